	.file	"matrix.c"
	.text
	.globl	__moddi3
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$188, %esp
	movl	%eax, -184(%ebp)
	movl	%edx, -188(%ebp)
	movl	%ecx, -192(%ebp)
.L2:
	movl	-188(%ebp), %eax
	xorl	%esi, %esi
	addl	%ebx, %eax
	movl	%eax, -180(%ebp)
	leal	-168(%ebp), %eax
	addl	%ebx, %eax
	movl	%eax, -196(%ebp)
.L6:
	movl	-192(%ebp), %eax
	xorl	%ecx, %ecx
	leal	(%eax,%esi), %edi
	xorl	%eax, %eax
	movl	%eax, -176(%ebp)
	movl	%eax, -172(%ebp)
.L3:
	movl	-180(%ebp), %edx
	movl	(%edi), %eax
	imull	(%edx,%ecx,4)
	addl	%eax, -176(%ebp)
	adcl	%edx, -172(%ebp)
	incl	%ecx
	addl	$24, %edi
	cmpl	$6, %ecx
	jne	.L3
	pushl	$0
	pushl	$10007
	pushl	-172(%ebp)
	pushl	-176(%ebp)
	call	__moddi3
	movl	-196(%ebp), %edx
	addl	$16, %esp
	movl	%eax, (%edx,%esi)
	addl	$4, %esi
	cmpl	$24, %esi
	jne	.L6
	addl	$24, %ebx
	cmpl	$144, %ebx
	jne	.L2
	movl	-184(%ebp), %edi
	leal	-168(%ebp), %esi
	movl	$36, %ecx
	rep movsl
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%7d"
.LC1:
	.string	""
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	leal	144(%ebx), %edi
	subl	$24, %esp
	pushl	%eax
	call	puts
	addl	$16, %esp
.L11:
	xorl	%esi, %esi
.L12:
	pushl	%eax
	pushl	%eax
	pushl	(%ebx,%esi,4)
	incl	%esi
	pushl	$.LC0
	call	printf
	addl	$16, %esp
	cmpl	$6, %esi
	jne	.L12
	subl	$12, %esp
	addl	$24, %ebx
	pushl	$.LC1
	call	puts
	addl	$16, %esp
	cmpl	%edi, %ebx
	jne	.L11
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata.str1.1
.LC2:
	.string	"inverse"
.LC3:
	.string	"singular"
.LC4:
	.string	"a"
.LC5:
	.string	"a squared"
.LC6:
	.string	"a to the 1000"
	.globl	__divdi3
.LC7:
	.string	"determinant of the first %d: %lld\n"
.LC8:
	.string	"a times its inverse"
.LC9:
	.string	"transposed"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$21, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	movl	$31337, %ecx
	leal	-888(%ebp), %eax
	subl	$952, %esp
	movl	%eax, -896(%ebp)
	movl	%eax, %esi
.L17:
	xorl	%ebx, %ebx
.L18:
	imull	$1664525, %ecx, %ecx
	addl	$1013904223, %ecx
	movl	%ecx, %eax
	shrl	$24, %eax
	cltd
	idivl	%edi
	subl	$10, %edx
	movl	%edx, (%esi,%ebx,4)
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L18
	leal	-744(%ebp), %eax
	addl	$24, %esi
	cmpl	%eax, %esi
	jne	.L17
	leal	-888(%ebp), %esi
	movl	$.LC4, %eax
	movl	%esi, %edx
	movl	$10, %ebx
	call	print
	movl	%esi, %ecx
	movl	%esi, %edx
	leal	-744(%ebp), %eax
	call	multiply
	leal	-744(%ebp), %edx
	movl	$.LC5, %eax
	call	print
	leal	-308(%ebp), %edi
	movl	$34, %ecx
	xorl	%eax, %eax
	rep stosl
	leal	-456(%ebp), %edi
	movl	$36, %ecx
	rep movsl
	movl	$1000, %esi
	movl	$1, -312(%ebp)
	movl	$1, -284(%ebp)
	movl	$1, -256(%ebp)
	movl	$1, -228(%ebp)
	movl	$1, -200(%ebp)
	movl	$1, -172(%ebp)
.L21:
	testl	$1, %esi
	je	.L20
	leal	-312(%ebp), %edx
	leal	-456(%ebp), %ecx
	movl	%edx, %eax
	call	multiply
