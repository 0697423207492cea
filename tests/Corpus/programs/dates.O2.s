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
	.p2align 4
	.type	calendar, @function
calendar:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movl	$-1840700269, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$44, %esp
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movb	$1, %cl
	movb	%bl, %dl
	movl	%edi, %eax
	call	to_days.isra.0
	movl	$.LC3, (%esp)
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
	leal	(%edx,%ecx), %ebp
	sarl	$2, %ebp
	subl	%eax, %ebp
	leal	0(,%ebp,8), %eax
	subl	%ebp, %eax
	subl	%eax, %ecx
	leal	(%ecx,%ecx,2), %eax
	movl	%ecx, %ebp
	movl	%eax, 4(%esp)
	call	printf
	movl	$1374389535, %eax
	mull	%edi
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edx
	movl	%edx, 28(%esp)
	imull	$-1030792151, %edi, %eax
	rorl	$4, %eax
	cmpl	$10737418, %eax
	setbe	%al
	andl	$3, %edi
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L19:
	cmpl	%eax, %esi
	jg	.L27
.L22:
	movl	%esi, 4(%esp)
	leal	0(%ebp,%esi), %eax
	movl	$.LC0, %ecx
	movl	$.LC4, (%esp)
	imull	$-1227133513, %eax, %eax
	cmpl	$613566756, %eax
	movl	$.LC1, %eax
	cmovbe	%ecx, %eax
	incl	%esi
	movl	%eax, 8(%esp)
	call	printf
.L17:
	cmpl	$2, %ebx
	movl	$31, %eax
	jne	.L19
	testl	%edi, %edi
	jne	.L20
	movl	28(%esp), %edx
	movl	$29, %eax
	testl	%edx, %edx
	jne	.L19
.L20:
	movl	24(%esp), %eax
	addl	$28, %eax
	cmpl	%eax, %esi
	jle	.L22
.L27:
	movl	$.LC1, (%esp)
	call	puts
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	calendar, .-calendar
	.section	.rodata.str1.1
.LC5:
	.string	"Fri"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"wrong %d, Fridays the 13th %d\n"
	.align 4
.LC7:
	.string	"%d: Easter %02d-%02d (%s), new year is a %s in week %d of %d\n"
	.globl	__divdi3
	.globl	__divmoddi4
	.globl	__udivdi3
	.align 4
.LC8:
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
.L41:
	leal	136(%esp), %eax
	movl	%ebx, %edx
	call	from_days
	movl	140(%esp), %edx
	cmpl	136(%esp), %esi
	movsbl	%dh, %ecx
	je	.L29
.L31:
	movl	$1, %eax
