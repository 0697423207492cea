	.file	"avl.c"
	.text
	.p2align 4
	.type	rotate, @function
rotate:
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	movl	%edx, %eax
	xorl	$1, %eax
	leal	(%eax,%ebx,4), %esi
	movswl	nodes+4(%esi,%esi), %ecx
	leal	(%edx,%ecx,4), %eax
	movswl	nodes+4(%eax,%eax), %edx
	movw	%dx, nodes+4(%esi,%esi)
	movw	%bx, nodes+4(%eax,%eax)
	movswl	nodes+4(,%ebx,8), %edx
	testl	%edx, %edx
	je	.L2
	movsbl	nodes+2(,%edx,8), %edx
.L2:
	movswl	nodes+6(,%ebx,8), %eax
	testl	%eax, %eax
	je	.L3
	movsbl	nodes+2(,%eax,8), %eax
.L3:
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	movswl	nodes+4(,%ecx,8), %edx
	incb	%al
	movb	%al, nodes+2(,%ebx,8)
	testl	%edx, %edx
	je	.L4
	movsbl	nodes+2(,%edx,8), %edx
.L4:
	movswl	nodes+6(,%ecx,8), %eax
	testl	%eax, %eax
	je	.L5
	movsbl	nodes+2(,%eax,8), %eax
.L5:
	popl	%ebx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	incb	%al
	movb	%al, nodes+2(,%ecx,8)
	movl	%ecx, %eax
	popl	%esi
	ret
	.size	rotate, .-rotate
	.p2align 4
	.type	settle, @function
settle:
	subl	$16, %esp
	movl	%ebx, (%esp)
	movswl	nodes+4(,%eax,8), %edx
	movl	%eax, %ebx
	movl	%esi, 4(%esp)
	movswl	nodes+6(,%eax,8), %eax
	movl	%edi, 8(%esp)
	movl	%ebp, 12(%esp)
	testl	%edx, %edx
	je	.L21
	testl	%eax, %eax
	movsbl	nodes+2(,%edx,8), %ecx
	jne	.L22
	xorl	%esi, %esi
	testl	%ecx, %ecx
	cmovs	%esi, %ecx
	incb	%cl
	movb	%cl, nodes+2(,%ebx,8)
.L23:
	movsbl	nodes+2(,%edx,8), %edx
	subl	%edx, %eax
	movl	%eax, %esi
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L21:
	testl	%eax, %eax
	je	.L40
	movsbl	nodes+2(,%eax,8), %edx
	xorl	%ecx, %ecx
	testl	%edx, %edx
	cmovs	%ecx, %edx
	incb	%dl
	movb	%dl, nodes+2(,%ebx,8)
	movsbl	nodes+2(,%eax,8), %esi
.L31:
	leal	1(%esi), %eax
	cmpl	$2, %eax
	jbe	.L35
	leal	0(,%ebx,4), %ebp
	testl	%esi, %esi
	setg	%al
	movzbl	%al, %edi
	leal	0(%ebp,%edi), %eax
	movswl	nodes+4(%eax,%eax), %ecx
	movswl	nodes+6(,%ecx,8), %edx
	testl	%edx, %edx
	jne	.L26
	movswl	nodes+4(,%ecx,8), %eax
	testl	%eax, %eax
	je	.L28
.L27:
	movsbl	nodes+2(,%eax,8), %eax
	subl	%eax, %edx
	xorl	%eax, %eax
	testl	%esi, %esi
	setle	%al
	leal	-1(%eax,%eax), %eax
	cmpl	%edx, %eax
	je	.L41
.L28:
	xorl	%edx, %edx
	movl	8(%esp), %edi
	testl	%esi, %esi
	movl	12(%esp), %ebp
	movl	%ebx, %eax
	setle	%dl
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	addl	$16, %esp
	jmp	rotate
	.p2align 4,,10
	.p2align 3
.L40:
	movb	$1, %al
	movb	%al, nodes+2(,%ebx,8)
.L35:
	movl	%ebx, %eax
	movl	4(%esp), %esi
	movl	(%esp), %ebx
	movl	8(%esp), %edi
	movl	12(%esp), %ebp
	addl	$16, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	movsbl	nodes+2(,%eax,8), %esi
	cmpl	%ecx, %esi
	cmovge	%esi, %ecx
	incb	%cl
	movb	%cl, nodes+2(,%ebx,8)
	movsbl	nodes+2(,%eax,8), %eax
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L26:
	movswl	nodes+4(,%ecx,8), %eax
	movsbl	nodes+2(,%edx,8), %edx
	testl	%eax, %eax
	jne	.L27
	xorl	%eax, %eax
	testl	%esi, %esi
	setle	%al
	leal	-1(%eax,%eax), %eax
	cmpl	%edx, %eax
	jne	.L28
