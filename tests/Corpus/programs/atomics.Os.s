	.file	"atomics.c"
	.text
	.type	largest.constprop.0, @function
largest.constprop.0:
	movl	%eax, %edx
.L7:
	movl	word, %eax
	cmpl	%edx, %eax
	jge	.L4
	lock cmpxchgl	%edx, word
	jne	.L7
.L4:
	movl	word, %eax
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$5, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$84, %esp
	lock xaddl	%eax, word
	movl	word, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	pushl	%ebx
	cltd
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	$5, %eax
	lock xaddl	%eax, word
	movl	word, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	$20, %esp
	addl	$5, %eax
	pushl	%ebx
	cltd
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	orl	$-1, %eax
	lock xaddl	%eax, word
	movl	word, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	$20, %esp
	cltd
	pushl	%ebx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	orl	$-1, %eax
	lock xaddl	%eax, word
	movl	word, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	$20, %esp
	decl	%eax
	pushl	%ebx
	cltd
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	bits, %eax
.L10:
	movl	%eax, %ecx
	movl	%eax, %edx
	orl	$15, %ecx
	lock cmpxchgl	%ecx, bits
	jne	.L10
	movl	bits, %ecx
	addl	$20, %esp
	xorl	%ebx, %ebx
	pushl	%ebx
	movl	%edx, %eax
	xorl	%edx, %edx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	bits, %eax
.L11:
	movl	%eax, %edx
	andl	$4080, %edx
	lock cmpxchgl	%edx, bits
	jne	.L11
	movl	bits, %ecx
	addl	$20, %esp
	xorl	%ebx, %ebx
	pushl	%ebx
	movl	%edx, %eax
	xorl	%edx, %edx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	bits, %eax
.L12:
	movl	%eax, %ecx
	movl	%eax, %edx
	xorl	$65535, %ecx
	lock cmpxchgl	%ecx, bits
	jne	.L12
	movl	bits, %ecx
	addl	$20, %esp
	xorl	%ebx, %ebx
	pushl	%ebx
	movl	%edx, %eax
	xorl	%edx, %edx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	bits, %eax
.L13:
	movl	%eax, %edx
	andl	$61440, %edx
	notl	%edx
	lock cmpxchgl	%edx, bits
	jne	.L13
	movl	bits, %ecx
	addl	$20, %esp
	xorl	%ebx, %ebx
	pushl	%ebx
	movl	%edx, %eax
	xorl	%edx, %edx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movb	$10, %al
	lock xaddb	%al, byte
	movzbl	byte, %ecx
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	addl	$20, %esp
	movzbl	%al, %eax
	pushl	%ebx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movb	$1, %al
	lock xaddb	%al, byte
	movzbl	byte, %ecx
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	addl	$20, %esp
	incb	%al
	pushl	%ebx
	movzbl	%al, %eax
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	$-32767, %eax
	lock xaddw	%ax, half
	movswl	half, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	$20, %esp
	cwtl
	pushl	%ebx
	cltd
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	$99, %eax
	xchgw	half, %ax
	movswl	half, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	$20, %esp
	cwtl
	pushl	%ebx
	cltd
	pushl	%ecx
	movl	$18, %ebx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	$77, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, word
	movl	word, %esi
	movl	%esi, %edi
	sarl	$31, %edi
	addl	$20, %esp
	cltd
	pushl	%edi
	pushl	%esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	$66, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, word
	movl	word, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	$20, %esp
	cltd
	pushl	%ebx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	$5, %eax
	movl	$6, %edx
	movl	$5, -84(%ebp)
	lock cmpxchgl	%edx, word
	sete	%dl
	je	.L14
	movl	%eax, -84(%ebp)
.L14:
	movl	-84(%ebp), %ecx
	addl	$20, %esp
	movzbl	%dl, %eax
	xorl	%edx, %edx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	pushl	%ebx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	-84(%ebp), %eax
	movl	$6, %edx
	lock cmpxchgl	%edx, word
	sete	%dl
	je	.L15
	movl	%eax, -84(%ebp)
