	.file	"mini-shell.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"count"
.LC1:
	.string	"%d\n"
.LC2:
	.string	"repeat"
.LC3:
	.string	"only"
.LC4:
	.string	"%s?\n"
.LC5:
	.string	"\n"
.LC6:
	.string	" "
.LC7:
	.string	"cannot make a pipe"
.LC8:
	.string	"cannot fork"
.LC9:
	.string	"|"
.LC10:
	.string	"-> %d\n"
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
	pushl	%ecx
	subl	$184, %esp
	movl	(%ecx), %esi
	movl	4(%ecx), %eax
	cmpl	$1, %esi
	movl	%eax, -188(%ebp)
	jle	.L2
	movl	4(%eax), %ebx
	pushl	%ecx
	pushl	%ecx
	pushl	$.LC0
	pushl	%ebx
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L58
.L3:
	call	getchar
	cmpl	$-1, %eax
	je	.L63
	cmpl	$10, %eax
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %edi
	jmp	.L3
.L63:
	pushl	%edx
	pushl	%edx
	pushl	%edi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	jmp	.L6
.L58:
	pushl	%eax
	pushl	%eax
	pushl	$.LC2
	pushl	%ebx
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L7
	cmpl	$4, %esi
	jne	.L7
	movl	-188(%ebp), %eax
	subl	$12, %esp
	movl	12(%eax), %esi
	pushl	8(%eax)
	call	atoi
	movl	%eax, %ebx
.L60:
	addl	$16, %esp
	testl	%ebx, %ebx
	jle	.L6
	subl	$12, %esp
	decl	%ebx
	pushl	%esi
	call	puts
	jmp	.L60
.L7:
	pushl	%eax
	pushl	%eax
	pushl	$.LC3
	pushl	%ebx
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L10
	cmpl	$3, %esi
	jne	.L10
	movl	-188(%ebp), %eax
	movl	$1, %ebx
	movl	8(%eax), %edi
.L12:
	pushl	%eax
	pushl	$__stdin
	pushl	$100
	leal	-124(%ebp), %esi
	pushl	%esi
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L1
	pushl	%eax
	pushl	%eax
	pushl	%edi
	pushl	%esi
	call	strstr
	addl	$16, %esp
	testl	%eax, %eax
	je	.L12
	pushl	%eax
	xorl	%ebx, %ebx
	pushl	%eax
	pushl	$__stdout
	pushl	%esi
	call	fputs
	addl	$16, %esp
	jmp	.L12
.L10:
	pushl	%edi
	pushl	%edi
	pushl	%ebx
	movl	$127, %ebx
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	jmp	.L1
.L64:
	xorl	%ebx, %ebx
.L26:
	subl	$1, %esi
	jnb	.L30
	pushl	%edx
	pushl	%edx
	pushl	%ebx
	pushl	$.LC10
	call	printf
	addl	$16, %esp
.L2:
	pushl	%eax
	pushl	$__stdin
	pushl	$100
	leal	-124(%ebp), %ebx
	pushl	%ebx
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L6
	pushl	%esi
	orl	$-1, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	$.LC5
	pushl	%ebx
	call	strcspn
	movb	$0, -124(%ebp,%eax)
	movl	%ebx, (%esp)
	call	puts
	movl	-188(%ebp), %eax
	addl	$16, %esp
	movl	%ebx, -180(%ebp)
	orl	$-1, %ebx
	movl	(%eax), %eax
	movl	%eax, -192(%ebp)
.L15:
	pushl	%eax
	pushl	%eax
	pushl	$.LC9
	leal	-180(%ebp), %eax
	pushl	%eax
	call	strsep
	addl	$16, %esp
	movl	%eax, -176(%ebp)
	testl	%eax, %eax
	je	.L64
	xorl	%eax, %eax
	movl	$9, %ecx
	movl	$-1, -172(%ebp)
	leal	-160(%ebp), %edi
	rep stosl
	movl	-192(%ebp), %eax
	leal	-164(%ebp), %edi
	movl	$-1, -168(%ebp)
	movl	%eax, -164(%ebp)
.L17:
	pushl	%ecx
	pushl	%ecx
	pushl	$.LC6
	leal	-176(%ebp), %eax
	pushl	%eax
	call	strsep
	addl	$16, %esp
	testl	%eax, %eax
	je	.L65
	cmpb	$0, (%eax)
	je	.L17
	movl	%eax, 4(%edi)
	addl	$4, %edi
	jmp	.L17
.L65:
	cmpl	$0, -180(%ebp)
	je	.L19
	leal	-172(%ebp), %eax
	subl	$12, %esp
	pushl	%eax
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L19
	subl	$12, %esp
	pushl	$.LC7
	call	puts
	movl	$98, (%esp)
	jmp	.L61
.L19:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	movl	%eax, %edi
	jne	.L20
	subl	$12, %esp
	pushl	$.LC8
	call	puts
	movl	$99, (%esp)
.L61:
	call	exit
.L20:
	testl	%eax, %eax
	jne	.L21
	testl	%ebx, %ebx
	js	.L22
	pushl	%edx
	pushl	%edx
	pushl	$0
	pushl	%ebx
	call	dup2
	addl	$16, %esp
.L22:
	cmpl	$0, -180(%ebp)
	je	.L23
	pushl	%eax
	pushl	%eax
	pushl	$1
	pushl	-168(%ebp)
	call	dup2
	addl	$16, %esp
.L23:
	movl	$3, %ebx
.L24:
	subl	$12, %esp
	pushl	%ebx
	incl	%ebx
	call	close
	addl	$16, %esp
	cmpl	$12, %ebx
	jne	.L24
	pushl	%eax
	pushl	%eax
	leal	-164(%ebp), %eax
	pushl	%eax
	pushl	-192(%ebp)
	call	execv
	movl	$126, (%esp)
	call	_exit
.L21:
	subl	$12, %esp
	incl	%esi
	pushl	%ebx
	call	close
	popl	%eax
	pushl	-168(%ebp)
	call	close
	movl	-172(%ebp), %ebx
	addl	$16, %esp
	jmp	.L15
.L30:
	xorl	%ecx, %ecx
	movl	%ecx, -164(%ebp)
	pushl	%eax
	pushl	$0
	leal	-164(%ebp), %eax
	pushl	%eax
	pushl	$-1
	call	waitpid
	addl	$16, %esp
	movl	%eax, %ecx
	movl	-164(%ebp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L27
	cmpl	$127, %edx
	je	.L27
	leal	128(%edx), %eax
	jmp	.L28
.L27:
	movzbl	%ah, %eax
.L28:
	cmpl	%ecx, %edi
	cmove	%eax, %ebx
	jmp	.L26
.L6:
	xorl	%ebx, %ebx
.L1:
	leal	-16(%ebp), %esp
	movl	%ebx, %eax
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
