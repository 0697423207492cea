	.file	"broken.c"
	.text
	.p2align 4
	.type	say, @function
say:
	subl	$236, %esp
	movl	%esi, 232(%esp)
	leal	244(%esp), %eax
	movl	%eax, 12(%esp)
	movl	240(%esp), %eax
	leal	24(%esp), %esi
	movl	%esi, (%esp)
	movl	%ebx, 228(%esp)
	movl	%eax, 8(%esp)
	movl	$200, %eax
	movl	%eax, 4(%esp)
	call	vsnprintf
	movl	%esi, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	movl	%eax, %ebx
	call	write
	cmpl	%ebx, %eax
	jne	.L5
	movl	228(%esp), %ebx
	movl	232(%esp), %esi
	addl	$236, %esp
	ret
.L5:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"handler: %d\n"
	.text
	.p2align 4
	.type	heard, @function
heard:
	subl	$28, %esp
	movl	$.LC0, (%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	say
	addl	$28, %esp
	ret
	.size	heard, .-heard
	.section	.rodata.str1.1
.LC1:
	.string	"EPIPE"
.LC2:
	.string	""
.LC3:
	.string	"x"
.LC4:
	.string	"write: %d %s\n"
	.text
	.p2align 4
	.type	write_one, @function
write_one:
	subl	$28, %esp
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	ends+4, %eax
	movl	$.LC3, %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	$.LC2, %edx
	cmpl	$-1, %eax
	jne	.L9
	cmpl	$32, errno
	movl	$.LC1, %ecx
	cmove	%ecx, %edx
.L9:
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	say
	addl	$28, %esp
	ret
	.size	write_one, .-write_one
	.section	.rodata.str1.1
.LC5:
	.string	"%s: waitpid %d\n"
.LC6:
	.string	"%s: exit %d\n"
.LC7:
	.string	"%s: ended by %d\n"
.LC8:
	.string	"%s: stopped by %d\n"
.LC9:
	.string	"%s: goes on\n"
.LC10:
	.string	"%s: status %x\n"
	.text
	.p2align 4
	.type	in_child, @function
in_child:
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	xorl	%edx, %edx
	pushl	%ebx
	movl	%eax, %esi
	subl	$32, %esp
	movl	%edx, 28(%esp)
	call	fork
	testl	%eax, %eax
	jne	.L14
	call	*%edi
	movl	$0, (%esp)
	call	_exit
.L14:
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L22
.L15:
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L23
	cmpl	$127, %edx
	jne	.L24
	cmpb	$127, %al
	je	.L25
	cmpl	$65535, %eax
	je	.L26
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC10, (%esp)
	call	say
.L13:
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L22:
	movl	%esi, 4(%esp)
	movl	errno, %eax
	movl	$.LC5, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L15
.L24:
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC7, (%esp)
	call	say
	jmp	.L13
.L23:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, (%esp)
	call	say
	jmp	.L13
.L26:
	movl	%esi, 4(%esp)
	movl	$.LC9, (%esp)
	call	say
	jmp	.L13
.L25:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC8, (%esp)
	call	say
	jmp	.L13
	.size	in_child, .-in_child
	.section	.rodata.str1.1
.LC11:
	.string	"sigaction(%d): %d\n"
.LC12:
	.string	"a part: %d\n"
	.text
	.p2align 4
	.type	more_than_it_holds, @function
more_than_it_holds:
	subl	$140, %esp
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L35
	call	fork
	testl	%eax, %eax
	.p2align 4,,4
	je	.L36
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	close
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 32(%esp)
	leal	28(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 40(%esp)
	xorl	%edx, %edx
	movl	%ecx, 36(%esp)
	movl	$heard, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$13, (%esp)
	movl	%ecx, 28(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L37
.L30:
	movl	$300000, %eax
	movl	$much.0, %edx
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	$.LC12, (%esp)
	decl	%eax
	cmpl	$299998, %eax
	setbe	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	movl	$0, (%esp)
	call	wait
	addl	$140, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L37:
	movl	$.LC11, (%esp)
	movl	errno, %eax
	movl	$13, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L30
.L36:
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	20(%esp), %eax
	movl	$100, 8(%esp)
	movl	%eax, (%esp)
	call	read
	cmpl	$100, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	_exit
.L35:
	movl	$98, (%esp)
	call	_exit
	.size	more_than_it_holds, .-more_than_it_holds
	.section	.rodata.str1.1
.LC13:
	.string	"default"
.LC14:
	.string	"ignored"
.LC15:
	.string	"caught"
.LC16:
	.string	"in the midst"
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
	movl	$1, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	movl	$ends, (%esp)
	call	pipe
	testl	%eax, %eax
	je	.L46
.L38:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L46:
	leal	16(%esp), %esi
	movl	%eax, %ebx
	call	write_one
	movl	ends, %eax
	movl	%eax, (%esp)
	call	close
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$13, (%esp)
	call	signal
	movl	$write_one, %edx
	movl	$.LC13, %eax
	call	in_child
	movl	$1, 4(%esp)
	movl	$13, (%esp)
	call	signal
	movl	$write_one, %edx
	movl	$.LC14, %eax
	call	in_child
	leal	20(%esp), %edx
	movl	%ebx, %eax
	movl	$heard, 16(%esp)
	movl	%edx, %edi
	movl	$3, %ecx
	rep stosl
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$13, (%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L47
.L40:
	movl	$write_one, %edx
	movl	$.LC15, %eax
	call	in_child
	movl	$more_than_it_holds, %edx
	movl	$.LC16, %eax
	call	in_child
	jmp	.L38
.L47:
	movl	errno, %eax
	movl	$13, 4(%esp)
	movl	$.LC11, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L40
	.size	main, .-main
	.local	much.0
	.comm	much.0,300000,32
	.local	ends
	.comm	ends,8,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
