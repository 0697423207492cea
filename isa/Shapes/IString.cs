namespace Toy.Isa;

/// <summary>One element of a string instruction; the engine repeats it under a prefix.</summary>
public interface IString
{
    /// <summary>Moves esi and edi only after every access has succeeded.</summary>
    static abstract void Step<P>(ref P processor, Width width) where P : struct, IProcessor;
}
