# queue.s: three children read from one empty pipe, one after the other; then letters come, one at a time. Who gets which?

	.set	CHILDREN, 3

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

	# a letter for each, and time to take it
	movl	$letters, %esi
.Lwrite:
	pushl	$1
	pushl	%esi
	pushl	ends + 4
	call	write
	addl	$12, %esp
	pushl	$1
	call	sleep
	addl	$4, %esp
	incl	%esi
	cmpl	$letters + CHILDREN, %esi
	jb	.Lwrite

	# and all are waited for
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
	pushl	$1
	pushl	$letter
	pushl	ends
	call	read
	addl	$12, %esp
	movzbl	letter, %eax
	pushl	%eax
	pushl	%ebx
	pushl	$format
	call	printf
	addl	$12, %esp
	xorl	%eax, %eax
	ret

	.section .rodata
letters:
	.ascii	"ABC"
format:
	.string	"child %d got %c\n"

	.bss
	.balign	4
ends:
	.space	8
letter:
	.space	1
