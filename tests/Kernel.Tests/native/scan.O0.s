	.file	"scan.c"
	.text
	.section	.rodata
.LC0:
	.string	"%d x %d"
.LC1:
	.string	"%d\n"
.LC2:
	.string	"%d"
.LC3:
	.string	"no number"
.LC4:
	.string	"%d by %d: %d\n"
.LC5:
	.string	" (%d,%d,%d)"
.LC6:
	.string	"%d "
.LC7:
	.string	"%d %d %d\n"
.LC8:
	.string	"%19s %c%39[^\n]"
.LC9:
	.string	"[%s] [%c] [%s]\n"
.LC10:
	.string	"%x %o %i %i"
.LC11:
	.string	"%u %d %d %d\n"
.LC12:
	.string	"%hd %hhd %lld"
.LC13:
	.string	"%d %d %lld\n"
.LC14:
	.string	"%2d%2d%n"
.LC15:
	.string	"%3s"
.LC16:
	.string	"%d %s\n"
.LC17:
	.string	"%*d %d%%"
.LC18:
	.string	" %19[]a-c]"
.LC19:
	.string	"[%s]\n"
.LC20:
	.string	"%d%2[a-z]%c %x,%d;%s"
.LC21:
	.string	"%d: %d %s %c %x %d %s\n"
.LC22:
	.string	"x"
.LC23:
	.string	""
.LC24:
	.string	"%d %d\n"
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
	subl	$176, %esp
	leal	160(%esp), %eax
	movl	%eax, 8(%esp)
	leal	164(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, 172(%esp)
	movl	$0, 168(%esp)
	jmp	.L2
.L4:
	leal	156(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	scanf
	cmpl	$1, %eax
	je	.L3
	movl	$.LC3, (%esp)
	call	puts
.L3:
	movl	156(%esp), %eax
	addl	%eax, 172(%esp)
	incl	168(%esp)
.L2:
	movl	164(%esp), %edx
	movl	160(%esp), %eax
	imull	%edx, %eax
	cmpl	%eax, 168(%esp)
	jl	.L4
	movl	160(%esp), %edx
	movl	164(%esp), %eax
	movl	172(%esp), %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	leal	144(%esp), %eax
	movl	%eax, 12(%esp)
	leal	148(%esp), %eax
	movl	%eax, 8(%esp)
	leal	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	144(%esp), %ecx
	movl	148(%esp), %edx
	movl	152(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	leal	79(%esp), %eax
	movl	%eax, 12(%esp)
	leal	119(%esp), %eax
	movl	%eax, 8(%esp)
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movzbl	119(%esp), %eax
	movsbl	%al, %eax
	leal	79(%esp), %edx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	leal	144(%esp), %eax
	movl	%eax, 16(%esp)
	leal	148(%esp), %eax
	movl	%eax, 12(%esp)
	leal	152(%esp), %eax
	movl	%eax, 8(%esp)
	leal	140(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	144(%esp), %ebx
	movl	148(%esp), %ecx
	movl	152(%esp), %edx
	movl	140(%esp), %eax
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	leal	64(%esp), %eax
	movl	%eax, 12(%esp)
	leal	75(%esp), %eax
	movl	%eax, 8(%esp)
	leal	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	movzbl	75(%esp), %ecx
	movsbl	%cl, %ecx
	movswl	76(%esp), %ebx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	leal	156(%esp), %eax
	movl	%eax, 12(%esp)
	leal	148(%esp), %eax
	movl	%eax, 8(%esp)
	leal	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	156(%esp), %ecx
	movl	148(%esp), %edx
	movl	152(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	leal	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	scanf
	leal	120(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	leal	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC17, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	nop
.L5:
	call	getchar
	cmpl	$10, %eax
	jne	.L5
	leal	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	scanf
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$842080288, 46(%esp)
	movl	$543384161, 50(%esp)
	movl	$757884471, 54(%esp)
	movl	$1852128053, 58(%esp)
	movw	$100, 62(%esp)
	leal	79(%esp), %eax
	movl	%eax, 28(%esp)
	leal	148(%esp), %eax
	movl	%eax, 24(%esp)
	leal	140(%esp), %eax
	movl	%eax, 20(%esp)
	leal	119(%esp), %eax
	movl	%eax, 16(%esp)
	leal	120(%esp), %eax
	movl	%eax, 12(%esp)
	leal	152(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC20, 4(%esp)
	leal	46(%esp), %eax
	movl	%eax, (%esp)
	call	sscanf
	movl	%eax, 156(%esp)
	movl	148(%esp), %esi
	movl	140(%esp), %ebx
	movzbl	119(%esp), %eax
	movsbl	%al, %ecx
	movl	152(%esp), %edx
	movl	156(%esp), %eax
	leal	79(%esp), %edi
	movl	%edi, 28(%esp)
	movl	%esi, 24(%esp)
	movl	%ebx, 20(%esp)
	movl	%ecx, 16(%esp)
	leal	120(%esp), %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC21, (%esp)
	call	printf
	leal	152(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC2, 4(%esp)
	movl	$.LC22, (%esp)
	call	sscanf
	movl	%eax, %ebx
	leal	152(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC2, 4(%esp)
	movl	$.LC23, (%esp)
	call	sscanf
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC24, (%esp)
	call	printf
	movl	$0, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
