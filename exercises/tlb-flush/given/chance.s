# chance.s: pages are set, read, and changed behind the kernel's back, by chance. What is read is summed up:
# one flush too few or too many changes the sum.

	.include "memory.inc"

	.set	ROUNDS, 3000
	.set	PAGES, 8
	.set	SLIPPED, 32			# frame n is exchanged for n + 32

	.text
	.globl	test
test:
	movl	$ROUNDS, %ebp
.Lround:
	# ebx: a page; edx: a frame, or the one that it has; rights, or none
	inl	$PORT_RANDOM, %eax
	movl	%eax, %ebx
	andl	$PAGES - 1, %ebx
	movl	%eax, %edx
	shrl	$4, %edx
	andl	$3 << 12, %edx
	addl	$FRAMES + READ_ONLY, %edx
	testl	$1 << 3, %eax
	jz	.Lrights
	orl	$PTE_W, %edx
.Lrights:
	shrl	$28, %eax
	cmpl	$3, %eax
	jbe	.Lset
	cmpl	$5, %eax
	jbe	.Lunset
	cmpl	$11, %eax
	jbe	.Llook

	# what it is, it says in its first long; this one is behind it
	movl	%ebx, %edi
	shll	$12, %edi
	movl	$.Lrefused, recover
	movl	%ebp, WINDOW + 4(%edi)
	incl	written
.Lrefused:
	jmp	.Lround_done

.Lunset:
	xorl	%edx, %edx

	# pages are used and written before they are changed, so that there is something to remember
.Lset:
	movl	%ebx, %edi
	shll	$12, %edi
	movl	$.Lunused, recover
	movl	WINDOW(%edi), %eax
	movl	%eax, WINDOW + 8(%edi)
.Lunused:
	testl	$PTE_P, %edx
	jz	.Lnew
	orl	$PTE_A | PTE_D, %edx
.Lnew:
	leal	WINDOW(%edi), %eax
	call	page_set

	# every second one that is there goes to another frame behind the kernel's back. Where nothing was to be
	# flushed nobody sees it
	movl	table(,%ebx,4), %eax
	testl	$PTE_P, %eax
	jz	.Lround_done
	testl	$1, %ebp
	jz	.Lround_done
	xorl	$SLIPPED * PAGE_SIZE, %eax
	movl	%eax, table(,%ebx,4)
	jmp	.Lround_done

.Llook:
	shll	$12, %ebx
	movl	$.Lnothing, recover
	movl	$NOTHING, %eax
	movl	WINDOW(%ebx), %eax
.Lnothing:
	roll	$1, sum
	addl	%eax, sum

.Lround_done:
	decl	%ebp
	jnz	.Lround
	movl	sum, %eax
	note
	movl	written, %eax
	note
	ret

	.bss
	.balign	4
sum:
	.space	4
written:
	.space	4
