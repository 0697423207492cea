	.text
	.file	"assembly.c"
                                        # Start of file scope inline assembly
	.globl	rotate_and_add
	.type	rotate_and_add,@function
rotate_and_add:
	movl	4(%esp), %eax
	movl	8(%esp), %ecx
	roll	%cl, %eax
	leal	1(%eax,%eax,2), %eax
	retl
.Ltmp0:
	.size	rotate_and_add, .Ltmp0-rotate_and_add


                                        # End of file scope inline assembly
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$92, %esp
	xorl	%ecx, %ecx
	movl	$main.values+16, %esi
	movl	$4, %edi
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	movl	%ebx, 32(%esp)                  # 4-byte Spill
	movl	%esi, 36(%esp)                  # 4-byte Spill
	movl	%edi, 40(%esp)                  # 4-byte Spill
	movl	%edi, %eax
	movl	$613566757, %edx                # imm = 0x24924925
	mull	%edx
	subl	%edx, %edi
	shrl	%edi
	addl	%edx, %edi
	shrl	$2, %edi
	imull	$-28, %edi, %eax
	movl	main.values(,%ebx,4), %edi
	movl	(%esi,%eax), %ebp
	movl	%ebp, 56(%esp)
	movl	%edi, %esi
	#APP
	addl	56(%esp), %esi
	setb	60(%esp)
	#NO_APP
	movl	%edi, %edx
	shrl	$4, %edx
	movl	%edi, %eax
	orl	$268435456, %eax                # imm = 0x10000000
	movl	%eax, 52(%esp)
	movl	%ebp, %eax
	#APP
	divl	52(%esp)
	#NO_APP
	movl	%eax, %ecx
	movl	%edx, %ebx
	movzbl	60(%esp), %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%ebp, 48(%esp)
	movl	%edi, %eax
	#APP
	mull	48(%esp)
	#NO_APP
	subl	$12, %esp
	pushl	%ebx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	%esi
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	%ebp
	pushl	%edi
	pushl	$.L.str
	calll	printf
	addl	$48, %esp
	movl	%edi, 44(%esp)
	#APP
	bsrl	44(%esp), %eax
	jne	.Ltmp1
	movl	$-1, %eax
.Ltmp1:
	#NO_APP
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%edi, %ebx
	#APP
	xchgb	%bl, %bh
	#NO_APP
	movl	%edi, %edx
	movl	%ebp, %eax
	movl	20(%esp), %ecx                  # 4-byte Reload
                                        # kill: def $cl killed $cl killed $ecx
	#APP
	shldl	%cl, %eax, %edx
	shll	%cl, %eax
	#NO_APP
	movl	%edx, 24(%esp)                  # 4-byte Spill
	movl	%eax, 28(%esp)                  # 4-byte Spill
	movl	%edi, %esi
	#APP
	cmpl	%ebp, %esi
	cmovll	%ebp, %esi
	#NO_APP
	movl	32(%esp), %ebp                  # 4-byte Reload
	subl	$8, %esp
	pushl	%ebp
	pushl	%edi
	calll	rotate_and_add
	addl	$16, %esp
	movl	%edi, %edx
	shrl	%edx
	leal	-536870912(%edx), %ecx
	#APP
	testl	%ecx, %ecx
	js	.Ltmp2
	#NO_APP
