	.file	"jumps.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "jumps.c"
	.p2align 4
	.type	dive, @function
dive:
.LVL0:
.LFB0:
	.file 1 "jumps.c"
	.loc 1 15 1 view -0
	.cfi_startproc
	.loc 1 16 2 view .LVU1
	.loc 1 15 1 is_stmt 0 view .LVU2
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	.loc 1 15 1 view .LVU3
	movl	48(%esp), %eax
	.loc 1 16 15 view .LVU4
	movl	%eax, 28(%esp)
	.loc 1 17 2 is_stmt 1 view .LVU5
	.loc 1 18 5 is_stmt 0 view .LVU6
	testl	%eax, %eax
	.loc 1 17 16 view .LVU7
	movl	%eax, depth_reached
	.loc 1 18 2 is_stmt 1 view .LVU8
	.loc 1 18 5 is_stmt 0 view .LVU9
	jle	.L2
	.loc 1 19 3 is_stmt 1 view .LVU10
	decl	%eax
	movl	deeper, %edx
	movl	%eax, (%esp)
	call	*%edx
.LVL1:
.L2:
	.loc 1 20 2 view .LVU11
	movl	$place, (%esp)
	movl	28(%esp), %eax
	addl	$17, %eax
	movl	%eax, 4(%esp)
	call	longjmp
.LVL2:
	.cfi_endproc
.LFE0:
	.size	dive, .-dive
	.p2align 4
	.type	retry, @function
retry:
.LFB5:
	.loc 1 75 1 view -0
	.cfi_startproc
	.loc 1 76 2 view .LVU13
	.loc 1 75 1 is_stmt 0 view .LVU14
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	.loc 1 76 15 view .LVU15
	xorl	%eax, %eax
	.loc 1 77 13 view .LVU16
	movl	$place, (%esp)
	.loc 1 76 15 view .LVU17
	movl	%eax, 28(%esp)
	.loc 1 77 2 is_stmt 1 view .LVU18
	.loc 1 77 13 is_stmt 0 view .LVU19
	call	setjmp
.LVL3:
	.loc 1 78 2 is_stmt 1 view .LVU20
	.loc 1 78 7 is_stmt 0 view .LVU21
	movl	28(%esp), %edx
	incl	%edx
	movl	%edx, 28(%esp)
	.loc 1 79 2 is_stmt 1 view .LVU22
	.loc 1 79 12 is_stmt 0 view .LVU23
	movl	28(%esp), %edx
	.loc 1 79 5 view .LVU24
	cmpl	$4, %edx
	jle	.L9
	.loc 1 81 2 is_stmt 1 view .LVU25
	.loc 1 81 20 is_stmt 0 view .LVU26
	movl	28(%esp), %edx
	.loc 1 81 14 view .LVU27
	leal	(%eax,%eax,4), %eax
.LVL4:
	.loc 1 82 1 view .LVU28
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 4
	.loc 1 81 14 view .LVU29
	leal	(%eax,%eax,4), %eax
	.loc 1 81 20 view .LVU30
	leal	(%edx,%eax,4), %eax
	.loc 1 82 1 view .LVU31
	ret
.LVL5:
.L9:
	.cfi_restore_state
	.loc 1 80 3 is_stmt 1 view .LVU32
	movl	$place, (%esp)
	movl	28(%esp), %eax
.LVL6:
	.loc 1 80 3 is_stmt 0 view .LVU33
	movl	%eax, 4(%esp)
	call	longjmp
.LVL7:
	.cfi_endproc
.LFE5:
	.size	retry, .-retry
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"unhandled %d\n"
	.text
	.p2align 4
	.type	raise_error, @function
raise_error:
.LVL8:
.LFB1:
	.loc 1 29 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 30 2 view .LVU35
	.loc 1 29 1 is_stmt 0 view .LVU36
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	.loc 1 30 18 view .LVU37
	movl	handlers, %edx
.LVL9:
	.loc 1 31 2 is_stmt 1 view .LVU38
	.loc 1 31 5 is_stmt 0 view .LVU39
	testl	%edx, %edx
	je	.L13
	.loc 1 35 2 is_stmt 1 view .LVU40
	.loc 1 35 11 is_stmt 0 view .LVU41
	movl	24(%edx), %ecx
	.loc 1 36 2 view .LVU42
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	.loc 1 35 11 view .LVU43
	movl	%ecx, handlers
	.loc 1 36 2 is_stmt 1 view .LVU44
	call	longjmp
