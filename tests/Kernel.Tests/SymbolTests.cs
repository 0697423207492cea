// The names in what the kernel says of faults: out of the programs' files, which may say anything, and out of its own.

using System.Buffers.Binary;
using System.Text.RegularExpressions;
using Toy.Cli.Programs;
using Toy.Kernel.Tests.Support;

namespace Toy.Kernel.Tests;

public partial class SymbolTests
{
    private const string Faulting = """
        	.globl	_start
        _start:
        	call	deeper
        deeper:
        	nop
        	movl	%eax, 0xfffffff0
        """;

    private const string Asking = """
        	.globl	_start
        _start:
        	call	uptime
        """;

    // In an ELF header: where the section headers are, their size and number.
    private const int SectionsField = 32;
    private const int SectionCountField = 48;
    private const int SectionHeader = 40;

    [Theory]
    [InlineData(Mmu.Paging, "pid 2 f: page fault, write to 0xfffffff0 (not present) at deeper+0x1\n")]
    [InlineData(Mmu.Bound, "pid 2 f: bound exceeded, write to 0xfffffff0 (bound 0x0001000e) at deeper+0x1\n")]
    public void A_fault_is_told_with_the_name_of_its_place(Mmu mmu, string message)
    {
        var run = KernelRun.Of(Program(), "f", [], mmu: mmu);

        Assert.Equal(message, run.Output);
        Assert.Equal(128 + 11, run.Result.ExitStatus);
    }

    [Fact]
    public void A_program_without_symbols_is_told_by_address()
    {
        var program = Program();
        BinaryPrimitives.WriteUInt16LittleEndian(program.AsSpan(SectionCountField), 0);

        Assert.Equal("pid 2 f: page fault, write to 0xfffffff0 (not present) at 0x00010006\n", KernelRun.Of(program, "f", []).Output);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Damaged_symbols_cost_the_name_and_nothing_else(int seed)
    {
        var random = new Random(seed);
        var whole = Program();
        var sections = BinaryPrimitives.ReadInt32LittleEndian(whole.AsSpan(SectionsField));
        for (var i = 0; i < 40; i++)
        {
            // What exec looks at stays: the header's beginning, and the segments.
            var program = whole.ToArray();
            for (var damage = random.Next(1, 6); damage > 0; damage--)
            {
                var at = random.Next(5) == 0 ? SectionsField + random.Next(4) : sections + random.Next(program.Length - sections);
                program[at] = random.Next(3) == 0 ? (byte)0xFF : (byte)random.Next(256);
            }

            var run = KernelRun.Of(program, "f", []);
            Assert.Matches(Message(), run.Output);
            run.AssertStatus(128 + 11);
        }
    }

    [Fact]
    public void A_panic_shows_registers_and_where_the_kernel_came_from_by_name()
    {
        var run = KernelRun.OnDisk(KernelDisk.Edited(
            (_, text) => text.Replace("\nsys_uptime:\n", "\nsys_uptime:\n\tud2\n", StringComparison.Ordinal), "asking", Asking + "\n"));

        run.AssertStatus(KernelRun.PanicStatus);
        var lines = run.Output.Split('\n');
        Assert.Equal("panic: invalid opcode at sys_uptime", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("eax 0x", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  from system_call+0x", StringComparison.Ordinal));
        Assert.Contains("  from trap_exit", lines);
    }

    private static byte[] Program() => KernelDisk.Assembled("f", Faulting + "\n");

    [GeneratedRegex(@"\Apid 2 f: page fault, write to 0xfffffff0 \(not present\) at [!-~]+\n\z")]
    private static partial Regex Message();
}
