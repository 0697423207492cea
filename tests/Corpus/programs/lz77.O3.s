	.file	"lz77.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"WRONG"
.LC1:
	.string	"ok"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"%-8s %5u -> %5u bytes, %08x %s\n"
	.text
	.p2align 4
	.type	try, @function
try:
	pushl	%ebp
	movl	$1024, %ecx
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$92, %esp
	movl	$-1, %eax
	movl	%edx, 72(%esp)
	movl	$head, %edx
	testl	%esi, %esi
	movl	%edx, %edi
	rep stosl
	je	.L34
	xorl	%ebp, %ebp
	xorl	%edi, %edi
	movl	%ebp, 36(%esp)
	movl	$8, %eax
	xorl	%ebp, %ebp
	movl	%edi, 60(%esp)
	movl	%eax, 44(%esp)
	movl	%ebx, 76(%esp)
	.p2align 4
	.p2align 3
.L19:
	movl	36(%esp), %edi
	leal	3(%ebp), %ebx
	cmpl	%ebx, %esi
	leal	packed(%edi), %eax
	movl	%eax, 48(%esp)
	movzbl	source(%ebp), %eax
	movb	%al, 52(%esp)
	leal	1(%edi), %eax
	movl	%eax, 56(%esp)
	jnb	.L91
	cmpl	$8, 44(%esp)
	je	.L92
	incl	44(%esp)
	movl	%edi, %eax
.L13:
	movzbl	52(%esp), %ecx
	leal	1(%eax), %edi
	movl	%edi, 36(%esp)
	movl	$1, %edi
	movb	%cl, packed(%eax)
.L16:
	leal	(%edi,%ebp), %edx
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L93:
	leal	3(%ebp), %ebx
.L18:
	cmpl	%ebx, %esi
	jb	.L17
	movzbl	source(%ebp), %eax
	movzbl	source+1(%ebp), %ecx
	sall	$10, %eax
	sall	$5, %ecx
	xorl	%ecx, %eax
	movzbl	source+2(%ebp), %ecx
	xorl	%ecx, %eax
	imull	$-1640531535, %eax, %eax
	shrl	$22, %eax
	movl	head(,%eax,4), %ecx
	movl	%ebp, head(,%eax,4)
	movl	%ecx, previous(,%ebp,4)
.L17:
	incl	%ebp
	cmpl	%edx, %ebp
	jne	.L93
	cmpl	%esi, %ebp
	jb	.L19
	movl	36(%esp), %edx
	movl	76(%esp), %ebx
	testl	%edx, %edx
	je	.L42
	movl	%ebx, 52(%esp)
	xorl	%ebp, %ebp
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L31:
	movzbl	packed(%esi), %edi
	leal	1(%esi), %eax
	movl	%edi, 32(%esp)
	movl	36(%esp), %edi
	cmpl	%edi, %eax
	jnb	.L84
	movl	%eax, %esi
	xorl	%edi, %edi
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L94:
	movb	%al, restored(%ebp)
	incl	%edi
	incl	%ebp
	shrl	32(%esp)
	cmpl	$7, %edi
	movl	36(%esp), %eax
	movl	%edx, %esi
	jg	.L43
.L95:
	cmpl	%eax, %esi
	jnb	.L87
.L29:
	testb	$1, 32(%esp)
	movzbl	packed(%esi), %eax
	leal	1(%esi), %edx
	je	.L94
	movzbl	packed(%edx), %edx
	sall	$8, %eax
	addl	$2, %esi
	movl	%edx, %ecx
	orl	%edx, %eax
	shrl	$4, %eax
	andl	$15, %ecx
	movl	%ecx, 40(%esp)
	leal	2(%ecx), %edx
	cmpl	$5, %edx
	jbe	.L24
	movl	%ebp, %edx
	subl	%eax, %edx
	movl	%edx, %ecx
	leal	restored(%ebp), %edx
	addl	$restored, %ecx
	movl	%edx, %ebx
	orl	%ecx, %ebx
	testb	$3, %bl
	jne	.L24
	leal	-1(%eax), %ebx
	cmpl	$2, %ebx
	jbe	.L24
	movl	%eax, 48(%esp)
	movl	40(%esp), %ebx
	addl	$3, %ebx
	movl	%ebx, 44(%esp)
	andl	$28, %ebx
	addl	%edx, %ebx
	.p2align 4
	.p2align 3
