	.file	"producers.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
.LC1:
	.string	"cannot fork"
.LC2:
	.string	"%d of %d"
.LC3:
	.string	"producer: status %d, last record %d\n"
.LC4:
	.string	"%d records, %d torn, %d out of order\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	movl	$4, %ecx
	leal	-76(%ebp), %edi
	subl	$100, %esp
	rep stosl
	leal	-84(%ebp), %eax
	pushl	%eax
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L33
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	$98, (%esp)
	jmp	.L35
.L33:
	xorl	%ebx, %ebx
.L2:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L3
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	movl	$99, (%esp)
.L35:
	call	exit
.L3:
	testl	%eax, %eax
	je	.L4
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L2
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	-80(%ebp)
	call	close
	xorl	%eax, %eax
	addl	$16, %esp
	movl	%eax, -96(%ebp)
	movl	%eax, -92(%ebp)
	jmp	.L10
.L4:
	subl	$12, %esp
	movl	$1, %esi
	pushl	-84(%ebp)
	call	close
	addl	$16, %esp
.L9:
	subl	$12, %esp
	xorl	%eax, %eax
	movl	%ebx, -60(%ebp)
	leal	-52(%ebp), %edi
	movl	$7, %ecx
	rep stosl
	leal	-52(%ebp), %edi
	movl	%esi, -56(%ebp)
	pushl	%ebx
	pushl	%esi
	pushl	$.LC2
	pushl	$24
	pushl	%edi
	call	snprintf
	addl	$32, %esp
	movl	%edi, %ecx
	imull	$31, -60(%ebp), %eax
	addl	-56(%ebp), %eax
.L6:
	movsbl	(%ecx), %edx
	testb	%dl, %dl
	je	.L38
	imull	$17, %eax, %eax
	incl	%ecx
	addl	%edx, %eax
	jmp	.L6
.L38:
	movl	%eax, -28(%ebp)
	pushl	%eax
	pushl	$36
	leal	-60(%ebp), %eax
	pushl	%eax
	pushl	-80(%ebp)
	call	write
	addl	$16, %esp
	cmpl	$36, %eax
	je	.L8
	subl	$12, %esp
	pushl	$1
	jmp	.L36
.L8:
	incl	%esi
	cmpl	$61, %esi
	jne	.L9
	subl	$12, %esp
	pushl	$0
.L36:
	call	_exit
.L39:
	cmpl	%eax, -100(%ebp)
	setne	%al
	movzbl	%al, %eax
	addl	%eax, -96(%ebp)
	movl	-76(%ebp,%edx,4), %eax
	incl	%eax
	movl	%eax, -76(%ebp,%edx,4)
	cmpl	%edi, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, %ebx
.L10:
	movl	-84(%ebp), %edx
	leal	-60(%ebp), %edi
	movl	$36, %esi
.L14:
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	%edx
	movl	%edx, -100(%ebp)
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L19
	addl	%eax, %edi
	subl	%eax, %esi
	movl	-100(%ebp), %edx
	jne	.L14
	movl	-28(%ebp), %eax
	leal	-52(%ebp), %esi
	movl	-60(%ebp), %edx
	movl	-56(%ebp), %edi
	incl	-92(%ebp)
	movl	%eax, -100(%ebp)
	imull	$31, %edx, %eax
	addl	%edi, %eax
.L11:
	movsbl	(%esi), %ecx
	testb	%cl, %cl
	je	.L39
	imull	$17, %eax, %eax
	incl	%esi
	addl	%ecx, %eax
	jmp	.L11
.L19:
	xorl	%esi, %esi
.L13:
	leal	-88(%ebp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, -88(%ebp)
	pushl	%edi
	pushl	$0
	pushl	%eax
	pushl	$-1
	call	waitpid
	movl	-88(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L16
	cmpl	$127, %edx
	je	.L16
	leal	128(%edx), %eax
	jmp	.L17
.L16:
	movzbl	%ah, %eax
.L17:
	pushl	%edx
	pushl	-76(%ebp,%esi,4)
	incl	%esi
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	cmpl	$4, %esi
	jne	.L13
	pushl	%ebx
	pushl	-96(%ebp)
	pushl	-92(%ebp)
	pushl	$.LC4
	call	printf
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
