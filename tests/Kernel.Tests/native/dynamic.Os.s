	.file	"dynamic.c"
	.text
	.type	distance, @function
distance:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$table, %esi
	pushl	%ebx
	subl	$40, %esp
	movl	%edx, -32(%ebp)
	movl	%eax, -28(%ebp)
	pushl	%eax
	call	strlen
	popl	%edx
	movl	%eax, -36(%ebp)
	pushl	-32(%ebp)
	call	strlen
	addl	$16, %esp
	xorl	%edx, %edx
	movl	%eax, -40(%ebp)
	xorl	%eax, %eax
.L2:
	movl	%esi, %ecx
	xorl	%ebx, %ebx
.L4:
	movl	%eax, (%ecx)
	incl	%ebx
	addl	$4, %ecx
	cmpl	%ebx, -40(%ebp)
	jl	.L10
	testl	%edx, %edx
	movl	%ebx, %edi
	je	.L3
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edi
	movb	-1(%eax,%ebx), %al
	cmpb	%al, -1(%edi,%edx)
	movl	-256(%ecx), %edi
	setne	%al
	movzbl	%al, %eax
	addl	-260(%ecx), %eax
	incl	%edi
	cmpl	%edi, %eax
	cmovle	%eax, %edi
.L3:
	movl	-4(%ecx), %eax
	incl	%eax
	cmpl	%edi, %eax
	cmovg	%edi, %eax
	jmp	.L4
.L10:
	incl	%edx
	addl	$256, %esi
	cmpl	%edx, -36(%ebp)
	jl	.L6
	movl	-256(%esi), %eax
	incl	%eax
	cmpl	%edx, %eax
	cmovg	%edx, %eax
	jmp	.L2
.L6:
	movl	-36(%ebp), %eax
	movl	-40(%ebp), %esi
	sall	$6, %eax
	addl	%esi, %eax
	movl	table(,%eax,4), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	distance, .-distance
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %s\n"
	.text
	.type	common, @function
common:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$120, %esp
	movl	%edx, -100(%ebp)
	movl	%eax, -96(%ebp)
	pushl	%eax
	call	strlen
	popl	%edx
	movl	%eax, -108(%ebp)
	pushl	-100(%ebp)
	call	strlen
	movl	$table, %edx
	movl	$4096, %ecx
	movl	%edx, %edi
	addl	$16, %esp
	movl	%eax, -104(%ebp)
	xorl	%eax, %eax
	rep stosl
	movl	-108(%ebp), %eax
	leal	-1(%eax), %ecx
	movl	-104(%ebp), %eax
	leal	table(,%eax,4), %esi
.L12:
	cmpl	$-1, %ecx
	je	.L28
	movl	-104(%ebp), %eax
	leal	-1(%eax), %ebx
	movl	%ecx, %eax
	sall	$8, %eax
	addl	%esi, %eax
.L13:
	cmpl	$-1, %ebx
	je	.L29
	movl	-100(%ebp), %edx
	movl	-96(%ebp), %edi
	movb	(%edx,%ebx), %dl
	cmpb	%dl, (%edi,%ecx)
	jne	.L14
	movl	256(%eax), %edi
	leal	1(%edi), %edx
	jmp	.L15
.L14:
	movl	(%eax), %edi
	movl	252(%eax), %edx
	cmpl	%edx, %edi
	cmovge	%edi, %edx
.L15:
	movl	%edx, -4(%eax)
	decl	%ebx
	subl	$4, %eax
	jmp	.L13
.L29:
	decl	%ecx
	jmp	.L12
.L28:
	xorl	%edx, %edx
	xorl	%eax, %eax
	xorl	%ecx, %ecx
.L18:
	movl	-108(%ebp), %esi
	cmpl	%esi, %eax
	jge	.L23
	movl	-104(%ebp), %esi
	cmpl	%esi, %edx
	jge	.L23
	movl	-96(%ebp), %esi
	movl	-100(%ebp), %edi
	movb	(%esi,%eax), %bl
	leal	1(%eax), %esi
	cmpb	(%edi,%edx), %bl
	movl	%esi, -92(%ebp)
	leal	1(%edx), %esi
	jne	.L19
	movb	%bl, -88(%ebp,%ecx)
	movl	-92(%ebp), %eax
	incl	%ecx
	jmp	.L20
