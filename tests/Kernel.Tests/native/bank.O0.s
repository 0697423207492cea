	.file	"bank.c"
	.text
	.local	accounts
	.comm	accounts,4,4
	.local	count
	.comm	count,4,4
	.local	room
	.comm	room,4,4
	.type	find, @function
find:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L2
.L5:
	movl	accounts, %ecx
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L3
	movl	accounts, %ecx
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	jmp	.L4
.L3:
	incl	-12(%ebp)
.L2:
	movl	count, %eax
	cmpl	%eax, -12(%ebp)
	jb	.L5
	movl	$0, %eax
.L4:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	find, .-find
	.section	.rodata
.LC0:
	.string	"realloc"
.LC1:
	.string	"%s"
	.text
	.type	open_account, @function
open_account:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$32, %esp
	movl	count, %edx
	movl	room, %eax
	cmpl	%eax, %edx
	jne	.L7
	movl	room, %eax
	testl	%eax, %eax
	je	.L8
	movl	room, %eax
	addl	%eax, %eax
	jmp	.L9
.L8:
	movl	$2, %eax
.L9:
	movl	%eax, room
	movl	room, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	accounts, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	realloc
	movl	%eax, accounts
	movl	accounts, %eax
	testl	%eax, %eax
	jne	.L7
	movl	$.LC0, 4(%esp)
	movl	$1, (%esp)
	call	err
