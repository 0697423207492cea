	.file	"bank.c"
	.text
	.p2align 4
	.type	by_balance, @function
by_balance:
	subl	$44, %esp
	movl	%esi, 32(%esp)
	movl	48(%esp), %esi
	movl	%ebx, 28(%esp)
	movl	52(%esp), %eax
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	movl	32(%esi), %ecx
	movl	36(%esi), %ebx
	movl	%eax, 12(%esp)
	movl	32(%eax), %edi
	movl	36(%eax), %ebp
	movl	%ecx, %eax
	movl	%ebx, %edx
	xorl	%edi, %eax
	xorl	%ebp, %edx
	orl	%edx, %eax
	jne	.L6
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	jmp	strcmp
	.p2align 4,,10
	.p2align 3
.L6:
	movl	%ebx, %eax
	cmpl	%edi, %ecx
	movl	28(%esp), %ebx
	sbbl	%ebp, %eax
	movl	$-1, %edx
	movl	32(%esp), %esi
	movl	$1, %eax
	movl	36(%esp), %edi
	cmovge	%edx, %eax
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.size	by_balance, .-by_balance
	.p2align 4
	.type	find, @function
find:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	count, %edi
	testl	%edi, %edi
	je	.L12
	movl	accounts, %ebx
	movl	%eax, %esi
	xorl	%ebp, %ebp
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L18:
	incl	%ebp
	addl	$84, %ebx
	cmpl	%edi, %ebp
	je	.L12
.L11:
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L18
	addl	$28, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	addl	$28, %esp
	xorl	%ebx, %ebx
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	find, .-find
	.p2align 4
	.type	parse_amount, @function
parse_amount:
	subl	$76, %esp
	movl	%edi, 68(%esp)
	movl	%eax, %edi
	movl	$10, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	movl	%ebx, 60(%esp)
	movl	%edx, %ebx
	movl	%esi, 64(%esp)
	movl	%ebp, 72(%esp)
	call	strtoll
	movl	44(%esp), %esi
	cmpl	%edi, %esi
	movl	%edx, %ecx
	movl	%eax, %ebp
	movl	%ecx, %eax
	sete	%dl
	shrl	$31, %eax
	orb	%dl, %al
	jne	.L23
	movzbl	(%esi), %edx
	cmpb	$46, %dl
	je	.L25
	testb	%dl, %dl
	jne	.L19
	xorl	%esi, %esi
	xorl	%edi, %edi
.L22:
	imull	$100, %ecx, %ecx
	movl	$100, %eax
	mull	%ebp
	addl	%ecx, %edx
	addl	%esi, %eax
	movl	%eax, (%ebx)
	adcl	%edi, %edx
	movb	$1, %al
	movl	%edx, 4(%ebx)
.L19:
	movl	60(%esp), %ebx
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	movzbl	1(%esi), %edi
	movl	%edi, %edx
	subl	$48, %edi
	movb	%dl, 30(%esp)
	cmpl	$9, %edi
	ja	.L19
	movzbl	2(%esi), %edi
	movl	%edi, %edx
	subl	$48, %edi
	movb	%dl, 31(%esp)
	cmpl	$9, %edi
	ja	.L19
	cmpb	$0, 3(%esi)
	jne	.L19
	movsbl	30(%esp), %edx
	movsbl	31(%esp), %eax
	leal	-240(%edx,%edx,4), %edx
	leal	-48(%eax,%edx,2), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L23:
	xorl	%eax, %eax
	jmp	.L19
	.size	parse_amount, .-parse_amount
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	"%15s %31s %31s %31s"
.LC2:
	.string	"open"
.LC3:
	.string	"realloc"
.LC4:
	.string	"%s"
.LC5:
	.string	"put"
.LC6:
	.string	"line %d: no account %s\n"
.LC7:
	.string	"move"
	.globl	__divdi3
	.globl	__divmoddi4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC8:
	.string	"line %d: %s has only %lld.%02lld\n"
	.section	.rodata.str1.1
.LC9:
	.string	"line %d: what is \"%s\"?\n"
.LC10:
	.string	"%Y-%m-%d %H:%M:%S %a %b %j"
.LC11:
	.string	"%-10s|%10lld.%02lld|%s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$1000000000, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$416, %esp
	movl	%eax, 88(%esp)
	leal	288(%esp), %ebx
	xorl	%eax, %eax
	movl	%eax, 96(%esp)
	.p2align 4
	.p2align 3
.L27:
	movl	%ebx, (%esp)
	movl	$__stdin, %eax
	movl	%eax, 8(%esp)
	movl	$128, %eax
	movl	%eax, 4(%esp)
	call	fgets
	testl	%eax, %eax
	je	.L80
	movl	%ebx, (%esp)
	movl	$.LC0, %edx
	movl	$.LC1, %edi
	movl	%edx, 4(%esp)
	leal	128(%esp), %esi
	incl	96(%esp)
	call	strcspn
	xorl	%ecx, %ecx
	movb	%cl, 288(%esp,%eax)
	leal	192(%esp), %eax
	movl	%eax, 20(%esp)
	leal	160(%esp), %eax
	movl	%eax, 16(%esp)
	leal	112(%esp), %eax
	movl	%esi, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	sscanf
	testl	%eax, %eax
	jle	.L27
	cmpb	$35, 112(%esp)
	je	.L27
	cmpl	$1852141679, 112(%esp)
	je	.L81
