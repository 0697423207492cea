// Exhaustive over the bytes that choose between encodings: what the table does not use is invalid.


using Toy.Isa.Manual;

namespace Toy.Isa.Tests;

public class UnusedEncodingTests
{
    // In the first address byte: the low bits name a base register.
    private const byte BasePresent = 1 << 3;

    private static DecodeStatus Decode(params ReadOnlySpan<byte> code)
    {
        // Enough zeros after it that nothing is truncated.
        var padded = new byte[Encoder.MaxLength + code.Length];
        code.CopyTo(padded);
        return Decoder.Decode(InstructionTable.Standard, padded, out _);
    }

    private static DecodeStatus Expected(bool valid) => valid ? DecodeStatus.Valid : DecodeStatus.Invalid;

    [Fact]
    public void An_opcode_without_a_row_is_invalid()
    {
        for (var opcode = 0; opcode < 256; opcode++)
        {
            if (InstructionTable.Standard[(byte)opcode] is null && (Prefix)opcode is not (Prefix.Lock or Prefix.Rep or Prefix.Repne))
                Assert.Equal(DecodeStatus.Invalid, Decode((byte)opcode));
        }
    }

    [Fact]
    public void An_operand_byte_is_valid_exactly_when_the_row_has_its_size_form_and_register()
    {
        foreach (var row in InstructionTable.Standard.Rows.Where(row => row.Syntaxes[0].HasOperandByte))
        {
            for (var value = 0; value < 256; value++)
            {
                var syntax = row.SyntaxOf(value >> 3 & 7);
                var hasSize = value >> 6 <= (int)Width.Long && row.Sizes.Includes((Width)(value >> 6));
                var valid = hasSize && syntax is not null && (syntax.HasRegister || (value & 7) == 0);
                // A base alone, so that the address that follows some forms is valid.
                ReadOnlySpan<byte> code = syntax is { HasMemory: true, HasSecondRegister: false }
                    ? [row.Opcode, (byte)value, BasePresent]
                    : [row.Opcode, (byte)value];
                Assert.True(Expected(valid) == Decode(code), $"{row} {value:x2}");
            }
        }
    }

    [Fact]
    public void A_second_register_byte_is_valid_exactly_when_the_register_exists()
    {
        foreach (var row in InstructionTable.Standard.Rows)
        {
            foreach (var syntax in row.Syntaxes.ToArray().Where(syntax => syntax.HasSecondRegister))
            {
                var isSystem = syntax.Slots.ToArray().Any(slot => slot.Kind == SlotKind.SystemRegister);
                var operandByte = (byte)((int)row.DefaultWidth << 6 | (int)syntax.Form << 3);
                for (var value = 0; value < 256; value++)
                {
                    var valid = isSystem ? SystemRegisters.Exists(value) : value < Registers.Count;
                    Assert.True(Expected(valid) == Decode(row.Opcode, operandByte, (byte)value), $"{row} {value:x2}");
                }
            }
        }
    }

    [Fact]
    public void The_address_bytes_are_valid_exactly_when_no_unused_bit_is_set()
    {
        var lea = InstructionTable.Standard.Rows.Single(row => row.Mnemonic == "lea");
        var operandByte = (byte)((int)Width.Long << 6 | (int)OperandForm.RegisterMemory << 3);
        for (var address = 0; address < 0x1_0000; address++)
        {
            int first = address & 0xFF, second = address >> 8;
            bool hasBase = (first & 8) != 0, hasIndex = (second & 8) != 0;
            var valid = first >> 6 != 3
                && second >> 4 == 0
                && (hasBase || (first & 7) == 0)
                && (hasIndex || ((second & 7) == 0 && (first >> 4 & 3) == 0))
                && !(hasIndex && (second & 7) == (int)Register.Esp)
                && (hasBase || hasIndex || first >> 6 == 2);
            Assert.True(
                Expected(valid) == Decode(lea.Opcode, operandByte, (byte)first, (byte)second), $"{first:x2} {second:x2}");
        }
    }

    [Fact]
    public void A_prefix_is_valid_exactly_where_the_row_allows_it()
    {
        var bytes = new byte[Encoder.MaxLength];
        var random = new Random(1);
        foreach (var form in InstructionForms.All(InstructionTable.Standard).Where(form => form.Prefix == Prefix.None))
        {
            var instruction = RandomInstruction.Of(form, random);
            var length = Encoder.Encode(instruction, bytes).Length;
            foreach (var prefix in new[] { Prefix.Lock, Prefix.Rep, Prefix.Repne })
            {
                var valid = form.Row.AllowsPrefix(prefix, form.Syntax);
                Assert.True(Expected(valid) == Decode([(byte)prefix, .. bytes[..length]]), $"{prefix} {form}");
            }
        }
    }

    [Fact]
    public void A_second_prefix_is_invalid()
    {
        foreach (var first in new[] { Prefix.Lock, Prefix.Rep, Prefix.Repne })
        {
            foreach (var second in new[] { Prefix.Lock, Prefix.Rep, Prefix.Repne })
                Assert.Equal(DecodeStatus.Invalid, Decode((byte)first, (byte)second, 0x01, 0xA0, BasePresent));
        }
    }

    [Theory]
    [InlineData("addl %eax, (%ebx)", 0x01, 0x90, true)]
    [InlineData("addl (%ebx), %eax", 0x01, 0x88, false)]
    [InlineData("cmpl %eax, (%ebx)", 0x08, 0x90, false)]
    [InlineData("movl %eax, (%ebx)", 0x0A, 0x90, false)]
    [InlineData("xchgl %eax, (%ebx)", 0x0C, 0x90, true)]
    [InlineData("btl %eax, (%ebx)", 0x2B, 0x90, false)]
    [InlineData("btsl %eax, (%ebx)", 0x2C, 0x90, true)]
    public void Lock_is_allowed_on_a_read_modify_write_of_memory_only(string text, byte opcode, byte operandByte, bool allowed)
    {
        Assert.Equal(DecodeStatus.Valid, Decode(opcode, operandByte, 0x0B));
        Assert.Equal(Expected(allowed), Decode((byte)Prefix.Lock, opcode, operandByte, 0x0B));

        Decoder.Decode(InstructionTable.Standard, [opcode, operandByte, 0x0B, 0], out var instruction);
        Assert.Equal(text, Disassembler.Format(instruction, 0));
    }
}
