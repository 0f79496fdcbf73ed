namespace JobBoard.Postings;

/// <summary>The set of schema.org employment types that Google documents for JobPosting.</summary>
[Flags]
public enum EmploymentTypes
{
    None = 0,
    FullTime = 1,
    PartTime = 2,
    Contractor = 4,
    Temporary = 8,
    Intern = 16,
    Volunteer = 32,
    PerDiem = 64,
    Other = 128,
}
