	.file	"xls.c"
	.text
	.p2align 4
	.type	padded, @function
padded:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	%eax, %ebx
	movzbl	(%eax), %edx
	testb	%dl, %dl
	je	.L2
	.p2align 4
	.p2align 3
.L4:
	incl	%eax
	cmpb	$47, %dl
	movzbl	(%eax), %edx
	cmove	%eax, %ebx
	testb	%dl, %dl
	jne	.L4
.L2:
	movl	%ebx, (%esp)
	call	strlen
	cmpl	$13, %eax
	ja	.L1
	movl	$name.0, (%esp)
	movl	$32, %edx
	movl	$14, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	memset
	movl	%ebx, (%esp)
	call	strlen
	movl	%ebx, 4(%esp)
	movl	$name.0, %ebx
	movl	$name.0, (%esp)
	movl	%eax, 8(%esp)
	call	memmove
.L1:
	movl	%ebx, %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	padded, .-padded
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"xls: cannot open %s\n"
.LC1:
	.string	"xls: cannot stat %s\n"
.LC2:
	.string	"%s %d\n"
.LC3:
	.string	"xls"
.LC4:
	.string	"%s %d %d\n"
.LC5:
	.string	"command"
	.text
	.p2align 4
	.type	list, @function
list:
	pushl	%ebp
	xorl	%ecx, %ecx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$172, %esp
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	movl	%eax, 44(%esp)
	call	open
	testl	%eax, %eax
	js	.L31
	movl	%eax, %esi
	movl	%esi, (%esp)
	leal	76(%esp), %eax
	movl	%eax, 4(%esp)
	call	fstat
	testl	%eax, %eax
	js	.L32
	movswl	76(%esp), %ebx
	leal	60(%esp), %ebp
	cmpl	$1, %ebx
	jne	.L29
	leal	96(%esp), %ebx
	.p2align 4
	.p2align 3
.L15:
	movl	%ebp, 4(%esp)
	movl	$16, %eax
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	call	read
	cmpl	$16, %eax
	jne	.L33
	cmpw	$0, 60(%esp)
	je	.L15
	movl	%ebx, (%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	strcpy
	movl	%ebx, (%esp)
	call	strlen
	leal	(%ebx,%eax), %edx
	movb	$47, (%edx)
	leal	1(%ebx,%eax), %edi
	movl	$14, %eax
	movl	%eax, 8(%esp)
	leal	62(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	movl	%edx, 40(%esp)
	call	memmove
	movl	40(%esp), %edx
	leal	76(%esp), %eax
	movb	$0, 15(%edx)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	stat
	testl	%eax, %eax
	js	.L34
	movl	%edi, (%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L19
	movl	%edi, (%esp)
	movl	$.LC5, %edx
	movl	%edx, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L15
.L19:
	movl	92(%esp), %ecx
	movswl	76(%esp), %edx
	testl	%ecx, %ecx
	movl	%edx, 40(%esp)
	setne	%al
	movzbl	%al, %edi
	movl	%ebx, %eax
	call	padded
	movl	40(%esp), %edx
	movl	%edi, 16(%esp)
	movl	$.LC4, %edi
	movl	%edi, 4(%esp)
	movl	$1, (%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	printf
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L29:
	movl	44(%esp), %eax
	call	padded
	movl	%ebx, 12(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	call	close
	addl	$172, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L34:
	movl	%ebx, 8(%esp)
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	printf
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L33:
	movl	%esi, (%esp)
	call	close
	addl	$172, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	movl	$2, (%esp)
	movl	44(%esp), %eax
	movl	$.LC0, %edx
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	printf
	addl	$172, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L32:
	movl	$2, (%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	call	close
	addl	$172, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	list, .-list
	.section	.rodata.str1.1
.LC6:
	.string	"."
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
	movl	$1, %ebx
	movl	8(%ebp), %esi
	andl	$-16, %esp
	movl	12(%ebp), %edi
	cmpl	$1, %esi
	jle	.L43
	.p2align 4
	.p2align 3
.L36:
	movl	(%edi,%ebx,4), %eax
	incl	%ebx
	call	list
	cmpl	%ebx, %esi
	jne	.L36
.L37:
	call	exit
.L43:
	movl	$.LC6, %eax
	call	list
	jmp	.L37
	.size	main, .-main
	.local	name.0
	.comm	name.0,15,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
