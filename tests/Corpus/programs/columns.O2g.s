	.file	"columns.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "columns.c"
	.p2align 4
	.type	by_price, @function
by_price:
.LVL0:
.LFB0:
	.file 1 "columns.c"
	.loc 1 10 1 view -0
	.cfi_startproc
	.loc 1 11 2 view .LVU1
	.loc 1 10 1 is_stmt 0 view .LVU2
	movl	8(%esp), %edx
	movl	4(%esp), %eax
.LVL1:
	.loc 1 12 2 is_stmt 1 view .LVU3
	.loc 1 12 78 is_stmt 0 view .LVU4
	movl	24(%edx), %ecx
	cmpl	%ecx, 24(%eax)
	je	.L7
	.loc 1 12 42 discriminator 1 view .LVU5
	setg	%al
	.loc 1 12 66 discriminator 1 view .LVU6
	setl	%dl
	movzbl	%dl, %edx
	.loc 1 12 42 discriminator 1 view .LVU7
	movzbl	%al, %eax
	.loc 1 12 78 discriminator 1 view .LVU8
	subl	%edx, %eax
	.loc 1 13 1 discriminator 1 view .LVU9
	ret
.LVL2:
	.p2align 4,,10
	.p2align 3
.L7:
	.loc 1 12 80 discriminator 2 view .LVU10
	jmp	strcmp
.LVL3:
	.loc 1 12 80 discriminator 2 view .LVU11
	.cfi_endproc
.LFE0:
	.size	by_price, .-by_price
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	"--"
.LC2:
	.string	"%15s %d %x %d.%d"
.LC3:
	.string	"line %d: %d fields in '%s'\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"|%-15s|%5d|%06x|%7ld.%02ld|%10ld|\n"
	.section	.rodata.str1.1
.LC5:
	.string	"%d rows, total %ld.%02ld\n"
.LC6:
	.string	"%d %c %d = %d\n"
.LC7:
	.string	"%d %c %i"
.LC8:
	.string	"scanf gave %d\n"
.LC9:
	.string	"%7s"
.LC10:
	.string	"word '%s'\n"
	.section	.rodata.str1.4
	.align 4
.LC11:
	.string	"\n%d letters, %d lines, end %d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB1:
	.loc 1 16 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 17 2 view .LVU13
	.loc 1 18 2 view .LVU14
	.loc 1 19 2 view .LVU15
.LVL4:
	.loc 1 21 2 view .LVU16
	.loc 1 16 1 is_stmt 0 view .LVU17
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 19 13 view .LVU18
	xorl	%eax, %eax
	.loc 1 16 1 view .LVU19
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
	.loc 1 19 6 view .LVU20
	xorl	%edi, %edi
	.loc 1 16 1 view .LVU21
	pushl	%esi
	.cfi_offset 6, -16
	.loc 1 19 22 view .LVU22
	xorl	%esi, %esi
	.loc 1 16 1 view .LVU23
	pushl	%ebx
	andl	$-16, %esp
	subl	$736, %esp
	.cfi_offset 3, -20
	.loc 1 19 13 view .LVU24
	movl	%eax, 36(%esp)
	leal	96(%esp), %ebx
.LVL5:
	.p2align 4
	.p2align 3
.L9:
	.loc 1 21 9 is_stmt 1 view .LVU25
	movl	%ebx, (%esp)
	movl	$__stdin, %eax
	movl	%eax, 8(%esp)
	movl	$80, %eax
	movl	%eax, 4(%esp)
	call	fgets
.LVL6:
	testl	%eax, %eax
	je	.L19
.LBB2:
	.loc 1 22 3 view .LVU26
	.loc 1 23 8 is_stmt 0 view .LVU27
	movl	%ebx, (%esp)
	movl	$.LC0, %eax
	.loc 1 22 9 view .LVU28
	incl	%esi
.LVL7:
	.loc 1 23 3 is_stmt 1 view .LVU29
	.loc 1 23 8 is_stmt 0 view .LVU30
	movl	%eax, 4(%esp)
	call	strcspn
.LVL8:
	.loc 1 23 29 view .LVU31
	movb	$0, 96(%esp,%eax)
	.loc 1 24 3 is_stmt 1 view .LVU32
	.loc 1 24 7 is_stmt 0 view .LVU33
	cmpw	$11565, (%ebx)
	je	.L37