.LVL10:
.L13:
	.loc 1 32 3 view .LVU45
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL11:
	.loc 1 33 3 view .LVU46
	movl	$9, (%esp)
	call	exit
.LVL12:
	.cfi_endproc
.LFE1:
	.size	raise_error, .-raise_error
	.p2align 4
	.type	careful, @function
careful:
.LVL13:
.LFB3:
	.loc 1 52 1 view -0
	.cfi_startproc
	.loc 1 53 2 view .LVU48
	.loc 1 53 2 view .LVU49
	.loc 1 52 1 is_stmt 0 view .LVU50
	subl	$76, %esp
	.cfi_def_cfa_offset 80
	.loc 1 52 1 view .LVU51
	movl	%eax, 24(%esp)
	.loc 1 53 2 view .LVU52
	movl	handlers, %eax
.LVL14:
	.loc 1 52 1 view .LVU53
	movl	%edx, 28(%esp)
	.loc 1 53 2 view .LVU54
	movl	%eax, 60(%esp)
	.loc 1 53 2 is_stmt 1 view .LVU55
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	movl	%eax, handlers
	.loc 1 53 2 view .LVU56
	call	setjmp
.LVL15:
	.loc 1 53 2 view .LVU57
	testl	%eax, %eax
	je	.L22
	.loc 1 58 2 view .LVU58
	.loc 1 58 9 is_stmt 0 view .LVU59
	movl	cleaned, %edx
	incl	%edx
	.loc 1 59 5 view .LVU60
	cmpl	$2, %eax
	.loc 1 58 9 view .LVU61
	movl	%edx, cleaned
	.loc 1 59 2 is_stmt 1 view .LVU62
	.loc 1 59 5 is_stmt 0 view .LVU63
	je	.L23
	.loc 1 61 2 is_stmt 1 view .LVU64
	.loc 1 61 9 is_stmt 0 view .LVU65
	negl	%eax
.LVL16:
	.loc 1 62 1 view .LVU66
	addl	$76, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 4
	ret
.LVL17:
	.p2align 4,,10
	.p2align 3
.L22:
	.cfi_restore_state
.LBB5:
	.loc 1 54 3 is_stmt 1 view .LVU67
.LBB6:
.LBI6:
	.loc 1 42 12 view .LVU68
.LBB7:
	.loc 1 44 2 view .LVU69
	.loc 1 44 5 is_stmt 0 view .LVU70
	movl	28(%esp), %eax
.LVL18:
	.loc 1 44 5 view .LVU71
	testl	%eax, %eax
	je	.L24
	.loc 1 46 2 is_stmt 1 view .LVU72
	.loc 1 46 5 is_stmt 0 view .LVU73
	cmpl	$32767, 24(%esp)
	je	.L25
	.loc 1 48 2 is_stmt 1 view .LVU74
	.loc 1 48 11 is_stmt 0 view .LVU75
	movl	24(%esp), %eax
	cltd
	idivl	28(%esp)
.LVL19:
	.loc 1 48 11 view .LVU76
.LBE7:
.LBE6:
	.loc 1 55 3 is_stmt 1 view .LVU77
	movl	60(%esp), %edx
	movl	%edx, handlers
	.loc 1 56 3 view .LVU78
.LBE5:
	.loc 1 62 1 is_stmt 0 view .LVU79
	addl	$76, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 4
	ret
.LVL20:
.L23:
	.cfi_restore_state
	.loc 1 60 3 is_stmt 1 view .LVU80
	movl	$42, %eax
.LVL21:
	.loc 1 60 3 is_stmt 0 view .LVU81
	call	raise_error
.LVL22:
.L24:
.LBB10:
.LBB9:
.LBB8:
	.loc 1 45 3 is_stmt 1 view .LVU82
	movl	$1, %eax
.LVL23:
	.loc 1 45 3 is_stmt 0 view .LVU83
	call	raise_error
.LVL24:
.L25:
	.loc 1 47 3 is_stmt 1 view .LVU84
	movl	$2, %eax
.LVL25:
	.loc 1 47 3 is_stmt 0 view .LVU85
	call	raise_error
.LVL26:
.LBE8:
.LBE9:
.LBE10:
	.cfi_endproc
.LFE3:
	.size	careful, .-careful
	.p2align 4
	.type	outer, @function
