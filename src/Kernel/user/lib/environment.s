	.file	"environment.c"
	.text
	.p2align 4
	.type	set, @function
set:
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$16, %esp
	movl	environ, %ebx
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L19
	.p2align 4
	.p2align 3
.L2:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L5
	movl	(%ebx), %eax
	cmpb	$61, (%eax,%edi)
	je	.L20
.L5:
	movl	4(%ebx), %eax
	addl	$4, %ebx
	testl	%eax, %eax
	jne	.L2
.L4:
	movl	environ, %edx
	subl	%edx, %ebx
	leal	8(%ebx), %ecx
.L3:
	movl	%ecx, 4(%esp)
	movl	room, %eax
	cmpl	%edx, %eax
	movl	$0, %edx
	cmovne	%edx, %eax
	movl	%eax, (%esp)
	call	realloc
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L11
	movl	environ, %eax
	cmpl	room, %eax
	je	.L9
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	memcpy
.L9:
	movl	%edi, room
	addl	%edi, %ebx
	movl	%edi, environ
	movl	$0, 4(%ebx)
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L20:
	testl	%eax, %eax
	je	.L4
.L6:
	movl	%esi, (%ebx)
	xorl	%eax, %eax
.L1:
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L19:
	movl	%ebx, %edx
	movl	$8, %ecx
	xorl	%ebx, %ebx
	jmp	.L3
.L11:
	movl	$-1, %eax
	jmp	.L1
	.size	set, .-set
	.p2align 4
	.globl	getenv
	.type	getenv, @function
getenv:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	32(%esp), %edi
	movl	%edi, (%esp)
	call	strlen
	testl	%eax, %eax
	je	.L25
	movl	environ, %ebx
	movl	%eax, %esi
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L25
	.p2align 4
	.p2align 3
.L24:
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L26
	movl	(%ebx), %eax
	cmpb	$61, (%eax,%esi)
	je	.L35
.L26:
	movl	4(%ebx), %eax
	addl	$4, %ebx
	testl	%eax, %eax
	jne	.L24
.L25:
	addl	$16, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	testl	%eax, %eax
	je	.L25
	leal	1(%eax,%esi), %eax
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	getenv, .-getenv
	.p2align 4
	.globl	setenv
	.type	setenv, @function
setenv:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	64(%esp), %esi
	movl	68(%esp), %ebp
	movl	72(%esp), %edi
	testl	%esi, %esi
	je	.L37
	cmpb	$0, (%esi)
	jne	.L54
.L37:
	movl	$22, %eax
	movl	%eax, errno
.L41:
	addl	$44, %esp
	movl	$-1, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	movl	%esi, (%esp)
	movl	$61, %edx
	movl	%edx, 4(%esp)
	call	strchr
	testl	%eax, %eax
	jne	.L37
	movl	%esi, (%esp)
	call	strlen
	movl	%ebp, (%esp)
	movl	%eax, %ebx
	call	strlen
	testl	%edi, %edi
	movl	%eax, 24(%esp)
	jne	.L43
	movl	environ, %edi
	movl	(%edi), %eax
	testl	%eax, %eax
	je	.L43
	.p2align 4
	.p2align 3
.L42:
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L44
	movl	(%edi), %ecx
	cmpb	$61, (%ecx,%ebx)
	je	.L55
.L44:
	movl	4(%edi), %eax
	addl	$4, %edi
	testl	%eax, %eax
	jne	.L42
.L43:
	movl	24(%esp), %eax
	leal	1(%eax), %edx
	movl	%edx, 24(%esp)
	leal	2(%eax,%ebx), %eax
	movl	%eax, (%esp)
	leal	1(%ebx), %edx
	movl	%edx, 28(%esp)
	call	malloc
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L41
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	movl	24(%esp), %eax
	movb	$61, (%edi,%ebx)
	movl	%ebp, 4(%esp)
	movl	%eax, 8(%esp)
	leal	1(%ebx), %eax
	addl	%edi, %eax
	movl	%eax, (%esp)
	call	memcpy
	addl	$44, %esp
	movl	%ebx, %edx
	popl	%ebx
	movl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	set
	.p2align 4,,10
	.p2align 3
.L55:
	testl	%ecx, %ecx
	je	.L43
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	setenv, .-setenv
	.p2align 4
	.globl	unsetenv
	.type	unsetenv, @function
unsetenv:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	32(%esp), %esi
	testl	%esi, %esi
	je	.L57
	cmpb	$0, (%esi)
	jne	.L75
.L57:
	movl	$22, %eax
	movl	%eax, errno
	addl	$16, %esp
	movl	$-1, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L75:
	movl	%esi, (%esp)
	movl	$61, %edx
	movl	%edx, 4(%esp)
	call	strchr
	testl	%eax, %eax
	jne	.L57
	movl	%esi, (%esp)
	call	strlen
	movl	environ, %ebx
	movl	%eax, %edi
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L60
	.p2align 4
	.p2align 3
.L58:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L62
	movl	(%ebx), %eax
	cmpb	$61, (%eax,%edi)
	je	.L74
.L62:
	movl	4(%ebx), %eax
	addl	$4, %ebx
	testl	%eax, %eax
	jne	.L58
.L60:
	xorl	%eax, %eax
.L76:
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L61:
	movl	4(%ebx), %eax
	addl	$4, %ebx
	movl	%eax, -4(%ebx)
.L74:
	testl	%eax, %eax
	jne	.L61
	xorl	%eax, %eax
	jmp	.L76
	.size	unsetenv, .-unsetenv
	.p2align 4
	.globl	putenv
	.type	putenv, @function
putenv:
	subl	$28, %esp
	movl	$61, %eax
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L80
	subl	%ebx, %eax
	movl	%eax, %edx
	movl	%ebx, %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	jmp	set
	.p2align 4,,10
	.p2align 3
.L80:
	movl	%ebx, 32(%esp)
	movl	24(%esp), %ebx
	addl	$28, %esp
	jmp	unsetenv
	.size	putenv, .-putenv
	.p2align 4
	.globl	clearenv
	.type	clearenv, @function
clearenv:
	movl	$none, %eax
	movl	%eax, environ
	xorl	%eax, %eax
	ret
	.size	clearenv, .-clearenv
	.local	room
	.comm	room,4,4
	.globl	environ
	.data
	.align 4
	.type	environ, @object
	.size	environ, 4
environ:
	.long	none
	.local	none
	.comm	none,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
