// Writes the IL of one region: the generator with the few forms of instruction that emitters need, and if somebody wants
// to read it, the text of all that was written.

using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;

namespace Toy.Cpu.Translator;

internal sealed class IlWriter(ILGenerator generator, TextWriter? listing)
{
    private readonly List<string> _names = [];

    private readonly List<Action> _cold = [];
    private int _instructions;
    private int _localReferences;
    private int _blocks;
    private bool _startsBlock = true;

    /// <summary>
    /// Whether the host's compiler optimizes this: no more than 20,000 instructions, 8,000 uses of locals and 2,000 basic
    /// blocks, which start at labels and after branches.
    /// </summary>
    public bool IsOptimized => _instructions < 20_000 && _localReferences < 8_000 && _blocks < 2_000;

    public LocalBuilder Local(Type type, string name)
    {
        _names.Add(name);
        return generator.DeclareLocal(type);
    }

    public Label Label() => generator.DefineLabel();

    public void Mark(Label label)
    {
        _startsBlock = true;
        generator.MarkLabel(label);
        listing?.WriteLine($"  L{label.Id}:");
    }

    /// <summary>A line for the reader.</summary>
    public void Note(string text) => listing?.WriteLine($"; {text}");

    public void Op(OpCode opcode)
    {
        Count();
        generator.Emit(opcode);
        listing?.WriteLine($"    {opcode}");
    }

    public void Load(LocalBuilder local)
    {
        _localReferences++;
        Count();
        generator.Emit(OpCodes.Ldloc, local);
        listing?.WriteLine($"    ldloc {_names[local.LocalIndex]}");
    }

    public void LoadAddress(LocalBuilder local)
    {
        _localReferences++;
        Count();
        generator.Emit(OpCodes.Ldloca, local);
        listing?.WriteLine($"    ldloca {_names[local.LocalIndex]}");
    }

    public void Store(LocalBuilder local)
    {
        _localReferences++;
        Count();
        generator.Emit(OpCodes.Stloc, local);
        listing?.WriteLine($"    stloc {_names[local.LocalIndex]}");
    }

    public void Constant(uint value)
    {
        Count();
        generator.Emit(OpCodes.Ldc_I4, (int)value);
        listing?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    ldc.i4 0x{value:x}"));
    }

    public void Constant(int value) => Constant((uint)value);

    public void LongConstant(long value)
    {
        Count();
        generator.Emit(OpCodes.Ldc_I8, value);
        listing?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    ldc.i8 {value}"));
    }

    /// <summary>Adds a constant to the value on the stack.</summary>
    public void Add(uint value)
    {
        if (value == 0)
            return;
        Constant(value);
        Op(OpCodes.Add);
    }

    public void Branch(OpCode opcode, Label target)
    {
        Count();
        _startsBlock = true;
        generator.Emit(opcode, target);
        listing?.WriteLine($"    {opcode} L{target.Id}");
    }

    public void Switch(Label[] targets)
    {
        Count();
        _startsBlock = true;
        generator.Emit(OpCodes.Switch, targets);
        listing?.WriteLine($"    switch {string.Join(", ", targets.Select(target => $"L{target.Id}"))}");
    }

    /// <summary>The object that the region works on.</summary>
    public void State() => Argument(0);

    public void Argument(int number)
    {
        Count();
        generator.Emit(OpCodes.Ldarg, (short)number);
        listing?.WriteLine($"    ldarg {number}");
    }

    public void LoadField(FieldInfo field)
    {
        Count();
        generator.Emit(OpCodes.Ldfld, field);
        listing?.WriteLine($"    ldfld {field.Name}");
    }

    public void FieldAddress(FieldInfo field)
    {
        Count();
        generator.Emit(OpCodes.Ldflda, field);
        listing?.WriteLine($"    ldflda {field.Name}");
    }

    public void StoreField(FieldInfo field)
    {
        Count();
        generator.Emit(OpCodes.Stfld, field);
        listing?.WriteLine($"    stfld {field.Name}");
    }

    public void Call(MethodInfo method)
    {
        Count();
        generator.Emit(OpCodes.Call, method);
        listing?.WriteLine($"    call {Signature(method)}");
    }

    /// <summary>Emits something after all that is executed often, so that this stays together.</summary>
    public void Later(Action emit) => _cold.Add(emit);

    /// <summary>Emits what was put off; it may put off more.</summary>
    public void EmitLater()
    {
        for (var i = 0; i < _cold.Count; i++)
            _cold[i]();
    }

    // Counts an instruction, and the block that it begins.
    private void Count()
    {
        _instructions++;
        if (_startsBlock)
            _blocks++;
        _startsBlock = false;
    }

    private static string Signature(MethodInfo method) =>
        $"{method.DeclaringType?.Name}.{method.Name}"
        + (method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "");
}
