# invalid-opcode.s: ud2, bytes that are no instruction, and an instruction in a form it does not have are faults.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	# ud2 in both modes
	catch	.Lkernel
.Lud2:
	ud2
.Lkernel:
	saw	1, T_OPCODE, 0, .Lud2
	catch	.Luser
	enter_user .Lud2
.Luser:
	saw	2, T_OPCODE, 0, .Lud2
	saw_mode 2, FL_UM

	# an opcode that nothing has
	catch	.Lno_opcode
.Lbyte_0:
	.byte	0
.Lno_opcode:
	saw	3, T_OPCODE, 0, .Lbyte_0

	# a prefix before nothing that takes it: eip is at the prefix
	catch	.Lno_prefix
.Lprefix:
	.byte	0xf0			# lock
	nop
.Lno_prefix:
	saw	4, T_OPCODE, 0, .Lprefix
	pass
