	.file	"life.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "life.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"generation %d, population %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB5:
	.file 1 "life.c"
	.loc 1 55 1 view -0
	.cfi_startproc
	.loc 1 56 2 view .LVU1
	.loc 1 57 2 view .LVU2
.LBB67:
	.loc 1 57 7 view .LVU3
.LVL0:
	.loc 1 57 23 view .LVU4
.LBE67:
	.loc 1 55 1 is_stmt 0 view .LVU5
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB77:
.LBB68:
	.loc 1 58 19 view .LVU6
	xorl	%eax, %eax
.LBE68:
.LBE77:
	.loc 1 55 1 view .LVU7
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
.LBB78:
.LBB73:
	.loc 1 58 19 view .LVU8
	movb	$46, %dl
.LBE73:
.LBE78:
	.loc 1 55 1 view .LVU9
	pushl	%edi
	.cfi_offset 7, -12
.LBB79:
.LBB74:
.LBB69:
.LBB70:
	.loc 1 51 16 view .LVU10
	movl	$1, %edi
.LBE70:
.LBE69:
.LBE74:
.LBE79:
	.loc 1 55 1 view .LVU11
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$192, %esp
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LVL1:
.L2:
.LBB80:
.LBB75:
	.loc 1 58 19 is_stmt 1 view .LVU12
	testb	%dl, %dl
	.loc 1 58 26 is_stmt 0 view .LVU13
	movl	pattern.0(%eax), %ebx
	.loc 1 58 19 view .LVU14
	movl	$2, %ecx
	leal	0(,%eax,8), %esi
	je	.L7
.LVL2:
.L4:
	.loc 1 59 4 is_stmt 1 view .LVU15
	.loc 1 59 7 is_stmt 0 view .LVU16
	cmpb	$35, %dl
	jne	.L3
	.loc 1 60 5 is_stmt 1 view .LVU17
.LVL3:
.LBB72:
.LBI69:
	.loc 1 48 13 view .LVU18
.LBB71:
	.loc 1 50 2 view .LVU19
	.loc 1 50 17 is_stmt 0 view .LVU20
	movb	$1, %dl
	movb	%dl, cells+32(%esi,%ecx)
	.loc 1 51 2 is_stmt 1 view .LVU21
	.loc 1 51 16 is_stmt 0 view .LVU22
	movl	%edi, %edx
	sall	%cl, %edx
	.loc 1 51 10 view .LVU23
	orl	%edx, rows+4(%eax)
.LVL4:
.L3:
	.loc 1 51 10 view .LVU24
.LBE71:
.LBE72:
	.loc 1 58 35 is_stmt 1 discriminator 2 view .LVU25
	.loc 1 58 19 discriminator 2 view .LVU26
	incl	%ecx
.LVL5:
	.loc 1 58 29 is_stmt 0 discriminator 2 view .LVU27
	movzbl	-2(%ebx,%ecx), %edx
	.loc 1 58 19 discriminator 2 view .LVU28
	testb	%dl, %dl
	jne	.L4
.LVL6:
.L7:
	.loc 1 58 19 discriminator 2 view .LVU29
.LBE75:
	.loc 1 57 60 is_stmt 1 view .LVU30
	.loc 1 57 23 view .LVU31
	addl	$4, %eax
	cmpl	$32, %eax
	je	.L27
.LBB76:
	.loc 1 58 29 is_stmt 0 view .LVU32
	movl	pattern.0(%eax), %edx
	movzbl	(%edx), %edx
	jmp	.L2
.L27:
.LBE76:
	movl	$60, %ebx
.LBE80:
	.loc 1 61 11 view .LVU33
	movl	$5, %edi
.LBB81:
	movl	%ebx, 56(%esp)
.LBE81:
.LBB82:
	.loc 1 64 48 view .LVU34
	movl	$-858993459, %ebx
.L5:
.LVL7:
	.loc 1 63 3 is_stmt 1 discriminator 3 view .LVU35
	.loc 1 63 15 is_stmt 0 discriminator 3 view .LVU36
	imull	$1103515245, %edi, %edi
.LVL8:
	.loc 1 63 8 discriminator 3 view .LVU37
	addl	$12345, %edi
.LVL9:
	.loc 1 64 3 is_stmt 1 discriminator 3 view .LVU38
	.loc 1 64 41 is_stmt 0 discriminator 3 view .LVU39
	movl	%edi, %ecx
	shrl	$24, %ecx
	.loc 1 64 48 discriminator 3 view .LVU40
	movl	%ecx, %eax
	movl	%ecx, %esi
	mull	%ebx
	.loc 1 64 18 discriminator 3 view .LVU41
	movl	%edi, %ecx
	shrl	$16, %ecx
	.loc 1 64 48 discriminator 3 view .LVU42
	movl	%edx, %eax
	shrl	$4, %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %esi
	.loc 1 64 33 discriminator 3 view .LVU43
	leal	8(%esi), %eax
	movl	%eax, 60(%esp)
	.loc 1 64 25 discriminator 3 view .LVU44
	movl	%ecx, %eax
	mull	%ebx
	movl	%ecx, %eax
.LBB83:
.LBB84:
	.loc 1 50 17 discriminator 3 view .LVU45
	movb	$1, %cl
.LBE84:
.LBE83:
	.loc 1 64 25 discriminator 3 view .LVU46
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	.loc 1 64 10 discriminator 3 view .LVU47
	addl	$12, %eax
.LVL10:
.LBB86:
.LBI83:
	.loc 1 48 13 is_stmt 1 discriminator 3 view .LVU48
.LBB85:
	.loc 1 50 2 discriminator 3 view .LVU49
	.loc 1 50 17 is_stmt 0 discriminator 3 view .LVU50
	movl	%eax, %edx
	sall	$5, %edx
	movb	%cl, cells+8(%esi,%edx)
	.loc 1 51 2 is_stmt 1 discriminator 3 view .LVU51
	.loc 1 51 16 is_stmt 0 discriminator 3 view .LVU52
	movzbl	60(%esp), %ecx
	movl	$1, %edx
	sall	%cl, %edx
	.loc 1 51 10 discriminator 3 view .LVU53
	orl	%edx, rows(,%eax,4)
.LVL11:
	.loc 1 51 10 discriminator 3 view .LVU54
.LBE85:
.LBE86:
	.loc 1 62 27 is_stmt 1 discriminator 3 view .LVU55
	.loc 1 62 20 discriminator 3 view .LVU56
	decl	56(%esp)
	jne	.L5
.LBE82:
.LBB87:
	.loc 1 67 11 is_stmt 0 view .LVU57
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
.LBE87:
	.loc 1 66 15 view .LVU58
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	.loc 1 66 6 view .LVU59
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
.LVL12:
.L8:
.LBB158:
.LBB88:
	.loc 1 69 21 is_stmt 1 view .LVU60
	movl	56(%esp), %esi
.LBE88:
	.loc 1 68 14 is_stmt 0 view .LVU61
	xorl	%edi, %edi
	movl	%edi, %ebx
	leal	(%esi,%esi), %eax
	movl	%eax, 28(%esp)
	addl	%esi, %eax
	sall	$8, %eax
	movl	%eax, 44(%esp)
.LBB92:
.LBB89:
	.loc 1 70 13 view .LVU62
	movl	%eax, %edx
	movl	%eax, 48(%esp)
.LVL13:
.L25:
	.loc 1 70 22 is_stmt 1 view .LVU63
	movl	%edi, 52(%esp)
	.loc 1 72 39 is_stmt 0 view .LVU64
	movl	rows(,%edi,4), %esi
	.loc 1 70 13 view .LVU65
	xorl	%ecx, %ecx
	movl	%esi, 60(%esp)
	movl	%ebx, %esi
	movl	32(%esp), %ebx
