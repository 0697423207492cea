	.text
	.file	"library.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$332, %esp                      # imm = 0x14C
	xorl	%ecx, %ecx
	jmp	.LBB0_1
	.p2align	4, 0x90
.LBB0_6:                                #   in Loop: Header=BB0_1 Depth=1
	incl	%ecx
	cmpl	$25, %ecx
	je	.LBB0_7
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	movl	%ecx, %eax
	movl	$-1431655765, %edx              # imm = 0xAAAAAAAB
	mull	%edx
	shrl	%edx
	leal	(%edx,%edx,2), %eax
	movl	%ecx, %esi
	subl	%eax, %esi
	xorl	%eax, %eax
	cmpl	$16, %ecx
	setb	%al
	leal	2(%eax,%eax,4), %ebp
	xorl	%edi, %edi
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	%ebp, 12(%esp)                  # 4-byte Spill
	jmp	.LBB0_2
	.p2align	4, 0x90
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=2
	movl	main.numbers(,%ecx,4), %edx
	movl	%edx, 20(%esp)                  # 4-byte Spill
	movl	main.bases(,%edi,4), %ebx
	movl	$0, errno
	subl	$4, %esp
	pushl	%ebx
	leal	96(%esp), %eax
	pushl	%eax
	pushl	%edx
	calll	strtoll
	addl	$16, %esp
	cmpl	$34, errno
	movl	$.L.str.11, %ecx
	movl	$.L.str.46, %ebp
	cmovel	%ebp, %ecx
	subl	$4, %esp
	pushl	%ecx
	pushl	96(%esp)
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	movl	44(%esp), %ebp                  # 4-byte Reload
	pushl	%ebp
	pushl	$.L.str.45
	calll	printf
	addl	$32, %esp
	movl	$0, errno
	subl	$4, %esp
	pushl	%ebx
	leal	96(%esp), %eax
	pushl	%eax
	pushl	%ebp
	movl	28(%esp), %ebp                  # 4-byte Reload
	calll	strtoull
	addl	$16, %esp
	cmpl	$34, errno
	movl	$.L.str.11, %ecx
	movl	$.L.str.46, %ebx
	cmovel	%ebx, %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	104(%esp)
	pushl	%edx
	pushl	%eax
	pushl	$.L.str.47
	calll	printf
	movl	48(%esp), %ecx                  # 4-byte Reload
	addl	$32, %esp
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=2
	incl	%edi
	decl	%esi
	cmpl	%edi, %ebp
	je	.LBB0_6
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%edi, %eax
	movl	$-1431655765, %edx              # imm = 0xAAAAAAAB
	mull	%edx
	cmpl	$2, %edi
	jb	.LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=2
	shrl	%edx
	leal	(%edx,%edx,2), %eax
	addl	%esi, %eax
	jne	.LBB0_5
	jmp	.LBB0_4
