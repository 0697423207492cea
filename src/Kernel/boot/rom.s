# rom.s: the first program of all. It reads sector 0 of the disk to BOOT_ADDRESS and jumps there.
# In the last page of the address space; execution starts at its first byte with interrupts
# disabled, addresses physical and esp at the top of RAM (spec/16-kernel-boot.md §3: what it says).

.include "toy.inc"
.include "read.inc"

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

	# the boot sector
	read_sectors BOOT_ADDRESS, 0, 1
	movl	$bad_disk, %esi
	testl	$DD_RESULT, %eax
	jnz	fail

	# a boot sector says that it is one
	movl	$not_bootable, %esi
	cmpw	$BOOT_SIGNATURE, BOOT_ADDRESS + SECTOR_SIZE - 2
	jne	fail

	movl	$BOOT_ADDRESS, %eax
	jmp	*%eax

.include "fail.inc"

too_little:
	.string	"ROM: there is not enough memory for a boot sector: 32 KiB are needed\n"
no_disk:
	.string	"ROM: there is no disk\n"
bad_disk:
	.string	"ROM: the disk's first sector can't be read\n"
not_bootable:
	.string	"ROM: the disk's first sector is no boot sector: it doesn't end in 55 aa\n"
