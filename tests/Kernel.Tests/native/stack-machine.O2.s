	.file	"stack-machine.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%15s%n"
.LC1:
	.string	"%d "
.LC2:
	.string	"(%d instructions, %d steps)\n"
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
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$1184, %esp
	movl	%ebx, 24(%esp)
	leal	64(%esp), %edi
.L30:
	movl	24(%esp), %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 32(%esp)
	movl	%ecx, 36(%esp)
	movl	programs.0(,%eax,4), %eax
	movl	%eax, 20(%esp)
.L12:
	movl	20(%esp), %eax
	movl	%eax, 4(%esp)
	leal	304(%esp), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	%edi, 8(%esp)
	leal	60(%esp), %eax
	movl	$.LC0, %esi
	movl	%eax, 12(%esp)
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	sscanf
	decl	%eax
	jne	.L51
	movl	%edi, (%esp)
	movl	60(%esp), %eax
	addl	%eax, %ebx
	call	strlen
	xorl	%ecx, %ecx
	movl	%ebx, %esi
	cmpb	$58, 63(%esp,%eax)
	jne	.L3
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L5:
	incl	%ecx
.L3:
	movl	%edi, 4(%esp)
	movl	names(,%ecx,4), %eax
	movl	%ecx, 44(%esp)
	movl	%eax, (%esp)
	call	strcmp
	movl	44(%esp), %ecx
	testl	%eax, %eax
	jne	.L5
	movl	40(%esp), %eax
	leal	704(%esp,%eax,8), %edx
	movl	$1408, %eax
	movl	%ecx, (%edx)
	shrl	%cl, %eax
	testb	$1, %al
	jne	.L35
	cmpl	$2, %ecx
	jle	.L35
