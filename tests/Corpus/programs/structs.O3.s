	.file	"structs.c"
	.text
	.p2align 4
	.type	deep, @function
deep:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$668, %esp
	movl	756(%esp), %edi
	testl	%edi, %edi
	je	.L2
	leal	-1(%edi), %esi
	movl	712(%esp), %ecx
	xorl	%edx, %edx
	movl	%esi, 100(%esp)
	movl	700(%esp), %esi
	movl	708(%esp), %ebx
	movl	%ecx, 96(%esp)
	movl	%esi, 92(%esp)
	movl	704(%esp), %esi
.L3:
	movl	688(%esp,%edx), %ecx
	movl	%ecx, 588(%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L3
	movzbl	748(%esp), %ecx
	movswl	752(%esp), %ebp
	movzbl	688(%esp), %edx
	movb	%cl, 91(%esp)
	movzbl	749(%esp), %ecx
	cmpl	$2, %ebp
	movb	%cl, 84(%esp)
	jle	.L72
	.p2align 4
	.p2align 3
.L5:
	movzbl	91(%esp), %ecx
	movzbl	84(%esp), %ebx
	addb	$40, %cl
	xorb	%cl, %bl
	cmpb	$122, %dl
	je	.L50
	incb	%dl
.L6:
	movb	%cl, 648(%esp)
	movzbl	84(%esp), %ecx
	movb	%dl, 588(%esp)
	movb	%bl, 650(%esp)
	movw	%bp, 652(%esp)
	movb	%cl, 649(%esp)
	xorl	%ecx, %ecx
.L7:
	movl	588(%esp,%ecx), %ebx
	movl	%ebx, 112(%esp,%ecx)
	addl	$4, %ecx
	cmpl	$68, %ecx
	jb	.L7
	movl	604(%esp), %ebx
	xorl	%ecx, %ecx
	movl	600(%esp), %esi
	movl	%ebx, 108(%esp)
	movl	608(%esp), %ebx
	movl	%ebx, 92(%esp)
	movl	612(%esp), %ebx
	movl	%ebx, 104(%esp)
.L9:
	movl	112(%esp,%ecx), %ebx
	movl	%ebx, 180(%esp,%ecx)
	addl	$4, %ecx
	cmpl	$68, %ecx
	jb	.L9
	movl	100(%esp), %ecx
	testl	%ecx, %ecx
	je	.L11
	leal	-2(%edi), %ebx
	xorl	%ecx, %ecx
	movl	%ebx, 96(%esp)
.L12:
	movl	180(%esp,%ecx), %ebx
	movl	%ebx, 588(%esp,%ecx)
	addl	$4, %ecx
	cmpl	$68, %ecx
	jb	.L12
	cmpl	$2, %ebp
	jg	.L14
	leal	1(%ebp), %ebx
	movl	%ebp, %ecx
	movl	100(%esp), %ebp
	sall	$4, %ecx
	leal	600(%esp,%ecx), %ecx
	addl	%ebp, %esi
	movl	%esi, (%ecx)
	movl	108(%esp), %esi
	subl	%ebp, %esi
	movl	%esi, 4(%ecx)
	movl	92(%esp), %esi
	addl	%ebp, %esi
	movl	%esi, 8(%ecx)
	movl	104(%esp), %esi
	subl	%ebp, %esi
	movswl	%bx, %ebp
	movl	%esi, 12(%ecx)
.L14:
	movzbl	91(%esp), %ecx
	movzbl	84(%esp), %ebx
	addb	$80, %cl
	xorb	%cl, %bl
	cmpb	$122, %dl
	je	.L51
	incb	%dl
	movb	%dl, 92(%esp)
.L15:
	movb	%cl, 648(%esp)
	movzbl	92(%esp), %edx
	movb	%bl, 650(%esp)
	movzbl	84(%esp), %ecx
	movw	%bp, 652(%esp)
	movb	%dl, 588(%esp)
	xorl	%edx, %edx
	movb	%cl, 649(%esp)
.L16:
	movl	588(%esp,%edx), %ecx
	movl	%ecx, 248(%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L16
	movl	604(%esp), %esi
	xorl	%edx, %edx
	movl	600(%esp), %ebx
	movl	%esi, 104(%esp)
	movl	608(%esp), %esi
	movl	%esi, 100(%esp)
	movl	612(%esp), %esi
	movl	%esi, 108(%esp)
.L18:
	movl	248(%esp,%edx), %ecx
	movl	%ecx, 316(%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L18
	movl	96(%esp), %edx
	testl	%edx, %edx
	je	.L20
	leal	-3(%edi), %esi
	xorl	%edx, %edx
.L21:
	movl	316(%esp,%edx), %ecx
	movl	%ecx, 588(%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L21
	cmpl	$2, %ebp
	jg	.L23
	leal	1(%ebp), %ecx
	movl	%ebp, %edx
	movl	96(%esp), %ebp
	sall	$4, %edx
	leal	600(%esp,%edx), %edx
	addl	%ebp, %ebx
	movl	%ebx, (%edx)
	movl	104(%esp), %ebx
	subl	%ebp, %ebx
	movl	%ebx, 4(%edx)
	movl	100(%esp), %ebx
	addl	%ebp, %ebx
	movl	%ebx, 8(%edx)
	movl	108(%esp), %ebx
	subl	%ebp, %ebx
	movswl	%cx, %ebp
	movl	%ebx, 12(%edx)
.L23:
	movzbl	91(%esp), %edx
	movzbl	84(%esp), %ecx
	movzbl	92(%esp), %ebx
	addb	$120, %dl
	xorb	%dl, %cl
	cmpb	$122, %bl
	je	.L52
	incb	%bl
	movb	%bl, 92(%esp)
.L24:
	movb	%dl, 648(%esp)
	movzbl	92(%esp), %ebx
	xorl	%edx, %edx
	movb	%cl, 650(%esp)
	movw	%bp, 652(%esp)
	movb	%bl, 588(%esp)
	movzbl	84(%esp), %ebx
	movb	%bl, 649(%esp)
.L25:
	movl	588(%esp,%edx), %ecx
	movl	%ecx, 384(%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L25
	movl	604(%esp), %ecx
	xorl	%edx, %edx
	movl	600(%esp), %ebx
	movl	%ecx, 96(%esp)
	movl	608(%esp), %ecx
	movl	%ecx, 100(%esp)
	movl	612(%esp), %ecx
	movl	%ecx, 104(%esp)
.L27:
	movl	384(%esp,%edx), %ecx
	movl	%ecx, 452(%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L27
	testl	%esi, %esi
	je	.L29
	subl	$4, %edi
	xorl	%edx, %edx
.L30:
	movl	452(%esp,%edx), %ecx
	movl	%ecx, 520(%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L30
	cmpl	$2, %ebp
	jg	.L32
	movl	%ebp, %edx
	addl	%esi, %ebx
	sall	$4, %edx
	leal	532(%esp,%edx), %edx
	movl	%ebx, (%edx)
	movl	96(%esp), %ebx
	leal	1(%ebp), %ecx
	movswl	%cx, %ebp
	subl	%esi, %ebx
	movl	%ebx, 4(%edx)
	movl	100(%esp), %ebx
	addl	%esi, %ebx
	movl	%ebx, 8(%edx)
	movl	104(%esp), %ebx
	subl	%esi, %ebx
	movl	%ebx, 12(%edx)
.L32:
	movzbl	91(%esp), %edx
	movzbl	84(%esp), %ebx
	movzbl	92(%esp), %ecx
	subb	$96, %dl
	xorb	%dl, %bl
	cmpb	$122, %cl
	je	.L53
	incb	%cl
.L33:
	movb	%cl, 520(%esp)
	movzbl	84(%esp), %ecx
	movb	%dl, 580(%esp)
	xorl	%edx, %edx
	movb	%bl, 582(%esp)
	movw	%bp, 584(%esp)
	movb	%cl, 581(%esp)
.L34:
	movl	520(%esp,%edx), %ecx
	movl	%ecx, 588(%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L34
	movl	%edi, 68(%esp)
	xorl	%edx, %edx
.L36:
	movl	588(%esp,%edx), %ecx
	movl	%ecx, (%esp,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L36
	movl	%eax, 84(%esp)
	call	deep
	movl	84(%esp), %eax
.L1:
	addl	$668, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	xorl	%edx, %edx
.L48:
	movl	688(%esp,%edx), %ecx
	movl	%ecx, (%eax,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L48
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L72:
	leal	1(%ebp), %ecx
	addl	%edi, %ebx
	movl	%ecx, 104(%esp)
	movl	%ebp, %ecx
	movl	92(%esp), %ebp
	sall	$4, %ecx
	subl	%edi, %esi
	leal	600(%esp,%ecx), %ecx
	movl	%ebx, 8(%ecx)
	movl	96(%esp), %ebx
	movl	%esi, 4(%ecx)
	addl	%edi, %ebp
	movl	%ebp, (%ecx)
	movswl	104(%esp), %ebp
	subl	%edi, %ebx
	movl	%ebx, 12(%ecx)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L50:
	movb	$97, %dl
	jmp	.L6
.L11:
	xorl	%edx, %edx
.L45:
	movl	180(%esp,%edx), %ecx
	movl	%ecx, (%eax,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L45
	jmp	.L1
.L20:
	xorl	%edx, %edx
.L42:
	movl	316(%esp,%edx), %ecx
	movl	%ecx, (%eax,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L42
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L51:
	movb	$97, 92(%esp)
	jmp	.L15
.L29:
	xorl	%edx, %edx
.L39:
	movl	452(%esp,%edx), %ecx
	movl	%ecx, (%eax,%edx)
	addl	$4, %edx
	cmpl	$68, %edx
	jb	.L39
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L52:
	movb	$97, 92(%esp)
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L53:
	movb	$97, %cl
	jmp	.L33
	.size	deep, .-deep
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%c %d %d %d %.5s %d %d%d%d\n"
.LC1:
	.string	"p"
.LC2:
	.string	"%s (%d,%d)-(%d,%d) area %ld\n"
.LC3:
	.string	"q"
.LC4:
	.string	"cover"
.LC5:
	.string	"moved"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"%s %d %u %u %u | %s %d %u %u %u\n"
	.section	.rodata.str1.1
.LC7:
	.string	"%s %u %ld\n"
.LC8:
	.string	"%u %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$1819043176, %eax
	movl	%esp, %ebp
	movl	$3, %edx
	pushl	%edi
	movl	$2, %ecx
	pushl	%esi
	movl	$1, %edi
	pushl	%ebx
	movl	$7, %esi
	andl	$-16, %esp
	xorl	%ebx, %ebx
	subl	$816, %esp
	movl	%eax, 199(%esp)
	movb	$111, %al
	movb	%al, 203(%esp)
	movl	$12345, %eax
	movl	%eax, 104(%esp)
	movl	$1, %eax
	movl	%edx, 96(%esp)
	xorl	%edx, %edx
	movl	%eax, 108(%esp)
	movl	%ecx, 100(%esp)
	.p2align 4
	.p2align 3
.L74:
	movl	199(%esp), %eax
	leal	(%esi,%esi,2), %esi
	notl	104(%esp)
	movswl	%si, %esi
	movl	%eax, 476(%esp)
	movzbl	203(%esp), %eax
	movb	%al, 480(%esp)
	movb	%bl, %al
	addb	$97, %al
	movl	477(%esp), %ecx
	movb	%al, 548(%esp)
	movb	%al, 480(%esp)
	movb	%al, 203(%esp)
	movl	108(%esp), %eax
	movl	%ecx, 544(%esp)
	movl	%ecx, 476(%esp)
	movl	%ecx, 199(%esp)
	movl	%eax, 92(%esp)
	movl	%eax, %ecx
	movl	$-1431655765, %eax
	addl	%edx, %ecx
	movl	%ecx, 108(%esp)
	mull	%ebx
	movl	$-1431655765, %eax
	movl	%edx, %ecx
	andl	$-2, %edx
	shrl	%ecx
	addl	%ecx, %edx
	movl	%ebx, %ecx
	subl	%edx, %ecx
	movl	%edi, 544(%esp,%ecx,4)
	movl	%ebx, %ecx
	incl	%ebx
	mull	%ebx
	movl	%edx, %edi
	andl	$-2, %edx
	shrl	%edi
	addl	%edi, %edx
	movl	%ebx, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	movl	100(%esp), %edi
	movl	%edi, 544(%esp,%eax,4)
	leal	2(%ecx), %edi
	movl	$-1431655765, %eax
	mull	%edi
	addl	$66, %ecx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	subl	%edx, %edi
	movl	96(%esp), %edx
	movl	%edx, 544(%esp,%edi,4)
	movl	548(%esp), %edx
	movl	552(%esp), %eax
	movl	544(%esp), %edi
	movl	%edx, 100(%esp)
	movl	%edx, 32(%esp)
	movl	108(%esp), %edx
	movl	%eax, 96(%esp)
	movl	%eax, 36(%esp)
	movl	%edi, 28(%esp)
	movl	%edx, 24(%esp)
	leal	199(%esp), %edx
	movl	%edx, 20(%esp)
	movl	104(%esp), %eax
	movl	%esi, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 16(%esp)
	movl	$97, %eax
	movl	%eax, 12(%esp)
	call	printf
	cmpl	$7, %ebx
	movl	92(%esp), %edx
	jne	.L74
	movl	$.LC2, (%esp)
	movl	$50, %eax
	movl	$.LC1, %edx
	movl	%eax, 24(%esp)
	movl	$5, %eax
	movl	$30, %ebx
	movl	%eax, 20(%esp)
	movl	$10, %eax
	movl	$3, %esi
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	$2, %edi
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	$-4, %eax
	movl	$196, %ecx
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, 20(%esp)
	movl	$.LC4, %ebx
	movl	%esi, 16(%esp)
	movl	$420, %esi
	movl	%edi, 12(%esp)
	movl	$107, %edi
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$420, %eax
	xorl	%edx, %edx
	movl	%eax, 24(%esp)
	movl	$30, %eax
	movl	$-4, %ecx
	movl	%eax, 20(%esp)
	movl	$10, %eax
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 16(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$-23, %eax
	movl	%eax, 16(%esp)
	movl	$77, %eax
	movl	%eax, 12(%esp)
	movl	$-37, %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, %eax
	movl	%esi, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1852138355, %eax
	movl	$101, %edx
	movl	%eax, 204(%esp)
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%edx, 208(%esp)
	xorl	%edx, %edx
	movl	%ecx, 212(%esp)
.L75:
	movl	%edx, 216(%esp,%eax)
	movl	%edx, 220(%esp,%eax)
	addl	$8, %eax
	cmpl	$56, %eax
	jb	.L75
	movl	$10, 224(%esp)
	xorl	%eax, %eax
	movl	$5, 228(%esp)
	movl	$3302600, 264(%esp)
	movw	$1, 268(%esp)
.L77:
	movl	204(%esp,%eax), %edx
	movl	%edx, 272(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L77
	xorl	%eax, %eax
.L79:
	movl	272(%esp,%eax), %edx
	movl	%edx, 544(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L79
	movb	$116, 544(%esp)
	xorl	%eax, %eax
	movl	$9, 572(%esp)
	movl	$-9, 576(%esp)
	movl	$19, 580(%esp)
	movl	$-4, 584(%esp)
	movb	$-16, 604(%esp)
	movb	$-108, 606(%esp)
	movw	$2, 608(%esp)
.L81:
	movl	544(%esp,%eax), %edx
	movl	%edx, 340(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L81
	xorl	%eax, %eax
.L83:
	movl	340(%esp,%eax), %edx
	movl	%edx, 408(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L83
	xorl	%eax, %eax
.L85:
	movl	408(%esp,%eax), %edx
	movl	%edx, 544(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L85
	movb	$117, 544(%esp)
	xorl	%eax, %eax
	movl	$8, 588(%esp)
	movl	$-8, 592(%esp)
	movl	$18, 596(%esp)
	movl	$-3, 600(%esp)
	movb	$24, 604(%esp)
	movb	$124, 606(%esp)
	movw	$3, 608(%esp)
.L87:
	movl	544(%esp,%eax), %edx
	movl	%edx, 476(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L87
	movl	$7, 68(%esp)
	xorl	%eax, %eax
.L89:
	movl	476(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L89
	leal	544(%esp), %eax
	call	deep
	xorl	%eax, %eax
.L91:
	movl	544(%esp,%eax), %edx
	movl	%edx, 272(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L91
	movl	$50, 20(%esp)
	movzbl	334(%esp), %eax
	leal	272(%esp), %esi
	movl	%esi, 24(%esp)
	movl	%esi, %ebx
	movl	$100, 16(%esp)
	movl	$200, 12(%esp)
	movl	%eax, 40(%esp)
	movzbl	333(%esp), %eax
	movl	$1, 8(%esp)
	movl	$.LC6, (%esp)
	movl	%eax, 36(%esp)
	movzbl	332(%esp), %eax
	movl	%eax, 32(%esp)
	movswl	336(%esp), %eax
	movl	%eax, 28(%esp)
	leal	204(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	.p2align 4
	.p2align 3
.L93:
	movl	12(%ebx), %edx
	addl	$16, %ebx
	movl	(%ebx), %ecx
	movl	4(%ebx), %eax
	movl	8(%ebx), %edi
	subl	%edx, %eax
	subl	%ecx, %edi
	imull	%edi, %eax
	movl	%eax, 24(%esp)
	movl	8(%ebx), %eax
	movl	%eax, 20(%esp)
	movl	4(%ebx), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, 16(%esp)
	movl	$.LC2, (%esp)
	call	printf
	leal	320(%esp), %eax
	cmpl	%ebx, %eax
	jne	.L93
	xorl	%eax, %eax
.L94:
	movl	272(%esp,%eax), %edx
	movl	%edx, 544(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L94
	movl	$1, 68(%esp)
	xorl	%eax, %eax
.L96:
	movl	544(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L96
	leal	112(%esp), %eax
	call	deep
	xorl	%eax, %eax
.L98:
	movl	112(%esp,%eax), %edx
	movl	%edx, 612(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L98
	movl	$2, 68(%esp)
	xorl	%eax, %eax
.L100:
	movl	612(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L100
	leal	112(%esp), %eax
	call	deep
	xorl	%eax, %eax
.L102:
	movl	112(%esp,%eax), %edx
	movl	%edx, 680(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L102
	movl	$3, 68(%esp)
	xorl	%eax, %eax
.L104:
	movl	680(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L104
	leal	112(%esp), %eax
	call	deep
	xorl	%eax, %eax
.L106:
	movl	112(%esp,%eax), %edx
	movl	%edx, 748(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L106
	xorl	%eax, %eax
.L108:
	movl	544(%esp,%eax), %edx
	movl	%edx, 408(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L108
	xorl	%eax, %eax
.L110:
	movl	748(%esp,%eax), %edx
	movl	%edx, 544(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L110
	xorl	%eax, %eax
.L112:
	movl	408(%esp,%eax), %edx
	movl	%edx, 748(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L112
	leal	544(%esp), %ebx
	leal	816(%esp), %esi
	.p2align 4
	.p2align 3
.L114:
	movl	52(%ebx), %eax
	movl	44(%ebx), %ecx
	movl	56(%ebx), %edx
	movl	48(%ebx), %edi
	subl	%ecx, %eax
	subl	%edi, %edx
	imull	%edx, %eax
	movl	%eax, 12(%esp)
	movzbl	62(%ebx), %eax
	movl	%ebx, 4(%esp)
	addl	$68, %ebx
	movl	$.LC7, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L114
	movl	$.LC8, (%esp)
	movl	$15, %eax
	movl	$68, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	$6, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
