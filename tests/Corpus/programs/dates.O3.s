	.file	"dates.c"
	.text
	.p2align 4
	.type	from_days, @function
from_days:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	addl	$719468, %ebx
	js	.L8
	movl	$963315389, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$15, %edx
	movl	%edx, %esi
	subl	%eax, %esi
.L3:
	imull	$-146097, %esi, %ebp
	movl	$963321983, %eax
	addl	%ebx, %ebp
	movl	%ebp, %ecx
	shrl	$2, %ecx
	mull	%ecx
	movl	$1506180313, %eax
	shrl	$11, %edx
	leal	(%edx,%ebp), %ebx
	mull	%ecx
	movl	$7525953, %eax
	shrl	$7, %edx
	subl	%edx, %ebx
	movl	%ebp, %edx
	shrl	$4, %edx
	movl	%ebx, %ecx
	mull	%edx
	movl	$1729753953, %eax
	shrl	$4, %edx
	subl	%edx, %ecx
	mull	%ecx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	leal	(%edx,%eax), %ebx
	movl	$-439145697, %eax
	mull	%ecx
	movl	$1506180313, %eax
	shrl	$2, %ecx
	shrl	$8, %ebx
	shrl	$15, %edx
	addl	%edx, %ebp
	mull	%ecx
	movl	%ebp, %ecx
	leal	(%ebx,%ebx,8), %eax
	leal	(%ebx,%eax,8), %eax
	leal	(%eax,%eax,4), %eax
	shrl	$7, %edx
	subl	%edx, %ecx
	subl	%eax, %ecx
	movl	$-701792041, %eax
	leal	2(%ecx,%ecx,4), %ebp
	mull	%ebp
	shrl	$7, %edx
	cmpl	$1529, %ebp
	leal	-9(%edx), %eax
	ja	.L5
	leal	3(%edx), %eax
.L5:
	movb	%al, 4(%edi)
	leal	(%esi,%esi,4), %esi
	leal	(%esi,%esi,4), %esi
	sall	$4, %esi
	addl	%ebx, %esi
	xorl	%ebx, %ebx
	cmpl	$2, %eax
	leal	(%edx,%edx,8), %eax
	setle	%bl
	movl	%eax, %edx
	incb	%cl
	sall	$4, %edx
	addl	%esi, %ebx
	movl	%ebx, (%edi)
	leal	2(%eax,%edx), %edx
	movl	$-858993459, %eax
	mull	%edx
	movl	%edi, %eax
	shrl	$2, %edx
	subb	%dl, %cl
	movb	%cl, 5(%edi)
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	leal	573372(%edx), %ecx
	movl	$963315389, %eax
	imull	%ecx
	sarl	$31, %ecx
	movl	%edx, %esi
	sarl	$15, %esi
	subl	%ecx, %esi
	jmp	.L3
	.size	from_days, .-from_days
	.p2align 4
	.type	to_days.isra.0, @function
to_days.isra.0:
	subl	$16, %esp
	movl	%edi, 8(%esp)
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	%ebx, (%esp)
	cmpb	$2, %dl
	movb	%dl, %bl
	movl	%esi, 4(%esp)
	setle	%al
	movl	%ebp, 12(%esp)
	subl	%eax, %edi
	js	.L15
	movl	$1374389535, %eax
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$7, %edx
	movl	%edx, %esi
	subl	%eax, %esi
