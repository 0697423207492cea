	.file	"bit-fields.c"
	.text
	.section	.rodata
.LC0:
	.string	"%08x %04x %04x %02x\n"
.LC1:
	.string	"%u %d %u %u\n"
.LC2:
	.string	"%u %u %u %d %u\n"
.LC3:
	.string	"%d %d %d %lld\n"
.LC4:
	.string	"%d %d %d %d\n"
	.globl	__popcountsi2
.LC5:
	.string	"%x %x %d %d %d\n"
.LC6:
	.string	"%x %x\n"
	.globl	__ctzdi2
	.globl	__popcountdi2
.LC7:
	.string	"%llx %d %d %d %d\n"
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
	subl	$96, %esp
	movl	$0, 68(%esp)
	movzbl	68(%esp), %eax
	andb	$-16, %al
	orb	$4, %al
	movb	%al, 68(%esp)
	movzbl	68(%esp), %eax
	andb	$15, %al
	orb	$-112, %al
	movb	%al, 68(%esp)
	movl	68(%esp), %eax
	andl	$-16776961, %eax
	orl	$12513024, %eax
	movl	%eax, 68(%esp)
	movzbl	71(%esp), %eax
	andb	$-32, %al
	orb	$25, %al
	movb	%al, 71(%esp)
	movzbl	71(%esp), %eax
	orb	$32, %al
	movb	%al, 71(%esp)
	movzbl	71(%esp), %eax
	movzbl	%al, %edx
	movzwl	70(%esp), %eax
	movl	%eax, %ebx
	movzwl	68(%esp), %eax
	movl	%eax, %ecx
	movl	68(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, 92(%esp)
	jmp	.L2
.L3:
	movzbl	68(%esp), %eax
	andb	$15, %al
	movb	%al, %dl
	movl	92(%esp), %eax
	addb	%dl, %al
	andb	$15, %al
	andb	$15, %al
	movb	%al, %dl
	movzbl	68(%esp), %eax
	andb	$-16, %al
	orb	%dl, %al
	movb	%al, 68(%esp)
	movzbl	71(%esp), %eax
	salb	$3, %al
	sarb	$3, %al
	movb	%al, %dl
	movl	92(%esp), %eax
	addb	%dl, %al
	salb	$3, %al
	sarb	$3, %al
	andb	$31, %al
	movb	%al, %dl
	movzbl	71(%esp), %eax
	andb	$-32, %al
	orb	%dl, %al
	movb	%al, 71(%esp)
	movzwl	69(%esp), %eax
	addl	%eax, %eax
	movzwl	%ax, %eax
	sall	$8, %eax
	movl	%eax, %edx
	movl	68(%esp), %eax
	andl	$-16776961, %eax
	orl	%edx, %eax
	movl	%eax, 68(%esp)
	movzbl	71(%esp), %eax
	shrb	$5, %al
	andb	$1, %al
	movzbl	%al, %ecx
	movzwl	69(%esp), %eax
	movl	%eax, %ebx
	movzbl	71(%esp), %eax
	salb	$3, %al
	sarb	$3, %al
	movsbl	%al, %edx
	movzbl	68(%esp), %eax
	andb	$15, %al
	movzbl	%al, %eax
	movl	%ecx, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	addl	$9, 92(%esp)
.L2:
	cmpl	$39, 92(%esp)
	jle	.L3
	movl	$-1, 68(%esp)
	movzbl	71(%esp), %eax
	shrb	$5, %al
	andb	$1, %al
	movzbl	%al, %ebx
	movzbl	71(%esp), %eax
	salb	$3, %al
	sarb	$3, %al
	movsbl	%al, %ecx
	movzwl	69(%esp), %eax
	movl	%eax, %esi
	movzbl	68(%esp), %eax
	shrb	$4, %al
	movzbl	%al, %edx
	movzbl	68(%esp), %eax
	andb	$15, %al
	movzbl	%al, %eax
	movl	%ebx, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movzbl	60(%esp), %eax
	orb	$1, %al
	movb	%al, 60(%esp)
	movzbl	60(%esp), %eax
	andb	$-7, %al
	orb	$4, %al
	movb	%al, 60(%esp)
	movzbl	60(%esp), %eax
	andb	$7, %al
	orb	$-120, %al
	movb	%al, 60(%esp)
	movl	$1097262572, 61(%esp)
	movzbl	65(%esp), %eax
	andb	$0, %al
	orb	$-29, %al
	movb	%al, 65(%esp)
	movzbl	60(%esp), %eax
	shrb	%al
	andb	$3, %al
	incb	%al
	andb	$3, %al
	andb	$3, %al
	addb	%al, %al
	movb	%al, %dl
	movzbl	60(%esp), %eax
	andb	$-7, %al
	orb	%dl, %al
	movb	%al, 60(%esp)
	movzbl	60(%esp), %eax
	shrb	$3, %al
	addb	$20, %al
	andb	$31, %al
	salb	$3, %al
	movb	%al, %dl
	movzbl	60(%esp), %eax
	andb	$7, %al
	orb	%dl, %al
	movb	%al, 60(%esp)
	movl	61(%esp), %eax
	movzbl	65(%esp), %ecx
	movl	%ecx, %edx
	shldl	$24, %eax, %edx
	sall	$24, %eax
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	imull	$5, %edx, %ebx
	imull	$0, %eax, %ecx
	addl	%ebx, %ecx
	movl	$5, %ebx
	mull	%ebx
	addl	%edx, %ecx
	movl	%ecx, %edx
	shldl	$24, %eax, %edx
	sall	$24, %eax
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	movl	%eax, 61(%esp)
	movzbl	65(%esp), %eax
	andb	$0, %al
	orb	%dl, %al
	movb	%al, 65(%esp)
	movl	61(%esp), %eax
	movzbl	65(%esp), %ecx
	movl	%ecx, %edx
	shldl	$24, %eax, %edx
	sall	$24, %eax
	shrdl	$24, %edx, %eax
	sarl	$24, %edx
	movzbl	60(%esp), %ecx
	shrb	$3, %cl
	movzbl	%cl, %esi
	movzbl	60(%esp), %ecx
	shrb	%cl
	andb	$3, %cl
	movzbl	%cl, %ebx
	movzbl	60(%esp), %ecx
	andb	$1, %cl
	movzbl	%cl, %ecx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$5, 88(%esp)
	movl	$-3, 16(%esp)
	movl	88(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$4, 8(%esp)
	movl	$4, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$305419896, 84(%esp)
	bsfl	84(%esp), %ebx
	bsrl	84(%esp), %eax
	xorl	$31, %eax
	movl	%eax, %esi
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	__popcountsi2
	movl	%eax, %ecx
	movl	84(%esp), %eax
	roll	$4, %eax
	movl	%eax, %edx
	movl	84(%esp), %eax
	bswap	%eax
	movl	%ebx, 20(%esp)
	movl	%esi, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$268435455, 8(%esp)
	movl	$-1, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$-1985229329, 72(%esp)
	movl	$19088743, 76(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%edx, %ecx
	xorl	%ecx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	xorw	%dx, %ax
	xorb	%ah, %al
	setnp	%al
	movzbl	%al, %eax
	movl	$0, %edx
	movl	%eax, 44(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__ctzdi2
	movl	%eax, %edi
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	testl	%edx, %edx
	je	.L4
	bsrl	%edx, %eax
	xorl	$31, %eax
	jmp	.L5
.L4:
	bsrl	%eax, %eax
	xorl	$31, %eax
	addl	$32, %eax
.L5:
	movl	%eax, %esi
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__popcountdi2
	movl	%eax, %ebx
	movl	72(%esp), %eax
	bswap	%eax
	movl	%eax, 40(%esp)
	movl	76(%esp), %eax
	movl	%eax, %ecx
	bswap	%ecx
	movl	%ecx, %eax
	movl	40(%esp), %edx
	movl	44(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%esi, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
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
