// The interrupt controller: one pending bit a line, a mask, and the lines in service (spec/08-devices.md §3). Line n is
// vector 32 + n; the lower line goes first, and a line in service holds back itself and all after it until its end.

using System.Globalization;
using System.Numerics;
using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class InterruptController : IDevice
{
    public const int LastLine = 31;

    private const uint AllLines = uint.MaxValue;

    private uint _mask = AllLines;
    private uint _pending;
    private uint _inService;

    public string Name => "interrupts";

    public IReadOnlyList<ushort> Ports { get; } =
        [Isa.Ports.InterruptMask, Isa.Ports.InterruptPending, Isa.Ports.InterruptInService, Isa.Ports.InterruptEnd];

    /// <summary>Called when a line may have become deliverable.</summary>
    public Action? Changed { get; set; }

    /// <summary>Lines that wait to be taken.</summary>
    public uint Pending => _pending;

    /// <summary>Whether a line that is pending could be taken.</summary>
    public bool HasDeliverable => Deliverable != 0;

    // Lines before the first in service; with none in service, all.
    private uint Deliverable => _pending & ~_mask & Before(_inService);

    /// <summary>Sets a line's pending bit; raising a pending line again changes nothing.</summary>
    public void Raise(int line)
    {
        _pending |= 1u << line;
        Changed?.Invoke();
    }

    /// <summary>Whether an interrupt on a line would be taken now, if interrupts are enabled.</summary>
    public bool IsOpen(int line) => (1u << line & ~_mask & Before(_inService)) != 0;

    /// <summary>Takes the first deliverable line: it is in service from here until its end.</summary>
    public byte Take()
    {
        var line = BitOperations.TrailingZeroCount(Deliverable);
        _pending &= ~(1u << line);
        _inService |= 1u << line;
        return (byte)(Vectors.FirstInterrupt + line);
    }

    public uint Read(ushort port, Width width) => port switch
    {
        Isa.Ports.InterruptMask => _mask,
        Isa.Ports.InterruptPending => _pending,
        Isa.Ports.InterruptInService => _inService,
        _ => 0,
    };

    public void Write(ushort port, uint value, Width width)
    {
        switch (port)
        {
            case Isa.Ports.InterruptMask:
                _mask = value;
                break;
            case Isa.Ports.InterruptPending:
                // Writing ones drops what waits there.
                _pending &= ~value;
                break;
            case Isa.Ports.InterruptEnd:
                // The first in service ends: interrupts nest, so it is the one whose handler runs.
                _inService &= _inService - 1;
                break;
            default:
                return;
        }

        Changed?.Invoke();
    }

    public string Describe() => string.Create(
        CultureInfo.InvariantCulture, $"mask {_mask:x8} pending {_pending:x8} in service {_inService:x8}");

    public void Save(BinaryWriter state)
    {
        state.Write(_mask);
        state.Write(_pending);
        state.Write(_inService);
    }

    public void Restore(BinaryReader state)
    {
        _mask = state.ReadUInt32();
        _pending = state.ReadUInt32();
        _inService = state.ReadUInt32();
    }

    private static uint Before(uint lines) => lines == 0 ? AllLines : (lines & (0 - lines)) - 1;
}
