namespace Toy.Cpu.Translator;

/// <summary>How translated code finds the place of an access.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="IsRead">It loads, and that comes first.</param>
/// <param name="IsWrite">It stores.</param>
/// <param name="IsFirst">The instruction has made none before it, which would be made again if this one is refused.</param>
/// <param name="IsAligned">It is refused when it is not aligned; else when it leaves its page.</param>
/// <param name="Cache">The entry of <see cref="PlaceCache"/>; null when it has none.</param>
internal readonly record struct PlannedAccess(uint Size, bool IsRead, bool IsWrite, bool IsFirst, bool IsAligned, int? Cache);
