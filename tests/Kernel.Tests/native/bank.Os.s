	.file	"bank.c"
	.text
	.type	by_balance, @function
by_balance:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	36(%eax), %ecx
	movl	36(%edx), %ebx
	movl	32(%eax), %edi
	movl	32(%edx), %esi
	cmpl	%ebx, %ecx
	jne	.L6
	cmpl	%esi, %edi
	jne	.L6
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	strcmp
.L6:
	cmpl	%esi, %edi
	movl	$1, %eax
	sbbl	%ebx, %ecx
	movl	$-1, %edx
	popl	%ebx
	cmovge	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	by_balance, .-by_balance
	.type	find, @function
find:
	pushl	%ebp
	movl	%eax, %edx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$28, %esp
	movl	count, %eax
	movl	accounts, %ebx
	movl	%eax, -28(%ebp)
.L11:
	cmpl	%esi, -28(%ebp)
	je	.L18
	pushl	%eax
	movl	%ebx, %edi
	pushl	%eax
	pushl	%edx
	movl	%edx, -32(%ebp)
	pushl	%ebx
	addl	$84, %ebx
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L10
	movl	-32(%ebp), %edx
	incl	%esi
	jmp	.L11
.L18:
	xorl	%edi, %edi
.L10:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	find, .-find
	.type	parse_amount, @function
parse_amount:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	leal	-28(%ebp), %eax
	subl	$48, %esp
	movl	%edx, -44(%ebp)
	pushl	$10
	pushl	%eax
	pushl	%ebx
	call	strtoll
	movl	-28(%ebp), %esi
	addl	$16, %esp
	cmpl	%ebx, %esi
	movl	%eax, -48(%ebp)
	movl	%edx, %ecx
	sete	%dl
	movl	%ecx, %eax
	shrl	$31, %eax
	orb	%al, %dl
	jne	.L23
	movb	(%esi), %al
	cmpb	$46, %al
	jne	.L21
	movzbl	1(%esi), %ebx
	movl	%ebx, %eax
	subl	$48, %ebx
	cmpl	$9, %ebx
	ja	.L19
	movzbl	2(%esi), %edi
	movl	%edi, %ebx
	subl	$48, %edi
	cmpl	$9, %edi
	ja	.L19
	cmpb	$0, 3(%esi)
	jne	.L19
	movsbl	%al, %eax
	movsbl	%bl, %ebx
	subl	$48, %eax
	imull	$10, %eax, %eax
	leal	-48(%eax,%ebx), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	jmp	.L22
.L21:
	testb	%al, %al
	jne	.L19
	xorl	%esi, %esi
	xorl	%edi, %edi
.L22:
	imull	$100, %ecx, %ecx
	movl	$100, %eax
	mull	-48(%ebp)
	addl	%ecx, %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	-44(%ebp), %edi
	movl	%edx, 4(%edi)
	movb	$1, %dl
	movl	%eax, (%edi)
	jmp	.L19
.L23:
	xorl	%edx, %edx
.L19:
	leal	-12(%ebp), %esp
	movb	%dl, %al
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
.LC8:
	.string	"line %d: %s has only %lld.%02lld\n"
.LC9:
	.string	"line %d: what is \"%s\"?\n"
.LC10:
	.string	"%Y-%m-%d %H:%M:%S %a %b %j"
.LC11:
	.string	"%-10s|%10lld.%02lld|%s\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	xorl	%ecx, %ecx
	subl	$344, %esp
	movl	$1000000000, -344(%ebp)
	movl	%ecx, -340(%ebp)
.L26:
	pushl	%eax
	pushl	$__stdin
	pushl	$128
	leal	-152(%ebp), %edi
	pushl	%edi
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L74
	incl	-340(%ebp)
	pushl	%ebx
	pushl	%ebx
	pushl	$.LC0
	pushl	%edi
	call	strcspn
	popl	%esi
	leal	-312(%ebp), %esi
	popl	%edx
	leal	-328(%ebp), %edx
	movb	$0, -152(%ebp,%eax)
	leal	-248(%ebp), %eax
	pushl	%eax
	leal	-280(%ebp), %eax
	pushl	%eax
	pushl	%esi
	pushl	%edx
	pushl	$.LC1
	pushl	%edi
	call	sscanf
	addl	$32, %esp
	testl	%eax, %eax
	movl	%eax, %ebx
	jle	.L26
	cmpb	$35, -328(%ebp)
	je	.L26
	pushl	%ecx
	pushl	%ecx
	pushl	$.LC2
	leal	-328(%ebp), %edx
	pushl	%edx
	call	strcmp
	addl	$16, %esp
	cmpl	$2, %ebx
	jne	.L28
	testl	%eax, %eax
	jne	.L28
	movl	-344(%ebp), %eax
	movl	count, %ebx
	cmpl	room, %ebx
	movl	%eax, -216(%ebp)
	jne	.L29
	testl	%ebx, %ebx
	movl	$2, %edx
	leal	(%ebx,%ebx), %eax
	cmove	%edx, %eax
	movl	%eax, room
	imull	$84, %eax, %eax
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	accounts
	call	realloc
	addl	$16, %esp
	movl	%eax, accounts
	testl	%eax, %eax
	jne	.L29
	pushl	%eax
	pushl	%eax
	pushl	$.LC3
	pushl	$1
	call	err