.L11:
	imull	$-400, %esi, %eax
	movl	$-3, %edx
	movl	12(%esp), %ebp
	movsbl	%cl, %ecx
	addl	%edi, %eax
	cmpb	$3, %bl
	movsbl	%bl, %edi
	movl	$9, %ebx
	cmovge	%edx, %ebx
	leal	(%eax,%eax,8), %edx
	addl	%ebx, %edi
	movl	(%esp), %ebx
	leal	(%eax,%edx,8), %edx
	leal	(%edx,%edx,4), %edx
	leal	-1(%edx,%ecx), %ecx
	movl	%eax, %edx
	shrl	$2, %edx
	imull	$146097, %esi, %esi
	addl	%edx, %ecx
	movl	$1374389535, %edx
	mull	%edx
	leal	(%edi,%edi,8), %eax
	movl	8(%esp), %edi
	shrl	$5, %edx
	subl	%edx, %ecx
	movl	%eax, %edx
	sall	$4, %edx
	leal	2(%eax,%edx), %edx
	movl	$-858993459, %eax
	mull	%edx
	shrl	$2, %edx
	addl	%edx, %ecx
	leal	-719468(%ecx,%esi), %eax
	movl	4(%esp), %esi
	addl	$16, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	leal	-399(%edi), %ebp
	movl	$1374389535, %eax
	imull	%ebp
	sarl	$31, %ebp
	sarl	$7, %edx
	movl	%edx, %esi
	subl	%ebp, %esi
	jmp	.L11
	.size	to_days.isra.0, .-to_days.isra.0
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"     %04d-%02d\n Su Mo Tu We Th Fr Sa\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	""
.LC2:
	.string	"%*s"
.LC3:
	.string	"%3d%s"
.LC4:
	.string	"\n"
	.text
	.p2align 4
	.type	calendar, @function
calendar:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	movl	$-1840700269, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$28, %esp
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movb	$1, %cl
	movb	%bl, %dl
	movl	%ebp, %eax
	call	to_days.isra.0
	movl	$.LC2, (%esp)
	movl	%eax, %ecx
	imull	%esi
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	addl	$11, %ecx
	movl	%ecx, %eax
	imull	%esi
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	$.LC1, %esi
	movl	%esi, 8(%esp)
	movl	$1, %esi
	leal	(%edx,%ecx), %edi
	sarl	$2, %edi
	subl	%eax, %edi
	leal	0(,%edi,8), %eax
	subl	%edi, %eax
	subl	%eax, %ecx
	leal	(%ecx,%ecx,2), %eax
	movl	%ecx, %edi
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$2, %ebx
	jne	.L17
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L46:
	movl	$.LC1, %edx
	movl	%edx, 8(%esp)
.L43:
	movl	%esi, 4(%esp)
	incl	%esi
	movl	$.LC3, (%esp)
	call	printf
	cmpl	$32, %esi
	je	.L22
.L17:
	leal	(%esi,%edi), %eax
	imull	$-1227133513, %eax, %eax
	cmpl	$613566756, %eax
	ja	.L46
	movl	$.LC4, %eax
	movl	%eax, 8(%esp)
	jmp	.L43
.L45:
	movl	%ebp, %eax
	movl	$400, %ecx
	cltd
	movl	%ebp, %ebx
	idivl	%ecx
	andl	$3, %ebx
	movl	%ebp, %eax
	movl	$100, %esi
	testl	%edx, %edx
	sete	%cl
	cltd
	idivl	%esi
	testl	%edx, %edx
	jne	.L47
	movzbl	%cl, %ecx
	testl	%ebx, %ebx
	leal	29(%ecx), %esi
	movl	$1, %ebx
	je	.L30
	.p2align 4
	.p2align 3
.L27:
	leal	(%edi,%ebx), %eax
	imull	$-1227133513, %eax, %eax
	cmpl	$613566756, %eax
	ja	.L25
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC4, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	cmpl	%ebx, %esi
	jne	.L27
.L22:
	movl	$.LC1, (%esp)
	call	puts
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L47:
	testl	%ebx, %ebx
	je	.L36
	movzbl	%cl, %ecx
	movl	$1, %ebx
	leal	29(%ecx), %esi
	jmp	.L23
.L48:
	movl	$.LC1, 8(%esp)
.L42:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC3, (%esp)
	call	printf
	cmpl	%ebx, %esi
	je	.L22
.L23:
	leal	(%ebx,%edi), %eax
	imull	$-1227133513, %eax, %eax
	cmpl	$613566756, %eax
	ja	.L48
	movl	$.LC4, 8(%esp)
	jmp	.L42
