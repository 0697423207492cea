	.file	"atomic-types.c"
	.text
	.type	handle, @function
handle:
	pushl	%ebp
	movl	$1, %edx
	movl	%esp, %ebp
	movl	$100, %eax
	cmpl	$10, 8(%ebp)
	cmove	%edx, %eax
	lock addl	%eax, count
	lock incl	handled
	popl	%ebp
	ret
	.size	handle, .-handle
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	$20, %ebx
	pushl	%ecx
	subl	$20, %esp
	pushl	$handle
	pushl	$10
	call	signal
	addl	$16, %esp
.L6:
	lock incl	count
	call	getpid
	pushl	%esi
	pushl	%esi
	pushl	$10
	pushl	%eax
	call	kill
	addl	$16, %esp
	decl	%ebx
	jne	.L6
	movl	handled, %edx
	movl	count, %eax
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	$5, %eax
	movl	%eax, %esi
	xchgl	count, %esi
	movl	$6, %edx
	lock cmpxchgl	%edx, count
	popl	%esi
	movl	%eax, %ebx
	sete	%dl
	movzbl	%dl, %edx
	popl	%eax
	pushl	%edx
	pushl	$.LC1
	call	printf
	movl	$9, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, count
	movl	%eax, %ebx
	sete	%dl
	popl	%eax
	movzbl	%dl, %edx
	popl	%ecx
	pushl	%edx
	pushl	$.LC1
	call	printf
	addl	$12, %esp
	movl	count, %eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	movl	$70, %edx
.L7:
	movl	%ebx, %eax
	lock cmpxchgl	%edx, count
	movl	%eax, %ebx
	jne	.L7
	movl	$240, %eax
	xchgl	count, %eax
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	count, %eax
.L8:
	movl	%eax, %ecx
	movl	%eax, %edx
	andl	$60, %ecx
	lock cmpxchgl	%ecx, count
	jne	.L8
	popl	%esi
	popl	%eax
	pushl	%edx
	pushl	$.LC3
	call	printf
	movl	count, %eax
.L9:
	movl	%eax, %ecx
	movl	%eax, %edx
	orl	$3, %ecx
	lock cmpxchgl	%ecx, count
	jne	.L9
	popl	%ecx
	popl	%ebx
	pushl	%edx
	pushl	$.LC3
	call	printf
	movl	count, %eax
.L10:
	movl	%eax, %ecx
	movl	%eax, %edx
	xorb	$-1, %cl
	lock cmpxchgl	%ecx, count
	jne	.L10
	popl	%eax
	popl	%ecx
	pushl	%edx
	pushl	$.LC3
	call	printf
	movl	$-300, %eax
	lock xaddl	%eax, count
	popl	%ebx
	popl	%esi
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	count, %eax
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC4
	call	printf
	movb	$-6, narrow
	lock addb	$10, narrow
	lock xorb	$1, narrow
	lock subw	$32767, half
	lock subw	$2, half
	movl	$1, %ebx
	movl	$7, %eax
	lock cmpxchgw	%bx, half
	movw	half, %cx
	movswl	%ax, %esi
	sete	%al
	movzbl	%al, %eax
	movzbl	narrow, %edx
	pushl	%eax
	movswl	%cx, %eax
	pushl	%eax
	pushl	%edx
	pushl	$.LC5
	call	printf
	addl	$24, %esp
	pushl	%esi
	pushl	$.LC4
	call	printf
	movl	$.LC6, %eax
	xchgl	name, %eax
	lock incl	name
	xorl	%eax, %eax
	xchgl	name, %eax
	movl	%eax, (%esp)
	call	puts
	movl	name, %eax
	testl	%eax, %eax
	sete	%al
	popl	%esi
	movzbl	%al, %eax
	popl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	movb	%bl, %al
	xchgb	lock, %al
	popl	%ecx
	testb	%al, %al
	setne	%al
	popl	%esi
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	movb	%bl, %al
	xchgb	lock, %al
	popl	%edx
	testb	%al, %al
	setne	%al
	popl	%ecx
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	xorl	%edx, %edx
	xchgb	lock, %dl
	lock orl	$0, (%esp)
	xchgb	lock, %bl
	popl	%esi
	popl	%eax
	xorl	%eax, %eax
	testb	%bl, %bl
	setne	%al
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$12, %esp
	pushl	$2
	pushl	$1
	pushl	$.LC7
	call	printf
	popl	%eax
	popl	%edx
	pushl	$64
	pushl	$308
	pushl	$15
	pushl	$24
	pushl	$2
	pushl	$.LC8
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	handled
	.comm	handled,4,4
	.local	lock
	.comm	lock,1,1
	.local	name
	.comm	name,4,4
	.local	half
	.comm	half,2,2
	.local	narrow
	.comm	narrow,1,1
	.data
	.align 4
	.type	count, @object
	.size	count, 4
count:
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
