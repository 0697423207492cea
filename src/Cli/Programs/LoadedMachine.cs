// A machine with something to run: built, loaded, wired to the host, and run in slices.

using System.Security.Cryptography;
using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Cli.Commands;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Cpu.Processes;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Programs;

internal sealed class LoadedMachine : IDisposable
{
    /// <summary>How often a run looks up to see whether anybody is still reading its output.</summary>
    private const ulong Slice = 10_000_000;

    private readonly Lazy<ProcessTable?> _processes;
    private readonly HostConsole _console;
    private readonly IDiskImage? _disk;
    private readonly RecordingConsole? _recording;
    private readonly string? _recordPath;

    private TerminalConsole? _terminal;

    private LoadedMachine(Machine machine, LoadedSymbols symbols, HostConsole console, IDiskImage? disk, RecordingConsole? recording, string? recordPath)
    {
        Machine = machine;
        Symbols = symbols;
        _processes = new(() => symbols.Kernel is { } kernel ? machine.FindProcesses(kernel) : null);
        _console = console;
        _disk = disk;
        _recording = recording;
        _recordPath = recordPath;
    }

    public Machine Machine { get; }

    /// <summary>What was built and loaded; null when a disk boots.</summary>
    public Executable? Program { get; private init; }

    /// <summary>The kernel boots first, and the program may do only what user mode allows.</summary>
    public bool HasKernel { get; private init; }

    /// <summary>The names of what runs.</summary>
    public LoadedSymbols Symbols { get; }

    /// <summary>The kernel's processes; null on the bare machine.</summary>
    public ProcessTable? Processes => _processes.Value;

    /// <summary>Why console input ended before its time; null when it did not.</summary>
    public string? InputProblem => _console.InputProblem;

    /// <summary>Builds, loads and wires; null and diagnostics when anything is wrong.</summary>
    public static LoadedMachine? Open(Host host, LoadRequest request, DiagnosticBag diagnostics)
    {
        Executable? program = null;
        if (request.Files.Count > 0)
        {
            program = new ProgramBuilder(host, request.Assembler with { Instructions = request.Instructions }, diagnostics)
            {
                CompilerArguments = ["-g"],
                Platform = request.IsForXv6 ? Platform.Xv6 : request.HasKernel ? Platform.Kernel : Platform.Bare,
            }.Build(request.Files, request.Link);
            if (program is null)
                return null;
        }

        var files = new HostFiles(host, diagnostics);
        IDiskImage? disk = request.HasKernel ? InstalledSystem.Open(files, request.Mmu, program, request.Files.FirstOrDefault(""), request.Arguments, request.MemorySize, diagnostics)
            : request.Disk is { } path ? FileDiskImage.Open(path, diagnostics)
            : null;
        var isBooting = request.HasKernel || program is null;
        var rom = isBooting ? files.Read(InstalledFiles.BootRom) : [];
        var hostConsole = new HostConsole(host) { IsSilent = !request.ShowOutput, Copy = request.Copy };
        var hash = request.Record is null && request.Replay is null ? "" : ImageHash(program, request.Disk);
        var terminal = TerminalOf(host, request, hostConsole);
        var console = terminal ?? OpenConsole(files, request, hostConsole, hash, diagnostics);
        if (diagnostics.HasErrors)
        {
            (disk as IDisposable)?.Dispose();
            return null;
        }

        var recording = request.Record is null ? null : new RecordingConsole(console, hash);
        var machine = new Machine(new MachineConfiguration
        {
            MemorySize = request.MemorySize,
            Instructions = request.Instructions,
            Seed = request.Seed,
            Engine = request.Engine,
            Background = request is { TranslatesInBackground: true, Engine: EngineChoice.Auto } ? HostThreads.OfThisHost : null,
            Console = recording ?? console,
            Disk = disk,
            Rom = rom,
        });
        var symbols = new LoadedSymbols(
            program,
            request.HasKernel ? new KernelNames(() => InstalledSystem.Kernel(files, request.Mmu, diagnostics)) : null,
            disk is MemoryDiskImage { Bytes: var bytes } ? bytes : default);
        var loaded = new LoadedMachine(machine, symbols, hostConsole, disk, recording, request.Record)
        {
            Program = program,
            HasKernel = request.HasKernel,
            _terminal = terminal,
        };
        if (isBooting || program is null || ProgramLoader.Load(program, machine, diagnostics))
            return loaded;
        loaded.Dispose();
        return null;
    }

    /// <summary>Somebody at the terminal has had enough.</summary>
    public bool IsLeft => _terminal?.IsLeft == true;

