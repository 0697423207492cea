	.file	"atomics.c"
	.text
	.data
	.align 4
	.type	word, @object
	.size	word, 4
word:
	.long	10
	.type	byte, @object
	.size	byte, 1
byte:
	.byte	-6
	.align 2
	.type	half, @object
	.size	half, 2
half:
	.value	-5
	.align 4
	.type	bits, @object
	.size	bits, 4
bits:
	.long	65280
	.align 4
	.type	pointer, @object
	.size	pointer, 4
pointer:
	.long	word
	.text
	.type	take, @function
take:
	pushl	%ebp
	movl	%esp, %ebp
	jmp	.L2
.L3:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	$0, %edx
	movl	%edx, (%eax)
#APP
# 24 "atomics.c" 1
	pause
# 0 "" 2
#NO_APP
.L2:
	movl	8(%ebp), %edx
	movl	$1, %eax
	xchgl	(%edx), %eax
	testl	%eax, %eax
	jne	.L3
	nop
	nop
	popl	%ebp
	ret
	.size	take, .-take
	.type	leave, @function
leave:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	$0, %edx
	movl	%edx, (%eax)
	nop
	popl	%ebp
	ret
	.size	leave, .-leave
	.local	top
	.comm	top,4,4
	.type	push, @function
push:
	pushl	%ebp
	movl	%esp, %ebp
	movl	top, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	nop
.L7:
	movl	8(%ebp), %ecx
	movl	8(%ebp), %edx
	movl	(%edx), %eax
	lock cmpxchgl	%ecx, top
	movl	%eax, %ecx
	sete	%al
	testb	%al, %al
	jne	.L6
	movl	%ecx, (%edx)
.L6:
	xorb	$1, %al
	testb	%al, %al
	jne	.L7
	nop
	nop
	popl	%ebp
	ret
	.size	push, .-push
	.type	pop, @function
pop:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	top, %eax
	movl	%eax, -4(%ebp)
	nop
