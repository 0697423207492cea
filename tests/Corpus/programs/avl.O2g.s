	.file	"avl.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "avl.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"%*s%d (%d)\n"
	.text
	.p2align 4
	.type	print, @function
print:
.LVL0:
.LFB8:
	.file 1 "avl.c"
	.loc 1 105 1 view -0
	.cfi_startproc
	.loc 1 106 2 view .LVU1
	.loc 1 106 5 is_stmt 0 view .LVU2
	testl	%eax, %eax
	je	.L9
	.loc 1 105 1 view .LVU3
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	movl	%edx, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	%eax, %ebx
	subl	$36, %esp
	.cfi_def_cfa_offset 48
.LVL1:
.L12:
	.loc 1 106 5 view .LVU4
	cmpl	$3, %esi
	jg	.L1
	.loc 1 108 2 is_stmt 1 view .LVU5
	movswl	nodes+6(,%ebx,8), %eax
	incl	%esi
	movl	%esi, %edx
	call	print
.LVL2:
	.loc 1 109 2 view .LVU6
	movsbl	nodes+2(,%ebx,8), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 16(%esp)
	movswl	nodes(,%ebx,8), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	leal	-4(,%esi,4), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL3:
	.loc 1 110 2 view .LVU7
	movswl	nodes+4(,%ebx,8), %ebx
	.loc 1 106 2 view .LVU8
	.loc 1 106 5 is_stmt 0 view .LVU9
	testl	%ebx, %ebx
	jne	.L12
.L1:
	.loc 1 111 1 view .LVU10
	addl	$36, %esp
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	ret
.LVL4:
	.p2align 4,,10
	.p2align 3
.L9:
	.loc 1 111 1 view .LVU11
	ret
	.cfi_endproc
.LFE8:
	.size	print, .-print
	.p2align 4
	.type	check, @function
check:
.LVL5:
.LFB7:
	.loc 1 95 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 96 2 view .LVU13
	.loc 1 95 1 is_stmt 0 view .LVU14
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
	.loc 1 96 5 view .LVU15
	testl	%eax, %eax
	.loc 1 95 1 view .LVU16
	movl	%ecx, 12(%esp)
	.loc 1 96 5 view .LVU17
	je	.L22
	movl	%eax, %ebx
	xorl	%edi, %edi
	.loc 1 98 2 is_stmt 1 view .LVU18
.LVL6:
.LBB27:
.LBI27:
	.loc 1 27 12 view .LVU19
.LBB28:
	.loc 1 29 2 view .LVU20
	movl	%ebx, %ecx
.LVL7:
	.loc 1 29 9 is_stmt 0 view .LVU21
	movswl	nodes+6(,%ebx,8), %ebx
.LVL8:
.LBB29:
.LBI29:
	.loc 1 16 12 is_stmt 1 view .LVU22
.LBB30:
	.loc 1 18 2 view .LVU23
	.loc 1 18 29 is_stmt 0 view .LVU24
	xorl	%eax, %eax
.LVL9:
	.loc 1 18 29 view .LVU25
	testl	%ebx, %ebx
	je	.L16
.LVL10:
.L32:
	.loc 1 18 29 view .LVU26
	movsbl	nodes+2(,%ebx,8), %eax
.L16:
.LVL11:
	.loc 1 18 29 view .LVU27
.LBE30:
.LBE29:
	.loc 1 29 37 view .LVU28
	movswl	nodes+4(,%ecx,8), %ebp
.LVL12:
.LBB33:
.LBI33:
	.loc 1 16 12 is_stmt 1 view .LVU29
.LBB34:
	.loc 1 18 2 view .LVU30
	.loc 1 18 29 is_stmt 0 view .LVU31
	testl	%ebp, %ebp
	je	.L17
	movsbl	nodes+2(,%ebp,8), %esi
.LBE34:
.LBE33:
	.loc 1 29 35 view .LVU32
	subl	%esi, %eax
.L17:
.LVL13:
	.loc 1 29 35 view .LVU33
.LBE28:
.LBE27:
	.loc 1 98 22 view .LVU34
	movswl	nodes(,%ecx,8), %esi
.LVL14:
	.loc 1 99 2 is_stmt 1 view .LVU35
	.loc 1 99 5 is_stmt 0 view .LVU36
	cmpl	%esi, %edx
	jge	.L31
	movl	12(%esp), %ecx
	cmpl	%ecx, %esi
	jge	.L31
	.loc 1 99 42 discriminator 1 view .LVU37
	incl	%eax
	cmpl	$2, %eax
	ja	.L31
	.loc 1 101 2 is_stmt 1 view .LVU38
	.loc 1 101 13 is_stmt 0 view .LVU39
	movl	%esi, %ecx
	movl	%ebp, %eax
	call	check
.LVL15:
	.loc 1 96 5 view .LVU40
	testl	%ebx, %ebx
	leal	1(%edi,%eax), %edi
	.loc 1 96 2 is_stmt 1 view .LVU41
	.loc 1 96 5 is_stmt 0 view .LVU42
	je	.L14
	movl	%ebx, %ecx
.LBB39:
.LBB37:
	.loc 1 29 9 view .LVU43
	movswl	nodes+6(,%ebx,8), %ebx
.LBB35:
.LBB31:
	.loc 1 18 29 view .LVU44
	xorl	%eax, %eax
.LBE31:
.LBE35:
.LBE37:
.LBE39:
	movl	%esi, %edx
	.loc 1 98 2 is_stmt 1 view .LVU45
.LBB40:
	.loc 1 27 12 view .LVU46
.LBB38:
	.loc 1 29 2 view .LVU47
.LVL16:
.LBB36:
	.loc 1 16 12 view .LVU48
.LBB32:
	.loc 1 18 2 view .LVU49
	.loc 1 18 29 is_stmt 0 view .LVU50
	testl	%ebx, %ebx
	je	.L16
	jmp	.L32
.LVL17:
	.p2align 4,,10
	.p2align 3
.L31:
	.loc 1 18 29 view .LVU51
	addl	$1000, %edi
.LVL18:
.L14:
	.loc 1 18 29 view .LVU52
.LBE32:
.LBE36:
.LBE38:
.LBE40:
	.loc 1 102 1 view .LVU53
	addl	$28, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%edi, %eax
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
.LVL19:
	.p2align 4,,10
	.p2align 3
.L22:
	.cfi_restore_state
	.loc 1 96 5 view .LVU54
	xorl	%edi, %edi
	jmp	.L14
	.cfi_endproc
.LFE7:
	.size	check, .-check
	.p2align 4
	.type	settle, @function
settle:
.LVL20:
.LFB4:
	.loc 1 43 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 44 2 view .LVU56
.LBB87:
.LBI87:
	.loc 1 21 13 view .LVU57
.LBB88:
	.loc 1 23 2 view .LVU58
.LBE88:
.LBE87:
	.loc 1 43 1 is_stmt 0 view .LVU59
	subl	$20, %esp
	.cfi_def_cfa_offset 24
	movl	%ebx, 4(%esp)
.LBB111:
.LBB105:
	.loc 1 23 10 view .LVU60
	movswl	nodes+4(,%eax,8), %edx
.LVL21:
.LBB89:
.LBI89:
	.loc 1 16 12 is_stmt 1 view .LVU61
.LBB90:
	.loc 1 18 2 view .LVU62
.LBE90:
.LBE89:
.LBE105:
.LBE111:
	.loc 1 43 1 is_stmt 0 view .LVU63
	movl	%esi, 8(%esp)
.LBB112:
.LBB106:
	.loc 1 23 62 view .LVU64
	movswl	nodes+6(,%eax,8), %ecx
.LBE106:
.LBE112:
	.loc 1 43 1 view .LVU65
	movl	%edi, 12(%esp)
	movl	%ebp, 16(%esp)
	.cfi_offset 3, -20
	.cfi_offset 6, -16
	.cfi_offset 7, -12
	.cfi_offset 5, -8
.LBB113:
.LBB107:
.LBB93:
.LBB91:
	.loc 1 18 29 view .LVU66
	testl	%edx, %edx
	je	.L34
.LBE91:
.LBE93:
.LBB94:
.LBB95:
	testl	%ecx, %ecx
.LBE95:
.LBE94:
.LBB100:
.LBB92:
	movsbl	nodes+2(,%edx,8), %ebx
.LVL22:
	.loc 1 18 29 view .LVU67
.LBE92:
.LBE100:
.LBB101:
.LBI94:
	.loc 1 16 12 is_stmt 1 view .LVU68
.LBB96:
	.loc 1 18 2 view .LVU69
	.loc 1 18 29 is_stmt 0 view .LVU70
	jne	.L35
.LVL23:
	.loc 1 18 29 view .LVU71
.LBE96:
.LBE101:
	.loc 1 24 2 is_stmt 1 view .LVU72
	.loc 1 24 35 is_stmt 0 view .LVU73
	xorl	%esi, %esi
	testl	%ebx, %ebx
	cmovs	%esi, %ebx
.LVL24:
	.loc 1 24 22 view .LVU74
	incb	%bl
	movb	%bl, nodes+2(,%eax,8)
.LVL25:
	.loc 1 24 22 view .LVU75
.LBE107:
.LBE113:
	.loc 1 45 2 is_stmt 1 view .LVU76
.LBB114:
.LBI114:
	.loc 1 27 12 view .LVU77
.LBB115:
	.loc 1 29 2 view .LVU78
.LBB116:
.LBI116:
	.loc 1 16 12 view .LVU79
.LBB117:
	.loc 1 18 2 view .LVU80
	.loc 1 18 2 is_stmt 0 view .LVU81
.LBE117:
.LBE116:
.LBB121:
.LBI121:
	.loc 1 16 12 is_stmt 1 view .LVU82
.LBB122:
	.loc 1 18 2 view .LVU83
.L36:
	.loc 1 18 29 is_stmt 0 view .LVU84
	movsbl	nodes+2(,%edx,8), %edx
.LVL26:
	.loc 1 18 29 view .LVU85
.LBE122:
.LBE121:
	.loc 1 29 35 view .LVU86
	subl	%edx, %ecx
.LBB127:
.LBB123:
	jmp	.L51
.LVL27:
	.p2align 4,,10
	.p2align 3
.L34:
	.loc 1 29 35 view .LVU87
.LBE123:
.LBE127:
.LBE115:
.LBE114:
.LBB137:
.LBB108:
.LBB102:
	.loc 1 16 12 is_stmt 1 view .LVU88
.LBB97:
	.loc 1 18 2 view .LVU89
	.loc 1 18 29 is_stmt 0 view .LVU90
	testl	%ecx, %ecx
	je	.L85
.LVL28:
	.loc 1 18 29 view .LVU91
.LBE97:
.LBE102:
	.loc 1 24 2 is_stmt 1 view .LVU92
.LBB103:
.LBB98:
	.loc 1 18 29 is_stmt 0 view .LVU93
	movsbl	nodes+2(,%ecx,8), %edx
.LBE98:
.LBE103:
	.loc 1 24 35 view .LVU94
	xorl	%ebx, %ebx
	testl	%edx, %edx
	cmovs	%ebx, %edx
	.loc 1 24 22 view .LVU95
	incb	%dl
	movb	%dl, nodes+2(,%eax,8)
.LVL29:
	.loc 1 24 22 view .LVU96
.LBE108:
.LBE137:
	.loc 1 45 2 is_stmt 1 view .LVU97
.LBB138:
	.loc 1 27 12 view .LVU98
.LBB134:
	.loc 1 29 2 view .LVU99
.LBB128:
	.loc 1 16 12 view .LVU100
.LBB118:
	.loc 1 18 2 view .LVU101
	.loc 1 18 29 is_stmt 0 view .LVU102
	movsbl	nodes+2(,%ecx,8), %ecx
.LVL30:
	.loc 1 18 29 view .LVU103
.LBE118:
.LBE128:
.LBB129:
	.loc 1 16 12 is_stmt 1 view .LVU104
.LBB124:
	.loc 1 18 2 view .LVU105
.L51:
	.loc 1 18 2 is_stmt 0 view .LVU106
.LBE124:
.LBE129:
.LBE134:
.LBE138:
	.loc 1 46 2 is_stmt 1 view .LVU107
	.loc 1 46 14 is_stmt 0 view .LVU108
	leal	1(%ecx), %edx
	.loc 1 46 5 view .LVU109
	cmpl	$2, %edx
	jbe	.L38
	.loc 1 48 2 is_stmt 1 view .LVU110
	.loc 1 49 28 is_stmt 0 view .LVU111
	leal	0(,%eax,4), %edi
	.loc 1 48 16 view .LVU112
	testl	%ecx, %ecx
	.loc 1 49 28 view .LVU113
	movl	%edi, (%esp)
	.loc 1 48 16 view .LVU114
	setg	%dl
	movzbl	%dl, %ebp
