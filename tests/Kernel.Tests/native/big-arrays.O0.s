	.file	"big-arrays.c"
	.text
	.local	sieve
	.comm	sieve,262144,32
	.local	matrix
	.comm	matrix,102400,32
	.local	turned
	.comm	turned,102400,32
	.local	table
	.comm	table,262144,32
	.section	.rodata
.LC0:
	.string	"none"
.LC1:
	.string	"five"
.LC2:
	.string	"nine"
	.align 32
	.type	names, @object
	.size	names, 40
names:
	.long	.LC0
	.zero	16
	.long	.LC1
	.zero	12
	.long	.LC2
.LC3:
	.string	"%d primes, the last is %d\n"
.LC4:
	.string	"%u %d %d\n"
.LC5:
	.string	"%u %u\n"
.LC6:
	.string	"-"
.LC7:
	.string	"%s "
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
	subl	$80, %esp
	movl	$0, 76(%esp)
	movl	$0, 72(%esp)
	movl	$2, 68(%esp)
	jmp	.L2
.L7:
	movl	68(%esp), %eax
	addl	$sieve, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L29
	incl	76(%esp)
	movl	68(%esp), %eax
	movl	%eax, 72(%esp)
	movl	68(%esp), %eax
	addl	%eax, %eax
	movl	%eax, 64(%esp)
	jmp	.L5
.L6:
	movl	64(%esp), %eax
	addl	$sieve, %eax
	movb	$1, (%eax)
	movl	68(%esp), %eax
	addl	%eax, 64(%esp)
.L5:
	cmpl	$262143, 64(%esp)
	jle	.L6
	jmp	.L4
.L29:
	nop
.L4:
	incl	68(%esp)
.L2:
	cmpl	$262143, 68(%esp)
	jle	.L7
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, 60(%esp)
	jmp	.L8
.L9:
	movl	60(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %esi
	movl	60(%esp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$6, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%edx, %edi
	subl	%eax, %edi
	movl	60(%esp), %ebx
	movl	$1717986919, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$6, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	sall	$5, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	movl	$1098413215, %edx
	movl	%esi, %eax
	imull	%edx
	sarl	$8, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$1001, %edx, %eax
	subl	%eax, %esi
	movl	%esi, %edx
	movl	%edi, %eax
	sall	$2, %eax
	addl	%edi, %eax
	sall	$5, %eax
	addl	%ecx, %eax
	movl	%edx, matrix(,%eax,4)
	incl	60(%esp)
.L8:
	cmpl	$25599, 60(%esp)
	jle	.L9
	movl	$0, 56(%esp)
	jmp	.L10
.L13:
	movl	$0, 52(%esp)
	jmp	.L11
.L12:
	movl	$159, %eax
	subl	56(%esp), %eax
	movl	%eax, %ebx
	movl	56(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$5, %eax
	movl	52(%esp), %edx
	addl	%edx, %eax
	movl	matrix(,%eax,4), %ecx
	movl	52(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$5, %eax
	addl	%ebx, %eax
	movl	%ecx, turned(,%eax,4)
	incl	52(%esp)
.L11:
	cmpl	$159, 52(%esp)
	jle	.L12
	incl	56(%esp)
.L10:
	cmpl	$159, 56(%esp)
	jle	.L13
	movl	$0, 48(%esp)
	movl	$0, 44(%esp)
	jmp	.L14
.L17:
	movl	$0, 40(%esp)
	jmp	.L15
.L16:
	movl	48(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	44(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$5, %eax
	movl	40(%esp), %edx
	addl	%edx, %eax
	movl	turned(,%eax,4), %eax
	addl	%ecx, %eax
	movl	%eax, 48(%esp)
	incl	40(%esp)
.L15:
	cmpl	$159, 40(%esp)
	jle	.L16
	incl	44(%esp)
.L14:
	cmpl	$159, 44(%esp)
	jle	.L17
	movl	turned+102396, %edx
	movl	turned, %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$0, 36(%esp)
	jmp	.L18
.L19:
	movl	36(%esp), %eax
	imull	$40503, %eax, %eax
	movzwl	%ax, %eax
	movl	table(,%eax,4), %ecx
	movl	36(%esp), %eax
	imull	$40503, %eax, %eax
	movzwl	%ax, %eax
	movl	36(%esp), %edx
	addl	%ecx, %edx
	movl	%edx, table(,%eax,4)
	incl	36(%esp)
.L18:
	cmpl	$99999, 36(%esp)
	jbe	.L19
	movl	$0, 32(%esp)
	movl	$0, 28(%esp)
	jmp	.L20
.L23:
	movl	28(%esp), %eax
	movl	table(,%eax,4), %eax
	movl	32(%esp), %edx
	movl	table(,%edx,4), %edx
	cmpl	%eax, %edx
	jnb	.L21
	movl	28(%esp), %eax
	jmp	.L22
.L21:
	movl	32(%esp), %eax
.L22:
	movl	%eax, 32(%esp)
	incl	28(%esp)
.L20:
	cmpl	$65535, 28(%esp)
	jbe	.L23
	movl	32(%esp), %eax
	movl	table(,%eax,4), %eax
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$0, 24(%esp)
	jmp	.L24
.L27:
	movl	24(%esp), %eax
	movl	names(,%eax,4), %eax
	testl	%eax, %eax
	je	.L25
	movl	24(%esp), %eax
	movl	names(,%eax,4), %eax
	jmp	.L26
.L25:
	movl	$.LC6, %eax
.L26:
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	incl	24(%esp)
.L24:
	cmpl	$9, 24(%esp)
	jle	.L27
	movl	$10, (%esp)
	call	putchar
	movl	$0, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
