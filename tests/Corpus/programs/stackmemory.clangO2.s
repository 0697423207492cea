	.text
	.file	"stackmemory.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12556, %esp                    # imm = 0x310C
	movl	%esp, %esi
	subl	$12, %esp
	pushl	$32188                          # imm = 0x7DBC
	pushl	$52771                          # imm = 0xCE23
	pushl	$16
	pushl	$48
	pushl	$.L.str.8
	calll	printf
	addl	$32, %esp
	movl	%esi, %esp
	movl	%esp, %esi
	subl	$12, %esp
	pushl	$0
	pushl	$0
	pushl	$4
	pushl	$4
	pushl	$.L.str.8
	calll	printf
	addl	$32, %esp
	movl	%esi, %esp
	movl	%esp, %esi
	subl	$12, %esp
	pushl	$81579                          # imm = 0x13EAB
	pushl	$87086                          # imm = 0x1542E
	pushl	$8
	pushl	$56
	pushl	$.L.str.8
	calll	printf
	addl	$32, %esp
	movl	%esi, %esp
	movl	%esp, %edi
	leal	604(%esp), %eax
	leal	36(%esp), %ecx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%edx, -48(%eax)
	movl	%edx, (%ecx)
	leal	1(%edx), %esi
	movl	%esi, -44(%eax)
	movl	%esi, 40(%ecx)
	leal	2(%edx), %esi
	movl	%esi, -40(%eax)
	movl	%esi, 80(%ecx)
	leal	3(%edx), %esi
	movl	%esi, -36(%eax)
	movl	%esi, 120(%ecx)
	leal	4(%edx), %esi
	movl	%esi, -32(%eax)
	movl	%esi, 160(%ecx)
	leal	5(%edx), %esi
	movl	%esi, -28(%eax)
	movl	%esi, 200(%ecx)
	leal	6(%edx), %esi
	movl	%esi, -24(%eax)
	movl	%esi, 240(%ecx)
	leal	7(%edx), %esi
	movl	%esi, -20(%eax)
	movl	%esi, 280(%ecx)
	leal	8(%edx), %esi
	movl	%esi, -16(%eax)
	movl	%esi, 320(%ecx)
	leal	9(%edx), %esi
	movl	%esi, -12(%eax)
	movl	%esi, 360(%ecx)
	leal	10(%edx), %esi
	movl	%esi, -8(%eax)
	movl	%esi, 400(%ecx)
	leal	11(%edx), %ebx
	movl	%ebx, -4(%eax)
	movl	%ebx, 440(%ecx)
	addl	$12, %edx
	movl	%edx, (%eax)
	movl	%edx, 480(%ecx)
	addl	$4, %ecx
	addl	$52, %eax
	cmpl	$100, %esi
	movl	%esi, %edx
	jne	.LBB0_1
