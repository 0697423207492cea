	.file	"list.c"
	.text
	.p2align 4
	.type	sort, @function
sort:
	testl	%eax, %eax
	je	.L11
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$16, %esp
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L12
	movl	%eax, %edx
	movl	%esi, %ebx
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L5:
	movl	(%eax), %eax
	movl	%edx, %ebx
	movl	(%edx), %ecx
	testl	%eax, %eax
	movl	%ecx, %edx
	je	.L4
.L3:
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L5
.L4:
	movl	$0, (%ebx)
	movl	%edx, %eax
	call	sort
	movl	%eax, %ebx
	movl	%esi, %eax
	call	sort
	leal	12(%esp), %ecx
	xorl	%edx, %edx
	movl	%ebx, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 4(%esp)
	testl	%eax, %eax
	je	.L6
	testl	%ebx, %ebx
	je	.L6
	leal	4(%esp), %esi
	.p2align 4
	.p2align 3
.L8:
	movl	4(%eax), %edi
	leal	8(%esp), %edx
	cmpl	%edi, 4(%ebx)
	cmovnb	%eax, %ebx
	cmovnb	%esi, %edx
	movl	%ebx, (%ecx)
	movl	%ebx, %ecx
	movl	(%ebx), %eax
	movl	%eax, (%edx)
	movl	4(%esp), %eax
	movl	8(%esp), %ebx
	testl	%eax, %eax
	je	.L6
	testl	%ebx, %ebx
	jne	.L8
.L6:
	testl	%eax, %eax
	cmove	%ebx, %eax
	movl	%eax, (%ecx)
	movl	12(%esp), %eax
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	addl	$16, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	sort, .-sort
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"list %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$20000, %ebx
	andl	$-16, %esp
	subl	$16, %esp
.L33:
	movl	$8, (%esp)
	movl	%ecx, %esi
	call	malloc
	testl	%eax, %eax
	movl	%eax, %ecx
	je	.L43
	movl	%esi, (%eax)
	decl	%ebx
	jne	.L33
	movl	$300, %esi
	movl	$1, %edi
.L34:
	testl	%ecx, %ecx
	movl	%ecx, %eax
	je	.L42
	.p2align 4
	.p2align 3
.L35:
	imull	$1664525, %edi, %edi
	addl	$1013904223, %edi
	movl	%edi, %edx
	shrl	$4, %edx
	movl	%edx, 4(%eax)
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L35
.L42:
	movl	%ecx, %eax
	call	sort
	movl	$50, %edx
	testl	%eax, %eax
	movl	%eax, %ecx
	je	.L54
	.p2align 4
	.p2align 3
.L38:
	movl	%ecx, %eax
	.p2align 4
	.p2align 3
.L37:
	leal	(%ebx,%ebx,2), %ebx
	addl	4(%eax), %ebx
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L37
	decl	%edx
	jne	.L38
.L39:
	decl	%esi
	jne	.L34
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	xorl	%eax, %eax
.L31:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	decl	%edx
	je	.L39
	decl	%edx
	jne	.L54
	.p2align 4,,9
	jmp	.L39
.L43:
	movl	$1, %eax
	.p2align 4,,5
	jmp	.L31
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
