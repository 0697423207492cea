	.file	"restart.c"
	.text
	.p2align 4
	.type	ring, @function
ring:
	movl	alarms, %eax
	incl	%eax
	movl	%eax, alarms
	ret
	.size	ring, .-ring
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"x"
	.text
	.p2align 4
	.type	later, @function
later:
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$36, %esp
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L8
	call	fork
	movl	%eax, (%esi)
	testl	%eax, %eax
	.p2align 4,,2
	jne	.L5
	movl	16(%esp), %eax
	imull	$1000000, %ebx, %ebx
	xorl	%edx, %edx
	movl	%edx, 24(%esp)
	movl	%eax, (%esp)
	movl	%ebx, 28(%esp)
	call	close
	leal	24(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	nanosleep
	movl	20(%esp), %eax
	movl	$1, 8(%esp)
	movl	$.LC0, 4(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L9
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	_exit
.L5:
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	16(%esp), %eax
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
.L8:
	movl	$98, (%esp)
	call	_exit
.L9:
	movl	$97, (%esp)
	call	_exit
	.size	later, .-later
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
	jne	.L13
	addl	$228, %esp
	popl	%ebx
	popl	%esi
	ret
.L13:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.p2align 4
	.type	alarm_in.constprop.0, @function
alarm_in.constprop.0:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	movl	$30000, %eax
	xorl	%edx, %edx
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	movl	%edx, 20(%esp)
	movl	%ecx, 24(%esp)
	call	setitimer
	addl	$44, %esp
	ret
	.size	alarm_in.constprop.0, .-alarm_in.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"sigaction(%d): %d\n"
	.text
	.p2align 4
	.type	on.constprop.0, @function
on.constprop.0:
	subl	$44, %esp
	movl	%eax, %edx
	movl	%edx, 24(%esp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%ecx, 20(%esp)
	leal	16(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 28(%esp)
	movl	$ring, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$14, (%esp)
	movl	%ecx, 16(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L22
.L16:
	addl	$44, %esp
	ret
.L22:
	movl	$14, 4(%esp)
	movl	errno, %eax
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L16
	.size	on.constprop.0, .-on.constprop.0
	.section	.rodata.str1.1
.LC2:
	.string	"done"
.LC3:
	.string	"read, %s: %s, %d alarm\n"
.LC4:
	.string	"EINTR"
.LC5:
	.string	"error"
.LC6:
	.string	"once more: %d\n"
.LC7:
	.string	"then: %d\n"
	.text
	.p2align 4
	.type	reading, @function
reading:
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movl	$100, %eax
	pushl	%ebx
	movl	%edx, %esi
	subl	$32, %esp
	leal	28(%esp), %edx
	call	later
	movl	%eax, %ebx
	movl	%esi, %eax
	call	on.constprop.0
	xorl	%esi, %esi
	movl	%esi, alarms
	leal	27(%esp), %esi
	call	alarm_in.constprop.0
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	movl	alarms, %edx
	testl	%eax, %eax
	js	.L24
	movl	%edx, 12(%esp)
	movl	$.LC2, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	call	say
.L25:
	movl	%esi, 4(%esp)
	movl	$1, %eax
	movl	%ebx, (%esp)
	movl	%eax, 8(%esp)
	call	read
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	say
	movl	%ebx, (%esp)
	call	close
	movl	28(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L24:
	cmpl	$4, errno
	movl	%edx, 12(%esp)
	je	.L29
	movl	$.LC5, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	call	say
.L27:
	movl	$1, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	say
	jmp	.L25
.L29:
	movl	$.LC4, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	call	say
	jmp	.L27
	.size	reading, .-reading
	.section	.rodata.str1.1
.LC8:
	.string	"some"
.LC9:
	.string	"nothing"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC10:
	.string	"nanosleep, %s: %s, %d alarm, %s left\n"
	.text
	.p2align 4
	.type	sleeping, @function
sleeping:
	pushl	%esi
	movl	$100000000, %ecx
	pushl	%ebx
	movl	%eax, %ebx
	subl	$52, %esp
	movl	%edx, %eax
	movl	%ecx, 36(%esp)
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	%edx, 32(%esp)
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	movl	%esi, 40(%esp)
	call	on.constprop.0
	xorl	%ecx, %ecx
	movl	%ecx, alarms
	call	alarm_in.constprop.0
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	call	nanosleep
	movl	$.LC8, %edx
	movl	alarms, %ecx
	movl	%eax, %esi
	movl	44(%esp), %eax
	subl	$20000001, %eax
	cmpl	$69999998, %eax
	movl	$.LC9, %eax
	cmovbe	%edx, %eax
	testl	%esi, %esi
	movl	$.LC2, %edx
	jns	.L32
	cmpl	$4, errno
	movl	$.LC5, %edx
	movl	$.LC4, %esi
	cmove	%esi, %edx
.L32:
	movl	%ebx, 4(%esp)
	movl	%eax, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC10, (%esp)
	call	say
	addl	$52, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	sleeping, .-sleeping
	.section	.rodata.str1.1
.LC11:
	.string	"waitpid, %s: %s, %d alarm\n"
	.text
	.p2align 4
	.type	waiting, @function
waiting:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movl	$100, %eax
	pushl	%ebx
	movl	%edx, %esi
	subl	$44, %esp
	leal	24(%esp), %edx
	call	later
	leal	28(%esp), %ebp
	movl	%eax, %ebx
	movl	%esi, %eax
	call	on.constprop.0
	xorl	%edx, %edx
	movl	%edx, alarms
	call	alarm_in.constprop.0
	movl	24(%esp), %esi
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%esi, (%esp)
	call	waitpid
	movl	alarms, %edx
	testl	%eax, %eax
	js	.L39
	movl	%edx, 12(%esp)
	movl	$.LC2, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC11, (%esp)
	call	say
.L40:
	movl	%ebx, (%esp)
	call	close
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L39:
	cmpl	$4, errno
	movl	%edx, 12(%esp)
	je	.L44
	movl	$.LC5, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC11, (%esp)
	call	say
.L42:
	movl	%ebp, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	call	waitpid
	movl	$.LC6, (%esp)
	cmpl	%eax, %esi
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	say
	jmp	.L40
.L44:
	movl	$.LC4, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC11, (%esp)
	call	say
	jmp	.L42
	.size	waiting, .-waiting
	.section	.rodata.str1.1
.LC12:
	.string	"a part"
.LC13:
	.string	"?"
.LC14:
	.string	"no flag"
.LC15:
	.string	"SA_RESTART"
	.section	.rodata.str1.4
	.align 4
.LC16:
	.string	"write to a pipe that fills up: %s\n"
	.section	.rodata.str1.1
.LC17:
	.string	"write to a full one: %s\n"
	.section	.rodata.str1.4
	.align 4
.LC18:
	.string	"stopped twice: slept %d, read %d\n"
	.section	.rodata.str1.1
.LC19:
	.string	"child"
.LC20:
	.string	"%s: exit %d\n"
.LC21:
	.string	"%s: ended by %d\n"
.LC22:
	.string	"%s: stopped by %d\n"
.LC23:
	.string	"%s: goes on\n"
.LC24:
	.string	"%s: status %x\n"
.LC25:
	.string	"pause: %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	movl	$.LC14, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	call	reading
	movl	$268435456, %edx
	movl	$.LC15, %eax
	call	reading
	xorl	%edx, %edx
	movl	$.LC14, %eax
	call	waiting
	movl	$268435456, %edx
	movl	$.LC15, %eax
	call	waiting
	xorl	%edx, %edx
	movl	$.LC14, %eax
	call	sleeping
	leal	40(%esp), %esi
	movl	$268435456, %edx
	movl	$.LC15, %eax
	call	sleeping
	movl	%esi, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L64
	xorl	%eax, %eax
	call	on.constprop.0
	call	alarm_in.constprop.0
	movl	$300000, %eax
	movl	%eax, 8(%esp)
	movl	$much.0, %eax
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	$.LC12, %edx
	movl	$.LC16, (%esp)
	decl	%eax
	cmpl	$299998, %eax
	movl	$.LC13, %eax
	cmovbe	%edx, %eax
	movl	%eax, 4(%esp)
	call	say
	call	alarm_in.constprop.0
	movl	44(%esp), %eax
	movl	$300000, %edx
	movl	%edx, 8(%esp)
	movl	$much.0, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	%eax, %edx
	movl	$.LC2, %eax
	testl	%edx, %edx
	jns	.L48
	cmpl	$4, errno
	movl	$.LC5, %eax
	movl	$.LC4, %edx
	cmove	%edx, %eax
.L48:
	movl	%eax, 4(%esp)
	movl	$.LC17, (%esp)
	call	say
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	32(%esp), %edx
	movl	$200, %eax
	call	later
	movl	%eax, 24(%esp)
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L65
	movl	$4, %edi
	xorl	%edx, %edx
	movl	%edi, 28(%esp)
	leal	36(%esp), %edi
	movl	$20000000, %ecx
	movl	%edx, 40(%esp)
	movl	%ecx, 44(%esp)
.L50:
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	nanosleep
	movl	$19, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	kill
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	nanosleep
	movl	$18, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	kill
	decl	28(%esp)
	jne	.L50
	movl	%edi, 4(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	movl	36(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L66
	cmpl	$127, %edx
	jne	.L67
	cmpb	$127, %al
	je	.L68
	cmpl	$65535, %eax
	je	.L69
	movl	%eax, 8(%esp)
	movl	$.LC19, 4(%esp)
	movl	$.LC24, (%esp)
	call	say
	jmp	.L52
.L66:
	movl	$.LC19, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC20, (%esp)
	call	say
.L52:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$268435456, %eax
	call	on.constprop.0
	call	alarm_in.constprop.0
	call	pause
	movl	%eax, %edx
	movl	$.LC2, %eax
	testl	%edx, %edx
	jns	.L56
	cmpl	$4, errno
	movl	$.LC5, %eax
	movl	$.LC4, %edx
	cmove	%edx, %eax
.L56:
	movl	%eax, 4(%esp)
	movl	$.LC25, (%esp)
	call	say
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L65:
	movb	$0, 36(%esp)
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	$50000000, 44(%esp)
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	nanosleep
	movl	$1, 8(%esp)
	movl	%eax, %ebx
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	read
	movl	%ebx, 4(%esp)
	movl	$.LC18, (%esp)
	movl	%eax, 8(%esp)
	call	say
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	_exit
.L69:
	movl	$.LC19, 4(%esp)
	movl	$.LC23, (%esp)
	call	say
	jmp	.L52
.L67:
	movl	%edx, 8(%esp)
	movl	$.LC19, 4(%esp)
	movl	$.LC21, (%esp)
	call	say
	jmp	.L52
.L68:
	movl	$.LC19, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC22, (%esp)
	call	say
	jmp	.L52
.L64:
	movl	$96, (%esp)
	call	_exit
	.size	main, .-main
	.local	much.0
	.comm	much.0,300000,32
	.local	alarms
	.comm	alarms,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
