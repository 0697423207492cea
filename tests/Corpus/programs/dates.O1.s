	.file	"dates.c"
	.text
	.type	to_days, @function
to_days:
	subl	$16, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%ebp, 12(%esp)
	movl	%eax, %edi
	movl	%edx, %ecx
	movb	%dl, %bl
	cmpb	$2, %dl
	setle	%al
	movzbl	%al, %eax
	subl	%eax, %edi
	js	.L7
	movl	$1374389535, %edx
	movl	%edi, %eax
	imull	%edx
	sarl	$7, %edx
	movl	%edi, %eax
	sarl	$31, %eax
	movl	%edx, %esi
	subl	%eax, %esi
.L3:
	imull	$-400, %esi, %eax
	addl	%edi, %eax
	movsbl	%bl, %edi
	cmpb	$3, %bl
	movl	$9, %ebx
	movl	$-3, %edx
	cmovge	%edx, %ebx
	movsbl	%ch, %ecx
	movsbl	%cl, %ecx
	leal	(%eax,%eax,8), %edx
	leal	(%eax,%edx,8), %edx
	leal	(%edx,%edx,4), %edx
	leal	-1(%ecx,%edx), %ecx
	movl	%eax, %edx
	shrl	$2, %edx
	addl	%edx, %ecx
	movl	$1374389535, %edx
	mull	%edx
	shrl	$5, %edx
	subl	%edx, %ecx
	addl	%ebx, %edi
	leal	(%edi,%edi,8), %eax
	movl	%eax, %edx
	sall	$4, %edx
	leal	2(%eax,%edx), %edx
	movl	$-858993459, %ebx
	movl	%edx, %eax
	mull	%ebx
	shrl	$2, %edx
	addl	%edx, %ecx
	imull	$146097, %esi, %esi
	leal	-719468(%ecx,%esi), %eax
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	movl	12(%esp), %ebp
	addl	$16, %esp
	ret
.L7:
	leal	-399(%edi), %ebp
	movl	$1374389535, %edx
	movl	%ebp, %eax
	imull	%edx
	sarl	$7, %edx
	sarl	$31, %ebp
	movl	%edx, %esi
	subl	%ebp, %esi
	jmp	.L3
	.size	to_days, .-to_days
	.type	from_days, @function
from_days:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %edi
	movl	%edx, %ebx
	addl	$719468, %ebx
	js	.L14
	movl	$963315389, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$15, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %esi
	subl	%eax, %esi
.L10:
	imull	$-146097, %esi, %ecx
	addl	%ebx, %ecx
	movl	%ecx, %ebx
	shrl	$2, %ebx
	movl	$963321983, %edx
	movl	%ebx, %eax
	mull	%edx
	shrl	$11, %edx
	leal	(%edx,%ecx), %ebp
	movl	$1506180313, %eax
	mull	%ebx
	movl	%edx, %ebx
	shrl	$7, %ebx
	subl	%ebx, %ebp
	movl	%ecx, %edx
	shrl	$4, %edx
	movl	$7525953, %ebx
	movl	%edx, %eax
	mull	%ebx
	shrl	$4, %edx
	subl	%edx, %ebp
	movl	$1729753953, %edx
	movl	%ebp, %eax
	mull	%edx
	movl	%ebp, %eax
	subl	%edx, %eax
	shrl	%eax
	leal	(%edx,%eax), %ebx
	shrl	$8, %ebx
	movl	$-439145697, %edx
	movl	%ebp, %eax
	mull	%edx
	shrl	$15, %edx
	addl	%edx, %ecx
	shrl	$2, %ebp
	movl	$1506180313, %eax
	mull	%ebp
	shrl	$7, %edx
	subl	%edx, %ecx
	leal	(%ebx,%ebx,8), %eax
	leal	(%ebx,%eax,8), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %ecx
	leal	2(%ecx,%ecx,4), %ebp
	movl	$-701792041, %edx
	movl	%ebp, %eax
	mull	%edx
	shrl	$7, %edx
	leal	-9(%edx), %eax
	cmpl	$1529, %ebp
	ja	.L12
	leal	3(%edx), %eax
