# closing.s: four children wait for a pipe that nobody writes to; then it is closed, and all of them wake at once.

	.set	CHILDREN, 4

	.text
	.globl	main
main:
	pushl	$ends
	call	pipe
	addl	$4, %esp

	# each child begins to wait before the next one is born
	movl	$1, %ebx
.Lfork:
	call	fork
	testl	%eax, %eax
	jz	child
	pushl	$1
	call	sleep
	addl	$4, %esp
	incl	%ebx
	cmpl	$CHILDREN, %ebx
	jbe	.Lfork

	# the last end for writing: the children have closed theirs
	pushl	ends + 4
	call	close
	addl	$4, %esp

	movl	$CHILDREN, %ebx
.Lwait:
	pushl	$0
	call	wait
	addl	$4, %esp
	decl	%ebx
	jnz	.Lwait
	xorl	%eax, %eax
	ret

# ebx: which child this is
child:
	pushl	ends + 4
	call	close
	addl	$4, %esp
	pushl	$1
	pushl	$letter
	pushl	ends
	call	read
	addl	$12, %esp
	pushl	%eax
	pushl	%ebx
	pushl	$format
	call	printf
	addl	$12, %esp
	xorl	%eax, %eax
	ret

	.section .rodata
format:
	.string	"child %d is awake: read returned %d\n"

	.bss
	.balign	4
ends:
	.space	8
letter:
	.space	1
