// An instruction that the machine lacks, added as a course would add it: one row, one struct. Everything else follows.

using System.Numerics;
using Toy.Isa.Manual;
using Toy.Testing;
using static Toy.Isa.Privilege;

namespace Toy.Isa.Tests;

public class NewInstructionTests
{
    private const byte Opcode = 0x1D;

    private readonly struct Popcnt : IBinary
    {
        public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
        {
            flags.Set(EFlags.Status, src == 0 ? EFlags.ZF : 0);
            return (uint)BitOperations.PopCount(src);
        }
    }

    private static readonly Instruction s_row = Row.ToRegister<Popcnt>(
        "popcnt", Opcode, Unprivileged, "oszapc", "", "dst ← number of bits set in src; ZF ← src is 0, the other flags ← 0");

    private static readonly InstructionTable s_table = new([.. InstructionTable.Standard.Rows, s_row]);

    private static MachineInstruction Decode(params byte[] code)
    {
        Assert.Equal(DecodeStatus.Valid, Decoder.Decode(s_table, code, out var instruction));
        return instruction;
    }

    [Fact]
    public void It_is_unknown_without_its_row()
    {
        Assert.Equal(DecodeStatus.Invalid, Decoder.Decode(InstructionTable.Standard, [Opcode, 0x80, 1], out _));
        Assert.True(InstructionTable.Standard.Lookup("popcntl").IsEmpty);
        Assert.Null(ManualPage.Find(InstructionTable.Standard, "popcnt"));
    }

    [Fact]
    public void It_is_found_by_its_names()
    {
        Assert.Equal([new MnemonicMatch(s_row, null)], s_table.Lookup("popcnt").ToArray());
        Assert.Equal([new MnemonicMatch(s_row, Width.Word)], s_table.Lookup("popcntw").ToArray());
        Assert.Equal([new MnemonicMatch(s_row, Width.Long)], s_table.Lookup("popcntl").ToArray());
        Assert.True(s_table.Lookup("popcntb").IsEmpty);
    }

    [Fact]
    public void It_is_disassembled()
    {
        Assert.Equal("popcntl %ecx, %eax", Disassembler.Format(Decode(Opcode, 0x80, 1), 0));
        Assert.Equal("popcntw 8(%ebx), %dx", Disassembler.Format(Decode(Opcode, 0x4A, 0x4B, 0, 8), 0));
    }

    [Fact]
    public void It_is_encoded_as_it_was_decoded()
    {
        var random = new Random(1);
        var bytes = new byte[Encoder.MaxLength];
        foreach (var form in InstructionForms.All(s_table).Where(form => form.Row == s_row))
        {
            var instruction = RandomInstruction.Of(form, random);
            var length = Encoder.Encode(instruction, bytes).Length;
            Assert.Equal(instruction, Decode(bytes[..length]));
        }
    }

    [Fact]
    public void An_engine_meets_it_by_its_shape() =>
        Assert.Equal(3u, s_row.Accept(new ApplyBinary(dst: 99, src: 0b10101)));

    [Fact]
    public void It_has_its_manual_page() => Snapshot.Verify(ManualPage.Find(s_table, "popcntl") ?? "no page");

    [Fact]
    public void It_has_its_place_in_the_book()
    {
        var pages = ManualBook.Pages([("exercise", [s_row])]);
        Assert.Contains("[popcnt](exercise.md#popcnt-1d)", pages[0].Text, StringComparison.Ordinal);
        Assert.Contains("`popcntl %ecx, %eax`", pages[1].Text, StringComparison.Ordinal);
    }
}
