	.file	"dynamic.c"
	.text
	.p2align 4
	.type	brackets, @function
brackets:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$44, %esp
	cmpl	%edx, %eax
	movl	%edx, 16(%esp)
	je	.L50
	movl	$40, (%esp)
	call	putchar
	leal	(%ebx,%ebx), %eax
	movl	%eax, 24(%esp)
	leal	(%eax,%ebx), %edi
	movl	16(%esp), %eax
	sall	$2, %edi
	addl	%edi, %eax
	movl	cut(,%eax,4), %eax
	movl	%eax, 20(%esp)
	cmpl	%ebx, %eax
	je	.L51
	movl	$40, (%esp)
	call	putchar
	movl	20(%esp), %eax
	addl	%edi, %eax
	movl	cut(,%eax,4), %esi
	cmpl	%esi, %ebx
	je	.L52
	movl	$40, (%esp)
	call	putchar
	leal	(%edi,%esi), %eax
	movl	cut(,%eax,4), %ecx
	cmpl	%ecx, %ebx
	je	.L53
	movl	$40, (%esp)
	movl	%ecx, 28(%esp)
	call	putchar
	movl	28(%esp), %ecx
	leal	(%edi,%ecx), %eax
	movl	cut(,%eax,4), %ebp
	cmpl	%ebp, %ebx
	je	.L54
	movl	$40, (%esp)
	addl	%ebp, %edi
	movl	%ecx, 28(%esp)
	call	putchar
	movl	cut(,%edi,4), %edx
	movl	%ebx, %eax
	call	brackets
	movl	cut(,%edi,4), %eax
	movl	%ebp, %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
	movl	28(%esp), %ecx
.L11:
	movl	24(%esp), %eax
	addl	%ebx, %eax
	leal	(%ecx,%eax,4), %eax
	movl	cut(,%eax,4), %eax
	leal	1(%eax), %edi
	cmpl	%edi, %ecx
	je	.L55
	movl	$40, (%esp)
	movl	%ecx, 28(%esp)
	call	putchar
	movl	28(%esp), %ecx
	leal	(%edi,%edi,2), %eax
	leal	(%ecx,%eax,4), %ebp
	movl	%edi, %eax
	movl	cut(,%ebp,4), %edx
	call	brackets
	movl	cut(,%ebp,4), %eax
	movl	28(%esp), %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L13:
	movl	$41, (%esp)
	call	putchar
.L9:
	movl	24(%esp), %eax
	addl	%ebx, %eax
	leal	(%esi,%eax,4), %eax
	movl	cut(,%eax,4), %eax
	leal	1(%eax), %edi
	cmpl	%edi, %esi
	je	.L56
	movl	$40, (%esp)
	call	putchar
	leal	(%edi,%edi,2), %eax
	leal	(%esi,%eax,4), %ebp
	movl	%edi, %eax
	movl	cut(,%ebp,4), %edx
	call	brackets
	movl	cut(,%ebp,4), %eax
	movl	%esi, %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L15:
	movl	$41, (%esp)
	call	putchar
.L7:
	movl	24(%esp), %eax
	movl	20(%esp), %edi
	addl	%ebx, %eax
	leal	(%edi,%eax,4), %eax
	movl	cut(,%eax,4), %edx
	leal	1(%edx), %esi
	cmpl	%esi, %edi
	je	.L57
	movl	$40, (%esp)
	movl	%edx, 28(%esp)
	call	putchar
	movl	20(%esp), %eax
	leal	(%esi,%esi), %ecx
	leal	(%ecx,%esi), %edi
	movl	28(%esp), %edx
	movl	%ecx, 28(%esp)
	sall	$2, %edi
	addl	%edi, %eax
	movl	cut(,%eax,4), %ebp
	cmpl	%ebp, %esi
	je	.L58
	movl	$40, (%esp)
	addl	%ebp, %edi
	call	putchar
	movl	cut(,%edi,4), %edx
	movl	%esi, %eax
	call	brackets
	movl	cut(,%edi,4), %eax
	movl	%ebp, %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
	movl	28(%esp), %ecx
.L19:
	movl	20(%esp), %edi
	leal	(%ecx,%esi), %eax
	leal	(%edi,%eax,4), %eax
	movl	cut(,%eax,4), %eax
	leal	1(%eax), %esi
	cmpl	%esi, %edi
	je	.L59
	movl	$40, (%esp)
	call	putchar
	movl	20(%esp), %ebp
	leal	(%esi,%esi,2), %eax
	leal	0(%ebp,%eax,4), %edi
	movl	%esi, %eax
	movl	cut(,%edi,4), %edx
	call	brackets
	movl	cut(,%edi,4), %eax
	movl	%ebp, %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L21:
	movl	$41, (%esp)
	call	putchar
.L17:
	movl	$41, (%esp)
	call	putchar
