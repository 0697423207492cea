	.file	"sha256.c"
	.text
	.type	begin, @function
begin:
	pushl	%ebp
	movl	$8, %ecx
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movl	$initial.0, %esi
	rep movsl
	movl	%edx, 32(%eax)
	movl	%edx, 36(%eax)
	movl	%edx, 104(%eax)
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	begin, .-begin
	.type	compress, @function
compress:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$316, %esp
.L4:
	movzbl	40(%ebx,%edx,4), %eax
	movzbl	41(%ebx,%edx,4), %ecx
	sall	$24, %eax
	sall	$16, %ecx
	orl	%ecx, %eax
	movzbl	43(%ebx,%edx,4), %ecx
	orl	%ecx, %eax
	movzbl	42(%ebx,%edx,4), %ecx
	sall	$8, %ecx
	orl	%ecx, %eax
	movl	%eax, -280(%ebp,%edx,4)
	incl	%edx
	cmpl	$16, %edx
	jne	.L4
	leal	-280(%ebp), %eax
	leal	-88(%ebp), %esi
.L5:
	movl	4(%eax), %edx
	addl	$4, %eax
	movl	%edx, %edi
	movl	%edx, %ecx
	rorl	$7, %edi
	roll	$14, %ecx
	shrl	$3, %edx
	xorl	%edi, %ecx
	movl	52(%eax), %edi
	xorl	%ecx, %edx
	movl	32(%eax), %ecx
	addl	-4(%eax), %ecx
	roll	$15, %edi
	addl	%ecx, %edx
	movl	52(%eax), %ecx
	roll	$13, %ecx
	xorl	%edi, %ecx
	movl	52(%eax), %edi
	shrl	$10, %edi
	xorl	%edi, %ecx
	addl	%ecx, %edx
	movl	%edx, 60(%eax)
	cmpl	%eax, %esi
	jne	.L5
	leal	-312(%ebp), %edi
	movl	$8, %ecx
	movl	%ebx, %esi
	rep movsl
	xorl	%esi, %esi
.L6:
	movl	-296(%ebp), %edx
	movl	-292(%ebp), %ecx
	movl	%edx, %eax
	movl	%edx, %edi
	notl	%eax
	andl	%edx, %ecx
	andl	-288(%ebp), %eax
	rorl	$11, %edi
	xorl	%ecx, %eax
	movl	%edx, %ecx
	rorl	$6, %ecx
	roll	$7, %edx
	xorl	%edi, %ecx
	leal	-312(%ebp), %edi
	xorl	%ecx, %edx
	movl	-312(%ebp), %ecx
	addl	%edx, %eax
	addl	-284(%ebp), %eax
	addl	K(,%esi,4), %eax
	movl	%ecx, -328(%ebp)
	addl	-280(%ebp,%esi,4), %eax
	incl	%esi
	movl	%eax, -324(%ebp)
	movl	-308(%ebp), %eax
	movl	%eax, -316(%ebp)
	movl	-304(%ebp), %eax
	movl	%eax, -320(%ebp)
	pushl	%eax
	pushl	$28
	pushl	%edi
	leal	-308(%ebp), %eax
	pushl	%eax
	call	memmove
	movl	-328(%ebp), %ecx
	addl	$16, %esp
	movl	-324(%ebp), %eax
	addl	%eax, -296(%ebp)
	movl	%ecx, %edx
	movl	%ecx, %eax
	rorl	$13, %edx
	rorl	$2, %eax
	xorl	%edx, %eax
	movl	%ecx, %edx
	roll	$10, %edx
	xorl	%edx, %eax
	movl	-316(%ebp), %edx
	movl	%eax, -328(%ebp)
	movl	-320(%ebp), %eax
	xorl	%eax, %edx
	andl	%ecx, %edx
	movl	-316(%ebp), %ecx
	andl	%eax, %ecx
	movl	-328(%ebp), %eax
	xorl	%ecx, %edx
	addl	%edx, %eax
	movl	-324(%ebp), %edx
	addl	%edx, %eax
	cmpl	$64, %esi
	movl	%eax, -312(%ebp)
	jne	.L6
	xorl	%eax, %eax
