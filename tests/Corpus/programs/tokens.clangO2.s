	.text
	.file	"tokens.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$108, %esp
	pushl	$__stdin
	pushl	$4095                           # imm = 0xFFF
	pushl	$1
	pushl	$main.text
	calll	fread
	addl	$16, %esp
	movb	$0, main.text(%eax)
	movl	$0, 40(%esp)
	movl	$0, 36(%esp)
	movl	$0, 32(%esp)
	movl	$0, 28(%esp)
	movl	$0, 24(%esp)
	movl	$0, 20(%esp)
	movl	$0, 16(%esp)
	movl	$0, 12(%esp)
	movb	main.text, %al
	testb	%al, %al
	je	.LBB0_1
# %bb.4:
	movl	$main.text, %ebx
	movl	$1, %esi
	movl	$1, %ebp
	movl	$1, %edi
	jmp	.LBB0_5
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_5 Depth=1
	incl	%edi
	xorl	%eax, %eax
	cmpb	$10, %bl
	sete	%al
	cmovel	%esi, %edi
	movl	(%esp), %ebx                    # 4-byte Reload
	incl	%ebx
	addl	%eax, %ebp
.LBB0_8:                                #   in Loop: Header=BB0_5 Depth=1
	movb	(%ebx), %al
	testb	%al, %al
	je	.LBB0_2
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_42 Depth 2
                                        #     Child Loop BB0_27 Depth 2
                                        #     Child Loop BB0_19 Depth 2
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_50 Depth 2
	movl	%ebx, (%esp)                    # 4-byte Spill
	movzbl	%al, %ebx
	subl	$12, %esp
	pushl	%ebx
	calll	isspace
	addl	$16, %esp
	testl	%eax, %eax
	jne	.LBB0_6
# %bb.9:                                #   in Loop: Header=BB0_5 Depth=1
	subl	$12, %esp
	pushl	%ebx
	calll	isalpha
	addl	$16, %esp
	testl	%eax, %eax
	jne	.LBB0_11
# %bb.10:                               #   in Loop: Header=BB0_5 Depth=1
	movl	%ebx, %ecx
	cmpb	$95, %cl
	je	.LBB0_11
# %bb.17:                               #   in Loop: Header=BB0_5 Depth=1
	leal	-48(%ecx), %eax
	cmpl	$9, %eax
	movl	(%esp), %ebx                    # 4-byte Reload
	ja	.LBB0_21
# %bb.18:                               #   in Loop: Header=BB0_5 Depth=1
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB0_19:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	1(%ebx,%ecx), %eax
	subl	$12, %esp
	pushl	%eax
	movl	%ecx, %esi
	calll	isalnum
	movl	%esi, %ecx
	addl	$16, %esp
	incl	%ecx
	testl	%eax, %eax
	jne	.LBB0_19
# %bb.20:                               #   in Loop: Header=BB0_5 Depth=1
	subl	$4, %esp
	pushl	$0
	leal	52(%esp), %eax
	pushl	%eax
	pushl	%ebx
	movl	%ecx, %ebx
	calll	strtoul
	addl	$16, %esp
	movl	44(%esp), %esi
	subl	$8, %esp
	pushl	$.L.str.2
	pushl	%esi
	calll	strspn
	movl	%ebx, %edx
	addl	$16, %esp
	addl	%esi, %eax
	movl	(%esp), %ebx                    # 4-byte Reload
	subl	%ebx, %eax
	xorl	%ecx, %ecx
	cmpl	%edx, %eax
	setne	%cl
	leal	2(%ecx,%ecx,4), %ecx
	movl	$1, %esi
	jmp	.LBB0_45
.LBB0_11:                               #   in Loop: Header=BB0_5 Depth=1
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB0_12:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%esp), %eax                    # 4-byte Reload
	movzbl	1(%eax,%edx), %ebx
	subl	$12, %esp
	pushl	%ebx
	movl	%edx, %esi
	calll	isalnum
	movl	%esi, %edx
	addl	$16, %esp
	incl	%edx
	testl	%eax, %eax
	jne	.LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_12 Depth=2
	cmpb	$95, %bl
	je	.LBB0_12
# %bb.14:                               #   in Loop: Header=BB0_5 Depth=1
	xorl	%ecx, %ecx
	cmpl	$63, %edx
	ja	.LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_5 Depth=1
	subl	$4, %esp
	pushl	%edx
	pushl	8(%esp)                         # 4-byte Folded Reload
	leal	56(%esp), %ebx
	pushl	%ebx
	movl	%edx, %esi
	calll	memcpy
	addl	$16, %esp
	movb	$0, 44(%esp,%esi)
	subl	$12, %esp
	pushl	$compare_word
	pushl	$4
	pushl	$26
	pushl	$keywords
	pushl	%ebx
	calll	bsearch
	movl	%esi, %edx
	addl	$32, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
