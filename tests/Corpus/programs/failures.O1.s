	.file	"failures.c"
	.text
	.type	take, @function
take:
	movl	budget, %edx
	testl	%edx, %edx
	je	.L3
	subl	$28, %esp
	decl	%edx
	movl	%edx, budget
	incl	live
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	addl	$28, %esp
	ret
.L3:
	movl	$0, %eax
	ret
	.size	take, .-take
	.type	give, @function
give:
	testl	%eax, %eax
	je	.L11
	subl	$28, %esp
	decl	live
	movl	%eax, (%esp)
	call	free
	addl	$28, %esp
	ret
.L11:
	ret
	.size	give, .-give
	.type	make_buffer, @function
make_buffer:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$8, %eax
	call	take
	testl	%eax, %eax
	je	.L17
	movl	%eax, %ebx
	movl	%esi, %eax
	call	take
	movl	%eax, (%ebx)
	testl	%eax, %eax
	je	.L19
	movl	%esi, 4(%ebx)
	movl	%ebx, (%edi)
	movl	$0, %eax
.L14:
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
.L19:
	movl	%ebx, %eax
	call	give
	movl	$1, %eax
	jmp	.L14
.L17:
	movl	$1, %eax
	jmp	.L14
	.size	make_buffer, .-make_buffer
	.type	drop_buffer, @function
drop_buffer:
	subl	$12, %esp
	movl	%ebx, 8(%esp)
	movl	%eax, %ebx
	movl	(%eax), %eax
	call	give
	movl	%ebx, %eax
	call	give
	movl	8(%esp), %ebx
	addl	$12, %esp
	ret
	.size	drop_buffer, .-drop_buffer
	.type	attach, @function
attach:
	subl	$44, %esp
	movl	%ebx, 28(%esp)
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	movl	%eax, %ebx
	movl	%eax, (%esp)
	call	strlen
	cmpl	$1, %eax
	jbe	.L28
	movl	$47, 4(%esp)
	movl	%ebx, (%esp)
	call	strchr
	movl	$2, %esi
	testl	%eax, %eax
	jne	.L22
	cmpl	$0, devices
	je	.L30
	cmpl	$0, devices+4
	je	.L31
	movl	$3, %esi
	movl	$2, %ebp
	cmpl	$0, devices+8
	je	.L24
.L22:
	movl	%esi, %eax
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
.L30:
	movl	$0, %ebp
.L24:
	movl	$16, %eax
	call	take
	movl	%eax, %edi
	testl	%eax, %eax
	je	.L33
	movl	%ebx, (%esp)
	call	strlen
	incl	%eax
	call	take
	movl	%eax, (%edi)
	testl	%eax, %eax
	je	.L34
	leal	4(%edi), %edx
	movl	$16, %eax
	call	make_buffer
	movl	%eax, %esi
	testl	%eax, %eax
	je	.L36
.L26:
	movl	(%edi), %eax
	call	give
.L25:
	movl	%edi, %eax
	call	give
	jmp	.L22
.L31:
	movl	$1, %ebp
	jmp	.L24
.L36:
	leal	8(%edi), %edx
	movl	$64, %eax
	call	make_buffer
	movl	%eax, %esi
	testl	%eax, %eax
	jne	.L37
	movl	%ebx, 4(%esp)
	movl	(%edi), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	%edi, devices(,%ebp,4)
	jmp	.L22
.L37:
	movl	4(%edi), %eax
	call	drop_buffer
	jmp	.L26
.L34:
	movl	$1, %esi
	jmp	.L25
.L28:
	movl	$2, %esi
	jmp	.L22
.L33:
	movl	$1, %esi
	jmp	.L22
	.size	attach, .-attach
	.type	detach, @function
detach:
	subl	$28, %esp
	movl	%ebx, 16(%esp)
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	movl	%eax, %edi
	movl	$0, %esi
.L41:
	movl	devices(,%esi,4), %ebx
	testl	%ebx, %ebx
	je	.L39
	movl	%edi, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L39
	cmpl	$0, 12(%ebx)
	jne	.L43
	movl	8(%ebx), %eax
	call	drop_buffer
	movl	4(%ebx), %eax
	call	drop_buffer
	movl	(%ebx), %eax
	call	give
	movl	%ebx, %eax
	call	give
	movl	$0, devices(,%esi,4)
	movl	$0, %eax
.L38:
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
.L39:
	incl	%esi
	cmpl	$3, %esi
	jne	.L41
	movl	$5, %eax
	jmp	.L38
.L43:
	movl	$4, %eax
	jmp	.L38
	.size	detach, .-detach
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
	.string	"'%s': %s\n"
.LC6:
	.string	"'%s': %ld\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	$0, budget
	movl	$0, %edi
	movl	$0, %ebx
	jmp	.L48
.L47:
	movl	%edi, %esi
	addl	live, %esi
	movl	%esi, %edi
	incl	%ebx
	movl	%ebx, budget
	cmpl	$8, %ebx
	je	.L69
.L48:
	movl	$.LC0, %eax
	call	attach
	movl	%eax, %esi
	movl	live, %eax
	movl	%eax, 12(%esp)
	movl	messages(,%esi,4), %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	testl	%esi, %esi
	jne	.L47
	movl	$.LC0, %eax
	call	detach
	movl	messages(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L47
.L69:
	movl	$1000, budget
	movl	$0, %ebx
.L49:
	movl	names.1(,%ebx,4), %edi
	movl	%edi, %eax
	call	attach
	movl	messages(,%eax,4), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	%ebx
	cmpl	$7, %ebx
	jne	.L49
	movl	devices+4, %eax
	movl	$1, 12(%eax)
	movl	$0, %ebx
.L50:
	movl	names.1(,%ebx,4), %edi
	movl	%edi, %eax
	call	detach
	movl	messages(,%eax,4), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	%ebx
	cmpl	$7, %ebx
	jne	.L50
	movl	devices+4, %eax
	movl	$0, 12(%eax)
	movl	$.LC0, %eax
	call	detach
	addl	live, %esi
	movl	%esi, 28(%esp)
	movl	$0, %ebx
	leal	44(%esp), %edi
	jmp	.L55
.L71:
	negl	%edx
.L53:
	negl	%edx
	movl	%edx, (%esp)
	call	strerror
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L57:
	incl	%ebx
	cmpl	$6, %ebx
	je	.L70
.L55:
	movl	numbers.0(,%ebx,4), %esi
	movl	$0, errno
	movl	$10, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	strtol
	movl	44(%esp), %ecx
	cmpl	%ecx, %esi
	je	.L58
	movl	errno, %edx
	testl	%edx, %edx
	jne	.L71
	cmpb	$0, (%ecx)
	jne	.L72
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	jmp	.L57
.L58:
	movl	$-22, %edx
	jmp	.L53
.L72:
	movl	$-5, %edx
	jmp	.L53
.L70:
	cmpl	$1, 28(%esp)
	sbbl	%eax, %eax
	andl	$2, %eax
	incl	%eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
