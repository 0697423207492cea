	.text
	.file	"automata.c"
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
	movl	$0, 16(%esp)                    # 4-byte Folded Spill
	xorl	%eax, %eax
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$.L.str.21, %edi
	movl	%ecx, %ebp
.LBB0_7:                                #   in Loop: Header=BB0_1 Depth=1
	subl	$8, %esp
	pushl	%edi
	pushl	%eax
	pushl	%ebp
	pushl	%esi
	pushl	44(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.26
	calll	printf
	addl	$32, %esp
	notl	%ebp
	shrl	$31, %ebp
	addl	%ebp, 16(%esp)                  # 4-byte Folded Spill
	movl	24(%esp), %eax                  # 4-byte Reload
	incl	%eax
	cmpl	$14, %eax
	je	.LBB0_8
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	movl	main.tests(,%eax,8), %ecx
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	main.tests+4(,%eax,8), %esi
	movb	(%ecx), %al
	xorl	%ebx, %ebx
	movb	%al, 12(%esp)                   # 1-byte Spill
	cmpb	$94, %al
	sete	%bl
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	addl	%ecx, %ebx
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	leal	(%esi,%ebp), %edi
	movl	%ebx, %ecx
	movl	%edi, %edx
	calll	match_here
	testl	%eax, %eax
	jne	.LBB0_5
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=2
	xorl	%eax, %eax
	movl	$-1, %ecx
	cmpb	$94, 12(%esp)                   # 1-byte Folded Reload
	je	.LBB0_6
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	incl	%ebp
	cmpb	$0, (%edi)
	jne	.LBB0_2
	jmp	.LBB0_6
	.p2align	4, 0x90
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	subl	%esi, %eax
	subl	%ebp, %eax
	testl	%ebp, %ebp
	movl	%ebp, %ecx
	jns	.LBB0_7
	jmp	.LBB0_6
.LBB0_8:
	xorl	%ebx, %ebx
	jmp	.LBB0_9
	.p2align	4, 0x90
.LBB0_20:                               #   in Loop: Header=BB0_9 Depth=1
	subl	$8, %esp
	pushl	%edi
	pushl	$.L.str.35
	calll	printf
	addl	$16, %esp
	incl	%ebx
	cmpl	$7, %ebx
	je	.LBB0_21
.LBB0_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_11 Depth 2
                                        #     Child Loop BB0_19 Depth 2
	movl	main.texts(,%ebx,4), %eax
	movb	(%eax), %dl
	testb	%dl, %dl
	movl	$0, %edi
	je	.LBB0_20
# %bb.10:                               #   in Loop: Header=BB0_9 Depth=1
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	incl	%eax
	xorl	%esi, %esi
	xorl	%ebp, %ebp
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_11:                               #   Parent Loop BB0_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	%dl, %ebx
	testl	%ecx, %ecx
	je	.LBB0_31
# %bb.12:                               #   in Loop: Header=BB0_11 Depth=2
	movl	%ebx, %edx
	andl	$-64, %edx
	cmpl	$128, %edx
	jne	.LBB0_30
# %bb.13:                               #   in Loop: Header=BB0_11 Depth=2
	movl	%ebp, %edx
	shll	$6, %edx
	andl	$63, %ebx
	orl	%edx, %ebx
	decl	%ecx
	je	.LBB0_29
# %bb.14:                               #   in Loop: Header=BB0_11 Depth=2
	movl	%ebx, %ebp
	jmp	.LBB0_37
	.p2align	4, 0x90
.LBB0_30:                               #   in Loop: Header=BB0_11 Depth=2
	movl	$65533, 28(%esp,%edi,4)         # imm = 0xFFFD
	incl	%edi
.LBB0_31:                               #   in Loop: Header=BB0_11 Depth=2
	testb	%bl, %bl
	js	.LBB0_33
# %bb.32:                               #   in Loop: Header=BB0_11 Depth=2
	movl	%ebx, 28(%esp,%edi,4)
	jmp	.LBB0_36
	.p2align	4, 0x90
.LBB0_33:                               #   in Loop: Header=BB0_11 Depth=2
	movl	%ebx, %ecx
	addb	$62, %cl
	cmpb	$50, %cl
	ja	.LBB0_35
# %bb.34:                               #   in Loop: Header=BB0_11 Depth=2
	cmpb	$-16, %bl
	movl	$3, %ecx
	sbbl	$0, %ecx
	cmpb	$-32, %bl
	movl	$1, %edx
	cmovbl	%edx, %ecx
	cmpl	$2, %ecx
	movl	$65536, %esi                    # imm = 0x10000
	movl	$2048, %edx                     # imm = 0x800
	cmovel	%edx, %esi
	cmpb	$-32, %bl
	movl	$128, %edx
	cmovbl	%edx, %esi
	movl	$63, %ebp
	shrl	%cl, %ebp
	andl	%ebx, %ebp
	jmp	.LBB0_37
.LBB0_35:                               #   in Loop: Header=BB0_11 Depth=2
	movl	$65533, 28(%esp,%edi,4)         # imm = 0xFFFD
.LBB0_36:                               #   in Loop: Header=BB0_11 Depth=2
	incl	%edi
	xorl	%ecx, %ecx
.LBB0_37:                               #   in Loop: Header=BB0_11 Depth=2
	movzbl	(%eax), %edx
	testb	%dl, %dl
	je	.LBB0_15
# %bb.38:                               #   in Loop: Header=BB0_11 Depth=2
	incl	%eax
	cmpl	$15, %edi
	jl	.LBB0_11
	jmp	.LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_11 Depth=2
	andl	$67108832, %ebp                 # imm = 0x3FFFFE0
	cmpl	$864, %ebp                      # imm = 0x360
	movl	%ebx, %ecx
	movl	$65533, %edx                    # imm = 0xFFFD
	cmovel	%edx, %ecx
	cmpl	%esi, %ebx
	cmovbl	%edx, %ecx
	movl	%ecx, 28(%esp,%edi,4)
	incl	%edi
	xorl	%ecx, %ecx
	movl	%ebx, %ebp
	jmp	.LBB0_37
	.p2align	4, 0x90
.LBB0_15:                               #   in Loop: Header=BB0_9 Depth=1
	testl	%ecx, %ecx
	je	.LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_9 Depth=1
	movl	$65533, 28(%esp,%edi,4)         # imm = 0xFFFD
	incl	%edi
.LBB0_17:                               #   in Loop: Header=BB0_9 Depth=1
	movl	12(%esp), %ebx                  # 4-byte Reload
	testl	%edi, %edi
	jle	.LBB0_20
# %bb.18:                               #   in Loop: Header=BB0_9 Depth=1
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB0_19:                               #   Parent Loop BB0_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	subl	$8, %esp
	pushl	36(%esp,%esi,4)
	pushl	$.L.str.34
	calll	printf
	addl	$16, %esp
	incl	%esi
	cmpl	%esi, %edi
	jne	.LBB0_19
	jmp	.LBB0_20
.LBB0_21:
	xorl	%edi, %edi
	jmp	.LBB0_22
	.p2align	4, 0x90
.LBB0_44:                               #   in Loop: Header=BB0_22 Depth=1
	cmpb	$7, %cl
	movl	$.L.str.51, %ecx
	movl	$.L.str.50, %eax
	cmovel	%eax, %ecx
.LBB0_46:                               #   in Loop: Header=BB0_22 Depth=1
	subl	$4, %esp
	pushl	%ecx
	pushl	%esi
	pushl	$.L.str.47
	calll	printf
	addl	$16, %esp
	incl	%edi
	cmpl	$12, %edi
	je	.LBB0_47
.LBB0_22:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_24 Depth 2
	movl	main.numbers(,%edi,4), %esi
	movb	(%esi), %bl
	testb	%bl, %bl
	movl	$.L.str.51, %ecx
	je	.LBB0_46
# %bb.23:                               #   in Loop: Header=BB0_22 Depth=1
	leal	1(%esi), %edx
	xorl	%ecx, %ecx
	jmp	.LBB0_24
.LBB0_39:                               #   in Loop: Header=BB0_24 Depth=2
	movl	$2, %ebp
	.p2align	4, 0x90
.LBB0_40:                               #   in Loop: Header=BB0_24 Depth=2
	leal	(%ecx,%ecx,4), %eax
	movzbl	number.next(%ebp,%eax), %ecx
	movzbl	(%edx), %ebx
	incl	%edx
	testb	%bl, %bl
	je	.LBB0_41
.LBB0_24:                               #   Parent Loop BB0_22 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movb	%bl, %bh
	addb	$-48, %bh
	cmpb	$10, %bh
	movl	$0, %ebp
	jb	.LBB0_40
# %bb.25:                               #   in Loop: Header=BB0_24 Depth=2
	movl	$1, %ebp
	cmpb	$43, %bl
	je	.LBB0_40
# %bb.26:                               #   in Loop: Header=BB0_24 Depth=2
	cmpb	$45, %bl
	je	.LBB0_40
# %bb.27:                               #   in Loop: Header=BB0_24 Depth=2
	cmpb	$46, %bl
	je	.LBB0_39
# %bb.28:                               #   in Loop: Header=BB0_24 Depth=2
	xorl	%eax, %eax
	cmpb	$101, %bl
	sete	%al
	movl	$4, %ebp
	subl	%eax, %ebp
	jmp	.LBB0_40
	.p2align	4, 0x90
.LBB0_41:                               #   in Loop: Header=BB0_22 Depth=1
	cmpb	$2, %cl
	je	.LBB0_42
# %bb.43:                               #   in Loop: Header=BB0_22 Depth=1
	cmpb	$4, %cl
	jne	.LBB0_44
# %bb.45:                               #   in Loop: Header=BB0_22 Depth=1
	movl	$.L.str.49, %ecx
	jmp	.LBB0_46
	.p2align	4, 0x90
.LBB0_42:                               #   in Loop: Header=BB0_22 Depth=1
	movl	$.L.str.48, %ecx
	jmp	.LBB0_46
.LBB0_47:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	16(%esp), %eax                  # 4-byte Reload
	addl	$92, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function match_here
	.type	match_here,@function
match_here:                             # @match_here
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	%edx, %esi
	movl	%ecx, %eax
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movb	(%ecx), %cl
	testb	%cl, %cl
	je	.LBB1_34
# %bb.1:
	cmpb	$36, %cl
	je	.LBB1_5
# %bb.2:
	cmpb	$91, %cl
	movl	12(%esp), %edi                  # 4-byte Reload
	jne	.LBB1_6
# %bb.3:
	movl	12(%esp), %eax                  # 4-byte Reload
	.p2align	4, 0x90
.LBB1_4:                                # =>This Inner Loop Header: Depth=1
	leal	1(%eax), %edi
	cmpb	$93, 1(%eax)
	movl	%edi, %eax
	jne	.LBB1_4
	jmp	.LBB1_6
.LBB1_5:
	movl	12(%esp), %edi                  # 4-byte Reload
	cmpb	$0, 1(%edi)
	je	.LBB1_33
.LBB1_6:
	movsbl	1(%edi), %eax
	incl	%edi
	movl	$1, %ebx
	cmpl	$63, %eax
	je	.LBB1_10
# %bb.7:
	cmpl	$43, %eax
	je	.LBB1_11
# %bb.8:
	cmpl	$42, %eax
	movl	$1, %eax
	movl	$1, %edx
	jne	.LBB1_12
# %bb.9:
	movl	$1000, %edx                     # imm = 0x3E8
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	jmp	.LBB1_12
.LBB1_10:
	xorl	%ebx, %ebx
	movl	$1, %eax
	movl	$1, %edx
	jmp	.LBB1_12
.LBB1_11:
	movl	$1000, %edx                     # imm = 0x3E8
	xorl	%eax, %eax
.LBB1_12:
	andl	%ebx, %eax
	xorl	$1, %eax
	addl	%eax, %edi
	xorl	%ebp, %ebp
	movb	%cl, 11(%esp)                   # 1-byte Spill
	movl	%ebx, 24(%esp)                  # 4-byte Spill
	movl	%edx, 20(%esp)                  # 4-byte Spill
	movl	%esi, 16(%esp)                  # 4-byte Spill
	jmp	.LBB1_15
	.p2align	4, 0x90
.LBB1_13:                               #   in Loop: Header=BB1_15 Depth=1
	cmpl	%esi, %edx
	movb	11(%esp), %cl                   # 1-byte Reload
	movl	24(%esp), %ebx                  # 4-byte Reload
	movl	20(%esp), %edx                  # 4-byte Reload
	movl	16(%esp), %esi                  # 4-byte Reload
	je	.LBB1_26
.LBB1_14:                               #   in Loop: Header=BB1_15 Depth=1
	incl	%ebp
	cmpl	%edx, %ebp
	je	.LBB1_28
.LBB1_15:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_22 Depth 2
	movb	(%esi,%ebp), %ah
	testb	%ah, %ah
	je	.LBB1_26
# %bb.16:                               #   in Loop: Header=BB1_15 Depth=1
	cmpb	$46, %cl
	je	.LBB1_14
# %bb.17:                               #   in Loop: Header=BB1_15 Depth=1
	cmpb	$91, %cl
	jne	.LBB1_25
# %bb.18:                               #   in Loop: Header=BB1_15 Depth=1
	xorl	%edx, %edx
	movl	12(%esp), %ecx                  # 4-byte Reload
	cmpb	$94, 1(%ecx)
	sete	%dl
	movl	%edx, %esi
	movb	1(%edx,%ecx), %bl
	xorl	%edx, %edx
	cmpb	$93, %bl
	je	.LBB1_13
# %bb.19:                               #   in Loop: Header=BB1_15 Depth=1
	movl	12(%esp), %ecx                  # 4-byte Reload
	movl	%esi, %edx
	leal	1(%esi,%ecx), %ecx
	xorl	%edx, %edx
	jmp	.LBB1_22
	.p2align	4, 0x90
.LBB1_20:                               #   in Loop: Header=BB1_22 Depth=2
	cmpb	%ah, %bl
	sete	%bl
.LBB1_21:                               #   in Loop: Header=BB1_22 Depth=2
	movzbl	%bl, %ebx
	orl	%ebx, %edx
	incl	%ecx
	cmpb	$93, %al
	movl	%eax, %ebx
	je	.LBB1_13
.LBB1_22:                               #   Parent Loop BB1_15 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movb	1(%ecx), %al
	cmpb	$45, %al
	jne	.LBB1_20
# %bb.23:                               #   in Loop: Header=BB1_22 Depth=2
	movb	2(%ecx), %bh
	cmpb	$93, %bh
	je	.LBB1_20
# %bb.24:                               #   in Loop: Header=BB1_22 Depth=2
	cmpb	%ah, %bl
	setle	%al
	cmpb	%ah, %bh
	setge	%bl
	andb	%al, %bl
	movb	3(%ecx), %al
	addl	$2, %ecx
	jmp	.LBB1_21
	.p2align	4, 0x90
.LBB1_25:                               #   in Loop: Header=BB1_15 Depth=1
	cmpb	%ah, %cl
	je	.LBB1_14
.LBB1_26:
	cmpl	%ebx, %ebp
	jl	.LBB1_27
	.p2align	4, 0x90
.LBB1_29:                               # =>This Inner Loop Header: Depth=1
	leal	(%esi,%ebp), %edx
	movl	%edi, %ecx
	calll	match_here
	testl	%eax, %eax
	jne	.LBB1_32
# %bb.30:                               #   in Loop: Header=BB1_29 Depth=1
	cmpl	%ebx, %ebp
	leal	-1(%ebp), %ebp
	jg	.LBB1_29
.LBB1_27:
	xorl	%esi, %esi
	jmp	.LBB1_34
.LBB1_28:
	movl	%edx, %ebp
	cmpl	%ebx, %ebp
	jl	.LBB1_27
	jmp	.LBB1_29
.LBB1_32:
	movl	%eax, %esi
	jmp	.LBB1_34
.LBB1_33:
	xorl	%eax, %eax
	cmpb	$0, (%esi)
	cmovnel	%eax, %esi
.LBB1_34:
	movl	%esi, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	match_here, .Lfunc_end1-match_here
                                        # -- End function
	.type	main.tests,@object              # @main.tests
	.section	.rodata,"a",@progbits
	.p2align	2
main.tests:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.2
	.long	.L.str.4
	.long	.L.str.5
	.long	.L.str.6
	.long	.L.str.7
	.long	.L.str.8
	.long	.L.str.9
	.long	.L.str.10
	.long	.L.str.9
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
	.size	main.tests, 112

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"a*b"
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"xaaab"
	.size	.L.str.1, 6

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"^a.c$"
	.size	.L.str.2, 6

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"abc"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"abcd"
	.size	.L.str.4, 5

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"[0-9]+"
	.size	.L.str.5, 7

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"page 1234 of 99"
	.size	.L.str.6, 16

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"[^a-z ]+"
	.size	.L.str.7, 9

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"lower UPPER lower"
	.size	.L.str.8, 18

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"colou?r"
	.size	.L.str.9, 8

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"the color"
	.size	.L.str.10, 10

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"the colour"
	.size	.L.str.11, 11

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"x*"
	.size	.L.str.12, 3

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"aaa"
	.size	.L.str.13, 4

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"a.*b.*c"
	.size	.L.str.14, 8

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"a1b2c3b4c5"
	.size	.L.str.15, 11

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"[a-c]*d$"
	.size	.L.str.16, 9

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"abcabcd"
	.size	.L.str.17, 8

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"0x[0-9a-f]+"
	.size	.L.str.18, 12

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"at 0xdeadbeef!"
	.size	.L.str.19, 15

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"^$"
	.size	.L.str.20, 3

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.zero	1
	.size	.L.str.21, 1

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"a*a*a*a*b"
	.size	.L.str.22, 10

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"aaaaaaaaaaaaa"
	.size	.L.str.23, 14

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"none"
	.size	.L.str.24, 5

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"nothing"
	.size	.L.str.25, 8

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"/%s/ in '%s': %d '%.*s'\n"
	.size	.L.str.26, 25

	.type	main.texts,@object              # @main.texts
	.section	.rodata,"a",@progbits
	.p2align	2
main.texts:
	.long	.L.str.27
	.long	.L.str.28
	.long	.L.str.29
	.long	.L.str.30
	.long	.L.str.31
	.long	.L.str.32
	.long	.L.str.33
	.size	main.texts, 28

	.type	.L.str.27,@object               # @.str.27
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.27:
	.asciz	"plain"
	.size	.L.str.27, 6

	.type	.L.str.28,@object               # @.str.28
.L.str.28:
	.asciz	"\303\251t\303\251"
	.size	.L.str.28, 6

	.type	.L.str.29,@object               # @.str.29
.L.str.29:
	.asciz	"\342\202\254 5"
	.size	.L.str.29, 6

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"\360\237\230\200"
	.size	.L.str.30, 5

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"\300\200"
	.size	.L.str.31, 3

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"\342\202"
	.size	.L.str.32, 3

	.type	.L.str.33,@object               # @.str.33
.L.str.33:
	.asciz	"\355\240\200 \377\200"
	.size	.L.str.33, 7

	.type	.L.str.34,@object               # @.str.34
.L.str.34:
	.asciz	"U+%04X "
	.size	.L.str.34, 8

	.type	.L.str.35,@object               # @.str.35
.L.str.35:
	.asciz	"(%d)\n"
	.size	.L.str.35, 6

	.type	main.numbers,@object            # @main.numbers
	.section	.rodata,"a",@progbits
	.p2align	2
main.numbers:
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
	.long	.L.str.21
	.long	.L.str.46
	.size	main.numbers, 48

	.type	.L.str.36,@object               # @.str.36
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.36:
	.asciz	"0"
	.size	.L.str.36, 2

	.type	.L.str.37,@object               # @.str.37
.L.str.37:
	.asciz	"-12"
	.size	.L.str.37, 4

	.type	.L.str.38,@object               # @.str.38
.L.str.38:
	.asciz	"3.14"
	.size	.L.str.38, 5

	.type	.L.str.39,@object               # @.str.39
.L.str.39:
	.asciz	".5"
	.size	.L.str.39, 3

	.type	.L.str.40,@object               # @.str.40
.L.str.40:
	.asciz	"5."
	.size	.L.str.40, 3

	.type	.L.str.41,@object               # @.str.41
.L.str.41:
	.asciz	"1e10"
	.size	.L.str.41, 5

	.type	.L.str.42,@object               # @.str.42
.L.str.42:
	.asciz	"+1.5e-3"
	.size	.L.str.42, 8

	.type	.L.str.43,@object               # @.str.43
.L.str.43:
	.asciz	"1e"
	.size	.L.str.43, 3

	.type	.L.str.44,@object               # @.str.44
.L.str.44:
	.asciz	"--1"
	.size	.L.str.44, 4

	.type	.L.str.45,@object               # @.str.45
.L.str.45:
	.asciz	"1.2.3"
	.size	.L.str.45, 6

	.type	.L.str.46,@object               # @.str.46
.L.str.46:
	.asciz	"e5"
	.size	.L.str.46, 3

	.type	.L.str.47,@object               # @.str.47
.L.str.47:
	.asciz	"'%s' %s, "
	.size	.L.str.47, 10

	.type	number.next,@object             # @number.next
	.section	.rodata,"a",@progbits
number.next:
	.ascii	"\002\001\003\b\b"
	.ascii	"\002\b\003\b\b"
	.ascii	"\002\b\004\005\b"
	.ascii	"\004\b\b\b\b"
	.ascii	"\004\b\b\005\b"
	.ascii	"\007\006\b\b\b"
	.ascii	"\007\b\b\b\b"
	.ascii	"\007\b\b\b\b"
	.zero	5,8
	.size	number.next, 45

	.type	.L.str.48,@object               # @.str.48
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.48:
	.asciz	"whole"
	.size	.L.str.48, 6

	.type	.L.str.49,@object               # @.str.49
.L.str.49:
	.asciz	"fraction"
	.size	.L.str.49, 9

	.type	.L.str.50,@object               # @.str.50
.L.str.50:
	.asciz	"exponent"
	.size	.L.str.50, 9

	.type	.L.str.51,@object               # @.str.51
.L.str.51:
	.asciz	"wrong"
	.size	.L.str.51, 6

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
