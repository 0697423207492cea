// The disk and the kernel that the build made, read from where they are installed.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;

namespace Toy.Cli.Programs;

internal static class InstalledSystem
{
    /// <summary>The installed disk, with a program on it if there is one; null and a diagnostic when it is not there.</summary>
    /// <param name="files">Where it is read from.</param>
    /// <param name="mmu">Which kernel is on it.</param>
    /// <param name="program">The program, or null for the shell.</param>
    /// <param name="path">The file that the program came from, after which it is named.</param>
    /// <param name="arguments">The program's arguments, without its name.</param>
    /// <param name="memorySize">The machine's RAM, in bytes.</param>
    /// <param name="diagnostics">Why the kernel could not execute the program.</param>
    public static MemoryDiskImage? Open(
        HostFiles files, Mmu mmu, Executable? program, string path, IReadOnlyList<string> arguments, uint memorySize, DiagnosticBag diagnostics)
    {
        if (program is not null && !SystemImage.CanBeExecuted(program, mmu, [path, .. arguments], diagnostics))
            return null;
        if (program is not null && !SystemImage.HasRoom(program, path, memorySize, diagnostics))
            return null;
        if (files.Read(InstalledFiles.SystemDisk(mmu)) is not { } disk)
            return null;
        return new MemoryDiskImage(program is null ? disk : SystemImage.WithProgram(disk, program, path, arguments));
    }

    /// <summary>A kernel's symbols; null and a diagnostic when they are not there.</summary>
    public static Executable? Kernel(HostFiles files, Mmu mmu, DiagnosticBag diagnostics) =>
        files.Read(InstalledFiles.KernelProgram(mmu)) is { } bytes
            ? ElfExecutableReader.Read(InstalledFiles.KernelProgram(mmu), bytes, diagnostics)
            : null;
}
