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
	.type	month, @function
month:
	pushl	%ebp
	movl	$11, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$1900, %ebx
	xorl	%eax, %eax
	leal	-112(%ebp), %edi
	subl	$168, %esp
	rep stosl
	leal	-152(%ebp), %edi
	movl	%ebx, -92(%ebp)
	leal	-112(%ebp), %ebx
	movl	%edx, -96(%ebp)
	movl	$12, -104(%ebp)
	movl	$1, -100(%ebp)
	pushl	%ebx
	call	mktime
	pushl	%ebx
	pushl	$.LC0
	pushl	$40
	pushl	%edi
	call	strftime
	addl	$20, %esp
	pushl	%edi
	call	strlen
	addl	$12, %esp
	pushl	%edi
	xorl	%edi, %edi
	addl	$20, %eax
	sarl	%eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L2:
	cmpl	%edi, -88(%ebp)
	jle	.L12
	subl	$12, %esp
	incl	%edi
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	jmp	.L2
.L12:
	movl	-96(%ebp), %eax
	movl	%eax, -156(%ebp)
.L4:
	movl	-156(%ebp), %eax
	cmpl	%eax, -96(%ebp)
	jne	.L1
	cmpl	$6, -88(%ebp)
	movl	$10, %edx
	movl	$32, %eax
	movl	%ebx, %esi
	leal	-68(%ebp), %edi
	cmove	%edx, %eax
	pushl	%edx
	pushl	%eax
	pushl	-100(%ebp)
	pushl	$.LC3
	call	printf
	leal	-68(%ebp), %eax
	movl	$11, %ecx
	rep movsl
	incl	-56(%ebp)
	movl	%eax, (%esp)
	call	mktime
	movl	-156(%ebp), %eax
	addl	$16, %esp
	cmpl	%eax, -52(%ebp)
	je	.L6
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$16, %esp
	jmp	.L1
.L6:
	incl	-100(%ebp)
	subl	$12, %esp
	pushl	%ebx
	call	mktime
	addl	$16, %esp
	jmp	.L4
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	month, .-month
	.section	.rodata.str1.1
.LC4:
	.string	"%ld: %d-%d-%d %d:%d:%d wday %d yday %d dst %d\n"
.LC5:
	.string	"%s"
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
	subl	$520, %esp
	movl	$times.0, -524(%ebp)
.L14:
	leal	-512(%ebp), %edi
	subl	$12, %esp
	pushl	-524(%ebp)
	leal	-512(%ebp), %ebx
	call	gmtime
	movl	$11, %ecx
	addl	$12, %esp
	movl	%eax, %esi
	movl	-524(%ebp), %eax
	rep movsl
	movl	%ecx, -528(%ebp)
	pushl	-480(%ebp)
	pushl	-484(%ebp)
	pushl	-488(%ebp)
	pushl	-512(%ebp)
	pushl	-508(%ebp)
	pushl	-504(%ebp)
	pushl	-500(%ebp)
	pushl	-496(%ebp)
	pushl	-492(%ebp)
	pushl	(%eax)
	pushl	$.LC4
	call	printf
	addl	$36, %esp
	pushl	%ebx
	call	asctime
	popl	%esi
	movl	%ebx, %esi
	popl	%edi
	leal	-468(%ebp), %edi
	pushl	%eax
	pushl	$.LC5
	call	printf
	popl	%eax
	pushl	-524(%ebp)
	call	ctime
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC5
	call	printf
	leal	-424(%ebp), %eax
	pushl	%ebx
	pushl	$.LC6
	pushl	$400
	pushl	%eax
	call	strftime
	leal	-424(%ebp), %edx
	addl	$28, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.LC7
	call	printf
	movl	$11, %ecx
	rep movsl
	leal	-468(%ebp), %esi
	movl	%esi, (%esp)
	call	timegm
	movl	%esi, (%esp)
	movl	%eax, %edi
	call	mktime
	addl	$12, %esp
	pushl	%edi
	pushl	%eax
	pushl	$.LC8
	call	printf
	addl	$16, %esp
	addl	$4, -524(%ebp)
	cmpl	$times.0+60, -524(%ebp)
	jne	.L14
	movl	-528(%ebp), %eax
	leal	-488(%ebp), %edi
	movl	$5, %ecx
	subl	$12, %esp
	rep stosl
	movl	$3600, -512(%ebp)
	movl	$61, -508(%ebp)
	movl	$-1, -504(%ebp)
	movl	$32, -500(%ebp)
	movl	$13, -496(%ebp)
	movl	$124, -492(%ebp)
	movl	$-1, -480(%ebp)
	pushl	%ebx
	call	mktime
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC9
	call	printf
	movl	%ebx, (%esp)
	call	asctime
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC5
	call	printf
	leal	-424(%ebp), %eax
	pushl	%ebx
	pushl	$.LC10
	pushl	$5
	pushl	%eax
	call	strftime
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC11
	call	printf
	leal	-516(%ebp), %eax
	movl	$31536000, -516(%ebp)
	popl	%ecx
	popl	%ebx
	pushl	%esi
	pushl	%eax
	call	localtime_r
	popl	%edi
	popl	%eax
	leal	-424(%ebp), %eax
	pushl	%eax
	pushl	%esi
	call	asctime_r
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC5
	call	printf
	movl	$1, %edx
	movl	$2024, %eax
	call	month
	movl	$1999, %eax
	movl	$11, %edx
	call	month
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