.L20:
	leal	-456(%ebp), %ecx
	movl	%ecx, %edx
	movl	%ecx, %eax
	call	multiply
	shrl	%esi
	decl	%ebx
	jne	.L21
	leal	-600(%ebp), %edi
	movl	$36, %ecx
	leal	-312(%ebp), %esi
	movl	$.LC6, %eax
	rep movsl
	leal	-600(%ebp), %edx
	call	print
	movl	$1, -892(%ebp)
.L22:
	movl	-892(%ebp), %edi
	movl	-896(%ebp), %eax
	leal	(%eax,%edi,4), %eax
	movl	%eax, -900(%ebp)
	imull	$24, %edi, %edi
	xorl	%eax, %eax
.L24:
	movl	-896(%ebp), %ebx
	leal	(%eax,%eax), %edx
	movl	-900(%ebp), %esi
	leal	(%eax,%ebx), %ecx
	leal	-312(%ebp), %ebx
	addl	%eax, %esi
	movl	%esi, -904(%ebp)
	addl	%ebx, %edx
.L23:
	movl	(%ecx), %ebx
	addl	$4, %ecx
	addl	$8, %edx
	movl	-904(%ebp), %esi
	movl	%ebx, -8(%edx)
	sarl	$31, %ebx
	movl	%ebx, -4(%edx)
	cmpl	%esi, %ecx
	jne	.L23
	addl	$24, %eax
	cmpl	%edi, %eax
	jne	.L24
	movl	-892(%ebp), %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	$1, -904(%ebp)
	movl	$1, -936(%ebp)
	movl	%ecx, -932(%ebp)
	sall	$3, %eax
	movl	%eax, -956(%ebp)
	leal	-312(%ebp), %eax
	movl	%eax, -912(%ebp)
	movl	%eax, -900(%ebp)
	movl	-892(%ebp), %eax
	decl	%eax
	movl	%eax, -940(%ebp)
.L25:
	cmpl	%edx, -940(%ebp)
	jle	.L85
	movl	-900(%ebp), %eax
	movl	4(%eax), %edi
	movl	(%eax), %esi
	leal	1(%edx), %eax
	movl	%eax, -908(%ebp)
	movl	%edi, %eax
	orl	%esi, %eax
	jne	.L26
	movl	-908(%ebp), %eax
	leal	-312(%ebp,%edx,8), %ebx
	movl	%eax, -920(%ebp)
.L27:
	movl	-892(%ebp), %eax
	cmpl	%eax, -920(%ebp)
	je	.L28
	imull	$48, -920(%ebp), %eax
	movl	4(%ebx,%eax), %ecx
	orl	(%ebx,%eax), %ecx
	jne	.L86
	incl	-920(%ebp)
	jmp	.L27
.L86:
	leal	-312(%ebp), %edi
	movl	-956(%ebp), %ebx
	addl	%edi, %eax
	movl	-912(%ebp), %edi
	movl	-912(%ebp), %esi
	addl	%ebx, %edi
.L30:
	movl	(%esi), %ecx
	addl	$8, %esi
	addl	$8, %eax
	movl	-4(%esi), %ebx
	movl	%ecx, -920(%ebp)
	movl	-8(%eax), %ecx
	movl	%ebx, -916(%ebp)
	movl	-4(%eax), %ebx
	movl	%ecx, -8(%esi)
	movl	-920(%ebp), %ecx
	movl	%ebx, -4(%esi)
	movl	-916(%ebp), %ebx
	movl	%ecx, -8(%eax)
	movl	%ebx, -4(%eax)
	cmpl	%edi, %esi
	jne	.L30
	negl	-904(%ebp)
.L26:
	movl	-900(%ebp), %eax
	leal	48(%eax), %edi
	imull	$48, %edx, %eax
	movl	%eax, -924(%ebp)
	movl	-908(%ebp), %eax
	movl	%eax, -920(%ebp)
.L31:
	movl	-892(%ebp), %ebx
	cmpl	%ebx, -920(%ebp)
	je	.L33
	imull	$-48, -920(%ebp), %eax
	movl	%edi, %esi
	movl	%eax, -944(%ebp)
	movl	-908(%ebp), %eax
	movl	%eax, -928(%ebp)
