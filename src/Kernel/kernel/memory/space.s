# space.s: the user's half of an address space. It has two parts, and nothing outside them is ever
# mapped:
#
#	P_BASE ... P_BREAK		program and heap
#	STACK_LIMIT ... USER_TOP	stack
#
# A page is given when it is first touched. After a fork pages have two users, are not writable and
# have PTE_COPY; the first who writes gets a copy, the last keeps the page.

.include "kernel.inc"

	.text

# pte *space_entry(struct process *p, uint address)
# out: the page table's entry for an address, or 0 if there is no table
	.globl	space_entry
space_entry:
	movl	P_DIRECTORY(%eax), %eax
	movl	%edx, %ecx
	shrl	$BIG_PAGE_SHIFT, %ecx
	movl	(%eax,%ecx,4), %eax
	testl	%eax, %eax
	jz	.Lno_table
	andl	$-PAGE_SIZE, %eax
	shrl	$PAGE_SHIFT, %edx
	andl	$PAGE_SIZE / 4 - 1, %edx
	leal	KERNEL_BASE(%eax,%edx,4), %eax
.Lno_table:
	ret

# pte *space_make_entry(struct process *p, uint address)
# As space_entry, with a table where there was none.
	.globl	space_make_entry
space_make_entry:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx
	movl	%edx, %esi

	call	space_entry
	testl	%eax, %eax
	jnz	.Lhas_table
	call	page_take_zeroed
	movl	%esi, %ecx
	shrl	$BIG_PAGE_SHIFT, %ecx
	movl	P_DIRECTORY(%ebx), %edx
	leal	-KERNEL_BASE + PTE_P + PTE_W + PTE_U(%eax), %eax
	movl	%eax, (%edx,%ecx,4)
	movl	%ebx, %eax
	movl	%esi, %edx
	call	space_entry

.Lhas_table:
	popl	%esi
	popl	%ebx
	ret

# int space_touch(uint address, int write)
# Makes a page of the current process ready to be read, or written if write is not 0.
# out: 0; -1 if the process has no right to that
	.globl	space_touch
space_touch:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	cmpl	$USER_TOP, %eax
	jae	.Lrefuse
	movl	%eax, %ebx			# address
	movl	%edx, %esi			# write

	# is it there already?
	movl	%eax, %edx
	movl	current, %eax
	call	space_entry
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
	call	space_make_entry
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
# Where the kernel finds what the current process has at an address, made ready as by space_touch.
# out: eax, where, or 0 if the process has no right to that; edx, for how many bytes this holds
	.globl	space_span
space_span:
	pushl	%ebx
	movl	%eax, %ebx
	call	space_touch
	testl	%eax, %eax
	jnz	.Lspan_none

	# the process's own address, while it runs; as far as the page goes
	movl	%ebx, %eax
	movl	%ebx, %edx
	orl	$-PAGE_SIZE, %edx
	negl	%edx
	popl	%ebx
	ret
.Lspan_none:
	xorl	%eax, %eax
	xorl	%edx, %edx
	popl	%ebx
	ret

# void *page_copy(void *page)
# A page with the same bytes; the old one has a user less.
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

# uint space_size(uint base, uint break)
# out: how many pages a program and heap from base to break can need, page tables included
	.globl	space_size
space_size:
	leal	PAGE_SIZE - 1(%edx), %ecx
	shrl	$PAGE_SHIFT, %ecx
	pushl	%eax
	shrl	$PAGE_SHIFT, %eax
	subl	%eax, %ecx
	popl	%eax

	# the tables from that of the first byte to that of the last
	shrl	$BIG_PAGE_SHIFT, %eax
	decl	%edx
	shrl	$BIG_PAGE_SHIFT, %edx
	subl	%eax, %edx
	leal	1(%ecx,%edx), %eax
	ret

# void space_share(struct process *child)
# Gives a child without pages all pages of the current process.
	.globl	space_share
space_share:
	pushl	%ebx
	movl	%eax, %ebx
	movl	current, %ecx
	movl	P_BASE(%ecx), %eax
	movl	P_BREAK(%ecx), %edx
	call	share_range
	movl	current, %ecx
	movl	P_STACK_LOW(%ecx), %eax
	movl	$USER_TOP, %edx
	call	share_range

	# the parent's own rights are fewer now
	movl	%cr3, %eax
	movl	%eax, %cr3
	popl	%ebx
	ret

# share_range: the pages from eax to edx, from the current process to ebx.
share_range:
	pushl	%ebp
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi			# address
	movl	%edx, %ebp			# end

.Lshare:
	cmpl	%ebp, %esi
	jae	.Lshared
	movl	current, %eax
	movl	%esi, %edx
	call	space_entry
	testl	%eax, %eax
	jz	.Lshare_skip
	movl	(%eax), %edi
	testl	$PTE_P, %edi
	jz	.Lshare_next

	# from now on a writable page is copied by who writes first
	testl	$PTE_W, %edi
	jz	.Lshare_entry
	andl	$~PTE_W, %edi
	orl	$PTE_COPY, %edi
	movl	%edi, (%eax)
