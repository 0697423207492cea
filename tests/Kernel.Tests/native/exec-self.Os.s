	.file	"exec-self.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"more"
.LC1:
	.string	"%d arguments, number %d\n"
.LC2:
	.string	"%d"
.LC3:
	.string	"still here"
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
	pushl	%ecx
	subl	$56, %esp
	movl	(%ecx), %esi
	movl	4(%ecx), %edi
	cmpl	$1, %esi
	jg	.L2
	pushl	%ebx
	movl	$5, %ebx
	pushl	$5
	pushl	%esi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	jmp	.L3
.L2:
	subl	$12, %esp
	pushl	4(%edi)
	call	atoi
	addl	$12, %esp
	pushl	%eax
	movl	%eax, %ebx
	pushl	%esi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	testl	%ebx, %ebx
	je	.L4
.L3:
	leal	-1(%ebx), %eax
	pushl	%eax
	pushl	$.LC2
	pushl	$20
	leal	-44(%ebp), %esi
	pushl	%esi
	call	snprintf
	movl	(%edi), %eax
	movl	$0, %edx
	movl	%esi, -56(%ebp)
	movl	$1, %esi
	movl	%eax, -60(%ebp)
	xorl	%eax, %eax
	testb	$1, %bl
	movl	%eax, -48(%ebp)
	movl	$.LC0, %eax
	cmove	%edx, %eax
	movl	%eax, -52(%ebp)
	movl	$__stdout, (%esp)
	call	fflush
	leal	-60(%ebp), %eax
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	(%edi)
	call	execv
	movl	$.LC3, (%esp)
	call	puts
	addl	$16, %esp
.L4:
	leal	-16(%ebp), %esp
	movl	%esi, %eax
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
