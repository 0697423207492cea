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
	movl	$argument_strings, %edx
.Lkernel_byte:
	lodsb
	stosb
	movb	%al, (%edx)
	incl	%edx
	testb	%al, %al
	jnz	.Lkernel_byte
	subl	$argument_strings, %edx
	movl	%edx, argument_bytes
	movl	$1, argument_count
	movl	$0, argument_offsets

	popl	%edi
	popl	%esi
	movl	$exec_path, %eax
	# falls through

# int exec_program(const char *path)
# The arguments are in argument_strings.
# out: 0 with a new program and trap frame; -1 with the old ones
exec_program:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	call	archive_find
	testl	%eax, %eax
	jz	.Lprogram_bad
	call	archive_bytes
	movl	%eax, %esi			# the file
	movl	%edx, %edi			# its length
	call	program_check
	cmpl	$-1, %eax
	je	.Lprogram_bad

	# out with the old, in with the new, if there is enough memory
	call	space_exec
	testl	%eax, %eax
	jnz	.Lprogram_bad
	movl	current, %ebx
	call	program_load
	call	name_set
	call	signals_reset

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
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lprogram_bad:
	movl	$-1, %eax
	jmp	.Lprogram_return

# program_check: is the file a program that can be loaded? (spec/15-kernel-memory.md §4)
# in: esi, the file; edi, its length
# out: eax, the beginning of its lowest page, or -1; edx, the end of its highest segment
#
#	8(%esp)	where its segments begin
#	4(%esp)	where they end
#	0(%esp)	whether one of them holds the entry point
	.set	CHECK_LOW, 8
	.set	CHECK_HIGH, 4
	.set	CHECK_ENTRY, 0
program_check:
	pushl	%ebp
	pushl	%ebx
	pushl	$-1
	pushl	$0
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

	# its memory lies in the part for programs, behind the segment before it
	movl	PH_ADDRESS(%ebx), %eax
	cmpl	$PROGRAM_LOWEST, %eax
	jb	.Lcheck_bad
	cmpl	CHECK_HIGH(%esp), %eax
	jb	.Lcheck_bad
	movl	%eax, %edx
	addl	PH_MEMORY_SIZE(%ebx), %edx
	jc	.Lcheck_bad
	cmpl	$HEAP_TOP, %edx
	ja	.Lcheck_bad
	movl	%edx, CHECK_HIGH(%esp)
	cmpl	CHECK_LOW(%esp), %eax
	jae	.Lcheck_entry
	movl	%eax, CHECK_LOW(%esp)

	# does it begin here?
.Lcheck_entry:
	movl	EH_ENTRY(%esi), %edx
	subl	%eax, %edx
	cmpl	PH_MEMORY_SIZE(%ebx), %edx
	jae	.Lcheck_next
	movl	$1, CHECK_ENTRY(%esp)
.Lcheck_next:
	addl	$PH_SIZE, %ebx
	jmp	.Lcheck_segment

.Lcheck_end:
	cmpl	$0, CHECK_ENTRY(%esp)
	je	.Lcheck_bad
	movl	CHECK_LOW(%esp), %eax
	andl	$-PAGE_SIZE, %eax
	movl	CHECK_HIGH(%esp), %edx
.Lcheck_return:
	addl	$12, %esp
	popl	%ebx
	popl	%ebp
	ret
.Lcheck_bad:
	movl	$-1, %eax
	jmp	.Lcheck_return

# program_load: the segments' bytes; memory beyond them is zeros already.
# in: esi, the file
program_load:
	pushl	%ebx
	pushl	%edi
	movzwl	EH_SEGMENT_COUNT(%esi), %ebx
	movl	EH_SEGMENTS(%esi), %edi
	addl	%esi, %edi
.Lload:
	decl	%ebx
	js	.Lloaded
	cmpl	$SEGMENT_LOADED, PH_TYPE(%edi)
	jne	.Lload_next
	movl	PH_FLAGS(%edi), %eax
	andl	$SEGMENT_WRITABLE, %eax
	pushl	%eax
	movl	PH_ADDRESS(%edi), %eax
	movl	PH_OFFSET(%edi), %edx
	addl	%esi, %edx
	movl	PH_FILE_SIZE(%edi), %ecx
	call	space_load
	addl	$4, %esp
.Lload_next:
	addl	$PH_SIZE, %edi
	jmp	.Lload
.Lloaded:
	popl	%edi
	popl	%ebx
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

# arguments_place: the arguments onto the new stack, which has room for them at its top.
# out: eax, the program's esp, a multiple of 16
#
#	STACK_TOP	strings
#			argv[0] ... argv[argc - 1], 0
#			0			no environment
#	esp + 8		envp
#	esp + 4		argv
#	esp + 0		argc
arguments_place:
	pushl	%ebx
	pushl	%esi
	pushl	%edi

	# the strings, at ebx
	movl	$STACK_TOP, %ebx
	subl	argument_bytes, %ebx
	movl	%ebx, %eax
	movl	$argument_strings, %edx
	movl	argument_bytes, %ecx
	call	copy_to_user

	# the words below, at esi: argc, argv, envp ...
	movl	argument_count, %edx
	leal	20(,%edx,4), %eax
	movl	%ebx, %esi
	subl	%eax, %esi
	andl	$-16, %esi
	movl	$argument_words, %edi
	movl	%edx, %eax
	stosl
	leal	12(%esi), %eax
	stosl
	leal	16(%esi,%edx,4), %eax
	stosl

	# ... the array and its null, the environment's null
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
	movl	$argument_words, %edx
	movl	%edi, %ecx
	subl	%edx, %ecx
	call	copy_to_user

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
argument_words:
	.space	(3 + ARGUMENTS + 2) * 4
argument_strings:
	.space	ARGUMENTS_SIZE