outer:
.LVL27:
.LFB4:
	.loc 1 65 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 66 2 view .LVU87
	.loc 1 66 2 view .LVU88
	.loc 1 65 1 is_stmt 0 view .LVU89
	subl	$76, %esp
	.cfi_def_cfa_offset 80
	.loc 1 65 1 view .LVU90
	movl	%eax, 24(%esp)
	.loc 1 66 2 view .LVU91
	movl	handlers, %eax
.LVL28:
	.loc 1 65 1 view .LVU92
	movl	%edx, 28(%esp)
	.loc 1 66 2 view .LVU93
	movl	%eax, 60(%esp)
	.loc 1 66 2 is_stmt 1 view .LVU94
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	movl	%eax, handlers
	.loc 1 66 2 view .LVU95
	call	setjmp
.LVL29:
	.loc 1 66 2 view .LVU96
	testl	%eax, %eax
	je	.L31
	.loc 1 71 2 view .LVU97
	.loc 1 71 16 is_stmt 0 view .LVU98
	leal	(%eax,%eax,4), %eax
.LVL30:
	.loc 1 72 1 view .LVU99
	addl	$76, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 4
	.loc 1 71 16 view .LVU100
	addl	%eax, %eax
	.loc 1 72 1 view .LVU101
	ret
.LVL31:
	.p2align 4,,10
	.p2align 3
.L31:
	.cfi_restore_state
.LBB11:
	.loc 1 67 3 is_stmt 1 view .LVU102
	.loc 1 67 11 is_stmt 0 view .LVU103
	movl	28(%esp), %edx
	movl	24(%esp), %eax
.LVL32:
	.loc 1 67 11 view .LVU104
	call	careful
.LVL33:
	.loc 1 68 3 is_stmt 1 view .LVU105
	movl	60(%esp), %edx
	movl	%edx, handlers
	.loc 1 69 3 view .LVU106
.LBE11:
	.loc 1 72 1 is_stmt 0 view .LVU107
	addl	$76, %esp
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE4:
	.size	outer, .-outer
	.p2align 4
	.type	registers.constprop.0, @function
registers.constprop.0:
.LFB8:
	.loc 1 84 12 is_stmt 1 view -0
	.cfi_startproc
.LVL34:
	.loc 1 87 2 view .LVU109
	.loc 1 88 2 view .LVU110
	.loc 1 84 12 is_stmt 0 view .LVU111
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	.loc 1 88 6 view .LVU112
	movl	$place, (%esp)
	call	setjmp
.LVL35:
	.loc 1 88 5 view .LVU113
	testl	%eax, %eax
	je	.L36
	.loc 1 90 2 is_stmt 1 view .LVU114
	.loc 1 91 1 is_stmt 0 view .LVU115
	movl	$697, %eax
	addl	$28, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 4
	ret
.L36:
	.cfi_restore_state
	.loc 1 89 3 is_stmt 1 view .LVU116
	movl	$20, (%esp)
	call	dive
.LVL36:
	.cfi_endproc
.LFE8:
	.size	registers.constprop.0, .-registers.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"diving"
.LC2:
	.string	"back with %d from depth %d\n"
.LC3:
	.string	"longjmp with 0 gives 1"
.LC4:
	.string	"%d / %d: %d\n"
.LC5:
	.string	"cleaned %d\n"
.LC6:
	.string	"%d\n"
.LC7:
	.string	"zero"
.LC8:
	.string	"three"
.LC9:
	.string	"minus one"
.LC10:
	.string	"%d handlers left\n"
.LC11:
	.string	"other"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB7:
	.loc 1 94 1 view -0
	.cfi_startproc
	.loc 1 95 2 view .LVU118
	.loc 1 94 1 is_stmt 0 view .LVU119
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 95 13 view .LVU120
	movl	$place, (%esp)
	call	setjmp
.LVL37:
	.loc 1 96 2 is_stmt 1 view .LVU121
	.loc 1 96 5 is_stmt 0 view .LVU122
	testl	%eax, %eax
	jne	.L39
	.loc 1 97 3 is_stmt 1 view .LVU123
	movl	$.LC1, (%esp)
	call	puts
.LVL38:
	.loc 1 98 3 view .LVU124
	movl	$50, (%esp)
	call	dive
.LVL39:
.L39:
	.loc 1 100 2 view .LVU125
	movl	%eax, 4(%esp)
	movl	depth_reached, %edx
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	call	printf
.LVL40:
	.loc 1 101 2 view .LVU126
	.loc 1 101 6 is_stmt 0 view .LVU127
	movl	$place, (%esp)
	call	setjmp
