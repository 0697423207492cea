namespace Toy.Cpu.Interpreter;

/// <summary>Sees where execution goes. Structs implement it, so that watching costs nothing where nobody does.</summary>
internal interface IFlowWatch
{
    /// <summary>Whether the run is to end after the instruction at <paramref name="from"/>, which led to <paramref name="to"/>.</summary>
    bool EndsAfter(uint from, uint to);
}

internal readonly struct NobodyWatches : IFlowWatch
{
    public bool EndsAfter(uint from, uint to) => false;
}
