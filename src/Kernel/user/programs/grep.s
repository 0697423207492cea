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
	.string	":"
.LC1:
	.string	""
.LC2:
	.string	"\n"
.LC3:
	.string	"%s:"
.LC4:
	.string	"%d:"
.LC5:
	.string	"%s%s%d\n"
	.text
	.p2align 4
	.type	search, @function
search:
	pushl	%ebp
	xorl	%ebp, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	pushl	%ebx
	movl	%ecx, %ebx
	subl	$60, %esp
	xorl	%ecx, %ecx
	movl	%edx, 24(%esp)
	movl	80(%esp), %esi
	xorl	%edx, %edx
	movl	%eax, 20(%esp)
	movl	%edx, 40(%esp)
	movl	%ecx, 44(%esp)
	movl	%ebp, 28(%esp)
	.p2align 4
	.p2align 3
.L28:
	movl	20(%esp), %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	getline
	incl	%eax
	je	.L44
	movl	40(%esp), %ebp
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	movl	%ebp, (%esp)
	call	strcspn
	movb	$0, 0(%ebp,%eax)
	cmpb	$94, (%ebx)
	movl	40(%esp), %ebp
	jne	.L29
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L46:
	incl	%ebp
	cmpb	$0, -1(%ebp)
	je	.L30
.L29:
	movl	%ebp, %edx
	movl	%ebx, %eax
	call	matches_here
	testb	%al, %al
	je	.L46
.L30:
	cmpb	%al, (%esi)
	je	.L31
	cmpb	$0, 1(%esi)
	.p2align 4,,3
	jne	.L32
	movl	24(%esp), %eax
	cmpb	$0, (%eax)
	jne	.L47
.L33:
	cmpb	$0, 2(%esi)
	jne	.L48
.L34:
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.L32:
	incl	28(%esp)
.L31:
	incl	%edi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L48:
	movl	%edi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L47:
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L44:
	cmpb	$0, 1(%esi)
	je	.L36
	movl	24(%esp), %ecx
	movl	$.LC1, %eax
	movl	$.LC0, %edx
	movl	28(%esp), %edi
	cmpb	$0, (%ecx)
	movl	%edi, 12(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC5, (%esp)
	cmovne	%edx, %eax
	movl	%eax, 8(%esp)
	call	printf
.L36:
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	28(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	leal	1(%ebx), %eax
	movl	%ebp, %edx
	call	matches_here
	jmp	.L30
	.size	search, .-search
	.section	.rodata.str1.1
.LC6:
	.string	"vcn"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"usage: grep [-cnv] pattern [file ...]\n"
	.section	.rodata.str1.1
.LC8:
	.string	"r"
.LC9:
	.string	"grep: %s: %s\n"
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
	subl	$48, %esp
	movw	$0, 45(%esp)
	movl	8(%ebp), %ebx
	movb	$0, 47(%esp)
	movl	12(%ebp), %edi
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L72:
	cmpl	$63, %eax
	je	.L61
	cmpl	$118, %eax
	sete	%dl
	orb	%dl, 45(%esp)
	cmpl	$99, %eax
	sete	%dl
	orb	%dl, 46(%esp)
	cmpl	$110, %eax
	sete	%al
	orb	%al, 47(%esp)
.L50:
	movl	$.LC6, %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	getopt
	cmpl	$-1, %eax
	jne	.L72
	movl	optind, %eax
	cmpl	%ebx, %eax
	je	.L61
	leal	1(%eax), %esi
	movl	(%edi,%eax,4), %ecx
	movl	%esi, optind
	cmpl	%ebx, %esi
	je	.L54
	movb	$0, 23(%esp)
	movl	$0, %eax
	movl	%eax, 28(%esp)
	jge	.L56
	movl	%ecx, 24(%esp)
	movl	%ebx, 8(%ebp)
	.p2align 4
	.p2align 3
.L55:
	movl	$.LC8, %ecx
	movl	%ecx, 4(%esp)
	movl	(%edi,%esi,4), %eax
	movl	%eax, (%esp)
	call	fopen
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L73
	movl	optind, %edx
	movl	8(%ebp), %eax
	subl	%edx, %eax
	movl	$.LC1, %edx
	decl	%eax
	jle	.L60
	movl	(%edi,%esi,4), %edx
.L60:
	movl	24(%esp), %ecx
	leal	45(%esp), %eax
	movl	%eax, (%esp)
	movl	%ebx, %eax
	call	search
	movl	%ebx, (%esp)
	addl	%eax, 28(%esp)
	call	fclose
.L59:
	incl	%esi
	cmpl	%esi, 8(%ebp)
	jne	.L55
	cmpb	$0, 23(%esp)
	jne	.L53
.L56:
	xorl	%eax, %eax
	cmpl	$0, 28(%esp)
	setle	%al
.L49:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L73:
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 12(%esp)
	movl	(%edi,%esi,4), %eax
	movl	$.LC9, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movb	$1, 23(%esp)
	jmp	.L59
.L61:
	movl	$.LC7, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
.L53:
	movl	$2, %eax
	jmp	.L49
.L54:
	leal	45(%esp), %eax
	movl	$.LC1, %edx
	movl	%eax, (%esp)
	movl	$__stdin, %eax
	call	search
	testl	%eax, %eax
	setle	%al
	movzbl	%al, %eax
	jmp	.L49
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
