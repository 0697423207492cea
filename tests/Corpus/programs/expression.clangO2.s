	.text
	.file	"expression.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$220, %esp
	leal	20(%esp), %ebp
	movl	$1, %eax
	subl	%ebp, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_10 Depth 2
	subl	$4, %esp
	pushl	$__stdin
	pushl	$200
	pushl	%ebp
	calll	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_19
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	subl	$8, %esp
	pushl	$.L.str
	pushl	%ebp
	calll	strcspn
	addl	$16, %esp
	movb	$0, 20(%esp,%eax)
	movzbl	20(%esp), %ebx
	testl	%ebx, %ebx
	je	.LBB0_1
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$0, problem
	movl	%ebp, at
	subl	$12, %esp
	pushl	%ebx
	calll	islower
	addl	$16, %esp
	testl	%eax, %eax
	movl	$-1, %ecx
	movl	%edi, 4(%esp)                   # 4-byte Spill
	je	.LBB0_8
# %bb.4:                                #   in Loop: Header=BB0_1 Depth=1
	cmpb	$32, 21(%esp)
	jne	.LBB0_8
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	cmpb	$61, 22(%esp)
	jne	.LBB0_8
# %bb.6:                                #   in Loop: Header=BB0_1 Depth=1
	cmpb	$32, 23(%esp)
	jne	.LBB0_8
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	movsbl	%bl, %ecx
	addl	$-97, %ecx
	leal	24(%esp), %eax
	movl	%eax, at
.LBB0_8:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	calll	expression
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%edx, (%esp)                    # 4-byte Spill
	movl	at, %edi
	movzbl	(%edi), %ebx
	subl	$12, %esp
	pushl	%ebx
	calll	isspace
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_12
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	incl	%edi
	.p2align	4, 0x90
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, at
	movzbl	(%edi), %ebx
	subl	$12, %esp
	pushl	%ebx
	calll	isspace
	addl	$16, %esp
	incl	%edi
	testl	%eax, %eax
	jne	.LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	decl	%edi
.LBB0_12:                               #   in Loop: Header=BB0_1 Depth=1
	movl	(%esp), %esi                    # 4-byte Reload
	testb	%bl, %bl
	movl	problem, %eax
	je	.LBB0_15
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	testl	%eax, %eax
	je	.LBB0_14
.LBB0_15:                               #   in Loop: Header=BB0_1 Depth=1
	testl	%eax, %eax
	jne	.LBB0_16
# %bb.17:                               #   in Loop: Header=BB0_1 Depth=1
	pushl	%esi
	movl	20(%esp), %ebx                  # 4-byte Reload
	pushl	%ebx
	pushl	%ebp
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	movl	12(%esp), %eax                  # 4-byte Reload
	testl	%eax, %eax
	movl	4(%esp), %edi                   # 4-byte Reload
	js	.LBB0_1
# %bb.18:                               #   in Loop: Header=BB0_1 Depth=1
	movl	%ebx, variables(,%eax,8)
	movl	%esi, variables+4(,%eax,8)
	jmp	.LBB0_1
.LBB0_14:                               #   in Loop: Header=BB0_1 Depth=1
	movl	$.L.str.1, problem
	movl	$.L.str.1, %eax
.LBB0_16:                               #   in Loop: Header=BB0_1 Depth=1
	addl	8(%esp), %edi                   # 4-byte Folded Reload
	pushl	%edi
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
	movl	4(%esp), %edi                   # 4-byte Reload
	incl	%edi
	jmp	.LBB0_1
.LBB0_19:
	movl	%edi, %eax
	addl	$220, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function expression
	.type	expression,@function
expression:                             # @expression
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	calll	primary
.LBB1_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_2 Depth 2
                                        #       Child Loop BB1_4 Depth 3
                                        #       Child Loop BB1_7 Depth 3
	movl	%edx, %ecx
.LBB1_2:                                #   Parent Loop BB1_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB1_4 Depth 3
                                        #       Child Loop BB1_7 Depth 3
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	movl	%eax, (%esp)                    # 4-byte Spill
	movl	at, %esi
	movzbl	(%esi), %eax
	subl	$12, %esp
	pushl	%eax
	calll	isspace
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB1_6
# %bb.3:                                #   in Loop: Header=BB1_2 Depth=2
	incl	%esi
	.p2align	4, 0x90
