// Variants → a native program: harness.s with a slot for each, assembled and linked by the host's tools.

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Toy.Cli.Fuzz.Hardware;

/// <summary>The host's tools did not do what they should: nothing is known about the instructions.</summary>
internal sealed class OracleException(string message) : Exception(message);

/// <summary>Builds the native program in a folder of its own.</summary>
internal sealed partial class HarnessBuilder(string folder)
{
    private readonly string _source = Path.Combine(folder, "harness.s");
    private readonly string _object = Path.Combine(folder, "harness.o");
    private readonly string _program = Path.Combine(folder, "harness");

    /// <summary>Variants that the host's assembler does not know: an instruction of Toy's own.</summary>
    public IReadOnlySet<Variant> Refused { get; private set; } = new HashSet<Variant>();

    /// <summary>Returns the path of the program; its slots are as numbered, those of refused variants empty.</summary>
    /// <exception cref="OracleException">The tools fail for another reason.</exception>
    public string Build(IReadOnlyList<Variant> variants)
    {
        var lines = Write(variants, Refused);
        var (exitCode, errors) = Assemble();
        if (exitCode != 0)
        {
            Refused = FindRefused(errors, lines);
            Write(variants, Refused);
            (exitCode, errors) = Assemble();
            if (exitCode != 0)
                throw new OracleException($"as fails: {FirstLine(errors)}");
        }

        var link = HostTools.Run(
            HostTools.Linker, "-m", "elf_i386", "-nostdlib", "--no-warn-rwx-segments",
            "--section-start=.window=" + Hex(OracleLayout.Window), "--section-start=.slots=" + Hex(OracleLayout.Slots),
            "-o", _program, _object);
        return link is (0, _) ? _program : throw new OracleException($"ld fails: {FirstLine(link?.Errors ?? "not found")}");
    }

    private (int ExitCode, string Errors) Assemble() =>
        HostTools.Run(HostTools.Assembler, "--32", "-o", _object, _source) ?? throw new OracleException("as is not found");

    /// <summary>Returns the variant on each line that has one.</summary>
    private Dictionary<int, Variant> Write(IReadOnlyList<Variant> variants, IReadOnlySet<Variant> refused)
    {
        var text = new StringBuilder(HarnessSource());
        var line = text.ToString().Count(c => c == '\n') + 1;
        var lines = new Dictionary<int, Variant>();
        foreach (var variant in variants)
        {
            var start = (uint)variant.Number * OracleLayout.SlotSize;
            lines[line + 1] = variant;
            text.Append(CultureInfo.InvariantCulture, $"\t.org\t{start}\n");
            text.Append('\t').Append(refused.Contains(variant) ? "ud2" : NativeText(variant)).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $".Lend{variant.Number}:\tjmp\tnext\n");
            text.Append(CultureInfo.InvariantCulture, $"\t.org\t{start + OracleLayout.TakenOffset}\n");
            text.Append("\tjmp\ttaken\n");
            line += 5;
        }

        text.Append("\t.section .rodata\nends:\n");
        foreach (var variant in variants)
            text.Append(CultureInfo.InvariantCulture, $"\t.long\t.Lend{variant.Number}\n");
        text.Append(CultureInfo.InvariantCulture, $"\t.set\tvariant_count, {variants.Count}\n");
        File.WriteAllText(_source, text.ToString());
        return lines;
    }

    // A branch needs a label: some reach only a few bytes, and the assembler must know that the target is near.
    private static string NativeText(Variant variant) => variant.Instruction.Syntax.HasTarget
        ? string.Create(CultureInfo.InvariantCulture, $"{variant.Row.Mnemonic} slots + {variant.Taken - OracleLayout.Slots}")
        : variant.Text;

    private static HashSet<Variant> FindRefused(string errors, Dictionary<int, Variant> lines)
    {
        var refused = new HashSet<Variant>();
        foreach (Match match in ErrorLine().Matches(errors))
        {
            var line = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            refused.Add(lines.TryGetValue(line, out var variant)
                ? variant
                : throw new OracleException($"as fails: {match.Value}"));
        }

        return refused;
    }

    private static string HarnessSource()
    {
        using var stream = typeof(HarnessBuilder).Assembly.GetManifestResourceStream("harness.s")
            ?? throw new InvalidOperationException("the program lacks its resource harness.s");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Hex(uint value) => "0x" + value.ToString("x", CultureInfo.InvariantCulture);

    private static string FirstLine(string text) => text.Split('\n', 2)[0];

    [GeneratedRegex(@"harness\.s:(\d+): Error: .*")]
    private static partial Regex ErrorLine();
}
