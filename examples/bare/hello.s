# hello.s: prints one line and switches the machine off: a program for the machine alone.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	movl	$message, %esi

	# each character goes out through the console's port; a zero byte marks the end
next:
	movb	(%esi), %al
	testb	%al, %al
	jz	done
	outb	%al, $PORT_CONSOLE_DATA
	incl	%esi
	jmp	next

	# what is written to the power port becomes the exit status
done:
	movl	$0, %eax
	outl	%eax, $PORT_POWER

	.section .rodata
message:
	.string	"Hello from Toy!\n"
