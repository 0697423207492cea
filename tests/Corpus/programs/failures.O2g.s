	.file	"failures.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "failures.c"
	.p2align 4
	.type	detach, @function
detach:
.LVL0:
.LFB5:
	.file 1 "failures.c"
	.loc 1 105 1 view -0
	.cfi_startproc
	.loc 1 106 2 view .LVU1
.LBB52:
	.loc 1 106 7 view .LVU2
	.loc 1 106 20 view .LVU3
.LBE52:
	.loc 1 105 1 is_stmt 0 view .LVU4
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	movl	%esi, 32(%esp)
	.cfi_offset 6, -16
.LBB96:
	.loc 1 106 11 view .LVU5
	xorl	%esi, %esi
.LBE96:
	.loc 1 105 1 view .LVU6
	movl	%edi, 36(%esp)
	.cfi_offset 7, -12
	movl	%eax, %edi
	movl	%ebx, 28(%esp)
	movl	%ebp, 40(%esp)
	.cfi_offset 3, -20
	.cfi_offset 5, -8
.LVL1:
.L4:
.LBB97:
.LBB53:
	.loc 1 107 3 is_stmt 1 view .LVU7
	.loc 1 107 18 is_stmt 0 view .LVU8
	movl	devices(,%esi,4), %ebx
.LVL2:
	.loc 1 108 3 is_stmt 1 view .LVU9
	.loc 1 108 6 is_stmt 0 view .LVU10
	testl	%ebx, %ebx
	je	.L2
	.loc 1 108 13 discriminator 2 view .LVU11
	movl	%edi, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
.LVL3:
	.loc 1 108 10 discriminator 2 view .LVU12
	testl	%eax, %eax
	jne	.L2
	.loc 1 110 3 is_stmt 1 view .LVU13
	.loc 1 110 6 is_stmt 0 view .LVU14
	movl	12(%ebx), %edx
	testl	%edx, %edx
	jne	.L11
	.loc 1 112 3 is_stmt 1 view .LVU15
	movl	8(%ebx), %ebp
.LVL4:
.LBB54:
.LBI54:
	.loc 1 61 13 view .LVU16
.LBB55:
	.loc 1 63 2 view .LVU17
.LBB56:
.LBB57:
.LBB58:
.LBB59:
	.loc 1 28 7 is_stmt 0 view .LVU18
	movl	live, %edi
.LVL5:
	.loc 1 28 7 view .LVU19
.LBE59:
.LBE58:
.LBE57:
.LBE56:
	.loc 1 63 8 view .LVU20
	movl	0(%ebp), %eax
.LVL6:
.LBB64:
.LBI56:
	.loc 1 25 13 is_stmt 1 view .LVU21
.LBB63:
	.loc 1 27 2 view .LVU22
	.loc 1 27 5 is_stmt 0 view .LVU23
	testl	%eax, %eax
	je	.L6
.LBB62:
.LBB60:
	.loc 1 29 3 view .LVU24
	movl	%eax, (%esp)
	.loc 1 28 7 view .LVU25
	decl	%edi
.LVL7:
	.loc 1 28 7 view .LVU26
.LBE60:
.LBI58:
	.loc 1 25 13 is_stmt 1 view .LVU27
.LBB61:
	.loc 1 28 3 view .LVU28
	.loc 1 29 3 view .LVU29
	call	free
.LVL8:
.L6:
	.loc 1 29 3 is_stmt 0 view .LVU30
.LBE61:
.LBE62:
.LBE63:
.LBE64:
.LBB65:
.LBB66:
.LBI66:
	.loc 1 25 13 is_stmt 1 view .LVU31
.LBB67:
	.loc 1 28 3 view .LVU32
	.loc 1 29 3 view .LVU33
	movl	%ebp, (%esp)
	call	free
.LVL9:
	.loc 1 29 3 is_stmt 0 view .LVU34
.LBE67:
.LBE66:
.LBE65:
.LBE55:
.LBE54:
	.loc 1 113 3 is_stmt 1 view .LVU35
	movl	4(%ebx), %ebp
.LVL10:
.LBB72:
.LBI72:
	.loc 1 61 13 view .LVU36
.LBB73:
	.loc 1 63 2 view .LVU37
	.loc 1 63 8 is_stmt 0 view .LVU38
	movl	0(%ebp), %eax
.LVL11:
.LBB74:
.LBI74:
	.loc 1 25 13 is_stmt 1 view .LVU39
.LBB75:
	.loc 1 27 2 view .LVU40
	.loc 1 27 5 is_stmt 0 view .LVU41
	testl	%eax, %eax
	je	.L21
.LVL12:
.LBB76:
.LBI76:
	.loc 1 25 13 is_stmt 1 view .LVU42
.LBB77:
	.loc 1 28 3 view .LVU43
	.loc 1 29 3 is_stmt 0 view .LVU44
	movl	%eax, (%esp)
	.loc 1 28 7 view .LVU45
	subl	$2, %edi
	.loc 1 29 3 is_stmt 1 view .LVU46
	call	free
.LVL13:
.L8:
	.loc 1 29 3 is_stmt 0 view .LVU47
.LBE77:
.LBE76:
.LBE75:
.LBE74:
.LBB78:
.LBB79:
.LBI79:
	.loc 1 25 13 is_stmt 1 view .LVU48
.LBB80:
	.loc 1 28 3 view .LVU49
	.loc 1 29 3 view .LVU50
	movl	%ebp, (%esp)
	call	free
.LVL14:
	.loc 1 29 3 is_stmt 0 view .LVU51
.LBE80:
.LBE79:
.LBE78:
.LBE73:
.LBE72:
	.loc 1 114 3 is_stmt 1 view .LVU52
	.loc 1 114 9 is_stmt 0 view .LVU53
	movl	(%ebx), %eax
.LVL15:
.LBB85:
.LBI85:
	.loc 1 25 13 is_stmt 1 view .LVU54
.LBB86:
	.loc 1 27 2 view .LVU55
	.loc 1 27 5 is_stmt 0 view .LVU56
	testl	%eax, %eax
	je	.L22
.LVL16:
.LBB87:
.LBI87:
	.loc 1 25 13 is_stmt 1 view .LVU57
.LBB88:
	.loc 1 28 3 view .LVU58
	.loc 1 29 3 is_stmt 0 view .LVU59
	movl	%eax, (%esp)
	.loc 1 28 7 view .LVU60
	subl	$2, %edi
	.loc 1 29 3 is_stmt 1 view .LVU61
	call	free
.LVL17:
.L10:
	.loc 1 29 3 is_stmt 0 view .LVU62
.LBE88:
.LBE87:
.LBE86:
.LBE85:
.LBB89:
.LBB90:
.LBI90:
	.loc 1 25 13 is_stmt 1 view .LVU63
.LBB91:
	.loc 1 28 3 view .LVU64
	.loc 1 29 3 is_stmt 0 view .LVU65
	movl	%ebx, (%esp)
	.loc 1 28 7 view .LVU66
	decl	%edi
	movl	%edi, live
	.loc 1 29 3 is_stmt 1 view .LVU67
	call	free
.LVL18:
	.loc 1 29 3 is_stmt 0 view .LVU68
.LBE91:
.LBE90:
.LBE89:
	.loc 1 116 3 is_stmt 1 view .LVU69
	.loc 1 116 14 is_stmt 0 view .LVU70
	xorl	%eax, %eax
	movl	%eax, devices(,%esi,4)
	.loc 1 117 3 is_stmt 1 view .LVU71
	.loc 1 117 10 is_stmt 0 view .LVU72
	xorl	%eax, %eax
.L1:
	.loc 1 117 10 view .LVU73
.LBE53:
.LBE97:
	.loc 1 120 1 view .LVU74
	movl	28(%esp), %ebx
.LVL19:
	.loc 1 120 1 view .LVU75
	movl	32(%esp), %esi
.LVL20:
	.loc 1 120 1 view .LVU76
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
.LVL21:
	.p2align 4,,10
	.p2align 3
.L2:
	.cfi_restore_state
.LBB98:
.LBB94:
	.loc 1 109 4 is_stmt 1 discriminator 3 view .LVU77
.LBE94:
	.loc 1 106 26 discriminator 3 view .LVU78
	incl	%esi
.LVL22:
	.loc 1 106 20 discriminator 3 view .LVU79
	cmpl	$3, %esi
	jne	.L4
.LBE98:
	.loc 1 119 9 is_stmt 0 view .LVU80
	movl	$5, %eax
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L11:
.LBB99:
.LBB95:
	.loc 1 111 11 view .LVU81
	movl	$4, %eax
	jmp	.L1
.LVL23:
	.p2align 4,,10
	.p2align 3
.L22:
.LBB92:
.LBB84:
.LBB83:
.LBB82:
.LBB81:
	.loc 1 28 7 view .LVU82
	decl	%edi
	jmp	.L10
.LVL24:
	.p2align 4,,10
	.p2align 3
.L21:
	.loc 1 28 7 view .LVU83
.LBE81:
.LBE82:
.LBE83:
.LBE84:
.LBE92:
.LBB93:
.LBB71:
.LBB70:
.LBB69:
.LBB68:
	decl	%edi
	jmp	.L8
.LBE68:
.LBE69:
.LBE70:
.LBE71:
.LBE93:
.LBE95:
.LBE99:
	.cfi_endproc
.LFE5:
	.size	detach, .-detach
	.p2align 4
	.type	attach, @function
attach:
.LVL25:
.LFB4:
	.loc 1 68 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 69 2 view .LVU85
	.loc 1 70 2 view .LVU86
	.loc 1 71 2 view .LVU87
	.loc 1 68 1 is_stmt 0 view .LVU88
	subl	$92, %esp
	.cfi_def_cfa_offset 96
	.loc 1 71 6 view .LVU89
	movl	%eax, (%esp)
	.loc 1 68 1 view .LVU90
	movl	%esi, 80(%esp)
	.cfi_offset 6, -16
	movl	%eax, %esi
	movl	%ebx, 76(%esp)
	movl	%edi, 84(%esp)
	movl	%ebp, 88(%esp)
	.cfi_offset 3, -20
	.cfi_offset 7, -12
	.cfi_offset 5, -8
	.loc 1 71 6 view .LVU91
	call	strlen
.LVL26:
	.loc 1 71 6 view .LVU92
	movl	%eax, 32(%esp)
	.loc 1 71 5 view .LVU93
	cmpl	$1, %eax
	jbe	.L40
	.loc 1 71 26 discriminator 1 view .LVU94
	movl	%esi, (%esp)
	movl	$47, %eax
	movl	%eax, 4(%esp)
	call	strchr
.LVL27:
	movl	%eax, %edx
	.loc 1 72 10 discriminator 1 view .LVU95
	movl	$2, %eax
	.loc 1 71 23 discriminator 1 view .LVU96
	testl	%edx, %edx
	jne	.L23
.LVL28:
.LBB144:
.LBB145:
	.loc 1 73 18 is_stmt 1 view .LVU97
	movl	devices, %eax
	testl	%eax, %eax
	je	.L42
	.loc 1 74 3 view .LVU98
.LVL29:
	.loc 1 73 18 view .LVU99
	movl	devices+4, %ebp
	testl	%ebp, %ebp
	je	.L43
	.loc 1 74 3 view .LVU100
.LVL30:
	.loc 1 73 18 view .LVU101
	movl	devices+8, %edi
	.loc 1 76 10 is_stmt 0 view .LVU102
	movl	$3, %eax
	.loc 1 73 18 view .LVU103
	testl	%edi, %edi
	je	.L72
.LVL31:
.L23:
	.loc 1 73 18 view .LVU104
.LBE145:
.LBE144:
	.loc 1 102 1 view .LVU105
	movl	76(%esp), %ebx
	movl	80(%esp), %esi
	movl	84(%esp), %edi
	movl	88(%esp), %ebp
	addl	$92, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL32:
	.p2align 4,,10
	.p2align 3