.L25:
	movl	(%ecx), %eax
	addl	$4, %edx
	addl	$4, %ecx
	movl	%eax, -4(%edx)
	cmpl	%edx, %ebx
	jne	.L25
	movl	44(%esp), %ebx
	movl	48(%esp), %eax
	movl	%ebx, %ecx
	andl	$-4, %ecx
	leal	(%ecx,%ebp), %edx
	movl	%edx, 44(%esp)
	movl	%ebx, %edx
	subl	%ecx, %edx
	testb	$3, %bl
	je	.L28
	movl	%edx, 48(%esp)
	movl	44(%esp), %ecx
	subl	%eax, %ecx
	movzbl	restored(%ecx), %ebx
	movl	44(%esp), %ecx
	movb	%bl, restored(%ecx)
	incl	%ecx
	decl	%edx
	je	.L28
	movl	44(%esp), %edx
	movl	%ecx, %ebx
	subl	%eax, %ebx
	movzbl	restored(%ebx), %ebx
	addl	$2, %edx
	cmpl	$2, 48(%esp)
	movb	%bl, restored(%ecx)
	je	.L28
	movl	%edx, %ecx
	subl	%eax, %ecx
	movzbl	restored(%ecx), %eax
	movb	%al, restored(%edx)
.L28:
	movl	40(%esp), %eax
	incl	%edi
	shrl	32(%esp)
	cmpl	$7, %edi
	leal	3(%eax,%ebp), %ebp
	movl	36(%esp), %eax
	jle	.L95
.L43:
	cmpl	%eax, %esi
	jb	.L31
	.p2align 4
	.p2align 3
.L87:
	movl	52(%esp), %ebx
	movl	%eax, %ecx
.L21:
	xorl	%eax, %eax
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L32:
	movl	%esi, %edx
	incl	%eax
	sall	$5, %edx
	subl	%esi, %edx
	movzbl	packed-1(%eax), %esi
	addl	%edx, %esi
	cmpl	%ecx, %eax
	jne	.L32
	cmpl	%ebp, 72(%esp)
	je	.L96
.L20:
	movl	$1, %edi
	movl	$.LC0, %eax
