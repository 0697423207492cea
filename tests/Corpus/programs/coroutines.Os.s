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
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%ecx
	movl	8(%ebp), %ebx
	movl	4(%ebx), %eax
	cmpl	$94, %eax
	je	.L2
	cmpl	$96, %eax
	je	.L3
	testl	%eax, %eax
	jne	.L5
	jmp	.L4
.L2:
	movl	8(%ebx), %eax
	movl	$3, %ecx
	cltd
	idivl	%ecx
	jmp	.L7
.L3:
	movl	16(%ebx), %eax
	leal	-1(%eax), %edx
.L7:
	movl	%edx, 16(%ebx)
	testl	%edx, %edx
	jg	.L9
.L4:
	movl	12(%ebx), %edx
	movl	8(%ebx), %eax
	leal	-1(%edx), %ecx
	testl	%edx, %edx
	movl	%ecx, 12(%ebx)
	jle	.L16
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	movl	$94, %edx
	jmp	.L14
.L16:
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L5:
	orl	$-1, %edx
	orl	$-1, %eax
	jmp	.L6
.L9:
	movl	$96, %edx
.L14:
	xorl	%eax, %eax
.L6:
	movl	%edx, 4(%ebx)
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	worker, .-worker
	.section	.rodata.str1.1
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d "
.LC5:
	.string	""
.LC6:
	.string	"  a device driver   sleeps until the interrupt "
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
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	movl	$1, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$296, %esp
.L18:
	imull	$10, %eax, %eax
	movl	%edx, %ecx
	addl	%edx, %eax
	incl	%edx
	cmpl	$7, %ecx
	jne	.L18
	pushl	%edx
	xorl	%esi, %esi
	pushl	%edx
	movl	$24, %ebx
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	movl	$2, %ecx
.L22:
	pushl	%eax
	pushl	%eax
	pushl	%ecx
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$24, %ebx
	movl	%esi, %ecx
	jne	.L19
	movl	$3, %ecx
.L24:
	movl	$3, %ebx
.L20:
	movl	%ebx, %eax
	movl	%ebx, %esi
	imull	%ebx, %eax
	cmpl	%ecx, %eax
	jg	.L86
	movl	%ecx, %eax
	addl	$2, %ebx
	cltd
	idivl	%esi
	testl	%edx, %edx
	jne	.L20
	jmp	.L19
.L86:
	testl	%ecx, %ecx
	movl	$30, %ebx
	js	.L25
	movl	%ecx, %esi
	jmp	.L22
.L19:
	addl	$2, %ecx
	cmpl	$99, %ecx
	jle	.L24
.L25:
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	$.LC5
	call	puts
	leal	-256(%ebp), %edi
	xorl	%eax, %eax
	movl	$10, %ecx
	addl	$16, %esp
	rep stosl
	movl	$root.2, %eax
	jmp	.L28
.L88:
	decl	%ebx
	movl	-248(%ebp,%ebx,4), %esi
	movl	(%esi), %eax
	testl	%eax, %eax
	js	.L32
	pushl	%edi
	pushl	%edi
	pushl	%eax
	pushl	$.LC4
	call	printf
	movl	8(%esi), %eax
	addl	$16, %esp
	testl	%eax, %eax
	je	.L87
.L28:
	leal	1(%ebx), %edx
	testl	%eax, %eax
	je	.L88
	movl	%eax, -252(%ebp,%edx,4)
	movl	%edx, %ebx
	movl	4(%eax), %eax
	jmp	.L28
.L87:
	testl	%ebx, %ebx
	jne	.L28
.L32:
	leal	-284(%ebp), %edi
	subl	$12, %esp
	pushl	$.LC5
	call	puts
	movl	$7, %ecx
	xorl	%eax, %eax
	rep stosl
	movl	$.LC6, -276(%ebp)
	jmp	.L85
.L89:
	movl	-276(%ebp), %esi
	movl	-280(%ebp), %ebx
	leal	(%esi,%ebx), %eax
	cmpb	$0, (%eax)
	je	.L34
	pushl	%edx
	pushl	%edx
	pushl	$.LC8
	pushl	%eax
	call	strspn
	addl	$16, %esp
	addl	%eax, %ebx
	movl	%ebx, -280(%ebp)
	addl	%ebx, %esi
	cmpb	$0, (%esi)
	je	.L34
	pushl	%edi
	pushl	%edi
	pushl	$.LC8
	pushl	%esi
	call	strcspn
	leal	-272(%ebp), %edx
	addl	$16, %esp
	movl	%edx, %edi
	addl	%eax, %ebx
	movl	%eax, %ecx
	rep movsb
	testl	%eax, %eax
	movb	$0, -272(%ebp,%eax)
	movl	%ebx, -280(%ebp)
	movl	$64, -284(%ebp)
	js	.L37
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC7
	call	printf
.L85:
	addl	$16, %esp
	testl	$-65, -284(%ebp)
	je	.L89
