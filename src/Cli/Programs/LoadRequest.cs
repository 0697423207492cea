using Toy.Assembler;
using Toy.Assembler.Linking;
using Toy.Cpu;
using Toy.Isa;

namespace Toy.Cli.Programs;

/// <summary>What a machine is loaded from: files and options as the user gave them.</summary>
internal sealed record LoadRequest
{
    public required IReadOnlyList<string> Files { get; init; }

    public required AssemblerOptions Assembler { get; init; }

    public required LinkOptions Link { get; init; }

    public required uint MemorySize { get; init; }

    public required ulong Seed { get; init; }

    public required InstructionTable Instructions { get; init; }

    public EngineChoice Engine { get; init; }

    /// <summary>Under <see cref="EngineChoice.Auto"/> code is translated while the guest goes on; which, the host's speed decides.</summary>
    public bool TranslatesInBackground { get; init; } = true;

    public string? Disk { get; init; }

    /// <summary>Boot the kernel; it runs the files as one program, or its shell without any.</summary>
    public bool HasKernel { get; init; }

    /// <summary>Which of its kernels.</summary>
    public Mmu Mmu { get; init; }

    /// <summary>The program is written for xv6.</summary>
    public bool IsForXv6 { get; init; }

    /// <summary>The program's arguments under the kernel.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    public string? Input { get; init; }

    public string? Script { get; init; }

    public string? Record { get; init; }

    public string? Replay { get; init; }

    public bool ShowOutput { get; init; } = true;

    /// <summary>Takes what the guest prints, besides standard output; null for nothing.</summary>
    public Stream? Copy { get; init; }

    /// <summary>Nobody is to be asked: without other input there is none, even at a terminal.</summary>
    public bool IsUnattended { get; init; }
}
