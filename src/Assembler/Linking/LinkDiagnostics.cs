// The ids of what can be wrong with a link, TOY0500 to TOY0599. An id is never reused for something else.

namespace Toy.Assembler.Linking;

/// <summary>Ids of diagnostics about linking.</summary>
public static class LinkDiagnostics
{
    /// <summary>A symbol is used and nowhere defined.</summary>
    public const string Undefined = "TOY0500";

    /// <summary>A symbol is defined twice.</summary>
    public const string Duplicate = "TOY0501";

    /// <summary>The program has no place to start.</summary>
    public const string NoEntry = "TOY0502";

    /// <summary>The program does not fit into 4 GiB, or its file would be absurdly large.</summary>
    public const string TooLarge = "TOY0503";

    /// <summary>Two sections were told to be at the same addresses.</summary>
    public const string Overlap = "TOY0504";

    /// <summary>A value does not fit the field that refers to it.</summary>
    public const string OutOfRange = "TOY0505";

    /// <summary>A reference into a part of a group of which another object's copy is kept.</summary>
    public const string Discarded = "TOY0506";

    /// <summary>Something that Toy's linker does not do.</summary>
    public const string Unsupported = "TOY0507";

    /// <summary>There is nothing to link.</summary>
    public const string NoInput = "TOY0508";

    /// <summary>Loaded code refers to a section that is not loaded.</summary>
    public const string NotLoaded = "TOY0509";
}