.L40:
	.cfi_restore_state
	.loc 1 72 10 view .LVU106
	movl	$2, %eax
	jmp	.L23
.LVL33:
	.p2align 4,,10
	.p2align 3
.L42:
.LBB220:
.LBB219:
	.loc 1 70 6 view .LVU107
	xorl	%ecx, %ecx
	movl	%ecx, 56(%esp)
.LVL34:
.L25:
	.loc 1 78 2 is_stmt 1 view .LVU108
.LBB146:
.LBI146:
	.loc 1 16 14 view .LVU109
.LBB147:
	.loc 1 18 2 view .LVU110
	.loc 1 18 13 is_stmt 0 view .LVU111
	movl	budget, %edi
	.loc 1 18 5 view .LVU112
	testl	%edi, %edi
	je	.L38
	.loc 1 20 2 is_stmt 1 view .LVU113
	.loc 1 22 9 is_stmt 0 view .LVU114
	movl	$1, (%esp)
	.loc 1 21 6 view .LVU115
	movl	live, %ebx
	.loc 1 20 8 view .LVU116
	leal	-1(%edi), %ebp
	movl	%ebp, budget
	.loc 1 21 2 is_stmt 1 view .LVU117
	.loc 1 21 6 is_stmt 0 view .LVU118
	leal	1(%ebx), %eax
	movl	%eax, 48(%esp)
	movl	%eax, live
	.loc 1 22 2 is_stmt 1 view .LVU119
	.loc 1 22 9 is_stmt 0 view .LVU120
	movl	$16, %eax
	movl	%eax, 4(%esp)
	call	calloc
.LVL35:
	.loc 1 22 9 view .LVU121
.LBE147:
.LBE146:
	.loc 1 79 2 is_stmt 1 view .LVU122
	.loc 1 79 5 is_stmt 0 view .LVU123
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L38
	.loc 1 81 2 is_stmt 1 view .LVU124
.LVL36:
	.loc 1 82 2 view .LVU125
.LBB148:
.LBI148:
	.loc 1 16 14 view .LVU126
.LBB149:
	.loc 1 18 2 view .LVU127
	.loc 1 18 5 is_stmt 0 view .LVU128
	testl	%ebp, %ebp
	je	.L28
	.loc 1 20 2 is_stmt 1 view .LVU129
.LBE149:
.LBE148:
	.loc 1 82 12 is_stmt 0 view .LVU130
	movl	32(%esp), %edx
.LBB154:
.LBB150:
	.loc 1 21 6 view .LVU131
	leal	2(%ebx), %eax
.LVL37:
	.loc 1 22 9 view .LVU132
	movl	$1, (%esp)
	.loc 1 20 8 view .LVU133
	leal	-2(%edi), %ebp
	movl	%ebp, budget
	.loc 1 21 2 is_stmt 1 view .LVU134
	.loc 1 21 6 is_stmt 0 view .LVU135
	movl	%eax, live
	.loc 1 22 2 is_stmt 1 view .LVU136
.LBE150:
.LBE154:
	.loc 1 82 12 is_stmt 0 view .LVU137
	incl	%edx
.LVL38:
.LBB155:
.LBB151:
	.loc 1 22 9 view .LVU138
	movl	%edx, 4(%esp)
.LBE151:
.LBE155:
	.loc 1 82 12 view .LVU139
	movl	%edx, 44(%esp)
.LBB156:
.LBB152:
	.loc 1 22 9 view .LVU140
	call	calloc
.LVL39:
	.loc 1 22 9 view .LVU141
.LBE152:
.LBE156:
	.loc 1 82 10 view .LVU142
	movl	28(%esp), %ecx
.LBB157:
.LBB153:
	.loc 1 22 9 view .LVU143
	movl	%eax, 40(%esp)
.LVL40:
	.loc 1 22 9 view .LVU144
.LBE153:
.LBE157:
	.loc 1 83 5 view .LVU145
	testl	%eax, %eax
	.loc 1 82 10 view .LVU146
	movl	%eax, (%ecx)
	.loc 1 83 2 is_stmt 1 view .LVU147
	.loc 1 83 5 is_stmt 0 view .LVU148
	je	.L45
	.loc 1 85 2 is_stmt 1 view .LVU149
.LVL41:
.LBB158:
.LBI158:
	.loc 1 42 20 view .LVU150
.LBB159:
	.loc 1 44 2 view .LVU151
	.loc 1 45 2 view .LVU152
.LBB160:
.LBI160:
	.loc 1 16 14 view .LVU153
.LBB161:
	.loc 1 18 2 view .LVU154
	.loc 1 18 5 is_stmt 0 view .LVU155
	testl	%ebp, %ebp
	je	.L39
	.loc 1 20 2 is_stmt 1 view .LVU156
	.loc 1 22 9 is_stmt 0 view .LVU157
	movl	$1, (%esp)
	.loc 1 21 6 view .LVU158
	leal	3(%ebx), %eax
	movl	%eax, live
	.loc 1 20 8 view .LVU159
	leal	-3(%edi), %edx
	.loc 1 22 9 view .LVU160
	movl	$8, %eax
	movl	%eax, 4(%esp)
	.loc 1 20 8 view .LVU161
	movl	%edx, budget
	movl	%edx, 36(%esp)
	.loc 1 21 2 is_stmt 1 view .LVU162
	.loc 1 22 2 view .LVU163
	.loc 1 22 9 is_stmt 0 view .LVU164
	call	calloc
.LVL42:
	.loc 1 22 9 view .LVU165
.LBE161:
.LBE160:
	.loc 1 46 5 view .LVU166
	testl	%eax, %eax
.LBB163:
.LBB162:
	.loc 1 22 9 view .LVU167
	movl	%eax, %ebp
.LVL43:
	.loc 1 22 9 view .LVU168
.LBE162:
.LBE163:
	.loc 1 46 2 is_stmt 1 view .LVU169
	.loc 1 46 5 is_stmt 0 view .LVU170
	je	.L46
	.loc 1 48 2 is_stmt 1 view .LVU171
.LVL44:
.LBB164:
.LBI164:
	.loc 1 16 14 view .LVU172
.LBB165:
	.loc 1 18 2 view .LVU173
	.loc 1 18 5 is_stmt 0 view .LVU174
	movl	36(%esp), %edx
	testl	%edx, %edx
	je	.L30
	.loc 1 20 2 is_stmt 1 view .LVU175
	.loc 1 22 9 is_stmt 0 view .LVU176
	movl	$1, (%esp)
	.loc 1 21 6 view .LVU177
	leal	4(%ebx), %eax
.LVL45:
	.loc 1 21 6 view .LVU178
	movl	%eax, 52(%esp)
	.loc 1 20 8 view .LVU179
	leal	-4(%edi), %edx
	.loc 1 21 6 view .LVU180
	movl	%eax, live
	.loc 1 22 9 view .LVU181
	movl	$16, %eax
	movl	%eax, 4(%esp)
	.loc 1 20 8 view .LVU182
	movl	%edx, budget
	movl	%edx, 36(%esp)
	.loc 1 21 2 is_stmt 1 view .LVU183
	.loc 1 22 2 view .LVU184
	.loc 1 22 9 is_stmt 0 view .LVU185
	call	calloc
.LVL46:
.LBE165:
.LBE164:
	.loc 1 49 5 view .LVU186
	movl	36(%esp), %edx
	.loc 1 48 11 view .LVU187
	movl	%eax, 0(%ebp)
	.loc 1 49 5 view .LVU188
	testl	%eax, %eax
.LBB167:
.LBB166:
	.loc 1 22 9 view .LVU189
	movl	%eax, %ecx
.LVL47:
	.loc 1 22 9 view .LVU190
.LBE166:
.LBE167:
	.loc 1 49 2 is_stmt 1 view .LVU191
	.loc 1 49 5 is_stmt 0 view .LVU192
	je	.L73
	.loc 1 51 2 is_stmt 1 view .LVU193
	.loc 1 51 10 is_stmt 0 view .LVU194
	movl	$16, 4(%ebp)
	.loc 1 52 2 is_stmt 1 view .LVU195
	.loc 1 52 10 is_stmt 0 view .LVU196
	movl	28(%esp), %eax
.LBE159:
.LBE158:
.LBB174:
.LBB175:
.LBB176:
.LBB177:
	.loc 1 18 5 view .LVU197
	testl	%edx, %edx
.LBE177:
.LBE176:
.LBE175:
.LBE174:
.LBB194:
.LBB171:
	.loc 1 52 10 view .LVU198
	movl	%ebp, 4(%eax)
	.loc 1 53 2 is_stmt 1 view .LVU199
.LVL48:
	.loc 1 53 2 is_stmt 0 view .LVU200
.LBE171:
.LBE194:
	.loc 1 86 2 is_stmt 1 view .LVU201
	.loc 1 88 2 view .LVU202
.LBB195:
.LBI174:
	.loc 1 42 20 view .LVU203
.LBB190:
	.loc 1 44 2 view .LVU204
	.loc 1 45 2 view .LVU205
.LBB180:
.LBI176:
	.loc 1 16 14 view .LVU206
.LBB178:
	.loc 1 18 2 view .LVU207
	.loc 1 18 5 is_stmt 0 view .LVU208
	je	.L35
	movl	%ecx, 48(%esp)
	.loc 1 20 2 is_stmt 1 view .LVU209
	.loc 1 20 8 is_stmt 0 view .LVU210
	leal	-5(%edi), %eax
.LVL49:
	.loc 1 20 8 view .LVU211
	movl	%eax, 36(%esp)
	.loc 1 21 6 view .LVU212
	leal	5(%ebx), %ecx
	.loc 1 20 8 view .LVU213
	movl	%eax, budget
	.loc 1 21 2 is_stmt 1 view .LVU214
	.loc 1 22 9 is_stmt 0 view .LVU215
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	.loc 1 21 6 view .LVU216
	movl	%ecx, 60(%esp)
	movl	%ecx, live
	.loc 1 22 2 is_stmt 1 view .LVU217
	.loc 1 22 9 is_stmt 0 view .LVU218
	call	calloc
.LVL50:
.LBE178:
.LBE180:
	.loc 1 46 5 view .LVU219
	movl	48(%esp), %ecx
	testl	%eax, %eax
.LBB181:
.LBB179:
	.loc 1 22 9 view .LVU220
	movl	%eax, %edx
.LVL51:
	.loc 1 22 9 view .LVU221
.LBE179:
.LBE181:
	.loc 1 46 2 is_stmt 1 view .LVU222
	.loc 1 46 5 is_stmt 0 view .LVU223
	je	.L35
	.loc 1 48 2 is_stmt 1 view .LVU224
.LVL52:
.LBB182:
.LBI182:
	.loc 1 16 14 view .LVU225
.LBB183:
	.loc 1 18 2 view .LVU226
	.loc 1 18 5 is_stmt 0 view .LVU227
	movl	36(%esp), %eax
.LVL53:
	.loc 1 18 5 view .LVU228
	testl	%eax, %eax
	je	.L33
	.loc 1 22 9 view .LVU229
	movl	$64, %eax
	.loc 1 20 8 view .LVU230
	subl	$6, %edi
	.loc 1 22 9 view .LVU231
	movl	%eax, 4(%esp)
	.loc 1 21 6 view .LVU232
	addl	$6, %ebx
	.loc 1 22 9 view .LVU233
	movl	$1, (%esp)
	movl	%edx, 48(%esp)
	movl	%ecx, 36(%esp)
	.loc 1 20 2 is_stmt 1 view .LVU234
	.loc 1 20 8 is_stmt 0 view .LVU235
	movl	%edi, budget
	.loc 1 21 2 is_stmt 1 view .LVU236
	.loc 1 21 6 is_stmt 0 view .LVU237
	movl	%ebx, live
	.loc 1 22 2 is_stmt 1 view .LVU238
	.loc 1 22 9 is_stmt 0 view .LVU239
	call	calloc
.LVL54:
	.loc 1 22 9 view .LVU240
