	.text
	.file	"failures.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	$0, budget
	movl	$.L.str, %ecx
	calll	attach
	movl	%eax, %esi
	pushl	live
	pushl	messages(,%eax,4)
	pushl	$0
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	testl	%esi, %esi
	jne	.LBB0_2
# %bb.1:
	movl	$.L.str, %ecx
	calll	detach
	subl	$8, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
.LBB0_2:
	movl	live, %eax
	movl	%eax, 36(%esp)                  # 4-byte Spill
	movl	$1, budget
	movl	$.L.str, %ecx
	calll	attach
	movl	%eax, %esi
	pushl	live
	pushl	messages(,%eax,4)
	pushl	$1
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	testl	%esi, %esi
	jne	.LBB0_4
# %bb.3:
	movl	$.L.str, %ecx
	calll	detach
	subl	$8, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
.LBB0_4:
	movl	live, %eax
	movl	%eax, 32(%esp)                  # 4-byte Spill
	movl	$2, budget
	movl	$.L.str, %ecx
	calll	attach
	movl	%eax, %esi
	pushl	live
	pushl	messages(,%eax,4)
	pushl	$2
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	testl	%esi, %esi
	jne	.LBB0_6
# %bb.5:
	movl	$.L.str, %ecx
	calll	detach
	subl	$8, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
.LBB0_6:
	movl	live, %eax
	movl	%eax, 28(%esp)                  # 4-byte Spill
	movl	$3, budget
	movl	$.L.str, %ecx
	calll	attach
	movl	%eax, %esi
	pushl	live
	pushl	messages(,%eax,4)
	pushl	$3
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	testl	%esi, %esi
	jne	.LBB0_8
# %bb.7:
	movl	$.L.str, %ecx
	calll	detach
	subl	$8, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
.LBB0_8:
	movl	live, %eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	$4, budget
	movl	$.L.str, %ecx
	calll	attach
	movl	%eax, %esi
	pushl	live
	pushl	messages(,%eax,4)
	pushl	$4
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	testl	%esi, %esi
	jne	.LBB0_10
# %bb.9:
	movl	$.L.str, %ecx
	calll	detach
	subl	$8, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
.LBB0_10:
	movl	live, %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	$5, budget
	movl	$.L.str, %ecx
	calll	attach
	movl	%eax, %esi
	pushl	live
	pushl	messages(,%eax,4)
	pushl	$5
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	testl	%esi, %esi
	jne	.LBB0_12
# %bb.11:
	movl	$.L.str, %ecx
	calll	detach
	subl	$8, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
.LBB0_12:
	movl	live, %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	$6, budget
	movl	$.L.str, %ecx
	calll	attach
	movl	%eax, %esi
	pushl	live
	pushl	messages(,%eax,4)
	pushl	$6
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	testl	%esi, %esi
	jne	.LBB0_14
# %bb.13:
	movl	$.L.str, %ecx
	calll	detach
	subl	$8, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
.LBB0_14:
	movl	live, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	$7, budget
	movl	$.L.str, %ecx
	calll	attach
	movl	%eax, %esi
	pushl	live
	pushl	messages(,%eax,4)
	pushl	$7
	pushl	$.L.str.1
	calll	printf
	addl	$16, %esp
	testl	%esi, %esi
	jne	.LBB0_16
# %bb.15:
	movl	$.L.str, %ecx
	calll	detach
	subl	$8, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.2
	calll	printf
	addl	$16, %esp
.LBB0_16:
	movl	live, %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	$1000, budget                   # imm = 0x3E8
	movl	$.L.str.3, %ecx
	calll	attach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.3
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	$.L.str.4, %ecx
	calll	attach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.4
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	$.L.str.5, %ecx
	calll	attach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.5
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	$.L.str, %ecx
	calll	attach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	$.L.str.6, %ecx
	calll	attach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.6
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	$.L.str.7, %ecx
	calll	attach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.7
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	$.L.str.3, %ecx
	calll	attach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.3
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	devices+4, %eax
	movl	$1, 12(%eax)
	movl	$.L.str.3, %ecx
	calll	detach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.3
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	$.L.str.4, %ecx
	calll	detach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.4
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	$.L.str.5, %ecx
	calll	detach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.5
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	$.L.str, %ecx
	calll	detach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	$.L.str.6, %ecx
	calll	detach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.6
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	$.L.str.7, %ecx
	calll	detach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.7
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	$.L.str.3, %ecx
	calll	detach
	subl	$4, %esp
	pushl	messages(,%eax,4)
	pushl	$.L.str.3
	pushl	$.L.str.9
	calll	printf
	addl	$16, %esp
	movl	devices+4, %eax
	movl	$0, 12(%eax)
	movl	$.L.str, %ecx
	calll	detach
	movl	$-24, %ebp
	movl	live, %ebx
	leal	40(%esp), %edi
	.p2align	4, 0x90
