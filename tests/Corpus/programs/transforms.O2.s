	.file	"transforms.c"
	.text
	.p2align 4
	.type	by_rotation, @function
by_rotation:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	36(%esp), %edx
	movl	rotated_length, %ebp
	movl	32(%esp), %eax
	movl	(%edx), %edi
	testl	%ebp, %ebp
	movl	(%eax), %eax
	movl	%edi, 4(%esp)
	jle	.L2
	leal	0(%ebp,%eax), %ebx
	movl	rotated, %esi
	movl	%eax, %ecx
	movl	%ebx, (%esp)
	subl	%eax, %edi
	movl	%eax, 8(%esp)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L3:
	incl	%ecx
	cmpl	%ecx, (%esp)
	je	.L9
.L5:
	movl	%ecx, %eax
	cltd
	idivl	%ebp
	leal	(%edi,%ecx), %eax
	movzbl	(%esi,%edx), %ebx
	cltd
	idivl	%ebp
	movzbl	(%esi,%edx), %edx
	cmpl	%edx, %ebx
	je	.L3
	addl	$12, %esp
	movl	%ebx, %eax
	popl	%ebx
	subl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movl	8(%esp), %eax
.L2:
	movl	4(%esp), %edi
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	subl	%edi, %eax
	popl	%edi
	popl	%ebp
	ret
	.size	by_rotation, .-by_rotation
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"%d %.*s\n"
.LC3:
	.string	"%02x"
.LC4:
	.string	"\n%d -> %d %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$6, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$6752, %esp
	movl	%eax, 72(%esp)
	leal	4704(%esp), %ebx
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
	movl	%edx, 28(%esp)
.L68:
	movl	48(%esp), %eax
	leal	92(%esp), %edi
	movl	texts.0(,%eax,4), %esi
	movl	72(%esp), %eax
	movl	%esi, 32(%esp)
	cmpl	$8, %eax
	movl	%eax, %ecx
	jnb	.L137
