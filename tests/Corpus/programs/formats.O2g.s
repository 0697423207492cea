	.file	"formats.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "formats.c"
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
.LFB0:
	.file 1 "formats.c"
	.loc 1 11 1 view -0
	.cfi_startproc
	.loc 1 12 2 view .LVU1
	.loc 1 13 2 view .LVU2
.LBB2:
	.loc 1 13 7 view .LVU3
.LVL0:
	.loc 1 13 23 view .LVU4
.LBE2:
	.loc 1 11 1 is_stmt 0 view .LVU5
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
.LBB5:
	.loc 1 13 14 view .LVU6
	xorl	%esi, %esi
.LBE5:
	.loc 1 11 1 view .LVU7
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	.cfi_offset 3, -20
.LVL1:
	.p2align 4
	.p2align 3
.L2:
.LBB6:
.LBB3:
	.loc 1 14 3 is_stmt 1 discriminator 3 view .LVU8
	.loc 1 15 3 is_stmt 0 discriminator 3 view .LVU9
	movl	$.LC0, (%esp)
	.loc 1 14 7 discriminator 3 view .LVU10
	movl	values.2(,%esi,4), %ebx
.LVL2:
	.loc 1 15 3 is_stmt 1 discriminator 3 view .LVU11
.LBE3:
	.loc 1 13 58 is_stmt 0 discriminator 3 view .LVU12
	incl	%esi
.LVL3:
.LBB4:
	.loc 1 15 3 discriminator 3 view .LVU13
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
.LVL4:
	movl	$.LC1, (%esp)
	call	puts
.LVL5:
	.loc 1 16 3 is_stmt 1 discriminator 3 view .LVU14
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
.LVL6:
	movl	$.LC1, (%esp)
	call	puts
.LVL7:
	.loc 1 18 3 discriminator 3 view .LVU15
	movzbl	%bl, %edx
	movzwl	%bx, %eax
	movl	%edx, 20(%esp)
	movl	%edx, 16(%esp)
	movsbl	%bl, %edx
	movswl	%bx, %ebx
.LVL8:
	.loc 1 18 3 is_stmt 0 discriminator 3 view .LVU16
	movl	%edx, 12(%esp)
	movl	%eax, 24(%esp)
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.LVL9:
	movl	$.LC1, (%esp)
	call	puts
.LVL10:
.LBE4:
	.loc 1 13 58 is_stmt 1 discriminator 3 view .LVU17
	.loc 1 13 23 discriminator 3 view .LVU18
	cmpl	$7, %esi
	jne	.L2
.LBE6:
.LBB7:
	.loc 1 22 14 is_stmt 0 view .LVU19
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L3:
.LVL11:
	.loc 1 23 3 is_stmt 1 discriminator 3 view .LVU20
	movl	$.LC4, (%esp)
	movl	wide.1+4(,%ebx,8), %edx
	movl	wide.1(,%ebx,8), %eax
	.loc 1 22 54 is_stmt 0 discriminator 3 view .LVU21
	incl	%ebx
.LVL12:
	.loc 1 23 3 discriminator 3 view .LVU22
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
.LVL13:
	movl	$.LC1, (%esp)
	call	puts
.LVL14:
	.loc 1 22 54 is_stmt 1 discriminator 3 view .LVU23
	.loc 1 22 23 discriminator 3 view .LVU24
	cmpl	$6, %ebx
	jne	.L3
.LBE7:
	.loc 1 26 2 view .LVU25
	movl	$77, %eax
	movl	$-3, %ecx
	movl	%eax, 16(%esp)
	movl	$255, %eax
	movl	$12, %ebx
.LVL15:
	.loc 1 26 2 is_stmt 0 view .LVU26
	movl	%eax, 12(%esp)
	movl	$5, %eax
	movl	$-9, %esi
.LVL16:
	.loc 1 26 2 view .LVU27
	movl	%eax, 8(%esp)
	movl	$-1, %edi
	movl	$-5, %eax
	movl	%ecx, 32(%esp)
	movl	%ebx, 28(%esp)
	.loc 1 27 2 view .LVU28
	movl	$.LC9, %ebx
	.loc 1 26 2 view .LVU29
	movl	%esi, 20(%esp)
	.loc 1 27 2 view .LVU30
	movl	$.LC10, %esi
	.loc 1 26 2 view .LVU31
	movl	%edi, 24(%esp)
	.loc 1 27 2 view .LVU32
	movl	$.LC11, %edi
	.loc 1 26 2 view .LVU33
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.LVL17:
	movl	$.LC1, (%esp)
	call	puts