.L11:
	movl	-4(%ebp), %eax
	testl	%eax, %eax
	je	.L9
	movl	-4(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, %ecx
	leal	-4(%ebp), %edx
	movl	(%edx), %eax
	lock cmpxchgl	%ecx, top
	movl	%eax, %ecx
	sete	%al
	testb	%al, %al
	jne	.L10
	movl	%ecx, (%edx)
.L10:
	xorb	$1, %al
	testb	%al, %al
	jne	.L11
.L9:
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	pop, .-pop
	.type	largest, @function
largest:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	jmp	.L14
.L16:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
.L14:
	movl	-4(%ebp), %eax
	cmpl	12(%ebp), %eax
	jge	.L15
	movl	12(%ebp), %ecx
	movl	-4(%ebp), %eax
	movl	8(%ebp), %edx
	lock cmpxchgl	%ecx, (%edx)
	sete	%al
	xorb	$1, %al
	testb	%al, %al
	jne	.L16
.L15:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	largest, .-largest
	.section	.rodata
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
	andl	$-16, %esp
	subl	$288, %esp
	movl	$5, %eax
	lock xaddl	%eax, word
	cltd
	movl	%eax, 264(%esp)
	movl	%edx, 268(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	264(%esp), %eax
	movl	268(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$5, %eax
	lock xaddl	%eax, word
	addl	$5, %eax
	cltd
	movl	%eax, 256(%esp)
	movl	%edx, 260(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	256(%esp), %eax
	movl	260(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$1, %eax
	negl	%eax
	lock xaddl	%eax, word
	cltd
	movl	%eax, 248(%esp)
	movl	%edx, 252(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	248(%esp), %eax
	movl	252(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$1, %eax
	negl	%eax
	movl	%eax, %edx
	movl	%edx, %eax
	lock xaddl	%eax, word
	addl	%edx, %eax
	cltd
	movl	%eax, 240(%esp)
	movl	%edx, 244(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	240(%esp), %eax
	movl	244(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L19:
	movl	%eax, %edx
	movl	%eax, %ecx
	orl	$15, %ecx
	lock cmpxchgl	%ecx, bits
	sete	%cl
	testb	%cl, %cl
	je	.L19
	movl	%edx, 232(%esp)
	movl	$0, 236(%esp)
	movl	bits, %eax
	movl	$0, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	232(%esp), %eax
	movl	236(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L20:
	movl	%eax, %edx
	andl	$4080, %edx
	movl	%edx, %ecx
	lock cmpxchgl	%edx, bits
	sete	%dl
	testb	%dl, %dl
	je	.L20
	movl	%ecx, 224(%esp)
	movl	$0, 228(%esp)
	movl	bits, %eax
	movl	$0, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	224(%esp), %eax
	movl	228(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L21:
	movl	%eax, %edx
	movl	%eax, %ecx
	xorl	$65535, %ecx
	lock cmpxchgl	%ecx, bits
	sete	%cl
	testb	%cl, %cl
	je	.L21
	movl	%edx, 216(%esp)
	movl	$0, 220(%esp)
	movl	bits, %eax
	movl	$0, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	216(%esp), %eax
	movl	220(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	bits, %eax
.L22:
	movl	%eax, %edx
	andl	$61440, %edx
	notl	%edx
	movl	%edx, %ecx
	lock cmpxchgl	%edx, bits
	sete	%dl
	testb	%dl, %dl
	je	.L22
	movl	%ecx, 208(%esp)
	movl	$0, 212(%esp)
	movl	bits, %eax
	movl	$0, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	208(%esp), %eax
	movl	212(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movb	$10, %al
	lock xaddb	%al, byte
	movzbl	%al, %eax
	movl	%eax, 200(%esp)
	movl	$0, 204(%esp)
	movzbl	byte, %ecx
	movzbl	%cl, %eax
	movl	$0, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	200(%esp), %eax
	movl	204(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movb	$1, %al
	lock xaddb	%al, byte
	incb	%al
	movzbl	%al, %eax
	movl	%eax, 192(%esp)
	movl	$0, 196(%esp)
	movzbl	byte, %ecx
	movzbl	%cl, %eax
	movl	$0, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	192(%esp), %eax
	movl	196(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$32767, %eax
	negl	%eax
	lock xaddw	%ax, half
	movzwl	%ax, %eax
	cwtl
	cltd
	movl	%eax, 184(%esp)
	movl	%edx, 188(%esp)
	movswl	half, %ecx
	movl	%ecx, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	184(%esp), %eax
	movl	188(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$99, %eax
	xchgw	half, %ax
	movzwl	%ax, %eax
	cwtl
	cltd
	movl	%eax, 176(%esp)
	movl	%edx, 180(%esp)
	movswl	half, %ecx
	movl	%ecx, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	176(%esp), %eax
	movl	180(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$18, %eax
	movl	$77, %edx
	lock cmpxchgl	%edx, word
	cltd
	movl	%eax, 168(%esp)
	movl	%edx, 172(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	168(%esp), %eax
	movl	172(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$18, %eax
	movl	$66, %edx
	lock cmpxchgl	%edx, word
	cltd
	movl	%eax, 160(%esp)
	movl	%edx, 164(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$5, 104(%esp)
	leal	104(%esp), %edx
	movl	(%edx), %eax
	movl	$6, %ecx
	lock cmpxchgl	%ecx, word
	movl	%eax, %ecx
	sete	%al
	testb	%al, %al
	jne	.L23
	movl	%ecx, (%edx)
.L23:
	movzbl	%al, %eax
	movl	%eax, 152(%esp)
	movl	$0, 156(%esp)
	movl	104(%esp), %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	152(%esp), %eax
	movl	156(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	104(%esp), %edx
	movl	(%edx), %eax
	movl	$6, %ecx
	lock cmpxchgl	%ecx, word
	movl	%eax, %ecx
	sete	%al
	testb	%al, %al
	jne	.L24
	movl	%ecx, (%edx)
.L24:
	movzbl	%al, %eax
	movl	%eax, 144(%esp)
	movl	$0, 148(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movb	$5, 103(%esp)
	leal	103(%esp), %edx
	movzbl	(%edx), %eax
	movb	$-56, %cl
	lock cmpxchgb	%cl, byte
	movb	%al, %cl
	sete	%al
	testb	%al, %al
	jne	.L25
	movb	%cl, (%edx)
.L25:
	movzbl	%al, %eax
	movl	%eax, 136(%esp)
	movl	$0, 140(%esp)
	movzbl	103(%esp), %ecx
	movzbl	%cl, %eax
	movl	$0, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$3, 4(%esp)
	movl	$word, (%esp)
	call	largest
	cltd
	movl	%eax, 128(%esp)
	movl	%edx, 132(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$300, 4(%esp)
	movl	$word, (%esp)
	call	largest
	cltd
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$299, 4(%esp)
	movl	$word, (%esp)
	call	largest
	cltd
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	movl	word, %eax
	cltd
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	112(%esp), %eax
	movl	116(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	104(%esp), %eax
	xchgl	pointer, %eax
	movl	pointer, %eax
	movl	(%eax), %edx
	movl	104(%esp), %eax
	cmpl	%eax, %edx
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	lock orl	$0, (%esp)
	movl	$0, 92(%esp)
	movl	$0, 96(%esp)
	movl	$0, 284(%esp)
	movl	$0, 280(%esp)
	jmp	.L26
.L28:
	movl	280(%esp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	cmpl	$3, %eax
	jne	.L27
	movl	$1, 92(%esp)
.L27:
	leal	92(%esp), %eax
	movl	%eax, (%esp)
	call	take
	movl	word, %eax
	imull	280(%esp), %eax
	addl	%eax, 284(%esp)
	leal	92(%esp), %eax
	movl	%eax, (%esp)
	call	leave
	incl	280(%esp)
.L26:
	cmpl	$9, 280(%esp)
	jle	.L28
	movl	92(%esp), %edx
	movl	96(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	284(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, 276(%esp)
	jmp	.L29
.L30:
	movl	276(%esp), %eax
	imull	%eax, %eax
	movl	%eax, %edx
	movl	276(%esp), %eax
	movl	%edx, 48(%esp,%eax,8)
	leal	44(%esp), %eax
	movl	276(%esp), %edx
	sall	$3, %edx
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	push
	incl	276(%esp)
.L29:
	cmpl	$5, 276(%esp)
	jle	.L30
	jmp	.L31
.L32:
	movl	108(%esp), %eax
	movl	4(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L31:
	call	pop
	movl	%eax, 108(%esp)
	cmpl	$0, 108(%esp)
	jne	.L32
	movb	$0, 43(%esp)
	movb	$1, %al
	xchgb	43(%esp), %al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movb	$1, %al
	xchgb	43(%esp), %al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movb	$0, %al
	xchgb	43(%esp), %al
	movzbl	43(%esp), %eax
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	96(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
