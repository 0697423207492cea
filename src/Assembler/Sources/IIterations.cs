namespace Toy.Assembler.Sources;

/// <summary>The further texts of a repeated block.</summary>
internal interface IIterations
{
    /// <summary>The text of the next iteration, or null when there is none.</summary>
    SourceText? Next();
}
