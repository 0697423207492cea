// The objects of GNU as are the oracle: same sections, symbols, relocations and bytes, wherever instructions don't matter.

using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Elf;
using Toy.Assembler.Tests.Support;
using Toy.Testing;

namespace Toy.Assembler.Tests;

public sealed class AgainstGnuTests
{
    private static readonly string[] s_data =
    [
        Elf.Sources.Everything,
        Elf.Sources.Empty,
        Elf.Sources.OnlyAFile,
        Elf.Sources.OnlyANumber,
        """
        .data
        .byte 1, -1, 255, -128, 'a', '\n', 0b101, 017
        .short 1, -1, 0x1234
        .long ~0, -1, 0xffffffff, 1 + 2 * 3, 5 == 5, 3 && 4, 7 ! 2
        .quad -1, 0x123456789abcdef0, 1 << 40
        .ascii "a" "b", "\101\x41\b\f\n\r\t\\\"\0"
        .asciz "x", "y"
        .fill 3, 2, 0x1234
        .fill 2, 8, 0x123456789
        .zero 3
        .skip 2, 0xff
        .uleb128 0, 127, 128, 624485, -1
        .sleb128 -1, 63, 64, -64, -65, -624485
        .uleb128 b - a
        a: .zero 200
        b: .balign 8, 0xcc
        .byte 3
        .p2align 3,,2
        .byte 4
        .balignw 8, 0x1234
        .byte 1
        .org 700, 7
        .skip b - a - 190
        .byte 9
        .org . + 3
        """,
        """
        .data
        .macro m a b=7 c:vararg
        .ascii "{\a|\b|\c|\@}"
        .endm
        m 1 2 3 4
        m 1, b=9
        m (1 + 2) *x, y
        .irp x, 1, 2 3
        .irpc y, ab
        .ascii "\x\y"
        .endr
        .endr
        .rept 3
        .byte . - a
        .endr
        a:
        .if 2 - 1 == 2
        .byte 1
        .elseif 1
        .byte 2
        .endif
        .set x, 1
        .byte x
        .set x, x + 1
        .byte x, y
        .set y, x * 3
        1: .byte 1f - 1b
        1: .byte 1f - 1b
        1:
        """,
        """
        .comm a, 3
        .comm b, 20
        .comm c, 4, 8
        .lcomm d, 5
        .lcomm e, 8
        .local f
        .comm f, 6, 4
        .type h, @object
        .size h, 4
        .type i STT_FUNC
        .weak w
        .hidden x
        .protected y
        .internal z
        .set undefined, never
        .globl k
        .equiv q, 5
        r == 6
        .weak ww
        .set ww, aa
        aa: .long ww
        .equ forward, later
        .long forward
        later:
        .globl .Lglobal
        .Lglobal: .long .Lglobal
        .Llocal: .long .Llocal, .Llocal - .
        .set alias, aa + 4
        .long alias, alias + 4
        .globl visible
        .set visible, aa
        .long visible
        """,
        """
        .section .text.foo
        .section .data.x
        .section .bss.y
        .skip 5
        .section .rodata.z
        .section .note.foo
        .section .note.GNU-stack
        .section .comment
        .section .init_array.5
        .section foo
        .section .rodata1
        .section .init
        .section .textfoo
        .section bar,"aw"
        .section baz,"ax",@nobits
        .section .rodata.cst4,"aM",@progbits,4
        .section s2,"e"
        .section .x,"a"
        .byte 1
        .pushsection .y,"a"
        .byte 2
        .popsection
        .byte 3
        .previous
        .byte 4
        """,
        """
        .section .rodata.str1.1,"aMS",@progbits,1
        .string "x"
        .LC0: .string "abc"
        .LC1: .string "abc"
        .data
        .long .LC0, .LC0 + 1, .LC1 - ., .LC0@GOTOFF
        .byte e, e - .
        .short e, e - .
        .long e, e - ., e + 4 - ., e@GOT, e@PLT, e@GOTOFF, l@GOTOFF, l, l + 4, _GLOBAL_OFFSET_TABLE_, _GLOBAL_OFFSET_TABLE_ + 8
        .long 0x1234 - .
        l: .long g, g - ., w, w - ., h
        .globl g
        g:
        .weak w
        w:
        .hidden h
        """,
    ];

    // With instructions, offsets differ; kinds, symbols and addends of relocations must not.
    private const string Code = """
        	.globl f
        f:	jmp f
        	call f
        	jmp e
        	jne f
        	call n
        n:	call e
        	call e@PLT
        	call n@PLT
        	call f@PLT
        	jmp e + 4
        	movl $.LC0, %eax
        	movl .LC0 + 1, %eax
        	movl $l, %eax
        	movl $g + 3, %eax
        	movb $e, %al
        	movw $e, %ax
        	leal l@GOTOFF(%ebx), %eax
        	leal .LC0@GOTOFF(%ebx), %eax
        	movl $l@GOTOFF, %eax
        	movl l@GOT(%ebx), %eax
        	addl g@GOT(%ebx), %eax
        	leal g@GOT(%ebx), %eax
        	movl %eax, g@GOT(%ebx)
        	movzbl g@GOT(%ebx), %eax
        	call *g@GOT(%ebx)
        	pushl g@GOT(%ebx)
        	movl g(,%eax,4), %eax
        	movl l - 4(%eax), %eax
        	jmp *t(,%eax,4)
        	call 1234
        	jmp 1234
        	.weak w
        w:	call w
        	jmp w
        	.data
        l:	.long 1
        	.globl g
        g:	.long 2
        t:	.long e, e
        	.section .rodata.str1.1,"aMS",@progbits,1
        	.string "a"
        .LC0:	.string "abc"
        """;

    [ToolFact("as")]
    public void Data_equals_that_of_GNU_as()
    {
        foreach (var source in s_data)
            Assert.Equal(Descriptions.Describe(GnuAssembler.Read(GnuAssembler.Assemble(source + "\n"))), Describe(source));
    }

    [ToolFact("as")]
    public void Relocations_of_code_equal_those_of_GNU_as()
    {
        var expected = GnuAssembler.Read(GnuAssembler.Assemble(Code + "\n"));

        Assert.Equal(Relocations(expected), Relocations(Written(Code)));
        Assert.Equal(Symbols(expected), Symbols(Written(Code)));
    }

    // Branches that GNU as may shorten come last in its tables.
    private static List<string> Relocations(ObjectFile source)
    {
        var lines = new List<string>();
        foreach (var section in source.Sections)
        {
            foreach (var relocation in section.Relocations)
            {
                var field = section.Contents.AsSpan((int)relocation.Offset, (int)relocation.Type.FieldSize());
                var addend = relocation.Symbol is { Type: SymbolType.Section, Section.Name: ".text" }
                    ? ""
                    : Convert.ToHexStringLower(field);
                lines.Add($"{section} {relocation.Type} {relocation.Symbol} {addend}");
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static List<string> Symbols(ObjectFile source) =>
    [
        .. source.Symbols.Select(s =>
            $"{s} {s.Binding} {s.Type} {s.Visibility} {s.Place} {s.Section} {(s.Section?.Name == ".text" ? 0 : s.Value)}").Order(),
    ];

    private static string Describe(string source) => Descriptions.Describe(Written(source));

    private static ObjectFile Written(string source) =>
        GnuAssembler.Read(ElfObjectWriter.Write(Assembly.Object(source + "\n")));
}
