	.file	"deep.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%c%c "
	.text
	.p2align 4
	.type	hanoi, @function
hanoi:
	subl	$44, %esp
	testl	%eax, %eax
	movl	%ebx, 28(%esp)
	movsbl	%cl, %ebx
	movzbl	48(%esp), %ecx
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	jne	.L6
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	movsbl	%cl, %esi
	movsbl	%dl, %edi
	movl	%ebx, (%esp)
	leal	-1(%eax), %ebp
	movl	%esi, %ecx
	movl	%ebp, %eax
	movl	%edi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L7
.L3:
	movl	%edi, 48(%esp)
	movl	%ebx, %ecx
	movl	36(%esp), %edi
	movl	28(%esp), %ebx
	movl	%esi, %edx
	movl	%ebp, %eax
	movl	32(%esp), %esi
	movl	40(%esp), %ebp
	addl	$44, %esp
	jmp	hanoi
	.p2align 4,,10
	.p2align 3
.L7:
	movl	%ebx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L3
	.size	hanoi, .-hanoi
	.section	.rodata.str1.1
.LC1:
	.string	"%s "
	.text
	.p2align 4
	.type	permute, @function
permute:
	subl	$60, %esp
	movl	%ebx, 44(%esp)
	leal	(%eax,%edx), %ebx
	movl	%ebp, 56(%esp)
	movl	%eax, %ebp
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movzbl	(%ebx), %eax
	testb	%al, %al
	je	.L9
	movl	%ecx, 28(%esp)
	leal	1(%edx), %edi
	xorl	%esi, %esi
	movb	%al, %dl
.L10:
	movb	%al, (%ebx)
	movl	28(%esp), %ecx
	movl	%ebp, %eax
	movb	%dl, (%ebx,%esi)
	movl	%edi, %edx
	call	permute
	movzbl	(%ebx), %eax
	movzbl	(%ebx,%esi), %ecx
	movb	%cl, (%ebx)
	movb	%al, (%ebx,%esi)
	incl	%esi
	movzbl	(%ebx,%esi), %eax
	testb	%al, %al
	je	.L8
	movzbl	(%ebx), %edx
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L9:
	movl	(%ecx), %eax
	leal	1(%eax), %ebx
	movl	$1717986919, %eax
	movl	%ebx, (%ecx)
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$3, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	sall	$2, %eax
	subl	%eax, %ebx
	decl	%ebx
	je	.L16
.L8:
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%ebp, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L8
	.size	permute, .-permute
	.p2align 4
	.type	odd.part.0, @function
odd.part.0:
	movl	$1, %eax
	ret
	.size	odd.part.0, .-odd.part.0
	.p2align 4
	.type	even.part.0, @function
even.part.0:
	leal	-4(%eax), %edx
	andl	$-5, %edx
	je	.L19
	movl	%eax, %edx
	andl	$-5, %edx
	cmpl	$2, %edx
	jne	.L26
.L19:
	movl	$1, %eax
	ret
.L26:
	subl	$9, %eax
	jmp	odd.part.0
	.size	even.part.0, .-even.part.0
	.p2align 4
	.type	ackermann, @function
ackermann:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	testl	%eax, %eax
	movl	%eax, 24(%esp)
	je	.L28
	testl	%edx, %edx
	jne	.L187
	movl	24(%esp), %eax
	movl	$1, %edx
	decl	%eax
	movl	%eax, 28(%esp)
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L28
.L196:
	testl	%edx, %edx
	jne	.L84
	subl	$2, 24(%esp)
	movl	$1, %edx
	je	.L28
.L187:
	decl	%edx
	testl	%edx, %edx
	jne	.L188
	movl	24(%esp), %eax
	decl	%eax
	movl	%eax, 28(%esp)
	movl	%eax, %ebx
	movl	$1, %eax
	je	.L33
.L34:
	movl	%ebx, 20(%esp)
	cmpl	$1, %eax
	jne	.L189
.L36:
	decl	%ebx
	movl	$1, %eax
	je	.L40
	.p2align 4
	.p2align 3
.L41:
	movl	%ebx, 16(%esp)
	cmpl	$1, %eax
	jne	.L190
.L43:
	decl	%ebx
	movl	$1, %eax
	je	.L47
	.p2align 4
	.p2align 3
.L48:
	movl	%ebx, 12(%esp)
	cmpl	$1, %eax
	jne	.L191
.L50:
	decl	%ebx
	movl	$1, %eax
	je	.L54
	.p2align 4
	.p2align 3
.L55:
	movl	%ebx, 8(%esp)
	cmpl	$1, %eax
	jne	.L192
.L57:
	decl	%ebx
	movl	$1, %eax
	je	.L61
	.p2align 4
	.p2align 3
.L62:
	cmpl	$1, %eax
	movl	%ebx, %ebp
	jne	.L193
.L64:
	decl	%ebx
	je	.L107
.L102:
	movl	%ebx, %edi
.L71:
	decl	%ebx
	movl	$1, %eax
	je	.L75
