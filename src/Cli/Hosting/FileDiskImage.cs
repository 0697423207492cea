// A disk in a file of the host.

using Toy.Assembler.Diagnostics;
using Toy.Cpu.Devices;
using Toy.Isa;

namespace Toy.Cli.Hosting;

internal sealed class FileDiskImage : IDiskImage, IDisposable
{
    private readonly FileStream _file;

    private FileDiskImage(FileStream file, bool isReadOnly)
    {
        _file = file;
        IsReadOnly = isReadOnly;
        Sectors = (uint)(file.Length / DiskGeometry.SectorSize);
    }

    public uint Sectors { get; }

    public bool IsReadOnly { get; }

    /// <summary>Opens an image, for reading only where the file allows no more; null and a diagnostic when it can't be used.</summary>
    public static FileDiskImage? Open(string path, DiagnosticBag diagnostics)
    {
        if (!File.Exists(path))
        {
            diagnostics.Error(
                HostDiagnostics.CannotRead,
                $"cannot read the disk image {path}: {(Directory.Exists(path) ? "it is a directory" : "there is no such file")}",
                null,
                new DiagnosticNote("make one with 'toy disk'"));
            return null;
        }

        try
        {
            var isReadOnly = (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0;
            var file = new FileStream(path, FileMode.Open, isReadOnly ? FileAccess.Read : FileAccess.ReadWrite, FileShare.Read);
            if (file.Length % DiskGeometry.SectorSize == 0 && file.Length / DiskGeometry.SectorSize <= uint.MaxValue)
                return new FileDiskImage(file, isReadOnly);
            var length = file.Length;
            file.Dispose();
            diagnostics.Error(
                HostDiagnostics.CannotRead,
                $"{path} is no disk image: its {length} bytes are not a whole number of {DiskGeometry.SectorSize}-byte sectors");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(HostDiagnostics.CannotRead, $"cannot open the disk image {path}: {problem.Message}");
        }

        return null;
    }

    public void Read(uint sector, Span<byte> destination)
    {
        _file.Position = (long)sector * DiskGeometry.SectorSize;
        _file.ReadExactly(destination);
    }

    public void Write(uint sector, ReadOnlySpan<byte> source)
    {
        _file.Position = (long)sector * DiskGeometry.SectorSize;
        _file.Write(source);
    }

    public void Dispose() => _file.Dispose();
}
