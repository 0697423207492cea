	.file	"structs.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s (%d,%d)-(%d,%d) area %ld\n"
	.text
	.type	print_box, @function
print_box:
	subl	$60, %esp
	movl	%ebx, 44(%esp)
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	movl	%eax, %edi
	movl	64(%esp), %edx
	movl	68(%esp), %ecx
	movl	72(%esp), %ebx
	movl	76(%esp), %esi
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	%esi, %ebp
	subl	%ecx, %ebp
	imull	%ebp, %eax
	movl	%eax, 24(%esp)
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.size	print_box, .-print_box
	.type	deep, @function
deep:
	subl	$268, %esp
	movl	%ebx, 252(%esp)
	movl	%esi, 256(%esp)
	movl	%edi, 260(%esp)
	movl	%ebp, 264(%esp)
	movl	%eax, %ebx
	movl	340(%esp), %edx
	testl	%edx, %edx
	jne	.L22
	movl	$68, %ecx
	movl	$0, %eax
.L14:
	movl	272(%esp,%eax), %edx
	movl	%edx, (%ebx,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L14
.L3:
	movl	%ebx, %eax
	movl	252(%esp), %ebx
	movl	256(%esp), %esi
	movl	260(%esp), %edi
	movl	264(%esp), %ebp
	addl	$268, %esp
	ret
.L22:
	leal	-1(%edx), %eax
	movl	%eax, 88(%esp)
	movl	284(%esp), %ecx
	movl	288(%esp), %ebp
	movl	292(%esp), %eax
	movl	%eax, 84(%esp)
	movl	296(%esp), %eax
	movl	%eax, 80(%esp)
	movl	$68, %esi
	movl	$0, %eax
.L5:
	movl	272(%esp,%eax), %edi
	movl	%edi, 172(%esp,%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jb	.L5
	movzbl	272(%esp), %eax
	movb	%al, 94(%esp)
	movzbl	332(%esp), %eax
	movb	%al, 95(%esp)
	movzbl	333(%esp), %eax
	movb	%al, 93(%esp)
	movswl	336(%esp), %esi
	cmpl	$2, %esi
	jg	.L7
	leal	1(%esi), %edi
	sall	$4, %esi
	leal	184(%esp,%esi), %esi
	addl	%edx, %ecx
	movl	%ecx, (%esi)
	movl	%ebp, %ecx
	subl	%edx, %ecx
	movl	%ecx, 4(%esi)
	movl	84(%esp), %ecx
	addl	%edx, %ecx
	movl	%ecx, 8(%esi)
	movl	80(%esp), %ecx
	subl	%edx, %ecx
	movl	%ecx, 12(%esi)
	movswl	%di, %esi
.L7:
	movzbl	95(%esp), %edx
	addb	$40, %dl
	movzbl	93(%esp), %ecx
	xorb	%dl, %cl
	movzbl	94(%esp), %eax
	cmpb	$122, %al
	je	.L16
	incb	%al
.L8:
	movb	%al, 172(%esp)
	movb	%dl, 232(%esp)
	movzbl	93(%esp), %eax
	movb	%al, 233(%esp)
	movb	%cl, 234(%esp)
	movw	%si, 236(%esp)
	movl	$68, %ecx
	movl	$0, %eax
.L9:
	movl	172(%esp,%eax), %edx
	movl	%edx, 104(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L9
	movl	88(%esp), %eax
	movl	%eax, 68(%esp)
	movl	$68, %ecx
	movl	$0, %eax
.L11:
	movl	104(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L11
	movl	%ebx, %eax
	call	deep
	jmp	.L3
.L16:
	movb	$97, %al
	.p2align 4,,4
	jmp	.L8
	.size	deep, .-deep
	.section	.rodata.str1.1
.LC1:
	.string	"%c %d %d %d %.5s %d %d%d%d\n"
.LC2:
	.string	"p"
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
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$768, %esp
	movl	$1819043176, 723(%esp)
	movb	$111, 727(%esp)
	movl	$0, %ecx
	movl	$3, 92(%esp)
	movl	$2, 100(%esp)
	movl	$1, %edi
	movl	$1, 108(%esp)
	movl	$12345, 96(%esp)
	movl	$7, %esi
	movl	$0, %ebx
	jmp	.L24
.L47:
	movl	104(%esp), %eax
	movl	%eax, 108(%esp)
.L24:
	leal	(%esi,%esi,2), %esi
	movswl	%si, %esi
	notl	96(%esp)
	movl	723(%esp), %eax
	movl	%eax, 200(%esp)
	movzbl	727(%esp), %eax
	movb	%al, 204(%esp)
	movl	201(%esp), %edx
	movl	%edx, 200(%esp)
	movb	%bl, %al
	addb	$97, %al
	movb	%al, 204(%esp)
	movl	%edx, 763(%esp)
	movb	%al, 767(%esp)
	movl	%edx, 723(%esp)
	movb	%al, 727(%esp)
	movl	108(%esp), %edx
	addl	%ecx, %edx
	movl	%edx, 104(%esp)
	movl	$1431655766, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,2), %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	%edi, 200(%esp,%eax,4)
	movl	%ebx, %ecx
	incl	%ebx
	movl	$1431655766, %eax
	imull	%ebx
	movl	%ebx, %edi
	sarl	$31, %edi
	subl	%edi, %edx
	leal	(%edx,%edx,2), %edx
	movl	%ebx, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	movl	100(%esp), %edi
	movl	%edi, 200(%esp,%eax,4)
	leal	2(%ecx), %edi
	movl	$1431655766, %eax
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	subl	%eax, %edi
	movl	92(%esp), %eax
	movl	%eax, 200(%esp,%edi,4)
	movl	200(%esp), %edi
	movl	204(%esp), %eax
	movl	%eax, 100(%esp)
	movl	208(%esp), %edx
	movl	%edx, 92(%esp)
	movl	%edx, 36(%esp)
	movl	%eax, 32(%esp)
	movl	%edi, 28(%esp)
	movl	104(%esp), %edx
	movl	%edx, 24(%esp)
	leal	723(%esp), %edx
	movl	%edx, 20(%esp)
	movl	96(%esp), %eax
	movl	%eax, 16(%esp)
	movl	$97, 12(%esp)
	movl	%esi, 8(%esp)
	addl	$66, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	108(%esp), %ecx
	cmpl	$7, %ebx
	jne	.L47
	movl	$3, 696(%esp)
	movl	$30, 700(%esp)
	movl	$0, 704(%esp)
	movl	$0, 708(%esp)
	movl	$10, 712(%esp)
	movl	$5, 716(%esp)
	movl	$0, (%esp)
	movl	$0, 4(%esp)
	movl	$10, 8(%esp)
	movl	$5, 12(%esp)
	movl	$.LC2, %eax
	call	print_box
	movl	$-4, 688(%esp)
	movl	$2, 692(%esp)
	movl	$-4, (%esp)
	movl	$2, 4(%esp)
	movl	696(%esp), %eax
	movl	%eax, 8(%esp)
	movl	700(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$.LC3, %eax
	call	print_box
	movl	$-4, 728(%esp)
	movl	$0, 732(%esp)
	movl	$10, 736(%esp)
	movl	$30, 740(%esp)
	movl	$-4, (%esp)
	movl	$0, 4(%esp)
	movl	$10, 8(%esp)
	movl	$30, 12(%esp)
	movl	$.LC4, %eax
	call	print_box
	movl	$-37, 744(%esp)
	movl	$77, 748(%esp)
	movl	$-23, 752(%esp)
	movl	$107, 756(%esp)
	movl	$-37, (%esp)
	movl	$77, 4(%esp)
	movl	$-23, 8(%esp)
	movl	$107, 12(%esp)
	movl	$.LC5, %eax
	call	print_box
	movl	$0, %edx
	movl	$56, %ecx
	movl	$0, %eax
.L25:
	movl	%edx, 632(%esp,%eax)
	movl	%edx, 636(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L25
	movl	$1852138355, 620(%esp)
	movl	$101, 624(%esp)
	movl	$0, 628(%esp)
	movl	$10, 640(%esp)
	movl	$5, 644(%esp)
	movb	$-56, 680(%esp)
	movb	$100, 681(%esp)
	movb	$50, 682(%esp)
	movw	$1, 684(%esp)
	movl	$9, 68(%esp)
	movl	$68, %ecx
	movl	$0, %eax
.L27:
	movl	620(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L27
	leal	552(%esp), %eax
	call	deep
	movzbl	614(%esp), %eax
	movl	%eax, 40(%esp)
	movzbl	613(%esp), %eax
	movl	%eax, 36(%esp)
	movzbl	612(%esp), %eax
	movl	%eax, 32(%esp)
	movswl	616(%esp), %eax
	movl	%eax, 28(%esp)
	leal	552(%esp), %eax
	movl	%eax, 24(%esp)
	movl	$50, 20(%esp)
	movl	$100, 16(%esp)
	movl	$200, 12(%esp)
	movl	$1, 8(%esp)
	leal	620(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, %ebx
.L29:
	movl	%ebx, %eax
	sall	$4, %eax
	leal	552(%esp,%eax), %eax
	movl	12(%eax), %edx
	movl	%edx, (%esp)
	movl	16(%eax), %edx
	movl	%edx, 4(%esp)
	movl	20(%eax), %edx
	movl	%edx, 8(%esp)
	movl	24(%eax), %eax
	movl	%eax, 12(%esp)
	leal	552(%esp), %eax
	call	print_box
	incl	%ebx
	cmpl	$3, %ebx
	jne	.L29
	movl	$0, %ebx
	movl	$68, %esi
.L39:
	movl	$0, %eax
	testl	%ebx, %ebx
	jne	.L60
.L37:
	movl	552(%esp,%eax), %edx
	movl	%edx, 280(%esp,%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jb	.L37
	incl	%ebx
	jmp	.L39
.L60:
	movl	%ebx, %eax
	sall	$4, %eax
	addl	%ebx, %eax
	leal	280(%esp,%eax,4), %edi
	movl	%ebx, 68(%esp)
	leal	-1(%ebx), %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	leal	280(%esp,%eax,4), %ecx
	movl	$0, %eax
.L31:
	movl	(%ecx,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jb	.L31
	leal	112(%esp), %eax
	call	deep
	movl	$68, %ecx
	movl	$0, %eax
.L33:
	movl	112(%esp,%eax), %edx
	movl	%edx, (%edi,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L33
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L39
	movl	$68, %ecx
	movl	$0, %eax
.L40:
	movl	280(%esp,%eax), %edx
	movl	%edx, 212(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L40
	movl	$68, %ecx
	movl	$0, %eax
.L42:
	movl	484(%esp,%eax), %edx
	movl	%edx, 280(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L42
	movl	$68, %ecx
	movl	$0, %eax
.L44:
	movl	212(%esp,%eax), %edx
	movl	%edx, 484(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L44
	leal	280(%esp), %ebx
	leal	552(%esp), %esi
.L46:
	movl	52(%ebx), %eax
	subl	44(%ebx), %eax
	movl	56(%ebx), %edx
	subl	48(%ebx), %edx
	imull	%edx, %eax
	movl	%eax, 12(%esp)
	movzbl	62(%ebx), %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	addl	$68, %ebx
	cmpl	%ebx, %esi
	jne	.L46
	movl	$15, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$6, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