.L10:
	.loc 1 26 3 is_stmt 1 view .LVU34
	.loc 1 26 7 is_stmt 0 view .LVU35
	movzbl	96(%esp), %eax
	.loc 1 26 6 view .LVU36
	cmpb	$35, %al
	je	.L9
	testb	%al, %al
	je	.L9
	.loc 1 28 3 is_stmt 1 view .LVU37
	.loc 1 29 3 view .LVU38
	.loc 1 29 30 is_stmt 0 view .LVU39
	movl	%ebx, (%esp)
	leal	64(%esp), %eax
	movl	%eax, 24(%esp)
	leal	60(%esp), %eax
	movl	%eax, 20(%esp)
	leal	88(%esp), %eax
	movl	%eax, 16(%esp)
	leal	84(%esp), %eax
	movl	%eax, 12(%esp)
	leal	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	call	sscanf
.LVL9:
	.loc 1 30 3 is_stmt 1 view .LVU40
	.loc 1 30 6 is_stmt 0 view .LVU41
	cmpl	$5, %eax
	jne	.L38
	.loc 1 35 3 is_stmt 1 view .LVU42
	.loc 1 35 19 is_stmt 0 view .LVU43
	movl	60(%esp), %edx
	.loc 1 35 48 view .LVU44
	movl	64(%esp), %ecx
	.loc 1 35 19 view .LVU45
	leal	(%edx,%edx,4), %eax
.LVL10:
	.loc 1 35 19 view .LVU46
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	.loc 1 35 48 view .LVU47
	testl	%edx, %edx
	jns	.L15
	.loc 1 35 48 discriminator 1 view .LVU48
	negl	%ecx
.L15:
	.loc 1 35 26 discriminator 4 view .LVU49
	addl	%ecx, %eax
	movl	%eax, 92(%esp)
	.loc 1 36 3 is_stmt 1 discriminator 4 view .LVU50
	.loc 1 36 13 is_stmt 0 discriminator 4 view .LVU51
	leal	0(,%edi,8), %eax
	.loc 1 36 9 discriminator 4 view .LVU52
	leal	1(%edi), %ecx
.LVL11:
	.loc 1 36 13 discriminator 4 view .LVU53
	subl	%edi, %eax
	leal	176(%esp,%eax,4), %edi
	xorl	%eax, %eax
.L16:
	movl	68(%esp,%eax), %edx
	movl	%edx, (%edi,%eax)
	addl	$4, %eax
	cmpl	$28, %eax
	jb	.L16
	.loc 1 36 9 discriminator 4 view .LVU54
	movl	%ecx, %edi
	jmp	.L9
.LVL12:
	.p2align 4,,10
	.p2align 3
.L37:
	.loc 1 24 7 view .LVU55
	cmpb	$0, 2(%ebx)
	jne	.L10
.L19:
	.loc 1 24 7 view .LVU56
.LBE2:
	.loc 1 38 2 is_stmt 1 view .LVU57
	movl	%edi, 4(%esp)
	movl	$by_price, %ebx
	movl	$28, %esi
.LVL13:
	.loc 1 38 2 is_stmt 0 view .LVU58
	movl	%ebx, 12(%esp)
	leal	176(%esp), %ebx
	movl	%esi, 8(%esp)
	movl	%ebx, (%esp)
	call	qsort
.LVL14:
	.loc 1 39 2 is_stmt 1 view .LVU59
	.loc 1 40 2 view .LVU60
.LBB3:
	.loc 1 40 7 view .LVU61
	.loc 1 40 20 view .LVU62
	testl	%edi, %edi
	je	.L32
.LBB4:
	.loc 1 43 23 is_stmt 0 view .LVU63
	movl	%edi, 40(%esp)
.LBE4:
.LBE3:
	.loc 1 39 7 view .LVU64
	xorl	%ecx, %ecx
.LBB9:
	.loc 1 40 11 view .LVU65
	xorl	%esi, %esi
.LBE9:
	.loc 1 39 7 view .LVU66
	movl	%ecx, 44(%esp)
.LVL15:
	.p2align 4
	.p2align 3
.L22:
.LBB10:
.LBB5:
	.loc 1 41 3 is_stmt 1 discriminator 3 view .LVU67
	.loc 1 41 23 is_stmt 0 discriminator 3 view .LVU68
	movl	24(%ebx), %ecx
	.loc 1 43 23 discriminator 3 view .LVU69
	movl	$1374389535, %eax
	.loc 1 41 8 discriminator 3 view .LVU70
	movl	16(%ebx), %edi
	.loc 1 43 23 discriminator 3 view .LVU71
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	.loc 1 41 8 discriminator 3 view .LVU72
	imull	%ecx, %edi
