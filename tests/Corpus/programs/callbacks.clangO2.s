	.text
	.file	"callbacks.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$172, %esp
	movl	$.L.str, %esi
	jmp	.LBB0_1
.LBB0_6:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$4, %eax
	.p2align	4, 0x90
.LBB0_7:                                #   in Loop: Header=BB0_1 Depth=1
	movl	choose.table+4(,%eax,8), %edi
	subl	$8, %esp
	pushl	$7
	pushl	$100
	calll	*%edi
	addl	$8, %esp
	pushl	$3
	pushl	%eax
	calll	*%edi
	addl	$8, %esp
	pushl	$12
	pushl	%eax
	calll	*%edi
	addl	$8, %esp
	pushl	$5
	pushl	%eax
	calll	*%edi
	addl	$8, %esp
	pushl	$2
	pushl	%eax
	calll	*%edi
	addl	$12, %esp
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str.1
.LBB0_9:                                #   in Loop: Header=BB0_1 Depth=1
	calll	printf
	addl	$16, %esp
	incl	%esi
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movzbl	(%esi), %ebx
	cmpl	$47, %ebx
	ja	.LBB0_8
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
	xorl	%eax, %eax
	jmpl	*.LJTI0_0(,%ebx,4)
.LBB0_4:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$2, %eax
	jmp	.LBB0_7
.LBB0_8:                                #   in Loop: Header=BB0_1 Depth=1
	movsbl	%bl, %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.2
	jmp	.LBB0_9
.LBB0_3:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$1, %eax
	jmp	.LBB0_7
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	movl	$3, %eax
	jmp	.LBB0_7
.LBB0_10:
	leal	16(%esp), %edi
	movl	$9, %ecx
	movl	$.L__const.main.farm, %esi
	rep;movsl (%esi), %es:(%edi)
	xorl	%edi, %edi
	movl	$cat, %eax
	movl	$10, %ebp
	.p2align	4, 0x90
.LBB0_11:                               # =>This Inner Loop Header: Depth=1
	subl	$8, %esp
	pushl	%ebp
	leal	28(%esp), %ebx
	pushl	%ebx
	calll	*8(%eax)
	addl	$16, %esp
	movl	16(%esp), %eax
	movl	(%eax), %esi
	subl	$12, %esp
	pushl	%ebx
	calll	*4(%eax)
	addl	$16, %esp
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	cmpl	$calf, 16(%esp)
	jne	.LBB0_14
# %bb.12:                               #   in Loop: Header=BB0_11 Depth=1
	cmpl	$90, 20(%esp)
	jle	.LBB0_14
# %bb.13:                               #   in Loop: Header=BB0_11 Depth=1
	movl	$ox, 16(%esp)
.LBB0_14:                               #   in Loop: Header=BB0_11 Depth=1
	movl	28(%esp), %eax
	subl	$8, %esp
	pushl	%ebp
	leal	40(%esp), %ebx
	pushl	%ebx
	calll	*8(%eax)
	addl	$16, %esp
	movl	28(%esp), %eax
	movl	(%eax), %esi
	subl	$12, %esp
	pushl	%ebx
	calll	*4(%eax)
	addl	$16, %esp
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	cmpl	$calf, 28(%esp)
	jne	.LBB0_17
# %bb.15:                               #   in Loop: Header=BB0_11 Depth=1
	cmpl	$91, 32(%esp)
	jl	.LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_11 Depth=1
	movl	$ox, 28(%esp)
.LBB0_17:                               #   in Loop: Header=BB0_11 Depth=1
	movl	40(%esp), %eax
	subl	$8, %esp
	pushl	%ebp
	leal	52(%esp), %ebx
	pushl	%ebx
	calll	*8(%eax)
	addl	$16, %esp
	movl	40(%esp), %eax
	movl	(%eax), %esi
	subl	$12, %esp
	pushl	%ebx
	calll	*4(%eax)
	addl	$16, %esp
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	$.L.str.3
	calll	printf
	addl	$16, %esp
	cmpl	$calf, 40(%esp)
	jne	.LBB0_20
# %bb.18:                               #   in Loop: Header=BB0_11 Depth=1
	cmpl	$91, 44(%esp)
	jl	.LBB0_20
# %bb.19:                               #   in Loop: Header=BB0_11 Depth=1
	movl	$ox, 40(%esp)
.LBB0_20:                               #   in Loop: Header=BB0_11 Depth=1
	cmpl	$2, %edi
	je	.LBB0_21
