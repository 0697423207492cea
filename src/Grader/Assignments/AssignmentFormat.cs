// assignment.json, key by key: what the reader accepts and what the published schema says, in one place.

using System.Collections.Immutable;
using Toy.Cpu.Tracing;
using Toy.Grader.Json;
using Toy.Isa;

namespace Toy.Grader.Assignments;

/// <summary>The form of assignment.json.</summary>
public static class AssignmentFormat
{
    /// <summary>The file's name in an assignment's folder.</summary>
    public const string FileName = "assignment.json";

    internal const string SeedOfStudent = "student";
    internal const string PrivilegedClass = "privileged";

    // Names are parts of file names on every host: none begins with a dot or needs quoting.
    private const string FileNamePattern = "[A-Za-z0-9_][A-Za-z0-9._+-]{0,63}";
    private const string PathPattern = FileNamePattern + "(?:/" + FileNamePattern + "){0,7}";
    private const string SymbolPattern = "[A-Za-z_.$][A-Za-z0-9_.$]{0,127}";

    internal static ImmutableArray<string> Kinds { get; } = ["bare", "kernel", "toy"];

    internal static ImmutableArray<string> Memories { get; } = ["paging", "bound"];

    internal static IReadOnlyList<string> Engines { get; } = ["auto", "interp", "jit"];

    internal static ImmutableArray<string> Visibilities { get; } = ["full", "actual", "none"];

    internal static ImmutableArray<string> ScrubberTypes { get; } = ["pids", "addresses", "counts", "times", "pattern"];

    internal static IReadOnlyList<string> Modes { get; } = ["user", "kernel", "both"];

    internal static IReadOnlyList<string> RegisterNames { get; } =
    [
        .. Enumerable.Range(0, Registers.Count).Select(number => Registers.Name((Register)number, Width.Long)),
        "eip",
        "eflags",
        .. Enumerable.Range(0, SystemRegisters.Count).Where(SystemRegisters.Exists).Select(number => SystemRegisters.Name((SystemRegister)number)),
    ];

    /// <summary>The whole file.</summary>
    internal static MapShape Assignment { get; } = new(
        "An assignment: what is handed in, what it runs on, and how it is judged",
        new Key("title", new TextShape("The assignment's name for people", ".{1,200}", "a line of 1 to 200 characters"), true),
        new Key("hand-in", new ListShape("The files that a student hands in, by their paths in the submission", File("A file that is handed in"), 1, 100), true),
        new Key("given", File("The folder of files that are laid over what is handed in")),
        new Key("solution", new TextShape(
            "The folder of the instructor's own submission, which snapshots are made from; it may lie beside the assignment's",
            "(?:\\.\\./){0,3}(?:\\.?" + FileNamePattern + "/){0,7}" + FileNamePattern,
            "a path of folders")),
        new Key("snapshots", File("The folder of the expected values; 'snapshots' when left out")),
        new Key("environment", Environment("What tests run on")),
        new Key("limits", Limits("Caps on what a test may use")),
        new Key("variants", new NamesShape(
            "Values drawn for each student: symbols of every source, and {NAME} in arguments and console input",
            "[A-Z][A-Z0-9_]{0,31}",
            "in capital letters, digits and underlines",
            new EitherShape(
                "A range of numbers, or words to choose from",
                new MapShape(
                    "A range of numbers",
                    new Key("from", new NumberShape("The least number", int.MinValue, uint.MaxValue), true),
                    new Key("to", new NumberShape("The greatest number", int.MinValue, uint.MaxValue), true)),
                new ListShape("Words to choose from", new TextShape("A word", "[^{}]{1,200}", "a text without braces"), 1, 1000)))),
        new Key("scrubbers", new ListShape("What is the same in the observed text though it reads differently", Scrubber, 0, 100)),
        new Key("tests", new ListShape("The tests, in the order of the report", Test, 1, 1000), true));

    private static MapShape Scrubber => new(
        "Puts a name in place of text that may differ between right solutions",
        new Key("name", new TextShape("What stands in place of the text", "[a-z][a-z0-9-]{0,31}", "a word of small letters, digits and hyphens"), true),
        new Key("type", new ChoiceShape("What kind of text it takes out", ScrubberTypes), true),
        new Key("sections", new ListShape("In which sections of the observation; in all when left out", new TextShape("A section's name"))),
        new Key("pattern", new TextShape("The regular expression, for the type 'pattern' alone", "(?:.|\\n){1,500}", "a regular expression of at most 500 characters")));

    private static MapShape Test => new(
        "A run on a machine of its own",
        new Key("name", new TextShape(
            "Names the test and its snapshot file", "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?", "1 to 64 small letters, digits and hyphens"), true),
        new Key("description", new TextShape("What it is about, for people", ".{0,300}", "one line of at most 300 characters")),
        new Key("program", new ListShape("The sources that are assembled and linked, handed in or given", File("A source"), 0, 100)),
        new Key("arguments", new ListShape("The program's arguments under the kernel", new TextShape("An argument", "[^\\x00]{0,500}", "a text of at most 500 characters"), 0, 100)),
        new Key("input", new TextShape("The console's input, as the bytes of a file")),
        new Key("script", new ListShape(
            "The console's input, as typed: lines at TIME \"text\" and after \"prompt\" \"text\"", new TextShape("A line"))),
        new Key("environment", Environment("What is different for this test")),
        new Key("limits", Limits("What is different for this test")),
        new Key("compare", Compare),
        new Key("points", new NumberShape("What passing is worth; 1 when left out", 0, 1_000_000, IsWhole: false)),
        new Key("visibility", new ChoiceShape("What a student is told: 'full' when left out", Visibilities)),
        new Key("requires", new ListShape("Earlier tests that must have passed", new TextShape("A test's name"))),
        new Key("varies", new FlagShape("Expected values are the solution's with the student's variant, not a snapshot's")));

