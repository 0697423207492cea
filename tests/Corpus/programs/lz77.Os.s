	.file	"lz77.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"WRONG"
.LC1:
	.string	"ok"
.LC2:
	.string	"%-8s %5u -> %5u bytes, %08x %s\n"
	.text
	.type	try, @function
try:
	pushl	%ebp
	movl	$4096, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	%edx, -36(%ebp)
	movl	$head, %edx
	movl	%eax, -64(%ebp)
	movl	%edx, %edi
	movb	$-1, %al
	rep stosb
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	movl	$8, -32(%ebp)
	movl	%ecx, -40(%ebp)
	movl	%ecx, -28(%ebp)
.L2:
	movl	-36(%ebp), %esi
	cmpl	%esi, %edi
	jnb	.L48
	movl	-28(%ebp), %eax
	leal	3(%edi), %edx
	cmpl	%edx, -36(%ebp)
	leal	1(%eax), %ebx
	movl	%ebx, -44(%ebp)
	movb	source(%edi), %bl
	movb	%bl, -45(%ebp)
	leal	packed(%eax), %ebx
	movl	%ebx, -52(%ebp)
	jb	.L3
	movzbl	source+1(%edi), %ebx
	movl	$16, %eax
	xorl	%esi, %esi
	movzbl	-45(%ebp), %edx
	movl	-36(%ebp), %ecx
	sall	$5, %ebx
	sall	$10, %edx
	xorl	%ebx, %edx
	movzbl	source+2(%edi), %ebx
	subl	%edi, %ecx
	movl	%ecx, -68(%ebp)
	xorl	%ebx, %edx
	imull	$-1640531535, %edx, %edx
	shrl	$22, %edx
	movl	head(,%edx,4), %ebx
	xorl	%edx, %edx
	movl	%edx, -60(%ebp)
.L4:
	testl	%ebx, %ebx
	js	.L8
	movl	%edi, %ecx
	subl	%ebx, %ecx
	movl	%ecx, -56(%ebp)
	cmpl	$4095, %ecx
	ja	.L8
	testl	%eax, %eax
	je	.L8
	xorl	%edx, %edx
.L9:
	movb	source(%edx,%edi), %cl
	cmpb	%cl, source(%edx,%ebx)
	jne	.L5
	incl	%edx
	cmpl	$18, %edx
	je	.L5
	movl	-68(%ebp), %ecx
	cmpl	%ecx, %edx
	jne	.L9
.L5:
	cmpl	%edx, %esi
	jnb	.L7
	movl	-56(%ebp), %esi
	movl	%esi, -60(%ebp)
	movl	%edx, %esi
.L7:
	movl	%eax, %ecx
	movl	previous(,%ebx,4), %ebx
	decl	%ecx
	movl	%ecx, %eax
	jmp	.L4
.L3:
	cmpl	$8, -32(%ebp)
	jne	.L10
	movl	-28(%ebp), %eax
	movl	-52(%ebp), %esi
	movl	%eax, -40(%ebp)
	movl	-44(%ebp), %eax
	movb	$0, (%esi)
	movl	%eax, -28(%ebp)
	xorl	%eax, %eax
	movl	%eax, -32(%ebp)
	jmp	.L10
.L8:
	cmpl	$8, -32(%ebp)
	jne	.L11
	movl	-28(%ebp), %eax
	movl	-52(%ebp), %ebx
	movl	%eax, -40(%ebp)
	movl	-44(%ebp), %eax
	movb	$0, (%ebx)
	movl	%eax, -28(%ebp)
	xorl	%eax, %eax
	movl	%eax, -32(%ebp)
.L11:
	movl	-28(%ebp), %eax
	cmpl	$2, %esi
	movl	-32(%ebp), %ebx
	leal	1(%eax), %ecx
	movl	%ecx, -44(%ebp)
	leal	1(%ebx), %ecx
	movl	%ecx, -52(%ebp)
	jbe	.L10
	movl	-60(%ebp), %ecx
	leal	-3(%esi), %edx
	movl	$1, %eax
	movl	-40(%ebp), %ebx
	sall	$4, %ecx
	orl	%ecx, %edx
	movb	-32(%ebp), %cl
	sall	%cl, %eax
	orb	%al, packed(%ebx)
	movl	-28(%ebp), %eax
	movl	-44(%ebp), %ebx
	addl	$2, -28(%ebp)
	movb	%dh, packed(%eax)
	movb	%dl, packed(%ebx)
	movl	-52(%ebp), %ebx
	movl	%ebx, -32(%ebp)
	jmp	.L12
.L10:
	movl	-28(%ebp), %eax
	movl	$1, %esi
	movb	-45(%ebp), %cl
	incl	-32(%ebp)
	incl	%eax
	movb	%cl, packed-1(%eax)
	movl	%eax, -28(%ebp)
.L12:
	leal	(%edi,%esi), %ebx
.L14:
	leal	3(%edi), %edx
	cmpl	%edx, -36(%ebp)
	jb	.L13
	movzbl	source(%edi), %esi
	movzbl	source+1(%edi), %edx
	sall	$10, %esi
	sall	$5, %edx
	xorl	%esi, %edx
	movzbl	source+2(%edi), %esi
	xorl	%esi, %edx
	imull	$-1640531535, %edx, %edx
	shrl	$22, %edx
	movl	head(,%edx,4), %esi
	movl	%edi, head(,%edx,4)
	movl	%esi, previous(,%edi,4)
