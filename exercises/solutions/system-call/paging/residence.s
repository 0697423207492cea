# residence.s: what of a process's memory is there.

.include "kernel.inc"

	# a page's state
	.set	RESIDENT, 1			# it is there
	.set	WRITABLE, 2			# it can be written without a fault
	.set	USED, 4				# it has been read or written
	.set	WRITTEN, 8

	# tell_bit BIT, STATE: the state comes to ecx if eax has the bit
	.macro	tell_bit bit, state
	testl	$\bit, %eax
	jz	.Lnot_\state
	orl	$\state, %ecx
.Lnot_\state:
	.endm

	.text

# int sys_residence(uint address, int pages, uint states)
# Tells of so many pages from the address on, a byte each, how they are: RESIDENT, WRITABLE, USED, WRITTEN.
# out: how many are resident; -1, and nothing was told, if the address is not a page's, if not all of them are
# the user's, or if the bytes cannot be written
#
#	8(%esp)	the byte
#	4(%esp)	resident pages
#	0(%esp)	states, for the next page
	.set	TOLD_BYTE, 8
	.set	TOLD_RESIDENT, 4
	.set	TOLD_STATES, 0
	.set	TOLD_SIZE, 12
	.globl	sys_residence
sys_residence:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$TOLD_SIZE, %esp
	movl	%eax, %esi			# address
	movl	%edx, %edi			# pages
	movl	%ecx, TOLD_STATES(%esp)
	movl	$0, TOLD_RESIDENT(%esp)

	# whole pages below the kernel; a sum could go round, a difference cannot
	testl	$PAGE_SIZE - 1, %esi
	jnz	.Lbad
	movl	$STACK_TOP, %eax
	subl	%esi, %eax
	jb	.Lbad
	shrl	$PAGE_SHIFT, %eax
	cmpl	%eax, %edi
	ja	.Lbad

	# from here on writing to them cannot fail
	movl	%ecx, %eax
	movl	$1, %ecx
	call	user_range
	testl	%eax, %eax
	jnz	.Lbad

.Lpage:
	testl	%edi, %edi
	jz	.Ltold
	movl	current, %eax
	movl	%esi, %edx
	call	table_entry
	xorl	%ecx, %ecx
	testl	%eax, %eax
	jz	.Ltell
	movl	(%eax), %eax
	testl	$PTE_P, %eax
	jz	.Ltell

	# bits of the entry become bits of the state
	incl	TOLD_RESIDENT(%esp)
	movl	$RESIDENT, %ecx
	tell_bit PTE_W, WRITABLE
	tell_bit PTE_A, USED
	tell_bit PTE_D, WRITTEN
.Ltell:
	movb	%cl, TOLD_BYTE(%esp)
	movl	TOLD_STATES(%esp), %eax
	leal	TOLD_BYTE(%esp), %edx
	movl	$1, %ecx
	call	copy_to_user
	incl	TOLD_STATES(%esp)
	addl	$PAGE_SIZE, %esi
	decl	%edi
	jmp	.Lpage

.Ltold:
	movl	TOLD_RESIDENT(%esp), %eax
.Lreturn:
	addl	$TOLD_SIZE, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lbad:
	movl	$-1, %eax
	jmp	.Lreturn
