# exec.s: a process becomes another program. The program is an ELF file in the boot archive, so all
# of it is in memory: it is checked first, and from the moment when the old program goes nothing can
# fail any more.

.include "kernel.inc"

# ELF: what is needed of a file's header ...
	.set	EH_MAGIC, 0
	.set	EH_TYPE, 16
	.set	EH_MACHINE, 18
	.set	EH_ENTRY, 24
	.set	EH_SEGMENTS, 28
	.set	EH_SEGMENT_SIZE, 42
	.set	EH_SEGMENT_COUNT, 44
	.set	EH_SIZE, 52
	.set	ELF_MAGIC, 0x464c457f
	.set	ELF_CLASS_AND_DATA, 0x0101	# 32 bits, little-endian; after the magic
	.set	ELF_EXECUTABLE, 2

# ... and of a segment's
	.set	PH_TYPE, 0
	.set	PH_OFFSET, 4
	.set	PH_ADDRESS, 8
	.set	PH_FILE_SIZE, 16
	.set	PH_MEMORY_SIZE, 20
	.set	PH_FLAGS, 24
	.set	PH_SIZE, 32
	.set	SEGMENT_LOADED, 1
	.set	SEGMENT_WRITABLE, 2

	.text

# int sys_exec(const char *path, char **arguments)
# out: -1 if the program cannot be executed; else there is nobody to return to
	.globl	sys_exec
sys_exec:
	pushl	%ebx
	movl	%edx, %ebx

	# everything of the old program that is still needed goes into the kernel's memory
	movl	$exec_path, %edx
	movl	$PATH_SIZE, %ecx
	call	user_string
	testl	%eax, %eax
	js	.Lexec_bad
	movl	%ebx, %eax
	call	arguments_copy
	testl	%eax, %eax
	jnz	.Lexec_bad

	movl	$exec_path, %eax
	popl	%ebx
	jmp	exec_program
.Lexec_bad:
	movl	$-1, %eax
	popl	%ebx
	ret

# int exec_kernel(const char *path): for the first process; its only argument is its own name
	.globl	exec_kernel
exec_kernel:
	pushl	%esi
	pushl	%edi

	# as if a program had passed it
	movl	%eax, %esi
	movl	$exec_path, %edi
	movl	$PATH_SIZE / 4, %ecx
	rep movsl
	movl	%eax, %esi
	movl	$argument_strings, %edi
	movl	$PATH_SIZE / 4, %ecx
	rep movsl
	movl	$1, argument_count
	movl	$0, argument_offsets
	movl	$PATH_SIZE, argument_bytes

	popl	%edi
	popl	%esi
	movl	$exec_path, %eax
	# falls through

# int exec_program(const char *path)
# The arguments are in argument_strings.
# out: 0 with a new program and trap frame; -1 with the old ones
#
#	4(%esp)	the new break
#	0(%esp)	the new base
exec_program:
	pushl	%ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$8, %esp
	call	archive_find
	testl	%eax, %eax
	jz	.Lprogram_bad
	call	archive_bytes
	movl	%eax, %esi			# the file
	movl	%edx, %edi			# its length
	call	program_check
	testl	%eax, %eax
	js	.Lprogram_bad
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)

	# can there be enough memory when the old program's is free?
	movl	current, %ebx
	call	space_size
	addl	$PROCESS_PAGES, %eax
	movl	%eax, %ebp
	subl	P_PROMISE(%ebx), %eax
	jbe	.Lfewer
	call	promise
	testl	%eax, %eax
	jnz	.Lprogram_bad
	jmp	.Lpromised
.Lfewer:
	negl	%eax
	call	release
.Lpromised:
	movl	%ebp, P_PROMISE(%ebx)

	# out with the old, in with the new
	call	space_empty
	movl	(%esp), %eax
	movl	%eax, P_BASE(%ebx)
	movl	4(%esp), %eax
	movl	%eax, P_BREAK(%ebx)
	movl	$USER_TOP, P_STACK_LOW(%ebx)
	call	program_load
	call	name_set

	# registers: zeros, the entry point, the stack with the arguments
	movl	P_FRAME(%ebx), %edx
	movl	%edx, %edi
	xorl	%eax, %eax
	movl	$TF_SIZE / 4, %ecx
	rep stosl
	movl	EH_ENTRY(%esi), %eax
	movl	%eax, TF_EIP(%edx)
	movl	$FL_UM | FL_IF, TF_EFLAGS(%edx)
	pushl	%edx
	call	arguments_place
	popl	%edx
	movl	%eax, TF_ESP(%edx)

	xorl	%eax, %eax
.Lprogram_return:
	addl	$8, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	popl	%ebp
	ret
.Lprogram_bad:
	movl	$-1, %eax
	jmp	.Lprogram_return

