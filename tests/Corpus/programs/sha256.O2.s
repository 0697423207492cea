	.file	"sha256.c"
	.text
	.p2align 4
	.type	compress, @function
compress:
	pushl	%ebp
	xorl	%edx, %edx
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$332, %esp
	.p2align 4
	.p2align 3
.L2:
	movzbl	40(%edi,%edx,4), %eax
	movzbl	41(%edi,%edx,4), %ecx
	sall	$24, %eax
	sall	$16, %ecx
	orl	%ecx, %eax
	movzbl	43(%edi,%edx,4), %ecx
	orl	%ecx, %eax
	movzbl	42(%edi,%edx,4), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movl	%eax, 64(%esp,%edx,4)
	incl	%edx
	cmpl	$16, %edx
	jne	.L2
	movl	120(%esp), %ebp
	leal	68(%esp), %ecx
	movl	%edi, 24(%esp)
	movl	124(%esp), %esi
	movl	64(%esp), %ebx
	.p2align 4
	.p2align 3
.L3:
	movl	%ebp, %edx
	movl	%ebp, %eax
	roll	$15, %edx
	movl	%ebx, %edi
	movl	(%ecx), %ebx
	roll	$13, %eax
	addl	$4, %ecx
	shrl	$10, %ebp
	xorl	%edx, %eax
	xorl	%ebp, %eax
	movl	28(%ecx), %ebp
	movl	%ebx, %edx
	roll	$14, %edx
	addl	%ebp, %eax
	movl	%ebx, %ebp
	rorl	$7, %ebp
	xorl	%ebp, %edx
	movl	%ebx, %ebp
	shrl	$3, %ebp
	xorl	%ebp, %edx
	movl	%esi, %ebp
	addl	%edx, %eax
	leal	(%edi,%eax), %esi
	movl	%esi, 56(%ecx)
	leal	260(%esp), %eax
	cmpl	%ecx, %eax
	jne	.L3
	movl	24(%esp), %edi
	xorl	%eax, %eax
