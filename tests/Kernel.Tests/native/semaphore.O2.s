	.file	"semaphore.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
	.text
	.p2align 4
	.type	make_pipe, @function
make_pipe:
	subl	$28, %esp
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L5
	addl	$28, %esp
	ret
.L5:
	movl	$.LC0, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
	.size	make_pipe, .-make_pipe
	.section	.rodata.str1.1
.LC1:
	.string	"yes"
.LC2:
	.string	"no"
.LC3:
	.string	"cannot fork"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"%d entries, never more than %d inside: %s, failures %d\n"
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
	subl	$80, %esp
	leal	64(%esp), %eax
	call	make_pipe
	leal	72(%esp), %eax
	call	make_pipe
	leal	57(%esp), %ebx
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%ebx, 4(%esp)
	movb	$115, 57(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L15
	movl	%ebx, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movb	$115, 57(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L15
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
.L8:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	movl	%eax, %edx
	je	.L46
	testl	%eax, %eax
	jne	.L40
	movl	%edx, 44(%esp)
	leal	56(%esp), %eax
	movl	%eax, 40(%esp)
	.p2align 4
	.p2align 3
.L10:
	movl	64(%esp), %ebx
	movl	$1, %esi
	movl	40(%esp), %edi
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L48:
	addl	%eax, %edi
	subl	%eax, %esi
	je	.L47
.L13:
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L48
	movl	$8, (%esp)
	call	_exit
	.p2align 4,,10
	.p2align 3
.L47:
	movb	$43, 58(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	58(%esp), %eax
	movl	%eax, 4(%esp)
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L15
	movl	36(%esp), %eax
	movl	44(%esp), %ecx
	xorl	%ecx, %eax
	testb	$1, %al
	je	.L49
.L16:
	movb	$45, 60(%esp)
	leal	60(%esp), %eax
	movl	$1, %edi
	movl	%eax, 4(%esp)
	movl	76(%esp), %eax
	movl	%edi, 8(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L15
	movb	$115, 59(%esp)
	leal	59(%esp), %eax
	movl	$1, %esi
	movl	%eax, 4(%esp)
	movl	68(%esp), %eax
	movl	%esi, 8(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L15
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	$6, %eax
	jne	.L10
	movl	$0, (%esp)
	call	_exit
	.p2align 4,,10
	.p2align 3
.L49:
	movl	$1000, (%esp)
	call	usleep
	jmp	.L16
.L40:
	incl	36(%esp)
	movl	36(%esp), %eax
	cmpl	$5, %eax
	jne	.L8
	movl	76(%esp), %eax
	xorl	%ebx, %ebx
	movl	%eax, (%esp)
	call	close
	leal	56(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ebx, 32(%esp)
	xorl	%edx, %edx
	movl	%eax, 40(%esp)
	.p2align 4
	.p2align 3
.L17:
	movl	72(%esp), %esi
	movl	$1, %ebx
	movl	%edx, 36(%esp)
	movl	40(%esp), %edi
	movl	%ecx, 44(%esp)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L51:
	addl	%eax, %edi
	subl	%eax, %ebx
	je	.L50
.L20:
	movl	%ebx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L51
	movl	44(%esp), %ecx
	leal	60(%esp), %ebx
	xorl	%esi, %esi
	movl	%ecx, %edi
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L53:
	cmpl	$127, %ecx
	je	.L22
	leal	128(%ecx), %eax
	testl	%edx, %edx
	jle	.L52
.L24:
	addl	%eax, %esi
.L19:
	movl	%ebx, 4(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 60(%esp)
	movl	$-1, (%esp)
	call	waitpid
	movl	%eax, %edx
	movl	60(%esp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	jne	.L53
.L22:
	testl	%edx, %edx
	movzbl	%ah, %eax
	jg	.L24
.L52:
	cmpl	$2, %edi
	movl	$.LC1, %edx
	movl	%esi, 16(%esp)
	movl	$.LC2, %eax
	movl	$2, 8(%esp)
	cmovle	%edx, %eax
	movl	%eax, 12(%esp)
	movl	32(%esp), %eax
	movl	$.LC4, (%esp)
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
.L50:
	xorl	%ebx, %ebx
	movl	36(%esp), %edx
	cmpb	$43, 56(%esp)
	movl	44(%esp), %ecx
	sete	%bl
	leal	-1(%edx,%ebx,2), %edx
	movl	%ebx, %eax
	addl	%eax, 32(%esp)
	cmpl	%edx, %ecx
	cmovl	%edx, %ecx
	jmp	.L17
.L15:
	movl	$9, (%esp)
	call	_exit
.L46:
	movl	$.LC3, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
