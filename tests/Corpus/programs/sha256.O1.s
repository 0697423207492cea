	.file	"sha256.c"
	.text
	.type	begin, @function
begin:
	subl	$16, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%ebp, 12(%esp)
	movl	%eax, %edx
	movl	%eax, %ebx
	movl	$initial.0, %esi
	movl	$32, %edi
	testb	$1, %al
	jne	.L10
.L2:
	testb	$2, %bl
	jne	.L11
.L3:
	movl	%edi, %ecx
	andl	$-4, %ecx
	movl	$0, %eax
.L4:
	movl	(%esi,%eax), %ebp
	movl	%ebp, (%ebx,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L4
	addl	%eax, %ebx
	addl	%eax, %esi
	movl	$0, %eax
	testl	$2, %edi
	je	.L6
	movzwl	(%esi), %eax
	movw	%ax, (%ebx)
	movl	$2, %eax
.L6:
	testl	$1, %edi
	je	.L7
	movzbl	(%esi,%eax), %ecx
	movb	%cl, (%ebx,%eax)
.L7:
	movl	$0, 32(%edx)
	movl	$0, 36(%edx)
	movl	$0, 104(%edx)
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	movl	12(%esp), %ebp
	addl	$16, %esp
	ret
.L10:
	movzbl	initial.0, %eax
	movb	%al, (%edx)
	leal	1(%edx), %ebx
	movl	$initial.0+1, %esi
	movl	$31, %edi
	jmp	.L2
.L11:
	movzwl	(%esi), %eax
	movw	%ax, (%ebx)
	leal	2(%ebx), %ebx
	leal	2(%esi), %esi
	subl	$2, %edi
	jmp	.L3
	.size	begin, .-begin
	.type	compress, @function
compress:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$332, %esp
	movl	%eax, %edi
	movl	$0, %edx
.L13:
	movzbl	40(%edi,%edx,4), %eax
	sall	$24, %eax
	movzbl	41(%edi,%edx,4), %ecx
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
	jne	.L13
	leal	64(%esp), %edx
	leal	256(%esp), %ebx
.L14:
	movl	4(%edx), %ecx
	movl	56(%edx), %esi
	movl	%ecx, %eax
	roll	$14, %eax
	movl	%ecx, %ebp
	rorl	$7, %ebp
	xorl	%ebp, %eax
	shrl	$3, %ecx
	xorl	%ecx, %eax
	movl	36(%edx), %ecx
	addl	(%edx), %ecx
	addl	%ecx, %eax
	movl	%esi, %ecx
	roll	$13, %ecx
	movl	%esi, %ebp
	roll	$15, %ebp
	xorl	%ebp, %ecx
	shrl	$10, %esi
	xorl	%esi, %ecx
	addl	%ecx, %eax
	movl	%eax, 64(%edx)
	addl	$4, %edx
	cmpl	%ebx, %edx
	jne	.L14
	movl	$32, %ecx
	movl	$0, %eax
.L15:
	movl	(%edi,%eax), %edx
	movl	%edx, 32(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L15
	movl	$0, %ebp
	movl	%edi, 28(%esp)
.L17:
	movl	48(%esp), %eax
	movl	%eax, %ebx
	notl	%ebx
	andl	56(%esp), %ebx
	movl	%eax, %edx
	andl	52(%esp), %edx
	xorl	%edx, %ebx
	movl	%eax, %edx
	rorl	$11, %edx
	movl	%eax, %ecx
	rorl	$6, %ecx
	xorl	%ecx, %edx
	roll	$7, %eax
	xorl	%edx, %eax
	addl	%eax, %ebx
	addl	60(%esp), %ebx
	addl	K(,%ebp,4), %ebx
	addl	64(%esp,%ebp,4), %ebx
	movl	32(%esp), %edi
	movl	36(%esp), %esi
	movl	40(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	$28, 8(%esp)
	leal	32(%esp), %eax
	movl	%eax, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	memmove
	addl	%ebx, 48(%esp)
	movl	%edi, %eax
	rorl	$13, %eax
	movl	%edi, %edx
	rorl	$2, %edx
	xorl	%edx, %eax
	movl	%edi, %edx
	roll	$10, %edx
	xorl	%edx, %eax
	movl	24(%esp), %ecx
	movl	%ecx, %edx
	xorl	%esi, %edx
	andl	%edi, %edx
	andl	%ecx, %esi
	xorl	%edx, %esi
	addl	%eax, %esi
	addl	%ebx, %esi
	movl	%esi, 32(%esp)
	incl	%ebp
	cmpl	$64, %ebp
	jne	.L17
	movl	28(%esp), %edi
	movl	$0, %eax
.L18:
	movl	32(%esp,%eax,4), %edx
	addl	%edx, (%edi,%eax,4)
	incl	%eax
	cmpl	$8, %eax
	jne	.L18
	addl	$332, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	compress, .-compress
	.type	add, @function
add:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %esi
	movl	%edx, %ebx
	movl	$0, %edx
	addl	%ecx, 32(%eax)
	adcl	%edx, 36(%eax)
	testl	%ecx, %ecx
	je	.L25
	leal	(%ebx,%ecx), %edi
	jmp	.L28
.L27:
	cmpl	%ebx, %edi
	je	.L25
.L28:
	incl	%ebx
	movl	104(%esi), %edx
	leal	1(%edx), %eax
	movl	%eax, 104(%esi)
	movzbl	-1(%ebx), %ecx
	movb	%cl, 40(%esi,%edx)
	cmpl	$64, %eax
	jne	.L27
	movl	%esi, %eax
	call	compress
	movl	$0, 104(%esi)
	jmp	.L27
.L25:
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	add, .-add
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%08x"
	.text
	.type	finish, @function
finish:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	%eax, %ebx
	movl	%edx, %ebp
	movl	32(%eax), %esi
	movl	36(%eax), %edi
	shldl	$3, %esi, %edi
	sall	$3, %esi
	movb	$-128, 47(%esp)
.L32:
	movl	$1, %ecx
	leal	47(%esp), %edx
	movl	%ebx, %eax
	call	add
	movb	$0, 47(%esp)
	cmpl	$56, 104(%ebx)
	jne	.L32
	movl	$56, 28(%esp)
.L33:
	movl	%esi, %eax
	movl	%edi, %edx
	movzbl	28(%esp), %ecx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L39
	movl	%edx, %eax
	xorl	%edx, %edx
.L39:
	movb	%al, 47(%esp)
	movl	$1, %ecx
	leal	47(%esp), %edx
	movl	%ebx, %eax
	call	add
	subl	$8, 28(%esp)
	movl	28(%esp), %eax
	cmpl	$-8, %eax
	jne	.L33
	movl	%ebp, %esi
	addl	$64, %ebp
.L34:
	movl	(%ebx), %eax
	movl	%eax, 8(%esp)
	movl	$.LC0, 4(%esp)
	movl	%esi, (%esp)
	call	sprintf
	addl	$4, %ebx
	addl	$8, %esi
	cmpl	%ebp, %esi
	jne	.L34
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	finish, .-finish
	.section	.rodata.str1.1
.LC1:
	.string	"%3d %s\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$208, %esp
	movl	$0, %ebx
	leal	35(%esp), %edi
.L41:
	leal	100(%esp), %eax
	call	begin
	movl	messages.1(,%ebx,4), %esi
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, %ecx
	movl	%esi, %edx
	leal	100(%esp), %eax
	call	add
	movl	%edi, %edx
	leal	100(%esp), %eax
	call	finish
	movl	%edi, (%esp)
	call	puts
	incl	%ebx
	cmpl	$3, %ebx
	jne	.L41
	movb	$122, 31(%esp)
	movl	$54, %edi
	jmp	.L44
.L42:
	leal	35(%esp), %ebx
	movl	%ebx, %edx
	leal	100(%esp), %eax
	call	finish
	movl	%ebx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	incl	%edi
	addb	$7, 31(%esp)
	cmpl	$67, %edi
	je	.L51
.L44:
	leal	100(%esp), %eax
	call	begin
	testl	%edi, %edi
	jle	.L42
	movzbl	31(%esp), %ebx
	movl	$0, %esi
.L43:
	movb	%bl, 34(%esp)
	movl	$1, %ecx
	leal	34(%esp), %edx
	leal	100(%esp), %eax
	call	add
	incl	%esi
	incb	%bl
	cmpl	%edi, %esi
	jne	.L43
	jmp	.L42
.L51:
	leal	100(%esp), %eax
	call	begin
	movl	$200, %ebx
.L45:
	movl	$64, %ecx
	leal	35(%esp), %edx
	leal	100(%esp), %eax
	call	add
	decl	%ebx
	jne	.L45
	leal	35(%esp), %ebx
	movl	%ebx, %edx
	leal	100(%esp), %eax
	call	finish
	movl	%ebx, (%esp)
	call	puts
	cmpb	$0, 35(%esp)
	sete	%al
	movzbl	%al, %eax
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
