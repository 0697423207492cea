	.file	"lists.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "lists.c"
	.p2align 4
	.type	sort, @function
sort:
.LVL0:
.LFB3:
	.file 1 "lists.c"
	.loc 1 42 1 view -0
	.cfi_startproc
	.loc 1 43 2 view .LVU1
	.loc 1 43 5 is_stmt 0 view .LVU2
	testl	%eax, %eax
	je	.L11
	.loc 1 42 1 discriminator 1 view .LVU3
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	movl	%eax, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subl	$16, %esp
	.cfi_def_cfa_offset 32
	.loc 1 43 20 discriminator 1 view .LVU4
	movl	4(%eax), %eax
.LVL1:
	.loc 1 43 12 discriminator 1 view .LVU5
	testl	%eax, %eax
	je	.L12
	movl	%eax, %edx
	movl	%esi, %ebx
	jmp	.L3
.LVL2:
	.p2align 4,,10
	.p2align 3
.L5:
	.loc 1 47 3 is_stmt 1 view .LVU6
	.loc 1 48 3 view .LVU7
	.loc 1 48 8 is_stmt 0 view .LVU8
	movl	4(%eax), %eax
.LVL3:
	.loc 1 46 14 is_stmt 1 view .LVU9
	movl	%edx, %ebx
	.loc 1 50 15 is_stmt 0 view .LVU10
	movl	4(%edx), %ecx
.LVL4:
	.loc 1 46 14 view .LVU11
	testl	%eax, %eax
	.loc 1 50 15 view .LVU12
	movl	%ecx, %edx
	.loc 1 46 14 view .LVU13
	je	.L4
.LVL5:
.L3:
	.loc 1 46 21 discriminator 1 view .LVU14
	movl	4(%eax), %eax
.LVL6:
	.loc 1 46 14 discriminator 1 view .LVU15
	testl	%eax, %eax
	jne	.L5
.LVL7:
.L4:
	.loc 1 50 2 is_stmt 1 view .LVU16
	.loc 1 51 2 view .LVU17
	.loc 1 51 13 is_stmt 0 view .LVU18
	movl	$0, 4(%ebx)
	.loc 1 52 2 is_stmt 1 view .LVU19
	.loc 1 52 9 is_stmt 0 view .LVU20
	movl	%edx, %eax
	call	sort
.LVL8:
	movl	%eax, %ebx
	movl	%esi, %eax
	call	sort
.LVL9:
.LBB30:
.LBB31:
	.loc 1 30 24 view .LVU21
	leal	12(%esp), %ecx
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
.LVL10:
	.loc 1 30 24 view .LVU22
.LBE31:
.LBI30:
	.loc 1 28 21 is_stmt 1 view .LVU23
.LBB33:
	.loc 1 30 2 view .LVU24
	.loc 1 31 2 view .LVU25
	.loc 1 31 11 view .LVU26
	testl	%eax, %eax
	je	.L6
	testl	%ebx, %ebx
	je	.L6
.LBB32:
	.loc 1 32 51 is_stmt 0 view .LVU27
	leal	4(%esp), %esi
.LVL11:
	.p2align 4
	.p2align 3
.L8:
	.loc 1 32 3 is_stmt 1 view .LVU28
	.loc 1 32 51 is_stmt 0 view .LVU29
	movl	(%ebx), %edi
	leal	8(%esp), %edx
	cmpl	%edi, (%eax)
	cmovle	%eax, %ebx
	cmovle	%esi, %edx
.LVL12:
	.loc 1 33 3 is_stmt 1 view .LVU30
	.loc 1 33 8 is_stmt 0 view .LVU31
	movl	%ebx, (%ecx)
	.loc 1 34 3 is_stmt 1 view .LVU32
	.loc 1 34 7 is_stmt 0 view .LVU33
	leal	4(%ebx), %ecx
.LVL13:
	.loc 1 35 3 is_stmt 1 view .LVU34
	.loc 1 35 10 is_stmt 0 view .LVU35
	movl	4(%ebx), %eax
	movl	%eax, (%edx)
	.loc 1 35 10 view .LVU36
.LBE32:
	.loc 1 31 11 is_stmt 1 view .LVU37
	.loc 1 31 9 is_stmt 0 view .LVU38
	movl	4(%esp), %eax
	.loc 1 31 11 view .LVU39
	movl	8(%esp), %ebx
	testl	%eax, %eax
	je	.L6
	testl	%ebx, %ebx
	jne	.L8
.LVL14:
.L6:
	.loc 1 37 2 is_stmt 1 view .LVU40
	.loc 1 37 15 is_stmt 0 view .LVU41
	testl	%eax, %eax
	cmove	%ebx, %eax
	.loc 1 37 7 view .LVU42
	movl	%eax, (%ecx)
	.loc 1 38 2 is_stmt 1 view .LVU43
	.loc 1 38 9 is_stmt 0 view .LVU44
	movl	12(%esp), %eax
.LVL15:
	.loc 1 38 9 view .LVU45
.LBE33:
.LBE30:
	.loc 1 53 1 view .LVU46
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
	ret
.LVL16:
	.p2align 4,,10
	.p2align 3
.L11:
	.loc 1 53 1 view .LVU47
	xorl	%eax, %eax
.LVL17:
	.loc 1 53 1 view .LVU48
	ret
.LVL18:
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	.cfi_offset 6, -12
	.cfi_offset 7, -8
	.loc 1 53 1 view .LVU49
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	movl	%esi, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
.LVL19:
	.loc 1 53 1 view .LVU50
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE3:
	.size	sort, .-sort
	.p2align 4
	.type	even, @function
even:
.LVL20:
.LFB5:
	.loc 1 71 24 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 71 26 view .LVU52
	.loc 1 71 39 is_stmt 0 view .LVU53
	movl	4(%esp), %eax
	notl	%eax
	andl	$1, %eax
	.loc 1 71 45 view .LVU54
	ret
	.cfi_endproc
.LFE5:
	.size	even, .-even
	.p2align 4
	.type	any, @function
any:
.LVL21:
.LFB6:
	.loc 1 72 23 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 72 25 view .LVU56
	.loc 1 72 34 view .LVU57
	.loc 1 72 44 is_stmt 0 view .LVU58
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	any, .-any
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s:"
.LC1:
	.string	" %d"
.LC2:
	.string	" (%d)\n"
	.text
	.p2align 4
	.type	print, @function
print:
.LVL22:
.LFB7:
	.loc 1 75 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 76 2 view .LVU60
	.loc 1 77 2 view .LVU61
	.loc 1 75 1 is_stmt 0 view .LVU62
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	.loc 1 76 6 view .LVU63
	xorl	%esi, %esi
	.loc 1 75 1 view .LVU64
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	%edx, %ebx
	subl	$20, %esp
	.cfi_def_cfa_offset 32
	.loc 1 77 2 view .LVU65
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL23:
	.loc 1 78 2 is_stmt 1 view .LVU66
	.loc 1 78 9 view .LVU67
	testl	%ebx, %ebx
	jne	.L36
	jmp	.L34
.LVL24:
	.p2align 4,,10
	.p2align 3
.L35:
	.loc 1 78 32 view .LVU68
	.loc 1 78 20 is_stmt 0 view .LVU69
	movl	4(%ebx), %ebx
.LVL25:
	.loc 1 78 35 view .LVU70
	incl	%esi
.LVL26:
	.loc 1 78 9 is_stmt 1 view .LVU71
	testl	%ebx, %ebx
	je	.L34
.LVL27:
.L36:
	.loc 1 79 3 view .LVU72
	.loc 1 79 6 is_stmt 0 view .LVU73
	cmpl	$23, %esi
	.p2align 4,,2
	jg	.L35
	.loc 1 80 4 is_stmt 1 view .LVU74
	movl	(%ebx), %eax
	.loc 1 78 35 is_stmt 0 view .LVU75
	incl	%esi
.LVL28:
	.loc 1 80 4 view .LVU76
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL29:
	.loc 1 78 32 is_stmt 1 view .LVU77
	.loc 1 78 20 is_stmt 0 view .LVU78
	movl	4(%ebx), %ebx
.LVL30:
	.loc 1 78 9 is_stmt 1 view .LVU79
	testl	%ebx, %ebx
	jne	.L36
.LVL31:
.L34:
	.loc 1 81 2 view .LVU80
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL32:
	.loc 1 82 1 is_stmt 0 view .LVU81
	addl	$20, %esp
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
.LVL33:
	.loc 1 82 1 view .LVU82
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE7:
	.size	print, .-print
	.p2align 4
	.type	remove_if, @function
remove_if:
.LVL34:
.LFB4:
	.loc 1 56 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 57 2 view .LVU84
	.loc 1 58 2 view .LVU85
	.loc 1 58 9 view .LVU86
	.loc 1 56 1 is_stmt 0 view .LVU87
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
	.loc 1 58 9 view .LVU88
	movl	(%eax), %ebx
	testl	%ebx, %ebx
	je	.L45
	movl	%eax, %esi
	movl	%edx, %edi
	.loc 1 57 6 view .LVU89
	xorl	%ebp, %ebp
	jmp	.L44
.LVL35:
	.p2align 4,,10
	.p2align 3
.L42:
.LBB34:
	.loc 1 65 4 is_stmt 1 view .LVU90
	.loc 1 65 9 is_stmt 0 view .LVU91
	leal	4(%ebx), %esi
.LVL36:
	.loc 1 65 9 view .LVU92
.LBE34:
	.loc 1 58 9 is_stmt 1 view .LVU93
	movl	(%esi), %ebx