.LBE183:
.LBE182:
	.loc 1 48 11 view .LVU241
	movl	48(%esp), %edx
	.loc 1 49 5 view .LVU242
	movl	36(%esp), %ecx
	.loc 1 48 11 view .LVU243
	movl	%eax, (%edx)
	.loc 1 49 2 is_stmt 1 view .LVU244
	.loc 1 49 5 is_stmt 0 view .LVU245
	testl	%eax, %eax
	je	.L74
	.loc 1 51 2 is_stmt 1 view .LVU246
.LBE190:
.LBE195:
	.loc 1 91 2 is_stmt 0 view .LVU247
	movl	44(%esp), %ecx
.LBB196:
.LBB191:
	.loc 1 51 10 view .LVU248
	movl	$64, 4(%edx)
	.loc 1 52 2 is_stmt 1 view .LVU249
	.loc 1 52 10 is_stmt 0 view .LVU250
	movl	28(%esp), %eax
.LBE191:
.LBE196:
	.loc 1 91 2 view .LVU251
	movl	40(%esp), %edi
	cmpl	$8, %ecx
.LBB197:
.LBB192:
	.loc 1 52 10 view .LVU252
	movl	%edx, 8(%eax)
	.loc 1 53 2 is_stmt 1 view .LVU253
.LVL55:
	.loc 1 53 2 is_stmt 0 view .LVU254
.LBE192:
.LBE197:
	.loc 1 89 2 is_stmt 1 view .LVU255
	.loc 1 91 2 view .LVU256
	jnb	.L75
.LVL56:
.L36:
	.loc 1 91 2 is_stmt 0 view .LVU257
	rep movsb
	.loc 1 92 2 is_stmt 1 view .LVU258
	.loc 1 92 16 is_stmt 0 view .LVU259
	movl	56(%esp), %eax
	movl	28(%esp), %ebx
	movl	%ebx, devices(,%eax,4)
	.loc 1 93 2 is_stmt 1 view .LVU260
	.loc 1 93 9 is_stmt 0 view .LVU261
	xorl	%eax, %eax
	jmp	.L23
.LVL57:
	.p2align 4,,10
	.p2align 3
.L72:
	.loc 1 74 7 view .LVU262
	movl	$2, %ebx
	movl	%ebx, 56(%esp)
	jmp	.L25
.LVL58:
.L74:
.LBB198:
.LBB193:
	.loc 1 74 7 view .LVU263
	movl	60(%esp), %eax
	movl	%eax, 52(%esp)
.LVL59:
.L33:
.LBB184:
.LBB185:
.LBB186:
	.loc 1 29 3 view .LVU264
	movl	%edx, (%esp)
	.loc 1 28 7 view .LVU265
	movl	52(%esp), %eax
	movl	%ecx, 32(%esp)
.LBE186:
.LBE185:
.LBE184:
	.loc 1 50 3 is_stmt 1 view .LVU266
	.loc 1 56 2 view .LVU267
.LVL60:
.LBB189:
.LBI184:
	.loc 1 25 13 view .LVU268
	.loc 1 27 2 view .LVU269
.LBB188:
.LBI185:
	.loc 1 25 13 view .LVU270
.LBB187:
	.loc 1 28 3 view .LVU271
	.loc 1 28 7 is_stmt 0 view .LVU272
	movl	%eax, live
	.loc 1 29 3 is_stmt 1 view .LVU273
	call	free
.LVL61:
	.loc 1 29 3 is_stmt 0 view .LVU274
.LBE187:
.LBE188:
.LBE189:
.LBE193:
.LBE198:
	.loc 1 89 2 is_stmt 1 view .LVU275
	movl	32(%esp), %ecx
.LVL62:
	.p2align 4
	.p2align 3
.L35:
	.loc 1 90 3 view .LVU276
.LDL1:
	.loc 1 96 2 view .LVU277
.LBB199:
.LBI199:
	.loc 1 61 13 view .LVU278
	.loc 1 63 2 view .LVU279
.LBB200:
.LBI200:
	.loc 1 25 13 view .LVU280
	.loc 1 27 2 view .LVU281
.LBB201:
.LBI201:
	.loc 1 25 13 view .LVU282
.LBB202:
	.loc 1 28 3 view .LVU283
	.loc 1 29 3 is_stmt 0 view .LVU284
	movl	%ecx, (%esp)
	.loc 1 28 7 view .LVU285
	movl	live, %ebx
	.loc 1 29 3 is_stmt 1 view .LVU286
	call	free
.LVL63:
	.loc 1 29 3 is_stmt 0 view .LVU287
.LBE202:
.LBE201:
.LBE200:
.LBB203:
.LBB204:
.LBI204:
	.loc 1 25 13 is_stmt 1 view .LVU288
.LBB205:
	.loc 1 28 3 view .LVU289
	.loc 1 29 3 view .LVU290
	movl	%ebp, (%esp)
	call	free
.LVL64:
.LDL2:
	.loc 1 29 3 is_stmt 0 view .LVU291
.LBE205:
.LBE204:
.LBE203:
.LBE199:
	.loc 1 98 2 is_stmt 1 view .LVU292
.LBB206:
.LBI206:
	.loc 1 25 13 view .LVU293
	.loc 1 27 2 view .LVU294
.LBE206:
.LBB209:
.LBB210:
.LBB211:
	.loc 1 28 7 is_stmt 0 view .LVU295
	subl	$4, %ebx
.LVL65:
.L39:
	.loc 1 28 7 view .LVU296
.LBE211:
.LBE210:
.LBE209:
.LBB214:
.LBB207:
.LBI207:
	.loc 1 25 13 is_stmt 1 view .LVU297
.LBB208:
	.loc 1 28 3 view .LVU298
	.loc 1 29 3 view .LVU299
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	free
.LVL66:
.L28:
.LDL3:
	.loc 1 29 3 is_stmt 0 view .LVU300
.LBE208:
.LBE207:
.LBE214:
.LBB215:
.LBB213:
.LBI210:
	.loc 1 25 13 is_stmt 1 view .LVU301
.LBB212:
	.loc 1 28 3 view .LVU302
	.loc 1 28 7 is_stmt 0 view .LVU303
	movl	%ebx, live
	.loc 1 29 3 is_stmt 1 view .LVU304
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	free
.LVL67:
.L38:
	.loc 1 29 3 is_stmt 0 view .LVU305
.LBE212:
.LBE213:
.LBE215:
	.loc 1 80 10 view .LVU306
	movl	$1, %eax
	jmp	.L23
.LVL68:
	.p2align 4,,10
	.p2align 3
.L75:
	.loc 1 91 2 view .LVU307
	testl	$4, %edi
	je	.L36
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
.LVL69:
	.loc 1 91 2 view .LVU308
	movl	%eax, -4(%edi)
.LVL70:
	.loc 1 91 2 view .LVU309
	movl	32(%esp), %ecx
	subl	$3, %ecx
	jmp	.L36
.LVL71:
	.p2align 4,,10
	.p2align 3
.L43:
	.loc 1 74 7 view .LVU310
	movl	$1, %edx
	movl	%edx, 56(%esp)
	jmp	.L25
.LVL72:
.L73:
.LBB216:
.LBB172:
	.loc 1 74 7 view .LVU311
	movl	48(%esp), %ebx
.L30:
	.loc 1 50 3 is_stmt 1 view .LVU312
	.loc 1 56 2 view .LVU313
.LVL73:
.LBB168:
.LBI168:
	.loc 1 25 13 view .LVU314
	.loc 1 27 2 view .LVU315
.LBB169:
.LBI169:
	.loc 1 25 13 view .LVU316
.LBB170:
	.loc 1 28 3 view .LVU317
	.loc 1 29 3 view .LVU318
	movl	%ebp, (%esp)
	call	free
.LVL74:
	.loc 1 29 3 is_stmt 0 view .LVU319
.LBE170:
.LBE169:
.LBE168:
.LBE172:
.LBE216:
	.loc 1 86 2 is_stmt 1 view .LVU320
	jmp	.L39
.LVL75:
.L46:
.LBB217:
.LBB173:
	.loc 1 86 2 is_stmt 0 view .LVU321
	movl	48(%esp), %ebx
.LVL76:
	.loc 1 86 2 view .LVU322
.LBE173:
.LBE217:
	.loc 1 98 2 is_stmt 1 view .LVU323
.LBB218:
	.loc 1 25 13 view .LVU324
	.loc 1 27 2 view .LVU325
	jmp	.L39
.LVL77:
.L45:
	.loc 1 27 2 is_stmt 0 view .LVU326
.LBE218:
	movl	48(%esp), %ebx
	.p2align 4,,3
	jmp	.L28
.LBE219:
.LBE220:
	.cfi_endproc
.LFE4:
	.size	attach, .-attach
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"disk"
.LC1:
	.string	"budget %d: %s, %d live\n"
.LC2:
	.string	"detached: %s\n"
.LC3:
	.string	"attach %s: %s\n"
.LC4:
	.string	"detach %s: %s\n"
.LC5:
	.string	"'%s': %ld\n"
.LC6:
	.string	"'%s': %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB7:
	.loc 1 135 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 136 2 view .LVU328
.LVL78:
	.loc 1 137 2 view .LVU329
	.loc 1 135 1 is_stmt 0 view .LVU330
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
	.loc 1 137 14 view .LVU331
	xorl	%edi, %edi
	.loc 1 135 1 view .LVU332
	pushl	%esi
	pushl	%ebx
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 137 26 view .LVU333
	xorl	%ebx, %ebx
	.loc 1 135 1 view .LVU334
	andl	$-16, %esp
	subl	$48, %esp
	.loc 1 137 14 view .LVU335
	movl	%edi, budget
	.loc 1 137 26 is_stmt 1 view .LVU336
	.loc 1 136 6 is_stmt 0 view .LVU337
	xorl	%edi, %edi
	jmp	.L78
.LVL79:
	.p2align 4,,10
	.p2align 3
.L77:
.LBB228:
	.loc 1 143 3 is_stmt 1 view .LVU338
	.loc 1 143 9 is_stmt 0 view .LVU339
	movl	live, %esi
.LVL80:
	.loc 1 144 16 view .LVU340
	incl	%ebx
.LVL81:
	.loc 1 144 10 view .LVU341
	movl	%ebx, budget
	.loc 1 143 9 view .LVU342
	addl	%esi, %edi
.LVL82:
	.loc 1 143 9 view .LVU343
.LBE228:
	.loc 1 137 26 view .LVU344
	cmpl	$8, %ebx
.LBB229:
	.loc 1 143 9 view .LVU345
	movl	%edi, %esi
.LVL83:
	.loc 1 144 3 is_stmt 1 view .LVU346
	.loc 1 144 3 is_stmt 0 view .LVU347
.LBE229:
	.loc 1 137 26 is_stmt 1 view .LVU348
	je	.L93
.LVL84:
.L78:
.LBB230:
	.loc 1 138 3 view .LVU349
	.loc 1 139 3 view .LVU350
	.loc 1 139 24 is_stmt 0 view .LVU351
	movl	$.LC0, %eax
	call	attach
.LVL85:
	movl	%eax, %esi
.LVL86:
	.loc 1 140 3 is_stmt 1 view .LVU352
	movl	live, %eax
.LVL87:
	.loc 1 140 3 is_stmt 0 view .LVU353
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 12(%esp)
	movl	messages(,%esi,4), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL88:
	.loc 1 141 3 is_stmt 1 view .LVU354
	.loc 1 141 6 is_stmt 0 view .LVU355
	testl	%esi, %esi
	jne	.L77
	.loc 1 142 4 is_stmt 1 view .LVU356
	.loc 1 142 38 is_stmt 0 view .LVU357
	movl	$.LC0, %eax
	call	detach
.LVL89:
	.loc 1 142 4 view .LVU358
	movl	$.LC2, (%esp)
	movl	messages(,%eax,4), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL90:
	jmp	.L77