.L12:
	leal	(%esi,%esi,4), %esi
	leal	(%esi,%esi,4), %esi
	sall	$4, %esi
	addl	%ebx, %esi
	cmpl	$2, %eax
	setle	%bl
	movzbl	%bl, %ebx
	addl	%esi, %ebx
	movl	%ebx, (%edi)
	movb	%al, 4(%edi)
	incb	%cl
	leal	(%edx,%edx,8), %eax
	movl	%eax, %edx
	sall	$4, %edx
	leal	2(%eax,%edx), %edx
	movl	$-858993459, %ebx
	movl	%edx, %eax
	mull	%ebx
	shrl	$2, %edx
	subb	%dl, %cl
	movb	%cl, 5(%edi)
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L14:
	leal	573372(%edx), %ecx
	movl	$963315389, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %esi
	sarl	$15, %esi
	sarl	$31, %ecx
	subl	%ecx, %esi
	jmp	.L10
	.size	from_days, .-from_days
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	""
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"     %04d-%02d\n Su Mo Tu We Th Fr Sa\n"
	.section	.rodata.str1.1
.LC3:
	.string	"%*s"
.LC4:
	.string	"%3d%s"
	.text
	.type	calendar, @function
calendar:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %ebp
	movl	%edx, %ebx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movzbl	%bl, %edx
	movb	$1, %dh
	movl	%ebp, %eax
	call	to_days
	movl	%eax, %ecx
	movl	$-1840700269, %esi
	imull	%esi
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	addl	$11, %ecx
	movl	%ecx, %eax
	imull	%esi
	leal	(%edx,%ecx), %edi
	sarl	$2, %edi
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edi
	leal	0(,%edi,8), %eax
	subl	%edi, %eax
	movl	%ecx, %edi
	subl	%eax, %edi
	movl	$.LC1, 8(%esp)
	leal	(%edi,%edi,2), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	leal	7(%ebx), %eax
	testl	%ebx, %ebx
	cmovns	%ebx, %eax
	sarl	$3, %eax
	addl	%ebx, %eax
	andl	$1, %eax
	addl	$30, %eax
	movl	%eax, 28(%esp)
	movl	$1374389535, %edx
	movl	%ebp, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ebp, %ecx
	sarl	$31, %ecx
	subl	%ecx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	movl	%ebp, %esi
	subl	%eax, %esi
	movl	%esi, 24(%esp)
	sarl	$7, %edx
	subl	%ecx, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$4, %eax
	cmpl	%eax, %ebp
	sete	%al
	movzbl	%al, %esi
	movl	%esi, 16(%esp)
	movl	$1, %esi
	andl	$3, %ebp
	movl	%ebp, 20(%esp)
	movl	28(%esp), %ebp
	jmp	.L16
.L19:
	addl	$28, %eax
.L18:
	cmpl	%eax, %esi
	jg	.L26
	leal	(%edi,%esi), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	cmpl	%eax, %ecx
	movl	$.LC1, %eax
	movl	$.LC0, %edx
	cmove	%edx, %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	%esi
.L16:
	movl	%ebp, %eax
	cmpl	$2, %ebx
	jne	.L18
	movl	16(%esp), %ecx
	movl	%ecx, %eax
	cmpl	$0, 20(%esp)
	jne	.L19
	cmpl	$0, 24(%esp)
	movl	$1, %eax
	cmove	%ecx, %eax
	jmp	.L19
.L26:
	movl	$.LC1, (%esp)
	call	puts
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	calendar, .-calendar
	.section	.rodata.str1.4
	.align 4
.LC5:
	.string	"wrong %d, Fridays the 13th %d\n"
	.align 4
.LC6:
	.string	"%d: Easter %02d-%02d (%s), new year is a %s in week %d of %d\n"
	.globl	__divdi3
	.globl	__moddi3
	.align 4
.LC7:
	.string	"%lld: %d-%02d-%02d %02d:%02d:%02d\n"
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
	addl	$-128, %esp
	movl	$1, %eax
	movb	$1, %ah
	movl	%eax, %edx
	movl	%eax, 104(%esp)
	movl	$1995, %eax
	call	to_days
	movl	$1995, %edi
	movb	$1, 112(%esp)
	movb	$1, 96(%esp)
	movl	$0, 56(%esp)
	movl	$0, 52(%esp)
	movl	%eax, %esi
	jmp	.L35
.L49:
	movswl	%bx, %eax
	movl	%eax, 48(%esp)
	movzbl	96(%esp), %eax
	movl	104(%esp), %ecx
	andl	$-256, %ecx
	orl	%eax, %ecx
	movl	%ecx, %eax
	movb	112(%esp), %ah
	movl	%eax, 104(%esp)
	cwtl
	movl	48(%esp), %ecx
	cmpl	%eax, %ecx
	jne	.L28
	movl	%edx, %eax
	movl	%ebx, %edx
	call	to_days
	cmpl	%esi, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 88(%esp)
	jmp	.L28
