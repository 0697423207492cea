namespace Toy.Cli.Compiling;

/// <summary>What a C program runs on: where its start file and the functions of unistd.h come from.</summary>
internal enum Platform
{
    /// <summary>The machine alone: ports.</summary>
    Bare,

    /// <summary>The kernel: system calls.</summary>
    Kernel,

    /// <summary>The kernel, by the headers and functions of xv6.</summary>
    Xv6,
}
