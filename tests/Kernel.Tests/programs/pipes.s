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
	.string	"wait() == child"
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
	.string	"wait() > 0"
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
	.string	"waitpid(child, &status) == child && status == 3"
	.section	.rodata.str1.1
.LC15:
	.string	"kill(child) == 0"
.LC16:
	.string	"count == 6"
.LC17:
	.string	"one == 15 && dup(0) == -1"
.LC18:
	.string	"close(i) == 0"
.LC19:
	.string	"close(15) == -1"
.LC20:
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
	jne	.L65
	call	fork
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	je	.L66
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
	movl	48(%esp), %eax
	movl	$buffer, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jle	.L67
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L10:
	movzbl	31(%esp), %edx
	incb	31(%esp)
	cmpb	%dl, buffer(%ecx)
	jne	.L68
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
.L66:
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
	movl	$buffer, %edi
	addb	%bl, %dl
	movl	%ebx, 8(%esp)
	movl	%edi, 4(%esp)
	movb	%dl, 31(%esp)
	movl	%eax, (%esp)
	call	write
	movzbl	31(%esp), %edx
	cmpl	%ebx, %eax
	jne	.L69
	addl	$41, %esi
	cmpl	$1108, %esi
	jne	.L4
.L7:
	xorl	%ebx, %ebx
	movl	%ebx, (%esp)
	call	exit
.L67:
	jne	.L70
	cmpl	$14418, %ebx
	jne	.L71
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	wait
	cmpl	%eax, 24(%esp)
	jne	.L72
	leal	40(%esp), %eax
	xorl	%ebx, %ebx
	movl	%eax, (%esp)
	call	pipe
	xorl	%edx, %edx
	movl	%edx, 24(%esp)
	testl	%eax, %eax
	jne	.L73
.L14:
	call	fork
	testl	%eax, %eax
	je	.L74
	incl	%ebx
	cmpl	$4, %ebx
	.p2align 4,,2
	jne	.L14
	movl	%ebx, 24(%esp)
	movl	44(%esp), %eax
	leal	48(%esp), %edi
	movl	%eax, (%esp)
	call	close
	movl	%ebx, %ecx
	xorl	%eax, %eax
	rep stosl
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movb	%dl, 31(%esp)
	.p2align 4
	.p2align 3
.L18:
	movl	40(%esp), %eax
	movl	$2048, %ecx
	movl	$buffer, %esi
	movl	%esi, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %esi
	jle	.L75
	movzbl	31(%esp), %edx
	xorl	%eax, %eax
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L78:
	imull	$-1030792151, %ebx, %ebx
	rorl	$2, %ebx
	cmpl	$42949672, %ebx
	ja	.L76
	movsbl	%dl, %ecx
	incl	%eax
	incl	-340(%esp,%ecx,4)
	cmpl	%esi, %eax
	movl	$1, %ebx
	je	.L77
.L21:
	movb	%dl, %cl
	movzbl	buffer(%eax), %edx
	cmpb	%cl, %dl
	jne	.L78
	movsbl	%dl, %ecx
	incl	%eax
	incl	-340(%esp,%ecx,4)
	incl	%ebx
	cmpl	%esi, %eax
	jne	.L21
.L77:
	movb	%dl, 31(%esp)
	jmp	.L18
.L75:
	leal	48(%esp), %esi
	leal	64(%esp), %ebx
.L24:
	cmpl	$5000, (%esi)
	jne	.L79
	call	wait
	testl	%eax, %eax
	jle	.L80
	addl	$4, %esi
	cmpl	%esi, %ebx
	jne	.L24
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L81
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	$1, 8(%esp)
	movl	$.LC11, 4(%esp)
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L82
	movl	$1, 8(%esp)
	movl	52(%esp), %eax
	movl	$buffer, 4(%esp)
	movl	%eax, (%esp)
	call	read
	incl	%eax
	jne	.L83
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L84
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,2
	je	.L85
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$2, (%esp)
	call	sleep_ticks
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L31
	movl	40(%esp), %edi
	cmpl	$3, %edi
	jne	.L31
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L86
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	.p2align 4,,2
	je	.L87
	movl	$2, (%esp)
	call	sleep_ticks
	movl	%esi, (%esp)
	call	kill
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L88
	call	wait
	cmpl	%eax, %esi
	.p2align 4,,2
	jne	.L89
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L38:
	incl	%ebx
