	.file	"process-tree.c"
	.text
	.type	wait_for.constprop.0.isra.0, @function
wait_for.constprop.0.isra.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%eax, %ebx
	subl	$24, %esp
	xorl	%eax, %eax
	movl	%eax, -12(%ebp)
	leal	-12(%ebp), %eax
	pushl	$0
	pushl	%eax
	pushl	$-1
	call	waitpid
	movl	-12(%ebp), %edx
	addl	$16, %esp
	movl	%edx, %eax
	andl	$127, %eax
	je	.L2
	cmpl	$127, %eax
	je	.L2
	leal	128(%eax), %edx
	jmp	.L3
.L2:
	movzbl	%dh, %edx
.L3:
	movl	%edx, (%ebx)
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	wait_for.constprop.0.isra.0, .-wait_for.constprop.0.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
.LC1:
	.string	"cannot fork"
	.text
	.type	node, @function
node:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$44, %esp
	testl	%eax, %eax
	je	.L13
	subl	$12, %esp
	movl	%eax, %edi
	leal	-32(%ebp), %eax
	pushl	%eax
	call	pipe
	addl	$16, %esp
	incl	%eax
	je	.L14
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	je	.L15
	leal	-36(%ebp), %esi
	testl	%eax, %eax
	je	.L22
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	je	.L15
	testl	%eax, %eax
	je	.L23
	subl	$12, %esp
	pushl	-28(%ebp)
	call	close
	addl	$16, %esp
	jmp	.L17
.L14:
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	$98, (%esp)
	jmp	.L36
.L15:
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	movl	$99, (%esp)
.L36:
	call	exit
.L22:
	movl	$1, %eax
	jmp	.L16
.L23:
	movl	$2, %eax
.L16:
	addl	%ebx, %ebx
	leal	(%ebx,%eax), %edx
	leal	-1(%edi), %eax
	call	node
	subl	$12, %esp
	movl	%eax, -36(%ebp)
	pushl	-32(%ebp)
	call	close
	addl	$12, %esp
	pushl	$4
	pushl	%esi
	pushl	-28(%ebp)
	call	write
	addl	$16, %esp
	cmpl	$4, %eax
	je	.L18
	subl	$12, %esp
	pushl	$1
	jmp	.L37
.L18:
	subl	$12, %esp
	pushl	$0
.L37:
	call	_exit
.L20:
	pushl	%eax
	pushl	%edi
	pushl	%edx
	movl	%edx, -48(%ebp)
	pushl	%ecx
	movl	%ecx, -44(%ebp)
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L19
	movl	-48(%ebp), %edx
	movl	-44(%ebp), %ecx
	addl	%eax, %edx
	subl	%eax, %edi
	jne	.L20
	addl	-36(%ebp), %ebx
.L17:
	movl	-32(%ebp), %ecx
	movl	$4, %edi
	movl	%esi, %edx
	jmp	.L20
.L19:
	subl	$12, %esp
	pushl	-32(%ebp)
	call	close
	movl	%esi, %eax
	call	wait_for.constprop.0.isra.0
	movl	%esi, %eax
	call	wait_for.constprop.0.isra.0
	addl	$16, %esp
.L13:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	node, .-node
	.section	.rodata.str1.1
.LC2:
	.string	"depth %d: %d\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
.L39:
	xorl	%edx, %edx
	movl	%ebx, %eax
	call	node
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	incl	%ebx
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	cmpl	$4, %ebx
	jne	.L39
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