.L5:
	movl	24(%esp), %eax
	movl	16(%esp), %ecx
	addl	%ebx, %eax
	leal	(%ecx,%eax,4), %eax
	movl	cut(,%eax,4), %eax
	movl	%eax, 24(%esp)
	leal	1(%eax), %ebx
	cmpl	%ecx, %ebx
	je	.L60
	movl	$40, (%esp)
	leal	(%ebx,%ebx), %esi
	call	putchar
	movl	16(%esp), %eax
	leal	(%esi,%ebx), %edx
	leal	0(,%edx,4), %ebp
	addl	%ebp, %eax
	movl	cut(,%eax,4), %edi
	cmpl	%edi, %ebx
	je	.L61
	movl	$40, (%esp)
	call	putchar
	leal	0(%ebp,%edi), %eax
	movl	cut(,%eax,4), %eax
	movl	%eax, 20(%esp)
	cmpl	%eax, %ebx
	je	.L62
	movl	$40, (%esp)
	call	putchar
	movl	20(%esp), %eax
	addl	%ebp, %eax
	movl	cut(,%eax,4), %ecx
	cmpl	%ecx, %ebx
	je	.L63
	movl	$40, (%esp)
	movl	%ecx, 24(%esp)
	call	putchar
	movl	24(%esp), %ecx
	movl	%ebx, %eax
	addl	%ecx, %ebp
	movl	cut(,%ebp,4), %edx
	call	brackets
	movl	cut(,%ebp,4), %eax
	movl	24(%esp), %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L29:
	movl	20(%esp), %edx
	leal	(%esi,%ebx), %eax
	leal	(%edx,%eax,4), %eax
	movl	cut(,%eax,4), %eax
	leal	1(%eax), %ebp
	cmpl	%ebp, %edx
	je	.L64
	movl	$40, (%esp)
	call	putchar
	movl	20(%esp), %ecx
	leal	0(%ebp,%ebp,2), %eax
	leal	(%ecx,%eax,4), %ecx
	movl	%ebp, %eax
	movl	%ecx, 24(%esp)
	movl	cut(,%ecx,4), %edx
	call	brackets
	movl	24(%esp), %ecx
	movl	20(%esp), %edx
	movl	cut(,%ecx,4), %eax
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L31:
	movl	$41, (%esp)
	call	putchar
.L27:
	leal	(%esi,%ebx), %eax
	leal	(%edi,%eax,4), %eax
	movl	cut(,%eax,4), %eax
	leal	1(%eax), %ebp
	cmpl	%ebp, %edi
	je	.L65
	movl	$40, (%esp)
	call	putchar
	leal	0(%ebp,%ebp,2), %eax
	leal	(%edi,%eax,4), %ecx
	movl	%ebp, %eax
	movl	%ecx, 20(%esp)
	movl	cut(,%ecx,4), %edx
	call	brackets
	movl	20(%esp), %ecx
	movl	%edi, %edx
	movl	cut(,%ecx,4), %eax
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L33:
	movl	$41, (%esp)
	call	putchar
.L25:
	movl	16(%esp), %ecx
	addl	%ebx, %esi
	leal	(%ecx,%esi,4), %eax
	movl	cut(,%eax,4), %ebp
	leal	1(%ebp), %ebx
	cmpl	%ebx, %ecx
	je	.L66
	movl	$40, (%esp)
	leal	(%ebx,%ebx), %esi
	call	putchar
	movl	16(%esp), %eax
	leal	(%esi,%ebx), %edx
	sall	$2, %edx
	addl	%edx, %eax
	movl	cut(,%eax,4), %edi
	cmpl	%edi, %ebx
	je	.L67
	movl	$40, (%esp)
	movl	%edx, 20(%esp)
	call	putchar
	movl	20(%esp), %edx
	leal	(%edx,%edi), %eax
	movl	cut(,%eax,4), %ecx
	cmpl	%ecx, %ebx
	je	.L68
	movl	$40, (%esp)
	movl	%edx, 24(%esp)
	movl	%ecx, 20(%esp)
	call	putchar
	movl	20(%esp), %ecx
	movl	%ebx, %eax
	movl	24(%esp), %edx
	leal	(%edx,%ecx), %ebp
	movl	cut(,%ebp,4), %edx
	call	brackets
	movl	cut(,%ebp,4), %eax
	movl	20(%esp), %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L39:
	leal	(%esi,%ebx), %eax
	leal	(%edi,%eax,4), %eax
	movl	cut(,%eax,4), %eax
	leal	1(%eax), %ebp
	cmpl	%ebp, %edi
	je	.L69
	movl	$40, (%esp)
	call	putchar
	leal	0(%ebp,%ebp,2), %eax
	leal	(%edi,%eax,4), %ecx
	movl	%ebp, %eax
	movl	%ecx, 20(%esp)
	movl	cut(,%ecx,4), %edx
	call	brackets
	movl	20(%esp), %ecx
	movl	%edi, %edx
	movl	cut(,%ecx,4), %eax
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L41:
	movl	$41, (%esp)
	call	putchar
