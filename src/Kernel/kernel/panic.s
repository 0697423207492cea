# panic.s: what the kernel itself has to say: about a process that it kills, and about its own end.

.include "kernel.inc"

	.set	MOST_PLACES, 16			# of a back trace

	.text

# void panic(const char *why)
# The kernel is wrong, or the disk: says so and switches the power off.
	.globl	panic
panic:
	pushl	%eax
	movl	$panic_text, %eax
	call	print
	popl	%eax
	call	print
	movl	$end_of_line, %eax
	call	print
	leal	(%esp), %eax
	call	print_places
panic_stop:
	movl	$PANIC_STATUS, %eax
	outl	%eax, $PORT_POWER

# void panic_fault(struct frame *frame): a fault in the kernel
	.globl	panic_fault
panic_fault:
	movl	%eax, %ebx
	incl	panics
	cmpl	$1, panics
	jne	panic_stop			# while panicking, too
	movl	$panic_text, %eax
	call	print
	movl	%ebx, %eax
	call	print_fault

	# registers, in the order of the frame
	xorl	%esi, %esi
.Lregister:
	leal	register_names(,%esi,4), %eax
	call	print
	movl	$blank, %eax
	call	print
	movl	(%ebx,%esi,4), %eax
	call	print_hex
	movl	$end_of_line, %eax
	call	print
	incl	%esi
	cmpl	$TF_SIZE / 4, %esi
	jb	.Lregister

	movl	TF_ESP(%ebx), %eax
	call	print_places
	jmp	panic_stop

# void print_places(const uint *stack)
# The words of a stack that lie in the kernel's code, up to the end of the stack's page: return
# addresses, and now and then what was one once.
print_places:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi
	andl	$-4, %esi
	movl	%esi, %edi
	orl	$PAGE_SIZE - 1, %edi
	movl	$MOST_PLACES, %ebx
.Lplace:
	cmpl	%edi, %esi
	jae	.Lplaced
	lodsl
	cmpl	$_start, %eax
	jb	.Lplace
	cmpl	$_etext, %eax
	jae	.Lplace
	pushl	%eax
	movl	$from_text, %eax
	call	print
	popl	%eax
	call	print_kernel_place
	movl	$end_of_line, %eax
	call	print
	decl	%ebx
	jnz	.Lplace
.Lplaced:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# void print_process(void): the current process, as in `pid 7 sh: `
	.globl	print_process
print_process:
	movl	$pid_text, %eax
	call	print
	movl	current, %eax
	movl	P_PID(%eax), %eax
	call	print_decimal
	movl	$blank, %eax
	call	print
	movl	current, %eax
	addl	$P_NAME, %eax
	call	print
	movl	$colon, %eax
	jmp	print

# void print_fault(const struct frame *frame)
# Such as `page fault, write to 0x00001000 (not present) at main+0x1c`, and the end of the line.
	.globl	print_fault
print_fault:
	pushl	%ebx
	movl	%eax, %ebx
	movl	TF_VECTOR(%ebx), %eax
	movl	fault_names(,%eax,4), %eax
	call	print

	# of an access, what and where
	movl	TF_VECTOR(%ebx), %eax
	cmpl	$T_PAGE, %eax
	je	.Laccess
	cmpl	$T_BUS, %eax
	je	.Laccess
	cmpl	$T_BOUND, %eax
	jne	.Lplace_of_fault
.Laccess:
	movl	$write_text, %eax
	testl	$PF_WRITE, TF_ERROR(%ebx)
	jnz	.Laccess_kind
	movl	$read_text, %eax
.Laccess_kind:
	call	print
	movl	%cr2, %eax
	call	print_hex
	cmpl	$T_BOUND, TF_VECTOR(%ebx)
	je	.Laccess_bound
	cmpl	$T_PAGE, TF_VECTOR(%ebx)
	jne	.Lplace_of_fault
	movl	$refused_text, %eax
	testl	$PF_PRESENT, TF_ERROR(%ebx)
	jnz	.Laccess_why
	movl	$absent_text, %eax
