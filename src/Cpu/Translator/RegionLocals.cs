// The locals of a region: the guest's registers, the time left, and places for values in between.

using System.Reflection.Emit;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class RegionLocals
{
    private const int HighByteShift = 8;
    private const int ByteRegistersWithLow = 4;

    private readonly IlWriter _il;
    private readonly LocalBuilder[] _registers = new LocalBuilder[Registers.Count];
    private readonly OperandLocals[] _operands;
    private readonly LocalBuilder[] _lowBytes = new LocalBuilder[ByteRegistersWithLow];
    private readonly List<(LocalBuilder, LocalBuilder)> _windows = [];
    private uint _lowBytesKnown;
    private uint _used;
    private uint _written;

    public RegionLocals(IlWriter il)
    {
        _il = il;
        for (var i = 0; i < Registers.Count; i++)
            _registers[i] = il.Local(typeof(uint), Registers.Name((Register)i, Width.Long));
        for (var i = 0; i < ByteRegistersWithLow; i++)
            _lowBytes[i] = il.Local(typeof(uint), Registers.Name((Register)i, Width.Byte));
        Left = il.Local(typeof(long), "left");
        Table = il.Local(typeof(nint), "table");
        Address = il.Local(typeof(uint), "address");
        Place = il.Local(typeof(nint), "place");
        Bottom = il.Local(typeof(uint), "bottom");
        _operands = [.. Enumerable.Range(0, FlagOperandValues.LargestForm + 1).Select(_ => new OperandLocals(il))];
        Operands = _operands[0];
        Other = il.Local(typeof(uint), "other");
        Pair = il.Local(typeof(long), "pair");
        Target = il.Local(typeof(uint), "target");
        Low = il.Local(typeof(uint), "low");
        High = il.Local(typeof(uint), "high");
        Flags = il.Local(typeof(uint), "flags");
        Site = il.Local(typeof(int), "site");
    }

    /// <summary>Instructions until the deadline.</summary>
    public LocalBuilder Left { get; }

    /// <summary>The table of the mode's pages.</summary>
    public LocalBuilder Table { get; }

    /// <summary>Called with the local of a register before it is written.</summary>
    public Action<LocalBuilder> BeforeWrite { get; set; } = _ => { };

    /// <summary>The operands of the current instruction, and of one whose flags are pending.</summary>
    public OperandLocals Operands { get; private set; }

    // Within one instruction only.

    public LocalBuilder Address { get; }

    public LocalBuilder Place { get; }

    /// <summary>The lowest address of a window.</summary>
    public LocalBuilder Bottom { get; }

    public LocalBuilder Dst => Operands.Dst;

    public LocalBuilder Src => Operands.Src;

    public LocalBuilder Third => Operands.Third;

    public LocalBuilder Result => Operands.Result;

    /// <summary>The second result.</summary>
    public LocalBuilder Other { get; }

    public LocalBuilder Pair { get; }

    public LocalBuilder Low { get; }

    public LocalBuilder High { get; }

    public LocalBuilder Flags { get; }

    /// <summary>Where control goes on.</summary>
    public LocalBuilder Target { get; }

    /// <summary>The number of the <see cref="ExitSite"/>.</summary>
    public LocalBuilder Site { get; }

    /// <summary>
    /// Of a window: the place of its lowest byte; or what to add to an address to get the place, and the lowest address.
    /// </summary>
    public (LocalBuilder Place, LocalBuilder Bottom) Window(int number)
    {
        while (_windows.Count <= number)
            _windows.Add((_il.Local(typeof(nint), "window"), _il.Local(typeof(nint), "lowest")));
        return _windows[number];
    }

    /// <summary>Begins an instruction: its operands go where nothing is that pending flags follow from.</summary>
    public void Begin(FlagState flags) =>
        Operands = _operands.First(operands => flags.Chain.All(pending => pending.Operands != operands));

    /// <summary>Begins a block, of whose registers nothing is known.</summary>
    public void BeginBlock() => _lowBytesKnown = 0;

    /// <summary>A register's value, zero-extended: where it is, or copied.</summary>
    /// <param name="register">The register.</param>
    /// <param name="width">How much of it.</param>
    /// <param name="copy">Where it is copied to when it is not all of the register.</param>
    public FlagOperand Value(Register register, Width width, LocalBuilder copy)
    {
        if (width == Width.Long)
        {
            _used |= 1u << (int)register;
            return _registers[(int)register];
        }

        Read(register, width);
        _il.Store(copy);
        return copy;
    }

    /// <summary>Whether an operand is a register itself, and changes with it.</summary>
    public bool IsRegister(FlagOperand operand, Register register) => operand.Local == _registers[(int)register];

    /// <summary>Pushes a register's value, zero-extended.</summary>
    public void Read(Register register, Width width = Width.Long)
    {
        var isHigh = IsHigh(register, width, out var index);
        if (width == Width.Byte && !isHigh && (_lowBytesKnown >> index & 1) != 0)
        {
            _il.Load(_lowBytes[index]);
            return;
        }

        _used |= 1u << index;
        _il.Load(_registers[index]);
        if (width == Width.Long)
            return;
        if (isHigh)
        {
            _il.Constant(HighByteShift);
            _il.Op(OpCodes.Shr_Un);
        }

        _il.Op(width == Width.Word ? OpCodes.Conv_U2 : OpCodes.Conv_U1);
    }

    /// <summary>Sets a register to the low bits of a value; the rest of it stays.</summary>
    public void Write(Register register, Width width, FlagOperand value)
    {
        var isHigh = IsHigh(register, width, out var index);
        BeforeWrite(_registers[index]);
        _written |= 1u << index;
        _used |= 1u << index;
        if (width == Width.Long)
        {
            _lowBytesKnown &= ~(1u << index);
            value.Push(_il);
        }
        else if (width == Width.Byte && !isHigh)
        {
            // Who reads the byte next need not wait for the whole.
            _lowBytesKnown |= 1u << index;
            value.Push(_il);
            _il.Op(OpCodes.Conv_U1);
            _il.Store(_lowBytes[index]);
            _il.Load(_registers[index]);
            _il.Constant(~width.Mask());
            _il.Op(OpCodes.And);
            _il.Load(_lowBytes[index]);
            _il.Op(OpCodes.Or);
        }
        else
        {
            var shift = isHigh ? HighByteShift : 0;
            _lowBytesKnown &= isHigh ? uint.MaxValue : ~(1u << index);
            _il.Load(_registers[index]);
            _il.Constant(~(width.Mask() << shift));
            _il.Op(OpCodes.And);
            value.Push(_il);
            _il.Op(width == Width.Word ? OpCodes.Conv_U2 : OpCodes.Conv_U1);
            if (isHigh)
            {
                _il.Constant(shift);
                _il.Op(OpCodes.Shl);
            }

            _il.Op(OpCodes.Or);
        }

        _il.Store(_registers[index]);
    }

    /// <summary>Sets a whole register to what is on the stack.</summary>
    public void Pop(Register register)
    {
        Prepare(register);
        Set(register);
    }

    /// <summary>Makes a register ready to be set, which may then be on one of two ways only.</summary>
    public void Prepare(Register register) => BeforeWrite(_registers[(int)register]);

    /// <summary>Sets a whole register that is ready to what is on the stack.</summary>
    public void Set(Register register)
    {
        _written |= 1u << (int)register;
        _used |= 1u << (int)register;
        _lowBytesKnown &= ~(1u << (int)register);
        _il.Store(_registers[(int)register]);
    }

    /// <summary>Fills the locals that the region uses; emitted last, when they are known.</summary>
    public void EmitEntry()
    {
        Fill(Left, nameof(TranslatedState.Left));
        Fill(Table, nameof(TranslatedState.Table));
        for (var i = 0; i < Registers.Count; i++)
        {
            if ((_used >> i & 1) == 0)
                continue;
            EmitPlace(i);
            _il.Op(OpCodes.Ldind_U4);
            _il.Store(_registers[i]);
        }
    }

    /// <summary>Gives back what the region has changed.</summary>
    public void EmitExit()
    {
        for (var i = 0; i < Registers.Count; i++)
        {
            if ((_written >> i & 1) == 0)
                continue;
            EmitPlace(i);
            _il.Load(_registers[i]);
            _il.Op(OpCodes.Stind_I4);
        }

        Give(Left, nameof(TranslatedState.Left));
    }

    private void Fill(LocalBuilder local, string field)
    {
        _il.State();
        _il.LoadField(StateFields.Named(field));
        _il.Store(local);
    }

    private void Give(LocalBuilder local, string field)
    {
        _il.State();
        _il.Load(local);
        _il.StoreField(StateFields.Named(field));
    }

    // Invariant: TranslatedState.Registers points to all registers, pinned.
    private void EmitPlace(int register)
    {
        _il.State();
        _il.LoadField(StateFields.Named(nameof(TranslatedState.Registers)));
        if (register == 0)
            return;
        _il.Constant(register * sizeof(uint));
        _il.Op(OpCodes.Add);
    }

    private static bool IsHigh(Register register, Width width, out int index)
    {
        var isHigh = width == Width.Byte && (int)register >= ByteRegistersWithLow;
        index = isHigh ? (int)register - ByteRegistersWithLow : (int)register;
        return isHigh;
    }
}
