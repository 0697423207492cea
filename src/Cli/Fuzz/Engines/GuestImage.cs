// Memory as a program finds it: kernel, page tables, code, data.

using System.Buffers.Binary;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cpu;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>Makes what a machine holds at the start of a case. It belongs to one thread.</summary>
internal sealed class GuestImage
{
    private const string SourceName = "kernel.s";
    private const uint Readable = PageTable.P | PageTable.U;
    private const uint Writable = Readable | PageTable.W;

    private readonly Executable _kernel = BuildKernel();
    private readonly byte[] _memory = new byte[GuestMap.Size];
    private readonly byte[] _disk = new byte[GuestMap.DiskSize];

    /// <summary>RAM of the case that was <see cref="Make">made</see> last.</summary>
    public ReadOnlySpan<byte> Memory => _memory;

    /// <summary>What its disk holds: its code, a little changed, and data.</summary>
    public ReadOnlySpan<byte> Disk => _disk;

    /// <summary>Makes memory and disk of a case.</summary>
    public void Make(EngineCase test)
    {
        Array.Clear(_memory);
        var random = new SplitMix64(test.MemorySeed);
        FillNumbers(_memory.AsSpan((int)GuestMap.Data, GuestMap.DataPages * (int)PageTable.PageSize), random);
        foreach (var segment in _kernel.Segments)
            segment.Bytes.Span.CopyTo(_memory.AsSpan((int)segment.Address));
        var layout = new CodeLayout(test.Items, test.Start);
        FillVectors(_memory, test, layout, random);
        FillParameters(_memory, test, layout);
        FillCode(_memory, test, layout, random);
        FillTables(_memory, random);
        _memory.AsSpan((int)GuestMap.OtherCode, GuestMap.CodePages * (int)PageTable.PageSize).CopyTo(_disk);
        FillNumbers(_disk.AsSpan(GuestMap.CodePages * (int)PageTable.PageSize), random);
    }

    /// <summary>Sets the registers of a machine that has that memory and nothing else.</summary>
    public void Start(Machine machine, EngineCase test)
    {
        for (var register = Register.Eax; register <= Register.Edi; register++)
            machine[register] = test[register];
        machine[SystemRegister.Idtr] = GuestMap.VectorTable;
        machine[SystemRegister.Ksp] = GuestMap.KernelStackTop;
        machine[SystemRegister.Cr3] = GuestMap.Directory;
        machine[SystemRegister.Base] = test.Base;
        machine[SystemRegister.Bound] = test.Bound;
        machine[SystemRegister.Cr0] = test.Translation switch
        {
            TranslationKind.Paging => ControlRegister0.PG | ((test.MemorySeed & 1) != 0 ? ControlRegister0.WP : 0),
            TranslationKind.BaseAndBound => ControlRegister0.BB,
            _ => 0,
        };
        machine.Eip = new VirtualAddress(_kernel.Entry);
    }

    private void FillVectors(byte[] memory, EngineCase test, CodeLayout layout, SplitMix64 random)
    {
        uint change = Symbol("switch_gate"), remap = Symbol("remap_gate");
        uint fault = Symbol("fault"), interrupt = Symbol("interrupt"), step = Symbol("step"), call = Symbol("call_gate");
        for (uint vector = 0; vector < Vectors.Count; vector++)
        {
            var handler = vector switch
            {
                Vectors.Debug => step,
                Vectors.Breakpoint => call,
                < Vectors.FirstInterrupt => fault,
                < Vectors.SystemCall => interrupt,
                GuestMap.SwitchVector => change,
                GuestMap.RemapVector => remap,
                _ when random.OneIn(8) => layout.AddressOf(random.Pick<int>(test.Places.ToArray())),
                _ => call,
            };
            var isForAll = vector is GuestMap.SwitchVector or GuestMap.RemapVector;
            var flags = Gate.Present | (random.OneIn(4) && !isForAll ? 0 : Gate.User) | (random.OneIn(4) ? Gate.Trap : 0);
            Write(memory, GuestMap.VectorTable + vector * Gate.Size + Gate.HandlerOffset, handler);
            Write(memory, GuestMap.VectorTable + vector * Gate.Size + Gate.FlagsOffset, random.OneIn(64) && vector > Vectors.PageFault ? 0 : flags);
        }
    }

    private void FillParameters(byte[] memory, EngineCase test, CodeLayout layout)
    {
        Write(memory, Symbol("MASK"), test.InterruptMask);
        Write(memory, Symbol("INTERVAL"), test.TimerInterval);
        Write(memory, Symbol("CONTROL"), test.TimerInterval != 0 ? TimerControl.Periodic : 0);
        Write(memory, Symbol("EAX"), test[Register.Eax]);
        Write(memory, Symbol("FRAME"), test.Start);
        Write(memory, Symbol("FRAME") + 4, test.Eflags | (test.IsUser ? EFlags.UM : 0));
        Write(memory, Symbol("FRAME") + 8, test[Register.Esp]);
        Write(memory, Symbol("TOUCHED"), test.Translation == TranslationKind.Paging ? GuestMap.Window : GuestMap.Data);
        for (var i = 0; i < test.Places.Count; i++)
            Write(memory, GuestMap.Places + 4 * (uint)i, layout.AddressOf(test.Places[i]));
        Write(memory, Symbol("CR3_CHANGE"), test.Translation == TranslationKind.Paging ? GuestMap.Directory ^ GuestMap.OtherDirectory : 0);
        Write(memory, Symbol("BASE_CHANGE"), test.BaseChange);
        Write(memory, Symbol("BOUND_CHANGE"), test.BoundChange);
        Write(memory, Symbol("ENTRY"), test.Remapping.Entry);
        Write(memory, Symbol("OTHER_ENTRY"), test.Remapping.Other);
        Write(memory, Symbol("PAGE"), test.Remapping.Page);
        Write(memory, Symbol("RING_SIZE"), (uint)test.Transfers.Count);
        for (var i = 0; i < test.Transfers.Count; i++)
        {
            var descriptor = GuestMap.Ring + (uint)(i * DiskDescriptor.Size);
            Write(memory, descriptor + DiskDescriptor.Buffer, test.Transfers[i].Buffer);
            Write(memory, descriptor + DiskDescriptor.Sector, test.Transfers[i].Sector);
            Write(memory, descriptor + DiskDescriptor.Count, test.Transfers[i].Count);
            Write(memory, descriptor + DiskDescriptor.Status, test.Transfers[i].Status);
        }
    }