.L4:
	movl	(%edi,%eax), %edx
	movl	%edx, 32(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L4
	movl	48(%esp), %eax
	xorl	%ebp, %ebp
	movl	%edi, 28(%esp)
	movl	32(%esp), %ebx
	.p2align 4
	.p2align 3
.L6:
	movl	%eax, %edx
	movl	%eax, %ecx
	movl	K(,%ebp,4), %esi
	rorl	$11, %ecx
	movl	60(%esp), %edi
	rorl	$6, %edx
	xorl	%ecx, %edx
	movl	%eax, %ecx
	roll	$7, %ecx
	xorl	%ecx, %edx
	movl	64(%esp,%ebp,4), %ecx
	incl	%ebp
	addl	%esi, %ecx
	movl	56(%esp), %esi
	addl	%edi, %ecx
	movl	52(%esp), %edi
	addl	%ecx, %edx
	movl	%eax, %ecx
	notl	%ecx
	andl	%esi, %ecx
	movl	36(%esp), %esi
	andl	%edi, %eax
	movl	40(%esp), %edi
	xorl	%ecx, %eax
	addl	%edx, %eax
	movl	%eax, 24(%esp)
	leal	32(%esp), %edx
	movl	$28, %eax
	movl	%edx, 4(%esp)
	leal	36(%esp), %edx
	movl	%edx, (%esp)
	movl	%eax, 8(%esp)
	call	memmove
	movl	48(%esp), %edx
	movl	%ebx, %ecx
	movl	24(%esp), %eax
	rorl	$2, %ecx
	addl	%edx, %eax
	movl	%ebx, %edx
	movl	%eax, 48(%esp)
	rorl	$13, %edx
	xorl	%edx, %ecx
	movl	%ebx, %edx
	roll	$10, %edx
	xorl	%ecx, %edx
	movl	%esi, %ecx
	xorl	%edi, %ecx
	andl	%edi, %esi
	movl	24(%esp), %edi
	andl	%ebx, %ecx
	xorl	%esi, %ecx
	addl	%ecx, %edx
	cmpl	$64, %ebp
	leal	(%edx,%edi), %ebx
	movl	%ebx, 32(%esp)
	jne	.L6
	movl	28(%esp), %edi
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L7:
	movl	32(%esp,%eax,4), %edx
	addl	%edx, (%edi,%eax,4)
	incl	%eax
	cmpl	$8, %eax
	jne	.L7
	addl	$332, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	compress, .-compress
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%08x"
	.text
	.p2align 4
	.type	finish, @function
finish:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$44, %esp
	movl	%edx, 28(%esp)
	movl	32(%eax), %edi
	movl	36(%eax), %ebp
	movl	%edi, %eax
	sall	$3, %eax
	movl	%ebp, %edx
	movl	%eax, 16(%esp)
	shldl	$3, %edi, %edx
	movb	$-128, %al
	movl	%edx, 20(%esp)
	movl	104(%ebx), %edx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L16:
	cmpl	$56, %esi
	je	.L23
.L17:
	movl	%esi, %edx
	xorl	%eax, %eax
.L19:
	leal	1(%edx), %esi
	addl	$1, %edi
	movl	%edi, 32(%ebx)
	adcl	$0, %ebp
	cmpl	$64, %esi
	movl	%ebp, 36(%ebx)
	movl	%esi, 104(%ebx)
	movb	%al, 40(%ebx,%edx)
	jne	.L16
	movl	%ebx, %eax
	xorl	%esi, %esi
	call	compress
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L23:
	movl	$56, %ecx
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L20:
	subl	$8, %ecx
	cmpl	$-8, %ecx
	je	.L21
.L26:
	movl	104(%ebx), %esi
.L18:
	leal	1(%esi), %eax
	movl	20(%esp), %edx
	addl	$1, %edi
	movl	%eax, 24(%esp)
	adcl	$0, %ebp
	movl	%eax, 104(%ebx)
	movl	16(%esp), %eax
	movl	%edi, 32(%ebx)
	movl	%ebp, 36(%ebx)
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L27
	movl	%edx, %eax
.L27:
	cmpl	$64, 24(%esp)
	movb	%al, 40(%ebx,%esi)
	jne	.L20
	movl	%ecx, 24(%esp)
	movl	%ebx, %eax
	call	compress
	movl	24(%esp), %ecx
	movl	$0, 104(%ebx)
	subl	$8, %ecx
	cmpl	$-8, %ecx
	jne	.L26
.L21:
	movl	28(%esp), %ebp
	leal	64(%ebp), %esi
	.p2align 4
	.p2align 3
.L22:
	movl	(%ebx), %eax
	addl	$4, %ebx
	movl	%ebp, (%esp)
	addl	$8, %ebp
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	sprintf
	cmpl	%ebp, %esi
	jne	.L22
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	finish, .-finish
	.section	.rodata.str1.1
.LC1:
	.string	"%3d %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$208, %esp
.L34:
	xorl	%eax, %eax
.L29:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L29
	movl	messages.1(,%esi,4), %ebx
	xorl	%eax, %eax
	movl	%eax, 204(%esp)
	movl	%ebx, (%esp)
	call	strlen
	movl	%eax, 132(%esp)
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	%eax, 136(%esp)
	testl	%edi, %edi
	je	.L31
	addl	%ebx, %edi
	xorl	%edx, %edx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L32:
	cmpl	%edi, %ebx
	je	.L31
.L57:
	movl	204(%esp), %edx
.L33:
	movzbl	(%ebx), %ecx
	leal	1(%edx), %eax
	incl	%ebx
	movl	%eax, 204(%esp)
	cmpl	$64, %eax
	movb	%cl, 140(%esp,%edx)
	jne	.L32
	leal	100(%esp), %eax
	call	compress
	xorl	%eax, %eax
	cmpl	%edi, %ebx
	movl	%eax, 204(%esp)
	jne	.L57
.L31:
	leal	35(%esp), %edx
	incl	%esi
	leal	100(%esp), %eax
	call	finish
	leal	35(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	cmpl	$3, %esi
	jne	.L34
	movb	$122, 23(%esp)
	movl	$54, %ebx
	movb	$-80, %cl
	movl	%ebx, 24(%esp)
	.p2align 4
	.p2align 3
.L40:
	xorl	%eax, %eax
.L35:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L35
	movzbl	23(%esp), %ebx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L37:
	incb	%bl
	cmpb	%cl, %bl
	je	.L38
.L58:
	movl	204(%esp), %edx
.L39:
	movb	%bl, 140(%esp,%edx)
	leal	1(%edx), %eax
	addl	$1, %esi
	movl	%esi, 132(%esp)
	adcl	$0, %edi
	cmpl	$64, %eax
	movl	%edi, 136(%esp)
	movl	%eax, 204(%esp)
	jne	.L37
	movb	%cl, 28(%esp)
	leal	100(%esp), %eax
	incb	%bl
	call	compress
	movzbl	28(%esp), %ecx
	xorl	%edx, %edx
	movl	%edx, 204(%esp)
	cmpb	%cl, %bl
	jne	.L58
.L38:
	leal	35(%esp), %edx
	addb	$8, %bl
	leal	100(%esp), %eax
	call	finish
	movl	24(%esp), %edi
	leal	35(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, (%esp)
	movl	%edi, 4(%esp)
	incl	%edi
	call	printf
	movb	%bl, %cl
	addb	$7, 23(%esp)
	cmpl	$67, %edi
	movl	%edi, 24(%esp)
	jne	.L40
	xorl	%eax, %eax
.L41:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L41
	movl	$64, %esi
	xorl	%edi, %edi
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L47:
	movl	%esi, 132(%esp)
	leal	35(%esp), %edx
	movl	%edi, 136(%esp)
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L43:
	leal	99(%esp), %eax
	cmpl	%eax, %edx
	je	.L44
.L59:
	movl	204(%esp), %eax
.L45:
	movzbl	(%edx), %ebx
	leal	1(%eax), %ecx
	incl	%edx
	movl	%ecx, 204(%esp)
	cmpl	$64, %ecx
	movb	%bl, 140(%esp,%eax)
	jne	.L43
	movl	%edx, 28(%esp)
	leal	100(%esp), %eax
	call	compress
	movl	28(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 204(%esp)
	leal	99(%esp), %eax
	cmpl	%eax, %edx
	jne	.L59
.L44:
	addl	$64, %esi
	movl	%esi, %eax
	adcl	$0, %edi
	xorl	$12864, %eax
	orl	%edi, %eax
	je	.L46
	movl	204(%esp), %eax
	jmp	.L47
.L46:
	leal	35(%esp), %edx
	leal	100(%esp), %eax
	call	finish
	leal	35(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	xorl	%eax, %eax
	cmpb	$0, 35(%esp)
	sete	%al
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	initial.0, @object
	.size	initial.0, 32
initial.0:
	.long	1779033703
	.long	-1150833019
	.long	1013904242
	.long	-1521486534
	.long	1359893119
	.long	-1694144372
	.long	528734635
	.long	1541459225
	.section	.rodata.str1.1
.LC2:
	.string	""
.LC3:
	.string	"abc"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
	.section	.rodata
	.align 4
	.type	messages.1, @object
	.size	messages.1, 12
messages.1:
	.long	.LC2
	.long	.LC3
	.long	.LC4
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
