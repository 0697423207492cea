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
	.type	try, @function
try:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$92, %esp
	movl	%eax, 76(%esp)
	movl	%edx, %ebx
	movl	%edx, 72(%esp)
	movl	$head, %edx
	movl	$1024, %ecx
	movl	$-1, %eax
	movl	%edx, %edi
	rep stosl
	testl	%ebx, %ebx
	je	.L26
	movl	$0, 68(%esp)
	movl	$0, 44(%esp)
	movl	$8, 64(%esp)
	movl	$0, %edi
	jmp	.L15
.L51:
	movzbl	source(%edi), %eax
	sall	$10, %eax
	movzbl	source+1(%edi), %edx
	sall	$5, %edx
	xorl	%edx, %eax
	movzbl	source+2(%edi), %edx
	xorl	%edx, %eax
	imull	$-1640531535, %eax, %eax
	shrl	$22, %eax
	movl	head(,%eax,4), %ebp
	testl	%ebp, %ebp
	js	.L3
	movl	%ebp, %ecx
	movl	%edi, %eax
	subl	%ebp, %eax
	movl	%eax, 52(%esp)
	cmpl	$4095, %eax
	ja	.L3
	movl	$0, 48(%esp)
	movl	$16, %edx
	movl	$0, %esi
	jmp	.L4
.L5:
	movl	56(%esp), %esi
	movl	60(%esp), %edx
	cmpl	%eax, %esi
	movl	48(%esp), %ecx
	cmovb	52(%esp), %ecx
	movl	%ecx, 48(%esp)
	cmovb	%eax, %esi
.L7:
	movl	previous(,%ebp,4), %ebp
	decl	%edx
	testl	%ebp, %ebp
	js	.L8
	movl	%ebp, %ecx
	movl	%edi, %eax
	subl	%ebp, %eax
	movl	%eax, 52(%esp)
	cmpl	$4095, %eax
	ja	.L8
	testl	%edx, %edx
	jle	.L8
.L4:
	movl	$0, %eax
	cmpl	%ebx, %edi
	jnb	.L7
	movl	%esi, 56(%esp)
	movl	%edx, 60(%esp)
.L9:
	movzbl	source(%eax,%edi), %edx
	cmpb	%dl, source(%ecx,%eax)
	jne	.L5
	incl	%eax
	cmpl	$18, %eax
	je	.L5
	leal	(%eax,%edi), %esi
	cmpl	%ebx, %esi
	jb	.L9
	.p2align 4,,2
	jmp	.L5
.L8:
	movl	44(%esp), %edx
	cmpl	$8, 64(%esp)
	jne	.L10
	.p2align 4,,2
	jmp	.L25
.L52:
	movl	$0, 48(%esp)
	movl	$0, %esi
.L25:
	movl	44(%esp), %eax
	leal	1(%eax), %edx
	movb	$0, packed(%eax)
	movl	%eax, 68(%esp)
	movl	$0, 64(%esp)
.L10:
	cmpl	$2, %esi
	jbe	.L31
	movl	48(%esp), %eax
	sall	$4, %eax
	leal	-3(%esi), %ecx
	orl	%ecx, %eax
	movl	$1, %ebp
	movzbl	64(%esp), %ecx
	sall	%cl, %ebp
	movl	%ebp, %ecx
	movl	68(%esp), %ebp
	orb	%cl, packed(%ebp)
	movb	%ah, packed(%edx)
	leal	2(%edx), %ecx
	movl	%ecx, 44(%esp)
	movb	%al, packed+1(%edx)
.L12:
	incl	64(%esp)
	addl	%edi, %esi
	jmp	.L14
.L31:
	movl	%edx, 44(%esp)
	jmp	.L11
.L13:
	incl	%edi
	cmpl	%esi, %edi
	je	.L49
.L14:
	leal	3(%edi), %eax
	cmpl	%eax, %ebx
	jb	.L13
	movzbl	source(%edi), %eax
	sall	$10, %eax
	movzbl	source+1(%edi), %edx
	sall	$5, %edx
	xorl	%edx, %eax
	movzbl	source+2(%edi), %edx
	xorl	%edx, %eax
	imull	$-1640531535, %eax, %eax
	shrl	$22, %eax
	movl	head(,%eax,4), %edx
	movl	%edx, previous(,%edi,4)
	movl	%edi, head(,%eax,4)
	jmp	.L13
.L49:
	cmpl	%ebx, %esi
	jnb	.L50
	movl	%esi, %edi
.L15:
	leal	3(%edi), %eax
	cmpl	%eax, %ebx
	jnb	.L51
.L3:
	cmpl	$8, 64(%esp)
	je	.L52
.L11:
	movl	44(%esp), %esi
	movzbl	source(%edi), %eax
	movb	%al, packed(%esi)
	leal	1(%esi), %eax
	movl	%eax, 44(%esp)
	movl	$1, %esi
	jmp	.L12
.L50:
	cmpl	$0, 44(%esp)
	je	.L33
	movl	$0, %edi
	movl	$0, %ecx
	jmp	.L23
.L53:
	movzbl	packed(%ecx), %eax
	movb	%al, restored(%edi)
	leal	1(%ecx), %ecx
	leal	1(%edi), %edi
.L19:
	incl	%ebp
	shrl	%esi
	cmpl	$7, %ebp
	jg	.L37
	movl	44(%esp), %eax
	cmpl	%eax, %ecx
	jnb	.L37