.L15:
	movl	word, %ecx
	addl	$20, %esp
	movzbl	%dl, %eax
	xorl	%edx, %edx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	pushl	%ebx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movb	$5, %al
	movb	$-56, %dl
	lock cmpxchgb	%dl, byte
	sete	%cl
	addl	$20, %esp
	xorl	%edx, %edx
	movzbl	%al, %eax
	pushl	%edx
	xorl	%ebx, %ebx
	pushl	%eax
	movzbl	%cl, %ecx
	pushl	%ebx
	pushl	%ecx
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	movl	$3, %eax
	call	largest.constprop.0
	movl	word, %ecx
	subl	$12, %esp
	movl	%ecx, %ebx
	sarl	$31, %ebx
	pushl	%ebx
	cltd
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	movl	$300, %eax
	call	largest.constprop.0
	movl	word, %ecx
	subl	$12, %esp
	movl	%ecx, %ebx
	sarl	$31, %ebx
	pushl	%ebx
	cltd
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	movl	$299, %eax
	call	largest.constprop.0
	movl	word, %ecx
	subl	$12, %esp
	movl	%ecx, %ebx
	sarl	$31, %ebx
	pushl	%ebx
	cltd
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	leal	-84(%ebp), %eax
	xchgl	pointer, %eax
	movl	$1, %ebx
	addl	$24, %esp
	movl	pointer, %eax
	movl	-84(%ebp), %edi
	cmpl	%edi, (%eax)
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	xorl	%ecx, %ecx
	addl	$16, %esp
	lock orl	$0, (%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%ecx, -80(%ebp)
	movl	%ecx, -76(%ebp)
.L19:
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$3, %ecx
	jne	.L17
	movl	$1, -80(%ebp)
.L17:
	movl	%ebx, %ecx
	xchgl	-80(%ebp), %ecx
	testl	%ecx, %ecx
	je	.L44
	incl	-76(%ebp)
	movl	$0, -80(%ebp)
#APP
# 24 "atomics.c" 1
	pause
# 0 "" 2
#NO_APP
	jmp	.L17
.L44:
	movl	word, %ecx
	movl	$0, -80(%ebp)
	imull	%eax, %ecx
	incl	%eax
	addl	%ecx, %edx
	cmpl	$10, %eax
	jne	.L19
	movl	-80(%ebp), %eax
	pushl	%eax
	pushl	-76(%ebp)
	pushl	%edx
	pushl	$.LC2
	call	printf
	leal	-72(%ebp), %edx
	addl	$16, %esp
	xorl	%ecx, %ecx
.L22:
	movl	%ecx, %eax
	imull	%ecx, %eax
	movl	%eax, 4(%edx)
	movl	top, %eax
.L43:
	movl	%eax, (%edx)
	movl	(%edx), %eax
	lock cmpxchgl	%edx, top
	jne	.L43
	incl	%ecx
	addl	$8, %edx
	cmpl	$6, %ecx
	jne	.L22
.L23:
	movl	top, %edx
.L25:
	testl	%edx, %edx
	je	.L27
	movl	(%edx), %ecx
	movl	%edx, %eax
	lock cmpxchgl	%ecx, top
	movl	%eax, %edx
	jne	.L25
	testl	%eax, %eax
	je	.L27
	pushl	%edx
	pushl	%edx
	pushl	4(%eax)
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	jmp	.L23
.L27:
	movb	$0, -85(%ebp)
	movb	$1, %bl
	movb	%bl, %al
	xchgb	-85(%ebp), %al
	pushl	%edx
	movzbl	%al, %eax
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	xchgb	-85(%ebp), %bl
	popl	%ecx
	movzbl	%bl, %ebx
	popl	%esi
	pushl	%ebx
	pushl	$.LC5
	call	printf
	xorl	%eax, %eax
	xchgb	-85(%ebp), %al
	popl	%edi
	popl	%eax
	movsbl	-85(%ebp), %eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	movl	-76(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