.LBB0_16:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$1, %esi
	movl	(%esp), %ebx                    # 4-byte Reload
.LBB0_45:                               #   in Loop: Header=BB0_5 Depth=1
	incl	12(%esp,%ecx,4)
	movl	kind_names(,%ecx,4), %eax
	subl	$8, %esp
	cmpl	$24, %edx
	jae	.LBB0_46
# %bb.47:                               #   in Loop: Header=BB0_5 Depth=1
	pushl	%ebx
	pushl	%edx
	pushl	%eax
	pushl	%edi
	pushl	%ebp
	pushl	$.L.str
	movl	%edx, %ebx
	calll	printf
	movl	%ebx, %ecx
	movl	32(%esp), %ebx                  # 4-byte Reload
	addl	$32, %esp
	testl	%ecx, %ecx
	jne	.LBB0_49
	jmp	.LBB0_8
.LBB0_46:                               #   in Loop: Header=BB0_5 Depth=1
	pushl	%ebx
	pushl	$24
	pushl	%eax
	pushl	%edi
	pushl	%ebp
	pushl	$.L.str
	movl	%edx, %ebx
	calll	printf
	movl	%ebx, %ecx
	movl	32(%esp), %ebx                  # 4-byte Reload
	addl	$32, %esp
.LBB0_49:                               #   in Loop: Header=BB0_5 Depth=1
	movl	%ebx, %eax
	movl	%ecx, %ebx
	.p2align	4, 0x90
.LBB0_50:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	incl	%edi
	xorl	%edx, %edx
	cmpb	$10, (%eax)
	sete	%dl
	cmovel	%esi, %edi
	addl	%edx, %ebp
	incl	%eax
	decl	%ecx
	jne	.LBB0_50
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	movl	(%esp), %eax                    # 4-byte Reload
	addl	%ebx, %eax
	movl	%eax, %ebx
	jmp	.LBB0_8
.LBB0_21:                               #   in Loop: Header=BB0_5 Depth=1
	cmpb	$34, %cl
	je	.LBB0_25
# %bb.22:                               #   in Loop: Header=BB0_5 Depth=1
	cmpb	$39, %cl
	je	.LBB0_25
# %bb.23:                               #   in Loop: Header=BB0_5 Depth=1
	cmpb	$47, %cl
	jne	.LBB0_24
# %bb.34:                               #   in Loop: Header=BB0_5 Depth=1
	movb	1(%ebx), %al
	cmpb	$42, %al
	je	.LBB0_37
# %bb.35:                               #   in Loop: Header=BB0_5 Depth=1
	cmpb	$47, %al
	jne	.LBB0_24
# %bb.36:                               #   in Loop: Header=BB0_5 Depth=1
	movb	%al, 4(%esp)                    # 1-byte Spill
	subl	$8, %esp
	pushl	$10
	pushl	%ebx
	calll	strchr
	jmp	.LBB0_38
.LBB0_25:                               #   in Loop: Header=BB0_5 Depth=1
	movb	1(%ebx), %al
	movl	$2, %edx
	cmpb	%cl, %al
	jne	.LBB0_26
.LBB0_44:                               #   in Loop: Header=BB0_5 Depth=1
	xorl	%eax, %eax
	cmpb	$34, %cl
	sete	%al
	movl	$4, %ecx
	subl	%eax, %ecx
	jmp	.LBB0_45
.LBB0_24:                               #   in Loop: Header=BB0_5 Depth=1
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	$-88, %esi
	.p2align	4, 0x90
.LBB0_42:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	operators+88(%esi), %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	subl	$12, %esp
	pushl	%eax
	calll	strlen
	addl	$16, %esp
	movl	%eax, %ebx
	subl	$4, %esp
	pushl	%eax
	pushl	12(%esp)                        # 4-byte Folded Reload
	pushl	12(%esp)                        # 4-byte Folded Reload
	calll	strncmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_43
# %bb.41:                               #   in Loop: Header=BB0_42 Depth=2
	addl	$4, %esi
	jne	.LBB0_42