.LVL37:
	.loc 1 58 9 is_stmt 0 view .LVU94
	testl	%ebx, %ebx
	je	.L40
.LVL38:
.L44:
.LBB35:
	.loc 1 59 3 is_stmt 1 view .LVU95
	.loc 1 60 3 view .LVU96
	.loc 1 60 7 is_stmt 0 view .LVU97
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	*%edi
.LVL39:
	.loc 1 60 6 view .LVU98
	testl	%eax, %eax
	je	.L42
	.loc 1 61 4 is_stmt 1 view .LVU99
	.loc 1 61 13 is_stmt 0 view .LVU100
	movl	4(%ebx), %eax
	.loc 1 63 11 view .LVU101
	incl	%ebp
.LVL40:
	.loc 1 61 10 view .LVU102
	movl	%eax, (%esi)
	.loc 1 62 4 is_stmt 1 view .LVU103
	movl	%ebx, (%esp)
	call	free
.LVL41:
	.loc 1 63 4 view .LVU104
	.loc 1 63 4 is_stmt 0 view .LVU105
.LBE35:
	.loc 1 58 9 is_stmt 1 view .LVU106
	movl	(%esi), %ebx
.LVL42:
	.loc 1 58 9 is_stmt 0 view .LVU107
	testl	%ebx, %ebx
	jne	.L44
.LVL43:
.L40:
	.loc 1 69 1 view .LVU108
	addl	$28, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%ebp, %eax
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
.LVL44:
.L45:
	.cfi_restore_state
	.loc 1 57 6 view .LVU109
	xorl	%ebp, %ebp
	.loc 1 68 2 is_stmt 1 view .LVU110
	.loc 1 68 9 is_stmt 0 view .LVU111
	jmp	.L40
	.cfi_endproc
.LFE4:
	.size	remove_if, .-remove_if
	.p2align 4
	.type	josephus, @function
josephus:
.LVL45:
.LFB8:
	.loc 1 85 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 86 2 view .LVU113
	.loc 1 85 1 is_stmt 0 view .LVU114
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%edx, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	movl	%eax, %edi
.LVL46:
.LBB36:
.LBI36:
	.loc 1 8 21 is_stmt 1 view .LVU115
.LBB37:
	.loc 1 10 2 view .LVU116
.LBE37:
.LBE36:
	.loc 1 85 1 is_stmt 0 view .LVU117
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$44, %esp
	.cfi_def_cfa_offset 64
.LBB40:
.LBB38:
	.loc 1 10 19 view .LVU118
	movl	$8, (%esp)
	call	malloc
.LVL47:
	.loc 1 11 11 view .LVU119
	movl	%edi, (%eax)
.LBE38:
.LBE40:
.LBB41:
	.loc 1 87 24 view .LVU120
	decl	%edi
.LVL48:
	.loc 1 87 24 view .LVU121
.LBE41:
.LBB46:
.LBB39:
	.loc 1 10 19 view .LVU122
	movl	%eax, 28(%esp)
.LVL49:
	.loc 1 11 2 is_stmt 1 view .LVU123
	.loc 1 12 2 view .LVU124
	.loc 1 13 2 view .LVU125
	.loc 1 13 2 is_stmt 0 view .LVU126
.LBE39:
.LBE46:
	.loc 1 87 2 is_stmt 1 view .LVU127
.LBB47:
	.loc 1 87 7 view .LVU128
	.loc 1 87 24 view .LVU129
	je	.L49
	movl	%eax, %esi
.LVL50:
	.p2align 4
	.p2align 3
.L50:
	.loc 1 88 3 view .LVU130
.LBB42:
.LBI42:
	.loc 1 8 21 view .LVU131
.LBB43:
	.loc 1 10 2 view .LVU132
	.loc 1 10 19 is_stmt 0 view .LVU133
	movl	$8, (%esp)
	movl	%esi, %ebx
	call	malloc
.LVL51:
	.loc 1 11 11 view .LVU134
	movl	%edi, (%eax)
.LBE43:
.LBE42:
	.loc 1 87 24 view .LVU135
	decl	%edi
.LVL52:
.LBB45:
.LBB44:
	.loc 1 10 19 view .LVU136
	movl	%eax, %esi
.LVL53:
	.loc 1 11 2 is_stmt 1 view .LVU137
	.loc 1 12 2 view .LVU138
	.loc 1 12 10 is_stmt 0 view .LVU139
	movl	%ebx, 4(%eax)
	.loc 1 13 2 is_stmt 1 view .LVU140
.LVL54:
	.loc 1 13 2 is_stmt 0 view .LVU141
.LBE44:
.LBE45:
	.loc 1 87 30 is_stmt 1 view .LVU142
	.loc 1 87 24 view .LVU143
	jne	.L50
.LBE47:
	.loc 1 89 2 view .LVU144
	.loc 1 89 13 is_stmt 0 view .LVU145
	movl	28(%esp), %eax
.LVL55:
	.loc 1 89 13 view .LVU146
	movl	%esi, 4(%eax)
	.loc 1 90 2 is_stmt 1 view .LVU147
.LVL56:
	.loc 1 90 20 view .LVU148
	cmpl	%esi, %eax
	je	.L52
.LVL57:
.LBB48:
.LBB49:
	.loc 1 91 21 view .LVU149
	cmpl	$1, %ebp
	.loc 1 91 12 is_stmt 0 view .LVU150
	movl	$1, %eax
.LVL58:
	.loc 1 91 21 view .LVU151
	jne	.L53
	jmp	.L62
.LVL59:
	.p2align 4,,10
	.p2align 3
.L55:
	.loc 1 91 21 view .LVU152
.LBE49:
	.loc 1 94 20 view .LVU153
	movl	%edx, %ebx
.LBB50:
	movl	%ecx, %esi
.LVL60:
.L53:
	.loc 1 92 4 is_stmt 1 discriminator 3 view .LVU154
	.loc 1 91 27 discriminator 3 view .LVU155
	incl	%eax
.LVL61:
	.loc 1 91 21 discriminator 3 view .LVU156
.LBE50:
	.loc 1 94 20 is_stmt 0 discriminator 3 view .LVU157
	movl	4(%ebx), %edx
	movl	%ebx, %ecx
.LBB51:
	.loc 1 91 21 discriminator 3 view .LVU158
	cmpl	%eax, %ebp
	jne	.L55
.LVL62:
.L54:
	.loc 1 91 21 discriminator 3 view .LVU159
.LBE51:
	.loc 1 93 3 is_stmt 1 view .LVU160
	.loc 1 94 3 view .LVU161
	.loc 1 94 14 is_stmt 0 view .LVU162
	movl	%edx, 4(%esi)
.LVL63:
	.loc 1 95 3 is_stmt 1 view .LVU163
	movl	%ebx, (%esp)
	call	free
.LVL64:
	.loc 1 95 3 is_stmt 0 view .LVU164
.LBE48:
	.loc 1 90 20 is_stmt 1 view .LVU165
	.loc 1 90 13 is_stmt 0 view .LVU166
	movl	4(%esi), %eax
	.loc 1 90 20 view .LVU167
	cmpl	%esi, %eax
	je	.L52
.LBB54:
	.loc 1 94 20 view .LVU168
	movl	%esi, 28(%esp)
.LBB52:
	.loc 1 91 21 view .LVU169
	cmpl	$1, %ebp
.LBE52:
	.loc 1 94 20 view .LVU170
	movl	4(%eax), %ebx
	movl	%eax, %esi
.LVL65:
.LBB53:
	.loc 1 91 21 is_stmt 1 view .LVU171
	.loc 1 91 12 is_stmt 0 view .LVU172
	movl	$1, %eax
	.loc 1 91 21 view .LVU173
	jne	.L53
.LVL66:
.L62:
	.loc 1 91 21 view .LVU174
	movl	%ebx, %edx
	movl	%esi, %ebx
	movl	28(%esp), %esi
	jmp	.L54
.LVL67:
.L49:
	.loc 1 91 21 view .LVU175
.LBE53:
.LBE54:
	.loc 1 89 2 is_stmt 1 view .LVU176
	.loc 1 89 13 is_stmt 0 view .LVU177
	movl	28(%esp), %eax
.LVL68:
	.loc 1 89 13 view .LVU178
	movl	%eax, 4(%eax)
	.loc 1 90 2 is_stmt 1 view .LVU179
	.loc 1 90 20 view .LVU180
	.loc 1 89 13 is_stmt 0 view .LVU181
	movl	%eax, %esi
.LVL69:
.L52:
	.loc 1 97 2 is_stmt 1 view .LVU182
	.loc 1 97 6 is_stmt 0 view .LVU183
	movl	(%esi), %ebx
.LVL70:
	.loc 1 98 2 is_stmt 1 view .LVU184
	movl	%esi, (%esp)
	call	free
.LVL71:
	.loc 1 99 2 view .LVU185
	.loc 1 100 1 is_stmt 0 view .LVU186
	addl	$44, %esp
	.cfi_def_cfa_offset 20
	movl	%ebx, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL72:
	.loc 1 100 1 view .LVU187
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
.LVL73:
	.loc 1 100 1 view .LVU188
	ret
	.cfi_endproc
.LFE8:
	.size	josephus, .-josephus
	.section	.rodata.str1.1
.LC3:
	.string	"random"
.LC4:
	.string	"reversed"
.LC5:
	.string	"sorted"
.LC6:
	.string	"odd"
.LC7:
	.string	"nothing"
.LC8:
	.string	"%d %d %d %d\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC9:
	.string	"%d hits, %d misses, %d removed\n"
	.section	.rodata.str1.1
