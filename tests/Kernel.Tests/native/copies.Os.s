	.file	"copies.c"
	.text
	.type	wait_for.isra.0, @function
wait_for.isra.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%edx, %ebx
	subl	$24, %esp
	xorl	%edx, %edx
	movl	%edx, -12(%ebp)
	leal	-12(%ebp), %edx
	pushl	$0
	pushl	%edx
	pushl	%eax
	call	waitpid
	movl	-12(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L2
	cmpl	$127, %edx
	je	.L2
	leal	128(%edx), %eax
	jmp	.L3
.L2:
	movzbl	%ah, %eax
.L3:
	movl	%eax, (%ebx)
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	wait_for.isra.0, .-wait_for.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot fork"
.LC1:
	.string	"child %d: %u\n"
.LC2:
	.string	"parent: %u, child's status %d\n"
.LC3:
	.string	"before the fork; "
.LC4:
	.string	"in the child"
.LC5:
	.string	"in the parent"
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
	movl	$3000, %edi
	pushl	%esi
	movl	$100, %esi
	pushl	%ebx
	pushl	%ecx
	subl	$452, %esp
	pushl	$80000
	call	malloc
	addl	$16, %esp
	xorl	%ecx, %ecx
	movl	%eax, -444(%ebp)
.L13:
	movl	-444(%ebp), %eax
	movl	%ecx, (%eax,%ecx,4)
	movl	%ecx, %eax
	cltd
	idivl	%edi
	movl	%ecx, %eax
	movl	%ecx, statics(,%edx,4)
	cltd
	idivl	%esi
	movl	%ecx, -424(%ebp,%edx,4)
	incl	%ecx
	cmpl	$20000, %ecx
	jne	.L13
	xorl	%esi, %esi
.L19:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	movl	%eax, %ecx
	jne	.L14
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	$99, (%esp)
	jmp	.L27
.L14:
	testl	%eax, %eax
	jne	.L15
	xorl	%edi, %edi
.L16:
	movl	%edi, %eax
	movl	$3000, %ebx
	cltd
	idivl	%ebx
	movl	%edi, %eax
	movl	$100, %ebx
	movl	%esi, statics(,%edx,4)
	cltd
	idivl	%ebx
	movl	-444(%ebp), %eax
	movl	%esi, (%eax,%edi,4)
	addl	$7, %edi
	cmpl	$20006, %edi
	movl	%esi, -424(%ebp,%edx,4)
	jne	.L16
	xorl	%eax, %eax
	movl	%eax, -448(%ebp)
.L17:
	movl	%ecx, %eax
	movl	$100, %ebx
	cltd
	idivl	%ebx
	movl	-444(%ebp), %eax
	movl	$3000, %ebx
	movl	(%eax,%ecx,4), %edi
	movl	%ecx, %eax
	incl	%ecx
	addl	-424(%ebp,%edx,4), %edi
	cltd
	idivl	%ebx
	addl	statics(,%edx,4), %edi
	addl	%edi, -448(%ebp)
	cmpl	$20000, %ecx
	jne	.L17
	pushl	%edi
	pushl	-448(%ebp)
	pushl	%esi
	pushl	$.LC1
	call	printf
	movl	-448(%ebp), %eax
	movl	$200, %ecx
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, (%esp)
.L27:
	call	exit
.L15:
	movl	-444(%ebp), %ebx
	leal	-428(%ebp), %edx
	movl	$-1, (%ebx,%esi,4)
	xorl	%ebx, %ebx
	call	wait_for.isra.0
	xorl	%ecx, %ecx
	movl	%ebx, -448(%ebp)
.L18:
	movl	%ecx, %eax
	movl	$100, %ebx
	cltd
	idivl	%ebx
	movl	-444(%ebp), %eax
	movl	$3000, %ebx
	movl	(%eax,%ecx,4), %edi
	movl	%ecx, %eax
	incl	%ecx
	addl	-424(%ebp,%edx,4), %edi
	cltd
	idivl	%ebx
	addl	statics(,%edx,4), %edi
	addl	%edi, -448(%ebp)
	cmpl	$20000, %ecx
	jne	.L18
	pushl	%ecx
	incl	%esi
	pushl	-428(%ebp)
	pushl	-448(%ebp)
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	cmpl	$3, %esi
	jne	.L19
	subl	$12, %esp
	pushl	$.LC3
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L20
	subl	$12, %esp
	pushl	$.LC4
	call	puts
	xorl	%edx, %edx
	movl	%edx, (%esp)
	jmp	.L27
.L20:
	leal	-428(%ebp), %edx
	orl	$-1, %eax
	call	wait_for.isra.0
	subl	$12, %esp
	pushl	$.LC5
	call	puts
	popl	%eax
	pushl	-444(%ebp)
	call	free
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
	.local	statics
	.comm	statics,12000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
