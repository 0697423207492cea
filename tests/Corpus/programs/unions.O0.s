	.file	"unions.c"
	.text
	.type	area, @function
area:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$3, %eax
	je	.L2
	cmpl	$3, %eax
	ja	.L3
	cmpl	$2, %eax
	je	.L4
	cmpl	$2, %eax
	ja	.L3
	testl	%eax, %eax
	je	.L5
	cmpl	$1, %eax
	je	.L6
	jmp	.L3
.L5:
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	imull	%edx, %eax
	imull	$355, %eax, %ecx
	movl	$1216273925, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$5, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	jmp	.L7
.L6:
	movl	8(%ebp), %eax
	movswl	4(%eax), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movswl	6(%eax), %eax
	imull	%edx, %eax
	jmp	.L7
.L4:
	movl	$0, %eax
	jmp	.L7
.L2:
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L8
.L10:
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	%eax, (%esp)
	call	area
	addl	%eax, -12(%ebp)
	incl	-16(%ebp)
.L8:
	cmpl	$3, -16(%ebp)
	jg	.L9
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	testl	%eax, %eax
	jne	.L10
.L9:
	movl	-12(%ebp), %eax
	jmp	.L7
.L3:
	movl	$-1, %eax
.L7:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	area, .-area
	.section	.rodata
.LC0:
	.string	""
.LC1:
	.string	"%*s"
.LC2:
	.string	"circle %d"
.LC3:
	.string	"box %d x %d"
.LC4:
	.string	"line %d,%d to %d,%d"
.LC5:
	.string	"group"
.LC6:
	.string	": area %ld\n"
	.text
	.type	describe, @function
describe:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %eax
	addl	%eax, %eax
	movl	$.LC0, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$3, %eax
	je	.L12
	cmpl	$3, %eax
	ja	.L13
	cmpl	$2, %eax
	je	.L14
	cmpl	$2, %eax
	ja	.L13
	testl	%eax, %eax
	je	.L15
	cmpl	$1, %eax
	je	.L16
	jmp	.L13
.L15:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L13
.L16:
	movl	8(%ebp), %eax
	movswl	6(%eax), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movswl	4(%eax), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L13
.L14:
	movl	8(%ebp), %eax
	movzbl	7(%eax), %eax
	movsbl	%al, %ebx
	movl	8(%ebp), %eax
	movzbl	6(%eax), %eax
	movsbl	%al, %ecx
	movl	8(%ebp), %eax
	movzbl	5(%eax), %eax
	movsbl	%al, %edx
	movl	8(%ebp), %eax
	movzbl	4(%eax), %eax
	movsbl	%al, %eax
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L13
.L12:
	movl	$.LC5, (%esp)
	call	printf
	nop
.L13:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	area
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$3, %eax
	jne	.L20
	movl	$0, -12(%ebp)
	jmp	.L18
.L19:
	movl	12(%ebp), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	describe
	incl	-12(%ebp)
