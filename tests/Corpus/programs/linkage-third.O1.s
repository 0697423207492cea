	.file	"linkage-third.c"
	.text
	.type	square, @function
square:
	movl	4(%esp), %eax
	imull	%eax, %eax
	ret
	.size	square, .-square
	.type	halve, @function
halve:
	movl	4(%esp), %edx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	ret
	.size	halve, .-halve
	.type	with_counter, @function
with_counter:
	movl	counter, %eax
	addl	4(%esp), %eax
	ret
	.size	with_counter, .-with_counter
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
	.globl	third_name
	.type	third_name, @function
third_name:
	movl	$.LC0, %eax
	ret
	.size	third_name, .-third_name
	.globl	third_step
	.type	third_step, @function
third_step:
	movl	step.0, %eax
	leal	(%eax,%eax), %edx
	movl	%edx, step.0
	movl	counter, %eax
	subl	%edx, %eax
	movl	%eax, counter
	ret
	.size	third_step, .-third_step
	.globl	third_change
	.type	third_change, @function
third_change:
	subl	$2, shared
	movl	tentative, %eax
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
