	.file	"formats.c"
	.text
	.section	.rodata
	.align 4
.LC0:
	.string	"%d|%5d|%-5d|%05d|%+d|% d|%.3d|%8.5d|%-8.5d|%+08d|%+.0d"
.LC1:
	.string	"|"
	.align 4
.LC2:
	.string	"%u|%x|%X|%o|%#x|%#o|%08x|%-8x|%.4x|%#10x|%#010x"
.LC3:
	.string	"%hd|%hu|%hhd|%hhu|%hhx|%hx"
	.align 4
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
	.align 4
.LC13:
	.string	"%c%c%c|%5c|%-5c|%%|%5s|%-5s|%.2s|%8.3s|%-8.3s|%.0s|%s"
.LC14:
	.string	"xyz"
.LC15:
	.string	"abcdef"
	.align 4
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
	.align 4
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
	subl	$224, %esp
	movl	$0, 220(%esp)
	jmp	.L2
.L3:
	movl	220(%esp), %eax
	movl	values.2(,%eax,4), %eax
	movl	%eax, 196(%esp)
	movl	196(%esp), %eax
	movl	%eax, 44(%esp)
	movl	196(%esp), %eax
	movl	%eax, 40(%esp)
	movl	196(%esp), %eax
	movl	%eax, 36(%esp)
	movl	196(%esp), %eax
	movl	%eax, 32(%esp)
	movl	196(%esp), %eax
	movl	%eax, 28(%esp)
	movl	196(%esp), %eax
	movl	%eax, 24(%esp)
	movl	196(%esp), %eax
	movl	%eax, 20(%esp)
	movl	196(%esp), %eax
	movl	%eax, 16(%esp)
	movl	196(%esp), %eax
	movl	%eax, 12(%esp)
	movl	196(%esp), %eax
	movl	%eax, 8(%esp)
	movl	196(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	196(%esp), %edx
	movl	196(%esp), %ebx
	movl	196(%esp), %edi
	movl	196(%esp), %eax
	movl	%eax, 152(%esp)
	movl	196(%esp), %esi
	movl	%esi, 144(%esp)
	movl	196(%esp), %ecx
	movl	%ecx, 136(%esp)
	movl	196(%esp), %eax
	movl	%eax, 128(%esp)
	movl	196(%esp), %esi
	movl	%esi, 120(%esp)
	movl	196(%esp), %esi
	movl	196(%esp), %ecx
	movl	196(%esp), %eax
	movl	%edx, 44(%esp)
	movl	%ebx, 40(%esp)
	movl	%edi, 36(%esp)
	movl	152(%esp), %edi
	movl	%edi, 32(%esp)
	movl	144(%esp), %edi
	movl	%edi, 28(%esp)
	movl	136(%esp), %edi
	movl	%edi, 24(%esp)
	movl	128(%esp), %edi
	movl	%edi, 20(%esp)
	movl	120(%esp), %edx
	movl	%edx, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	196(%esp), %eax
	movzwl	%ax, %eax
	movl	%eax, %edi
	movl	196(%esp), %eax
	movzbl	%al, %ecx
	movl	196(%esp), %eax
	movzbl	%al, %edx
	movl	196(%esp), %eax
	movsbl	%al, %eax
	movl	196(%esp), %ebx
	movzwl	%bx, %ebx
	movl	%ebx, %esi
	movl	196(%esp), %ebx
	movswl	%bx, %ebx
	movl	%edi, 24(%esp)
	movl	%ecx, 20(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	incl	220(%esp)
.L2:
	cmpl	$6, 220(%esp)
	jbe	.L3
	movl	$0, 216(%esp)
	jmp	.L4
.L5:
	movl	216(%esp), %eax
	movl	wide.1+4(,%eax,8), %edx
	movl	wide.1(,%eax,8), %eax
	movl	%eax, 152(%esp)
	movl	%edx, 156(%esp)
	movl	216(%esp), %eax
	movl	wide.1+4(,%eax,8), %edx
	movl	wide.1(,%eax,8), %eax
	movl	%eax, 144(%esp)
	movl	%edx, 148(%esp)
	movl	216(%esp), %eax
	movl	wide.1(,%eax,8), %esi
	movl	wide.1+4(,%eax,8), %edi
	movl	%esi, 136(%esp)
	movl	%edi, 140(%esp)
	movl	216(%esp), %eax
	movl	wide.1+4(,%eax,8), %edx
	movl	wide.1(,%eax,8), %eax
	movl	%eax, 128(%esp)
	movl	%edx, 132(%esp)
	movl	216(%esp), %eax
	movl	wide.1+4(,%eax,8), %edx
	movl	wide.1(,%eax,8), %eax
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	movl	216(%esp), %eax
	movl	wide.1+4(,%eax,8), %edx
	movl	wide.1(,%eax,8), %eax
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	movl	216(%esp), %eax
	movl	wide.1(,%eax,8), %edx
	movl	wide.1+4(,%eax,8), %ecx
	movl	%edx, 104(%esp)
	movl	%ecx, 108(%esp)
	movl	216(%esp), %eax
	movl	wide.1(,%eax,8), %esi
	movl	wide.1+4(,%eax,8), %edi
	movl	216(%esp), %eax
	movl	wide.1(,%eax,8), %edx
	movl	wide.1+4(,%eax,8), %ecx
	movl	%edx, 96(%esp)
	movl	%ecx, 100(%esp)
	movl	216(%esp), %eax
	movl	wide.1+4(,%eax,8), %edx
	movl	wide.1(,%eax,8), %eax
	movl	152(%esp), %ecx
	movl	156(%esp), %ebx
	movl	%ecx, 76(%esp)
	movl	%ebx, 80(%esp)
	movl	144(%esp), %ecx
	movl	148(%esp), %ebx
	movl	%ecx, 68(%esp)
	movl	%ebx, 72(%esp)
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	movl	%ecx, 60(%esp)
	movl	%ebx, 64(%esp)
	movl	128(%esp), %ecx
	movl	132(%esp), %ebx
	movl	%ecx, 52(%esp)
	movl	%ebx, 56(%esp)
	movl	120(%esp), %ecx
	movl	124(%esp), %ebx
	movl	%ecx, 44(%esp)
	movl	%ebx, 48(%esp)
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	movl	%ecx, 36(%esp)
	movl	%ebx, 40(%esp)
	movl	104(%esp), %ecx
	movl	108(%esp), %ebx
	movl	%ecx, 28(%esp)
	movl	%ebx, 32(%esp)
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	movl	96(%esp), %ebx
	movl	100(%esp), %esi
	movl	%ebx, 12(%esp)
	movl	%esi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	incl	216(%esp)
.L4:
	cmpl	$5, 216(%esp)
	jbe	.L5
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
	movl	$0, 212(%esp)
	jmp	.L6
.L11:
	movl	$0, 208(%esp)
	jmp	.L7
.L10:
	movl	$24, 8(%esp)
	movl	$35, 4(%esp)
	leal	172(%esp), %eax
	movl	%eax, (%esp)
	call	memset
	movl	208(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	208(%esp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC31, 8(%esp)
	movl	212(%esp), %eax
	movl	%eax, 4(%esp)
	leal	172(%esp), %eax
	movl	%eax, (%esp)
	call	snprintf
	movl	%eax, 200(%esp)
	movb	$0, 195(%esp)
	leal	172(%esp), %edx
	movl	212(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %edx
	cmpl	$0, 212(%esp)
	je	.L8
	leal	172(%esp), %eax
	jmp	.L9
.L8:
	movl	$.LC6, %eax
.L9:
	movl	%edx, 20(%esp)
	movl	%eax, 16(%esp)
	movl	200(%esp), %eax
	movl	%eax, 12(%esp)
	movl	208(%esp), %eax
	movl	%eax, 8(%esp)
	movl	212(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC32, (%esp)
	call	printf
	incl	208(%esp)
.L7:
	cmpl	$3, 208(%esp)
	jle	.L10
	addl	$5, 212(%esp)
.L6:
	cmpl	$23, 212(%esp)
	jbe	.L11
	movl	$.LC33, (%esp)
	call	printf
	movl	%eax, 204(%esp)
	movl	$7, 8(%esp)
	movl	$.LC6, 4(%esp)
	movl	$.LC34, (%esp)
	call	printf
	addl	%eax, 204(%esp)
	movl	$.LC35, 16(%esp)
	movl	$120, 12(%esp)
	movl	$-99, 8(%esp)
	movl	$.LC36, 4(%esp)
	leal	172(%esp), %eax
	movl	%eax, (%esp)
	call	sprintf
	addl	%eax, 204(%esp)
	leal	172(%esp), %eax
	movl	%eax, 8(%esp)
	movl	204(%esp), %eax
	movl	%eax, 4(%esp)
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
	movl	204(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
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
.LC42:
	.string	"short"
.LC43:
	.string	"exactly nineteen ch"
	.align 4
.LC44:
	.string	"this one is far too long for it"
	.align 4
	.type	texts.0, @object
	.size	texts.0, 16
texts.0:
	.long	.LC6
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
