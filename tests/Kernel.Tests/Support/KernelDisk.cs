// The system disks, made from the kernel's sources as the build makes them, once for all tests.

using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cli.Fuzz.Kernels;
using Toy.Cli.Programs;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Kernel.Tests.Support;

internal static class KernelDisk
{
    private const string Folder = "src/Kernel";
    private const uint LoadAddress = 0x1_0000;

    private static readonly Lazy<List<ObjectFile>> s_library = new(() => [.. Sources("user/kernel", "user/lib").Select(path => Assemble(path))]);
    private static readonly Lazy<List<ObjectFile>> s_xv6Library = new(() => [.. Sources("user/xv6", "user/lib").Select(path => Assemble(path))]);
    private static readonly Lazy<IReadOnlyList<(string Name, byte[] Bytes)>> s_programs =
        new(() => [.. Sources("user/programs").Select(path => (Path.GetFileNameWithoutExtension(path), Program(path)))]);

    private static readonly Dictionary<Mmu, (Lazy<Executable> Kernel, Lazy<byte[]> Disk)> s_builds = Enum.GetValues<Mmu>().ToDictionary(
        mmu => mmu,
        mmu => (new Lazy<Executable>(() => LinkKernel(mmu)), new Lazy<byte[]>(() => Make(mmu))));

    /// <summary>The boot ROM.</summary>
    public static byte[] Rom { get; } = Flat([Assemble(PathOf("boot/rom.s"))], Abi.RomAddress);

    /// <summary>The symbols of the kernel with paging.</summary>
    public static Executable Kernel => KernelOf(Mmu.Paging);

    /// <summary>Boot sector, the kernel with paging and the kernel's programs; init runs the shell.</summary>
    public static byte[] Bytes => BytesOf(Mmu.Paging);

    /// <summary>A kernel's symbols.</summary>
    public static Executable KernelOf(Mmu mmu) => s_builds[mmu].Kernel.Value;

    /// <summary>A kernel's disk.</summary>
    public static byte[] BytesOf(Mmu mmu) => s_builds[mmu].Disk.Value;

    /// <summary>A kernel, its disk and its symbols.</summary>
    public static KernelBuild Build(Mmu mmu) => new(mmu, Rom, BytesOf(mmu), KernelOf(mmu));

    /// <summary>What is to be added to a physical address to have the kernel's address.</summary>
    public static uint KernelBase(Mmu mmu) => mmu == Mmu.Paging ? 0x8000_0000 : 0;

    /// <summary>A program from assembly files, as bytes of an ELF file.</summary>
    public static byte[] Program(params IEnumerable<string> paths) => Program(paths, s_library.Value);

    /// <summary>The same of files that were compiled for xv6.</summary>
    public static byte[] Xv6Program(params IEnumerable<string> paths) => Program(paths, s_xv6Library.Value);

    private static byte[] Program(IEnumerable<string> paths, List<ObjectFile> library)
    {
        List<ObjectFile> units = [.. paths.Select(path => Assemble(path))];
        var selection = new ArchiveSelection(units);
        selection.Require("_start");
        return ElfExecutableWriter.Write(Link([.. units, .. selection.Select(library)], new LinkOptions()));
    }

    /// <summary>
    /// The disk that there would be if the sources said something else, and a program from a text, linked with the stubs of
    /// their system calls.
    /// </summary>
    /// <param name="edit">The text of a file, by its path, in place of the one that it has.</param>
    /// <param name="name">What the program is called.</param>
    /// <param name="program">Its source.</param>
    public static byte[] Edited(Func<string, string, string> edit, string name, string program)
    {
        var unit = Assemble(name, program, Mmu.Paging, edit);
        var linked = Link([unit, Assemble(PathOf("user/kernel/calls.s"), Mmu.Paging, edit)], new LinkOptions());
        var disk = Make(LinkKernel(Mmu.Paging, edit), Mmu.Paging);
        return SystemImage.WithFiles(disk, [(name, ElfExecutableWriter.Write(linked)), SystemImage.Command([name])]);
    }