# program_check: is the file a program that can be loaded?
# in: esi, the file; edi, its length
# out: eax, the beginning of its lowest page, or -1; edx, the end of its highest segment
#
#	4(%esp)	lowest address
#	0(%esp)	highest
program_check:
	pushl	%ebp
	pushl	%ebx
	pushl	$-1
	pushl	$0

	# the header
	cmpl	$EH_SIZE, %edi
	jb	.Lcheck_bad
	cmpl	$ELF_MAGIC, EH_MAGIC(%esi)
	jne	.Lcheck_bad
	cmpw	$ELF_CLASS_AND_DATA, EH_MAGIC + 4(%esi)
	jne	.Lcheck_bad
	cmpw	$ELF_EXECUTABLE, EH_TYPE(%esi)
	jne	.Lcheck_bad
	cmpw	$ELF_MACHINE, EH_MACHINE(%esi)
	jne	.Lcheck_bad
	cmpw	$PH_SIZE, EH_SEGMENT_SIZE(%esi)
	jne	.Lcheck_bad

	# the segments' headers lie in the file
	movzwl	EH_SEGMENT_COUNT(%esi), %ebp
	movl	%ebp, %eax
	shll	$5, %eax			# PH_SIZE
	movl	EH_SEGMENTS(%esi), %ebx
	addl	%ebx, %eax
	jc	.Lcheck_bad
	cmpl	%edi, %eax
	ja	.Lcheck_bad
	addl	%esi, %ebx

.Lcheck_segment:
	decl	%ebp
	js	.Lcheck_end
	cmpl	$SEGMENT_LOADED, PH_TYPE(%ebx)
	jne	.Lcheck_next

	# its bytes lie in the file, and are not more than its memory
	movl	PH_FILE_SIZE(%ebx), %eax
	cmpl	PH_MEMORY_SIZE(%ebx), %eax
	ja	.Lcheck_bad
	addl	PH_OFFSET(%ebx), %eax
	jc	.Lcheck_bad
	cmpl	%edi, %eax
	ja	.Lcheck_bad

	# its memory lies in the part for programs, above page 0
	movl	PH_ADDRESS(%ebx), %eax
	cmpl	$PAGE_SIZE, %eax
	jb	.Lcheck_bad
	movl	%eax, %edx
	addl	PH_MEMORY_SIZE(%ebx), %edx
	jc	.Lcheck_bad
	cmpl	$HEAP_TOP, %edx
	ja	.Lcheck_bad

	# lowest and highest
	cmpl	4(%esp), %eax
	jae	.Lcheck_highest
	movl	%eax, 4(%esp)
.Lcheck_highest:
	cmpl	(%esp), %edx
	jbe	.Lcheck_next
	movl	%edx, (%esp)
.Lcheck_next:
	addl	$PH_SIZE, %ebx
	jmp	.Lcheck_segment

	# something must be there
.Lcheck_end:
	popl	%edx
	popl	%eax
	cmpl	%edx, %eax
	jae	.Lcheck_empty
	andl	$-PAGE_SIZE, %eax
	popl	%ebx
	popl	%ebp
	ret

.Lcheck_bad:
	addl	$8, %esp
.Lcheck_empty:
	movl	$-1, %eax
	popl	%ebx
	popl	%ebp
	ret

# program_load: the segments' bytes into pages of their own; memory beyond them is given when it is
# touched.
# in: esi, the file; ebx, the current process
program_load:
	pushl	%ebp
	pushl	%edi
	movzwl	EH_SEGMENT_COUNT(%esi), %ebp
	movl	EH_SEGMENTS(%esi), %edi
	addl	%esi, %edi
.Lload:
	decl	%ebp
	js	.Lloaded
	cmpl	$SEGMENT_LOADED, PH_TYPE(%edi)
	jne	.Lload_next
	call	segment_load
.Lload_next:
	addl	$PH_SIZE, %edi
	jmp	.Lload
.Lloaded:
	popl	%edi
	popl	%ebp
	ret

# segment_load: one segment, page by page.
# in: edi, its header; esi, the file; ebx, the process
#
#	8(%esp)	the segment's header
#	4(%esp)	the process
#	0(%esp)	the end of the bytes in memory
	.set	SEGMENT_HEADER, 8
	.set	SEGMENT_PROCESS, 4
	.set	SEGMENT_END, 0
segment_load:
	pushl	%ebp
	pushl	%esi
	pushl	%edi
	pushl	%ebx
	movl	PH_ADDRESS(%edi), %ebp		# where to
	movl	PH_FILE_SIZE(%edi), %eax
	addl	%ebp, %eax
	pushl	%eax
	addl	PH_OFFSET(%edi), %esi		# where from

.Lsegment_page:
	cmpl	SEGMENT_END(%esp), %ebp
	jae	.Lsegment_end

	# the page, perhaps begun by another segment
	movl	SEGMENT_PROCESS(%esp), %eax
	movl	%ebp, %edx
	call	space_make_entry
	movl	%eax, %ebx
	testl	$PTE_P, (%ebx)
	jnz	.Lsegment_rights
	call	page_take_zeroed
	leal	-KERNEL_BASE + PTE_P + PTE_U(%eax), %eax
	movl	%eax, (%ebx)
.Lsegment_rights:
	movl	SEGMENT_HEADER(%esp), %eax
	testl	$SEGMENT_WRITABLE, PH_FLAGS(%eax)
	jz	.Lsegment_copy
	orl	$PTE_W, (%ebx)

	# up to the end of the page or of the segment