.LVL91:
	.p2align 4,,10
	.p2align 3
.L93:
	.loc 1 142 4 view .LVU359
.LBE230:
	.loc 1 146 2 is_stmt 1 view .LVU360
	.loc 1 146 9 is_stmt 0 view .LVU361
	movl	$1000, %ebx
.LVL92:
	.loc 1 146 9 view .LVU362
	movl	%ebx, budget
.LVL93:
	.loc 1 147 2 is_stmt 1 view .LVU363
	.loc 1 148 2 view .LVU364
.LBB231:
	.loc 1 148 7 view .LVU365
	.loc 1 148 23 view .LVU366
	.loc 1 148 14 is_stmt 0 view .LVU367
	xorl	%ebx, %ebx
.LVL94:
	.p2align 4
	.p2align 3
.L79:
	.loc 1 149 3 is_stmt 1 discriminator 3 view .LVU368
	.loc 1 149 60 is_stmt 0 discriminator 3 view .LVU369
	movl	names.1(,%ebx,4), %edi
	.loc 1 148 56 discriminator 3 view .LVU370
	incl	%ebx
.LVL95:
	.loc 1 149 48 discriminator 3 view .LVU371
	movl	%edi, %eax
	call	attach
.LVL96:
	.loc 1 149 3 discriminator 3 view .LVU372
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	movl	messages(,%eax,4), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL97:
	.loc 1 148 56 is_stmt 1 discriminator 3 view .LVU373
	.loc 1 148 23 discriminator 3 view .LVU374
	cmpl	$7, %ebx
	jne	.L79
.LBE231:
	.loc 1 150 2 view .LVU375
	.loc 1 150 20 is_stmt 0 view .LVU376
	movl	devices+4, %eax
.LBB232:
	.loc 1 151 14 view .LVU377
	xorl	%ebx, %ebx
.LVL98:
	.loc 1 151 14 view .LVU378
.LBE232:
	.loc 1 150 20 view .LVU379
	movl	$1, 12(%eax)
	.loc 1 151 2 is_stmt 1 view .LVU380
.LBB233:
	.loc 1 151 7 view .LVU381
.LVL99:
	.loc 1 151 23 view .LVU382
	.p2align 4
	.p2align 3
.L80:
	.loc 1 152 3 discriminator 3 view .LVU383
	.loc 1 152 60 is_stmt 0 discriminator 3 view .LVU384
	movl	names.1(,%ebx,4), %edi
	.loc 1 151 56 discriminator 3 view .LVU385
	incl	%ebx
.LVL100:
	.loc 1 152 48 discriminator 3 view .LVU386
	movl	%edi, %eax
	call	detach
.LVL101:
	.loc 1 152 3 discriminator 3 view .LVU387
	movl	%edi, 4(%esp)
	movl	$.LC4, (%esp)
	movl	messages(,%eax,4), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL102:
	.loc 1 151 56 is_stmt 1 discriminator 3 view .LVU388
	.loc 1 151 23 discriminator 3 view .LVU389
	cmpl	$7, %ebx
	jne	.L80
.LBE233:
	.loc 1 153 2 view .LVU390
	.loc 1 153 20 is_stmt 0 view .LVU391
	movl	devices+4, %eax
	leal	44(%esp), %edi
.LBB234:
	.loc 1 157 14 view .LVU392
	xorl	%ebx, %ebx
.LVL103:
	.loc 1 157 14 view .LVU393
.LBE234:
	.loc 1 153 20 view .LVU394
	movl	$0, 12(%eax)
	.loc 1 154 2 is_stmt 1 view .LVU395
	movl	$.LC0, %eax
	call	detach
.LVL104:
	.loc 1 155 2 view .LVU396
	.loc 1 155 8 is_stmt 0 view .LVU397
	movl	live, %ecx
	addl	%ecx, %esi
.LVL105:
	.loc 1 155 8 view .LVU398
	movl	%esi, 28(%esp)
.LVL106:
	.loc 1 156 2 is_stmt 1 view .LVU399
	.loc 1 157 2 view .LVU400
.LBB246:
	.loc 1 157 7 view .LVU401
	.loc 1 157 23 view .LVU402
	jmp	.L83
.LVL107:
	.p2align 4,,10
	.p2align 3
.L95:
.LBB235:
.LBB236:
.LBB237:
	.loc 1 131 2 view .LVU403
	.loc 1 131 21 is_stmt 0 view .LVU404
	cmpb	$0, (%edx)
	jne	.L86
.LVL108:
	.loc 1 131 21 view .LVU405
.LBE237:
.LBE236:
	.loc 1 160 3 is_stmt 1 view .LVU406
	.loc 1 163 4 view .LVU407
	movl	%eax, 8(%esp)
.LBE235:
	.loc 1 157 60 is_stmt 0 view .LVU408
	incl	%ebx
.LVL109:
.LBB242:
	.loc 1 163 4 view .LVU409
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.LVL110:
	.loc 1 163 4 view .LVU410
.LBE242:
	.loc 1 157 60 is_stmt 1 view .LVU411
	.loc 1 157 23 view .LVU412
	cmpl	$6, %ebx
	je	.L94
.LVL111:
.L83:
.LBB243:
	.loc 1 158 3 view .LVU413
	.loc 1 159 3 view .LVU414
	.loc 1 159 28 is_stmt 0 view .LVU415
	movl	numbers.0(,%ebx,4), %esi
.LVL112:
.LBB240:
.LBI236:
	.loc 1 122 12 is_stmt 1 view .LVU416
.LBB238:
	.loc 1 124 2 view .LVU417
	.loc 1 125 2 view .LVU418
	.loc 1 125 8 is_stmt 0 view .LVU419
	xorl	%eax, %eax
	.loc 1 126 11 view .LVU420
	movl	$10, %edx
	.loc 1 125 8 view .LVU421
	movl	%eax, errno
	.loc 1 126 2 is_stmt 1 view .LVU422
	.loc 1 126 11 is_stmt 0 view .LVU423
	movl	%edx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	strtol
.LVL113:
	.loc 1 127 2 is_stmt 1 view .LVU424
	.loc 1 127 10 is_stmt 0 view .LVU425
	movl	44(%esp), %edx
	.loc 1 127 5 view .LVU426
	cmpl	%edx, %esi
	je	.L85
	.loc 1 129 2 is_stmt 1 view .LVU427
	.loc 1 129 6 is_stmt 0 view .LVU428
	movl	errno, %ecx
	.loc 1 129 5 view .LVU429
	testl	%ecx, %ecx
	je	.L95
.L81:
.LVL114:
	.loc 1 129 5 view .LVU430
.LBE238:
.LBE240:
	.loc 1 161 4 is_stmt 1 view .LVU431
	movl	%ecx, (%esp)
.LBE243:
	.loc 1 157 60 is_stmt 0 view .LVU432
	incl	%ebx
.LVL115:
.LBB244:
	.loc 1 161 4 view .LVU433
	call	strerror
.LVL116:
	.loc 1 161 4 view .LVU434
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL117:
	.loc 1 161 4 view .LVU435
.LBE244:
	.loc 1 157 60 is_stmt 1 view .LVU436
	.loc 1 157 23 view .LVU437
	cmpl	$6, %ebx
	jne	.L83
.L94:
	.loc 1 157 23 is_stmt 0 view .LVU438
.LBE246:
	.loc 1 165 2 is_stmt 1 view .LVU439
	.loc 1 165 19 is_stmt 0 view .LVU440
	cmpl	$1, 28(%esp)
	sbbl	%eax, %eax
	.loc 1 166 1 view .LVU441
	leal	-12(%ebp), %esp
.LVL118:
	.loc 1 165 19 view .LVU442
	andl	$2, %eax
	.loc 1 166 1 view .LVU443
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL119:
	.loc 1 165 19 view .LVU444
	incl	%eax
	.loc 1 166 1 view .LVU445
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL120:
	.loc 1 166 1 view .LVU446
	ret
.LVL121:
.L86:
	.cfi_restore_state
.LBB247:
.LBB245:
.LBB241:
.LBB239:
	.loc 1 166 1 view .LVU447
	movl	$5, %ecx
	jmp	.L81
.L85:
	movl	$22, %ecx
	jmp	.L81
.LBE239:
.LBE241:
.LBE245:
.LBE247:
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.section	.rodata.str1.1
.LC7:
	.string	"12"
.LC8:
	.string	"-7"
.LC9:
	.string	"abc"
.LC10:
	.string	"99999999999999999999"
.LC11:
	.string	"5x"
.LC12:
	.string	""
	.section	.rodata
	.align 4
	.type	numbers.0, @object
	.size	numbers.0, 24
numbers.0:
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.section	.rodata.str1.1
.LC13:
	.string	"tty"
.LC14:
	.string	"a/b"
.LC15:
	.string	"x"
.LC16:
	.string	"clock"
.LC17:
	.string	"net"
	.section	.rodata
	.align 4
	.type	names.1, @object
	.size	names.1, 28
names.1:
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC0
	.long	.LC16
	.long	.LC17
	.long	.LC13
	.local	devices
	.comm	devices,12,4
	.local	budget
	.comm	budget,4,4
	.local	live
	.comm	live,4,4
	.section	.rodata.str1.1
.LC18:
	.string	"ok"
.LC19:
	.string	"no memory"
.LC20:
	.string	"bad name"
.LC21:
	.string	"full"
.LC22:
	.string	"busy"
.LC23:
	.string	"not found"
	.section	.rodata
	.align 4
	.type	messages, @object
	.size	messages, 24