.LVL18:
	.loc 1 27 2 is_stmt 1 view .LVU34
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
	.loc 1 29 2 is_stmt 0 view .LVU35
	movl	$2, %ebx
	.loc 1 27 2 view .LVU36
	movl	%esi, 32(%esp)
	.loc 1 29 2 view .LVU37
	movl	$7, %esi
	.loc 1 27 2 view .LVU38
	movl	%edi, 28(%esp)
	.loc 1 29 2 view .LVU39
	movl	$.LC14, %edi
	.loc 1 27 2 view .LVU40
	movl	%eax, 8(%esp)
	movl	$.LC13, (%esp)
	call	printf
.LVL19:
	movl	$.LC1, (%esp)
	call	puts
.LVL20:
	.loc 1 29 2 is_stmt 1 view .LVU41
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
	.loc 1 31 2 is_stmt 0 view .LVU42
	movl	$-1, %ebx
	.loc 1 29 2 view .LVU43
	movl	%esi, 16(%esp)
	.loc 1 31 2 view .LVU44
	xorl	%esi, %esi
	.loc 1 29 2 view .LVU45
	movl	%edi, 12(%esp)
	.loc 1 31 2 view .LVU46
	movl	$-1, %edi
	.loc 1 29 2 view .LVU47
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
.LVL21:
	movl	$.LC1, (%esp)
	call	puts
.LVL22:
	.loc 1 30 2 is_stmt 1 view .LVU48
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
.LVL23:
	movl	$.LC1, (%esp)
	call	puts
.LVL24:
	.loc 1 31 2 view .LVU49
	movl	$.LC18, %ecx
	movl	%ecx, 16(%esp)
	movl	%ebx, 12(%esp)
	.loc 1 32 2 is_stmt 0 view .LVU50
	movl	$.LC27, %ebx
	.loc 1 31 2 view .LVU51
	movl	%esi, 8(%esp)
	.loc 1 33 2 view .LVU52
	movl	$305441741, %esi
	.loc 1 31 2 view .LVU53
	movl	%edi, 4(%esp)
.LBB8:
	.loc 1 38 14 view .LVU54
	xorl	%edi, %edi
.LBE8:
	.loc 1 31 2 view .LVU55
	movl	$.LC19, (%esp)
	call	printf
.LVL25:
	movl	$.LC1, (%esp)
	call	puts
.LVL26:
	.loc 1 32 2 is_stmt 1 view .LVU56
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
.LVL27:
	movl	$.LC1, (%esp)
	call	puts
.LVL28:
	.loc 1 33 2 view .LVU57
	movl	%esi, 4(%esp)
	leal	120(%esp), %esi
	movl	$.LC29, (%esp)
	call	printf
.LVL29:
	movl	$.LC1, (%esp)
	call	puts
.LVL30:
	.loc 1 34 2 view .LVU58
	movl	$.LC30, (%esp)
	call	printf
.LVL31:
	movl	$.LC1, (%esp)
	call	puts
.LVL32:
	.loc 1 36 2 view .LVU59
	.loc 1 37 2 view .LVU60
	.loc 1 38 2 view .LVU61
.LBB13:
	.loc 1 38 7 view .LVU62
	.loc 1 38 29 view .LVU63
.LBB9:
.LBB10:
	.loc 1 40 4 is_stmt 0 view .LVU64
	movl	$589505315, %edx
.LVL33:
	.p2align 4
	.p2align 3
.L4:
	.loc 1 40 4 view .LVU65
.LBE10:
	.loc 1 39 21 is_stmt 1 view .LVU66
	testl	%edi, %edi
	movl	$.LC6, %eax
	cmovne	%esi, %eax
	.loc 1 39 12 is_stmt 0 view .LVU67
	xorl	%ebx, %ebx
	movl	%eax, 108(%esp)
.LVL34:
.L7:
.LBB11:
	.loc 1 40 4 is_stmt 1 view .LVU68
	xorl	%eax, %eax
