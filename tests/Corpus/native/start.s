# start.s: the other side of the comparison. The C library's needs (user/include/unistd.h) as 32-bit
# Linux system calls, so that the same program and the same library run on a real x86 CPU.

	.set	SYS_EXIT, 1
	.set	SYS_READ, 3
	.set	SYS_WRITE, 4
	.set	SYS_BRK, 45

	.text

# _start: Linux leaves argc, argv[0..argc-1], 0, envp[0..], 0 on the stack.
	.globl	_start
_start:
	xorl	%ebp, %ebp
	movl	(%esp), %eax
	leal	4(%esp), %ecx
	leal	4(%ecx,%eax,4), %edx
	andl	$-16, %esp
	subl	$4, %esp
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	call	main
	pushl	%eax
	call	exit

# ssize_t read(int fd, void *to, size_t n)
	.globl	read
read:
	movl	$SYS_READ, %eax
	jmp	three_arguments

# ssize_t write(int fd, const void *from, size_t n)
	.globl	write
write:
	movl	$SYS_WRITE, %eax

# The call in eax with three arguments; errno and -1 when Linux gives a negative number.
#
#	16(%esp)	third
#	12(%esp)	second
#	 8(%esp)	first
#	 4(%esp)	return address
#	 0(%esp)	caller's ebx
three_arguments:
	pushl	%ebx
	movl	8(%esp), %ebx
	movl	12(%esp), %ecx
	movl	16(%esp), %edx
	int	$0x80
	popl	%ebx
	testl	%eax, %eax
	jns	.Ldone
	negl	%eax
	movl	%eax, errno
	movl	$-1, %eax
.Ldone:
	ret

# void *sbrk(ptrdiff_t change)
#
#	8(%esp)	change
#	4(%esp)	return address
#	0(%esp)	caller's ebx
	.globl	sbrk
sbrk:
	pushl	%ebx

	# brk(0) tells where the heap ends
	xorl	%ebx, %ebx
	movl	$SYS_BRK, %eax
	int	$0x80
	movl	%eax, %edx

	# brk(new end) gives the new end, or the old one when there is no memory
	movl	%edx, %ebx
	addl	8(%esp), %ebx
	movl	$SYS_BRK, %eax
	int	$0x80
	cmpl	%ebx, %eax
	movl	%edx, %eax
	je	.Lmoved
	movl	$12, errno
	movl	$-1, %eax
.Lmoved:
	popl	%ebx
	ret

# void _exit(int status)
	.globl	_exit
_exit:
	movl	4(%esp), %ebx
	movl	$SYS_EXIT, %eax
	int	$0x80

	.section .note.GNU-stack, "", @progbits