.Laccess_why:
	call	print
	jmp	.Lplace_of_fault
.Laccess_bound:
	movl	$bound_text, %eax
	call	print
	movl	%bound, %eax
	call	print_hex
	movl	$close_text, %eax
	call	print

.Lplace_of_fault:
	movl	%ebx, %eax
	popl	%ebx
	# falls through

# void print_place(const struct frame *frame): such as ` at main+0x1c`, and the end of the line
	.globl	print_place
print_place:
	pushl	%ebx
	movl	%eax, %ebx
	movl	$at_text, %eax
	call	print
	movl	TF_EIP(%ebx), %eax
	testl	$FL_UM, TF_EFLAGS(%ebx)
	jz	.Lkernel_place
	call	print_user_place
	jmp	.Lplace_end
.Lkernel_place:
	call	print_kernel_place
.Lplace_end:
	movl	$end_of_line, %eax
	call	print
	popl	%ebx
	ret

# void print(const char *text)
	.globl	print
print:
	pushl	%esi
	movl	%eax, %esi
.Lprint:
	lodsb
	testb	%al, %al
	jz	.Lprinted
	outb	%al, $PORT_CONSOLE_DATA
	jmp	.Lprint
.Lprinted:
	popl	%esi
	ret

# void print_hex(uint value): 0x and eight digits
	.globl	print_hex
print_hex:
	pushl	%ebx
	pushl	%eax
	movl	$hex_text, %eax
	call	print
	popl	%edx
	movl	$8, %ecx
.Ldigit:
	roll	$4, %edx
	movl	%edx, %ebx
	andl	$0xf, %ebx
	movb	digits(%ebx), %al
	outb	%al, $PORT_CONSOLE_DATA
	loop	.Ldigit
	popl	%ebx
	ret

# void print_short_hex(uint value): without 0x and without zeros before it
	.globl	print_short_hex
print_short_hex:
	movl	$16, %ecx
	jmp	print_digits

# void print_decimal(uint value)
	.globl	print_decimal
print_decimal:
	movl	$10, %ecx

	# to the base in ecx: the last digit, after those before it
print_digits:
	xorl	%edx, %edx
	divl	%ecx
	pushl	%edx
	testl	%eax, %eax
	jz	.Llast_digit
	call	print_digits
.Llast_digit:
	popl	%eax
	movb	digits(%eax), %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

	.section .rodata
panic_text:
	.string	"panic: "
from_text:
	.string	"  from "
pid_text:
	.string	"pid "
write_text:
	.string	", write to "
read_text:
	.string	", read from "
absent_text:
	.string	" (not present)"
refused_text:
	.string	" (not allowed)"
bound_text:
	.string	" (bound "
close_text:
	.string	")"
at_text:
	.string	" at "
hex_text:
	.string	"0x"
colon:
	.string	": "
blank:
	.string	" "
end_of_line:
	.string	"\n"
digits:
	.ascii	"0123456789abcdef"

# four bytes each, in the order of the trap frame
register_names:
	.ascii	"edi\0esi\0ebp\0-  \0ebx\0edx\0ecx\0eax\0vec\0err\0eip\0efl\0esp\0"

# what each vector is called
divide:
	.string	"divide error"
debug:
	.string	"debug trap"
breakpoint:
	.string	"breakpoint"
bound:
	.string	"bound exceeded"
opcode:
	.string	"invalid opcode"
double:
	.string	"double fault"
protection:
	.string	"general protection"
page:
	.string	"page fault"
bus:
	.string	"bus error"
other:
	.string	"trap"

	.balign	4
fault_names:
	.long	divide, debug, other, breakpoint, other, bound, opcode, other, double
	.long	other, other, other, other, protection, page, other, other, other, bus

	.bss
	.balign	4
panics:
	.space	4
