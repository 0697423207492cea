	.text
	.file	"bytecode.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$1596, %esp                     # imm = 0x63C
	movl	$0, 24(%esp)                    # 4-byte Folded Spill
	leal	40(%esp), %ebp
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_4 Depth 3
                                        #         Child Loop BB0_5 Depth 4
                                        #         Child Loop BB0_9 Depth 4
                                        #         Child Loop BB0_14 Depth 4
                                        #     Child Loop BB0_30 Depth 2
                                        #     Child Loop BB0_34 Depth 2
	movl	main.programs(,%ebx,4), %edi
	movb	$1, %al
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	movl	$0, 20(%esp)                    # 4-byte Folded Spill
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	movl	%edi, 28(%esp)                  # 4-byte Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_4 Depth 3
                                        #         Child Loop BB0_5 Depth 4
                                        #         Child Loop BB0_9 Depth 4
                                        #         Child Loop BB0_14 Depth 4
	cmpb	$0, (%edi)
	je	.LBB0_31
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=2
	xorl	%edx, %edx
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_5 Depth 4
                                        #         Child Loop BB0_9 Depth 4
                                        #         Child Loop BB0_14 Depth 4
	movl	%edx, 4(%esp)                   # 4-byte Spill
	.p2align	4, 0x90
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_4 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	movl	%edi, %esi
	subl	$8, %esp
	pushl	$.L.str.4
	pushl	%edi
	calll	strcspn
	addl	$16, %esp
	movl	%eax, %ebx
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	%ebp
	calll	memcpy
	addl	$16, %esp
	movb	$0, 40(%esp,%ebx)
	leal	(%edi,%ebx), %eax
	subl	$8, %esp
	pushl	$.L.str.4
	pushl	%eax
	calll	strspn
	addl	$16, %esp
	movl	%eax, %edi
	addl	%ebx, %edi
	addl	%esi, %edi
	testl	%ebx, %ebx
	je	.LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=4
	cmpb	$58, -1(%ebx,%ebp)
	jne	.LBB0_8
# %bb.25:                               #   in Loop: Header=BB0_5 Depth=4
	movb	$0, 39(%esp,%ebx)
	testb	$1, 8(%esp)                     # 1-byte Folded Reload
	jne	.LBB0_23
# %bb.26:                               #   in Loop: Header=BB0_5 Depth=4
	cmpb	$0, (%edi)
	jne	.LBB0_5
	jmp	.LBB0_27
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=3
	movl	12(%esp), %ebx                  # 4-byte Reload
	movl	4(%esp), %edx                   # 4-byte Reload
	cmpb	$0, (%edi)
	jne	.LBB0_4
	jmp	.LBB0_22
	.p2align	4, 0x90
.LBB0_8:                                #   in Loop: Header=BB0_4 Depth=3
	xorl	%esi, %esi
	movl	12(%esp), %ebx                  # 4-byte Reload
	.p2align	4, 0x90
.LBB0_9:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_4 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	subl	$8, %esp
	pushl	%ebp
	pushl	ops(,%esi,8)
	calll	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_19
# %bb.10:                               #   in Loop: Header=BB0_9 Depth=4
	incl	%esi
	cmpl	$22, %esi
	jne	.LBB0_9
# %bb.11:                               #   in Loop: Header=BB0_4 Depth=3
	subl	$4, %esp
	pushl	$0
	leal	44(%esp), %eax
	pushl	%eax
	pushl	%ebp
	calll	strtol
	addl	$16, %esp
	movl	4(%esp), %ecx                   # 4-byte Reload
	movl	%eax, 56(%esp,%ecx,4)
	movl	36(%esp), %eax
	movl	%eax, 32(%esp)                  # 4-byte Spill
	movb	(%eax), %bl
	testb	%bl, %bl
	sete	%al
	movl	20(%esp), %ecx                  # 4-byte Reload
                                        # kill: def $cl killed $cl killed $ecx
	notb	%cl
	orb	%al, %cl
	testb	$1, %cl
	jne	.LBB0_18
