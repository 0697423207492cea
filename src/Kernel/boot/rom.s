# rom.s: the first program of all. It reads sector 0 of the disk to BOOT_ADDRESS and jumps there.
# In the last page of the address space; execution starts at its first byte with interrupts
# disabled, addresses physical and esp at the top of RAM (spec/16-kernel-boot.md §3: what it says).

.include "toy.inc"

	# one descriptor, below the boot sector
	.set	DESCRIPTOR, BOOT_ADDRESS - DD_SIZE

	.globl	_start
	.text
_start:
	# is there memory where the boot sector goes?
	inl	$PORT_MEMORY_SIZE, %eax
	cmpl	$BOOT_ADDRESS + SECTOR_SIZE, %eax
	movl	$too_little, %esi
	jb	fail

	# is there a disk?
	inl	$PORT_DISK_SECTORS, %eax
	testl	%eax, %eax
	movl	$no_disk, %esi
	jz	fail

	# one descriptor: sector 0 to BOOT_ADDRESS, without an interrupt
	movl	$BOOT_ADDRESS, DESCRIPTOR + DD_BUFFER
	movl	$0, DESCRIPTOR + DD_SECTOR
	movl	$1, DESCRIPTOR + DD_COUNT
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
	movl	$bad_disk, %esi
	testl	$DD_RESULT, %eax
	jnz	fail

	# a boot sector says that it is one
	movl	$not_bootable, %esi
	cmpw	$BOOT_SIGNATURE, BOOT_ADDRESS + SECTOR_SIZE - 2
	jne	fail

	movl	$BOOT_ADDRESS, %eax
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
	.string	"ROM: there is not enough memory for a boot sector: 32 KiB are needed\n"
no_disk:
	.string	"ROM: there is no disk\n"
bad_disk:
	.string	"ROM: the disk's first sector can't be read\n"
not_bootable:
	.string	"ROM: the disk's first sector is no boot sector: it doesn't end in 55 aa\n"