.LVL16:
	.loc 1 42 3 is_stmt 1 discriminator 3 view .LVU73
	.loc 1 43 23 is_stmt 0 discriminator 3 view .LVU74
	sarl	$5, %edx
	subl	%eax, %edx
	.loc 1 42 3 discriminator 3 view .LVU75
	movl	%edi, 24(%esp)
	.loc 1 43 23 discriminator 3 view .LVU76
	leal	(%edx,%edx,4), %eax
	.loc 1 42 3 discriminator 3 view .LVU77
	movl	%edx, 16(%esp)
	.loc 1 43 23 discriminator 3 view .LVU78
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %ecx
	.loc 1 42 3 discriminator 3 view .LVU79
	movl	%ecx, %eax
	negl	%eax
	cmovs	%ecx, %eax
.LBE5:
	.loc 1 40 26 discriminator 3 view .LVU80
	incl	%esi
.LVL17:
.LBB6:
	.loc 1 42 3 discriminator 3 view .LVU81
	movl	%eax, 20(%esp)
	movl	20(%ebx), %eax
	movl	%eax, 12(%esp)
	movl	16(%ebx), %eax
	movl	%ebx, 4(%esp)
.LBE6:
	.loc 1 40 20 discriminator 3 view .LVU82
	addl	$28, %ebx
.LBB7:
	.loc 1 42 3 discriminator 3 view .LVU83
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL18:
	.loc 1 44 3 is_stmt 1 discriminator 3 view .LVU84
	.loc 1 44 3 is_stmt 0 discriminator 3 view .LVU85
.LBE7:
	.loc 1 40 26 is_stmt 1 discriminator 3 view .LVU86
	.loc 1 40 20 discriminator 3 view .LVU87
.LBB8:
	.loc 1 44 9 is_stmt 0 discriminator 3 view .LVU88
	addl	%edi, 44(%esp)
.LVL19:
	.loc 1 44 9 discriminator 3 view .LVU89
.LBE8:
	.loc 1 40 20 discriminator 3 view .LVU90
	cmpl	%esi, 40(%esp)
	jne	.L22
	movl	40(%esp), %edi
.LVL20:
.L21:
	.loc 1 40 20 discriminator 3 view .LVU91
.LBE10:
	.loc 1 46 2 is_stmt 1 view .LVU92
	.loc 1 46 66 is_stmt 0 view .LVU93
	movl	44(%esp), %eax
	leal	59(%esp), %ebx
	movl	$1374389535, %edx
	.loc 1 46 2 view .LVU94
	movl	%edi, 4(%esp)
	.loc 1 46 66 view .LVU95
	movl	44(%esp), %esi
	.loc 1 46 2 view .LVU96
	movl	$.LC5, (%esp)
	.loc 1 46 66 view .LVU97
	imull	%edx
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$5, %edx
	subl	%eax, %edx
	.loc 1 46 2 view .LVU98
	movl	%edx, 8(%esp)
	.loc 1 46 66 view .LVU99
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %esi
	.loc 1 46 2 view .LVU100
	movl	%esi, %eax
	negl	%eax
	cmovs	%esi, %eax
	movl	%eax, 12(%esp)
	call	printf
.LVL21:
	.loc 1 48 2 is_stmt 1 view .LVU101
	.loc 1 49 2 view .LVU102
	.loc 1 50 2 view .LVU103
	.loc 1 50 8 is_stmt 0 view .LVU104
	jmp	.L23
.LVL22:
	.p2align 4,,10
	.p2align 3
.L26:
	.loc 1 51 77 discriminator 5 view .LVU105
	imull	%ecx, %esi
.L25:
	.loc 1 51 3 discriminator 8 view .LVU106
	movl	%esi, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.LVL23:
.L23:
	.loc 1 50 49 is_stmt 1 view .LVU107
	.loc 1 50 17 is_stmt 0 view .LVU108
	movl	%ebx, 8(%esp)
	leal	64(%esp), %eax
	movl	%eax, 12(%esp)
	leal	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	scanf
.LVL24:
	.loc 1 50 49 view .LVU109
	cmpl	$3, %eax
	jne	.L39
	.loc 1 51 3 is_stmt 1 view .LVU110
	.loc 1 51 42 is_stmt 0 view .LVU111
	movsbl	59(%esp), %eax
