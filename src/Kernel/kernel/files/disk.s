# disk.s: the disk. It is read while the kernel boots, and never again.

.include "kernel.inc"

	.text

# void disk_read(void *to, uint sector, uint count)
# Sleeps until the disk is done: this is before there is anything else to do.
	.globl	disk_read
disk_read:
	subl	$KERNEL_BASE, %eax
	movl	%eax, descriptor + DD_BUFFER
	movl	%edx, descriptor + DD_SECTOR
	movl	%ecx, descriptor + DD_COUNT
	movl	$DD_OWN, descriptor + DD_STATUS

	# a ring of one, and the doorbell
	movl	$descriptor - KERNEL_BASE, %eax
	outl	%eax, $PORT_DISK_RING
	movl	$1, %eax
	outl	%eax, $PORT_DISK_RING_SIZE
	outl	%eax, $PORT_DISK_DOORBELL

	# until the disk hands the descriptor back
.Ldisk_wait:
	movl	descriptor + DD_STATUS, %eax
	testl	$DD_OWN, %eax
	jz	.Ldisk_done
	sti
	hlt
	cli
	jmp	.Ldisk_wait
.Ldisk_done:
	testl	$DD_RESULT, %eax
	jz	.Ldisk_good
	movl	$bad_disk, %eax
	jmp	panic
.Ldisk_good:
	ret

# void disk_interrupt(struct frame *frame)
# What it has to say stands in the descriptor.
	.globl	disk_interrupt
disk_interrupt:
	outl	%eax, $PORT_INTERRUPT_END
	ret

	.section .rodata
bad_disk:
	.string	"the boot archive cannot be read: the disk ends too early, or memory is too little"

	.bss
	.balign	16
descriptor:
	.space	DD_SIZE
