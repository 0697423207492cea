	.file	"wait.c"
	.text
	.p2align 4
	.globl	waitpid
	.type	waitpid, @function
waitpid:
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%eax, __interrupted
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__waitpid
	movl	__interrupted, %edx
	cmpl	$1, %edx
	sbbl	%edx, %edx
	andl	$6, %edx
	addl	$4, %edx
	cmpl	$-1, %eax
	jne	.L1
	movl	%edx, errno
.L1:
	addl	$28, %esp
	ret
	.size	waitpid, .-waitpid
	.p2align 4
	.globl	wait
	.type	wait, @function
wait:
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%eax, __interrupted
	movl	32(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	$-1, (%esp)
	movl	%eax, 4(%esp)
	call	__waitpid
	movl	__interrupted, %edx
	cmpl	$1, %edx
	sbbl	%edx, %edx
	andl	$6, %edx
	addl	$4, %edx
	cmpl	$-1, %eax
	jne	.L7
	movl	%edx, errno
.L7:
	addl	$28, %esp
	ret
	.size	wait, .-wait
	.p2align 4
	.globl	setpgid
	.type	setpgid, @function
setpgid:
	subl	$28, %esp
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__setpgid
	cmpl	$-1, %eax
	jne	.L12
	movl	$3, %edx
	movl	%edx, errno
.L12:
	addl	$28, %esp
	ret
	.size	setpgid, .-setpgid
	.p2align 4
	.globl	getpgid
	.type	getpgid, @function
getpgid:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__getpgid
	cmpl	$-1, %eax
	jne	.L15
	movl	$3, %edx
	movl	%edx, errno
.L15:
	addl	$28, %esp
	ret
	.size	getpgid, .-getpgid
	.p2align 4
	.globl	getpgrp
	.type	getpgrp, @function
getpgrp:
	subl	$28, %esp
	movl	$0, (%esp)
	call	__getpgid
	cmpl	$-1, %eax
	jne	.L18
	movl	$3, %edx
	movl	%edx, errno
.L18:
	addl	$28, %esp
	ret
	.size	getpgrp, .-getpgrp
	.p2align 4
	.globl	tcsetpgrp
	.type	tcsetpgrp, @function
tcsetpgrp:
	subl	$28, %esp
	movl	36(%esp), %eax
	testl	%eax, %eax
	jle	.L24
	movl	%eax, (%esp)
	call	__foreground
	incl	%eax
	je	.L24
	xorl	%eax, %eax
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	$22, %eax
	movl	%eax, errno
	movl	$-1, %eax
	addl	$28, %esp
	ret
	.size	tcsetpgrp, .-tcsetpgrp
	.p2align 4
	.globl	tcgetpgrp
	.type	tcgetpgrp, @function
tcgetpgrp:
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	jmp	__foreground
	.size	tcgetpgrp, .-tcgetpgrp
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
