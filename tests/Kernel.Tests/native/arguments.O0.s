	.file	"arguments.c"
	.text
	.type	wait_for, @function
wait_for:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	$0, 8(%esp)
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, 8(%ebp)
	movl	-12(%ebp), %eax
	andl	$127, %eax
	testl	%eax, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	cmpl	$127, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	subl	$-128, %eax
	jmp	.L3
.L2:
	movl	-12(%ebp), %eax
	sarl	$8, %eax
	movzbl	%al, %eax
.L3:
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	wait_for, .-wait_for
	.section	.rodata
.LC0:
	.string	"cannot fork"
	.text
	.type	start, @function
start:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	movl	%eax, -12(%ebp)
	cmpl	$-1, -12(%ebp)
	jne	.L6
	movl	$.LC0, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L6:
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	start, .-start
	.section	.rodata
.LC1:
	.string	"%d: %d characters, %c to %c\n"
.LC2:
	.string	"%d: [%s]\n"
.LC3:
	.string	"and a null: %d\n"
	.text
	.type	show, @function
show:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$1, -12(%ebp)
	jmp	.L9
.L12:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -16(%ebp)
	cmpl	$20, -16(%ebp)
	jbe	.L10
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	-16(%ebp), %edx
	decl	%edx
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %ecx
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %edx
	movl	-16(%ebp), %eax
	movl	%ecx, 16(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L11
.L10:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L11:
	incl	-12(%ebp)
.L9:
	movl	-12(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L12
	movl	8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	show, .-show
	.section	.rodata
.LC4:
	.string	"status %d\n"
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	call	start
	movl	%eax, -12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L14
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	execv
	movl	$127, (%esp)
	call	_exit
.L14:
	leal	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	run, .-run
	.section	.rodata
.LC5:
	.string	""
.LC6:
	.string	" "
.LC7:
	.string	"two words"
.LC8:
	.string	"\"quoted\""
.LC9:
	.string	"tab\there"
.LC10:
	.string	"\\"
.LC11:
	.string	"*"
.LC12:
	.string	"after"
.LC13:
	.string	"x"
.LC14:
	.string	"yy"
.LC15:
	.string	"no-such-program"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$224, %esp
	cmpl	$1, 8(%ebp)
	jle	.L16
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	show
	movl	8(%ebp), %eax
	jmp	.L24
.L16:
	movl	$1499, 8(%esp)
	movl	$109, 4(%esp)
	movl	$big.0, (%esp)
	call	memset
	movb	$97, big.0
	movb	$122, big.0+1498
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 208(%esp)
	movl	$.LC5, 212(%esp)
	movl	$0, 216(%esp)
	leal	208(%esp), %eax
	movl	%eax, (%esp)
	call	run
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 176(%esp)
	movl	$.LC6, 180(%esp)
	movl	$.LC7, 184(%esp)
	movl	$.LC8, 188(%esp)
	movl	$.LC9, 192(%esp)
	movl	$.LC10, 196(%esp)
	movl	$.LC11, 200(%esp)
	movl	$0, 204(%esp)
	leal	176(%esp), %eax
	movl	%eax, (%esp)
	call	run
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 156(%esp)
	movl	$big.0, 160(%esp)
	movl	$.LC12, 164(%esp)
	movl	$big.0, 168(%esp)
	movl	$0, 172(%esp)
	leal	156(%esp), %eax
	movl	%eax, (%esp)
	call	run
	movl	$0, 220(%esp)
	jmp	.L18
.L23:
	cmpl	$0, 220(%esp)
	jne	.L19
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	jmp	.L20
.L19:
	movl	220(%esp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L21
	movl	$.LC13, %eax
	jmp	.L20
.L21:
	movl	$.LC14, %eax
.L20:
	movl	220(%esp), %edx
	movl	%eax, 36(%esp,%edx,4)
	incl	220(%esp)
.L18:
	cmpl	$28, 220(%esp)
	jle	.L23
	movl	$0, 152(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	run
	movl	$.LC15, 24(%esp)
	movl	$.LC13, 28(%esp)
	movl	$0, 32(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	run
	movl	$0, %eax
.L24:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.local	big.0
	.comm	big.0,1500,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
