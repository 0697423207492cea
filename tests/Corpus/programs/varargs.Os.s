	.file	"varargs.c"
	.text
	.type	take_two, @function
take_two:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	12(%ebp), %edx
	movl	(%edx), %eax
	movl	(%eax), %ecx
	leal	8(%eax), %ebx
	movl	%ebx, (%edx)
	movl	4(%eax), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	testb	$1, 8(%ebp)
	je	.L1
	movl	%ecx, %eax
	imull	%edx, %eax
.L1:
	popl	%ebx
	popl	%ebp
	ret
	.size	take_two, .-take_two
	.type	largest, @function
largest:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	leal	12(%ebp), %ecx
	movl	%eax, %edx
.L8:
	cmpl	$-2147483648, %edx
	je	.L11
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	movl	(%ecx), %edx
	addl	$4, %ecx
	jmp	.L8
.L11:
	popl	%ebp
	ret
	.size	largest, .-largest
	.type	text, @function
text:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	leal	20(%ebp), %edi
	subl	$12, %esp
	movl	16(%ebp), %esi
	pushl	%edi
	pushl	%esi
	pushl	$0
	pushl	$0
	call	vsnprintf
	pushl	%edi
	pushl	%esi
	pushl	12(%ebp)
	pushl	8(%ebp)
	movl	%eax, %ebx
	call	vsnprintf
	addl	$32, %esp
	cmpl	%eax, %ebx
	je	.L12
	orl	$-1, %eax
.L12:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	text, .-text
	.type	sum, @function
sum:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	leal	12(%ebp), %ecx
	subl	$12, %esp
