	.file	"big-arrays.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-"
.LC1:
	.string	"%d primes, the last is %d\n"
.LC2:
	.string	"%u %d %d\n"
.LC3:
	.string	"%u %u\n"
.LC4:
	.string	"%s "
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$2, %eax
	xorl	%edx, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	xorl	%ecx, %ecx
	subl	$8, %esp
.L5:
	cmpb	$0, sieve(%eax)
	jne	.L2
	leal	(%eax,%eax), %edx
	incl	%ecx
.L3:
	cmpl	$262143, %edx
	jg	.L30
	movb	$1, sieve(%edx)
	addl	%eax, %edx
	jmp	.L3
.L30:
	movl	%eax, %edx
.L2:
	incl	%eax
	cmpl	$262144, %eax
	jne	.L5
	pushl	%ebx
	movl	$160, %edi
	pushl	%edx
	movl	$1001, %esi
	pushl	%ecx
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	xorl	%ecx, %ecx
.L6:
	movl	%ecx, %eax
	cltd
	idivl	%edi
	imull	$160, %eax, %eax
	leal	(%eax,%edx), %ebx
	imull	$7, %ecx, %eax
	incl	%ecx
	cltd
	idivl	%esi
	cmpl	$25600, %ecx
	movl	%edx, matrix(,%ebx,4)
	jne	.L6
	movl	$turned, %ecx
	xorl	%edx, %edx
.L9:
	xorl	%eax, %eax
.L8:
	imull	$640, %eax, %ebx
	movl	matrix(%edx,%eax,4), %esi
	incl	%eax
	cmpl	$160, %eax
	movl	%esi, 636(%ecx,%ebx)
	jne	.L8
	addl	$640, %edx
	subl	$4, %ecx
	cmpl	$102400, %edx
	jne	.L9
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.L10:
	xorl	%edx, %edx
.L11:
	imull	$31, %eax, %eax
	addl	turned(%ecx,%edx,4), %eax
	incl	%edx
	cmpl	$160, %edx
	jne	.L11
	addl	$640, %ecx
	cmpl	$102400, %ecx
	jne	.L10
	pushl	turned+102396
	pushl	turned
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	xorl	%eax, %eax
.L13:
	imull	$40503, %eax, %edx
	movzwl	%dx, %edx
	addl	%eax, table(,%edx,4)
	incl	%eax
	cmpl	$100000, %eax
	jne	.L13
	xorl	%eax, %eax
	xorl	%edx, %edx
.L15:
	movl	table(,%eax,4), %edi
	cmpl	%edi, table(,%edx,4)
	jnb	.L14
	movl	%eax, %edx
.L14:
	incl	%eax
	cmpl	$65536, %eax
	jne	.L15
	pushl	%ecx
	xorl	%ebx, %ebx
	pushl	table(,%edx,4)
	pushl	%edx
	pushl	$.LC3
	call	printf
	addl	$16, %esp
.L17:
	movl	names(,%ebx,4), %eax
	testl	%eax, %eax
	jne	.L16
	movl	$.LC0, %eax
.L16:
	pushl	%edx
	incl	%ebx
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$10, %ebx
	jne	.L17
	subl	$12, %esp
	pushl	$10
	call	putchar
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
	.section	.rodata.str1.1
.LC5:
	.string	"none"
.LC6:
	.string	"five"
.LC7:
	.string	"nine"
	.section	.rodata
	.align 32
	.type	names, @object
	.size	names, 40
names:
	.long	.LC5
	.zero	16
	.long	.LC6
	.zero	12
	.long	.LC7
	.local	table
	.comm	table,262144,32
	.local	turned
	.comm	turned,102400,32
	.local	matrix
	.comm	matrix,102400,32
	.local	sieve
	.comm	sieve,262144,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
