// Random programs for comparing engines: loops of random instructions over a few pages of memory, in every mode, with a
// handler that goes on behind whatever faults.

using Toy.Cli.Fuzz;
using Toy.Cpu;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Machine.Tests.Support;

/// <summary>One program with its machine's start, from a seed.</summary>
internal sealed class LockstepCase
{
    private const uint MemorySize = 0x20000;
    private const uint VectorTable = 0x1000;
    private const uint Handler = 0x2000;
    private const uint NextTable = 0x3000;
    private const uint KernelStack = 0x5000;
    private const uint Code = 0x6F80;
    private const uint Data = 0x9000;
    private const uint DataSize = 0x3000;
    private const uint Directory = 0x10000;
    private const uint Table = 0x11000;

    private static readonly InstructionForm[] s_forms =
        [.. InstructionForms.All(InstructionTable.Standard).Where(form => form.Row.Privilege != Privilege.Privileged)];

    private static readonly ReadOnlyMemory<byte> s_handler = Assembled.Program(null, ("handler.s", $"""
        .globl _start
        _start:
            add $8, %esp
            push %eax
            mov 4(%esp), %eax
            sub ${Code}, %eax
            and $0x3ff, %eax
            mov {NextTable}(,%eax,4), %eax
            mov %eax, 4(%esp)
            pop %eax
            iret
        """)).Segments[0].Bytes;

    private static readonly InstructionForm[] s_jumps = [.. s_forms.Where(form => form.Syntax.HasTarget)];

    private readonly SplitMix64 _random;
    private readonly List<MachineInstruction> _instructions = [];
    private readonly List<uint> _starts = [];
    private readonly byte[] _image = new byte[MemorySize];
    private readonly int _mode;
    private readonly ulong _start;

    public LockstepCase(ulong seed)
    {
        _random = new SplitMix64(seed);
        _start = _random.Next();
        _mode = _random.Below(4);
        var count = 4 + _random.Below(40);
        for (var i = 0; i < count; i++)
            _instructions.Add(_random.OneIn(6) ? Jump() : Plain());
        Lay();
        WriteVectors();
        WritePages();
    }

    /// <summary>The program as assembly, for the message of a failure.</summary>
    public string Listing => string.Join('\n', _starts.Select((start, i) =>
        $"{start:x8}  {Disassembler.Format(Decoded(start, i), start)}")) + $"\nmode {_mode}";

    /// <summary>A machine at the start of the program.</summary>
    public Cpu.Machine Machine(EngineChoice engine, IBackground? background = null)
    {
        var machine = new Cpu.Machine(new MachineConfiguration { MemorySize = MemorySize, Engine = engine, Background = background });
        machine.Memory.Write(new PhysicalAddress(0), _image);
        var random = new SplitMix64(_start);
        for (var register = Register.Eax; register <= Register.Edi; register++)
        {
            machine[register] = random.Below(4) switch
            {
                0 => random.NextUInt32(),
                1 => (uint)random.Below(40) - 8,
                _ => Data + (uint)random.Below((int)DataSize),
            };
        }

        machine[Register.Esp] = Data + 0x1000 + 4 * (uint)random.Below(64) - 128;
        machine[SystemRegister.Idtr] = VectorTable;
        machine[SystemRegister.Ksp] = KernelStack;
        machine[SystemRegister.Base] = 0x40;
        machine[SystemRegister.Bound] = 0xC000 - (uint)random.Below(64);
        machine[SystemRegister.Cr3] = Directory;
        machine[SystemRegister.Cr0] = _mode switch
        {
            0 => 0,
            1 => ControlRegister0.BB,
            _ => ControlRegister0.PG | (random.OneIn(2) ? ControlRegister0.WP : 0),
        };
        machine.Eip = new VirtualAddress(Code);
        machine.Eflags = (_mode is 1 or 3 ? EFlags.UM : 0) | (random.NextUInt32() & EFlags.Status) | (random.OneIn(8) ? EFlags.DF : 0);
        return machine;
    }

    private MachineInstruction Decoded(uint start, int index)
    {
        Decoder.Decode(InstructionTable.Standard, _image.AsSpan((int)Physical(start)), out var instruction);
        return instruction.Row is null ? _instructions[index] : instruction;
    }

    // Under base and bound, addresses of the program are moved.
    private uint Physical(uint address) => _mode == 1 ? address + 0x40 : address;

    private MachineInstruction Plain() => Random(_random.Pick<InstructionForm>(s_forms));

