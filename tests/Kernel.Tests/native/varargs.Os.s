	.file	"varargs.c"
	.text
	.type	add, @function
add:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	8(%ebp), %eax
	leal	12(%ebp), %esi
	leal	(%esi,%eax,4), %edi
	xorl	%eax, %eax
.L2:
	cmpl	%esi, %edi
	je	.L6
	movl	(%esi), %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	$4, %esi
	jmp	.L2
.L6:
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
	.type	describe_list, @function
describe_list:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$12, %esp
.L8:
	movb	(%esi,%ebx), %al
	testb	%al, %al
	je	.L19
	cmpb	$108, %al
	je	.L9
	jg	.L10
	cmpb	$99, %al
	je	.L11
	cmpb	$105, %al
	jne	.L13
	pushl	%eax
	pushl	%eax
	pushl	(%edx)
	leal	4(%edx), %edi
	pushl	$.LC0
	jmp	.L18
.L10:
	cmpb	$112, %al
	je	.L14
	cmpb	$115, %al
	jne	.L13
	pushl	%eax
	pushl	%eax
	pushl	(%edx)
	leal	4(%edx), %edi
	pushl	$.LC2
	jmp	.L18
.L9:
	pushl	%eax
	pushl	4(%edx)
	leal	8(%edx), %edi
	pushl	(%edx)
	pushl	$.LC1
	jmp	.L18
.L11:
	pushl	%ecx
	pushl	%ecx
	pushl	(%edx)
	leal	4(%edx), %edi
	pushl	$.LC3
	jmp	.L18
.L14:
	pushl	%eax
	movswl	4(%edx), %eax
	leal	8(%edx), %edi
	pushl	%eax
	pushl	(%edx)
	pushl	$.LC4
.L18:
	call	printf
	addl	$16, %esp
	movl	%edi, %edx
.L13:
	incl	%ebx
	jmp	.L8
.L19:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	describe_list, .-describe_list
	.section	.rodata.str1.1
.LC5:
	.string	"once:"
.LC6:
	.string	" twice:"
	.text
	.type	describe, @function
describe:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	pushl	$.LC5
	call	printf
	movl	8(%ebp), %eax
	leal	12(%ebp), %edx
	call	describe_list
	movl	$.LC6, (%esp)
	movl	%eax, %ebx
	call	printf
	movl	8(%ebp), %eax
	leal	12(%ebp), %edx
	call	describe_list
	movl	$10, (%esp)
	movl	%eax, %esi
	call	putchar
	leal	-8(%ebp), %esp
	leal	(%ebx,%esi), %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	describe, .-describe
	.section	.rodata.str1.1
.LC7:
	.string	"%s has %d parts of %lld"
.LC8:
	.string	"<%s>\n"
	.text
	.type	report.constprop.0, @function
report.constprop.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	leal	12(%ebp), %eax
	subl	$112, %esp
	pushl	%eax
	pushl	$.LC7
	pushl	$100
	leal	-108(%ebp), %esi
	pushl	%esi
	call	vsnprintf
	movl	%eax, %ebx
	popl	%eax
	popl	%edx
	pushl	%esi
	pushl	$.LC8
	call	printf
	leal	-8(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ecx
	subl	$32, %esp
	pushl	$7
	pushl	$6
	pushl	$5
	pushl	$-1
	pushl	$2147483647
	pushl	$2147483647
	pushl	$6
	call	add
	addl	$32, %esp
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	pushl	$3
	pushl	$2
	pushl	$1
	pushl	$3
	call	add
	movl	%eax, %esi
	xorl	%eax, %eax
	movl	%eax, (%esp)
	movl	%edx, %edi
	call	add
	addl	$12, %esp
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%edi
	pushl	%esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC9
	call	printf
	addl	$24, %esp
	pushl	$52
	pushl	$.LC10
	pushl	$256
	pushl	$0
	pushl	$1
	pushl	$.LC11
	call	describe
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC12
	call	printf
	popl	%edx
	popl	%ecx
	pushl	$65531
	pushl	$-4
	pushl	$3
	pushl	$2
	pushl	$1
	pushl	$.LC13
	call	describe
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC12
	call	printf
	movl	$.LC14, (%esp)
	call	describe
	popl	%esi
	popl	%edi
	pushl	%eax
	pushl	$.LC12
	call	printf
	movl	$2, (%esp)
	pushl	$1410065408
	pushl	$5
	pushl	$.LC15
	pushl	$.LC7
	call	report.constprop.0
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC12
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
