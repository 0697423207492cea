// Both engines together: translated regions where there are any, the interpreter everywhere else.

using Toy.Cpu.Interpreter;
using Toy.Cpu.Translator;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>Executes instructions by the fastest means that is exact.</summary>
internal sealed class TieredEngine
{
    /// <summary>How often control comes to an address before it is worth a translation.</summary>
    private const ushort HotAuto = 1000;

    /// <summary>When everything is to be translated that can be.</summary>
    private const ushort HotAlways = 1;

    /// <summary>Slices of fewer instructions are not worth the way in and out of a region.</summary>
    private const ulong ShortestSlice = 8;

    private readonly Processor _processor;
    private readonly InterpreterEngine _interpreter;
    private readonly TranslatorEngine? _translator;

    public TieredEngine(Processor processor, InstructionTable table, EngineChoice choice)
    {
        _processor = processor;
        _interpreter = new InterpreterEngine(processor, table);
        if (choice != EngineChoice.Interpreter)
            _translator = new TranslatorEngine(processor, table, choice == EngineChoice.Auto ? HotAuto : HotAlways);
    }

    public EngineStatistics Statistics => _translator is { Statistics: var done }
        ? new EngineStatistics
        {
            Time = _processor.Time,
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
        : new EngineStatistics { Time = _processor.Time };

    /// <summary>Runs until <see cref="Processor.Deadline"/>, or until a fault stops an instruction, which is returned.</summary>
    public GuestFault? Run()
    {
        // Who wants to see every walk has to see them in their order and at their time.
        if (_translator is null || _processor.Deadline - _processor.Time < ShortestSlice || _processor.Observer is { SeesWalks: true })
            return _interpreter.Run();
        while (_processor.Time < _processor.Deadline)
        {
            var step = _translator.Run();
            if (_processor.Time >= _processor.Deadline)
                break;
            if (step == NextStep.InterpretToDeadline)
                return _interpreter.Run();
            var watch = new HotCodeWatch(_translator, _processor, isClose: step == NextStep.InterpretOne);
            if (_interpreter.Run(ref watch) is { } fault)
                return fault;
        }

        return null;
    }

    /// <summary>Ends the interpreter's turn where a region can go on.</summary>
    /// <param name="translator">Knows the regions.</param>
    /// <param name="processor">Whose mode is asked for.</param>
    /// <param name="isClose">A region has just been left for one instruction: the way back may be at the next one.</param>
    private readonly struct HotCodeWatch(TranslatorEngine translator, Processor processor, bool isClose) : IFlowWatch
    {
        private readonly bool _user = processor.IsUserMode;

        public bool EndsAfter(uint from, uint to)
        {
            if (to - from <= Encoder.MaxLength)
                return isClose && translator.HasEntry(to);

            // Where iret goes back to is the middle of anything: no place to translate from.
            return processor.IsUserMode == _user && translator.Lands(to);
        }
    }
}
