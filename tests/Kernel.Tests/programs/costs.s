	.file	"costs.c"
	.text
	.p2align 4
	.type	handle, @function
handle:
	ret
	.size	handle, .-handle
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"getpid %u\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"a byte through pipes, there and back %u\n"
	.section	.rodata.str1.1
.LC2:
	.string	"fork, exit, wait %u\n"
.LC3:
	.string	"kill, handler, sigreturn %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$-1, %edi
	pushl	%esi
	pushl	%ebx
	movl	$100, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	.p2align 4
	.p2align 3
.L4:
#APP
# 9 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, %esi
	call	getpid
#APP
# 9 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	subl	%esi, %eax
	cmpl	%eax, %edi
	cmova	%eax, %edi
	decl	%ebx
	jne	.L4
	movl	%edi, 4(%esp)
	movl	$100, %ebx
	movl	$.LC0, (%esp)
	call	printf
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	movb	$120, 47(%esp)
	call	pipe
	leal	56(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	call	fork
	testl	%eax, %eax
	je	.L17
	leal	47(%esp), %esi
	movl	$-1, %edi
	.p2align 4
	.p2align 3
.L5:
#APP
# 9 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, 28(%esp)
	movl	52(%esp), %eax
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	read
#APP
# 9 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	28(%esp), %edx
	subl	%edx, %eax
	cmpl	%eax, %edi
	cmova	%eax, %edi
	decl	%ebx
	jne	.L5
	movl	$0, (%esp)
	movl	$10, %esi
	movl	$-1, %ebx
	call	wait
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L8:
#APP
# 9 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, %edi
	call	fork
	movl	$0, (%esp)
	testl	%eax, %eax
	je	.L18
	call	wait
#APP
# 9 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	subl	%edi, %eax
	cmpl	%eax, %ebx
	cmova	%eax, %ebx
	decl	%esi
	jne	.L8
	movl	%ebx, 4(%esp)
	movl	$-1, %esi
	movl	$100, %ebx
	movl	$.LC2, (%esp)
	call	printf
	call	getpid
	movl	$handle, %edx
	movl	%edx, 4(%esp)
	movl	$10, (%esp)
	movl	%eax, %edi
	call	signal
	.p2align 4
	.p2align 3
.L9:
#APP
# 9 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, 28(%esp)
	movl	$10, %eax
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	kill
#APP
# 9 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	28(%esp), %ecx
	subl	%ecx, %eax
	cmpl	%eax, %esi
	cmova	%eax, %esi
	decl	%ebx
	jne	.L9
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L17:
	leal	47(%esp), %esi
.L6:
	movl	$1, 8(%esp)
	movl	48(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	60(%esp), %eax
	movl	$1, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%ebx
	jne	.L6
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
.L18:
	call	_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
