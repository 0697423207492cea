	.file	"redblack.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "redblack.c"
	.p2align 4
	.type	rotate, @function
rotate:
.LVL0:
.LFB4:
	.file 1 "redblack.c"
	.loc 1 36 1 view -0
	.cfi_startproc
	.loc 1 37 2 view .LVU1
	.loc 1 36 1 is_stmt 0 view .LVU2
	subl	$12, %esp
	.cfi_def_cfa_offset 16
	movl	%edx, %ecx
	movl	%edi, 8(%esp)
	.cfi_offset 7, -8
	movl	%edx, %edi
	movl	%ebx, (%esp)
	xorl	$1, %edi
	movl	%esi, 4(%esp)
	.cfi_offset 3, -16
	.cfi_offset 6, -12
	.loc 1 37 15 view .LVU3
	movl	4(%eax,%edi,4), %edx
.LVL1:
.LBB66:
.LBI66:
	.loc 1 15 21 is_stmt 1 view .LVU4
.LBB67:
	.loc 1 17 2 view .LVU5
	.loc 1 17 46 is_stmt 0 view .LVU6
	movl	(%eax), %esi
.LBE67:
.LBE66:
	.loc 1 38 11 view .LVU7
	incl	rotations
	.loc 1 39 29 view .LVU8
	movl	4(%edx,%ecx,4), %ebx
.LBB69:
.LBB68:
	.loc 1 17 46 view .LVU9
	andl	$-2, %esi
.LVL2:
	.loc 1 17 46 view .LVU10
.LBE68:
.LBE69:
	.loc 1 38 2 is_stmt 1 view .LVU11
	.loc 1 39 2 view .LVU12
	.loc 1 39 18 is_stmt 0 view .LVU13
	movl	%ebx, 4(%eax,%edi,4)
	.loc 1 40 2 is_stmt 1 view .LVU14
	.loc 1 40 5 is_stmt 0 view .LVU15
	testl	%ebx, %ebx
	je	.L2
	.loc 1 41 3 is_stmt 1 view .LVU16
.LVL3:
.LBB70:
.LBI70:
	.loc 1 25 13 view .LVU17
.LBB71:
	.loc 1 27 2 view .LVU18
	.loc 1 27 62 is_stmt 0 view .LVU19
	movl	(%ebx), %edi
	andl	$1, %edi
	.loc 1 27 38 view .LVU20
	orl	%eax, %edi
	movl	%edi, (%ebx)
.LVL4:
.L2:
	.loc 1 27 38 view .LVU21
.LBE71:
.LBE70:
	.loc 1 42 2 is_stmt 1 view .LVU22
.LBB72:
.LBI72:
	.loc 1 25 13 view .LVU23
.LBB73:
	.loc 1 27 2 view .LVU24
	.loc 1 27 62 is_stmt 0 view .LVU25
	movl	(%edx), %ebx
	andl	$1, %ebx
	.loc 1 27 38 view .LVU26
	orl	%esi, %ebx
.LBE73:
.LBE72:
	.loc 1 43 5 view .LVU27
	testl	%esi, %esi
.LBB75:
.LBB74:
	.loc 1 27 38 view .LVU28
	movl	%ebx, (%edx)
.LVL5:
	.loc 1 27 38 view .LVU29
.LBE74:
.LBE75:
	.loc 1 43 2 is_stmt 1 view .LVU30
	.loc 1 43 5 is_stmt 0 view .LVU31
	je	.L3
	.loc 1 44 3 is_stmt 1 view .LVU32
	.loc 1 44 24 is_stmt 0 view .LVU33
	xorl	%ebx, %ebx
	cmpl	%eax, 8(%esi)
	sete	%bl
	.loc 1 44 30 view .LVU34
	movl	%edx, 4(%esi,%ebx,4)
.L4:
	.loc 1 47 2 is_stmt 1 view .LVU35
	.loc 1 47 18 is_stmt 0 view .LVU36
	movl	%eax, 4(%edx,%ecx,4)
	.loc 1 48 2 is_stmt 1 view .LVU37
.LVL6:
.LBB76:
.LBI76:
	.loc 1 25 13 view .LVU38
.LBB77:
	.loc 1 27 2 view .LVU39
	.loc 1 27 62 is_stmt 0 view .LVU40
	movl	(%eax), %ecx
.LVL7:
	.loc 1 27 62 view .LVU41
.LBE77:
.LBE76:
	.loc 1 49 1 view .LVU42
	movl	(%esp), %ebx
	movl	4(%esp), %esi
.LVL8:
	.loc 1 49 1 view .LVU43
	movl	8(%esp), %edi
.LBB79:
.LBB78:
	.loc 1 27 62 view .LVU44
	andl	$1, %ecx
	.loc 1 27 38 view .LVU45
	orl	%ecx, %edx
.LVL9:
	.loc 1 27 38 view .LVU46
	movl	%edx, (%eax)
.LVL10:
	.loc 1 27 38 view .LVU47
.LBE78:
.LBE79:
	.loc 1 49 1 view .LVU48
	addl	$12, %esp
	.cfi_remember_state
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL11:
	.p2align 4,,10
	.p2align 3
.L3:
	.cfi_restore_state
	.loc 1 46 3 is_stmt 1 view .LVU49
	.loc 1 46 8 is_stmt 0 view .LVU50
	movl	%edx, root
	jmp	.L4
	.cfi_endproc
.LFE4:
	.size	rotate, .-rotate
	.p2align 4
	.type	black_height.part.0, @function
black_height.part.0:
.LVL12:
.LFB10:
	.loc 1 89 12 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 93 2 view .LVU52
	.loc 1 89 12 is_stmt 0 view .LVU53
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	movl	%edi, 36(%esp)
	.cfi_offset 7, -12
	.loc 1 93 31 view .LVU54
	movl	4(%eax), %edi
.LVL13:
.LBB92:
.LBI92:
	.loc 1 89 12 is_stmt 1 view .LVU55
.LBB93:
	.loc 1 91 2 view .LVU56
.LBE93:
.LBE92:
	.loc 1 89 12 is_stmt 0 view .LVU57
	movl	%esi, 32(%esp)
	.cfi_offset 6, -16
	movl	%eax, %esi
	movl	%ebx, 28(%esp)
	movl	%ebp, 40(%esp)
	.cfi_offset 3, -20
	.cfi_offset 5, -8
.LBB98:
.LBB94:
	.loc 1 91 5 view .LVU58
	testl	%edi, %edi
	je	.L11
	movl	%edi, %eax
.LVL14:
	.loc 1 91 5 view .LVU59
	call	black_height.part.0
.LVL15:
.LBE94:
.LBE98:
	.loc 1 93 62 view .LVU60
	movl	8(%esi), %ebp
.LBB99:
.LBB95:
	movl	%eax, %ebx
.LVL16:
	.loc 1 93 62 view .LVU61
.LBE95:
.LBE99:
.LBB100:
.LBI100:
	.loc 1 89 12 is_stmt 1 view .LVU62
.LBB101:
	.loc 1 91 2 view .LVU63
.LBE101:
.LBE100:
	.loc 1 94 18 is_stmt 0 view .LVU64
	shrl	$31, %eax
.LVL17:
.LBB105:
.LBB102:
	.loc 1 91 5 view .LVU65
	testl	%ebp, %ebp
.LBE102:
.LBE105:
	.loc 1 94 18 view .LVU66
	movl	%eax, %edx
.LBB106:
.LBB103:
	.loc 1 92 10 view .LVU67
	movl	$1, %eax
	.loc 1 91 5 view .LVU68
	je	.L13
.LVL18:
.L18:
	.loc 1 91 5 view .LVU69
	movb	%dl, 15(%esp)
	movl	%ebp, %eax
	call	black_height.part.0
.LVL19:
	movzbl	15(%esp), %edx
.L13:
.LVL20:
	.loc 1 91 5 view .LVU70
.LBE103:
.LBE106:
	.loc 1 94 2 is_stmt 1 view .LVU71
	.loc 1 94 5 is_stmt 0 view .LVU72
	cmpl	%ebx, %eax
	jne	.L21
	testb	%dl, %dl
	jne	.L21
.LVL21:
.LBB107:
.LBI107:
	.loc 1 20 12 is_stmt 1 view .LVU73
.LBB108:
	.loc 1 22 2 view .LVU74
	.loc 1 22 11 is_stmt 0 view .LVU75
	testb	$1, (%esi)
	je	.L19
.LVL22:
	.loc 1 22 11 view .LVU76
.LBE108:
.LBE107:
.LBB111:
.LBI111:
	.loc 1 20 12 is_stmt 1 view .LVU77
.LBB112:
	.loc 1 22 2 view .LVU78
	.loc 1 22 11 is_stmt 0 view .LVU79
	testl	%edi, %edi
	.p2align 4,,4
	je	.L17
	testb	$1, (%edi)
	.p2align 4,,3
	jne	.L21
.L17:
.LVL23:
	.loc 1 22 11 view .LVU80
.LBE112:
.LBE111:
.LBB113:
.LBI113:
	.loc 1 20 12 is_stmt 1 view .LVU81
.LBB114:
	.loc 1 22 2 view .LVU82
	.loc 1 22 11 is_stmt 0 view .LVU83
	testl	%ebp, %ebp
	.p2align 4,,4
	je	.L10
	.loc 1 22 11 view .LVU84
.LBE114:
.LBE113:
	.loc 1 95 10 view .LVU85
	testb	$1, 0(%ebp)
	movl	$-1, %eax
	cmovne	%eax, %ebx
.LBB116:
.LBB115:
	jmp	.L10
.LVL24:
	.p2align 4,,10
	.p2align 3
.L32:
	.loc 1 95 10 view .LVU86
.LBE115:
.LBE116:
.LBB117:
	.loc 1 20 12 is_stmt 1 view .LVU87
.LBB109:
	.loc 1 22 2 view .LVU88
	.loc 1 22 11 is_stmt 0 view .LVU89
	testb	$1, (%eax)
.LBE109:
.LBE117:
.LBB118:
.LBB96:
	.loc 1 92 10 view .LVU90
	movl	$1, %ebx
.LBE96:
.LBE118:
.LBB119:
.LBB110:
	.loc 1 22 11 view .LVU91
	jne	.L10
.LVL25:
	.p2align 4
	.p2align 3
.L19:
	.loc 1 22 11 view .LVU92
.LBE110:
.LBE119:
	.loc 1 96 11 view .LVU93
	incl	%ebx
.LVL26:
.L10:
	.loc 1 97 1 view .LVU94
	movl	%ebx, %eax
	movl	32(%esp), %esi
.LVL27:
	.loc 1 97 1 view .LVU95
	movl	28(%esp), %ebx
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL28:
	.p2align 4,,10
	.p2align 3
.L11:
	.cfi_restore_state
	.loc 1 93 62 view .LVU96
	movl	8(%eax), %ebp
.LVL29:
.LBB120:
	.loc 1 89 12 is_stmt 1 view .LVU97
.LBB104:
	.loc 1 91 2 view .LVU98
	.loc 1 91 5 is_stmt 0 view .LVU99
	testl	%ebp, %ebp
	je	.L32
	xorl	%edx, %edx
.LBE104:
.LBE120:
.LBB121:
.LBB97:
	.loc 1 92 10 view .LVU100
	movl	$1, %ebx
	jmp	.L18
.LVL30:
	.p2align 4,,10
	.p2align 3
.L21:
	.loc 1 92 10 view .LVU101
.LBE97:
.LBE121:
	.loc 1 95 10 view .LVU102
	movl	$-1, %ebx
	jmp	.L10
	.cfi_endproc
.LFE10:
	.size	black_height.part.0, .-black_height.part.0
	.p2align 4
	.type	clear, @function
clear:
.LVL31:
.LFB8:
	.loc 1 112 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 113 2 view .LVU104
	.loc 1 113 5 is_stmt 0 view .LVU105
	testl	%eax, %eax
	je	.L95
	.loc 1 112 1 view .LVU106
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	movl	%esi, 32(%esp)
	.cfi_offset 6, -16
	.loc 1 114 3 view .LVU107
	movl	4(%eax), %esi
	.loc 1 112 1 view .LVU108
	movl	%ebx, 28(%esp)
	.cfi_offset 3, -20
	movl	%eax, %ebx
	.loc 1 114 3 is_stmt 1 view .LVU109
.LVL32:
.LBB150:
.LBI150:
	.loc 1 111 13 view .LVU110
.LBB151:
	.loc 1 113 2 view .LVU111
.LBE151:
.LBE150:
	.loc 1 112 1 is_stmt 0 view .LVU112
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	.cfi_offset 7, -12
	.cfi_offset 5, -8
.LBB165:
.LBB164:
	.loc 1 113 5 view .LVU113
	testl	%esi, %esi
	je	.L35
	.loc 1 114 3 is_stmt 1 view .LVU114
	movl	4(%esi), %edi
.LVL33:
.LBB152:
.LBI152:
	.loc 1 111 13 view .LVU115
.LBB153:
	.loc 1 113 2 view .LVU116
	.loc 1 113 5 is_stmt 0 view .LVU117
	testl	%edi, %edi
	je	.L36
	.loc 1 114 3 is_stmt 1 view .LVU118
	movl	4(%edi), %ebp
.LVL34:
.LBB154:
.LBI154:
	.loc 1 111 13 view .LVU119
.LBB155:
	.loc 1 113 2 view .LVU120
	.loc 1 113 5 is_stmt 0 view .LVU121
	testl	%ebp, %ebp
	je	.L37
	.loc 1 114 3 is_stmt 1 view .LVU122
	movl	4(%ebp), %eax
.LVL35:
	.loc 1 114 3 is_stmt 0 view .LVU123
	call	clear
.LVL36:
	.loc 1 115 3 is_stmt 1 view .LVU124
	movl	8(%ebp), %eax
	call	clear
.LVL37:
	.loc 1 116 3 view .LVU125
	movl	%ebp, (%esp)
	call	free
.LVL38:
.L37:
	.loc 1 116 3 is_stmt 0 view .LVU126
.LBE155:
.LBE154:
	.loc 1 115 3 is_stmt 1 view .LVU127
	movl	8(%edi), %ebp
.LVL39:
.LBB156:
.LBI156:
	.loc 1 111 13 view .LVU128