.LVL31:
	.loc 1 49 2 is_stmt 1 view .LVU115
	.loc 1 49 28 is_stmt 0 view .LVU116
	leal	(%edi,%ebp), %edx
	movswl	nodes+4(%edx,%edx), %ebx
.LBB139:
.LBB140:
	.loc 1 29 9 view .LVU117
	movswl	nodes+6(,%ebx,8), %esi
.LBE140:
.LBE139:
	.loc 1 49 6 view .LVU118
	movl	%ebx, %edx
.LVL32:
	.loc 1 50 2 is_stmt 1 view .LVU119
.LBB146:
.LBI139:
	.loc 1 27 12 view .LVU120
.LBB145:
	.loc 1 29 2 view .LVU121
.LBB141:
.LBI141:
	.loc 1 16 12 view .LVU122
.LBB142:
	.loc 1 18 2 view .LVU123
	.loc 1 18 29 is_stmt 0 view .LVU124
	testl	%esi, %esi
	je	.L39
	movsbl	nodes+2(,%esi,8), %esi
.LVL33:
.L39:
	.loc 1 18 29 view .LVU125
.LBE142:
.LBE141:
	.loc 1 29 37 view .LVU126
	movswl	nodes+4(,%ebx,8), %edi
.LVL34:
.LBB143:
.LBI143:
	.loc 1 16 12 is_stmt 1 view .LVU127
.LBB144:
	.loc 1 18 2 view .LVU128
	.loc 1 18 29 is_stmt 0 view .LVU129
	testl	%edi, %edi
	je	.L40
	movsbl	nodes+2(,%edi,8), %edi
.LVL35:
	.loc 1 18 29 view .LVU130
.LBE144:
.LBE143:
	.loc 1 29 35 view .LVU131
	subl	%edi, %esi
.L40:
.LVL36:
	.loc 1 29 35 view .LVU132
.LBE145:
.LBE146:
	.loc 1 50 36 view .LVU133
	testl	%ecx, %ecx
	setle	%cl
	movzbl	%cl, %edi
.LBB147:
.LBB148:
	.loc 1 34 26 view .LVU134
	movzbl	%cl, %ecx
.LBE148:
.LBE147:
	.loc 1 50 36 view .LVU135
	leal	-1(%edi,%edi), %edi
	.loc 1 50 5 view .LVU136
	cmpl	%esi, %edi
	je	.L86
.LVL37:
.L42:
	.loc 1 52 2 is_stmt 1 view .LVU137
.LBB166:
.LBI166:
	.loc 1 32 12 view .LVU138
.LBB167:
	.loc 1 34 2 view .LVU139
	.loc 1 35 2 view .LVU140
	.loc 1 35 41 is_stmt 0 view .LVU141
	leal	(%ecx,%edx,4), %ebx
	.loc 1 35 24 view .LVU142
	movl	(%esp), %ecx
	.loc 1 35 41 view .LVU143
	movswl	nodes+4(%ebx,%ebx), %esi
	.loc 1 35 24 view .LVU144
	addl	%ebp, %ecx
	movw	%si, nodes+4(%ecx,%ecx)
.LVL38:
	.loc 1 36 2 is_stmt 1 view .LVU145
	.loc 1 36 24 is_stmt 0 view .LVU146
	movw	%ax, nodes+4(%ebx,%ebx)
	.loc 1 37 2 is_stmt 1 view .LVU147
.LVL39:
.LBB168:
.LBI168:
	.loc 1 21 13 view .LVU148
.LBB169:
	.loc 1 23 2 view .LVU149
	.loc 1 23 10 is_stmt 0 view .LVU150
	movswl	nodes+4(,%eax,8), %ebx
.LVL40:
.LBB170:
.LBI170:
	.loc 1 16 12 is_stmt 1 view .LVU151
.LBB171:
	.loc 1 18 2 view .LVU152
	.loc 1 18 29 is_stmt 0 view .LVU153
	testl	%ebx, %ebx
	je	.L47
	movsbl	nodes+2(,%ebx,8), %ebx
.LVL41:
.L47:
	.loc 1 18 29 view .LVU154
.LBE171:
.LBE170:
	.loc 1 23 41 view .LVU155
	movswl	nodes+6(,%eax,8), %ecx
.LVL42:
.LBB172:
.LBI172:
	.loc 1 16 12 is_stmt 1 view .LVU156
.LBB173:
	.loc 1 18 2 view .LVU157
	.loc 1 18 29 is_stmt 0 view .LVU158
	testl	%ecx, %ecx
	je	.L48
	movsbl	nodes+2(,%ecx,8), %ecx
.LVL43:
.L48:
	.loc 1 18 29 view .LVU159
.LBE173:
.LBE172:
	.loc 1 24 2 is_stmt 1 view .LVU160
	.loc 1 24 35 is_stmt 0 view .LVU161
	cmpl	%ebx, %ecx
	cmovl	%ebx, %ecx
.LVL44:
	.loc 1 24 22 view .LVU162
	incb	%cl
	movb	%cl, nodes+2(,%eax,8)
.LVL45:
	.loc 1 24 22 view .LVU163
.LBE169:
.LBE168:
	.loc 1 38 2 is_stmt 1 view .LVU164
.LBB174:
.LBI174:
	.loc 1 21 13 view .LVU165
.LBB175:
	.loc 1 23 2 view .LVU166
	.loc 1 23 10 is_stmt 0 view .LVU167
	movswl	nodes+4(,%edx,8), %ecx
.LVL46:
.LBB176:
.LBI176:
	.loc 1 16 12 is_stmt 1 view .LVU168
.LBB177:
	.loc 1 18 2 view .LVU169
	.loc 1 18 29 is_stmt 0 view .LVU170
	testl	%ecx, %ecx
	je	.L49
	movsbl	nodes+2(,%ecx,8), %ecx
.LVL47:
.L49:
	.loc 1 18 29 view .LVU171
.LBE177:
.LBE176:
	.loc 1 23 41 view .LVU172
	movswl	nodes+6(,%edx,8), %eax
.LVL48:
.LBB178:
.LBI178:
	.loc 1 16 12 is_stmt 1 view .LVU173
.LBB179:
	.loc 1 18 2 view .LVU174
	.loc 1 18 29 is_stmt 0 view .LVU175
	testl	%eax, %eax
	je	.L50
	movsbl	nodes+2(,%eax,8), %eax
.LVL49:
.L50:
	.loc 1 18 29 view .LVU176
.LBE179:
.LBE178:
	.loc 1 24 2 is_stmt 1 view .LVU177
	.loc 1 24 35 is_stmt 0 view .LVU178
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL50:
	.loc 1 24 22 view .LVU179
	incb	%al
	movb	%al, nodes+2(,%edx,8)
.LVL51:
	.loc 1 24 22 view .LVU180
.LBE175:
.LBE174:
	.loc 1 39 2 is_stmt 1 view .LVU181
	.loc 1 39 2 is_stmt 0 view .LVU182
.LBE167:
.LBE166:
	.loc 1 52 9 view .LVU183
	jmp	.L33
.LVL52:
	.p2align 4,,10
	.p2align 3
.L85:
.LBB180:
.LBB109:
	.loc 1 24 2 is_stmt 1 view .LVU184
	.loc 1 24 18 is_stmt 0 view .LVU185
	movb	$1, %dl
	movb	%dl, nodes+2(,%eax,8)
.LVL53:
	.loc 1 24 18 view .LVU186
.LBE109:
.LBE180:
	.loc 1 45 2 is_stmt 1 view .LVU187
.LBB181:
	.loc 1 27 12 view .LVU188
.LBB135:
	.loc 1 29 2 view .LVU189
.LBB130:
	.loc 1 16 12 view .LVU190
.LBB119:
	.loc 1 18 2 view .LVU191
	.loc 1 18 2 is_stmt 0 view .LVU192
.LBE119:
.LBE130:
.LBB131:
	.loc 1 16 12 is_stmt 1 view .LVU193
.LBB125:
	.loc 1 18 2 view .LVU194
.L38:
	.loc 1 18 2 is_stmt 0 view .LVU195
.LBE125:
.LBE131:
.LBE135:
.LBE181:
	.loc 1 47 10 view .LVU196
	movl	%eax, %edx
.LVL54:
.L33:
	.loc 1 53 1 view .LVU197
	movl	4(%esp), %ebx
	movl	%edx, %eax
	movl	8(%esp), %esi
	movl	12(%esp), %edi
	movl	16(%esp), %ebp
	addl	$20, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL55:
	.p2align 4,,10
	.p2align 3
.L35:
	.cfi_restore_state
.LBB182:
.LBB110:
	.loc 1 24 2 is_stmt 1 view .LVU198
.LBB104:
.LBB99:
	.loc 1 18 29 is_stmt 0 view .LVU199
	movsbl	nodes+2(,%ecx,8), %esi
.LBE99:
.LBE104:
	.loc 1 24 35 view .LVU200
	cmpl	%ebx, %esi
	cmovge	%esi, %ebx
.LVL56:
	.loc 1 24 22 view .LVU201
	incb	%bl
	movb	%bl, nodes+2(,%eax,8)
.LVL57:
	.loc 1 24 22 view .LVU202
.LBE110:
.LBE182:
	.loc 1 45 2 is_stmt 1 view .LVU203
.LBB183:
	.loc 1 27 12 view .LVU204
.LBB136:
	.loc 1 29 2 view .LVU205
.LBB132:
	.loc 1 16 12 view .LVU206
.LBB120:
	.loc 1 18 2 view .LVU207
	.loc 1 18 29 is_stmt 0 view .LVU208
	movsbl	nodes+2(,%ecx,8), %ecx
.LVL58:
	.loc 1 18 29 view .LVU209
.LBE120:
.LBE132:
.LBB133:
	.loc 1 16 12 is_stmt 1 view .LVU210
.LBB126:
	.loc 1 18 2 view .LVU211
	jmp	.L36
.LVL59:
	.p2align 4,,10
	.p2align 3
.L86:
	.loc 1 18 2 is_stmt 0 view .LVU212
.LBE126:
.LBE133:
.LBE136:
.LBE183:
.LBB184:
.LBB163:
	.loc 1 34 25 view .LVU213
	leal	(%ecx,%ebx,4), %edx
.LVL60:
	.loc 1 34 25 view .LVU214
	movswl	nodes+4(%edx,%edx), %edi
.LBE163:
.LBE184:
	.loc 1 51 3 is_stmt 1 view .LVU215
.LVL61:
.LBB185:
.LBI147:
	.loc 1 32 12 view .LVU216
.LBB164:
	.loc 1 34 2 view .LVU217
	.loc 1 35 2 view .LVU218
	.loc 1 35 41 is_stmt 0 view .LVU219
	leal	0(%ebp,%edi,4), %esi
	movswl	nodes+4(%esi,%esi), %esi
	.loc 1 35 24 view .LVU220
	movw	%si, nodes+4(%edx,%edx)
	.loc 1 36 2 is_stmt 1 view .LVU221
	.loc 1 36 24 is_stmt 0 view .LVU222
	leal	0(%ebp,%edi,4), %esi
	movw	%bx, nodes+4(%esi,%esi)
	.loc 1 37 2 is_stmt 1 view .LVU223
.LVL62:
.LBB149:
.LBI149:
	.loc 1 21 13 view .LVU224
.LBB150:
	.loc 1 23 2 view .LVU225
	.loc 1 23 10 is_stmt 0 view .LVU226
	movswl	nodes+4(,%ebx,8), %esi
.LVL63:
.LBB151:
.LBI151:
	.loc 1 16 12 is_stmt 1 view .LVU227
.LBB152:
	.loc 1 18 2 view .LVU228
	.loc 1 18 29 is_stmt 0 view .LVU229
	testl	%esi, %esi
	je	.L43
	movsbl	nodes+2(,%esi,8), %esi
.LVL64:
.L43:
	.loc 1 18 29 view .LVU230
.LBE152:
.LBE151:
	.loc 1 23 41 view .LVU231
	movswl	nodes+6(,%ebx,8), %edx
.LVL65:
.LBB153:
.LBI153:
	.loc 1 16 12 is_stmt 1 view .LVU232
.LBB154:
	.loc 1 18 2 view .LVU233
	.loc 1 18 29 is_stmt 0 view .LVU234
	testl	%edx, %edx
	je	.L44
	movsbl	nodes+2(,%edx,8), %edx
.LVL66:
.L44:
	.loc 1 18 29 view .LVU235
