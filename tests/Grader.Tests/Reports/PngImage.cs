// A reader of PNG for the pictures that browsers take: 8 bits a colour, with or without alpha, not interlaced.

using System.Buffers.Binary;
using System.IO.Compression;

namespace Toy.Grader.Tests.Reports;

internal sealed class PngImage
{
    private const int SignatureSize = 8;
    private const byte WithoutAlpha = 2;
    private const byte WithAlpha = 6;

    private readonly byte[] _pixels;
    private readonly int _stride;
    private readonly int _size;

    private PngImage(int width, int height, int size, byte[] filtered)
    {
        (Width, Height, _size) = (width, height, size);
        _stride = width * size;
        _pixels = new byte[_stride * height];
        for (var row = 0; row < height; row++)
            Unfilter(filtered[row * (_stride + 1)], filtered.AsSpan(row * (_stride + 1) + 1, _stride), row);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>A pixel as red, green and blue, eight bits each.</summary>
    public int this[int x, int y] => _pixels[At(x, y)] << 16 | _pixels[At(x, y) + 1] << 8 | _pixels[At(x, y) + 2];

    public static PngImage Read(byte[] file)
    {
        var (width, height, size) = (0, 0, 0);
        using var packed = new MemoryStream();
        for (var at = SignatureSize; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var data = file.AsSpan(at + 8, length);
            switch (System.Text.Encoding.ASCII.GetString(file, at + 4, 4))
            {
                case "IHDR":
                    width = BinaryPrimitives.ReadInt32BigEndian(data);
                    height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                    Assert.True(data[8] == 8 && data[9] is WithoutAlpha or WithAlpha && data[12] == 0, "another kind of PNG");
                    size = data[9] == WithAlpha ? 4 : 3;
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var plain = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionMode.Decompress))
            stream.CopyTo(plain);
        return new PngImage(width, height, size, plain.ToArray());
    }

    /// <summary>Which part of the pixels is so.</summary>
    public double Share(Func<int, bool> isSo)
    {
        var count = 0;
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
                count += isSo(this[x, y]) ? 1 : 0;
        }

        return (double)count / (Width * Height);
    }

    private int At(int x, int y) => y * _stride + x * _size;

    private void Unfilter(byte filter, ReadOnlySpan<byte> line, int row)
    {
        for (var i = 0; i < _stride; i++)
        {
            var left = i < _size ? 0 : _pixels[row * _stride + i - _size];
            var up = row == 0 ? 0 : _pixels[(row - 1) * _stride + i];
            var corner = row == 0 || i < _size ? 0 : _pixels[(row - 1) * _stride + i - _size];
            _pixels[row * _stride + i] = (byte)(line[i] + filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
