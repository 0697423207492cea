// Why a signal was sent: the numbers of Linux (spec/13-signals.md §5).

namespace Toy.Isa;

/// <summary>The values of <c>si_code</c>.</summary>
public static class SignalCode
{
    /// <summary>Name and value, for generated text; names of different signals may share a value.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All =>
    [
        ("SI_USER", 0),
        ("SI_KERNEL", 0x80),
        ("ILL_ILLOPN", 2),
        ("TRAP_BRKPT", 1),
        ("TRAP_TRACE", 2),
        ("BUS_ADRERR", 2),
        ("FPE_INTDIV", 1),
        ("SEGV_MAPERR", 1),
        ("SEGV_ACCERR", 2),
        ("CLD_EXITED", 1),
        ("CLD_KILLED", 2),
        ("CLD_STOPPED", 5),
        ("CLD_CONTINUED", 6),
    ];
}
