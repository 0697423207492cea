	.text
	.file	"atomics.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$64, %esp
	movl	$5, %esi
	movl	$5, %eax
	lock		xaddl	%eax, word
	movl	%eax, %ecx
	sarl	$31, %ecx
	movl	word, %edx
	movl	%edx, %edi
	sarl	$31, %edi
	subl	$12, %esp
	pushl	%edi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	lock		xaddl	%esi, word
	addl	$5, %esi
	movl	%esi, %eax
	sarl	$31, %eax
	movl	word, %ecx
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	$12, %esp
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	%esi
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$-1, %esi
	movl	$-1, %eax
	lock		xaddl	%eax, word
	movl	%eax, %ecx
	sarl	$31, %ecx
	movl	word, %edx
	movl	%edx, %edi
	sarl	$31, %edi
	subl	$12, %esp
	pushl	%edi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	lock		xaddl	%esi, word
	decl	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	movl	word, %ecx
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	$12, %esp
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	%esi
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	bits, %eax
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %ecx
	orl	$15, %ecx
	lock		cmpxchgl	%ecx, bits
	jne	.LBB0_1
# %bb.2:
	subl	$12, %esp
	pushl	$0
	pushl	bits
	pushl	$0
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	bits, %eax
	.p2align	4, 0x90
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %ecx
	andl	$4080, %ecx                     # imm = 0xFF0
	lock		cmpxchgl	%ecx, bits
	jne	.LBB0_3
# %bb.4:
	andl	$4080, %eax                     # imm = 0xFF0
	subl	$12, %esp
	pushl	$0
	pushl	bits
	pushl	$0
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	bits, %eax
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %ecx
	xorl	$65535, %ecx                    # imm = 0xFFFF
	lock		cmpxchgl	%ecx, bits
	jne	.LBB0_5
# %bb.6:
	subl	$12, %esp
	pushl	$0
	pushl	bits
	pushl	$0
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	bits, %eax
	.p2align	4, 0x90
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %ecx
	notl	%ecx
	orl	$-61441, %ecx                   # imm = 0xFFFF0FFF
	lock		cmpxchgl	%ecx, bits
	jne	.LBB0_7
# %bb.8:
	notl	%eax
	orl	$-61441, %eax                   # imm = 0xFFFF0FFF
	subl	$12, %esp
	pushl	$0
	pushl	bits
	pushl	$0
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movb	$10, %al
	lock		xaddb	%al, byte
	movzbl	%al, %eax
	movzbl	byte, %ecx
	subl	$12, %esp
	pushl	$0
	pushl	%ecx
	pushl	$0
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movb	$1, %al
	lock		xaddb	%al, byte
	incb	%al
	movzbl	%al, %eax
	movzbl	byte, %ecx
	subl	$12, %esp
	pushl	$0
	pushl	%ecx
	pushl	$0
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movw	$-32767, %ax                    # imm = 0x8001
	lock		xaddw	%ax, half
	cwtl
	movl	%eax, %ecx
	sarl	$31, %ecx
	movswl	half, %edx
	movl	%edx, %esi
	sarl	$31, %esi
	subl	$12, %esp
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movw	$99, %ax
	xchgw	%ax, half
	cwtl
	movl	%eax, %ecx
	sarl	$31, %ecx
	movswl	half, %edx
	movl	%edx, %esi
	sarl	$31, %esi
	subl	$12, %esp
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$77, %ecx
	movl	$18, %eax
	lock		cmpxchgl	%ecx, word
	movl	%eax, %ecx
	sarl	$31, %ecx
	movl	word, %edx
	movl	%edx, %esi
	sarl	$31, %esi
	subl	$12, %esp
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$66, %ecx
	movl	$18, %eax
	lock		cmpxchgl	%ecx, word
	movl	%eax, %ecx
	sarl	$31, %ecx
	movl	word, %edx
	movl	%edx, %esi
	sarl	$31, %esi
	subl	$12, %esp
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$5, 4(%esp)
	movl	$6, %edx
	xorl	%ecx, %ecx
	movl	$5, %eax
	lock		cmpxchgl	%edx, word
	movl	%eax, %esi
	sete	%al
	jne	.LBB0_10
