	.file	"varargs.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "varargs.c"
	.p2align 4
	.type	take_two, @function
take_two:
.LVL0:
.LFB5:
	.file 1 "varargs.c"
	.loc 1 82 1 view -0
	.cfi_startproc
	.loc 1 83 2 view .LVU1
	.loc 1 82 1 is_stmt 0 view .LVU2
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	.loc 1 82 1 view .LVU3
	movl	12(%esp), %edx
	.loc 1 83 6 view .LVU4
	movl	(%edx), %eax
	movl	(%eax), %ecx
	.loc 1 84 2 is_stmt 1 view .LVU5
	.loc 1 84 6 is_stmt 0 view .LVU6
	leal	8(%eax), %ebx
	movl	%ebx, (%edx)
	movl	4(%eax), %edx
	.loc 1 85 2 is_stmt 1 view .LVU7
	.loc 1 85 23 is_stmt 0 view .LVU8
	movl	%ecx, %eax
	subl	%edx, %eax
	testb	$1, 8(%esp)
	je	.L1
	.loc 1 85 23 discriminator 1 view .LVU9
	movl	%ecx, %eax
	imull	%edx, %eax
.L1:
	.loc 1 86 1 view .LVU10
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE5:
	.size	take_two, .-take_two
	.p2align 4
	.type	largest, @function
largest:
.LVL1:
.LFB3:
	.loc 1 60 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 61 2 view .LVU12
	.loc 1 62 2 view .LVU13
	.loc 1 60 1 is_stmt 0 view .LVU14
	movl	4(%esp), %eax
.LVL2:
	.loc 1 63 2 is_stmt 1 view .LVU15
	.loc 1 64 2 view .LVU16
.LBB2:
	.loc 1 64 7 view .LVU17
	.loc 1 64 24 view .LVU18
	cmpl	$-2147483648, %eax
	je	.L10
	leal	8(%esp), %edx
.LVL3:
	.loc 1 64 24 is_stmt 0 view .LVU19
.LBE2:
	.loc 1 62 6 view .LVU20
	movl	%eax, %ecx
.LVL4:
	.p2align 4
	.p2align 3
.L9:
.LBB3:
	.loc 1 65 3 is_stmt 1 view .LVU21
	cmpl	%eax, %ecx
	cmovl	%eax, %ecx
.LVL5:
	.loc 1 64 38 view .LVU22
	.loc 1 64 24 is_stmt 0 view .LVU23
	addl	$4, %edx
	.loc 1 64 38 view .LVU24
	movl	-4(%edx), %eax
.LVL6:
	.loc 1 64 24 is_stmt 1 view .LVU25
	cmpl	$-2147483648, %eax
	jne	.L9
.LVL7:
.L7:
	.loc 1 64 24 is_stmt 0 view .LVU26
.LBE3:
	.loc 1 69 1 view .LVU27
	movl	%ecx, %eax
.LVL8:
	.loc 1 69 1 view .LVU28
	ret
.LVL9:
.L10:
	.loc 1 62 6 view .LVU29
	movl	$-2147483648, %ecx
	.loc 1 67 2 is_stmt 1 view .LVU30
	.loc 1 68 2 view .LVU31
.LVL10:
	.loc 1 68 9 is_stmt 0 view .LVU32
	jmp	.L7
	.cfi_endproc
.LFE3:
	.size	largest, .-largest
	.p2align 4
	.type	text, @function
text:
.LVL11:
.LFB2:
	.loc 1 48 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 49 2 view .LVU34
	.loc 1 50 2 view .LVU35
	.loc 1 48 1 is_stmt 0 view .LVU36
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	.loc 1 52 15 view .LVU37
	xorl	%eax, %eax
	.loc 1 48 1 view .LVU38
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subl	$16, %esp
	.cfi_def_cfa_offset 32
	.loc 1 52 15 view .LVU39
	movl	%eax, 4(%esp)
	.loc 1 48 1 view .LVU40
	movl	40(%esp), %esi
	.loc 1 50 2 view .LVU41
	leal	44(%esp), %edi
.LVL12:
	.loc 1 51 2 is_stmt 1 view .LVU42
	.loc 1 52 2 view .LVU43
	.loc 1 52 15 is_stmt 0 view .LVU44
	movl	%edi, 12(%esp)
	movl	$0, (%esp)
	movl	%esi, 8(%esp)
	call	vsnprintf
.LVL13:
	.loc 1 53 16 view .LVU45
	movl	%edi, 12(%esp)
	movl	%esi, 8(%esp)
	.loc 1 52 15 view .LVU46
	movl	%eax, %ebx
.LVL14:
	.loc 1 53 2 is_stmt 1 view .LVU47
	.loc 1 53 16 is_stmt 0 view .LVU48
	movl	36(%esp), %eax
.LVL15:
	.loc 1 53 16 view .LVU49
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	vsnprintf
.LVL16:
	.loc 1 54 2 is_stmt 1 view .LVU50
	.loc 1 55 2 view .LVU51
	.loc 1 56 2 view .LVU52
	.loc 1 56 36 is_stmt 0 view .LVU53
	movl	$-1, %edx
	cmpl	%eax, %ebx
	cmovne	%edx, %eax
.LVL17:
	.loc 1 57 1 view .LVU54
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 12
.LVL18:
	.loc 1 57 1 view .LVU55
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
.LVL19:
	.loc 1 57 1 view .LVU56
	ret
	.cfi_endproc
.LFE2:
	.size	text, .-text
	.p2align 4
	.type	sum, @function
sum:
.LVL20:
.LFB0:
	.loc 1 9 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 2 view .LVU58
	.loc 1 11 2 view .LVU59
	.loc 1 12 2 view .LVU60
	.loc 1 9 1 is_stmt 0 view .LVU61
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$28, %esp
	.cfi_def_cfa_offset 48
.LVL21:
	.loc 1 13 2 is_stmt 1 view .LVU62
	.loc 1 9 1 is_stmt 0 view .LVU63
	movl	48(%esp), %ebx
.LVL22:
	.loc 1 13 9 is_stmt 1 view .LVU64
	movzbl	(%ebx), %eax
	testb	%al, %al
	je	.L26
	leal	52(%esp), %ebp
