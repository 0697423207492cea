	.file	"dates.c"
	.text
	.type	leap, @function
leap:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	andl	$3, %eax
	testl	%eax, %eax
	jne	.L2
	movl	8(%ebp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L3
.L2:
	movl	8(%ebp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$7, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$4, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L4
.L3:
	movl	$1, %eax
	jmp	.L6
.L4:
	movl	$0, %eax
.L6:
	popl	%ebp
	ret
	.size	leap, .-leap
	.type	month_length, @function
month_length:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	cmpl	$2, 12(%ebp)
	jne	.L8
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	leap
	addl	$28, %eax
	jmp	.L10
.L8:
	movl	12(%ebp), %eax
	leal	7(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$3, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	andl	$1, %eax
	addl	$30, %eax
.L10:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	month_length, .-month_length
	.type	to_days, @function
to_days:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %edx
	movzbl	12(%ebp), %eax
	cmpb	$2, %al
	setle	%al
	movzbl	%al, %eax
	subl	%eax, %edx
	movl	%edx, -8(%ebp)
	cmpl	$0, -8(%ebp)
	jns	.L12
	movl	-8(%ebp), %eax
	leal	-399(%eax), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$7, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	jmp	.L13
.L12:
	movl	-8(%ebp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$7, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
.L13:
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	imull	$-400, %eax, %edx
	movl	-8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -16(%ebp)
	movzbl	12(%ebp), %eax
	movsbl	%al, %eax
	movzbl	12(%ebp), %edx
	cmpb	$2, %dl
	jle	.L14
	movl	$-3, %edx
	jmp	.L15
.L14:
	movl	$9, %edx
.L15:
	addl	%edx, %eax
	movl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%edx, %eax
	addl	$2, %eax
	movl	$-858993459, %edx
	mull	%edx
	shrl	$2, %edx
	movzbl	13(%ebp), %eax
	movsbl	%al, %eax
	addl	%edx, %eax
	decl	%eax
	movl	%eax, -20(%ebp)
	movl	-12(%ebp), %eax
	imull	$146097, %eax, %ecx
	movl	-16(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	shrl	$2, %eax
	leal	(%edx,%eax), %ebx
	movl	-16(%ebp), %eax
	movl	$1374389535, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$5, %eax
	subl	%eax, %ebx
	movl	%ebx, %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	addl	%ecx, %eax
	subl	$719468, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	to_days, .-to_days
	.type	from_days, @function
from_days:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	addl	$719468, 12(%ebp)
	cmpl	$0, 12(%ebp)
	jns	.L18
	movl	12(%ebp), %eax
	leal	-146096(%eax), %ecx
	movl	$963315389, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$15, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	jmp	.L19
.L18:
	movl	12(%ebp), %ecx
	movl	$963315389, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$15, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
.L19:
	movl	%eax, -8(%ebp)
	movl	-8(%ebp), %eax
	imull	$-146097, %eax, %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	shrl	$2, %eax
	movl	$1506180313, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$7, %eax
	movl	-12(%ebp), %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	-12(%ebp), %eax
	shrl	$2, %eax
	movl	$963321983, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$11, %eax
	addl	%eax, %ecx
	movl	-12(%ebp), %eax
	shrl	$4, %eax
	movl	$7525953, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$4, %eax
	subl	%eax, %ecx
	movl	$1729753953, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$8, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	$1374389535, %edx
	mull	%edx
	movl	%edx, %ecx
	shrl	$5, %ecx
	movl	-16(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	shrl	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -20(%ebp)
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	$2, %eax
	movl	$-701792041, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$7, %eax
	movl	%eax, -24(%ebp)
	cmpl	$9, -24(%ebp)
	ja	.L20
	movl	-24(%ebp), %eax
	addl	$3, %eax
	jmp	.L21
.L20:
	movl	-24(%ebp), %eax
	subl	$9, %eax
.L21:
	movl	%eax, -28(%ebp)
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	addl	%eax, %edx
	cmpl	$2, -28(%ebp)
	setle	%al
	movzbl	%al, %eax
	leal	(%edx,%eax), %ecx
	movl	-28(%ebp), %eax
	movb	%al, %bl
	movl	-20(%ebp), %eax
	movb	%al, -37(%ebp)
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%edx, %eax
	addl	$2, %eax
	movl	$-858993459, %edx
	mull	%edx
	shrl	$2, %edx
	movl	%edx, %eax
	movb	%al, %dl
	movzbl	-37(%ebp), %eax
	subb	%dl, %al
	incb	%al
	movb	%al, %dl
	movl	8(%ebp), %eax
	movl	%ecx, (%eax)
	movl	8(%ebp), %eax
	movb	%bl, 4(%eax)
	movl	8(%ebp), %eax
	movb	%dl, 5(%eax)
	movl	8(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret	$4
	.size	from_days, .-from_days
	.type	weekday, @function
weekday:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	11(%edx), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	weekday, .-weekday
	.type	easter, @function
easter:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$68, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %ecx
	movl	$1808407283, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, -8(%ebp)
	movl	12(%ebp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$5, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%eax, -12(%ebp)
	movl	12(%ebp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, -16(%ebp)
	movl	-12(%ebp), %eax
	leal	3(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$2, %eax
	movl	%eax, -20(%ebp)
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, -24(%ebp)
	movl	-12(%ebp), %eax
	leal	8(%eax), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$3, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%eax, -28(%ebp)
	movl	-12(%ebp), %eax
	subl	-28(%ebp), %eax
	leal	1(%eax), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %ebx
	sarl	$31, %ecx
	movl	%ecx, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	%eax, -32(%ebp)
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	subl	-20(%ebp), %eax
	subl	-32(%ebp), %eax
	leal	15(%eax), %ecx
	movl	$-2004318071, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$4, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, -36(%ebp)
	movl	-36(%ebp), %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, -36(%ebp)
	movl	-16(%ebp), %eax
	leal	3(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$2, %eax
	movl	%eax, -40(%ebp)
	movl	-16(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, -44(%ebp)
	movl	-24(%ebp), %eax
	leal	16(%eax), %edx
	movl	-40(%ebp), %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	-36(%ebp), %eax
	subl	-44(%ebp), %eax
	movl	%eax, %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, -48(%ebp)
	movl	-48(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, -48(%ebp)
	movl	-36(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	-8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-48(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %ecx
	movl	$1218970763, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$7, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%eax, -52(%ebp)
	movl	-36(%ebp), %edx
	movl	-48(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-52(%ebp), %eax
	movl	%eax, %edx
	sall	$3, %eax
	subl	%eax, %edx
	leal	(%ecx,%edx), %eax
	addl	$114, %eax
	movl	%eax, -56(%ebp)
	movl	-56(%ebp), %ecx
	movl	$-2078209981, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$4, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movb	%dl, %bl
	movl	-56(%ebp), %ecx
	movl	$-2078209981, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$4, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movb	%dl, %al
	incb	%al
	movb	%al, %cl
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	movb	%bl, 4(%eax)
	movl	8(%ebp), %eax
	movb	%cl, 5(%eax)
	movl	8(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret	$4
	.size	easter, .-easter
	.type	week, @function
week:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$32, %esp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_days
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	movl	%eax, (%esp)
	call	weekday
	leal	6(%eax), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$3, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	-4(%ebp), %edx
	subl	%eax, %edx
	leal	3(%edx), %eax
	movl	%eax, -8(%ebp)
	leal	-16(%ebp), %eax
	movl	-8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	from_days
	subl	$4, %esp
	movl	-16(%ebp), %edx
	movl	16(%ebp), %eax
	movl	%edx, (%eax)
	movl	16(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -24(%ebp)
	movl	-20(%ebp), %eax
	andl	$-256, %eax
	orl	$1, %eax
	movl	%eax, -20(%ebp)
	movl	$1, %eax
	movl	-20(%ebp), %ecx
	movb	%al, %ch
	movl	%ecx, -20(%ebp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_days
	movl	-8(%ebp), %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	1(%edx), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	week, .-week
	.section	.rodata
	.align 4
.LC0:
	.string	"     %04d-%02d\n Su Mo Tu We Th Fr Sa\n"
.LC1:
	.string	""
.LC2:
	.string	"%*s"
.LC3:
	.string	"\n"
.LC4:
	.string	"%3d%s"
	.text
	.type	calendar, @function
calendar:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	8(%ebp), %eax
	movl	%eax, -32(%ebp)
	movl	12(%ebp), %eax
	movzbl	%al, %eax
	movl	-28(%ebp), %edx
	andl	$-256, %edx
	orl	%edx, %eax
	movl	%eax, -28(%ebp)
	movl	$1, %eax
	movl	-28(%ebp), %ecx
	movb	%al, %ch
	movl	%ecx, -28(%ebp)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_days
	movl	%eax, (%esp)
	call	weekday
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	movl	$.LC1, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, -16(%ebp)
	jmp	.L30
.L33:
	incl	-12(%ebp)
	movl	-12(%ebp), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$3, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	testl	%eax, %eax
	jne	.L31
	movl	$.LC3, %eax
	jmp	.L32
.L31:
	movl	$.LC1, %eax
.L32:
	movl	%eax, 8(%esp)
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	-16(%ebp)
.L30:
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	month_length
	cmpl	%eax, -16(%ebp)
	jle	.L33
	movl	$.LC1, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	calendar, .-calendar
	.globl	__divdi3
	.globl	__moddi3
	.section	.rodata
	.align 4
.LC5:
	.string	"%lld: %d-%02d-%02d %02d:%02d:%02d\n"
	.text
	.type	show_seconds, @function
show_seconds:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	movl	8(%ebp), %eax
	movl	%eax, -64(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -60(%ebp)
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	movl	$86400, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	movl	$86400, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
	cmpl	$0, -36(%ebp)
	jns	.L35
	addl	$86400, -40(%ebp)
	adcl	$0, -36(%ebp)
	addl	$-1, -32(%ebp)
	adcl	$-1, -28(%ebp)
.L35:
	movl	-32(%ebp), %edx
	leal	-48(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	from_days
	subl	$4, %esp
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	$60, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, %edi
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	$60, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	$60, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, %esi
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	$3600, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %ebx
	movzbl	-43(%ebp), %eax
	movsbl	%al, %ecx
	movzbl	-44(%ebp), %eax
	movsbl	%al, %edx
	movl	-48(%ebp), %eax
	movl	%edi, 32(%esp)
	movl	%esi, 28(%esp)
	movl	%ebx, 24(%esp)
	movl	%ecx, 20(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC5, (%esp)
	call	printf
	nop
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	show_seconds, .-show_seconds
	.section	.rodata
	.align 4
.LC6:
	.string	"wrong %d, Fridays the 13th %d\n"
	.align 4
.LC7:
	.string	"%d: Easter %02d-%02d (%s), new year is a %s in week %d of %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$124, %esp
	movl	$0, -28(%ebp)
	movl	$0, -32(%ebp)
	movl	$1995, -56(%ebp)
	movb	$1, -52(%ebp)
	movb	$1, -51(%ebp)
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_days
	movl	%eax, -36(%ebp)
	jmp	.L37
.L44:
	leal	-64(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	from_days
	subl	$4, %esp
	movl	-64(%ebp), %edx
	movl	-56(%ebp), %eax
	cmpl	%eax, %edx
	jne	.L38
	movzbl	-60(%ebp), %edx
	movzbl	-52(%ebp), %eax
	cmpb	%al, %dl
	jne	.L38
	movzbl	-59(%ebp), %edx
	movzbl	-51(%ebp), %eax
	cmpb	%al, %dl
	jne	.L38
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_days
	cmpl	%eax, -36(%ebp)
	je	.L39
.L38:
	movl	$1, %eax
	jmp	.L40
.L39:
	movl	$0, %eax
.L40:
	addl	%eax, -28(%ebp)
	movzbl	-59(%ebp), %eax
	cmpb	$13, %al
	jne	.L41
	movl	-36(%ebp), %eax
	movl	%eax, (%esp)
	call	weekday
	cmpl	$5, %eax
	jne	.L41
	movl	$1, %eax
	jmp	.L42
.L41:
	movl	$0, %eax
.L42:
	addl	%eax, -32(%ebp)
	movzbl	-51(%ebp), %eax
	incb	%al
	movb	%al, -51(%ebp)
	movzbl	-51(%ebp), %eax
	movsbl	%al, %ebx
	movzbl	-52(%ebp), %eax
	movsbl	%al, %edx
	movl	-56(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	month_length
	cmpl	%eax, %ebx
	jle	.L43
	movb	$1, -51(%ebp)
	movzbl	-52(%ebp), %eax
	incb	%al
	movb	%al, -52(%ebp)
	movzbl	-52(%ebp), %eax
	cmpb	$12, %al
	jle	.L43
	movb	$1, -52(%ebp)
	movl	-56(%ebp), %eax
	incl	%eax
	movl	%eax, -56(%ebp)
.L43:
	incl	-36(%ebp)
.L37:
	movl	-56(%ebp), %eax
	cmpl	$2024, %eax
	jle	.L44
	movl	-32(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$1999, -40(%ebp)
	jmp	.L45
.L46:
	leal	-72(%ebp), %eax
	movl	-40(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	easter
	subl	$4, %esp
	movl	-40(%ebp), %eax
	movl	%eax, -96(%ebp)
	movl	-92(%ebp), %eax
	andl	$-256, %eax
	orl	$1, %eax
	movl	%eax, -92(%ebp)
	movl	$1, %eax
	movl	-92(%ebp), %ebx
	movb	%al, %bh
	movl	%ebx, -92(%ebp)
	leal	-76(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-96(%ebp), %eax
	movl	-92(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	week
	movl	%eax, -48(%ebp)
	movl	-76(%ebp), %esi
	movl	-40(%ebp), %eax
	movl	%eax, -104(%ebp)
	movl	-100(%ebp), %eax
	andl	$-256, %eax
	orl	$1, %eax
	movl	%eax, -100(%ebp)
	movl	$1, %eax
	movl	-100(%ebp), %ecx
	movb	%al, %ch
	movl	%ecx, -100(%ebp)
	movl	-104(%ebp), %eax
	movl	-100(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_days
	movl	%eax, (%esp)
	call	weekday
	movl	names.1(,%eax,4), %ebx
	movl	-72(%ebp), %eax
	movl	-68(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_days
	movl	%eax, (%esp)
	call	weekday
	movl	names.1(,%eax,4), %ecx
	movzbl	-67(%ebp), %eax
	movsbl	%al, %edx
	movzbl	-68(%ebp), %eax
	movsbl	%al, %eax
	movl	%esi, 28(%esp)
	movl	-48(%ebp), %esi
	movl	%esi, 24(%esp)
	movl	%ebx, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	-40(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	addl	$5, -40(%ebp)
.L45:
	cmpl	$2029, -40(%ebp)
	jle	.L46
	movl	$2, 4(%esp)
	movl	$2024, (%esp)
	call	calendar
	movl	$1, 4(%esp)
	movl	$1970, (%esp)
	call	calendar
	movl	$0, -44(%ebp)
	jmp	.L47
.L48:
	movl	-44(%ebp), %eax
	movl	times.0+4(,%eax,8), %edx
	movl	times.0(,%eax,8), %eax
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	show_seconds
	incl	-44(%ebp)
.L47:
	cmpl	$7, -44(%ebp)
	jle	.L48
	movl	-32(%ebp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	-28(%ebp), %eax
	addl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata
.LC8:
	.string	"Sun"
.LC9:
	.string	"Mon"
.LC10:
	.string	"Tue"
.LC11:
	.string	"Wed"
.LC12:
	.string	"Thu"
.LC13:
	.string	"Fri"
.LC14:
	.string	"Sat"
	.align 4
	.type	names.1, @object
	.size	names.1, 28
names.1:
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.align 32
	.type	times.0, @object
	.size	times.0, 64
times.0:
	.long	0
	.long	0
	.long	-1
	.long	-1
	.long	951782399
	.long	0
	.long	951782400
	.long	0
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	-1
	.long	-192522496
	.long	0
	.long	-769665
	.long	58
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