.L29:
	movl	$1, %edx
.L30:
	cmpl	$2, %eax
	jne	.L31
	testl	%edx, %edx
	je	.L82
.L31:
	xorl	%edx, %edx
	cmpl	$7632240, 112(%esp)
	setne	%dl
	cmpl	$3, %eax
	jne	.L37
	testl	%edx, %edx
	je	.L83
.L37:
	cmpl	$1702260589, 112(%esp)
	je	.L84
.L41:
	movl	$1, %edx
.L42:
	testl	%edx, %edx
	jne	.L38
	cmpl	$4, %eax
	je	.L85
.L38:
	movl	%ebx, 8(%esp)
	movl	96(%esp), %eax
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L81:
	xorl	%edx, %edx
	cmpb	$0, 116(%esp)
	je	.L30
	.p2align 4,,4
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L84:
	xorl	%edx, %edx
	cmpb	$0, 116(%esp)
	je	.L42
	.p2align 4,,4
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L80:
	movl	$84, %eax
	movl	$by_balance, %edi
	movl	%edi, 12(%esp)
	movl	%eax, 8(%esp)
	movl	count, %eax
	movl	%eax, 4(%esp)
	movl	accounts, %eax
	movl	%eax, (%esp)
	call	qsort
	movl	count, %eax
	testl	%eax, %eax
	je	.L48
	xorl	%edi, %edi
	xorl	%esi, %esi
	movl	%esi, 80(%esp)
	leal	224(%esp), %eax
	movl	%eax, 44(%esp)
	movl	%edi, 72(%esp)
	.p2align 4
	.p2align 3
.L49:
	movl	accounts, %eax
	movl	$64, %edx
	movl	%edx, 4(%esp)
	movl	72(%esp), %edi
	addl	%edi, %eax
	addl	$40, %eax
	movl	%eax, 12(%esp)
	movl	$.LC10, %eax
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	strftime
	movl	accounts, %ecx
	movl	%edi, 72(%esp)
	addl	%edi, %ecx
	movl	36(%ecx), %edx
	movl	36(%ecx), %edi
	movl	32(%ecx), %eax
	movl	%edx, %ebx
	sarl	$31, %ebx
	movl	%ebx, %esi
	andl	$1048575, %eax
	andl	$33, %esi
	andl	$-24, %ebx
	movl	%esi, 96(%esp)
	movl	32(%ecx), %esi
	shrdl	$20, %edi, %esi
	andl	$1048575, %esi
	addl	%eax, %esi
	movl	%edx, %eax
	shrl	$8, %eax
	shrl	$28, %edx
	andl	$1048575, %eax
	addl	%esi, %eax
	movl	96(%esp), %esi
	addl	%edx, %eax
	addl	%eax, %esi
	movl	$1374389535, %eax
	mull	%esi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %esi
	addl	%ebx, %esi
	movl	%esi, 64(%esp)
	movl	%esi, %eax
	cltd
	movl	32(%ecx), %eax
	movl	%edx, %edi
	movl	36(%ecx), %edx
	movl	%edi, 68(%esp)
	subl	%esi, %eax
	movl	$-1030792151, %esi
	sbbl	%edi, %edx
	imull	$-1030792151, %edx, %ebx
	imull	$-1889785611, %eax, %edx
	addl	%edx, %ebx
	mull	%esi
	movl	%edx, 100(%esp)
	addl	%ebx, 100(%esp)
	movl	%eax, 96(%esp)
	movl	100(%esp), %edx
	sarl	$31, %edx
	movl	%edx, 88(%esp)
	movl	%edx, %eax
	sarl	$31, %eax
	movl	88(%esp), %esi
	movl	%eax, 92(%esp)
	movl	96(%esp), %eax
	movl	92(%esp), %edi
	xorl	%esi, %eax
	subl	%esi, %eax
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	%eax, 60(%esp)
	andl	$3, %edx
	movl	%edx, 56(%esp)
	movl	60(%esp), %edx
	movl	56(%esp), %eax
	xorl	%edi, %edx
	xorl	%esi, %eax
	subl	%esi, %eax
	movl	64(%esp), %esi
	sbbl	%edi, %edx
	movl	$25, %edi
	imull	$25, %edx, %ebx
	mull	%edi
	movl	68(%esp), %edi
	addl	%ebx, %edx
	addl	%eax, %esi
	movl	96(%esp), %eax
	adcl	%edx, %edi
	movl	88(%esp), %edx
	andl	$3, %edx
	movl	%edx, 48(%esp)
	xorl	%edx, %edx
	movl	%edx, 52(%esp)
	movl	100(%esp), %edx
	addl	48(%esp), %eax
	movl	%esi, 16(%esp)
	movl	44(%esp), %ebx
	adcl	52(%esp), %edx
	movl	%edi, 20(%esp)
	movl	%ecx, 4(%esp)
	movl	%ebx, 24(%esp)
	shrdl	$2, %edx, %eax
	movl	%eax, 8(%esp)
	sarl	$2, %edx
	movl	%edx, 12(%esp)
	movl	$.LC11, (%esp)
	call	printf
	incl	80(%esp)
	addl	$84, 72(%esp)
	movl	80(%esp), %eax
	cmpl	count, %eax
	jb	.L49
