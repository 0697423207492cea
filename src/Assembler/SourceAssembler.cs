// Source text → object: the entrance to the assembler.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Listings;
using Toy.Assembler.Output;
using Toy.Assembler.Sources;
using Toy.Assembler.Statements;

namespace Toy.Assembler;

/// <summary>Assembles sources in GNU as's AT&amp;T syntax (spec/04-assembly.md).</summary>
public static class SourceAssembler
{
    /// <summary>Assembles one source.</summary>
    /// <param name="source">The text and the name that diagnostics show.</param>
    /// <param name="options">How.</param>
    /// <param name="diagnostics">Receives everything found wrong.</param>
    /// <returns>The object, or null when there are errors.</returns>
    public static AssemblyResult? Assemble(SourceText source, AssemblerOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var state = new AssemblyState(options, diagnostics);
        if (SourceChecks.Problem(source, options.Limits) is { } problem)
        {
            state.Error(problem.Id, $"{source.Name} {problem.Clause}", default);
            return null;
        }

        foreach (var (name, value) in options.Symbols)
        {
            if (name.Length > 0 && TextScanner.SkipName(name, 0) == name.Length && !char.IsAsciiDigit(name[0]))
                state.Symbols.DefineEquate(name, new Value(value), redefinable: true, default);
            else
                state.Error(DiagnosticIds.BadPredefinition, $"'{name}' can't be the name of a symbol", default);
        }

        new StatementLoop(state).Run(source);
        state.Sections.DefineNames();
        foreach (var label in state.LocalLabels.Missing())
        {
            state.Error(DiagnosticIds.UndefinedLocal, $"there is no label '{label.Name}:' after this line", label.Place);
        }

        if (!new Layout(state).Settle())
            return null;
        var result = new ObjectBuilder(state, source.Name).Build();
        return state.Reporter.HasErrors ? null : result;
    }
}