.L34:
	movl	-900(%ebp), %eax
	addl	$8, %esi
	movl	-892(%ebp), %ebx
	cmpl	%ebx, -928(%ebp)
	movl	(%eax), %eax
	movl	%eax, -952(%ebp)
	movl	-900(%ebp), %eax
	movl	4(%eax), %ecx
	je	.L87
	movl	-952(%ebp), %eax
	imull	4(%esi), %eax
	imull	(%esi), %ecx
	movl	-924(%ebp), %ebx
	addl	%eax, %ecx
	movl	-952(%ebp), %eax
	mull	(%esi)
	movl	%eax, -952(%ebp)
	movl	-944(%ebp), %eax
	movl	%edx, -948(%ebp)
	addl	%ecx, -948(%ebp)
	leal	(%esi,%eax), %edx
	movl	-924(%ebp), %eax
	movl	4(%edx,%eax), %ecx
	movl	4(%edi), %eax
	imull	(%edx,%ebx), %eax
	imull	(%edi), %ecx
	addl	%eax, %ecx
	movl	(%edi), %eax
	mull	(%edx,%ebx)
	movl	-948(%ebp), %ebx
	addl	%ecx, %edx
	movl	-952(%ebp), %ecx
	pushl	-932(%ebp)
	pushl	-936(%ebp)
	subl	%eax, %ecx
	sbbl	%edx, %ebx
	pushl	%ebx
	pushl	%ecx
	call	__divdi3
	addl	$16, %esp
	incl	-928(%ebp)
	movl	%eax, (%esi)
	movl	%edx, 4(%esi)
	jmp	.L34
.L87:
	incl	-920(%ebp)
	addl	$48, %edi
	jmp	.L31
.L33:
	movl	-900(%ebp), %eax
	addl	$48, -912(%ebp)
	addl	$56, -900(%ebp)
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%edx, -932(%ebp)
	movl	-908(%ebp), %edx
	movl	%eax, -936(%ebp)
	jmp	.L25
.L85:
	imull	$56, -940(%ebp), %ebx
	movl	-904(%ebp), %eax
	movl	-312(%ebp,%ebx), %ecx
	cltd
	movl	-904(%ebp), %eax
	imull	-308(%ebp,%ebx), %eax
	imull	%edx, %ecx
	addl	%eax, %ecx
	movl	-904(%ebp), %eax
	mull	-312(%ebp,%ebx)
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ecx, %edi
.L28:
	pushl	%edi
	pushl	%esi
	pushl	-892(%ebp)
	pushl	$.LC7
	call	printf
	addl	$16, %esp
	incl	-892(%ebp)
	cmpl	$7, -892(%ebp)
	jne	.L22
	movl	-896(%ebp), %eax
	leal	-312(%ebp), %esi
	xorl	%ebx, %ebx
	movl	%eax, -892(%ebp)
.L39:
	xorl	%ecx, %ecx
.L41:
	cmpl	$5, %ecx
	jg	.L37
	movl	-892(%ebp), %eax
	movl	$10007, %edi
	movl	(%eax,%ecx,4), %eax
	cltd
	idivl	%edi
	leal	10007(%edx), %eax
	cltd
	idivl	%edi
	movl	%edx, (%esi,%ecx,4)
	incl	%ecx
	jmp	.L41
.L37:
	leal	-6(%ecx), %eax
	cmpl	%ebx, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, (%esi,%ecx,4)
	incl	%ecx
	cmpl	$12, %ecx
	jne	.L41
	incl	%ebx
	addl	$48, %esi
	addl	$24, -892(%ebp)
	cmpl	$6, %ebx
	jne	.L39
	leal	-312(%ebp), %eax
	xorl	%edx, %edx
	movl	%eax, -904(%ebp)
	movl	%eax, -900(%ebp)
	movl	%edx, -892(%ebp)
.L40:
	movl	-892(%ebp), %eax
.L54:
	imull	$48, %eax, %edx
	movl	-900(%ebp), %edi
	movl	(%edi,%edx), %ebx
	testl	%ebx, %ebx
	jne	.L88
	incl	%eax
	cmpl	$6, %eax
	jne	.L54
	jmp	.L42
.L88:
	leal	-312(%ebp,%edx), %eax
	movl	-904(%ebp), %edx
	xorl	%ecx, %ecx
.L44:
	movl	(%edx), %ebx
	incl	%ecx
	addl	$4, %edx
	movl	(%eax), %esi
	addl	$4, %eax
	movl	%esi, -4(%edx)
	movl	%ebx, -4(%eax)
	cmpl	$12, %ecx
	jne	.L44
	imull	$52, -892(%ebp), %eax
	movl	$10007, %edi
	movl	$1, %ebx
	xorl	%ecx, %ecx
	movl	-312(%ebp,%eax), %eax
	cltd
	idivl	%edi
	leal	10007(%edx), %eax
	cltd
	idivl	%edi
	movl	$10007, %eax
	movl	%edx, %edi
