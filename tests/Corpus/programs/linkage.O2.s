	.file	"linkage.c"
	.text
	.p2align 4
	.weak	strength
	.type	strength, @function
strength:
	movl	$1, %eax
	ret
	.size	strength, .-strength
	.p2align 4
	.weak	only_weak
	.type	only_weak, @function
only_weak:
	movl	$7, %eax
	ret
	.size	only_weak, .-only_weak
	.p2align 4
	.globl	twice
	.type	twice, @function
twice:
	movl	4(%esp), %eax
	addl	%eax, %eax
	ret
	.size	twice, .-twice
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"there"
.LC1:
	.string	"absent"
.LC2:
	.string	"first unit"
.LC3:
	.string	"%s, %s, %s\n"
.LC4:
	.string	"%d %d %d\n"
.LC5:
	.string	"shared %d, tentative %d\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"strength %d, only weak %d, overridden %d\n"
	.section	.rodata.str1.1
.LC7:
	.string	"missing %s, variable %s\n"
.LC8:
	.string	"%d %d "
.LC9:
	.string	""
.LC10:
	.string	"%d "
.LC11:
	.string	"\n%d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	call	third_name
	movl	%eax, %ebx
	call	second_name
	movl	$.LC2, %ecx
	movl	%ecx, 4(%esp)
	movl	%ebx, 12(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	call	third_step
	movl	%eax, %ebx
	call	second_step
	movl	counter, %esi
	leal	10(%esi), %edx
	movl	%edx, counter
	movl	%edx, 4(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	call	third_step
	movl	%eax, %ebx
	call	second_step
	movl	counter, %esi
	leal	10(%esi), %edx
	movl	%edx, counter
	movl	%edx, 4(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	addl	$5, shared
	call	second_change
	call	third_change
	movl	tentative, %eax
	movl	%eax, 8(%esp)
	movl	shared, %eax
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	override_me, %esi
	call	only_weak
	movl	%eax, %ebx
	call	strength
	movl	%ebx, 8(%esp)
	movl	$missing, %ebx
	movl	%esi, 12(%esp)
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC0, %edx
	movl	$missing_variable, %ecx
	movl	$.LC7, (%esp)
	testl	%ecx, %ecx
	movl	$.LC1, %eax
	movl	%edx, %ecx
	cmove	%eax, %ecx
	testl	%ebx, %ebx
	movl	%ecx, 8(%esp)
	cmovne	%edx, %eax
	xorl	%ebx, %ebx
	movl	%eax, 4(%esp)
	call	printf
.L8:
	movl	second_pointers(,%ebx,4), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
	movl	first_table(,%ebx,4), %eax
	incl	%ebx
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$4, %ebx
	jne	.L8
	movl	$.LC9, (%esp)
	call	puts
	call	second_greeting
	movl	%eax, (%esp)
	call	puts
	call	alias_of_step
	movl	%eax, %ebx
	call	second_step
	movl	$42, %edx
	movl	%edx, 12(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	operations, %eax
	testl	%eax, %eax
	je	.L9
	movl	$operations, %ebx
	.p2align 4
	.p2align 3
.L10:
	movl	$9, (%esp)
	addl	$4, %ebx
	call	*%eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%ebx), %eax
	testl	%eax, %eax
	jne	.L10
.L9:
	movl	common_block+252, %eax
	movl	%eax, 8(%esp)
	movl	common_block, %eax
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	shared, %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.globl	greeting
	.section	.rodata.str1.1
.LC12:
	.string	"hello from the first unit"
	.section	.rodata
	.align 4
	.type	greeting, @object
	.size	greeting, 4
greeting:
	.long	.LC12
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
	.globl	tentative
	.bss
	.align 4
	.type	tentative, @object
	.size	tentative, 4
tentative:
	.zero	4
	.globl	shared
	.data
	.align 4
	.type	shared, @object
	.size	shared, 4
shared:
	.long	1
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	100
	.weak	missing_variable
	.weak	missing
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
