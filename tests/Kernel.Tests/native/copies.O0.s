	.file	"copies.c"
	.text
	.type	wait_for, @function
wait_for:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	$0, 8(%esp)
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, 8(%ebp)
	movl	-12(%ebp), %eax
	andl	$127, %eax
	testl	%eax, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	cmpl	$127, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	subl	$-128, %eax
	jmp	.L3
.L2:
	movl	-12(%ebp), %eax
	sarl	$8, %eax
	movzbl	%al, %eax
.L3:
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	wait_for, .-wait_for
	.section	.rodata
.LC0:
	.string	"cannot fork"
	.text
	.type	start, @function
start:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	movl	%eax, -12(%ebp)
	cmpl	$-1, -12(%ebp)
	jne	.L6
	movl	$.LC0, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L6:
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	start, .-start
	.local	statics
	.comm	statics,12000,32
	.section	.rodata
.LC1:
	.string	"child %d: %u\n"
	.align 4
.LC2:
	.string	"parent: %u, child's status %d\n"
.LC3:
	.string	"before the fork; "
.LC4:
	.string	"in the child"
.LC5:
	.string	"in the parent"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$464, %esp
	movl	%ebx, -4(%ebp)
	movl	$80000, (%esp)
	call	malloc
	movl	%eax, 432(%esp)
	movl	$0, 460(%esp)
	jmp	.L9
.L10:
	movl	460(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	432(%esp), %eax
	addl	%eax, %edx
	movl	460(%esp), %eax
	movl	%eax, (%edx)
	movl	460(%esp), %ecx
	movl	$91625969, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$6, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$3000, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	460(%esp), %edx
	movl	%edx, statics(,%eax,4)
	movl	460(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	460(%esp), %eax
	movl	%eax, 28(%esp,%edx,4)
	incl	460(%esp)
.L9:
	cmpl	$19999, 460(%esp)
	jle	.L10
	movl	$0, 456(%esp)
	jmp	.L11
.L19:
	call	start
	movl	%eax, 428(%esp)
	cmpl	$0, 428(%esp)
	jne	.L12
	movl	$0, 452(%esp)
	movl	$0, 448(%esp)
	jmp	.L13
.L14:
	movl	448(%esp), %ebx
	movl	$91625969, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$6, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	imull	$3000, %ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	movl	456(%esp), %eax
	movl	%eax, statics(,%ecx,4)
	movl	448(%esp), %ebx
	movl	$1374389535, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ebx
	movl	%ebx, %edx
	movl	statics(,%ecx,4), %eax
	movl	%eax, 28(%esp,%edx,4)
	movl	448(%esp), %eax
	leal	0(,%eax,4), %ecx
	movl	432(%esp), %eax
	addl	%eax, %ecx
	movl	28(%esp,%edx,4), %eax
	movl	%eax, (%ecx)
	addl	$7, 448(%esp)
.L13:
	cmpl	$19999, 448(%esp)
	jle	.L14
	movl	$0, 444(%esp)
	jmp	.L15
.L16:
	movl	444(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	432(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %ebx
	movl	444(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	28(%esp,%edx,4), %eax
	addl	%eax, %ebx
	movl	444(%esp), %ecx
	movl	$91625969, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$6, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$3000, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	statics(,%eax,4), %eax
	addl	%ebx, %eax
	addl	%eax, 452(%esp)
	incl	444(%esp)
.L15:
	cmpl	$19999, 444(%esp)
	jle	.L16
	movl	452(%esp), %eax
	movl	%eax, 8(%esp)
	movl	456(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	452(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$6, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	movl	%eax, (%esp)
	call	exit
.L12:
	movl	456(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	432(%esp), %eax
	addl	%edx, %eax
	movl	$-1, (%eax)
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	428(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	$0, 440(%esp)
	movl	$0, 436(%esp)
	jmp	.L17
.L18:
	movl	436(%esp), %eax
	leal	0(,%eax,4), %edx
	movl	432(%esp), %eax
	addl	%edx, %eax
	movl	(%eax), %ebx
	movl	436(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	28(%esp,%edx,4), %eax
	addl	%eax, %ebx
	movl	436(%esp), %ecx
	movl	$91625969, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$6, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$3000, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	statics(,%eax,4), %eax
	addl	%ebx, %eax
	addl	%eax, 440(%esp)
	incl	436(%esp)
.L17:
	cmpl	$19999, 436(%esp)
	jle	.L18
	movl	24(%esp), %eax
	movl	%eax, 8(%esp)
	movl	440(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	456(%esp)
.L11:
	cmpl	$2, 456(%esp)
	jle	.L19
	movl	$.LC3, (%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	testl	%eax, %eax
	jne	.L20
	movl	$.LC4, (%esp)
	call	puts
	movl	$0, (%esp)
	call	exit
.L20:
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1, (%esp)
	call	wait_for
	movl	$.LC5, (%esp)
	call	puts
	movl	432(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