.LBB1_4:                                #   Parent Loop BB1_1 Depth=1
                                        #     Parent Loop BB1_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	%esi, at
	movzbl	(%esi), %eax
	subl	$12, %esp
	pushl	%eax
	calll	isspace
	addl	$16, %esp
	incl	%esi
	testl	%eax, %eax
	jne	.LBB1_4
# %bb.5:                                #   in Loop: Header=BB1_2 Depth=2
	decl	%esi
.LBB1_6:                                #   in Loop: Header=BB1_2 Depth=2
	xorl	%ebx, %ebx
	leal	operators-8, %edi
	.p2align	4, 0x90
.LBB1_7:                                #   Parent Loop BB1_1 Depth=1
                                        #     Parent Loop BB1_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	8(%edi), %ebp
	addl	$8, %edi
	subl	$12, %esp
	pushl	%ebp
	calll	strlen
	addl	$12, %esp
	pushl	%eax
	pushl	%ebp
	pushl	%esi
	calll	strncmp
	addl	$16, %esp
	cmpl	$16, %ebx
	ja	.LBB1_9
# %bb.8:                                #   in Loop: Header=BB1_7 Depth=3
	incl	%ebx
	testl	%eax, %eax
	jne	.LBB1_7
.LBB1_9:                                #   in Loop: Header=BB1_2 Depth=2
	testl	%eax, %eax
	movl	$0, %eax
	cmovnel	%eax, %edi
	jne	.LBB1_52
# %bb.10:                               #   in Loop: Header=BB1_2 Depth=2
	movl	4(%edi), %ebx
	cmpl	8(%esp), %ebx                   # 4-byte Folded Reload
	jle	.LBB1_52
# %bb.11:                               #   in Loop: Header=BB1_2 Depth=2
	movl	(%edi), %edi
	subl	$12, %esp
	pushl	%edi
	calll	strlen
	addl	$16, %esp
	addl	%eax, %esi
	movl	%esi, at
	movl	%ebx, %ecx
	calll	expression
	movl	%eax, %ebx
	movl	%edx, %ecx
	movsbl	(%edi), %edx
	movsbl	1(%edi), %eax
	shll	$8, %eax
	orl	%edx, %eax
	cmpl	$9765, %eax                     # imm = 0x2625
	jg	.LBB1_16
# %bb.12:                               #   in Loop: Header=BB1_2 Depth=2
	leal	-38(%eax), %esi
	cmpl	$56, %esi
	ja	.LBB1_13
# %bb.15:                               #   in Loop: Header=BB1_2 Depth=2
	jmpl	*.LJTI1_0(,%esi,4)
.LBB1_35:                               #   in Loop: Header=BB1_2 Depth=2
	andl	(%esp), %ebx                    # 4-byte Folded Reload
	andl	4(%esp), %ecx                   # 4-byte Folded Reload
	movl	%ebx, %eax
	jmp	.LBB1_2
	.p2align	4, 0x90
.LBB1_16:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	$15648, %eax                    # imm = 0x3D20
	jle	.LBB1_17
# %bb.21:                               #   in Loop: Header=BB1_2 Depth=2
	leal	-15649(%eax), %esi
	cmpl	$29, %esi
	ja	.LBB1_22
# %bb.53:                               #   in Loop: Header=BB1_2 Depth=2
	jmpl	*.LJTI1_1(,%esi,4)
.LBB1_28:                               #   in Loop: Header=BB1_2 Depth=2
	movl	(%esp), %esi                    # 4-byte Reload
	xorl	%ebx, %esi
	movl	4(%esp), %edx                   # 4-byte Reload
	xorl	%ecx, %edx
	xorl	%eax, %eax
	orl	%esi, %edx
	jmp	.LBB1_25
.LBB1_17:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	$9766, %eax                     # imm = 0x2626
	je	.LBB1_26
# %bb.18:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	$15420, %eax                    # imm = 0x3C3C
	je	.LBB1_19
	jmp	.LBB1_42
.LBB1_22:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	$15934, %eax                    # imm = 0x3E3E
	je	.LBB1_33
# %bb.23:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	$31868, %eax                    # imm = 0x7C7C
	jne	.LBB1_42
# %bb.24:                               #   in Loop: Header=BB1_2 Depth=2
	orl	(%esp), %ebx                    # 4-byte Folded Reload
	orl	4(%esp), %ecx                   # 4-byte Folded Reload
	xorl	%eax, %eax
	orl	%ebx, %ecx
.LBB1_25:                               #   in Loop: Header=BB1_2 Depth=2
	setne	%al
	xorl	%ecx, %ecx
	jmp	.LBB1_2
.LBB1_13:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	$124, %eax
	jne	.LBB1_42
