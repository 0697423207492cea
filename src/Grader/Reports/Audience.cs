namespace Toy.Grader.Reports;

/// <summary>Who reads a report.</summary>
public enum Audience
{
    /// <summary>Sees everything.</summary>
    Instructor,

    /// <summary>Sees of each test what its visibility allows.</summary>
    Student,
}
