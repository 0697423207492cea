// The engines do the same: after every slice of a random length the whole machines are equal.

using System.Globalization;
using Toy.Cli.Fuzz;
using Toy.Cpu;
using Toy.Machine.Tests.Support;

namespace Toy.Machine.Tests;

public sealed class LockstepTests
{
    private const int Slices = 12;

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("TOY_LOCKSTEP"), CultureInfo.InvariantCulture, out var count) ? count : 150;

    private static ulong First => ulong.TryParse(Environment.GetEnvironmentVariable("TOY_LOCKSTEP_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    [Fact]
    public void Random_programs_run_the_same_under_both_engines()
    {
        for (var seed = First; seed < First + (ulong)Count; seed++)
        {
            var program = new LockstepCase(seed);
            var expected = program.Machine(EngineChoice.Interpreter);
            var actual = program.Machine(EngineChoice.Translator);
            var random = new SplitMix64(seed);
            for (var slice = 0; slice < Slices; slice++)
            {
                var budget = (ulong)(1 + random.Below(slice < 3 ? 300 : 60));
                var before = actual.Time;
                expected.Run(budget);
                actual.Run(budget);
                if (!Saved(expected).AsSpan().SequenceEqual(Saved(actual)))
                    Assert.Fail($"seed {seed}, from {before} on for {budget}:\n{program.Listing}\n{Difference(expected, actual)}");
            }
        }
    }

    private static byte[] Saved(Cpu.Machine machine)
    {
        using var stream = new MemoryStream();
        machine.Save(stream);
        return stream.ToArray();
    }

    private static string Difference(Cpu.Machine expected, Cpu.Machine actual) =>
        $"interpreter:\n{Cpu.Reports.MachineDump.Format(expected)}\ntranslator:\n{Cpu.Reports.MachineDump.Format(actual)}";
}
