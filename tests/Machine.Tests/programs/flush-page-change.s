# flush-page-change.s: a loop over two pages that forgets all translations each time around, so that the other page has to be
# looked up after each jump there, and not before.
# runs: physical paged ticking
# traces: translation

	.include "check.inc"

	.set	ROUNDS, 200

	.globl	program
program:
	movl	$ROUNDS, %ecx
	jmp	flush

	# twelve instructions around, so that stops every thirteen come to each of them
flush:
	movl	%cr3, %eax
	movl	%eax, %cr3
	incl	%edx
	incl	%edx
	incl	%edx
	jmp	other_page

	.balign	PAGE_SIZE
other_page:
	decl	%edx
	decl	%edx
	decl	%edx
	nop
	decl	%ecx
	jnz	flush
	pass