.LBE154:
.LBE153:
	.loc 1 24 2 is_stmt 1 view .LVU236
	.loc 1 24 35 is_stmt 0 view .LVU237
	cmpl	%esi, %edx
	cmovl	%esi, %edx
.LVL67:
	.loc 1 24 22 view .LVU238
	incb	%dl
	movb	%dl, nodes+2(,%ebx,8)
.LVL68:
	.loc 1 24 22 view .LVU239
.LBE150:
.LBE149:
	.loc 1 38 2 is_stmt 1 view .LVU240
.LBB155:
.LBI155:
	.loc 1 21 13 view .LVU241
.LBB156:
	.loc 1 23 2 view .LVU242
	.loc 1 23 10 is_stmt 0 view .LVU243
	movswl	nodes+4(,%edi,8), %ebx
.LVL69:
.LBB157:
.LBI157:
	.loc 1 16 12 is_stmt 1 view .LVU244
.LBB158:
	.loc 1 18 2 view .LVU245
	.loc 1 18 29 is_stmt 0 view .LVU246
	testl	%ebx, %ebx
	je	.L45
	movsbl	nodes+2(,%ebx,8), %ebx
.LVL70:
.L45:
	.loc 1 18 29 view .LVU247
.LBE158:
.LBE157:
	.loc 1 23 41 view .LVU248
	movswl	nodes+6(,%edi,8), %edx
.LVL71:
.LBB159:
.LBI159:
	.loc 1 16 12 is_stmt 1 view .LVU249
.LBB160:
	.loc 1 18 2 view .LVU250
	.loc 1 18 29 is_stmt 0 view .LVU251
	testl	%edx, %edx
	je	.L46
	movsbl	nodes+2(,%edx,8), %edx
.LVL72:
.L46:
	.loc 1 18 29 view .LVU252
.LBE160:
.LBE159:
	.loc 1 24 2 is_stmt 1 view .LVU253
.LBE156:
.LBE155:
.LBE164:
.LBE185:
	.loc 1 51 25 is_stmt 0 view .LVU254
	movl	(%esp), %esi
.LVL73:
.LBB186:
.LBB165:
.LBB162:
.LBB161:
	.loc 1 24 35 view .LVU255
	cmpl	%ebx, %edx
	cmovl	%ebx, %edx
.LVL74:
	.loc 1 24 22 view .LVU256
	incb	%dl
	movb	%dl, nodes+2(,%edi,8)
.LVL75:
	.loc 1 24 22 view .LVU257
.LBE161:
.LBE162:
	.loc 1 39 2 is_stmt 1 view .LVU258
	.loc 1 39 2 is_stmt 0 view .LVU259
.LBE165:
.LBE186:
	.loc 1 51 25 view .LVU260
	leal	(%esi,%ebp), %edx
	movw	%di, nodes+4(%edx,%edx)
	movl	%edi, %edx
	jmp	.L42
	.cfi_endproc
.LFE4:
	.size	settle, .-settle
	.p2align 4
	.type	insert, @function
insert:
.LVL76:
.LFB5:
	.loc 1 56 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 57 2 view .LVU262
	.loc 1 57 5 is_stmt 0 view .LVU263
	testl	%eax, %eax
	je	.L96
	.loc 1 56 1 view .LVU264
	subl	$12, %esp
	.cfi_def_cfa_offset 16
	movl	%ebx, 4(%esp)
	.cfi_offset 3, -12
	movl	%eax, %ebx
	.loc 1 64 2 is_stmt 1 view .LVU265
	.loc 1 64 21 is_stmt 0 view .LVU266
	movswl	nodes(,%eax,8), %eax
.LVL77:
	.loc 1 56 1 view .LVU267
	movl	%esi, 8(%esp)
	.cfi_offset 6, -8
	.loc 1 64 5 view .LVU268
	cmpl	%edx, %eax
	jne	.L97
.LVL78:
.L92:
	.loc 1 68 2 is_stmt 1 view .LVU269
	.loc 1 69 1 is_stmt 0 view .LVU270
	movl	8(%esp), %esi
	.loc 1 68 9 view .LVU271
	movl	%ebx, %eax
	.loc 1 69 1 view .LVU272
	movl	4(%esp), %ebx
.LVL79:
	.loc 1 69 1 view .LVU273
	addl	$12, %esp
	.cfi_remember_state
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	.loc 1 68 9 view .LVU274
	jmp	settle
.LVL80:
	.p2align 4,,10
	.p2align 3
.L97:
	.cfi_restore_state
.LBB192:
	.loc 1 65 3 is_stmt 1 view .LVU275
	.loc 1 65 18 is_stmt 0 view .LVU276
	setl	%al
	movzbl	%al, %eax
.LVL81:
	.loc 1 66 3 is_stmt 1 view .LVU277
	.loc 1 66 47 is_stmt 0 view .LVU278
	leal	(%eax,%ebx,4), %esi
	.loc 1 66 26 view .LVU279
	movswl	nodes+4(%esi,%esi), %eax
.LVL82:
	.loc 1 66 26 view .LVU280
	call	insert
.LVL83:
	.loc 1 66 24 view .LVU281
	movw	%ax, nodes+4(%esi,%esi)
	jmp	.L92
.LVL84:
	.p2align 4,,10
	.p2align 3
.L96:
	.cfi_def_cfa_offset 4
	.cfi_restore 3
	.cfi_restore 6
	.loc 1 66 24 view .LVU282
.LBE192:
.LBB193:
.LBI193:
	.loc 1 55 12 is_stmt 1 view .LVU283
.LBB194:
	.loc 1 58 3 view .LVU284
	.loc 1 58 13 is_stmt 0 view .LVU285
	movl	spare, %eax
.LVL85:
	.loc 1 58 21 view .LVU286
	testl	%eax, %eax
	jne	.L89
	.loc 1 58 23 view .LVU287
	movl	used, %eax
	incl	%eax
	.loc 1 58 21 view .LVU288
	movl	%eax, used
.LVL86:
	.loc 1 59 3 is_stmt 1 view .LVU289
	.loc 1 59 6 is_stmt 0 view .LVU290
	je	.L89
.LVL87:
.L90:
	.loc 1 61 3 is_stmt 1 view .LVU291
	.loc 1 61 12 is_stmt 0 view .LVU292
	xorl	%ecx, %ecx
	movl	%ecx, nodes(,%eax,8)
	xorl	%ecx, %ecx
	movw	%dx, nodes(,%eax,8)
	movb	$1, %dl
.LVL88:
	.loc 1 61 12 view .LVU293
	movl	%ecx, nodes+4(,%eax,8)
	movb	%dl, nodes+2(,%eax,8)
	.loc 1 62 3 is_stmt 1 view .LVU294
.LVL89:
	.loc 1 62 3 is_stmt 0 view .LVU295
.LBE194:
.LBE193:
	.loc 1 69 1 view .LVU296
	ret
.LVL90:
	.p2align 4,,10
	.p2align 3
.L89:
.LBB196:
.LBB195:
	.loc 1 60 4 is_stmt 1 view .LVU297
	.loc 1 60 26 is_stmt 0 view .LVU298
	movswl	nodes+4(,%eax,8), %ecx
	movl	%ecx, spare
	jmp	.L90
.LBE195:
.LBE196:
	.cfi_endproc
.LFE5:
	.size	insert, .-insert
	.p2align 4
	.type	erase, @function
erase:
.LVL91:
.LFB6:
	.loc 1 72 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 73 2 view .LVU300
	.loc 1 73 5 is_stmt 0 view .LVU301
	testl	%eax, %eax
	je	.L105
	.loc 1 72 1 view .LVU302
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	%eax, %ebx
	.loc 1 75 2 is_stmt 1 view .LVU303
	.loc 1 72 1 is_stmt 0 view .LVU304
	subl	$4, %esp
	.cfi_def_cfa_offset 16
	.loc 1 75 21 view .LVU305
	movswl	nodes(,%eax,8), %eax
.LVL92:
	.loc 1 75 5 view .LVU306
	cmpl	%edx, %eax
	jne	.L116
.LVL93:
.LBB202:
.LBI202:
	.loc 1 71 12 is_stmt 1 view .LVU307
.LBB203:
	.loc 1 80 2 view .LVU308
	.loc 1 80 21 is_stmt 0 view .LVU309
	movswl	nodes+4(,%ebx,8), %eax
	.loc 1 80 5 view .LVU310
	testl	%eax, %eax
	je	.L101
	.loc 1 80 43 view .LVU311
	movswl	nodes+6(,%ebx,8), %ecx
	.loc 1 80 25 view .LVU312
	testl	%ecx, %ecx
	je	.L101
	.loc 1 86 2 is_stmt 1 view .LVU313
.LVL94:
	.loc 1 87 2 view .LVU314
	.loc 1 87 9 view .LVU315
	.loc 1 87 26 is_stmt 0 view .LVU316
	movswl	nodes+4(,%ecx,8), %eax
	.loc 1 87 9 view .LVU317
	testl	%eax, %eax
	je	.L106
.LVL95:
	.p2align 4
	.p2align 3
.L104:
	.loc 1 88 3 is_stmt 1 view .LVU318
	.loc 1 88 8 is_stmt 0 view .LVU319
	movl	%eax, %edx
.LVL96:
	.loc 1 87 9 is_stmt 1 view .LVU320
	.loc 1 87 26 is_stmt 0 view .LVU321
	movswl	nodes+4(,%eax,8), %eax
.LVL97:
	.loc 1 87 9 view .LVU322
	testl	%eax, %eax
	jne	.L104
.L103:
	.loc 1 89 2 is_stmt 1 view .LVU323
	.loc 1 89 28 is_stmt 0 view .LVU324
	movswl	nodes(,%edx,8), %edx
.LVL98:
	.loc 1 90 22 view .LVU325
	movl	%ecx, %eax
	.loc 1 89 15 view .LVU326
	movw	%dx, nodes(,%ebx,8)
	.loc 1 90 2 is_stmt 1 view .LVU327
	.loc 1 90 22 is_stmt 0 view .LVU328
	call	erase
.LVL99:
	.loc 1 90 20 view .LVU329
	movw	%ax, nodes+6(,%ebx,8)
	.loc 1 91 2 is_stmt 1 view .LVU330
	.loc 1 91 9 is_stmt 0 view .LVU331
	movl	%ebx, %eax
.LBE203:
.LBE202:
	.loc 1 92 1 view .LVU332
	popl	%edx
	.cfi_remember_state
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
.LVL100:
	.loc 1 92 1 view .LVU333
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
.LBB209:
.LBB205:
	.loc 1 91 9 view .LVU334
	jmp	settle
.LVL101:
	.p2align 4,,10
	.p2align 3
.L116:
	.cfi_restore_state
	.loc 1 91 9 view .LVU335
.LBE205:
.LBE209:
.LBB210:
	.loc 1 76 3 is_stmt 1 view .LVU336
	.loc 1 76 18 is_stmt 0 view .LVU337
	setl	%al
	movzbl	%al, %eax
.LVL102:
	.loc 1 77 3 is_stmt 1 view .LVU338
	.loc 1 77 46 is_stmt 0 view .LVU339
	leal	(%eax,%ebx,4), %esi
	.loc 1 77 26 view .LVU340
	movswl	nodes+4(%esi,%esi), %eax
.LVL103:
	.loc 1 77 26 view .LVU341
	call	erase
.LVL104:
	.loc 1 77 24 view .LVU342
	movw	%ax, nodes+4(%esi,%esi)
	.loc 1 78 3 is_stmt 1 view .LVU343
.LBE210:
.LBB211:
.LBB206:
	.loc 1 91 2 view .LVU344
	.loc 1 91 9 is_stmt 0 view .LVU345
	movl	%ebx, %eax
.LBE206:
.LBE211:
	.loc 1 92 1 view .LVU346
	popl	%edx
	.cfi_remember_state
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
.LVL105:
	.loc 1 92 1 view .LVU347
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
.LBB212:
.LBB207:
	.loc 1 91 9 view .LVU348
	jmp	settle
.LVL106:
	.p2align 4,,10
	.p2align 3
.L101:
	.cfi_restore_state
.LBB204:
	.loc 1 81 3 is_stmt 1 view .LVU349
	.loc 1 82 21 is_stmt 0 view .LVU350
	movl	spare, %esi
	.loc 1 81 47 view .LVU351
	testl	%eax, %eax
	.loc 1 83 9 view .LVU352
	movl	%ebx, spare
	.loc 1 81 47 view .LVU353
	sete	%al
	movzbl	%al, %eax
	.loc 1 81 28 view .LVU354
	leal	(%eax,%ebx,4), %eax
	.loc 1 81 7 view .LVU355
	movswl	nodes+4(%eax,%eax), %eax