messages:
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdlib.h"
	.file 3 "../../../src/Kernel/user/include/string.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/errno.h"
	.file 6 "../../../src/Kernel/user/include/stddef.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xd47
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x28
	.long	.LASF53
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL76
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x29
	.long	.LASF33
	.byte	0x5
	.byte	0x5
	.byte	0xc
	.long	0x32
	.uleb128 0x2a
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x16
	.long	0x39
	.uleb128 0x2b
	.long	.LASF54
	.byte	0x6
	.byte	0x5
	.byte	0x17
	.long	0x51
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x8
	.byte	0x8
	.byte	0x5
	.long	.LASF5
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
	.uleb128 0x2c
	.long	.LASF37
	.byte	0x7
	.byte	0x4
	.long	0x51
	.byte	0x1
	.byte	0x7
	.byte	0x6
	.long	0xb7
	.uleb128 0x2d
	.string	"OK"
	.byte	0
	.uleb128 0xd
	.long	.LASF9
	.byte	0x1
	.uleb128 0xd
	.long	.LASF10
	.byte	0x2
	.uleb128 0xd
	.long	.LASF11
	.byte	0x3
	.uleb128 0xd
	.long	.LASF12
	.byte	0x4
	.uleb128 0xd
	.long	.LASF13
	.byte	0x5
	.uleb128 0xd
	.long	.LASF14
	.byte	0x6
	.byte	0
	.uleb128 0x1b
	.long	0xd1
	.long	0xc7
	.uleb128 0x1c
	.long	0x51
	.byte	0x5
	.byte	0
	.uleb128 0x16
	.long	0xb7
	.uleb128 0x9
	.long	0x40
	.uleb128 0x16
	.long	0xcc
	.uleb128 0x23
	.long	0xcc
	.uleb128 0xe
	.long	.LASF15
	.byte	0x9
	.byte	0x1a
	.long	0xc7
	.uleb128 0x5
	.byte	0x3
	.long	messages
	.uleb128 0xe
	.long	.LASF16
	.byte	0xe
	.byte	0xc
	.long	0x32
	.uleb128 0x5
	.byte	0x3
	.long	live
	.uleb128 0xe
	.long	.LASF17
	.byte	0xe
	.byte	0x12
	.long	0x32
	.uleb128 0x5
	.byte	0x3
	.long	budget
	.uleb128 0x24
	.long	.LASF20
	.byte	0x8
	.byte	0x21
	.long	0x132
	.uleb128 0x17
	.long	.LASF18
	.byte	0x21
	.byte	0x17
	.long	0x132
	.byte	0
	.uleb128 0x17
	.long	.LASF19
	.byte	0x21
	.byte	0x22
	.long	0x32
	.byte	0x4
	.byte	0
	.uleb128 0x9
	.long	0x39
	.uleb128 0x24
	.long	.LASF21
	.byte	0x10
	.byte	0x22
	.long	0x170
	.uleb128 0x17
	.long	.LASF22
	.byte	0x23
	.byte	0x8
	.long	0x132
	.byte	0
	.uleb128 0x25
	.string	"in"
	.byte	0x11
	.long	0x170
	.byte	0x4
	.uleb128 0x25
	.string	"out"
	.byte	0x16
	.long	0x170
	.byte	0x8
	.uleb128 0x17
	.long	.LASF23
	.byte	0x25
	.byte	0x6
	.long	0x32
	.byte	0xc
	.byte	0
	.uleb128 0x9
	.long	0x10e
	.uleb128 0x1b
	.long	0x185
	.long	0x185
	.uleb128 0x1c
	.long	0x51
	.byte	0x2
	.byte	0
	.uleb128 0x9
	.long	0x137
	.uleb128 0xe
	.long	.LASF24
	.byte	0x28
	.byte	0x17
	.long	0x175
	.uleb128 0x5
	.byte	0x3
	.long	devices
	.uleb128 0x6
	.long	.LASF25
	.byte	0x2
	.byte	0x1a
	.byte	0x6
	.long	0x58
	.long	0x1bb
	.uleb128 0x4
	.long	0xd6
	.uleb128 0x4
	.long	0x1c0
	.uleb128 0x4
	.long	0x32
	.byte	0
	.uleb128 0x9
	.long	0x132
	.uleb128 0x23
	.long	0x1bb
	.uleb128 0x6
	.long	.LASF26
	.byte	0x3
	.byte	0x17
	.byte	0x5
	.long	0x32
	.long	0x1e0
	.uleb128 0x4
	.long	0xcc
	.uleb128 0x4
	.long	0xcc
	.byte	0
	.uleb128 0x2e
	.long	.LASF55
	.byte	0x2
	.byte	0x12
	.byte	0x6
	.long	0x1f2
	.uleb128 0x4
	.long	0x1f2
	.byte	0
	.uleb128 0x2f
	.byte	0x4
	.uleb128 0x6
	.long	.LASF27
	.byte	0x2
	.byte	0x10
	.byte	0x7
	.long	0x1f2
	.long	0x20f
	.uleb128 0x4
	.long	0x45
	.uleb128 0x4
	.long	0x45
	.byte	0
	.uleb128 0x6
	.long	.LASF28
	.byte	0x3
	.byte	0xf
	.byte	0x7
	.long	0x132
	.long	0x22a
	.uleb128 0x4
	.long	0x132
	.uleb128 0x4
	.long	0xcc
	.byte	0
	.uleb128 0x6
	.long	.LASF29
	.byte	0x3
	.byte	0x1e
	.byte	0x7
	.long	0x132
	.long	0x245
	.uleb128 0x4
	.long	0xcc
	.uleb128 0x4
	.long	0x32
	.byte	0
	.uleb128 0x6
	.long	.LASF30
	.byte	0x3
	.byte	0xd
	.byte	0x8
	.long	0x45
	.long	0x25b
	.uleb128 0x4
	.long	0xcc
	.byte	0
	.uleb128 0x6
	.long	.LASF31
	.byte	0x3
	.byte	0x27
	.byte	0x7
	.long	0x132
	.long	0x271
	.uleb128 0x4
	.long	0x32
	.byte	0
	.uleb128 0x6
	.long	.LASF32
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x32
	.long	0x288
	.uleb128 0x4
	.long	0xcc
	.uleb128 0x30
	.byte	0
	.uleb128 0x31
	.long	.LASF56
	.byte	0x1
	.byte	0x86
	.byte	0x5
	.long	0x32
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x509
	.uleb128 0x18
	.long	.LASF34
	.byte	0x88
	.byte	0x6
	.long	0x32
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0xe
	.long	.LASF35
	.byte	0x93
	.byte	0x1b
	.long	0x519
	.uleb128 0x5
	.byte	0x3
	.long	names.1
	.uleb128 0xe
	.long	.LASF36
	.byte	0x9c
	.byte	0x1b
	.long	0xc7
	.uleb128 0x5
	.byte	0x3
	.long	numbers.0
	.uleb128 0x1d
	.long	.LLRL62
	.long	0x378
	.uleb128 0xf
	.string	"had"
	.byte	0x8a
	.byte	0x7
	.long	0x32
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x18
	.long	.LASF37
	.byte	0x8b
	.byte	0xf
	.long	0x7b
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0xa
	.long	.LVL85
	.long	0x7ba
	.long	0x31d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0xa
	.long	.LVL88
	.long	0x271
	.long	0x34c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
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
	.uleb128 0xb
	.byte	0x76
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	messages
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0xa
	.long	.LVL89
	.long	0x552
	.long	0x363
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x3
	.long	.LVL90
	.long	0x271
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0x32
	.long	.LBB231
	.long	.LBE231-.LBB231
	.long	0x3c6
	.uleb128 0xf
	.string	"i"
	.byte	0x94
	.byte	0xe
	.long	0x45
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0xa
	.long	.LVL96
	.long	0x7ba
	.long	0x3aa
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL97
	.long	0x271
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
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	.LLRL66
	.long	0x410
	.uleb128 0xf
	.string	"i"
	.byte	0x97
	.byte	0xe
	.long	0x45
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0xa
	.long	.LVL101
	.long	0x552
	.long	0x3f4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL102
	.long	0x271
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
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	.LLRL68
	.long	0x4f5
	.uleb128 0xf
	.string	"i"
	.byte	0x9d
	.byte	0xe
	.long	0x45
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0xb
	.long	.LLRL70
	.uleb128 0x18
	.long	.LASF38
	.byte	0x9e
	.byte	0x8
	.long	0x58
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x18
	.long	.LASF39
	.byte	0x9f
	.byte	0x7
	.long	0x32
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x5
	.long	0x51e
	.long	.LBI236
	.byte	.LVU416
	.long	.LLRL73
	.byte	0x9f
	.byte	0xf
	.long	0x4b0
	.uleb128 0x2
	.long	0x536
	.long	.LLST74
	.long	.LVUS74
	.uleb128 0x2
	.long	0x52d
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0xb
	.long	.LLRL73
	.uleb128 0x33
	.long	0x541
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x3
	.long	.LVL113
	.long	0x19b
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
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL110
	.long	0x271
	.long	0x4cf
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x10
	.long	.LVL116
	.long	0x25b
	.uleb128 0x3
	.long	.LVL117
	.long	0x271
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
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL104
	.long	0x552
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x1b
	.long	0xd1
	.long	0x519
	.uleb128 0x1c
	.long	0x51
	.byte	0x6
	.byte	0
	.uleb128 0x16
	.long	0x509
	.uleb128 0x19
	.long	.LASF40
	.byte	0x7a
	.byte	0xc
	.long	0x32
	.long	0x54d
	.uleb128 0x1e
	.string	"s"
	.byte	0x7a
	.byte	0x1e
	.long	0xcc
	.uleb128 0x14
	.long	.LASF38
	.byte	0x7a
	.byte	0x27
	.long	0x54d
	.uleb128 0x1f
	.string	"end"
	.byte	0x7c
	.byte	0x8
	.long	0x132
	.byte	0
	.uleb128 0x9
	.long	0x58
	.uleb128 0x34
	.long	.LASF57
	.byte	0x1
	.byte	0x68
	.byte	0x14
	.long	0x7b
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x7ba
	.uleb128 0x35
	.long	.LASF22
	.byte	0x1
	.byte	0x68
	.byte	0x27
	.long	0xcc
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xb
	.long	.LLRL1
	.uleb128 0xf
	.string	"i"
	.byte	0x6a
	.byte	0xb
	.long	0x32
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xb
	.long	.LLRL3
	.uleb128 0xf
	.string	"d"
	.byte	0x6b
	.byte	0x12
	.long	0x185
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x5
	.long	0x806
	.long	.LBI54
	.byte	.LVU16
	.long	.LLRL5
	.byte	0x70
	.byte	0x3
	.long	0x656
	.uleb128 0x2
	.long	0x810
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x5
	.long	0x865
	.long	.LBI56
	.byte	.LVU21
	.long	.LLRL7
	.byte	0x3f
	.byte	0x2
	.long	0x616
	.uleb128 0x2
	.long	0x86f
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x11
	.long	0x865
	.long	.LBI58
	.byte	.LVU27
	.long	.LLRL9
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x10
	.long	.LVL8
	.long	0x1e0
	.byte	0
	.byte	0
	.uleb128 0x20
	.long	0x865
	.long	.LLRL11
	.byte	0x40
	.uleb128 0x12
	.long	0x86f
	.uleb128 0x11
	.long	0x865
	.long	.LBI66
	.byte	.LVU31
	.long	.LLRL11
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x3
	.long	.LVL9
	.long	0x1e0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x806
	.long	.LBI72
	.byte	.LVU36
	.long	.LLRL13
	.byte	0x71
	.byte	0x3
	.long	0x708
	.uleb128 0x2
	.long	0x810
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x13
	.long	0x865
	.long	.LBI74
	.byte	.LVU39
	.long	.LBB74
	.long	.LBE74-.LBB74
	.byte	0x3f
	.byte	0x2
	.long	0x6c8
	.uleb128 0x2
	.long	0x86f
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x7
	.long	0x865
	.long	.LBI76
	.byte	.LVU42
	.long	.LBB76
	.long	.LBE76-.LBB76
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x10
	.long	.LVL13
	.long	0x1e0
	.byte	0
	.byte	0
	.uleb128 0x20
	.long	0x865
	.long	.LLRL17
	.byte	0x40
	.uleb128 0x12
	.long	0x86f
	.uleb128 0x11
	.long	0x865
	.long	.LBI79
	.byte	.LVU48
	.long	.LLRL17
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x3
	.long	.LVL14
	.long	0x1e0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x865
	.long	.LBI85
	.byte	.LVU54
	.long	.LBB85
	.long	.LBE85-.LBB85
	.byte	0x72
	.byte	0x3
	.long	0x759
	.uleb128 0x2
	.long	0x86f
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x7
	.long	0x865
	.long	.LBI87
	.byte	.LVU57
	.long	.LBB87
	.long	.LBE87-.LBB87
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x10
	.long	.LVL17
	.long	0x1e0
	.byte	0
	.byte	0
	.uleb128 0x36
	.long	0x865
	.long	.LBB89
	.long	.LBE89-.LBB89
	.byte	0x1
	.byte	0x73
	.byte	0x3
	.long	0x7a6
	.uleb128 0x12
	.long	0x86f
	.uleb128 0x7
	.long	0x865
	.long	.LBI90
	.byte	.LVU63
	.long	.LBB90
	.long	.LBE90-.LBB90
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x3
	.long	.LVL18
	.long	0x1e0
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
	.uleb128 0x3
	.long	.LVL3
	.long	0x1c5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LASF41
	.byte	0x43
	.byte	0x14
	.long	0x7b
	.long	0x806
	.uleb128 0x14
	.long	.LASF22
	.byte	0x43
	.byte	0x27
	.long	0xcc
	.uleb128 0x21
	.long	.LASF37
	.byte	0x45
	.byte	0xe
	.long	0x7b
	.uleb128 0x21
	.long	.LASF42
	.byte	0x46
	.byte	0x6
	.long	0x32
	.uleb128 0x1f
	.string	"d"
	.byte	0x4e
	.byte	0x11
	.long	0x185
	.uleb128 0x15
	.long	.LASF43
	.byte	0x63
	.uleb128 0x15
	.long	.LASF44
	.byte	0x61
	.uleb128 0x15
	.long	.LASF45
	.byte	0x5f
	.byte	0
	.uleb128 0x26
	.long	.LASF50
	.byte	0x3d
	.long	0x81a
	.uleb128 0x1e
	.string	"b"
	.byte	0x3d
	.byte	0x28
	.long	0x170
	.byte	0
	.uleb128 0x19
	.long	.LASF46
	.byte	0x2a
	.byte	0x14
	.long	0x7b
	.long	0x860
	.uleb128 0x14
	.long	.LASF19
	.byte	0x2a
	.byte	0x24
	.long	0x32
	.uleb128 0x14
	.long	.LASF47
	.byte	0x2a
	.byte	0x3a
	.long	0x860
	.uleb128 0x21
	.long	.LASF37
	.byte	0x2c
	.byte	0xe
	.long	0x7b
	.uleb128 0x1f
	.string	"b"
	.byte	0x2d
	.byte	0x11
	.long	0x170
	.uleb128 0x15
	.long	.LASF48
	.byte	0x39
	.uleb128 0x15
	.long	.LASF49
	.byte	0x37
	.byte	0
	.uleb128 0x9
	.long	0x170
	.uleb128 0x26
	.long	.LASF51
	.byte	0x19
	.long	0x879
	.uleb128 0x1e
	.string	"p"
	.byte	0x19
	.byte	0x18
	.long	0x1f2
	.byte	0
	.uleb128 0x19
	.long	.LASF52
	.byte	0x10
	.byte	0xe
	.long	0x1f2
	.long	0x894
	.uleb128 0x14
	.long	.LASF19
	.byte	0x10
	.byte	0x1a
	.long	0x45
	.byte	0
	.uleb128 0x37
	.long	0x7ba
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x2
	.long	0x7c9
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x27
	.long	0x7d4
	.uleb128 0x38
	.long	0x7df
	.byte	0
	.uleb128 0x27
	.long	0x7ea
	.uleb128 0x39
	.long	0x7ba
	.long	.LLRL23
	.byte	0x1
	.byte	0x43
	.byte	0x14
	.long	0xd1c
	.uleb128 0x12
	.long	0x7c9
	.uleb128 0xb
	.long	.LLRL23
	.uleb128 0xc
	.long	0x7d4
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0xc
	.long	0x7df
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0xc
	.long	0x7ea
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x22
	.long	0x7f3
	.long	.LDL3
	.uleb128 0x22
	.long	0x7f9
	.long	.LDL2
	.uleb128 0x22
	.long	0x7ff
	.long	.LDL1
	.uleb128 0x13
	.long	0x879
	.long	.LBI146
	.byte	.LVU109
	.long	.LBB146
	.long	.LBE146-.LBB146
	.byte	0x4e
	.byte	0x15
	.long	0x958
	.uleb128 0x2
	.long	0x888
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x3
	.long	.LVL35
	.long	0x1f4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x879
	.long	.LBI148
	.byte	.LVU126
	.long	.LLRL28
	.byte	0x52
	.byte	0xc
	.long	0x992
	.uleb128 0x2
	.long	0x888
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x3
	.long	.LVL39
	.long	0x1f4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -52
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x81a
	.long	.LBI158
	.byte	.LVU150
	.long	.LLRL30
	.byte	0x55
	.byte	0xb
	.long	0xab0
	.uleb128 0x2
	.long	0x834
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x2
	.long	0x829
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0xb
	.long	.LLRL30
	.uleb128 0xc
	.long	0x83f
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0xc
	.long	0x84a
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x1a
	.long	0x853
	.uleb128 0x1a
	.long	0x859
	.uleb128 0x5
	.long	0x879
	.long	.LBI160
	.byte	.LVU153
	.long	.LLRL35
	.byte	0x2d
	.byte	0x15
	.long	0xa21
	.uleb128 0x2
	.long	0x888
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x3
	.long	.LVL42
	.long	0x1f4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x879
	.long	.LBI164
	.byte	.LVU172
	.long	.LLRL37
	.byte	0x30
	.byte	0xd
	.long	0xa59
	.uleb128 0x2
	.long	0x888
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x3
	.long	.LVL46
	.long	0x1f4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x865
	.long	.LBI168
	.byte	.LVU314
	.long	.LBB168
	.long	.LBE168-.LBB168
	.byte	0x38
	.byte	0x2
	.uleb128 0x2
	.long	0x86f
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x7
	.long	0x865
	.long	.LBI169
	.byte	.LVU316
	.long	.LBB169
	.long	.LBE169-.LBB169
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x3
	.long	.LVL74
	.long	0x1e0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x81a
	.long	.LBI174
	.byte	.LVU203
	.long	.LLRL41
	.byte	0x58
	.byte	0xb
	.long	0xbc3
	.uleb128 0x2
	.long	0x834
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x2
	.long	0x829
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0xb
	.long	.LLRL41
	.uleb128 0xc
	.long	0x83f
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0xc
	.long	0x84a
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x1a
	.long	0x853
	.uleb128 0x1a
	.long	0x859
	.uleb128 0x5
	.long	0x879
	.long	.LBI176
	.byte	.LVU206
	.long	.LLRL46
	.byte	0x2d
	.byte	0x15
	.long	0xb3f
	.uleb128 0x2
	.long	0x888
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x3
	.long	.LVL50
	.long	0x1f4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x879
	.long	.LBI182
	.byte	.LVU225
	.long	.LBB182
	.long	.LBE182-.LBB182
	.byte	0x30
	.byte	0xd
	.long	0xb7c
	.uleb128 0x2
	.long	0x888
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x3
	.long	.LVL54
	.long	0x1f4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0x40
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0x865
	.long	.LBI184
	.byte	.LVU268
	.long	.LLRL49
	.byte	0x38
	.byte	0x2
	.uleb128 0x2
	.long	0x86f
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x11
	.long	0x865
	.long	.LBI185
	.byte	.LVU270
	.long	.LLRL49
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x10
	.long	.LVL61
	.long	0x1e0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x806
	.long	.LBI199
	.byte	.LVU278
	.long	.LBB199
	.long	.LBE199-.LBB199
	.byte	0x60
	.byte	0x2
	.long	0xc83
	.uleb128 0x2
	.long	0x810
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x13
	.long	0x865
	.long	.LBI200
	.byte	.LVU280
	.long	.LBB200
	.long	.LBE200-.LBB200
	.byte	0x3f
	.byte	0x2
	.long	0xc39
	.uleb128 0x2
	.long	0x86f
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x7
	.long	0x865
	.long	.LBI201
	.byte	.LVU282
	.long	.LBB201
	.long	.LBE201-.LBB201
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x10
	.long	.LVL63
	.long	0x1e0
	.byte	0
	.byte	0
	.uleb128 0x3a
	.long	0x865
	.long	.LBB203
	.long	.LBE203-.LBB203
	.byte	0x1
	.byte	0x40
	.byte	0x2
	.uleb128 0x12
	.long	0x86f
	.uleb128 0x7
	.long	0x865
	.long	.LBI204
	.byte	.LVU288
	.long	.LBB204
	.long	.LBE204-.LBB204
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x3
	.long	.LVL64
	.long	0x1e0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x865
	.long	.LBI206
	.byte	.LVU293
	.long	.LLRL56
	.byte	0x62
	.byte	0x2
	.long	0xcd9
	.uleb128 0x2
	.long	0x86f
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x7
	.long	0x865
	.long	.LBI207
	.byte	.LVU297
	.long	.LBB207
	.long	.LBE207-.LBB207
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x3
	.long	.LVL66
	.long	0x1e0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -56
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
	.long	0x865
	.long	.LLRL59
	.byte	0x64
	.uleb128 0x12
	.long	0x86f
	.uleb128 0x11
	.long	0x865
	.long	.LBI210
	.byte	.LVU301
	.long	.LLRL59
	.byte	0x19
	.byte	0xd
	.uleb128 0x2
	.long	0x86f
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x3
	.long	.LVL67
	.long	0x1e0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL26
	.long	0x245
	.long	0xd31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL27
	.long	0x22a
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
	.byte	0x8
	.byte	0x2f
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0xb
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
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0xa
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x26
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
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0xa
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
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
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
	.sleb128 2
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
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0xa
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0x25
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 36
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
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
	.uleb128 0x2c
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x2d
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2e
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
	.uleb128 0x2f
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x30
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x32
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
	.uleb128 0x33
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x34
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
	.uleb128 0x35
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
	.uleb128 0x36
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
	.uleb128 0x37
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
	.uleb128 0x38
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x39
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x3a
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
.LVUS61:
	.uleb128 .LVU329
	.uleb128 .LVU338
	.uleb128 .LVU338
	.uleb128 .LVU343
	.uleb128 .LVU346
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU359
	.uleb128 .LVU359
	.uleb128 .LVU398
	.uleb128 .LVU399
	.uleb128 .LVU403
	.uleb128 .LVU403
	.uleb128 .LVU442
	.uleb128 .LVU442
	.uleb128 .LVU446
	.uleb128 .LVU446
	.uleb128 .LVU447
	.uleb128 .LVU447
	.uleb128 0
