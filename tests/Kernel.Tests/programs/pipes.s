	.file	"pipes.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"pipe(ends) == 0"
.LC1:
	.string	"line %d: not so: %s\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"write(ends[1], buffer, size) == size"
	.align 4
.LC3:
	.string	"(unsigned char)buffer[i] == next++"
	.section	.rodata.str1.1
.LC4:
	.string	"n == 0"
.LC5:
	.string	"total == expected"
.LC6:
	.string	"wait(NULL) == child"
	.section	.rodata.str1.4
	.align 4
.LC7:
	.string	"write(ends[1], buffer, SIZE) == SIZE"
	.section	.rodata.str1.1
.LC8:
	.string	"run % SIZE == 0"
.LC9:
	.string	"seen[w] == TIMES * SIZE"
.LC10:
	.string	"wait(NULL) > 0"
.LC11:
	.string	"x"
.LC12:
	.string	"write(ends[1], \"x\", 1) == -1"
	.section	.rodata.str1.4
	.align 4
.LC13:
	.string	"read(ends[1], buffer, 1) == -1"
	.align 4
.LC14:
	.string	"write(ends[1], buffer, 2000) == 512"
	.align 4
.LC15:
	.string	"waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 3"
	.section	.rodata.str1.1
.LC16:
	.string	"kill(child, SIGKILL) == 0"
.LC17:
	.string	"count == 6"
.LC18:
	.string	"one == 15 && dup(0) == -1"
.LC19:
	.string	"close(i) == 0"
.LC20:
	.string	"close(15) == -1"
.LC21:
	.string	"freepages() == before"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	call	freepages
	movl	%eax, 20(%esp)
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L66
	call	fork
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	je	.L67
	movl	52(%esp), %eax
	xorl	%ebx, %ebx
	movl	$1, %edi
	movl	$1100061659, %esi
	movl	%eax, (%esp)
	call	close
	movb	$0, 31(%esp)
	.p2align 4
	.p2align 3
.L8:
	movl	%edi, 8(%esp)
	movl	$buffer, %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jle	.L68
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L10:
	movzbl	31(%esp), %edx
	incb	31(%esp)
	cmpb	%dl, buffer(%ecx)
	jne	.L69
	incl	%ecx
	cmpl	%eax, %ecx
	jne	.L10
	addl	%edi, %edi
	addl	%ecx, %ebx
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$9, %edx
	subl	%eax, %edx
	imull	$1999, %edx, %eax
	subl	%eax, %edi
	leal	1(%edi), %edi
	jmp	.L8
.L67:
	movl	48(%esp), %eax
	movl	$1, %esi
	movl	%eax, (%esp)
	call	close
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L4:
	movb	%dl, %al
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L5:
	movb	%al, buffer(%ebx)
	incl	%ebx
	incb	%al
	cmpl	%esi, %ebx
	jne	.L5
	movl	52(%esp), %eax
	movl	$buffer, %ecx
	addb	%bl, %dl
	movl	%ebx, 8(%esp)
	movl	%ecx, 4(%esp)
	movb	%dl, 31(%esp)
	movl	%eax, (%esp)
	call	write
	movzbl	31(%esp), %edx
	cmpl	%ebx, %eax
	jne	.L70
	addl	$41, %esi
	cmpl	$1108, %esi
	jne	.L4
.L7:
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	exit
.L68:
	jne	.L71
	cmpl	$14418, %ebx
	jne	.L72
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	wait
	cmpl	%eax, 24(%esp)
	jne	.L73
	leal	40(%esp), %eax
	xorl	%esi, %esi
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L74
.L14:
	call	fork
	testl	%eax, %eax
	.p2align 4,,4
	je	.L75
	incl	%esi
	cmpl	$4, %esi
	.p2align 4,,2
	jne	.L14
	movl	44(%esp), %eax
	leal	48(%esp), %edi
	xorl	%ebx, %ebx
	movl	%eax, (%esp)
	call	close
	xorl	%eax, %eax
	movl	%esi, %ecx
	rep stosl
	xorl	%edx, %edx
	movb	%dl, 31(%esp)
	.p2align 4
	.p2align 3
