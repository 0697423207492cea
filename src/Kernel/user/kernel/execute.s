	.file	"execute.c"
	.text
	.p2align 4
	.globl	execv
	.type	execv, @function
execv:
	pushl	%ebp
	xorl	%ebp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	64(%esp), %ebx
	movl	68(%esp), %esi
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	call	exec
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	movl	%eax, %edi
	call	open
	cmpl	$-1, %eax
	je	.L23
	movl	%eax, (%esp)
	movl	$4, %ecx
	movl	%eax, %ebp
	movl	%ecx, 8(%esp)
	leal	28(%esp), %ebx
	movl	%ebx, 4(%esp)
	call	read
	cmpl	$4, %eax
	je	.L4
	movl	%ebp, (%esp)
	call	close
.L5:
	movl	$8, %eax
.L3:
	movl	%eax, errno
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L23:
	movl	errno, %eax
	movl	$2, %edx
	cmpl	$24, %eax
	cmovne	%edx, %eax
	movl	%eax, errno
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%ebx, (%esp)
	movl	$4, %eax
	movl	$program.0, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	memcmp
	movl	%ebp, (%esp)
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L24
	call	close
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L24:
	call	close
	testl	%esi, %esi
	.p2align 4,,6
	je	.L12
	movl	(%esi), %eax
	xorl	%ebp, %ebp
	testl	%eax, %eax
	je	.L8
	.p2align 4
	.p2align 3
.L7:
	movl	%eax, (%esp)
	incl	%ebp
	call	strlen
	leal	1(%ebx,%eax), %ebx
	movl	(%esi,%ebp,4), %eax
	testl	%eax, %eax
	jne	.L7
	cmpl	$31, %ebp
	jg	.L14
	cmpl	$3840, %ebx
	jg	.L14
.L8:
	movl	$12, %eax
	movl	%eax, errno
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	movl	$7, %eax
	movl	%eax, errno
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	movl	$14, %eax
	jmp	.L3
	.size	execv, .-execv
	.p2align 4
	.globl	execvp
	.type	execvp, @function
execvp:
	jmp	execv
	.size	execvp, .-execvp
	.p2align 4
	.globl	execve
	.type	execve, @function
execve:
	jmp	execv
	.size	execve, .-execve
	.p2align 4
	.globl	execl
	.type	execl, @function
execl:
	subl	$28, %esp
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	execv
	addl	$28, %esp
	ret
	.size	execl, .-execl
	.p2align 4
	.globl	execlp
	.type	execlp, @function
execlp:
	subl	$28, %esp
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	execv
	addl	$28, %esp
	ret
	.size	execlp, .-execlp
	.section	.rodata
	.align 4
	.type	program.0, @object
	.size	program.0, 4
program.0:
	.ascii	"\177ELF"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
