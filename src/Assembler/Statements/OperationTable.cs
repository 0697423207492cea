using Toy.Assembler.Directives;
using Toy.Assembler.Macros;
using Toy.Assembler.Symbols;
using Toy.Isa;

namespace Toy.Assembler.Statements;

/// <summary>Finds what a statement's first word means. A macro may stand for a mnemonic but not for a directive.</summary>
internal sealed class OperationTable
{
    private const int LongestMnemonic = 16;
    private readonly NameTable<Operation> _operations = new();
    private readonly InstructionTable _instructions;

    public OperationTable(InstructionTable instructions)
    {
        _instructions = instructions;
        foreach (var (name, directive) in DirectiveNames.All)
            _operations.Add(new Operation(name, directive));
        foreach (var (name, prefix) in Prefixes)
            _operations.Add(new Operation(name, prefix));
    }

    private static ReadOnlySpan<(string Name, Prefix Prefix)> Prefixes => new[]
    {
        ("lock", Prefix.Lock),
        ("rep", Prefix.Rep),
        ("repe", Prefix.Rep),
        ("repz", Prefix.Rep),
        ("repne", Prefix.Repne),
        ("repnz", Prefix.Repne),
    };

    /// <summary>The operation of that name, in any case of letters; null when there is none.</summary>
    public Operation? Find(ReadOnlySpan<char> name)
    {
        if (_operations.Find(name) is { } known)
            return known;
        if (name.Length > LongestMnemonic)
            return FindLowered(name);
        return FindMnemonic(name) ?? FindLowered(name);
    }

    /// <summary>False when the name is a directive's, which macros can't replace.</summary>
    public bool TryDefine(Macro macro)
    {
        if (_operations.Find(macro.Name) is { Macro: null, Matches: null })
            return false;
        _operations.Replace(new Operation(macro));
        return true;
    }

    public Macro? FindMacro(ReadOnlySpan<char> name) => _operations.Find(name)?.Macro;

    public void RemoveMacro(Macro macro) => _operations.Remove(macro.Name);

    /// <summary>Everything that could have been meant, for a hint.</summary>
    public IEnumerable<string> Names()
    {
        for (var i = 0; i < _operations.Count; i++)
        {
            if (_operations[i] is { } operation)
                yield return operation.Name;
        }

        foreach (var mnemonic in _instructions.Mnemonics)
            yield return mnemonic;
    }

    private Operation? FindMnemonic(ReadOnlySpan<char> name)
    {
        var matches = _instructions.Lookup(name);
        if (matches.IsEmpty)
            return null;
        var operation = new Operation(name.ToString(), matches.ToArray());
        _operations.Add(operation);
        return operation;
    }

    private Operation? FindLowered(ReadOnlySpan<char> name)
    {
        if (name.IndexOfAnyInRange('A', 'Z') < 0)
            return null;
        var lowered = name.ToString().ToLowerInvariant();
        return _operations.Find(lowered) ?? FindMnemonic(lowered);
    }
}
