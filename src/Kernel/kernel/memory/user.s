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
#	16(%esp)	write: 1 if the process's bytes are the ones that change
#	12(%esp)	ebp
#	 8(%esp)	ebx
#	 4(%esp)	esi
#	 0(%esp)	edi
	.set	COPY_WRITE, 16
	.globl	copy_from_user, copy_to_user
copy_from_user:
	xchgl	%eax, %edx
	pushl	$0
	jmp	copy
copy_to_user:
	pushl	$1

# copy: in: eax, user address; edx, kernel address; ecx, length
copy:
	pushl	%ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebx			# user address
	movl	%edx, %ebp			# kernel address
	movl	%ecx, %esi			# bytes left
	jecxz	.Lcopy_good

	# mostly all of it lies in one piece; if not, all of it is checked first
	movl	COPY_WRITE(%esp), %edx
	call	space_span
	testl	%eax, %eax
	jz	.Lcopy_bad
	cmpl	%esi, %edx
	jae	.Lcopy_last
	movl	%ebx, %eax
	movl	%esi, %edx
	movl	COPY_WRITE(%esp), %ecx
	call	user_range
	testl	%eax, %eax
	jnz	.Lcopy_bad

	# piece by piece
.Lcopy_next:
	movl	%ebx, %eax
	movl	COPY_WRITE(%esp), %edx
	call	space_span
	cmpl	%esi, %edx
	jae	.Lcopy_last
	addl	%edx, %ebx
	subl	%edx, %esi
	movl	%edx, %ecx
	call	.Lcopy_piece
	jmp	.Lcopy_next
.Lcopy_last:
	movl	%esi, %ecx
	call	.Lcopy_piece

.Lcopy_good:
	xorl	%eax, %eax
.Lcopy_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	popl	%ebp
	addl	$4, %esp
	ret
.Lcopy_bad:
	movl	$-1, %eax
	jmp	.Lcopy_return

	# ecx bytes between the user's at eax and the kernel's at ebp, which goes on behind them
.Lcopy_piece:
	pushl	%esi
	movl	%eax, %edi
	movl	%ebp, %esi
	addl	%ecx, %ebp
	cmpl	$0, 8 + COPY_WRITE(%esp)	# behind esi and the return address
	jne	.Lcopy_bytes
	xchgl	%esi, %edi
.Lcopy_bytes:
	call	bytes_copy
	popl	%esi
	ret

# bytes_copy: ecx bytes from esi to edi, four at a time.
# out: esi and edi, behind them
# clobbers: eax, ecx
	.globl	bytes_copy
bytes_copy:
	movl	%ecx, %eax
	shrl	$2, %ecx
	rep movsl
	movl	%eax, %ecx
	andl	$3, %ecx
	rep movsb
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
