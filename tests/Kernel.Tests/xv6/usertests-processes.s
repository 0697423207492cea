	.file	"usertests-processes.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"(a == one && b == two) || (a == two && b == one)"
	.text
	.p2align 4
	.type	two_children_at_a_time, @function
two_children_at_a_time:
	pushl	%ebp
	movl	$50, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L4:
	decl	%ebp
	je	.L22
.L7:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,3
	je	.L3
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L3
	call	wait
	movl	%eax, %edi
	call	wait
	cmpl	%edi, %ebx
	jne	.L8
	cmpl	%eax, %esi
	.p2align 4,,2
	je	.L4
.L8:
	cmpl	%edi, %esi
	.p2align 4,,5
	jne	.L9
	cmpl	%eax, %ebx
	.p2align 4,,5
	je	.L4
.L9:
	movl	$.LC0, (%esp)
	movl	$121, %eax
	movl	%eax, 4(%esp)
	call	fail
	.p2align 4,,10
	.p2align 3
.L22:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L3:
	call	exit
	.size	two_children_at_a_time, .-two_children_at_a_time
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"child >= 0"
.LC2:
	.string	"wait() == child"
.LC3:
	.string	"wait() == -1"
	.text
	.p2align 4
	.type	exit_and_wait, @function
exit_and_wait:
	pushl	%esi
	movl	$100, %esi
	pushl	%ebx
	subl	$20, %esp
	.p2align 4
	.p2align 3
.L27:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L31
	je	.L32
	.p2align 4,,7
	call	wait
	cmpl	%ebx, %eax
	.p2align 4,,6
	jne	.L33
	decl	%esi
	.p2align 4,,5
	jne	.L27
	.p2align 4,,8
	call	wait
	incl	%eax
	.p2align 4,,6
	jne	.L34
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	.p2align 4,,2
	ret
.L31:
	movl	$.LC1, (%esp)
	movl	$8, %edx
	movl	%edx, 4(%esp)
	call	fail
.L33:
	movl	$.LC2, (%esp)
	movl	$11, %eax
	movl	%eax, 4(%esp)
	call	fail
.L32:
	call	exit
.L34:
	movl	$13, 4(%esp)
	movl	$.LC3, (%esp)
	call	fail
	.size	exit_and_wait, .-exit_and_wait
	.section	.rodata.str1.1
.LC4:
	.string	"sleep(5) == 0"
.LC5:
	.string	"waited >= 5 && waited <= 7"
.LC6:
	.string	"sleep(0) == 0"
.LC7:
	.string	"uptime() > start"
	.text
	.p2align 4
	.type	time_passes, @function
time_passes:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	call	uptime
	movl	$5, (%esp)
	movl	%eax, %ebx
	call	sleep
	testl	%eax, %eax
	jne	.L43
	call	uptime
	subl	%ebx, %eax
	subl	$5, %eax
	cmpl	$2, %eax
	ja	.L44
	movl	$0, (%esp)
	call	sleep
	testl	%eax, %eax
	jne	.L45
	movl	$10, %esi
	.p2align 4
	.p2align 3
.L38:
	call	uptime
	movl	$1, (%esp)
	movl	%eax, %ebx
	call	sleep
	call	uptime
	cmpl	%ebx, %eax
	jle	.L46
	decl	%esi
	.p2align 4,,5
	jne	.L38
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	.p2align 4,,3
	ret
.L46:
	movl	$.LC7, (%esp)
	movl	$181, %eax
	movl	%eax, 4(%esp)
	call	fail
.L45:
	movl	$177, 4(%esp)
	movl	$.LC6, (%esp)
	call	fail
.L44:
	movl	$176, 4(%esp)
	movl	$.LC5, (%esp)
	call	fail
.L43:
	movl	$174, 4(%esp)
	movl	$.LC4, (%esp)
	call	fail
	.size	time_passes, .-time_passes
	.section	.rodata.str1.1
.LC8:
	.string	"still here\n"
	.text
	.p2align 4
	.type	kill_thyself, @function
kill_thyself:
	subl	$28, %esp
	call	getpid
	movl	%eax, (%esp)
	call	kill
	movl	$.LC8, %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	printf
	addl	$28, %esp
	ret
	.size	kill_thyself, .-kill_thyself
	.section	.rodata.str1.1
