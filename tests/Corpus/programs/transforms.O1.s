	.file	"transforms.c"
	.text
	.type	by_rotation, @function
by_rotation:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	32(%esp), %eax
	movl	(%eax), %eax
	movl	36(%esp), %edx
	movl	(%edx), %edi
	movl	%edi, 4(%esp)
	movl	rotated_length, %ebp
	testl	%ebp, %ebp
	jle	.L2
	movl	rotated, %esi
	leal	0(%ebp,%eax), %ebx
	movl	%ebx, (%esp)
	movl	%eax, %ecx
	subl	%eax, %edi
	movl	%eax, 8(%esp)
.L5:
	movl	%ecx, %eax
	cltd
	idivl	%ebp
	movzbl	(%esi,%edx), %ebx
	leal	(%edi,%ecx), %eax
	cltd
	idivl	%ebp
	movzbl	(%esi,%edx), %edx
	cmpl	%edx, %ebx
	jne	.L8
	incl	%ecx
	movl	(%esp), %eax
	cmpl	%eax, %ecx
	jne	.L5
	movl	8(%esp), %eax
.L2:
	movl	4(%esp), %edi
	subl	%edi, %eax
.L1:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L8:
	movl	%ebx, %eax
	subl	%edx, %eax
	jmp	.L1
	.size	by_rotation, .-by_rotation
	.type	move_to_front, @function
move_to_front:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$300, %esp
	movl	%eax, %ebx
	movl	$0, %eax
.L10:
	movb	%al, 32(%esp,%eax)
	incl	%eax
	cmpl	$256, %eax
	jne	.L10
	testl	%edx, %edx
	jle	.L9
	movl	%ebx, %esi
	movl	%ecx, %edi
	leal	(%ebx,%edx), %eax
	movl	%eax, 24(%esp)
	leal	32(%esp), %ebp
	jmp	.L15
.L22:
	cmpb	32(%esp), %al
	je	.L17
	movl	320(%esp), %ebx
.L14:
	incl	%ebx
	cmpb	(%ebx,%ebp), %al
	jne	.L14
	movzbl	32(%esp,%ebx), %eax
	movb	%al, 31(%esp)
	movl	%ebx, 8(%esp)
	movl	%ebp, 4(%esp)
	leal	33(%esp), %ecx
	movl	%ecx, (%esp)
	call	memmove
	movzbl	31(%esp), %eax
	movb	%al, 32(%esp)
.L16:
	movb	%bl, (%edi)
	incl	%esi
	incl	%edi
	movl	24(%esp), %eax
	cmpl	%eax, %esi
	je	.L9
.L15:
	movzbl	(%esi), %eax
	cmpl	$0, 320(%esp)
	je	.L22
	movzbl	%al, %eax
	movzbl	32(%esp,%eax), %ebx
	movl	%eax, 8(%esp)
	movl	%ebp, 4(%esp)
	leal	33(%esp), %eax
	movl	%eax, (%esp)
	call	memmove
	movb	%bl, 32(%esp)
	jmp	.L16
.L17:
	movl	320(%esp), %ebx
	jmp	.L16
.L9:
	addl	$300, %esp
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
	subl	$6736, %esp
	movl	$0, 40(%esp)
	movl	$0, 20(%esp)
	leal	6224(%esp), %eax
	andl	$4, %eax
	movl	%eax, 16(%esp)
	jmp	.L64
.L100:
	cmpl	$0, 16(%esp)
	je	.L24
	movl	(%esi), %eax
	movl	%eax, 6224(%esp)
	leal	6228(%esp), %edi
	leal	4(%esi), %esi
	leal	-4(%ecx), %ecx
	jmp	.L24
.L69:
	movl	%eax, %ecx
.L29:
	movl	1104(%esp,%ecx,4), %edi
	leal	-1(%ebx,%edi), %eax
	cltd
	idivl	%ebx
	movzbl	6224(%esp,%edx), %eax
	movb	%al, 5712(%esp,%ecx)
	testl	%edi, %edi
	cmove	%ecx, %esi
	leal	1(%ecx), %eax
	cmpl	%ecx, 60(%esp)
	jne	.L69
	leal	5712(%esp), %ebx
	movl	%ebx, 12(%esp)
	movl	48(%esp), %edi
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, (%esp)
	leal	4176(%esp), %ecx
	movl	%edi, %edx
	movl	%ebx, %eax
	call	move_to_front
	movl	$0, %ecx
	movl	$0, %edi
	movl	%esi, 44(%esp)
	jmp	.L30
.L71:
	movl	%edi, %edx
.L32:
	incl	%eax
	cmpl	%eax, %esi
	je	.L70
	leal	1(%edx), %edi
	cmpb	%bl, 4176(%esp,%edx)
	jne	.L89
	cmpl	$126, %eax
	jle	.L71
	movl	56(%esp), %edi
	jmp	.L31
.L70:
	movl	56(%esp), %edi
	movl	%esi, %eax
