// What a handler finds on its stack: the layout that the kernel writes and C reads (spec/13-signals.md §5).

namespace Toy.Isa;

/// <summary>The frame on the user's stack, from its lowest address on. Offsets are in bytes.</summary>
public static class SignalFrame
{
    /// <summary>The processor's registers in a context, in the order of the kernel's trap frame; an empty place has no name.</summary>
    private static readonly string[] s_registers =
        ["EDI", "ESI", "EBP", "", "EBX", "EDX", "ECX", "EAX", "TRAPNO", "ERR", "EIP", "EFL", "ESP"];

    /// <summary>The words of the registers in a context: name and index.</summary>
    public static IReadOnlyList<(string Name, uint Value)> Registers =>
    [
        .. s_registers.Select((name, index) => ("REG_" + name, (uint)index)).Where(register => register.Item1.Length > "REG_".Length),
        ("NGREG", (uint)s_registers.Length),
    ];

    /// <summary>The frame, and the structures in it: name and offset, or size.</summary>
    public static IReadOnlyList<(string Name, uint Value)> Offsets =>
    [
        .. Fields("SF_", "RETURN", "SIGNAL", "INFO_POINTER", "CONTEXT_POINTER"),
        ("SF_INFO", 4 * Word),
        ("SF_CONTEXT", (4 * Word) + InfoSize),
        ("SF_SIZE", (4 * Word) + InfoSize + ContextSize),
        .. Fields("SI_", s_info),
        ("SI_SIZE", InfoSize),
        .. Fields("SS_", s_stack),
        ("SS_SIZE", StackSize),
        ("UC_FLAGS", 0),
        ("UC_LINK", Word),
        ("UC_STACK", 2 * Word),
        ("UC_REGISTERS", (2 * Word) + StackSize),
        ("UC_MASK", (2 * Word) + StackSize + RegistersSize),
        ("UC_SIZE", ContextSize),
    ];

    private const uint Word = 4;

    private static readonly string[] s_info = ["SIGNO", "ERRNO", "CODE", "PID", "UID", "STATUS", "ADDR"];
    private static readonly string[] s_stack = ["SP", "FLAGS", "LENGTH"];

    private static uint InfoSize => Word * (uint)s_info.Length;

    private static uint StackSize => Word * (uint)s_stack.Length;

    private static uint RegistersSize => Word * (uint)s_registers.Length;

    private static uint ContextSize => (3 * Word) + StackSize + RegistersSize;

    private static IEnumerable<(string Name, uint Value)> Fields(string prefix, params string[] names) =>
        names.Select((name, index) => (prefix + name, Word * (uint)index));
}
