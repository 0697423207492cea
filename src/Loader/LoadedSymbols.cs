// The names of whatever runs on a machine: of a program on the bare machine, or of the kernel and the programs that its
// processes execute. A table is made when it is first asked for, since most runs never do.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Cpu.Processes;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Loader;

/// <summary>Names the addresses of a machine.</summary>
public sealed class LoadedSymbols
{
    private readonly KernelNames? _kernel;
    private readonly ReadOnlyMemory<byte> _disk;
    private readonly Lazy<SymbolMap?> _programMap;
    private readonly Dictionary<string, SymbolMap?> _maps = new(StringComparer.Ordinal);

    /// <param name="program">What was built and loaded, if anything.</param>
    /// <param name="kernel">The kernel that boots, if one does.</param>
    /// <param name="disk">The disk with the kernel's programs.</param>
    public LoadedSymbols(Executable? program, KernelNames? kernel, ReadOnlyMemory<byte> disk)
    {
        _kernel = kernel;
        _disk = disk;
        _programMap = new(() => program is null ? null : new SymbolMap(program));
    }

    /// <summary>What the kernel's symbol table says; null without a kernel.</summary>
    public KernelSymbols? Kernel => _kernel?.Symbols;

    /// <summary><c>main+0x1c</c>, for a process.</summary>
    public CodeNames Names(ProcessName? process) => new(
        address => (_kernel is null ? _programMap.Value : _kernel.Map)?.Name(address), address => User(process)?.Name(address));

    /// <summary><c>main+0x1c (prog.s:12)</c>, or as much of it as is known, for a process.</summary>
    public CodeNames Places(ProcessName? process) => new(
        address => (_kernel is null ? _programMap.Value : _kernel.Map)?.Place(address), address => User(process)?.Place(address));

    /// <summary>The code of a symbol, the program's before the kernel's; null when there is none.</summary>
    public AddressRange? Range(string name) => _programMap.Value?.Range(name) ?? _kernel?.Map?.Range(name);

    /// <summary>The source file and line of code, of the kernel or of a process; null when it is not known.</summary>
    public (string File, int Line)? SourceLine(ProcessName? process, bool isUserMode, uint address) =>
        (_kernel is not null && !isUserMode ? _kernel.Map : User(process))?.SourceLine(address);

    private SymbolMap? User(ProcessName? process)
    {
        if (_kernel is null)
            return _programMap.Value;
        if (process is null || process.Name.Length == 0)
            return null;
        if (!_maps.TryGetValue(process.Name, out var map))
            _maps[process.Name] = map = Archived(process.Name);
        return map;
    }

    // A process is named after its program's file, as far as the name has room in the kernel's table.
    private SymbolMap? Archived(string name)
    {
        var file = SystemImage.Files(_disk.Span).FirstOrDefault(file => file.Name == name)
            is { Bytes: not null } exact ? exact
            : SystemImage.Files(_disk.Span).FirstOrDefault(file => file.Name.StartsWith(name, StringComparison.Ordinal));
        return file.Bytes is not null && ElfExecutableReader.Read(file.Name, file.Bytes, new DiagnosticBag()) is { } program
            ? new SymbolMap(program)
            : null;
    }
}
