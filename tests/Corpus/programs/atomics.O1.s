	.file	"atomics.c"
	.text
	.type	largest, @function
largest:
	movl	%eax, %ecx
	movl	(%eax), %eax
	cmpl	%edx, %eax
	jge	.L3
.L2:
	lock cmpxchgl	%edx, (%ecx)
	jne	.L4
.L3:
	movl	(%ecx), %eax
	ret
.L4:
	movl	(%ecx), %eax
	cmpl	%eax, %edx
	.p2align 4,,4
	jg	.L2
	.p2align 4,,6
	jmp	.L3
	.size	largest, .-largest
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
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	$5, %eax
	lock xaddl	%eax, word
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %esi
	sarl	$31, %esi
	movl	%esi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %esi
	sarl	$31, %esi
	movl	%esi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$5, %eax
	lock xaddl	%eax, word
	addl	$5, %eax
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %esi
	sarl	$31, %esi
	movl	%esi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %esi
	sarl	$31, %esi
	movl	%esi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$-1, %ebx
	movl	%ebx, %eax
	lock xaddl	%eax, word
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %esi
	sarl	$31, %esi
	movl	%esi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	%ebx, %eax
	lock xaddl	%eax, word
	decl	%eax
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %esi
	sarl	$31, %esi
	movl	%esi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L7:
	movl	%eax, %edx
	movl	%eax, %ecx
	orl	$15, %ecx
	lock cmpxchgl	%ecx, bits
	jne	.L7
	movl	bits, %eax
	movl	%eax, 12(%esp)
	movl	$0, 16(%esp)
	movl	%edx, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L8:
	movl	%eax, %edx
	andl	$4080, %edx
	lock cmpxchgl	%edx, bits
	jne	.L8
	movl	bits, %eax
	movl	%eax, 12(%esp)
	movl	$0, 16(%esp)
	movl	%edx, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L9:
	movl	%eax, %edx
	movl	%eax, %ecx
	xorl	$65535, %ecx
	lock cmpxchgl	%ecx, bits
	jne	.L9
	movl	bits, %eax
	movl	%eax, 12(%esp)
	movl	$0, 16(%esp)
	movl	%edx, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L10:
	movl	%eax, %edx
	andl	$61440, %edx
	notl	%edx
	lock cmpxchgl	%edx, bits
	jne	.L10
	movl	bits, %eax
	movl	%eax, 12(%esp)
	movl	$0, 16(%esp)
	movl	%edx, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movb	$10, %al
	lock xaddb	%al, byte
	movzbl	byte, %edx
	movl	%edx, 12(%esp)
	movl	$0, 16(%esp)
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movb	$1, %al
	lock xaddb	%al, byte
	incb	%al
	movzbl	byte, %edx
	movl	%edx, 12(%esp)
	movl	$0, 16(%esp)
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$-32767, %eax
	lock xaddw	%ax, half
	movswl	half, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %esi
	sarl	$31, %esi
	movl	%esi, 16(%esp)
	cwtl
	movl	%eax, 4(%esp)
	movl	%eax, %esi
	sarl	$31, %esi
	movl	%esi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$99, %eax
	xchgw	half, %ax
	movswl	half, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, 16(%esp)
	cwtl
	movl	%eax, 4(%esp)
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	%ebx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$18, %ebx
	movl	$77, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, word
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %esi
	sarl	$31, %esi
	movl	%esi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %ecx
	sarl	$31, %ecx
	movl	%ecx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$66, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, word
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %ebx
	sarl	$31, %ebx
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %esi
	sarl	$31, %esi
	movl	%esi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$5, 92(%esp)
	movl	$5, %eax
	movl	$6, %edx
	lock cmpxchgl	%edx, word
	sete	%dl
	je	.L11
	movl	%eax, 92(%esp)
.L11:
	movl	92(%esp), %eax
	movl	%eax, 12(%esp)
	movl	%eax, %ecx
	sarl	$31, %ecx
	movl	%ecx, 16(%esp)
	movzbl	%dl, %edx
	movl	%edx, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	92(%esp), %eax
	movl	$6, %edx
	lock cmpxchgl	%edx, word
	sete	%dl
	je	.L12
	movl	%eax, 92(%esp)
.L12:
	movl	word, %eax
	movl	%eax, 12(%esp)
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	%ebx, 16(%esp)
	movzbl	%dl, %edx
	movl	%edx, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movb	$5, %al
	movb	$-56, %dl
	lock cmpxchgb	%dl, byte
	movzbl	%al, %eax
	movl	%eax, 12(%esp)
	movl	$0, 16(%esp)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$0, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$3, %edx
	movl	$word, %eax
	call	largest
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %esi
	sarl	$31, %esi
	movl	%esi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %ecx
	sarl	$31, %ecx
	movl	%ecx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$300, %edx
	movl	$word, %eax
	call	largest
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %ebx
	sarl	$31, %ebx
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %esi
	sarl	$31, %esi
	movl	%esi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$299, %edx
	movl	$word, %eax
	call	largest
	movl	word, %edx
	movl	%edx, 12(%esp)
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	%ebx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	92(%esp), %eax
	xchgl	pointer, %eax
	movl	pointer, %eax
	movl	92(%esp), %esi
	cmpl	%esi, (%eax)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	lock orl	$0, (%esp)
	movl	$0, 84(%esp)
	movl	$0, 88(%esp)
	movl	$0, %ecx
	movl	$0, %ebx
	movl	$1, %edx
.L16:
	movl	%ecx, %esi
	sarl	$31, %esi
	shrl	$30, %esi
	leal	(%ecx,%esi), %eax
	andl	$3, %eax
	subl	%esi, %eax
	cmpl	$3, %eax
	jne	.L14
	movl	$1, 84(%esp)
	jmp	.L14
.L15:
	incl	88(%esp)
	movl	$0, 84(%esp)
#APP
# 24 "atomics.c" 1
	pause
# 0 "" 2
#NO_APP
.L14:
	movl	%edx, %eax
	xchgl	84(%esp), %eax
	testl	%eax, %eax
	jne	.L15
	movl	%ecx, %eax
	imull	word, %eax
	addl	%eax, %ebx
	movl	$0, 84(%esp)
	incl	%ecx
	cmpl	$10, %ecx
	jne	.L16
	movl	84(%esp), %eax
	movl	%eax, 12(%esp)
	movl	88(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	leal	36(%esp), %edx
	movl	$0, %ecx
	jmp	.L19
.L17:
	testb	%bl, %bl
	je	.L18
	incl	%ecx
	addl	$8, %edx
	cmpl	$6, %ecx
	je	.L20
.L19:
	movl	%edx, %esi
	movl	%ecx, %eax
	imull	%ecx, %eax
	movl	%eax, 4(%edx)
	movl	top, %eax
	movl	%eax, (%edx)
.L18:
	movl	(%esi), %eax
	lock cmpxchgl	%edx, top
	sete	%bl
	je	.L17
	movl	%eax, (%esi)
	jmp	.L17
.L23:
	movl	4(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L20:
	movl	top, %edx
.L22:
	testl	%edx, %edx
	je	.L21
	movl	(%edx), %ecx
	movl	%edx, %eax
	lock cmpxchgl	%ecx, top
	movl	%eax, %edx
	jne	.L22
	testl	%eax, %eax
	jne	.L23
.L21:
	movb	$0, 35(%esp)
	movb	$1, %bl
	movb	%bl, %al
	xchgb	35(%esp), %al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	xchgb	35(%esp), %bl
	movzbl	%bl, %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movb	$0, %al
	xchgb	35(%esp), %al
	movsbl	35(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	88(%esp), %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
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
