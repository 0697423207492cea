namespace Toy.Cli.Snapshots;

/// <summary>Keeps what is written up to a size, and forgets the rest: a guest can print for ever.</summary>
internal sealed class CappedStream(int capacity) : Stream
{
    private readonly MemoryStream _bytes = new();

    /// <summary>More was written than is kept.</summary>
    public bool IsOverfull { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _bytes.Length;

    public override long Position
    {
        get => _bytes.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>What is kept.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var kept = Math.Min(buffer.Length, capacity - (int)_bytes.Length);
        IsOverfull |= kept < buffer.Length;
        _bytes.Write(buffer[..kept]);
    }

    public override void WriteByte(byte value) => Write([value]);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
