// The machine at the end of a run, as far as it is compared.

using System.Globalization;
using System.Text;
using Toy.Assembler.Objects;
using Toy.Cpu;
using Toy.Cpu.Reports;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Isa;

namespace Toy.Grader.Running;

internal sealed class EndState(GuestRun run, Executable? program)
{
    private const int WordsPerLine = 4;
    private const uint WordSize = sizeof(uint);

    private Machine Machine => run.Machine;

    public ObservedSection Registers(IReadOnlyList<string> names) =>
        new(SectionNames.Registers, [.. names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} {Value(name):x8}"))], []);

    public ObservedSection Memory(IReadOnlyList<ComparedMemory> ranges) =>
        new(SectionNames.Memory, [.. ranges.SelectMany(Lines)], []);

    public ObservedSection Processes()
    {
        var text = run.Processes is { } processes ? ProcessDump.Format(Machine, processes, run.Symbols.Places) : "no processes\n";
        return new ObservedSection(SectionNames.Processes, PrintableText.Lines(Encoding.UTF8.GetBytes(text)), []);
    }

    private uint Value(string name)
    {
        if (name == "eip")
            return Machine.Eip.Value;
        if (name == "eflags")
            return Machine.Eflags;
        if (SystemRegisters.TryParse(name, out var system))
            return Machine[system];
        for (var i = 0; i < Isa.Registers.Count; i++)
        {
            if (Isa.Registers.Name((Register)i, Width.Long) == name)
                return Machine[(Register)i];
        }

        throw new InvalidOperationException($"there is no register {name}");
    }

    private IEnumerable<string> Lines(ComparedMemory range)
    {
        var name = range.Symbol ?? string.Create(CultureInfo.InvariantCulture, $"0x{range.Address:x}");
        if ((range.Symbol is { } symbol ? Find(symbol) : range.Address) is not { } start)
            return [$"{name}: there is no such symbol"];
        return range.IsText ? [$"{name}: \"{Text(start, range.Length)}\""] : Words(name, start, range.Length);
    }

    private IEnumerable<string> Words(string name, uint start, int length)
    {
        var line = new StringBuilder();
        for (uint at = 0; at < length; at += WordSize)
        {
            if (line.Length == 0)
                line.Append(CultureInfo.InvariantCulture, $"{name}{(at == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"+0x{at:x}"))}:");
            var size = Math.Min(WordSize, (uint)length - at);
            var word = Machine.PeekAsKernel(new VirtualAddress(start + at));

            // A last part of a word is shown as the bytes that there are.
            var digits = word is { } value ? (value & (uint)((1UL << (int)(8 * size)) - 1)).ToString($"x{2 * size}", CultureInfo.InvariantCulture) : "no memory";
            line.Append(' ').Append(digits);
            if (at / WordSize % WordsPerLine != WordsPerLine - 1)
                continue;
            yield return line.ToString();
            line.Clear();
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    private string Text(uint start, int length)
    {
        var bytes = new List<byte>();
        for (uint at = 0; at < length; at++)
        {
            if (Machine.PeekAsKernel(new VirtualAddress(start + at)) is not { } word || (byte)word == 0)
                break;
            bytes.Add((byte)word);
        }

        return string.Join("\\n", PrintableText.Lines([.. bytes, (byte)'\n']));
    }

    // Of names that several sources have, the global one counts. A kernel's own follow the program's.
    private uint? Find(string symbol) =>
        (program?.Symbols ?? []).Where(one => one.Name == symbol).OrderBy(one => one.Binding == SymbolBinding.Local).FirstOrDefault()?.Value
        ?? run.Symbols.Kernel?.Value(symbol);
}
