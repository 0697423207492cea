// Executable → machine: segments into memory, entry into eip.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Cpu;

namespace Toy.Loader;

public static class ProgramLoader
{
    /// <summary>Copies a program to where it was linked for; false and a diagnostic when it doesn't fit in memory.</summary>
    public static bool Load(Executable program, Machine machine, DiagnosticBag diagnostics)
    {
        foreach (var segment in program.Segments)
        {
            var address = new PhysicalAddress(segment.Address);
            if (!machine.Memory.Contains(address, segment.MemorySize))
            {
                diagnostics.Error(
                    LoaderDiagnostics.DoesNotFit,
                    $"{program.Name} needs memory up to 0x{(ulong)segment.Address + segment.MemorySize - 1:x} and the machine has 0x{machine.Memory.Size:x} bytes",
                    null,
                    new DiagnosticNote("give it more with --memory, or link it lower with -Ttext"));
                return false;
            }

            // RAM is zero when the machine is made, so the rest of the segment needs no writing.
            machine.Memory.Write(address, segment.Bytes.Span);
        }

        machine.Eip = new VirtualAddress(program.Entry);
        return true;
    }
}
