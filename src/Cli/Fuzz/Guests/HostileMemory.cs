// Memory as a hostile kernel would leave it: tables of every kind with entries that almost make sense.

using System.Buffers.Binary;
using Toy.Cpu;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>What a hostile kernel leaves in memory and registers.</summary>
internal sealed class HostileMemory(SplitMix64 random, uint size)
{
    private readonly RandomInstructions _instructions = new(random);

    // Some of it is in order, or no kernel would live for long: code, a vector table that leads to it, page tables.
    private readonly uint _code = PageOf(random, size);
    private readonly uint _vectors = PageOf(random, size);
    private readonly uint _directory = PageOf(random, size);

    /// <summary>All of memory: each page of a kind.</summary>
    public byte[] Fill()
    {
        var memory = new byte[size];
        for (uint page = 0; page < size; page += PageTable.PageSize)
        {
            var bytes = memory.AsSpan((int)page, (int)PageTable.PageSize);
            if (page == _code)
                FillWithCode(bytes, isStart: true);
            else if (page == _vectors)
                FillWithGates(bytes, () => _code + (uint)random.Below((int)PageTable.PageSize), () => Gate.Present | random.NextUInt32());
            else if (page == _directory)
                FillWithLargePages(bytes);
            else
                FillPage(bytes);
        }

        return memory;
    }

    public void SetRegisters(Machine machine)
    {
        for (var register = Register.Eax; register <= Register.Edi; register++)
            machine[register] = Address();
        foreach (var register in new[] { SystemRegister.Ksp, SystemRegister.Base, SystemRegister.Bound })
            machine[register] = Address();
        machine[SystemRegister.Idtr] = random.OneIn(8) ? Address() : _vectors;
        machine[SystemRegister.Cr3] = random.OneIn(8) ? Address() : _directory;
        machine.Eflags = random.NextUInt32() & (random.OneIn(4) ? uint.MaxValue : ~(EFlags.UM | EFlags.TF));
        if (random.OneIn(2))
            machine[SystemRegister.Cr0] = random.NextUInt32();
        machine.Eip = new VirtualAddress(_code);
    }

    /// <summary>An address worth trying: in RAM, at a page's end, at RAM's end, anywhere.</summary>
    private uint Address() => random.Below(8) switch
    {
        0 => random.NextUInt32(),
        1 => size - (uint)random.Below(16),
        2 => uint.MaxValue - (uint)random.Below(64),
        3 => Page() + PageTable.PageSize - (uint)random.Below(16),
        4 => Page(),
        _ => (uint)random.Below((int)size),
    };

    private uint Page() => PageOf(random, size);

    private static uint PageOf(SplitMix64 random, uint size) =>
        (uint)random.Below((int)(size / PageTable.PageSize)) * PageTable.PageSize;

    private void FillPage(Span<byte> bytes)
    {
        switch (random.Below(5))
        {
            case 0:
                random.Fill(bytes);
                break;
            case 1:
                FillWithWords(bytes, () => Page() | random.NextUInt32() & ~PageTable.FrameMask | (random.OneIn(8) ? 0 : PageTable.P));
                break;
            case 2:
                FillWithGates(bytes, Address, random.NextUInt32);
                break;
            case 3:
                FillWithDescriptors(bytes);
                break;
            default:
                FillWithCode(bytes, isStart: false);
                break;
        }
    }

    private static void FillWithWords(Span<byte> bytes, Func<uint> word)
    {
        for (var at = 0; at < bytes.Length; at += sizeof(uint))
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], word());
    }

    private static void FillWithGates(Span<byte> bytes, Func<uint> handler, Func<uint> flags)
    {
        var isHandler = false;
        FillWithWords(bytes, () => (isHandler = !isHandler) ? handler() : flags());
    }

    /// <summary>A directory that leads every address to RAM, but for some that the dice have.</summary>
    private void FillWithLargePages(Span<byte> bytes) => FillWithWords(bytes, () => random.OneIn(16)
        ? Page() | random.NextUInt32() & ~PageTable.FrameMask
        : PageTable.P | PageTable.W | PageTable.PS | (random.OneIn(4) ? 0 : PageTable.U));

    private void FillWithDescriptors(Span<byte> bytes)
    {
        var word = 0;
        FillWithWords(bytes, () => (word++ % 4 * 4) switch
        {
            DiskDescriptor.Buffer => Address(),
            DiskDescriptor.Sector => (uint)random.Below(40),
            DiskDescriptor.Count => (uint)random.Below(10),
            _ => random.NextUInt32() | (random.OneIn(4) ? 0 : DiskDescriptor.Own),
        });
    }

    /// <summary>Instructions one after the other; at the start, some device registers are set.</summary>
    private void FillWithCode(Span<byte> bytes, bool isStart)
    {
        var at = 0;
        for (var writes = isStart ? random.Below(12) : 0; writes > 0; writes--)
        {
            at += RandomInstructions.Load(bytes[at..], Register.Eax, random.OneIn(2) ? Address() : (uint)random.Below(64));
            at += RandomInstructions.Out(bytes[at..], _instructions.Port());
        }

        while (at < bytes.Length - Encoder.MaxLength)
            at += _instructions.Next(bytes[at..], Address);
    }
}
