	.file	"formats.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d|%5d|%-5d|%05d|%+d|% d|%.3d|%8.5d|%-8.5d|%+08d|%+.0d"
.LC1:
	.string	"|"
.LC2:
	.string	"%u|%x|%X|%o|%#x|%#o|%08x|%-8x|%.4x|%#10x|%#010x"
.LC3:
	.string	"%hd|%hu|%hhd|%hhu|%hhx|%hx"
.LC4:
	.string	"%lld|%22lld|%-22lld|%022lld|%llu|%llx|%llo|%+lld|%#llx|%.20lld"
.LC5:
	.string	"%ld|%lu|%lx|%5ld|%jd|%zu|%td"
.LC6:
	.string	""
.LC7:
	.string	"vw"
.LC8:
	.string	"rstu"
.LC9:
	.string	"nopq"
.LC10:
	.string	"jklm"
.LC11:
	.string	"hi"
.LC12:
	.string	"fg"
.LC13:
	.string	"%c%c%c|%5c|%-5c|%%|%5s|%-5s|%.2s|%8.3s|%-8.3s|%.0s|%s"
.LC14:
	.string	"xyz"
.LC15:
	.string	"abcdef"
.LC16:
	.string	"%*d|%-*d|%*d|%.*d|%.*s|%*.*s|%-*.*s"
.LC17:
	.string	"%.0d|%.0x|%5.0d|%.d"
.LC18:
	.string	"negative precision is none"
.LC19:
	.string	"%.*d|%.*s"
.LC20:
	.string	"time"
.LC21:
	.string	"one"
.LC22:
	.string	"at"
.LC23:
	.string	"stack"
.LC24:
	.string	"the"
.LC25:
	.string	"on"
.LC26:
	.string	"arguments"
.LC27:
	.string	"many"
.LC28:
	.string	"%s %s %s %s %s %s %s %s"
.LC29:
	.string	"%p"
.LC30:
	.string	"plain text, no conversion: 100%%"
.LC31:
	.string	"%s:%d"
.LC32:
	.string	"%2u %d %d %s|%c\n"
.LC33:
	.string	"twelve chars"
.LC34:
	.string	"%s%d\n"
.LC35:
	.string	"yz"
.LC36:
	.string	"%d%c%s"
.LC37:
	.string	"%d %s\n"
.LC38:
	.string	"fputs, "
.LC39:
	.string	"fprintf"
.LC40:
	.string	"%s and "
.LC41:
	.string	"char\nmore"
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
	pushl	%ecx
	subl	$56, %esp
.L2:
	movl	values.2(,%esi,4), %ebx
	incl	%esi
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	$.LC0
	call	printf
	addl	$36, %esp
	pushl	$.LC1
	call	puts
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	%ebx
	pushl	$.LC2
	call	printf
	addl	$52, %esp
	pushl	$.LC1
	call	puts
	addl	$12, %esp
	movzwl	%bx, %eax
	pushl	%eax
	movzbl	%bl, %edx
	pushl	%edx
	pushl	%edx
	movsbl	%bl, %edx
	pushl	%edx
	movswl	%bx, %ebx
	pushl	%eax
	pushl	%ebx
	pushl	$.LC3
	call	printf
	addl	$20, %esp
	pushl	$.LC1
	call	puts
	addl	$16, %esp
	cmpl	$7, %esi
	jne	.L2
	xorl	%ebx, %ebx
