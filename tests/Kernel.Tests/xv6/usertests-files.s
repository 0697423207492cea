	.file	"usertests-files.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"echo"
.LC1:
	.string	"one"
.LC2:
	.string	"two"
.LC3:
	.string	"pipe(ends) == 0"
.LC4:
	.string	"one two\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC5:
	.string	"strcmp(buffer, \"one two\\n\") == 0"
	.text
	.p2align 4
	.type	exec_keeps_descriptors, @function
exec_keeps_descriptors:
	subl	$60, %esp
	movl	$.LC2, %eax
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	$.LC0, %ecx
	movl	%eax, 44(%esp)
	leal	24(%esp), %eax
	movl	%ebx, 56(%esp)
	movl	$.LC1, %ebx
	movl	%eax, (%esp)
	movl	%ecx, 32(%esp)
	movl	%ebx, 36(%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L9
	movl	%eax, %ebx
	call	fork
	testl	%eax, %eax
	.p2align 4,,2
	je	.L10
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L5:
	addl	%eax, %ebx
.L4:
	leal	buffer(%ebx), %eax
	movl	$100, %edx
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L5
	movl	$buffer, (%esp)
	movl	$.LC4, %eax
	movl	%eax, 4(%esp)
	movb	$0, buffer(%ebx)
	call	strcmp
	testl	%eax, %eax
	jne	.L11
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	wait
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
.L9:
	movl	$260, 4(%esp)
	movl	$.LC3, (%esp)
	call	fail
.L11:
	movl	$273, 4(%esp)
	movl	$.LC5, (%esp)
	call	fail
.L10:
	movl	$1, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	dup
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	exec
	call	exit
	.size	exec_keeps_descriptors, .-exec_keeps_descriptors
	.section	.rodata.str1.1
.LC6:
	.string	"x"
	.section	.rodata.str1.4
	.align 4
.LC7:
	.string	"write(ends[0], \"x\", 1) == -1 && read(ends[1], &byte, 1) == -1"
	.section	.rodata.str1.1
.LC8:
	.string	"xy"
.LC9:
	.string	"write(ends[1], \"xy\", 2) == 2"
.LC10:
	.string	""
.LC11:
	.string	"write(ends[1], \"\", 0) == 0"
.LC12:
	.string	"read(ends[0], &byte, 0) == 0"
	.section	.rodata.str1.4
	.align 4
.LC13:
	.string	"read(ends[0], &byte, 1) == 1 && byte == 'x'"
	.align 4
.LC14:
	.string	"read(ends[0], buffer, 100) == 1 && buffer[0] == 'y'"
	.section	.rodata.str1.1
.LC15:
	.string	"read(ends[0], &byte, 1) == 0"
	.text
	.p2align 4
	.type	pipe_ends, @function
pipe_ends:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L26
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L15
	movl	28(%esp), %eax
	movl	$1, %ebx
	movl	%ebx, 8(%esp)
	leal	23(%esp), %ebx
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	incl	%eax
	jne	.L15
	movl	28(%esp), %eax
	movl	$2, %edx
	movl	$.LC8, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$2, %eax
	jne	.L27
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	$.LC10, %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	write
	testl	%eax, %eax
	jne	.L28
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jne	.L29
	movl	%ebx, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L19
	cmpb	$120, 23(%esp)
	jne	.L19
	movl	$buffer, %eax
	movl	$100, %ecx
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L21
	cmpb	$121, buffer
	jne	.L21
	movl	%ebx, 4(%esp)
	movl	24(%esp), %eax
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jne	.L30
	movl	%ebx, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jne	.L31
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
.L15:
	movl	$209, 4(%esp)
	movl	$.LC7, (%esp)
	call	fail
.L21:
	movl	$215, 4(%esp)
	movl	$.LC14, (%esp)
	call	fail
.L19:
	movl	$214, 4(%esp)
	movl	$.LC13, (%esp)
	call	fail
.L26:
	movl	$208, 4(%esp)
	movl	$.LC3, (%esp)
	call	fail
.L31:
	movl	$217, 4(%esp)
	movl	$.LC15, (%esp)
	call	fail
.L30:
	movl	$216, 4(%esp)
	movl	$.LC15, (%esp)
	call	fail
.L29:
	movl	$213, 4(%esp)
	movl	$.LC12, (%esp)
	call	fail
.L28:
	movl	$211, 4(%esp)
	movl	$.LC11, (%esp)
	call	fail
.L27:
	movl	$210, 4(%esp)
	movl	$.LC9, (%esp)
	call	fail
	.size	pipe_ends, .-pipe_ends
	.section	.rodata.str1.1
.LC16:
	.string	"y"
.LC17:
	.string	"read(ends[0], &byte, 1) == 1"
	.section	.rodata.str1.4
	.align 4
.LC18:
	.string	"kill(spinning[0]) == 0 && kill(spinning[1]) == 0 && kill(writer) == 0"
	.align 4
.LC19:
	.string	"wait() > 0 && wait() > 0 && wait() > 0 && wait() == -1"
	.text
	.p2align 4
	.type	preempted_writer, @function
preempted_writer:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L33
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebp
	.p2align 4,,2
	je	.L34
	call	fork
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L34
	call	fork
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	jne	.L56
	movl	40(%esp), %eax
	movl	$3000, %ebx
	movl	%eax, (%esp)
	call	close
	.p2align 4
	.p2align 3
.L38:
	movl	44(%esp), %eax
	movl	$1, %esi
	movl	$.LC16, %edi
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L57
	decl	%ebx
	jne	.L38
.L39:
	.p2align 4,,9
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L56:
	movl	44(%esp), %eax
	leal	39(%esp), %esi
	movl	$3000, %ebx
	movl	%eax, (%esp)
	call	close
	.p2align 4
	.p2align 3
.L41:
	movl	%esi, 4(%esp)
	movl	40(%esp), %eax
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L58
	decl	%ebx
	jne	.L41
	movl	%ebp, (%esp)
	.p2align 4,,6
	call	kill
	testl	%eax, %eax
	.p2align 4,,2
	jne	.L43
	movl	%edi, (%esp)
	call	kill
	testl	%eax, %eax
	jne	.L43
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	kill
	testl	%eax, %eax
	jne	.L43
	call	wait
	testl	%eax, %eax
	.p2align 4,,4
	jle	.L45
	.p2align 4,,6
	call	wait
	testl	%eax, %eax
	.p2align 4,,4
	jle	.L45
	.p2align 4,,6
	call	wait
	testl	%eax, %eax
	.p2align 4,,4
	jle	.L45
	.p2align 4,,6
	call	wait
	incl	%eax
	.p2align 4,,5
	jne	.L45
	movl	%esi, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jne	.L59
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	close
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L34:
.L54:
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L57:
	call	exit
.L58:
	movl	$.LC17, (%esp)
	movl	$247, %edx
	movl	%edx, 4(%esp)
	call	fail
.L45:
	movl	$249, 4(%esp)
	movl	$.LC19, (%esp)
	call	fail
.L43:
	movl	$248, 4(%esp)
	movl	$.LC18, (%esp)
	call	fail
.L59:
	movl	$250, 4(%esp)
	movl	$.LC15, (%esp)
	call	fail
.L33:
	movl	$227, 4(%esp)
	movl	$.LC3, (%esp)
	call	fail
	.size	preempted_writer, .-preempted_writer
	.section	.rodata.str1.1
.LC20:
	.string	"the writer could not write\n"
.LC21:
	.string	"(uchar)buffer[i] == next++"
	.section	.rodata.str1.4
	.align 4
.LC22:
	.string	"n == 0 && total == PIECES * PIECE"
	.section	.rodata.str1.1
.LC23:
	.string	"wait() == child"
	.text
	.p2align 4
	.type	pipe_sizes, @function
pipe_sizes:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L81
	call	fork
	testl	%eax, %eax
	movl	%eax, %edi
	.p2align 4,,2
	je	.L82
	movl	28(%esp), %eax
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	movl	$1, %ebp
	movl	%eax, (%esp)
	call	close
	.p2align 4
	.p2align 3
.L67:
	movl	%ebp, 8(%esp)
	movl	$buffer, %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jle	.L83
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L69:
	movb	%bl, %cl
	incb	%bl
	cmpb	%cl, buffer(%edx)
	jne	.L84
	incl	%edx
	cmpl	%edx, %eax
	jne	.L69
	addl	%eax, %esi
	addl	%ebp, %ebp
	movl	$8192, %eax
	cmpl	%eax, %ebp
	cmovg	%eax, %ebp
	jmp	.L67
.L83:
	jne	.L74
	cmpl	$5165, %esi
	jne	.L74
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	wait
	cmpl	%edi, %eax
	jne	.L85
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L84:
	movl	$.LC21, (%esp)
	movl	$194, %edx
	movl	%edx, 4(%esp)
	call	fail
.L74:
	movl	$198, 4(%esp)
	movl	$.LC22, (%esp)
	call	fail
.L82:
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	%eax, (%esp)
	call	close
.L63:
	movb	%bl, %dl
	xorl	%eax, %eax
.L64:
	movb	%dl, buffer(%eax)
	incl	%eax
	incb	%dl
	cmpl	$1033, %eax
	jne	.L64
	movl	28(%esp), %eax
	movl	$1033, %ecx
	movl	$buffer, %esi
	movl	%ecx, 8(%esp)
	addb	$9, %bl
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$1033, %eax
	je	.L65
	movl	$.LC20, 4(%esp)
	movl	$1, (%esp)
	call	printf
.L65:
	cmpb	$45, %bl
	jne	.L63
	call	exit
.L81:
	movl	$179, 4(%esp)
	movl	$.LC3, (%esp)
	call	fail
.L85:
	movl	$200, 4(%esp)
	movl	$.LC23, (%esp)
	call	fail
	.size	pipe_sizes, .-pipe_sizes
	.section	.rodata.str1.4
	.align 4
.LC24:
	.string	"pipe(go) == 0 && pipe(told) == 0"
	.section	.rodata.str1.1
.LC25:
	.string	"read(told[0], &count, 1) == 1"
	.section	.rodata.str1.4
	.align 4
.LC26:
	.string	"total < NFILE && total > NFILE / 2"
	.section	.rodata.str1.1
.LC27:
	.string	"open(\"echo\", 0) == -1"
.LC28:
	.string	"file == 3"
	.text
	.p2align 4
	.type	open_files_run_out, @function
open_files_run_out:
	pushl	%ebp
	movl	$2, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	leal	31(%esp), %edi
.L99:
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L88
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L88
	movl	$16, %ebx
	.p2align 4
	.p2align 3
.L92:
	call	fork
	testl	%eax, %eax
	je	.L107
	decl	%ebx
	jne	.L92
	movl	$16, %ebx
	.p2align 4
	.p2align 3
.L94:
	movl	%edi, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L108
	movsbl	31(%esp), %eax
	addl	%eax, %esi
	decl	%ebx
	jne	.L94
	subl	$65, %esi
	cmpl	$62, %esi
	ja	.L109
	movl	$.LC0, (%esp)
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	call	open
	incl	%eax
	jne	.L110
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	.p2align 4
	.p2align 3
.L97:
	call	wait
	testl	%eax, %eax
	jns	.L97
	movl	$.LC0, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	open
	cmpl	$3, %eax
	jne	.L111
	movl	$3, (%esp)
	call	close
	decl	%ebp
	je	.L112
	movl	$1, %ebp
	jmp	.L99
	.p2align 4,,10
	.p2align 3
.L112:
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L107:
	xorl	%eax, %eax
	jmp	.L89
.L91:
	movzbl	30(%esp), %eax
	incb	%al
.L89:
	movb	%al, 30(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	open
	testl	%eax, %eax
	jns	.L91
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	30(%esp), %eax
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	read
	call	exit
.L108:
	movl	$.LC25, (%esp)
	movl	$155, %ecx
	movl	%ecx, 4(%esp)
	call	fail
.L109:
	movl	$158, 4(%esp)
	movl	$.LC26, (%esp)
	call	fail
.L110:
	movl	$159, 4(%esp)
	movl	$.LC27, (%esp)
	call	fail
.L111:
	movl	$167, 4(%esp)
	movl	$.LC28, (%esp)
	call	fail
.L88:
	movl	$.LC24, (%esp)
	movl	$141, %eax
	movl	%eax, 4(%esp)
	call	fail
	.size	open_files_run_out, .-open_files_run_out
	.section	.rodata.str1.1
.LC29:
	.string	"count == NOFILE - 3"
.LC30:
	.string	"dup(0) == -1"
.LC31:
	.string	"pipe(ends) == -1"
.LC32:
	.string	"open(\"echo\", 0) == 7"
.LC33:
	.string	"close(i) == 0"
	.text
	.p2align 4
	.type	descriptors_run_out, @function
descriptors_run_out:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	xorl	%ebx, %ebx
	jmp	.L114
	.p2align 4,,10
	.p2align 3
.L115:
	incl	%ebx
.L114:
	movl	$.LC0, (%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	call	open
	testl	%eax, %eax
	jns	.L115
	cmpl	$13, %ebx
	jne	.L125
	movl	$0, (%esp)
	call	dup
	incl	%eax
	jne	.L126
	leal	24(%esp), %ebx
	movl	%ebx, (%esp)
	call	pipe
	incl	%eax
	jne	.L127
	movl	$7, (%esp)
	call	close
	movl	%ebx, (%esp)
	call	pipe
	incl	%eax
	jne	.L128
	movl	$.LC0, (%esp)
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	call	open
	cmpl	$7, %eax
	jne	.L129
	movl	$3, %ebx
	.p2align 4
	.p2align 3
.L120:
	movl	%ebx, (%esp)
	call	close
	testl	%eax, %eax
	jne	.L130
	incl	%ebx
	cmpl	$16, %ebx
	jne	.L120
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
.L130:
	movl	$.LC33, (%esp)
	movl	$133, %eax
	movl	%eax, 4(%esp)
	call	fail
.L129:
	movl	$131, 4(%esp)
	movl	$.LC32, (%esp)
	call	fail
.L128:
	movl	$130, 4(%esp)
	movl	$.LC31, (%esp)
	call	fail
.L127:
	movl	$128, 4(%esp)
	movl	$.LC31, (%esp)
	call	fail
.L126:
	movl	$126, 4(%esp)
	movl	$.LC30, (%esp)
	call	fail
.L125:
	movl	$125, 4(%esp)
	movl	$.LC29, (%esp)
	call	fail
	.size	descriptors_run_out, .-descriptors_run_out
	.section	.rodata.str1.1
.LC34:
	.string	"other == file + 1"
	.section	.rodata.str1.4
	.align 4
.LC35:
	.string	"read(file, a, 4) == 4 && a[1] == 'E' && a[2] == 'L' && a[3] == 'F'"
	.align 4
.LC36:
	.string	"read(other, b, 4) == 4 && b[0] != a[0]"
	.section	.rodata.str1.1
.LC37:
	.string	"read(other, b, 1) == 1"
.LC38:
	.string	"dup(file) == -1"
.LC39:
	.string	"dup(other) == file"
	.section	.rodata.str1.4
	.align 4
.LC40:
	.string	"read(file, b, 4) == 4 && b[1] != 'E'"
	.text
	.p2align 4
	.type	dup_shares_the_place, @function
dup_shares_the_place:
	pushl	%ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	open
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	dup
	leal	1(%ebx), %edi
	cmpl	%eax, %edi
	jne	.L144
	movl	%ebx, (%esp)
	movl	%eax, %esi
	movl	$4, %eax
	movl	%eax, 8(%esp)
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	read
	cmpl	$4, %eax
	jne	.L133
	cmpb	$69, 25(%esp)
	jne	.L133
	cmpb	$76, 26(%esp)
	jne	.L133
	cmpb	$70, 27(%esp)
	jne	.L133
	movl	%edi, (%esp)
	movl	$4, %ebp
	movl	%ebp, 8(%esp)
	leal	28(%esp), %ebp
	movl	%ebp, 4(%esp)
	call	read
	cmpl	$4, %eax
	jne	.L135
	movzbl	24(%esp), %eax
	cmpb	%al, 28(%esp)
	je	.L135
	movl	%ebx, (%esp)
	call	close
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%edi, (%esp)
	call	read
	decl	%eax
	jne	.L145
	movl	%ebx, (%esp)
	call	dup
	incl	%eax
	.p2align 4,,3
	jne	.L146
	movl	%esi, (%esp)
	call	dup
	cmpl	%ebx, %eax
	.p2align 4,,2
	jne	.L147
	movl	%ebx, (%esp)
	call	close
	movl	%esi, (%esp)
	call	close
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	open
	movl	%eax, %ebx
	call	fork
	testl	%eax, %eax
	je	.L148
	call	wait
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	cmpl	$4, %eax
	jne	.L141
	cmpb	$69, 29(%esp)
	je	.L141
	movl	%ebx, (%esp)
	call	close
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L133:
	movl	$.LC35, (%esp)
	movl	$100, %eax
	movl	%eax, 4(%esp)
	call	fail
.L141:
	movl	$116, 4(%esp)
	movl	$.LC40, (%esp)
	call	fail
.L135:
	movl	$101, 4(%esp)
	movl	$.LC36, (%esp)
	call	fail
.L145:
	movl	$103, 4(%esp)
	movl	$.LC37, (%esp)
	call	fail
.L144:
	movl	$99, 4(%esp)
	movl	$.LC34, (%esp)
	call	fail
.L148:
	movl	$4, 8(%esp)
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	call	exit
.L147:
	movl	$105, 4(%esp)
	movl	$.LC39, (%esp)
	call	fail
.L146:
	movl	$104, 4(%esp)
	movl	$.LC38, (%esp)
	call	fail
	.size	dup_shares_the_place, .-dup_shares_the_place
	.section	.rodata.str1.1
.LC41:
	.string	"."
.LC42:
	.string	"entry.inum != 0"
.LC43:
	.string	"found == 1 && count > 5"
	.section	.rodata.str1.4
	.align 4
.LC44:
	.string	"read(file, &entry, sizeof entry) == 0"
	.section	.rodata.str1.1
.LC45:
	.string	"/"
.LC46:
	.string	"read(file, buffer, 40) == 32"
.LC47:
	.string	"read(file, buffer, 15) == 0"
	.text
	.p2align 4
	.type	directory, @function
directory:
	pushl	%ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$44, %esp
	movl	%eax, 4(%esp)
	leal	16(%esp), %ebp
	movl	$.LC41, (%esp)
	call	open
	movl	%eax, %edi
	jmp	.L150
	.p2align 4,,10
	.p2align 3
.L152:
	cmpw	$0, 16(%esp)
	je	.L160
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	leal	18(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	cmpl	$1, %eax
	adcl	$0, %esi
	incl	%ebx
.L150:
	movl	%ebp, 4(%esp)
	movl	$16, %eax
	movl	%eax, 8(%esp)
	movl	%edi, (%esp)
	call	read
	cmpl	$16, %eax
	je	.L152
	decl	%esi
	jne	.L158
	cmpl	$5, %ebx
	.p2align 4,,4
	jle	.L158
	movl	%ebp, 4(%esp)
	movl	$16, %eax
	movl	%eax, 8(%esp)
	movl	%edi, (%esp)
	call	read
	testl	%eax, %eax
	jne	.L161
	movl	%edi, (%esp)
	movl	$40, %esi
	movl	$buffer, %edi
	call	close
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC45, (%esp)
	call	open
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	read
	cmpl	$32, %eax
	jne	.L162
	movl	%ebx, (%esp)
	movl	$15, %eax
	movl	$buffer, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	read
	testl	%eax, %eax
	jne	.L163
	movl	%ebx, (%esp)
	call	close
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L160:
	movl	$.LC42, (%esp)
	movl	$81, %eax
	movl	%eax, 4(%esp)
	call	fail
.L163:
	movl	$90, 4(%esp)
	movl	$.LC47, (%esp)
	call	fail
.L162:
	movl	$89, 4(%esp)
	movl	$.LC46, (%esp)
	call	fail
.L161:
	movl	$86, 4(%esp)
	movl	$.LC44, (%esp)
	call	fail
.L158:
	movl	$85, 4(%esp)
	movl	$.LC43, (%esp)
	call	fail
	.size	directory, .-directory
	.section	.rodata.str1.1
.LC48:
	.string	"file >= 0"
.LC49:
	.string	"close(file) == 0"
.LC50:
	.string	"close(file) == -1"
.LC51:
	.string	"doesnotexist"
.LC52:
	.string	"open(\"doesnotexist\", 0) == -1"
	.section	.rodata.str1.4
	.align 4
.LC53:
	.string	"open(\"\", 0) == 0 || open(\"\", 0) == -1"
	.section	.rodata.str1.1
.LC54:
	.string	"console"
.LC55:
	.string	"open(\"console\", O_RDWR) >= 0"
	.text
	.p2align 4
	.type	opening, @function
opening:
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%ebx, 24(%esp)
	call	open
	testl	%eax, %eax
	js	.L178
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	close
	testl	%eax, %eax
	jne	.L179
	movl	%ebx, (%esp)
	call	close
	incl	%eax
	.p2align 4,,2
	jne	.L180
	movl	$.LC51, (%esp)
	xorl	%ebx, %ebx
	movl	%ebx, 4(%esp)
	call	open
	incl	%eax
	jne	.L181
	movl	$.LC10, (%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	call	open
	testl	%eax, %eax
	jne	.L182
.L169:
	movl	$.LC54, (%esp)
	movl	$2, %eax
	movl	%eax, 4(%esp)
	call	open
	testl	%eax, %eax
	js	.L183
	movl	$3, (%esp)
	call	close
	movl	$4, (%esp)
	call	close
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L182:
	movl	$.LC10, (%esp)
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	call	open
	incl	%eax
	je	.L169
	movl	$13, 4(%esp)
	movl	$.LC53, (%esp)
	call	fail
.L181:
	movl	$12, 4(%esp)
	movl	$.LC52, (%esp)
	call	fail
.L180:
	movl	$11, 4(%esp)
	movl	$.LC50, (%esp)
	call	fail
.L179:
	movl	$10, 4(%esp)
	movl	$.LC49, (%esp)
	call	fail
.L178:
	movl	$9, 4(%esp)
	movl	$.LC48, (%esp)
	call	fail
.L183:
	movl	$14, 4(%esp)
	movl	$.LC55, (%esp)
	call	fail
	.size	opening, .-opening
	.section	.rodata.str1.1
.LC56:
	.string	"sh"
.LC57:
	.string	"stat(\"sh\", &about) == 0"
.LC58:
	.string	"n == 0 && total == about.size"
.LC59:
	.string	"read(file, buffer, 1) == 0"
	.section	.rodata.str1.4
	.align 4
.LC60:
	.string	"sums[0] == sums[1] && sums[1] == sums[2]"
	.text
	.p2align 4
	.type	reading, @function
reading:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$92, %esp
	movl	$.LC56, (%esp)
	leal	60(%esp), %eax
	movl	%eax, 4(%esp)
	call	stat
	testl	%eax, %eax
	jne	.L198
	xorl	%eax, %eax
	movl	$511, %edx
	movl	%eax, 36(%esp)
	xorl	%eax, %eax
	movl	$8192, %ecx
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 44(%esp)
	movl	$1, %eax
	movl	%eax, 48(%esp)
	movl	%edx, 52(%esp)
	movl	%ecx, 56(%esp)
.L192:
	movl	$.LC56, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	open
	movl	48(%esp,%esi,4), %edi
	xorl	%ecx, %ecx
	movl	%ecx, 28(%esp)
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L186:
	movl	%edi, 8(%esp)
	movl	$buffer, %ebp
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %ebp
	jle	.L199
	movl	36(%esp,%esi,4), %eax
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L187:
	movl	%eax, %ecx
	incl	%edx
	sall	$5, %ecx
	subl	%eax, %ecx
	movzbl	buffer-1(%edx), %eax
	addl	%ecx, %eax
	cmpl	%edx, %ebp
	jne	.L187
	addl	%ebp, 28(%esp)
	movl	%eax, 36(%esp,%esi,4)
	jmp	.L186
	.p2align 4,,10
	.p2align 3
.L199:
	movl	28(%esp), %ecx
	jne	.L189
	cmpl	%ecx, 76(%esp)
	jne	.L189
	movl	%ebx, (%esp)
	movl	$1, %edx
	movl	$buffer, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	read
	testl	%eax, %eax
	jne	.L200
	movl	%ebx, (%esp)
	incl	%esi
	call	close
	cmpl	$3, %esi
	jne	.L192
	movl	40(%esp), %eax
	cmpl	%eax, 36(%esp)
	jne	.L193
	cmpl	44(%esp), %eax
	jne	.L193
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L198:
	movl	$56, 4(%esp)
	movl	$.LC57, (%esp)
	call	fail
.L193:
	movl	$73, 4(%esp)
	movl	$.LC60, (%esp)
	call	fail
.L200:
	movl	$.LC59, (%esp)
	movl	$70, %eax
	movl	%eax, 4(%esp)
	call	fail
.L189:
	movl	$.LC58, (%esp)
	movl	$69, %ebx
	movl	%ebx, 4(%esp)
	call	fail
	.size	reading, .-reading
	.section	.rodata.str1.4
	.align 4
.LC61:
	.string	"stat(\"echo\", &about) == 0 && about.type == T_FILE && about.size > 100 && about.nlink == 1"
	.align 4
.LC62:
	.string	"stat(\".\", &about) == 0 && about.type == T_DIR && about.size % sizeof(struct dirent) == 0"
	.align 4
.LC63:
	.string	"stat(\"/\", &about) == 0 && about.type == T_DIR"
	.align 4
.LC64:
	.string	"stat(\"console\", &about) == 0 && about.type == T_DEV"
	.section	.rodata.str1.1
.LC65:
	.string	"none"
.LC66:
	.string	"stat(\"none\", &about) == -1"
.LC67:
	.string	"abc"
.LC68:
	.string	"write(ends[1], \"abc\", 3) == 3"
	.section	.rodata.str1.4
	.align 4
.LC69:
	.string	"fstat(ends[0], &about) == 0 && about.size == 3"
	.section	.rodata.str1.1
.LC70:
	.string	"fstat(ends[0], &about) == -1"
	.text
	.p2align 4
	.type	kinds, @function
kinds:
	subl	$60, %esp
	movl	%ebx, 56(%esp)
	leal	28(%esp), %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	call	stat
	testl	%eax, %eax
	jne	.L202
	cmpw	$2, 28(%esp)
	jne	.L202
	cmpl	$100, 44(%esp)
	jbe	.L202
	cmpw	$1, 40(%esp)
	jne	.L202
	movl	%ebx, 4(%esp)
	movl	$.LC41, (%esp)
	call	stat
	cmpw	$1, 28(%esp)
	jne	.L204
	movl	44(%esp), %edx
	andl	$15, %edx
	orl	%eax, %edx
	jne	.L204
	movl	%ebx, 4(%esp)
	movl	$.LC45, (%esp)
	call	stat
	testl	%eax, %eax
	jne	.L206
	cmpw	$1, 28(%esp)
	jne	.L206
	movl	%ebx, 4(%esp)
	movl	$.LC54, (%esp)
	call	stat
	testl	%eax, %eax
	jne	.L208
	cmpw	$3, 28(%esp)
	jne	.L208
	movl	%ebx, 4(%esp)
	movl	$.LC65, (%esp)
	call	stat
	incl	%eax
	jne	.L217
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L218
	movl	$3, %eax
	movl	$.LC67, %edx
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$3, %eax
	jne	.L219
	movl	%ebx, 4(%esp)
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	fstat
	testl	%eax, %eax
	jne	.L213
	cmpl	$3, 44(%esp)
	jne	.L213
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	20(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	fstat
	incl	%eax
	jne	.L220
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
.L202:
	movl	$.LC61, (%esp)
	movl	$40, %ebx
	movl	%ebx, 4(%esp)
	call	fail
.L204:
	movl	$.LC62, (%esp)
	movl	$41, %ecx
	movl	%ecx, 4(%esp)
	call	fail
.L206:
	movl	$42, 4(%esp)
	movl	$.LC63, (%esp)
	call	fail
.L208:
	movl	$43, 4(%esp)
	movl	$.LC64, (%esp)
	call	fail
.L213:
	movl	$47, 4(%esp)
	movl	$.LC69, (%esp)
	call	fail
.L217:
	movl	$44, 4(%esp)
	movl	$.LC66, (%esp)
	call	fail
.L220:
	movl	$50, 4(%esp)
	movl	$.LC70, (%esp)
	call	fail
.L219:
	movl	$46, 4(%esp)
	movl	$.LC68, (%esp)
	call	fail
.L218:
	movl	$45, 4(%esp)
	movl	$.LC3, (%esp)
	call	fail
	.size	kinds, .-kinds
	.section	.rodata.str1.1
.LC71:
	.string	"open(\"echo\", O_RDWR) == -1"
.LC72:
	.string	"open(\"echo\", O_WRONLY) == -1"
.LC73:
	.string	"new"
	.section	.rodata.str1.4
	.align 4
.LC74:
	.string	"open(\"new\", O_CREATE | O_RDWR) == -1"
	.section	.rodata.str1.1
.LC75:
	.string	"write(file, \"x\", 1) == -1"
.LC76:
	.string	"folder"
.LC77:
	.string	"mkdir(\"folder\") == -1"
.LC78:
	.string	"device"
.LC79:
	.string	"mknod(\"device\", 1, 1) == -1"
.LC80:
	.string	"other"
.LC81:
	.string	"link(\"echo\", \"other\") == -1"
.LC82:
	.string	"unlink(\"echo\") == -1"
.LC83:
	.string	"unlink(\"none\") == -1"
.LC84:
	.string	"chdir(\"none\") == -1"
	.text
	.p2align 4
	.type	nothing_can_be_changed, @function
nothing_can_be_changed:
	subl	$28, %esp
	movl	$2, %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%ebx, 24(%esp)
	call	open
	incl	%eax
	jne	.L233
	movl	$.LC0, (%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	call	open
	incl	%eax
	jne	.L234
	movl	$.LC73, (%esp)
	movl	$514, %eax
	movl	%eax, 4(%esp)
	call	open
	incl	%eax
	jne	.L235
	movl	$.LC0, (%esp)
	xorl	%ebx, %ebx
	movl	%ebx, 4(%esp)
	call	open
	movl	%eax, %ebx
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	write
	incl	%eax
	jne	.L236
	movl	%ebx, (%esp)
	call	close
	movl	$.LC76, (%esp)
	call	mkdir
	incl	%eax
	jne	.L237
	movl	$.LC78, (%esp)
	movl	$1, %edx
	movl	$1, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	mknod
	incl	%eax
	jne	.L238
	movl	$.LC0, (%esp)
	movl	$.LC80, %eax
	movl	%eax, 4(%esp)
	call	link
	incl	%eax
	jne	.L239
	movl	$.LC0, (%esp)
	call	unlink
	incl	%eax
	jne	.L240
	movl	$.LC65, (%esp)
	call	unlink
	incl	%eax
	jne	.L241
	movl	$.LC65, (%esp)
	call	chdir
	incl	%eax
	jne	.L242
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L233:
	movl	$21, 4(%esp)
	movl	$.LC71, (%esp)
	call	fail
.L242:
	movl	$32, 4(%esp)
	movl	$.LC84, (%esp)
	call	fail
.L241:
	movl	$31, 4(%esp)
	movl	$.LC83, (%esp)
	call	fail
.L240:
	movl	$30, 4(%esp)
	movl	$.LC82, (%esp)
	call	fail
.L239:
	movl	$29, 4(%esp)
	movl	$.LC81, (%esp)
	call	fail
.L238:
	movl	$28, 4(%esp)
	movl	$.LC79, (%esp)
	call	fail
.L237:
	movl	$27, 4(%esp)
	movl	$.LC77, (%esp)
	call	fail
.L236:
	movl	$25, 4(%esp)
	movl	$.LC75, (%esp)
	call	fail
.L235:
	movl	$23, 4(%esp)
	movl	$.LC74, (%esp)
	call	fail
.L234:
	movl	$22, 4(%esp)
	movl	$.LC72, (%esp)
	call	fail
	.size	nothing_can_be_changed, .-nothing_can_be_changed
	.globl	file_tests
	.section	.rodata.str1.1
.LC85:
	.string	"opening"
.LC86:
	.string	"nothing_can_be_changed"
.LC87:
	.string	"kinds"
.LC88:
	.string	"reading"
.LC89:
	.string	"directory"
.LC90:
	.string	"dup_shares_the_place"
.LC91:
	.string	"descriptors_run_out"
.LC92:
	.string	"open_files_run_out"
.LC93:
	.string	"pipe_sizes"
.LC94:
	.string	"pipe_ends"
.LC95:
	.string	"preempted_writer"
.LC96:
	.string	"exec_keeps_descriptors"
	.data
	.align 32
	.type	file_tests, @object
	.size	file_tests, 104
file_tests:
	.long	.LC85
	.long	opening
	.long	.LC86
	.long	nothing_can_be_changed
	.long	.LC87
	.long	kinds
	.long	.LC88
	.long	reading
	.long	.LC89
	.long	directory
	.long	.LC90
	.long	dup_shares_the_place
	.long	.LC91
	.long	descriptors_run_out
	.long	.LC92
	.long	open_files_run_out
	.long	.LC93
	.long	pipe_sizes
	.long	.LC94
	.long	pipe_ends
	.long	.LC95
	.long	preempted_writer
	.long	.LC96
	.long	exec_keeps_descriptors
	.long	0
	.long	0
	.local	buffer
	.comm	buffer,8192,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
