// What a program may ask of the kernel that executes it: for the kernel, and for the tools that hand programs to it.

namespace Toy.Isa;

/// <summary>Where a program's segments may lie, and how many arguments it may have.</summary>
public static class ProgramLimits
{
    /// <summary>The lowest address with paging: page 0 stays empty.</summary>
    public const uint LowestWithPaging = 0x1000;

    /// <summary>Where the highest segment must have ended with paging.</summary>
    public const uint EndWithPaging = 0x7FC0_0000;

    /// <summary>The lowest address with base and bound: the stack lies below.</summary>
    public const uint LowestWithBound = 0x1_0000;

    /// <summary>Where the highest segment must have ended with base and bound.</summary>
    public const uint EndWithBound = 0x4000_0000;

    /// <summary>The most arguments, the program's name among them.</summary>
    public const uint Arguments = 31;

    /// <summary>How many bytes all arguments may have, each with its final zero byte.</summary>
    public const uint ArgumentBytes = 3840;
}