.Lshare_entry:
	movl	%edi, %eax
	andl	$-PAGE_SIZE, %eax
	addl	$KERNEL_BASE, %eax
	call	page_share
	movl	%ebx, %eax
	movl	%esi, %edx
	call	space_make_entry
	movl	%edi, (%eax)

.Lshare_next:
	addl	$PAGE_SIZE, %esi
	jmp	.Lshare

	# no table: nothing up to the next one
.Lshare_skip:
	andl	$-BIG_PAGE_SIZE, %esi
	addl	$BIG_PAGE_SIZE, %esi
	jmp	.Lshare

.Lshared:
	popl	%edi
	popl	%esi
	popl	%ebp
	ret

# void space_empty(void)
# Takes all pages and page tables of the user's half from the current process.
	.globl	space_empty
space_empty:
	movl	current, %ecx
	movl	P_BASE(%ecx), %eax
	movl	P_BREAK(%ecx), %edx
	call	space_drop
	movl	current, %ecx
	movl	P_STACK_LOW(%ecx), %eax
	movl	$USER_TOP, %edx
	# falls through

# void space_drop(uint start, uint end)
# Takes the pages from start, rounded up to a page, to end from the current process, and the page
# tables that begin in there or serve nothing below.
	.globl	space_drop
space_drop:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	cmpl	%edx, %eax
	jae	.Ldrop_flush			# nothing at all
	movl	%edx, %edi			# end
	movl	%eax, %ebx			# start
	call	page_up
	movl	%eax, %esi			# address

.Ldrop:
	cmpl	%edi, %esi
	jae	.Ldropped
	movl	current, %eax
	movl	%esi, %edx
	call	space_entry
	testl	%eax, %eax
	jz	.Ldrop_skip
	movl	(%eax), %edx
	testl	$PTE_P, %edx
	jz	.Ldrop_next
	movl	$0, (%eax)
	movl	%edx, %eax
	andl	$-PAGE_SIZE, %eax
	addl	$KERNEL_BASE, %eax
	call	page_drop
.Ldrop_next:
	addl	$PAGE_SIZE, %esi
	jmp	.Ldrop
.Ldrop_skip:
	andl	$-BIG_PAGE_SIZE, %esi
	addl	$BIG_PAGE_SIZE, %esi
	jmp	.Ldrop

	# the tables: the first stays if the part goes on below start
.Ldropped:
	movl	current, %edx
	movl	%ebx, %esi
	cmpl	P_BASE(%edx), %esi
	je	.Ldrop_tables
	cmpl	P_STACK_LOW(%edx), %esi
	je	.Ldrop_tables
	leal	BIG_PAGE_SIZE - 1(%esi), %esi
.Ldrop_tables:
	shrl	$BIG_PAGE_SHIFT, %esi
	decl	%edi
	shrl	$BIG_PAGE_SHIFT, %edi
	movl	P_DIRECTORY(%edx), %ebx
.Ldrop_table:
	cmpl	%edi, %esi
	ja	.Ldrop_flush
	movl	(%ebx,%esi,4), %eax
	testl	%eax, %eax
	jz	.Ldrop_next_table
	movl	$0, (%ebx,%esi,4)
	andl	$-PAGE_SIZE, %eax
	addl	$KERNEL_BASE, %eax
	call	page_drop
.Ldrop_next_table:
	incl	%esi
	jmp	.Ldrop_table

.Ldrop_flush:
	movl	%cr3, %eax
	movl	%eax, %cr3
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# int sys_sbrk(int change)
# out: the old end of the heap
	.globl	sys_sbrk
sys_sbrk:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	current, %ebx
	movl	P_BREAK(%ebx), %esi		# old
	movl	%esi, %edi			# new, from here on
	testl	%eax, %eax
	js	.Lshrink

	# growing: below the stack, and with memory to be had
	addl	%eax, %edi
	cmpl	$HEAP_TOP, %edi
	ja	.Lsbrk_refuse
	call	heap_change
	pushl	%eax
	call	promise
	popl	%edx
	testl	%eax, %eax
	jnz	.Lsbrk_refuse
	addl	%edx, P_PROMISE(%ebx)
	jmp	.Lsbrk_ready

	# shrinking: at most to the beginning
.Lshrink:
	addl	%eax, %edi
	jnc	.Lsbrk_refuse
	cmpl	P_BASE(%ebx), %edi
	jbe	.Lsbrk_refuse
	movl	%edi, %eax
	movl	%esi, %edx
	call	space_drop
	call	heap_change
	addl	%eax, P_PROMISE(%ebx)
	negl	%eax
	call	release

.Lsbrk_ready:
	movl	%edi, P_BREAK(%ebx)
	movl	%esi, %eax
.Lsbrk_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lsbrk_refuse:
	movl	$-1, %eax
	jmp	.Lsbrk_return

# heap_change: how many pages more a break at edi needs than one at esi. in: ebx, the process
heap_change:
	movl	P_BASE(%ebx), %eax
	movl	%esi, %edx
	call	space_size
	pushl	%eax
	movl	P_BASE(%ebx), %eax
	movl	%edi, %edx
	call	space_size
	popl	%edx
	subl	%edx, %eax
	ret