.LVL25:
	.loc 1 51 53 view .LVU112
	movl	60(%esp), %edx
	movl	64(%esp), %ecx
	.loc 1 51 3 view .LVU113
	cmpb	$43, %al
	leal	(%edx,%ecx), %esi
	je	.L25
	.loc 1 51 77 discriminator 2 view .LVU114
	cmpb	$45, %al
	movl	%edx, %esi
	jne	.L26
	.loc 1 51 77 discriminator 4 view .LVU115
	subl	%ecx, %esi
	jmp	.L25
.LVL26:
	.p2align 4,,10
	.p2align 3
.L38:
.LBB11:
	.loc 1 31 4 is_stmt 1 discriminator 1 view .LVU116
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.LVL27:
	.loc 1 32 4 discriminator 1 view .LVU117
	.loc 1 33 4 discriminator 1 view .LVU118
	.loc 1 32 7 is_stmt 0 discriminator 1 view .LVU119
	incl	36(%esp)
.LVL28:
	.loc 1 33 4 discriminator 1 view .LVU120
	jmp	.L9
.LVL29:
	.p2align 4,,10
	.p2align 3
.L39:
	.loc 1 33 4 discriminator 1 view .LVU121
.LBE11:
	.loc 1 52 2 is_stmt 1 view .LVU122
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.LVL30:
	.loc 1 53 2 view .LVU123
	.loc 1 54 2 view .LVU124
	.loc 1 54 6 is_stmt 0 view .LVU125
	leal	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	scanf
.LVL31:
	.loc 1 54 5 view .LVU126
	decl	%eax
	je	.L40
.L28:
	.loc 1 39 7 view .LVU127
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	jmp	.L29
.LVL32:
	.p2align 4,,10
	.p2align 3
.L30:
	.loc 1 63 3 is_stmt 1 view .LVU128
	.loc 1 63 14 is_stmt 0 view .LVU129
	movl	%edi, (%esp)
	call	isalpha
.LVL33:
	.loc 1 63 11 view .LVU130
	cmpl	$1, %eax
	sbbl	$-1, %ebx
.LVL34:
	.loc 1 64 3 is_stmt 1 view .LVU131
	.loc 1 64 14 is_stmt 0 view .LVU132
	xorl	%eax, %eax
	cmpl	$10, %edi
	sete	%al
	.loc 1 64 9 view .LVU133
	addl	%eax, %esi
.LVL35:
.L29:
	.loc 1 57 25 is_stmt 1 view .LVU134
	.loc 1 57 14 is_stmt 0 view .LVU135
	call	getchar
.LVL36:
	.loc 1 57 25 view .LVU136
	cmpl	$-1, %eax
	.loc 1 57 14 view .LVU137
	movl	%eax, %edi
.LVL37:
	.loc 1 57 25 view .LVU138
	je	.L41
	.loc 1 58 3 is_stmt 1 view .LVU139
	.loc 1 58 6 is_stmt 0 view .LVU140
	cmpl	$33, %edi
	jne	.L30
	.loc 1 59 4 is_stmt 1 view .LVU141
	movl	$63, (%esp)
	movl	$__stdin, %eax
.LVL38:
	.loc 1 59 4 is_stmt 0 view .LVU142
	movl	%eax, 4(%esp)
	call	ungetc
.LVL39:
	.loc 1 60 4 is_stmt 1 view .LVU143
	.loc 1 60 8 is_stmt 0 view .LVU144
	call	getchar
.LVL40:
	.loc 1 61 4 view .LVU145
	movl	%eax, (%esp)
	.loc 1 60 8 view .LVU146
	movl	%eax, %edi
.LVL41:
	.loc 1 61 4 is_stmt 1 view .LVU147
	call	putchar
.LVL42:
	.loc 1 61 4 is_stmt 0 view .LVU148
	jmp	.L30
.LVL43:
	.p2align 4,,10
	.p2align 3
.L41:
	.loc 1 66 2 is_stmt 1 view .LVU149
	call	getchar
.LVL44:
	.loc 1 66 64 is_stmt 0 view .LVU150
	movl	$__stdin, (%esp)
	.loc 1 66 2 view .LVU151
	movl	%eax, %edi
.LVL45:
	.loc 1 66 64 view .LVU152
	call	feof
.LVL46:
	.loc 1 66 2 view .LVU153
	movl	%edi, 16(%esp)
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC11, (%esp)
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 12(%esp)
	call	printf
