// Objects → program. The steps stand in the order in which they happen; each one is a class of its own.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>The linker.</summary>
public static class Linker
{
    /// <summary>
    /// Links objects, in this order, into a program; null when <paramref name="diagnostics"/> got an error. The objects are
    /// not changed, and equal input gives an equal program.
    /// </summary>
    public static LinkedProgram? Link(IReadOnlyList<ObjectFile> objects, LinkOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(objects);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (objects.Count == 0)
        {
            diagnostics.Error(LinkDiagnostics.NoInput, "there is no object to link");
            return null;
        }

        var errors = new DiagnosticBag();
        var result = Link(new LinkInput(objects), options, errors);
        foreach (var diagnostic in errors.Items)
            diagnostics.Add(diagnostic);
        return errors.HasErrors ? null : result;
    }

    private static LinkedProgram? Link(LinkInput input, LinkOptions options, DiagnosticBag diagnostics)
    {
        foreach (var section in input.Sections)
        {
            if ((section.Section.Flags & SectionFlags.ThreadLocal) != 0 && section.Section.Size > 0)
            {
                diagnostics.Error(
                    LinkDiagnostics.Unsupported,
                    $"{section.Owner.Name} has thread-local variables ({section.Section}), which Toy does not have");
            }
        }

        // Which definition each name means.
        var globals = new GlobalSymbols(input, diagnostics);
        if (!CommonSymbols.Allocate(globals, input))
        {
            diagnostics.Error(LinkDiagnostics.TooLarge, "the common symbols do not fit into 4 GiB");
            return null;
        }

        // Where everything goes.
        var table = new GlobalOffsetTable(input, globals);
        var layout = new Layout(input, options, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        new LinkerSymbols(layout, globals).Define(table);

        // What every field holds.
        foreach (var output in layout.Outputs)
            output.Fill();
        var relocator = new Relocator(input, globals, table, new SourcePlaces(layout), diagnostics);

        // Line tables first: they say where in the source the others' problems are.
        foreach (var part in input.Sections.FindAll(p => p.Output is { IsLoaded: false }))
            relocator.Relocate(part);
        foreach (var part in input.Sections.FindAll(p => p.Output is { IsLoaded: true }))
            relocator.Relocate(part);
        relocator.Undefined.Report(globals, diagnostics);

        return new ProgramBuilder(input, globals, layout, options, diagnostics).Build();
    }
}
