using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>
/// Accesses at fixed distances from each other: a frame, an object. The first of them makes sure that all bytes between the
/// lowest and the highest are in one page that has an entry, and the others go there without asking.
/// </summary>
internal sealed class AccessWindow(int number, uint first, bool isStack)
{
    private const int LargestFrame = 512;
    private const int LargestObject = 64;

    /// <summary>Failures before it is asked whether they are too many.</summary>
    private const int Trial = 64;

    /// <summary>Instructions to a failure that make it worth to give the window up.</summary>
    private const ulong Often = 2048;

    private readonly List<uint> _members = [];
    private int _low;
    private int _high;
    private int _failures;
    private ulong _since;

    /// <summary>The local that has its place.</summary>
    public int Number { get; } = number;

    /// <summary>It is in a stack, where nobody goes from object to object.</summary>
    public bool IsStack { get; } = isStack;

    /// <summary>Some access stores.</summary>
    public bool IsWrite { get; private set; }

    /// <summary>Bytes from the lowest to the end of the highest.</summary>
    public uint Span => (uint)(_high - _low);

    /// <summary>How many accesses are in it.</summary>
    public int Count => _members.Count;

    /// <summary>The instructions whose accesses these are.</summary>
    public IReadOnlyList<uint> Members => _members;

    /// <summary>How far an offset is from the lowest byte.</summary>
    public uint Distance(uint offset) => (uint)((int)(offset - first) - _low);

    /// <summary>Takes one more access, if it is near enough.</summary>
    /// <param name="eip">The instruction.</param>
    /// <param name="offset">Where, from the same root as the first.</param>
    /// <param name="access">What it does.</param>
    /// <param name="isCertain">It is executed whenever the first one is.</param>
    public bool TryAdd(uint eip, uint offset, in MemoryAccess access, bool isCertain)
    {
        // What may only be read is not asked for as what can be written; a stack can.
        if (access.IsWrite && !IsWrite && !isCertain && !IsStack)
            return false;
        var from = (long)(int)(offset - first);
        var low = Math.Min(_low, from);
        var high = Math.Max(_high, from + access.Size);
        if (high - low > (IsStack ? LargestFrame : LargestObject))
            return false;
        _low = (int)low;
        _high = (int)high;
        IsWrite |= access.IsWrite;
        _members.Add(eip);
        return true;
    }

    /// <summary>Counts a time when not all bytes were in one page that has an entry; whether there have been too many.</summary>
    public bool Fail(ulong time)
    {
        if (++_failures < Trial)
            return false;
        var isOften = time - _since < Trial * Often;
        _failures = 0;
        _since = time;
        return isOften;
    }
}

/// <summary>An access that is made through a window.</summary>
/// <param name="Window">The window.</param>
/// <param name="Access">The access.</param>
/// <param name="Offset">Where, from the window's root.</param>
/// <param name="IsFirst">It has to look for the page.</param>
internal readonly record struct WindowAccess(AccessWindow Window, MemoryAccess Access, uint Offset, bool IsFirst)
{
    /// <summary>The distance from the lowest byte.</summary>
    public uint Distance => Window.Distance(Offset);
}