.LC9:
	.string	"pipe(ends) == 0"
.LC10:
	.string	"kill(child) == 0"
.LC11:
	.string	"kill(child) == -1"
.LC12:
	.string	"kill(1000000) == -1"
	.text
	.p2align 4
	.type	killing, @function
killing:
	pushl	%esi
	pushl	%ebx
	subl	$36, %esp
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L73
	movl	%eax, %esi
.L50:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L74
	.p2align 4,,2
	je	.L75
	movl	$2, (%esp)
	call	sleep
	movl	%ebx, (%esp)
	call	kill
	testl	%eax, %eax
	jne	.L76
	call	wait
	cmpl	%ebx, %eax
	.p2align 4,,4
	jne	.L77
	movl	%eax, (%esp)
	call	kill
	incl	%eax
	.p2align 4,,2
	jne	.L78
	incl	%esi
	cmpl	$4, %esi
	jne	.L50
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$-1, (%esp)
	call	kill
	movl	$1000000, (%esp)
	call	kill
	incl	%eax
	jne	.L79
	movl	$30, (%esp)
	call	sleep
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
.L74:
	movl	$.LC1, (%esp)
	movl	$134, %eax
	movl	%eax, 4(%esp)
	call	fail
.L78:
	movl	$.LC11, (%esp)
	movl	$151, %eax
	movl	%eax, 4(%esp)
	call	fail
.L77:
	movl	$.LC2, (%esp)
	movl	$150, %edx
	movl	%edx, 4(%esp)
	call	fail
.L76:
	movl	$.LC10, (%esp)
	movl	$149, %ecx
	movl	%ecx, 4(%esp)
	call	fail
.L75:
	leal	23(%esp), %ebx
	cmpl	$1, %esi
	jne	.L53
.L68:
	movl	$1000000, (%esp)
	call	sleep
	jmp	.L68
	.p2align 4,,10
	.p2align 3
.L53:
	cmpl	$2, %esi
	je	.L69
	cmpl	$3, %esi
	.p2align 4,,5
	jne	.L53
	.p2align 4,,5
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L69:
	movl	%ebx, 4(%esp)
	movl	24(%esp), %eax
	movl	$1, %esi
	movl	%esi, 8(%esp)
	movl	%eax, (%esp)
	call	read
	jmp	.L69
.L57:
	call	wait
.L70:
	.p2align 4,,8
	call	fork
	testl	%eax, %eax
	.p2align 4,,3
	jne	.L57
	movl	$20, (%esp)
	call	sleep
	call	exit
.L73:
	movl	$131, 4(%esp)
	movl	$.LC9, (%esp)
	call	fail
.L79:
	movl	$156, 4(%esp)
	movl	$.LC12, (%esp)
	call	fail
	.size	killing, .-killing
	.section	.rodata.str1.1
.LC13:
	.string	"pipe(go) == 0"
.LC14:
	.string	"fork() == -1"
.LC15:
	.string	"wait() > 0"
	.text
	.p2align 4
	.type	fork_to_the_end, @function
fork_to_the_end:
	pushl	%esi
	pushl	%ebx
	subl	$36, %esp
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L95
	movl	%eax, %ebx
	xorl	%esi, %esi
	jmp	.L81
	.p2align 4,,10
	.p2align 3
.L97:
	incl	%esi
.L81:
	call	fork
	testl	%eax, %eax
	je	.L96
	.p2align 4,,5
	jns	.L97
	.p2align 4,,9
	call	fork
	incl	%eax
	.p2align 4,,7
	jne	.L98
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	testl	%esi, %esi
	je	.L85
	.p2align 4
	.p2align 3
.L87:
	call	wait
	testl	%eax, %eax
	jle	.L99
	incl	%ebx
	cmpl	%ebx, %esi
	.p2align 4,,3
	jne	.L87
.L85:
	.p2align 4,,6
	call	wait
	incl	%eax
	.p2align 4,,4
	jne	.L100
	addl	$36, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	ret
.L96:
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	23(%esp), %eax
	movl	$1, %edx
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	call	exit
.L99:
	movl	$.LC15, (%esp)
	movl	$83, %eax
	movl	%eax, 4(%esp)
	call	fail
.L98:
	movl	$79, 4(%esp)
	movl	$.LC14, (%esp)
	call	fail
