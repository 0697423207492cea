	.file	"execute.c"
	.text
	.p2align 4
	.globl	execv
	.type	execv, @function
execv:
	jmp	exec
	.size	execv, .-execv
	.p2align 4
	.globl	execvp
	.type	execvp, @function
execvp:
	jmp	exec
	.size	execvp, .-execvp
	.p2align 4
	.globl	execve
	.type	execve, @function
execve:
	jmp	exec
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
	call	exec
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
	call	exec
	addl	$28, %esp
	ret
	.size	execlp, .-execlp
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
