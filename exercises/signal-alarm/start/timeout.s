# timeout.s: calls that do not wait for ever.

	.include "timeout.inc"

	.text

# int read_timeout(int descriptor, void *to, unsigned length, int ticks)
# As read; but if nothing has come after so many ticks, TIMED_OUT. Another signal's handler does not end it.
	.globl	read_timeout
read_timeout:
	jmp	read

# int waitpid_timeout(int pid, int *status, int ticks)
# As waitpid without options; but if nothing has happened after so many ticks, TIMED_OUT.
	.globl	waitpid_timeout
waitpid_timeout:
	c	waitpid, 12(%esp), 12(%esp), $0
	ret

# int read_all(int descriptor, void *to, unsigned length)
# Reads until there are so many bytes, or the input has ended, whatever signals come meanwhile.
# out: how many bytes; -1 if it was refused
	.globl	read_all
read_all:
	jmp	read
