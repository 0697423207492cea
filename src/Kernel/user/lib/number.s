	.file	"number.c"
	.text
	.globl	__udivdi3
	.p2align 4
	.type	parse, @function
parse:
	pushl	%ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	%edi, %ebx
	subl	$76, %esp
	movl	%ecx, 56(%esp)
	movl	100(%esp), %eax
	movl	104(%esp), %edx
	movl	%eax, 16(%esp)
	movl	108(%esp), %eax
	movl	%edx, 20(%esp)
	movl	112(%esp), %edx
	movl	%eax, 40(%esp)
	movl	%edx, 44(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	incl	%ebx
.L2:
	movzbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L3
	movzbl	(%ebx), %eax
	movl	96(%esp), %ecx
	movb	%al, %dl
	subb	$43, %dl
	andl	$-17, %ecx
	testb	$-3, %dl
	jne	.L4
	leal	1(%ebx), %ebp
	cmpb	$45, %al
	sete	%dl
	testl	%ecx, %ecx
	movb	%dl, 63(%esp)
	je	.L53
.L5:
	testb	%dl, %dl
	jne	.L17
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	%eax, 40(%esp)
	movl	%edx, 44(%esp)
.L17:
	movl	96(%esp), %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movb	$0, 62(%esp)
	movl	%edx, 16(%esp)
	movl	%ecx, 20(%esp)
	movl	%eax, 24(%esp)
	sarl	$31, %eax
	movl	%eax, 28(%esp)
	movl	%esi, 52(%esp)
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L54:
	cmpb	$0, 62(%esp)
	jne	.L21
	movl	24(%esp), %esi
	movl	%ebx, %edi
	movl	%ecx, %eax
	imull	%esi, %edi
	movl	%edi, %ecx
	movl	28(%esp), %edi
	imull	%eax, %edi
	movl	16(%esp), %eax
	mull	24(%esp)
	addl	%edi, %ecx
	addl	%ecx, %edx
	addl	32(%esp), %eax
	adcl	36(%esp), %edx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
.L21:
	incl	%ebp
	movl	%ebp, %edi
.L22:
	movzbl	0(%ebp), %esi
	movl	%esi, (%esp)
	movl	%esi, %ebx
	call	isdigit
	testl	%eax, %eax
	je	.L23
	movsbl	%bl, %ebx
	subl	$48, %ebx
	cmpl	%ebx, 96(%esp)
	jle	.L51
.L28:
	movzbl	0(%ebp), %esi
	movl	%esi, (%esp)
	movl	%esi, %ebx
	call	isdigit
	testl	%eax, %eax
	je	.L19
	movsbl	%bl, %ebx
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	leal	-48(%ebx), %esi
	movl	%esi, 32(%esp)
.L20:
	movl	40(%esp), %eax
	subl	32(%esp), %eax
	movl	24(%esp), %ecx
	movl	28(%esp), %ebx
	movl	%eax, (%esp)
	movl	44(%esp), %edx
	sbbl	36(%esp), %edx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	16(%esp), %ecx
	movl	20(%esp), %ebx
	cmpl	%ecx, %eax
	sbbl	%ebx, %edx
	jnc	.L54
	movb	$1, 62(%esp)
	movl	40(%esp), %eax
	movl	44(%esp), %edx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L23:
	movl	%esi, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L51
	orb	$32, %bl
	movsbl	%bl, %ebx
	subl	$87, %ebx
	cmpl	%ebx, 96(%esp)
	jg	.L28
	.p2align 4
	.p2align 3
.L51:
	cmpb	$0, 62(%esp)
	movl	52(%esp), %esi
	je	.L27
	movl	$34, %eax
	movl	%eax, errno
.L27:
	movl	56(%esp), %eax
	testl	%eax, %eax
	je	.L30
	movl	%edi, (%eax)
.L30:
	movzbl	63(%esp), %eax
	movl	20(%esp), %edx
	movb	%al, (%esi)
	movl	16(%esp), %eax
	movl	%edx, 8(%esi)
	movl	%eax, 4(%esi)
	movzbl	62(%esp), %eax
	movb	%al, 12(%esi)
	addl	$76, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	movl	%esi, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L32
	orb	$32, %bl
	xorl	%edi, %edi
	movl	%edi, 36(%esp)
	movsbl	%bl, %ebx
	leal	-87(%ebx), %esi
	movl	%esi, 32(%esp)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L32:
	movl	$2147483647, %ebx
	xorl	%esi, %esi
	movl	%ebx, 32(%esp)
	movl	%esi, 36(%esp)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L4:
	testl	%ecx, %ecx
	jne	.L55
	movb	$0, 63(%esp)
	xorl	%edx, %edx
	cmpb	$48, %al
	je	.L56
.L6:
	movl	96(%esp), %ebp
	testl	%ebp, %ebp
	jne	.L9
.L15:
	movl	$10, %eax
	movl	%ebx, %ebp
	movl	%eax, 96(%esp)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L55:
	movl	16(%esp), %eax
	movl	%ebx, %ebp
	movb	$0, 63(%esp)
	movl	20(%esp), %edx
	movl	%eax, 40(%esp)
	movl	%edx, 44(%esp)
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L53:
	movzbl	1(%ebx), %eax
	movl	%ebp, %ebx
	cmpb	$48, %al
	jne	.L6
.L56:
	movzbl	1(%ebx), %eax
	orb	$32, %al
	cmpb	$120, %al
	je	.L7
	movl	96(%esp), %eax
	testl	%eax, %eax
	je	.L8
.L9:
	movl	$16, %eax
	movl	%ebx, %ebp
	movl	%eax, 96(%esp)
	jmp	.L5
.L50:
	movl	96(%esp), %ecx
	movzbl	(%ebx), %eax
	testl	%ecx, %ecx
	jne	.L9
	cmpb	$48, %al
	jne	.L15
.L8:
	movl	$8, %eax
	movl	%ebx, %ebp
	movl	%eax, 96(%esp)
	jmp	.L5
.L7:
	movb	%dl, 32(%esp)
	movzbl	2(%ebx), %ebp
	movl	%ebp, (%esp)
	movl	%ebp, %ecx
	movb	%cl, 24(%esp)
	call	isdigit
	movsbl	24(%esp), %ecx
	movzbl	32(%esp), %edx
	testl	%eax, %eax
	je	.L10
	subl	$48, %ecx
.L11:
	cmpl	$15, %ecx
	jg	.L50
	leal	2(%ebx), %ebp
	movl	$16, %eax
	movl	%eax, 96(%esp)
	jmp	.L5
.L10:
	movl	%ebp, (%esp)
	movb	%cl, 32(%esp)
	movb	%dl, 24(%esp)
	call	isalpha
	movzbl	24(%esp), %edx
	movzbl	32(%esp), %ecx
	testl	%eax, %eax
	je	.L50
	orb	$32, %cl
	movsbl	%cl, %ecx
	subl	$87, %ecx
	jmp	.L11
	.size	parse, .-parse
	.p2align 4
	.globl	strtoll
	.type	strtoll, @function
strtoll:
	subl	$60, %esp
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	movl	$2147483647, %eax
	movl	$-2147483648, %edx
	movl	%eax, 8(%esp)
	movl	$-1, %ecx
	movl	72(%esp), %eax
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	movl	%ecx, 4(%esp)
	movl	68(%esp), %ecx
	movl	%eax, (%esp)
	leal	32(%esp), %eax
	call	parse
	movl	36(%esp), %eax
	cmpb	$0, 32(%esp)
	movl	40(%esp), %edx
	je	.L58
	negl	%eax
	adcl	$0, %edx
	negl	%edx
.L58:
	addl	$60, %esp
	ret
	.size	strtoll, .-strtoll
	.p2align 4
	.globl	strtol
	.type	strtol, @function
strtol:
	subl	$60, %esp
	movl	$-2147483648, %eax
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	$2147483647, %ecx
	movl	72(%esp), %eax
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	movl	%ecx, 4(%esp)
	movl	68(%esp), %ecx
	movl	%eax, (%esp)
	leal	32(%esp), %eax
	call	parse
	movl	36(%esp), %eax
	cmpb	$0, 32(%esp)
	je	.L61
	negl	%eax
.L61:
	addl	$60, %esp
	ret
	.size	strtol, .-strtol
	.p2align 4
	.globl	strtoull
	.type	strtoull, @function
strtoull:
	subl	$60, %esp
	movl	$-1, %eax
	movl	%eax, 12(%esp)
	movl	$-1, %eax
	movl	$-1, %edx
	movl	%eax, 8(%esp)
	movl	$-1, %ecx
	movl	72(%esp), %eax
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	movl	%ecx, 4(%esp)
	movl	68(%esp), %ecx
	movl	%eax, (%esp)
	leal	32(%esp), %eax
	call	parse
	movl	$-1, %eax
	movl	$-1, %edx
	cmpb	$0, 44(%esp)
	jne	.L63
	cmpb	$0, 32(%esp)
	movl	36(%esp), %eax
	movl	40(%esp), %edx
	je	.L63
	negl	%eax
	adcl	$0, %edx
	negl	%edx
.L63:
	addl	$60, %esp
	ret
	.size	strtoull, .-strtoull
	.p2align 4
	.globl	strtoul
	.type	strtoul, @function
strtoul:
	subl	$60, %esp
	movl	$-1, %eax
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	$-1, %ecx
	movl	72(%esp), %eax
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	movl	%ecx, 4(%esp)
	movl	68(%esp), %ecx
	movl	%eax, (%esp)
	leal	32(%esp), %eax
	call	parse
	movl	$-1, %eax
	cmpb	$0, 44(%esp)
	jne	.L67
	cmpb	$0, 32(%esp)
	movl	36(%esp), %eax
	je	.L67
	negl	%eax
.L67:
	addl	$60, %esp
	ret
	.size	strtoul, .-strtoul
	.p2align 4
	.globl	atoi
	.type	atoi, @function
atoi:
	subl	$60, %esp
	xorl	%edx, %edx
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	movl	$-2147483648, %eax
	movl	%eax, 12(%esp)
	movl	$2147483647, %ecx
	xorl	%eax, %eax
	movl	%ecx, 4(%esp)
	xorl	%ecx, %ecx
	movl	%eax, 8(%esp)
	leal	32(%esp), %eax
	movl	$10, (%esp)
	call	parse
	movl	36(%esp), %eax
	cmpb	$0, 32(%esp)
	je	.L73
	negl	%eax
.L73:
	addl	$60, %esp
	ret
	.size	atoi, .-atoi
	.p2align 4
	.globl	atol
	.type	atol, @function
atol:
	subl	$60, %esp
	xorl	%edx, %edx
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	movl	$-2147483648, %eax
	movl	%eax, 12(%esp)
	movl	$2147483647, %ecx
	xorl	%eax, %eax
	movl	%ecx, 4(%esp)
	xorl	%ecx, %ecx
	movl	%eax, 8(%esp)
	leal	32(%esp), %eax
	movl	$10, (%esp)
	call	parse
	movl	36(%esp), %eax
	cmpb	$0, 32(%esp)
	je	.L76
	negl	%eax
.L76:
	addl	$60, %esp
	ret
	.size	atol, .-atol
	.p2align 4
	.globl	atoll
	.type	atoll, @function
atoll:
	subl	$60, %esp
	movl	$-2147483648, %edx
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	movl	$-1, %ecx
	movl	$2147483647, %eax
	movl	%ecx, 4(%esp)
	xorl	%ecx, %ecx
	movl	%eax, 8(%esp)
	leal	32(%esp), %eax
	movl	$10, (%esp)
	call	parse
	movl	36(%esp), %eax
	cmpb	$0, 32(%esp)
	movl	40(%esp), %edx
	je	.L79
	negl	%eax
	adcl	$0, %edx
	negl	%edx
.L79:
	addl	$60, %esp
	ret
	.size	atoll, .-atoll
	.p2align 4
	.globl	abs
	.type	abs, @function
abs:
	movl	4(%esp), %edx
	movl	%edx, %eax
	negl	%eax
	cmovs	%edx, %eax
	ret
	.size	abs, .-abs
	.p2align 4
	.globl	labs
	.type	labs, @function
labs:
	movl	4(%esp), %edx
	movl	%edx, %eax
	negl	%eax
	cmovs	%edx, %eax
	ret
	.size	labs, .-labs
	.p2align 4
	.globl	llabs
	.type	llabs, @function
llabs:
	pushl	%ebx
	movl	8(%esp), %ecx
	movl	12(%esp), %ebx
	movl	%ecx, %eax
	negl	%eax
	movl	%ebx, %edx
	adcl	$0, %edx
	negl	%edx
	cmovs	%ebx, %edx
	cmovs	%ecx, %eax
	popl	%ebx
	ret
	.size	llabs, .-llabs
	.p2align 4
	.globl	div
	.type	div, @function
div:
	movl	8(%esp), %eax
	movl	4(%esp), %ecx
	cltd
	idivl	12(%esp)
	movl	%eax, (%ecx)
	movl	%ecx, %eax
	movl	%edx, 4(%ecx)
	ret	$4
	.size	div, .-div
	.p2align 4
	.globl	ldiv
	.type	ldiv, @function
ldiv:
	movl	8(%esp), %eax
	movl	4(%esp), %ecx
	cltd
	idivl	12(%esp)
	movl	%eax, (%ecx)
	movl	%ecx, %eax
	movl	%edx, 4(%ecx)
	ret	$4
	.size	ldiv, .-ldiv
	.globl	__divmoddi4
	.p2align 4
	.globl	lldiv
	.type	lldiv, @function
lldiv:
	subl	$60, %esp
	movl	%ebx, 56(%esp)
	leal	40(%esp), %eax
	movl	80(%esp), %edx
	movl	%eax, 16(%esp)
	movl	76(%esp), %eax
	movl	64(%esp), %ebx
	movl	%edx, 12(%esp)
	movl	72(%esp), %edx
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
	movl	%eax, (%ebx)
	movl	%edx, 4(%ebx)
	movl	40(%esp), %eax
	movl	44(%esp), %edx
	movl	%eax, 8(%ebx)
	movl	%ebx, %eax
	movl	%edx, 12(%ebx)
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret	$4
	.size	lldiv, .-lldiv
	.p2align 4
	.globl	srand
	.type	srand, @function
srand:
	movl	4(%esp), %eax
	movl	$1, %edx
	testl	%eax, %eax
	cmove	%edx, %eax
	movl	%eax, random_state
	ret
	.size	srand, .-srand
	.p2align 4
	.globl	rand
	.type	rand, @function
rand:
	movl	random_state, %eax
	movl	%eax, %edx
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%eax, %edx
	movl	%edx, %eax
	sall	$5, %eax
	xorl	%edx, %eax
	movl	%eax, random_state
	andl	$2147483647, %eax
	ret
	.size	rand, .-rand
	.p2align 4
	.globl	rand_r
	.type	rand_r, @function
rand_r:
	movl	4(%esp), %ecx
	movl	$1, %edx
	movl	(%ecx), %eax
	testl	%eax, %eax
	cmove	%edx, %eax
	movl	%eax, %edx
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%eax, %edx
	movl	%edx, %eax
	sall	$5, %eax
	xorl	%edx, %eax
	movl	%eax, (%ecx)
	andl	$2147483647, %eax
	ret
	.size	rand_r, .-rand_r
	.p2align 4
	.globl	random
	.type	random, @function
random:
	movl	random_state, %eax
	movl	%eax, %edx
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%eax, %edx
	movl	%edx, %eax
	sall	$5, %eax
	xorl	%edx, %eax
	movl	%eax, random_state
	andl	$2147483647, %eax
	ret
	.size	random, .-random
	.p2align 4
	.globl	srandom
	.type	srandom, @function
srandom:
	movl	4(%esp), %eax
	movl	$1, %edx
	testl	%eax, %eax
	cmove	%edx, %eax
	movl	%eax, random_state
	ret
	.size	srandom, .-srandom
	.p2align 4
	.globl	imaxabs
	.type	imaxabs, @function
imaxabs:
	pushl	%ebx
	movl	8(%esp), %ecx
	movl	12(%esp), %ebx
	movl	%ecx, %eax
	negl	%eax
	movl	%ebx, %edx
	adcl	$0, %edx
	negl	%edx
	cmovs	%ebx, %edx
	cmovs	%ecx, %eax
	popl	%ebx
	ret
	.size	imaxabs, .-imaxabs
	.p2align 4
	.globl	imaxdiv
	.type	imaxdiv, @function
imaxdiv:
	subl	$60, %esp
	movl	%ebx, 56(%esp)
	leal	40(%esp), %eax
	movl	80(%esp), %edx
	movl	%eax, 16(%esp)
	movl	76(%esp), %eax
	movl	64(%esp), %ebx
	movl	%edx, 12(%esp)
	movl	72(%esp), %edx
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
	movl	%eax, (%ebx)
	movl	%edx, 4(%ebx)
	movl	40(%esp), %eax
	movl	44(%esp), %edx
	movl	%eax, 8(%ebx)
	movl	%ebx, %eax
	movl	%edx, 12(%ebx)
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret	$4
	.size	imaxdiv, .-imaxdiv
	.p2align 4
	.globl	strtoimax
	.type	strtoimax, @function
strtoimax:
	subl	$60, %esp
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	movl	$2147483647, %eax
	movl	$-2147483648, %edx
	movl	%eax, 8(%esp)
	movl	$-1, %ecx
	movl	72(%esp), %eax
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	movl	%ecx, 4(%esp)
	movl	68(%esp), %ecx
	movl	%eax, (%esp)
	leal	32(%esp), %eax
	call	parse
	movl	36(%esp), %eax
	cmpb	$0, 32(%esp)
	movl	40(%esp), %edx
	je	.L99
	negl	%eax
	adcl	$0, %edx
	negl	%edx
.L99:
	addl	$60, %esp
	ret
	.size	strtoimax, .-strtoimax
	.p2align 4
	.globl	strtoumax
	.type	strtoumax, @function
strtoumax:
	subl	$60, %esp
	movl	$-1, %eax
	movl	%eax, 12(%esp)
	movl	$-1, %eax
	movl	$-1, %edx
	movl	%eax, 8(%esp)
	movl	$-1, %ecx
	movl	72(%esp), %eax
	movl	%edx, 16(%esp)
	movl	64(%esp), %edx
	movl	%ecx, 4(%esp)
	movl	68(%esp), %ecx
	movl	%eax, (%esp)
	leal	32(%esp), %eax
	call	parse
	movl	$-1, %eax
	movl	$-1, %edx
	cmpb	$0, 44(%esp)
	jne	.L101
	cmpb	$0, 32(%esp)
	movl	36(%esp), %eax
	movl	40(%esp), %edx
	je	.L101
	negl	%eax
	adcl	$0, %edx
	negl	%edx
.L101:
	addl	$60, %esp
	ret
	.size	strtoumax, .-strtoumax
	.data
	.align 4
	.type	random_state, @object
	.size	random_state, 4
random_state:
	.long	1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
