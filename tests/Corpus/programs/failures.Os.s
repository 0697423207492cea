	.file	"failures.c"
	.text
	.type	take, @function
take:
	movl	budget, %edx
	testl	%edx, %edx
	je	.L3
	pushl	%ebp
	decl	%edx
	movl	%esp, %ebp
	subl	$16, %esp
	incl	live
	movl	%edx, budget
	pushl	%eax
	pushl	$1
	call	calloc
	addl	$16, %esp
	leave
	ret
.L3:
	xorl	%eax, %eax
	ret
	.size	take, .-take
	.type	give, @function
give:
	testl	%eax, %eax
	je	.L15
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	decl	live
	pushl	%eax
	call	free
	addl	$16, %esp
	leave
	ret
.L15:
	ret
	.size	give, .-give
	.type	make_buffer, @function
make_buffer:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	$8, %eax
	subl	$12, %esp
	call	take
	testl	%eax, %eax
	jne	.L19
.L22:
	movl	$1, %eax
	jmp	.L18
.L19:
	movl	%eax, %ebx
	movl	%esi, %eax
	call	take
	movl	%eax, (%ebx)
	testl	%eax, %eax
	jne	.L21
	movl	%ebx, %eax
	call	give
	jmp	.L22
.L21:
	movl	%esi, 4(%ebx)
	xorl	%eax, %eax
	movl	%ebx, (%edi)
.L18:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	make_buffer, .-make_buffer
	.type	drop_buffer, @function
drop_buffer:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%eax, %ebx
	pushl	%edx
	movl	(%eax), %eax
	call	give
	movl	%ebx, %eax
	popl	%ecx
	popl	%ebx
	popl	%ebp
	jmp	give
	.size	drop_buffer, .-drop_buffer
	.type	detach, @function
detach:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$12, %esp
.L29:
	movl	devices(,%esi,4), %ebx
	testl	%ebx, %ebx
	je	.L27
	pushl	%edx
	pushl	%edx
	pushl	%edi
	pushl	(%ebx)
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L28
.L27:
	incl	%esi
	cmpl	$3, %esi
	jne	.L29
	movl	$5, %eax
	jmp	.L26
.L28:
	cmpl	$0, 12(%ebx)
	movl	$4, %eax
	jne	.L26
	movl	8(%ebx), %eax
	call	drop_buffer
	movl	4(%ebx), %eax
	call	drop_buffer
	movl	(%ebx), %eax
	call	give
	movl	%ebx, %eax
	call	give
	xorl	%eax, %eax
	movl	%eax, devices(,%esi,4)
	xorl	%eax, %eax
.L26:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	detach, .-detach
	.type	attach, @function
attach:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$2, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$40, %esp
	pushl	%eax
	call	strlen
	addl	$16, %esp
	cmpl	$1, %eax
	jbe	.L37
	pushl	%ecx
	movl	$2, %edi
	pushl	%ecx
	pushl	$47
	pushl	%esi
	call	strchr
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L37
	cmpl	$0, devices
	je	.L45
	cmpl	$0, devices+4
	je	.L46
	cmpl	$0, devices+8
	movl	$3, %edi
	jne	.L37
	movl	$2, -28(%ebp)
	jmp	.L39
.L45:
	xorl	%edx, %edx
	movl	%edx, -28(%ebp)
	jmp	.L39
.L46:
	movl	$1, -28(%ebp)
.L39:
	movl	$16, %eax
	movl	$1, %edi
	call	take
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L37
	subl	$12, %esp
	pushl	%esi
	call	strlen
	addl	$16, %esp
	incl	%eax
	call	take
	movl	%eax, (%ebx)
	testl	%eax, %eax
	movl	%eax, -32(%ebp)
	je	.L49
	leal	4(%ebx), %edx
	movl	$16, %eax
	call	make_buffer
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L41
	leal	8(%ebx), %edx
	movl	$64, %eax
	call	make_buffer
	movl	-32(%ebp), %ecx
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L42
	movl	4(%ebx), %eax
	call	drop_buffer
	jmp	.L41
.L42:
	pushl	%eax
	pushl	%eax
	pushl	%esi
	pushl	%ecx
	call	strcpy
	movl	-28(%ebp), %eax
	addl	$16, %esp
	movl	%ebx, devices(,%eax,4)
	jmp	.L37
.L41:
	movl	(%ebx), %eax
	call	give
	jmp	.L40
.L49:
	movl	$1, %edi
