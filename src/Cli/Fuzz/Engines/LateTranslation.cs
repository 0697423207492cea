using Toy.Cpu;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>A host whose other processors do nothing until they are told to: what threads may do at any time, in an order of its own.</summary>
internal sealed class LateTranslation : IBackground
{
    private readonly List<Action> _begun = [];

    public void Start(Action work) => _begun.Add(work);

    /// <summary>Does all that has been asked for.</summary>
    public void Finish()
    {
        foreach (var work in _begun)
            work();
        _begun.Clear();
    }
}
