namespace Toy.Cpu.Traps;

/// <summary>What is kept of an <see cref="UnhandledFault"/> in a saved state: enough to come to it again.</summary>
internal readonly record struct SavedStop(byte Vector, uint Error, TrapOrigin Origin, uint Address);