.LVL14:
	.p2align 4
	.p2align 3
.L9:
	.loc 1 71 5 is_stmt 1 discriminator 3 view .LVU66
	.loc 1 72 43 is_stmt 0 discriminator 3 view .LVU67
	movl	60(%esp), %edi
	.loc 1 71 32 discriminator 3 view .LVU68
	movzbl	cells(%edx,%ecx), %eax
	.loc 1 72 43 discriminator 3 view .LVU69
	shrl	%cl, %edi
	.loc 1 72 48 discriminator 3 view .LVU70
	andl	$1, %edi
	.loc 1 71 16 discriminator 3 view .LVU71
	addl	%eax, %esi
.LVL15:
	.loc 1 72 5 is_stmt 1 discriminator 3 view .LVU72
	.loc 1 72 31 is_stmt 0 discriminator 3 view .LVU73
	cmpl	%eax, %edi
	setne	%al
	.loc 1 70 34 discriminator 3 view .LVU74
	incl	%ecx
.LVL16:
	.loc 1 72 31 discriminator 3 view .LVU75
	movzbl	%al, %eax
	.loc 1 72 11 discriminator 3 view .LVU76
	addl	%eax, %ebx
.LVL17:
	.loc 1 70 34 is_stmt 1 discriminator 3 view .LVU77
	.loc 1 70 22 discriminator 3 view .LVU78
	cmpl	$32, %ecx
	jne	.L9
.LBE89:
	.loc 1 69 30 is_stmt 0 discriminator 2 view .LVU79
	movl	%ebx, 32(%esp)
	movl	52(%esp), %edi
	.loc 1 69 21 discriminator 2 view .LVU80
	addl	$32, %edx
	.loc 1 69 30 discriminator 2 view .LVU81
	movl	%esi, %ebx
.LVL18:
	.loc 1 69 30 is_stmt 1 discriminator 2 view .LVU82
	incl	%edi
.LVL19:
	.loc 1 69 21 discriminator 2 view .LVU83
	cmpl	$24, %edi
	jne	.L25
.LBB90:
	.loc 1 72 39 is_stmt 0 view .LVU84
	imull	$-858993459, 36(%esp), %eax
	movl	%esi, %edi
.LVL20:
	.loc 1 72 39 view .LVU85
	movl	48(%esp), %ebx
.LBE90:
.LBE92:
	.loc 1 74 3 is_stmt 1 view .LVU86
.LBB93:
.LBB91:
	.loc 1 72 39 is_stmt 0 view .LVU87
	rorl	%eax
.LBE91:
.LBE93:
	.loc 1 74 6 view .LVU88
	cmpl	$429496729, %eax
	jbe	.L44
.LVL21:
.L11:
	.loc 1 74 6 view .LVU89
	movl	56(%esp), %esi
	movl	%esi, %ecx
	xorl	$1, %ecx
.LBB94:
.LBB95:
.LBB96:
.LBB97:
.LBB98:
.LBB99:
	.loc 1 18 39 view .LVU90
	movl	%ecx, 24(%esp)
	leal	(%ecx,%ecx,2), %eax
	sall	$8, %eax
	movl	%eax, 40(%esp)
.LBE99:
.LBE98:
	movl	$26, %eax
	movl	%eax, 56(%esp)
	movl	$23, %eax
	movl	%eax, 48(%esp)
.LBB103:
.LBB100:
	movl	28(%esp), %eax
	movl	%edi, 28(%esp)
	addl	%esi, %eax
	sall	$3, %eax
	movl	%eax, 52(%esp)
.LVL22:
.L18:
	.loc 1 18 39 view .LVU91
.LBE100:
.LBE103:
.LBE97:
	.loc 1 14 21 is_stmt 1 view .LVU92
.LBB106:
	movl	$32, %ebx
	movl	$33, %esi
	movl	%ebx, 60(%esp)
	movl	$31, %edi
.LVL23:
	.p2align 4
	.p2align 3
.L20:
.LBB104:
	.loc 1 16 31 view .LVU93
.LBE104:
.LBE106:
.LBE96:
.LBE95:
.LBE94:
.LBB114:
.LBB115:
	.loc 1 78 6 is_stmt 0 view .LVU94
	movl	48(%esp), %ebx
.LBE115:
.LBE114:
.LBB117:
.LBB112:
.LBB110:
.LBB107:
	.loc 1 15 8 view .LVU95
	xorl	%ecx, %ecx
.LVL24:
.L15:
.LBB105:
.LBB101:
	.loc 1 17 35 is_stmt 1 view .LVU96
	.loc 1 18 32 is_stmt 0 view .LVU97
	movl	$-1431655765, %eax
	mull	%ebx
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	movl	%ebx, %edx
	sall	$3, %eax
.LBE101:
	.loc 1 16 31 view .LVU98
	incl	%ebx
.LVL25:
.LBB102:
	.loc 1 18 32 view .LVU99
	subl	%eax, %edx
.LVL26:
	.loc 1 18 6 is_stmt 1 view .LVU100
	.loc 1 18 39 is_stmt 0 view .LVU101
	movl	52(%esp), %eax
	addl	%eax, %edx
	.loc 1 18 49 view .LVU102
	movl	%edi, %eax
	.loc 1 18 39 view .LVU103
	sall	$5, %edx
	.loc 1 18 49 view .LVU104
	andl	$31, %eax
	.loc 1 18 39 view .LVU105
	movzbl	cells(%eax,%edx), %eax
	.loc 1 18 8 view .LVU106
	addl	%eax, %ecx
.LVL27:
	.loc 1 17 53 is_stmt 1 view .LVU107
	.loc 1 17 35 view .LVU108
	.loc 1 18 6 view .LVU109
	.loc 1 18 49 is_stmt 0 view .LVU110
	movl	60(%esp), %eax
	andl	$31, %eax
	.loc 1 18 39 view .LVU111
	movzbl	cells(%edx,%eax), %eax
	.loc 1 18 8 view .LVU112
	addl	%ecx, %eax
.LVL28:
	.loc 1 17 53 is_stmt 1 view .LVU113
	.loc 1 17 35 view .LVU114
	.loc 1 18 6 view .LVU115
	.loc 1 18 49 is_stmt 0 view .LVU116
	movl	%esi, %ecx
	andl	$31, %ecx
	.loc 1 18 39 view .LVU117
	movzbl	cells(%edx,%ecx), %ecx
	.loc 1 18 8 view .LVU118
	addl	%eax, %ecx
.LVL29:
	.loc 1 17 53 is_stmt 1 view .LVU119
	.loc 1 17 35 view .LVU120
.LBE102:
	.loc 1 16 46 view .LVU121
	.loc 1 16 31 view .LVU122
	cmpl	%ebx, 56(%esp)
	jne	.L15
.LBE105:
	.loc 1 19 4 view .LVU123
	.loc 1 19 23 is_stmt 0 view .LVU124
	movl	44(%esp), %eax
	movzbl	cells-31(%eax,%edi), %edx
	.loc 1 19 6 view .LVU125
	subl	%edx, %ecx
.LVL30:
	.loc 1 20 4 is_stmt 1 view .LVU126
	.loc 1 19 23 is_stmt 0 view .LVU127
	movl	%edx, %eax
	.loc 1 20 32 view .LVU128
	cmpl	$3, %ecx
	je	.L29
	cmpl	$2, %ecx
	sete	%dl
	.loc 1 20 43 view .LVU129
	testb	%al, %al
	setne	%al
	andb	%al, %dl
.L16:
	.loc 1 20 23 view .LVU130
	movl	40(%esp), %eax