# %bb.14:                               #   in Loop: Header=BB1_2 Depth=2
	orl	(%esp), %ebx                    # 4-byte Folded Reload
	orl	4(%esp), %ecx                   # 4-byte Folded Reload
	movl	%ebx, %eax
	jmp	.LBB1_2
.LBB1_42:                               #   in Loop: Header=BB1_2 Depth=2
	movl	%ebx, %eax
	addl	$1, %eax
	movl	%ecx, %esi
	adcl	$0, %esi
	movl	$1, %edi
	cmpl	%eax, %edi
	movl	$0, %eax
	sbbl	%esi, %eax
	jb	.LBB1_48
# %bb.43:                               #   in Loop: Header=BB1_2 Depth=2
	movl	%ebx, %eax
	orl	%ecx, %eax
	jne	.LBB1_46
# %bb.44:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	$0, problem
	jne	.LBB1_46
# %bb.45:                               #   in Loop: Header=BB1_2 Depth=2
	movl	$.L.str.25, problem
.LBB1_46:                               #   in Loop: Header=BB1_2 Depth=2
	xorl	%eax, %eax
	orl	%ecx, %ebx
	movl	$0, %ecx
	je	.LBB1_2
# %bb.47:                               #   in Loop: Header=BB1_2 Depth=2
	movl	(%esp), %esi                    # 4-byte Reload
	negl	%esi
	movl	$0, %ecx
	sbbl	4(%esp), %ecx                   # 4-byte Folded Reload
	cmpb	$37, %dl
	movl	$0, %eax
	cmovel	%eax, %esi
	cmovel	%eax, %ecx
	movl	%esi, %eax
	jmp	.LBB1_2
.LBB1_41:                               #   in Loop: Header=BB1_2 Depth=2
	movl	%ebx, %eax
	movl	(%esp), %esi                    # 4-byte Reload
	mull	%esi
	imull	4(%esp), %ebx                   # 4-byte Folded Reload
	addl	%edx, %ebx
	imull	%esi, %ecx
	addl	%ebx, %ecx
	jmp	.LBB1_2
.LBB1_39:                               #   in Loop: Header=BB1_2 Depth=2
	addl	(%esp), %ebx                    # 4-byte Folded Reload
	adcl	4(%esp), %ecx                   # 4-byte Folded Reload
	movl	%ebx, %eax
	jmp	.LBB1_2
.LBB1_36:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	%ebx, (%esp)                    # 4-byte Folded Reload
	sbbl	%ecx, 4(%esp)                   # 4-byte Folded Spill
	setl	%al
	jmp	.LBB1_31
.LBB1_38:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	(%esp), %ebx                    # 4-byte Folded Reload
	sbbl	4(%esp), %ecx                   # 4-byte Folded Reload
	setl	%al
	jmp	.LBB1_31
.LBB1_34:                               #   in Loop: Header=BB1_2 Depth=2
	xorl	(%esp), %ebx                    # 4-byte Folded Reload
	xorl	4(%esp), %ecx                   # 4-byte Folded Reload
	movl	%ebx, %eax
	jmp	.LBB1_2
.LBB1_29:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	(%esp), %ebx                    # 4-byte Folded Reload
	sbbl	4(%esp), %ecx                   # 4-byte Folded Reload
	jmp	.LBB1_30
.LBB1_27:                               #   in Loop: Header=BB1_2 Depth=2
	movl	(%esp), %esi                    # 4-byte Reload
	xorl	%ebx, %esi
	movl	4(%esp), %edx                   # 4-byte Reload
	xorl	%ecx, %edx
	xorl	%eax, %eax
	orl	%esi, %edx
	sete	%al
	xorl	%ecx, %ecx
	jmp	.LBB1_2
.LBB1_32:                               #   in Loop: Header=BB1_2 Depth=2
	cmpl	%ebx, (%esp)                    # 4-byte Folded Reload
	sbbl	%ecx, 4(%esp)                   # 4-byte Folded Spill
.LBB1_30:                               #   in Loop: Header=BB1_2 Depth=2
	setge	%al
.LBB1_31:                               #   in Loop: Header=BB1_2 Depth=2
	movzbl	%al, %eax
	xorl	%ecx, %ecx
	jmp	.LBB1_2
.LBB1_26:                               #   in Loop: Header=BB1_2 Depth=2
	movl	(%esp), %eax                    # 4-byte Reload
	orl	4(%esp), %eax                   # 4-byte Folded Reload
	setne	%al
	orl	%ecx, %ebx
	setne	%cl
	andb	%al, %cl
	movzbl	%cl, %eax
	xorl	%ecx, %ecx
	jmp	.LBB1_2
	.p2align	4, 0x90