.L18:
	movl	$buffer, %eax
	movl	$2048, %edi
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%edi, 8(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %edi
	jle	.L76
	movzbl	31(%esp), %edx
	xorl	%ecx, %ecx
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L79:
	imull	$-1030792151, %ebx, %ebx
	rorl	$2, %ebx
	cmpl	$42949672, %ebx
	ja	.L77
	movsbl	%dl, %eax
	incl	%ecx
	incl	-340(%esp,%eax,4)
	cmpl	%edi, %ecx
	movl	$1, %ebx
	je	.L78
.L21:
	movb	%dl, %al
	movzbl	buffer(%ecx), %edx
	cmpb	%al, %dl
	jne	.L79
	movsbl	%dl, %eax
	incl	%ecx
	incl	-340(%esp,%eax,4)
	incl	%ebx
	cmpl	%edi, %ecx
	jne	.L21
.L78:
	movb	%dl, 31(%esp)
	jmp	.L18
.L76:
	leal	48(%esp), %edi
	leal	64(%esp), %ebx
.L24:
	cmpl	$5000, (%edi)
	jne	.L80
	movl	$0, (%esp)
	call	wait
	testl	%eax, %eax
	jle	.L81
	addl	$4, %edi
	cmpl	%edi, %ebx
	jne	.L24
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L82
	movl	$1, 4(%esp)
	movl	$13, (%esp)
	call	signal
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	$1, 8(%esp)
	movl	$.LC11, 4(%esp)
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L83
	movl	$1, 8(%esp)
	movl	52(%esp), %eax
	movl	$buffer, 4(%esp)
	movl	%eax, (%esp)
	call	read
	incl	%eax
	jne	.L84
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L85
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,2
	je	.L86
	movl	52(%esp), %eax
	xorl	%esi, %esi
	movl	%eax, (%esp)
	call	close
	movl	$2, (%esp)
	call	sleep_ticks
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	40(%esp), %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L32
	movl	40(%esp), %eax
	movzbl	%ah, %edi
	cmpl	$3, %edi
	jne	.L32
	movl	$13, (%esp)
	xorl	%ebx, %ebx
	movl	%ebx, 4(%esp)
	call	signal
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L87
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	.p2align 4,,2
	je	.L88
	movl	$2, (%esp)
	call	sleep_ticks
	movl	$9, 4(%esp)
	movl	%esi, (%esp)
	call	kill
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L89
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	call	wait
	cmpl	%eax, %esi
	jne	.L90
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L38
.L39:
	incl	%ebx
.L38:
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	je	.L39
	cmpl	$6, %ebx
	jne	.L91
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	dup
	cmpl	$15, %eax
	jne	.L42
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	dup
	incl	%eax
	jne	.L42
	.p2align 4
	.p2align 3
.L44:
	movl	%edi, (%esp)
	call	close
	testl	%eax, %eax
	jne	.L92
	incl	%edi
	cmpl	$16, %edi
	jne	.L44
	movl	$15, (%esp)
	call	close
	incl	%eax
	jne	.L93
	call	freepages
	cmpl	%eax, 20(%esp)
	.p2align 4,,3
	jne	.L94
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L86:
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	$2000, 8(%esp)
	movl	$buffer, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$512, %eax
	je	.L30
	movl	$.LC14, 8(%esp)
	movl	$91, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L75:
	movl	$100, 8(%esp)
	addl	$97, %esi
	movl	$50, %ebx
	movl	%esi, 4(%esp)
	movl	$buffer, (%esp)
	call	memset
	.p2align 4
	.p2align 3
.L17:
	movl	$100, %eax
	movl	%eax, 8(%esp)
	movl	$buffer, %eax
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$100, %eax
	jne	.L95
	decl	%ebx
	jne	.L17
	.p2align 4,,7
	jmp	.L7
.L69:
	movl	$.LC3, 8(%esp)
	movl	$28, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L30:
	movl	$1, 8(%esp)
	movl	52(%esp), %eax
	movl	$buffer, 4(%esp)
	movl	%eax, (%esp)
	call	write
	incl	%eax
	movl	$3, %eax
	cmove	%eax, %esi
	movl	%esi, (%esp)
	call	exit
.L77:
	movl	$.LC8, 8(%esp)
	movl	$61, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L95:
	movl	$.LC7, 8(%esp)
	movl	$50, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L94:
	movl	$.LC21, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L93:
	movl	$.LC20, 8(%esp)
	movl	$127, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L92:
	movl	$.LC19, 8(%esp)
	movl	$126, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L42:
	movl	$.LC18, 8(%esp)
	movl	$124, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L91:
	movl	$.LC17, 8(%esp)
	movl	$122, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L90:
	movl	$.LC6, 8(%esp)
	movl	$111, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L89:
	movl	$.LC16, 8(%esp)
	movl	$110, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L88:
	movl	$1, 8(%esp)
	movl	48(%esp), %eax
	movl	$buffer, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, (%esp)
	call	exit
.L87:
	movl	$.LC0, 8(%esp)
	movl	$105, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L32:
	movl	$.LC15, 8(%esp)
	movl	$98, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L83:
	movl	$.LC12, 8(%esp)
	movl	$82, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L84:
	movl	$.LC13, 8(%esp)
	movl	$83, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L72:
	movl	$.LC5, 8(%esp)
	movl	$36, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L73:
	movl	$.LC6, 8(%esp)
	movl	$38, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L81:
	movl	$.LC10, 8(%esp)
	movl	$71, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L82:
	movl	$.LC0, 8(%esp)
	movl	$79, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L80:
	movl	$.LC9, 8(%esp)
	movl	$70, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L85:
	movl	$.LC0, 8(%esp)
	movl	$87, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L70:
	movl	$.LC2, 8(%esp)
	movl	$19, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L71:
	movl	$.LC4, 8(%esp)
	movl	$32, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L66:
	movl	$.LC0, 8(%esp)
	movl	$11, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L74:
	movl	$.LC0, 8(%esp)
	movl	$45, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.local	buffer
	.comm	buffer,2048,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
