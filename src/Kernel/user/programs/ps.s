	.file	"ps.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"usage: ps\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"  PID PARENT STATE    PAGES NAME\n"
	.section	.rodata.str1.1
.LC2:
	.string	"%5d %6d %-8s %5d %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	cmpl	$1, 8(%ebp)
	jne	.L9
	movl	$64, 4(%esp)
	movl	$table, (%esp)
	call	processes
	movl	$.LC1, (%esp)
	movl	%eax, %edi
	call	printf
	testl	%edi, %edi
	jle	.L4
	movl	$table+16, %ebx
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L5:
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
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %edi
	jne	.L5
.L4:
	xorl	%eax, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L9:
	movl	$.LC0, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$2, %eax
	jmp	.L1
	.size	main, .-main
	.section	.rodata.str1.1
.LC3:
	.string	"unused"
.LC4:
	.string	"ready"
.LC5:
	.string	"running"
.LC6:
	.string	"sleeping"
.LC7:
	.string	"zombie"
.LC8:
	.string	"stopped"
	.section	.rodata
	.align 4
	.type	states, @object
	.size	states, 24
states:
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.local	table
	.comm	table,2048,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