.L6:
	incl	40(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L52:
	movb	$0, 63(%esp,%eax)
	movl	36(%esp), %eax
	testl	%eax, %eax
	jne	.L2
	movl	%edi, 4(%esp)
	movl	32(%esp), %eax
	leal	(%eax,%eax,4), %esi
	sall	$2, %esi
	leal	104(%esp,%esi), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	32(%esp), %eax
	movl	40(%esp), %edx
	incl	%eax
	movl	%edx, 120(%esp,%esi)
	movl	%eax, 32(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L35:
	movl	%edi, 8(%esp)
	leal	60(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	movl	%edx, 44(%esp)
	call	sscanf
	movl	60(%esp), %ebx
	movl	%edi, (%esp)
	call	atoi
	movl	44(%esp), %edx
	addl	%esi, %ebx
	movl	%eax, 4(%edx)
	movl	32(%esp), %eax
	testl	%eax, %eax
	je	.L6
	movl	%ebx, 28(%esp)
	leal	(%eax,%eax,4), %eax
	leal	104(%esp,%eax,4), %eax
	leal	104(%esp), %esi
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L10:
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L9
	movl	16(%esi), %eax
	movl	44(%esp), %edx
	movl	%eax, 4(%edx)
.L9:
	addl	$20, %esi
	cmpl	%esi, %ebx
	jne	.L10
	movl	28(%esp), %ebx
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L51:
	movl	36(%esp), %ecx
	testl	%ecx, %ecx
	jne	.L53
	movl	$1, %eax
	movl	%eax, 36(%esp)
	jmp	.L12
.L53:
	xorl	%edx, %edx
	xorl	%eax, %eax
.L13:
	movl	%edx, 64(%esp,%eax)
	movl	%edx, 68(%esp,%eax)
	addl	$8, %eax
	cmpl	$40, %eax
	jb	.L13
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 44(%esp)
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L32:
	leal	704(%esp,%eax,8), %edx
	cmpl	$12, (%edx)
	leal	1(%eax), %ecx
	movl	4(%edx), %eax
	ja	.L15
	movl	(%edx), %edx
	jmp	*.L17(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L17:
	.long	.L49
	.long	.L28
	.long	.L27
	.long	.L26
	.long	.L25
	.long	.L24
	.long	.L23
	.long	.L22
	.long	.L21
	.long	.L20
	.long	.L19
	.long	.L18
	.long	.L16
	.section	.text.startup
	.p2align 4,,10
	.p2align 3
.L28:
	movl	64(%esp,%eax,4), %eax
.L49:
	movl	%eax, 304(%esp,%ebx,4)
	movl	%ecx, %eax
	incl	%ebx
.L22:
	incl	%esi
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%esi, 8(%esp)
	movl	40(%esp), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	incl	24(%esp)
	movl	24(%esp), %eax
	cmpl	$3, %eax
	jne	.L30
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	decl	%ebx
	incl	%esi
	movl	304(%esp,%ebx,4), %edx
	movl	%edx, 64(%esp,%eax,4)
	movl	%ecx, %eax
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L23:
	movl	300(%esp,%ebx,4), %eax
	cmpl	%eax, 296(%esp,%ebx,4)
	setl	%al
	incl	%esi
	movzbl	%al, %eax
	movl	%eax, 296(%esp,%ebx,4)
	movl	%ecx, %eax
	decl	%ebx
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L24:
	leal	-2(%ebx), %edx
	incl	%esi
	movl	304(%esp,%edx,4), %eax
	imull	300(%esp,%ebx,4), %eax
	decl	%ebx
	movl	%eax, 304(%esp,%edx,4)
	movl	%ecx, %eax
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L25:
	leal	-1(%ebx), %edx
	incl	%esi
	movl	304(%esp,%edx,4), %eax
	subl	%eax, 296(%esp,%ebx,4)
	movl	%ecx, %eax
	movl	%edx, %ebx
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L26:
	leal	-1(%ebx), %edx
	incl	%esi
	movl	304(%esp,%edx,4), %eax
	addl	%eax, 296(%esp,%ebx,4)
	movl	%ecx, %eax
	movl	%edx, %ebx
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L18:
	decl	44(%esp)
	incl	%esi
	movl	44(%esp), %eax
	movl	104(%esp,%eax,4), %eax
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L19:
	movl	44(%esp), %edx
	incl	%esi
	movl	%ecx, 104(%esp,%edx,4)
	incl	%edx
	movl	%edx, 44(%esp)
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L20:
	movl	%ecx, 36(%esp)
	decl	%ebx
	incl	%esi
	movl	304(%esp,%ebx,4), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	36(%esp), %eax
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L21:
	decl	%ebx
	movl	304(%esp,%ebx,4), %edx
	testl	%edx, %edx
	cmove	%ecx, %eax
	incl	%esi
	jmp	.L32
.L15:
	movl	%ecx, %eax
	incl	%esi
	jmp	.L32
	.size	main, .-main
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"push 1 store 0 again: load 0 print load 0 push 3 mul store 0 load 0 push 1000 less jif again stop"
	.align 4
.LC4:
	.string	"push 10 call factorial print stop factorial: store 1 push 1 store 2 more: load 1 push 2 less jif done load 2 load 1 mul store 2 load 1 push 1 sub store 1 jump more done: load 2 ret"
	.align 4
.LC5:
	.string	"push 0 store 0 push 1 store 1 next: load 0 print load 0 load 1 add load 1 store 0 store 1 load 0 push 500 less jif next stop"
	.section	.rodata
	.align 4
	.type	programs.0, @object
	.size	programs.0, 12
programs.0:
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.section	.rodata.str1.1
.LC6:
	.string	"push"
.LC7:
	.string	"load"
.LC8:
	.string	"store"
.LC9:
	.string	"add"
.LC10:
	.string	"sub"
.LC11:
	.string	"mul"
.LC12:
	.string	"less"
.LC13:
	.string	"jump"
.LC14:
	.string	"jif"
.LC15:
	.string	"print"
.LC16:
	.string	"call"
.LC17:
	.string	"ret"
.LC18:
	.string	"stop"
	.section	.rodata
	.align 32
	.type	names, @object
	.size	names, 52
names:
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
