// How many instructions a program itself takes under the kernel: virtual time between each return to one of its processes and
// the next entry to the kernel. It needs no look at single instructions.

using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Grader.Running;

/// <param name="program">The name of its processes.</param>
internal sealed class ProgramClock(string program) : ITraceSink
{
    private ulong? _entered;

    /// <summary>Instructions so far.</summary>
    public ulong Count { get; private set; }

    public void Write(TraceEvent item)
    {
        switch (item)
        {
            case ReturnEvent back when (back.ToEflags & EFlags.UM) != 0:
                // The process goes on after this instruction, iret.
                _entered = back.Time + 1;
                break;
            case TrapEvent { IsUserMode: true } when _entered is { } entered:
                if (item.Process is { } process && program.StartsWith(process.Name, StringComparison.Ordinal) && process.Name.Length > 0)
                    Count += item.Time - entered;
                _entered = null;
                break;
            default:
                break;
        }
    }
}