.L50:
	movl	$-1840700269, %ecx
	movl	%esi, %eax
	imull	%ecx
	addl	%esi, %edx
	sarl	$2, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movl	%esi, %ebx
	subl	%eax, %ebx
	addl	$11, %ebx
	movl	%ebx, %eax
	imull	%ecx
	addl	%ebx, %edx
	sarl	$2, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	cmpl	$5, %ebx
	sete	%al
	movzbl	%al, %eax
	jmp	.L29
.L51:
	testl	$3, %edi
	jne	.L31
	movl	$1374389535, %edx
	movl	%edi, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	sall	$2, %edx
	movl	$1, %eax
	cmpl	%edx, %edi
	jne	.L32
.L31:
	movl	$1374389535, %edx
	movl	%edi, %eax
	imull	%edx
	sarl	$7, %edx
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$4, %eax
	cmpl	%eax, %edi
	sete	%al
	movzbl	%al, %eax
.L32:
	addl	$28, %eax
	jmp	.L33
.L34:
	incl	%esi
	cmpl	$2024, %edi
	jg	.L48
.L35:
	movl	%esi, %edx
	leal	120(%esp), %eax
	call	from_days
	movl	120(%esp), %edx
	movl	124(%esp), %ebx
	movl	$1, 88(%esp)
	cmpl	%edx, %edi
	je	.L49
.L28:
	movl	88(%esp), %ecx
	addl	%ecx, 52(%esp)
	movsbl	%bh, %ebx
	movl	$0, %eax
	cmpb	$13, %bl
	je	.L50
.L29:
	addl	%eax, 56(%esp)
	incb	112(%esp)
	movzbl	112(%esp), %eax
	movsbl	%al, %ecx
	movzbl	96(%esp), %eax
	movsbl	%al, %edx
	cmpb	$2, %al
	je	.L51
	leal	7(%edx), %eax
	testl	%edx, %edx
	cmovns	%edx, %eax
	sarl	$3, %eax
	addl	%edx, %eax
	andl	$1, %eax
	addl	$30, %eax
.L33:
	cmpl	%eax, %ecx
	jle	.L34
	incb	96(%esp)
	movzbl	96(%esp), %eax
	movb	$1, 112(%esp)
	cmpb	$12, %al
	jle	.L34
	incl	%edi
	movb	$1, 96(%esp)
	jmp	.L34
.L48:
	movl	56(%esp), %eax
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$1999, %edi
	movl	%edi, 112(%esp)
