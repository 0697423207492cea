	.file	"linkage-second.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"second unit"
	.text
	.globl	second_name
	.type	second_name, @function
second_name:
	movl	$.LC0, %eax
	ret
	.size	second_name, .-second_name
	.globl	second_step
	.type	second_step, @function
second_step:
	movl	step.0, %eax
	leal	1(%eax), %edx
	movl	%edx, step.0
	addl	counter, %eax
	movl	%eax, counter
	ret
	.size	second_step, .-second_step
	.globl	alias_of_step
	.set	alias_of_step,second_step
	.globl	second_change
	.type	second_change, @function
second_change:
	movl	shared, %eax
	leal	(%eax,%eax,2), %eax
	movl	%eax, shared
	movl	$11, tentative
	movl	%eax, common_block
	ret
	.size	second_change, .-second_change
	.globl	second_greeting
	.type	second_greeting, @function
second_greeting:
	movl	greeting, %eax
	addl	$11, %eax
	ret
	.size	second_greeting, .-second_greeting
	.data
	.align 4
	.type	step.0, @object
	.size	step.0, 4
step.0:
	.long	1
	.comm	common_block,256,32
	.weak	override_me
	.align 4
	.type	override_me, @object
	.size	override_me, 4
override_me:
	.long	1
	.globl	second_pointers
	.section	.rodata
	.align 4
	.type	second_pointers, @object
	.size	second_pointers, 16
second_pointers:
	.long	first_table+12
	.long	first_table+8
	.long	first_table+4
	.long	first_table
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	200
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