.L37:
	movl	16(%esp), %ecx
	addl	%ebx, %esi
	leal	(%ecx,%esi,4), %eax
	movl	cut(,%eax,4), %edx
	leal	1(%edx), %ebx
	cmpl	%ebx, %ecx
	je	.L70
	movl	$40, (%esp)
	leal	(%ebx,%ebx), %edi
	movl	%edx, 20(%esp)
	leal	(%edi,%ebx), %esi
	call	putchar
	movl	16(%esp), %eax
	sall	$2, %esi
	movl	20(%esp), %edx
	addl	%esi, %eax
	movl	cut(,%eax,4), %ebp
	cmpl	%ebp, %ebx
	je	.L71
	movl	$40, (%esp)
	addl	%ebp, %esi
	call	putchar
	movl	cut(,%esi,4), %edx
	movl	%ebx, %eax
	call	brackets
	movl	cut(,%esi,4), %eax
	movl	%ebp, %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L45:
	movl	16(%esp), %esi
	addl	%ebx, %edi
	leal	(%esi,%edi,4), %eax
	movl	cut(,%eax,4), %eax
	leal	1(%eax), %ebx
	cmpl	%ebx, %esi
	je	.L72
	movl	$40, (%esp)
	call	putchar
	movl	16(%esp), %edi
	leal	(%ebx,%ebx,2), %eax
	leal	(%edi,%eax,4), %esi
	movl	%ebx, %eax
	movl	cut(,%esi,4), %edx
	call	brackets
	movl	cut(,%esi,4), %eax
	movl	%edi, %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L47:
	movl	$41, (%esp)
	call	putchar
.L43:
	movl	$41, (%esp)
	call	putchar
.L35:
	movl	$41, (%esp)
	call	putchar
.L23:
	movl	$41, (%esp)
	call	putchar
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L50:
	addl	$65, %ebx
	movl	%ebx, (%esp)
	call	putchar
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	leal	65(%ebx), %eax
	movl	%eax, (%esp)
	call	putchar
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L60:
	movl	%eax, %ebp
	addl	$66, %ebp
	movl	%ebp, (%esp)
	call	putchar
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L51:
	leal	65(%ebx), %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L57:
	leal	66(%edx), %ebp
	movl	%ebp, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L61:
	movl	24(%esp), %ebp
	addl	$66, %ebp
	movl	%ebp, (%esp)
	call	putchar
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L66:
	addl	$66, %ebp
	movl	%ebp, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L67:
	addl	$66, %ebp
	movl	%ebp, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L65:
	addl	$66, %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L62:
	movl	24(%esp), %ebp
	addl	$66, %ebp
	movl	%ebp, (%esp)
	call	putchar
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L53:
	leal	65(%ebx), %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L56:
	addl	$66, %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L59:
	addl	$66, %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L58:
	leal	66(%edx), %ebp
	movl	%ebp, (%esp)
	call	putchar
	movl	28(%esp), %ecx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L70:
	addl	$66, %edx
	movl	%edx, (%esp)
	call	putchar
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L63:
	movl	24(%esp), %ebp
	addl	$66, %ebp
	movl	%ebp, (%esp)
	call	putchar
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L71:
	addl	$66, %edx
	movl	%edx, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L69:
	addl	$66, %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L68:
	addl	$66, %ebp
	movl	%ebp, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L72:
	addl	$66, %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L64:
	addl	$66, %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L55:
	addl	$66, %eax
	movl	%eax, (%esp)
	call	putchar
	.p2align 4,,2
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L54:
	leal	65(%ebx), %eax
	movl	%eax, (%esp)
	call	putchar
	movl	28(%esp), %ecx
	jmp	.L11
	.size	brackets, .-brackets
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%s / %s: distance %d, common %d '%s'\n"
	.align 4
.LC1:
	.string	"room %d: value %d, items %03x\n"
	.align 4
.LC2:
	.string	"%d: %llu ways, %d coins; %llu ways"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	", %d"
.LC4:
	.string	""
.LC5:
	.string	"%ld "
