// Bytes → text → bytes: what the disassembler prints, the assembler and linker must turn back into the same encoding.

using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Sources;
using Toy.Isa;

namespace Toy.Cli.Fuzz;

/// <summary>An instruction that did not come back as it went.</summary>
internal sealed record RoundTripFailure(string Code, string Text, string Outcome);

/// <summary>Sends instructions through disassembler, assembler and linker, many at a time.</summary>
internal sealed class RoundTrip(InstructionTable table)
{
    private const uint Start = Abi.DefaultTextAddress;
    private const string SourceName = "fuzz.s";

    private readonly AssemblerOptions _options = new() { Instructions = table };
    private readonly StringBuilder _source = new();
    private readonly List<byte> _code = [];
    private readonly List<(int Offset, MachineInstruction Instruction)> _instructions = [];

    /// <summary>How many instructions wait for <see cref="Check"/>.</summary>
    public int Count => _instructions.Count;

    /// <summary>Adds the instruction at the start of some bytes; false when there is none.</summary>
    public bool TryAdd(ReadOnlySpan<byte> bytes, out MachineInstruction instruction)
    {
        if (Isa.Decoder.Decode(table, bytes, out instruction) != DecodeStatus.Valid)
            return false;
        _source.Append(Disassembler.Format(instruction, Start + (uint)_code.Count)).Append('\n');
        _instructions.Add((_code.Count, instruction));
        _code.AddRange(bytes[..instruction.Length]);
        return true;
    }

    /// <summary>Assembles all that was added, in one source, and forgets it; returns what came back different.</summary>
    public IReadOnlyList<RoundTripFailure> Check()
    {
        var (assembled, _) = Assemble(_source.ToString());
        var failures = assembled is not null && assembled.AsSpan().SequenceEqual(_code.ToArray()) ? [] : CheckEach();
        _source.Clear();
        _code.Clear();
        _instructions.Clear();
        return failures;
    }

    private List<RoundTripFailure> CheckEach()
    {
        var failures = new List<RoundTripFailure>();
        foreach (var (offset, instruction) in _instructions)
        {
            var code = _code.GetRange(offset, instruction.Length).ToArray();
            var text = Disassembler.Format(instruction, Start);
            var (assembled, problem) = Assemble(text + "\n");
            if (assembled is null)
                failures.Add(new RoundTripFailure(Hex(code), text, problem));
            else if (!assembled.AsSpan().SequenceEqual(code))
                failures.Add(new RoundTripFailure(Hex(code), text, Hex(assembled)));
        }

        return failures.Count > 0 ? failures : [new RoundTripFailure("", "", "each instruction is right, but not all together")];
    }

    /// <summary>The bytes that a source is linked to, or the first thing that is wrong with it.</summary>
    private (byte[]? Code, string Problem) Assemble(string source)
    {
        var diagnostics = new DiagnosticBag();
        var text = new SourceText(SourceName, $".globl {Abi.EntrySymbol}\n{Abi.EntrySymbol}:\n{source}");
        var program = SourceAssembler.Assemble(text, _options, diagnostics) is { } result
            ? Linker.Link([result.Object], new LinkOptions { TextAddress = Start }, diagnostics)
            : null;
        return program is not null
            ? (program.Program.Segments[0].Bytes.ToArray(), "")
            : (null, diagnostics.Items is [var first, ..] ? first.Message : "no program");
    }

    private static string Hex(byte[] code) => Convert.ToHexStringLower(code);
}
