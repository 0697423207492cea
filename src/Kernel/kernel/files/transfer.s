# transfer.s: the system calls that ask something of an open file; its kind answers (OP_).

.include "kernel.inc"

	.text

# int sys_read(int descriptor, void *to, int length)
	.globl	sys_read
sys_read:
	pushl	$OP_READ
	pushl	$ACCESS_READ
	jmp	transfer

# int sys_write(int descriptor, const void *from, int length)
	.globl	sys_write
sys_write:
	pushl	$OP_WRITE
	pushl	$ACCESS_WRITE
	# falls through

# transfer: checks descriptor and memory, and leaves the rest to the kind of file.
#
#	16(%esp)	operation
#	12(%esp)	access
#	 8(%esp)	ebx
#	 4(%esp)	esi
#	 0(%esp)	edi
	.set	TRANSFER_OPERATION, 16
	.set	TRANSFER_ACCESS, 12
transfer:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	call	descriptor_file
	testl	%eax, %eax
	jz	.Ltransfer_bad
	movl	%eax, %ebx			# file
	movl	%edx, %esi			# address
	movl	%ecx, %edi			# length
	testl	%ecx, %ecx
	js	.Ltransfer_bad
	movl	TRANSFER_ACCESS(%esp), %eax
	testl	F_ACCESS(%ebx), %eax
	jz	.Ltransfer_bad

	# no byte is no reason to wait
	testl	%edi, %edi
	jz	.Ltransfer_nothing

	# what is read from a file is written to memory
	andl	$ACCESS_READ, %eax
	movl	%eax, %ecx
	movl	%esi, %eax
	movl	%edi, %edx
	call	user_range
	testl	%eax, %eax
	jnz	.Ltransfer_bad

	movl	%ebx, %eax
	movl	%esi, %edx
	movl	%edi, %ecx
	movl	F_OPERATIONS(%ebx), %ebx
	addl	TRANSFER_OPERATION(%esp), %ebx
	call	*(%ebx)
.Ltransfer_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	addl	$8, %esp
	ret
.Ltransfer_nothing:
	xorl	%eax, %eax
	jmp	.Ltransfer_return
.Ltransfer_bad:
	movl	$-1, %eax
	jmp	.Ltransfer_return

# int sys_fstat(int descriptor, struct stat *to)
#
#	0(%esp)	struct stat
	.globl	sys_fstat
sys_fstat:
	pushl	%ebx
	subl	$ST_SIZE, %esp
	movl	%edx, %ebx			# to
	call	descriptor_file
	testl	%eax, %eax
	jz	.Lstat_bad

	movl	F_OPERATIONS(%eax), %edx
	movl	OP_TYPE(%edx), %ecx
	movl	%ecx, ST_TYPE(%esp)
	movl	$1, ST_DEVICE(%esp)
	movl	$0, ST_NUMBER(%esp)
	movl	$1, ST_LINKS(%esp)
	call	*OP_LENGTH(%edx)
	movl	%eax, ST_LENGTH(%esp)

	movl	%ebx, %eax
	movl	%esp, %edx
	movl	$ST_SIZE, %ecx
	call	copy_to_user
.Lstat_return:
	addl	$ST_SIZE, %esp
	popl	%ebx
	ret
.Lstat_bad:
	movl	$-1, %eax
	jmp	.Lstat_return

# int sys_lseek(int descriptor, int offset, int from)
# Only what lies in the archive has places. Beyond its end there is nothing to read, and that is no error.
# out: the place from which the next read reads
	.globl	sys_lseek
sys_lseek:
	pushl	%ebx
	pushl	%esi
	movl	%edx, %esi			# offset
	call	descriptor_file
	testl	%eax, %eax
	jz	.Lseek_bad
	movl	%eax, %ebx			# file
	movl	F_OPERATIONS(%ebx), %edx
	cmpl	$FILE_PLAIN, OP_TYPE(%edx)
	ja	.Lseek_bad

	# what the offset counts from
	xorl	%eax, %eax
	cmpl	$SEEK_CUR, %ecx
	jb	.Lseek
	movl	F_OFFSET(%ebx), %eax
	je	.Lseek
	cmpl	$SEEK_END, %ecx
	jne	.Lseek_bad
	movl	%ebx, %eax
	call	*OP_LENGTH(%edx)

	# a sum of two numbers of which one is not negative: the sign tells of an overflow as well
.Lseek:
	addl	%esi, %eax
	js	.Lseek_bad
	movl	%eax, F_OFFSET(%ebx)
.Lseek_return:
	popl	%esi
	popl	%ebx
	ret
.Lseek_bad:
	movl	$-1, %eax
	jmp	.Lseek_return