.L2:
	movl	%eax, 20(%esp)
	movl	36(%esp), %eax
	movl	%esi, 16(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 12(%esp)
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	addl	$92, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	40(%esp), %ecx
	movl	%ebp, %edx
	subl	%eax, %edx
	addl	$restored, %edx
	leal	restored+3(%ecx,%ebp), %ecx
	subl	%eax, %ecx
	.p2align 4
	.p2align 3
.L27:
	movzbl	(%edx), %ebx
	incl	%edx
	movb	%bl, -1(%edx,%eax)
	cmpl	%ecx, %edx
	jne	.L27
	jmp	.L28
.L91:
	movzbl	source+1(%ebp), %ecx
	movzbl	52(%esp), %eax
	movzbl	source+2(%ebp), %edx
	sall	$5, %ecx
	sall	$10, %eax
	xorl	%ecx, %eax
	xorl	%edx, %eax
	imull	$-1640531535, %eax, %eax
	shrl	$22, %eax
	movl	head(,%eax,4), %edx
	testl	%edx, %edx
	js	.L4
	movl	%ebp, %eax
	subl	%edx, %eax
	movl	%eax, 40(%esp)
	cmpl	$4095, %eax
	ja	.L4
	movl	%ebx, 68(%esp)
	movl	40(%esp), %ebx
	xorl	%ecx, %ecx
	movl	%ecx, 32(%esp)
	movl	$16, %eax
	movl	%esi, %ecx
	movl	%esi, 64(%esp)
	xorl	%edi, %edi
	subl	%ebp, %ecx
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L5:
	movl	%ebx, 40(%esp)
	xorl	%eax, %eax
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L97:
	cmpl	%ecx, %eax
	je	.L7
.L11:
	movzbl	source(%eax,%ebp), %ebx
	cmpb	%bl, source(%eax,%edx)
	jne	.L7
	incl	%eax
	cmpl	$18, %eax
	jne	.L97
.L7:
	movl	previous(,%edx,4), %edx
	cmpl	%eax, %edi
	movl	40(%esp), %ebx
	cmovb	%eax, %edi
	cmovnb	32(%esp), %ebx
	decl	%esi
	testl	%edx, %edx
	movl	%ebx, 32(%esp)
	js	.L83
	movl	%ebp, %ebx
	subl	%edx, %ebx
	cmpl	$4095, %ebx
	ja	.L83
	testl	%esi, %esi
	jne	.L5
.L83:
	movl	44(%esp), %eax
	movl	64(%esp), %esi
	movl	68(%esp), %ebx
	cmpl	$8, %eax
	je	.L14
	movl	%eax, %ecx
	incl	%eax
	movl	%eax, 44(%esp)
.L15:
	cmpl	$2, %edi
	jbe	.L40
	movl	32(%esp), %eax
	leal	-3(%edi), %edx
	addl	$2, 36(%esp)
	sall	$4, %eax
	orl	%edx, %eax
	movl	$1, %edx
	sall	%cl, %edx
	movl	60(%esp), %ecx
	orb	%dl, packed(%ecx)
	movl	48(%esp), %ecx
	movb	%ah, (%ecx)
	movl	56(%esp), %ecx
	movb	%al, packed(%ecx)
	jmp	.L16
.L92:
	movl	48(%esp), %edi
	movl	$1, %edx
	movl	%edx, 44(%esp)
	movb	$0, (%edi)
	movl	36(%esp), %edi
	movl	%edi, 60(%esp)
	jmp	.L13
.L84:
	movl	52(%esp), %ebx
	movl	%edi, %ecx
	jmp	.L21
.L4:
	movl	44(%esp), %eax
	cmpl	$8, %eax
	jne	.L98
	xorl	%edi, %edi
	movl	%edi, 32(%esp)
	xorl	%edi, %edi
.L14:
	movl	48(%esp), %eax
	movl	$1, %ecx
	movl	%ecx, 44(%esp)
	xorl	%ecx, %ecx
	movb	$0, (%eax)
	movl	36(%esp), %eax
	movl	%eax, 60(%esp)
	movl	56(%esp), %eax
	movl	%eax, 36(%esp)
	leal	packed(%eax), %edx
	incl	%eax
	movl	%edx, 48(%esp)
	movl	%eax, 56(%esp)
	jmp	.L15
.L96:
	movl	$restored, 4(%esp)
	movl	72(%esp), %eax
	movl	$source, (%esp)
	movl	%eax, 8(%esp)
	call	memcmp
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L20
.L88:
	movl	$.LC1, %eax
	jmp	.L2
.L98:
	incl	%eax
	movl	%eax, 44(%esp)
	movl	36(%esp), %eax
	jmp	.L13
.L34:
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 36(%esp)
	xorl	%edi, %edi
	jmp	.L88
.L42:
	xorl	%esi, %esi
	jmp	.L20
.L40:
	movl	36(%esp), %eax
	jmp	.L13
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	movl	$.LC3, %eax
	pushl	%edi
	pushl	%esi
	movl	$source, %esi
	pushl	%ebx
	movl	%esi, %edi
	andl	$-16, %esp
	subl	$32, %esp
	call	try
	movl	$1, %edx
	movl	%eax, %ebx
	movb	$120, %al
	movb	%al, source
	movl	$.LC4, %eax
	call	try
	movl	$1250, %ecx
	movl	$5000, %edx
	addl	%eax, %ebx
	movl	$1633771873, %eax
	rep stosl
	movl	$.LC5, %eax
	call	try
	leal	(%ebx,%eax), %esi
	xorl	%eax, %eax
	movl	$7, %ebx
	.p2align 4
	.p2align 3
.L100:
	imull	$1103515245, %ebx, %ebx
	incl	%eax
	addl	$12345, %ebx
	movl	%ebx, %edx
	shrl	$23, %edx
	movb	%dl, source-1(%eax)
	cmpl	$5000, %eax
	jne	.L100
	movl	$5000, %edx
	movl	$.LC6, %eax
	call	try
	movl	%ebx, 28(%esp)
	addl	%esi, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, %ebx
	jmp	.L105
	.p2align 4,,10
	.p2align 3
.L101:
	movl	24(%esp), %ecx
	rep movsb
	movl	%edx, (%esp)
	call	strlen
	addl	%eax, %ebx
	cmpl	$4983, %ebx
	ja	.L120
.L105:
	imull	$1103515245, 28(%esp), %eax
	addl	$12345, %eax
	movl	%eax, 28(%esp)
	shrl	$16, %eax
	andl	$7, %eax
	movl	words.0(,%eax,4), %edx
	movl	%edx, (%esp)
	movl	%edx, 20(%esp)
	call	strlen
	movl	20(%esp), %edx
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%ecx, 24(%esp)
	leal	source(%ebx), %eax
	cmpl	$8, %ecx
	movl	%eax, %edi
	jb	.L101
	testb	$1, %al
	jne	.L121
.L102:
	testl	$2, %edi
	jne	.L122
.L103:
	testl	$4, %edi
	je	.L101
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	movl	%eax, -4(%edi)
	subl	$4, 24(%esp)
	jmp	.L101
.L120:
	movl	%ebx, %edx
	movl	$.LC7, %eax
	call	try
	movl	16(%esp), %ebx
	addl	%eax, %ebx
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L106:
	movl	%eax, %edx
	movl	%eax, %ecx
	imull	%eax, %edx
	incl	%eax
	shrl	$4, %ecx
	shrl	$6, %edx
	xorb	%cl, %dl
	movb	%dl, source-1(%eax)
	cmpl	$5000, %eax
	jne	.L106
	movl	$5000, %edx
	movl	$.LC8, %eax
	call	try
	leal	-12(%ebp), %esp
	addl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L122:
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	movw	%ax, -2(%edi)
	subl	$2, 24(%esp)
	jmp	.L103
.L121:
	movzbl	(%edx), %ecx
	leal	1(%edx), %esi
	incl	%edi
	movb	%cl, source(%ebx)
	decl	24(%esp)
	jmp	.L102
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
