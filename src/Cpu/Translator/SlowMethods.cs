// The methods of TranslatedState that translated code calls, found by name.

using System.Reflection;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal static class SlowMethods
{
    public static MethodInfo Flags => Named(nameof(TranslatedState.Flags));

    public static MethodInfo Load(Width width) => Named(width switch
    {
        Width.Byte => nameof(TranslatedState.LoadByte),
        Width.Word => nameof(TranslatedState.LoadWord),
        _ => nameof(TranslatedState.LoadLong),
    });

    public static MethodInfo Store(Width width) => Named(width switch
    {
        Width.Byte => nameof(TranslatedState.StoreByte),
        Width.Word => nameof(TranslatedState.StoreWord),
        _ => nameof(TranslatedState.StoreLong),
    });

    private static MethodInfo Named(string name) =>
        typeof(TranslatedState).GetMethod(name) ?? throw new InvalidOperationException($"there is no method {name}");
}
