# pages.s: the kernel's own pages: kernel stacks and pipes. They cannot be moved, so they stay at the
# end of memory, out of the way of processes, which can:
#
#	pages_end
#	...		pages of the kernel, and between them some that are free
#	pages_low
#	...		processes, and holes between them
#	pages_fresh
#
# Which of them are used, their bytes say (clean.s).

.include "kernel.inc"

	.text

# void *page_take(void)
# The highest page that is free.
	.globl	page_take
page_take:
	movl	pages_end, %eax
	movl	%eax, %edx
	shrl	$PAGE_SHIFT, %edx
	addl	page_users, %edx
.Llook:
	cmpl	pages_low, %eax
	je	.Llower
	subl	$PAGE_SIZE, %eax
	decl	%edx
	cmpb	$PAGE_USED, (%edx)
	je	.Llook
.Ltake:
	movb	$PAGE_USED, (%edx)
	ret

	# none: one more from the processes, who make room if they are in the way
.Llower:
	pushl	%eax
	pushl	%edx
	call	segments_end
	addl	$PAGE_SIZE, %eax
	cmpl	pages_low, %eax
	jbe	.Lis_room
	xorl	%eax, %eax
	call	segments_gather
.Lis_room:
	popl	%edx
	popl	%eax
	decl	%edx
	subl	$PAGE_SIZE, %eax
	movl	%eax, pages_low
	jmp	.Ltake

# void page_drop(void *page)
# Free pages at the lower end are the processes' again.
	.globl	page_drop
page_drop:
	pushl	%eax
	leal	PAGE_SIZE(%eax), %edx
	movl	$PAGE_DIRTY, %ecx
	call	pages_mark
	popl	%eax
	cmpl	pages_low, %eax
	jne	.Ldropped
	movl	%eax, %edx
	shrl	$PAGE_SHIFT, %edx
	addl	page_users, %edx
.Lraise:
	cmpl	pages_end, %eax
	je	.Lraised
	cmpb	$PAGE_USED, (%edx)
	je	.Lraised
	addl	$PAGE_SIZE, %eax
	incl	%edx
	jmp	.Lraise
.Lraised:
	movl	%eax, pages_low
.Ldropped:
	ret

	.bss
	.balign	4

# where the processes' memory ends and the kernel's pages begin
	.globl	pages_low
pages_low:
	.space	4
