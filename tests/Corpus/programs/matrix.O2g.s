	.file	"matrix.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "matrix.c"
	.globl	__moddi3
	.p2align 4
	.type	multiply, @function
multiply:
.LVL0:
.LFB0:
	.file 1 "matrix.c"
	.loc 1 12 1 view -0
	.cfi_startproc
	.loc 1 13 2 view .LVU1
	.loc 1 14 2 view .LVU2
.LBB2:
	.loc 1 14 7 view .LVU3
	.loc 1 14 20 view .LVU4
.LBE2:
	.loc 1 12 1 is_stmt 0 view .LVU5
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%eax, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	leal	24(%edx), %ebx
	subl	$204, %esp
	.cfi_def_cfa_offset 224
	movl	%esi, 44(%esp)
	leal	48(%esp), %eax
.LVL1:
	.loc 1 12 1 view .LVU6
	movl	%ecx, 40(%esp)
	leal	24(%ecx), %edx
.LVL2:
	.loc 1 12 1 view .LVU7
	movl	%eax, %ebp
	movl	%edx, 32(%esp)
.LVL3:
	.p2align 4
	.p2align 3
.L2:
.LBB10:
.LBB3:
	.loc 1 15 21 is_stmt 1 view .LVU8
.LBB4:
	.loc 1 16 14 is_stmt 0 view .LVU9
	movl	%ebp, 24(%esp)
	movl	40(%esp), %eax
	movl	%ebp, 36(%esp)
	movl	%eax, 20(%esp)
	leal	-24(%ebx), %eax
	movl	%eax, 28(%esp)
.LVL4:
	.p2align 4
	.p2align 3
.L6:
.LBB5:
	.loc 1 17 22 is_stmt 1 view .LVU10
	movl	28(%esp), %ecx
.LBE5:
	.loc 1 16 14 is_stmt 0 view .LVU11
	xorl	%esi, %esi
	xorl	%edi, %edi
.LBE4:
.LBE3:
.LBE10:
	.loc 1 12 1 view .LVU12
	movl	20(%esp), %ebp
.LVL5:
	.p2align 4
	.p2align 3
.L3:
.LBB11:
.LBB9:
.LBB7:
.LBB6:
	.loc 1 18 5 is_stmt 1 discriminator 3 view .LVU13
	.loc 1 18 31 is_stmt 0 discriminator 3 view .LVU14
	movl	0(%ebp), %eax
	imull	(%ecx)
	.loc 1 18 9 discriminator 3 view .LVU15
	addl	%eax, %esi
.LVL6:
	.loc 1 18 9 discriminator 3 view .LVU16
	adcl	%edx, %edi
.LVL7:
	.loc 1 17 28 is_stmt 1 discriminator 3 view .LVU17
	.loc 1 17 22 discriminator 3 view .LVU18
	addl	$4, %ecx
	addl	$24, %ebp
	cmpl	%ecx, %ebx
	jne	.L3
.LBE6:
	.loc 1 19 4 discriminator 2 view .LVU19
	.loc 1 19 29 is_stmt 0 discriminator 2 view .LVU20
	movl	%edi, 4(%esp)
	xorl	%edx, %edx
	movl	$10007, %eax
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, (%esp)
	call	__moddi3
.LVL8:
	.loc 1 19 19 discriminator 2 view .LVU21
	movl	24(%esp), %edi
.LBE7:
	.loc 1 15 21 discriminator 2 view .LVU22
	addl	$4, 20(%esp)
	addl	$4, %edi
.LBB8:
	.loc 1 19 19 discriminator 2 view .LVU23
	movl	%eax, -4(%edi)
.LBE8:
	.loc 1 15 27 is_stmt 1 discriminator 2 view .LVU24
	.loc 1 15 21 discriminator 2 view .LVU25
	movl	20(%esp), %eax
	cmpl	%eax, 32(%esp)
	movl	%edi, 24(%esp)
	jne	.L6
.LBE9:
	.loc 1 14 20 is_stmt 0 discriminator 2 view .LVU26
	movl	36(%esp), %ebp
	.loc 1 14 26 is_stmt 1 discriminator 2 view .LVU27
	.loc 1 14 20 discriminator 2 view .LVU28
	leal	192(%esp), %eax
	addl	$24, %ebx
	addl	$24, %ebp
	cmpl	%eax, %ebp
	jne	.L2
.LBE11:
	.loc 1 21 2 is_stmt 0 view .LVU29
	movl	44(%esp), %esi
.LVL9:
	.loc 1 21 2 is_stmt 1 view .LVU30
	xorl	%eax, %eax
