	.file	"recursion.c"
	.text
	.local	moves
	.comm	moves,4,4
	.section	.rodata
.LC0:
	.string	"%d%c%c "
	.text
	.type	hanoi, @function
hanoi:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %eax
	movl	16(%ebp), %ecx
	movl	20(%ebp), %edx
	movb	%al, -12(%ebp)
	movb	%cl, %al
	movb	%al, -16(%ebp)
	movb	%dl, %al
	movb	%al, -20(%ebp)
	cmpl	$0, 8(%ebp)
	je	.L6
	movsbl	-16(%ebp), %ecx
	movsbl	-20(%ebp), %edx
	movsbl	-12(%ebp), %eax
	movl	8(%ebp), %ebx
	decl	%ebx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$4, 8(%ebp)
	jg	.L4
	movl	moves, %eax
	cmpl	$7, %eax
	jg	.L5
.L4:
	movsbl	-16(%ebp), %edx
	movsbl	-12(%ebp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L5:
	movsbl	-12(%ebp), %ecx
	movsbl	-16(%ebp), %edx
	movsbl	-20(%ebp), %eax
	movl	8(%ebp), %ebx
	decl	%ebx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	hanoi
	jmp	.L1
.L6:
	nop
.L1:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	hanoi, .-hanoi
	.type	ackermann, @function
ackermann:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	jne	.L8
	movl	12(%ebp), %eax
	incl	%eax
	jmp	.L12
.L8:
	cmpl	$0, 12(%ebp)
	jne	.L10
	movl	8(%ebp), %eax
	decl	%eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	ackermann
	jmp	.L12
.L10:
	movl	12(%ebp), %eax
	decl	%eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	ackermann
	movl	8(%ebp), %edx
	decl	%edx
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	ackermann
.L12:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	ackermann, .-ackermann
	.section	.rodata
.LC1:
	.string	"%.8s "
	.text
	.type	queens, @function
queens:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$48, %esp
	movl	$0, -12(%ebp)
	movl	12(%ebp), %eax
	cmpl	8(%ebp), %eax
	jne	.L14
	cmpl	$8, 8(%ebp)
	jne	.L15
	movl	28(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$97, %al
	jne	.L15
	movl	28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L15:
	movl	$1, %eax
	jmp	.L16
.L14:
	movl	16(%ebp), %eax
	orl	20(%ebp), %eax
	orl	24(%ebp), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movl	$-1, %ebx
	movb	%al, %cl
	sall	%cl, %ebx
	movl	%ebx, %eax
	orl	%edx, %eax
	notl	%eax
	movl	%eax, -16(%ebp)
	jmp	.L17
.L20:
	movl	-16(%ebp), %eax
	negl	%eax
	andl	-16(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L18
.L19:
	incl	-20(%ebp)
.L18:
	movl	-20(%ebp), %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	cmpl	%eax, -24(%ebp)
	jne	.L19
	movl	-20(%ebp), %eax
	addb	$97, %al
	movb	%al, %cl
	movl	12(%ebp), %edx
	movl	28(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, %dl
	movb	%dl, (%eax)
	movl	24(%ebp), %eax
	orl	-24(%ebp), %eax
	shrl	%eax
	movl	%eax, %esi
	movl	20(%ebp), %eax
	orl	-24(%ebp), %eax
	leal	(%eax,%eax), %ebx
	movl	16(%ebp), %eax
	orl	-24(%ebp), %eax
	movl	12(%ebp), %edx
	leal	1(%edx), %ecx
	movl	28(%ebp), %edx
	movl	%edx, 20(%esp)
	movl	%esi, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	queens
	addl	%eax, -12(%ebp)
	movl	-16(%ebp), %eax
	decl	%eax
	andl	%eax, -16(%ebp)
.L17:
	cmpl	$0, -16(%ebp)
	jne	.L20
	movl	-12(%ebp), %eax
.L16:
	addl	$48, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	queens, .-queens
	.section	.rodata
.LC2:
	.string	"%s "
	.text
	.type	permutations, @function
permutations:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	cmpl	16(%ebp), %eax
	jne	.L22
	movl	shown.0, %ecx
	leal	1(%ecx), %eax
	movl	%eax, shown.0
	movl	$2021161081, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L23
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L23:
	movl	$1, %eax
	jmp	.L24
.L22:
	movl	$0, -12(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L25
.L26:
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movb	%al, -17(%ebp)
	movl	-16(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	12(%ebp), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
	movl	-16(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	-17(%ebp), %edx
	movb	%dl, (%eax)
	movl	12(%ebp), %eax
	leal	1(%eax), %edx
	movl	16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	permutations
	addl	%eax, -12(%ebp)
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	-17(%ebp), %edx
	movb	%dl, (%eax)
	incl	-16(%ebp)
.L25:
	movl	-16(%ebp), %eax
	cmpl	16(%ebp), %eax
	jl	.L26
	movl	-12(%ebp), %eax
.L24:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	permutations, .-permutations
	.type	even, @function
even:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L28
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	odd
	jmp	.L30
.L28:
	movl	$1, %eax
.L30:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	even, .-even
	.type	odd, @function
odd:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L32
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	even
	jmp	.L34
.L32:
	movl	$0, %eax
.L34:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	odd, .-odd
	.type	partitions, @function
partitions:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$0, 8(%ebp)
	jne	.L36
	movl	$1, %eax
	jmp	.L37
.L36:
	movl	$0, -12(%ebp)
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	cmpl	%eax, %edx
	cmovle	%edx, %eax
	movl	%eax, -16(%ebp)
	jmp	.L38
.L39:
	movl	8(%ebp), %eax
	subl	-16(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	partitions
	addl	%eax, -12(%ebp)
	decl	-16(%ebp)
.L38:
	cmpl	$0, -16(%ebp)
	jg	.L39
	movl	-12(%ebp), %eax
.L37:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	partitions, .-partitions
	.type	male, @function
male:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L41
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	male
	movl	%eax, (%esp)
	call	female
	movl	8(%ebp), %edx
	subl	%eax, %edx
	jmp	.L43
.L41:
	movl	$0, %edx
.L43:
	movl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	male, .-male
	.type	female, @function
female:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L45
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	female
	movl	%eax, (%esp)
	call	male
	movl	8(%ebp), %edx
	subl	%eax, %edx
	jmp	.L47
.L45:
	movl	$1, %edx
.L47:
	movl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	female, .-female
	.type	depth, @function
depth:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	cmpl	$0, 8(%ebp)
	jne	.L49
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	jmp	.L53
.L49:
	movl	8(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L51
	leal	-12(%ebp), %eax
	jmp	.L52
.L51:
	movl	12(%ebp), %eax
.L52:
	movl	8(%ebp), %edx
	decl	%edx
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	depth
	movl	8(%ebp), %edx
	andl	$1, %edx
	addl	%edx, %eax
.L53:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	depth, .-depth
	.type	fibonacci, @function
fibonacci:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	cmpl	$1, 8(%ebp)
	jbe	.L55
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	fibonacci
	movl	%eax, %ebx
	movl	8(%ebp), %eax
	subl	$2, %eax
	movl	%eax, (%esp)
	call	fibonacci
	addl	%ebx, %eax
	jmp	.L57
.L55:
	movl	8(%ebp), %eax
.L57:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fibonacci, .-fibonacci
	.section	.rodata
.LC3:
	.string	"\n%ld moves\n"
.LC4:
	.string	"A(%u,3) = %u\n"
.LC5:
	.string	"%d queens: %d\n"
.LC6:
	.string	"%d permutations\n"
.LC7:
	.string	"%d %d %d\n"
.LC8:
	.string	"p(%d) = %d\n"
.LC9:
	.string	"%d/%d "
.LC10:
	.string	"\n%d %u\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$80, %esp
	movl	$1684234849, 42(%esp)
	movw	$101, 46(%esp)
	movl	$66, 12(%esp)
	movl	$67, 8(%esp)
	movl	$65, 4(%esp)
	movl	$7, (%esp)
	call	hanoi
	movl	moves, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, 76(%esp)
	jmp	.L59
.L60:
	movl	$3, 4(%esp)
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	ackermann
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	76(%esp)
.L59:
	cmpl	$3, 76(%esp)
	jbe	.L60
	movl	$4, 72(%esp)
	jmp	.L61
.L62:
	leal	48(%esp), %eax
	movl	%eax, 20(%esp)
	movl	$0, 16(%esp)
	movl	$0, 12(%esp)
	movl	$0, 8(%esp)
	movl	$0, 4(%esp)
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	queens
	movl	%eax, 8(%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	72(%esp)
.L61:
	cmpl	$8, 72(%esp)
	jle	.L62
	movl	$5, 8(%esp)
	movl	$0, 4(%esp)
	leal	42(%esp), %eax
	movl	%eax, (%esp)
	call	permutations
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$31, (%esp)
	call	even
	movl	%eax, %esi
	movl	$77, (%esp)
	call	odd
	movl	%eax, %ebx
	movl	$100, (%esp)
	call	even
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$1, 68(%esp)
	jmp	.L63
.L64:
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	68(%esp), %eax
	movl	%eax, (%esp)
	call	partitions
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	addl	$7, 68(%esp)
.L63:
	cmpl	$30, 68(%esp)
	jle	.L64
	movl	$0, 64(%esp)
	jmp	.L65
.L66:
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	female
	movl	%eax, %ebx
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	male
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	incl	64(%esp)
.L65:
	cmpl	$19, 64(%esp)
	jle	.L66
	movl	$1000, 36(%esp)
	movl	$20, (%esp)
	call	fibonacci
	movl	%eax, %ebx
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$500, (%esp)
	call	depth
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	leal	42(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %ebx
	movl	moves, %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	(%ebx,%edx), %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.local	shown.0
	.comm	shown.0,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