.LBB0_7:
	movl	$0, errno
	subl	$4, %esp
	pushl	$2
	leal	96(%esp), %ebx
	pushl	%ebx
	pushl	$.L.str.24
	calll	strtoll
	addl	$16, %esp
	cmpl	$34, errno
	movl	$.L.str.46, %edi
	movl	$.L.str.11, %esi
	movl	$.L.str.11, %ecx
	cmovel	%edi, %ecx
	subl	$4, %esp
	pushl	%ecx
	pushl	96(%esp)
	pushl	%edx
	pushl	%eax
	pushl	$2
	pushl	$.L.str.24
	pushl	$.L.str.45
	calll	printf
	addl	$32, %esp
	movl	$0, errno
	subl	$4, %esp
	pushl	$2
	pushl	%ebx
	pushl	$.L.str.24
	calll	strtoull
	addl	$16, %esp
	cmpl	$34, errno
	cmovel	%edi, %esi
	subl	$12, %esp
	pushl	%esi
	pushl	104(%esp)
	pushl	%edx
	pushl	%eax
	pushl	$.L.str.47
	calll	printf
	addl	$20, %esp
	pushl	$.L.str.26
	calll	atoi
	addl	$8, %esp
	pushl	$-288                           # imm = 0xFEE0
	pushl	$-1912276171                    # imm = 0x8E04FB35
	pushl	$99
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	%eax
	pushl	$.L.str.25
	calll	printf
	addl	$20, %esp
	pushl	$2
	pushl	$410065408                      # imm = 0x18711A00
	pushl	$123456                         # imm = 0x1E240
	pushl	$5
	pushl	$.L.str.30
	calll	printf
	addl	$28, %esp
	leal	28(%esp), %esi
	pushl	$5
	pushl	$17
	pushl	%esi
	calll	div
	pushl	$0
	pushl	$5
	pushl	$39
	pushl	$-1798691840                    # imm = 0x94CA2400
	pushl	%ebx
	calll	lldiv
	addl	$24, %esp
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	48(%esp)
	pushl	48(%esp)
	pushl	$.L.str.31
	calll	printf
	addl	$28, %esp
	pushl	$5
	pushl	$-17
	pushl	%esi
	calll	div
	pushl	$0
	pushl	$5
	pushl	$-40
	pushl	$1798691840                     # imm = 0x6B35DC00
	pushl	%ebx
	calll	lldiv
	addl	$24, %esp
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	48(%esp)
	pushl	48(%esp)
	pushl	$.L.str.31
	calll	printf
	addl	$28, %esp
	pushl	$-5
	pushl	$17
	pushl	%esi
	calll	div
	pushl	$-1
	pushl	$-5
	pushl	$39
	pushl	$-1798691840                    # imm = 0x94CA2400
	pushl	%ebx
	calll	lldiv
	addl	$24, %esp
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	48(%esp)
	pushl	48(%esp)
	pushl	$.L.str.31
	calll	printf
	addl	$28, %esp
	pushl	$-5
	pushl	$-17
	pushl	%esi
	calll	div
	pushl	$-1
	pushl	$-5
	pushl	$-40
	pushl	$1798691840                     # imm = 0x6B35DC00
	pushl	%ebx
	calll	lldiv
	addl	$24, %esp
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	48(%esp)
	pushl	48(%esp)
	pushl	$.L.str.31
	calll	printf
	addl	$20, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	$-1, %ebx
	movl	$-49, %ebp
	jmp	.LBB0_8
	.p2align	4, 0x90
.LBB0_12:                               #   in Loop: Header=BB0_8 Depth=1
	incl	%ebp
	cmpl	$208, %ebp
	je	.LBB0_13
