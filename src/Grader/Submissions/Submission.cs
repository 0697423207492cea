namespace Toy.Grader.Submissions;

/// <summary>What one student handed in.</summary>
public sealed class Submission
{
    private const string HashHeading = "toy submission 1";

    /// <param name="student">The student's id: <see cref="StudentId.IsId"/>.</param>
    /// <param name="files">Those that the assignment asks for, and no others.</param>
    public Submission(string student, FileSet files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Student = student;
        Files = files;
        Hash = files.Hash($"{HashHeading} of {student}");
    }

    public string Student { get; }

    public FileSet Files { get; }

    /// <summary>Binds results to the student and to what was handed in.</summary>
    public string Hash { get; }
}
