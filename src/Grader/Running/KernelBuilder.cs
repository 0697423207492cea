// The kernel with some of its sources replaced by a submission's: what kernel labs hand in. Units that are not concerned are
// assembled once for all submissions.

using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Grader.Assignments;
using Toy.Grader.Submissions;
using Toy.Isa;
using Toy.Loader;

namespace Toy.Grader.Running;

internal sealed class KernelBuilder(StagedAssignment staged, IInstallation installation)
{
    private const string SymbolFile = "kernel.elf";
    private const string EntrySource = "kernel/entry.s";
    private const string MemoryFolder = "kernel/memory/";
    private const string BootFolder = "boot/";
    private const string UserFolder = "user/";
    private const string BareFolder = "bare/";

    // Where kernels are linked to: KERNEL_BASE + KERNEL_LOAD of each layout.
    private const uint PagingAddress = 0x8001_0000;
    private const uint BoundAddress = 0x1_0000;

    private readonly Dictionary<(Mmu Mmu, string Calls, string Path), ObjectFile> _units = [];

    /// <summary>A kernel and the disk with it; null when <paramref name="diagnostics"/> got an error.</summary>
    public (Executable Kernel, byte[] Disk)? Build(GuestEnvironment environment, Submission submission, DiagnosticBag diagnostics)
    {
        var sources = new SubmissionSources(staged.Given, submission.Files);
        var replaced = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (source, file) in environment.Replaced)
        {
            if (!Units(environment.Mmu).Contains(source) && !IsInclude(source))
                diagnostics.Error(GraderDiagnostics.UnknownName, $"the kernel has no source '{source}'; {SpellingHint.For(source, installation.KernelSources.Paths) ?? "see src/Kernel"}");
            if (sources.Find(file) is { } bytes)
                replaced[source] = bytes;
            else
                diagnostics.Error(GraderDiagnostics.MissingFile, $"'{file}' is not in the submission");
        }

        foreach (var (source, file) in environment.Added)
        {
            if (installation.KernelSources.Contains(source))
                diagnostics.Error(GraderDiagnostics.Duplicate, $"the kernel has a source '{source}' of its own: 'replace' takes its place");
            if (sources.Find(file) is { } bytes)
                replaced[source] = bytes;
            else
                diagnostics.Error(GraderDiagnostics.MissingFile, $"'{file}' is not in the submission");
        }

        if (diagnostics.HasErrors)
            return null;
        var objects = new List<ObjectFile>();
        foreach (var unit in Units(environment.Mmu).Concat(environment.Added.Select(added => added.Source).Where(IsUnit)))
        {
            if (Unit(environment, unit, replaced, diagnostics) is { } built)
                objects.Add(built);
        }

        if (diagnostics.HasErrors)
            return null;
        var options = new LinkOptions
        {
            Name = SymbolFile,
            IsContiguous = true,
            TextAddress = environment.Mmu == Mmu.Paging ? PagingAddress : BoundAddress,
        };
        return Linker.Link(objects, options, diagnostics)?.Program is { } kernel ? OnDisk(kernel, environment.Mmu, diagnostics) : null;
    }

    private static bool IsUnit(string path) => path.EndsWith(".s", StringComparison.Ordinal);

    private static bool IsInclude(string path) => path.EndsWith(".inc", StringComparison.Ordinal);

    // The first byte of the kernel is entry.s's; the others come in ordinal order. Of the folders of memory/, one is used.
    private IEnumerable<string> Units(Mmu mmu)
    {
        var own = $"{MemoryFolder}{(mmu == Mmu.Paging ? "paging" : "bound")}/";
        var units = installation.KernelSources.Paths.Where(path =>
            IsUnit(path)
            && path != EntrySource
            && !path.StartsWith(BootFolder, StringComparison.Ordinal)
            && !path.StartsWith(UserFolder, StringComparison.Ordinal)
            && !path.StartsWith(BareFolder, StringComparison.Ordinal)
            && (!path.StartsWith(MemoryFolder, StringComparison.Ordinal)
                || !path[MemoryFolder.Length..].Contains('/', StringComparison.Ordinal)
                || path.StartsWith(own, StringComparison.Ordinal)));
        return [EntrySource, .. units];
    }

    private ObjectFile? Unit(GuestEnvironment environment, string path, Dictionary<string, byte[]> replaced, DiagnosticBag diagnostics)
    {
        var mmu = environment.Mmu;
        var key = (mmu, string.Join(' ', environment.AddedCalls), path);

        // Another include file may concern any unit.
        var isInstalled = !replaced.ContainsKey(path) && !replaced.Keys.Any(IsInclude);
        if (isInstalled && _units.TryGetValue(key, out var known))
            return known;
        var files = new KernelSources(installation.KernelSources, replaced, mmu);
        var unit = SourceAssembler.Assemble(
            SourceText.FromBytes(path, files.Find(path) ?? []),
            new AssemblerOptions { Sources = files, DebugLines = true, Limits = ProgramBuilder.SubmissionLimits, SystemCalls = environment.Calls },
            diagnostics)?.Object;
        if (unit is not null && isInstalled)
            _units.Add(key, unit);
        return unit;
    }

    // The kernel lies between the boot sector and the archive, which has its symbols.
    private (Executable Kernel, byte[] Disk)? OnDisk(Executable kernel, Mmu mmu, DiagnosticBag diagnostics)
    {
        const int Start = DiskGeometry.SectorSize;
        const int End = (int)SystemDisk.ArchiveSector * DiskGeometry.SectorSize;
        var image = FlatImage.Of(kernel);
        if (image.Length > End - Start)
        {
            diagnostics.Error(LoaderDiagnostics.DoesNotFit, $"the kernel has {image.Length} bytes; on the disk there is room for {End - Start}");
            return null;
        }

        var disk = (byte[])installation.SystemDisk(mmu).Clone();
        disk.AsSpan(Start, End - Start).Clear();
        image.CopyTo(disk, Start);
        return (kernel, SystemImage.WithFiles(disk, [(SymbolFile, ElfExecutableWriter.Write(kernel))]));
    }
}