.L41:
	movl	%edi, %edx
	movl	%ecx, %eax
	call	rotate
	addl	%edi, %ebp
	movw	%ax, nodes+4(%ebp,%ebp)
	jmp	.L28
	.size	settle, .-settle
	.p2align 4
	.type	check, @function
check:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	testl	%eax, %eax
	movl	%ecx, 12(%esp)
	je	.L50
	movl	%eax, %ebx
	xorl	%edi, %edi
	movl	%ebx, %ecx
	movswl	nodes+6(,%ebx,8), %ebx
	xorl	%eax, %eax
	testl	%ebx, %ebx
	je	.L44
.L60:
	movsbl	nodes+2(,%ebx,8), %eax
.L44:
	movswl	nodes+4(,%ecx,8), %ebp
	testl	%ebp, %ebp
	je	.L45
	movsbl	nodes+2(,%ebp,8), %esi
	subl	%esi, %eax
.L45:
	movswl	nodes(,%ecx,8), %esi
	cmpl	%edx, %esi
	jle	.L59
	movl	12(%esp), %ecx
	cmpl	%ecx, %esi
	jge	.L59
	incl	%eax
	cmpl	$2, %eax
	ja	.L59
	movl	%esi, %ecx
	movl	%ebp, %eax
	call	check
	testl	%ebx, %ebx
	leal	1(%edi,%eax), %edi
	je	.L42
	movl	%ebx, %ecx
	movswl	nodes+6(,%ebx,8), %ebx
	xorl	%eax, %eax
	movl	%esi, %edx
	testl	%ebx, %ebx
	je	.L44
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L59:
	addl	$1000, %edi
.L42:
	addl	$28, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L50:
	xorl	%edi, %edi
	jmp	.L42
	.size	check, .-check
	.p2align 4
	.type	check.constprop.0, @function
check.constprop.0:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	testl	%eax, %eax
	je	.L69
	movl	%eax, %ebx
	xorl	%edi, %edi
	movl	%ebx, %ecx
	movswl	nodes+6(,%ebx,8), %ebx
	xorl	%eax, %eax
	movl	$-1, %edx
	testl	%ebx, %ebx
	je	.L63
.L79:
	movsbl	nodes+2(,%ebx,8), %eax
.L63:
	movswl	nodes+4(,%ecx,8), %ebp
	testl	%ebp, %ebp
	je	.L64
	movsbl	nodes+2(,%ebp,8), %esi
	subl	%esi, %eax
.L64:
	movswl	nodes(,%ecx,8), %esi
	cmpl	%edx, %esi
	jle	.L78
	cmpl	$999, %esi
	jg	.L78
	incl	%eax
	cmpl	$2, %eax
	ja	.L78
	movl	%esi, %ecx
	movl	%ebp, %eax
	call	check
	testl	%ebx, %ebx
	leal	1(%edi,%eax), %edi
	je	.L61
	movl	%ebx, %ecx
	movswl	nodes+6(,%ebx,8), %ebx
	xorl	%eax, %eax
	movl	%esi, %edx
	testl	%ebx, %ebx
	je	.L63
	jmp	.L79
	.p2align 4,,10
	.p2align 3
.L78:
	addl	$1000, %edi
.L61:
	addl	$12, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L69:
	xorl	%edi, %edi
	jmp	.L61
	.size	check.constprop.0, .-check.constprop.0
	.p2align 4
	.type	erase, @function
erase:
	testl	%eax, %eax
	je	.L87
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$4, %esp
	movswl	nodes(,%eax,8), %eax
	cmpl	%edx, %eax
	jne	.L98
	movswl	nodes+4(,%ebx,8), %eax
	testl	%eax, %eax
	je	.L83
	movswl	nodes+6(,%ebx,8), %ecx
	testl	%ecx, %ecx
	je	.L83
	movswl	nodes+4(,%ecx,8), %eax
	testl	%eax, %eax
	je	.L88
	.p2align 4
	.p2align 3
.L86:
	movl	%eax, %edx
	movswl	nodes+4(,%eax,8), %eax
	testl	%eax, %eax
	jne	.L86
.L85:
	movswl	nodes(,%edx,8), %edx
	movl	%ecx, %eax
	movw	%dx, nodes(,%ebx,8)
	call	erase
	movw	%ax, nodes+6(,%ebx,8)
	movl	%ebx, %eax
	popl	%edx
	popl	%ebx
	popl	%esi
	jmp	settle
	.p2align 4,,10
	.p2align 3
