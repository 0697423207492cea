// The fields of TranslatedState that translated code reads and writes, found by name.

using System.Reflection;

namespace Toy.Cpu.Translator;

internal static class StateFields
{
    public static FieldInfo Named(string name) =>
        typeof(TranslatedState).GetField(name) ?? throw new InvalidOperationException($"there is no field {name}");
}