.LBB0_17:                               # =>This Inner Loop Header: Depth=1
	movl	main.numbers+24(%ebp), %esi
	movl	$0, errno
	subl	$4, %esp
	pushl	$10
	pushl	%edi
	pushl	%esi
	calll	strtol
	addl	$16, %esp
	movl	40(%esp), %edx
	cmpl	%esi, %edx
	je	.LBB0_18
# %bb.20:                               #   in Loop: Header=BB0_17 Depth=1
	movl	errno, %ecx
	testl	%ecx, %ecx
	jne	.LBB0_19
# %bb.21:                               #   in Loop: Header=BB0_17 Depth=1
	movl	$5, %ecx
	cmpb	$0, (%edx)
	jne	.LBB0_19
# %bb.22:                               #   in Loop: Header=BB0_17 Depth=1
	subl	$4, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.17
	jmp	.LBB0_23
	.p2align	4, 0x90
.LBB0_18:                               #   in Loop: Header=BB0_17 Depth=1
	movl	$22, %ecx
.LBB0_19:                               #   in Loop: Header=BB0_17 Depth=1
	subl	$12, %esp
	pushl	%ecx
	calll	strerror
	addl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.L.str.16
.LBB0_23:                               #   in Loop: Header=BB0_17 Depth=1
	calll	printf
	addl	$16, %esp
	addl	$4, %ebp
	jne	.LBB0_17
# %bb.24:
	movl	32(%esp), %eax                  # 4-byte Reload
	addl	36(%esp), %eax                  # 4-byte Folded Reload
	movl	28(%esp), %ecx                  # 4-byte Reload
	addl	%eax, %ecx
	movl	24(%esp), %eax                  # 4-byte Reload
	addl	%ecx, %eax
	movl	20(%esp), %ecx                  # 4-byte Reload
	addl	%eax, %ecx
	movl	16(%esp), %eax                  # 4-byte Reload
	addl	%ecx, %eax
	movl	12(%esp), %ecx                  # 4-byte Reload
	addl	%eax, %ecx
	movl	8(%esp), %edx                   # 4-byte Reload
	addl	%ecx, %edx
	xorl	%eax, %eax
	addl	%ebx, %edx
	sete	%al
	leal	1(%eax,%eax), %eax
	addl	$44, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function attach
	.type	attach,@function
attach:                                 # @attach
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	%ecx, %edi
	movl	%ecx, (%esp)
	calll	strlen
	movl	$2, %esi
	cmpl	$2, %eax
	jb	.LBB1_24
# %bb.1:
	movl	%eax, %ebp
	movl	%edi, (%esp)
	movl	$47, 4(%esp)
	calll	strchr
	testl	%eax, %eax
	je	.LBB1_2
.LBB1_24:
	movl	%esi, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.LBB1_2:
	cmpl	$0, devices
	je	.LBB1_3
# %bb.4:
	cmpl	$0, devices+4
	je	.LBB1_5
# %bb.6:
	movl	$3, %esi
	cmpl	$0, devices+8
	jne	.LBB1_24
# %bb.7:
	movl	$2, %eax
	jmp	.LBB1_8
.LBB1_3:
	xorl	%eax, %eax
	jmp	.LBB1_8
.LBB1_5:
	movl	$1, %eax
.LBB1_8:
	movl	budget, %ecx
	movl	$1, %esi
	testl	%ecx, %ecx
	je	.LBB1_24
# %bb.9:
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	leal	-1(%ecx), %eax
	movl	%eax, 8(%esp)                   # 4-byte Spill
	movl	%eax, budget
	movl	live, %eax
	movl	%eax, 12(%esp)                  # 4-byte Spill
	leal	1(%eax), %ebx
	movl	%ebx, live
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	calll	calloc
	testl	%eax, %eax
	je	.LBB1_24
# %bb.10:
	cmpl	$0, 8(%esp)                     # 4-byte Folded Reload
	je	.LBB1_23
# %bb.11:
	incl	%ebp
	movl	20(%esp), %ecx                  # 4-byte Reload
	addl	$-2, %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movl	%ecx, budget
	movl	12(%esp), %ecx                  # 4-byte Reload
	leal	2(%ecx), %ebx
	movl	%ebx, live
	movl	%ebp, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)                   # 4-byte Spill
	calll	calloc
	movl	%eax, %ebp
	movl	8(%esp), %eax                   # 4-byte Reload
	movl	%ebp, (%eax)
	testl	%ebp, %ebp
	je	.LBB1_23
# %bb.12:
	cmpl	$0, 16(%esp)                    # 4-byte Folded Reload
	je	.LBB1_17
