	.file	"unions.c"
	.text
	.p2align 4
	.type	area, @function
area:
	subl	$12, %esp
	movl	%esi, 4(%esp)
	movl	%eax, %esi
	movl	(%eax), %eax
	movl	%ebx, (%esp)
	movl	%edi, 8(%esp)
	cmpl	$2, %eax
	je	.L8
	ja	.L3
	testl	%eax, %eax
	je	.L16
	movswl	4(%esi), %ebx
	movswl	6(%esi), %eax
	imull	%eax, %ebx
.L1:
	movl	%ebx, %eax
	movl	4(%esp), %esi
	movl	(%esp), %ebx
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	cmpl	$3, %eax
	movl	$-1, %ebx
	jne	.L1
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.L6:
	movl	4(%esi,%edi,4), %eax
	testl	%eax, %eax
	je	.L1
	call	area
	incl	%edi
	addl	%eax, %ebx
	cmpl	$4, %edi
	jne	.L6
	.p2align 4,,2
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L8:
	xorl	%ebx, %ebx
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L16:
	movl	4(%esi), %ecx
	movl	$1216273925, %eax
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	movl	%edx, %ebx
	jmp	.L1
	.size	area, .-area
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.p2align 4
	.type	describe, @function
describe:
	subl	$44, %esp
	movl	%ebx, 32(%esp)
	movl	%eax, %ebx
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	leal	(%edx,%edx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%esi, 36(%esp)
	movl	%edx, %esi
	movl	%edi, 40(%esp)
	call	printf
	movl	(%ebx), %eax
	cmpl	$2, %eax
	je	.L18
	ja	.L19
	testl	%eax, %eax
	.p2align 4,,4
	je	.L33
	movswl	6(%ebx), %eax
	movl	%eax, 8(%esp)
	movswl	4(%ebx), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L19:
	cmpl	$3, %eax
	jne	.L23
	movl	$.LC5, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L23:
	movl	%ebx, %eax
	call	area
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$3, (%ebx)
	je	.L34
.L17:
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	movl	40(%esp), %edi
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L34:
	xorl	%edi, %edi
	incl	%esi
.L24:
	movl	4(%ebx,%edi,4), %eax
	testl	%eax, %eax
	je	.L17
	movl	%esi, %edx
	incl	%edi
	call	describe
	cmpl	$4, %edi
	jne	.L24
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	movl	40(%esp), %edi
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	movsbl	7(%ebx), %eax
	movl	%eax, 16(%esp)
	movsbl	6(%ebx), %eax
	movl	%eax, 12(%esp)
	movsbl	5(%ebx), %eax
	movl	%eax, 8(%esp)
	movsbl	4(%ebx), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L33:
	movl	4(%ebx), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L23
	.size	describe, .-describe
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"%08x %04x %04x %02x %d %02x %02x %04x\n"
	.section	.rodata.str1.1
.LC8:
	.string	"%016llx %lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$48879, %ecx
	movl	%esp, %ebp
	movb	$-17, %al
	pushl	%edi
	movl	$-559038737, %edi
	pushl	%esi
	movl	$6, %esi
	pushl	%ebx
	movl	$-559038737, %ebx
	andl	$-16, %esp
	subl	$192, %esp
	movl	%edi, 68(%esp)
	movl	$57005, %edi
	movl	%esi, 60(%esp)
	movb	$-34, 72(%esp)
	movb	$-66, 76(%esp)
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L41:
	movl	%ebx, 68(%esp)
	movzbl	%ah, %esi
	movl	%ebx, %edi
	movl	%esi, 72(%esp)
	movzbl	76(%esp), %eax
	shrl	$16, %edi
	movb	%dl, 76(%esp)
.L37:
	movl	%ecx, 8(%esp)
	movzbl	76(%esp), %esi
	movl	%edi, 32(%esp)
	movzbl	72(%esp), %edx
	movl	%edi, 12(%esp)
	movl	68(%esp), %ecx
	movl	$.LC7, (%esp)
	movl	%esi, 64(%esp)
	movl	%esi, 28(%esp)
	movzbl	%al, %esi
	movsbl	%al, %eax
	movl	%esi, 24(%esp)
	sall	$24, %esi
	movl	%edx, 16(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 20(%esp)
	movl	%edx, 72(%esp)
	call	printf
	movl	72(%esp), %edx
	movl	%ebx, %eax
	movl	64(%esp), %edi
	shrl	$16, %eax
	andl	$-16711936, %ebx
	sall	$16, %edx
	orl	%edi, %ebx
	orl	%edx, %ebx
	movb	%al, %dl
	andl	$16777215, %ebx
	addb	$17, %dl
	orl	%esi, %ebx
	movb	%dl, %bh
	movzwl	%bx, %ecx
	leal	(%ecx,%ecx), %eax
	shrl	$16, %ebx
	xorl	%eax, %ebx
	movl	%ebx, %esi
	movzwl	%bx, %eax
	sall	$16, %esi
	negb	%bl
	orl	%ecx, %esi
	movzbl	%bl, %ebx
	sall	$16, %ebx
	andl	$-16711681, %esi
	orl	%esi, %ebx
	decl	60(%esp)
	jne	.L41
	movb	%dl, 68(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 92(%esp)
	movl	$13107500, %eax
	xorl	%ecx, %ecx
	movl	%eax, 116(%esp)
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 120(%esp)
	xorl	%eax, %eax
	movl	$10, %esi
	movl	%edx, 100(%esp)
	xorl	%edx, %edx
	movl	$1, %edi
	movl	%eax, 124(%esp)
	xorl	%eax, %eax
	movl	%eax, 128(%esp)
	xorl	%eax, %eax
	movl	%edx, 144(%esp)
	leal	132(%esp), %edx
	movl	%eax, 140(%esp)
	xorl	%eax, %eax
	movl	%edx, 160(%esp)
	xorl	%edx, %edx
	movl	%eax, 168(%esp)
	movl	$3, %eax
	movl	%edx, 188(%esp)
	leal	112(%esp), %edx
	movl	%ecx, 104(%esp)
	xorl	%ecx, %ecx
	movl	%eax, 152(%esp)
	leal	92(%esp), %eax
	movl	%edx, 176(%esp)
	leal	152(%esp), %edx
	movl	%ebx, 108(%esp)
	movl	$2, %ebx
	movl	%esi, 96(%esp)
	movl	$2139095807, %esi
	movl	%edi, 112(%esp)
	xorl	%edi, %edi
	movl	%ecx, 148(%esp)
	movl	$3, %ecx
	movl	%eax, 156(%esp)
	movl	%edx, 180(%esp)
	xorl	%edx, %edx
	movl	%eax, 184(%esp)
	leal	172(%esp), %eax
	movl	%ecx, 172(%esp)
	movl	%ebx, 132(%esp)
	movl	$4, %ebx
	movl	%esi, 136(%esp)
	movl	%edi, 164(%esp)
	call	describe
	movl	92(%esp), %eax
	xorl	%edx, %edx
	movl	%eax, 112(%esp)
	movl	96(%esp), %eax
	movl	%eax, 116(%esp)
	movl	100(%esp), %eax
	movl	%eax, 120(%esp)
	movl	104(%esp), %eax
	movl	%eax, 124(%esp)
	movl	108(%esp), %eax
	movl	%eax, 128(%esp)
	leal	172(%esp), %eax
	call	describe
	movl	$-1985229329, %eax
	movl	$19088743, %ecx
	movl	%ebx, 72(%esp)
.L39:
	movl	%eax, 16(%esp)
	xorl	$-65536, %ecx
	movl	%eax, %edi
	movl	%ecx, 12(%esp)
	movl	%ecx, %esi
	movl	%ecx, 4(%esp)
	movl	%esi, %ebx
	movl	%eax, 8(%esp)
	andl	$1073741823, %ebx
	movl	$.LC8, (%esp)
	call	printf
	movl	%edi, %ecx
	movl	%edi, %edx
	sarl	$31, %ecx
	movl	%ecx, %eax
	andl	$-2, %ecx
	andl	$1, %eax
	movl	%eax, 76(%esp)
	movl	%esi, %eax
	shrdl	$30, %edx, %eax
	movl	76(%esp), %edx
	andl	$1073741823, %eax
	addl	%ebx, %eax
	movl	%edi, %ebx
	shrl	$28, %ebx
	addl	%ebx, %eax
	leal	(%eax,%edx), %ebx
	movl	$-1431655765, %eax
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	movl	%esi, %eax
	subl	%edx, %ebx
	movl	%edi, %edx
	addl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	%eax, %esi
	imull	$-1431655765, %edx, %ecx
	imull	$-1431655766, %eax, %edx
	movl	$-1431655765, %eax
	addl	%edx, %ecx
	mull	%esi
	addl	%edx, %ecx
	decl	72(%esp)
	jne	.L39
	movzbl	68(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	leal	(%eax,%eax,4), %edx
	movl	%eax, %ecx
	leal	(%eax,%edx,8), %edx
	popl	%esi
	movzbl	%dh, %edx
	shrb	$4, %dl
	movb	%dl, %al
	salb	$2, %al
	popl	%edi
	addb	%dl, %al
	movb	%al, %dl
	salb	$2, %dl
	popl	%ebp
	addb	%al, %dl
	salb	$2, %dl
	movb	%cl, %al
	subb	%dl, %al
	movzbl	%al, %eax
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
