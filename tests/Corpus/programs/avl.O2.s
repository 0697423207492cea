	.file	"avl.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"%*s%d (%d)\n"
	.text
	.p2align 4
	.type	print, @function
print:
	testl	%eax, %eax
	je	.L9
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$36, %esp
.L12:
	cmpl	$3, %esi
	jg	.L1
	movswl	nodes+6(,%ebx,8), %eax
	incl	%esi
	movl	%esi, %edx
	call	print
	movsbl	nodes+2(,%ebx,8), %eax
	movl	$.LC1, (%esp)
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
	jne	.L12
.L1:
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	ret
	.size	print, .-print
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
	je	.L22
	movl	%eax, %ebx
	xorl	%edi, %edi
	movl	%ebx, %ecx
	movswl	nodes+6(,%ebx,8), %ebx
	xorl	%eax, %eax
	testl	%ebx, %ebx
	je	.L16
.L32:
	movsbl	nodes+2(,%ebx,8), %eax
.L16:
	movswl	nodes+4(,%ecx,8), %ebp
	testl	%ebp, %ebp
	je	.L17
	movsbl	nodes+2(,%ebp,8), %esi
	subl	%esi, %eax
.L17:
	movswl	nodes(,%ecx,8), %esi
	cmpl	%esi, %edx
	jge	.L31
	movl	12(%esp), %ecx
	cmpl	%ecx, %esi
	jge	.L31
	incl	%eax
	cmpl	$2, %eax
	ja	.L31
	movl	%esi, %ecx
	movl	%ebp, %eax
	call	check
	testl	%ebx, %ebx
	leal	1(%edi,%eax), %edi
	je	.L14
	movl	%ebx, %ecx
	movswl	nodes+6(,%ebx,8), %ebx
	xorl	%eax, %eax
	movl	%esi, %edx
	testl	%ebx, %ebx
	je	.L16
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L31:
	addl	$1000, %edi
.L14:
	addl	$28, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	xorl	%edi, %edi
	jmp	.L14
	.size	check, .-check
	.p2align 4
	.type	settle, @function
settle:
	subl	$20, %esp
	movl	%ebx, 4(%esp)
	movswl	nodes+4(,%eax,8), %edx
	movl	%esi, 8(%esp)
	movswl	nodes+6(,%eax,8), %ecx
	movl	%edi, 12(%esp)
	movl	%ebp, 16(%esp)
	testl	%edx, %edx
	je	.L34
	testl	%ecx, %ecx
	movsbl	nodes+2(,%edx,8), %ebx
	jne	.L35
	xorl	%esi, %esi
	testl	%ebx, %ebx
	cmovs	%esi, %ebx
	incb	%bl
	movb	%bl, nodes+2(,%eax,8)
.L36:
	movsbl	nodes+2(,%edx,8), %edx
	subl	%edx, %ecx
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L34:
	testl	%ecx, %ecx
	je	.L85
	movsbl	nodes+2(,%ecx,8), %edx
	xorl	%ebx, %ebx
	testl	%edx, %edx
	cmovs	%ebx, %edx
	incb	%dl
	movb	%dl, nodes+2(,%eax,8)
	movsbl	nodes+2(,%ecx,8), %ecx
.L51:
	leal	1(%ecx), %edx
	cmpl	$2, %edx
	jbe	.L38
	leal	0(,%eax,4), %edi
	testl	%ecx, %ecx
	movl	%edi, (%esp)
	setg	%dl
	movzbl	%dl, %ebp
	leal	(%edi,%ebp), %edx
	movswl	nodes+4(%edx,%edx), %ebx
	movswl	nodes+6(,%ebx,8), %esi
	movl	%ebx, %edx
	testl	%esi, %esi
	je	.L39
	movsbl	nodes+2(,%esi,8), %esi
.L39:
	movswl	nodes+4(,%ebx,8), %edi
	testl	%edi, %edi
	je	.L40
	movsbl	nodes+2(,%edi,8), %edi
	subl	%edi, %esi
.L40:
	testl	%ecx, %ecx
	setle	%cl
	movzbl	%cl, %edi
	movzbl	%cl, %ecx
	leal	-1(%edi,%edi), %edi
	cmpl	%esi, %edi
	je	.L86