.L28:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC4, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	cmpl	%ebx, %esi
	je	.L22
.L30:
	leal	(%ebx,%edi), %eax
	imull	$-1227133513, %eax, %eax
	cmpl	$613566756, %eax
	jbe	.L28
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC1, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L30
	jmp	.L22
.L25:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC1, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L27
	jmp	.L22
.L36:
	movl	$1, %ebx
	.p2align 4,,4
	jmp	.L19
.L49:
	movl	$.LC4, 8(%esp)
.L44:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC3, (%esp)
	call	printf
	cmpl	$30, %ebx
	je	.L22
.L19:
	leal	(%ebx,%edi), %eax
	imull	$-1227133513, %eax, %eax
	cmpl	$613566756, %eax
	jbe	.L49
	movl	$.LC1, 8(%esp)
	jmp	.L44
	.size	calendar, .-calendar
	.section	.rodata.str1.1
.LC5:
	.string	"Fri"
.LC6:
	.string	"Sun"
	.section	.rodata.str1.4
	.align 4
.LC7:
	.string	"wrong %d, Fridays the 13th %d\n"
	.align 4
.LC8:
	.string	"%d: Easter %02d-%02d (%s), new year is a %s in week %d of %d\n"
	.globl	__divdi3
	.globl	__divmoddi4
	.globl	__udivdi3
	.align 4
.LC9:
	.string	"%lld: %d-%02d-%02d %02d:%02d:%02d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$1995, %esi
	pushl	%ebx
	movl	$9131, %ebx
	andl	$-16, %esp
	subl	$144, %esp
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movb	$1, 120(%esp)
	movl	%eax, 64(%esp)
	movb	$1, 116(%esp)
	movl	%edi, 104(%esp)
	.p2align 4
	.p2align 3
.L63:
	leal	136(%esp), %eax
	movl	%ebx, %edx
	call	from_days
	movl	140(%esp), %edx
	cmpl	136(%esp), %esi
	movsbl	%dh, %ecx
	je	.L51
.L53:
	movl	$1, %eax
.L52:
	addl	%eax, 64(%esp)
	cmpb	$13, %cl
	jne	.L54
	movl	$-1840700269, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	addl	%ebx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	movl	%ebx, %eax
	leal	0(,%edx,8), %ecx
	subl	%edx, %ecx
	subl	%ecx, %eax
	addl	$11, %eax
	imull	$-1227133513, %eax, %eax
	addl	$1840700269, %eax
	cmpl	$613566755, %eax
	setbe	%al
	movzbl	%al, %eax
	addl	%eax, 60(%esp)