# %bb.12:                               #   in Loop: Header=BB0_4 Depth=3
	cmpl	$0, 16(%esp)                    # 4-byte Folded Reload
	jle	.LBB0_18
# %bb.13:                               #   in Loop: Header=BB0_4 Depth=3
	movl	$1, %esi
	leal	568(%esp), %ebp
	.p2align	4, 0x90
.LBB0_14:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_4 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	subl	$8, %esp
	leal	48(%esp), %eax
	pushl	%eax
	pushl	%ebp
	calll	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_14 Depth=4
	movl	12(%ebp), %eax
	movl	4(%esp), %ecx                   # 4-byte Reload
	movl	%eax, 56(%esp,%ecx,4)
	movl	32(%esp), %eax                  # 4-byte Reload
	movzbl	(%eax), %ebx
.LBB0_16:                               #   in Loop: Header=BB0_14 Depth=4
	testb	%bl, %bl
	je	.LBB0_18
# %bb.17:                               #   in Loop: Header=BB0_14 Depth=4
	addl	$16, %ebp
	cmpl	16(%esp), %esi                  # 4-byte Folded Reload
	leal	1(%esi), %esi
	jl	.LBB0_14
.LBB0_18:                               #   in Loop: Header=BB0_4 Depth=3
	leal	40(%esp), %ebp
	movl	12(%esp), %ebx                  # 4-byte Reload
	movl	4(%esp), %edx                   # 4-byte Reload
	jmp	.LBB0_20
	.p2align	4, 0x90
.LBB0_23:                               #   in Loop: Header=BB0_4 Depth=3
	movl	16(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, %esi
	shll	$4, %esi
	leal	568(%esp,%esi), %eax
	subl	$8, %esp
	pushl	%ebp
	pushl	%eax
	calll	strcpy
	addl	$16, %esp
	incl	%ebx
	movl	%ebx, 16(%esp)                  # 4-byte Spill
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	%edx, 580(%esp,%esi)
	cmpb	$0, (%edi)
	movl	12(%esp), %ebx                  # 4-byte Reload
	jne	.LBB0_4
	jmp	.LBB0_24
.LBB0_19:                               #   in Loop: Header=BB0_4 Depth=3
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	%esi, 56(%esp,%edx,4)
.LBB0_20:                               #   in Loop: Header=BB0_4 Depth=3
	incl	%edx
	cmpb	$0, (%edi)
	jne	.LBB0_4
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=2
	movb	$1, %al
	movl	%eax, 20(%esp)                  # 4-byte Spill
	testb	$1, 8(%esp)                     # 1-byte Folded Reload
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
	movl	28(%esp), %edi                  # 4-byte Reload
	jne	.LBB0_2
	jmp	.LBB0_28
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=2
	movb	$1, %al
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
	movl	28(%esp), %edi                  # 4-byte Reload
	jmp	.LBB0_2
	.p2align	4, 0x90
.LBB0_27:                               #   in Loop: Header=BB0_1 Depth=1
	movl	12(%esp), %ebx                  # 4-byte Reload
	movl	4(%esp), %edx                   # 4-byte Reload
.LBB0_28:                               #   in Loop: Header=BB0_1 Depth=1
	testl	%edx, %edx
	movl	%edx, 4(%esp)                   # 4-byte Spill
	jle	.LBB0_32
# %bb.29:                               #   in Loop: Header=BB0_1 Depth=1
	xorl	%eax, %eax
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_30:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, %ecx
	shll	$5, %ecx
	subl	%edi, %ecx
	movl	%ecx, %edi
	addl	56(%esp,%eax,4), %edi
	incl	%eax
	cmpl	%eax, %edx
	jne	.LBB0_30
	jmp	.LBB0_33
.LBB0_31:                               #   in Loop: Header=BB0_1 Depth=1
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB0_32:                               #   in Loop: Header=BB0_1 Depth=1
	xorl	%edi, %edi
.LBB0_33:                               #   in Loop: Header=BB0_1 Depth=1
	movl	main.arguments(,%ebx,4), %eax
	movl	%eax, 568(%esp)
	movl	$1, %ebx
	leal	572(%esp), %esi
	leal	568(%esp), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	leal	56(%esp), %eax
	jmp	.LBB0_34
.LBB0_63:                               #   in Loop: Header=BB0_34 Depth=2
	addl	$-4, %esi
	.p2align	4, 0x90
.LBB0_64:                               #   in Loop: Header=BB0_34 Depth=2
	incl	%ebx
	cmpl	$1000001, %ebx                  # imm = 0xF4241
	movl	%ebp, %eax
	leal	40(%esp), %ebp
	je	.LBB0_65
.LBB0_34:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%eax), %ecx
	cmpl	$21, %ecx
	ja	.LBB0_62