.LVL47:
	.loc 1 67 2 is_stmt 1 view .LVU154
	.loc 1 68 1 is_stmt 0 view .LVU155
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
.LVL48:
	.loc 1 68 1 view .LVU156
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL49:
	.loc 1 68 1 view .LVU157
	popl	%esi
	.cfi_restore 6
.LVL50:
	.loc 1 68 1 view .LVU158
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL51:
	.loc 1 68 1 view .LVU159
	ret
.LVL52:
.L40:
	.cfi_restore_state
	.loc 1 55 3 is_stmt 1 view .LVU160
	movl	$.LC10, (%esp)
	leal	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL53:
	jmp	.L28
.LVL54:
.L32:
	.loc 1 39 7 is_stmt 0 view .LVU161
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	jmp	.L21
	.cfi_endproc
.LFE1:
	.size	main, .-main
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stddef.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/ctype.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "../../../src/Kernel/user/include/stdlib.h"
	.file 7 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x69d
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x16
	.long	.LASF37
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL18
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x11
	.long	0x26
	.uleb128 0x12
	.long	.LASF9
	.byte	0x2
	.byte	0x5
	.long	0x3d
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x17
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x12
	.long	.LASF10
	.byte	0x3
	.byte	0x11
	.long	0x79
	.uleb128 0x18
	.long	.LASF38
	.uleb128 0x19
	.long	.LASF26
	.byte	0x3
	.byte	0x13
	.byte	0xd
	.long	0x6e
	.uleb128 0x1a
	.string	"row"
	.byte	0x1c
	.byte	0x1
	.byte	0x7
	.byte	0x8
	.long	0xc4
	.uleb128 0xa
	.long	.LASF11
	.byte	0x13
	.long	0xc9
	.byte	0
	.uleb128 0xa
	.long	.LASF12
	.byte	0x21
	.long	0x44
	.byte	0x10
	.uleb128 0xa
	.long	.LASF13
	.byte	0x31
	.long	0x3d
	.byte	0x14
	.uleb128 0xa
	.long	.LASF14
	.byte	0x3c
	.long	0x4b
	.byte	0x18
	.byte	0
	.uleb128 0x11
	.long	0x8a
	.uleb128 0xb
	.long	0x26
	.long	0xd9
	.uleb128 0xc
	.long	0x3d
	.byte	0xf
	.byte	0
	.uleb128 0x4
	.long	.LASF15
	.byte	0x3
	.byte	0x5c
	.byte	0x5
	.long	0x44
	.long	0xef
	.uleb128 0x2
	.long	0xef
	.byte	0
	.uleb128 0x7
	.long	0x6e
	.uleb128 0x13
	.long	0xef
	.uleb128 0x4
	.long	.LASF16
	.byte	0x4
	.byte	0x6
	.byte	0x5
	.long	0x44
	.long	0x10f
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x1b
	.long	.LASF39
	.byte	0x3
	.byte	0x3b
	.byte	0x5
	.long	0x44
	.uleb128 0x4
	.long	.LASF17
	.byte	0x3
	.byte	0x3e
	.byte	0x5
	.long	0x44
	.long	0x136
	.uleb128 0x2
	.long	0x44
	.uleb128 0x2
	.long	0xef
	.byte	0
	.uleb128 0x4
	.long	.LASF18
	.byte	0x3
	.byte	0x28
	.byte	0x5
	.long	0x44
	.long	0x14d
	.uleb128 0x2
	.long	0x14d
	.uleb128 0xf
	.byte	0
	.uleb128 0x7
	.long	0x2d
	.uleb128 0x1c
	.long	.LASF40
	.byte	0x6
	.byte	0x2c
	.byte	0x6
	.long	0x173
	.uleb128 0x2
	.long	0x173
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x175
	.byte	0
	.uleb128 0x1d
	.byte	0x4
	.uleb128 0x7
	.long	0x17a
	.uleb128 0x1e
	.long	0x44
	.long	0x18e
	.uleb128 0x2
	.long	0x18e
	.uleb128 0x2
	.long	0x18e
	.byte	0
	.uleb128 0x7
	.long	0x193
	.uleb128 0x1f
	.uleb128 0x4
	.long	.LASF19
	.byte	0x3
	.byte	0x3f
	.byte	0x7
	.long	0x1b4
	.long	0x1b4
	.uleb128 0x2
	.long	0x1b9
	.uleb128 0x2
	.long	0x44
	.uleb128 0x2
	.long	0xf4
	.byte	0
	.uleb128 0x7
	.long	0x26
	.uleb128 0x13
	.long	0x1b4
	.uleb128 0x4
	.long	.LASF20
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x44
	.long	0x1d5
	.uleb128 0x2
	.long	0x14d
	.uleb128 0xf
	.byte	0
	.uleb128 0x4
	.long	.LASF21
	.byte	0x3
	.byte	0x2a
	.byte	0x5
	.long	0x44
	.long	0x1f1
	.uleb128 0x2
	.long	0x14d
	.uleb128 0x2
	.long	0x14d
	.uleb128 0xf
	.byte	0
	.uleb128 0x4
	.long	.LASF22
	.byte	0x5
	.byte	0x17
	.byte	0x5
	.long	0x44
	.long	0x20c
	.uleb128 0x2
	.long	0x14d
	.uleb128 0x2
	.long	0x14d
	.byte	0
	.uleb128 0x4
	.long	.LASF23
	.byte	0x5
	.byte	0x22
	.byte	0x8
	.long	0x32
	.long	0x227
	.uleb128 0x2
	.long	0x14d
	.uleb128 0x2
	.long	0x14d
	.byte	0
	.uleb128 0x20
	.long	.LASF41
	.byte	0x1
	.byte	0xf
	.byte	0x5
	.long	0x44
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x5fa
	.uleb128 0x9
	.long	.LASF24
	.byte	0x11
	.byte	0xd
	.long	0x5fa
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.uleb128 0x9
	.long	.LASF25
	.byte	0x12
	.byte	0x7
	.long	0x60a
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.uleb128 0x8
	.string	"n"
	.byte	0x13
	.byte	0x6
	.long	0x44
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x8
	.string	"bad"
	.byte	0x13
	.byte	0xd
	.long	0x44
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x6
	.long	.LASF27
	.byte	0x13
	.byte	0x16
	.long	0x44
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x6
	.long	.LASF28
	.byte	0x27
	.byte	0x7
	.long	0x4b
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xd
	.string	"a"
	.byte	0x30
	.byte	0x6
	.long	0x44
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0xd
	.string	"b"
	.byte	0x30
	.byte	0x9
	.long	0x44
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.uleb128 0x6
	.long	.LASF29
	.byte	0x30
	.byte	0xc
	.long	0x44
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xd
	.string	"op"
	.byte	0x31
	.byte	0x7
	.long	0x26
	.uleb128 0x2
	.byte	0x74
	.sleb128 59
	.uleb128 0x9
	.long	.LASF30
	.byte	0x35
	.byte	0x7
	.long	0x61a
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.uleb128 0x8
	.string	"c"
	.byte	0x38
	.byte	0x6
	.long	0x44
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x6
	.long	.LASF31
	.byte	0x38
	.byte	0x9
	.long	0x44
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x6
	.long	.LASF32
	.byte	0x38
	.byte	0x16
	.long	0x44
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x14
	.long	.LLRL12
	.long	0x3f6
	.uleb128 0xd
	.string	"r"
	.byte	0x1c
	.byte	0xe
	.long	0x8a
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.uleb128 0x9
	.long	.LASF33
	.byte	0x1d
	.byte	0x7
	.long	0x44
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x9
	.long	.LASF34
	.byte	0x1d
	.byte	0xe
	.long	0x44
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.uleb128 0x6
	.long	.LASF35
	.byte	0x1d
	.byte	0x15
	.long	0x44
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x3
	.long	.LVL8
	.long	0x20c
	.long	0x38d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x3
	.long	.LVL9
	.long	0x1d5
	.long	0x3d3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0
	.uleb128 0x10
	.long	.LVL27
	.long	0x1be
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	.LLRL14
	.long	0x44c
	.uleb128 0x8
	.string	"i"
	.byte	0x28
	.byte	0xb
	.long	0x44
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x21
	.long	.LLRL16
	.uleb128 0x6
	.long	.LASF36
	.byte	0x29
	.byte	0x8
	.long	0x4b
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x10
	.long	.LVL18
	.long	0x1be
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 -28
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL6
	.long	0x194
	.long	0x468
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0x50
	.byte	0
	.uleb128 0x3
	.long	.LVL14
	.long	0x152
	.long	0x495
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_price
	.byte	0
	.uleb128 0x3
	.long	.LVL21
	.long	0x1be
	.long	0x4c8
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
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0xf
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x76
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x30
	.byte	0x2a
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0
	.uleb128 0x3
	.long	.LVL23
	.long	0x1be
	.long	0x4e7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL24
	.long	0x136
	.long	0x515
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0
	.uleb128 0x3
	.long	.LVL30
	.long	0x1be
	.long	0x52d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.uleb128 0x3
	.long	.LVL31
	.long	0x136
	.long	0x54d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0
	.uleb128 0x3
	.long	.LVL33
	.long	0xf9
	.long	0x562
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0xe
	.long	.LVL36
	.long	0x10f
	.uleb128 0x3
	.long	.LVL39
	.long	0x11b
	.long	0x580
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x3f
	.byte	0
	.uleb128 0xe
	.long	.LVL40
	.long	0x10f
	.uleb128 0x3
	.long	.LVL42
	.long	0x695
	.long	0x59e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0xe
	.long	.LVL44
	.long	0x10f
	.uleb128 0xe
	.long	.LVL46
	.long	0xd9
	.uleb128 0x3
	.long	.LVL47
	.long	0x1be
	.long	0x5dd
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x10
	.long	.LVL53
	.long	0x1be
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x8a
	.long	0x60a
	.uleb128 0xc
	.long	0x3d
	.byte	0x13
	.byte	0
	.uleb128 0xb
	.long	0x26
	.long	0x61a
	.uleb128 0xc
	.long	0x3d
	.byte	0x4f
	.byte	0
	.uleb128 0xb
	.long	0x26
	.long	0x62a
	.uleb128 0xc
	.long	0x3d
	.byte	0x7
	.byte	0
	.uleb128 0x22
	.long	.LASF42
	.byte	0x1
	.byte	0x9
	.byte	0xc
	.long	0x44
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x690
	.uleb128 0x15
	.string	"a"
	.byte	0x21
	.long	0x18e
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x15
	.string	"b"
	.byte	0x30
	.long	0x18e
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x8
	.string	"x"
	.byte	0xb
	.byte	0x14
	.long	0x690
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x8
	.string	"y"
	.byte	0xb
	.byte	0x1c
	.long	0x690
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x23
	.long	.LVL3
	.long	0x1f1
	.byte	0
	.uleb128 0x7
	.long	0xc4
	.uleb128 0x24
	.long	.LASF43
	.long	.LASF44
	.byte	0x7
	.byte	0
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x4
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
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 7
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 23
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 9
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
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x2e
	.byte	0
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
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x2e
	.byte	0x1
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
	.uleb128 0x23
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
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
.LVUS4:
	.uleb128 .LVU16
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU91
	.uleb128 .LVU116
	.uleb128 .LVU121
	.uleb128 .LVU161
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL4
	.uleb128 .LVL11-.LVL4
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL11-.LVL4
	.uleb128 .LVL12-.LVL4
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL12-.LVL4
	.uleb128 .LVL15-.LVL4
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL15-.LVL4
	.uleb128 .LVL20-.LVL4
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL26-.LVL4
	.uleb128 .LVL29-.LVL4
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL54-.LVL4
	.uleb128 .LFE1-.LVL4
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS5:
	.uleb128 .LVU16
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU120
	.uleb128 .LVU121
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU160
	.uleb128 .LVU160
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL4
	.uleb128 .LVL28-.LVL4
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL29-.LVL4
	.uleb128 .LVL48-.LVL4
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL48-.LVL4
	.uleb128 .LVL51-.LVL4
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x2bc
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL51-.LVL4
	.uleb128 .LVL52-.LVL4
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x2bc
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL52-.LVL4
	.uleb128 .LFE1-.LVL4
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS6:
	.uleb128 .LVU16
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU58
	.uleb128 .LVU116
	.uleb128 .LVU121
