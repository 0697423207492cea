# tables.s: page tables, by process and address.

.include "kernel.inc"

	.text

# pte *table_entry(struct process *p, uint address)
# out: the page table's entry for an address, or 0 if there is no table
	.globl	table_entry
table_entry:
	movl	P_DIRECTORY(%eax), %eax
	find_entry %eax, %edx, %ecx, .Lno_table
	leal	KERNEL_BASE(%eax,%edx,4), %eax
.Lno_table:
	ret

# pte *table_make_entry(struct process *p, uint address)
# As table_entry, with a table where there was none.
	.globl	table_make_entry
table_make_entry:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx
	movl	%edx, %esi

	call	table_entry
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
	call	table_entry

.Lhas_table:
	popl	%esi
	popl	%ebx
	ret

# void tables_drop(uint start, uint end)
# Takes the pages from start, rounded up to a page, to end from the current process, and the page
# tables that begin in there or serve nothing below.
	.globl	tables_drop
tables_drop:
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
	call	table_entry
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