.LBE107:
	.loc 1 14 21 view .LVU131
	incl	%esi
	incl	60(%esp)
.LBB108:
	.loc 1 20 23 view .LVU132
	movb	%dl, cells-31(%eax,%edi)
.LBE108:
	.loc 1 14 33 is_stmt 1 view .LVU133
.LVL31:
	.loc 1 14 21 view .LVU134
	incl	%edi
.LVL32:
	.loc 1 14 21 is_stmt 0 view .LVU135
	cmpl	$63, %edi
	jne	.L20
.LBE110:
	.loc 1 13 29 is_stmt 1 view .LVU136
.LVL33:
	.loc 1 13 20 view .LVU137
	incl	56(%esp)
.LVL34:
	.loc 1 13 20 is_stmt 0 view .LVU138
	addl	$32, 40(%esp)
	addl	$32, 44(%esp)
	movl	56(%esp), %eax
	incl	48(%esp)
	cmpl	$50, %eax
	jne	.L18
.LBE112:
.LBE117:
.LBB118:
.LBB119:
.LBB120:
	.loc 1 31 11 view .LVU139
	movl	28(%esp), %edi
.LVL35:
	.loc 1 31 11 view .LVU140
	xorl	%esi, %esi
	movl	24(%esp), %ecx
.LVL36:
	.loc 1 31 11 view .LVU141
	movl	%esi, %ebx
	movl	%edi, 52(%esp)
	movl	%ecx, 48(%esp)
.LVL37:
.L19:
.LBB121:
	.loc 1 32 3 is_stmt 1 view .LVU142
	.loc 1 32 35 is_stmt 0 view .LVU143
	leal	23(%ebx), %ecx
	.loc 1 32 40 view .LVU144
	movl	$-1431655765, %eax
	.loc 1 32 49 view .LVU145
	movl	rows(,%ebx,4), %esi
	.loc 1 32 40 view .LVU146
	mull	%ecx
	.loc 1 32 81 view .LVU147
	incl	%ebx
.LVL38:
	.loc 1 36 12 view .LVU148
	movl	%ebx, 56(%esp)
	.loc 1 36 32 view .LVU149
	xorl	%edi, %edi
	.loc 1 36 12 view .LVU150
	movl	%esi, 60(%esp)
	.loc 1 32 40 view .LVU151
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	sall	$3, %eax
	subl	%eax, %ecx
	.loc 1 32 86 view .LVU152
	movl	$-1431655765, %eax
	mull	%ebx
	.loc 1 32 12 view .LVU153
	movl	rows(,%ecx,4), %ecx
.LVL39:
	.loc 1 33 18 view .LVU154
	movl	%ecx, 68(%esp)
	.loc 1 32 86 view .LVU155
	shrl	$4, %edx
	leal	(%edx,%edx,2), %eax
	movl	%ebx, %edx
	sall	$3, %eax
	subl	%eax, %edx
	.loc 1 32 65 view .LVU156
	movl	rows(,%edx,4), %eax
.LVL40:
	.loc 1 33 3 is_stmt 1 view .LVU157
.LBB122:
.LBI122:
	.loc 1 24 17 view .LVU158
.LBB123:
	.loc 1 24 36 view .LVU159
	.loc 1 24 36 is_stmt 0 view .LVU160
.LBE123:
.LBE122:
.LBB125:
.LBI125:
	.loc 1 25 17 is_stmt 1 view .LVU161
.LBB126:
	.loc 1 25 37 view .LVU162
	.loc 1 25 37 is_stmt 0 view .LVU163
.LBE126:
.LBE125:
.LBB129:
.LBB124:
	.loc 1 24 50 view .LVU164
	movl	%ecx, %edx
	roll	%edx
	movl	%edx, 64(%esp)
.LBE124:
.LBE129:
.LBB130:
.LBB127:
	.loc 1 25 51 view .LVU165
	rorl	%ecx
.LVL41:
	.loc 1 25 51 view .LVU166
.LBE127:
.LBE130:
.LBB131:
.LBB132:
	.loc 1 24 50 view .LVU167
	movl	%esi, %edx
.LBE132:
.LBE131:
.LBB135:
.LBB128:
	.loc 1 25 51 view .LVU168
	movl	%ecx, 72(%esp)
.LVL42:
	.loc 1 25 51 view .LVU169
.LBE128:
.LBE135:
.LBB136:
.LBI131:
	.loc 1 24 17 is_stmt 1 view .LVU170
.LBB133:
	.loc 1 24 36 view .LVU171
	.loc 1 24 50 is_stmt 0 view .LVU172
	roll	%edx
.LBE133:
.LBE136:
	.loc 1 36 12 view .LVU173
	xorl	%ecx, %ecx
.LBB137:
.LBB134:
	.loc 1 24 50 view .LVU174
	movl	%edx, 76(%esp)
.LVL43:
	.loc 1 24 50 view .LVU175
.LBE134:
.LBE137:
.LBB138:
.LBI138:
	.loc 1 25 17 is_stmt 1 view .LVU176
.LBB139:
	.loc 1 25 37 view .LVU177
	.loc 1 25 51 is_stmt 0 view .LVU178
	movl	%esi, %edx
.LBE139:
.LBE138:
	.loc 1 33 18 view .LVU179
	movl	%eax, 88(%esp)
.LBB141:
.LBB140:
	.loc 1 25 51 view .LVU180
	rorl	%edx
	movl	%edx, 80(%esp)
.LVL44:
	.loc 1 25 51 view .LVU181
.LBE140:
.LBE141:
.LBB142:
.LBI142:
	.loc 1 24 17 is_stmt 1 view .LVU182
.LBB143:
	.loc 1 24 36 view .LVU183
	.loc 1 24 36 is_stmt 0 view .LVU184
.LBE143:
.LBE142:
.LBB145:
.LBI145:
	.loc 1 25 17 is_stmt 1 view .LVU185
.LBB146:
	.loc 1 25 37 view .LVU186
	.loc 1 25 37 is_stmt 0 view .LVU187
.LBE146:
.LBE145:
.LBB149:
.LBB144:
	.loc 1 24 50 view .LVU188
	movl	%eax, %edx
	roll	%edx
	movl	%edx, 84(%esp)
.LBE144:
.LBE149:
.LBB150:
.LBB147:
	.loc 1 25 51 view .LVU189
	rorl	%eax
.LVL45:
	.loc 1 25 51 view .LVU190
.LBE147:
.LBE150:
	.loc 1 36 22 view .LVU191
	xorl	%edx, %edx
.LBB151:
.LBB148:
	.loc 1 25 51 view .LVU192
	movl	%eax, 92(%esp)
.LBE148:
.LBE151:
	.loc 1 36 3 is_stmt 1 view .LVU193
.LVL46:
	.loc 1 37 3 view .LVU194
.LBB152:
	.loc 1 37 8 view .LVU195
	.loc 1 37 21 view .LVU196
	leal	64(%esp), %eax
.LVL47:
	.p2align 4
	.p2align 3
.L21:
.LBB153:
	.loc 1 38 4 view .LVU197
	.loc 1 38 38 is_stmt 0 view .LVU198
	movl	(%eax), %esi
.LBE153:
	.loc 1 37 21 view .LVU199
	addl	$4, %eax
.LBB154:
	.loc 1 38 13 view .LVU200
	movl	%esi, %ebx
	andl	%ecx, %ebx
.LVL48:
	.loc 1 39 4 is_stmt 1 view .LVU201
	.loc 1 39 9 is_stmt 0 view .LVU202
	xorl	%esi, %ecx
