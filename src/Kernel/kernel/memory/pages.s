# pages.s: physical memory, page by page. Pages are named by their kernel address.
#
# Whoever will need pages asks for a promise first. Promises never exceed what there is, so a page
# that was promised can be taken without any chance of failure, at whatever moment it is needed:
# want of memory shows in fork, exec, sbrk and pipe, and never in a page fault.

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
	movl	%edx, pages_free
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

# void *page_take(void): a page that was promised, with one user and anything in it
	.globl	page_take
page_take:
	# one that was used before, or one that never was
	movl	pages_list, %eax
	testl	%eax, %eax
	jz	.Lfresh
	movl	(%eax), %edx
	movl	%edx, pages_list
	jmp	.Ltaken
.Lfresh:
	movl	pages_fresh, %eax
	cmpl	pages_end, %eax
	jae	.Lnone
	addl	$PAGE_SIZE, pages_fresh

.Ltaken:
	decl	pages_free
	movl	%eax, %edx
	shrl	$PAGE_SHIFT, %edx
	addl	page_users, %edx
	movb	$1, (%edx)
	ret

.Lnone:
	movl	$no_page, %eax
	jmp	panic

# void *page_take_zeroed(void)
	.globl	page_take_zeroed
page_take_zeroed:
	pushl	%edi
	call	page_take
	movl	%eax, %edi
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	$PAGE_SIZE / 4, %ecx
	rep stosl
	movl	%edx, %eax
	popl	%edi
	ret

# void page_share(void *page): one user more. Keeps eax.
	.globl	page_share
page_share:
	movl	%eax, %edx
	shrl	$PAGE_SHIFT, %edx
	addl	page_users, %edx
	incb	(%edx)
	ret

# int page_is_shared(void *page): out: ZF set if it has one user only
	.globl	page_is_shared
page_is_shared:
	movl	%eax, %edx
	shrl	$PAGE_SHIFT, %edx
	addl	page_users, %edx
	cmpb	$1, (%edx)
	ret

# void page_drop(void *page): one user less; without any the page is free
	.globl	page_drop
page_drop:
	movl	%eax, %edx
	shrl	$PAGE_SHIFT, %edx
	addl	page_users, %edx
	decb	(%edx)
	jnz	.Lstill_used
	movl	pages_list, %edx
	movl	%edx, (%eax)
	movl	%eax, pages_list
	incl	pages_free
.Lstill_used:
	ret

	.section .rodata
no_page:
	.string	"a promised page is not there"

	.bss
	.balign	4

# pages that nobody uses, and how many of them nobody may still ask for
	.globl	pages_free, pages_unpromised
pages_free:
	.space	4
pages_unpromised:
	.space	4

# a list through the first words of pages that were used before
pages_list:
	.space	4

# from here to pages_end, pages that never were
	.globl	pages_fresh
pages_fresh:
	.space	4
pages_end:
	.space	4

page_users:
	.space	4
