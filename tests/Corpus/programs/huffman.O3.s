	.file	"huffman.c"
	.text
	.p2align 4
	.type	pop, @function
pop:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$24, %esp
	movl	heap_size, %esi
	movl	heap, %eax
	decl	%esi
	movl	%esi, heap_size
	movl	heap(,%esi,4), %ebx
	cmpl	$1, %esi
	movl	%ebx, 20(%esp)
	jle	.L10
	movl	(%ebx), %ebx
	movl	$1, %ebp
	xorl	%edi, %edi
	movl	%esi, (%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 16(%esp)
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L20:
	setb	%dl
	movzbl	%dl, %edx
.L7:
	testl	%edx, %edx
	jne	.L18
	movl	%eax, heap(,%edi,4)
	leal	1(%ebp,%ebp), %eax
	cmpl	%eax, (%esp)
	jle	.L19
	movl	%ebp, %edi
	movl	%eax, %ebp
.L8:
	movl	heap(,%ebp,4), %eax
	leal	2(%edi,%edi), %ebx
	cmpl	%ebx, (%esp)
	movl	(%eax), %edx
	jle	.L3
	movl	heap(,%ebx,4), %ecx
	movl	%ecx, 4(%esp)
	movl	(%ecx), %ecx
	movl	%ecx, 8(%esp)
	cmpl	%edx, %ecx
	je	.L4
	setb	%cl
	movzbl	%cl, %ecx
.L5:
	testl	%ecx, %ecx
	cmovne	8(%esp), %edx
	cmovne	%ebx, %ebp
	cmovne	4(%esp), %eax
.L3:
	cmpl	%edx, 16(%esp)
	jne	.L20
	movl	20(%esp), %ebx
	movl	4(%eax), %edx
	cmpl	%edx, 4(%ebx)
	setl	%dl
	movzbl	%dl, %edx
	jmp	.L7
.L18:
	movl	12(%esp), %eax
.L2:
	movl	20(%esp), %esi
	movl	%esi, heap(,%edi,4)
	addl	$24, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movl	4(%esp), %ecx
	movl	4(%eax), %esi
	cmpl	%esi, 4(%ecx)
	setl	%cl
	movzbl	%cl, %ecx
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L19:
	movl	12(%esp), %eax
	movl	%ebp, %edi
	jmp	.L2
.L10:
	xorl	%edi, %edi
	jmp	.L2
	.size	pop, .-pop
	.p2align 4
	.type	release, @function
release:
	testl	%eax, %eax
	je	.L275
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$44, %esp
	movl	8(%eax), %esi
	testl	%esi, %esi
	je	.L23
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L24
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L25
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L26
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L27
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L27:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L28
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L28:
	movl	%edx, (%esp)
	call	free
.L26:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L29
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L30
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L30:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L31
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L31:
	movl	%edx, (%esp)
	call	free
.L29:
	movl	%ebp, (%esp)
	call	free
.L25:
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	je	.L32
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L33
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L34
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L34:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L35
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L35:
	movl	%edx, (%esp)
	call	free
.L33:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L36
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L37
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L37:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L38
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L38:
	movl	%edx, (%esp)
	call	free
.L36:
	movl	%ebp, (%esp)
	call	free
.L32:
	movl	%edi, (%esp)
	call	free
.L24:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L39
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L40
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L41
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L42
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L42:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L43
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L43:
	movl	%edx, (%esp)
	call	free
.L41:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L44
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L45
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L45:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L46
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L46:
	movl	%edx, (%esp)
	call	free
.L44:
	movl	%ebp, (%esp)
	call	free
.L40:
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	je	.L47
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L48
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L49
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L49:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L50
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L50:
	movl	%edx, (%esp)
	call	free
.L48:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L51
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L52
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L52:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L53
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L53:
	movl	%edx, (%esp)
	call	free
.L51:
	movl	%ebp, (%esp)
	call	free
.L47:
	movl	%edi, (%esp)
	call	free
.L39:
	movl	%esi, (%esp)
	call	free
.L23:
	movl	12(%ebx), %esi
	testl	%esi, %esi
	je	.L54
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L55
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L56
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L57
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L58
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L58:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L59
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L59:
	movl	%edx, (%esp)
	call	free
.L57:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L60
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L61
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L61:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L62
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L62:
	movl	%edx, (%esp)
	call	free
.L60:
	movl	%ebp, (%esp)
	call	free
.L56:
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	je	.L63
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L64
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L65
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L65:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L66
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L66:
	movl	%edx, (%esp)
	call	free
.L64:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L67
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L68
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L68:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L69
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L69:
	movl	%edx, (%esp)
	call	free
.L67:
	movl	%ebp, (%esp)
	call	free
.L63:
	movl	%edi, (%esp)
	call	free
.L55:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L70
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L71
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L72
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L73
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L73:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L74
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L74:
	movl	%edx, (%esp)
	call	free
.L72:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L75
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L76
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L76:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L77
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L77:
	movl	%edx, (%esp)
	call	free
.L75:
	movl	%ebp, (%esp)
	call	free
.L71:
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	je	.L78
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L79
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L80
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L80:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L81
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L81:
	movl	%edx, (%esp)
	call	free
.L79:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L82
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L83
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L83:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L84
	movl	%edx, 28(%esp)
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
	movl	28(%esp), %edx
.L84:
	movl	%edx, (%esp)
	call	free
.L82:
	movl	%ebp, (%esp)
	call	free
.L78:
	movl	%edi, (%esp)
	call	free
.L70:
	movl	%esi, (%esp)
	call	free
.L54:
	movl	%ebx, (%esp)
	call	free
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L275:
	ret
	.size	release, .-release
	.p2align 4
	.type	assign, @function
assign:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	subl	$108, %esp
	movl	4(%eax), %eax
	testl	%eax, %eax
	jns	.L283
	movl	%ebp, %edi
	movl	%ecx, %esi
.L279:
	movl	8(%edi), %eax
	incl	%esi
	addl	%edx, %edx
	movl	%esi, %ecx
	movl	%edx, %ebx
	movl	4(%eax), %ebp
	testl	%ebp, %ebp
	jns	.L287
	movl	%esi, 52(%esp)
	movl	%esi, %ebx
	movl	%eax, %esi
	movl	%edx, 44(%esp)
	movl	%edi, 48(%esp)
.L281:
	movl	8(%esi), %ebp
	incl	%ebx
	addl	%edx, %edx
	movl	%ebx, %ecx
	movl	%edx, %edi
	movl	4(%ebp), %eax
	testl	%eax, %eax
	jns	.L291
	movl	%ebx, 56(%esp)
	movl	%ebx, %edi
	movl	%edx, 60(%esp)
	movl	%esi, 64(%esp)
.L285:
	movl	8(%ebp), %esi
	incl	%edi
	addl	%edx, %edx
	movl	%edi, %ecx
	movl	%edx, %ebx
	movl	4(%esi), %eax
	testl	%eax, %eax
	jns	.L295
	movl	%edi, 68(%esp)
	movl	%ecx, %ebx
	movl	%edx, %edi
	movl	%edx, 72(%esp)
	movl	%ebp, 76(%esp)
.L289:
	movl	8(%esi), %ebp
	incl	%ebx
	addl	%edi, %edi
	movl	%ebx, %edx
	movl	%edi, %eax
	movl	4(%ebp), %ecx
	testl	%ecx, %ecx
	jns	.L299
	movl	%edi, 84(%esp)
	movl	%ebx, %edi
	movl	%ebx, 80(%esp)
	movl	%esi, 88(%esp)
.L293:
	movl	8(%ebp), %esi
	leal	(%eax,%eax), %ebx
	incl	%edi
	movl	%edi, 4(%esp)
	movl	%ebx, %eax
	movl	4(%esi), %edx
	testl	%edx, %edx
	jns	.L303
	movl	%edi, 32(%esp)
	movl	%ebp, %edi
	movl	%ebx, %ebp
.L297:
	movl	8(%esi), %ecx
	addl	%eax, %eax
	incl	4(%esp)
	movl	%ecx, 24(%esp)
	movl	4(%ecx), %ebx
	movl	%eax, %ecx
	movl	4(%esp), %edx
	testl	%ebx, %ebx
	jns	.L307
	movl	%eax, 36(%esp)
	movl	%ebp, %ebx
.L301:
	leal	(%ecx,%ecx), %eax
	incl	%edx
	movl	%eax, 20(%esp)
	movl	24(%esp), %eax
	movl	%edx, 8(%esp)
	movl	20(%esp), %ebp
	movl	8(%eax), %ecx
	movl	4(%ecx), %eax
	testl	%eax, %eax
	jns	.L311
.L305:
	leal	(%ebp,%ebp), %eax
	movl	%eax, 16(%esp)
	movl	8(%ecx), %eax
	incl	8(%esp)
	movl	%eax, 28(%esp)
	movl	4(%eax), %eax
	testl	%eax, %eax
	jns	.L350
	movl	%ecx, 40(%esp)
	movl	8(%esp), %eax
	movl	16(%esp), %ebp
	movl	%eax, 12(%esp)
	movl	%ebp, %eax
	movl	%edx, %ebp
	movl	%eax, %edx
.L309:
	movl	28(%esp), %eax
	addl	%edx, %edx
	incl	12(%esp)
	movl	%edx, 92(%esp)
	movl	8(%eax), %eax
	movl	12(%esp), %ecx
	call	assign
	movl	28(%esp), %eax
	movl	92(%esp), %edx
	movl	12(%eax), %eax
	orl	$1, %edx
	movl	%eax, 28(%esp)
	movl	4(%eax), %eax
	testl	%eax, %eax
	js	.L309
	movl	%edx, 28(%esp)
	movl	40(%esp), %ecx
	movl	%ebp, %edx
	movl	28(%esp), %ebp
.L313:
	movl	%ebp, codes(,%eax,8)
	movl	12(%esp), %ebp
	testl	%ebp, %ebp
	jne	.L310
	movl	$1, %ebp
	movl	%ebp, codes+4(,%eax,8)
.L347:
	movl	12(%ecx), %ecx
	movl	16(%esp), %ebp
	movl	4(%ecx), %eax
	orl	$1, %ebp
	testl	%eax, %eax
	js	.L305
.L311:
	movl	%ebp, codes(,%eax,8)
	movl	8(%esp), %ebp
	testl	%ebp, %ebp
	jne	.L306
	movl	$1, %ecx
	movl	%ecx, codes+4(,%eax,8)
.L349:
	movl	24(%esp), %eax
	movl	20(%esp), %ecx
	movl	12(%eax), %eax
	orl	$1, %ecx
	movl	%eax, 24(%esp)
	movl	4(%eax), %eax
	testl	%eax, %eax
	js	.L301
	movl	%ebx, %ebp
	movl	%eax, %ebx
	movl	36(%esp), %eax
.L307:
	movl	%ecx, codes(,%ebx,8)
	testl	%edx, %edx
	jne	.L302
	movl	$1, %edx
	movl	%edx, codes+4(,%ebx,8)
.L345:
	movl	12(%esi), %esi
	orl	$1, %eax
	movl	4(%esi), %edx
	testl	%edx, %edx
	js	.L297
	movl	%ebp, %ebx
	movl	%edi, %ebp
	movl	32(%esp), %edi
.L303:
	movl	%eax, codes(,%edx,8)
	movl	4(%esp), %esi
	testl	%esi, %esi
	jne	.L298
	movl	$1, %ecx
	movl	%ecx, codes+4(,%edx,8)
.L342:
	movl	12(%ebp), %ebp
	movl	%ebx, %eax
	orl	$1, %eax
	movl	4(%ebp), %ecx
	testl	%ecx, %ecx
	js	.L293
	movl	%edi, %edx
	movl	80(%esp), %ebx
	movl	84(%esp), %edi
	movl	88(%esp), %esi
.L299:
	movl	%eax, codes(,%ecx,8)
	testl	%edx, %edx
	jne	.L294
	movl	$1, %ebp
	movl	%ebp, codes+4(,%ecx,8)
.L339:
	movl	12(%esi), %esi
	orl	$1, %edi
	movl	4(%esi), %eax
	testl	%eax, %eax
	js	.L289
	movl	%ebx, %ecx
	movl	72(%esp), %edx
	movl	%edi, %ebx
	movl	76(%esp), %ebp
	movl	68(%esp), %edi
.L295:
	movl	%ebx, codes(,%eax,8)
	testl	%ecx, %ecx
	jne	.L290
	movl	$1, %ecx
	movl	%ecx, codes+4(,%eax,8)
.L336:
	movl	12(%ebp), %ebp
	orl	$1, %edx
	movl	4(%ebp), %eax
	testl	%eax, %eax
	js	.L285
	movl	%edi, %ecx
	movl	56(%esp), %ebx
	movl	%edx, %edi
	movl	64(%esp), %esi
	movl	60(%esp), %edx
.L291:
	movl	%edi, codes(,%eax,8)
	testl	%ecx, %ecx
	jne	.L286
	movl	$1, %edi
	movl	%edi, codes+4(,%eax,8)
.L333:
	movl	12(%esi), %esi
	orl	$1, %edx
	movl	4(%esi), %ebp
	testl	%ebp, %ebp
	js	.L281
	movl	%ebx, %ecx
	movl	48(%esp), %edi
	movl	%edx, %ebx
	movl	52(%esp), %esi
	movl	44(%esp), %edx
.L287:
	movl	%ebx, codes(,%ebp,8)
	testl	%ecx, %ecx
	jne	.L282
	movl	$1, %eax
	movl	%eax, codes+4(,%ebp,8)
.L330:
	movl	12(%edi), %edi
	orl	$1, %edx
	movl	4(%edi), %eax
	testl	%eax, %eax
	js	.L279
	movl	%esi, %ecx
	movl	%edx, %esi
.L283:
	movl	%esi, codes(,%eax,8)
	testl	%ecx, %ecx
	movl	$1, %edx
	cmove	%edx, %ecx
	movl	%ecx, codes+4(,%eax,8)
	addl	$108, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L302:
	movl	%edx, codes+4(,%ebx,8)
	jmp	.L345
.L298:
	movl	4(%esp), %eax
	movl	%eax, codes+4(,%edx,8)
	jmp	.L342
	.p2align 4,,10
	.p2align 3
.L310:
	movl	12(%esp), %ebp
	movl	%ebp, codes+4(,%eax,8)
	jmp	.L347
	.p2align 4,,10
	.p2align 3
.L350:
	movl	8(%esp), %ebp
	movl	%ebp, 12(%esp)
	movl	16(%esp), %ebp
	jmp	.L313
.L294:
	movl	%edx, codes+4(,%ecx,8)
	jmp	.L339
	.p2align 4,,10
	.p2align 3
.L306:
	movl	8(%esp), %ecx
	movl	%ecx, codes+4(,%eax,8)
	jmp	.L349
.L290:
	movl	%ecx, codes+4(,%eax,8)
	jmp	.L336
.L286:
	movl	%ecx, codes+4(,%eax,8)
	jmp	.L333
.L282:
	movl	%ecx, codes+4(,%ebp,8)
	jmp	.L330
	.size	assign, .-assign
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"%c:%u:"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"\n%u bytes in %u bits, sum %08x, %s\n"
	.text
	.p2align 4
	.type	try, @function
try:
	pushl	%ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1100, %esp
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
.L352:
	movl	%edx, 64(%esp,%eax)
	movl	%edx, 68(%esp,%eax)
	addl	$8, %eax
	cmpl	$1024, %eax
	jb	.L352
	movl	60(%esp), %esi
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, 52(%esp)
	movl	%eax, %edx
	movl	%esi, %eax
	leal	(%esi,%edx), %ecx
	testl	%edx, %edx
	je	.L357
	.p2align 4
	.p2align 3
.L356:
	movzbl	(%eax), %edx
	incl	%eax
	incl	64(%esp,%edx,4)
	cmpl	%eax, %ecx
	jne	.L356
.L357:
	movl	heap_size, %ebp
	xorl	%edi, %edi
	jmp	.L355
	.p2align 4,,10
	.p2align 3
.L358:
	incl	%edi
	cmpl	$256, %edi
	je	.L426
.L355:
	movl	64(%esp,%edi,4), %ebx
	testl	%ebx, %ebx
	je	.L358
	movl	$16, (%esp)
	call	malloc
	leal	1(%ebp), %edx
	testl	%ebp, %ebp
	movl	%edx, heap_size
	movl	%ebp, %ecx
	movl	%ebx, (%eax)
	movl	%eax, %esi
	movl	%edi, 4(%eax)
	movl	$0, 8(%eax)
	movl	$0, 12(%eax)
	jle	.L360
	movl	%ebx, 40(%esp)
	jmp	.L359
	.p2align 4,,10
	.p2align 3
.L427:
	setb	%al
	movzbl	%al, %eax
.L362:
	testl	%eax, %eax
	je	.L360
	movl	%ebx, heap(,%ecx,4)
	testl	%ebp, %ebp
	je	.L387
.L359:
	movl	%ebp, %ecx
	movl	40(%esp), %eax
	leal	-1(%ebp), %ebp
	sarl	%ebp
	movl	heap(,%ebp,4), %ebx
	cmpl	(%ebx), %eax
	jne	.L427
	xorl	%eax, %eax
	cmpl	4(%ebx), %edi
	setl	%al
	jmp	.L362
	.p2align 4,,10
	.p2align 3
.L387:
	xorl	%ecx, %ecx
.L360:
	movl	%esi, heap(,%ecx,4)
	incl	%edi
	movl	%edx, %ebp
	cmpl	$256, %edi
	jne	.L355
.L426:
	movl	$-1, %eax
	decl	%ebp
	movl	%eax, %ebp
	jle	.L371
	.p2align 4
	.p2align 3
.L363:
	call	pop
	movl	%eax, %ebx
	call	pop
	movl	(%ebx), %ecx
	movl	%eax, 40(%esp)
	movl	(%eax), %esi
	movl	$16, (%esp)
	addl	%ecx, %esi
	call	malloc
	movl	40(%esp), %edx
	movl	%edx, 12(%eax)
	movl	heap_size, %edx
	movl	%eax, %edi
	movl	%esi, (%eax)
	movl	%ebp, 4(%eax)
	movl	%ebx, 8(%eax)
	leal	1(%edx), %eax
	testl	%edx, %edx
	movl	%eax, heap_size
	jg	.L365
	jmp	.L428
	.p2align 4,,10
	.p2align 3
.L430:
	setb	%al
	movzbl	%al, %eax
.L369:
	testl	%eax, %eax
	je	.L429
	movl	%ecx, heap(,%ebx,4)
	testl	%edx, %edx
	je	.L367
.L365:
	movl	%edx, %ebx
	leal	-1(%edx), %edx
	sarl	%edx
	movl	heap(,%edx,4), %ecx
	cmpl	(%ecx), %esi
	jne	.L430
	xorl	%eax, %eax
	cmpl	%ebp, 4(%ecx)
	setg	%al
	jmp	.L369
.L428:
	movl	%edi, heap(,%edx,4)
.L371:
	call	pop
	movl	$codes, %edx
	movl	$512, %ecx
	movl	%edx, %edi
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movl	%eax, 56(%esp)
	movl	%eax, %esi
	xorl	%eax, %eax
	rep stosl
	movl	%esi, %eax
	call	assign
	jmp	.L364
	.p2align 4,,10
	.p2align 3
.L372:
	incl	%ebx
	cmpl	$256, %ebx
	je	.L431
.L364:
	movl	codes+4(,%ebx,8), %edx
	testl	%edx, %edx
	je	.L372
	movl	64(%esp,%ebx,4), %eax
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	codes+4(,%ebx,8), %ecx
	decl	%ecx
	js	.L374
	.p2align 4
	.p2align 3
.L373:
	movl	%ecx, 40(%esp)
	movl	codes(,%ebx,8), %eax
	shrl	%cl, %eax
	andl	$1, %eax
	addl	$48, %eax
	movl	%eax, (%esp)
	call	putchar
	movl	40(%esp), %ecx
	subl	$1, %ecx
	jnb	.L373
.L374:
	movl	$32, (%esp)
	incl	%ebx
	call	putchar
	cmpl	$256, %ebx
	jne	.L364
.L431:
	movl	$packed, %edx
	xorl	%eax, %eax
	movl	$1000, %ecx
	movl	%edx, %edi
	rep stosl
	movl	52(%esp), %eax
	testl	%eax, %eax
	je	.L389
	movl	60(%esp), %esi
	addl	%esi, %eax
	movl	%esi, %ebp
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L378:
	movzbl	0(%ebp), %edx
	movl	codes+4(,%edx,8), %esi
	movl	codes(,%edx,8), %edi
	movl	%esi, %edx
	decl	%edx
	js	.L376
	movl	%esi, 40(%esp)
	movl	%eax, %ebx
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L377:
	movb	%dl, %cl
	movl	%edi, %eax
	shrl	%cl, %eax
	movl	%ebx, %ecx
	notl	%ecx
	movl	%ebx, %esi
	andl	$1, %eax
	andl	$7, %ecx
	shrl	$3, %esi
	decl	%edx
	sall	%cl, %eax
	incl	%ebx
	orb	%al, packed(%esi)
	cmpl	$-1, %edx
	jne	.L377
	movl	40(%esp), %esi
	movl	44(%esp), %eax
	addl	%esi, %eax
.L376:
	incl	%ebp
	cmpl	%ebp, 48(%esp)
	jne	.L378
	movl	56(%esp), %edi
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	movl	%eax, 40(%esp)
	movl	52(%esp), %ebp
	jmp	.L381
	.p2align 4,,10
	.p2align 3
.L390:
	movl	%ebx, %ecx
.L379:
	movb	%al, unpacked(%esi)
	incl	%esi
	cmpl	%esi, %ebp
	je	.L432
.L381:
	movl	4(%edi), %eax
	leal	1(%ecx), %ebx
	testl	%eax, %eax
	jns	.L390
	movl	%edi, %edx
	jmp	.L380
	.p2align 4,,10
	.p2align 3
.L433:
	incl	%ebx
.L380:
	shrl	$3, %ecx
	movzbl	packed(%ecx), %eax
	movl	%ebx, %ecx
	negl	%ecx
	andl	$7, %ecx
	sarl	%cl, %eax
	movl	%ebx, %ecx
	andl	$1, %eax
	movl	8(%edx,%eax,4), %edx
	movl	4(%edx), %eax
	testl	%eax, %eax
	js	.L433
	jmp	.L379
.L429:
	movl	%edi, heap(,%ebx,4)
	decl	%ebp
	jmp	.L363
	.p2align 4,,10
	.p2align 3
.L367:
	movl	%edi, heap
	decl	%ebp
	jmp	.L363
.L432:
	movl	40(%esp), %eax
	leal	7(%eax), %ecx
	shrl	$3, %ecx
	je	.L392
	xorl	%eax, %eax
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L383:
	movzbl	packed(%eax), %edx
	incl	%eax
	xorl	%edx, %esi
	imull	$16777619, %esi, %esi
	cmpl	%eax, %ecx
	jne	.L383
.L382:
	movl	$unpacked, (%esp)
	movl	52(%esp), %eax
	movl	%eax, 8(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	call	memcmp
	cmpl	%ebx, 40(%esp)
	jne	.L393
	testl	%eax, %eax
	jne	.L393
.L425:
	xorl	%ebx, %ebx
	movl	$.LC0, %eax
.L375:
	movl	%eax, 16(%esp)
	movl	40(%esp), %eax
	movl	%esi, 12(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	call	release
	addl	$1100, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L393:
	movl	$1, %ebx
	movl	$.LC1, %eax
	jmp	.L375
.L389:
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 40(%esp)
	jmp	.L425
.L392:
	xorl	%esi, %esi
	jmp	.L382
	.size	try, .-try
	.section	.rodata.str1.1
.LC4:
	.string	"aaaa"
.LC5:
	.string	"abracadabra"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"she sells sea shells by the sea shore; the shells she sells are surely seashells"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$.LC4, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$720, %esp
	call	try
	movl	%eax, %ebx
	movl	$.LC5, %eax
	call	try
	addl	%eax, %ebx
	movl	$.LC6, %eax
	call	try
	xorl	%edx, %edx
	movl	%edx, 12(%esp)
	addl	%ebx, %eax
	movl	$97, %ebx
	movl	%eax, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	.p2align 4
	.p2align 3
.L441:
	movl	12(%esp), %ecx
	leal	20(%esp), %eax
	movl	%esi, %edx
	addl	%eax, %ecx
	cmpl	$8, %esi
	movl	%ecx, %edi
	jnb	.L457
.L435:
	andl	$7, %edx
	je	.L440
	xorl	%eax, %eax
.L439:
	movb	%bl, (%edi,%eax)
	incl	%eax
	cmpl	%edx, %eax
	jb	.L439
.L440:
	movl	8(%esp), %ecx
	incl	%ebx
	addl	%esi, 12(%esp)
	cmpl	$109, %ebx
	leal	(%esi,%ecx), %eax
	movl	%ecx, %esi
	je	.L458
	movl	%eax, 8(%esp)
	jmp	.L441
	.p2align 4,,10
	.p2align 3
.L457:
	movzbl	%bl, %eax
	imull	$16843009, %eax, %eax
	testb	$1, %cl
	jne	.L459
.L436:
	testl	$2, %edi
	jne	.L460
.L437:
	testl	$4, %edi
	jne	.L461
.L438:
	movl	%edx, %ecx
	andl	$3, %edx
	shrl	$2, %ecx
	rep stosl
	jmp	.L435
.L458:
	movl	12(%esp), %eax
	movb	$0, 20(%esp,%eax)
	leal	20(%esp), %eax
	call	try
	movl	4(%esp), %edi
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	addl	%eax, %edi
	movl	%edi, %eax
	popl	%edi
	popl	%ebp
	ret
.L459:
	movb	%al, (%ecx)
	leal	-1(%esi), %edx
	incl	%edi
	jmp	.L436
.L461:
	movl	%eax, (%edi)
	subl	$4, %edx
	addl	$4, %edi
	jmp	.L438
.L460:
	movw	%ax, (%edi)
	subl	$2, %edx
	addl	$2, %edi
	jmp	.L437
	.size	main, .-main
	.local	unpacked
	.comm	unpacked,4000,32
	.local	packed
	.comm	packed,4000,32
	.local	codes
	.comm	codes,2048,32
	.local	heap_size
	.comm	heap_size,4,4
	.local	heap
	.comm	heap,1028,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
