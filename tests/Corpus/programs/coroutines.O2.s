	.file	"coroutines.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%c%d "
.LC2:
	.string	"%c! "
	.text
	.p2align 4
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
	movl	%edx, 4(%ebx)
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movl	12(%ebx), %eax
	movl	8(%ebx), %ecx
	leal	-1(%eax), %edx
	testl	%eax, %eax
	movl	%edx, 12(%ebx)
	jle	.L15
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$94, %edx
	xorl	%eax, %eax
	movl	%edx, 4(%ebx)
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	movl	16(%ebx), %eax
	leal	-1(%eax), %edx
.L7:
	movl	%edx, 16(%ebx)
	testl	%edx, %edx
	jle	.L4
	movl	$96, %edx
	xorl	%eax, %eax
	movl	%edx, 4(%ebx)
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	movl	8(%ebx), %ecx
	movl	$1431655766, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	jmp	.L7
.L15:
	movl	%ecx, 4(%esp)
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
	.section	.text.unlikely,"ax",@progbits
.LCOLDB11:
	.section	.text.startup,"ax",@progbits
.LHOTB11:
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	movl	$1, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$320, %esp
	.p2align 4
	.p2align 3
.L17:
	leal	(%edx,%edx,4), %edx
	movl	%eax, %ecx
	leal	(%eax,%edx,2), %edx
	incl	%eax
	cmpl	$7, %ecx
	jne	.L17
	movl	%edx, 4(%esp)
	xorl	%ebx, %ebx
	movl	$24, %esi
	movl	$.LC3, (%esp)
	call	printf
	movl	$2, %eax
.L18:
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	cmpl	$24, %esi
	je	.L64
.L63:
	addl	$2, %ebx
	cmpl	$99, %ebx
	jg	.L20
	cmpl	$8, %ebx
	jle	.L19
.L25:
	movl	$9, %esi
	movl	$3, %ecx
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L92:
	addl	$2, %ecx
	movl	%ecx, %esi
	imull	%ecx, %esi
	cmpl	%esi, %ebx
	jl	.L91
.L22:
	movl	%ebx, %eax
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L92
	cmpl	%esi, %ebx
	jl	.L19
	addl	$2, %ebx
	cmpl	$99, %ebx
	jle	.L25
.L20:
	movl	$.LC5, (%esp)
	leal	88(%esp), %ebx
	call	puts
	movl	%ebx, %edi
	xorl	%eax, %eax
	movl	$10, %ecx
	rep stosl
	movl	$root.2, %eax
	xorl	%edi, %edi
	testl	%eax, %eax
	movl	%edi, %edx
	je	.L93
	.p2align 4
	.p2align 3
.L26:
	movl	%eax, 8(%ebx,%edx,4)
	movl	%eax, %esi
	movl	4(%eax), %eax
	movl	%edx, %ecx
	incl	%edx
	testl	%eax, %eax
	jne	.L26
	movl	%ecx, %edi
.L31:
	movl	(%esi), %eax
	testl	%eax, %eax
	js	.L30
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	8(%esi), %eax
	movl	%edi, %edx
	testl	%eax, %eax
	jne	.L26
.L93:
	testl	%edi, %edi
	je	.L30
	decl	%edi
	movl	96(%esp,%edi,4), %esi
	jmp	.L31
.L64:
	movl	$3, %ebx
.L19:
	movl	%ebx, %eax
	movl	$30, %esi
	jmp	.L18
.L91:
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L63
.L30:
	movl	$.LC5, (%esp)
	leal	60(%esp), %edi
	call	puts
	xorl	%eax, %eax
	movl	$7, %ecx
	rep stosl
	leal	72(%esp), %eax
	movl	$.LC6, 68(%esp)
	andl	$4, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L28:
	testl	$-65, 60(%esp)
	je	.L94
.L33:
	movl	$-1, 60(%esp)
.L38:
	movl	$.LC5, (%esp)
	leal	192(%esp), %ebx
	call	puts
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	leal	256(%esp), %esi
	movl	%ecx, 44(%esp)
.L41:
	movl	44(%esp), %ecx
	xorl	%eax, %eax
	movb	%cl, %dl
	.p2align 4
	.p2align 3
