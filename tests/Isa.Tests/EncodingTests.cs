
using Toy.Isa.Manual;

namespace Toy.Isa.Tests;

public class EncodingTests
{
    private const int VariantsOfEachForm = 200;
    private const int RandomCodes = 1_000_000;

    [Fact]
    public void Decoding_gives_back_every_form_that_is_encoded()
    {
        var random = new Random(1);
        var bytes = new byte[Encoder.MaxLength];
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            for (var i = 0; i < VariantsOfEachForm; i++)
            {
                var instruction = RandomInstruction.Of(form, random);
                var encoded = Encoder.Encode(instruction, bytes);
                var status = Decoder.Decode(InstructionTable.Standard, bytes.AsSpan(0, encoded.Length), out var decoded);
                Assert.Equal(DecodeStatus.Valid, status);
                Assert.Equal(instruction, decoded);
            }
        }
    }

    [Fact]
    public void Encoding_gives_back_every_valid_code()
    {
        var random = new Random(2);
        var code = new byte[Encoder.MaxLength];
        var encodedBytes = new byte[Encoder.MaxLength];
        var valid = 0;
        for (var i = 0; i < RandomCodes; i++)
        {
            random.NextBytes(code);
            if (Decoder.Decode(InstructionTable.Standard, code, out var instruction) != DecodeStatus.Valid)
                continue;
            valid++;
            var encoded = Encoder.Encode(instruction, encodedBytes);
            Assert.Equal(instruction.Length, encoded.Length);
            Assert.True(code.AsSpan(0, encoded.Length).SequenceEqual(encodedBytes.AsSpan(0, encoded.Length)));
        }

        Assert.InRange(valid, RandomCodes / 100, RandomCodes);
    }

    [Fact]
    public void A_code_cut_short_is_truncated_at_every_length()
    {
        var random = new Random(3);
        var bytes = new byte[Encoder.MaxLength];
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            for (var i = 0; i < VariantsOfEachForm / 10; i++)
            {
                var length = Encoder.Encode(RandomInstruction.Of(form, random), bytes).Length;
                for (var cut = 0; cut < length; cut++)
                {
                    var status = Decoder.Decode(InstructionTable.Standard, bytes.AsSpan(0, cut), out _);
                    Assert.Equal(DecodeStatus.Truncated, status);
                }
            }
        }
    }

    [Fact]
    public void No_instruction_is_longer_than_the_limit()
    {
        var random = new Random(4);
        var longest = 0;
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            for (var i = 0; i < VariantsOfEachForm; i++)
                longest = Math.Max(longest, RandomInstruction.Of(form, random).Length);
        }

        Assert.Equal(Encoder.MaxLength, longest);
    }

    [Fact]
    public void Fields_that_a_relocation_fills_are_where_the_encoder_says()
    {
        var random = new Random(5);
        var bytes = new byte[Encoder.MaxLength];
        var patched = new byte[Encoder.MaxLength];
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            var instruction = RandomInstruction.Of(form, random);
            if (form.Syntax.HasMemory)
                instruction = instruction with { Memory = instruction.Memory with { Displacement = 0x11223344, Size = DisplacementSize.Long } };
            var encoded = Encoder.Encode(instruction, bytes);
            bytes.CopyTo(patched, 0);

            Assert.Equal(form.Syntax.HasMemory, encoded.DisplacementOffset >= 0);
            Assert.Equal(form.Syntax.HasImmediate, encoded.ImmediateOffset >= 0);
            Assert.Equal(form.Syntax.HasTarget, encoded.TargetOffset >= 0);
            if (encoded.TargetOffset >= 0)
                Assert.Equal(encoded.Length, encoded.TargetOffset + 4);
            if (encoded.DisplacementOffset >= 0)
                patched[encoded.DisplacementOffset] ^= 0xFF;
            if (encoded.ImmediateOffset >= 0)
                patched[encoded.ImmediateOffset] ^= 0xFF;
            if (encoded.TargetOffset >= 0)
                patched[encoded.TargetOffset] ^= 0xFF;

            Assert.Equal(DecodeStatus.Valid, Decoder.Decode(InstructionTable.Standard, patched, out var decoded));
            if (form.Syntax.HasMemory)
                Assert.Equal(0x112233BB, decoded.Memory.Displacement);
            if (form.Syntax.HasImmediate || form.Syntax.HasTarget)
                Assert.Equal(instruction.Immediate ^ 0xFF, decoded.Immediate);
        }
    }

    [Fact]
    public void An_address_with_esp_as_index_is_not_encoded()
    {
        var form = InstructionForms.All(InstructionTable.Standard).First(form => form.Syntax.HasMemory);
        var instruction = RandomInstruction.Of(form, new Random(6)) with { Memory = new MemoryOperand(Register.Eax, Register.Esp) };
        Assert.Throws<ArgumentException>(() => Encoder.Encode(instruction, new byte[Encoder.MaxLength]));
    }

    [Fact]
    public void The_shortest_displacement_is_chosen_unless_told_otherwise()
    {
        Assert.Equal(DisplacementSize.None, new MemoryOperand(Register.Eax).EncodedSize);
        Assert.Equal(DisplacementSize.Byte, new MemoryOperand(Register.Eax, Displacement: -128).EncodedSize);
        Assert.Equal(DisplacementSize.Byte, new MemoryOperand(Register.Eax, Displacement: 127).EncodedSize);
        Assert.Equal(DisplacementSize.Long, new MemoryOperand(Register.Eax, Displacement: 128).EncodedSize);
        Assert.Equal(DisplacementSize.Long, new MemoryOperand(Register.Eax, Displacement: -129).EncodedSize);
        Assert.Equal(DisplacementSize.Long, new MemoryOperand(null).EncodedSize);
        Assert.Equal(DisplacementSize.Long, new MemoryOperand(Register.Eax, Size: DisplacementSize.Long).EncodedSize);
        Assert.False(new MemoryOperand(Register.Eax, Displacement: 128, Size: DisplacementSize.Byte).IsValid);
        Assert.False(new MemoryOperand(Register.Eax, Scale: 2).IsValid);
        Assert.False(new MemoryOperand(Register.Eax, Register.Ecx, 3).IsValid);
    }
}
