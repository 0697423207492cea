using System.Buffers.Binary;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Cli.Fuzz.Guests;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Kernels;

/// <summary>Executable files that nobody would write: of random bytes, of random instructions, with damaged headers.</summary>
internal sealed class RandomProgram(SplitMix64 random, byte[] sound)
{
    private const int LongestCode = 1024;
    private const int ChunkSize = 16;
    private const uint LongestData = 0x4000;

    // A header and those of three segments: 16- and 32-bit fields.
    private const int HeadersSize = 52 + (3 * 32);

    private static readonly uint[] s_values =
    [
        0, 1, 2, 3, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0xFFFF_F000, 0x8000_1000, 0x7FFF_F000, 0x7FC0_0000, 0x7FBF_FFFF,
        0x4000_0000, 0x1000, 0xFFF, 0x1_0000, 0xFFFF, 0x2_0000, 0x80_0000, 0x100_0000, 0x20, 0x34,
    ];

    private readonly RandomCode _code = new(InstructionTable.Standard, random);
    private readonly RandomInstructions _instructions = new(random);

    /// <summary>The bytes of a file.</summary>
    public byte[] Next() => random.Below(8) switch
    {
        0 or 1 or 2 => Program(Bytes()),
        3 or 4 or 5 => Program(Instructions()),
        6 => Damaged(sound),
        _ => Damaged(Program(Bytes())),
    };

    private byte[] Bytes()
    {
        var code = new byte[ChunkSize * (1 + random.Below(LongestCode / ChunkSize))];
        random.Fill(code);
        for (var at = random.OneIn(2) ? 0 : code.Length; at < code.Length; at += ChunkSize)
            _code.Next(code.AsSpan(at, ChunkSize));
        return code;
    }

    private byte[] Instructions()
    {
        var code = new byte[LongestCode + Encoder.MaxLength];
        var length = 0;
        while (length < LongestCode)
        {
            if (random.OneIn(8))
            {
                length += RandomInstructions.Load(code.AsSpan(length), Register.Eax, (uint)random.Below(SystemCalls.All.Count + 1));
                length += RandomInstructions.Interrupt(code.AsSpan(length), Vectors.SystemCall);
            }
            else
            {
                length += _instructions.Next(code.AsSpan(length), Address);
            }
        }

        return code;
    }

    private uint Address() => random.Below(4) switch
    {
        0 => random.Pick<uint>(s_values),
        1 => random.NextUInt32(),
        _ => Abi.DefaultTextAddress + (uint)random.Below((int)LongestData),
    };

    private byte[] Program(byte[] code)
    {
        var data = new Segment(
            Abi.DefaultTextAddress, code, (uint)code.Length + (uint)random.Below((int)LongestData), (SegmentAccess)random.Below(8));
        var entry = Abi.DefaultTextAddress + (random.OneIn(4) ? (uint)random.Below(code.Length) : 0);
        return ElfExecutableWriter.Write(new Executable("", entry, [data], [], []));
    }

    private byte[] Damaged(byte[] file)
    {
        var bytes = file.ToArray();
        for (var changes = 1 + random.Below(3); changes > 0; changes--)
        {
            var value = random.OneIn(4) ? random.NextUInt32()
                : random.OneIn(4) ? (uint)(bytes.Length - random.Below(3))
                : random.Pick<uint>(s_values);
            var headers = bytes.AsSpan(0, Math.Min(HeadersSize, bytes.Length));
            var field = headers[(random.Below((headers.Length / sizeof(uint)) - 1) * sizeof(uint))..];
            switch (random.Below(4))
            {
                case 0:
                    BinaryPrimitives.WriteUInt16LittleEndian(field[(random.Below(2) * sizeof(ushort))..], (ushort)value);
                    break;
                case 1:
                    field[random.Below(sizeof(uint))] ^= (byte)(1 << random.Below(8));
                    break;
                default:
                    BinaryPrimitives.WriteUInt32LittleEndian(field, value);
                    break;
            }
        }

        return random.OneIn(8) ? bytes[..random.Below(bytes.Length)] : bytes;
    }
}