.LVL49:
	.loc 1 40 4 is_stmt 1 view .LVU203
	.loc 1 40 18 is_stmt 0 view .LVU204
	movl	%ebx, %esi
	andl	%edx, %esi
	.loc 1 41 9 view .LVU205
	xorl	%ebx, %edx
.LVL50:
	.loc 1 40 10 view .LVU206
	orl	%esi, %edi
.LVL51:
	.loc 1 41 4 is_stmt 1 view .LVU207
	.loc 1 41 4 is_stmt 0 view .LVU208
.LBE154:
	.loc 1 37 27 is_stmt 1 view .LVU209
	.loc 1 37 21 view .LVU210
	leal	96(%esp), %esi
	cmpl	%esi, %eax
	jne	.L21
.LBE152:
	.loc 1 43 35 is_stmt 0 view .LVU211
	movl	60(%esp), %esi
	.loc 1 43 20 view .LVU212
	notl	%edi
.LVL52:
	.loc 1 43 35 view .LVU213
	movl	56(%esp), %ebx
.LVL53:
	.loc 1 43 3 is_stmt 1 view .LVU214
	.loc 1 43 35 is_stmt 0 view .LVU215
	movl	%esi, %eax
	.loc 1 43 35 view .LVU216
	orl	%ecx, %eax
	.loc 1 43 27 view .LVU217
	andl	%edx, %eax
	andl	%edi, %eax
.LBE121:
	.loc 1 31 20 view .LVU218
	cmpl	$24, %ebx
.LBB155:
	.loc 1 43 27 view .LVU219
	movl	%eax, 92(%esp,%ebx,4)
.LBE155:
	.loc 1 31 29 is_stmt 1 view .LVU220
.LVL54:
	.loc 1 31 20 view .LVU221
	jne	.L19
.LBE120:
	.loc 1 45 2 is_stmt 0 view .LVU222
	movl	52(%esp), %edi
.LVL55:
	.loc 1 45 2 view .LVU223
	xorl	%eax, %eax
	movl	48(%esp), %ecx
.LVL56:
	.loc 1 45 2 is_stmt 1 view .LVU224
.L22:
	.loc 1 45 2 is_stmt 0 view .LVU225
	movl	96(%esp,%eax), %edx
	addl	$4, %eax
	movl	%edx, rows-4(%eax)
	cmpl	$96, %eax
	jb	.L22
.LVL57:
	.loc 1 45 2 view .LVU226
.LBE119:
.LBE118:
	.loc 1 84 3 is_stmt 1 view .LVU227
	.loc 1 67 55 view .LVU228
	incl	36(%esp)
.LVL58:
	.loc 1 67 55 is_stmt 0 view .LVU229
	movl	36(%esp), %eax
.LVL59:
	.loc 1 67 38 is_stmt 1 view .LVU230
	cmpl	$21, %eax
	je	.L24
.LVL60:
	.loc 1 84 7 is_stmt 0 view .LVU231
	movl	%ecx, 56(%esp)
	jmp	.L8
.LVL61:
	.p2align 4,,10
	.p2align 3
.L29:
.LBB156:
.LBB113:
.LBB111:
.LBB109:
	.loc 1 84 7 view .LVU232
	movb	$1, %dl
	jmp	.L16
.LVL62:
.L44:
	.loc 1 84 7 view .LVU233
.LBE109:
.LBE111:
.LBE113:
.LBE156:
	.loc 1 75 4 is_stmt 1 view .LVU234
	movl	%esi, 8(%esp)
	movl	36(%esp), %eax
	leal	cells+32(%ebx), %esi
.LVL63:
	.loc 1 75 4 is_stmt 0 view .LVU235
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL64:
	.loc 1 76 4 is_stmt 1 view .LVU236
.LBB157:
	.loc 1 76 9 view .LVU237
	.loc 1 76 22 view .LVU238
	leal	cells+800(%ebx), %eax
	movl	%eax, 60(%esp)
.LVL65:
.L12:
.LBB116:
	.loc 1 77 23 view .LVU239
	leal	-32(%esi), %ebx
.LVL66:
	.p2align 4
	.p2align 3
.L14:
	.loc 1 78 6 view .LVU240
	cmpb	$1, (%ebx)
	sbbl	%eax, %eax
	.loc 1 77 23 is_stmt 0 view .LVU241
	incl	%ebx
	.loc 1 78 6 view .LVU242
	andl	$11, %eax
	addl	$35, %eax
	movl	%eax, (%esp)
	call	putchar
.LVL67:
	.loc 1 77 35 is_stmt 1 view .LVU243
	.loc 1 77 23 view .LVU244
	cmpl	%ebx, %esi
	jne	.L14
.LBE116:
	.loc 1 79 5 discriminator 2 view .LVU245
	movl	$10, (%esp)
	.loc 1 76 22 is_stmt 0 discriminator 2 view .LVU246
	addl	$32, %esi
	.loc 1 79 5 discriminator 2 view .LVU247
	call	putchar
.LVL68:
	.loc 1 76 31 is_stmt 1 discriminator 2 view .LVU248
	.loc 1 76 22 discriminator 2 view .LVU249
	cmpl	%esi, 60(%esp)
	jne	.L12
	jmp	.L11
.LVL69:
.L24:
	.loc 1 76 22 is_stmt 0 discriminator 2 view .LVU250
.LBE157:
.LBE158:
	.loc 1 86 2 is_stmt 1 view .LVU251
	.loc 1 86 19 is_stmt 0 view .LVU252
	movl	32(%esp), %ecx
	movl	%edi, %eax
.LVL70:
	.loc 1 86 19 view .LVU253
	movl	$1, %edx
	testl	%ecx, %ecx
	jne	.L1
.LVL71:
	.loc 1 86 19 discriminator 1 view .LVU254
	movl	$100, %ecx
	cltd
	idivl	%ecx
.LVL72:
.L1:
	.loc 1 87 1 view .LVU255
	movl	%edx, %eax
	leal	-12(%ebp), %esp
.LVL73:
	.loc 1 87 1 view .LVU256
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
.LVL74:
	.loc 1 87 1 view .LVU257
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL75:
	.loc 1 87 1 view .LVU258
	ret
	.cfi_endproc
.LFE5:
	.size	main, .-main
	.section	.rodata.str1.1
.LC1:
	.string	".#."
.LC2:
	.string	"..#"
.LC3:
	.string	"###"
.LC4:
	.string	""
.LC5:
	.string	"##"
	.section	.rodata
	.align 32
	.type	pattern.0, @object
	.size	pattern.0, 32
