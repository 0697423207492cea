	.file	"compress.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"compress: not the same again"
.LC1:
	.string	"compress %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$520, %eax
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	movl	$5, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%eax, 20(%esp)
	movl	%edx, 28(%esp)
.L2:
	xorl	%ecx, %ecx
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L44:
	movl	%edi, %ebx
	movl	$-1431655765, %eax
	shrl	$16, %ebx
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	subl	%eax, %edx
	leal	(%eax,%edx,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	incl	%ecx
	movzbl	text-1(%eax), %eax
	movb	%al, text-1(%ecx)
	cmpl	$100000, %ecx
	je	.L43
.L26:
	imull	$69069, %edi, %edi
	incl	%edi
	cmpl	$200, %ecx
	movl	%edi, %eax
	jle	.L3
	shrl	$28, %eax
	jne	.L44
	movl	%edi, %eax
	incl	%ecx
	shrl	$20, %eax
	movb	%al, text-1(%ecx)
	cmpl	$100000, %ecx
	jne	.L26
.L43:
	movl	$head, (%esp)
	movl	$16384, %eax
	xorl	%esi, %esi
	movl	%eax, 8(%esp)
	movl	$-1, %eax
	movl	%eax, 4(%esp)
	call	memset
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	movl	%edi, 24(%esp)
	.p2align 4
	.p2align 3
.L17:
	cmpl	$99997, %esi
	jle	.L45
.L7:
	movl	36(%esp), %ebx
	movl	$1, %ecx
	movb	$0, packed(%ebx)
	leal	1(%ebx), %eax
	addl	$2, %ebx
	movl	%ebx, 36(%esp)
	movzbl	text(%esi), %ebx
	movb	%bl, packed(%eax)
.L14:
	leal	(%esi,%ecx), %ebx
	movl	%esi, %eax
	.p2align 4
	.p2align 3
.L16:
	cmpl	$99997, %eax
	jg	.L15
	movzbl	text(%eax), %edx
	movzbl	text+1(%eax), %edi
	sall	$8, %edx
	sall	$4, %edi
	xorl	%edi, %edx
	movzbl	text+2(%eax), %edi
	xorl	%edi, %edx
	andl	$4095, %edx
	movl	head(,%edx,4), %edi
	movl	%eax, head(,%edx,4)
	movl	%edi, before(,%eax,4)
.L15:
	incl	%eax
	cmpl	%ebx, %eax
	jne	.L16
	addl	%ecx, %esi
	cmpl	$99999, %esi
	jle	.L17
	movl	24(%esp), %edi
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	%edi, 40(%esp)
	movl	%ebx, %edi
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L47:
	movb	%dl, unpacked(%edi)
	movl	%eax, %esi
	incl	%edi
	cmpl	%esi, 36(%esp)
	jle	.L46
.L21:
	cmpb	$0, packed(%esi)
	movzbl	packed+1(%esi), %edx
	leal	2(%esi), %eax
	je	.L47
	movzbl	packed(%eax), %eax
	sall	$4, %edx
	addl	$3, %esi
	movb	%al, %cl
	shrb	$4, %al
	andb	$15, %cl
	movb	%cl, %bl
	movzbl	%al, %eax
	orl	%edx, %eax
	addb	$3, %bl
	movl	%edi, %edx
	movzbl	%cl, %ecx
	movzbl	%bl, %ebx
	subl	%eax, %edx
	movl	%ebx, 44(%esp)
	leal	unpacked+3(%edi,%ecx), %ecx
	addl	$unpacked, %edx
	subl	%eax, %ecx
	.p2align 4
	.p2align 3
.L20:
	movzbl	(%edx), %ebx
	incl	%edx
	movb	%bl, -1(%edx,%eax)
	cmpl	%ecx, %edx
	jne	.L20
	movl	44(%esp), %ebx
	addl	%ebx, %edi
	cmpl	%esi, 36(%esp)
	jg	.L21
.L46:
	movl	%edi, %ebx
	movl	40(%esp), %edi
	cmpl	$100000, %ebx
	jne	.L22
	movl	$text, (%esp)
	movl	$100000, %eax
	movl	$unpacked, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	memcmp
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L22
	movl	28(%esp), %esi
	leal	0(,%esi,8), %eax
	subl	%esi, %eax
	movl	36(%esp), %esi
	addl	%eax, %esi
	decl	20(%esp)
	movl	%esi, 28(%esp)
	jne	.L2
	movl	$.LC1, (%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L45:
	movl	$100000, %ebx
	movl	$18, %eax
	movzbl	text+1(%esi), %edx
	subl	%esi, %ebx
	cmpl	%eax, %ebx
	cmovg	%eax, %ebx
	movzbl	text(%esi), %eax
	sall	$4, %edx
	sall	$8, %eax
	xorl	%edx, %eax
	movzbl	text+2(%esi), %edx
	xorl	%edx, %eax
	andl	$4095, %eax
	movl	head(,%eax,4), %edx
	testl	%edx, %edx
	js	.L7
	movl	%esi, %edi
	subl	%edx, %edi
	cmpl	$4095, %edi
	jg	.L7
	movl	$32, %ecx
	xorl	%eax, %eax
	movl	%ecx, 32(%esp)
	movl	$2, %ecx
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L8:
	movl	%ecx, 40(%esp)
	xorl	%eax, %eax
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L10:
	incl	%eax
	cmpl	%eax, %ebx
	je	.L9
.L13:
	movzbl	text(%esi,%eax), %ecx
	cmpb	%cl, text(%eax,%edx)
	je	.L10
.L9:
	movl	40(%esp), %ecx
	movl	before(,%edx,4), %edx
	cmpl	%ecx, %eax
	cmovle	44(%esp), %edi
	cmovg	%eax, %ecx
	testl	%edx, %edx
	movl	%edi, 44(%esp)
	js	.L12
	movl	%esi, %edi
	subl	%edx, %edi
	cmpl	$4095, %edi
	jg	.L12
	decl	32(%esp)
	jne	.L8
.L12:
	cmpl	$2, %ecx
	je	.L7
	movl	44(%esp), %edi
	movl	36(%esp), %ebx
	movl	%edi, %eax
	movb	$1, packed(%ebx)
	sarl	$4, %eax
	movb	%al, packed+1(%ebx)
	sall	$4, %edi
	movb	%cl, %al
	subb	$3, %al
	movl	%edi, %edx
	orb	%dl, %al
	movb	%al, packed+2(%ebx)
	leal	3(%ebx), %eax
	movl	%eax, 36(%esp)
	jmp	.L14
.L3:
	shrl	$20, %eax
	incl	%ecx
	movb	%al, text-1(%ecx)
	jmp	.L26
.L22:
	movl	$.LC0, (%esp)
	movl	$1, %ebx
	call	puts
.L1:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	before
	.comm	before,400000,32
	.local	head
	.comm	head,16384,32
	.local	unpacked
	.comm	unpacked,100000,32
	.local	packed
	.comm	packed,200000,32
	.local	text
	.comm	text,100000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
