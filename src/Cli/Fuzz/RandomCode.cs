using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Fuzz;

/// <summary>Random bytes, many of which are instructions of a table.</summary>
internal sealed class RandomCode(InstructionTable table, SplitMix64 random)
{
    private readonly InstructionForm[] _forms = [.. InstructionForms.All(table)];

    /// <summary>Fills a buffer: with any bytes, or with the first ones of some form, so that each has its share.</summary>
    public void Next(Span<byte> code)
    {
        random.Fill(code);
        var rest = random.OneIn(2) ? code : code[Start(random.Pick<InstructionForm>(_forms), code)..];
        if (random.OneIn(2))
            return;

        // Values at which encodings change, where fields may be.
        foreach (ref var value in rest)
        {
            value = random.Below(4) switch
            {
                0 => 0,
                1 => 0xFF,
                2 => (byte)(0x7F + random.Below(2)),
                _ => value,
            };
        }
    }

    /// <summary>Long enough for any instruction.</summary>
    public static byte[] Buffer() => new byte[Encoder.MaxLength];

    /// <summary>Writes the bytes that choose a form, and leaves the register to chance; returns how many there are.</summary>
    private static int Start(InstructionForm form, Span<byte> code)
    {
        var registerBits = form.Syntax.HasRegister ? (byte)(Registers.Count - 1) : (byte)0;
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        Encoder.Encode(Example.Of(form), bytes);
        var length = form.Prefix == Prefix.None ? 1 : 2;
        bytes[..length].CopyTo(code);
        if (!form.Syntax.HasOperandByte)
            return length;
        code[length] = (byte)((bytes[length] & ~registerBits) | (code[length] & registerBits));
        return length + 1;
    }
}
