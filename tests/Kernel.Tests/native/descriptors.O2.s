	.file	"descriptors.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d bytes, magic %d\n"
	.text
	.p2align 4
	.type	read_magic, @function
read_magic:
	subl	$44, %esp
	xorl	%edx, %edx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	movl	$4, %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	$.LC0, (%esp)
	movl	%eax, %edx
	xorl	%eax, %eax
	cmpl	$1179403647, 28(%esp)
	movl	%edx, 4(%esp)
	sete	%al
	movl	%eax, 8(%esp)
	call	printf
	addl	$44, %esp
	ret
	.size	read_magic, .-read_magic
	.section	.rodata.str1.1
.LC1:
	.string	"open %d\n"
.LC2:
	.string	"dup %d\n"
.LC3:
	.string	"to the beginning %d\n"
.LC4:
	.string	"here %d\n"
.LC5:
	.string	"close %d\n"
.LC6:
	.string	"close again %d"
.LC7:
	.string	" %s\n"
.LC8:
	.string	"lowest %d\n"
.LC9:
	.string	"dup2 %d %d\n"
.LC10:
	.string	"%d %d\n"
.LC11:
	.string	"dup2 of none %d"
.LC12:
	.string	"dup of none %d"
.LC13:
	.string	"read of none %d"
.LC14:
	.string	"no such file"
.LC15:
	.string	"missing %d"
.LC16:
	.string	"a file: %d\n"
.LC17:
	.string	"."
.LC18:
	.string	"a folder: %d\n"
.LC19:
	.string	"cannot make a pipe"
.LC20:
	.string	"pipe %d %d\n"
.LC21:
	.string	"a pipe: %d\n"
.LC22:
	.string	"no place in it: %d"
.LC23:
	.string	"cannot fork"
.LC24:
	.string	"child %d, still open %d\n"
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
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%eax, 4(%esp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	open
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %esi
	call	printf
	movl	%esi, (%esp)
	call	dup
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	movl	%eax, %ebx
	call	printf
	movl	%esi, %eax
	call	read_magic
	movl	%ebx, %eax
	call	read_magic
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	lseek
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, %eax
	call	read_magic
	xorl	%edx, %edx
	movl	$1, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	lseek
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	call	close
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	call	close
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$0, (%esp)
	call	dup
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%ebx, 4(%esp)
	movl	%ebx, (%esp)
	call	dup2
	movl	$9, %ecx
	movl	%ecx, 4(%esp)
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	dup2
	movl	%esi, 8(%esp)
	movl	$1, %esi
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	leal	32(%esp), %edi
	movl	%ebx, (%esp)
	call	lseek
	movl	%edi, 4(%esp)
	movl	$9, (%esp)
	movl	%eax, %esi
	movl	$4, %eax
	movl	%eax, 8(%esp)
	call	read
	movl	%esi, 8(%esp)
	leal	44(%esp), %esi
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$14, (%esp)
	call	dup2
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$14, (%esp)
	call	dup
	movl	$.LC12, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$-1, (%esp)
	call	read
	movl	$.LC13, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	open
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, 4(%esp)
	movl	$.LC14, (%esp)
	call	stat
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	fstat
	testl	%eax, %eax
	jne	.L13
	movl	52(%esp), %edx
	andl	$61440, %edx
	cmpl	$32768, %edx
	je	.L23
.L5:
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	%esi, 4(%esp)
	movl	$.LC17, (%esp)
	call	stat
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	jne	.L6
	movl	52(%esp), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%al
	movzbl	%al, %eax
.L6:
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L24
	movl	$.LC20, (%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	36(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	fstat
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	je	.L25
.L8:
	movl	%eax, 4(%esp)
	xorl	%edi, %edi
	movl	$.LC21, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	36(%esp), %eax
	movl	%edi, 8(%esp)
	movl	%eax, (%esp)
	call	lseek
	movl	$.LC22, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L26
	testl	%eax, %eax
	.p2align 4,,3
	je	.L27
	movl	%eax, (%esp)
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 28(%esp)
	leal	28(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%ecx, 8(%esp)
	call	waitpid
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L11
	cmpl	$127, %edx
	je	.L11
	leal	128(%edx), %edi
.L12:
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	fstat
	movl	%edi, 4(%esp)
	movl	$.LC24, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L13:
	xorl	%eax, %eax
	jmp	.L5
.L25:
	movl	52(%esp), %eax
	andl	$61440, %eax
	cmpl	$4096, %eax
	sete	%al
	movzbl	%al, %eax
	jmp	.L8
.L11:
	movzbl	%ah, %edi
	jmp	.L12
.L23:
	xorl	%eax, %eax
	cmpl	$500, 72(%esp)
	setg	%al
	jmp	.L5
.L26:
	movl	$.LC23, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L24:
	movl	$.LC19, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
.L27:
	movl	%ebx, (%esp)
	call	close
	movl	40(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	fstat
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	_exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
