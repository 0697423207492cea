	.file	"dates.c"
	.text
	.type	from_days, @function
from_days:
	pushl	%ebp
	movl	%edx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$12, %esp
	addl	$719468, %ecx
	jns	.L2
	leal	573372(%edx), %eax
	movl	$146097, %esi
	jmp	.L7
.L2:
	movl	$146097, %esi
	movl	%ecx, %eax
.L7:
	cltd
	movl	$1460, %edi
	idivl	%esi
	xorl	%edx, %edx
	movl	%eax, -16(%ebp)
	imull	$-146097, -16(%ebp), %esi
	addl	%ecx, %esi
	movl	$36524, %ecx
	movl	%esi, %eax
	divl	%ecx
	xorl	%edx, %edx
	leal	(%eax,%esi), %ecx
	movl	%esi, %eax
	divl	%edi
	movl	$146096, %edi
	xorl	%edx, %edx
	subl	%eax, %ecx
	movl	%esi, %eax
	divl	%edi
	movl	$365, %edi
	xorl	%edx, %edx
	subl	%eax, %ecx
	movl	%ecx, %eax
	divl	%edi
	movl	$36500, %edi
	xorl	%edx, %edx
	movl	%eax, -24(%ebp)
	movl	%ecx, %eax
	divl	%edi
	xorl	%edx, %edx
	movl	$1460, %edi
	addl	%eax, %esi
	movl	%ecx, %eax
	divl	%edi
	xorl	%edx, %edx
	subl	%eax, %esi
	imull	$365, -24(%ebp), %eax
	subl	%eax, %esi
	movl	%esi, -20(%ebp)
	leal	(%esi,%esi,4), %ecx
	movl	$153, %esi
	addl	$2, %ecx
	movl	%ecx, %eax
	divl	%esi
	cmpl	$1529, %ecx
	leal	-9(%eax), %edx
	ja	.L5
	leal	3(%eax), %edx
.L5:
	imull	$400, -16(%ebp), %ecx
	movb	%dl, 4(%ebx)
	movl	-24(%ebp), %esi
	addl	%ecx, %esi
	xorl	%ecx, %ecx
	cmpl	$2, %edx
	setle	%cl
	xorl	%edx, %edx
	imull	$153, %eax, %eax
	addl	%esi, %ecx
	movl	%ecx, (%ebx)
	movl	$5, %esi
	movb	-20(%ebp), %cl
	addl	$2, %eax
	divl	%esi
	incb	%cl
	subb	%al, %cl
	movl	%ebx, %eax
	movb	%cl, 5(%ebx)
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	from_days, .-from_days
	.type	month_length, @function
month_length:
	pushl	%ebp
	cmpl	$2, %edx
	movl	%esp, %ebp
	pushl	%ebx
	jne	.L10
	testb	$3, %al
	movl	%eax, %ebx
	jne	.L11
	movl	$100, %ecx
	cltd
	idivl	%ecx
	movl	$1, %ecx
	testl	%edx, %edx
	jne	.L12
.L11:
	movl	%ebx, %eax
	movl	$400, %ecx
	cltd
	idivl	%ecx
	xorl	%ecx, %ecx
	testl	%edx, %edx
	sete	%cl
.L12:
	leal	28(%ecx), %eax
	jmp	.L9
.L10:
	movl	%edx, %eax
	movl	%edx, %ecx
	movl	$8, %ebx
	cltd
	idivl	%ebx
	addl	%ecx, %eax
	andl	$1, %eax
	addl	$30, %eax
.L9:
	popl	%ebx
	popl	%ebp
	ret
	.size	month_length, .-month_length
	.type	to_days.isra.0, @function
to_days.isra.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	xorl	%eax, %eax
	pushl	%ebx
	cmpb	$2, %dl
	setle	%al
	movb	%dl, %bl
	subl	%eax, %esi
	jns	.L17
	leal	-399(%esi), %eax
	movl	$400, %edi
	jmp	.L22
.L17:
	movl	$400, %edi
	movl	%esi, %eax
.L22:
	cltd
	movsbl	%cl, %ecx
	idivl	%edi
	movl	$-3, %edx
	movl	%eax, %edi
	imull	$-400, %eax, %eax
	addl	%esi, %eax
	cmpb	$3, %bl
	movsbl	%bl, %esi
	movl	$9, %ebx
	cmovge	%edx, %ebx
	imull	$365, %eax, %edx
	imull	$146097, %edi, %edi
	leal	-1(%edx,%ecx), %ecx
	movl	%eax, %edx
	shrl	$2, %edx
	addl	%ecx, %edx
	movl	$100, %ecx
	movl	%edx, -16(%ebp)
	xorl	%edx, %edx
	divl	%ecx
	movl	-16(%ebp), %ecx
	xorl	%edx, %edx
	subl	%eax, %ecx
	leal	(%esi,%ebx), %eax
	movl	$5, %ebx
	imull	$153, %eax, %eax
	addl	$2, %eax
	divl	%ebx
	popl	%edx
	popl	%ebx
	popl	%esi
	addl	%eax, %ecx
	leal	-719468(%ecx,%edi), %eax
	popl	%edi
	popl	%ebp
	ret
	.size	to_days.isra.0, .-to_days.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	""
