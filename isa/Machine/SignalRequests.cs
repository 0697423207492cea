// What programs ask of signals beside SA_ flags (Signal.cs): the numbers of Linux on IA-32 (spec/13-signals.md).

namespace Toy.Isa;

/// <summary>Handlers that are none, and what <c>sigprocmask</c> and <c>sigaltstack</c> are told.</summary>
public static class SignalRequests
{
    /// <summary>In the place of a handler: the default, or nothing at all.</summary>
    public static IReadOnlyList<(string Name, uint Value)> Handlers =>
    [
        ("HANDLER_DEFAULT", 0),
        ("HANDLER_IGNORE", 1),
    ];

    /// <summary>How what is blocked changes.</summary>
    public static IReadOnlyList<(string Name, uint Value)> MaskChanges =>
    [
        ("SIG_BLOCK", 0),
        ("SIG_UNBLOCK", 1),
        ("SIG_SETMASK", 2),
    ];

    /// <summary>What a signal stack is, and the fewest bytes that one may have.</summary>
    public static IReadOnlyList<(string Name, uint Value)> Stack =>
    [
        ("SS_ONSTACK", 1),
        ("SS_DISABLE", 2),
        ("MINSIGSTKSZ", 2048),
    ];
}