# %bb.2:
	xorl	%ecx, %ecx
	movl	$-520, %esi                     # imm = 0xFDF8
	movl	$175916583, %ebx                # imm = 0xA7C4627
	.p2align	4, 0x90
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1076(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1080(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1084(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1088(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1092(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1096(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1100(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1104(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1108(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1112(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1116(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1120(%esp,%esi), %ecx
	leal	(%ecx,%ecx,2), %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %ecx
	addl	1124(%esp,%esi), %ecx
	addl	$52, %esi
	jne	.LBB0_3
# %bb.4:
	xorl	%esi, %esi
	movl	$-520, %ebx                     # imm = 0xFDF8
	movl	$175916583, %ebp                # imm = 0xA7C4627
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	556(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	560(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	564(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	568(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	572(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	576(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	580(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	584(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	588(%esp,%ebx), %esi
	leal	(%esi,%esi,2), %esi
	movl	%esi, %eax
	imull	%ebp
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$12, %edx
	addl	%eax, %edx
	imull	$100003, %edx, %eax             # imm = 0x186A3
	subl	%eax, %esi
	addl	592(%esp,%ebx), %esi
	addl	$40, %ebx
	jne	.LBB0_5
# %bb.6:
	subl	$12, %esp
	pushl	%esi
	pushl	%ecx
	pushl	$52
	pushl	$520                            # imm = 0x208
	pushl	$.L.str.8
	calll	printf
	addl	$32, %esp
	movl	1072(%esp), %esi
	movl	%edi, %esp
	addl	$84, %esi
	calll	chain
	subl	$4, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.5
	calll	printf
	addl	$8, %esp
	leal	44(%esp), %edi
	movl	%edi, %ecx
	movl	$24, %edx
	pushl	$main.parts
	pushl	$5
	calll	join
	addl	$16, %esp
	movl	$0, 12(%esp)
	movl	$0, 8(%esp)
	subl	$8, %esp
	leal	16(%esp), %ebx
	movl	%ebx, %ecx
	movl	$8, %edx
	pushl	$main.parts
	pushl	$3
	calll	join
	addl	$16, %esp
	movl	$0, 20(%esp)
	movl	$0, 24(%esp)
	movl	$0, 28(%esp)
	movl	$0, 32(%esp)
	subl	$8, %esp
	leal	28(%esp), %ebp
	movl	%ebp, %ecx
	movl	$16, %edx
	pushl	$main.parts+12
	pushl	$1
	calll	join
	addl	$16, %esp
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	$.L.str.6
	calll	printf
	addl	$16, %esp
	movl	$120, %ecx
	calll	sum_of_digits
	movl	%eax, %edi
	calll	in_loop
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.L.str.5
	calll	printf
	addl	$16, %esp
	movl	$1, %eax
	movl	$-12000, %ecx                   # imm = 0xD120
	.p2align	4, 0x90
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	imull	$1664525, %eax, %eax            # imm = 0x19660D
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	movl	%eax, 12556(%esp,%ecx)
	addl	$4, %ecx
	jne	.LBB0_7
# %bb.8:
	movl	$-12000, %edi                   # imm = 0xD120
	movl	$91625969, %ebx                 # imm = 0x57619F1
	.p2align	4, 0x90
.LBB0_9:                                # =>This Inner Loop Header: Depth=1
	movl	12556(%esp,%edi), %ecx
	movl	%ecx, %eax
	mull	%ebx
	shrl	$6, %edx
	imull	$3000, %edx, %eax               # imm = 0xBB8
	movl	%ecx, %edx
	subl	%eax, %edx
	xorl	556(%esp,%edx,4), %ecx
	movl	%ecx, 12556(%esp,%edi)
	addl	$4, %edi
	jne	.LBB0_9
# %bb.10:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB0_11:                               # =>This Inner Loop Header: Depth=1
	movl	556(%esp,%eax,4), %edx
	movl	%eax, %ecx
	andb	$7, %cl
	shrl	%cl, %edx
	addl	%edx, %ebx
	cmpl	$2989, %eax                     # imm = 0xBAD
	leal	11(%eax), %eax
	jb	.LBB0_11
# %bb.12:
	movl	$2, %eax
	movl	$-12000, %ecx                   # imm = 0xD120
	.p2align	4, 0x90
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	imull	$1664525, %eax, %eax            # imm = 0x19660D
	addl	$1013904223, %eax               # imm = 0x3C6EF35F
	movl	%eax, 12556(%esp,%ecx)
	addl	$4, %ecx
	jne	.LBB0_13
# %bb.14:
	movl	$-12000, %edi                   # imm = 0xD120
	movl	$91625969, %ebp                 # imm = 0x57619F1
	.p2align	4, 0x90
.LBB0_15:                               # =>This Inner Loop Header: Depth=1
	movl	12556(%esp,%edi), %ecx
	movl	%ecx, %eax
	mull	%ebp
	shrl	$6, %edx
	imull	$3000, %edx, %eax               # imm = 0xBB8
	movl	%ecx, %edx
	subl	%eax, %edx
	xorl	556(%esp,%edx,4), %ecx
	movl	%ecx, 12556(%esp,%edi)
	addl	$4, %edi
	jne	.LBB0_15
# %bb.16:
	xorl	%edx, %edx
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB0_17:                               # =>This Inner Loop Header: Depth=1
	movl	556(%esp,%edx,4), %edi
	movl	%edx, %ecx
	andb	$7, %cl
	shrl	%cl, %edi
	addl	%edi, %eax
	cmpl	$2989, %edx                     # imm = 0xBAD
	leal	11(%edx), %edx
	jb	.LBB0_17
# %bb.18:
	subl	$4, %esp
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movl	$1374389535, %ecx               # imm = 0x51EB851F
	movl	%esi, %eax
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$5, %edx
	addl	%eax, %edx
	imull	$100, %edx, %eax
	subl	%eax, %esi
	movl	%esi, %eax
	addl	$12556, %esp                    # imm = 0x310C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function chain
	.type	chain,@function
chain:                                  # @chain
# %bb.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, %edi
	movl	%esp, %edx
	leal	-16(%edx), %eax
	movl	%eax, %esp
	movl	%edi, -16(%edx)
	movl	%ecx, %esi
	imull	%ecx, %esi
	movl	%esi, -12(%edx)
	incl	%ecx
	cmpl	$100, %ecx
	jne	.LBB1_1
# %bb.2:
	testl	%edi, %edi
	movl	$100, %eax
	movl	$1, %ecx
	cmovel	%eax, %ecx
	je	.LBB1_5
# %bb.3:
	movl	$-1840700269, %ebx              # imm = 0x92492493
	.p2align	4, 0x90
.LBB1_4:                                # =>This Inner Loop Header: Depth=1
	movl	4(%edi), %esi
	movl	%esi, %eax
	imull	%ebx
	addl	%esi, %edx
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$2, %edx
	addl	%eax, %edx
	leal	(,%edx,8), %eax
	subl	%eax, %edx
	movl	(%edi), %edi
	addl	%esi, %edx
	movl	$100, %esi
	testl	%edi, %edi
	movl	$1, %eax
	cmovel	%esi, %eax
	imull	%edx, %eax
	addl	%eax, %ecx
	testl	%edi, %edi
	jne	.LBB1_4
.LBB1_5:
	movl	%ecx, %eax
	leal	-12(%ebp), %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	chain, .Lfunc_end1-chain
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function join
	.type	join,@function
join:                                   # @join
# %bb.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	%edx, %esi
	movl	%ecx, %edi
	movl	8(%ebp), %ecx
	movl	%esp, %edx
	leal	15(,%ecx,4), %eax
	andl	$-16, %eax
	subl	%eax, %edx
	movl	%edx, %esp
	testl	%ecx, %ecx
	jle	.LBB2_5
# %bb.1:
	movl	%edi, -20(%ebp)                 # 4-byte Spill
	movl	%esi, -16(%ebp)                 # 4-byte Spill
	movl	12(%ebp), %edi
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	movl	%edx, -24(%ebp)                 # 4-byte Spill
	.p2align	4, 0x90
.LBB2_2:                                # =>This Inner Loop Header: Depth=1
	subl	$12, %esp
	pushl	(%edi,%ebx,4)
	calll	strlen
	movl	-24(%ebp), %edx                 # 4-byte Reload
	movl	8(%ebp), %ecx
	addl	$16, %esp
	movl	%eax, (%edx,%ebx,4)
	addl	%eax, %esi
	incl	%ebx
	cmpl	%ebx, %ecx
	jne	.LBB2_2
# %bb.3:
	leal	15(%esi,%ecx), %eax
	andl	$-16, %eax
	movl	%esp, %ebx
	subl	%eax, %ebx
	movl	%ebx, %esp
	testl	%ecx, %ecx
	jle	.LBB2_4
# %bb.7:
	leal	-1(%ecx), %eax
	movl	%eax, -32(%ebp)                 # 4-byte Spill
	xorl	%esi, %esi
	movl	%ebx, -28(%ebp)                 # 4-byte Spill
	.p2align	4, 0x90
.LBB2_8:                                # =>This Inner Loop Header: Depth=1
	movl	(%edx,%esi,4), %edi
	subl	$4, %esp
	pushl	%edi
	movl	12(%ebp), %eax
	pushl	(%eax,%esi,4)
	pushl	%ebx
	calll	memcpy
	movl	-24(%ebp), %edx                 # 4-byte Reload
	addl	$16, %esp
	cmpl	-32(%ebp), %esi                 # 4-byte Folded Reload
	movl	$0, %eax
	movl	$45, %ecx
	cmovll	%ecx, %eax
	movb	%al, (%ebx,%edi)
	leal	1(%ebx,%edi), %ebx
	incl	%esi
	cmpl	%esi, 8(%ebp)
	jne	.LBB2_8
# %bb.9:
	movl	-20(%ebp), %edi                 # 4-byte Reload
	movl	-16(%ebp), %esi                 # 4-byte Reload
	movl	-28(%ebp), %ebx                 # 4-byte Reload
	jmp	.LBB2_6
.LBB2_5:
	movl	%esp, %ebx
	addl	$15, %ecx
	andl	$-16, %ecx
	subl	%ecx, %ebx
	movl	%ebx, %esp
	jmp	.LBB2_6
.LBB2_4:
	movl	-16(%ebp), %esi                 # 4-byte Reload
	movl	-20(%ebp), %edi                 # 4-byte Reload
.LBB2_6:
	leal	-1(%esi), %eax
	subl	$4, %esp
	pushl	%eax
	pushl	%ebx
	pushl	%edi
	calll	strncpy
	addl	$16, %esp
	movb	$0, -1(%edi,%esi)
	movl	%edi, %eax
	leal	-12(%ebp), %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	join, .Lfunc_end2-join
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function sum_of_digits
	.type	sum_of_digits,@function
sum_of_digits:                          # @sum_of_digits
# %bb.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	%ecx, %esi
	movl	%esp, %edi
	leal	16(%ecx), %eax
	andl	$-16, %eax
	subl	%eax, %edi
	movl	%edi, %esp
	testl	%ecx, %ecx
	jle	.LBB3_5
# %bb.1:
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB3_2:                                # =>This Inner Loop Header: Depth=1
	movl	%ecx, %eax
	movl	$-858993459, %edx               # imm = 0xCCCCCCCD
	mull	%edx
	shrl	$2, %edx
	andl	$-2, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ecx, %edx
	subb	%al, %dl
	orb	$48, %dl
	movb	%dl, (%edi,%ebx)
	incl	%ebx
	addl	$7, %ecx
	cmpl	%ebx, %esi
	jne	.LBB3_2
# %bb.3:
	movb	$0, (%edi,%esi)
	cmpl	$3, %esi
	jl	.LBB3_6
# %bb.4:
	leal	-1(%esi), %ecx
	calll	sum_of_digits
	movsbl	-1(%edi,%esi), %ecx
	leal	-48(%eax,%ecx), %eax
	jmp	.LBB3_7
.LBB3_5:
	movb	$0, (%edi,%esi)
.LBB3_6:
	subl	$12, %esp
	pushl	%edi
	calll	strlen
	addl	$16, %esp
.LBB3_7:
	leal	-12(%ebp), %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end3:
	.size	sum_of_digits, .Lfunc_end3-sum_of_digits
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function in_loop
	.type	in_loop,@function
in_loop:                                # @in_loop
# %bb.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	$1, %edi
	xorl	%esi, %esi
	jmp	.LBB4_1
	.p2align	4, 0x90
.LBB4_3:                                #   in Loop: Header=BB4_1 Depth=1
	movl	-16(%ebp), %eax                 # 4-byte Reload
	movl	%eax, %esp
	incl	%edi
	cmpl	$101, %edi
	je	.LBB4_4
.LBB4_1:                                # =>This Inner Loop Header: Depth=1
	movl	%esp, -16(%ebp)                 # 4-byte Spill
	movl	%esp, %ebx
	leal	15(,%edi,4), %eax
	andl	$-16, %eax
	subl	%eax, %ebx
	movl	%ebx, %esp
	leal	(,%edi,4), %eax
	subl	$4, %esp
	pushl	%eax
	pushl	%edi
	pushl	%ebx
	calll	memset
	addl	$16, %esp
	imull	$-85, %edi, %eax
	cmpb	$86, %al
	jb	.LBB4_3
# %bb.2:                                #   in Loop: Header=BB4_1 Depth=1
	movzbl	-4(%ebx,%edi,4), %eax
	addl	%eax, %esi
	cmpl	$2001, %esi                     # imm = 0x7D1
	jl	.LBB4_3
# %bb.5:
	movl	-16(%ebp), %esp                 # 4-byte Reload
.LBB4_4:
	movl	%esi, %eax
	leal	-12(%ebp), %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end4:
	.size	in_loop, .Lfunc_end4-in_loop
                                        # -- End function
	.type	main.parts,@object              # @main.parts
	.section	.rodata,"a",@progbits
	.p2align	2
main.parts:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.size	main.parts, 20

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"one"
	.size	.L.str, 4

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.zero	1
	.size	.L.str.1, 1

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"three"
	.size	.L.str.2, 6

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"four"
	.size	.L.str.3, 5

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"and five"
	.size	.L.str.4, 9

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%d %d\n"
	.size	.L.str.5, 7

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%s|%s|%s\n"
	.size	.L.str.6, 10

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"%08x %08x\n"
	.size	.L.str.7, 11

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%u %u: %d %d\n"
	.size	.L.str.8, 14

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym main.parts