.L7:
	movl	48(%esp,%eax), %ecx
	movl	52(%esp,%eax), %edx
	movl	%ecx, (%esi,%eax)
	movl	%edx, 4(%esi,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L7
	.loc 1 22 1 is_stmt 0 view .LVU31
	addl	$204, %esp
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE0:
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%7d"
.LC1:
	.string	""
	.text
	.p2align 4
	.type	print, @function
print:
.LVL10:
.LFB6:
	.loc 1 121 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 122 2 view .LVU33
	.loc 1 121 1 is_stmt 0 view .LVU34
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	movl	%edx, %edi
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	leal	24(%edi), %esi
	subl	$16, %esp
	.cfi_def_cfa_offset 32
	.loc 1 122 2 view .LVU35
	movl	%eax, (%esp)
	addl	$168, %edi
	call	puts
.LVL11:
	.loc 1 123 2 is_stmt 1 view .LVU36
.LBB12:
	.loc 1 123 7 view .LVU37
	.loc 1 123 20 view .LVU38
	.p2align 4
	.p2align 3
.L14:
.LBB13:
	.loc 1 124 21 view .LVU39
	leal	-24(%esi), %ebx
.LVL12:
	.p2align 4
	.p2align 3
.L15:
	.loc 1 125 4 discriminator 3 view .LVU40
	movl	(%ebx), %eax
	.loc 1 124 21 is_stmt 0 discriminator 3 view .LVU41
	addl	$4, %ebx
	.loc 1 125 4 discriminator 3 view .LVU42
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL13:
	.loc 1 124 27 is_stmt 1 discriminator 3 view .LVU43
	.loc 1 124 21 discriminator 3 view .LVU44
	cmpl	%esi, %ebx
	jne	.L15
.LBE13:
	.loc 1 126 3 discriminator 2 view .LVU45
	movl	$.LC1, (%esp)
	.loc 1 123 20 is_stmt 0 discriminator 2 view .LVU46
	leal	24(%ebx), %esi
	.loc 1 126 3 discriminator 2 view .LVU47
	call	puts
.LVL14:
	.loc 1 123 26 is_stmt 1 discriminator 2 view .LVU48
	.loc 1 123 20 discriminator 2 view .LVU49
	cmpl	%edi, %esi
	jne	.L14
.LBE12:
	.loc 1 128 1 is_stmt 0 view .LVU50
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
.LVL15:
	.loc 1 128 1 view .LVU51
	ret
	.cfi_endproc
.LFE6:
	.size	print, .-print
	.section	.rodata.str1.1
.LC2:
	.string	"singular"
.LC3:
	.string	"inverse"
.LC4:
	.string	"a"
.LC5:
	.string	"a squared"
.LC6:
	.string	"a to the 1000"
	.globl	__divdi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"determinant of the first %d: %lld\n"
	.section	.rodata.str1.1
.LC8:
	.string	"a times its inverse"
.LC9:
	.string	"transposed"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB7:
	.loc 1 131 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 132 2 view .LVU53
	.loc 1 133 2 view .LVU54
.LVL16:
	.loc 1 134 2 view .LVU55
.LBB52:
	.loc 1 134 7 view .LVU56
	.loc 1 134 20 view .LVU57
.LBE52:
	.loc 1 131 1 is_stmt 0 view .LVU58
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 133 11 view .LVU59
	movl	$31337, %ebx
	.loc 1 131 1 view .LVU60
	andl	$-16, %esp
	subl	$960, %esp
.LBB54:
.LBB53:
	.loc 1 135 12 view .LVU61
	leal	96(%esp), %edi
.LVL17:
.L20:
	.loc 1 135 21 is_stmt 1 view .LVU62
	.loc 1 135 12 is_stmt 0 view .LVU63
	xorl	%esi, %esi
.LVL18:
	.p2align 4
	.p2align 3
.L21:
	.loc 1 136 4 is_stmt 1 discriminator 3 view .LVU64
	.loc 1 136 16 is_stmt 0 discriminator 3 view .LVU65
	imull	$1664525, %ebx, %ebx
.LVL19:
	.loc 1 137 32 discriminator 3 view .LVU66
	movl	$818089009, %eax
	.loc 1 136 9 discriminator 3 view .LVU67
	addl	$1013904223, %ebx
.LVL20:
	.loc 1 137 4 is_stmt 1 discriminator 3 view .LVU68
	.loc 1 137 25 is_stmt 0 discriminator 3 view .LVU69
	movl	%ebx, %ecx
	shrl	$24, %ecx
	.loc 1 137 32 discriminator 3 view .LVU70
	imull	%ecx
	movl	%edx, %eax
	andl	$-4, %edx
	sarl	$2, %eax
	addl	%eax, %edx
	leal	(%eax,%edx,4), %eax
	subl	%eax, %ecx
	.loc 1 137 37 discriminator 3 view .LVU71
	leal	-10(%ecx), %eax
	movl	%eax, (%edi,%esi,4)
	.loc 1 135 27 is_stmt 1 discriminator 3 view .LVU72
	incl	%esi
.LVL21:
	.loc 1 135 21 discriminator 3 view .LVU73
	cmpl	$6, %esi
	jne	.L21
.LBE53:
	.loc 1 134 26 discriminator 2 view .LVU74
	.loc 1 134 20 discriminator 2 view .LVU75
	leal	240(%esp), %eax
	addl	$24, %edi
	cmpl	%eax, %edi
	jne	.L20
.LBE54:
	.loc 1 139 2 view .LVU76
.LVL22:
	.loc 1 140 2 view .LVU77
	leal	96(%esp), %edx
.LVL23:
	.loc 1 140 2 is_stmt 0 view .LVU78
	movl	$.LC4, %eax
.LVL24:
	.loc 1 140 2 view .LVU79
	call	print
.LVL25:
	.loc 1 141 2 is_stmt 1 view .LVU80
	leal	96(%esp), %ecx
.LVL26:
	.loc 1 141 2 is_stmt 0 view .LVU81
	leal	240(%esp), %eax
.LVL27:
	.loc 1 141 2 view .LVU82
	movl	%ecx, %edx
	call	multiply
.LVL28:
	.loc 1 142 2 is_stmt 1 view .LVU83
	leal	240(%esp), %edx
.LVL29:
	.loc 1 142 2 is_stmt 0 view .LVU84
	movl	$.LC5, %eax
	call	print
.LVL30:
	.loc 1 143 2 is_stmt 1 view .LVU85
.LBB55:
.LBI55:
	.loc 1 24 13 view .LVU86
.LBB56:
	.loc 1 26 2 view .LVU87
	.loc 1 26 15 is_stmt 0 view .LVU88
	xorl	%edx, %edx
	xorl	%eax, %eax
.L23:
	movl	%edx, 676(%esp,%eax)
	movl	%edx, 680(%esp,%eax)
	addl	$8, %eax
	cmpl	$136, %eax
	jb	.L23
	.loc 1 27 2 is_stmt 1 view .LVU89
	xorl	%eax, %eax
.L25:
	movl	96(%esp,%eax), %ecx
	movl	100(%esp,%eax), %edx
	movl	%ecx, 528(%esp,%eax)
	movl	%edx, 532(%esp,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L25
	.loc 1 28 2 view .LVU90
.LBB57:
	.loc 1 28 7 view .LVU91
.LVL31:
	.loc 1 28 20 view .LVU92
	.loc 1 29 3 view .LVU93
	.loc 1 29 16 is_stmt 0 view .LVU94
	movl	$1, 672(%esp)
	.loc 1 28 26 is_stmt 1 view .LVU95
.LVL32:
	.loc 1 28 20 view .LVU96
	.loc 1 29 3 view .LVU97
	.loc 1 29 16 is_stmt 0 view .LVU98
	movl	$10, %esi
.LVL33:
	.loc 1 29 16 view .LVU99
	movl	$1000, %ebx
.LVL34:
	.loc 1 29 16 view .LVU100
	movl	$1, 700(%esp)
	.loc 1 28 26 is_stmt 1 view .LVU101
.LVL35:
	.loc 1 28 20 view .LVU102
	.loc 1 29 3 view .LVU103
	.loc 1 29 16 is_stmt 0 view .LVU104
	movl	$1, 728(%esp)
	.loc 1 28 26 is_stmt 1 view .LVU105
.LVL36:
	.loc 1 28 20 view .LVU106
	.loc 1 29 3 view .LVU107
	.loc 1 29 16 is_stmt 0 view .LVU108
	movl	$1, 756(%esp)
	.loc 1 28 26 is_stmt 1 view .LVU109
.LVL37:
	.loc 1 28 20 view .LVU110
	.loc 1 29 3 view .LVU111
	.loc 1 29 16 is_stmt 0 view .LVU112
	movl	$1, 784(%esp)
	.loc 1 28 26 is_stmt 1 view .LVU113
.LVL38:
	.loc 1 28 20 view .LVU114
	.loc 1 29 3 view .LVU115
	.loc 1 29 16 is_stmt 0 view .LVU116
	movl	$1, 812(%esp)
	.loc 1 28 26 is_stmt 1 view .LVU117
.LVL39:
	.loc 1 28 20 view .LVU118
	.loc 1 28 20 is_stmt 0 view .LVU119
.LBE57:
	.loc 1 30 9 is_stmt 1 view .LVU120
	jmp	.L28
.LVL40:
	.p2align 4,,10
	.p2align 3
.L27:
	.loc 1 33 3 view .LVU121
	leal	528(%esp), %ecx
	movl	%ecx, %edx
	movl	%ecx, %eax
	call	multiply
.LVL41:
	.loc 1 30 14 view .LVU122
	shrl	%ebx
.LVL42:
	.loc 1 30 9 view .LVU123
	decl	%esi
	je	.L114
.LVL43:
.L28:
	.loc 1 31 3 view .LVU124
	.loc 1 31 6 is_stmt 0 view .LVU125
	testb	$1, %bl
	je	.L27
	.loc 1 32 4 is_stmt 1 view .LVU126
	leal	672(%esp), %edx
	leal	528(%esp), %ecx
	movl	%edx, %eax
	call	multiply
.LVL44:
	jmp	.L27
.L114:
	.loc 1 35 2 view .LVU127
	xorl	%eax, %eax
.L29:
	movl	672(%esp,%eax), %ecx
	movl	676(%esp,%eax), %edx
	movl	%ecx, 384(%esp,%eax)
	movl	%edx, 388(%esp,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L29
.LVL45:
	.loc 1 35 2 is_stmt 0 view .LVU128
.LBE56:
.LBE55:
	.loc 1 144 2 is_stmt 1 view .LVU129
	leal	384(%esp), %edx
	movl	$.LC6, %eax
	call	print
.LVL46:
	.loc 1 145 2 view .LVU130
.LBB60:
	.loc 1 145 7 view .LVU131
	.loc 1 145 20 view .LVU132
.LBE60:
	.loc 1 144 2 is_stmt 0 view .LVU133
	leal	672(%esp), %eax
	movl	%eax, 28(%esp)
	movl	$-48, 40(%esp)
.LBB91:
	.loc 1 145 11 view .LVU134
	movl	$1, 52(%esp)
.LVL47:
.L31:
.LBB61:
.LBB62:
.LBB63:
	.loc 1 53 20 is_stmt 1 view .LVU135
	movl	52(%esp), %eax
.LBE63:
.LBE62:
.LBE61:
.LBE91:
.LBB92:
.LBB59:
.LBB58:
	.loc 1 29 16 is_stmt 0 view .LVU136
	xorl	%esi, %esi
	leal	96(%esp,%eax,4), %ebx
	leal	(%eax,%eax,2), %eax
	leal	0(,%eax,8), %edi
.LVL48:
	.p2align 4
	.p2align 3
.L47:
	.loc 1 29 16 view .LVU137
.LBE58:
.LBE59:
.LBE92:
.LBB93:
.LBB88:
.LBB85:
.LBB65:
.LBB64:
	.loc 1 54 21 is_stmt 1 view .LVU138
	movl	%esi, 88(%esp)
	leal	96(%esp), %eax
	leal	672(%esp,%esi,2), %edx
	addl	%esi, %eax
.LVL49:
	.p2align 4
	.p2align 3
.L32:
	.loc 1 55 4 view .LVU139
	.loc 1 55 18 is_stmt 0 view .LVU140
	movl	(%eax), %ecx
	.loc 1 54 21 view .LVU141
	addl	$4, %eax
	addl	$8, %edx
	.loc 1 55 18 view .LVU142
	movl	%ecx, -8(%edx)
	sarl	$31, %ecx
	movl	%ecx, -4(%edx)
	.loc 1 54 27 is_stmt 1 view .LVU143
	.loc 1 54 21 view .LVU144
	cmpl	%ebx, %eax
	jne	.L32
.LBE64:
	.loc 1 53 20 is_stmt 0 view .LVU145
	movl	88(%esp), %esi
	.loc 1 53 26 is_stmt 1 view .LVU146
	.loc 1 53 20 view .LVU147
	leal	24(%eax), %ebx
	addl	$24, %esi
	cmpl	%edi, %esi
	jne	.L47
.LVL50:
	.loc 1 53 20 is_stmt 0 view .LVU148
.LBE65:
.LBB66:
	.loc 1 56 20 is_stmt 1 view .LVU149
	movl	52(%esp), %esi
	cmpl	$1, %esi
	je	.L75
	leal	672(%esp,%esi,8), %eax
	xorl	%edi, %edi
	movl	%eax, 84(%esp)
	movl	$1, %eax
.LBE66:
	.loc 1 51 21 is_stmt 0 view .LVU150
	movl	$1, %edx
	movl	%edx, 72(%esp)
	subl	%esi, %eax
	xorl	%ecx, %ecx
	movl	%eax, 56(%esp)
.LBB81:
	.loc 1 56 20 view .LVU151
	leal	672(%esp), %eax
.LBE81:
	.loc 1 52 6 view .LVU152
	movl	$1, %esi
.LBB82:
	.loc 1 56 20 view .LVU153
	movl	%eax, 76(%esp)
	movl	$2, %eax
	movl	%eax, 48(%esp)
.LBE82:
	.loc 1 51 21 view .LVU154
	movl	%ecx, 68(%esp)
	movl	%esi, 32(%esp)
	movl	%edi, 44(%esp)
.LVL51:
	.p2align 4
	.p2align 3
.L45:
.LBB83:
	.loc 1 57 3 is_stmt 1 view .LVU155
	.loc 1 57 11 is_stmt 0 view .LVU156
	movl	76(%esp), %eax
	movl	(%eax), %esi
	movl	4(%eax), %ebx
.LBB67:
	.loc 1 58 8 view .LVU157
	movl	48(%esp), %eax
.LBE67:
	.loc 1 57 11 view .LVU158
	movl	%esi, 88(%esp)
	.loc 1 57 6 view .LVU159
	orl	%ebx, %esi
.LBB71:
	.loc 1 58 8 view .LVU160
	leal	-1(%eax), %edi
.LBE71:
	.loc 1 57 6 view .LVU161
	je	.L115
	.loc 1 70 3 is_stmt 1 view .LVU162
.LBB72:
	.loc 1 70 8 view .LVU163
.LVL52:
	.loc 1 70 25 view .LVU164
	movl	52(%esp), %eax
	cmpl	%eax, %edi
	jge	.L78
.LVL53:
.L117:
	.loc 1 70 25 is_stmt 0 view .LVU165
	movl	76(%esp), %eax
	movl	44(%esp), %edi
	movl	88(%esp), %ecx
	leal	64(%eax), %esi
	movl	$-48, %eax
	movl	%esi, 60(%esp)
	subl	%edi, %eax
	movl	%eax, 80(%esp)
	movl	84(%esp), %eax
	addl	$48, %eax
	movl	%eax, 84(%esp)
	movl	%eax, 36(%esp)
.LVL54:
	.p2align 4
	.p2align 3
.L42:
.LBB73:
	.loc 1 71 26 is_stmt 1 view .LVU166
	.loc 1 72 5 view .LVU167
	.loc 1 72 24 is_stmt 0 view .LVU168
	movl	84(%esp), %esi
	movl	56(%esp), %edi
	movl	(%esi,%edi,8), %eax
	imull	%eax, %ebx
	movl	4(%esi,%edi,8), %eax
	imull	%ecx, %eax
	addl	%eax, %ebx
	movl	%ecx, %eax
	mull	(%esi,%edi,8)
	movl	%edx, %edi
	.loc 1 72 44 view .LVU169
	movl	60(%esp), %edx
	.loc 1 72 24 view .LVU170
	movl	%eax, %esi
	addl	%ebx, %edi
	.loc 1 72 44 view .LVU171
	movl	76(%esp), %ebx
	movl	-16(%edx), %eax
	movl	12(%ebx), %ecx
	imull	%eax, %ecx
	movl	-12(%edx), %eax
	imull	8(%ebx), %eax
	addl	%eax, %ecx
	movl	-16(%edx), %eax
	mull	8(%ebx)
	addl	%ecx, %edx
	.loc 1 72 34 view .LVU172
	subl	%eax, %esi
	.loc 1 72 55 view .LVU173
	movl	72(%esp), %eax
	movl	%esi, (%esp)
	.loc 1 72 34 view .LVU174
	sbbl	%edx, %edi
	.loc 1 72 55 view .LVU175
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 12(%esp)
	call	__divdi3
.LVL55:
	.loc 1 72 13 view .LVU176
	movl	84(%esp), %esi
	movl	56(%esp), %edi
	movl	%eax, (%esi,%edi,8)
	movl	%edx, 4(%esi,%edi,8)
	.loc 1 71 32 is_stmt 1 view .LVU177
.LVL56:
	.loc 1 71 26 view .LVU178
	movl	52(%esp), %esi
	cmpl	%esi, 48(%esp)
	movl	60(%esp), %edi
	jge	.L44
	movl	60(%esp), %eax
	movl	44(%esp), %esi
	movl	%eax, 64(%esp)
.LVL57:
	.p2align 4
	.p2align 3
.L43:
	.loc 1 72 5 view .LVU179
	.loc 1 72 24 is_stmt 0 view .LVU180
	movl	76(%esp), %ebx
	movl	(%edi), %eax
	movl	4(%ebx), %ecx
	movl	(%ebx), %edx
	imull	%eax, %ecx
	movl	4(%edi), %eax
	imull	%edx, %eax
	addl	%eax, %ecx
	movl	(%edi), %eax
	mull	(%ebx)
	.loc 1 72 44 view .LVU181
	movl	64(%esp), %ebx
	.loc 1 72 24 view .LVU182
	movl	%eax, 88(%esp)
	.loc 1 72 50 view .LVU183
	movl	80(%esp), %eax
	.loc 1 72 24 view .LVU184
	movl	%edx, 92(%esp)
	addl	%ecx, 92(%esp)
	.loc 1 72 50 view .LVU185
	leal	(%edi,%eax), %edx
	.loc 1 72 44 view .LVU186
	movl	-16(%ebx), %eax
	movl	4(%edx,%esi), %ecx
	imull	%eax, %ecx
	movl	-12(%ebx), %eax
	imull	(%edx,%esi), %eax
	addl	%eax, %ecx
	movl	-16(%ebx), %eax
	mull	(%edx,%esi)
	.loc 1 72 34 view .LVU187
	movl	92(%esp), %ebx
	.loc 1 72 44 view .LVU188
	addl	%ecx, %edx
	.loc 1 72 34 view .LVU189
	movl	88(%esp), %ecx
	subl	%eax, %ecx
	.loc 1 72 55 view .LVU190
	movl	72(%esp), %eax
	.loc 1 72 34 view .LVU191
	movl	%ecx, (%esp)
	sbbl	%edx, %ebx
	.loc 1 71 26 view .LVU192
	addl	$8, %edi
	.loc 1 72 34 view .LVU193
	movl	%ebx, 4(%esp)
	.loc 1 72 55 view .LVU194
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 12(%esp)
	call	__divdi3
.LVL58:
	.loc 1 72 13 view .LVU195
	movl	%eax, -8(%edi)
	.loc 1 71 26 view .LVU196
	movl	84(%esp), %eax
	.loc 1 72 13 view .LVU197
	movl	%edx, -4(%edi)
	.loc 1 71 32 is_stmt 1 view .LVU198
	.loc 1 71 26 view .LVU199
	cmpl	%eax, %edi
	jne	.L43
.L44:
	.loc 1 71 26 is_stmt 0 view .LVU200
.LBE73:
	.loc 1 70 31 is_stmt 1 view .LVU201
	.loc 1 70 25 view .LVU202
.LBE72:
	.loc 1 73 12 is_stmt 0 view .LVU203
	movl	76(%esp), %eax
.LBB74:
	.loc 1 70 25 view .LVU204
	subl	$48, 80(%esp)
	movl	40(%esp), %esi
	addl	$48, 60(%esp)
.LBE74:
	.loc 1 73 12 view .LVU205
	movl	(%eax), %ecx
	movl	4(%eax), %ebx
.LBB75:
	.loc 1 70 25 view .LVU206
	movl	80(%esp), %eax
	addl	$48, 84(%esp)
	cmpl	%esi, %eax
	jne	.L42
.LBE75:
	.loc 1 73 12 view .LVU207
	movl	%ecx, 72(%esp)
.LVL59:
	.loc 1 73 12 view .LVU208
	movl	36(%esp), %eax
	movl	%ebx, 68(%esp)
.L41:
	.loc 1 73 3 is_stmt 1 view .LVU209
.LVL60:
	.loc 1 56 30 view .LVU210
	.loc 1 56 20 view .LVU211
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	addl	$56, 76(%esp)
	addl	$48, 44(%esp)
	incl	56(%esp)
	cmpl	%edi, %esi
	movl	%eax, 84(%esp)
	leal	1(%esi), %eax
	je	.L116
	movl	%eax, 48(%esp)
.LVL61:
	.loc 1 56 20 is_stmt 0 view .LVU212
	jmp	.L45
.LVL62:
.L115:
.LBB76:
	.loc 1 58 4 is_stmt 1 view .LVU213
	.loc 1 59 4 view .LVU214
	.loc 1 59 20 view .LVU215
	movl	52(%esp), %edx
	.loc 1 58 8 is_stmt 0 view .LVU216
	movl	%edi, %esi
	.loc 1 59 20 view .LVU217
	movl	76(%esp), %eax
.LVL63:
	.loc 1 59 20 view .LVU218
	cmpl	%edx, %edi
	jge	.L37
	movl	%ebx, 64(%esp)
	movl	52(%esp), %ebx
	movl	%edi, 80(%esp)
	jmp	.L36
.LVL64:
	.p2align 4,,10
	.p2align 3
.L39:
	.loc 1 60 5 is_stmt 1 view .LVU219
	.loc 1 60 9 is_stmt 0 view .LVU220
	incl	%esi
.LVL65:
	.loc 1 59 20 is_stmt 1 view .LVU221
	addl	$48, %eax
	cmpl	%ebx, %esi
	je	.L38
.LVL66:
.L36:
	.loc 1 59 30 is_stmt 0 view .LVU222
	movl	52(%eax), %ecx
	movl	48(%eax), %edx
	.loc 1 59 20 view .LVU223
	movl	%ecx, %edi
	orl	%edx, %edi
	je	.L39
	movl	80(%esp), %edi
	movl	64(%esp), %ebx
.LVL67:
.L37:
	.loc 1 61 4 is_stmt 1 view .LVU224
	.loc 1 61 7 is_stmt 0 view .LVU225
	cmpl	%esi, 52(%esp)
	je	.L77
	movl	%edi, 64(%esp)
	movl	44(%esp), %ebx
	leal	672(%esp), %eax
	leal	(%eax,%ebx), %ecx
	leal	(%esi,%esi,2), %eax
	sall	$4, %eax
	movl	%eax, %esi
	movl	84(%esp), %eax
	movl	%esi, %edx
	movl	%eax, 80(%esp)
	.p2align 4
	.p2align 3
.L40:
.LBB68:
.LBB69:
	.loc 1 64 5 is_stmt 1 view .LVU226
.LVL68:
	.loc 1 65 5 view .LVU227
	.loc 1 64 15 is_stmt 0 view .LVU228
	movl	(%ecx), %esi
	movl	%ecx, %eax
.LBE69:
	.loc 1 63 22 view .LVU229
	addl	$8, %ecx
.LBB70:
	.loc 1 64 15 view .LVU230
	movl	-4(%ecx), %edi
	subl	%ebx, %eax
	movl	%esi, 88(%esp)
.LVL69:
	.loc 1 65 13 view .LVU231
	movl	(%eax,%edx), %esi
	.loc 1 64 15 view .LVU232
	movl	%edi, 92(%esp)
	.loc 1 65 13 view .LVU233
	movl	4(%eax,%edx), %edi
	movl	%esi, -8(%ecx)
	.loc 1 66 16 view .LVU234
	movl	88(%esp), %esi
	.loc 1 65 13 view .LVU235
	movl	%edi, -4(%ecx)
	.loc 1 66 5 is_stmt 1 view .LVU236
	.loc 1 66 16 is_stmt 0 view .LVU237
	movl	92(%esp), %edi
	movl	%esi, (%eax,%edx)
	movl	%edi, 4(%eax,%edx)
.LBE70:
	.loc 1 63 28 is_stmt 1 view .LVU238
	.loc 1 63 22 view .LVU239
	movl	80(%esp), %eax
	cmpl	%eax, %ecx
	jne	.L40
.LBE68:
.LBE76:
	.loc 1 73 12 is_stmt 0 view .LVU240
	movl	76(%esp), %eax
.LBB77:
	.loc 1 68 9 view .LVU241
	movl	64(%esp), %edi
	.loc 1 68 4 is_stmt 1 view .LVU242
	.loc 1 68 9 is_stmt 0 view .LVU243
	negl	32(%esp)
.LVL70:
	.loc 1 68 9 view .LVU244
.LBE77:
	.loc 1 73 12 view .LVU245
	movl	(%eax), %esi
	movl	4(%eax), %ebx
.LVL71:
	.loc 1 70 3 is_stmt 1 view .LVU246
.LBB78:
	.loc 1 70 8 view .LVU247
	.loc 1 70 25 view .LVU248
	movl	52(%esp), %eax
.LBE78:
	.loc 1 73 12 is_stmt 0 view .LVU249
	movl	%esi, 88(%esp)
.LBB79:
	.loc 1 70 25 view .LVU250
	cmpl	%eax, %edi
	jl	.L117
.LVL72:
.L78:
	.loc 1 70 25 view .LVU251
	movl	%ebx, 68(%esp)
.LVL73:
	.loc 1 70 25 view .LVU252
	movl	88(%esp), %eax
	movl	%eax, 72(%esp)
	.loc 1 70 25 view .LVU253
	movl	84(%esp), %eax
	addl	$48, %eax
	jmp	.L41
.LVL74:
.L116:
	.loc 1 70 25 view .LVU254
	movl	32(%esp), %esi
.LVL75:
.L34:
	.loc 1 70 25 view .LVU255
.LBE79:
.LBE83:
	.loc 1 75 2 is_stmt 1 view .LVU256
	.loc 1 75 14 is_stmt 0 view .LVU257
	movl	28(%esp), %edi
	movl	%esi, %eax
	cltd
	movl	(%edi), %eax
	imull	%eax, %edx
	movl	4(%edi), %eax
	imull	%esi, %eax
	leal	(%edx,%eax), %ebx
	movl	%esi, %eax
	mull	(%edi)
	movl	%edx, %ecx
	movl	%eax, %edx
	addl	%ebx, %ecx
.L38:
	.loc 1 75 14 view .LVU258
.LBE85:
.LBE88:
	.loc 1 146 3 view .LVU259
	movl	%edx, 8(%esp)
	movl	52(%esp), %esi
	movl	%ecx, 12(%esp)
	movl	$.LC7, (%esp)
	movl	%esi, 4(%esp)
	call	printf
.LVL76:
	.loc 1 145 27 is_stmt 1 view .LVU260
	movl	%esi, %eax
	.loc 1 145 20 is_stmt 0 view .LVU261
	addl	$56, 28(%esp)
	.loc 1 145 27 view .LVU262
	incl	%eax
	.loc 1 145 20 view .LVU263
	subl	$48, 40(%esp)
	cmpl	$7, %eax
	.loc 1 145 27 view .LVU264
	movl	%eax, 52(%esp)
.LVL77:
	.loc 1 145 20 is_stmt 1 view .LVU265
	jne	.L31
	leal	96(%esp), %edi
.LBE93:
.LBB94:
.LBB95:
.LBB96:
	.loc 1 94 11 is_stmt 0 view .LVU266
	xorl	%ebx, %ebx
	movl	%ebx, 88(%esp)
.LBE96:
.LBE95:
.LBE94:
.LBB130:
	.loc 1 145 20 view .LVU267
	leal	672(%esp), %esi
.LVL78:
.L50:
	.loc 1 145 20 view .LVU268
.LBE130:
.LBB131:
.LBB128:
.LBB98:
.LBB97:
	.loc 1 95 21 is_stmt 1 view .LVU269
	.loc 1 95 12 is_stmt 0 view .LVU270
	xorl	%ecx, %ecx
.LVL79:
	.p2align 4
	.p2align 3
.L52:
	.loc 1 96 4 is_stmt 1 view .LVU271
	.loc 1 96 44 is_stmt 0 view .LVU272
	cmpl	$5, %ecx
	jg	.L48
.L118:
	.loc 1 96 31 view .LVU273
	movl	(%edi,%ecx,4), %ebx
	movl	$1757988013, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ebx
	.loc 1 96 44 view .LVU274
	movl	$1757988013, %eax
	.loc 1 96 35 view .LVU275
	addl	$10007, %ebx
	.loc 1 96 44 view .LVU276
	mull	%ebx
	shrl	$12, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ebx
	movl	%ebx, (%esi,%ecx,4)
	.loc 1 95 31 is_stmt 1 view .LVU277
	incl	%ecx
.LVL80:
	.loc 1 95 21 view .LVU278
	.loc 1 96 4 view .LVU279
	.loc 1 96 44 is_stmt 0 view .LVU280
	cmpl	$5, %ecx
	jle	.L118
.L48:
	.loc 1 96 52 view .LVU281
	movl	88(%esp), %edx
	leal	-6(%ecx), %eax
	cmpl	%edx, %eax
	sete	%al
	movzbl	%al, %eax
	.loc 1 96 12 view .LVU282
	movl	%eax, (%esi,%ecx,4)
	.loc 1 95 31 is_stmt 1 view .LVU283
	incl	%ecx
.LVL81:
	.loc 1 95 21 view .LVU284
	cmpl	$12, %ecx
	jne	.L52
.LBE97:
	.loc 1 94 26 view .LVU285
	incl	88(%esp)
.LVL82:
	.loc 1 94 20 is_stmt 0 view .LVU286
	addl	$48, %esi
	addl	$24, %edi
	.loc 1 94 26 view .LVU287
	movl	88(%esp), %eax
.LVL83:
	.loc 1 94 20 is_stmt 1 view .LVU288
	cmpl	$6, %eax
	jne	.L50
	leal	720(%esp), %eax
.LVL84:
	.loc 1 94 20 is_stmt 0 view .LVU289
	xorl	%esi, %esi
	movl	%eax, 80(%esp)
	leal	672(%esp), %eax
	xorl	%edi, %edi
	movl	%eax, 60(%esp)
.LBE98:
.LBB99:
	.loc 1 97 11 view .LVU290
	xorl	%eax, %eax
.LBE99:
.LBB122:
	.loc 1 94 20 view .LVU291
	movl	%esi, 56(%esp)
	movl	%edi, 84(%esp)
.LBE122:
.LBB123:
	.loc 1 97 11 view .LVU292
	movl	%eax, 64(%esp)
.LVL85:
.L51:
.LBB100:
	.loc 1 99 20 is_stmt 1 view .LVU293
.LBE100:
.LBE123:
.LBB124:
	.loc 1 94 11 is_stmt 0 view .LVU294
	movl	60(%esp), %edx
	movl	64(%esp), %eax
	jmp	.L65
.LVL86:
	.p2align 4,,10
	.p2align 3
.L54:
	.loc 1 94 11 view .LVU295
.LBE124:
.LBB125:
.LBB120:
	.loc 1 100 4 is_stmt 1 view .LVU296
	.loc 1 100 9 is_stmt 0 view .LVU297
	incl	%eax
.LVL87:
	.loc 1 99 20 is_stmt 1 view .LVU298
	addl	$48, %edx
	cmpl	$6, %eax
	je	.L53
.L65:
	.loc 1 99 20 is_stmt 0 view .LVU299
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	je	.L54
	.loc 1 101 3 is_stmt 1 view .LVU300
	movl	80(%esp), %esi
	leal	(%eax,%eax,2), %ecx
	sall	$4, %ecx
	.loc 1 99 20 is_stmt 0 view .LVU301
	movl	%esi, 88(%esp)
	leal	-48(%esi), %edi
	movl	%edi, 76(%esp)
	movl	%edi, %eax
.LVL88:
	.loc 1 99 20 view .LVU302
	movl	56(%esp), %edi
	.p2align 4
	.p2align 3
.L55:
.LBB101:
.LBB102:
	.loc 1 104 4 is_stmt 1 view .LVU303
	leal	(%eax,%edi), %edx
	.loc 1 104 8 is_stmt 0 view .LVU304
	movl	(%eax), %ebx
.LVL89:
	.loc 1 105 4 is_stmt 1 view .LVU305
.LBE102:
	.loc 1 103 21 is_stmt 0 view .LVU306
	addl	$4, %eax
.LBB103:
	.loc 1 105 12 view .LVU307
	movl	(%edx,%ecx), %esi
	movl	%esi, -4(%eax)
	.loc 1 106 4 is_stmt 1 view .LVU308
	.loc 1 106 16 is_stmt 0 view .LVU309
	movl	%ebx, (%edx,%ecx)
.LBE103:
	.loc 1 103 31 is_stmt 1 view .LVU310
	.loc 1 103 21 view .LVU311
	movl	88(%esp), %edx
	cmpl	%edx, %eax
	jne	.L55
.LBE101:
.LBB104:
.LBB105:
	.loc 1 80 40 is_stmt 0 view .LVU312
	movl	60(%esp), %eax
	movl	$1757988013, %ecx
	movl	76(%esp), %edi
.LBE105:
.LBE104:
	.loc 1 108 3 is_stmt 1 view .LVU313
.LVL90:
.LBB110:
.LBI104:
	.loc 1 78 12 view .LVU314
.LBB108:
	.loc 1 80 2 view .LVU315
	.loc 1 80 40 is_stmt 0 view .LVU316
	movl	(%eax), %ebx
.LVL91:
	.loc 1 80 40 view .LVU317
	movl	%ebx, %eax
.LVL92:
	.loc 1 80 40 view .LVU318
	movl	%ebx, %esi
	imull	%ecx
.LVL93:
	.loc 1 80 40 view .LVU319
	sarl	$31, %esi
	movl	%edx, %eax
	sarl	$12, %eax
	subl	%esi, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ebx
.LVL94:
	.loc 1 80 44 view .LVU320
	addl	$10007, %ebx
	.loc 1 80 30 view .LVU321
	movl	%ebx, %eax
	mull	%ecx
	movl	%edx, %ecx
	shrl	$12, %ecx
	imull	$10007, %ecx, %eax
.LVL95:
	.loc 1 81 2 is_stmt 1 view .LVU322
	.loc 1 81 9 view .LVU323
	movl	%ebx, %ecx
	subl	%eax, %ecx
.LVL96:
	.loc 1 81 9 is_stmt 0 view .LVU324
	je	.L82
	.loc 1 80 6 view .LVU325
	xorl	%ebx, %ebx
	.loc 1 80 13 view .LVU326
	movl	$1, %esi
	movl	%edi, 88(%esp)
	.loc 1 80 23 view .LVU327
	movl	$10007, %eax
	jmp	.L57
.LVL97:
	.p2align 4,,10
	.p2align 3
.L83:
.LBB106:
	.loc 1 84 8 view .LVU328
	movl	%edi, %esi
.LVL98:
.L57:
	.loc 1 82 3 is_stmt 1 view .LVU329
	cltd
	.loc 1 82 21 is_stmt 0 view .LVU330
	movl	%ebx, %edi
	idivl	%ecx
.LVL99:
	.loc 1 82 21 view .LVU331
	movl	%esi, %ebx
.LVL100:
	.loc 1 82 31 view .LVU332
	imull	%esi, %eax
.LVL101:
	.loc 1 82 21 view .LVU333
	subl	%eax, %edi
.LVL102:
	.loc 1 82 21 view .LVU334
.LBE106:
	.loc 1 81 9 view .LVU335
	testl	%edx, %edx
	movl	%ecx, %eax
	movl	%edx, %ecx
.LVL103:
.LBB107:
	.loc 1 83 3 is_stmt 1 view .LVU336
	.loc 1 84 3 view .LVU337
	.loc 1 85 3 view .LVU338
	.loc 1 86 3 view .LVU339
	.loc 1 86 3 is_stmt 0 view .LVU340
.LBE107:
	.loc 1 81 9 is_stmt 1 view .LVU341
	jne	.L83
	.loc 1 88 23 is_stmt 0 view .LVU342
	testl	%esi, %esi
	movl	88(%esp), %edi
.LVL104:
	.loc 1 88 2 is_stmt 1 view .LVU343
	.loc 1 88 23 is_stmt 0 view .LVU344
	jns	.L56
	addl	$10007, %esi
.LVL105:
.L56:
	.loc 1 88 23 view .LVU345
.LBE108:
.LBE110:
	.loc 1 109 3 is_stmt 1 view .LVU346
.LBB111:
	.loc 1 109 8 view .LVU347
	.loc 1 109 21 view .LVU348
	.loc 1 110 31 is_stmt 0 view .LVU349
	movl	$1757988013, %ebx
.LVL106:
	.p2align 4
	.p2align 3
.L58:
	.loc 1 110 4 is_stmt 1 view .LVU350
	.loc 1 110 22 is_stmt 0 view .LVU351
	movl	(%edi), %ecx
	.loc 1 109 21 view .LVU352
	addl	$4, %edi
	.loc 1 110 22 view .LVU353
	imull	%esi, %ecx
	.loc 1 110 31 view .LVU354
	movl	%ecx, %eax
	imull	%ebx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ecx
	.loc 1 109 21 view .LVU355
	movl	80(%esp), %eax
	.loc 1 110 31 view .LVU356
	movl	%ecx, -4(%edi)
	.loc 1 109 31 is_stmt 1 view .LVU357
	.loc 1 109 21 view .LVU358
	cmpl	%eax, %edi
	jne	.L58
.LBE111:
.LBB112:
.LBB113:
	.loc 1 113 45 is_stmt 0 view .LVU359
	movl	64(%esp), %ecx
.LBE113:
.LBE112:
.LBB115:
	.loc 1 109 21 view .LVU360
	xorl	%eax, %eax
.LBE115:
.LBB116:
	.loc 1 111 12 view .LVU361
	xorl	%edx, %edx
.LBE116:
.LBB117:
	.loc 1 109 21 view .LVU362
	movl	%eax, 88(%esp)
	leal	668(%esp), %edi
.LVL107:
	.p2align 4
	.p2align 3
.L60:
	.loc 1 109 21 view .LVU363
.LBE117:
.LBB118:
	.loc 1 112 4 is_stmt 1 view .LVU364
.LBB114:
	.loc 1 112 9 view .LVU365
	.loc 1 112 48 is_stmt 0 view .LVU366
	cmpl	%edx, %ecx
	.loc 1 112 28 view .LVU367
	movl	4(%edi,%ecx,4), %eax
.LVL108:
	.loc 1 112 48 is_stmt 1 view .LVU368
	je	.L119
	movl	%edx, 76(%esp)
	.loc 1 113 29 is_stmt 0 view .LVU369
	movl	$10007, %esi
	movl	%ecx, 72(%esp)
	subl	%eax, %esi
	leal	48(%edi), %eax
.LVL109:
	.loc 1 113 29 view .LVU370
	movl	%eax, 68(%esp)
	movl	%eax, %ebx
.LVL110:
	.p2align 4
	.p2align 3
.L62:
	.loc 1 113 5 is_stmt 1 view .LVU371
	.loc 1 113 40 is_stmt 0 view .LVU372
	movl	88(%esp), %eax
	.loc 1 113 34 view .LVU373
	movl	84(%esp), %edx
	.loc 1 113 40 view .LVU374
	addl	%ebx, %eax
	.loc 1 112 48 view .LVU375
	subl	$4, %ebx
	.loc 1 113 34 view .LVU376
	movl	(%eax,%edx), %ecx
	.loc 1 113 24 view .LVU377
	movl	4(%ebx), %eax
	.loc 1 113 34 view .LVU378
	imull	%esi, %ecx
	.loc 1 113 24 view .LVU379
	addl	%eax, %ecx
	.loc 1 113 45 view .LVU380
	movl	$1757988013, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %edx
	subl	%edx, %ecx
	movl	%ecx, 4(%ebx)
	.loc 1 112 60 is_stmt 1 view .LVU381
	.loc 1 112 48 view .LVU382
	cmpl	%edi, %ebx
	jne	.L62
	movl	76(%esp), %edx
	movl	72(%esp), %ecx
	movl	68(%esp), %eax
.LVL111:
.L63:
	.loc 1 112 48 is_stmt 0 view .LVU383
.LBE114:
	.loc 1 111 27 is_stmt 1 view .LVU384
	incl	%edx
.LVL112:
	.loc 1 111 21 view .LVU385
	movl	%eax, %edi
	subl	$48, 88(%esp)
	cmpl	$6, %edx
	jne	.L60
.LBE118:
.LBE120:
	.loc 1 97 26 view .LVU386
	incl	64(%esp)
.LVL113:
	.loc 1 97 20 is_stmt 0 view .LVU387
	addl	$48, 84(%esp)
	addl	$48, 80(%esp)
	.loc 1 97 26 view .LVU388
	movl	64(%esp), %eax
.LVL114:
	.loc 1 97 20 is_stmt 1 view .LVU389
	addl	$52, 60(%esp)
	subl	$48, 56(%esp)
	cmpl	$6, %eax
	jne	.L51
	leal	240(%esp), %esi
	leal	696(%esp), %ebx
	leal	984(%esp), %eax
.LVL115:
.L68:
	.loc 1 97 20 is_stmt 0 view .LVU390
.LBE125:
.LBB126:
	.loc 1 116 3 is_stmt 1 view .LVU391
	xorl	%edx, %edx
.L66:
	movl	(%ebx,%edx), %ecx
	movl	%ecx, (%esi,%edx)
	addl	$4, %edx
	cmpl	$24, %edx
	jb	.L66
	.loc 1 115 26 view .LVU392
	.loc 1 115 20 view .LVU393
	addl	$48, %ebx
	addl	$24, %esi
	cmpl	%eax, %ebx
	jne	.L68
.LVL116:
	.loc 1 115 20 is_stmt 0 view .LVU394
.LBE126:
.LBE128:
.LBE131:
	.loc 1 148 2 is_stmt 1 view .LVU395
	leal	384(%esp), %eax
	leal	240(%esp), %ecx
	leal	96(%esp), %edx
	call	multiply
.LVL117:
	.loc 1 149 2 view .LVU396
	movl	$.LC3, %eax
.LVL118:
.L74:
	.loc 1 149 2 is_stmt 0 discriminator 4 view .LVU397
	leal	240(%esp), %edx
.LBB132:
.LBB133:
	.loc 1 40 26 discriminator 4 view .LVU398
	movl	$1, %esi
.LBE133:
.LBE132:
	.loc 1 149 2 discriminator 4 view .LVU399
	call	print
.LVL119:
	.loc 1 150 2 is_stmt 1 discriminator 4 view .LVU400
	leal	384(%esp), %edx
	movl	$.LC8, %eax
	call	print
.LVL120:
	.loc 1 151 2 discriminator 4 view .LVU401
.LBB141:
.LBI132:
	.loc 1 38 13 discriminator 4 view .LVU402
	.loc 1 40 2 discriminator 4 view .LVU403
.LBB139:
	.loc 1 40 7 discriminator 4 view .LVU404
	.loc 1 40 20 discriminator 4 view .LVU405
.LBB134:
	.loc 1 41 21 discriminator 4 view .LVU406
.LBE134:
	.loc 1 40 26 discriminator 4 view .LVU407
	.loc 1 40 20 discriminator 4 view .LVU408
	leal	120(%esp), %edi
	movl	%edi, 88(%esp)
	leal	96(%esp), %eax
.LVL121:
	.loc 1 40 20 is_stmt 0 discriminator 4 view .LVU409
	leal	28(%eax), %ebx
.LVL122:
.L70:
.LBB137:
	.loc 1 41 21 is_stmt 1 view .LVU410
.LBE137:
.LBE139:
.LBE141:
	.loc 1 149 2 is_stmt 0 view .LVU411
	movl	88(%esp), %eax
	leal	96(%esp,%esi,4), %edx
.LVL123:
	.p2align 4
	.p2align 3
.L71:
.LBB142:
.LBB140:
.LBB138:
.LBB135:
	.loc 1 42 4 is_stmt 1 view .LVU412
	.loc 1 43 12 is_stmt 0 view .LVU413
	movl	(%edx), %edi
.LBE135:
	.loc 1 41 21 view .LVU414
	addl	$4, %eax
	addl	$24, %edx
.LBB136:
	.loc 1 42 8 view .LVU415
	movl	-4(%eax), %ecx
.LVL124:
	.loc 1 43 4 is_stmt 1 view .LVU416
	.loc 1 43 12 is_stmt 0 view .LVU417
	movl	%edi, -4(%eax)
	.loc 1 44 4 is_stmt 1 view .LVU418
	.loc 1 44 12 is_stmt 0 view .LVU419
	movl	%ecx, -24(%edx)
.LBE136:
	.loc 1 41 27 is_stmt 1 view .LVU420
	.loc 1 41 21 view .LVU421
	cmpl	%ebx, %eax
	jne	.L71
.LBE138:
	.loc 1 40 26 view .LVU422
	.loc 1 40 20 is_stmt 0 view .LVU423
	addl	$24, 88(%esp)
	.loc 1 40 26 view .LVU424
	incl	%esi
.LVL125:
	.loc 1 40 20 is_stmt 1 view .LVU425
	leal	28(%eax), %ebx
	cmpl	$6, %esi
	jne	.L70
.LVL126:
	.loc 1 40 20 is_stmt 0 view .LVU426
.LBE140:
.LBE142:
	.loc 1 152 2 is_stmt 1 discriminator 4 view .LVU427
	leal	96(%esp), %edx
	movl	$.LC9, %eax
	call	print
.LVL127:
	.loc 1 153 2 discriminator 4 view .LVU428
	.loc 1 154 2 discriminator 4 view .LVU429
.LBB143:
	.loc 1 154 7 discriminator 4 view .LVU430
	.loc 1 154 20 discriminator 4 view .LVU431
	leal	384(%esp), %eax
.LBE143:
	.loc 1 153 6 is_stmt 0 discriminator 4 view .LVU432
	xorl	%ecx, %ecx
	leal	552(%esp), %edx
.LVL128:
.L73:
.LBB144:
	.loc 1 155 3 is_stmt 1 discriminator 3 view .LVU433
	.loc 1 155 9 is_stmt 0 discriminator 3 view .LVU434
	movl	(%eax), %ebx
	.loc 1 154 20 discriminator 3 view .LVU435
	addl	$28, %eax
	.loc 1 155 9 discriminator 3 view .LVU436
	addl	%ebx, %ecx
.LVL129:
	.loc 1 154 26 is_stmt 1 discriminator 3 view .LVU437
	.loc 1 154 20 discriminator 3 view .LVU438
	cmpl	%eax, %edx
	jne	.L73
.LBE144:
	.loc 1 156 2 view .LVU439
	.loc 1 156 16 is_stmt 0 view .LVU440
	movl	$1757988013, %ebx
	movl	%ecx, %eax
	imull	%ebx
	.loc 1 157 1 view .LVU441
	leal	-12(%ebp), %esp
.LVL130:
	.loc 1 156 16 view .LVU442
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$12, %eax
	subl	%edx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
.LVL131:
	.loc 1 156 20 view .LVU443
	addl	$10007, %ecx
	.loc 1 156 25 view .LVU444
	movl	%ecx, %eax
	mull	%ebx
	.loc 1 157 1 view .LVU445
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	.loc 1 156 25 view .LVU446
	movl	%edx, %eax
	shrl	$12, %eax
	imull	$10007, %eax, %edx
	movl	%ecx, %eax
	.loc 1 157 1 view .LVU447
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL132:
	.loc 1 156 25 view .LVU448
	subl	%edx, %eax
	.loc 1 157 1 view .LVU449
	ret
.LVL133:
.L119:
	.cfi_restore_state
	.loc 1 157 1 view .LVU450
	leal	48(%edi), %eax
.LVL134:
	.loc 1 157 1 view .LVU451
	jmp	.L63
.LVL135:
.L82:
.LBB145:
.LBB129:
.LBB127:
.LBB121:
.LBB119:
.LBB109:
	.loc 1 80 6 view .LVU452
	xorl	%esi, %esi
	jmp	.L56
.LVL136:
.L75:
	.loc 1 80 6 view .LVU453
.LBE109:
.LBE119:
.LBE121:
.LBE127:
.LBE129:
.LBE145:
.LBB146:
.LBB89:
.LBB86:
	.loc 1 52 6 view .LVU454
	movl	$1, %esi
	jmp	.L34
.LVL137:
.L53:
	.loc 1 52 6 view .LVU455
.LBE86:
.LBE89:
.LBE146:
	.loc 1 148 2 is_stmt 1 view .LVU456
	leal	384(%esp), %eax
	leal	240(%esp), %ecx
	leal	96(%esp), %edx
	call	multiply
.LVL138:
	.loc 1 149 2 view .LVU457
	movl	$.LC2, %eax
	jmp	.L74
.LVL139:
.L77:
.LBB147:
.LBB90:
.LBB87:
.LBB84:
.LBB80:
	.loc 1 62 12 is_stmt 0 view .LVU458
	movl	88(%esp), %edx
	movl	%ebx, %ecx
	jmp	.L38
.LBE80:
.LBE84:
.LBE87:
.LBE90:
.LBE147:
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xb64
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x27
	.long	.LASF39
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL84
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x7
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x28
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x20
	.long	0x34
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x7
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x7
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x19
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x61
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x7
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x20
	.long	0x6f
	.uleb128 0x19
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x61
	.uleb128 0x7
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x19
	.long	.LASF14
	.byte	0x1
	.byte	0x9
	.byte	0xd
	.long	0xa1
	.uleb128 0x10
	.long	0x34
	.long	0xb7
	.uleb128 0xb
	.long	0x61
	.byte	0x5
	.uleb128 0xb
	.long	0x61
	.byte	0x5
	.byte	0
	.uleb128 0x1a
	.long	.LASF15
	.byte	0x4
	.byte	0x37
	.byte	0x5
	.long	0x34
	.long	0xcd
	.uleb128 0x11
	.long	0xcd
	.byte	0
	.uleb128 0x14
	.long	0x76
	.uleb128 0x1a
	.long	.LASF16
	.byte	0x5
	.byte	0x7
	.byte	0x7
	.long	0xf2
	.long	0xf2
	.uleb128 0x11
	.long	0xf2
	.uleb128 0x11
	.long	0xf4
	.uleb128 0x11
	.long	0x7b
	.byte	0
	.uleb128 0x29
	.byte	0x4
	.uleb128 0x14
	.long	0xf9
	.uleb128 0x2a
	.uleb128 0x1a
	.long	.LASF17
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x111
	.uleb128 0x11
	.long	0xcd
	.uleb128 0x2b
	.byte	0
	.uleb128 0x2c
	.long	.LASF40
	.byte	0x1
	.byte	0x82
	.byte	0x5
	.long	0x34
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x74b
	.uleb128 0x1b
	.string	"a"
	.byte	0x9
	.long	0x95
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.uleb128 0x1b
	.string	"b"
	.byte	0xc
	.long	0x95
	.uleb128 0x3
	.byte	0x74
	.sleb128 240
	.uleb128 0x1b
	.string	"c"
	.byte	0xf
	.long	0x95
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.uleb128 0x21
	.long	.LASF18
	.byte	0x85
	.byte	0xb
	.long	0x55
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x5
	.string	"ca"
	.byte	0x8b
	.byte	0xe
	.long	0x75b
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x5
	.string	"cb"
	.byte	0x8b
	.byte	0x2e
	.long	0x75b
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x5
	.string	"cc"
	.byte	0x8b
	.byte	0x4e
	.long	0x75b
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x5
	.string	"ok"
	.byte	0x93
	.byte	0x6
	.long	0x34
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x21
	.long	.LASF19
	.byte	0x99
	.byte	0x6
	.long	0x34
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x15
	.long	.LLRL21
	.long	0x1f3
	.uleb128 0x5
	.string	"i"
	.byte	0x86
	.byte	0xb
	.long	0x34
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x2d
	.long	.LBB53
	.long	.LBE53-.LBB53
	.uleb128 0x5
	.string	"j"
	.byte	0x87
	.byte	0xc
	.long	0x34
	.long	.LLST23
	.long	.LVUS23
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	.LLRL30
	.long	0x342
	.uleb128 0x5
	.string	"n"
	.byte	0x91
	.byte	0xb
	.long	0x34
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x22
	.long	0x95b
	.long	.LLRL32
	.byte	0x92
	.byte	0x3
	.long	0x326
	.uleb128 0x16
	.long	0x973
	.uleb128 0x16
	.long	0x96a
	.uleb128 0xc
	.long	.LLRL32
	.uleb128 0x17
	.long	0x97c
	.uleb128 0x3
	.byte	0x74
	.sleb128 672
	.uleb128 0x2
	.long	0x985
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x2
	.long	0x990
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0xd
	.long	0x99b
	.long	.LLRL35
	.long	0x284
	.uleb128 0x2
	.long	0x9a0
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x12
	.long	0x9a9
	.long	.LBB64
	.long	.LBE64-.LBB64
	.uleb128 0x2
	.long	0x9aa
	.long	.LLST37
	.long	.LVUS37
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x9b5
	.long	.LLRL38
	.uleb128 0x2
	.long	0x9b6
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0xd
	.long	0x9bf
	.long	.LLRL40
	.long	0x2df
	.uleb128 0x2
	.long	0x9c4
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x12
	.long	0x9cf
	.long	.LBB68
	.long	.LBE68-.LBB68
	.uleb128 0x1c
	.long	0x9d0
	.uleb128 0x6
	.long	0x9d9
	.long	.LLRL42
	.uleb128 0x2
	.long	0x9da
	.long	.LLST43
	.long	.LVUS43
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x9e6
	.long	.LLRL44
	.uleb128 0x2
	.long	0x9e7
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x12
	.long	0x9f0
	.long	.LBB73
	.long	.LBE73-.LBB73
	.uleb128 0x2
	.long	0x9f1
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x1d
	.long	.LVL55
	.long	0xb55
	.uleb128 0x1d
	.long	.LVL58
	.long	0xb55
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LVL76
	.long	0xfa
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	.LLRL82
	.long	0x35d
	.uleb128 0x5
	.string	"i"
	.byte	0x9a
	.byte	0xb
	.long	0x34
	.long	.LLST83
	.long	.LVUS83
	.byte	0
	.uleb128 0x1e
	.long	0xa49
	.long	.LBI55
	.value	.LVU86
	.long	.LLRL24
	.byte	0x8f
	.byte	0x2
	.long	0x40f
	.uleb128 0x13
	.long	0xa66
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x13
	.long	0xa5d
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x13
	.long	0xa53
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0xc
	.long	.LLRL24
	.uleb128 0x17
	.long	0xa6f
	.uleb128 0x3
	.byte	0x74
	.sleb128 528
	.uleb128 0x17
	.long	0xa7a
	.uleb128 0x3
	.byte	0x74
	.sleb128 672
	.uleb128 0xd
	.long	0xa85
	.long	.LLRL28
	.long	0x3cb
	.uleb128 0x2
	.long	0xa86
	.long	.LLST29
	.long	.LVUS29
	.byte	0
	.uleb128 0x8
	.long	.LVL41
	.long	0xa91
	.long	0x3ee
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 528
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 528
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 528
	.byte	0
	.uleb128 0xe
	.long	.LVL44
	.long	0xa91
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 672
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 672
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 528
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x22
	.long	0x812
	.long	.LLRL47
	.byte	0x93
	.byte	0xb
	.long	0x5d2
	.uleb128 0x16
	.long	0x82b
	.uleb128 0x16
	.long	0x821
	.uleb128 0xc
	.long	.LLRL47
	.uleb128 0x17
	.long	0x834
	.uleb128 0x3
	.byte	0x74
	.sleb128 672
	.uleb128 0xd
	.long	0x83d
	.long	.LLRL48
	.long	0x46c
	.uleb128 0x2
	.long	0x842
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x12
	.long	0x84b
	.long	.LBB97
	.long	.LBE97-.LBB97
	.uleb128 0x2
	.long	0x84c
	.long	.LLST50
	.long	.LVUS50
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x857
	.long	.LLRL51
	.long	0x5bd
	.uleb128 0x2
	.long	0x85c
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x6
	.long	0x865
	.long	.LLRL53
	.uleb128 0x2
	.long	0x866
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x2
	.long	0x871
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x2e
	.long	0x87c
	.long	.LBB101
	.long	.LBE101-.LBB101
	.long	0x4d7
	.uleb128 0x1c
	.long	0x881
	.uleb128 0x6
	.long	0x88a
	.long	.LLRL56
	.uleb128 0x2
	.long	0x88b
	.long	.LLST57
	.long	.LVUS57
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x8fd
	.long	.LBI104
	.value	.LVU314
	.long	.LLRL58
	.byte	0x6c
	.byte	0x10
	.long	0x565
	.uleb128 0x13
	.long	0x90c
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0xc
	.long	.LLRL58
	.uleb128 0x2
	.long	0x915
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x2
	.long	0x91e
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x2
	.long	0x929
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x2
	.long	0x932
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x6
	.long	0x93d
	.long	.LLRL64
	.uleb128 0x2
	.long	0x93e
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x2
	.long	0x947
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x2
	.long	0x950
	.long	.LLST67
	.long	.LVUS67
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x896
	.long	.LLRL68
	.long	0x580
	.uleb128 0x2
	.long	0x89b
	.long	.LLST69
	.long	.LVUS69
	.byte	0
	.uleb128 0x6
	.long	0x8a5
	.long	.LLRL70
	.uleb128 0x2
	.long	0x8a6
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x6
	.long	0x8af
	.long	.LLRL72
	.uleb128 0x2
	.long	0x8b0
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x2
	.long	0x8b9
	.long	.LLST74
	.long	.LVUS74
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	0x8c6
	.long	.LBB126
	.long	.LBE126-.LBB126
	.uleb128 0x1c
	.long	0x8c7
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0xa14
	.long	.LBI132
	.value	.LVU402
	.long	.LLRL75
	.byte	0x97
	.byte	0x2
	.long	0x63a
	.uleb128 0x13
	.long	0xa1e
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x6
	.long	0xa27
	.long	.LLRL75
	.uleb128 0x2
	.long	0xa28
	.long	.LLST77
	.long	.LVUS77
	.uleb128 0x6
	.long	0xa31
	.long	.LLRL78
	.uleb128 0x2
	.long	0xa32
	.long	.LLST79
	.long	.LVUS79
	.uleb128 0x6
	.long	0xa3b
	.long	.LLRL80
	.uleb128 0x2
	.long	0xa3c
	.long	.LLST81
	.long	.LVUS81
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL25
	.long	0x760
	.long	0x658
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0
	.uleb128 0x8
	.long	.LVL28
	.long	0xa91
	.long	0x67b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 240
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0
	.uleb128 0x8
	.long	.LVL30
	.long	0x760
	.long	0x699
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 240
	.byte	0
	.uleb128 0x8
	.long	.LVL46
	.long	0x760
	.long	0x6b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.byte	0
	.uleb128 0x8
	.long	.LVL117
	.long	0xa91
	.long	0x6da
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 240
	.byte	0
	.uleb128 0x8
	.long	.LVL119
	.long	0x760
	.long	0x6ef
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 240
	.byte	0
	.uleb128 0x8
	.long	.LVL120
	.long	0x760
	.long	0x70d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.byte	0
	.uleb128 0x8
	.long	.LVL127
	.long	0x760
	.long	0x72b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0
	.uleb128 0xe
	.long	.LVL138
	.long	0xa91
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 240
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x3b
	.long	0x75b
	.uleb128 0xb
	.long	0x61
	.byte	0x5
	.byte	0
	.uleb128 0x14
	.long	0x74b
	.uleb128 0x23
	.long	.LASF35
	.byte	0x78
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x812
	.uleb128 0x2f
	.long	.LASF20
	.byte	0x1
	.byte	0x78
	.byte	0x1f
	.long	0xcd
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x18
	.string	"m"
	.byte	0x78
	.byte	0x31
	.long	0x75b
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x24
	.long	.LBB12
	.long	.LBE12-.LBB12
	.long	0x7ff
	.uleb128 0x5
	.string	"i"
	.byte	0x7b
	.byte	0xb
	.long	0x34
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x24
	.long	.LBB13
	.long	.LBE13-.LBB13
	.long	0x7ea
	.uleb128 0x5
	.string	"j"
	.byte	0x7c
	.byte	0xc
	.long	0x34
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xe
	.long	.LVL13
	.long	0xfa
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LVL14
	.long	0xb7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LVL11
	.long	0xb7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	.LASF23
	.byte	0x5b
	.byte	0xc
	.long	0x34
	.long	0x8d2
	.uleb128 0x9
	.string	"to"
	.byte	0x5b
	.byte	0x1a
	.long	0x8e2
	.uleb128 0x9
	.string	"a"
	.byte	0x5b
	.byte	0x2a
	.long	0x75b
	.uleb128 0x3
	.string	"m"
	.byte	0x5d
	.byte	0x6
	.long	0x8e7
	.uleb128 0xf
	.long	0x857
	.uleb128 0x3
	.string	"i"
	.byte	0x5e
	.byte	0xb
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"j"
	.byte	0x5f
	.byte	0xc
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0x8c6
	.uleb128 0x3
	.string	"k"
	.byte	0x61
	.byte	0xb
	.long	0x34
	.uleb128 0x4
	.uleb128 0xa
	.long	.LASF21
	.byte	0x62
	.byte	0x7
	.long	0x34
	.uleb128 0xa
	.long	.LASF22
	.byte	0x6c
	.byte	0x7
	.long	0x34
	.uleb128 0xf
	.long	0x896
	.uleb128 0x3
	.string	"j"
	.byte	0x67
	.byte	0xc
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"t"
	.byte	0x68
	.byte	0x8
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0x8a5
	.uleb128 0x3
	.string	"j"
	.byte	0x6d
	.byte	0xc
	.long	0x34
	.byte	0
	.uleb128 0x4
	.uleb128 0x3
	.string	"i"
	.byte	0x6f
	.byte	0xc
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"j"
	.byte	0x70
	.byte	0xd
	.long	0x34
	.uleb128 0x3
	.string	"f"
	.byte	0x70
	.byte	0x1c
	.long	0x34
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x3
	.string	"i"
	.byte	0x73
	.byte	0xb
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x34
	.long	0x8e2
	.uleb128 0xb
	.long	0x61
	.byte	0x5
	.byte	0
	.uleb128 0x14
	.long	0x8d2
	.uleb128 0x10
	.long	0x34
	.long	0x8fd
	.uleb128 0xb
	.long	0x61
	.byte	0x5
	.uleb128 0xb
	.long	0x61
	.byte	0xb
	.byte	0
	.uleb128 0x1f
	.long	.LASF24
	.byte	0x4e
	.byte	0xc
	.long	0x34
	.long	0x95b
	.uleb128 0x9
	.string	"a"
	.byte	0x4e
	.byte	0x1c
	.long	0x34
	.uleb128 0x3
	.string	"t"
	.byte	0x50
	.byte	0x6
	.long	0x34
	.uleb128 0xa
	.long	.LASF25
	.byte	0x50
	.byte	0xd
	.long	0x34
	.uleb128 0x3
	.string	"r"
	.byte	0x50
	.byte	0x17
	.long	0x34
	.uleb128 0xa
	.long	.LASF26
	.byte	0x50
	.byte	0x1e
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"q"
	.byte	0x52
	.byte	0x7
	.long	0x34
	.uleb128 0x3
	.string	"x"
	.byte	0x52
	.byte	0x15
	.long	0x34
	.uleb128 0x3
	.string	"y"
	.byte	0x52
	.byte	0x27
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	.LASF27
	.byte	0x31
	.byte	0x12
	.long	0x40
	.long	0x9fe
	.uleb128 0x9
	.string	"a"
	.byte	0x31
	.byte	0x2a
	.long	0x75b
	.uleb128 0x9
	.string	"n"
	.byte	0x31
	.byte	0x35
	.long	0x34
	.uleb128 0x3
	.string	"m"
	.byte	0x33
	.byte	0xc
	.long	0x9fe
	.uleb128 0xa
	.long	.LASF28
	.byte	0x33
	.byte	0x15
	.long	0x40
	.uleb128 0xa
	.long	.LASF29
	.byte	0x34
	.byte	0x6
	.long	0x34
	.uleb128 0xf
	.long	0x9b5
	.uleb128 0x3
	.string	"i"
	.byte	0x35
	.byte	0xb
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"j"
	.byte	0x36
	.byte	0xc
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x3
	.string	"k"
	.byte	0x38
	.byte	0xb
	.long	0x34
	.uleb128 0xf
	.long	0x9e6
	.uleb128 0xa
	.long	.LASF30
	.byte	0x3a
	.byte	0x8
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"j"
	.byte	0x3f
	.byte	0xd
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"t"
	.byte	0x40
	.byte	0xf
	.long	0x40
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x3
	.string	"i"
	.byte	0x46
	.byte	0xc
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"j"
	.byte	0x47
	.byte	0xd
	.long	0x34
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x40
	.long	0xa14
	.uleb128 0xb
	.long	0x61
	.byte	0x5
	.uleb128 0xb
	.long	0x61
	.byte	0x5
	.byte	0
	.uleb128 0x25
	.long	.LASF31
	.byte	0x26
	.long	0xa49
	.uleb128 0x9
	.string	"m"
	.byte	0x26
	.byte	0x1e
	.long	0x8e2
	.uleb128 0x4
	.uleb128 0x3
	.string	"i"
	.byte	0x28
	.byte	0xb
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"j"
	.byte	0x29
	.byte	0xc
	.long	0x34
	.uleb128 0x4
	.uleb128 0x3
	.string	"t"
	.byte	0x2a
	.byte	0x8
	.long	0x34
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x25
	.long	.LASF32
	.byte	0x18
	.long	0xa91
	.uleb128 0x9
	.string	"to"
	.byte	0x18
	.byte	0x1a
	.long	0x8e2
	.uleb128 0x9
	.string	"a"
	.byte	0x18
	.byte	0x2a
	.long	0x75b
	.uleb128 0x9
	.string	"n"
	.byte	0x18
	.byte	0x3a
	.long	0x61
	.uleb128 0xa
	.long	.LASF33
	.byte	0x1a
	.byte	0x9
	.long	0x95
	.uleb128 0xa
	.long	.LASF34
	.byte	0x1a
	.byte	0xf
	.long	0x95
	.uleb128 0x4
	.uleb128 0x3
	.string	"i"
	.byte	0x1c
	.byte	0xb
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	.LASF36
	.byte	0xb
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0xb55
	.uleb128 0x18
	.string	"to"
	.byte	0xb
	.byte	0x1d
	.long	0x8e2
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x18
	.string	"a"
	.byte	0xb
	.byte	0x2d
	.long	0x75b
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x18
	.string	"b"
	.byte	0xb
	.byte	0x40
	.long	0x75b
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x30
	.long	.LASF34
	.byte	0x1
	.byte	0xd
	.byte	0x9
	.long	0x95
	.uleb128 0x3
	.byte	0x91
	.sleb128 -176
	.uleb128 0xc
	.long	.LLRL3
	.uleb128 0x5
	.string	"i"
	.byte	0xe
	.byte	0xb
	.long	0x34
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xc
	.long	.LLRL5
	.uleb128 0x5
	.string	"j"
	.byte	0xf
	.byte	0xc
	.long	0x34
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0xc
	.long	.LLRL7
	.uleb128 0x5
	.string	"sum"
	.byte	0x10
	.byte	0xe
	.long	0x40
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x15
	.long	.LLRL9
	.long	0xb48
	.uleb128 0x5
	.string	"k"
	.byte	0x11
	.byte	0xd
	.long	0x34
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x1d
	.long	.LVL8
	.long	0xb5e
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x26
	.long	.LASF37
	.long	.LASF37
	.uleb128 0x26
	.long	.LASF38
	.long	.LASF38
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
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
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
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 132
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0x5
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0xb
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
	.uleb128 0x20
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.sleb128 13
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
	.sleb128 13
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x28
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
	.uleb128 0x29
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2a
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.uleb128 0x2d
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x2e
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2f
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
	.uleb128 0x30
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
	.uleb128 0x18
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
	.uleb128 .LVU55
	.uleb128 .LVU62
	.uleb128 .LVU62
	.uleb128 .LVU66
	.uleb128 .LVU68
	.uleb128 .LVU100
.LLST15:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x4
	.byte	0xa
	.value	0x7a69
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL16
	.uleb128 .LVL19-.LVL16
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL20-.LVL16
	.uleb128 .LVL34-.LVL16
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS16:
	.uleb128 .LVU77
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU442
	.uleb128 .LVU442
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU450
	.uleb128 .LVU450
	.uleb128 0
.LLST16:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL25-1-.LVL22
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL25-1-.LVL22
	.uleb128 .LVL26-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL22
	.uleb128 .LVL28-1-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL28-1-.LVL22
	.uleb128 .LVL130-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL22
	.uleb128 .LVL132-.LVL22
	.uleb128 0xa
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x360
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL132-.LVL22
	.uleb128 .LVL133-.LVL22
	.uleb128 0xa
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x360
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL133-.LVL22
	.uleb128 .LFE7-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU77
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU442
	.uleb128 .LVU442
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU450
	.uleb128 .LVU450
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL24-.LVL22
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL24-.LVL22
	.uleb128 .LVL27-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 240
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL22
	.uleb128 .LVL28-1-.LVL22
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL28-1-.LVL22
	.uleb128 .LVL29-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 240
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL22
	.uleb128 .LVL30-1-.LVL22
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL30-1-.LVL22
	.uleb128 .LVL130-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 240
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL22
	.uleb128 .LVL132-.LVL22
	.uleb128 0xa
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x2d0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL132-.LVL22
	.uleb128 .LVL133-.LVL22
	.uleb128 0xa
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x2d0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL133-.LVL22
	.uleb128 .LFE7-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 240
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU77
	.uleb128 .LVU442
	.uleb128 .LVU442
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU450
	.uleb128 .LVU450
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL130-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 384
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL22
	.uleb128 .LVL132-.LVL22
	.uleb128 0xa
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x240
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL132-.LVL22
	.uleb128 .LVL133-.LVL22
	.uleb128 0xa
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x240
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL133-.LVL22
	.uleb128 .LFE7-.LVL22
	.uleb128 0x4
	.byte	0x74
	.sleb128 384
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU394
	.uleb128 .LVU397
	.uleb128 .LVU455
	.uleb128 .LVU458
.LLST19:
	.byte	0x6
	.long	.LVL116
	.byte	0x4
	.uleb128 .LVL116-.LVL116
	.uleb128 .LVL118-.LVL116
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL137-.LVL116
	.uleb128 .LVL139-.LVL116
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU429
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU443
.LLST20:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL127
	.uleb128 .LVL131-.LVL127
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS22:
	.uleb128 .LVU57
	.uleb128 .LVU62
.LLST22:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU62
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU99
.LLST23:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL33-.LVL17
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS31:
	.uleb128 .LVU132
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU265
	.uleb128 .LVU265
	.uleb128 .LVU268
	.uleb128 .LVU268
	.uleb128 .LVU442
	.uleb128 .LVU442
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU450
	.uleb128 .LVU450
	.uleb128 0
.LLST31:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL46
	.uleb128 .LVL77-.LVL46
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL77-.LVL46
	.uleb128 .LVL78-.LVL46
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL78-.LVL46
	.uleb128 .LVL130-.LVL46
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL130-.LVL46
	.uleb128 .LVL132-.LVL46
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x38c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL132-.LVL46
	.uleb128 .LVL133-.LVL46
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x38c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL133-.LVL46
	.uleb128 .LFE7-.LVL46
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
.LVUS33:
	.uleb128 .LVU148
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU208
	.uleb128 .LVU210
	.uleb128 .LVU212
	.uleb128 .LVU213
	.uleb128 .LVU252
	.uleb128 .LVU254
	.uleb128 .LVU255
	.uleb128 .LVU453
	.uleb128 .LVU455
	.uleb128 .LVU458
	.uleb128 0
.LLST33:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x1
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LVL59-.LVL50
	.uleb128 0xa
	.byte	0x74
	.sleb128 72
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL60-.LVL50
	.uleb128 .LVL61-.LVL50
	.uleb128 0xe
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x32
	.byte	0x1c
	.byte	0x8
	.byte	0x38
	.byte	0x1e
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x2a0
	.byte	0x4
	.uleb128 .LVL62-.LVL50
	.uleb128 .LVL73-.LVL50
	.uleb128 0xa
	.byte	0x74
	.sleb128 72
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL74-.LVL50
	.uleb128 .LVL75-.LVL50
	.uleb128 0xe
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x32
	.byte	0x1c
	.byte	0x8
	.byte	0x38
	.byte	0x1e
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x2a0
	.byte	0x4
	.uleb128 .LVL136-.LVL50
	.uleb128 .LVL137-.LVL50
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x1
	.byte	0x4
	.uleb128 .LVL139-.LVL50
	.uleb128 .LFE7-.LVL50
	.uleb128 0xa
	.byte	0x74
	.sleb128 72
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS34:
	.uleb128 .LVU148
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU165
	.uleb128 .LVU211
	.uleb128 .LVU244
	.uleb128 .LVU246
	.uleb128 .LVU251
	.uleb128 .LVU254
	.uleb128 .LVU255
	.uleb128 .LVU453
	.uleb128 .LVU455
	.uleb128 .LVU458
	.uleb128 0
.LLST34:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LVL53-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL60-.LVL50
	.uleb128 .LVL70-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL71-.LVL50
	.uleb128 .LVL72-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL74-.LVL50
	.uleb128 .LVL75-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL136-.LVL50
	.uleb128 .LVL137-.LVL50
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL139-.LVL50
	.uleb128 .LFE7-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS36:
	.uleb128 .LVU135
	.uleb128 .LVU137
.LLST36:
	.byte	0x8
	.long	.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU137
	.uleb128 .LVU139
.LLST37:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL49-.LVL48
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU148
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU211
	.uleb128 .LVU213
	.uleb128 .LVU218
	.uleb128 .LVU218
	.uleb128 .LVU254
	.uleb128 .LVU453
	.uleb128 .LVU455
	.uleb128 .LVU458
	.uleb128 0
.LLST39:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LVL60-.LVL50
	.uleb128 0x6
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL50
	.uleb128 .LVL63-.LVL50
	.uleb128 0x3
	.byte	0x70
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL50
	.uleb128 .LVL74-.LVL50
	.uleb128 0x6
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL50
	.uleb128 .LVL137-.LVL50
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL139-.LVL50
	.uleb128 .LFE7-.LVL50
	.uleb128 0x6
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU214
	.uleb128 .LVU218
	.uleb128 .LVU218
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU224
.LLST41:
	.byte	0x6
	.long	.LVL62
	.byte	0x4
	.uleb128 .LVL62-.LVL62
	.uleb128 .LVL63-.LVL62
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL62
	.uleb128 .LVL64-.LVL62
	.uleb128 0x6
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL62
	.uleb128 .LVL67-.LVL62
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS43:
	.uleb128 .LVU227
	.uleb128 .LVU231
.LLST43:
	.byte	0x8
	.long	.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS45:
	.uleb128 .LVU164
	.uleb128 .LVU165
	.uleb128 .LVU248
	.uleb128 .LVU251
.LLST45:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL53-.LVL52
	.uleb128 0x6
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL52
	.uleb128 .LVL72-.LVL52
	.uleb128 0x6
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS46:
	.uleb128 .LVU167
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 .LVU179
.LLST46:
	.byte	0x6
	.long	.LVL54
	.byte	0x4
	.uleb128 .LVL54-.LVL54
	.uleb128 .LVL56-.LVL54
	.uleb128 0x6
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.LVL54
	.uleb128 .LVL57-.LVL54
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
.LVUS83:
	.uleb128 .LVU431
	.uleb128 .LVU433
.LLST83:
	.byte	0x8
	.long	.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU87
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU128
.LLST25:
	.byte	0x6
	.long	.LVL30
	.byte	0x4
	.uleb128 .LVL30-.LVL30
	.uleb128 .LVL40-.LVL30
	.uleb128 0x4
	.byte	0xa
	.value	0x3e8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL30
	.uleb128 .LVL45-.LVL30
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS26:
	.uleb128 .LVU86
	.uleb128 .LVU128
.LLST26:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL45-.LVL30
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU86
	.uleb128 .LVU128
.LLST27:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL45-.LVL30
	.uleb128 0x4
	.byte	0x74
	.sleb128 384
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU92
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU128
.LLST29:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL35-.LVL31
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL31
	.uleb128 .LVL36-.LVL31
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL31
	.uleb128 .LVL37-.LVL31
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL31
	.uleb128 .LVL38-.LVL31
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL31
	.uleb128 .LVL39-.LVL31
	.uleb128 0x2
	.byte	0x35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL31
	.uleb128 .LVL45-.LVL31
	.uleb128 0x2
	.byte	0x36
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU268
	.uleb128 .LVU286
	.uleb128 .LVU288
	.uleb128 .LVU289
	.uleb128 .LVU289
	.uleb128 .LVU293
.LLST49:
	.byte	0x6
	.long	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL82-.LVL78
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL83-.LVL78
	.uleb128 .LVL84-.LVL78
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL84-.LVL78
	.uleb128 .LVL85-.LVL78
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS50:
	.uleb128 .LVU268
	.uleb128 .LVU271
	.uleb128 .LVU271
	.uleb128 .LVU293
.LLST50:
	.byte	0x6
	.long	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL79-.LVL78
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL78
	.uleb128 .LVL85-.LVL78
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS52:
	.uleb128 .LVU293
	.uleb128 .LVU387
	.uleb128 .LVU389
	.uleb128 .LVU390
	.uleb128 .LVU390
	.uleb128 .LVU394
	.uleb128 .LVU450
	.uleb128 .LVU453
.LLST52:
	.byte	0x6
	.long	.LVL85
	.byte	0x4
	.uleb128 .LVL85-.LVL85
	.uleb128 .LVL113-.LVL85
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL114-.LVL85
	.uleb128 .LVL115-.LVL85
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL115-.LVL85
	.uleb128 .LVL116-.LVL85
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL133-.LVL85
	.uleb128 .LVL136-.LVL85
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0
.LVUS54:
	.uleb128 .LVU293
	.uleb128 .LVU295
	.uleb128 .LVU295
	.uleb128 .LVU302
.LLST54:
	.byte	0x6
	.long	.LVL85
	.byte	0x4
	.uleb128 .LVL85-.LVL85
	.uleb128 .LVL86-.LVL85
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL86-.LVL85
	.uleb128 .LVL88-.LVL85
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS55:
	.uleb128 .LVU345
	.uleb128 .LVU363
.LLST55:
	.byte	0x8
	.long	.LVL105
	.uleb128 .LVL107-.LVL105
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS57:
	.uleb128 .LVU305
	.uleb128 .LVU317
.LLST57:
	.byte	0x8
	.long	.LVL89
	.uleb128 .LVL91-.LVL89
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS59:
	.uleb128 .LVU314
	.uleb128 .LVU318
	.uleb128 .LVU318
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU345
	.uleb128 .LVU452
	.uleb128 .LVU453
.LLST59:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL92-.LVL90
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL92-.LVL90
	.uleb128 .LVL93-.LVL90
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL93-.LVL90
	.uleb128 .LVL94-.LVL90
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL94-.LVL90
	.uleb128 .LVL105-.LVL90
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x4
	.uleb128 .LVL135-.LVL90
	.uleb128 .LVL136-.LVL90
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0
.LVUS60:
	.uleb128 .LVU316
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU332
	.uleb128 .LVU332
	.uleb128 .LVU334
	.uleb128 .LVU337
	.uleb128 .LVU345
	.uleb128 .LVU452
	.uleb128 .LVU453
.LLST60:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL97-.LVL90
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL97-.LVL90
	.uleb128 .LVL100-.LVL90
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL100-.LVL90
	.uleb128 .LVL102-.LVL90
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL103-.LVL90
	.uleb128 .LVL105-.LVL90
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL135-.LVL90
	.uleb128 .LVL136-.LVL90
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS61:
	.uleb128 .LVU316
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU329
	.uleb128 .LVU329
	.uleb128 .LVU338
	.uleb128 .LVU338
	.uleb128 .LVU343
	.uleb128 .LVU452
	.uleb128 .LVU453
.LLST61:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL97-.LVL90
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL97-.LVL90
	.uleb128 .LVL98-.LVL90
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL98-.LVL90
	.uleb128 .LVL103-.LVL90
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL103-.LVL90
	.uleb128 .LVL104-.LVL90
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL135-.LVL90
	.uleb128 .LVL136-.LVL90
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS62:
	.uleb128 .LVU316
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU331
	.uleb128 .LVU339
	.uleb128 .LVU345
	.uleb128 .LVU452
	.uleb128 .LVU453
.LLST62:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL97-.LVL90
	.uleb128 0x4
	.byte	0xa
	.value	0x2717
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL97-.LVL90
	.uleb128 .LVL99-.LVL90
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL103-.LVL90
	.uleb128 .LVL105-.LVL90
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL135-.LVL90
	.uleb128 .LVL136-.LVL90
	.uleb128 0x4
	.byte	0xa
	.value	0x2717
	.byte	0x9f
	.byte	0
.LVUS63:
	.uleb128 .LVU322
	.uleb128 .LVU324
	.uleb128 .LVU324
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU329
	.uleb128 .LVU329
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU340
	.uleb128 .LVU340
	.uleb128 .LVU345
	.uleb128 .LVU452
	.uleb128 .LVU453
.LLST63:
	.byte	0x6
	.long	.LVL95
	.byte	0x4
	.uleb128 .LVL95-.LVL95
	.uleb128 .LVL96-.LVL95
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL96-.LVL95
	.uleb128 .LVL97-.LVL95
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL97-.LVL95
	.uleb128 .LVL98-.LVL95
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL98-.LVL95
	.uleb128 .LVL103-.LVL95
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL103-.LVL95
	.uleb128 .LVL103-.LVL95
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL103-.LVL95
	.uleb128 .LVL105-.LVL95
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL135-.LVL95
	.uleb128 .LVL136-.LVL95
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS65:
	.uleb128 .LVU331
	.uleb128 .LVU333
.LLST65:
	.byte	0x8
	.long	.LVL99
	.uleb128 .LVL101-.LVL99
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS66:
	.uleb128 .LVU328
	.uleb128 .LVU329
	.uleb128 .LVU334
	.uleb128 .LVU343
.LLST66:
	.byte	0x6
	.long	.LVL97
	.byte	0x4
	.uleb128 .LVL97-.LVL97
	.uleb128 .LVL98-.LVL97
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL102-.LVL97
	.uleb128 .LVL104-.LVL97
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS67:
	.uleb128 .LVU328
	.uleb128 .LVU329
	.uleb128 .LVU336
	.uleb128 .LVU345
.LLST67:
	.byte	0x6
	.long	.LVL97
	.byte	0x4
	.uleb128 .LVL97-.LVL97
	.uleb128 .LVL98-.LVL97
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL103-.LVL97
	.uleb128 .LVL105-.LVL97
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS69:
	.uleb128 .LVU348
	.uleb128 .LVU350
.LLST69:
	.byte	0x8
	.long	.LVL105
	.uleb128 .LVL106-.LVL105
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS71:
	.uleb128 .LVU363
	.uleb128 .LVU371
	.uleb128 .LVU371
	.uleb128 .LVU383
	.uleb128 .LVU385
	.uleb128 .LVU390
	.uleb128 .LVU450
	.uleb128 .LVU452
.LLST71:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL110-.LVL107
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL110-.LVL107
	.uleb128 .LVL111-.LVL107
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL112-.LVL107
	.uleb128 .LVL115-.LVL107
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL133-.LVL107
	.uleb128 .LVL135-.LVL107
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS73:
	.uleb128 .LVU366
	.uleb128 .LVU371
	.uleb128 .LVU450
	.uleb128 .LVU452
.LLST73:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL110-.LVL107
	.uleb128 0x2
	.byte	0x3b
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL133-.LVL107
	.uleb128 .LVL135-.LVL107
	.uleb128 0x2
	.byte	0x3b
	.byte	0x9f
	.byte	0
.LVUS74:
	.uleb128 .LVU368
	.uleb128 .LVU370
	.uleb128 .LVU370
	.uleb128 .LVU371
	.uleb128 .LVU450
	.uleb128 .LVU451
	.uleb128 .LVU451
	.uleb128 .LVU452
.LLST74:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL109-.LVL108
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL109-.LVL108
	.uleb128 .LVL110-.LVL108
	.uleb128 0x9
	.byte	0x71
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL133-.LVL108
	.uleb128 .LVL134-.LVL108
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL134-.LVL108
	.uleb128 .LVL135-.LVL108
	.uleb128 0x9
	.byte	0x71
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0
.LVUS76:
	.uleb128 .LVU402
	.uleb128 .LVU409
	.uleb128 .LVU409
	.uleb128 .LVU410
	.uleb128 .LVU410
	.uleb128 .LVU426
.LLST76:
	.byte	0x6
	.long	.LVL120
	.byte	0x4
	.uleb128 .LVL120-.LVL120
	.uleb128 .LVL121-.LVL120
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL121-.LVL120
	.uleb128 .LVL122-.LVL120
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL122-.LVL120
	.uleb128 .LVL126-.LVL120
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0
.LVUS77:
	.uleb128 .LVU405
	.uleb128 .LVU408
	.uleb128 .LVU408
	.uleb128 .LVU410
	.uleb128 .LVU410
	.uleb128 .LVU426
.LLST77:
	.byte	0x6
	.long	.LVL120
	.byte	0x4
	.uleb128 .LVL120-.LVL120
	.uleb128 .LVL120-.LVL120
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL120-.LVL120
	.uleb128 .LVL122-.LVL120
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL120
	.uleb128 .LVL126-.LVL120
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS79:
	.uleb128 .LVU406
	.uleb128 .LVU412
.LLST79:
	.byte	0x8
	.long	.LVL120
	.uleb128 .LVL123-.LVL120
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS81:
	.uleb128 .LVU416
	.uleb128 .LVU426
.LLST81:
	.byte	0x8
	.long	.LVL124
	.uleb128 .LVL126-.LVL124
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL11-1-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL11-1-.LVL10
	.uleb128 .LFE6-.LVL10
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 0
.LLST12:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL11-1-.LVL10
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL11-1-.LVL10
	.uleb128 .LVL15-.LVL10
	.uleb128 0x4
	.byte	0x77
	.sleb128 -168
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL10
	.uleb128 .LFE6-.LVL10
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU38
	.uleb128 .LVU39
.LLST13:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL11-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU39
	.uleb128 .LVU40
.LLST14:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -180
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x3
	.byte	0x73
	.sleb128 -24
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -184
	.byte	0
.LVUS4:
	.uleb128 .LVU4
	.uleb128 .LVU8
.LLST4:
	.byte	0x8
	.long	.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU8
	.uleb128 .LVU10
.LLST6:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU10
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU16
	.uleb128 .LVU17
	.uleb128 .LVU30
.LLST8:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL5-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL9-.LVL4
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS10:
	.uleb128 .LVU10
	.uleb128 .LVU13
.LLST10:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
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
.LLRL3:
	.byte	0x5
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB10-.LBB2
	.uleb128 .LBE10-.LBB2
	.byte	0x4
	.uleb128 .LBB11-.LBB2
	.uleb128 .LBE11-.LBB2
	.byte	0
.LLRL5:
	.byte	0x5
	.long	.LBB3
	.byte	0x4
	.uleb128 .LBB3-.LBB3
	.uleb128 .LBE3-.LBB3
	.byte	0x4
	.uleb128 .LBB9-.LBB3
	.uleb128 .LBE9-.LBB3
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB4
	.byte	0x4
	.uleb128 .LBB4-.LBB4
	.uleb128 .LBE4-.LBB4
	.byte	0x4
	.uleb128 .LBB7-.LBB4
	.uleb128 .LBE7-.LBB4
	.byte	0x4
	.uleb128 .LBB8-.LBB4
	.uleb128 .LBE8-.LBB4
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB5
	.byte	0x4
	.uleb128 .LBB5-.LBB5
	.uleb128 .LBE5-.LBB5
	.byte	0x4
	.uleb128 .LBB6-.LBB5
	.uleb128 .LBE6-.LBB5
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB52
	.byte	0x4
	.uleb128 .LBB52-.LBB52
	.uleb128 .LBE52-.LBB52
	.byte	0x4
	.uleb128 .LBB54-.LBB52
	.uleb128 .LBE54-.LBB52
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB55
	.byte	0x4
	.uleb128 .LBB55-.LBB55
	.uleb128 .LBE55-.LBB55
	.byte	0x4
	.uleb128 .LBB92-.LBB55
	.uleb128 .LBE92-.LBB55
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB57
	.byte	0x4
	.uleb128 .LBB57-.LBB57
	.uleb128 .LBE57-.LBB57
	.byte	0x4
	.uleb128 .LBB58-.LBB57
	.uleb128 .LBE58-.LBB57
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB60
	.byte	0x4
	.uleb128 .LBB60-.LBB60
	.uleb128 .LBE60-.LBB60
	.byte	0x4
	.uleb128 .LBB91-.LBB60
	.uleb128 .LBE91-.LBB60
	.byte	0x4
	.uleb128 .LBB93-.LBB60
	.uleb128 .LBE93-.LBB60
	.byte	0x4
	.uleb128 .LBB130-.LBB60
	.uleb128 .LBE130-.LBB60
	.byte	0x4
	.uleb128 .LBB146-.LBB60
	.uleb128 .LBE146-.LBB60
	.byte	0x4
	.uleb128 .LBB147-.LBB60
	.uleb128 .LBE147-.LBB60
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB61
	.byte	0x4
	.uleb128 .LBB61-.LBB61
	.uleb128 .LBE61-.LBB61
	.byte	0x4
	.uleb128 .LBB88-.LBB61
	.uleb128 .LBE88-.LBB61
	.byte	0x4
	.uleb128 .LBB89-.LBB61
	.uleb128 .LBE89-.LBB61
	.byte	0x4
	.uleb128 .LBB90-.LBB61
	.uleb128 .LBE90-.LBB61
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB63
	.byte	0x4
	.uleb128 .LBB63-.LBB63
	.uleb128 .LBE63-.LBB63
	.byte	0x4
	.uleb128 .LBB65-.LBB63
	.uleb128 .LBE65-.LBB63
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB66
	.byte	0x4
	.uleb128 .LBB66-.LBB66
	.uleb128 .LBE66-.LBB66
	.byte	0x4
	.uleb128 .LBB81-.LBB66
	.uleb128 .LBE81-.LBB66
	.byte	0x4
	.uleb128 .LBB82-.LBB66
	.uleb128 .LBE82-.LBB66
	.byte	0x4
	.uleb128 .LBB83-.LBB66
	.uleb128 .LBE83-.LBB66
	.byte	0x4
	.uleb128 .LBB84-.LBB66
	.uleb128 .LBE84-.LBB66
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB67
	.byte	0x4
	.uleb128 .LBB67-.LBB67
	.uleb128 .LBE67-.LBB67
	.byte	0x4
	.uleb128 .LBB71-.LBB67
	.uleb128 .LBE71-.LBB67
	.byte	0x4
	.uleb128 .LBB76-.LBB67
	.uleb128 .LBE76-.LBB67
	.byte	0x4
	.uleb128 .LBB77-.LBB67
	.uleb128 .LBE77-.LBB67
	.byte	0x4
	.uleb128 .LBB80-.LBB67
	.uleb128 .LBE80-.LBB67
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB69
	.byte	0x4
	.uleb128 .LBB69-.LBB69
	.uleb128 .LBE69-.LBB69
	.byte	0x4
	.uleb128 .LBB70-.LBB69
	.uleb128 .LBE70-.LBB69
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB72
	.byte	0x4
	.uleb128 .LBB72-.LBB72
	.uleb128 .LBE72-.LBB72
	.byte	0x4
	.uleb128 .LBB74-.LBB72
	.uleb128 .LBE74-.LBB72
	.byte	0x4
	.uleb128 .LBB75-.LBB72
	.uleb128 .LBE75-.LBB72
	.byte	0x4
	.uleb128 .LBB78-.LBB72
	.uleb128 .LBE78-.LBB72
	.byte	0x4
	.uleb128 .LBB79-.LBB72
	.uleb128 .LBE79-.LBB72
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB131-.LBB94
	.uleb128 .LBE131-.LBB94
	.byte	0x4
	.uleb128 .LBB145-.LBB94
	.uleb128 .LBE145-.LBB94
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB98-.LBB96
	.uleb128 .LBE98-.LBB96
	.byte	0x4
	.uleb128 .LBB122-.LBB96
	.uleb128 .LBE122-.LBB96
	.byte	0x4
	.uleb128 .LBB124-.LBB96
	.uleb128 .LBE124-.LBB96
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB99
	.byte	0x4
	.uleb128 .LBB99-.LBB99
	.uleb128 .LBE99-.LBB99
	.byte	0x4
	.uleb128 .LBB123-.LBB99
	.uleb128 .LBE123-.LBB99
	.byte	0x4
	.uleb128 .LBB125-.LBB99
	.uleb128 .LBE125-.LBB99
	.byte	0x4
	.uleb128 .LBB127-.LBB99
	.uleb128 .LBE127-.LBB99
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB100
	.byte	0x4
	.uleb128 .LBB100-.LBB100
	.uleb128 .LBE100-.LBB100
	.byte	0x4
	.uleb128 .LBB120-.LBB100
	.uleb128 .LBE120-.LBB100
	.byte	0x4
	.uleb128 .LBB121-.LBB100
	.uleb128 .LBE121-.LBB100
	.byte	0
.LLRL56:
	.byte	0x5
	.long	.LBB102
	.byte	0x4
	.uleb128 .LBB102-.LBB102
	.uleb128 .LBE102-.LBB102
	.byte	0x4
	.uleb128 .LBB103-.LBB102
	.uleb128 .LBE103-.LBB102
	.byte	0
.LLRL58:
	.byte	0x5
	.long	.LBB104
	.byte	0x4
	.uleb128 .LBB104-.LBB104
	.uleb128 .LBE104-.LBB104
	.byte	0x4
	.uleb128 .LBB110-.LBB104
	.uleb128 .LBE110-.LBB104
	.byte	0x4
	.uleb128 .LBB119-.LBB104
	.uleb128 .LBE119-.LBB104
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB106
	.byte	0x4
	.uleb128 .LBB106-.LBB106
	.uleb128 .LBE106-.LBB106
	.byte	0x4
	.uleb128 .LBB107-.LBB106
	.uleb128 .LBE107-.LBB106
	.byte	0
.LLRL68:
	.byte	0x5
	.long	.LBB111
	.byte	0x4
	.uleb128 .LBB111-.LBB111
	.uleb128 .LBE111-.LBB111
	.byte	0x4
	.uleb128 .LBB115-.LBB111
	.uleb128 .LBE115-.LBB111
	.byte	0x4
	.uleb128 .LBB117-.LBB111
	.uleb128 .LBE117-.LBB111
	.byte	0
.LLRL70:
	.byte	0x5
	.long	.LBB112
	.byte	0x4
	.uleb128 .LBB112-.LBB112
	.uleb128 .LBE112-.LBB112
	.byte	0x4
	.uleb128 .LBB116-.LBB112
	.uleb128 .LBE116-.LBB112
	.byte	0x4
	.uleb128 .LBB118-.LBB112
	.uleb128 .LBE118-.LBB112
	.byte	0
.LLRL72:
	.byte	0x5
	.long	.LBB113
	.byte	0x4
	.uleb128 .LBB113-.LBB113
	.uleb128 .LBE113-.LBB113
	.byte	0x4
	.uleb128 .LBB114-.LBB113
	.uleb128 .LBE114-.LBB113
	.byte	0
.LLRL75:
	.byte	0x5
	.long	.LBB132
	.byte	0x4
	.uleb128 .LBB132-.LBB132
	.uleb128 .LBE132-.LBB132
	.byte	0x4
	.uleb128 .LBB141-.LBB132
	.uleb128 .LBE141-.LBB132
	.byte	0x4
	.uleb128 .LBB142-.LBB132
	.uleb128 .LBE142-.LBB132
	.byte	0
.LLRL78:
	.byte	0x5
	.long	.LBB134
	.byte	0x4
	.uleb128 .LBB134-.LBB134
	.uleb128 .LBE134-.LBB134
	.byte	0x4
	.uleb128 .LBB137-.LBB134
	.uleb128 .LBE137-.LBB134
	.byte	0x4
	.uleb128 .LBB138-.LBB134
	.uleb128 .LBE138-.LBB134
	.byte	0
.LLRL80:
	.byte	0x5
	.long	.LBB135
	.byte	0x4
	.uleb128 .LBB135-.LBB135
	.uleb128 .LBE135-.LBB135
	.byte	0x4
	.uleb128 .LBB136-.LBB135
	.uleb128 .LBE136-.LBB135
	.byte	0
.LLRL82:
	.byte	0x5
	.long	.LBB143
	.byte	0x4
	.uleb128 .LBB143-.LBB143
	.uleb128 .LBE143-.LBB143
	.byte	0x4
	.uleb128 .LBB144-.LBB143
	.uleb128 .LBE144-.LBB143
	.byte	0
.LLRL84:
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
.LASF34:
	.string	"result"
.LASF22:
	.string	"factor"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF36:
	.string	"multiply"
.LASF24:
	.string	"inverse_mod"
.LASF40:
	.string	"main"
.LASF16:
	.string	"memcpy"
.LASF30:
	.string	"swap"
.LASF26:
	.string	"rest"
.LASF27:
	.string	"determinant"
.LASF37:
	.string	"__divdi3"
.LASF28:
	.string	"previous"
.LASF4:
	.string	"long long int"
.LASF12:
	.string	"long int"
.LASF19:
	.string	"trace"
.LASF17:
	.string	"printf"
.LASF20:
	.string	"name"
.LASF31:
	.string	"transpose"
.LASF5:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF35:
	.string	"print"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF15:
	.string	"puts"
.LASF6:
	.string	"short unsigned int"
.LASF38:
	.string	"__moddi3"
.LASF9:
	.string	"char"
.LASF18:
	.string	"seed"
.LASF23:
	.string	"invert"
.LASF39:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF32:
	.string	"power"
.LASF13:
	.string	"long unsigned int"
.LASF29:
	.string	"sign"
.LASF33:
	.string	"base"
.LASF14:
	.string	"matrix"
.LASF21:
	.string	"pivot"
.LASF25:
	.string	"next"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"matrix.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
