// Everything that one run of the assembler knows: the directives and the instruction assembler read and change it.

using Antlr4.Runtime;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Lines;
using Toy.Assembler.Listings;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;
using Toy.Assembler.Symbols;
using Toy.Assembler.Syntax;

namespace Toy.Assembler;

/// <summary>The state of one assembly.</summary>
internal sealed class AssemblyState
{
    public AssemblyState(AssemblerOptions options, DiagnosticBag diagnostics)
    {
        Options = options;
        Limits = options.Limits;
        Reporter = new SourceReporter(diagnostics, Limits.Errors);
        Evaluator = new Evaluator(Reporter, Limits.ExpressionNesting);
        Symbols = new SymbolTable(Reporter);
        Sections = new SectionTable(Symbols, new OutputBudget(Limits.OutputSize), Reporter);
        Expressions = new ExpressionReader(this);
        Listing = options.Listing ? new ListingRecorder() : null;
    }

    public AssemblerOptions Options { get; }

    public AssemblerLimits Limits { get; }

    public SourceReporter Reporter { get; }

    public Evaluator Evaluator { get; }

    public ExpressionReader Expressions { get; }

    public SymbolTable Symbols { get; }

    public LocalLabels LocalLabels { get; } = new();

    public SectionTable Sections { get; }

    /// <summary>The section that code and data go to.</summary>
    public SectionBuilder Section => Sections.Current;

    /// <summary>The text being read.</summary>
    public SourceFrame Frame { get; set; } = new(new SourceText("", ""), null, 0, FrameKind.File, "");

    /// <summary>The offset of the current statement's first word in the frame's text.</summary>
    public SourceSpan Statement { get; set; }

    /// <summary>The name `.file "x.c"` gave, which becomes a symbol of type file.</summary>
    public List<string> FileSymbols { get; } = [];

    /// <summary>Which line each instruction comes from.</summary>
    public LineRecorder Lines { get; } = new();

    /// <summary>Null unless a listing is wanted.</summary>
    public ListingRecorder? Listing { get; }

    public SourceSpan SpanOf(IToken token) => new(Frame, token.StartIndex, token.StopIndex - token.StartIndex + 1);

    public SourceSpan SpanOf(ParserRuleContext context)
    {
        var start = context.Start.StartIndex;
        var stop = context.Stop?.StopIndex ?? start;
        return new SourceSpan(Frame, start, Math.Max(stop - start + 1, 0));
    }

    /// <summary>What `.` stands for.</summary>
    public AsmSymbol Here()
    {
        var symbol = new AsmSymbol(".") { IsAnonymous = true };
        symbol.DefineLabel(Section.LastFragment, Section.Length, Statement);
        return symbol;
    }

    public void Error(string id, string message, SourceSpan place, string? hint = null) =>
        Reporter.Error(id, message, place, hint);
}
