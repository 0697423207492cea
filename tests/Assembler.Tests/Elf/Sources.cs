// Assembly sources that between them use everything an object file can hold.

namespace Toy.Assembler.Tests.Elf;

internal static class Sources
{
    /// <summary>Data and directives only: nothing that depends on how an instruction is encoded.</summary>
    public const string Everything = """
        	.file "first.c"
        	.text
        	.globl main
        	.type main, @function
        main:
        	.long foo - .
        	.long .LC0
        	.long bar@GOT, bar@GOTOFF, foo@PLT
        	.long _GLOBAL_OFFSET_TABLE_
        	.long nearby - ., elsewhere - .
        	.byte small
        	.byte small - .
        	.short small
        	.short small - .
        	.size main, . - main
        nearby:	.byte 1
        	.weak maybe
        	.hidden secret
        	.long secret - ., maybe - .
        	.long 0x1234 - .
        	.section .rodata.str1.1, "aMS", @progbits, 1
        .LC0:	.string "hello"
        mine:	.string "x"
        	.section .rodata.cst8, "aM", @progbits, 8
        	.long 1, 2
        	.section .text.unlikely, "ax"
        elsewhere:
        	.long nearby - .
        	.data
        	.balign 16
        	.long mine, mine + 3, .LC0, main, nearby, nearby + 5, shared, private, far + 4
        	.comm shared, 8, 4
        	.local private
        	.comm private, 4, 4
        	.set number, 5
        	.globl answer
        	answer = 42
        	.protected guarded
        	.globl guarded
        guarded: .long 1
        	.internal inner
        inner:	.long 1
        	.weak spare
        spare:	.long 2
        	.section .text.thunk, "axG", @progbits, thunk, comdat
        	.globl thunk
        	.hidden thunk
        	.type thunk, @function
        thunk:	.long main - .
        	.section .data.thunk, "awG", @progbits, thunk, comdat
        	.long 1
        	.section .text.other, "axG", @progbits, other, comdat
        	.long other + 1
        	.section .text.nameless, "axG", @progbits, nobody, comdat
        	.byte 1
        	.section .text.together, "axG", @progbits, friends
        	.byte 1
        	.section .init_array, "aw"
        	.long .text.thunk
        	.section .fini_array, "aw"
        	.long main
        	.section .left_out, "ae"
        	.long 1
        	.section .remark, "a", @note
        	.long 4, 4, 1, 0x796f54, 0
        	.section .zeros, "aw", @nobits
        	.balign 64
        	.zero 1000
        	.section .note.GNU-stack, "", @progbits
        	.ident "Toy"
        	.file "second.c"

        """;

    public const string Empty = "";

    public const string OnlyAFile = """
        	.file "alone.c"

        """;

    public const string OnlyANumber = """
        	.long 0x10 - .

        """;
}