.LLST61:
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
	.uleb128 .LVL82-.LVL78
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL83-.LVL78
	.uleb128 .LVL84-.LVL78
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL84-.LVL78
	.uleb128 .LVL91-.LVL78
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL91-.LVL78
	.uleb128 .LVL105-.LVL78
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL106-.LVL78
	.uleb128 .LVL107-.LVL78
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL107-.LVL78
	.uleb128 .LVL118-.LVL78
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL118-.LVL78
	.uleb128 .LVL120-.LVL78
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL120-.LVL78
	.uleb128 .LVL121-.LVL78
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL121-.LVL78
	.uleb128 .LFE7-.LVL78
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS63:
	.uleb128 .LVU338
	.uleb128 .LVU341
	.uleb128 .LVU341
	.uleb128 .LVU349
	.uleb128 .LVU350
	.uleb128 .LVU359
	.uleb128 .LVU359
	.uleb128 .LVU362
	.uleb128 .LVU362
	.uleb128 .LVU363
.LLST63:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL81-.LVL79
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL81-.LVL79
	.uleb128 .LVL84-.LVL79
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL84-.LVL79
	.uleb128 .LVL91-.LVL79
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL91-.LVL79
	.uleb128 .LVL92-.LVL79
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL79
	.uleb128 .LVL93-.LVL79
	.uleb128 0x9
	.byte	0x3
	.long	budget
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS64:
	.uleb128 .LVU338
	.uleb128 .LVU340
	.uleb128 .LVU352
	.uleb128 .LVU353
	.uleb128 .LVU353
	.uleb128 .LVU359
.LLST64:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL80-.LVL79
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL86-.LVL79
	.uleb128 .LVL87-.LVL79
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL87-.LVL79
	.uleb128 .LVL91-.LVL79
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS65:
	.uleb128 .LVU366
	.uleb128 .LVU368
	.uleb128 .LVU368
	.uleb128 .LVU371
	.uleb128 .LVU371
	.uleb128 .LVU374
	.uleb128 .LVU374
	.uleb128 .LVU378
.LLST65:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL94-.LVL93
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL94-.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL95-.LVL93
	.uleb128 .LVL97-.LVL93
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL97-.LVL93
	.uleb128 .LVL98-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS67:
	.uleb128 .LVU382
	.uleb128 .LVU383
	.uleb128 .LVU383
	.uleb128 .LVU386
	.uleb128 .LVU386
	.uleb128 .LVU389
	.uleb128 .LVU389
	.uleb128 .LVU393
.LLST67:
	.byte	0x6
	.long	.LVL99
	.byte	0x4
	.uleb128 .LVL99-.LVL99
	.uleb128 .LVL99-.LVL99
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL99-.LVL99
	.uleb128 .LVL100-.LVL99
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL100-.LVL99
	.uleb128 .LVL102-.LVL99
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL99
	.uleb128 .LVL103-.LVL99
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS69:
	.uleb128 .LVU402
	.uleb128 .LVU403
	.uleb128 .LVU403
	.uleb128 .LVU409
	.uleb128 .LVU409
	.uleb128 .LVU412
	.uleb128 .LVU412
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU437
	.uleb128 .LVU437
	.uleb128 .LVU444
	.uleb128 .LVU447
	.uleb128 0