.LVL41:
	.loc 1 101 5 view .LVU128
	testl	%eax, %eax
	jne	.L40
	.loc 1 102 3 is_stmt 1 view .LVU129
	movl	$place, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	longjmp
.LVL42:
.L40:
	.loc 1 104 3 view .LVU130
	movl	$.LC3, (%esp)
.LBB12:
	.loc 1 106 14 is_stmt 0 view .LVU131
	xorl	%ebx, %ebx
.LBE12:
	.loc 1 104 3 view .LVU132
	call	puts
.LVL43:
.L41:
.LBB13:
	.loc 1 107 3 is_stmt 1 view .LVU133
	.loc 1 107 80 is_stmt 0 view .LVU134
	movl	pairs.0+4(,%ebx,8), %edi
	.loc 1 107 67 view .LVU135
	movl	pairs.0(,%ebx,8), %esi
	.loc 1 106 56 view .LVU136
	incl	%ebx
.LVL44:
	.loc 1 107 3 view .LVU137
	movl	%edi, %edx
	movl	%esi, %eax
	call	outer
.LVL45:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	movl	%eax, 12(%esp)
	call	printf
.LVL46:
	.loc 1 106 56 is_stmt 1 view .LVU138
	.loc 1 106 23 view .LVU139
	cmpl	$5, %ebx
	jne	.L41
.LBE13:
	.loc 1 108 2 view .LVU140
	movl	$.LC5, (%esp)
	movl	cleaned, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL47:
	.loc 1 109 2 view .LVU141
	call	retry
.LVL48:
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL49:
	.loc 1 110 2 view .LVU142
	call	registers.constprop.0
.LVL50:
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL51:
	.loc 1 111 2 view .LVU143
	.loc 1 111 10 is_stmt 0 view .LVU144
	movl	$place, (%esp)
	call	setjmp
.LVL52:
	.loc 1 111 2 view .LVU145
	testl	%eax, %eax
	je	.L42
	cmpl	$3, %eax
	je	.L43
	incl	%eax
	.p2align 4,,5
	je	.L51
	.loc 1 115 11 is_stmt 1 view .LVU146
	movl	$.LC11, (%esp)
	call	puts
.LVL53:
.L47:
	.loc 1 117 2 view .LVU147
	movl	$.LC10, (%esp)
	xorl	%eax, %eax
	cmpl	$0, handlers
	setne	%al
	movl	%eax, 4(%esp)
	call	printf
.LVL54:
	.loc 1 118 2 view .LVU148
	movl	$5, %eax
	call	raise_error
.LVL55:
.L42:
	.loc 1 112 10 view .LVU149
	movl	$.LC7, (%esp)
	call	puts
.LVL56:
	.loc 1 112 24 view .LVU150
	movl	$3, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.LVL57:
.L51:
	.loc 1 114 11 view .LVU151
	movl	$.LC9, (%esp)
	call	puts
.LVL58:
	jmp	.L47
.L43:
	.loc 1 113 10 view .LVU152
	movl	$.LC8, (%esp)
	call	puts
.LVL59:
	.loc 1 113 25 view .LVU153
	movl	$-1, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.LVL60:
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	pairs.0, @object
	.size	pairs.0, 40
pairs.0:
	.long	10
	.long	3
	.long	1
	.long	0
	.long	32767
	.long	1
	.long	-9
	.long	2
	.long	0
	.long	0
	.local	cleaned
	.comm	cleaned,4,4
	.local	handlers
	.comm	handlers,4,4
	.data
	.align 4
	.type	deeper, @object
	.size	deeper, 4
