	.file	"huffman.c"
	.text
	.type	push, @function
push:
	movl	heap_size, %edx
	leal	1(%edx), %ecx
	testl	%edx, %edx
	movl	%ecx, heap_size
	jg	.L11
	movl	%eax, heap(,%edx,4)
	ret
.L11:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
.L3:
	leal	-1(%edx), %ecx
	sarl	%ecx
	movl	heap(,%ecx,4), %ebx
	movl	(%ebx), %esi
	cmpl	%esi, (%eax)
	je	.L4
	jnb	.L6
.L5:
	movl	%ebx, heap(,%edx,4)
	testl	%ecx, %ecx
	movl	%ecx, %edx
	jg	.L3
.L6:
	popl	%ebx
	movl	%eax, heap(,%edx,4)
	popl	%esi
	popl	%ebp
	ret
.L4:
	movl	4(%ebx), %esi
	cmpl	%esi, 4(%eax)
	jl	.L5
	jmp	.L6
	.size	push, .-push
	.type	assign, @function
assign:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$12, %esp
.L16:
	movl	4(%esi), %eax
	testl	%eax, %eax
	js	.L14
	movl	%edx, codes(,%eax,8)
	testl	%edi, %edi
	jne	.L15
	movl	$1, %edi
.L15:
	movl	%edi, codes+4(,%eax,8)
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L14:
	movl	8(%esi), %eax
	leal	(%edx,%edx), %ebx
	incl	%edi
	movl	%ebx, %edx
	movl	%edi, %ecx
	orl	$1, %ebx
	call	assign
	movl	12(%esi), %esi
	movl	%ebx, %edx
	jmp	.L16
	.size	assign, .-assign
	.type	release, @function
release:
	testl	%eax, %eax
	je	.L25
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%eax, %ebx
	pushl	%edx
	movl	8(%eax), %eax
	call	release
	movl	12(%ebx), %eax
	call	release
	subl	$12, %esp
	pushl	%ebx
	call	free
	movl	-4(%ebp), %ebx
	addl	$16, %esp
	leave
	ret
.L25:
	ret
	.size	release, .-release
	.type	pop, @function
pop:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$12, %esp
	movl	heap, %eax
	movl	%eax, -24(%ebp)
	movl	heap_size, %eax
	leal	-1(%eax), %edi
	movl	%edi, heap_size
	movl	heap(,%edi,4), %esi
.L29:
	leal	(%ebx,%ebx), %edx
	leal	1(%edx), %eax
	cmpl	%eax, %edi
	jle	.L36
	leal	2(%edx), %ecx
	movl	%ecx, -16(%ebp)
	movl	heap(,%eax,4), %ecx
	movl	-16(%ebp), %edx
	movl	%ecx, -20(%ebp)
	movl	(%ecx), %ecx
	cmpl	%edx, %edi
	jle	.L30
	movl	heap(,%edx,4), %edx
	cmpl	%ecx, (%edx)
	je	.L31
	setb	%cl
	jmp	.L44
.L31:
	movl	%edx, %ecx
	movl	-20(%ebp), %edx
	movl	4(%edx), %edx
	cmpl	%edx, 4(%ecx)
	setl	%cl
.L44:
	movzbl	%cl, %ecx
	testl	%ecx, %ecx
	cmovne	-16(%ebp), %eax
.L30:
	movl	heap(,%eax,4), %ecx
	movl	(%ecx), %edx
	cmpl	%edx, (%esi)
	je	.L33
	setb	%dl
	jmp	.L43
.L33:
	movl	4(%ecx), %edx
	cmpl	%edx, 4(%esi)
	setl	%dl
.L43:
	movzbl	%dl, %edx
	testl	%edx, %edx
	jne	.L36
	movl	%ecx, heap(,%ebx,4)
	movl	%eax, %ebx
	jmp	.L29