.L7:
	movl	(%edi,%eax,4), %edx
	addl	%edx, (%ebx,%eax,4)
	incl	%eax
	cmpl	$8, %eax
	jne	.L7
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	compress, .-compress
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	xorl	%edx, %edx
	subl	$12, %esp
	movl	%eax, %ebx
	addl	%ecx, 32(%eax)
	leal	(%esi,%ecx), %edi
	adcl	%edx, 36(%eax)
.L15:
	cmpl	%esi, %edi
	je	.L19
	movl	104(%ebx), %ecx
	incl	%esi
	leal	1(%ecx), %edx
	movl	%edx, 104(%ebx)
	cmpl	$64, %edx
	movb	-1(%esi), %al
	movb	%al, 40(%ebx,%ecx)
	jne	.L15
	movl	%ebx, %eax
	call	compress
	xorl	%eax, %eax
	movl	%eax, 104(%ebx)
	jmp	.L15
.L19:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	add, .-add
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%08x"
	.text
	.type	finish, @function
finish:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$44, %esp
	movl	%edx, -48(%ebp)
	movl	32(%eax), %esi
	movb	$-128, -25(%ebp)
	movl	36(%eax), %edi
	shldl	$3, %esi, %edi
	sall	$3, %esi
.L21:
	movl	$1, %ecx
	movl	%ebx, %eax
	leal	-25(%ebp), %edx
	call	add
	cmpl	$56, 104(%ebx)
	movb	$0, -25(%ebp)
	jne	.L21
	movl	$56, -44(%ebp)
.L22:
	movb	-44(%ebp), %cl
	movl	%edi, %edx
	movl	%esi, %eax
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L28
	movl	%edx, %eax
.L28:
	movb	%al, -25(%ebp)
	movl	$1, %ecx
	movl	%ebx, %eax
	leal	-25(%ebp), %edx
	call	add
	subl	$8, -44(%ebp)
	cmpl	$-8, -44(%ebp)
	jne	.L22
	xorl	%esi, %esi
.L23:
	pushl	%eax
	pushl	(%ebx,%esi,4)
	movl	-48(%ebp), %eax
	pushl	$.LC0
	leal	(%eax,%esi,8), %eax
	incl	%esi
	pushl	%eax
	call	sprintf
	addl	$16, %esp
	cmpl	$8, %esi
	jne	.L23
	leal	-12(%ebp), %esp
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
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$204, %esp
.L30:
	leal	-132(%ebp), %eax
	call	begin
	movl	messages.1(,%ebx,4), %esi
	subl	$12, %esp
	incl	%ebx
	pushl	%esi
	call	strlen
	addl	$16, %esp
	movl	%esi, %edx
	leal	-197(%ebp), %esi
	movl	%eax, %ecx
	leal	-132(%ebp), %eax
	call	add
	leal	-132(%ebp), %eax
	movl	%esi, %edx
	call	finish
	subl	$12, %esp
	pushl	%esi
	call	puts
	addl	$16, %esp
	cmpl	$3, %ebx
	jne	.L30
	movl	$54, %ebx
.L32:
	leal	-132(%ebp), %eax
	call	begin
	movb	$7, %al
	mulb	%bl
	movb	%al, -201(%ebp)
	movb	%bl, %al
	salb	$3, %al
	movb	%al, -202(%ebp)
.L31:
	movb	-201(%ebp), %al
	leal	-198(%ebp), %edx
	movl	$1, %ecx
	movb	%al, -198(%ebp)
	leal	-132(%ebp), %eax
	call	add
	incb	-201(%ebp)
	movb	-201(%ebp), %cl
	cmpb	%cl, -202(%ebp)
	jne	.L31
	leal	-197(%ebp), %esi
	leal	-132(%ebp), %eax
	movl	%esi, %edx
	call	finish
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	incl	%ebx
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	cmpl	$67, %ebx
	jne	.L32
	leal	-132(%ebp), %eax
	movl	$200, %esi
	call	begin
.L33:
	leal	-197(%ebp), %ebx
	movl	$64, %ecx
	leal	-132(%ebp), %eax
	movl	%ebx, %edx
	call	add
	decl	%esi
	jne	.L33
	leal	-132(%ebp), %eax
	movl	%ebx, %edx
	call	finish
	subl	$12, %esp
	pushl	%ebx
	call	puts
	addl	$16, %esp
	xorl	%eax, %eax
	cmpb	$0, -197(%ebp)
	sete	%al
	leal	-12(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
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