.L42:
	leal	(%ecx,%edx,4), %ebx
	movl	(%esp), %ecx
	movswl	nodes+4(%ebx,%ebx), %esi
	addl	%ebp, %ecx
	movw	%si, nodes+4(%ecx,%ecx)
	movw	%ax, nodes+4(%ebx,%ebx)
	movswl	nodes+4(,%eax,8), %ebx
	testl	%ebx, %ebx
	je	.L47
	movsbl	nodes+2(,%ebx,8), %ebx
.L47:
	movswl	nodes+6(,%eax,8), %ecx
	testl	%ecx, %ecx
	je	.L48
	movsbl	nodes+2(,%ecx,8), %ecx
.L48:
	cmpl	%ebx, %ecx
	cmovl	%ebx, %ecx
	incb	%cl
	movb	%cl, nodes+2(,%eax,8)
	movswl	nodes+4(,%edx,8), %ecx
	testl	%ecx, %ecx
	je	.L49
	movsbl	nodes+2(,%ecx,8), %ecx
.L49:
	movswl	nodes+6(,%edx,8), %eax
	testl	%eax, %eax
	je	.L50
	movsbl	nodes+2(,%eax,8), %eax
.L50:
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
	incb	%al
	movb	%al, nodes+2(,%edx,8)
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L85:
	movb	$1, %dl
	movb	%dl, nodes+2(,%eax,8)
.L38:
	movl	%eax, %edx
.L33:
	movl	4(%esp), %ebx
	movl	%edx, %eax
	movl	8(%esp), %esi
	movl	12(%esp), %edi
	movl	16(%esp), %ebp
	addl	$20, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	movsbl	nodes+2(,%ecx,8), %esi
	cmpl	%ebx, %esi
	cmovge	%esi, %ebx
	incb	%bl
	movb	%bl, nodes+2(,%eax,8)
	movsbl	nodes+2(,%ecx,8), %ecx
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L86:
	leal	(%ecx,%ebx,4), %edx
	movswl	nodes+4(%edx,%edx), %edi
	leal	0(%ebp,%edi,4), %esi
	movswl	nodes+4(%esi,%esi), %esi
	movw	%si, nodes+4(%edx,%edx)
	leal	0(%ebp,%edi,4), %esi
	movw	%bx, nodes+4(%esi,%esi)
	movswl	nodes+4(,%ebx,8), %esi
	testl	%esi, %esi
	je	.L43
	movsbl	nodes+2(,%esi,8), %esi
.L43:
	movswl	nodes+6(,%ebx,8), %edx
	testl	%edx, %edx
	je	.L44
	movsbl	nodes+2(,%edx,8), %edx
.L44:
	cmpl	%esi, %edx
	cmovl	%esi, %edx
	incb	%dl
	movb	%dl, nodes+2(,%ebx,8)
	movswl	nodes+4(,%edi,8), %ebx
	testl	%ebx, %ebx
	je	.L45
	movsbl	nodes+2(,%ebx,8), %ebx
.L45:
	movswl	nodes+6(,%edi,8), %edx
	testl	%edx, %edx
	je	.L46
	movsbl	nodes+2(,%edx,8), %edx
.L46:
	movl	(%esp), %esi
	cmpl	%ebx, %edx
	cmovl	%ebx, %edx
	incb	%dl
	movb	%dl, nodes+2(,%edi,8)
	leal	(%esi,%ebp), %edx
	movw	%di, nodes+4(%edx,%edx)
	movl	%edi, %edx
	jmp	.L42
	.size	settle, .-settle
	.p2align 4
	.type	insert, @function
insert:
	testl	%eax, %eax
	je	.L96
	subl	$12, %esp
	movl	%ebx, 4(%esp)
	movl	%eax, %ebx
	movswl	nodes(,%eax,8), %eax
	movl	%esi, 8(%esp)
	cmpl	%edx, %eax
	jne	.L97
.L92:
	movl	8(%esp), %esi
	movl	%ebx, %eax
	movl	4(%esp), %ebx
	addl	$12, %esp
	jmp	settle
	.p2align 4,,10
	.p2align 3
.L97:
	setl	%al
	movzbl	%al, %eax
	leal	(%eax,%ebx,4), %esi
	movswl	nodes+4(%esi,%esi), %eax
	call	insert
	movw	%ax, nodes+4(%esi,%esi)
	jmp	.L92
	.p2align 4,,10
	.p2align 3
.L96:
	movl	spare, %eax
	testl	%eax, %eax
	jne	.L89
	movl	used, %eax
	incl	%eax
	movl	%eax, used
	je	.L89
