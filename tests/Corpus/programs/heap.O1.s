	.file	"heap.c"
	.text
	.type	next, @function
next:
	movl	%eax, %ecx
	imull	$1664525, seed, %eax
	addl	$1013904223, %eax
	movl	%eax, seed
	shrl	$8, %eax
	movl	$0, %edx
	divl	%ecx
	movl	%edx, %eax
	ret
	.size	next, .-next
	.type	check, @function
check:
	pushl	%esi
	pushl	%ebx
	leal	(%eax,%eax,2), %edx
	movl	slots+4(,%edx,4), %esi
	testl	%esi, %esi
	je	.L2
	leal	(%eax,%eax), %edx
	leal	(%edx,%eax), %ecx
	movzbl	slots+8(,%ecx,4), %ecx
	movl	wrong, %ebx
	addl	%eax, %edx
	movl	slots(,%edx,4), %eax
	addl	%eax, %esi
.L4:
	cmpb	%cl, (%eax)
	setne	%dl
	movzbl	%dl, %edx
	addl	%edx, %ebx
	incl	%eax
	incb	%cl
	cmpl	%esi, %eax
	jne	.L4
	movl	%ebx, wrong
.L2:
	popl	%ebx
	popl	%esi
	ret
	.size	check, .-check
	.type	size, @function
size:
	movl	$8, %eax
	call	next
	testl	%eax, %eax
	je	.L8
	cmpl	$1, %eax
	je	.L9
	movl	$100, %eax
	call	next
	ret
.L8:
	movl	$4, %eax
	call	next
	.p2align 4,,4
	ret
.L9:
	movl	$1000, %eax
	call	next
	.p2align 4,,4
	ret
	.size	size, .-size
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d malloc, %d calloc, %d realloc, %d free, at most %u bytes, wrong %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"out of memory at %d\n"
.LC2:
	.string	"%u\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%.20s %u\n"
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
	subl	$96, %esp
	movl	$0, 80(%esp)
	movl	$0, 84(%esp)
	movl	$0, 88(%esp)
	movl	$0, 92(%esp)
	movl	$0, 60(%esp)
	movl	$0, 52(%esp)
	movl	$0, 56(%esp)
	jmp	.L23
.L44:
	movl	$3, %eax
	call	next
	movl	%eax, %ebx
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 48(%esp)
	call	size
	movl	%eax, %esi
	leal	(%edi,%edi,2), %eax
	movl	%esi, slots+4(,%eax,4)
	testl	%ebx, %ebx
	jne	.L15
	movl	$1, 4(%esp)
	leal	1(%esi), %eax
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, %ecx
	leal	(%edi,%edi,2), %eax
	movl	%ecx, slots(,%eax,4)
	testl	%esi, %esi
	je	.L17
	movl	wrong, %edx
.L18:
	cmpb	$0, (%ecx,%ebx)
	setne	%al
	movzbl	%al, %eax
	addl	%eax, %edx
	incl	%ebx
	cmpl	%esi, %ebx
	jb	.L18
	movl	%edx, wrong
.L17:
	testb	$7, %cl
	setne	%al
	movzbl	%al, %eax
	addl	%eax, wrong
	movl	48(%esp), %eax
	incl	80(%esp,%eax,4)
	addl	%esi, 56(%esp)
	jmp	.L19
.L15:
	leal	1(%esi), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, %ecx
	leal	(%edi,%edi,2), %eax
	movl	%ecx, slots(,%eax,4)
	jmp	.L17
.L45:
	call	size
	movl	%eax, %esi
	leal	(%edi,%edi,2), %eax
	sall	$2, %eax
	movl	%eax, 44(%esp)
	addl	$slots, %eax
	movl	%eax, 40(%esp)
	movl	4(%eax), %eax
	movl	%eax, 48(%esp)
	leal	1(%esi), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	realloc
	movl	44(%esp), %ecx
	movl	%eax, slots(%ecx)
	movl	56(%esp), %ecx
	movl	48(%esp), %ebx
	subl	%ebx, %ecx
	leal	(%esi,%ecx), %ecx
	movl	%ecx, 56(%esp)
	cmpl	%esi, %ebx
	movl	%ebx, %eax
	cmova	%esi, %eax
	movl	40(%esp), %ebx
	movl	%eax, 4(%ebx)
	movl	%edi, %eax
	call	check
	movl	%esi, 4(%ebx)
	incl	88(%esp)
.L19:
	movl	60(%esp), %ebx
	movb	%bl, %dl
	leal	(%edi,%edi,2), %eax
	leal	slots(,%eax,4), %eax
	movb	%bl, 8(%eax)
	movl	4(%eax), %ecx
	testl	%ecx, %ecx
	je	.L21
	leal	(%edi,%edi,2), %eax
	movl	slots(,%eax,4), %eax
	addl	%eax, %ecx
.L22:
	movb	%dl, (%eax)
	incb	%dl
	incl	%eax
	cmpl	%eax, %ecx
	jne	.L22