# %bb.9:
	movl	4(%esp), %esi
	jmp	.LBB0_11
.LBB0_10:
	movl	%esi, 4(%esp)
.LBB0_11:
	movb	%al, %cl
	movl	%esi, %eax
	sarl	$31, %eax
	subl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	$0
	pushl	%ecx
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$6, %edx
	xorl	%ecx, %ecx
	movl	%esi, %eax
	lock		cmpxchgl	%edx, word
	sete	%dl
	je	.LBB0_13
# %bb.12:
	movl	%eax, 4(%esp)
.LBB0_13:
	movb	%dl, %cl
	movl	word, %eax
	movl	%eax, %edx
	sarl	$31, %edx
	subl	$12, %esp
	pushl	%edx
	pushl	%eax
	pushl	$0
	pushl	%ecx
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movb	$-56, %dl
	xorl	%ecx, %ecx
	movb	$5, %al
	lock		cmpxchgb	%dl, byte
	sete	%cl
	movzbl	%al, %eax
	subl	$12, %esp
	pushl	$0
	pushl	%eax
	pushl	$0
	pushl	%ecx
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$3, %ecx
	.p2align	4, 0x90
.LBB0_14:                               # =>This Inner Loop Header: Depth=1
	movl	word, %eax
	cmpl	$2, %eax
	jg	.LBB0_17
# %bb.15:                               #   in Loop: Header=BB0_14 Depth=1
	lock		cmpxchgl	%ecx, word
	jne	.LBB0_14
# %bb.16:
	movl	word, %eax
.LBB0_17:
	movl	%eax, %ecx
	sarl	$31, %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$300, %ecx                      # imm = 0x12C
	.p2align	4, 0x90
.LBB0_18:                               # =>This Inner Loop Header: Depth=1
	movl	word, %eax
	cmpl	$299, %eax                      # imm = 0x12B
	jg	.LBB0_21
# %bb.19:                               #   in Loop: Header=BB0_18 Depth=1
	lock		cmpxchgl	%ecx, word
	jne	.LBB0_18
# %bb.20:
	movl	word, %eax
.LBB0_21:
	movl	%eax, %ecx
	sarl	$31, %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$299, %ecx                      # imm = 0x12B
	.p2align	4, 0x90
.LBB0_22:                               # =>This Inner Loop Header: Depth=1
	movl	word, %eax
	cmpl	$298, %eax                      # imm = 0x12A
	jg	.LBB0_25
# %bb.23:                               #   in Loop: Header=BB0_22 Depth=1
	lock		cmpxchgl	%ecx, word
	jne	.LBB0_22
# %bb.24:
	movl	word, %eax
.LBB0_25:
	movl	%eax, %ecx
	sarl	$31, %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	leal	4(%esp), %eax
	xchgl	%eax, pointer
	movl	pointer, %eax
	movl	(%eax), %eax
	xorl	%ecx, %ecx
	cmpl	4(%esp), %eax
	sete	%cl
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	lock		orl	$0, (%esp)
	movl	$0, 12(%esp)
	movl	$0, 8(%esp)
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_26:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_29 Depth 2
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	jne	.LBB0_29
# %bb.27:                               #   in Loop: Header=BB0_26 Depth=1
	movl	$1, 8(%esp)
	jmp	.LBB0_29
	.p2align	4, 0x90
.LBB0_28:                               #   in Loop: Header=BB0_29 Depth=2
	incl	12(%esp)
	movl	$0, 8(%esp)
	#APP
	pause
	#NO_APP
.LBB0_29:                               #   Parent Loop BB0_26 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	$1, %edx
	xchgl	%edx, 8(%esp)
	testl	%edx, %edx
	jne	.LBB0_28
# %bb.30:                               #   in Loop: Header=BB0_26 Depth=1
	movl	word, %edx
	imull	%ecx, %edx
	addl	%edx, %eax
	movl	$0, 8(%esp)
	incl	%ecx
	cmpl	$10, %ecx
	jne	.LBB0_26
# %bb.31:
	pushl	8(%esp)
	pushl	16(%esp)
	pushl	%eax
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	$0, 20(%esp)
	movl	top, %eax
	movl	%eax, 16(%esp)
	leal	16(%esp), %ecx
	lock		cmpxchgl	%ecx, top
	je	.LBB0_34
	.p2align	4, 0x90