.L19:
	movl	-92(%ebp), %edi
	movl	%eax, %ebx
	sall	$6, %ebx
	addl	%esi, %ebx
	movl	table(,%ebx,4), %ebx
	sall	$6, %edi
	addl	%edx, %edi
	cmpl	%ebx, table(,%edi,4)
	cmovge	-92(%ebp), %eax
	cmovge	%edx, %esi
.L20:
	movl	%esi, %edx
	jmp	.L18
.L23:
	movb	$0, -88(%ebp,%ecx)
	pushl	%eax
	leal	-88(%ebp), %eax
	pushl	%eax
	pushl	table
	pushl	$.LC0
	call	printf
	addl	$16, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	common, .-common
	.section	.rodata.str1.1
.LC1:
	.string	"GXTXAYBAGB"
.LC2:
	.string	"AGGTABXXAYB"
.LC3:
	.string	""
.LC4:
	.string	"nothing"
.LC5:
	.string	"execution"
.LC6:
	.string	"intention"
.LC7:
	.string	"abc"
.LC8:
	.string	"sitting"
.LC9:
	.string	"kitten"
.LC10:
	.string	"%d %d %d\n"
.LC11:
	.string	"%lld %lld\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	movl	$.LC1, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	movl	$31, %ecx
	leal	-1756(%ebp), %edi
	subl	$1752, %esp
	rep stosl
	leal	-1632(%ebp), %edi
	movl	$402, %ecx
	rep stosl
	xorl	%eax, %eax
	movl	%eax, -1628(%ebp)
	movl	$.LC2, %eax
	movl	$1, -1632(%ebp)
	call	common
	movl	$.LC3, %edx
	movl	$.LC4, %eax
	call	common
	movl	$.LC5, %edx
	movl	$.LC6, %eax
	call	distance
	movl	$.LC7, %edx
	movl	%eax, %esi
	movl	$.LC3, %eax
	call	distance
	movl	$.LC8, %edx
	movl	%eax, %ebx
	movl	$.LC9, %eax
	call	distance
	pushl	%esi
	pushl	%ebx
	pushl	%eax
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	xorl	%ecx, %ecx
.L31:
	movl	weights.2(,%ecx,4), %esi
	leal	-1756(%ebp), %eax
	imull	$-4, %esi, %ebx
	addl	%eax, %ebx
	movl	$30, %eax
.L34:
	cmpl	%eax, %esi
	jg	.L40
	movl	-1756(%ebp,%eax,4), %edi
	movl	values.1(,%ecx,4), %edx
	addl	(%ebx,%eax,4), %edx
	cmpl	%edi, %edx
	cmovl	%edi, %edx
	movl	%edx, -1756(%ebp,%eax,4)
	decl	%eax
	jmp	.L34
.L40:
	incl	%ecx
	cmpl	$7, %ecx
	jne	.L31
	pushl	-1636(%ebp)
	xorl	%ebx, %ebx
	pushl	-1696(%ebp)
	pushl	-1736(%ebp)
	pushl	$.LC10
	call	printf
	addl	$16, %esp
.L37:
	movl	coins.0(,%ebx,4), %ecx
	leal	-1632(%ebp), %esi
.L35:
	cmpl	$200, %ecx
	jg	.L41
	movl	(%esi), %eax
	movl	4(%esi), %edx
	addl	%eax, -1632(%ebp,%ecx,8)
	adcl	%edx, -1628(%ebp,%ecx,8)
	incl	%ecx
	addl	$8, %esi
	jmp	.L35
.L41:
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L37
	subl	$12, %esp
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	-1228(%ebp)
	pushl	-1232(%ebp)
	pushl	$.LC11
	call	printf
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	coins.0, @object
	.size	coins.0, 24
coins.0:
	.long	1
	.long	2
	.long	5
	.long	10
	.long	20
	.long	50
	.align 4
	.type	values.1, @object
	.size	values.1, 28
values.1:
	.long	4
	.long	2
	.long	1
	.long	10
	.long	2
	.long	6
	.long	11
	.align 4
	.type	weights.2, @object
	.size	weights.2, 28
weights.2:
	.long	12
	.long	2
	.long	1
	.long	4
	.long	1
	.long	7
	.long	9
	.local	table
	.comm	table,16384,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
