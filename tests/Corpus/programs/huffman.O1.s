	.file	"huffman.c"
	.text
	.type	push, @function
push:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %esi
	movl	heap_size, %edx
	leal	1(%edx), %eax
	movl	%eax, heap_size
	testl	%edx, %edx
	jle	.L6
	movl	(%esi), %ebx
	jmp	.L3
.L4:
	movl	4(%edi), %ebp
	cmpl	%ebp, 4(%esi)
	jge	.L2
.L5:
	movl	%edi, heap(,%ecx,4)
	cmpl	$2, %ecx
	jle	.L7
.L3:
	movl	%edx, %ecx
	decl	%edx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, %edx
	movl	heap(,%eax,4), %edi
	movl	(%edi), %ebp
	cmpl	%ebp, %ebx
	je	.L4
	jb	.L5
	jmp	.L2
.L6:
	movl	%edx, %ecx
	.p2align 4,,9
	jmp	.L2
.L7:
	movl	%eax, %ecx
.L2:
	movl	%esi, heap(,%ecx,4)
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	push, .-push
	.type	assign, @function
assign:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, %esi
	movl	4(%eax), %eax
	testl	%eax, %eax
	js	.L10
	movl	%edx, codes(,%eax,8)
	testl	%ecx, %ecx
	movl	$1, %eax
	cmove	%eax, %ecx
	movl	4(%esi), %eax
	movl	%ecx, codes+4(,%eax,8)
.L9:
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
.L10:
	leal	1(%ecx), %ebx
	leal	(%edx,%edx), %edi
	movl	8(%esi), %eax
	movl	%ebx, %ecx
	movl	%edi, %edx
	call	assign
	orl	$1, %edi
	movl	%edi, %edx
	movl	12(%esi), %eax
	movl	%ebx, %ecx
	call	assign
	jmp	.L9
	.size	assign, .-assign
	.type	release, @function
release:
	testl	%eax, %eax
	je	.L18
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	%eax, %ebx
	movl	8(%eax), %eax
	call	release
	movl	12(%ebx), %eax
	call	release
	movl	%ebx, (%esp)
	call	free
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L18:
	ret
	.size	release, .-release
	.type	pop, @function
pop:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	heap, %ebx
	movl	heap_size, %eax
	leal	-1(%eax), %edi
	movl	%edi, heap_size
	movl	heap(,%edi,4), %eax
	movl	%eax, 12(%esp)
	cmpl	$1, %edi
	jle	.L30
	movl	(%eax), %esi
	movl	$1, %edx
	movl	$0, %ecx
	movl	%esi, %eax
	movl	%edi, %esi
	movl	%ebx, (%esp)
	movl	%eax, %edi
	jmp	.L28
.L24:
	movl	8(%esp), %ebx
	movl	4(%esp), %ebp
	movl	4(%ebp), %ebp
	cmpl	%ebp, 4(%ebx)
	setl	%bl
	movzbl	%bl, %ebx
	jmp	.L25
.L31:
	movl	%edx, %eax
.L23:
	movl	heap(,%eax,4), %ebx
	movl	(%ebx), %edx
	cmpl	%edx, %edi
	je	.L26
	setb	%dl
	movzbl	%dl, %edx
.L27:
	testl	%edx, %edx
	je	.L34
	movl	(%esp), %ebx
	jmp	.L22
.L26:
	movl	12(%esp), %edx
	movl	4(%ebx), %ebp
	cmpl	%ebp, 4(%edx)
	setl	%dl
	movzbl	%dl, %edx
	jmp	.L27
.L34:
	movl	%ebx, heap(,%ecx,4)
	leal	1(%eax,%eax), %edx
	cmpl	%edx, %esi
	jle	.L36
	movl	%eax, %ecx
.L28:
	leal	2(%ecx,%ecx), %eax
	cmpl	%eax, %esi
	jle	.L31
	movl	heap(,%edx,4), %ebx
	movl	%ebx, 4(%esp)
	movl	heap(,%eax,4), %ebp
	movl	%ebp, 8(%esp)
	movl	0(%ebp), %ebp
	movl	(%ebx), %ebx
	cmpl	%ebx, %ebp
	je	.L24
	setb	%bl
	movzbl	%bl, %ebx
