# sum.s: the sum of an array of words.

# int sum(const int *array, int count)
# in: two words on the stack; out: eax; clobbers ecx, edx
	.text
	.globl	sum
sum:
	movl	4(%esp), %edx
	movl	8(%esp), %ecx
	xorl	%eax, %eax
	jecxz	.Ldone

	# backwards, so that the count is the index
.Lnext:
	addl	-4(%edx,%ecx,4), %eax
	decl	%ecx
	jnz	.Lnext
.Ldone:
	ret