.LLST69:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL107-.LVL106
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL107-.LVL106
	.uleb128 .LVL109-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL109-.LVL106
	.uleb128 .LVL110-.LVL106
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL110-.LVL106
	.uleb128 .LVL115-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL115-.LVL106
	.uleb128 .LVL117-.LVL106
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL117-.LVL106
	.uleb128 .LVL119-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL121-.LVL106
	.uleb128 .LFE7-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS71:
	.uleb128 .LVU403
	.uleb128 .LVU410
	.uleb128 .LVU424
	.uleb128 .LVU434
	.uleb128 .LVU447
	.uleb128 0
.LLST71:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL110-1-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL113-.LVL107
	.uleb128 .LVL116-1-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL121-.LVL107
	.uleb128 .LFE7-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS72:
	.uleb128 .LVU405
	.uleb128 .LVU413
.LLST72:
	.byte	0x8
	.long	.LVL108
	.uleb128 .LVL111-.LVL108
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS74:
	.uleb128 .LVU403
	.uleb128 .LVU405
	.uleb128 .LVU416
	.uleb128 .LVU430
	.uleb128 .LVU447
	.uleb128 0
.LLST74:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL108-.LVL107
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1071
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL112-.LVL107
	.uleb128 .LVL114-.LVL107
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1071
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL121-.LVL107
	.uleb128 .LFE7-.LVL107
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1071
	.sleb128 0
	.byte	0
.LVUS75:
	.uleb128 .LVU403
	.uleb128 .LVU405
	.uleb128 .LVU416
	.uleb128 .LVU430
	.uleb128 .LVU447
	.uleb128 0
.LLST75:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL108-.LVL107
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL112-.LVL107
	.uleb128 .LVL114-.LVL107
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL121-.LVL107
	.uleb128 .LFE7-.LVL107
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU82
	.uleb128 .LVU82
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
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL21-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL0
	.uleb128 .LVL23-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL23-.LVL0
	.uleb128 .LFE5-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU3
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU76
	.uleb128 .LVU77
	.uleb128 0
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
	.uleb128 .LVL20-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL21-.LVL0
	.uleb128 .LFE5-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS4:
	.uleb128 .LVU9
	.uleb128 .LVU75
	.uleb128 .LVU77
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL19-.LVL2
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL21-.LVL2
	.uleb128 .LFE5-.LVL2
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 .LVU16
	.uleb128 .LVU34
.LLST6:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL9-.LVL4
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS8:
	.uleb128 .LVU21
	.uleb128 .LVU30
.LLST8:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL8-1-.LVL6
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU26
	.uleb128 .LVU30
.LLST10:
	.byte	0x8
	.long	.LVL7
	.uleb128 .LVL8-1-.LVL7
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS12:
	.uleb128 .LVU30
	.uleb128 .LVU34
.LLST12:
	.byte	0x8
	.long	.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS14:
	.uleb128 .LVU36
	.uleb128 .LVU51
	.uleb128 .LVU83
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL14-.LVL10
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL24-.LVL10
	.uleb128 .LFE5-.LVL10
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS15:
	.uleb128 .LVU39
	.uleb128 .LVU47
	.uleb128 .LVU83
	.uleb128 0
.LLST15:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-1-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL24-.LVL11
	.uleb128 .LFE5-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS16:
	.uleb128 .LVU42
	.uleb128 .LVU47
.LLST16:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL13-1-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS18:
	.uleb128 .LVU47
	.uleb128 .LVU51
.LLST18:
	.byte	0x8
	.long	.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS19:
	.uleb128 .LVU54
	.uleb128 .LVU62
	.uleb128 .LVU82
	.uleb128 .LVU83
.LLST19:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL17-1-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-.LVL15
	.uleb128 .LVL24-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS20:
	.uleb128 .LVU57
	.uleb128 .LVU62
.LLST20:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL17-1-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS21:
	.uleb128 .LVU62
	.uleb128 .LVU68
.LLST21:
	.byte	0x8
	.long	.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS22:
	.uleb128 0
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU257
	.uleb128 .LVU257
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU308
	.uleb128 .LVU308
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL26-1-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-1-.LVL25
	.uleb128 .LVL31-.LVL25
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL31-.LVL25
	.uleb128 .LVL32-.LVL25
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL25
	.uleb128 .LVL56-.LVL25
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL56-.LVL25
	.uleb128 .LVL57-.LVL25
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL25
	.uleb128 .LVL69-.LVL25
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL69-.LVL25
	.uleb128 .LVL71-.LVL25
	.uleb128 0x3
	.byte	0x76
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL25
	.uleb128 .LFE4-.LVL25
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS24:
	.uleb128 .LVU125
	.uleb128 .LVU200
	.uleb128 .LVU200
	.uleb128 .LVU262
	.uleb128 .LVU263
	.uleb128 .LVU274
	.uleb128 .LVU274
	.uleb128 .LVU276
	.uleb128 .LVU291
	.uleb128 .LVU300
	.uleb128 .LVU307
	.uleb128 .LVU310
	.uleb128 .LVU311
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL48-.LVL36
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL36
	.uleb128 .LVL57-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL36
	.uleb128 .LVL61-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL36
	.uleb128 .LVL62-.LVL36
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL36
	.uleb128 .LVL66-.LVL36
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL36
	.uleb128 .LVL71-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL36
	.uleb128 .LFE4-.LVL36
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU97
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU104
	.uleb128 .LVU107
	.uleb128 .LVU108
	.uleb128 .LVU262
	.uleb128 .LVU263
	.uleb128 .LVU310
	.uleb128 .LVU311
.LLST25:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL28
	.uleb128 .LVL30-.LVL28
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL28
	.uleb128 .LVL31-.LVL28
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL28
	.uleb128 .LVL34-.LVL28
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL28
	.uleb128 .LVL58-.LVL28
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL28
	.uleb128 .LVL72-.LVL28
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU121
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU257
	.uleb128 .LVU263
	.uleb128 .LVU305
	.uleb128 .LVU307
	.uleb128 .LVU309
	.uleb128 .LVU311
	.uleb128 0
.LLST26:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL37-.LVL35
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL37-.LVL35
	.uleb128 .LVL56-.LVL35
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL58-.LVL35
	.uleb128 .LVL67-.LVL35
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL68-.LVL35
	.uleb128 .LVL70-.LVL35
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL72-.LVL35
	.uleb128 .LFE4-.LVL35
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0
.LVUS27:
	.uleb128 .LVU109
	.uleb128 .LVU121
.LLST27:
	.byte	0x8
	.long	.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU126
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU144
.LLST29:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL38-.LVL36
	.uleb128 0x6
	.byte	0x91
	.sleb128 -64
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL36
	.uleb128 .LVL39-1-.LVL36
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL39-1-.LVL36
	.uleb128 .LVL40-.LVL36
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0
.LVUS31:
	.uleb128 .LVU150
	.uleb128 .LVU165
	.uleb128 .LVU165
	.uleb128 .LVU200
	.uleb128 .LVU311
	.uleb128 .LVU319
	.uleb128 .LVU321
	.uleb128 .LVU322
.LLST31:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL42-1-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-1-.LVL41
	.uleb128 .LVL48-.LVL41
	.uleb128 0x7
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL41
	.uleb128 .LVL74-.LVL41
	.uleb128 0x7
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL75-.LVL41
	.uleb128 .LVL76-.LVL41
	.uleb128 0x7
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU150
	.uleb128 .LVU200
	.uleb128 .LVU311
	.uleb128 .LVU319
	.uleb128 .LVU321
	.uleb128 .LVU322
.LLST32:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL48-.LVL41
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL41
	.uleb128 .LVL74-.LVL41
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL75-.LVL41
	.uleb128 .LVL76-.LVL41
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU152
	.uleb128 .LVU262
	.uleb128 .LVU263
	.uleb128 .LVU300
	.uleb128 .LVU307
	.uleb128 .LVU310
	.uleb128 .LVU311
	.uleb128 .LVU326
.LLST33:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL57-.LVL41
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL41
	.uleb128 .LVL66-.LVL41
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL41
	.uleb128 .LVL71-.LVL41
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL41
	.uleb128 .LVL77-.LVL41
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU168
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 .LVU200
	.uleb128 .LVU311
	.uleb128 .LVU319
	.uleb128 .LVU321
	.uleb128 .LVU322
.LLST34:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL45-.LVL43
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL45-.LVL43
	.uleb128 .LVL48-.LVL43
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL72-.LVL43
	.uleb128 .LVL74-.LVL43
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL75-.LVL43
	.uleb128 .LVL76-.LVL43
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS36:
	.uleb128 .LVU153
	.uleb128 .LVU168
.LLST36:
	.byte	0x8
	.long	.LVL41
	.uleb128 .LVL43-.LVL41
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0
.LVUS38:
	.uleb128 .LVU172
	.uleb128 .LVU190
.LLST38:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL47-.LVL44
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU314
	.uleb128 .LVU319
.LLST39:
	.byte	0x8
	.long	.LVL73
	.uleb128 .LVL74-.LVL73
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS40:
	.uleb128 .LVU316
	.uleb128 .LVU319
.LLST40:
	.byte	0x8
	.long	.LVL73
	.uleb128 .LVL74-.LVL73
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS42:
	.uleb128 .LVU203
	.uleb128 .LVU211
	.uleb128 .LVU211
	.uleb128 .LVU254
	.uleb128 .LVU263
	.uleb128 .LVU274
.LLST42:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL49-.LVL48
	.uleb128 0x3
	.byte	0x70
	.sleb128 8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL49-.LVL48
	.uleb128 .LVL55-.LVL48
	.uleb128 0x7
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0x23
	.uleb128 0x8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL48
	.uleb128 .LVL61-.LVL48
	.uleb128 0x7
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0x23
	.uleb128 0x8
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU203
	.uleb128 .LVU254
	.uleb128 .LVU263
	.uleb128 .LVU274
.LLST43:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL55-.LVL48
	.uleb128 0x3
	.byte	0x8
	.byte	0x40
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL48
	.uleb128 .LVL61-.LVL48
	.uleb128 0x3
	.byte	0x8
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU205
	.uleb128 .LVU262
	.uleb128 .LVU263
	.uleb128 .LVU296
	.uleb128 .LVU307
	.uleb128 .LVU310
.LLST44:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL57-.LVL48
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL48
	.uleb128 .LVL65-.LVL48
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL48
	.uleb128 .LVL71-.LVL48
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU221
	.uleb128 .LVU228
	.uleb128 .LVU228
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU254
	.uleb128 .LVU263
	.uleb128 .LVU264
.LLST45:
	.byte	0x6
	.long	.LVL51
	.byte	0x4
	.uleb128 .LVL51-.LVL51
	.uleb128 .LVL53-.LVL51
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL53-.LVL51
	.uleb128 .LVL54-1-.LVL51
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL54-1-.LVL51
	.uleb128 .LVL55-.LVL51
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL58-.LVL51
	.uleb128 .LVL59-.LVL51
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0
.LVUS47:
	.uleb128 .LVU206
	.uleb128 .LVU221
.LLST47:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL51-.LVL48
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0
.LVUS48:
	.uleb128 .LVU225
	.uleb128 .LVU240
.LLST48:
	.byte	0x8
	.long	.LVL52
	.uleb128 .LVL54-.LVL52
	.uleb128 0x3
	.byte	0x8
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU268
	.uleb128 .LVU274
.LLST50:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL61-1-.LVL60
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS51:
	.uleb128 .LVU270
	.uleb128 .LVU274
.LLST51:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL61-1-.LVL60
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS52:
	.uleb128 .LVU278
	.uleb128 .LVU291
.LLST52:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL64-.LVL62
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS53:
	.uleb128 .LVU280
	.uleb128 .LVU287
