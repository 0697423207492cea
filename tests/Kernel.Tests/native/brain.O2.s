	.file	"brain.c"
	.text
	.p2align 4
	.type	run, @function
run:
	pushl	%ebp
	xorl	%ecx, %ecx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movl	%edx, (%esp)
	xorl	%edx, %edx
.L2:
	movl	%ecx, tape.1(%edx)
	addl	$8, %edx
	movl	%ecx, tape.1-4(%edx)
	cmpl	$296, %edx
	jb	.L2
	xorl	%ecx, %ecx
	xorl	%ebp, %ebp
	movl	%ecx, tape.1(%edx)
	movzbl	(%eax), %ecx
	testb	%cl, %cl
	je	.L4
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L19:
	movb	%cl, %dl
	subb	$43, %dl
	cmpb	$50, %dl
	ja	.L5
	movzbl	%dl, %edx
	jmp	*.L7(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L7:
	.long	.L13
	.long	.L12
	.long	.L11
	.long	.L10
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L9
	.long	.L5
	.long	.L8
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L5
	.long	.L6
	.long	.L5
	.long	.L6
	.text
	.p2align 4,,10
	.p2align 3
.L12:
	movl	(%esp), %edi
	xorl	%edx, %edx
	movzbl	(%edi), %ecx
	testb	%cl, %cl
	je	.L15
	incl	%edi
	movb	%cl, %dl
	movl	%edi, (%esp)
.L15:
	movb	%dl, tape.1(%esi)
	.p2align 4
	.p2align 3
.L5:
	movzbl	1(%eax), %ecx
	leal	1(%eax), %edx
	testb	%cl, %cl
	je	.L4
.L23:
	movl	%edx, %eax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L6:
	cmpb	$0, tape.1(%esi)
	setne	%bl
	cmpb	$91, %cl
	sete	%dl
	cmpb	%dl, %bl
	je	.L5
	movzbl	%dl, %ebx
	leal	-1(%ebx,%ebx), %ebx
	movl	%ebx, %edi
	.p2align 4
	.p2align 3
.L18:
	addl	%edi, %eax
	xorl	%edx, %edx
	movzbl	(%eax), %ecx
	cmpb	$91, %cl
	sete	%dl
	cmpb	$93, %cl
	sete	%cl
	movzbl	%cl, %ecx
	subl	%ecx, %edx
	addl	%edx, %ebx
	jne	.L18
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L8:
	movzbl	1(%eax), %ecx
	leal	1(%eax), %edx
	incl	%esi
	testb	%cl, %cl
	jne	.L23
.L4:
	movb	$0, output.0(%ebp)
	movl	$output.0, %eax
	popl	%edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	decl	%esi
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L10:
	movzbl	tape.1(%esi), %ebx
	incl	%ebp
	movb	%bl, output.0-1(%ebp)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L11:
	decb	tape.1(%esi)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L13:
	incb	tape.1(%esi)
	jmp	.L5
	.size	run, .-run
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
	.section	.rodata.str1.1
.LC2:
	.string	"%s"
.LC3:
	.string	"backwards"
.LC4:
	.string	",[>,]<[.<]"
.LC5:
	.string	"copied as it is"
.LC6:
	.string	",[.[-],]"
	.section	.rodata.str1.4
	.align 4
.LC7:
	.string	">++++++++[<++++++++>-]<+>++++++++++[<.+>-]"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$.LC0, %edx
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$16, %esp
	movl	$.LC1, %eax
	call	run
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC3, %edx
	movl	$.LC4, %eax
	call	run
	movl	%eax, (%esp)
	call	puts
	movl	$.LC5, %edx
	movl	$.LC6, %eax
	call	run
	movl	%eax, (%esp)
	call	puts
	movl	$.LC0, %edx
	movl	$.LC7, %eax
	call	run
	movl	%eax, (%esp)
	call	puts
	xorl	%eax, %eax
	leave
	ret
	.size	main, .-main
	.local	output.0
	.comm	output.0,300,32
	.local	tape.1
	.comm	tape.1,300,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