.L31:
	cmpl	$2, %eax
	jle	.L91
.L34:
	leal	1(%ecx), %ebx
	orb	$-128, %al
	movb	%al, 4688(%esp,%ecx)
	addl	$2, %ecx
	movzbl	4176(%esp,%edi), %eax
	movb	%al, 4688(%esp,%ebx)
	movl	%edx, %edi
.L36:
	movl	48(%esp), %eax
	cmpl	%eax, %edi
	jge	.L38
.L30:
	leal	1(%edi), %edx
	movl	60(%esp), %eax
	cmpl	%eax, %edi
	jge	.L39
	movzbl	4176(%esp,%edi), %ebx
	cmpb	%bl, 4176(%esp,%edx)
	jne	.L39
	leal	2(%edi), %edx
	movl	52(%esp), %esi
	subl	%edi, %esi
	movl	$1, %eax
	movl	%edi, 56(%esp)
	jmp	.L32
.L89:
	movl	56(%esp), %edi
	jmp	.L31
.L91:
	movzbl	4176(%esp,%edi), %ebx
	testb	%bl, %bl
	js	.L34
	movl	%edx, %edi
	testl	%eax, %eax
	jle	.L36
.L35:
	addl	%ecx, %eax
.L37:
	incl	%ecx
	movb	%bl, 4687(%esp,%ecx)
	cmpl	%eax, %ecx
	jne	.L37
	jmp	.L36
.L38:
	movl	%ecx, %edi
	movl	%ecx, 60(%esp)
	movl	44(%esp), %esi
	testl	%ecx, %ecx
	jle	.L41
	movl	$0, %ebx