deeper:
	.long	dive
	.local	depth_reached
	.comm	depth_reached,4,4
	.local	place
	.comm	place,24,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/setjmp.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdlib.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x7ef
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1d
	.long	.LASF32
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL18
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x14
	.long	.LASF4
	.byte	0x2
	.byte	0x6
	.byte	0x12
	.long	0x32
	.uleb128 0x15
	.long	0x42
	.long	0x42
	.uleb128 0xf
	.long	0x42
	.byte	0x5
	.byte	0
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF2
	.uleb128 0x1e
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x16
	.long	0x49
	.uleb128 0x10
	.long	0x49
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF3
	.uleb128 0x10
	.long	0x5a
	.uleb128 0x14
	.long	.LASF5
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x42
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF6
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF7
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF8
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF9
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF10
	.uleb128 0x4
	.long	.LASF11
	.byte	0x8
	.byte	0x10
	.long	0x26
	.uleb128 0x5
	.byte	0x3
	.long	place
	.uleb128 0x4
	.long	.LASF12
	.byte	0x9
	.byte	0xc
	.long	0x49
	.uleb128 0x5
	.byte	0x3
	.long	depth_reached
	.uleb128 0x1f
	.long	0xc2
	.uleb128 0x6
	.long	0x49
	.byte	0
	.uleb128 0x4
	.long	.LASF13
	.byte	0xc
	.byte	0x18
	.long	0xd8
	.uleb128 0x5
	.byte	0x3
	.long	deeper
	.uleb128 0x8
	.long	0xb7
	.uleb128 0x16
	.long	0xd3
	.uleb128 0x20
	.long	.LASF33
	.byte	0x1c
	.byte	0x1
	.byte	0x18
	.byte	0x8
	.long	0x101
	.uleb128 0x17
	.long	.LASF11
	.byte	0x1a
	.long	0x26
	.byte	0
	.uleb128 0x17
	.long	.LASF14
	.byte	0x31
	.long	0x101
	.byte	0x18
	.byte	0
	.uleb128 0x8
	.long	0xdd
	.uleb128 0x4
	.long	.LASF15
	.byte	0x19
	.byte	0x18
	.long	0x101
	.uleb128 0x5
	.byte	0x3
	.long	handlers
	.uleb128 0x4
	.long	.LASF16
	.byte	0x1a
	.byte	0x15
	.long	0x50
	.uleb128 0x5
	.byte	0x3
	.long	cleaned
	.uleb128 0x18
	.long	.LASF17
	.byte	0x4
	.byte	0x30
	.long	0x139
	.uleb128 0x6
	.long	0x49
	.byte	0
	.uleb128 0x11
	.long	.LASF18
	.byte	0x5
	.byte	0x19
	.long	0x49
	.long	0x14f
	.uleb128 0x6
	.long	0x14f
	.uleb128 0x21
	.byte	0
	.uleb128 0x8
	.long	0x61
	.uleb128 0x11
	.long	.LASF19
	.byte	0x5
	.byte	0x37
	.long	0x49
	.long	0x169
	.uleb128 0x6
	.long	0x14f
	.byte	0
	.uleb128 0x11
	.long	.LASF20
	.byte	0x2
	.byte	0x8
	.long	0x49
	.long	0x17e
	.uleb128 0x6
	.long	0x17e
	.byte	0
	.uleb128 0x8
	.long	0x42
	.uleb128 0x18
	.long	.LASF21
	.byte	0x2
	.byte	0x9
	.long	0x199
	.uleb128 0x6
	.long	0x17e
	.uleb128 0x6
	.long	0x49
	.byte	0
	.uleb128 0x22
	.long	.LASF34
	.byte	0x1
	.byte	0x5d
	.byte	0x5
	.long	0x49
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x431
	.uleb128 0x9
	.long	.LASF23
	.byte	0x5f
	.byte	0x6
	.long	0x49
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x4
	.long	.LASF22
	.byte	0x69
	.byte	0x13
	.long	0x447
	.uleb128 0x5
	.byte	0x3
	.long	pairs.0
	.uleb128 0x19
	.long	.LLRL16
	.long	0x22e
	.uleb128 0xa
	.string	"i"
	.byte	0x6a
	.byte	0xe
	.long	0x66
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x2
	.long	.LVL45
	.long	0x505
	.long	0x20b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL46
	.long	0x139
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL37
	.long	0x169
	.long	0x246
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.byte	0
	.uleb128 0x2
	.long	.LVL38
	.long	0x154
	.long	0x25e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL39
	.long	0x730
	.long	0x273
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x32
	.byte	0
	.uleb128 0x2
	.long	.LVL40
	.long	0x139
	.long	0x28b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.uleb128 0x2
	.long	.LVL41
	.long	0x169
	.long	0x2a3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.byte	0
	.uleb128 0x2
	.long	.LVL42
	.long	0x183
	.long	0x2c1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x2
	.long	.LVL43
	.long	0x154
	.long	0x2d9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x2
	.long	.LVL47
	.long	0x139
	.long	0x2f1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x23
	.long	.LVL48
	.long	0x49f
	.uleb128 0x2
	.long	.LVL49
	.long	0x139
	.long	0x312
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x2
	.long	.LVL50
	.long	0x78a
	.long	0x33c
	.uleb128 0xb
	.long	0x45a
	.uleb128 0x1
	.byte	0x33
	.uleb128 0xb
	.long	0x463
	.uleb128 0x1
	.byte	0x35
	.uleb128 0xb
	.long	0x46c
	.uleb128 0x1
	.byte	0x37
	.uleb128 0xb
	.long	0x475
	.uleb128 0x1
	.byte	0x3b
	.byte	0
	.uleb128 0x2
	.long	.LVL51
	.long	0x139
	.long	0x354
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x2
	.long	.LVL52
	.long	0x169
	.long	0x36c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.byte	0
	.uleb128 0x2
	.long	.LVL53
	.long	0x154
	.long	0x384
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x2
	.long	.LVL54
	.long	0x139
	.long	0x39c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.byte	0
	.uleb128 0x2
	.long	.LVL55
	.long	0x6ae
	.long	0x3af
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.uleb128 0x2
	.long	.LVL56
	.long	0x154
	.long	0x3c7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.uleb128 0x2
	.long	.LVL57
	.long	0x183
	.long	0x3e5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0x2
	.long	.LVL58
	.long	0x154
	.long	0x3fd
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.byte	0
	.uleb128 0x2
	.long	.LVL59
	.long	0x154
	.long	0x415
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.uleb128 0x3
	.long	.LVL60
	.long	0x183
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	0x55
	.long	0x447
	.uleb128 0xf
	.long	0x42
	.byte	0x4
	.uleb128 0xf
	.long	0x42
	.byte	0x1
	.byte	0
	.uleb128 0x10
	.long	0x431
	.uleb128 0x1a
	.long	.LASF28
	.byte	0x54
	.long	0x49
	.long	0x49f
	.uleb128 0x7
	.string	"a"
	.byte	0x54
	.byte	0x1a
	.long	0x49
	.uleb128 0x7
	.string	"b"
	.byte	0x54
	.byte	0x21
	.long	0x49
	.uleb128 0x7
	.string	"c"
	.byte	0x54
	.byte	0x28
	.long	0x49
	.uleb128 0x7
	.string	"d"
	.byte	0x54
	.byte	0x2f
	.long	0x49
	.uleb128 0xc
	.string	"e"
	.byte	0x6
	.long	0x49
	.uleb128 0xc
	.string	"f"
	.byte	0x11
	.long	0x49
	.uleb128 0xc
	.string	"g"
	.byte	0x1c
	.long	0x49
	.uleb128 0xc
	.string	"h"
	.byte	0x27
	.long	0x49
	.byte	0
	.uleb128 0x12
	.long	.LASF25
	.byte	0x4a
	.long	0x49
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x505
	.uleb128 0x4
	.long	.LASF24
	.byte	0x4c
	.byte	0xf
	.long	0x50
	.uleb128 0x2
	.byte	0x91
	.sleb128 -20
	.uleb128 0x9
	.long	.LASF23
	.byte	0x4d
	.byte	0x6
	.long	0x49
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.long	.LVL3
	.long	0x169
	.long	0x4f0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.byte	0
	.uleb128 0x3
	.long	.LVL7
	.long	0x183
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LASF14
	.byte	0x40
	.long	0x49
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x5a6
	.uleb128 0xd
	.string	"a"
	.byte	0x40
	.byte	0x16
	.long	0x49
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xd
	.string	"b"
	.byte	0x40
	.byte	0x1d
	.long	0x49
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x1b
	.string	"h"
	.byte	0x42
	.long	0xdd
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.uleb128 0x9
	.long	.LASF26
	.byte	0x42
	.byte	0x2
	.long	0x49
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x24
	.long	.LBB11
	.long	.LBE11-.LBB11
	.long	0x594
	.uleb128 0xa
	.string	"q"
	.byte	0x43
	.byte	0x7
	.long	0x49
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x3
	.long	.LVL33
	.long	0x5a6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -56
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x91
	.sleb128 -52
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL29
	.long	0x169
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LASF27
	.byte	0x33
	.long	0x49
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x68d
	.uleb128 0xd
	.string	"a"
	.byte	0x33
	.byte	0x18
	.long	0x49
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xd
	.string	"b"
	.byte	0x33
	.byte	0x1f
	.long	0x49
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x1b
	.string	"h"
	.byte	0x35
	.long	0xdd
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.uleb128 0x9
	.long	.LASF26
	.byte	0x35
	.byte	0x2
	.long	0x49
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x19
	.long	.LLRL6
	.long	0x667
	.uleb128 0xa
	.string	"q"
	.byte	0x36
	.byte	0x7
	.long	0x49
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x25
	.long	0x68d
	.long	.LBI6
	.byte	.LVU68
	.long	.LLRL8
	.byte	0x1
	.byte	0x36
	.byte	0xb
	.uleb128 0x1c
	.long	0x6a4
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x1c
	.long	0x69b
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x2
	.long	.LVL24
	.long	0x6ae
	.long	0x656
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x3
	.long	.LVL26
	.long	0x6ae
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL15
	.long	0x169
	.long	0x67c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0
	.uleb128 0x3
	.long	.LVL22
	.long	0x6ae
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x8
	.byte	0x2a
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	.LASF29
	.byte	0x2a
	.long	0x49
	.long	0x6ae
	.uleb128 0x7
	.string	"a"
	.byte	0x2a
	.byte	0x17
	.long	0x49
	.uleb128 0x7
	.string	"b"
	.byte	0x2a
	.byte	0x1e
	.long	0x49
	.byte	0
	.uleb128 0x26
	.long	.LASF30
	.byte	0x1
	.byte	0x1c
	.byte	0x17
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x730
	.uleb128 0x27
	.long	.LASF23
	.byte	0x1
	.byte	0x1c
	.byte	0x27
	.long	0x49
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xa
	.string	"h"
	.byte	0x1e
	.byte	0x12
	.long	0x101
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x2
	.long	.LVL10
	.long	0x183
	.long	0x6ff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.uleb128 0x2
	.long	.LVL11
	.long	0x139
	.long	0x71f
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
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.uleb128 0x3
	.long	.LVL12
	.long	0x128
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x39
	.byte	0
	.byte	0
	.uleb128 0x28
	.long	.LASF35
	.byte	0x1
	.byte	0xe
	.byte	0xd
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x78a
	.uleb128 0x29
	.string	"n"
	.byte	0x1
	.byte	0xe
	.byte	0x16
	.long	0x49
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x4
	.long	.LASF31
	.byte	0x10
	.byte	0xf
	.long	0x50
	.uleb128 0x2
	.byte	0x91
	.sleb128 -20
	.uleb128 0x2a
	.long	.LVL1
	.long	0x775
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0
	.uleb128 0x3
	.long	.LVL2
	.long	0x183
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.byte	0
	.byte	0
	.uleb128 0x2b
	.long	0x44c
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x13
	.long	0x47e
	.byte	0xf
	.uleb128 0x13
	.long	0x486
	.byte	0x4d
	.uleb128 0x13
	.long	0x48e
	.byte	0xe
	.uleb128 0x2c
	.long	0x496
	.sleb128 -2
	.uleb128 0xe
	.long	0x475
	.byte	0xb
	.uleb128 0xe
	.long	0x46c
	.byte	0x7
	.uleb128 0xe
	.long	0x463
	.byte	0x5
	.uleb128 0xe
	.long	0x45a
	.byte	0x3
	.uleb128 0x2
	.long	.LVL35
	.long	0x169
	.long	0x7e1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	place
	.byte	0
	.uleb128 0x3
	.long	.LVL36
	.long	0x730
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x44
	.byte	0
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x5
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
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 87
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x5
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
	.uleb128 0xe
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x21
	.sleb128 5
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
	.uleb128 0x12
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 12
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
	.uleb128 0x13
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 24
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x21
	.sleb128 16
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x87
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 12
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
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
	.uleb128 0x21
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0x25
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x87
	.uleb128 0x19
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
	.uleb128 0x27
	.uleb128 0x5
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
	.uleb128 0x28
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
	.uleb128 0x29
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
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
	.uleb128 0x2a
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xd
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
.LVUS15:
	.uleb128 .LVU121
	.uleb128 .LVU124
	.uleb128 .LVU125
	.uleb128 .LVU126
