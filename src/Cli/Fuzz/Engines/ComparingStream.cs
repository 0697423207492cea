namespace Toy.Cli.Fuzz.Engines;

/// <summary>Takes what is written and keeps nothing of it but whether it is what was expected.</summary>
internal sealed class ComparingStream : Stream
{
    private ReadOnlyMemory<byte> _rest;
    private bool _differs;

    /// <summary>Whether exactly that has been written.</summary>
    public bool IsEqual => !_differs && _rest.IsEmpty;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>From now on these bytes are expected.</summary>
    public void Begin(ReadOnlyMemory<byte> expected)
    {
        _rest = expected;
        _differs = false;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_differs)
            return;
        _differs = !_rest.Span.StartsWith(buffer);
        _rest = _differs ? _rest : _rest[buffer.Length..];
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