.L36:
	movl	%esi, heap(,%ebx,4)
	movl	-24(%ebp), %eax
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	pop, .-pop
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"%c:%u:"
.LC3:
	.string	"\n%u bytes in %u bits, sum %08x, %s\n"
	.text
	.type	try, @function
try:
	pushl	%ebp
	movl	$256, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	leal	-1048(%ebp), %edi
	subl	$1080, %esp
	movl	%eax, -1052(%ebp)
	xorl	%eax, %eax
	rep stosl
	pushl	-1052(%ebp)
	call	strlen
	addl	$16, %esp
	movl	%eax, -1056(%ebp)
	xorl	%eax, %eax
.L46:
	movl	-1056(%ebp), %edi
	cmpl	%edi, %eax
	je	.L82
	movl	-1052(%ebp), %edi
	movzbl	(%edi,%eax), %edx
	incl	%eax
	incl	-1048(%ebp,%edx,4)
	jmp	.L46
.L82:
	xorl	%ebx, %ebx
.L49:
	movl	-1048(%ebp,%ebx,4), %esi
	testl	%esi, %esi
	je	.L48
	subl	$12, %esp
	pushl	$16
	call	malloc
	xorl	%ecx, %ecx
	movl	%esi, (%eax)
	movl	%ebx, 4(%eax)
	movl	%ecx, 8(%eax)
	movl	%ecx, 12(%eax)
	call	push
	addl	$16, %esp
.L48:
	incl	%ebx
	cmpl	$256, %ebx
	jne	.L49
	orl	$-1, %esi
.L50:
	cmpl	$1, heap_size
	jle	.L83
	call	pop
	movl	%eax, %ebx
	call	pop
	subl	$12, %esp
	movl	(%eax), %edx
	movl	%eax, %edi
	addl	(%ebx), %edx
	movl	%edx, -1060(%ebp)
	pushl	$16
	call	malloc
	movl	-1060(%ebp), %edx
	movl	%esi, 4(%eax)
	decl	%esi
	movl	%edx, (%eax)
	movl	%ebx, 8(%eax)
	movl	%edi, 12(%eax)
	call	push
	addl	$16, %esp
	jmp	.L50
.L83:
	call	pop
	movl	$codes, %edx
	movl	$512, %ecx
	movl	%edx, %edi
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movl	%eax, -1064(%ebp)
	xorl	%eax, %eax
	rep stosl
	movl	-1064(%ebp), %eax
	call	assign
.L55:
	cmpl	$0, codes+4(,%ebx,8)
	je	.L52
	pushl	%edx
	pushl	-1048(%ebp,%ebx,4)
	pushl	%ebx
	pushl	$.LC2
	call	printf
	movl	codes+4(,%ebx,8), %eax
	leal	-1(%eax), %ecx
.L81:
	addl	$16, %esp
	testl	%ecx, %ecx
	js	.L84
	movl	%ecx, -1060(%ebp)
	movl	codes(,%ebx,8), %eax
	subl	$12, %esp
	shrl	%cl, %eax
	andl	$1, %eax
	addl	$48, %eax
	pushl	%eax
	call	putchar
	movl	-1060(%ebp), %ecx
	decl	%ecx
	jmp	.L81
.L84:
	subl	$12, %esp
	pushl	$32
	call	putchar
	addl	$16, %esp
.L52:
	incl	%ebx
	cmpl	$256, %ebx
	jne	.L55
	movl	$packed, %edx
	xorl	%eax, %eax
	movl	-1052(%ebp), %esi
	movl	$1000, %ecx
	movl	%edx, %edi
	rep stosl
	movl	-1056(%ebp), %edi
	movl	%esi, %eax
	addl	%edi, %eax
	xorl	%edi, %edi
	movl	%eax, -1076(%ebp)
.L56:
	movl	-1076(%ebp), %eax
	cmpl	%eax, %esi
	je	.L85
	movl	%edi, -1060(%ebp)
	movzbl	(%esi), %eax
	movl	codes(,%eax,8), %edx
	movl	codes+4(,%eax,8), %eax
	movl	%edx, -1068(%ebp)
	leal	-1(%eax), %edx
