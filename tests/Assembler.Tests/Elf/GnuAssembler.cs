// Objects of GNU as, made Toy's by their machine number: the oracle for how an object file represents what it holds.

using System.Buffers.Binary;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Assembler.Tests.Elf;

internal static class GnuAssembler
{
    private const int MachineOffset = 18;

    /// <summary>The object that <c>as --32</c> makes of a source, with Toy's machine number.</summary>
    public static byte[] Assemble(string source, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("input.s", source);
        var output = Path.Combine(folder.Path, "output.o");
        var result = Tool.Run("as", ["--32", .. options, input, "-o", output]);
        Assert.True(result.ExitCode == 0, result.Errors);
        return WithMachine(File.ReadAllBytes(output), Abi.ElfMachine);
    }

    public static byte[] WithMachine(byte[] elf, ushort machine)
    {
        var copy = (byte[])elf.Clone();
        BinaryPrimitives.WriteUInt16LittleEndian(copy.AsSpan(MachineOffset), machine);
        return copy;
    }

    /// <summary>The object as Toy's linker sees it.</summary>
    public static ObjectFile Read(byte[] bytes, string name = "test.o")
    {
        var diagnostics = new DiagnosticBag();
        var result = ElfObjectReader.Read(name, bytes, diagnostics);
        Assert.Empty(diagnostics.Items);
        Assert.NotNull(result);
        return result;
    }
}
