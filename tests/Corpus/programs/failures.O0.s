	.file	"failures.c"
	.text
	.section	.rodata
.LC0:
	.string	"ok"
.LC1:
	.string	"no memory"
.LC2:
	.string	"bad name"
.LC3:
	.string	"full"
.LC4:
	.string	"busy"
.LC5:
	.string	"not found"
	.align 4
	.type	messages, @object
	.size	messages, 24
messages:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.local	live
	.comm	live,4,4
	.local	budget
	.comm	budget,4,4
	.text
	.type	take, @function
take:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	budget, %eax
	testl	%eax, %eax
	jne	.L2
	movl	$0, %eax
	jmp	.L3
.L2:
	movl	budget, %eax
	decl	%eax
	movl	%eax, budget
	movl	live, %eax
	incl	%eax
	movl	%eax, live
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	calloc
.L3:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	take, .-take
	.type	give, @function
give:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L6
	movl	live, %eax
	decl	%eax
	movl	%eax, live
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	free
.L6:
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	give, .-give
	.local	devices
	.comm	devices,12,4
	.type	make_buffer, @function
make_buffer:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$1, -12(%ebp)
	movl	$8, (%esp)
	call	take
	movl	%eax, -16(%ebp)
	cmpl	$0, -16(%ebp)
	je	.L14
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	take
	movl	-16(%ebp), %edx
	movl	%eax, (%edx)
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L15
	movl	-16(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	12(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, (%eax)
	movl	$0, %eax
	jmp	.L12
.L15:
	nop
.L11:
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	give
	jmp	.L9
.L14:
	nop
.L9:
	movl	-12(%ebp), %eax
.L12:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	make_buffer, .-make_buffer
	.type	drop_buffer, @function
drop_buffer:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	give
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	give
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	drop_buffer, .-drop_buffer
	.type	attach, @function
attach:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -16(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	cmpl	$1, %eax
	jbe	.L18
	movl	$47, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L21
.L18:
	movl	$2, %eax
	jmp	.L20
.L23:
	incl	-16(%ebp)
.L21:
	cmpl	$2, -16(%ebp)
	jg	.L22
	movl	-16(%ebp), %eax
	movl	devices(,%eax,4), %eax
	testl	%eax, %eax
	jne	.L23
.L22:
	cmpl	$3, -16(%ebp)
	jne	.L24
	movl	$3, %eax
	jmp	.L20
.L24:
	movl	$16, (%esp)
	call	take
	movl	%eax, -20(%ebp)
	cmpl	$0, -20(%ebp)
	jne	.L25
	movl	$1, %eax
	jmp	.L20
.L25:
	movl	$1, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	incl	%eax
	movl	%eax, (%esp)
	call	take
	movl	-20(%ebp), %edx
	movl	%eax, (%edx)
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L33
	movl	-20(%ebp), %eax
	addl	$4, %eax
	movl	%eax, 4(%esp)
	movl	$16, (%esp)
	call	make_buffer
	movl	%eax, -12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L34
	movl	-20(%ebp), %eax
	addl	$8, %eax
	movl	%eax, 4(%esp)
	movl	$64, (%esp)
	call	make_buffer
	movl	%eax, -12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L35
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcpy
	movl	-16(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%edx, devices(,%eax,4)
	movl	$0, %eax
	jmp	.L20
.L35:
	nop
.L31:
	movl	-20(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	drop_buffer
	jmp	.L29
.L34:
	nop
.L29:
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	give
	jmp	.L27
.L33:
	nop
.L27:
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	give
	movl	-12(%ebp), %eax
.L20:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	attach, .-attach
	.type	detach, @function
detach:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L37
.L43:
	movl	-12(%ebp), %eax
	movl	devices(,%eax,4), %eax
	movl	%eax, -16(%ebp)
	cmpl	$0, -16(%ebp)
	je	.L44
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L44
	movl	-16(%ebp), %eax
	movl	12(%eax), %eax
	testl	%eax, %eax
	je	.L41
	movl	$4, %eax
	jmp	.L42
.L41:
	movl	-16(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	drop_buffer
	movl	-16(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	drop_buffer
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	give
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	give
	movl	-12(%ebp), %eax
	movl	$0, devices(,%eax,4)
	movl	$0, %eax
	jmp	.L42
.L44:
	nop
	incl	-12(%ebp)
.L37:
	cmpl	$2, -12(%ebp)
	jle	.L43
	movl	$5, %eax
.L42:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	detach, .-detach
	.type	parse, @function
parse:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, errno
	movl	$10, 8(%esp)
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strtol
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	movl	-12(%ebp), %eax
	cmpl	%eax, 8(%ebp)
	jne	.L46
	movl	$-22, %eax
	jmp	.L51
.L46:
	movl	errno, %eax
	testl	%eax, %eax
	je	.L48
	movl	errno, %eax
	negl	%eax
	jmp	.L51
.L48:
	movl	-12(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L49
	movl	$-5, %eax
	jmp	.L51
.L49:
	movl	$0, %eax
.L51:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	parse, .-parse
	.section	.rodata
.LC6:
	.string	"disk"
.LC7:
	.string	"budget %d: %s, %d live\n"
.LC8:
	.string	"detached: %s\n"
.LC9:
	.string	"attach %s: %s\n"
.LC10:
	.string	"detach %s: %s\n"
.LC11:
	.string	"'%s': %s\n"
.LC12:
	.string	"'%s': %ld\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$48, %esp
	movl	$0, 44(%esp)
	movl	$0, budget
	jmp	.L53
.L55:
	movl	budget, %eax
	movl	%eax, 24(%esp)
	movl	$.LC6, (%esp)
	call	attach
	movl	%eax, 20(%esp)
	movl	live, %edx
	movl	20(%esp), %eax
	movl	messages(,%eax,4), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	cmpl	$0, 20(%esp)
	jne	.L54
	movl	$.LC6, (%esp)
	call	detach
	movl	messages(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.L54:
	movl	live, %eax
	addl	%eax, 44(%esp)
	movl	24(%esp), %eax
	incl	%eax
	movl	%eax, budget
.L53:
	movl	budget, %eax
	cmpl	$7, %eax
	jle	.L55
	movl	$1000, budget
	movl	$0, 40(%esp)
	jmp	.L56
.L57:
	movl	40(%esp), %eax
	movl	names.1(,%eax,4), %eax
	movl	%eax, (%esp)
	call	attach
	movl	messages(,%eax,4), %edx
	movl	40(%esp), %eax
	movl	names.1(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	incl	40(%esp)
.L56:
	cmpl	$6, 40(%esp)
	jbe	.L57
	movl	devices+4, %eax
	movl	$1, 12(%eax)
	movl	$0, 36(%esp)
	jmp	.L58
.L59:
	movl	36(%esp), %eax
	movl	names.1(,%eax,4), %eax
	movl	%eax, (%esp)
	call	detach
	movl	messages(,%eax,4), %edx
	movl	36(%esp), %eax
	movl	names.1(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	36(%esp)
.L58:
	cmpl	$6, 36(%esp)
	jbe	.L59
	movl	devices+4, %eax
	movl	$0, 12(%eax)
	movl	$.LC6, (%esp)
	call	detach
	movl	live, %eax
	addl	%eax, 44(%esp)
	movl	$0, 32(%esp)
	jmp	.L60
.L63:
	movl	32(%esp), %eax
	movl	numbers.0(,%eax,4), %eax
	leal	16(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	parse
	movl	%eax, 28(%esp)
	cmpl	$0, 28(%esp)
	je	.L61
	movl	28(%esp), %eax
	negl	%eax
	movl	%eax, (%esp)
	call	strerror
	movl	32(%esp), %edx
	movl	numbers.0(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	jmp	.L62
.L61:
	movl	16(%esp), %edx
	movl	32(%esp), %eax
	movl	numbers.0(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
.L62:
	incl	32(%esp)
.L60:
	cmpl	$5, 32(%esp)
	jbe	.L63
	cmpl	$0, 44(%esp)
	je	.L64
	movl	$1, %eax
	jmp	.L66
.L64:
	movl	$3, %eax
.L66:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
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
	.align 4
	.type	names.1, @object
	.size	names.1, 28
names.1:
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC6
	.long	.LC16
	.long	.LC17
	.long	.LC13
.LC18:
	.string	"12"
.LC19:
	.string	"-7"
.LC20:
	.string	"abc"
.LC21:
	.string	"99999999999999999999"
.LC22:
	.string	"5x"
.LC23:
	.string	""
	.align 4
	.type	numbers.0, @object
	.size	numbers.0, 24
numbers.0:
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
