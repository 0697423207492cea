	.file	"dynamic.c"
	.text
	.p2align 4
	.type	distance, @function
distance:
	pushl	%ebp
	pushl	%edi
	movl	$table, %edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$44, %esp
	movl	%eax, (%esp)
	movl	%edx, 24(%esp)
	movl	%eax, 20(%esp)
	call	strlen
	movl	%esi, (%esp)
	movl	%eax, %ebp
	call	strlen
	movl	%eax, %esi
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L2:
	movl	%edi, 28(%esp)
	xorl	%ecx, %ecx
	movl	%edi, %edx
	movl	%eax, (%edx)
	incl	%ecx
	addl	$4, %edx
	cmpl	%ecx, %esi
	jl	.L10
.L5:
	testl	%ebx, %ebx
	je	.L7
	movl	24(%esp), %eax
	movl	20(%esp), %edi
	movzbl	-1(%eax,%ecx), %eax
	cmpb	%al, -1(%edi,%ebx)
	movl	-260(%edx), %edi
	setne	%al
	movzbl	%al, %eax
	addl	%edi, %eax
	movl	-256(%edx), %edi
	incl	%edi
	cmpl	%edi, %eax
	cmovle	%eax, %edi
.L3:
	movl	-4(%edx), %eax
	incl	%eax
	cmpl	%edi, %eax
	cmovg	%edi, %eax
	incl	%ecx
	movl	%eax, (%edx)
	addl	$4, %edx
	cmpl	%ecx, %esi
	jge	.L5
.L10:
	movl	28(%esp), %edi
	incl	%ebx
	addl	$256, %edi
	cmpl	%ebx, %ebp
	jl	.L6
	movl	-256(%edi), %eax
	incl	%eax
	cmpl	%ebx, %eax
	cmovg	%ebx, %eax
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L7:
	movl	%ecx, %edi
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L6:
	sall	$6, %ebp
	leal	0(%ebp,%esi), %eax
	movl	table(,%eax,4), %eax
	addl	$44, %esp
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
	.p2align 4
	.type	common, @function
common:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	subl	$124, %esp
	movl	%eax, (%esp)
	movl	%edx, 32(%esp)
	movl	%eax, 28(%esp)
	call	strlen
	movl	%esi, (%esp)
	movl	%eax, 40(%esp)
	movl	%eax, %edi
	call	strlen
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	$table, (%esp)
	movl	%eax, 36(%esp)
	movl	$16384, %eax
	movl	%eax, 8(%esp)
	call	memset
	testl	%edi, %edi
	je	.L21
	movl	28(%esp), %ecx
	leal	-1(%edi), %esi
	movl	36(%esp), %edx
	movl	%esi, %edi
	sall	$8, %edi
	addl	$table, %edi
	addl	%ecx, %esi
	movl	32(%esp), %ecx
	leal	-1(%edx), %eax
	testl	%edx, %edx
	leal	0(,%edx,4), %ebp
	leal	(%ecx,%eax), %ebx
	je	.L40
	movl	%ebp, 44(%esp)
	movl	%ebx, %edx
	.p2align 4
	.p2align 3
.L14:
	movl	44(%esp), %eax
	movl	%edx, %ecx
	addl	%edi, %eax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L17:
	movl	(%eax), %ebx
	movl	252(%eax), %ebp
	cmpl	%ebp, %ebx
	cmovl	%ebp, %ebx
	subl	$4, %eax
	movl	%ebx, (%eax)
	decl	%ecx
	cmpl	%eax, %edi
	je	.L41
.L19:
	movzbl	(%ecx), %ebx
	cmpb	%bl, (%esi)
	jne	.L17
	movl	256(%eax), %ebx
	subl	$4, %eax
	decl	%ecx
	incl	%ebx
	movl	%ebx, (%eax)
	cmpl	%eax, %edi
	jne	.L19
