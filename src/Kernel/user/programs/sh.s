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
	js	.L62
.L10:
	call	fork
	testl	%eax, %eax
	movl	%eax, %edx
	.p2align 4,,2
	js	.L63
	.p2align 4,,4
	je	.L15
	testl	%edi, %edi
	.p2align 4,,5
	jns	.L16
	testl	%ebx, %ebx
	.p2align 4,,7
	je	.L60
.L39:
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
	jne	.L39
.L60:
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
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L36:
	movl	$last_status, %eax
	movl	%eax, 4(%esp)
	movl	52(%esp,%esi,4), %eax
	incl	%esi
	movl	%eax, (%esp)
	call	waitpid
	cmpl	%ebx, %esi
	jl	.L36
.L8:
	addl	$316, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L63:
	movl	$__stderr, (%esp)
	movl	$.LC3, %ebp
	movl	%ebp, 4(%esp)
	call	fprintf
	testl	%edi, %edi
	jns	.L64
	testl	%ebx, %ebx
	jne	.L38
.L61:
	movl	44(%esp), %edi
	movl	%esi, %ebx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L64:
	movl	%edi, (%esp)
	call	close
	testl	%ebx, %ebx
	je	.L61
.L38:
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L62:
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
	je	.L65
	cmpb	$60, (%eax)
	je	.L66
	cmpl	$30, %edx
	jg	.L21
	movl	%eax, 176(%esp,%edx,4)
	incl	%edx
	jmp	.L21
.L66:
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
.L65:
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
.L76:
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
	je	.L85
	movl	$line.0, (%esp)
	movl	$.LC7, %ebx
	movl	%ebx, 4(%esp)
	call	strcspn
	movb	$0, line.0(%eax)
	cmpb	$0, line.0
	je	.L76
	movl	$line.0, %edi
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L71:
	movl	%edi, (%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	strspn
	cmpb	$0, (%edi,%eax)
	jne	.L87
.L74:
	cmpb	$0, (%esi)
	je	.L76
	movl	%esi, %edi
.L75:
	movl	%edi, (%esp)
	movl	$.LC8, %ecx
	movl	%ecx, 4(%esp)
	call	strcspn
	leal	(%edi,%eax), %esi
	movzbl	(%esi), %ebx
	testb	%bl, %bl
	je	.L70
	movb	$0, (%esi)
	incl	%esi
.L70:
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
	jne	.L71
	movl	28(%esp), %eax
	movsbl	4(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	strchr
	testl	%eax, %eax
	je	.L71
	movl	28(%esp), %ecx
	movl	last_status, %eax
	cmpb	$0, 4(%ecx)
	jne	.L88
.L73:
	movl	%eax, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L87:
	xorl	%edx, %edx
	cmpb	$38, %bl
	sete	%dl
	movl	%edi, %eax
	call	run
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L85:
	movl	$10, (%esp)
	call	putchar
	movl	last_status, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L88:
	movl	%ecx, %edi
	addl	$4, %edi
	movl	%edi, (%esp)
	call	atoi
	jmp	.L73
	.size	main, .-main
	.local	line.0
	.comm	line.0,1024,32
	.local	last_status
	.comm	last_status,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
