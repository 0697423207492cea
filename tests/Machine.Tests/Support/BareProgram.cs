// The programs of programs/*.s: what each one says about itself in its first lines, and how it is built.

using System.Text.RegularExpressions;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cpu.Tracing;
using Toy.Testing;

namespace Toy.Machine.Tests.Support;

/// <summary>A self-checking program for the bare machine.</summary>
internal sealed partial record BareProgram
{
    private const string Folder = "tests/Machine.Tests/programs";

    private BareProgram(string name, string source)
    {
        Name = name;
        Source = source;
        Environments = [.. Heading("runs").Split(' ').Select(word => Enum.Parse<StartEnvironment>(word, ignoreCase: true))];
        Ending = Heading("ends");
        Output = Heading("prints");
        HasReadOnlyDisk = Heading("disk") == "read-only";
        Traced = TraceKinds.Trap | TraceKinds.SystemCall | TraceKinds.Mark | Heading("traces") switch
        {
            "devices" => TraceKinds.Device,
            "translation" => TraceKinds.Mmu,
            _ => TraceKinds.None,
        };
    }

    public string Name { get; }

    public string Source { get; }

    /// <summary>From the line <c># runs: physical paged ticking</c>.</summary>
    public IReadOnlyList<StartEnvironment> Environments { get; }

    /// <summary>From the line <c># ends: …</c>, for one that does not end by exit status 0; else empty.</summary>
    public string Ending { get; }

    /// <summary>From the line <c># prints: …</c>: what it writes to the console; else empty.</summary>
    public string Output { get; }

    /// <summary>From the line <c># disk: read-only</c>.</summary>
    public bool HasReadOnlyDisk { get; }

    /// <summary>What its kept trace shows: traps, and <c># traces: devices</c> or <c>translation</c>.</summary>
    public TraceKinds Traced { get; }

    /// <summary>All of them, in order of name.</summary>
    public static IReadOnlyList<BareProgram> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.s")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)
            .Select(Named),
    ];

    public static BareProgram Named(string name) => new(name, Repository.Read($"{Folder}/{name}.s"));

    /// <summary>Assembles it and the start file of an environment, and links them.</summary>
    public Executable Build(StartEnvironment environment)
    {
        var start = environment.ToString().ToLowerInvariant();
        return Assembled.Program(
            new Includes(),
            ($"start/{start}.s", Repository.Read($"{Folder}/start/{start}.s")),
            ("start/common.s", Repository.Read($"{Folder}/start/common.s")),
            ($"{Name}.s", Source));
    }

    public override string ToString() => Name;

    private string Heading(string key)
    {
        var line = HeadingLine().Matches(Source).FirstOrDefault(match => match.Groups["key"].Value == key);
        return line is null ? "" : line.Groups["value"].Value;
    }

    [GeneratedRegex("^# (?<key>runs|ends|prints|disk|traces): (?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();

    private sealed class Includes : ISourceProvider
    {
        public IncludedFile Read(string path, string includedBy)
        {
            var file = Repository.PathOf($"{Folder}/{path}");
            return File.Exists(file) ? new(path, File.ReadAllBytes(file)) : new(path, null, "there is no such file");
        }
    }
}