.L45:
	testl	%edi, %edi
	je	.L89
	cltd
	movl	%ecx, %esi
	idivl	%edi
	movl	%ebx, %ecx
	imull	%ebx, %eax
	subl	%eax, %esi
	movl	%edi, %eax
	movl	%esi, %ebx
	movl	%edx, %edi
	jmp	.L45
.L89:
	testl	%ecx, %ecx
	jns	.L47
	addl	$10007, %ecx
.L47:
	movl	-904(%ebp), %ebx
	xorl	%eax, %eax
	movl	%eax, -908(%ebp)
.L48:
	movl	(%ebx), %eax
	movl	$10007, %esi
	addl	$4, %ebx
	incl	-908(%ebp)
	imull	%ecx, %eax
	cltd
	idivl	%esi
	movl	%edx, -4(%ebx)
	cmpl	$12, -908(%ebp)
	jne	.L48
	imull	$48, -892(%ebp), %eax
	movl	%eax, -912(%ebp)
	movl	-900(%ebp), %eax
	movl	%eax, -920(%ebp)
.L52:
	imull	$48, %edi, %esi
	movl	-920(%ebp), %ebx
	movl	$11, -908(%ebp)
	leal	-312(%ebp), %eax
	leal	(%esi,%eax), %ecx
	movl	$10007, %eax
	subl	(%ebx), %eax
	movl	%eax, -924(%ebp)
.L49:
	subl	$4, %ecx
	cmpl	%edi, -892(%ebp)
	je	.L63
	movl	-908(%ebp), %eax
	notl	%eax
	shrl	$31, %eax
	testb	%al, %al
	je	.L63
	movl	-912(%ebp), %ebx
	movl	%ecx, %eax
	subl	%esi, %eax
	movl	-924(%ebp), %edx
	decl	-908(%ebp)
	imull	48(%eax,%ebx), %edx
	movl	$10007, %ebx
	movl	48(%ecx), %eax
	addl	%edx, %eax
	cltd
	idivl	%ebx
	movl	%edx, 48(%ecx)
	jmp	.L49
.L63:
	addl	$48, -920(%ebp)
	incl	%edi
	cmpl	$6, %edi
	jne	.L52
	incl	-892(%ebp)
	addl	$4, -900(%ebp)
	addl	$48, -904(%ebp)
	cmpl	$6, -892(%ebp)
	jne	.L40
	leal	-744(%ebp), %edx
	movl	%ebp, %ebx
	leal	-288(%ebp), %eax
.L55:
	movl	%eax, %esi
	addl	$48, %eax
	movl	%edx, %edi
	movl	$6, %ecx
	rep movsl
	addl	$24, %edx
	cmpl	%ebx, %eax
	jne	.L55
	movl	$1, %ebx
.L42:
	leal	-744(%ebp), %ecx
	leal	-888(%ebp), %edx
	leal	-600(%ebp), %eax
	call	multiply
	testl	%ebx, %ebx
	movl	$.LC2, %edx
	movl	$.LC3, %eax
	cmovne	%edx, %eax
	leal	-744(%ebp), %edx
	call	print
	leal	-600(%ebp), %edx
	movl	$.LC8, %eax
	call	print
	movl	-896(%ebp), %ebx
	movl	%ebx, %ecx
.L57:
	movl	-896(%ebp), %eax
	movl	%ecx, %edx
.L60:
	cmpl	%eax, %ebx
	je	.L90
	movl	(%eax), %esi
	addl	$24, %edx
	addl	$4, %eax
	movl	-24(%edx), %edi
	movl	%edi, -4(%eax)
	movl	%esi, -24(%edx)
	jmp	.L60
.L90:
	addl	$24, -896(%ebp)
	addl	$4, %ecx
	leal	-744(%ebp), %edi
	addl	$28, %ebx
	cmpl	%edi, -896(%ebp)
	jne	.L57
	leal	-888(%ebp), %edx
	movl	$.LC9, %eax
	call	print
	leal	-600(%ebp), %edx
	xorl	%eax, %eax
	leal	-432(%ebp), %ecx
.L61:
	addl	(%edx), %eax
	addl	$28, %edx
	cmpl	%ecx, %edx
	jne	.L61
	movl	$10007, %ecx
	cltd
	idivl	%ecx
	leal	-16(%ebp), %esp
	leal	10007(%edx), %eax
	cltd
	idivl	%ecx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	movl	%edx, %eax
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