.L18:
	cmpl	$3, -12(%ebp)
	jg	.L20
	movl	8(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	testl	%eax, %eax
	jne	.L19
.L20:
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	describe, .-describe
	.type	turn, @function
turn:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movzbl	12(%ebp), %eax
	movb	%al, -1(%ebp)
	movzbl	13(%ebp), %eax
	movb	%al, 12(%ebp)
	movzbl	14(%ebp), %eax
	movb	%al, 13(%ebp)
	movzbl	15(%ebp), %eax
	movb	%al, 14(%ebp)
	movzbl	-1(%ebp), %eax
	movb	%al, 15(%ebp)
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret	$4
	.size	turn, .-turn
	.section	.rodata
	.align 4
.LC7:
	.string	"%08x %04x %04x %02x %d %02x %02x %04x\n"
.LC8:
	.string	"%016llx %lld\n"
	.globl	__divdi3
	.text
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
	subl	$200, %esp
	movl	$-559038737, -40(%ebp)
	movl	$0, -28(%ebp)
	jmp	.L24
.L25:
	movzwl	-38(%ebp), %eax
	movl	%eax, %ecx
	movzbl	-39(%ebp), %eax
	movzbl	%al, %eax
	movl	%eax, -156(%ebp)
	movzbl	-40(%ebp), %eax
	movzbl	%al, %edi
	movzbl	-40(%ebp), %eax
	movsbl	%al, %esi
	movzbl	-37(%ebp), %eax
	movzbl	%al, %ebx
	movzwl	-38(%ebp), %eax
	movl	%eax, -160(%ebp)
	movzwl	-40(%ebp), %eax
	movl	%eax, %edx
	movl	-40(%ebp), %eax
	movl	%ecx, 32(%esp)
	movl	-156(%ebp), %ecx
	movl	%ecx, 28(%esp)
	movl	%edi, 24(%esp)
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	-160(%ebp), %ebx
	movl	%ebx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	leal	-40(%ebp), %eax
	movl	-40(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	turn
	subl	$4, %esp
	movzbl	-39(%ebp), %eax
	addb	$17, %al
	movb	%al, -39(%ebp)
	movzwl	-38(%ebp), %eax
	movswl	%ax, %edx
	movzwl	-40(%ebp), %eax
	addl	%eax, %eax
	cwtl
	xorl	%edx, %eax
	cwtl
	movzwl	%ax, %eax
	movw	%ax, -38(%ebp)
	movzbl	-38(%ebp), %eax
	negb	%al
	movb	%al, -38(%ebp)
	incl	-28(%ebp)
.L24:
	cmpl	$5, -28(%ebp)
	jle	.L25
	movl	$0, -60(%ebp)
	movl	$0, -56(%ebp)
	movl	$0, -52(%ebp)
	movl	$0, -48(%ebp)
	movl	$0, -44(%ebp)
	movl	$10, -56(%ebp)
	movl	$0, -80(%ebp)
	movl	$0, -76(%ebp)
	movl	$0, -72(%ebp)
	movl	$0, -68(%ebp)
	movl	$0, -64(%ebp)
	movl	$1, -80(%ebp)
	movw	$300, -76(%ebp)
	movw	$200, -74(%ebp)
	movl	$0, -100(%ebp)
	movl	$0, -96(%ebp)
	movl	$0, -92(%ebp)
	movl	$0, -88(%ebp)
	movl	$0, -84(%ebp)
	movl	$2, -100(%ebp)
	movb	$-1, -96(%ebp)
	movb	$2, -95(%ebp)
	movb	$-128, -94(%ebp)
	movb	$127, -93(%ebp)
	movl	$0, -120(%ebp)
	movl	$0, -116(%ebp)
	movl	$0, -112(%ebp)
	movl	$0, -108(%ebp)
	movl	$0, -104(%ebp)
	movl	$3, -120(%ebp)
	leal	-60(%ebp), %eax
	movl	%eax, -116(%ebp)
	leal	-100(%ebp), %eax
	movl	%eax, -112(%ebp)
	movl	$0, -140(%ebp)
	movl	$0, -136(%ebp)
	movl	$0, -132(%ebp)
	movl	$0, -128(%ebp)
	movl	$0, -124(%ebp)
	movl	$3, -140(%ebp)
	leal	-80(%ebp), %eax
	movl	%eax, -136(%ebp)
	leal	-120(%ebp), %eax
	movl	%eax, -132(%ebp)
	leal	-60(%ebp), %eax
	movl	%eax, -128(%ebp)
	movl	$0, 4(%esp)
	leal	-140(%ebp), %eax
	movl	%eax, (%esp)
	call	describe
	movl	-60(%ebp), %eax
	movl	%eax, -80(%ebp)
	movl	-56(%ebp), %eax
	movl	%eax, -76(%ebp)
	movl	-52(%ebp), %eax
	movl	%eax, -72(%ebp)
	movl	-48(%ebp), %eax
	movl	%eax, -68(%ebp)
	movl	-44(%ebp), %eax
	movl	%eax, -64(%ebp)
	movl	$0, 4(%esp)
	leal	-140(%ebp), %eax
	movl	%eax, (%esp)
	call	describe
	movl	$-1985229329, -148(%ebp)
	movl	$19088743, -144(%ebp)
	movl	$0, -32(%ebp)
	jmp	.L26
.L27:
	movl	-148(%ebp), %eax
	movl	%eax, -36(%ebp)
	movl	-144(%ebp), %eax
	xorl	$-65536, %eax
	movl	%eax, -148(%ebp)
	movl	-36(%ebp), %eax
	movl	%eax, -144(%ebp)
	movl	-148(%ebp), %ecx
	movl	-144(%ebp), %ebx
	movl	-148(%ebp), %eax
	movl	-144(%ebp), %edx
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	-148(%ebp), %eax
	movl	-144(%ebp), %edx
	movl	$3, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, -148(%ebp)
	movl	%edx, -144(%ebp)
	incl	-32(%ebp)
.L26:
	cmpl	$3, -32(%ebp)
	jle	.L27
	movzbl	-39(%ebp), %ecx
	movzbl	%cl, %eax
	movl	%eax, %edx
	sall	$2, %edx
	addl	%eax, %edx
	sall	$3, %edx
	addl	%edx, %eax
	movzwl	%ax, %eax
	shrl	$8, %eax
	shrb	$4, %al
	movb	%al, %dl
	movb	%dl, %al
	salb	$2, %al
	addb	%dl, %al
	movb	%al, %dl
	salb	$2, %dl
	addb	%dl, %al
	salb	$2, %al
	subb	%al, %cl
	movb	%cl, %dl
	movzbl	%dl, %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
