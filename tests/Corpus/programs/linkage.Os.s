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
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
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
.LC6:
	.string	"strength %d, only weak %d, overridden %d\n"
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$12, %esp
	call	third_name
	movl	%eax, %ebx
	call	second_name
	pushl	%ebx
	pushl	%eax
	pushl	$.LC2
	pushl	$.LC3
	call	printf
	call	third_step
	movl	%eax, %ebx
	call	second_step
	movl	counter, %esi
	leal	10(%esi), %edx
	movl	%edx, counter
	pushl	%ebx
	pushl	%eax
	pushl	%edx
	pushl	$.LC4
	call	printf
	addl	$32, %esp
	call	third_step
	movl	%eax, %ebx
	call	second_step
	movl	counter, %esi
	leal	10(%esi), %edx
	movl	%edx, counter
	pushl	%ebx
	pushl	%eax
	pushl	%edx
	pushl	$.LC4
	call	printf
	addl	$5, shared
	call	second_change
	call	third_change
	addl	$12, %esp
	pushl	tentative
	pushl	shared
	pushl	$.LC5
	call	printf
	movl	override_me, %esi
	call	only_weak
	movl	%eax, %ebx
	call	strength
	pushl	%esi
	pushl	%ebx
	movl	$missing, %ebx
	pushl	%eax
	pushl	$.LC6
	call	printf
	movl	$.LC0, %edx
	movl	$missing_variable, %ecx
	addl	$28, %esp
	movl	$.LC1, %eax
	testl	%ecx, %ecx
	movl	%edx, %ecx
	cmove	%eax, %ecx
	testl	%ebx, %ebx
	pushl	%ecx
	cmovne	%edx, %eax
	pushl	%eax
	xorl	%ebx, %ebx
	pushl	$.LC7
	call	printf
	addl	$16, %esp
.L8:
	movl	second_pointers(,%ebx,4), %eax
	pushl	%esi
	pushl	(%eax)
	pushl	first_table(,%ebx,4)
	incl	%ebx
	pushl	$.LC8
	call	printf
	addl	$16, %esp
	cmpl	$4, %ebx
	jne	.L8
	subl	$12, %esp
	pushl	$.LC9
	call	puts
	call	second_greeting
	movl	%eax, (%esp)
	call	puts
	call	alias_of_step
	movl	%eax, %ebx
	call	second_step
	pushl	$42
	pushl	%eax
	pushl	%ebx
	movl	$operations, %ebx
	pushl	$.LC4
	call	printf
	addl	$32, %esp
.L9:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L16
	subl	$12, %esp
	addl	$4, %ebx
	pushl	$9
	call	*%eax
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	jmp	.L9
.L16:
	pushl	%eax
	pushl	common_block+252
	pushl	common_block
	pushl	$.LC11
	call	printf
	movl	shared, %eax
	leal	-12(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
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
