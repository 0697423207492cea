	.file	"descriptors.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\177ELF"
.LC1:
	.string	"%d bytes, magic %d\n"
	.text
	.type	read_magic, @function
read_magic:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	leal	-12(%ebp), %esi
	subl	$20, %esp
	movl	%edx, -12(%ebp)
	pushl	$4
	pushl	%esi
	pushl	%eax
	call	read
	addl	$12, %esp
	pushl	$4
	pushl	$.LC0
	pushl	%esi
	movl	%eax, %ebx
	call	memcmp
	addl	$12, %esp
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	read_magic, .-read_magic
	.section	.rodata.str1.1
.LC2:
	.string	"open %d\n"
.LC3:
	.string	"dup %d\n"
.LC4:
	.string	"to the beginning %d\n"
.LC5:
	.string	"here %d\n"
.LC6:
	.string	"close %d\n"
.LC7:
	.string	"close again %d"
.LC8:
	.string	" %s\n"
.LC9:
	.string	"lowest %d\n"
.LC10:
	.string	"dup2 %d %d\n"
.LC11:
	.string	"%d %d\n"
.LC12:
	.string	"dup2 of none %d"
.LC13:
	.string	"dup of none %d"
.LC14:
	.string	"read of none %d"
.LC15:
	.string	"no such file"
.LC16:
	.string	"missing %d"
.LC17:
	.string	"a file: %d\n"
.LC18:
	.string	"."
.LC19:
	.string	"a folder: %d\n"
.LC20:
	.string	"cannot make a pipe"
.LC21:
	.string	"pipe %d %d\n"
.LC22:
	.string	"a pipe: %d\n"
.LC23:
	.string	"no place in it: %d"
.LC24:
	.string	"cannot fork"
.LC25:
	.string	"child %d, still open %d\n"
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
	pushl	%ebx
	pushl	%ecx
	subl	$96, %esp
	movl	4(%ecx), %eax
	pushl	$0
	pushl	(%eax)
	call	open
	popl	%ecx
	popl	%ebx
	movl	%eax, %esi
	pushl	%eax
	pushl	$.LC2
	call	printf
	movl	%esi, (%esp)
	call	dup
	popl	%edi
	popl	%edx
	movl	%eax, %ebx
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	%esi, %eax
	call	read_magic
	movl	%ebx, %eax
	call	read_magic
	addl	$12, %esp
	pushl	$0
	pushl	$0
	pushl	%ebx
	call	lseek
	popl	%ecx
	popl	%edi
	pushl	%eax
	pushl	$.LC4
	call	printf
	movl	%esi, %eax
	call	read_magic
	addl	$12, %esp
	pushl	$1
	pushl	$0
	pushl	%ebx
	call	lseek
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC5
	call	printf
	movl	%esi, (%esp)
	call	close
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC6
	call	printf
	movl	%esi, (%esp)
	call	close
	popl	%ecx
	popl	%esi
	xorl	%esi, %esi
	pushl	%eax
	pushl	$.LC7
	call	printf
	popl	%edi
	pushl	errno
	call	strerror
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC8
	call	printf
	movl	%esi, (%esp)
	call	dup
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC9
	call	printf
	popl	%ecx
	popl	%esi
	pushl	%ebx
	pushl	%ebx
	call	dup2
	popl	%edi
	leal	-88(%ebp), %edi
	movl	%eax, %esi
	popl	%eax
	pushl	$9
	pushl	%ebx
	call	dup2
	addl	$12, %esp
	pushl	%esi
	pushl	%eax
	pushl	$.LC10
	call	printf
	addl	$12, %esp
	pushl	$1
	pushl	$0
	pushl	%ebx
	call	lseek
	addl	$12, %esp
	pushl	$4
	pushl	%edi
	pushl	$9
	movl	%eax, %esi
	call	read
	addl	$12, %esp
	pushl	%esi
	pushl	%eax
	pushl	$.LC11
	call	printf
	popl	%eax
	popl	%edx
	pushl	$1
	pushl	$14
	call	dup2
	popl	%ecx
	popl	%esi
	pushl	%eax
	pushl	$.LC12
	call	printf
	popl	%eax
	pushl	errno
	call	strerror
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC8
	call	printf
	movl	$14, (%esp)
	call	dup
	popl	%esi
	popl	%edx
	pushl	%eax
	pushl	$.LC13
	call	printf
	popl	%ecx
	pushl	errno
	call	strerror
	popl	%esi
	popl	%edx
	pushl	%eax
	pushl	$.LC8
	call	printf
	addl	$12, %esp
	pushl	$1
	pushl	%edi
	pushl	$-1
	call	read
	popl	%ecx
	popl	%esi
	pushl	%eax
	pushl	$.LC14
	call	printf
	popl	%edi
	pushl	errno
	call	strerror
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC8
	call	printf
	popl	%esi
	popl	%edi
	pushl	$0
	pushl	$.LC15
	call	open
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC16
	call	printf
	popl	%esi
	pushl	errno
	call	strerror
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC8
	call	printf
	popl	%ecx
	popl	%esi
	leal	-76(%ebp), %esi
	pushl	%esi
	pushl	$.LC15
	call	stat
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC16
	call	printf
	popl	%ecx
	pushl	errno
	call	strerror
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC8
	call	printf
	popl	%ecx
	popl	%edi
	pushl	%esi
	pushl	%ebx
	call	fstat
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L12
	movl	-68(%ebp), %edx
	andl	$61440, %edx
	cmpl	$32768, %edx
	jne	.L4
	xorl	%eax, %eax
	cmpl	$500, -48(%ebp)
	setg	%al
	jmp	.L4
