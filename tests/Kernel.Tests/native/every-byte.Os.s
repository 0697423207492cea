	.file	"every-byte.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"byte %d is %d\n"
.LC1:
	.string	"%d, then %u bytes, sum %08x, %u lines, %u returns\n"
.LC2:
	.string	"%d %d\n"
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
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$136, %esp
.L2:
	leal	-124(%ebp), %edi
	movl	$100, %eax
	pushl	%ecx
	subl	%ebx, %eax
	pushl	%eax
	leal	(%edi,%ebx), %eax
	pushl	%eax
	pushl	$0
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L5
	addl	%eax, %ebx
	cmpl	$99, %ebx
	jle	.L2
.L5:
	xorl	%esi, %esi
.L3:
	cmpl	%ebx, %esi
	je	.L13
	movzbl	(%edi,%esi), %eax
	cmpl	%esi, %eax
	je	.L6
	pushl	%edx
	pushl	%eax
	pushl	%esi
	pushl	$.LC0
	call	printf
	addl	$16, %esp
.L6:
	incl	%esi
	jmp	.L3
.L13:
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, -144(%ebp)
	xorl	%esi, %esi
	xorl	%edx, %edx
	movl	%ecx, -140(%ebp)
.L8:
	movl	%edx, -148(%ebp)
	call	getchar
	movl	-148(%ebp), %edx
	cmpl	$-1, %eax
	movl	%eax, %ecx
	je	.L14
	imull	$31, %esi, %esi
	xorl	%eax, %eax
	incl	-144(%ebp)
	addl	%ecx, %esi
	cmpl	$10, %ecx
	sete	%al
	addl	%eax, -140(%ebp)
	xorl	%eax, %eax
	cmpl	$13, %ecx
	sete	%al
	addl	%eax, %edx
	jmp	.L8
.L14:
	pushl	%eax
	pushl	%eax
	pushl	%edx
	pushl	-140(%ebp)
	pushl	%esi
	pushl	-144(%ebp)
	pushl	%ebx
	pushl	$.LC1
	call	printf
	addl	$28, %esp
	pushl	$1
	pushl	%edi
	pushl	$0
	call	read
	movl	%eax, %ebx
	call	getchar
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC2
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
