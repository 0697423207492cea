	.file	"unions.c"
	.text
	.type	area, @function
area:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, %esi
	movl	(%eax), %eax
	cmpl	$2, %eax
	je	.L8
	ja	.L3
	testl	%eax, %eax
	je	.L12
	movswl	4(%esi), %ebx
	movswl	6(%esi), %eax
	imull	%eax, %ebx
	jmp	.L1
.L3:
	movl	$-1, %ebx
	cmpl	$3, %eax
	jne	.L1
	movl	$0, %edi
	movl	$0, %ebx
.L6:
	movl	4(%esi,%edi,4), %eax
	testl	%eax, %eax
	je	.L1
	call	area
	addl	%eax, %ebx
	incl	%edi
	cmpl	$4, %edi
	jne	.L6
	.p2align 4,,2
	jmp	.L1
.L12:
	movl	4(%esi), %ecx
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	movl	$1216273925, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	sarl	$31, %ecx
	subl	%ecx, %edx
	movl	%edx, %ebx
.L1:
	movl	%ebx, %eax
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
.L8:
	movl	$0, %ebx
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
	.type	describe, @function
describe:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$32, %esp
	movl	%eax, %ebx
	movl	%edx, %esi
	movl	$.LC0, 8(%esp)
	leal	(%edx,%edx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	(%ebx), %eax
	cmpl	$2, %eax
	je	.L14
	ja	.L15
	testl	%eax, %eax
	.p2align 4,,4
	je	.L26
	movswl	6(%ebx), %eax
	movl	%eax, 8(%esp)
	movswl	4(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L19
.L15:
	cmpl	$3, %eax
	jne	.L19
	movl	$.LC5, (%esp)
	call	printf
	jmp	.L19
.L26:
	movl	4(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L19:
	movl	%ebx, %eax
	call	area
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	cmpl	$3, (%ebx)
	je	.L27
.L13:
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L14:
	movsbl	7(%ebx), %eax
	movl	%eax, 16(%esp)
	movsbl	6(%ebx), %eax
	movl	%eax, 12(%esp)
	movsbl	5(%ebx), %eax
	movl	%eax, 8(%esp)
	movsbl	4(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L19
.L27:
	movl	$0, %edi
	incl	%esi
.L20:
	movl	4(%ebx,%edi,4), %eax
	testl	%eax, %eax
	je	.L13
	movl	%esi, %edx
	call	describe
	incl	%edi
	cmpl	$4, %edi
	jne	.L20
	.p2align 4,,2
	jmp	.L13
	.size	describe, .-describe
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"%08x %04x %04x %02x %d %02x %02x %04x\n"
	.section	.rodata.str1.1
.LC8:
	.string	"%016llx %lld\n"
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
	subl	$176, %esp
	movl	$-559038737, %ebx
	movl	$6, 48(%esp)
.L29:
	movl	%ebx, %eax
	shrl	$16, %eax
	movl	%eax, 56(%esp)
	movl	%eax, %edx
	movzbl	%bh, %ecx
	movl	%ebx, %edi
	shrl	$24, %edi
	movl	%edi, 60(%esp)
	movl	%eax, 32(%esp)
	movzbl	%cl, %edi
	movl	%edi, 28(%esp)
	movzbl	%bl, %esi
	movl	%esi, 52(%esp)
	movl	%esi, 24(%esp)
	movsbl	%bl, %eax
	movl	%eax, 20(%esp)
	movzbl	60(%esp), %esi
	movl	%esi, 16(%esp)
	movl	%edx, 12(%esp)
	movzwl	%bx, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movzbl	56(%esp), %eax
	andl	$-16711936, %ebx
	sall	$16, %esi
	orl	%edi, %ebx
	orl	%esi, %ebx
	movl	52(%esp), %edx
	sall	$24, %edx
	andl	$16777215, %ebx
	orl	%edx, %ebx
	addb	$17, %al
	movb	%al, %bh
	movzwl	%bx, %edx
	leal	(%edx,%edx), %esi
	movl	%ebx, %ecx
	shrl	$16, %ecx
	xorl	%ecx, %esi
	movl	%esi, %ebx
	movl	%esi, %ecx
	sall	$16, %ecx
	orl	%ecx, %edx
	negb	%bl
	movzbl	%bl, %ebx
	sall	$16, %ebx
	andl	$-16711681, %edx
	orl	%edx, %ebx
	decl	48(%esp)
	jne	.L29
	movb	%al, 52(%esp)
	movl	$0, 156(%esp)
	movl	$0, 164(%esp)
	movl	$0, 168(%esp)
	movl	$0, 172(%esp)
	movl	$10, 160(%esp)
	movl	$0, 144(%esp)
	movl	$0, 148(%esp)
	movl	$0, 152(%esp)
	movl	$1, 136(%esp)
	movw	$300, 140(%esp)
	movw	$200, 142(%esp)
	movl	$0, 124(%esp)
	movl	$0, 128(%esp)
	movl	$0, 132(%esp)
	movl	$2, 116(%esp)
	movb	$-1, 120(%esp)
	movb	$2, 121(%esp)
	movb	$-128, 122(%esp)
	movb	$127, 123(%esp)
	movl	$0, 108(%esp)
	movl	$0, 112(%esp)
	movl	$3, 96(%esp)
	leal	156(%esp), %eax
	movl	%eax, 100(%esp)
	leal	116(%esp), %edx
	movl	%edx, 104(%esp)
	movl	$0, 92(%esp)
	movl	$3, 76(%esp)
	leal	136(%esp), %edx
	movl	%edx, 80(%esp)
	leal	96(%esp), %edx
	movl	%edx, 84(%esp)
	movl	%eax, 88(%esp)
	movl	$0, %edx
	leal	76(%esp), %eax
	call	describe
	movl	156(%esp), %eax
	movl	%eax, 136(%esp)
	movl	160(%esp), %eax
	movl	%eax, 140(%esp)
	movl	164(%esp), %eax
	movl	%eax, 144(%esp)
	movl	168(%esp), %eax
	movl	%eax, 148(%esp)
	movl	172(%esp), %eax
	movl	%eax, 152(%esp)
	movl	$0, %edx
	leal	76(%esp), %eax
	call	describe
	movl	$-1985229329, %eax
	movl	$19088743, %ecx
	movl	$4, 56(%esp)
.L30:
	xorl	$-65536, %ecx
	movl	%ecx, %esi
	movl	%eax, %edi
	movl	%ecx, 12(%esp)
	movl	%eax, 16(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	%edi, %ecx
	sarl	$31, %ecx
	movl	%ecx, %eax
	andl	$1, %eax
	movl	%eax, 60(%esp)
	movl	%esi, %ebx
	andl	$1073741823, %ebx
	movl	%esi, %eax
	movl	%edi, %edx
	shrdl	$30, %edx, %eax
	shrl	$30, %edx
	andl	$1073741823, %eax
	addl	%ebx, %eax
	movl	%edi, %ebx
	shrl	$28, %ebx
	addl	%ebx, %eax
	movl	60(%esp), %edx
	leal	(%eax,%edx), %ebx
	movl	$-1431655765, %eax
	mull	%ebx
	movl	%edx, %eax
	shrl	%eax
	andl	$-2, %edx
	addl	%eax, %edx
	subl	%edx, %ebx
	andl	$-2, %ecx
	addl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	movl	%esi, %eax
	movl	%edi, %edx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	%eax, %esi
	imull	$-1431655765, %edx, %ecx
	imull	$-1431655766, %eax, %edx
	addl	%edx, %ecx
	movl	$-1431655765, %eax
	mull	%esi
	addl	%edx, %ecx
	decl	56(%esp)
	jne	.L30
	movzbl	52(%esp), %ecx
	movzbl	%cl, %eax
	leal	(%eax,%eax,4), %edx
	leal	(%eax,%edx,8), %edx
	movzbl	%dh, %edx
	shrb	$4, %dl
	movb	%dl, %al
	salb	$2, %al
	addb	%dl, %al
	movb	%al, %dl
	salb	$2, %dl
	addb	%dl, %al
	salb	$2, %al
	subb	%al, %cl
	movzbl	%cl, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