# %bb.35:                               #   in Loop: Header=BB0_34 Depth=2
	leal	4(%eax), %ebp
	jmpl	*.LJTI0_0(,%ecx,4)
.LBB0_36:                               #   in Loop: Header=BB0_34 Depth=2
	movl	4(%eax), %ecx
	addl	$8, %eax
	jmp	.LBB0_37
.LBB0_38:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-4(%esi), %eax
	jmp	.LBB0_39
.LBB0_40:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-8(%esi), %eax
.LBB0_39:                               #   in Loop: Header=BB0_34 Depth=2
	movl	%eax, (%esi)
	addl	$4, %esi
	jmp	.LBB0_64
.LBB0_41:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-4(%esi), %eax
	addl	%eax, -8(%esi)
	addl	$-4, %esi
	jmp	.LBB0_64
.LBB0_42:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-4(%esi), %eax
	subl	%eax, -8(%esi)
	addl	$-4, %esi
	jmp	.LBB0_64
.LBB0_43:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-4(%esi), %eax
	imull	-8(%esi), %eax
	jmp	.LBB0_44
.LBB0_45:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-8(%esi), %eax
	cltd
	idivl	-4(%esi)
.LBB0_44:                               #   in Loop: Header=BB0_34 Depth=2
	movl	%eax, -8(%esi)
	addl	$-4, %esi
	jmp	.LBB0_64
.LBB0_46:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-8(%esi), %eax
	cltd
	idivl	-4(%esi)
	movl	%edx, -8(%esi)
	addl	$-4, %esi
	jmp	.LBB0_64
.LBB0_47:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-8(%esi), %eax
	xorl	%ecx, %ecx
	cmpl	-4(%esi), %eax
	setl	%cl
	jmp	.LBB0_48
.LBB0_49:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-8(%esi), %eax
	xorl	%ecx, %ecx
	cmpl	-4(%esi), %eax
	sete	%cl
.LBB0_48:                               #   in Loop: Header=BB0_34 Depth=2
	movl	%ecx, -8(%esi)
	addl	$-4, %esi
	jmp	.LBB0_64
.LBB0_50:                               #   in Loop: Header=BB0_34 Depth=2
	xorl	%eax, %eax
	cmpl	$0, -4(%esi)
	sete	%al
	movl	%eax, -4(%esi)
	jmp	.LBB0_64
.LBB0_51:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-4(%esi), %eax
	movl	$1023, %ecx                     # imm = 0x3FF
	andl	%ecx, %eax
	movl	memory(,%eax,4), %eax
	movl	%eax, -4(%esi)
	jmp	.LBB0_64
.LBB0_52:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-8(%esi), %eax
	movl	-4(%esi), %ecx
	addl	$-8, %esi
	movl	$1023, %edx                     # imm = 0x3FF
	andl	%edx, %ecx
	movl	%eax, memory(,%ecx,4)
	jmp	.LBB0_64
.LBB0_53:                               #   in Loop: Header=BB0_34 Depth=2
	movl	4(%eax), %ecx
	addl	$8, %eax
	movl	8(%esp), %edx                   # 4-byte Reload
	movl	(%edx,%ecx,4), %ecx
