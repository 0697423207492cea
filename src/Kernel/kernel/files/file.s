# file.s: open files and descriptors, and the system calls that need no more than these. What a kind
# of file does is in a table of operations (OP_) beside its code: console.s, pipe.s, archive.s.

.include "kernel.inc"

	.text

# struct file *file_new(const struct operations *operations, uint access, void *object)
# out: 0 if there is no room for more
	.globl	file_new
file_new:
	pushl	%ebx
	movl	$open_files, %ebx
.Lnew_look:
	cmpl	$0, F_OPERATIONS(%ebx)
	je	.Lnew
	addl	$F_SIZE, %ebx
	cmpl	$open_files_end, %ebx
	jb	.Lnew_look
	xorl	%eax, %eax
	popl	%ebx
	ret
.Lnew:
	movl	%eax, F_OPERATIONS(%ebx)
	movl	%edx, F_ACCESS(%ebx)
	movl	%ecx, F_OBJECT(%ebx)
	movl	$1, F_USERS(%ebx)
	movl	$0, F_OFFSET(%ebx)
	movl	%ebx, %eax
	popl	%ebx
	ret

# void file_drop(struct file *f): one user less; without any it is closed
	.globl	file_drop
file_drop:
	decl	F_USERS(%eax)
	jnz	.Ldropped
	pushl	%eax
	movl	F_OPERATIONS(%eax), %edx
	call	*OP_CLOSE(%edx)
	popl	%eax
	movl	$0, F_OPERATIONS(%eax)
.Ldropped:
	ret

# int descriptor_new(struct file *f)
# Gives the current process the lowest free descriptor for a file.
# out: the descriptor; -1, and the file is dropped
	.globl	descriptor_new
descriptor_new:
	movl	current, %ecx
	xorl	%edx, %edx
.Ldescriptor_look:
	cmpl	$0, P_FILES(%ecx,%edx,4)
	je	.Ldescriptor
	incl	%edx
	cmpl	$DESCRIPTORS, %edx
	jb	.Ldescriptor_look
	call	file_drop
	movl	$-1, %eax
	ret
.Ldescriptor:
	movl	%eax, P_FILES(%ecx,%edx,4)
	movl	%edx, %eax
	ret

# struct file *descriptor_file(int descriptor): 0 if there is none. Keeps edx and ecx.
descriptor_file:
	cmpl	$DESCRIPTORS, %eax
	jae	.Lno_file
	pushl	%edx
	movl	current, %edx
	movl	P_FILES(%edx,%eax,4), %eax
	popl	%edx
	ret
.Lno_file:
	xorl	%eax, %eax
	ret

# void files_share(struct process *child): the current process's descriptors, for its child
	.globl	files_share
files_share:
	pushl	%ebx
	movl	current, %edx
	xorl	%ecx, %ecx
.Lshare:
	movl	P_FILES(%edx,%ecx,4), %ebx
	movl	%ebx, P_FILES(%eax,%ecx,4)
	testl	%ebx, %ebx
	jz	.Lshare_next
	incl	F_USERS(%ebx)
.Lshare_next:
	incl	%ecx
	cmpl	$DESCRIPTORS, %ecx
	jb	.Lshare
	popl	%ebx
	ret

# void files_close(void): all of the current process's descriptors
	.globl	files_close
files_close:
	pushl	%ebx
	xorl	%ebx, %ebx
.Lclose_each:
	movl	current, %edx
	movl	P_FILES(%edx,%ebx,4), %eax
	testl	%eax, %eax
	jz	.Lclose_next
	movl	$0, P_FILES(%edx,%ebx,4)
	call	file_drop
.Lclose_next:
	incl	%ebx
	cmpl	$DESCRIPTORS, %ebx
	jb	.Lclose_each
	popl	%ebx
	ret

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

# int file_refuse(...): the operation of a kind of file that has no such operation
	.globl	file_refuse
file_refuse:
	movl	$-1, %eax
	ret

# void file_nothing(struct file *f): nothing to be done
	.globl	file_nothing
file_nothing:
	xorl	%eax, %eax
	ret

# int sys_close(int descriptor)
	.globl	sys_close
sys_close:
	movl	%eax, %edx
	call	descriptor_file
	testl	%eax, %eax
	jz	.Lclose_bad
	movl	current, %ecx
	movl	$0, P_FILES(%ecx,%edx,4)
	call	file_drop
	xorl	%eax, %eax
	ret
.Lclose_bad:
	movl	$-1, %eax
	ret

# int sys_dup(int descriptor)
	.globl	sys_dup
sys_dup:
	call	descriptor_file
	testl	%eax, %eax
	jz	.Ldup_bad
	incl	F_USERS(%eax)
	jmp	descriptor_new
.Ldup_bad:
	movl	$-1, %eax
	ret

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

# int sys_open(const char *path, int how)
# out: a descriptor, or -1
	.globl	sys_open
sys_open:
	pushl	%ebx
	movl	%edx, %ebx
	movl	$path, %edx
	movl	$PATH_SIZE, %ecx
	call	user_string
	testl	%eax, %eax
	jle	.Lopen_bad			# out of reach, or empty

	# the console may be written; the archive may not
	movl	$path, %eax
	movl	$console_name, %edx
	call	name_compare
	je	.Lopen_console
	testl	$O_WRONLY | O_RDWR | O_CREAT, %ebx
	jnz	.Lopen_bad
	movl	$path, %eax
	call	archive_open
	jmp	.Lopen_file
.Lopen_console:
	movl	$console_operations, %eax
	movl	$ACCESS_READ | ACCESS_WRITE, %edx
	call	file_new

.Lopen_file:
	testl	%eax, %eax
	jz	.Lopen_bad
	popl	%ebx
	jmp	descriptor_new
.Lopen_bad:
	movl	$-1, %eax
	popl	%ebx
	ret

# name_compare: out: ZF set if the strings at eax and edx are the same
	.globl	name_compare
name_compare:
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi
	movl	%edx, %edi
.Lcompare:
	lodsb
	scasb
	jne	.Lcompared
	testb	%al, %al
	jnz	.Lcompare
.Lcompared:
	popl	%edi
	popl	%esi
	ret

	.section .rodata
console_name:
	.string	"console"

	.bss
	.balign	4
open_files:
	.space	OPEN_FILES * F_SIZE
open_files_end:

# open never sleeps, so one room is enough
path:
	.space	PATH_SIZE