.L90:
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
.L89:
	movswl	nodes+4(,%eax,8), %ecx
	movl	%ecx, spare
	jmp	.L90
	.size	insert, .-insert
	.p2align 4
	.type	erase, @function
erase:
	testl	%eax, %eax
	je	.L105
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$4, %esp
	movswl	nodes(,%eax,8), %eax
	cmpl	%edx, %eax
	jne	.L116
	movswl	nodes+4(,%ebx,8), %eax
	testl	%eax, %eax
	je	.L101
	movswl	nodes+6(,%ebx,8), %ecx
	testl	%ecx, %ecx
	je	.L101
	movswl	nodes+4(,%ecx,8), %eax
	testl	%eax, %eax
	je	.L106
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
	popl	%edx
	popl	%ebx
	popl	%esi
	jmp	settle
	.p2align 4,,10
	.p2align 3
.L116:
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
.L101:
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
.L105:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L106:
	movl	%ecx, %edx
	jmp	.L103
	.size	erase, .-erase
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
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	$1, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	jmp	.L119
	.p2align 4,,10
	.p2align 3
.L118:
	incl	%ebx
	cmpl	$201, %ebx
	je	.L140
.L119:
	movl	%edi, %eax
	movl	%ebx, %edx
	call	insert
	movl	%eax, %edi
	imull	$-858993459, %ebx, %eax
	rorl	%eax
	cmpl	$429496729, %eax
	ja	.L118
	movl	$1000, %ecx
	movl	$-1, %edx
	movl	%edi, %eax
	call	check
	cmpl	%ebx, %eax
	setne	%al
	incl	%ebx
	movzbl	%al, %eax
	addl	%eax, %esi
	cmpl	$201, %ebx
	jne	.L119
.L140:
	movl	%esi, 36(%esp)
	xorl	%eax, %eax
	testl	%edi, %edi
	je	.L120
	movsbl	nodes+2(,%edi,8), %eax
.L120:
	movl	36(%esp), %ecx
	xorl	%esi, %esi
	movl	$1, %ebx
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%ecx, 8(%esp)
	call	printf
	xorl	%edx, %edx
	movl	%edi, %eax
	call	print
	movl	%edi, 44(%esp)
	jmp	.L126
	.p2align 4,,10
	.p2align 3
.L143:
	call	insert
	movl	%eax, 44(%esp)
.L122:
	leal	1(%esi), %edi
	movl	$-858993459, %eax
	mull	%esi
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	movl	%esi, %edx
	sall	$2, %eax
	subl	%eax, %edx
	cmpl	$19, %edx
	je	.L141
	cmpl	$2000, %edi
	je	.L142
.L131:
	movl	%edi, %esi
.L126:
	imull	$69069, %ebx, %ebx
	movl	44(%esp), %eax
	incl	%ebx
	movl	%ebx, %edx
	shrl	$20, %edx
	testl	$524288, %ebx
	movzbl	%dl, %edx
	jne	.L143
	call	erase
	movl	%eax, 44(%esp)
	jmp	.L122
	.p2align 4,,10
	.p2align 3
.L141:
	movl	44(%esp), %eax
	movl	$1000, %ecx
	movl	$-1, %edx
	call	check
	movl	%eax, %ecx
	movl	$1374389535, %eax
	mull	%esi
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	subl	%eax, %esi
	cmpl	$199, %esi
	je	.L144
.L124:
	xorl	%eax, %eax
	cmpl	$999, %ecx
	setg	%al
	addl	%eax, 36(%esp)
	cmpl	$2000, %edi
	jne	.L131
.L142:
	movl	44(%esp), %edi
	xorl	%edx, %edx
	movl	%edi, %eax
	call	print
	testl	%edi, %edi
	je	.L128
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L127:
	movswl	nodes(,%eax,8), %edx
	call	erase
	testl	%eax, %eax
	jne	.L127
.L128:
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	movl	used, %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L144:
	movl	44(%esp), %esi
	xorl	%eax, %eax
	testl	%esi, %esi
	movswl	nodes(,%esi,8), %edx
	je	.L125
	movsbl	nodes+2(,%esi,8), %eax
.L125:
	movl	%ecx, 8(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%ecx, 40(%esp)
	call	printf
	movl	40(%esp), %ecx
	jmp	.L124
	.size	main, .-main
	.local	spare
	.comm	spare,4,4
	.local	used
	.comm	used,4,4
	.local	nodes
	.comm	nodes,2408,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