.LVL107:
	.loc 1 82 3 is_stmt 1 view .LVU356
	.loc 1 82 21 is_stmt 0 view .LVU357
	movw	%si, nodes+4(,%ebx,8)
	.loc 1 83 3 is_stmt 1 view .LVU358
	.loc 1 84 3 view .LVU359
.LBE204:
.LBE207:
.LBE212:
	.loc 1 92 1 is_stmt 0 view .LVU360
	popl	%ecx
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
.LVL108:
	.loc 1 92 1 view .LVU361
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	ret
.LVL109:
	.p2align 4,,10
	.p2align 3
.L105:
	.loc 1 74 10 view .LVU362
	xorl	%eax, %eax
.LVL110:
	.loc 1 92 1 view .LVU363
	ret
.LVL111:
	.p2align 4,,10
	.p2align 3
.L106:
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -12
	.cfi_offset 6, -8
.LBB213:
.LBB208:
	.loc 1 86 6 view .LVU364
	movl	%ecx, %edx
.LVL112:
	.loc 1 86 6 view .LVU365
	jmp	.L103
.LBE208:
.LBE213:
	.cfi_endproc
.LFE6:
	.size	erase, .-erase
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"200 in order: height %d, bad %d\n"
	.align 4
.LC3:
	.string	"%4d: %3d keys, height %d, root %d\n"
	.section	.rodata.str1.1
.LC4:
	.string	"used %d, bad %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB9:
	.loc 1 114 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 115 2 view .LVU367
.LVL113:
	.loc 1 116 2 view .LVU368
.LBB214:
	.loc 1 116 7 view .LVU369
	.loc 1 116 20 view .LVU370
.LBE214:
	.loc 1 114 1 is_stmt 0 view .LVU371
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
	.loc 1 115 6 view .LVU372
	xorl	%edi, %edi
	.loc 1 114 1 view .LVU373
	pushl	%esi
	.cfi_offset 6, -16
	.loc 1 115 16 view .LVU374
	xorl	%esi, %esi
	.loc 1 114 1 view .LVU375
	pushl	%ebx
	.cfi_offset 3, -20
.LBB215:
	.loc 1 116 11 view .LVU376
	movl	$1, %ebx
.LBE215:
	.loc 1 114 1 view .LVU377
	andl	$-16, %esp
	subl	$48, %esp
	jmp	.L119
.LVL114:
	.p2align 4,,10
	.p2align 3
.L118:
.LBB216:
	.loc 1 116 29 is_stmt 1 discriminator 2 view .LVU378
	incl	%ebx
.LVL115:
	.loc 1 116 20 discriminator 2 view .LVU379
	cmpl	$201, %ebx
	je	.L140
.LVL116:
.L119:
	.loc 1 117 3 view .LVU380
	.loc 1 117 10 is_stmt 0 view .LVU381
	movl	%edi, %eax
	movl	%ebx, %edx
	call	insert
.LVL117:
	movl	%eax, %edi
.LVL118:
	.loc 1 118 3 is_stmt 1 view .LVU382
	.loc 1 117 10 is_stmt 0 view .LVU383
	imull	$-858993459, %ebx, %eax
.LVL119:
	.loc 1 117 10 view .LVU384
	rorl	%eax
	.loc 1 118 6 view .LVU385
	cmpl	$429496729, %eax
	ja	.L118
	.loc 1 119 4 is_stmt 1 view .LVU386
	.loc 1 119 11 is_stmt 0 view .LVU387
	movl	$1000, %ecx
	movl	$-1, %edx
	movl	%edi, %eax
	call	check
.LVL120:
	.loc 1 119 33 view .LVU388
	cmpl	%ebx, %eax
	setne	%al
	.loc 1 116 29 view .LVU389
	incl	%ebx
.LVL121:
	.loc 1 119 33 view .LVU390
	movzbl	%al, %eax
	.loc 1 119 8 view .LVU391
	addl	%eax, %esi
.LVL122:
	.loc 1 116 29 is_stmt 1 view .LVU392
	.loc 1 116 20 view .LVU393
	cmpl	$201, %ebx
	jne	.L119
.L140:
	.loc 1 116 20 is_stmt 0 view .LVU394
.LBE216:
.LBB217:
.LBB218:
	.loc 1 18 29 view .LVU395
	movl	%esi, 36(%esp)
.LBE218:
.LBE217:
	.loc 1 121 2 is_stmt 1 view .LVU396
.LVL123:
.LBB220:
.LBI217:
	.loc 1 16 12 view .LVU397
.LBB219:
	.loc 1 18 2 view .LVU398
	.loc 1 18 29 is_stmt 0 view .LVU399
	xorl	%eax, %eax
	testl	%edi, %edi
	je	.L120
	.loc 1 18 29 view .LVU400
	movsbl	nodes+2(,%edi,8), %eax
.L120:
.LVL124:
	.loc 1 18 29 view .LVU401
.LBE219:
.LBE220:
	.loc 1 121 2 view .LVU402
	movl	36(%esp), %ecx
.LBB221:
	.loc 1 124 11 view .LVU403
	xorl	%esi, %esi
.LVL125:
	.loc 1 124 11 view .LVU404
.LBE221:
	.loc 1 123 11 view .LVU405
	movl	$1, %ebx
.LVL126:
	.loc 1 121 2 view .LVU406
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%ecx, 8(%esp)
	call	printf
.LVL127:
	.loc 1 122 2 is_stmt 1 view .LVU407
	xorl	%edx, %edx
	movl	%edi, %eax
	call	print
.LVL128:
	.loc 1 123 2 view .LVU408
	.loc 1 124 2 view .LVU409
.LBB230:
	.loc 1 124 7 view .LVU410
	.loc 1 124 20 view .LVU411
	movl	%edi, 44(%esp)
	jmp	.L126
.LVL129:
	.p2align 4,,10
	.p2align 3
.L143:
.LBB222:
	.loc 1 127 27 is_stmt 0 discriminator 1 view .LVU412
	call	insert
.LVL130:
	.loc 1 127 27 discriminator 1 view .LVU413
	movl	%eax, 44(%esp)
.LVL131:
.L122:
	.loc 1 128 3 is_stmt 1 discriminator 4 view .LVU414
	.loc 1 133 4 is_stmt 0 discriminator 4 view .LVU415
	leal	1(%esi), %edi
	.loc 1 128 9 discriminator 4 view .LVU416
	movl	$-858993459, %eax
	mull	%esi
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	movl	%esi, %edx
	sall	$2, %eax
	subl	%eax, %edx
	.loc 1 128 6 discriminator 4 view .LVU417
	cmpl	$19, %edx
	je	.L141
	.loc 1 128 6 discriminator 4 view .LVU418
.LBE222:
	.loc 1 124 29 is_stmt 1 discriminator 2 view .LVU419
	.loc 1 124 20 discriminator 2 view .LVU420
	cmpl	$2000, %edi
	je	.L142
.LVL132:
.L131:
	.loc 1 124 29 is_stmt 0 view .LVU421
	movl	%edi, %esi
.LVL133:
.L126:
.LBB227:
	.loc 1 125 3 is_stmt 1 view .LVU422
	.loc 1 125 15 is_stmt 0 view .LVU423
	imull	$69069, %ebx, %ebx
.LVL134:
	.loc 1 127 27 view .LVU424
	movl	44(%esp), %eax
	.loc 1 125 8 view .LVU425
	incl	%ebx
.LVL135:
	.loc 1 126 3 is_stmt 1 view .LVU426
	.loc 1 126 18 is_stmt 0 view .LVU427
	movl	%ebx, %edx
	shrl	$20, %edx
	.loc 1 127 45 view .LVU428
	testl	$524288, %ebx
	.loc 1 126 7 view .LVU429
	movzbl	%dl, %edx
.LVL136:
	.loc 1 127 3 is_stmt 1 view .LVU430
	.loc 1 127 45 is_stmt 0 view .LVU431
	jne	.L143
	.loc 1 127 47 discriminator 2 view .LVU432
	call	erase
.LVL137:
	.loc 1 127 47 discriminator 2 view .LVU433
	movl	%eax, 44(%esp)
.LVL138:
	.loc 1 127 47 discriminator 2 view .LVU434
	jmp	.L122
.LVL139:
	.p2align 4,,10
	.p2align 3
.L141:
	.loc 1 130 3 is_stmt 1 view .LVU435
	.loc 1 130 15 is_stmt 0 view .LVU436
	movl	44(%esp), %eax
	movl	$1000, %ecx
	movl	$-1, %edx
	call	check
.LVL140:
	movl	%eax, %ecx
.LVL141:
	.loc 1 131 3 is_stmt 1 view .LVU437
	.loc 1 132 3 view .LVU438
	.loc 1 132 9 is_stmt 0 view .LVU439
	movl	$1374389535, %eax
.LVL142:
	.loc 1 132 9 view .LVU440
	mull	%esi
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	subl	%eax, %esi
	.loc 1 132 6 view .LVU441
	cmpl	$199, %esi
	je	.L144
.LVL143:
.L124:
	.loc 1 132 6 view .LVU442
.LBE227:
	.loc 1 124 29 is_stmt 1 view .LVU443
	.loc 1 124 20 view .LVU444
.LBB228:
	.loc 1 131 16 is_stmt 0 view .LVU445
	xorl	%eax, %eax
	cmpl	$999, %ecx
	setg	%al
	.loc 1 131 7 view .LVU446
	addl	%eax, 36(%esp)
.LVL144:
	.loc 1 131 7 view .LVU447
.LBE228:
	.loc 1 124 20 view .LVU448
	cmpl	$2000, %edi
	jne	.L131
.LVL145:
.L142:
	.loc 1 124 20 view .LVU449
.LBE230:
	.loc 1 135 2 view .LVU450
	movl	44(%esp), %edi
	.loc 1 135 2 is_stmt 1 view .LVU451
	xorl	%edx, %edx
	movl	%edi, %eax
	call	print
.LVL146:
	.loc 1 136 2 view .LVU452
	.loc 1 136 9 view .LVU453
	testl	%edi, %edi
	je	.L128
	movl	%edi, %eax
.LVL147:
	.p2align 4
	.p2align 3
.L127:
	.loc 1 137 3 view .LVU454
	.loc 1 137 10 is_stmt 0 view .LVU455
	movswl	nodes(,%eax,8), %edx
	call	erase
.LVL148:
	.loc 1 136 9 is_stmt 1 view .LVU456
	testl	%eax, %eax
	jne	.L127
.LVL149:
.L128:
	.loc 1 138 2 view .LVU457
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	movl	used, %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL150:
	.loc 1 139 2 view .LVU458
	.loc 1 140 1 is_stmt 0 view .LVU459
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL151:
	.loc 1 140 1 view .LVU460
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
.LVL152:
	.p2align 4,,10
	.p2align 3
.L144:
	.cfi_restore_state
.LBB231:
.LBB229:
	.loc 1 133 4 is_stmt 1 view .LVU461
	movl	44(%esp), %esi
.LBB223:
.LBB224:
	.loc 1 18 29 is_stmt 0 view .LVU462
	xorl	%eax, %eax
	testl	%esi, %esi
.LBE224:
.LBE223:
	.loc 1 133 4 view .LVU463
	movswl	nodes(,%esi,8), %edx
.LVL153:
.LBB226:
.LBI223:
	.loc 1 16 12 is_stmt 1 view .LVU464
.LBB225:
	.loc 1 18 2 view .LVU465
	.loc 1 18 29 is_stmt 0 view .LVU466
	je	.L125
	movsbl	nodes+2(,%esi,8), %eax
.L125:
.LVL154:
	.loc 1 18 29 view .LVU467
