	.file	"structures.c"
	.text
	.type	fill, @function
fill:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	88(%ebp), %ebx
	leal	8(%ebp), %edx
	movl	92(%ebp), %edi
	leal	88(%ebp), %esi
.L2:
	addl	%ecx, (%edx)
	addl	$4, %edx
	addl	96(%ebp), %ecx
	cmpl	%esi, %edx
	jne	.L2
	movl	%ebx, 92(%ebp)
	negl	%edi
	movl	$22, %ecx
	movl	%edi, 88(%ebp)
	leal	8(%ebp), %esi
	movl	%eax, %edi
	rep movsl
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fill, .-fill
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%c %d %c\n"
.LC1:
	.string	"(%d, %d) "
.LC2:
	.string	"\n%d %d %d %d %d\n"
	.globl	__moddi3
	.globl	__divdi3
.LC3:
	.string	"%lld/%lld\n"
.LC4:
	.string	"%d\n"
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
	pushl	%ebx
	movl	$3, %ebx
	pushl	%ecx
	subl	$456, %esp
	pushl	$120
	pushl	$7
	pushl	$102
	pushl	$.LC0
	call	printf
	addl	$16, %esp
	movl	$4, %edx
	movl	$4, %eax
.L7:
	movl	%edx, -432(%ebp)
	negl	%eax
	pushl	%edi
	movl	%eax, %esi
	pushl	%ebx
	pushl	%eax
	pushl	$.LC1
	call	printf
	movl	-432(%ebp), %edx
	addl	$16, %esp
	movl	%ebx, %eax
	decl	%edx
	je	.L16
	movl	%esi, %ebx
	jmp	.L7
.L16:
	movl	%edx, %eax
	movl	$20, %ecx
	movl	%esi, -296(%ebp)
	leal	-376(%ebp), %edi
	rep stosl
	leal	-376(%ebp), %esi
	movl	%ebx, -292(%ebp)
	leal	-200(%ebp), %ebx
	movl	%ebx, %eax
	pushl	%ecx
	movl	$22, %ecx
	pushl	$2
	subl	$88, %esp
	movl	%esp, %edi
	rep movsl
	movl	%ebx, %esi
	call	fill
	addl	$92, %esp
	movl	$22, %ecx
	pushl	$3
	leal	-288(%ebp), %eax
	subl	$88, %esp
	movl	%esp, %edi
	rep movsl
	movl	%eax, %esi
	call	fill
	movl	-208(%ebp), %edx
	addl	$92, %esp
	movl	-212(%ebp), %ebx
	leal	-112(%ebp), %eax
	movl	$22, %ecx
	movl	%edx, -432(%ebp)
	pushl	$1
	subl	$88, %esp
	movl	%esp, %edi
	rep movsl
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	fill
	addl	$88, %esp
	movl	-432(%ebp), %edx
	pushl	-84(%ebp)
	leal	1(%ebx), %eax
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	$0
	pushl	$.LC2
	call	printf
	addl	$32, %esp
	movl	$1, -432(%ebp)
	movl	%ebx, -428(%ebp)
	movl	$1, -440(%ebp)
	movl	%esi, -436(%ebp)
	movl	%esi, -452(%ebp)
.L10:
	movl	-432(%ebp), %esi
	movl	-428(%ebp), %ecx
	movl	-452(%ebp), %eax
	imull	%esi, %edi
	imull	%ecx, %eax
	addl	%eax, %edi
	movl	-452(%ebp), %eax
	mull	%esi
	addl	%edi, %edx
	addl	-440(%ebp), %eax
	adcl	-436(%ebp), %edx
	movl	%eax, -448(%ebp)
	movl	-440(%ebp), %eax
	movl	%edx, -444(%ebp)
	movl	-444(%ebp), %ebx
	imull	%eax, %ecx
	movl	-436(%ebp), %eax
	imull	%esi, %eax
	addl	%eax, %ecx
	movl	-440(%ebp), %eax
	mull	%esi
	movl	%edx, -436(%ebp)
	addl	%ecx, -436(%ebp)
	movl	-448(%ebp), %ecx
	movl	%eax, -440(%ebp)
	movl	-440(%ebp), %esi
	movl	-436(%ebp), %edi
.L9:
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L8
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%edi, %ebx
	pushl	%ecx
	call	__moddi3
	movl	%esi, %ecx
	addl	$16, %esp
	movl	%eax, %esi
	movl	%edx, %edi
	jmp	.L9
.L8:
	pushl	%ebx
	pushl	%ecx
	movl	%ecx, -464(%ebp)
	movl	%ebx, -460(%ebp)
	pushl	-444(%ebp)
	pushl	-448(%ebp)
	call	__divdi3
	movl	-460(%ebp), %ebx
	addl	$16, %esp
	movl	-464(%ebp), %ecx
	movl	%eax, -448(%ebp)
	movl	%edx, -444(%ebp)
	movl	-448(%ebp), %eax
	movl	-444(%ebp), %edi
	movl	%eax, -452(%ebp)
	pushl	%ebx
	pushl	%ecx
	pushl	-436(%ebp)
	pushl	-440(%ebp)
	call	__divdi3
	addl	$16, %esp
	addl	$1, -432(%ebp)
	adcl	$0, -428(%ebp)
	movl	-432(%ebp), %esi
	movl	%eax, -440(%ebp)
	movl	%edx, -436(%ebp)
	movl	-428(%ebp), %ebx
	xorl	$16, %esi
	orl	%ebx, %esi
	jne	.L10
	leal	-408(%ebp), %edi
	subl	$12, %esp
	pushl	%edx
	pushl	%eax
	pushl	-444(%ebp)
	pushl	-448(%ebp)
	pushl	$.LC3
	call	printf
	movl	%esi, %eax
	movl	$7, %ecx
	rep stosl
	addl	$32, %esp
	xorl	%edx, %edx
	movl	$1, -424(%ebp)
	xorl	%eax, %eax
	movl	$2, -420(%ebp)
	movl	$3, -416(%ebp)
	movl	$4, -412(%ebp)
	movl	$9, -380(%ebp)
.L11:
	leal	(%eax,%eax,2), %eax
	addl	-424(%ebp,%edx,8), %eax
	addl	-420(%ebp,%edx,8), %eax
	incl	%edx
	cmpl	$6, %edx
	jne	.L11
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
