// One case: a machine whose kernel is attacked, and what there is to be said of it afterwards.

using System.Text;
using Toy.Cli.Hosting;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Cpu.Reports;
using Toy.Cpu.Tracing;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Kernels;

/// <summary>How a case went. The problem is null if the kernel stood its ground.</summary>
internal sealed record KernelCase(string? Problem, long SystemCalls, ulong Instructions)
{
    // A case takes some ten million instructions; a console of programs that write all the time takes the most.
    private const ulong Budget = 2_000_000_000;

    private const string Mark = "--- the shell ---\n";
    private const int TailSize = 4096;

    private static readonly uint[] s_memorySizes = [4 << 20, 6 << 20, 16 << 20];

    /// <summary>What the shell says when nobody has attacked its kernel.</summary>
    public static string CalmAnswer(KernelBuild kernel) =>
        new Run(kernel, Attack.None(kernel), new SplitMix64(0)).ShellAnswer;

    /// <summary>A case of random system calls.</summary>
    public static KernelCase OfCalls(KernelBuild kernel, string calmAnswer, ulong seed) =>
        Of(kernel, calmAnswer, seed, Attack.WithCalls);

    /// <summary>A case of random programs.</summary>
    public static KernelCase OfPrograms(KernelBuild kernel, string calmAnswer, ulong seed) =>
        Of(kernel, calmAnswer, seed, Attack.WithPrograms);

    private static KernelCase Of(KernelBuild kernel, string calmAnswer, ulong seed, Func<KernelBuild, SplitMix64, byte[]> attack)
    {
        var random = new SplitMix64(seed);
        var run = new Run(kernel, attack(kernel, random), random);
        return new KernelCase(run.Problem(calmAnswer), run.SystemCalls, run.Machine.Time);
    }

    /// <summary>A machine, from power-on to its end.</summary>
    private sealed class Run : ITraceSink
    {
        private readonly KernelBuild _kernel;
        private readonly byte[] _disk;
        private readonly RunResult _result;
        private readonly Queue<byte> _tail = new();

        public Run(KernelBuild kernel, byte[] disk, SplitMix64 random)
        {
            _kernel = kernel;
            _disk = disk;
            Machine = new Machine(new MachineConfiguration
            {
                MemorySize = random.Pick<uint>(s_memorySizes),

                // Nothing here runs long enough to be worth translating.
                Engine = EngineChoice.Interpreter,
                Console = new ScriptedConsole(Lines(random), Print),
                Disk = new MemoryDiskImage(disk),
                Rom = kernel.Rom,
                Seed = random.Next(),
            });
            Machine.Trace(new TraceFilter { Kinds = TraceKinds.SystemCall }, this);
            _result = Machine.Run(Budget);
        }

        public Machine Machine { get; }

        public long SystemCalls { get; private set; }

        public string ShellAnswer
        {
            get
            {
                var tail = Encoding.Latin1.GetString([.. _tail]);
                var mark = tail.LastIndexOf(Mark, StringComparison.Ordinal);
                return mark < 0 ? "" : tail[(mark + Mark.Length)..];
            }
        }

        public string? Problem(string calmAnswer) =>
            (_result is { Fault: { } fault } ? StopReport.Format(Machine, fault) : null)
            ?? (_result is { Reason: ExitReason.PowerOff, ExitStatus: 0 } ? null : Ending())
            ?? KernelMemory.Change(Machine, _kernel, _disk)
            ?? (MemoryAudit.Problems(Machine, _kernel) is { Length: > 0 } problems ? problems : null)
            ?? (ShellAnswer == calmAnswer ? null : $"the shell answers\n{ShellAnswer}instead of\n{calmAnswer}");

        public void Write(TraceEvent item)
        {
            if (item is TrapEvent { Record: { Origin: TrapOrigin.Software, Vector: Vectors.SystemCall } })
                SystemCalls++;
        }

        private string Ending()
        {
            var why = _result.Reason == ExitReason.PowerOff ? $"status {_result.ExitStatus}" : $"{_result.Reason}";
            return FormattableString.Invariant(
                $"ended with {why} after {Machine.Time:N0} instructions; its last words:\n{Encoding.Latin1.GetString([.. _tail])}");
        }

        private void Print(byte value)
        {
            _tail.Enqueue(value);
            if (_tail.Count > TailSize)
                _tail.Dequeue();
        }

        /// <summary>Something to read for programs that read from the console.</summary>
        private static ConsoleScriptLine[] Lines(SplitMix64 random)
        {
            var bytes = new byte[random.Below(2000)];
            random.Fill(bytes);
            return [new ConsoleScriptLine(0, null, bytes)];
        }
    }
}
