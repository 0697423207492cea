# sum.s: to be written: the sum of an array of words.

# int sum(const int *array, int count)
# in: two words on the stack; out: eax; clobbers ecx, edx
	.text
	.globl	sum
sum:
	xorl	%eax, %eax
	ret