.L7:
	movl	accounts, %ecx
	movl	count, %edx
	leal	1(%edx), %eax
	movl	%eax, count
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	movl	%eax, -12(%ebp)
	movl	$84, 8(%esp)
	movl	$0, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	memset
	movl	-12(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	$.LC1, 8(%esp)
	movl	$32, 4(%esp)
	movl	%eax, (%esp)
	call	snprintf
	leal	12(%ebp), %eax
	movl	%eax, (%esp)
	call	gmtime
	movl	%eax, %edx
	movl	-12(%ebp), %ecx
	movl	$44, %eax
	andl	$-4, %eax
	movl	%eax, %esi
	movl	$0, %eax
.L10:
	movl	(%edx,%eax), %ebx
	movl	%ebx, 40(%ecx,%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jb	.L10
	movl	-12(%ebp), %eax
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	open_account, .-open_account
	.type	parse_amount, @function
parse_amount:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	movl	$10, 8(%esp)
	leal	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strtoll
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	-28(%ebp), %eax
	cmpl	%eax, 8(%ebp)
	je	.L14
	cmpl	$0, -20(%ebp)
	jns	.L15
.L14:
	movb	$0, %al
	jmp	.L21
.L15:
	movl	-28(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$46, %al
	jne	.L17
	movl	-28(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	$48, %eax
	cmpl	$9, %eax
	ja	.L18
	movl	-28(%ebp), %eax
	addl	$2, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	$48, %eax
	cmpl	$9, %eax
	ja	.L18
	movl	-28(%ebp), %eax
	addl	$3, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L19
.L18:
	movb	$0, %al
	jmp	.L21
.L19:
	movl	-28(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	leal	-48(%eax), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	addl	$2, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	addl	%edx, %eax
	subl	$48, %eax
	cltd
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	jmp	.L20
.L17:
	movl	-28(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L20
	movb	$0, %al
	jmp	.L21
.L20:
	movl	-20(%ebp), %eax
	imull	$100, %eax, %edx
	movl	-24(%ebp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %ecx
	movl	$100, %eax
	mull	-24(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	-16(%ebp), %ecx
	movl	-12(%ebp), %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	12(%ebp), %ecx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	movb	$1, %al
.L21:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	parse_amount, .-parse_amount
	.type	by_balance, @function
by_balance:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	movl	36(%eax), %edx
	movl	32(%eax), %eax
	movl	-16(%ebp), %ecx
	movl	36(%ecx), %ebx
	movl	32(%ecx), %ecx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L23
	movl	-12(%ebp), %eax
	movl	32(%eax), %ecx
	movl	36(%eax), %ebx
	movl	-16(%ebp), %eax
	movl	36(%eax), %edx
	movl	32(%eax), %eax
	cmpl	%eax, %ecx
	sbbl	%edx, %ebx
	jge	.L24
	movl	$1, %eax
	jmp	.L26
.L24:
	movl	$-1, %eax
	jmp	.L26
.L23:
	movl	-16(%ebp), %edx
	movl	-12(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
.L26:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_balance, .-by_balance
	.section	.rodata
.LC2:
	.string	"\n"
.LC3:
	.string	"%15s %31s %31s %31s"
.LC4:
	.string	"open"
.LC5:
	.string	"put"
.LC6:
	.string	"line %d: no account %s\n"
.LC7:
	.string	"move"
	.globl	__moddi3
	.globl	__divdi3
	.align 4
.LC8:
	.string	"line %d: %s has only %lld.%02lld\n"
.LC9:
	.string	"line %d: what is \"%s\"?\n"
.LC10:
	.string	"%Y-%m-%d %H:%M:%S %a %b %j"
.LC11:
	.string	"%-10s|%10lld.%02lld|%s\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$400, %esp
	movl	$0, 396(%esp)
	movl	$1000000000, 392(%esp)
	jmp	.L28
.L43:
	incl	396(%esp)
	movl	$.LC2, 4(%esp)
	leal	244(%esp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movb	$0, 244(%esp,%eax)
	leal	132(%esp), %eax
	movl	%eax, 20(%esp)
	leal	164(%esp), %eax
	movl	%eax, 16(%esp)
	leal	196(%esp), %eax
	movl	%eax, 12(%esp)
	leal	228(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, 4(%esp)
	leal	244(%esp), %eax
	movl	%eax, (%esp)
	call	sscanf
	movl	%eax, 384(%esp)
	cmpl	$0, 384(%esp)
	jle	.L28
	movzbl	228(%esp), %eax
	cmpb	$35, %al
	jne	.L30
	jmp	.L28
.L30:
	movl	$.LC4, 4(%esp)
	leal	228(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L31
	cmpl	$2, 384(%esp)
	jne	.L31
	movl	392(%esp), %eax
	movl	%eax, 4(%esp)
	leal	196(%esp), %eax
	movl	%eax, (%esp)
	call	open_account
	addl	$1472461, 392(%esp)
	jmp	.L28
.L31:
	movl	$.LC5, 4(%esp)
	leal	228(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L33
	cmpl	$3, 384(%esp)
	jne	.L33
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	leal	164(%esp), %eax
	movl	%eax, (%esp)
	call	parse_amount
	testb	%al, %al
	je	.L33
	leal	196(%esp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, 380(%esp)
	cmpl	$0, 380(%esp)
	jne	.L34
	leal	196(%esp), %eax
	movl	%eax, 8(%esp)
	movl	396(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	jmp	.L28
.L34:
	movl	380(%esp), %eax
	movl	32(%eax), %ecx
	movl	36(%eax), %ebx
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	380(%esp), %ecx
	movl	%eax, 32(%ecx)
	movl	%edx, 36(%ecx)
	jmp	.L28
.L33:
	movl	$.LC7, 4(%esp)
	leal	228(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L36
	cmpl	$4, 384(%esp)
	jne	.L36
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	leal	132(%esp), %eax
	movl	%eax, (%esp)
	call	parse_amount
	testb	%al, %al
	je	.L36
	leal	196(%esp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, 376(%esp)
	leal	164(%esp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, 372(%esp)
	cmpl	$0, 376(%esp)
	je	.L37
	cmpl	$0, 372(%esp)
	jne	.L38
.L37:
	cmpl	$0, 376(%esp)
	je	.L39
	leal	164(%esp), %eax
	jmp	.L40
.L39:
	leal	196(%esp), %eax
.L40:
	movl	%eax, 8(%esp)
	movl	396(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	jmp	.L28
.L38:
	movl	376(%esp), %eax
	movl	32(%eax), %ecx
	movl	36(%eax), %ebx
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	cmpl	%eax, %ecx
	sbbl	%edx, %ebx
	jge	.L42
	movl	376(%esp), %eax
	movl	36(%eax), %edx
	movl	32(%eax), %eax
	movl	$100, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, %esi
	movl	%edx, %edi
	movl	376(%esp), %eax
	movl	36(%eax), %edx
	movl	32(%eax), %eax
	movl	$100, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	leal	196(%esp), %eax
	movl	%eax, 8(%esp)
	movl	396(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	jmp	.L28
.L42:
	movl	376(%esp), %eax
	movl	36(%eax), %edx
	movl	32(%eax), %eax
	movl	120(%esp), %ecx
	movl	124(%esp), %ebx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	376(%esp), %ecx
	movl	%eax, 32(%ecx)
	movl	%edx, 36(%ecx)
	movl	372(%esp), %eax
	movl	32(%eax), %ecx
	movl	36(%eax), %ebx
	movl	120(%esp), %eax
	movl	124(%esp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	372(%esp), %ecx
	movl	%eax, 32(%ecx)
	movl	%edx, 36(%ecx)
	jmp	.L28
.L36:
	leal	244(%esp), %eax
	movl	%eax, 8(%esp)
	movl	396(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.L28:
	movl	$__stdin, 8(%esp)
	movl	$128, 4(%esp)
	leal	244(%esp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L43
	movl	count, %edx
	movl	accounts, %eax
	movl	$by_balance, 12(%esp)
	movl	$84, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	qsort
	movl	$0, 388(%esp)
	jmp	.L44
.L45:
	movl	accounts, %ecx
	movl	388(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	addl	$40, %eax
	movl	%eax, 12(%esp)
	movl	$.LC10, 8(%esp)
	movl	$64, 4(%esp)
	leal	56(%esp), %eax
	movl	%eax, (%esp)
	call	strftime
	movl	accounts, %ecx
	movl	388(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	movl	36(%eax), %edx
	movl	32(%eax), %eax
	movl	$100, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, %esi
	movl	%edx, %edi
	movl	accounts, %ecx
	movl	388(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	movl	36(%eax), %edx
	movl	32(%eax), %eax
	movl	$100, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	accounts, %eax
	movl	%eax, 44(%esp)
	movl	388(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	44(%esp), %edx
	addl	%edx, %eax
	movl	%eax, %edx
	leal	56(%esp), %eax
	movl	%eax, 24(%esp)
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	incl	388(%esp)
.L44:
	movl	count, %eax
	cmpl	%eax, 388(%esp)
	jb	.L45
	movl	accounts, %eax
	movl	%eax, (%esp)
	call	free
	movl	$0, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
