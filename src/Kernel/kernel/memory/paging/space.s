# space.s: the user's half of an address space, from fork and exec to its end. It has two parts, and
# nothing outside them is ever mapped (spec/15-kernel-memory.md §2):
#
#	P_BASE ... P_BREAK		program and heap
#	STACK_LIMIT ... STACK_TOP	stack

.include "kernel.inc"

	.text

# int space_new(struct process *p): without program and heap
	.globl	space_new
space_new:
	pushl	%ebx
	movl	%eax, %ebx
	movl	$0, P_PROMISE(%ebx)
	movl	$SPACE_PAGES, %edx
	call	promise_change
	testl	%eax, %eax
	jnz	.Lnew_return
	movl	%ebx, %eax
	call	directory_make
	movl	$0, P_BASE(%ebx)
	movl	$0, P_BREAK(%ebx)
	movl	$STACK_TOP, P_STACK_LOW(%ebx)
	xorl	%eax, %eax
.Lnew_return:
	popl	%ebx
	ret

# void directory_make(struct process *p): a directory with the kernel's half
directory_make:
	pushl	%esi
	pushl	%edi
	pushl	%eax
	call	page_take
	popl	%edx
	movl	%eax, P_DIRECTORY(%edx)
	movl	%eax, %edi
	movl	$kernel_directory, %esi
	movl	$PAGE_SIZE / 4, %ecx
	rep movsl
	popl	%edi
	popl	%esi
	ret

# int space_fork(struct process *child)
# Shares all pages; each is copied when one of the two writes it, for which there is memory.
	.globl	space_fork
space_fork:
	pushl	%ebx
	movl	%eax, %ebx
	movl	current, %ecx
	movl	$0, P_PROMISE(%ebx)
	movl	P_PROMISE(%ecx), %edx
	call	promise_change
	testl	%eax, %eax
	jnz	.Lfork_return
	movl	%ebx, %eax
	call	directory_make

	movl	current, %ecx
	movl	P_BASE(%ecx), %eax
	movl	%eax, P_BASE(%ebx)
	movl	P_BREAK(%ecx), %edx
	movl	%edx, P_BREAK(%ebx)
	call	share_range
	movl	current, %ecx
	movl	P_STACK_LOW(%ecx), %eax
	movl	%eax, P_STACK_LOW(%ebx)
	movl	$STACK_TOP, %edx
	call	share_range

	# the parent's own rights are fewer now
	movl	%cr3, %eax
	movl	%eax, %cr3
	xorl	%eax, %eax
.Lfork_return:
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
	call	table_entry
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
	call	table_make_entry
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

# int space_exec(uint low, uint high)
	.globl	space_exec
space_exec:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx			# low
	movl	%edx, %esi			# high

	# can there be enough memory when the old program's is free?
	call	space_size
	leal	SPACE_PAGES(%eax), %edx
	movl	current, %eax
	call	promise_change
	testl	%eax, %eax
	jnz	.Lexec_return

	call	space_clear
	movl	current, %ecx
	movl	%ebx, P_BASE(%ecx)
	movl	%esi, P_BREAK(%ecx)
	movl	$STACK_TOP, P_STACK_LOW(%ecx)
	xorl	%eax, %eax
.Lexec_return:
	popl	%esi
	popl	%ebx
	ret

# void space_clear(void): takes all pages and page tables of the user's half from the current process
space_clear:
	movl	current, %ecx
	movl	P_BASE(%ecx), %eax
	movl	P_BREAK(%ecx), %edx
	call	tables_drop
	movl	current, %ecx
	movl	P_STACK_LOW(%ecx), %eax
	movl	$STACK_TOP, %edx
	jmp	tables_drop

# void space_empty(void): leaves the directory, which the processor still uses
	.globl	space_empty
space_empty:
	call	space_clear
	movl	current, %eax
	movl	$0, P_BASE(%eax)
	movl	$0, P_BREAK(%eax)
	movl	$1, %edx
	jmp	promise_change

# void space_drop(struct process *p)
	.globl	space_drop
space_drop:
	pushl	%eax
	movl	P_DIRECTORY(%eax), %eax
	call	page_drop
	popl	%eax
	xorl	%edx, %edx
	jmp	promise_change

# void space_enter(struct process *p)
	.globl	space_enter
space_enter:
	movl	P_DIRECTORY(%eax), %ecx
	subl	$KERNEL_BASE, %ecx
	movl	%ecx, %cr3
	ret

# int space_resize(uint end)
	.globl	space_resize
space_resize:
	pushl	%ebx
	movl	%eax, %ebx			# new end
	movl	current, %ecx
	movl	%ebx, %eax
	movl	P_BREAK(%ecx), %edx
	call	tables_drop			# what lies from a lower new end on

	movl	current, %ecx
	movl	P_BASE(%ecx), %eax
	movl	%ebx, %edx
	call	space_size
	leal	SPACE_PAGES(%eax), %edx
	movl	current, %eax
	call	promise_change
	testl	%eax, %eax
	jnz	.Lresize_return
	movl	current, %ecx
	movl	%ebx, P_BREAK(%ecx)
.Lresize_return:
	popl	%ebx
	ret

# uint space_size(uint base, uint break)
# out: how many pages a program and heap from base to break can need, page tables included
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