.LC2:
	.string	"     %04d-%02d\n Su Mo Tu We Th Fr Sa\n"
.LC3:
	.string	"%*s"
.LC4:
	.string	"%3d%s"
	.text
	.type	calendar, @function
calendar:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$32, %esp
	movl	%edx, -28(%ebp)
	pushl	%edx
	pushl	%eax
	pushl	$.LC2
	call	printf
	movb	-28(%ebp), %dl
	movb	$1, %cl
	movl	%ebx, %eax
	call	to_days.isra.0
	movl	$7, %ecx
	addl	$12, %esp
	pushl	$.LC1
	cltd
	idivl	%ecx
	leal	11(%edx), %eax
	cltd
	idivl	%ecx
	leal	(%edx,%edx,2), %eax
	movl	%edx, %esi
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	-28(%ebp), %edx
	movl	%ebx, %eax
	movl	$1, %ebx
	call	month_length
	addl	$16, %esp
	movl	%eax, %edi
.L24:
	cmpl	%ebx, %edi
	jl	.L29
	leal	(%ebx,%esi), %eax
	movl	$7, %ecx
	cltd
	idivl	%ecx
	movl	$.LC1, %eax
	testl	%edx, %edx
	movl	$.LC0, %edx
	cmove	%edx, %eax
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	incl	%ebx
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	jmp	.L24
.L29:
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	addl	$16, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	calendar, .-calendar
	.section	.rodata.str1.1
.LC5:
	.string	"wrong %d, Fridays the 13th %d\n"
.LC6:
	.string	"%d: Easter %02d-%02d (%s), new year is a %s in week %d of %d\n"
	.globl	__divdi3
	.globl	__divmoddi4
	.globl	__umoddi3
	.globl	__moddi3
	.globl	__udivdi3
.LC7:
	.string	"%lld: %d-%02d-%02d %02d:%02d:%02d\n"
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
	movl	$1995, %edi
	pushl	%esi
	movl	$9131, %esi
	pushl	%ebx
	pushl	%ecx
	xorl	%ecx, %ecx
	subl	$56, %esp
	movb	$1, -44(%ebp)
	movl	%ecx, -60(%ebp)
	movl	%ecx, -48(%ebp)
	movb	$1, -56(%ebp)
.L39:
	leal	-32(%ebp), %eax
	movl	%esi, %edx
	call	from_days
	movl	-28(%ebp), %edx
	cmpl	-32(%ebp), %edi
	movsbl	%dh, %eax
	movl	%eax, -64(%ebp)
	je	.L31
.L33:
	movl	$1, %eax
	jmp	.L32
.L31:
	movb	-56(%ebp), %bl
	movswl	%dx, %eax
	movb	-44(%ebp), %bh
	movswl	%bx, %ecx
	cmpl	%ecx, %eax
	jne	.L33
	movb	-64(%ebp), %cl
	movl	%edi, %eax
	call	to_days.isra.0
	cmpl	%esi, %eax
	setne	%al
	movzbl	%al, %eax
.L32:
	addl	%eax, -48(%ebp)
	xorl	%eax, %eax
	cmpb	$13, -64(%ebp)
	jne	.L34
	movl	%esi, %eax
	movl	$7, %ecx
	cltd
	idivl	%ecx
	leal	11(%edx), %eax
	cltd
	idivl	%ecx
	xorl	%eax, %eax
	cmpl	$5, %edx
	sete	%al
.L34:
	movsbl	-56(%ebp), %edx
	addl	%eax, -60(%ebp)
	movl	%edi, %eax
	incb	-44(%ebp)
	call	month_length
	movsbl	-44(%ebp), %edx
	cmpl	%eax, %edx
	jg	.L35
	incl	%esi
	jmp	.L39
.L35:
	movb	-56(%ebp), %al
	incb	%al
	cmpb	$12, %al
	ja	.L37
	movb	%al, -56(%ebp)
	incl	%esi
	jmp	.L47
.L37:
	incl	%edi
	cmpl	$2025, %edi
	je	.L38
	movb	$1, -56(%ebp)
	incl	%esi
.L47:
	movb	$1, -44(%ebp)
	jmp	.L39
