// Whether two processors agree on what an instruction did, and how to say where they do not.

using System.Globalization;
using System.Text;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

internal static class Agreement
{
    /// <summary>Whether outcome, registers, memory and the flags that are defined are equal.</summary>
    public static bool Holds(StateRecord expected, StateRecord actual, uint definedFlags)
    {
        if (expected.Outcome != actual.Outcome || ((expected.Flags ^ actual.Flags) & definedFlags) != 0)
            return false;
        for (var register = Register.Eax; register <= Register.Edi; register++)
        {
            if (expected[register] != actual[register])
                return false;
        }

        return expected.Window.SequenceEqual(actual.Window);
    }

    /// <summary>The instruction, the state it found, and what each processor made of it.</summary>
    public static string Explain(string text, StateRecord before, StateRecord host, StateRecord toy, uint definedFlags)
    {
        var lines = new StringBuilder();
        lines.Append(text).Append("\n\n");
        lines.Append("              before    host      Toy\n");
        Line(lines, "outcome", "", host.Outcome.ToString(), toy.Outcome.ToString());
        for (var register = Register.Eax; register <= Register.Edi; register++)
            Line(lines, Registers.Name(register, Width.Long), Hex(before[register]), Hex(host[register]), Hex(toy[register]));
        for (var i = 0; i < OracleLayout.WindowSize; i += 4)
        {
            var address = OracleLayout.Window + (uint)i;
            var (b, h, t) = (before.Memory(address, Width.Long), host.Memory(address, Width.Long), toy.Memory(address, Width.Long));
            if (b != h || b != t)
                Line(lines, "[" + Hex(address) + "]", Hex(b), Hex(h), Hex(t));
        }

        lines.Append("  flags before  ").Append(EFlags.Format(before.Flags)).Append('\n');
        lines.Append("  flags host    ").Append(EFlags.Format(host.Flags & definedFlags)).Append('\n');
        lines.Append("  flags Toy     ").Append(EFlags.Format(toy.Flags & definedFlags)).Append('\n');
        lines.Append("  compared      ").Append(EFlags.Format(definedFlags)).Append('\n');
        return lines.ToString();
    }

    private static void Line(StringBuilder lines, string name, string before, string host, string toy) =>
        lines.Append(
            CultureInfo.InvariantCulture, $"  {name,-10}  {before,-8}  {host,-8}  {toy,-8}{(host == toy ? "" : "  differs")}\n");

    private static string Hex(uint value) => value.ToString("x8", CultureInfo.InvariantCulture);
}