.L42:
	movzbl	4688(%esp,%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	%ebx
	cmpl	%edi, %ebx
	jge	.L76
	cmpl	$39, %ebx
	jle	.L42
.L76:
	movl	$0, %ebx
	movl	$0, %ecx
	movl	%esi, 32(%esp)
	jmp	.L53
.L93:
	movb	%al, 3664(%esp,%ebx)
	leal	1(%ebx), %ebx
.L45:
	incl	%ecx
	cmpl	%ecx, 60(%esp)
	jle	.L92
.L53:
	movzbl	4688(%esp,%ecx), %eax
	testb	%al, %al
	jns	.L93
	andb	$127, %al
	movb	%al, 44(%esp)
	movzbl	%al, %esi
	leal	3664(%esp), %eax
	leal	(%eax,%ebx), %edi
	movzbl	4689(%esp,%ecx), %eax
	movl	%eax, 48(%esp)
	movl	%esi, %edx
	movl	%edi, 56(%esp)
	cmpl	$8, %esi
	jnb	.L94
.L46:
	andl	$7, %edx
	movl	%edx, %esi
	je	.L52
	movl	$0, %edx
	movl	56(%esp), %edi
	movl	48(%esp), %eax
.L51:
	movb	%al, (%edi,%edx)
	incl	%edx
	cmpl	%esi, %edx
	jb	.L51
.L52:
	incl	%ecx
	movzbl	44(%esp), %eax
	addl	%eax, %ebx
	jmp	.L45
.L94:
	imull	$16843009, %eax, %eax
	movl	%eax, 36(%esp)
	testl	$1, %edi
	jne	.L95
.L47:
	testb	$2, 56(%esp)
	jne	.L96
.L48:
	cmpl	$8, %edx
	jb	.L46
	movl	%edx, %edi
	andl	$-8, %edi
	movl	$0, %esi
	movl	%ecx, 28(%esp)
	movl	56(%esp), %eax
	movl	36(%esp), %ecx
.L49:
	movl	%ecx, (%eax,%esi)
	movl	%ecx, 4(%eax,%esi)
	addl	$8, %esi
	cmpl	%edi, %esi
	jb	.L49
	movl	28(%esp), %ecx
	addl	%esi, %eax
	movl	%eax, 56(%esp)
	jmp	.L46
.L95:
	movzbl	36(%esp), %eax
	movb	%al, (%edi)
	leal	1(%edi), %eax
	movl	%eax, 56(%esp)
	leal	-1(%esi), %edx
	jmp	.L47
.L96:
	movl	36(%esp), %eax
	movl	56(%esp), %esi
	movw	%ax, (%esi)
	movl	%esi, %eax
	addl	$2, %eax
	movl	%eax, 56(%esp)
	subl	$2, %edx
	jmp	.L48
.L92:
	movl	32(%esp), %esi
	movl	$1, (%esp)
	leal	3152(%esp), %ecx
	movl	%ebx, %edx
	leal	3664(%esp), %eax
	call	move_to_front
	leal	76(%esp), %edi
	movl	$1028, %edx
	leal	6736(%esp), %eax
	testb	$4, %al
	je	.L97
.L54:
	movl	%edx, %ecx
	shrl	$2, %ecx
	movl	$0, %eax
	rep stosl
	movl	%edx, %eax
	andl	$2, %eax
	je	.L55
	movw	$0, (%edi)
	addl	$2, %edi
.L55:
	andl	$1, %edx
	je	.L56
	movb	$0, (%edi)
.L56:
	testl	%ebx, %ebx
	jle	.L57
	leal	3152(%esp), %eax
	leal	3152(%esp,%ebx), %ecx
.L58:
	movzbl	(%eax), %edx
	incl	80(%esp,%edx,4)
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L58
.L57:
	leal	80(%esp), %eax
	leal	1104(%esp), %ecx
.L59:
	movl	-4(%eax), %edx
	addl	%edx, (%eax)
	addl	$4, %eax
	cmpl	%eax, %ecx
	jne	.L59
	testl	%ebx, %ebx
	jle	.L60
	movl	$0, %eax
.L61:
	movzbl	3152(%esp,%eax), %ecx
	movl	76(%esp,%ecx,4), %edx
	leal	1(%edx), %edi
	movl	%edi, 76(%esp,%ecx,4)
	movl	%eax, 1104(%esp,%edx,4)
	incl	%eax
	cmpl	%ebx, %eax
	jne	.L61
	movl	1104(%esp,%esi,4), %edx
	leal	4176(%esp), %eax
	leal	4176(%esp,%ebx), %ecx
	movl	%ebx, %esi
.L62:
	movzbl	3152(%esp,%edx), %ebx
	movb	%bl, (%eax)
	movl	1104(%esp,%edx,4), %edx
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L62
	movl	%esi, %ebx
.L60:
	cmpl	%ebx, 52(%esp)
	je	.L98
	movl	$0, %ebx
	movl	$.LC1, %eax
.L63:
	movl	%eax, 12(%esp)
	movl	60(%esp), %eax
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	testl	%ebx, %ebx
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 20(%esp)
	incl	40(%esp)
	movl	40(%esp), %eax
	cmpl	$4, %eax
	je	.L99
.L64:
	movl	40(%esp), %eax
	movl	texts.0(,%eax,4), %esi
	movl	%esi, 24(%esp)
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, 52(%esp)
	movl	%eax, %ecx
	leal	6224(%esp), %edi
	cmpl	$8, %eax
	jnb	.L100
.L24:
	rep movsb
	leal	6224(%esp), %eax
	movl	%eax, rotated
	movl	52(%esp), %edx
	movl	%edx, rotated_length
	testl	%edx, %edx
	jle	.L26
	movl	$0, %eax
.L27:
	movl	%eax, 1104(%esp,%eax,4)
	movl	%eax, %ecx
	incl	%eax
	cmpl	%eax, %edx
	jne	.L27
	movl	%eax, %ebx
	movl	%eax, 48(%esp)
	movl	%ecx, 60(%esp)
	movl	$by_rotation, 12(%esp)
	movl	$4, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	leal	1104(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$0, %esi
	movl	$0, %ecx
	jmp	.L29
.L97:
	movl	$0, 76(%esp)
	addl	$4, %edi
	movl	$1024, %edx
	jmp	.L54
.L98:
	movl	52(%esp), %eax
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	leal	4176(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	cmpl	$1, %eax
	sbbl	%ebx, %ebx
	andl	$1, %ebx
	testl	%eax, %eax
	movl	$.LC0, %eax
	movl	$.LC1, %edx
	cmovne	%edx, %eax
	jmp	.L63
.L101:
	stosl
	movl	$1024, %ebx
	jmp	.L65
.L26:
	movl	$by_rotation, 12(%esp)
	movl	$4, 8(%esp)
	movl	$0, 4(%esp)
	leal	1104(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	leal	5712(%esp), %ebx
	movl	%ebx, 12(%esp)
	movl	52(%esp), %esi
	movl	%esi, 8(%esp)
	movl	$0, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, (%esp)
	leal	4176(%esp), %ecx
	movl	%esi, %edx
	movl	%ebx, %eax
	call	move_to_front
	movl	$0, %esi
	movl	$0, 60(%esp)
.L41:
	movl	$1, (%esp)
	leal	3152(%esp), %ecx
	movl	$0, %edx
	leal	3664(%esp), %eax
	call	move_to_front
	leal	76(%esp), %edi
	movl	$1028, %ebx
	movl	$0, %eax
	leal	6736(%esp), %ecx
	testb	$4, %cl
	je	.L101
.L65:
	movl	%ebx, %ecx
	shrl	$2, %ecx
	rep stosl
	movl	%ebx, %edx
	andl	$2, %edx
	je	.L66
	stosw
.L66:
	andl	$1, %ebx
	je	.L67
	stosb
.L67:
	movl	$0, %ebx
	jmp	.L57
.L39:
	movzbl	4176(%esp,%edi), %ebx
	movl	$1, %eax
	testb	%bl, %bl
	js	.L34
	movl	%edx, %edi
	jmp	.L35
.L99:
	movl	20(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