.L37:
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	je	.L38
	cmpl	$6, %ebx
	jne	.L90
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	dup
	cmpl	$15, %eax
	jne	.L41
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	dup
	incl	%eax
	jne	.L41
	.p2align 4
	.p2align 3
.L43:
	movl	%edi, (%esp)
	call	close
	testl	%eax, %eax
	jne	.L91
	incl	%edi
	cmpl	$16, %edi
	jne	.L43
	movl	$15, (%esp)
	call	close
	incl	%eax
	jne	.L92
	call	freepages
	cmpl	%eax, 20(%esp)
	.p2align 4,,3
	jne	.L93
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L74:
	movl	$100, 8(%esp)
	movl	%ebx, %eax
	movl	$50, %ebx
	movl	$buffer, (%esp)
	addl	$97, %eax
	movl	%eax, 4(%esp)
	call	memset
	.p2align 4
	.p2align 3
.L17:
	movl	$buffer, %eax
	movl	$100, %edi
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	%edi, 8(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$100, %eax
	jne	.L94
	decl	%ebx
	jne	.L17
	.p2align 4,,7
	jmp	.L7
.L68:
	movl	$.LC3, 8(%esp)
	movl	$28, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L76:
	movl	$.LC8, 8(%esp)
	movl	$61, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L94:
	movl	$.LC7, 8(%esp)
	movl	$50, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L31:
	movl	$.LC14, 8(%esp)
	movl	$96, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L86:
	movl	$.LC0, 8(%esp)
	movl	$102, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L87:
	movl	$1, 8(%esp)
	movl	48(%esp), %eax
	movl	$buffer, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, (%esp)
	call	exit
.L88:
	movl	$.LC15, 8(%esp)
	movl	$107, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L89:
	movl	$.LC6, 8(%esp)
	movl	$108, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L90:
	movl	$.LC16, 8(%esp)
	movl	$119, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L41:
	movl	$.LC17, 8(%esp)
	movl	$121, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L91:
	movl	$.LC18, 8(%esp)
	movl	$123, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L69:
	movl	$.LC2, 8(%esp)
	movl	$19, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L70:
	movl	$.LC4, 8(%esp)
	movl	$32, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L71:
	movl	$.LC5, 8(%esp)
	movl	$36, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L72:
	movl	$.LC6, 8(%esp)
	movl	$38, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L92:
	movl	$.LC19, 8(%esp)
	movl	$124, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L93:
	movl	$.LC20, 8(%esp)
	movl	$15, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L65:
	movl	$.LC0, 8(%esp)
	movl	$11, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L73:
	movl	$.LC0, 8(%esp)
	movl	$45, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L82:
	movl	$.LC12, 8(%esp)
	movl	$81, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L83:
	movl	$.LC13, 8(%esp)
	movl	$82, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L84:
	movl	$.LC0, 8(%esp)
	movl	$86, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L85:
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	$2000, 8(%esp)
	movl	$buffer, 4(%esp)
	movl	%eax, (%esp)
	call	write
	incl	%eax
	movl	$3, %eax
	cmovne	24(%esp), %eax
	movl	%eax, (%esp)
	call	exit
.L80:
	movl	$.LC10, 8(%esp)
	movl	$71, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L81:
	movl	$.LC0, 8(%esp)
	movl	$79, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L79:
	movl	$.LC9, 8(%esp)
	movl	$70, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.local	buffer
	.comm	buffer,2048,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
