// Code that is translated while the guest goes on may be ready at any time: no result depends on when.

using Toy.Cli.Fuzz;
using Toy.Cli.Fuzz.Engines;
using Toy.Cpu;
using Toy.Isa;
using Toy.Machine.Tests.Support;

namespace Toy.Machine.Tests;

public sealed class BackgroundTests
{
    private const int Programs = 60;
    private const int Slices = 40;

    private const uint Code = 0x1000;

    private const string Loop = """
        .globl _start
        _start:
            mov $1, %eax
            add %eax, %ebx
            dec %ecx
            jnz _start
            hlt
        """;

    [Fact]
    public void Programs_run_the_same_whenever_their_code_is_ready()
    {
        for (var seed = 1ul; seed <= Programs; seed++)
        {
            var late = new LateTranslation();
            var random = new SplitMix64(seed);
            Compare(seed, late, () =>
            {
                if (random.OneIn(4))
                    late.Finish();
            });
        }
    }

    [Fact]
    public void Programs_run_the_same_while_threads_translate()
    {
        for (var seed = 1ul; seed <= Programs; seed++)
        {
            var threads = new OtherThreads();
            Compare(seed, threads, () => { });
            threads.Finish();
        }
    }

    [Fact]
    public void Code_is_interpreted_until_its_translation_is_ready()
    {
        var late = new LateTranslation();
        var machine = Looping(late);
        machine.Run(200);
        Assert.Equal((0ul, 1ul), (machine.Statistics.Translated, machine.Statistics.Regions));
        late.Finish();
        machine.Run(200);
        Assert.InRange(machine.Statistics.Translated, 190ul, 200ul);
        Assert.Equal(100u, machine[Register.Ebx]);
    }

    [Fact]
    public void Code_that_changes_before_its_translation_is_ready_is_executed_as_it_is()
    {
        var late = new LateTranslation();
        var machine = Looping(late);
        machine.Run(200);
        var immediate = Enumerable.Range((int)Code, 16).First(address => Byte(machine, (uint)address) == 1 && Byte(machine, (uint)address + 1) == 0);
        machine.Memory.Write(new PhysicalAddress((uint)immediate), [3]);
        late.Finish();
        machine.Run(200);
        Assert.Equal(50u + 3 * 50, machine[Register.Ebx]);
    }

    [Fact]
    public void Code_that_is_translated_anew_runs_as_it_was_until_the_new_is_ready()
    {
        // Every load is from another page, so the region is soon to be one that looks each up.
        const string Walk = """
            .globl _start
            _start:
                add $0x1000, %esi
                and $0x7ffff, %esi
                mov (,%esi), %eax
                add %eax, %ebx
                jmp _start
            """;
        const ulong Slice = 5000;
        var late = new LateTranslation();
        var machine = new Cpu.Machine(new MachineConfiguration { MemorySize = 0x80000, Engine = EngineChoice.Translator, Background = late });
        machine.Memory.Write(new PhysicalAddress(Code), Assembled.Program(null, ("walk.s", Walk)).Segments[0].Bytes.Span);
        machine.Eip = new VirtualAddress(Code);
        machine.Eflags = EFlags.UM;
        var translated = new List<ulong>();
        for (var slice = 0; slice < 6; slice++)
        {
            var before = machine.Statistics.Translated;
            machine.Run(Slice);
            translated.Add(machine.Statistics.Translated - before);
            if (slice is 0 or 4)
                late.Finish();
        }

        // The loop; the load alone, which pages are looked up for; the loop anew.
        Assert.Equal(3ul, machine.Statistics.Regions);
        Assert.Equal(0ul, translated[0]);
        Assert.All(translated[1..], count => Assert.InRange(count, Slice * 9 / 10, Slice));
    }

    private static void Compare(ulong seed, IBackground background, Action betweenSlices)
    {
        var program = new LockstepCase(seed);
        var expected = program.Machine(EngineChoice.Interpreter);
        var actual = program.Machine(EngineChoice.Translator, background);
        var random = new SplitMix64(seed);
        for (var slice = 0; slice < Slices; slice++)
        {
            var budget = (ulong)(1 + random.Below(60));
            expected.Run(budget);
            actual.Run(budget);
            Assert.True(Saved(expected).AsSpan().SequenceEqual(Saved(actual)), $"seed {seed}, slice {slice}:\n{program.Listing}");
            betweenSlices();
        }
    }

    private static byte[] Saved(Cpu.Machine machine)
    {
        using var stream = new MemoryStream();
        machine.Save(stream);
        return stream.ToArray();
    }

    private static Cpu.Machine Looping(IBackground background)
    {
        var machine = new Cpu.Machine(new MachineConfiguration { MemorySize = 0x4000, Engine = EngineChoice.Translator, Background = background });
        machine.Memory.Write(new PhysicalAddress(Code), Assembled.Program(null, ("loop.s", Loop)).Segments[0].Bytes.Span);
        machine[Register.Ecx] = 1000;
        machine.Eip = new VirtualAddress(Code);
        return machine;
    }

    private static byte Byte(Cpu.Machine machine, uint address)
    {
        Span<byte> value = stackalloc byte[1];
        machine.Memory.Read(new PhysicalAddress(address), value);
        return value[0];
    }
}
