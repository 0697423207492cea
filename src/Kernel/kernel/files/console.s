# console.s: the console as a file. Input comes in lines: the interrupt collects bytes until a line
# is complete, and only then a reader gets it. What is typed is edited meanwhile, and some keys are
# orders; what comes from a file is passed on as it is. The far end shows what is typed.

.include "kernel.inc"

	.set	INTERRUPT, 3			# Ctrl-C
	.set	END_OF_FILE, 4			# Ctrl-D
	.set	ERASE_LINE, 21			# Ctrl-U
	.set	BACKSPACE, 8
	.set	DELETE, 127
	.set	LINE_SIZE, 1024			# the longest line that can be typed
	.set	PIECE_SIZE, 64			# what is written at a time
	.set	BREATH, 1024			# after how much of it others may run; a power of two

	.text

# void console_interrupt(struct frame *frame)
# Takes what has arrived, up to the end of a line.
	.globl	console_interrupt
console_interrupt:
	outl	%eax, $PORT_INTERRUPT_END
.Ltake:
	cmpl	$0, line_is_ready
	jne	.Lready
	inb	$PORT_CONSOLE_STATUS, %al
	testb	$CONSOLE_INPUT_READY, %al
	jz	.Lnothing
	movb	%al, %ah
	inb	$PORT_CONSOLE_DATA, %al
	call	line_edit
	jmp	.Ltake

	# the end of all input is the end of a line, perhaps an empty one
.Lnothing:
	testb	$CONSOLE_END_OF_INPUT, %al
	jz	.Ltaken
	movl	$1, line_is_ready

	# no more until somebody wants to read again
.Lready:
	xorl	%eax, %eax
	outl	%eax, $PORT_CONSOLE_CONTROL
	movl	$line, %eax
	jmp	wakeup
.Ltaken:
	ret

# line_edit: one byte of input. in: al the byte, ah the status that it came with
line_edit:
	movl	line_length, %edx
	testb	$CONSOLE_TYPED, %ah
	jz	.Lstore

	# a key that does something
	cmpb	$BACKSPACE, %al
	je	.Lerase
	cmpb	$DELETE, %al
	je	.Lerase
	cmpb	$ERASE_LINE, %al
	je	.Lerase_line
	cmpb	$END_OF_FILE, %al
	je	.Lcomplete
	cmpb	$INTERRUPT, %al
	je	.Linterrupt
	cmpb	$'\r', %al
	jne	.Lstore
	movb	$'\n', %al
.Lstore:
	movb	%al, line(%edx)
	incl	%edx
	movl	%edx, line_length
	cmpb	$'\n', %al
	je	.Lcomplete
	cmpl	$LINE_SIZE, %edx
	je	.Lcomplete
	ret
.Lcomplete:
	movl	$1, line_is_ready
	ret
.Lerase:
	decl	%edx
	js	.Lerased
	movl	%edx, line_length
.Lerased:
	ret
.Lerase_line:
	movl	$0, line_length
	ret

	# the line is given up, and whoever runs in the foreground is told
.Linterrupt:
	movl	$0, line_length
	movl	foreground, %eax
	movl	$SIGINT, %edx
	jmp	signal_group

# int console_read(struct file *f, uint to, uint length)
# out: at most a line; 0 at the end of the input or after Ctrl-D; AGAIN if a signal came first
console_read:
	pushl	%esi
	pushl	%edi
	movl	%edx, %edi			# to
	movl	%ecx, %esi			# length
	xorl	%eax, %eax
	jecxz	.Lread_return

	# ask for input, and wait until there is a line; who is to end does not take one with it
.Lread_look:
	movl	$AGAIN, %eax
	movl	current, %edx
	cmpl	$0, P_DUE(%edx)
	jne	.Lread_return
	cmpl	$0, line_is_ready
	jne	.Lread
	movl	$CONSOLE_RECEIVE_INTERRUPT, %eax
	outl	%eax, $PORT_CONSOLE_CONTROL
	movl	$line, %eax
	call	sleep
	jmp	.Lread_look

	# what is left of the line, and no more
.Lread:
	movl	line_length, %edx
	subl	line_read, %edx
	cmpl	%edx, %esi
	jbe	.Lread_some
	movl	%edx, %esi
.Lread_some:
	movl	%edi, %eax
	movl	line_read, %edx
	addl	$line, %edx
	movl	%esi, %ecx
	call	copy_to_user
	testl	%eax, %eax
	jnz	.Lread_return
	movl	%esi, %eax
	addl	%esi, line_read

	# all of it: room for the next
	movl	line_read, %edx
	cmpl	line_length, %edx
	jne	.Lread_return
	movl	$0, line_read
	movl	$0, line_length
	movl	$0, line_is_ready

	# whoever types may want to interrupt what runs until the next line is asked for
	movl	%eax, %edx
	inl	$PORT_CONSOLE_CONTROL, %eax
	testl	$CONSOLE_TERMINAL, %eax
	jz	.Lread_keep
	movl	$CONSOLE_RECEIVE_INTERRUPT, %eax
	outl	%eax, $PORT_CONSOLE_CONTROL
.Lread_keep:
	movl	%edx, %eax
.Lread_return:
	popl	%edi
	popl	%esi
	ret

# int console_write(struct file *f, uint from, uint length)
# As many as BREATH bytes go out in one piece; what is more may be mixed with the output of others.
# out: length, or less if a signal came
#
#	0(%esp)	length
console_write:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	%ecx
	movl	%edx, %ebx			# from
	movl	%ecx, %edi			# bytes left

	# a piece of it
.Lwrite_piece:
	movl	%edi, %ecx
	jecxz	.Lwritten
	cmpl	$PIECE_SIZE, %ecx
	jbe	.Lwrite_copy
	movl	$PIECE_SIZE, %ecx
.Lwrite_copy:
	movl	$piece, %eax
	movl	%ebx, %edx
	addl	%ecx, %ebx
	subl	%ecx, %edi
	pushl	%ecx
	call	copy_from_user
	popl	%ecx
	testl	%eax, %eax
	jnz	.Lwrite_return

	movl	$piece, %esi
.Lwrite_byte:
	lodsb
	outb	%al, $PORT_CONSOLE_DATA
	loop	.Lwrite_byte

	# a long story has pauses, in which it may be cut short
	movl	(%esp), %eax
	subl	%edi, %eax			# bytes written
	testl	$BREATH - 1, %eax
	jnz	.Lwrite_piece
	call	breathe
	movl	current, %edx
	cmpl	$0, P_DUE(%edx)
	je	.Lwrite_piece

.Lwritten:
	movl	(%esp), %eax
	subl	%edi, %eax
.Lwrite_return:
	addl	$4, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

	.section .rodata
	.balign	4
	.globl	console_operations
console_operations:
	.long	console_read, console_write, file_nothing, file_nothing, FILE_DEVICE

	.bss
	.balign	4

# the line that is being typed, or read; its address is what readers sleep on
line:
	.space	LINE_SIZE
line_length:
	.space	4
line_read:
	.space	4
line_is_ready:
	.space	4

# a piece of what is being written; nobody sleeps before it is
piece:
	.space	PIECE_SIZE
