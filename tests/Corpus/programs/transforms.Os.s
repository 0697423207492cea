	.file	"transforms.c"
	.text
	.type	by_rotation, @function
by_rotation:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	rotated_length, %ebx
	movl	rotated, %edi
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %esi
.L2:
	cmpl	%ecx, %ebx
	movl	-16(%ebp), %eax
	jle	.L8
	addl	%ecx, %eax
	cltd
	idivl	%ebx
	movzbl	(%edi,%edx), %eax
	movl	%eax, -20(%ebp)
	leal	(%esi,%ecx), %eax
	cltd
	idivl	%ebx
	movzbl	(%edi,%edx), %edx
	cmpl	%edx, -20(%ebp)
	je	.L3
	movl	-20(%ebp), %eax
	subl	%edx, %eax
	jmp	.L1
.L3:
	incl	%ecx
	jmp	.L2
.L8:
	subl	%esi, %eax
.L1:
	popl	%edx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	by_rotation, .-by_rotation
	.type	move_to_front, @function
move_to_front:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	pushl	%ebx
	subl	$284, %esp
	movl	%eax, -284(%ebp)
	xorl	%eax, %eax
	movl	%edx, -288(%ebp)
.L10:
	movb	%al, -280(%ebp,%eax)
	incl	%eax
	cmpl	$256, %eax
	jne	.L10
	xorl	%esi, %esi
.L11:
	movl	-288(%ebp), %eax
	cmpl	%eax, %esi
	jge	.L19
	movl	-284(%ebp), %eax
	cmpl	$0, 8(%ebp)
	movzbl	(%eax,%esi), %eax
	je	.L16
	movb	-280(%ebp,%eax), %bl
	pushl	%edx
	pushl	%eax
	leal	-280(%ebp), %eax
	pushl	%eax
	leal	-279(%ebp), %eax
	pushl	%eax
	call	memmove
	addl	$16, %esp
	movb	%bl, %dl
	jmp	.L13
.L16:
	xorl	%ebx, %ebx
.L12:
	movb	-280(%ebp,%ebx), %dl
	leal	-280(%ebp), %ecx
	cmpb	%dl, %al
	je	.L20
	incl	%ebx
	jmp	.L12
.L20:
	movb	%dl, -289(%ebp)
	pushl	%eax
	pushl	%ebx
	pushl	%ecx
	leal	-279(%ebp), %eax
	pushl	%eax
	call	memmove
	movb	-289(%ebp), %dl
	addl	$16, %esp
.L13:
	movb	%bl, (%edi,%esi)
	incl	%esi
	movb	%dl, -280(%ebp)
	jmp	.L11
.L19:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	move_to_front, .-move_to_front
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$6712, %esp
	movl	%eax, -6716(%ebp)
	movl	%eax, -6720(%ebp)
.L48:
	movl	-6716(%ebp), %eax
	subl	$12, %esp
	movl	texts.0(,%eax,4), %eax
	movl	%eax, -6712(%ebp)
	pushl	%eax
	call	strlen
	movl	-6712(%ebp), %esi
	addl	$16, %esp
	movl	%eax, -6700(%ebp)
	leal	-6684(%ebp), %eax
	movl	%eax, rotated
	movl	%eax, %edi
	movl	-6700(%ebp), %ecx
	rep movsb
	movl	-6700(%ebp), %eax
	movl	%eax, rotated_length
	xorl	%eax, %eax
.L22:
	cmpl	%eax, -6700(%ebp)
	leal	-2072(%ebp), %edx
	jle	.L61
	movl	%eax, (%edx,%eax,4)
	incl	%eax
	jmp	.L22
.L61:
	pushl	$by_rotation
	xorl	%edi, %edi
	pushl	$4
	pushl	-6700(%ebp)
	pushl	%edx
	call	qsort
	addl	$16, %esp
	xorl	%ecx, %ecx
	movl	%edi, -6708(%ebp)
.L24:
	cmpl	%ecx, -6700(%ebp)
	leal	-6172(%ebp), %ebx
	jle	.L62
	movl	-2072(%ebp,%ecx,4), %ebx
	movl	-6700(%ebp), %eax
	leal	-1(%ebx,%eax), %eax
	cltd
	idivl	-6700(%ebp)
	testl	%ebx, %ebx
	movb	-6684(%ebp,%edx), %al
	movb	%al, -6172(%ebp,%ecx)
	movl	-6708(%ebp), %eax
	cmove	%ecx, %eax
	incl	%ecx
	movl	%eax, -6708(%ebp)
	jmp	.L24
.L62:
	pushl	%ebx
	xorl	%esi, %esi
	pushl	-6700(%ebp)
	pushl	-6708(%ebp)
	pushl	$.LC2
	call	printf
	movl	-6700(%ebp), %edx
	leal	-5660(%ebp), %ecx
	movl	%esi, (%esp)
	movl	%ebx, %eax
	xorl	%esi, %esi
	call	move_to_front
	addl	$16, %esp
	xorl	%ecx, %ecx
