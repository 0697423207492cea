	.file	"varargs.c"
	.text
	.p2align 4
	.type	take_two, @function
take_two:
	pushl	%ebx
	movl	12(%esp), %edx
	movl	(%edx), %eax
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
	.p2align 4
	.type	largest, @function
largest:
	movl	4(%esp), %eax
	cmpl	$-2147483648, %eax
	je	.L10
	leal	8(%esp), %edx
	movl	%eax, %ecx
	.p2align 4
	.p2align 3
.L9:
	cmpl	%eax, %ecx
	cmovl	%eax, %ecx
	addl	$4, %edx
	movl	-4(%edx), %eax
	cmpl	$-2147483648, %eax
	jne	.L9
.L7:
	movl	%ecx, %eax
	ret
.L10:
	movl	$-2147483648, %ecx
	jmp	.L7
	.size	largest, .-largest
	.p2align 4
	.type	text, @function
text:
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	%eax, 4(%esp)
	movl	40(%esp), %esi
	leal	44(%esp), %edi
	movl	%edi, 12(%esp)
	movl	$0, (%esp)
	movl	%esi, 8(%esp)
	call	vsnprintf
	movl	%edi, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%eax, %ebx
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	vsnprintf
	movl	$-1, %edx
	cmpl	%eax, %ebx
	cmovne	%edx, %eax
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	text, .-text
	.p2align 4
	.type	sum, @function
