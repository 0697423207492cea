	.file	"varargs.c"
	.text
	.p2align 4
	.type	add, @function
add:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %eax
	testl	%eax, %eax
	je	.L4
	leal	20(%esp), %edx
	xorl	%esi, %esi
	leal	(%edx,%eax,4), %eax
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L3:
	movl	(%edx), %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %esi
	adcl	%ebx, %edi
	addl	$4, %edx
	cmpl	%edx, %eax
	jne	.L3
.L1:
	popl	%ebx
	movl	%esi, %eax
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	ret
.L4:
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L1
	.size	add, .-add
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %d"
.LC1:
	.string	" %lld"
.LC2:
	.string	" '%s'"
.LC3:
	.string	" %c"
.LC4:
	.string	" (%d, %d)"
	.text
	.p2align 4
	.type	describe_list, @function
describe_list:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$16, %esp
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L18
	movl	%edx, %edi
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L17:
	subb	$99, %al
	cmpb	$16, %al
	ja	.L10
	movzbl	%al, %eax
	jmp	*.L12(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L12:
	.long	.L16
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L15
	.long	.L10
	.long	.L10
	.long	.L14
	.long	.L10
	.long	.L10
	.long	.L10
	.long	.L13
	.long	.L10
	.long	.L10
	.long	.L11
	.text
	.p2align 4,,10
	.p2align 3
.L15:
	movl	%edi, %eax
	addl	$4, %edi
	movl	(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	.p2align 4
	.p2align 3
.L10:
	incl	%esi
	movzbl	(%ebx,%esi), %eax
	testb	%al, %al
	jne	.L17
.L8:
	addl	$16, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	movl	%edi, %eax
	incl	%esi
	movl	(%eax), %eax
	addl	$4, %edi
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movzbl	(%ebx,%esi), %eax
	testb	%al, %al
	jne	.L17
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L13:
	movl	%edi, %eax
	incl	%esi
	movswl	4(%eax), %edx
	addl	$8, %edi
	movl	%edx, 8(%esp)
	movl	(%eax), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movzbl	(%ebx,%esi), %eax
	testb	%al, %al
	jne	.L17
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L14:
	movl	%edi, %eax
	incl	%esi
	movl	4(%eax), %edx
	addl	$8, %edi
	movl	(%eax), %eax
	movl	$.LC1, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movzbl	(%ebx,%esi), %eax
	testb	%al, %al
	jne	.L17
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%edi, %eax
	incl	%esi
	movl	(%eax), %eax
	addl	$4, %edi
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movzbl	(%ebx,%esi), %eax
	testb	%al, %al
	jne	.L17
	jmp	.L8
.L18:
	xorl	%esi, %esi
	.p2align 4,,3
	jmp	.L8
	.size	describe_list, .-describe_list
	.section	.rodata.str1.1
.LC5:
	.string	"once:"
.LC6:
	.string	" twice:"
	.text
	.p2align 4
	.type	describe, @function
describe:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	$.LC5, (%esp)
	movl	32(%esp), %esi
	call	printf
	leal	36(%esp), %edx
	movl	%esi, %eax
	call	describe_list
	movl	$.LC6, (%esp)
	movl	%eax, %ebx
	call	printf
	leal	36(%esp), %edx
	movl	%esi, %eax
	call	describe_list
	movl	$10, (%esp)
	movl	%eax, %esi
	call	putchar
	leal	(%ebx,%esi), %eax
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	describe, .-describe
	.section	.rodata.str1.1
.LC7:
	.string	"%s has %d parts of %lld"
.LC8:
	.string	"<%s>\n"
	.text
	.p2align 4
	.type	report.constprop.0, @function
report.constprop.0:
	pushl	%esi
	movl	$100, %edx
	pushl	%ebx
	subl	$132, %esp
	movl	%edx, 4(%esp)
	leal	148(%esp), %eax
	movl	%eax, 12(%esp)
	leal	28(%esp), %esi
	movl	$.LC7, %eax
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	call	vsnprintf
	movl	%esi, 4(%esp)
	movl	$.LC8, (%esp)
	movl	%eax, %ebx
	call	printf
	addl	$132, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	report.constprop.0, .-report.constprop.0
	.section	.rodata.str1.1
.LC9:
	.string	"%lld %lld %lld\n"
.LC10:
	.string	"three"
.LC11:
	.string	"ilsc"
.LC12:
	.string	"%d\n"
.LC13:
	.string	"pip"
.LC14:
	.string	""
.LC15:
	.string	"it"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$7, %eax
	movl	%esp, %ebp
	movl	$5, %ecx
	pushl	%edi
	movl	$6, %edx
	pushl	%esi
	movl	$2147483647, %edi
	andl	$-16, %esp
	movl	$-1, %esi
	subl	$48, %esp
	movl	%eax, 24(%esp)
	movl	$2147483647, %eax
	movl	%ecx, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%edx, 20(%esp)
	movl	%eax, 4(%esp)
	movl	$6, (%esp)
	call	add
	movl	$3, (%esp)
	movl	%eax, %esi
	movl	$3, %eax
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%edx, %edi
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	call	add
	movl	$0, (%esp)
	movl	%eax, 40(%esp)
	movl	%edx, 44(%esp)
	call	add
	movl	%esi, 20(%esp)
	movl	40(%esp), %esi
	movl	%edi, 24(%esp)
	movl	44(%esp), %edi
	movl	$.LC9, (%esp)
	movl	%esi, 12(%esp)
	movl	$256, %esi
	movl	%edi, 16(%esp)
	movl	$1, %edi
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC10, %edx
	xorl	%ecx, %ecx
	movl	%edx, 16(%esp)
	movl	$52, %eax
	movl	%ecx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	$5, %esi
	movl	%edi, 4(%esp)
	movl	$.LC15, %edi
	movl	%eax, 20(%esp)
	movl	$.LC11, (%esp)
	call	describe
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$-4, %eax
	movl	%eax, 16(%esp)
	movl	$65531, %eax
	movl	%eax, 20(%esp)
	movl	$3, %eax
	movl	%eax, 12(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$.LC13, (%esp)
	call	describe
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC14, (%esp)
	call	describe
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$1410065408, %edx
	movl	$2, %ecx
	movl	%edx, 12(%esp)
	movl	%ecx, 16(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC7, (%esp)
	call	report.constprop.0
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
