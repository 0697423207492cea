	.file	"time.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"usage: time program [arguments]\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"time: there is no program %s\n"
.LC2:
	.string	"time: cannot fork\n"
.LC3:
	.string	"%d.%02d s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	call	uptime
	xorl	%ecx, %ecx
	cmpl	$1, 8(%ebp)
	movl	%ecx, 28(%esp)
	jle	.L9
	movl	%eax, %ebx
	call	fork
	testl	%eax, %eax
	je	.L10
	.p2align 4,,4
	js	.L11
	movl	%eax, (%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	call	waitpid
	call	uptime
	movl	$100, %ecx
	movl	$.LC3, 4(%esp)
	movl	$__stderr, (%esp)
	subl	%ebx, %eax
	cltd
	idivl	%ecx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	28(%esp), %ecx
	movl	%ecx, %edx
	andl	$127, %edx
	leal	128(%edx), %eax
	jne	.L1
	movzbl	%ch, %eax
.L1:
	movl	-4(%ebp), %ebx
	leave
	ret
.L11:
	movl	$.LC2, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$1, %eax
	jmp	.L1
.L9:
	movl	$.LC0, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$2, %eax
	jmp	.L1
.L10:
	movl	12(%ebp), %eax
	addl	$4, %eax
	movl	%eax, 4(%esp)
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	exec
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	$.LC1, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$127, %eax
	jmp	.L1
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