.LC6:
	.string	" %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$6, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$7, %ebx
	andl	$-16, %esp
	movl	%ebx, %esi
	subl	$960, %esp
	movl	%ecx, 56(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 52(%esp)
	movl	%ecx, %eax
	.p2align 4
	.p2align 3
.L92:
	movl	pairs.8+4(,%eax,8), %ebx
	movl	pairs.8(,%eax,8), %eax
	movl	%ebx, 76(%esp)
	movl	56(%esp), %ebx
	movl	%eax, 68(%esp)
	movl	%ebx, %eax
	sall	$6, %eax
	leal	length.3(%esi,%eax), %edi
	.p2align 4
	.p2align 3
.L74:
	movl	%edi, 64(%esp)
	movl	56(%esp), %eax
	movl	%edi, %edx
	cmpl	%eax, %ebx
	movl	%esi, %eax
	setne	72(%esp)
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L207:
	movl	76(%esp), %ecx
	movl	68(%esp), %edi
	movzbl	(%ecx,%eax), %ecx
	cmpb	%cl, (%edi,%ebx)
	je	.L205
	movzbl	1(%edx), %ecx
	movzbl	64(%edx), %edi
	cmpl	%edi, %ecx
	cmovl	%edi, %ecx
.L75:
	movb	%cl, (%edx)
	decl	%eax
	decl	%edx
	cmpl	$-1, %eax
	je	.L206
.L77:
	cmpl	%esi, %eax
	je	.L145
	cmpb	$0, 72(%esp)
	jne	.L207
.L145:
	xorl	%ecx, %ecx
	decl	%eax
	movb	%cl, (%edx)
	decl	%edx
	cmpl	$-1, %eax
	jne	.L77
.L206:
	movl	64(%esp), %edi
	decl	%ebx
	subl	$64, %edi
	cmpl	$-1, %ebx
	jne	.L74
	movl	56(%esp), %edx
	testl	%edx, %edx
	jle	.L146
	testl	%esi, %esi
	jle	.L146
	movl	%esi, 72(%esp)
	leal	80(%esp), %eax
	xorl	%edx, %edx
	movl	%eax, 64(%esp)
	xorl	%eax, %eax
	jmp	.L82
	.p2align 4,,10
	.p2align 3
.L80:
	movl	%eax, %ebx
	movl	%ecx, %edi
	sall	$6, %ebx
	movzbl	length.3(%esi,%ebx), %ebx
	sall	$6, %edi
	cmpb	%bl, length.3(%edx,%edi)
	cmovnb	%ecx, %eax
	cmovb	%esi, %edx
	cmpl	%eax, 56(%esp)
	jle	.L79
.L208:
	cmpl	%edx, 72(%esp)
	jle	.L79
.L82:
	movl	68(%esp), %ebx
	leal	1(%eax), %ecx
	movl	76(%esp), %edi
	leal	1(%edx), %esi
	movzbl	(%ebx,%eax), %ebx
	cmpb	(%edi,%edx), %bl
	jne	.L80
	movl	64(%esp), %edi
	movl	%ecx, %eax
	movl	%esi, %edx
	cmpl	%eax, 56(%esp)
	movb	%bl, (%edi)
	leal	1(%edi), %ebx
	movl	%ebx, 64(%esp)
	jg	.L208
	.p2align 4
	.p2align 3
.L79:
	movl	64(%esp), %eax
	movb	$0, (%eax)
	movzbl	length.3, %eax
	movl	%eax, 48(%esp)
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edi
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L84:
	movl	%eax, 384(%esp,%eax,4)
	incl	%eax
	cmpl	%eax, %edi
	jge	.L84
	movl	68(%esp), %eax
	movzbl	(%eax), %ebx
	testb	%bl, %bl
	je	.L91
	movl	384(%esp), %esi
	leal	1(%edi), %eax
	movl	$1, %edx
	movl	%eax, 72(%esp)
	movl	%edi, 64(%esp)
	.p2align 4
	.p2align 3
.L90:
	movl	%edx, 384(%esp)
	movl	64(%esp), %eax
	testl	%eax, %eax
	je	.L88
	movl	%edx, 56(%esp)
	movl	%edx, %eax
	movl	$1, %ecx
	.p2align 4
	.p2align 3
.L89:
	movl	76(%esp), %edx
	movl	%esi, %edi
	movl	384(%esp,%ecx,4), %esi
	cmpb	%bl, -1(%edx,%ecx)
	setne	%dl
	movzbl	%dl, %edx
	addl	%edi, %edx
	cmpl	%eax, %esi
	movl	72(%esp), %edi
	cmovle	%esi, %eax
	incl	%eax
	cmpl	%eax, %edx
	cmovle	%edx, %eax
	movl	%eax, 384(%esp,%ecx,4)
	incl	%ecx
	cmpl	%edi, %ecx
	jne	.L89
	movl	56(%esp), %edx
.L88:
	movl	68(%esp), %ebx
	leal	1(%edx), %eax
	movl	%edx, %esi
	movzbl	-1(%ebx,%eax), %ebx
	testb	%bl, %bl
	je	.L209
	movl	%eax, %edx
	jmp	.L90
	.p2align 4,,10
	.p2align 3
.L205:
	movzbl	65(%edx), %ecx
	incb	%cl
	jmp	.L75
.L209:
	movl	64(%esp), %edi
.L91:
	movl	384(%esp,%edi,4), %eax
	leal	80(%esp), %ebx
	movl	%ebx, 20(%esp)
	movl	48(%esp), %ebx
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	movl	76(%esp), %eax
	movl	%ebx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	incl	52(%esp)
	movl	52(%esp), %eax
	cmpl	$6, %eax
	je	.L210
	movl	%eax, %ebx
	movl	pairs.8(,%eax,8), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 56(%esp)
	movl	pairs.8+4(,%ebx,8), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %esi
	movl	%ebx, %eax
	jmp	.L92
.L210:
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L87:
	movl	$1, %eax
	movl	$804, %esi
	movl	%eax, 72(%esp)
	leal	1(%edi), %eax
	xorl	%ebx, %ebx
	movl	%eax, 56(%esp)
	movl	%edi, 76(%esp)
	.p2align 4
	.p2align 3
.L110:
	movl	72(%esp), %eax
	movl	items.7-8(,%eax,8), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	jle	.L96
	movl	56(%esp), %eax
	cmpl	%edx, %eax
	movl	%eax, %ecx
	cmovg	%edx, %ecx
	xorl	%eax, %eax
.L95:
	movl	best.2(%ebx,%eax,4), %edi
	movl	%edi, best.2(%esi,%eax,4)
	incl	%eax
	cmpl	%ecx, %eax
	jl	.L95
	movl	76(%esp), %edi
	cmpl	%edi, %eax
	jg	.L94
.L96:
	movl	72(%esp), %edi
	negl	%edx
	movl	items.7-4(,%edi,8), %edi
	movl	%edi, 68(%esp)
	leal	(%ebx,%edx,4), %edi
	.p2align 4
	.p2align 3
.L93:
	movl	best.2(%ebx,%eax,4), %ecx
	movl	68(%esp), %edx
	movl	%ecx, best.2(%esi,%eax,4)
	addl	best.2(%edi,%eax,4), %edx
	cmpl	%ecx, %edx
	cmovl	%ecx, %edx
	movl	%edx, best.2(%esi,%eax,4)
	incl	%eax
	cmpl	%eax, 76(%esp)
	jge	.L93
.L94:
	incl	72(%esp)
	addl	$804, %ebx
	addl	$804, %esi
	movl	72(%esp), %eax
	cmpl	$11, %eax
	jne	.L110
	movl	76(%esp), %edi
	movl	best.2+8040(,%edi,4), %ebx
	movl	best.2+7236(,%edi,4), %edx
	cmpl	%edx, %ebx
	je	.L149
	movl	best.2+7124(,%edi,4), %edx
	movl	$896, %ecx
	movl	$640, %esi
	movl	%ecx, 72(%esp)
	leal	-28(%edi), %eax
	movl	$768, %ecx
	movl	%ecx, 76(%esp)
	movl	$512, %ecx
.L99:
	cmpl	%edx, best.2+6432(,%eax,4)
	je	.L100
	subl	$71, %eax
	movl	72(%esp), %esi
	movl	best.2+6432(,%eax,4), %edx
	movl	76(%esp), %ecx
.L100:
	cmpl	%edx, best.2+5628(,%eax,4)
	je	.L101
	subl	$50, %eax
	movl	%esi, %ecx
	movl	best.2+5628(,%eax,4), %edx
.L101:
	cmpl	%edx, best.2+4824(,%eax,4)
	je	.L102
	subl	$17, %eax
	orl	$64, %ecx
	movl	best.2+4824(,%eax,4), %edx
.L102:
	cmpl	%edx, best.2+4020(,%eax,4)
	je	.L103
	subl	$33, %eax
	orl	$32, %ecx
	movl	best.2+4020(,%eax,4), %edx
.L103:
	cmpl	%edx, best.2+3216(,%eax,4)
	je	.L104
	decl	%eax
	orl	$16, %ecx
	movl	best.2+3216(,%eax,4), %edx
.L104:
	cmpl	%edx, best.2+2412(,%eax,4)
	je	.L105
	subl	$4, %eax
	orl	$8, %ecx
	movl	best.2+2412(,%eax,4), %edx
.L105:
	cmpl	%edx, best.2+1608(,%eax,4)
	je	.L106
	decl	%eax
	orl	$4, %ecx
	movl	best.2+1608(,%eax,4), %edx
.L106:
	cmpl	%edx, best.2+804(,%eax,4)
	je	.L107
	subl	$2, %eax
	orl	$2, %ecx
	movl	best.2+804(,%eax,4), %edx
.L107:
	cmpl	%edx, best.2(,%eax,4)
	je	.L108
	orl	$1, %ecx
.L108:
	movl	%edi, 4(%esp)
	addl	$40, %edi
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	cmpl	$240, %edi
	jne	.L87
	movl	$5, %eax
	movl	$7, %esi
	movl	%eax, 64(%esp)
.L109:
	xorl	%eax, %eax
	movl	$2002, %ecx
	movl	$ways.1, %edi
	movl	$1, %ebx
	rep stosl
	xorl	%edi, %edi
	movl	$1, %eax
	movl	%ebx, ways.1
	leal	1(%esi), %edx
	movl	%edi, ways.1+4
	.p2align 4
	.p2align 3
.L111:
	movl	$2147483646, %ecx
	movl	%ecx, few.0(,%eax,4)
	incl	%eax
	cmpl	%edx, %eax
	jne	.L111
	movl	%esi, 72(%esp)
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L113:
	movl	coins.6(,%edi,4), %eax
	xorl	%ebx, %ebx
	movl	72(%esp), %esi
	cmpl	%esi, %eax
	jg	.L115
	movl	%edi, 76(%esp)
	.p2align 4
	.p2align 3
.L112:
	movl	ways.1(,%ebx,8), %esi
	movl	ways.1+4(,%ebx,8), %edi
	addl	%esi, ways.1(,%eax,8)
	movl	few.0(,%eax,4), %esi
	adcl	%edi, ways.1+4(,%eax,8)
	movl	few.0(,%ebx,4), %edi
	leal	1(%edi), %ecx
	cmpl	%esi, %ecx
	cmovg	%esi, %ecx
	incl	%ebx
	movl	%ecx, few.0(,%eax,4)
	incl	%eax
	cmpl	%edx, %eax
	jne	.L112
	movl	76(%esp), %edi
.L115:
	incl	%edi
	cmpl	$8, %edi
	jne	.L113
	movl	72(%esp), %esi
	movl	$ways.1, %edi
	movl	ways.1(,%esi,8), %ecx
	movl	few.0(,%esi,4), %eax
	movl	ways.1+4(,%esi,8), %ebx
	movl	%ecx, 56(%esp)
	movl	$2002, %ecx
	movl	%eax, 68(%esp)
	xorl	%eax, %eax
	rep stosl
	movl	$1, %eax
	movl	%eax, ways.1
	xorl	%eax, %eax
	movl	%eax, ways.1+4
	movl	$1, %eax
	movl	%ebx, 60(%esp)
	.p2align 4
	.p2align 3
.L116:
	movl	$2147483646, %edi
	movl	%edi, few.0(,%eax,4)
	incl	%eax
	cmpl	%edx, %eax
	jne	.L116
	movl	%esi, 72(%esp)
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L118:
	movl	odd_coins.5(,%edi,4), %eax
	xorl	%ebx, %ebx
	movl	72(%esp), %esi
	cmpl	%esi, %eax
	jg	.L120
	movl	%edi, 76(%esp)
	.p2align 4
	.p2align 3
.L117:
	movl	ways.1(,%ebx,8), %esi
	movl	ways.1+4(,%ebx,8), %edi
	addl	%esi, ways.1(,%eax,8)
	movl	few.0(,%eax,4), %esi
	adcl	%edi, ways.1+4(,%eax,8)
	movl	few.0(,%ebx,4), %edi
	leal	1(%edi), %ecx
	cmpl	%esi, %ecx
	cmovg	%esi, %ecx
	incl	%ebx
	movl	%ecx, few.0(,%eax,4)
	incl	%eax
	cmpl	%edx, %eax
	jne	.L117
	movl	76(%esp), %edi
.L120:
	incl	%edi
	cmpl	$3, %edi
	jne	.L118
	movl	72(%esp), %esi
	movl	60(%esp), %edx
	movl	few.0(,%esi,4), %eax
	movl	ways.1(,%esi,8), %ebx
	movl	ways.1+4(,%esi,8), %edi
	movl	%edx, 12(%esp)
	movl	%eax, 76(%esp)
	movl	68(%esp), %eax
	movl	%ebx, 20(%esp)
	movl	%edi, 24(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, 16(%esp)
	movl	56(%esp), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	orl	%edi, %ebx
	je	.L121
	movl	$.LC3, (%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.L121:
	movl	$.LC4, (%esp)
	leal	4(%esi,%esi,2), %esi
	call	puts
	decl	64(%esp)
	jne	.L109
	xorl	%edx, %edx
	xorl	%eax, %eax
.L124:
	movl	%edx, 384(%esp,%eax)
	movl	%edx, 388(%esp,%eax)
	addl	$8, %eax
	cmpl	$576, %eax
	jb	.L124
	movl	$8, 44(%esp)
	movl	$8, %edi
	movl	%edi, %edx
	.p2align 4
	.p2align 3
.L138:
	movl	44(%esp), %ebx
	leal	384(%esp), %ecx
	movl	$9, %eax
	movl	%edx, 56(%esp)
	movl	%edx, 40(%esp)
	subl	%ebx, %eax
	xorl	%ebx, %ebx
	movl	%eax, 76(%esp)
	leal	428(%esp), %eax
	leal	(%eax,%edx), %edi
	jmp	.L127
	.p2align 4,,10
	.p2align 3
.L126:
	leal	1(%ebx), %edx
	movl	%eax, %esi
	movl	sizes.4(,%ebx,4), %eax
	movl	%edx, 64(%esp)
	movl	sizes.4+4(,%ebx,4), %edx
	movl	sizes.4+4(,%esi,4), %esi
	movl	%eax, 72(%esp)
	imull	%edx, %eax
	movl	(%edi), %edx
	movl	%esi, 68(%esp)
	imull	%esi, %eax
	movl	(%ecx), %esi
	addl	%esi, %edx
	addl	%edx, %eax
	cmpl	$2147483647, %eax
	je	.L129
	movl	%eax, -48(%edi)
	movl	56(%esp), %esi
	movl	%ebx, cut-4(%esi)
.L129:
	movl	64(%esp), %esi
	cmpl	%esi, 76(%esp)
	jle	.L130
	leal	2(%ebx), %edx
	movl	sizes.4+8(,%ebx,4), %esi
	movl	%edx, 52(%esp)
	movl	72(%esp), %edx
	imull	%esi, %edx
	movl	68(%esp), %esi
	imull	%esi, %edx
	movl	4(%ecx), %esi
	addl	48(%edi), %esi
	addl	%esi, %edx
	cmpl	%eax, %edx
	jge	.L131
	movl	%edx, -48(%edi)
	movl	56(%esp), %eax
	movl	64(%esp), %esi
	movl	%esi, cut-4(%eax)
	movl	%edx, %eax
.L131:
	movl	52(%esp), %esi
	cmpl	%esi, 76(%esp)
	jle	.L130
	leal	3(%ebx), %edx
	movl	sizes.4+12(,%ebx,4), %esi
	movl	%edx, 48(%esp)
	movl	72(%esp), %edx
	imull	%esi, %edx
	movl	68(%esp), %esi
	imull	%esi, %edx
	movl	8(%ecx), %esi
	addl	96(%edi), %esi
	addl	%esi, %edx
	cmpl	%eax, %edx
	jge	.L132
	movl	%edx, -48(%edi)
	movl	56(%esp), %eax
	movl	52(%esp), %esi
	movl	%esi, cut-4(%eax)
	movl	%edx, %eax
.L132:
	movl	48(%esp), %esi
	cmpl	%esi, 76(%esp)
	jle	.L130
	leal	4(%ebx), %edx
	movl	sizes.4+16(,%ebx,4), %esi
	movl	%edx, 52(%esp)
	movl	72(%esp), %edx
	imull	%esi, %edx
	movl	68(%esp), %esi
	imull	%esi, %edx
	movl	12(%ecx), %esi
	addl	144(%edi), %esi
	addl	%esi, %edx
	cmpl	%eax, %edx
	jge	.L133
	movl	%edx, -48(%edi)
	movl	56(%esp), %eax
	movl	48(%esp), %esi
	movl	%esi, cut-4(%eax)
	movl	%edx, %eax
.L133:
	movl	52(%esp), %esi
	cmpl	%esi, 76(%esp)
	jle	.L130
	leal	5(%ebx), %edx
	movl	sizes.4+20(,%ebx,4), %esi
	movl	%edx, 48(%esp)
	movl	72(%esp), %edx
	imull	%esi, %edx
	movl	68(%esp), %esi
	imull	%esi, %edx
	movl	16(%ecx), %esi
	addl	192(%edi), %esi
	addl	%esi, %edx
	cmpl	%eax, %edx
	jge	.L134
	movl	%edx, -48(%edi)
	movl	56(%esp), %eax
	movl	52(%esp), %esi
	movl	%esi, cut-4(%eax)
	movl	%edx, %eax
.L134:
	movl	48(%esp), %esi
	cmpl	%esi, 76(%esp)
	jle	.L130
	leal	6(%ebx), %edx
	movl	sizes.4+24(,%ebx,4), %esi
	movl	%edx, 52(%esp)
	movl	72(%esp), %edx
	imull	%esi, %edx
	movl	68(%esp), %esi
	imull	%esi, %edx
	movl	20(%ecx), %esi
	addl	240(%edi), %esi
	addl	%esi, %edx
	cmpl	%eax, %edx
	jge	.L135
	movl	%edx, -48(%edi)
	movl	56(%esp), %eax
	movl	48(%esp), %esi
	movl	%esi, cut-4(%eax)
	movl	%edx, %eax
.L135:
	movl	52(%esp), %esi
	cmpl	%esi, 76(%esp)
	jle	.L130
	leal	7(%ebx), %edx
	movl	sizes.4+28(,%ebx,4), %esi
	movl	%edx, 48(%esp)
	movl	72(%esp), %edx
	imull	%esi, %edx
	movl	68(%esp), %esi
	imull	%esi, %edx
	movl	24(%ecx), %esi
	addl	288(%edi), %esi
	addl	%esi, %edx
	cmpl	%eax, %edx
	jge	.L136
	movl	%edx, -48(%edi)
	movl	56(%esp), %eax
	movl	52(%esp), %esi
	movl	%esi, cut-4(%eax)
	movl	%edx, %eax
.L136:
	movl	48(%esp), %esi
	cmpl	%esi, 76(%esp)
	jle	.L130
	movl	28(%ecx), %esi
	movl	336(%edi), %edx
	addl	%esi, %edx
	movl	72(%esp), %esi
	imull	sizes.4+32(,%ebx,4), %esi
	movl	%esi, %ebx
	movl	68(%esp), %esi
	imull	%esi, %ebx
	addl	%ebx, %edx
	cmpl	%eax, %edx
	jge	.L130
	movl	%edx, -48(%edi)
	movl	56(%esp), %eax
	movl	48(%esp), %esi
	movl	%esi, cut-4(%eax)
	.p2align 4
	.p2align 3
.L130:
	movl	64(%esp), %ebx
	addl	$52, %edi
	addl	$52, %ecx
	movl	44(%esp), %eax
	incl	76(%esp)
	addl	$52, 56(%esp)
	cmpl	%eax, %ebx
	je	.L211
.L127:
	movl	$2147483647, -48(%edi)
	movl	76(%esp), %eax
	cmpl	%eax, %ebx
	jl	.L126
	leal	1(%ebx), %eax
	movl	%eax, 64(%esp)
	jmp	.L130
.L149:
	movl	$384, %ecx
	movl	%edi, %eax
	movl	%ecx, 72(%esp)
	movl	$256, %ecx
	movl	$128, %esi
	movl	%ecx, 76(%esp)
	xorl	%ecx, %ecx
	jmp	.L99
.L146:
	leal	80(%esp), %eax
	movl	%eax, 64(%esp)
	jmp	.L79
	.p2align 4,,10
	.p2align 3
.L211:
	movl	40(%esp), %edx
	addl	$4, %edx
	decl	44(%esp)
	jne	.L138
	movl	416(%esp), %eax
	movl	$1126548799, %esi
	movl	$-1431655765, %edi
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$8, %edx
	xorl	%eax, %eax
	call	brackets
	movl	44(%esp), %ebx
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L139:
	movl	%ebx, %eax
	mull	%esi
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	leal	(%eax,%edx,4), %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	movl	%edx, 76(%esp)
	mull	%edi
	addl	$37, %ebx
	movl	76(%esp), %eax
	shrl	%edx
	addl	%eax, %edx
	movl	%edx, 144(%esp,%ecx,4)
	incl	%ecx
	cmpl	$60, %ecx
	jne	.L139
	leal	144(%esp), %edi
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L140:
	movl	(%edi), %ebx
	movl	%esi, %edx
	xorl	%ecx, %ecx
	jmp	.L141
	.p2align 4,,10
	.p2align 3
.L142:
	leal	(%edx,%ecx), %eax
	sarl	%eax
	cmpl	%ebx, 384(%esp,%eax,4)
	jl	.L212
	movl	%eax, %edx
.L141:
	cmpl	%ecx, %edx
	jg	.L142
	movl	%ebx, 384(%esp,%ecx,4)
	xorl	%eax, %eax
	cmpl	%esi, %ecx
	sete	%al
	addl	$4, %edi
	addl	%eax, %esi
	leal	384(%esp), %eax
	cmpl	%eax, %edi
	jne	.L140
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L212:
	leal	1(%eax), %ecx
	jmp	.L141
	.size	main, .-main
	.local	few.0
	.comm	few.0,4004,32
	.local	ways.1
	.comm	ways.1,8008,32
	.local	best.2
	.comm	best.2,16080,32
	.local	length.3
	.comm	length.3,4096,32
	.section	.rodata
	.align 32
	.type	sizes.4, @object
	.size	sizes.4, 40
sizes.4:
	.long	30
	.long	35
	.long	15
	.long	5
	.long	10
	.long	20
	.long	25
	.long	8
	.long	40
	.long	12
	.align 4
	.type	odd_coins.5, @object
	.size	odd_coins.5, 12
odd_coins.5:
	.long	4
	.long	9
	.long	15
	.align 32
	.type	coins.6, @object
	.size	coins.6, 32
coins.6:
	.long	1
	.long	2
	.long	5
	.long	10
	.long	20
	.long	50
	.long	100
	.long	200
	.align 32
	.type	items.7, @object
	.size	items.7, 80
items.7:
	.long	12
	.long	4
	.long	2
	.long	2
	.long	1
	.long	1
	.long	4
	.long	10
	.long	1
	.long	2
	.long	33
	.long	40
	.long	17
	.long	19
	.long	50
	.long	66
	.long	71
	.long	93
	.long	28
	.long	31
	.section	.rodata.str1.1
.LC7:
	.string	"kitten"
.LC8:
	.string	"sitting"
.LC9:
	.string	"abc"
.LC10:
	.string	"interrupt"
.LC11:
	.string	"corrupt"
.LC12:
	.string	"abcdefghij"
.LC13:
	.string	"jihgfedcba"
.LC14:
	.string	"the quick brown fox"
.LC15:
	.string	"that thick brow fix"
.LC16:
	.string	"same"
	.section	.rodata
	.align 32
	.type	pairs.8, @object
	.size	pairs.8, 48
pairs.8:
	.long	.LC7
	.long	.LC8
	.long	.LC4
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC16
	.local	cut
	.comm	cut,576,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