# %bb.13:
	movl	20(%esp), %eax                  # 4-byte Reload
	addl	$-3, %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%eax, budget
	movl	12(%esp), %eax                  # 4-byte Reload
	leal	3(%eax), %ebx
	movl	%ebx, live
	movl	$8, 4(%esp)
	movl	$1, (%esp)
	calll	calloc
	testl	%eax, %eax
	je	.LBB1_17
# %bb.14:
	movl	%eax, %ecx
	cmpl	$0, 16(%esp)                    # 4-byte Folded Reload
	je	.LBB1_16
# %bb.15:
	movl	20(%esp), %eax                  # 4-byte Reload
	addl	$-4, %eax
	movl	%eax, budget
	movl	12(%esp), %ebx                  # 4-byte Reload
	addl	$4, %ebx
	movl	%ebx, live
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	calll	calloc
	movl	12(%esp), %ecx                  # 4-byte Reload
	movl	%eax, (%ecx)
	testl	%eax, %eax
	je	.LBB1_16
# %bb.18:
	movl	$16, 4(%ecx)
	movl	8(%esp), %ebx                   # 4-byte Reload
	movl	%ecx, 4(%ebx)
	movl	%ebx, %edx
	addl	$8, %edx
	movl	$64, %ecx
	calll	make_buffer
	testl	%eax, %eax
	je	.LBB1_19
# %bb.20:
	movl	4(%ebx), %ecx
	calll	drop_buffer
	movl	(%ebx), %ebp
	testl	%ebp, %ebp
	jne	.LBB1_17
# %bb.21:
	movl	live, %ebx
	jmp	.LBB1_22
.LBB1_16:
	decl	%ebx
	movl	%ebx, live
	movl	%ecx, (%esp)
	calll	free
.LBB1_17:
	movl	live, %ebx
	decl	%ebx
	movl	%ebp, (%esp)
	calll	free
.LBB1_22:
	movl	8(%esp), %eax                   # 4-byte Reload
.LBB1_23:
	decl	%ebx
	movl	%ebx, live
	movl	%eax, (%esp)
	calll	free
	jmp	.LBB1_24
.LBB1_19:
	movl	(%ebx), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	calll	strcpy
	movl	24(%esp), %eax                  # 4-byte Reload
	movl	%ebx, devices(,%eax,4)
	xorl	%esi, %esi
	jmp	.LBB1_24
.Lfunc_end1:
	.size	attach, .Lfunc_end1-attach
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function detach
	.type	detach,@function
detach:                                 # @detach
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	%ecx, %esi
	movl	devices, %ebx
	testl	%ebx, %ebx
	je	.LBB2_12
# %bb.1:
	movl	(%ebx), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	calll	strcmp
	testl	%eax, %eax
	je	.LBB2_2
.LBB2_12:
	movl	devices+4, %ebx
	testl	%ebx, %ebx
	je	.LBB2_15
# %bb.13:
	movl	(%ebx), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	calll	strcmp
	testl	%eax, %eax
	je	.LBB2_14
.LBB2_15:
	movl	devices+8, %ebx
	movl	$5, %edi
	testl	%ebx, %ebx
	je	.LBB2_11
# %bb.16:
	movl	(%ebx), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	calll	strcmp
	testl	%eax, %eax
	jne	.LBB2_11
# %bb.17:
	movl	$2, %esi
	jmp	.LBB2_3
.LBB2_2:
	xorl	%esi, %esi
	jmp	.LBB2_3
.LBB2_14:
	movl	$1, %esi
.LBB2_3:
	movl	$4, %edi
	cmpl	$0, 12(%ebx)
	jne	.LBB2_11
# %bb.4:
	movl	8(%ebx), %edi
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.LBB2_6
# %bb.5:
	decl	live
	movl	%eax, (%esp)
	calll	free
.LBB2_6:
	movl	live, %ebp
	leal	-1(%ebp), %eax
	movl	%eax, live
	movl	%edi, (%esp)
	calll	free
	movl	4(%ebx), %edi
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.LBB2_8
# %bb.7:
	addl	$-2, %ebp
	movl	%ebp, live
	movl	%eax, (%esp)
	calll	free
.LBB2_8:
	movl	live, %ebp
	leal	-1(%ebp), %eax
	movl	%eax, live
	movl	%edi, (%esp)
	calll	free
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.LBB2_10
# %bb.9:
	addl	$-2, %ebp
	movl	%ebp, live
	movl	%eax, (%esp)
	calll	free
.LBB2_10:
	decl	live
	movl	%ebx, (%esp)
	calll	free
	movl	$0, devices(,%esi,4)
	xorl	%edi, %edi
.LBB2_11:
	movl	%edi, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	detach, .Lfunc_end2-detach
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function make_buffer
	.type	make_buffer,@function
