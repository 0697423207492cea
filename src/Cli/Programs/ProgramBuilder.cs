// Files → program: C is compiled, sources are assembled, objects read, all of it linked. What run, cc and ld share.

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
internal sealed class ProgramBuilder(AssemblerOptions assemblerOptions, DiagnosticBag diagnostics)
{
    /// <summary>What gcc is told besides the flags for Toy.</summary>
    public IReadOnlyList<string> CompilerArguments { get; init; } = [];

    /// <summary>The program in a single executable file, or linked from several of any kind; null after an error.</summary>
    public Executable? Build(IReadOnlyList<string> files, LinkOptions options)
    {
        if (files.Count == 1 && HostFiles.TryRead(files[0]).Bytes is { } bytes && ElfFileKind.IsExecutable(bytes))
            return ElfExecutableReader.Read(files[0], bytes, diagnostics);
        return Link(files, options, useLibrary: true)?.Program;
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

        if (diagnostics.HasErrors)
            return null;
        if (useLibrary)
            objects.AddRange(CLibrary.Needed(objects, options.Entry, diagnostics));
        return diagnostics.HasErrors ? null : Linker.Link(objects, options, diagnostics);
    }

    /// <summary>One file as an object; null after an error.</summary>
    public ObjectFile? ReadObject(string file)
    {
        if (Path.GetExtension(file) is ".c" or ".i")
            return CompilerDriver.Compile(file, CompilerArguments, diagnostics) is { } text ? Assemble(new SourceText(file, text)) : null;
        if (HostFiles.Read(file, diagnostics) is not { } bytes)
            return null;
        return ElfFileKind.IsElf(bytes)
            ? ElfObjectReader.Read(file, bytes, diagnostics)
            : Assemble(SourceText.FromBytes(file, bytes));
    }

    private ObjectFile? Assemble(SourceText source) =>
        SourceAssembler.Assemble(source, assemblerOptions, diagnostics)?.Object;
}
