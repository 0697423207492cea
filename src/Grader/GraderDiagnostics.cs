namespace Toy.Grader;

/// <summary>Ids of diagnostics about assignments and grading: TOY0700–0799. An id is never reused for something else.</summary>
public static class GraderDiagnostics
{
    /// <summary>The file is no JSON.</summary>
    public const string NotJson = "TOY0700";

    /// <summary>A value is of another type, or out of its bounds.</summary>
    public const string BadValue = "TOY0701";

    /// <summary>There is no such key.</summary>
    public const string UnknownKey = "TOY0702";

    /// <summary>A key must be there and is not.</summary>
    public const string MissingKey = "TOY0703";

    /// <summary>Two things have one name.</summary>
    public const string Duplicate = "TOY0704";

    /// <summary>A name that nothing has.</summary>
    public const string UnknownName = "TOY0705";

    /// <summary>Values that do not go together.</summary>
    public const string Contradiction = "TOY0706";

    /// <summary>A file that the assignment needs is missing.</summary>
    public const string MissingFile = "TOY0707";

    /// <summary>A submission that cannot be taken.</summary>
    public const string BadSubmission = "TOY0708";

    /// <summary>A result that belongs to something else.</summary>
    public const string WrongResult = "TOY0709";

    /// <summary>A test without a snapshot.</summary>
    public const string NoSnapshot = "TOY0710";

    /// <summary>A snapshot that is none.</summary>
    public const string BadSnapshot = "TOY0711";
}
