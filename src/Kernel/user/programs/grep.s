	.file	"grep.c"
	.text
	.p2align 4
	.type	matches_here, @function
matches_here:
	subl	$12, %esp
	movl	%esi, 4(%esp)
	movl	%edx, %esi
	movl	%ebx, (%esp)
	movl	%edi, 8(%esp)
.L10:
	movzbl	(%eax), %ebx
	testb	%bl, %bl
	je	.L11
	movzbl	1(%eax), %edx
	cmpb	$42, %dl
	je	.L23
	cmpb	$36, %bl
	movzbl	(%esi), %ecx
	je	.L24
	testb	%cl, %cl
	je	.L13
	cmpb	$46, %bl
	je	.L9
.L7:
	cmpb	%cl, %bl
	.p2align 4,,4
	je	.L9
.L13:
	xorl	%eax, %eax
.L1:
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	testb	%dl, %dl
	je	.L25
	testb	%cl, %cl
	jne	.L7
	.p2align 4,,7
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L11:
	movl	(%esp), %ebx
	movb	$1, %al
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	incl	%esi
	incl	%eax
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L25:
	testb	%cl, %cl
	sete	%al
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L23:
	leal	2(%eax), %edi
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L26:
	movzbl	(%esi), %edx
	testb	%dl, %dl
	je	.L1
	incl	%esi
	cmpb	%dl, %bl
	sete	%al
	cmpb	$46, %bl
	sete	%dl
	orb	%dl, %al
	je	.L1
.L4:
	movl	%esi, %edx
	movl	%edi, %eax
	call	matches_here
	testb	%al, %al
	je	.L26
	.p2align 4,,2
	jmp	.L1
	.size	matches_here, .-matches_here
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"usage: grep pattern\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	cmpl	$2, 8(%ebp)
	movb	$0, 31(%esp)
	movl	12(%ebp), %edi
	jne	.L48
	.p2align 4
	.p2align 3
.L45:
	movl	$line.0, (%esp)
	movl	$__stdin, %eax
	movl	$1024, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	fgets
	testl	%eax, %eax
	je	.L35
	movzbl	line.0, %edx
	movl	$line.0, %eax
	testb	%dl, %dl
	je	.L36
	.p2align 4
	.p2align 3
.L31:
	cmpb	$10, %dl
	jne	.L30
	movb	$0, (%eax)
.L30:
	movzbl	1(%eax), %edx
	incl	%eax
	testb	%dl, %dl
	jne	.L31
.L36:
	movl	4(%edi), %esi
	movl	$line.0, %ebx
	cmpb	$94, (%esi)
	jne	.L32
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L50:
	incl	%ebx
	cmpb	$0, -1(%ebx)
	je	.L45
.L32:
	movl	%ebx, %edx
	movl	%esi, %eax
	call	matches_here
	testb	%al, %al
	je	.L50
.L33:
	movl	$line.0, (%esp)
	call	puts
	movb	$1, 31(%esp)
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L49:
	leal	1(%esi), %eax
	movl	%ebx, %edx
	call	matches_here
	testb	%al, %al
	je	.L45
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L35:
	movzbl	31(%esp), %ebx
	xorb	$1, %bl
	movzbl	%bl, %eax
.L27:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L48:
	movl	$.LC0, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$2, %eax
	jmp	.L27
	.size	main, .-main
	.local	line.0
	.comm	line.0,1024,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
