# file.s: open files. What a kind of file does is in a table of operations (OP_) beside its code:
# console.s, pipe.s, archive.s.

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
