namespace Toy.Cpu.Translator;

/// <summary>What the translator has done so far.</summary>
internal sealed class TranslatorStatistics
{
    /// <summary>Instructions executed in regions.</summary>
    public ulong Translated { get; set; }

    /// <summary>Regions made.</summary>
    public ulong Regions { get; set; }

    /// <summary>Instructions in them.</summary>
    public ulong RegionInstructions { get; set; }

    /// <summary>How often a region was entered from outside.</summary>
    public ulong Entries { get; set; }

    /// <summary>How often an instruction was left to the interpreter.</summary>
    public ulong Refusals { get; set; }
}
