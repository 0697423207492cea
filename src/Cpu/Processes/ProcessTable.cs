// The processes of a kernel that runs on the machine, seen from outside. Where its tables are and how they are laid out is
// known by the kernel's own symbols, so one reader serves every build of it (src/Kernel/kernel.inc has the names); what it
// shares with programs, by isa/.

using System.Text;
using Toy.Isa;

namespace Toy.Cpu.Processes;

/// <summary>Reads the kernel's process table, changing nothing.</summary>
public sealed class ProcessTable
{
    /// <summary>The names without which there is nothing to read.</summary>
    private static readonly string[] s_needed =
    [
        "processes", "processes_end", "current",
        "P_SIZE", "P_STATE", "P_PID", "P_PARENT", "P_CHANNEL", "P_FRAME", "P_NAME",
        "TF_EIP", "TF_EFLAGS", "TF_ESP",
    ];

    private readonly Processor _processor;
    private readonly KernelSymbols _symbols;
    private readonly uint _start;
    private readonly uint _end;
    private readonly uint _size;
    private readonly uint _current;

    private ProcessTable(Processor processor, KernelSymbols symbols)
    {
        _processor = processor;
        _symbols = symbols;
        (_start, _end, _size) = (Constant("processes"), Constant("processes_end"), Constant("P_SIZE"));
        _current = Constant("current");
    }

    /// <summary>The process that runs, or ran last if the kernel idles; null while there is none.</summary>
    public GuestProcess? Current => Word(_current) is { } address ? At(address) : null;

    /// <summary>All processes, in the order of the table.</summary>
    public IEnumerable<GuestProcess> All
    {
        get
        {
            for (var address = _start; address < _end; address += _size)
            {
                if (At(address) is { IsThere: true } process)
                    yield return process;
            }
        }
    }

    /// <summary>A table in a machine's memory; null when the symbols are not those of a kernel with processes.</summary>
    internal static ProcessTable? Find(Processor processor, KernelSymbols symbols)
    {
        foreach (var name in s_needed)
        {
            if (symbols.Value(name) is null)
                return null;
        }

        return symbols.Value("P_SIZE") > 0 ? new ProcessTable(processor, symbols) : null;
    }

    /// <summary>A word of a process's entry, by the name of its offset; null when there is no such field, or no memory.</summary>
    public uint? Field(GuestProcess process, string offset)
    {
        ArgumentNullException.ThrowIfNull(process);
        return _symbols.Value(offset) is { } at ? Word(process.Address + at) : null;
    }

    /// <summary>A word of a process's trap frame, what it goes on with in user mode, by the name of its offset.</summary>
    public uint? SavedRegister(GuestProcess process, string offset) =>
        Field(process, "P_FRAME") is { } frame && _symbols.Value(offset) is { } at ? Word(frame + at) : null;

    /// <summary>What a process sleeps on, in words; null for one that does not sleep.</summary>
    public string? Channel(GuestProcess process)
    {
        ArgumentNullException.ThrowIfNull(process);
        if (!process.IsAsleep || Field(process, "P_CHANNEL") is not { } channel)
            return null;
        if (channel == process.Address)
            return "its children";
        if (At(channel) is { } other)
            return $"process {other.Name}";
        return Pipe(channel) ?? _symbols.Name(channel) ?? $"{new VirtualAddress(channel)}";
    }

    /// <summary>Readers sleep on a pipe's first count, writers on its second; open files lead to pipes.</summary>
    private string? Pipe(uint channel)
    {
        if (_symbols.Value("open_files") is not { } file
            || _symbols.Value("open_files_end") is not { } end
            || _symbols.Value("F_SIZE") is not (> 0 and var size)
            || _symbols.Value("F_OPERATIONS") is not { } operations
            || _symbols.Value("F_OBJECT") is not { } @object
            || _symbols.Value("PIPE_WRITE_COUNT") is not { } writers)
            return null;
        for (; file < end; file += size)
        {
            var kind = Word(file + operations);
            if (kind is null || (kind != _symbols.Value("pipe_read_operations") && kind != _symbols.Value("pipe_write_operations")))
                continue;
            if (Word(file + @object) is not { } pipe)
                continue;
            if (channel == pipe)
                return $"an empty pipe, {new VirtualAddress(pipe)}";
            if (channel == pipe + writers)
                return $"a full pipe, {new VirtualAddress(pipe)}";
        }

        return null;
    }

    private GuestProcess? At(uint address)
    {
        if (address < _start || address >= _end || (address - _start) % _size != 0)
            return null;
        if (Word(address + Constant("P_PID")) is not { } pid || Word(address + Constant("P_STATE")) is not { } state)
            return null;
        var parent = Word(address + Constant("P_PARENT")) is { } entry and not 0 ? Word(entry + Constant("P_PID")) ?? 0 : 0;
        return new GuestProcess(
            address, new ProcessName(pid, Text(address + Constant("P_NAME"))), parent, StateName(state));
    }

    private static string StateName(uint state) => state < ProcessStates.All.Count ? ProcessStates.All[(int)state].Name : $"state {state}";

    // A damaged kernel's names are shown as far as they can be printed.
    private string Text(uint address)
    {
        var text = new StringBuilder();
        for (uint i = 0; i < KernelRecords.NameSize; i++)
        {
            if (_processor.PeekByteAsKernel(address + i) is not (> 0 and var value))
                break;
            text.Append(value is > (byte)' ' and < 0x7F ? (char)value : '?');
        }

        return text.ToString();
    }

    private uint? Word(uint address) => _processor.PeekAsKernel(address);

    // Looked for in Find: it is there.
    private uint Constant(string name) => _symbols.Value(name) ?? throw new InvalidOperationException($"the kernel has no {name}");
}
