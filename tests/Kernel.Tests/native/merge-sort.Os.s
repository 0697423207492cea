	.file	"merge-sort.c"
	.text
	.type	compare, @function
compare:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	popl	%ebp
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	setl	%dl
	movzbl	%al, %eax
	movzbl	%dl, %edx
	subl	%edx, %eax
	ret
	.size	compare, .-compare
	.type	read_all.constprop.0, @function
read_all.constprop.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$4, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$12, %esp
.L5:
	pushl	%eax
	pushl	%edi
	pushl	%ebx
	pushl	%esi
	call	read
	addl	$16, %esp
	testl	%eax, %eax
	jle	.L6
	addl	%eax, %ebx
	subl	%eax, %edi
	jne	.L5
	movb	$1, %al
	jmp	.L3
.L6:
	xorl	%eax, %eax
.L3:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	read_all.constprop.0, .-read_all.constprop.0
	.type	wait_for.constprop.0.isra.0, @function
wait_for.constprop.0.isra.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%eax, %ebx
	subl	$24, %esp
	xorl	%eax, %eax
	movl	%eax, -12(%ebp)
	leal	-12(%ebp), %eax
	pushl	$0
	pushl	%eax
	pushl	$-1
	call	waitpid
	movl	-12(%ebp), %edx
	addl	$16, %esp
	movl	%edx, %eax
	andl	$127, %eax
	je	.L11
	cmpl	$127, %eax
	je	.L11
	leal	128(%eax), %edx
	jmp	.L12
.L11:
	movzbl	%dh, %edx
.L12:
	movl	%edx, (%ebx)
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	wait_for.constprop.0.isra.0, .-wait_for.constprop.0.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot make a pipe"
.LC1:
	.string	"cannot fork"
	.text
	.type	part, @function
part:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	leal	-32(%ebp), %eax
	subl	$72, %esp
	pushl	%eax
	call	pipe
	addl	$16, %esp
	incl	%eax
	jne	.L21
	subl	$12, %esp
	pushl	$.LC0
	call	puts
	movl	$98, (%esp)
	jmp	.L38
.L21:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L22
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	movl	$99, (%esp)
.L38:
	call	exit
.L22:
	testl	%eax, %eax
	jne	.L23
	subl	$12, %esp
	pushl	-32(%ebp)
	call	close
	addl	$16, %esp
	cmpl	$100, %ebx
	movl	-28(%ebp), %esi
	jg	.L24
	pushl	$compare
	pushl	$4
	pushl	%ebx
	pushl	%edi
	call	qsort
	sall	$2, %ebx
	addl	$12, %esp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	call	write
	addl	$16, %esp
	testl	%eax, %eax
	jns	.L25
.L28:
	subl	$12, %esp
	pushl	$1
	jmp	.L39
.L24:
	movl	%ebx, %ecx
	movl	%edi, %eax
	sarl	%ecx
	movl	%ecx, -64(%ebp)
	movl	%ecx, %edx
	call	part
	movl	-64(%ebp), %ecx
	subl	%ecx, %ebx
	movl	%ebx, %edx
	movl	%eax, -60(%ebp)
	leal	(%edi,%ecx,4), %eax
	call	part
	leal	-40(%ebp), %edx
	movl	%eax, %edi
	movl	-60(%ebp), %eax
	call	read_all.constprop.0
	movb	%al, %bl
.L29:
	leal	-36(%ebp), %edx
	movl	%edi, %eax
	call	read_all.constprop.0
	movb	%al, %cl
.L26:
	testb	%bl, %bl
	je	.L40
	testb	%cl, %cl
	je	.L33
	movl	-36(%ebp), %eax
	movb	%cl, %dl
	cmpl	%eax, -40(%ebp)
	jle	.L37
	jmp	.L34
.L33:
	movb	%bl, %dl
.L37:
	leal	-40(%ebp), %eax
	jmp	.L27
.L34:
	leal	-36(%ebp), %eax
	xorl	%edx, %edx
.L27:
	movb	%dl, -65(%ebp)
	movb	%cl, -64(%ebp)
	pushl	%edx
	pushl	$4
	pushl	%eax
	pushl	%esi
	call	write
	addl	$16, %esp
	testl	%eax, %eax
	js	.L28
	movb	-65(%ebp), %dl
	testb	%dl, %dl
	je	.L29
	movl	-60(%ebp), %eax
	leal	-40(%ebp), %edx
	call	read_all.constprop.0
	movb	-64(%ebp), %cl
	movb	%al, %bl
	jmp	.L26
.L40:
	testb	%cl, %cl
	jne	.L34
	subl	$12, %esp
	pushl	-60(%ebp)
	call	close
	movl	%edi, (%esp)
	call	close
	leal	-44(%ebp), %eax
	call	wait_for.constprop.0.isra.0
	leal	-44(%ebp), %eax
	call	wait_for.constprop.0.isra.0
	addl	$16, %esp
.L25:
	subl	$12, %esp
	pushl	$0
.L39:
	call	_exit
.L23:
	subl	$12, %esp
	pushl	-28(%ebp)
	call	close
	movl	-32(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	part, .-part
	.section	.rodata.str1.1
.LC2:
	.string	"%d after %d\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d numbers, checksum %u\n"
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
	movl	$10000, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	movl	$12345, %ecx
	subl	$40, %esp
.L42:
	imull	$1103515245, %ecx, %ecx
	xorl	%edx, %edx
	addl	$12345, %ecx
	movl	%ecx, %eax
	shrl	$16, %eax
	divl	%esi
	movl	%edx, numbers.0(,%ebx,4)
	incl	%ebx
	cmpl	$600, %ebx
	jne	.L42
	movl	$600, %edx
	movl	$numbers.0, %eax
	call	part
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	orl	$-1, %edi
	movl	%eax, -44(%ebp)
.L43:
	movl	-44(%ebp), %eax
	leal	-28(%ebp), %edx
	call	read_all.constprop.0
	testb	%al, %al
	je	.L49
	movl	-28(%ebp), %eax
	cmpl	%edi, %eax
	jge	.L44
	pushl	%ecx
	pushl	%edi
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L44:
	leal	1(%ebx), %eax
	movl	$60, %ecx
	movl	%eax, -48(%ebp)
	movl	%ebx, %eax
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L45
	pushl	%edx
	pushl	%edx
	pushl	-28(%ebp)
	pushl	$.LC3
	call	printf
	addl	$16, %esp
.L45:
	imull	$7, %esi, %esi
	movl	-28(%ebp), %edi
	movl	-48(%ebp), %ebx
	addl	%edi, %esi
	jmp	.L43
.L49:
	leal	-32(%ebp), %eax
	call	wait_for.constprop.0.isra.0
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	pushl	$.LC4
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
	.local	numbers.0
	.comm	numbers.0,2400,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
