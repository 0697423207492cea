	.file	"merge-sort.c"
	.text
	.p2align 4
	.type	compare, @function
compare:
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	setl	%dl
	movzbl	%dl, %edx
	movzbl	%al, %eax
	subl	%edx, %eax
	ret
	.size	compare, .-compare
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
.LC1:
	.string	"cannot fork"
	.text
	.p2align 4
	.type	part, @function
part:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$76, %esp
	leal	56(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L46
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L47
	testl	%eax, %eax
	.p2align 4,,3
	jne	.L6
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	60(%esp), %esi
	cmpl	$100, %ebx
	movl	%esi, 28(%esp)
	jg	.L7
	movl	%ebx, 4(%esp)
	movl	$4, %eax
	movl	$compare, %ebp
	movl	%eax, 8(%esp)
	sall	$2, %ebx
	movl	%ebp, 12(%esp)
	movl	%edi, (%esp)
	call	qsort
	movl	%ebx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	write
	testl	%eax, %eax
	js	.L18
.L8:
	movl	$0, (%esp)
	call	_exit
	.p2align 4,,10
	.p2align 3
.L6:
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	56(%esp), %eax
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	movl	%ebx, %ebp
	movl	%edi, %eax
	sarl	%ebp
	movl	%ebp, %edx
	call	part
	movl	%ebx, %edx
	movl	$4, %ebx
	subl	%ebp, %edx
	movl	%eax, %esi
	leal	(%edi,%ebp,4), %eax
	call	part
	leal	44(%esp), %ebp
	movl	%eax, %edi
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L49:
	addl	%eax, %ebp
	subl	%eax, %ebx
	je	.L48
.L10:
	movl	%ebx, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%esi, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L49
	movb	$0, 26(%esp)
.L9:
	leal	48(%esp), %ebp
	movl	$4, %ebx
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L11:
	addl	%eax, %ebp
	subl	%eax, %ebx
	je	.L45
.L13:
	movl	%ebx, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%edi, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L11
	cmpb	$0, 26(%esp)
	movb	$0, 27(%esp)
	je	.L23
	.p2align 4
	.p2align 3
.L41:
	cmpb	$0, 27(%esp)
	je	.L15
	movl	48(%esp), %eax
	cmpl	%eax, 44(%esp)
	jg	.L42
.L15:
	movl	$4, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	write
	testl	%eax, %eax
	js	.L18
	leal	44(%esp), %ebx
	movl	$4, %ebp
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L50:
	addl	%eax, %ebx
	subl	%eax, %ebp
	je	.L24
.L21:
	movl	%ebp, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L50
	movb	$0, 26(%esp)
	movzbl	27(%esp), %eax
	testb	%al, %al
	je	.L23
.L24:
	cmpb	$0, 26(%esp)
	jne	.L41
.L42:
	leal	48(%esp), %eax
	movl	$4, %edx
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	write
	testl	%eax, %eax
	js	.L18
	leal	48(%esp), %ebp
	movl	$4, %ebx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L51:
	addl	%eax, %ebp
	subl	%eax, %ebx
	je	.L45
.L19:
	movl	%ebx, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%edi, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L51
	movb	$0, 27(%esp)
	movzbl	26(%esp), %eax
	testb	%al, %al
	jne	.L24
.L23:
	movl	%esi, (%esp)
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	call	close
	movl	%edi, (%esp)
	xorl	%edi, %edi
	call	close
	xorl	%ecx, %ecx
	movl	%ebx, 8(%esp)
	leal	52(%esp), %ebx
	movl	%ebx, 4(%esp)
	movl	$-1, (%esp)
	movl	%ecx, 52(%esp)
	call	waitpid
	movl	%edi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$-1, (%esp)
	movl	%esi, 52(%esp)
	call	waitpid
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L45:
	movb	$1, 27(%esp)
	jmp	.L24
.L48:
	movb	$1, 26(%esp)
	jmp	.L9
.L18:
	movl	$1, (%esp)
	call	_exit
.L46:
	movl	$.LC0, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
.L47:
	movl	$.LC1, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	part, .-part
	.section	.rodata.str1.1
.LC2:
	.string	"%d after %d\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d numbers, checksum %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$12345, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	$-776530087, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	.p2align 4
	.p2align 3
.L53:
	imull	$1103515245, %ecx, %ecx
	addl	$12345, %ecx
	movl	%ecx, %ebx
	shrl	$16, %ebx
	movl	%ebx, %eax
	mull	%edi
	shrl	$13, %edx
	imull	$10000, %edx, %edx
	subl	%edx, %ebx
	movl	%ebx, numbers.0(,%esi,4)
	incl	%esi
	cmpl	$600, %esi
	jne	.L53
	movl	$600, %edx
	movl	$numbers.0, %eax
	call	part
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	movl	%ecx, 20(%esp)
	movl	$-1, %edi
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L54:
	leal	40(%esp), %edi
	movl	$4, %esi
	jmp	.L58
	.p2align 4,,10
	.p2align 3
.L65:
	addl	%eax, %edi
	subl	%eax, %esi
	je	.L64
.L58:
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L65
	movl	$-1, (%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 44(%esp)
	leal	44(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	movl	20(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	movl	40(%esp), %eax
	movl	28(%esp), %edi
	cmpl	%edi, %eax
	jl	.L66
.L55:
	movl	24(%esp), %esi
	leal	1(%esi), %edi
	imull	$-286331153, %esi, %esi
	rorl	$2, %esi
	cmpl	$71582788, %esi
	jbe	.L67
.L56:
	movl	%edi, 24(%esp)
	movl	20(%esp), %esi
	movl	%eax, 28(%esp)
	leal	(%eax,%esi,8), %ecx
	subl	%esi, %ecx
	movl	%ecx, 20(%esp)
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L66:
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	40(%esp), %eax
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L67:
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	40(%esp), %eax
	jmp	.L56
	.size	main, .-main
	.local	numbers.0
	.comm	numbers.0,2400,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
