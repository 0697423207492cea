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
	subl	$144, %esp
	movl	$0, %esi
.L2:
	movl	values.2(,%esi,4), %ebx
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
	movl	$.LC0, (%esp)
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
	movzwl	%bx, %eax
	movzbl	%bl, %edx
	movl	%eax, 24(%esp)
	movl	%edx, 20(%esp)
	movl	%edx, 16(%esp)
	movsbl	%bl, %edx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movswl	%bx, %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	incl	%esi
	cmpl	$7, %esi
	jne	.L2
	movl	$0, %ebx
.L3:
	movl	wide.1(,%ebx,8), %eax
	movl	wide.1+4(,%ebx,8), %edx
	movl	%eax, 76(%esp)
	movl	%edx, 80(%esp)
	movl	%eax, 68(%esp)
	movl	%edx, 72(%esp)
	movl	%eax, 60(%esp)
	movl	%edx, 64(%esp)
	movl	%eax, 52(%esp)
	movl	%edx, 56(%esp)
	movl	%eax, 44(%esp)
	movl	%edx, 48(%esp)
	movl	%eax, 36(%esp)
	movl	%edx, 40(%esp)
	movl	%eax, 28(%esp)
	movl	%edx, 32(%esp)
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L3
	movl	$-3, 32(%esp)
	movl	$12, 28(%esp)
	movl	$-9, 20(%esp)
	movl	$-1, 24(%esp)
	movl	$77, 16(%esp)
	movl	$255, 12(%esp)
	movl	$5, 8(%esp)
	movl	$-5, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC6, 48(%esp)
	movl	$.LC7, 44(%esp)
	movl	$.LC8, 40(%esp)
	movl	$.LC9, 36(%esp)
	movl	$.LC10, 32(%esp)
	movl	$.LC11, 28(%esp)
	movl	$.LC12, 24(%esp)
	movl	$101, 20(%esp)
	movl	$100, 16(%esp)
	movl	$99, 12(%esp)
	movl	$98, 8(%esp)
	movl	$97, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC14, 64(%esp)
	movl	$2, 60(%esp)
	movl	$7, 56(%esp)
	movl	$.LC14, 52(%esp)
	movl	$2, 48(%esp)
	movl	$7, 44(%esp)
	movl	$.LC15, 40(%esp)
	movl	$3, 36(%esp)
	movl	$7, 32(%esp)
	movl	$4, 28(%esp)
	movl	$42, 24(%esp)
	movl	$-6, 20(%esp)
	movl	$42, 16(%esp)
	movl	$6, 12(%esp)
	movl	$42, 8(%esp)
	movl	$6, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$0, 16(%esp)
	movl	$0, 12(%esp)
	movl	$0, 8(%esp)
	movl	$0, 4(%esp)
	movl	$.LC17, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC18, 16(%esp)
	movl	$-1, 12(%esp)
	movl	$0, 8(%esp)
	movl	$-1, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC20, 32(%esp)
	movl	$.LC21, 28(%esp)
	movl	$.LC22, 24(%esp)
	movl	$.LC23, 20(%esp)
	movl	$.LC24, 16(%esp)
	movl	$.LC25, 12(%esp)
	movl	$.LC26, 8(%esp)
	movl	$.LC27, 4(%esp)
	movl	$.LC28, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$305441741, 4(%esp)
	movl	$.LC29, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$.LC30, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	$0, %esi
	leal	120(%esp), %edi
	jmp	.L4
.L14:
	addl	$5, %esi
	cmpl	$25, %esi
	je	.L8
.L4:
	testl	%esi, %esi
	movl	$.LC6, %eax
	cmovne	%edi, %eax
	movl	%eax, 108(%esp)
	movl	$0, %ebx
.L7:
	movl	$0, %eax
.L5:
	movl	$589505315, (%edi,%eax)
	movl	$589505315, 4(%edi,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L5
	movl	%ebx, 16(%esp)
	movl	texts.0(,%ebx,4), %eax
	movl	%eax, 12(%esp)
	movl	$.LC31, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	snprintf
	movb	$0, 143(%esp)
	movsbl	(%esi,%edi), %edx
	movl	%edx, 20(%esp)
	movl	108(%esp), %ecx
	movl	%ecx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC32, (%esp)
	call	printf
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L7
	jmp	.L14
.L8:
	movl	$.LC33, (%esp)
	call	printf
	movl	%eax, %ebx
	movl	$7, 8(%esp)
	movl	$.LC6, 4(%esp)
	movl	$.LC34, (%esp)
	call	printf
	addl	%eax, %ebx
	movl	$.LC35, 16(%esp)
	movl	$120, 12(%esp)
	movl	$-99, 8(%esp)
	movl	$.LC36, 4(%esp)
	leal	120(%esp), %esi
	movl	%esi, (%esp)
	call	sprintf
	addl	$6, %ebx
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC37, (%esp)
	call	printf
	movl	$__stdout, 12(%esp)
	movl	$7, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC38, (%esp)
	call	fwrite
	movl	$.LC39, 8(%esp)
	movl	$.LC40, 4(%esp)
	movl	$__stdout, (%esp)
	call	fprintf
	movl	$__stdout, 4(%esp)
	movl	$112, (%esp)
	call	putc
	movl	$__stdout, 4(%esp)
	movl	$117, (%esp)
	call	fputc
	movl	$116, (%esp)
	call	putchar
	movl	$__stdout, 12(%esp)
	movl	$5, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC41, (%esp)
	call	fwrite
	movl	$.LC6, (%esp)
	call	puts
	movl	%ebx, %eax
	leal	-12(%ebp), %esp
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
