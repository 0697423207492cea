	.file	"formats.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d|%5d|%-5d|%05d|%+d|% d|%.3d|%8.5d|%-8.5d|%+08d|%+.0d"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"|"
	.section	.rodata.str1.4
	.align 4
.LC2:
	.string	"%u|%x|%X|%o|%#x|%#o|%08x|%-8x|%.4x|%#10x|%#010x"
	.section	.rodata.str1.1
.LC3:
	.string	"%hd|%hu|%hhd|%hhu|%hhx|%hx"
	.section	.rodata.str1.4
	.align 4
.LC4:
	.string	"%lld|%22lld|%-22lld|%022lld|%llu|%llx|%llo|%+lld|%#llx|%.20lld"
	.section	.rodata.str1.1
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
	.section	.rodata.str1.4
	.align 4
.LC13:
	.string	"%c%c%c|%5c|%-5c|%%|%5s|%-5s|%.2s|%8.3s|%-8.3s|%.0s|%s"
	.section	.rodata.str1.1
.LC14:
	.string	"xyz"
.LC15:
	.string	"abcdef"
	.section	.rodata.str1.4
	.align 4
.LC16:
	.string	"%*d|%-*d|%*d|%.*d|%.*s|%*.*s|%-*.*s"
	.section	.rodata.str1.1
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
	.section	.rodata.str1.4
	.align 4
.LC30:
	.string	"plain text, no conversion: 100%%"
	.section	.rodata.str1.1
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	.p2align 4
	.p2align 3
