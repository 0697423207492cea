# boot.s: the boot sector, the second program of all. The ROM has put it to BOOT_ADDRESS; it reads
# the kernel from the disk to KERNEL_LOAD and jumps there. Addresses are physical.

.include "kernel.inc"

	# one descriptor, below the boot sector
	.set	DESCRIPTOR, BOOT_ADDRESS - DD_SIZE

	.text
	.globl	_start
_start:
	# one descriptor: all of the kernel, without an interrupt
	movl	$KERNEL_LOAD, DESCRIPTOR + DD_BUFFER
	movl	$KERNEL_SECTOR, DESCRIPTOR + DD_SECTOR
	movl	$KERNEL_SECTORS, DESCRIPTOR + DD_COUNT
	movl	$DD_OWN | DD_QUIET, DESCRIPTOR + DD_STATUS

	# a ring of one, and the doorbell
	movl	$DESCRIPTOR, %eax
	outl	%eax, $PORT_DISK_RING
	movl	$1, %eax
	outl	%eax, $PORT_DISK_RING_SIZE
	outl	%eax, $PORT_DISK_DOORBELL

	# wait until the disk hands the descriptor back
.Lwait:
	pause
	movl	DESCRIPTOR + DD_STATUS, %eax
	testl	$DD_OWN, %eax
	jnz	.Lwait

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

# fail: says why on the console and switches the power off with status 1.
# in: esi, the message
fail:
	cld
.Lnext:
	lodsb
	testb	%al, %al
	jz	.Loff
	outb	%al, $PORT_CONSOLE_DATA
	jmp	.Lnext
.Loff:
	movl	$1, %eax
	outl	%eax, $PORT_POWER

too_little:
	.string	"boot: the kernel needs more memory\n"
no_kernel:
	.string	"boot: there is no kernel on the disk\n"
