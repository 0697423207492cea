// Files → program: C is compiled, sources are assembled, objects read, all of it linked. What run, cc, ld and dis share.

using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;

namespace Toy.Cli.Programs;

/// <summary>Builds objects and programs from files; every problem goes to the diagnostics.</summary>
internal sealed class ProgramBuilder(Host host, AssemblerOptions assemblerOptions, DiagnosticBag diagnostics)
{
    private readonly HostFiles _files = new(host, diagnostics);
    private CompilerDriver? _compiler;

    /// <summary>What the C compiler is told besides the flags for Toy.</summary>
    public IReadOnlyList<string> CompilerArguments { get; init; } = [];

    /// <summary>What the program will run on.</summary>
    public Platform Platform { get; init; }

    /// <summary>The program in a single executable file, or linked from several of any kind; null after an error.</summary>
    public Executable? Build(IReadOnlyList<string> files, LinkOptions options)
    {
        if (files.Count > 1 || CompilerDriver.Takes(files[0]))
            return Link(files, options, useLibrary: true)?.Program;
        if (_files.Read(files[0]) is not { } bytes)
            return null;
        return ElfFileKind.IsExecutable(bytes)
            ? ElfExecutableReader.Read(files[0], bytes, diagnostics)
            : ReadObject(files[0], bytes) is { } read ? Link([read], options, useLibrary: true)?.Program : null;
    }

    /// <summary>Links files of any kind; the C library fills in what they leave undefined, if asked to.</summary>
    public LinkedProgram? Link(IReadOnlyList<string> files, LinkOptions options, bool useLibrary)
    {
        var objects = new List<ObjectFile>();
        foreach (var file in files)
        {
            if (ReadObject(file) is { } read)
                objects.Add(read);
        }

        return diagnostics.HasErrors ? null : Link(objects, options, useLibrary);
    }

    /// <summary>One file as an object; null after an error.</summary>
    public ObjectFile? ReadObject(string file)
    {
        if (CompilerDriver.Takes(file))
        {
            _compiler ??= new CompilerDriver(host, diagnostics, Platform);
            return _compiler.Compile(file, CompilerArguments) is { } text ? Assemble(new SourceText(file, text)) : null;
        }

        return _files.Read(file) is { } bytes ? ReadObject(file, bytes) : null;
    }

    /// <summary>One file, already read, as an object: an object or a source.</summary>
    public ObjectFile? ReadObject(string file, byte[] bytes) => ElfFileKind.IsElf(bytes)
        ? ElfObjectReader.Read(file, bytes, diagnostics)
        : Assemble(SourceText.FromBytes(file, bytes));

    private LinkedProgram? Link(List<ObjectFile> objects, LinkOptions options, bool useLibrary)
    {
        if (useLibrary)
            objects.AddRange(CLibrary.Needed(objects, options.Entry, Platform, _files, diagnostics));
        return diagnostics.HasErrors ? null : Linker.Link(objects, options, diagnostics);
    }

    private ObjectFile? Assemble(SourceText source) =>
        SourceAssembler.Assemble(source, assemblerOptions, diagnostics)?.Object;
}
