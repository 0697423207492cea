# user.s: what processes hand to the kernel. No address of theirs is used before it went through
# here; what is checked here can be read or written without a fault.

.include "kernel.inc"

	.text

# int user_range(uint address, uint length, int write)
# Checks that the process may read, or write, all the bytes, and makes every page of them ready.
# out: 0, or -1
	.globl	user_range
user_range:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	testl	%edx, %edx
	jz	.Lrange_good			# no byte, no harm

	# the last byte, which must not lie beyond the end of all addresses
	movl	%eax, %ebx
	leal	-1(%edx), %esi
	addl	%eax, %esi
	jc	.Lrange_bad
	movl	%ecx, %edi

	# page by page
.Lrange_page:
	movl	%ebx, %eax
	movl	%edi, %edx
	call	space_touch
	testl	%eax, %eax
	jnz	.Lrange_bad
	orl	$PAGE_SIZE - 1, %ebx
	cmpl	%esi, %ebx
	jae	.Lrange_good
	incl	%ebx
	jmp	.Lrange_page

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
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi			# from
	movl	%edx, %edi			# to
	movl	%ecx, %ebx			# room left
	pushl	%ecx

	# the next page, and as many of its bytes as there is room for
.Lstring_page:
	movl	%esi, %eax
	xorl	%edx, %edx
	call	space_touch
	testl	%eax, %eax
	jnz	.Lstring_bad
	movl	%esi, %ecx
	orl	$PAGE_SIZE - 1, %ecx
	subl	%esi, %ecx
	incl	%ecx

.Lstring_byte:
	testl	%ebx, %ebx
	jz	.Lstring_bad
	decl	%ebx
	lodsb
	stosb
	testb	%al, %al
	jz	.Lstring_end
	loop	.Lstring_byte
	jmp	.Lstring_page

.Lstring_end:
	popl	%eax
	subl	%ebx, %eax
	decl	%eax
.Lstring_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lstring_bad:
	popl	%eax
	movl	$-1, %eax
	jmp	.Lstring_return