# %bb.34:                               #   in Loop: Header=BB0_11 Depth=1
	movl	16(%esp), %eax
	addl	$7, %ebp
	incl	%edi
	jmp	.LBB0_11
.LBB0_21:
	movl	$0, 12(%esp)
	movl	$0, 168(%esp)
	movl	$0, 164(%esp)
	movl	$0, 160(%esp)
	movl	$0, 156(%esp)
	movl	$0, 152(%esp)
	movl	$0, 148(%esp)
	movl	$0, 144(%esp)
	movl	$0, 140(%esp)
	movl	$0, 136(%esp)
	movl	$0, 132(%esp)
	movl	$0, 128(%esp)
	movl	$0, 124(%esp)
	movl	$0, 120(%esp)
	movl	$0, 116(%esp)
	movl	$0, 112(%esp)
	movl	$0, 108(%esp)
	movl	subscriber_count, %eax
	movl	$accumulate, subscribers(,%eax,8)
	leal	12(%esp), %ecx
	movl	%ecx, subscribers+4(,%eax,8)
	movl	$record, subscribers+8(,%eax,8)
	leal	108(%esp), %esi
	movl	%esi, subscribers+12(,%eax,8)
	movl	$accumulate, subscribers+16(,%eax,8)
	leal	3(%eax), %edx
	movl	%edx, subscriber_count
	movl	%ecx, subscribers+20(,%eax,8)
	cmpl	$-2, %eax
	jl	.LBB0_33
# %bb.22:
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_23:                               # =>This Inner Loop Header: Depth=1
	subl	$8, %esp
	pushl	$1
	pushl	subscribers+4(,%edi,8)
	calll	*subscribers(,%edi,8)
	addl	$16, %esp
	incl	%edi
	movl	subscriber_count, %eax
	cmpl	%eax, %edi
	jl	.LBB0_23
# %bb.24:
	testl	%eax, %eax
	jle	.LBB0_33
# %bb.25:
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_26:                               # =>This Inner Loop Header: Depth=1
	subl	$8, %esp
	pushl	$3
	pushl	subscribers+4(,%edi,8)
	calll	*subscribers(,%edi,8)
	addl	$16, %esp
	incl	%edi
	movl	subscriber_count, %eax
	cmpl	%eax, %edi
	jl	.LBB0_26
# %bb.27:
	testl	%eax, %eax
	jle	.LBB0_33
# %bb.28:
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_29:                               # =>This Inner Loop Header: Depth=1
	subl	$8, %esp
	pushl	$9
	pushl	subscribers+4(,%edi,8)
	calll	*subscribers(,%edi,8)
	addl	$16, %esp
	incl	%edi
	movl	subscriber_count, %eax
	cmpl	%eax, %edi
	jl	.LBB0_29
# %bb.30:
	testl	%eax, %eax
	jle	.LBB0_33
# %bb.31:
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB0_32:                               # =>This Inner Loop Header: Depth=1
	subl	$8, %esp
	pushl	$27
	pushl	subscribers+4(,%edi,8)
	calll	*subscribers(,%edi,8)
	addl	$16, %esp
	incl	%edi
	cmpl	subscriber_count, %edi
	jl	.LBB0_32
