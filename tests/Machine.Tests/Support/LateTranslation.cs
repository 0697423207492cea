using Toy.Cpu;

namespace Toy.Machine.Tests.Support;

/// <summary>A host whose other processors do nothing until a test says so.</summary>
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
