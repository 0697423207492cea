namespace Toy.Cpu;

/// <summary>The host's other processors: work is done there that no result waits for.</summary>
public interface IBackground
{
    /// <summary>
    /// Has something done on another thread, soon; returns at once. What it throws is a bug of Toy's, and must end the process.
    /// </summary>
    void Start(Action work);
}
