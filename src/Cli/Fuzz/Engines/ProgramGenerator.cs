// Programs that get hot: nested loops, calls, branches and jump tables around random instructions, in an outer loop that
// never ends. And what engines find hard: strings over pages, stores to code, programs that walk over a page's end.

using Toy.Cpu.Memory;
using Toy.Isa;
using static Toy.Cli.Fuzz.Engines.InstructionGenerator;

namespace Toy.Cli.Fuzz.Engines;

internal sealed class ProgramGenerator(SplitMix64 random, TranslationKind translation, bool isUser, uint moved, uint limit)
{
    // Most programs are short: a few instructions find most mistakes, and to translate many takes long.
    private static readonly int[] s_longestBodies = [1, 1, 2, 2, 3, 4, 5, 10];

    private const int DeepestLoop = 3;
    private const int MostFunctions = 3;

    private readonly InstructionGenerator _instructions = new(random, translation, isUser, limit);
    private readonly int _longestBody = random.Pick<int>(s_longestBodies);
    private readonly CodeItems _items = new();

    // Calls whose function has no place yet.
    private readonly List<int> _calls = [];

    public List<CodeItem> Generate()
    {
        Body(depth: 0, 1 + random.Below(_longestBody));
        _items.Add(Of("jmp", OperandForm.None), Reference.Target, to: 0);
        var functions = new List<int>();
        for (var count = _calls.Count == 0 ? random.Below(2) : 1 + random.Below(Math.Min(_longestBody, MostFunctions)); count > 0; count--)
        {
            functions.Add(_items.Count);
            Body(depth: 1, 1 + random.Below(_longestBody));
            _items.Add(random.OneIn(8) ? Of("ret", OperandForm.None, immediate: 0) : Of("ret", OperandForm.None));
        }

        foreach (var call in _calls)
            _items.LeadTo(call, random.Pick<int>(functions.ToArray()));
        return _items.All;
    }

    private void Body(int depth, int length)
    {
        for (; length > 0; length--)
        {
            switch (random.Below(32))
            {
                case 0 or 1 when depth < DeepestLoop:
                    Loop(depth);
                    break;
                case 2 or 3:
                    CompareAndJump();
                    break;
                case 4:
                    _calls.Add(_items.Count);
                    _items.Add(Of("call", OperandForm.None), Reference.Target);
                    break;
                case 5:
                    CallThroughRegister();
                    break;
                case 6 when random.OneIn(2):
                    JumpThroughTable();
                    break;
                case 7 or 8:
                    var pointer = random.Pick<Register>([.. Pointers]);
                    if (pointer != _instructions.Reserved)
                        _items.Load(pointer, _instructions.Address());
                    break;
                case 9 or 10:
                    StringInstruction();
                    break;
                case 11:
                    StoreToCode();
                    break;
                case 18 when random.OneIn(2):
                    RunCopy();
                    break;
                case 12 or 17 when translation == TranslationKind.Paging:
                    AddressSpaces().ChangePageTable();
                    break;
                case 19 or 20 or 21 when translation != TranslationKind.None:
                    AddressSpaces().ChangeAddressSpace();
                    break;
                case 25 when translation == TranslationKind.Paging && _instructions.Reserved is null:
                    AddressSpaces().LoadEntryOfStore();
                    break;
                case 22 when _instructions.Reserved is null:
                    WalkOverPage();
                    break;
                case 23:
                    PartsOfRegister();
                    break;
                case 24 when _instructions.Reserved is null:
                    StoreAndRun();
                    break;
                case 13 when !isUser:
                    ChangeMode();
                    break;
                case 14:
                    _items.Add(Of("push", OperandForm.Register, register: _instructions.Free()));
                    Body(depth, 1);
                    _items.Add(Of("pop", OperandForm.Register, register: _instructions.Free()));
                    break;
                case 15 when random.OneIn(2):
                    _items.Load(Register.Esp, GuestMap.StackTop - (uint)random.Below(64));
                    break;
                case 16:
                    _items.Add(Of("int", OperandForm.None, immediate: (uint)(Vectors.SystemCall + random.Below(16))));
                    break;
                default:
                    var any = _instructions.Any();
                    _items.Add(any, any.Syntax.HasTarget ? Reference.Target : Reference.None, Nearby());
                    break;
            }
        }
    }

