# clean.s: which pages are free, and which of those are zeros. Memory is zeros when the power comes on
# (spec/06-memory.md §1); what a process or the kernel has had may hold anything, and nobody may see what
# another has left. So such a page is dirty, and becomes zeros before a process has it: while nobody is
# ready, if there is such a time, or else when it is given.
#
# For each page there is a byte (promise.s): PAGE_CLEAN, PAGE_USED or PAGE_DIRTY.

.include "kernel.inc"

	# how many pages memory_idle looks at, at most, before interrupts have their turn
	.set	MOST_LOOKS, PAGE_SIZE / 4

	.text

# void pages_mark(uint from, uint to, uint state)
# Notes of all pages that begin at or behind from, and before to, what they are now.
	.globl	pages_mark
pages_mark:
	addl	$PAGE_SIZE - 1, %eax
	shrl	$PAGE_SHIFT, %eax
	addl	$PAGE_SIZE - 1, %edx
	shrl	$PAGE_SHIFT, %edx
	subl	%eax, %edx			# how many
	jbe	.Lno_page
	cmpl	$PAGE_DIRTY, %ecx
	jne	.Lmark
	cmpl	dirty_first, %eax
	jae	.Lmark
	movl	%eax, dirty_first
.Lmark:
	pushl	%edi
	movl	page_users, %edi
	addl	%eax, %edi
	movl	%ecx, %eax
	movl	%edx, %ecx
	rep stosb
	popl	%edi
.Lno_page:
	ret

# void pages_zero(uint from, uint to): zeros from one address to another; in clean pages they are there
	.globl	pages_zero
pages_zero:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %edi			# from
	movl	%edx, %esi			# to
.Lzero:
	cmpl	%esi, %edi
	jae	.Lzeroed

	# what lies in one page: up to ebx
	movl	%edi, %edx
	shrl	$PAGE_SHIFT, %edx
	leal	1(%edx), %ebx
	shll	$PAGE_SHIFT, %ebx
	cmpl	%esi, %ebx
	jbe	.Lzero_page
	movl	%esi, %ebx
.Lzero_page:
	addl	page_users, %edx
	cmpb	$PAGE_CLEAN, (%edx)
	je	.Lzero_next
	movl	%ebx, %edx
	subl	%edi, %edx
	xorl	%eax, %eax
	movl	%edx, %ecx
	andl	$3, %ecx
	rep stosb
	movl	%edx, %ecx
	shrl	$2, %ecx
	rep stosl
.Lzero_next:
	movl	%ebx, %edi
	jmp	.Lzero

.Lzeroed:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# void *clean_find(uint pages)
# The next so many clean pages in a row, from where the last ones were found. When there are none, there
# will be none until memory_idle has made more.
# out: their address, or 0
	.globl	clean_find
clean_find:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebx
	movl	page_users, %edi
	movl	pages_low, %esi
	shrl	$PAGE_SHIFT, %esi
	addl	%edi, %esi			# where the bytes of the processes' pages end
	addl	clean_first, %edi
	movl	$PAGE_CLEAN, %eax

	# the next one, and room for all
.Lclean_look:
	movl	%esi, %ecx
	subl	%edi, %ecx
	jbe	.Lclean_none
	repne scasb
	jne	.Lclean_none
	decl	%edi
	movl	%esi, %ecx
	subl	%edi, %ecx
	cmpl	%ebx, %ecx
	jb	.Lclean_none

	# are those behind it clean, too?
	movl	%edi, %edx
	movl	%ebx, %ecx
	repe scasb
	jne	.Lclean_look

	subl	page_users, %edi
	movl	%edi, clean_first
	movl	%edx, %eax
	subl	page_users, %eax
	shll	$PAGE_SHIFT, %eax
.Lclean_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lclean_none:
	subl	page_users, %esi
	movl	%esi, clean_first
	jmp	.Lclean_return

# int memory_idle(void): makes one dirty page clean, or looks for one
	.globl	memory_idle
memory_idle:
	pushl	%edi
	movl	pages_low, %ecx
	shrl	$PAGE_SHIFT, %ecx
	subl	dirty_first, %ecx
	jbe	.Lall_clean
	cmpl	$MOST_LOOKS, %ecx
	jbe	.Lidle_look
	movl	$MOST_LOOKS, %ecx
.Lidle_look:
	movl	page_users, %edi
	addl	dirty_first, %edi
	movl	$PAGE_DIRTY, %eax
	repne scasb
	jne	.Lidle_looked

	# zeros, for clean_find to find
	pushl	%edi
	decl	%edi
	movb	$PAGE_CLEAN, (%edi)
	subl	page_users, %edi
	cmpl	clean_first, %edi
	jae	.Lidle_zero
	movl	%edi, clean_first
.Lidle_zero:
	shll	$PAGE_SHIFT, %edi
	xorl	%eax, %eax
	movl	$PAGE_SIZE / 4, %ecx
	rep stosl
	popl	%edi

.Lidle_looked:
	subl	page_users, %edi
	movl	%edi, dirty_first
	movl	$1, %eax
	popl	%edi
	ret
.Lall_clean:
	xorl	%eax, %eax
	popl	%edi
	ret

	.data
	.balign	4

# the first page, counted from address 0, that may be dirty ...
dirty_first:
	.long	-1

	.bss
	.balign	4

# ... and the one from which on clean ones are looked for
clean_first:
	.space	4
