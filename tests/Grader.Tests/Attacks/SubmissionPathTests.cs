// Attacks by what is handed in before anything is assembled: folders, links, devices, archives, and the names of all these.

using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using Toy.Cli.Grading;
using Toy.Grader.Submissions;
using Toy.Testing;

namespace Toy.Grader.Tests.Attacks;

public sealed class SubmissionPathTests : IDisposable
{
    private const string HandIn = Target.HandIn;
    private const string Secret = "the solution";

    // As Unix writes it into an archive: the kind of file above the permissions, both in the upper half.
    private const int LinkAttributes = unchecked((int)0xA1FF_0000);

    private readonly TemporaryFolder _folder = new();

    /// <summary>Names of entries that lead out of an archive, or to another host's root.</summary>
    public static TheoryData<string> NamesThatLeadOut =>
    [
        "../answer.s", "a/../../answer.s", "/answer.s", "//server/answer.s", "..\\answer.s", "C:/answer.s", "C:answer.s", "a//answer.s",
        "./answer.s", "..", "answer.s\n", "a\u001b[2J/answer.s", "answer.s\0.txt", "../../../../../../etc/cron.d/answer.s",
    ];

    public static TheoryData<string> NamesThatAreNone =>
    [
        "", ".", "..", "../alice", "a/b", "a\\b", "/etc/passwd", "C:alice", "-rf", "--out", "=cmd|' /c calc'!A1", "+1", "@SUM(1)", ".hidden",
        "<script>alert(1)</script>", "a\"b", "a<b", "a&b", "a`b", "a$b", "a;b", "a|b", "a*b", "a?b", "a%b", "a#b", "a\nb", "a\tb", "a\rb", "a\0b", "a\u001bb",
        "a\u202eb", "a\u200bb", "a\ufeffb", "alice.", "alice ", " alice", "::error::a", "##vso[a]",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(NamesThatLeadOut))]
    public void Archive_with_a_name_that_leads_out_is_refused(string name)
    {
        var path = Archive((name, "x"), (HandIn, "y"));
        Refused("leads out", path);
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [MemberData(nameof(NamesThatAreNone))]
    public void Name_that_could_do_harm_is_no_students(string name) => Assert.False(StudentId.IsId(name));

    [Fact]
    public void Link_in_an_archive_is_refused()
    {
        using (var archive = ZipFile.Open(PathOf("mallory.zip"), ZipArchiveMode.Create))
            Put(archive, HandIn, "../../assignment/solution/answer.s").ExternalAttributes = LinkAttributes;
        Refused("link", PathOf("mallory.zip"));
    }

    [Fact]
    public void Name_that_is_twice_in_an_archive_is_refused() => Refused("twice", Archive((HandIn, "x"), (HandIn, "y")));

    [Fact]
    public void Names_of_another_case_are_other_files() => Assert.Equal("right", Taken(Archive(("ANSWER.S", "wrong"), (HandIn, "right"), ("Answer.s", "wrong"))));

    [Fact]
    public void Archive_cannot_bring_given_files_snapshots_or_results()
    {
        var path = Archive((HandIn, "x"), ("start.s", "y"), ("given/start.s", "y"), ("snapshots/sum.verified.txt", "y"), ("assignment.json", "{}"), ("results/mallory.json", "{}"));
        Assert.Equal([HandIn], Read(path).Submission.Files.Paths);
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Archive_that_swells_is_refused()
    {
        using (var archive = ZipFile.Open(PathOf("mallory.zip"), ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry(HandIn, CompressionLevel.Optimal).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 100; i++)
                stream.Write(zeros);
        }

        Assert.InRange(new FileInfo(PathOf("mallory.zip")).Length, 1, 1 << 20);
        Refused("more than 1 MiB", PathOf("mallory.zip"));
    }

    [Fact]
    public void Archive_that_lies_about_sizes_is_read_no_further_than_is_allowed()
    {
        var bytes = File.ReadAllBytes(Archive((HandIn, new string('x', 4000))));
        foreach (var size in (uint[])[0, 1, 0x7fff_ffff, 0xffff_fffe])
        {
            // The length before compression stands twice: in the entry's own header and in the directory at the end.
            var changed = (byte[])bytes.Clone();
            foreach (var (signature, offset) in ((byte[], int)[])[([0x50, 0x4b, 3, 4], 22), ([0x50, 0x4b, 1, 2], 24)])
                BitConverter.TryWriteBytes(changed.AsSpan(changed.AsSpan().IndexOf(signature) + offset), size);
            var (submission, problem) = Read(_folder.Write("lies.zip", changed));
            Assert.True(problem is not null || submission.Files.Files.All(file => file.Value.Length <= 4000));
        }
    }

    [Fact]
    public void Archive_of_too_many_entries_is_refused()
    {
        using (var archive = ZipFile.Open(PathOf("mallory.zip"), ZipArchiveMode.Create))
        {
            for (var i = 0; i < 6000; i++)
                archive.CreateEntry($"f{i}", CompressionLevel.NoCompression);
        }

        Refused("entries", PathOf("mallory.zip"));
    }

    [Fact]
    public void Damaged_archives_are_refused_or_read_and_never_crash()
    {
        var bytes = File.ReadAllBytes(Archive((HandIn, "movl %eax, %ebx\n"), ("b/c", "d")));
        var random = new Random(1);
        for (var i = 0; i < 1000; i++)
        {
            var damaged = i % 3 == 0 ? bytes[..random.Next(bytes.Length)] : (byte[])bytes.Clone();
            for (var change = 0; change <= i % 5 && damaged.Length > 0; change++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var (submission, problem) = Read(_folder.Write("damaged.zip", damaged));
            Assert.True(problem is not null || submission.Files.Paths.All(path => path == HandIn));
        }
    }

    [Fact]
    public void File_of_100_MB_is_refused()
    {
        using (var stream = File.Create(Path.Combine(Folder(), HandIn)))
            stream.SetLength(100 << 20);
        Refused("more than 1 MiB", PathOf("mallory"));
    }

    [Fact]
    public void Files_that_nobody_asked_for_are_not_read()
    {
        var folder = Folder((HandIn, "right"), ("snapshots", "y"));
        for (var i = 0; i < 20_000; i++)
            File.Create(Path.Combine(folder, $"f{i}")).Dispose();
        Assert.Equal("right", Taken(folder));
    }

    [Fact]
    public void Folder_in_the_place_of_a_file_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(Folder(), HandIn));
        Refused("is no file", PathOf("mallory"));
    }

    [LinkFact]
    public void Links_are_refused_wherever_they_lead()
    {
        var solution = Path.Combine(Directory.CreateDirectory(PathOf("solution")).FullName, HandIn);
        File.WriteAllText(solution, Secret);
        var folder = Folder();
        foreach (var target in (string[])[solution, "../solution/answer.s", "/dev/zero", "/proc/self/environ", "/etc/passwd", "answer.s", "nowhere", "../solution"])
        {
            File.CreateSymbolicLink(Path.Combine(folder, HandIn), target);
            Refused("link", folder);
            File.Delete(Path.Combine(folder, HandIn));
        }

        // What is handed in may be a link as a whole, too.
        foreach (var (name, target) in ((string, string)[])[("alice", PathOf("solution")), ("alice.s", solution), ("alice.zip", solution)])
        {
            File.CreateSymbolicLink(PathOf(name), target);
            Refused("it is a link", PathOf(name));
        }
    }

    [LinkFact]
    public void Folder_behind_a_link_is_refused()
    {
        var solution = Directory.CreateDirectory(PathOf("solution")).FullName;
        File.WriteAllText(Path.Combine(solution, "answer.s"), Secret);
        Directory.CreateSymbolicLink(Path.Combine(Folder(), "src"), solution);
        var (submission, problem) = new SubmissionReader(["src/answer.s"]).Read(PathOf("mallory"));
        Assert.Contains("link", problem, StringComparison.Ordinal);
        Assert.Empty(submission.Files.Paths);
    }

    [LinkFact]
    public void Pipe_that_nobody_writes_to_keeps_nobody_waiting()
    {
        foreach (var path in (string[])[Path.Combine(Folder(), HandIn), PathOf("alice.s"), PathOf("alice.zip")])
            Assert.Equal(0, Tool.Run("mkfifo", path).ExitCode);
        Assert.Equal("", Taken(PathOf("mallory")));
        Assert.Equal("", Taken(PathOf("alice.s")));
        Refused("empty", PathOf("alice.zip"));
    }

    [Fact]
    public void Archive_that_is_none_is_refused() => Refused("can't be read", _folder.Write("mallory.zip", "PK, but not really"));

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string Folder(params IEnumerable<(string Name, string Text)> files)
    {
        var folder = Directory.CreateDirectory(PathOf("mallory")).FullName;
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(folder, name), text);
        return folder;
    }

    private string Archive(params IEnumerable<(string Name, string Text)> entries)
    {
        using var archive = ZipFile.Open(PathOf("mallory.zip"), ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
            Put(archive, name, text);
        return PathOf("mallory.zip");
    }

    [SuppressMessage("Performance", "CA1859", Justification = "the entry's own type is wanted")]
    private static ZipArchiveEntry Put(ZipArchive archive, string name, string text)
    {
        var entry = archive.CreateEntry(name);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
        return entry;
    }

    private static (Submission Submission, string? Problem) Read(string path) => new SubmissionReader([HandIn]).Read(path);

    private static string Taken(string path)
    {
        var (submission, problem) = Read(path);
        Assert.Null(problem);
        return Encoding.UTF8.GetString(Assert.Single(submission.Files.Files).Value);
    }

    private static void Refused(string reason, string path)
    {
        var (submission, problem) = Read(path);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Harmless.CheckText(problem ?? "");
        Assert.Empty(submission.Files.Paths);
    }
}
