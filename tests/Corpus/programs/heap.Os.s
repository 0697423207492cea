	.file	"heap.c"
	.text
	.type	next, @function
next:
	movl	%eax, %ecx
	xorl	%edx, %edx
	imull	$1664525, seed, %eax
	addl	$1013904223, %eax
	movl	%eax, seed
	shrl	$8, %eax
	divl	%ecx
	movl	%edx, %eax
	ret
	.size	next, .-next
	.type	check, @function
check:
	imull	$12, %eax, %eax
	movl	wrong, %ecx
	xorl	%edx, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	addl	$slots, %eax
	pushl	%ebx
	xorl	%ebx, %ebx
	movl	4(%eax), %esi
.L3:
	cmpl	%edx, %esi
	je	.L11
	movb	8(%eax), %bl
	movl	(%eax), %edi
	addb	%dl, %bl
	cmpb	%bl, (%edi,%edx)
	setne	%bl
	incl	%edx
	movzbl	%bl, %ebx
	addl	%ebx, %ecx
	movb	$1, %bl
	jmp	.L3
.L11:
	testb	%bl, %bl
	je	.L2
	movl	%ecx, wrong
.L2:
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	check, .-check
	.type	size, @function
size:
	pushl	%ebp
	movl	$8, %eax
	movl	%esp, %ebp
	subl	$8, %esp
	call	next
	testl	%eax, %eax
	je	.L13
	decl	%eax
	movl	$1000, %eax
	je	.L18
	movl	$100, %eax
	jmp	.L18
.L13:
	movl	$4, %eax
.L18:
	leave
	jmp	next
	.size	size, .-size
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d malloc, %d calloc, %d realloc, %d free, at most %u bytes, wrong %d\n"
.LC1:
	.string	"out of memory at %d\n"
.LC2:
	.string	"%u\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%.20s %u\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	movl	$4, %ecx
	leal	-40(%ebp), %edi
	subl	$72, %esp
	rep stosl
	xorl	%ecx, %ecx
	movl	%ecx, -80(%ebp)
	movl	%ecx, -84(%ebp)
	movl	%ecx, -72(%ebp)
	movl	%ecx, -68(%ebp)
	movl	%ecx, -60(%ebp)
.L30:
	movl	$64, %eax
	call	next
	movl	%eax, -64(%ebp)
	call	check
	imull	$12, -64(%ebp), %edi
	movl	slots(%edi), %ecx
	leal	slots(%edi), %ebx
	testl	%ecx, %ecx
	jne	.L20
	movl	$3, %eax
	call	next
	testl	%eax, %eax
	movl	%eax, %esi
	sete	-76(%ebp)
	movzbl	-76(%ebp), %eax
	movl	%eax, -88(%ebp)
	call	size
	testl	%esi, %esi
	movl	%eax, 4(%ebx)
	movl	%eax, %edi
	leal	1(%eax), %eax
	jne	.L21
	pushl	%edx
	pushl	%edx
	pushl	$1
	pushl	%eax
	call	calloc
	jmp	.L44
.L21:
	subl	$12, %esp
	pushl	%eax
	call	malloc
.L44:
	imull	$12, -64(%ebp), %edx
	addl	$16, %esp
	movl	wrong, %esi
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	movl	%eax, slots(%edx)
.L23:
	cmpl	%edi, %ecx
	setb	%dl
	andb	-76(%ebp), %dl
	je	.L46
	cmpb	$1, (%eax,%ecx)
	movb	%dl, %bl
	sbbl	$-1, %esi
	incl	%ecx
	jmp	.L23
.L46:
	testb	%bl, %bl
	je	.L25
	movl	%esi, wrong
.L25:
	andl	$7, %eax
	cmpl	$1, %eax
	movl	-88(%ebp), %eax
	sbbl	$-1, wrong
	addl	%edi, -60(%ebp)
	incl	-40(%ebp,%eax,4)
	jmp	.L26
.L20:
	movl	%ecx, -76(%ebp)
	movl	$2, %eax
	call	next
	movl	-76(%ebp), %ecx
	testl	%eax, %eax
	je	.L27
	movl	%ecx, -88(%ebp)
	call	size
	movl	4(%ebx), %edx
	movl	%edx, -76(%ebp)
	movl	%eax, %esi
	pushl	%eax
	pushl	%eax
	movl	-88(%ebp), %ecx
	leal	1(%esi), %eax
	pushl	%eax
	pushl	%ecx
	call	realloc
	movl	-76(%ebp), %edx
	movl	%eax, slots(%edi)
	movl	-60(%ebp), %eax
	subl	%edx, %eax
	addl	%esi, %eax
	cmpl	%esi, %edx
	movl	%eax, -60(%ebp)
	movl	-64(%ebp), %eax
	cmova	%esi, %edx
	movl	%edx, 4(%ebx)
	call	check
	incl	-84(%ebp)
	movl	%esi, 4(%ebx)
	jmp	.L45
