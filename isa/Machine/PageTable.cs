// Two-level page tables: x86's entry format (spec/06-memory.md).

namespace Toy.Isa;

public static class PageTable
{
    /// <summary>Present.</summary>
    public const uint P = 1 << 0;

    /// <summary>Writable.</summary>
    public const uint W = 1 << 1;

    /// <summary>User.</summary>
    public const uint U = 1 << 2;

    /// <summary>Accessed.</summary>
    public const uint A = 1 << 5;

    /// <summary>Dirty.</summary>
    public const uint D = 1 << 6;

    /// <summary>Page size: a directory entry maps 4 MiB by itself.</summary>
    public const uint PS = 1 << 7;

    public const int PageShift = 12;
    public const uint PageSize = 1 << PageShift;
    public const int LargePageShift = 22;
    public const uint LargePageSize = 1 << LargePageShift;

    /// <summary>The frame's address in an entry.</summary>
    public const uint FrameMask = ~(PageSize - 1);

    /// <summary>Entries in a directory or table.</summary>
    public const int Entries = 1024;
}

/// <summary>The error word of a page fault: x86's bits.</summary>
public static class PageFaultError
{
    /// <summary>The page was present: the access broke a right.</summary>
    public const uint Present = 1 << 0;

    /// <summary>The access was a write.</summary>
    public const uint Write = 1 << 1;

    /// <summary>The access was made in user mode.</summary>
    public const uint User = 1 << 2;
}

/// <summary>The bits of cr0.</summary>
public static class ControlRegister0
{
    /// <summary>Base and bound translation of user addresses.</summary>
    public const uint BB = 1 << 0;

    /// <summary>Write protect: read-only pages bind the kernel too.</summary>
    public const uint WP = 1 << 16;

    /// <summary>Paging.</summary>
    public const uint PG = 1u << 31;
}
