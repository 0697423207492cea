	.file	"calendar.c"
	.text
	.p2align 4
	.type	first_day, @function
first_day:
	pushl	%ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	%ecx, 60(%esp)
	xorl	%ecx, %ecx
	decl	%edi
	setle	%cl
	xorl	%ebx, %ebx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, %ebp
	movl	%ecx, %edi
	sarl	$31, %edi
	andl	$3, %ecx
	movl	%ecx, (%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	(%esp), %ecx
	movl	%eax, (%esp)
	movl	4(%esp), %ebx
	movl	%edx, 4(%esp)
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	%ecx, %eax
	shrdl	$2, %ebx, %eax
	movl	%ebx, %edx
	movl	%eax, 48(%esp)
	movl	(%esp), %eax
	sarl	$2, %edx
	movl	%edx, 52(%esp)
	movl	48(%esp), %esi
	xorl	%ebp, %eax
	subl	%ebp, %eax
	movl	%eax, %ecx
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	andl	$3, %ecx
	movl	$365, %eax
	movl	%ecx, 8(%esp)
	movl	12(%esp), %ebx
	movl	8(%esp), %ecx
	movl	%ebp, 8(%esp)
	xorl	%edi, %ebx
	xorl	%ebp, %ecx
	movl	%ebx, %edx
	cmpl	%ebp, %ecx
	sbbl	%edi, %edx
	movl	52(%esp), %edi
	movl	%edx, %ecx
	xorl	%edx, %edx
	shrl	$31, %ecx
	subl	%ecx, %esi
	movl	4(%esp), %ecx
	sbbl	%edx, %edi
	mull	(%esp)
	imull	$365, %ecx, %ebx
	movl	%ebp, %ecx
	addl	%ebx, %edx
	addl	%eax, %esi
	movl	4(%esp), %ebx
	movl	%esi, 48(%esp)
	adcl	%edx, %edi
	andl	$33, %ecx
	movl	%edi, 52(%esp)
	movl	%ecx, %eax
	movl	(%esp), %ecx
	movl	%ebx, %ebp
	movl	%ecx, %esi
	movl	%ecx, %edx
	shrdl	$20, %ebx, %esi
	andl	$1048575, %edx
	andl	$1048575, %esi
	movl	%ecx, %edi
	movl	8(%esp), %ecx
	shrl	$8, %ebx
	addl	%edx, %esi
	andl	$1048575, %ebx
	movl	%ebp, %edx
	shrl	$28, %edx
	addl	%esi, %ebx
	addl	%edx, %ebx
	andl	$-24, %ecx
	addl	%eax, %ebx
	movl	$1374389535, %eax
	mull	%ebx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %ebx
	addl	%ecx, %ebx
	movl	%ebx, 8(%esp)
	movl	%ebx, %esi
	sarl	$31, %esi
	subl	%ebx, %edi
	movl	%esi, 12(%esp)
	sbbl	%esi, %ebp
	imull	$-1030792151, %ebp, %edx
	movl	%ebp, %esi
	movl	%edi, 64(%esp)
	imull	$-1889785611, %edi, %eax
	movl	%esi, 68(%esp)
	leal	(%edx,%eax), %ebp
	movl	%edi, %eax
	movl	$-1030792151, %edi
	mull	%edi
	movl	%edx, 4(%esp)
	addl	%ebp, 4(%esp)
	movl	%eax, (%esp)
	movl	4(%esp), %ebx
	movl	(%esp), %ecx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%eax, %esi
	movl	%eax, %edi
	sarl	$31, %edi
	movl	%ecx, %eax
	xorl	%esi, %eax
	subl	%esi, %eax
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	andl	$3, %edx
	movl	%edx, 16(%esp)
	movl	20(%esp), %ecx
	movl	16(%esp), %edx
	movl	%esi, 16(%esp)
	xorl	%edi, %ecx
	xorl	%esi, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	movl	16(%esp), %ecx
	subl	%esi, %eax
	movl	$25, %esi
	sbbl	%edi, %edx
	movl	$-1030792151, %edi
	imull	$25, %edx, %ebx
	mull	%esi
	addl	%ebx, %edx
	addl	8(%esp), %eax
	adcl	12(%esp), %edx
	andl	$3, %ecx
	movl	%ecx, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	movl	24(%esp), %ecx
	addl	(%esp), %ecx
	movl	%edx, %eax
	movl	28(%esp), %ebx
	adcl	4(%esp), %ebx
	xorl	%edx, %edx
	shrl	$31, %eax
	shrdl	$2, %ebx, %ecx
	sarl	$2, %ebx
	subl	%eax, %ecx
	movl	48(%esp), %eax
	sbbl	%edx, %ebx
	movl	52(%esp), %edx
	subl	%ecx, %eax
	movl	%eax, 16(%esp)
	movl	64(%esp), %eax
	sbbl	%ebx, %edx
	movl	%edx, 20(%esp)
	mull	%edi
	movl	%edx, %ebx
	movl	%eax, %ecx
	addl	%ebp, %ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%eax, %edi
	movl	%eax, %ebp
	movl	%edi, (%esp)
	sarl	$31, %ebp
	movl	%ecx, %eax
	xorl	%edi, %eax
	subl	%edi, %eax
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	andl	$15, %edx
	movl	%edx, 32(%esp)
	movl	36(%esp), %edx
	movl	32(%esp), %eax
	xorl	%ebp, %edx
	xorl	%edi, %eax
	subl	%edi, %eax
	sbbl	%ebp, %edx
	imull	$25, %edx, %ebp
	mull	%esi
	addl	%ebp, %edx
	addl	8(%esp), %eax
	movl	(%esp), %ebp
	adcl	12(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	movl	$715827883, %eax
	andl	$15, %ebp
	movl	%ebp, 40(%esp)
	addl	40(%esp), %ecx
	adcl	44(%esp), %ebx
	shrdl	$4, %ebx, %ecx
	sarl	$4, %ebx
	movl	%ecx, %esi
	movl	%ebx, %edi
	movl	60(%esp), %ebx
	movl	%edx, %ecx
	shrl	$31, %ecx
	addl	$10, %ebx
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	%edx
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	sall	$2, %eax
	subl	%eax, %ebx
	leal	(%ebx,%ebx,8), %eax
	movl	%eax, %edx
	sall	$4, %edx
	leal	2(%eax,%edx), %ebx
	movl	$1717986919, %eax
	imull	%ebx
	sarl	$31, %ebx
	sarl	%edx
	subl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%edx, (%esp)
	sarl	$31, %edx
	subl	%ecx, %esi
	movl	%edx, 4(%esp)
	movl	%esi, %eax
	sbbl	%ebx, %edi
	addl	16(%esp), %eax
	movl	%edi, %edx
	adcl	20(%esp), %edx
	addl	(%esp), %eax
	adcl	4(%esp), %edx
	addl	$-719468, %eax
	adcl	$-1, %edx
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	first_day, .-first_day
	.globl	__divdi3
	.globl	__divmoddi4
	.p2align 4
	.type	date_of, @function
date_of:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movl	$86400, %eax
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$188, %esp
	movl	%ecx, 164(%esp)
	leal	168(%esp), %esi
	xorl	%ecx, %ecx
	movl	%esi, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edi, (%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	__divmoddi4
	movl	172(%esp), %ecx
	movl	%esi, 16(%esp)
	movl	$365, %esi
	movl	%esi, 8(%esp)
	shrl	$31, %ecx
	subl	%ecx, %eax
	movl	%eax, 64(%esp)
	sbbl	%ebx, %edx
	movl	%eax, %ecx
	movl	%eax, 160(%esp)
	imull	$-86400, %eax, %eax
	xorl	%ebx, %ebx
	movl	%ecx, (%esp)
	movl	%edx, 4(%esp)
	movl	%edx, 68(%esp)
	addl	%edi, %eax
	xorl	%edi, %edi
	movl	%edi, 12(%esp)
	movl	%eax, 156(%esp)
	call	__divmoddi4
	movl	172(%esp), %ecx
	shrl	$31, %ecx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	%eax, %ebx
	addl	$1970, %ebx
	movl	%edx, %esi
	movl	%ebx, 48(%esp)
	adcl	$0, %esi
	addl	$1969, %eax
	movl	%esi, 52(%esp)
	adcl	$0, %edx
	movl	$365, %ebx
	imull	$365, %edx, %ecx
	mull	%ebx
	movl	%edx, 124(%esp)
	addl	%ecx, 124(%esp)
	movl	%eax, 120(%esp)
	.p2align 4
	.p2align 3
.L5:
	movl	48(%esp), %edi
	movl	52(%esp), %ebp
	movl	%edi, 148(%esp)
	addl	$-1, %edi
	movl	%ebp, 152(%esp)
	adcl	$-1, %ebp
	movl	%edi, 48(%esp)
	movl	%ebp, %ecx
	movl	%ebp, 52(%esp)
	sarl	$31, %ecx
	movl	%ecx, %ebx
	movl	%ecx, %eax
	andl	$3, %ebx
	cltd
	movl	%ebx, 72(%esp)
	xorl	%ebx, %ebx
	movl	%ebx, 76(%esp)
	movl	72(%esp), %ebx
	movl	76(%esp), %esi
	addl	%edi, %ebx
	adcl	%ebp, %esi
	movl	52(%esp), %ebp
	movl	%esi, %edi
	movl	%ebx, %esi
	shrdl	$2, %edi, %esi
	movl	%esi, 40(%esp)
	movl	48(%esp), %esi
	sarl	$2, %edi
	movl	%edi, 44(%esp)
	xorl	%ecx, %esi
	subl	%ecx, %esi
	movl	%esi, %ebx
	andl	$3, %ebx
	movl	%ebx, 80(%esp)
	xorl	%ebx, %ebx
	movl	%ebx, 84(%esp)
	movl	80(%esp), %ebx
	movl	84(%esp), %esi
	xorl	%ecx, %ebx
	xorl	%edx, %esi
	cmpl	%ecx, %ebx
	movl	%esi, %edi
	movl	40(%esp), %esi
	movl	%ecx, %ebx
	sbbl	%edx, %edi
	xorl	%edx, %edx
	movl	%edi, %eax
	movl	44(%esp), %edi
	shrl	$31, %eax
	subl	%eax, %esi
	movl	%esi, %eax
	sbbl	%edx, %edi
	addl	120(%esp), %eax
	movl	%edi, %edx
	movl	48(%esp), %edi
	adcl	124(%esp), %edx
	andl	$33, %ebx
	movl	%eax, 128(%esp)
	movl	%ebx, %esi
	andl	$-24, %ecx
	movl	%edx, 132(%esp)
	movl	%edi, %eax
	movl	%ebp, %edx
	shrdl	$20, %edx, %eax
	movl	%edi, %ebx
	andl	$1048575, %ebx
	andl	$1048575, %eax
	addl	%ebx, %eax
	movl	%ebp, %ebx
	shrl	$8, %ebx
	movl	%ebp, %edx
	shrl	$28, %edx
	andl	$1048575, %ebx
	addl	%eax, %ebx
	movl	$1374389535, %eax
	addl	%edx, %ebx
	addl	%esi, %ebx
	mull	%ebx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %ebx
	addl	%ecx, %ebx
	movl	%ebx, 56(%esp)
	movl	%ebx, %esi
	sarl	$31, %esi
	subl	%ebx, %edi
	movl	%esi, 60(%esp)
	sbbl	%esi, %ebp
	movl	%edi, 40(%esp)
	imull	$-1889785611, %edi, %eax
	imull	$-1030792151, %ebp, %esi
	addl	%eax, %esi
	movl	$-1030792151, %eax
	mull	40(%esp)
	leal	(%esi,%edx), %edx
	movl	%eax, %ecx
	movl	%edx, 140(%esp)
	movl	%edx, %esi
	movl	%ecx, %eax
	sarl	$31, %esi
	movl	%edx, %ebx
	movl	%esi, %edi
	xorl	%esi, %eax
	sarl	$31, %edi
	subl	%esi, %eax
	movl	%eax, %ebp
	xorl	%eax, %eax
	andl	$3, %ebp
	movl	%ebp, 88(%esp)
	movl	%eax, 92(%esp)
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	subl	%esi, %eax
	sbbl	%edi, %edx
	imull	$25, %edx, %ebp
	movl	%ebp, 144(%esp)
	movl	$25, %ebp
	mull	%ebp
	movl	144(%esp), %ebp
	addl	%ebp, %edx
	addl	56(%esp), %eax
	adcl	60(%esp), %edx
	andl	$3, %esi
	movl	%esi, 96(%esp)
	xorl	%esi, %esi
	addl	96(%esp), %ecx
	movl	%esi, 100(%esp)
	movl	%edx, %eax
	adcl	100(%esp), %ebx
	xorl	%edx, %edx
	shrl	$31, %eax
	shrdl	$2, %ebx, %ecx
	sarl	$2, %ebx
	subl	%eax, %ecx
	movl	128(%esp), %eax
	sbbl	%edx, %ebx
	movl	132(%esp), %edx
	subl	%ecx, %eax
	movl	%eax, 128(%esp)
	sbbl	%ebx, %edx
	movl	$-1030792151, %eax
	movl	%edx, 132(%esp)
	movl	140(%esp), %ebx
	mull	40(%esp)
	movl	%ebx, %edx
	sarl	$31, %edx
	movl	%eax, %ecx
	movl	%edx, 40(%esp)
	movl	%ecx, %edi
	movl	%edx, %ebp
	sarl	$31, %ebp
	xorl	%edx, %edi
	movl	%ebp, 44(%esp)
	movl	%edi, %eax
	subl	40(%esp), %eax
	xorl	%ebp, %ebp
	movl	%ebp, 108(%esp)
	movl	108(%esp), %ebp
	movl	%eax, %edx
	movl	40(%esp), %eax
	andl	$15, %edx
	movl	%edx, 104(%esp)
	movl	104(%esp), %edi
	xorl	%eax, %edi
	movl	44(%esp), %eax
	xorl	%eax, %ebp
	movl	%edi, %eax
	subl	40(%esp), %eax
	movl	%ebp, %edx
	movl	$25, %edi
	sbbl	44(%esp), %edx
	imull	$25, %edx, %ebp
	mull	%edi
	addl	%ebp, %edx
	addl	56(%esp), %eax
	movl	40(%esp), %edi
	adcl	60(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 116(%esp)
	andl	$15, %edi
	movl	%edx, %eax
	movl	%edi, 112(%esp)
	addl	112(%esp), %ecx
	adcl	116(%esp), %ebx
	xorl	%edx, %edx
	shrl	$31, %eax
	movl	%ecx, %esi
	shrdl	$4, %ebx, %esi
	movl	%ebx, %edi
	sarl	$4, %edi
	subl	%eax, %esi
	movl	64(%esp), %eax
	sbbl	%edx, %edi
	movl	68(%esp), %edx
	addl	128(%esp), %esi
	adcl	132(%esp), %edi
	addl	$-719162, %esi
	adcl	$-1, %edi
	addl	$-365, 120(%esp)
	adcl	$-1, 124(%esp)
	cmpl	%esi, %eax
	movl	%edx, %eax
	sbbl	%edi, %eax
	jl	.L5
	movl	%edi, 44(%esp)
	movl	152(%esp), %ebp
	movl	$11, %ebx
	movl	%esi, 40(%esp)
	movl	148(%esp), %edi
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L7:
	decl	%ebx
.L6:
	movl	%ebx, %ecx
	movl	%edi, %eax
	movl	%ebp, %edx
	call	first_day
	cmpl	%eax, 64(%esp)
	movl	%eax, %ecx
	movl	68(%esp), %eax
	sbbl	%edx, %eax
	jl	.L7
	movl	40(%esp), %esi
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	44(%esp), %edi
	movl	208(%esp), %ebp
.L8:
	movl	%edx, 0(%ebp,%eax)
	movl	%edx, 4(%ebp,%eax)
	addl	$8, %eax
	cmpl	$40, %eax
	jb	.L8
	movl	%edi, 44(%esp)
	movl	208(%esp), %edx
	movl	$-2004318071, %edi
	movl	%esi, 40(%esp)
	movl	$0, (%edx,%eax)
	movl	156(%esp), %eax
	imull	%edi
	movl	156(%esp), %eax
	addl	%eax, %edx
	movl	%eax, %esi
	sarl	$31, %esi
	sarl	$5, %edx
	subl	%esi, %edx
	movl	%edx, %ebp
	sall	$4, %edx
	movl	%edx, %eax
	movl	156(%esp), %edx
	subl	%ebp, %eax
	sall	$2, %eax
	subl	%eax, %edx
	movl	208(%esp), %eax
	movl	%edx, (%eax)
	movl	%ebp, %eax
	imull	%edi
	leal	(%edx,%ebp), %edi
	movl	%ebp, %edx
	sarl	$31, %edx
	sarl	$5, %edi
	subl	%edx, %edi
	movl	%edi, %edx
	sall	$4, %edx
	movl	%edx, %eax
	movl	$-1851608123, %edx
	subl	%edi, %eax
	movl	208(%esp), %edi
	sall	$2, %eax
	subl	%eax, %ebp
	movl	156(%esp), %eax
	movl	%ebp, 4(%edi)
	movl	%ebx, 16(%edi)
	imull	%edx
	movl	156(%esp), %eax
	addl	%eax, %edx
	sarl	$11, %edx
	subl	%esi, %edx
	movl	160(%esp), %esi
	movl	%edx, 8(%edi)
	movl	68(%esp), %edx
	leal	1(%esi), %eax
	subl	%ecx, %eax
	movl	%edx, %ebx
	movl	%eax, 12(%edi)
	movl	148(%esp), %eax
	sarl	$31, %ebx
	movl	%ebx, %ecx
	andl	$11, %ecx
	subl	$1900, %eax
	movl	%eax, 20(%edi)
	movl	64(%esp), %eax
	movl	%eax, %edi
	shrdl	$30, %edx, %eax
	movl	68(%esp), %edx
	andl	$1073741823, %edi
	andl	$1073741823, %eax
	addl	%edi, %eax
	movl	$613566757, %edi
	shrl	$28, %edx
	addl	%edx, %eax
	addl	%eax, %ecx
	movl	%ecx, %eax
	mull	%edi
	movl	%ecx, %eax
	andl	$-6, %ebx
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$2, %eax
	leal	0(,%eax,8), %edx
	subl	%eax, %edx
	subl	%edx, %ecx
	addl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	$11, %ecx
	adcl	$0, %ebx
	movl	%ecx, %eax
	movl	%ecx, %ebp
	movl	%ebx, %edx
	shrdl	$30, %ebx, %eax
	andl	$1073741823, %ebp
	shrl	$28, %edx
	andl	$1073741823, %eax
	addl	%ebp, %eax
	leal	(%eax,%edx), %ecx
	movl	%ecx, %eax
	mull	%edi
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	movl	208(%esp), %eax
	shrl	$2, %edx
	leal	0(,%edx,8), %ebx
	subl	%edx, %ebx
	movl	40(%esp), %edx
	subl	%ebx, %ecx
	movl	%ecx, 24(%eax)
	movl	208(%esp), %ecx
	movl	%esi, %eax
	subl	%edx, %eax
	movl	%eax, 28(%ecx)
	movl	%ecx, %eax
	movl	164(%esp), %ecx
	movl	%ecx, 40(%eax)
	addl	$188, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	date_of, .-date_of
	.p2align 4
	.type	seconds_of, @function
seconds_of:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	%edx, 60(%esp)
	movl	16(%eax), %esi
	movl	16(%ebp), %edx
	movl	%esi, %edi
	movl	%esi, %ecx
	sarl	$31, %edi
	andl	$1073741823, %edx
	movl	%edi, %ebx
	movl	%edi, %eax
	shrdl	$30, %ebx, %ecx
	movl	$-1431655765, %ebx
	sarl	$31, %eax
	andl	$1073741823, %ecx
	movl	%eax, 24(%esp)
	addl	%edx, %ecx
	movl	%edi, %edx
	shrl	$28, %edx
	andl	$1, %eax
	addl	%edx, %ecx
	addl	%eax, %ecx
	movl	%ecx, %eax
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	movl	24(%esp), %eax
	subl	%edx, %ecx
	movl	%edi, %edx
	andl	$-2, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	movl	%ecx, 24(%esp)
	sarl	$31, %ecx
	subl	24(%esp), %eax
	movl	%ecx, 28(%esp)
	sbbl	28(%esp), %edx
	movl	%eax, 32(%esp)
	movl	32(%esp), %eax
	imull	$-1431655765, %edx, %esi
	imull	$-1431655766, 32(%esp), %edx
	addl	%edx, %esi
	mull	%ebx
	movl	%edx, %ebx
	movl	%eax, %ecx
	addl	%esi, %ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%eax, %esi
	movl	%eax, %edi
	movl	%esi, 32(%esp)
	sarl	$31, %edi
	movl	%ecx, %eax
	movl	%edi, 36(%esp)
	xorl	%esi, %eax
	subl	%esi, %eax
	andl	$3, %eax
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	movl	40(%esp), %eax
	movl	44(%esp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	subl	%esi, %eax
	sbbl	%edi, %edx
	movl	$3, %esi
	leal	(%edx,%edx,2), %edi
	mull	%esi
	addl	%edi, %edx
	movl	32(%esp), %edi
	addl	24(%esp), %eax
	adcl	28(%esp), %edx
	xorl	%esi, %esi
	movl	%esi, 52(%esp)
	andl	$3, %edi
	movl	%edi, 48(%esp)
	addl	48(%esp), %ecx
	movl	%edx, %esi
	adcl	52(%esp), %ebx
	xorl	%edi, %edi
	shrl	$31, %esi
	shrdl	$2, %ebx, %ecx
	sarl	$2, %ebx
	subl	%esi, %ecx
	movl	16(%ebp), %esi
	leal	(%ecx,%ecx,2), %eax
	sbbl	%edi, %ebx
	sall	$2, %eax
	subl	%eax, %esi
	movl	20(%ebp), %eax
	addl	$1900, %eax
	cltd
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%esi, %ecx
	call	first_day
	movl	12(%ebp), %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%eax, %ecx
	movl	$86400, %eax
	adcl	%edx, %ebx
	addl	$-1, %ecx
	adcl	$-1, %ebx
	mull	%ecx
	imull	$86400, %ebx, %esi
	movl	%eax, %ecx
	movl	$3600, %eax
	movl	%edx, %ebx
	imull	8(%ebp)
	addl	%esi, %ebx
	addl	%eax, %ecx
	movl	$60, %eax
	adcl	%edx, %ebx
	imull	4(%ebp)
	addl	%ecx, %eax
	movl	0(%ebp), %ecx
	adcl	%ebx, %edx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	movl	%eax, %edi
	adcl	%ebx, %edx
	sarl	$31, %edi
	movl	%eax, %esi
	xorl	%eax, %esi
	xorl	%edx, %edi
	orl	%edi, %esi
	jne	.L17
	movl	%ebp, (%esp)
	movl	60(%esp), %ecx
	movl	%eax, %ebx
	call	date_of
.L13:
	addl	$76, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L17:
	movl	$75, %eax
	movl	$-1, %ebx
	movl	%eax, errno
	jmp	.L13
	.size	seconds_of, .-seconds_of
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"GMT"
	.text
	.p2align 4
	.globl	gmtime_r
	.type	gmtime_r, @function
gmtime_r:
	movl	4(%esp), %eax
	movl	8(%esp), %ecx
	movl	(%eax), %eax
	movl	%ecx, 4(%esp)
	movl	$.LC0, %ecx
	cltd
	jmp	date_of
	.size	gmtime_r, .-gmtime_r
	.section	.rodata.str1.1
.LC1:
	.string	"UTC"
	.text
	.p2align 4
	.globl	localtime_r
	.type	localtime_r, @function
localtime_r:
	movl	4(%esp), %eax
	movl	8(%esp), %ecx
	movl	(%eax), %eax
	movl	%ecx, 4(%esp)
	movl	$.LC1, %ecx
	cltd
	jmp	date_of
	.size	localtime_r, .-localtime_r
	.p2align 4
	.globl	gmtime
	.type	gmtime, @function
gmtime:
	movl	4(%esp), %eax
	movl	$the_date, %ecx
	movl	(%eax), %eax
	movl	%ecx, 4(%esp)
	movl	$.LC0, %ecx
	cltd
	jmp	date_of
	.size	gmtime, .-gmtime
	.p2align 4
	.globl	localtime
	.type	localtime, @function
localtime:
	movl	4(%esp), %eax
	movl	$the_date, %ecx
	movl	(%eax), %eax
	movl	%ecx, 4(%esp)
	movl	$.LC1, %ecx
	cltd
	jmp	date_of
	.size	localtime, .-localtime
	.p2align 4
	.globl	mktime
	.type	mktime, @function
mktime:
	movl	4(%esp), %eax
	movl	$.LC1, %edx
	jmp	seconds_of
	.size	mktime, .-mktime
	.p2align 4
	.globl	timegm
	.type	timegm, @function
timegm:
	movl	4(%esp), %eax
	movl	$.LC0, %edx
	jmp	seconds_of
	.size	timegm, .-timegm
	.section	.rodata.str1.1
.LC2:
	.string	"%c\n"
	.text
	.p2align 4
	.globl	asctime_r
	.type	asctime_r, @function
asctime_r:
	subl	$28, %esp
	movl	$26, %edx
	movl	%ebx, 24(%esp)
	movl	32(%esp), %eax
	movl	%edx, 4(%esp)
	movl	36(%esp), %ebx
	movl	%eax, 12(%esp)
	movl	$.LC2, %eax
	movl	%ebx, (%esp)
	movl	%eax, 8(%esp)
	call	strftime
	testl	%eax, %eax
	movl	$0, %eax
	cmovne	%ebx, %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	asctime_r, .-asctime_r
	.p2align 4
	.globl	asctime
	.type	asctime, @function
asctime:
	subl	$28, %esp
	movl	$26, %edx
	movl	%edx, 4(%esp)
	movl	32(%esp), %eax
	movl	$text.0, (%esp)
	movl	%eax, 12(%esp)
	movl	$.LC2, %eax
	movl	%eax, 8(%esp)
	call	strftime
	movl	$0, %edx
	testl	%eax, %eax
	movl	$text.0, %eax
	cmove	%edx, %eax
	addl	$28, %esp
	ret
	.size	asctime, .-asctime
	.p2align 4
	.globl	ctime_r
	.type	ctime_r, @function
ctime_r:
	subl	$76, %esp
	movl	%ebx, 72(%esp)
	movl	80(%esp), %eax
	leal	20(%esp), %ecx
	movl	84(%esp), %ebx
	movl	(%eax), %eax
	movl	%ecx, (%esp)
	movl	$.LC1, %ecx
	cltd
	call	date_of
	movl	$26, %edx
	movl	%ebx, (%esp)
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC2, %eax
	movl	%eax, 8(%esp)
	call	strftime
	testl	%eax, %eax
	movl	$0, %eax
	cmovne	%ebx, %eax
	movl	72(%esp), %ebx
	addl	$76, %esp
	ret
	.size	ctime_r, .-ctime_r
	.p2align 4
	.globl	ctime
	.type	ctime, @function
ctime:
	subl	$28, %esp
	movl	$.LC1, %ecx
	movl	32(%esp), %eax
	movl	(%eax), %eax
	movl	$the_date, (%esp)
	cltd
	call	date_of
	movl	$26, %edx
	movl	%edx, 4(%esp)
	movl	$text.0, (%esp)
	movl	%eax, 12(%esp)
	movl	$.LC2, %eax
	movl	%eax, 8(%esp)
	call	strftime
	movl	$0, %edx
	testl	%eax, %eax
	movl	$text.0, %eax
	cmove	%edx, %eax
	addl	$28, %esp
	ret
	.size	ctime, .-ctime
	.local	text.0
	.comm	text.0,26,4
	.local	the_date
	.comm	the_date,44,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