.LBB157:
	.loc 1 113 2 view .LVU129
	.loc 1 113 5 is_stmt 0 view .LVU130
	testl	%ebp, %ebp
	je	.L38
	.loc 1 114 3 is_stmt 1 view .LVU131
	movl	4(%ebp), %eax
	call	clear
.LVL40:
	.loc 1 115 3 view .LVU132
	movl	8(%ebp), %eax
	call	clear
.LVL41:
	.loc 1 116 3 view .LVU133
	movl	%ebp, (%esp)
	call	free
.LVL42:
.L38:
	.loc 1 116 3 is_stmt 0 view .LVU134
.LBE157:
.LBE156:
	.loc 1 116 3 is_stmt 1 view .LVU135
	movl	%edi, (%esp)
	call	free
.LVL43:
.L36:
	.loc 1 116 3 is_stmt 0 view .LVU136
.LBE153:
.LBE152:
	.loc 1 115 3 is_stmt 1 view .LVU137
	movl	8(%esi), %edi
.LVL44:
.LBB158:
.LBI158:
	.loc 1 111 13 view .LVU138
.LBB159:
	.loc 1 113 2 view .LVU139
	.loc 1 113 5 is_stmt 0 view .LVU140
	testl	%edi, %edi
	je	.L39
	.loc 1 114 3 is_stmt 1 view .LVU141
	movl	4(%edi), %ebp
.LVL45:
.LBB160:
.LBI160:
	.loc 1 111 13 view .LVU142
.LBB161:
	.loc 1 113 2 view .LVU143
	.loc 1 113 5 is_stmt 0 view .LVU144
	testl	%ebp, %ebp
	je	.L40
	.loc 1 114 3 is_stmt 1 view .LVU145
	movl	4(%ebp), %eax
	call	clear
.LVL46:
	.loc 1 115 3 view .LVU146
	movl	8(%ebp), %eax
	call	clear
.LVL47:
	.loc 1 116 3 view .LVU147
	movl	%ebp, (%esp)
	call	free
.LVL48:
.L40:
	.loc 1 116 3 is_stmt 0 view .LVU148
.LBE161:
.LBE160:
	.loc 1 115 3 is_stmt 1 view .LVU149
	movl	8(%edi), %ebp
.LVL49:
.LBB162:
.LBI162:
	.loc 1 111 13 view .LVU150
.LBB163:
	.loc 1 113 2 view .LVU151
	.loc 1 113 5 is_stmt 0 view .LVU152
	testl	%ebp, %ebp
	je	.L41
	.loc 1 114 3 is_stmt 1 view .LVU153
	movl	4(%ebp), %eax
	call	clear
.LVL50:
	.loc 1 115 3 view .LVU154
	movl	8(%ebp), %eax
	call	clear
.LVL51:
	.loc 1 116 3 view .LVU155
	movl	%ebp, (%esp)
	call	free
.LVL52:
.L41:
	.loc 1 116 3 is_stmt 0 view .LVU156
.LBE163:
.LBE162:
	.loc 1 116 3 is_stmt 1 view .LVU157
	movl	%edi, (%esp)
	call	free
.LVL53:
.L39:
	.loc 1 116 3 is_stmt 0 view .LVU158
.LBE159:
.LBE158:
	.loc 1 116 3 is_stmt 1 view .LVU159
	movl	%esi, (%esp)
	call	free
.LVL54:
.L35:
	.loc 1 116 3 is_stmt 0 view .LVU160
.LBE164:
.LBE165:
	.loc 1 115 3 is_stmt 1 view .LVU161
	movl	8(%ebx), %esi
.LVL55:
.LBB166:
.LBI166:
	.loc 1 111 13 view .LVU162
.LBB167:
	.loc 1 113 2 view .LVU163
	.loc 1 113 5 is_stmt 0 view .LVU164
	testl	%esi, %esi
	je	.L42
	.loc 1 114 3 is_stmt 1 view .LVU165
	movl	4(%esi), %edi
.LVL56:
.LBB168:
.LBI168:
	.loc 1 111 13 view .LVU166
.LBB169:
	.loc 1 113 2 view .LVU167
	.loc 1 113 5 is_stmt 0 view .LVU168
	testl	%edi, %edi
	je	.L43
	.loc 1 114 3 is_stmt 1 view .LVU169
	movl	4(%edi), %ebp
.LVL57:
.LBB170:
.LBI170:
	.loc 1 111 13 view .LVU170
.LBB171:
	.loc 1 113 2 view .LVU171
	.loc 1 113 5 is_stmt 0 view .LVU172
	testl	%ebp, %ebp
	je	.L44
	.loc 1 114 3 is_stmt 1 view .LVU173
	movl	4(%ebp), %eax
	call	clear
.LVL58:
	.loc 1 115 3 view .LVU174
	movl	8(%ebp), %eax
	call	clear
.LVL59:
	.loc 1 116 3 view .LVU175
	movl	%ebp, (%esp)
	call	free
.LVL60:
.L44:
	.loc 1 116 3 is_stmt 0 view .LVU176
.LBE171:
.LBE170:
	.loc 1 115 3 is_stmt 1 view .LVU177
	movl	8(%edi), %ebp
.LVL61:
.LBB172:
.LBI172:
	.loc 1 111 13 view .LVU178
.LBB173:
	.loc 1 113 2 view .LVU179
	.loc 1 113 5 is_stmt 0 view .LVU180
	testl	%ebp, %ebp
	je	.L45
	.loc 1 114 3 is_stmt 1 view .LVU181
	movl	4(%ebp), %eax
	call	clear
.LVL62:
	.loc 1 115 3 view .LVU182
	movl	8(%ebp), %eax
	call	clear
.LVL63:
	.loc 1 116 3 view .LVU183
	movl	%ebp, (%esp)
	call	free
.LVL64:
.L45:
	.loc 1 116 3 is_stmt 0 view .LVU184
.LBE173:
.LBE172:
	.loc 1 116 3 is_stmt 1 view .LVU185
	movl	%edi, (%esp)
	call	free
.LVL65:
.L43:
	.loc 1 116 3 is_stmt 0 view .LVU186
.LBE169:
.LBE168:
	.loc 1 115 3 is_stmt 1 view .LVU187
	movl	8(%esi), %edi
.LVL66:
.LBB174:
.LBI174:
	.loc 1 111 13 view .LVU188
.LBB175:
	.loc 1 113 2 view .LVU189
	.loc 1 113 5 is_stmt 0 view .LVU190
	testl	%edi, %edi
	je	.L46
	.loc 1 114 3 is_stmt 1 view .LVU191
	movl	4(%edi), %ebp
.LVL67:
.LBB176:
.LBI176:
	.loc 1 111 13 view .LVU192
.LBB177:
	.loc 1 113 2 view .LVU193
	.loc 1 113 5 is_stmt 0 view .LVU194
	testl	%ebp, %ebp
	je	.L47
	.loc 1 114 3 is_stmt 1 view .LVU195
	movl	4(%ebp), %eax
	call	clear
.LVL68:
	.loc 1 115 3 view .LVU196
	movl	8(%ebp), %eax
	call	clear
.LVL69:
	.loc 1 116 3 view .LVU197
	movl	%ebp, (%esp)
	call	free
.LVL70:
.L47:
	.loc 1 116 3 is_stmt 0 view .LVU198
.LBE177:
.LBE176:
	.loc 1 115 3 is_stmt 1 view .LVU199
	movl	8(%edi), %ebp
.LVL71:
.LBB178:
.LBI178:
	.loc 1 111 13 view .LVU200
.LBB179:
	.loc 1 113 2 view .LVU201
	.loc 1 113 5 is_stmt 0 view .LVU202
	testl	%ebp, %ebp
	je	.L48
	.loc 1 114 3 is_stmt 1 view .LVU203
	movl	4(%ebp), %eax
	call	clear
.LVL72:
	.loc 1 115 3 view .LVU204
	movl	8(%ebp), %eax
	call	clear
.LVL73:
	.loc 1 116 3 view .LVU205
	movl	%ebp, (%esp)
	call	free
.LVL74:
.L48:
	.loc 1 116 3 is_stmt 0 view .LVU206
.LBE179:
.LBE178:
	.loc 1 116 3 is_stmt 1 view .LVU207
	movl	%edi, (%esp)
	call	free
.LVL75:
.L46:
	.loc 1 116 3 is_stmt 0 view .LVU208
.LBE175:
.LBE174:
	.loc 1 116 3 is_stmt 1 view .LVU209
	movl	%esi, (%esp)
	call	free
.LVL76:
.L42:
	.loc 1 116 3 is_stmt 0 view .LVU210
.LBE167:
.LBE166:
	.loc 1 116 3 is_stmt 1 view .LVU211
	movl	%ebx, (%esp)
	call	free
.LVL77:
	.loc 1 118 1 is_stmt 0 view .LVU212
	movl	28(%esp), %ebx
.LVL78:
	.loc 1 118 1 view .LVU213
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL79:
	.p2align 4,,10
	.p2align 3
.L95:
	.loc 1 118 1 view .LVU214
	ret
	.cfi_endproc
.LFE8:
	.size	clear, .-clear
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d tries: %d keys, black height %d, %ld rotations, root %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d%c "
.LC2:
	.string	"\nwalked %d, sum %ld, bad %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB9:
	.loc 1 121 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 122 2 view .LVU216
.LVL80:
	.loc 1 123 2 view .LVU217
	.loc 1 124 2 view .LVU218
.LBB218:
	.loc 1 124 7 view .LVU219
	.loc 1 124 20 view .LVU220
.LBE218:
	.loc 1 121 1 is_stmt 0 view .LVU221
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 123 17 view .LVU222
	xorl	%ecx, %ecx
	.loc 1 121 1 view .LVU223
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 122 11 view .LVU224
	movl	$99, %eax
	.loc 1 121 1 view .LVU225
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 123 6 view .LVU226
	xorl	%esi, %esi
	.loc 1 121 1 view .LVU227
	pushl	%ebx
	.cfi_offset 3, -20
.LBB300:
	.loc 1 124 11 view .LVU228
	xorl	%ebx, %ebx
.LBE300:
	.loc 1 121 1 view .LVU229
	andl	$-16, %esp
	subl	$64, %esp
	.loc 1 123 17 view .LVU230
	movl	%ecx, 40(%esp)
.LBB301:
.LBB219:
.LBB220:
	.loc 1 53 27 view .LVU231
	movl	root, %edi
.LBE220:
.LBE219:
.LBE301:
	.loc 1 123 6 view .LVU232
	movl	%esi, 44(%esp)
	.loc 1 122 11 view .LVU233
	movl	%eax, 60(%esp)
.LBB302:
	.loc 1 128 48 view .LVU234
	movl	%edi, %ecx
	movl	%ebx, %edi
.LVL81:
	.p2align 4
	.p2align 3
.L114:
	.loc 1 125 3 is_stmt 1 view .LVU235
	.loc 1 125 16 is_stmt 0 view .LVU236
	movl	60(%esp), %eax
	movl	%eax, %edx
	sall	$13, %edx
	.loc 1 125 8 view .LVU237
	xorl	%eax, %edx
.LVL82:
	.loc 1 126 3 is_stmt 1 view .LVU238
	.loc 1 126 16 is_stmt 0 view .LVU239
	movl	%edx, %eax
	shrl	$17, %eax
	.loc 1 126 8 view .LVU240
	xorl	%edx, %eax
.LVL83:
	.loc 1 127 3 is_stmt 1 view .LVU241
	.loc 1 127 16 is_stmt 0 view .LVU242
	movl	%eax, %edx
	sall	$5, %edx
	.loc 1 127 8 view .LVU243
	xorl	%eax, %edx
	.loc 1 128 12 view .LVU244
	cmpl	$199, %edi
	.loc 1 127 8 view .LVU245
	movl	%edx, 60(%esp)
.LVL84:
	.loc 1 128 3 is_stmt 1 view .LVU246
	.loc 1 128 12 is_stmt 0 view .LVU247
	jle	.L149
	.loc 1 128 48 discriminator 2 view .LVU248
	movl	60(%esp), %esi
	movl	$274877907, %eax
	mull	%esi
.LVL85:
	.loc 1 128 48 discriminator 2 view .LVU249
	shrl	$7, %edx
	imull	$2000, %edx, %eax
	subl	%eax, %esi
.LVL86:
.LBB287:
.LBB280:
	.loc 1 54 9 discriminator 2 view .LVU250
	testl	%ecx, %ecx
.LBE280:
.LBE287:
	.loc 1 128 48 discriminator 2 view .LVU251
	movl	%esi, %edx
.LVL87:
.LBB288:
.LBI219:
	.loc 1 51 12 is_stmt 1 discriminator 2 view .LVU252
.LBB281:
	.loc 1 53 2 discriminator 2 view .LVU253
	.loc 1 54 2 discriminator 2 view .LVU254
	.loc 1 54 9 discriminator 2 view .LVU255
	je	.L101
.LVL88:
.L153:
	.loc 1 53 27 is_stmt 0 view .LVU256
	movl	%ecx, %ebx
	jmp	.L103
.LVL89:
	.p2align 4,,10
	.p2align 3
.L151:
	.loc 1 58 3 is_stmt 1 view .LVU257
	.loc 1 58 24 is_stmt 0 view .LVU258
	setg	%al
	movzbl	%al, %eax
.LVL90:
	.loc 1 58 8 view .LVU259
	movl	4(%ebx,%eax,4), %esi
.LVL91:
	.loc 1 54 9 is_stmt 1 view .LVU260
	testl	%esi, %esi
	je	.L150
	.loc 1 58 8 is_stmt 0 view .LVU261
	movl	%esi, %ebx
.LVL92:
.L103:
	.loc 1 55 3 is_stmt 1 view .LVU262
	.loc 1 56 3 view .LVU263
	.loc 1 56 6 is_stmt 0 view .LVU264
	cmpl	12(%ebx), %edx
	jne	.L151
.LVL93:
.L102:
	.loc 1 56 6 view .LVU265
.LBE281:
.LBE288:
	.loc 1 129 3 is_stmt 1 view .LVU266
	.loc 1 129 9 is_stmt 0 view .LVU267
	movl	$-858993459, %eax
	mull	%edi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	.loc 1 129 6 view .LVU268
	cmpl	$9, %edx
	jne	.L111
.LVL94:
.LBB289:
.LBB290:
	.loc 1 129 6 view .LVU269
	movl	%ecx, %eax
	call	black_height.part.0
.LVL95:
	.loc 1 129 6 view .LVU270