.L2:
	movl	$.LC0, (%esp)
	movl	values.2(,%esi,4), %ebx
	incl	%esi
	movl	%ebx, 44(%esp)
	movl	%ebx, 40(%esp)
	movl	%ebx, 36(%esp)
	movl	%ebx, 32(%esp)
	movl	%ebx, 28(%esp)
	movl	%ebx, 24(%esp)
	movl	%ebx, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%ebx, 4(%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	%ebx, 44(%esp)
	movl	%ebx, 40(%esp)
	movl	%ebx, 36(%esp)
	movl	%ebx, 32(%esp)
	movl	%ebx, 28(%esp)
	movl	%ebx, 24(%esp)
	movl	%ebx, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movzbl	%bl, %edx
	movzwl	%bx, %eax
	movl	%edx, 20(%esp)
	movl	%edx, 16(%esp)
	movsbl	%bl, %edx
	movswl	%bx, %ebx
	movl	%edx, 12(%esp)
	movl	%eax, 24(%esp)
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	cmpl	$7, %esi
	jne	.L2
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L3:
	movl	$.LC4, (%esp)
	movl	wide.1+4(,%ebx,8), %edx
	movl	wide.1(,%ebx,8), %eax
	incl	%ebx
	movl	%edx, 80(%esp)
	movl	%edx, 72(%esp)
	movl	%edx, 64(%esp)
	movl	%edx, 56(%esp)
	movl	%edx, 48(%esp)
	movl	%edx, 40(%esp)
	movl	%edx, 32(%esp)
	movl	%edx, 24(%esp)
	movl	%edx, 16(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 76(%esp)
	movl	%eax, 68(%esp)
	movl	%eax, 60(%esp)
	movl	%eax, 52(%esp)
	movl	%eax, 44(%esp)
	movl	%eax, 36(%esp)
	movl	%eax, 28(%esp)
	movl	%eax, 20(%esp)
	movl	%eax, 12(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	cmpl	$6, %ebx
	jne	.L3
	movl	$77, %eax
	movl	$-3, %ecx
	movl	%eax, 16(%esp)
	movl	$255, %eax
	movl	$12, %ebx
	movl	%eax, 12(%esp)
	movl	$5, %eax
	movl	$-9, %esi
	movl	%eax, 8(%esp)
	movl	$-1, %edi
	movl	$-5, %eax
	movl	%ecx, 32(%esp)
	movl	%ebx, 28(%esp)
	movl	$.LC9, %ebx
	movl	%esi, 20(%esp)
	movl	$.LC10, %esi
	movl	%edi, 24(%esp)
	movl	$.LC11, %edi
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC6, %eax
	movl	$.LC7, %edx
	movl	%eax, 48(%esp)
	movl	$.LC12, %eax
	movl	$.LC8, %ecx
	movl	%eax, 24(%esp)
	movl	$101, %eax
	movl	%eax, 20(%esp)
	movl	$100, %eax
	movl	%eax, 16(%esp)
	movl	$99, %eax
	movl	%edx, 44(%esp)
	movl	$97, %edx
	movl	%eax, 12(%esp)
	movl	$98, %eax
	movl	%ecx, 40(%esp)
	movl	%edx, 4(%esp)
	movl	%ebx, 36(%esp)
	movl	$2, %ebx
	movl	%esi, 32(%esp)
	movl	$7, %esi
	movl	%edi, 28(%esp)
	movl	$.LC14, %edi
	movl	%eax, 8(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$2, %eax
	movl	$.LC14, %ecx
	movl	%eax, 48(%esp)
	movl	$7, %eax
	movl	$4, %edx
	movl	%eax, 44(%esp)
	movl	$.LC15, %eax
	movl	%eax, 40(%esp)
	movl	$3, %eax
	movl	%eax, 36(%esp)
	movl	$7, %eax
	movl	%eax, 32(%esp)
	movl	$42, %eax
	movl	%ecx, 64(%esp)
	movl	$42, %ecx
	movl	%ebx, 60(%esp)
	movl	$-6, %ebx
	movl	%esi, 56(%esp)
	movl	$42, %esi
	movl	%edi, 52(%esp)
	movl	$6, %edi
	movl	%eax, 8(%esp)
	movl	$6, %eax
	movl	%ecx, 24(%esp)
	movl	%edx, 28(%esp)
	movl	%ebx, 20(%esp)
	movl	$-1, %ebx
	movl	%esi, 16(%esp)
	xorl	%esi, %esi
	movl	%edi, 12(%esp)
	movl	$-1, %edi
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC17, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC18, %ecx
	movl	%ecx, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	$.LC27, %ebx
	movl	%esi, 8(%esp)
	movl	$305441741, %esi
	movl	%edi, 4(%esp)
	xorl	%edi, %edi
	movl	$.LC19, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC20, %eax
	movl	$.LC25, %edx
	movl	%eax, 32(%esp)
	movl	$.LC21, %eax
	movl	$.LC26, %ecx
	movl	%eax, 28(%esp)
	movl	$.LC22, %eax
	movl	%eax, 24(%esp)
	movl	$.LC23, %eax
	movl	%eax, 20(%esp)
	movl	$.LC24, %eax
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 16(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC28, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	%esi, 4(%esp)
	leal	120(%esp), %esi
	movl	$.LC29, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC30, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$589505315, %edx
	.p2align 4
	.p2align 3
.L4:
	testl	%edi, %edi
	movl	$.LC6, %eax
	cmovne	%esi, %eax
	xorl	%ebx, %ebx
	movl	%eax, 108(%esp)
.L7:
	xorl	%eax, %eax
.L5:
	movl	%edx, (%esi,%eax)
	movl	%edx, 4(%esi,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L5
	movl	%ebx, 16(%esp)
	movl	texts.0(,%ebx,4), %eax
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	movl	%eax, 12(%esp)
	movl	$.LC31, %eax
	movl	%eax, 8(%esp)
	call	snprintf
	xorl	%edx, %edx
	movb	%dl, 143(%esp)
	movsbl	(%edi,%esi), %ecx
	movl	%ebx, 8(%esp)
	incl	%ebx
	movl	%edi, 4(%esp)
	movl	$.LC32, (%esp)
	movl	%ecx, 20(%esp)
	movl	108(%esp), %ecx
	movl	%eax, 12(%esp)
	movl	%ecx, 16(%esp)
	call	printf
	cmpl	$4, %ebx
	movl	$589505315, %edx
	jne	.L7
	addl	$5, %edi
	cmpl	$25, %edi
	jne	.L4
	movl	$.LC33, (%esp)
	movl	$120, %edi
	call	printf
	movl	$.LC6, %edx
	movl	%edx, 4(%esp)
	movl	$.LC34, (%esp)
	movl	%eax, %ebx
	movl	$7, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	$.LC35, %ecx
	movl	%ecx, 16(%esp)
	movl	%edi, 12(%esp)
	movl	$__stdout, %edi
	movl	%esi, (%esp)
	addl	%eax, %ebx
	movl	$-99, %eax
	movl	%eax, 8(%esp)
	movl	$.LC36, %eax
	addl	$6, %ebx
	movl	%eax, 4(%esp)
	call	sprintf
	movl	%esi, 8(%esp)
	movl	$__stdout, %esi
	movl	%ebx, 4(%esp)
	movl	$.LC37, (%esp)
	call	printf
	movl	$__stdout, %eax
	movl	%eax, 12(%esp)
	movl	$7, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC38, (%esp)
	call	fwrite
	movl	$.LC39, %edx
	movl	$.LC40, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$__stdout, (%esp)
	call	fprintf
	movl	%esi, 4(%esp)
	movl	$112, (%esp)
	call	putc
	movl	%edi, 4(%esp)
	movl	$117, (%esp)
	call	fputc
	movl	$116, (%esp)
	call	putchar
	movl	$__stdout, %eax
	movl	%eax, 12(%esp)
	movl	$5, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC41, (%esp)
	call	fwrite
	movl	$.LC6, (%esp)
	call	puts
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC42:
	.string	"short"
.LC43:
	.string	"exactly nineteen ch"
	.section	.rodata.str1.4
	.align 4
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
