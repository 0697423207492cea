# pipe.s: pipes. A page with two counts and a ring of bytes; readers sleep on its first word,
# writers on its second.

.include "kernel.inc"

	.text

# int sys_pipe(int descriptors[2])
# The first is for reading, the second for writing.
#
#	4(%esp)	the descriptor for writing
#	0(%esp)	the descriptor for reading
	.globl	sys_pipe
sys_pipe:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$8, %esp
	movl	%eax, %edi			# descriptors
	movl	$8, %edx
	movl	$1, %ecx
	call	user_range
	testl	%eax, %eax
	jnz	.Lpipe_bad

	# its page
	movl	$1, %eax
	call	promise
	testl	%eax, %eax
	jnz	.Lpipe_bad
	call	page_take
	movl	%eax, %ebx
	movl	$0, PIPE_READ_COUNT(%ebx)
	movl	$0, PIPE_WRITE_COUNT(%ebx)
	movl	$1, PIPE_READERS(%ebx)
	movl	$1, PIPE_WRITERS(%ebx)

	# its two ends
	movl	$pipe_read_operations, %eax
	movl	$ACCESS_READ, %edx
	movl	%ebx, %ecx
	call	file_new
	testl	%eax, %eax
	jz	.Lpipe_no_file
	movl	%eax, %esi
	movl	$pipe_write_operations, %eax
	movl	$ACCESS_WRITE, %edx
	movl	%ebx, %ecx
	call	file_new
	testl	%eax, %eax
	jz	.Lpipe_no_second
	movl	%eax, %ebx

	# a descriptor for each; what gets none is closed
	movl	%esi, %eax
	call	descriptor_new
	movl	%eax, (%esp)
	testl	%eax, %eax
	js	.Lpipe_no_descriptor
	movl	%ebx, %eax
	call	descriptor_new
	testl	%eax, %eax
	js	.Lpipe_no_second_descriptor
	movl	%eax, 4(%esp)

	# the program's memory has been checked
	movl	%edi, %eax
	movl	%esp, %edx
	movl	$8, %ecx
	call	copy_to_user

.Lpipe_return:
	addl	$8, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

.Lpipe_no_file:
	movl	%ebx, %eax
	call	pipe_free
	jmp	.Lpipe_bad
.Lpipe_no_second:
	movl	$0, PIPE_WRITERS(%ebx)
	movl	%esi, %eax
	call	file_drop
	jmp	.Lpipe_bad
.Lpipe_no_descriptor:
	movl	%ebx, %eax
	call	file_drop
	jmp	.Lpipe_bad
.Lpipe_no_second_descriptor:
	movl	(%esp), %eax
	call	sys_close
.Lpipe_bad:
	movl	$-1, %eax
	jmp	.Lpipe_return

# void pipe_close_read(struct file *f), void pipe_close_write(struct file *f)
# Whoever waits at the other end learns of it; with both ends the pipe goes.
pipe_close_read:
	movl	F_OBJECT(%eax), %eax
	movl	$0, PIPE_READERS(%eax)
	cmpl	$0, PIPE_WRITERS(%eax)
	je	pipe_free
	addl	$PIPE_WRITE_COUNT, %eax
	jmp	wakeup
pipe_close_write:
	movl	F_OBJECT(%eax), %eax
	movl	$0, PIPE_WRITERS(%eax)
	cmpl	$0, PIPE_READERS(%eax)
	jne	wakeup
	# falls through

# void pipe_free(struct pipe *p)
pipe_free:
	call	page_drop
	movl	$1, %eax
	jmp	release

# uint pipe_length(struct file *f): bytes that can be read now
pipe_length:
	movl	F_OBJECT(%eax), %edx
	movl	PIPE_WRITE_COUNT(%edx), %eax
	subl	PIPE_READ_COUNT(%edx), %eax
	ret

# int pipe_read(struct file *f, uint to, uint length)
# Waits for the first byte.
# out: as many bytes as are there; 0 if there will never be one again; AGAIN if a signal came
# first
pipe_read:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	F_OBJECT(%eax), %ebx
	movl	%edx, %edi			# to
	movl	%ecx, %esi			# length
.Lread_look:
	movl	PIPE_WRITE_COUNT(%ebx), %ecx
	subl	PIPE_READ_COUNT(%ebx), %ecx
	jnz	.Lread
	xorl	%eax, %eax
	cmpl	$0, PIPE_WRITERS(%ebx)
	je	.Lread_return
	movl	$AGAIN, %eax
	movl	current, %edx
	cmpl	$0, P_DUE(%edx)
	jne	.Lread_return
	movl	%ebx, %eax
	call	sleep
	jmp	.Lread_look

	# ecx bytes are there, esi are wanted