    private MachineInstruction Jump() => Random(_random.Pick<InstructionForm>(s_jumps));

    private MachineInstruction Random(InstructionForm form)
    {
        var instruction = Example.Of(form);
        var syntax = form.Syntax;
        var isSmall = _random.OneIn(2);
        instruction = instruction with
        {
            Register = syntax.HasRegister ? (Register)_random.Below(8) : default,
            SecondRegister = syntax.HasSecondRegister ? (Register)_random.Below(8) : default,
            Immediate = syntax.HasTarget ? 0 : syntax.HasImmediate ? Immediate(syntax.ImmediateWidth(form.Width), isSmall) : 0,
            Memory = syntax.HasMemory ? Memory() : default,
        };
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        return instruction with { Length = Encoder.Encode(instruction, bytes).Length };
    }

    private uint Immediate(Width width, bool isSmall) =>
        width.Truncate(isSmall ? (uint)_random.Below(40) - 4 : _random.NextUInt32());

    private MemoryOperand Memory()
    {
        var isAbsolute = _random.OneIn(3);
        Register? index = _random.OneIn(4) ? (Register)_random.Below(8) : null;
        if (index == Register.Esp)
            index = null;
        return isAbsolute
            ? new MemoryOperand(null, null, 1, (int)(Data + (uint)_random.Below((int)DataSize)))
            : new MemoryOperand(
                _random.OneIn(3) ? Register.Esp : (Register)_random.Below(8), index, index is null ? (byte)1 : (byte)(1 << _random.Below(4)), _random.Below(64) - 16);
    }

    private void Lay()
    {
        var at = Code;
        foreach (var instruction in _instructions)
        {
            _starts.Add(at);
            at += (uint)instruction.Length;
        }

        // A loop, so that everything becomes hot.
        var back = new byte[Encoder.MaxLength];
        var jump = InstructionTable.Standard.Rows.First(row => row is { Mnemonic: "jmp", Shape: "Branch" });
        var length = Encoder.Encode(Example.Of(jump, jump.Syntaxes[0], Width.Long) with { Immediate = Code - (at + 5) }, back).Length;
        back.AsSpan(0, length).CopyTo(_image.AsSpan((int)Physical(at)));
        for (var i = 0; i < _instructions.Count; i++)
        {
            var instruction = _instructions[i];
            if (instruction.Syntax.HasTarget)
                instruction = instruction with { Immediate = _random.Pick<uint>(_starts.ToArray()) - (_starts[i] + (uint)instruction.Length) };
            var bytes = new byte[Encoder.MaxLength];
            var size = Encoder.Encode(instruction, bytes).Length;
            bytes.AsSpan(0, size).CopyTo(_image.AsSpan((int)Physical(_starts[i])));
        }

        // Behind each byte of code: the start of the next instruction.
        for (uint offset = 0; offset < 0x400; offset++)
        {
            var next = _starts.FirstOrDefault(start => start > Code + offset, Code);
            BitConverter.TryWriteBytes(_image.AsSpan((int)(NextTable + 4 * offset)), next);
        }
    }

    private void WriteVectors()
    {
        for (uint vector = 0; vector < Vectors.Count; vector++)
        {
            BitConverter.TryWriteBytes(_image.AsSpan((int)(VectorTable + 8 * vector)), Handler);
            BitConverter.TryWriteBytes(_image.AsSpan((int)(VectorTable + 8 * vector + 4)), Gate.Present | Gate.User);
        }

        s_handler.Span.CopyTo(_image.AsSpan((int)Handler));
    }

    private void WritePages()
    {
        BitConverter.TryWriteBytes(_image.AsSpan((int)Directory), Table | PageTable.P | PageTable.W | PageTable.U);
        for (uint page = 0; page < MemorySize / PageTable.PageSize; page++)
        {
            var rights = PageTable.P | PageTable.W | PageTable.U;
            if (page >= Data / PageTable.PageSize && _random.OneIn(6))
                rights = (uint)_random.Below(8);
            var frame = page is 9 or 10 && _random.OneIn(2) ? 19 - page : page;
            BitConverter.TryWriteBytes(_image.AsSpan((int)(Table + 4 * page)), frame * PageTable.PageSize | rights);
        }

        for (var i = Data; i < Data + DataSize; i++)
            _image[i] = _random.OneIn(2) ? (byte)_random.NextUInt32() : (byte)0;
    }
}
