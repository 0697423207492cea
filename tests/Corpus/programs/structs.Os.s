	.file	"structs.c"
	.text
	.type	deep, @function
deep:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$188, %esp
	movl	%eax, -172(%ebp)
	movl	76(%ebp), %eax
	testl	%eax, %eax
	je	.L2
	movl	28(%ebp), %edi
	leal	8(%ebp), %esi
	movl	$17, %ecx
	leal	-1(%eax), %ebx
	movl	20(%ebp), %edx
	movl	%ebx, -180(%ebp)
	movl	24(%ebp), %ebx
	movl	%edi, -184(%ebp)
	movl	32(%ebp), %edi
	movl	%edi, -188(%ebp)
	leal	-92(%ebp), %edi
	rep movsl
	movb	8(%ebp), %cl
	movswl	72(%ebp), %esi
	movb	%cl, -173(%ebp)
	movb	68(%ebp), %cl
	cmpl	$2, %esi
	movb	%cl, -174(%ebp)
	movb	69(%ebp), %cl
	jg	.L3
	leal	1(%esi), %edi
	addl	%eax, %edx
	sall	$4, %esi
	subl	%eax, %ebx
	leal	-80(%ebp,%esi), %esi
	movl	%edx, (%esi)
	movl	-184(%ebp), %edx
	movl	%ebx, 4(%esi)
	addl	%eax, %edx
	movl	%edx, 8(%esi)
	movl	-188(%ebp), %edx
	subl	%eax, %edx
	movl	%edx, 12(%esi)
	movswl	%di, %esi
.L3:
	movb	-174(%ebp), %al
	movb	$97, %dl
	addb	$40, %al
	movb	%al, %bl
	xorb	%cl, %bl
	cmpb	$122, -173(%ebp)
	je	.L4
	movb	-173(%ebp), %dl
	incb	%dl
.L4:
	movb	%al, -32(%ebp)
	leal	-160(%ebp), %edi
	movb	%cl, -31(%ebp)
	movl	$17, %ecx
	movw	%si, -28(%ebp)
	leal	-92(%ebp), %esi
	movb	%dl, -92(%ebp)
	movb	%bl, -30(%ebp)
	rep movsl
	leal	-160(%ebp), %esi
	movl	$17, %ecx
	pushl	%eax
	pushl	%eax
	pushl	-180(%ebp)
	subl	$68, %esp
	movl	%esp, %edi
	rep movsl
	movl	-172(%ebp), %eax
	call	deep
	addl	$80, %esp
	jmp	.L1
.L2:
	movl	-172(%ebp), %edi
	leal	8(%ebp), %esi
	movl	$17, %ecx
	rep movsl