make_buffer:                            # @make_buffer
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	budget, %ebx
	movl	$1, %eax
	testl	%ebx, %ebx
	je	.LBB3_7
# %bb.1:
	movl	%ecx, 24(%esp)                  # 4-byte Spill
	movl	%edx, 20(%esp)                  # 4-byte Spill
	leal	-1(%ebx), %ebp
	movl	%ebp, budget
	movl	live, %esi
	leal	1(%esi), %edi
	movl	%edi, live
	movl	$8, 4(%esp)
	movl	$1, (%esp)
	calll	calloc
	testl	%eax, %eax
	je	.LBB3_6
# %bb.2:
	movl	%eax, %ecx
	testl	%ebp, %ebp
	movl	24(%esp), %ebp                  # 4-byte Reload
	je	.LBB3_5
# %bb.3:
	addl	$-2, %ebx
	movl	%ebx, budget
	addl	$2, %esi
	movl	%esi, live
	movl	%ebp, 4(%esp)
	movl	$1, (%esp)
	movl	%ecx, %edi
	calll	calloc
	movl	%edi, %ecx
	movl	%eax, (%edi)
	testl	%eax, %eax
	movl	%esi, %edi
	je	.LBB3_5
# %bb.4:
	movl	%ebp, 4(%ecx)
	movl	20(%esp), %eax                  # 4-byte Reload
	movl	%ecx, (%eax)
	xorl	%eax, %eax
	jmp	.LBB3_7
.LBB3_5:
	decl	%edi
	movl	%edi, live
	movl	%ecx, (%esp)
	calll	free
.LBB3_6:
	movl	$1, %eax
.LBB3_7:
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end3:
	.size	make_buffer, .Lfunc_end3-make_buffer
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function drop_buffer
	.type	drop_buffer,@function
drop_buffer:                            # @drop_buffer
# %bb.0:
	pushl	%esi
	subl	$8, %esp
	movl	%ecx, %esi
	movl	(%ecx), %eax
	testl	%eax, %eax
	je	.LBB4_2
# %bb.1:
	decl	live
	movl	%eax, (%esp)
	calll	free
.LBB4_2:
	decl	live
	movl	%esi, (%esp)
	calll	free
	addl	$8, %esp
	popl	%esi
	retl
.Lfunc_end4:
	.size	drop_buffer, .Lfunc_end4-drop_buffer
                                        # -- End function
	.type	budget,@object                  # @budget
	.local	budget
	.comm	budget,4,4
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"disk"
	.size	.L.str, 5

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"budget %d: %s, %d live\n"
	.size	.L.str.1, 24

	.type	messages,@object                # @messages
	.section	.rodata,"a",@progbits
	.p2align	2
messages:
	.long	.L.str.18
	.long	.L.str.19
	.long	.L.str.20
	.long	.L.str.21
	.long	.L.str.22
	.long	.L.str.23
	.size	messages, 24

	.type	live,@object                    # @live
	.local	live
	.comm	live,4,4
	.type	.L.str.2,@object                # @.str.2
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.2:
	.asciz	"detached: %s\n"
	.size	.L.str.2, 14

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"tty"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"a/b"
	.size	.L.str.4, 4

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"x"
	.size	.L.str.5, 2

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"clock"
	.size	.L.str.6, 6

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"net"
	.size	.L.str.7, 4

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"attach %s: %s\n"
	.size	.L.str.8, 15

	.type	devices,@object                 # @devices
	.local	devices
	.comm	devices,12,4
	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"detach %s: %s\n"
	.size	.L.str.9, 15

	.type	main.numbers,@object            # @main.numbers
	.section	.rodata,"a",@progbits
	.p2align	2
main.numbers:
	.long	.L.str.10
	.long	.L.str.11
	.long	.L.str.12
	.long	.L.str.13
	.long	.L.str.14
	.long	.L.str.15
	.size	main.numbers, 24

	.type	.L.str.10,@object               # @.str.10
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.10:
	.asciz	"12"
	.size	.L.str.10, 3

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"-7"
	.size	.L.str.11, 3

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"abc"
	.size	.L.str.12, 4

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"99999999999999999999"
	.size	.L.str.13, 21

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"5x"
	.size	.L.str.14, 3

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.zero	1
	.size	.L.str.15, 1

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"'%s': %s\n"
	.size	.L.str.16, 10

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"'%s': %ld\n"
	.size	.L.str.17, 11

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"ok"
	.size	.L.str.18, 3

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"no memory"
	.size	.L.str.19, 10

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"bad name"
	.size	.L.str.20, 9

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"full"
	.size	.L.str.21, 5

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"busy"
	.size	.L.str.22, 5

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"not found"
	.size	.L.str.23, 10

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
