namespace Toy.Cpu.Translator;

/// <summary>Why a region was left.</summary>
internal enum RegionExit : byte
{
    /// <summary>Control goes on elsewhere.</summary>
    Elsewhere,

    /// <summary>The interpreter has to execute the next instruction.</summary>
    Refused,

    /// <summary>The deadline is too near.</summary>
    OutOfTime,
}
