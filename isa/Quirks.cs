// Tables with a flaw built in, to learn from.

using Toy.Isa.Semantics;

namespace Toy.Isa;

/// <summary>The instruction set with an instruction behaving as it does on a worse machine.</summary>
public static class Quirks
{
    public const string X86Popf = "x86-popf";

    /// <summary>The names of all quirks.</summary>
    public static IReadOnlyList<string> Names { get; } = [X86Popf];

    /// <summary>The standard table with a quirk, or null when there is none of this name.</summary>
    public static InstructionTable? Table(string name) => name == X86Popf
        ? InstructionTable.Standard.WithFlaw(Row.Flawed<PopflOfX86>(
            "popfl", 0xCB, "oditszapc", "", "pop eflags; in user mode IF silently stays", Forms.Nothing, "popf"))
        : null;
}