.L185:
	decl	%eax
.L78:
	movl	%ebx, %esi
.L80:
	movl	%esi, %ecx
	decl	%esi
	testl	%eax, %eax
	jne	.L194
	movl	$1, %eax
.L82:
	testl	%esi, %esi
	jne	.L80
	movl	%ebx, %ecx
	incl	%eax
	decl	%ecx
	je	.L75
	testl	%eax, %eax
	jne	.L195
	subl	$2, %ebx
	movl	$1, %eax
	jne	.L185
.L75:
	movl	%edi, %ebx
	incl	%eax
	decl	%ebx
	je	.L68
	testl	%eax, %eax
	jne	.L69
	subl	$2, %edi
	movl	$1, %eax
	movl	%edi, %ebx
	je	.L68
.L69:
	cmpl	$1, %eax
	je	.L102
	subl	$2, %eax
	movl	%ebx, %edi
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L107:
	movl	$1, %eax
	.p2align 4
	.p2align 3
.L68:
	movl	%ebp, %ebx
	incl	%eax
	decl	%ebx
	je	.L61
	testl	%eax, %eax
	jne	.L62
	movl	%ebp, %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L62
.L61:
	movl	8(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L54
	testl	%eax, %eax
	jne	.L55
	movl	8(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L55
.L54:
	movl	12(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L47
	testl	%eax, %eax
	jne	.L48
	movl	12(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L48
.L47:
	movl	16(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L40
	testl	%eax, %eax
	jne	.L41
	movl	16(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L41
.L40:
	movl	20(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L33
	testl	%eax, %eax
	jne	.L34
	movl	20(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L34
.L33:
	leal	1(%eax), %edx
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L196
.L28:
	leal	1(%edx), %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L194:
	leal	-1(%eax), %edx
	movl	%ecx, %eax
	call	ackermann
	jmp	.L82
	.p2align 4,,10
	.p2align 3
.L193:
	subl	$2, %eax
.L74:
	testl	%eax, %eax
	movl	%ebx, %edi
	je	.L71
	decl	%eax
	.p2align 4,,3
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L192:
	subl	$2, %eax
.L67:
	testl	%eax, %eax
	movl	%ebx, %ebp
	je	.L64
	decl	%eax
	.p2align 4,,2
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L191:
	subl	$2, %eax
.L60:
	movl	%ebx, 8(%esp)
	testl	%eax, %eax
	je	.L57
	decl	%eax
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L190:
	subl	$2, %eax
.L53:
	movl	%ebx, 12(%esp)
	testl	%eax, %eax
	je	.L50
	decl	%eax
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L188:
	cmpl	$1, %edx
	jne	.L197
	movl	24(%esp), %eax
	movl	%eax, 20(%esp)
	movl	%eax, %ebx
	decl	%eax
	movl	%eax, 28(%esp)
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L189:
	subl	$2, %eax
.L46:
	movl	%ebx, 16(%esp)
	testl	%eax, %eax
	je	.L43
	decl	%eax
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L84:
	movl	28(%esp), %eax
	movl	%eax, 24(%esp)
	jmp	.L187
.L195:
	movl	%ecx, %ebx
	decl	%eax
	jmp	.L78
.L197:
	leal	-2(%edx), %eax
	movl	24(%esp), %edx
	movl	%edx, 20(%esp)
	movl	%edx, %ebx
	decl	%edx
	movl	%edx, 28(%esp)
	jmp	.L46
	.size	ackermann, .-ackermann
	.section	.rodata.str1.1
.LC2:
	.string	"%u %u\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	movl	$4, %edx
	pushl	%ebx
	movl	$1684234849, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%eax, 16(%esp)
	movl	$3, %eax
	movl	%ebx, 22(%esp)
	movw	$101, 26(%esp)
	call	ackermann
	movl	$9, %edx
	movl	%eax, %ebx
	movl	$2, %eax
	call	ackermann
	movl	%ebx, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	movl	$2000, %eax
	movl	%edx, 44(%esp)
	.p2align 4
	.p2align 3
.L199:
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 28(%esp)
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	%ecx, 32(%esp)
	xorl	%ecx, %ecx
	decl	%eax
	movl	%ebx, 36(%esp)
	movl	%edx, 40(%esp)
	movl	%ecx, 44(%esp)
	jne	.L199
	movl	$.LC3, (%esp)
	movsbl	31(%esp), %eax
	addl	$2000, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$775, %eax
	call	odd.part.0
	movl	%eax, %ecx
	movl	$998, %eax
	call	even.part.0
	movl	%ecx, 8(%esp)
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$67, %ecx
	movl	$65, %edx
	movl	$66, (%esp)
	movl	$10, %eax
	call	hanoi
	movl	moves, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	16(%esp), %ecx
	xorl	%edx, %edx
	leal	22(%esp), %eax
	call	permute
	movl	16(%esp), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	-4(%ebp), %ebx
	xorl	%eax, %eax
	leave
	ret
	.size	main, .-main
	.local	moves
	.comm	moves,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
