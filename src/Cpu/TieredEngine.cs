// Both engines together: translated regions where there are any, the interpreter everywhere else. What control comes to
// again and again is translated; a program that is over before anything is hot does not even make a translator.

using System.Runtime.CompilerServices;
using Toy.Cpu.Interpreter;
using Toy.Cpu.Translator;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>Executes instructions by the fastest means that is exact.</summary>
internal sealed class TieredEngine(Processor processor, InstructionTable table, EngineChoice choice, IBackground? background)
{
    /// <summary>
    /// How often control comes to an address before it is worth a translation; for the first one the translator itself has
    /// to be loaded, and much of it compiled by the host.
    /// </summary>
    private const ushort HotFirst = 5000;
    private const ushort Hot = 1000;

    /// <summary>Where another processor of the host does the work, it may be for less.</summary>
    private const ushort HotInBackground = 300;

    /// <summary>When everything is to be translated that can be.</summary>
    private const ushort HotAlways = 1;

    /// <summary>Slices of fewer instructions are not worth the way in and out of a region.</summary>
    private const ulong ShortestSlice = 8;

    private const int HeatCount = 1 << 13;

    private readonly ushort _hot = choice == EngineChoice.Translator ? HotAlways : background is null ? Hot : HotInBackground;
    private readonly ushort _hotFirst = choice == EngineChoice.Translator ? HotAlways : HotFirst;

    private readonly InterpreterEngine _interpreter = new(processor, table);
    private readonly ushort[] _heat = choice == EngineChoice.Interpreter ? [] : new ushort[HeatCount];
    private TranslatorEngine? _translator;

    /// <summary>What has been done so far.</summary>
    public EngineStatistics Statistics => _translator is { Statistics: var done }
        ? new EngineStatistics
        {
            Time = processor.Time,
            Translated = done.Translated,
            Regions = done.Regions,
            RegionInstructions = done.RegionInstructions,
            RegionsKept = _translator.RegionsKept,
            Entries = done.Entries,
            ExitsToNoRegion = done.ExitsToNoRegion,
            ExitsRefused = done.ExitsRefused,
            ExitsOutOfTime = done.ExitsOutOfTime,
            SlowAccesses = done.SlowAccesses,
        }
        : new EngineStatistics { Time = processor.Time };

    /// <summary>What is translated now, in the order in which it was.</summary>
    public IReadOnlyList<TranslatedRegion> Regions => _translator?.Describe() ?? [];

    /// <summary>Runs until <see cref="Processor.Due"/>, or until a fault stops an instruction, which is returned.</summary>
    public GuestFault? Run()
    {
        try
        {
            // Who wants to see every walk has to see them in their order and at their time.
            if (choice == EngineChoice.Interpreter
                || processor.Due - processor.Time < ShortestSlice
                || processor.Observer is { SeesWalks: true })
                Interpret();
            else
                RunBoth();
            return null;
        }
        catch (GuestFault fault)
        {
            return fault;
        }
    }

    private void Interpret()
    {
        while (processor.Time < processor.Due)
        {
            processor.GoOn();
            _interpreter.Run();
        }
    }

    private void RunBoth()
    {
        while (processor.Time < processor.Due)
        {
            var step = _translator?.Run() ?? NextStep.Interpret;
            processor.GoOn();
            if (step == NextStep.InterpretToDeadline)
            {
                _interpreter.Run();
                continue;
            }

            // Here control has come from a region, by an interrupt or by iret, and no jump is to be seen. In a program that may
            // be the middle of anything, where a loop would be cut in two.
            if (step == NextStep.Interpret && !processor.IsUserMode && Lands(processor.Eip))
                continue;
            var watch = new HotCodeWatch(this, processor, isClose: step == NextStep.InterpretClose);
            _interpreter.Run(ref watch);
        }
    }

    /// <summary>Control has come to an address; whether a region can go on there.</summary>
    private bool Lands(uint eip)
    {
        if (HasEntry(eip))
            return true;
        ref var heat = ref _heat[(eip ^ eip >> 13) & (HeatCount - 1)];
        if (++heat < (_translator is null ? _hotFirst : _hot))
            return false;
        heat = 0;
        _translator ??= new TranslatorEngine(processor, table, OperationOf, _interpreter.HasExecuted, isEager: choice == EngineChoice.Translator, background);
        return _translator.Translate(eip);
    }

    private static Action<Processor> OperationOf(MachineInstruction instruction) => OperationBuilder.Build(instruction).Execute;

    private bool HasEntry(uint eip) => _translator is not null && _translator.HasEntry(eip);

    /// <summary>Ends the interpreter's turn where a region can go on.</summary>
    /// <param name="engine">Knows what is hot.</param>
    /// <param name="processor">Whose mode is asked for.</param>
    /// <param name="isClose">A region has just been left for one instruction: the way back may be at any of the next.</param>
    private readonly struct HotCodeWatch(TieredEngine engine, Processor processor, bool isClose) : IFlowWatch
    {
        private readonly bool _user = processor.IsUserMode;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool EndsAfter(uint from, uint to)
        {
            // At the deadline something else may come first, and nothing may have been looked for.
            if (processor.Time >= processor.Deadline)
                return true;
            if (to - from <= Encoder.MaxLength)
                return isClose && engine.HasEntry(to);

            // A program goes on after an interrupt where it was, in the middle of anything.
            return processor.IsUserMode && !_user ? engine.HasEntry(to) : engine.Lands(to);
        }
    }
}