.LBB0_3:                                #   in Loop: Header=BB0_1 Depth=1
	bswapl	%edi
	movzwl	%bx, %edx
	subl	$12, %esp
	pushl	%ecx
	pushl	%eax
	pushl	%esi
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	56(%esp)                        # 4-byte Folded Reload
	pushl	%edx
	pushl	%edi
	pushl	56(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.1
	calll	printf
	addl	$48, %esp
	incl	%ebp
	movl	20(%esp), %ecx                  # 4-byte Reload
	addb	$4, %cl
	movl	36(%esp), %eax                  # 4-byte Reload
	addl	$12, %eax
	movl	40(%esp), %edi                  # 4-byte Reload
	addl	$3, %edi
	cmpl	$7, %ebp
	movl	%eax, %esi
	movl	%ebp, %ebx
	jne	.LBB0_1
	jmp	.LBB0_4
.Ltmp2:                                 # Block address taken
.LBB0_2:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$536870912, %ecx                # imm = 0x20000000
	subl	%edx, %ecx
	jmp	.LBB0_3
.LBB0_4:
	movl	.L__const.main.bits+28, %eax
	movl	%eax, 88(%esp)
	movl	.L__const.main.bits+24, %eax
	movl	%eax, 84(%esp)
	movl	.L__const.main.bits+20, %eax
	movl	%eax, 80(%esp)
	movl	.L__const.main.bits+16, %eax
	movl	%eax, 76(%esp)
	movl	.L__const.main.bits+12, %eax
	movl	%eax, 72(%esp)
	movl	.L__const.main.bits+8, %eax
	movl	%eax, 68(%esp)
	movl	.L__const.main.bits+4, %eax
	movl	%eax, 64(%esp)
	movl	.L__const.main.bits, %eax
	movl	%eax, 60(%esp)
	xorl	%esi, %esi
	jmp	.LBB0_5
	.p2align	4, 0x90
.LBB0_7:                                #   in Loop: Header=BB0_5 Depth=1
	incl	%esi
	cmpl	$256, %esi                      # imm = 0x100
	je	.LBB0_8
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	#APP
	btl	%esi, 60(%esp)
	sbbl	%eax, %eax
	#NO_APP
	testl	%eax, %eax
	je	.LBB0_7
# %bb.6:                                #   in Loop: Header=BB0_5 Depth=1
	subl	$8, %esp
	pushl	%esi
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	jmp	.LBB0_7
.LBB0_8:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	xorl	%eax, %eax
	movl	$.L.str.3, %edi
	movl	$-1, %ecx
	#APP
	repne		scasb	%es:(%edi), %al
	#NO_APP
	movl	$-2, %ebp
	movl	$-2, %ebx
	subl	%ecx, %ebx
	xorl	%eax, %eax
	movl	$.L.str.5, %edi
	movl	$-1, %ecx
	#APP
	repne		scasb	%es:(%edi), %al
	#NO_APP
	subl	%ecx, %ebp
	movl	$.L.str.6, %esi
	movl	$3, %ecx
	movl	$.L.str.7, %edi
	#APP
	cmpl	%ecx, %ecx
	rep		cmpsb	%es:(%edi), (%esi)
	seta	12(%esp)
	setb	11(%esp)
	#NO_APP
	movzbl	12(%esp), %eax
	movzbl	11(%esp), %ecx
	subl	%ecx, %eax
	movl	$1, %ecx
	movl	$.L.str.9, %edi
	movl	$.L.str.8, %esi
	#APP
	cmpl	%ecx, %ecx
	rep		cmpsb	%es:(%edi), (%esi)
	seta	12(%esp)
	setb	11(%esp)
	#NO_APP
	movzbl	12(%esp), %edx
	movzbl	11(%esp), %ecx
	subl	%ecx, %edx
	movl	$.L.str.10, %edi
	movl	$.L.str.10, %esi
	movl	$4, %ecx
	#APP
	cmpl	%ecx, %ecx
	rep		cmpsb	%es:(%edi), (%esi)
	seta	12(%esp)
	setb	11(%esp)
	#NO_APP
	movzbl	12(%esp), %ecx
	movzbl	11(%esp), %esi
	subl	%esi, %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	%ebp
	pushl	%ebx
	pushl	$.L.str.4
	calll	printf
	addl	$32, %esp
	xorl	%edx, %edx
	movl	$7, %ecx
	movl	$main.values, %esi
	#APP
.Ltmp3:
	lodsl	(%esi), %eax
	addl	%eax, %edx
	adcl	$0, %edx
	roll	$3, %edx
	loop	.Ltmp3
	#NO_APP
	subl	$8, %esp
	pushl	%edx
	pushl	$.L.str.11
	calll	printf
	addl	$16, %esp
	xorl	%ecx, %ecx
	#APP
	cmpb	%cl, %cl
	lahf
	movzbl	%ah, %ecx
	#NO_APP
	andl	$213, %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movb	$1, %bl
	movb	$2, %cl
	#APP
	cmpb	%cl, %bl
	lahf
	movzbl	%ah, %ecx
	#NO_APP
	andl	$213, %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movb	$127, %cl
	movb	$-1, %dl
	#APP
	cmpb	%dl, %cl
	lahf
	movzbl	%ah, %ecx
	#NO_APP
	andl	$213, %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movb	$-128, %cl
	#APP
	cmpb	%bl, %cl
	lahf
	movzbl	%ah, %ecx
	#NO_APP
	andl	$213, %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movb	$16, %cl
	#APP
	cmpb	%bl, %cl
	lahf
	movzbl	%ah, %ecx
	#NO_APP
	andl	$213, %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movb	$-1, %cl
	#APP
	cmpb	%cl, %cl
	lahf
	movzbl	%ah, %ecx
	#NO_APP
	andl	$213, %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.12
	calll	printf
	addl	$16, %esp
	movl	$40, 12(%esp)
	movl	$2, %eax
	#APP
	lock		xaddl	%eax, 12(%esp)
	#NO_APP
	subl	$4, %esp
	pushl	16(%esp)
	pushl	%eax
	pushl	$.L.str.13
	calll	printf
	addl	$16, %esp
	movl	12(%esp), %eax
	addl	$92, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	main.values,@object             # @main.values
	.section	.rodata,"a",@progbits
	.p2align	2
main.values:
	.long	0                               # 0x0
	.long	1                               # 0x1
	.long	2147483647                      # 0x7fffffff
	.long	2147483648                      # 0x80000000
	.long	4294967295                      # 0xffffffff
	.long	305419896                       # 0x12345678
	.long	3735928559                      # 0xdeadbeef
	.size	main.values, 28

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%08x+%08x=%d:%08x *=%016llx /=%08x,%08x\n"
	.size	.L.str, 41

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"  %d %08x %04x %016llx %d %08x %d\n"
	.size	.L.str.1, 35

	.type	.L__const.main.bits,@object     # @__const.main.bits
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	2
.L__const.main.bits:
	.long	2147483649                      # 0x80000001
	.long	0                               # 0x0
	.long	4042322160                      # 0xf0f0f0f0
	.long	0                               # 0x0
	.long	0                               # 0x0
	.long	16                              # 0x10
	.long	0                               # 0x0
	.long	2147483648                      # 0x80000000
	.size	.L__const.main.bits, 32

	.type	.L.str.2,@object                # @.str.2
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.2:
	.asciz	"%u "
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.zero	1
	.size	.L.str.3, 1

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%u %u %d %d %d\n"
	.size	.L.str.4, 16

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"counted by scasb"
	.size	.L.str.5, 17

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"abc"
	.size	.L.str.6, 4

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"abd"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"b"
	.size	.L.str.8, 2

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"a"
	.size	.L.str.9, 2

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"same"
	.size	.L.str.10, 5

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"%08x\n"
	.size	.L.str.11, 6

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"%02x "
	.size	.L.str.12, 6

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"%u %u\n"
	.size	.L.str.13, 7

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym main.values
