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
	xorl	%ecx, %ecx
	subl	$1176, %esp
	movl	%ecx, -1176(%ebp)
.L28:
	movl	-1176(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -1164(%ebp)
	movl	%edx, -1172(%ebp)
	movl	programs.0(,%eax,4), %eax
	movl	%eax, -1180(%ebp)
.L12:
	pushl	%eax
	pushl	%eax
	pushl	-1180(%ebp)
	leal	-904(%ebp), %eax
	pushl	%eax
	call	strcpy
	addl	$16, %esp
	movl	%eax, %esi
	xorl	%eax, %eax
	movl	%eax, -1168(%ebp)
.L2:
	leal	-1148(%ebp), %eax
	pushl	%eax
	leal	-1144(%ebp), %ebx
	pushl	%ebx
	pushl	$.LC0
	pushl	%esi
	call	sscanf
	addl	$16, %esp
	decl	%eax
	jne	.L47
	addl	-1148(%ebp), %esi
	subl	$12, %esp
	pushl	%ebx
	call	strlen
	addl	$16, %esp
	xorl	%ecx, %ecx
	movl	%esi, %edi
	cmpb	$58, -1145(%ebp,%eax)
	jne	.L3
	cmpl	$0, -1172(%ebp)
	movb	$0, -1145(%ebp,%eax)
	jne	.L2
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	imull	$20, -1164(%ebp), %ebx
	leal	-1104(%ebp,%ebx), %eax
	pushl	%eax
	call	strcpy
	movl	-1168(%ebp), %eax
	addl	$16, %esp
	movl	%eax, -1088(%ebp,%ebx)
	movl	-1164(%ebp), %eax
	incl	%eax
	movl	%eax, -1164(%ebp)
	jmp	.L2
.L3:
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	names(,%ecx,4)
	movl	%ecx, -1184(%ebp)
	call	strcmp
	addl	$16, %esp
	movl	-1184(%ebp), %ecx
	testl	%eax, %eax
	je	.L48
	incl	%ecx
	jmp	.L3
.L48:
	movl	-1168(%ebp), %eax
	leal	-504(%ebp,%eax,8), %edx
	movl	$1408, %eax
	movl	%ecx, (%edx)
	shrl	%cl, %eax
	testb	$1, %al
	jne	.L35
	cmpl	$2, %ecx
	jg	.L6
.L35:
	movl	%edx, -1184(%ebp)
	leal	-1148(%ebp), %eax
	pushl	%eax
	leal	-1144(%ebp), %ebx
	pushl	%ebx
	pushl	$.LC0
	pushl	%edi
	call	sscanf
	movl	-1148(%ebp), %esi
	movl	%ebx, (%esp)
	call	atoi
	movl	-1184(%ebp), %edx
	leal	-1104(%ebp), %ecx
	addl	$16, %esp
	addl	%edi, %esi
	imull	$20, -1164(%ebp), %edi
	movl	%eax, 4(%edx)
	addl	%ecx, %edi
.L8:
	cmpl	%ecx, %edi
	je	.L6
	movl	%edx, -1188(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	%ecx
	movl	%ecx, -1184(%ebp)
	call	strcmp
	addl	$16, %esp
	movl	-1184(%ebp), %ecx
	movl	-1188(%ebp), %edx
	testl	%eax, %eax
	jne	.L9
	movl	16(%ecx), %eax
	movl	%eax, 4(%edx)
.L9:
	addl	$20, %ecx
	jmp	.L8
.L6:
	incl	-1168(%ebp)
	jmp	.L2
.L47:
	cmpl	$0, -1172(%ebp)
	jne	.L49
	movl	$1, -1172(%ebp)
	jmp	.L12
.L49:
	movl	%ebx, %edi
	movl	$10, %ecx
	xorl	%eax, %eax
	xorl	%edx, %edx
	rep stosl
	xorl	%ebx, %ebx
	xorl	%edi, %edi
.L30:
	leal	-504(%ebp,%eax,8), %ecx
	cmpl	$12, (%ecx)
	leal	1(%eax), %esi
	movl	4(%ecx), %eax
	ja	.L20
	movl	(%ecx), %ecx
	jmp	*.L15(,%ecx,4)
	.section	.rodata
	.align 4
	.align 4
.L15:
	.long	.L43
	.long	.L26
	.long	.L25
	.long	.L24
	.long	.L23
	.long	.L22
	.long	.L21
	.long	.L33
	.long	.L19
	.long	.L18
	.long	.L17
	.long	.L16
	.long	.L14
	.section	.text.startup
.L26:
	movl	-1144(%ebp,%eax,4), %eax
.L43:
	movl	%eax, -904(%ebp,%ebx,4)
	incl	%ebx
	jmp	.L20
.L25:
	decl	%ebx
	movl	-904(%ebp,%ebx,4), %ecx
	movl	%ecx, -1144(%ebp,%eax,4)
	jmp	.L20
.L24:
	leal	-1(%ebx), %eax
	movl	-904(%ebp,%eax,4), %ecx
	addl	%ecx, -912(%ebp,%ebx,4)
	jmp	.L44
.L23:
	leal	-1(%ebx), %eax
	movl	-904(%ebp,%eax,4), %ecx
	subl	%ecx, -912(%ebp,%ebx,4)
.L44:
	movl	%eax, %ebx
	jmp	.L20
.L22:
	leal	-2(%ebx), %ecx
	movl	-904(%ebp,%ecx,4), %eax
	imull	-908(%ebp,%ebx,4), %eax
	movl	%eax, -904(%ebp,%ecx,4)
	jmp	.L45
.L21:
	movl	-908(%ebp,%ebx,4), %eax
	cmpl	%eax, -912(%ebp,%ebx,4)
	setl	%al
	movzbl	%al, %eax
	movl	%eax, -912(%ebp,%ebx,4)
.L45:
	decl	%ebx
	jmp	.L20
.L19:
	decl	%ebx
	cmpl	$0, -904(%ebp,%ebx,4)
	cmovne	%eax, %esi
	jmp	.L20
.L18:
	movl	%edx, -1164(%ebp)
	decl	%ebx
	pushl	%edx
	pushl	%edx
	pushl	-904(%ebp,%ebx,4)
	pushl	$.LC1
	call	printf
	movl	-1164(%ebp), %edx
	addl	$16, %esp
	jmp	.L20
.L17:
	movl	%esi, -1104(%ebp,%edi,4)
	movl	%eax, %esi
	incl	%edi
	jmp	.L20
.L16:
	decl	%edi
	movl	-1104(%ebp,%edi,4), %esi
	jmp	.L20
.L14:
	pushl	%eax
	pushl	%edx
	pushl	-1168(%ebp)
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	incl	-1176(%ebp)
	cmpl	$3, -1176(%ebp)
	jne	.L28
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
.L33:
	movl	%eax, %esi
.L20:
	incl	%edx
	movl	%esi, %eax
	jmp	.L30
	.size	main, .-main
	.section	.rodata.str1.1
.LC3:
	.string	"push 1 store 0 again: load 0 print load 0 push 3 mul store 0 load 0 push 1000 less jif again stop"
.LC4:
	.string	"push 10 call factorial print stop factorial: store 1 push 1 store 2 more: load 1 push 2 less jif done load 2 load 1 mul store 2 load 1 push 1 sub store 1 jump more done: load 2 ret"
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
