# pages.s: which page is whose. Any page is as good as another, so a list of free ones is enough.
# Pages are named by their kernel address.

.include "kernel.inc"

	.text

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

# void *page_copy(void *page)
# A page with the same bytes; the old one has a user less.
	.globl	page_copy
page_copy:
	pushl	%esi
	pushl	%edi
	pushl	%eax
	movl	%eax, %esi
	call	page_take
	movl	%eax, %edi
	movl	$PAGE_SIZE / 4, %ecx
	rep movsl
	xchgl	%eax, (%esp)
	call	page_drop
	popl	%eax
	popl	%edi
	popl	%esi
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
.Lstill_used:
	ret

# int memory_idle(void): a page that has to be zeros becomes that when it is taken
	.globl	memory_idle
memory_idle:
	xorl	%eax, %eax
	ret

	.section .rodata
no_page:
	.string	"a promised page is not there"

	.bss
	.balign	4

# a list through the first words of pages that were used before
pages_list:
	.space	4
