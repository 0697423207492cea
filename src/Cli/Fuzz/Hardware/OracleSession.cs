// Both processors side by side, loaded with the same variants.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

/// <summary>What the session tells about one vector.</summary>
internal delegate void VectorSeen(Variant variant, StateRecord before, StateRecord host, StateRecord toy, uint definedFlags);

internal sealed class OracleSession : IDisposable
{
    private readonly Variant[][] _cells;
    private readonly HostCpu _host;
    private readonly ToyCpu _toy;
    private readonly uint[] _starts;
    private readonly byte[] _before = new byte[HostCpu.LargestBatch * StateRecord.Size];
    private readonly byte[] _after = new byte[HostCpu.LargestBatch * StateRecord.Size];
    private readonly byte[] _toyAfter = new byte[StateRecord.Size];

    /// <exception cref="OracleException">The host cannot build or run the native program.</exception>
    public OracleSession(InstructionTable instructions, IReadOnlyList<Variant> variants)
    {
        _host = new HostCpu(variants);
        _toy = new ToyCpu(instructions);
        _starts = new uint[variants.Count];
        Variants = [.. variants.Where(variant => !_host.Refused.Contains(variant))];
        _cells = [.. Variants.GroupBy(variant => (variant.Row, variant.Instruction.Width)).Select(cell => cell.ToArray())];
        foreach (var variant in Variants)
        {
            var code = Code(variant);
            _toy.Load(code, End(variant));
            _starts[variant.Number] = End(variant) - (uint)code.Length;
        }
    }

    /// <summary>The variants that both processors know.</summary>
    public IReadOnlyList<Variant> Variants { get; }

    /// <summary>How many pairs of row and operand size there are; each gets as many vectors as the next.</summary>
    public int CellCount => _cells.Length;

    /// <summary>The rows that the host's assembler does not know.</summary>
    public IEnumerable<Instruction> RefusedRows => _host.Refused.Select(variant => variant.Row).Distinct();

    /// <summary>The address behind a variant's instruction, the same on both processors.</summary>
    public uint End(Variant variant) => _host.End(variant);

    /// <summary>A variant's bytes in Toy's encoding.</summary>
    public byte[] Code(Variant variant)
    {
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        var length = Encoder.Encode(variant.EndingAt(End(variant)), bytes).Length;
        return bytes[..length].ToArray();
    }

    /// <summary>Runs row after row and size after size, each time another variant, until so many vectors have been seen.</summary>
    public void Run(long count, StateGenerator states, VectorSeen seen)
    {
        for (long first = 0; first < count; first += HostCpu.LargestBatch)
        {
            var batch = (int)Math.Min(count - first, HostCpu.LargestBatch);
            for (var i = 0; i < batch; i++)
                states.Next(VariantAt(first + i), Record(_before, i));
            RunBatch(first, batch, seen);
        }
    }

    public void Dispose() => _host.Dispose();

    private Variant VariantAt(long vector)
    {
        var cell = _cells[vector % _cells.Length];
        return cell[vector / _cells.Length % cell.Length];
    }

    private void RunBatch(long first, int count, VectorSeen seen)
    {
        var after = _after.AsSpan(0, count * StateRecord.Size);
        _before.AsSpan(0, after.Length).CopyTo(after);
        _host.Run(after);
        for (var i = 0; i < count; i++)
        {
            var variant = VariantAt(first + i);
            var before = Record(_before, i);
            var toy = new StateRecord(_toyAfter);
            _toy.Run(_starts[variant.Number], End(variant), before, toy);
            var defined = variant.Rule.DefinedFlags(variant.Instruction, before);
            seen(variant, before, Record(_after, i), toy, defined);
        }
    }

    private static StateRecord Record(byte[] records, int index) =>
        new(records.AsSpan(index * StateRecord.Size, StateRecord.Size));
}
