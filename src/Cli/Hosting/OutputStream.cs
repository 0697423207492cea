// Standard output that remembers what went wrong: after that, everything written to it is dropped, and the command's end
// reports it once.

namespace Toy.Cli.Hosting;

/// <summary>A stream for writing that never throws.</summary>
internal sealed class OutputStream(Stream target) : Stream
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007_006D);
    private const int WindowsPipeClosing = unchecked((int)0x8007_00E8);

    /// <summary>The first failure; null while all is well.</summary>
    public IOException? Problem { get; private set; }

    /// <summary>The reader has gone away, as <c>head</c> does when it has seen enough: no reason to complain.</summary>
    public bool IsReaderGone => Problem?.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (Problem is null)
                target.Write(buffer);
        }
        catch (IOException problem)
        {
            Problem = problem;
        }
        catch (UnauthorizedAccessException problem)
        {
            // A descriptor that is closed, or open for reading alone.
            Problem = new IOException(problem.InnerException?.Message ?? problem.Message, problem);
        }
    }

    public override void Flush()
    {
        try
        {
            if (Problem is null)
                target.Flush();
        }
        catch (IOException problem)
        {
            Problem = problem;
        }
        catch (UnauthorizedAccessException problem)
        {
            // A descriptor that is closed, or open for reading alone.
            Problem = new IOException(problem.InnerException?.Message ?? problem.Message, problem);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