    /// <summary>A program from a text, without a library, as bytes of an ELF file.</summary>
    public static byte[] Assembled(string name, string text) =>
        ElfExecutableWriter.Write(Link([Assemble(name, text, Mmu.Paging, null)], new LinkOptions()));

    private static byte[] Make(Mmu mmu) => Make(KernelOf(mmu), mmu);

    private static byte[] Make(Executable kernel, Mmu mmu)
    {
        var front = new byte[SystemDisk.ArchiveSector * DiskGeometry.SectorSize];
        Flat([Assemble(PathOf("boot/boot.s"), mmu)], Abi.BootAddress).CopyTo(front, 0);
        BitConverter.GetBytes(Abi.BootSignature).CopyTo(front, DiskGeometry.SectorSize - sizeof(ushort));
        FlatImage.Of(kernel).CopyTo(front, DiskGeometry.SectorSize);
        return SystemImage.WithArchive(front, ArchiveFiles.Write([.. s_programs.Value, ("kernel", ElfExecutableWriter.Write(kernel))]));
    }

    private static Executable LinkKernel(Mmu mmu, Func<string, string, string>? edit = null)
    {
        // entry.s first, and of the kinds of memory only one.
        var entry = PathOf("kernel/entry.s");
        var common = Directory.GetFiles(PathOf("kernel"), "*.s", SearchOption.AllDirectories)
            .Where(path => path != entry && !Enum.GetValues<Mmu>().Any(other => path.StartsWith(PathOf(MemoryFolder(other)), StringComparison.Ordinal)));
        var memory = Directory.GetFiles(PathOf(MemoryFolder(mmu)), "*.s");
        return Link(
            [.. common.Concat(memory).Order(StringComparer.Ordinal).Prepend(entry).Select(path => Assemble(path, mmu, edit))],
            new LinkOptions { TextAddress = KernelBase(mmu) + LoadAddress, IsContiguous = true });
    }

    private static string MemoryFolder(Mmu mmu) => mmu == Mmu.Paging ? "kernel/memory/paging" : "kernel/memory/bound";

    private static byte[] Flat(List<ObjectFile> objects, uint address) =>
        FlatImage.Of(Link(objects, new LinkOptions { TextAddress = address, IsContiguous = true }));

    private static Executable Link(List<ObjectFile> objects, LinkOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var linked = Linker.Link(objects, options, diagnostics);
        return linked?.Program ?? throw new InvalidDataException(Text(diagnostics));
    }

    private static ObjectFile Assemble(string path) => Assemble(path, Mmu.Paging);

    private static ObjectFile Assemble(string path, Mmu mmu, Func<string, string, string>? edit = null) =>
        Assemble(path, File.ReadAllText(path), mmu, edit);

    private static ObjectFile Assemble(string path, string text, Mmu mmu, Func<string, string, string>? edit)
    {
        var diagnostics = new DiagnosticBag();
        var options = new AssemblerOptions { Sources = new Includes(mmu, edit) };
        var result = SourceAssembler.Assemble(new SourceText(path, edit?.Invoke(path, text) ?? text), options, diagnostics);
        return result?.Object ?? throw new InvalidDataException(Text(diagnostics));
    }

    private static IEnumerable<string> Sources(params IEnumerable<string> folders) =>
        folders.SelectMany(folder => Directory.GetFiles(PathOf(folder), "*.s").Order(StringComparer.Ordinal));

    private static string PathOf(string relative) => Repository.PathOf($"{Folder}/{relative}");

    private static string Text(DiagnosticBag diagnostics) => string.Join('\n', diagnostics.Items.Select(
        item => $"{item.Location?.File}:{item.Location?.Line}: {item.Message}"));

    private sealed class Includes(Mmu mmu, Func<string, string, string>? edit) : ISourceProvider
    {
        public IncludedFile Read(string path, string includedBy)
        {
            string[] places = [Path.Combine(Path.GetDirectoryName(includedBy) ?? "", path), PathOf(path), PathOf($"{MemoryFolder(mmu)}/{path}")];
            var text = File.ReadAllText(places.First(File.Exists));
            return new(path, Encoding.UTF8.GetBytes(edit?.Invoke(path, text) ?? text));
        }
    }
}
