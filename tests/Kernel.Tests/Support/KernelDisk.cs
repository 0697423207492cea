// The system disk, made from the kernel's sources as the build makes it, once for all tests.

using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cli.Programs;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Kernel.Tests.Support;

internal static class KernelDisk
{
    private const string Folder = "src/Kernel";
    private const uint KernelAddress = 0x8001_0000;

    private static readonly Lazy<List<ObjectFile>> s_library = new(() => [.. Sources("user/lib", "user/kernel").Select(Assemble)]);
    private static readonly Lazy<byte[]> s_disk = new(Make);

    /// <summary>The boot ROM.</summary>
    public static byte[] Rom { get; } = Flat([Assemble(PathOf("boot/rom.s"))], Abi.RomAddress);

    /// <summary>The kernel's symbols.</summary>
    public static Executable Kernel { get; } = LinkKernel();

    /// <summary>Boot sector, kernel and the kernel's programs; init runs the shell.</summary>
    public static byte[] Bytes => s_disk.Value;

    /// <summary>A program from assembly files, as bytes of an ELF file.</summary>
    public static byte[] Program(params IEnumerable<string> paths)
    {
        List<ObjectFile> units = [.. paths.Select(Assemble)];
        var selection = new ArchiveSelection(units);
        selection.Require("_start");
        return ElfExecutableWriter.Write(Link([.. units, .. selection.Select(s_library.Value)], new LinkOptions()));
    }

    private static byte[] Make()
    {
        var front = new byte[SystemDisk.ArchiveSector * DiskGeometry.SectorSize];
        Flat([Assemble(PathOf("boot/boot.s"))], Abi.BootAddress).CopyTo(front, 0);
        BitConverter.GetBytes(Abi.BootSignature).CopyTo(front, DiskGeometry.SectorSize - sizeof(ushort));
        FlatImage.Of(Kernel).CopyTo(front, DiskGeometry.SectorSize);
        var programs = Sources("user/programs").Select(path => (Path.GetFileNameWithoutExtension(path), Program(path)));
        return SystemImage.WithArchive(front, ArchiveFiles.Write([.. programs]));
    }

    private static Executable LinkKernel()
    {
        var entry = PathOf("kernel/entry.s");
        var others = Directory.GetFiles(PathOf("kernel"), "*.s", SearchOption.AllDirectories)
            .Where(path => path != entry)
            .Order(StringComparer.Ordinal);
        return Link([.. others.Prepend(entry).Select(Assemble)], new LinkOptions { TextAddress = KernelAddress, IsContiguous = true });
    }

    private static byte[] Flat(List<ObjectFile> objects, uint address) =>
        FlatImage.Of(Link(objects, new LinkOptions { TextAddress = address, IsContiguous = true }));

    private static Executable Link(List<ObjectFile> objects, LinkOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var linked = Linker.Link(objects, options, diagnostics);
        return linked?.Program ?? throw new InvalidDataException(Text(diagnostics));
    }

    private static ObjectFile Assemble(string path)
    {
        var diagnostics = new DiagnosticBag();
        var options = new AssemblerOptions { Sources = new Includes() };
        var result = SourceAssembler.Assemble(SourceText.FromBytes(path, File.ReadAllBytes(path)), options, diagnostics);
        return result?.Object ?? throw new InvalidDataException(Text(diagnostics));
    }

    private static IEnumerable<string> Sources(params IEnumerable<string> folders) =>
        folders.SelectMany(folder => Directory.GetFiles(PathOf(folder), "*.s").Order(StringComparer.Ordinal));

    private static string PathOf(string relative) => Repository.PathOf($"{Folder}/{relative}");

    private static string Text(DiagnosticBag diagnostics) => string.Join('\n', diagnostics.Items.Select(
        item => $"{item.Location?.File}:{item.Location?.Line}: {item.Message}"));

    private sealed class Includes : ISourceProvider
    {
        public IncludedFile Read(string path, string includedBy) => new(path, File.ReadAllBytes(PathOf(path)));
    }
}
