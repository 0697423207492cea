# symbols.s: addresses by name, as in `main+0x1c`, out of the symbol tables of ELF files in the boot
# archive. A program's file may say anything: nothing in it is used that does not lie in it.

.include "kernel.inc"
.include "elf.inc"

	.set	LONGEST_NAME, 48

# what symbol_print keeps, below ebp
	.set	FILE, -16
	.set	FILE_LENGTH, -20
	.set	ADDRESS, -24
	.set	SECTIONS, -28
	.set	SECTION_COUNT, -32
	.set	SYMBOLS_END, -36
	.set	STRINGS, -40
	.set	STRINGS_LENGTH, -44
	.set	BEST, -48
	.set	KEPT, 36

	.text

# void print_kernel_place(uint address), void print_user_place(uint address)
# Prints an address of the kernel, or of the current process, by its name if it has one.
	.globl	print_kernel_place, print_user_place
print_kernel_place:
	movl	$kernel_name, %edx
	jmp	place
print_user_place:
	movl	current, %edx
	addl	$P_NAME, %edx
place:
	pushl	%ebx
	movl	%eax, %ebx

	# a kernel that has not come to its archive yet knows no names
	cmpl	$0, archive
	je	.Lnameless
	movl	%edx, %eax
	call	archive_find
	testl	%eax, %eax
	jz	.Lnameless
	call	archive_bytes
	movl	%ebx, %ecx
	call	symbol_print
	testl	%eax, %eax
	jz	.Lplaced
.Lnameless:
	movl	%ebx, %eax
	call	print_hex
.Lplaced:
	popl	%ebx
	ret

# int symbol_print(const void *file, uint length, uint address)
# Prints the symbol at or before an address, in the same section, and the distance.
# out: 0, or -1 if there is none, and nothing printed
#
#	ebp		the caller's
#	-4 ... -12	ebx, esi, edi
#	-16 ...		FILE and so on
symbol_print:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$KEPT, %esp
	movl	%eax, FILE(%ebp)
	movl	%edx, FILE_LENGTH(%ebp)
	movl	%ecx, ADDRESS(%ebp)
	movl	$0, BEST(%ebp)

	# the sections
	cmpl	$EH_SIZE, %edx
	jb	.Lnone
	cmpw	$SH_SIZE, EH_SECTION_SIZE(%eax)
	jne	.Lnone
	movzwl	EH_SECTION_COUNT(%eax), %ebx
	movl	%ebx, SECTION_COUNT(%ebp)
	imull	$SH_SIZE, %ebx, %edx
	movl	EH_SECTIONS(%eax), %eax
	call	in_file
	jc	.Lnone
	movl	%eax, SECTIONS(%ebp)

	# that with the symbols
	movl	%eax, %esi
.Ltable:
	decl	%ebx
	js	.Lnone
	cmpl	$SECTION_SYMBOLS, SH_TYPE(%esi)
	je	.Ltable_found
	addl	$SH_SIZE, %esi
	jmp	.Ltable

	# that with their names
.Ltable_found:
	movl	SH_LINK(%esi), %eax
	call	section_at
	jc	.Lnone
	movl	%eax, %edi
	movl	SH_OFFSET(%edi), %eax
	movl	SH_LENGTH(%edi), %edx
	movl	%edx, STRINGS_LENGTH(%ebp)
	call	in_file
	jc	.Lnone
	movl	%eax, STRINGS(%ebp)

	# the symbols, from esi to SYMBOLS_END
	movl	SH_OFFSET(%esi), %eax
	movl	SH_LENGTH(%esi), %edx
	andl	$-SYM_SIZE, %edx
	movl	%edx, %ebx
	call	in_file
	jc	.Lnone
	movl	%eax, %esi
	addl	%eax, %ebx
	movl	%ebx, SYMBOLS_END(%ebp)
.Lsymbol:
	cmpl	SYMBOLS_END(%ebp), %esi
	jae	.Lall_seen

	# of a place in code, and the last one before the address
	movb	SYM_INFO(%esi), %al
	andb	$SYM_TYPE, %al
	jz	.Ltype_good
	cmpb	$TYPE_FUNCTION, %al
	jne	.Lnext_symbol
.Ltype_good:
	movl	SYM_VALUE(%esi), %ebx
	cmpl	ADDRESS(%ebp), %ebx
	ja	.Lnext_symbol
	movl	BEST(%ebp), %ecx
	jecxz	.Lbetter
	cmpl	SYM_VALUE(%ecx), %ebx
	jb	.Lnext_symbol

	# whose section has the address in it
.Lbetter:
	movzwl	SYM_SECTION(%esi), %eax
	call	section_at
	jc	.Lnext_symbol
	testl	$SECTION_CODE, SH_FLAGS(%eax)
	jz	.Lnext_symbol
	movl	ADDRESS(%ebp), %ecx
	subl	SH_ADDRESS(%eax), %ecx
	cmpl	SH_LENGTH(%eax), %ecx
	jae	.Lnext_symbol

	# and that has a name
	movl	SYM_NAME(%esi), %ecx
	cmpl	STRINGS_LENGTH(%ebp), %ecx
	jae	.Lnext_symbol
	addl	STRINGS(%ebp), %ecx
	cmpb	$0, (%ecx)
	je	.Lnext_symbol
	movl	%esi, BEST(%ebp)
.Lnext_symbol:
	addl	$SYM_SIZE, %esi
	jmp	.Lsymbol

	# the name, as far as it can be printed
.Lall_seen:
	movl	BEST(%ebp), %edi
	testl	%edi, %edi
	jz	.Lnone
	movl	SYM_NAME(%edi), %esi
	movl	STRINGS_LENGTH(%ebp), %ecx
	subl	%esi, %ecx
	cmpl	$LONGEST_NAME, %ecx
	jbe	.Lname
	movl	$LONGEST_NAME, %ecx
.Lname:
	addl	STRINGS(%ebp), %esi
.Lname_byte:
	lodsb
	cmpb	$' ', %al
	jbe	.Lname_end
	cmpb	$0x7f, %al
	jae	.Lname_end
	outb	%al, $PORT_CONSOLE_DATA
	loop	.Lname_byte

	# the distance
.Lname_end:
	movl	ADDRESS(%ebp), %ebx
	subl	SYM_VALUE(%edi), %ebx
	jz	.Lnamed
	movl	$distance_text, %eax
	call	print
	movl	%ebx, %eax
	call	print_short_hex
.Lnamed:
	xorl	%eax, %eax
.Lsymbol_return:
	addl	$KEPT, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	popl	%ebp
	ret
.Lnone:
	movl	$-1, %eax
	jmp	.Lsymbol_return

# in_file: do edx bytes from offset eax lie in the file?
# in: ebp, symbol_print's
# out: eax, where they are in memory; CF set if they do not
# clobbers: edx
in_file:
	addl	%eax, %edx
	jc	.Loutside
	cmpl	%edx, FILE_LENGTH(%ebp)
	jb	.Loutside			# CF is set
	addl	FILE(%ebp), %eax
	clc
.Loutside:
	ret

# section_at: the header of section number eax.
# in: ebp, symbol_print's
# out: eax; CF set if there is no such section
section_at:
	cmpl	SECTION_COUNT(%ebp), %eax
	cmc
	jc	.Lno_section
	imull	$SH_SIZE, %eax, %eax
	addl	SECTIONS(%ebp), %eax
	clc
.Lno_section:
	ret

	.section .rodata
kernel_name:
	.string	"kernel"
distance_text:
	.string	"+0x"
