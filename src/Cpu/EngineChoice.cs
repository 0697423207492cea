namespace Toy.Cpu;

/// <summary>What executes a machine's instructions. The results are the same, the speed is not (spec/17-engines.md §1).</summary>
public enum EngineChoice
{
    /// <summary>Whatever is fastest: the interpreter, until code is hot enough to be translated.</summary>
    Auto,

    /// <summary>The interpreter alone.</summary>
    Interpreter,

    /// <summary>The translator wherever it can, from the first time on: for comparing engines, not for speed.</summary>
    Translator,
}
