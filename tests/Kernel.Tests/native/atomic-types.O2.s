	.file	"atomic-types.c"
	.text
	.p2align 4
	.type	handle, @function
handle:
	cmpl	$10, 4(%esp)
	movl	$1, %edx
	movl	$100, %eax
	cmove	%edx, %eax
	lock addl	%eax, count
	lock incl	handled
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$handle, %ecx
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	$20, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	movl	%ecx, 4(%esp)
	movl	$10, (%esp)
	call	signal
	.p2align 4
	.p2align 3
.L6:
	lock incl	count
	call	getpid
	movl	$10, %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	decl	%ebx
	jne	.L6
	movl	handled, %edx
	movl	count, %eax
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$5, %eax
	movl	%eax, %esi
	xchgl	count, %esi
	movl	$6, %edx
	lock cmpxchgl	%edx, count
	movl	$.LC1, (%esp)
	sete	%dl
	movl	%eax, %ebx
	movzbl	%dl, %edx
	movl	%edx, 4(%esp)
	call	printf
	movl	$9, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, count
	movl	$.LC1, (%esp)
	sete	%dl
	movl	%eax, %ebx
	movzbl	%dl, %edx
	movl	%edx, 4(%esp)
	call	printf
	movl	count, %eax
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	$70, %edx
.L7:
	movl	%ebx, %eax
	lock cmpxchgl	%edx, count
	movl	%eax, %ebx
	jne	.L7
	movl	$240, %eax
	xchgl	count, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	count, %eax
.L8:
	movl	%eax, %ecx
	movl	%eax, %edx
	andl	$60, %ecx
	lock cmpxchgl	%ecx, count
	jne	.L8
	movl	%edx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	count, %eax
.L9:
	movl	%eax, %ecx
	movl	%eax, %edx
	orl	$3, %ecx
	lock cmpxchgl	%ecx, count
	jne	.L9
	movl	%edx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	count, %eax
.L10:
	movl	%eax, %ecx
	movl	%eax, %edx
	xorl	$255, %ecx
	lock cmpxchgl	%ecx, count
	jne	.L10
	movl	%edx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$-300, %eax
	lock xaddl	%eax, count
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	count, %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movb	$-6, narrow
	lock addb	$10, narrow
	lock xorb	$1, narrow
	lock subw	$32767, half
	lock subw	$2, half
	movl	$1, %ebx
	movl	$7, %eax
	lock cmpxchgw	%bx, half
	movzwl	half, %ecx
	movswl	%ax, %esi
	sete	%al
	movzbl	%al, %eax
	movzbl	narrow, %edx
	movl	%eax, 12(%esp)
	movswl	%cx, %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC6, %eax
	xchgl	name, %eax
	lock incl	name
	xorl	%eax, %eax
	xchgl	name, %eax
	movl	%eax, (%esp)
	call	puts
	movl	name, %eax
	movl	$.LC4, (%esp)
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movb	%bl, %al
	xchgb	lock, %al
	movl	$.LC1, (%esp)
	testb	%al, %al
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movb	%bl, %al
	xchgb	lock, %al
	movl	$.LC1, (%esp)
	testb	%al, %al
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%edx, %edx
	xchgb	lock, %dl
	lock orl	$0, (%esp)
	xchgb	lock, %bl
	xorl	%eax, %eax
	movl	$15, %esi
	movl	$.LC4, (%esp)
	testb	%bl, %bl
	movl	$308, %ebx
	setne	%al
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %edx
	movl	$2, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$24, %eax
	movl	$64, %ecx
	movl	%eax, 8(%esp)
	movl	$2, %eax
	movl	%ebx, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ecx, 20(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
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