.L30:
	addl	%eax, 64(%esp)
	cmpb	$13, %cl
	jne	.L32
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
.L32:
	incb	120(%esp)
	cmpb	$2, 116(%esp)
	movsbl	120(%esp), %edx
	je	.L54
	movsbl	116(%esp), %ecx
	movl	%ecx, %eax
	sarl	$3, %eax
	addl	%ecx, %eax
	andl	$1, %eax
	cmpl	$1, %eax
	sbbl	%eax, %eax
	addl	$31, %eax
	cmpl	%eax, %edx
	jle	.L53
	movzbl	116(%esp), %eax
	incb	%al
	cmpb	$12, %al
	jbe	.L55
	incl	%esi
	cmpl	$2025, %esi
	jne	.L56
	movl	$.LC6, (%esp)
	movl	60(%esp), %eax
	movl	$1998, %esi
	movl	%eax, 8(%esp)
	movl	64(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, %eax
	movl	%eax, 96(%esp)
	movl	%esi, 120(%esp)
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L42:
	movl	$1374389535, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%edx, %esi
	sarl	$7, %esi
	subl	%eax, %esi
.L43:
	imull	$-400, %esi, %ebx
	movzbl	68(%esp), %edx
	movl	116(%esp), %eax
	imull	$146097, %esi, %esi
	addl	%ecx, %ebx
	movzbl	104(%esp), %ecx
	call	to_days.isra.0
	movl	%edi, 28(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, %ecx
	leal	(%ebx,%ebx,8), %eax
	leal	(%ebx,%eax,8), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ebx, %eax
	shrl	$2, %eax
	leal	306(%edx,%eax), %edi
	movl	$1374389535, %eax
	mull	%ebx
	movl	%edx, %ebx
	shrl	$5, %ebx
	subl	%ebx, %edi
	leal	-719468(%edi,%esi), %eax
	movl	72(%esp), %edi
	movl	112(%esp), %esi
	subl	%eax, %edi
	movl	$-1840700269, %eax
	movl	%esi, 8(%esp)
	imull	%edi
	movl	%edi, %ebx
	sarl	$31, %ebx
	leal	(%edx,%edi), %eax
	movl	96(%esp), %edi
	sarl	$2, %eax
	subl	%ebx, %eax
	incl	%eax
	movl	%eax, 24(%esp)
	movl	$-1840700269, %eax
	movl	%edi, 20(%esp)
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
	subl	%eax, %ecx
	movl	names.1(,%ecx,4), %eax
	movl	%eax, 16(%esp)
	movzbl	104(%esp), %eax
	movl	%eax, 12(%esp)
	movl	116(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	120(%esp), %edi
	leal	5(%edi), %ebx
	cmpl	$2028, %edi
	je	.L44
	movl	%ebx, 120(%esp)
	leal	-17955(%edi,%edi,8), %edx
	leal	-1995(%edi), %eax
	leal	-1995(%edi,%edx,8), %edx
	leal	(%edx,%edx,4), %edx
	shrl	$2, %eax
	leal	11323(%edx,%eax), %ecx
	movl	$-1840700269, %eax
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
	subl	%eax, %ecx
	movl	names.1(,%ecx,4), %eax
	movl	%eax, 96(%esp)
.L45:
	movl	120(%esp), %esi
	movl	$1808407283, %edx
	leal	1(%esi), %eax
	movl	%eax, 116(%esp)
	movl	%eax, %edi
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
	shrl	$5, %ebx
	leal	(%ebx,%ebx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edi
	movl	%edi, 104(%esp)
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
	movl	%esi, %eax
	addl	%edx, %edx
	subl	%edx, %eax
	movl	104(%esp), %edx
	movl	%eax, %edi
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
	movl	120(%esp), %esi
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
	subl	%eax, %edx
	movl	%edx, 112(%esp)
	movl	%edx, %eax
	movb	%dl, 68(%esp)
	sall	$5, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	incb	%al
	movb	%al, 104(%esp)
	movl	$1374389535, %eax
	mull	%esi
	movl	%edx, %ecx
	shrl	$7, %ecx
	imull	$-400, %ecx, %edx
	imull	$146097, %ecx, %ecx
	addl	%esi, %edx
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
	leal	3(%ebx,%eax), %eax
	movl	%eax, 72(%esp)
	movl	%eax, %edx
	leal	136(%esp), %eax
	call	from_days
	movl	136(%esp), %edi
	movl	%edi, %ecx
	decl	%ecx
	jns	.L42
	leal	-400(%edi), %ebx
	movl	$1374389535, %eax
	imull	%ebx
	sarl	$31, %ebx
	movl	%edx, %esi
	sarl	$7, %esi
	subl	%ebx, %esi
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L53:
	incl	%ebx
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L54:
	testl	$3, %esi
	jne	.L34
	imull	$-1030792151, %esi, %ecx
	movl	$1, %eax
	rorl	$2, %ecx
	cmpl	$42949672, %ecx
	ja	.L35
.L34:
	imull	$-1030792151, %esi, %eax
	rorl	$4, %eax
	cmpl	$10737418, %eax
	setbe	%al
	movzbl	%al, %eax
.L35:
	cmpl	$1, %eax
	sbbl	%eax, %eax
	addl	$29, %eax
	cmpl	%eax, %edx
	jle	.L53
	movb	$3, 116(%esp)
	incl	%ebx
	movb	$1, 120(%esp)
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L29:
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
	jne	.L31
	movb	%cl, 96(%esp)
	movl	%esi, %eax
	call	to_days.isra.0
	movzbl	96(%esp), %ecx
	cmpl	%ebx, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L44:
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
.L49:
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
	jns	.L46
	addl	$86400, %esi
	movl	%esi, 120(%esp)
	adcl	$0, %edi
	addl	$-1, %eax
	movl	%edi, 124(%esp)
.L46:
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
	jc	.L57
.L47:
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
	movl	$.LC8, (%esp)
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
	jne	.L49
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
.L55:
	movb	%al, 116(%esp)
	incl	%ebx
	movb	$1, 120(%esp)
	jmp	.L41
.L56:
	movb	$1, 116(%esp)
	incl	%ebx
	movb	$1, 120(%esp)
	jmp	.L41
.L57:
	movl	$1, %eax
	jmp	.L47
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
.LC9:
	.string	"Sun"
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
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC5
	.long	.LC14
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