.LLST15:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-1-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL39-.LVL37
	.uleb128 .LVL40-1-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS17:
	.uleb128 .LVU133
	.uleb128 .LVU137
	.uleb128 .LVU137
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL44-.LVL43
	.uleb128 .LVL46-.LVL43
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL43
	.uleb128 .LFE7-.LVL43
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS0:
	.uleb128 .LVU20
	.uleb128 .LVU28
	.uleb128 .LVU32
	.uleb128 .LVU33
.LLST0:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL28-.LVL27
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL28-.LVL27
	.uleb128 .LFE4-.LVL27
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 0
.LLST12:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL29-1-.LVL27
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL29-1-.LVL27
	.uleb128 .LFE4-.LVL27
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0
.LVUS13:
	.uleb128 .LVU96
	.uleb128 .LVU99
	.uleb128 .LVU102
	.uleb128 .LVU104
.LLST13:
	.byte	0x6
	.long	.LVL29
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL30-.LVL29
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL31-.LVL29
	.uleb128 .LVL32-.LVL29
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS14:
	.uleb128 .LVU105
	.uleb128 0
.LLST14:
	.byte	0x8
	.long	.LVL33
	.uleb128 .LFE4-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL15-1-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0
.LVUS5:
	.uleb128 .LVU57
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU71
	.uleb128 .LVU80
	.uleb128 .LVU81
