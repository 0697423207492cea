# sum.s: the sum of an array of numbers.

	.text

# int sum(const int *numbers, int count)
#
#	8(%esp)	count
#	4(%esp)	numbers
#	0(%esp)	return address
	.globl	sum
sum:
	# TODO: add up count numbers; the result belongs into eax
	xorl	%eax, %eax
	ret