.L57:
	testl	%edx, %edx
	js	.L86
	movl	-1060(%ebp), %ecx
	movl	-1068(%ebp), %ebx
	shrl	$3, %ecx
	movl	%ecx, -1072(%ebp)
	movb	%dl, %cl
	decl	%edx
	shrl	%cl, %ebx
	movl	-1060(%ebp), %ecx
	incl	-1060(%ebp)
	andl	$1, %ebx
	notl	%ecx
	andl	$7, %ecx
	sall	%cl, %ebx
	movl	-1072(%ebp), %ecx
	orb	%bl, packed(%ecx)
	jmp	.L57
.L86:
	xorl	%edx, %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	incl	%esi
	addl	%eax, %edi
	jmp	.L56
.L85:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
.L60:
	movl	-1056(%ebp), %eax
	cmpl	%eax, %edx
	je	.L87
	movl	-1064(%ebp), %esi
.L62:
	cmpl	$0, 4(%esi)
	jns	.L61
	movl	%ebx, %eax
	movl	%ebx, %ecx
	shrl	$3, %eax
	notl	%ecx
	movzbl	packed(%eax), %eax
	andl	$7, %ecx
	sarl	%cl, %eax
	andl	$1, %eax
	movl	8(%esi,%eax,4), %esi
.L61:
	movl	4(%esi), %eax
	incl	%ebx
	testl	%eax, %eax
	js	.L62
	movb	%al, unpacked(%edx)
	incl	%edx
	jmp	.L60
.L87:
	leal	7(%edi), %eax
	xorl	%esi, %esi
	shrl	$3, %eax
	movl	%eax, %ecx
	xorl	%eax, %eax
.L63:
	cmpl	%eax, %ecx
	je	.L88
	movzbl	packed(%eax), %edx
	incl	%eax
	xorl	%esi, %edx
	imull	$16777619, %edx, %esi
	jmp	.L63
.L88:
	pushl	%eax
	pushl	-1056(%ebp)
	pushl	-1052(%ebp)
	pushl	$unpacked
	call	memcmp
	addl	$16, %esp
	cmpl	%ebx, %edi
	jne	.L67
	testl	%eax, %eax
	jne	.L67
	movl	$1, %ebx
	movl	$.LC0, %eax
	jmp	.L65
.L67:
	xorl	%ebx, %ebx
	movl	$.LC1, %eax
.L65:
	subl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	%edi
	pushl	-1056(%ebp)
	pushl	$.LC3
	call	printf
	movl	-1064(%ebp), %eax
	addl	$32, %esp
	call	release
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	xorl	$1, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	try, .-try
	.section	.rodata.str1.1
.LC4:
	.string	"aaaa"
.LC5:
	.string	"abracadabra"
.LC6:
	.string	"she sells sea shells by the sea shore; the shells she sells are surely seashells"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$.LC4, %eax
	movl	%esp, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$704, %esp
	call	try
	movl	%eax, %ebx
	movl	$.LC5, %eax
	call	try
	addl	%eax, %ebx
	movl	$.LC6, %eax
	call	try
	movb	$97, %cl
	addl	%eax, %ebx
	xorl	%eax, %eax
.L90:
	movl	%eax, %edx
	addl	%esi, %eax
.L91:
	incl	%edx
	movb	%cl, 3(%esp,%edx)
	cmpl	%edx, %eax
	jne	.L91
	leal	(%esi,%edi), %edx
	incb	%cl
	cmpb	$109, %cl
	movl	%edi, %esi
	je	.L92
	movl	%edx, %edi
	jmp	.L90
.L92:
	movb	$0, 4(%esp,%eax)
	leal	4(%esp), %eax
	call	try
	leal	-12(%ebp), %esp
	addl	%ebx, %eax
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
