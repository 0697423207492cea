	.text
	.file	"hashtable.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$76, %esp
	movl	$0, 32(%esp)
	movl	$0, 28(%esp)
	movl	$0, 24(%esp)
	movl	$0, 20(%esp)
	movl	$0, 16(%esp)
	calll	getchar
	cmpl	$-1, %eax
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	je	.LBB0_24
# %bb.1:
	movl	%eax, %ebp
	xorl	%ecx, %ecx
	movb	$1, %al
	leal	44(%esp), %edi
	xorl	%ebx, %ebx
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	testb	$1, %al
	jne	.LBB0_12
.LBB0_3:                                #   in Loop: Header=BB0_2 Depth=1
	testb	$1, %cl
	je	.LBB0_20
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	movb	$0, 44(%esp,%ebx)
	leal	16(%esp), %ecx
	movl	%edi, %edx
	calll	count
	movb	44(%esp), %cl
	movl	$-2128831035, %eax              # imm = 0x811C9DC5
	testb	%cl, %cl
	je	.LBB0_7
# %bb.5:                                #   in Loop: Header=BB0_2 Depth=1
	leal	45(%esp), %edx
	.p2align	4, 0x90
.LBB0_6:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%cl, %ecx
	xorl	%eax, %ecx
	imull	$16777619, %ecx, %eax           # imm = 0x1000193
	movzbl	(%edx), %ecx
	incl	%edx
	testb	%cl, %cl
	jne	.LBB0_6
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	movl	%eax, %ecx
	shrl	$15, %ecx
	xorl	%eax, %ecx
	andl	$15, %ecx
	movl	chains(,%ecx,4), %eax
	testl	%eax, %eax
	je	.LBB0_16
	.p2align	4, 0x90
.LBB0_8:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, %ebp
	addl	$8, %eax
	subl	$8, %esp
	pushl	%edi
	pushl	%eax
	calll	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_18
# %bb.9:                                #   in Loop: Header=BB0_8 Depth=2
	movl	(%ebp), %eax
	testl	%eax, %eax
	jne	.LBB0_8
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=1
	movl	%ebp, %ebx
	jmp	.LBB0_17
	.p2align	4, 0x90
.LBB0_11:                               #   in Loop: Header=BB0_12 Depth=2
	incl	%ebx
	cmpl	$-1, %ebp
	je	.LBB0_3
.LBB0_12:                               #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ecx, %esi
	subl	$12, %esp
	pushl	%ebp
	calll	isalpha
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_23
# %bb.13:                               #   in Loop: Header=BB0_12 Depth=2
	cmpl	$30, %ebx
	jg	.LBB0_23
# %bb.14:                               #   in Loop: Header=BB0_12 Depth=2
	subl	$12, %esp
	pushl	%ebp
	calll	tolower
	addl	$16, %esp
	movb	%al, 44(%esp,%ebx)
	calll	getchar
	movl	%eax, %ebp
	testl	%ebx, %ebx
	setns	%cl
	cmpl	$-1, %eax
	jne	.LBB0_11
# %bb.15:                               #   in Loop: Header=BB0_12 Depth=2
	testl	%ebx, %ebx
	jns	.LBB0_11
	jmp	.LBB0_24
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	movl	%esi, %ecx
	testb	$1, %cl
	je	.LBB0_20
	jmp	.LBB0_4
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	leal	chains(,%ecx,4), %ebx
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	subl	$12, %esp
	pushl	%edi
	calll	strlen
	addl	$16, %esp
	addl	$9, %eax
	subl	$12, %esp
	pushl	%eax
	calll	malloc
	addl	$16, %esp
	movl	%eax, %ebp
	movl	$0, (%eax)
	movl	$0, 4(%eax)
	addl	$8, %eax
	subl	$8, %esp
	pushl	%edi
	pushl	%eax
	calll	strcpy
	addl	$16, %esp
	movl	%ebp, (%ebx)
	movl	$1, %eax
	jmp	.LBB0_19
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	movl	4(%ebp), %eax
	incl	%eax
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	movl	%eax, 4(%ebp)
	incl	%ecx
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	xorl	%ebx, %ebx
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	calll	getchar
	movl	%eax, %ebp
	testl	%ebx, %ebx
	setg	%cl
	cmpl	$-1, %eax
	setne	%al
	jne	.LBB0_2
