// One test of assignment.json.

using Toy.Assembler.Diagnostics;
using Toy.Cpu.Devices;
using Toy.Cpu.Tracing;
using Toy.Grader.Json;
using Toy.Isa;

namespace Toy.Grader.Assignments;

internal static class TestReader
{
    public static TestCase Read(JsonFields test, GuestEnvironment environment, Limits limits, DiagnosticBag errors)
    {
        var own = EnvironmentReader.Read(test.Fields("environment"), environment, errors);
        return new TestCase
        {
            Name = test.Text("name") ?? "",
            Description = test.Text("description"),
            Program = test.Texts("program"),
            Arguments = test.Texts("arguments"),
            Console = Console(test, errors),
            Environment = own,
            Limits = EnvironmentReader.Read(test.Fields("limits"), limits),
            Compare = test.Fields("compare") is { } compare ? Compare(compare, own, errors) : new Comparison(),
            Points = test.Number("points") ?? 1,
            Visibility = test.Text("visibility") is { } visibility ? (Visibility)AssignmentFormat.Visibilities.IndexOf(visibility) : Visibility.Full,
            Requires = test.Texts("requires"),
            Varies = test.Flag("varies"),
        };
    }

    private static ConsoleInputScript? Console(JsonFields test, DiagnosticBag errors)
    {
        if (test.Has("input") && test.Has("script"))
            errors.Error(GraderDiagnostics.Contradiction, "a test has either 'input' or 'script'", test.Place("script"));
        if (test.Text("input") is { } input)
            return new ConsoleInputScript(input, IsScript: false);
        if (!test.Has("script"))
            return null;
        foreach (var line in test.TextValues("script"))
        {
            if (ConsoleScript.Parse(line.Text).Error is not null)
                errors.Error(GraderDiagnostics.BadValue, "a line of a script is at TIME \"text\" or after \"prompt\" \"text\"", line.Place);
        }

        return new ConsoleInputScript(string.Join('\n', test.Texts("script")), IsScript: true);
    }

    private static Comparison Compare(JsonFields compare, GuestEnvironment environment, DiagnosticBag errors)
    {
        if (environment.Kind == EnvironmentKind.Kernel && compare.Has("registers"))
        {
            errors.Error(
                GraderDiagnostics.Contradiction,
                "under the kernel registers are its own at the end; compare the exit status or a trace",
                compare.Place("registers"));
        }

        if (environment.Kind != EnvironmentKind.Kernel && compare.Flag("processes") == true)
            errors.Error(GraderDiagnostics.Contradiction, "only the kernel has processes", compare.Place("processes"));
        return new Comparison
        {
            Console = compare.Flag("console") ?? true,
            Exit = compare.Flag("exit") ?? true,
            Registers = compare.Texts("registers"),
            Memory = [.. compare.Items("memory").Select(item => Memory(item, errors))],
            Trace = compare.Fields("trace") is { } trace ? Trace(trace, environment, errors) : null,
            Instructions = compare.Fields("instructions") is { } rules ? Rules(rules, environment, errors) : null,
            Count = compare.Fields("count") is { } count ? Count(count, errors) : null,
            Processes = compare.Flag("processes") ?? false,
        };
    }

    private static ComparedMemory Memory(JsonFields item, DiagnosticBag errors)
    {
        if (item.Has("symbol") == item.Has("address"))
            errors.Error(GraderDiagnostics.Contradiction, "memory begins at a 'symbol' or at an 'address': one of them", item.Here);
        return new ComparedMemory(
            item.Text("symbol"),
            item.Text("address") is { } address ? EnvironmentReader.Address(address) : 0,
            (int)(item.Number("length") ?? 0),
            item.Text("as") == "text");
    }

    private static ComparedTrace Trace(JsonFields trace, GuestEnvironment environment, DiagnosticBag errors)
    {
        var kinds = trace.Texts("kinds").Aggregate(TraceKinds.None, (all, name) => all | (TraceKindNames.Find(name) ?? TraceKinds.None));
        if (environment.Kind != EnvironmentKind.Kernel && trace.Has("processes"))
            errors.Error(GraderDiagnostics.Contradiction, "only the kernel has processes", trace.Place("processes"));
        bool? mode = trace.Text("mode") switch { "user" => true, "kernel" => false, _ => null };
        return new ComparedTrace(kinds, mode, trace.Texts("processes"), trace.Texts("in"), trace.Flag("times") ?? false);
    }

    private static InstructionRules Rules(JsonFields rules, GuestEnvironment environment, DiagnosticBag errors)
    {
        // A machine that students extend has mnemonics of its own.
        if (environment.Kind != EnvironmentKind.Toy)
        {
            string[] known = [.. InstructionTable.Standard.Rows.Select(row => row.Mnemonic), AssignmentFormat.PrivilegedClass];
            foreach (var word in rules.TextValues("forbidden").Concat(rules.TextValues("required")))
            {
                if (known.Contains(word.Text))
                    continue;
                errors.Error(
                    GraderDiagnostics.UnknownName,
                    $"there is no mnemonic '{word.Text}'; {SpellingHint.For(word.Text, known) ?? "'toy isa' lists them; they have no suffix here"}",
                    word.Place);
            }
        }

        return new InstructionRules(rules.Texts("forbidden"), rules.Texts("required"), rules.Text("in"));
    }

    private static ComparedCount Count(JsonFields count, DiagnosticBag errors)
    {
        var thresholds = new List<CountThreshold>();
        foreach (var item in count.Items("thresholds"))
        {
            var threshold = new CountThreshold((ulong)(item.Number("at-most") ?? 0), item.Number("points") ?? 0);
            if (thresholds.Count > 0 && (threshold.AtMost <= thresholds[^1].AtMost || threshold.Points >= thresholds[^1].Points))
                errors.Error(GraderDiagnostics.Contradiction, "thresholds go from few instructions and many points to more instructions and fewer points", item.Here);
            thresholds.Add(threshold);
        }

        return new ComparedCount(thresholds);
    }
}
