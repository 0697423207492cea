namespace Toy.Cpu.Traps;

/// <summary>
/// A fault that no handler could be entered for: <paramref name="Vector"/> faulted with <paramref name="EntryVector"/> on
/// the way to its handler, and the double fault with <paramref name="DoubleFaultVector"/> on the way to its own.
/// </summary>
public sealed record UnhandledFault(byte Vector, uint Error, byte EntryVector, byte DoubleFaultVector);
