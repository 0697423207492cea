	.file	"quicksort.c"
	.text
	.p2align 4
	.type	sort, @function
sort:
	pushl	%ebp
	movl	%edx, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movl	%edx, %eax
	pushl	%ebx
	subl	%edi, %eax
	leal	-4(%edx), %esi
	subl	$28, %esp
	movl	%esi, 12(%esp)
	cmpl	$4, %eax
	jle	.L1
.L10:
	sarl	$3, %eax
	movl	%edi, %ebx
	movl	(%edi,%eax,4), %ecx
	movl	12(%esp), %eax
.L3:
	cmpl	%ebx, %eax
	jb	.L8
	movl	(%ebx), %edx
	movl	(%eax), %esi
	cmpl	%edx, %ecx
	jle	.L26
	.p2align 4
	.p2align 3
.L4:
	movl	4(%ebx), %edx
	addl	$4, %ebx
	cmpl	%ecx, %edx
	jl	.L4
	cmpl	%esi, %ecx
	jge	.L5
	.p2align 4
	.p2align 3
.L6:
	movl	-4(%eax), %esi
	subl	$4, %eax
	cmpl	%ecx, %esi
	jg	.L6
.L5:
	cmpl	%ebx, %eax
	jnb	.L13
.L8:
	leal	4(%eax), %edx
	movl	%edi, %eax
	call	sort
	movl	%ebp, %eax
	subl	%ebx, %eax
	cmpl	$4, %eax
	jle	.L1
	movl	%ebx, %edi
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L26:
	cmpl	%esi, %ecx
	jl	.L6
.L13:
	movl	%esi, (%ebx)
	subl	$4, %eax
	addl	$4, %ebx
	movl	%edx, 4(%eax)
	jmp	.L3
.L1:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	sort, .-sort
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"quicksort %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	$140, %esi
	pushl	%ebx
	movl	$12345, %ebx
	andl	$-16, %esp
	subl	$16, %esp
	.p2align 4
	.p2align 3
.L28:
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L29:
	imull	$1103515245, %ebx, %ebx
	addl	$12345, %ebx
	movl	%ebx, %edx
	shrl	$8, %edx
	movl	%edx, numbers(,%eax,4)
	incl	%eax
	cmpl	$200000, %eax
	jne	.L29
	movl	$numbers, %eax
	movl	$numbers+800000, %edx
	call	sort
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L30:
	movl	%edi, %edx
	sall	$5, %edx
	subl	%edi, %edx
	movl	numbers(,%eax,4), %edi
	addl	$1000, %eax
	addl	%edx, %edi
	cmpl	$200000, %eax
	jne	.L30
	decl	%esi
	jne	.L28
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	numbers
	.comm	numbers,800000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
