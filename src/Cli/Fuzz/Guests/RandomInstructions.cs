using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>Encoded instructions of every form, system instructions and the ports of devices most of all.</summary>
internal sealed class RandomInstructions(SplitMix64 random)
{
    private static readonly InstructionForm[] s_forms = [.. InstructionForms.All(InstructionTable.Standard)];
    private static readonly InstructionForm[] s_systemForms = [.. s_forms.Where(form => form.Row.Privilege == Privilege.Privileged)];

    private static readonly ushort[] s_ports =
    [
        Ports.InterruptMask, Ports.InterruptPending, Ports.InterruptInService, Ports.InterruptEnd, Ports.TimerControl,
        Ports.TimerInterval, Ports.TimerRemaining, Ports.ConsoleData, Ports.ConsoleStatusPort, Ports.ConsoleControlPort,
        Ports.Random, Ports.TraceControl, Ports.TraceMark, Ports.DiskRing, Ports.DiskRingSize, Ports.DiskDoorbell,
        Ports.DiskSectors, Ports.MemorySize,
    ];

    /// <summary>The port of a device; power is left out, for it ends everything.</summary>
    public ushort Port() => random.Pick<ushort>(s_ports);

    /// <summary>Writes an instruction; returns its length. There is room for the longest.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="address">Makes a displacement or an immediate that is an address worth trying.</param>
    public int Next(Span<byte> destination, Func<uint> address)
    {
        var (row, syntax, width, prefix) = random.Pick<InstructionForm>(random.OneIn(2) ? s_systemForms : s_forms);
        var immediate = random.OneIn(2) ? address() : random.NextUInt32();
        if (syntax.HasTarget)
            immediate = (uint)random.Below(256) - 128;
        else if (row.Mnemonic is "in" or "out" && !random.OneIn(8))
            immediate = Port();
        var instruction = new MachineInstruction
        {
            Row = row,
            Syntax = syntax,
            Prefix = prefix,
            Width = width,
            Register = syntax.HasRegister ? AnyRegister() : default,
            SecondRegister = syntax.HasSecondRegister ? Second(syntax) : default,
            Memory = syntax.HasMemory ? Memory(address) : default,
            Immediate = syntax.HasTarget ? immediate
                : syntax.HasImmediate ? syntax.ImmediateWidth(width).Truncate(immediate)
                : 0,
        };
        return Encoder.Encode(instruction, destination).Length;
    }

    /// <summary>Writes <c>movl $value, %register</c>; returns its length.</summary>
    public static int Load(Span<byte> destination, Register register, uint value) =>
        Encode(destination, "mov", OperandForm.RegisterImmediate, Width.Long, register, value);

    /// <summary>Writes <c>outl %eax, $port</c>; returns its length.</summary>
    public static int Out(Span<byte> destination, ushort port) =>
        Encode(destination, "out", OperandForm.Immediate, Width.Long, default, port);

    /// <summary>Writes <c>int $vector</c>; returns its length.</summary>
    public static int Interrupt(Span<byte> destination, byte vector) =>
        Encode(destination, "int", OperandForm.None, null, default, vector);

    private static int Encode(
        Span<byte> destination, string mnemonic, OperandForm form, Width? width, Register register, uint immediate)
    {
        var one = s_forms.First(candidate =>
            candidate.Row.Mnemonic == mnemonic && candidate.Syntax.Form == form && (width is null || candidate.Width == width));
        var instruction = new MachineInstruction
        {
            Row = one.Row,
            Syntax = one.Syntax,
            Width = one.Width,
            Register = register,
            Immediate = immediate,
        };
        return Encoder.Encode(instruction, destination).Length;
    }

    private Register AnyRegister() => (Register)random.Below(Registers.Count);

    private Register Second(Syntax syntax)
    {
        if (syntax.Slots[0].Kind != SlotKind.SystemRegister && syntax.Slots[^1].Kind != SlotKind.SystemRegister)
            return AnyRegister();
        int number;
        do
        {
            number = random.Below(SystemRegisters.Count);
        }
        while (!SystemRegisters.Exists(number));
        return (Register)number;
    }

    private MemoryOperand Memory(Func<uint> address) => random.Below(3) switch
    {
        0 => new MemoryOperand(null, null, 1, (int)address()),
        1 => new MemoryOperand(AnyRegister(), null, 1, random.Below(256) - 128),
        _ => new MemoryOperand(AnyRegister(), (Register)random.Below(4), (byte)(1 << random.Below(4)), random.Below(64)),
    };
}
