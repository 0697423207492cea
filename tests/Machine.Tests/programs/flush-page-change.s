# flush-page-change.s: a loop over two pages that forgets all translations each time around. Whoever stops between a jump and
# its target finds that the target's page has not been looked up yet.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.set	ROUNDS, 200

	.globl	program
program:
	movl	$ROUNDS, %ecx
	jmp	flush

	# sixteen instructions around, so that stops every thirteen come to each of them; and enough of them between flush and
	# jump for a translator to be worth it
flush:
	movl	%cr3, %eax
	movl	%eax, %cr3
	.rept	8
	incl	%edx
	.endr
	jmp	other_page

	.balign	PAGE_SIZE
other_page:
	.rept	3
	decl	%edx
	.endr
	decl	%ecx
	jnz	flush
	pass
