// One instruction for each way of writing a row, so that the manual, and whoever checks the table, has something to show
// and to encode.

namespace Toy.Isa.Manual;

/// <summary>Examples made from the table alone.</summary>
public static class Example
{
    /// <summary>The address at which branch examples stand.</summary>
    public const uint Address = Abi.DefaultTextAddress;

    // Operands that make no two fields of an encoding equal.
    private const Register First = Register.Eax;
    private const Register Second = Register.Ecx;
    private const SystemRegister System = SystemRegister.Cr3;
    private const uint Immediate = 12;
    private const uint TargetDistance = 0x20;
    private static readonly MemoryOperand s_memory = new(Register.Ebx, Displacement: 8);

    /// <summary>An instruction with plain operands; valid whenever the row has this syntax and width.</summary>
    public static MachineInstruction Of(Instruction row, Syntax syntax, Width width, Prefix prefix = Prefix.None)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        var instruction = new MachineInstruction
        {
            Row = row,
            Syntax = syntax,
            Prefix = prefix,
            Width = width,
            Register = syntax.HasRegister ? First : default,
            SecondRegister = SecondField(syntax),
            Memory = syntax.HasMemory ? s_memory : default,
            Immediate = syntax.HasImmediate ? Immediate : syntax.HasTarget ? TargetDistance : 0,
        };
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        return instruction with { Length = Encoder.Encode(instruction, bytes).Length };
    }

    /// <summary>As above, for a form.</summary>
    public static MachineInstruction Of(InstructionForm form) => Of(form.Row, form.Syntax, form.Width, form.Prefix);

    /// <summary>The encoding as hexadecimal bytes: <c>01 80 01</c>.</summary>
    public static string Bytes(in MachineInstruction instruction)
    {
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        var encoded = Encoder.Encode(instruction, bytes);
        return Hex(bytes[..encoded.Length]);
    }

    internal static string Hex(ReadOnlySpan<byte> bytes)
    {
        var digits = Convert.ToHexStringLower(bytes);
        return string.Join(' ', digits.Chunk(2).Select(pair => new string(pair)));
    }

    private static Register SecondField(Syntax syntax)
    {
        if (!syntax.HasSecondRegister)
            return default;
        foreach (var slot in syntax.Slots)
        {
            if (slot.Kind == SlotKind.SystemRegister)
                return (Register)System;
        }

        return Second;
    }
}
