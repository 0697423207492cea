	.file	"linkage-third.c"
	.text
	.p2align 4
	.type	square, @function
square:
	movl	4(%esp), %eax
	imull	%eax, %eax
	ret
	.size	square, .-square
	.p2align 4
	.type	halve, @function
halve:
	movl	4(%esp), %edx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	ret
	.size	halve, .-halve
	.p2align 4
	.type	with_counter, @function
with_counter:
	movl	counter, %eax
	movl	4(%esp), %edx
	addl	%edx, %eax
	ret
	.size	with_counter, .-with_counter
	.p2align 4
	.globl	strength
	.type	strength, @function
strength:
	movl	$2, %eax
	ret
	.size	strength, .-strength
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"third unit"
	.text
	.p2align 4
	.globl	third_name
	.type	third_name, @function
third_name:
	movl	$.LC0, %eax
	ret
	.size	third_name, .-third_name
	.p2align 4
	.globl	third_step
	.type	third_step, @function
third_step:
	movl	step.0, %eax
	leal	(%eax,%eax), %edx
	movl	counter, %eax
	movl	%edx, step.0
	subl	%edx, %eax
	movl	%eax, counter
	ret
	.size	third_step, .-third_step
	.p2align 4
	.globl	third_change
	.type	third_change, @function
third_change:
	movl	tentative, %eax
	subl	$2, shared
	addl	%eax, %eax
	movl	%eax, tentative
	movl	%eax, common_block+252
	ret
	.size	third_change, .-third_change
	.data
	.align 4
	.type	step.0, @object
	.size	step.0, 4
step.0:
	.long	1
	.globl	operations
	.section	.rodata
	.align 4
	.type	operations, @object
	.size	operations, 16
operations:
	.long	square
	.long	halve
	.long	with_counter
	.long	0
	.comm	common_block,256,32
	.globl	override_me
	.data
	.align 4
	.type	override_me, @object
	.size	override_me, 4
override_me:
	.long	2
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	300
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
