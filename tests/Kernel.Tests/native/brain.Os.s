	.file	"brain.c"
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	$75, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$8, %esp
	xorl	%eax, %eax
	movl	%edx, -16(%ebp)
	movl	$tape.1, %edx
	movl	%edx, %edi
	rep stosl
	xorl	%edi, %edi
.L2:
	movb	(%ebx), %al
	testb	%al, %al
	je	.L25
	cmpb	$46, %al
	je	.L3
	jg	.L4
	cmpb	$44, %al
	je	.L5
	cmpb	$45, %al
	je	.L6
	cmpb	$43, %al
	jne	.L8
	incb	tape.1(%esi)
	jmp	.L8
.L4:
	cmpb	$62, %al
	je	.L9
	jg	.L10
	cmpb	$60, %al
	jne	.L8
	decl	%esi
	jmp	.L8
.L10:
	movb	%al, %dl
	subb	$91, %dl
	testb	$-3, %dl
	jne	.L8
	jmp	.L26
.L9:
	incl	%esi
	jmp	.L8
.L6:
	decb	tape.1(%esi)
	jmp	.L8
.L3:
	movb	tape.1(%esi), %al
	incl	%edi
	movb	%al, output.0-1(%edi)
	jmp	.L8
.L5:
	movl	-16(%ebp), %eax
	movb	(%eax), %dl
	xorl	%eax, %eax
	testb	%dl, %dl
	je	.L14
	incl	-16(%ebp)
	movb	%dl, %al
.L14:
	movb	%al, tape.1(%esi)
	jmp	.L8
.L26:
	cmpb	$0, tape.1(%esi)
	setne	%cl
	cmpb	$91, %al
	sete	%dl
	cmpb	%dl, %cl
	je	.L8
	movzbl	%dl, %ecx
	leal	-1(%ecx,%ecx), %ecx
	movl	%ecx, -20(%ebp)
.L17:
	addl	%ecx, %ebx
	xorl	%eax, %eax
	movb	(%ebx), %dl
	cmpb	$91, %dl
	sete	%al
	cmpb	$93, %dl
	sete	%dl
	movzbl	%dl, %edx
	subl	%edx, %eax
	addl	%eax, -20(%ebp)
	jne	.L17
.L8:
	incl	%ebx
	jmp	.L2
.L25:
	movb	$0, output.0(%edi)
	movl	$output.0, %eax
	popl	%edx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	run, .-run
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
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
.LC7:
	.string	">++++++++[<++++++++>-]<+>++++++++++[<.+>-]"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$.LC0, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ecx
	pushl	%eax
	movl	$.LC1, %eax
	call	run
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC2
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
	movl	-4(%ebp), %ecx
	xorl	%eax, %eax
	leave
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	output.0
	.comm	output.0,300,32
	.local	tape.1
	.comm	tape.1,300,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