.LBB0_33:
	subl	$4, %esp
	pushl	%esi
	pushl	20(%esp)
	pushl	$.L.str.4
	calll	printf
	addl	$16, %esp
	leal	56(%esp), %ebx
	movl	$12, %ecx
	movl	%ebx, %edi
	movl	$.L__const.main.people, %esi
	rep;movsl (%esi), %es:(%edi)
	pushl	$by_age
	pushl	$8
	pushl	$6
	pushl	%ebx
	calll	qsort
	addl	$12, %esp
	pushl	64(%esp)
	pushl	64(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	72(%esp)
	pushl	72(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	80(%esp)
	pushl	80(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	88(%esp)
	pushl	88(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	96(%esp)
	pushl	96(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	pushl	$by_name
	pushl	$8
	pushl	$6
	pushl	%ebx
	calll	qsort
	addl	$12, %esp
	pushl	64(%esp)
	pushl	64(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	72(%esp)
	pushl	72(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	80(%esp)
	pushl	80(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	88(%esp)
	pushl	88(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	96(%esp)
	pushl	96(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$12, %esp
	pushl	104(%esp)
	pushl	104(%esp)
	pushl	$.L.str.11
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movzbl	12(%esp), %eax
	addl	$172, %esp
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
	.long	.LBB0_10
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_6
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_8
	.long	.LBB0_4
	.long	.LBB0_7
	.long	.LBB0_8
	.long	.LBB0_3
	.long	.LBB0_8
	.long	.LBB0_5
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function accumulate
	.type	accumulate,@function
accumulate:                             # @accumulate
# %bb.0:
	movl	8(%esp), %eax
	movl	4(%esp), %ecx
	addl	%eax, (%ecx)
	retl
.Lfunc_end1:
	.size	accumulate, .Lfunc_end1-accumulate
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function record
	.type	record,@function
record:                                 # @record
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	20(%esp), %esi
	movl	16(%esp), %edi
	subl	$12, %esp
	pushl	%edi
	calll	strlen
	addl	$16, %esp
	addl	%edi, %eax
	subl	$4, %esp
	pushl	%esi
	pushl	$.L.str.16
	pushl	%eax
	calll	sprintf
	addl	$20, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end2:
	.size	record, .Lfunc_end2-record
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_age
	.type	by_age,@function
by_age:                                 # @by_age
# %bb.0:
	movl	8(%esp), %ecx
	movl	4(%esp), %eax
	movl	4(%eax), %eax
	subl	4(%ecx), %eax
	retl
.Lfunc_end3:
	.size	by_age, .Lfunc_end3-by_age
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_name
	.type	by_name,@function
by_name:                                # @by_name
# %bb.0:
	subl	$12, %esp
	movl	20(%esp), %eax
	movl	16(%esp), %ecx
	subl	$8, %esp
	pushl	(%eax)
	pushl	(%ecx)
	calll	strcmp
	addl	$28, %esp
	retl
.Lfunc_end4:
	.size	by_name, .Lfunc_end4-by_name
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function add
	.type	add,@function
add:                                    # @add
# %bb.0:
	movl	8(%esp), %eax
	addl	4(%esp), %eax
	retl
.Lfunc_end5:
	.size	add, .Lfunc_end5-add
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function subtract
	.type	subtract,@function
subtract:                               # @subtract
# %bb.0:
	movl	4(%esp), %eax
	subl	8(%esp), %eax
	retl
.Lfunc_end6:
	.size	subtract, .Lfunc_end6-subtract
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function multiply
	.type	multiply,@function
multiply:                               # @multiply
# %bb.0:
	movl	8(%esp), %eax
	imull	4(%esp), %eax
	retl
.Lfunc_end7:
	.size	multiply, .Lfunc_end7-multiply
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function divide
	.type	divide,@function
divide:                                 # @divide
# %bb.0:
	movl	8(%esp), %ecx
	testl	%ecx, %ecx
	je	.LBB8_1
# %bb.2:
	movl	4(%esp), %eax
	cltd
	idivl	%ecx
	retl
.LBB8_1:
	xorl	%eax, %eax
	retl
.Lfunc_end8:
	.size	divide, .Lfunc_end8-divide
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function remainder_of
	.type	remainder_of,@function
remainder_of:                           # @remainder_of
# %bb.0:
	movl	8(%esp), %ecx
	testl	%ecx, %ecx
	je	.LBB9_1
# %bb.2:
	movl	4(%esp), %eax
	cltd
	idivl	%ecx
	movl	%edx, %eax
	retl
.LBB9_1:
	xorl	%eax, %eax
	retl
.Lfunc_end9:
	.size	remainder_of, .Lfunc_end9-remainder_of
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function plain_weight
	.type	plain_weight,@function
plain_weight:                           # @plain_weight
# %bb.0:
	movl	4(%esp), %eax
	movl	4(%eax), %eax
	retl
.Lfunc_end10:
	.size	plain_weight, .Lfunc_end10-plain_weight
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function small_meal
	.type	small_meal,@function
small_meal:                             # @small_meal
# %bb.0:
	movl	4(%esp), %ecx
	movl	$1717986919, %eax               # imm = 0x66666667
	imull	8(%esp)
	movl	%edx, %eax
	shrl	$31, %eax
	sarl	$2, %edx
	addl	%eax, %edx
	addl	%edx, 4(%ecx)
	incl	8(%ecx)
	retl
.Lfunc_end11:
	.size	small_meal, .Lfunc_end11-small_meal
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function heavy_weight
	.type	heavy_weight,@function
heavy_weight:                           # @heavy_weight
# %bb.0:
	movl	4(%esp), %ecx
	movl	4(%ecx), %eax
	addl	%eax, %eax
	addl	8(%ecx), %eax
	retl
.Lfunc_end12:
	.size	heavy_weight, .Lfunc_end12-heavy_weight
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function large_meal
	.type	large_meal,@function
large_meal:                             # @large_meal
# %bb.0:
	movl	4(%esp), %eax
	movl	8(%esp), %ecx
	movl	%ecx, %edx
	shrl	$31, %edx
	addl	%ecx, %edx
	sarl	%edx
	addl	%edx, 4(%eax)
	addl	$2, 8(%eax)
	retl
.Lfunc_end13:
	.size	large_meal, .Lfunc_end13-large_meal
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"+-*/%?"
	.size	.L.str, 7

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"fold %c: %d\n"
	.size	.L.str.1, 13

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"no %c\n"
	.size	.L.str.2, 7

	.type	cat,@object                     # @cat
	.section	.rodata,"a",@progbits
	.p2align	2
cat:
	.long	.L.str.13
	.long	plain_weight
	.long	small_meal
	.size	cat, 12

	.type	ox,@object                      # @ox
	.p2align	2
ox:
	.long	.L.str.14
	.long	heavy_weight
	.long	large_meal
	.size	ox, 12

	.type	calf,@object                    # @calf
	.p2align	2
calf:
	.long	.L.str.15
	.long	plain_weight
	.long	large_meal
	.size	calf, 12

	.type	.L__const.main.farm,@object     # @__const.main.farm
	.p2align	2
.L__const.main.farm:
	.long	cat
	.long	4                               # 0x4
	.long	0                               # 0x0
	.long	ox
	.long	600                             # 0x258
	.long	0                               # 0x0
	.long	calf
	.long	80                              # 0x50
	.long	0                               # 0x0
	.size	.L__const.main.farm, 36

	.type	.L.str.3,@object                # @.str.3
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.3:
	.asciz	"day %d: %s weighs %d\n"
	.size	.L.str.3, 22

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%d %s\n"
	.size	.L.str.4, 7

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"grace"
	.size	.L.str.5, 6

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"alan"
	.size	.L.str.6, 5

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"edsger"
	.size	.L.str.7, 7

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"barbara"
	.size	.L.str.8, 8

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"dennis"
	.size	.L.str.9, 7

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"ken"
	.size	.L.str.10, 4

	.type	.L__const.main.people,@object   # @__const.main.people
	.section	.rodata,"a",@progbits
	.p2align	2
.L__const.main.people:
	.long	.L.str.5
	.long	37                              # 0x25
	.long	.L.str.6
	.long	41                              # 0x29
	.long	.L.str.7
	.long	29                              # 0x1d
	.long	.L.str.8
	.long	53                              # 0x35
	.long	.L.str.9
	.long	33                              # 0x21
	.long	.L.str.10
	.long	31                              # 0x1f
	.size	.L__const.main.people, 48

	.type	.L.str.11,@object               # @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"%s:%d "
	.size	.L.str.11, 7

	.type	choose.table,@object            # @choose.table
	.section	.rodata,"a",@progbits
	.p2align	2
choose.table:
	.byte	43                              # 0x2b
	.zero	3
	.long	add
	.byte	45                              # 0x2d
	.zero	3
	.long	subtract
	.byte	42                              # 0x2a
	.zero	3
	.long	multiply
	.byte	47                              # 0x2f
	.zero	3
	.long	divide
	.byte	37                              # 0x25
	.zero	3
	.long	remainder_of
	.size	choose.table, 40

	.type	.L.str.13,@object               # @.str.13
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.13:
	.asciz	"cat"
	.size	.L.str.13, 4

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"ox"
	.size	.L.str.14, 3

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"calf"
	.size	.L.str.15, 5

	.type	subscribers,@object             # @subscribers
	.local	subscribers
	.comm	subscribers,64,4
	.type	subscriber_count,@object        # @subscriber_count
	.local	subscriber_count
	.comm	subscriber_count,4,4
	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"<%d>"
	.size	.L.str.16, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym accumulate
	.addrsig_sym record
	.addrsig_sym by_age
	.addrsig_sym by_name
	.addrsig_sym add
	.addrsig_sym subtract
	.addrsig_sym multiply
	.addrsig_sym divide
	.addrsig_sym remainder_of
	.addrsig_sym plain_weight
	.addrsig_sym small_meal
	.addrsig_sym heavy_weight
	.addrsig_sym large_meal
	.addrsig_sym cat
	.addrsig_sym ox
	.addrsig_sym calf
