# boot.s: the boot sector, the second program of all. The ROM has put it to BOOT_ADDRESS; it reads
# the kernel from the disk to KERNEL_LOAD and jumps there. Addresses are physical.

.include "kernel.inc"
.include "read.inc"

	.text
	.globl	_start
_start:
	read_sectors KERNEL_LOAD, KERNEL_SECTOR, KERNEL_SECTORS

	# what can be wrong: the disk ends too early, or memory does
	movl	$too_little, %esi
	andl	$DD_RESULT, %eax
	cmpl	$DD_BAD_BUFFER, %eax
	je	fail
	movl	$no_kernel, %esi
	testl	%eax, %eax
	jnz	fail

	movl	$KERNEL_LOAD, %eax
	jmp	*%eax

.include "fail.inc"

too_little:
	.string	"boot: the kernel needs more memory\n"
no_kernel:
	.string	"boot: there is no kernel on the disk\n"
