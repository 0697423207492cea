	.text
	.file	"tables.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	subl	$16, %esp
	pushl	$6
	pushl	$.L.str.15
	pushl	$.L.str
	calll	printf
	addl	$12, %esp
	pushl	$6
	pushl	$.L.str.16
	pushl	$.L.str
	calll	printf
	addl	$12, %esp
	pushl	$7
	pushl	$.L.str.17
	pushl	$.L.str
	calll	printf
	addl	$12, %esp
	pushl	$9
	pushl	$.L.str.18
	pushl	$.L.str
	calll	printf
	addl	$12, %esp
	pushl	$8
	pushl	$.L.str.19
	pushl	$.L.str
	calll	printf
	addl	$12, %esp
	pushl	$6
	pushl	$.L.str.20
	pushl	$.L.str
	calll	printf
	addl	$12, %esp
	pushl	$8
	pushl	$.L.str.21
	pushl	$.L.str
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	pushl	$366                            # imm = 0x16E
	pushl	$61
	pushl	$60
	pushl	$.L.str.2
	calll	printf
	addl	$12, %esp
	pushl	$14
	pushl	$-8311                          # imm = 0xDF89
	pushl	$.L.str.3
	calll	printf
	addl	$12, %esp
	pushl	$0
	pushl	$1
	pushl	$.L.str.4
	calll	printf
	addl	$12, %esp
	pushl	$-1
	pushl	$-1
	pushl	$.L.str.4
	calll	printf
	addl	$12, %esp
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
	movl	$-1, %eax
	addl	$1, %eax
	movl	$2147483647, %ecx               # imm = 0x7FFFFFFF
	adcl	$0, %ecx
	subl	$4, %esp
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.4
	calll	printf
	addl	$12, %esp
	pushl	$19088743                       # imm = 0x1234567
	pushl	$-1985229329                    # imm = 0x89ABCDEF
	pushl	$.L.str.4
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$4, %esp
	pushl	$51
	pushl	$grid+10
	pushl	$grid+5
	pushl	$grid
	pushl	$.L.str.5
	calll	printf
	addl	$28, %esp
	pushl	$.L.str.25
	pushl	$.L.str.24
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.26
	pushl	$.L.str.27
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.25
	pushl	$.L.str.24
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.26
	pushl	$.L.str.27
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.26
	pushl	$.L.str.24
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.25
	pushl	$.L.str.28
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.26
	pushl	$.L.str.24
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.25
	pushl	$.L.str.28
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.25
	pushl	$.L.str.24
	pushl	$.L.str.22
	calll	printf
	addl	$4, %esp
	pushl	$.L.str.27
	calll	puts
	addl	$12, %esp
	pushl	$.L.str.29
	pushl	$.L.str.28
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.26
	pushl	$.L.str.27
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.26
	pushl	$.L.str.24
	pushl	$.L.str.22
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.29
	pushl	$.L.str.28
	pushl	$.L.str.22
	calll	printf
	addl	$4, %esp
	pushl	$.L.str.27
	calll	puts
	addl	$12, %esp
	pushl	$0
	pushl	$.L.str.30
	pushl	$.L.str.6
	calll	printf
	addl	$12, %esp
	pushl	$3
	pushl	$.L.str.31
	pushl	$.L.str.6
	calll	printf
	addl	$12, %esp
	pushl	$7
	pushl	$.L.str.32
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	counter, %eax
	leal	74(%eax,%eax), %eax
	movl	%eax, counter
	subl	$12, %esp
	pushl	$text
	pushl	$23
	pushl	$1
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$28, %esp
	pushl	$.L.str.9
	pushl	$.L.str.8
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.13
	pushl	$.L.str.10
	pushl	$.L.str.12
	calll	printf
	addl	$12, %esp
	pushl	$.L.str.11
	pushl	$.L.str.13
	pushl	$.L.str.12
	calll	printf
	addl	$8, %esp
	pushl	$-3969                          # imm = 0xF07F
	pushl	$.L.str.14
	calll	printf
	addl	$16, %esp
	movl	counter, %eax
	addl	$12, %esp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%s %u, "
	.size	.L.str, 8

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d %d %d\n"
	.size	.L.str.2, 10

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%d %d\n"
	.size	.L.str.3, 7

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%lld "
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%.5s|%.5s|%.5s|%c\n"
	.size	.L.str.5, 19

	.type	grid,@object                    # @grid
	.section	.rodata,"a",@progbits
grid:
	.asciz	"abcd"
	.asciz	"xy\000\000"
	.ascii	"12345"
	.size	grid, 15

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"%s at word %u\n"
	.size	.L.str.6, 15

	.type	counter,@object                 # @counter
	.data
	.p2align	2
counter:
	.long	5                               # 0x5
	.size	counter, 4

	.type	.L.str.7,@object                # @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"%d %d %u\n%s\n"
	.size	.L.str.7, 13

	.type	text,@object                    # @text
	.section	.rodata,"a",@progbits
text:
	.asciz	"onetwoAB\n\"quoted\"\t\\end"
	.size	text, 23

	.type	.L.str.8,@object                # @.str.8
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.8:
	.asciz	"a"
	.size	.L.str.8, 2

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"b"
	.size	.L.str.9, 2

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"c"
	.size	.L.str.10, 2

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"d"
	.size	.L.str.11, 2

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"%s%s "
	.size	.L.str.12, 6

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"-"
	.size	.L.str.13, 2

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"%d\n"
	.size	.L.str.14, 4

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"Sunday"
	.size	.L.str.15, 7

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"Monday"
	.size	.L.str.16, 7

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"Tuesday"
	.size	.L.str.17, 8

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"Wednesday"
	.size	.L.str.18, 10

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"Thursday"
	.size	.L.str.19, 9

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"Friday"
	.size	.L.str.20, 7

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"Saturday"
	.size	.L.str.21, 9

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"%s-%s-"
	.size	.L.str.22, 7

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"hall"
	.size	.L.str.24, 5

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"down"
	.size	.L.str.25, 5

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"up"
	.size	.L.str.26, 3

	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"cellar"
	.size	.L.str.27, 7

	.type	.L.str.28,@object               # @.str.28
.L.str.28:
	.asciz	"tower"
	.size	.L.str.28, 6

	.type	.L.str.29,@object               # @.str.29
.L.str.29:
	.asciz	"slide"
	.size	.L.str.29, 6

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"title"
	.size	.L.str.30, 6

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"door 1"
	.size	.L.str.31, 7

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"weights"
	.size	.L.str.32, 8

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym grid
	.addrsig_sym text
