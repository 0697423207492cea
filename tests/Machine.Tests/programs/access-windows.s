# access-windows.s: accesses at fixed distances from each other, again and again: each goes to its own page, and one that faults
# leaves behind what was stored before it and nothing of what comes after.
# runs: physical paged ticking

	.include "check.inc"

	.set	OFTEN, 100
	.set	FAULTS, 3

	.globl	program
program:
	paging_on

	# an object and a frame at all distances from the end of a page, whose neighbour lies elsewhere
	map	PAGE_1, (frame_2 + PTE_KERNEL)
	map	PAGE_2, (frame_1 + PTE_KERNEL)
	movl	$PAGE_2 - 24, %ebx
.Lplace:
	movl	$OFTEN, %edi
.Lagain:
	movl	%edi, (%ebx)
	movl	%ebx, 4(%ebx)
	addl	%edi, 4(%ebx)
	movl	%ebx, %ecx
	movb	$7, 9(%ecx)
	leal	(%ebx,%edi), %eax
	check	1, %eax, 4(%ebx)
	check	2, %edi, (%ecx)
	check_byte 3, $7, 9(%ebx)

	movl	%esp, %ebp
	movl	%ebx, %esp
	pushl	%edi
	pushl	%ebx
	subl	$8, %esp
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	movl	12(%esp), %eax
	addl	4(%esp), %eax
	addl	$8, %esp
	popl	%ecx
	popl	%edx
	movl	%ebp, %esp
	addl	%edx, %edx
	check	4, %edx, %eax
	check	5, %ebx, %ecx
	decl	%edi
	jne	.Lagain
	addl	$3, %ebx
	cmpl	$PAGE_2 + 24, %ebx
	jne	.Lplace

	# the third of four stores is to a page that is absent
	map	PAGE_2, 0
	movl	$0x33333333, PAGE_2 - 12
	movl	$FAULTS, %edi
.Lstores:
	catch	.Labsent
	movl	$PAGE_2 - 8, %ebx
	movl	%edi, (%ebx)
	addl	$1, %ecx
	movl	%edi, 4(%ebx)
.Lthird:
	movl	%edi, 8(%ebx)
	movl	%edi, -4(%ebx)
	fail	6
.Labsent:
	saw	7, T_PAGE, PF_WRITE, .Lthird
	check	8, $PAGE_2, seen_cr2
	check	9, %edi, (PAGE_2 - 8)
	check	10, %edi, (PAGE_2 - 4)
	check	11, $0x33333333, (PAGE_2 - 12)
	decl	%edi
	jne	.Lstores

	# loads, and then a store to the same page, which may only be read
	map	PAGE_1, (frame_1 + PTE_USER_READ)
	movl	$0x11111111, frame_1
	movl	$0x22222222, frame_1 + 4
	movl	$0x33333333, frame_1 + 8
	movl	$FAULTS, %edi
.Lloads:
	catch	.Ldenied
	enter_user .Luser
.Luser:
	movl	$PAGE_1, %ebx
	movl	(%ebx), %eax
	addl	4(%ebx), %eax
	incl	%eax
.Lstore:
	movl	%eax, 8(%ebx)
	fail	12			# traps in user mode
.Ldenied:
	saw	13, T_PAGE, (PF_PRESENT | PF_USER | PF_WRITE), .Lstore
	check	14, $(PAGE_1 + 8), seen_cr2
	check	15, $0x33333334, %eax
	check	16, $0x33333333, (frame_1 + 8)
	decl	%edi
	jne	.Lloads
	pass
