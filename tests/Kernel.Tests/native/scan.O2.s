	.file	"scan.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$160, %esp
	movl	$.LC0, (%esp)
	leal	48(%esp), %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	scanf
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	44(%esp), %eax
	movl	48(%esp), %edx
	movl	%eax, %ecx
	imull	%edx, %ecx
	testl	%ecx, %ecx
	jle	.L6
	xorl	%esi, %esi
	xorl	%edi, %edi
	leal	52(%esp), %ebx
	.p2align 4
	.p2align 3
.L4:
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	scanf
	decl	%eax
	je	.L3
	movl	$.LC3, (%esp)
	call	puts
.L3:
	movl	52(%esp), %eax
	incl	%esi
	movl	48(%esp), %edx
	addl	%eax, %edi
	movl	44(%esp), %eax
	movl	%eax, %ecx
	imull	%edx, %ecx
	cmpl	%esi, %ecx
	jg	.L4
.L2:
	movl	%edi, 12(%esp)
	leal	56(%esp), %esi
	movl	%edx, 8(%esp)
	leal	100(%esp), %edi
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	leal	64(%esp), %edx
	movl	%edx, 12(%esp)
	leal	60(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	scanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	64(%esp), %eax
	movl	$.LC7, (%esp)
	movl	%eax, 12(%esp)
	movl	60(%esp), %eax
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	120(%esp), %eax
	movl	%eax, 12(%esp)
	leal	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC8, (%esp)
	call	scanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	120(%esp), %eax
	movl	%eax, 12(%esp)
	movsbl	40(%esp), %eax
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	leal	60(%esp), %eax
	movl	%eax, 12(%esp)
	leal	64(%esp), %edx
	movl	%edx, 16(%esp)
	leal	68(%esp), %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	scanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	64(%esp), %eax
	movl	$.LC11, (%esp)
	movl	%eax, 16(%esp)
	movl	60(%esp), %eax
	movl	%eax, 12(%esp)
	movl	56(%esp), %eax
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	72(%esp), %eax
	movl	%eax, 12(%esp)
	leal	41(%esp), %eax
	movl	%eax, 8(%esp)
	leal	42(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	scanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	72(%esp), %eax
	movl	$.LC13, (%esp)
	movl	76(%esp), %edx
	movl	%eax, 12(%esp)
	movsbl	41(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movswl	42(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	60(%esp), %eax
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC14, (%esp)
	call	scanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	52(%esp), %eax
	movl	$.LC7, (%esp)
	movl	%eax, 12(%esp)
	movl	60(%esp), %eax
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	scanf
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%edi, 4(%esp)
	movl	$.LC15, (%esp)
	call	scanf
	movl	%edi, 8(%esp)
	movl	$.LC16, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, 4(%esp)
	movl	$.LC17, (%esp)
	call	scanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	56(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%edi, 4(%esp)
	movl	$.LC18, (%esp)
	call	scanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%edi, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L5:
	call	getchar
	cmpl	$10, %eax
	jne	.L5
	movl	%esi, 4(%esp)
	movl	$1852128053, %ebx
	movl	$.LC2, (%esp)
	call	scanf
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$842080288, %eax
	movl	$757884471, %ecx
	movl	%eax, 82(%esp)
	leal	120(%esp), %eax
	movl	$543384161, %edx
	movl	%eax, 28(%esp)
	leal	60(%esp), %eax
	movl	%eax, 24(%esp)
	leal	68(%esp), %eax
	movl	%eax, 20(%esp)
	leal	40(%esp), %eax
	movl	%eax, 16(%esp)
	movl	$.LC20, %eax
	movl	%eax, 4(%esp)
	leal	82(%esp), %eax
	movl	%edi, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%eax, (%esp)
	movl	%ecx, 90(%esp)
	movl	%edx, 86(%esp)
	movl	%ebx, 94(%esp)
	leal	120(%esp), %ebx
	movw	$100, 98(%esp)
	call	sscanf
	movl	60(%esp), %edx
	movl	%ebx, 28(%esp)
	movl	%edi, 12(%esp)
	movl	$.LC21, (%esp)
	movl	%edx, 24(%esp)
	movl	68(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%eax, 52(%esp)
	movl	%edx, 20(%esp)
	movsbl	40(%esp), %edx
	movl	%edx, 16(%esp)
	movl	56(%esp), %edx
	movl	%edx, 8(%esp)
	call	printf
	movl	$.LC2, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC22, (%esp)
	call	sscanf
	movl	%esi, 8(%esp)
	movl	$.LC23, (%esp)
	movl	%eax, %ebx
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	call	sscanf
	movl	%ebx, 8(%esp)
	movl	$.LC24, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L6:
	leal	52(%esp), %ebx
	xorl	%edi, %edi
	jmp	.L2
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