    /// <summary>Runs until something ends it, or to a time.</summary>
    public RunResult Run(ulong limit)
    {
        RunResult result;
        do
        {
            result = Machine.Run(Math.Min(Slice, limit - Machine.Time));
        }
        while (result.Reason == ExitReason.BudgetExhausted && Machine.Time < limit && !_console.IsBroken && !IsLeft);
        _console.Flush();
        return result;
    }

    /// <summary>Writes the recording, if there is to be one; false and a diagnostic when that fails.</summary>
    public bool SaveRecording(HostFiles files) =>
        _recording is null
        || _recordPath is null
        || files.Write(_recordPath, Encoding.UTF8.GetBytes(_recording.Text));

    /// <summary>Addresses given as START-END or as the name of a symbol; null when it is neither.</summary>
    public AddressRange? Range(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0
            && BuildOptions.TryParseNumber(text[..dash], out var start)
            && BuildOptions.TryParseNumber(text[(dash + 1)..], out var end)
            && start >= 0 && end > start && end <= 1L << 32)
            return new AddressRange((uint)start, (uint)(end - start));
        return Symbols.Range(text);
    }

    /// <summary><c>main+0x1c (prog.s:12)</c>, or as much of it as is known.</summary>
    public string? Place(uint address) => Symbols.Places(Process).Of(IsUserMode)?.Invoke(address);

    /// <summary><c>main+0x1c</c>, or null.</summary>
    public string? Name(uint address) => Symbols.Names(Process).Of(IsUserMode)?.Invoke(address);

    private ProcessName? Process => Processes?.Current?.Name;

    private bool IsUserMode => (Machine.Eflags & EFlags.UM) != 0;

    /// <summary>The first instruction of the program that only the kernel may execute, in words; null without one.</summary>
    public string? FindPrivileged() => HasKernel && Program is { } program ? PrivilegedCode.Find(program) : null;

    public void Dispose()
    {
        _console.Flush();
        _terminal?.Dispose();
        (_disk as IDisposable)?.Dispose();
    }

    /// <summary>The terminal, if the kernel is to be typed to; programs on the bare machine take it as it is.</summary>
    private static TerminalConsole? TerminalOf(Host host, LoadRequest request, HostConsole output) =>
        host.IsInputTerminal && request.HasKernel && request is { Input: null, Script: null, Replay: null, ShowOutput: true, IsUnattended: false }
            ? new TerminalConsole(host, output)
            : null;

    private static IConsole OpenConsole(HostFiles files, LoadRequest request, HostConsole host, string hash, DiagnosticBag diagnostics)
    {
        if (request.Input is { } input)
        {
            return files.Read(input) is { } bytes
                ? new ScriptedConsole([new ConsoleScriptLine(0, null, bytes)], host.WriteByte) { IsTyped = false }
                : host;
        }

        if (request is { Script: null, Replay: null, IsUnattended: true })
            return new ScriptedConsole([], host.WriteByte) { IsTyped = false };
        if ((request.Script ?? request.Replay) is not { } path || files.Read(path) is not { } content)
            return host;
        var text = Encoding.UTF8.GetString(content);
        if (request.Replay is not null && RecordingConsole.ImageOf(text) is not { } recorded)
            diagnostics.Error(HostDiagnostics.BadScript, $"{path} is no recording; a script is played with --script");
        else if (request.Replay is not null && RecordingConsole.ImageOf(text) != hash)
            diagnostics.Error(HostDiagnostics.BadScript, $"{path} was recorded with another program or disk: the run would not be the same");
        var (lines, error) = ConsoleScript.Parse(text);
        if (lines is not null)
        {
            return new ScriptedConsole(lines, host.WriteByte)
            {
                IsTerminal = request.Replay is not null && RecordingConsole.WasTerminal(text),
                IsTyped = request.Replay is null || RecordingConsole.WasTyped(text),
            };
        }

        diagnostics.Error(HostDiagnostics.BadScript, $"{path} is no console script: {error}");
        return host;
    }

    /// <summary>What a recording belongs to: the loaded bytes and entry, or the disk.</summary>
    private static string ImageHash(Executable? program, string? disk)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (program is not null)
        {
            hash.AppendData(BitConverter.GetBytes(program.Entry));
            foreach (var segment in program.Segments)
            {
                hash.AppendData(BitConverter.GetBytes(segment.Address));
                hash.AppendData(segment.Bytes.Span);
            }
        }
        else if (disk is not null && HostFiles.TryRead(disk).Bytes is { } bytes)
        {
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