.L5:
	movl	%edx, (%esi,%eax)
	movl	%edx, 4(%esi,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L5
	.loc 1 41 4 view .LVU69
	.loc 1 41 12 is_stmt 0 view .LVU70
	movl	%ebx, 16(%esp)
	movl	texts.0(,%ebx,4), %eax
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	movl	%eax, 12(%esp)
	movl	$.LC31, %eax
	movl	%eax, 8(%esp)
	call	snprintf
.LVL35:
	.loc 1 42 4 is_stmt 1 view .LVU71
	.loc 1 42 30 is_stmt 0 view .LVU72
	xorl	%edx, %edx
	movb	%dl, 143(%esp)
	.loc 1 43 4 is_stmt 1 view .LVU73
	movsbl	(%edi,%esi), %ecx
	movl	%ebx, 8(%esp)
.LBE11:
	.loc 1 39 27 is_stmt 0 view .LVU74
	incl	%ebx
.LVL36:
.LBB12:
	.loc 1 43 4 view .LVU75
	movl	%edi, 4(%esp)
	movl	$.LC32, (%esp)
	movl	%ecx, 20(%esp)
	movl	108(%esp), %ecx
	movl	%eax, 12(%esp)
	movl	%ecx, 16(%esp)
	call	printf
.LVL37:
	.loc 1 43 4 view .LVU76
.LBE12:
	.loc 1 39 27 is_stmt 1 view .LVU77
	.loc 1 39 21 view .LVU78
	cmpl	$4, %ebx
	movl	$589505315, %edx
	jne	.L7
.LBE9:
	.loc 1 38 51 discriminator 2 view .LVU79
	addl	$5, %edi
.LVL38:
	.loc 1 38 29 discriminator 2 view .LVU80
	cmpl	$25, %edi
	jne	.L4
.LBE13:
	.loc 1 45 2 view .LVU81
	.loc 1 45 10 is_stmt 0 view .LVU82
	movl	$.LC33, (%esp)
	.loc 1 47 7 view .LVU83
	movl	$120, %edi
.LVL39:
	.loc 1 45 10 view .LVU84
	call	printf
.LVL40:
	.loc 1 46 7 view .LVU85
	movl	$.LC6, %edx
	movl	%edx, 4(%esp)
	movl	$.LC34, (%esp)
	.loc 1 45 10 view .LVU86
	movl	%eax, %ebx
.LVL41:
	.loc 1 46 2 is_stmt 1 view .LVU87
	.loc 1 46 7 is_stmt 0 view .LVU88
	movl	$7, %eax
.LVL42:
	.loc 1 46 7 view .LVU89
	movl	%eax, 8(%esp)
	call	printf
.LVL43:
	.loc 1 47 7 view .LVU90
	movl	$.LC35, %ecx
	movl	%ecx, 16(%esp)
	movl	%edi, 12(%esp)
	.loc 1 52 2 view .LVU91
	movl	$__stdout, %edi
	.loc 1 47 7 view .LVU92
	movl	%esi, (%esp)
	.loc 1 46 4 view .LVU93
	addl	%eax, %ebx
.LVL44:
	.loc 1 47 2 is_stmt 1 view .LVU94
	.loc 1 47 7 is_stmt 0 view .LVU95
	movl	$-99, %eax
	movl	%eax, 8(%esp)
	movl	$.LC36, %eax
	.loc 1 47 4 view .LVU96
	addl	$6, %ebx
.LVL45:
	.loc 1 47 7 view .LVU97
	movl	%eax, 4(%esp)
	call	sprintf
.LVL46:
	.loc 1 48 2 is_stmt 1 view .LVU98
	movl	%esi, 8(%esp)
	.loc 1 51 2 is_stmt 0 view .LVU99
	movl	$__stdout, %esi
	.loc 1 48 2 view .LVU100
	movl	%ebx, 4(%esp)
	movl	$.LC37, (%esp)
	call	printf
.LVL47:
	.loc 1 49 2 is_stmt 1 view .LVU101
	movl	$__stdout, %eax
	movl	%eax, 12(%esp)
	movl	$7, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC38, (%esp)
	call	fwrite
.LVL48:
	.loc 1 50 2 view .LVU102
	movl	$.LC39, %edx
	movl	$.LC40, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$__stdout, (%esp)
	call	fprintf
.LVL49:
	.loc 1 51 2 view .LVU103
	movl	%esi, 4(%esp)
	movl	$112, (%esp)
	call	putc
.LVL50:
	.loc 1 52 2 view .LVU104
	movl	%edi, 4(%esp)
	movl	$117, (%esp)
	call	fputc
.LVL51:
	.loc 1 53 2 view .LVU105
	movl	$116, (%esp)
	call	putchar
.LVL52:
	.loc 1 54 2 view .LVU106
	movl	$__stdout, %eax
	movl	%eax, 12(%esp)
	movl	$5, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC41, (%esp)
	call	fwrite
.LVL53:
	.loc 1 55 2 view .LVU107
	movl	$.LC6, (%esp)
	call	puts
.LVL54:
	.loc 1 56 2 view .LVU108
	.loc 1 57 1 is_stmt 0 view .LVU109
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	.cfi_restore 3
.LVL55:
	.loc 1 57 1 view .LVU110
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE0:
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
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stddef.h"
	.file 3 "../../../src/Kernel/user/include/stdint.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x9db
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x13
	.long	.LASF34
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL11
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x8
	.long	.LASF2
	.byte	0x2
	.byte	0x5
	.byte	0x17
	.long	0x32
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF4
	.uleb128 0x8
	.long	.LASF3
	.byte	0x2
	.byte	0x6
	.byte	0x1a
	.long	0x45
	.uleb128 0x14
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.long	0x45
	.uleb128 0x4
	.byte	0x4
	.byte	0x5
	.long	.LASF5
	.uleb128 0x4
	.byte	0x8
	.byte	0x5
	.long	.LASF6
	.uleb128 0x6
	.long	0x58
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF7
	.uleb128 0x4
	.byte	0x2
	.byte	0x5
	.long	.LASF8
	.uleb128 0x4
	.byte	0x1
	.byte	0x8
	.long	.LASF9
	.uleb128 0x4
	.byte	0x2
	.byte	0x7
	.long	.LASF10
	.uleb128 0x4
	.byte	0x8
	.byte	0x7
	.long	.LASF11
	.uleb128 0x8
	.long	.LASF12
	.byte	0x3
	.byte	0x22
	.byte	0x19
	.long	0x58
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF13
	.uleb128 0x6
	.long	0x93
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x8
	.long	.LASF15
	.byte	0x4
	.byte	0x11
	.byte	0x17
	.long	0xb2
	.uleb128 0x15
	.long	.LASF35
	.uleb128 0x16
	.long	.LASF30
	.byte	0x4
	.byte	0x13
	.byte	0x16
	.long	0xa6
	.uleb128 0x5
	.long	.LASF16
	.byte	0x4
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0xd9
	.uleb128 0x3
	.long	0xd9
	.byte	0
	.uleb128 0x9
	.long	0x9a
	.uleb128 0xf
	.long	0xd9
	.uleb128 0x6
	.long	0xd9
	.uleb128 0x5
	.long	.LASF17
	.byte	0x4
	.byte	0x39
	.byte	0x8
	.long	0x26
	.long	0x10d
	.uleb128 0x3
	.long	0x112
	.uleb128 0x3
	.long	0x26
	.uleb128 0x3
	.long	0x26
	.uleb128 0x3
	.long	0x11d
	.byte	0
	.uleb128 0x9
	.long	0x117
	.uleb128 0xf
	.long	0x10d
	.uleb128 0x17
	.uleb128 0x9
	.long	0xa6
	.uleb128 0xf
	.long	0x118
	.uleb128 0x5
	.long	.LASF18
	.byte	0x4
	.byte	0x34
	.byte	0x5
	.long	0x45
	.long	0x138
	.uleb128 0x3
	.long	0x45
	.byte	0
	.uleb128 0x5
	.long	.LASF19
	.byte	0x4
	.byte	0x36
	.byte	0x5
	.long	0x45
	.long	0x153
	.uleb128 0x3
	.long	0x45
	.uleb128 0x3
	.long	0x118
	.byte	0
	.uleb128 0x5
	.long	.LASF20
	.byte	0x4
	.byte	0x35
	.byte	0x5
	.long	0x45
	.long	0x16e
	.uleb128 0x3
	.long	0x45
	.uleb128 0x3
	.long	0x118
	.byte	0
	.uleb128 0x5
	.long	.LASF21
	.byte	0x4
	.byte	0x1a
	.byte	0x5
	.long	0x45
	.long	0x18a
	.uleb128 0x3
	.long	0x11d
	.uleb128 0x3
	.long	0xde
	.uleb128 0xa
	.byte	0
	.uleb128 0x5
	.long	.LASF22
	.byte	0x4
	.byte	0x1c
	.byte	0x5
	.long	0x45
	.long	0x1a6
	.uleb128 0x3
	.long	0x1a6
	.uleb128 0x3
	.long	0xd9
	.uleb128 0xa
	.byte	0
	.uleb128 0x9
	.long	0x93
	.uleb128 0x5
	.long	.LASF23
	.byte	0x4
	.byte	0x1d
	.byte	0x5
	.long	0x45
	.long	0x1cc
	.uleb128 0x3
	.long	0x1a6
	.uleb128 0x3
	.long	0x26
	.uleb128 0x3
	.long	0xd9
	.uleb128 0xa
	.byte	0
	.uleb128 0x5
	.long	.LASF24
	.byte	0x5
	.byte	0x9
	.byte	0x7
	.long	0x1ec
	.long	0x1ec
	.uleb128 0x3
	.long	0x1ec
	.uleb128 0x3
	.long	0x45
	.uleb128 0x3
	.long	0x26
	.byte	0
	.uleb128 0x18
	.byte	0x4
	.uleb128 0x5
	.long	.LASF25
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x205
	.uleb128 0x3
	.long	0xd9
	.uleb128 0xa
	.byte	0
	.uleb128 0x19
	.long	.LASF36
	.byte	0x1
	.byte	0xa
	.byte	0x5
	.long	0x45
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x97d
	.uleb128 0xb
	.long	.LASF26
	.byte	0xc
	.byte	0x13
	.long	0x98d
	.uleb128 0x5
	.byte	0x3
	.long	values.2
	.uleb128 0xb
	.long	.LASF27
	.byte	0x15
	.byte	0x19
	.long	0x9a2
	.uleb128 0x5
	.byte	0x3
	.long	wide.1
	.uleb128 0xb
	.long	.LASF28
	.byte	0x24
	.byte	0x7
	.long	0x9a7
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.uleb128 0xb
	.long	.LASF29
	.byte	0x25
	.byte	0x1b
	.long	0x9c7
	.uleb128 0x5
	.byte	0x3
	.long	texts.0
	.uleb128 0x7
	.string	"n"
	.byte	0x2d
	.byte	0x6
	.long	0x45
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x10
	.long	.LLRL1
	.long	0x3e7
	.uleb128 0x7
	.string	"i"
	.byte	0xd
	.byte	0xe
	.long	0x26
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x11
	.long	.LLRL3
	.uleb128 0x7
	.string	"v"
	.byte	0xe
	.byte	0x7
	.long	0x45
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x2
	.long	.LVL4
	.long	0x1ee
	.long	0x307
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL5
	.long	0x9cc
	.long	0x31f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL6
	.long	0x1ee
	.long	0x384
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL7
	.long	0x9cc
	.long	0x39c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL9
	.long	0x1ee
	.long	0x3d1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0
	.uleb128 0xc
	.long	.LVL10
	.long	0x9cc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	.LBB7
	.long	.LBE7-.LBB7
	.long	0x432
	.uleb128 0x7
	.string	"i"
	.byte	0x16
	.byte	0xe
	.long	0x26
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x2
	.long	.LVL13
	.long	0x1ee
	.long	0x41d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0xc
	.long	.LVL14
	.long	0x9cc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL6
	.long	0x4ea
	.uleb128 0x1b
	.long	.LASF31
	.byte	0x1
	.byte	0x26
	.byte	0xe
	.long	0x26
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x1c
	.long	.LBB9
	.long	.LBE9-.LBB9
	.uleb128 0x7
	.string	"t"
	.byte	0x27
	.byte	0xc
	.long	0x45
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x11
	.long	.LLRL9
	.uleb128 0x7
	.string	"n"
	.byte	0x29
	.byte	0x8
	.long	0x45
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x2
	.long	.LVL35
	.long	0x1ab
	.long	0x4bc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0xb
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	texts.0
	.byte	0x22
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.long	.LVL37
	.long	0x1ee
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 -1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x4
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL17
	.long	0x1ee
	.long	0x52a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x9
	.byte	0xfb
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x8
	.byte	0x4d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x1
	.byte	0x3c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x2
	.byte	0x9
	.byte	0xfd
	.byte	0
	.uleb128 0x2
	.long	.LVL18
	.long	0x9cc
	.long	0x542
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL19
	.long	0x1ee
	.long	0x5c3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC13
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0x61
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x8
	.byte	0x62
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0x63
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x8
	.byte	0x64
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x8
	.byte	0x65
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x2
	.long	.LVL20
	.long	0x9cc
	.long	0x5db
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL21
	.long	0x1ee
	.long	0x664
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC16
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x36
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x8
	.byte	0x2a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x36
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x8
	.byte	0x2a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x9
	.byte	0xfa
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x8
	.byte	0x2a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.uleb128 0x5
	.byte	0x3
	.long	.LC15
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.uleb128 0x5
	.byte	0x3
	.long	.LC14
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.uleb128 0x5
	.byte	0x3
	.long	.LC14
	.byte	0
	.uleb128 0x2
	.long	.LVL22
	.long	0x9cc
	.long	0x67c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL23
	.long	0x1ee
	.long	0x6b0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC17
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL24
	.long	0x9cc
	.long	0x6c8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL25
	.long	0x1ee
	.long	0x6ff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC19
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x5
	.byte	0x3
	.long	.LC18
	.byte	0
	.uleb128 0x2
	.long	.LVL26
	.long	0x9cc
	.long	0x717
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL27
	.long	0x1ee
	.long	0x77c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC28
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	.LC25
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x5
	.byte	0x3
	.long	.LC24
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x5
	.byte	0x3
	.long	.LC23
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x5
	.byte	0x3
	.long	.LC22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x5
	.byte	0x3
	.long	.LC21
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x5
	.byte	0x3
	.long	.LC20
	.byte	0
	.uleb128 0x2
	.long	.LVL28
	.long	0x9cc
	.long	0x794
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL29
	.long	0x1ee
	.long	0x7b6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC29
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0xc
	.long	0x1234abcd
	.byte	0
	.uleb128 0x2
	.long	.LVL30
	.long	0x9cc
	.long	0x7ce
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL31
	.long	0x1ee
	.long	0x7e6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC30
	.byte	0
	.uleb128 0x2
	.long	.LVL32
	.long	0x9cc
	.long	0x7fe
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL40
	.long	0x1ee
	.long	0x816
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC33
	.byte	0
	.uleb128 0x2
	.long	.LVL43
	.long	0x1ee
	.long	0x83e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x2
	.long	.LVL46
	.long	0x18a
	.long	0x875
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC36
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0x9d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0x78
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x5
	.byte	0x3
	.long	.LC35
	.byte	0
	.uleb128 0x2
	.long	.LVL47
	.long	0x1ee
	.long	0x89c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
	.uleb128 0x2
	.long	.LVL48
	.long	0x9d5
	.long	0x8c7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC38
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL49
	.long	0x16e
	.long	0x8f0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC40
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC39
	.byte	0
	.uleb128 0x2
	.long	.LVL50
	.long	0x153
	.long	0x90c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x70
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL51
	.long	0x138
	.long	0x928
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x75
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL52
	.long	0x122
	.long	0x93d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x74
	.byte	0
	.uleb128 0x2
	.long	.LVL53
	.long	0xe8
	.long	0x968
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC41
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.long	.LVL54
	.long	0xc3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x4c
	.long	0x98d
	.uleb128 0xe
	.long	0x32
	.byte	0x6
	.byte	0
	.uleb128 0x6
	.long	0x97d
	.uleb128 0xd
	.long	0x5f
	.long	0x9a2
	.uleb128 0xe
	.long	0x32
	.byte	0x5
	.byte	0
	.uleb128 0x6
	.long	0x992
	.uleb128 0xd
	.long	0x93
	.long	0x9b7
	.uleb128 0xe
	.long	0x32
	.byte	0x17
	.byte	0
	.uleb128 0xd
	.long	0xe3
	.long	0x9c7
	.uleb128 0xe
	.long	0x32
	.byte	0x3
	.byte	0
	.uleb128 0x6
	.long	0x9b7
	.uleb128 0x12
	.long	.LASF16
	.long	.LASF32
	.uleb128 0x12
	.long	.LASF17
	.long	.LASF33
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 6
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS0:
	.uleb128 .LVU87
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL42-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL42-.LVL41
	.uleb128 .LVL45-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL45-.LVL41
	.uleb128 .LVL46-.LVL41
	.uleb128 0x3
	.byte	0x73
	.sleb128 -6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL41
	.uleb128 .LVL55-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL55-.LVL41
	.uleb128 .LFE0-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS2:
	.uleb128 .LVU4
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU27
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL10-.LVL0
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LVL16-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS4:
	.uleb128 .LVU11
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU27
.LLST4:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL8-.LVL2
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL8-.LVL2
	.uleb128 .LVL16-.LVL2
	.uleb128 0xa
	.byte	0x76
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values.2
	.byte	0x22
	.byte	0
.LVUS5:
	.uleb128 .LVU20
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 .LVU26
.LLST5:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LVL14-.LVL11
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS7:
	.uleb128 .LVU63
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU84
.LLST7:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL32
	.uleb128 .LVL39-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS8:
	.uleb128 .LVU65
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU87
.LLST8:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL36-.LVL33
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL36-.LVL33
	.uleb128 .LVL37-1-.LVL33
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL37-1-.LVL33
	.uleb128 .LVL37-.LVL33
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL33
	.uleb128 .LVL41-.LVL33
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS10:
	.uleb128 .LVU71
	.uleb128 .LVU76
.LLST10:
	.byte	0x8
	.long	.LVL35
	.uleb128 .LVL37-1-.LVL35
	.uleb128 0x1
	.byte	0x50
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x1c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x4
	.byte	0
	.value	0
	.value	0
	.long	.LFB0
	.long	.LFE0-.LFB0
	.long	0
	.long	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.LLRL1:
	.byte	0x5
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB5-.LBB2
	.uleb128 .LBE5-.LBB2
	.byte	0x4
	.uleb128 .LBB6-.LBB2
	.uleb128 .LBE6-.LBB2
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB3
	.byte	0x4
	.uleb128 .LBB3-.LBB3
	.uleb128 .LBE3-.LBB3
	.byte	0x4
	.uleb128 .LBB4-.LBB3
	.uleb128 .LBE4-.LBB3
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB8
	.byte	0x4
	.uleb128 .LBB8-.LBB8
	.uleb128 .LBE8-.LBB8
	.byte	0x4
	.uleb128 .LBB13-.LBB8
	.uleb128 .LBE13-.LBB8
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB10
	.byte	0x4
	.uleb128 .LBB10-.LBB10
	.uleb128 .LBE10-.LBB10
	.byte	0x4
	.uleb128 .LBB11-.LBB10
	.uleb128 .LBE11-.LBB10
	.byte	0x4
	.uleb128 .LBB12-.LBB10
	.uleb128 .LBE12-.LBB10
	.byte	0
.LLRL11:
	.byte	0x7
	.long	.LFB0
	.uleb128 .LFE0-.LFB0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF17:
	.string	"fwrite"
.LASF35:
	.string	"stream"
.LASF2:
	.string	"size_t"
.LASF19:
	.string	"fputc"
.LASF23:
	.string	"snprintf"
.LASF25:
	.string	"printf"
.LASF15:
	.string	"FILE"
.LASF32:
	.string	"__builtin_puts"
.LASF9:
	.string	"unsigned char"
.LASF30:
	.string	"__stdout"
.LASF14:
	.string	"long unsigned int"
.LASF10:
	.string	"short unsigned int"
.LASF18:
	.string	"putchar"
.LASF24:
	.string	"memset"
.LASF34:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF36:
	.string	"main"
.LASF3:
	.string	"ptrdiff_t"
.LASF29:
	.string	"texts"
.LASF27:
	.string	"wide"
.LASF4:
	.string	"unsigned int"
.LASF11:
	.string	"long long unsigned int"
.LASF6:
	.string	"long long int"
.LASF21:
	.string	"fprintf"
.LASF13:
	.string	"char"
.LASF26:
	.string	"values"
.LASF20:
	.string	"putc"
.LASF8:
	.string	"short int"
.LASF28:
	.string	"buffer"
.LASF12:
	.string	"intmax_t"
.LASF5:
	.string	"long int"
.LASF16:
	.string	"puts"
.LASF33:
	.string	"__builtin_fwrite"
.LASF7:
	.string	"signed char"
.LASF31:
	.string	"size"
.LASF22:
	.string	"sprintf"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"formats.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