.LBE290:
.LBE289:
	.loc 1 133 40 view .LVU271
	movl	root, %ecx
	.loc 1 130 30 view .LVU272
	shrl	$31, %eax
.LVL96:
	.loc 1 130 8 view .LVU273
	addl	%eax, 40(%esp)
.LVL97:
.L111:
	.loc 1 131 3 is_stmt 1 view .LVU274
	.loc 1 131 9 is_stmt 0 view .LVU275
	movl	$1374389535, %eax
	mull	%edi
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	leal	(%eax,%eax,4), %eax
	.loc 1 132 4 view .LVU276
	incl	%edi
	.loc 1 131 9 view .LVU277
	sall	$2, %eax
	subl	%eax, %edx
	.loc 1 131 6 view .LVU278
	cmpl	$99, %edx
	je	.L152
.L113:
	.loc 1 124 28 is_stmt 1 discriminator 2 view .LVU279
.LVL98:
	.loc 1 124 20 discriminator 2 view .LVU280
	cmpl	$600, %edi
	jne	.L114
	movl	%ecx, %edi
.LVL99:
.L115:
	.loc 1 124 20 is_stmt 0 discriminator 2 view .LVU281
.LBE302:
	.loc 1 136 9 is_stmt 1 view .LVU282
	movl	%edi, %ebx
	.loc 1 136 17 is_stmt 0 view .LVU283
	movl	4(%edi), %edi
.LVL100:
	.loc 1 136 9 view .LVU284
	testl	%edi, %edi
	jne	.L115
	.loc 1 139 7 view .LVU285
	xorl	%edx, %edx
	.loc 1 138 21 view .LVU286
	xorl	%esi, %esi
	.loc 1 138 6 view .LVU287
	movl	$-1, %eax
.LVL101:
.L123:
	.loc 1 141 3 is_stmt 1 view .LVU288
	.loc 1 142 3 view .LVU289
	.loc 1 141 11 is_stmt 0 view .LVU290
	movl	12(%ebx), %edi
.LVL102:
	.loc 1 143 3 is_stmt 1 view .LVU291
.LBB303:
.LBI303:
	.loc 1 20 12 view .LVU292
.LBB304:
	.loc 1 22 2 view .LVU293
	.loc 1 22 2 is_stmt 0 view .LVU294
.LBE304:
.LBE303:
	.loc 1 141 17 view .LVU295
	cmpl	%eax, %edi
	setle	%al
	movzbl	%al, %eax
	.loc 1 141 7 view .LVU296
	addl	%eax, 40(%esp)
.LVL103:
.LBB306:
.LBB305:
	.loc 1 22 36 view .LVU297
	movl	(%ebx), %eax
	andl	$1, %eax
.LBE305:
.LBE306:
	.loc 1 143 27 view .LVU298
	movl	%eax, 60(%esp)
	leal	1(%eax), %ecx
	imull	%edi, %ecx
	.loc 1 143 14 view .LVU299
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	.loc 1 143 18 view .LVU300
	addl	%eax, %ecx
	.loc 1 143 7 view .LVU301
	movl	$-2043174237, %eax
	imull	%ecx
.LVL104:
	.loc 1 143 7 view .LVU302
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	imull	$1000003, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
.LVL105:
	.loc 1 144 3 is_stmt 1 view .LVU303
	.loc 1 144 13 is_stmt 0 view .LVU304
	leal	1(%esi), %ecx
