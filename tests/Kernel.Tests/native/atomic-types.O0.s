	.file	"atomic-types.c"
	.text
	.data
	.align 4
	.type	count, @object
	.size	count, 4
count:
	.long	3
	.local	narrow
	.comm	narrow,1,1
	.local	half
	.comm	half,2,2
	.local	name
	.comm	name,4,4
	.local	lock
	.comm	lock,1,1
	.local	handled
	.comm	handled,4,4
	.text
	.type	handle, @function
handle:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$10, 8(%ebp)
	jne	.L2
	movl	$1, %eax
	jmp	.L3
.L2:
	movl	$100, %eax
.L3:
	lock addl	%eax, count
	lock incl	handled
	nop
	popl	%ebp
	ret
	.size	handle, .-handle
	.section	.rodata
.LC0:
	.string	"%d after %lu signals\n"
.LC1:
	.string	"%d"
.LC2:
	.string	" %d %d\n"
.LC3:
	.string	"%d "
.LC4:
	.string	"%d\n"
.LC5:
	.string	"%d %d %d\n"
.LC6:
	.string	"pointer"
.LC7:
	.string	"%d %d\n"
.LC8:
	.string	"%d %d %d %d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$112, %esp
	movl	%ebx, -4(%ebp)
	movl	$5, 40(%esp)
	movw	$7, 38(%esp)
	movl	$handle, 4(%esp)
	movl	$10, (%esp)
	call	signal
	movl	$0, 108(%esp)
	jmp	.L5
.L6:
	movl	$1, 44(%esp)
	movl	44(%esp), %eax
	lock xaddl	%eax, count
	movl	%eax, 48(%esp)
	call	getpid
	movl	$10, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	incl	108(%esp)
.L5:
	cmpl	$19, 108(%esp)
	jle	.L6
	movl	handled, %eax
	movl	count, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$5, %eax
	xchgl	count, %eax
	leal	40(%esp), %edx
	movl	(%edx), %eax
	movl	$6, %ecx
	lock cmpxchgl	%ecx, count
	movl	%eax, %ecx
	sete	%al
	testb	%al, %al
	jne	.L7
	movl	%ecx, (%edx)
.L7:
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	leal	40(%esp), %edx
	movl	(%edx), %eax
	movl	$9, %ecx
	lock cmpxchgl	%ecx, count
	movl	%eax, %ecx
	sete	%al
	testb	%al, %al
	jne	.L8
	movl	%ecx, (%edx)
.L8:
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	count, %eax
	movl	%eax, 52(%esp)
	movl	52(%esp), %edx
	movl	40(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	nop
.L10:
	leal	40(%esp), %edx
	movl	(%edx), %eax
	movl	$70, %ecx
	lock cmpxchgl	%ecx, count
	movl	%eax, %ecx
	sete	%al
	testb	%al, %al
	jne	.L9
	movl	%ecx, (%edx)
.L9:
	xorb	$1, %al
	testb	%al, %al
	jne	.L10
	movl	$240, %eax
	xchgl	count, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	count, %eax
.L11:
	movl	%eax, %ecx
	movl	%eax, %edx
	andl	$60, %edx
	lock cmpxchgl	%edx, count
	sete	%dl
	testb	%dl, %dl
	je	.L11
	movl	%ecx, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	count, %eax
.L12:
	movl	%eax, %ecx
	movl	%eax, %edx
	orl	$3, %edx
	lock cmpxchgl	%edx, count
	sete	%dl
	testb	%dl, %dl
	je	.L12
	movl	%ecx, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	count, %eax
.L13:
	movl	%eax, %ecx
	movl	%eax, %edx
	xorl	$255, %edx
	lock cmpxchgl	%edx, count
	sete	%dl
	testb	%dl, %dl
	je	.L13
	movl	%ecx, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$300, %eax
	negl	%eax
	lock xaddl	%eax, count
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	count, %eax
	movl	%eax, 56(%esp)
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movb	$-6, %al
	movb	%al, narrow
	movl	$10, 60(%esp)
	movl	60(%esp), %eax
	movzbl	%al, %edx
	movb	%dl, %al
	lock xaddb	%al, narrow
	addb	%dl, %al
	movb	%al, 67(%esp)
	movl	$1, 68(%esp)
	movl	68(%esp), %eax
	movzbl	%al, %ebx
	movzbl	narrow, %edx
.L14:
	movb	%dl, %al
	movb	%al, %dl
	xorb	%bl, %dl
	movb	%dl, %cl
	lock cmpxchgb	%dl, narrow
	movb	%al, %dl
	sete	%al
	testb	%al, %al
	je	.L14
	movb	%cl, 75(%esp)
	movl	$32767, 76(%esp)
	movl	76(%esp), %eax
	movzwl	%ax, %eax
	negl	%eax
	movl	%eax, %edx
	lock xaddw	%dx, half
	addl	%edx, %eax
	movzwl	%ax, %eax
	cwtl
	movw	%ax, 82(%esp)
	movl	$2, 84(%esp)
	movl	84(%esp), %eax
	movzwl	%ax, %eax
	negl	%eax
	movl	%eax, %edx
	lock xaddw	%dx, half
	addl	%edx, %eax
	movzwl	%ax, %eax
	cwtl
	movw	%ax, 90(%esp)
	leal	38(%esp), %edx
	movzwl	(%edx), %eax
	movl	$1, %ecx
	lock cmpxchgw	%cx, half
	movl	%eax, %ecx
	sete	%al
	testb	%al, %al
	jne	.L15
	movw	%cx, (%edx)
.L15:
	movzbl	%al, %edx
	movzwl	half, %eax
	movzwl	%ax, %eax
	cwtl
	movw	%ax, 92(%esp)
	movswl	92(%esp), %eax
	movl	%eax, %ecx
	movzbl	narrow, %eax
	movb	%al, 95(%esp)
	movzbl	95(%esp), %eax
	movzbl	%al, %eax
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movswl	38(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC6, 96(%esp)
	movl	96(%esp), %eax
	xchgl	name, %eax
	movl	$1, 100(%esp)
	movl	100(%esp), %eax
	lock xaddl	%eax, name
	movl	%eax, 104(%esp)
	movl	$0, %eax
	xchgl	name, %eax
	movl	%eax, (%esp)
	call	puts
	movl	name, %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movb	$1, %al
	xchgb	lock, %al
	testb	%al, %al
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movb	$1, %al
	xchgb	lock, %al
	testb	%al, %al
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movb	$0, %al
	xchgb	lock, %al
	lock orl	$0, (%esp)
	movb	$1, %al
	xchgb	lock, %al
	testb	%al, %al
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$2, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$64, 20(%esp)
	movl	$308, 16(%esp)
	movl	$15, 12(%esp)
	movl	$24, 8(%esp)
	movl	$2, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