.L34:
	movl	$-1, -284(%ebp)
.L37:
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	$.LC5
	call	puts
	addl	$16, %esp
	xorl	%edx, %edx
	movl	%ebx, -300(%ebp)
.L40:
	movb	%dl, %cl
	xorl	%eax, %eax
.L41:
	movb	%cl, -152(%ebp,%eax)
	incb	%cl
	movb	$0, -88(%ebp,%eax)
	incl	%eax
	cmpl	$64, %eax
	jne	.L41
	testl	%edx, %edx
	jne	.L42
.L54:
	pushl	%ecx
	pushl	%edx
	leal	-152(%ebp), %eax
	movl	%edx, -304(%ebp)
	pushl	%eax
	leal	-88(%ebp), %eax
	pushl	%eax
	call	memcmp
	addl	$16, %esp
	movl	-304(%ebp), %edx
	movl	%eax, %ecx
	movl	$1, %eax
	testl	%ecx, %ecx
	jne	.L43
	xorl	%eax, %eax
	cmpb	$0, -88(%ebp,%edx)
	setne	%al
	jmp	.L43
.L42:
	leal	7(%edx), %eax
	sarl	$3, %eax
	movl	%eax, -304(%ebp)
	movl	%edx, %eax
	andl	$7, %eax
	decl	%eax
	cmpl	$6, %eax
	ja	.L64
	jmp	*.L47(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L47:
	.long	.L65
	.long	.L66
	.long	.L67
	.long	.L68
	.long	.L69
	.long	.L70
	.long	.L71
	.section	.text.startup
.L64:
	leal	-152(%ebp), %edi
	leal	-88(%ebp), %eax
.L45:
	movb	(%edi), %bl
	leal	1(%edi), %esi
	leal	1(%eax), %ecx
	movb	%bl, (%eax)
	jmp	.L46
.L71:
	leal	-152(%ebp), %esi
	leal	-88(%ebp), %ecx
.L46:
	movb	(%esi), %bl
	leal	1(%esi), %edi
	leal	1(%ecx), %eax
	movb	%bl, (%ecx)
	jmp	.L48
.L70:
	leal	-152(%ebp), %edi
	leal	-88(%ebp), %eax
.L48:
	movb	(%edi), %bl
	leal	1(%edi), %esi
	leal	1(%eax), %ecx
	movb	%bl, (%eax)
	jmp	.L49
.L69:
	leal	-152(%ebp), %esi
	leal	-88(%ebp), %ecx
.L49:
	movb	(%esi), %bl
	leal	1(%esi), %edi
	leal	1(%ecx), %eax
	movb	%bl, (%ecx)
	jmp	.L50
.L68:
	leal	-152(%ebp), %edi
	leal	-88(%ebp), %eax
.L50:
	movb	(%edi), %bl
	leal	1(%edi), %esi
	leal	1(%eax), %ecx
	movb	%bl, (%eax)
	jmp	.L51
.L67:
	leal	-152(%ebp), %esi
	leal	-88(%ebp), %ecx
.L51:
	movb	(%esi), %bl
	leal	1(%esi), %edi
	leal	1(%ecx), %eax
	movb	%bl, (%ecx)
	jmp	.L52
.L66:
	leal	-152(%ebp), %edi
	leal	-88(%ebp), %eax
.L52:
	movb	(%edi), %bl
	leal	1(%edi), %esi
	leal	1(%eax), %ecx
	movb	%bl, (%eax)
	jmp	.L53
.L65:
	leal	-152(%ebp), %esi
	leal	-88(%ebp), %ecx
.L53:
	movb	(%esi), %al
	decl	-304(%ebp)
	movb	%al, (%ecx)
	je	.L54
	leal	1(%esi), %edi
	leal	1(%ecx), %eax
	jmp	.L45
.L43:
	addl	%eax, -300(%ebp)
	incl	%edx
	cmpl	$40, %edx
	jne	.L40
	pushl	%edx
	movl	$.LC0, %esi
	pushl	%edx
	pushl	-300(%ebp)
	leal	-212(%ebp), %edi
	pushl	$.LC9
	call	printf
	movl	$15, %ecx
	addl	$16, %esp
	rep movsl
	xorl	%esi, %esi
	movl	$3, %edi
.L60:
	leal	-212(%ebp), %edx
	incl	%esi
.L59:
	cmpl	$0, 4(%edx)
	js	.L58
	subl	$12, %esp
	pushl	%edx
	movl	%edx, -304(%ebp)
	call	*(%edx)
	movl	-304(%ebp), %edx
	addl	$16, %esp
	cmpl	$-2147483648, %eax
	adcl	$-1, %edi
.L58:
	leal	-152(%ebp), %eax
	addl	$20, %edx
	cmpl	%edx, %eax
	jne	.L59
	testl	%edi, %edi
	jg	.L60
	pushl	%eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC10
	call	printf
	movl	-300(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	addl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
