	.file	"linkage-third.c"
	.text
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	300
	.section	.rodata
.LC0:
	.string	"third unit"
	.text
	.type	name, @function
name:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$.LC0, %eax
	popl	%ebp
	ret
	.size	name, .-name
	.globl	override_me
	.data
	.align 4
	.type	override_me, @object
	.size	override_me, 4
override_me:
	.long	2
	.comm	common_block,256,32
	.text
	.globl	strength
	.type	strength, @function
strength:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$2, %eax
	popl	%ebp
	ret
	.size	strength, .-strength
	.globl	third_name
	.type	third_name, @function
third_name:
	pushl	%ebp
	movl	%esp, %ebp
	call	name
	popl	%ebp
	ret
	.size	third_name, .-third_name
	.globl	third_step
	.type	third_step, @function
third_step:
	pushl	%ebp
	movl	%esp, %ebp
	movl	step.0, %eax
	addl	%eax, %eax
	movl	%eax, step.0
	movl	counter, %edx
	movl	step.0, %eax
	subl	%eax, %edx
	movl	%edx, counter
	movl	counter, %eax
	popl	%ebp
	ret
	.size	third_step, .-third_step
	.globl	third_change
	.type	third_change, @function
third_change:
	pushl	%ebp
	movl	%esp, %ebp
	movl	shared, %eax
	subl	$2, %eax
	movl	%eax, shared
	movl	tentative, %eax
	addl	%eax, %eax
	movl	%eax, tentative
	movl	tentative, %eax
	movl	%eax, common_block+252
	nop
	popl	%ebp
	ret
	.size	third_change, .-third_change
	.type	square, @function
square:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	imull	%eax, %eax
	popl	%ebp
	ret
	.size	square, .-square
	.type	halve, @function
halve:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	popl	%ebp
	ret
	.size	halve, .-halve
	.type	with_counter, @function
with_counter:
	pushl	%ebp
	movl	%esp, %ebp
	movl	counter, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	popl	%ebp
	ret
	.size	with_counter, .-with_counter
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
	.data
	.align 4
	.type	step.0, @object
	.size	step.0, 4
step.0:
	.long	1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