# %bb.48:                               #   in Loop: Header=BB0_5 Depth=1
	movsbl	8(%esp), %eax                   # 1-byte Folded Reload
	subl	$4, %esp
	pushl	$26
	pushl	%eax
	pushl	$.L.str.5
	calll	memchr@PLT
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	sete	%cl
	incl	32(%esp,%ecx,8)
	subl	$8, %esp
	movl	8(%esp), %ebx                   # 4-byte Reload
	pushl	%ebx
	pushl	$1
	pushl	kind_names+20(,%ecx,8)
	pushl	%edi
	pushl	%ebp
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	movl	$1, %ecx
	movl	$1, %esi
	jmp	.LBB0_49
.LBB0_26:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$1, %edx
	jmp	.LBB0_27
	.p2align	4, 0x90
.LBB0_30:                               #   in Loop: Header=BB0_27 Depth=2
	cmpb	$1, 1(%edx,%ebx)
	movl	$2, %eax
	sbbl	$0, %eax
.LBB0_31:                               #   in Loop: Header=BB0_27 Depth=2
	addl	%eax, %edx
	movzbl	(%ebx,%edx), %eax
	cmpb	%cl, %al
	je	.LBB0_32
.LBB0_27:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpb	$92, %al
	je	.LBB0_30
# %bb.28:                               #   in Loop: Header=BB0_27 Depth=2
	testb	%al, %al
	je	.LBB0_33
# %bb.29:                               #   in Loop: Header=BB0_27 Depth=2
	cmpb	$10, %al
	movl	$1, %eax
	jne	.LBB0_31
	jmp	.LBB0_33
.LBB0_43:                               #   in Loop: Header=BB0_5 Depth=1
	movl	$5, %ecx
	movl	(%esp), %eax                    # 4-byte Reload
	movl	$1, %esi
	movl	%ebx, %edx
	movl	%eax, %ebx
	jmp	.LBB0_45
.LBB0_32:                               #   in Loop: Header=BB0_5 Depth=1
	incl	%edx
	jne	.LBB0_44
.LBB0_33:                               #   in Loop: Header=BB0_5 Depth=1
	subl	$8, %esp
	pushl	$.L.str.3
	pushl	%ebx
	calll	strcspn
	movl	$7, %ecx
	addl	$16, %esp
	movl	%eax, %edx
	jmp	.LBB0_45
.LBB0_37:                               #   in Loop: Header=BB0_5 Depth=1
	movb	%al, 4(%esp)                    # 1-byte Spill
	leal	2(%ebx), %eax
	subl	$8, %esp
	pushl	$.L.str.4
	pushl	%eax
	calll	strstr
.LBB0_38:                               #   in Loop: Header=BB0_5 Depth=1
	addl	$16, %esp
	testl	%eax, %eax
	je	.LBB0_39
# %bb.40:                               #   in Loop: Header=BB0_5 Depth=1
	xorl	%edx, %edx
	cmpb	$42, 4(%esp)                    # 1-byte Folded Reload
	sete	%dl
	addl	%edx, %edx
	subl	%ebx, %edx
	addl	%eax, %edx
	movl	$6, %ecx
	movl	$1, %esi
	jmp	.LBB0_45
.LBB0_39:                               #   in Loop: Header=BB0_5 Depth=1
	subl	$12, %esp
	pushl	%ebx
	calll	strlen
	movl	$7, %ecx
	addl	$16, %esp
	movl	%eax, %edx
	movl	$1, %esi
	jmp	.LBB0_45
.LBB0_2:
	movl	12(%esp), %eax
	movl	16(%esp), %ebp
	movl	20(%esp), %ebx
	movl	24(%esp), %edi
	movl	28(%esp), %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	movl	32(%esp), %ecx
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	movl	36(%esp), %ecx
	movl	%ecx, (%esp)                    # 4-byte Spill
	movl	40(%esp), %esi
	jmp	.LBB0_3