.LBE225:
.LBE226:
	.loc 1 133 4 view .LVU468
	movl	%ecx, 8(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%ecx, 40(%esp)
	call	printf
.LVL155:
	.loc 1 133 4 view .LVU469
	movl	40(%esp), %ecx
	jmp	.L124
.LBE229:
.LBE231:
	.cfi_endproc
.LFE9:
	.size	main, .-main
	.local	spare
	.comm	spare,4,4
	.local	used
	.comm	used,4,4
	.local	nodes
	.comm	nodes,2408,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xb5c
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1f
	.long	.LASF34
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL86
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x13
	.long	.LASF2
	.byte	0x5
	.byte	0x17
	.long	0x31
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x13
	.long	.LASF3
	.byte	0x6
	.byte	0x18
	.long	0x43
	.uleb128 0x5
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x20
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF6
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x13
	.long	.LASF9
	.byte	0xb
	.byte	0x19
	.long	0x71
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF10
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF11
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF12
	.uleb128 0x21
	.long	0x7f
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x22
	.long	.LASF35
	.byte	0x8
	.byte	0x1
	.byte	0x7
	.byte	0x8
	.long	0xcc
	.uleb128 0x23
	.string	"key"
	.byte	0x1
	.byte	0x8
	.byte	0xa
	.long	0x38
	.byte	0
	.uleb128 0x16
	.long	.LASF15
	.byte	0x9
	.byte	0x9
	.long	0x26
	.byte	0x2
	.uleb128 0x16
	.long	.LASF16
	.byte	0xa
	.byte	0xa
	.long	0xcc
	.byte	0x4
	.byte	0
	.uleb128 0x17
	.long	0x38
	.long	0xdc
	.uleb128 0x24
	.long	0x71
	.byte	0x1
	.byte	0
	.uleb128 0x17
	.long	0x99
	.long	0xed
	.uleb128 0x25
	.long	0x71
	.value	0x12c
	.byte	0
	.uleb128 0x14
	.long	.LASF17
	.byte	0xd
	.byte	0x14
	.long	0xdc
	.uleb128 0x5
	.byte	0x3
	.long	nodes
	.uleb128 0x14
	.long	.LASF18
	.byte	0xe
	.byte	0xc
	.long	0x4a
	.uleb128 0x5
	.byte	0x3
	.long	used
	.uleb128 0x14
	.long	.LASF19
	.byte	0xe
	.byte	0x12
	.long	0x4a
	.uleb128 0x5
	.byte	0x3
	.long	spare
	.uleb128 0x26
	.long	.LASF36
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x4a
	.long	0x137
	.uleb128 0x27
	.long	0x137
	.uleb128 0x28
	.byte	0
	.uleb128 0x29
	.byte	0x4
	.long	0x86
	.uleb128 0x2a
	.long	.LASF37
	.byte	0x1
	.byte	0x71
	.byte	0x5
	.long	0x4a
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x354
	.uleb128 0xa
	.long	.LASF20
	.byte	0x73
	.byte	0x6
	.long	0x4a
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0xb
	.string	"bad"
	.byte	0x73
	.byte	0x10
	.long	0x4a
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0xa
	.long	.LASF21
	.byte	0x7b
	.byte	0xb
	.long	0x66
	.long	.LLST74
	.long	.LVUS74
	.uleb128 0x18
	.long	.LLRL75
	.long	0x1e2
	.uleb128 0xb
	.string	"i"
	.byte	0x74
	.byte	0xb
	.long	0x4a
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x8
	.long	.LVL117
	.long	0x509
	.long	0x1c4
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
	.uleb128 0xc
	.long	.LVL120
	.long	0x3cc
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
	.byte	0x9
	.byte	0xff
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0xa
	.value	0x3e8
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	.LLRL79
	.long	0x2b9
	.uleb128 0xb
	.string	"i"
	.byte	0x7c
	.byte	0xb
	.long	0x4a
	.long	.LLST80
	.long	.LVUS80
	.uleb128 0xd
	.long	.LLRL81
	.uleb128 0xb
	.string	"key"
	.byte	0x7e
	.byte	0x7
	.long	0x4a
	.long	.LLST82
	.long	.LVUS82
	.uleb128 0xa
	.long	.LASF22
	.byte	0x82
	.byte	0x7
	.long	0x4a
	.long	.LLST83
	.long	.LVUS83
	.uleb128 0x4
	.long	0x9e0
	.long	.LBI223
	.byte	.LVU464
	.long	.LLRL84
	.byte	0x85
	.byte	0x4
	.long	0x249
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST85
	.long	.LVUS85
	.byte	0
	.uleb128 0xe
	.long	.LVL130
	.long	0x509
	.uleb128 0x8
	.long	.LVL137
	.long	0x4b4
	.long	0x272
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x44
	.byte	0x25
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0
	.uleb128 0x8
	.long	.LVL140
	.long	0x3cc
	.long	0x294
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0xa
	.value	0x3e8
	.byte	0
	.uleb128 0xc
	.long	.LVL155
	.long	0x120
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
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
	.sleb128 40
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x9e0
	.long	.LBI217
	.byte	.LVU397
	.long	.LLRL77
	.byte	0x79
	.byte	0x2
	.long	0x2db
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST78
	.long	.LVUS78
	.byte	0
	.uleb128 0x8
	.long	.LVL127
	.long	0x120
	.long	0x2fb
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
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x8
	.long	.LVL128
	.long	0x354
	.long	0x315
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.long	.LVL146
	.long	0x354
	.long	0x32e
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0xe
	.long	.LVL148
	.long	0x4b4
	.uleb128 0xc
	.long	.LVL150
	.long	0x120
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2b
	.long	.LASF38
	.byte	0x1
	.byte	0x68
	.byte	0xd
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x3cc
	.uleb128 0x11
	.string	"n"
	.byte	0x68
	.byte	0x17
	.long	0x4a
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x19
	.long	.LASF23
	.byte	0x68
	.byte	0x1e
	.long	0x4a
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x8
	.long	.LVL2
	.long	0x354
	.long	0x3a2
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.long	.LVL3
	.long	0x120
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
	.uleb128 0x6
	.byte	0x76
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x34
	.byte	0x1c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	.LASF29
	.byte	0x5e
	.long	0x4a
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x4b4
	.uleb128 0x11
	.string	"n"
	.byte	0x5e
	.byte	0x16
	.long	0x4a
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x11
	.string	"low"
	.byte	0x5e
	.byte	0x1d
	.long	0x4a
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x19
	.long	.LASF24
	.byte	0x5e
	.byte	0x26
	.long	0x4a
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xf
	.string	"b"
	.byte	0x62
	.byte	0x6
	.long	0x4a
	.uleb128 0xb
	.string	"key"
	.byte	0x62
	.byte	0x16
	.long	0x4a
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x4
	.long	0x99f
	.long	.LBI27
	.byte	.LVU19
	.long	.LLRL6
	.byte	0x62
	.byte	0xa
	.long	0x49d
	.uleb128 0x1
	.long	0x9ad
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x4
	.long	0x9e0
	.long	.LBI29
	.byte	.LVU22
	.long	.LLRL8
	.byte	0x1d
	.byte	0x9
	.long	0x47a
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST9
	.long	.LVUS9
	.byte	0
	.uleb128 0x6
	.long	0x9e0
	.long	.LBI33
	.byte	.LVU29
	.long	.LBB33
	.long	.LBE33-.LBB33
	.byte	0x1d
	.byte	0x25
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LVL15
	.long	0x3cc
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LASF27
	.byte	0x47
	.long	0x4a
	.long	0x509
	.uleb128 0x7
	.string	"n"
	.byte	0x47
	.byte	0x16
	.long	0x4a
	.uleb128 0x7
	.string	"key"
	.byte	0x47
	.byte	0x1d
	.long	0x4a
	.uleb128 0x12
	.long	.LASF25
	.byte	0x56
	.byte	0x6
	.long	0x4a
	.uleb128 0x2c
	.long	0x4fb
	.uleb128 0x12
	.long	.LASF26
	.byte	0x4c
	.byte	0x7
	.long	0x4a
	.uleb128 0xe
	.long	.LVL104
	.long	0x4b4
	.byte	0
	.uleb128 0x1b
	.uleb128 0x12
	.long	.LASF25
	.byte	0x51
	.byte	0x7
	.long	0x4a
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LASF28
	.byte	0x37
	.long	0x4a
	.long	0x542
	.uleb128 0x7
	.string	"n"
	.byte	0x37
	.byte	0x17
	.long	0x4a
	.uleb128 0x7
	.string	"key"
	.byte	0x37
	.byte	0x1e
	.long	0x4a
	.uleb128 0x1b
	.uleb128 0x12
	.long	.LASF26
	.byte	0x41
	.byte	0x7
	.long	0x4a
	.uleb128 0xe
	.long	.LVL83
	.long	0x509
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	.LASF30
	.byte	0x2a
	.long	0x4a
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x971
	.uleb128 0x11
	.string	"n"
	.byte	0x2a
	.byte	0x17
	.long	0x4a
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xf
	.string	"b"
	.byte	0x2d
	.byte	0x6
	.long	0x4a
	.uleb128 0xa
	.long	.LASF31
	.byte	0x30
	.byte	0x6
	.long	0x4a
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0xa
	.long	.LASF16
	.byte	0x31
	.byte	0x6
	.long	0x4a
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x4
	.long	0x9b7
	.long	.LBI87
	.byte	.LVU57
	.long	.LLRL14
	.byte	0x2c
	.byte	0x2
	.long	0x61c
	.uleb128 0x1
	.long	0x9c4
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0xd
	.long	.LLRL14
	.uleb128 0x3
	.long	0x9cd
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x3
	.long	0x9d6
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x4
	.long	0x9e0
	.long	.LBI89
	.byte	.LVU61
	.long	.LLRL18
	.byte	0x17
	.byte	0xa
	.long	0x5fc
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST19
	.long	.LVUS19
	.byte	0
	.uleb128 0x15
	.long	0x9e0
	.long	.LBI94
	.byte	.LVU68
	.long	.LLRL20
	.byte	0x17
	.byte	0x29
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x99f
	.long	.LBI114
	.byte	.LVU77
	.long	.LLRL22
	.byte	0x2d
	.byte	0xa
	.long	0x67e
	.uleb128 0x1
	.long	0x9ad
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x4
	.long	0x9e0
	.long	.LBI116
	.byte	.LVU79
	.long	.LLRL24
	.byte	0x1d
	.byte	0x9
	.long	0x65f
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST25
	.long	.LVUS25
	.byte	0
	.uleb128 0x15
	.long	0x9e0
	.long	.LBI121
	.byte	.LVU82
	.long	.LLRL26
	.byte	0x1d
	.byte	0x25
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x99f
	.long	.LBI139
	.byte	.LVU120
	.long	.LLRL28
	.byte	0x32
	.byte	0x6
	.long	0x6e8
	.uleb128 0x1
	.long	0x9ad
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x9
	.long	0x9e0
	.long	.LBI141
	.byte	.LVU122
	.long	.LBB141
	.long	.LBE141-.LBB141
	.byte	0x1d
	.byte	0x9
	.long	0x6c5
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST30
	.long	.LVUS30
	.byte	0
	.uleb128 0x6
	.long	0x9e0
	.long	.LBI143
	.byte	.LVU127
	.long	.LBB143
	.long	.LBE143-.LBB143
	.byte	0x1d
	.byte	0x25
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST31
	.long	.LVUS31
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x971
	.long	.LBI147
	.byte	.LVU216
	.long	.LLRL32
	.byte	0x33
	.byte	0x1b
	.long	0x838
	.uleb128 0x1
	.long	0x988
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x1
	.long	0x97f
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0xd
	.long	.LLRL32
	.uleb128 0x3
	.long	0x994
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x9
	.long	0x9b7
	.long	.LBI149
	.byte	.LVU224
	.long	.LBB149
	.long	.LBE149-.LBB149
	.byte	0x25
	.byte	0x2
	.long	0x7b0
	.uleb128 0x1
	.long	0x9c4
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x3
	.long	0x9cd
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x3
	.long	0x9d6
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x9
	.long	0x9e0
	.long	.LBI151
	.byte	.LVU227
	.long	.LBB151
	.long	.LBE151-.LBB151
	.byte	0x17
	.byte	0xa
	.long	0x78d
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST39
	.long	.LVUS39
	.byte	0
	.uleb128 0x6
	.long	0x9e0
	.long	.LBI153
	.byte	.LVU232
	.long	.LBB153
	.long	.LBE153-.LBB153
	.byte	0x17
	.byte	0x29
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST40
	.long	.LVUS40
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	0x9b7
	.long	.LBI155
	.byte	.LVU241
	.long	.LLRL41
	.byte	0x26
	.byte	0x2
	.uleb128 0x1
	.long	0x9c4
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0xd
	.long	.LLRL41
	.uleb128 0x3
	.long	0x9cd
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x3
	.long	0x9d6
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x9
	.long	0x9e0
	.long	.LBI157
	.byte	.LVU244
	.long	.LBB157
	.long	.LBE157-.LBB157
	.byte	0x17
	.byte	0xa
	.long	0x812
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST45
	.long	.LVUS45
	.byte	0
	.uleb128 0x6
	.long	0x9e0
	.long	.LBI159
	.byte	.LVU249
	.long	.LBB159
	.long	.LBE159-.LBB159
	.byte	0x17
	.byte	0x29
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST46
	.long	.LVUS46
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x971
	.long	.LBI166
	.byte	.LVU138
	.long	.LBB166
	.long	.LBE166-.LBB166
	.byte	0x34
	.byte	0x9
	.uleb128 0x1c
	.long	0x988
	.uleb128 0x1
	.long	0x97f
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x3
	.long	0x994
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x9
	.long	0x9b7
	.long	.LBI168
	.byte	.LVU148
	.long	.LBB168
	.long	.LBE168-.LBB168
	.byte	0x25
	.byte	0x2
	.long	0x8f3
	.uleb128 0x1
	.long	0x9c4
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x3
	.long	0x9cd
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x3
	.long	0x9d6
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x9
	.long	0x9e0
	.long	.LBI170
	.byte	.LVU151
	.long	.LBB170
	.long	.LBE170-.LBB170
	.byte	0x17
	.byte	0xa
	.long	0x8d0
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.uleb128 0x6
	.long	0x9e0
	.long	.LBI172
	.byte	.LVU156
	.long	.LBB172
	.long	.LBE172-.LBB172
	.byte	0x17
	.byte	0x29
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST53
	.long	.LVUS53
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x9b7
	.long	.LBI174
	.byte	.LVU165
	.long	.LBB174
	.long	.LBE174-.LBB174
	.byte	0x26
	.byte	0x2
	.uleb128 0x1c
	.long	0x9c4
	.uleb128 0x3
	.long	0x9cd
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x3
	.long	0x9d6
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x9
	.long	0x9e0
	.long	.LBI176
	.byte	.LVU168
	.long	.LBB176
	.long	.LBE176-.LBB176
	.byte	0x17
	.byte	0xa
	.long	0x94c
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST56
	.long	.LVUS56
	.byte	0
	.uleb128 0x6
	.long	0x9e0
	.long	.LBI178
	.byte	.LVU173
	.long	.LBB178
	.long	.LBE178-.LBB178
	.byte	0x17
	.byte	0x29
	.uleb128 0x1
	.long	0x9ee
	.long	.LLST57
	.long	.LVUS57
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LASF32
	.byte	0x20
	.long	0x4a
	.long	0x99f
	.uleb128 0x7
	.string	"n"
	.byte	0x20
	.byte	0x17
	.long	0x4a
	.uleb128 0x2d
	.long	.LASF26
	.byte	0x1
	.byte	0x20
	.byte	0x1e
	.long	0x4a
	.uleb128 0xf
	.string	"up"
	.byte	0x22
	.byte	0x6
	.long	0x4a
	.byte	0
	.uleb128 0x10
	.long	.LASF33
	.byte	0x1b
	.long	0x4a
	.long	0x9b7
	.uleb128 0x7
	.string	"n"
	.byte	0x1b
	.byte	0x18
	.long	0x4a
	.byte	0
	.uleb128 0x2e
	.long	.LASF39
	.byte	0x1
	.byte	0x15
	.byte	0xd
	.byte	0x1
	.long	0x9e0
	.uleb128 0x7
	.string	"n"
	.byte	0x15
	.byte	0x18
	.long	0x4a
	.uleb128 0xf
	.string	"l"
	.byte	0x17
	.byte	0x6
	.long	0x4a
	.uleb128 0xf
	.string	"r"
	.byte	0x17
	.byte	0x25
	.long	0x4a
	.byte	0
	.uleb128 0x10
	.long	.LASF15
	.byte	0x10
	.long	0x4a
	.long	0x9f8
	.uleb128 0x7
	.string	"n"
	.byte	0x10
	.byte	0x17
	.long	0x4a
	.byte	0
	.uleb128 0x2f
	.long	0x509
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0xa85
	.uleb128 0x1
	.long	0x517
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x1
	.long	0x520
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x1d
	.long	0x52b
	.long	.LBB192
	.long	.LBE192-.LBB192
	.long	0xa44
	.uleb128 0x3
	.long	0x52c
	.long	.LLST60
	.long	.LVUS60
	.byte	0
	.uleb128 0x4
	.long	0x509
	.long	.LBI193
	.byte	.LVU283
	.long	.LLRL61
	.byte	0x37
	.byte	0xc
	.long	0xa73
	.uleb128 0x1
	.long	0x517
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x1
	.long	0x520
	.long	.LLST63
	.long	.LVUS63
	.byte	0
	.uleb128 0x1e
	.long	.LVL80
	.long	0x542
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.byte	0
	.uleb128 0x30
	.long	0x4b4
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.long	0x4c2
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x1
	.long	0x4cb
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x31
	.long	0x4d6
	.uleb128 0x4
	.long	0x4b4
	.long	.LBI202
	.byte	.LVU307
	.long	.LLRL66
	.byte	0x47
	.byte	0xc
	.long	0xb43
	.uleb128 0x1
	.long	0x4cb
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x1
	.long	0x4c2
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0xd
	.long	.LLRL66
	.uleb128 0x3
	.long	0x4d6
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0x1d
	.long	0x4fb
	.long	.LBB204
	.long	.LBE204-.LBB204
	.long	0xb12
	.uleb128 0x3
	.long	0x4fc
	.long	.LLST70
	.long	.LVUS70
	.byte	0
	.uleb128 0xe
	.long	.LVL99
	.long	0x4b4
	.uleb128 0x32
	.long	.LVL101
	.long	0x542
	.long	0xb30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.uleb128 0x1e
	.long	.LVL106
	.long	0x542
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x33
	.long	0x4e1
	.long	.LBB210
	.long	.LBE210-.LBB210
	.uleb128 0x3
	.long	0x4e6
	.long	.LLST71
	.long	.LVUS71
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
	.uleb128 0x4
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x1b
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x24
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x29
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2a
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
	.uleb128 0x2b
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
	.uleb128 0x2c
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x20
	.uleb128 0xb
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x30
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
	.uleb128 0x31
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x32
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x33
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS72:
	.uleb128 .LVU368
	.uleb128 .LVU378
	.uleb128 .LVU378
	.uleb128 .LVU382
	.uleb128 .LVU382
	.uleb128 .LVU384
	.uleb128 .LVU384
	.uleb128 .LVU412
	.uleb128 .LVU412
	.uleb128 .LVU413
	.uleb128 .LVU413
	.uleb128 .LVU421
	.uleb128 .LVU422
	.uleb128 .LVU434
	.uleb128 .LVU435
	.uleb128 .LVU449
	.uleb128 .LVU453
	.uleb128 .LVU454
	.uleb128 .LVU454
	.uleb128 .LVU456
	.uleb128 .LVU456
	.uleb128 .LVU457
	.uleb128 .LVU461
	.uleb128 0
.LLST72:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL113
	.uleb128 .LVL118-.LVL113
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL118-.LVL113
	.uleb128 .LVL119-.LVL113
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL119-.LVL113
	.uleb128 .LVL129-.LVL113
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL129-.LVL113
	.uleb128 .LVL130-1-.LVL113
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL130-1-.LVL113
	.uleb128 .LVL132-.LVL113
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL133-.LVL113
	.uleb128 .LVL138-.LVL113
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL139-.LVL113
	.uleb128 .LVL145-.LVL113
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL146-.LVL113
	.uleb128 .LVL147-.LVL113
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL147-.LVL113
	.uleb128 .LVL148-1-.LVL113
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL148-.LVL113
	.uleb128 .LVL149-.LVL113
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL152-.LVL113
	.uleb128 .LFE9-.LVL113
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS73:
	.uleb128 .LVU368
	.uleb128 .LVU378
	.uleb128 .LVU378
	.uleb128 .LVU404
	.uleb128 .LVU404
	.uleb128 .LVU421
	.uleb128 .LVU422
	.uleb128 .LVU438
	.uleb128 .LVU438
	.uleb128 .LVU440
	.uleb128 .LVU440
	.uleb128 .LVU442
	.uleb128 .LVU442
	.uleb128 .LVU447
	.uleb128 .LVU461
	.uleb128 .LVU469
	.uleb128 .LVU469
	.uleb128 0
.LLST73:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL113
	.uleb128 .LVL125-.LVL113
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL125-.LVL113
	.uleb128 .LVL132-.LVL113
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL133-.LVL113
	.uleb128 .LVL141-.LVL113
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL141-.LVL113
	.uleb128 .LVL142-.LVL113
	.uleb128 0xe
	.byte	0x70
	.sleb128 0
	.byte	0xa
	.value	0x3e7
	.byte	0x2b
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL142-.LVL113
	.uleb128 .LVL143-.LVL113
	.uleb128 0xe
	.byte	0x71
	.sleb128 0
	.byte	0xa
	.value	0x3e7
	.byte	0x2b
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL143-.LVL113
	.uleb128 .LVL144-.LVL113
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL152-.LVL113
	.uleb128 .LVL155-1-.LVL113
	.uleb128 0xe
	.byte	0x71
	.sleb128 0
	.byte	0xa
	.value	0x3e7
	.byte	0x2b
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL155-1-.LVL113
	.uleb128 .LFE9-.LVL113
	.uleb128 0xf
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.byte	0xa
	.value	0x3e7
	.byte	0x2b
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS74:
	.uleb128 .LVU409
	.uleb128 .LVU412
	.uleb128 .LVU412
	.uleb128 .LVU424
	.uleb128 .LVU426
	.uleb128 .LVU460
	.uleb128 .LVU461
	.uleb128 0
.LLST74:
	.byte	0x6
	.long	.LVL128
	.byte	0x4
	.uleb128 .LVL128-.LVL128
	.uleb128 .LVL129-.LVL128
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL129-.LVL128
	.uleb128 .LVL134-.LVL128
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL135-.LVL128
	.uleb128 .LVL151-.LVL128
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL152-.LVL128
	.uleb128 .LFE9-.LVL128
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS76:
	.uleb128 .LVU370
	.uleb128 .LVU378
	.uleb128 .LVU378
	.uleb128 .LVU390
	.uleb128 .LVU390
	.uleb128 .LVU393
	.uleb128 .LVU393
	.uleb128 .LVU406
.LLST76:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL113
	.uleb128 .LVL121-.LVL113
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL121-.LVL113
	.uleb128 .LVL122-.LVL113
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL113
	.uleb128 .LVL126-.LVL113
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS80:
	.uleb128 .LVU411
	.uleb128 .LVU412
.LLST80:
	.byte	0x8
	.long	.LVL128
	.uleb128 .LVL129-.LVL128
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS82:
	.uleb128 .LVU412
	.uleb128 .LVU413
	.uleb128 .LVU413
	.uleb128 .LVU422
	.uleb128 .LVU430
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU460
	.uleb128 .LVU461
	.uleb128 0
.LLST82:
	.byte	0x6
	.long	.LVL129
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL130-1-.LVL129
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL130-1-.LVL129
	.uleb128 .LVL133-.LVL129
	.uleb128 0x8
	.byte	0x73
	.sleb128 0
	.byte	0x44
	.byte	0x25
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL129
	.uleb128 .LVL137-1-.LVL129
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL137-1-.LVL129
	.uleb128 .LVL151-.LVL129
	.uleb128 0x8
	.byte	0x73
	.sleb128 0
	.byte	0x44
	.byte	0x25
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL152-.LVL129
	.uleb128 .LFE9-.LVL129
	.uleb128 0x8
	.byte	0x73
	.sleb128 0
	.byte	0x44
	.byte	0x25
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS83:
	.uleb128 .LVU437
	.uleb128 .LVU440
	.uleb128 .LVU440
	.uleb128 .LVU442
	.uleb128 .LVU461
	.uleb128 .LVU469
	.uleb128 .LVU469
	.uleb128 0
.LLST83:
	.byte	0x6
	.long	.LVL141
	.byte	0x4
	.uleb128 .LVL141-.LVL141
	.uleb128 .LVL142-.LVL141
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL142-.LVL141
	.uleb128 .LVL143-.LVL141
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL152-.LVL141
	.uleb128 .LVL155-1-.LVL141
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL155-1-.LVL141
	.uleb128 .LFE9-.LVL141
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS85:
	.uleb128 .LVU464
	.uleb128 .LVU467
.LLST85:
	.byte	0x8
	.long	.LVL153
	.uleb128 .LVL154-.LVL153
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS78:
	.uleb128 .LVU397
	.uleb128 .LVU401
.LLST78:
	.byte	0x8
	.long	.LVL123
	.uleb128 .LVL124-.LVL123
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 .LVU11
	.uleb128 .LVU11
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
	.uleb128 .LVL4-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL0
	.uleb128 .LFE8-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL0
	.uleb128 .LFE8-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL9-.LVL5
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-.LVL5
	.uleb128 .LVL10-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL10-.LVL5
	.uleb128 .LVL19-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL5
	.uleb128 .LFE7-.LVL5
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL10-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL10-.LVL5
	.uleb128 .LVL19-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL5
	.uleb128 .LFE7-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL7-.LVL5
	.uleb128 .LVL19-.LVL5
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL19-.LVL5
	.uleb128 .LFE7-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS5:
	.uleb128 .LVU35
	.uleb128 .LVU52
.LLST5:
	.byte	0x8
	.long	.LVL14
	.uleb128 .LVL18-.LVL14
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS7:
	.uleb128 .LVU19
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU26
.LLST7:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL9-.LVL6
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-.LVL6
	.uleb128 .LVL10-.LVL6
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS9:
	.uleb128 .LVU22
	.uleb128 .LVU27
	.uleb128 .LVU48
	.uleb128 .LVU51
.LLST9:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL11-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL16-.LVL8
	.uleb128 .LVL17-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS10:
	.uleb128 .LVU29
	.uleb128 .LVU33
.LLST10:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU184
	.uleb128 .LVU184
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU198
	.uleb128 .LVU198
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL48-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.LVL20
	.uleb128 .LVL52-.LVL20
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL20
	.uleb128 .LVL54-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL54-.LVL20
	.uleb128 .LVL55-.LVL20
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL20
	.uleb128 .LFE4-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS12:
	.uleb128 .LVU115
	.uleb128 .LVU184
	.uleb128 .LVU212
	.uleb128 0
.LLST12:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL52-.LVL31
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL59-.LVL31
	.uleb128 .LFE4-.LVL31
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS13:
	.uleb128 .LVU119
	.uleb128 .LVU137
	.uleb128 .LVU212
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 .LVU244
.LLST13:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL37-.LVL32
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL59-.LVL32
	.uleb128 .LVL60-.LVL32
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL60-.LVL32
	.uleb128 .LVL69-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS15:
	.uleb128 .LVU57
	.uleb128 .LVU75
	.uleb128 .LVU87
	.uleb128 .LVU96
	.uleb128 .LVU184
	.uleb128 .LVU186
	.uleb128 .LVU198
	.uleb128 .LVU202
.LLST15:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL27-.LVL20
	.uleb128 .LVL29-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL52-.LVL20
	.uleb128 .LVL53-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL20
	.uleb128 .LVL57-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS16:
	.uleb128 .LVU67
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU75
	.uleb128 .LVU87
	.uleb128 .LVU106
	.uleb128 .LVU184
	.uleb128 .LVU195
	.uleb128 .LVU198
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 .LVU202
.LLST16:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL24-.LVL22
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL24-.LVL22
	.uleb128 .LVL25-.LVL22
	.uleb128 0x11
	.byte	0x72
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+2
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL22
	.uleb128 .LVL30-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL22
	.uleb128 .LVL53-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL22
	.uleb128 .LVL56-.LVL22
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL56-.LVL22
	.uleb128 .LVL57-.LVL22
	.uleb128 0x11
	.byte	0x72
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+2
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU71
	.uleb128 .LVU84
	.uleb128 .LVU91
	.uleb128 .LVU96
	.uleb128 .LVU184
	.uleb128 .LVU195
	.uleb128 .LVU198
	.uleb128 .LVU202
.LLST17:
	.byte	0x6
	.long	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL25-.LVL23
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL23
	.uleb128 .LVL29-.LVL23
	.uleb128 0x11
	.byte	0x71
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+2
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL23
	.uleb128 .LVL53-.LVL23
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL23
	.uleb128 .LVL57-.LVL23
	.uleb128 0x11
	.byte	0x71
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+2
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU61
	.uleb128 .LVU67
.LLST19:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS21:
	.uleb128 .LVU67
	.uleb128 .LVU71
	.uleb128 .LVU87
	.uleb128 .LVU91
.LLST21:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x11
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+6
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL22
	.uleb128 .LVL28-.LVL22
	.uleb128 0x11
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+6
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU77
	.uleb128 .LVU87
	.uleb128 .LVU98
	.uleb128 .LVU106
	.uleb128 .LVU188
	.uleb128 .LVU195
	.uleb128 .LVU204
	.uleb128 .LVU212
.LLST23:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL27-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL29-.LVL25
	.uleb128 .LVL30-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL53-.LVL25
	.uleb128 .LVL53-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL57-.LVL25
	.uleb128 .LVL59-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS25:
	.uleb128 .LVU79
	.uleb128 .LVU81
	.uleb128 .LVU100
	.uleb128 .LVU103
	.uleb128 .LVU190
	.uleb128 .LVU192
	.uleb128 .LVU206
	.uleb128 .LVU209
.LLST25:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL25-.LVL25
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL25
	.uleb128 .LVL30-.LVL25
	.uleb128 0x11
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+6
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL25
	.uleb128 .LVL53-.LVL25
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL25
	.uleb128 .LVL58-.LVL25
	.uleb128 0x11
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+6
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU81
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU87
	.uleb128 .LVU103
	.uleb128 .LVU106
	.uleb128 .LVU192
	.uleb128 .LVU195
	.uleb128 .LVU209
	.uleb128 .LVU212
.LLST27:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL26-.LVL25
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL26-.LVL25
	.uleb128 .LVL27-.LVL25
	.uleb128 0x11
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+4
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL25
	.uleb128 .LVL30-.LVL25
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL25
	.uleb128 .LVL53-.LVL25
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL25
	.uleb128 .LVL59-.LVL25
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS29:
	.uleb128 .LVU120
	.uleb128 .LVU132
.LLST29:
	.byte	0x8
	.long	.LVL32
	.uleb128 .LVL36-.LVL32
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS30:
	.uleb128 .LVU122
	.uleb128 .LVU125
.LLST30:
	.byte	0x8
	.long	.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS31:
	.uleb128 .LVU127
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 .LVU132
.LLST31:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL36-.LVL34
	.uleb128 0x11
	.byte	0x72
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	nodes+4
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU216
	.uleb128 .LVU259
.LLST33:
	.byte	0x8
	.long	.LVL61
	.uleb128 .LVL75-.LVL61
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS34:
	.uleb128 .LVU216
	.uleb128 .LVU244
.LLST34:
	.byte	0x8
	.long	.LVL61
	.uleb128 .LVL69-.LVL61
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS35:
	.uleb128 .LVU218
	.uleb128 .LVU259
.LLST35:
	.byte	0x8
	.long	.LVL61
	.uleb128 .LVL75-.LVL61
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS36:
	.uleb128 .LVU224
	.uleb128 .LVU239
.LLST36:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL68-.LVL62
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS37:
	.uleb128 .LVU230
	.uleb128 .LVU255
.LLST37:
	.byte	0x8
	.long	.LVL64
	.uleb128 .LVL73-.LVL64
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS38:
	.uleb128 .LVU235
	.uleb128 .LVU238
.LLST38:
	.byte	0x8
	.long	.LVL66
	.uleb128 .LVL67-.LVL66
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS39:
	.uleb128 .LVU227
	.uleb128 .LVU230
.LLST39:
	.byte	0x8
	.long	.LVL63
	.uleb128 .LVL64-.LVL63
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS40:
	.uleb128 .LVU232
	.uleb128 .LVU235
.LLST40:
	.byte	0x8
	.long	.LVL65
	.uleb128 .LVL66-.LVL65
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS42:
	.uleb128 .LVU241
	.uleb128 .LVU257
.LLST42:
	.byte	0x8
	.long	.LVL68
	.uleb128 .LVL75-.LVL68
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS43:
	.uleb128 .LVU247
	.uleb128 0
.LLST43:
	.byte	0x8
	.long	.LVL70
	.uleb128 .LFE4-.LVL70
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS44:
	.uleb128 .LVU252
	.uleb128 .LVU256
.LLST44:
	.byte	0x8
	.long	.LVL72
	.uleb128 .LVL74-.LVL72
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS45:
	.uleb128 .LVU244
	.uleb128 .LVU247
.LLST45:
	.byte	0x8
	.long	.LVL69
	.uleb128 .LVL70-.LVL69
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS46:
	.uleb128 .LVU249
	.uleb128 .LVU252
.LLST46:
	.byte	0x8
	.long	.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS47:
	.uleb128 .LVU138
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU182
.LLST47:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL48-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.LVL37
	.uleb128 .LVL51-.LVL37
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS48:
	.uleb128 .LVU140
	.uleb128 .LVU145
.LLST48:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x16
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x31
	.byte	0x24
	.byte	0x3
	.long	nodes+4
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU148
	.uleb128 .LVU163
.LLST49:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL45-.LVL39
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS50:
	.uleb128 .LVU154
	.uleb128 .LVU184
.LLST50:
	.byte	0x8
	.long	.LVL41
	.uleb128 .LVL52-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS51:
	.uleb128 .LVU159
	.uleb128 .LVU162
.LLST51:
	.byte	0x8
	.long	.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS52:
	.uleb128 .LVU151
	.uleb128 .LVU154
.LLST52:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS53:
	.uleb128 .LVU156
	.uleb128 .LVU159
.LLST53:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL43-.LVL42
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS54:
	.uleb128 .LVU171
	.uleb128 .LVU184
.LLST54:
	.byte	0x8
	.long	.LVL47
	.uleb128 .LVL52-.LVL47
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS55:
	.uleb128 .LVU176
	.uleb128 .LVU179
.LLST55:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL50-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS56:
	.uleb128 .LVU168
	.uleb128 .LVU171
.LLST56:
	.byte	0x8
	.long	.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS57:
	.uleb128 .LVU173
	.uleb128 .LVU176
.LLST57:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL49-.LVL48
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS58:
	.uleb128 0
	.uleb128 .LVU267
	.uleb128 .LVU267
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU282
	.uleb128 .LVU282
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 0
.LLST58:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL77-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL77-.LVL76
	.uleb128 .LVL79-.LVL76
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL79-.LVL76
	.uleb128 .LVL80-1-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL80-1-.LVL76
	.uleb128 .LVL80-.LVL76
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL76
	.uleb128 .LVL84-.LVL76
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL84-.LVL76
	.uleb128 .LVL85-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL85-.LVL76
	.uleb128 .LFE5-.LVL76
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS59:
	.uleb128 0
	.uleb128 .LVU269
	.uleb128 .LVU269
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU281
	.uleb128 .LVU281
	.uleb128 .LVU282
	.uleb128 .LVU282
	.uleb128 .LVU293
	.uleb128 .LVU293
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 0
.LLST59:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL78-.LVL76
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL78-.LVL76
	.uleb128 .LVL80-.LVL76
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL76
	.uleb128 .LVL83-1-.LVL76
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL83-1-.LVL76
	.uleb128 .LVL84-.LVL76
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL84-.LVL76
	.uleb128 .LVL88-.LVL76
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL88-.LVL76
	.uleb128 .LVL90-.LVL76
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL76
	.uleb128 .LFE5-.LVL76
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS60:
	.uleb128 .LVU277
	.uleb128 .LVU280
.LLST60:
	.byte	0x8
	.long	.LVL81
	.uleb128 .LVL82-.LVL81
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS62:
	.uleb128 .LVU284
	.uleb128 .LVU289
	.uleb128 .LVU289
	.uleb128 .LVU291
.LLST62:
	.byte	0x6
	.long	.LVL84
	.byte	0x4
	.uleb128 .LVL84-.LVL84
	.uleb128 .LVL86-.LVL84
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL84
	.uleb128 .LVL87-.LVL84
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS63:
	.uleb128 .LVU282
	.uleb128 .LVU293
	.uleb128 .LVU293
	.uleb128 .LVU295
	.uleb128 .LVU297
	.uleb128 0
.LLST63:
	.byte	0x6
	.long	.LVL84
	.byte	0x4
	.uleb128 .LVL84-.LVL84
	.uleb128 .LVL88-.LVL84
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL88-.LVL84
	.uleb128 .LVL89-.LVL84
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL84
	.uleb128 .LFE5-.LVL84
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS64:
	.uleb128 0
	.uleb128 .LVU306
	.uleb128 .LVU306
	.uleb128 .LVU333
	.uleb128 .LVU333
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU347
	.uleb128 .LVU347
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU361
	.uleb128 .LVU361
	.uleb128 .LVU362
	.uleb128 .LVU362
	.uleb128 .LVU363
	.uleb128 .LVU363
	.uleb128 .LVU364
	.uleb128 .LVU364
	.uleb128 0
.LLST64:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL92-.LVL91
	.uleb128 .LVL100-.LVL91
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL100-.LVL91
	.uleb128 .LVL101-1-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL101-1-.LVL91
	.uleb128 .LVL101-.LVL91
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL101-.LVL91
	.uleb128 .LVL105-.LVL91
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL105-.LVL91
	.uleb128 .LVL106-1-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL106-1-.LVL91
	.uleb128 .LVL106-.LVL91
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL106-.LVL91
	.uleb128 .LVL108-.LVL91
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL108-.LVL91
	.uleb128 .LVL109-.LVL91
	.uleb128 0x5
	.byte	0x3
	.long	spare
	.byte	0x4
	.uleb128 .LVL109-.LVL91
	.uleb128 .LVL110-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL110-.LVL91
	.uleb128 .LVL111-.LVL91
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL111-.LVL91
	.uleb128 .LFE6-.LVL91
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS65:
	.uleb128 0
	.uleb128 .LVU318
	.uleb128 .LVU318
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU342
	.uleb128 .LVU342
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU365
	.uleb128 .LVU365
	.uleb128 0
.LLST65:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL95-.LVL91
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL95-.LVL91
	.uleb128 .LVL101-.LVL91
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL101-.LVL91
	.uleb128 .LVL104-1-.LVL91
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL104-1-.LVL91
	.uleb128 .LVL106-.LVL91
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL106-.LVL91
	.uleb128 .LVL112-.LVL91
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL112-.LVL91
	.uleb128 .LFE6-.LVL91
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS67:
	.uleb128 .LVU308
	.uleb128 .LVU318
	.uleb128 .LVU318
	.uleb128 .LVU335
	.uleb128 .LVU349
	.uleb128 .LVU362
	.uleb128 .LVU364
	.uleb128 .LVU365
	.uleb128 .LVU365
	.uleb128 0
.LLST67:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL95-.LVL93
	.uleb128 .LVL101-.LVL93
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL106-.LVL93
	.uleb128 .LVL109-.LVL93
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL111-.LVL93
	.uleb128 .LVL112-.LVL93
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL112-.LVL93
	.uleb128 .LFE6-.LVL93
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS68:
	.uleb128 .LVU307
	.uleb128 .LVU333
	.uleb128 .LVU333
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU349
	.uleb128 .LVU361
	.uleb128 .LVU361
	.uleb128 .LVU362
	.uleb128 .LVU364
	.uleb128 0
.LLST68:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL100-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL100-.LVL93
	.uleb128 .LVL101-1-.LVL93
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL101-1-.LVL93
	.uleb128 .LVL101-.LVL93
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL106-.LVL93
	.uleb128 .LVL108-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL108-.LVL93
	.uleb128 .LVL109-.LVL93
	.uleb128 0x5
	.byte	0x3
	.long	spare
	.byte	0x4
	.uleb128 .LVL111-.LVL93
	.uleb128 .LFE6-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS69:
	.uleb128 .LVU314
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU325
	.uleb128 .LVU364
	.uleb128 0
.LLST69:
	.byte	0x6
	.long	.LVL94
	.byte	0x4
	.uleb128 .LVL94-.LVL94
	.uleb128 .LVL96-.LVL94
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL96-.LVL94
	.uleb128 .LVL97-.LVL94
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL97-.LVL94
	.uleb128 .LVL98-.LVL94
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL111-.LVL94
	.uleb128 .LFE6-.LVL94
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS70:
	.uleb128 .LVU356
	.uleb128 .LVU362
.LLST70:
	.byte	0x8
	.long	.LVL107
	.uleb128 .LVL109-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS71:
	.uleb128 .LVU338
	.uleb128 .LVU341
.LLST71:
	.byte	0x8
	.long	.LVL102
	.uleb128 .LVL103-.LVL102
	.uleb128 0x1
	.byte	0x50
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
.LLRL6:
	.byte	0x5
	.long	.LBB27
	.byte	0x4
	.uleb128 .LBB27-.LBB27
	.uleb128 .LBE27-.LBB27
	.byte	0x4
	.uleb128 .LBB39-.LBB27
	.uleb128 .LBE39-.LBB27
	.byte	0x4
	.uleb128 .LBB40-.LBB27
	.uleb128 .LBE40-.LBB27
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB29
	.byte	0x4
	.uleb128 .LBB29-.LBB29
	.uleb128 .LBE29-.LBB29
	.byte	0x4
	.uleb128 .LBB35-.LBB29
	.uleb128 .LBE35-.LBB29
	.byte	0x4
	.uleb128 .LBB36-.LBB29
	.uleb128 .LBE36-.LBB29
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB87
	.byte	0x4
	.uleb128 .LBB87-.LBB87
	.uleb128 .LBE87-.LBB87
	.byte	0x4
	.uleb128 .LBB111-.LBB87
	.uleb128 .LBE111-.LBB87
	.byte	0x4
	.uleb128 .LBB112-.LBB87
	.uleb128 .LBE112-.LBB87
	.byte	0x4
	.uleb128 .LBB113-.LBB87
	.uleb128 .LBE113-.LBB87
	.byte	0x4
	.uleb128 .LBB137-.LBB87
	.uleb128 .LBE137-.LBB87
	.byte	0x4
	.uleb128 .LBB180-.LBB87
	.uleb128 .LBE180-.LBB87
	.byte	0x4
	.uleb128 .LBB182-.LBB87
	.uleb128 .LBE182-.LBB87
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB89
	.byte	0x4
	.uleb128 .LBB89-.LBB89
	.uleb128 .LBE89-.LBB89
	.byte	0x4
	.uleb128 .LBB93-.LBB89
	.uleb128 .LBE93-.LBB89
	.byte	0x4
	.uleb128 .LBB100-.LBB89
	.uleb128 .LBE100-.LBB89
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB101-.LBB94
	.uleb128 .LBE101-.LBB94
	.byte	0x4
	.uleb128 .LBB102-.LBB94
	.uleb128 .LBE102-.LBB94
	.byte	0x4
	.uleb128 .LBB103-.LBB94
	.uleb128 .LBE103-.LBB94
	.byte	0x4
	.uleb128 .LBB104-.LBB94
	.uleb128 .LBE104-.LBB94
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB114
	.byte	0x4
	.uleb128 .LBB114-.LBB114
	.uleb128 .LBE114-.LBB114
	.byte	0x4
	.uleb128 .LBB138-.LBB114
	.uleb128 .LBE138-.LBB114
	.byte	0x4
	.uleb128 .LBB181-.LBB114
	.uleb128 .LBE181-.LBB114
	.byte	0x4
	.uleb128 .LBB183-.LBB114
	.uleb128 .LBE183-.LBB114
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB116
	.byte	0x4
	.uleb128 .LBB116-.LBB116
	.uleb128 .LBE116-.LBB116
	.byte	0x4
	.uleb128 .LBB128-.LBB116
	.uleb128 .LBE128-.LBB116
	.byte	0x4
	.uleb128 .LBB130-.LBB116
	.uleb128 .LBE130-.LBB116
	.byte	0x4
	.uleb128 .LBB132-.LBB116
	.uleb128 .LBE132-.LBB116
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB121
	.byte	0x4
	.uleb128 .LBB121-.LBB121
	.uleb128 .LBE121-.LBB121
	.byte	0x4
	.uleb128 .LBB127-.LBB121
	.uleb128 .LBE127-.LBB121
	.byte	0x4
	.uleb128 .LBB129-.LBB121
	.uleb128 .LBE129-.LBB121
	.byte	0x4
	.uleb128 .LBB131-.LBB121
	.uleb128 .LBE131-.LBB121
	.byte	0x4
	.uleb128 .LBB133-.LBB121
	.uleb128 .LBE133-.LBB121
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB139
	.byte	0x4
	.uleb128 .LBB139-.LBB139
	.uleb128 .LBE139-.LBB139
	.byte	0x4
	.uleb128 .LBB146-.LBB139
	.uleb128 .LBE146-.LBB139
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB147
	.byte	0x4
	.uleb128 .LBB147-.LBB147
	.uleb128 .LBE147-.LBB147
	.byte	0x4
	.uleb128 .LBB184-.LBB147
	.uleb128 .LBE184-.LBB147
	.byte	0x4
	.uleb128 .LBB185-.LBB147
	.uleb128 .LBE185-.LBB147
	.byte	0x4
	.uleb128 .LBB186-.LBB147
	.uleb128 .LBE186-.LBB147
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB155
	.byte	0x4
	.uleb128 .LBB155-.LBB155
	.uleb128 .LBE155-.LBB155
	.byte	0x4
	.uleb128 .LBB162-.LBB155
	.uleb128 .LBE162-.LBB155
	.byte	0
.LLRL61:
	.byte	0x5
	.long	.LBB193
	.byte	0x4
	.uleb128 .LBB193-.LBB193
	.uleb128 .LBE193-.LBB193
	.byte	0x4
	.uleb128 .LBB196-.LBB193
	.uleb128 .LBE196-.LBB193
	.byte	0
.LLRL66:
	.byte	0x5
	.long	.LBB202
	.byte	0x4
	.uleb128 .LBB202-.LBB202
	.uleb128 .LBE202-.LBB202
	.byte	0x4
	.uleb128 .LBB209-.LBB202
	.uleb128 .LBE209-.LBB202
	.byte	0x4
	.uleb128 .LBB211-.LBB202
	.uleb128 .LBE211-.LBB202
	.byte	0x4
	.uleb128 .LBB212-.LBB202
	.uleb128 .LBE212-.LBB202
	.byte	0x4
	.uleb128 .LBB213-.LBB202
	.uleb128 .LBE213-.LBB202
	.byte	0
.LLRL75:
	.byte	0x5
	.long	.LBB214
	.byte	0x4
	.uleb128 .LBB214-.LBB214
	.uleb128 .LBE214-.LBB214
	.byte	0x4
	.uleb128 .LBB215-.LBB214
	.uleb128 .LBE215-.LBB214
	.byte	0x4
	.uleb128 .LBB216-.LBB214
	.uleb128 .LBE216-.LBB214
	.byte	0
.LLRL77:
	.byte	0x5
	.long	.LBB217
	.byte	0x4
	.uleb128 .LBB217-.LBB217
	.uleb128 .LBE217-.LBB217
	.byte	0x4
	.uleb128 .LBB220-.LBB217
	.uleb128 .LBE220-.LBB217
	.byte	0
.LLRL79:
	.byte	0x5
	.long	.LBB221
	.byte	0x4
	.uleb128 .LBB221-.LBB221
	.uleb128 .LBE221-.LBB221
	.byte	0x4
	.uleb128 .LBB230-.LBB221
	.uleb128 .LBE230-.LBB221
	.byte	0x4
	.uleb128 .LBB231-.LBB221
	.uleb128 .LBE231-.LBB221
	.byte	0
.LLRL81:
	.byte	0x5
	.long	.LBB222
	.byte	0x4
	.uleb128 .LBB222-.LBB222
	.uleb128 .LBE222-.LBB222
	.byte	0x4
	.uleb128 .LBB227-.LBB222
	.uleb128 .LBE227-.LBB222
	.byte	0x4
	.uleb128 .LBB228-.LBB222
	.uleb128 .LBE228-.LBB222
	.byte	0x4
	.uleb128 .LBB229-.LBB222
	.uleb128 .LBE229-.LBB222
	.byte	0
.LLRL84:
	.byte	0x5
	.long	.LBB223
	.byte	0x4
	.uleb128 .LBB223-.LBB223
	.uleb128 .LBE223-.LBB223
	.byte	0x4
	.uleb128 .LBB226-.LBB223
	.uleb128 .LBE226-.LBB223
	.byte	0
.LLRL86:
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
.LASF2:
	.string	"int8_t"
.LASF27:
	.string	"erase"
.LASF5:
	.string	"short int"
.LASF37:
	.string	"main"
.LASF32:
	.string	"rotate"
.LASF17:
	.string	"nodes"
.LASF33:
	.string	"balance"
.LASF6:
	.string	"long long int"
.LASF39:
	.string	"update"
.LASF13:
	.string	"long int"
.LASF24:
	.string	"high"
.LASF36:
	.string	"printf"
.LASF25:
	.string	"heir"
.LASF35:
	.string	"node"
.LASF31:
	.string	"heavy"
.LASF7:
	.string	"unsigned char"
.LASF19:
	.string	"spare"
.LASF4:
	.string	"signed char"
.LASF11:
	.string	"long long unsigned int"
.LASF38:
	.string	"print"
.LASF9:
	.string	"uint32_t"
.LASF15:
	.string	"height"
.LASF10:
	.string	"unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF12:
	.string	"char"
.LASF21:
	.string	"seed"
.LASF3:
	.string	"int16_t"
.LASF28:
	.string	"insert"
.LASF34:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF23:
	.string	"depth"
.LASF14:
	.string	"long unsigned int"
.LASF16:
	.string	"child"
.LASF22:
	.string	"count"
.LASF30:
	.string	"settle"
.LASF18:
	.string	"used"
.LASF29:
	.string	"check"
.LASF26:
	.string	"side"
.LASF20:
	.string	"root"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"avl.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
