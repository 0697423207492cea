using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

/// <summary>One variant's vectors: states before, and what a real CPU made of them.</summary>
internal sealed class VectorSet(string text, byte[] code, uint end)
{
    private readonly List<byte[]> _before = [];
    private readonly List<byte[]> _after = [];

    /// <summary>The instruction as the disassembler prints it.</summary>
    public string Text { get; } = text;

    /// <summary>Its bytes in Toy's encoding.</summary>
    public byte[] Code { get; } = code;

    /// <summary>The address behind it.</summary>
    public uint End { get; } = end;

    public uint Start => End - (uint)Code.Length;

    public int Count => _before.Count;

    public StateRecord Before(int index) => new(_before[index]);

    public StateRecord After(int index) => new(_after[index]);

    /// <summary>Adds a vector; flags that are not defined are recorded as unchanged.</summary>
    public void Add(StateRecord before, StateRecord after, uint definedFlags)
    {
        _before.Add(before.Bytes.ToArray());
        _after.Add(after.Bytes.ToArray());
        var recorded = After(Count - 1);
        recorded.Flags = (after.Flags & definedFlags) | (before.Flags & ~definedFlags);
    }

    /// <summary>The instruction, by a table in which its bytes and its text still belong together.</summary>
    /// <exception cref="InvalidDataException">They do not: the vectors must be recorded anew.</exception>
    public MachineInstruction Decode(InstructionTable table)
    {
        if (Decoder.Decode(table, Code, out var instruction) != DecodeStatus.Valid
            || instruction.Length != Code.Length
            || Disassembler.Format(instruction, Start) != Text)
        {
            throw new InvalidDataException($"{Text} is no longer {Convert.ToHexStringLower(Code)}: record the vectors anew");
        }

        return instruction;
    }
}
