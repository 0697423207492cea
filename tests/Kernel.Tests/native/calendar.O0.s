	.file	"calendar.c"
	.text
	.section	.rodata
.LC0:
	.string	"%B %Y"
.LC1:
	.string	"%*s\nSu Mo Tu We Th Fr Sa\n"
.LC2:
	.string	"   "
.LC3:
	.string	"%2d%c"
	.text
	.type	month, @function
month:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$168, %esp
	movl	%ebx, -4(%ebp)
	leal	-60(%ebp), %edx
	movl	$0, %ecx
	movl	$44, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L2:
	movl	%ecx, -60(%ebp,%eax)
	movl	%ecx, -56(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L2
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	$12, -52(%ebp)
	movl	$1, -48(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -44(%ebp)
	movl	8(%ebp), %eax
	subl	$1900, %eax
	movl	%eax, -40(%ebp)
	leal	-60(%ebp), %eax
	movl	%eax, (%esp)
	call	mktime
	leal	-60(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, 8(%esp)
	movl	$40, 4(%esp)
	leal	-100(%ebp), %eax
	movl	%eax, (%esp)
	call	strftime
	leal	-100(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	addl	$20, %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, %edx
	leal	-100(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, -12(%ebp)
	jmp	.L4
.L5:
	movl	$.LC2, (%esp)
	call	printf
	incl	-12(%ebp)
.L4:
	movl	-36(%ebp), %eax
	cmpl	%eax, -12(%ebp)
	jl	.L5
	movl	-44(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L6
.L13:
	movl	-36(%ebp), %eax
	cmpl	$6, %eax
	jne	.L7
	movl	$10, %edx
	jmp	.L8
.L7:
	movl	$32, %edx
.L8:
	movl	-48(%ebp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$44, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L9:
	movl	-60(%ebp,%eax), %edx
	movl	%edx, -144(%ebp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L9
	movl	-132(%ebp), %eax
	incl	%eax
	movl	%eax, -132(%ebp)
	leal	-144(%ebp), %eax
	movl	%eax, (%esp)
	call	mktime
	movl	-128(%ebp), %eax
	cmpl	%eax, -16(%ebp)
	je	.L11
	movl	$10, (%esp)
	call	putchar
	jmp	.L14
.L11:
	movl	-48(%ebp), %eax
	incl	%eax
	movl	%eax, -48(%ebp)
	leal	-60(%ebp), %eax
	movl	%eax, (%esp)
	call	mktime
.L6:
	movl	-44(%ebp), %eax
	cmpl	%eax, -16(%ebp)
	je	.L13
.L14:
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	month, .-month
	.section	.rodata
	.align 4
.LC4:
	.string	"%ld: %d-%d-%d %d:%d:%d wday %d yday %d dst %d\n"
.LC5:
	.string	"%s"
	.align 4
.LC6:
	.string	"%a %A %b %B %c|%C %d %D %e %F %h %H %I %j %k %l %m %M %n%p %r %R %S %s %t%T %u %U %V %G %g %w %W %x %X %y %Y %Z %z %% %P"
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
	subl	$656, %esp
	movl	$0, 652(%esp)
	jmp	.L16
.L21:
	movl	652(%esp), %eax
	sall	$2, %eax
	addl	$times.0, %eax
	movl	%eax, (%esp)
	call	gmtime
	movl	%eax, %edx
	movl	$44, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L17:
	movl	(%edx,%eax), %ecx
	movl	%ecx, 68(%esp,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L17
	movl	100(%esp), %edx
	movl	96(%esp), %ebx
	movl	92(%esp), %edi
	movl	68(%esp), %eax
	movl	%eax, 60(%esp)
	movl	72(%esp), %esi
	movl	%esi, 56(%esp)
	movl	76(%esp), %ecx
	movl	%ecx, 52(%esp)
	movl	80(%esp), %eax
	movl	%eax, 48(%esp)
	movl	84(%esp), %esi
	movl	88(%esp), %ecx
	movl	652(%esp), %eax
	movl	times.0(,%eax,4), %eax
	movl	%edx, 40(%esp)
	movl	%ebx, 36(%esp)
	movl	%edi, 32(%esp)
	movl	60(%esp), %edi
	movl	%edi, 28(%esp)
	movl	56(%esp), %edi
	movl	%edi, 24(%esp)
	movl	52(%esp), %edi
	movl	%edi, 20(%esp)
	movl	48(%esp), %ebx
	movl	%ebx, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	asctime
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	652(%esp), %eax
	sall	$2, %eax
	addl	$times.0, %eax
	movl	%eax, (%esp)
	call	ctime
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	leal	68(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$.LC6, 8(%esp)
	movl	$400, 4(%esp)
	leal	248(%esp), %eax
	movl	%eax, (%esp)
	call	strftime
	movl	%eax, 648(%esp)
	leal	248(%esp), %eax
	movl	%eax, 8(%esp)
	movl	648(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$44, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L19:
	movl	68(%esp,%eax), %edx
	movl	%edx, 112(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L19
	leal	112(%esp), %eax
	movl	%eax, (%esp)
	call	timegm
	movl	%eax, %ebx
	leal	112(%esp), %eax
	movl	%eax, (%esp)
	call	mktime
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	652(%esp)
.L16:
	cmpl	$14, 652(%esp)
	jbe	.L21
	leal	204(%esp), %edx
	movl	$0, %ecx
	movl	$44, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L22:
	movl	%ecx, 204(%esp,%eax)
	movl	%ecx, 208(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L22
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	$3600, 204(%esp)
	movl	$61, 208(%esp)
	movl	$-1, 212(%esp)
	movl	$32, 216(%esp)
	movl	$13, 220(%esp)
	movl	$124, 224(%esp)
	movl	$-1, 236(%esp)
	leal	204(%esp), %eax
	movl	%eax, (%esp)
	call	mktime
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	leal	204(%esp), %eax
	movl	%eax, (%esp)
	call	asctime
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	leal	204(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$.LC10, 8(%esp)
	movl	$5, 4(%esp)
	leal	248(%esp), %eax
	movl	%eax, (%esp)
	call	strftime
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$31536000, 156(%esp)
	leal	160(%esp), %eax
	movl	%eax, 4(%esp)
	leal	156(%esp), %eax
	movl	%eax, (%esp)
	call	localtime_r
	leal	248(%esp), %eax
	movl	%eax, 4(%esp)
	leal	160(%esp), %eax
	movl	%eax, (%esp)
	call	asctime_r
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$1, 4(%esp)
	movl	$2024, (%esp)
	call	month
	movl	$11, 4(%esp)
	movl	$1999, (%esp)
	call	month
	movl	$0, %eax
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
