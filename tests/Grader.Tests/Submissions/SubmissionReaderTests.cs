// What students hand in is taken by name, or refused; nothing outside of it is read, and nothing is unpacked.

using System.IO.Compression;
using System.Text;
using Toy.Cli.Grading;
using Toy.Grader.Submissions;
using Toy.Testing;

namespace Toy.Grader.Tests.Submissions;

public sealed class SubmissionReaderTests : IDisposable
{
    private const int UnixLink = 0xA1FF << 16;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_the_files_that_are_asked_for_and_no_others()
    {
        var ann = Folder("ann", ("a.s", "A"), ("sub/b.s", "B"), ("secret.s", "S"));
        var (submission, problem) = new SubmissionReader(["a.s", "sub/b.s", "c.s"]).Read(ann);
        Assert.Null(problem);
        Assert.Equal("ann", submission.Student);
        Assert.Equal(["a.s", "sub/b.s"], submission.Files.Paths);
    }

    [Fact]
    public void A_single_file_is_named_after_the_student()
    {
        var (submission, problem) = new SubmissionReader(["a.s"]).Read(_folder.Write("bob.s", "A"));
        Assert.Null(problem);
        Assert.Equal("bob", submission.Student);
        Assert.Equal(["a.s"], submission.Files.Paths);
        Assert.NotNull(new SubmissionReader(["a.s", "b.s"]).Read(_folder.Write("bob.s", "A")).Problem);
    }

    [Theory]
    [InlineData("a.s")]
    [InlineData("ann/a.s")]
    public void An_archive_may_have_a_folder_around_its_files(string name)
    {
        var (submission, problem) = new SubmissionReader(["a.s"]).Read(Archive("ann.zip", (name, "A", 0), ("__MACOSX/a.s", "junk", 0)));
        Assert.Null(problem);
        Assert.True(submission.Files.TryGet("a.s", out var bytes));
        Assert.Equal("A", Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("../a.s", 0)]
    [InlineData("/a.s", 0)]
    [InlineData("x/../../a.s", 0)]
    [InlineData("..\\a.s", 0)]
    [InlineData("C:\\a.s", 0)]
    [InlineData("a.s", UnixLink)]
    public void An_archive_that_leads_out_of_itself_is_refused(string name, int attributes)
    {
        var (submission, problem) = new SubmissionReader(["a.s"]).Read(Archive("ann.zip", (name, "A", attributes)));
        Assert.StartsWith("the submission can't be taken: ", problem, StringComparison.Ordinal);
        Assert.Empty(submission.Files.Paths);
    }

    [Fact]
    public void An_archive_with_a_name_twice_is_refused() =>
        Assert.Contains("twice", new SubmissionReader(["a.s"]).Read(Archive("ann.zip", ("a.s", "A", 0), ("a.s", "B", 0))).Problem, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_archive_is_refused() =>
        Assert.NotNull(new SubmissionReader(["a.s"]).Read(_folder.Write("ann.zip", "PK no archive")).Problem);

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused()
    {
        var bomb = Archive("ann.zip", ("a.s", new string(' ', FolderFiles.LargestFile + 1), 0));
        Assert.Contains("a.s has more than 1 MiB", new SubmissionReader(["a.s"]).Read(bomb).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused() =>
        Assert.Contains("a.s has more than 1 MiB", new SubmissionReader(["a.s"]).Read(Folder("ann", ("a.s", new string(' ', FolderFiles.LargestFile + 1)))).Problem, StringComparison.Ordinal);

    [Fact]
    public void Links_are_refused_wherever_they_lead()
    {
        if (OperatingSystem.IsWindows())
            return;
        var secret = _folder.Write("secret.s", "S");
        var ann = Folder("ann", ("x.s", "A"));
        File.CreateSymbolicLink(Path.Combine(ann, "a.s"), secret);
        Assert.Contains("a.s is a link", new SubmissionReader(["a.s"]).Read(ann).Problem, StringComparison.Ordinal);
        var bob = Folder("bob");
        Directory.CreateSymbolicLink(Path.Combine(bob, "sub"), _folder.Path);
        Assert.Contains("sub/secret.s is a link, or lies behind one", new SubmissionReader(["sub/secret.s"]).Read(bob).Problem, StringComparison.Ordinal);
        var cyd = Folder("cyd");
        File.CreateSymbolicLink(Path.Combine(cyd, "a.s"), "/dev/zero");
        Assert.NotNull(new SubmissionReader(["a.s"]).Read(cyd).Problem);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_refused()
    {
        Folder("ann/a.s");
        Assert.Contains("a.s is no file", new SubmissionReader(["a.s"]).Read(Path.Combine(_folder.Path, "ann")).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ann", true)]
    [InlineData("Doe, Jane_12345", true)]
    [InlineData("Łukasz Żółć", true)]
    [InlineData("", false)]
    [InlineData(".hidden", false)]
    [InlineData("a/b", false)]
    [InlineData("a\nb", false)]
    [InlineData("a\u202eb", false)]
    [InlineData("<b>", false)]
    [InlineData("ends.", false)]
    public void Ids_are_fit_for_file_names_and_reports(string id, bool isId) => Assert.Equal(isId, StudentId.IsId(id));

    private string Folder(string name, params (string Path, string Text)[] files)
    {
        var folder = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(folder);
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path)) ?? folder);
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        return folder;
    }

    private string Archive(string name, params (string Path, string Text, int Attributes)[] entries)
    {
        var path = Path.Combine(_folder.Path, name);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (entryPath, text, attributes) in entries)
        {
            var entry = archive.CreateEntry(entryPath);
            entry.ExternalAttributes = attributes;
            using var writer = new StreamWriter(entry.Open());
            writer.Write(text);
        }

        return path;
    }
}