.L1:
	movl	-172(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	deep, .-deep
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"%s (%d,%d)-(%d,%d) area %ld\n"
	.text
	.type	print_box, @function
print_box:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$16, %esp
	movl	20(%ebp), %ebx
	movl	8(%ebp), %edx
	movl	12(%ebp), %ecx
	movl	16(%ebp), %eax
	movl	%ebx, %edi
	subl	%ecx, %edi
	subl	%edx, %eax
	imull	%edi, %eax
	pushl	%eax
	pushl	%ebx
	pushl	16(%ebp)
	pushl	%ecx
	pushl	%edx
	pushl	%esi
	pushl	$.LC3
	call	printf
	addl	$32, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	print_box, .-print_box
	.section	.rodata.str1.1
.LC4:
	.string	"%c %d %d %d %.5s %d %d%d%d\n"
.LC5:
	.string	"p"
.LC6:
	.string	"q"
.LC7:
	.string	"cover"
.LC8:
	.string	"moved"
.LC9:
	.string	"%s %d %u %u %u | %s %d %u %u %u\n"
.LC10:
	.string	"%s %u %ld\n"
.LC11:
	.string	"%u %u\n"
	.section	.rodata
	.align 4
.LC1:
	.long	0
	.long	0
	.long	10
	.long	5
	.align 4
.LC2:
	.long	-4
	.long	2
	.long	3
	.long	30
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	movl	$2, %ecx
	subl	$680, %esp
	movl	$1819043176, -569(%ebp)
	movb	$111, -565(%ebp)
	movl	$1, -680(%ebp)
	movl	$12345, -688(%ebp)
	movl	$3, -676(%ebp)
	movl	$7, -672(%ebp)
	movl	%esi, -668(%ebp)
.L12:
	imull	$3, -672(%ebp), %eax
	movl	-668(%ebp), %esi
	notl	-688(%ebp)
	cwtl
	movl	%eax, -672(%ebp)
	movl	-569(%ebp), %eax
	movl	%eax, -364(%ebp)
	movb	-565(%ebp), %al
	movb	%al, -360(%ebp)
	movb	-668(%ebp), %al
	movl	-363(%ebp), %edx
	addb	$97, %al
	movb	%al, -292(%ebp)
	movb	%al, -360(%ebp)
	movb	%al, -565(%ebp)
	movl	-680(%ebp), %eax
	movl	%edx, -296(%ebp)
	movl	%edx, -364(%ebp)
	movl	%edx, -569(%ebp)
	addl	%ebx, %eax
	movl	$3, %ebx
	movl	%eax, -684(%ebp)
	movl	-668(%ebp), %eax
	incl	-668(%ebp)
	cltd
	idivl	%ebx
	movl	-668(%ebp), %eax
	movl	%edi, -296(%ebp,%edx,4)
	cltd
	idivl	%ebx
	leal	2(%esi), %eax
	addl	$66, %esi
	movl	%ecx, -296(%ebp,%edx,4)
	cltd
	idivl	%ebx
	movl	-676(%ebp), %eax
	movl	%eax, -296(%ebp,%edx,4)
	movl	-288(%ebp), %eax
	movl	-292(%ebp), %ecx
	movl	-296(%ebp), %edi
	movl	%eax, -676(%ebp)
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	%ecx
	leal	-569(%ebp), %eax
	movl	%ecx, -692(%ebp)
	pushl	%edi
	pushl	-684(%ebp)
	pushl	%eax
	pushl	-688(%ebp)
	pushl	$97
	pushl	-672(%ebp)
	pushl	%esi
	pushl	$.LC4
	call	printf
	addl	$48, %esp
	movl	-680(%ebp), %ebx
	cmpl	$7, -668(%ebp)
	movl	-692(%ebp), %ecx
	je	.L21
	movl	-684(%ebp), %eax
	movl	%eax, -680(%ebp)
	jmp	.L12
.L21:
	leal	-564(%ebp), %edi
	movl	$.LC1, %esi
	movl	$4, %ecx
	subl	$16, %esp
	rep movsl
	leal	-548(%ebp), %edi
	movl	$.LC2, %esi
	movl	$.LC5, %eax
	movl	%ecx, %ebx
	movl	$4, %ecx
	rep movsl
	movl	%esp, %edi
	movl	$4, %ecx
	leal	-564(%ebp), %esi
	rep movsl
	leal	-548(%ebp), %esi
	call	print_box
	subl	$16, %esp
	movl	$4, %ecx
	movl	%esp, %edi
	movl	$.LC6, %eax
	rep movsl
	leal	-532(%ebp), %esi
	call	print_box
	addl	$16, %esp
	xorl	%ecx, %ecx
	movl	%ecx, -528(%ebp)
	movl	%esp, %edi
	movl	$4, %ecx
	movl	$-4, -532(%ebp)
	movl	$.LC7, %eax
	movl	$10, -524(%ebp)
	movl	$30, -520(%ebp)
	rep movsl
	leal	-516(%ebp), %esi
	call	print_box
	subl	$16, %esp
	movl	$4, %ecx
	movl	$-37, -516(%ebp)
	movl	%esp, %edi
	movl	$.LC8, %eax
	movl	$77, -512(%ebp)
	movl	$-23, -508(%ebp)
	movl	$107, -504(%ebp)
	rep movsl
	leal	-488(%ebp), %edi
	xorl	%esi, %esi
	call	print_box
	movl	%ebx, %eax
	movl	$14, %ecx
	movl	%esi, -492(%ebp)
	leal	-500(%ebp), %esi
	addl	$24, %esp
	movl	$101, -496(%ebp)
	rep stosl
	leal	-432(%ebp), %eax
	movl	$17, %ecx
	movl	$1852138355, -500(%ebp)
	movl	$10, -480(%ebp)
	movl	$5, -476(%ebp)
	movl	$3302600, -440(%ebp)
	movw	$1, -436(%ebp)
	pushl	$9
	subl	$68, %esp
	movl	%esp, %edi
	rep movsl
	call	deep
	movzbl	-370(%ebp), %eax
	addl	$76, %esp
	pushl	%eax
	movzbl	-371(%ebp), %eax
	pushl	%eax
	movzbl	-372(%ebp), %eax
	pushl	%eax
	movswl	-368(%ebp), %eax
	pushl	%eax
	leal	-432(%ebp), %eax
	pushl	%eax
	pushl	$50
	pushl	$100
	pushl	$200
	pushl	$1
	leal	-500(%ebp), %eax
	pushl	%eax
	pushl	$.LC9
	call	printf
	addl	$48, %esp
.L13:
	movl	%ebx, %eax
	subl	$16, %esp
	sall	$4, %eax
	movl	%esp, %edi
	leal	-420(%ebp,%eax), %esi
	movl	$4, %ecx
	rep movsl
	leal	-432(%ebp), %eax
	incl	%ebx
	call	print_box
	addl	$16, %esp
	cmpl	$3, %ebx
	jne	.L13
	leal	-296(%ebp), %edi
	movl	$17, %ecx
	leal	-432(%ebp), %esi
	xorl	%eax, %eax
	rep movsl
.L15:
	leal	1(%eax), %ebx
	cmpl	$3, %eax
	je	.L14
	imull	$68, %ebx, %edx
	movl	$17, %ecx
	imull	$68, %eax, %eax
	leal	-296(%ebp,%edx), %edx
	movl	%edx, -668(%ebp)
	leal	-296(%ebp,%eax), %esi
	pushl	%edx
	pushl	%edx
	pushl	%ebx
	leal	-664(%ebp), %eax
	subl	$68, %esp
	movl	%esp, %edi
	rep movsl
	leal	-664(%ebp), %esi
	call	deep
	movl	-668(%ebp), %edi
	movl	$17, %ecx
	rep movsl
	addl	$80, %esp
	movl	%ebx, %eax
	jmp	.L15
.L14:
	leal	-364(%ebp), %edi
	movl	$17, %ecx
	leal	-296(%ebp), %esi
	rep movsl
	leal	-296(%ebp), %edi
	movl	$17, %ecx
	leal	-92(%ebp), %esi
	rep movsl
	leal	-92(%ebp), %edi
	movl	$17, %ecx
	leal	-364(%ebp), %esi
	leal	-296(%ebp), %ebx
	rep movsl
	leal	-24(%ebp), %esi
.L16:
	movl	52(%ebx), %eax
	movl	56(%ebx), %edx
	subl	44(%ebx), %eax
	subl	48(%ebx), %edx
	imull	%edx, %eax
	pushl	%eax
	movzbl	62(%ebx), %eax
	pushl	%eax
	pushl	%ebx
	addl	$68, %ebx
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	cmpl	%esi, %ebx
	jne	.L16
	pushl	%eax
	pushl	$15
	pushl	$68
	pushl	$.LC11
	call	printf
	leal	-16(%ebp), %esp
	movl	$6, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
