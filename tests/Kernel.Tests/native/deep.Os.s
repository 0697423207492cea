	.file	"deep.c"
	.text
	.type	ackermann, @function
ackermann:
	testl	%eax, %eax
	jne	.L12
	leal	1(%edx), %eax
	ret
.L12:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%ecx
.L11:
	leal	-1(%eax), %ebx
	testl	%edx, %edx
	jne	.L14
	movl	$1, %edx
.L4:
	testl	%ebx, %ebx
	movl	%ebx, %eax
	jne	.L11
	popl	%ebx
	leal	1(%edx), %eax
	popl	%ebx
	popl	%ebp
	ret
.L14:
	decl	%edx
	call	ackermann
	movl	%eax, %edx
	jmp	.L4
	.size	ackermann, .-ackermann
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%c%c "
	.text
	.type	hanoi, @function
hanoi:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movsbl	%cl, %ebx
	subl	$28, %esp
	testl	%eax, %eax
	movb	8(%ebp), %cl
	je	.L15
	decl	%eax
	subl	$12, %esp
	movl	%eax, -28(%ebp)
	movsbl	%cl, %edi
	movsbl	%dl, %esi
	pushl	%ebx
	movl	%edi, %ecx
	movl	%esi, %edx
	call	hanoi
	movl	moves, %eax
	addl	$16, %esp
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jg	.L17
	pushl	%eax
	pushl	%ebx
	pushl	%esi
	pushl	$.LC0
	call	printf
	addl	$16, %esp
.L17:
	movl	%esi, 8(%ebp)
	movl	-28(%ebp), %eax
	leal	-12(%ebp), %esp
	movl	%ebx, %ecx
	movl	%edi, %edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	hanoi
.L15:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	hanoi, .-hanoi
	.section	.rodata.str1.1
.LC1:
	.string	"%s "
	.text
	.type	permute, @function
permute:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	leal	(%eax,%edx), %esi
	subl	$28, %esp
	cmpb	$0, (%esi)
	movl	%eax, -28(%ebp)
	je	.L20
	movl	%edx, %edi
	movl	%esi, %ebx
	jmp	.L21
.L20:
	movl	(%ecx), %eax
	incl	%eax
	movl	%eax, (%ecx)
	cltd
	movl	$20, %ecx
	idivl	%ecx
	decl	%edx
	jne	.L19
	pushl	%eax
	pushl	%eax
	pushl	-28(%ebp)
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	jmp	.L19
.L21:
	movb	(%ebx), %al
	testb	%al, %al
	je	.L19
	movl	%ecx, -32(%ebp)
	movb	(%esi), %dl
	incl	%ebx
	movb	%al, (%esi)
	movl	-28(%ebp), %eax
	movb	%dl, -1(%ebx)
	leal	1(%edi), %edx
	call	permute
	movb	-1(%ebx), %dl
	movb	(%esi), %al
	movl	-32(%ebp), %ecx
	movb	%dl, (%esi)
	movb	%al, -1(%ebx)
	jmp	.L21
.L19:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	permute, .-permute
	.type	even.part.0, @function
even.part.0:
	decl	%eax
	jmp	odd.part.0
	.size	even.part.0, .-even.part.0
	.type	odd.part.0, @function
odd.part.0:
	decl	%eax
	je	.L29
	jmp	even.part.0
.L29:
	movl	$1, %eax
	ret
	.size	odd.part.0, .-odd.part.0
	.section	.rodata.str1.1
.LC2:
	.string	"%u %u\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	movl	$4, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	pushl	%ecx
	leal	-40(%ebp), %edi
	subl	$44, %esp
	movl	%eax, -56(%ebp)
	movl	$3, %eax
	movl	$1684234849, -50(%ebp)
	movw	$101, -46(%ebp)
	call	ackermann
	movl	$9, %edx
	movl	%eax, %ebx
	movl	$2, %eax
	call	ackermann
	pushl	%edx
	pushl	%ebx
	pushl	%eax
	pushl	$.LC2
	call	printf
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%ecx, -44(%ebp)
	movl	$4, %ecx
	addl	$16, %esp
	rep stosl
	leal	-40(%ebp), %ebx
	movl	$2000, %edx
.L31:
	xorl	%eax, %eax
	movl	$4, %ecx
	movl	%eax, -44(%ebp)
	movl	%ebx, %edi
	xorl	%eax, %eax
	rep stosl
	decl	%edx
	jne	.L31
	movsbl	-41(%ebp), %eax
	pushl	%edx
	pushl	%edx
	addl	$2000, %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	$775, %eax
	call	odd.part.0
	movl	%eax, %ebx
	movl	$998, %eax
	call	even.part.0
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC4
	call	printf
	movl	$65, %edx
	movl	$67, %ecx
	movl	$66, (%esp)
	movl	$10, %eax
	call	hanoi
	popl	%ecx
	popl	%ebx
	pushl	moves
	pushl	$.LC3
	call	printf
	leal	-56(%ebp), %ecx
	xorl	%edx, %edx
	leal	-50(%ebp), %eax
	call	permute
	popl	%edi
	popl	%eax
	pushl	-56(%ebp)
	pushl	$.LC3
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	moves
	.comm	moves,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