.LBB0_37:                               #   in Loop: Header=BB0_34 Depth=2
	movl	%ecx, (%esi)
	addl	$4, %esi
	movl	%eax, %ebp
	jmp	.LBB0_64
.LBB0_54:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-4(%esi), %ecx
	addl	$-4, %esi
	movl	4(%eax), %edx
	addl	$8, %eax
	movl	8(%esp), %ebp                   # 4-byte Reload
	movl	%ecx, (%ebp,%edx,4)
	movl	%eax, %ebp
	jmp	.LBB0_64
.LBB0_55:                               #   in Loop: Header=BB0_34 Depth=2
	movl	(%ebp), %eax
	leal	56(%esp,%eax,4), %ebp
	jmp	.LBB0_64
.LBB0_56:                               #   in Loop: Header=BB0_34 Depth=2
	leal	-4(%esi), %ecx
	cmpl	$0, -4(%esi)
	je	.LBB0_58
# %bb.57:                               #   in Loop: Header=BB0_34 Depth=2
	addl	$8, %eax
	movl	%eax, %ebp
	movl	%ecx, %esi
	jmp	.LBB0_64
.LBB0_59:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-4(%esi), %ecx
	leal	568(%esp), %edx
	movl	8(%esp), %ebp                   # 4-byte Reload
	subl	%edx, %ebp
	sarl	$2, %ebp
	movl	%ebp, -4(%esi)
	leal	56(%esp), %edx
	negl	%edx
	leal	8(%eax,%edx), %edx
	sarl	$2, %edx
	movl	%edx, (%esi)
	leal	4(%esi), %edx
	movl	%edx, 8(%esp)                   # 4-byte Spill
	movl	%ecx, 4(%esi)
	addl	$8, %esi
	movl	4(%eax), %eax
	leal	56(%esp,%eax,4), %ebp
	jmp	.LBB0_64
.LBB0_60:                               #   in Loop: Header=BB0_34 Depth=2
	movl	-4(%esi), %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	8(%esp), %eax                   # 4-byte Reload
	leal	-4(%eax), %esi
	movl	-8(%eax), %ecx
	movl	-4(%eax), %edx
	leal	56(%esp,%edx,4), %ebp
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	%edx, -8(%eax)
	leal	568(%esp,%ecx,4), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	jmp	.LBB0_64
.LBB0_61:                               #   in Loop: Header=BB0_34 Depth=2
	subl	$8, %esp
	pushl	-4(%esi)
	addl	$-4, %esi
	pushl	$.L.str.27
	calll	printf
	addl	$16, %esp
	jmp	.LBB0_64
.LBB0_58:                               #   in Loop: Header=BB0_34 Depth=2
	movl	(%ebp), %eax
	leal	56(%esp,%eax,4), %ebp
	movl	%ecx, %esi
	jmp	.LBB0_64
	.p2align	4, 0x90
.LBB0_65:                               #   in Loop: Header=BB0_1 Depth=1
	movl	$-1, %ebx
.LBB0_67:                               #   in Loop: Header=BB0_1 Depth=1
	movl	4(%esp), %eax                   # 4-byte Reload
	pushl	%ebx
	pushl	%edi
	pushl	%eax
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	addl	%ebx, 24(%esp)                  # 4-byte Folded Spill
	movl	12(%esp), %ebx                  # 4-byte Reload
	incl	%ebx
	cmpl	$3, %ebx
	jne	.LBB0_1
	jmp	.LBB0_68
.LBB0_62:                               #   in Loop: Header=BB0_1 Depth=1
	negl	%ebx
	jmp	.LBB0_67
.LBB0_66:                               #   in Loop: Header=BB0_1 Depth=1
	leal	40(%esp), %ebp
	jmp	.LBB0_67