.LVL106:
	.loc 1 144 13 view .LVU305
	imull	$-858993459, %esi, %esi
	rorl	$3, %esi
	.loc 1 144 6 view .LVU306
	cmpl	$107374182, %esi
	ja	.L116
	.loc 1 145 4 view .LVU307
	cmpl	$1, 60(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%ecx, 52(%esp)
	sbbl	%eax, %eax
	movl	%edx, 56(%esp)
.LVL107:
	.loc 1 145 4 is_stmt 1 view .LVU308
.LBB307:
.LBI307:
	.loc 1 20 12 view .LVU309
.LBB308:
	.loc 1 22 2 view .LVU310
.LBE308:
.LBE307:
	.loc 1 145 4 is_stmt 0 view .LVU311
	andl	$-16, %eax
	addl	$114, %eax
.LVL108:
	.loc 1 145 4 view .LVU312
	movl	%eax, 8(%esp)
	call	printf
.LVL109:
	.loc 1 145 4 view .LVU313
	movl	52(%esp), %ecx
	movl	56(%esp), %edx
.LVL110:
.L116:
	.loc 1 140 14 is_stmt 1 view .LVU314
.LBB309:
.LBI309:
	.loc 1 99 21 view .LVU315
.LBB310:
	.loc 1 101 2 view .LVU316
	.loc 1 101 14 is_stmt 0 view .LVU317
	movl	8(%ebx), %eax
	.loc 1 101 5 view .LVU318
	testl	%eax, %eax
	je	.L144
.LVL111:
	.p2align 4
	.p2align 3
.L119:
	.loc 1 102 25 is_stmt 1 view .LVU319
	movl	%eax, %ebx
	.loc 1 102 33 is_stmt 0 view .LVU320
	movl	4(%eax), %eax
.LVL112:
	.loc 1 102 25 view .LVU321
	testl	%eax, %eax
	jne	.L119
.LVL113:
.L124:
	.loc 1 102 25 view .LVU322
.LBE310:
.LBE309:
	.loc 1 144 13 view .LVU323
	movl	%ecx, %esi
	movl	%edi, %eax
	jmp	.L123
.LVL114:
	.p2align 4,,10
	.p2align 3
.L150:
.LBB317:
.LBB291:
.LBB282:
	.loc 1 60 19 view .LVU324
	movl	%edx, 48(%esp)
	movl	$16, %edx
.LVL115:
	.loc 1 60 19 view .LVU325
	movl	%eax, %esi
	.loc 1 60 2 is_stmt 1 view .LVU326
	.loc 1 60 19 is_stmt 0 view .LVU327
	movl	%edx, 4(%esp)
	movl	$1, (%esp)
	movl	%ecx, 52(%esp)
	call	calloc
.LVL116:
	.loc 1 61 9 view .LVU328
	movl	48(%esp), %edx
	.loc 1 60 19 view .LVU329
	movl	%eax, 56(%esp)
.LVL117:
	.loc 1 61 2 is_stmt 1 view .LVU330
	.loc 1 60 19 is_stmt 0 view .LVU331
	movl	%eax, %ecx
	.loc 1 61 9 view .LVU332
	movl	%edx, 12(%eax)
	.loc 1 62 2 is_stmt 1 view .LVU333
	.loc 1 62 38 is_stmt 0 view .LVU334
	movl	%ebx, %eax
.LVL118:
	.loc 1 62 38 view .LVU335
	orl	$1, %eax
	movl	%eax, (%ecx)
	.loc 1 63 2 is_stmt 1 view .LVU336
	.loc 1 63 8 is_stmt 0 view .LVU337
	movl	%ecx, 4(%ebx,%esi,4)
	.loc 1 64 2 is_stmt 1 view .LVU338
	.loc 1 64 9 view .LVU339
.LVL119:
.LBB221:
.LBI221:
	.loc 1 15 21 view .LVU340
.LBB222:
	.loc 1 17 2 view .LVU341
	.loc 1 17 9 is_stmt 0 view .LVU342
	movl	%ebx, %esi
.LVL120:
	.loc 1 17 9 view .LVU343
.LBE222:
.LBE221:
.LBB227:
.LBB228:
	.loc 1 22 11 view .LVU344
	movl	52(%esp), %ecx
.LVL121:
	.loc 1 22 11 view .LVU345
.LBE228:
.LBE227:
.LBB232:
.LBB223:
	.loc 1 17 9 view .LVU346
	andl	$-2, %esi
.LVL122:
	.loc 1 17 9 view .LVU347
.LBE223:
.LBE232:
.LBB233:
.LBI227:
	.loc 1 20 12 is_stmt 1 view .LVU348
.LBB229:
	.loc 1 22 2 view .LVU349
	.loc 1 22 11 is_stmt 0 view .LVU350
	cmpl	$1, %ebx
	jbe	.L146
	.loc 1 22 11 view .LVU351
	movl	%edi, 52(%esp)
.LVL123:
.L104:
	.loc 1 22 16 view .LVU352
	movl	(%esi), %eax
	.loc 1 22 11 view .LVU353
	testb	$1, %al
	je	.L147
.LVL124:
	.loc 1 22 11 view .LVU354
.LBE229:
.LBE233:
.LBB234:
	.loc 1 65 3 is_stmt 1 view .LVU355
.LBB235:
.LBI235:
	.loc 1 15 21 view .LVU356
.LBB236:
	.loc 1 17 2 view .LVU357
	.loc 1 17 46 is_stmt 0 view .LVU358
	andl	$-2, %eax
.LBE236:
.LBE235:
	.loc 1 67 37 view .LVU359
	xorl	%ebx, %ebx
	.loc 1 66 26 view .LVU360
	movl	8(%eax), %edx
.LBB238:
.LBB237:
	.loc 1 17 9 view .LVU361
	movl	%eax, %edi
.LVL125:
	.loc 1 17 9 view .LVU362
.LBE237:
.LBE238:
	.loc 1 66 3 is_stmt 1 view .LVU363
	.loc 1 67 3 view .LVU364
	.loc 1 67 37 is_stmt 0 view .LVU365
	cmpl	%esi, %edx
	setne	%bl
	.loc 1 67 16 view .LVU366
	movl	4(%eax,%ebx,4), %ecx
.LVL126:
	.loc 1 68 3 is_stmt 1 view .LVU367
.LBB239:
.LBI239:
	.loc 1 20 12 view .LVU368
.LBB240:
	.loc 1 22 2 view .LVU369
	.loc 1 22 11 is_stmt 0 view .LVU370
	testl	%ecx, %ecx
	je	.L106
	testb	$1, (%ecx)
	je	.L106
.LVL127:
	.loc 1 22 11 view .LVU371
.LBE240:
.LBE239:
	.loc 1 69 4 is_stmt 1 view .LVU372
.LBB241:
.LBI241:
	.loc 1 30 13 view .LVU373
.LBB242:
	.loc 1 32 2 view .LVU374
	.loc 1 32 23 is_stmt 0 view .LVU375
	movl	%eax, (%esi)
.LVL128:
	.loc 1 32 23 view .LVU376
.LBE242:
.LBE241:
	.loc 1 70 4 is_stmt 1 view .LVU377
.LBB243:
.LBI243:
	.loc 1 30 13 view .LVU378
.LBB244:
	.loc 1 32 2 view .LVU379
	.loc 1 32 47 is_stmt 0 view .LVU380
	andl	$-2, (%ecx)
.LVL129:
	.loc 1 32 47 view .LVU381
.LBE244:
.LBE243:
	.loc 1 71 4 is_stmt 1 view .LVU382
.LBB245:
.LBI245:
	.loc 1 30 13 view .LVU383
.LBB246:
	.loc 1 32 2 view .LVU384
.LBE246:
.LBE245:
	.loc 1 73 4 is_stmt 0 view .LVU385
	movl	%eax, 56(%esp)
.LVL130:
.LBB249:
.LBB247:
	.loc 1 32 47 view .LVU386
	movl	(%eax), %edx
.LVL131:
	.loc 1 32 47 view .LVU387
	movl	%edx, %esi
.LVL132:
	.loc 1 32 64 view .LVU388
	orl	$1, %edx
	.loc 1 32 23 view .LVU389
	movl	%edx, (%eax)
.LVL133:
	.loc 1 32 23 view .LVU390
.LBE247:
.LBE249:
	.loc 1 72 4 is_stmt 1 view .LVU391
	.loc 1 73 4 view .LVU392
.LBB250:
.LBB248:
	.loc 1 32 47 is_stmt 0 view .LVU393
	andl	$-2, %esi
.LVL134:
.L107:
	.loc 1 32 47 view .LVU394
.LBE248:
.LBE250:
.LBE234:
	.loc 1 64 9 is_stmt 1 view .LVU395
.LBB267:
	.loc 1 15 21 view .LVU396
.LBB224:
	.loc 1 17 2 view .LVU397
	.loc 1 17 2 is_stmt 0 view .LVU398
.LBE224:
.LBE267:
.LBB268:
	.loc 1 20 12 is_stmt 1 view .LVU399
.LBB230:
	.loc 1 22 2 view .LVU400
	.loc 1 22 11 is_stmt 0 view .LVU401
	cmpl	$1, %edx
	ja	.L104
.LVL135:
.L147:
	.loc 1 22 11 view .LVU402
.LBE230:
.LBE268:
	.loc 1 84 2 view .LVU403
	movl	52(%esp), %edi
	movl	root, %ecx
.LVL136:
.L146:
.LBB269:
.LBB270:
	.loc 1 32 47 view .LVU404
	movl	(%ecx), %eax
	andl	$-2, %eax
.LVL137:
.L105:
	.loc 1 32 47 view .LVU405
.LBE270:
.LBE269:
	.loc 1 84 2 is_stmt 1 view .LVU406
.LBB273:
.LBI269:
	.loc 1 30 13 view .LVU407
.LBB271:
	.loc 1 32 2 view .LVU408
.LBE271:
.LBE273:
.LBE282:
.LBE291:
	.loc 1 128 9 is_stmt 0 view .LVU409
	incl	44(%esp)
.LBB292:
.LBB283:
.LBB274:
.LBB272:
	.loc 1 32 23 view .LVU410
	movl	%eax, (%ecx)
.LVL138:
	.loc 1 32 23 view .LVU411
.LBE272:
.LBE274:
	.loc 1 85 2 is_stmt 1 view .LVU412
	jmp	.L102
.LVL139:
	.p2align 4,,10
	.p2align 3
.L149:
	.loc 1 85 2 is_stmt 0 view .LVU413
.LBE283:
.LBE292:
	.loc 1 128 12 discriminator 1 view .LVU414
	leal	(%edi,%edi,2), %edx
.LVL140:
.LBB293:
	.loc 1 51 12 is_stmt 1 discriminator 1 view .LVU415
.LBB284:
	.loc 1 53 2 discriminator 1 view .LVU416
	.loc 1 54 2 discriminator 1 view .LVU417
	.loc 1 54 9 discriminator 1 view .LVU418
	testl	%ecx, %ecx
	jne	.L153
.LVL141:
.L101:
	.loc 1 60 19 is_stmt 0 view .LVU419
	movl	$1, (%esp)
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 56(%esp)
	.loc 1 60 2 is_stmt 1 view .LVU420
	.loc 1 60 19 is_stmt 0 view .LVU421
	call	calloc
.LVL142:
	.loc 1 61 9 view .LVU422
	movl	56(%esp), %edx
	.loc 1 62 23 view .LVU423
	movl	$1, (%eax)
	.loc 1 60 19 view .LVU424
	movl	%eax, %ecx
.LVL143:
	.loc 1 61 2 is_stmt 1 view .LVU425
	.loc 1 61 9 is_stmt 0 view .LVU426
	movl	%edx, 12(%eax)
	.loc 1 62 2 is_stmt 1 view .LVU427
	.loc 1 63 2 view .LVU428
	.loc 1 63 8 is_stmt 0 view .LVU429
	movl	%eax, root
	.loc 1 64 2 is_stmt 1 view .LVU430
	.loc 1 64 9 view .LVU431
.LVL144:
.LBB275:
	.loc 1 15 21 view .LVU432
.LBB225:
	.loc 1 17 2 view .LVU433
	.loc 1 17 2 is_stmt 0 view .LVU434
.LBE225:
.LBE275:
.LBB276:
	.loc 1 20 12 is_stmt 1 view .LVU435
.LBB231:
	.loc 1 22 2 view .LVU436
.LBE231:
.LBE276:
	.loc 1 63 8 is_stmt 0 view .LVU437
	xorl	%eax, %eax
.LVL145:
	.loc 1 63 8 view .LVU438
	jmp	.L105
.LVL146:
	.p2align 4,,10
	.p2align 3
.L152:
	.loc 1 63 8 view .LVU439
.LBE284:
.LBE293:
	.loc 1 132 4 is_stmt 1 view .LVU440
.LBB294:
.LBB295:
	movl	%ecx, %eax
.LBE295:
.LBE294:
	movl	12(%ecx), %ebx
.LVL147:
.LBB297:
.LBI294:
	.loc 1 89 12 view .LVU441
.LBB296:
	.loc 1 91 2 view .LVU442
	call	black_height.part.0
.LVL148:
	.loc 1 91 2 is_stmt 0 view .LVU443
.LBE296:
.LBE297:
	.loc 1 132 4 view .LVU444
	movl	%ebx, 20(%esp)
	movl	rotations, %edx
	movl	%edi, 4(%esp)
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	$.LC0, (%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL149:
.LBE317:
	.loc 1 135 15 view .LVU445
	movl	root, %ecx
	jmp	.L113
.LVL150:
	.p2align 4,,10
	.p2align 3
.L106:
.LBB318:
.LBB298:
.LBB285:
.LBB277:
	.loc 1 75 3 is_stmt 1 view .LVU446
	.loc 1 75 6 is_stmt 0 view .LVU447
	movl	56(%esp), %ecx
.LVL151:
	.loc 1 75 6 view .LVU448
	cmpl	%ecx, 4(%esi,%ebx,4)
	je	.L154
.LVL152:
.L108:
	.loc 1 80 3 is_stmt 1 view .LVU449
.LBB251:
.LBI251:
	.loc 1 30 13 view .LVU450
.LBB252:
	.loc 1 32 2 view .LVU451
	.loc 1 32 23 is_stmt 0 view .LVU452
	movl	%eax, (%esi)
.LVL153:
	.loc 1 32 23 view .LVU453
.LBE252:
.LBE251:
	.loc 1 81 3 is_stmt 1 view .LVU454
.LBB256:
.LBI256:
	.loc 1 30 13 view .LVU455
.LBB257:
	.loc 1 32 2 view .LVU456
.LBE257:
.LBE256:
	.loc 1 82 3 is_stmt 0 view .LVU457
	movl	%ebx, %edx
	movl	%edi, %eax
.LBB259:
.LBB258:
	.loc 1 32 64 view .LVU458
	orl	$1, (%edi)
.LVL154:
	.loc 1 32 64 view .LVU459
.LBE258:
.LBE259:
	.loc 1 82 3 is_stmt 1 view .LVU460
	call	rotate
.LVL155:
.LBE277:
.LBB278:
.LBB226:
	.loc 1 17 26 is_stmt 0 view .LVU461
	movl	56(%esp), %eax
	movl	(%eax), %edx
	.loc 1 17 46 view .LVU462
	movl	%edx, %esi
.LVL156:
	.loc 1 17 46 view .LVU463
	andl	$-2, %esi
	jmp	.L107
.LVL157:
.L144:
	.loc 1 17 46 view .LVU464
	movl	%edi, 60(%esp)
	.loc 1 17 46 view .LVU465
	jmp	.L118
.LVL158:
	.p2align 4,,10
	.p2align 3
.L156:
	.loc 1 17 46 view .LVU466
.LBE226:
.LBE278:
.LBE285:
.LBE298:
.LBE318:
.LBB319:
.LBB315:
	.loc 1 106 19 view .LVU467
	cmpl	8(%esi), %edi
	jne	.L155
.LVL159:
.L118:
	.loc 1 106 19 is_stmt 1 view .LVU468
.LBB311:
.LBI311:
	.loc 1 15 21 view .LVU469
.LBB312:
	.loc 1 17 2 view .LVU470
	.loc 1 17 26 is_stmt 0 view .LVU471
	movl	(%ebx), %eax
	movl	%ebx, %edi
	.loc 1 17 46 view .LVU472
	movl	%eax, %esi
	andl	$-2, %esi
.LBE312:
.LBE311:
	.loc 1 106 19 view .LVU473
	cmpl	$1, %eax
.LBB314:
.LBB313:
	.loc 1 17 9 view .LVU474
	movl	%esi, %ebx
.LVL160:
	.loc 1 17 9 view .LVU475
.LBE313:
.LBE314:
	.loc 1 106 19 view .LVU476
	ja	.L156
.LBE315:
.LBE319:
	.loc 1 140 9 discriminator 1 view .LVU477
	testl	%esi, %esi
	movl	60(%esp), %edi
.LVL161:
	.loc 1 140 9 is_stmt 1 discriminator 1 view .LVU478
	jne	.L124
	.loc 1 147 2 view .LVU479
	movl	%ecx, 4(%esp)
	movl	40(%esp), %edi
.LVL162:
	.loc 1 147 2 is_stmt 0 view .LVU480
	movl	%edx, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%ecx, 60(%esp)
.LVL163:
	.loc 1 147 2 view .LVU481
	movl	%edi, 12(%esp)
	call	printf
.LVL164:
	.loc 1 148 2 is_stmt 1 view .LVU482
	movl	root, %eax
	call	clear
.LVL165:
	.loc 1 149 2 view .LVU483
	.loc 1 149 23 is_stmt 0 view .LVU484
	movl	44(%esp), %eax
	movl	60(%esp), %ecx
	cmpl	%eax, %ecx
	setne	%al
	.loc 1 150 1 view .LVU485
	leal	-12(%ebp), %esp
.LVL166:
	.loc 1 149 23 view .LVU486
	movzbl	%al, %eax
	.loc 1 150 1 view .LVU487
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL167:
	.loc 1 149 13 view .LVU488
	addl	%edi, %eax
	.loc 1 150 1 view .LVU489
	popl	%esi
	.cfi_restore 6
.LVL168:
	.loc 1 150 1 view .LVU490
	popl	%edi
	.cfi_restore 7
.LVL169:
	.loc 1 150 1 view .LVU491
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL170:
	.loc 1 150 1 view .LVU492
	ret
.LVL171:
.L154:
	.cfi_restore_state
.LBB320:
.LBB299:
.LBB286:
.LBB279:
	.loc 1 76 4 is_stmt 1 view .LVU493
	.loc 1 66 30 is_stmt 0 view .LVU494
	cmpl	%esi, %edx
	sete	%al
.LVL172:
	.loc 1 66 30 view .LVU495
	movzbl	%al, %edx
.LVL173:
	.loc 1 76 4 view .LVU496
	movl	%esi, %eax
	call	rotate
.LVL174:
	.loc 1 77 4 is_stmt 1 view .LVU497
	.loc 1 78 4 view .LVU498
.LBB260:
.LBI260:
	.loc 1 15 21 view .LVU499
.LBB261:
	.loc 1 17 2 view .LVU500
	.loc 1 17 46 is_stmt 0 view .LVU501
	movl	(%esi), %edx
.LBE261:
.LBE260:
.LBB263:
.LBB253:
	.loc 1 32 47 view .LVU502
	movl	%esi, 56(%esp)
.LBE253:
.LBE263:
.LBB264:
.LBB262:
	.loc 1 17 46 view .LVU503
	andl	$-2, %edx
.LVL175:
	.loc 1 17 46 view .LVU504
.LBE262:
.LBE264:
.LBB265:
.LBB254:
	.loc 1 32 47 view .LVU505
	movl	(%edx), %eax
.LVL176:
	.loc 1 32 47 view .LVU506
.LBE254:
.LBE265:
	.loc 1 78 8 view .LVU507
	movl	%edx, %esi
.LBB266:
.LBB255:
	.loc 1 32 47 view .LVU508
	andl	$-2, %eax
	jmp	.L108
.LVL177:
.L155:
	.loc 1 32 47 view .LVU509
.LBE255:
.LBE266:
.LBE279:
.LBE286:
.LBE299:
.LBE320:
.LBB321:
.LBB316:
	movl	60(%esp), %edi
.LVL178:
	.loc 1 32 47 view .LVU510
.LBE316:
.LBE321:
	.loc 1 144 13 view .LVU511
	movl	%ecx, %esi
	movl	%edi, %eax
	jmp	.L123
	.cfi_endproc
.LFE9:
	.size	main, .-main
	.local	rotations
	.comm	rotations,4,4
	.local	root
	.comm	root,4,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdlib.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xd91
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1b
	.long	.LASF37
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL94
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
	.uleb128 0x1c
	.byte	0x4
	.byte	0x5
	.string	"int"
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
	.uleb128 0x14
	.long	.LASF9
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x5c
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x7
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x14
	.long	.LASF10
	.byte	0x2
	.byte	0x21
	.byte	0x1a
	.long	0x5c
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0x17
	.long	0x76
	.uleb128 0x14
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x5c
	.uleb128 0x7
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x1d
	.long	.LASF38
	.byte	0x10
	.byte	0x1
	.byte	0x6
	.byte	0x8
	.long	0xcf
	.uleb128 0x18
	.long	.LASF15
	.byte	0x7
	.byte	0xc
	.long	0x6a
	.byte	0
	.uleb128 0x18
	.long	.LASF16
	.byte	0x8
	.byte	0xf
	.long	0xd4
	.byte	0x4
	.uleb128 0x1e
	.string	"key"
	.byte	0x1
	.byte	0x9
	.byte	0x6
	.long	0x34
	.byte	0xc
	.byte	0
	.uleb128 0x17
	.long	0x9c
	.uleb128 0x1f
	.long	0xe4
	.long	0xe4
	.uleb128 0x20
	.long	0x5c
	.byte	0x1
	.byte	0
	.uleb128 0xc
	.long	0x9c
	.uleb128 0x19
	.long	.LASF17
	.byte	0xc
	.byte	0x15
	.long	0xe4
	.uleb128 0x5
	.byte	0x3
	.long	root
	.uleb128 0x19
	.long	.LASF18
	.byte	0xd
	.byte	0xd
	.long	0x8e
	.uleb128 0x5
	.byte	0x3
	.long	rotations
	.uleb128 0x21
	.long	.LASF39
	.byte	0x4
	.byte	0x12
	.byte	0x6
	.long	0x11d
	.uleb128 0xd
	.long	0x11d
	.byte	0
	.uleb128 0x22
	.byte	0x4
	.uleb128 0x1a
	.long	.LASF19
	.byte	0x4
	.byte	0x10
	.byte	0x7
	.long	0x11d
	.long	0x13a
	.uleb128 0xd
	.long	0x82
	.uleb128 0xd
	.long	0x82
	.byte	0
	.uleb128 0x1a
	.long	.LASF20
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x151
	.uleb128 0xd
	.long	0x151
	.uleb128 0x23
	.byte	0
	.uleb128 0xc
	.long	0x7d
	.uleb128 0x24
	.long	.LASF40
	.byte	0x1
	.byte	0x78
	.byte	0x5
	.long	0x34
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x665
	.uleb128 0xe
	.long	.LASF21
	.byte	0x7a
	.byte	0xb
	.long	0x50
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0xe
	.long	.LASF22
	.byte	0x7b
	.byte	0x6
	.long	0x34
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0xb
	.string	"bad"
	.byte	0x7b
	.byte	0x11
	.long	0x34
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0xb
	.string	"n"
	.byte	0x87
	.byte	0xf
	.long	0xe4
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0xe
	.long	.LASF23
	.byte	0x8a
	.byte	0x6
	.long	0x34
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0xe
	.long	.LASF24
	.byte	0x8a
	.byte	0x15
	.long	0x34
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0xb
	.string	"sum"
	.byte	0x8b
	.byte	0x7
	.long	0x8e
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x25
	.long	.LLRL48
	.long	0x571
	.uleb128 0xb
	.string	"i"
	.byte	0x7c
	.byte	0xb
	.long	0x34
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x5
	.long	0x6c2
	.long	.LBI219
	.value	.LVU252
	.long	.LLRL50
	.byte	0x80
	.byte	0xc
	.long	0x4c7
	.uleb128 0x1
	.long	0x6d1
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0xf
	.long	.LLRL50
	.uleb128 0x9
	.long	0x6dc
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x9
	.long	0x6e5
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x9
	.long	0x6f0
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x5
	.long	0x887
	.long	.LBI221
	.value	.LVU340
	.long	.LLRL55
	.byte	0x40
	.byte	0x11
	.long	0x27e
	.uleb128 0x1
	.long	0x896
	.long	.LLST56
	.long	.LVUS56
	.byte	0
	.uleb128 0x5
	.long	0x86c
	.long	.LBI227
	.value	.LVU348
	.long	.LLRL57
	.byte	0x40
	.byte	0x9
	.long	0x2a1
	.uleb128 0x1
	.long	0x87d
	.long	.LLST58
	.long	.LVUS58
	.byte	0
	.uleb128 0x26
	.long	0x6f9
	.long	.LLRL59
	.long	0x465
	.uleb128 0x9
	.long	0x6fa
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x9
	.long	0x705
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x9
	.long	0x710
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x5
	.long	0x887
	.long	.LBI235
	.value	.LVU356
	.long	.LLRL63
	.byte	0x41
	.byte	0x18
	.long	0x2f8
	.uleb128 0x1
	.long	0x896
	.long	.LLST64
	.long	.LVUS64
	.byte	0
	.uleb128 0x4
	.long	0x86c
	.long	.LBI239
	.value	.LVU368
	.long	.LBB239
	.long	.LBE239-.LBB239
	.byte	0x44
	.byte	0x7
	.long	0x31f
	.uleb128 0x1
	.long	0x87d
	.long	.LLST65
	.long	.LVUS65
	.byte	0
	.uleb128 0x4
	.long	0x82f
	.long	.LBI241
	.value	.LVU373
	.long	.LBB241
	.long	.LBE241-.LBB241
	.byte	0x45
	.byte	0x4
	.long	0x353
	.uleb128 0x1
	.long	0x842
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x1
	.long	0x839
	.long	.LLST67
	.long	.LVUS67
	.byte	0
	.uleb128 0x4
	.long	0x82f
	.long	.LBI243
	.value	.LVU378
	.long	.LBB243
	.long	.LBE243-.LBB243
	.byte	0x46
	.byte	0x4
	.long	0x387
	.uleb128 0x1
	.long	0x842
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x1
	.long	0x839
	.long	.LLST69
	.long	.LVUS69
	.byte	0
	.uleb128 0x5
	.long	0x82f
	.long	.LBI245
	.value	.LVU383
	.long	.LLRL70
	.byte	0x47
	.byte	0x4
	.long	0x3b7
	.uleb128 0x1
	.long	0x842
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x1
	.long	0x839
	.long	.LLST72
	.long	.LVUS72
	.byte	0
	.uleb128 0x5
	.long	0x82f
	.long	.LBI251
	.value	.LVU450
	.long	.LLRL73
	.byte	0x50
	.byte	0x3
	.long	0x3e7
	.uleb128 0x1
	.long	0x842
	.long	.LLST74
	.long	.LVUS74
	.uleb128 0x1
	.long	0x839
	.long	.LLST75
	.long	.LVUS75
	.byte	0
	.uleb128 0x5
	.long	0x82f
	.long	.LBI256
	.value	.LVU455
	.long	.LLRL76
	.byte	0x51
	.byte	0x3
	.long	0x417
	.uleb128 0x1
	.long	0x842
	.long	.LLST77
	.long	.LVUS77
	.uleb128 0x1
	.long	0x839
	.long	.LLST78
	.long	.LVUS78
	.byte	0
	.uleb128 0x5
	.long	0x887
	.long	.LBI260
	.value	.LVU499
	.long	.LLRL79
	.byte	0x4e
	.byte	0x8
	.long	0x43a
	.uleb128 0x1
	.long	0x896
	.long	.LLST80
	.long	.LVUS80
	.byte	0
	.uleb128 0x10
	.long	.LVL155
	.long	0x722
	.long	0x454
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL174
	.long	0x722
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x82f
	.long	.LBI269
	.value	.LVU407
	.long	.LLRL81
	.byte	0x54
	.byte	0x2
	.long	0x495
	.uleb128 0x1
	.long	0x842
	.long	.LLST82
	.long	.LVUS82
	.uleb128 0x1
	.long	0x839
	.long	.LLST83
	.long	.LVUS83
	.byte	0
	.uleb128 0x10
	.long	.LVL116
	.long	0x11f
	.long	0x4af
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.uleb128 0x3
	.long	.LVL142
	.long	0x11f
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	0x692
	.long	.LBB289
	.long	.LBE289-.LBB289
	.byte	0x1
	.byte	0x82
	.byte	0xb
	.long	0x503
	.uleb128 0x1
	.long	0x6a1
	.long	.LLST84
	.long	.LVUS84
	.uleb128 0xa
	.long	0x6aa
	.uleb128 0xa
	.long	0x6b3
	.uleb128 0x3
	.long	.LVL95
	.long	0x8a0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x71
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x692
	.long	.LBI294
	.value	.LVU441
	.long	.LLRL85
	.byte	0x84
	.byte	0x4
	.long	0x546
	.uleb128 0x1
	.long	0x6a1
	.long	.LLST86
	.long	.LVUS86
	.uleb128 0xf
	.long	.LLRL85
	.uleb128 0xa
	.long	0x6aa
	.uleb128 0xa
	.long	0x6b3
	.uleb128 0x3
	.long	.LVL148
	.long	0x8a0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x71
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL149
	.long	0x13a
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x86c
	.long	.LBI303
	.value	.LVU292
	.long	.LLRL87
	.byte	0x8f
	.byte	0x1e
	.long	0x594
	.uleb128 0x1
	.long	0x87d
	.long	.LLST88
	.long	.LVUS88
	.byte	0
	.uleb128 0x4
	.long	0x86c
	.long	.LBI307
	.value	.LVU309
	.long	.LBB307
	.long	.LBE307-.LBB307
	.byte	0x91
	.byte	0x1c
	.long	0x5bb
	.uleb128 0x1
	.long	0x87d
	.long	.LLST89
	.long	.LVUS89
	.byte	0
	.uleb128 0x5
	.long	0x679
	.long	.LBI309
	.value	.LVU315
	.long	.LLRL90
	.byte	0x8c
	.byte	0x10
	.long	0x5fd
	.uleb128 0x1
	.long	0x688
	.long	.LLST91
	.long	.LVUS91
	.uleb128 0x15
	.long	0x887
	.long	.LBI311
	.value	.LVU469
	.long	.LLRL92
	.byte	0x6a
	.byte	0x9
	.uleb128 0x1
	.long	0x896
	.long	.LLST93
	.long	.LVUS93
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LVL109
	.long	0x13a
	.long	0x633
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x12
	.byte	0x9
	.byte	0xff
	.byte	0x30
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x30
	.byte	0x29
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x23
	.uleb128 0x72
	.byte	0
	.uleb128 0x10
	.long	.LVL164
	.long	0x13a
	.long	0x65b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x3
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.byte	0
	.uleb128 0x6
	.long	.LVL165
	.long	0x665
	.byte	0
	.uleb128 0x16
	.long	.LASF32
	.byte	0x6f
	.long	0x679
	.uleb128 0x8
	.string	"n"
	.byte	0x6f
	.byte	0x20
	.long	0xe4
	.byte	0
	.uleb128 0x11
	.long	.LASF25
	.byte	0x63
	.byte	0x15
	.long	0xe4
	.long	0x692
	.uleb128 0x8
	.string	"n"
	.byte	0x63
	.byte	0x27
	.long	0xe4
	.byte	0
	.uleb128 0x11
	.long	.LASF26
	.byte	0x59
	.byte	0xc
	.long	0x34
	.long	0x6bd
	.uleb128 0x8
	.string	"n"
	.byte	0x59
	.byte	0x2c
	.long	0x6bd
	.uleb128 0x12
	.string	"l"
	.byte	0x5d
	.byte	0x6
	.long	0x34
	.uleb128 0x12
	.string	"r"
	.byte	0x5d
	.byte	0x25
	.long	0x34
	.byte	0
	.uleb128 0xc
	.long	0xcf
	.uleb128 0x11
	.long	.LASF27
	.byte	0x33
	.byte	0xc
	.long	0x34
	.long	0x71d
	.uleb128 0x8
	.string	"key"
	.byte	0x33
	.byte	0x17
	.long	0x34
	.uleb128 0x12
	.string	"p"
	.byte	0x35
	.byte	0xf
	.long	0xe4
	.uleb128 0x13
	.long	.LASF28
	.byte	0x35
	.byte	0x1b
	.long	0x71d
	.uleb128 0x12
	.string	"n"
	.byte	0x3c
	.byte	0xf
	.long	0xe4
	.uleb128 0x28
	.uleb128 0x13
	.long	.LASF29
	.byte	0x41
	.byte	0x10
	.long	0xe4
	.uleb128 0x13
	.long	.LASF30
	.byte	0x42
	.byte	0x7
	.long	0x34
	.uleb128 0x13
	.long	.LASF31
	.byte	0x43
	.byte	0x10
	.long	0xe4
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0xe4
	.uleb128 0x29
	.long	.LASF41
	.byte	0x1
	.byte	0x23
	.byte	0xd
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x82f
	.uleb128 0x2a
	.string	"n"
	.byte	0x1
	.byte	0x23
	.byte	0x21
	.long	0xe4
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2b
	.long	.LASF30
	.byte	0x1
	.byte	0x23
	.byte	0x28
	.long	0x34
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xb
	.string	"up"
	.byte	0x25
	.byte	0xf
	.long	0xe4
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xb
	.string	"p"
	.byte	0x25
	.byte	0x26
	.long	0xe4
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x5
	.long	0x887
	.long	.LBI66
	.value	.LVU4
	.long	.LLRL3
	.byte	0x25
	.byte	0x2a
	.long	0x79e
	.uleb128 0x1
	.long	0x896
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.uleb128 0x4
	.long	0x84f
	.long	.LBI70
	.value	.LVU17
	.long	.LBB70
	.long	.LBE70-.LBB70
	.byte	0x29
	.byte	0x3
	.long	0x7d2
	.uleb128 0x1
	.long	0x862
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x1
	.long	0x859
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0x5
	.long	0x84f
	.long	.LBI72
	.value	.LVU23
	.long	.LLRL7
	.byte	0x2a
	.byte	0x2
	.long	0x802
	.uleb128 0x1
	.long	0x862
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x1
	.long	0x859
	.long	.LLST9
	.long	.LVUS9
	.byte	0
	.uleb128 0x15
	.long	0x84f
	.long	.LBI76
	.value	.LVU38
	.long	.LLRL10
	.byte	0x30
	.byte	0x2
	.uleb128 0x1
	.long	0x862
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x1
	.long	0x859
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LASF33
	.byte	0x1e
	.long	0x84f
	.uleb128 0x8
	.string	"n"
	.byte	0x1e
	.byte	0x20
	.long	0xe4
	.uleb128 0x2c
	.long	.LASF34
	.byte	0x1
	.byte	0x1e
	.byte	0x27
	.long	0x34
	.byte	0
	.uleb128 0x16
	.long	.LASF35
	.byte	0x19
	.long	0x86c
	.uleb128 0x8
	.string	"n"
	.byte	0x19
	.byte	0x25
	.long	0xe4
	.uleb128 0x8
	.string	"p"
	.byte	0x19
	.byte	0x35
	.long	0xe4
	.byte	0
	.uleb128 0x2d
	.string	"red"
	.byte	0x1
	.byte	0x14
	.byte	0xc
	.long	0x34
	.byte	0x1
	.long	0x887
	.uleb128 0x8
	.string	"n"
	.byte	0x14
	.byte	0x23
	.long	0x6bd
	.byte	0
	.uleb128 0x11
	.long	.LASF36
	.byte	0xf
	.byte	0x15
	.long	0xe4
	.long	0x8a0
	.uleb128 0x8
	.string	"n"
	.byte	0xf
	.byte	0x2f
	.long	0x6bd
	.byte	0
	.uleb128 0x2e
	.long	0x692
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x9ca
	.uleb128 0x1
	.long	0x6a1
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x9
	.long	0x6aa
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x9
	.long	0x6b3
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x5
	.long	0x692
	.long	.LBI92
	.value	.LVU55
	.long	.LLRL16
	.byte	0x5d
	.byte	0xa
	.long	0x91d
	.uleb128 0x1
	.long	0x6a1
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xf
	.long	.LLRL16
	.uleb128 0xa
	.long	0x6aa
	.uleb128 0xa
	.long	0x6b3
	.uleb128 0x3
	.long	.LVL15
	.long	0x8a0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x692
	.long	.LBI100
	.value	.LVU62
	.long	.LLRL18
	.byte	0x5d
	.byte	0x29
	.long	0x960
	.uleb128 0x1
	.long	0x6a1
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0xf
	.long	.LLRL18
	.uleb128 0xa
	.long	0x6aa
	.uleb128 0xa
	.long	0x6b3
	.uleb128 0x3
	.long	.LVL19
	.long	0x8a0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x86c
	.long	.LBI107
	.value	.LVU73
	.long	.LLRL20
	.byte	0x5e
	.byte	0x1a
	.long	0x983
	.uleb128 0x1
	.long	0x87d
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.uleb128 0x4
	.long	0x86c
	.long	.LBI111
	.value	.LVU77
	.long	.LBB111
	.long	.LBE111-.LBB111
	.byte	0x5e
	.byte	0x25
	.long	0x9aa
	.uleb128 0x1
	.long	0x87d
	.long	.LLST22
	.long	.LVUS22
	.byte	0
	.uleb128 0x15
	.long	0x86c
	.long	.LBI113
	.value	.LVU81
	.long	.LLRL23
	.byte	0x5e
	.byte	0x39
	.uleb128 0x1
	.long	0x87d
	.long	.LLST24
	.long	.LVUS24
	.byte	0
	.byte	0
	.uleb128 0x2f
	.long	0x665
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.long	0x66f
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x5
	.long	0x665
	.long	.LBI150
	.value	.LVU110
	.long	.LLRL26
	.byte	0x72
	.byte	0x3
	.long	0xbb2
	.uleb128 0x1
	.long	0x66f
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x4
	.long	0x665
	.long	.LBI152
	.value	.LVU115
	.long	.LBB152
	.long	.LBE152-.LBB152
	.byte	0x72
	.byte	0x3
	.long	0xad4
	.uleb128 0x1
	.long	0x66f
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x4
	.long	0x665
	.long	.LBI154
	.value	.LVU119
	.long	.LBB154
	.long	.LBE154-.LBB154
	.byte	0x72
	.byte	0x3
	.long	0xa78
	.uleb128 0x1
	.long	0x66f
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x6
	.long	.LVL36
	.long	0x665
	.uleb128 0x6
	.long	.LVL37
	.long	0x665
	.uleb128 0x3
	.long	.LVL38
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x665
	.long	.LBI156
	.value	.LVU128
	.long	.LBB156
	.long	.LBE156-.LBB156
	.byte	0x73
	.byte	0x3
	.long	0xac2
	.uleb128 0x1
	.long	0x66f
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x6
	.long	.LVL40
	.long	0x665
	.uleb128 0x6
	.long	.LVL41
	.long	0x665
	.uleb128 0x3
	.long	.LVL42
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL43
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x665
	.long	.LBI158
	.value	.LVU138
	.long	.LBB158
	.long	.LBE158-.LBB158
	.byte	0x73
	.byte	0x3
	.long	0xba0
	.uleb128 0x1
	.long	0x66f
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x4
	.long	0x665
	.long	.LBI160
	.value	.LVU142
	.long	.LBB160
	.long	.LBE160-.LBB160
	.byte	0x72
	.byte	0x3
	.long	0xb44
	.uleb128 0x1
	.long	0x66f
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x6
	.long	.LVL46
	.long	0x665
	.uleb128 0x6
	.long	.LVL47
	.long	0x665
	.uleb128 0x3
	.long	.LVL48
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x665
	.long	.LBI162
	.value	.LVU150
	.long	.LBB162
	.long	.LBE162-.LBB162
	.byte	0x73
	.byte	0x3
	.long	0xb8e
	.uleb128 0x1
	.long	0x66f
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x6
	.long	.LVL50
	.long	0x665
	.uleb128 0x6
	.long	.LVL51
	.long	0x665
	.uleb128 0x3
	.long	.LVL52
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL53
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL54
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x665
	.long	.LBI166
	.value	.LVU162
	.long	.LBB166
	.long	.LBE166-.LBB166
	.byte	0x73
	.byte	0x3
	.long	0xd82
	.uleb128 0x1
	.long	0x66f
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x4
	.long	0x665
	.long	.LBI168
	.value	.LVU166
	.long	.LBB168
	.long	.LBE168-.LBB168
	.byte	0x72
	.byte	0x3
	.long	0xca4
	.uleb128 0x1
	.long	0x66f
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x4
	.long	0x665
	.long	.LBI170
	.value	.LVU170
	.long	.LBB170
	.long	.LBE170-.LBB170
	.byte	0x72
	.byte	0x3
	.long	0xc48
	.uleb128 0x1
	.long	0x66f
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x6
	.long	.LVL58
	.long	0x665
	.uleb128 0x6
	.long	.LVL59
	.long	0x665
	.uleb128 0x3
	.long	.LVL60
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x665
	.long	.LBI172
	.value	.LVU178
	.long	.LBB172
	.long	.LBE172-.LBB172
	.byte	0x73
	.byte	0x3
	.long	0xc92
	.uleb128 0x1
	.long	0x66f
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x6
	.long	.LVL62
	.long	0x665
	.uleb128 0x6
	.long	.LVL63
	.long	0x665
	.uleb128 0x3
	.long	.LVL64
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL65
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x665
	.long	.LBI174
	.value	.LVU188
	.long	.LBB174
	.long	.LBE174-.LBB174
	.byte	0x73
	.byte	0x3
	.long	0xd70
	.uleb128 0x1
	.long	0x66f
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x4
	.long	0x665
	.long	.LBI176
	.value	.LVU192
	.long	.LBB176
	.long	.LBE176-.LBB176
	.byte	0x72
	.byte	0x3
	.long	0xd14
	.uleb128 0x1
	.long	0x66f
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x6
	.long	.LVL68
	.long	0x665
	.uleb128 0x6
	.long	.LVL69
	.long	0x665
	.uleb128 0x3
	.long	.LVL70
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x665
	.long	.LBI178
	.value	.LVU200
	.long	.LBB178
	.long	.LBE178-.LBB178
	.byte	0x73
	.byte	0x3
	.long	0xd5e
	.uleb128 0x1
	.long	0x66f
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x6
	.long	.LVL72
	.long	0x665
	.uleb128 0x6
	.long	.LVL73
	.long	0x665
	.uleb128 0x3
	.long	.LVL74
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL75
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL76
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL77
	.long	0x10b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
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
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0x5
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
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
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
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x17
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x19
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x18
	.byte	0
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
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
	.uleb128 0x28
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2c
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2e
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
	.uleb128 0x2f
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS41:
	.uleb128 .LVU217
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU246
	.uleb128 .LVU246
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU250
	.uleb128 .LVU250
	.uleb128 .LVU256
	.uleb128 .LVU280
	.uleb128 .LVU288
	.uleb128 .LVU413
	.uleb128 .LVU419
.LLST41:
	.byte	0x6
	.long	.LVL80
	.byte	0x4
	.uleb128 .LVL80-.LVL80
	.uleb128 .LVL81-.LVL80
	.uleb128 0x3
	.byte	0x8
	.byte	0x63
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL80
	.uleb128 .LVL82-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL82-.LVL80
	.uleb128 .LVL83-.LVL80
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL83-.LVL80
	.uleb128 .LVL84-.LVL80
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL84-.LVL80
	.uleb128 .LVL85-.LVL80
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL85-.LVL80
	.uleb128 .LVL86-.LVL80
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL86-.LVL80
	.uleb128 .LVL88-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL98-.LVL80
	.uleb128 .LVL101-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL139-.LVL80
	.uleb128 .LVL141-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS42:
	.uleb128 .LVU218
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU256
	.uleb128 .LVU265
	.uleb128 .LVU324
	.uleb128 .LVU413
	.uleb128 .LVU419
	.uleb128 .LVU439
	.uleb128 .LVU446
	.uleb128 .LVU464
	.uleb128 .LVU486
	.uleb128 .LVU486
	.uleb128 .LVU492
	.uleb128 .LVU492
	.uleb128 .LVU493
	.uleb128 .LVU509
	.uleb128 0
.LLST42:
	.byte	0x6
	.long	.LVL80
	.byte	0x4
	.uleb128 .LVL80-.LVL80
	.uleb128 .LVL81-.LVL80
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL80
	.uleb128 .LVL88-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL93-.LVL80
	.uleb128 .LVL114-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL139-.LVL80
	.uleb128 .LVL141-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL146-.LVL80
	.uleb128 .LVL150-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL157-.LVL80
	.uleb128 .LVL166-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL166-.LVL80
	.uleb128 .LVL170-.LVL80
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL170-.LVL80
	.uleb128 .LVL171-.LVL80
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL177-.LVL80
	.uleb128 .LFE9-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS43:
	.uleb128 .LVU218
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU256
	.uleb128 .LVU270
	.uleb128 .LVU273
	.uleb128 .LVU274
	.uleb128 .LVU297
	.uleb128 .LVU308
	.uleb128 .LVU314
	.uleb128 .LVU322
	.uleb128 .LVU324
	.uleb128 .LVU413
	.uleb128 .LVU419
	.uleb128 .LVU439
	.uleb128 .LVU446
	.uleb128 .LVU478
	.uleb128 .LVU486
	.uleb128 .LVU486
	.uleb128 .LVU491
	.uleb128 .LVU491
	.uleb128 .LVU492
	.uleb128 .LVU492
	.uleb128 .LVU493
	.uleb128 .LVU510
	.uleb128 0
.LLST43:
	.byte	0x6
	.long	.LVL80
	.byte	0x4
	.uleb128 .LVL80-.LVL80
	.uleb128 .LVL81-.LVL80
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL80
	.uleb128 .LVL88-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL95-.LVL80
	.uleb128 .LVL96-.LVL80
	.uleb128 0xc
	.byte	0x70
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL97-.LVL80
	.uleb128 .LVL103-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL107-.LVL80
	.uleb128 .LVL110-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL113-.LVL80
	.uleb128 .LVL114-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL139-.LVL80
	.uleb128 .LVL141-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL146-.LVL80
	.uleb128 .LVL150-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL161-.LVL80
	.uleb128 .LVL166-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL166-.LVL80
	.uleb128 .LVL169-.LVL80
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL169-.LVL80
	.uleb128 .LVL170-.LVL80
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL170-.LVL80
	.uleb128 .LVL171-.LVL80
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL178-.LVL80
	.uleb128 .LFE9-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS44:
	.uleb128 .LVU281
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU319
	.uleb128 .LVU322
	.uleb128 .LVU324
	.uleb128 .LVU464
	.uleb128 .LVU466
	.uleb128 .LVU478
	.uleb128 .LVU488
	.uleb128 .LVU488
	.uleb128 .LVU490
	.uleb128 .LVU510
	.uleb128 0
.LLST44:
	.byte	0x6
	.long	.LVL99
	.byte	0x4
	.uleb128 .LVL99-.LVL99
	.uleb128 .LVL100-.LVL99
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL100-.LVL99
	.uleb128 .LVL111-.LVL99
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL113-.LVL99
	.uleb128 .LVL114-.LVL99
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL157-.LVL99
	.uleb128 .LVL158-.LVL99
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL161-.LVL99
	.uleb128 .LVL167-.LVL99
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL167-.LVL99
	.uleb128 .LVL168-.LVL99
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL178-.LVL99
	.uleb128 .LFE9-.LVL99
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS45:
	.uleb128 .LVU288
	.uleb128 .LVU291
	.uleb128 .LVU291
	.uleb128 .LVU324
	.uleb128 .LVU464
	.uleb128 .LVU466
	.uleb128 .LVU466
	.uleb128 .LVU478
	.uleb128 .LVU478
	.uleb128 .LVU480
	.uleb128 .LVU480
	.uleb128 .LVU481
	.uleb128 .LVU509
	.uleb128 .LVU510
	.uleb128 .LVU510
	.uleb128 0
.LLST45:
	.byte	0x6
	.long	.LVL101
	.byte	0x4
	.uleb128 .LVL101-.LVL101
	.uleb128 .LVL102-.LVL101
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL102-.LVL101
	.uleb128 .LVL114-.LVL101
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL157-.LVL101
	.uleb128 .LVL158-.LVL101
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL158-.LVL101
	.uleb128 .LVL161-.LVL101
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL161-.LVL101
	.uleb128 .LVL162-.LVL101
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL162-.LVL101
	.uleb128 .LVL163-.LVL101
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL177-.LVL101
	.uleb128 .LVL178-.LVL101
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL178-.LVL101
	.uleb128 .LFE9-.LVL101
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS46:
	.uleb128 .LVU288
	.uleb128 .LVU305
	.uleb128 .LVU305
	.uleb128 .LVU313
	.uleb128 .LVU313
	.uleb128 .LVU314
	.uleb128 .LVU322
	.uleb128 .LVU324
	.uleb128 .LVU478
	.uleb128 .LVU482
	.uleb128 .LVU482
	.uleb128 .LVU486
	.uleb128 .LVU486
	.uleb128 .LVU492
	.uleb128 .LVU492
	.uleb128 .LVU493
	.uleb128 .LVU510
	.uleb128 0
.LLST46:
	.byte	0x6
	.long	.LVL101
	.byte	0x4
	.uleb128 .LVL101-.LVL101
	.uleb128 .LVL106-.LVL101
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL106-.LVL101
	.uleb128 .LVL109-1-.LVL101
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL109-1-.LVL101
	.uleb128 .LVL110-.LVL101
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL113-.LVL101
	.uleb128 .LVL114-.LVL101
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL161-.LVL101
	.uleb128 .LVL164-1-.LVL101
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL164-1-.LVL101
	.uleb128 .LVL166-.LVL101
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL166-.LVL101
	.uleb128 .LVL170-.LVL101
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL170-.LVL101
	.uleb128 .LVL171-.LVL101
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL178-.LVL101
	.uleb128 .LFE9-.LVL101
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS47:
	.uleb128 .LVU288
	.uleb128 .LVU302
	.uleb128 .LVU303
	.uleb128 .LVU313
	.uleb128 .LVU313
	.uleb128 .LVU314
	.uleb128 .LVU322
	.uleb128 .LVU324
	.uleb128 .LVU478
	.uleb128 .LVU482
	.uleb128 .LVU510
	.uleb128 0
.LLST47:
	.byte	0x6
	.long	.LVL101
	.byte	0x4
	.uleb128 .LVL101-.LVL101
	.uleb128 .LVL104-.LVL101
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL105-.LVL101
	.uleb128 .LVL109-1-.LVL101
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL109-1-.LVL101
	.uleb128 .LVL110-.LVL101
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL113-.LVL101
	.uleb128 .LVL114-.LVL101
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL161-.LVL101
	.uleb128 .LVL164-1-.LVL101
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL178-.LVL101
	.uleb128 .LFE9-.LVL101
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS49:
	.uleb128 .LVU220
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU265
	.uleb128 .LVU280
	.uleb128 .LVU281
	.uleb128 .LVU324
	.uleb128 .LVU352
	.uleb128 .LVU352
	.uleb128 .LVU404
	.uleb128 .LVU413
	.uleb128 .LVU439
	.uleb128 .LVU446
	.uleb128 .LVU464
	.uleb128 .LVU493
	.uleb128 .LVU509
.LLST49:
	.byte	0x6
	.long	.LVL80
	.byte	0x4
	.uleb128 .LVL80-.LVL80
	.uleb128 .LVL81-.LVL80
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL80
	.uleb128 .LVL93-.LVL80
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL98-.LVL80
	.uleb128 .LVL99-.LVL80
	.uleb128 0x3
	.byte	0x77
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL80
	.uleb128 .LVL123-.LVL80
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL123-.LVL80
	.uleb128 .LVL136-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL139-.LVL80
	.uleb128 .LVL146-.LVL80
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL150-.LVL80
	.uleb128 .LVL157-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL171-.LVL80
	.uleb128 .LVL177-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
.LVUS51:
	.uleb128 .LVU252
	.uleb128 .LVU265
	.uleb128 .LVU324
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU405
	.uleb128 .LVU415
	.uleb128 .LVU422
	.uleb128 .LVU422
	.uleb128 .LVU439
	.uleb128 .LVU446
	.uleb128 .LVU464
	.uleb128 .LVU493
	.uleb128 .LVU509
.LLST51:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL93-.LVL87
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL114-.LVL87
	.uleb128 .LVL115-.LVL87
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL115-.LVL87
	.uleb128 .LVL137-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL140-.LVL87
	.uleb128 .LVL142-1-.LVL87
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL142-1-.LVL87
	.uleb128 .LVL146-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL150-.LVL87
	.uleb128 .LVL157-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL171-.LVL87
	.uleb128 .LVL177-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
.LVUS52:
	.uleb128 .LVU254
	.uleb128 .LVU257
	.uleb128 .LVU257
	.uleb128 .LVU260
	.uleb128 .LVU260
	.uleb128 .LVU262
	.uleb128 .LVU263
	.uleb128 .LVU265
	.uleb128 .LVU324
	.uleb128 .LVU347
	.uleb128 .LVU347
	.uleb128 .LVU388
	.uleb128 .LVU398
	.uleb128 .LVU402
	.uleb128 .LVU417
	.uleb128 .LVU439
	.uleb128 .LVU446
	.uleb128 .LVU463
	.uleb128 .LVU493
	.uleb128 .LVU504
	.uleb128 .LVU504
	.uleb128 .LVU509
.LLST52:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL89-.LVL87
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL87
	.uleb128 .LVL91-.LVL87
	.uleb128 0x5
	.byte	0x3
	.long	root
	.byte	0x4
	.uleb128 .LVL91-.LVL87
	.uleb128 .LVL92-.LVL87
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL92-.LVL87
	.uleb128 .LVL93-.LVL87
	.uleb128 0x5
	.byte	0x3
	.long	root
	.byte	0x4
	.uleb128 .LVL114-.LVL87
	.uleb128 .LVL122-.LVL87
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL122-.LVL87
	.uleb128 .LVL132-.LVL87
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL134-.LVL87
	.uleb128 .LVL135-.LVL87
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL140-.LVL87
	.uleb128 .LVL146-.LVL87
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL150-.LVL87
	.uleb128 .LVL156-.LVL87
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL171-.LVL87
	.uleb128 .LVL175-.LVL87
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL175-.LVL87
	.uleb128 .LVL177-.LVL87
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS53:
	.uleb128 .LVU254
	.uleb128 .LVU259
	.uleb128 .LVU259
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU265
	.uleb128 .LVU324
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU343
	.uleb128 .LVU417
	.uleb128 .LVU439
.LLST53:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL90-.LVL87
	.uleb128 0x6
	.byte	0x3
	.long	root
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL87
	.uleb128 .LVL92-.LVL87
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL87
	.uleb128 .LVL93-.LVL87
	.uleb128 0x6
	.byte	0x3
	.long	root
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL87
	.uleb128 .LVL116-1-.LVL87
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL116-1-.LVL87
	.uleb128 .LVL120-.LVL87
	.uleb128 0xa
	.byte	0x76
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL140-.LVL87
	.uleb128 .LVL146-.LVL87
	.uleb128 0x6
	.byte	0x3
	.long	root
	.byte	0x9f
	.byte	0
.LVUS54:
	.uleb128 .LVU330
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU386
	.uleb128 .LVU392
	.uleb128 .LVU394
	.uleb128 .LVU394
	.uleb128 .LVU402
	.uleb128 .LVU425
	.uleb128 .LVU438
	.uleb128 .LVU438
	.uleb128 .LVU439
	.uleb128 .LVU446
	.uleb128 .LVU464
	.uleb128 .LVU493
	.uleb128 .LVU498
	.uleb128 .LVU498
	.uleb128 .LVU506
	.uleb128 .LVU506
	.uleb128 .LVU509
.LLST54:
	.byte	0x6
	.long	.LVL117
	.byte	0x4
	.uleb128 .LVL117-.LVL117
	.uleb128 .LVL118-.LVL117
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL118-.LVL117
	.uleb128 .LVL121-.LVL117
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL121-.LVL117
	.uleb128 .LVL130-.LVL117
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL133-.LVL117
	.uleb128 .LVL134-.LVL117
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL134-.LVL117
	.uleb128 .LVL135-.LVL117
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL143-.LVL117
	.uleb128 .LVL145-.LVL117
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL145-.LVL117
	.uleb128 .LVL146-.LVL117
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL150-.LVL117
	.uleb128 .LVL157-.LVL117
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL171-.LVL117
	.uleb128 .LVL174-.LVL117
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL174-.LVL117
	.uleb128 .LVL176-.LVL117
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL176-.LVL117
	.uleb128 .LVL177-.LVL117
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS56:
	.uleb128 .LVU340
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU347
	.uleb128 .LVU396
	.uleb128 .LVU398
	.uleb128 .LVU432
	.uleb128 .LVU434
.LLST56:
	.byte	0x6
	.long	.LVL119
	.byte	0x4
	.uleb128 .LVL119-.LVL119
	.uleb128 .LVL121-.LVL119
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL121-.LVL119
	.uleb128 .LVL122-.LVL119
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL134-.LVL119
	.uleb128 .LVL134-.LVL119
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL144-.LVL119
	.uleb128 .LVL144-.LVL119
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS58:
	.uleb128 .LVU347
	.uleb128 .LVU354
	.uleb128 .LVU398
	.uleb128 .LVU402
	.uleb128 .LVU434
	.uleb128 .LVU439
.LLST58:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL124-.LVL122
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL134-.LVL122
	.uleb128 .LVL135-.LVL122
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL144-.LVL122
	.uleb128 .LVL146-.LVL122
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS60:
	.uleb128 .LVU362
	.uleb128 .LVU394
	.uleb128 .LVU394
	.uleb128 .LVU402
	.uleb128 .LVU446
	.uleb128 .LVU449
	.uleb128 .LVU449
	.uleb128 .LVU464
	.uleb128 .LVU493
	.uleb128 .LVU495
	.uleb128 .LVU495
	.uleb128 .LVU509
.LLST60:
	.byte	0x6
	.long	.LVL125
	.byte	0x4
	.uleb128 .LVL125-.LVL125
	.uleb128 .LVL134-.LVL125
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL134-.LVL125
	.uleb128 .LVL135-.LVL125
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL150-.LVL125
	.uleb128 .LVL152-.LVL125
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL152-.LVL125
	.uleb128 .LVL157-.LVL125
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL171-.LVL125
	.uleb128 .LVL172-.LVL125
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL172-.LVL125
	.uleb128 .LVL177-.LVL125
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS61:
	.uleb128 .LVU364
	.uleb128 .LVU387
	.uleb128 .LVU387
	.uleb128 .LVU388
	.uleb128 .LVU446
	.uleb128 .LVU449
	.uleb128 .LVU493
	.uleb128 .LVU496
	.uleb128 .LVU496
	.uleb128 .LVU497
.LLST61:
	.byte	0x6
	.long	.LVL125
	.byte	0x4
	.uleb128 .LVL125-.LVL125
	.uleb128 .LVL131-.LVL125
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL125
	.uleb128 .LVL132-.LVL125
	.uleb128 0xa
	.byte	0x70
	.sleb128 8
	.byte	0x6
	.byte	0x76
	.sleb128 0
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL150-.LVL125
	.uleb128 .LVL152-.LVL125
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL171-.LVL125
	.uleb128 .LVL173-.LVL125
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL173-.LVL125
	.uleb128 .LVL174-1-.LVL125
	.uleb128 0xa
	.byte	0x77
	.sleb128 8
	.byte	0x6
	.byte	0x76
	.sleb128 0
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS62:
	.uleb128 .LVU367
	.uleb128 .LVU394
	.uleb128 .LVU446
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU449
	.uleb128 .LVU493
	.uleb128 .LVU495
	.uleb128 .LVU495
	.uleb128 .LVU497
.LLST62:
	.byte	0x6
	.long	.LVL126
	.byte	0x4
	.uleb128 .LVL126-.LVL126
	.uleb128 .LVL134-.LVL126
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL150-.LVL126
	.uleb128 .LVL151-.LVL126
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL151-.LVL126
	.uleb128 .LVL152-.LVL126
	.uleb128 0xc
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL171-.LVL126
	.uleb128 .LVL172-.LVL126
	.uleb128 0xc
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL172-.LVL126
	.uleb128 .LVL174-1-.LVL126
	.uleb128 0xc
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0
.LVUS64:
	.uleb128 .LVU356
	.uleb128 .LVU362
.LLST64:
	.byte	0x8
	.long	.LVL124
	.uleb128 .LVL125-.LVL124
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS65:
	.uleb128 .LVU368
	.uleb128 .LVU371
.LLST65:
	.byte	0x8
	.long	.LVL126
	.uleb128 .LVL127-.LVL126
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS66:
	.uleb128 .LVU373
	.uleb128 .LVU376
.LLST66:
	.byte	0x8
	.long	.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS67:
	.uleb128 .LVU373
	.uleb128 .LVU376
.LLST67:
	.byte	0x8
	.long	.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS68:
	.uleb128 .LVU378
	.uleb128 .LVU381
.LLST68:
	.byte	0x8
	.long	.LVL128
	.uleb128 .LVL129-.LVL128
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS69:
	.uleb128 .LVU378
	.uleb128 .LVU381
.LLST69:
	.byte	0x8
	.long	.LVL128
	.uleb128 .LVL129-.LVL128
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS71:
	.uleb128 .LVU383
	.uleb128 .LVU390
.LLST71:
	.byte	0x8
	.long	.LVL129
	.uleb128 .LVL133-.LVL129
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS72:
	.uleb128 .LVU383
	.uleb128 .LVU390
.LLST72:
	.byte	0x8
	.long	.LVL129
	.uleb128 .LVL133-.LVL129
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS74:
	.uleb128 .LVU450
	.uleb128 .LVU453
.LLST74:
	.byte	0x8
	.long	.LVL152
	.uleb128 .LVL153-.LVL152
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS75:
	.uleb128 .LVU450
	.uleb128 .LVU453
.LLST75:
	.byte	0x8
	.long	.LVL152
	.uleb128 .LVL153-.LVL152
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS77:
	.uleb128 .LVU455
	.uleb128 .LVU459
.LLST77:
	.byte	0x8
	.long	.LVL153
	.uleb128 .LVL154-.LVL153
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS78:
	.uleb128 .LVU455
	.uleb128 .LVU459
.LLST78:
	.byte	0x8
	.long	.LVL153
	.uleb128 .LVL154-.LVL153
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS80:
	.uleb128 .LVU499
	.uleb128 .LVU504
.LLST80:
	.byte	0x8
	.long	.LVL174
	.uleb128 .LVL175-.LVL174
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS82:
	.uleb128 .LVU407
	.uleb128 .LVU411
.LLST82:
	.byte	0x8
	.long	.LVL137
	.uleb128 .LVL138-.LVL137
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS83:
	.uleb128 .LVU407
	.uleb128 .LVU411
.LLST83:
	.byte	0x8
	.long	.LVL137
	.uleb128 .LVL138-.LVL137
	.uleb128 0x5
	.byte	0x3
	.long	root
	.byte	0
.LVUS84:
	.uleb128 .LVU269
	.uleb128 .LVU270
.LLST84:
	.byte	0x8
	.long	.LVL94
	.uleb128 .LVL95-.LVL94
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS86:
	.uleb128 .LVU441
	.uleb128 .LVU443
.LLST86:
	.byte	0x8
	.long	.LVL147
	.uleb128 .LVL148-1-.LVL147
	.uleb128 0x5
	.byte	0x3
	.long	root
	.byte	0
.LVUS88:
	.uleb128 .LVU292
	.uleb128 .LVU294
.LLST88:
	.byte	0x8
	.long	.LVL102
	.uleb128 .LVL102-.LVL102
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS89:
	.uleb128 .LVU309
	.uleb128 .LVU312
.LLST89:
	.byte	0x8
	.long	.LVL107
	.uleb128 .LVL108-.LVL107
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS91:
	.uleb128 .LVU315
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 .LVU322
	.uleb128 .LVU464
	.uleb128 .LVU466
	.uleb128 .LVU466
	.uleb128 .LVU468
	.uleb128 .LVU468
	.uleb128 .LVU475
	.uleb128 .LVU475
	.uleb128 .LVU478
	.uleb128 .LVU509
	.uleb128 .LVU510
.LLST91:
	.byte	0x6
	.long	.LVL110
	.byte	0x4
	.uleb128 .LVL110-.LVL110
	.uleb128 .LVL111-.LVL110
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL111-.LVL110
	.uleb128 .LVL112-.LVL110
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL112-.LVL110
	.uleb128 .LVL113-.LVL110
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL157-.LVL110
	.uleb128 .LVL158-.LVL110
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL158-.LVL110
	.uleb128 .LVL159-.LVL110
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL159-.LVL110
	.uleb128 .LVL160-.LVL110
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL160-.LVL110
	.uleb128 .LVL161-.LVL110
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL177-.LVL110
	.uleb128 .LVL178-.LVL110
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS93:
	.uleb128 .LVU469
	.uleb128 .LVU475
.LLST93:
	.byte	0x8
	.long	.LVL159
	.uleb128 .LVL160-.LVL159
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL11-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.LVL0
	.uleb128 .LFE4-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS1:
	.uleb128 .LVU4
	.uleb128 .LVU46
	.uleb128 .LVU49
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL9-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL11-.LVL1
	.uleb128 .LFE4-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS2:
	.uleb128 .LVU10
	.uleb128 .LVU43
	.uleb128 .LVU49
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL8-.LVL2
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL11-.LVL2
	.uleb128 .LFE4-.LVL2
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS4:
	.uleb128 .LVU4
	.uleb128 .LVU10
.LLST4:
	.byte	0x8
	.long	.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS5:
	.uleb128 .LVU17
	.uleb128 .LVU21
.LLST5:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS6:
	.uleb128 .LVU17
	.uleb128 .LVU21
.LLST6:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS8:
	.uleb128 .LVU23
	.uleb128 .LVU29
.LLST8:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS9:
	.uleb128 .LVU23
	.uleb128 .LVU29
.LLST9:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS11:
	.uleb128 .LVU38
	.uleb128 .LVU46
.LLST11:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL9-.LVL6
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS12:
	.uleb128 .LVU38
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU47
.LLST12:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x9
	.byte	0x71
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LVL10-.LVL6
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU95
	.uleb128 .LVU95
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL14-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL12
	.uleb128 .LVL24-.LVL12
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL24-.LVL12
	.uleb128 .LVL25-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.LVL12
	.uleb128 .LVL27-.LVL12
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL27-.LVL12
	.uleb128 .LVL28-.LVL12
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL12
	.uleb128 .LVL30-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL12
	.uleb128 .LFE10-.LVL12
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS14:
	.uleb128 .LVU61
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU69
	.uleb128 .LVU86
	.uleb128 .LVU92
	.uleb128 .LVU96
	.uleb128 .LVU101
.LLST14:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL17-.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL24-.LVL16
	.uleb128 .LVL25-.LVL16
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL16
	.uleb128 .LVL30-.LVL16
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU70
	.uleb128 .LVU73
.LLST15:
	.byte	0x8
	.long	.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS17:
	.uleb128 .LVU55
	.uleb128 .LVU61
.LLST17:
	.byte	0x8
	.long	.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS19:
	.uleb128 .LVU61
	.uleb128 .LVU70
	.uleb128 .LVU97
	.uleb128 .LVU101
.LLST19:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL20-.LVL16
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL29-.LVL16
	.uleb128 .LVL30-.LVL16
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS21:
	.uleb128 .LVU73
	.uleb128 .LVU76
	.uleb128 .LVU86
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU94
.LLST21:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL24-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.LVL21
	.uleb128 .LVL26-.LVL21
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS22:
	.uleb128 .LVU76
	.uleb128 .LVU80
.LLST22:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS24:
	.uleb128 .LVU80
	.uleb128 .LVU86
.LLST24:
	.byte	0x8
	.long	.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS25:
	.uleb128 0
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU213
	.uleb128 .LVU213
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 0
.LLST25:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL35-.LVL31
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL35-.LVL31
	.uleb128 .LVL78-.LVL31
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL78-.LVL31
	.uleb128 .LVL79-.LVL31
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL31
	.uleb128 .LFE8-.LVL31
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS27:
	.uleb128 .LVU110
	.uleb128 .LVU160
.LLST27:
	.byte	0x8
	.long	.LVL32
	.uleb128 .LVL54-.LVL32
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS28:
	.uleb128 .LVU115
	.uleb128 .LVU136
.LLST28:
	.byte	0x8
	.long	.LVL33
	.uleb128 .LVL43-.LVL33
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS29:
	.uleb128 .LVU119
	.uleb128 .LVU126
.LLST29:
	.byte	0x8
	.long	.LVL34
	.uleb128 .LVL38-.LVL34
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS30:
	.uleb128 .LVU128
	.uleb128 .LVU134
.LLST30:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL42-.LVL39
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS31:
	.uleb128 .LVU138
	.uleb128 .LVU158
.LLST31:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL53-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS32:
	.uleb128 .LVU142
	.uleb128 .LVU148
.LLST32:
	.byte	0x8
	.long	.LVL45
	.uleb128 .LVL48-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS33:
	.uleb128 .LVU150
	.uleb128 .LVU156
.LLST33:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL52-.LVL49
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS34:
	.uleb128 .LVU162
	.uleb128 .LVU210
.LLST34:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL76-.LVL55
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS35:
	.uleb128 .LVU166
	.uleb128 .LVU186
.LLST35:
	.byte	0x8
	.long	.LVL56
	.uleb128 .LVL65-.LVL56
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS36:
	.uleb128 .LVU170
	.uleb128 .LVU176
.LLST36:
	.byte	0x8
	.long	.LVL57
	.uleb128 .LVL60-.LVL57
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS37:
	.uleb128 .LVU178
	.uleb128 .LVU184
.LLST37:
	.byte	0x8
	.long	.LVL61
	.uleb128 .LVL64-.LVL61
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS38:
	.uleb128 .LVU188
	.uleb128 .LVU208
.LLST38:
	.byte	0x8
	.long	.LVL66
	.uleb128 .LVL75-.LVL66
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS39:
	.uleb128 .LVU192
	.uleb128 .LVU198
.LLST39:
	.byte	0x8
	.long	.LVL67
	.uleb128 .LVL70-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS40:
	.uleb128 .LVU200
	.uleb128 .LVU206
.LLST40:
	.byte	0x8
	.long	.LVL71
	.uleb128 .LVL74-.LVL71
	.uleb128 0x1
	.byte	0x55
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
	.long	.LFB9
	.long	.LFE9-.LFB9
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
	.long	.LBB66
	.byte	0x4
	.uleb128 .LBB66-.LBB66
	.uleb128 .LBE66-.LBB66
	.byte	0x4
	.uleb128 .LBB69-.LBB66
	.uleb128 .LBE69-.LBB66
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB72
	.byte	0x4
	.uleb128 .LBB72-.LBB72
	.uleb128 .LBE72-.LBB72
	.byte	0x4
	.uleb128 .LBB75-.LBB72
	.uleb128 .LBE75-.LBB72
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB76
	.byte	0x4
	.uleb128 .LBB76-.LBB76
	.uleb128 .LBE76-.LBB76
	.byte	0x4
	.uleb128 .LBB79-.LBB76
	.uleb128 .LBE79-.LBB76
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB98-.LBB92
	.uleb128 .LBE98-.LBB92
	.byte	0x4
	.uleb128 .LBB99-.LBB92
	.uleb128 .LBE99-.LBB92
	.byte	0x4
	.uleb128 .LBB118-.LBB92
	.uleb128 .LBE118-.LBB92
	.byte	0x4
	.uleb128 .LBB121-.LBB92
	.uleb128 .LBE121-.LBB92
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB100
	.byte	0x4
	.uleb128 .LBB100-.LBB100
	.uleb128 .LBE100-.LBB100
	.byte	0x4
	.uleb128 .LBB105-.LBB100
	.uleb128 .LBE105-.LBB100
	.byte	0x4
	.uleb128 .LBB106-.LBB100
	.uleb128 .LBE106-.LBB100
	.byte	0x4
	.uleb128 .LBB120-.LBB100
	.uleb128 .LBE120-.LBB100
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB107
	.byte	0x4
	.uleb128 .LBB107-.LBB107
	.uleb128 .LBE107-.LBB107
	.byte	0x4
	.uleb128 .LBB117-.LBB107
	.uleb128 .LBE117-.LBB107
	.byte	0x4
	.uleb128 .LBB119-.LBB107
	.uleb128 .LBE119-.LBB107
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB113
	.byte	0x4
	.uleb128 .LBB113-.LBB113
	.uleb128 .LBE113-.LBB113
	.byte	0x4
	.uleb128 .LBB116-.LBB113
	.uleb128 .LBE116-.LBB113
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB150
	.byte	0x4
	.uleb128 .LBB150-.LBB150
	.uleb128 .LBE150-.LBB150
	.byte	0x4
	.uleb128 .LBB165-.LBB150
	.uleb128 .LBE165-.LBB150
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB218
	.byte	0x4
	.uleb128 .LBB218-.LBB218
	.uleb128 .LBE218-.LBB218
	.byte	0x4
	.uleb128 .LBB300-.LBB218
	.uleb128 .LBE300-.LBB218
	.byte	0x4
	.uleb128 .LBB301-.LBB218
	.uleb128 .LBE301-.LBB218
	.byte	0x4
	.uleb128 .LBB302-.LBB218
	.uleb128 .LBE302-.LBB218
	.byte	0x4
	.uleb128 .LBB317-.LBB218
	.uleb128 .LBE317-.LBB218
	.byte	0x4
	.uleb128 .LBB318-.LBB218
	.uleb128 .LBE318-.LBB218
	.byte	0x4
	.uleb128 .LBB320-.LBB218
	.uleb128 .LBE320-.LBB218
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB219
	.byte	0x4
	.uleb128 .LBB219-.LBB219
	.uleb128 .LBE219-.LBB219
	.byte	0x4
	.uleb128 .LBB287-.LBB219
	.uleb128 .LBE287-.LBB219
	.byte	0x4
	.uleb128 .LBB288-.LBB219
	.uleb128 .LBE288-.LBB219
	.byte	0x4
	.uleb128 .LBB291-.LBB219
	.uleb128 .LBE291-.LBB219
	.byte	0x4
	.uleb128 .LBB292-.LBB219
	.uleb128 .LBE292-.LBB219
	.byte	0x4
	.uleb128 .LBB293-.LBB219
	.uleb128 .LBE293-.LBB219
	.byte	0x4
	.uleb128 .LBB298-.LBB219
	.uleb128 .LBE298-.LBB219
	.byte	0x4
	.uleb128 .LBB299-.LBB219
	.uleb128 .LBE299-.LBB219
	.byte	0
.LLRL55:
	.byte	0x5
	.long	.LBB221
	.byte	0x4
	.uleb128 .LBB221-.LBB221
	.uleb128 .LBE221-.LBB221
	.byte	0x4
	.uleb128 .LBB232-.LBB221
	.uleb128 .LBE232-.LBB221
	.byte	0x4
	.uleb128 .LBB267-.LBB221
	.uleb128 .LBE267-.LBB221
	.byte	0x4
	.uleb128 .LBB275-.LBB221
	.uleb128 .LBE275-.LBB221
	.byte	0x4
	.uleb128 .LBB278-.LBB221
	.uleb128 .LBE278-.LBB221
	.byte	0
.LLRL57:
	.byte	0x5
	.long	.LBB227
	.byte	0x4
	.uleb128 .LBB227-.LBB227
	.uleb128 .LBE227-.LBB227
	.byte	0x4
	.uleb128 .LBB233-.LBB227
	.uleb128 .LBE233-.LBB227
	.byte	0x4
	.uleb128 .LBB268-.LBB227
	.uleb128 .LBE268-.LBB227
	.byte	0x4
	.uleb128 .LBB276-.LBB227
	.uleb128 .LBE276-.LBB227
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB234
	.byte	0x4
	.uleb128 .LBB234-.LBB234
	.uleb128 .LBE234-.LBB234
	.byte	0x4
	.uleb128 .LBB277-.LBB234
	.uleb128 .LBE277-.LBB234
	.byte	0x4
	.uleb128 .LBB279-.LBB234
	.uleb128 .LBE279-.LBB234
	.byte	0
.LLRL63:
	.byte	0x5
	.long	.LBB235
	.byte	0x4
	.uleb128 .LBB235-.LBB235
	.uleb128 .LBE235-.LBB235
	.byte	0x4
	.uleb128 .LBB238-.LBB235
	.uleb128 .LBE238-.LBB235
	.byte	0
.LLRL70:
	.byte	0x5
	.long	.LBB245
	.byte	0x4
	.uleb128 .LBB245-.LBB245
	.uleb128 .LBE245-.LBB245
	.byte	0x4
	.uleb128 .LBB249-.LBB245
	.uleb128 .LBE249-.LBB245
	.byte	0x4
	.uleb128 .LBB250-.LBB245
	.uleb128 .LBE250-.LBB245
	.byte	0
.LLRL73:
	.byte	0x5
	.long	.LBB251
	.byte	0x4
	.uleb128 .LBB251-.LBB251
	.uleb128 .LBE251-.LBB251
	.byte	0x4
	.uleb128 .LBB263-.LBB251
	.uleb128 .LBE263-.LBB251
	.byte	0x4
	.uleb128 .LBB265-.LBB251
	.uleb128 .LBE265-.LBB251
	.byte	0x4
	.uleb128 .LBB266-.LBB251
	.uleb128 .LBE266-.LBB251
	.byte	0
.LLRL76:
	.byte	0x5
	.long	.LBB256
	.byte	0x4
	.uleb128 .LBB256-.LBB256
	.uleb128 .LBE256-.LBB256
	.byte	0x4
	.uleb128 .LBB259-.LBB256
	.uleb128 .LBE259-.LBB256
	.byte	0
.LLRL79:
	.byte	0x5
	.long	.LBB260
	.byte	0x4
	.uleb128 .LBB260-.LBB260
	.uleb128 .LBE260-.LBB260
	.byte	0x4
	.uleb128 .LBB264-.LBB260
	.uleb128 .LBE264-.LBB260
	.byte	0
.LLRL81:
	.byte	0x5
	.long	.LBB269
	.byte	0x4
	.uleb128 .LBB269-.LBB269
	.uleb128 .LBE269-.LBB269
	.byte	0x4
	.uleb128 .LBB273-.LBB269
	.uleb128 .LBE273-.LBB269
	.byte	0x4
	.uleb128 .LBB274-.LBB269
	.uleb128 .LBE274-.LBB269
	.byte	0
.LLRL85:
	.byte	0x5
	.long	.LBB294
	.byte	0x4
	.uleb128 .LBB294-.LBB294
	.uleb128 .LBE294-.LBB294
	.byte	0x4
	.uleb128 .LBB297-.LBB294
	.uleb128 .LBE297-.LBB294
	.byte	0
.LLRL87:
	.byte	0x5
	.long	.LBB303
	.byte	0x4
	.uleb128 .LBB303-.LBB303
	.uleb128 .LBE303-.LBB303
	.byte	0x4
	.uleb128 .LBB306-.LBB303
	.uleb128 .LBE306-.LBB303
	.byte	0
.LLRL90:
	.byte	0x5
	.long	.LBB309
	.byte	0x4
	.uleb128 .LBB309-.LBB309
	.uleb128 .LBE309-.LBB309
	.byte	0x4
	.uleb128 .LBB319-.LBB309
	.uleb128 .LBE319-.LBB309
	.byte	0x4
	.uleb128 .LBB321-.LBB309
	.uleb128 .LBE321-.LBB309
	.byte	0
.LLRL92:
	.byte	0x5
	.long	.LBB311
	.byte	0x4
	.uleb128 .LBB311-.LBB311
	.uleb128 .LBE311-.LBB311
	.byte	0x4
	.uleb128 .LBB314-.LBB311
	.uleb128 .LBE314-.LBB311
	.byte	0
.LLRL94:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB9
	.uleb128 .LFE9-.LFB9
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF3:
	.string	"short int"
.LASF12:
	.string	"size_t"
.LASF33:
	.string	"paint"
.LASF40:
	.string	"main"
.LASF41:
	.string	"rotate"
.LASF15:
	.string	"parent_and_colour"
.LASF29:
	.string	"grand"
.LASF36:
	.string	"parent"
.LASF10:
	.string	"uintptr_t"
.LASF23:
	.string	"previous"
.LASF39:
	.string	"free"
.LASF28:
	.string	"link"
.LASF4:
	.string	"long long int"
.LASF13:
	.string	"long int"
.LASF20:
	.string	"printf"
.LASF35:
	.string	"set_parent"
.LASF32:
	.string	"clear"
.LASF38:
	.string	"node"
.LASF5:
	.string	"unsigned char"
.LASF18:
	.string	"rotations"
.LASF26:
	.string	"black_height"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF9:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF6:
	.string	"short unsigned int"
.LASF11:
	.string	"char"
.LASF21:
	.string	"seed"
.LASF19:
	.string	"calloc"
.LASF27:
	.string	"insert"
.LASF37:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF14:
	.string	"long unsigned int"
.LASF16:
	.string	"child"
.LASF22:
	.string	"count"
.LASF31:
	.string	"uncle"
.LASF34:
	.string	"colour"
.LASF30:
	.string	"side"
.LASF17:
	.string	"root"
.LASF25:
	.string	"next"
.LASF24:
	.string	"walked"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"redblack.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