pattern.0:
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC5
	.long	.LC4
	.long	.LC3
	.local	rows
	.comm	rows,96,32
	.local	cells
	.comm	cells,1536,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x66d
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1d
	.long	.LASF38
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL56
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x2
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x2
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x1e
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x2
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x2
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x13
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x61
	.uleb128 0xb
	.long	0x50
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x2
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x2
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0xb
	.long	0x6f
	.uleb128 0x13
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x61
	.uleb128 0x2
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x1f
	.byte	0x7
	.byte	0x4
	.long	0x61
	.byte	0x1
	.byte	0x6
	.byte	0x6
	.long	0xb0
	.uleb128 0x14
	.long	.LASF14
	.byte	0x18
	.uleb128 0x14
	.long	.LASF15
	.byte	0x20
	.byte	0
	.uleb128 0xc
	.long	0x42
	.long	0xcc
	.uleb128 0x9
	.long	0x61
	.byte	0x1
	.uleb128 0x9
	.long	0x61
	.byte	0x17
	.uleb128 0x9
	.long	0x61
	.byte	0x1f
	.byte	0
	.uleb128 0x11
	.long	.LASF16
	.byte	0x8
	.byte	0x16
	.long	0xb0
	.uleb128 0x5
	.byte	0x3
	.long	cells
	.uleb128 0xc
	.long	0x50
	.long	0xed
	.uleb128 0x9
	.long	0x61
	.byte	0x17
	.byte	0
	.uleb128 0x11
	.long	.LASF17
	.byte	0x9
	.byte	0x11
	.long	0xdd
	.uleb128 0x5
	.byte	0x3
	.long	rows
	.uleb128 0x15
	.long	.LASF18
	.byte	0x34
	.long	0x34
	.long	0x112
	.uleb128 0x16
	.long	0x34
	.byte	0
	.uleb128 0x15
	.long	.LASF19
	.byte	0x19
	.long	0x34
	.long	0x127
	.uleb128 0x16
	.long	0x127
	.uleb128 0x20
	.byte	0
	.uleb128 0x21
	.byte	0x4
	.long	0x76
	.uleb128 0xb
	.long	0x127
	.uleb128 0x22
	.long	.LASF39
	.byte	0x1
	.byte	0x36
	.byte	0x5
	.long	0x34
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x521
	.uleb128 0x11
	.long	.LASF20
	.byte	0x38
	.byte	0x1b
	.long	0x531
	.uleb128 0x5
	.byte	0x3
	.long	pattern.0
	.uleb128 0xd
	.long	.LASF21
	.byte	0x3d
	.byte	0xb
	.long	0x50
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x7
	.string	"now"
	.byte	0x42
	.byte	0x6
	.long	0x34
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xd
	.long	.LASF22
	.byte	0x42
	.byte	0xf
	.long	0x34
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xd
	.long	.LASF23
	.byte	0x42
	.byte	0x1a
	.long	0x34
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xe
	.long	.LLRL4
	.long	0x1ff
	.uleb128 0x7
	.string	"r"
	.byte	0x39
	.byte	0xe
	.long	0x7b
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x12
	.long	.LLRL6
	.uleb128 0x7
	.string	"c"
	.byte	0x3a
	.byte	0xc
	.long	0x34
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x17
	.long	0x536
	.long	.LBI69
	.value	.LVU18
	.long	.LLRL8
	.byte	0x3c
	.byte	0x5
	.uleb128 0x3
	.long	0x54c
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x18
	.long	0x543
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	.LBB82
	.long	.LBE82-.LBB82
	.long	0x242
	.uleb128 0x6
	.string	"i"
	.byte	0x3e
	.byte	0xb
	.long	0x34
	.uleb128 0x17
	.long	0x536
	.long	.LBI83
	.value	.LVU48
	.long	.LLRL10
	.byte	0x40
	.byte	0x3
	.uleb128 0x3
	.long	0x54c
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x3
	.long	0x543
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LLRL13
	.uleb128 0xd
	.long	.LASF24
	.byte	0x43
	.byte	0xb
	.long	0x34
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xe
	.long	.LLRL15
	.long	0x28c
	.uleb128 0x7
	.string	"r"
	.byte	0x45
	.byte	0xc
	.long	0x34
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x12
	.long	.LLRL17
	.uleb128 0x7
	.string	"c"
	.byte	0x46
	.byte	0xd
	.long	0x34
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LLRL29
	.long	0x2db
	.uleb128 0x7
	.string	"r"
	.byte	0x4c
	.byte	0xd
	.long	0x34
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0xe
	.long	.LLRL31
	.long	0x2ca
	.uleb128 0x7
	.string	"c"
	.byte	0x4d
	.byte	0xe
	.long	0x34
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x24
	.long	.LVL67
	.long	0xfe
	.byte	0
	.uleb128 0x19
	.long	.LVL68
	.long	0xfe
	.uleb128 0xf
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.byte	0
	.uleb128 0x25
	.long	0x621
	.long	.LLRL19
	.byte	0x1
	.byte	0x52
	.byte	0x3
	.long	0x364
	.uleb128 0x18
	.long	0x62a
	.uleb128 0x8
	.long	0x636
	.long	.LLRL19
	.uleb128 0x1
	.long	0x637
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x8
	.long	0x640
	.long	.LLRL21
	.uleb128 0x1
	.long	0x641
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x8
	.long	0x64a
	.long	.LLRL23
	.uleb128 0x1
	.long	0x64b
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x8
	.long	0x654
	.long	.LLRL25
	.uleb128 0x1
	.long	0x655
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x8
	.long	0x65f
	.long	.LLRL27
	.uleb128 0x1
	.long	0x660
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x26
	.long	0x556
	.long	.LBB118
	.long	.LBE118-.LBB118
	.byte	0x1
	.byte	0x53
	.byte	0x3
	.long	0x4fc
	.uleb128 0x1a
	.long	0x563
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.uleb128 0x1b
	.long	0x56e
	.long	.LBB120
	.long	.LBE120-.LBB120
	.uleb128 0x1
	.long	0x56f
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x8
	.long	0x578
	.long	.LLRL34
	.uleb128 0x1
	.long	0x579
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x1
	.long	0x584
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x1
	.long	0x58f
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x1a
	.long	0x59a
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.uleb128 0x1
	.long	0x5a5
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x1
	.long	0x5b0
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x1
	.long	0x5bb
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0xa
	.long	0x609
	.long	.LBI122
	.value	.LVU158
	.long	.LLRL41
	.byte	0x4
	.long	0x41d
	.uleb128 0x3
	.long	0x617
	.long	.LLST42
	.long	.LVUS42
	.byte	0
	.uleb128 0xa
	.long	0x5f1
	.long	.LBI125
	.value	.LVU161
	.long	.LLRL43
	.byte	0x18
	.long	0x43f
	.uleb128 0x3
	.long	0x5ff
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.uleb128 0xa
	.long	0x609
	.long	.LBI131
	.value	.LVU170
	.long	.LLRL45
	.byte	0x26
	.long	0x461
	.uleb128 0x3
	.long	0x617
	.long	.LLST46
	.long	.LVUS46
	.byte	0
	.uleb128 0xa
	.long	0x5f1
	.long	.LBI138
	.value	.LVU176
	.long	.LLRL47
	.byte	0x32
	.long	0x483
	.uleb128 0x3
	.long	0x5ff
	.long	.LLST48
	.long	.LVUS48
	.byte	0
	.uleb128 0xa
	.long	0x609
	.long	.LBI142
	.value	.LVU182
	.long	.LLRL49
	.byte	0x3f
	.long	0x4a5
	.uleb128 0x3
	.long	0x617
	.long	.LLST50
	.long	.LVUS50
	.byte	0
	.uleb128 0xa
	.long	0x5f1
	.long	.LBI145
	.value	.LVU185
	.long	.LLRL51
	.byte	0x53
	.long	0x4c7
	.uleb128 0x3
	.long	0x5ff
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.uleb128 0x1b
	.long	0x5c6
	.long	.LBB152
	.long	.LBE152-.LBB152
	.uleb128 0x1
	.long	0x5c7
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x8
	.long	0x5d0
	.long	.LLRL54
	.uleb128 0x1
	.long	0x5d1
	.long	.LLST55
	.long	.LVUS55
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LVL64
	.long	0x112
	.uleb128 0xf
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0xf
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.uleb128 0xf
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x12d
	.long	0x531
	.uleb128 0x9
	.long	0x61
	.byte	0x7
	.byte	0
	.uleb128 0xb
	.long	0x521
	.uleb128 0x27
	.string	"set"
	.byte	0x1
	.byte	0x30
	.byte	0xd
	.byte	0x1
	.long	0x556
	.uleb128 0x10
	.string	"r"
	.byte	0x30
	.byte	0x15
	.long	0x34
	.uleb128 0x10
	.string	"c"
	.byte	0x30
	.byte	0x1c
	.long	0x34
	.byte	0
	.uleb128 0x28
	.long	.LASF25
	.byte	0x1
	.byte	0x1c
	.byte	0xd
	.byte	0x1
	.long	0x5e1
	.uleb128 0x4
	.long	.LASF26
	.byte	0x1e
	.byte	0xb
	.long	0xdd
	.uleb128 0x5
	.uleb128 0x6
	.string	"r"
	.byte	0x1f
	.byte	0xb
	.long	0x34
	.uleb128 0x5
	.uleb128 0x4
	.long	.LASF27
	.byte	0x20
	.byte	0xc
	.long	0x50
	.uleb128 0x4
	.long	.LASF28
	.byte	0x20
	.byte	0x31
	.long	0x50
	.uleb128 0x4
	.long	.LASF29
	.byte	0x20
	.byte	0x41
	.long	0x50
	.uleb128 0x4
	.long	.LASF30
	.byte	0x21
	.byte	0x12
	.long	0x5e1
	.uleb128 0x4
	.long	.LASF31
	.byte	0x24
	.byte	0xc
	.long	0x50
	.uleb128 0x4
	.long	.LASF32
	.byte	0x24
	.byte	0x16
	.long	0x50
	.uleb128 0x4
	.long	.LASF33
	.byte	0x24
	.byte	0x20
	.long	0x50
	.uleb128 0x5
	.uleb128 0x6
	.string	"i"
	.byte	0x25
	.byte	0xc
	.long	0x34
	.uleb128 0x5
	.uleb128 0x4
	.long	.LASF34
	.byte	0x26
	.byte	0xd
	.long	0x50
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x5c
	.long	0x5f1
	.uleb128 0x9
	.long	0x61
	.byte	0x7
	.byte	0
	.uleb128 0x1c
	.long	.LASF35
	.byte	0x19
	.long	0x50
	.long	0x609
	.uleb128 0x10
	.string	"w"
	.byte	0x19
	.byte	0x20
	.long	0x50
	.byte	0
	.uleb128 0x1c
	.long	.LASF36
	.byte	0x18
	.long	0x50
	.long	0x621
	.uleb128 0x10
	.string	"w"
	.byte	0x18
	.byte	0x1f
	.long	0x50
	.byte	0
	.uleb128 0x29
	.long	.LASF40
	.byte	0x1
	.byte	0xb
	.byte	0xd
	.byte	0x1
	.uleb128 0x2a
	.long	.LASF37
	.byte	0x1
	.byte	0xb
	.byte	0x1c
	.long	0x34
	.uleb128 0x5
	.uleb128 0x6
	.string	"r"
	.byte	0xd
	.byte	0xb
	.long	0x34
	.uleb128 0x5
	.uleb128 0x6
	.string	"c"
	.byte	0xe
	.byte	0xc
	.long	0x34
	.uleb128 0x5
	.uleb128 0x6
	.string	"n"
	.byte	0xf
	.byte	0x8
	.long	0x34
	.uleb128 0x5
	.uleb128 0x6
	.string	"dr"
	.byte	0x10
	.byte	0xd
	.long	0x34
	.uleb128 0x5
	.uleb128 0x6
	.string	"dc"
	.byte	0x11
	.byte	0xe
	.long	0x34
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
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
	.uleb128 0x5
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0x21
	.sleb128 34
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 4
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
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.sleb128 17
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
	.uleb128 0x4
	.byte	0x1
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
	.uleb128 0x20
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x24
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
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
	.uleb128 0x27
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x20
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2a
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
	.uleb128 .LVU35
	.uleb128 .LVU37
	.uleb128 .LVU38
	.uleb128 .LVU60