.L3:
	movl	wide.1+4(,%ebx,8), %edx
	subl	$12, %esp
	movl	wide.1(,%ebx,8), %eax
	incl	%ebx
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$84, %esp
	pushl	$.LC1
	call	puts
	addl	$16, %esp
	cmpl	$6, %ebx
	jne	.L3
	subl	$12, %esp
	xorl	%esi, %esi
	pushl	$-3
	pushl	$12
	pushl	$-1
	pushl	$-9
	pushl	$77
	pushl	$255
	pushl	$5
	pushl	$-5
	pushl	$.LC5
	call	printf
	leal	-48(%ebp), %ebx
	addl	$36, %esp
	pushl	$.LC1
	call	puts
	movl	$.LC6, (%esp)
	pushl	$.LC7
	pushl	$.LC8
	pushl	$.LC9
	pushl	$.LC10
	pushl	$.LC11
	pushl	$.LC12
	pushl	$101
	pushl	$100
	pushl	$99
	pushl	$98
	pushl	$97
	pushl	$.LC13
	call	printf
	addl	$52, %esp
	pushl	$.LC1
	call	puts
	movl	$.LC14, (%esp)
	pushl	$2
	pushl	$7
	pushl	$.LC14
	pushl	$2
	pushl	$7
	pushl	$.LC15
	pushl	$3
	pushl	$7
	pushl	$4
	pushl	$42
	pushl	$-6
	pushl	$42
	pushl	$6
	pushl	$42
	pushl	$6
	pushl	$.LC16
	call	printf
	addl	$68, %esp
	pushl	$.LC1
	call	puts
	xorl	%eax, %eax
	movl	%eax, (%esp)
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$.LC17
	call	printf
	addl	$20, %esp
	pushl	$.LC1
	call	puts
	movl	$.LC18, (%esp)
	pushl	$-1
	pushl	$0
	pushl	$-1
	pushl	$.LC19
	call	printf
	addl	$20, %esp
	pushl	$.LC1
	call	puts
	movl	$.LC20, (%esp)
	pushl	$.LC21
	pushl	$.LC22
	pushl	$.LC23
	pushl	$.LC24
	pushl	$.LC25
	pushl	$.LC26
	pushl	$.LC27
	pushl	$.LC28
	call	printf
	addl	$36, %esp
	pushl	$.LC1
	call	puts
	popl	%eax
	popl	%edx
	pushl	$305441741
	pushl	$.LC29
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC30, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	addl	$16, %esp
.L4:
	testl	%esi, %esi
	movl	$.LC6, %eax
	cmovne	%ebx, %eax
	xorl	%edx, %edx
	movl	%eax, -60(%ebp)
.L5:
	subl	$12, %esp
	movb	$35, %al
	movl	$24, %ecx
	movl	%ebx, %edi
	rep stosb
	pushl	%edx
	pushl	texts.0(,%edx,4)
	movl	%edx, -64(%ebp)
	pushl	$.LC31
	pushl	%esi
	pushl	%ebx
	call	snprintf
	addl	$24, %esp
	movl	-64(%ebp), %edx
	movb	$0, -25(%ebp)
	movsbl	(%esi,%ebx), %ecx
	pushl	%ecx
	pushl	-60(%ebp)
	pushl	%eax
	pushl	%edx
	pushl	%esi
	pushl	$.LC32
	call	printf
	movl	-64(%ebp), %edx
	addl	$32, %esp
	incl	%edx
	cmpl	$4, %edx
	jne	.L5
	addl	$5, %esi
	cmpl	$25, %esi
	jne	.L4
	subl	$12, %esp
	pushl	$.LC33
	call	printf
	addl	$12, %esp
	pushl	$7
	pushl	$.LC6
	pushl	$.LC34
	movl	%eax, %esi
	call	printf
	movl	$.LC35, (%esp)
	pushl	$120
	pushl	$-99
	pushl	$.LC36
	pushl	%ebx
	addl	%eax, %esi
	call	sprintf
	addl	$28, %esp
	addl	$6, %esi
	pushl	%ebx
	pushl	%esi
	pushl	$.LC37
	call	printf
	popl	%eax
	popl	%edx
	pushl	$__stdout
	pushl	$.LC38
	call	fputs
	addl	$12, %esp
	pushl	$.LC39
	pushl	$.LC40
	pushl	$__stdout
	call	fprintf
	popl	%ecx
	popl	%ebx
	pushl	$__stdout
	pushl	$112
	call	putc
	popl	%edi
	popl	%eax
	pushl	$__stdout
	pushl	$117
	call	fputc
	movl	$116, (%esp)
	call	putchar
	pushl	$__stdout
	pushl	$5
	pushl	$1
	pushl	$.LC41
	call	fwrite
	addl	$20, %esp
	pushl	$.LC6
	call	puts
	leal	-16(%ebp), %esp
	movl	%esi, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC42:
	.string	"short"
.LC43:
	.string	"exactly nineteen ch"
.LC44:
	.string	"this one is far too long for it"
	.section	.rodata
	.align 4
	.type	texts.0, @object
	.size	texts.0, 16
texts.0:
	.long	.LC6
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.align 32
	.type	wide.1, @object
	.size	wide.1, 48
wide.1:
	.long	0
	.long	0
	.long	-1
	.long	-1
	.long	0
	.long	1
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	-1410065408
	.long	-3
	.align 4
	.type	values.2, @object
	.size	values.2, 28
values.2:
	.long	0
	.long	1
	.long	-1
	.long	42
	.long	-12345
	.long	2147483647
	.long	-2147483648
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
