# fork.s: one process becomes two. From `fork` on both execute the same code; what it returned tells
# which of them one is. The C library's functions are called as C calls them: arguments on the stack,
# the result in eax (toy.h has fork, wait, getpid).

	.text
	.globl	main
main:
	call	fork
	testl	%eax, %eax
	jz	child

	# the parent got its child's pid, and waits for its end: wait(&status)
	movl	%eax, %ebx
	pushl	$status
	call	wait
	addl	$4, %esp

	# the child's exit status is in the second byte
	movzbl	status + 1, %eax
	pushl	%eax
	pushl	%ebx
	pushl	$parent_text
	call	printf
	addl	$12, %esp
	xorl	%eax, %eax
	ret

	# the child got 0; what main returns is its exit status
child:
	call	getpid
	pushl	%eax
	pushl	$child_text
	call	printf
	addl	$8, %esp
	movl	$7, %eax
	ret

	.section .rodata
child_text:
	.string	"I am the child, pid %d\n"
parent_text:
	.string	"my child, pid %d, ended with status %d\n"

	.bss
	.balign	4
status:
	.space	4
