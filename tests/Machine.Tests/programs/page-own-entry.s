# page-own-entry.s: instructions that load the entry of the page that they store to. They load first: what they find there
# does not have the marks that the store will leave.
# runs: physical paged ticking

	.include "check.inc"

	.set	OFTEN, 5
	.set	ENTRY_1, (PAGE_1 >> PAGE_SHIFT) * 4
	.set	ENTRY_2, (PAGE_2 >> PAGE_SHIFT) * 4
	.set	CODE, 0x100
	.set	CLEAN, frame_1 + PTE_USER

	# the table itself, with its own entry and the one of a page that nobody has met
	.macro	fresh_entries
	map	PAGE_1, (table + PTE_USER)
	map	PAGE_2, CLEAN
	.endm

	# to where translated code may begin
	.macro	leap
	jmp	.Lleap\@
	.skip	32
.Lleap\@:
	.endm

	.globl	program
program:
	paging_on

	# one place, loaded and stored to: the mark of the store is lost in the store
	movl	$OFTEN, %edi
.Lboth:
	fresh_entries
	addl	$0, PAGE_1 + ENTRY_1
	check	1, $(table + PTE_USER + PTE_A), (table + ENTRY_1)
	decl	%edi
	jnz	.Lboth

	# from the table to a stack, and from a stack in the table
	movl	$OFTEN, %edi
.Lstack:
	fresh_entries
	movl	%esp, %ebp
	movl	$PAGE_2 + PAGE_SIZE, %esp
	pushl	PAGE_1 + ENTRY_2
	movl	%ebp, %esp
	check	2, $CLEAN, (frame_1 + PAGE_SIZE - 4)
	check	3, $(CLEAN + PTE_A + PTE_D), (table + ENTRY_2)
	fresh_entries
	movl	$PAGE_1 + ENTRY_2, %esp
	popl	PAGE_2
	movl	%ebp, %esp
	check	4, $CLEAN, frame_1
	check	5, $(CLEAN + PTE_A + PTE_D), (table + ENTRY_2)
	decl	%edi
	jnz	.Lstack

	# to a stack whose page has code, of which stores are to be noticed
	movl	$OFTEN, %edi
.Lcode_stack:
	fresh_entries
	movb	.Lreturn, %al
	movb	%al, frame_1 + CODE
	call	PAGE_2 + CODE
	fresh_entries
	movl	%esp, %ebp
	movl	$PAGE_2 + PAGE_SIZE, %esp
	pushl	PAGE_1 + ENTRY_2
	movl	%ebp, %esp
	check	16, $CLEAN, (frame_1 + PAGE_SIZE - 4)
	decl	%edi
	jnz	.Lcode_stack

	# to a stack as before, in user mode
	movl	$OFTEN, %edi
.Luser_stack:
	fresh_entries
	catch	.Luser_pushed
	enter_user .Luser_push, (PAGE_2 + PAGE_SIZE)
.Luser_push:
	leap
	movl	PAGE_1, %eax
	leap
	pushl	PAGE_1 + ENTRY_2
	fail	6			# traps in user mode
.Luser_pushed:
	check	7, $T_PROTECTION, seen_vector
	check	8, $CLEAN, (frame_1 + PAGE_SIZE - 4)
	check	9, $(CLEAN + PTE_A + PTE_D), (table + ENTRY_2)
	fresh_entries
	catch	.Luser_popped
	enter_user .Luser_pop, (PAGE_1 + ENTRY_2)
.Luser_pop:
	leap
	movl	PAGE_1, %eax
	leap
	popl	PAGE_2
	fail	10
.Luser_popped:
	check	11, $CLEAN, frame_1
	fresh_entries
	catch	.Luser_added
	enter_user .Luser_add
.Luser_add:
	leap
	movl	PAGE_1, %eax
	leap
	addl	$0, PAGE_1 + ENTRY_1
	fail	12
.Luser_added:
	check	13, $(table + PTE_USER + PTE_A), (table + ENTRY_1)
	decl	%edi
	jnz	.Luser_stack

	# a block that begins with the entry of where it goes
	movl	$OFTEN, %ebx
.Lblock:
	fresh_entries
	movl	$PAGE_1 + ENTRY_2, %esi
	movl	$PAGE_2, %edi
	movl	$4, %ecx
	rep movsl
	check	14, $CLEAN, frame_1
	check	15, $(CLEAN + PTE_A + PTE_D), (table + ENTRY_2)
	decl	%ebx
	jnz	.Lblock
	pass

.Lreturn:
	ret
