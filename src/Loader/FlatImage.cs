using Toy.Assembler.Objects;

namespace Toy.Loader;

/// <summary>A program as it lies in memory, from its first loaded byte to its last: boot sectors and ROMs.</summary>
public static class FlatImage
{
    public static byte[] Of(Executable program)
    {
        if (program.Segments.Count == 0)
            return [];
        var start = program.Segments[0].Address;
        var end = program.Segments.Max(segment => (ulong)segment.Address + (ulong)segment.Bytes.Length);
        var image = new byte[end - start];
        foreach (var segment in program.Segments)
            segment.Bytes.Span.CopyTo(image.AsSpan((int)(segment.Address - start)));
        return image;
    }
}