# %bb.21:                               #   in Loop: Header=BB0_2 Depth=1
	testl	%ebx, %ebx
	jg	.LBB0_2
.LBB0_24:
	subl	$12, %esp
	pushl	44(%esp)
	pushl	36(%esp)
	pushl	44(%esp)
	pushl	36(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	leal	16(%esp), %esi
	movl	%esi, %ecx
	movl	$.L.str.2, %edx
	calll	erase
	movl	%eax, %edi
	movl	%esi, %ecx
	movl	$.L.str.3, %edx
	calll	erase
	movl	%eax, %ebp
	movl	%esi, %ecx
	movl	$.L.str.4, %edx
	calll	erase
	pushl	%eax
	pushl	%ebp
	pushl	%edi
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	$200, %esi
	xorl	%ebp, %ebp
	jmp	.LBB0_27
	.p2align	4, 0x90
.LBB0_25:                               #   in Loop: Header=BB0_27 Depth=1
	calll	count
.LBB0_26:                               #   in Loop: Header=BB0_27 Depth=1
	incl	%ebp
	decl	%esi
	je	.LBB0_29
.LBB0_27:                               # =>This Inner Loop Header: Depth=1
	movl	%ebp, %ebx
	movzbl	%bl, %eax
	imull	$171, %eax, %eax
	shrl	$9, %eax
	leal	(%eax,%eax,2), %eax
	addb	$2, %al
	movzbl	%al, %edi
	movl	%ebp, %eax
	movl	$-1160801971, %ecx              # imm = 0xBACF914D
	mull	%ecx
	movl	%ebp, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$5, %eax
	leal	(%eax,%eax,8), %ecx
	leal	(%eax,%ecx,4), %eax
	subl	%eax, %ebx
	subl	$4, %esp
	pushl	%ebx
	pushl	$.L.str.5
	leal	56(%esp), %ebx
	pushl	%ebx
	calll	sprintf
	addl	$16, %esp
	movl	%edi, %eax
	addl	%esi, %eax
	leal	16(%esp), %ecx
	movl	%ebx, %edx
	cmpb	$-56, %al
	jne	.LBB0_25
# %bb.28:                               #   in Loop: Header=BB0_27 Depth=1
	calll	erase
	jmp	.LBB0_26
.LBB0_29:
	movl	20(%esp), %eax
	testl	%eax, %eax
	je	.LBB0_40
# %bb.30:
	xorl	%edi, %edi
	movl	16(%esp), %esi
	movl	%esi, %ecx
	movl	%esi, 12(%esp)                  # 4-byte Spill
	jmp	.LBB0_32
	.p2align	4, 0x90
.LBB0_31:                               #   in Loop: Header=BB0_32 Depth=1
	addl	$8, %ecx
	decl	%eax
	je	.LBB0_35
.LBB0_32:                               # =>This Inner Loop Header: Depth=1
	movl	(%ecx), %edx
	testl	%edx, %edx
	je	.LBB0_31
# %bb.33:                               #   in Loop: Header=BB0_32 Depth=1
	cmpl	$gone, %edx
	je	.LBB0_31
# %bb.34:                               #   in Loop: Header=BB0_32 Depth=1
	movl	(%ecx), %edx
	movl	%edi, %ebx
	movl	4(%ecx), %edi
	movl	%edi, 4(%esi,%ebx,8)
	movl	%edx, (%esi,%ebx,8)
	leal	1(%ebx), %edi
	movl	12(%esp), %esi                  # 4-byte Reload
	jmp	.LBB0_31
.LBB0_35:
	pushl	$by_count
	pushl	$8
	pushl	%edi
	pushl	%esi
	calll	qsort
	addl	$16, %esp
	testl	%edi, %edi
	je	.LBB0_41
# %bb.36:
	xorl	%ebx, %ebx
	movl	$.L.str.7, %ebp
	jmp	.LBB0_38
	.p2align	4, 0x90
.LBB0_37:                               #   in Loop: Header=BB0_38 Depth=1
	subl	$12, %esp
	pushl	(%esi,%ebx,8)
	calll	free
	addl	$16, %esp
	incl	%ebx
	cmpl	%ebx, %edi
	je	.LBB0_42
.LBB0_38:                               # =>This Inner Loop Header: Depth=1
	cmpl	$29, %ebx
	ja	.LBB0_37
# %bb.39:                               #   in Loop: Header=BB0_38 Depth=1
	movzbl	%bl, %eax
	imull	$171, %eax, %eax
	shrl	$9, %eax
	andl	$-2, %eax
	leal	(%eax,%eax,2), %eax
	addb	$4, %al
	movzbl	%al, %eax
	orl	$1, %eax
	cmpb	%bl, %al
	movl	$.L.str.8, %eax
	cmovel	%ebp, %eax
	pushl	%eax
	pushl	4(%esi,%ebx,8)
	pushl	(%esi,%ebx,8)
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	jmp	.LBB0_37
.LBB0_40:
	movl	16(%esp), %eax
	pushl	$by_count
	pushl	$8
	pushl	$0
	movl	%eax, 24(%esp)                  # 4-byte Spill
	pushl	%eax
	calll	qsort
	addl	$16, %esp
.LBB0_41:
	xorl	%edi, %edi
.LBB0_42:
	subl	$4, %esp
	pushl	32(%esp)
	movl	%edi, 48(%esp)                  # 4-byte Spill
	pushl	%edi
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	xorl	%ebx, %ebx
	jmp	.LBB0_44
	.p2align	4, 0x90
.LBB0_43:                               #   in Loop: Header=BB0_44 Depth=1
	subl	$4, %esp
	pushl	%edi
	pushl	%ebp
	pushl	$.L.str.10
	calll	printf
	addl	$16, %esp
	incl	%ebx
	cmpl	$16, %ebx
	je	.LBB0_47
.LBB0_44:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_46 Depth 2
	movl	chains(,%ebx,4), %eax
	testl	%eax, %eax
	movl	$0, %ebp
	movl	$0, %edi
	je	.LBB0_43
# %bb.45:                               #   in Loop: Header=BB0_44 Depth=1
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB0_46:                               #   Parent Loop BB0_44 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%eax), %esi
	addl	4(%eax), %edi
	subl	$12, %esp
	pushl	%eax
	calll	free
	addl	$16, %esp
	incl	%ebp
	testl	%esi, %esi
	movl	%esi, %eax
	jne	.LBB0_46
	jmp	.LBB0_43
.LBB0_47:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$4, %esp
	pushl	24(%esp)                        # 4-byte Folded Reload
	calll	free
	addl	$16, %esp
	movl	40(%esp), %eax                  # 4-byte Reload
	addl	$76, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function count
	.type	count,@function
count:                                  # @count
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	4(%ecx), %edi
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	8(%ecx), %eax
	shll	$2, %eax
	leal	(%edi,%edi,2), %ecx
	cmpl	%ecx, %eax
	movl	%edx, 20(%esp)                  # 4-byte Spill
	jb	.LBB1_15
# %bb.1:
	movl	16(%esp), %esi                  # 4-byte Reload
	movl	(%esi), %ebx
	leal	(%edi,%edi), %eax
	testl	%edi, %edi
	movl	$8, %ecx
	cmovnel	%eax, %ecx
	movl	%ecx, 4(%esi)
	movl	%ecx, (%esp)
	movl	$8, 4(%esp)
	calll	calloc
	incl	16(%esi)
	testl	%edi, %edi
	movl	%eax, (%esi)
	movl	$0, 8(%esi)
	je	.LBB1_14
# %bb.2:
	xorl	%esi, %esi
	movl	%edi, 32(%esp)                  # 4-byte Spill
	movl	%ebx, 28(%esp)                  # 4-byte Spill
	jmp	.LBB1_3
.LBB1_10:                               #   in Loop: Header=BB1_3 Depth=1
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
.LBB1_11:                               #   in Loop: Header=BB1_3 Depth=1
	movl	12(%esp), %eax                  # 4-byte Reload
	testl	%eax, %eax
	cmovnel	%eax, %edi
.LBB1_12:                               #   in Loop: Header=BB1_3 Depth=1
	movl	28(%esp), %ebx                  # 4-byte Reload
	movl	36(%esp), %esi                  # 4-byte Reload
	movl	(%ebx,%esi,8), %eax
	movl	4(%ebx,%esi,8), %ecx
	movl	%ecx, 4(%edi)
	movl	%eax, (%edi)
	movl	16(%esp), %eax                  # 4-byte Reload
	incl	8(%eax)
	movl	32(%esp), %edi                  # 4-byte Reload
.LBB1_13:                               #   in Loop: Header=BB1_3 Depth=1
	incl	%esi
	cmpl	%edi, %esi
	je	.LBB1_14
.LBB1_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_8 Depth 2
                                        #     Child Loop BB1_18 Depth 2
	movl	(%ebx,%esi,8), %eax
	testl	%eax, %eax
	je	.LBB1_13
# %bb.4:                                #   in Loop: Header=BB1_3 Depth=1
	cmpl	$gone, %eax
	je	.LBB1_13
# %bb.5:                                #   in Loop: Header=BB1_3 Depth=1
	movb	(%eax), %dl
	testb	%dl, %dl
	movl	%esi, 36(%esp)                  # 4-byte Spill
	movl	%eax, 40(%esp)                  # 4-byte Spill
	je	.LBB1_6
# %bb.7:                                #   in Loop: Header=BB1_3 Depth=1
	leal	1(%eax), %ecx
	movl	$-2128831035, %eax              # imm = 0x811C9DC5
	.p2align	4, 0x90
.LBB1_8:                                #   Parent Loop BB1_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%dl, %edx
	xorl	%eax, %edx
	imull	$16777619, %edx, %eax           # imm = 0x1000193
	movzbl	(%ecx), %edx
	incl	%ecx
	testb	%dl, %dl
	jne	.LBB1_8
	jmp	.LBB1_9
.LBB1_6:                                #   in Loop: Header=BB1_3 Depth=1
	movl	$-2128831035, %eax              # imm = 0x811C9DC5
.LBB1_9:                                #   in Loop: Header=BB1_3 Depth=1
	movl	%eax, %ebp
	shrl	$15, %ebp
	xorl	%eax, %ebp
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	(%edx), %esi
	movl	4(%edx), %eax
	decl	%eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	andl	%ebp, %eax
	movl	12(%edx), %ebx
	leal	1(%ebx), %ecx
	movl	%ecx, 12(%edx)
	leal	(%esi,%eax,8), %edi
	movl	(%esi,%eax,8), %eax
	testl	%eax, %eax
	je	.LBB1_10
# %bb.17:                               #   in Loop: Header=BB1_3 Depth=1
	addl	$2, %ebx
	incl	%ebp
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	jmp	.LBB1_18
	.p2align	4, 0x90
.LBB1_19:                               #   in Loop: Header=BB1_18 Depth=2
	movl	12(%esp), %eax                  # 4-byte Reload
	testl	%eax, %eax
	cmovel	%edi, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
.LBB1_21:                               #   in Loop: Header=BB1_18 Depth=2
	movl	%ebp, %eax
	andl	24(%esp), %eax                  # 4-byte Folded Reload
	leal	(%esi,%eax,8), %edi
	movl	16(%esp), %ecx                  # 4-byte Reload
	movl	%ebx, 12(%ecx)
	movl	(%esi,%eax,8), %eax
	incl	%ebx
	incl	%ebp
	testl	%eax, %eax
	je	.LBB1_11
.LBB1_18:                               #   Parent Loop BB1_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpl	$gone, %eax
	je	.LBB1_19
# %bb.20:                               #   in Loop: Header=BB1_18 Depth=2
	movl	40(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	strcmp
	testl	%eax, %eax
	jne	.LBB1_21
	jmp	.LBB1_12
.LBB1_14:
	movl	%ebx, (%esp)
	calll	free
	movl	20(%esp), %edx                  # 4-byte Reload
.LBB1_15:
	movb	(%edx), %bl
	testb	%bl, %bl
	je	.LBB1_16
# %bb.22:
	leal	1(%edx), %ecx
	movl	$-2128831035, %eax              # imm = 0x811C9DC5
	.p2align	4, 0x90
.LBB1_23:                               # =>This Inner Loop Header: Depth=1
	movzbl	%bl, %edx
	xorl	%eax, %edx
	imull	$16777619, %edx, %eax           # imm = 0x1000193
	movzbl	(%ecx), %ebx
	incl	%ecx
	testb	%bl, %bl
	jne	.LBB1_23
	jmp	.LBB1_24
.LBB1_16:
	movl	$-2128831035, %eax              # imm = 0x811C9DC5
.LBB1_24:
	movl	%eax, %ebx
	shrl	$15, %ebx
	xorl	%eax, %ebx
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	(%edx), %edi
	movl	4(%edx), %eax
	decl	%eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	andl	%ebx, %eax
	movl	12(%edx), %ebp
	leal	1(%ebp), %ecx
	movl	%ecx, 12(%edx)
	leal	(%edi,%eax,8), %esi
	movl	(%edi,%eax,8), %eax
	testl	%eax, %eax
	je	.LBB1_25
# %bb.30:
	addl	$2, %ebp
	incl	%ebx
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	jmp	.LBB1_31
	.p2align	4, 0x90
.LBB1_32:                               #   in Loop: Header=BB1_31 Depth=1
	movl	12(%esp), %eax                  # 4-byte Reload
	testl	%eax, %eax
	cmovel	%esi, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
.LBB1_34:                               #   in Loop: Header=BB1_31 Depth=1
	movl	%ebx, %eax
	andl	24(%esp), %eax                  # 4-byte Folded Reload
	leal	(%edi,%eax,8), %esi
	movl	16(%esp), %ecx                  # 4-byte Reload
	movl	%ebp, 12(%ecx)
	movl	(%edi,%eax,8), %eax
	incl	%ebp
	incl	%ebx
	testl	%eax, %eax
	je	.LBB1_26
.LBB1_31:                               # =>This Inner Loop Header: Depth=1
	cmpl	$gone, %eax
	je	.LBB1_32
# %bb.33:                               #   in Loop: Header=BB1_31 Depth=1
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	strcmp
	testl	%eax, %eax
	jne	.LBB1_34
	jmp	.LBB1_27
.LBB1_25:
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
.LBB1_26:
	movl	12(%esp), %eax                  # 4-byte Reload
	testl	%eax, %eax
	cmovnel	%eax, %esi
.LBB1_27:
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.LBB1_35
# %bb.28:
	cmpl	$gone, %eax
	je	.LBB1_35
# %bb.29:
	movl	4(%esi), %eax
	incl	%eax
	jmp	.LBB1_36
.LBB1_35:
	cmpl	$1, %eax
	movl	16(%esp), %eax                  # 4-byte Reload
	adcl	$0, 8(%eax)
	movl	20(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, (%esp)
	calll	strlen
	incl	%eax
	movl	%eax, (%esp)
	calll	malloc
	movl	%eax, %edi
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	calll	strcpy
	movl	%edi, (%esi)
	movl	$0, 4(%esi)
	movl	$1, %eax
.LBB1_36:
	movl	%eax, 4(%esi)
	addl	$44, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	count, .Lfunc_end1-count
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function erase
	.type	erase,@function
erase:                                  # @erase
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movb	(%edx), %bl
	testb	%bl, %bl
	movl	%edx, 20(%esp)                  # 4-byte Spill
	je	.LBB2_1
# %bb.2:
	leal	1(%edx), %ecx
	movl	$-2128831035, %eax              # imm = 0x811C9DC5
	.p2align	4, 0x90
.LBB2_3:                                # =>This Inner Loop Header: Depth=1
	movzbl	%bl, %edx
	xorl	%eax, %edx
	imull	$16777619, %edx, %eax           # imm = 0x1000193
	movzbl	(%ecx), %ebx
	incl	%ecx
	testb	%bl, %bl
	jne	.LBB2_3
	jmp	.LBB2_4
.LBB2_1:
	movl	$-2128831035, %eax              # imm = 0x811C9DC5
.LBB2_4:
	movl	%eax, %ebp
	shrl	$15, %ebp
	xorl	%eax, %ebp
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	(%edx), %esi
	movl	4(%edx), %eax
	decl	%eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	andl	%ebp, %eax
	movl	12(%edx), %edi
	leal	1(%edi), %ecx
	movl	%ecx, 12(%edx)
	leal	(%esi,%eax,8), %ebx
	movl	(%esi,%eax,8), %eax
	testl	%eax, %eax
	je	.LBB2_5
# %bb.11:
	addl	$2, %edi
	incl	%ebp
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
	jmp	.LBB2_12
	.p2align	4, 0x90
.LBB2_13:                               #   in Loop: Header=BB2_12 Depth=1
	movl	12(%esp), %eax                  # 4-byte Reload
	testl	%eax, %eax
	cmovel	%ebx, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
.LBB2_15:                               #   in Loop: Header=BB2_12 Depth=1
	movl	%ebp, %eax
	andl	24(%esp), %eax                  # 4-byte Folded Reload
	leal	(%esi,%eax,8), %ebx
	movl	16(%esp), %ecx                  # 4-byte Reload
	movl	%edi, 12(%ecx)
	movl	(%esi,%eax,8), %eax
	incl	%edi
	incl	%ebp
	testl	%eax, %eax
	je	.LBB2_6
.LBB2_12:                               # =>This Inner Loop Header: Depth=1
	cmpl	$gone, %eax
	je	.LBB2_13
# %bb.14:                               #   in Loop: Header=BB2_12 Depth=1
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	calll	strcmp
	testl	%eax, %eax
	jne	.LBB2_15
	jmp	.LBB2_7
.LBB2_5:
	movl	$0, 12(%esp)                    # 4-byte Folded Spill
.LBB2_6:
	movl	12(%esp), %eax                  # 4-byte Reload
	testl	%eax, %eax
	cmovnel	%eax, %ebx
.LBB2_7:
	movl	(%ebx), %ecx
	xorl	%eax, %eax
	testl	%ecx, %ecx
	je	.LBB2_10
# %bb.8:
	cmpl	$gone, %ecx
	je	.LBB2_10
# %bb.9:
	movl	%ecx, (%esp)
	calll	free
	movl	$gone, (%ebx)
	movl	4(%ebx), %eax
.LBB2_10:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	erase, .Lfunc_end2-erase
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_count
	.type	by_count,@function
by_count:                               # @by_count
# %bb.0:
	subl	$12, %esp
	movl	20(%esp), %edx
	movl	16(%esp), %ecx
	movl	4(%edx), %eax
	subl	4(%ecx), %eax
	jne	.LBB3_1
# %bb.2:
	subl	$8, %esp
	pushl	(%edx)
	pushl	(%ecx)
	calll	strcmp
	addl	$28, %esp
	retl
.LBB3_1:
	addl	$12, %esp
	retl
.Lfunc_end3:
	.size	by_count, .Lfunc_end3-by_count
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d words, %u slots used of %u, %u growths\n"
	.size	.L.str, 43

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"erased: the %d, a %d, zebra %d\n"
	.size	.L.str.1, 32

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"the"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"a"
	.size	.L.str.3, 2

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"zebra"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"x%d"
	.size	.L.str.5, 4

	.type	gone,@object                    # @gone
	.local	gone
	.comm	gone,1,1
	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%s %d%s"
	.size	.L.str.6, 8

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"\n"
	.size	.L.str.7, 2

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	", "
	.size	.L.str.8, 3

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%u left, %u probes\n"
	.size	.L.str.9, 20

	.type	chains,@object                  # @chains
	.local	chains
	.comm	chains,64,4
	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"%d:%d "
	.size	.L.str.10, 7

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym by_count
	.addrsig_sym gone
