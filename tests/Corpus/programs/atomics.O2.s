	.file	"atomics.c"
	.text
	.p2align 4
	.type	largest.constprop.0, @function
largest.constprop.0:
	movl	%eax, %edx
	movl	word, %eax
	cmpl	%edx, %eax
	jge	.L11
.L2:
	lock cmpxchgl	%edx, word
	movl	word, %eax
	jne	.L8
	ret
.L11:
	.p2align 4,,1
	ret
.L8:
	cmpl	%edx, %eax
	.p2align 4,,11
	jl	.L2
	.p2align 4,,10
	ret
	.size	largest.constprop.0, .-largest.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%lld, then %lld\n"
.LC1:
	.string	"%d\n"
.LC2:
	.string	"%d %d %d\n"
.LC3:
	.string	"%d "
.LC4:
	.string	"\n%d"
.LC5:
	.string	"%d"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$5, %eax
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	lock xaddl	%eax, word
	movl	word, %edx
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$5, %eax
	lock xaddl	%eax, word
	movl	word, %edx
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	addl	$5, %eax
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$-1, %eax
	lock xaddl	%eax, word
	movl	word, %edx
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$-1, %eax
	lock xaddl	%eax, word
	movl	word, %edx
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	decl	%eax
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L13:
	movl	%eax, %ecx
	movl	%eax, %edx
	orl	$15, %ecx
	lock cmpxchgl	%ecx, bits
	jne	.L13
	movl	bits, %eax
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 16(%esp)
	movl	%edx, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L14:
	movl	%eax, %edx
	andl	$4080, %edx
	lock cmpxchgl	%edx, bits
	jne	.L14
	movl	bits, %eax
	movl	%edx, 4(%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	call	printf
	movl	bits, %eax
.L15:
	movl	%eax, %ecx
	movl	%eax, %edx
	xorl	$65535, %ecx
	lock cmpxchgl	%ecx, bits
	jne	.L15
	movl	bits, %eax
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	bits, %eax
.L16:
	movl	%eax, %edx
	andl	$61440, %edx
	notl	%edx
	lock cmpxchgl	%edx, bits
	jne	.L16
	movl	bits, %eax
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	printf
	movb	$10, %al
	lock xaddb	%al, byte
	movzbl	byte, %edx
	xorl	%ecx, %ecx
	movl	%edx, 12(%esp)
	movzbl	%al, %eax
	xorl	%edx, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movb	$1, %al
	lock xaddb	%al, byte
	movzbl	byte, %edx
	xorl	%ebx, %ebx
	movl	%edx, 12(%esp)
	incb	%al
	movl	%ebx, 16(%esp)
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$-32767, %eax
	lock xaddw	%ax, half
	movswl	half, %edx
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	cwtl
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$99, %eax
	xchgw	half, %ax
	movswl	half, %edx
	movl	$18, %ebx
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	cwtl
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$77, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, word
	movl	word, %edx
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$66, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, word
	movl	word, %edx
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$5, %eax
	movl	$6, %edx
	movl	%eax, 36(%esp)
	movl	$5, %eax
	lock cmpxchgl	%edx, word
	sete	%dl
	je	.L17
	movl	%eax, 36(%esp)
.L17:
	movl	$.LC0, (%esp)
	movl	36(%esp), %eax
	movzbl	%dl, %edx
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	sarl	$31, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	36(%esp), %eax
	movl	$6, %edx
	lock cmpxchgl	%edx, word
	sete	%dl
	je	.L18
	movl	%eax, 36(%esp)
.L18:
	movl	word, %eax
	movzbl	%dl, %edx
	movl	%edx, 4(%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	sarl	$31, %eax
	movl	%eax, 16(%esp)
	call	printf
	movb	$5, %al
	movb	$-56, %dl
	lock cmpxchgb	%dl, byte
	movl	$.LC0, (%esp)
	sete	%dl
	movzbl	%al, %eax
	xorl	%ecx, %ecx
	movzbl	%dl, %edx
	movl	%ecx, 16(%esp)
	xorl	%ebx, %ebx
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	call	printf
	movl	$3, %eax
	call	largest.constprop.0
	movl	word, %edx
	movl	$.LC0, (%esp)
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	$300, %eax
	call	largest.constprop.0
	movl	word, %edx
	movl	$.LC0, (%esp)
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	$299, %eax
	call	largest.constprop.0
	movl	word, %edx
	movl	$.LC0, (%esp)
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	sarl	$31, %eax
	movl	%eax, 8(%esp)
	call	printf
	leal	36(%esp), %eax
	xchgl	pointer, %eax
	movl	pointer, %eax
	movl	36(%esp), %ecx
	cmpl	%ecx, (%eax)
	movl	$.LC1, (%esp)
	sete	%al
	xorl	%ebx, %ebx
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	lock orl	$0, (%esp)
	movl	$1, %edx
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
.L22:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$3, %eax
	jne	.L20
	movl	$1, %eax
	movl	%eax, 40(%esp)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L21:
	incl	44(%esp)
	movl	$0, 40(%esp)
#APP
# 24 "atomics.c" 1
	pause
# 0 "" 2
#NO_APP
.L20:
	movl	%edx, %eax
	xchgl	40(%esp), %eax
	testl	%eax, %eax
	jne	.L21
	movl	word, %eax
	movl	$0, 40(%esp)
	imull	%ecx, %eax
	incl	%ecx
	addl	%eax, %ebx
	cmpl	$10, %ecx
	jne	.L22
	movl	%ebx, 4(%esp)
	movl	40(%esp), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	leal	48(%esp), %edx
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L25:
	movl	%ecx, %eax
	imull	%ecx, %eax
	movl	%eax, 4(%edx)
	movl	top, %eax
.L46:
	movl	%eax, (%edx)
	movl	(%edx), %eax
	lock cmpxchgl	%edx, top
	jne	.L46
	incl	%ecx
	addl	$8, %edx
	cmpl	$6, %ecx
	jne	.L25
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L47:
	movl	(%edx), %ecx
	movl	%edx, %eax
	lock cmpxchgl	%ecx, top
	movl	%eax, %edx
	jne	.L28
	testl	%eax, %eax
	je	.L30
	movl	4(%eax), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L26:
	movl	top, %edx
.L28:
	testl	%edx, %edx
	jne	.L47
.L30:
	movb	$0, 35(%esp)
	movb	$1, %bl
	movb	%bl, %al
	xchgb	35(%esp), %al
	movl	$.LC4, (%esp)
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	xchgb	35(%esp), %bl
	movl	$.LC5, (%esp)
	movzbl	%bl, %ebx
	movl	%ebx, 4(%esp)
	call	printf
	xorl	%eax, %eax
	xchgb	35(%esp), %al
	movl	$.LC1, (%esp)
	movsbl	35(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	44(%esp), %eax
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	main, .-main
	.local	top
	.comm	top,4,4
	.data
	.align 4
	.type	pointer, @object
	.size	pointer, 4
pointer:
	.long	word
	.align 4
	.type	bits, @object
	.size	bits, 4
bits:
	.long	65280
	.align 2
	.type	half, @object
	.size	half, 2
half:
	.value	-5
	.type	byte, @object
	.size	byte, 1
byte:
	.byte	-6
	.align 4
	.type	word, @object
	.size	word, 4
word:
	.long	10
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
