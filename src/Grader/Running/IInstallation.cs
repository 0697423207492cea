using Toy.Grader.Submissions;
using Toy.Isa;
using Toy.Loader;

namespace Toy.Grader.Running;

/// <summary>What is installed with Toy and needed to run programs.</summary>
public interface IInstallation
{
    /// <summary>The version, and whatever else decides what a program does: the same on every machine with this Toy.</summary>
    string Identity { get; }

    /// <summary>The instructions that there are.</summary>
    InstructionTable Instructions => InstructionTable.Standard;

    byte[] BootRom { get; }

    /// <summary>The disk with a kernel and its programs.</summary>
    byte[] SystemDisk(Mmu mmu);

    /// <summary>The ELF file of a kernel.</summary>
    byte[] Kernel(Mmu mmu);

    /// <summary>The sources of the kernels, by their paths in src/Kernel.</summary>
    FileSet KernelSources { get; }

    /// <summary>The members of the C library in the order in which they are searched.</summary>
    /// <param name="isForKernel">For programs of the kernel, not for the bare machine.</param>
    IReadOnlyList<KeyValuePair<string, byte[]>> Library(bool isForKernel);
}
