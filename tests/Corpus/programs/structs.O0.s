	.file	"structs.c"
	.text
	.type	next_one, @function
next_one:
	pushl	%ebp
	movl	%esp, %ebp
	movzbl	12(%ebp), %eax
	incb	%al
	movb	%al, 12(%ebp)
	movl	8(%ebp), %eax
	movzbl	12(%ebp), %edx
	movb	%dl, (%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	next_one, .-next_one
	.type	next_two, @function
next_two:
	pushl	%ebp
	movl	%esp, %ebp
	movswl	12(%ebp), %eax
	movzwl	%ax, %eax
	movl	%eax, %edx
	addl	%edx, %edx
	addl	%edx, %eax
	movzwl	%ax, %eax
	cwtl
	movw	%ax, 12(%ebp)
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movw	%dx, (%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	next_two, .-next_two
	.type	next_three, @function
next_three:
	pushl	%ebp
	movl	%esp, %ebp
	movzbl	12(%ebp), %eax
	movb	%al, %dl
	movzbl	14(%ebp), %eax
	addb	%dl, %al
	movb	%al, 13(%ebp)
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movw	%dx, (%eax)
	movzbl	14(%ebp), %edx
	movb	%dl, 2(%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	next_three, .-next_three
	.type	next_four, @function
next_four:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	notl	%eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	next_four, .-next_four
	.type	next_five, @function
next_five:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	20(%ebp), %eax
	movb	%al, -4(%ebp)
	leal	12(%ebp), %eax
	incl	%eax
	movl	(%eax), %eax
	movl	%eax, 12(%ebp)
	movzbl	-4(%ebp), %eax
	movb	%al, 16(%ebp)
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	movzbl	16(%ebp), %edx
	movb	%dl, 4(%eax)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret	$4
	.size	next_five, .-next_five
	.type	next_eight, @function
next_eight:
	pushl	%ebp
	movl	%esp, %ebp
	movl	16(%ebp), %edx
	movl	12(%ebp), %ecx
	movl	16(%ebp), %eax
	addl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	movl	%ecx, 4(%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	next_eight, .-next_eight
	.type	rotate, @function
rotate:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L14
.L15:
	movl	-4(%ebp), %edx
	movl	24(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	-4(%ebp), %eax
	movl	12(%ebp,%eax,4), %eax
	movl	%eax, -16(%ebp,%edx,4)
	incl	-4(%ebp)
.L14:
	cmpl	$2, -4(%ebp)
	jle	.L15
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, (%eax)
	movl	-12(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	-8(%ebp), %edx
	movl	%edx, 8(%eax)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret	$4
	.size	rotate, .-rotate
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	20(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	16(%ebp), %edx
	movl	24(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%ecx, (%eax)
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	add, .-add
	.type	scale, @function
scale:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	imull	20(%ebp), %eax
	movl	%eax, 12(%ebp)
	movl	16(%ebp), %eax
	imull	20(%ebp), %eax
	movl	%eax, 16(%ebp)
	movl	8(%ebp), %ecx
	movl	12(%ebp), %eax
	movl	16(%ebp), %edx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	scale, .-scale
	.type	least, @function
least:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	cmpl	%eax, %edx
	cmovle	%edx, %eax
	popl	%ebp
	ret
	.size	least, .-least
	.type	most, @function
most:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	popl	%ebp
	ret
	.size	most, .-most
	.type	cover, @function
cover:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$24, %esp
	movl	28(%ebp), %edx
	movl	12(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	least
	movl	%eax, %edi
	movl	32(%ebp), %edx
	movl	16(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	least
	movl	%eax, %esi
	movl	36(%ebp), %edx
	movl	20(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	most
	movl	%eax, %ebx
	movl	40(%ebp), %edx
	movl	24(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	most
	movl	8(%ebp), %edx
	movl	%edi, (%edx)
	movl	8(%ebp), %edx
	movl	%esi, 4(%edx)
	movl	8(%ebp), %edx
	movl	%ebx, 8(%edx)
	movl	8(%ebp), %edx
	movl	%eax, 12(%edx)
	movl	8(%ebp), %eax
	addl	$24, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	cover, .-cover
	.type	move, @function
move:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$28, %esp
	leal	-8(%ebp), %ecx
	movl	28(%ebp), %eax
	movl	32(%ebp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	12(%ebp), %eax
	movl	16(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	add
	subl	$4, %esp
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	%eax, 12(%ebp)
	movl	%edx, 16(%ebp)
	leal	-8(%ebp), %ecx
	movl	28(%ebp), %eax
	movl	32(%ebp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	20(%ebp), %eax
	movl	24(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	add
	subl	$4, %esp
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	%eax, 20(%ebp)
	movl	%edx, 24(%ebp)
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	movl	16(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	20(%ebp), %edx
	movl	%edx, 8(%eax)
	movl	24(%ebp), %edx
	movl	%edx, 12(%eax)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret	$4
	.size	move, .-move
	.type	area, @function
area:
	pushl	%ebp
	movl	%esp, %ebp
	movl	16(%ebp), %edx
	movl	8(%ebp), %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	20(%ebp), %edx
	movl	12(%ebp), %eax
	subl	%eax, %edx
	movl	%ecx, %eax
	imull	%edx, %eax
	popl	%ebp
	ret
	.size	area, .-area
	.type	grow, @function
grow:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movswl	76(%ebp), %eax
	cmpl	$2, %eax
	jg	.L32
	movswl	76(%ebp), %eax
	movzwl	%ax, %edx
	incl	%edx
	movzwl	%dx, %edx
	movswl	%dx, %edx
	movw	%dx, 76(%ebp)
	sall	$4, %eax
	leal	8(%eax), %eax
	addl	%ebp, %eax
	addl	$4, %eax
	movl	80(%ebp), %edx
	movl	%edx, 12(%eax)
	movl	84(%ebp), %edx
	movl	%edx, 16(%eax)
	movl	88(%ebp), %edx
	movl	%edx, 20(%eax)
	movl	92(%ebp), %edx
	movl	%edx, 24(%eax)
.L32:
	movzbl	72(%ebp), %eax
	addb	$40, %al
	movb	%al, 72(%ebp)
	movzbl	73(%ebp), %edx
	movzbl	72(%ebp), %eax
	xorb	%dl, %al
	movb	%al, 74(%ebp)
	movzbl	12(%ebp), %eax
	cmpb	$122, %al
	je	.L33
	movzbl	12(%ebp), %eax
	incb	%al
	jmp	.L34
.L33:
	movb	$97, %al
.L34:
	movb	%al, 12(%ebp)
	movl	8(%ebp), %edx
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L35:
	movl	12(%ebp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L35
	movl	8(%ebp), %eax
	popl	%ebx
	popl	%ebp
	ret	$4
	.size	grow, .-grow
	.type	deep, @function
deep:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$192, %esp
	cmpl	$0, 80(%ebp)
	je	.L39
	movl	80(%ebp), %ecx
	leal	-1(%ecx), %ebx
	movl	80(%ebp), %eax
	movl	80(%ebp), %ecx
	negl	%ecx
	movl	%ecx, %edx
	leal	-92(%ebp), %ecx
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	24(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	28(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	32(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	36(%ebp), %eax
	movl	%eax, 16(%esp)
	movl	%ecx, (%esp)
	call	move
	subl	$4, %esp
	leal	-76(%ebp), %edx
	movl	-92(%ebp), %eax
	movl	%eax, 72(%esp)
	movl	-88(%ebp), %eax
	movl	%eax, 76(%esp)
	movl	-84(%ebp), %eax
	movl	%eax, 80(%esp)
	movl	-80(%ebp), %eax
	movl	%eax, 84(%esp)
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %esi
	movl	$0, %eax
.L40:
	movl	12(%ebp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jb	.L40
	movl	%edx, (%esp)
	call	grow
	subl	$4, %esp
	movl	8(%ebp), %edx
	movl	%ebx, 72(%esp)
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L42:
	movl	-76(%ebp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L42
	movl	%edx, (%esp)
	call	deep
	subl	$4, %esp
	jmp	.L48
.L39:
	movl	8(%ebp), %edx
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L45:
	movl	12(%ebp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L45
.L48:
	nop
	movl	8(%ebp), %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret	$4
	.size	deep, .-deep
	.section	.rodata
.LC0:
	.string	"%s (%d,%d)-(%d,%d) area %ld\n"
	.text
	.type	print_box, @function
print_box:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$32, %esp
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	movl	16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	20(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	24(%ebp), %eax
	movl	%eax, 12(%esp)
	call	area
	movl	24(%ebp), %esi
	movl	20(%ebp), %ebx
	movl	16(%ebp), %ecx
	movl	12(%ebp), %edx
	movl	%eax, 24(%esp)
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	nop
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	print_box, .-print_box
	.section	.rodata
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
	.align 4
.LC6:
	.string	"%s %d %u %u %u | %s %d %u %u %u\n"
.LC7:
	.string	"%s %u %ld\n"
.LC8:
	.string	"%u %u\n"
	.text
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$856, %esp
	movb	$65, -105(%ebp)
	movw	$7, -108(%ebp)
	movw	$25185, -111(%ebp)
	movb	$0, -109(%ebp)
	movl	$12345, -116(%ebp)
	movl	$1819043176, -121(%ebp)
	movb	$111, -117(%ebp)
	movl	$0, -132(%ebp)
	movl	$1, -128(%ebp)
	movl	$1, -144(%ebp)
	movl	$2, -140(%ebp)
	movl	$3, -136(%ebp)
	movl	$0, -28(%ebp)
	jmp	.L51
.L52:
	leal	-105(%ebp), %eax
	movzbl	-105(%ebp), %edx
	movb	%dl, 4(%esp)
	movl	%eax, (%esp)
	call	next_one
	subl	$4, %esp
	leal	-108(%ebp), %eax
	movl	-108(%ebp), %edx
	movw	%dx, 4(%esp)
	movl	%eax, (%esp)
	call	next_two
	subl	$4, %esp
	leal	-111(%ebp), %eax
	movzwl	-111(%ebp), %edx
	movw	%dx, 4(%esp)
	movzbl	-109(%ebp), %edx
	movb	%dl, 6(%esp)
	movl	%eax, (%esp)
	call	next_three
	subl	$4, %esp
	leal	-116(%ebp), %eax
	movl	-116(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	next_four
	subl	$4, %esp
	movl	-28(%ebp), %eax
	addb	$97, %al
	movsbl	%al, %edx
	leal	-680(%ebp), %eax
	movl	%edx, 12(%esp)
	movl	-121(%ebp), %edx
	movl	%edx, 4(%esp)
	movzbl	-117(%ebp), %edx
	movb	%dl, 8(%esp)
	movl	%eax, (%esp)
	call	next_five
	subl	$4, %esp
	movl	-680(%ebp), %eax
	movl	%eax, -121(%ebp)
	movzbl	-676(%ebp), %eax
	movb	%al, -117(%ebp)
	leal	-132(%ebp), %ecx
	movl	-132(%ebp), %eax
	movl	-128(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	next_eight
	subl	$4, %esp
	leal	-144(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%edx, 16(%esp)
	movl	-144(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	-140(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	-136(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	%eax, (%esp)
	call	rotate
	subl	$4, %esp
	movl	-136(%ebp), %ecx
	movl	-140(%ebp), %ebx
	movl	-144(%ebp), %eax
	movl	%eax, -764(%ebp)
	movl	-128(%ebp), %edx
	movl	%edx, -768(%ebp)
	movl	-116(%ebp), %eax
	movl	%eax, -772(%ebp)
	movzbl	-110(%ebp), %eax
	movsbl	%al, %edx
	movl	%edx, -776(%ebp)
	movswl	-108(%ebp), %eax
	movl	%eax, -780(%ebp)
	movzbl	-105(%ebp), %eax
	movsbl	%al, %edx
	movl	%ecx, 36(%esp)
	movl	%ebx, 32(%esp)
	movl	-764(%ebp), %ebx
	movl	%ebx, 28(%esp)
	movl	-768(%ebp), %ebx
	movl	%ebx, 24(%esp)
	leal	-121(%ebp), %eax
	movl	%eax, 20(%esp)
	movl	-772(%ebp), %ebx
	movl	%ebx, 16(%esp)
	movl	-776(%ebp), %ebx
	movl	%ebx, 12(%esp)
	movl	-780(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	incl	-28(%ebp)
.L51:
	cmpl	$6, -28(%ebp)
	jle	.L52
	movl	$0, -160(%ebp)
	movl	$0, -156(%ebp)
	movl	$10, -152(%ebp)
	movl	$5, -148(%ebp)
	movl	$-4, -176(%ebp)
	movl	$2, -172(%ebp)
	movl	$3, -168(%ebp)
	movl	$30, -164(%ebp)
	movl	-160(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-156(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-152(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-148(%ebp), %eax
	movl	%eax, 16(%esp)
	movl	$.LC2, (%esp)
	call	print_box
	movl	-176(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-172(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-168(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-164(%ebp), %eax
	movl	%eax, 16(%esp)
	movl	$.LC3, (%esp)
	call	print_box
	leal	-104(%ebp), %eax
	movl	-176(%ebp), %edx
	movl	%edx, 20(%esp)
	movl	-172(%ebp), %edx
	movl	%edx, 24(%esp)
	movl	-168(%ebp), %edx
	movl	%edx, 28(%esp)
	movl	-164(%ebp), %edx
	movl	%edx, 32(%esp)
	movl	-160(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	-156(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	-152(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	-148(%ebp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, (%esp)
	call	cover
	subl	$4, %esp
	movl	-104(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-100(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-96(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-92(%ebp), %eax
	movl	%eax, 16(%esp)
	movl	$.LC4, (%esp)
	call	print_box
	movl	$3, %esi
	movl	$-7, %edi
	leal	-88(%ebp), %eax
	movl	$-11, 12(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, (%esp)
	call	scale
	subl	$4, %esp
	leal	-80(%ebp), %eax
	movl	-176(%ebp), %edx
	movl	%edx, 20(%esp)
	movl	-172(%ebp), %edx
	movl	%edx, 24(%esp)
	movl	-168(%ebp), %edx
	movl	%edx, 28(%esp)
	movl	-164(%ebp), %edx
	movl	%edx, 32(%esp)
	movl	-160(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	-156(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	-152(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	-148(%ebp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, (%esp)
	call	cover
	subl	$4, %esp
	leal	-64(%ebp), %ecx
	movl	-88(%ebp), %eax
	movl	-84(%ebp), %edx
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	-80(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-76(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-72(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-68(%ebp), %eax
	movl	%eax, 16(%esp)
	movl	%ecx, (%esp)
	call	move
	subl	$4, %esp
	movl	-64(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-60(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-56(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-52(%ebp), %eax
	movl	%eax, 16(%esp)
	movl	$.LC5, (%esp)
	call	print_box
	leal	-244(%ebp), %edx
	movl	$0, %ecx
	movl	$68, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L53:
	movl	%ecx, -244(%ebp,%eax)
	movl	%ecx, -240(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L53
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	$1852138355, -244(%ebp)
	movl	$101, -240(%ebp)
	movl	$0, -236(%ebp)
	movl	-160(%ebp), %eax
	movl	%eax, -232(%ebp)
	movl	-156(%ebp), %eax
	movl	%eax, -228(%ebp)
	movl	-152(%ebp), %eax
	movl	%eax, -224(%ebp)
	movl	-148(%ebp), %eax
	movl	%eax, -220(%ebp)
	movb	$-56, -184(%ebp)
	movb	$100, -183(%ebp)
	movb	$50, -182(%ebp)
	movw	$1, -180(%ebp)
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L55:
	movl	-244(%ebp,%eax), %edx
	movl	%edx, -312(%ebp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L55
	leal	-760(%ebp), %edx
	movl	$9, 72(%esp)
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L57:
	movl	-244(%ebp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L57
	movl	%edx, (%esp)
	call	deep
	subl	$4, %esp
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L59:
	movl	-760(%ebp,%eax), %edx
	movl	%edx, -312(%ebp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L59
	movzbl	-250(%ebp), %eax
	movzbl	%al, %ebx
	movzbl	-251(%ebp), %eax
	movzbl	%al, %eax
	movl	%eax, -764(%ebp)
	movzbl	-252(%ebp), %eax
	movzbl	%al, %edi
	movl	%edi, -768(%ebp)
	movswl	-248(%ebp), %eax
	movl	%eax, -772(%ebp)
	movzbl	-182(%ebp), %eax
	movzbl	%al, %edi
	movzbl	-183(%ebp), %eax
	movzbl	%al, %esi
	movzbl	-184(%ebp), %eax
	movzbl	%al, %ecx
	movswl	-180(%ebp), %eax
	movl	%eax, %edx
	movl	%ebx, 40(%esp)
	movl	-764(%ebp), %ebx
	movl	%ebx, 36(%esp)
	movl	-768(%ebp), %ebx
	movl	%ebx, 32(%esp)
	movl	-772(%ebp), %eax
	movl	%eax, 28(%esp)
	leal	-312(%ebp), %eax
	movl	%eax, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%esi, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	leal	-244(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, -32(%ebp)
	jmp	.L61
.L62:
	movl	-32(%ebp), %eax
	sall	$4, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	subl	$288, %eax
	movl	12(%eax), %edx
	movl	%edx, 4(%esp)
	movl	16(%eax), %edx
	movl	%edx, 8(%esp)
	movl	20(%eax), %edx
	movl	%edx, 12(%esp)
	movl	24(%eax), %eax
	movl	%eax, 16(%esp)
	leal	-312(%ebp), %eax
	movl	%eax, (%esp)
	call	print_box
	incl	-32(%ebp)
.L61:
	cmpl	$2, -32(%ebp)
	jle	.L62
	movl	$0, -36(%ebp)
	jmp	.L63
.L72:
	cmpl	$0, -36(%ebp)
	je	.L64
	movl	-36(%ebp), %eax
	leal	-1(%eax), %ecx
	movl	-36(%ebp), %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	leal	-560(%eax), %ebx
	leal	-760(%ebp), %edx
	movl	-36(%ebp), %eax
	movl	%eax, 72(%esp)
	movl	%ecx, %eax
	sall	$4, %eax
	addl	%ecx, %eax
	sall	$2, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	leal	-560(%eax), %edi
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %esi
	movl	$0, %eax
.L65:
	movl	(%edi,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jb	.L65
	movl	%edx, (%esp)
	call	deep
	subl	$4, %esp
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L67:
	movl	-760(%ebp,%eax), %edx
	movl	%edx, (%ebx,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L67
	jmp	.L69
.L64:
	movl	-36(%ebp), %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	leal	-560(%eax), %ebx
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L70:
	movl	-312(%ebp,%eax), %edx
	movl	%edx, (%ebx,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L70
.L69:
	incl	-36(%ebp)
.L63:
	cmpl	$3, -36(%ebp)
	jle	.L72
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L73:
	movl	-584(%ebp,%eax), %edx
	movl	%edx, -652(%ebp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L73
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L75:
	movl	-380(%ebp,%eax), %edx
	movl	%edx, -584(%ebp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L75
	movl	$68, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L77:
	movl	-652(%ebp,%eax), %edx
	movl	%edx, -380(%ebp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L77
	movl	$0, -40(%ebp)
	jmp	.L79
.L80:
	movl	-40(%ebp), %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	subl	$528, %eax
	movl	12(%eax), %edx
	movl	%edx, (%esp)
	movl	16(%eax), %edx
	movl	%edx, 4(%esp)
	movl	20(%eax), %edx
	movl	%edx, 8(%esp)
	movl	24(%eax), %eax
	movl	%eax, 12(%esp)
	call	area
	movl	%eax, %ecx
	movl	-40(%ebp), %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	subl	$498, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %ebx
	leal	-584(%ebp), %esi
	movl	-40(%ebp), %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%esi, %eax
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	incl	-40(%ebp)
.L79:
	cmpl	$3, -40(%ebp)
	jle	.L80
	movl	$15, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	leal	-48(%ebp), %ecx
	movl	-176(%ebp), %eax
	movl	-172(%ebp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	-152(%ebp), %eax
	movl	-148(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	add
	subl	$4, %esp
	movl	-48(%ebp), %eax
	leal	-16(%ebp), %esp
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
