namespace Toy.Cpu.Translator;

/// <summary>What the translator has done so far; <see cref="EngineStatistics"/> says what each number is.</summary>
internal sealed class TranslatorStatistics
{
    public ulong Translated { get; set; }

    public ulong Regions { get; set; }

    public ulong RegionInstructions { get; set; }

    public ulong Entries { get; set; }

    public ulong ExitsToNoRegion { get; set; }

    public ulong ExitsRefused { get; set; }

    public ulong ExitsOutOfTime { get; set; }

    public ulong SlowAccesses { get; set; }
}
