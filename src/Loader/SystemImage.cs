// The disk that Toy boots its kernel from: the one that the build made, and with a program for init to run.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Isa;

namespace Toy.Loader;

public static class SystemImage
{
    private const string CommandFile = "command";

    private const int ArchiveStart = (int)SystemDisk.ArchiveSector * DiskGeometry.SectorSize;

    /// <summary>A disk with a program on it that init runs in place of the shell.</summary>
    /// <param name="disk">The disk that the build made.</param>
    /// <param name="program">The program.</param>
    /// <param name="path">The file that the program came from, after which it is named.</param>
    /// <param name="arguments">The program's arguments, without its name.</param>
    public static byte[] WithProgram(byte[] disk, Executable program, string path, IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(disk);
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(arguments);
        var name = NameOf(path);
        return WithFiles(disk, [(name, ElfExecutableWriter.Write(program)), Command([name, .. arguments])]);
    }

    /// <summary>What a program from a file is called on the disk.</summary>
    public static string NameOf(string path) =>
        Path.GetFileNameWithoutExtension(path) is var name && ArchiveFiles.IsName(name) ? name : "program";

    /// <summary>What the kernel would refuse without a reason, refused with one.</summary>
    public static bool CanBeExecuted(Executable program, Mmu mmu, IReadOnlyList<string> words, DiagnosticBag diagnostics)
    {
        var (lowest, end) = mmu == Mmu.Paging
            ? (ProgramLimits.LowestWithPaging, ProgramLimits.EndWithPaging)
            : (ProgramLimits.LowestWithBound, ProgramLimits.EndWithBound);
        foreach (var segment in program.Segments)
        {
            if (segment.Address >= lowest && (ulong)segment.Address + segment.MemorySize <= end)
                continue;
            diagnostics.Error(
                LoaderDiagnostics.DoesNotFit,
                $"{Path.GetFileName(words[0])} has a segment from 0x{segment.Address:x} to 0x{(ulong)segment.Address + segment.MemorySize:x}; under the kernel programs lie between 0x{lowest:x} and 0x{end:x}",
                null,
                new DiagnosticNote("link it elsewhere with -Ttext, or run it with --bare"));
            return false;
        }

        if (words.Count > ProgramLimits.Arguments)
            diagnostics.Error(LoaderDiagnostics.DoesNotFit, $"a program takes at most {ProgramLimits.Arguments - 1} arguments, not {words.Count - 1}");
        else if (words.Sum(word => Encoding.UTF8.GetByteCount(word) + 1) is var bytes && bytes > ProgramLimits.ArgumentBytes)
            diagnostics.Error(LoaderDiagnostics.DoesNotFit, $"a program's name and arguments have at most {ProgramLimits.ArgumentBytes} bytes, not {bytes}");
        return !diagnostics.HasErrors;
    }

    /// <summary>
    /// Whether a program's memory is not more than all of the machine's. A little less than all may still be too much; that the
    /// kernel knows, and init says.
    /// </summary>
    public static bool HasRoom(Executable program, string path, uint memorySize, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var needed = program.Segments.Aggregate(0ul, (sum, segment) => sum + segment.MemorySize);
        if (needed <= memorySize)
            return true;
        diagnostics.Error(
            LoaderDiagnostics.DoesNotFit,
            $"{Path.GetFileName(path)} needs {(needed + 1023) >> 10} KiB of memory, and the machine has {memorySize >> 10}",
            null,
            new DiagnosticNote("give it more with --memory, as in --memory 64M"));
        return false;
    }

    /// <summary>The file that has init run a program in place of the shell.</summary>
    public static (string Name, byte[] Bytes) Command(IReadOnlyList<string> words) =>
        (CommandFile, Encoding.UTF8.GetBytes(string.Concat(words.Select(word => word + "\0"))));

    /// <summary>The files of a disk's archive.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Files(ReadOnlySpan<byte> disk) => ArchiveFiles.Read(disk[ArchiveStart..]);

    /// <summary>A disk whose archive has these files too, in place of others with their names.</summary>
    public static byte[] WithFiles(byte[] disk, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var kept = ArchiveFiles.Read(disk.AsSpan(ArchiveStart)).Where(old => files.All(file => file.Name != old.Name));
        return WithArchive(disk.AsSpan(0, ArchiveStart), ArchiveFiles.Write([.. kept, .. files]));
    }

    /// <summary>Boot sector and kernel, and an archive behind them, in whole sectors.</summary>
    public static byte[] WithArchive(ReadOnlySpan<byte> front, byte[] archive)
    {
        var sectors = (archive.Length + DiskGeometry.SectorSize - 1) / DiskGeometry.SectorSize;
        var disk = new byte[ArchiveStart + (sectors * DiskGeometry.SectorSize)];
        front.CopyTo(disk);
        archive.CopyTo(disk, ArchiveStart);
        return disk;
    }
}
