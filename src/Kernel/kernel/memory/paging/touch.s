# touch.s: pages as they are needed. A page is given when it is first touched. After a fork pages have
# two users, are not writable and have PTE_COPY; the first who writes gets a copy, the last keeps the
# page.

.include "kernel.inc"

	.text

# int space_touch(uint address, int write)
# Makes a page of the current process ready to be read, or written if write is not 0.
# out: 0; -1 if the process has no right to that
	.globl	space_touch
space_touch:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	cmpl	$STACK_TOP, %eax
	jae	.Lrefuse
	movl	%eax, %ebx			# address
	movl	%edx, %esi			# write

	# is it there already?
	movl	%eax, %edx
	movl	current, %eax
	call	table_entry
	testl	%eax, %eax
	jz	.Lnot_there
	movl	(%eax), %edx
	testl	$PTE_P, %edx
	jz	.Lnot_there
	testl	%esi, %esi
	jz	.Lgrant
	testl	$PTE_W, %edx
	jnz	.Lgrant
	testl	$PTE_COPY, %edx
	jz	.Lrefuse

	# written for the first time since a fork: a page of its own, or the old one if nobody else
	# is left
	movl	%eax, %edi			# entry
	movl	(%edi), %eax
	andl	$-PAGE_SIZE, %eax
	addl	$KERNEL_BASE, %eax
	call	page_is_shared
	je	.Lown
	call	page_copy
.Lown:
	leal	-KERNEL_BASE + PTE_P + PTE_W + PTE_U(%eax), %eax
	movl	%eax, (%edi)
	invlpg	(%ebx)
	jmp	.Lgrant

	# not there: may it be?
.Lnot_there:
	movl	current, %eax
	cmpl	$STACK_LIMIT, %ebx
	jae	.Lstack
	cmpl	P_BASE(%eax), %ebx
	jb	.Lrefuse
	cmpl	P_BREAK(%eax), %ebx
	jb	.Lgive
	jmp	.Lrefuse

.Lstack:
	movl	%ebx, %edx
	andl	$-PAGE_SIZE, %edx
	cmpl	P_STACK_LOW(%eax), %edx
	jae	.Lgive
	movl	%edx, P_STACK_LOW(%eax)

	# a page of zeros
.Lgive:
	movl	%ebx, %edx
	call	table_make_entry
	movl	%eax, %edi
	call	page_take_zeroed
	leal	-KERNEL_BASE + PTE_P + PTE_W + PTE_U(%eax), %eax
	movl	%eax, (%edi)

.Lgrant:
	xorl	%eax, %eax
.Ltouched:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lrefuse:
	movl	$-1, %eax
	jmp	.Ltouched

# void *space_span(uint address, int write)
	.globl	space_span
space_span:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx			# address
	movl	%edx, %esi			# write
	cmpl	$STACK_TOP, %eax
	jae	.Lspan_none

	# mostly the page is there, and the process may do what it wants
	movl	current, %ecx
	movl	P_DIRECTORY(%ecx), %ecx
	find_entry %ecx, %eax, %edx, .Lspan_touch
	movl	KERNEL_BASE(%ecx,%eax,4), %eax
	testl	$PTE_P, %eax
	jz	.Lspan_touch
	testl	%esi, %esi
	jz	.Lspan
	testl	$PTE_W, %eax
	jz	.Lspan_touch

	# while the process runs its own address serves the kernel, too; as far as the page goes
.Lspan:
	movl	%ebx, %eax
	movl	%ebx, %edx
	orl	$-PAGE_SIZE, %edx
	negl	%edx
.Lspan_return:
	popl	%esi
	popl	%ebx
	ret

.Lspan_touch:
	movl	%ebx, %eax
	movl	%esi, %edx
	call	space_touch
	testl	%eax, %eax
	jz	.Lspan
.Lspan_none:
	xorl	%eax, %eax
	jmp	.Lspan_return