.L13:
	incl	%edi
	cmpl	%ebx, %edi
	jne	.L14
	jmp	.L2
.L48:
	xorl	%edx, %edx
	xorl	%eax, %eax
.L16:
	movl	-28(%ebp), %edi
	cmpl	%edi, %edx
	jnb	.L45
	movzbl	packed(%edx), %esi
	xorl	%ebx, %ebx
	incl	%edx
	movl	%ebx, -32(%ebp)
	movl	%esi, %edi
.L17:
	cmpl	$7, -32(%ebp)
	jg	.L16
	movl	-28(%ebp), %esi
	cmpl	%esi, %edx
	jnb	.L45
	movzbl	packed(%edx), %ebx
	leal	1(%edx), %esi
	movl	%edi, %ecx
	testb	$1, %cl
	jne	.L18
	movb	%bl, restored(%eax)
	leal	1(%eax), %ecx
	jmp	.L19
.L18:
	movzbl	packed(%esi), %ecx
	sall	$8, %ebx
	leal	2(%edx), %esi
	orl	%ebx, %ecx
	movl	%ecx, %edx
	andl	$15, %ecx
	shrl	$4, %edx
	leal	3(%eax,%ecx), %ecx
	negl	%edx
.L20:
	movb	restored(%edx,%eax), %bl
	incl	%eax
	movb	%bl, restored-1(%eax)
	cmpl	%ecx, %eax
	jne	.L20
.L19:
	movl	%edi, %eax
	movl	%esi, %edx
	shrl	%eax
	incl	-32(%ebp)
	movl	%eax, %edi
	movl	%ecx, %eax
	jmp	.L17
.L45:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
.L24:
	movl	-28(%ebp), %edi
	cmpl	%edi, %edx
	je	.L49
	movzbl	packed(%edx), %ecx
	imull	$31, %ebx, %ebx
	incl	%edx
	addl	%ecx, %ebx
	jmp	.L24
.L49:
	cmpl	%eax, -36(%ebp)
	jne	.L28
	pushl	%ecx
	pushl	-36(%ebp)
	pushl	$restored
	pushl	$source
	call	memcmp
	addl	$16, %esp
	movl	%eax, %esi
	movl	$.LC1, %eax
	testl	%esi, %esi
	je	.L26
.L28:
	movl	$1, %esi
	movl	$.LC0, %eax
.L26:
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	pushl	-28(%ebp)
	pushl	-36(%ebp)
	pushl	-64(%ebp)
	pushl	$.LC2
	call	printf
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	try, .-try
	.section	.rodata.str1.1
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
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%edx, %edx
	movl	$.LC3, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$source, %esi
	pushl	%ebx
	movl	%esi, %edi
	pushl	%ecx
	subl	$24, %esp
	call	try
	movl	$1, %edx
	movb	$120, source
	movl	%eax, %ebx
	movl	$.LC4, %eax
	call	try
	movl	$5000, %ecx
	movl	$5000, %edx
	addl	%eax, %ebx
	movb	$97, %al
	rep stosb
	movl	$.LC5, %eax
	call	try
	leal	(%ebx,%eax), %esi
	xorl	%eax, %eax
	movl	$7, %ebx
.L51:
	imull	$1103515245, %ebx, %edx
	incl	%eax
	leal	12345(%edx), %ebx
	movl	%ebx, %edx
	shrl	$23, %edx
	movb	%dl, source-1(%eax)
	cmpl	$5000, %eax
	jne	.L51
	movl	$5000, %edx
	movl	$.LC6, %eax
	call	try
	xorl	%ecx, %ecx
	movl	%ecx, -28(%ebp)
	addl	%esi, %eax
	movl	%eax, -36(%ebp)
.L52:
	imull	$1103515245, %ebx, %eax
	subl	$12, %esp
	leal	12345(%eax), %ebx
	movl	%ebx, %eax
	shrl	$16, %eax
	andl	$7, %eax
	movl	words.0(,%eax,4), %eax
	movl	%eax, -32(%ebp)
	pushl	%eax
	call	strlen
	movl	-32(%ebp), %esi
	popl	%edx
	movl	%eax, %ecx
	movl	-28(%ebp), %eax
	leal	source(%eax), %edx
	movl	%edx, %edi
	rep movsb
	pushl	-32(%ebp)
	call	strlen
	addl	$16, %esp
	addl	%eax, -28(%ebp)
	cmpl	$4983, -28(%ebp)
	jbe	.L52
	movl	-28(%ebp), %edx
	movl	$.LC7, %eax
	call	try
	movl	-36(%ebp), %ebx
	addl	%eax, %ebx
	xorl	%eax, %eax
.L53:
	movl	%eax, %edx
	movl	%eax, %ecx
	imull	%eax, %edx
	incl	%eax
	shrl	$4, %ecx
	shrl	$6, %edx
	xorb	%cl, %dl
	movb	%dl, source-1(%eax)
	cmpl	$5000, %eax
	jne	.L53
	movl	$5000, %edx
	movl	$.LC8, %eax
	call	try
	leal	-16(%ebp), %esp
	popl	%ecx
	addl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
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
	.section	.rodata
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
	.local	restored
	.comm	restored,5000,32
	.local	packed
	.comm	packed,5641,32
	.local	source
	.comm	source,5000,32
	.local	previous
	.comm	previous,20000,32
	.local	head
	.comm	head,4096,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
