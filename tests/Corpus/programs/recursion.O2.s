	.file	"recursion.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d%c%c "
	.text
	.p2align 4
	.type	hanoi, @function
hanoi:
	subl	$60, %esp
	movl	%esi, 48(%esp)
	movl	%eax, %esi
	movzbl	64(%esp), %eax
	movl	%ebx, 44(%esp)
	testl	%esi, %esi
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	jne	.L11
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	movsbl	%cl, %ebx
	movsbl	%dl, %edi
	movl	%ebx, (%esp)
	leal	-1(%esi), %ebp
	movsbl	%al, %ecx
	movl	%ecx, 28(%esp)
	movl	%ebp, %eax
	movl	%edi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L5
	cmpl	$4, %esi
	jg	.L5
.L3:
	movl	%edi, 64(%esp)
	movl	28(%esp), %edx
	movl	%ebx, %ecx
	movl	48(%esp), %esi
	movl	%ebp, %eax
	movl	44(%esp), %ebx
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	jmp	hanoi
	.p2align 4,,10
	.p2align 3
.L5:
	movl	%ebx, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L3
	.size	hanoi, .-hanoi
	.section	.rodata.str1.1
.LC1:
	.string	"%.8s "
	.text
	.p2align 4
	.type	queens, @function
queens:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, 20(%esp)
	movl	%edx, %eax
	movl	20(%esp), %edi
	cmpl	%edi, %edx
	je	.L25
	movl	%ecx, %ebp
	movl	64(%esp), %esi
	movl	$-1, %edx
	movl	68(%esp), %ecx
	orl	%ecx, %esi
	movzbl	20(%esp), %ecx
	orl	%ebp, %esi
	sall	%cl, %edx
	orl	%edx, %esi
	xorl	$-1, %esi
	je	.L20
	movl	72(%esp), %edi
	movl	$1, %ebx
	addl	%eax, %edi
	incl	%eax
	movl	%edi, 24(%esp)
	xorl	%edi, %edi
	movl	%eax, 28(%esp)
.L19:
	movl	%esi, %eax
	negl	%eax
	andl	%esi, %eax
	cmpl	$1, %eax
	je	.L21
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L18:
	incl	%ecx
	movl	%ebx, %edx
	sall	%cl, %edx
	cmpl	%eax, %edx
	jne	.L18
	addb	$97, %cl
.L17:
	movl	24(%esp), %edx
	movb	%cl, (%edx)
	movl	72(%esp), %edx
	movl	%ebp, %ecx
	orl	%eax, %ecx
	movl	%edx, 8(%esp)
	movl	68(%esp), %edx
	orl	%eax, %edx
	shrl	%edx
	movl	%edx, 4(%esp)
	movl	64(%esp), %edx
	orl	%edx, %eax
	movl	28(%esp), %edx
	addl	%eax, %eax
	movl	%eax, (%esp)
	movl	20(%esp), %eax
	call	queens
	addl	%eax, %edi
	leal	-1(%esi), %eax
	andl	%eax, %esi
	jne	.L19
.L12:
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	movb	$97, %cl
	jmp	.L17
.L25:
	cmpl	$8, %edx
	je	.L26
.L14:
	movl	$1, %edi
	jmp	.L12
