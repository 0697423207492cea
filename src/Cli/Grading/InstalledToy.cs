// What is installed beside the program, for running submissions. Read once.

using System.Security.Cryptography;
using Toy.Cli.Commands;
using Toy.Cli.Compiling;
using Toy.Grader.Running;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

internal sealed class InstalledToy : IInstallation
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private FileSet? _kernelSources;
    private string? _identity;

    public string Identity => _identity ??= $"toy {ToyCommand.Version}, system {HashOf(SystemDisk(Mmu.Paging))} {HashOf(SystemDisk(Mmu.Bound))}";

    public byte[] BootRom => Read(InstalledFiles.BootRom);

    public FileSet KernelSources => _kernelSources ??= FolderFiles.Read(InstalledFiles.KernelSources);

    public byte[] SystemDisk(Mmu mmu) => Read(InstalledFiles.SystemDisk(mmu));

    public byte[] Kernel(Mmu mmu) => Read(InstalledFiles.KernelProgram(mmu));

    public IReadOnlyList<KeyValuePair<string, byte[]>> Library(bool isForKernel)
    {
        var members = new List<KeyValuePair<string, byte[]>>();
        foreach (var folder in (string[])[InstalledFiles.LibraryOf(isForKernel ? Platform.Kernel : Platform.Bare), InstalledFiles.Library])
        {
            foreach (var (name, bytes) in FolderFiles.Read(folder).Files)
            {
                if (name.EndsWith(".o", StringComparison.Ordinal))
                    members.Add(KeyValuePair.Create(name, bytes));
            }
        }

        return members;
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];

    private byte[] Read(string path)
    {
        if (!_files.TryGetValue(path, out var bytes))
            _files.Add(path, bytes = File.ReadAllBytes(path));
        return bytes;
    }
}
