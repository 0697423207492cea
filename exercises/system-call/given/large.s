# large.s: a thousand pages of which some by chance have been written, over the border of page tables. The
# states are summed up.

	.include "ask.inc"

	.set	PAGES, 1500

	.text
	.globl	_start
_start:
	call_kernel SBRK, $0
	negl	%eax
	andl	$PAGE_SIZE - 1, %eax
	call_kernel SBRK, %eax
	call_kernel SBRK, $PAGES*PAGE_SIZE
	movl	%eax, %ebp

	# every page whose turn it is: VARIANT chooses
	movl	$PAGES, %ecx
	movl	$VARIANT, %eax
	movl	%ebp, %ebx
1:	imull	$1103515245, %eax
	addl	$12345, %eax
	testl	$7 << 20, %eax
	jnz	2f
	movl	%eax, (%ebx)
2:	testl	$3 << 24, %eax
	jnz	3f
	movl	(%ebx), %edx
3:	addl	$PAGE_SIZE, %ebx
	loop	1b

	call_kernel RESIDENCE, %ebp, $PAGES, $many
	movl	%eax, %ebx
	movl	$many, %esi
	movl	$PAGES, %ecx
	xorl	%edx, %edx
	xorl	%eax, %eax
4:	lodsb
	imull	$16777619, %edx
	xorl	%eax, %edx
	loop	4b
	xorl	%edx, %ebx

	# eight digits
	movl	$8, %ecx
	movl	$states, %edi
5:	roll	$4, %ebx
	movl	%ebx, %eax
	andl	$15, %eax
	stosb
	loop	5b
	xorl	%eax, %eax
	call	say
	call_kernel EXIT, $0

	ask_data

	.bss
many:
	.space	PAGES