.Lsegment_copy:
	movl	%ebp, %ecx
	orl	$PAGE_SIZE - 1, %ecx
	incl	%ecx
	cmpl	SEGMENT_END(%esp), %ecx
	jbe	.Lsegment_bytes
	movl	SEGMENT_END(%esp), %ecx
.Lsegment_bytes:
	subl	%ebp, %ecx
	movl	(%ebx), %edi
	andl	$-PAGE_SIZE, %edi
	movl	%ebp, %eax
	andl	$PAGE_SIZE - 1, %eax
	leal	KERNEL_BASE(%edi,%eax), %edi
	addl	%ecx, %ebp
	movl	%ecx, %eax
	shrl	$2, %ecx
	rep movsl
	movl	%eax, %ecx
	andl	$3, %ecx
	rep movsb
	jmp	.Lsegment_page

.Lsegment_end:
	addl	$4, %esp
	popl	%ebx
	popl	%edi
	popl	%esi
	popl	%ebp
	ret

# arguments_copy: the strings of a program's argument array into the kernel.
# in: eax, the user's array of addresses, which ends with a null
# out: eax, 0 or -1
#
#	0(%esp)	an element of the array
arguments_copy:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	$0
	movl	%eax, %ebx			# array
	xorl	%esi, %esi			# arguments so far
	xorl	%edi, %edi			# bytes so far
	testl	%eax, %eax
	jz	.Larguments_end			# no array: no arguments

.Largument:
	movl	%esp, %eax
	movl	%ebx, %edx
	movl	$4, %ecx
	call	copy_from_user
	testl	%eax, %eax
	jnz	.Larguments_bad
	movl	(%esp), %eax
	testl	%eax, %eax
	jz	.Larguments_end
	cmpl	$ARGUMENTS, %esi
	jae	.Larguments_bad
	movl	%edi, argument_offsets(,%esi,4)
	leal	argument_strings(%edi), %edx
	movl	$ARGUMENTS_SIZE, %ecx
	subl	%edi, %ecx
	call	user_string
	testl	%eax, %eax
	js	.Larguments_bad
	leal	1(%edi,%eax), %edi
	incl	%esi
	addl	$4, %ebx
	jmp	.Largument

.Larguments_end:
	movl	%esi, argument_count
	movl	%edi, argument_bytes
	xorl	%eax, %eax
.Larguments_return:
	addl	$4, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Larguments_bad:
	movl	$-1, %eax
	jmp	.Larguments_return

# arguments_place: the arguments onto the new stack. All of it lies in the stack's top page.
# out: eax, the program's esp, a multiple of 16
#
#	USER_TOP	strings
#			argv[0] ... argv[argc - 1], 0
#			0			no environment
#	esp + 8		envp
#	esp + 4		argv
#	esp + 0		argc
arguments_place:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	$USER_TOP - 4, %eax
	movl	$1, %edx
	call	space_touch

	# the strings, at ebx
	movl	$USER_TOP, %ebx
	subl	argument_bytes, %ebx
	movl	$argument_strings, %esi
	movl	%ebx, %edi
	movl	argument_bytes, %ecx
	rep movsb

	# the words below: argc, argv, envp, the array and its null, the environment's null
	movl	argument_count, %edx
	leal	20(,%edx,4), %eax
	movl	%ebx, %edi
	subl	%eax, %edi
	andl	$-16, %edi
	movl	%edi, %esi			# esp
	movl	%edx, %eax
	stosl
	leal	12(%esi), %eax
	stosl
	leal	16(%esi,%edx,4), %eax
	stosl

	# the array
	xorl	%ecx, %ecx
.Lplace:
	cmpl	%edx, %ecx
	jae	.Lplaced
	movl	argument_offsets(,%ecx,4), %eax
	addl	%ebx, %eax
	stosl
	incl	%ecx
	jmp	.Lplace
.Lplaced:
	xorl	%eax, %eax
	stosl
	stosl

	movl	%esi, %eax
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# name_set: the process is named after the last part of exec_path.
# in: ebx, the process
name_set:
	pushl	%esi
	movl	$exec_path, %eax
.Lname_part:
	movl	%eax, %esi
.Lname_byte:
	movb	(%eax), %dl
	incl	%eax
	cmpb	$'/', %dl
	je	.Lname_part
	testb	%dl, %dl
	jnz	.Lname_byte

	# as much as there is room for, and zeros
	leal	P_NAME(%ebx), %edi
	movl	$NAME_SIZE - 1, %ecx
.Lname_copy:
	movb	(%esi), %al
	stosb
	testb	%al, %al
	jz	.Lname_zeros
	incl	%esi
.Lname_zeros:
	loop	.Lname_copy
	movb	$0, (%edi)
	popl	%esi
	ret

	.bss
	.balign	4

# exec never sleeps, so one room is enough for everyone's arguments
exec_path:
	.space	PATH_SIZE
argument_count:
	.space	4
argument_bytes:
	.space	4
argument_offsets:
	.space	ARGUMENTS * 4
argument_strings:
	.space	ARGUMENTS_SIZE