.LLST0:
	.byte	0x6
	.long	.LVL7
	.byte	0x4
	.uleb128 .LVL7-.LVL7
	.uleb128 .LVL8-.LVL7
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL9-.LVL7
	.uleb128 .LVL12-.LVL7
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS1:
	.uleb128 .LVU231
	.uleb128 .LVU232
.LLST1:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL61-.LVL60
	.uleb128 0x5
	.byte	0x71
	.sleb128 0
	.byte	0x31
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU60
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 .LVU258
	.uleb128 .LVU258
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL14-.LVL12
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL14-.LVL12
	.uleb128 .LVL18-.LVL12
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL18-.LVL12
	.uleb128 .LVL73-.LVL12
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL73-.LVL12
	.uleb128 .LVL75-.LVL12
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xa0
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL75-.LVL12
	.uleb128 .LFE5-.LVL12
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xa0
	.byte	0x1c
	.byte	0
.LVUS3:
	.uleb128 .LVU60
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU232
	.uleb128 .LVU232
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU254
	.uleb128 .LVU254
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 .LVU257
	.uleb128 .LVU257
	.uleb128 .LVU258
	.uleb128 .LVU258
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL14-.LVL12
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL14-.LVL12
	.uleb128 .LVL21-.LVL12
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL21-.LVL12
	.uleb128 .LVL22-.LVL12
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL22-.LVL12
	.uleb128 .LVL59-.LVL12
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL59-.LVL12
	.uleb128 .LVL61-.LVL12
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL61-.LVL12
	.uleb128 .LVL62-.LVL12
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL62-.LVL12
	.uleb128 .LVL63-.LVL12
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL63-.LVL12
	.uleb128 .LVL71-.LVL12
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL71-.LVL12
	.uleb128 .LVL72-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL72-.LVL12
	.uleb128 .LVL74-.LVL12
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL74-.LVL12
	.uleb128 .LVL75-.LVL12
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x8c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL75-.LVL12
	.uleb128 .LFE5-.LVL12
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x8c
	.byte	0x1c
	.byte	0
.LVUS5:
	.uleb128 .LVU4
	.uleb128 .LVU12
.LLST5:
	.byte	0x8
	.long	.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU12
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU29
.LLST7:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x3
	.byte	0x71
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL1
	.uleb128 .LVL5-.LVL1
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x3
	.byte	0x71
	.sleb128 -2
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU18
	.uleb128 .LVU24
.LLST9:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS11:
	.uleb128 .LVU48
	.uleb128 .LVU54
.LLST11:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS12:
	.uleb128 .LVU48
	.uleb128 .LVU54
.LLST12:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS14:
	.uleb128 .LVU60
	.uleb128 .LVU229
	.uleb128 .LVU230
	.uleb128 .LVU232
	.uleb128 .LVU232
	.uleb128 .LVU250
	.uleb128 .LVU250
	.uleb128 .LVU253
	.uleb128 .LVU253
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 .LVU258
	.uleb128 .LVU258
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL58-.LVL12
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL59-.LVL12
	.uleb128 .LVL61-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL61-.LVL12
	.uleb128 .LVL69-.LVL12
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL69-.LVL12
	.uleb128 .LVL70-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL70-.LVL12
	.uleb128 .LVL73-.LVL12
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL73-.LVL12
	.uleb128 .LVL75-.LVL12
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x9c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL75-.LVL12
	.uleb128 .LFE5-.LVL12
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x9c
	.byte	0x1c
	.byte	0
.LVUS16:
	.uleb128 .LVU60
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU91
	.uleb128 .LVU233
	.uleb128 .LVU250
.LLST16:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL14-.LVL12
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL14-.LVL12
	.uleb128 .LVL19-.LVL12
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL19-.LVL12
	.uleb128 .LVL20-.LVL12
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL20-.LVL12
	.uleb128 .LVL22-.LVL12
	.uleb128 0x6
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL12
	.uleb128 .LVL69-.LVL12
	.uleb128 0x6
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU63
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU89
	.uleb128 .LVU233
	.uleb128 .LVU236