.L25:
	testl	%ebx, %ebx
	cmove	%edx, %eax
	jmp	.L23
.L36:
	movl	(%esp), %ebx
	movl	%eax, %ecx
.L22:
	movl	12(%esp), %eax
	movl	%eax, heap(,%ecx,4)
	movl	%ebx, %eax
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L30:
	movl	$0, %ecx
	jmp	.L22
	.size	pop, .-pop
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"%c:%u:"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"\n%u bytes in %u bits, sum %08x, %s\n"
	.text
	.type	try, @function
try:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1100, %esp
	movl	%eax, 52(%esp)
	movl	$0, %edx
	movl	$1024, %ecx
	movl	$0, %eax
.L38:
	movl	%edx, 64(%esp,%eax)
	movl	%edx, 68(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L38
	movl	52(%esp), %edi
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L40
	movl	%edi, %eax
	leal	(%edi,%ebx), %ecx
.L41:
	movzbl	(%eax), %edx
	incl	64(%esp,%edx,4)
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L41
.L40:
	movl	$0, %esi
	jmp	.L43
.L42:
	incl	%esi
	cmpl	$256, %esi
	je	.L76
.L43:
	movl	64(%esp,%esi,4), %edi
	testl	%edi, %edi
	je	.L42
	movl	$16, (%esp)
	call	malloc
	movl	%edi, (%eax)
	movl	%esi, 4(%eax)
	movl	$0, 8(%eax)
	movl	$0, 12(%eax)
	call	push
	jmp	.L42
.L76:
	cmpl	$1, heap_size
	jle	.L44
	movl	$-1, %ebp
	movl	%ebx, 40(%esp)
.L45:
	call	pop
	movl	%eax, %esi
	call	pop
	movl	%eax, %ebx
	movl	(%eax), %edi
	addl	(%esi), %edi
	movl	$16, (%esp)
	call	malloc
	movl	%edi, (%eax)
	movl	%ebp, 4(%eax)
	movl	%esi, 8(%eax)
	movl	%ebx, 12(%eax)
	call	push
	decl	%ebp
	cmpl	$1, heap_size
	jg	.L45
	movl	40(%esp), %ebx
.L44:
	call	pop
	movl	%eax, %esi
	movl	%eax, 56(%esp)
	movl	$codes, %edx
	movl	$512, %ecx
	movl	$0, %eax
	movl	%edx, %edi
	rep stosl
	movl	$0, %edx
	movl	%esi, %eax
	call	assign
	movl	$0, %esi
	jmp	.L49
.L47:
	movl	$32, (%esp)
	call	putchar
.L46:
	incl	%esi
	cmpl	$256, %esi
	je	.L77
.L49:
	movl	%esi, %edi
	cmpl	$0, codes+4(,%esi,8)
	je	.L46
	movl	64(%esp,%esi,4), %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	codes+4(,%esi,8), %eax
	decl	%eax
	movl	%eax, 40(%esp)
	js	.L47
.L48:
	movl	codes(,%edi,8), %eax
	movzbl	40(%esp), %ecx
	shrl	%cl, %eax
	andl	$1, %eax
	addl	$48, %eax
	movl	%eax, (%esp)
	call	putchar
	decl	40(%esp)
	movl	40(%esp), %eax
	cmpl	$-1, %eax
	jne	.L48
	jmp	.L47
.L77:
	movl	$packed, %edx
	movl	$1000, %ecx
	movl	$0, %eax
	movl	%edx, %edi
	rep stosl
	testl	%ebx, %ebx
	je	.L60
	movl	52(%esp), %eax
	movl	%eax, %ebp
	addl	%ebx, %eax
	movl	%eax, 48(%esp)
	movl	$0, %eax
	movl	%ebx, 60(%esp)
.L53:
	movzbl	0(%ebp), %edx
	movl	codes(,%edx,8), %edi
	movl	codes+4(,%edx,8), %esi
	movl	%esi, %edx
	decl	%edx
	js	.L51
	movl	%eax, %ebx
	movl	%esi, 40(%esp)
	movl	%ebp, 44(%esp)
.L52:
	movl	%ebx, %ebp
	shrl	$3, %ebp
	movl	%edi, %esi
	movb	%dl, %cl
	shrl	%cl, %esi
	andl	$1, %esi
	movl	%ebx, %ecx
	notl	%ecx
	andl	$7, %ecx
	sall	%cl, %esi
	movl	%esi, %ecx
	orb	%cl, packed(%ebp)
	decl	%edx
	incl	%ebx
	cmpl	$-1, %edx
	jne	.L52
	movl	40(%esp), %esi
	movl	44(%esp), %ebp
	addl	%esi, %eax
.L51:
	incl	%ebp
	cmpl	%ebp, 48(%esp)
	jne	.L53
	movl	%eax, 40(%esp)
	movl	60(%esp), %ebx
	movl	$0, %edi
	movl	$0, %esi
	movl	56(%esp), %ebp
	jmp	.L56
.L78:
	movl	%esi, %eax
	shrl	$3, %eax
	movzbl	packed(%eax), %eax
	movl	%esi, %ecx
	notl	%ecx
	andl	$7, %ecx
	sarl	%cl, %eax
	andl	$1, %eax
	movl	8(%edx,%eax,4), %edx
	incl	%esi
	movl	4(%edx), %eax
	testl	%eax, %eax
	jns	.L59
.L55:
	movl	4(%edx), %eax
	testl	%eax, %eax
	js	.L78
	incl	%esi
.L59:
	movb	%al, unpacked(%edi)
	incl	%edi
	cmpl	%edi, %ebx
	je	.L79
.L56:
	movl	%ebp, %edx
	jmp	.L55
.L79:
	movl	40(%esp), %eax
	addl	$7, %eax
	movl	%eax, %edx
	shrl	$3, %edx
	cmpl	$7, %eax
	jbe	.L61
	movl	$0, %eax
	movl	$0, %edi
.L57:
	movzbl	packed(%eax), %ecx
	xorl	%ecx, %edi
	imull	$16777619, %edi, %edi
	incl	%eax
	cmpl	%edx, %eax
	jb	.L57
.L50:
	movl	%ebx, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$unpacked, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L62
	cmpl	%esi, 40(%esp)
	je	.L80
.L62:
	movl	$0, %esi
	movl	$.LC1, %eax
.L58:
	movl	%eax, 16(%esp)
	movl	%edi, 12(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	56(%esp), %eax
	call	release
	movl	%esi, %eax
	xorl	$1, %eax
	addl	$1100, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L60:
	movl	%ebx, %esi
	movl	%ebx, 40(%esp)
	movl	%ebx, %edi
	jmp	.L50
.L61:
	movl	$0, %edi
	jmp	.L50
.L80:
	movl	$1, %esi
	movl	$.LC0, %eax
	jmp	.L58
	.size	try, .-try
	.section	.rodata.str1.1
.LC4:
	.string	"aaaa"
.LC5:
	.string	"abracadabra"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"she sells sea shells by the sea shore; the shells she sells are surely seashells"
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
	subl	$720, %esp
	movl	$.LC4, %eax
	call	try
	movl	%eax, %ebx
	movl	$.LC5, %eax
	call	try
	addl	%eax, %ebx
	movl	$.LC6, %eax
	call	try
	addl	%ebx, %eax
	movl	%eax, 8(%esp)
	movb	$97, %dl
	movl	$1, %esi
	movl	$1, %ebx
	movl	$0, %edi
	jmp	.L82
.L85:
	leal	20(%esp), %eax
	addl	%edi, %eax
	movl	%ebx, 12(%esp)
	leal	(%eax,%ebx), %ecx
.L83:
	movb	%dl, (%eax)
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L83
	movl	12(%esp), %eax
	addl	%eax, %edi
.L86:
	leal	(%ebx,%esi), %eax
	incb	%dl
	movl	%esi, %ebx
	cmpb	$109, %dl
	je	.L84
	movl	%eax, %esi
.L82:
	testl	%ebx, %ebx
	jg	.L85
	jmp	.L86
.L84:
	movb	$0, 20(%esp,%edi)
	leal	20(%esp), %eax
	call	try
	movl	8(%esp), %edi
	addl	%eax, %edi
	movl	%edi, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	unpacked
	.comm	unpacked,4000,32
	.local	packed
	.comm	packed,4000,32
	.local	codes
	.comm	codes,2048,32
	.local	heap_size
	.comm	heap_size,4,4
	.local	heap
	.comm	heap,1028,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
