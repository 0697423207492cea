// What no real processor can judge: Toy's own instructions, and those that reach the kernel. One line a case; the words
// are explained in InstructionCase.cs.

namespace Toy.Cpu.Tests.Instructions;

internal static class InstructionCases
{
    // A directory at 0x4000 and a table at 0x5000 that maps itself, the code, and page 6.
    private const string Paging =
        "cr0=0x80000000 cr3=0x4000 [0x4000]=0x5003 [0x5004]=0x1003 [0x5014]=0x5003 [0x5018]=0x6003 [0x6000]=0x111 [0x7000]=0x222";

    // A stack with the three words that iret pops.
    private const string Frame = "esp=0x8000 [0x8000]=0x2000";

    internal static InstructionCase[] All =>
    [
        // the interrupt flag
        new("cli", "eflags=IF|CF|DF", "eflags=CF|DF"),
        new("cli", "eflags=", "eflags="),
        new("sti", "eflags=ZF", "eflags=IF|ZF"),
        new("sti", "eflags=IF", "eflags=IF"),
        new("cli", "eflags=UM|IF", "fault=#GP"),
        new("sti", "eflags=UM", "fault=#GP"),

        // eflags on the stack
        new("pushfl", "eflags=IF|CF", "esp=0x7ffc [0x7ffc]=0x203"),
        new("pushfl", "eflags=OF|DF|SF|ZF|AF|PF|CF", "esp=0x7ffc [0x7ffc]=0xcd7"),
        new("pushfl", "eflags=UM", "fault=#GP"),
        new("pushfl", "esp=0x10004", "fault=#BE cr2=0x10000"),
        new("popfl", "[0x8000]=0xffffffff", "esp=0x8004 eflags=OF|DF|IF|TF|SF|ZF|AF|PF|CF"),
        new("popfl", "eflags=OF|DF|IF|SF|ZF|AF|PF|CF", "esp=0x8004 eflags="),
        new("popfl", "eflags=UM", "fault=#GP"),
        new("popfl", "esp=0x10000", "fault=#BE cr2=0x10000"),

        // waiting
        new("hlt", "", "halted"),
        new("hlt", "eflags=IF", "halted"),
        new("hlt", "eflags=UM", "fault=#GP"),

        // time: instructions executed before this one
        new("rdtsc", "", "eax=0 edx=0"),
        new("nop; nop; nop; rdtsc", "", "eax=3 edx=0"),
        new("rdtsc", "eflags=UM", "eax=0 edx=0"),

        // ports
        new("outb %al, $PORT_POWER", "eax=0x107", "exit=7"),
        new("outw %ax, $PORT_POWER", "eax=0x107", "exit=7"),
        new("outl %eax, $PORT_POWER", "eax=0xffffff2a", "exit=0x2a"),
        new("outb %al, %dx", "eax=9 edx=0xabcd00f4", "exit=9"),
        new("outl %eax, $PORT_TIMER_INTERVAL; inl $PORT_TIMER_INTERVAL, %eax", "eax=0x12345678", ""),
        new("outl %eax, $PORT_TIMER_INTERVAL; inb $PORT_TIMER_INTERVAL, %al", "eax=0x12345678", ""),
        new("outl %eax, %dx; movl $-1, %eax; inl %dx, %eax", "eax=0x12345678 edx=0x44", ""),
        new("outl %eax, %dx; movl $-1, %eax; inw %dx, %ax", "eax=0x12345678 edx=0x44", "eax=0xffff5678"),
        new("outl %eax, %dx; movl $-1, %eax; inb %dx, %al", "eax=0x12345678 edx=0x44", "eax=0xffffff78"),
        new("outw %ax, $PORT_TIMER_INTERVAL; inl $PORT_TIMER_INTERVAL, %eax", "eax=0x12345678", "eax=0x5678"),
        new("outw %ax, %dx; inw $PORT_TIMER_INTERVAL, %ax", "eax=0x12345678 edx=0x44", ""),
        new("outb %al, $PORT_TIMER_INTERVAL; inl $PORT_TIMER_INTERVAL, %eax", "eax=0x12345678", "eax=0x78"),
        new("inl $PORT_MEMORY_SIZE, %eax", "", "eax=0x10000"),
        new("inb $PORT_CONSOLE_STATUS, %al", "eax=0xffffffff", "eax=0xffffff02"),
        new("inl %dx, %eax", "eax=0 edx=0x1234", "eax=0xffffffff"),
        new("inw %dx, %ax", "eax=0 edx=0x1234", "eax=0xffff"),
        new("outb %al, %dx", "edx=0x1234", ""),
        new("inb $PORT_MEMORY_SIZE, %al", "eflags=UM", "fault=#GP"),
        new("inl %dx, %eax", "eflags=UM", "fault=#GP"),
        new("outb %al, $PORT_POWER", "eflags=UM", "fault=#GP"),
        new("outl %eax, %dx", "eflags=UM edx=0xf4", "fault=#GP"),

        // system registers
        new("movl %ebx, %cr0", "ebx=0x10001", "cr0=0x10001"),
        new("movl %esi, %cr2", "esi=0xdeadbeef", "cr2=0xdeadbeef"),
        new("movl %eax, %cr3", "eax=0x4000", "cr3=0x4000"),
        new("movl %edi, %idtr", "edi=0x5000", "idtr=0x5000"),
        new("movl %esp, %ksp", "esp=0x9000", "ksp=0x9000"),
        new("movl %ecx, %base", "ecx=0x2000", "base=0x2000"),
        new("movl %ebp, %bound", "ebp=0x3000", "bound=0x3000"),
        new("movl %cr0, %ebx", "cr0=0x10000", "ebx=0x10000"),
        new("movl %cr2, %edx", "cr2=0x1234", "edx=0x1234"),
        new("movl %cr3, %esp", "cr3=0x5000", "esp=0x5000"),
        new("movl %idtr, %eax", "idtr=0x3000", "eax=0x3000"),
        new("movl %ksp, %esi", "ksp=0x9000", "esi=0x9000"),
        new("movl %base, %edi", "base=0x2000", "edi=0x2000"),
        new("movl %bound, %ecx", "bound=0x3000", "ecx=0x3000"),
        new("movl %eax, %cr3", "eflags=UM", "fault=#GP"),
        new("movl %cr2, %eax", "eflags=UM", "fault=#GP"),

        // a stale translation is used until it is dropped
        new(
            "movl 0x6000, %eax; movl $0x7003, 0x5018; movl 0x6000, %ecx; invlpg 0x6000; movl 0x6000, %edx",
            Paging,
            "eax=0x111 ecx=0x111 edx=0x222 [0x4000]=0x5023 [0x5004]=0x1023 [0x5014]=0x5063 [0x5018]=0x7023"),
        new("invlpg 0xfffff000", "", ""),
        new("invlpg (%eax)", "eflags=UM", "fault=#GP"),

        // calls of the kernel: the same five words every time
        new(
            "int $T_SYSCALL",
            "[0x3200]=0x6000 [0x3204]=0x1 eflags=IF|CF",
            "eip=0x6000 eflags=CF esp=0x7fec [0x7fec]=64 [0x7ff4]=0x1002 [0x7ff8]=0x203 [0x7ffc]=0x8000"),
        new(
            "int $T_SYSCALL",
            "ksp=0x9000 [0x3200]=0x6000 [0x3204]=0x3 eflags=UM|IF",
            "eip=0x6000 eflags= esp=0x8fec [0x8fec]=64 [0x8ff4]=0x1002 [0x8ff8]=0x1202 [0x8ffc]=0x8000"),
        new(
            "int $T_SYSCALL",
            "[0x3200]=0x6000 [0x3204]=0x5 eflags=IF",
            "eip=0x6000 eflags=IF esp=0x7fec [0x7fec]=64 [0x7ff4]=0x1002 [0x7ff8]=0x202 [0x7ffc]=0x8000"),
        new("int $T_SYSCALL", "ksp=0x9000 [0x3200]=0x6000 [0x3204]=0x1 eflags=UM", "fault=#GP"),
        new("int $255", "", "fault=#GP"),
        new(
            "int3",
            "[0x3018]=0x6000 [0x301c]=0x1",
            "eip=0x6000 esp=0x7fec [0x7fec]=3 [0x7ff4]=0x1001 [0x7ff8]=0x2 [0x7ffc]=0x8000"),
        new("int3", "ksp=0x9000 [0x3018]=0x6000 [0x301c]=0x1 eflags=UM", "fault=#GP"),
        new(
            "ud2",
            "[0x3030]=0x6000 [0x3034]=0x1",
            "eip=0x6000 esp=0x7fec [0x7fec]=6 [0x7ff4]=0x1000 [0x7ff8]=0x2 [0x7ffc]=0x8000"),
        new("ud2", "", "fault=#UD"),
        new("ud2", "eflags=UM", "fault=#UD"),

        // and back
        new("iret", Frame + " [0x8004]=0x1202 [0x8008]=0x7000", "eip=0x2000 eflags=UM|IF esp=0x7000"),
        new("iret", Frame + " [0x8004]=0x3 [0x8008]=0x7000 eflags=IF", "eip=0x2000 eflags=CF esp=0x7000"),
        new("iret", Frame + " [0x8004]=0xffffffff", "eip=0x2000 eflags=OF|DF|IF|TF|SF|ZF|AF|PF|CF|UM esp=0"),
        new("iret", "esp=0xfff8", "fault=#BE cr2=0x10000"),
        new("iret", "eflags=UM", "fault=#GP"),
    ];
}
