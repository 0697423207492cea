	.file	"varargs.c"
	.text
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -8(%ebp)
	movl	$0, -4(%ebp)
	leal	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L2
.L3:
	movl	-12(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	(%eax), %eax
	cltd
	addl	%eax, -8(%ebp)
	adcl	%edx, -4(%ebp)
.L2:
	movl	8(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 8(%ebp)
	testl	%eax, %eax
	jg	.L3
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	add, .-add
	.section	.rodata
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
	subl	$56, %esp
	movl	$0, -12(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L6
.L14:
	movl	-16(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$99, %eax
	cmpl	$16, %eax
	ja	.L7
	movl	.L9(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L9:
	.long	.L13
	.long	.L7
	.long	.L7
	.long	.L7
	.long	.L7
	.long	.L7
	.long	.L12
	.long	.L7
	.long	.L7
	.long	.L11
	.long	.L7
	.long	.L7
	.long	.L7
	.long	.L10
	.long	.L7
	.long	.L7
	.long	.L8
	.text
.L12:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L7
.L11:
	movl	-20(%ebp), %eax
	leal	8(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L7
.L8:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L7
.L13:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L7
.L10:
	movl	-20(%ebp), %eax
	leal	8(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%eax, -28(%ebp)
	movl	%edx, -24(%ebp)
	movswl	-24(%ebp), %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	nop
.L7:
	incl	-16(%ebp)
	incl	-12(%ebp)
.L6:
	movl	-16(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L14
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	describe_list, .-describe_list
	.section	.rodata
.LC5:
	.string	"once:"
.LC6:
	.string	" twice:"
	.text
	.type	describe, @function
describe:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	leal	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	$.LC5, (%esp)
	call	printf
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	describe_list
	movl	%eax, -12(%ebp)
	movl	$.LC6, (%esp)
	call	printf
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	describe_list
	addl	%eax, -12(%ebp)
	movl	$10, (%esp)
	call	putchar
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	describe, .-describe
	.section	.rodata
.LC7:
	.string	"<%s>\n"
	.text
	.type	report, @function
report:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$136, %esp
	leal	12(%ebp), %eax
	movl	%eax, -116(%ebp)
	movl	-116(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$100, 4(%esp)
	leal	-112(%ebp), %eax
	movl	%eax, (%esp)
	call	vsnprintf
	movl	%eax, -12(%ebp)
	leal	-112(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	report, .-report
	.section	.rodata
.LC8:
	.string	"%lld %lld %lld\n"
.LC9:
	.string	"three"
.LC10:
	.string	"ilsc"
.LC11:
	.string	"%d\n"
.LC12:
	.string	"pip"
.LC13:
	.string	""
.LC14:
	.string	"it"
.LC15:
	.string	"%s has %d parts of %lld"
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
	subl	$64, %esp
	movl	$7, 24(%esp)
	movl	$6, 20(%esp)
	movl	$5, 16(%esp)
	movl	$-1, 12(%esp)
	movl	$2147483647, 8(%esp)
	movl	$2147483647, 4(%esp)
	movl	$6, (%esp)
	call	add
	movl	%eax, 48(%esp)
	movl	%edx, 52(%esp)
	movl	$3, 12(%esp)
	movl	$2, 8(%esp)
	movl	$1, 4(%esp)
	movl	$3, (%esp)
	call	add
	movl	%eax, 40(%esp)
	movl	%edx, 44(%esp)
	movl	$0, (%esp)
	call	add
	movl	48(%esp), %ecx
	movl	52(%esp), %ebx
	movl	%ecx, 20(%esp)
	movl	%ebx, 24(%esp)
	movl	40(%esp), %ecx
	movl	44(%esp), %ebx
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$52, 20(%esp)
	movl	$.LC9, 16(%esp)
	movl	$0, 8(%esp)
	movl	$256, 12(%esp)
	movl	$1, 4(%esp)
	movl	$.LC10, (%esp)
	call	describe
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$-4, %esi
	movl	%edi, %eax
	andl	$-65536, %eax
	orl	$65531, %eax
	movl	%eax, %edi
	movl	$1, 56(%esp)
	movl	60(%esp), %eax
	andl	$-65536, %eax
	orl	$2, %eax
	movl	%eax, 60(%esp)
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	$3, 12(%esp)
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC12, (%esp)
	call	describe
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$.LC13, (%esp)
	call	describe
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$1410065408, 12(%esp)
	movl	$2, 16(%esp)
	movl	$5, 8(%esp)
	movl	$.LC14, 4(%esp)
	movl	$.LC15, (%esp)
	call	report
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$0, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