.LLST53:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL63-1-.LVL62
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS54:
	.uleb128 .LVU282
	.uleb128 .LVU287
.LLST54:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL63-1-.LVL62
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS55:
	.uleb128 .LVU287
	.uleb128 .LVU291
.LLST55:
	.byte	0x8
	.long	.LVL63
	.uleb128 .LVL64-.LVL63
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS57:
	.uleb128 .LVU293
	.uleb128 .LVU300
	.uleb128 .LVU324
	.uleb128 .LVU326
.LLST57:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL66-.LVL64
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL76-.LVL64
	.uleb128 .LVL77-.LVL64
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS58:
	.uleb128 .LVU296
	.uleb128 .LVU300
.LLST58:
	.byte	0x8
	.long	.LVL65
	.uleb128 .LVL66-.LVL65
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS60:
	.uleb128 .LVU300
	.uleb128 .LVU305
.LLST60:
	.byte	0x8
	.long	.LVL66
	.uleb128 .LVL67-.LVL66
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
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
.LLRL1:
	.byte	0x5
	.long	.LBB52
	.byte	0x4
	.uleb128 .LBB52-.LBB52
	.uleb128 .LBE52-.LBB52
	.byte	0x4
	.uleb128 .LBB96-.LBB52
	.uleb128 .LBE96-.LBB52
	.byte	0x4
	.uleb128 .LBB97-.LBB52
	.uleb128 .LBE97-.LBB52
	.byte	0x4
	.uleb128 .LBB98-.LBB52
	.uleb128 .LBE98-.LBB52
	.byte	0x4
	.uleb128 .LBB99-.LBB52
	.uleb128 .LBE99-.LBB52
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB53
	.byte	0x4
	.uleb128 .LBB53-.LBB53
	.uleb128 .LBE53-.LBB53
	.byte	0x4
	.uleb128 .LBB94-.LBB53
	.uleb128 .LBE94-.LBB53
	.byte	0x4
	.uleb128 .LBB95-.LBB53
	.uleb128 .LBE95-.LBB53
	.byte	0
.LLRL5:
	.byte	0x5
	.long	.LBB54
	.byte	0x4
	.uleb128 .LBB54-.LBB54
	.uleb128 .LBE54-.LBB54
	.byte	0x4
	.uleb128 .LBB93-.LBB54
	.uleb128 .LBE93-.LBB54
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB56
	.byte	0x4
	.uleb128 .LBB56-.LBB56
	.uleb128 .LBE56-.LBB56
	.byte	0x4
	.uleb128 .LBB64-.LBB56
	.uleb128 .LBE64-.LBB56
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB58
	.byte	0x4
	.uleb128 .LBB58-.LBB58
	.uleb128 .LBE58-.LBB58
	.byte	0x4
	.uleb128 .LBB62-.LBB58
	.uleb128 .LBE62-.LBB58
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB65
	.byte	0x4
	.uleb128 .LBB65-.LBB65
	.uleb128 .LBE65-.LBB65
	.byte	0x4
	.uleb128 .LBB70-.LBB65
	.uleb128 .LBE70-.LBB65
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB72
	.byte	0x4
	.uleb128 .LBB72-.LBB72
	.uleb128 .LBE72-.LBB72
	.byte	0x4
	.uleb128 .LBB92-.LBB72
	.uleb128 .LBE92-.LBB72
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB78
	.byte	0x4
	.uleb128 .LBB78-.LBB78
	.uleb128 .LBE78-.LBB78
	.byte	0x4
	.uleb128 .LBB83-.LBB78
	.uleb128 .LBE83-.LBB78
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB144
	.byte	0x4
	.uleb128 .LBB144-.LBB144
	.uleb128 .LBE144-.LBB144
	.byte	0x4
	.uleb128 .LBB220-.LBB144
	.uleb128 .LBE220-.LBB144
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB148
	.byte	0x4
	.uleb128 .LBB148-.LBB148
	.uleb128 .LBE148-.LBB148
	.byte	0x4
	.uleb128 .LBB154-.LBB148
	.uleb128 .LBE154-.LBB148
	.byte	0x4
	.uleb128 .LBB155-.LBB148
	.uleb128 .LBE155-.LBB148
	.byte	0x4
	.uleb128 .LBB156-.LBB148
	.uleb128 .LBE156-.LBB148
	.byte	0x4
	.uleb128 .LBB157-.LBB148
	.uleb128 .LBE157-.LBB148
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB158
	.byte	0x4
	.uleb128 .LBB158-.LBB158
	.uleb128 .LBE158-.LBB158
	.byte	0x4
	.uleb128 .LBB194-.LBB158
	.uleb128 .LBE194-.LBB158
	.byte	0x4
	.uleb128 .LBB216-.LBB158
	.uleb128 .LBE216-.LBB158
	.byte	0x4
	.uleb128 .LBB217-.LBB158
	.uleb128 .LBE217-.LBB158
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB160
	.byte	0x4
	.uleb128 .LBB160-.LBB160
	.uleb128 .LBE160-.LBB160
	.byte	0x4
	.uleb128 .LBB163-.LBB160
	.uleb128 .LBE163-.LBB160
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB164
	.byte	0x4
	.uleb128 .LBB164-.LBB164
	.uleb128 .LBE164-.LBB164
	.byte	0x4
	.uleb128 .LBB167-.LBB164
	.uleb128 .LBE167-.LBB164
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB174
	.byte	0x4
	.uleb128 .LBB174-.LBB174
	.uleb128 .LBE174-.LBB174
	.byte	0x4
	.uleb128 .LBB195-.LBB174
	.uleb128 .LBE195-.LBB174
	.byte	0x4
	.uleb128 .LBB196-.LBB174
	.uleb128 .LBE196-.LBB174
	.byte	0x4
	.uleb128 .LBB197-.LBB174
	.uleb128 .LBE197-.LBB174
	.byte	0x4
	.uleb128 .LBB198-.LBB174
	.uleb128 .LBE198-.LBB174
	.byte	0
.LLRL46:
	.byte	0x5
	.long	.LBB176
	.byte	0x4
	.uleb128 .LBB176-.LBB176
	.uleb128 .LBE176-.LBB176
	.byte	0x4
	.uleb128 .LBB180-.LBB176
	.uleb128 .LBE180-.LBB176
	.byte	0x4
	.uleb128 .LBB181-.LBB176
	.uleb128 .LBE181-.LBB176
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB184
	.byte	0x4
	.uleb128 .LBB184-.LBB184
	.uleb128 .LBE184-.LBB184
	.byte	0x4
	.uleb128 .LBB189-.LBB184
	.uleb128 .LBE189-.LBB184
	.byte	0
.LLRL56:
	.byte	0x5
	.long	.LBB206
	.byte	0x4
	.uleb128 .LBB206-.LBB206
	.uleb128 .LBE206-.LBB206
	.byte	0x4
	.uleb128 .LBB214-.LBB206
	.uleb128 .LBE214-.LBB206
	.byte	0x4
	.uleb128 .LBB218-.LBB206
	.uleb128 .LBE218-.LBB206
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB209
	.byte	0x4
	.uleb128 .LBB209-.LBB209
	.uleb128 .LBE209-.LBB209
	.byte	0x4
	.uleb128 .LBB215-.LBB209
	.uleb128 .LBE215-.LBB209
	.byte	0
.LLRL62:
	.byte	0x5
	.long	.LBB228
	.byte	0x4
	.uleb128 .LBB228-.LBB228
	.uleb128 .LBE228-.LBB228
	.byte	0x4
	.uleb128 .LBB229-.LBB228
	.uleb128 .LBE229-.LBB228
	.byte	0x4
	.uleb128 .LBB230-.LBB228
	.uleb128 .LBE230-.LBB228
	.byte	0
.LLRL66:
	.byte	0x5
	.long	.LBB232
	.byte	0x4
	.uleb128 .LBB232-.LBB232
	.uleb128 .LBE232-.LBB232
	.byte	0x4
	.uleb128 .LBB233-.LBB232
	.uleb128 .LBE233-.LBB232
	.byte	0
.LLRL68:
	.byte	0x5
	.long	.LBB234
	.byte	0x4
	.uleb128 .LBB234-.LBB234
	.uleb128 .LBE234-.LBB234
	.byte	0x4
	.uleb128 .LBB246-.LBB234
	.uleb128 .LBE246-.LBB234
	.byte	0x4
	.uleb128 .LBB247-.LBB234
	.uleb128 .LBE247-.LBB234
	.byte	0
.LLRL70:
	.byte	0x5
	.long	.LBB235
	.byte	0x4
	.uleb128 .LBB235-.LBB235
	.uleb128 .LBE235-.LBB235
	.byte	0x4
	.uleb128 .LBB242-.LBB235
	.uleb128 .LBE242-.LBB235
	.byte	0x4
	.uleb128 .LBB243-.LBB235
	.uleb128 .LBE243-.LBB235
	.byte	0x4
	.uleb128 .LBB244-.LBB235
	.uleb128 .LBE244-.LBB235
	.byte	0x4
	.uleb128 .LBB245-.LBB235
	.uleb128 .LBE245-.LBB235
	.byte	0
.LLRL73:
	.byte	0x5
	.long	.LBB236
	.byte	0x4
	.uleb128 .LBB236-.LBB236
	.uleb128 .LBE236-.LBB236
	.byte	0x4
	.uleb128 .LBB240-.LBB236
	.uleb128 .LBE240-.LBB236
	.byte	0x4
	.uleb128 .LBB241-.LBB236
	.uleb128 .LBE241-.LBB236
	.byte	0
.LLRL76:
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
.LASF41:
	.string	"attach"
.LASF47:
	.string	"result"
.LASF46:
	.string	"make_buffer"
.LASF54:
	.string	"size_t"
.LASF51:
	.string	"give"
.LASF15:
	.string	"messages"
.LASF49:
	.string	"fail_bytes"
.LASF56:
	.string	"main"
.LASF40:
	.string	"parse"
.LASF50:
	.string	"drop_buffer"
.LASF31:
	.string	"strerror"
.LASF36:
	.string	"numbers"
.LASF13:
	.string	"NOT_FOUND"
.LASF21:
	.string	"device"
.LASF5:
	.string	"long long int"
.LASF48:
	.string	"fail"
.LASF17:
	.string	"budget"
.LASF4:
	.string	"long int"
.LASF32:
	.string	"printf"
.LASF25:
	.string	"strtol"
.LASF16:
	.string	"live"
.LASF43:
	.string	"fail_name"
.LASF22:
	.string	"name"
.LASF12:
	.string	"BUSY"
.LASF7:
	.string	"unsigned char"
.LASF10:
	.string	"BAD_NAME"
.LASF29:
	.string	"strchr"
.LASF3:
	.string	"unsigned int"
.LASF35:
	.string	"names"
.LASF11:
	.string	"FULL"
.LASF57:
	.string	"detach"
.LASF42:
	.string	"slot"
.LASF23:
	.string	"users"
.LASF37:
	.string	"status"
.LASF8:
	.string	"short unsigned int"
.LASF33:
	.string	"errno"
.LASF24:
	.string	"devices"
.LASF2:
	.string	"char"
.LASF30:
	.string	"strlen"
.LASF27:
	.string	"calloc"
.LASF53:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF20:
	.string	"buffer"
.LASF6:
	.string	"long unsigned int"
.LASF18:
	.string	"bytes"
.LASF19:
	.string	"size"
.LASF26:
	.string	"strcmp"
.LASF9:
	.string	"NO_MEMORY"
.LASF34:
	.string	"leaks"
.LASF28:
	.string	"strcpy"
.LASF39:
	.string	"error"
.LASF38:
	.string	"value"
.LASF55:
	.string	"free"
.LASF14:
	.string	"STATUSES"
.LASF44:
	.string	"fail_in"
.LASF52:
	.string	"take"
.LASF45:
	.string	"fail_out"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"failures.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
