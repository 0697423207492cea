// A kernel as the build makes it, to be attacked.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Fuzz.Kernels;

/// <summary>One build of the kernel: a disk to boot from, and the symbols by which its memory is read from outside.</summary>
internal sealed record KernelBuild(Mmu Mmu, byte[] Rom, byte[] Disk, Executable Program)
{
    private readonly Dictionary<string, uint> _symbols = SymbolsOf(Program);

    /// <summary>What a name of the kernel's sources stands for: an address, or a constant of kernel.inc.</summary>
    public uint this[string symbol] => _symbols[symbol];

    /// <summary>The kernel that is installed; null and a diagnostic when it is not there.</summary>
    public static KernelBuild? Installed(HostFiles files, Mmu mmu, DiagnosticBag diagnostics) =>
        files.Read(InstalledFiles.BootRom) is { } rom
        && files.Read(InstalledFiles.SystemDisk(mmu)) is { } disk
        && InstalledSystem.Kernel(files, mmu, diagnostics) is { } program
            ? new KernelBuild(mmu, rom, disk, program)
            : null;

    private static Dictionary<string, uint> SymbolsOf(Executable program)
    {
        var symbols = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var symbol in program.Symbols)
            symbols[symbol.Name] = symbol.Value;
        return symbols;
    }
}
