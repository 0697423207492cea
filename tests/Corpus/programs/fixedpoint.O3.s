	.file	"fixedpoint.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-"
.LC1:
	.string	""
.LC2:
	.string	"root"
.LC3:
	.string	"%s("
.LC4:
	.string	"%s%u.%04u"
.LC5:
	.string	") = "
.LC6:
	.string	"log2"
	.globl	__udivdi3
	.globl	__divdi3
.LC7:
	.string	"inverse"
.LC8:
	.string	"%4d "
.LC9:
	.string	"bounce %d at step %d, speed "
	.globl	__moddi3
.LC10:
	.string	"%lld/%lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%esi, 44(%esp)
	.p2align 4
	.p2align 3
.L33:
	movl	44(%esp), %eax
	xorl	%edx, %edx
	movl	$24, %ebx
	movl	%ebx, 68(%esp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	samples.0(,%eax,4), %eax
	movl	%eax, 64(%esp)
	shldl	$16, %eax, %edx
	movl	%edx, 84(%esp)
	sall	$16, %eax
	movl	$16384, %edx
	movl	%eax, 80(%esp)
	xorl	%eax, %eax
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	.p2align 4
	.p2align 3
.L3:
	movl	88(%esp), %ecx
	movl	80(%esp), %eax
	movl	92(%esp), %ebx
	movl	84(%esp), %edx
	addl	%esi, %ecx
	adcl	%edi, %ebx
	shrdl	$1, %edi, %esi
	shrl	%edi
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	%ebx, %eax
	jc	.L2
	subl	%ecx, 80(%esp)
	sbbl	%ebx, 84(%esp)
	addl	88(%esp), %esi
	adcl	92(%esp), %edi
.L2:
	movl	92(%esp), %edx
	movl	88(%esp), %eax
	shrdl	$2, %edx, %eax
	movl	%eax, 88(%esp)
	shrl	$2, %edx
	decl	68(%esp)
	movl	%edx, 92(%esp)
	jne	.L3
	movl	$.LC3, (%esp)
	movl	$.LC2, %eax
	movl	%esi, %ebx
	movl	%eax, 4(%esp)
	call	printf
	movl	64(%esp), %eax
	testl	%eax, %eax
	js	.L102
	movl	%eax, %edx
	movzwl	%ax, %eax
	imull	$10000, %eax, %eax
	movl	$.LC1, %edi
	movl	%edi, 88(%esp)
	shrl	$16, %edx
	movl	%edx, 68(%esp)
	shrl	$16, %eax
	movl	%eax, 80(%esp)
.L5:
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	printf
	testl	%ebx, %ebx
	movl	%esi, %edx
	js	.L103
	movzwl	%si, %eax
	movl	$.LC1, %ecx
	imull	$10000, %eax, %eax
	shrl	$16, %edx
	shrl	$16, %eax
.L7:
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	64(%esp), %eax
	cmpl	$65535, %eax
	jg	.L8
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L9:
	addl	%eax, %eax
	subl	$65536, %ebx
	cmpl	$65535, %eax
	jle	.L9
.L10:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L12
	sarl	%eax
	addl	$32768, %ebx
.L12:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L13
	sarl	%eax
	addl	$16384, %ebx
.L13:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L14
	sarl	%eax
	addl	$8192, %ebx
.L14:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L15
	sarl	%eax
	addl	$4096, %ebx
.L15:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L16
	sarl	%eax
	addl	$2048, %ebx
.L16:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L17
	sarl	%eax
	addl	$1024, %ebx
.L17:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L18
	sarl	%eax
	addl	$512, %ebx
.L18:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L19
	sarl	%eax
	addl	$256, %ebx
.L19:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L20
	sarl	%eax
	subl	$-128, %ebx
.L20:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L21
	sarl	%eax
	addl	$64, %ebx
.L21:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L22
	sarl	%eax
	addl	$32, %ebx
.L22:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L23
	sarl	%eax
	addl	$16, %ebx
.L23:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L24
	sarl	%eax
	addl	$8, %ebx
.L24:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L25
	sarl	%eax
	addl	$4, %ebx
.L25:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L26
	sarl	%eax
	addl	$2, %ebx
.L26:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L27
	incl	%ebx
.L27:
	movl	$.LC3, (%esp)
	movl	$.LC6, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	80(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	printf
	testl	%ebx, %ebx
	js	.L104
	movzwl	%bx, %eax
	movl	$.LC1, %edx
	imull	$10000, %eax, %eax
	shrl	$16, %ebx
	shrl	$16, %eax
.L29:
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	64(%esp), %eax
	cmpl	$3, %eax
	jle	.L30
	movl	%eax, 8(%esp)
	sarl	$31, %eax
	movl	%eax, 12(%esp)
	movl	$1, %eax
	movl	$0, (%esp)
	movl	%eax, 4(%esp)
	call	__divdi3
	movl	$.LC3, (%esp)
	movl	%eax, %ebx
	movl	$.LC7, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	80(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	printf
	movzwl	%bx, %eax
	imull	$10000, %eax, %eax
	shrl	$16, %ebx
	movl	%ebx, 8(%esp)
	shrl	$16, %eax
	movl	%eax, 12(%esp)
.L99:
	movl	$.LC4, (%esp)
	movl	$.LC1, %esi
	movl	%esi, 4(%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	$7, %eax
	jne	.L33
	movl	$-421657380, %edi
	movl	$-90, %ebx
	movl	%ebx, 88(%esp)
	movl	%edi, 80(%esp)
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L34:
	movl	$81504110, %ecx
	movl	$61128082, %edx
	movl	%ecx, 64(%esp)
	leal	-210828714(%eax), %ebx
	movl	$244512328, %ecx
	movl	%edx, 44(%esp)
	movl	$20376027, %eax
	movl	$61128082, %esi
	movl	%eax, 40(%esp)
	movl	$20376027, %edi
	movl	$244512328, %eax
	movl	%ecx, 68(%esp)
	movl	$81504110, %edx
.L35:
	leal	-124459457(%ebx), %ecx
	testl	%ebx, %ebx
	jns	.L37
	movl	40(%esp), %esi
	leal	124459457(%ebx), %ecx
	movl	44(%esp), %edi
	movl	64(%esp), %eax
	movl	68(%esp), %edx
.L37:
	testl	%ecx, %ecx
	js	.L105
	subl	%esi, %edx
	addl	%edi, %eax
	subl	$65760959, %ecx
.L39:
	leal	7(%eax), %ebx
	movl	%edx, %esi
	sarl	$3, %esi
	testl	%eax, %eax
	cmovns	%eax, %ebx
	sarl	$3, %ebx
	testl	%ecx, %ecx
	js	.L106
	subl	%ebx, %edx
	addl	%esi, %eax
	subl	$33381290, %ecx
.L41:
	leal	15(%edx), %ebx
	testl	%edx, %edx
	leal	15(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$4, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$4, %esi
	testl	%ecx, %ecx
	js	.L107
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$16755422, %ecx
.L43:
	leal	31(%edx), %ebx
	testl	%edx, %edx
	leal	31(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$5, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$5, %esi
	testl	%ecx, %ecx
	js	.L108
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$8385879, %ecx
.L45:
	leal	63(%edx), %ebx
	testl	%edx, %edx
	leal	63(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$6, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$6, %esi
	testl	%ecx, %ecx
	js	.L109
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$4193963, %ecx
.L47:
	leal	127(%edx), %ebx
	testl	%edx, %edx
	leal	127(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$7, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$7, %esi
	testl	%ecx, %ecx
	js	.L110
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$2097109, %ecx
.L49:
	leal	255(%edx), %ebx
	testl	%edx, %edx
	leal	255(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$8, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$8, %esi
	testl	%ecx, %ecx
	js	.L111
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$1048571, %ecx
.L51:
	leal	511(%edx), %ebx
	testl	%edx, %edx
	leal	511(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$9, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$9, %esi
	testl	%ecx, %ecx
	js	.L112
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$524287, %ecx
.L53:
	leal	1023(%edx), %ebx
	testl	%edx, %edx
	leal	1023(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$10, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$10, %esi
	testl	%ecx, %ecx
	js	.L113
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$262144, %ecx
.L55:
	leal	2047(%edx), %ebx
	testl	%edx, %edx
	leal	2047(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$11, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$11, %esi
	testl	%ecx, %ecx
	js	.L114
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$131072, %ecx
.L57:
	leal	4095(%edx), %ebx
	testl	%edx, %edx
	leal	4095(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$12, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$12, %esi
	testl	%ecx, %ecx
	js	.L115
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$65536, %ecx
.L59:
	leal	8191(%edx), %ebx
	testl	%edx, %edx
	leal	8191(%eax), %esi
	cmovns	%edx, %ebx
	sarl	$13, %ebx
	testl	%eax, %eax
	cmovns	%eax, %esi
	sarl	$13, %esi
	testl	%ecx, %ecx
	js	.L116
	subl	%esi, %edx
	addl	%ebx, %eax
	subl	$32768, %ecx
.L61:
	leal	16383(%edx), %esi
	testl	%edx, %edx
	leal	16383(%eax), %edi
	cmovns	%edx, %esi
	sarl	$14, %esi
	testl	%eax, %eax
	cmovns	%eax, %edi
	sarl	$14, %edi
	testl	%ecx, %ecx
	js	.L117
	subl	%edi, %edx
	addl	%esi, %eax
	subl	$16384, %ecx
.L63:
	leal	32767(%edx), %esi
	testl	%edx, %edx
	leal	32767(%eax), %edi
	cmovns	%edx, %esi
	sarl	$15, %esi
	testl	%eax, %eax
	cmovns	%eax, %edi
	sarl	$15, %edi
	testl	%ecx, %ecx
	js	.L118
	subl	%edi, %edx
	leal	(%eax,%esi), %edi
	movl	%edx, %ebx
.L65:
	movl	$.LC8, (%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	4095(%edi), %eax
	testl	%edi, %edi
	cmovns	%edi, %eax
	sarl	$12, %eax
	cmpl	$-4095, %edi
	jl	.L119
	movzwl	%ax, %edx
	movl	$.LC1, %ecx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	shrl	$16, %edx
.L67:
	movl	%edx, 12(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$32, (%esp)
	call	putchar
	leal	4095(%ebx), %eax
	testl	%ebx, %ebx
	cmovns	%ebx, %eax
	sarl	$12, %eax
	cmpl	$-4095, %ebx
	jl	.L120
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	shrl	$16, %edx
	movl	%edx, 12(%esp)
.L100:
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	addl	$15, 88(%esp)
	addl	$70276230, 80(%esp)
	movl	88(%esp), %eax
	cmpl	$105, %eax
	je	.L121
.L71:
	movl	80(%esp), %eax
	testl	%eax, %eax
	jns	.L34
	movl	$-244512328, %ecx
	movl	$-61128082, %esi
	movl	%ecx, 64(%esp)
	movl	$20376027, %edi
	movl	$81504110, %ecx
	movl	%esi, 40(%esp)
	leal	210828714(%eax), %ebx
	movl	$-20376027, %esi
	movl	%edi, 44(%esp)
	movl	$-81504110, %eax
	movl	$61128082, %edi
	movl	%ecx, 68(%esp)
	movl	$244512328, %edx
	jmp	.L35
.L8:
	cmpl	$131071, %eax
	jle	.L83
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L11:
	sarl	%eax
	addl	$65536, %ebx
	cmpl	$131071, %eax
	jg	.L11
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L120:
	imull	$-10000, %eax, %eax
	shrl	$16, %eax
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	jmp	.L100
	.p2align 4,,10
	.p2align 3
.L119:
	negl	%eax
	movl	$.LC0, %ecx
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	shrl	$16, %edx
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L118:
	leal	(%edx,%edi), %ebx
	subl	%esi, %eax
	movl	%eax, %edi
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L117:
	addl	%edi, %edx
	subl	%esi, %eax
	addl	$16384, %ecx
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L108:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$8385879, %ecx
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L107:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$16755422, %ecx
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L106:
	addl	%ebx, %edx
	subl	%esi, %eax
	addl	$33381290, %ecx
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L105:
	addl	%esi, %edx
	subl	%edi, %eax
	addl	$65760959, %ecx
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L116:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$32768, %ecx
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L115:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$65536, %ecx
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L114:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$131072, %ecx
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L113:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$262144, %ecx
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L112:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$524287, %ecx
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L111:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$1048571, %ecx
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L110:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$2097109, %ecx
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L109:
	addl	%esi, %edx
	subl	%ebx, %eax
	addl	$4193963, %ecx
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L30:
	movl	$.LC3, (%esp)
	movl	$.LC7, %edi
	movl	%edi, 4(%esp)
	call	printf
	movl	80(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	jmp	.L99
	.p2align 4,,10
	.p2align 3
.L104:
	negl	%ebx
	movl	$.LC0, %edx
	movzwl	%bx, %eax
	imull	$10000, %eax, %eax
	shrl	$16, %ebx
	shrl	$16, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L103:
	negl	%edx
	movl	$.LC0, %ecx
	movzwl	%dx, %eax
	imull	$10000, %eax, %eax
	shrl	$16, %edx
	shrl	$16, %eax
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L102:
	negl	%eax
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	movl	%eax, 68(%esp)
	movl	$.LC0, %eax
	movl	%eax, 88(%esp)
	shrl	$16, %edx
	movl	%edx, 80(%esp)
	movl	%edx, %eax
	jmp	.L5
.L121:
	xorl	%esi, %esi
	movl	$655360, %eax
	movl	%esi, 68(%esp)
	xorl	%edi, %edi
	xorl	%esi, %esi
	movl	%eax, 88(%esp)
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L72:
	incl	%edi
	cmpl	$400, %edi
	je	.L122
.L75:
	subl	$12848, %esi
	movl	$1310, %eax
	imull	%esi
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %ecx
	movl	%ecx, 72(%esp)
	xorl	%ecx, %ecx
	addl	72(%esp), %eax
	movl	%ecx, 76(%esp)
	adcl	76(%esp), %edx
	shrdl	$16, %edx, %eax
	addl	%eax, 88(%esp)
	jns	.L72
	negl	88(%esp)
	movl	$52428, %eax
	imull	%esi
	movl	%edi, 8(%esp)
	movl	$.LC9, (%esp)
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %esi
	xorl	%ecx, %ecx
	movl	%esi, 56(%esp)
	addl	56(%esp), %eax
	movl	%ecx, 60(%esp)
	adcl	60(%esp), %edx
	incl	68(%esp)
	shrdl	$16, %edx, %eax
	movl	%eax, %ebx
	movl	%eax, %esi
	movl	68(%esp), %eax
	negl	%esi
	movl	%eax, 4(%esp)
	call	printf
	testl	%ebx, %ebx
	jg	.L123
	movzwl	%si, %eax
	movl	%esi, %ebx
	imull	$10000, %eax, %eax
	movl	$.LC1, %edx
	shrl	$16, %ebx
	shrl	$16, %eax
.L74:
	movl	%edx, 4(%esp)
	incl	%edi
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	cmpl	$400, %edi
	jne	.L75
.L122:
	movl	$1, %edx
	xorl	%ecx, %ecx
	movl	$1, %esi
	xorl	%edi, %edi
	movl	%edx, 80(%esp)
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	movl	%ecx, 84(%esp)
	movl	%ebx, 44(%esp)
	movl	%eax, 64(%esp)
	movl	%esi, 88(%esp)
	movl	%edi, 92(%esp)
	.p2align 4
	.p2align 3
.L82:
	movl	80(%esp), %eax
	movl	88(%esp), %ebx
	movl	92(%esp), %esi
	movl	%eax, 40(%esp)
	testb	$1, %al
	movl	%ebx, 56(%esp)
	movl	%esi, 60(%esp)
	jne	.L76
	movl	%esi, %edi
	movl	%ebx, %esi
	negl	%esi
	movl	%esi, 56(%esp)
	adcl	$0, %edi
	negl	%edi
	movl	%edi, 60(%esp)
.L76:
	movl	80(%esp), %eax
	movl	92(%esp), %edi
	movl	84(%esp), %edx
	movl	88(%esp), %esi
	movl	%eax, %ecx
	movl	%edi, %eax
	imull	%ecx, %eax
	movl	%edx, %ebx
	imull	%esi, %edx
	leal	(%edx,%eax), %edi
	movl	88(%esp), %eax
	mull	%ecx
	movl	%edx, 76(%esp)
	addl	%edi, 76(%esp)
	movl	44(%esp), %edi
	movl	%eax, 72(%esp)
	movl	64(%esp), %eax
	imull	%edi, %ebx
	imull	%ecx, %eax
	addl	%eax, %ebx
	movl	%edi, %eax
	mull	%ecx
	movl	72(%esp), %ecx
	addl	%ebx, %edx
	movl	76(%esp), %ebx
	addl	56(%esp), %eax
	adcl	60(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%eax, %esi
	movl	%ebx, %eax
	orl	%ecx, %eax
	movl	%edx, 60(%esp)
	movl	%edx, %edi
	je	.L77
	movl	%ecx, %edx
	movl	%ebx, %eax
	movl	%edx, 88(%esp)
	movl	%esi, %ecx
	.p2align 4
	.p2align 3
.L78:
	movl	%ecx, (%esp)
	movl	88(%esp), %edx
	movl	%eax, %ebx
	movl	%edi, 4(%esp)
	movl	%ebx, %edi
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%edx, %esi
	call	__moddi3
	movl	%eax, 88(%esp)
	movl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, %eax
	movl	%esi, %ecx
	movl	%eax, %esi
	orl	%edx, %esi
	jne	.L78
	movl	%ecx, %edx
	movl	%ebx, %eax
	negl	%edx
	adcl	$0, %eax
	negl	%eax
	cmovns	%eax, %edi
	movl	76(%esp), %eax
	cmovns	%edx, %ecx
	movl	%ecx, 48(%esp)
	movl	%edi, 52(%esp)
	testl	%eax, %eax
	jns	.L80
	negl	48(%esp)
	adcl	$0, 52(%esp)
	negl	52(%esp)
.L80:
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, 44(%esp)
	movl	%eax, %ebx
	movl	72(%esp), %eax
	movl	%edx, 64(%esp)
	movl	76(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, 88(%esp)
	imull	$-858993459, 40(%esp), %eax
	movl	%edx, 92(%esp)
	cmpl	$858993459, %eax
	jbe	.L124
.L81:
	addl	$1, 80(%esp)
	adcl	$0, 84(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	xorl	$21, %eax
	orl	%edx, %eax
	jne	.L82
	movl	68(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L123:
	movzwl	%bx, %eax
	movl	$.LC0, %edx
	imull	$10000, %eax, %eax
	shrl	$16, %ebx
	shrl	$16, %eax
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L124:
	movl	%ebx, 4(%esp)
	movl	88(%esp), %eax
	movl	$.LC10, (%esp)
	movl	92(%esp), %edx
	movl	%eax, 12(%esp)
	movl	64(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	call	printf
	jmp	.L81
.L77:
	movl	%esi, %edx
	movl	%edi, %eax
	negl	%edx
	adcl	$0, %eax
	negl	%eax
	cmovs	%esi, %edx
	cmovs	%edi, %eax
	movl	%edx, 48(%esp)
	movl	%eax, 52(%esp)
	jmp	.L80
.L83:
	movl	64(%esp), %eax
	xorl	%ebx, %ebx
	jmp	.L10
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	samples.0, @object
	.size	samples.0, 28
samples.0:
	.long	65536
	.long	131072
	.long	32768
	.long	212992
	.long	12345678
	.long	100
	.long	2147418112
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
