	.file	"unions.c"
	.text
	.type	area, @function
area:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$12, %esp
	movl	(%eax), %eax
	cmpl	$2, %eax
	je	.L1
	ja	.L3
	testl	%eax, %eax
	jne	.L13
	movl	4(%esi), %eax
	movl	$113, %ecx
	imull	%eax, %eax
	imull	$355, %eax, %eax
	cltd
	idivl	%ecx
	movl	%eax, %ebx
	jmp	.L1
.L3:
	orl	$-1, %ebx
	cmpl	$3, %eax
	jne	.L1
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.L6
.L13:
	movswl	4(%esi), %ebx
	movswl	6(%esi), %eax
	imull	%eax, %ebx
	jmp	.L1
.L7:
	call	area
	incl	%edi
	addl	%eax, %ebx
	cmpl	$4, %edi
	je	.L1
.L6:
	movl	4(%esi,%edi,4), %eax
	testl	%eax, %eax
	jne	.L7
.L1:
	addl	$12, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	leal	(%edx,%edx), %eax
	subl	$16, %esp
	pushl	$.LC0
	pushl	%eax
	pushl	$.LC1
	call	printf
	movl	(%ebx), %eax
	addl	$16, %esp
	cmpl	$2, %eax
	je	.L17
	ja	.L18
	testl	%eax, %eax
	jne	.L30
	pushl	%edi
	pushl	%edi
	pushl	4(%ebx)
	pushl	$.LC2
	jmp	.L32
.L18:
	cmpl	$3, %eax
	jne	.L22
	subl	$12, %esp
	pushl	$.LC5
	jmp	.L32
.L30:
	pushl	%ecx
	movswl	6(%ebx), %eax
	pushl	%eax
	movswl	4(%ebx), %eax
	pushl	%eax
	pushl	$.LC3
	jmp	.L32
.L17:
	movsbl	7(%ebx), %eax
	subl	$12, %esp
	pushl	%eax
	movsbl	6(%ebx), %eax
	pushl	%eax
	movsbl	5(%ebx), %eax
	pushl	%eax
	movsbl	4(%ebx), %eax
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$32, %esp
	jmp	.L22
.L32:
	call	printf
	addl	$16, %esp
.L22:
	movl	%ebx, %eax
	call	area
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC6
	call	printf
	addl	$16, %esp
	cmpl	$3, (%ebx)
	jne	.L16
	xorl	%edi, %edi
.L23:
	movl	4(%ebx,%edi,4), %eax
	testl	%eax, %eax
	je	.L16
	leal	1(%esi), %edx
	incl	%edi
	call	describe
	cmpl	$4, %edi
	jne	.L23
.L16:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	describe, .-describe
	.section	.rodata.str1.1
.LC7:
	.string	"%08x %04x %04x %02x %d %02x %02x %04x\n"
.LC8:
	.string	"%016llx %lld\n"
	.globl	__divdi3
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
	movl	$-559038737, %ebx
	pushl	%ecx
	subl	$136, %esp
	movl	$6, -140(%ebp)
.L34:
	movl	%ebx, %eax
	subl	$12, %esp
	shrl	$16, %eax
	movl	%ebx, %edi
	movl	%eax, -148(%ebp)
	shrl	$24, %edi
	movl	%eax, %ecx
	movzbl	%bh, %eax
	movl	%edi, %edx
	movl	%eax, -144(%ebp)
	movzbl	%bl, %edi
	movsbl	%bl, %eax
	pushl	%ecx
	movzbl	-144(%ebp), %esi
	pushl	%esi
	movzbl	%dl, %esi
	pushl	%edi
	pushl	%eax
	movzwl	%bx, %eax
	pushl	%esi
	pushl	%ecx
	pushl	%eax
	pushl	%ebx
	pushl	$.LC7
	call	printf
	movb	-144(%ebp), %bl
	sall	$16, %esi
	movb	-148(%ebp), %al
	sall	$24, %edi
	addl	$48, %esp
	movzwl	%bx, %ebx
	addb	$17, %al
	orl	%esi, %ebx
	movb	%al, -144(%ebp)
	orl	%edi, %ebx
	movb	-144(%ebp), %bh
	movzwl	%bx, %eax
	movl	%ebx, %edx
	shrl	$16, %edx
	leal	(%eax,%eax), %ecx
	xorl	%edx, %ecx
	movl	%ecx, %ebx
	movl	%ecx, %edx
	sall	$16, %edx
	negb	%bl
	orl	%edx, %eax
	movzbl	%bl, %ebx
	sall	$16, %ebx
	andl	$-16711681, %eax
	orl	%eax, %ebx
	decl	-140(%ebp)
	jne	.L34
	movl	-140(%ebp), %eax
	leal	-124(%ebp), %edi
	movl	$5, %ecx
	leal	-124(%ebp), %esi
	xorl	%edx, %edx
	movl	%edx, -28(%ebp)
	leal	-104(%ebp), %ebx
	xorl	%edx, %edx
	movl	%esi, -60(%ebp)
	rep stosl
	leal	-96(%ebp), %edi
	movl	$3, %ecx
	rep stosl
	leal	-76(%ebp), %edi
	movl	$3, %ecx
	rep stosl
	xorl	%eax, %eax
	movl	%ebx, %edi
	movl	%eax, -52(%ebp)
	movl	%eax, -48(%ebp)
	leal	-84(%ebp), %eax
	movl	%eax, -56(%ebp)
	leal	-64(%ebp), %eax
	movl	%eax, -36(%ebp)
	leal	-44(%ebp), %eax
	movl	%ebx, -40(%ebp)
	movl	$4, %ebx
	movl	%esi, -32(%ebp)
	movl	$10, -120(%ebp)
	movl	$1, -104(%ebp)
	movl	$13107500, -100(%ebp)
	movl	$2, -84(%ebp)
	movl	$2139095807, -80(%ebp)
	movl	$3, -64(%ebp)
	movl	$3, -44(%ebp)
	call	describe
	xorl	%edx, %edx
	movl	$5, %ecx
	rep movsl
	leal	-44(%ebp), %eax
	call	describe
	movl	$-1985229329, %edx
	movl	$19088743, %eax
.L35:
	subl	$12, %esp
	xorl	$-65536, %eax
	pushl	%edx
	movl	%edx, %edi
	pushl	%eax
	movl	%eax, %esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC8
	call	printf
	pushl	$0
	pushl	$3
	pushl	%edi
	pushl	%esi
	call	__divdi3
	addl	$48, %esp
	decl	%ebx
	xchgl	%edx, %eax
	jne	.L35
	movzbl	-144(%ebp), %eax
	leal	-16(%ebp), %esp
	movb	$100, %dl
	popl	%ecx
	divb	%dl
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	movzbl	%ah, %eax
	movzbl	%al, %eax
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
