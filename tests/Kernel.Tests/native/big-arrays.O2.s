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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$2, %edx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%esi
	xorl	%ecx, %ecx
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	jmp	.L5
.L2:
	incl	%edx
	cmpl	$262144, %edx
	je	.L31
.L5:
	cmpb	$0, sieve(%edx)
	jne	.L2
	leal	(%edx,%edx), %eax
	incl	%ecx
	cmpl	$262143, %eax
	ja	.L3
	.p2align 4
	.p2align 3
.L4:
	movb	$1, sieve(%eax)
	addl	%edx, %eax
	cmpl	$262143, %eax
	jle	.L4
.L3:
	movl	%edx, %eax
	incl	%edx
	cmpl	$262144, %edx
	jne	.L5
.L31:
	movl	%ecx, 4(%esp)
	xorl	%ebx, %ebx
	movl	$1098413215, %esi
	movl	%eax, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L6:
	movl	%ecx, %eax
	imull	%esi
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$8, %edx
	subl	%eax, %edx
	imull	$1001, %edx, %eax
	movl	%ecx, %edx
	addl	$7, %ecx
	subl	%eax, %edx
	movl	%edx, matrix(,%ebx,4)
	incl	%ebx
	cmpl	$25600, %ebx
	jne	.L6
	movl	$matrix, %esi
	movl	$turned+103036, %ebx
.L9:
	leal	-102400(%ebx), %eax
	movl	%esi, %edx
	.p2align 4
	.p2align 3
.L8:
	movl	(%edx), %ecx
	addl	$640, %eax
	addl	$4, %edx
	movl	%ecx, -640(%eax)
	cmpl	%ebx, %eax
	jne	.L8
	leal	-4(%eax), %ebx
	addl	$640, %esi
	cmpl	$turned+102400, %eax
	jne	.L9
	movl	$turned+640, %ebx
	xorl	%ecx, %ecx
.L10:
	leal	-640(%ebx), %eax
	.p2align 4
	.p2align 3
.L11:
	movl	%ecx, %edx
	addl	$4, %eax
	sall	$5, %edx
	subl	%ecx, %edx
	movl	-4(%eax), %ecx
	addl	%edx, %ecx
	cmpl	%ebx, %eax
	jne	.L11
	leal	640(%eax), %ebx
	cmpl	$turned+102400, %eax
	jne	.L10
	movl	turned+102396, %eax
	movl	%eax, 12(%esp)
	movl	turned, %eax
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	xorl	%edx, %edx
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L13:
	movzwl	%dx, %ecx
	addl	$40503, %edx
	addl	%eax, table(,%ecx,4)
	incl	%eax
	cmpl	$100000, %eax
	jne	.L13
	movl	table, %edx
	xorl	%eax, %eax
	xorl	%ebx, %ebx
.L15:
	movl	table(,%eax,4), %ecx
	cmpl	%ecx, %edx
	cmovb	%ecx, %edx
	cmovb	%eax, %ebx
	incl	%eax
	cmpl	$65536, %eax
	jne	.L15
	movl	%ebx, 4(%esp)
	movl	$.LC0, %esi
	xorl	%ebx, %ebx
	movl	%edx, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L17:
	movl	$.LC4, (%esp)
	movl	names(,%ebx,4), %eax
	testl	%eax, %eax
	cmove	%esi, %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$10, %ebx
	jne	.L17
	movl	$10, (%esp)
	call	putchar
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
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
