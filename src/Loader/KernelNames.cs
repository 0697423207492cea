// A kernel's symbol table, both ways. Made when it is first asked for, since most runs never do, and then shared by all the
// machines that run this kernel.

using Toy.Assembler.Objects;
using Toy.Cpu.Processes;

namespace Toy.Loader;

/// <param name="read">Reads the kernel's ELF file; null when it can't be had.</param>
public sealed class KernelNames(Func<Executable?> read)
{
    private readonly Lazy<Names> _names = new(() => Names.Of(read()));

    /// <summary>What the kernel's symbol table says.</summary>
    public KernelSymbols Symbols => new(
        name => _names.Value.Values.TryGetValue(name, out var value) ? value : null, address => _names.Value.Map?.Name(address));

    /// <summary>The names of its code; null when it can't be had.</summary>
    public SymbolMap? Map => _names.Value.Map;

    private sealed record Names(SymbolMap? Map, Dictionary<string, uint> Values)
    {
        // Constants of an include file are in the table once for each source, and the same.
        public static Names Of(Executable? kernel)
        {
            var values = new Dictionary<string, uint>(StringComparer.Ordinal);
            foreach (var symbol in kernel?.Symbols ?? [])
            {
                if (symbol.Binding != SymbolBinding.Local)
                    values[symbol.Name] = symbol.Value;
                else
                    values.TryAdd(symbol.Name, symbol.Value);
            }

            return new Names(kernel is null ? null : new SymbolMap(kernel), values);
        }
    }
}
