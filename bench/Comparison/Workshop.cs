// Builds the programs for everyone who runs them, from the same compiled code: bench/programs/NAME.s.

using System.Diagnostics;
using Toy.Bench;

namespace Toy.Bench.Comparison;

/// <summary>The built programs, in a folder that is removed at the end.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly Repository _repository;
    private readonly string _folder = Directory.CreateTempSubdirectory("toy-bench-").FullName;
    private readonly string _toy;

    public Workshop(Repository repository)
    {
        _repository = repository;
        _toy = repository.PathOf("src/Cli/bin/Release/net10.0/toy.dll");
        if (!File.Exists(_toy))
            throw new InvalidOperationException("build the command line first: ./toy --version");
    }

    /// <summary>Whoever can run the programs, in the order of the columns.</summary>
    public IReadOnlyList<Contender> Contenders()
    {
        var nativeMissing = NativeProblem();
        var emulator = Find("qemu-i386");
        return
        [
            new Contender("native", nativeMissing, program => [Native(program)]),
            new Contender(
                "qemu-i386", nativeMissing ?? (emulator is null ? "qemu-i386 is not installed (Debian: qemu-user)" : null),
                program => [emulator ?? "", Native(program)]),
            Toy("toy", "auto"),
            Toy("toy jit", "jit") with { Once = true },
            Toy("toy interp", "interp") with { Once = true },
        ];
    }

    /// <summary>Builds programs for those who can run.</summary>
    public void Build(IEnumerable<BenchmarkProgram> programs, bool hasNative)
    {
        if (hasNative)
            BuildNativeLibrary();
        foreach (var program in programs)
        {
            var source = _repository.PathOf($"bench/programs/{program.Name}.s");
            Run("dotnet", _toy, "cc", "--kernel", "-o", Guest(program), source);
            if (!hasNative)
                continue;
            Run("as", "--32", source, "-o", Native(program) + ".o");
            Run("ld", "-m", "elf_i386", "-z", "noexecstack", "-e", "_start", "-u", "_start", Native(program) + ".o", Library, "-o", Native(program));
        }
    }

    /// <summary>What a program has to print.</summary>
    public string ExpectedOutput(BenchmarkProgram program) => File.ReadAllText(_repository.PathOf($"bench/programs/{program.Name}.out"));

    /// <summary>The first line that a tool prints about itself; empty without the tool.</summary>
    public static string VersionOf(string tool) =>
        Find(tool) is null ? "" : Measurement.Of(tool, "--version").Output.Split('\n')[0];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Library => Path.Combine(_folder, "library.a");

    private string Native(BenchmarkProgram program) => Path.Combine(_folder, program.Name);

    private string Guest(BenchmarkProgram program) => Path.Combine(_folder, program.Name + ".toy");

    private Contender Toy(string name, string engine) =>
        new(name, null, program => ["dotnet", _toy, "run", "--kernel", "--engine", engine, Guest(program)]);

    private void BuildNativeLibrary()
    {
        var sources = Directory.GetFiles(_repository.PathOf("src/Kernel/user/lib"), "*.s")
            .Concat(Directory.GetFiles(_repository.PathOf("bench/native"), "*.s"))
            .Append(_repository.PathOf("tests/Corpus/native/start.s"));
        var objects = new List<string>();
        foreach (var source in sources)
        {
            var target = Path.Combine(_folder, Path.GetFileNameWithoutExtension(source) + ".lib.o");
            Run("as", "--32", source, "-o", target);
            objects.Add(target);
        }

        Run("ar", ["rcs", Library, .. objects]);
    }

    private static string? NativeProblem()
    {
        if (!OperatingSystem.IsLinux())
            return "the native programs are for Linux";
        foreach (var tool in new[] { "as", "ld", "ar" })
        {
            if (Find(tool) is null)
                return $"{tool} is not installed (Debian: binutils)";
        }

        return null;
    }

    private static string? Find(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, tool))
            .FirstOrDefault(File.Exists);

    private static void Run(string command, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{command} cannot be started");
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{command} failed: {errors}");
    }
}