.LC10:
	.string	"page %d used %d times\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB12:
	.loc 1 150 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 151 2 view .LVU190
	.loc 1 152 2 view .LVU191
.LVL74:
	.loc 1 153 2 view .LVU192
.LBB75:
	.loc 1 153 7 view .LVU193
	.loc 1 153 20 view .LVU194
.LBE75:
	.loc 1 150 1 is_stmt 0 view .LVU195
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	$150, %edx
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 152 11 view .LVU196
	movl	$17, %esi
	.loc 1 150 1 view .LVU197
	pushl	%ebx
	.cfi_offset 3, -20
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	.loc 1 150 1 view .LVU198
	movl	%edx, 44(%esp)
.LVL75:
	.p2align 4
	.p2align 3
.L64:
.LBB86:
	.loc 1 154 3 is_stmt 1 discriminator 3 view .LVU199
.LBB76:
.LBB77:
	.loc 1 10 19 is_stmt 0 discriminator 3 view .LVU200
	movl	$8, (%esp)
.LBE77:
.LBE76:
	.loc 1 154 15 discriminator 3 view .LVU201
	imull	$1664525, %esi, %esi
.LVL76:
	.loc 1 154 15 discriminator 3 view .LVU202
	movl	%ebx, %edi
.LBB82:
.LBB78:
	.loc 1 10 19 discriminator 3 view .LVU203
	call	malloc
.LVL77:
.LBE78:
.LBE82:
	.loc 1 154 8 discriminator 3 view .LVU204
	addl	$1013904223, %esi
.LVL78:
	.loc 1 155 3 is_stmt 1 discriminator 3 view .LVU205
.LBB83:
.LBI76:
	.loc 1 8 21 discriminator 3 view .LVU206
.LBB79:
	.loc 1 10 2 discriminator 3 view .LVU207
	.loc 1 10 19 is_stmt 0 discriminator 3 view .LVU208
	movl	%eax, %ebx
.LVL79:
	.loc 1 11 2 is_stmt 1 discriminator 3 view .LVU209
.LBE79:
.LBE83:
	.loc 1 155 26 is_stmt 0 discriminator 3 view .LVU210
	movl	%esi, %eax
.LVL80:
.LBB84:
.LBB80:
	.loc 1 12 10 discriminator 3 view .LVU211
	movl	%edi, 4(%ebx)
.LBE80:
.LBE84:
	.loc 1 155 26 discriminator 3 view .LVU212
	shrl	$22, %eax
	.loc 1 155 8 discriminator 3 view .LVU213
	movl	%ebx, 60(%esp)
	.loc 1 155 10 discriminator 3 view .LVU214
	subl	$512, %eax
.LVL81:
	.loc 1 153 20 discriminator 3 view .LVU215
	decl	44(%esp)
	.loc 1 155 10 discriminator 3 view .LVU216
	movl	%eax, (%ebx)
.LBB85:
.LBB81:
	.loc 1 12 2 is_stmt 1 discriminator 3 view .LVU217
	.loc 1 13 2 discriminator 3 view .LVU218
.LVL82:
	.loc 1 13 2 is_stmt 0 discriminator 3 view .LVU219
.LBE81:
.LBE85:
	.loc 1 153 28 is_stmt 1 discriminator 3 view .LVU220
	.loc 1 153 20 discriminator 3 view .LVU221
	jne	.L64
.LBE86:
	.loc 1 157 2 view .LVU222
	movl	%ebx, %edx
	movl	$.LC3, %eax
	call	print
.LVL83:
	.loc 1 158 2 view .LVU223
.LBB87:
.LBI87:
	.loc 1 16 21 view .LVU224
.LBB88:
	.loc 1 18 2 view .LVU225
	.loc 1 19 2 view .LVU226
	.loc 1 19 9 view .LVU227
	.loc 1 18 15 is_stmt 0 view .LVU228
	xorl	%edx, %edx
	jmp	.L65
.LVL84:
.L77:
.LBB89:
	.loc 1 23 8 view .LVU229
	movl	%eax, %ebx
.LVL85:
.L65:
	.loc 1 20 3 is_stmt 1 view .LVU230
	.loc 1 20 16 is_stmt 0 view .LVU231
	movl	4(%ebx), %eax
.LVL86:
	.loc 1 21 3 is_stmt 1 view .LVU232
	.loc 1 21 14 is_stmt 0 view .LVU233
	movl	%edx, 4(%ebx)
	.loc 1 22 3 is_stmt 1 view .LVU234
.LVL87:
	.loc 1 23 3 view .LVU235
	.loc 1 23 3 is_stmt 0 view .LVU236
.LBE89:
	.loc 1 19 9 is_stmt 1 view .LVU237
	movl	%ebx, %edx
	testl	%eax, %eax
	jne	.L77
.LVL88:
	.loc 1 25 2 view .LVU238
	.loc 1 25 2 is_stmt 0 view .LVU239
.LBE88:
.LBE87:
	.loc 1 159 2 is_stmt 1 view .LVU240
	movl	$.LC4, %eax
	call	print
.LVL89:
	.loc 1 160 2 view .LVU241
	.loc 1 160 9 is_stmt 0 view .LVU242
	movl	%ebx, %eax
	call	sort
.LVL90:
	.loc 1 160 7 view .LVU243
	movl	%eax, 60(%esp)
	.loc 1 161 2 is_stmt 1 view .LVU244
	.loc 1 160 9 is_stmt 0 view .LVU245
	movl	%eax, %edx
	.loc 1 161 2 view .LVU246
	movl	$.LC5, %eax
	call	print
.LVL91:
	.loc 1 162 2 is_stmt 1 view .LVU247
	.loc 1 162 16 is_stmt 0 view .LVU248
	leal	60(%esp), %eax
	movl	$even, %edx
	call	remove_if
.LVL92:
	.loc 1 163 2 view .LVU249
	movl	60(%esp), %edx
	.loc 1 162 16 view .LVU250
	movl	%eax, %ebx
.LVL93:
	.loc 1 163 2 is_stmt 1 view .LVU251
	movl	$.LC6, %eax
.LVL94:
	.loc 1 163 2 is_stmt 0 view .LVU252
	call	print
.LVL95:
	.loc 1 164 2 is_stmt 1 view .LVU253
	.loc 1 164 13 is_stmt 0 view .LVU254
	leal	60(%esp), %eax
	movl	$any, %edx
	call	remove_if
.LVL96:
	.loc 1 165 2 view .LVU255
	movl	60(%esp), %edx
	.loc 1 164 10 view .LVU256
	addl	%ebx, %eax
	movl	%eax, 36(%esp)
.LVL97:
	.loc 1 165 2 is_stmt 1 view .LVU257
	movl	$.LC7, %eax
.LVL98:
	.loc 1 165 2 is_stmt 0 view .LVU258
	call	print
.LVL99:
	.loc 1 166 2 is_stmt 1 view .LVU259
	movl	$5, %edx
	movl	$1, %eax
	call	josephus
.LVL100:
	movl	$2, %edx
	movl	%eax, 44(%esp)
	movl	$10, %eax
	call	josephus
.LVL101:
	movl	$1, %edx
	movl	%eax, %edi
	movl	$7, %eax
	call	josephus
.LVL102:
	movl	$3, %edx
	movl	%eax, %ebx
	movl	$41, %eax
	call	josephus