.L95:
	movl	$68, 4(%esp)
	movl	$.LC13, (%esp)
	call	fail
.L100:
	movl	$84, 4(%esp)
	movl	$.LC3, (%esp)
	call	fail
	.size	fork_to_the_end, .-fork_to_the_end
	.section	.rodata.str1.1
.LC16:
	.string	"pipe(ends[i]) == 0"
.LC17:
	.string	"children[i] >= 0"
.LC18:
	.string	"x"
	.section	.rodata.str1.4
	.align 4
.LC19:
	.string	"wait() == children[orders[o][i]]"
	.text
	.p2align 4
	.type	wait_in_every_order, @function
wait_in_every_order:
	pushl	%ebp
	xorl	%ebp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	.p2align 4
	.p2align 3
.L102:
	leal	40(%esp), %edi
	xorl	%esi, %esi
.L106:
	movl	%edi, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L114
	call	fork
	movl	%eax, 28(%esp,%esi,4)
	testl	%eax, %eax
	js	.L115
	.p2align 4,,2
	je	.L116
	movl	(%edi), %eax
	incl	%esi
	addl	$8, %edi
	movl	%eax, (%esp)
	call	close
	cmpl	$3, %esi
	jne	.L106
.L108:
	movl	orders.0(%ebp,%ebx,4), %esi
	movl	$1, %ecx
	movl	$.LC18, %edi
	movl	%ecx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	44(%esp,%esi,8), %eax
	movl	%eax, (%esp)
	call	write
	call	wait
	cmpl	28(%esp,%esi,4), %eax
	jne	.L117
	incl	%ebx
	cmpl	$3, %ebx
	jne	.L108
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	wait
	incl	%eax
	jne	.L118
	addl	$12, %ebp
	cmpl	$72, %ebp
	jne	.L102
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L114:
	movl	$.LC16, (%esp)
	movl	$25, %eax
	movl	%eax, 4(%esp)
	call	fail
.L117:
	movl	$.LC19, (%esp)
	movl	$38, %edx
	movl	%edx, 4(%esp)
	call	fail
