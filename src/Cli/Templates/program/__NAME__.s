# __NAME__.s: greets whoever writes a name on its input.

	.text
	.globl	main
main:
	# read(0, name, SIZE): how many bytes came; 0 at the input's end
	pushl	$SIZE
	pushl	$name
	pushl	$0
	call	read
	addl	$12, %esp
	testl	%eax, %eax
	jle	nobody

	# a zero ends the name, in the place of the newline if there is one
	cmpb	$'\n', name - 1(%eax)
	jne	terminate
	decl	%eax
terminate:
	movb	$0, name(%eax)

	pushl	$name
	pushl	$greeting
	call	printf
	addl	$8, %esp

	# what main returns is the program's exit status
	xorl	%eax, %eax
	ret

nobody:
	pushl	$silence
	call	puts
	addl	$4, %esp
	movl	$1, %eax
	ret

	.section .rodata
greeting:
	.string	"Hello, %s!\n"
silence:
	.string	"Nobody is there."

	.bss
	.set	SIZE, 64
name:
	.space	SIZE + 1