.L54:
	incb	120(%esp)
	cmpb	$2, 116(%esp)
	movzbl	120(%esp), %edx
	je	.L76
	movsbl	116(%esp), %ecx
	movl	%ecx, %eax
	sarl	$3, %eax
	addl	%ecx, %eax
	andl	$1, %eax
	cmpl	$1, %eax
	sbbl	%eax, %eax
	addl	$31, %eax
	cmpl	%eax, %edx
	jle	.L75
	movzbl	116(%esp), %eax
	incb	%al
	cmpb	$12, %al
	jbe	.L77
	incl	%esi
	cmpl	$2025, %esi
	jne	.L78
	movl	$.LC7, (%esp)
	movl	60(%esp), %eax
	movl	%eax, 8(%esp)
	movl	64(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, %eax
	movl	%eax, 96(%esp)
	movl	$.LC6, %eax
	movl	%eax, 104(%esp)
	movl	$1999, %eax
	movl	%eax, 120(%esp)
	movl	120(%esp), %eax
	movl	120(%esp), %edi
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L64:
	movl	$1374389535, %eax
	imull	116(%esp)
	movl	116(%esp), %eax
	sarl	$7, %edx
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
.L65:
	movl	%esi, 28(%esp)
	imull	$-400, %ecx, %edx
	movl	116(%esp), %eax
	movl	%edi, 8(%esp)
	imull	$146097, %ecx, %ecx
	movl	120(%esp), %edi
	movl	$.LC8, (%esp)
	addl	%eax, %edx
	movl	%edi, 4(%esp)
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,8), %eax
	leal	(%eax,%eax,4), %esi
	movl	%edx, %eax
	shrl	$2, %eax
	leal	306(%esi,%eax), %esi
	movl	$1374389535, %eax
	mull	%edx
	shrl	$5, %edx
	subl	%edx, %esi
	leal	-719468(%esi,%ecx), %eax
	subl	%eax, %ebx
	movl	$-1840700269, %eax
	imull	%ebx
	leal	(%edx,%ebx), %eax
	sarl	$2, %eax
	sarl	$31, %ebx
	subl	%ebx, %eax
	incl	%eax
	movl	%eax, 24(%esp)
	movl	96(%esp), %eax
	movl	%eax, 20(%esp)
	movl	104(%esp), %eax
	movl	%eax, 16(%esp)
	movzbl	72(%esp), %eax
	movl	%eax, 12(%esp)
	call	printf
	leal	5(%edi), %eax
	cmpl	$2029, %edi
	movl	%edi, 120(%esp)
	movl	%eax, %esi
	je	.L66
	movl	%esi, 116(%esp)
	movl	$1808407283, %edx
	imull	%edx
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$3, %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	leal	(%ecx,%ecx,8), %eax
	leal	(%ecx,%eax,2), %eax
	movl	%esi, %ecx
	subl	%eax, %ecx
	leal	(%ecx,%ecx,8), %eax
	leal	24(%ecx,%eax,2), %ebx
	movl	$-2004318071, %eax
	mull	%ebx
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	movl	$1374389535, %eax
	addl	%edx, %edx
	subl	%edx, %ebx
	mull	%esi
	movl	%ebx, %edi
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%esi, %edx
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	andl	$3, %edx
	sarl	$2, %eax
	leal	32(%eax,%eax), %esi
	movl	$-1840700269, %eax
	subl	%ebx, %esi
	subl	%edx, %esi
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	leal	(%edx,%esi), %ebx
	sarl	$2, %ebx
	subl	%eax, %ebx
	leal	0(,%ebx,8), %eax
	subl	%ebx, %eax
	movl	%esi, %ebx
	movl	116(%esp), %esi
	subl	%eax, %ebx
	leal	(%edi,%edi,4), %eax
	leal	(%edi,%eax,2), %eax
	addl	%ebx, %edi
	leal	(%ebx,%ebx,4), %edx
	addl	%ecx, %eax
	leal	(%ebx,%edx,2), %edx
	leal	(%eax,%edx,2), %ecx
	movl	$1218970763, %eax
	imull	%ecx
	sarl	$31, %ecx
	sarl	$7, %edx
	subl	%ecx, %edx
	leal	0(,%edx,8), %eax
	subl	%eax, %edx
	leal	114(%edx,%edi), %ecx
	movl	120(%esp), %edi
	movl	%esi, 120(%esp)
	leal	-17955(%edi,%edi,8), %edx
	leal	-1995(%edi), %eax
	leal	-1995(%edi,%edx,8), %edx
	shrl	$2, %eax
	leal	(%edx,%edx,4), %edx
	leal	-1(%edx,%eax), %ebx
	movl	$-2078209981, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$4, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	leal	-27(%edx,%edx,8), %eax
	incb	%cl
	movzbl	%cl, %ecx
	addl	%ebx, %ecx
	movl	%eax, %ebx
	sall	$4, %ebx
	leal	2(%eax,%ebx), %edx
	movl	$-858993459, %eax
	mull	%edx
	movl	$-1840700269, %eax
	shrl	$2, %edx
	leal	11017(%ecx,%edx), %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	$-1840700269, %eax
	addl	$11, %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	leal	-17964(%edi,%edi,8), %edx
	subl	%eax, %ecx
	movl	names.1(,%ecx,4), %eax
	leal	-1996(%edi,%edx,8), %edx
	leal	(%edx,%edx,4), %edx
	movl	%eax, 104(%esp)
	leal	-1996(%edi), %eax
	movl	%esi, %edi
	shrl	$2, %eax
	leal	11323(%edx,%eax), %ecx
	movl	$-1840700269, %eax
	imull	%ecx
	movl	%ecx, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	$-1840700269, %eax
	addl	$11, %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	names.1(,%ecx,4), %eax
	movl	%eax, 96(%esp)
	movl	%esi, %eax
