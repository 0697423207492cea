// What the first word of a statement can mean: a directive, a macro, or an instruction's mnemonic.

using Toy.Assembler.Directives;
using Toy.Assembler.Macros;
using Toy.Assembler.Symbols;
using Toy.Isa;

namespace Toy.Assembler.Statements;

/// <summary>An entry of the table of operations; exactly one of its parts is set.</summary>
internal sealed class Operation : INamed
{
    public Operation(string name, Directive directive)
    {
        Name = name;
        Directive = directive;
    }

    public Operation(Macro macro)
    {
        Name = macro.Name;
        Macro = macro;
    }

    public Operation(string name, MnemonicMatch[] matches)
    {
        Name = name;
        Matches = matches;
    }

    public Operation(string name, Prefix prefix)
    {
        Name = name;
        Prefix = prefix;
    }

    public string Name { get; }

    public Directive Directive { get; }

    public Macro? Macro { get; }

    public Prefix Prefix { get; }

    /// <summary>The rows that the mnemonic may mean.</summary>
    public MnemonicMatch[]? Matches { get; }
}
