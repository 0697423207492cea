# console.s: what the C library asks of the machine (user/include/unistd.h), by the console's and
# the power port, for programs that run without a kernel.

.include "toy.inc"

	# bytes below esp that sbrk leaves to the stack
	.set	STACK_RESERVE, 64 * 1024

	.set	EBADF, 9
	.set	ENOMEM, 12

	.text

# ssize_t write(int fd, const void *from, size_t n)
# out: n; -1 and EBADF for a descriptor that is not output. Clobbers ecx.
#
#	16(%esp)	n
#	12(%esp)	from
#	 8(%esp)	fd
#	 4(%esp)	return address
#	 0(%esp)	caller's esi
	.set	WRITE_FD, 8
	.set	WRITE_FROM, 12
	.set	WRITE_N, 16

	.globl	write
	.type	write, @function
write:
	pushl	%esi

	# standard output and standard error are the same console
	movl	WRITE_FD(%esp), %eax
	decl	%eax
	cmpl	$1, %eax
	ja	.Lwrite_bad

	movl	WRITE_FROM(%esp), %esi
	movl	WRITE_N(%esp), %ecx
	jecxz	.Lwrite_done
	cld
.Lwrite_byte:
	lodsb
	outb	%al, $PORT_CONSOLE_DATA
	loop	.Lwrite_byte

.Lwrite_done:
	movl	WRITE_N(%esp), %eax
	popl	%esi
	ret

.Lwrite_bad:
	movl	$EBADF, errno
	movl	$-1, %eax
	popl	%esi
	ret
	.size	write, .-write

# ssize_t read(int fd, void *to, size_t n)
# out: bytes read, at least one and at most a line, as a terminal gives them; 0 at the end of input;
# -1 and EBADF. Clobbers ecx.
#
#	16(%esp)	n
#	12(%esp)	to
#	 8(%esp)	fd
#	 4(%esp)	return address
#	 0(%esp)	caller's edi
	.set	READ_FD, 8
	.set	READ_TO, 12
	.set	READ_N, 16

	.globl	read
	.type	read, @function
read:
	pushl	%edi
	cmpl	$0, READ_FD(%esp)
	jne	.Lread_bad

	movl	READ_TO(%esp), %edi
	movl	READ_N(%esp), %ecx
	cld
	jecxz	.Lread_done

	# wait for the first byte or the end
.Lread_wait:
	inb	$PORT_CONSOLE_STATUS, %al
	testb	$CONSOLE_INPUT_READY, %al
	jnz	.Lread_byte
	testb	$CONSOLE_END_OF_INPUT, %al
	jz	.Lread_wait
	jmp	.Lread_done

.Lread_byte:
	inb	$PORT_CONSOLE_DATA, %al
	stosb
	decl	%ecx
	jz	.Lread_done

	# go on to the end of the line: whoever types waits for an answer then
	cmpb	$'\n', %al
	jne	.Lread_wait

.Lread_done:
	movl	READ_N(%esp), %eax
	subl	%ecx, %eax
	popl	%edi
	ret

.Lread_bad:
	movl	$EBADF, errno
	movl	$-1, %eax
	popl	%edi
	ret
	.size	read, .-read

# void *sbrk(ptrdiff_t change)
# out: the old end of the heap; -1 and ENOMEM when it would leave memory or reach the stack.
# Clobbers ecx, edx.
#
#	4(%esp)	change
#	0(%esp)	return address
	.globl	sbrk
	.type	sbrk, @function
sbrk:
	movl	heap_end, %eax
	movl	4(%esp), %edx
	testl	%edx, %edx
	js	.Lshrink

	# growing: the room up to the stack is known, so no sum can wrap around
	leal	-STACK_RESERVE(%esp), %ecx
	subl	%eax, %ecx
	jb	.Lsbrk_full
	cmpl	%ecx, %edx
	ja	.Lsbrk_full
	addl	%edx, heap_end
	ret

	# shrinking: at most back to where the heap began
.Lshrink:
	addl	%eax, %edx
	jnc	.Lsbrk_full
	cmpl	$_end, %edx
	jb	.Lsbrk_full
	movl	%edx, heap_end
	ret

.Lsbrk_full:
	movl	$ENOMEM, errno
	movl	$-1, %eax
	ret
	.size	sbrk, .-sbrk

# void _exit(int status)
# The machine stops; status becomes the exit status of `toy run`.
#
#	4(%esp)	status
#	0(%esp)	return address (never used)
	.globl	_exit
	.type	_exit, @function
_exit:
	movl	4(%esp), %eax
	outl	%eax, $PORT_POWER
	.size	_exit, .-_exit

	# the heap begins where the program's own memory ends
	.data
	.balign	4
heap_end:
	.long	_end

	.section .note.GNU-stack, "", @progbits
