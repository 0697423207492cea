	.file	"sha256.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"sha256 %08x %08x\n"
	.section	.rodata
	.align 32
.LC0:
	.long	1779033703
	.long	-1150833019
	.long	1013904242
	.long	-1521486534
	.long	1359893119
	.long	-1694144372
	.long	528734635
	.long	1541459225
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$432, %esp
.L2:
	movl	.LC0(%eax), %edx
	movl	%edx, 48(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L2
	xorl	%eax, %eax
.L4:
	movb	%al, 112(%esp,%eax)
	incl	%eax
	cmpl	$64, %eax
	jne	.L4
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	.p2align 4
	.p2align 3
.L11:
	movl	16(%esp), %esi
	leal	176(%esp), %ecx
	movl	%esi, %eax
	andl	$7, %esi
	movl	48(%esp,%esi,4), %edx
	andl	$63, %eax
	xorb	%dl, 112(%esp,%eax)
	leal	112(%esp), %edx
	.p2align 4
	.p2align 3
.L5:
	movzbl	(%edx), %eax
	addl	$4, %edx
	addl	$4, %ecx
	movzbl	-3(%edx), %ebx
	sall	$24, %eax
	sall	$16, %ebx
	orl	%ebx, %eax
	movzbl	-1(%edx), %ebx
	orl	%ebx, %eax
	movzbl	-2(%edx), %ebx
	sall	$8, %ebx
	orl	%ebx, %eax
	movl	%eax, -4(%ecx)
	leal	176(%esp), %eax
	cmpl	%edx, %eax
	jne	.L5
	movl	232(%esp), %edi
	leal	180(%esp), %ecx
	movl	236(%esp), %esi
	movl	176(%esp), %ebx
	.p2align 4
	.p2align 3
.L6:
	movl	%ebx, 44(%esp)
	movl	%edi, %edx
	movl	%edi, %eax
	roll	$15, %edx
	movl	(%ecx), %ebx
	addl	$4, %ecx
	roll	$13, %eax
	shrl	$10, %edi
	xorl	%edx, %eax
	xorl	%edi, %eax
	movl	28(%ecx), %edi
	movl	%ebx, %edx
	roll	$14, %edx
	addl	%edi, %eax
	movl	%ebx, %edi
	rorl	$7, %edi
	xorl	%edi, %edx
	movl	%ebx, %edi
	shrl	$3, %edi
	xorl	%edi, %edx
	movl	%esi, %edi
	movl	44(%esp), %esi
	addl	%edx, %eax
	addl	%eax, %esi
	movl	%esi, 56(%ecx)
	leal	372(%esp), %eax
	cmpl	%ecx, %eax
	jne	.L6
	xorl	%eax, %eax
.L7:
	movl	48(%esp,%eax), %edx
	movl	%edx, 80(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L7
	movl	100(%esp), %eax
	xorl	%esi, %esi
	movl	108(%esp), %ecx
	movl	96(%esp), %ebx
	movl	80(%esp), %edi
	movl	%eax, 32(%esp)
	movl	104(%esp), %eax
	movl	%ecx, 24(%esp)
	movl	%eax, 40(%esp)
	movl	84(%esp), %eax
	movl	%eax, 36(%esp)
	movl	88(%esp), %eax
	movl	%eax, 44(%esp)
	movl	92(%esp), %eax
	movl	%eax, 28(%esp)
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L12:
	movl	36(%esp), %edx
	movl	%edi, 36(%esp)
	movl	%ecx, %edi
	movl	32(%esp), %ecx
	movl	%ebx, 32(%esp)
	movl	%eax, %ebx
	movl	%edx, 44(%esp)
	movl	%ecx, 40(%esp)
.L9:
	movl	%ebx, %edx
	movl	%ebx, %eax
	movl	k(,%esi,4), %ecx
	rorl	$6, %edx
	rorl	$11, %eax
	xorl	%edx, %eax
	movl	%ebx, %edx
	roll	$7, %edx
	xorl	%edx, %eax
	movl	176(%esp,%esi,4), %edx
	incl	%esi
	addl	%ecx, %edx
	movl	40(%esp), %ecx
	addl	%edx, %eax
	movl	%ebx, %edx
	notl	%edx
	andl	%ecx, %edx
	movl	32(%esp), %ecx
	andl	%ebx, %ecx
	xorl	%ecx, %edx
	movl	24(%esp), %ecx
	addl	%edx, %eax
	movl	36(%esp), %edx
	addl	%eax, %ecx
	movl	44(%esp), %eax
	movl	%ecx, 24(%esp)
	movl	%edx, %ecx
	xorl	%eax, %ecx
	andl	%eax, %edx
	andl	%edi, %ecx
	movl	%edi, %eax
	rorl	$2, %eax
	xorl	%edx, %ecx
	movl	%ecx, 20(%esp)
	movl	%edi, %edx
	movl	24(%esp), %ecx
	rorl	$13, %edx
	xorl	%eax, %edx
	movl	%edi, %eax
	roll	$10, %eax
	xorl	%eax, %edx
	movl	28(%esp), %eax
	addl	%ecx, %edx
	addl	%ecx, %eax
	movl	20(%esp), %ecx
	addl	%edx, %ecx
	movl	40(%esp), %edx
	cmpl	$64, %esi
	movl	%edx, 24(%esp)
	movl	44(%esp), %edx
	movl	%edx, 28(%esp)
	jne	.L12
	movl	%eax, 96(%esp)
	movl	40(%esp), %esi
	movl	%ebx, 100(%esp)
	movl	44(%esp), %eax
	movl	%edi, 84(%esp)
	movl	%ecx, 80(%esp)
	movl	%esi, 108(%esp)
	movl	32(%esp), %esi
	movl	%eax, 92(%esp)
	movl	36(%esp), %eax
	movl	%esi, 104(%esp)
	movl	%eax, 88(%esp)
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L10:
	movl	80(%esp,%eax,4), %edx
	addl	%edx, 48(%esp,%eax,4)
	incl	%eax
	cmpl	$8, %eax
	jne	.L10
	incl	16(%esp)
	movl	16(%esp), %eax
	cmpl	$2400000, %eax
	jne	.L11
	movl	$.LC1, (%esp)
	movl	76(%esp), %eax
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	k, @object
	.size	k, 256
k:
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