.L42:
	movb	%dl, (%eax,%ebx)
	incb	%dl
	movb	$0, (%esi,%eax)
	incl	%eax
	cmpl	$64, %eax
	jne	.L42
	movl	%ecx, 44(%esp)
	testl	%ecx, %ecx
	je	.L95
	movl	44(%esp), %ecx
	leal	7(%ecx), %eax
	sarl	$3, %eax
	movl	%eax, 40(%esp)
	movl	%ecx, %eax
	andl	$7, %eax
	decl	%eax
	cmpl	$6, %eax
	ja	.L65
	jmp	*.L48(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L48:
	.long	.L66
	.long	.L67
	.long	.L68
	.long	.L69
	.long	.L70
	.long	.L71
	.long	.L72
	.section	.text.startup
	.p2align 4,,10
	.p2align 3
.L94:
	movl	68(%esp), %esi
	movl	64(%esp), %ebx
	leal	(%esi,%ebx), %eax
	cmpb	$0, (%eax)
	je	.L33
	movl	%eax, (%esp)
	movl	$.LC8, %edi
	movl	%edi, 4(%esp)
	call	strspn
	addl	%eax, %ebx
	movl	%ebx, 64(%esp)
	addl	%ebx, %esi
	cmpb	$0, (%esi)
	je	.L33
	movl	%esi, (%esp)
	leal	72(%esp), %edi
	movl	$.LC8, %ecx
	movl	%ecx, 4(%esp)
	call	strcspn
	movl	%esi, %edx
	cmpl	$8, %eax
	movl	%eax, %ecx
	jnb	.L96
.L35:
	movl	%edx, %esi
	addl	%eax, %ebx
	rep movsb
	movl	$64, %edx
	testl	%eax, %eax
	movb	$0, 72(%esp,%eax)
	movl	%ebx, 64(%esp)
	movl	%edx, 60(%esp)
	js	.L38
	movl	%eax, 4(%esp)
	leal	72(%esp), %edi
	movl	%edi, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	jmp	.L28
.L96:
	cmpl	$0, 44(%esp)
	je	.L35
	movl	(%esi), %ecx
	leal	76(%esp), %edi
	addl	$4, %edx
	movl	%ecx, 72(%esp)
	leal	-4(%eax), %ecx
	jmp	.L35
.L95:
	cmpb	$1, 256(%esp)
	movl	$1, 44(%esp)
	sbbl	$-1, 32(%esp)
	jmp	.L41
.L71:
	movl	%esi, 36(%esp)
	movl	%ebx, %edi
.L49:
	movl	36(%esp), %ecx
	leal	1(%edi), %eax
	leal	1(%ecx), %edx
	movzbl	(%edi), %ecx
	movl	36(%esp), %edi
	movb	%cl, 31(%esp)
	movb	%cl, (%edi)
.L50:
	leal	1(%eax), %edi
	movzbl	(%eax), %eax
	leal	1(%edx), %ecx
	movl	%ecx, 36(%esp)
	movb	%al, (%edx)
.L51:
	movl	36(%esp), %ecx
	leal	1(%edi), %eax
	leal	1(%ecx), %edx
	movzbl	(%edi), %ecx
	movl	36(%esp), %edi
	movb	%cl, 31(%esp)
	movb	%cl, (%edi)
.L52:
	leal	1(%eax), %edi
	movzbl	(%eax), %eax
	leal	1(%edx), %ecx
	movl	%ecx, 36(%esp)
	movb	%al, (%edx)
.L53:
	movzbl	(%edi), %ecx
	leal	1(%edi), %edx
	movl	36(%esp), %eax
	movl	36(%esp), %edi
	movb	%cl, 31(%esp)
	incl	%eax
	movb	%cl, (%edi)
.L54:
	movzbl	(%edx), %ecx
	decl	40(%esp)
	movb	%cl, (%eax)
	je	.L55
	leal	1(%edx), %edi
	incl	%eax
	movl	%eax, 36(%esp)
.L46:
	movl	36(%esp), %ecx
	leal	1(%edi), %eax
	leal	1(%ecx), %edx
	movzbl	(%edi), %ecx
	movl	36(%esp), %edi
	movb	%cl, 31(%esp)
	movb	%cl, (%edi)
.L47:
	leal	1(%eax), %edi
	movzbl	(%eax), %eax
	leal	1(%edx), %ecx
	movl	%ecx, 36(%esp)
	movb	%al, (%edx)
	jmp	.L49
.L70:
	movl	%ebx, %eax
	movl	%esi, %edx
	jmp	.L50
.L69:
	movl	%esi, 36(%esp)
	movl	%ebx, %edi
	jmp	.L51
.L68:
	movl	%ebx, %eax
	movl	%esi, %edx
	jmp	.L52
.L67:
	movl	%esi, 36(%esp)
	movl	%ebx, %edi
	jmp	.L53
.L66:
	movl	%ebx, %edx
	movl	%esi, %eax
	jmp	.L54
.L72:
	movl	%ebx, %eax
	movl	%esi, %edx
	jmp	.L47
.L55:
	movl	%ebx, 4(%esp)
	movl	44(%esp), %eax
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	call	memcmp
	testl	%eax, %eax
	je	.L56
	movl	$1, %eax
.L45:
	incl	44(%esp)
	addl	%eax, 32(%esp)
	movl	44(%esp), %eax
	cmpl	$40, %eax
	jne	.L41
	movl	32(%esp), %eax
	leal	132(%esp), %edi
	movl	$.LC0, %esi
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$15, %ecx
	rep movsl
	movl	$3, %edi
.L62:
	incl	40(%esp)
	leal	132(%esp), %esi
.L61:
	cmpl	$0, 4(%esi)
	js	.L60
	movl	%esi, (%esp)
	call	*(%esi)
	cmpl	$-2147483648, %eax
	adcl	$-1, %edi
.L60:
	addl	$20, %esi
	cmpl	%esi, %ebx
	jne	.L61
	testl	%edi, %edi
	jg	.L62
	movl	$.LC10, (%esp)
	movl	40(%esp), %edi
	movl	%edi, 4(%esp)
	call	printf
	movl	32(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	addl	%edi, %eax
	popl	%edi
	popl	%ebp
	ret
.L56:
	movl	44(%esp), %eax
	cmpb	$0, (%esi,%eax)
	setne	%al
	movzbl	%al, %eax
	jmp	.L45
	.section	.text.unlikely
	.type	main.cold, @function
main.cold:
.L65:
	movl	%esi, 36(%esp)
	movl	%ebx, %edi
	jmp	.L46
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE11:
	.section	.text.startup
.LHOTE11:
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
