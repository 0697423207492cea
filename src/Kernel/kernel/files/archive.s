# archive.s: the boot archive: read-only files that come from the disk with the kernel and stay in
# memory. Its form is in toy.inc (AR_, AE_).

.include "kernel.inc"

	.text

# void archive_start(void)
# Reads the archive from the disk to where the pages would begin, and keeps that memory.
	.globl	archive_start
archive_start:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	pages_fresh, %esi
	movl	%esi, archive

	# the first sector says how many there are
	movl	%esi, %eax
	movl	$ARCHIVE_SECTOR, %edx
	movl	$1, %ecx
	call	disk_read
	cmpl	$ARCHIVE_MAGIC, AR_MAGIC(%esi)
	movl	$no_archive, %eax
	jne	panic
	movl	AR_SIZE(%esi), %eax
	movl	%eax, %ebx
	addl	$SECTOR_SIZE - 1, %ebx
	shrl	$9, %ebx			# sectors left
	call	pages_keep

	# all of them, as many at a time as the disk takes
	movl	$ARCHIVE_SECTOR, %edi
.Lread:
	movl	%ebx, %ecx
	cmpl	$DISK_LARGEST_COUNT, %ecx
	jbe	.Lread_some
	movl	$DISK_LARGEST_COUNT, %ecx
.Lread_some:
	movl	%esi, %eax
	movl	%edi, %edx
	addl	%ecx, %edi
	subl	%ecx, %ebx
	pushl	%ecx
	call	disk_read
	popl	%ecx
	shll	$9, %ecx
	addl	%ecx, %esi
	testl	%ebx, %ebx
	jnz	.Lread

	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# entry *archive_find(const char *path): 0 if there is no such file
	.globl	archive_find
archive_find:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	call	path_skip
	movl	%eax, %esi
	movl	archive, %ebx
	movl	AR_COUNT(%ebx), %edi
	addl	$AR_ENTRIES, %ebx
.Lfind:
	decl	%edi
	js	.Lnot_found
	movl	%esi, %eax
	leal	AE_NAME(%ebx), %edx
	call	name_compare
	je	.Lfound
	addl	$AE_SIZE, %ebx
	jmp	.Lfind
.Lnot_found:
	xorl	%ebx, %ebx
.Lfound:
	movl	%ebx, %eax
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# const char *path_skip(const char *path): without the / and ./ before the name; there are no folders
path_skip:
	cmpb	$'/', (%eax)
	je	.Lskip
	cmpb	$'.', (%eax)
	jne	.Lskipped
	cmpb	$'/', 1(%eax)
	jne	.Lskipped
	incl	%eax
.Lskip:
	incl	%eax
	jmp	path_skip
.Lskipped:
	ret

# void *archive_bytes(const entry *e): out: eax, the file's bytes; edx, how many
	.globl	archive_bytes
archive_bytes:
	movl	AE_LENGTH(%eax), %edx
	movl	AE_OFFSET(%eax), %eax
	addl	archive, %eax
	ret

# struct file *archive_open(const char *path): out: 0 if there is no such file, or no room
	.globl	archive_open
archive_open:
	pushl	%eax
	call	archive_find
	popl	%edx
	testl	%eax, %eax
	jz	.Lopen_directory
	movl	%eax, %ecx
	movl	$archive_operations, %eax
	movl	$ACCESS_READ, %edx
	jmp	file_new

	# no file: the only directory is / or . or nothing
.Lopen_directory:
	movl	%edx, %eax
	call	path_skip
	cmpb	$'.', (%eax)
	jne	.Lopen_dot
	incl	%eax
.Lopen_dot:
	cmpb	$0, (%eax)
	jne	.Lopen_none
	movl	$directory_operations, %eax
	movl	$ACCESS_READ, %edx
	xorl	%ecx, %ecx
	jmp	file_new
.Lopen_none:
	xorl	%eax, %eax
	ret

# int archive_read(struct file *f, uint to, uint length)
archive_read:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx			# file
	movl	%edx, %esi			# to
	movl	F_OBJECT(%ebx), %eax
	call	archive_bytes

	# what is left of the file, and no more
	addl	F_OFFSET(%ebx), %eax
	subl	F_OFFSET(%ebx), %edx
	jae	.Lread_left
	xorl	%edx, %edx
.Lread_left:
	cmpl	%edx, %ecx
	jbe	.Lread_bytes
	movl	%edx, %ecx
.Lread_bytes:
	movl	%eax, %edx
	movl	%esi, %eax
	movl	%ecx, %esi
	call	copy_to_user
	testl	%eax, %eax
	jnz	.Lread_return
	addl	%esi, F_OFFSET(%ebx)
	movl	%esi, %eax
.Lread_return:
	popl	%esi
	popl	%ebx
	ret

# uint archive_length(struct file *f)
archive_length:
	movl	F_OBJECT(%eax), %eax
	movl	AE_LENGTH(%eax), %eax
	ret

# int directory_read(struct file *f, uint to, uint length)
# Whole entries, in xv6's form: a number that is not 0, and a name.
#
#	8(%esp)	an entry
#	4(%esp)	to
#	0(%esp)	where the room ends
	.set	DIRECTORY_ENTRY, 8
	.set	DIRECTORY_TO, 4
	.set	DIRECTORY_END, 0
directory_read:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$DIRENT_SIZE, %esp
	pushl	%edx
	addl	%edx, %ecx
	pushl	%ecx
	movl	%eax, %ebx			# file
	movl	%edx, %edi			# to

	# is there room for one more, and is there one more?
.Lentry:
	movl	DIRECTORY_END(%esp), %edx
	subl	%edi, %edx
	cmpl	$DIRENT_SIZE, %edx
	jb	.Lentries_read
	movl	F_OFFSET(%ebx), %eax
	shrl	$4, %eax			# DIRENT_SIZE
	movl	archive, %esi
	cmpl	AR_COUNT(%esi), %eax
	jae	.Lentries_read

	# it
	movl	%eax, %ecx
	shll	$5, %ecx			# AE_SIZE
	leal	AR_ENTRIES + AE_NAME(%esi,%ecx), %esi
	incl	%eax
	movw	%ax, DIRECTORY_ENTRY(%esp)
	pushl	%edi
	leal	4 + DIRECTORY_ENTRY + DIRENT_NAME(%esp), %edi
	movl	$DIRENT_NAME_SIZE, %ecx
	rep movsb
	popl	%edi
	movl	%edi, %eax
	leal	DIRECTORY_ENTRY(%esp), %edx
	movl	$DIRENT_SIZE, %ecx
	call	copy_to_user
	testl	%eax, %eax
	jnz	.Ldirectory_return
	addl	$DIRENT_SIZE, %edi
	addl	$DIRENT_SIZE, F_OFFSET(%ebx)
	jmp	.Lentry

.Lentries_read:
	movl	%edi, %eax
	subl	DIRECTORY_TO(%esp), %eax
.Ldirectory_return:
	addl	$8 + DIRENT_SIZE, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# uint directory_length(struct file *f)
directory_length:
	movl	archive, %eax
	movl	AR_COUNT(%eax), %eax
	shll	$4, %eax			# DIRENT_SIZE
	ret

	.section .rodata
	.balign	4
archive_operations:
	.long	archive_read, file_refuse, file_nothing, archive_length, FILE_PLAIN
directory_operations:
	.long	directory_read, file_refuse, file_nothing, directory_length, FILE_DIRECTORY

no_archive:
	.string	"there is no boot archive on the disk"

	.bss
	.balign	4

# where the archive is; 0 until it is there
	.globl	archive
archive:
	.space	4