.L11:
	rep movsb
	leal	92(%esp), %eax
	movl	%eax, rotated
	movl	72(%esp), %eax
	movl	%eax, rotated_length
	testl	%eax, %eax
	je	.L13
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L14:
	movl	%edi, (%ebx,%edi,4)
	movl	%edi, %esi
	incl	%edi
	cmpl	%edi, %eax
	jne	.L14
	movl	%ebx, (%esp)
	movl	$4, %eax
	movl	$by_rotation, %ecx
	movl	%eax, 8(%esp)
	movl	72(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	%eax, 4(%esp)
	call	qsort
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%esi, 68(%esp)
	movl	%eax, %esi
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L70:
	movl	%eax, %ecx
.L18:
	movl	(%ebx,%ecx,4), %eax
	leal	-1(%eax,%edi), %eax
	cltd
	idivl	%edi
	movzbl	92(%esp,%edx), %eax
	movl	(%ebx,%ecx,4), %edx
	movb	%al, 76(%esp)
	movb	%al, 604(%esp,%ecx)
	leal	1(%ecx), %eax
	testl	%edx, %edx
	movl	68(%esp), %edx
	cmove	%ecx, %esi
	cmpl	%edx, %ecx
	jne	.L70
	movl	%esi, 44(%esp)
.L16:
	movl	$.LC2, (%esp)
	leal	604(%esp), %eax
	movl	%eax, 12(%esp)
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L19:
	movb	%al, (%ebx,%eax)
	incl	%eax
	cmpl	$256, %eax
	jne	.L19
	movl	72(%esp), %eax
	testl	%eax, %eax
	je	.L20
	leal	1116(%esp), %edi
	xorl	%ecx, %ecx
	movzbl	4704(%esp), %edx
	movl	%edi, 60(%esp)
	leal	4705(%esp), %eax
	movl	%ecx, %edi
	movl	%eax, 64(%esp)
	movzbl	604(%esp,%edi), %ecx
	cmpb	%dl, %cl
	je	.L71
	.p2align 4
	.p2align 3
.L139:
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L22:
	incl	%esi
	movzbl	(%ebx,%esi), %edx
	movl	%esi, %eax
	cmpb	%dl, %cl
	jne	.L22
	movl	%esi, %ecx
.L21:
	movl	%eax, 8(%esp)
	movl	64(%esp), %eax
	movl	%ebx, 4(%esp)
	movb	%dl, 68(%esp)
	movb	%cl, 76(%esp)
	movl	%eax, (%esp)
	call	memmove
	movl	60(%esp), %eax
	movzbl	76(%esp), %ecx
	movzbl	68(%esp), %edx
	movb	%cl, (%eax,%edi)
	leal	1(%edi), %eax
	cmpl	%eax, 72(%esp)
	movb	%dl, 4704(%esp)
	je	.L138
	movl	%eax, %edi
	movzbl	604(%esp,%edi), %ecx
	cmpb	%dl, %cl
	jne	.L139
.L71:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	jmp	.L21
.L138:
	movl	%edi, 52(%esp)
	movl	60(%esp), %edi
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%eax, 76(%esp)
	xorl	%eax, %eax
	movl	%eax, 64(%esp)
	movl	%edi, 68(%esp)
	.p2align 4
	.p2align 3
.L26:
	movl	64(%esp), %eax
	movl	52(%esp), %esi
	movzbl	1116(%esp,%eax), %edx
	leal	1(%eax), %ecx
	cmpl	%esi, %eax
	jge	.L76
	movl	72(%esp), %esi
	movl	68(%esp), %edi
	subl	%eax, %esi
	movl	$1, %eax
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L141:
	cmpl	$127, %eax
	je	.L140
	incl	%eax
	incl	%ecx
	cmpl	%esi, %eax
	je	.L27
.L36:
	cmpb	%dl, (%edi,%ecx)
	je	.L141
.L27:
	movl	%edi, 68(%esp)
	cmpl	$2, %eax
	jg	.L74
.L35:
	testb	%dl, %dl
	jns	.L30
.L74:
	movl	%ecx, 64(%esp)
.L29:
	movl	76(%esp), %esi
	orb	$-128, %al
	movb	%al, 2652(%esp,%esi)
	leal	1(%esi), %edi
	addl	$2, %esi
	movl	%esi, 76(%esp)
	movb	%dl, 2652(%esp,%edi)
.L31:
	cmpl	%ecx, 56(%esp)
	jg	.L26
	movl	76(%esp), %edi
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L34:
	movzbl	2652(%esp,%esi), %eax
	incl	%esi
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%edi, %esi
	jge	.L79
	cmpl	$39, %esi
	jle	.L34
.L79:
	leal	1628(%esp), %eax
	xorl	%edi, %edi
	movl	%eax, 60(%esp)
	xorl	%ecx, %ecx
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L143:
	movb	%al, (%esi)
	incl	%ecx
	incl	%edi
	cmpl	%ecx, 76(%esp)
	jle	.L142
.L47:
	movzbl	2652(%esp,%ecx), %eax
	movl	%ecx, %edx
	movl	60(%esp), %esi
	addl	%edi, %esi
	testb	%al, %al
	jns	.L143
	movzbl	2653(%esp,%edx), %edx
	andb	$127, %al
	incl	%ecx
	movzbl	%al, %eax
	movl	%eax, 56(%esp)
	cmpl	$8, %eax
	movl	%eax, 64(%esp)
	movl	%edx, 68(%esp)
	movl	%esi, %edx
	jnb	.L144
.L40:
	andl	$7, 64(%esp)
	movl	64(%esp), %eax
	je	.L46
	movl	%ecx, 64(%esp)
	xorl	%esi, %esi
.L45:
	movzbl	68(%esp), %ecx
	movb	%cl, (%edx,%esi)
	incl	%esi
	cmpl	%eax, %esi
	jb	.L45
	movl	64(%esp), %ecx
.L46:
	movl	56(%esp), %eax
	incl	%ecx
	addl	%eax, %edi
	cmpl	%ecx, 76(%esp)
	jg	.L47
.L142:
	movl	%edi, 68(%esp)
.L25:
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L48:
	movb	%al, (%ebx,%eax)
	incl	%eax
	cmpl	$256, %eax
	jne	.L48
	movl	68(%esp), %eax
	testl	%eax, %eax
	je	.L49
	leal	4705(%esp), %eax
	xorl	%edi, %edi
	movl	%eax, 64(%esp)
	leal	1628(%esp), %eax
	movl	%eax, 60(%esp)
	leal	2140(%esp), %esi
	.p2align 4
	.p2align 3
.L50:
	movl	60(%esp), %eax
	movzbl	(%eax,%edi), %eax
	movzbl	4704(%esp,%eax), %ecx
	movl	%eax, 8(%esp)
	movl	64(%esp), %eax
	movl	%ebx, 4(%esp)
	movb	%cl, 56(%esp)
	movl	%eax, (%esp)
	call	memmove
	movzbl	56(%esp), %ecx
	movl	68(%esp), %eax
	movb	%cl, (%esi,%edi)
	incl	%edi
	movb	%cl, 4704(%esp)
	cmpl	%eax, %edi
	jne	.L50
	leal	3676(%esp), %edi
	movl	$1028, %ecx
	movl	%edi, %eax
	testb	$4, %al
	jne	.L145
.L56:
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep stosl
	movl	68(%esp), %eax
	leal	(%esi,%eax), %edx
	.p2align 4
	.p2align 3
.L59:
	movzbl	(%esi), %eax
	incl	%esi
	incl	3680(%esp,%eax,4)
	cmpl	%esi, %edx
	jne	.L59
.L55:
	movl	3676(%esp), %edx
	leal	3680(%esp), %eax
	.p2align 4
	.p2align 3
.L60:
	movl	(%eax), %ecx
	addl	$4, %eax
	addl	%ecx, %edx
	movl	%edx, -4(%eax)
	cmpl	%ebx, %eax
	jne	.L60
	movl	68(%esp), %edx
	leal	2140(%esp), %esi
	xorl	%eax, %eax
	testl	%edx, %edx
	je	.L65
	.p2align 4
	.p2align 3
.L61:
	movzbl	(%esi,%eax), %ecx
	movl	3676(%esp,%ecx,4), %edx
	movl	%eax, 4704(%esp,%edx,4)
	leal	1(%edx), %edi
	incl	%eax
	movl	%edi, 3676(%esp,%ecx,4)
	movl	68(%esp), %edi
	cmpl	%edi, %eax
	jne	.L61
	movl	44(%esp), %eax
	leal	1116(%esp,%edi), %ecx
	movl	%ecx, %edi
	movl	4704(%esp,%eax,4), %edx
	leal	1116(%esp), %eax
	.p2align 4
	.p2align 3
.L64:
	movzbl	2140(%esp,%edx), %ecx
	incl	%eax
	movl	4704(%esp,%edx,4), %edx
	movb	%cl, -1(%eax)
	cmpl	%edi, %eax
	jne	.L64
.L65:
	movl	68(%esp), %edi
	cmpl	%edi, 72(%esp)
	je	.L146
.L63:
	incl	28(%esp)
	movl	$.LC1, %eax
.L66:
	movl	%eax, 12(%esp)
	movl	76(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	incl	48(%esp)
	movl	48(%esp), %eax
	cmpl	$4, %eax
	je	.L10
	movl	texts.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 72(%esp)
	jmp	.L68
	.p2align 4,,10
	.p2align 3
.L30:
	movl	76(%esp), %edi
	leal	2652(%esp), %esi
	addl	%esi, %edi
	testl	%eax, %eax
	je	.L33
	movl	%ecx, 64(%esp)
	movl	%edi, %ecx
	movl	68(%esp), %edi
	xorl	%esi, %esi
.L32:
	movb	%dl, (%ecx,%esi)
	incl	%esi
	cmpl	%eax, %esi
	jb	.L32
	movl	%edi, 68(%esp)
	movl	64(%esp), %ecx
.L33:
	addl	%eax, 76(%esp)
	movl	%ecx, 64(%esp)
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L144:
	imull	$16843009, 68(%esp), %eax
	testb	$1, %dl
	movl	%eax, 52(%esp)
	jne	.L147
.L41:
	testb	$2, %dl
	jne	.L148
.L42:
	movl	64(%esp), %eax
	cmpl	$8, %eax
	jb	.L40
	movl	%ecx, 40(%esp)
	movl	%eax, %esi
	movl	52(%esp), %ecx
	movl	%edi, 36(%esp)
	andl	$-8, %esi
	movl	%esi, 64(%esp)
	xorl	%esi, %esi
	movl	64(%esp), %edi
.L43:
	movl	%ecx, (%edx,%esi)
	movl	%ecx, 4(%edx,%esi)
	addl	$8, %esi
	cmpl	%edi, %esi
	jb	.L43
	movl	%eax, 64(%esp)
	movl	40(%esp), %ecx
	addl	%esi, %edx
	movl	36(%esp), %edi
	jmp	.L40
.L140:
	movl	%edi, 68(%esp)
	movl	%ecx, 64(%esp)
	jmp	.L29
.L137:
	movl	%edi, %eax
	testb	$4, %al
	je	.L11
	movl	(%esi), %eax
	leal	96(%esp), %edi
	leal	4(%esi), %esi
	movl	%eax, 92(%esp)
	movl	72(%esp), %eax
	leal	-4(%eax), %ecx
	jmp	.L11
.L146:
	movl	72(%esp), %eax
	leal	1116(%esp), %edi
	movl	%edi, (%esp)
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	memcmp
	movl	%eax, %edx
	movl	$.LC0, %eax
	testl	%edx, %edx
	je	.L66
	jmp	.L63
.L76:
	movl	$1, %eax
	jmp	.L35
.L10:
	movl	28(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L148:
	movl	52(%esp), %eax
	addl	$2, %edx
	movw	%ax, -2(%edx)
	subl	$2, 64(%esp)
	jmp	.L42
.L147:
	movzbl	52(%esp), %eax
	incl	%edx
	movb	%al, (%esi)
	movl	56(%esp), %eax
	decl	%eax
	movl	%eax, 64(%esp)
	jmp	.L41
.L49:
	leal	3676(%esp), %edi
	movl	$1028, %ecx
	movl	%edi, %eax
	testb	$4, %al
	jne	.L149
.L52:
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep stosl
	jmp	.L55
.L20:
	xorl	%eax, %eax
	movl	%eax, 76(%esp)
	movl	%eax, 68(%esp)
	jmp	.L25
.L13:
	movl	$by_rotation, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$4, 8(%esp)
	movl	%ebx, (%esp)
	call	qsort
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	jmp	.L16
.L145:
	xorl	%edi, %edi
	movl	$1024, %ecx
	movl	%edi, 3676(%esp)
	leal	3680(%esp), %edi
	jmp	.L56
.L149:
	movl	68(%esp), %eax
	movl	$1024, %ecx
	stosl
	jmp	.L52
	.size	main, .-main
	.section	.rodata.str1.1
.LC5:
	.string	"banana"
.LC6:
	.string	"mississippi river"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbcdcdcd"
	.align 4
.LC8:
	.string	"she sells sea shells by the sea shore; the shells she sells are surely sea shells; so if she sells shells on the sea shore, the shells are sea shore shells"
	.section	.rodata
	.align 4
	.type	texts.0, @object
	.size	texts.0, 16
texts.0:
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.local	rotated_length
	.comm	rotated_length,4,4
	.local	rotated
	.comm	rotated,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
