# repeat.s: the string instructions. One instruction with rep copies, fills, searches or compares
# a whole block: ecx counts, esi and edi move, the direction flag says which way.

	.include "toy.inc"

	.set	SIZE, 16

	.text
	.globl	_start
_start:
	cld				# upwards: that is what everyone expects

	# copy the greeting, zero byte included
	movl	$greeting, %esi
	movl	$buffer, %edi
	movl	$GREETING, %ecx
	rep movsb
	call	put_buffer

	# fill the buffer, four bytes at a time
	movl	$0x2d2d2d2d, %eax
	movl	$buffer, %edi
	movl	$SIZE / 4, %ecx
	rep stosl
	call	put_buffer

	# copy into itself one place further up: from the end down, or each byte would be copied over
	# before it is read
	movl	$greeting, %esi
	movl	$buffer, %edi
	movl	$GREETING, %ecx
	rep movsb
	std
	movl	$buffer + GREETING - 1, %esi
	movl	$buffer + GREETING, %edi
	movl	$GREETING, %ecx
	rep movsb
	cld
	call	put_buffer

	# find the zero byte; the count that is left gives the length
	movl	$greeting, %edi
	movl	$-1, %ecx
	xorb	%al, %al
	repne scasb
	notl	%ecx
	decl	%ecx
	movl	%ecx, %ebx

	# compare: equal as long as the flags say so, and ecx shows where it ended
	movl	$greeting, %esi
	movl	$other, %edi
	movl	$GREETING, %ecx
	repe cmpsb
	movl	$GREETING - 1, %eax
	subl	%ecx, %eax		# the place of the first difference

	# exit status: length × 10 + place
	imull	$10, %ebx
	addl	%ebx, %eax
	outl	%eax, $PORT_POWER

# void put_buffer(void)
# Prints the buffer up to its zero byte, and ends the line. Clobbers eax, ecx, esi.
put_buffer:
	movl	$buffer, %esi
.Lcharacter:
	lodsb
	testb	%al, %al
	jz	.Lend
	outb	%al, $PORT_CONSOLE_DATA
	jmp	.Lcharacter
.Lend:
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

	.section .rodata
greeting:
	.string	"good day"
	.set	GREETING, . - greeting
other:
	.string	"good dog"

	.bss
buffer:
	.skip	SIZE + 4		# what lies behind SIZE stays zero and ends the string
