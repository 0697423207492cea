	.file	"sha256.c"
	.text
	.section	.rodata
	.align 32
	.type	K, @object
	.size	K, 256
K:
	.long	1116352408
	.long	1899447441
	.long	-1245643825
	.long	-373957723
	.long	961987163
	.long	1508970993
	.long	-1841331548
	.long	-1424204075
	.long	-670586216
	.long	310598401
	.long	607225278
	.long	1426881987
	.long	1925078388
	.long	-2132889090
	.long	-1680079193
	.long	-1046744716
	.long	-459576895
	.long	-272742522
	.long	264347078
	.long	604807628
	.long	770255983
	.long	1249150122
	.long	1555081692
	.long	1996064986
	.long	-1740746414
	.long	-1473132947
	.long	-1341970488
	.long	-1084653625
	.long	-958395405
	.long	-710438585
	.long	113926993
	.long	338241895
	.long	666307205
	.long	773529912
	.long	1294757372
	.long	1396182291
	.long	1695183700
	.long	1986661051
	.long	-2117940946
	.long	-1838011259
	.long	-1564481375
	.long	-1474664885
	.long	-1035236496
	.long	-949202525
	.long	-778901479
	.long	-694614492
	.long	-200395387
	.long	275423344
	.long	430227734
	.long	506948616
	.long	659060556
	.long	883997877
	.long	958139571
	.long	1322822218
	.long	1537002063
	.long	1747873779
	.long	1955562222
	.long	2024104815
	.long	-2067236844
	.long	-1933114872
	.long	-1866530822
	.long	-1538233109
	.long	-1090935817
	.long	-965641998
	.text
	.type	rotr, @function
rotr:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	movb	%al, %cl
	rorl	%cl, %edx
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	rotr, .-rotr
	.type	compress, @function
compress:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$360, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L4
.L5:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	movzbl	40(%eax,%edx), %eax
	movzbl	%al, %eax
	sall	$24, %eax
	movl	%eax, %ecx
	movl	-12(%ebp), %eax
	sall	$2, %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movzbl	40(%eax,%edx), %eax
	movzbl	%al, %eax
	sall	$16, %eax
	orl	%eax, %ecx
	movl	-12(%ebp), %eax
	sall	$2, %eax
	leal	2(%eax), %edx
	movl	8(%ebp), %eax
	movzbl	40(%eax,%edx), %eax
	movzbl	%al, %eax
	sall	$8, %eax
	orl	%eax, %ecx
	movl	-12(%ebp), %eax
	sall	$2, %eax
	leal	3(%eax), %edx
	movl	8(%ebp), %eax
	movzbl	40(%eax,%edx), %eax
	movzbl	%al, %eax
	orl	%eax, %ecx
	movl	%ecx, %edx
	movl	-12(%ebp), %eax
	movl	%edx, -308(%ebp,%eax,4)
	incl	-12(%ebp)
.L4:
	cmpl	$15, -12(%ebp)
	jle	.L5
	movl	$16, -16(%ebp)
	jmp	.L6
