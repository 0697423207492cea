# chance.s: four spaces, which write, read, fork and end by chance. What is read is summed up, and pages are
# counted.

	.include "memory.inc"

	.set	ROUNDS, 2000

	.text
	.globl	test
test:
	movl	$wrong, recover
	movl	$ROUNDS, %ebp
.Lround:
	# edx: a long of one of 16 pages; esi: what to do
	inl	$PORT_RANDOM, %eax
	movl	%eax, %esi
	shrl	$8, %eax
	andl	$0xfffc, %eax
	leal	USER_BASE + 0x10000(%eax), %edx
	andl	$15, %esi
	cmpl	$7, %esi
	jbe	.Lread
	cmpl	$13, %esi
	jbe	.Lwrite
	je	.Lround_done

	# one of the four
	inl	$PORT_RANDOM, %eax
	andl	$3, %eax
	shll	$12, %eax
	leal	first_table(%eax), %eax
	cmpl	$15, %esi
	je	.Lfork
	call	space_enter
	jmp	.Lround_done

	# it becomes a copy of the one that is entered, unless it is that one
.Lfork:
	cmpl	%eax, current_table
	je	.Lround_done
	pushl	%eax
	call	space_empty
	popl	%edx
	movl	current_table, %eax
	call	space_fork
	jmp	.Lround_done

.Lread:
	movl	(%edx), %eax
	roll	$1, sum
	addl	%eax, sum
	jmp	.Lround_done

.Lwrite:
	inl	$PORT_RANDOM, %eax
	movl	%eax, (%edx)

.Lround_done:
	movl	pages_used, %eax
	roll	$1, pages_sum
	addl	%eax, pages_sum
	decl	%ebp
	jnz	.Lround
	movl	sum, %eax
	note
	movl	pages_sum, %eax
	note
	ret

wrong:
	power_off 1

	.bss
	.balign	4
sum:
	.space	4
pages_sum:
	.space	4