.L12:
	xorl	%eax, %eax
.L4:
	pushl	%edi
	pushl	%edi
	pushl	%eax
	pushl	$.LC17
	call	printf
	popl	%eax
	popl	%edx
	pushl	%esi
	pushl	$.LC18
	call	stat
	addl	$16, %esp
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	jne	.L5
	movl	-68(%ebp), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	sete	%al
	movzbl	%al, %eax
.L5:
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC19
	call	printf
	leal	-84(%ebp), %eax
	movl	%eax, (%esp)
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L6
	subl	$12, %esp
	pushl	$.LC20
	call	puts
	movl	$98, (%esp)
	jmp	.L22
.L6:
	pushl	%edi
	pushl	-80(%ebp)
	pushl	-84(%ebp)
	pushl	$.LC21
	call	printf
	popl	%eax
	popl	%edx
	pushl	%esi
	pushl	-84(%ebp)
	call	fstat
	addl	$16, %esp
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	jne	.L7
	movl	-68(%ebp), %eax
	andl	$61440, %eax
	cmpl	$4096, %eax
	sete	%al
	movzbl	%al, %eax
.L7:
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC22
	call	printf
	addl	$12, %esp
	pushl	$0
	pushl	$0
	pushl	-84(%ebp)
	call	lseek
	popl	%ecx
	popl	%edi
	pushl	%eax
	pushl	$.LC23
	call	printf
	popl	%eax
	pushl	errno
	call	strerror
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC8
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L8
	subl	$12, %esp
	pushl	$.LC24
	call	puts
	movl	$99, (%esp)
.L22:
	call	exit
.L8:
	testl	%eax, %eax
	jne	.L9
	subl	$12, %esp
	pushl	%ebx
	call	close
	popl	%ebx
	popl	%edi
	pushl	%esi
	pushl	-80(%ebp)
	call	fstat
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	_exit
.L9:
	xorl	%edx, %edx
	movl	%edx, -92(%ebp)
	leal	-92(%ebp), %edx
	pushl	%ecx
	pushl	$0
	pushl	%edx
	pushl	%eax
	call	waitpid
	movl	-92(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L10
	leal	128(%edx), %edi
	cmpl	$127, %edx
	jne	.L11
.L10:
	movzbl	%ah, %edi
.L11:
	pushl	%eax
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	call	fstat
	addl	$12, %esp
	pushl	%eax
	pushl	%edi
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
