	.file	"huffman.c"
	.text
	.p2align 4
	.type	push, @function
push:
	pushl	%edi
	movl	heap_size, %edx
	pushl	%esi
	pushl	%ebx
	leal	1(%edx), %ecx
	testl	%edx, %edx
	movl	%ecx, heap_size
	jle	.L6
	movl	(%eax), %esi
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L10:
	jnb	.L2
.L5:
	movl	%ecx, heap(,%ebx,4)
	testl	%edx, %edx
	je	.L7
.L3:
	movl	%edx, %ebx
	leal	-1(%edx), %edx
	sarl	%edx
	movl	heap(,%edx,4), %ecx
	cmpl	(%ecx), %esi
	jne	.L10
	movl	4(%ecx), %edi
	cmpl	%edi, 4(%eax)
	jl	.L5
.L2:
	movl	%eax, heap(,%ebx,4)
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	xorl	%ebx, %ebx
	movl	%eax, heap(,%ebx,4)
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L6:
	movl	%edx, %ebx
	jmp	.L2
	.size	push, .-push
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
	jle	.L20
	movl	(%ebx), %ebx
	movl	$1, %ebp
	xorl	%edi, %edi
	movl	%esi, (%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 16(%esp)
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L29:
	setb	%dl
	movzbl	%dl, %edx
.L17:
	testl	%edx, %edx
	jne	.L27
	movl	%eax, heap(,%edi,4)
	leal	1(%ebp,%ebp), %eax
	cmpl	%eax, (%esp)
	jle	.L28
	movl	%ebp, %edi
	movl	%eax, %ebp
.L18:
	movl	heap(,%ebp,4), %eax
	leal	2(%edi,%edi), %ebx
	cmpl	%ebx, (%esp)
	movl	(%eax), %edx
	jle	.L13
	movl	heap(,%ebx,4), %ecx
	movl	%ecx, 4(%esp)
	movl	(%ecx), %ecx
	movl	%ecx, 8(%esp)
	cmpl	%edx, %ecx
	je	.L14
	setb	%cl
	movzbl	%cl, %ecx
.L15:
	testl	%ecx, %ecx
	cmovne	8(%esp), %edx
	cmovne	%ebx, %ebp
	cmovne	4(%esp), %eax
.L13:
	cmpl	%edx, 16(%esp)
	jne	.L29
	movl	20(%esp), %ebx
	movl	4(%eax), %edx
	cmpl	%edx, 4(%ebx)
	setl	%dl
	movzbl	%dl, %edx
	jmp	.L17
.L27:
	movl	12(%esp), %eax
.L12:
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
.L14:
	movl	4(%esp), %ecx
	movl	4(%eax), %esi
	cmpl	%esi, 4(%ecx)
	setl	%cl
	movzbl	%cl, %ecx
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L28:
	movl	12(%esp), %eax
	movl	%ebp, %edi
	jmp	.L12
.L20:
	xorl	%edi, %edi
	jmp	.L12
	.size	pop, .-pop
	.p2align 4
	.type	release, @function
release:
	testl	%eax, %eax
	je	.L284
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$44, %esp
	movl	8(%eax), %esi
	testl	%esi, %esi
	je	.L32
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L33
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L34
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L35
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L36
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
.L36:
	movl	12(%edx), %ecx
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
	movl	%edx, (%esp)
	call	free
.L35:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L38
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L39
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
.L39:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L40
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
.L40:
	movl	%edx, (%esp)
	call	free
.L38:
	movl	%ebp, (%esp)
	call	free
.L34:
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	je	.L41
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L42
	movl	8(%edx), %ecx
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
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L44
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
.L44:
	movl	%edx, (%esp)
	call	free
.L42:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L45
	movl	8(%edx), %ecx
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
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L47
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
.L47:
	movl	%edx, (%esp)
	call	free
.L45:
	movl	%ebp, (%esp)
	call	free
.L41:
	movl	%edi, (%esp)
	call	free
.L33:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L48
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L49
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L50
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L51
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
.L51:
	movl	12(%edx), %ecx
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
	movl	%edx, (%esp)
	call	free
.L50:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L53
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L54
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
.L54:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L55
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
.L55:
	movl	%edx, (%esp)
	call	free
.L53:
	movl	%ebp, (%esp)
	call	free
.L49:
	movl	12(%edi), %ebp
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
	movl	%edi, (%esp)
	call	free
.L48:
	movl	%esi, (%esp)
	call	free
.L32:
	movl	12(%ebx), %esi
	testl	%esi, %esi
	je	.L63
	movl	8(%esi), %edi
	testl	%edi, %edi
	je	.L64
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L65
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L66
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L67
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
.L67:
	movl	12(%edx), %ecx
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
	movl	%edx, (%esp)
	call	free
.L66:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L69
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L70
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
.L70:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L71
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
.L71:
	movl	%edx, (%esp)
	call	free
.L69:
	movl	%ebp, (%esp)
	call	free
.L65:
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	je	.L72
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L73
	movl	8(%edx), %ecx
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
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L75
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
.L75:
	movl	%edx, (%esp)
	call	free
.L73:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L76
	movl	8(%edx), %ecx
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
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L78
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
.L78:
	movl	%edx, (%esp)
	call	free
.L76:
	movl	%ebp, (%esp)
	call	free
.L72:
	movl	%edi, (%esp)
	call	free
.L64:
	movl	12(%esi), %edi
	testl	%edi, %edi
	je	.L79
	movl	8(%edi), %ebp
	testl	%ebp, %ebp
	je	.L80
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L81
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L82
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
.L82:
	movl	12(%edx), %ecx
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
	movl	%edx, (%esp)
	call	free
.L81:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L84
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L85
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
.L85:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L86
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
.L86:
	movl	%edx, (%esp)
	call	free
.L84:
	movl	%ebp, (%esp)
	call	free
.L80:
	movl	12(%edi), %ebp
	testl	%ebp, %ebp
	je	.L87
	movl	8(%ebp), %edx
	testl	%edx, %edx
	je	.L88
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L89
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
.L89:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L90
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
.L90:
	movl	%edx, (%esp)
	call	free
.L88:
	movl	12(%ebp), %edx
	testl	%edx, %edx
	je	.L91
	movl	8(%edx), %ecx
	testl	%ecx, %ecx
	je	.L92
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
.L92:
	movl	12(%edx), %ecx
	testl	%ecx, %ecx
	je	.L93
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
.L93:
	movl	%edx, (%esp)
	call	free
.L91:
	movl	%ebp, (%esp)
	call	free
.L87:
	movl	%edi, (%esp)
	call	free
.L79:
	movl	%esi, (%esp)
	call	free
.L63:
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
.L284:
	ret
	.size	release, .-release
	.p2align 4
	.type	assign, @function
assign:
	pushl	%ebp
	movl	%ecx, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$108, %esp
	movl	4(%eax), %eax
	testl	%eax, %eax
	jns	.L292
	movl	%ebx, %ebp
	movl	%ecx, %ebx
.L288:
	movl	8(%ebp), %ecx
	incl	%ebx
	addl	%esi, %esi
	movl	%ebx, %edi
	movl	%esi, %eax
	movl	4(%ecx), %edx
	testl	%edx, %edx
	jns	.L295
	movl	%ebx, 60(%esp)
	movl	%ecx, %ebx
	movl	%esi, 52(%esp)
	movl	%ebp, 56(%esp)
.L290:
	movl	8(%ebx), %ecx
	incl	%edi
	addl	%eax, %eax
	movl	%eax, 32(%esp)
	movl	%edi, %ebp
	movl	4(%ecx), %edx
	testl	%edx, %edx
	jns	.L298
	movl	%edi, 64(%esp)
	movl	32(%esp), %eax
	movl	%ecx, %esi
	movl	%ebx, 68(%esp)
.L293:
	movl	8(%esi), %ecx
	incl	%ebp
	addl	%eax, %eax
	movl	%eax, 36(%esp)
	movl	%ebp, %edi
	movl	4(%ecx), %edx
	testl	%edx, %edx
	jns	.L301
	movl	%esi, 76(%esp)
	movl	36(%esp), %eax
	movl	%ebp, %esi
	movl	%ebp, 72(%esp)
	movl	%ecx, %ebx
.L296:
	movl	8(%ebx), %edi
	addl	%eax, %eax
	incl	%esi
	movl	%eax, 40(%esp)
	movl	%esi, %edx
	movl	40(%esp), %ebp
	movl	4(%edi), %eax
	testl	%eax, %eax
	jns	.L304
	movl	%ebx, 84(%esp)
	movl	%edi, %ebx
	movl	%esi, 80(%esp)
.L299:
	movl	8(%ebx), %ecx
	incl	%esi
	addl	%ebp, %ebp
	movl	%esi, %edi
	movl	%ebp, %eax
	movl	4(%ecx), %edx
	testl	%edx, %edx
	jns	.L307
	movl	%ebp, 8(%esp)
	movl	%ecx, %ebp
	movl	%esi, 4(%esp)
	movl	%ebx, 12(%esp)
.L302:
	leal	(%eax,%eax), %ecx
	movl	8(%ebp), %eax
	incl	%edi
	movl	%ecx, %edx
	movl	%eax, 28(%esp)
	movl	4(%eax), %ebx
	movl	%edi, %eax
	testl	%ebx, %ebx
	jns	.L310
	movl	%ebp, 16(%esp)
	movl	%edi, %esi
	movl	%edi, 20(%esp)
	movl	%ecx, 24(%esp)
.L305:
	movl	28(%esp), %ecx
	leal	(%edx,%edx), %eax
	incl	%esi
	movl	%esi, %edi
	movl	%eax, %ebx
	movl	8(%ecx), %ebp
	movl	4(%ebp), %edx
	testl	%edx, %edx
	jns	.L313
	movl	%esi, 44(%esp)
	movl	%eax, 48(%esp)
.L308:
	movl	8(%ebp), %ecx
	incl	%edi
	addl	%ebx, %ebx
	movl	%edi, %esi
	movl	%ebx, %edx
	movl	4(%ecx), %eax
	testl	%eax, %eax
	jns	.L314
	movl	%ecx, %eax
	movl	%ebx, %esi
	movl	%edi, %ecx
	movl	%eax, %ebx
.L311:
	movl	8(%ebx), %eax
	incl	%ecx
	addl	%edx, %edx
	movl	%ecx, 92(%esp)
	movl	%edx, 88(%esp)
	call	assign
	movl	12(%ebx), %ebx
	movl	88(%esp), %edx
	movl	92(%esp), %ecx
	movl	4(%ebx), %eax
	orl	$1, %edx
	testl	%eax, %eax
	js	.L311
	movl	%esi, %ebx
	movl	%ecx, %esi
.L314:
	movl	12(%ebp), %ebp
	testl	%esi, %esi
	movl	$1, %ecx
	movl	%edx, codes(,%eax,8)
	cmove	%ecx, %esi
	orl	$1, %ebx
	movl	%esi, codes+4(,%eax,8)
	movl	4(%ebp), %edx
	testl	%edx, %edx
	js	.L308
	movl	44(%esp), %esi
	movl	48(%esp), %eax
.L313:
	movl	%ebx, codes(,%edx,8)
	testl	%edi, %edi
	movl	$1, %ecx
	cmove	%ecx, %edi
	orl	$1, %eax
	movl	%edi, codes+4(,%edx,8)
	movl	%eax, %edx
	movl	28(%esp), %eax
	movl	12(%eax), %eax
	movl	%eax, 28(%esp)
	movl	4(%eax), %ebx
	testl	%ebx, %ebx
	js	.L305
	movl	16(%esp), %ebp
	movl	%esi, %eax
	movl	20(%esp), %edi
	movl	24(%esp), %ecx
.L310:
	movl	12(%ebp), %ebp
	testl	%eax, %eax
	movl	$1, %esi
	movl	%edx, codes(,%ebx,8)
	cmove	%esi, %eax
	movl	%eax, codes+4(,%ebx,8)
	movl	%ecx, %eax
	orl	$1, %eax
	movl	4(%ebp), %edx
	testl	%edx, %edx
	js	.L302
	movl	4(%esp), %esi
	movl	8(%esp), %ebp
	movl	12(%esp), %ebx
.L307:
	movl	%eax, codes(,%edx,8)
	movl	12(%ebx), %ebx
	testl	%edi, %edi
	movl	$1, %eax
	cmove	%eax, %edi
	orl	$1, %ebp
	movl	%edi, codes+4(,%edx,8)
	movl	4(%ebx), %eax
	testl	%eax, %eax
	js	.L299
	movl	%esi, %edx
	movl	84(%esp), %ebx
	movl	80(%esp), %esi
.L304:
	movl	12(%ebx), %ebx
	testl	%edx, %edx
	movl	$1, %ecx
	movl	%ebp, codes(,%eax,8)
	cmove	%ecx, %edx
	movl	%edx, codes+4(,%eax,8)
	movl	40(%esp), %eax
	movl	4(%ebx), %edx
	orl	$1, %eax
	testl	%edx, %edx
	js	.L296
	movl	%esi, %edi
	movl	72(%esp), %ebp
	movl	76(%esp), %esi
.L301:
	movl	%eax, codes(,%edx,8)
	movl	12(%esi), %esi
	testl	%edi, %edi
	movl	$1, %eax
	cmove	%eax, %edi
	movl	36(%esp), %eax
	movl	%edi, codes+4(,%edx,8)
	movl	4(%esi), %edx
	orl	$1, %eax
	testl	%edx, %edx
	js	.L293
	movl	64(%esp), %edi
	movl	68(%esp), %ebx
.L298:
	movl	%eax, codes(,%edx,8)
	movl	12(%ebx), %ebx
	testl	%ebp, %ebp
	movl	$1, %eax
	cmove	%eax, %ebp
	movl	32(%esp), %eax
	movl	%ebp, codes+4(,%edx,8)
	movl	4(%ebx), %edx
	orl	$1, %eax
	testl	%edx, %edx
	js	.L290
	movl	52(%esp), %esi
	movl	56(%esp), %ebp
	movl	60(%esp), %ebx
.L295:
	movl	%eax, codes(,%edx,8)
	movl	12(%ebp), %ebp
	testl	%edi, %edi
	movl	$1, %eax
	cmove	%eax, %edi
	orl	$1, %esi
	movl	%edi, codes+4(,%edx,8)
	movl	4(%ebp), %eax
	testl	%eax, %eax
	js	.L288
	movl	%ebx, %ebp
.L292:
	movl	%esi, codes(,%eax,8)
	testl	%ebp, %ebp
	movl	$1, %edx
	cmove	%edx, %ebp
	movl	%ebp, codes+4(,%eax,8)
	addl	$108, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
.L328:
	movl	%edx, 64(%esp,%eax)
	movl	%edx, 68(%esp,%eax)
	addl	$8, %eax
	cmpl	$1024, %eax
	jb	.L328
	movl	60(%esp), %edi
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, 52(%esp)
	movl	%eax, %edx
	movl	%edi, %eax
	leal	(%edi,%edx), %ecx
	testl	%edx, %edx
	je	.L333
	.p2align 4
	.p2align 3
.L332:
	movzbl	(%eax), %edx
	incl	%eax
	incl	64(%esp,%edx,4)
	cmpl	%eax, %ecx
	jne	.L332
.L333:
	xorl	%ebx, %ebx
	jmp	.L331
	.p2align 4,,10
	.p2align 3
.L334:
	incl	%ebx
	cmpl	$256, %ebx
	je	.L382
.L331:
	movl	64(%esp,%ebx,4), %esi
	testl	%esi, %esi
	je	.L334
	movl	$16, (%esp)
	call	malloc
	movl	%ebx, 4(%eax)
	incl	%ebx
	movl	%esi, (%eax)
	movl	$0, 8(%eax)
	movl	$0, 12(%eax)
	call	push
	cmpl	$256, %ebx
	jne	.L331
.L382:
	cmpl	$1, heap_size
	movl	$-1, %esi
	jle	.L337
	.p2align 4
	.p2align 3
.L335:
	call	pop
	movl	%eax, %ebx
	call	pop
	movl	(%ebx), %ecx
	movl	(%eax), %ebp
	movl	%eax, %edi
	movl	$16, (%esp)
	addl	%ecx, %ebp
	call	malloc
	movl	%esi, 4(%eax)
	decl	%esi
	movl	%ebp, (%eax)
	movl	%ebx, 8(%eax)
	movl	%edi, 12(%eax)
	call	push
	cmpl	$1, heap_size
	jg	.L335
.L337:
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
	jmp	.L336
	.p2align 4,,10
	.p2align 3
.L338:
	incl	%ebx
	cmpl	$256, %ebx
	je	.L383
.L336:
	movl	codes+4(,%ebx,8), %edx
	testl	%edx, %edx
	je	.L338
	movl	64(%esp,%ebx,4), %eax
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	codes+4(,%ebx,8), %ecx
	decl	%ecx
	js	.L340
	.p2align 4
	.p2align 3
.L339:
	movl	%ecx, 40(%esp)
	movl	codes(,%ebx,8), %eax
	shrl	%cl, %eax
	andl	$1, %eax
	addl	$48, %eax
	movl	%eax, (%esp)
	call	putchar
	movl	40(%esp), %ecx
	subl	$1, %ecx
	jnb	.L339
.L340:
	movl	$32, (%esp)
	incl	%ebx
	call	putchar
	cmpl	$256, %ebx
	jne	.L336
.L383:
	movl	$packed, %edx
	xorl	%eax, %eax
	movl	$1000, %ecx
	movl	%edx, %edi
	rep stosl
	movl	52(%esp), %eax
	testl	%eax, %eax
	je	.L351
	movl	60(%esp), %edi
	addl	%edi, %eax
	movl	%edi, %ebp
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L344:
	movzbl	0(%ebp), %edx
	movl	codes+4(,%edx,8), %esi
	movl	codes(,%edx,8), %edi
	movl	%esi, %edx
	decl	%edx
	js	.L342
	movl	%esi, 40(%esp)
	movl	%eax, %ebx
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L343:
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
	jne	.L343
	movl	40(%esp), %esi
	movl	44(%esp), %eax
	addl	%esi, %eax
.L342:
	incl	%ebp
	cmpl	%ebp, 48(%esp)
	jne	.L344
	movl	56(%esp), %edi
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	movl	%eax, 40(%esp)
	movl	52(%esp), %ebp
	jmp	.L347
	.p2align 4,,10
	.p2align 3
.L352:
	movl	%ebx, %ecx
.L345:
	movb	%al, unpacked(%esi)
	incl	%esi
	cmpl	%esi, %ebp
	je	.L384
.L347:
	movl	4(%edi), %eax
	leal	1(%ecx), %ebx
	testl	%eax, %eax
	jns	.L352
	movl	%edi, %edx
	jmp	.L346
	.p2align 4,,10
	.p2align 3
.L385:
	incl	%ebx
.L346:
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
	js	.L385
	jmp	.L345
	.p2align 4,,10
	.p2align 3
.L384:
	movl	40(%esp), %eax
	leal	7(%eax), %ecx
	shrl	$3, %ecx
	je	.L354
	xorl	%eax, %eax
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L349:
	movzbl	packed(%eax), %edx
	incl	%eax
	xorl	%edx, %esi
	imull	$16777619, %esi, %esi
	cmpl	%ecx, %eax
	jne	.L349
.L348:
	movl	$unpacked, (%esp)
	movl	52(%esp), %eax
	movl	%eax, 8(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	call	memcmp
	cmpl	%ebx, 40(%esp)
	jne	.L355
	testl	%eax, %eax
	jne	.L355
.L381:
	xorl	%ebx, %ebx
	movl	$.LC0, %eax
.L341:
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
.L355:
	movl	$1, %ebx
	movl	$.LC1, %eax
	jmp	.L341
.L351:
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 40(%esp)
	jmp	.L381
.L354:
	xorl	%esi, %esi
	jmp	.L348
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
.L393:
	movl	12(%esp), %ecx
	leal	20(%esp), %eax
	movl	%esi, %edx
	addl	%eax, %ecx
	cmpl	$8, %esi
	movl	%ecx, %edi
	jnb	.L409
.L387:
	andl	$7, %edx
	je	.L392
	xorl	%eax, %eax
.L391:
	movb	%bl, (%edi,%eax)
	incl	%eax
	cmpl	%edx, %eax
	jb	.L391
.L392:
	movl	8(%esp), %ecx
	incl	%ebx
	addl	%esi, 12(%esp)
	cmpl	$109, %ebx
	leal	(%esi,%ecx), %eax
	movl	%ecx, %esi
	je	.L410
	movl	%eax, 8(%esp)
	jmp	.L393
	.p2align 4,,10
	.p2align 3
.L409:
	movzbl	%bl, %eax
	imull	$16843009, %eax, %eax
	testb	$1, %cl
	jne	.L411
.L388:
	testl	$2, %edi
	jne	.L412
.L389:
	testl	$4, %edi
	jne	.L413
.L390:
	movl	%edx, %ecx
	andl	$3, %edx
	shrl	$2, %ecx
	rep stosl
	jmp	.L387
.L410:
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
.L411:
	movb	%al, (%ecx)
	leal	-1(%esi), %edx
	incl	%edi
	jmp	.L388
.L413:
	movl	%eax, (%edi)
	subl	$4, %edx
	addl	$4, %edi
	jmp	.L390
.L412:
	movw	%ax, (%edi)
	subl	$2, %edx
	addl	$2, %edi
	jmp	.L389
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
