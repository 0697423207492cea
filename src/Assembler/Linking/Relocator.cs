// The fourth step of a link: a value into every field that refers to a symbol (System V ABI, Intel386 supplement,
// "Relocation"): with S the symbol, A the addend in the field, P the field's address, S + A or S + A - P.

using System.Buffers.Binary;
using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

internal sealed class Relocator(
    LinkInput input, GlobalSymbols globals, GlobalOffsetTable table, SourcePlaces places, DiagnosticBag diagnostics)
{
    private const int MaximumErrors = 50;

    private readonly HashSet<OutputSection> _notLoaded = [];
    private int _errors;

    public UndefinedSymbols Undefined { get; } = new();

    public void Relocate(InputSection part)
    {
        if (part.Output is not { Type: not SectionType.NoBits } output)
            return;
        var bytes = output.Contents.AsSpan((int)part.Offset, (int)part.Section.Size);
        foreach (var relocation in part.Section.Relocations)
        {
            var field = bytes.Slice((int)relocation.Offset, (int)relocation.Type.FieldSize());
            if (Resolve(part, output, relocation) is { } symbol)
                Apply(part, relocation, field, symbol);
            else
                field.Clear();
        }
    }

    /// <summary>The symbol's value, or null when there is none: then it has been reported, or the field is to be 0.</summary>
    private uint? Resolve(InputSection part, OutputSection output, in Relocation relocation)
    {
        var symbol = relocation.Symbol;
        if (symbol.Binding != SymbolBinding.Local || symbol.Place == SymbolPlace.Undefined)
        {
            var global = globals.GetOrAdd(symbol.Name);
            if (global.Definition is not { } definition)
            {
                if (!global.IsNeeded && symbol.Binding != SymbolBinding.Local)
                    return 0;
                AddUndefined(part, relocation);
                return null;
            }

            symbol = definition;
        }

        if (symbol.Place == SymbolPlace.Absolute)
            return symbol.Value;
        if (input.Find(symbol.Section) is { } target)
        {
            if (output.IsLoaded && target.Output is { IsLoaded: false } notLoaded && _notLoaded.Add(notLoaded))
                WarnNotLoaded(part, relocation, notLoaded);
            return target.Address + symbol.Value;
        }

        // What describes code that is gone may speak of the copy that is kept, or of nothing; code may not refer to it.
        if (!output.IsLoaded)
            return input.FindKeptCopy(symbol.Section) is { } kept ? kept.Address + symbol.Value : null;
        if (output.Name is not (".eh_frame" or ".gcc_except_table") && ++_errors <= MaximumErrors)
        {
            diagnostics.Error(
                LinkDiagnostics.Discarded,
                $"'{symbol.Name}' in section {symbol.Section} of {part.Owner.Name} is used but the section is not linked",
                places.Find(part, relocation.Offset),
                UseOf(part, relocation));
        }

        return null;
    }

    // A method of its own, so that the closure is made for undefined symbols only.
    private void AddUndefined(InputSection part, Relocation relocation) =>
        Undefined.Add(relocation.Symbol.Name, () => UseOf(part, relocation));

    private void Apply(InputSection part, in Relocation relocation, Span<byte> field, uint symbol)
    {
        var place = part.Address + relocation.Offset;
        var addend = ReadField(field);
        var value = relocation.Type switch
        {
            RelocationType.Absolute32 or RelocationType.Absolute16 or RelocationType.Absolute8 => symbol + addend,
            RelocationType.PcRelative32 or RelocationType.PcRelative16 or RelocationType.PcRelative8 or
            RelocationType.Plt32 => symbol + addend - place,
            RelocationType.GotOffset => symbol + addend - table.Address,
            RelocationType.GotPc => table.Address + addend - place,
            RelocationType.Got32 or RelocationType.Got32X => table.Fill(relocation.Symbol, globals, symbol) + addend,
            _ => throw new InvalidOperationException($"No rule for {relocation.Type.AbiName()}."),
        };
        if (!Fits((int)value, field.Length, relocation.Type.IsPcRelative()) && ++_errors <= MaximumErrors)
            ReportRange(part, relocation, field.Length, (int)value);
        WriteField(field, value);
    }

    private static uint ReadField(ReadOnlySpan<byte> field) => field.Length switch
    {
        1 => (uint)(sbyte)field[0],
        2 => (uint)BinaryPrimitives.ReadInt16LittleEndian(field),
        _ => BinaryPrimitives.ReadUInt32LittleEndian(field),
    };

    private static void WriteField(Span<byte> field, uint value)
    {
        switch (field.Length)
        {
            case 1:
                field[0] = (byte)value;
                break;
            case 2:
                BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)value);
                break;
            default:
                BinaryPrimitives.WriteUInt32LittleEndian(field, value);
                break;
        }
    }

    /// <summary>A distance is signed; a value may be meant either way, as in <c>.byte -1</c> and <c>.byte 255</c>.</summary>
    private static bool Fits(int value, int bytes, bool isSigned)
    {
        if (bytes == sizeof(uint))
            return true;
        var half = 1 << ((bytes * 8) - 1);
        return value >= -half && value < (isSigned ? half : 2 * half);
    }

    private void ReportRange(InputSection part, in Relocation relocation, int bytes, int value)
    {
        var what = relocation.Type.IsPcRelative() ? "the distance to" : "the value of";
        diagnostics.Error(
            LinkDiagnostics.OutOfRange,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what} '{relocation.Symbol.Name}' is {value} and does not fit in {bytes * 8} bits"),
            places.Find(part, relocation.Offset),
            UseOf(part, relocation));
    }

    private void WarnNotLoaded(InputSection part, in Relocation relocation, OutputSection notLoaded) => diagnostics.Warning(
        LinkDiagnostics.NotLoaded,
        $"section {notLoaded.Name} is not loaded, so '{relocation.Symbol.Name}' has no address",
        places.Find(part, relocation.Offset),
        UseOf(part, relocation),
        new DiagnosticNote($"a section that is loaded has the flag \"a\": .section {notLoaded.Name}, \"a\""));

    private DiagnosticNote UseOf(InputSection part, in Relocation relocation) => new(
        $"used at {Places.Describe(part.Owner, part.Section, relocation.Offset)}", places.Find(part, relocation.Offset));
}
