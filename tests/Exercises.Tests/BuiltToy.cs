// The Toy that was built with the tests: kernels, disks and library from the command line's folder, kernel sources from the
// repository.

using Toy.Grader.Running;
using Toy.Grader.Submissions;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Exercises.Tests;

internal sealed class BuiltToy : IInstallation
{
    public string Identity => "the one under test";

    public InstructionTable Instructions { get; init; } = InstructionTable.Standard;

    public byte[] BootRom => Read("boot/rom.bin");

    public FileSet KernelSources => RepositoryFiles.Read(Repository.PathOf("src/Kernel"));

    public byte[] SystemDisk(Mmu mmu) => Read($"kernel/system{(mmu == Mmu.Paging ? "" : "-bound")}.img");

    public byte[] Kernel(Mmu mmu) => Read($"kernel/kernel{(mmu == Mmu.Paging ? "" : "-bound")}.elf");

    public IReadOnlyList<KeyValuePair<string, byte[]>> Library(bool isForKernel) =>
    [
        .. RepositoryFiles.Read(Built(isForKernel ? "c/kernel" : "c/bare")).Files.Where(file => file.Key.EndsWith(".o", StringComparison.Ordinal)),
        .. RepositoryFiles.Read(Built("c/lib")).Files.Where(file => file.Key.EndsWith(".o", StringComparison.Ordinal)),
    ];

    private static byte[] Read(string path) => File.ReadAllBytes(Built(path));

    // The tests and the command line are built in the same configuration, whose name is in the path.
    internal static string Built(string path) =>
        Path.Combine(Repository.PathOf("src/Cli"), Path.GetRelativePath(Repository.PathOf("tests/Exercises.Tests"), AppContext.BaseDirectory), path);
}
