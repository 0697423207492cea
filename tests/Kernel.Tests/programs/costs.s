	.file	"costs.c"
	.text
	.p2align 4
	.type	handle, @function
handle:
	ret
	.size	handle, .-handle
	.p2align 4
	.type	least_of_forks, @function
least_of_forks:
	pushl	%edi
	pushl	%esi
	movl	$10, %esi
	pushl	%ebx
	movl	$-1, %ebx
	subl	$16, %esp
	.p2align 4
	.p2align 3
.L5:
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, %edi
	call	fork
	movl	$0, (%esp)
	testl	%eax, %eax
	je	.L8
	call	wait
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	subl	%edi, %eax
	cmpl	%eax, %ebx
	cmova	%eax, %ebx
	decl	%esi
	jne	.L5
	addl	$16, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L8:
	call	_exit
	.size	least_of_forks, .-least_of_forks
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
.LC4:
	.string	"end"
.LC5:
	.string	"fork, exec, exit, wait %u\n"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"fork, exit, wait, without a rest %u\n"
	.align 4
.LC7:
	.string	"fork, exit, wait, after a rest %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	cmpl	$1, 8(%ebp)
	jg	.L16
	movl	$100, %ebx
	movl	$-1, %edi
	.p2align 4
	.p2align 3
.L10:
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, %esi
	call	getpid
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	subl	%esi, %eax
	cmpl	%eax, %edi
	cmova	%eax, %edi
	decl	%ebx
	jne	.L10
	movl	%edi, 4(%esp)
	movl	$100, %ebx
	movl	$.LC0, (%esp)
	call	printf
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	movb	$120, 43(%esp)
	call	pipe
	leal	52(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	call	fork
	testl	%eax, %eax
	je	.L30
	leal	43(%esp), %esi
	movl	$-1, %edi
	.p2align 4
	.p2align 3
.L11:
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, 28(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	read
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	28(%esp), %edx
	subl	%edx, %eax
	cmpl	%eax, %edi
	cmova	%eax, %edi
	decl	%ebx
	jne	.L11
	movl	$0, (%esp)
	movl	$handle, %ebx
	movl	$-1, %esi
	call	wait
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	call	least_of_forks
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	call	getpid
	movl	%ebx, 4(%esp)
	movl	$100, %ebx
	movl	$10, (%esp)
	movl	%eax, %edi
	call	signal
	.p2align 4
	.p2align 3
.L13:
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%edi, (%esp)
	movl	$10, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, 28(%esp)
	call	kill
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	28(%esp), %ecx
	subl	%ecx, %eax
	cmpl	%eax, %esi
	cmova	%eax, %esi
	decl	%ebx
	jne	.L13
	movl	%esi, 4(%esp)
	movl	$-1, %ebx
	movl	$10, %esi
	movl	$.LC3, (%esp)
	call	printf
	movl	12(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, 60(%esp)
	movl	(%eax), %eax
	movl	%eax, 28(%esp)
	movl	%eax, 52(%esp)
	movl	$.LC4, %eax
	movl	%eax, 56(%esp)
	.p2align 4
	.p2align 3
.L15:
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, %edi
	call	fork
	testl	%eax, %eax
	je	.L31
	movl	$0, (%esp)
	call	wait
#APP
# 11 "../../../../tests/Kernel.Tests/programs/costs.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	subl	%edi, %eax
	cmpl	%eax, %ebx
	cmova	%eax, %ebx
	decl	%esi
	jne	.L15
	movl	%ebx, 4(%esp)
	movl	$400, %ebx
	movl	$.LC5, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L17:
	call	fork
	testl	%eax, %eax
	je	.L16
	movl	$0, (%esp)
	call	wait
	decl	%ebx
	jne	.L17
	call	least_of_forks
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$100, (%esp)
	call	sleep_ticks
	call	least_of_forks
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L16:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	_exit
.L31:
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	execv
	movl	$1, (%esp)
	call	_exit
.L30:
	leal	43(%esp), %esi
.L12:
	movl	$1, 8(%esp)
	movl	44(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	56(%esp), %eax
	movl	$1, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%ebx
	jne	.L12
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
