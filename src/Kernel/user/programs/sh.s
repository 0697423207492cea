	.file	"sh.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" \t"
	.text
	.p2align 4
	.type	next_word, @function
next_word:
	subl	$28, %esp
	movl	$.LC0, %edx
	movl	%ebx, 20(%esp)
	movl	(%eax), %ebx
	movl	%edx, 4(%esp)
	movl	%esi, 24(%esp)
	movl	%eax, %esi
	movl	%ebx, (%esp)
	call	strspn
	addl	%eax, %ebx
	cmpb	$0, (%ebx)
	je	.L4
	movl	%ebx, (%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	strcspn
	addl	%ebx, %eax
	cmpb	$0, (%eax)
	jne	.L7
.L3:
	movl	%eax, (%esi)
	movl	%ebx, %eax
	movl	24(%esp), %esi
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	movb	$0, (%eax)
	incl	%eax
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	xorl	%ebx, %ebx
	movl	24(%esp), %esi
	movl	%ebx, %eax
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.size	next_word, .-next_word
	.section	.rodata.str1.1
.LC1:
	.string	"nothing"
.LC2:
	.string	"sh: cannot make a pipe\n"
.LC3:
	.string	"sh: cannot fork\n"
.LC4:
	.string	"sh: cannot open %s\n"
.LC5:
	.string	"sh: there is no program %s\n"
	.text
	.p2align 4
	.type	run, @function
run:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$316, %esp
	testl	%eax, %eax
	movb	%dl, 31(%esp)
	je	.L8
	movl	%eax, %ebp
	movl	$-1, %edi
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L34:
	movl	%ebp, (%esp)
	movl	$124, %eax
	movl	%eax, 4(%esp)
	call	strchr
	movl	%eax, %ebx
	movl	$-1, %eax
	movl	%eax, 44(%esp)
	testl	%ebx, %ebx
	movl	$-1, %eax
	movl	%eax, 48(%esp)
	je	.L10
	movb	$0, (%ebx)
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	js	.L65
.L10:
	call	fork
	testl	%eax, %eax
	movl	%eax, %edx
	.p2align 4,,2
	js	.L66
	.p2align 4,,4
	je	.L15
	testl	%edi, %edi
	.p2align 4,,5
	jns	.L16
	testl	%ebx, %ebx
	.p2align 4,,7
	je	.L63
.L42:
	movl	48(%esp), %eax
	leal	1(%ebx), %ebp
	incl	%esi
	movl	%edx, 24(%esp)
	movl	%eax, (%esp)
	call	close
	movl	24(%esp), %edx
	cmpl	$31, %esi
	movl	44(%esp), %edi
	movl	%edx, 48(%esp,%esi,4)
	jne	.L34
	movl	$31, %ebx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%edi, (%esp)
	movl	%eax, 24(%esp)
	call	close
	testl	%ebx, %ebx
	movl	24(%esp), %edx
	jne	.L42
.L63:
	movl	%edx, 52(%esp,%esi,4)
	movl	44(%esp), %edi
	leal	1(%esi), %ebx
.L33:
	testl	%edi, %edi
	js	.L35
	movl	%edi, (%esp)
	call	close
.L35:
	testl	%ebx, %ebx
	jle	.L8
	cmpb	$1, 31(%esp)
	je	.L8
	leal	176(%esp), %ebp
	xorl	%esi, %esi
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L36:
	incl	%esi
	cmpl	%ebx, %esi
	jge	.L8
.L39:
	movl	52(%esp,%esi,4), %edi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L36
	movl	176(%esp), %ecx
	movl	%ecx, %eax
	andl	$127, %eax
	leal	128(%eax), %edx
	jne	.L38
	movzbl	%ch, %edx
.L38:
	movl	%edx, last_status
	incl	%esi
	cmpl	%ebx, %esi
	jl	.L39
.L8:
	addl	$316, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L66:
	movl	$__stderr, (%esp)
	movl	$.LC3, %ebp
	movl	%ebp, 4(%esp)
	call	fprintf
	testl	%edi, %edi
	jns	.L67
	testl	%ebx, %ebx
	jne	.L41
.L64:
	movl	44(%esp), %edi
	movl	%esi, %ebx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L67:
	movl	%edi, (%esp)
	call	close
	testl	%ebx, %ebx
	je	.L64
.L41:
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L64
	.p2align 4,,10
	.p2align 3
.L65:
	movl	$__stderr, (%esp)
	movl	$.LC2, %eax
	movl	%esi, %ebx
	movl	%eax, 4(%esp)
	call	fprintf
	jmp	.L33
.L15:
	testl	%edi, %edi
	js	.L19
	movl	$0, (%esp)
	movl	%eax, 24(%esp)
	call	close
	movl	%edi, (%esp)
	call	dup
	movl	%edi, (%esp)
	call	close
	movl	24(%esp), %edx
.L19:
	testl	%ebx, %ebx
	je	.L20
	movl	%edx, 24(%esp)
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	48(%esp), %ebx
	movl	$1, (%esp)
	call	close
	movl	%ebx, (%esp)
	call	dup
	movl	%ebx, (%esp)
	call	close
	movl	24(%esp), %edx
.L20:
	movl	%ebp, 40(%esp)
.L21:
	movl	%edx, 24(%esp)
	leal	40(%esp), %eax
	call	next_word
	movl	24(%esp), %edx
	testl	%eax, %eax
	je	.L68
	cmpb	$60, (%eax)
	je	.L69
	cmpl	$30, %edx
	jg	.L21
	movl	%eax, 176(%esp,%edx,4)
	incl	%edx
	jmp	.L21
.L69:
	cmpb	$0, 1(%eax)
	je	.L23
	leal	1(%eax), %ebx
.L24:
	movl	%ebx, (%esp)
	xorl	%edi, %edi
	movl	%edi, 4(%esp)
	movl	%edx, 24(%esp)
	call	open
	movl	24(%esp), %edx
	testl	%eax, %eax
	movl	%eax, %esi
	js	.L25
	movl	$0, (%esp)
	movl	%edx, 24(%esp)
	call	close
	movl	%esi, (%esp)
	call	dup
	movl	%esi, (%esp)
	call	close
	movl	24(%esp), %edx
	jmp	.L21
.L23:
	movl	%edx, 24(%esp)
	leal	40(%esp), %eax
	call	next_word
	movl	24(%esp), %edx
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L24
	movl	$.LC1, %ebx
.L25:
	movl	%ebx, 8(%esp)
	movl	$.LC4, %esi
	movl	%esi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$1, (%esp)
	call	exit
.L68:
	testl	%edx, %edx
	jne	.L31
	movl	$0, (%esp)
	call	exit
.L31:
	xorl	%ecx, %ecx
	movl	$.LC5, %ebx
	movl	%ecx, 176(%esp,%edx,4)
	leal	176(%esp), %eax
	movl	%eax, 4(%esp)
	movl	176(%esp), %eax
	movl	%eax, (%esp)
	call	exec
	movl	176(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$127, (%esp)
	call	exit
	.size	run, .-run
	.section	.rodata.str1.1
.LC6:
	.string	"$ "
.LC7:
	.string	"\n"
.LC8:
	.string	";&"
.LC9:
	.string	"exit"
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
	.p2align 4
	.p2align 3
.L79:
	movl	$.LC6, (%esp)
	movl	$__stdin, %esi
	movl	$1024, %edi
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$line.0, (%esp)
	call	fgets
	testl	%eax, %eax
	je	.L88
	movl	$line.0, (%esp)
	movl	$.LC7, %ebx
	movl	%ebx, 4(%esp)
	call	strcspn
	movb	$0, line.0(%eax)
	cmpb	$0, line.0
	je	.L79
	movl	$line.0, %edi
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L74:
	movl	%edi, (%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	strspn
	cmpb	$0, (%edi,%eax)
	jne	.L90
.L77:
	cmpb	$0, (%esi)
	je	.L79
	movl	%esi, %edi
.L78:
	movl	%edi, (%esp)
	movl	$.LC8, %ecx
	movl	%ecx, 4(%esp)
	call	strcspn
	leal	(%edi,%eax), %esi
	movzbl	(%esi), %ebx
	testb	%bl, %bl
	je	.L73
	movb	$0, (%esi)
	incl	%esi
.L73:
	movl	%edi, (%esp)
	movl	$.LC0, %edx
	movl	%edx, 4(%esp)
	call	strspn
	movl	$4, %ecx
	movl	$.LC9, %edx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	addl	%edi, %eax
	movl	%eax, (%esp)
	movl	%eax, 28(%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L74
	movl	28(%esp), %eax
	movsbl	4(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	strchr
	testl	%eax, %eax
	je	.L74
	movl	28(%esp), %ecx
	movl	last_status, %eax
	cmpb	$0, 4(%ecx)
	jne	.L91
.L76:
	movl	%eax, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L90:
	xorl	%edx, %edx
	cmpb	$38, %bl
	sete	%dl
	movl	%edi, %eax
	call	run
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L88:
	movl	$10, (%esp)
	call	putchar
	movl	last_status, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L91:
	movl	%ecx, %edi
	addl	$4, %edi
	movl	%edi, (%esp)
	call	atoi
	jmp	.L76
	.size	main, .-main
	.local	line.0
	.comm	line.0,1024,32
	.local	last_status
	.comm	last_status,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
