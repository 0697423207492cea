// The boot archive's bytes, made and read (src/Kernel/kernel/files/archive.s is who reads them on Toy).

using System.Buffers.Binary;
using System.Text;
using Toy.Isa;

namespace Toy.Loader;

/// <summary>Named files in the form of a boot archive.</summary>
public static class ArchiveFiles
{
    private const int LongestName = (int)(BootArchive.EntryOffset - BootArchive.EntryName) - 1;
    private const int Alignment = 4;

    /// <summary>Whether a name can stand in an archive.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(character => character is > ' ' and < (char)0x7F and not '/');

    /// <summary>The files as an archive, in the order given.</summary>
    public static byte[] Write(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var start = (int)(BootArchive.Entries + (BootArchive.EntrySize * (uint)files.Count));
        var size = start + files.Sum(file => Padded(file.Bytes.Length));
        var archive = new byte[size];
        Put(archive, 0, BootArchive.Magic);
        Put(archive, BootArchive.Size, (uint)size);
        Put(archive, BootArchive.Count, (uint)files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            var entry = BootArchive.Entries + (BootArchive.EntrySize * (uint)i);
            Encoding.ASCII.GetBytes(files[i].Name).CopyTo(archive, (int)(entry + BootArchive.EntryName));
            Put(archive, entry + BootArchive.EntryOffset, (uint)start);
            Put(archive, entry + BootArchive.EntryLength, (uint)files[i].Bytes.Length);
            files[i].Bytes.CopyTo(archive, start);
            start += Padded(files[i].Bytes.Length);
        }

        return archive;
    }

    /// <summary>The files of an archive that <see cref="Write"/> made.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Read(ReadOnlySpan<byte> archive)
    {
        var files = new List<(string, byte[])>();
        for (uint i = 0; i < Get(archive, BootArchive.Count); i++)
        {
            var entry = BootArchive.Entries + (BootArchive.EntrySize * i);
            var name = archive.Slice((int)(entry + BootArchive.EntryName), LongestName);
            var bytes = archive.Slice(
                (int)Get(archive, entry + BootArchive.EntryOffset), (int)Get(archive, entry + BootArchive.EntryLength));
            files.Add((Encoding.ASCII.GetString(name).TrimEnd('\0'), bytes.ToArray()));
        }

        return files;
    }

    private static int Padded(int length) => (length + Alignment - 1) & -Alignment;

    private static void Put(byte[] archive, uint at, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan((int)at), value);

    private static uint Get(ReadOnlySpan<byte> archive, uint at) =>
        BinaryPrimitives.ReadUInt32LittleEndian(archive[(int)at..]);
}