.L38:
	pushl	%edx
	pushl	-60(%ebp)
	pushl	-48(%ebp)
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	movl	$1999, -44(%ebp)
.L40:
	movl	-44(%ebp), %eax
	movl	$19, %edi
	movl	$30, %ecx
	cltd
	idivl	%edi
	movl	-44(%ebp), %eax
	movl	$100, %edi
	movl	%edx, %esi
	cltd
	idivl	%edi
	movl	%eax, %ebx
	movl	%edx, %edi
	imull	$19, %esi, %eax
	movl	%ebx, %edx
	sarl	$2, %edx
	addl	%ebx, %eax
	andl	$3, %ebx
	subl	%edx, %eax
	addl	$9, %eax
	cltd
	idivl	%ecx
	movl	%edi, %eax
	andl	$3, %edi
	sarl	$2, %eax
	leal	16(%ebx,%eax), %eax
	movl	$7, %ebx
	addl	%eax, %eax
	subl	%edx, %eax
	movl	%edx, %ecx
	subl	%edi, %eax
	cltd
	idivl	%ebx
	imull	$11, %ecx, %eax
	addl	%esi, %eax
	movl	$451, %esi
	movl	%edx, %edi
	imull	$22, %edx, %edx
	addl	%edi, %ecx
	addl	%edx, %eax
	cltd
	idivl	%esi
	imull	$-7, %eax, %eax
	leal	114(%eax,%ecx), %eax
	movl	$31, %ecx
	cltd
	idivl	%ecx
	movb	$1, %cl
	movl	%eax, -68(%ebp)
	movb	%dl, %al
	movb	$1, %dl
	incb	%al
	movb	%al, -64(%ebp)
	movl	-44(%ebp), %eax
	call	to_days.isra.0
	cltd
	movl	%eax, %ecx
	idivl	%ebx
	leal	11(%edx), %eax
	cltd
	idivl	%ebx
	leal	6(%edx), %eax
	movl	%edx, %edi
	cltd
	idivl	%ebx
	subl	%edx, %ecx
	leal	3(%ecx), %eax
	movl	%eax, -56(%ebp)
	movl	%eax, %edx
	leal	-32(%ebp), %eax
	call	from_days
	movl	-32(%ebp), %esi
	movb	$1, %cl
	movb	$1, %dl
	movl	%esi, %eax
	call	to_days.isra.0
	movb	-64(%ebp), %cl
	movb	-68(%ebp), %dl
	movl	names.1(,%edi,4), %edi
	movl	%eax, -72(%ebp)
	movl	-44(%ebp), %eax
	call	to_days.isra.0
	pushl	%esi
	movl	-72(%ebp), %esi
	movl	%eax, %ecx
	movl	-56(%ebp), %eax
	subl	%esi, %eax
	cltd
	idivl	%ebx
	incl	%eax
	pushl	%eax
	movl	%ecx, %eax
	pushl	%edi
	cltd
	idivl	%ebx
	leal	11(%edx), %eax
	cltd
	idivl	%ebx
	movzbl	-64(%ebp), %eax
	pushl	names.1(,%edx,4)
	pushl	%eax
	pushl	-68(%ebp)
	pushl	-44(%ebp)
	pushl	$.LC6
	call	printf
	addl	$32, %esp
	addl	$5, -44(%ebp)
	cmpl	$2034, -44(%ebp)
	jne	.L40
	movl	$2, %edx
	movl	$2024, %eax
	call	calendar
	movl	$1970, %eax
	movl	$1, %edx
	call	calendar
	xorl	%eax, %eax
	movl	%eax, -44(%ebp)
.L42:
	movl	-44(%ebp), %eax
	subl	$12, %esp
	movl	times.0+4(,%eax,8), %edx
	movl	times.0(,%eax,8), %eax
	movl	%edx, -52(%ebp)
	movl	%eax, -56(%ebp)
	leal	-40(%ebp), %eax
	pushl	%eax
	pushl	$0
	pushl	$86400
	pushl	-52(%ebp)
	pushl	-56(%ebp)
	call	__divmoddi4
	movl	-36(%ebp), %edi
	addl	$32, %esp
	movl	-40(%ebp), %esi
	testl	%edi, %edi
	jns	.L41
	addl	$86400, %esi
	adcl	$0, %edi
	addl	$-1, %eax
.L41:
	movl	%eax, %edx
	leal	-32(%ebp), %eax
	call	from_days
	movl	-32(%ebp), %ecx
	subl	$12, %esp
	leal	-40(%ebp), %eax
	movl	-28(%ebp), %ebx
	movl	%ecx, -64(%ebp)
	pushl	%eax
	pushl	$0
	pushl	$60
	pushl	%edi
	pushl	%esi
	call	__divmoddi4
	addl	$20, %esp
	pushl	-40(%ebp)
	pushl	$0
	pushl	$60
	pushl	%edx
	pushl	%eax
	call	__moddi3
	addl	$16, %esp
	pushl	%eax
	subl	$12, %esp
	pushl	$0
	pushl	$3600
	pushl	%edi
	pushl	%esi
	call	__divdi3
	addl	$28, %esp
	movl	-64(%ebp), %ecx
	pushl	%eax
	movsbl	%bh, %eax
	movsbl	%al, %eax
	movsbl	%bl, %ebx
	pushl	%eax
	pushl	%ebx
	pushl	%ecx
	pushl	-52(%ebp)
	pushl	-56(%ebp)
	pushl	$.LC7
	call	printf
	addl	$48, %esp
	incl	-44(%ebp)
	cmpl	$8, -44(%ebp)
	jne	.L42
	movl	-60(%ebp), %eax
	movl	$100, %ecx
	cltd
	idivl	%ecx
	movl	-48(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	addl	%edx, %eax
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
