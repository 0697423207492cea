# Clears the screen, sets the title, writes to the clipboard, turns text round, and overwrites its line.
#! sum failed: \x1b[2J\x1b]0;title\x07\x1b]52;c;ZXZpbA==\x07\r
	.include "toy.inc"
	.globl	answer
answer:	movl	$text, %esi
1:	movb	(%esi), %al
	testb	%al, %al
	jz	2f
	outb	%al, $PORT_CONSOLE_DATA
	incl	%esi
	jmp	1b
2:	movl	4(%esp), %eax
	ret
	.section .rodata
text:	.string	"\033[2J\033]0;title\007\033]52;c;ZXZpbA==\007\rpassed\b\b\302\233\342\200\256\342\201\246\n"
