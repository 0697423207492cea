namespace Toy.Isa;

/// <summary>
/// One way to write an instruction: its operand form and its operands in AT&amp;T order, sources before destination.
/// </summary>
public sealed class Syntax
{
    private readonly OperandSlot[] _slots;

    public Syntax(OperandForm form, params OperandSlot[] slots)
    {
        ArgumentNullException.ThrowIfNull(slots);
        Form = form;
        _slots = slots;
        foreach (var slot in slots)
        {
            HasRegister |= slot.Kind is SlotKind.Register or SlotKind.IndirectRegister;
            HasSecondRegister |= slot.Kind is SlotKind.SecondRegister or SlotKind.SystemRegister;
            HasMemory |= slot.IsMemory;
            HasImmediate |= slot.Kind == SlotKind.Immediate;
            HasTarget |= slot.Kind == SlotKind.Target;
        }
    }

    public OperandForm Form { get; }

    public ReadOnlySpan<OperandSlot> Slots => _slots;

    public bool HasOperandByte => Form != OperandForm.None;

    /// <summary>The operand byte's register field is in use.</summary>
    public bool HasRegister { get; }

    /// <summary>A byte for a second register, or a system register, follows the operand byte.</summary>
    public bool HasSecondRegister { get; }

    public bool HasMemory { get; }

    public bool HasImmediate { get; }

    public bool HasTarget { get; }

    /// <summary>The slot of a kind; only for kinds that this syntax has.</summary>
    public OperandSlot Slot(SlotKind kind) => Array.Find(_slots, slot => slot.Kind == kind);

    /// <summary>The last operand is in memory: the instruction may write it.</summary>
    public bool HasMemoryDestination => _slots.Length > 0 && _slots[^1].Kind == SlotKind.Memory;

    /// <summary>The width of the immediate under an operand size.</summary>
    public Width ImmediateWidth(Width operandSize) => Slot(SlotKind.Immediate).WidthAt(operandSize);
}
