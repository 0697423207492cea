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
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$92, %esp
	movl	$-1, %eax
	movl	%edx, 72(%esp)
	movl	$head, %edx
	testl	%ebx, %ebx
	movl	%edx, %edi
	rep stosl
	je	.L30
	movl	%esi, 76(%esp)
	xorl	%eax, %eax
	xorl	%ebp, %ebp
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movl	%ebx, %esi
	movl	%eax, 36(%esp)
	movl	$8, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L19:
	movl	36(%esp), %edi
	leal	3(%ebp), %ebx
	cmpl	%ebx, %esi
	leal	packed(%edi), %eax
	movl	%eax, 48(%esp)
	movzbl	source(%ebp), %eax
	movb	%al, 55(%esp)
	leal	1(%edi), %eax
	movl	%eax, 56(%esp)
	jnb	.L70
	cmpl	$8, 44(%esp)
	je	.L71
	incl	44(%esp)
	movl	36(%esp), %eax
.L13:
	movzbl	55(%esp), %edx
	leal	1(%eax), %edi
	movl	%edi, 36(%esp)
	movl	$1, %edi
	movb	%dl, packed(%eax)
.L16:
	leal	(%edi,%ebp), %edx
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L72:
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
	cmpl	%ebp, %edx
	jne	.L72
	cmpl	%esi, %edx
	jb	.L19
	movl	36(%esp), %ecx
	movl	76(%esp), %esi
	testl	%ecx, %ecx
	je	.L38
	movl	%esi, 44(%esp)
	xorl	%ebp, %ebp
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L27:
	movl	36(%esp), %eax
	leal	1(%ecx), %edx
	movzbl	packed(%ecx), %esi
	cmpl	%eax, %edx
	jnb	.L64
	movl	%edx, %ecx
	xorl	%edx, %edx
	movl	%edx, 32(%esp)
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L73:
	movb	%al, restored(%ebp)
	movl	%edx, %ecx
	incl	%ebp
.L23:
	incl	32(%esp)
	shrl	%esi
	movl	32(%esp), %eax
	cmpl	$7, %eax
	movl	36(%esp), %eax
	jg	.L39
	cmpl	%eax, %ecx
	jnb	.L64
.L25:
	movzbl	packed(%ecx), %eax
	leal	1(%ecx), %edx
	testl	$1, %esi
	je	.L73
	movzbl	packed(%edx), %edi
	movzbl	%al, %edx
	movl	%ebp, %eax
	sall	$8, %edx
	addl	$2, %ecx
	movl	%ecx, 40(%esp)
	orl	%edi, %edx
	andl	$15, %edi
	shrl	$4, %edx
	leal	restored+3(%edi,%ebp), %ebx
	subl	%edx, %eax
	addl	$restored, %eax
	subl	%edx, %ebx
	.p2align 4
	.p2align 3
.L24:
	movzbl	(%eax), %ecx
	incl	%eax
	movb	%cl, -1(%eax,%edx)
	cmpl	%ebx, %eax
	jne	.L24
	movl	40(%esp), %ecx
	leal	3(%edi,%ebp), %ebp
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L39:
	cmpl	%eax, %ecx
	jb	.L27
	.p2align 4
	.p2align 3
.L64:
	movl	44(%esp), %esi
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	36(%esp), %ecx
.L28:
	movl	%ebx, %edx
	incl	%eax
	sall	$5, %edx
	subl	%ebx, %edx
	movzbl	packed-1(%eax), %ebx
	addl	%edx, %ebx
	cmpl	%ecx, %eax
	jne	.L28
	cmpl	%ebp, 72(%esp)
	je	.L74
.L20:
	movl	$1, %edi
	movl	$.LC0, %eax
.L2:
	movl	%eax, 20(%esp)
	movl	36(%esp), %eax
	movl	%ebx, 16(%esp)
	movl	%esi, 4(%esp)
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
.L70:
	movzbl	source+1(%ebp), %ecx
	movzbl	55(%esp), %eax
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
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	movl	%esi, %ecx
	movl	$16, %eax
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
.L75:
	cmpl	%ecx, %eax
	je	.L7