.L67:
	movl	$1808407283, %edx
	imull	%edx
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$3, %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	leal	(%ecx,%ecx,8), %eax
	leal	(%ecx,%eax,2), %eax
	movl	%edi, %ecx
	subl	%eax, %ecx
	movl	$1374389535, %eax
	mull	%edi
	movl	%edx, %ebx
	movl	%edi, %edx
	shrl	$5, %ebx
	leal	(%ebx,%ebx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edx
	movl	%edx, 116(%esp)
	leal	(%ecx,%ecx,8), %eax
	leal	(%ecx,%eax,2), %esi
	movl	%ebx, %eax
	sarl	$2, %eax
	addl	%ebx, %esi
	subl	%eax, %esi
	movl	$-2004318071, %eax
	addl	$9, %esi
	andl	$3, %ebx
	mull	%esi
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	addl	%edx, %edx
	subl	%edx, %esi
	movl	116(%esp), %edx
	movl	%esi, %edi
	movl	%edx, %eax
	sarl	$2, %eax
	leal	16(%ebx,%eax), %esi
	movl	%edx, %eax
	addl	%esi, %esi
	andl	$3, %eax
	subl	%edi, %esi
	subl	%eax, %esi
	movl	$-1840700269, %eax
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	leal	(%edx,%esi), %ebx
	sarl	$2, %ebx
	subl	%eax, %ebx
	leal	0(,%ebx,8), %eax
	subl	%ebx, %eax
	movl	%esi, %ebx
	subl	%eax, %ebx
	leal	(%edi,%edi,4), %eax
	leal	(%edi,%eax,2), %eax
	leal	(%ebx,%ebx,4), %edx
	addl	%ecx, %eax
	leal	(%ebx,%edx,2), %edx
	leal	(%eax,%edx,2), %ecx
	movl	$1218970763, %eax
	imull	%ecx
	addl	%ebx, %edi
	sarl	$31, %ecx
	sarl	$7, %edx
	subl	%ecx, %edx
	leal	0(,%edx,8), %eax
	subl	%eax, %edx
	movl	$-2078209981, %eax
	leal	114(%edx,%edi), %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$4, %edx
	movl	%edx, %edi
	movl	120(%esp), %edx
	subl	%eax, %edi
	movl	%edi, %eax
	sall	$5, %eax
	subl	%edi, %eax
	subl	%eax, %ecx
	movl	$1374389535, %eax
	movb	%cl, %bl
	incb	%bl
	movb	%bl, 72(%esp)
	leal	-1(%edx), %ebx
	mull	%ebx
	movl	%edx, %ecx
	shrl	$7, %ecx
	imull	$-400, %ecx, %edx
	imull	$146097, %ecx, %ecx
	addl	%ebx, %edx
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,8), %eax
	leal	(%eax,%eax,4), %ebx
	movl	%edx, %eax
	shrl	$2, %eax
	leal	306(%ebx,%eax), %ebx
	movl	$1374389535, %eax
	mull	%edx
	movl	$-1840700269, %eax
	shrl	$5, %edx
	subl	%edx, %ebx
	leal	-719468(%ebx,%ecx), %ebx
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%ebx, %ecx
	addl	%ebx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	$-1840700269, %eax
	addl	$11, %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	$-1840700269, %eax
	addl	$6, %ecx
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%ecx, %ebx
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	leal	3(%ebx,%eax), %ebx
	leal	136(%esp), %eax
	movl	%ebx, %edx
	call	from_days
	movl	136(%esp), %esi
	movl	%esi, %eax
	decl	%eax
	movl	%eax, 116(%esp)
	jns	.L64
	leal	-400(%esi), %ecx
	movl	$1374389535, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$7, %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L75:
	incl	%ebx
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L76:
	testl	$3, %esi
	jne	.L56
	imull	$-1030792151, %esi, %ecx
	movl	$1, %eax
	rorl	$2, %ecx
	cmpl	$42949672, %ecx
	ja	.L57
