// Attacks by object files: what is handed in as answer.s may be an ELF file, made by anything.

using System.Buffers.Binary;
using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Sources;

namespace Toy.Grader.Tests.Attacks;

public sealed class ObjectFileTests(Target target) : IClassFixture<Target>
{
    // Of the ELF header and of a section's, from their beginnings.
    private const int SectionTable = 0x20;
    private const int SectionCount = 0x30;
    private const int SectionHeaderSize = 40;
    private const int SizeInHeader = 20;

    // Wrong in one of the tests at the least: no damage can make it right.
    private const string Wrong = "\t.globl answer\nanswer:\tmovl $5049, %eax\n\tcall 1f\n1:\tpopl %ecx\n\tret\n\t.data\n\t.long answer\n\t.bss\n\t.space 8\n";

    public static TheoryData<string> Damages =>
    [
        "cut at each byte", "sections of 4 GiB", "more sections than bytes", "all bytes 0xff after the header", "relocations of relocations", "no end of names",
    ];

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damaged_object_gains_nothing_and_harms_nobody(string damage)
    {
        foreach (var bytes in Damaged(damage, Object()))
            target.Attack(Target.Source(bytes));
    }

    [Fact]
    public void Object_with_random_bytes_changed_gains_nothing_and_harms_nobody()
    {
        var random = new Random(1);
        for (var i = 0; i < 150; i++)
        {
            var bytes = Object();
            for (var change = 0; change <= i % 4; change++)
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            var outcome = target.Grade("mallory", Target.Source(bytes));
            Assert.InRange(outcome.Grade.Score, 0, 4);
            Harmless.Check(outcome);
        }
    }

    private static byte[] Object()
    {
        var unit = SourceAssembler.Assemble(SourceText.FromBytes("answer.s", Encoding.UTF8.GetBytes(Wrong)), new AssemblerOptions(), new DiagnosticBag());
        Assert.NotNull(unit);
        return ElfObjectWriter.Write(unit.Object);
    }

    private static IEnumerable<byte[]> Damaged(string damage, byte[] bytes)
    {
        var table = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(SectionTable));
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(SectionCount));
        switch (damage)
        {
            case "cut at each byte":
                return Enumerable.Range(4, 60).Concat(Enumerable.Range(1, 20).Select(i => bytes.Length * i / 21)).Select(length => bytes[..length]);
            case "more sections than bytes":
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(SectionCount), ushort.MaxValue);
                return [bytes];
            case "all bytes 0xff after the header":
                bytes.AsSpan(52).Fill(0xff);
                return [bytes];
            case "no end of names":
                bytes.AsSpan(52, table - 52).Replace((byte)0, (byte)'x');
                return [bytes];
            case "sections of 4 GiB":
                return EachHeader((header, _) => BinaryPrimitives.WriteUInt32LittleEndian(header[SizeInHeader..], 0xffff_fff0));
            default:
                return EachHeader((header, index) => header.Slice(24, 8).Fill((byte)index));
        }

        IEnumerable<byte[]> EachHeader(HeaderChange change) => Enumerable.Range(1, count - 1).Select(index =>
        {
            var copy = (byte[])bytes.Clone();
            change(copy.AsSpan(table + (index * SectionHeaderSize), SectionHeaderSize), index);
            return copy;
        });
    }

    private delegate void HeaderChange(Span<byte> header, int index);
}