.L98:
	setl	%al
	movzbl	%al, %eax
	leal	(%eax,%ebx,4), %esi
	movswl	nodes+4(%esi,%esi), %eax
	call	erase
	movw	%ax, nodes+4(%esi,%esi)
	movl	%ebx, %eax
	popl	%edx
	popl	%ebx
	popl	%esi
	jmp	settle
	.p2align 4,,10
	.p2align 3
.L83:
	movl	spare, %esi
	testl	%eax, %eax
	movl	%ebx, spare
	sete	%al
	movzbl	%al, %eax
	leal	(%eax,%ebx,4), %eax
	movswl	nodes+4(%eax,%eax), %eax
	movw	%si, nodes+4(,%ebx,8)
	popl	%ecx
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L87:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L88:
	movl	%ecx, %edx
	jmp	.L85
	.size	erase, .-erase
	.p2align 4
	.type	erase.part.0, @function
erase.part.0:
	subl	$12, %esp
	movl	%ebx, 8(%esp)
	movl	%eax, %ebx
	movswl	nodes+4(,%eax,8), %eax
	testl	%eax, %eax
	je	.L100
	movswl	nodes+6(,%ebx,8), %ecx
	testl	%ecx, %ecx
	je	.L100
	movswl	nodes+4(,%ecx,8), %eax
	testl	%eax, %eax
	je	.L105
	.p2align 4
	.p2align 3
.L104:
	movl	%eax, %edx
	movswl	nodes+4(,%eax,8), %eax
	testl	%eax, %eax
	jne	.L104
.L103:
	movswl	nodes(,%edx,8), %edx
	movl	%ecx, %eax
	movw	%dx, nodes(,%ebx,8)
	call	erase
	movw	%ax, nodes+6(,%ebx,8)
	movl	%ebx, %eax
	movl	8(%esp), %ebx
	addl	$12, %esp
	jmp	settle
	.p2align 4,,10
	.p2align 3
.L100:
	movl	spare, %ecx
	testl	%eax, %eax
	movl	%ebx, spare
	sete	%al
	movzbl	%al, %eax
	leal	(%eax,%ebx,4), %eax
	movswl	nodes+4(%eax,%eax), %eax
	movw	%cx, nodes+4(,%ebx,8)
	movl	8(%esp), %ebx
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L105:
	movl	%ecx, %edx
	jmp	.L103
	.size	erase.part.0, .-erase.part.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"%*s%d (%d)\n"
	.text
	.p2align 4
	.type	print, @function
print:
	cmpl	$3, %edx
	jg	.L168
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$124, %esp
	testl	%eax, %eax
	je	.L112
	movl	%eax, %ebx
	movl	%edx, %esi
.L113:
	movswl	nodes+6(,%ebx,8), %ebp
	incl	%esi
	cmpl	$3, %esi
	setg	69(%esp)
	movzbl	69(%esp), %eax
	testl	%ebp, %ebp
	je	.L115
	testb	%al, %al
	jne	.L115
	movl	%ebx, 72(%esp)
	movl	%esi, 76(%esp)
.L137:
	movswl	nodes+6(,%ebp,8), %edi
	incl	%esi
	cmpl	$3, %esi
	setg	68(%esp)
	movzbl	68(%esp), %eax
	testl	%edi, %edi
	je	.L116
	testb	%al, %al
	jne	.L116
	movl	%esi, 80(%esp)
	movl	%edi, %ebx
	movl	%ebp, 84(%esp)
.L135:
	movswl	nodes+6(,%ebx,8), %ebp
	incl	%esi
	cmpl	$3, %esi
	setg	70(%esp)
	movzbl	70(%esp), %eax
	testl	%ebp, %ebp
	je	.L117
	testb	%al, %al
	jne	.L117
	movl	%esi, 88(%esp)
	movl	%esi, %edi
	movl	%ebp, %esi
	movl	%ebx, 92(%esp)
.L133:
	movswl	nodes+6(,%esi,8), %ebp
	incl	%edi
	cmpl	$3, %edi
	setg	71(%esp)
	movzbl	71(%esp), %eax
	testl	%ebp, %ebp
	je	.L118
	testb	%al, %al
	jne	.L118
	movl	%edi, 96(%esp)
	movl	%ebp, %ebx
	movl	%esi, 100(%esp)
.L131:
	movswl	nodes+6(,%ebx,8), %esi
	incl	%edi
	cmpl	$3, %edi
	setg	49(%esp)
	movzbl	49(%esp), %eax
	testl	%esi, %esi
	je	.L119
	testb	%al, %al
	jne	.L119
	movl	%edi, 52(%esp)
	movl	%edi, %ebp
	movl	%ebx, 56(%esp)
