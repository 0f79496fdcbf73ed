namespace JobBoard.Importing;

/// <summary>What a key, a label or a property of a notice can be about.</summary>
internal enum NoticeField
{
    Title,
    Description,
    HiringOrganization,
    Website,
    EmploymentTypes,
    Arrangement,
    Locations,
    Town,
    Region,
    Country,
    ApplicantLocations,
    WorkingHours,
    Salary,
    SalaryMinimum,
    SalaryMaximum,
    SalaryCurrency,
    SalaryUnit,
    DatePosted,
    ValidThrough,
    StartDate,
    Duration,
    Apply,
    Subject,
    Languages,
    ExperienceMonths,
    EducationLevel,
    Identifier,
    Locale,

    /// <summary>Whether the site shows it.</summary>
    Visibility,
    LegacyPath,

    /// <summary>How the site lays it out and files it; nothing of the job.</summary>
    Layout,
}
