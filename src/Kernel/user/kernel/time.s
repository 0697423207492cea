	.file	"time.c"
	.text
	.p2align 4
	.globl	sleep_ticks
	.type	sleep_ticks, @function
sleep_ticks:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__sleep
	cmpl	$-1, %eax
	jne	.L1
	movl	$4, %edx
	movl	%edx, errno
.L1:
	addl	$28, %esp
	ret
	.size	sleep_ticks, .-sleep_ticks
	.p2align 4
	.globl	sleep
	.type	sleep, @function
sleep:
	pushl	%esi
	movl	$21474836, %edx
	pushl	%ebx
	subl	$20, %esp
	movl	32(%esp), %eax
	cmpl	%edx, %eax
	cmova	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %ebx
	call	uptime
	sall	$2, %ebx
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	__sleep
	cmpl	$-1, %eax
	je	.L11
	testl	%eax, %eax
	je	.L9
.L7:
	.p2align 4,,6
	call	uptime
	addl	$20, %esp
	subl	%esi, %eax
	subl	%eax, %ebx
	movl	$1374389535, %eax
	addl	$99, %ebx
	imull	%ebx
	sarl	$31, %ebx
	movl	%edx, %eax
	sarl	$5, %eax
	subl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	addl	$20, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	movl	$4, %eax
	movl	%eax, errno
	jmp	.L7
	.size	sleep, .-sleep
	.p2align 4
	.globl	usleep
	.type	usleep, @function
usleep:
	subl	$28, %esp
	movl	32(%esp), %eax
	leal	9999(%eax), %edx
	movl	$-776530087, %eax
	mull	%edx
	shrl	$13, %edx
	movl	%edx, (%esp)
	call	__sleep
	cmpl	$-1, %eax
	jne	.L12
	movl	$4, %edx
	movl	%edx, errno
.L12:
	addl	$28, %esp
	ret
	.size	usleep, .-usleep
	.p2align 4
	.globl	nanosleep
	.type	nanosleep, @function
nanosleep:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	32(%esp), %esi
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	js	.L16
	cmpl	$999999999, 4(%esi)
	ja	.L16
	call	uptime
	movl	%eax, %ebx
	movl	4(%esi), %eax
	leal	9999999(%eax), %ecx
	movl	$1801439851, %eax
	imull	%ecx
	movl	(%esi), %eax
	sarl	$31, %ecx
	sarl	$22, %edx
	leal	(%eax,%eax,4), %eax
	subl	%ecx, %edx
	leal	(%eax,%eax,4), %eax
	leal	(%edx,%eax,4), %esi
	movl	%esi, (%esp)
	call	__sleep
	cmpl	$-1, %eax
	je	.L24
.L15:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	36(%esp), %edx
	movl	$4, %eax
	movl	%eax, errno
	testl	%edx, %edx
	je	.L19
	call	uptime
	subl	%ebx, %eax
	movl	36(%esp), %ebx
	subl	%eax, %esi
	movl	$1374389535, %eax
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$5, %edx
	subl	%eax, %edx
	movl	36(%esp), %eax
	movl	%edx, (%eax)
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%esi, %eax
	sall	$2, %edx
	subl	%edx, %eax
	imull	$10000000, %eax, %eax
	movl	%eax, 4(%ebx)
.L19:
	movl	$-1, %eax
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L16:
	movl	$22, %ecx
	movl	%ecx, errno
	jmp	.L19
	.size	nanosleep, .-nanosleep
	.globl	__udivdi3
	.p2align 4
	.globl	time
	.type	time, @function
time:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
#APP
# 23 "../kernel/time.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, (%esp)
	movl	$10000000, %ecx
	movl	%ecx, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	testl	%ebx, %ebx
	je	.L25
	movl	%eax, (%ebx)
.L25:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	time, .-time
	.p2align 4
	.globl	clock
	.type	clock, @function
clock:
	subl	$16, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%ebp, 12(%esp)
