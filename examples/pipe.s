# pipe.s: two processes and a pipe. The child writes numbers into one end, the parent reads them from
# the other and adds them up, until the child has ended and the pipe with it.

	.text
	.globl	main
main:
	# pipe(ends): ends[0] is for reading, ends[1] for writing
	pushl	$ends
	call	pipe
	addl	$4, %esp
	call	fork
	testl	%eax, %eax
	jz	child

	# close(ends[1]): the end of input comes only when nobody can write any more, not even oneself
	pushl	ends + 4
	call	close
	addl	$4, %esp

	# read(ends[0], &number, 4) until it returns 0
	xorl	%ebx, %ebx
again:
	pushl	$4
	pushl	$number
	pushl	ends
	call	read
	addl	$12, %esp
	testl	%eax, %eax
	jz	finished
	addl	number, %ebx
	jmp	again

finished:
	pushl	%ebx
	pushl	$sum_text
	call	printf
	addl	$8, %esp
	xorl	%eax, %eax
	ret

	# the child: write(ends[1], &number, 4) for 1 to 100
child:
	incl	number
	pushl	$4
	pushl	$number
	pushl	ends + 4
	call	write
	addl	$12, %esp
	cmpl	$100, number
	jb	child
	xorl	%eax, %eax
	ret

	.section .rodata
sum_text:
	.string	"the numbers that came through the pipe add up to %d\n"

	.bss
	.balign	4
ends:
	.space	8
number:
	.space	4
