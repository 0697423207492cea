// Which members of an archive a link needs: those that define a symbol still undefined, and in turn what those need.

using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>
/// Selects archive members for a set of objects, as a linker does. What a member defines is weak: a program that has a function
/// of the same name keeps its own, even if it needs another one of that member.
/// </summary>
public sealed class ArchiveSelection
{
    private readonly HashSet<string> _defined = [];
    private readonly List<string> _wanted = [];

    public ArchiveSelection(IReadOnlyList<ObjectFile> objects)
    {
        ArgumentNullException.ThrowIfNull(objects);
        foreach (var file in objects)
            Add(file);
    }

    /// <summary>Nothing is left undefined.</summary>
    public bool IsComplete => !_wanted.Exists(name => !_defined.Contains(name));

    public bool IsDefined(string name) => _defined.Contains(name);

    /// <summary>Asks for a symbol that no object mentions, such as the entry point.</summary>
    public void Require(string name) => _wanted.Add(name);

    /// <summary>The members needed, in the order in which the need arose.</summary>
    public IReadOnlyList<ObjectFile> Select(IReadOnlyList<ObjectFile> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var definers = new Dictionary<string, ObjectFile>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            foreach (var symbol in member.Symbols)
            {
                if (Defines(symbol))
                    definers.TryAdd(symbol.Name, member);
            }
        }

        var selected = new List<ObjectFile>();
        for (var i = 0; i < _wanted.Count; i++)
        {
            if (!_defined.Contains(_wanted[i]) && definers.TryGetValue(_wanted[i], out var member))
            {
                selected.Add(member);
                Weaken(member);
                Add(member);
            }
        }

        return selected;
    }

    private static void Weaken(ObjectFile member)
    {
        foreach (var symbol in member.Symbols)
        {
            if (Defines(symbol))
                symbol.Binding = SymbolBinding.Weak;
        }
    }

    // A weak reference may stay undefined, so it asks for nothing.
    private void Add(ObjectFile file)
    {
        foreach (var symbol in file.Symbols)
        {
            if (Defines(symbol))
                _defined.Add(symbol.Name);
            else if (symbol.Place == SymbolPlace.Undefined && symbol.Binding == SymbolBinding.Global)
                _wanted.Add(symbol.Name);
        }
    }

    private static bool Defines(Symbol symbol) =>
        symbol.Place != SymbolPlace.Undefined && symbol.Binding != SymbolBinding.Local;
}
