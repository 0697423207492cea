	.file	"options.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC22:
	.string	"-b with '%s' "
.LC23:
	.string	"? at -%c "
.LC24:
	.string	"-%c "
.LC25:
	.string	"+ab:c"
.LC26:
	.string	"| rest:"
.LC27:
	.string	" %s"
	.text
	.type	parse, @function
parse:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	xorl	%eax, %eax
	subl	$12, %esp
	movl	$1, optind
	movl	%eax, opterr
.L2:
	pushl	%edx
	pushl	$.LC25
	pushl	%esi
	pushl	%ebx
	call	getopt
	addl	$16, %esp
	cmpl	$-1, %eax
	je	.L13
	cmpl	$98, %eax
	jne	.L3
	pushl	%eax
	pushl	%eax
	pushl	optarg
	pushl	$.LC22
	jmp	.L10
.L3:
	cmpl	$63, %eax
	jne	.L5
	pushl	%edi
	pushl	%edi
	pushl	optopt
	pushl	$.LC23
	jmp	.L10
.L5:
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC24
.L10:
	call	printf
	addl	$16, %esp
	jmp	.L2
.L13:
	subl	$12, %esp
	pushl	$.LC26
	call	printf
	movl	optind, %edi
.L11:
	addl	$16, %esp
	cmpl	%ebx, %edi
	jge	.L14
	pushl	%eax
	pushl	%eax
	pushl	(%esi,%edi,4)
	incl	%edi
	pushl	$.LC27
	call	printf
	jmp	.L11
.L14:
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$16, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	parse, .-parse
	.section	.rodata.str1.1
.LC0:
	.string	"prog"
.LC1:
	.string	"-a"
.LC2:
	.string	"-b"
.LC3:
	.string	"value"
.LC4:
	.string	"file"
	.section	.rodata
	.align 4
.LC28:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	0
	.section	.rodata.str1.1
.LC6:
	.string	"-ac"
.LC7:
	.string	"-bvalue"
	.section	.rodata
	.align 4
.LC29:
	.long	.LC0
	.long	.LC6
	.long	.LC7
	.long	0
	.section	.rodata.str1.1
.LC9:
	.string	"-cab"
.LC10:
	.string	"x"
.LC11:
	.string	"y"
	.section	.rodata
	.align 4
.LC30:
	.long	.LC0
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	0
	.section	.rodata.str1.1
.LC13:
	.string	"--"
	.section	.rodata
	.align 4
.LC31:
	.long	.LC0
	.long	.LC13
	.long	.LC1
	.long	0
	.section	.rodata.str1.1
.LC15:
	.string	"-"
	.section	.rodata
	.align 4
.LC32:
	.long	.LC0
	.long	.LC15
	.long	.LC1
	.long	0
	.section	.rodata.str1.1
.LC17:
	.string	"-x"
	.section	.rodata
	.align 4
.LC33:
	.long	.LC0
	.long	.LC17
	.long	.LC1
	.long	0
	.align 4
.LC34:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	0
	.section	.rodata.str1.1
.LC20:
	.string	"plain"
	.section	.rodata
	.align 4
.LC35:
	.long	.LC0
	.long	.LC20
	.long	.LC1
	.long	0
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$6, %ecx
	movl	%esp, %ebp
	movl	$5, %eax
	pushl	%edi
	pushl	%esi
	movl	$.LC28, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	leal	8(%esp), %edi
	rep movsl
	leal	8(%esp), %ebx
	movl	$.LC29, %esi
	movl	%ebx, %edx
	movl	%ebx, %edi
	call	parse
	movl	$4, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$3, %eax
	movl	%ebx, %edi
	movl	$.LC30, %esi
	call	parse
	movl	$5, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$4, %eax
	movl	%ebx, %edi
	movl	$.LC31, %esi
	call	parse
	movl	$4, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$3, %eax
	movl	%ebx, %edi
	movl	$.LC32, %esi
	call	parse
	movl	$4, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$3, %eax
	movl	%ebx, %edi
	movl	$.LC33, %esi
	call	parse
	movl	$4, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$3, %eax
	movl	%ebx, %edi
	movl	$.LC34, %esi
	call	parse
	movl	$4, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$3, %eax
	movl	%ebx, %edi
	movl	$.LC35, %esi
	call	parse
	movl	$4, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$3, %eax
	call	parse
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
