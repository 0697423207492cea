using Toy.Cpu;

namespace Toy.Machine.Tests.Support;

/// <summary>Threads of the host, each joined when a test says so.</summary>
internal sealed class OtherThreads : IBackground
{
    private readonly List<Thread> _begun = [];

    public void Start(Action work)
    {
        var thread = new Thread(() => work());
        _begun.Add(thread);
        thread.Start();
    }

    /// <summary>Waits for all that has been asked for.</summary>
    public void Finish()
    {
        _begun.ForEach(thread => thread.Join());
        _begun.Clear();
    }
}