.LLST6:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL4
	.uleb128 .LVL13-.LVL4
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL26-.LVL4
	.uleb128 .LVL29-.LVL4
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS7:
	.uleb128 .LVU60
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU89
	.uleb128 .LVU161
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL14
	.uleb128 .LVL19-.LVL14
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL54-.LVL14
	.uleb128 .LFE1-.LVL14
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU109
	.uleb128 .LVU112
	.uleb128 .LVU121
	.uleb128 .LVU123
.LLST8:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL25-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL29-.LVL24
	.uleb128 .LVL30-1-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS9:
	.uleb128 .LVU128
	.uleb128 .LVU134
	.uleb128 .LVU138
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU149
	.uleb128 .LVU149
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU152
.LLST9:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL35-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL37-.LVL32
	.uleb128 .LVL38-.LVL32
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL38-.LVL32
	.uleb128 .LVL41-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL41-.LVL32
	.uleb128 .LVL42-1-.LVL32
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL42-1-.LVL32
	.uleb128 .LVL43-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL43-.LVL32
	.uleb128 .LVL44-1-.LVL32
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL44-1-.LVL32
	.uleb128 .LVL45-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS10:
	.uleb128 .LVU128
	.uleb128 .LVU157
.LLST10:
	.byte	0x8
	.long	.LVL32
	.uleb128 .LVL49-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS11:
	.uleb128 .LVU128
	.uleb128 .LVU158
