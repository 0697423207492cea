using Toy.Assembler.Objects;
using Toy.Isa;
using Decoder = Toy.Isa.Decoder;

namespace Toy.Cli.Programs;

/// <summary>Looks for what a program of the kernel may not do: most likely it was written for the machine alone.</summary>
internal static class PrivilegedCode
{
    /// <summary>The first privileged instruction of a program's code, as <c>prog has outb at _start+0xd (prog.s:12)</c>; null for none.</summary>
    public static string? Find(Executable program)
    {
        foreach (var section in program.Sections)
        {
            if ((section.Flags & SectionFlags.Execute) == 0)
                continue;
            var code = section.Contents.Span;
            for (var at = 0; at < code.Length;)
            {
                if (Decoder.Decode(InstructionTable.Standard, code[at..], out var instruction) != DecodeStatus.Valid)
                {
                    at++;
                    continue;
                }

                var address = section.Address + (uint)at;
                if (instruction.Row.Privilege == Privilege.Privileged)
                    return $"{program.Name} has '{Disassembler.Format(instruction, address)}' at {new SymbolMap(program).Place(address) ?? $"0x{address:x}"}";
                at += instruction.Length;
            }
        }

        return null;
    }
}
