	.file	"varargs.c"
	.text
	.type	take_two, @function
take_two:
	pushl	%ebx
	movl	12(%esp), %edx
	movl	(%edx), %eax
	leal	4(%eax), %ecx
	movl	%ecx, (%edx)
	movl	(%eax), %ecx
	leal	8(%eax), %ebx
	movl	%ebx, (%edx)
	movl	4(%eax), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	testb	$1, 8(%esp)
	je	.L1
	movl	%ecx, %eax
	imull	%edx, %eax
.L1:
	popl	%ebx
	ret
	.size	take_two, .-take_two
	.type	structs, @function
structs:
	pushl	%esi
	pushl	%ebx
	movl	12(%esp), %ebx
	testl	%ebx, %ebx
	jle	.L10
	leal	16(%esp), %edx
	movl	$0, %ecx
	movl	$0, %eax
	jmp	.L9
.L7:
	leal	(%eax,%eax,4), %eax
	addl	(%edx), %eax
	addl	16(%edx), %eax
	leal	20(%edx), %edx
.L8:
	incl	%ecx
	cmpl	%ecx, %ebx
	je	.L5
.L9:
	testb	$1, %cl
	jne	.L7
	leal	(%eax,%eax,2), %eax
	addl	(%edx), %eax
	movswl	4(%edx), %esi
	subl	%esi, %eax
	leal	8(%edx), %edx
	jmp	.L8
.L10:
	movl	$0, %eax
.L5:
	popl	%ebx
	popl	%esi
	ret
	.size	structs, .-structs
	.type	largest, @function
largest:
	movl	4(%esp), %edx
	leal	8(%esp), %ecx
	cmpl	$-2147483648, %edx
	je	.L14
	movl	%edx, %eax
.L15:
	cmpl	%eax, %edx
	cmovl	%eax, %edx
	movl	%ecx, %eax
	addl	$4, %ecx
	movl	(%eax), %eax
	cmpl	$-2147483648, %eax
	jne	.L15
.L14:
	movl	%edx, %eax
	ret
	.size	largest, .-largest
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d "
.LC1:
	.string	""
	.text
	.type	each, @function
each:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$32, %esp
	movl	48(%esp), %esi
	movl	52(%esp), %eax
	leal	56(%esp), %edx
	movl	%edx, 28(%esp)
	testl	%eax, %eax
	jle	.L18
	leal	-1(%eax), %ebx
	leal	28(%esp), %edi
.L19:
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	*%esi
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	decl	%ebx
	cmpl	$-1, %ebx
	jne	.L19
.L18:
	movl	$.LC1, (%esp)
	call	puts
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	each, .-each
	.type	text, @function
text:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	40(%esp), %esi
	leal	44(%esp), %edi
	movl	%edi, 12(%esp)
	movl	%esi, 8(%esp)
	movl	$0, 4(%esp)
	movl	$0, (%esp)
	call	vsnprintf
	movl	%eax, %ebx
	movl	%edi, 12(%esp)
	movl	%esi, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	vsnprintf
	cmpl	%eax, %ebx
	movl	$-1, %edx
	cmovne	%edx, %eax
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	text, .-text
	.type	sum, @function
