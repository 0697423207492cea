// The ways in which AT&T syntax lets one write an instruction, and the one in which the disassembler prints it.

using Toy.Assembler.Tests.Elf;
using Toy.Assembler.Tests.Support;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Assembler.Tests.Instructions;

public sealed class SpellingTests
{
    public static TheoryData<string, string> Spellings => new()
    {
        { "mov %eax, %ebx", "movl %eax, %ebx" },
        { "MOVL %EAX, %EBX", "movl %eax, %ebx" },
        { "mov $1, %al", "movb $1, %al" },
        { "movl $-1, %eax", "movl $-1, %eax" },
        { "movl $0xffffffff, %eax", "movl $-1, %eax" },
        { "movb $~0x80, %al", "movb $127, %al" },
        { "movl 8(%ebp), %eax", "movl 8(%ebp), %eax" },
        { "movl -8(%ebp,%ecx,4), %eax", "movl -8(%ebp,%ecx,4), %eax" },
        { "movl (%eax,%ebx), %ecx", "movl (%eax,%ebx,1), %ecx" },
        { "movl (,%ebx,8), %ecx", "movl (,%ebx,8), %ecx" },
        { "movl 4+4*2(%esp), %ecx", "movl 12(%esp), %ecx" },
        { "movl 0x1000, %ecx", "movl 0x1000, %ecx" },
        { "movl %ds:4(%eax), %ecx", "movl 4(%eax), %ecx" },
        { "movl %cr0, %eax", "movl %cr0, %eax" },
        { "mov %eax, %cr3", "movl %eax, %cr3" },
        { "shll %eax", "shll $1, %eax" },
        { "sall $3, %eax", "shll $3, %eax" },
        { "sarl %cl, (%eax)", "sarl %cl, (%eax)" },
        { "shldl %ebx, %eax", "shldl %cl, %ebx, %eax" },
        { "shrdl $3, %ebx, (%eax)", "shrdl $3, %ebx, (%eax)" },
        { "imull %ebx", "imull %ebx" },
        { "imull %ebx, %eax", "imull %ebx, %eax" },
        { "imull $3, %eax", "imull $3, %eax" },
        { "imull $3, (%ebx), %eax", "imull $3, (%ebx), %eax" },
        { "xchgl (%eax), %ebx", "xchgl %ebx, (%eax)" },
        { "testl (%eax), %ebx", "testl (%eax), %ebx" },
        { "test %bx, (%eax)", "testw %bx, (%eax)" },
        { "push %eax", "pushl %eax" },
        { "push $5", "pushl $5" },
        { "push (%eax)", "pushl (%eax)" },
        { "pushw %ax", "pushw %ax" },
        { "pop %eax", "popl %eax" },
        { "movzbl %al, %ecx", "movzbl %al, %ecx" },
        { "movzx %al, %ecx", "movzbl %al, %ecx" },
        { "movzx %ax, %ecx", "movzwl %ax, %ecx" },
        { "movsx %al, %cx", "movsbw %al, %cx" },
        { "movsbl (%eax), %ecx", "movsbl (%eax), %ecx" },
        { "movzwl 4(%eax), %ecx", "movzwl 4(%eax), %ecx" },
        { "movsb", "movsb" },
        { "movsl", "movsl" },
        { "rep movsl", "rep movsl" },
        { "rep; movsb", "rep movsb" },
        { "repz cmpsb", "repe cmpsb" },
        { "repnz scasb", "repne scasb" },
        { "movsl (%esi), %es:(%edi)", "movsl" },
        { "rep stosl %eax, %es:(%edi)", "rep stosl" },
        { "stos %al, (%edi)", "stosb" },
        { "lodsw (%esi), %ax", "lodsw" },
        { "lodsb (%esi)", "lodsb" },
        { "cmpsl %es:(%edi), (%esi)", "cmpsl" },
        { "scasb (%edi), %al", "scasb" },
        { "jz 4", "je 0x4" },
        { "jmp *%eax", "jmp *%eax" },
        { "call *4(%eax)", "call *4(%eax)" },
        { "jmp *table(,%eax,4)", "{disp32} jmp *(,%eax,4)" },
        { "ret", "ret" },
        { "ret $4", "ret $4" },
        { "rep ret", "ret" },
        { "rep; nop", "pause" },
        { "lock; addl $1, (%eax)", "lock addl $1, (%eax)" },
        { "lock\nincl x", "lock incl 0" },
        { "inb $0x60, %al", "inb $96, %al" },
        { "in %dx, %al", "inb %dx, %al" },
        { "inb (%dx), %al", "inb %dx, %al" },
        { "inl %dx", "inl %dx, %eax" },
        { "outb %al, $0x60", "outb %al, $96" },
        { "out %eax, %dx", "outl %eax, %dx" },
        { "outb $0x60", "outb %al, $96" },
        { "setz %al", "sete %al" },
        { "cmovnz %eax, %ebx", "cmovnel %eax, %ebx" },
        { "cmovnel %eax, %ebx", "cmovnel %eax, %ebx" },
        { "cbw", "cbtw" },
        { "cwde", "cwtl" },
        { "cdq", "cltd" },
        { "pusha", "pushal" },
        { "pushf", "pushfl" },
        { "int $0x40", "int $64" },
        { "bswap %eax", "bswapl %eax" },
        { "leal (%eax,%eax,2), %eax", "leal (%eax,%eax,2), %eax" },
        { "{disp32} movl 4(%eax), %eax", "{disp32} movl 4(%eax), %eax" },
        { "{disp8} movl (%eax), %eax", "{disp8} movl (%eax), %eax" },
        { "movl (%esp), %ebx", "movl (%esp), %ebx" },
    };

    // What GNU as knows under another name or not at all.
    private static readonly string[] s_toyOnly = ["movl %cr0, %eax", "mov %eax, %cr3"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_spelling_means_what_the_canonical_one_means(string spelling, string canonical)
    {
        var text = Assembly.Object(spelling + "\n").Sections.Single(s => s.Name == ".text").Contents;

        Assert.Equal(DecodeStatus.Valid, Decoder.Decode(InstructionTable.Standard, text, out var instruction));
        Assert.Equal(text.Length, instruction.Length);
        var address = instruction.Syntax.HasTarget ? unchecked(0u - (uint)instruction.Length + 4) : 0;
        Assert.Equal(canonical, Disassembler.Format(instruction, address));
    }

    [ToolFact("as")]
    public void GNU_as_takes_every_spelling()
    {
        var spellings = Spellings.Select(row => (string)row[0]).Except(s_toyOnly);

        Assert.NotEmpty(GnuAssembler.Assemble(string.Join('\n', spellings) + "\n"));
    }
}