sum:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	48(%esp), %ebx
	movzbl	(%ebx), %eax
	testb	%al, %al
	je	.L26
	leal	52(%esp), %ebp
	xorl	%esi, %esi
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L25:
	subb	$99, %al
	cmpb	$18, %al
	ja	.L17
	movzbl	%al, %eax
	jmp	*.L19(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L19:
	.long	.L24
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L23
	.long	.L22
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L21
	.long	.L17
	.long	.L20
	.long	.L17
	.long	.L18
	.text
	.p2align 4,,10
	.p2align 3
.L24:
	movl	%ebp, %eax
	addl	$4, %ebp
	movsbl	(%eax), %eax
	cltd
	addl	%eax, %esi
	adcl	%edx, %edi
	.p2align 4
	.p2align 3
.L17:
	movzbl	1(%ebx), %eax
	incl	%ebx
	testb	%al, %al
	jne	.L25
.L15:
	addl	$28, %esp
	movl	%esi, %eax
	popl	%ebx
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	movl	%ebp, %eax
	xorl	%edx, %edx
	movl	(%eax), %eax
	addl	$4, %ebp
	addl	%eax, %esi
	adcl	%edx, %edi
	incl	%ebx
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L20:
	movl	%ebp, %eax
	addl	$4, %ebp
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
	xorl	%edx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	incl	%ebx
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L21:
	movl	%ebp, %eax
	addl	$8, %ebp
	addl	(%eax), %esi
	adcl	4(%eax), %edi
	incl	%ebx
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L22:
	movl	%ebp, %eax
	addl	$4, %ebp
	movl	(%eax), %eax
	cltd
	addl	%eax, %esi
	adcl	%edx, %edi
	incl	%ebx
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L23:
	movl	%ebp, %eax
	addl	$4, %ebp
	movswl	(%eax), %eax
	cltd
	addl	%eax, %esi
	adcl	%edx, %edi
	incl	%ebx
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
.L26:
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L15
	.size	sum, .-sum
	.p2align 4
	.type	structs.constprop.0, @function
structs.constprop.0:
	movswl	12(%esp), %edx
	movl	8(%esp), %eax
	movl	32(%esp), %ecx
	subl	%edx, %eax
	movl	16(%esp), %edx
	leal	(%eax,%eax,4), %eax
	addl	%edx, %eax
	movl	36(%esp), %edx
	addl	%ecx, %eax
	movl	44(%esp), %ecx
	leal	(%eax,%eax,2), %eax
	addl	%edx, %eax
	movswl	40(%esp), %edx
	subl	%edx, %eax
	movl	60(%esp), %edx
	leal	(%eax,%eax,4), %eax
	addl	%ecx, %eax
	addl	%edx, %eax
	ret
	.size	structs.constprop.0, .-structs.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d "
.LC1:
	.string	""
	.text
	.p2align 4
	.type	each.constprop.0, @function
each.constprop.0:
	subl	$28, %esp
	movl	$.LC0, (%esp)
	movl	44(%esp), %edx
	movl	40(%esp), %eax
	subl	%edx, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	52(%esp), %ecx
	movl	$.LC0, (%esp)
	movl	48(%esp), %eax
	imull	%ecx, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	60(%esp), %edx
	movl	$.LC0, (%esp)
	movl	56(%esp), %eax
	subl	%edx, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	addl	$28, %esp
	ret
	.size	each.constprop.0, .-each.constprop.0
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	$-294967296, %ebx
	andl	$-16, %esp
	subl	$176, %esp
	movl	$.LC1, (%esp)
	call	sum
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$-1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	sum
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$-5, %eax
	movl	$-2, %ecx
	movl	%eax, 12(%esp)
	movl	$70000, %eax
	movl	$-705032704, %edx
	movl	%eax, 8(%esp)
	movl	$-235, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, 16(%esp)
	xorl	%ebx, %ebx
	movl	%edx, 20(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	sum
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$-1, %eax
	xorl	%ecx, %ecx
	movl	%eax, 28(%esp)
	movl	$536870911, %eax
	movl	$3, %edx
	movl	%eax, 32(%esp)
	movl	$-536870912, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$1073741824, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, 12(%esp)
	movl	$.LC8, %ebx
	movl	%edx, 20(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC5, (%esp)
	call	sum
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC6, %eax
	movl	$1, %ecx
	movl	%eax, 20(%esp)
	movl	$.LC7, %edx
	movl	$3, %eax
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$1, %ebx
	movl	%eax, 16(%esp)
	movl	%edx, 12(%esp)
	movl	$.LC9, (%esp)
	call	sum
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$-9, %eax
	movl	$100, %edx
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	$7, %ecx
	movl	%eax, 44(%esp)
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	movl	%eax, 52(%esp)
	movl	$9, %eax
	movl	%eax, 56(%esp)
	movl	$2, %eax
	movl	%eax, 16(%esp)
	movl	$3, %eax
	movl	%eax, 20(%esp)
	movl	$4, %eax
	movl	%eax, 24(%esp)
	movl	$5, %eax
	movl	%edx, 32(%esp)
	movl	$65534, %edx
	movl	%eax, 28(%esp)
	movl	$5, %eax
	movl	%edx, 8(%esp)
	movl	%ecx, 36(%esp)
	movl	%ebx, 12(%esp)
	movl	$33, %ebx
	movl	%eax, 4(%esp)
	movl	$4, (%esp)
	call	structs.constprop.0
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC11, %eax
	movl	$48879, %ecx
	movl	%eax, 16(%esp)
	movl	$42, %eax
	movl	%eax, 12(%esp)
	movl	$.LC12, %eax
	movl	%ebx, 20(%esp)
	leal	112(%esp), %ebx
	movl	%eax, 8(%esp)
	movl	$64, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	text
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%ebx, (%esp)
	call	puts
	movl	$.LC14, %edx
	movl	$8, %ecx
	movl	%edx, 8(%esp)
	movl	$.LC13, %eax
	movl	%ecx, 4(%esp)
	movl	%ebx, (%esp)
	movl	%eax, 12(%esp)
	call	text
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%ebx, (%esp)
	call	puts
	movl	$-2147483648, (%esp)
	call	largest
	movl	$3, (%esp)
	movl	%eax, %ebx
	movl	$-2147483648, %eax
	movl	%eax, 16(%esp)
	movl	$7, %eax
	movl	%eax, 12(%esp)
	movl	$-4, %eax
	movl	%eax, 8(%esp)
	movl	$9, %eax
	movl	%eax, 4(%esp)
	call	largest
	movl	%ebx, 8(%esp)
	movl	$30, %ebx
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$9, %eax
	movl	$8, %edx
	movl	%eax, 28(%esp)
	movl	$5, %eax
	movl	$7, %ecx
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$3, %eax
	movl	%edx, 24(%esp)
	movl	%ecx, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	$6, %ebx
	movl	%eax, 4(%esp)
	movl	$take_two, (%esp)
	call	each.constprop.0
	movl	$10, %eax
	movl	$8, %edx
	movl	%eax, 40(%esp)
	movl	$9, %eax
	movl	$7, %ecx
	movl	%eax, 36(%esp)
	movl	$5, %eax
	movl	%eax, 20(%esp)
	movl	$4, %eax
	movl	%eax, 16(%esp)
	movl	$3, %eax
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%edx, 32(%esp)
	movl	%ecx, 28(%esp)
	movl	%ebx, 24(%esp)
	movl	$1, %ebx
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$3, %edx
	movl	$2, %ecx
	movl	%ebx, 4(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC17, (%esp)
	call	sum
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