.LLST5:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.LVL15
	.uleb128 .LVL17-.LVL15
	.uleb128 0x4
	.byte	0x70
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL15
	.uleb128 .LVL18-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-.LVL15
	.uleb128 .LVL21-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS7:
	.uleb128 .LVU76
	.uleb128 .LVU80
.LLST7:
	.byte	0x8
	.long	.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS9:
	.uleb128 .LVU68
	.uleb128 .LVU76
	.uleb128 .LVU82
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL19-.LVL17
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL22-.LVL17
	.uleb128 .LVL23-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-.LVL17
	.uleb128 .LVL24-.LVL17
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL24-.LVL17
	.uleb128 .LVL25-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.LVL17
	.uleb128 .LFE3-.LVL17
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0
.LVUS10:
	.uleb128 .LVU68
	.uleb128 .LVU76
	.uleb128 .LVU82
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL19-.LVL17
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL22-.LVL17
	.uleb128 .LFE3-.LVL17
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL10-1-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL10-1-.LVL8
	.uleb128 .LVL10-.LVL8
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL8
	.uleb128 .LVL11-1-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL11-1-.LVL8
	.uleb128 .LFE1-.LVL8
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU38
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU46
.LLST2:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-1-.LVL9
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL11-1-.LVL9
	.uleb128 0x1
	.byte	0x52
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
	.long	.LFB7
	.long	.LFE7-.LFB7
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
.LLRL6:
	.byte	0x5
	.long	.LBB5
	.byte	0x4
	.uleb128 .LBB5-.LBB5
	.uleb128 .LBE5-.LBB5
	.byte	0x4
	.uleb128 .LBB10-.LBB5
	.uleb128 .LBE10-.LBB5
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB6
	.byte	0x4
	.uleb128 .LBB6-.LBB6
	.uleb128 .LBE6-.LBB6
	.byte	0x4
	.uleb128 .LBB9-.LBB6
	.uleb128 .LBE9-.LBB6
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB12
	.byte	0x4
	.uleb128 .LBB12-.LBB12
	.uleb128 .LBE12-.LBB12
	.byte	0x4
	.uleb128 .LBB13-.LBB12
	.uleb128 .LBE13-.LBB12
	.byte	0
