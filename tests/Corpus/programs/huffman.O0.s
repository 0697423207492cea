	.file	"huffman.c"
	.text
	.local	heap
	.comm	heap,1028,32
	.local	heap_size
	.comm	heap_size,4,4
	.local	codes
	.comm	codes,2048,32
	.local	packed
	.comm	packed,4000,32
	.local	unpacked
	.comm	unpacked,4000,32
	.type	before, @function
before:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	je	.L2
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	setb	%al
	movzbl	%al, %eax
	jmp	.L4
.L2:
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	%eax, %edx
	setl	%al
	movzbl	%al, %eax
.L4:
	popl	%ebp
	ret
	.size	before, .-before
	.type	push, @function
push:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	heap_size, %eax
	leal	1(%eax), %edx
	movl	%edx, heap_size
	movl	%eax, -4(%ebp)
	jmp	.L6
.L8:
	movl	-4(%ebp), %eax
	decl	%eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	heap(,%eax,4), %edx
	movl	-4(%ebp), %eax
	movl	%edx, heap(,%eax,4)
	movl	-4(%ebp), %eax
	decl	%eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -4(%ebp)
.L6:
	cmpl	$0, -4(%ebp)
	jle	.L7
	movl	-4(%ebp), %eax
	decl	%eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	heap(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	before
	testl	%eax, %eax
	jne	.L8
.L7:
	movl	-4(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, heap(,%eax,4)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	push, .-push
	.type	pop, @function
pop:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	heap, %eax
	movl	%eax, -12(%ebp)
	movl	heap_size, %eax
	decl	%eax
	movl	%eax, heap_size
	movl	heap_size, %eax
	movl	heap(,%eax,4), %eax
	movl	%eax, -16(%ebp)
	movl	$0, -4(%ebp)
	jmp	.L10
.L14:
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	heap_size, %eax
	cmpl	%eax, %edx
	jge	.L11
	movl	-8(%ebp), %eax
	movl	heap(,%eax,4), %edx
	movl	-8(%ebp), %eax
	incl	%eax
	movl	heap(,%eax,4), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	before
	testl	%eax, %eax
	je	.L11
	incl	-8(%ebp)
.L11:
	movl	-8(%ebp), %eax
	movl	heap(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	before
	testl	%eax, %eax
	jne	.L16
	movl	-8(%ebp), %eax
	movl	heap(,%eax,4), %edx
	movl	-4(%ebp), %eax
	movl	%edx, heap(,%eax,4)
	movl	-8(%ebp), %eax
	movl	%eax, -4(%ebp)
.L10:
	movl	-4(%ebp), %eax
	addl	%eax, %eax
	incl	%eax
	movl	%eax, -8(%ebp)
	movl	heap_size, %eax
	cmpl	%eax, -8(%ebp)
	jl	.L14
	jmp	.L13
.L16:
	nop
.L13:
	movl	-4(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, heap(,%eax,4)
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	pop, .-pop
	.type	make, @function
make:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$16, (%esp)
	call	malloc
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, (%eax)
	movl	-12(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	-12(%ebp), %eax
	movl	16(%ebp), %edx
	movl	%edx, 8(%eax)
	movl	-12(%ebp), %eax
	movl	20(%ebp), %edx
	movl	%edx, 12(%eax)
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	make, .-make
	.type	assign, @function
assign:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	js	.L20
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	12(%ebp), %edx
	movl	%edx, codes(,%eax,8)
	cmpl	$0, 16(%ebp)
	je	.L21
	movl	16(%ebp), %eax
	jmp	.L22
.L21:
	movl	$1, %eax
.L22:
	movl	8(%ebp), %edx
	movl	4(%edx), %edx
	movl	%eax, codes+4(,%edx,8)
	jmp	.L19
.L20:
	movl	16(%ebp), %eax
	leal	1(%eax), %ecx
	movl	12(%ebp), %eax
	leal	(%eax,%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	assign
	movl	16(%ebp), %eax
	leal	1(%eax), %ecx
	movl	12(%ebp), %eax
	addl	%eax, %eax
	orl	$1, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	assign
.L19:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	assign, .-assign
	.type	release, @function
release:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L27
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	release
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	movl	%eax, (%esp)
	call	release
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	jmp	.L24
.L27:
	nop
.L24:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	release, .-release
	.section	.rodata
.LC0:
	.string	"%c:%u:"
.LC1:
	.string	"ok"
.LC2:
	.string	"WRONG"
	.align 4
.LC3:
	.string	"\n%u bytes in %u bits, sum %08x, %s\n"
	.text
	.type	try, @function
try:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$1160, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, %edx
	movl	$1024, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L29:
	movl	%edx, -1104(%ebp,%eax)
	movl	%edx, -1100(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L29
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -64(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L31
.L32:
	movl	8(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	-1104(%ebp,%eax,4), %edx
	incl	%edx
	movl	%edx, -1104(%ebp,%eax,4)
	incl	-16(%ebp)
.L31:
	movl	-16(%ebp), %eax
	cmpl	-64(%ebp), %eax
	jb	.L32
	movl	$0, -20(%ebp)
	jmp	.L33
.L35:
	movl	-20(%ebp), %eax
	movl	-1104(%ebp,%eax,4), %eax
	testl	%eax, %eax
	je	.L34
	movl	-20(%ebp), %eax
	movl	-1104(%ebp,%eax,4), %eax
	movl	$0, 12(%esp)
	movl	$0, 8(%esp)
	movl	-20(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	make
	movl	%eax, (%esp)
	call	push
.L34:
	incl	-20(%ebp)
.L33:
	cmpl	$255, -20(%ebp)
	jle	.L35
	movl	$-1, -24(%ebp)
	jmp	.L36
.L37:
	call	pop
	movl	%eax, -76(%ebp)
	call	pop
	movl	%eax, -80(%ebp)
	movl	-76(%ebp), %eax
	movl	(%eax), %edx
	movl	-80(%ebp), %eax
	movl	(%eax), %eax
	addl	%eax, %edx
	movl	-80(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-76(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	make
	movl	%eax, (%esp)
	call	push
	decl	-24(%ebp)
.L36:
	movl	heap_size, %eax
	cmpl	$1, %eax
	jg	.L37
	call	pop
	movl	%eax, -68(%ebp)
	movl	$2048, 8(%esp)
	movl	$0, 4(%esp)
	movl	$codes, (%esp)
	call	memset
	movl	$0, 8(%esp)
	movl	$0, 4(%esp)
	movl	-68(%ebp), %eax
	movl	%eax, (%esp)
	call	assign
	movl	$0, -28(%ebp)
	jmp	.L38
.L42:
	movl	-28(%ebp), %eax
	movl	codes+4(,%eax,8), %eax
	testl	%eax, %eax
	je	.L39
	movl	-28(%ebp), %eax
	movl	-1104(%ebp,%eax,4), %eax
	movl	%eax, 8(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	-28(%ebp), %eax
	movl	codes+4(,%eax,8), %eax
	decl	%eax
	movl	%eax, -32(%ebp)
	jmp	.L40
.L41:
	movl	-28(%ebp), %eax
	movl	codes(,%eax,8), %edx
	movl	-32(%ebp), %eax
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	addl	$48, %eax
	movl	%eax, (%esp)
	call	putchar
	decl	-32(%ebp)
.L40:
	cmpl	$0, -32(%ebp)
	jns	.L41
	movl	$32, (%esp)
	call	putchar
.L39:
	incl	-28(%ebp)
.L38:
	cmpl	$255, -28(%ebp)
	jle	.L42
	movl	$4000, 8(%esp)
	movl	$0, 4(%esp)
	movl	$packed, (%esp)
	call	memset
	movl	$0, -36(%ebp)
	jmp	.L43
.L46:
	movl	8(%ebp), %edx
	movl	-36(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	codes+4(,%eax,8), %edx
	movl	codes(,%eax,8), %eax
	movl	%eax, -1112(%ebp)
	movl	%edx, -1108(%ebp)
	movl	-1108(%ebp), %eax
	decl	%eax
	movl	%eax, -40(%ebp)
	jmp	.L44
.L45:
	movl	-12(%ebp), %eax
	shrl	$3, %eax
	movzbl	packed(%eax), %ebx
	movb	%bl, -1113(%ebp)
	movl	-1112(%ebp), %ebx
	movl	-40(%ebp), %edx
	movb	%dl, %cl
	shrl	%cl, %ebx
	movl	%ebx, %edx
	andl	$1, %edx
	movl	%edx, %ebx
	movl	-12(%ebp), %edx
	notl	%edx
	andl	$7, %edx
	movb	%dl, %cl
	sall	%cl, %ebx
	movl	%ebx, %edx
	orb	-1113(%ebp), %dl
	movb	%dl, packed(%eax)
	decl	-40(%ebp)
	incl	-12(%ebp)
.L44:
	cmpl	$0, -40(%ebp)
	jns	.L45
	incl	-36(%ebp)
.L43:
	movl	-36(%ebp), %eax
	cmpl	-64(%ebp), %eax
	jb	.L46
	movl	$0, -44(%ebp)
	movl	$0, -48(%ebp)
	jmp	.L47
.L50:
	movl	-68(%ebp), %eax
	movl	%eax, -52(%ebp)
.L49:
	movl	-52(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	jns	.L48
	movl	-44(%ebp), %eax
	shrl	$3, %eax
	movzbl	packed(%eax), %eax
	movzbl	%al, %edx
	movl	-44(%ebp), %eax
	notl	%eax
	andl	$7, %eax
	movb	%al, %cl
	sarl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	movl	%eax, %edx
	movl	-52(%ebp), %eax
	movl	8(%eax,%edx,4), %eax
	movl	%eax, -52(%ebp)
.L48:
	incl	-44(%ebp)
	movl	-52(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	js	.L49
	movl	-52(%ebp), %eax
	movl	4(%eax), %eax
	movb	%al, %dl
	movl	-48(%ebp), %eax
	addl	$unpacked, %eax
	movb	%dl, (%eax)
	incl	-48(%ebp)
.L47:
	movl	-48(%ebp), %eax
	cmpl	-64(%ebp), %eax
	jb	.L50
	movl	$0, -56(%ebp)
	movl	$0, -60(%ebp)
	jmp	.L51
.L52:
	movl	-60(%ebp), %eax
	addl	$packed, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	-56(%ebp), %eax
	imull	$16777619, %eax, %eax
	movl	%eax, -56(%ebp)
	incl	-60(%ebp)
.L51:
	movl	-12(%ebp), %eax
	addl	$7, %eax
	shrl	$3, %eax
	cmpl	%eax, -60(%ebp)
	jb	.L52
	movl	-64(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$unpacked, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L53
	movl	-44(%ebp), %eax
	cmpl	-12(%ebp), %eax
	jne	.L53
	movl	$1, %eax
	jmp	.L54
.L53:
	movl	$0, %eax
.L54:
	movl	%eax, -72(%ebp)
	cmpl	$0, -72(%ebp)
	je	.L55
	movl	$.LC1, %eax
	jmp	.L56
.L55:
	movl	$.LC2, %eax
.L56:
	movl	%eax, 16(%esp)
	movl	-56(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-64(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	-68(%ebp), %eax
	movl	%eax, (%esp)
	call	release
	cmpl	$0, -72(%ebp)
	sete	%al
	movzbl	%al, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	try, .-try
	.section	.rodata
.LC4:
	.string	"aaaa"
.LC5:
	.string	"abracadabra"
	.align 4
.LC6:
	.string	"she sells sea shells by the sea shore; the shells she sells are surely seashells"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$752, %esp
	movl	$0, 728(%esp)
	movl	$.LC4, (%esp)
	call	try
	addl	%eax, 728(%esp)
	movl	$.LC5, (%esp)
	call	try
	addl	%eax, 728(%esp)
	movl	$.LC6, (%esp)
	call	try
	addl	%eax, 728(%esp)
	movl	$0, 748(%esp)
	movl	$0, 744(%esp)
	movl	$1, 740(%esp)
	movl	$1, 736(%esp)
	jmp	.L59
.L62:
	movl	$0, 732(%esp)
	jmp	.L60
.L61:
	movl	744(%esp), %eax
	addb	$97, %al
	movb	%al, %cl
	movl	748(%esp), %eax
	leal	1(%eax), %edx
	movl	%edx, 748(%esp)
	movb	%cl, %dl
	movb	%dl, 24(%esp,%eax)
	incl	732(%esp)
.L60:
	movl	732(%esp), %eax
	cmpl	740(%esp), %eax
	jl	.L61
	movl	740(%esp), %edx
	movl	736(%esp), %eax
	addl	%edx, %eax
	movl	%eax, 724(%esp)
	movl	736(%esp), %eax
	movl	%eax, 740(%esp)
	movl	724(%esp), %eax
	movl	%eax, 736(%esp)
	incl	744(%esp)
.L59:
	cmpl	$11, 744(%esp)
	jle	.L62
	leal	24(%esp), %edx
	movl	748(%esp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	try
	addl	%eax, 728(%esp)
	movl	728(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
