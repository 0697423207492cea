	.file	"wc.c"
	.text
	.p2align 4
	.type	count, @function
count:
	pushl	%ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$44, %esp
	movl	%eax, 28(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	$4096, %eax
	movl	$buffer.0, %edx
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %esi
	jle	.L10
	addl	%esi, 8(%edi)
	xorl	%ebp, %ebp
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L3:
	addl	%eax, 4(%edi)
	movl	%edx, (%esp)
	call	isspace
	testl	%eax, %eax
	sete	%bl
	incl	%ebp
	cmpl	%ebp, %esi
	je	.L2
.L4:
	movzbl	buffer.0(%ebp), %eax
	xorl	%edx, %edx
	cmpb	$10, %al
	sete	%dl
	addl	%edx, (%edi)
	movzbl	%al, %edx
	xorl	%eax, %eax
	testb	%bl, %bl
	jne	.L3
	movl	%edx, (%esp)
	movl	%edx, 24(%esp)
	call	isspace
	movl	24(%esp), %edx
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L10:
	sete	%al
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	count, .-count
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	" "
.LC2:
	.string	"%d"
.LC3:
	.string	"%s%d"
.LC4:
	.string	"%s%s\n"
	.text
	.p2align 4
	.type	print, @function
print:
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	$.LC0, %eax
	subl	$20, %esp
	movl	%edx, %ebx
	cmpb	$0, wants_lines
	jne	.L20
	cmpb	$0, wants_words
	jne	.L21
.L13:
	cmpb	$0, wants_bytes
	jne	.L22
.L14:
	cmpb	$0, (%ebx)
	movl	$.LC1, %edx
	movl	%ebx, 8(%esp)
	movl	$.LC0, %eax
	movl	$.LC4, (%esp)
	cmovne	%edx, %eax
	movl	%eax, 4(%esp)
	call	printf
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	movl	(%esi), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC1, %eax
	cmpb	$0, wants_words
	je	.L13
.L21:
	movl	4(%esi), %edx
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%edx, 8(%esp)
	call	printf
	movl	$.LC1, %eax
	cmpb	$0, wants_bytes
	je	.L14
.L22:
	movl	8(%esi), %edx
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%edx, 8(%esp)
	call	printf
	jmp	.L14
	.size	print, .-print
	.section	.rodata.str1.1
.LC5:
	.string	"usage: wc [-lwc] [file ...]\n"
.LC6:
	.string	"lwc"
.LC7:
	.string	"total"
.LC8:
	.string	"wc: %s: %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	8(%ebp), %edi
	movl	%eax, 44(%esp)
	xorl	%eax, %eax
	movl	12(%ebp), %esi
	movl	%eax, 48(%esp)
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L27:
	cmpl	$63, %eax
	je	.L41
	cmpl	$108, %eax
	sete	%dl
	orb	%dl, wants_lines
	cmpl	$119, %eax
	sete	%dl
	orb	%dl, wants_words
	cmpl	$99, %eax
	sete	%al
	orb	%al, wants_bytes
.L24:
	movl	$.LC6, %ebx
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	getopt
	cmpl	$-1, %eax
	jne	.L27
	cmpb	$0, wants_lines
	jne	.L28
	cmpb	$0, wants_words
	jne	.L28
	cmpb	$0, wants_bytes
	jne	.L28
	movb	$1, wants_bytes
	movb	$1, wants_words
	movb	$1, wants_lines
.L28:
	movl	optind, %ebx
	cmpl	%edi, %ebx
	je	.L29
	jge	.L42
	movl	%edi, 8(%ebp)
	xorl	%edx, %edx
	movl	%edx, 20(%esp)
	movl	%edx, 24(%esp)
	movl	%edx, 28(%esp)
	movl	%edx, 16(%esp)
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L45:
	leal	52(%esp), %edx
	call	count
	testb	%al, %al
	jne	.L43
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC8, %ecx
	movl	%eax, 12(%esp)
	movl	(%esi,%ebx,4), %eax
	movl	%ecx, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$1, %eax
	movl	%eax, 16(%esp)
.L36:
	movl	%edi, (%esp)
	call	close
	movl	52(%esp), %ecx
	addl	%ecx, 28(%esp)
	movl	56(%esp), %ecx
	addl	%ecx, 24(%esp)
	movl	60(%esp), %ecx
	addl	%ecx, 20(%esp)
.L37:
	movl	28(%esp), %eax
	incl	%ebx
	cmpl	%ebx, 8(%ebp)
	movl	%eax, 40(%esp)
	movl	24(%esp), %eax
	movl	%eax, 44(%esp)
	movl	20(%esp), %eax
	movl	%eax, 48(%esp)
	je	.L44
.L30:
	xorl	%eax, %eax
	movl	%eax, 52(%esp)
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	(%esi,%ebx,4), %eax
	movl	%eax, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %edi
	jns	.L45
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 12(%esp)
	movl	(%esi,%ebx,4), %eax
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC8, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	$1, %edx
	movl	%edx, 16(%esp)
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L43:
	movl	(%esi,%ebx,4), %edx
	leal	52(%esp), %eax
	call	print
	jmp	.L36
.L41:
	movl	$.LC5, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$2, 16(%esp)
.L23:
	movl	16(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L44:
	movl	8(%ebp), %edi
.L31:
	subl	optind, %edi
	decl	%edi
	jle	.L23
	leal	40(%esp), %eax
	movl	$.LC7, %edx
	call	print
	jmp	.L23
.L29:
	leal	40(%esp), %edx
	xorl	%eax, %eax
	call	count
	movl	$.LC0, %edx
	xorb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 16(%esp)
	leal	40(%esp), %eax
	call	print
	jmp	.L23
.L42:
	xorl	%ecx, %ecx
	movl	%ecx, 16(%esp)
	jmp	.L31
	.size	main, .-main
	.local	buffer.0
	.comm	buffer.0,4096,32
	.local	wants_bytes
	.comm	wants_bytes,1,1
	.local	wants_words
	.comm	wants_words,1,1
	.local	wants_lines
	.comm	wants_lines,1,1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
