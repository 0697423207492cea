// A hash table from names to entries that is searched by a piece of source text, without making a string of it.

namespace Toy.Assembler.Symbols;

/// <summary>Something that a <see cref="NameTable{T}"/> finds by its name.</summary>
internal interface INamed
{
    string Name { get; }
}

/// <summary>Entries by name, case-sensitive. Keeps the order of insertion.</summary>
internal sealed class NameTable<T>
    where T : class, INamed
{
    private int[] _buckets = new int[64];
    private Slot[] _slots = new Slot[32];
    private int _count;

    private struct Slot
    {
        public uint Hash;
        public int Next;
        public T? Entry;
    }

    public int Count => _count;

    /// <summary>The entry that was added as number <paramref name="index"/>; null when it has been removed.</summary>
    public T? this[int index] => _slots[index].Entry;

    public T? Find(ReadOnlySpan<char> name)
    {
        var hash = Hash(name);
        for (var i = _buckets[hash & (uint)(_buckets.Length - 1)] - 1; i >= 0; i = _slots[i].Next - 1)
        {
            if (_slots[i].Hash == hash && _slots[i].Entry is { } entry && name.SequenceEqual(entry.Name))
                return entry;
        }

        return null;
    }

    /// <summary>Adds an entry whose name is not in the table.</summary>
    public void Add(T entry)
    {
        if (_count == _slots.Length)
            Grow();
        var hash = Hash(entry.Name);
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _slots[_count] = new Slot { Hash = hash, Next = bucket, Entry = entry };
        bucket = ++_count;
    }

    /// <summary>Puts <paramref name="entry"/> in the place of the one of the same name, or adds it.</summary>
    public void Replace(T entry)
    {
        if (IndexOf(entry.Name) is var index and >= 0)
            _slots[index].Entry = entry;
        else
            Add(entry);
    }

    public bool Remove(ReadOnlySpan<char> name)
    {
        var index = IndexOf(name);
        if (index < 0)
            return false;
        _slots[index].Entry = null;
        return true;
    }

    private int IndexOf(ReadOnlySpan<char> name)
    {
        var hash = Hash(name);
        for (var i = _buckets[hash & (uint)(_buckets.Length - 1)] - 1; i >= 0; i = _slots[i].Next - 1)
        {
            if (_slots[i].Hash == hash && _slots[i].Entry is { } entry && name.SequenceEqual(entry.Name))
                return i;
        }

        return -1;
    }

    private void Grow()
    {
        Array.Resize(ref _slots, _count * 2);
        _buckets = new int[_slots.Length * 2];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_slots[i].Hash & (uint)(_buckets.Length - 1)];
            _slots[i].Next = bucket;
            bucket = i + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
