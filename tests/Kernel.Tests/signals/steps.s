	.file	"steps.c"
	.text
	.p2align 4
	.type	begin, @function
begin:
	movl	12(%esp), %eax
	orl	$256, 64(%eax)
	ret
	.size	begin, .-begin
	.p2align 4
	.type	say, @function
say:
	pushl	%esi
	pushl	%ebx
	subl	$228, %esp
	leal	244(%esp), %eax
	movl	%eax, 12(%esp)
	movl	240(%esp), %eax
	leal	24(%esp), %esi
	movl	%esi, (%esp)
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
	jne	.L6
	addl	$228, %esp
	popl	%ebx
	popl	%esi
	ret
.L6:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.p2align 4
	.type	step, @function
step:
	movl	12(%esp), %edx
	movl	60(%edx), %eax
	cmpl	$loop_start, %eax
	jbe	.L8
	movl	$loop_end, %ecx
	cmpl	%eax, %ecx
	jb	.L7
	movl	inside, %ecx
	incl	%ecx
	movl	%ecx, inside
.L8:
	cmpl	$loop_end, %eax
	je	.L10
.L7:
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	andl	$-257, 64(%edx)
	ret
	.size	step, .-step
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"sigaction(%d): %d\n"
	.text
	.p2align 4
	.type	on_info.constprop.0, @function
on_info.constprop.0:
	pushl	%ebx
	xorl	%ecx, %ecx
	subl	$40, %esp
	movl	%eax, %ebx
	movl	%ecx, 20(%esp)
	leal	16(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 28(%esp)
	xorl	%ecx, %ecx
	movl	%edx, 16(%esp)
	movl	$4, %edx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	movl	%edx, 24(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L17
.L11:
	addl	$40, %esp
	popl	%ebx
	ret
.L17:
	movl	%ebx, 4(%esp)
	movl	errno, %eax
	movl	$.LC0, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L11
	.size	on_info.constprop.0, .-on_info.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"%d steps\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$step, %edx
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$16, %esp
	movl	$5, %eax
	call	on_info.constprop.0
	movl	$begin, %edx
	movl	$10, %eax
	call	on_info.constprop.0
	movl	$10, (%esp)
	call	raise
#APP
# 36 "steps.c" 1
	movl	$10, %ecx
	xorl	%eax, %eax
	.globl	loop_start, loop_end
loop_start:
1:	addl	%ecx, %eax
	decl	%ecx
	jnz	1b
loop_end:
	nop
# 0 "" 2
#NO_APP
	movl	inside, %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	say
	xorl	%eax, %eax
	leave
	ret
	.size	main, .-main
	.local	inside
	.comm	inside,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
