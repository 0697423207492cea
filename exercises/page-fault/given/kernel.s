# kernel.s: a kernel as small as can be: paging, physical pages with a count of their users, address
# spaces. Everything that happens when a page is touched is in fault.s.
#
# The kernel's routines take their arguments in eax, edx and ecx, give the result in eax, and keep ebx,
# esi, edi and ebp.
#
#	0x40400000
#			user pages: one page table for each space
#	0x40000000
#			nothing
#	0x01000000
#			all RAM at its own addresses, for the kernel
#	0x00000000

	.include "memory.inc"

	.set	POOL, 0x400000			# where the pages that are given out begin
	.set	POOL_PAGES, 512
	.set	JUNK, 0xdeadbeef

	.text
	.globl	_start
_start:
	movl	$vectors, %eax
	movl	%eax, %idtr

	# RAM: four entries of the directory
	movl	$directory, %edi
	movl	$PTE_P | PTE_W | PTE_PS, %eax
.Lram:
	movl	%eax, (%edi)
	addl	$4, %edi
	addl	$0x400000, %eax
	cmpl	$0x1000000, %eax
	jb	.Lram

	movl	$directory, %eax
	movl	%eax, %cr3
	movl	$first_table, %eax
	call	space_enter

	# with WP what a page does not allow is not allowed to the kernel either: it plays the program, too
	movl	$CR0_PG | CR0_WP, %eax
	movl	%eax, %cr0
	call	test
	power_off 0

# void space_enter(uint *table)
# From here on the user's pages are those of this table.
	.globl	space_enter
space_enter:
	movl	%eax, current_table
	orl	$PTE_P | PTE_W | PTE_U, %eax
	movl	%eax, directory + (USER_BASE >> 22) * 4
	movl	%cr3, %eax
	movl	%eax, %cr3			# forgets all translations
	ret

# void space_empty(uint *table)
# Nobody has these pages in this space any more.
	.globl	space_empty
space_empty:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx
	movl	$USER_PAGES, %esi
.Lentry:
	movl	(%ebx), %eax
	movl	$0, (%ebx)
	testl	$PTE_P, %eax
	jz	.Lnext
	andl	$PAGE_MASK, %eax
	call	page_drop
.Lnext:
	addl	$4, %ebx
	decl	%esi
	jnz	.Lentry

	# of other spaces the processor remembers nothing
	leal	-USER_PAGES * 4(%ebx), %eax
	cmpl	%eax, current_table
	jne	.Lemptied
	movl	%cr3, %eax
	movl	%eax, %cr3
.Lemptied:
	popl	%esi
	popl	%ebx
	ret

# uint page_take(void)
# out: a page that nobody else has, with one user; it holds what its last user left there
	.globl	page_take
page_take:
	xorl	%ecx, %ecx
.Lsearch:
	cmpb	$0, users(%ecx)
	je	.Lfree
	incl	%ecx
	cmpl	$POOL_PAGES, %ecx
	jb	.Lsearch
	power_off 2				# no page is left
.Lfree:
	movb	$1, users(%ecx)
	incl	pages_used
	shll	$12, %ecx
	leal	POOL(%ecx), %eax

	# what its last user left there
	pushl	%edi
	pushl	%eax
	movl	%eax, %edi
	movl	$PAGE_SIZE / 4, %ecx
	movl	$JUNK, %eax
	rep stosl
	popl	%eax
	popl	%edi
	ret

# void page_share(uint page): one user more
	.globl	page_share
page_share:
	subl	$POOL, %eax
	shrl	$12, %eax
	incb	users(%eax)
	ret

# void page_drop(uint page): one user less; without any the page can be taken again
	.globl	page_drop
page_drop:
	subl	$POOL, %eax
	shrl	$12, %eax
	cmpb	$0, users(%eax)
	je	.Ltoo_often
	decb	users(%eax)
	jnz	.Lin_use
	decl	pages_used
.Lin_use:
	ret
.Ltoo_often:
	power_off 3				# it has no user

# uint page_users(uint page)
	.globl	page_users
page_users:
	subl	$POOL, %eax
	shrl	$12, %eax
	movzbl	users(%eax), %eax
	ret

# uint region_of(uint address)
# out: what the program may do there: REGION_READ, REGION_WRITE, both, or 0
	.globl	region_of
region_of:
	movl	$regions, %ecx
.Lregion:
	cmpl	$regions_end, %ecx
	jae	.Lnone
	cmpl	(%ecx), %eax
	jb	.Lnext_region
	cmpl	4(%ecx), %eax
	jb	.Linside
.Lnext_region:
	addl	$12, %ecx
	jmp	.Lregion
.Linside:
	movl	8(%ecx), %eax
	ret
.Lnone:
	xorl	%eax, %eax
	ret

# trap_page: the handler of vector 14. What page_fault cannot mend is noted, and the program goes on at
# the address in `recover`.
trap_page:
	pushal
	incl	faults
	movl	%cr2, %eax
	movl	32 + FRAME_ERROR(%esp), %edx
	call	page_fault
	testl	%eax, %eax
	jz	.Lmended
	incl	refused
	movl	recover, %eax
	movl	%eax, 32 + FRAME_EIP(%esp)
.Lmended:
	popal
	addl	$FRAME_EIP, %esp
	iret

	.data
	.balign	8
vectors:
	.space	T_PAGE * GATE_SIZE
	.long	trap_page, GATE_PRESENT

# the program's memory: from, to, what may be done
regions:
	.long	USER_BASE + 0x1000, USER_BASE + 0x4000, REGION_READ
	.long	USER_BASE + 0x10000, USER_BASE + 0x20000, REGION_READ | REGION_WRITE
	.long	USER_BASE + 0x3ff000, USER_END, REGION_READ | REGION_WRITE
regions_end:

	.globl	recover, result
recover:
	.long	0

# where the next of the results goes
result:
	.long	results

	.bss
	.balign	4
	.globl	current_table, pages_used, faults, refused, results
current_table:
	.space	4

# pages that have a user
pages_used:
	.space	4

# page faults, and those that page_fault did not mend
faults:
	.space	4
refused:
	.space	4

results:
	.space	256

# of each page of the pool
users:
	.space	POOL_PAGES

	.balign	PAGE_SIZE
directory:
	.space	PAGE_SIZE

# the page tables of four spaces
	.globl	first_table, second_table, third_table, fourth_table
first_table:
	.space	PAGE_SIZE
second_table:
	.space	PAGE_SIZE
third_table:
	.space	PAGE_SIZE
fourth_table:
	.space	PAGE_SIZE
