	.file	"transforms.c"
	.text
	.local	rotated
	.comm	rotated,4,4
	.local	rotated_length
	.comm	rotated_length,4,4
	.type	by_rotation, @function
by_rotation:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$36, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -12(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L2
.L5:
	movl	rotated, %ecx
	movl	-12(%ebp), %edx
	movl	-8(%ebp), %eax
	addl	%edx, %eax
	movl	rotated_length, %ebx
	cltd
	idivl	%ebx
	movl	%edx, %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, -20(%ebp)
	movl	rotated, %ecx
	movl	-16(%ebp), %edx
	movl	-8(%ebp), %eax
	addl	%edx, %eax
	movl	rotated_length, %ebx
	cltd
	idivl	%ebx
	movl	%edx, %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, -24(%ebp)
	movl	-20(%ebp), %eax
	cmpl	-24(%ebp), %eax
	je	.L3
	movl	-20(%ebp), %eax
	subl	-24(%ebp), %eax
	jmp	.L4
.L3:
	incl	-8(%ebp)
.L2:
	movl	rotated_length, %eax
	cmpl	%eax, -8(%ebp)
	jl	.L5
	movl	-12(%ebp), %eax
	subl	-16(%ebp), %eax
.L4:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_rotation, .-by_rotation
	.type	bwt, @function
bwt:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$2088, %esp
	movl	$0, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, rotated
	movl	12(%ebp), %eax
	movl	%eax, rotated_length
	movl	$0, -16(%ebp)
	jmp	.L7
.L8:
	movl	-16(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, -2068(%ebp,%eax,4)
	incl	-16(%ebp)
.L7:
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L8
	movl	12(%ebp), %eax
	movl	$by_rotation, 12(%esp)
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	leal	-2068(%ebp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$0, -20(%ebp)
	jmp	.L9
.L11:
	movl	-20(%ebp), %eax
	movl	-2068(%ebp,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	decl	%eax
	cltd
	idivl	12(%ebp)
	movl	%edx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-20(%ebp), %ecx
	movl	16(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
	movl	-20(%ebp), %eax
	movl	-2068(%ebp,%eax,4), %eax
	testl	%eax, %eax
	jne	.L10
	movl	-20(%ebp), %eax
	movl	%eax, -12(%ebp)
.L10:
	incl	-20(%ebp)
.L9:
	movl	-20(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L11
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	bwt, .-bwt
	.type	inverse_bwt, @function
inverse_bwt:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	subl	$3104, %esp
	leal	-1056(%ebp), %edx
	movl	$1028, %ebx
	movl	$0, %eax
	movl	%edx, %ecx
	andl	$4, %ecx
	testl	%ecx, %ecx
	je	.L14
	movl	%eax, (%edx)
	addl	$4, %edx
	subl	$4, %ebx
.L14:
	movl	%ebx, %ecx
	shrl	$2, %ecx
	movl	%edx, %edi
	rep stosl
	movl	%edi, %edx
	movl	%ebx, %ecx
	andl	$2, %ecx
	testl	%ecx, %ecx
	je	.L15
	movw	%ax, (%edx)
	addl	$2, %edx
.L15:
	andl	$1, %ebx
	movl	%ebx, %ecx
	testl	%ecx, %ecx
	je	.L16
	movb	%al, (%edx)
	incl	%edx
.L16:
	movl	$0, -12(%ebp)
	jmp	.L17
.L18:
	movl	-12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	incl	%eax
	movl	-1056(%ebp,%eax,4), %edx
	incl	%edx
	movl	%edx, -1056(%ebp,%eax,4)
	incl	-12(%ebp)
.L17:
	movl	-12(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L18
	movl	$0, -16(%ebp)
	jmp	.L19
.L20:
	movl	-16(%ebp), %eax
	incl	%eax
	movl	-1056(%ebp,%eax,4), %ecx
	movl	-16(%ebp), %eax
	movl	-1056(%ebp,%eax,4), %edx
	movl	-16(%ebp), %eax
	incl	%eax
	addl	%ecx, %edx
	movl	%edx, -1056(%ebp,%eax,4)
	incl	-16(%ebp)
.L19:
	cmpl	$255, -16(%ebp)
	jle	.L20
	movl	$0, -20(%ebp)
	jmp	.L21
.L22:
	movl	-20(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	-1056(%ebp,%edx,4), %eax
	leal	1(%eax), %ecx
	movl	%ecx, -1056(%ebp,%edx,4)
	movl	-20(%ebp), %edx
	movl	%edx, -3104(%ebp,%eax,4)
	incl	-20(%ebp)
.L21:
	movl	-20(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L22
	movl	$0, -24(%ebp)
	movl	16(%ebp), %eax
	movl	-3104(%ebp,%eax,4), %eax
	movl	%eax, -28(%ebp)
	jmp	.L23
.L24:
	movl	-28(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-24(%ebp), %ecx
	movl	20(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
	incl	-24(%ebp)
	movl	-28(%ebp), %eax
	movl	-3104(%ebp,%eax,4), %eax
	movl	%eax, -28(%ebp)
.L23:
	movl	-24(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L24
	nop
	nop
	addl	$3104, %esp
	popl	%ebx
	popl	%edi
	popl	%ebp
	ret
	.size	inverse_bwt, .-inverse_bwt
	.type	move_to_front, @function
move_to_front:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$296, %esp
	movl	$0, -12(%ebp)
	jmp	.L26
.L27:
	movl	-12(%ebp), %eax
	movb	%al, %cl
	leal	-277(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	incl	-12(%ebp)
.L26:
	cmpl	$255, -12(%ebp)
	jle	.L27
	movl	$0, -16(%ebp)
	jmp	.L28
.L34:
	movl	-16(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, -20(%ebp)
	cmpl	$0, 20(%ebp)
	jne	.L29
	movl	$0, -20(%ebp)
	jmp	.L30
.L31:
	incl	-20(%ebp)
.L30:
	leal	-277(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-16(%ebp), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jne	.L31
.L29:
	leal	-277(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movb	%al, -21(%ebp)
	movl	-20(%ebp), %edx
	leal	-277(%ebp), %eax
	incl	%eax
	movl	%edx, 8(%esp)
	leal	-277(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	memmove
	movzbl	-21(%ebp), %eax
	movb	%al, -277(%ebp)
	cmpl	$0, 20(%ebp)
	jne	.L32
	movl	-20(%ebp), %eax
	jmp	.L33
.L32:
	movzbl	-21(%ebp), %eax
.L33:
	movl	-16(%ebp), %ecx
	movl	16(%ebp), %edx
	addl	%ecx, %edx
	movb	%al, (%edx)
	incl	-16(%ebp)
.L28:
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L34
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	move_to_front, .-move_to_front
	.type	pack_runs, @function
pack_runs:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L36
.L45:
	movl	$1, -12(%ebp)
	jmp	.L37
.L39:
	incl	-12(%ebp)
.L37:
	movl	-8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	cmpl	%eax, 12(%ebp)
	jle	.L38
	movl	-8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-8(%ebp), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jne	.L38
	cmpl	$126, -12(%ebp)
	jle	.L39
.L38:
	cmpl	$2, -12(%ebp)
	jg	.L40
	movl	-8(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jns	.L41
.L40:
	movl	-12(%ebp), %eax
	orb	$-128, %al
	movb	%al, %cl
	movl	-4(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -4(%ebp)
	movl	%eax, %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, %dl
	movb	%dl, (%eax)
	movl	-8(%ebp), %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-4(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -4(%ebp)
	movl	%eax, %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%ecx), %edx
	movb	%dl, (%eax)
	jmp	.L42
.L41:
	movl	$0, -16(%ebp)
	jmp	.L43
.L44:
	movl	-8(%ebp), %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-4(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -4(%ebp)
	movl	%eax, %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%ecx), %edx
	movb	%dl, (%eax)
	incl	-16(%ebp)
.L43:
	movl	-16(%ebp), %eax
	cmpl	-12(%ebp), %eax
	jl	.L44
.L42:
	movl	-12(%ebp), %eax
	addl	%eax, -8(%ebp)
.L36:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L45
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	pack_runs, .-pack_runs
	.type	unpack_runs, @function
unpack_runs:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L48
.L51:
	movl	-16(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	js	.L49
	movl	-16(%ebp), %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	%eax, %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%ecx), %edx
	movb	%dl, (%eax)
	jmp	.L50
.L49:
	movl	-16(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	andl	$127, %eax
	movl	%eax, %ecx
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	-12(%ebp), %ebx
	movl	16(%ebp), %edx
	addl	%ebx, %edx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	memset
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -16(%ebp)
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	andl	$127, %eax
	addl	%eax, -12(%ebp)
.L50:
	incl	-16(%ebp)
.L48:
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L51
	movl	-12(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	unpack_runs, .-unpack_runs
	.section	.rodata
.LC0:
	.string	"%d %.*s\n"
.LC1:
	.string	"%02x"
.LC2:
	.string	"ok"
.LC3:
	.string	"WRONG"
.LC4:
	.string	"\n%d -> %d %s\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$3632, %esp
	movl	$0, 3628(%esp)
	movl	$0, 3624(%esp)
	jmp	.L54
.L62:
	movl	3624(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 3616(%esp)
	movl	3616(%esp), %edx
	movl	3624(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	leal	3088(%esp), %eax
	movl	%eax, (%esp)
	call	memcpy
	leal	2576(%esp), %eax
	movl	%eax, 8(%esp)
	movl	3616(%esp), %eax
	movl	%eax, 4(%esp)
	leal	3088(%esp), %eax
	movl	%eax, (%esp)
	call	bwt
	movl	%eax, 3612(%esp)
	leal	2576(%esp), %eax
	movl	%eax, 12(%esp)
	movl	3616(%esp), %eax
	movl	%eax, 8(%esp)
	movl	3612(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, 12(%esp)
	leal	1040(%esp), %eax
	movl	%eax, 8(%esp)
	movl	3616(%esp), %eax
	movl	%eax, 4(%esp)
	leal	2576(%esp), %eax
	movl	%eax, (%esp)
	call	move_to_front
	leal	1552(%esp), %eax
	movl	%eax, 8(%esp)
	movl	3616(%esp), %eax
	movl	%eax, 4(%esp)
	leal	1040(%esp), %eax
	movl	%eax, (%esp)
	call	pack_runs
	movl	%eax, 3608(%esp)
	movl	$0, 3620(%esp)
	jmp	.L55
.L57:
	leal	1552(%esp), %edx
	movl	3620(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	incl	3620(%esp)
.L55:
	movl	3620(%esp), %eax
	cmpl	3608(%esp), %eax
	jge	.L56
	cmpl	$39, 3620(%esp)
	jle	.L57
.L56:
	leal	528(%esp), %eax
	movl	%eax, 8(%esp)
	movl	3608(%esp), %eax
	movl	%eax, 4(%esp)
	leal	1552(%esp), %eax
	movl	%eax, (%esp)
	call	unpack_runs
	movl	%eax, 3604(%esp)
	movl	$1, 12(%esp)
	leal	16(%esp), %eax
	movl	%eax, 8(%esp)
	movl	3604(%esp), %eax
	movl	%eax, 4(%esp)
	leal	528(%esp), %eax
	movl	%eax, (%esp)
	call	move_to_front
	leal	1040(%esp), %eax
	movl	%eax, 12(%esp)
	movl	3612(%esp), %eax
	movl	%eax, 8(%esp)
	movl	3604(%esp), %eax
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	inverse_bwt
	movl	3604(%esp), %eax
	cmpl	3616(%esp), %eax
	jne	.L58
	movl	3616(%esp), %edx
	movl	3624(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	leal	1040(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L58
	movl	$1, %eax
	jmp	.L59
.L58:
	movl	$0, %eax
.L59:
	movl	%eax, 3600(%esp)
	cmpl	$0, 3600(%esp)
	je	.L60
	movl	$.LC2, %eax
	jmp	.L61
.L60:
	movl	$.LC3, %eax
.L61:
	movl	%eax, 12(%esp)
	movl	3608(%esp), %eax
	movl	%eax, 8(%esp)
	movl	3616(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	cmpl	$0, 3600(%esp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 3628(%esp)
	incl	3624(%esp)
.L54:
	cmpl	$3, 3624(%esp)
	jbe	.L62
	movl	3628(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC5:
	.string	"banana"
.LC6:
	.string	"mississippi river"
	.align 4
.LC7:
	.string	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbcdcdcd"
	.align 4
.LC8:
	.string	"she sells sea shells by the sea shore; the shells she sells are surely sea shells; so if she sells shells on the sea shore, the shells are sea shore shells"
	.align 4
	.type	texts.0, @object
	.size	texts.0, 16
texts.0:
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