.LLRL18:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB7
	.uleb128 .LFE7-.LFB7
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF16:
	.string	"cleaned"
.LASF5:
	.string	"size_t"
.LASF35:
	.string	"dive"
.LASF11:
	.string	"place"
.LASF14:
	.string	"outer"
.LASF22:
	.string	"pairs"
.LASF27:
	.string	"careful"
.LASF9:
	.string	"unsigned char"
.LASF8:
	.string	"long unsigned int"
.LASF10:
	.string	"short unsigned int"
.LASF13:
	.string	"deeper"
.LASF30:
	.string	"raise_error"
.LASF29:
	.string	"divide"
.LASF31:
	.string	"guard"
.LASF26:
	.string	"caught"
.LASF25:
	.string	"retry"
.LASF32:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF34:
	.string	"main"
.LASF23:
	.string	"code"
.LASF21:
	.string	"longjmp"
.LASF2:
	.string	"unsigned int"
.LASF12:
	.string	"depth_reached"
.LASF3:
	.string	"char"
.LASF15:
	.string	"handlers"
.LASF33:
	.string	"handler"
.LASF7:
	.string	"long long int"
.LASF20:
	.string	"setjmp"
.LASF18:
	.string	"printf"
.LASF17:
	.string	"exit"
.LASF28:
	.string	"registers"
.LASF24:
	.string	"tries"
.LASF6:
	.string	"long int"
.LASF19:
	.string	"puts"
.LASF4:
	.string	"jmp_buf"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"jumps.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
