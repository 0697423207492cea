// Files with random damage: the readers answer with an object or with a diagnostic, never with an exception.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;

namespace Toy.Assembler.Tests.Elf;

public sealed class ElfMutationTests
{
    private const int Cases = 4000;

    [Fact]
    public void A_damaged_object_is_read_or_refused()
    {
        var refused = Run(ElfObjectWriter.Write(TestObjects.Everything()), seed: 1, (bytes, diagnostics) =>
        {
            // What is accepted must also be fit to be written again.
            if (ElfObjectReader.Read("damaged.o", bytes, diagnostics) is { } file)
                ElfObjectWriter.Write(file);
        });
        Assert.InRange(refused, Cases / 10, Cases * 9 / 10);
    }

    [Fact]
    public void A_damaged_program_is_read_or_refused()
    {
        var refused = Run(ElfExecutableWriter.Write(TestObjects.Program()), seed: 2, (bytes, diagnostics) =>
            ElfExecutableReader.Read("damaged", bytes, diagnostics));
        Assert.InRange(refused, Cases / 10, Cases * 9 / 10);
    }

    [Fact]
    public void A_damaged_object_is_linked_or_refused()
    {
        var good = ElfObjectWriter.Write(TestObjects.Linkable());
        var linked = 0;
        Run(good, seed: 4, (bytes, diagnostics) =>
        {
            if (ElfObjectReader.Read("damaged.o", bytes, diagnostics) is not { } file ||
                Linker.Link([GnuAssembler.Read(good), file], new LinkOptions(), diagnostics) is not { } result)
                return;

            // What was linked must also be fit to be written, and that to be read.
            var written = ElfExecutableWriter.Write(result.Program);
            Assert.Equal(Descriptions.Describe(result.Program), Descriptions.Describe(ElfExecutableTests.Read(written, result.Program.Name)));
            linked++;
        });
        Assert.InRange(linked, Cases / 10, Cases * 9 / 10);
    }

    private static int Run(byte[] good, int seed, Action<byte[], DiagnosticBag> read)
    {
        var random = new Random(seed);
        var refused = 0;
        for (var i = 0; i < Cases; i++)
        {
            var diagnostics = new DiagnosticBag();
            read(ElfMutator.Mutate(good, random), diagnostics);
            refused += diagnostics.HasErrors ? 1 : 0;
        }

        return refused;
    }
}
