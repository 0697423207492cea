namespace Toy.Assembler.Directives;

/// <summary>What a directive does; several names may mean one thing.</summary>
internal enum Directive : byte
{
    None,

    // Free text follows: the statement loop deals with these itself.
    Macro, EndMacro, ExitMacro, PurgeMacro, Repeat, RepeatFor, RepeatForCharacters, EndRepeat,
    If, IfZero, IfPositive, IfNotNegative, IfNegative, IfNotPositive, IfDefined, IfNotDefined,
    IfBlank, IfNotBlank, IfSame, IfNotSame, IfStringsEqual, IfStringsDiffer, ElseIf, Else, EndIf,
    End, Ignored, Unsupported,

    // Words in a row, with a grammar of their own.
    File, Location,

    // Arguments separated by commas.
    Text, Data, Bss, Section, Previous, PushSection, PopSection, Subsection,
    Global, Local, Weak, Hidden, Protected, Internal, Type, Size, Set, SetOnce, Common, LocalCommon,
    Byte, Word, Long, Quad, Ascii, Asciz, Zero, Skip, Fill, Uleb128, Sleb128,
    Align, AlignWord, AlignLong, PowerAlign, PowerAlignWord, PowerAlignLong, Origin,
    Include, IncludeBinary, Identify, Error, Warning, Err, Print, Fail, FloatingPoint,
}
