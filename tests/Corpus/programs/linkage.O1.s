	.file	"linkage.c"
	.text
	.weak	strength
	.type	strength, @function
strength:
	movl	$1, %eax
	ret
	.size	strength, .-strength
	.weak	only_weak
	.type	only_weak, @function
only_weak:
	movl	$7, %eax
	ret
	.size	only_weak, .-only_weak
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
	.text
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
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC2, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	call	third_step
	movl	%eax, %ebx
	call	second_step
	movl	counter, %ecx
	leal	10(%ecx), %edx
	movl	%edx, counter
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	call	third_step
	movl	%eax, %ebx
	call	second_step
	movl	counter, %esi
	leal	10(%esi), %edx
	movl	%edx, counter
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	addl	$5, shared
	call	second_change
	call	third_change
	movl	tentative, %eax
	movl	%eax, 8(%esp)
	movl	shared, %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	override_me, %esi
	call	only_weak
	movl	%eax, %ebx
	call	strength
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$missing_variable, %eax
	testl	%eax, %eax
	movl	$.LC1, %edx
	movl	$.LC0, %eax
	cmovne	%eax, %edx
	movl	$missing, %eax
	testl	%eax, %eax
	movl	$.LC1, %eax
	movl	$.LC0, %ecx
	cmovne	%ecx, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$0, %ebx
.L7:
	movl	second_pointers(,%ebx,4), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
	movl	first_table(,%ebx,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L7
	movl	$.LC9, (%esp)
	call	puts
	call	second_greeting
	movl	%eax, (%esp)
	call	puts
	call	alias_of_step
	movl	%eax, %ebx
	call	second_step
	movl	$42, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	operations, %eax
	testl	%eax, %eax
	je	.L8
	movl	$operations, %ebx
.L9:
	movl	$9, (%esp)
	call	*%eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	addl	$4, %ebx
	movl	(%ebx), %eax
	testl	%eax, %eax
	jne	.L9
.L8:
	movl	common_block+252, %eax
	movl	%eax, 8(%esp)
	movl	common_block, %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
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
	.weak	missing
	.weak	missing_variable
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
