	.file	"linkage-third.c"
	.text
	.type	square, @function
square:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
	imull	%eax, %eax
	ret
	.size	square, .-square
	.type	halve, @function
halve:
	pushl	%ebp
	movl	$2, %ecx
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
	cltd
	idivl	%ecx
	ret
	.size	halve, .-halve
	.type	with_counter, @function
with_counter:
	pushl	%ebp
	movl	counter, %eax
	movl	%esp, %ebp
	addl	8(%ebp), %eax
	popl	%ebp
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
	movl	counter, %edx
	addl	%eax, %eax
	movl	%eax, step.0
	subl	%eax, %edx
	movl	%edx, counter
	movl	%edx, %eax
	ret
	.size	third_step, .-third_step
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