sum:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	64(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L37
	leal	68(%esp), %edx
	movl	$0, 24(%esp)
	movl	$0, 28(%esp)
	jmp	.L36
.L35:
	movsbl	(%edx), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	addl	%esi, 24(%esp)
	adcl	%edi, 28(%esp)
	leal	4(%edx), %edx
.L28:
	incl	64(%esp)
	movl	64(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L26
.L36:
	subb	$99, %al
	cmpb	$18, %al
	ja	.L28
	movzbl	%al, %eax
	jmp	*.L30(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L30:
	.long	.L35
	.long	.L28
	.long	.L28
	.long	.L28
	.long	.L28
	.long	.L34
	.long	.L33
	.long	.L28
	.long	.L28
	.long	.L28
	.long	.L28
	.long	.L28
	.long	.L28
	.long	.L28
	.long	.L32
	.long	.L28
	.long	.L31
	.long	.L28
	.long	.L29
	.text
.L34:
	movswl	(%edx), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	addl	%esi, 24(%esp)
	adcl	%edi, 28(%esp)
	leal	4(%edx), %edx
	jmp	.L28
.L33:
	movl	(%edx), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	addl	%esi, 24(%esp)
	adcl	%edi, 28(%esp)
	leal	4(%edx), %edx
	jmp	.L28
.L29:
	movl	(%edx), %esi
	movl	$0, %edi
	addl	%esi, 24(%esp)
	adcl	%edi, 28(%esp)
	leal	4(%edx), %edx
	jmp	.L28
.L32:
	movl	(%edx), %ecx
	movl	4(%edx), %ebx
	addl	%ecx, 24(%esp)
	adcl	%ebx, 28(%esp)
	leal	8(%edx), %edx
	jmp	.L28
.L31:
	leal	4(%edx), %esi
	movl	(%edx), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	$0, %edx
	addl	%eax, 24(%esp)
	adcl	%edx, 28(%esp)
	movl	%esi, %edx
	jmp	.L28
.L37:
	movl	$0, 24(%esp)
	movl	$0, 28(%esp)
.L26:
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	sum, .-sum
	.section	.rodata.str1.1
.LC2:
	.string	"%lld\n"
.LC3:
	.string	"i"
.LC4:
	.string	"chiuq"
.LC5:
	.string	"qqqq"
.LC6:
	.string	"eleven"
.LC7:
	.string	"three"
.LC8:
	.string	"one"
.LC9:
	.string	"sisis"
.LC10:
	.string	"%d\n"
.LC11:
	.string	"text"
.LC12:
	.string	"%d-%s-%c-%x"
.LC13:
	.string	"this is cut off"
.LC14:
	.string	"%s"
.LC15:
	.string	"%d %d\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC16:
	.string	"%d %d %d %d %d %d %d %d %d %d\n"
	.section	.rodata.str1.1
.LC17:
	.string	"iii"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$176, %esp
	movl	$.LC1, (%esp)
	call	sum
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$-1, 4(%esp)
	movl	$.LC3, (%esp)
	call	sum
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$-705032704, 20(%esp)
	movl	$-2, 24(%esp)
	movl	$-294967296, 16(%esp)
	movl	$-5, 12(%esp)
	movl	$70000, 8(%esp)
	movl	$-235, 4(%esp)
	movl	$.LC4, (%esp)
	call	sum
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$-1, 28(%esp)
	movl	$536870911, 32(%esp)
	movl	$3, 20(%esp)
	movl	$0, 24(%esp)
	movl	$0, 12(%esp)
	movl	$-536870912, 16(%esp)
	movl	$0, 4(%esp)
	movl	$1073741824, 8(%esp)
	movl	$.LC5, (%esp)
	call	sum
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$.LC6, 20(%esp)
	movl	$3, 16(%esp)
	movl	$.LC7, 12(%esp)
	movl	$1, 8(%esp)
	movl	$.LC8, 4(%esp)
	movl	$.LC9, (%esp)
	call	sum
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$-9, 40(%esp)
	movl	$0, 44(%esp)
	movl	$0, 48(%esp)
	movl	$0, 52(%esp)
	movl	$9, 56(%esp)
	movl	$100, 32(%esp)
	movl	$7, 36(%esp)
	movl	$1, 12(%esp)
	movl	$2, 16(%esp)
	movl	$3, 20(%esp)
	movl	$4, 24(%esp)
	movl	$5, 28(%esp)
	movl	$5, 4(%esp)
	movl	$65534, 8(%esp)
	movl	$4, (%esp)
	call	structs
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$48879, 24(%esp)
	movl	$33, 20(%esp)
	movl	$.LC11, 16(%esp)
	movl	$42, 12(%esp)
	movl	$.LC12, 8(%esp)
	movl	$64, 4(%esp)
	leal	72(%esp), %ebx
	movl	%ebx, (%esp)
	call	text
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	%ebx, (%esp)
	call	puts
	movl	$.LC13, 12(%esp)
	movl	$.LC14, 8(%esp)
	movl	$8, 4(%esp)
	movl	%ebx, (%esp)
	call	text
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	%ebx, (%esp)
	call	puts
	movl	$-2147483648, (%esp)
	call	largest
	movl	%eax, %ebx
	movl	$-2147483648, 16(%esp)
	movl	$7, 12(%esp)
	movl	$-4, 8(%esp)
	movl	$9, 4(%esp)
	movl	$3, (%esp)
	call	largest
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$9, 28(%esp)
	movl	$8, 24(%esp)
	movl	$7, 20(%esp)
	movl	$30, 16(%esp)
	movl	$5, 12(%esp)
	movl	$2, 8(%esp)
	movl	$3, 4(%esp)
	movl	$take_two, (%esp)
	call	each
	movl	$10, 40(%esp)
	movl	$9, 36(%esp)
	movl	$8, 32(%esp)
	movl	$7, 28(%esp)
	movl	$6, 24(%esp)
	movl	$5, 20(%esp)
	movl	$4, 16(%esp)
	movl	$3, 12(%esp)
	movl	$2, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$3, 12(%esp)
	movl	$2, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC17, (%esp)
	call	sum
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