.L26:
	movl	72(%esp), %eax
	cmpb	$97, (%eax)
	jne	.L14
	movl	$.LC1, (%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L20:
	addl	$44, %esp
	xorl	%edi, %edi
	popl	%ebx
	movl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	queens, .-queens
	.section	.rodata.str1.1
.LC2:
	.string	"%s "
	.text
	.p2align 4
	.type	permutations.constprop.0, @function
permutations.constprop.0:
	subl	$60, %esp
	cmpl	$5, %edx
	movl	%ebx, 44(%esp)
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	movl	%eax, 24(%esp)
	je	.L28
	xorl	%ebp, %ebp
	cmpl	$4, %edx
	jg	.L27
	movl	24(%esp), %eax
	leal	1(%edx), %edi
	xorl	%ebp, %ebp
	leal	(%eax,%edx), %esi
	addl	$5, %eax
	movl	%eax, 28(%esp)
	movl	%esi, %ebx
.L32:
	movzbl	(%ebx), %eax
	movl	%edi, %edx
	incl	%ebx
	movzbl	(%esi), %ecx
	movb	%al, (%esi)
	movl	24(%esp), %eax
	movb	%cl, -1(%ebx)
	movb	%cl, 23(%esp)
	call	permutations.constprop.0
	movzbl	23(%esp), %ecx
	addl	%eax, %ebp
	movzbl	(%esi), %eax
	movb	%al, -1(%ebx)
	cmpl	%ebx, 28(%esp)
	movb	%cl, (%esi)
	jne	.L32
.L27:
	movl	%ebp, %eax
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L28:
	movl	shown.0, %edx
	leal	1(%edx), %ecx
	movl	%ecx, shown.0
	imull	$-252645135, %edx, %edx
	addl	$126322567, %edx
	cmpl	$252645134, %edx
	jbe	.L35
.L31:
	movl	$1, %ebp
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L35:
	movl	$.LC2, (%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L31
	.size	permutations.constprop.0, .-permutations.constprop.0
	.p2align 4
	.type	odd.part.0, @function
odd.part.0:
.L38:
	cmpl	$1, %eax
	je	.L41
	cmpl	$2, %eax
	jne	.L43
.L40:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L41:
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	cmpl	$3, %eax
	je	.L41
	subl	$4, %eax
	je	.L40
	.p2align 4,,5
	jmp	.L38
	.size	odd.part.0, .-odd.part.0
	.p2align 4
	.type	male.part.0, @function
male.part.0:
	subl	$28, %esp
	movl	%esi, 16(%esp)
	movl	%eax, %esi
	movl	%ebx, 12(%esp)
	decl	%esi
	movl	%edi, 20(%esp)
	movl	%ebp, 24(%esp)
	jne	.L63
.L44:
	movl	%esi, %eax
	movl	12(%esp), %ebx
	movl	16(%esp), %esi
	movl	20(%esp), %edi
	movl	24(%esp), %ebp
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L63:
	movl	%eax, %edi
	movl	%eax, %ebx
	subl	$2, %edi
	jne	.L64
	movl	$1, %esi
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L64:
	movl	%eax, %ebp
	subl	$3, %ebp
	jne	.L65
	movl	$1, %edi
.L46:
	movl	%edi, %eax
	call	female.part.0
	subl	%eax, %ebx
	movl	%ebx, %esi
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L65:
	movl	%ebp, %eax
	call	male.part.0
	testl	%eax, %eax
	je	.L47
	call	female.part.0
	movl	%edi, %ebp
	subl	%eax, %ebp
	.p2align 4,,2
	je	.L46
.L47:
	movl	%ebp, %eax
	movl	%esi, %edi
	call	female.part.0
	subl	%eax, %edi
	jne	.L46
	.p2align 4,,2
	jmp	.L44
	.size	male.part.0, .-male.part.0
	.p2align 4
	.type	female.part.0, @function
female.part.0:
	subl	$44, %esp
	movl	%ebx, 28(%esp)
	movl	%eax, %ebx
	movl	%esi, 32(%esp)
	xorl	%esi, %esi
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
.L70:
	movl	%ebx, %edi
	decl	%edi
	jne	.L83
	movl	$1, %ebx
.L68:
	leal	(%esi,%ebx), %eax
	movl	36(%esp), %edi
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L83:
	movl	%edi, %eax
	call	female.part.0
	testl	%eax, %eax
	movl	%eax, %ebp
	je	.L68
	decl	%eax
	movl	%eax, 12(%esp)
	je	.L68
	movl	%ebp, %edx
	subl	$2, %edx
	jne	.L84
	movl	%edi, %ebx
	jmp	.L68
	.p2align 4,,10
	.p2align 3
.L84:
	movl	%edx, 8(%esp)
	movl	%edx, %eax
	call	male.part.0
	movl	8(%esp), %edx
	testl	%eax, %eax
	je	.L69
	call	female.part.0
	movl	12(%esp), %edx
	subl	%eax, %edx
	je	.L85
.L69:
	subl	%ebp, %ebx
	addl	%ebx, %esi
	movl	%edx, %ebx
	jmp	.L70
.L85:
	movl	12(%esp), %eax
	subl	%eax, %ebx
	jmp	.L68
	.size	female.part.0, .-female.part.0
	.p2align 4
	.type	even.part.0, @function
even.part.0:
	xorl	%edx, %edx
	cmpl	$1, %eax
	jne	.L101
.L86:
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L101:
	cmpl	$2, %eax
	je	.L95
	xorl	%edx, %edx
	cmpl	$3, %eax
	.p2align 4,,2
	je	.L86
	cmpl	$4, %eax
	je	.L95
	cmpl	$5, %eax
	je	.L86
	cmpl	$6, %eax
	.p2align 4,,2
	je	.L95
	cmpl	$7, %eax
	.p2align 4,,2
	je	.L86
	cmpl	$8, %eax
	.p2align 4,,2
	je	.L95
	subl	$9, %eax
	.p2align 4,,2
	je	.L86
	.p2align 4,,5
	jmp	odd.part.0
	.p2align 4,,10
	.p2align 3
.L95:
	movl	$1, %edx
	movl	%edx, %eax
	ret
	.size	even.part.0, .-even.part.0
	.p2align 4
	.type	fibonacci, @function
fibonacci:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	decl	%eax
	je	.L103
	leal	-1(%edi), %eax
	movl	%edi, %ecx
	movl	%eax, %edx
	xorl	%esi, %esi
	andl	$-2, %edx
	subl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, 72(%esp)
	movl	72(%esp), %ecx
	cmpl	%ecx, %edi
	je	.L104
.L169:
	movl	%esi, 44(%esp)
	subl	$2, %edi
	movl	%edx, %ecx
	movl	%edi, 48(%esp)
	movl	%edi, %eax
	movl	%edx, %ebx
	andl	$-2, %eax
	subl	%eax, %ecx
	movl	%ecx, 76(%esp)
	xorl	%ecx, %ecx
.L133:
	movl	76(%esp), %edi
	leal	-1(%ebx), %eax
	cmpl	%edi, %ebx
	je	.L105
.L168:
	movl	%ecx, 52(%esp)
	subl	$2, %ebx
	movl	%eax, %edx
	movl	%ebx, 56(%esp)
	movl	%ebx, %esi
	movl	%eax, %ebp
	andl	$-2, %esi
	subl	%esi, %edx
	xorl	%esi, %esi
	movl	%edx, 80(%esp)
	movl	%esi, 36(%esp)
.L130:
	movl	80(%esp), %eax
	leal	-1(%ebp), %edi
	cmpl	%eax, %ebp
	je	.L106
	subl	$2, %ebp
	movl	%edi, %edx
	movl	%ebp, 60(%esp)
	movl	%ebp, %eax
	xorl	%esi, %esi
	andl	$-2, %eax
	movl	%esi, %ebp
	subl	%eax, %edx
	movl	%edx, 84(%esp)
.L127:
	movl	84(%esp), %eax
	leal	-1(%edi), %ebx
	cmpl	%eax, %edi
	je	.L107
	subl	$2, %edi
	movl	%ebx, %edx
	movl	%ebp, 64(%esp)
	movl	%edi, %eax
	xorl	%esi, %esi
	movl	%edi, 68(%esp)
	andl	$-2, %eax
	subl	%eax, %edx
	movl	%edx, 24(%esp)
.L124:
	movl	24(%esp), %eax
	leal	-1(%ebx), %ebp
	cmpl	%eax, %ebx
	je	.L108
	subl	$2, %ebx
	movl	%ebp, %edx
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	andl	$-2, %eax
	movl	%ebx, %edi
	subl	%eax, %edx
	movl	%edx, 28(%esp)
	movl	%esi, %edx
.L121:
	movl	28(%esp), %esi
	leal	-1(%ebp), %eax
	cmpl	%esi, %ebp
	je	.L109
	movl	%edx, 12(%esp)
	leal	-3(%ebp), %esi
	subl	$2, %ebp
	movl	%esi, 16(%esp)
	movl	%ebp, %ebx
	movl	%eax, %esi
	andl	$-2, %ebx
	subl	%ebx, %esi
	xorl	%ebx, %ebx
	movl	%esi, 40(%esp)
	movl	%ebx, 4(%esp)
.L118:
	movl	40(%esp), %edx
	leal	-1(%eax), %ebx
	cmpl	%edx, %eax
	je	.L110
	movl	%eax, 32(%esp)
	movl	16(%esp), %esi
	movl	%ebx, %edx
	andl	$-2, %esi
	subl	%esi, %edx
	movl	%edx, 20(%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
.L115:
	movl	20(%esp), %eax
	leal	-1(%ebx), %esi
	cmpl	%eax, %ebx
	je	.L111
	xorl	%edx, %edx
.L112:
	movl	%edx, 92(%esp)
	leal	-1(%esi), %eax
	subl	$2, %esi
	movl	%ecx, 88(%esp)
	call	fibonacci
	movl	92(%esp), %edx
	movl	88(%esp), %ecx
	addl	%eax, %edx
	cmpl	$1, %esi
	ja	.L112
	movl	8(%esp), %esi
	leal	-3(%ebx), %eax
	subl	$2, %ebx
	andl	$1, %eax
	addl	%esi, %eax
	addl	%edx, %eax
	cmpl	$1, %ebx
	movl	%eax, 8(%esp)
	ja	.L115
	movl	8(%esp), %edx
	movl	32(%esp), %eax
	addl	%edx, %ebx
.L114:
	addl	%ebx, 4(%esp)
	subl	$2, %eax
	subl	$2, 16(%esp)
	cmpl	$1, %eax
	ja	.L118
	movl	4(%esp), %esi
	movl	12(%esp), %edx
	addl	%esi, %eax
.L117:
	addl	%eax, %ecx
	cmpl	$1, %ebp
	ja	.L121
	movl	%edx, %esi
	movl	%edi, %ebx
	addl	%ebp, %ecx
.L120:
	addl	%ecx, %esi
	cmpl	$1, %ebx
	ja	.L124
	movl	64(%esp), %ebp
	addl	%ebx, %esi
	movl	68(%esp), %edi
.L123:
	addl	%esi, %ebp
	cmpl	$1, %edi
	ja	.L127
	movl	%ebp, %esi
	movl	60(%esp), %ebp
	addl	%edi, %esi
.L126:
	addl	%esi, 36(%esp)
	cmpl	$1, %ebp
	ja	.L130
	movl	36(%esp), %edi
	movl	52(%esp), %ecx
	movl	56(%esp), %ebx
	addl	%ebp, %edi
	movl	%edi, %eax
	addl	%eax, %ecx
	cmpl	$1, %ebx
	ja	.L133
.L167:
	movl	44(%esp), %esi
	addl	%ebx, %ecx
	movl	48(%esp), %edi
	addl	%ecx, %esi
	cmpl	$1, %edi
	ja	.L166
.L156:
	addl	$108, %esp
	addl	%esi, %edi
	popl	%ebx
	movl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L109:
	movl	%edx, %esi
	movl	%edi, %ebx
	addl	%eax, %ecx
	jmp	.L120
	.p2align 4,,10
	.p2align 3
.L110:
	movl	4(%esp), %eax
	movl	12(%esp), %edx
	addl	%ebx, %eax
	jmp	.L117
	.p2align 4,,10
	.p2align 3
.L111:
	movl	8(%esp), %ebx
	movl	32(%esp), %eax
	addl	%esi, %ebx
	jmp	.L114
.L108:
	movl	%ebp, %ecx
	movl	68(%esp), %edi
	movl	64(%esp), %ebp
	addl	%ecx, %esi
	jmp	.L123
.L107:
	movl	%ebp, %esi
	movl	60(%esp), %ebp
	addl	%ebx, %esi
	jmp	.L126
.L106:
	movl	36(%esp), %eax
	movl	52(%esp), %ecx
	movl	56(%esp), %ebx
	addl	%edi, %eax
	addl	%eax, %ecx
	cmpl	$1, %ebx
	jbe	.L167
	movl	76(%esp), %edi
	leal	-1(%ebx), %eax
	cmpl	%edi, %ebx
	jne	.L168
.L105:
	movl	44(%esp), %esi
	addl	%eax, %ecx
	movl	48(%esp), %edi
	addl	%ecx, %esi
	cmpl	$1, %edi
	jbe	.L156
.L166:
	movl	72(%esp), %ecx
	leal	-1(%edi), %eax
	movl	%eax, %edx
	cmpl	%ecx, %edi
	jne	.L169
.L104:
	leal	(%eax,%esi), %edi
.L103:
	addl	$108, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fibonacci, .-fibonacci
	.p2align 4
	.type	partitions, @function
partitions:
	testl	%eax, %eax
	je	.L197
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	cmpl	%edx, %eax
	cmovle	%eax, %edx
	testl	%edx, %edx
	movl	%edx, %edi
	jle	.L198
	subl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %ebx
.L196:
	testl	%ebx, %ebx
	je	.L172
	cmpl	%edi, %ebx
	movl	%edi, %eax
	cmovle	%ebx, %eax
	testl	%eax, %eax
	jle	.L173
	movl	%ebx, %esi
	xorl	%ecx, %ecx
	movl	%edi, 72(%esp)
	subl	%eax, %esi
	movl	%eax, %ebp
	movl	%ebx, 76(%esp)
	movl	%ecx, %eax
	movl	%edx, 80(%esp)
.L195:
	testl	%esi, %esi
	je	.L174
	cmpl	%ebp, %esi
	movl	%ebp, %edi
	cmovle	%esi, %edi
	testl	%edi, %edi
	jle	.L175
	movl	%ebp, 84(%esp)
	movl	%esi, %ebx
	xorl	%ecx, %ecx
	movl	%ecx, 60(%esp)
	subl	%edi, %ebx
	movl	%eax, 88(%esp)
	movl	%esi, 92(%esp)
.L194:
	testl	%ebx, %ebx
	je	.L176
	cmpl	%edi, %ebx
	movl	%edi, %edx
	cmovle	%ebx, %edx
	testl	%edx, %edx
	jle	.L177
	movl	%ebx, 68(%esp)
	movl	%ebx, %esi
	xorl	%ecx, %ecx
	movl	%edi, 64(%esp)
	subl	%edx, %esi
	movl	%edx, %ebx
.L193:
	testl	%esi, %esi
	je	.L178
	cmpl	%ebx, %esi
	movl	%ebx, %eax
	cmovle	%esi, %eax
	testl	%eax, %eax
	jle	.L179
	movl	%ebx, 48(%esp)
	movl	%esi, %ebp
	xorl	%edx, %edx
	movl	%ecx, 52(%esp)
	subl	%eax, %ebp
	movl	%esi, 56(%esp)
.L192:
	testl	%ebp, %ebp
	je	.L180
	cmpl	%eax, %ebp
	movl	%eax, %esi
	cmovle	%ebp, %esi
	testl	%esi, %esi
	jle	.L181
	movl	%eax, 36(%esp)
	xorl	%edi, %edi
	movl	%ebp, %ebx
	movl	%edx, 40(%esp)
	movl	%edi, %ecx
	subl	%esi, %ebx
	movl	%ebp, 44(%esp)
	movl	%esi, %edi
.L191:
	testl	%ebx, %ebx
	je	.L182
	cmpl	%edi, %ebx
	movl	%edi, %esi
	cmovle	%ebx, %esi
	testl	%esi, %esi
	jle	.L183
	movl	%ecx, 28(%esp)
	movl	%ebx, %eax
	xorl	%edx, %edx
	movl	%edi, 24(%esp)
	subl	%esi, %eax
	movl	%ebx, 32(%esp)
	movl	%eax, %ecx
	movl	%esi, %eax
	movl	%ecx, %esi
.L190:
	testl	%esi, %esi
	je	.L184
	cmpl	%eax, %esi
	movl	%eax, %ebx
	cmovle	%esi, %ebx
	testl	%ebx, %ebx
	jle	.L185
	movl	%eax, 8(%esp)
	movl	%esi, %edi
	xorl	%ebp, %ebp
	movl	%edx, 12(%esp)
	subl	%ebx, %edi
	movl	%ebx, %eax
	movl	%esi, 16(%esp)
.L189:
	testl	%edi, %edi
	je	.L186
	cmpl	%eax, %edi
	movl	%eax, %ebx
	cmovle	%edi, %ebx
	testl	%ebx, %ebx
	jle	.L187
	xorl	%edx, %edx
	movl	%eax, %esi
	movl	%edx, 20(%esp)
.L188:
	movl	%edi, %eax
	movl	%ebx, %edx
	subl	%ebx, %eax
	call	partitions
	addl	%eax, 20(%esp)
	decl	%ebx
	jne	.L188
	movl	20(%esp), %ecx
	movl	%esi, %eax
	addl	%ecx, %ebp
.L187:
	incl	%edi
	decl	%eax
	jne	.L189
	movl	12(%esp), %edx
	movl	8(%esp), %eax
	movl	16(%esp), %esi
	addl	%ebp, %edx
.L185:
	incl	%esi
	decl	%eax
	jne	.L190
	movl	28(%esp), %ecx
	movl	24(%esp), %edi
	movl	32(%esp), %ebx
	addl	%edx, %ecx
.L183:
	incl	%ebx
	decl	%edi
	jne	.L191
	movl	40(%esp), %edx
	movl	36(%esp), %eax
	movl	44(%esp), %ebp
	addl	%ecx, %edx
.L181:
	incl	%ebp
	decl	%eax
	jne	.L192
	movl	52(%esp), %ecx
	movl	48(%esp), %ebx
	movl	56(%esp), %esi
	addl	%edx, %ecx
.L179:
	incl	%esi
	decl	%ebx
	jne	.L193
	movl	64(%esp), %edi
	movl	68(%esp), %ebx
	addl	%ecx, 60(%esp)
.L177:
	incl	%ebx
	decl	%edi
	jne	.L194
	movl	88(%esp), %eax
	movl	60(%esp), %ecx
	movl	84(%esp), %ebp
	movl	92(%esp), %esi
	addl	%ecx, %eax
.L175:
	incl	%esi
	decl	%ebp
	jne	.L195
	movl	80(%esp), %edx
	movl	72(%esp), %edi
	movl	76(%esp), %ebx
	addl	%eax, %edx
.L173:
	incl	%ebx
	decl	%edi
	jne	.L196
	addl	$108, %esp
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L186:
	incl	%ebp
	jmp	.L187
	.p2align 4,,10
	.p2align 3
.L184:
	incl	%edx
	jmp	.L185
	.p2align 4,,10
	.p2align 3
.L182:
	incl	%ecx
	jmp	.L183
.L180:
	incl	%edx
	.p2align 4,,8
	jmp	.L181
.L178:
	incl	%ecx
	.p2align 4,,8
	jmp	.L179
.L176:
	incl	60(%esp)
	.p2align 4,,5
	jmp	.L177
.L174:
	incl	%eax
	.p2align 4,,5
	jmp	.L175
.L172:
	incl	%edx
	.p2align 4,,5
	jmp	.L173
.L197:
	movl	$1, %eax
	.p2align 4,,4
	ret
.L198:
	addl	$108, %esp
	xorl	%edx, %edx
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	partitions, .-partitions
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
	je	.L213
	testl	%edx, %edx
	jne	.L372
	movl	24(%esp), %eax
	movl	$1, %edx
	decl	%eax
	movl	%eax, 28(%esp)
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L213
.L381:
	testl	%edx, %edx
	jne	.L269
	subl	$2, 24(%esp)
	movl	$1, %edx
	je	.L213
.L372:
	decl	%edx
	testl	%edx, %edx
	jne	.L373
	movl	24(%esp), %eax
	decl	%eax
	movl	%eax, 28(%esp)
	movl	%eax, %ebx
	movl	$1, %eax
	je	.L218
.L219:
	movl	%ebx, 20(%esp)
	cmpl	$1, %eax
	jne	.L374
.L221:
	decl	%ebx
	movl	$1, %eax
	je	.L225
	.p2align 4
	.p2align 3
.L226:
	movl	%ebx, 16(%esp)
	cmpl	$1, %eax
	jne	.L375
.L228:
	decl	%ebx
	movl	$1, %eax
	je	.L232
	.p2align 4
	.p2align 3
.L233:
	movl	%ebx, 12(%esp)
	cmpl	$1, %eax
	jne	.L376
.L235:
	decl	%ebx
	movl	$1, %eax
	je	.L239
	.p2align 4
	.p2align 3
.L240:
	movl	%ebx, 8(%esp)
	cmpl	$1, %eax
	jne	.L377
.L242:
	decl	%ebx
	movl	$1, %eax
	je	.L246
	.p2align 4
	.p2align 3
.L247:
	cmpl	$1, %eax
	movl	%ebx, %ebp
	jne	.L378
.L249:
	decl	%ebx
	je	.L292
.L287:
	movl	%ebx, %edi
.L256:
	decl	%ebx
	movl	$1, %eax
	je	.L260
.L370:
	decl	%eax
.L263:
	movl	%ebx, %esi
.L265:
	movl	%esi, %ecx
	decl	%esi
	testl	%eax, %eax
	jne	.L379
	movl	$1, %eax
.L267:
	testl	%esi, %esi
	jne	.L265
	movl	%ebx, %ecx
	incl	%eax
	decl	%ecx
	je	.L260
	testl	%eax, %eax
	jne	.L380
	subl	$2, %ebx
	movl	$1, %eax
	jne	.L370
.L260:
	movl	%edi, %ebx
	incl	%eax
	decl	%ebx
	je	.L253
	testl	%eax, %eax
	jne	.L254
	subl	$2, %edi
	movl	$1, %eax
	movl	%edi, %ebx
	je	.L253
.L254:
	cmpl	$1, %eax
	je	.L287
	subl	$2, %eax
	movl	%ebx, %edi
	jmp	.L263
	.p2align 4,,10
	.p2align 3
.L292:
	movl	$1, %eax
	.p2align 4
	.p2align 3
.L253:
	movl	%ebp, %ebx
	incl	%eax
	decl	%ebx
	je	.L246
	testl	%eax, %eax
	jne	.L247
	movl	%ebp, %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L247
.L246:
	movl	8(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L239
	testl	%eax, %eax
	jne	.L240
	movl	8(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L240
.L239:
	movl	12(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L232
	testl	%eax, %eax
	jne	.L233
	movl	12(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L233
.L232:
	movl	16(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L225
	testl	%eax, %eax
	jne	.L226
	movl	16(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L226
.L225:
	movl	20(%esp), %ebx
	incl	%eax
	decl	%ebx
	je	.L218
	testl	%eax, %eax
	jne	.L219
	movl	20(%esp), %ebx
	movl	$1, %eax
	subl	$2, %ebx
	jne	.L219
.L218:
	leal	1(%eax), %edx
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L381
.L213:
	leal	1(%edx), %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L379:
	leal	-1(%eax), %edx
	movl	%ecx, %eax
	call	ackermann
	jmp	.L267
	.p2align 4,,10
	.p2align 3
.L378:
	subl	$2, %eax
.L259:
	testl	%eax, %eax
	movl	%ebx, %edi
	je	.L256
	decl	%eax
	.p2align 4,,3
	jmp	.L263
	.p2align 4,,10
	.p2align 3
.L377:
	subl	$2, %eax
.L252:
	testl	%eax, %eax
	movl	%ebx, %ebp
	je	.L249
	decl	%eax
	.p2align 4,,2
	jmp	.L259
	.p2align 4,,10
	.p2align 3
.L376:
	subl	$2, %eax
.L245:
	movl	%ebx, 8(%esp)
	testl	%eax, %eax
	je	.L242
	decl	%eax
	jmp	.L252
	.p2align 4,,10
	.p2align 3
.L375:
	subl	$2, %eax
.L238:
	movl	%ebx, 12(%esp)
	testl	%eax, %eax
	je	.L235
	decl	%eax
	jmp	.L245
	.p2align 4,,10
	.p2align 3
.L373:
	cmpl	$1, %edx
	jne	.L382
	movl	24(%esp), %eax
	movl	%eax, 20(%esp)
	movl	%eax, %ebx
	decl	%eax
	movl	%eax, 28(%esp)
	jmp	.L221
	.p2align 4,,10
	.p2align 3
.L374:
	subl	$2, %eax
.L231:
	movl	%ebx, 16(%esp)
	testl	%eax, %eax
	je	.L228
	decl	%eax
	jmp	.L238
	.p2align 4,,10
	.p2align 3
.L269:
	movl	28(%esp), %eax
	movl	%eax, 24(%esp)
	jmp	.L372
.L380:
	movl	%ecx, %ebx
	decl	%eax
	jmp	.L263
.L382:
	leal	-2(%edx), %eax
	movl	24(%esp), %edx
	movl	%edx, 20(%esp)
	movl	%edx, %ebx
	decl	%edx
	movl	%edx, 28(%esp)
	jmp	.L231
	.size	ackermann, .-ackermann
	.p2align 4
	.type	depth, @function
depth:
	subl	$44, %esp
	testl	%eax, %eax
	movl	%ebx, 28(%esp)
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	movl	%eax, (%esp)
	jne	.L384
	movl	(%edx), %eax
.L383:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L384:
	movl	%eax, %esi
	andl	$1, %esi
	je	.L386
	movl	%esp, %edx
.L386:
	leal	-1(%eax), %ebx
	movl	%ebx, 4(%esp)
	testl	%ebx, %ebx
	jne	.L387
	movl	(%edx), %ebx
.L388:
	leal	(%esi,%ebx), %eax
	jmp	.L383
	.p2align 4,,10
	.p2align 3
.L387:
	andl	$1, %ebx
	je	.L389
	leal	4(%esp), %edx
.L389:
	leal	-2(%eax), %ebp
	movl	%ebp, 8(%esp)
	testl	%ebp, %ebp
	je	.L401
	andl	$1, %ebp
	je	.L392
	leal	8(%esp), %edx
.L392:
	leal	-3(%eax), %edi
	movl	%edi, 12(%esp)
	testl	%edi, %edi
	jne	.L393
	movl	(%edx), %edi
	addl	%edi, %ebp
.L391:
	addl	%ebp, %ebx
	jmp	.L388
	.p2align 4,,10
	.p2align 3
.L401:
	movl	(%edx), %ebp
	addl	%ebp, %ebx
	jmp	.L388
	.p2align 4,,10
	.p2align 3
.L393:
	andl	$1, %edi
	je	.L395
	leal	12(%esp), %edx
.L395:
	subl	$4, %eax
	call	depth
	addl	%eax, %edi
	addl	%edi, %ebp
	jmp	.L391
	.size	depth, .-depth
	.section	.rodata.str1.1
.LC3:
	.string	"\n%ld moves\n"
.LC4:
	.string	"A(%u,3) = %u\n"
.LC5:
	.string	"%d queens: %d\n"
.LC6:
	.string	"%d permutations\n"
.LC7:
	.string	"%d %d %d\n"
.LC8:
	.string	"p(%d) = %d\n"
.LC9:
	.string	"%d/%d "
.LC10:
	.string	"\n%d %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$1684234849, %eax
	movl	%esp, %ebp
	movl	$67, %ecx
	pushl	%edi
	movl	$65, %edx
	pushl	%esi
	pushl	%ebx
	movl	$1, %ebx
	andl	$-16, %esp
	subl	$80, %esp
	movl	%eax, 58(%esp)
	movl	$7, %eax
	movl	$66, (%esp)
	movw	$101, 62(%esp)
	call	hanoi
	movl	moves, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$4, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.L403:
	movl	%ebx, %esi
	movl	$3, %eax
.L404:
	movl	%esi, %ecx
	decl	%esi
	testl	%eax, %eax
	jne	.L445
	movl	$1, %eax
.L406:
	testl	%esi, %esi
	jne	.L404
	movl	%ebx, 4(%esp)
	incl	%eax
	incl	%ebx
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	cmpl	$4, %ebx
	jne	.L403
	leal	64(%esp), %esi
	movl	$4, %ebx
	.p2align 4
	.p2align 3
.L405:
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	movl	%esi, 8(%esp)
	xorl	%edx, %edx
	movl	%ebx, %eax
	movl	%edi, 4(%esp)
	movl	$0, (%esp)
	call	queens
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC5, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$9, %ebx
	jne	.L405
	xorl	%edx, %edx
	movl	$1, %esi
	leal	58(%esp), %eax
	call	permutations.constprop.0
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$29, %eax
	call	even.part.0
	movl	%eax, %ebx
	movl	$75, %eax
	call	odd.part.0
	movl	%eax, %ecx
	movl	$98, %eax
	call	even.part.0
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	.p2align 4
	.p2align 3
.L407:
	movl	%esi, %ebx
	xorl	%edi, %edi
.L408:
	movl	%esi, %eax
	movl	%ebx, %edx
	subl	%ebx, %eax
	call	partitions
	addl	%eax, %edi
	decl	%ebx
	jne	.L408
	movl	%esi, 4(%esp)
	addl	$7, %esi
	movl	%edi, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
	cmpl	$36, %esi
	jne	.L407
	movl	$1, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 8(%esp)
	movl	$1, %esi
	movl	%ebx, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	%esi, %eax
	call	female.part.0
	decl	%esi
	jne	.L446
.L441:
	movl	%eax, 8(%esp)
	xorl	%edx, %edx
	movl	$2, %esi
	movl	%edx, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	%esi, %eax
	call	female.part.0
	decl	%esi
	je	.L441
.L446:
	movl	%eax, %ebx
	movl	$2, %eax
	movl	%eax, %edx
	movl	$1, %edi
	subl	$2, %edx
	movl	$2, %esi
	movl	%edx, 44(%esp)
	jne	.L447
.L411:
	movl	%ebx, 8(%esp)
	incl	%esi
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.L419:
	leal	-1(%esi), %edi
	movl	%esi, %eax
	call	female.part.0
	movl	%eax, %ebx
	movl	%esi, %eax
	movl	%eax, %edx
	subl	$2, %edx
	movl	%edx, 44(%esp)
	je	.L411
.L447:
	movl	%edx, %ecx
	movl	%eax, %edx
	subl	$3, %edx
	movl	%edx, 40(%esp)
	jne	.L448
.L412:
	movl	%ecx, %eax
	movl	%esi, %edi
	call	female.part.0
	subl	%eax, %edi
.L415:
	movl	%ebx, 8(%esp)
	incl	%esi
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	cmpl	$20, %esi
	jne	.L419
	movl	$1000, %eax
	movl	%eax, 52(%esp)
	movl	$20, %eax
	call	fibonacci
	leal	52(%esp), %edx
	movl	%eax, %ecx
	movl	$499, %eax
	call	depth
	movl	%ecx, 8(%esp)
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	58(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	moves, %ecx
	leal	-12(%ebp), %esp
	movl	%eax, %ebx
	movl	$1374389535, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$4, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	leal	(%ecx,%ebx), %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L445:
	leal	-1(%eax), %edx
	movl	%ecx, %eax
	call	ackermann
	jmp	.L406
.L448:
	movl	$1, 36(%esp)
	subl	$4, %eax
	jne	.L449
.L413:
	movl	44(%esp), %eax
	movl	36(%esp), %edx
	subl	%edx, %eax
	je	.L412
	call	female.part.0
	movl	%edi, %ecx
	subl	%eax, %ecx
	jne	.L412
	.p2align 4,,4
	jmp	.L415
.L449:
	movl	%ecx, 28(%esp)
	movl	%eax, 32(%esp)
	call	male.part.0
	movl	28(%esp), %ecx
	testl	%eax, %eax
	je	.L414
	call	female.part.0
	movl	40(%esp), %ecx
	subl	%eax, %ecx
	movl	%ecx, 32(%esp)
	movl	28(%esp), %ecx
	je	.L413
.L414:
	movl	%ecx, 40(%esp)
	movl	32(%esp), %eax
	call	female.part.0
	movl	40(%esp), %ecx
	movl	%eax, 36(%esp)
	jmp	.L413
	.size	main, .-main
	.local	shown.0
	.comm	shown.0,4,4
	.local	moves
	.comm	moves,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