.L41:
	movl	28(%esp), %ecx
	leal	-1(%esi), %eax
	subl	$256, %edi
	cmpl	%ecx, %esi
	je	.L42
	movl	%eax, %esi
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L42:
	xorl	%edx, %edx
	xorl	%eax, %eax
	xorl	%edi, %edi
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L22:
	movl	%eax, %ebx
	movl	%esi, %ebp
	sall	$6, %ebx
	sall	$6, %ebp
	addl	%ecx, %ebx
	addl	%edx, %ebp
	movl	table(,%ebx,4), %ebx
	cmpl	%ebx, table(,%ebp,4)
	cmovge	%esi, %eax
	movl	40(%esp), %esi
	cmovl	%ecx, %edx
	cmpl	%esi, %eax
	jge	.L13
.L43:
	cmpl	%edx, 36(%esp)
	jle	.L13
.L24:
	movl	28(%esp), %esi
	leal	1(%edx), %ecx
	movl	32(%esp), %ebp
	movzbl	(%esi,%eax), %ebx
	leal	1(%eax), %esi
	cmpb	0(%ebp,%edx), %bl
	jne	.L22
	movb	%bl, 48(%esp,%edi)
	movl	%esi, %eax
	movl	40(%esp), %esi
	incl	%edi
	movl	%ecx, %edx
	cmpl	%esi, %eax
	jl	.L43
.L13:
	movb	$0, 48(%esp,%edi)
	leal	48(%esp), %eax
	movl	%eax, 8(%esp)
	movl	table, %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	addl	$124, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L40:
	movl	28(%esp), %edx
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%eax, %esi
.L36:
	leal	-1(%esi), %eax
	cmpl	%edx, %esi
	jne	.L26
.L21:
	xorl	%edi, %edi
	jmp	.L13
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$1792, %esp
.L45:
	movl	%edx, 60(%esp,%eax)
	movl	%edx, 64(%esp,%eax)
	addl	$8, %eax
	cmpl	$120, %eax
	jb	.L45
	xorl	%edx, %edx
	movl	$402, %ecx
	movl	%edx, 60(%esp,%eax)
	leal	184(%esp), %edi
	xorl	%eax, %eax
	rep stosl
	movl	$.LC1, %edx
	xorl	%ecx, %ecx
	movl	%ecx, 188(%esp)
	movl	$.LC2, %eax
	movl	$1, 184(%esp)
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
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L47:
	movl	weights.2(,%ecx,4), %ebx
	cmpl	$30, %ebx
	jg	.L51
	movl	%ecx, 44(%esp)
	movl	values.1(,%ecx,4), %edi
	movl	%ebx, %eax
	negl	%eax
	leal	180(%esp,%eax,4), %eax
	.p2align 4
	.p2align 3
.L48:
	movl	(%eax), %edx
	movl	%eax, %esi
	movl	(%eax,%ebx,4), %ecx
	addl	%edi, %edx
	cmpl	%ecx, %edx
	cmovl	%ecx, %edx
	movl	%edx, (%eax,%ebx,4)
	leal	60(%esp), %ecx
	subl	$4, %eax
	cmpl	%ecx, %esi
	jne	.L48
	movl	44(%esp), %ecx
	movl	180(%esp), %eax
.L51:
	incl	%ecx
	cmpl	$7, %ecx
	jne	.L47
	movl	%eax, 12(%esp)
	movl	120(%esp), %eax
	xorl	%ebx, %ebx
	movl	$.LC10, (%esp)
	movl	%eax, 8(%esp)
	movl	80(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	1792(%esp), %ecx
	.p2align 4
	.p2align 3
.L53:
	movl	coins.0(,%ebx,4), %edx
	cmpl	$200, %edx
	jg	.L56
	sall	$3, %edx
	leal	184(%esp), %eax
	addl	%edx, %eax
	negl	%edx
	.p2align 4
	.p2align 3
.L55:
	movl	(%eax,%edx), %esi
	movl	4(%eax,%edx), %edi
	addl	%esi, (%eax)
	adcl	%edi, 4(%eax)
	addl	$8, %eax
	cmpl	%eax, %ecx
	jne	.L55
.L56:
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L53
	movl	$.LC11, (%esp)
	movl	1784(%esp), %eax
	movl	1788(%esp), %edx
	movl	%eax, 12(%esp)
	movl	584(%esp), %eax
	movl	%edx, 16(%esp)
	movl	588(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