.L116:
	movl	44(%esp,%esi,8), %eax
	movl	$1, %ebp
	movl	%eax, (%esp)
	call	close
	leal	27(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	%eax, 4(%esp)
	movl	40(%esp,%esi,8), %eax
	movl	%eax, (%esp)
	call	read
	call	exit
.L115:
	movl	$.LC17, (%esp)
	movl	$27, %eax
	movl	%eax, 4(%esp)
	call	fail
.L118:
	movl	$.LC3, (%esp)
	movl	$42, %eax
	movl	%eax, 4(%esp)
	call	fail
	.size	wait_in_every_order, .-wait_in_every_order
	.section	.rodata.str1.4
	.align 4
.LC20:
	.string	"child > last && wait() == child"
	.text
	.p2align 4
	.type	pids_are_new, @function
pids_are_new:
	pushl	%edi
	pushl	%esi
	movl	$10, %esi
	pushl	%ebx
	subl	$16, %esp
	call	getpid
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L123:
	call	fork
	movl	%ebx, %edi
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L126
	cmpl	%eax, %edi
	jge	.L122
	call	wait
	cmpl	%ebx, %eax
	.p2align 4,,4
	jne	.L122
	decl	%esi
	.p2align 4,,5
	jne	.L123
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	.p2align 4,,2
	ret
.L122:
	movl	$.LC20, (%esp)
	movl	$192, %eax
	movl	%eax, 4(%esp)
	call	fail
.L126:
	call	exit
	.size	pids_are_new, .-pids_are_new
	.p2align 4
	.type	orphans, @function
orphans:
	pushl	%esi
	movl	$20, %esi
	pushl	%ebx
	subl	$20, %esp
	.p2align 4
	.p2align 3
.L132:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L135
	je	.L136
	.p2align 4,,7
	call	wait
	cmpl	%ebx, %eax
	.p2align 4,,6
	jne	.L137
	decl	%esi
	.p2align 4,,5
	jne	.L132
	movl	$5, (%esp)
	call	sleep
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
.L135:
	movl	$.LC1, (%esp)
	movl	$100, %edx
	movl	%edx, 4(%esp)
	call	fail
.L137:
	movl	$.LC2, (%esp)
	movl	$106, %eax
	movl	%eax, 4(%esp)
	call	fail
.L136:
	call	fork
	testl	%eax, %eax
	js	.L130
	.p2align 4,,6
	call	fork
.L130:
	.p2align 4,,6
	call	exit
	.size	orphans, .-orphans
	.section	.rodata.str1.1
.LC21:
	.string	"seen == 0xff"
	.text
	.p2align 4
	.type	wait_for_the_dead, @function
wait_for_the_dead:
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$16, %esp
.L142:
	call	fork
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L141
	testl	%ebx, %ebx
	jne	.L140
	.p2align 4,,5
	call	fork
	testl	%eax, %eax
	.p2align 4,,4
	je	.L141
	movl	%edi, %esi
	movl	$1, %ebx
.L140:
	incl	%ebx
	cmpl	$8, %ebx
	jne	.L142
	movl	$3, (%esp)
	xorl	%ebx, %ebx
	movl	$1, %edi
	call	sleep
	jmp	.L143
	.p2align 4,,10
	.p2align 3
.L144:
	subl	%esi, %ecx
	movl	%edi, %eax
	sall	%cl, %eax
	orl	%eax, %ebx
.L143:
	call	wait
	testl	%eax, %eax
	movl	%eax, %ecx
	jg	.L144
	cmpl	$255, %ebx
	jne	.L151
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L141:
	call	exit
.L151:
	movl	$60, 4(%esp)
	movl	$.LC21, (%esp)
	call	fail
	.size	wait_for_the_dead, .-wait_for_the_dead
	.section	.rodata.str1.1
.LC22:
	.string	"!survives(kill_thyself)"
	.text
	.p2align 4
	.type	killing_oneself, @function
killing_oneself:
	subl	$28, %esp
	movl	$kill_thyself, (%esp)
	call	survives
	testl	%eax, %eax
	jne	.L155
	addl	$28, %esp
	ret
.L155:
	movl	$168, 4(%esp)
	movl	$.LC22, (%esp)
	call	fail
	.size	killing_oneself, .-killing_oneself
	.section	.rodata.str1.1
.LC23:
	.string	"count > 10 && count < NPROC"
.LC24:
	.string	"fork_to_the_end() == count"
	.text
	.p2align 4
	.type	fork_until_it_fails, @function
fork_until_it_fails:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	call	fork_to_the_end
	movl	%eax, %ebx
	subl	$11, %eax
	cmpl	$52, %eax
	ja	.L160
	call	fork_to_the_end
	cmpl	%ebx, %eax
	jne	.L161
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L160:
	movl	$91, 4(%esp)
	movl	$.LC23, (%esp)
	call	fail
.L161:
	movl	$92, 4(%esp)
	movl	$.LC24, (%esp)
	call	fail
	.size	fork_until_it_fails, .-fork_until_it_fails
	.section	.rodata
	.align 32
	.type	orders.0, @object
	.size	orders.0, 72
orders.0:
	.long	0
	.long	1
	.long	2
	.long	0
	.long	2
	.long	1
	.long	1
	.long	0
	.long	2
	.long	1
	.long	2
	.long	0
	.long	2
	.long	0
	.long	1
	.long	2
	.long	1
	.long	0
	.globl	process_tests
	.section	.rodata.str1.1
.LC25:
	.string	"exit_and_wait"
.LC26:
	.string	"wait_in_every_order"
.LC27:
	.string	"wait_for_the_dead"
.LC28:
	.string	"fork_until_it_fails"
.LC29:
	.string	"orphans"
.LC30:
	.string	"two_children_at_a_time"
.LC31:
	.string	"killing"
.LC32:
	.string	"killing_oneself"
.LC33:
	.string	"time_passes"
.LC34:
	.string	"pids_are_new"
	.data
	.align 32
	.type	process_tests, @object
	.size	process_tests, 88
process_tests:
	.long	.LC25
	.long	exit_and_wait
	.long	.LC26
	.long	wait_in_every_order
	.long	.LC27
	.long	wait_for_the_dead
	.long	.LC28
	.long	fork_until_it_fails
	.long	.LC29
	.long	orphans
	.long	.LC30
	.long	two_children_at_a_time
	.long	.LC31
	.long	killing
	.long	.LC32
	.long	killing_oneself
	.long	.LC33
	.long	time_passes
	.long	.LC34
	.long	pids_are_new
	.long	0
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