.L21:
	movl	52(%esp), %eax
	movl	56(%esp), %edi
	cmpl	%edi, %eax
	cmovb	%edi, %eax
	movl	%eax, 52(%esp)
	incl	60(%esp)
	movl	60(%esp), %eax
	cmpl	$1500, %eax
	je	.L43
.L23:
	movl	$64, %eax
	call	next
	movl	%eax, %edi
	call	check
	leal	(%edi,%edi,2), %eax
	movl	slots(,%eax,4), %ebx
	testl	%ebx, %ebx
	je	.L44
	movl	$2, %eax
	call	next
	testl	%eax, %eax
	jne	.L45
	leal	(%edi,%edi,2), %esi
	sall	$2, %esi
	leal	slots(%esi), %eax
	movl	%eax, 48(%esp)
	movl	slots+4(%esi), %ecx
	subl	%ecx, 56(%esp)
	movl	%ebx, (%esp)
	call	free
	movl	$0, slots(%esi)
	movl	48(%esp), %eax
	movl	$0, 4(%eax)
	incl	92(%esp)
	jmp	.L19
.L43:
	movl	wrong, %eax
	movl	%eax, 24(%esp)
	movl	52(%esp), %eax
	movl	%eax, 20(%esp)
	movl	92(%esp), %eax
	movl	%eax, 16(%esp)
	movl	88(%esp), %eax
	movl	%eax, 12(%esp)
	movl	84(%esp), %eax
	movl	%eax, 8(%esp)
	movl	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, %ebx
.L24:
	movl	%ebx, %eax
	call	check
	leal	(%ebx,%ebx,2), %eax
	movl	slots(,%eax,4), %eax
	movl	%eax, (%esp)
	call	free
	incl	%ebx
	cmpl	$64, %ebx
	jne	.L24
	movl	$0, %esi
	movl	$0, %ebx
	movl	$0, %edi
.L27:
	movl	$1000000, (%esp)
	call	malloc
	testl	%eax, %eax
	je	.L46
	movl	%ebx, (%eax,%esi)
	addl	%ebx, %edi
	movl	%eax, (%esp)
	call	free
	incl	%ebx
	addl	$400, %esi
	cmpl	$400, %ebx
	jne	.L27
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$-2147483549, 76(%esp)
	movl	$536870911, 72(%esp)
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, 68(%esp)
	movl	68(%esp), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	72(%esp), %eax
	movl	$16, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, 68(%esp)
	movl	68(%esp), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1, (%esp)
	call	malloc
	movl	%eax, 60(%esp)
	movl	$1, %esi
	jmp	.L34
.L46:
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, %eax
	jmp	.L13
.L48:
	movb	%al, (%edi)
	incl	%edi
	leal	-1(%ecx), %edx
	jmp	.L29
.L49:
	movw	%ax, (%edi)
	addl	$2, %edi
	subl	$2, %edx
	jmp	.L30
.L31:
	movl	%edx, %ecx
	shrl	$2, %ecx
	rep stosl
	andl	$3, %edx
.L28:
	andl	$7, %edx
	movl	%edx, %eax
	je	.L33
	movl	$0, %edx
.L32:
	movb	%bl, (%edi,%edx)
	incl	%edx
	cmpl	%eax, %edx
	jb	.L32
.L33:
	movl	60(%esp), %eax
	movl	56(%esp), %edi
	movb	$0, (%eax,%edi)
	movl	%esi, %eax
	shrl	$31, %eax
	addl	%esi, %eax
	sarl	%eax
	leal	1(%esi,%eax), %esi
	cmpl	$2999, %esi
	jg	.L47
.L34:
	movl	%esi, 56(%esp)
	leal	1(%esi), %eax
	movl	%eax, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, %edi
	movl	%eax, 60(%esp)
	movl	$1431655766, %eax
	imull	%esi
	movl	%esi, %ebx
	sarl	$31, %ebx
	movl	%ebx, %eax
	subl	%edx, %eax
	leal	(%eax,%esi), %ecx
	subl	%eax, %edi
	movl	$1321528399, %eax
	imull	%esi
	sarl	$3, %edx
	subl	%ebx, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %eax
	addl	%eax, %eax
	movl	%esi, %edx
	subl	%eax, %edx
	leal	97(%edx), %ebx
	movl	%ecx, %edx
	movl	%edi, 52(%esp)
	cmpl	$8, %ecx
	jb	.L28
	movzbl	%bl, %eax
	imull	$16843009, %eax, %eax
	testl	$1, %edi
	jne	.L48
.L29:
	testl	$2, %edi
	jne	.L49
.L30:
	testl	$4, %edi
	je	.L31
	movl	%eax, (%edi)
	addl	$4, %edi
	subl	$4, %edx
	jmp	.L31
.L47:
	movl	60(%esp), %esi
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$10, 4(%esp)
	movl	%esi, (%esp)
	call	realloc
	movl	%eax, %ebx
	movb	$0, 9(%eax)
	movl	%eax, (%esp)
	call	puts
	movl	%ebx, (%esp)
	call	free
	movl	wrong, %eax
.L13:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
