// A program's instructions one after the other from an address on: addresses, references, bytes.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

internal sealed class CodeLayout
{
    private readonly IReadOnlyList<CodeItem> _items;
    private readonly uint[] _addresses;

    public CodeLayout(IReadOnlyList<CodeItem> items, uint start)
    {
        _items = items;
        _addresses = new uint[items.Count + 1];
        _addresses[0] = start;
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        for (var i = 0; i < items.Count; i++)
            _addresses[i + 1] = _addresses[i] + (uint)Encoder.Encode(items[i].Instruction, bytes).Length;
    }

    /// <summary>The address of an instruction, or of the next one that is left.</summary>
    public uint AddressOf(int number)
    {
        var i = 0;
        while (i < _items.Count && _items[i].Number < number)
            i++;
        return _addresses[i];
    }

    /// <summary>In bytes.</summary>
    public uint Length => _addresses[^1] - _addresses[0];

    /// <summary>The program's bytes.</summary>
    public byte[] Encode()
    {
        var code = new byte[_addresses[^1] - _addresses[0]];
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        for (var i = 0; i < _items.Count; i++)
        {
            var length = Encoder.Encode(Resolve(i), bytes).Length;
            bytes[..length].CopyTo(code.AsSpan((int)(_addresses[i] - _addresses[0])));
        }

        return code;
    }

    /// <summary>The program as a listing: addresses and text.</summary>
    public IEnumerable<string> List()
    {
        for (var i = 0; i < _items.Count; i++)
            yield return $"  {_addresses[i]:x8}  {Disassembler.Format(Resolve(i), _addresses[i])}";
    }

    private MachineInstruction Resolve(int index)
    {
        var item = _items[index];
        var address = AddressOf(item.To) + (uint)item.Offset;
        var instruction = item.Instruction with { Length = (int)(_addresses[index + 1] - _addresses[index]) };
        return item.Reference switch
        {
            Reference.Target => instruction with { Immediate = address - _addresses[index + 1] },
            Reference.Immediate => instruction with { Immediate = address },
            Reference.Displacement => instruction with { Memory = instruction.Memory with { Displacement = (int)address } },
            _ => instruction,
        };
    }
}