.L7:
	movl	-16(%ebp), %eax
	subl	$15, %eax
	movl	-308(%ebp,%eax,4), %eax
	movl	$7, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	movl	%eax, %ebx
	movl	-16(%ebp), %eax
	subl	$15, %eax
	movl	-308(%ebp,%eax,4), %eax
	movl	$18, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	xorl	%eax, %ebx
	movl	%ebx, %edx
	movl	-16(%ebp), %eax
	subl	$15, %eax
	movl	-308(%ebp,%eax,4), %eax
	shrl	$3, %eax
	xorl	%edx, %eax
	movl	%eax, -48(%ebp)
	movl	-16(%ebp), %eax
	subl	$2, %eax
	movl	-308(%ebp,%eax,4), %eax
	movl	$17, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	movl	%eax, %ebx
	movl	-16(%ebp), %eax
	subl	$2, %eax
	movl	-308(%ebp,%eax,4), %eax
	movl	$19, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	xorl	%eax, %ebx
	movl	%ebx, %edx
	movl	-16(%ebp), %eax
	subl	$2, %eax
	movl	-308(%ebp,%eax,4), %eax
	shrl	$10, %eax
	xorl	%edx, %eax
	movl	%eax, -52(%ebp)
	movl	-16(%ebp), %eax
	subl	$16, %eax
	movl	-308(%ebp,%eax,4), %edx
	movl	-48(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	subl	$7, %eax
	movl	-308(%ebp,%eax,4), %eax
	addl	%eax, %edx
	movl	-52(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	movl	%edx, -308(%ebp,%eax,4)
	incl	-16(%ebp)
.L6:
	cmpl	$63, -16(%ebp)
	jle	.L7
	movl	8(%ebp), %eax
	movl	$32, 8(%esp)
	movl	%eax, 4(%esp)
	leal	-340(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	$0, -20(%ebp)
	jmp	.L8
.L9:
	movl	-324(%ebp), %eax
	movl	$6, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	movl	%eax, %ebx
	movl	-324(%ebp), %eax
	movl	$11, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	xorl	%eax, %ebx
	movl	-324(%ebp), %eax
	movl	$25, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	xorl	%ebx, %eax
	movl	%eax, -28(%ebp)
	movl	-324(%ebp), %edx
	movl	-320(%ebp), %eax
	andl	%eax, %edx
	movl	-324(%ebp), %eax
	notl	%eax
	movl	%eax, %ecx
	movl	-316(%ebp), %eax
	andl	%ecx, %eax
	xorl	%edx, %eax
	movl	%eax, -32(%ebp)
	movl	-312(%ebp), %edx
	movl	-28(%ebp), %eax
	addl	%eax, %edx
	movl	-32(%ebp), %eax
	addl	%eax, %edx
	movl	-20(%ebp), %eax
	movl	K(,%eax,4), %eax
	addl	%eax, %edx
	movl	-20(%ebp), %eax
	movl	-308(%ebp,%eax,4), %eax
	addl	%edx, %eax
	movl	%eax, -36(%ebp)
	movl	-340(%ebp), %eax
	movl	$2, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	movl	%eax, %ebx
	movl	-340(%ebp), %eax
	movl	$13, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	xorl	%eax, %ebx
	movl	-340(%ebp), %eax
	movl	$22, 4(%esp)
	movl	%eax, (%esp)
	call	rotr
	xorl	%ebx, %eax
	movl	%eax, -40(%ebp)
	movl	-340(%ebp), %eax
	movl	-336(%ebp), %ecx
	movl	-332(%ebp), %edx
	xorl	%ecx, %edx
	andl	%edx, %eax
	movl	%eax, %ecx
	movl	-336(%ebp), %edx
	movl	-332(%ebp), %eax
	andl	%edx, %eax
	xorl	%ecx, %eax
	movl	%eax, -44(%ebp)
	leal	-340(%ebp), %eax
	addl	$4, %eax
	movl	$28, 8(%esp)
	leal	-340(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	memmove
	movl	-324(%ebp), %edx
	movl	-36(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -324(%ebp)
	movl	-36(%ebp), %edx
	movl	-40(%ebp), %eax
	addl	%eax, %edx
	movl	-44(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -340(%ebp)
	incl	-20(%ebp)
.L8:
	cmpl	$63, -20(%ebp)
	jle	.L9
	movl	$0, -24(%ebp)
	jmp	.L10
.L11:
	movl	8(%ebp), %eax
	movl	-24(%ebp), %edx
	movl	(%eax,%edx,4), %edx
	movl	-24(%ebp), %eax
	movl	-340(%ebp,%eax,4), %eax
	leal	(%edx,%eax), %ecx
	movl	8(%ebp), %eax
	movl	-24(%ebp), %edx
	movl	%ecx, (%eax,%edx,4)
	incl	-24(%ebp)
.L10:
	cmpl	$7, -24(%ebp)
	jle	.L11
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	compress, .-compress
	.type	begin, @function
begin:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	$32, 8(%esp)
	movl	$initial.1, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	movl	8(%ebp), %eax
	movl	$0, 32(%eax)
	movl	$0, 36(%eax)
	movl	8(%ebp), %eax
	movl	$0, 104(%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	begin, .-begin
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	32(%eax), %ecx
	movl	36(%eax), %ebx
	movl	16(%ebp), %eax
	movl	$0, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 32(%ecx)
	movl	%edx, 36(%ecx)
	jmp	.L14
.L16:
	movl	-12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	104(%eax), %eax
	leal	1(%eax), %ebx
	movl	8(%ebp), %ecx
	movl	%ebx, 104(%ecx)
	movzbl	(%edx), %ecx
	movl	8(%ebp), %edx
	movb	%cl, 40(%edx,%eax)
	movl	8(%ebp), %eax
	movl	104(%eax), %eax
	cmpl	$64, %eax
	jne	.L14
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	compress
	movl	8(%ebp), %eax
	movl	$0, 104(%eax)
.L14:
	movl	16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 16(%ebp)
	testl	%eax, %eax
	jne	.L16
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	add, .-add
	.section	.rodata
.LC0:
	.string	"%08x"
	.text
	.type	finish, @function
finish:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	8(%ebp), %eax
	movl	36(%eax), %edx
	movl	32(%eax), %eax
	shldl	$3, %eax, %edx
	sall	$3, %eax
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	movb	$-128, -25(%ebp)
.L18:
	movl	$1, 8(%esp)
	leal	-25(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	add
	movb	$0, -25(%ebp)
	movl	8(%ebp), %eax
	movl	104(%eax), %eax
	cmpl	$56, %eax
	jne	.L18
	movl	$56, -12(%ebp)
	jmp	.L19
.L20:
	movl	-12(%ebp), %ecx
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L23
	movl	%edx, %eax
	xorl	%edx, %edx
.L23:
	movb	%al, -25(%ebp)
	movl	$1, 8(%esp)
	leal	-25(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	add
	subl	$8, -12(%ebp)
.L19:
	cmpl	$0, -12(%ebp)
	jns	.L20
	movl	$0, -16(%ebp)
	jmp	.L21
.L22:
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	movl	-16(%ebp), %edx
	sall	$3, %edx
	movl	%edx, %ecx
	movl	12(%ebp), %edx
	addl	%ecx, %edx
	movl	%eax, 8(%esp)
	movl	$.LC0, 4(%esp)
	movl	%edx, (%esp)
	call	sprintf
	incl	-16(%ebp)
.L21:
	cmpl	$7, -16(%ebp)
	jle	.L22
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	finish, .-finish
	.section	.rodata
.LC1:
	.string	"%3d %s\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$208, %esp
	movl	$0, 204(%esp)
	jmp	.L25
.L26:
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	begin
	movl	204(%esp), %eax
	movl	messages.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	204(%esp), %edx
	movl	messages.0(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	add
	leal	19(%esp), %eax
	movl	%eax, 4(%esp)
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	finish
	leal	19(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	incl	204(%esp)
.L25:
	cmpl	$2, 204(%esp)
	jle	.L26
	movl	$54, 200(%esp)
	jmp	.L27
.L30:
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	begin
	movl	$0, 196(%esp)
	jmp	.L28
.L29:
	movl	200(%esp), %eax
	movb	%al, %dl
	movb	%dl, %al
	salb	$3, %al
	subb	%dl, %al
	movb	%al, %cl
	movl	196(%esp), %eax
	addb	%cl, %al
	movb	%al, 18(%esp)
	movl	$1, 8(%esp)
	leal	18(%esp), %eax
	movl	%eax, 4(%esp)
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	add
	incl	196(%esp)
.L28:
	movl	196(%esp), %eax
	cmpl	200(%esp), %eax
	jl	.L29
	leal	19(%esp), %eax
	movl	%eax, 4(%esp)
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	finish
	leal	19(%esp), %eax
	movl	%eax, 8(%esp)
	movl	200(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	incl	200(%esp)
.L27:
	cmpl	$66, 200(%esp)
	jle	.L30
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	begin
	movl	$0, 192(%esp)
	jmp	.L31
.L32:
	movl	$64, 8(%esp)
	leal	19(%esp), %eax
	movl	%eax, 4(%esp)
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	add
	incl	192(%esp)
.L31:
	cmpl	$199, 192(%esp)
	jle	.L32
	leal	19(%esp), %eax
	movl	%eax, 4(%esp)
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	finish
	leal	19(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movzbl	19(%esp), %eax
	movzbl	%al, %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	initial.1, @object
	.size	initial.1, 32
initial.1:
	.long	1779033703
	.long	-1150833019
	.long	1013904242
	.long	-1521486534
	.long	1359893119
	.long	-1694144372
	.long	528734635
	.long	1541459225
.LC2:
	.string	""
.LC3:
	.string	"abc"
	.align 4
.LC4:
	.string	"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
	.align 4
	.type	messages.0, @object
	.size	messages.0, 12
messages.0:
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