.LBB0_8:                                # =>This Inner Loop Header: Depth=1
	movl	%ebx, 20(%esp)                  # 4-byte Spill
	leal	48(%ebp), %edi
	subl	$12, %esp
	pushl	%edi
	calll	isalnum
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%edi
	calll	isalpha
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%edi
	calll	isblank
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	movl	%ecx, 84(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%edi
	calll	iscntrl
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	movl	%ecx, 80(%esp)                  # 4-byte Spill
	xorl	%eax, %eax
	cmpl	$10, %ebp
	setb	%al
	shll	$4, %eax
	movl	%eax, 60(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%edi
	calll	isgraph
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	shll	$5, %ecx
	movl	%ecx, 76(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%edi
	calll	islower
	addl	$16, %esp
	xorl	%ebx, %ebx
	testl	%eax, %eax
	setne	%bl
	shll	$6, %ebx
	subl	$12, %esp
	pushl	%edi
	calll	isprint
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	shll	$7, %ecx
	movl	%ecx, 72(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%edi
	calll	ispunct
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	shll	$8, %ecx
	movl	%ecx, 68(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%edi
	calll	isspace
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	shll	$9, %ecx
	movl	%ecx, 64(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%edi
	calll	isupper
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	shll	$10, %ecx
	movl	%ecx, %esi
	subl	$12, %esp
	pushl	%edi
	calll	isxdigit
	addl	$16, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	setne	%cl
	movl	60(%esp), %edx                  # 4-byte Reload
	addl	16(%esp), %edx                  # 4-byte Folded Reload
	movl	12(%esp), %eax                  # 4-byte Reload
	leal	(%edx,%eax,2), %eax
	movl	84(%esp), %edx                  # 4-byte Reload
	leal	(%eax,%edx,4), %eax
	movl	80(%esp), %edx                  # 4-byte Reload
	leal	(%eax,%edx,8), %eax
	orl	76(%esp), %ebx                  # 4-byte Folded Reload
	orl	72(%esp), %ebx                  # 4-byte Folded Reload
	orl	68(%esp), %ebx                  # 4-byte Folded Reload
	orl	64(%esp), %ebx                  # 4-byte Folded Reload
	orl	%esi, %ebx
	shll	$11, %ecx
	orl	%ecx, %ebx
	orl	%eax, %ebx
	cmpl	20(%esp), %ebx                  # 4-byte Folded Reload
	je	.LBB0_10
# %bb.9:                                #   in Loop: Header=BB0_8 Depth=1
	subl	$4, %esp
	pushl	%ebx
	pushl	%edi
	pushl	$.L.str.32
	calll	printf
	addl	$16, %esp
.LBB0_10:                               #   in Loop: Header=BB0_8 Depth=1
	testl	%edi, %edi
	js	.LBB0_12
# %bb.11:                               #   in Loop: Header=BB0_8 Depth=1
	subl	$12, %esp
	pushl	%edi
	calll	toupper
	addl	$4, %esp
	pushl	%eax
	calll	tolower
	addl	$16, %esp
	movl	%eax, %esi
	subl	$12, %esp
	pushl	%edi
	calll	tolower
	addl	$16, %esp
	cmpl	%eax, %esi
	je	.LBB0_12
# %bb.23:
	pushl	$.L__func__.main
	pushl	$76
	pushl	$.L.str.34
	pushl	$.L.str.33
	calll	__assert_fail
.LBB0_13:
	subl	$12, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	$-61, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB0_14:                               # =>This Inner Loop Header: Depth=1
	movzwl	%cx, %esi
	imull	$8595, %esi, %esi               # imm = 0x2193
	shrl	$19, %esi
	imull	$183, %esi, %esi
	movl	%edx, %edi
	subl	%esi, %edi
	movzwl	%di, %esi
	movl	%esi, 332(%esp,%eax,4)
	addl	$120, %edx
	addl	$40, %ecx
	incl	%eax
	jne	.LBB0_14
# %bb.15:
	pushl	$by_int
	pushl	$4
	pushl	$61
	leal	100(%esp), %eax
	pushl	%eax
	calll	qsort
	addl	$16, %esp
	movl	$-2, 24(%esp)
	xorl	%esi, %esi
	leal	24(%esp), %edi
	jmp	.LBB0_16
	.p2align	4, 0x90
.LBB0_18:                               #   in Loop: Header=BB0_16 Depth=1
	movl	24(%esp), %ecx
	cmpl	%ecx, (%eax)
	sete	%al
.LBB0_19:                               #   in Loop: Header=BB0_16 Depth=1
	movzbl	%al, %eax
	addl	%eax, %esi
	leal	1(%ecx), %eax
	movl	%eax, 24(%esp)
	cmpl	$189, %ecx
	jge	.LBB0_20
.LBB0_16:                               # =>This Inner Loop Header: Depth=1
	subl	$12, %esp
	pushl	$by_int
	pushl	$4
	pushl	$61
	leal	112(%esp), %eax
	pushl	%eax
	pushl	%edi
	calll	bsearch
	addl	$32, %esp
	testl	%eax, %eax
	jne	.LBB0_18
# %bb.17:                               #   in Loop: Header=BB0_16 Depth=1
	movl	24(%esp), %ecx
	xorl	%eax, %eax
	jmp	.LBB0_19
.LBB0_20:
	subl	$12, %esp
	pushl	%esi
	pushl	344(%esp)
	pushl	228(%esp)
	pushl	112(%esp)
	pushl	$.L.str.35
	calll	printf
	addl	$20, %esp
	pushl	$by_int
	pushl	$4
	pushl	$0
	leal	112(%esp), %eax
	pushl	%eax
	pushl	%eax
	calll	bsearch
	addl	$32, %esp
	xorl	%ecx, %ecx
	testl	%eax, %eax
	sete	%cl
	subl	$8, %esp
	pushl	%ecx
	pushl	$.L.str.36
	calll	printf
	addl	$12, %esp
	pushl	$35
	pushl	$.L__const.main.odd
	pushl	%edi
	calll	memcpy
	addl	$16, %esp
	pushl	$by_first
	pushl	$7
	pushl	$5
	pushl	%edi
	calll	qsort
	addl	$16, %esp
	leal	25(%esp), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.37
	calll	printf
	addl	$16, %esp
	leal	32(%esp), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.37
	calll	printf
	addl	$16, %esp
	leal	39(%esp), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.37
	calll	printf
	addl	$16, %esp
	leal	46(%esp), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.37
	calll	printf
	addl	$16, %esp
	leal	53(%esp), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.37
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$4, %esp
	pushl	$5
	calll	srand
	addl	$16, %esp
	movl	$2147483647, %edi               # imm = 0x7FFFFFFF
	movl	$1000, %ebx                     # imm = 0x3E8
	calll	rand
	movl	%eax, %esi
	.p2align	4, 0x90
.LBB0_21:                               # =>This Inner Loop Header: Depth=1
	calll	rand
	cmpl	%edi, %eax
	cmovll	%eax, %edi
	decl	%ebx
	jne	.LBB0_21
# %bb.22:
	subl	$12, %esp
	pushl	$5
	calll	srand
	addl	$16, %esp
	notl	%edi
	shrl	$31, %edi
	calll	rand
	xorl	%ecx, %ecx
	cmpl	%eax, %esi
	sete	%cl
	subl	$4, %esp
	pushl	%ecx
	pushl	%edi
	pushl	$.L.str.38
	calll	printf
	addl	$4, %esp
	pushl	$200
	pushl	$65261                          # imm = 0xFEED
	pushl	$-2
	pushl	$-705032704                     # imm = 0xD5FA0E00
	pushl	$.L.str.39
	calll	printf
	addl	$20, %esp
	pushl	$.L.str.41
	calll	getenv
	addl	$16, %esp
	testl	%eax, %eax
	movl	$.L.str.43, %eax
	movl	$.L.str.42, %esi
	cmovel	%eax, %esi
	subl	$12, %esp
	pushl	$0
	calll	strerror
	addl	$16, %esp
	pushl	%eax
	pushl	%esi
	pushl	$1
	pushl	$.L.str.40
	calll	printf
	addl	$4, %esp
	pushl	$first
	calll	atexit
	addl	$4, %esp
	pushl	$second
	calll	atexit
	addl	$4, %esp
	pushl	$third
	calll	atexit
	addl	$4, %esp
	pushl	$.L.str.44
	calll	printf
	addl	$4, %esp
	pushl	$23
	calll	exit
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_int
	.type	by_int,@function
by_int:                                 # @by_int
# %bb.0:
	pushl	%esi
	movl	12(%esp), %edx
	movl	8(%esp), %eax
	movl	(%eax), %esi
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	cmpl	(%edx), %esi
	setg	%al
	setl	%cl
	subl	%ecx, %eax
	popl	%esi
	retl
.Lfunc_end1:
	.size	by_int, .Lfunc_end1-by_int
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_first
	.type	by_first,@function
by_first:                               # @by_first
# %bb.0:
	movl	8(%esp), %ecx
	movl	4(%esp), %eax
	movzbl	(%eax), %eax
	movzbl	(%ecx), %ecx
	subl	%ecx, %eax
	retl
.Lfunc_end2:
	.size	by_first, .Lfunc_end2-by_first
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function first
	.type	first,@function
first:                                  # @first
# %bb.0:
	subl	$12, %esp
	movl	$.L.str.48, (%esp)
	calll	puts
	addl	$12, %esp
	retl
.Lfunc_end3:
	.size	first, .Lfunc_end3-first
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function second
	.type	second,@function
second:                                 # @second
# %bb.0:
	subl	$12, %esp
	movl	$.L.str.49, (%esp)
	calll	puts
	addl	$12, %esp
	retl
.Lfunc_end4:
	.size	second, .Lfunc_end4-second
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function third
	.type	third,@function
third:                                  # @third
# %bb.0:
	subl	$12, %esp
	movl	$.L.str.50, (%esp)
	calll	puts
	addl	$12, %esp
	retl
.Lfunc_end5:
	.size	third, .Lfunc_end5-third
                                        # -- End function
	.type	main.numbers,@object            # @main.numbers
	.section	.rodata,"a",@progbits
	.p2align	2
main.numbers:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.long	.L.str.5
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
	.size	main.numbers, 100

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"0"
	.size	.L.str, 2

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"42"
	.size	.L.str.1, 3

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"-42"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"+7"
	.size	.L.str.3, 3

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"  \t\n12x"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"0x1F"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"0x"
	.size	.L.str.6, 3

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"0xg"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"077"
	.size	.L.str.8, 4

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"089"
	.size	.L.str.9, 4

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"-0x10"
	.size	.L.str.10, 6

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.zero	1
	.size	.L.str.11, 1

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"-"
	.size	.L.str.12, 2

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"+-3"
	.size	.L.str.13, 4

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"abc"
	.size	.L.str.14, 4

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"zz"
	.size	.L.str.15, 3

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"9223372036854775807"
	.size	.L.str.16, 20

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"9223372036854775808"
	.size	.L.str.17, 20

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"-9223372036854775808"
	.size	.L.str.18, 21

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"-9223372036854775809"
	.size	.L.str.19, 21

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"18446744073709551615"
	.size	.L.str.20, 21

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"18446744073709551616"
	.size	.L.str.21, 21

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"-18446744073709551615"
	.size	.L.str.22, 22

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"99999999999999999999999"
	.size	.L.str.23, 24

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"1111111111111111111111111111111111111111111111111111111111111111"
	.size	.L.str.24, 65

	.type	main.bases,@object              # @main.bases
	.section	.rodata,"a",@progbits
	.p2align	2
main.bases:
	.long	10                              # 0xa
	.long	0                               # 0x0
	.long	16                              # 0x10
	.long	8                               # 0x8
	.long	2                               # 0x2
	.long	36                              # 0x24
	.long	7                               # 0x7
	.size	main.bases, 28

	.type	.L.str.25,@object               # @.str.25
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.25:
	.asciz	"%d %d %ld %lld\n"
	.size	.L.str.25, 16

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"123abc"
	.size	.L.str.26, 7

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"%d %ld %lld\n"
	.size	.L.str.30, 13

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"%d %d %lld %lld, "
	.size	.L.str.31, 18

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"%d:%03x "
	.size	.L.str.32, 9

	.type	.L.str.33,@object               # @.str.33
.L.str.33:
	.asciz	"c < 0 || tolower(toupper(c)) == tolower(c)"
	.size	.L.str.33, 43

	.type	.L.str.34,@object               # @.str.34
.L.str.34:
	.asciz	"library.c"
	.size	.L.str.34, 10

	.type	.L__func__.main,@object         # @__func__.main
.L__func__.main:
	.asciz	"main"
	.size	.L__func__.main, 5

	.type	.L.str.35,@object               # @.str.35
.L.str.35:
	.asciz	"%d %d %d %d\n"
	.size	.L.str.35, 13

	.type	.L.str.36,@object               # @.str.36
.L.str.36:
	.asciz	"%d\n"
	.size	.L.str.36, 4

	.type	.L__const.main.odd,@object      # @__const.main.odd
	.section	.rodata,"a",@progbits
.L__const.main.odd:
	.byte	200                             # 0xc8
	.asciz	"late\000"
	.byte	3                               # 0x3
	.asciz	"early"
	.byte	100                             # 0x64
	.asciz	"mid\000\000"
	.byte	255                             # 0xff
	.asciz	"last\000"
	.byte	0                               # 0x0
	.asciz	"first"
	.size	.L__const.main.odd, 35

	.type	.L.str.37,@object               # @.str.37
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.37:
	.asciz	"%s "
	.size	.L.str.37, 4

	.type	.L.str.38,@object               # @.str.38
.L.str.38:
	.asciz	"%d %d\n"
	.size	.L.str.38, 7

	.type	.L.str.39,@object               # @.str.39
.L.str.39:
	.asciz	"%lld %x %hhu\n"
	.size	.L.str.39, 14

	.type	.L.str.40,@object               # @.str.40
.L.str.40:
	.asciz	"%d %s %s\n"
	.size	.L.str.40, 10

	.type	.L.str.41,@object               # @.str.41
.L.str.41:
	.asciz	"TOY_HAS_NO_SUCH_VARIABLE"
	.size	.L.str.41, 25

	.type	.L.str.42,@object               # @.str.42
.L.str.42:
	.asciz	"set"
	.size	.L.str.42, 4

	.type	.L.str.43,@object               # @.str.43
.L.str.43:
	.asciz	"unset"
	.size	.L.str.43, 6

	.type	.L.str.44,@object               # @.str.44
.L.str.44:
	.asciz	"leaving without an end of line"
	.size	.L.str.44, 31

	.type	.L.str.45,@object               # @.str.45
.L.str.45:
	.asciz	"%s base %d: %lld '%s'%s"
	.size	.L.str.45, 24

	.type	.L.str.46,@object               # @.str.46
.L.str.46:
	.asciz	" range"
	.size	.L.str.46, 7

	.type	.L.str.47,@object               # @.str.47
.L.str.47:
	.asciz	", %llu '%s'%s\n"
	.size	.L.str.47, 15

	.type	.L.str.48,@object               # @.str.48
.L.str.48:
	.asciz	"first registered, last called"
	.size	.L.str.48, 30

	.type	.L.str.49,@object               # @.str.49
.L.str.49:
	.asciz	"second"
	.size	.L.str.49, 7

	.type	.L.str.50,@object               # @.str.50
.L.str.50:
	.asciz	"third registered, first called"
	.size	.L.str.50, 31

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym by_int
	.addrsig_sym by_first
	.addrsig_sym first
	.addrsig_sym second
	.addrsig_sym third
