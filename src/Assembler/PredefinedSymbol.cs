namespace Toy.Assembler;

/// <summary>A symbol that the caller defines, as the option <c>-D name=value</c> does.</summary>
public sealed record PredefinedSymbol(string Name, long Value);