.L129:
	movswl	nodes+6(,%esi,8), %eax
	incl	%ebp
	cmpl	$3, %ebp
	setg	51(%esp)
	movzbl	51(%esp), %ecx
	testl	%eax, %eax
	je	.L120
	testb	%cl, %cl
	jne	.L120
	movl	%ebp, 44(%esp)
	movl	%ebp, 64(%esp)
	movl	%eax, %ebp
	movl	%esi, 60(%esp)
.L127:
	incl	44(%esp)
	movswl	nodes+6(,%ebp,8), %esi
	movl	44(%esp), %edi
	cmpl	$3, %edi
	setg	%bl
	testl	%esi, %esi
	je	.L121
	testb	%bl, %bl
	jne	.L121
.L125:
	movswl	nodes+6(,%esi,8), %ecx
	incl	%edi
	cmpl	$3, %edi
	setg	50(%esp)
	movzbl	50(%esp), %eax
	testl	%ecx, %ecx
	je	.L122
	testb	%al, %al
	jne	.L122
	movl	%edi, %edx
.L123:
	movl	%ecx, 108(%esp)
	movswl	nodes+6(,%ecx,8), %eax
	incl	%edx
	movl	%edx, 104(%esp)
	call	print
	movl	108(%esp), %ecx
	movl	$.LC1, (%esp)
	movl	104(%esp), %edx
	movsbl	nodes+2(,%ecx,8), %eax
	movl	%eax, 16(%esp)
	movswl	nodes(,%ecx,8), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	leal	-4(,%edx,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	108(%esp), %ecx
	movswl	nodes+4(,%ecx,8), %ecx
	testl	%ecx, %ecx
	je	.L122
	movl	104(%esp), %edx
	cmpl	$3, %edx
	jle	.L123
.L122:
	movl	$.LC1, (%esp)
	movsbl	nodes+2(,%esi,8), %eax
	movl	%eax, 16(%esp)
	movswl	nodes(,%esi,8), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	leal	-4(,%edi,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movswl	nodes+4(,%esi,8), %esi
	testl	%esi, %esi
	je	.L121
	cmpb	$0, 50(%esp)
	je	.L125
.L121:
	movl	$.LC1, (%esp)
	movsbl	nodes+2(,%ebp,8), %eax
	movl	%eax, 16(%esp)
	movswl	nodes(,%ebp,8), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	leal	-4(,%eax,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movswl	nodes+4(,%ebp,8), %ebp
	testl	%ebp, %ebp
	je	.L161
	testb	%bl, %bl
	je	.L127
.L161:
	movl	60(%esp), %esi
	movl	64(%esp), %ebp
.L120:
	movl	$.LC1, (%esp)
	movsbl	nodes+2(,%esi,8), %eax
	movl	$.LC0, %edi
	movl	%edi, 8(%esp)
	movl	%eax, 16(%esp)
	movswl	nodes(,%esi,8), %eax
	movl	%eax, 12(%esp)
	leal	-4(,%ebp,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movswl	nodes+4(,%esi,8), %esi
	testl	%esi, %esi
	je	.L162
	cmpb	$0, 51(%esp)
	je	.L129
.L162:
	movl	52(%esp), %edi
	movl	56(%esp), %ebx
.L119:
	movl	$.LC1, (%esp)
	movsbl	nodes+2(,%ebx,8), %eax
	movl	$.LC0, %esi
	movl	%esi, 8(%esp)
	movl	%eax, 16(%esp)
	movswl	nodes(,%ebx,8), %eax
	movl	%eax, 12(%esp)
	leal	-4(,%edi,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movswl	nodes+4(,%ebx,8), %ebx
	testl	%ebx, %ebx
	je	.L163
	cmpb	$0, 49(%esp)
	je	.L131
.L163:
	movl	96(%esp), %edi
	movl	100(%esp), %esi
.L118:
	movl	$.LC1, (%esp)
	movsbl	nodes+2(,%esi,8), %eax
	movl	$.LC0, %ebx
	movl	%ebx, 8(%esp)
	movl	%eax, 16(%esp)
	movswl	nodes(,%esi,8), %eax
	movl	%eax, 12(%esp)
	leal	-4(,%edi,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movswl	nodes+4(,%esi,8), %esi
	testl	%esi, %esi
	je	.L164
	cmpb	$0, 71(%esp)
	je	.L133
.L164:
	movl	88(%esp), %esi
	movl	92(%esp), %ebx
.L117:
	movl	$.LC1, (%esp)
	movsbl	nodes+2(,%ebx,8), %eax
	movl	$.LC0, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 16(%esp)
	movswl	nodes(,%ebx,8), %eax
	movl	%eax, 12(%esp)
	leal	-4(,%esi,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movswl	nodes+4(,%ebx,8), %ebx
	testl	%ebx, %ebx
	je	.L165
	cmpb	$0, 70(%esp)
	je	.L135
.L165:
	movl	80(%esp), %esi
	movl	84(%esp), %ebp
.L116:
	movl	$.LC1, (%esp)
	movsbl	nodes+2(,%ebp,8), %eax
	movl	$.LC0, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 16(%esp)
	movswl	nodes(,%ebp,8), %eax
	movl	%eax, 12(%esp)
	leal	-4(,%esi,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movswl	nodes+4(,%ebp,8), %ebp
	testl	%ebp, %ebp
	je	.L166
	cmpb	$0, 68(%esp)
	je	.L137
.L166:
	movl	72(%esp), %ebx
	movl	76(%esp), %esi
.L115:
	movl	$.LC1, (%esp)
	movsbl	nodes+2(,%ebx,8), %eax
	movl	%eax, 16(%esp)
	movswl	nodes(,%ebx,8), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	leal	-4(,%esi,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	movswl	nodes+4(,%ebx,8), %ebx
	testl	%ebx, %ebx
	je	.L112
	cmpb	$0, 69(%esp)
	je	.L113
.L112:
	addl	$124, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L168:
	ret
	.size	print, .-print
	.p2align 4
	.type	insert, @function
insert:
	testl	%eax, %eax
	je	.L196
	subl	$28, %esp
	movl	%ebx, 12(%esp)
	movl	%eax, %ebx
	movswl	nodes(,%eax,8), %eax
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	%ebp, 24(%esp)
	cmpl	%edx, %eax
	jne	.L197
.L176:
	movswl	nodes+4(,%ebx,8), %edx
	movswl	nodes+6(,%ebx,8), %eax
	testl	%edx, %edx
	je	.L198
	testl	%eax, %eax
	movsbl	nodes+2(,%edx,8), %ecx
	jne	.L180
	xorl	%esi, %esi
	testl	%ecx, %ecx
	cmovs	%esi, %ecx
	incb	%cl
	movb	%cl, nodes+2(,%ebx,8)
.L187:
	movsbl	nodes+2(,%edx,8), %edx
	subl	%edx, %eax
	movl	%eax, %esi
.L188:
	leal	1(%esi), %eax
	cmpl	$2, %eax
	jbe	.L179
	leal	0(,%ebx,4), %ebp
	testl	%esi, %esi
	setg	%al
	movzbl	%al, %edi
	leal	0(%ebp,%edi), %eax
	movswl	nodes+4(%eax,%eax), %ecx
	movswl	nodes+6(,%ecx,8), %edx
	testl	%edx, %edx
	jne	.L182
	movswl	nodes+4(,%ecx,8), %eax
	testl	%eax, %eax
	je	.L184
.L183:
	movsbl	nodes+2(,%eax,8), %eax
	subl	%eax, %edx
.L185:
	xorl	%eax, %eax
	testl	%esi, %esi
	setle	%al
	leal	-1(%eax,%eax), %eax
	cmpl	%edx, %eax
	je	.L199
.L184:
	xorl	%edx, %edx
	movl	20(%esp), %edi
	testl	%esi, %esi
	movl	24(%esp), %ebp
	movl	%ebx, %eax
	setle	%dl
	movl	12(%esp), %ebx
	movl	16(%esp), %esi
	addl	$28, %esp
	jmp	rotate
	.p2align 4,,10
	.p2align 3
.L198:
	testl	%eax, %eax
	jne	.L178
	movb	$1, %al
	movb	%al, nodes+2(,%ebx,8)
.L179:
	movl	%ebx, %eax
	movl	16(%esp), %esi
	movl	12(%esp), %ebx
	movl	20(%esp), %edi
	movl	24(%esp), %ebp
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L197:
	setl	%al
	movzbl	%al, %eax
	leal	(%eax,%ebx,4), %esi
	movswl	nodes+4(%esi,%esi), %eax
	call	insert
	movw	%ax, nodes+4(%esi,%esi)
	jmp	.L176
	.p2align 4,,10
	.p2align 3
.L196:
	movl	spare, %eax
	testl	%eax, %eax
	jne	.L173
	movl	used, %eax
	incl	%eax
	movl	%eax, used
	je	.L173
.L174:
	xorl	%ecx, %ecx
	movl	%ecx, nodes(,%eax,8)
	xorl	%ecx, %ecx
	movw	%dx, nodes(,%eax,8)
	movb	$1, %dl
	movl	%ecx, nodes+4(,%eax,8)
	movb	%dl, nodes+2(,%eax,8)
	ret
	.p2align 4,,10
	.p2align 3
.L173:
	movswl	nodes+4(,%eax,8), %ecx
	movl	%ecx, spare
	jmp	.L174
	.p2align 4,,10
	.p2align 3
.L180:
	movsbl	nodes+2(,%eax,8), %esi
	cmpl	%ecx, %esi
	cmovge	%esi, %ecx
	incb	%cl
	movb	%cl, nodes+2(,%ebx,8)
	movsbl	nodes+2(,%eax,8), %eax
	jmp	.L187
	.p2align 4,,10
	.p2align 3
.L178:
	movsbl	nodes+2(,%eax,8), %edx
	xorl	%ecx, %ecx
	testl	%edx, %edx
	cmovs	%ecx, %edx
	incb	%dl
	movb	%dl, nodes+2(,%ebx,8)
	movsbl	nodes+2(,%eax,8), %esi
	jmp	.L188
	.p2align 4,,10
	.p2align 3
.L182:
	movswl	nodes+4(,%ecx,8), %eax
	movsbl	nodes+2(,%edx,8), %edx
	testl	%eax, %eax
	je	.L185
	jmp	.L183
	.p2align 4,,10
	.p2align 3
.L199:
	movl	%edi, %edx
	movl	%ecx, %eax
	call	rotate
	addl	%edi, %ebp
	movw	%ax, nodes+4(%ebp,%ebp)
	jmp	.L184
	.size	insert, .-insert
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"200 in order: height %d, bad %d\n"
	.align 4
.LC3:
	.string	"%4d: %3d keys, height %d, root %d\n"
	.section	.rodata.str1.1
.LC4:
	.string	"used %d, bad %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%eax, 52(%esp)
	jmp	.L217
	.p2align 4,,10
	.p2align 3
.L201:
	movswl	nodes(,%edi,8), %eax
	cmpl	%esi, %eax
	je	.L205
	leal	0(,%edi,4), %ebx
	setl	%al
	movzbl	%al, %eax
	movl	%eax, 60(%esp)
	addl	%ebx, %eax
	movswl	nodes+4(%eax,%eax), %ecx
	testl	%ecx, %ecx
	je	.L254
	movswl	nodes(,%ecx,8), %eax
	cmpl	%esi, %eax
	je	.L210
	leal	0(,%ecx,4), %edx
	setl	%al
	movl	%edx, 44(%esp)
	movzbl	%al, %eax
	movl	%eax, 48(%esp)
	addl	%edx, %eax
	movswl	nodes+4(%eax,%eax), %eax
	movl	%eax, 56(%esp)
	testl	%eax, %eax
	je	.L255
	movl	%eax, %edx
	movswl	nodes(,%eax,8), %eax
	cmpl	%esi, %eax
	je	.L215
	movl	%ecx, 36(%esp)
	setl	%al
	movzbl	%al, %eax
	leal	(%eax,%edx,4), %eax
	movl	%esi, %edx
	movl	%eax, 40(%esp)
	movswl	nodes+4(%eax,%eax), %eax
	call	insert
	movl	40(%esp), %ecx
	movw	%ax, nodes+4(%ecx,%ecx)
	movl	36(%esp), %ecx
.L215:
	movl	%ecx, 40(%esp)
	movl	56(%esp), %eax
	call	settle
	movl	40(%esp), %ecx
	movl	%eax, 56(%esp)
.L214:
	movl	48(%esp), %eax
	movl	44(%esp), %edx
	addl	%eax, %edx
	movl	56(%esp), %eax
	movw	%ax, nodes+4(%edx,%edx)
.L210:
	movl	%ecx, %eax
	call	settle
.L209:
	movl	60(%esp), %ecx
	addl	%ecx, %ebx
	movw	%ax, nodes+4(%ebx,%ebx)
.L205:
	movl	%edi, %eax
	call	settle
	movl	%eax, %edi
	imull	$-858993459, %esi, %eax
	rorl	%eax
	cmpl	$429496729, %eax
	jbe	.L256
.L216:
	incl	%esi
	cmpl	$201, %esi
	je	.L257
.L217:
	testl	%edi, %edi
	jne	.L201
	movl	spare, %edi
	testl	%edi, %edi
	je	.L258
.L202:
	movswl	nodes+4(,%edi,8), %eax
	movl	%eax, spare
.L203:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, nodes+4(,%edi,8)
	movb	$1, %al
	movl	%ebx, nodes(,%edi,8)
	movb	%al, nodes+2(,%edi,8)
	imull	$-858993459, %esi, %eax
	movw	%si, nodes(,%edi,8)
	rorl	%eax
	cmpl	$429496729, %eax
	ja	.L216
.L256:
	movl	%edi, %eax
	call	check.constprop.0
	cmpl	%esi, %eax
	setne	%al
	incl	%esi
	movzbl	%al, %eax
	addl	%eax, 52(%esp)
	cmpl	$201, %esi
	jne	.L217
.L257:
	xorl	%eax, %eax
	testl	%edi, %edi
	je	.L218
	movsbl	nodes+2(,%edi,8), %eax
.L218:
	movl	%eax, 4(%esp)
	movl	52(%esp), %ebx
	movl	$1, %esi
	movl	$.LC2, (%esp)
	movl	%ebx, 8(%esp)
	call	printf
	xorl	%edx, %edx
	movl	%edi, %eax
	call	print
	xorl	%ecx, %ecx
	movl	%ecx, %ebx
	movl	%esi, %ecx
	jmp	.L236
	.p2align 4,,10
	.p2align 3
.L263:
	testl	%edi, %edi
	je	.L259
	movswl	nodes(,%edi,8), %eax
	cmpl	%eax, %edx
	je	.L224
	leal	0(,%edi,4), %esi
	setg	%al
	movl	%esi, 60(%esp)
	movzbl	%al, %eax
	movl	%eax, 56(%esp)
	addl	%esi, %eax
	movswl	nodes+4(%eax,%eax), %esi
	testl	%esi, %esi
	je	.L260
	movswl	nodes(,%esi,8), %eax
	cmpl	%eax, %edx
	je	.L229
	movl	%ecx, 44(%esp)
	setg	%al
	movzbl	%al, %eax
	leal	(%eax,%esi,4), %eax
	movl	%eax, 48(%esp)
	movswl	nodes+4(%eax,%eax), %eax
	call	insert
	movl	48(%esp), %ecx
	movw	%ax, nodes+4(%ecx,%ecx)
	movl	44(%esp), %ecx
.L229:
	movl	%ecx, 48(%esp)
	movl	%esi, %eax
	call	settle
	movl	48(%esp), %ecx
.L228:
	movl	60(%esp), %edx
	movl	56(%esp), %esi
	addl	%esi, %edx
	movw	%ax, nodes+4(%edx,%edx)
.L224:
	movl	%ecx, 60(%esp)
	movl	%edi, %eax
	call	settle
	movl	60(%esp), %ecx
	movl	%eax, %edi
.L223:
	leal	1(%ebx), %esi
	movl	$-858993459, %eax
	mull	%ebx
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ebx, %edx
	sall	$2, %eax
	subl	%eax, %edx
	cmpl	$19, %edx
	je	.L261
	cmpl	$2000, %esi
	je	.L262
.L242:
	movl	%esi, %ebx
.L236:
	imull	$69069, %ecx, %eax
	leal	1(%eax), %ecx
	movl	%ecx, %edx
	shrl	$20, %edx
	testl	$524288, %ecx
	movzbl	%dl, %edx
	jne	.L263
	testl	%edi, %edi
	je	.L223
	movswl	nodes(,%edi,8), %eax
	cmpl	%eax, %edx
	jne	.L264
	movl	%ecx, 60(%esp)
	movl	%edi, %eax
	call	erase.part.0
	movl	60(%esp), %ecx
	movl	%eax, %edi
	jmp	.L223
	.p2align 4,,10
	.p2align 3
.L258:
	movl	used, %eax
	leal	1(%eax), %edi
	movl	%edi, used
	testl	%edi, %edi
	jne	.L203
	jmp	.L202
	.p2align 4,,10
	.p2align 3
.L254:
	movl	spare, %eax
	testl	%eax, %eax
	je	.L265
.L207:
	movswl	nodes+4(,%eax,8), %edx
	movl	%edx, spare
.L208:
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%ecx, nodes(,%eax,8)
	movb	$1, %cl
	movl	%edx, nodes+4(,%eax,8)
	movw	%si, nodes(,%eax,8)
	movb	%cl, nodes+2(,%eax,8)
	jmp	.L209
	.p2align 4,,10
	.p2align 3
.L265:
	movl	used, %eax
	incl	%eax
	movl	%eax, used
	jne	.L208
	jmp	.L207
	.p2align 4,,10
	.p2align 3
.L255:
	movl	spare, %eax
	movl	%eax, 56(%esp)
	testl	%eax, %eax
	je	.L266
.L212:
	movl	56(%esp), %eax
	movswl	nodes+4(,%eax,8), %edx
	movl	%edx, spare
.L213:
	movl	56(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, nodes(,%eax,8)
	xorl	%edx, %edx
	movl	%edx, nodes+4(,%eax,8)
	movb	$1, %dl
	movw	%si, nodes(,%eax,8)
	movb	%dl, nodes+2(,%eax,8)
	jmp	.L214
	.p2align 4,,10
	.p2align 3
.L266:
	movl	used, %eax
	incl	%eax
	movl	%eax, 56(%esp)
	movl	%eax, used
	jne	.L213
	jmp	.L212
	.p2align 4,,10
	.p2align 3
.L261:
	movl	%ecx, 60(%esp)
	movl	%edi, %eax
	call	check.constprop.0
	movl	60(%esp), %ecx
	movl	%eax, 56(%esp)
	movl	$1374389535, %eax
	mull	%ebx
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	subl	%eax, %ebx
	cmpl	$199, %ebx
	je	.L267
.L234:
	xorl	%eax, %eax
	cmpl	$999, 56(%esp)
	setg	%al
	addl	%eax, 52(%esp)
	cmpl	$2000, %esi
	jne	.L242
.L262:
	xorl	%edx, %edx
	movl	%edi, %eax
	call	print
	testl	%edi, %edi
	je	.L238
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L237:
	call	erase.part.0
	testl	%eax, %eax
	jne	.L237
.L238:
	movl	52(%esp), %eax
	movl	%eax, 8(%esp)
	movl	used, %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	52(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L259:
	movl	spare, %edi
	testl	%edi, %edi
	je	.L268
.L221:
	movswl	nodes+4(,%edi,8), %eax
	movl	%eax, spare
.L222:
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, nodes+4(,%edi,8)
	movb	$1, %al
	movl	%esi, nodes(,%edi,8)
	movw	%dx, nodes(,%edi,8)
	movb	%al, nodes+2(,%edi,8)
	jmp	.L223
	.p2align 4,,10
	.p2align 3
.L267:
	xorl	%eax, %eax
	testl	%edi, %edi
	movswl	nodes(,%edi,8), %edx
	je	.L235
	movsbl	nodes+2(,%edi,8), %eax
.L235:
	movl	%eax, 12(%esp)
	movl	56(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	%ecx, 60(%esp)
	call	printf
	movl	60(%esp), %ecx
	jmp	.L234
	.p2align 4,,10
	.p2align 3
.L264:
	leal	0(,%edi,4), %esi
	setg	%al
	movl	%esi, 60(%esp)
	movzbl	%al, %eax
	movl	%eax, 56(%esp)
	addl	%esi, %eax
	movswl	nodes+4(%eax,%eax), %esi
	testl	%esi, %esi
	je	.L240
	movswl	nodes(,%esi,8), %eax
	cmpl	%eax, %edx
	jne	.L269
	movl	%ecx, 48(%esp)
	movl	%esi, %eax
	call	erase.part.0
	movl	48(%esp), %ecx
	cwtl
.L231:
	movl	%ecx, 48(%esp)
	movl	60(%esp), %edx
	movl	56(%esp), %ecx
	addl	%ecx, %edx
	movw	%ax, nodes+4(%edx,%edx)
	movl	%edi, %eax
	call	settle
	movl	48(%esp), %ecx
	movl	%eax, %edi
	jmp	.L223
	.p2align 4,,10
	.p2align 3
.L268:
	movl	used, %eax
	leal	1(%eax), %edi
	movl	%edi, used
	testl	%edi, %edi
	jne	.L222
	jmp	.L221
	.p2align 4,,10
	.p2align 3
.L260:
	movl	spare, %eax
	testl	%eax, %eax
	je	.L270
.L226:
	movswl	nodes+4(,%eax,8), %esi
	movl	%esi, spare
.L227:
	xorl	%esi, %esi
	movl	%esi, nodes(,%eax,8)
	xorl	%esi, %esi
	movw	%dx, nodes(,%eax,8)
	movb	$1, %dl
	movl	%esi, nodes+4(,%eax,8)
	movb	%dl, nodes+2(,%eax,8)
	jmp	.L228
	.p2align 4,,10
	.p2align 3
.L240:
	xorl	%eax, %eax
	jmp	.L231
	.p2align 4,,10
	.p2align 3
.L270:
	movl	used, %eax
	incl	%eax
	movl	%eax, used
	jne	.L227
	jmp	.L226
	.p2align 4,,10
	.p2align 3
.L269:
	movl	%ecx, 44(%esp)
	setg	%al
	movzbl	%al, %eax
	leal	(%eax,%esi,4), %eax
	movl	%eax, 48(%esp)
	movswl	nodes+4(%eax,%eax), %eax
	call	erase
	movl	48(%esp), %ecx
	movw	%ax, nodes+4(%ecx,%ecx)
	movl	%esi, %eax
	call	settle
	movl	44(%esp), %ecx
	cwtl
	jmp	.L231
	.size	main, .-main
	.local	spare
	.comm	spare,4,4
	.local	used
	.comm	used,4,4
	.local	nodes
	.comm	nodes,2408,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
