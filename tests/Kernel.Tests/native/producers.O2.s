	.file	"producers.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
.LC1:
	.string	"cannot fork"
.LC2:
	.string	"%d of %d"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"producer: status %d, last record %d\n"
	.align 4
.LC4:
	.string	"%d records, %d torn, %d out of order\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	addl	$-128, %esp
	movl	%eax, 88(%esp)
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	movl	%ebx, 76(%esp)
	movl	%esi, 80(%esp)
	movl	%edi, 84(%esp)
	call	pipe
	incl	%eax
	je	.L47
	xorl	%ecx, %ecx
	movl	%ecx, 56(%esp)
.L2:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L48
	testl	%eax, %eax
	.p2align 4,,3
	je	.L4
	incl	56(%esp)
	movl	56(%esp), %eax
	cmpl	$4, %eax
	jne	.L2
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	92(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 44(%esp)
	movl	%ecx, 48(%esp)
	movl	%ecx, 52(%esp)
	movl	%eax, 60(%esp)
.L12:
	movl	68(%esp), %ebx
	movl	$36, %esi
	movl	60(%esp), %edi
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L50:
	addl	%eax, %edi
	subl	%eax, %esi
	je	.L49
.L15:
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L50
	movl	60(%esp), %edi
	leal	76(%esp), %esi
	leal	64(%esp), %ebx
.L19:
	movl	%ebx, 4(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 8(%esp)
	movl	$-1, (%esp)
	movl	%eax, 64(%esp)
	call	waitpid
	movl	64(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L17
	cmpl	$127, %edx
	je	.L17
	leal	128(%edx), %eax
.L18:
	movl	(%esi), %edx
	addl	$4, %esi
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%edx, 8(%esp)
	call	printf
	cmpl	%esi, %edi
	jne	.L19
	movl	$.LC4, (%esp)
	movl	44(%esp), %eax
	movl	%eax, 12(%esp)
	movl	48(%esp), %eax
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L4:
	movl	68(%esp), %eax
	movl	$1, %esi
	xorl	%ebx, %ebx
	movl	%eax, (%esp)
	call	close
	leal	92(%esp), %eax
	movl	%eax, 60(%esp)
	.p2align 4
	.p2align 3
.L11:
	xorl	%eax, %eax
.L6:
	movl	%ebx, 100(%esp,%eax)
	movl	%ebx, 104(%esp,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L6
	xorl	%edx, %edx
	movl	$.LC2, %ecx
	movl	%edx, 100(%esp,%eax)
	movl	56(%esp), %eax
	movl	$24, %edi
	movl	%ecx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	%edi, 4(%esp)
	movl	%eax, 92(%esp)
	movl	%eax, 16(%esp)
	leal	100(%esp), %eax
	movl	%eax, (%esp)
	movl	%esi, 96(%esp)
	call	snprintf
	movl	92(%esp), %edx
	movsbl	100(%esp), %ecx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	96(%esp), %edx
	addl	%edx, %eax
	testb	%cl, %cl
	je	.L8
	leal	100(%esp), %edi
	.p2align 4
	.p2align 3
.L9:
	movl	%eax, %edx
	incl	%edi
	sall	$4, %edx
	addl	%edx, %eax
	addl	%ecx, %eax
	movsbl	(%edi), %ecx
	testb	%cl, %cl
	jne	.L9
.L8:
	movl	%eax, 124(%esp)
	movl	60(%esp), %eax
	movl	$36, %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$36, %eax
	jne	.L51
	incl	%esi
	cmpl	$61, %esi
	jne	.L11
	xorl	%ebx, %ebx
	movl	%ebx, (%esp)
	call	_exit
.L49:
	movl	92(%esp), %esi
	leal	100(%esp), %ebx
	movl	96(%esp), %edi
	movsbl	100(%esp), %ecx
	incl	52(%esp)
	movl	%esi, %eax
	movl	124(%esp), %edx
	sall	$5, %eax
	subl	%esi, %eax
	addl	%edi, %eax
	testb	%cl, %cl
	je	.L20
	movl	%edx, 56(%esp)
	.p2align 4
	.p2align 3
.L13:
	movl	%eax, %edx
	incl	%ebx
	sall	$4, %edx
	addl	%edx, %eax
	addl	%ecx, %eax
	movsbl	(%ebx), %ecx
	testb	%cl, %cl
	jne	.L13
	movl	56(%esp), %edx
.L20:
	cmpl	%eax, %edx
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 48(%esp)
	movl	76(%esp,%esi,4), %eax
	incl	%eax
	movl	%eax, 76(%esp,%esi,4)
	cmpl	%edi, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 44(%esp)
	jmp	.L12
.L17:
	movzbl	%ah, %eax
	jmp	.L18
.L48:
	movl	$.LC1, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L47:
	movl	$.LC0, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
.L51:
	movl	$1, (%esp)
	call	_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