.LBB0_32:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, 16(%esp)
	lock		cmpxchgl	%ecx, top
	jne	.LBB0_32
.LBB0_34:
	leal	24(%esp), %ecx
	movl	$1, 28(%esp)
	movl	top, %eax
	.p2align	4, 0x90
.LBB0_35:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, 24(%esp)
	lock		cmpxchgl	%ecx, top
	jne	.LBB0_35
# %bb.36:
	leal	32(%esp), %ecx
	movl	$4, 36(%esp)
	movl	top, %eax
	.p2align	4, 0x90
.LBB0_37:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, 32(%esp)
	lock		cmpxchgl	%ecx, top
	jne	.LBB0_37
# %bb.38:
	leal	40(%esp), %ecx
	movl	$9, 44(%esp)
	movl	top, %eax
	.p2align	4, 0x90
.LBB0_39:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, 40(%esp)
	lock		cmpxchgl	%ecx, top
	jne	.LBB0_39
# %bb.40:
	leal	48(%esp), %ecx
	movl	$16, 52(%esp)
	movl	top, %eax
	.p2align	4, 0x90
.LBB0_41:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, 48(%esp)
	lock		cmpxchgl	%ecx, top
	jne	.LBB0_41
# %bb.42:
	leal	56(%esp), %ecx
	movl	$25, 60(%esp)
	movl	top, %eax
	.p2align	4, 0x90
.LBB0_43:                               # =>This Inner Loop Header: Depth=1
	movl	%eax, 56(%esp)
	lock		cmpxchgl	%ecx, top
	jne	.LBB0_43
	jmp	.LBB0_44
	.p2align	4, 0x90
.LBB0_45:                               #   Parent Loop BB0_44 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, %ecx
	movl	(%eax), %edx
	lock		cmpxchgl	%edx, top
	cmovel	%ecx, %eax
	je	.LBB0_47
# %bb.46:                               #   in Loop: Header=BB0_45 Depth=2
	testl	%eax, %eax
	jne	.LBB0_45
.LBB0_47:                               #   in Loop: Header=BB0_44 Depth=1
	testl	%eax, %eax
	je	.LBB0_49
# %bb.48:                               #   in Loop: Header=BB0_44 Depth=1
	subl	$8, %esp
	pushl	4(%eax)
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
.LBB0_44:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_45 Depth 2
	movl	top, %eax
	testl	%eax, %eax
	jne	.LBB0_45
.LBB0_49:
	movb	$0, 3(%esp)
	movb	$1, %bl
	movb	$1, %al
	xchgb	%al, 3(%esp)
	xorl	%ecx, %ecx
	testb	%al, %al
	setne	%cl
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
	xchgb	%bl, 3(%esp)
	xorl	%eax, %eax
	testb	%bl, %bl
	setne	%al
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	xorl	%eax, %eax
	xchgb	%al, 3(%esp)
	subl	$8, %esp
	pushl	$0
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	12(%esp), %eax
	addl	$64, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	word,@object                    # @word
	.data
	.p2align	2
word:
	.long	10                              # 0xa
	.size	word, 4

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%lld, then %lld\n"
	.size	.L.str, 17

	.type	bits,@object                    # @bits
	.data
	.p2align	2
bits:
	.long	65280                           # 0xff00
	.size	bits, 4

	.type	byte,@object                    # @byte
byte:
	.byte	250                             # 0xfa
	.size	byte, 1

	.type	half,@object                    # @half
	.p2align	1
half:
	.short	65531                           # 0xfffb
	.size	half, 2

	.type	pointer,@object                 # @pointer
	.p2align	2
pointer:
	.long	word
	.size	pointer, 4

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"%d\n"
	.size	.L.str.1, 4

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%d %d %d\n"
	.size	.L.str.2, 10

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%d "
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"\n%d"
	.size	.L.str.4, 4

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%d"
	.size	.L.str.5, 3

	.type	top,@object                     # @top
	.local	top
	.comm	top,4,4
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym word
	.addrsig_sym bits
	.addrsig_sym byte
	.addrsig_sym half
	.addrsig_sym top