    private static MapShape Compare => new(
        "What of the run is observed and compared",
        new Key("console", new FlagShape("What was printed; true when left out")),
        new Key("exit", new FlagShape("How the run ended; true when left out")),
        new Key("registers", new ListShape("Registers at the end, on the bare machine", new ChoiceShape("A register", RegisterNames))),
        new Key("memory", new ListShape("Memory at the end", new MapShape(
            "Memory from a symbol or an address on",
            new Key("symbol", new TextShape("Where it begins", SymbolPattern, "a symbol")),
            new Key("address", new TextShape("Where it begins, without a symbol", "0x[0-9a-fA-F]{1,8}", "an address such as 0x1000")),
            new Key("length", new NumberShape("In bytes", 1, 65536), true),
            new Key("as", new ChoiceShape("How it is shown: 'words' when left out", ["words", "text"]))))),
        new Key("trace", new MapShape(
            "Events",
            new Key("kinds", new ListShape("Kinds of events", new ChoiceShape("A kind", [.. TraceKindNames.All.Where(name => name is not "all")]), 1), true),
            new Key("mode", new ChoiceShape("Of which mode: 'both' when left out", Modes)),
            new Key("processes", new ListShape("Of these processes, by pid or program", new TextShape("A process"))),
            new Key("in", new ListShape("In the code of these symbols", new TextShape("A symbol", SymbolPattern, "a symbol"))),
            new Key("times", new FlagShape("Lines begin with the virtual time")))),
        new Key("instructions", new MapShape(
            "Instructions that may not or must be executed",
            new Key("forbidden", new ListShape("Mnemonics without suffix, or 'privileged'", Mnemonic)),
            new Key("required", new ListShape("Mnemonics without suffix, or 'privileged'", Mnemonic)),
            new Key("in", new TextShape("In the code of this symbol alone", SymbolPattern, "a symbol")))),
        new Key("count", new MapShape(
            "The number of instructions that the program takes",
            new Key("thresholds", new ListShape(
                "What counts are worth, from the fewest instructions on; without any the count is compared",
                new MapShape(
                    "What a count is worth",
                    new Key("at-most", new NumberShape("Instructions", 0, 1_000_000_000_000), true),
                    new Key("points", new NumberShape("Points", 0, 1_000_000, IsWhole: false), true)))))),
        new Key("processes", new FlagShape("The kernel's process table at the end")));

    private static TextShape Mnemonic => new("A mnemonic", "[a-z][a-z0-9]{0,15}", "a mnemonic such as imul");

    /// <summary>The published schema.</summary>
    public static string Schema() => SchemaWriter.Write(Assignment, "Toy assignment");

    private static TextShape File(string meaning) => new(meaning, PathPattern, "a path of letters, digits, '.', '_', '+', '-' and '/', with no part that begins with a dot");

    private static MapShape Environment(string meaning) => new(
        meaning,
        new Key("kind", new ChoiceShape("The bare machine ('bare', when left out), Toy's kernel, or a machine built from Toy's changed sources ('toy')", Kinds)),
        new Key("memory", new TextShape("RAM in bytes, or with K, M or G", "[0-9]{1,10}[KMG]?", "a size such as 4M")),
        new Key("mmu", new ChoiceShape("How the kernel keeps processes apart", Memories)),
        new Key("engine", new ChoiceShape("What executes the instructions; nothing but speed depends on it", Engines)),
        new Key("seed", new EitherShape(
            "What the random device starts from",
            new NumberShape("A number", 0, ulong.MaxValue),
            new ChoiceShape("A seed from the student's id", [SeedOfStudent]))),
        new Key("disk", File("A disk image among the given files, for the bare machine")),
        new Key("text", new TextShape("Where the bare machine's program is linked to", "0x[0-9a-fA-F]{1,8}", "an address such as 0x10000")),
        new Key("entry", new TextShape("The symbol at which programs start", SymbolPattern, "a symbol")),
        new Key("replace", new NamesShape(
            "Sources of the kernel, by their paths in src/Kernel, and the files of the submission that take their places",
            PathPattern,
            "the path of a source in src/Kernel",
            File("A file handed in or given"))),
        new Key("add", new NamesShape(
            "Sources that the kernel gets besides its own, by paths in its folders, and the files of the submission that they are",
            PathPattern,
            "a path such as kernel/name.s",
            File("A file handed in or given"))),
        new Key("calls", new NamesShape(
            "System calls that the kernel gets besides its own, numbered from the next number on; sys_NAME carries one out",
            "[a-z][a-z0-9_]{0,30}",
            "a name in small letters",
            new NumberShape("How many arguments it takes", 0, SystemCalls.MostArguments))));

    private static MapShape Limits(string meaning) => new(
        meaning,
        new Key("instructions", new NumberShape("Instructions until the machine is stopped", 1, 10_000_000_000)),
        new Key("console", new NumberShape("Bytes that may be printed", 0, 16 << 20)),
        new Key("processes", new NumberShape("Processes at one time", 1, 1024)),
        new Key("trace", new NumberShape("Lines of the compared trace", 1, 1_000_000)));
}
