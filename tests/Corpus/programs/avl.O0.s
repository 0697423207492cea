	.file	"avl.c"
	.text
	.local	nodes
	.comm	nodes,2408,32
	.local	used
	.comm	used,4,4
	.local	spare
	.comm	spare,4,4
	.type	height, @function
height:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$0, 8(%ebp)
	je	.L2
	movl	8(%ebp), %eax
	movzbl	nodes+2(,%eax,8), %eax
	movsbl	%al, %eax
	jmp	.L4
.L2:
	movl	$0, %eax
.L4:
	popl	%ebp
	ret
	.size	height, .-height
	.type	update, @function
update:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	8(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	movl	%eax, (%esp)
	call	height
	movl	%eax, -4(%ebp)
	movl	8(%ebp), %eax
	movswl	nodes+6(,%eax,8), %eax
	movl	%eax, (%esp)
	call	height
	movl	%eax, -8(%ebp)
	movl	-8(%ebp), %edx
	movl	-4(%ebp), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	incb	%al
	movb	%al, %dl
	movl	8(%ebp), %eax
	movb	%dl, nodes+2(,%eax,8)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	update, .-update
	.type	balance, @function
balance:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movswl	nodes+6(,%eax,8), %eax
	movl	%eax, (%esp)
	call	height
	movl	%eax, %ebx
	movl	8(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	movl	%eax, (%esp)
	call	height
	movl	%ebx, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	balance, .-balance
	.type	rotate, @function
rotate:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	cmpl	$0, 12(%ebp)
	sete	%al
	movzbl	%al, %eax
	movl	8(%ebp), %edx
	sall	$2, %edx
	addl	%edx, %eax
	movswl	nodes+4(%eax,%eax), %eax
	movl	%eax, -4(%ebp)
	cmpl	$0, 12(%ebp)
	sete	%al
	movzbl	%al, %eax
	movl	-4(%ebp), %edx
	leal	0(,%edx,4), %ecx
	movl	12(%ebp), %edx
	addl	%ecx, %edx
	movswl	nodes+4(%edx,%edx), %edx
	movl	8(%ebp), %ecx
	sall	$2, %ecx
	addl	%ecx, %eax
	movw	%dx, nodes+4(%eax,%eax)
	movl	8(%ebp), %eax
	movswl	%ax, %edx
	movl	-4(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movw	%dx, nodes+4(%eax,%eax)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	update
	movl	-4(%ebp), %eax
	movl	%eax, (%esp)
	call	update
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	rotate, .-rotate
	.type	settle, @function
settle:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	update
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	balance
	movl	%eax, -4(%ebp)
	cmpl	$-1, -4(%ebp)
	jl	.L11
	cmpl	$1, -4(%ebp)
	jg	.L11
	movl	8(%ebp), %eax
	jmp	.L12
.L11:
	cmpl	$0, -4(%ebp)
	setg	%al
	movzbl	%al, %eax
	movl	%eax, -8(%ebp)
	movl	8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	-8(%ebp), %eax
	addl	%edx, %eax
	movswl	nodes+4(%eax,%eax), %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	balance
	cmpl	$0, -8(%ebp)
	je	.L13
	movl	$-1, %edx
	jmp	.L14
.L13:
	movl	$1, %edx
.L14:
	cmpl	%eax, %edx
	jne	.L15
	movl	-8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	rotate
	movswl	%ax, %edx
	movl	8(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	-8(%ebp), %eax
	addl	%ecx, %eax
	movw	%dx, nodes+4(%eax,%eax)
.L15:
	cmpl	$0, -8(%ebp)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	rotate
.L12:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	settle, .-settle
	.type	insert, @function
insert:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	cmpl	$0, 8(%ebp)
	jne	.L17
	movl	spare, %eax
	testl	%eax, %eax
	jne	.L18
	movl	used, %eax
	incl	%eax
	movl	%eax, used
	movl	used, %eax
	jmp	.L19
.L18:
	movl	spare, %eax
.L19:
	movl	%eax, 8(%ebp)
	movl	spare, %eax
	cmpl	%eax, 8(%ebp)
	jne	.L20
	movl	8(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	movl	%eax, spare
.L20:
	movl	12(%ebp), %eax
	movswl	%ax, %edx
	movl	8(%ebp), %eax
	movl	$0, nodes(,%eax,8)
	movl	$0, nodes+4(,%eax,8)
	movl	8(%ebp), %eax
	movw	%dx, nodes(,%eax,8)
	movl	8(%ebp), %eax
	movb	$1, nodes+2(,%eax,8)
	movl	8(%ebp), %eax
	jmp	.L21
.L17:
	movl	8(%ebp), %eax
	movswl	nodes(,%eax,8), %eax
	cmpl	%eax, 12(%ebp)
	je	.L22
	movl	8(%ebp), %eax
	movswl	nodes(,%eax,8), %eax
	cmpl	%eax, 12(%ebp)
	setg	%al
	movzbl	%al, %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movswl	nodes+4(%eax,%eax), %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	insert
	movswl	%ax, %edx
	movl	8(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	-12(%ebp), %eax
	addl	%ecx, %eax
	movw	%dx, nodes+4(%eax,%eax)
.L22:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	settle
.L21:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	insert, .-insert
	.type	erase, @function
erase:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$0, 8(%ebp)
	jne	.L24
	movl	$0, %eax
	jmp	.L25
.L24:
	movl	8(%ebp), %eax
	movswl	nodes(,%eax,8), %eax
	cmpl	%eax, 12(%ebp)
	je	.L26
	movl	8(%ebp), %eax
	movswl	nodes(,%eax,8), %eax
	cmpl	%eax, 12(%ebp)
	setg	%al
	movzbl	%al, %eax
	movl	%eax, -20(%ebp)
	movl	8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movswl	nodes+4(%eax,%eax), %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	erase
	movswl	%ax, %edx
	movl	8(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	-20(%ebp), %eax
	addl	%ecx, %eax
	movw	%dx, nodes+4(%eax,%eax)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	settle
	jmp	.L25
.L26:
	movl	8(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	testl	%eax, %eax
	je	.L27
	movl	8(%ebp), %eax
	movswl	nodes+6(,%eax,8), %eax
	testl	%eax, %eax
	jne	.L28
.L27:
	movl	8(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	8(%ebp), %edx
	sall	$2, %edx
	addl	%edx, %eax
	movswl	nodes+4(%eax,%eax), %eax
	movl	%eax, -16(%ebp)
	movl	spare, %eax
	movswl	%ax, %edx
	movl	8(%ebp), %eax
	movw	%dx, nodes+4(,%eax,8)
	movl	8(%ebp), %eax
	movl	%eax, spare
	movl	-16(%ebp), %eax
	jmp	.L25
.L28:
	movl	8(%ebp), %eax
	movswl	nodes+6(,%eax,8), %eax
	movl	%eax, -12(%ebp)
	jmp	.L29
.L30:
	movl	-12(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	movl	%eax, -12(%ebp)
.L29:
	movl	-12(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	testl	%eax, %eax
	jne	.L30
	movl	-12(%ebp), %eax
	movswl	nodes(,%eax,8), %edx
	movl	8(%ebp), %eax
	movw	%dx, nodes(,%eax,8)
	movl	-12(%ebp), %eax
	movswl	nodes(,%eax,8), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movswl	nodes+6(,%eax,8), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	erase
	movswl	%ax, %edx
	movl	8(%ebp), %eax
	movw	%dx, nodes+6(,%eax,8)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	settle
.L25:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	erase, .-erase
	.type	check, @function
check:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	cmpl	$0, 8(%ebp)
	jne	.L32
	movl	$0, %eax
	jmp	.L33
.L32:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	balance
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movswl	nodes(,%eax,8), %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jle	.L34
	movl	-16(%ebp), %eax
	cmpl	16(%ebp), %eax
	jge	.L34
	cmpl	$-1, -12(%ebp)
	jl	.L34
	cmpl	$1, -12(%ebp)
	jle	.L35
.L34:
	movl	$1000, %eax
	jmp	.L33
.L35:
	movl	8(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	check
	leal	1(%eax), %ebx
	movl	8(%ebp), %eax
	movswl	nodes+6(,%eax,8), %eax
	movl	%eax, %edx
	movl	16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	check
	addl	%ebx, %eax
.L33:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	check, .-check
	.section	.rodata
.LC0:
	.string	""
.LC1:
	.string	"%*s%d (%d)\n"
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$0, 8(%ebp)
	je	.L40
	cmpl	$3, 12(%ebp)
	jg	.L40
	movl	12(%ebp), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movswl	nodes+6(,%eax,8), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	print
	movl	8(%ebp), %eax
	movzbl	nodes+2(,%eax,8), %eax
	movsbl	%al, %eax
	movl	8(%ebp), %edx
	movswl	nodes(,%edx,8), %edx
	movl	%edx, %ecx
	movl	12(%ebp), %edx
	sall	$2, %edx
	movl	%eax, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	$.LC0, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	12(%ebp), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movswl	nodes+4(,%eax,8), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	print
	jmp	.L36
.L40:
	nop
.L36:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata
	.align 4
.LC2:
	.string	"200 in order: height %d, bad %d\n"
	.align 4
.LC3:
	.string	"%4d: %3d keys, height %d, root %d\n"
.LC4:
	.string	"used %d, bad %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$1, 52(%esp)
	jmp	.L42
.L44:
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	insert
	movl	%eax, 60(%esp)
	movl	52(%esp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L43
	movl	$1000, 8(%esp)
	movl	$-1, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	check
	cmpl	%eax, 52(%esp)
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 56(%esp)
.L43:
	incl	52(%esp)
.L42:
	cmpl	$200, 52(%esp)
	jle	.L44
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	height
	movl	56(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	print
	movl	$1, 48(%esp)
	movl	$0, 44(%esp)
	jmp	.L45
.L50:
	movl	48(%esp), %eax
	imull	$69069, %eax, %eax
	incl	%eax
	movl	%eax, 48(%esp)
	movl	48(%esp), %eax
	shrl	$20, %eax
	andl	$255, %eax
	movl	%eax, 40(%esp)
	movl	48(%esp), %eax
	andl	$524288, %eax
	testl	%eax, %eax
	je	.L46
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	insert
	jmp	.L47
.L46:
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	erase
.L47:
	movl	%eax, 60(%esp)
	movl	44(%esp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$19, %edx
	jne	.L54
	movl	$1000, 8(%esp)
	movl	$-1, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	check
	movl	%eax, 36(%esp)
	cmpl	$999, 36(%esp)
	setg	%al
	movzbl	%al, %eax
	addl	%eax, 56(%esp)
	movl	44(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$6, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$199, %edx
	jne	.L49
	movl	60(%esp), %eax
	movswl	nodes(,%eax,8), %eax
	movl	%eax, %ebx
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	height
	movl	44(%esp), %edx
	incl	%edx
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L49
.L54:
	nop
.L49:
	incl	44(%esp)
.L45:
	cmpl	$1999, 44(%esp)
	jle	.L50
	movl	$0, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	print
	jmp	.L51
.L52:
	movl	60(%esp), %eax
	movswl	nodes(,%eax,8), %eax
	movl	%eax, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	erase
	movl	%eax, 60(%esp)
.L51:
	cmpl	$0, 60(%esp)
	jne	.L52
	movl	used, %eax
	movl	56(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	56(%esp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
