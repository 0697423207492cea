# vectors.s: the vector table, which brings every trap to trap_entry, and the table by which
# trap_entry finds who deals with it. A vector without a gate here cannot be reached: int n through
# it is a protection fault.

.include "kernel.inc"

	.set	VECTORS, 256

# A row of both tables.
	.macro	gate vector, handler, user=0
	.pushsection .vectors, "aw"
	.org	vector_table + \vector * GATE_SIZE
	.long	trap_entry, GATE_PRESENT | \user
	.popsection
	.pushsection .handlers, "aw"
	.org	trap_handlers + \vector * 4
	.long	\handler
	.popsection
	.endm

	.section .vectors, "aw"
	.balign	GATE_SIZE
	.globl	vector_table
vector_table:

	.section .handlers, "aw"
	.balign	4

# void (*trap_handlers[])(struct frame *)
	.globl	trap_handlers
trap_handlers:

	gate	T_DIVIDE, trap_fault
	gate	T_DEBUG, trap_fault
	gate	T_BREAKPOINT, trap_fault, GATE_USER
	gate	T_BOUND, trap_fault
	gate	T_OPCODE, trap_fault
	gate	T_DOUBLE, trap_fault
	gate	T_PROTECTION, trap_fault
	gate	T_PAGE, trap_page_fault
	gate	T_BUS, trap_fault
	gate	T_TIMER, timer_interrupt
	gate	T_CONSOLE, console_interrupt
	gate	T_DISK, disk_interrupt
	gate	T_SYSCALL, system_call, GATE_USER

	.section .vectors
	.org	vector_table + VECTORS * GATE_SIZE
