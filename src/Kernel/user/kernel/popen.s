	.file	"popen.c"
	.text
	.p2align 4
	.globl	popen
	.type	popen, @function
popen:
	subl	$76, %esp
	movl	%ebx, 60(%esp)
	movl	84(%esp), %eax
	movl	%esi, 64(%esp)
	movl	%edi, 68(%esp)
	movl	%ebp, 72(%esp)
	movzbl	(%eax), %ebx
	cmpb	$114, %bl
	setne	%dl
	cmpb	$119, %bl
	je	.L2
	testb	%dl, %dl
	jne	.L30
.L2:
	movb	%dl, 31(%esp)
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	movzbl	31(%esp), %edx
	incl	%eax
	je	.L3
	cmpb	$114, %bl
	movl	40(%esp,%edx,4), %edi
	sete	%bl
	movzbl	%bl, %ebx
	movl	40(%esp,%ebx,4), %ebp
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L31
	movl	%ebp, (%esp)
	call	close
	cmpl	$-1, %esi
	je	.L11
	movl	%edi, (%esp)
	movl	84(%esp), %eax
	movl	%eax, 4(%esp)
	call	fdopen
	testl	%eax, %eax
	je	.L11
	movl	%esi, shells(,%edi,4)
.L1:
	movl	60(%esp), %ebx
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	movl	$22, %edx
	movl	%edx, errno
.L3:
	xorl	%eax, %eax
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L11:
	movl	%edi, (%esp)
	call	close
	xorl	%eax, %eax
	jmp	.L1
.L31:
	movl	%edi, (%esp)
	call	close
	movl	%ebx, 4(%esp)
	movl	%ebp, (%esp)
	call	dup2
	cmpl	%ebp, %ebx
	je	.L9
	movl	%ebp, (%esp)
	call	close
.L9:
	movl	shells(,%esi,4), %eax
	testl	%eax, %eax
	je	.L8
	cmpl	%esi, %ebx
	je	.L8
	movl	%esi, (%esp)
	call	close
.L8:
	incl	%esi
	cmpl	$16, %esi
	jne	.L9
	movl	80(%esp), %eax
	movl	%eax, (%esp)
	call	__shell
	.size	popen, .-popen
	.p2align 4
	.globl	pclose
	.type	pclose, @function
pclose:
	pushl	%esi
	pushl	%ebx
	subl	$36, %esp
	movl	48(%esp), %esi
	movl	%esi, (%esp)
	call	fileno
	cmpl	$15, %eax
	ja	.L33
	movl	shells(,%eax,4), %ebx
	testl	%ebx, %ebx
	je	.L33
	movl	%esi, (%esp)
	leal	28(%esp), %esi
	xorl	%edx, %edx
	movl	%edx, shells(,%eax,4)
	call	fclose
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L38:
	cmpl	$4, errno
	jne	.L35
.L36:
	movl	%esi, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	incl	%eax
	je	.L38
	movl	28(%esp), %eax
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
.L33:
	movl	$10, %ecx
	movl	%ecx, errno
.L35:
	addl	$36, %esp
	movl	$-1, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	pclose, .-pclose
	.local	shells
	.comm	shells,64,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