.L16:
	movl	8(%ebp), %eax
	movb	(%eax), %al
	testb	%al, %al
	je	.L29
	cmpb	$99, %al
	je	.L17
	subb	$104, %al
	cmpb	$13, %al
	ja	.L18
	movzbl	%al, %eax
	jmp	*.L20(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L20:
	.long	.L24
	.long	.L23
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L22
	.long	.L18
	.long	.L21
	.long	.L18
	.long	.L19
	.text
.L17:
	movsbl	(%ecx), %eax
	jmp	.L27
.L24:
	movswl	(%ecx), %eax
.L27:
	cltd
.L28:
	addl	%eax, %esi
	adcl	%edx, %edi
	addl	$4, %ecx
	jmp	.L18
.L23:
	movl	(%ecx), %eax
	jmp	.L27
.L19:
	movl	(%ecx), %eax
	xorl	%edx, %edx
	jmp	.L28
.L22:
	addl	(%ecx), %esi
	adcl	4(%ecx), %edi
	addl	$8, %ecx
	jmp	.L18
.L21:
	leal	4(%ecx), %ebx
	subl	$12, %esp
	pushl	(%ecx)
	call	strlen
	xorl	%edx, %edx
	addl	$16, %esp
	movl	%ebx, %ecx
	addl	%eax, %esi
	adcl	%edx, %edi
.L18:
	incl	8(%ebp)
	jmp	.L16
.L29:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	movl	%edi, %edx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	sum, .-sum
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"%d "
.LC3:
	.string	""
	.text
	.type	each.constprop.0, @function
each.constprop.0:
	pushl	%ebp
	movl	%esp, %ebp
	leal	16(%ebp), %eax
	pushl	%ebx
	movl	$2, %ebx
	subl	$20, %esp
	movl	%eax, -12(%ebp)
.L31:
	pushl	%eax
	pushl	%eax
	leal	-12(%ebp), %eax
	pushl	%eax
	pushl	%ebx
	decl	%ebx
	call	take_two
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	cmpl	$-1, %ebx
	jne	.L31
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	-4(%ebp), %ebx
	addl	$16, %esp
	leave
	ret
	.size	each.constprop.0, .-each.constprop.0
	.type	structs.constprop.0, @function
structs.constprop.0:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%ecx, %ecx
	pushl	%ebx
	leal	12(%ebp), %edx
.L37:
	testb	$1, %cl
	movl	(%edx), %ebx
	jne	.L35
	leal	(%eax,%eax,2), %eax
	addl	$8, %edx
	addl	%ebx, %eax
	movswl	-4(%edx), %ebx
	subl	%ebx, %eax
	jmp	.L36
.L35:
	leal	(%eax,%eax,4), %eax
	addl	$20, %edx
	addl	%ebx, %eax
	addl	-4(%edx), %eax
.L36:
	incl	%ecx
	cmpl	$4, %ecx
	jne	.L37
	popl	%ebx
	popl	%ebp
	ret
	.size	structs.constprop.0, .-structs.constprop.0
	.section	.rodata.str1.1
.LC4:
	.string	"%lld\n"
.LC5:
	.string	"i"
.LC6:
	.string	"chiuq"
.LC7:
	.string	"qqqq"
.LC8:
	.string	"eleven"
.LC9:
	.string	"three"
.LC10:
	.string	"one"
.LC11:
	.string	"sisis"
.LC12:
	.string	"%d\n"
.LC13:
	.string	"text"
.LC14:
	.string	"%d-%s-%c-%x"
.LC15:
	.string	"this is cut off"
.LC16:
	.string	"%s"
.LC17:
	.string	"%d %d\n"
.LC18:
	.string	"%d %d %d %d %d %d %d %d %d %d\n"
.LC19:
	.string	"iii"
	.section	.rodata
	.align 4
.LC0:
	.long	-9
	.long	0
	.long	0
	.long	0
	.long	9
	.align 4
.LC1:
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
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
	movl	$.LC0, %esi
	pushl	%ebx
	pushl	%ecx
	leal	-108(%ebp), %edi
	subl	$132, %esp
	pushl	$.LC3
	call	sum
	addl	$12, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	popl	%eax
	popl	%edx
	pushl	$-1
	pushl	$.LC5
	call	sum
	addl	$12, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$12, %esp
	pushl	$-2
	pushl	$-705032704
	pushl	$-294967296
	pushl	$-5
	pushl	$70000
	pushl	$-235
	pushl	$.LC6
	call	sum
	addl	$28, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	movl	$536870911, (%esp)
	pushl	$-1
	pushl	$0
	pushl	$3
	pushl	$-536870912
	pushl	$0
	pushl	$1073741824
	pushl	$0
	pushl	$.LC7
	call	sum
	addl	$44, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	popl	%ecx
	popl	%ebx
	leal	-88(%ebp), %ebx
	pushl	$.LC8
	pushl	$3
	pushl	$.LC9
	pushl	$1
	pushl	$.LC10
	pushl	$.LC11
	call	sum
	addl	$28, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	movl	$5, %ecx
	rep movsl
	leal	-128(%ebp), %edi
	movl	$.LC1, %esi
	movl	$5, %ecx
	rep movsl
	movl	$5, %ecx
	pushl	%esi
	pushl	%esi
	leal	-108(%ebp), %esi
	movl	%esp, %edi
	rep movsl
	leal	-128(%ebp), %esi
	movl	$5, %ecx
	pushl	$7
	pushl	$100
	subl	$20, %esp
	movl	%esp, %edi
	rep movsl
	pushl	$65534
	pushl	$5
	pushl	$4
	call	structs.constprop.0
	addl	$56, %esp
	pushl	%eax
	pushl	$.LC12
	call	printf
	addl	$12, %esp
	pushl	$48879
	pushl	$33
	pushl	$.LC13
	pushl	$42
	pushl	$.LC14
	pushl	$64
	pushl	%ebx
	call	text
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC12
	call	printf
	movl	%ebx, (%esp)
	call	puts
	pushl	$.LC15
	pushl	$.LC16
	pushl	$8
	pushl	%ebx
	call	text
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC12
	call	printf
	movl	%ebx, (%esp)
	call	puts
	movl	$-2147483648, (%esp)
	call	largest
	movl	$-2147483648, (%esp)
	pushl	$7
	pushl	$-4
	pushl	$9
	pushl	$3
	movl	%eax, %ebx
	call	largest
	addl	$28, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC17
	call	printf
	pushl	$9
	pushl	$8
	pushl	$7
	pushl	$30
	pushl	$5
	pushl	$2
	pushl	$3
	pushl	$take_two
	call	each.constprop.0
	addl	$44, %esp
	pushl	$10
	pushl	$9
	pushl	$8
	pushl	$7
	pushl	$6
	pushl	$5
	pushl	$4
	pushl	$3
	pushl	$2
	pushl	$1
	pushl	$.LC18
	call	printf
	addl	$48, %esp
	pushl	$3
	pushl	$2
	pushl	$1
	pushl	$.LC19
	call	sum
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