.L27:
	movl	4(%ebx), %edx
	subl	$12, %esp
	subl	%edx, -60(%ebp)
	pushl	%ecx
	call	free
	xorl	%ecx, %ecx
	incl	-80(%ebp)
	movl	%ecx, slots(%edi)
	movl	%ecx, 4(%ebx)
.L45:
	addl	$16, %esp
.L26:
	imull	$12, -64(%ebp), %eax
	xorl	%edx, %edx
	movb	-72(%ebp), %cl
	movl	slots+4(%eax), %ebx
	movb	%cl, slots+8(%eax)
.L28:
	cmpl	%ebx, %edx
	je	.L47
	movl	slots(%eax), %esi
	movb	%cl, (%esi,%edx)
	incl	%edx
	incb	%cl
	jmp	.L28
.L47:
	movl	-60(%ebp), %edi
	movl	-68(%ebp), %eax
	cmpl	%edi, -68(%ebp)
	cmovb	%edi, %eax
	incl	-72(%ebp)
	movl	%eax, -68(%ebp)
	cmpl	$1500, -72(%ebp)
	jne	.L30
	pushl	%edx
	xorl	%ebx, %ebx
	pushl	wrong
	pushl	%eax
	pushl	-80(%ebp)
	pushl	-84(%ebp)
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	pushl	$.LC0
	call	printf
	addl	$32, %esp
.L31:
	movl	%ebx, %eax
	call	check
	imull	$12, %ebx, %eax
	subl	$12, %esp
	incl	%ebx
	pushl	slots(%eax)
	call	free
	addl	$16, %esp
	cmpl	$64, %ebx
	jne	.L31
	xorl	%ebx, %ebx
	xorl	%esi, %esi
.L34:
	subl	$12, %esp
	pushl	$1000000
	call	malloc
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L32
	pushl	%edi
	pushl	%edi
	pushl	%ebx
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	movl	$1, %eax
	jmp	.L19
.L32:
	imull	$400, %ebx, %edx
	subl	$12, %esp
	addl	%ebx, %esi
	movl	%ebx, (%eax,%edx)
	incl	%ebx
	pushl	%eax
	call	free
	addl	$16, %esp
	cmpl	$400, %ebx
	jne	.L34
	pushl	%ebx
	pushl	%ebx
	pushl	%esi
	pushl	$.LC2
	call	printf
	movl	$-2147483549, -52(%ebp)
	movl	$536870911, -48(%ebp)
	movl	-52(%ebp), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, -44(%ebp)
	movl	-44(%ebp), %eax
	popl	%esi
	popl	%edi
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	-48(%ebp), %eax
	popl	%edx
	popl	%ecx
	pushl	$16
	pushl	%eax
	call	calloc
	movl	%eax, -44(%ebp)
	movl	-44(%ebp), %eax
	popl	%ebx
	popl	%esi
	testl	%eax, %eax
	sete	%al
	movl	$1, %esi
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	$1, (%esp)
	call	malloc
	addl	$16, %esp
	movl	%eax, %ebx
.L35:
	pushl	%ecx
	pushl	%ecx
	leal	1(%esi), %eax
	pushl	%eax
	pushl	%ebx
	call	realloc
	movl	$-3, %ecx
	addl	$16, %esp
	movl	%eax, %ebx
	movl	%esi, %eax
	cltd
	movl	%ebx, %edi
	idivl	%ecx
	leal	(%eax,%esi), %ecx
	subl	%eax, %edi
	movl	%edi, -60(%ebp)
	movl	%esi, %eax
	movl	$26, %edi
	cltd
	idivl	%edi
	movl	-60(%ebp), %edi
	movb	%dl, %al
	addb	$97, %al
	rep stosb
	movl	%esi, %eax
	movb	$0, (%ebx,%esi)
	sarl	%eax
	leal	1(%esi,%eax), %esi
	cmpl	$2999, %esi
	jle	.L35
	subl	$12, %esp
	pushl	%ebx
	call	strlen
	addl	$12, %esp
	pushl	%eax
	pushl	%ebx
	pushl	$.LC4
	call	printf
	popl	%eax
	popl	%edx
	pushl	$10
	pushl	%ebx
	call	realloc
	movb	$0, 9(%eax)
	movl	%eax, %ebx
	movl	%eax, (%esp)
	call	puts
	movl	%ebx, (%esp)
	call	free
	movl	wrong, %eax
	addl	$16, %esp
.L19:
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	wrong
	.comm	wrong,4,4
	.data
	.align 4
	.type	seed, @object
	.size	seed, 4
seed:
	.long	1
	.local	slots
	.comm	slots,768,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