.LVL103:
	movl	44(%esp), %ecx
	movl	%edi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC8, (%esp)
	movl	%ecx, 16(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL104:
	.loc 1 167 2 view .LVU260
.LBB90:
	.loc 1 167 7 view .LVU261
	.loc 1 167 20 view .LVU262
.LBB91:
.LBB92:
.LBB93:
	.loc 1 127 20 is_stmt 0 view .LVU263
	movl	recent+4, %edi
	movl	$300, %eax
	movl	%eax, 44(%esp)
.LVL105:
	.p2align 4
	.p2align 3
.L74:
	.loc 1 127 20 view .LVU264
.LBE93:
.LBE92:
.LBE91:
	.loc 1 168 3 is_stmt 1 view .LVU265
	.loc 1 168 15 is_stmt 0 view .LVU266
	imull	$1664525, %esi, %esi
.LVL106:
	.loc 1 168 8 view .LVU267
	addl	$1013904223, %esi
.LVL107:
	.loc 1 169 3 is_stmt 1 view .LVU268
	movl	%esi, %eax
	.loc 1 169 33 is_stmt 0 view .LVU269
	movl	%esi, %ebx
	.loc 1 169 3 view .LVU270
	shrl	$30, %eax
	je	.L66
	.loc 1 169 33 discriminator 1 view .LVU271
	shrl	$24, %ebx
	.loc 1 169 3 discriminator 1 view .LVU272
	andl	$3, %ebx
.L67:
.LVL108:
.LBB118:
.LBI91:
	.loc 1 125 13 is_stmt 1 discriminator 4 view .LVU273
.LBB114:
	.loc 1 127 2 discriminator 4 view .LVU274
.LBB104:
	.loc 1 127 7 discriminator 4 view .LVU275
	.loc 1 127 40 discriminator 4 view .LVU276
	cmpl	$recent, %edi
	je	.L68
	.loc 1 127 20 is_stmt 0 view .LVU277
	movl	%edi, %eax
	jmp	.L71
.LVL109:
	.p2align 4,,10
	.p2align 3
.L69:
	.loc 1 127 54 is_stmt 1 view .LVU278
	.loc 1 127 40 view .LVU279
	cmpl	$recent, %eax
	je	.L68
.LVL110:
.L71:
	.loc 1 128 3 view .LVU280
	.loc 1 128 17 is_stmt 0 view .LVU281
	movl	-8(%eax), %edx
	movl	%eax, %ecx
.LBB94:
.LBB95:
	.loc 1 110 22 view .LVU282
	movl	4(%eax), %eax
.LVL111:
	.loc 1 110 22 view .LVU283
.LBE95:
.LBE94:
	.loc 1 128 6 view .LVU284
	cmpl	%edx, %ebx
	jne	.L69
	.loc 1 129 4 is_stmt 1 view .LVU285
.LBB98:
.LBB96:
	.loc 1 110 3 is_stmt 0 view .LVU286
	movl	(%ecx), %edx
.LBE96:
.LBE98:
	.loc 1 133 4 view .LVU287
	movl	%ecx, %edi
	.loc 1 130 20 view .LVU288
	incl	-4(%ecx)
	.loc 1 129 8 view .LVU289
	incl	hits
	.loc 1 130 4 is_stmt 1 view .LVU290
	.loc 1 131 4 view .LVU291
.LVL112:
.LBB99:
.LBI94:
	.loc 1 108 13 view .LVU292
.LBB97:
	.loc 1 110 2 view .LVU293
	.loc 1 110 19 is_stmt 0 view .LVU294
	movl	%eax, 4(%edx)
	.loc 1 111 2 is_stmt 1 view .LVU295
	.loc 1 111 19 is_stmt 0 view .LVU296
	movl	%edx, (%eax)
.LVL113:
	.loc 1 111 19 view .LVU297
.LBE97:
.LBE99:
	.loc 1 132 4 is_stmt 1 view .LVU298
.LBB100:
.LBI100:
	.loc 1 114 13 view .LVU299
.LBB101:
	.loc 1 116 2 view .LVU300
	.loc 1 117 18 is_stmt 0 view .LVU301
	movl	recent+4, %eax
	.loc 1 116 12 view .LVU302
	movl	$recent, (%ecx)
	.loc 1 117 2 is_stmt 1 view .LVU303
	.loc 1 117 11 is_stmt 0 view .LVU304
	movl	%eax, 4(%ecx)
	.loc 1 118 2 is_stmt 1 view .LVU305
	.loc 1 118 23 is_stmt 0 view .LVU306
	movl	%ecx, (%eax)
	.loc 1 119 2 is_stmt 1 view .LVU307
.LVL114:
	.loc 1 119 2 is_stmt 0 view .LVU308
.LBE101:
.LBE100:
	.loc 1 133 4 is_stmt 1 view .LVU309
.L70:
	.loc 1 133 4 is_stmt 0 view .LVU310
.LBE104:
.LBE114:
.LBE118:
	.loc 1 167 20 view .LVU311
	decl	44(%esp)
.LBB119:
.LBB115:
.LBB105:
.LBB103:
.LBB102:
	.loc 1 119 15 view .LVU312
	movl	%edi, recent+4
.LVL115:
	.loc 1 119 15 view .LVU313
.LBE102:
.LBE103:
.LBE105:
.LBE115:
.LBE119:
	.loc 1 167 28 is_stmt 1 view .LVU314
	.loc 1 167 20 view .LVU315
	jne	.L74
	jmp	.L89
.LVL116:
.L75:
	.loc 1 167 20 is_stmt 0 view .LVU316
.LBE90:
.LBB122:
.LBB123:
	.loc 1 172 3 is_stmt 1 view .LVU317
	.loc 1 172 16 is_stmt 0 view .LVU318
	leal	-8(%edi), %ebx
.LVL117:
	.loc 1 173 3 is_stmt 1 view .LVU319
	movl	%edi, %eax
	.loc 1 173 5 is_stmt 0 view .LVU320
	movl	4(%edi), %edi
.LVL118:
	.loc 1 174 3 is_stmt 1 view .LVU321
	movl	-4(%eax), %edx
	movl	%edx, 8(%esp)
	movl	-8(%eax), %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL119:
	.loc 1 175 3 view .LVU322
	movl	%ebx, (%esp)
	call	free
.LVL120:
.L89:
	.loc 1 175 3 is_stmt 0 view .LVU323
.LBE123:
	.loc 1 171 40 is_stmt 1 view .LVU324
	cmpl	$recent, %edi
	jne	.L75
.LBE122:
	.loc 1 177 2 view .LVU325
	movl	36(%esp), %eax
	movl	%eax, 12(%esp)
	movl	misses, %eax
	movl	%eax, 8(%esp)
	movl	hits, %eax
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL121:
	.loc 1 178 2 view .LVU326
	.loc 1 178 14 is_stmt 0 view .LVU327
	movl	hits, %ecx
	movl	$1374389535, %eax
	.loc 1 179 1 view .LVU328
	leal	-12(%ebp), %esp
.LVL122:
	.loc 1 179 1 view .LVU329
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.loc 1 178 14 view .LVU330
	imull	%ecx
	.loc 1 179 1 view .LVU331
	popl	%esi
	.cfi_restore 6
.LVL123:
	.loc 1 179 1 view .LVU332
	popl	%edi
	.cfi_restore 7
.LVL124:
	.loc 1 178 14 view .LVU333
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	.loc 1 179 1 view .LVU334
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL125:
	.loc 1 178 14 view .LVU335
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	sall	$2, %edx
	subl	%edx, %eax
	.loc 1 179 1 view .LVU336
	ret
.LVL126:
	.p2align 4,,10
	.p2align 3
.L68:
	.cfi_restore_state
.LBB124:
.LBB120:
.LBB116:
	.loc 1 135 2 is_stmt 1 view .LVU337
	.loc 1 136 2 view .LVU338
	.loc 1 137 13 is_stmt 0 view .LVU339
	movl	cached, %edx
	.loc 1 136 8 view .LVU340
	incl	misses
	.loc 1 137 2 is_stmt 1 view .LVU341
	.loc 1 137 5 is_stmt 0 view .LVU342
	cmpl	$5, %edx
	jne	.L72
	.loc 1 138 3 is_stmt 1 view .LVU343
	.loc 1 138 7 is_stmt 0 view .LVU344
	movl	recent, %edx
.LBB106:
.LBB107:
	.loc 1 110 3 view .LVU345
	movl	(%edx), %ecx
.LBE107:
.LBE106:
	.loc 1 138 5 view .LVU346
	leal	-8(%edx), %eax
.LVL127:
	.loc 1 139 3 is_stmt 1 view .LVU347
.LBB109:
.LBI106:
	.loc 1 108 13 view .LVU348
.LBB108:
	.loc 1 110 2 view .LVU349
	.loc 1 110 22 is_stmt 0 view .LVU350
	movl	4(%edx), %edx
.LVL128:
	.loc 1 110 19 view .LVU351
	movl	%edx, 4(%ecx)
	.loc 1 111 2 is_stmt 1 view .LVU352
	.loc 1 111 19 is_stmt 0 view .LVU353
	movl	%ecx, (%edx)
.LVL129:
	.loc 1 111 19 view .LVU354
.LBE108:
.LBE109:
.LBB110:
.LBB111:
	.loc 1 117 18 view .LVU355
	movl	recent+4, %edx
.LVL130:
.L73:
	.loc 1 117 18 view .LVU356
.LBE111:
.LBE110:
	.loc 1 144 2 is_stmt 1 view .LVU357
	.loc 1 144 12 is_stmt 0 view .LVU358
	movl	%ebx, (%eax)
	.loc 1 145 2 is_stmt 1 view .LVU359
	.loc 1 146 2 is_stmt 0 view .LVU360
	leal	8(%eax), %edi
	.loc 1 145 10 view .LVU361
	movl	$1, 4(%eax)
	.loc 1 146 2 is_stmt 1 view .LVU362
.LVL131:
.LBB113:
.LBI110:
	.loc 1 114 13 view .LVU363
.LBB112:
	.loc 1 116 2 view .LVU364
	.loc 1 116 12 is_stmt 0 view .LVU365
	movl	$recent, 8(%eax)
	.loc 1 117 2 is_stmt 1 view .LVU366
	.loc 1 117 11 is_stmt 0 view .LVU367
	movl	%edx, 12(%eax)
	.loc 1 118 2 is_stmt 1 view .LVU368
	.loc 1 118 23 is_stmt 0 view .LVU369
	movl	%edi, (%edx)
	.loc 1 119 2 is_stmt 1 view .LVU370
	.loc 1 120 1 is_stmt 0 view .LVU371
	jmp	.L70
.LVL132:
	.p2align 4,,10
	.p2align 3
.L66:
	.loc 1 120 1 view .LVU372
.LBE112:
.LBE113:
.LBE116:
.LBE120:
	.loc 1 169 57 discriminator 2 view .LVU373
	shrl	$20, %ebx
.LVL133:
	.loc 1 169 3 discriminator 2 view .LVU374
	andl	$15, %ebx
	jmp	.L67
.LVL134:
	.p2align 4,,10
	.p2align 3
.L72:
.LBB121:
.LBB117:
	.loc 1 141 7 view .LVU375
	movl	$16, (%esp)
	movl	%edx, 40(%esp)
	.loc 1 141 3 is_stmt 1 view .LVU376
	.loc 1 141 7 is_stmt 0 view .LVU377
	call	malloc
.LVL135:
	.loc 1 142 3 is_stmt 1 view .LVU378
	.loc 1 142 9 is_stmt 0 view .LVU379
	movl	40(%esp), %edx
	incl	%edx
	movl	%edx, cached
	movl	%edi, %edx
	jmp	.L73
.LBE117:
.LBE121:
.LBE124:
	.cfi_endproc
.LFE12:
	.size	main, .-main
	.local	misses
	.comm	misses,4,4
	.local	hits
	.comm	hits,4,4
	.local	cached
	.comm	cached,4,4
	.data
	.align 4
	.type	recent, @object
	.size	recent, 8
recent:
	.long	recent
	.long	recent
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdlib.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/stddef.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xa60
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x21
	.long	.LASF49
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL64
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x22
	.long	.LASF50
	.byte	0x4
	.byte	0x5
	.byte	0x17
	.long	0x32
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF2
	.uleb128 0x23
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.long	.LASF3
	.uleb128 0x8
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF5
	.uleb128 0x1a
	.long	0x4e
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x8
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x8
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x16
	.long	.LASF11
	.byte	0x8
	.byte	0x6
	.long	0x93
	.uleb128 0x9
	.long	.LASF9
	.byte	0x6
	.byte	0x13
	.long	0x39
	.byte	0
	.uleb128 0x9
	.long	.LASF10
	.byte	0x6
	.byte	0x27
	.long	0x98
	.byte	0x4
	.byte	0
	.uleb128 0x1a
	.long	0x6f
	.uleb128 0xa
	.long	0x6f
	.uleb128 0x16
	.long	.LASF12
	.byte	0x8
	.byte	0x67
	.long	0xc1
	.uleb128 0x9
	.long	.LASF13
	.byte	0x67
	.byte	0x1c
	.long	0xc1
	.byte	0
	.uleb128 0x9
	.long	.LASF14
	.byte	0x67
	.byte	0x25
	.long	0xc1
	.byte	0x4
	.byte	0
	.uleb128 0xa
	.long	0x9d
	.uleb128 0x16
	.long	.LASF15
	.byte	0x10
	.byte	0x68
	.long	0xf6
	.uleb128 0x9
	.long	.LASF16
	.byte	0x68
	.byte	0x13
	.long	0x39
	.byte	0
	.uleb128 0x9
	.long	.LASF17
	.byte	0x68
	.byte	0x1f
	.long	0x39
	.byte	0x4
	.uleb128 0x9
	.long	.LASF12
	.byte	0x68
	.byte	0x31
	.long	0x9d
	.byte	0x8
	.byte	0
	.uleb128 0xc
	.long	.LASF18
	.byte	0x7a
	.byte	0x14
	.long	0x9d
	.uleb128 0x5
	.byte	0x3
	.long	recent
	.uleb128 0xc
	.long	.LASF19
	.byte	0x7b
	.byte	0xc
	.long	0x39
	.uleb128 0x5
	.byte	0x3
	.long	cached
	.uleb128 0xc
	.long	.LASF20
	.byte	0x7b
	.byte	0x14
	.long	0x39
	.uleb128 0x5
	.byte	0x3
	.long	hits
	.uleb128 0xc
	.long	.LASF21
	.byte	0x7b
	.byte	0x1a
	.long	0x39
	.uleb128 0x5
	.byte	0x3
	.long	misses
	.uleb128 0x1b
	.long	.LASF22
	.byte	0x2
	.byte	0xf
	.byte	0x7
	.long	0x150
	.long	0x150
	.uleb128 0x11
	.long	0x26
	.byte	0
	.uleb128 0x24
	.byte	0x4
	.uleb128 0x25
	.long	.LASF51
	.byte	0x2
	.byte	0x12
	.byte	0x6
	.long	0x164
	.uleb128 0x11
	.long	0x150
	.byte	0
	.uleb128 0x1b
	.long	.LASF23
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x39
	.long	0x17b
	.uleb128 0x11
	.long	0x17b
	.uleb128 0x26
	.byte	0
	.uleb128 0xa
	.long	0x55
	.uleb128 0x27
	.long	.LASF52
	.byte	0x1
	.byte	0x95
	.byte	0x5
	.long	0x39
	.long	.LFB12
	.long	.LFE12-.LFB12
	.uleb128 0x1
	.byte	0x9c
	.long	0x56d
	.uleb128 0xc
	.long	.LASF24
	.byte	0x97
	.byte	0xf
	.long	0x98
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x5
	.long	.LASF25
	.byte	0x98
	.byte	0xb
	.long	0x32
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x5
	.long	.LASF26
	.byte	0xa2
	.byte	0x6
	.long	0x39
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0xd
	.long	.LLRL37
	.long	0x22f
	.uleb128 0x7
	.string	"i"
	.byte	0x99
	.byte	0xb
	.long	0x39
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x12
	.long	0xa36
	.long	.LBI76
	.byte	.LVU206
	.long	.LLRL39
	.byte	0x9b
	.byte	0xa
	.uleb128 0x28
	.long	0xa4e
	.uleb128 0x3
	.long	0xa43
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0xb
	.long	.LLRL39
	.uleb128 0x6
	.long	0xa59
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x4
	.long	.LVL77
	.long	0x13a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL45
	.long	0x344
	.uleb128 0x7
	.string	"i"
	.byte	0xa7
	.byte	0xb
	.long	0x39
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x12
	.long	0x572
	.long	.LBI91
	.byte	.LVU273
	.long	.LLRL47
	.byte	0xa9
	.byte	0x3
	.uleb128 0x3
	.long	0x57c
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0xb
	.long	.LLRL47
	.uleb128 0x6
	.long	0x587
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x29
	.long	0x590
	.long	.LLRL50
	.long	0x2e0
	.uleb128 0x6
	.long	0x591
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x13
	.long	0x5bb
	.long	.LBI94
	.byte	.LVU292
	.long	.LLRL52
	.byte	0x83
	.byte	0x4
	.long	0x2b4
	.uleb128 0x3
	.long	0x5c5
	.long	.LLST53
	.long	.LVUS53
	.byte	0
	.uleb128 0x12
	.long	0x59c
	.long	.LBI100
	.byte	.LVU299
	.long	.LLRL54
	.byte	0x84
	.byte	0x4
	.uleb128 0x3
	.long	0x5b1
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x3
	.long	0x5a6
	.long	.LLST56
	.long	.LVUS56
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x5bb
	.long	.LBI106
	.byte	.LVU348
	.long	.LLRL57
	.byte	0x8b
	.byte	0x3
	.long	0x302
	.uleb128 0x3
	.long	0x5c5
	.long	.LLST58
	.long	.LVUS58
	.byte	0
	.uleb128 0x13
	.long	0x59c
	.long	.LBI110
	.byte	.LVU363
	.long	.LLRL59
	.byte	0x92
	.byte	0x2
	.long	0x331
	.uleb128 0x3
	.long	0x5b1
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x3
	.long	0x5a6
	.long	.LLST61
	.long	.LVUS61
	.byte	0
	.uleb128 0x4
	.long	.LVL135
	.long	0x13a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2a
	.long	.LBB122
	.long	.LBE122-.LBB122
	.long	0x3a7
	.uleb128 0x7
	.string	"l"
	.byte	0xab
	.byte	0x14
	.long	0xc1
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x2b
	.long	.LBB123
	.long	.LBE123-.LBB123
	.uleb128 0x7
	.string	"p"
	.byte	0xac
	.byte	0x10
	.long	0x56d
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x2
	.long	.LVL119
	.long	0x164
	.long	0x394
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.byte	0
	.uleb128 0x4
	.long	.LVL120
	.long	0x152
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	0xa04
	.long	.LBI87
	.byte	.LVU224
	.long	.LBB87
	.long	.LBE87-.LBB87
	.byte	0x9e
	.long	0x3f4
	.uleb128 0x3
	.long	0xa12
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x6
	.long	0xa1d
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x1d
	.long	0xa28
	.long	.LBB89
	.long	.LBE89-.LBB89
	.uleb128 0x6
	.long	0xa29
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL83
	.long	0x759
	.long	0x411
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL89
	.long	0x759
	.long	0x42e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL90
	.long	0x8e1
	.long	0x442
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL91
	.long	0x759
	.long	0x459
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x2
	.long	.LVL92
	.long	0x84c
	.long	0x476
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	even
	.byte	0
	.uleb128 0x2
	.long	.LVL95
	.long	0x759
	.long	0x48d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x2
	.long	.LVL96
	.long	0x84c
	.long	0x4aa
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	any
	.byte	0
	.uleb128 0x2
	.long	.LVL99
	.long	0x759
	.long	0x4c1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.uleb128 0x2
	.long	.LVL100
	.long	0x5cf
	.long	0x4d9
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.uleb128 0x2
	.long	.LVL101
	.long	0x5cf
	.long	0x4f1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x3a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x2
	.long	.LVL102
	.long	0x5cf
	.long	0x509
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x2
	.long	.LVL103
	.long	0x5cf
	.long	0x522
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x8
	.byte	0x29
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0x2
	.long	.LVL104
	.long	0x164
	.long	0x550
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
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
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0
	.uleb128 0x4
	.long	.LVL121
	.long	0x164
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
	.sleb128 12
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0xc6
	.uleb128 0x17
	.long	.LASF27
	.byte	0x7d
	.long	0x59c
	.uleb128 0xe
	.long	.LASF16
	.byte	0x7d
	.byte	0x17
	.long	0x39
	.uleb128 0x14
	.string	"p"
	.byte	0x87
	.byte	0xf
	.long	0x56d
	.uleb128 0x18
	.uleb128 0x14
	.string	"l"
	.byte	0x7f
	.byte	0x14
	.long	0xc1
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LASF28
	.byte	0x72
	.long	0x5bb
	.uleb128 0xe
	.long	.LASF29
	.byte	0x72
	.byte	0x24
	.long	0xc1
	.uleb128 0x15
	.string	"l"
	.byte	0x72
	.byte	0x38
	.long	0xc1
	.byte	0
	.uleb128 0x17
	.long	.LASF30
	.byte	0x6c
	.long	0x5cf
	.uleb128 0x15
	.string	"l"
	.byte	0x6c
	.byte	0x23
	.long	0xc1
	.byte	0
	.uleb128 0x19
	.long	.LASF36
	.byte	0x54
	.byte	0xc
	.long	0x39
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x759
	.uleb128 0x1e
	.string	"n"
	.byte	0x54
	.byte	0x19
	.long	0x39
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1e
	.string	"k"
	.byte	0x54
	.byte	0x20
	.long	0x39
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x5
	.long	.LASF31
	.byte	0x56
	.byte	0xf
	.long	0x98
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x5
	.long	.LASF32
	.byte	0x56
	.byte	0x26
	.long	0x98
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x5
	.long	.LASF33
	.byte	0x61
	.byte	0x6
	.long	0x39
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0xd
	.long	.LLRL25
	.long	0x6ac
	.uleb128 0x7
	.string	"i"
	.byte	0x57
	.byte	0xb
	.long	0x39
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x12
	.long	0xa36
	.long	.LBI42
	.byte	.LVU131
	.long	.LLRL27
	.byte	0x58
	.byte	0xb
	.uleb128 0x3
	.long	0xa4e
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x3
	.long	0xa43
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0xb
	.long	.LLRL27
	.uleb128 0x6
	.long	0xa59
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x4
	.long	.LVL51
	.long	0x13a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL31
	.long	0x6f5
	.uleb128 0x5
	.long	.LASF34
	.byte	0x5d
	.byte	0x10
	.long	0x98
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0xd
	.long	.LLRL33
	.long	0x6e3
	.uleb128 0x7
	.string	"i"
	.byte	0x5b
	.byte	0xc
	.long	0x39
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.uleb128 0x4
	.long	.LVL64
	.long	0x152
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0xa36
	.long	.LBI36
	.byte	.LVU115
	.long	.LLRL21
	.byte	0x56
	.byte	0x16
	.long	0x747
	.uleb128 0x3
	.long	0xa4e
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x3
	.long	0xa43
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xb
	.long	.LLRL21
	.uleb128 0x6
	.long	0xa59
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x4
	.long	.LVL47
	.long	0x13a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL71
	.long	0x152
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x2c
	.long	.LASF53
	.byte	0x1
	.byte	0x4a
	.byte	0xd
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x7fa
	.uleb128 0xf
	.long	.LASF35
	.byte	0x4a
	.byte	0x1f
	.long	0x17b
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xf
	.long	.LASF24
	.byte	0x4a
	.byte	0x38
	.long	0x7fa
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x7
	.string	"n"
	.byte	0x4c
	.byte	0x6
	.long	0x39
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x2
	.long	.LVL23
	.long	0x164
	.long	0x7c6
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
	.uleb128 0x2
	.long	.LVL29
	.long	0x164
	.long	0x7de
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x4
	.long	.LVL32
	.long	0x164
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x93
	.uleb128 0x2d
	.string	"any"
	.byte	0x1
	.byte	0x48
	.byte	0xc
	.long	0x39
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x826
	.uleb128 0x1f
	.string	"n"
	.byte	0x48
	.byte	0x14
	.long	0x39
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x19
	.long	.LASF37
	.byte	0x47
	.byte	0xc
	.long	0x39
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x84c
	.uleb128 0x1f
	.string	"n"
	.byte	0x47
	.byte	0x15
	.long	0x39
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x2e
	.long	.LASF38
	.byte	0x1
	.byte	0x37
	.byte	0xc
	.long	0x39
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x8c8
	.uleb128 0xf
	.long	.LASF12
	.byte	0x37
	.byte	0x24
	.long	0x8c8
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xf
	.long	.LASF39
	.byte	0x37
	.byte	0x30
	.long	0x8dc
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x5
	.long	.LASF26
	.byte	0x39
	.byte	0x6
	.long	0x39
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0xb
	.long	.LLRL14
	.uleb128 0x7
	.string	"c"
	.byte	0x3b
	.byte	0x10
	.long	0x98
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x4
	.long	.LVL41
	.long	0x152
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x98
	.uleb128 0x2f
	.long	0x39
	.long	0x8dc
	.uleb128 0x11
	.long	0x39
	.byte	0
	.uleb128 0xa
	.long	0x8cd
	.uleb128 0x19
	.long	.LASF40
	.byte	0x29
	.byte	0x15
	.long	0x98
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x9c0
	.uleb128 0xf
	.long	.LASF24
	.byte	0x29
	.byte	0x27
	.long	0x98
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x5
	.long	.LASF41
	.byte	0x2d
	.byte	0xf
	.long	0x98
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x5
	.long	.LASF42
	.byte	0x2d
	.byte	0x1d
	.long	0x98
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x10
	.long	.LASF43
	.byte	0x32
	.byte	0xf
	.long	0x98
	.uleb128 0x1c
	.long	0x9c0
	.long	.LBI30
	.byte	.LVU23
	.long	.LBB30
	.long	.LBE30-.LBB30
	.byte	0x34
	.long	0x9a6
	.uleb128 0x3
	.long	0x9d7
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x3
	.long	0x9ce
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xb
	.long	.LLRL5
	.uleb128 0x30
	.long	0x9e0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -20
	.uleb128 0x6
	.long	0x9eb
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x1d
	.long	0x9f6
	.long	.LBB32
	.long	.LBE32-.LBB32
	.uleb128 0x6
	.long	0x9f7
	.long	.LLST7
	.long	.LVUS7
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x31
	.long	.LVL8
	.long	0x8e1
	.uleb128 0x4
	.long	.LVL9
	.long	0x8e1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x20
	.long	.LASF45
	.byte	0x1c
	.long	0x98
	.long	0xa04
	.uleb128 0x15
	.string	"a"
	.byte	0x1c
	.byte	0x28
	.long	0x98
	.uleb128 0x15
	.string	"b"
	.byte	0x1c
	.byte	0x38
	.long	0x98
	.uleb128 0x10
	.long	.LASF32
	.byte	0x1e
	.byte	0xf
	.long	0x98
	.uleb128 0x14
	.string	"end"
	.byte	0x1e
	.byte	0x18
	.long	0x8c8
	.uleb128 0x18
	.uleb128 0x10
	.long	.LASF44
	.byte	0x20
	.byte	0x11
	.long	0x8c8
	.byte	0
	.byte	0
	.uleb128 0x20
	.long	.LASF46
	.byte	0x10
	.long	0x98
	.long	0xa36
	.uleb128 0xe
	.long	.LASF24
	.byte	0x10
	.byte	0x2a
	.long	0x98
	.uleb128 0x10
	.long	.LASF47
	.byte	0x12
	.byte	0xf
	.long	0x98
	.uleb128 0x18
	.uleb128 0x10
	.long	.LASF10
	.byte	0x14
	.byte	0x10
	.long	0x98
	.byte	0
	.byte	0
	.uleb128 0x32
	.long	.LASF48
	.byte	0x1
	.byte	0x8
	.byte	0x15
	.long	0x98
	.byte	0x1
	.uleb128 0xe
	.long	.LASF9
	.byte	0x8
	.byte	0x1e
	.long	0x39
	.uleb128 0xe
	.long	.LASF10
	.byte	0x8
	.byte	0x32
	.long	0x98
	.uleb128 0x14
	.string	"c"
	.byte	0xa
	.byte	0xf
	.long	0x98
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
	.uleb128 0x4
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x9
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 9
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.sleb128 21
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
	.uleb128 0x21
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
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x24
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x28
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.uleb128 0x2d
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
	.uleb128 0x2e
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
	.uleb128 0x7c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2f
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
	.uleb128 0x30
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x31
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x32
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
	.uleb128 0x20
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
.LVUS35:
	.uleb128 .LVU192
	.uleb128 .LVU199
	.uleb128 .LVU199
	.uleb128 .LVU202
	.uleb128 .LVU205
	.uleb128 .LVU267
	.uleb128 .LVU268
	.uleb128 .LVU332
	.uleb128 .LVU337
	.uleb128 .LVU372
	.uleb128 .LVU372
	.uleb128 .LVU374
	.uleb128 .LVU374
	.uleb128 0
.LLST35:
	.byte	0x6
	.long	.LVL74
	.byte	0x4
	.uleb128 .LVL74-.LVL74
	.uleb128 .LVL75-.LVL74
	.uleb128 0x2
	.byte	0x41
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL75-.LVL74
	.uleb128 .LVL76-.LVL74
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL78-.LVL74
	.uleb128 .LVL106-.LVL74
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL107-.LVL74
	.uleb128 .LVL123-.LVL74
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL126-.LVL74
	.uleb128 .LVL132-.LVL74
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL132-.LVL74
	.uleb128 .LVL133-.LVL74
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL133-.LVL74
	.uleb128 .LFE12-.LVL74
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS36:
	.uleb128 .LVU251
	.uleb128 .LVU252
	.uleb128 .LVU252
	.uleb128 .LVU257
	.uleb128 .LVU257
	.uleb128 .LVU258
	.uleb128 .LVU258
	.uleb128 .LVU329
	.uleb128 .LVU329
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU337
	.uleb128 .LVU337
	.uleb128 0
.LLST36:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL94-.LVL93
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL94-.LVL93
	.uleb128 .LVL97-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL97-.LVL93
	.uleb128 .LVL98-.LVL93
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL98-.LVL93
	.uleb128 .LVL122-.LVL93
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL122-.LVL93
	.uleb128 .LVL125-.LVL93
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x4c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL125-.LVL93
	.uleb128 .LVL126-.LVL93
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x4c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL126-.LVL93
	.uleb128 .LFE12-.LVL93
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS38:
	.uleb128 .LVU194
	.uleb128 .LVU199
.LLST38:
	.byte	0x8
	.long	.LVL74
	.uleb128 .LVL75-.LVL74
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS40:
	.uleb128 .LVU206
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU219
.LLST40:
	.byte	0x6
	.long	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL81-.LVL78
	.uleb128 0x9
	.byte	0x76
	.sleb128 0
	.byte	0x46
	.byte	0x25
	.byte	0xa
	.value	0x200
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL78
	.uleb128 .LVL82-.LVL78
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS41:
	.uleb128 .LVU209
	.uleb128 .LVU211
	.uleb128 .LVU211
	.uleb128 .LVU219
.LLST41:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL80-.LVL79
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL80-.LVL79
	.uleb128 .LVL82-.LVL79
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS46:
	.uleb128 .LVU262
	.uleb128 .LVU264
.LLST46:
	.byte	0x8
	.long	.LVL104
	.uleb128 .LVL105-.LVL104
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS48:
	.uleb128 .LVU273
	.uleb128 .LVU313
	.uleb128 .LVU337
	.uleb128 .LVU372
	.uleb128 .LVU375
	.uleb128 0
.LLST48:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL115-.LVL108
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL126-.LVL108
	.uleb128 .LVL132-.LVL108
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL134-.LVL108
	.uleb128 .LFE12-.LVL108
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS49:
	.uleb128 .LVU347
	.uleb128 .LVU372
	.uleb128 .LVU378
	.uleb128 0
.LLST49:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL132-.LVL127
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL135-.LVL127
	.uleb128 .LFE12-.LVL127
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS51:
	.uleb128 .LVU276
	.uleb128 .LVU278
	.uleb128 .LVU278
	.uleb128 .LVU279
	.uleb128 .LVU279
	.uleb128 .LVU280
	.uleb128 .LVU280
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU310
.LLST51:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL109-.LVL108
	.uleb128 0x5
	.byte	0x3
	.long	recent+4
	.byte	0x4
	.uleb128 .LVL109-.LVL108
	.uleb128 .LVL109-.LVL108
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL109-.LVL108
	.uleb128 .LVL110-.LVL108
	.uleb128 0x2
	.byte	0x71
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL110-.LVL108
	.uleb128 .LVL111-.LVL108
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL111-.LVL108
	.uleb128 .LVL114-.LVL108
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS53:
	.uleb128 .LVU292
	.uleb128 .LVU297
.LLST53:
	.byte	0x8
	.long	.LVL112
	.uleb128 .LVL113-.LVL112
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS55:
	.uleb128 .LVU299
	.uleb128 .LVU308
.LLST55:
	.byte	0x8
	.long	.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS56:
	.uleb128 .LVU299
	.uleb128 .LVU308
.LLST56:
	.byte	0x8
	.long	.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x6
	.byte	0x3
	.long	recent
	.byte	0x9f
	.byte	0
.LVUS58:
	.uleb128 .LVU348
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 .LVU354
	.uleb128 .LVU354
	.uleb128 .LVU356
.LLST58:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL128-.LVL127
	.uleb128 .LVL129-.LVL127
	.uleb128 0x5
	.byte	0x3
	.long	recent
	.byte	0x4
	.uleb128 .LVL129-.LVL127
	.uleb128 .LVL130-.LVL127
	.uleb128 0x3
	.byte	0x70
	.sleb128 8
	.byte	0x9f
	.byte	0
.LVUS60:
	.uleb128 .LVU363
	.uleb128 .LVU372
.LLST60:
	.byte	0x8
	.long	.LVL131
	.uleb128 .LVL132-.LVL131
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS61:
	.uleb128 .LVU363
	.uleb128 .LVU372
.LLST61:
	.byte	0x8
	.long	.LVL131
	.uleb128 .LVL132-.LVL131
	.uleb128 0x6
	.byte	0x3
	.long	recent
	.byte	0x9f
	.byte	0
.LVUS62:
	.uleb128 .LVU316
	.uleb128 .LVU333
.LLST62:
	.byte	0x8
	.long	.LVL116
	.uleb128 .LVL124-.LVL116
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS63:
	.uleb128 .LVU319
	.uleb128 .LVU323
.LLST63:
	.byte	0x8
	.long	.LVL117
	.uleb128 .LVL120-.LVL117
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS42:
	.uleb128 .LVU224
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU239
.LLST42:
	.byte	0x6
	.long	.LVL83
	.byte	0x4
	.uleb128 .LVL83-.LVL83
	.uleb128 .LVL84-.LVL83
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL84-.LVL83
	.uleb128 .LVL85-.LVL83
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL85-.LVL83
	.uleb128 .LVL87-.LVL83
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL87-.LVL83
	.uleb128 .LVL88-.LVL83
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS43:
	.uleb128 .LVU226
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 .LVU239
.LLST43:
	.byte	0x6
	.long	.LVL83
	.byte	0x4
	.uleb128 .LVL83-.LVL83
	.uleb128 .LVL84-.LVL83
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL84-.LVL83
	.uleb128 .LVL87-.LVL83
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL87-.LVL83
	.uleb128 .LVL88-.LVL83
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL88-.LVL83
	.uleb128 .LVL88-.LVL83
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS44:
	.uleb128 .LVU229
	.uleb128 .LVU230
	.uleb128 .LVU232
	.uleb128 .LVU239
.LLST44:
	.byte	0x6
	.long	.LVL84
	.byte	0x4
	.uleb128 .LVL84-.LVL84
	.uleb128 .LVL85-.LVL84
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL86-.LVL84
	.uleb128 .LVL88-.LVL84
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS16:
	.uleb128 0
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 0
.LLST16:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL47-1-.LVL45
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL47-1-.LVL45
	.uleb128 .LVL48-.LVL45
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL48-.LVL45
	.uleb128 .LVL50-.LVL45
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL50-.LVL45
	.uleb128 .LVL67-.LVL45
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL45
	.uleb128 .LVL68-.LVL45
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL68-.LVL45
	.uleb128 .LVL69-.LVL45
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.byte	0x4
	.uleb128 .LVL69-.LVL45
	.uleb128 .LFE8-.LVL45
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL47-1-.LVL45
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL47-1-.LVL45
	.uleb128 .LVL73-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL73-.LVL45
	.uleb128 .LFE8-.LVL45
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU126
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU152
	.uleb128 .LVU164
	.uleb128 .LVU171
	.uleb128 .LVU171
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 .LVU182
.LLST18:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL50-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL50-.LVL49
	.uleb128 .LVL56-.LVL49
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL56-.LVL49
	.uleb128 .LVL58-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL58-.LVL49
	.uleb128 .LVL59-.LVL49
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL64-.LVL49
	.uleb128 .LVL65-.LVL49
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL65-.LVL49
	.uleb128 .LVL67-.LVL49
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL67-.LVL49
	.uleb128 .LVL68-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-.LVL49
	.uleb128 .LVL69-.LVL49
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS19:
	.uleb128 .LVU126
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU152
	.uleb128 .LVU175
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 .LVU182
.LLST19:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL51-1-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL51-1-.LVL49
	.uleb128 .LVL54-.LVL49
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL54-.LVL49
	.uleb128 .LVL55-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL49
	.uleb128 .LVL59-.LVL49
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL67-.LVL49
	.uleb128 .LVL68-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-.LVL49
	.uleb128 .LVL69-.LVL49
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS20:
	.uleb128 .LVU184
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL72-.LVL70
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL72-.LVL70
	.uleb128 .LFE8-.LVL70
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS26:
	.uleb128 .LVU130
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU143
.LLST26:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL52-.LVL50
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL52-.LVL50
	.uleb128 .LVL54-.LVL50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
.LVUS28:
	.uleb128 .LVU131
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU141
.LLST28:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-1-.LVL50
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL51-1-.LVL50
	.uleb128 .LVL54-.LVL50
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS29:
	.uleb128 .LVU131
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU141
.LLST29:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL52-.LVL50
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL52-.LVL50
	.uleb128 .LVL54-.LVL50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
.LVUS30:
	.uleb128 .LVU137
	.uleb128 .LVU141
.LLST30:
	.byte	0x8
	.long	.LVL53
	.uleb128 .LVL54-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS32:
	.uleb128 .LVU161
	.uleb128 .LVU163
.LLST32:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL63-.LVL62
	.uleb128 0x2
	.byte	0x76
	.sleb128 4
	.byte	0
.LVUS34:
	.uleb128 .LVU149
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU159
	.uleb128 .LVU171
	.uleb128 .LVU175
.LLST34:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL59-.LVL57
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL57
	.uleb128 .LVL62-.LVL57
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL65-.LVL57
	.uleb128 .LVL67-.LVL57
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU115
	.uleb128 .LVU126
.LLST22:
	.byte	0x8
	.long	.LVL46
	.uleb128 .LVL49-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU115
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU126
.LLST23:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-1-.LVL46
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL47-1-.LVL46
	.uleb128 .LVL48-.LVL46
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL48-.LVL46
	.uleb128 .LVL49-.LVL46
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
.LVUS24:
	.uleb128 .LVU123
	.uleb128 .LVU126
.LLST24:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL49-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 0
.LLST8:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-1-.LVL22
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-1-.LVL22
	.uleb128 .LFE7-.LVL22
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU82
.LLST9:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-1-.LVL22
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL23-1-.LVL22
	.uleb128 .LVL33-.LVL22
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS10:
	.uleb128 .LVU61
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU80
.LLST10:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL24-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL22
	.uleb128 .LVL28-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL28-.LVL22
	.uleb128 .LVL30-.LVL22
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL22
	.uleb128 .LVL31-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU108
	.uleb128 .LVU109
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL43-.LVL34
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL44-.LVL34
	.uleb128 .LFE4-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 0
.LLST12:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL43-.LVL34
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL43-.LVL34
	.uleb128 .LVL44-.LVL34
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL34
	.uleb128 .LFE4-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS13:
	.uleb128 .LVU85
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU108
	.uleb128 .LVU109
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL40-.LVL34
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL40-.LVL34
	.uleb128 .LVL41-.LVL34
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL34
	.uleb128 .LVL43-.LVL34
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL44-.LVL34
	.uleb128 .LFE4-.LVL34
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU90
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU95
	.uleb128 .LVU96
	.uleb128 .LVU107
.LLST15:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL37-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL37-.LVL35
	.uleb128 .LVL38-.LVL35
	.uleb128 0x3
	.byte	0x76
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL35
	.uleb128 .LVL42-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU50
	.uleb128 .LVU50
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
	.uleb128 .LVL11-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL11-.LVL0
	.uleb128 .LVL16-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL0
	.uleb128 .LVL17-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL17-.LVL0
	.uleb128 .LVL18-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL0
	.uleb128 .LVL19-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL19-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 .LVU11
	.uleb128 .LVU14
.LLST1:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x5
	.byte	0x76
	.sleb128 4
	.byte	0x6
	.byte	0x23
	.uleb128 0x4
	.byte	0
.LVUS2:
	.uleb128 .LVU9
	.uleb128 .LVU15
.LLST2:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS3:
	.uleb128 .LVU22
	.uleb128 .LVU28
.LLST3:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS4:
	.uleb128 .LVU22
	.uleb128 .LVU28
.LLST4:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS6:
	.uleb128 .LVU25
	.uleb128 .LVU45
.LLST6:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL15-.LVL10
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS7:
	.uleb128 .LVU30
	.uleb128 .LVU40
.LLST7:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL14-.LVL12
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
	.long	.LFB12
	.long	.LFE12-.LFB12
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
.LLRL5:
	.byte	0x5
	.long	.LBB31
	.byte	0x4
	.uleb128 .LBB31-.LBB31
	.uleb128 .LBE31-.LBB31
	.byte	0x4
	.uleb128 .LBB33-.LBB31
	.uleb128 .LBE33-.LBB31
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB34
	.byte	0x4
	.uleb128 .LBB34-.LBB34
	.uleb128 .LBE34-.LBB34
	.byte	0x4
	.uleb128 .LBB35-.LBB34
	.uleb128 .LBE35-.LBB34
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB36
	.byte	0x4
	.uleb128 .LBB36-.LBB36
	.uleb128 .LBE36-.LBB36
	.byte	0x4
	.uleb128 .LBB40-.LBB36
	.uleb128 .LBE40-.LBB36
	.byte	0x4
	.uleb128 .LBB46-.LBB36
	.uleb128 .LBE46-.LBB36
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB41
	.byte	0x4
	.uleb128 .LBB41-.LBB41
	.uleb128 .LBE41-.LBB41
	.byte	0x4
	.uleb128 .LBB47-.LBB41
	.uleb128 .LBE47-.LBB41
	.byte	0
.LLRL27:
	.byte	0x5
	.long	.LBB42
	.byte	0x4
	.uleb128 .LBB42-.LBB42
	.uleb128 .LBE42-.LBB42
	.byte	0x4
	.uleb128 .LBB45-.LBB42
	.uleb128 .LBE45-.LBB42
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB48
	.byte	0x4
	.uleb128 .LBB48-.LBB48
	.uleb128 .LBE48-.LBB48
	.byte	0x4
	.uleb128 .LBB54-.LBB48
	.uleb128 .LBE54-.LBB48
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB49
	.byte	0x4
	.uleb128 .LBB49-.LBB49
	.uleb128 .LBE49-.LBB49
	.byte	0x4
	.uleb128 .LBB50-.LBB49
	.uleb128 .LBE50-.LBB49
	.byte	0x4
	.uleb128 .LBB51-.LBB49
	.uleb128 .LBE51-.LBB49
	.byte	0x4
	.uleb128 .LBB52-.LBB49
	.uleb128 .LBE52-.LBB49
	.byte	0x4
	.uleb128 .LBB53-.LBB49
	.uleb128 .LBE53-.LBB49
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB75
	.byte	0x4
	.uleb128 .LBB75-.LBB75
	.uleb128 .LBE75-.LBB75
	.byte	0x4
	.uleb128 .LBB86-.LBB75
	.uleb128 .LBE86-.LBB75
	.byte	0
.LLRL39:
	.byte	0x5
	.long	.LBB76
	.byte	0x4
	.uleb128 .LBB76-.LBB76
	.uleb128 .LBE76-.LBB76
	.byte	0x4
	.uleb128 .LBB82-.LBB76
	.uleb128 .LBE82-.LBB76
	.byte	0x4
	.uleb128 .LBB83-.LBB76
	.uleb128 .LBE83-.LBB76
	.byte	0x4
	.uleb128 .LBB84-.LBB76
	.uleb128 .LBE84-.LBB76
	.byte	0x4
	.uleb128 .LBB85-.LBB76
	.uleb128 .LBE85-.LBB76
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB90
	.byte	0x4
	.uleb128 .LBB90-.LBB90
	.uleb128 .LBE90-.LBB90
	.byte	0x4
	.uleb128 .LBB124-.LBB90
	.uleb128 .LBE124-.LBB90
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB91
	.byte	0x4
	.uleb128 .LBB91-.LBB91
	.uleb128 .LBE91-.LBB91
	.byte	0x4
	.uleb128 .LBB118-.LBB91
	.uleb128 .LBE118-.LBB91
	.byte	0x4
	.uleb128 .LBB119-.LBB91
	.uleb128 .LBE119-.LBB91
	.byte	0x4
	.uleb128 .LBB120-.LBB91
	.uleb128 .LBE120-.LBB91
	.byte	0x4
	.uleb128 .LBB121-.LBB91
	.uleb128 .LBE121-.LBB91
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB93
	.byte	0x4
	.uleb128 .LBB93-.LBB93
	.uleb128 .LBE93-.LBB93
	.byte	0x4
	.uleb128 .LBB104-.LBB93
	.uleb128 .LBE104-.LBB93
	.byte	0x4
	.uleb128 .LBB105-.LBB93
	.uleb128 .LBE105-.LBB93
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB98-.LBB94
	.uleb128 .LBE98-.LBB94
	.byte	0x4
	.uleb128 .LBB99-.LBB94
	.uleb128 .LBE99-.LBB94
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB100
	.byte	0x4
	.uleb128 .LBB100-.LBB100
	.uleb128 .LBE100-.LBB100
	.byte	0x4
	.uleb128 .LBB103-.LBB100
	.uleb128 .LBE103-.LBB100
	.byte	0
.LLRL57:
	.byte	0x5
	.long	.LBB106
	.byte	0x4
	.uleb128 .LBB106-.LBB106
	.uleb128 .LBE106-.LBB106
	.byte	0x4
	.uleb128 .LBB109-.LBB106
	.uleb128 .LBE109-.LBB106
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB113-.LBB110
	.uleb128 .LBE113-.LBB110
	.byte	0
.LLRL64:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB12
	.uleb128 .LFE12-.LFB12
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF47:
	.string	"result"
.LASF40:
	.string	"sort"
.LASF42:
	.string	"fast"
.LASF28:
	.string	"put_after"
.LASF36:
	.string	"josephus"
.LASF50:
	.string	"size_t"
.LASF22:
	.string	"malloc"
.LASF14:
	.string	"after"
.LASF19:
	.string	"cached"
.LASF45:
	.string	"merge"
.LASF52:
	.string	"main"
.LASF44:
	.string	"least"
.LASF9:
	.string	"value"
.LASF18:
	.string	"recent"
.LASF51:
	.string	"free"
.LASF34:
	.string	"gone"
.LASF12:
	.string	"link"
.LASF27:
	.string	"touch"
.LASF48:
	.string	"cons"
.LASF21:
	.string	"misses"
.LASF4:
	.string	"long long int"
.LASF17:
	.string	"uses"
.LASF15:
	.string	"page"
.LASF3:
	.string	"long int"
.LASF29:
	.string	"where"
.LASF23:
	.string	"printf"
.LASF35:
	.string	"name"
.LASF7:
	.string	"unsigned char"
.LASF13:
	.string	"before"
.LASF37:
	.string	"even"
.LASF53:
	.string	"print"
.LASF2:
	.string	"unsigned int"
.LASF41:
	.string	"slow"
.LASF31:
	.string	"last"
.LASF8:
	.string	"short unsigned int"
.LASF43:
	.string	"half"
.LASF5:
	.string	"char"
.LASF25:
	.string	"seed"
.LASF30:
	.string	"take_out"
.LASF24:
	.string	"list"
.LASF49:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF39:
	.string	"test"
.LASF6:
	.string	"long unsigned int"
.LASF46:
	.string	"reverse"
.LASF38:
	.string	"remove_if"
.LASF26:
	.string	"removed"
.LASF20:
	.string	"hits"
.LASF11:
	.string	"cell"
.LASF33:
	.string	"survivor"
.LASF16:
	.string	"number"
.LASF10:
	.string	"next"
.LASF32:
	.string	"first"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"lists.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