.L56:
	imull	$-1030792151, %esi, %eax
	rorl	$4, %eax
	cmpl	$10737418, %eax
	setbe	%al
	movzbl	%al, %eax
.L57:
	cmpl	$1, %eax
	sbbl	%eax, %eax
	addl	$29, %eax
	cmpl	%eax, %edx
	jle	.L75
	movb	$3, 116(%esp)
	incl	%ebx
	movb	$1, 120(%esp)
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L51:
	movl	104(%esp), %edi
	movzbl	116(%esp), %eax
	andl	$-256, %edi
	orl	%eax, %edi
	movl	%edi, %eax
	movb	120(%esp), %ah
	movl	%eax, 104(%esp)
	cwtl
	movl	%eax, %edi
	movswl	%dx, %eax
	cmpl	%edi, %eax
	jne	.L53
	movb	%cl, 96(%esp)
	movl	%esi, %eax
	call	to_days.isra.0
	movzbl	96(%esp), %ecx
	cmpl	%ebx, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L66:
	movl	$2, %edx
	movl	$2024, %eax
	call	calendar
	xorl	%edi, %edi
	movl	$1, %edx
	movl	$1970, %eax
	call	calendar
	movl	%edi, 116(%esp)
	.p2align 4
	.p2align 3
.L71:
	movl	116(%esp), %eax
	xorl	%esi, %esi
	movl	$86400, %ebx
	movl	%esi, 12(%esp)
	leal	128(%esp), %edi
	movl	%edi, 16(%esp)
	movl	%ebx, 8(%esp)
	movl	times.0+4(,%eax,8), %edx
	movl	times.0(,%eax,8), %eax
	movl	%edx, 76(%esp)
	movl	%eax, 72(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divmoddi4
	movl	132(%esp), %edi
	movl	128(%esp), %esi
	movl	%edi, 124(%esp)
	testl	%edi, %edi
	movl	%esi, 120(%esp)
	jns	.L68
	addl	$86400, %esi
	movl	%esi, 120(%esp)
	adcl	$0, %edi
	addl	$-1, %eax
	movl	%edi, 124(%esp)
.L68:
	movl	%eax, %edx
	leal	136(%esp), %eax
	call	from_days
	movl	124(%esp), %ebx
	movl	120(%esp), %ecx
	movl	136(%esp), %eax
	movl	%ebx, %esi
	sarl	$31, %esi
	movl	%ecx, %edx
	movl	%eax, 112(%esp)
	shrdl	$28, %ebx, %ecx
	andl	$268435455, %edx
	andl	$268435455, %ecx
	movl	140(%esp), %eax
	addl	%edx, %ecx
	movl	124(%esp), %edx
	movl	%eax, 68(%esp)
	movl	%esi, %eax
	andl	$-14, %esi
	shrl	$24, %edx
	andl	$13, %eax
	addl	%edx, %ecx
	addl	%eax, %ecx
	movl	$-2004318071, %eax
	mull	%ecx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	movl	124(%esp), %edx
	subl	%eax, %ecx
	movl	120(%esp), %eax
	addl	%esi, %ecx
	movl	%ecx, 104(%esp)
	movl	%ecx, %edi
	sarl	$31, %edi
	movl	%edi, 108(%esp)
	subl	%ecx, %eax
	sbbl	%edi, %edx
	movl	$-286331153, %edi
	imull	$-286331153, %edx, %esi
	imull	$-286331154, %eax, %edx
	addl	%edx, %esi
	mull	%edi
	movl	%edx, %ebx
	movl	%eax, %ecx
	addl	%esi, %ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%eax, %esi
	movl	%eax, %edi
	movl	%esi, 96(%esp)
	sarl	$31, %edi
	movl	%ecx, %eax
	movl	%edi, 100(%esp)
	xorl	%esi, %eax
	movl	96(%esp), %edi
	subl	%esi, %eax
	andl	$3, %eax
	movl	%eax, 88(%esp)
	xorl	%eax, %eax
	movl	%eax, 92(%esp)
	movl	88(%esp), %eax
	xorl	%esi, %eax
	subl	%esi, %eax
	movl	$15, %esi
	mull	%esi
	addl	104(%esp), %eax
	andl	$3, %edi
	movl	%edi, 80(%esp)
	xorl	%edx, %edx
	addl	80(%esp), %ecx
	movl	%edx, 84(%esp)
	adcl	84(%esp), %ebx
	movl	%eax, 32(%esp)
	movl	%ecx, %esi
	xorl	%eax, %eax
	shrdl	$2, %ebx, %esi
	movl	%ebx, %edi
	sarl	$2, %edi
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L79
.L69:
	addl	%eax, %ecx
	movl	$-2004318071, %eax
	mull	%ecx
	xorl	%ebx, %ebx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	movl	%edi, %edx
	subl	%eax, %ecx
	movl	%esi, %eax
	subl	%ecx, %eax
	movl	%eax, 104(%esp)
	sbbl	%ebx, %edx
	movl	$-286331153, %eax
	movl	%edx, 108(%esp)
	imull	$-286331153, %edx, %ecx
	movl	$60, %ebx
	imull	$-286331154, 104(%esp), %edx
	addl	%edx, %ecx
	mull	104(%esp)
	addl	%ecx, %edx
	shrdl	$2, %edx, %eax
	mull	%ebx
	movl	124(%esp), %edx
	movl	$3600, %ebx
	movl	%ebx, 8(%esp)
	movl	%edx, 4(%esp)
	subl	%eax, %esi
	movl	120(%esp), %eax
	movl	%esi, 28(%esp)
	xorl	%esi, %esi
	movl	%esi, 12(%esp)
	movl	%eax, (%esp)
	call	__divdi3
	movl	68(%esp), %ebx
	movl	$.LC9, (%esp)
	movl	76(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 24(%esp)
	movsbl	%bh, %eax
	movsbl	%al, %eax
	movl	%eax, 20(%esp)
	movsbl	%bl, %eax
	movl	%eax, 16(%esp)
	movl	112(%esp), %eax
	movl	%eax, 12(%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	incl	116(%esp)
	movl	116(%esp), %eax
	cmpl	$8, %eax
	jne	.L71
	movl	60(%esp), %eax
	movl	$1374389535, %edx
	movl	64(%esp), %edi
	mull	%edx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	60(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	sall	$2, %edx
	subl	%edx, %eax
	popl	%esi
	addl	%edi, %eax
	popl	%edi
	popl	%ebp
	ret
.L77:
	movb	%al, 116(%esp)
	incl	%ebx
	movb	$1, 120(%esp)
	jmp	.L63
.L78:
	movb	$1, 116(%esp)
	incl	%ebx
	movb	$1, 120(%esp)
	jmp	.L63
.L79:
	movl	$1, %eax
	jmp	.L69
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
.LC10:
	.string	"Mon"
.LC11:
	.string	"Tue"
.LC12:
	.string	"Wed"
.LC13:
	.string	"Thu"
.LC14:
	.string	"Sat"
	.section	.rodata
	.align 4
	.type	names.1, @object
	.size	names.1, 28
names.1:
	.long	.LC6
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC5
	.long	.LC14
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