.L40:
	movl	%ebx, %eax
	call	give
.L37:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	attach, .-attach
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"disk"
.LC1:
	.string	"budget %d: %s, %d live\n"
.LC2:
	.string	"detached: %s\n"
.LC3:
	.string	"attach %s: %s\n"
.LC4:
	.string	"detach %s: %s\n"
.LC5:
	.string	"'%s': %ld\n"
.LC6:
	.string	"'%s': %s\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$24, %esp
.L52:
	movl	%esi, budget
	cmpl	$8, %esi
	je	.L70
	movl	$.LC0, %eax
	call	attach
	pushl	live
	pushl	messages(,%eax,4)
	movl	%eax, %edi
	pushl	%esi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	testl	%edi, %edi
	jne	.L53
	movl	$.LC0, %eax
	call	detach
	pushl	%edi
	pushl	%edi
	pushl	messages(,%eax,4)
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L53:
	addl	live, %ebx
	incl	%esi
	jmp	.L52
.L70:
	movl	$1000, budget
	xorl	%esi, %esi
.L55:
	movl	names.1(,%esi,4), %edi
	incl	%esi
	movl	%edi, %eax
	call	attach
	pushl	%ecx
	pushl	messages(,%eax,4)
	pushl	%edi
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	cmpl	$7, %esi
	jne	.L55
	movl	devices+4, %eax
	xorl	%esi, %esi
	movl	$1, 12(%eax)
.L56:
	movl	names.1(,%esi,4), %edi
	incl	%esi
	movl	%edi, %eax
	call	detach
	pushl	%edx
	pushl	messages(,%eax,4)
	pushl	%edi
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$7, %esi
	jne	.L56
	movl	devices+4, %eax
	xorl	%esi, %esi
	movl	%esi, 12(%eax)
	movl	$.LC0, %eax
	xorl	%esi, %esi
	call	detach
	addl	live, %ebx
.L60:
	movl	numbers.0(,%esi,4), %edi
	leal	-28(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, errno
	pushl	%ecx
	pushl	$10
	pushl	%eax
	pushl	%edi
	call	strtol
	movl	-28(%ebp), %ecx
	addl	$16, %esp
	cmpl	%ecx, %edi
	movl	%eax, %edx
	je	.L62
	movl	errno, %eax
	testl	%eax, %eax
	je	.L58
	negl	%eax
	jmp	.L57
.L58:
	cmpb	$0, (%ecx)
	jne	.L63
	pushl	%eax
	pushl	%edx
	pushl	%edi
	pushl	$.LC5
	jmp	.L69
.L62:
	movl	$-22, %eax
	jmp	.L57
.L63:
	movl	$-5, %eax
.L57:
	subl	$12, %esp
	negl	%eax
	pushl	%eax
	call	strerror
	addl	$12, %esp
	pushl	%eax
	pushl	%edi
	pushl	$.LC6
.L69:
	call	printf
	incl	%esi
	addl	$16, %esp
	cmpl	$6, %esi
	jne	.L60
	cmpl	$1, %ebx
	sbbl	%eax, %eax
	leal	-16(%ebp), %esp
	andl	$2, %eax
	popl	%ecx
	incl	%eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC7:
	.string	"12"
.LC8:
	.string	"-7"
.LC9:
	.string	"abc"
.LC10:
	.string	"99999999999999999999"
.LC11:
	.string	"5x"
.LC12:
	.string	""
	.section	.rodata
	.align 4
	.type	numbers.0, @object
	.size	numbers.0, 24
numbers.0:
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.section	.rodata.str1.1
.LC13:
	.string	"tty"
.LC14:
	.string	"a/b"
.LC15:
	.string	"x"
.LC16:
	.string	"clock"
.LC17:
	.string	"net"
	.section	.rodata
	.align 4
	.type	names.1, @object
	.size	names.1, 28
names.1:
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC0
	.long	.LC16
	.long	.LC17
	.long	.LC13
	.local	devices
	.comm	devices,12,4
	.local	budget
	.comm	budget,4,4
	.local	live
	.comm	live,4,4
	.section	.rodata.str1.1
.LC18:
	.string	"ok"
.LC19:
	.string	"no memory"
.LC20:
	.string	"bad name"
.LC21:
	.string	"full"
.LC22:
	.string	"busy"
.LC23:
	.string	"not found"
	.section	.rodata
	.align 4
	.type	messages, @object
	.size	messages, 24
messages:
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