.LBB0_1:
	xorl	%esi, %esi
	movl	$0, (%esp)                      # 4-byte Folded Spill
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	movl	$0, 8(%esp)                     # 4-byte Folded Spill
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	xorl	%eax, %eax
.LBB0_3:
	subl	$4, %esp
	pushl	%eax
	pushl	$.L.str.54
	pushl	$.L.str.1
	calll	printf
	addl	$12, %esp
	pushl	%ebp
	pushl	$.L.str.55
	pushl	$.L.str.1
	calll	printf
	addl	$12, %esp
	pushl	%ebx
	pushl	$.L.str.56
	pushl	$.L.str.1
	calll	printf
	addl	$12, %esp
	pushl	%edi
	pushl	$.L.str.57
	pushl	$.L.str.1
	calll	printf
	addl	$12, %esp
	pushl	12(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.58
	pushl	$.L.str.1
	calll	printf
	addl	$12, %esp
	pushl	8(%esp)                         # 4-byte Folded Reload
	pushl	$.L.str.59
	pushl	$.L.str.1
	calll	printf
	addl	$12, %esp
	pushl	4(%esp)                         # 4-byte Folded Reload
	pushl	$.L.str.60
	pushl	$.L.str.1
	calll	printf
	addl	$12, %esp
	pushl	%esi
	pushl	$.L.str.61
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	movl	%esi, %eax
	addl	$108, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function compare_word
	.type	compare_word,@function
compare_word:                           # @compare_word
# %bb.0:
	subl	$12, %esp
	movl	20(%esp), %eax
	subl	$8, %esp
	pushl	(%eax)
	pushl	28(%esp)
	calll	strcmp
	addl	$28, %esp
	retl
.Lfunc_end1:
	.size	compare_word, .Lfunc_end1-compare_word
                                        # -- End function
	.type	main.text,@object               # @main.text
	.local	main.text
	.comm	main.text,4096,1
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%3d:%-3d %-9s %.*s\n"
	.size	.L.str, 20

	.type	kind_names,@object              # @kind_names
	.section	.rodata,"a",@progbits
	.p2align	2
kind_names:
	.long	.L.str.54
	.long	.L.str.55
	.long	.L.str.56
	.long	.L.str.57
	.long	.L.str.58
	.long	.L.str.59
	.long	.L.str.60
	.long	.L.str.61
	.size	kind_names, 32

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"%s %d\n"
	.size	.L.str.1, 7

	.type	keywords,@object                # @keywords
	.section	.rodata,"a",@progbits
	.p2align	2
keywords:
	.long	.L.str.6
	.long	.L.str.7
	.long	.L.str.8
	.long	.L.str.9
	.long	.L.str.10
	.long	.L.str.11
	.long	.L.str.12
	.long	.L.str.13
	.long	.L.str.14
	.long	.L.str.15
	.long	.L.str.16
	.long	.L.str.17
	.long	.L.str.18
	.long	.L.str.19
	.long	.L.str.20
	.long	.L.str.21
	.long	.L.str.22
	.long	.L.str.23
	.long	.L.str.24
	.long	.L.str.25
	.long	.L.str.26
	.long	.L.str.27
	.long	.L.str.28
	.long	.L.str.29
	.long	.L.str.30
	.long	.L.str.31
	.size	keywords, 104

	.type	.L.str.2,@object                # @.str.2
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.2:
	.asciz	"uUlL"
	.size	.L.str.2, 5

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"\n"
	.size	.L.str.3, 2

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"*/"
	.size	.L.str.4, 3

	.type	operators,@object               # @operators
	.section	.rodata,"a",@progbits
	.p2align	2
operators:
	.long	.L.str.32
	.long	.L.str.33
	.long	.L.str.34
	.long	.L.str.35
	.long	.L.str.36
	.long	.L.str.37
	.long	.L.str.38
	.long	.L.str.39
	.long	.L.str.40
	.long	.L.str.41
	.long	.L.str.42
	.long	.L.str.43
	.long	.L.str.44
	.long	.L.str.45
	.long	.L.str.46
	.long	.L.str.47
	.long	.L.str.48
	.long	.L.str.49
	.long	.L.str.50
	.long	.L.str.51
	.long	.L.str.52
	.long	.L.str.53
	.size	operators, 88

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"+-*/%=<>!&|^~?:;,.()[]{}#"
	.size	.L.str.5, 26

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"break"
	.size	.L.str.6, 6

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"case"
	.size	.L.str.7, 5

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"char"
	.size	.L.str.8, 5

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"const"
	.size	.L.str.9, 6

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"continue"
	.size	.L.str.10, 9

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"default"
	.size	.L.str.11, 8

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"do"
	.size	.L.str.12, 3

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"else"
	.size	.L.str.13, 5

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"enum"
	.size	.L.str.14, 5

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"for"
	.size	.L.str.15, 4

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"goto"
	.size	.L.str.16, 5

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"if"
	.size	.L.str.17, 3

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"int"
	.size	.L.str.18, 4

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"long"
	.size	.L.str.19, 5

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"return"
	.size	.L.str.20, 7

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"short"
	.size	.L.str.21, 6

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"signed"
	.size	.L.str.22, 7

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"sizeof"
	.size	.L.str.23, 7

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"static"
	.size	.L.str.24, 7

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"struct"
	.size	.L.str.25, 7

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"switch"
	.size	.L.str.26, 7

	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"typedef"
	.size	.L.str.27, 8

	.type	.L.str.28,@object               # @.str.28
.L.str.28:
	.asciz	"union"
	.size	.L.str.28, 6

	.type	.L.str.29,@object               # @.str.29
.L.str.29:
	.asciz	"unsigned"
	.size	.L.str.29, 9

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"void"
	.size	.L.str.30, 5

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"while"
	.size	.L.str.31, 6

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"<<="
	.size	.L.str.32, 4

	.type	.L.str.33,@object               # @.str.33
.L.str.33:
	.asciz	">>="
	.size	.L.str.33, 4

	.type	.L.str.34,@object               # @.str.34
.L.str.34:
	.asciz	"..."
	.size	.L.str.34, 4

	.type	.L.str.35,@object               # @.str.35
.L.str.35:
	.asciz	"->"
	.size	.L.str.35, 3

	.type	.L.str.36,@object               # @.str.36
.L.str.36:
	.asciz	"++"
	.size	.L.str.36, 3

	.type	.L.str.37,@object               # @.str.37
.L.str.37:
	.asciz	"--"
	.size	.L.str.37, 3

	.type	.L.str.38,@object               # @.str.38
.L.str.38:
	.asciz	"<<"
	.size	.L.str.38, 3

	.type	.L.str.39,@object               # @.str.39
.L.str.39:
	.asciz	">>"
	.size	.L.str.39, 3

	.type	.L.str.40,@object               # @.str.40
.L.str.40:
	.asciz	"<="
	.size	.L.str.40, 3

	.type	.L.str.41,@object               # @.str.41
.L.str.41:
	.asciz	">="
	.size	.L.str.41, 3

	.type	.L.str.42,@object               # @.str.42
.L.str.42:
	.asciz	"=="
	.size	.L.str.42, 3

	.type	.L.str.43,@object               # @.str.43
.L.str.43:
	.asciz	"!="
	.size	.L.str.43, 3

	.type	.L.str.44,@object               # @.str.44
.L.str.44:
	.asciz	"&&"
	.size	.L.str.44, 3

	.type	.L.str.45,@object               # @.str.45
.L.str.45:
	.asciz	"||"
	.size	.L.str.45, 3

	.type	.L.str.46,@object               # @.str.46
.L.str.46:
	.asciz	"+="
	.size	.L.str.46, 3

	.type	.L.str.47,@object               # @.str.47
.L.str.47:
	.asciz	"-="
	.size	.L.str.47, 3

	.type	.L.str.48,@object               # @.str.48
.L.str.48:
	.asciz	"*="
	.size	.L.str.48, 3

	.type	.L.str.49,@object               # @.str.49
.L.str.49:
	.asciz	"/="
	.size	.L.str.49, 3

	.type	.L.str.50,@object               # @.str.50
.L.str.50:
	.asciz	"%="
	.size	.L.str.50, 3

	.type	.L.str.51,@object               # @.str.51
.L.str.51:
	.asciz	"&="
	.size	.L.str.51, 3

	.type	.L.str.52,@object               # @.str.52
.L.str.52:
	.asciz	"|="
	.size	.L.str.52, 3

	.type	.L.str.53,@object               # @.str.53
.L.str.53:
	.asciz	"^="
	.size	.L.str.53, 3

	.type	.L.str.54,@object               # @.str.54
.L.str.54:
	.asciz	"word"
	.size	.L.str.54, 5

	.type	.L.str.55,@object               # @.str.55
.L.str.55:
	.asciz	"keyword"
	.size	.L.str.55, 8

	.type	.L.str.56,@object               # @.str.56
.L.str.56:
	.asciz	"number"
	.size	.L.str.56, 7

	.type	.L.str.57,@object               # @.str.57
.L.str.57:
	.asciz	"text"
	.size	.L.str.57, 5

	.type	.L.str.58,@object               # @.str.58
.L.str.58:
	.asciz	"character"
	.size	.L.str.58, 10

	.type	.L.str.59,@object               # @.str.59
.L.str.59:
	.asciz	"operator"
	.size	.L.str.59, 9

	.type	.L.str.60,@object               # @.str.60
.L.str.60:
	.asciz	"comment"
	.size	.L.str.60, 8

	.type	.L.str.61,@object               # @.str.61
.L.str.61:
	.asciz	"bad"
	.size	.L.str.61, 4

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym compare_word
	.addrsig_sym main.text
	.addrsig_sym __stdin
	.addrsig_sym keywords
