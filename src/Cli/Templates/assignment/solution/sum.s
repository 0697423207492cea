# sum.s: the sum of an array of numbers.

	.text

# int sum(const int *numbers, int count)
#
#	8(%esp)	count
#	4(%esp)	numbers
#	0(%esp)	return address
	.globl	sum
sum:
	movl	4(%esp), %edx
	movl	8(%esp), %ecx
	xorl	%eax, %eax
	jecxz	done

	# eax: the sum so far; edx: the next number; ecx: how many are left
next:
	addl	(%edx), %eax
	addl	$4, %edx
	loop	next
done:
	ret
