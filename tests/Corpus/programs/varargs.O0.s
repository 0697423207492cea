	.file	"varargs.c"
	.text
	.type	sum, @function
sum:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	leal	12(%ebp), %eax
	movl	%eax, -20(%ebp)
	jmp	.L2
.L11:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$99, %eax
	cmpl	$18, %eax
	ja	.L3
	movl	.L5(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L5:
	.long	.L10
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L9
	.long	.L8
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L7
	.long	.L3
	.long	.L6
	.long	.L3
	.long	.L4
	.text
.L10:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	movb	%al, %cl
	movsbl	%cl, %eax
	cltd
	addl	%eax, -16(%ebp)
	adcl	%edx, -12(%ebp)
	jmp	.L3
.L9:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	movswl	%ax, %ecx
	movl	%ecx, %eax
	cltd
	addl	%eax, -16(%ebp)
	adcl	%edx, -12(%ebp)
	jmp	.L3
.L8:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	cltd
	addl	%eax, -16(%ebp)
	adcl	%edx, -12(%ebp)
	jmp	.L3
.L4:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	movl	$0, %edx
	addl	%eax, -16(%ebp)
	adcl	%edx, -12(%ebp)
	jmp	.L3
.L7:
	movl	-20(%ebp), %eax
	leal	8(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	4(%eax), %edx
	movl	(%eax), %eax
	addl	%eax, -16(%ebp)
	adcl	%edx, -12(%ebp)
	jmp	.L3
.L6:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	$0, %edx
	addl	%eax, -16(%ebp)
	adcl	%edx, -12(%ebp)
	nop
.L3:
	incl	8(%ebp)
.L2:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L11
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	sum, .-sum
	.type	structs, @function
structs:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$48, %esp
	movl	$0, -4(%ebp)
	leal	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L14
.L17:
	movl	-8(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	jne	.L15
	movl	-12(%ebp), %eax
	leal	8(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%eax, -20(%ebp)
	movl	%edx, -16(%ebp)
	movl	-4(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	-20(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movswl	-16(%ebp), %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	%eax, -4(%ebp)
	jmp	.L16
.L15:
	movl	-12(%ebp), %eax
	leal	20(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	(%eax), %edx
	movl	%edx, -40(%ebp)
	movl	4(%eax), %edx
	movl	%edx, -36(%ebp)
	movl	8(%eax), %edx
	movl	%edx, -32(%ebp)
	movl	12(%eax), %edx
	movl	%edx, -28(%ebp)
	movl	16(%eax), %eax
	movl	%eax, -24(%ebp)
	movl	-4(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%eax, %edx
	movl	-40(%ebp), %eax
	addl	%eax, %edx
	movl	-24(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -4(%ebp)
.L16:
	incl	-8(%ebp)
.L14:
	movl	-8(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L17
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	structs, .-structs
	.type	text, @function
text:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	leal	20(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	-20(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$0, 4(%esp)
	movl	$0, (%esp)
	call	vsnprintf
	movl	%eax, -12(%ebp)
	movl	-24(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	vsnprintf
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jne	.L20
	movl	-12(%ebp), %eax
	jmp	.L22
.L20:
	movl	$-1, %eax
.L22:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	text, .-text
	.type	largest, @function
largest:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	leal	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	jmp	.L24
.L26:
	movl	-8(%ebp), %eax
	cmpl	-4(%ebp), %eax
	jle	.L25
	movl	-8(%ebp), %eax
	movl	%eax, -4(%ebp)
.L25:
	movl	-12(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	(%eax), %eax
	movl	%eax, -8(%ebp)
.L24:
	cmpl	$-2147483648, -8(%ebp)
	jne	.L26
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	largest, .-largest
	.section	.rodata
.LC0:
	.string	"%d "
.LC1:
	.string	""
	.text
	.type	each, @function
each:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	leal	16(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L29
.L30:
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	movl	8(%ebp), %eax
	call	*%eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L29:
	movl	12(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 12(%ebp)
	testl	%eax, %eax
	jg	.L30
	movl	$.LC1, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	each, .-each
	.type	take_two, @function
take_two:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	leal	4(%eax), %ecx
	movl	12(%ebp), %edx
	movl	%ecx, (%edx)
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	leal	4(%eax), %ecx
	movl	12(%ebp), %edx
	movl	%ecx, (%edx)
	movl	(%eax), %eax
	movl	%eax, -8(%ebp)
	movl	8(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L32
	movl	-4(%ebp), %eax
	imull	-8(%ebp), %eax
	jmp	.L34
.L32:
	movl	-4(%ebp), %eax
	subl	-8(%ebp), %eax
.L34:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	take_two, .-take_two
	.section	.rodata
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
	.align 4
.LC16:
	.string	"%d %d %d %d %d %d %d %d %d %d\n"
.LC17:
	.string	"iii"
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
	subl	$192, %esp
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
	movl	$-9, 88(%esp)
	movl	$0, 92(%esp)
	movl	$0, 96(%esp)
	movl	$0, 100(%esp)
	movl	$9, 104(%esp)
	movl	$100, %esi
	movl	%edi, %eax
	andl	$-65536, %eax
	orl	$7, %eax
	movl	%eax, %edi
	movl	$1, 108(%esp)
	movl	$2, 112(%esp)
	movl	$3, 116(%esp)
	movl	$4, 120(%esp)
	movl	$5, 124(%esp)
	movl	$5, 72(%esp)
	movl	76(%esp), %eax
	andl	$-65536, %eax
	orl	$65534, %eax
	movl	%eax, 76(%esp)
	movl	88(%esp), %eax
	movl	%eax, 40(%esp)
	movl	92(%esp), %eax
	movl	%eax, 44(%esp)
	movl	96(%esp), %eax
	movl	%eax, 48(%esp)
	movl	100(%esp), %eax
	movl	%eax, 52(%esp)
	movl	104(%esp), %eax
	movl	%eax, 56(%esp)
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	108(%esp), %eax
	movl	%eax, 12(%esp)
	movl	112(%esp), %eax
	movl	%eax, 16(%esp)
	movl	116(%esp), %eax
	movl	%eax, 20(%esp)
	movl	120(%esp), %eax
	movl	%eax, 24(%esp)
	movl	124(%esp), %eax
	movl	%eax, 28(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
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
	leal	128(%esp), %eax
	movl	%eax, (%esp)
	call	text
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	leal	128(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	$.LC13, 12(%esp)
	movl	$.LC14, 8(%esp)
	movl	$8, 4(%esp)
	leal	128(%esp), %eax
	movl	%eax, (%esp)
	call	text
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	leal	128(%esp), %eax
	movl	%eax, (%esp)
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
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
