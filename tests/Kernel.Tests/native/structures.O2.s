	.file	"structures.c"
	.text
	.p2align 4
	.type	fill, @function
fill:
	pushl	%ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	108(%esp), %ebx
	leal	20(%esp), %eax
	movl	100(%esp), %edi
	leal	100(%esp), %ecx
	movl	104(%esp), %ebp
	.p2align 4
	.p2align 3
.L2:
	addl	%edx, (%eax)
	addl	$4, %eax
	addl	%ebx, %edx
	cmpl	%ecx, %eax
	jne	.L2
	movl	%edi, 104(%esp)
	movl	%ebp, %eax
	negl	%eax
	movl	%eax, 100(%esp)
	xorl	%eax, %eax
.L3:
	movl	20(%esp,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	$88, %eax
	jb	.L3
	popl	%ebx
	movl	%esi, %eax
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$120, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$3, %esi
	pushl	%ebx
	movl	$4, %ebx
	andl	$-16, %esp
	subl	$528, %esp
	movl	%eax, 12(%esp)
	movl	$7, %eax
	movl	%eax, 8(%esp)
	movl	$102, %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$4, %eax
.L10:
	movl	%esi, 8(%esp)
	negl	%eax
	movl	%eax, 4(%esp)
	movl	%eax, %edi
	movl	$.LC1, (%esp)
	call	printf
	decl	%ebx
	movl	%esi, %eax
	je	.L36
	movl	%edi, %esi
	jmp	.L10
.L36:
	xorl	%edx, %edx
	xorl	%eax, %eax
.L11:
	movl	%edx, 176(%esp,%eax)
	movl	%edx, 180(%esp,%eax)
	addl	$8, %eax
	cmpl	$80, %eax
	jb	.L11
	movl	%edi, 256(%esp)
	xorl	%eax, %eax
	movl	%esi, 260(%esp)
	movl	$2, 88(%esp)
.L13:
	movl	176(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$88, %eax
	jb	.L13
	leal	352(%esp), %eax
	call	fill
	xorl	%eax, %eax
	movl	$3, 88(%esp)
.L15:
	movl	352(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$88, %eax
	jb	.L15
	leal	264(%esp), %eax
	call	fill
	movl	340(%esp), %ebx
	xorl	%eax, %eax
	movl	$1, 88(%esp)
	movl	344(%esp), %esi
.L17:
	movl	264(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$88, %eax
	jb	.L17
	leal	440(%esp), %eax
	xorl	%edi, %edi
	call	fill
	movl	468(%esp), %eax
	xorl	%ecx, %ecx
	movl	%esi, 16(%esp)
	movl	$1, %esi
	movl	%ebx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 20(%esp)
	leal	1(%ebx), %eax
	xorl	%ebx, %ebx
	movl	%eax, 12(%esp)
	movl	$.LC2, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	$1, 104(%esp)
	movl	%ebx, 108(%esp)
	movl	%eax, 124(%esp)
	movl	%eax, 96(%esp)
	.p2align 4
	.p2align 3
.L21:
	movl	124(%esp), %ecx
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, %ebx
	movl	%edx, %eax
	movl	%ecx, %edx
	movl	%eax, 112(%esp)
	imull	%eax, %edx
	movl	96(%esp), %eax
	imull	%ebx, %eax
	addl	%edx, %eax
	movl	%eax, 124(%esp)
	movl	%ecx, %eax
	mull	%ebx
	movl	124(%esp), %ecx
	addl	%ecx, %edx
	movl	112(%esp), %ecx
	addl	%esi, %eax
	movl	%eax, 96(%esp)
	adcl	%edi, %edx
	movl	%ebx, %eax
	movl	%edx, 100(%esp)
	movl	%edi, %edx
	imull	%ebx, %edx
	imull	%esi, %ecx
	addl	%edx, %ecx
	mull	%esi
	movl	%edx, 116(%esp)
	movl	100(%esp), %edx
	addl	%ecx, 116(%esp)
	movl	%eax, 112(%esp)
	movl	96(%esp), %eax
	movl	116(%esp), %esi
	orl	112(%esp), %esi
	je	.L26
	movl	%edx, %ecx
	movl	%eax, %esi
	movl	116(%esp), %edx
	movl	%ecx, 124(%esp)
	movl	112(%esp), %eax
	movl	%edx, %ebx
	movl	%eax, %edi
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L27:
	movl	%eax, %edi
	movl	%edx, %ebx
.L20:
	movl	%esi, (%esp)
	movl	124(%esp), %eax
	movl	%edi, %esi
	movl	%edi, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 4(%esp)
	call	__moddi3
	movl	%ebx, 124(%esp)
	movl	%edx, %ecx
	orl	%eax, %ecx
	jne	.L27
	movl	%edi, 8(%esp)
	movl	96(%esp), %eax
	movl	%ebx, 12(%esp)
	movl	100(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, 124(%esp)
	movl	%edx, 96(%esp)
.L19:
	movl	%edi, 8(%esp)
	movl	112(%esp), %eax
	movl	%ebx, 12(%esp)
	movl	116(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	addl	$1, 104(%esp)
	adcl	$0, 108(%esp)
	movl	104(%esp), %ecx
	movl	%eax, %esi
	movl	%edx, %edi
	movl	108(%esp), %ebx
	xorl	$16, %ecx
	orl	%ebx, %ecx
	jne	.L21
	movl	%eax, 12(%esp)
	movl	124(%esp), %eax
	movl	%edx, 16(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	movl	96(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	xorl	%edx, %edx
	xorl	%eax, %eax
.L22:
	movl	%edx, 144(%esp,%eax)
	movl	%edx, 148(%esp,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L22
	xorl	%esi, %esi
	movl	$1, %edi
	movl	%esi, 144(%esp,%eax)
	movl	$2, %eax
	movl	$1, %edx
	movl	%eax, 132(%esp)
	movl	$3, %eax
	movl	%eax, 136(%esp)
	movl	$4, %eax
	movl	%eax, 140(%esp)
	movl	$9, %eax
	movl	%eax, 172(%esp)
	movl	$3, %eax
	movl	%edi, 128(%esp)
	.p2align 4
	.p2align 3
.L24:
	movl	128(%esp,%edx,8), %ecx
	leal	(%eax,%eax,2), %eax
	movl	132(%esp,%edx,8), %ebx
	incl	%edx
	addl	%ecx, %eax
	addl	%ebx, %eax
	cmpl	$6, %edx
	jne	.L24
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%eax, %edi
	movl	%edx, %ebx
	movl	$1, %eax
	xorl	%edx, %edx
	movl	%eax, 124(%esp)
	movl	%edx, 96(%esp)
	jmp	.L19
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