.L48:
	movl	accounts, %eax
	movl	%eax, (%esp)
	call	free
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L85:
	leal	224(%esp), %edx
	leal	192(%esp), %eax
	call	parse_amount
	testb	%al, %al
	je	.L38
	movl	%esi, %eax
	call	find
	movl	%eax, %edi
	leal	160(%esp), %eax
	call	find
	testl	%edi, %edi
	movl	%eax, %ecx
	je	.L52
	testl	%eax, %eax
	je	.L52
	movl	36(%edi), %edx
	movl	32(%edi), %eax
	movl	%edx, 84(%esp)
	movl	228(%esp), %edx
	movl	%eax, 80(%esp)
	movl	224(%esp), %eax
	cmpl	%eax, 80(%esp)
	movl	%edx, 76(%esp)
	movl	84(%esp), %edx
	movl	%eax, 72(%esp)
	movl	76(%esp), %eax
	sbbl	%eax, %edx
	jl	.L86
	movl	80(%esp), %eax
	subl	72(%esp), %eax
	movl	84(%esp), %edx
	sbbl	76(%esp), %edx
	movl	%eax, 32(%edi)
	movl	72(%esp), %eax
	movl	%edx, 36(%edi)
	movl	76(%esp), %edx
	addl	%eax, 32(%ecx)
	adcl	%edx, 36(%ecx)
	jmp	.L27
.L82:
	movl	88(%esp), %eax
	movl	count, %edi
	cmpl	room, %edi
	movl	%eax, 224(%esp)
	jne	.L32
	testl	%edi, %edi
	movl	$2, %edx
	leal	(%edi,%edi), %eax
	cmove	%edx, %eax
	movl	%eax, room
	imull	$84, %eax, %eax
	movl	%eax, 4(%esp)
	movl	accounts, %eax
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, accounts
	testl	%eax, %eax
	je	.L87
.L32:
	leal	1(%edi), %eax
	movl	$21, %ecx
	movl	%eax, count
	imull	$84, %edi, %edi
	xorl	%eax, %eax
	addl	accounts, %edi
	movl	%edi, %edx
	rep stosl
	movl	%edx, %edi
	movl	%esi, 12(%esp)
	addl	$40, %edi
	movl	%edx, (%esp)
	movl	$.LC4, 8(%esp)
	movl	$32, 4(%esp)
	call	snprintf
	leal	224(%esp), %edx
	movl	%edx, (%esp)
	call	gmtime
	movl	$11, %ecx
	addl	$1472461, 88(%esp)
	movl	%eax, %esi
	rep movsl
	jmp	.L27
.L83:
	leal	224(%esp), %edx
	leal	160(%esp), %eax
	call	parse_amount
	testb	%al, %al
	je	.L38
	movl	%esi, %eax
	call	find
	testl	%eax, %eax
	.p2align 4,,2
	je	.L79
	movl	224(%esp), %esi
	movl	228(%esp), %edi
	addl	%esi, 32(%eax)
	adcl	%edi, 36(%eax)
	jmp	.L27
.L52:
	leal	160(%esp), %eax
	testl	%edi, %edi
	cmovne	%eax, %esi
.L79:
	movl	%esi, 8(%esp)
	movl	96(%esp), %eax
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L27
.L86:
	movl	84(%esp), %edx
	leal	104(%esp), %ecx
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	movl	80(%esp), %eax
	movl	%ecx, 16(%esp)
	movl	$100, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
	movl	%esi, 8(%esp)
	movl	$.LC8, (%esp)
	movl	%eax, 80(%esp)
	movl	104(%esp), %eax
	movl	%edx, 84(%esp)
	movl	108(%esp), %edx
	movl	%eax, 20(%esp)
	movl	80(%esp), %eax
	movl	%edx, 24(%esp)
	movl	84(%esp), %edx
	movl	%eax, 12(%esp)
	movl	96(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L27
.L87:
	movl	$.LC3, 4(%esp)
	movl	$1, (%esp)
	call	err
	.size	main, .-main
	.local	room
	.comm	room,4,4
	.local	count
	.comm	count,4,4
	.local	accounts
	.comm	accounts,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
