// What the disassembler prints, the assembler turns back into the same bytes.

using System.Buffers.Binary;
using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Support;
using Toy.Isa;

namespace Toy.Assembler.Tests.Instructions;

public sealed class RoundTripTests
{
    private const int Cases = 20_000;
    private const int LinesInSource = 500;

    [Fact]
    public void Random_instructions_come_back_as_the_same_bytes()
    {
        var random = new Random(20260);
        var code = new List<byte>();
        var lines = new List<string>();
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        for (var done = 0; done < Cases;)
        {
            random.NextBytes(bytes);
            if (random.Next(2) == 0)
                bytes[0] = InstructionTable.Standard.Rows[random.Next(InstructionTable.Standard.Rows.Count)].Opcode;
            if (Decoder.Decode(InstructionTable.Standard, bytes, out var instruction) != DecodeStatus.Valid)
                continue;
            lines.Add(Disassembler.Format(instruction, (uint)code.Count));
            code.AddRange(bytes[..instruction.Length]);
            if (++done % LinesInSource != 0)
                continue;
            Assert.Equal(Convert.ToHexString([.. code]), Convert.ToHexString(Resolved(string.Join('\n', lines))));
            code.Clear();
            lines.Clear();
        }
    }

    [Fact]
    public void Every_row_syntax_and_size_comes_back()
    {
        foreach (var row in InstructionTable.Standard.Rows)
        {
            foreach (var syntax in row.Syntaxes)
            {
                for (var width = Width.Byte; width <= Width.Long; width++)
                {
                    if (row.Sizes.Includes(width) && (syntax.HasOperandByte || width == row.DefaultWidth))
                        CheckMemoryForms(row, syntax, width);
                }
            }
        }
    }

    private static void CheckMemoryForms(Instruction row, Toy.Isa.Syntax syntax, Width width)
    {
        MemoryOperand[] places =
        [
            new(Register.Ebp),
            new(Register.Esp, Register.Edi, 8, 4),
            new(Register.Eax, Register.Ecx, 1, -129),
            new(null, Register.Esi, 2, 0x1234),
            new(null, null, 1, 0x12345678),
            new(Register.Ebx, null, 1, 4, DisplacementSize.Long),
            new(Register.Ebx, null, 1, 0, DisplacementSize.Byte),
        ];
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        foreach (var memory in syntax.HasMemory ? places : [default])
        {
            var instruction = new MachineInstruction
            {
                Row = row,
                Syntax = syntax,
                Width = width,
                Register = syntax.HasRegister ? Register.Edx : 0,
                SecondRegister = syntax.HasSecondRegister ? Register.Ebx : 0,
                Memory = memory,
                Immediate = syntax.HasImmediate || syntax.HasTarget ? 0x41u : 0,
            };
            var length = Encoder.Encode(instruction, bytes).Length;
            var text = Disassembler.Format(instruction with { Length = length }, 0);
            Assert.True(bytes[..length].SequenceEqual(Resolved(text)),
                $"{text}: {Convert.ToHexString(bytes[..length])} {Convert.ToHexString(Resolved(text))}");
        }
    }

    // Branches to plain numbers are left to the linker: here, the section stands at address 0.
    private static byte[] Resolved(string source)
    {
        var text = Assembly.Object(source + "\n").Sections.Single(s => s.Name == ".text");
        foreach (var relocation in text.Relocations)
        {
            Assert.Equal(RelocationType.PcRelative32, relocation.Type);
            var field = text.Contents.AsSpan((int)relocation.Offset, 4);
            BinaryPrimitives.WriteUInt32LittleEndian(field, BinaryPrimitives.ReadUInt32LittleEndian(field) - relocation.Offset);
        }

        return text.Contents;
    }
}