.L29:
	leal	1(%ebx), %eax
	movl	$21, %ecx
	movl	%eax, count
	imull	$84, %ebx, %ebx
	xorl	%eax, %eax
	addl	accounts, %ebx
	movl	%ebx, %edi
	rep stosl
	leal	40(%ebx), %edi
	pushl	%esi
	pushl	$.LC4
	pushl	$32
	pushl	%ebx
	call	snprintf
	leal	-216(%ebp), %eax
	movl	%eax, (%esp)
	call	gmtime
	movl	$11, %ecx
	addl	$1472461, -344(%ebp)
	movl	%eax, %esi
	rep movsl
	jmp	.L71
.L28:
	pushl	%eax
	pushl	%eax
	pushl	$.LC5
	leal	-328(%ebp), %esi
	pushl	%esi
	call	strcmp
	addl	$16, %esp
	cmpl	$3, %ebx
	jne	.L32
	testl	%eax, %eax
	jne	.L32
	leal	-216(%ebp), %edx
	leal	-280(%ebp), %eax
	call	parse_amount
	testb	%al, %al
	je	.L33
	leal	-312(%ebp), %ebx
	movl	%ebx, %eax
	call	find
	testl	%eax, %eax
	jne	.L34
	pushl	%eax
	pushl	%ebx
	jmp	.L73
.L34:
	movl	-216(%ebp), %ecx
	movl	-212(%ebp), %ebx
	addl	%ecx, 32(%eax)
	adcl	%ebx, 36(%eax)
	jmp	.L26
.L32:
	pushl	%eax
	pushl	%eax
	pushl	$.LC7
	pushl	%esi
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L33
	cmpl	$4, %ebx
	jne	.L33
	leal	-216(%ebp), %edx
	leal	-248(%ebp), %eax
	call	parse_amount
	testb	%al, %al
	je	.L33
	leal	-312(%ebp), %eax
	call	find
	leal	-280(%ebp), %esi
	movl	%eax, %ebx
	movl	%esi, %eax
	call	find
	testl	%ebx, %ebx
	movl	%eax, -348(%ebp)
	je	.L45
	testl	%eax, %eax
	jne	.L36
.L45:
	leal	-312(%ebp), %eax
	testl	%ebx, %ebx
	pushl	%ecx
	cmove	%eax, %esi
	pushl	%esi
.L73:
	pushl	-340(%ebp)
	pushl	$.LC6
	jmp	.L72
.L36:
	movl	32(%ebx), %eax
	movl	36(%ebx), %edx
	movl	-216(%ebp), %esi
	movl	-212(%ebp), %edi
	movl	%edx, %ecx
	cmpl	%esi, %eax
	sbbl	%edi, %ecx
	jge	.L39
	leal	-336(%ebp), %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	$0
	pushl	$100
	pushl	%edx
	pushl	%eax
	call	__divmoddi4
	addl	$28, %esp
	pushl	-332(%ebp)
	pushl	-336(%ebp)
	pushl	%edx
	pushl	%eax
	leal	-312(%ebp), %eax
	pushl	%eax
	pushl	-340(%ebp)
	pushl	$.LC8
	call	printf
	addl	$32, %esp
	jmp	.L26
.L39:
	subl	%esi, %eax
	movl	%eax, 32(%ebx)
	movl	-348(%ebp), %eax
	sbbl	%edi, %edx
	movl	%edx, 36(%ebx)
	addl	%esi, 32(%eax)
	adcl	%edi, 36(%eax)
	jmp	.L26
.L33:
	pushl	%edx
	pushl	%edi
	pushl	-340(%ebp)
	pushl	$.LC9
.L72:
	call	printf
.L71:
	addl	$16, %esp
	jmp	.L26
.L74:
	pushl	$by_balance
	xorl	%esi, %esi
	pushl	$84
	pushl	count
	pushl	accounts
	call	qsort
	addl	$16, %esp
.L41:
	cmpl	count, %esi
	movl	accounts, %eax
	jnb	.L75
	imull	$84, %esi, %ebx
	incl	%esi
	leal	-216(%ebp), %edi
	leal	40(%eax,%ebx), %eax
	pushl	%eax
	pushl	$.LC10
	pushl	$64
	pushl	%edi
	call	strftime
	leal	-336(%ebp), %eax
	subl	$12, %esp
	addl	accounts, %ebx
	pushl	%eax
	pushl	$0
	pushl	$100
	pushl	36(%ebx)
	pushl	32(%ebx)
	call	__divmoddi4
	addl	$44, %esp
	pushl	%edi
	pushl	-332(%ebp)
	pushl	-336(%ebp)
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	pushl	$.LC11
	call	printf
	addl	$32, %esp
	jmp	.L41
.L75:
	subl	$12, %esp
	pushl	%eax
	call	free
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	room
	.comm	room,4,4
	.local	count
	.comm	count,4,4
	.local	accounts
	.comm	accounts,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
