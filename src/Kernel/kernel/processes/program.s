# program.s: programs as ELF files: whether one can be loaded, and its loading.

.include "kernel.inc"
.include "elf.inc"

	.text

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
	.globl	program_check
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
	.globl	program_load
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