.LVL23:
	.loc 1 11 12 is_stmt 0 view .LVU65
	xorl	%esi, %esi
	xorl	%edi, %edi
.LVL24:
	.p2align 4
	.p2align 3
.L25:
	.loc 1 14 3 is_stmt 1 view .LVU66
	subb	$99, %al
	cmpb	$18, %al
	ja	.L17
	.loc 1 14 3 is_stmt 0 view .LVU67
	movzbl	%al, %eax
	jmp	*.L19(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L19:
	.long	.L24
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L23
	.long	.L22
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L17
	.long	.L21
	.long	.L17
	.long	.L20
	.long	.L17
	.long	.L18
	.text
	.p2align 4,,10
	.p2align 3
.L24:
	.loc 1 15 13 is_stmt 1 view .LVU68
	.loc 1 15 28 is_stmt 0 view .LVU69
	movl	%ebp, %eax
	addl	$4, %ebp
.LVL25:
	.loc 1 15 22 view .LVU70
	movsbl	(%eax), %eax
	cltd
	.loc 1 15 19 view .LVU71
	addl	%eax, %esi
.LVL26:
	.loc 1 15 19 view .LVU72
	adcl	%edx, %edi
.LVL27:
	.loc 1 15 47 is_stmt 1 view .LVU73
	.p2align 4
	.p2align 3
.L17:
	.loc 1 13 22 view .LVU74
	.loc 1 13 9 is_stmt 0 view .LVU75
	movzbl	1(%ebx), %eax
	.loc 1 13 22 view .LVU76
	incl	%ebx
.LVL28:
	.loc 1 13 9 is_stmt 1 view .LVU77
	testb	%al, %al
	jne	.L25
.LVL29:
.L15:
	.loc 1 24 1 is_stmt 0 view .LVU78
	addl	$28, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%esi, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL30:
	.loc 1 24 1 view .LVU79
	movl	%edi, %edx
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
.LVL31:
	.p2align 4,,10
	.p2align 3
.L18:
	.cfi_restore_state
	.loc 1 18 13 is_stmt 1 view .LVU80
	.loc 1 18 22 is_stmt 0 view .LVU81
	movl	%ebp, %eax
	xorl	%edx, %edx
	movl	(%eax), %eax
	addl	$4, %ebp
.LVL32:
	.loc 1 18 19 view .LVU82
	addl	%eax, %esi
.LVL33:
	.loc 1 18 19 view .LVU83
	adcl	%edx, %edi
.LVL34:
	.loc 1 18 46 is_stmt 1 view .LVU84
	.loc 1 13 22 view .LVU85
	incl	%ebx
.LVL35:
	.loc 1 13 9 view .LVU86
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L20:
	.loc 1 20 13 view .LVU87
	.loc 1 20 33 is_stmt 0 view .LVU88
	movl	%ebp, %eax
	addl	$4, %ebp
.LVL36:
	.loc 1 20 33 view .LVU89
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	strlen
.LVL37:
	.loc 1 20 22 view .LVU90
	xorl	%edx, %edx
	.loc 1 20 19 view .LVU91
	addl	%eax, %esi
.LVL38:
	.loc 1 20 19 view .LVU92
	adcl	%edx, %edi
.LVL39:
	.loc 1 20 69 is_stmt 1 view .LVU93
	.loc 1 13 22 view .LVU94
	incl	%ebx
.LVL40:
	.loc 1 13 9 view .LVU95
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L21:
	.loc 1 19 13 view .LVU96
	.loc 1 19 22 is_stmt 0 view .LVU97
	movl	%ebp, %eax
	addl	$8, %ebp
.LVL41:
	.loc 1 19 19 view .LVU98
	addl	(%eax), %esi
.LVL42:
	.loc 1 19 19 view .LVU99
	adcl	4(%eax), %edi
	.loc 1 19 47 is_stmt 1 view .LVU100
.LVL43:
	.loc 1 13 22 view .LVU101
	incl	%ebx
.LVL44:
	.loc 1 13 9 view .LVU102
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L22:
	.loc 1 17 13 view .LVU103
	.loc 1 17 22 is_stmt 0 view .LVU104
	movl	%ebp, %eax
	addl	$4, %ebp
.LVL45:
	.loc 1 17 22 view .LVU105
	movl	(%eax), %eax
	cltd
	.loc 1 17 19 view .LVU106
	addl	%eax, %esi
.LVL46:
	.loc 1 17 19 view .LVU107
	adcl	%edx, %edi
.LVL47:
	.loc 1 17 41 is_stmt 1 view .LVU108
	.loc 1 13 22 view .LVU109
	incl	%ebx
.LVL48:
	.loc 1 13 9 view .LVU110
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L23:
	.loc 1 16 13 view .LVU111
	.loc 1 16 29 is_stmt 0 view .LVU112
	movl	%ebp, %eax
	addl	$4, %ebp
.LVL49:
	.loc 1 16 22 view .LVU113
	movswl	(%eax), %eax
	cltd
	.loc 1 16 19 view .LVU114
	addl	%eax, %esi
.LVL50:
	.loc 1 16 19 view .LVU115
	adcl	%edx, %edi
.LVL51:
	.loc 1 16 48 is_stmt 1 view .LVU116
	.loc 1 13 22 view .LVU117
	incl	%ebx
.LVL52:
	.loc 1 13 9 view .LVU118
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L25
	jmp	.L15
.LVL53:
.L26:
	.loc 1 11 12 is_stmt 0 view .LVU119
	xorl	%esi, %esi
	xorl	%edi, %edi
	.loc 1 22 2 is_stmt 1 view .LVU120
	.loc 1 23 2 view .LVU121
.LVL54:
	.loc 1 23 9 is_stmt 0 view .LVU122
	jmp	.L15
	.cfi_endproc
.LFE0:
	.size	sum, .-sum
	.p2align 4
	.type	structs.constprop.0, @function
structs.constprop.0:
.LVL55:
.LFB8:
	.loc 1 29 12 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 31 2 view .LVU124
	.loc 1 32 2 view .LVU125
	.loc 1 33 2 view .LVU126
	.loc 1 29 12 is_stmt 0 view .LVU127
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	.loc 1 32 6 view .LVU128
	xorl	%eax, %eax
	.loc 1 33 2 view .LVU129
	leal	12(%esp), %ecx
.LVL56:
	.loc 1 34 2 is_stmt 1 view .LVU130
.LBB7:
	.loc 1 34 7 view .LVU131
	.loc 1 34 20 view .LVU132
	.loc 1 34 11 is_stmt 0 view .LVU133
	xorl	%edx, %edx
	jmp	.L32
.LVL57:
	.p2align 4,,10
	.p2align 3
.L36:
.LBB8:
	.loc 1 36 4 is_stmt 1 view .LVU134
	.loc 1 37 4 view .LVU135
	.loc 1 37 18 is_stmt 0 view .LVU136
	leal	(%eax,%eax,2), %eax
.LVL58:
	.loc 1 37 18 view .LVU137
.LBE8:
	.loc 1 34 26 view .LVU138
	incl	%edx
.LVL59:
.LBB9:
	.loc 1 37 22 view .LVU139
	addl	%ebx, %eax
	.loc 1 37 31 view .LVU140
	movswl	4(%ecx), %ebx
.LVL60:
	.loc 1 36 16 view .LVU141
	addl	$8, %ecx
.LVL61:
	.loc 1 37 10 view .LVU142
	subl	%ebx, %eax
.LVL62:
	.loc 1 37 10 view .LVU143
.LBE9:
	.loc 1 34 26 is_stmt 1 view .LVU144
	.loc 1 34 20 view .LVU145
	cmpl	$4, %edx
	je	.L35
.LVL63:
.L32:
	.loc 1 35 3 view .LVU146
	.loc 1 35 6 is_stmt 0 view .LVU147
	testb	$1, %dl
.LBB10:
	.loc 1 36 16 view .LVU148
	movl	(%ecx), %ebx
.LBE10:
	.loc 1 35 6 view .LVU149
	je	.L36
.LBB11:
	.loc 1 39 4 is_stmt 1 view .LVU150
.LVL64:
	.loc 1 40 4 view .LVU151
	.loc 1 40 18 is_stmt 0 view .LVU152
	leal	(%eax,%eax,4), %eax
.LVL65:
	.loc 1 40 18 view .LVU153
.LBE11:
	.loc 1 34 26 view .LVU154
	incl	%edx
.LVL66:
.LBB12:
	.loc 1 40 22 view .LVU155
	addl	%ebx, %eax
	.loc 1 40 10 view .LVU156
	movl	16(%ecx), %ebx
.LVL67:
	.loc 1 39 15 view .LVU157
	addl	$20, %ecx
.LVL68:
	.loc 1 40 10 view .LVU158
	addl	%ebx, %eax
.LVL69:
	.loc 1 40 10 view .LVU159
.LBE12:
	.loc 1 34 26 is_stmt 1 view .LVU160
	.loc 1 34 20 view .LVU161
	cmpl	$4, %edx
	jne	.L32
.L35:
	.loc 1 34 20 is_stmt 0 view .LVU162
.LBE7:
	.loc 1 43 2 is_stmt 1 view .LVU163
	.loc 1 44 2 view .LVU164
.LVL70:
	.loc 1 45 1 is_stmt 0 view .LVU165
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE8:
	.size	structs.constprop.0, .-structs.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d "
.LC1:
	.string	""
	.text
	.p2align 4
	.type	each.constprop.0, @function
each.constprop.0:
.LVL71:
.LFB9:
	.loc 1 71 13 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 73 2 view .LVU167
	.loc 1 74 2 view .LVU168
	.loc 1 71 13 is_stmt 0 view .LVU169
	subl	$28, %esp
	.cfi_def_cfa_offset 32
.LVL72:
	.loc 1 75 2 is_stmt 1 view .LVU170
	.loc 1 75 13 view .LVU171
	.loc 1 76 3 view .LVU172
.LBB15:
.LBI15:
	.loc 1 81 12 view .LVU173
.LBB16:
	.loc 1 83 2 view .LVU174
	.loc 1 84 2 view .LVU175
	.loc 1 85 2 view .LVU176
	.loc 1 85 2 is_stmt 0 view .LVU177
.LBE16:
.LBE15:
	.loc 1 76 3 view .LVU178
	movl	$.LC0, (%esp)
.LBB22:
.LBB17:
	.loc 1 85 23 view .LVU179
	movl	44(%esp), %edx
	movl	40(%esp), %eax
	subl	%edx, %eax
.LBE17:
.LBE22:
	.loc 1 76 3 view .LVU180
	movl	%eax, 4(%esp)
	call	printf
.LVL73:
	.loc 1 75 13 is_stmt 1 view .LVU181
	.loc 1 76 3 view .LVU182
.LBB23:
	.loc 1 81 12 view .LVU183
.LBB18:
	.loc 1 83 2 view .LVU184
	.loc 1 84 2 view .LVU185
	.loc 1 85 2 view .LVU186
	.loc 1 85 23 is_stmt 0 view .LVU187
	movl	52(%esp), %ecx
.LBE18:
.LBE23:
	.loc 1 76 3 view .LVU188
	movl	$.LC0, (%esp)
.LBB24:
.LBB19:
	.loc 1 85 23 view .LVU189
	movl	48(%esp), %eax
	imull	%ecx, %eax
.LBE19:
.LBE24:
	.loc 1 76 3 view .LVU190
	movl	%eax, 4(%esp)
	call	printf
.LVL74:
	.loc 1 75 13 is_stmt 1 view .LVU191
	.loc 1 76 3 view .LVU192
.LBB25:
	.loc 1 81 12 view .LVU193
.LBB20:
	.loc 1 83 2 view .LVU194
	.loc 1 84 2 view .LVU195
	.loc 1 85 2 view .LVU196
	.loc 1 85 23 is_stmt 0 view .LVU197
	movl	60(%esp), %edx
.LBE20:
.LBE25:
	.loc 1 76 3 view .LVU198
	movl	$.LC0, (%esp)
.LBB26:
.LBB21:
	.loc 1 85 23 view .LVU199
	movl	56(%esp), %eax
	subl	%edx, %eax
.LBE21:
.LBE26:
	.loc 1 76 3 view .LVU200
	movl	%eax, 4(%esp)
	call	printf
.LVL75:
	.loc 1 75 13 is_stmt 1 view .LVU201
	.loc 1 77 2 view .LVU202
	movl	$.LC1, (%esp)
	call	puts
.LVL76:
	.loc 1 78 2 view .LVU203
	.loc 1 79 1 is_stmt 0 view .LVU204
	addl	$28, %esp
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE9:
	.size	each.constprop.0, .-each.constprop.0
	.section	.rodata.str1.1
.LC2:
	.string	"%lld\n"
.LC3:
	.string	"i"
.LC4:
	.string	"chiuq"
.LC5:
	.string	"qqqq"
.LC6:
	.string	"eleven"
.LC7:
	.string	"three"
.LC8:
	.string	"one"
.LC9:
	.string	"sisis"
.LC10:
	.string	"%d\n"
.LC11:
	.string	"text"
.LC12:
	.string	"%d-%s-%c-%x"
.LC13:
	.string	"this is cut off"
.LC14:
	.string	"%s"
.LC15:
	.string	"%d %d\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC16:
	.string	"%d %d %d %d %d %d %d %d %d %d\n"
	.section	.rodata.str1.1
.LC17:
	.string	"iii"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.loc 1 89 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 90 2 view .LVU206
	.loc 1 91 2 view .LVU207
	.loc 1 89 1 is_stmt 0 view .LVU208
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	.cfi_offset 3, -12
	.loc 1 93 2 view .LVU209
	movl	$-294967296, %ebx
	.loc 1 89 1 view .LVU210
	andl	$-16, %esp
	subl	$176, %esp
	.loc 1 91 2 view .LVU211
	movl	$.LC1, (%esp)
	call	sum
.LVL77:
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL78:
	.loc 1 92 2 is_stmt 1 view .LVU212
	movl	$-1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	sum
.LVL79:
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL80:
	.loc 1 93 2 view .LVU213
	movl	$-5, %eax
	movl	$-2, %ecx
	movl	%eax, 12(%esp)
	movl	$70000, %eax
	movl	$-705032704, %edx
	movl	%eax, 8(%esp)
	movl	$-235, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, 16(%esp)
	.loc 1 94 2 is_stmt 0 view .LVU214
	xorl	%ebx, %ebx
	.loc 1 93 2 view .LVU215
	movl	%edx, 20(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	sum
.LVL81:
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL82:
	.loc 1 94 2 is_stmt 1 view .LVU216
	movl	$-1, %eax
	xorl	%ecx, %ecx
	movl	%eax, 28(%esp)
	movl	$536870911, %eax
	movl	$3, %edx
	movl	%eax, 32(%esp)
	movl	$-536870912, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$1073741824, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, 12(%esp)
	.loc 1 95 2 is_stmt 0 view .LVU217
	movl	$.LC8, %ebx
	.loc 1 94 2 view .LVU218
	movl	%edx, 20(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC5, (%esp)
	call	sum
.LVL83:
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL84:
	.loc 1 95 2 is_stmt 1 view .LVU219
	movl	$.LC6, %eax
	movl	$1, %ecx
	movl	%eax, 20(%esp)
	movl	$.LC7, %edx
	movl	$3, %eax
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	.loc 1 96 2 is_stmt 0 view .LVU220
	movl	$1, %ebx
	.loc 1 95 2 view .LVU221
	movl	%eax, 16(%esp)
	movl	%edx, 12(%esp)
	movl	$.LC9, (%esp)
	call	sum
.LVL85:
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL86:
	.loc 1 96 2 is_stmt 1 view .LVU222
	movl	$-9, %eax
	movl	$100, %edx
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	$7, %ecx
	movl	%eax, 44(%esp)
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
	xorl	%eax, %eax
	movl	%eax, 52(%esp)
	movl	$9, %eax
	movl	%eax, 56(%esp)
	movl	$2, %eax
	movl	%eax, 16(%esp)
	movl	$3, %eax
	movl	%eax, 20(%esp)
	movl	$4, %eax
	movl	%eax, 24(%esp)
	movl	$5, %eax
	movl	%edx, 32(%esp)
	movl	$65534, %edx
	movl	%eax, 28(%esp)
	movl	$5, %eax
	movl	%edx, 8(%esp)
	movl	%ecx, 36(%esp)
	movl	%ebx, 12(%esp)
	.loc 1 98 2 is_stmt 0 view .LVU223
	movl	$33, %ebx
	.loc 1 96 2 view .LVU224
	movl	%eax, 4(%esp)
	movl	$4, (%esp)
	call	structs.constprop.0
.LVL87:
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL88:
	.loc 1 98 2 is_stmt 1 view .LVU225
	movl	$.LC11, %eax
	movl	$48879, %ecx
	movl	%eax, 16(%esp)
	movl	$42, %eax
	movl	%eax, 12(%esp)
	movl	$.LC12, %eax
	movl	%ebx, 20(%esp)
	leal	112(%esp), %ebx
	movl	%eax, 8(%esp)
	movl	$64, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	text
.LVL89:
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL90:
	.loc 1 99 2 view .LVU226
	movl	%ebx, (%esp)
	call	puts
.LVL91:
	.loc 1 100 2 view .LVU227
	movl	$.LC14, %edx
	movl	$8, %ecx
	movl	%edx, 8(%esp)
	movl	$.LC13, %eax
	movl	%ecx, 4(%esp)
	movl	%ebx, (%esp)
	movl	%eax, 12(%esp)
	call	text
.LVL92:
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL93:
	.loc 1 101 2 view .LVU228
	movl	%ebx, (%esp)
	call	puts
.LVL94:
	.loc 1 102 2 view .LVU229
	movl	$-2147483648, (%esp)
	call	largest
.LVL95:
	movl	$3, (%esp)
	movl	%eax, %ebx
	movl	$-2147483648, %eax
	movl	%eax, 16(%esp)
	movl	$7, %eax
	movl	%eax, 12(%esp)
	movl	$-4, %eax
	movl	%eax, 8(%esp)
	movl	$9, %eax
	movl	%eax, 4(%esp)
	call	largest
.LVL96:
	movl	%ebx, 8(%esp)
	.loc 1 103 2 is_stmt 0 view .LVU230
	movl	$30, %ebx
	.loc 1 102 2 view .LVU231
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL97:
	.loc 1 103 2 is_stmt 1 view .LVU232
	movl	$9, %eax
	movl	$8, %edx
	movl	%eax, 28(%esp)
	movl	$5, %eax
	movl	$7, %ecx
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$3, %eax
	movl	%edx, 24(%esp)
	movl	%ecx, 20(%esp)
	movl	%ebx, 16(%esp)
	.loc 1 104 2 is_stmt 0 view .LVU233
	movl	$6, %ebx
	.loc 1 103 2 view .LVU234
	movl	%eax, 4(%esp)
	movl	$take_two, (%esp)
	call	each.constprop.0
.LVL98:
	.loc 1 104 2 is_stmt 1 view .LVU235
	movl	$10, %eax
	movl	$8, %edx
	movl	%eax, 40(%esp)
	movl	$9, %eax
	movl	$7, %ecx
	movl	%eax, 36(%esp)
	movl	$5, %eax
	movl	%eax, 20(%esp)
	movl	$4, %eax
	movl	%eax, 16(%esp)
	movl	$3, %eax
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%edx, 32(%esp)
	movl	%ecx, 28(%esp)
	movl	%ebx, 24(%esp)
	.loc 1 105 14 is_stmt 0 view .LVU236
	movl	$1, %ebx
	.loc 1 104 2 view .LVU237
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
.LVL99:
	.loc 1 105 2 is_stmt 1 view .LVU238
	.loc 1 105 14 is_stmt 0 view .LVU239
	movl	$3, %edx
	movl	$2, %ecx
	movl	%ebx, 4(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC17, (%esp)
	call	sum
.LVL100:
	.loc 1 106 1 view .LVU240
	movl	-4(%ebp), %ebx
	leave
	.cfi_restore 5
	.cfi_restore 3
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdarg.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x869
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1e
	.long	.LASF33
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL24
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x12
	.long	.LASF10
	.byte	0x2
	.byte	0x1b
	.long	0x31
	.uleb128 0x1f
	.byte	0x4
	.long	.LASF34
	.long	0x3b
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x20
	.long	0x3b
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF3
	.uleb128 0x3
	.byte	0x2
	.byte	0x5
	.long	.LASF4
	.uleb128 0x21
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x3
	.byte	0x1
	.byte	0x8
	.long	.LASF6
	.uleb128 0x3
	.byte	0x2
	.byte	0x7
	.long	.LASF7
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF8
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF9
	.uleb128 0x12
	.long	.LASF11
	.byte	0x3
	.byte	0x17
	.long	0x71
	.uleb128 0x3
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x22
	.long	.LASF14
	.byte	0x8
	.byte	0x1
	.byte	0x1a
	.byte	0x8
	.long	0xba
	.uleb128 0xe
	.string	"a"
	.byte	0x1a
	.byte	0x13
	.long	0x55
	.byte	0
	.uleb128 0xe
	.string	"b"
	.byte	0x1a
	.byte	0x1c
	.long	0x4e
	.byte	0x4
	.byte	0
	.uleb128 0x23
	.string	"big"
	.byte	0x14
	.byte	0x1
	.byte	0x1b
	.byte	0x8
	.long	0xd2
	.uleb128 0xe
	.string	"v"
	.byte	0x1b
	.byte	0x12
	.long	0xd2
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x55
	.long	0xe2
	.uleb128 0x14
	.long	0x71
	.byte	0x4
	.byte	0
	.uleb128 0xb
	.long	.LASF15
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x7f
	.long	0xf8
	.uleb128 0x5
	.long	0xf8
	.byte	0
	.uleb128 0xc
	.long	0x42
	.uleb128 0xb
	.long	.LASF16
	.byte	0x5
	.byte	0x24
	.byte	0x5
	.long	0x55
	.long	0x122
	.uleb128 0x5
	.long	0x122
	.uleb128 0x5
	.long	0x7f
	.uleb128 0x5
	.long	0xf8
	.uleb128 0x5
	.long	0x122
	.byte	0
	.uleb128 0xc
	.long	0x3b
	.uleb128 0xb
	.long	.LASF17
	.byte	0x5
	.byte	0x37
	.byte	0x5
	.long	0x55
	.long	0x13d
	.uleb128 0x5
	.long	0xf8
	.byte	0
	.uleb128 0xb
	.long	.LASF18
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x55
	.long	0x154
	.uleb128 0x5
	.long	0xf8
	.uleb128 0x6
	.byte	0
	.uleb128 0x24
	.long	.LASF35
	.byte	0x1
	.byte	0x58
	.byte	0x5
	.long	0x55
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x442
	.uleb128 0x25
	.long	.LASF36
	.byte	0x1
	.byte	0x5a
	.byte	0x7
	.long	0x442
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.uleb128 0x2
	.long	.LVL77
	.long	0x66f
	.long	0x196
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x4
	.long	.LVL78
	.long	0x13d
	.uleb128 0x2
	.long	.LVL79
	.long	0x66f
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
	.byte	0x9
	.byte	0xff
	.byte	0
	.uleb128 0x4
	.long	.LVL80
	.long	0x13d
	.uleb128 0x2
	.long	.LVL81
	.long	0x66f
	.long	0x203
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
	.uleb128 0x3
	.byte	0xb
	.value	0xff15
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0xc
	.long	0x11170
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x9
	.byte	0xfb
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x6
	.byte	0x11
	.sleb128 -294967296
	.byte	0
	.uleb128 0x4
	.long	.LVL82
	.long	0x13d
	.uleb128 0x2
	.long	.LVL83
	.long	0x66f
	.long	0x224
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x4
	.long	.LVL84
	.long	0x13d
	.uleb128 0x2
	.long	.LVL85
	.long	0x66f
	.long	0x270
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x4
	.long	.LVL86
	.long	0x13d
	.uleb128 0x2
	.long	.LVL87
	.long	0x6ff
	.long	0x28d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0x4
	.long	.LVL88
	.long	0x13d
	.uleb128 0x2
	.long	.LVL89
	.long	0x53d
	.long	0x2d5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0x40
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0x2a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x8
	.byte	0x21
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x3
	.byte	0xa
	.value	0xbeef
	.byte	0
	.uleb128 0x4
	.long	.LVL90
	.long	0x13d
	.uleb128 0x2
	.long	.LVL91
	.long	0x127
	.long	0x2f3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL92
	.long	0x53d
	.long	0x31b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x38
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC14
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	.LC13
	.byte	0
	.uleb128 0x4
	.long	.LVL93
	.long	0x13d
	.uleb128 0x2
	.long	.LVL94
	.long	0x127
	.long	0x339
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL95
	.long	0x4d2
	.long	0x350
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x1f
	.byte	0
	.uleb128 0x2
	.long	.LVL96
	.long	0x4d2
	.long	0x37a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x39
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xfc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x4
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x1f
	.byte	0
	.uleb128 0x4
	.long	.LVL97
	.long	0x13d
	.uleb128 0x2
	.long	.LVL98
	.long	0x789
	.long	0x3c5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	take_two
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x4e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x1
	.byte	0x38
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x1
	.byte	0x39
	.byte	0
	.uleb128 0x2
	.long	.LVL99
	.long	0x13d
	.long	0x41a
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x1
	.byte	0x36
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x1
	.byte	0x38
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x1
	.byte	0x39
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0xf
	.long	.LVL100
	.long	0x66f
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
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x3b
	.long	0x452
	.uleb128 0x14
	.long	0x71
	.byte	0x3f
	.byte	0
	.uleb128 0x15
	.long	.LASF28
	.byte	0x51
	.long	0x55
	.long	0x488
	.uleb128 0xd
	.string	"n"
	.byte	0x51
	.byte	0x19
	.long	0x55
	.uleb128 0x26
	.long	.LASF19
	.byte	0x1
	.byte	0x51
	.byte	0x25
	.long	0x488
	.uleb128 0xa
	.string	"a"
	.byte	0x53
	.byte	0x6
	.long	0x55
	.uleb128 0xa
	.string	"b"
	.byte	0x54
	.byte	0x6
	.long	0x55
	.byte	0
	.uleb128 0xc
	.long	0x26
	.uleb128 0x27
	.long	.LASF37
	.byte	0x1
	.byte	0x47
	.byte	0xd
	.byte	0x1
	.long	0x4b9
	.uleb128 0xd
	.string	"f"
	.byte	0x47
	.byte	0x18
	.long	0x4cd
	.uleb128 0xd
	.string	"n"
	.byte	0x47
	.byte	0x30
	.long	0x55
	.uleb128 0x6
	.uleb128 0x10
	.long	.LASF19
	.byte	0x49
	.byte	0xa
	.long	0x26
	.byte	0
	.uleb128 0x28
	.long	0x55
	.long	0x4cd
	.uleb128 0x5
	.long	0x55
	.uleb128 0x5
	.long	0x488
	.byte	0
	.uleb128 0xc
	.long	0x4b9
	.uleb128 0x16
	.long	.LASF21
	.byte	0x3b
	.long	0x55
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x53d
	.uleb128 0x17
	.long	.LASF31
	.byte	0x3b
	.byte	0x18
	.long	0x55
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x6
	.uleb128 0x7
	.long	.LASF19
	.byte	0x3d
	.byte	0xa
	.long	0x26
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x7
	.long	.LASF20
	.byte	0x3e
	.byte	0x6
	.long	0x55
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x18
	.long	.LLRL3
	.uleb128 0x29
	.string	"n"
	.byte	0x1
	.byte	0x40
	.byte	0xb
	.long	0x55
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LASF22
	.byte	0x2f
	.long	0x55
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x61b
	.uleb128 0x2a
	.string	"to"
	.byte	0x1
	.byte	0x2f
	.byte	0x17
	.long	0x122
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x19
	.long	.LASF23
	.byte	0x22
	.long	0x7f
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x19
	.long	.LASF24
	.byte	0x34
	.long	0xf8
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x6
	.uleb128 0x7
	.long	.LASF19
	.byte	0x31
	.byte	0xa
	.long	0x26
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.long	.LASF25
	.byte	0x31
	.byte	0x10
	.long	0x26
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x7
	.long	.LASF26
	.byte	0x34
	.byte	0x6
	.long	0x55
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x7
	.long	.LASF27
	.byte	0x35
	.byte	0x6
	.long	0x55
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2
	.long	.LVL13
	.long	0xfd
	.long	0x5f2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x30
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
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0xf
	.long	.LVL16
	.long	0xfd
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x6
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
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	.LASF29
	.byte	0x1d
	.long	0x55
	.long	0x66f
	.uleb128 0xd
	.string	"n"
	.byte	0x1d
	.byte	0x18
	.long	0x55
	.uleb128 0x6
	.uleb128 0x10
	.long	.LASF19
	.byte	0x1f
	.byte	0xa
	.long	0x26
	.uleb128 0x10
	.long	.LASF30
	.byte	0x20
	.byte	0x6
	.long	0x55
	.uleb128 0x1a
	.uleb128 0xa
	.string	"i"
	.byte	0x22
	.byte	0xb
	.long	0x55
	.uleb128 0x2b
	.long	0x662
	.uleb128 0xa
	.string	"p"
	.byte	0x24
	.byte	0x10
	.long	0x98
	.byte	0
	.uleb128 0x1a
	.uleb128 0xa
	.string	"b"
	.byte	0x27
	.byte	0xf
	.long	0xba
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2c
	.string	"sum"
	.byte	0x1
	.byte	0x8
	.byte	0x12
	.long	0x5c
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x6cd
	.uleb128 0x17
	.long	.LASF32
	.byte	0x8
	.byte	0x22
	.long	0xf8
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x6
	.uleb128 0x7
	.long	.LASF19
	.byte	0xa
	.byte	0xa
	.long	0x26
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x7
	.long	.LASF30
	.byte	0xb
	.byte	0xc
	.long	0x5c
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x4
	.long	.LVL37
	.long	0xe2
	.byte	0
	.uleb128 0x1b
	.long	0x452
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x6ff
	.uleb128 0x8
	.long	0x460
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x8
	.long	0x469
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x1c
	.long	0x475
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1c
	.long	0x47e
	.uleb128 0x1
	.byte	0x52
	.byte	0
	.uleb128 0x1b
	.long	0x61b
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x789
	.uleb128 0x8
	.long	0x629
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x6
	.uleb128 0x9
	.long	0x633
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x9
	.long	0x63e
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x2d
	.long	0x629
	.byte	0x4
	.uleb128 0x2e
	.long	0x649
	.long	.LBB7
	.long	.LBE7-.LBB7
	.uleb128 0x9
	.long	0x64a
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x2f
	.long	0x653
	.long	.LLRL15
	.long	0x770
	.uleb128 0x9
	.long	0x658
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.uleb128 0x30
	.long	0x662
	.long	.LLRL17
	.uleb128 0x9
	.long	0x663
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x31
	.long	0x48d
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x8
	.long	0x49a
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x8
	.long	0x4a3
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x6
	.uleb128 0x9
	.long	0x4ad
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x11
	.long	0x4a3
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x8
	.long	0x49a
	.uleb128 0x6
	.byte	0x3
	.long	take_two
	.byte	0x9f
	.uleb128 0x32
	.long	0x452
	.long	.LBI15
	.byte	.LVU173
	.long	.LLRL21
	.byte	0x1
	.byte	0x4c
	.byte	0x3
	.long	0x80f
	.uleb128 0x11
	.long	0x469
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x11
	.long	0x460
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x18
	.long	.LLRL21
	.uleb128 0x1d
	.long	0x475
	.uleb128 0x1d
	.long	0x47e
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL73
	.long	0x13d
	.long	0x827
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x2
	.long	.LVL74
	.long	0x13d
	.long	0x83f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x2
	.long	.LVL75
	.long	0x13d
	.long	0x857
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0xf
	.long	.LVL76
	.long	0x127
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
	.uleb128 0x4
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
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
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x17
	.uleb128 0x5
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
	.uleb128 0x18
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 47
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
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
	.uleb128 0x1f
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
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
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
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
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x29
	.uleb128 0x34
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
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
	.byte	0
	.byte	0
	.uleb128 0x2f
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
	.uleb128 0x30
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x32
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
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL9-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL9-.LVL1
	.uleb128 .LFE3-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 .LVU16
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU26
	.uleb128 .LVU29
	.uleb128 .LVU32
.LLST1:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL4-.LVL2
	.uleb128 .LVL7-.LVL2
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.LVL2
	.uleb128 .LVL10-.LVL2
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU15
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU26
	.uleb128 .LVU29
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL4-.LVL2
	.uleb128 .LVL7-.LVL2
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL9-.LVL2
	.uleb128 .LFE3-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS4:
	.uleb128 .LVU18
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU28
	.uleb128 .LVU29
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL4-.LVL2
	.uleb128 .LVL8-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-.LVL2
	.uleb128 .LFE3-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS5:
	.uleb128 .LVU42
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL19-.LVL12
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL19-.LVL12
	.uleb128 .LFE2-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 12
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU43
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL19-.LVL12
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL19-.LVL12
	.uleb128 .LFE2-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 12
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU47
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU55
.LLST7:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL15-.LVL14
	.uleb128 .LVL18-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS8:
	.uleb128 .LVU50
	.uleb128 .LVU54
.LLST8:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU79
	.uleb128 .LVU80
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL22-.LVL20
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL22-.LVL20
	.uleb128 .LVL30-.LVL20
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL31-.LVL20
	.uleb128 .LFE0-.LVL20
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS10:
	.uleb128 .LVU62
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU78
	.uleb128 .LVU80
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU122
.LLST10:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL29-.LVL21
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL31-.LVL21
	.uleb128 .LVL53-.LVL21
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL53-.LVL21
	.uleb128 .LVL54-.LVL21
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU60
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU72
	.uleb128 .LVU73
	.uleb128 .LVU78
	.uleb128 .LVU80
	.uleb128 .LVU83
	.uleb128 .LVU84
	.uleb128 .LVU92
	.uleb128 .LVU93
	.uleb128 .LVU99
	.uleb128 .LVU101
	.uleb128 .LVU107
	.uleb128 .LVU108
	.uleb128 .LVU115
	.uleb128 .LVU116
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL24-.LVL20
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL24-.LVL20
	.uleb128 .LVL26-.LVL20
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL27-.LVL20
	.uleb128 .LVL29-.LVL20
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL31-.LVL20
	.uleb128 .LVL33-.LVL20
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL34-.LVL20
	.uleb128 .LVL38-.LVL20
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL39-.LVL20
	.uleb128 .LVL42-.LVL20
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL43-.LVL20
	.uleb128 .LVL46-.LVL20
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL47-.LVL20
	.uleb128 .LVL50-.LVL20
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL51-.LVL20
	.uleb128 .LVL53-.LVL20
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL53-.LVL20
	.uleb128 .LFE0-.LVL20
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0
.LVUS12:
	.uleb128 .LVU130
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU165
.LLST12:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL70-.LVL56
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU126
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU137
	.uleb128 .LVU143
	.uleb128 .LVU153
	.uleb128 .LVU159
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL58-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL62-.LVL55
	.uleb128 .LVL65-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL69-.LVL55
	.uleb128 .LFE8-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS14:
	.uleb128 .LVU132
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL59-.LVL56
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL59-.LVL56
	.uleb128 .LVL62-.LVL56
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL56
	.uleb128 .LVL66-.LVL56
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL66-.LVL56
	.uleb128 .LVL69-.LVL56
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL69-.LVL56
	.uleb128 .LFE8-.LVL56
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS16:
	.uleb128 .LVU135
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU143
.LLST16:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL60-.LVL57
	.uleb128 0x9
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x71
	.sleb128 4
	.byte	0x93
	.uleb128 0x2
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL60-.LVL57
	.uleb128 .LVL61-.LVL57
	.uleb128 0xa
	.byte	0x71
	.sleb128 0
	.byte	0x93
	.uleb128 0x4
	.byte	0x71
	.sleb128 4
	.byte	0x93
	.uleb128 0x2
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL61-.LVL57
	.uleb128 .LVL62-.LVL57
	.uleb128 0xa
	.byte	0x71
	.sleb128 -8
	.byte	0x93
	.uleb128 0x4
	.byte	0x71
	.sleb128 -4
	.byte	0x93
	.uleb128 0x2
	.byte	0x93
	.uleb128 0x2
	.byte	0
.LVUS18:
	.uleb128 .LVU151
	.uleb128 .LVU157
	.uleb128 .LVU157
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU159
.LLST18:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL67-.LVL64
	.uleb128 0x9
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0xc
	.byte	0x71
	.sleb128 16
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL67-.LVL64
	.uleb128 .LVL68-.LVL64
	.uleb128 0xa
	.byte	0x71
	.sleb128 0
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0xc
	.byte	0x71
	.sleb128 16
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL68-.LVL64
	.uleb128 .LVL69-.LVL64
	.uleb128 0x9
	.byte	0x71
	.sleb128 -20
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0xc
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS19:
	.uleb128 .LVU170
	.uleb128 .LVU204
.LLST19:
	.byte	0x8
	.long	.LVL72
	.uleb128 .LVL76-.LVL72
	.uleb128 0x3
	.byte	0x91
	.sleb128 8
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU167
	.uleb128 .LVU172
	.uleb128 .LVU172
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 .LVU192
	.uleb128 .LVU192
	.uleb128 .LVU202
	.uleb128 .LVU202
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL71
	.uleb128 .LVL73-.LVL71
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL71
	.uleb128 .LVL74-.LVL71
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL71
	.uleb128 .LVL75-.LVL71
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL75-.LVL71
	.uleb128 .LFE9-.LVL71
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU173
	.uleb128 .LVU177
	.uleb128 .LVU183
	.uleb128 .LVU187
	.uleb128 .LVU193
	.uleb128 .LVU197
.LLST22:
	.byte	0x8
	.long	.LVL72
	.uleb128 .LVL72-.LVL72
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1961
	.sleb128 0
	.byte	0x8
	.long	.LVL73
	.uleb128 .LVL73-.LVL73
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1961
	.sleb128 0
	.byte	0x8
	.long	.LVL74
	.uleb128 .LVL74-.LVL74
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1961
	.sleb128 0
	.byte	0
.LVUS23:
	.uleb128 .LVU173
	.uleb128 .LVU177
	.uleb128 .LVU183
	.uleb128 .LVU187
	.uleb128 .LVU193
	.uleb128 .LVU197
.LLST23:
	.byte	0x8
	.long	.LVL72
	.uleb128 .LVL72-.LVL72
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x8
	.long	.LVL73
	.uleb128 .LVL73-.LVL73
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x8
	.long	.LVL74
	.uleb128 .LVL74-.LVL74
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
	.long	.LFB6
	.long	.LFE6-.LFB6
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
	.uleb128 .LBB3-.LBB2
	.uleb128 .LBE3-.LBB2
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB8
	.byte	0x4
	.uleb128 .LBB8-.LBB8
	.uleb128 .LBE8-.LBB8
	.byte	0x4
	.uleb128 .LBB9-.LBB8
	.uleb128 .LBE9-.LBB8
	.byte	0x4
	.uleb128 .LBB10-.LBB8
	.uleb128 .LBE10-.LBB8
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB11
	.byte	0x4
	.uleb128 .LBB11-.LBB11
	.uleb128 .LBE11-.LBB11
	.byte	0x4
	.uleb128 .LBB12-.LBB11
	.uleb128 .LBE12-.LBB11
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB15
	.byte	0x4
	.uleb128 .LBB15-.LBB15
	.uleb128 .LBE15-.LBB15
	.byte	0x4
	.uleb128 .LBB22-.LBB15
	.uleb128 .LBE22-.LBB15
	.byte	0x4
	.uleb128 .LBB23-.LBB15
	.uleb128 .LBE23-.LBB15
	.byte	0x4
	.uleb128 .LBB24-.LBB15
	.uleb128 .LBE24-.LBB15
	.byte	0x4
	.uleb128 .LBB25-.LBB15
	.uleb128 .LBE25-.LBB15
	.byte	0x4
	.uleb128 .LBB26-.LBB15
	.uleb128 .LBE26-.LBB15
	.byte	0
.LLRL24:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB6
	.uleb128 .LFE6-.LFB6
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF22:
	.string	"text"
.LASF21:
	.string	"largest"
.LASF4:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF27:
	.string	"written"
.LASF35:
	.string	"main"
.LASF10:
	.string	"va_list"
.LASF20:
	.string	"most"
.LASF28:
	.string	"take_two"
.LASF5:
	.string	"long long int"
.LASF12:
	.string	"long int"
.LASF18:
	.string	"printf"
.LASF32:
	.string	"types"
.LASF37:
	.string	"each"
.LASF26:
	.string	"wanted"
.LASF6:
	.string	"unsigned char"
.LASF3:
	.string	"signed char"
.LASF9:
	.string	"long long unsigned int"
.LASF8:
	.string	"unsigned int"
.LASF17:
	.string	"puts"
.LASF7:
	.string	"short unsigned int"
.LASF16:
	.string	"vsnprintf"
.LASF2:
	.string	"char"
.LASF15:
	.string	"strlen"
.LASF19:
	.string	"list"
.LASF33:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF36:
	.string	"buffer"
.LASF13:
	.string	"long unsigned int"
.LASF34:
	.string	"__builtin_va_list"
.LASF23:
	.string	"size"
.LASF25:
	.string	"copy"
.LASF29:
	.string	"structs"
.LASF30:
	.string	"total"
.LASF14:
	.string	"pair"
.LASF24:
	.string	"format"
.LASF31:
	.string	"first"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"varargs.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