    /// <summary>A loop that counts a register down, in one of the ways that compilers and people write it.</summary>
    private void Loop(int depth)
    {
        var outer = _instructions.Reserved;
        var kind = random.Below(4);
        var counter = kind == 0 ? Register.Ecx : random.Pick<Register>([Register.Eax, Register.Ecx, Register.Edx, Register.Edi]);
        if (counter == outer)
            return;
        _items.Load(counter, 1 + (uint)random.Below(random.OneIn(4) ? 200 : 12));
        var top = _items.Count;
        _instructions.Reserved = counter;
        Body(depth + 1, 1 + random.Below(_longestBody));
        _instructions.Reserved = outer;
        switch (kind)
        {
            case 0:
                _items.Add(Of("loop", OperandForm.None), Reference.Target, top);
                return;
            case 1:
                _items.Add(Of("sub", OperandForm.RegisterImmediate, register: counter, immediate: 1));
                _items.Add(Of("jg", OperandForm.None), Reference.Target, top);
                return;
            case 2:
                _items.Add(Of("dec", OperandForm.Register, register: counter));
                _items.Add(Of("cmp", OperandForm.RegisterImmediate, register: counter, immediate: 1));
                _items.Add(Of("jge", OperandForm.None), Reference.Target, top);
                return;
            default:
                _items.Add(Of("dec", OperandForm.Register, register: counter));
                _items.Add(Of("jne", OperandForm.None), Reference.Target, top);
                return;
        }
    }

