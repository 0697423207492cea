	.file	"ps.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"  PID PARENT STATE    PAGES NAME\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%5d %6d %-8s %5d %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$64, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	movl	%eax, 4(%esp)
	movl	$table, (%esp)
	call	processes
	movl	$.LC0, (%esp)
	movl	%eax, %edi
	call	printf
	testl	%edi, %edi
	jle	.L2
	movl	$table+16, %ebx
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L3:
	movl	%ebx, 20(%esp)
	incl	%esi
	addl	$32, %ebx
	movl	-36(%ebx), %eax
	movl	%eax, 16(%esp)
	movl	-40(%ebx), %eax
	movl	states(,%eax,4), %eax
	movl	%eax, 12(%esp)
	movl	-44(%ebx), %eax
	movl	%eax, 8(%esp)
	movl	-48(%ebx), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %edi
	jne	.L3
.L2:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC2:
	.string	"unused"
.LC3:
	.string	"ready"
.LC4:
	.string	"running"
.LC5:
	.string	"sleeping"
.LC6:
	.string	"zombie"
.LC7:
	.string	"stopped"
	.section	.rodata
	.align 4
	.type	states, @object
	.size	states, 24
states:
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.local	table
	.comm	table,2048,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
