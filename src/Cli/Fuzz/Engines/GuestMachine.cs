// A machine that runs one case after the other: restored to what a new machine is, with the case's memory.

using Toy.Cpu;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>One of the machines that are compared.</summary>
internal sealed class GuestMachine
{
    private readonly CaseDisk _disk = new();

    // Of the machine when it was new; RAM, which comes last, is the case's.
    private readonly byte[] _state;

    /// <param name="engine">What executes instructions.</param>
    /// <param name="instructions">What they mean.</param>
    /// <param name="late">Where code is translated; null for at once.</param>
    public GuestMachine(EngineChoice engine, InstructionTable instructions, LateTranslation? late = null)
    {
        Machine = new Machine(new MachineConfiguration
        {
            MemorySize = GuestMap.Size,
            Engine = engine,
            Instructions = instructions,
            Disk = _disk,
            Background = late,
        });
        using var state = new MemoryStream();
        Machine.Save(state);
        _state = state.ToArray();
    }

    public Machine Machine { get; }

    /// <summary>What has been traced of the case.</summary>
    public CaseTrace Trace { get; } = new();

    /// <summary>Gets ready to run a case.</summary>
    /// <param name="test">The case.</param>
    /// <param name="image">What has been made for it.</param>
    public void Start(EngineCase test, GuestImage image)
    {
        image.Disk.CopyTo(_disk.Bytes);
        image.Memory.CopyTo(_state.AsSpan(_state.Length - image.Memory.Length));
        Machine.StopTracing();
        using var state = new MemoryStream(_state);
        Machine.Restore(state);
        image.Start(Machine, test);
        Trace.Clear();
        if (test.Trace != TraceKinds.None)
            Machine.Trace(new TraceFilter { Kinds = test.Trace }, Trace);
    }
}