.LBB0_68:
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	24(%esp), %esi                  # 4-byte Reload
	movl	%esi, %eax
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	subl	%eax, %esi
	movl	%esi, %eax
	addl	$1596, %esp                     # imm = 0x63C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI0_0:
	.long	.LBB0_66
	.long	.LBB0_36
	.long	.LBB0_63
	.long	.LBB0_38
	.long	.LBB0_40
	.long	.LBB0_41
	.long	.LBB0_42
	.long	.LBB0_43
	.long	.LBB0_45
	.long	.LBB0_46
	.long	.LBB0_47
	.long	.LBB0_49
	.long	.LBB0_50
	.long	.LBB0_51
	.long	.LBB0_52
	.long	.LBB0_53
	.long	.LBB0_54
	.long	.LBB0_55
	.long	.LBB0_56
	.long	.LBB0_59
	.long	.LBB0_60
	.long	.LBB0_61
                                        # -- End function
	.type	main.programs,@object           # @main.programs
	.p2align	2
main.programs:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.size	main.programs, 12

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"call fib print halt fib: local 0 push 2 less jumpz more local 0 ret more: local 0 push 1 sub call fib local 0 push 2 sub call fib add ret"
	.size	.L.str, 138

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"push 2 push 0 outer: local 1 local 0 less jumpz done local 1 load jumpz prime jump next prime: local 1 print local 1 local 1 add set 2 inner: local 2 local 0 less jumpz next push 1 local 2 store local 2 local 1 add set 2 jump inner next: local 1 push 1 add set 1 jump outer done: halt"
	.size	.L.str.1, 285

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"loop: dup print dup push 1 equal not jumpz end dup push 2 mod jumpz even push 3 mul push 1 add jump loop even: push 2 div jump loop end: halt"
	.size	.L.str.2, 142

	.type	main.arguments,@object          # @main.arguments
	.section	.rodata,"a",@progbits
	.p2align	2
main.arguments:
	.long	16                              # 0x10
	.long	60                              # 0x3c
	.long	27                              # 0x1b
	.size	main.arguments, 12

	.type	.L.str.3,@object                # @.str.3
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.3:
	.asciz	"\n%d words, sum %08x, %ld steps\n"
	.size	.L.str.3, 32

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	" "
	.size	.L.str.4, 2

	.type	ops,@object                     # @ops
	.section	.rodata,"a",@progbits
	.p2align	2
ops:
	.long	.L.str.5
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.6
	.byte	1                               # 0x1
	.zero	3
	.long	.L.str.7
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.8
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.9
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.10
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.11
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.12
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.13
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.14
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.15
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.16
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.17
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.18
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.19
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.20
	.byte	1                               # 0x1
	.zero	3
	.long	.L.str.21
	.byte	1                               # 0x1
	.zero	3
	.long	.L.str.22
	.byte	1                               # 0x1
	.zero	3
	.long	.L.str.23
	.byte	1                               # 0x1
	.zero	3
	.long	.L.str.24
	.byte	1                               # 0x1
	.zero	3
	.long	.L.str.25
	.byte	0                               # 0x0
	.zero	3
	.long	.L.str.26
	.byte	0                               # 0x0
	.zero	3
	.size	ops, 176

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"halt"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"push"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"pop"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"dup"
	.size	.L.str.8, 4

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"over"
	.size	.L.str.9, 5

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"add"
	.size	.L.str.10, 4

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"sub"
	.size	.L.str.11, 4

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"mul"
	.size	.L.str.12, 4

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"div"
	.size	.L.str.13, 4

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"mod"
	.size	.L.str.14, 4

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"less"
	.size	.L.str.15, 5

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"equal"
	.size	.L.str.16, 6

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"not"
	.size	.L.str.17, 4

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"load"
	.size	.L.str.18, 5

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"store"
	.size	.L.str.19, 6

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"local"
	.size	.L.str.20, 6

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"set"
	.size	.L.str.21, 4

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"jump"
	.size	.L.str.22, 5

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"jumpz"
	.size	.L.str.23, 6

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"call"
	.size	.L.str.24, 5

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"ret"
	.size	.L.str.25, 4

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"print"
	.size	.L.str.26, 6

	.type	memory,@object                  # @memory
	.local	memory
	.comm	memory,4096,4
	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"%d "
	.size	.L.str.27, 4

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
