	.file	"structs.c"
	.text
	.p2align 4
	.type	deep, @function
deep:
	subl	$268, %esp
	movl	%esi, 256(%esp)
	movl	340(%esp), %edx
	movl	%eax, %esi
	movl	%ebx, 252(%esp)
	xorl	%eax, %eax
	movl	%edi, 260(%esp)
	movl	%ebp, 264(%esp)
	testl	%edx, %edx
	jne	.L25
.L12:
	movl	272(%esp,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L12
.L1:
	movl	%esi, %eax
	movl	252(%esp), %ebx
	movl	256(%esp), %esi
	movl	260(%esp), %edi
	movl	264(%esp), %ebp
	addl	$268, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	leal	-1(%edx), %eax
	movl	284(%esp), %ebx
	movl	%eax, 88(%esp)
	movl	288(%esp), %eax
	movl	296(%esp), %ebp
	movl	%eax, 80(%esp)
	movl	292(%esp), %eax
	movl	%eax, 84(%esp)
	xorl	%eax, %eax
.L3:
	movl	272(%esp,%eax), %ecx
	movl	%ecx, 172(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L3
	movswl	336(%esp), %edi
	movzbl	332(%esp), %ecx
	movzbl	272(%esp), %eax
	cmpl	$2, %edi
	movb	%cl, 95(%esp)
	movzbl	333(%esp), %ecx
	movb	%al, 94(%esp)
	jle	.L26
	.p2align 4
	.p2align 3
.L5:
	movzbl	95(%esp), %edx
	movzbl	94(%esp), %eax
	addb	$40, %dl
	movb	%dl, %bl
	xorb	%cl, %bl
	cmpb	$122, %al
	je	.L14
	incb	%al
.L6:
	movb	%al, 172(%esp)
	xorl	%eax, %eax
	movb	%dl, 232(%esp)
	movb	%cl, 233(%esp)
	movb	%bl, 234(%esp)
	movw	%di, 236(%esp)
.L7:
	movl	172(%esp,%eax), %edx
	movl	%edx, 104(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L7
	movl	88(%esp), %eax
	movl	%eax, 68(%esp)
	xorl	%eax, %eax
.L9:
	movl	104(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L9
	movl	%esi, %eax
	call	deep
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L26:
	leal	1(%edi), %eax
	addl	%edx, %ebx
	sall	$4, %edi
	leal	184(%esp,%edi), %edi
	movl	%ebx, (%edi)
	movl	80(%esp), %ebx
	subl	%edx, %ebx
	movl	%ebx, 4(%edi)
	movl	84(%esp), %ebx
	addl	%edx, %ebx
	movl	%ebx, 8(%edi)
	movl	%ebp, %ebx
	subl	%edx, %ebx
	movl	%ebx, 12(%edi)
	movswl	%ax, %edi
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L14:
	movb	$97, %al
	jmp	.L6
	.size	deep, .-deep
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%c %d %d %d %.5s %d %d%d%d\n"
.LC1:
	.string	"p"
.LC2:
	.string	"%s (%d,%d)-(%d,%d) area %ld\n"
.LC3:
	.string	"q"
.LC4:
	.string	"cover"
.LC5:
	.string	"moved"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"%s %d %u %u %u | %s %d %u %u %u\n"
	.section	.rodata.str1.1
.LC7:
	.string	"%s %u %ld\n"
.LC8:
	.string	"%u %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$1819043176, %eax
	movl	%esp, %ebp
	movl	$3, %edx
	pushl	%edi
	movl	$2, %ecx
	pushl	%esi
	movl	$1, %edi
	pushl	%ebx
	movl	$7, %esi
	andl	$-16, %esp
	xorl	%ebx, %ebx
	subl	$688, %esp
	movl	%eax, 207(%esp)
	movb	$111, %al
	movb	%al, 211(%esp)
	movl	$12345, %eax
	movl	%eax, 104(%esp)
	movl	$1, %eax
	movl	%edx, 96(%esp)
	xorl	%edx, %edx
	movl	%eax, 108(%esp)
	movl	%ecx, 100(%esp)
	.p2align 4
	.p2align 3
.L28:
	movl	207(%esp), %eax
	leal	(%esi,%esi,2), %esi
	notl	104(%esp)
	movswl	%si, %esi
	movl	%eax, 348(%esp)
	movzbl	211(%esp), %eax
	movb	%al, 352(%esp)
	movb	%bl, %al
	addb	$97, %al
	movl	349(%esp), %ecx
	movb	%al, 420(%esp)
	movb	%al, 352(%esp)
	movb	%al, 211(%esp)
	movl	108(%esp), %eax
	movl	%ecx, 416(%esp)
	movl	%ecx, 348(%esp)
	movl	%ecx, 207(%esp)
	movl	%eax, 92(%esp)
	movl	%eax, %ecx
	movl	$-1431655765, %eax
	addl	%edx, %ecx
	movl	%ecx, 108(%esp)
	mull	%ebx
	movl	$-1431655765, %eax
	movl	%edx, %ecx
	andl	$-2, %edx
	shrl	%ecx
	addl	%ecx, %edx
	movl	%ebx, %ecx
	subl	%edx, %ecx
	movl	%edi, 416(%esp,%ecx,4)
	movl	%ebx, %ecx
	incl	%ebx
	mull	%ebx
	movl	%edx, %edi
	andl	$-2, %edx
	shrl	%edi
	addl	%edi, %edx
	movl	%ebx, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	movl	100(%esp), %edi
	movl	%edi, 416(%esp,%eax,4)
	leal	2(%ecx), %edi
	movl	$-1431655765, %eax
	mull	%edi
	addl	$66, %ecx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	subl	%edx, %edi
	movl	96(%esp), %edx
	movl	%edx, 416(%esp,%edi,4)
	movl	420(%esp), %edx
	movl	424(%esp), %eax
	movl	416(%esp), %edi
	movl	%edx, 100(%esp)
	movl	%edx, 32(%esp)
	movl	108(%esp), %edx
	movl	%eax, 96(%esp)
	movl	%eax, 36(%esp)
	movl	%edi, 28(%esp)
	movl	%edx, 24(%esp)
	leal	207(%esp), %edx
	movl	%edx, 20(%esp)
	movl	104(%esp), %eax
	movl	%esi, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 16(%esp)
	movl	$97, %eax
	movl	%eax, 12(%esp)
	call	printf
	cmpl	$7, %ebx
	movl	92(%esp), %edx
	jne	.L28
	movl	$.LC2, (%esp)
	movl	$50, %eax
	movl	$.LC1, %edx
	movl	%eax, 24(%esp)
	movl	$5, %eax
	movl	$30, %ebx
	movl	%eax, 20(%esp)
	movl	$10, %eax
	movl	$3, %esi
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	$2, %edi
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	$-4, %eax
	movl	$196, %ecx
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, 20(%esp)
	movl	$.LC4, %ebx
	movl	%esi, 16(%esp)
	movl	$420, %esi
	movl	%edi, 12(%esp)
	movl	$107, %edi
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$420, %eax
	xorl	%edx, %edx
	movl	%eax, 24(%esp)
	movl	$30, %eax
	movl	$-4, %ecx
	movl	%eax, 20(%esp)
	movl	$10, %eax
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 16(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$-23, %eax
	movl	%eax, 16(%esp)
	movl	$77, %eax
	movl	%eax, 12(%esp)
	movl	$-37, %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, %eax
	movl	%esi, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1852138355, %eax
	movl	$101, %edx
	movl	%eax, 212(%esp)
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%edx, 216(%esp)
	xorl	%edx, %edx
	movl	%ecx, 220(%esp)
.L29:
	movl	%edx, 224(%esp,%eax)
	movl	%edx, 228(%esp,%eax)
	addl	$8, %eax
	cmpl	$56, %eax
	jb	.L29
	movl	$10, 232(%esp)
	leal	280(%esp), %esi
	xorl	%eax, %eax
	movl	$5, 236(%esp)
	movl	$3302600, 272(%esp)
	movw	$1, 276(%esp)
	movl	$9, 68(%esp)
.L31:
	movl	212(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L31
	movl	%esi, %eax
	movl	%esi, %ebx
	call	deep
	movzbl	342(%esp), %eax
	movl	%esi, 24(%esp)
	movl	$50, 20(%esp)
	movl	$100, 16(%esp)
	movl	%eax, 40(%esp)
	movzbl	341(%esp), %eax
	movl	$200, 12(%esp)
	movl	$1, 8(%esp)
	movl	$.LC6, (%esp)
	movl	%eax, 36(%esp)
	movzbl	340(%esp), %eax
	movl	%eax, 32(%esp)
	movswl	344(%esp), %eax
	movl	%eax, 28(%esp)
	leal	212(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	.p2align 4
	.p2align 3
.L33:
	movl	12(%ebx), %edx
	addl	$16, %ebx
	movl	(%ebx), %ecx
	movl	4(%ebx), %eax
	movl	8(%ebx), %edi
	subl	%edx, %eax
	subl	%ecx, %edi
	imull	%edi, %eax
	movl	%eax, 24(%esp)
	movl	8(%ebx), %eax
	movl	%eax, 20(%esp)
	movl	4(%ebx), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, 16(%esp)
	movl	$.LC2, (%esp)
	call	printf
	leal	328(%esp), %eax
	cmpl	%ebx, %eax
	jne	.L33
	xorl	%eax, %eax
.L34:
	movl	280(%esp,%eax), %edx
	movl	%edx, 416(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L34
	movl	$1, %ebx
.L40:
	movl	%ebx, 68(%esp)
	leal	-1(%ebx), %edx
	movl	%ebx, %eax
	sall	$4, %eax
	addl	%ebx, %eax
	leal	416(%esp,%eax,4), %esi
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	leal	416(%esp,%eax,4), %ecx
	xorl	%eax, %eax
.L36:
	movl	(%ecx,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L36
	leal	112(%esp), %eax
	call	deep
	xorl	%eax, %eax
.L38:
	movl	112(%esp,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L38
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L40
	xorl	%eax, %eax
.L41:
	movl	416(%esp,%eax), %edx
	movl	%edx, 348(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L41
	xorl	%eax, %eax
.L43:
	movl	620(%esp,%eax), %edx
	movl	%edx, 416(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L43
	xorl	%eax, %eax
.L45:
	movl	348(%esp,%eax), %edx
	movl	%edx, 620(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L45
	leal	416(%esp), %ebx
	leal	688(%esp), %esi
	.p2align 4
	.p2align 3
.L47:
	movl	52(%ebx), %eax
	movl	44(%ebx), %ecx
	movl	56(%ebx), %edx
	movl	48(%ebx), %edi
	subl	%ecx, %eax
	subl	%edi, %edx
	imull	%edx, %eax
	movl	%eax, 12(%esp)
	movzbl	62(%ebx), %eax
	movl	%ebx, 4(%esp)
	addl	$68, %ebx
	movl	$.LC7, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	%ebx, %esi
	jne	.L47
	movl	$.LC8, (%esp)
	movl	$15, %eax
	movl	$68, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	$6, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
