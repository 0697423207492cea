// A source on the bare machine: assembled, linked, loaded, run.

using System.Globalization;
using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cpu;
using Toy.Cpu.Devices;

namespace Toy.Spec.Tests;

internal static class Program
{
    private const ulong Budget = 10_000_000;

    /// <summary>Assembles a text; what it finds wrong comes as lines <c>line:column: error TOY0123: sentence</c>.</summary>
    internal static (ObjectFile? Object, string Diagnostics) Assemble(string text, AssemblerOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = SourceAssembler.Assemble(new SourceText("example.s", text), options ?? new AssemblerOptions(), diagnostics);
        return (result?.Object, Text(diagnostics));
    }

    /// <summary>Links one object and runs it to its end.</summary>
    internal static (RunResult Result, string Output) Run(ObjectFile source, MachineConfiguration? configuration = null)
    {
        var (result, output, _) = RunCounted(source, configuration ?? new MachineConfiguration());
        return (result, output);
    }

    /// <summary>As above, with what the engine did.</summary>
    internal static (RunResult Result, string Output, EngineStatistics Statistics) RunCounted(
        ObjectFile source, MachineConfiguration configuration)
    {
        var diagnostics = new DiagnosticBag();
        var linked = Linker.Link([source], new LinkOptions(), diagnostics);
        Assert.Equal("", Text(diagnostics));
        Assert.NotNull(linked);

        var console = new Recorder();
        var machine = new Machine(configuration with { Console = console });
        foreach (var segment in linked.Program.Segments)
            machine.Memory.Write(new PhysicalAddress(segment.Address), segment.Bytes.Span);
        machine.Eip = new VirtualAddress(linked.Program.Entry);
        var result = machine.Run(Budget);
        return (result, console.Output.ToString(), machine.Statistics);
    }

    private static string Text(DiagnosticBag diagnostics) => string.Concat(diagnostics.Items.Select(item => string.Create(
        CultureInfo.InvariantCulture,
        $"{item.Location?.Line}:{item.Location?.Column}: {item.Severity.ToString().ToLowerInvariant()} {item.Id}: {item.Message}\n")));

    private sealed class Recorder : IConsole
    {
        internal StringBuilder Output { get; } = new();

        public ConsoleInput Next(ulong now, bool mayWait) => new(InputKind.End);

        public void WriteByte(byte value) => Output.Append((char)value);
    }
}