.L11:
	movzbl	source(%eax,%ebp), %ebx
	cmpb	%bl, source(%eax,%edx)
	jne	.L7
	incl	%eax
	cmpl	$18, %eax
	jne	.L75
.L7:
	movl	previous(,%edx,4), %edx
	cmpl	%eax, %edi
	movl	40(%esp), %ebx
	cmovb	%eax, %edi
	cmovnb	32(%esp), %ebx
	decl	%esi
	testl	%edx, %edx
	movl	%ebx, 32(%esp)
	js	.L63
	movl	%ebp, %ebx
	subl	%edx, %ebx
	cmpl	$4095, %ebx
	ja	.L63
	testl	%esi, %esi
	jne	.L5
.L63:
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
	jbe	.L36
	movl	32(%esp), %eax
	leal	-3(%edi), %edx
	addl	$2, 36(%esp)
	sall	$4, %eax
	orl	%edx, %eax
	movl	$1, %edx
	sall	%cl, %edx
	movl	60(%esp), %ecx
	orb	%dl, packed(%ecx)
	movl	48(%esp), %edx
	movb	%ah, (%edx)
	movl	56(%esp), %edx
	movb	%al, packed(%edx)
	jmp	.L16
.L71:
	movl	48(%esp), %edi
	movb	$0, (%edi)
	movl	36(%esp), %edi
	movl	%edi, 60(%esp)
	movl	$1, %edi
	movl	%edi, 44(%esp)
	jmp	.L13
.L4:
	movl	44(%esp), %eax
	cmpl	$8, %eax
	jne	.L76
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	movl	%ecx, 32(%esp)
.L14:
	movl	48(%esp), %eax
	movl	$1, %edx
	xorl	%ecx, %ecx
	movl	%edx, 44(%esp)
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
.L74:
	movl	$restored, 4(%esp)
	movl	72(%esp), %eax
	movl	$source, (%esp)
	movl	%eax, 8(%esp)
	call	memcmp
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L20
.L67:
	movl	$.LC1, %eax
	jmp	.L2
.L76:
	incl	%eax
	movl	%eax, 44(%esp)
	movl	36(%esp), %eax
	jmp	.L13
.L30:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 36(%esp)
	xorl	%edi, %edi
	jmp	.L67
.L38:
	xorl	%ebx, %ebx
	jmp	.L20
.L36:
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
.L78:
	imull	$1103515245, %ebx, %ebx
	incl	%eax
	addl	$12345, %ebx
	movl	%ebx, %edx
	shrl	$23, %edx
	movb	%dl, source-1(%eax)
	cmpl	$5000, %eax
	jne	.L78
	movl	$5000, %edx
	movl	$.LC6, %eax
	call	try
	movl	%ebx, 28(%esp)
	addl	%esi, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, %ebx
	jmp	.L83
	.p2align 4,,10
	.p2align 3
.L79:
	movl	24(%esp), %ecx
	rep movsb
	movl	%edx, (%esp)
	call	strlen
	addl	%eax, %ebx
	cmpl	$4983, %ebx
	ja	.L98
.L83:
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
	jb	.L79
	testb	$1, %al
	jne	.L99
.L80:
	testl	$2, %edi
	jne	.L100
.L81:
	testl	$4, %edi
	je	.L79
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	movl	%eax, -4(%edi)
	subl	$4, 24(%esp)
	jmp	.L79
.L98:
	movl	%ebx, %edx
	movl	$.LC7, %eax
	call	try
	movl	16(%esp), %ebx
	addl	%eax, %ebx
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L84:
	movl	%eax, %edx
	movl	%eax, %ecx
	imull	%eax, %edx
	incl	%eax
	shrl	$4, %ecx
	shrl	$6, %edx
	xorb	%cl, %dl
	movb	%dl, source-1(%eax)
	cmpl	$5000, %eax
	jne	.L84
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
.L100:
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	movw	%ax, -2(%edi)
	subl	$2, 24(%esp)
	jmp	.L81
.L99:
	movzbl	(%edx), %ecx
	leal	1(%edx), %esi
	incl	%edi
	movb	%cl, source(%ebx)
	decl	24(%esp)
	jmp	.L80
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
