# promise.s: physical memory, counted, and promises of it. What is behind kernel and boot archive is
# given out in pages; which ones is the matter of paging/ or bound/.
#
# Whoever will need pages asks for a promise first. Promises never exceed what there is, so a page
# that was promised can be taken without any chance of failure, at whatever moment it is needed:
# want of memory shows in fork, exec, sbrk and pipe, and never later (spec/15-kernel-memory.md §1).

.include "kernel.inc"

	.text

# void pages_start(void)
# All memory behind the kernel, but for one byte for each page, which counts the page's users.
	.globl	pages_start
pages_start:
	movl	memory_size, %eax
	movl	%eax, %ecx
	addl	$KERNEL_BASE, %eax
	movl	%eax, pages_end

	# the counts lie at the kernel's end; page_users is where that of address 0 would be
	movl	$_end, %eax
	leal	-(KERNEL_BASE >> PAGE_SHIFT)(%eax), %edx
	movl	%edx, page_users
	shrl	$PAGE_SHIFT, %ecx
	addl	%ecx, %eax
	call	page_up
	movl	%eax, pages_fresh
	jmp	pages_count

# void pages_keep(uint size)
# Gives so many bytes at pages_fresh to the kernel for good; before any page has been taken.
	.globl	pages_keep
pages_keep:
	addl	pages_fresh, %eax
	call	page_up
	movl	%eax, pages_fresh

# how many pages are left
pages_count:
	movl	pages_end, %edx
	subl	%eax, %edx
	shrl	$PAGE_SHIFT, %edx
	movl	%edx, pages_unpromised
	ret

# uint page_up(uint address): up to the beginning of a page
	.globl	page_up
page_up:
	addl	$PAGE_SIZE - 1, %eax
	andl	$-PAGE_SIZE, %eax
	ret

# int promise(uint pages): 0, or -1 if so many cannot be promised any more
	.globl	promise
promise:
	cmpl	pages_unpromised, %eax
	ja	.Lrefused
	subl	%eax, pages_unpromised
	xorl	%eax, %eax
	ret
.Lrefused:
	movl	$-1, %eax
	ret

# void release(uint pages): takes a promise back
	.globl	release
release:
	addl	%eax, pages_unpromised
	ret

# int promise_change(struct process *p, uint pages)
# Promises a process so many pages in all, instead of what it was promised before.
# out: 0; -1 with the old promise
	.globl	promise_change
promise_change:
	pushl	%eax
	pushl	%edx
	subl	P_PROMISE(%eax), %edx
	movl	%edx, %eax
	jbe	.Lfewer
	call	promise
	testl	%eax, %eax
	jnz	.Lunchanged
	jmp	.Lchanged
.Lfewer:
	negl	%eax
	call	release
	xorl	%eax, %eax
.Lchanged:
	movl	(%esp), %edx
	movl	4(%esp), %ecx
	movl	%edx, P_PROMISE(%ecx)
.Lunchanged:
	addl	$8, %esp
	ret

# int sys_freepages(void): pages that can still be promised
	.globl	sys_freepages
sys_freepages:
	movl	pages_unpromised, %eax
	ret

	.bss
	.balign	4

pages_unpromised:
	.space	4

# from here to pages_end, memory that is given out
	.globl	pages_fresh, pages_end
pages_fresh:
	.space	4
pages_end:
	.space	4

	.globl	page_users
page_users:
	.space	4
