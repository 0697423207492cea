// Files that are no programs: exec says so, whatever is wrong with them, and the caller goes on.

using System.Buffers.Binary;
using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class ExecTests
{
    // The places in an ELF file and in a segment's header that are damaged here.
    private const int Magic = 0;
    private const int Class = 4;
    private const int Type = 16;
    private const int MachineNumber = 18;
    private const int Entry = 24;
    private const int Segments = 28;
    private const int SegmentSize = 42;
    private const int SegmentCount = 44;
    private const int FirstSegment = 52;
    private const int SecondSegment = FirstSegment + 32;
    private const int Offset = 4;
    private const int Address = 8;
    private const int FileSize = 16;
    private const int MemorySize = 20;

    private static readonly Dictionary<string, Action<byte[]>> s_damages = new(StringComparer.Ordinal)
    {
        ["no ELF file"] = file => file[Magic] = (byte)'#',
        ["64 bits"] = file => file[Class] = 2,
        ["an object"] = file => file[Type] = 1,
        ["for an x86"] = file => file[MachineNumber] = 3,
        ["entry before the program"] = file => Put(file, Entry, 0x1000),
        ["entry behind the program"] = file => Put(file, Entry, 0x900_0000),
        ["entry in the kernel"] = file => Put(file, Entry, 0x8001_0000),
        ["segment headers beyond the file"] = file => Put(file, Segments, 0x10_0000),
        ["segment headers that wrap around"] = file => Put(file, Segments, 0xFFFF_FFF0),
        ["segment headers of another size"] = file => file[SegmentSize] = 40,
        ["65,535 segments"] = file => Put(file, SegmentCount, 0xFFFF),
        ["no segments"] = file => Put(file, SegmentCount, 0),
        ["bytes beyond the file"] = file => Put(file, FirstSegment + Offset, 0x10_0000),
        ["bytes that wrap around"] = file => Put(file, FirstSegment + Offset, 0xFFFF_FF00),
        ["more bytes than memory"] = file => Put(file, FirstSegment + MemorySize, 1),
        ["a segment at 0"] = file => Put(file, FirstSegment + Address, 0),
        ["a segment over the kernel"] = file => Put(file, FirstSegment + Address, 0x8001_0000),
        ["a segment into the kernel"] = file => Put(file, LastSegment(file) + MemorySize, 0x8000_0000),
        ["a segment that wraps around"] = file => Put(file, LastSegment(file) + MemorySize, 0xFFFF_0000),
        ["a segment over another"] = file => Put(file, SecondSegment + Address, 0x1_0010),
        ["too big for the memory there is"] = file => Put(file, LastSegment(file) + MemorySize, 0x100_0000),
        ["the largest that can be asked for"] = file => Put(file, LastSegment(file) + MemorySize, 0x7FB0_0000),
        ["nothing"] = file => Array.Clear(file),
    };

    public static TheoryData<string, Mmu> Damages()
    {
        var data = new TheoryData<string, Mmu>();
        foreach (var mmu in Enum.GetValues<Mmu>())
        {
            foreach (var damage in s_damages.Keys)
                data.Add(damage, mmu);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_program_is_refused(string damage, Mmu mmu)
    {
        var program = Echo();
        s_damages[damage](program);

        Assert.Equal("refused\n", Execute(program, mmu));
    }

    [Theory]
    [EachMmu]
    public void A_program_that_is_cut_off_is_refused_wherever_that_is(Mmu mmu)
    {
        var program = Echo();
        int[] lengths = [0, 1, 51, 52, 60, 83, 84, 115, 116, 200, LoadedLength(program) - 1];

        foreach (var length in lengths)
            Assert.Equal("refused\n", Execute(program[..length], mmu));
    }

    [Theory]
    [EachMmu]
    public void A_sound_program_is_executed(Mmu mmu) => Assert.Equal("sound\n", Execute(Echo(), mmu));

    [Theory]
    [EachMmu]
    public void Init_says_what_it_cannot_execute(Mmu mmu)
    {
        var run = KernelRun.Of("#!/bin/sh"u8.ToArray(), "script", [], mmu: mmu);

        Assert.StartsWith("init: cannot execute script: Exec format error\n", run.Output, StringComparison.Ordinal);
        run.AssertStatus(127);
    }

    [Theory]
    [EachMmu]
    public void The_shell_says_what_is_not_there(Mmu mmu)
    {
        var run = KernelRun.OfShell("missing\n", mmu);

        Assert.Equal("$ sh: there is no program missing\n$ \n", run.Output);
        Assert.Equal(127, run.Result.ExitStatus);
    }

    [Theory]
    [EachMmu]
    public void The_shell_says_why_it_cannot_execute_what_is_there(Mmu mmu)
    {
        var big = KernelDisk.Assembled("big", ".globl _start\n_start: ret\n.bss\n.space 0x4000000\n");
        var run = KernelRun.OfShell("text\nbig\nexit\n", mmu, [("text", "no program"u8.ToArray()), ("big", big)]);

        Assert.Equal(
            "$ sh: cannot execute text: Exec format error\n$ sh: cannot execute big: Cannot allocate memory\n$ ", run.Output);
        Assert.Equal(127, run.Result.ExitStatus);
    }

    /// <summary>Has a program execute another one as `broken sound`; it says so when it is still there.</summary>
    private static string Execute(byte[] broken, Mmu mmu)
    {
        var runner = KernelDisk.Program(Repository.PathOf("tests/Kernel.Tests/programs/execute.s"));
        var run = KernelRun.OfFiles([("execute", runner), ("broken", broken)], ["execute"], mmu);
        run.AssertStatus(0);
        return run.Output;
    }

    private static byte[] Echo() => KernelDisk.Program(Repository.PathOf("src/Kernel/user/programs/echo.s"));

    /// <summary>The header of the segment with the highest address, which can be made longer without reaching another.</summary>
    private static int LastSegment(byte[] file) =>
        FirstSegment + ((BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(SegmentCount)) - 1) * (SecondSegment - FirstSegment));

    /// <summary>Where the last byte that is loaded ends in the file.</summary>
    private static int LoadedLength(byte[] program) => new[] { FirstSegment, SecondSegment }
        .Max(header => (int)(Get(program, header + Offset) + Get(program, header + FileSize)));

    private static uint Get(byte[] file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));

    private static void Put(byte[] file, int at, uint value)
    {
        if (at == SegmentCount)
            BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
    }
}
