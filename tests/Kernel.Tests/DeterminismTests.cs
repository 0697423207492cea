// The examples for the kernel run the same each time, whoever else runs beside them: output, time and every trap.

using System.Text;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Cpu.Tracing;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class DeterminismTests
{
    private const int Runs = 10;
    private const int Threads = 4;
    private const ulong Longest = 100_000_000;

    public static TheoryData<string> Examples =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("examples"), "*.s")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_runs_the_same_each_time_and_on_four_threads(string name)
    {
        var disk = SystemImage.WithFiles(
            KernelDisk.Bytes, [(name, KernelDisk.Program(Repository.PathOf($"examples/{name}.s"))), SystemImage.Command([name])]);
        var stories = new HashSet<string>();
        for (var i = 0; i < Runs; i++)
            stories.Add(Story(disk));
        stories.UnionWith(await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Run(() => Story(disk)))));
        Assert.Single(stories);
    }

    private static string Story(byte[] disk)
    {
        var story = new StringBuilder();
        var machine = KernelRun.Machine((byte[])disk.Clone(), new ScriptedConsole([], value => story.Append((char)value)));
        machine.Trace(new TraceFilter { Kinds = TraceKinds.Trap }, new Lines(story));
        var result = machine.Run(Longest);
        Assert.Equal(ExitReason.PowerOff, result.Reason);
        return story.Append(result).Append(machine.Time).ToString();
    }

    private sealed class Lines(StringBuilder story) : ITraceSink
    {
        public void Write(TraceEvent item) => story.Append(TraceText.Format(item)).Append('\n');
    }
}