.L21:
	testl	$1, %esi
	je	.L53
	movzbl	packed(%ecx), %edx
	sall	$8, %edx
	movzbl	packed+1(%ecx), %eax
	orl	%eax, %edx
	addl	$2, %ecx
	andl	$15, %eax
	movl	%eax, %ebx
	movl	%eax, 48(%esp)
	shrl	$4, %edx
	movl	%edi, %eax
	subl	%edx, %eax
	addl	$restored, %eax
	leal	restored+3(%ebx,%edi), %ebx
	subl	%edx, %ebx
	movl	%ecx, 52(%esp)
.L20:
	movzbl	(%eax), %ecx
	movb	%cl, (%eax,%edx)
	incl	%eax
	cmpl	%ebx, %eax
	jne	.L20
	movl	52(%esp), %ecx
	movl	48(%esp), %eax
	leal	3(%eax,%edi), %edi
	jmp	.L19
.L37:
	movl	44(%esp), %eax
	cmpl	%eax, %ecx
	jnb	.L17
.L23:
	leal	1(%ecx), %eax
	movzbl	packed(%ecx), %esi
	movl	44(%esp), %ebx
	cmpl	%ebx, %eax
	jnb	.L17
	movl	%eax, %ecx
	movl	$0, %ebp
	jmp	.L21
.L17:
	movl	$0, %eax
	movl	$0, %ebx
	movl	44(%esp), %ecx
.L24:
	movl	%ebx, %edx
	sall	$5, %edx
	subl	%ebx, %edx
	movzbl	packed(%eax), %ebx
	addl	%edx, %ebx
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L24
	cmpl	%edi, 72(%esp)
	je	.L2
	movl	$1, %esi
	movl	$.LC0, %eax
.L16:
	movl	%eax, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	44(%esp), %eax
	movl	%eax, 12(%esp)
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	%esi, %eax
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L26:
	movl	72(%esp), %eax
	movl	%eax, %ebx
	movl	%eax, 44(%esp)
.L2:
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$restored, 4(%esp)
	movl	$source, (%esp)
	call	memcmp
	testl	%eax, %eax
	movl	$1, %esi
	cmove	%eax, %esi
	movl	$.LC1, %eax
	movl	$.LC0, %edx
	cmovne	%edx, %eax
	jmp	.L16
.L33:
	movl	44(%esp), %ebx
	movl	$1, %esi
	movl	$.LC0, %eax
	jmp	.L16
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
	subl	$32, %esp
	movl	$0, %edx
	movl	$.LC3, %eax
	call	try
	movl	%eax, %ebx
	movl	$source, %esi
	movb	$120, source
	movl	$1, %edx
	movl	$.LC4, %eax
	call	try
	addl	%eax, %ebx
	movl	$1250, %ecx
	movl	$1633771873, %eax
	movl	%esi, %edi
	rep stosl
	movl	$5000, %edx
	movl	$.LC5, %eax
	call	try
	leal	(%ebx,%eax), %esi
	movl	$0, %eax
	movl	$7, %ebx
.L55:
	imull	$1103515245, %ebx, %ebx
	addl	$12345, %ebx
	movl	%ebx, %edx
	shrl	$23, %edx
	movb	%dl, source(%eax)
	incl	%eax
	cmpl	$5000, %eax
	jne	.L55
	movl	$5000, %edx
	movl	$.LC6, %eax
	call	try
	addl	%esi, %eax
	movl	%eax, 20(%esp)
	movl	$0, 28(%esp)
	movl	%ebx, 24(%esp)
	jmp	.L60
.L67:
	movzbl	(%ebx), %ecx
	movb	%cl, (%edx)
	leal	1(%edx), %edi
	leal	1(%ebx), %esi
	leal	-1(%eax), %ecx
	jmp	.L57
.L68:
	movzwl	(%esi), %eax
	movw	%ax, (%edi)
	leal	2(%edi), %edi
	leal	2(%esi), %esi
	subl	$2, %ecx
	jmp	.L58
.L56:
	rep movsb
	movl	%ebx, (%esp)
	call	strlen
	addl	%eax, 28(%esp)
	movl	28(%esp), %esi
	cmpl	$4983, %esi
	ja	.L66
.L60:
	imull	$1103515245, 24(%esp), %eax
	addl	$12345, %eax
	movl	%eax, 24(%esp)
	shrl	$16, %eax
	andl	$7, %eax
	movl	words.0(,%eax,4), %ebx
	movl	%ebx, (%esp)
	call	strlen
	movl	28(%esp), %edi
	leal	source(%edi), %edx
	movl	%eax, %ecx
	movl	%edx, %edi
	movl	%ebx, %esi
	cmpl	$8, %eax
	jb	.L56
	testb	$1, %dl
	jne	.L67
.L57:
	testl	$2, %edi
	jne	.L68
.L58:
	testl	$4, %edi
	je	.L56
	movl	(%esi), %eax
	movl	%eax, (%edi)
	leal	4(%edi), %edi
	leal	4(%esi), %esi
	subl	$4, %ecx
	jmp	.L56
.L66:
	movl	%esi, %edx
	movl	$.LC7, %eax
	call	try
	movl	20(%esp), %ebx
	addl	%eax, %ebx
	movl	$0, %eax
.L61:
	movl	%eax, %edx
	imull	%eax, %edx
	shrl	$6, %edx
	movl	%eax, %ecx
	shrl	$4, %ecx
	xorb	%cl, %dl
	movb	%dl, source(%eax)
	incl	%eax
	cmpl	$5000, %eax
	jne	.L61
	movl	$5000, %edx
	movl	$.LC8, %eax
	call	try
	addl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