.LLST11:
	.byte	0x8
	.long	.LVL32
	.uleb128 .LVL50-.LVL32
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS13:
	.uleb128 .LVU40
	.uleb128 .LVU46
	.uleb128 .LVU116
	.uleb128 .LVU117
.LLST13:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.LVL9
	.uleb128 .LVL27-1-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS15:
	.uleb128 .LVU62
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU91
	.uleb128 .LVU161
	.uleb128 0
.LLST15:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL14
	.uleb128 .LVL17-.LVL14
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL17-.LVL14
	.uleb128 .LVL18-.LVL14
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL14
	.uleb128 .LVL20-.LVL14
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL54-.LVL14
	.uleb128 .LFE1-.LVL14
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU73
	.uleb128 .LVU91
.LLST17:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL20-.LVL16
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL3-1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL3-1-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL3-1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL3-1-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS2:
	.uleb128 .LVU3
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL3-1-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL3-1-.LVL1
	.uleb128 .LFE0-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS3:
	.uleb128 .LVU3
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL3-1-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL3-1-.LVL1
	.uleb128 .LFE0-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x24
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x4
	.byte	0
	.value	0
	.value	0
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	.LFB1
	.long	.LFE1-.LFB1
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
.LLRL12:
	.byte	0x5
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB11-.LBB2
	.uleb128 .LBE11-.LBB2
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB3
	.byte	0x4
	.uleb128 .LBB3-.LBB3
	.uleb128 .LBE3-.LBB3
	.byte	0x4
	.uleb128 .LBB9-.LBB3
	.uleb128 .LBE9-.LBB3
	.byte	0x4
	.uleb128 .LBB10-.LBB3
	.uleb128 .LBE10-.LBB3
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB4
	.byte	0x4
	.uleb128 .LBB4-.LBB4
	.uleb128 .LBE4-.LBB4
	.byte	0x4
	.uleb128 .LBB5-.LBB4
	.uleb128 .LBE5-.LBB4
	.byte	0x4
	.uleb128 .LBB6-.LBB4
	.uleb128 .LBE6-.LBB4
	.byte	0x4
	.uleb128 .LBB7-.LBB4
	.uleb128 .LBE7-.LBB4
	.byte	0x4
	.uleb128 .LBB8-.LBB4
	.uleb128 .LBE8-.LBB4
	.byte	0
