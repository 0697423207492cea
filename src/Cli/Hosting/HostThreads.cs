using Toy.Cpu;

namespace Toy.Cli.Hosting;

/// <summary>The host's other processors.</summary>
internal sealed class HostThreads : IBackground
{
    /// <summary>Null where there is one processor alone, which waits in any case.</summary>
    public static HostThreads? OfThisHost { get; } = Environment.ProcessorCount > 1 ? new HostThreads() : null;

    /// <inheritdoc/>
    /// <remarks>A command that ends does not wait for it. What it throws nobody catches.</remarks>
    public void Start(Action work) => new Thread(() => work()) { IsBackground = true, Name = "translator" }.Start();
}
