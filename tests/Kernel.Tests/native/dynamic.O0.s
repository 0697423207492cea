	.file	"dynamic.c"
	.text
	.local	table
	.comm	table,16384,32
	.section	.rodata
.LC0:
	.string	"%d %s\n"
	.text
	.type	common, @function
common:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$120, %esp
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -32(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -36(%ebp)
	movl	$16384, 8(%esp)
	movl	$0, 4(%esp)
	movl	$table, (%esp)
	call	memset
	movl	-32(%ebp), %eax
	decl	%eax
	movl	%eax, -12(%ebp)
	jmp	.L2
.L7:
	movl	-36(%ebp), %eax
	decl	%eax
	movl	%eax, -16(%ebp)
	jmp	.L3
.L6:
	movl	-12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-16(%ebp), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jne	.L4
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	-16(%ebp), %eax
	incl	%eax
	sall	$6, %edx
	addl	%edx, %eax
	movl	table(,%eax,4), %eax
	incl	%eax
	jmp	.L5
.L4:
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	-12(%ebp), %eax
	sall	$6, %eax
	addl	%edx, %eax
	movl	table(,%eax,4), %edx
	movl	-12(%ebp), %eax
	incl	%eax
	sall	$6, %eax
	movl	%eax, %ecx
	movl	-16(%ebp), %eax
	addl	%ecx, %eax
	movl	table(,%eax,4), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
.L5:
	movl	-12(%ebp), %edx
	movl	%edx, %ecx
	sall	$6, %ecx
	movl	-16(%ebp), %edx
	addl	%ecx, %edx
	movl	%eax, table(,%edx,4)
	decl	-16(%ebp)
.L3:
	cmpl	$0, -16(%ebp)
	jns	.L6
	decl	-12(%ebp)
.L2:
	cmpl	$0, -12(%ebp)
	jns	.L7
	movl	$0, -20(%ebp)
	movl	$0, -24(%ebp)
	movl	$0, -28(%ebp)
	jmp	.L8
.L12:
	movl	-24(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-28(%ebp), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jne	.L9
	movl	-24(%ebp), %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-20(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -20(%ebp)
	movzbl	(%ecx), %edx
	movb	%dl, -100(%ebp,%eax)
	incl	-24(%ebp)
	incl	-28(%ebp)
	jmp	.L8
.L9:
	movl	-24(%ebp), %eax
	incl	%eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	addl	%edx, %eax
	movl	table(,%eax,4), %edx
	movl	-28(%ebp), %eax
	leal	1(%eax), %ecx
	movl	-24(%ebp), %eax
	sall	$6, %eax
	addl	%ecx, %eax
	movl	table(,%eax,4), %eax
	cmpl	%eax, %edx
	jl	.L10
	incl	-24(%ebp)
	jmp	.L8
.L10:
	incl	-28(%ebp)
.L8:
	movl	-24(%ebp), %eax
	cmpl	-32(%ebp), %eax
	jge	.L11
	movl	-28(%ebp), %eax
	cmpl	-36(%ebp), %eax
	jl	.L12
.L11:
	leal	-100(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	movl	table, %eax
	leal	-100(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	common, .-common
	.type	distance, @function
distance:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -24(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -28(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L14
.L23:
	movl	$0, -16(%ebp)
	jmp	.L15
.L22:
	cmpl	$0, -12(%ebp)
	je	.L16
	cmpl	$0, -16(%ebp)
	je	.L17
	movl	-12(%ebp), %eax
	leal	-1(%eax), %edx
	movl	-16(%ebp), %eax
	decl	%eax
	sall	$6, %edx
	addl	%edx, %eax
	movl	table(,%eax,4), %edx
	movl	-12(%ebp), %eax
	leal	-1(%eax), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %ecx
	movl	-16(%ebp), %eax
	leal	-1(%eax), %ebx
	movl	12(%ebp), %eax
	addl	%ebx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %cl
	setne	%al
	movzbl	%al, %eax
	addl	%edx, %eax
	jmp	.L19
.L17:
	movl	-12(%ebp), %eax
	jmp	.L19
.L16:
	movl	-16(%ebp), %eax
.L19:
	movl	%eax, -20(%ebp)
	cmpl	$0, -12(%ebp)
	jle	.L20
	movl	-12(%ebp), %eax
	decl	%eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movl	table(,%eax,4), %eax
	incl	%eax
	cmpl	%eax, -20(%ebp)
	jle	.L20
	movl	-12(%ebp), %eax
	decl	%eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movl	table(,%eax,4), %eax
	incl	%eax
	movl	%eax, -20(%ebp)
.L20:
	cmpl	$0, -16(%ebp)
	jle	.L21
	movl	-16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	-12(%ebp), %eax
	sall	$6, %eax
	addl	%edx, %eax
	movl	table(,%eax,4), %eax
	incl	%eax
	cmpl	%eax, -20(%ebp)
	jle	.L21
	movl	-16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	-12(%ebp), %eax
	sall	$6, %eax
	addl	%edx, %eax
	movl	table(,%eax,4), %eax
	incl	%eax
	movl	%eax, -20(%ebp)
.L21:
	movl	-12(%ebp), %eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	addl	%eax, %edx
	movl	-20(%ebp), %eax
	movl	%eax, table(,%edx,4)
	incl	-16(%ebp)
.L15:
	movl	-16(%ebp), %eax
	cmpl	-28(%ebp), %eax
	jle	.L22
	incl	-12(%ebp)
.L14:
	movl	-12(%ebp), %eax
	cmpl	-24(%ebp), %eax
	jle	.L23
	movl	-24(%ebp), %eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	addl	%edx, %eax
	movl	table(,%eax,4), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	distance, .-distance
	.section	.rodata
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
	subl	$1792, %esp
	leal	1648(%esp), %edx
	movl	$0, %ecx
	movl	$124, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L26:
	movl	%ecx, 1648(%esp,%eax)
	movl	%ecx, 1652(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L26
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	leal	40(%esp), %edx
	movl	$0, %eax
	movl	$402, %ecx
	movl	%edx, %edi
	rep stosl
	movl	$1, 40(%esp)
	movl	$0, 44(%esp)
	movl	$.LC1, 4(%esp)
	movl	$.LC2, (%esp)
	call	common
	movl	$.LC3, 4(%esp)
	movl	$.LC4, (%esp)
	call	common
	movl	$.LC5, 4(%esp)
	movl	$.LC6, (%esp)
	call	distance
	movl	%eax, %esi
	movl	$.LC7, 4(%esp)
	movl	$.LC3, (%esp)
	call	distance
	movl	%eax, %ebx
	movl	$.LC8, 4(%esp)
	movl	$.LC9, (%esp)
	call	distance
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$0, 1788(%esp)
	jmp	.L28
.L31:
	movl	$30, 1784(%esp)
	jmp	.L29
.L30:
	movl	1788(%esp), %eax
	movl	weights.2(,%eax,4), %eax
	movl	1784(%esp), %edx
	subl	%eax, %edx
	movl	1648(%esp,%edx,4), %edx
	movl	1788(%esp), %eax
	movl	values.1(,%eax,4), %eax
	addl	%edx, %eax
	movl	%eax, 1772(%esp)
	movl	1784(%esp), %eax
	movl	1648(%esp,%eax,4), %edx
	movl	1772(%esp), %eax
	cmpl	%eax, %edx
	cmovl	%eax, %edx
	movl	1784(%esp), %eax
	movl	%edx, 1648(%esp,%eax,4)
	decl	1784(%esp)
.L29:
	movl	1788(%esp), %eax
	movl	weights.2(,%eax,4), %eax
	cmpl	%eax, 1784(%esp)
	jge	.L30
	incl	1788(%esp)
.L28:
	cmpl	$6, 1788(%esp)
	jle	.L31
	movl	1768(%esp), %ecx
	movl	1708(%esp), %edx
	movl	1668(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$0, 1780(%esp)
	jmp	.L32
.L35:
	movl	1780(%esp), %eax
	movl	coins.0(,%eax,4), %eax
	movl	%eax, 1776(%esp)
	jmp	.L33
.L34:
	movl	1776(%esp), %eax
	movl	40(%esp,%eax,8), %ecx
	movl	44(%esp,%eax,8), %ebx
	movl	1780(%esp), %eax
	movl	coins.0(,%eax,4), %eax
	movl	1776(%esp), %edx
	subl	%eax, %edx
	movl	40(%esp,%edx,8), %eax
	movl	44(%esp,%edx,8), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	1776(%esp), %ecx
	movl	%eax, 40(%esp,%ecx,8)
	movl	%edx, 44(%esp,%ecx,8)
	incl	1776(%esp)
.L33:
	cmpl	$200, 1776(%esp)
	jle	.L34
	incl	1780(%esp)
.L32:
	cmpl	$5, 1780(%esp)
	jle	.L35
	movl	1640(%esp), %ecx
	movl	1644(%esp), %ebx
	movl	440(%esp), %eax
	movl	444(%esp), %edx
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
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
	.section	.rodata
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
	.type	coins.0, @object
	.size	coins.0, 24
coins.0:
	.long	1
	.long	2
	.long	5
	.long	10
	.long	20
	.long	50
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