.LLRL18:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB1
	.uleb128 .LFE1-.LFB1
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF21:
	.string	"sscanf"
.LASF38:
	.string	"stream"
.LASF9:
	.string	"size_t"
.LASF12:
	.string	"count"
.LASF33:
	.string	"whole"
.LASF34:
	.string	"cents"
.LASF26:
	.string	"__stdin"
.LASF30:
	.string	"word"
.LASF10:
	.string	"FILE"
.LASF40:
	.string	"qsort"
.LASF18:
	.string	"scanf"
.LASF7:
	.string	"unsigned char"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF43:
	.string	"putchar"
.LASF36:
	.string	"value"
.LASF37:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF15:
	.string	"feof"
.LASF13:
	.string	"code"
.LASF35:
	.string	"fields"
.LASF23:
	.string	"strcspn"
.LASF41:
	.string	"main"
.LASF3:
	.string	"unsigned int"
.LASF42:
	.string	"by_price"
.LASF2:
	.string	"char"
.LASF25:
	.string	"line"
.LASF39:
	.string	"getchar"
.LASF31:
	.string	"letters"
.LASF27:
	.string	"number"
.LASF22:
	.string	"strcmp"
.LASF24:
	.string	"rows"
.LASF5:
	.string	"long long int"
.LASF11:
	.string	"name"
.LASF17:
	.string	"ungetc"
.LASF19:
	.string	"fgets"
.LASF16:
	.string	"isalpha"
.LASF20:
	.string	"printf"
.LASF14:
	.string	"price"
.LASF32:
	.string	"lines"
.LASF28:
	.string	"total"
.LASF4:
	.string	"long int"
.LASF44:
	.string	"__builtin_putchar"
.LASF29:
	.string	"read"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"columns.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
