	.file	"lz77.c"
	.text
	.local	head
	.comm	head,4096,32
	.local	previous
	.comm	previous,20000,32
	.type	hash3, @function
hash3:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$10, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$5, %eax
	xorl	%eax, %edx
	movl	8(%ebp), %eax
	addl	$2, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	%edx, %eax
	imull	$-1640531535, %eax, %eax
	shrl	$22, %eax
	popl	%ebp
	ret
	.size	hash3, .-hash3
	.type	compress, @function
compress:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$72, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$8, -20(%ebp)
	movl	$4096, 8(%esp)
	movl	$-1, 4(%esp)
	movl	$head, (%esp)
	call	memset
	movl	$0, -24(%ebp)
	jmp	.L4
.L18:
	movl	$0, -28(%ebp)
	movl	$0, -32(%ebp)
	movl	-24(%ebp), %eax
	addl	$3, %eax
	cmpl	%eax, 12(%ebp)
	jb	.L5
	movl	$16, -36(%ebp)
	movl	8(%ebp), %edx
	movl	-24(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	hash3
	movl	head(,%eax,4), %eax
	movl	%eax, -40(%ebp)
	jmp	.L6
.L11:
	movl	$0, -44(%ebp)
	jmp	.L7
.L9:
	incl	-44(%ebp)
.L7:
	cmpl	$17, -44(%ebp)
	ja	.L8
	movl	-24(%ebp), %edx
	movl	-44(%ebp), %eax
	addl	%edx, %eax
	cmpl	12(%ebp), %eax
	jnb	.L8
	movl	-40(%ebp), %edx
	movl	-44(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-24(%ebp), %ecx
	movl	-44(%ebp), %eax
	addl	%eax, %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	je	.L9
.L8:
	movl	-44(%ebp), %eax
	cmpl	%eax, -28(%ebp)
	jnb	.L10
	movl	-44(%ebp), %eax
	movl	%eax, -28(%ebp)
	movl	-40(%ebp), %eax
	movl	-24(%ebp), %edx
	subl	%eax, %edx
	movl	%edx, -32(%ebp)
.L10:
	movl	-40(%ebp), %eax
	movl	previous(,%eax,4), %eax
	movl	%eax, -40(%ebp)
	decl	-36(%ebp)
.L6:
	cmpl	$0, -40(%ebp)
	js	.L5
	movl	-40(%ebp), %eax
	movl	-24(%ebp), %edx
	subl	%eax, %edx
	cmpl	$4095, %edx
	ja	.L5
	cmpl	$0, -36(%ebp)
	jg	.L11
.L5:
	cmpl	$8, -20(%ebp)
	jne	.L12
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	%eax, -16(%ebp)
	movl	16(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	movl	$0, -20(%ebp)
.L12:
	movl	$1, -48(%ebp)
	cmpl	$2, -28(%ebp)
	jbe	.L13
	movl	-32(%ebp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	subl	$3, %eax
	orl	%edx, %eax
	movl	%eax, -52(%ebp)
	movl	16(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movb	%al, %bl
	movl	-20(%ebp), %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	orb	%al, %bl
	movb	%bl, %cl
	movl	16(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, %dl
	movb	%dl, (%eax)
	movl	-52(%ebp), %eax
	shrl	$8, %eax
	movl	%eax, %ecx
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	16(%ebp), %edx
	addl	%edx, %eax
	movb	%cl, %dl
	movb	%dl, (%eax)
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	16(%ebp), %edx
	addl	%edx, %eax
	movl	-52(%ebp), %edx
	movb	%dl, (%eax)
	movl	-28(%ebp), %eax
	movl	%eax, -48(%ebp)
	jmp	.L14
.L13:
	movl	8(%ebp), %edx
	movl	-24(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	16(%ebp), %edx
	addl	%edx, %eax
	movzbl	(%ecx), %edx
	movb	%dl, (%eax)
.L14:
	incl	-20(%ebp)
	jmp	.L15
.L17:
	movl	-24(%ebp), %eax
	addl	$3, %eax
	cmpl	%eax, 12(%ebp)
	jb	.L16
	movl	8(%ebp), %edx
	movl	-24(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, (%esp)
	call	hash3
	movl	%eax, -56(%ebp)
	movl	-56(%ebp), %eax
	movl	head(,%eax,4), %edx
	movl	-24(%ebp), %eax
	movl	%edx, previous(,%eax,4)
	movl	-24(%ebp), %edx
	movl	-56(%ebp), %eax
	movl	%edx, head(,%eax,4)
.L16:
	decl	-48(%ebp)
	incl	-24(%ebp)
.L15:
	cmpl	$0, -48(%ebp)
	jne	.L17
.L4:
	movl	-24(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L18
	movl	-12(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	compress, .-compress
	.type	decompress, @function
decompress:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$32, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L21
.L29:
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -8(%ebp)
	movl	8(%ebp), %edx
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L22
.L28:
	movl	-12(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	jne	.L23
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -8(%ebp)
	movl	8(%ebp), %edx
	leal	(%eax,%edx), %ecx
	movl	-4(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -4(%ebp)
	movl	16(%ebp), %edx
	addl	%edx, %eax
	movzbl	(%ecx), %edx
	movb	%dl, (%eax)
	jmp	.L24
.L23:
	movl	8(%ebp), %edx
	movl	-8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$8, %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	orl	%edx, %eax
	movl	%eax, -24(%ebp)
	addl	$2, -8(%ebp)
	movl	-24(%ebp), %eax
	andl	$15, %eax
	addl	$3, %eax
	movl	%eax, -20(%ebp)
	jmp	.L25
.L26:
	movl	-24(%ebp), %eax
	shrl	$4, %eax
	movl	-4(%ebp), %edx
	subl	%eax, %edx
	movl	16(%ebp), %eax
	addl	%eax, %edx
	movl	16(%ebp), %ecx
	movl	-4(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
	decl	-20(%ebp)
	incl	-4(%ebp)
.L25:
	cmpl	$0, -20(%ebp)
	jne	.L26
.L24:
	incl	-16(%ebp)
	shrl	-12(%ebp)
.L22:
	cmpl	$7, -16(%ebp)
	jg	.L21
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L28
.L21:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L29
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	decompress, .-decompress
	.local	source
	.comm	source,5000,32
	.local	packed
	.comm	packed,5641,32
	.local	restored
	.comm	restored,5000,32
	.section	.rodata
.LC0:
	.string	"WRONG"
.LC1:
	.string	"ok"
	.align 4
.LC2:
	.string	"%-8s %5u -> %5u bytes, %08x %s\n"
	.text
	.type	try, @function
try:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$72, %esp
	movl	$packed, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$source, (%esp)
	call	compress
	movl	%eax, -20(%ebp)
	movl	$restored, 8(%esp)
	movl	-20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$packed, (%esp)
	call	decompress
	movl	%eax, -24(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L32
.L33:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	-16(%ebp), %eax
	addl	$packed, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%ecx, %eax
	movl	%eax, -12(%ebp)
	incl	-16(%ebp)
.L32:
	movl	-16(%ebp), %eax
	cmpl	-20(%ebp), %eax
	jb	.L33
	movl	-24(%ebp), %eax
	cmpl	12(%ebp), %eax
	jne	.L34
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$restored, 4(%esp)
	movl	$source, (%esp)
	call	memcmp
	testl	%eax, %eax
	je	.L35
.L34:
	movl	$1, %eax
	jmp	.L36
.L35:
	movl	$0, %eax
.L36:
	movl	%eax, -28(%ebp)
	cmpl	$0, -28(%ebp)
	je	.L37
	movl	$.LC0, %eax
	jmp	.L38
.L37:
	movl	$.LC1, %eax
.L38:
	movl	%eax, 20(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, 16(%esp)
	movl	-20(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	-28(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	try, .-try
	.section	.rodata
.LC3:
	.string	"nothing"
.LC4:
	.string	"one"
.LC5:
	.string	"same"
.LC6:
	.string	"random"
.LC7:
	.string	"text"
.LC8:
	.string	"pattern"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$48, %esp
	movl	$0, 28(%esp)
	movl	$7, 44(%esp)
	movl	$0, 4(%esp)
	movl	$.LC3, (%esp)
	call	try
	addl	%eax, 28(%esp)
	movb	$120, source
	movl	$1, 4(%esp)
	movl	$.LC4, (%esp)
	call	try
	addl	%eax, 28(%esp)
	movl	$5000, 8(%esp)
	movl	$97, 4(%esp)
	movl	$source, (%esp)
	call	memset
	movl	$5000, 4(%esp)
	movl	$.LC5, (%esp)
	call	try
	addl	%eax, 28(%esp)
	movl	$0, 40(%esp)
	jmp	.L41
.L42:
	movl	44(%esp), %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, 44(%esp)
	movl	44(%esp), %eax
	shrl	$23, %eax
	movb	%al, %dl
	movl	40(%esp), %eax
	addl	$source, %eax
	movb	%dl, (%eax)
	incl	40(%esp)
.L41:
	cmpl	$4999, 40(%esp)
	jbe	.L42
	movl	$5000, 4(%esp)
	movl	$.LC6, (%esp)
	call	try
	addl	%eax, 28(%esp)
	movl	$0, 36(%esp)
	jmp	.L43
.L44:
	movl	44(%esp), %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, 44(%esp)
	movl	44(%esp), %eax
	shrl	$16, %eax
	andl	$7, %eax
	movl	words.0(,%eax,4), %eax
	movl	%eax, 24(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	36(%esp), %edx
	addl	$source, %edx
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	memcpy
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	addl	%eax, 36(%esp)
.L43:
	cmpl	$4983, 36(%esp)
	jbe	.L44
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	try
	addl	%eax, 28(%esp)
	movl	$0, 32(%esp)
	jmp	.L45
.L46:
	movl	32(%esp), %eax
	imull	%eax, %eax
	shrl	$6, %eax
	movb	%al, %dl
	movl	32(%esp), %eax
	shrl	$4, %eax
	xorb	%al, %dl
	movl	32(%esp), %eax
	addl	$source, %eax
	movb	%dl, (%eax)
	incl	32(%esp)
.L45:
	cmpl	$4999, 32(%esp)
	jbe	.L46
	movl	$5000, 4(%esp)
	movl	$.LC8, (%esp)
	call	try
	addl	%eax, 28(%esp)
	movl	28(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC9:
	.string	"the "
.LC10:
	.string	"process "
.LC11:
	.string	"waits "
.LC12:
	.string	"for "
.LC13:
	.string	"a "
.LC14:
	.string	"page "
.LC15:
	.string	"that "
.LC16:
	.string	"disk "
.LC17:
	.string	"reads. "
	.align 32
	.type	words.0, @object
	.size	words.0, 40
words.0:
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC9
	.long	.LC16
	.long	.LC17
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
