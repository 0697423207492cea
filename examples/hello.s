# hello.s: the smallest program: it prints one line and ends.
#
# A program runs in user mode, where it can compute but reaches neither console nor power switch. It
# asks the kernel by a system call: the call's number in eax, its arguments on the stack as for a C
# function, and `int $64`. (spec/10-kernel-abi.md has all calls; toy.inc has their numbers.)

	.include "toy.inc"

	.text
	.globl	_start
_start:
	# write(1, message, SIZE): arguments are pushed last first, and above them the kernel expects
	# room for the return address that a C function would have there
	pushl	$SIZE
	pushl	$message
	pushl	$1			# descriptor 1 is standard output
	pushl	$0
	movl	$SYS_WRITE, %eax
	int	$T_SYSCALL
	addl	$16, %esp

	# exit(0): the argument becomes the exit status of `toy run`; nothing comes back
	pushl	$0
	pushl	$0
	movl	$SYS_EXIT, %eax
	int	$T_SYSCALL

	.section .rodata
message:
	.ascii	"Hello from Toy!\n"
	.set	SIZE, . - message