.L27:
	cmpl	%ecx, -6700(%ebp)
	jle	.L51
	movb	-5660(%ebp,%ecx), %al
	leal	1(%ecx), %edx
	leal	128(%ecx), %edi
.L29:
	cmpl	%edx, -6700(%ebp)
	je	.L28
	cmpb	%al, -5660(%edx,%ebp)
	jne	.L28
	leal	1(%edx), %ebx
	cmpl	%edi, %ebx
	je	.L63
	movl	%ebx, %edx
	jmp	.L29
.L63:
	movl	$127, %ecx
	jmp	.L30
.L28:
	movl	%edx, %ebx
	subl	%ecx, %ebx
	cmpl	$2, %ebx
	movl	%ebx, %ecx
	jg	.L30
	testb	%al, %al
	jns	.L31
.L30:
	leal	1(%esi), %ebx
	orb	$-128, %cl
	movb	%cl, -4124(%ebp,%esi)
	addl	$2, %esi
	movb	%al, -4124(%ebp,%ebx)
	jmp	.L32
.L31:
	leal	-4124(%ebp,%esi), %edi
	addl	%ebx, %esi
	rep stosb
.L32:
	movl	%edx, %ecx
	jmp	.L27
.L51:
	xorl	%ebx, %ebx
.L33:
	cmpl	%esi, %ebx
	jge	.L54
	cmpl	$39, %ebx
	jg	.L54
	pushl	%ecx
	pushl	%ecx
	movzbl	-4124(%ebp,%ebx), %eax
	incl	%ebx
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	jmp	.L33
.L54:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movl	%edx, -6704(%ebp)
.L36:
	cmpl	%ebx, %esi
	jle	.L64
	movb	-4124(%ebp,%ebx), %dl
	leal	-5148(%ebp), %edi
	movl	%ebx, %eax
	movl	-6704(%ebp), %ecx
	addl	%ecx, %edi
	testb	%dl, %dl
	js	.L37
	incl	-6704(%ebp)
	movb	%dl, (%edi)
	jmp	.L38
.L37:
	movb	-4123(%ebp,%eax), %al
	andb	$127, %dl
	incl	%ebx
	movzbl	%dl, %edx
	addl	%edx, -6704(%ebp)
	movl	%edx, %ecx
	rep stosb
.L38:
	incl	%ebx
	jmp	.L36
.L64:
	movl	-6704(%ebp), %edx
	leal	-4636(%ebp), %ecx
	subl	$12, %esp
	pushl	$1
	leal	-5148(%ebp), %eax
	leal	-3100(%ebp), %edi
	call	move_to_front
	movl	$257, %ecx
	xorl	%eax, %eax
	rep stosl
	addl	$16, %esp
.L40:
	movl	-6704(%ebp), %edi
	cmpl	%edi, %eax
	je	.L65
	movzbl	-4636(%ebp,%eax), %edx
	incl	%eax
	incl	-3096(%ebp,%edx,4)
	jmp	.L40
.L65:
	leal	-3100(%ebp), %eax
	leal	-2076(%ebp), %edx
.L42:
	movl	(%eax), %ecx
	addl	%ecx, 4(%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jne	.L42
	xorl	%eax, %eax
.L43:
	movl	-6704(%ebp), %edi
	cmpl	%edi, %eax
	je	.L66
	movzbl	-4636(%eax,%ebp), %ecx
	movl	-3100(%ebp,%ecx,4), %edx
	movl	%eax, -2072(%ebp,%edx,4)
	leal	1(%edx), %ebx
	incl	%eax
	movl	%ebx, -3100(%ebp,%ecx,4)
	jmp	.L43
.L66:
	movl	-6708(%ebp), %eax
	movl	-2072(%ebp,%eax,4), %ecx
	xorl	%eax, %eax
.L45:
	movl	-6704(%ebp), %edi
	cmpl	%edi, %eax
	je	.L67
	movb	-4636(%ebp,%ecx), %dl
	incl	%eax
	movl	-2072(%ebp,%ecx,4), %ecx
	movb	%dl, -5661(%eax,%ebp)
	jmp	.L45
.L67:
	cmpl	%eax, -6700(%ebp)
	jne	.L52
	pushl	%eax
	pushl	-6700(%ebp)
	leal	-5660(%ebp), %eax
	pushl	-6712(%ebp)
	pushl	%eax
	call	memcmp
	addl	$16, %esp
	movl	$.LC0, %edx
	cmpl	$1, %eax
	sbbl	%ebx, %ebx
	andl	$1, %ebx
	testl	%eax, %eax
	movl	$.LC1, %eax
	cmove	%edx, %eax
	jmp	.L47
.L52:
	xorl	%ebx, %ebx
	movl	$.LC1, %eax
.L47:
	pushl	%eax
	xorl	$1, %ebx
	pushl	%esi
	pushl	-6700(%ebp)
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	incl	-6716(%ebp)
	addl	%ebx, -6720(%ebp)
	cmpl	$4, -6716(%ebp)
	jne	.L48
	movl	-6720(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC5:
	.string	"banana"
.LC6:
	.string	"mississippi river"
.LC7:
	.string	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbcdcdcd"
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