#APP
# 23 "../kernel/time.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, %esi
	movl	%edx, %ebx
	addl	%edx, %esi
	movl	%eax, %ecx
	jc	.L36
	xorl	%eax, %eax
.L32:
	addl	%eax, %esi
	movl	$-858993459, %ebp
	movl	%esi, %eax
	xorl	%edi, %edi
	mull	%ebp
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %esi
	movl	%ebx, %edx
	movl	(%esp), %ebx
	subl	%esi, %eax
	movl	4(%esp), %esi
	sbbl	%edi, %edx
	movl	8(%esp), %edi
	imull	$-858993459, %edx, %ecx
	imull	$-858993460, %eax, %edx
	addl	%edx, %ecx
	mull	%ebp
	movl	12(%esp), %ebp
	addl	$16, %esp
	addl	%ecx, %edx
	shrdl	$1, %edx, %eax
	ret
.L36:
	movl	$1, %eax
	jmp	.L32
	.size	clock, .-clock
	.globl	__udivmoddi4
	.p2align 4
	.globl	clock_gettime
	.type	clock_gettime, @function
clock_gettime:
	subl	$60, %esp
	movl	%ebx, 56(%esp)
	movl	68(%esp), %ebx
#APP
# 23 "../kernel/time.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, (%esp)
	leal	40(%esp), %ecx
	movl	%ecx, 16(%esp)
	movl	$10000000, %ecx
	movl	%ecx, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__udivmoddi4
	movl	%eax, %edx
	movl	40(%esp), %eax
	movl	%edx, (%ebx)
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	movl	%eax, 4(%ebx)
	movl	56(%esp), %ebx
	xorl	%eax, %eax
	addl	$60, %esp
	ret
	.size	clock_gettime, .-clock_gettime
	.p2align 4
	.globl	clock_getres
	.type	clock_getres, @function
clock_getres:
	movl	8(%esp), %eax
	testl	%eax, %eax
	je	.L40
	movl	$0, (%eax)
	movl	$100, 4(%eax)
.L40:
	xorl	%eax, %eax
	ret
	.size	clock_getres, .-clock_getres
	.p2align 4
	.globl	gettimeofday
	.type	gettimeofday, @function
gettimeofday:
	subl	$76, %esp
	movl	%ebx, 60(%esp)
	movl	%esi, 64(%esp)
	movl	%edi, 68(%esp)
	movl	%ebp, 72(%esp)
#APP
# 23 "../kernel/time.c" 1
	rdtsc
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$10000000, %ebx
	movl	%ebx, 8(%esp)
	leal	40(%esp), %ecx
	movl	%ecx, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivmoddi4
	movl	40(%esp), %ecx
	movl	44(%esp), %ebx
	movl	80(%esp), %edi
	movl	%ecx, %esi
	addl	%ebx, %esi
	movl	%eax, (%edi)
	jc	.L49
	xorl	%eax, %eax
.L45:
	addl	%eax, %esi
	movl	$-858993459, %ebp
	movl	%esi, %eax
	xorl	%edi, %edi
	mull	%ebp
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%eax, %edx
	subl	%edx, %esi
	subl	%esi, %ecx
	movl	64(%esp), %esi
	sbbl	%edi, %ebx
	movl	68(%esp), %edi
	imull	$-858993460, %ecx, %eax
	imull	$-858993459, %ebx, %ebx
	addl	%eax, %ebx
	movl	%ecx, %eax
	mull	%ebp
	movl	72(%esp), %ebp
	addl	%ebx, %edx
	movl	80(%esp), %ebx
	shrdl	$1, %edx, %eax
	movl	%eax, 4(%ebx)
	movl	60(%esp), %ebx
	xorl	%eax, %eax
	addl	$76, %esp
	ret
.L49:
	movl	$1, %eax
	jmp	.L45
	.size	gettimeofday, .-gettimeofday
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