.L36:
	movl	$1808407283, %edx
	movl	112(%esp), %eax
	imull	%edx
	sarl	$3, %edx
	movl	112(%esp), %esi
	movl	%esi, %edi
	sarl	$31, %edi
	movl	%edx, %ebx
	subl	%edi, %ebx
	leal	(%ebx,%ebx,8), %eax
	leal	(%ebx,%eax,2), %eax
	movl	%esi, %ebx
	subl	%eax, %ebx
	movl	$1374389535, %ecx
	movl	%esi, %eax
	imull	%ecx
	sarl	$5, %edx
	movl	%edx, %esi
	subl	%edi, %esi
	leal	(%esi,%esi,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	movl	112(%esp), %edx
	subl	%eax, %edx
	movl	%edx, 96(%esp)
	leal	(%ebx,%ebx,8), %eax
	leal	(%ebx,%eax,2), %edx
	addl	%esi, %edx
	leal	3(%esi), %eax
	testl	%esi, %esi
	cmovns	%esi, %eax
	sarl	$2, %eax
	movl	%edx, %edi
	subl	%eax, %edi
	movl	%edi, 88(%esp)
	leal	8(%esi), %edi
	movl	%edi, %eax
	imull	%ecx
	movl	%edx, %ecx
	sarl	$3, %ecx
	sarl	$31, %edi
	movl	%esi, %eax
	subl	%ecx, %eax
	leal	1(%eax,%edi), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$31, %ecx
	movl	88(%esp), %eax
	subl	%edx, %eax
	leal	15(%eax,%ecx), %edi
	movl	$-2004318071, %edx
	movl	%edi, %eax
	imull	%edx
	leal	(%edx,%edi), %ecx
	sarl	$4, %ecx
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %ecx
	movl	%ecx, %eax
	sall	$4, %eax
	subl	%ecx, %eax
	addl	%eax, %eax
	subl	%eax, %edi
	movl	%edi, %ecx
	movl	%esi, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %esi
	andl	$3, %esi
	subl	%eax, %esi
	movl	96(%esp), %edx
	leal	3(%edx), %eax
	testl	%edx, %edx
	cmovns	%edx, %eax
	sarl	$2, %eax
	leal	16(%esi,%eax), %edi
	addl	%edi, %edi
	subl	%ecx, %edi
	movl	%edx, %eax
	sarl	$31, %edx
	shrl	$30, %edx
	addl	%edx, %eax
	andl	$3, %eax
	subl	%edx, %eax
	subl	%eax, %edi
	movl	$-1840700269, %eax
	imull	%edi
	leal	(%edx,%edi), %esi
	sarl	$2, %esi
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %esi
	leal	0(,%esi,8), %eax
	subl	%esi, %eax
	subl	%eax, %edi
	leal	(%ecx,%ecx,4), %eax
	leal	(%ecx,%eax,2), %eax
	addl	%ebx, %eax
	leal	(%edi,%edi,4), %edx
	leal	(%edi,%edx,2), %edx
	leal	(%eax,%edx,2), %ebx
	movl	$1218970763, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$7, %edx
	sarl	$31, %ebx
	subl	%ebx, %edx
	leal	0(,%edx,8), %eax
	subl	%eax, %edx
	addl	%edi, %ecx
	leal	114(%edx,%ecx), %ecx
	movl	$-2078209981, %edx
	movl	%ecx, %eax
	imull	%edx
	addl	%ecx, %edx
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movb	%dl, 96(%esp)
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movb	%cl, %bl
	incb	%bl
	movzbl	%dl, %eax
	movl	108(%esp), %edi
	andl	$-256, %edi
	movl	%edi, %edx
	orl	%eax, %edx
	movb	%bl, 88(%esp)
	movb	88(%esp), %dh
	movl	%edx, 108(%esp)
	movl	$1, %edx
	movb	$1, %dh
	movl	112(%esp), %esi
	movl	%esi, %eax
	call	to_days
	movl	%eax, %ebx
	movl	$-1840700269, %eax
	imull	%ebx
	addl	%ebx, %edx
	sarl	$2, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movl	%ebx, %edi
	subl	%eax, %edi
	movl	%edi, %ecx
	addl	$11, %ecx
	movl	$-1840700269, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	addl	$6, %ecx
	movl	$-1840700269, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%ecx, %ebx
	leal	3(%ebx,%eax), %edi
	movl	%edi, %edx
	leal	120(%esp), %eax
	call	from_days
	movl	120(%esp), %ebx
	movl	$1, %edx
	movb	$1, %dh
	movl	%ebx, %eax
	call	to_days
	movl	%eax, 104(%esp)
	movl	60(%esp), %eax
	andl	$-256, %eax
	orl	$1, %eax
	movl	%eax, %edx
	movb	$1, %dh
	movl	%esi, 112(%esp)
	movl	%esi, %eax
	call	to_days
	movl	%eax, %ecx
	movl	$-1840700269, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	addl	$11, %ecx
	movl	$-1840700269, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	names.1(,%ecx,4), %esi
	movl	112(%esp), %eax
	movl	108(%esp), %edx
	call	to_days
	movl	%eax, %ecx
	movl	%ebx, 28(%esp)
	movl	104(%esp), %edx
	subl	%edx, %edi
	movl	$-1840700269, %eax
	imull	%edi
	addl	%edi, %edx
	sarl	$2, %edx
	sarl	$31, %edi
	subl	%edi, %edx
	incl	%edx
	movl	%edx, 24(%esp)
	movl	%esi, 20(%esp)
	movl	$-1840700269, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %edi
	sarl	$31, %edi
	subl	%edi, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	addl	$11, %ecx
	movl	$-1840700269, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %edi
	sarl	$31, %edi
	subl	%edi, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	names.1(,%ecx,4), %eax
	movl	%eax, 16(%esp)
	movsbl	88(%esp), %eax
	movl	%eax, 12(%esp)
	movsbl	96(%esp), %eax
	movl	%eax, 8(%esp)
	movl	112(%esp), %esi
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	addl	$5, %esi
	movl	%esi, 112(%esp)
	cmpl	$2034, %esi
	jne	.L36
	movl	$2, %edx
	movl	$2024, %eax
	call	calendar
	movl	$1, %edx
	movl	$1970, %eax
	call	calendar
	movl	$0, 108(%esp)
	jmp	.L38
.L37:
	movl	%esi, %edx
	leal	120(%esp), %eax
	call	from_days
	movl	124(%esp), %ebx
	movl	%ebx, 104(%esp)
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	movl	%ebx, %esi
	sarl	$31, %esi
	movl	%esi, %eax
	andl	$13, %eax
	movl	%ecx, %edx
	andl	$268435455, %edx
	shrdl	$28, %ebx, %ecx
	shrl	$28, %ebx
	andl	$268435455, %ecx
	addl	%edx, %ecx
	movl	116(%esp), %edx
	shrl	$24, %edx
	addl	%edx, %ecx
	addl	%eax, %ecx
	movl	$-2004318071, %eax
	mull	%ecx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	andl	$-14, %esi
	addl	%esi, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	movl	112(%esp), %esi
	movl	116(%esp), %edi
	subl	%ecx, %esi
	sbbl	%ebx, %edi
	imull	$-286331153, %edi, %edx
	imull	$-286331154, %esi, %eax
	leal	(%edx,%eax), %edi
	movl	$-286331153, %eax
	movl	%esi, 88(%esp)
	mull	88(%esp)
	movl	%eax, %ecx
	movl	%edx, %ebx
	addl	%edi, %ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	andl	$3, %eax
	movl	%eax, 80(%esp)
	movl	$0, 84(%esp)
	movl	%ecx, %eax
	movl	%ebx, %edx
	addl	80(%esp), %eax
	adcl	84(%esp), %edx
	shrdl	$2, %edx, %eax
	sarl	$2, %edx
	movl	$60, %esi
	mull	%esi
	movl	112(%esp), %ecx
	subl	%eax, %ecx
	movl	%ecx, 32(%esp)
	movl	$-286331153, %eax
	mull	88(%esp)
	addl	%edi, %edx
	movl	%edx, %edi
	sarl	$31, %edi
	andl	$3, %edi
	movl	%edi, 72(%esp)
	movl	$0, 76(%esp)
	addl	72(%esp), %eax
	adcl	76(%esp), %edx
	shrdl	$2, %edx, %eax
	sarl	$2, %edx
	movl	%eax, %esi
	movl	%edx, %edi
	movl	%edx, %eax
	sarl	$31, %eax
	movl	%eax, %ebx
	andl	$13, %eax
	movl	%esi, %edx
	andl	$268435455, %edx
	movl	%edx, 88(%esp)
	movl	%esi, %edx
	movl	%edi, %ecx
	shrdl	$28, %ecx, %edx
	shrl	$28, %ecx
	andl	$268435455, %edx
	movl	88(%esp), %ecx
	addl	%ecx, %edx
	movl	%edi, %ecx
	shrl	$24, %ecx
	addl	%edx, %ecx
	addl	%eax, %ecx
	movl	$-2004318071, %eax
	mull	%ecx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	andl	$-14, %ebx
	addl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	movl	%esi, %eax
	movl	%edi, %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	imull	$-286331153, %edx, %ecx
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	imull	$-286331154, 88(%esp), %edx
	addl	%edx, %ecx
	movl	$-286331153, %eax
	mull	88(%esp)
	addl	%ecx, %edx
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, %ebx
	andl	$3, %ebx
	movl	%ebx, 64(%esp)
	movl	$0, 68(%esp)
	addl	64(%esp), %eax
	adcl	68(%esp), %edx
	shrdl	$2, %edx, %eax
	sarl	$2, %edx
	movl	$60, %ebx
	mull	%ebx
	subl	%eax, %esi
	movl	%esi, 28(%esp)
	movl	$3600, 8(%esp)
	movl	$0, 12(%esp)
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__divdi3
	movl	%eax, 24(%esp)
	movl	104(%esp), %ebx
	movsbl	%bh, %eax
	movsbl	%al, %eax
	movl	%eax, 20(%esp)
	movsbl	%bl, %eax
	movl	%eax, 16(%esp)
	movl	120(%esp), %eax
	movl	%eax, 12(%esp)
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	incl	108(%esp)
	movl	108(%esp), %eax
	cmpl	$8, %eax
	je	.L52
.L38:
	movl	108(%esp), %eax
	movl	times.0+4(,%eax,8), %edx
	movl	times.0(,%eax,8), %eax
	movl	$86400, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %esi
	movl	$86400, 8(%esp)
	movl	$0, 12(%esp)
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	testl	%edx, %edx
	jns	.L37
	addl	$86400, %eax
	adcl	$0, %edx
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	addl	$-1, %esi
	jmp	.L37
.L52:
	movl	$1374389535, %edx
	movl	56(%esp), %eax
	imull	%edx
	sarl	$5, %edx
	movl	56(%esp), %edi
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	sall	$2, %edx
	movl	%edi, %eax
	subl	%edx, %eax
	movl	52(%esp), %edi
	addl	%edi, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
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
	.section	.rodata.str1.1
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
	.section	.rodata
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
