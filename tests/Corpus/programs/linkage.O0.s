	.file	"linkage.c"
	.text
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	100
	.section	.rodata
.LC0:
	.string	"first unit"
	.text
	.type	name, @function
name:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$.LC0, %eax
	popl	%ebp
	ret
	.size	name, .-name
	.globl	shared
	.data
	.align 4
	.type	shared, @object
	.size	shared, 4
shared:
	.long	1
	.globl	tentative
	.bss
	.align 4
	.type	tentative, @object
	.size	tentative, 4
tentative:
	.zero	4
	.globl	first_table
	.data
	.align 4
	.type	first_table, @object
	.size	first_table, 16
first_table:
	.long	1
	.long	2
	.long	3
	.long	4
	.globl	greeting
	.section	.rodata
.LC1:
	.string	"hello from the first unit"
	.align 4
	.type	greeting, @object
	.size	greeting, 4
greeting:
	.long	.LC1
	.text
	.weak	strength
	.type	strength, @function
strength:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$1, %eax
	popl	%ebp
	ret
	.size	strength, .-strength
	.weak	only_weak
	.type	only_weak, @function
only_weak:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$7, %eax
	popl	%ebp
	ret
	.size	only_weak, .-only_weak
	.type	step, @function
step:
	pushl	%ebp
	movl	%esp, %ebp
	movl	counter, %eax
	addl	$10, %eax
	movl	%eax, counter
	movl	counter, %eax
	popl	%ebp
	ret
	.size	step, .-step
	.globl	twice
	.type	twice, @function
twice:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	addl	%eax, %eax
	popl	%ebp
	ret
	.size	twice, .-twice
	.section	.rodata
.LC2:
	.string	"%s, %s, %s\n"
.LC3:
	.string	"%d %d %d\n"
.LC4:
	.string	"shared %d, tentative %d\n"
	.align 4
.LC5:
	.string	"strength %d, only weak %d, overridden %d\n"
.LC6:
	.string	"there"
.LC7:
	.string	"absent"
.LC8:
	.string	"missing %s, variable %s\n"
.LC9:
	.string	"%d %d "
.LC10:
	.string	""
.LC11:
	.string	"%d "
.LC12:
	.string	"\n%d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	call	third_name
	movl	%eax, %esi
	call	second_name
	movl	%eax, %ebx
	call	name
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	call	third_step
	movl	%eax, %esi
	call	second_step
	movl	%eax, %ebx
	call	step
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	call	third_step
	movl	%eax, %esi
	call	second_step
	movl	%eax, %ebx
	call	step
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	shared, %eax
	addl	$5, %eax
	movl	%eax, shared
	call	second_change
	call	third_change
	movl	tentative, %edx
	movl	shared, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	override_me, %esi
	call	only_weak
	movl	%eax, %ebx
	call	strength
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$missing_variable, %eax
	testl	%eax, %eax
	je	.L12
	movl	$.LC6, %edx
	jmp	.L13
.L12:
	movl	$.LC7, %edx
.L13:
	movl	$missing, %eax
	testl	%eax, %eax
	je	.L14
	movl	$.LC6, %eax
	jmp	.L15
.L14:
	movl	$.LC7, %eax
.L15:
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$0, 28(%esp)
	jmp	.L16
.L17:
	movl	28(%esp), %eax
	movl	second_pointers(,%eax,4), %eax
	movl	(%eax), %edx
	movl	28(%esp), %eax
	movl	first_table(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	incl	28(%esp)
.L16:
	cmpl	$3, 28(%esp)
	jle	.L17
	movl	$.LC10, (%esp)
	call	puts
	call	second_greeting
	movl	%eax, (%esp)
	call	puts
	call	alias_of_step
	movl	%eax, 20(%esp)
	movl	$21, (%esp)
	call	twice
	movl	%eax, %ebx
	call	second_step
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$operations, 24(%esp)
	jmp	.L18
.L19:
	movl	24(%esp), %eax
	movl	(%eax), %eax
	movl	$9, (%esp)
	call	*%eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	addl	$4, 24(%esp)
.L18:
	movl	24(%esp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L19
	movl	common_block+252, %edx
	movl	common_block, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	movl	shared, %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.weak	missing
	.weak	missing_variable
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