.LBB1_40:                               #   in Loop: Header=BB1_1 Depth=1
	movl	(%esp), %eax                    # 4-byte Reload
	subl	%ebx, %eax
	movl	4(%esp), %edx                   # 4-byte Reload
	sbbl	%ecx, %edx
	jmp	.LBB1_1
	.p2align	4, 0x90
.LBB1_19:                               #   in Loop: Header=BB1_1 Depth=1
	movl	%ebx, %ecx
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	(%esp), %esi                    # 4-byte Reload
	shldl	%cl, %esi, %edx
	shll	%cl, %esi
	testb	$32, %bl
	cmovnel	%esi, %edx
	movl	$0, %eax
	cmovnel	%eax, %esi
	movl	%esi, %eax
	jmp	.LBB1_1
	.p2align	4, 0x90
.LBB1_33:                               #   in Loop: Header=BB1_1 Depth=1
	movl	%ebx, %ecx
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	(%esp), %esi                    # 4-byte Reload
	shrdl	%cl, %edx, %esi
	movl	%edx, %eax
	sarl	%cl, %eax
	sarl	$31, %edx
	testb	$32, %bl
	cmovnel	%eax, %esi
	cmovel	%eax, %edx
	movl	%esi, %eax
	jmp	.LBB1_1
.LBB1_48:                               #   in Loop: Header=BB1_1 Depth=1
	cmpb	$47, %dl
	jne	.LBB1_51
# %bb.49:                               #   in Loop: Header=BB1_1 Depth=1
	pushl	%ecx
	pushl	%ebx
	pushl	12(%esp)                        # 4-byte Folded Reload
	pushl	12(%esp)                        # 4-byte Folded Reload
	calll	__divdi3
	addl	$16, %esp
	jmp	.LBB1_1
.LBB1_51:                               #   in Loop: Header=BB1_1 Depth=1
	pushl	%ecx
	pushl	%ebx
	pushl	12(%esp)                        # 4-byte Folded Reload
	pushl	12(%esp)                        # 4-byte Folded Reload
	calll	__moddi3
	addl	$16, %esp
	jmp	.LBB1_1
.LBB1_52:
	movl	(%esp), %eax                    # 4-byte Reload
	movl	4(%esp), %edx                   # 4-byte Reload
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	expression, .Lfunc_end1-expression
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI1_0:
	.long	.LBB1_35
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_41
	.long	.LBB1_39
	.long	.LBB1_42
	.long	.LBB1_40
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_36
	.long	.LBB1_42
	.long	.LBB1_38
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_34
.LJTI1_1:
	.long	.LBB1_28
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_42
	.long	.LBB1_29
	.long	.LBB1_27
	.long	.LBB1_32
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function primary
	.type	primary,@function
primary:                                # @primary
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	xorl	%edi, %edi
	movl	at, %ebp
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB2_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB2_3 Depth 2
	movb	(%ebp), %bl
	movzbl	%bl, %esi
	movl	%esi, (%esp)
	calll	isspace
	testl	%eax, %eax
	je	.LBB2_5
# %bb.2:                                #   in Loop: Header=BB2_1 Depth=1
	incl	%ebp
	.p2align	4, 0x90
.LBB2_3:                                #   Parent Loop BB2_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebp, at
	movzbl	(%ebp), %ebx
	movzbl	%bl, %esi
	movl	%esi, (%esp)
	calll	isspace
	incl	%ebp
	testl	%eax, %eax
	jne	.LBB2_3
# %bb.4:                                #   in Loop: Header=BB2_1 Depth=1
	decl	%ebp
.LBB2_5:                                #   in Loop: Header=BB2_1 Depth=1
	leal	-48(%esi), %eax
	cmpl	$9, %eax
	jbe	.LBB2_6
# %bb.17:                               #   in Loop: Header=BB2_1 Depth=1
	movl	%esi, (%esp)
	calll	islower
	testl	%eax, %eax
	jne	.LBB2_18
# %bb.19:                               #   in Loop: Header=BB2_1 Depth=1
	movsbl	%bl, %eax
	cmpl	$43, %eax
	jne	.LBB2_20
# %bb.35:                               #   in Loop: Header=BB2_1 Depth=1
	incl	%ebp
	movl	%ebp, at
	jmp	.LBB2_1
