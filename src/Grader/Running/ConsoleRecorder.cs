// What a guest prints, and when each line began.

using Toy.Grader.Observing;

namespace Toy.Grader.Running;

/// <param name="limit">Bytes to keep; whatever comes after is dropped, and <see cref="IsFull"/> says so.</param>
internal sealed class ConsoleRecorder(int limit)
{
    private readonly List<byte> _bytes = [];
    private readonly List<ulong> _lineTimes = [];
    private bool _isLineOpen;

    /// <summary>More was printed than may be.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The time of the byte of this number, from 0; null before it is printed.</summary>
    public ulong? TimeOfWatched { get; private set; }

    /// <summary>The byte whose time is wanted.</summary>
    public int Watched { get; init; } = -1;

    public void Write(byte value, ulong time)
    {
        if (_bytes.Count == limit)
        {
            IsFull = true;
            return;
        }

        if (_bytes.Count == Watched)
            TimeOfWatched = time;
        if (!_isLineOpen)
            _lineTimes.Add(time);
        _isLineOpen = value != (byte)'\n';
        _bytes.Add(value);
    }

    public ObservedSection Observe() =>
        new(SectionNames.Console, PrintableText.Lines(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes)), _lineTimes);
}
