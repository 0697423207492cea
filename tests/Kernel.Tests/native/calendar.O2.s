	.file	"calendar.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%B %Y"
.LC1:
	.string	"%*s\nSu Mo Tu We Th Fr Sa\n"
.LC2:
	.string	"   "
.LC3:
	.string	"%2d%c"
	.text
	.p2align 4
	.type	month, @function
month:
	pushl	%ebp
	xorl	%ecx, %ecx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$156, %esp
	leal	56(%esp), %esi
.L2:
	movl	%ebx, 56(%esp,%ecx)
	movl	%ebx, 60(%esp,%ecx)
	addl	$8, %ecx
	cmpl	$40, %ecx
	jb	.L2
	movl	%edx, 72(%esp)
	xorl	%ebx, %ebx
	subl	$1900, %eax
	movl	%ebx, (%esi,%ecx)
	leal	16(%esp), %ebx
	movl	%esi, (%esp)
	movl	$12, 64(%esp)
	movl	$1, 68(%esp)
	movl	%eax, 76(%esp)
	call	mktime
	movl	%esi, 12(%esp)
	movl	$.LC0, 8(%esp)
	movl	$40, 4(%esp)
	movl	%ebx, (%esp)
	call	strftime
	movl	%ebx, (%esp)
	call	strlen
	movl	%ebx, 8(%esp)
	movl	$.LC1, (%esp)
	addl	$20, %eax
	sarl	%eax
	movl	%eax, 4(%esp)
	call	printf
	movl	80(%esp), %eax
	testl	%eax, %eax
	jle	.L4
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L5:
	movl	$.LC2, (%esp)
	incl	%ebx
	call	printf
	movl	80(%esp), %eax
	cmpl	%ebx, %eax
	jg	.L5
.L4:
	movl	72(%esp), %ebx
	movl	$32, %ebp
	movl	$10, %edi
	.p2align 4
	.p2align 3
.L11:
	movl	$.LC3, (%esp)
	cmpl	$6, %eax
	movl	%edi, %eax
	cmovne	%ebp, %eax
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
.L7:
	movl	56(%esp,%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$44, %eax
	jb	.L7
	leal	100(%esp), %eax
	movl	%eax, (%esp)
	incl	112(%esp)
	call	mktime
	cmpl	%ebx, 116(%esp)
	jne	.L18
	movl	%esi, (%esp)
	incl	68(%esp)
	call	mktime
	cmpl	%ebx, 72(%esp)
	jne	.L1
	movl	80(%esp), %eax
	jmp	.L11
.L18:
	movl	$10, (%esp)
	call	putchar
.L1:
	addl	$156, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	month, .-month
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"%ld: %d-%d-%d %d:%d:%d wday %d yday %d dst %d\n"
	.section	.rodata.str1.1
.LC5:
	.string	"%s"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"%a %A %b %B %c|%C %d %D %e %F %h %H %I %j %k %l %m %M %n%p %r %R %S %s %t%T %u %U %V %G %g %w %W %x %X %y %Y %Z %z %% %P"
	.section	.rodata.str1.1
.LC7:
	.string	"%zu %s\n"
.LC8:
	.string	"%ld %ld\n"
.LC9:
	.string	"%ld\n"
.LC10:
	.string	"%Y-%m-%d"
.LC11:
	.string	"%zu\n"
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
	movl	$times.0, %ebx
	andl	$-16, %esp
	subl	$560, %esp
	leal	72(%esp), %esi
	leal	160(%esp), %edi
.L24:
	movl	%ebx, (%esp)
	call	gmtime
	xorl	%edx, %edx
.L20:
	movl	(%eax,%edx), %ecx
	movl	%ecx, 72(%esp,%edx)
	addl	$4, %edx
	cmpl	$44, %edx
	jb	.L20
	movl	104(%esp), %eax
	movl	%eax, 40(%esp)
	movl	100(%esp), %eax
	movl	%eax, 36(%esp)
	movl	96(%esp), %eax
	movl	%eax, 32(%esp)
	movl	72(%esp), %eax
	movl	%eax, 28(%esp)
	movl	76(%esp), %eax
	movl	%eax, 24(%esp)
	movl	80(%esp), %eax
	movl	%eax, 20(%esp)
	movl	84(%esp), %eax
	movl	%eax, 16(%esp)
	movl	88(%esp), %eax
	movl	%eax, 12(%esp)
	movl	92(%esp), %eax
	movl	%eax, 8(%esp)
	movl	(%ebx), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	call	asctime
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%ebx, (%esp)
	call	ctime
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC6, %eax
	movl	%eax, 8(%esp)
	movl	$400, %eax
	movl	%esi, 12(%esp)
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	strftime
	movl	%edi, 8(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
.L22:
	movl	72(%esp,%eax), %edx
	movl	%edx, 116(%esp,%eax)
	addl	$4, %eax
	cmpl	$44, %eax
	jb	.L22
	leal	116(%esp), %eax
	addl	$4, %ebx
	movl	%eax, (%esp)
	call	timegm
	movl	%eax, 60(%esp)
	leal	116(%esp), %eax
	movl	%eax, (%esp)
	call	mktime
	movl	60(%esp), %edx
	movl	$.LC8, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$times.0+60, %ebx
	jne	.L24
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 96(%esp)
	movl	$3600, %eax
	xorl	%ecx, %ecx
	movl	%eax, 72(%esp)
	movl	$61, %eax
	xorl	%ebx, %ebx
	movl	%eax, 76(%esp)
	movl	$-1, %eax
	movl	%eax, 80(%esp)
	movl	$32, %eax
	movl	%edx, 100(%esp)
	movl	$124, %edx
	movl	%ecx, 108(%esp)
	movl	$-1, %ecx
	movl	%eax, 84(%esp)
	movl	$13, %eax
	movl	%ecx, 104(%esp)
	movl	%edx, 92(%esp)
	movl	%ebx, 112(%esp)
	movl	$.LC10, %ebx
	movl	%esi, (%esp)
	movl	%eax, 88(%esp)
	call	mktime
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	call	asctime
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, 12(%esp)
	movl	$5, %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	strftime
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$31536000, %eax
	movl	%eax, 68(%esp)
	leal	116(%esp), %eax
	movl	%eax, 4(%esp)
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	localtime_r
	leal	116(%esp), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	asctime_r
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %edx
	movl	$2024, %eax
	call	month
	movl	$1999, %eax
	movl	$11, %edx
	call	month
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	times.0, @object
	.size	times.0, 60
times.0:
	.long	0
	.long	1
	.long	59
	.long	86399
	.long	86400
	.long	951782400
	.long	951868800
	.long	1000000000
	.long	1234567890
	.long	2147483647
	.long	-1
	.long	-86400
	.long	-2147483648
	.long	68169600
	.long	4102444
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
