	.file	"coroutines.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%c%d "
.LC2:
	.string	"%c! "
	.text
	.type	worker, @function
worker:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	4(%ebx), %eax
	cmpl	$94, %eax
	je	.L2
	cmpl	$96, %eax
	je	.L3
	testl	%eax, %eax
	je	.L4
.L5:
	movl	$-1, %edx
	movl	$-1, %eax
	jmp	.L6
.L2:
	movl	8(%ebx), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
.L7:
	movl	%edx, 16(%ebx)
	testl	%edx, %edx
	jle	.L4
	movl	$96, %edx
	movl	$0, %eax
	jmp	.L6
.L3:
	movl	16(%ebx), %eax
	leal	-1(%eax), %edx
	jmp	.L7
.L4:
	movl	12(%ebx), %eax
	leal	-1(%eax), %edx
	movl	%edx, 12(%ebx)
	testl	%eax, %eax
	jle	.L11
	movl	%edx, 8(%esp)
	movl	8(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$94, %edx
	movl	$0, %eax
.L6:
	movl	%edx, 4(%ebx)
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L11:
	movl	8(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L5
	.size	worker, .-worker
	.section	.rodata.str1.1
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d "
.LC5:
	.string	""
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"  a device driver   sleeps until the interrupt "
	.section	.rodata.str1.1
.LC7:
	.string	"%d:%s "
.LC8:
	.string	" "
.LC9:
	.string	"wrong %d\n"
.LC10:
	.string	"%d rounds\n"
	.section	.rodata
	.align 32
.LC0:
	.long	worker
	.long	0
	.long	65
	.long	4
	.long	0
	.long	worker
	.long	0
	.long	66
	.long	3
	.long	0
	.long	worker
	.long	0
	.long	67
	.long	5
	.long	0
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
	subl	$304, %esp
	movl	$0, %ecx
	movl	$0, %eax
	movl	$0, %edx
	movl	$1, %esi
	movl	$15, %ebx
	jmp	.L13
.L57:
	movl	%esi, %edi
	movl	$1, %ecx
	jmp	.L14
.L81:
	testl	%ecx, %ecx
	js	.L15
	movl	%ecx, %edi
.L14:
	leal	(%edx,%edx,4), %eax
	leal	(%edi,%eax,2), %edx
	movl	%ebx, %eax
.L13:
	testl	%eax, %eax
	je	.L57
	cmpl	$15, %eax
	jne	.L15
	incl	%ecx
	cmpl	$7, %ecx
	jle	.L81
.L15:
	movl	%edx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, %ebx
	movl	$0, %esi
	jmp	.L16
.L82:
	movl	$2, %eax
	movl	$24, %esi
.L19:
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.L16:
	cmpl	$24, %esi
	je	.L59
	cmpl	$30, %esi
	je	.L56
	testl	%esi, %esi
	.p2align 4,,3
	je	.L82
.L23:
	movl	$.LC5, (%esp)
	call	puts
	leal	260(%esp), %edi
	movl	$10, %ecx
	movl	$0, %eax
	rep stosl
	movl	$0, %ebx
	movl	$root.2, %eax
	jmp	.L25
.L87:
	movl	%ebx, %eax
	movl	$30, %esi
	jmp	.L19
.L59:
	movl	$3, %ebx
.L17:
	cmpl	$8, %ebx
	jg	.L56
	testl	%ebx, %ebx
	js	.L23
	movl	%ebx, %eax
	movl	$30, %esi
	jmp	.L19
.L26:
	incl	%ebx
	movl	%eax, 264(%esp,%ebx,4)
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L26
.L29:
	decl	%ebx
	movl	268(%esp,%ebx,4), %esi
	movl	(%esi), %eax
	testl	%eax, %eax
	js	.L28
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	8(%esi), %eax
.L25:
	testl	%eax, %eax
	jne	.L26
	testl	%ebx, %ebx
	jne	.L29
.L28:
	movl	$.LC5, (%esp)
	call	puts
	leal	232(%esp), %edi
	movl	$7, %ecx
	movl	$0, %eax
	rep stosl
	movl	$.LC6, 240(%esp)
	leal	244(%esp), %eax
	andl	$4, %eax
	movl	%eax, 28(%esp)
	jmp	.L30
.L83:
	cmpl	$0, 28(%esp)
	je	.L33
	movl	(%edi), %edx
	movl	%edx, 244(%esp)
	leal	248(%esp), %edx
	leal	4(%edi), %esi
	leal	-4(%eax), %ecx
	jmp	.L33
.L84:
	movl	240(%esp), %edi
	movl	236(%esp), %ebx
	leal	(%edi,%ebx), %eax
	cmpb	$0, (%eax)
	je	.L32
	movl	$.LC8, 4(%esp)
	movl	%eax, (%esp)
	call	strspn
	addl	%eax, %ebx
	movl	%ebx, 236(%esp)
	addl	%ebx, %edi
	cmpb	$0, (%edi)
	je	.L32
	movl	$.LC8, 4(%esp)
	movl	%edi, (%esp)
	call	strcspn
	movl	%eax, %ecx
	leal	244(%esp), %edx
	movl	%edi, %esi
	cmpl	$8, %eax
	jnb	.L83
.L33:
	movl	%edx, %edi
	rep movsb
	movb	$0, 244(%esp,%eax)
	addl	%eax, %ebx
	movl	%ebx, 236(%esp)
	movl	$64, 232(%esp)
	testl	%eax, %eax
	js	.L36
	leal	244(%esp), %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
.L30:
	testl	$-65, 232(%esp)
	je	.L84
.L32:
	movl	$-1, 232(%esp)
.L36:
	movl	$.LC5, (%esp)
	call	puts
	movl	$0, 28(%esp)
	movl	$0, 20(%esp)
	movl	$8, %ebx
	jmp	.L38
.L62:
	leal	168(%esp), %edx
	leal	104(%esp), %esi
	jmp	.L50
.L69:
	leal	168(%esp), %eax
	leal	104(%esp), %edi
.L42:
	leal	1(%eax), %esi
	leal	1(%edi), %edx
	movzbl	(%eax), %eax
	movb	%al, (%edi)
.L44:
	leal	1(%esi), %edi
	leal	1(%edx), %eax
	movzbl	(%esi), %ecx
	movb	%cl, (%edx)
.L45:
	leal	1(%edi), %esi
	leal	1(%eax), %edx
	movzbl	(%edi), %ecx
	movb	%cl, (%eax)
.L46:
	leal	1(%esi), %edi
	leal	1(%edx), %eax
	movzbl	(%esi), %ecx
	movb	%cl, (%edx)
.L47:
	leal	1(%edi), %esi
	leal	1(%eax), %edx
	movzbl	(%edi), %ecx
	movb	%cl, (%eax)
.L48:
	leal	1(%esi), %edi
	leal	1(%edx), %eax
	movzbl	(%esi), %ecx
	movb	%cl, (%edx)
.L49:
	movzbl	(%edi), %edx
	movb	%dl, (%eax)
	decl	24(%esp)
	movl	24(%esp), %esi
	testl	%esi, %esi
	jle	.L41
	leal	1(%edi), %edx
	leal	1(%eax), %esi
.L50:
	leal	1(%edx), %eax
	leal	1(%esi), %edi
	movzbl	(%edx), %ecx
	movb	%cl, (%esi)
	jmp	.L42
.L68:
	leal	168(%esp), %esi
	leal	104(%esp), %edx
	jmp	.L44
.L67:
	leal	168(%esp), %edi
	leal	104(%esp), %eax
	jmp	.L45
.L66:
	leal	168(%esp), %esi
	leal	104(%esp), %edx
	jmp	.L46
.L65:
	leal	168(%esp), %edi
	leal	104(%esp), %eax
	jmp	.L47
.L64:
	leal	168(%esp), %esi
	leal	104(%esp), %edx
	jmp	.L48
.L63:
	leal	168(%esp), %edi
	leal	104(%esp), %eax
	jmp	.L49
.L41:
	movl	16(%esp), %eax
	movl	%eax, 8(%esp)
	leal	168(%esp), %eax
	movl	%eax, 4(%esp)
	leal	104(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	movl	%eax, %edx
	movl	$1, %eax
	testl	%edx, %edx
	je	.L40
.L51:
	addl	%eax, 20(%esp)
	incl	28(%esp)
	movl	28(%esp), %eax
	cmpl	$40, %eax
	je	.L52
.L38:
	movzbl	28(%esp), %edx
	movl	$0, %eax
.L39:
	movb	%dl, 168(%esp,%eax)
	movb	$0, 104(%esp,%eax)
	incl	%eax
	incb	%dl
	cmpl	$64, %eax
	jne	.L39
	movl	28(%esp), %ecx
	movl	%ecx, %eax
	testl	%ecx, %ecx
	je	.L40
	movl	%ecx, 16(%esp)
	addl	$7, %eax
	cltd
	idivl	%ebx
	movl	%eax, 24(%esp)
	movl	%ecx, %eax
	cltd
	idivl	%ebx
	cmpl	$7, %edx
	ja	.L41
	jmp	*.L43(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L43:
	.long	.L62
	.long	.L63
	.long	.L64
	.long	.L65
	.long	.L66
	.long	.L67
	.long	.L68
	.long	.L69
	.text
.L40:
	movl	28(%esp), %eax
	cmpb	$0, 104(%esp,%eax)
	setne	%al
	movzbl	%al, %eax
	jmp	.L51
.L52:
	movl	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	leal	44(%esp), %edi
	movl	$.LC0, %esi
	movl	$15, %ecx
	rep movsl
	movl	$0, 28(%esp)
	movl	$3, %esi
	leal	104(%esp), %edi
	jmp	.L55
.L53:
	addl	$20, %ebx
	cmpl	%edi, %ebx
	je	.L85
.L54:
	cmpl	$0, 4(%ebx)
	js	.L53
	movl	%ebx, (%esp)
	call	*(%ebx)
	cmpl	$-2147483648, %eax
	adcl	$-1, %esi
	jmp	.L53
.L85:
	testl	%esi, %esi
	jle	.L86
.L55:
	incl	28(%esp)
	leal	44(%esp), %ebx
	jmp	.L54
.L21:
	cmpl	%esi, %ebx
	jl	.L87
.L56:
	addl	$2, %ebx
	cmpl	$99, %ebx
	jg	.L23
	cmpl	$8, %ebx
	jle	.L17
	movl	$9, %esi
	movl	$3, %ecx
.L22:
	movl	%ebx, %eax
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L21
	addl	$2, %ecx
	movl	%ecx, %esi
	imull	%ecx, %esi
	cmpl	%ebx, %esi
	jle	.L22
	movl	%ebx, %eax
	movl	$30, %esi
	jmp	.L19
.L86:
	movl	28(%esp), %edi
	movl	%edi, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	20(%esp), %eax
	addl	%edi, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	leaves.0, @object
	.size	leaves.0, 48
leaves.0:
	.long	1
	.long	0
	.long	0
	.long	3
	.long	0
	.long	0
	.long	6
	.long	0
	.long	0
	.long	9
	.long	0
	.long	0
	.align 4
	.type	inner.1, @object
	.size	inner.1, 24
inner.1:
	.long	2
	.long	leaves.0
	.long	leaves.0+12
	.long	7
	.long	leaves.0+24
	.long	leaves.0+36
	.align 4
	.type	root.2, @object
	.size	root.2, 12
root.2:
	.long	4
	.long	inner.1
	.long	inner.1+12
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
