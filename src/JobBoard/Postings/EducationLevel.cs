namespace JobBoard.Postings;

/// <summary>The least education asked for, in the values that Google's JobPosting page lists.</summary>
public enum EducationLevel
{
    NoRequirements,
    HighSchool,
    AssociateDegree,
    BachelorDegree,
    ProfessionalCertificate,
    PostgraduateDegree,
}
