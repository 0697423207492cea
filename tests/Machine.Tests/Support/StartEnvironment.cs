namespace Toy.Machine.Tests.Support;

/// <summary>What a program finds when it starts: the files in programs/start, by name.</summary>
public enum StartEnvironment
{
    /// <summary>Addresses are physical, interrupts are off.</summary>
    Physical,

    /// <summary>Paging is on, and every address leads to itself.</summary>
    Paged,

    /// <summary>The timer interrupts every 100 instructions; its handler leaves no trace.</summary>
    Ticking,
}
