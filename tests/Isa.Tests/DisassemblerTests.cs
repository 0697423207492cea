using System.Text;
using Toy.Isa.Manual;
using Toy.Testing;

namespace Toy.Isa.Tests;

public class DisassemblerTests
{
    private const uint At = 0x1_0000;

    private static string Text(params byte[] code)
    {
        Assert.Equal(DecodeStatus.Valid, Decoder.Decode(InstructionTable.Standard, code, out var instruction));
        Assert.Equal(code.Length, instruction.Length);
        return Disassembler.Format(instruction, At);
    }

    [Fact]
    public void Small_numbers_are_decimal_and_others_hexadecimal()
    {
        Assert.Equal("addl $4095, %eax", Text(0x01, 0x98, 0xFF, 0x0F, 0, 0));
        Assert.Equal("addl $0x1000, %eax", Text(0x01, 0x98, 0x00, 0x10, 0, 0));
        Assert.Equal("addl $-4095, %eax", Text(0x01, 0x98, 0x01, 0xF0, 0xFF, 0xFF));
        Assert.Equal("addl $0xfffff000, %eax", Text(0x01, 0x98, 0x00, 0xF0, 0xFF, 0xFF));
        Assert.Equal("addw $0x8000, %ax", Text(0x01, 0x58, 0x00, 0x80));
        Assert.Equal("addb $-128, %al", Text(0x01, 0x18, 0x80));
    }

    [Fact]
    public void Counts_ports_vectors_and_byte_counts_have_no_sign()
    {
        Assert.Equal("shll $200, %eax", Text(0x24, 0x98, 200));
        Assert.Equal("btl $255, %eax", Text(0x2B, 0x98, 255));
        Assert.Equal("shldl $128, %ecx, %eax", Text(0x27, 0x80, 1, 128));
        Assert.Equal("int $128", Text(0x92, 0x80));
        Assert.Equal("ret $0xfff0", Text(0x85, 0xF0, 0xFF));
        Assert.Equal("outb %al, $244", Text(0xC6, 0x38, 0xF4));
    }

    [Fact]
    public void A_displacement_longer_than_needed_is_named()
    {
        Assert.Equal("movl (%ebx), %eax", Text(0x0A, 0x88, 0x0B, 0));
        Assert.Equal("{disp8} movl (%ebx), %eax", Text(0x0A, 0x88, 0x4B, 0, 0));
        Assert.Equal("{disp32} movl (%ebx), %eax", Text(0x0A, 0x88, 0x8B, 0, 0, 0, 0, 0));
        Assert.Equal("{disp32} movl 8(%ebx), %eax", Text(0x0A, 0x88, 0x8B, 0, 8, 0, 0, 0));
        Assert.Equal("movl 0x12345678, %eax", Text(0x0A, 0x88, 0x80, 0, 0x78, 0x56, 0x34, 0x12));
    }

    [Fact]
    public void A_branch_target_is_absolute_and_named_by_the_symbolizer()
    {
        byte[] code = [0x74, 0x10, 0, 0, 0];
        Assert.Equal("je 0x10015", Text(code));

        Decoder.Decode(InstructionTable.Standard, code, out var instruction);
        Assert.Equal("je 0x10015 <loop+5>", Disassembler.Format(instruction, At, address => address == 0x10015 ? "loop+5" : null));
        Assert.Equal("je 0x20015", Disassembler.Format(instruction, 2 * At, address => address == 0x10015 ? "loop+5" : null));
    }

    [Fact]
    public void A_branch_target_wraps_around()
    {
        Decoder.Decode(InstructionTable.Standard, [0x80, 0xF0, 0xFF, 0xFF, 0xFF], out var instruction);
        Assert.Equal("jmp 0xfffffff5", Disassembler.Format(instruction, 0));
    }

    [Fact]
    public void Repeat_is_named_by_what_it_does()
    {
        Assert.Equal("rep movsl", Text(0xF3, 0xA0, 0x80));
        Assert.Equal("repe cmpsb", Text(0xF3, 0xA3, 0x00));
        Assert.Equal("repne scasw", Text(0xF2, 0xA4, 0x40));
    }

    [Fact]
    public void Every_form_has_its_text()
    {
        var text = new StringBuilder();
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            var example = Example.Of(form);
            text.Append(Example.Bytes(example).PadRight(30)).Append(Disassembler.Format(example, Example.Address)).Append('\n');
        }

        Snapshot.Verify(text.ToString());
    }

    [Fact]
    public void No_two_encodings_have_one_text()
    {
        var random = new Random(7);
        var code = new byte[Encoder.MaxLength];
        var codes = new Dictionary<string, string>();
        for (var i = 0; i < 300_000; i++)
        {
            random.NextBytes(code);
            if (Decoder.Decode(InstructionTable.Standard, code, out var instruction) != DecodeStatus.Valid)
                continue;
            var bytes = Convert.ToHexString(code, 0, instruction.Length);
            var text = Disassembler.Format(instruction, At);
            if (codes.TryGetValue(text, out var other))
                Assert.Equal(other, bytes);
            codes[text] = bytes;
        }
    }
}