.LBB2_20:                               #   in Loop: Header=BB2_1 Depth=1
	cmpl	$44, %eax
	jle	.LBB2_21
# %bb.29:                               #   in Loop: Header=BB2_1 Depth=1
	cmpl	$45, %eax
	je	.LBB2_34
# %bb.30:                               #   in Loop: Header=BB2_1 Depth=1
	cmpl	$126, %eax
	jne	.LBB2_38
# %bb.31:                               #   in Loop: Header=BB2_1 Depth=1
	incl	%ebp
	movl	%ebp, at
	notl	%edi
	notl	16(%esp)                        # 4-byte Folded Spill
	jmp	.LBB2_1
.LBB2_21:
	cmpl	$33, %eax
	je	.LBB2_36
# %bb.22:
	cmpl	$40, %eax
	jne	.LBB2_38
# %bb.23:
	movl	%edi, 20(%esp)                  # 4-byte Spill
	incl	%ebp
	movl	%ebp, at
	xorl	%ecx, %ecx
	calll	expression
	movl	%eax, %ebp
	movl	%edx, %edi
	movl	at, %esi
	movzbl	(%esi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	testl	%eax, %eax
	je	.LBB2_27
# %bb.24:
	incl	%esi
	.p2align	4, 0x90
.LBB2_25:                               # =>This Inner Loop Header: Depth=1
	movl	%esi, at
	movzbl	(%esi), %ebx
	movl	%ebx, (%esp)
	calll	isspace
	incl	%esi
	testl	%eax, %eax
	jne	.LBB2_25
# %bb.26:
	decl	%esi
.LBB2_27:
	movl	16(%esp), %edx                  # 4-byte Reload
	cmpb	$41, %bl
	jne	.LBB2_32
# %bb.28:
	incl	%esi
	movl	%esi, at
	jmp	.LBB2_40
.LBB2_6:
	movl	$10, %esi
	cmpb	$48, %bl
	movl	%edi, 20(%esp)                  # 4-byte Spill
	jne	.LBB2_9
# %bb.7:
	cmpb	$120, 1(%ebp)
	jne	.LBB2_9
# %bb.8:
	addl	$2, %ebp
	movl	%ebp, at
	movl	$16, %esi
.LBB2_9:
	incl	%ebp
	movl	$0, 24(%esp)                    # 4-byte Folded Spill
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB2_10:                               # =>This Inner Loop Header: Depth=1
	movzbl	-1(%ebp), %ebx
	leal	-48(%ebx), %eax
	cmpl	$9, %eax
	ja	.LBB2_12
# %bb.11:                               #   in Loop: Header=BB2_10 Depth=1
	movsbl	%bl, %ecx
	addl	$-48, %ecx
	cmpl	%esi, %ecx
	jl	.LBB2_16
	jmp	.LBB2_13
	.p2align	4, 0x90
.LBB2_12:                               #   in Loop: Header=BB2_10 Depth=1
	movl	%ebx, (%esp)
	calll	isalpha
	testl	%eax, %eax
	je	.LBB2_13
# %bb.14:                               #   in Loop: Header=BB2_10 Depth=1
	movl	%ebx, (%esp)
	calll	tolower
	movl	%eax, %ecx
	addl	$-87, %ecx
	cmpl	%esi, %ecx
	jge	.LBB2_13
.LBB2_16:                               #   in Loop: Header=BB2_10 Depth=1
	movl	24(%esp), %eax                  # 4-byte Reload
	mull	%esi
	imull	%esi, %edi
	addl	%edx, %edi
	movl	%ecx, %edx
	sarl	$31, %edx
	addl	%ecx, %eax
	adcl	%edi, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	movl	$0, 12(%esp)
	movl	$1000000007, 8(%esp)            # imm = 0x3B9ACA07
	calll	__moddi3
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	%edx, %edi
	movl	%ebp, at
	incl	%ebp
	jmp	.LBB2_10
.LBB2_13:
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	24(%esp), %ebp                  # 4-byte Reload
	jmp	.LBB2_40
.LBB2_18:
	movl	%edi, 20(%esp)                  # 4-byte Spill
	incl	%ebp
	movl	%ebp, at
	movsbl	%bl, %eax
	movl	variables-772(,%eax,8), %edi
	movl	variables-776(,%eax,8), %ebp
	movl	16(%esp), %edx                  # 4-byte Reload
	jmp	.LBB2_40
.LBB2_34:
	incl	%ebp
	movl	%ebp, at
	calll	primary
	xorl	%ecx, %ecx
	negl	%eax
	sbbl	%edx, %ecx
	movl	16(%esp), %edx                  # 4-byte Reload
	xorl	%ecx, %edx
	xorl	%eax, %edi
	movl	%edi, %ebp
	movl	%edx, %edi
	jmp	.LBB2_37
.LBB2_36:
	incl	%ebp
	movl	%ebp, at
	calll	primary
	xorl	%ecx, %ecx
	orl	%eax, %edx
	sete	%cl
	xorl	%ecx, %edi
	movl	%edi, %ebp
	movl	16(%esp), %edi                  # 4-byte Reload
	jmp	.LBB2_37
.LBB2_38:
	movl	%edi, 20(%esp)                  # 4-byte Spill
	xorl	%ebp, %ebp
	cmpl	$0, problem
	movl	$0, %edi
	movl	16(%esp), %edx                  # 4-byte Reload
	jne	.LBB2_40
# %bb.39:
	testb	%bl, %bl
	movl	$.L.str.6, %eax
	movl	$.L.str.5, %ecx
	cmovel	%eax, %ecx
	movl	%ecx, problem
	xorl	%ebp, %ebp
	xorl	%edi, %edi
	jmp	.LBB2_40
.LBB2_32:
	cmpl	$0, problem
	jne	.LBB2_40
# %bb.33:
	movl	$.L.str.4, problem
.LBB2_40:
	xorl	20(%esp), %ebp                  # 4-byte Folded Reload
	xorl	%edx, %edi
.LBB2_37:
	movl	%ebp, %eax
	movl	%edi, %edx
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	primary, .Lfunc_end2-primary
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"\n"
	.size	.L.str, 2

	.type	problem,@object                 # @problem
	.local	problem
	.comm	problem,4,4
	.type	at,@object                      # @at
	.local	at
	.comm	at,4,4
	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"unexpected text"
	.size	.L.str.1, 16

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%-30s error: %s at column %d\n"
	.size	.L.str.2, 30

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%-30s %lld\n"
	.size	.L.str.3, 12

	.type	variables,@object               # @variables
	.local	variables
	.comm	variables,208,8
	.type	operators,@object               # @operators
	.section	.rodata,"a",@progbits
	.p2align	2
operators:
	.long	.L.str.7
	.long	1                               # 0x1
	.long	.L.str.8
	.long	2                               # 0x2
	.long	.L.str.9
	.long	4                               # 0x4
	.long	.L.str.10
	.long	4                               # 0x4
	.long	.L.str.11
	.long	5                               # 0x5
	.long	.L.str.12
	.long	5                               # 0x5
	.long	.L.str.13
	.long	6                               # 0x6
	.long	.L.str.14
	.long	6                               # 0x6
	.long	.L.str.15
	.long	3                               # 0x3
	.long	.L.str.16
	.long	3                               # 0x3
	.long	.L.str.17
	.long	3                               # 0x3
	.long	.L.str.18
	.long	5                               # 0x5
	.long	.L.str.19
	.long	5                               # 0x5
	.long	.L.str.20
	.long	7                               # 0x7
	.long	.L.str.21
	.long	7                               # 0x7
	.long	.L.str.22
	.long	8                               # 0x8
	.long	.L.str.23
	.long	8                               # 0x8
	.long	.L.str.24
	.long	8                               # 0x8
	.size	operators, 144

	.type	.L.str.4,@object                # @.str.4
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.4:
	.asciz	"missing )"
	.size	.L.str.4, 10

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"unexpected character"
	.size	.L.str.5, 21

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"unexpected end"
	.size	.L.str.6, 15

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"||"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"&&"
	.size	.L.str.8, 3

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"=="
	.size	.L.str.9, 3

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"!="
	.size	.L.str.10, 3

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"<="
	.size	.L.str.11, 3

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	">="
	.size	.L.str.12, 3

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"<<"
	.size	.L.str.13, 3

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	">>"
	.size	.L.str.14, 3

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"|"
	.size	.L.str.15, 2

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"^"
	.size	.L.str.16, 2

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"&"
	.size	.L.str.17, 2

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"<"
	.size	.L.str.18, 2

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	">"
	.size	.L.str.19, 2

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"+"
	.size	.L.str.20, 2

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"-"
	.size	.L.str.21, 2

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"*"
	.size	.L.str.22, 2

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"/"
	.size	.L.str.23, 2

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"%"
	.size	.L.str.24, 2

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"division by zero"
	.size	.L.str.25, 17

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym __stdin
