// toy disk: makes disk images: a boot sector, files at sectors, zeros between.

using System.Buffers.Binary;
using System.CommandLine;
using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Isa;

namespace Toy.Cli.Commands;

internal static class DiskCommand
{
    private const uint LargestDisk = 1 << 20;

    public static Command Create(Host host)
    {
        var image = new Argument<string>("image") { Description = "The image to make." };
        var sectors = new Option<uint>("--sectors") { Description = "Its size in sectors of 512 bytes (default 2880).", HelpName = "count", DefaultValueFactory = _ => 2880 };
        var boot = new Option<string?>("--boot") { Description = "The boot sector: a source or object, linked at 0x7c00.", HelpName = "file" };
        var put = new Option<string[]>("--put")
        {
            Description = "Copies a file to the disk from a sector on.",
            HelpName = "file@sector",
            AllowMultipleArgumentsPerToken = false,
            DefaultValueFactory = _ => [],
        };
        var archive = new Option<string[]>("--archive")
        {
            Description = "Makes a system disk: links each file as a program for the kernel, and puts them into the boot archive. What ends in .elf is put there as it stands.",
            HelpName = "file",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var command = new DocumentedCommand(
            "disk",
            "Make a disk image.",
            "toy disk empty.img",
            "toy disk boot.img --boot boot.s",
            "toy disk data.img --sectors 64 --put data.bin@1")
        {
            image, sectors, boot, put, archive,
        };
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var count = arguments.GetValue(sectors);
            if (count is 0 or > LargestDisk)
            {
                host.Error.WriteLine($"toy: a disk has 1 to {LargestDisk} sectors, not {count}");
                return ExitStatus.Usage;
            }

            var disk = new byte[count * DiskGeometry.SectorSize];
            if (arguments.GetValue(boot) is { } source)
                WriteBootSector(host, disk, source, diagnostics);
            foreach (var file in arguments.GetRequiredValue(put))
                Put(host, disk, file, diagnostics);
            if (arguments.GetRequiredValue(archive) is { Length: > 0 } programs)
                disk = WithArchive(host, disk, programs, diagnostics);
            if (!diagnostics.HasErrors)
                new HostFiles(host, diagnostics).Write(arguments.GetRequiredValue(image), disk);
            return DiagnosticPrinter.Finish(host, diagnostics);
        });
        return command;
    }

    private static void WriteBootSector(Host host, byte[] disk, string source, DiagnosticBag diagnostics)
    {
        const int Room = DiskGeometry.SectorSize - sizeof(ushort);
        var options = new LinkOptions { Name = source, TextAddress = Abi.BootAddress, IsContiguous = true };
        var builder = new ProgramBuilder(host, BuildOptions.Assembler([], []), diagnostics);
        if (builder.Link([source], options, useLibrary: false) is not { } linked)
            return;
        var code = FlatImage.Of(linked.Program);
        if (code.Length > Room)
        {
            diagnostics.Error(LoaderDiagnostics.DoesNotFit, $"{source} makes {code.Length} bytes; a boot sector has room for {Room}");
            return;
        }

        code.CopyTo(disk, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(disk.AsSpan(Room), Abi.BootSignature);
    }

    private static byte[] WithArchive(Host host, byte[] disk, string[] sources, DiagnosticBag diagnostics)
    {
        var builder = new ProgramBuilder(host, BuildOptions.Assembler([], []), diagnostics) { Platform = Platform.Kernel };
        var files = new List<(string, byte[])>();
        foreach (var source in sources)
        {
            var name = Path.GetFileNameWithoutExtension(source);
            if (!ArchiveFiles.IsName(name))
                diagnostics.Error(HostDiagnostics.BadRange, $"{source} cannot be in a boot archive: its name is too long or has odd characters");
            else if (Path.GetExtension(source) == ".elf")
                files.Add((name, new HostFiles(host, diagnostics).Read(source) ?? []));
            else if (builder.Link([source], new LinkOptions { Name = name }, useLibrary: true) is { } linked)
                files.Add((name, ElfExecutableWriter.Write(linked.Program)));
        }

        return SystemImage.WithArchive(disk.AsSpan(0, (int)SystemDisk.ArchiveSector * DiskGeometry.SectorSize), ArchiveFiles.Write(files));
    }

    private static void Put(Host host, byte[] disk, string file, DiagnosticBag diagnostics)
    {
        var at = file.LastIndexOf('@');
        if (at <= 0 || !uint.TryParse(file.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var sector))
        {
            diagnostics.Error(HostDiagnostics.BadRange, $"--put takes a file and a sector, as in data.bin@1, not '{file}'");
            return;
        }

        if (new HostFiles(host, diagnostics).Read(file[..at]) is not { } bytes)
            return;
        if ((long)sector * DiskGeometry.SectorSize + bytes.Length > disk.Length)
            diagnostics.Error(LoaderDiagnostics.DoesNotFit, $"{file[..at]} does not fit: the disk ends at sector {disk.Length / DiskGeometry.SectorSize}");
        else
            bytes.CopyTo(disk, (int)sector * DiskGeometry.SectorSize);
    }
}
