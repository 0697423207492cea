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
.LC21:
	.string	"%d%2[a-z]%c %x,%d;%s"
.LC22:
	.string	"%d: %d %s %c %x %d %s\n"
.LC23:
	.string	"x"
.LC24:
	.string	""
.LC25:
	.string	"%d %d\n"
.LC20:
	.string	"  12abc 7f,-5;end"
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
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	leal	-136(%ebp), %eax
	subl	$140, %esp
	pushl	%eax
	leal	-140(%ebp), %eax
	pushl	%eax
	pushl	$.LC0
	call	scanf
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L2:
	movl	-140(%ebp), %eax
	movl	-136(%ebp), %edx
	movl	%eax, %ecx
	imull	%edx, %ecx
	cmpl	%esi, %ecx
	jle	.L12
	pushl	%eax
	pushl	%eax
	leal	-132(%ebp), %eax
	pushl	%eax
	pushl	$.LC2
	call	scanf
	addl	$16, %esp
	decl	%eax
	je	.L3
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	addl	$16, %esp
.L3:
	addl	-132(%ebp), %ebx
	incl	%esi
	jmp	.L2
.L12:
	pushl	%ebx
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	leal	-120(%ebp), %edi
	pushl	%edi
	leal	-124(%ebp), %eax
	leal	-128(%ebp), %ebx
	pushl	%eax
	pushl	%ebx
	pushl	$.LC5
	call	scanf
	leal	-84(%ebp), %esi
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC6
	call	printf
	pushl	-120(%ebp)
	pushl	-124(%ebp)
	pushl	-128(%ebp)
	pushl	$.LC7
	call	printf
	leal	-64(%ebp), %edx
	addl	$32, %esp
	pushl	%edx
	leal	-144(%ebp), %eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC8
	call	scanf
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC6
	call	printf
	leal	-64(%ebp), %edx
	pushl	%edx
	movsbl	-144(%ebp), %eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC9
	call	printf
	leal	-124(%ebp), %eax
	addl	$20, %esp
	pushl	%edi
	pushl	%eax
	pushl	%ebx
	leal	-116(%ebp), %eax
	pushl	%eax
	pushl	$.LC10
	call	scanf
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC6
	call	printf
	popl	%edi
	pushl	-120(%ebp)
	pushl	-124(%ebp)
	pushl	-128(%ebp)
	pushl	-116(%ebp)
	pushl	$.LC11
	call	printf
	leal	-112(%ebp), %eax
	addl	$32, %esp
	pushl	%eax
	leal	-143(%ebp), %eax
	pushl	%eax
	leal	-142(%ebp), %eax
	pushl	%eax
	pushl	$.LC12
	call	scanf
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC6
	call	printf
	popl	%edi
	pushl	-108(%ebp)
	pushl	-112(%ebp)
	movsbl	-143(%ebp), %eax
	pushl	%eax
	movswl	-142(%ebp), %eax
	pushl	%eax
	pushl	$.LC13
	call	printf
	leal	-132(%ebp), %eax
	addl	$32, %esp
	pushl	%eax
	leal	-124(%ebp), %eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC14
	call	scanf
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC6
	call	printf
	pushl	-132(%ebp)
	pushl	-124(%ebp)
	pushl	-128(%ebp)
	pushl	$.LC7
	call	printf
	addl	$24, %esp
	pushl	%ebx
	pushl	$.LC2
	call	scanf
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC1
	call	printf
	popl	%ecx
	popl	%edi
	pushl	%esi
	pushl	$.LC15
	call	scanf
	addl	$12, %esp
	pushl	%esi
	pushl	%eax
	pushl	$.LC16
	call	printf
	popl	%eax
	popl	%edx
	pushl	%ebx
	pushl	$.LC17
	call	scanf
	popl	%ecx
	popl	%edi
	pushl	%eax
	pushl	$.LC6
	call	printf
	popl	%eax
	popl	%edx
	pushl	-128(%ebp)
	pushl	$.LC1
	call	printf
	popl	%ecx
	popl	%edi
	pushl	%esi
	pushl	$.LC18
	call	scanf
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC6
	call	printf
	popl	%edi
	popl	%eax
	pushl	%esi
	pushl	$.LC19
	call	printf
	addl	$16, %esp
.L5:
	call	getchar
	cmpl	$10, %eax
	jne	.L5
	pushl	%eax
	movl	$.LC20, %esi
	pushl	%eax
	pushl	%ebx
	pushl	$.LC2
	call	scanf
	leal	-102(%ebp), %edi
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC1
	call	printf
	leal	-124(%ebp), %eax
	movl	$18, %ecx
	rep movsb
	leal	-64(%ebp), %edi
	pushl	%edi
	pushl	%eax
	leal	-116(%ebp), %eax
	pushl	%eax
	leal	-144(%ebp), %eax
	pushl	%eax
	leal	-84(%ebp), %esi
	pushl	%esi
	pushl	%ebx
	pushl	$.LC21
	leal	-102(%ebp), %eax
	pushl	%eax
	call	sscanf
	addl	$48, %esp
	movl	%eax, -132(%ebp)
	pushl	%edi
	pushl	-124(%ebp)
	pushl	-116(%ebp)
	movsbl	-144(%ebp), %edx
	pushl	%edx
	pushl	%esi
	pushl	-128(%ebp)
	pushl	%eax
	pushl	$.LC22
	call	printf
	addl	$28, %esp
	pushl	%ebx
	pushl	$.LC2
	pushl	$.LC23
	call	sscanf
	addl	$12, %esp
	pushl	%ebx
	pushl	$.LC2
	pushl	$.LC24
	movl	%eax, %esi
	call	sscanf
	addl	$12, %esp
	pushl	%esi
	pushl	%eax
	pushl	$.LC25
	call	printf
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
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
