# user.s: what processes hand to the kernel. A user address is not an address for the kernel: where
# it lies is known to space_span alone, and only until the process sleeps. So all of the kernel
# reaches user memory through here, and nothing here keeps an address.

.include "kernel.inc"

	.text

# int copy_from_user(void *to, uint from, uint length)
# int copy_to_user(uint to, const void *from, uint length)
# Copies bytes between the kernel and the current process, if it may itself read, or write, all of
# them.
# out: 0; -1, and nothing was copied
#
#	12(%esp)	write: 1 if the process's bytes are the ones that change
#	 8(%esp)	esi
#	 4(%esp)	edi
#	 0(%esp)	bytes left
	.set	COPY_WRITE, 12
	.set	COPY_LEFT, 0
	.globl	copy_from_user, copy_to_user
copy_from_user:
	xchgl	%eax, %edx
	pushl	$0
	jmp	copy
copy_to_user:
	pushl	$1

# copy: in: eax, user address; edx, kernel address; ecx, length
copy:
	pushl	%esi
	pushl	%edi
	pushl	%ecx
	movl	%eax, %edi			# user address
	movl	%edx, %esi			# kernel address
	jecxz	.Lcopy_good

	# mostly all of it lies in one piece
	movl	COPY_WRITE(%esp), %edx
	call	space_span
	testl	%eax, %eax
	jz	.Lcopy_bad
	movl	COPY_LEFT(%esp), %ecx
	cmpl	%ecx, %edx
	jb	.Lcopy_pieces
.Lcopy_last:
	call	.Lcopy_piece

.Lcopy_good:
	xorl	%eax, %eax
.Lcopy_return:
	addl	$4, %esp
	popl	%edi
	popl	%esi
	addl	$4, %esp
	ret
.Lcopy_bad:
	movl	$-1, %eax
	jmp	.Lcopy_return

	# if not, all of it is checked first
.Lcopy_pieces:
	movl	%edi, %eax
	movl	%ecx, %edx
	movl	COPY_WRITE(%esp), %ecx
	call	user_range
	testl	%eax, %eax
	jnz	.Lcopy_bad
.Lcopy_next:
	movl	%edi, %eax
	movl	COPY_WRITE(%esp), %edx
	call	space_span
	movl	COPY_LEFT(%esp), %ecx
	cmpl	%ecx, %edx
	jae	.Lcopy_last
	movl	%edx, %ecx
	subl	%edx, COPY_LEFT(%esp)
	addl	%edx, %edi
	call	.Lcopy_piece
	jmp	.Lcopy_next

	# ecx bytes between the user's, found at eax, and the kernel's at esi, which goes on behind them
.Lcopy_piece:
	cmpl	$0, 4 + COPY_WRITE(%esp)	# behind the return address
	je	.Lcopy_to_kernel
	xchgl	%eax, %edi
	pushl	%eax
	call	bytes_copy
	popl	%edi
	ret
.Lcopy_to_kernel:
	pushl	%edi
	movl	%esi, %edi
	movl	%eax, %esi
	call	bytes_copy
	movl	%edi, %esi
	popl	%edi
	ret

# bytes_copy: ecx bytes from esi to edi, four at a time.
# out: esi and edi, behind them
# clobbers: eax, ecx
	.globl	bytes_copy
bytes_copy:
	cmpl	$4, %ecx
	jb	.Lcopy_rest
	movl	%ecx, %eax
	shrl	$2, %ecx
	rep movsl
	movl	%eax, %ecx
	andl	$3, %ecx
	jz	.Lcopied
.Lcopy_rest:
	rep movsb
.Lcopied:
	ret

# user_words: the first of three words that the current process has at an address: a call's arguments.
# in: eax, the address; ecx, how many bytes count, not 0
# out: CF clear; eax, edx, ecx, the words, of which those that do not count may be anything. CF set if
# the process may not read what counts
#
#	16(%esp)	bytes that count
#	12(%esp)	address
#	 0(%esp)	three words, if they do not lie in one piece
	.set	WORDS_LENGTH, 16
	.set	WORDS_ADDRESS, 12
	.globl	user_words
user_words:
	pushl	%ecx
	pushl	%eax
	xorl	%edx, %edx
	call	space_span
	testl	%eax, %eax
	jz	.Lwords_copy
	cmpl	$USER_WORDS * 4, %edx
	jb	.Lwords_copy
	addl	$8, %esp
	movl	8(%eax), %ecx
	movl	4(%eax), %edx
	movl	(%eax), %eax
	clc
	ret

.Lwords_copy:
	subl	$USER_WORDS * 4, %esp
	movl	%esp, %eax
	movl	WORDS_ADDRESS(%esp), %edx
	movl	WORDS_LENGTH(%esp), %ecx
	call	copy_from_user
	addl	$1, %eax			# CF: it was -1
	popl	%eax
	popl	%edx
	popl	%ecx
	leal	8(%esp), %esp
	ret

# int user_range(uint address, uint length, int write)
# Checks that the process may read, or write, all the bytes, and makes them ready: until its memory
# changes, copying them cannot fail.
# out: 0, or -1
	.globl	user_range
user_range:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebx			# address
	movl	%edx, %esi			# bytes left
	movl	%ecx, %edi			# write
	testl	%edx, %edx
	jz	.Lrange_good			# no byte, no harm

	# piece by piece: none goes on beyond the end of all addresses
.Lrange_next:
	movl	%ebx, %eax
	movl	%edi, %edx
	call	space_span
	testl	%eax, %eax
	jz	.Lrange_bad
	addl	%edx, %ebx
	subl	%edx, %esi
	ja	.Lrange_next

.Lrange_good:
	xorl	%eax, %eax
.Lrange_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lrange_bad:
	movl	$-1, %eax
	jmp	.Lrange_return

# int user_string(uint address, char *to, uint size)
# Copies a string with its final zero byte.
# out: its length without that, or -1 if it is out of reach or does not fit
	.globl	user_string
user_string:
	pushl	%ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebp			# user address
	movl	%edx, %edi			# to
	movl	%ecx, %ebx			# room left
	pushl	%ecx

	# the next piece
.Lstring_piece:
	movl	%ebp, %eax
	xorl	%edx, %edx
	call	space_span
	testl	%eax, %eax
	jz	.Lstring_bad
	movl	%eax, %esi
	movl	%edx, %ecx
	addl	%edx, %ebp

.Lstring_byte:
	testl	%ebx, %ebx
	jz	.Lstring_bad
	decl	%ebx
	lodsb
	stosb
	testb	%al, %al
	jz	.Lstring_end
	loop	.Lstring_byte
	jmp	.Lstring_piece

.Lstring_end:
	popl	%eax
	subl	%ebx, %eax
	decl	%eax
.Lstring_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	popl	%ebp
	ret
.Lstring_bad:
	popl	%eax
	movl	$-1, %eax
	jmp	.Lstring_return