.LLST18:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL16-.LVL13
	.uleb128 .LVL17-.LVL13
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL13
	.uleb128 .LVL21-.LVL13
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL62-.LVL13
	.uleb128 .LVL64-1-.LVL13
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS30:
	.uleb128 .LVU238
	.uleb128 .LVU239
.LLST30:
	.byte	0x8
	.long	.LVL64
	.uleb128 .LVL65-.LVL64
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU239
	.uleb128 .LVU240
.LLST32:
	.byte	0x8
	.long	.LVL65
	.uleb128 .LVL66-.LVL65
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU91
	.uleb128 .LVU137
	.uleb128 .LVU137
	.uleb128 .LVU138
	.uleb128 .LVU232
	.uleb128 .LVU233
.LLST20:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL33-.LVL22
	.uleb128 0x6
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x4a
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL22
	.uleb128 .LVL34-.LVL22
	.uleb128 0x6
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x49
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL22
	.uleb128 .LVL62-.LVL22
	.uleb128 0x6
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x4a
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU91
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU140
	.uleb128 .LVU232
	.uleb128 .LVU233
.LLST22:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL31-.LVL22
	.uleb128 0x3
	.byte	0x77
	.sleb128 -31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL22
	.uleb128 .LVL32-.LVL22
	.uleb128 0x3
	.byte	0x77
	.sleb128 -30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL22
	.uleb128 .LVL35-.LVL22
	.uleb128 0x3
	.byte	0x77
	.sleb128 -31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL22
	.uleb128 .LVL62-.LVL22
	.uleb128 0x3
	.byte	0x77
	.sleb128 -31
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU93
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU141
	.uleb128 .LVU232
	.uleb128 .LVU233
.LLST24:
	.byte	0x6
	.long	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL23
	.uleb128 .LVL28-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL28-.LVL23
	.uleb128 .LVL29-.LVL23
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL29-.LVL23
	.uleb128 .LVL36-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL61-.LVL23
	.uleb128 .LVL62-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS26:
	.uleb128 .LVU93
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU100
	.uleb128 .LVU100
	.uleb128 .LVU122
.LLST26:
	.byte	0x6
	.long	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0x2
	.byte	0x47
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL23
	.uleb128 .LVL25-.LVL23
	.uleb128 0x9
	.byte	0x73
	.sleb128 0
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL23
	.uleb128 .LVL26-.LVL23
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL23
	.uleb128 .LVL29-.LVL23
	.uleb128 0x9
	.byte	0x73
	.sleb128 0
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x1c
	.byte	0x23
	.uleb128 0x19
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU96
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 .LVU142
	.uleb128 .LVU232
	.uleb128 .LVU233
.LLST28:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL27-.LVL24
	.uleb128 0x2
	.byte	0x4f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL24
	.uleb128 .LVL28-.LVL24
	.uleb128 0x3
	.byte	0x8
	.byte	0x20
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL24
	.uleb128 .LVL29-.LVL24
	.uleb128 0x3
	.byte	0x8
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL24
	.uleb128 .LVL37-.LVL24
	.uleb128 0x3
	.byte	0x8
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL24
	.uleb128 .LVL62-.LVL24
	.uleb128 0x3
	.byte	0x8
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU142
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU226
.LLST33:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL38-.LVL37
	.uleb128 .LVL47-.LVL37
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL37
	.uleb128 .LVL54-.LVL37
	.uleb128 0x6
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL37
	.uleb128 .LVL57-.LVL37
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS35:
	.uleb128 .LVU154
	.uleb128 .LVU166
	.uleb128 .LVU225
	.uleb128 .LVU226
.LLST35:
	.byte	0x6
	.long	.LVL39
	.byte	0x4
	.uleb128 .LVL39-.LVL39
	.uleb128 .LVL41-.LVL39
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL56-.LVL39
	.uleb128 .LVL57-.LVL39
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0
.LVUS36:
	.uleb128 .LVU154
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU225
	.uleb128 .LVU225
	.uleb128 .LVU226
.LLST36:
	.byte	0x6
	.long	.LVL39
	.byte	0x4
	.uleb128 .LVL39-.LVL39
	.uleb128 .LVL47-.LVL39
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL47-.LVL39
	.uleb128 .LVL56-.LVL39
	.uleb128 0xd
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	rows
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL56-.LVL39
	.uleb128 .LVL57-.LVL39
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS37:
	.uleb128 .LVU157
	.uleb128 .LVU190
	.uleb128 .LVU225
	.uleb128 .LVU226
.LLST37:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL45-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL56-.LVL40
	.uleb128 .LVL57-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS38:
	.uleb128 .LVU194
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU224
.LLST38:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL46
	.uleb128 .LVL56-.LVL46
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS39:
	.uleb128 .LVU194
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU206
	.uleb128 .LVU208
	.uleb128 .LVU225
.LLST39:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL46
	.uleb128 .LVL50-.LVL46
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL51-.LVL46
	.uleb128 .LVL56-.LVL46
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS40:
	.uleb128 .LVU194
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU213
	.uleb128 .LVU213
	.uleb128 .LVU223
.LLST40:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL46
	.uleb128 .LVL52-.LVL46
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL52-.LVL46
	.uleb128 .LVL55-.LVL46
	.uleb128 0x4
	.byte	0x77
	.sleb128 0
	.byte	0x20
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU158
	.uleb128 .LVU160
.LLST42:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS44:
	.uleb128 .LVU160
	.uleb128 .LVU163
.LLST44:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS46:
	.uleb128 .LVU169
	.uleb128 .LVU172
.LLST46:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL42-.LVL42
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS48:
	.uleb128 .LVU175
	.uleb128 .LVU178
.LLST48:
	.byte	0x8
	.long	.LVL43
	.uleb128 .LVL43-.LVL43
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS50:
	.uleb128 .LVU181
	.uleb128 .LVU184
.LLST50:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS52:
	.uleb128 .LVU184
	.uleb128 .LVU187
.LLST52:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS53:
	.uleb128 .LVU196
	.uleb128 .LVU197
.LLST53:
	.byte	0x8
	.long	.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS55:
	.uleb128 .LVU201
	.uleb128 .LVU214