.Lread:
	cmpl	%esi, %ecx
	jae	.Lread_some
	movl	%ecx, %esi
.Lread_some:
	pushl	%esi

	# up to the end of the ring, and again from its beginning
.Lread_piece:
	movl	PIPE_READ_COUNT(%ebx), %eax
	movl	%esi, %edx
	call	ring_piece
	addl	%ecx, PIPE_READ_COUNT(%ebx)
	subl	%ecx, %esi
	movl	%edi, %eax
	addl	%ecx, %edi
	call	copy_to_user
	testl	%esi, %esi
	jnz	.Lread_piece

	leal	PIPE_WRITE_COUNT(%ebx), %eax
	call	wakeup
	popl	%eax

.Lread_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# int pipe_write(struct file *f, uint from, uint length)
# Waits until all is written. No more than PIPE_ROOM bytes go in at once, between no other writer's.
# out: length, or less if nobody can read any more or a signal came; if it was nothing, -1 and AGAIN
#
#	4(%esp)	length
#	0(%esp)	bytes left
	.set	WRITE_LENGTH, 4
	.set	WRITE_LEFT, 0
pipe_write:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	%ecx
	pushl	%ecx
	movl	F_OBJECT(%eax), %ebx
	movl	%edx, %edi			# from
.Lwrite_look:
	movl	WRITE_LEFT(%esp), %esi
	testl	%esi, %esi
	jz	.Lwrite_end
	cmpl	$0, PIPE_READERS(%ebx)
	je	.Lwrite_broken

	# room for all, or for any if it is a long story
	movl	$PIPE_ROOM, %ecx
	addl	PIPE_READ_COUNT(%ebx), %ecx
	subl	PIPE_WRITE_COUNT(%ebx), %ecx
	cmpl	%esi, %ecx
	jae	.Lwrite
	cmpl	$PIPE_ROOM, WRITE_LENGTH(%esp)
	jbe	.Lwrite_wait
	movl	%ecx, %esi
	testl	%ecx, %ecx
	jnz	.Lwrite
.Lwrite_wait:
	movl	$AGAIN, %eax
	movl	current, %edx
	cmpl	$0, P_DUE(%edx)
	jne	.Lwrite_some
	leal	PIPE_WRITE_COUNT(%ebx), %eax
	call	sleep
	jmp	.Lwrite_look

	# esi bytes now: up to the end of the ring, and again from its beginning
.Lwrite:
	subl	%esi, WRITE_LEFT(%esp)
.Lwrite_piece:
	movl	PIPE_WRITE_COUNT(%ebx), %eax
	movl	%esi, %edx
	call	ring_piece
	addl	%ecx, PIPE_WRITE_COUNT(%ebx)
	subl	%ecx, %esi
	movl	%edx, %eax
	movl	%edi, %edx
	addl	%ecx, %edi
	call	copy_from_user
	testl	%esi, %esi
	jnz	.Lwrite_piece

	movl	%ebx, %eax
	call	wakeup
	jmp	.Lwrite_look

.Lwrite_end:
	movl	WRITE_LENGTH(%esp), %eax
.Lwrite_return:
	addl	$8, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

	# nobody can read it: a signal, whose default is the end of the process
.Lwrite_broken:
	movl	current, %eax
	movl	$SIGPIPE, %edx
	movl	P_PID(%eax), %ecx
	call	signal_send
	movl	$-1, %eax

	# what has been written counts
.Lwrite_some:
	movl	WRITE_LENGTH(%esp), %edx
	subl	WRITE_LEFT(%esp), %edx
	jz	.Lwrite_return
	movl	%edx, %eax
	jmp	.Lwrite_return

# ring_piece: where the byte of a count lies, and how many of those wanted lie behind it in one piece.
# in: eax, count; edx, bytes wanted; ebx, the pipe
# out: edx, address; ecx, bytes
ring_piece:
	andl	$PIPE_ROOM - 1, %eax
	movl	$PIPE_ROOM, %ecx
	subl	%eax, %ecx
	cmpl	%edx, %ecx
	jbe	.Lring_piece
	movl	%edx, %ecx
.Lring_piece:
	leal	PIPE_BYTES(%ebx,%eax), %edx
	ret

	.section .rodata
	.balign	4
pipe_read_operations:
	.long	pipe_read, file_refuse, pipe_close_read, pipe_length, FILE_PIPE
pipe_write_operations:
	.long	file_refuse, pipe_write, pipe_close_write, pipe_length, FILE_PIPE
