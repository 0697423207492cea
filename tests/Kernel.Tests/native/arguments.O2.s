	.file	"arguments.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot fork"
.LC1:
	.string	"status %d\n"
	.text
	.p2align 4
	.type	run, @function
run:
	pushl	%ebx
	movl	%eax, %ebx
	subl	$40, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L14
	testl	%eax, %eax
	.p2align 4,,3
	je	.L15
	movl	%eax, (%esp)
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%ecx, 8(%esp)
	call	waitpid
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L4
	cmpl	$127, %edx
	je	.L4
	leal	128(%edx), %eax
.L5:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	addl	$40, %esp
	popl	%ebx
	ret
.L4:
	movzbl	%ah, %eax
	jmp	.L5
.L15:
	movl	%ebx, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	execv
	movl	$127, (%esp)
	call	_exit
.L14:
	movl	$.LC0, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	run, .-run
	.section	.rodata.str1.1
.LC2:
	.string	"x"
.LC3:
	.string	"yy"
.LC4:
	.string	"%d: %d characters, %c to %c\n"
.LC5:
	.string	"%d: [%s]\n"
.LC6:
	.string	"and a null: %d\n"
.LC7:
	.string	""
.LC8:
	.string	" "
.LC9:
	.string	"two words"
.LC10:
	.string	"\"quoted\""
.LC11:
	.string	"tab\there"
.LC12:
	.string	"\\"
.LC13:
	.string	"*"
.LC14:
	.string	"after"
.LC15:
	.string	"no-such-program"
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
	subl	$240, %esp
	cmpl	$1, 8(%ebp)
	movl	12(%ebp), %esi
	jg	.L28
	movl	$big.0, %edx
	movl	$1835887981, %eax
	movl	$.LC7, 48(%esp)
	movl	%edx, %edi
	movl	$374, %ecx
	rep stosl
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movb	$97, big.0
	movl	%ecx, 52(%esp)
	stosw
	stosb
	xorl	%edi, %edi
	movb	$122, big.0+1498
	movl	(%esi), %eax
	movl	%eax, 44(%esp)
	leal	44(%esp), %eax
	call	run
	movl	(%esi), %eax
	movl	%ebx, 116(%esp)
	movl	$.LC2, %ebx
	movl	$.LC8, 92(%esp)
	movl	$.LC9, 96(%esp)
	movl	%eax, 88(%esp)
	leal	88(%esp), %eax
	movl	$.LC10, 100(%esp)
	movl	$.LC11, 104(%esp)
	movl	$.LC12, 108(%esp)
	movl	$.LC13, 112(%esp)
	call	run
	movl	(%esi), %eax
	movl	$big.0, 72(%esp)
	movl	$.LC14, 76(%esp)
	movl	$big.0, 80(%esp)
	movl	%eax, 68(%esp)
	leal	68(%esp), %eax
	movl	%edi, 84(%esp)
	call	run
	movl	(%esi), %eax
	movl	$.LC3, %ecx
	movl	%eax, 120(%esp)
	movl	$1, %eax
	.p2align 4
	.p2align 3
.L22:
	imull	$-1431655765, %eax, %edx
	cmpl	$1431655766, %edx
	movl	%ecx, %edx
	cmovb	%ebx, %edx
	movl	%edx, 120(%esp,%eax,4)
	incl	%eax
	cmpl	$29, %eax
	jne	.L22
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 236(%esp)
	leal	120(%esp), %eax
	call	run
	leal	56(%esp), %eax
	xorl	%edx, %edx
	movl	$.LC15, 56(%esp)
	movl	$.LC2, 60(%esp)
	movl	%edx, 64(%esp)
	call	run
.L16:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L28:
	movl	$1, %ebx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L30:
	movsbl	-1(%edi,%eax), %ecx
	movl	%ecx, 16(%esp)
	movsbl	(%edi), %edx
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	movl	%edx, 12(%esp)
	call	printf
	cmpl	%ebx, 8(%ebp)
	je	.L29
.L20:
	movl	(%esi,%ebx,4), %edi
	movl	%edi, (%esp)
	call	strlen
	cmpl	$20, %eax
	ja	.L30
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	%edi, 8(%esp)
	movl	$.LC5, (%esp)
	call	printf
	cmpl	%ebx, 8(%ebp)
	jne	.L20
.L29:
	xorl	%eax, %eax
	cmpl	$0, (%esi,%ebx,4)
	movl	$.LC6, (%esp)
	sete	%al
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L16
	.size	main, .-main
	.local	big.0
	.comm	big.0,1500,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