    private void CompareAndJump()
    {
        var width = (Width)random.Below(3);
        var mnemonic = random.Pick<string>(["cmp", "test", "sub", "add", "and", "or"]);
        if (random.OneIn(2))
        {
            var value = width.Truncate(_instructions.Value());
            _items.Add(Of(mnemonic, OperandForm.RegisterImmediate, width, _instructions.Named(width), immediate: value));
        }
        else
        {
            _items.Add(Of(mnemonic, OperandForm.RegisterRegister, width, _instructions.Named(width), _instructions.Named(width)));
        }

        // Sometimes flags have to last for a while.
        if (random.OneIn(4))
            _items.Add(Of("mov", OperandForm.RegisterImmediate, register: _instructions.Free(), immediate: _instructions.Value()));
        var condition = random.Pick<string>(["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]);
        switch (random.Below(4))
        {
            case 0:
                _items.Add(Of("set" + condition, OperandForm.Register, Width.Byte, _instructions.Named(Width.Byte)));
                break;
            case 1:
                _items.Add(Of("cmov" + condition, OperandForm.RegisterRegister, Width.Long, _instructions.Free(), _instructions.Free()));
                break;
            default:
                _items.Add(Of("j" + condition, OperandForm.None), Reference.Target, _items.Count + 2 + random.Below(8));
                break;
        }
    }

    private void CallThroughRegister()
    {
        var register = _instructions.Free();
        _calls.Add(_items.Count);
        _items.Add(Of("mov", OperandForm.RegisterImmediate, register: register), Reference.Immediate);
        _items.Add(Of("call", OperandForm.Register, register: register));
    }

    /// <summary>Copies code to where data is, and calls it there: code appears in pages that were written before, and changes.</summary>
    private void RunCopy()
    {
        if (_instructions.Reserved is not null and not Register.Ebx)
            return;
        var place = _instructions.Address();
        _items.Load(Register.Edi, place);
        _calls.Add(_items.Count);
        _items.Add(Of("mov", OperandForm.RegisterImmediate, register: Register.Esi), Reference.Immediate);
        _items.Load(Register.Ecx, (uint)(8 + random.Below(64)));
        _items.Add(Of("cld", OperandForm.None));
        _items.Add(Of("movs", OperandForm.SizeOnly, Width.Byte, prefix: Prefix.Rep));
        _items.Load(Register.Eax, place);
        _items.Add(Of("call", OperandForm.Register, register: Register.Eax));
        if (random.OneIn(2))
            _items.Add(Of("mov", OperandForm.MemoryImmediate, Width.Byte, memory: new MemoryOperand(null, Displacement: (int)place + random.Below(32)), immediate: (uint)random.Below(256)));
    }

    private void JumpThroughTable()
    {
        var register = _instructions.Free();
        if (register == Register.Esp)
            return;
        _items.Add(Of("and", OperandForm.RegisterImmediate, register: register, immediate: 15));
        var table = new MemoryOperand(null, register, 4, (int)GuestMap.Places);
        _items.Add(Of(random.OneIn(2) ? "jmp" : "call", OperandForm.Memory, memory: table));
    }

    private void StringInstruction()
    {
        var prefix = random.OneIn(8) ? Prefix.None : random.OneIn(3) ? Prefix.Repne : Prefix.Rep;
        var mnemonic = random.Pick<string>(prefix == Prefix.Repne ? ["cmps", "scas"] : ["movs", "movs", "stos", "stos", "lods", "cmps", "scas"]);
        if (_instructions.Reserved is Register.Ecx or Register.Edi)
            prefix = prefix == Prefix.Repne ? Prefix.None : prefix;
        if (random.OneIn(4))
            _items.Add(Of("std", OperandForm.None));
        if (random.OneIn(2))
            _items.Load(Register.Esi, _instructions.Address());
        if (_instructions.Reserved != Register.Edi)
            _items.Load(Register.Edi, _instructions.Address());
        if (_instructions.Reserved != Register.Ecx)
            _items.Load(Register.Ecx, (uint)random.Below(random.OneIn(4) ? 3000 : 40));
        _items.Add(Of(mnemonic, OperandForm.SizeOnly, (Width)random.Below(3), prefix: prefix));
        if (random.OneIn(2))
            _items.Add(Of("cld", OperandForm.None));
    }

    /// <summary>A store into an instruction: this one's neighbours most of the time.</summary>
    private void StoreToCode()
    {
        var width = (Width)random.Below(3);
        var form = random.OneIn(2) ? OperandForm.MemoryImmediate : OperandForm.MemoryRegister;
        var instruction = Of(
            random.OneIn(4) ? "xor" : "mov", form, width, _instructions.Named(width),
            memory: new MemoryOperand(null, Size: DisplacementSize.Long),
            immediate: form == OperandForm.MemoryImmediate ? width.Truncate(_instructions.Value()) : 0);
        _items.Add(instruction with { Register = form == OperandForm.MemoryRegister ? instruction.Register : default },
            Reference.Displacement, Nearby(), random.Below(8));
    }

    /// <summary>Stores to a page of data, and runs what is there: the next time, the same stores are to code.</summary>
    private void StoreAndRun()
    {
        var there = new MemoryOperand(null, Displacement: (int)GuestMap.DataCode + random.Below(GuestMap.DataCodeSize / 2));
        _items.Load(Register.Ecx, 2 + (uint)random.Below(4));
        var top = _items.Count;
        _items.Add(Of("mov", OperandForm.MemoryImmediate, Width.Byte, memory: there, immediate: (uint)random.Below(256)));
        _items.Add(Of(random.Pick<string>(["add", "xor", "mov"]), OperandForm.MemoryRegister, Width.Byte, Register.Edx, memory: there));
        _items.Add(Of("loop", OperandForm.None), Reference.Target, top);
        _items.Load(Register.Eax, GuestMap.DataCode);
        _items.Add(Of("call", OperandForm.Register, register: Register.Eax));
    }

    /// <summary>Bytes, word and whole of one register, written and read in turn.</summary>
    private void PartsOfRegister()
    {
        var whole = (Register)random.Below(4);
        if (whole == _instructions.Reserved)
            return;
        for (var count = 2 + random.Below(4); count > 0; count--)
        {
            var width = (Width)random.Below(3);
            var mnemonic = random.Pick<string>(["mov", "mov", "add", "xor", "cmp"]);
            _items.Add(random.OneIn(2)
                ? Of(mnemonic, OperandForm.RegisterImmediate, width, Part(width), immediate: width.Truncate(_instructions.Value()))
                : Of(mnemonic, OperandForm.RegisterRegister, width, Part(width), Part(width)));
        }

        // High bytes have the numbers from 4 on.
        Register Part(Width width) => width == Width.Byte && random.OneIn(3) ? (Register)((int)whole | 4) : whole;
    }

    /// <summary>One access, again and again, that comes to the end of a page in small steps.</summary>
    private void WalkOverPage()
    {
        var pointer = random.Pick<Register>([Register.Ebp, Register.Ebp, Register.Ebx, Register.Eax]);
        var end = random.Below(4) switch
        {
            0 => limit,
            1 when translation != TranslationKind.Paging => GuestMap.Data + PageTable.PageSize,
            1 => moved + PageTable.PageSize,
            _ => (_instructions.Address() & PageTable.FrameMask) + PageTable.PageSize,
        };
        var start = end - (uint)(8 + random.Below(24));
        var isArray = random.OneIn(2);
        var there = isArray
            ? new MemoryOperand(null, pointer, 1, (int)start, DisplacementSize.Long)
            : new MemoryOperand(pointer);
        _items.Load(pointer, isArray ? 0 : start);
        _items.Load(Register.Ecx, 4 + (uint)random.Below(16));
        var top = _items.Count;
        var width = (Width)random.Below(3);
        _items.Add(random.OneIn(2)
            ? Of("mov", OperandForm.RegisterMemory, width, Register.Edx, memory: there)
            : Of("xor", OperandForm.MemoryRegister, width, Register.Edx, memory: there));
        _items.Add(Of("add", OperandForm.RegisterImmediate, register: pointer, immediate: 1 + (uint)random.Below(4)));
        _items.Add(Of("loop", OperandForm.None), Reference.Target, top);
    }

    /// <summary>From kernel mode to user mode, a little further on; a call or a fault leads back for a moment.</summary>
    private void ChangeMode()
    {
        _items.Add(Of("push", OperandForm.Immediate, immediate: GuestMap.StackTop));
        _items.Add(Of("push", OperandForm.Immediate, immediate: EFlags.AlwaysOne | EFlags.IF | (random.OneIn(2) ? EFlags.UM : 0)));
        _items.Add(Of("push", OperandForm.Immediate), Reference.Immediate, _items.Count + 2 + random.Below(3));
        _items.Add(Of("iret", OperandForm.None));
    }

    private AddressSpaceGenerator AddressSpaces() => new(random, translation, isUser, moved, _instructions, _items);

    private int Nearby() => Math.Max(0, _items.Count + random.Below(16) - 8);
}
