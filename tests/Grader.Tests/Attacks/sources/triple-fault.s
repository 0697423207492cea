# Faults while a fault is delivered.
#! sum failed: unhandled fault
	.globl	answer
answer:	xorl	%esp, %esp
	ud2
