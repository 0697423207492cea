# setjmp.s: setjmp and longjmp, by hand because no C can say "return again".
#
# A jmp_buf holds what a call must preserve, and where to go on:

.set	JB_EBX, 0
.set	JB_ESI, 4
.set	JB_EDI, 8
.set	JB_EBP, 12
.set	JB_ESP, 16
.set	JB_EIP, 20

	.text

# int setjmp(jmp_buf place)
# out: 0 now; longjmp's value when longjmp comes back here. Clobbers eax, ecx, edx.
#
#	4(%esp)	place
#	0(%esp)	return address
	.globl	setjmp
	.type	setjmp, @function
setjmp:
	movl	4(%esp), %eax

	# the registers that the caller relies on
	movl	%ebx, JB_EBX(%eax)
	movl	%esi, JB_ESI(%eax)
	movl	%edi, JB_EDI(%eax)
	movl	%ebp, JB_EBP(%eax)

	# the caller's esp, as it will be after our ret, and its eip
	leal	4(%esp), %ecx
	movl	%ecx, JB_ESP(%eax)
	movl	(%esp), %edx
	movl	%edx, JB_EIP(%eax)

	xorl	%eax, %eax
	ret
	.size	setjmp, .-setjmp

# void longjmp(jmp_buf place, int value)
# Does not return to its caller: goes on behind the setjmp that filled place.
#
#	8(%esp)	value
#	4(%esp)	place
#	0(%esp)	return address (never used)
	.globl	longjmp
	.type	longjmp, @function
longjmp:
	movl	4(%esp), %edx
	movl	8(%esp), %eax

	# setjmp must not seem to return 0 a second time
	cmpl	$1, %eax
	adcl	$0, %eax

	movl	JB_EBX(%edx), %ebx
	movl	JB_ESI(%edx), %esi
	movl	JB_EDI(%edx), %edi
	movl	JB_EBP(%edx), %ebp
	movl	JB_ESP(%edx), %esp
	jmp	*JB_EIP(%edx)
	.size	longjmp, .-longjmp

	.section .note.GNU-stack, "", @progbits
