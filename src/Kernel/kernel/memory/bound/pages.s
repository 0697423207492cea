# pages.s: the kernel's own pages: kernel stacks and pipes. They cannot be moved, so they stay at the
# end of memory, out of the way of processes, which can:
#
#	pages_end
#	...		pages of the kernel, and between them some that are free
#	pages_low
#	...		processes, and holes between them
#	pages_fresh
#
# For each page above pages_low there is a byte which is 1 while the page is used (promise.s).

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
	cmpb	$0, (%edx)
	jne	.Llook
.Ltake:
	movb	$1, (%edx)
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
	movl	%eax, %edx
	shrl	$PAGE_SHIFT, %edx
	addl	page_users, %edx
	movb	$0, (%edx)
	cmpl	pages_low, %eax
	jne	.Ldropped
.Lraise:
	cmpl	pages_end, %eax
	je	.Lraised
	cmpb	$0, (%edx)
	jne	.Lraised
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
