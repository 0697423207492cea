// The catalogue of the assembler's messages. A number, once given, is never used for anything else.

namespace Toy.Assembler.Diagnostics;

/// <summary>Stable names of everything the assembler may say about a source, TOY0001 to TOY0499.</summary>
public static class DiagnosticIds
{
    // Text and syntax
    public const string UnexpectedCharacter = "TOY0001";
    public const string UnterminatedString = "TOY0002";
    public const string UnterminatedComment = "TOY0003";
    public const string SyntaxError = "TOY0004";
    public const string FloatingPoint = "TOY0005";
    public const string BadNumber = "TOY0006";
    public const string UnknownEscape = "TOY0007";
    public const string BinaryFile = "TOY0008";

    // Limits that keep a hostile source from holding the machine
    public const string TooManyErrors = "TOY0050";
    public const string StatementTooLong = "TOY0051";
    public const string NestedTooDeeply = "TOY0052";
    public const string OutputTooLarge = "TOY0053";
    public const string TooManyStatements = "TOY0054";
    public const string ExpansionTooLarge = "TOY0055";
    public const string SourceTooLarge = "TOY0056";

    // Mnemonics and prefixes
    public const string UnknownMnemonic = "TOY0100";
    public const string UnknownDirective = "TOY0101";
    public const string AmbiguousSize = "TOY0102";
    public const string PrefixNotAllowed = "TOY0103";
    public const string DanglingPrefix = "TOY0104";
    public const string UnknownPrefix = "TOY0105";
    public const string NotOnToy = "TOY0106";

    // Operands
    public const string OperandCount = "TOY0150";
    public const string OperandKind = "TOY0151";
    public const string OperandSize = "TOY0152";
    public const string ImmediateRange = "TOY0153";
    public const string UnknownRegister = "TOY0154";
    public const string BadAddress = "TOY0155";
    public const string SegmentNotAllowed = "TOY0156";
    public const string FixedOperand = "TOY0157";
    public const string DisplacementSize = "TOY0158";
    public const string IndirectNotMarked = "TOY0159";

    // Expressions
    public const string DivisionByZero = "TOY0200";
    public const string NotANumberYet = "TOY0201";
    public const string CannotRelocate = "TOY0202";
    public const string ValueTruncated = "TOY0203";
    public const string ExpressionExpected = "TOY0204";
    public const string UnknownModifier = "TOY0205";
    public const string NegativeOrHuge = "TOY0206";

    // Symbols
    public const string SymbolRedefined = "TOY0250";
    public const string UndefinedLocal = "TOY0251";
    public const string CircularDefinition = "TOY0252";
    public const string SymbolNameExpected = "TOY0253";
    public const string UnknownSymbolType = "TOY0254";
    public const string ConflictingBinding = "TOY0255";
    public const string BadPredefinition = "TOY0256";

    // Sections and layout
    public const string SectionChanged = "TOY0300";
    public const string BadSectionFlags = "TOY0301";
    public const string NoPreviousSection = "TOY0302";
    public const string DataInNoBits = "TOY0303";
    public const string BadAlignment = "TOY0304";
    public const string OriginBackwards = "TOY0305";
    public const string LayoutUnsettled = "TOY0306";
    public const string ArgumentMissing = "TOY0307";
    public const string ArgumentUnexpected = "TOY0308";
    public const string ArgumentKind = "TOY0309";
    public const string DirectiveUnsupported = "TOY0310";

    // Macros, conditionals and repetition
    public const string UnterminatedBlock = "TOY0350";
    public const string UnmatchedEnd = "TOY0351";
    public const string MacroHeader = "TOY0352";
    public const string MacroArgument = "TOY0353";
    public const string MacroUnknown = "TOY0354";
    public const string MacroRedefined = "TOY0355";
    public const string ConditionMalformed = "TOY0356";

    // Files
    public const string CannotInclude = "TOY0400";

    // The user's own messages, and debug information
    public const string UserError = "TOY0450";
    public const string UserWarning = "TOY0451";
    public const string UserNote = "TOY0453";
    public const string BadLineDirective = "TOY0452";
}