.LLST55:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL53-.LVL48
	.uleb128 0x1
	.byte	0x53
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
	.long	.LFB5
	.long	.LFE5-.LFB5
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
.LLRL4:
	.byte	0x5
	.long	.LBB67
	.byte	0x4
	.uleb128 .LBB67-.LBB67
	.uleb128 .LBE67-.LBB67
	.byte	0x4
	.uleb128 .LBB77-.LBB67
	.uleb128 .LBE77-.LBB67
	.byte	0x4
	.uleb128 .LBB78-.LBB67
	.uleb128 .LBE78-.LBB67
	.byte	0x4
	.uleb128 .LBB79-.LBB67
	.uleb128 .LBE79-.LBB67
	.byte	0x4
	.uleb128 .LBB80-.LBB67
	.uleb128 .LBE80-.LBB67
	.byte	0x4
	.uleb128 .LBB81-.LBB67
	.uleb128 .LBE81-.LBB67
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB68
	.byte	0x4
	.uleb128 .LBB68-.LBB68
	.uleb128 .LBE68-.LBB68
	.byte	0x4
	.uleb128 .LBB73-.LBB68
	.uleb128 .LBE73-.LBB68
	.byte	0x4
	.uleb128 .LBB74-.LBB68
	.uleb128 .LBE74-.LBB68
	.byte	0x4
	.uleb128 .LBB75-.LBB68
	.uleb128 .LBE75-.LBB68
	.byte	0x4
	.uleb128 .LBB76-.LBB68
	.uleb128 .LBE76-.LBB68
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB69
	.byte	0x4
	.uleb128 .LBB69-.LBB69
	.uleb128 .LBE69-.LBB69
	.byte	0x4
	.uleb128 .LBB72-.LBB69
	.uleb128 .LBE72-.LBB69
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB86-.LBB83
	.uleb128 .LBE86-.LBB83
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB87
	.byte	0x4
	.uleb128 .LBB87-.LBB87
	.uleb128 .LBE87-.LBB87
	.byte	0x4
	.uleb128 .LBB158-.LBB87
	.uleb128 .LBE158-.LBB87
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB88
	.byte	0x4
	.uleb128 .LBB88-.LBB88
	.uleb128 .LBE88-.LBB88
	.byte	0x4
	.uleb128 .LBB92-.LBB88
	.uleb128 .LBE92-.LBB88
	.byte	0x4
	.uleb128 .LBB93-.LBB88
	.uleb128 .LBE93-.LBB88
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB89
	.byte	0x4
	.uleb128 .LBB89-.LBB89
	.uleb128 .LBE89-.LBB89
	.byte	0x4
	.uleb128 .LBB90-.LBB89
	.uleb128 .LBE90-.LBB89
	.byte	0x4
	.uleb128 .LBB91-.LBB89
	.uleb128 .LBE91-.LBB89
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB117-.LBB94
	.uleb128 .LBE117-.LBB94
	.byte	0x4
	.uleb128 .LBB156-.LBB94
	.uleb128 .LBE156-.LBB94
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB110-.LBB96
	.uleb128 .LBE110-.LBB96
	.byte	0x4
	.uleb128 .LBB111-.LBB96
	.uleb128 .LBE111-.LBB96
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB97
	.byte	0x4
	.uleb128 .LBB97-.LBB97
	.uleb128 .LBE97-.LBB97
	.byte	0x4
	.uleb128 .LBB106-.LBB97
	.uleb128 .LBE106-.LBB97
	.byte	0x4
	.uleb128 .LBB107-.LBB97
	.uleb128 .LBE107-.LBB97
	.byte	0x4
	.uleb128 .LBB108-.LBB97
	.uleb128 .LBE108-.LBB97
	.byte	0x4
	.uleb128 .LBB109-.LBB97
	.uleb128 .LBE109-.LBB97
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB98
	.byte	0x4
	.uleb128 .LBB98-.LBB98
	.uleb128 .LBE98-.LBB98
	.byte	0x4
	.uleb128 .LBB103-.LBB98
	.uleb128 .LBE103-.LBB98
	.byte	0x4
	.uleb128 .LBB104-.LBB98
	.uleb128 .LBE104-.LBB98
	.byte	0x4
	.uleb128 .LBB105-.LBB98
	.uleb128 .LBE105-.LBB98
	.byte	0
.LLRL27:
	.byte	0x5
	.long	.LBB99
	.byte	0x4
	.uleb128 .LBB99-.LBB99
	.uleb128 .LBE99-.LBB99
	.byte	0x4
	.uleb128 .LBB100-.LBB99
	.uleb128 .LBE100-.LBB99
	.byte	0x4
	.uleb128 .LBB101-.LBB99
	.uleb128 .LBE101-.LBB99
	.byte	0x4
	.uleb128 .LBB102-.LBB99
	.uleb128 .LBE102-.LBB99
	.byte	0
.LLRL29:
	.byte	0x5
	.long	.LBB114
	.byte	0x4
	.uleb128 .LBB114-.LBB114
	.uleb128 .LBE114-.LBB114
	.byte	0x4
	.uleb128 .LBB157-.LBB114
	.uleb128 .LBE157-.LBB114
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB115
	.byte	0x4
	.uleb128 .LBB115-.LBB115
	.uleb128 .LBE115-.LBB115
	.byte	0x4
	.uleb128 .LBB116-.LBB115
	.uleb128 .LBE116-.LBB115
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB121
	.byte	0x4
	.uleb128 .LBB121-.LBB121
	.uleb128 .LBE121-.LBB121
	.byte	0x4
	.uleb128 .LBB155-.LBB121
	.uleb128 .LBE155-.LBB121
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB122
	.byte	0x4
	.uleb128 .LBB122-.LBB122
	.uleb128 .LBE122-.LBB122
	.byte	0x4
	.uleb128 .LBB129-.LBB122
	.uleb128 .LBE129-.LBB122
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB125
	.byte	0x4
	.uleb128 .LBB125-.LBB125
	.uleb128 .LBE125-.LBB125
	.byte	0x4
	.uleb128 .LBB130-.LBB125
	.uleb128 .LBE130-.LBB125
	.byte	0x4
	.uleb128 .LBB135-.LBB125
	.uleb128 .LBE135-.LBB125
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB131
	.byte	0x4
	.uleb128 .LBB131-.LBB131
	.uleb128 .LBE131-.LBB131
	.byte	0x4
	.uleb128 .LBB136-.LBB131
	.uleb128 .LBE136-.LBB131
	.byte	0x4
	.uleb128 .LBB137-.LBB131
	.uleb128 .LBE137-.LBB131
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB138
	.byte	0x4
	.uleb128 .LBB138-.LBB138
	.uleb128 .LBE138-.LBB138
	.byte	0x4
	.uleb128 .LBB141-.LBB138
	.uleb128 .LBE141-.LBB138
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB142
	.byte	0x4
	.uleb128 .LBB142-.LBB142
	.uleb128 .LBE142-.LBB142
	.byte	0x4
	.uleb128 .LBB149-.LBB142
	.uleb128 .LBE149-.LBB142
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB145
	.byte	0x4
	.uleb128 .LBB145-.LBB145
	.uleb128 .LBE145-.LBB145
	.byte	0x4
	.uleb128 .LBB150-.LBB145
	.uleb128 .LBE150-.LBB145
	.byte	0x4
	.uleb128 .LBB151-.LBB145
	.uleb128 .LBE151-.LBB145
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB153
	.byte	0x4
	.uleb128 .LBB153-.LBB153
	.uleb128 .LBE153-.LBB153
	.byte	0x4
	.uleb128 .LBB154-.LBB153
	.uleb128 .LBE154-.LBB153
	.byte	0
.LLRL56:
	.byte	0x7
	.long	.LFB5
	.uleb128 .LFE5-.LFB5
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF17:
	.string	"rows"
.LASF20:
	.string	"pattern"
.LASF35:
	.string	"right"
.LASF24:
	.string	"generation"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF31:
	.string	"ones"
.LASF18:
	.string	"putchar"
.LASF39:
	.string	"main"
.LASF29:
	.string	"below"
.LASF30:
	.string	"neighbours"
.LASF4:
	.string	"long long int"
.LASF12:
	.string	"long int"
.LASF19:
	.string	"printf"
.LASF25:
	.string	"step_rows"
.LASF23:
	.string	"population"
.LASF5:
	.string	"unsigned char"
.LASF14:
	.string	"ROWS"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF32:
	.string	"twos"
.LASF40:
	.string	"step_cells"
.LASF6:
	.string	"short unsigned int"
.LASF34:
	.string	"carry"
.LASF9:
	.string	"char"
.LASF21:
	.string	"seed"
.LASF36:
	.string	"left"
.LASF38:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF16:
	.string	"cells"
.LASF15:
	.string	"COLUMNS"
.LASF13:
	.string	"long unsigned int"
.LASF28:
	.string	"here"
.LASF22:
	.string	"wrong"
.LASF33:
	.string	"fours"
.LASF37:
	.string	"from"
.LASF26:
	.string	"next"
.LASF27:
	.string	"above"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"life.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
