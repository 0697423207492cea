using Toy.Isa;
using static Toy.Cli.Fuzz.Engines.InstructionGenerator;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>A random program as it grows.</summary>
internal sealed class CodeItems
{
    private readonly List<CodeItem> _items = [];

    public List<CodeItem> All => _items;

    public int Count => _items.Count;

    public void Add(MachineInstruction instruction, Reference reference = Reference.None, int to = 0, int offset = 0) =>
        _items.Add(new CodeItem(_items.Count, instruction, reference, to, offset));

    /// <summary>Adds a load of a number.</summary>
    public void Load(Register register, uint value) =>
        Add(Of("mov", OperandForm.RegisterImmediate, register: register, immediate: value));

    /// <summary>Adds a store of a number.</summary>
    public void Store(uint address, uint value) =>
        Add(Of("mov", OperandForm.MemoryImmediate, memory: new MemoryOperand(null, Displacement: (int)address), immediate: value));

    /// <summary>Says what an item refers to, which was added before that had a place.</summary>
    public void LeadTo(int item, int to) => _items[item] = _items[item] with { To = to };
}
