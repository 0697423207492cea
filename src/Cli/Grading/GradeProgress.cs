using System.Globalization;
using Toy.Cli.Hosting;

namespace Toy.Cli.Grading;

/// <summary>Says on a terminal how far a class is; says nothing anywhere else.</summary>
internal sealed class GradeProgress(Host host, int count) : IDisposable
{
    private const int Width = 40;

    private readonly Lock _lock = new();
    private int _done;
    private bool _isShown;

    /// <summary>One more is done.</summary>
    public void Add()
    {
        lock (_lock)
        {
            _done++;
            if (!host.IsErrorColoured || count < 2)
                return;
            var bar = new string('#', Width * _done / count).PadRight(Width, '.');
            host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{bar}] {_done} of {count}"));
            _isShown = true;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_isShown)
                host.Error.Write($"\r{new string(' ', Width + 30)}\r");
            _isShown = false;
        }
    }
}