    private static void FillNumbers(Span<byte> bytes, SplitMix64 random)
    {
        for (; bytes.Length > 0; bytes = bytes[sizeof(ulong)..])
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, random.Next());
    }

    /// <summary>The code, and the other frames with nearly the same code.</summary>
    private static void FillCode(byte[] memory, EngineCase test, CodeLayout layout, SplitMix64 random)
    {
        var code = layout.Encode();
        var start = test.Start + test.Base;
        code.CopyTo(memory.AsSpan((int)start));
        var other = memory.AsSpan((int)(start - GuestMap.Code + GuestMap.OtherCode), code.Length);
        code.CopyTo(other);
        code.AsSpan(0, Math.Min(code.Length, GuestMap.DataCodeSize)).CopyTo(memory.AsSpan((int)GuestMap.DataCode));
        if (code.Length == 0)
            return;
        for (var changes = random.Below(24); changes > 0; changes--)
            other[random.Below(other.Length)] ^= (byte)(1 << random.Below(8));
    }

    private static void FillTables(byte[] memory, SplitMix64 random)
    {
        // In most cases everything is the user's, so that user code gets about.
        var kernel = random.OneIn(4) ? PageTable.P | PageTable.W : Writable;
        foreach (var (directory, kernelTable, windowTable) in new[]
        {
            (GuestMap.Directory, GuestMap.KernelTable, GuestMap.WindowTable),
            (GuestMap.OtherDirectory, GuestMap.OtherKernelTable, GuestMap.OtherWindowTable),
        })
        {
            Write(memory, directory, kernelTable | Writable);
            Write(memory, directory + 4, windowTable | Writable);
            Write(memory, directory + 8, Writable | PageTable.PS);
            for (uint page = 0; page < GuestMap.Size / PageTable.PageSize; page++)
            {
                var address = page * PageTable.PageSize;
                var isProgram = address is >= GuestMap.Stack and < GuestMap.Directory;
                Write(memory, kernelTable + 4 * page, address | (isProgram ? Writable : kernel));
            }

            // The first is the kernel's, and it does use it.
            Write(memory, windowTable, Frame(random) | PageTable.P | PageTable.W);
            for (uint page = 1; page < GuestMap.WindowPages; page++)
                Write(memory, windowTable + 4 * page, WindowEntry(random));
        }

        // Under the other directory the program may be the other code.
        if (random.OneIn(2))
        {
            for (uint page = 0; page < GuestMap.CodePages; page++)
            {
                var entry = GuestMap.OtherKernelTable + 4 * (GuestMap.Code / PageTable.PageSize + page);
                Write(memory, entry, GuestMap.OtherCode + page * PageTable.PageSize | Writable);
            }
        }
    }

    /// <summary>A page of any kind.</summary>
    public static uint WindowEntry(SplitMix64 random) => random.Below(12) switch
    {
        0 => 0,
        1 => 0x8000_0000 | Writable,
        2 => Frame(random) | PageTable.P,
        3 => Frame(random) | PageTable.P | PageTable.W,
        4 or 5 => Frame(random) | Readable,
        6 => CodeFrame(random) | Writable,
        7 => CodeFrame(random) | Readable,
        8 => Frame(random) | Writable | PageTable.A | PageTable.D,
        _ => Frame(random) | Writable,
    };

    private static uint Frame(SplitMix64 random) => GuestMap.Data + (uint)random.Below(GuestMap.DataPages) * PageTable.PageSize;

    private static uint CodeFrame(SplitMix64 random) =>
        GuestMap.Code + (uint)random.Below(2 * GuestMap.CodePages) * PageTable.PageSize;

    private static void Write(byte[] memory, uint address, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(memory.AsSpan((int)address), value);

    private uint Symbol(string name) => _kernel.Symbols.First(symbol => symbol.Name == name).Value;

    private static Executable BuildKernel()
    {
        var diagnostics = new DiagnosticBag();
        using var source = typeof(GuestImage).Assembly.GetManifestResourceStream("Engines." + SourceName)
            ?? throw new InvalidOperationException($"{SourceName} is not in the assembly");
        using var reader = new StreamReader(source);
        var options = new AssemblerOptions
        {
            Symbols =
            [
                new PredefinedSymbol("PARAMETERS", GuestMap.Parameters),
                new PredefinedSymbol("PLACES", GuestMap.Places),
                new PredefinedSymbol("RING", GuestMap.Ring),
                new PredefinedSymbol("TF", EFlags.TF),
            ],
        };
        var assembled = SourceAssembler.Assemble(new SourceText(SourceName, reader.ReadToEnd()), options, diagnostics);
        var linked = assembled is null
            ? null
            : Linker.Link([assembled.Object], new LinkOptions { TextAddress = GuestMap.Kernel }, diagnostics);
        return linked?.Program ?? throw new InvalidOperationException($"{SourceName}: {diagnostics.Items[0].Message}");
    }
}
