// Translations that change under a program: entries of its tables, pages that the kernel moves, other address spaces.

using Toy.Cpu.Memory;
using Toy.Isa;
using static Toy.Cli.Fuzz.Engines.InstructionGenerator;

namespace Toy.Cli.Fuzz.Engines;

internal sealed class AddressSpaceGenerator(
    SplitMix64 random, TranslationKind translation, bool isUser, uint moved, InstructionGenerator instructions, CodeItems items)
{
    // The tables' entries; the kernel's program can change them, and the user's where they are left open to it.
    private static readonly uint[] s_tables = [GuestMap.WindowTable, GuestMap.WindowTable, GuestMap.OtherWindowTable];

    private static readonly Instruction s_toSystemRegister = InstructionTable.Standard.Rows.First(row =>
        row.Mnemonic == "mov" && row.Privilege == Privilege.Privileged
        && row.Syntaxes[0].Slots[^1].Kind == SlotKind.SystemRegister);

    /// <summary>Another entry for a page between two accesses, with or without the flush that it takes.</summary>
    public void ChangePageTable()
    {
        if (isUser && random.OneIn(2))
        {
            ChangeAddressSpace();
            return;
        }

        var page = (uint)random.Below(GuestMap.WindowPages);
        var address = GuestMap.Window + page * PageTable.PageSize;
        var entry = random.Pick<uint>(s_tables) + 4 * page;
        if (random.OneIn(6))
        {
            // The program's own pages, in the table of either directory.
            var code = GuestMap.Code / PageTable.PageSize + (uint)random.Below(2);
            entry = (random.OneIn(2) ? GuestMap.KernelTable : GuestMap.OtherKernelTable) + 4 * code;
            address = code * PageTable.PageSize;
            var frame = random.OneIn(2) ? GuestMap.Code : GuestMap.OtherCode;
            var bits = PageTable.P | PageTable.U | (random.OneIn(2) ? PageTable.W : 0);
            items.Store(entry, frame + (address - GuestMap.Code) | bits);
        }
        else
        {
            Access(address);
            items.Store(entry, GuestImage.WindowEntry(random));
        }

        switch (random.Below(4))
        {
            case 0:
                items.Add(Of("invlpg", OperandForm.Memory, memory: new MemoryOperand(null, Displacement: (int)address)));
                break;
            case 1:
                var register = instructions.Free();
                if (register == Register.Esp)
                    break;
                items.Load(register, random.OneIn(2) ? GuestMap.Directory : GuestMap.OtherDirectory);
                items.Add(Of("mov", OperandForm.RegisterRegister, register: register, second: (Register)SystemRegister.Cr3) with
                {
                    Row = s_toSystemRegister,
                    Syntax = s_toSystemRegister.Syntaxes[0],
                });
                break;
        }

        Access(address);
    }

    /// <summary>The kernel is asked for another address space, or to move a page, between two accesses in a loop.</summary>
    public void ChangeAddressSpace()
    {
        var isSwitch = random.OneIn(2);
        var page = !isSwitch || random.OneIn(4) ? moved
            : translation == TranslationKind.Paging ? GuestMap.Window + (uint)random.Below(GuestMap.WindowPages) * PageTable.PageSize
            : GuestMap.Data;
        var counts = instructions.Reserved is null && !random.OneIn(4);
        if (counts)
        {
            items.Load(Register.Ecx, 2 + (uint)random.Below(6));
            instructions.Reserved = Register.Ecx;
        }

        var top = items.Count;
        Access(page);
        if (random.OneIn(2))
            Access(page);
        items.Add(Of("int", OperandForm.None, immediate: isSwitch ? GuestMap.SwitchVector : GuestMap.RemapVector));
        if (random.OneIn(2))
            Access(page);
        if (!counts)
            return;
        items.Add(Of("loop", OperandForm.None), Reference.Target, top);
        instructions.Reserved = null;
    }

    /// <summary>An instruction that loads the table entry of the page that it stores to, which has no marks yet.</summary>
    public void LoadEntryOfStore()
    {
        const uint Present = PageTable.P | PageTable.W | PageTable.U;
        var table = random.Pick<uint>([GuestMap.KernelTable, GuestMap.OtherKernelTable]);
        var frame = random.OneIn(2) ? table : GuestMap.Data + (uint)random.Below(GuestMap.DataPages) * PageTable.PageSize;
        var entry = table + 4 * (frame / PageTable.PageSize);
        items.Store(entry, frame | Present);
        items.Add(Of("invlpg", OperandForm.Memory, memory: new MemoryOperand(null, Displacement: (int)frame)));
        var there = frame == table ? entry : frame + 4 * (uint)random.Below(PageTable.Entries / 2);
        var loaded = new MemoryOperand(null, Displacement: (int)entry);
        var stored = new MemoryOperand(null, Displacement: (int)there);
        switch (random.Below(4))
        {
            case 0:
                items.Load(Register.Esp, there + 4);
                items.Add(Of("push", OperandForm.Memory, memory: loaded));
                items.Load(Register.Esp, GuestMap.StackTop);
                break;
            case 1:
                items.Load(Register.Esp, entry);
                items.Add(Of("pop", OperandForm.Memory, memory: stored));
                items.Load(Register.Esp, GuestMap.StackTop);
                break;
            case 2:
                items.Load(Register.Esi, entry);
                items.Load(Register.Edi, there);
                items.Load(Register.Ecx, 1 + (uint)random.Below(8));
                items.Add(Of("movs", OperandForm.SizeOnly, Width.Long, prefix: Prefix.Rep));
                break;
            default:
                items.Add(Of("add", OperandForm.MemoryImmediate, memory: loaded, immediate: 0));
                break;
        }
    }

    /// <summary>A load or a store somewhere in a page.</summary>
    private void Access(uint page)
    {
        var there = new MemoryOperand(null, Displacement: (int)(page + (uint)random.Below((int)PageTable.PageSize - 4)));
        items.Add(random.OneIn(2)
            ? Of("mov", OperandForm.RegisterMemory, register: instructions.Free(), memory: there)
            : Of("add", OperandForm.MemoryRegister, register: instructions.Free(), memory: there));
    }
}
