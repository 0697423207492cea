	.file	"fixedpoint.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "fixedpoint.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-"
.LC1:
	.string	""
.LC2:
	.string	"root"
.LC3:
	.string	"%s("
.LC4:
	.string	"%s%u.%04u"
.LC5:
	.string	") = "
.LC6:
	.string	"log2"
	.globl	__udivdi3
	.globl	__divdi3
.LC7:
	.string	"inverse"
.LC8:
	.string	"%4d "
.LC9:
	.string	"bounce %d at step %d, speed "
	.globl	__moddi3
.LC10:
	.string	"%lld/%lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB10:
	.file 1 "fixedpoint.c"
	.loc 1 112 1 view -0
	.cfi_startproc
	.loc 1 113 2 view .LVU1
	.loc 1 114 2 view .LVU2
.LBB84:
	.loc 1 114 7 view .LVU3
.LVL0:
	.loc 1 114 20 view .LVU4
.LBE84:
	.loc 1 112 1 is_stmt 0 view .LVU5
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
.LBB153:
	.loc 1 114 11 view .LVU6
	xorl	%esi, %esi
.LBE153:
	.loc 1 112 1 view .LVU7
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	.cfi_offset 3, -20
.LBB154:
	.loc 1 114 11 view .LVU8
	movl	%esi, 44(%esp)
.LVL1:
	.p2align 4
	.p2align 3
.L18:
	.loc 1 115 3 is_stmt 1 view .LVU9
	.loc 1 115 40 is_stmt 0 view .LVU10
	movl	44(%esp), %eax
.LBB85:
.LBB86:
	.loc 1 30 15 view .LVU11
	xorl	%edx, %edx
	.loc 1 30 11 view .LVU12
	movl	$24, %ebx
	movl	%ebx, 68(%esp)
	.loc 1 30 44 view .LVU13
	xorl	%esi, %esi
	xorl	%edi, %edi
.LBE86:
.LBE85:
	.loc 1 115 40 view .LVU14
	movl	samples.0(,%eax,4), %eax
	movl	%eax, 64(%esp)
.LVL2:
.LBB93:
.LBI85:
	.loc 1 28 14 is_stmt 1 view .LVU15
.LBB91:
	.loc 1 30 2 view .LVU16
	.loc 1 30 11 is_stmt 0 view .LVU17
	shldl	$16, %eax, %edx
	movl	%edx, 84(%esp)
.LVL3:
	.loc 1 31 2 is_stmt 1 view .LVU18
.LBB87:
	.loc 1 31 7 view .LVU19
	.loc 1 31 34 view .LVU20
.LBE87:
	.loc 1 30 11 is_stmt 0 view .LVU21
	sall	$16, %eax
.LBB88:
	.loc 1 31 16 view .LVU22
	movl	$16384, %edx
.LBE88:
	.loc 1 30 11 view .LVU23
	movl	%eax, 80(%esp)
.LVL4:
.LBB89:
	.loc 1 31 16 view .LVU24
	xorl	%eax, %eax
.LBE89:
	.loc 1 30 44 view .LVU25
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
.LVL5:
	.p2align 4
	.p2align 3
.L3:
.LBB90:
	.loc 1 32 3 is_stmt 1 view .LVU26
	.loc 1 32 14 is_stmt 0 view .LVU27
	movl	%esi, %ecx
	.loc 1 32 6 view .LVU28
	movl	80(%esp), %eax
	.loc 1 32 14 view .LVU29
	movl	%edi, %ebx
	addl	88(%esp), %ecx
	.loc 1 32 6 view .LVU30
	movl	84(%esp), %edx
	.loc 1 32 14 view .LVU31
	adcl	92(%esp), %ebx
.LVL6:
	.loc 1 34 11 view .LVU32
	shrdl	$1, %edi, %esi
.LVL7:
	.loc 1 34 11 view .LVU33
	shrl	%edi
	.loc 1 32 6 view .LVU34
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	%ebx, %eax
	jc	.L2
	.loc 1 33 4 is_stmt 1 view .LVU35
	.loc 1 34 4 view .LVU36
.LVL8:
	.loc 1 33 6 is_stmt 0 view .LVU37
	subl	%ecx, 80(%esp)
.LVL9:
	.loc 1 33 6 view .LVU38
	sbbl	%ebx, 84(%esp)
	.loc 1 34 6 view .LVU39
	addl	88(%esp), %esi
.LVL10:
	.loc 1 34 6 view .LVU40
	adcl	92(%esp), %edi
.L2:
.LVL11:
	.loc 1 31 43 is_stmt 1 view .LVU41
	movl	92(%esp), %edx
	movl	88(%esp), %eax
	shrdl	$2, %edx, %eax
	movl	%eax, 88(%esp)
.LVL12:
	.loc 1 31 43 is_stmt 0 view .LVU42
	shrl	$2, %edx
	.loc 1 31 34 view .LVU43
	decl	68(%esp)
	.loc 1 31 43 view .LVU44
	movl	%edx, 92(%esp)
.LVL13:
	.loc 1 31 34 is_stmt 1 view .LVU45
	jne	.L3
.LBE90:
	.loc 1 38 2 view .LVU46
.LBE91:
.LBE93:
.LBB94:
.LBB95:
	.loc 1 21 2 is_stmt 0 view .LVU47
	movl	$.LC3, (%esp)
	movl	$.LC2, %eax
.LBE95:
.LBE94:
.LBB106:
.LBB92:
	.loc 1 38 9 view .LVU48
	movl	%esi, %ebx
.LVL14:
	.loc 1 38 9 view .LVU49
.LBE92:
.LBE106:
.LBB107:
.LBI94:
	.loc 1 19 13 is_stmt 1 view .LVU50
.LBB104:
	.loc 1 21 2 view .LVU51
	movl	%eax, 4(%esp)
	call	printf
.LVL15:
	.loc 1 22 2 view .LVU52
.LBB96:
.LBI96:
	.loc 1 13 13 view .LVU53
.LBB97:
	.loc 1 15 2 view .LVU54
	.loc 1 15 48 is_stmt 0 view .LVU55
	movl	64(%esp), %eax
	testl	%eax, %eax
	js	.L53
.LVL16:
	.loc 1 16 2 is_stmt 1 view .LVU56
	.loc 1 16 91 is_stmt 0 view .LVU57
	movl	64(%esp), %edx
	movzwl	%dx, %eax
.LVL17:
	.loc 1 16 101 view .LVU58
	imull	$10000, %eax, %eax
	.loc 1 16 61 view .LVU59
	shrl	$16, %edx
.LVL18:
	.loc 1 16 61 view .LVU60
	movl	%edx, 68(%esp)
	.loc 1 16 109 view .LVU61
	shrl	$16, %eax
	movl	%eax, 80(%esp)
	.loc 1 16 2 view .LVU62
	movl	$.LC1, %eax
	movl	%eax, 88(%esp)
.LVL19:
.L5:
	.loc 1 16 2 view .LVU63
	movl	$.LC4, (%esp)
	movl	80(%esp), %eax
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL20:
	.loc 1 16 2 view .LVU64
.LBE97:
.LBE96:
	.loc 1 23 2 is_stmt 1 view .LVU65
	movl	$.LC5, (%esp)
	call	printf
.LVL21:
	.loc 1 24 2 view .LVU66
.LBB99:
.LBI99:
	.loc 1 13 13 view .LVU67
.LBB100:
	.loc 1 15 2 view .LVU68
	.loc 1 15 48 is_stmt 0 view .LVU69
	testl	%ebx, %ebx
	.loc 1 15 36 view .LVU70
	movl	%esi, %edx
	.loc 1 15 48 view .LVU71
	js	.L54
.LVL22:
	.loc 1 16 2 is_stmt 1 view .LVU72
	.loc 1 16 91 is_stmt 0 view .LVU73
	movzwl	%si, %eax
	.loc 1 16 2 view .LVU74
	movl	$.LC1, %ecx
	.loc 1 16 101 view .LVU75
	imull	$10000, %eax, %eax
	.loc 1 16 61 view .LVU76
	shrl	$16, %edx
.LVL23:
	.loc 1 16 109 view .LVU77
	shrl	$16, %eax
.LVL24:
.L7:
	.loc 1 16 2 view .LVU78
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL25:
	.loc 1 16 2 view .LVU79
.LBE100:
.LBE99:
	.loc 1 25 2 is_stmt 1 view .LVU80
	movl	$.LC1, (%esp)
	call	puts
.LVL26:
	.loc 1 25 2 is_stmt 0 view .LVU81
.LBE104:
.LBE107:
.LBB108:
.LBB109:
	.loc 1 68 11 is_stmt 1 view .LVU82
	movl	64(%esp), %eax
	cmpl	$65535, %eax
	jg	.L8
	.loc 1 67 8 is_stmt 0 view .LVU83
	xorl	%ebx, %ebx
.LVL27:
	.p2align 4
	.p2align 3
.L9:
	.loc 1 69 3 is_stmt 1 view .LVU84
	.loc 1 69 5 is_stmt 0 view .LVU85
	addl	%eax, %eax
.LVL28:
	.loc 1 70 3 is_stmt 1 view .LVU86
	.loc 1 70 10 is_stmt 0 view .LVU87
	subl	$65536, %ebx
.LVL29:
	.loc 1 68 11 is_stmt 1 view .LVU88
	cmpl	$65535, %eax
	jle	.L9
.LVL30:
.L10:
.LBB110:
	.loc 1 76 28 view .LVU89
.LBE110:
	.loc 1 67 8 is_stmt 0 view .LVU90
	movl	$16, %esi
.LBB111:
	.loc 1 76 13 view .LVU91
	movl	$32768, %ecx
.LVL31:
	.p2align 4
	.p2align 3
.L13:
	.loc 1 77 3 is_stmt 1 view .LVU92
	.loc 1 77 26 is_stmt 0 view .LVU93
	imull	%eax
.LVL32:
	.loc 1 77 30 view .LVU94
	shrdl	$16, %edx, %eax
	.loc 1 78 3 is_stmt 1 view .LVU95
	.loc 1 78 6 is_stmt 0 view .LVU96
	cmpl	$131071, %eax
	jle	.L12
	.loc 1 79 4 is_stmt 1 view .LVU97
	.loc 1 79 6 is_stmt 0 view .LVU98
	sarl	%eax
.LVL33:
	.loc 1 80 4 is_stmt 1 view .LVU99
	.loc 1 80 11 is_stmt 0 view .LVU100
	addl	%ecx, %ebx
.LVL34:
.L12:
	.loc 1 76 37 is_stmt 1 view .LVU101
	movl	%ecx, %edx
	shrl	$31, %edx
	addl	%ecx, %edx
	sarl	%edx
	.loc 1 76 28 is_stmt 0 view .LVU102
	decl	%esi
	.loc 1 76 37 view .LVU103
	movl	%edx, %ecx
.LVL35:
	.loc 1 76 28 is_stmt 1 view .LVU104
	jne	.L13
	.loc 1 76 28 is_stmt 0 view .LVU105
.LBE111:
	.loc 1 83 2 is_stmt 1 view .LVU106
.LVL36:
	.loc 1 83 2 is_stmt 0 view .LVU107
.LBE109:
.LBE108:
.LBB114:
.LBI114:
	.loc 1 19 13 is_stmt 1 view .LVU108
.LBB115:
	.loc 1 21 2 view .LVU109
	movl	$.LC3, (%esp)
	movl	$.LC6, %edi
	movl	%edi, 4(%esp)
	call	printf
.LVL37:
	.loc 1 22 2 view .LVU110
.LBB116:
.LBI116:
	.loc 1 13 13 view .LVU111
.LBB117:
	.loc 1 15 2 view .LVU112
	.loc 1 16 2 view .LVU113
	movl	80(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL38:
	.loc 1 16 2 is_stmt 0 view .LVU114
.LBE117:
.LBE116:
	.loc 1 23 2 is_stmt 1 view .LVU115
	movl	$.LC5, (%esp)
	call	printf
.LVL39:
	.loc 1 24 2 view .LVU116
.LBB118:
.LBI118:
	.loc 1 13 13 view .LVU117
.LBB119:
	.loc 1 15 2 view .LVU118
	.loc 1 15 48 is_stmt 0 view .LVU119
	testl	%ebx, %ebx
	js	.L55
.LVL40:
	.loc 1 16 2 is_stmt 1 view .LVU120
	.loc 1 16 91 is_stmt 0 view .LVU121
	movzwl	%bx, %eax
	.loc 1 16 2 view .LVU122
	movl	$.LC1, %edx
	.loc 1 16 101 view .LVU123
	imull	$10000, %eax, %eax
	.loc 1 16 61 view .LVU124
	shrl	$16, %ebx
.LVL41:
	.loc 1 16 109 view .LVU125
	shrl	$16, %eax
.LVL42:
.L15:
	.loc 1 16 2 view .LVU126
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL43:
	.loc 1 16 2 view .LVU127
.LBE119:
.LBE118:
	.loc 1 25 2 is_stmt 1 view .LVU128
	movl	$.LC1, (%esp)
	call	puts
.LVL44:
	.loc 1 25 2 is_stmt 0 view .LVU129
.LBE115:
.LBE114:
	.loc 1 117 3 is_stmt 1 view .LVU130
	movl	64(%esp), %eax
	cmpl	$3, %eax
	jle	.L16
.LVL45:
.LBB123:
.LBI123:
	.loc 1 11 14 discriminator 1 view .LVU131
.LBB124:
	.loc 1 11 41 discriminator 1 view .LVU132
	.loc 1 11 73 is_stmt 0 discriminator 1 view .LVU133
	movl	%eax, 8(%esp)
	movl	$1, %ebx
.LBE124:
.LBE123:
.LBB127:
.LBB128:
	.loc 1 21 2 discriminator 1 view .LVU134
	movl	$.LC7, %esi
.LBE128:
.LBE127:
.LBB144:
.LBB125:
	.loc 1 11 73 discriminator 1 view .LVU135
	movl	%ebx, 4(%esp)
	sarl	$31, %eax
	movl	%eax, 12(%esp)
	movl	$0, (%esp)
	call	__divdi3
.LVL46:
.LBE125:
.LBE144:
.LBB145:
.LBB141:
	.loc 1 21 2 discriminator 1 view .LVU136
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
.LBE141:
.LBE145:
.LBB146:
.LBB126:
	.loc 1 11 73 discriminator 1 view .LVU137
	movl	%eax, %ebx
.LVL47:
	.loc 1 11 73 discriminator 1 view .LVU138
.LBE126:
.LBE146:
.LBB147:
.LBI127:
	.loc 1 19 13 is_stmt 1 discriminator 1 view .LVU139
.LBB142:
	.loc 1 21 2 discriminator 1 view .LVU140
	call	printf
.LVL48:
	.loc 1 22 2 discriminator 1 view .LVU141
.LBB129:
.LBI129:
	.loc 1 13 13 discriminator 1 view .LVU142
.LBB130:
	.loc 1 15 2 discriminator 1 view .LVU143
.LBE130:
.LBE129:
.LBB134:
.LBB135:
	.loc 1 16 91 is_stmt 0 discriminator 1 view .LVU144
	movzwl	%bx, %eax
	.loc 1 16 101 discriminator 1 view .LVU145
	imull	$10000, %eax, %eax
	.loc 1 16 61 discriminator 1 view .LVU146
	shrl	$16, %ebx
	.loc 1 16 109 discriminator 1 view .LVU147
	shrl	$16, %eax
	movl	%eax, %esi
.LVL49:
.L17:
	.loc 1 16 109 discriminator 1 view .LVU148
.LBE135:
.LBE134:
.LBB137:
.LBB131:
	.loc 1 16 2 is_stmt 1 view .LVU149
	movl	$.LC4, (%esp)
	movl	80(%esp), %eax
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL50:
	.loc 1 16 2 is_stmt 0 view .LVU150
.LBE131:
.LBE137:
	.loc 1 23 2 is_stmt 1 view .LVU151
	movl	$.LC5, (%esp)
	call	printf
.LVL51:
	.loc 1 24 2 view .LVU152
.LBB138:
.LBI134:
	.loc 1 13 13 view .LVU153
.LBB136:
	.loc 1 15 2 view .LVU154
	.loc 1 16 2 view .LVU155
	movl	$.LC1, %edx
	movl	%edx, 4(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL52:
.LBE136:
.LBE138:
	.loc 1 25 2 view .LVU156
	movl	$.LC1, (%esp)
	call	puts
.LVL53:
	.loc 1 25 2 is_stmt 0 view .LVU157
.LBE142:
.LBE147:
	.loc 1 114 26 is_stmt 1 view .LVU158
	incl	44(%esp)
.LVL54:
	.loc 1 114 26 is_stmt 0 view .LVU159
	movl	44(%esp), %eax
.LVL55:
	.loc 1 114 20 is_stmt 1 view .LVU160
	cmpl	$7, %eax
	jne	.L18
	movl	$-421657380, %eax
.LVL56:
	.loc 1 114 20 is_stmt 0 view .LVU161
.LBE154:
.LBB155:
.LBB156:
.LBB157:
.LBB158:
	.loc 1 16 2 view .LVU162
	movl	$-90, %ebx
.LBE158:
.LBE157:
.LBE156:
.LBE155:
.LBB184:
	movl	%eax, 68(%esp)
	.p2align 4
	.p2align 3
.L26:
.LVL57:
	.loc 1 16 2 view .LVU163
.LBE184:
.LBB185:
.LBB181:
	.loc 1 120 3 is_stmt 1 discriminator 3 view .LVU164
	.loc 1 121 3 discriminator 3 view .LVU165
.LBB161:
.LBB162:
	.loc 1 48 25 is_stmt 0 discriminator 3 view .LVU166
	xorl	%eax, %eax
.LBE162:
.LBE161:
	.loc 1 121 3 discriminator 3 view .LVU167
	movl	68(%esp), %esi
.LVL58:
.LBB171:
.LBI161:
	.loc 1 46 13 is_stmt 1 discriminator 3 view .LVU168
.LBB169:
	.loc 1 48 2 discriminator 3 view .LVU169
	.loc 1 49 2 discriminator 3 view .LVU170
.LBB163:
	.loc 1 49 7 discriminator 3 view .LVU171
	.loc 1 49 20 discriminator 3 view .LVU172
.LBE163:
	.loc 1 48 10 is_stmt 0 discriminator 3 view .LVU173
	movl	$163008219, %edi
	.loc 1 48 25 discriminator 3 view .LVU174
	movl	%eax, 88(%esp)
.LBB168:
	.loc 1 49 11 discriminator 3 view .LVU175
	xorl	%ecx, %ecx
	movl	%ebx, 64(%esp)
	jmp	.L21
.LVL59:
	.p2align 4,,10
	.p2align 3
.L57:
.LBB164:
	.loc 1 52 4 is_stmt 1 view .LVU176
	.loc 1 52 6 is_stmt 0 view .LVU177
	subl	%eax, %edi
.LVL60:
	.loc 1 53 4 is_stmt 1 view .LVU178
	.loc 1 54 4 view .LVU179
	.loc 1 53 6 is_stmt 0 view .LVU180
	movl	80(%esp), %eax
.LVL61:
	.loc 1 53 6 view .LVU181
	addl	%eax, 88(%esp)
.LVL62:
	.loc 1 54 10 view .LVU182
	movl	angles(,%ecx,4), %eax
.LBE164:
	.loc 1 49 27 view .LVU183
	incl	%ecx
.LVL63:
.LBB165:
	.loc 1 54 10 view .LVU184
	subl	%eax, %esi
.LVL64:
	.loc 1 54 10 view .LVU185
.LBE165:
	.loc 1 49 27 is_stmt 1 view .LVU186
	.loc 1 49 20 view .LVU187
	cmpl	$16, %ecx
	je	.L56
.LVL65:
.L21:
.LBB166:
	.loc 1 50 3 view .LVU188
	.loc 1 50 11 is_stmt 0 view .LVU189
	movl	%edi, %eax
	.loc 1 50 23 view .LVU190
	movl	$1, %ebx
	sall	%cl, %ebx
	.loc 1 50 11 view .LVU191
	cltd
	idivl	%ebx
	movl	%eax, 80(%esp)
.LVL66:
	.loc 1 50 30 view .LVU192
	movl	88(%esp), %eax
	cltd
	idivl	%ebx
.LVL67:
	.loc 1 51 3 is_stmt 1 view .LVU193
	.loc 1 51 6 is_stmt 0 view .LVU194
	testl	%esi, %esi
	jns	.L57
	.loc 1 56 4 is_stmt 1 view .LVU195
	.loc 1 56 6 is_stmt 0 view .LVU196
	addl	%eax, %edi
.LVL68:
	.loc 1 57 4 is_stmt 1 view .LVU197
	.loc 1 58 4 view .LVU198
	.loc 1 58 10 is_stmt 0 view .LVU199
	movl	angles(,%ecx,4), %eax
.LVL69:
	.loc 1 57 6 view .LVU200
	movl	80(%esp), %edx
.LBE166:
	.loc 1 49 27 view .LVU201
	incl	%ecx
.LVL70:
.LBB167:
	.loc 1 57 6 view .LVU202
	subl	%edx, 88(%esp)
.LVL71:
	.loc 1 58 10 view .LVU203
	addl	%eax, %esi
.LVL72:
	.loc 1 58 10 view .LVU204
.LBE167:
	.loc 1 49 27 is_stmt 1 view .LVU205
	.loc 1 49 20 view .LVU206
	cmpl	$16, %ecx
	jne	.L21
.LVL73:
.L56:
	.loc 1 49 20 is_stmt 0 view .LVU207
.LBE168:
.LBE169:
.LBE171:
	.loc 1 122 3 view .LVU208
	movl	$.LC8, (%esp)
	movl	64(%esp), %ebx
.LBB172:
.LBB170:
	.loc 1 61 2 is_stmt 1 view .LVU209
.LVL74:
	.loc 1 62 2 view .LVU210
	.loc 1 62 2 is_stmt 0 view .LVU211
.LBE170:
.LBE172:
	.loc 1 122 3 is_stmt 1 view .LVU212
	movl	%ebx, 4(%esp)
	call	printf
.LVL75:
	.loc 1 123 3 view .LVU213
	movl	88(%esp), %esi
	leal	4095(%esi), %eax
	testl	%esi, %esi
	cmovns	%esi, %eax
	sarl	$12, %eax
.LVL76:
.LBB173:
.LBI157:
	.loc 1 13 13 view .LVU214
.LBB159:
	.loc 1 15 2 view .LVU215
	.loc 1 15 48 is_stmt 0 view .LVU216
	cmpl	$-4095, %esi
	jl	.L58
.LVL77:
	.loc 1 16 2 is_stmt 1 view .LVU217
	.loc 1 16 91 is_stmt 0 view .LVU218
	movzwl	%ax, %edx
	.loc 1 16 2 view .LVU219
	movl	$.LC1, %ecx
	.loc 1 16 101 view .LVU220
	imull	$10000, %edx, %edx
	.loc 1 16 61 view .LVU221
	shrl	$16, %eax
.LVL78:
	.loc 1 16 109 view .LVU222
	shrl	$16, %edx
.LVL79:
.L23:
	.loc 1 16 2 view .LVU223
	movl	%edx, 12(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL80:
	.loc 1 16 2 view .LVU224
.LBE159:
.LBE173:
	.loc 1 124 3 is_stmt 1 view .LVU225
	movl	$32, (%esp)
	call	putchar
.LVL81:
	.loc 1 125 3 view .LVU226
	leal	4095(%edi), %eax
	testl	%edi, %edi
	cmovns	%edi, %eax
	sarl	$12, %eax
.LVL82:
.LBB174:
.LBI174:
	.loc 1 13 13 view .LVU227
.LBB175:
	.loc 1 15 2 view .LVU228
	.loc 1 15 48 is_stmt 0 view .LVU229
	cmpl	$-4095, %edi
	jl	.L59
.LVL83:
	.loc 1 16 2 is_stmt 1 view .LVU230
	.loc 1 16 91 is_stmt 0 view .LVU231
	movzwl	%ax, %edx
	.loc 1 16 2 view .LVU232
	movl	$.LC1, %ecx
	.loc 1 16 101 view .LVU233
	imull	$10000, %edx, %edx
	.loc 1 16 61 view .LVU234
	shrl	$16, %eax
.LVL84:
	.loc 1 16 109 view .LVU235
	shrl	$16, %edx
.LVL85:
.L25:
	.loc 1 16 2 view .LVU236
	movl	%edx, 12(%esp)
.LBE175:
.LBE174:
.LBE181:
	.loc 1 119 49 view .LVU237
	addl	$15, %ebx
.LBB182:
.LBB178:
.LBB176:
	.loc 1 16 2 view .LVU238
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL86:
	.loc 1 16 2 view .LVU239
.LBE176:
.LBE178:
	.loc 1 126 3 is_stmt 1 view .LVU240
	movl	$.LC1, (%esp)
	call	puts
.LVL87:
	.loc 1 126 3 is_stmt 0 view .LVU241
.LBE182:
	.loc 1 119 49 is_stmt 1 view .LVU242
	.loc 1 119 34 view .LVU243
	addl	$70276230, 68(%esp)
	cmpl	$105, %ebx
	jne	.L26
.LBE185:
	.loc 1 130 6 is_stmt 0 view .LVU244
	xorl	%esi, %esi
	.loc 1 129 8 view .LVU245
	movl	$655360, %eax
	.loc 1 130 6 view .LVU246
	movl	%esi, 68(%esp)
.LBB186:
	.loc 1 131 11 view .LVU247
	xorl	%edi, %edi
.LBE186:
	.loc 1 129 27 view .LVU248
	xorl	%esi, %esi
	.loc 1 129 8 view .LVU249
	movl	%eax, 88(%esp)
	jmp	.L30
.LVL88:
	.p2align 4,,10
	.p2align 3
.L27:
.LBB203:
	.loc 1 131 37 is_stmt 1 discriminator 2 view .LVU250
	incl	%edi
.LVL89:
	.loc 1 131 26 discriminator 2 view .LVU251
	cmpl	$400, %edi
	je	.L60
.LVL90:
.L30:
	.loc 1 132 3 view .LVU252
	.loc 1 132 9 is_stmt 0 view .LVU253
	subl	$12848, %esi
.LVL91:
	.loc 1 133 3 is_stmt 1 view .LVU254
.LBB187:
.LBI187:
	.loc 1 10 14 view .LVU255
.LBB188:
	.loc 1 10 43 view .LVU256
	.loc 1 10 69 is_stmt 0 view .LVU257
	movl	$1310, %eax
	imull	%esi
	.loc 1 10 73 view .LVU258
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %ecx
	movl	%ecx, 72(%esp)
	xorl	%ecx, %ecx
	addl	72(%esp), %eax
	movl	%ecx, 76(%esp)
	adcl	76(%esp), %edx
	shrdl	$16, %edx, %eax
.LVL92:
	.loc 1 10 73 view .LVU259
.LBE188:
.LBE187:
	.loc 1 134 3 is_stmt 1 view .LVU260
	.loc 1 134 6 is_stmt 0 view .LVU261
	addl	%eax, 88(%esp)
.LVL93:
	.loc 1 134 6 view .LVU262
	jns	.L27
	.loc 1 135 4 is_stmt 1 view .LVU263
	.loc 1 136 4 view .LVU264
.LVL94:
.LBB189:
.LBI189:
	.loc 1 10 14 view .LVU265
.LBB190:
	.loc 1 10 43 view .LVU266
.LBE190:
.LBE189:
	.loc 1 135 11 is_stmt 0 view .LVU267
	negl	88(%esp)
.LVL95:
.LBB194:
.LBB191:
	.loc 1 10 69 view .LVU268
	movl	$52428, %eax
	imull	%esi
.LBE191:
.LBE194:
	.loc 1 138 4 view .LVU269
	movl	%edi, 8(%esp)
	movl	$.LC9, (%esp)
.LBB195:
.LBB192:
	.loc 1 10 73 view .LVU270
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %esi
.LVL96:
	.loc 1 10 73 view .LVU271
	xorl	%ecx, %ecx
	movl	%esi, 56(%esp)
	addl	56(%esp), %eax
	movl	%ecx, 60(%esp)
	adcl	60(%esp), %edx
.LBE192:
.LBE195:
	.loc 1 137 11 view .LVU272
	incl	68(%esp)
.LVL97:
.LBB196:
.LBB193:
	.loc 1 10 73 view .LVU273
	shrdl	$16, %edx, %eax
	movl	%eax, %ebx
.LVL98:
	.loc 1 10 73 view .LVU274
.LBE193:
.LBE196:
	.loc 1 136 10 view .LVU275
	movl	%eax, %esi
	.loc 1 137 11 view .LVU276
	movl	68(%esp), %eax
	.loc 1 136 10 view .LVU277
	negl	%esi
.LVL99:
	.loc 1 137 4 is_stmt 1 view .LVU278
	.loc 1 138 4 view .LVU279
	movl	%eax, 4(%esp)
	call	printf
.LVL100:
	.loc 1 139 4 view .LVU280
.LBB197:
.LBI197:
	.loc 1 13 13 view .LVU281
.LBB198:
	.loc 1 15 2 view .LVU282
	.loc 1 15 48 is_stmt 0 view .LVU283
	testl	%ebx, %ebx
	jg	.L61
.LVL101:
	.loc 1 16 2 is_stmt 1 view .LVU284
	.loc 1 16 91 is_stmt 0 view .LVU285
	movzwl	%si, %eax
	.loc 1 16 61 view .LVU286
	movl	%esi, %ebx
	.loc 1 16 101 view .LVU287
	imull	$10000, %eax, %eax
	.loc 1 16 2 view .LVU288
	movl	$.LC1, %edx
	.loc 1 16 61 view .LVU289
	shrl	$16, %ebx
	.loc 1 16 109 view .LVU290
	shrl	$16, %eax
.LVL102:
.L29:
	.loc 1 16 2 view .LVU291
	movl	%edx, 4(%esp)
.LBE198:
.LBE197:
	.loc 1 131 37 view .LVU292
	incl	%edi
.LVL103:
.LBB201:
.LBB199:
	.loc 1 16 2 view .LVU293
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL104:
	.loc 1 16 2 view .LVU294
.LBE199:
.LBE201:
	.loc 1 140 4 is_stmt 1 view .LVU295
	movl	$.LC1, (%esp)
	call	puts
.LVL105:
	.loc 1 131 37 view .LVU296
	.loc 1 131 26 view .LVU297
	cmpl	$400, %edi
	jne	.L30
.LVL106:
.L60:
	.loc 1 131 26 is_stmt 0 view .LVU298
	movl	$1, %edx
	xorl	%ecx, %ecx
.LBE203:
	.loc 1 144 18 view .LVU299
	movl	$1, %esi
.LVL107:
	.loc 1 144 18 view .LVU300
	xorl	%edi, %edi
.LVL108:
.LBB204:
	.loc 1 144 18 view .LVU301
	movl	%edx, 80(%esp)
.LBE204:
	xorl	%ebx, %ebx
	xorl	%eax, %eax
.LBB205:
	movl	%ecx, 84(%esp)
.LBE205:
	movl	%ebx, 44(%esp)
.LVL109:
	.loc 1 144 18 view .LVU302
	movl	%eax, 64(%esp)
.LVL110:
	.loc 1 144 18 view .LVU303
	movl	%esi, 88(%esp)
	movl	%edi, 92(%esp)
	.p2align 4
	.p2align 3
.L37:
	movl	80(%esp), %eax
.LBB206:
.LBB207:
	movl	88(%esp), %ebx
	movl	92(%esp), %esi
	movl	%eax, 40(%esp)
.LVL111:
	.loc 1 146 3 is_stmt 1 view .LVU304
	.loc 1 146 48 is_stmt 0 view .LVU305
	testb	$1, %al
	movl	%ebx, 56(%esp)
	movl	%esi, 60(%esp)
	jne	.L31
	movl	%esi, %edi
	movl	%ebx, %esi
	negl	%esi
	movl	%esi, 56(%esp)
	adcl	$0, %edi
	negl	%edi
	movl	%edi, 60(%esp)
.L31:
	.loc 1 146 36 discriminator 4 view .LVU306
	movl	80(%esp), %eax
.LVL112:
.LBB208:
.LBB209:
	.loc 1 108 9 discriminator 4 view .LVU307
	movl	92(%esp), %edi
.LBE209:
.LBE208:
	.loc 1 146 36 discriminator 4 view .LVU308
	movl	84(%esp), %edx
.LBB241:
.LBB237:
	.loc 1 108 9 discriminator 4 view .LVU309
	movl	88(%esp), %esi
.LBE237:
.LBE241:
	.loc 1 146 36 discriminator 4 view .LVU310
	movl	%eax, %ecx
.LBB242:
.LBB238:
	.loc 1 108 9 discriminator 4 view .LVU311
	movl	%edi, %eax
	imull	%ecx, %eax
.LBE238:
.LBE242:
	.loc 1 146 36 discriminator 4 view .LVU312
	movl	%edx, %ebx
.LVL113:
.LBB243:
.LBI208:
	.loc 1 106 24 is_stmt 1 discriminator 4 view .LVU313
.LBB239:
	.loc 1 108 2 discriminator 4 view .LVU314
	.loc 1 108 9 is_stmt 0 discriminator 4 view .LVU315
	imull	%esi, %edx
.LVL114:
	.loc 1 108 9 discriminator 4 view .LVU316
	leal	(%edx,%eax), %edi
	movl	88(%esp), %eax
	mull	%ecx
	movl	%edx, 76(%esp)
	addl	%edi, 76(%esp)
	.loc 1 108 23 discriminator 4 view .LVU317
	movl	44(%esp), %edi
	.loc 1 108 9 discriminator 4 view .LVU318
	movl	%eax, 72(%esp)
	.loc 1 108 23 discriminator 4 view .LVU319
	movl	64(%esp), %eax
	imull	%edi, %ebx
.LVL115:
	.loc 1 108 23 discriminator 4 view .LVU320
	imull	%ecx, %eax
	addl	%eax, %ebx
	movl	%edi, %eax
	mull	%ecx
.LBB210:
.LBB211:
.LBB212:
.LBB213:
	.loc 1 90 9 discriminator 4 view .LVU321
	movl	72(%esp), %ecx
.LVL116:
	.loc 1 90 9 discriminator 4 view .LVU322
.LBE213:
.LBE212:
.LBE211:
.LBE210:
	.loc 1 108 23 discriminator 4 view .LVU323
	addl	%ebx, %edx
.LBB232:
.LBB227:
.LBB221:
.LBB215:
	.loc 1 90 9 discriminator 4 view .LVU324
	movl	76(%esp), %ebx
.LBE215:
.LBE221:
.LBE227:
.LBE232:
	.loc 1 108 9 discriminator 4 view .LVU325
	addl	56(%esp), %eax
	adcl	60(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%eax, %esi
.LBB233:
.LBB228:
.LBB222:
.LBB216:
	.loc 1 90 9 discriminator 4 view .LVU326
	movl	%ebx, %eax
	orl	%ecx, %eax
.LBE216:
.LBE222:
.LBE228:
.LBE233:
	.loc 1 108 9 discriminator 4 view .LVU327
	movl	%edx, 60(%esp)
	movl	%edx, %edi
.LVL117:
.LBB234:
.LBI210:
	.loc 1 98 24 is_stmt 1 discriminator 4 view .LVU328
.LBB229:
	.loc 1 100 2 discriminator 4 view .LVU329
.LBB223:
.LBI212:
	.loc 1 88 16 discriminator 4 view .LVU330
.LBB217:
	.loc 1 90 2 discriminator 4 view .LVU331
	.loc 1 90 9 discriminator 4 view .LVU332
	je	.L32
.LBE217:
.LBE223:
.LBE229:
.LBE234:
	.loc 1 108 9 is_stmt 0 view .LVU333
	movl	%ecx, %edx
	movl	%ebx, %eax
.LBB235:
.LBB230:
.LBB224:
.LBB218:
	.loc 1 90 9 view .LVU334
	movl	%edx, 88(%esp)
.LVL118:
	.loc 1 90 9 view .LVU335
	movl	%esi, %ecx
.LVL119:
	.p2align 4
	.p2align 3
.L33:
.LBB214:
	.loc 1 91 3 is_stmt 1 view .LVU336
	.loc 1 91 11 is_stmt 0 view .LVU337
	movl	%ecx, (%esp)
	movl	88(%esp), %edx
	movl	%eax, %ebx
	movl	%edi, 4(%esp)
	movl	%ebx, %edi
.LVL120:
	.loc 1 91 11 view .LVU338
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%edx, %esi
	call	__moddi3
.LVL121:
	.loc 1 91 11 view .LVU339
	movl	%eax, 88(%esp)
.LVL122:
	.loc 1 91 11 view .LVU340
	movl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, %eax
.LVL123:
	.loc 1 92 3 is_stmt 1 view .LVU341
	.loc 1 93 3 view .LVU342
	.loc 1 93 3 is_stmt 0 view .LVU343
.LBE214:
	.loc 1 90 9 is_stmt 1 view .LVU344
	movl	%esi, %ecx
	movl	%eax, %esi
.LVL124:
	.loc 1 90 9 is_stmt 0 view .LVU345
	orl	%edx, %esi
	jne	.L33
	.loc 1 95 2 is_stmt 1 view .LVU346
	.loc 1 95 9 is_stmt 0 view .LVU347
	movl	%ecx, %edx
.LVL125:
	.loc 1 95 9 view .LVU348
	movl	%ebx, %eax
.LVL126:
	.loc 1 95 9 view .LVU349
	negl	%edx
	adcl	$0, %eax
	negl	%eax
	cmovns	%eax, %edi
.LBE218:
.LBE224:
	.loc 1 101 5 view .LVU350
	movl	76(%esp), %eax
.LBB225:
.LBB219:
	.loc 1 95 9 view .LVU351
	cmovns	%edx, %ecx
.LVL127:
	.loc 1 95 9 view .LVU352
	movl	%ecx, 48(%esp)
	movl	%edi, 52(%esp)
.LVL128:
	.loc 1 95 9 view .LVU353
.LBE219:
.LBE225:
	.loc 1 101 2 is_stmt 1 view .LVU354
	.loc 1 101 5 is_stmt 0 view .LVU355
	testl	%eax, %eax
	jns	.L35
	.loc 1 102 3 is_stmt 1 view .LVU356
	.loc 1 102 5 is_stmt 0 view .LVU357
	negl	48(%esp)
.LVL129:
	.loc 1 102 5 view .LVU358
	adcl	$0, 52(%esp)
	negl	52(%esp)
.LVL130:
.L35:
	.loc 1 103 2 is_stmt 1 view .LVU359
	.loc 1 103 31 is_stmt 0 view .LVU360
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
.LVL131:
	.loc 1 103 38 view .LVU361
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	.loc 1 103 31 view .LVU362
	movl	%eax, 44(%esp)
.LVL132:
	.loc 1 103 31 view .LVU363
	movl	%eax, %ebx
	.loc 1 103 38 view .LVU364
	movl	72(%esp), %eax
	.loc 1 103 31 view .LVU365
	movl	%edx, 64(%esp)
	.loc 1 103 38 view .LVU366
	movl	76(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
.LVL133:
	movl	%eax, 88(%esp)
	imull	$-858993459, 40(%esp), %eax
	movl	%edx, 92(%esp)
.LVL134:
	.loc 1 103 38 view .LVU367
.LBE230:
.LBE235:
.LBE239:
.LBE243:
	.loc 1 147 3 is_stmt 1 view .LVU368
	.loc 1 147 6 is_stmt 0 view .LVU369
	cmpl	$858993459, %eax
	jbe	.L62
.L36:
.LBE207:
	.loc 1 145 28 is_stmt 1 discriminator 2 view .LVU370
.LVL135:
	.loc 1 145 20 discriminator 2 view .LVU371
	addl	$1, 80(%esp)
.LVL136:
	.loc 1 145 20 is_stmt 0 discriminator 2 view .LVU372
	adcl	$0, 84(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	xorl	$21, %eax
	orl	%edx, %eax
	jne	.L37
.LBE206:
	.loc 1 150 2 is_stmt 1 view .LVU373
.LVL137:
	.loc 1 151 1 is_stmt 0 view .LVU374
	movl	68(%esp), %eax
	leal	-12(%ebp), %esp
.LVL138:
	.loc 1 151 1 view .LVU375
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL139:
	.loc 1 151 1 view .LVU376
	ret
.LVL140:
	.p2align 4,,10
	.p2align 3
.L61:
	.cfi_restore_state
.LBB246:
.LBB202:
.LBB200:
	.loc 1 16 2 is_stmt 1 view .LVU377
	.loc 1 16 91 is_stmt 0 view .LVU378
	movzwl	%bx, %eax
	.loc 1 16 2 view .LVU379
	movl	$.LC0, %edx
	.loc 1 16 101 view .LVU380
	imull	$10000, %eax, %eax
	.loc 1 16 61 view .LVU381
	shrl	$16, %ebx
	.loc 1 16 109 view .LVU382
	shrl	$16, %eax
	jmp	.L29
.LVL141:
.L8:
	.loc 1 16 109 view .LVU383
.LBE200:
.LBE202:
.LBE246:
.LBB247:
.LBB148:
.LBB112:
	.loc 1 72 11 is_stmt 1 view .LVU384
	movl	64(%esp), %eax
	cmpl	$131071, %eax
	jle	.L38
	.loc 1 67 8 is_stmt 0 view .LVU385
	xorl	%ebx, %ebx
.LVL142:
	.p2align 4
	.p2align 3
.L11:
	.loc 1 73 3 is_stmt 1 view .LVU386
	.loc 1 73 5 is_stmt 0 view .LVU387
	sarl	%eax
.LVL143:
	.loc 1 74 3 is_stmt 1 view .LVU388
	.loc 1 74 10 is_stmt 0 view .LVU389
	addl	$65536, %ebx
.LVL144:
	.loc 1 72 11 is_stmt 1 view .LVU390
	cmpl	$131071, %eax
	jg	.L11
	jmp	.L10
.LVL145:
	.p2align 4,,10
	.p2align 3
.L58:
	.loc 1 72 11 is_stmt 0 view .LVU391
.LBE112:
.LBE148:
.LBE247:
.LBB248:
.LBB183:
.LBB179:
.LBB160:
	.loc 1 15 48 view .LVU392
	negl	%eax
.LVL146:
	.loc 1 16 2 is_stmt 1 view .LVU393
	movl	$.LC0, %ecx
	.loc 1 16 91 is_stmt 0 view .LVU394
	movzwl	%ax, %edx
	.loc 1 16 101 view .LVU395
	imull	$10000, %edx, %edx
	.loc 1 16 61 view .LVU396
	shrl	$16, %eax
.LVL147:
	.loc 1 16 109 view .LVU397
	shrl	$16, %edx
	jmp	.L23
.LVL148:
	.p2align 4,,10
	.p2align 3
.L59:
	.loc 1 16 109 view .LVU398
.LBE160:
.LBE179:
.LBB180:
.LBB177:
	.loc 1 15 48 view .LVU399
	negl	%eax
.LVL149:
	.loc 1 16 2 is_stmt 1 view .LVU400
	movl	$.LC0, %ecx
	.loc 1 16 91 is_stmt 0 view .LVU401
	movzwl	%ax, %edx
	.loc 1 16 101 view .LVU402
	imull	$10000, %edx, %edx
	.loc 1 16 61 view .LVU403
	shrl	$16, %eax
.LVL150:
	.loc 1 16 109 view .LVU404
	shrl	$16, %edx
	jmp	.L25
.LVL151:
	.p2align 4,,10
	.p2align 3
.L16:
	.loc 1 16 109 view .LVU405
.LBE177:
.LBE180:
.LBE183:
.LBE248:
.LBB249:
.LBB149:
	.loc 1 19 13 is_stmt 1 discriminator 4 view .LVU406
.LBB143:
	.loc 1 21 2 discriminator 4 view .LVU407
	movl	$.LC3, (%esp)
	movl	$.LC7, %ecx
.LBB139:
.LBB132:
	xorl	%ebx, %ebx
.LBE132:
.LBE139:
	movl	%ecx, 4(%esp)
	call	printf
.LVL152:
	.loc 1 22 2 discriminator 4 view .LVU408
.LBB140:
	.loc 1 13 13 discriminator 4 view .LVU409
.LBB133:
	.loc 1 15 2 discriminator 4 view .LVU410
	jmp	.L17
.LVL153:
	.p2align 4,,10
	.p2align 3
.L55:
	.loc 1 15 2 is_stmt 0 discriminator 4 view .LVU411
.LBE133:
.LBE140:
.LBE143:
.LBE149:
.LBB150:
.LBB122:
.LBB121:
.LBB120:
	.loc 1 15 48 view .LVU412
	negl	%ebx
.LVL154:
	.loc 1 16 2 is_stmt 1 view .LVU413
	movl	$.LC0, %edx
	.loc 1 16 91 is_stmt 0 view .LVU414
	movzwl	%bx, %eax
	.loc 1 16 101 view .LVU415
	imull	$10000, %eax, %eax
	.loc 1 16 61 view .LVU416
	shrl	$16, %ebx
.LVL155:
	.loc 1 16 109 view .LVU417
	shrl	$16, %eax
	jmp	.L15
.LVL156:
	.p2align 4,,10
	.p2align 3
.L54:
	.loc 1 16 109 view .LVU418
.LBE120:
.LBE121:
.LBE122:
.LBE150:
.LBB151:
.LBB105:
.LBB102:
.LBB101:
	.loc 1 15 48 view .LVU419
	negl	%edx
.LVL157:
	.loc 1 16 2 is_stmt 1 view .LVU420
	movl	$.LC0, %ecx
	.loc 1 16 91 is_stmt 0 view .LVU421
	movzwl	%dx, %eax
	.loc 1 16 101 view .LVU422
	imull	$10000, %eax, %eax
	.loc 1 16 61 view .LVU423
	shrl	$16, %edx
.LVL158:
	.loc 1 16 109 view .LVU424
	shrl	$16, %eax
	jmp	.L7
.LVL159:
	.p2align 4,,10
	.p2align 3
.L53:
	.loc 1 16 109 view .LVU425
.LBE101:
.LBE102:
.LBB103:
.LBB98:
	.loc 1 15 48 view .LVU426
	negl	%eax
.LVL160:
	.loc 1 16 2 is_stmt 1 view .LVU427
	.loc 1 16 91 is_stmt 0 view .LVU428
	movzwl	%ax, %edx
	.loc 1 16 101 view .LVU429
	imull	$10000, %edx, %edx
	.loc 1 16 61 view .LVU430
	shrl	$16, %eax
.LVL161:
	.loc 1 16 61 view .LVU431
	movl	%eax, 68(%esp)
	.loc 1 16 2 view .LVU432
	movl	$.LC0, %eax
	movl	%eax, 88(%esp)
	.loc 1 16 109 view .LVU433
	shrl	$16, %edx
	movl	%edx, 80(%esp)
	jmp	.L5
.LVL162:
	.p2align 4,,10
	.p2align 3
.L62:
	.loc 1 16 109 view .LVU434
.LBE98:
.LBE103:
.LBE105:
.LBE151:
.LBE249:
.LBB250:
.LBB245:
	.loc 1 148 4 is_stmt 1 view .LVU435
	movl	%ebx, 4(%esp)
	movl	88(%esp), %eax
	movl	$.LC10, (%esp)
	movl	92(%esp), %edx
	movl	%eax, 12(%esp)
	movl	64(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL163:
	jmp	.L36
.LVL164:
.L32:
.LBB244:
.LBB240:
.LBB236:
.LBB231:
.LBB226:
.LBB220:
	.loc 1 95 2 view .LVU436
	.loc 1 95 9 is_stmt 0 view .LVU437
	movl	56(%esp), %esi
.LVL165:
	.loc 1 95 9 view .LVU438
	movl	60(%esp), %edi
	movl	%esi, %edx
	negl	%edx
	movl	%edi, %eax
	adcl	$0, %eax
	negl	%eax
	cmovs	%esi, %edx
	cmovs	%edi, %eax
	movl	%edx, 48(%esp)
	movl	%eax, 52(%esp)
.LVL166:
	.loc 1 95 9 view .LVU439
.LBE220:
.LBE226:
	.loc 1 101 2 is_stmt 1 view .LVU440
	jmp	.L35
.LVL167:
.L38:
	.loc 1 101 2 is_stmt 0 view .LVU441
.LBE231:
.LBE236:
.LBE240:
.LBE244:
.LBE245:
.LBE250:
.LBB251:
	.loc 1 115 40 view .LVU442
	movl	64(%esp), %eax
.LBB152:
.LBB113:
	.loc 1 67 8 view .LVU443
	xorl	%ebx, %ebx
	jmp	.L10
.LBE113:
.LBE152:
.LBE251:
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	samples.0, @object
	.size	samples.0, 28
samples.0:
	.long	65536
	.long	131072
	.long	32768
	.long	212992
	.long	12345678
	.long	100
	.long	2147418112
	.align 32
	.type	angles, @object
	.size	angles, 64
angles:
	.long	210828714
	.long	124459457
	.long	65760959
	.long	33381290
	.long	16755422
	.long	8385879
	.long	4193963
	.long	2097109
	.long	1048571
	.long	524287
	.long	262144
	.long	131072
	.long	65536
	.long	32768
	.long	16384
	.long	8192
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xc38
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x23
	.long	.LASF44
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL90
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x9
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x9
	.byte	0x1
	.byte	0x6
	.long	.LASF3
	.uleb128 0x9
	.byte	0x2
	.byte	0x5
	.long	.LASF4
	.uleb128 0xc
	.long	.LASF5
	.byte	0x2
	.byte	0x7
	.byte	0x18
	.long	0x4c
	.uleb128 0xd
	.long	0x3b
	.uleb128 0x24
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xc
	.long	.LASF6
	.byte	0x2
	.byte	0x8
	.byte	0x18
	.long	0x5f
	.uleb128 0x9
	.byte	0x8
	.byte	0x5
	.long	.LASF7
	.uleb128 0x9
	.byte	0x1
	.byte	0x8
	.long	.LASF8
	.uleb128 0x9
	.byte	0x2
	.byte	0x7
	.long	.LASF9
	.uleb128 0xc
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x80
	.uleb128 0x9
	.byte	0x4
	.byte	0x7
	.long	.LASF11
	.uleb128 0xc
	.long	.LASF12
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x9
	.byte	0x1
	.byte	0x6
	.long	.LASF13
	.uleb128 0xd
	.long	0x93
	.uleb128 0x9
	.byte	0x4
	.byte	0x5
	.long	.LASF14
	.uleb128 0x9
	.byte	0x4
	.byte	0x7
	.long	.LASF15
	.uleb128 0xc
	.long	.LASF16
	.byte	0x1
	.byte	0x6
	.byte	0x11
	.long	0x3b
	.uleb128 0xd
	.long	0xad
	.uleb128 0x17
	.long	0x47
	.long	0xce
	.uleb128 0x18
	.long	0x80
	.byte	0xf
	.byte	0
	.uleb128 0xd
	.long	0xbe
	.uleb128 0x19
	.long	.LASF21
	.byte	0x29
	.byte	0x16
	.long	0xce
	.uleb128 0x5
	.byte	0x3
	.long	angles
	.uleb128 0x25
	.long	.LASF45
	.byte	0x10
	.byte	0x1
	.byte	0x56
	.byte	0x8
	.long	0x10a
	.uleb128 0x1a
	.long	.LASF17
	.byte	0x56
	.byte	0x1b
	.long	0x53
	.byte	0
	.uleb128 0x1a
	.long	.LASF18
	.byte	0x56
	.byte	0x21
	.long	0x53
	.byte	0x8
	.byte	0
	.uleb128 0x1b
	.long	.LASF19
	.byte	0x37
	.long	0x4c
	.long	0x11e
	.uleb128 0x1c
	.long	0x11e
	.byte	0
	.uleb128 0x1d
	.long	0x9a
	.uleb128 0x1b
	.long	.LASF20
	.byte	0x19
	.long	0x4c
	.long	0x138
	.uleb128 0x1c
	.long	0x11e
	.uleb128 0x26
	.byte	0
	.uleb128 0x27
	.long	.LASF46
	.byte	0x1
	.byte	0x6f
	.byte	0x5
	.long	0x4c
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0xa34
	.uleb128 0x19
	.long	.LASF22
	.byte	0x71
	.byte	0x15
	.long	0xa44
	.uleb128 0x5
	.byte	0x3
	.long	samples.0
	.uleb128 0xb
	.long	.LASF23
	.byte	0x81
	.byte	0x8
	.long	0xad
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xb
	.long	.LASF24
	.byte	0x81
	.byte	0x1b
	.long	0xad
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xb
	.long	.LASF25
	.byte	0x82
	.byte	0x6
	.long	0x4c
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x13
	.string	"sum"
	.byte	0x90
	.byte	0x12
	.long	0xe4
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x14
	.long	.LLRL4
	.long	0x668
	.uleb128 0x13
	.string	"i"
	.byte	0x72
	.byte	0xb
	.long	0x4c
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x4
	.long	0xb58
	.long	.LBI85
	.value	.LVU15
	.long	.LLRL6
	.byte	0x73
	.byte	0x3
	.long	0x223
	.uleb128 0x2
	.long	0xb67
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x7
	.long	.LLRL6
	.uleb128 0x3
	.long	0xb70
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x3
	.long	0xb79
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x10
	.long	0xb82
	.long	.LLRL10
	.uleb128 0x3
	.long	0xb83
	.long	.LLST11
	.long	.LVUS11
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0xb90
	.long	.LBI94
	.value	.LVU50
	.long	.LLRL12
	.byte	0x73
	.byte	0x3
	.long	0x35d
	.uleb128 0x2
	.long	0xbaf
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x2
	.long	0xba5
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x2
	.long	0xb9a
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x4
	.long	0xbbb
	.long	.LBI96
	.value	.LVU53
	.long	.LLRL16
	.byte	0x16
	.byte	0x2
	.long	0x2c4
	.uleb128 0x2
	.long	0xbc5
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x7
	.long	.LLRL16
	.uleb128 0x3
	.long	0xbce
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x5
	.long	.LVL20
	.long	0x123
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0xbbb
	.long	.LBI99
	.value	.LVU67
	.long	.LLRL19
	.byte	0x18
	.byte	0x2
	.long	0x30e
	.uleb128 0x2
	.long	0xbc5
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x7
	.long	.LLRL19
	.uleb128 0x3
	.long	0xbce
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x5
	.long	.LVL25
	.long	0x123
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL15
	.long	0x123
	.long	0x330
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.uleb128 0xa
	.long	.LVL21
	.long	0x123
	.long	0x348
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x5
	.long	.LVL26
	.long	0x10a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x28
	.long	0xac3
	.long	.LLRL22
	.byte	0x1
	.byte	0x74
	.byte	0x3
	.long	0x3a5
	.uleb128 0x2
	.long	0xad2
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x7
	.long	.LLRL22
	.uleb128 0x3
	.long	0xadb
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x10
	.long	0xae6
	.long	.LLRL25
	.uleb128 0x3
	.long	0xae7
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0xb90
	.long	.LBI114
	.value	.LVU108
	.long	.LLRL27
	.byte	0x74
	.byte	0x3
	.long	0x4d9
	.uleb128 0x2
	.long	0xbaf
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x2
	.long	0xba5
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x2
	.long	0xb9a
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x1e
	.long	0xbbb
	.long	.LBI116
	.value	.LVU111
	.long	.LBB116
	.long	.LBE116-.LBB116
	.byte	0x16
	.byte	0x2
	.long	0x43c
	.uleb128 0x2
	.long	0xbc5
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x15
	.long	0xbce
	.uleb128 0x5
	.long	.LVL38
	.long	0x123
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0xbbb
	.long	.LBI118
	.value	.LVU117
	.long	.LLRL32
	.byte	0x18
	.byte	0x2
	.long	0x48d
	.uleb128 0x2
	.long	0xbc5
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x7
	.long	.LLRL32
	.uleb128 0x3
	.long	0xbce
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x5
	.long	.LVL43
	.long	0x123
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
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL37
	.long	0x123
	.long	0x4ac
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
	.uleb128 0xa
	.long	.LVL39
	.long	0x123
	.long	0x4c4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x5
	.long	.LVL44
	.long	0x10a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0xbda
	.long	.LBI123
	.value	.LVU131
	.long	.LLRL35
	.byte	0x75
	.byte	0x30
	.long	0x512
	.uleb128 0x2
	.long	0xbf2
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x2
	.long	0xbe9
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x11
	.long	.LVL46
	.long	0xc1e
	.byte	0
	.uleb128 0x1f
	.long	0xb90
	.long	.LBI127
	.value	.LVU139
	.long	.LLRL38
	.byte	0x75
	.byte	0x3
	.uleb128 0x2
	.long	0xbaf
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x2
	.long	0xba5
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x2
	.long	0xb9a
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x4
	.long	0xbbb
	.long	.LBI129
	.value	.LVU142
	.long	.LLRL42
	.byte	0x16
	.byte	0x2
	.long	0x5a7
	.uleb128 0x2
	.long	0xbc5
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x7
	.long	.LLRL42
	.uleb128 0x15
	.long	0xbce
	.uleb128 0x5
	.long	.LVL50
	.long	0x123
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0xbbb
	.long	.LBI134
	.value	.LVU153
	.long	.LLRL44
	.byte	0x18
	.byte	0x2
	.long	0x5f9
	.uleb128 0x29
	.long	0xbc5
	.uleb128 0x7
	.long	.LLRL44
	.uleb128 0x15
	.long	0xbce
	.uleb128 0x5
	.long	.LVL52
	.long	0x123
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL48
	.long	0x123
	.long	0x618
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
	.byte	0
	.uleb128 0xa
	.long	.LVL51
	.long	0x123
	.long	0x630
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0xa
	.long	.LVL53
	.long	0x10a
	.long	0x648
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x5
	.long	.LVL152
	.long	0x123
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	.LLRL45
	.long	0x825
	.uleb128 0xb
	.long	.LASF26
	.byte	0x77
	.byte	0xb
	.long	0x4c
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x7
	.long	.LLRL47
	.uleb128 0xb
	.long	.LASF27
	.byte	0x78
	.byte	0xb
	.long	0x3b
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0xb
	.long	.LASF28
	.byte	0x78
	.byte	0x11
	.long	0x3b
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x4
	.long	0xbbb
	.long	.LBI157
	.value	.LVU214
	.long	.LLRL50
	.byte	0x7b
	.byte	0x3
	.long	0x6f9
	.uleb128 0x2
	.long	0xbc5
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x7
	.long	.LLRL50
	.uleb128 0x3
	.long	0xbce
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x5
	.long	.LVL80
	.long	0x123
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0xaf4
	.long	.LBI161
	.value	.LVU168
	.long	.LLRL53
	.byte	0x79
	.byte	0x3
	.long	0x791
	.uleb128 0x2
	.long	0xb14
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x2
	.long	0xb09
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x2
	.long	0xafe
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x7
	.long	.LLRL53
	.uleb128 0x3
	.long	0xb1f
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x3
	.long	0xb28
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x10
	.long	0xb31
	.long	.LLRL59
	.uleb128 0x3
	.long	0xb32
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x10
	.long	0xb3b
	.long	.LLRL61
	.uleb128 0x3
	.long	0xb3c
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x3
	.long	0xb46
	.long	.LLST63
	.long	.LVUS63
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0xbbb
	.long	.LBI174
	.value	.LVU227
	.long	.LLRL64
	.byte	0x7d
	.byte	0x3
	.long	0x7db
	.uleb128 0x2
	.long	0xbc5
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x7
	.long	.LLRL64
	.uleb128 0x3
	.long	0xbce
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x5
	.long	.LVL86
	.long	0x123
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL75
	.long	0x123
	.long	0x7fa
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
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL81
	.long	0xc27
	.long	0x80f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x20
	.byte	0
	.uleb128 0x5
	.long	.LVL87
	.long	0x10a
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
	.uleb128 0x14
	.long	.LLRL67
	.long	0x933
	.uleb128 0xb
	.long	.LASF29
	.byte	0x83
	.byte	0xb
	.long	0x4c
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x1e
	.long	0xbfc
	.long	.LBI187
	.value	.LVU255
	.long	.LBB187
	.long	.LBE187-.LBB187
	.byte	0x85
	.byte	0xd
	.long	0x875
	.uleb128 0x2
	.long	0xc14
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST70
	.long	.LVUS70
	.byte	0
	.uleb128 0x4
	.long	0xbfc
	.long	.LBI189
	.value	.LVU265
	.long	.LLRL71
	.byte	0x88
	.byte	0xd
	.long	0x8a5
	.uleb128 0x2
	.long	0xc14
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST73
	.long	.LVUS73
	.byte	0
	.uleb128 0x4
	.long	0xbbb
	.long	.LBI197
	.value	.LVU281
	.long	.LLRL74
	.byte	0x8b
	.byte	0x4
	.long	0x8f6
	.uleb128 0x2
	.long	0xbc5
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0x7
	.long	.LLRL74
	.uleb128 0x3
	.long	0xbce
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x5
	.long	.LVL104
	.long	0x123
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
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL100
	.long	0x123
	.long	0x91e
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL105
	.long	0x10a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LLRL77
	.uleb128 0x13
	.string	"n"
	.byte	0x91
	.byte	0xb
	.long	0x4c
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x4
	.long	0xa49
	.long	.LBI208
	.value	.LVU313
	.long	.LLRL79
	.byte	0x92
	.byte	0x9
	.long	0xa1e
	.uleb128 0x2
	.long	0xa61
	.long	.LLST80
	.long	.LVUS80
	.uleb128 0x2
	.long	0xa58
	.long	.LLST81
	.long	.LVUS81
	.uleb128 0x1f
	.long	0xa6b
	.long	.LBI210
	.value	.LVU328
	.long	.LLRL82
	.byte	0x6c
	.byte	0x9
	.uleb128 0x2
	.long	0xa83
	.long	.LLST83
	.long	.LVUS83
	.uleb128 0x2
	.long	0xa7a
	.long	.LLST84
	.long	.LVUS84
	.uleb128 0x7
	.long	.LLRL82
	.uleb128 0x3
	.long	0xa8c
	.long	.LLST85
	.long	.LVUS85
	.uleb128 0x4
	.long	0xa96
	.long	.LBI212
	.value	.LVU330
	.long	.LLRL86
	.byte	0x64
	.byte	0xe
	.long	0xa09
	.uleb128 0x2
	.long	0xaae
	.long	.LLST87
	.long	.LVUS87
	.uleb128 0x2
	.long	0xaa5
	.long	.LLST88
	.long	.LVUS88
	.uleb128 0x2a
	.long	0xab7
	.long	.LBB214
	.long	.LBE214-.LBB214
	.uleb128 0x3
	.long	0xab8
	.long	.LLST89
	.long	.LVUS89
	.uleb128 0x11
	.long	.LVL121
	.long	0xc32
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LVL131
	.long	0xc1e
	.uleb128 0x11
	.long	.LVL133
	.long	0xc1e
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL163
	.long	0x123
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	0xb9
	.long	0xa44
	.uleb128 0x18
	.long	0x80
	.byte	0x6
	.byte	0
	.uleb128 0xd
	.long	0xa34
	.uleb128 0x20
	.string	"add"
	.byte	0x6a
	.byte	0x18
	.long	0xe4
	.long	0xa6b
	.uleb128 0x6
	.string	"a"
	.byte	0x6a
	.byte	0x2c
	.long	0xe4
	.uleb128 0x6
	.string	"b"
	.byte	0x6a
	.byte	0x3f
	.long	0xe4
	.byte	0
	.uleb128 0xe
	.long	.LASF30
	.byte	0x62
	.byte	0x18
	.long	0xe4
	.long	0xa96
	.uleb128 0x6
	.string	"a"
	.byte	0x62
	.byte	0x27
	.long	0x53
	.uleb128 0x6
	.string	"b"
	.byte	0x62
	.byte	0x32
	.long	0x53
	.uleb128 0x8
	.string	"g"
	.byte	0x64
	.byte	0xa
	.long	0x53
	.byte	0
	.uleb128 0x20
	.string	"gcd"
	.byte	0x58
	.byte	0x10
	.long	0x53
	.long	0xac3
	.uleb128 0x6
	.string	"a"
	.byte	0x58
	.byte	0x1c
	.long	0x53
	.uleb128 0x6
	.string	"b"
	.byte	0x58
	.byte	0x27
	.long	0x53
	.uleb128 0xf
	.uleb128 0x8
	.string	"t"
	.byte	0x5b
	.byte	0xb
	.long	0x53
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LASF31
	.byte	0x41
	.byte	0xe
	.long	0xad
	.long	0xaf4
	.uleb128 0x6
	.string	"v"
	.byte	0x41
	.byte	0x1c
	.long	0xad
	.uleb128 0x21
	.long	.LASF32
	.byte	0x43
	.byte	0x8
	.long	0xad
	.uleb128 0xf
	.uleb128 0x8
	.string	"bit"
	.byte	0x4c
	.byte	0xd
	.long	0xad
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LASF35
	.byte	0x2e
	.long	0xb53
	.uleb128 0x12
	.long	.LASF33
	.byte	0x2e
	.byte	0x1c
	.long	0x3b
	.uleb128 0x12
	.long	.LASF27
	.byte	0x2e
	.byte	0x2c
	.long	0xb53
	.uleb128 0x12
	.long	.LASF28
	.byte	0x2e
	.byte	0x3b
	.long	0xb53
	.uleb128 0x8
	.string	"x"
	.byte	0x30
	.byte	0xa
	.long	0x3b
	.uleb128 0x8
	.string	"y"
	.byte	0x30
	.byte	0x19
	.long	0x3b
	.uleb128 0xf
	.uleb128 0x8
	.string	"i"
	.byte	0x31
	.byte	0xb
	.long	0x4c
	.uleb128 0xf
	.uleb128 0x8
	.string	"dx"
	.byte	0x32
	.byte	0xb
	.long	0x3b
	.uleb128 0x8
	.string	"dy"
	.byte	0x32
	.byte	0x1e
	.long	0x3b
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	0x3b
	.uleb128 0xe
	.long	.LASF34
	.byte	0x1c
	.byte	0xe
	.long	0xad
	.long	0xb90
	.uleb128 0x6
	.string	"v"
	.byte	0x1c
	.byte	0x19
	.long	0xad
	.uleb128 0x8
	.string	"n"
	.byte	0x1e
	.byte	0xb
	.long	0x87
	.uleb128 0x8
	.string	"r"
	.byte	0x1e
	.byte	0x2c
	.long	0x87
	.uleb128 0xf
	.uleb128 0x8
	.string	"bit"
	.byte	0x1f
	.byte	0x10
	.long	0x87
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LASF36
	.byte	0x13
	.long	0xbbb
	.uleb128 0x12
	.long	.LASF37
	.byte	0x13
	.byte	0x1e
	.long	0x11e
	.uleb128 0x6
	.string	"in"
	.byte	0x13
	.byte	0x2a
	.long	0xad
	.uleb128 0x6
	.string	"out"
	.byte	0x13
	.byte	0x34
	.long	0xad
	.byte	0
	.uleb128 0x16
	.long	.LASF38
	.byte	0xd
	.long	0xbda
	.uleb128 0x6
	.string	"v"
	.byte	0xd
	.byte	0x19
	.long	0xad
	.uleb128 0x21
	.long	.LASF39
	.byte	0xf
	.byte	0xb
	.long	0x74
	.byte	0
	.uleb128 0xe
	.long	.LASF40
	.byte	0xb
	.byte	0xe
	.long	0xad
	.long	0xbfc
	.uleb128 0x6
	.string	"a"
	.byte	0xb
	.byte	0x1b
	.long	0xad
	.uleb128 0x6
	.string	"b"
	.byte	0xb
	.byte	0x24
	.long	0xad
	.byte	0
	.uleb128 0xe
	.long	.LASF41
	.byte	0xa
	.byte	0xe
	.long	0xad
	.long	0xc1e
	.uleb128 0x6
	.string	"a"
	.byte	0xa
	.byte	0x1d
	.long	0xad
	.uleb128 0x6
	.string	"b"
	.byte	0xa
	.byte	0x26
	.long	0xad
	.byte	0
	.uleb128 0x22
	.long	.LASF42
	.long	.LASF42
	.uleb128 0x2b
	.long	.LASF47
	.long	.LASF48
	.byte	0x4
	.byte	0
	.uleb128 0x22
	.long	.LASF43
	.long	.LASF43
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
	.uleb128 0x5
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
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
	.uleb128 0x1b
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 3
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
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
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
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
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
	.uleb128 0x23
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
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x29
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2a
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
	.uleb128 0x2b
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
.LVUS0:
	.uleb128 .LVU250
	.uleb128 .LVU259
	.uleb128 .LVU259
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU268
	.uleb128 .LVU296
	.uleb128 .LVU298
.LLST0:
	.byte	0x6
	.long	.LVL88
	.byte	0x4
	.uleb128 .LVL88-.LVL88
	.uleb128 .LVL92-.LVL88
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL92-.LVL88
	.uleb128 .LVL93-.LVL88
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL88
	.uleb128 .LVL95-.LVL88
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL105-.LVL88
	.uleb128 .LVL106-.LVL88
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS1:
	.uleb128 .LVU250
	.uleb128 .LVU271
	.uleb128 .LVU278
	.uleb128 .LVU300
	.uleb128 .LVU377
	.uleb128 .LVU383
.LLST1:
	.byte	0x6
	.long	.LVL88
	.byte	0x4
	.uleb128 .LVL88-.LVL88
	.uleb128 .LVL96-.LVL88
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL99-.LVL88
	.uleb128 .LVL107-.LVL88
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL140-.LVL88
	.uleb128 .LVL141-.LVL88
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS2:
	.uleb128 .LVU250
	.uleb128 .LVU273
	.uleb128 .LVU279
	.uleb128 .LVU280
	.uleb128 .LVU280
	.uleb128 .LVU298
	.uleb128 .LVU377
	.uleb128 .LVU383
.LLST2:
	.byte	0x6
	.long	.LVL88
	.byte	0x4
	.uleb128 .LVL88-.LVL88
	.uleb128 .LVL97-.LVL88
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL99-.LVL88
	.uleb128 .LVL100-1-.LVL88
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL100-1-.LVL88
	.uleb128 .LVL106-.LVL88
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL140-.LVL88
	.uleb128 .LVL141-.LVL88
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0
.LVUS3:
	.uleb128 .LVU304
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU363
	.uleb128 .LVU367
	.uleb128 .LVU374
	.uleb128 .LVU434
	.uleb128 .LVU436
	.uleb128 .LVU436
	.uleb128 .LVU441
.LLST3:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL118-.LVL111
	.uleb128 0xe
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL118-.LVL111
	.uleb128 .LVL132-.LVL111
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL134-.LVL111
	.uleb128 .LVL137-.LVL111
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL162-.LVL111
	.uleb128 .LVL164-.LVL111
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL164-.LVL111
	.uleb128 .LVL167-.LVL111
	.uleb128 0xe
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS5:
	.uleb128 .LVU4
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU159
	.uleb128 .LVU160
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 .LVU302
	.uleb128 .LVU377
	.uleb128 .LVU434
	.uleb128 .LVU441
	.uleb128 0
.LLST5:
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
	.uleb128 .LVL54-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL55-.LVL0
	.uleb128 .LVL56-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL56-.LVL0
	.uleb128 .LVL109-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL140-.LVL0
	.uleb128 .LVL162-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL167-.LVL0
	.uleb128 .LFE10-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS7:
	.uleb128 .LVU15
	.uleb128 .LVU49
.LLST7:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL14-.LVL2
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS8:
	.uleb128 .LVU18
	.uleb128 .LVU24
	.uleb128 .LVU26
	.uleb128 .LVU38
	.uleb128 .LVU41
	.uleb128 .LVU49
.LLST8:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0x4
	.uleb128 .LVL5-.LVL3
	.uleb128 .LVL9-.LVL3
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0x4
	.uleb128 .LVL11-.LVL3
	.uleb128 .LVL14-.LVL3
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0
.LVUS9:
	.uleb128 .LVU18
	.uleb128 .LVU26
	.uleb128 .LVU32
	.uleb128 .LVU33
	.uleb128 .LVU37
	.uleb128 .LVU40
.LLST9:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL5-.LVL3
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL6-.LVL3
	.uleb128 .LVL7-.LVL3
	.uleb128 0x8
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x26
	.byte	0x31
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL3
	.uleb128 .LVL10-.LVL3
	.uleb128 0xb
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x26
	.byte	0x74
	.sleb128 88
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU20
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU42
	.uleb128 .LVU45
	.uleb128 .LVU49
.LLST11:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL5-.LVL3
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x400000000000
	.byte	0x4
	.uleb128 .LVL5-.LVL3
	.uleb128 .LVL12-.LVL3
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL13-.LVL3
	.uleb128 .LVL14-.LVL3
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS13:
	.uleb128 .LVU49
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU81
	.uleb128 .LVU418
	.uleb128 .LVU420
	.uleb128 .LVU420
	.uleb128 .LVU434
.LLST13:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL22-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL14
	.uleb128 .LVL23-.LVL14
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL23-.LVL14
	.uleb128 .LVL26-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL156-.LVL14
	.uleb128 .LVL157-.LVL14
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL157-.LVL14
	.uleb128 .LVL162-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS14:
	.uleb128 .LVU49
	.uleb128 .LVU81
	.uleb128 .LVU418
	.uleb128 .LVU434
.LLST14:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL26-.LVL14
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL156-.LVL14
	.uleb128 .LVL162-.LVL14
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS15:
	.uleb128 .LVU49
	.uleb128 .LVU81
	.uleb128 .LVU418
	.uleb128 .LVU434
.LLST15:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL26-.LVL14
	.uleb128 0x6
	.byte	0x3
	.long	.LC2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL156-.LVL14
	.uleb128 .LVL162-.LVL14
	.uleb128 0x6
	.byte	0x3
	.long	.LC2
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU53
	.uleb128 .LVU64
	.uleb128 .LVU425
	.uleb128 .LVU434
.LLST17:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL20-.LVL15
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL159-.LVL15
	.uleb128 .LVL162-.LVL15
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS18:
	.uleb128 .LVU56
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 .LVU63
	.uleb128 .LVU427
	.uleb128 .LVU431
	.uleb128 .LVU431
	.uleb128 .LVU434
.LLST18:
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
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL18-.LVL16
	.uleb128 .LVL19-.LVL16
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL160-.LVL16
	.uleb128 .LVL161-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL161-.LVL16
	.uleb128 .LVL162-.LVL16
	.uleb128 0x6
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU67
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU79
	.uleb128 .LVU418
	.uleb128 .LVU420
	.uleb128 .LVU420
	.uleb128 .LVU425
.LLST20:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL156-.LVL21
	.uleb128 .LVL157-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL157-.LVL21
	.uleb128 .LVL159-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS21:
	.uleb128 .LVU420
	.uleb128 .LVU424
	.uleb128 .LVU424
	.uleb128 .LVU425
.LLST21:
	.byte	0x6
	.long	.LVL157
	.byte	0x4
	.uleb128 .LVL157-.LVL157
	.uleb128 .LVL158-.LVL157
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL158-.LVL157
	.uleb128 .LVL159-.LVL157
	.uleb128 0x4
	.byte	0x73
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU81
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU94
	.uleb128 .LVU99
	.uleb128 .LVU107
	.uleb128 .LVU383
	.uleb128 .LVU386
	.uleb128 .LVU386
	.uleb128 .LVU391
	.uleb128 .LVU441
	.uleb128 0
.LLST23:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL32-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL33-.LVL26
	.uleb128 .LVL36-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL141-.LVL26
	.uleb128 .LVL142-.LVL26
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL142-.LVL26
	.uleb128 .LVL145-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL167-.LVL26
	.uleb128 .LFE10-.LVL26
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS24:
	.uleb128 .LVU81
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU107
	.uleb128 .LVU383
	.uleb128 .LVU386
	.uleb128 .LVU386
	.uleb128 .LVU391
	.uleb128 .LVU441
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL36-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL141-.LVL26
	.uleb128 .LVL142-.LVL26
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL142-.LVL26
	.uleb128 .LVL145-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL167-.LVL26
	.uleb128 .LFE10-.LVL26
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU89
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU107
.LLST26:
	.byte	0x6
	.long	.LVL30
	.byte	0x4
	.uleb128 .LVL30-.LVL30
	.uleb128 .LVL31-.LVL30
	.uleb128 0x4
	.byte	0xa
	.value	0x8000
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL30
	.uleb128 .LVL35-.LVL30
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL35-.LVL30
	.uleb128 .LVL36-.LVL30
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS28:
	.uleb128 .LVU107
	.uleb128 .LVU125
	.uleb128 .LVU411
	.uleb128 .LVU413
	.uleb128 .LVU413
	.uleb128 .LVU417
.LLST28:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL41-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL153-.LVL36
	.uleb128 .LVL154-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL154-.LVL36
	.uleb128 .LVL155-.LVL36
	.uleb128 0x4
	.byte	0x73
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU107
	.uleb128 .LVU129
	.uleb128 .LVU411
	.uleb128 .LVU418
.LLST29:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL44-.LVL36
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL153-.LVL36
	.uleb128 .LVL156-.LVL36
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS30:
	.uleb128 .LVU107
	.uleb128 .LVU129
	.uleb128 .LVU411
	.uleb128 .LVU418
.LLST30:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL44-.LVL36
	.uleb128 0x6
	.byte	0x3
	.long	.LC6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL153-.LVL36
	.uleb128 .LVL156-.LVL36
	.uleb128 0x6
	.byte	0x3
	.long	.LC6
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU111
	.uleb128 .LVU114
.LLST31:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS33:
	.uleb128 .LVU117
	.uleb128 .LVU125
	.uleb128 .LVU411
	.uleb128 .LVU413
	.uleb128 .LVU413
	.uleb128 .LVU417
.LLST33:
	.byte	0x6
	.long	.LVL39
	.byte	0x4
	.uleb128 .LVL39-.LVL39
	.uleb128 .LVL41-.LVL39
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL153-.LVL39
	.uleb128 .LVL154-.LVL39
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL154-.LVL39
	.uleb128 .LVL155-.LVL39
	.uleb128 0x4
	.byte	0x73
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU120
	.uleb128 .LVU125
	.uleb128 .LVU413
	.uleb128 .LVU417
.LLST34:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL154-.LVL40
	.uleb128 .LVL155-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS36:
	.uleb128 .LVU131
	.uleb128 .LVU138
.LLST36:
	.byte	0x8
	.long	.LVL45
	.uleb128 .LVL47-.LVL45
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS37:
	.uleb128 .LVU131
	.uleb128 .LVU138
.LLST37:
	.byte	0x8
	.long	.LVL45
	.uleb128 .LVL47-.LVL45
	.uleb128 0x4
	.byte	0x40
	.byte	0x3c
	.byte	0x24
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU405
	.uleb128 .LVU411
.LLST39:
	.byte	0x8
	.long	.LVL151
	.uleb128 .LVL153-.LVL151
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS40:
	.uleb128 .LVU138
	.uleb128 .LVU157
	.uleb128 .LVU405
	.uleb128 .LVU411
.LLST40:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL53-.LVL47
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL151-.LVL47
	.uleb128 .LVL153-.LVL47
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS41:
	.uleb128 .LVU138
	.uleb128 .LVU157
	.uleb128 .LVU405
	.uleb128 .LVU411
.LLST41:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL53-.LVL47
	.uleb128 0x6
	.byte	0x3
	.long	.LC7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL151-.LVL47
	.uleb128 .LVL153-.LVL47
	.uleb128 0x6
	.byte	0x3
	.long	.LC7
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU142
	.uleb128 .LVU150
	.uleb128 .LVU409
	.uleb128 .LVU411
.LLST43:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL50-.LVL48
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL152-.LVL48
	.uleb128 .LVL153-.LVL48
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.0
	.byte	0x22
	.byte	0
.LVUS46:
	.uleb128 .LVU163
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU250
	.uleb128 .LVU250
	.uleb128 .LVU303
	.uleb128 .LVU377
	.uleb128 .LVU383
	.uleb128 .LVU391
	.uleb128 .LVU405
.LLST46:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL59-.LVL57
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL59-.LVL57
	.uleb128 .LVL87-.LVL57
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL87-.LVL57
	.uleb128 .LVL88-.LVL57
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL88-.LVL57
	.uleb128 .LVL110-.LVL57
	.uleb128 0x7
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.byte	0x23
	.uleb128 0xf
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL140-.LVL57
	.uleb128 .LVL141-.LVL57
	.uleb128 0x7
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.byte	0x23
	.uleb128 0xf
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL145-.LVL57
	.uleb128 .LVL151-.LVL57
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0
.LVUS48:
	.uleb128 .LVU210
	.uleb128 .LVU241
	.uleb128 .LVU391
	.uleb128 .LVU405
.LLST48:
	.byte	0x6
	.long	.LVL74
	.byte	0x4
	.uleb128 .LVL74-.LVL74
	.uleb128 .LVL87-.LVL74
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL145-.LVL74
	.uleb128 .LVL151-.LVL74
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS49:
	.uleb128 .LVU211
	.uleb128 .LVU241
	.uleb128 .LVU391
	.uleb128 .LVU405
.LLST49:
	.byte	0x6
	.long	.LVL74
	.byte	0x4
	.uleb128 .LVL74-.LVL74
	.uleb128 .LVL87-.LVL74
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL145-.LVL74
	.uleb128 .LVL151-.LVL74
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS51:
	.uleb128 .LVU214
	.uleb128 .LVU222
	.uleb128 .LVU222
	.uleb128 .LVU224
	.uleb128 .LVU391
	.uleb128 .LVU393
	.uleb128 .LVU393
	.uleb128 .LVU397
	.uleb128 .LVU397
	.uleb128 .LVU398
.LLST51:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL78-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL78-.LVL76
	.uleb128 .LVL80-.LVL76
	.uleb128 0x11
	.byte	0x76
	.sleb128 4095
	.byte	0x76
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x3c
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL145-.LVL76
	.uleb128 .LVL146-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL146-.LVL76
	.uleb128 .LVL147-.LVL76
	.uleb128 0x4
	.byte	0x70
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL147-.LVL76
	.uleb128 .LVL148-.LVL76
	.uleb128 0x11
	.byte	0x76
	.sleb128 4095
	.byte	0x76
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x3c
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS52:
	.uleb128 .LVU217
	.uleb128 .LVU222
	.uleb128 .LVU222
	.uleb128 .LVU223
	.uleb128 .LVU393
	.uleb128 .LVU397
	.uleb128 .LVU397
	.uleb128 .LVU398
.LLST52:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL78-.LVL77
	.uleb128 .LVL79-.LVL77
	.uleb128 0x11
	.byte	0x76
	.sleb128 4095
	.byte	0x76
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x3c
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL146-.LVL77
	.uleb128 .LVL147-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL147-.LVL77
	.uleb128 .LVL148-.LVL77
	.uleb128 0x12
	.byte	0x76
	.sleb128 4095
	.byte	0x76
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x3c
	.byte	0x26
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS54:
	.uleb128 .LVU168
	.uleb128 .LVU211
.LLST54:
	.byte	0x8
	.long	.LVL58
	.uleb128 .LVL74-.LVL58
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1692
	.sleb128 0
	.byte	0
.LVUS55:
	.uleb128 .LVU168
	.uleb128 .LVU211
.LLST55:
	.byte	0x8
	.long	.LVL58
	.uleb128 .LVL74-.LVL58
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1673
	.sleb128 0
	.byte	0
.LVUS56:
	.uleb128 .LVU168
	.uleb128 .LVU211
.LLST56:
	.byte	0x8
	.long	.LVL58
	.uleb128 .LVL74-.LVL58
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS57:
	.uleb128 .LVU170
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU211
.LLST57:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x6
	.byte	0xc
	.long	0x9b74edb
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL58
	.uleb128 .LVL74-.LVL58
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS58:
	.uleb128 .LVU170
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU182
	.uleb128 .LVU185
	.uleb128 .LVU203
	.uleb128 .LVU204
	.uleb128 .LVU207
.LLST58:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL58
	.uleb128 .LVL62-.LVL58
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL64-.LVL58
	.uleb128 .LVL71-.LVL58
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL72-.LVL58
	.uleb128 .LVL73-.LVL58
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS60:
	.uleb128 .LVU172
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU184
	.uleb128 .LVU184
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU202
	.uleb128 .LVU202
	.uleb128 .LVU206
	.uleb128 .LVU206
	.uleb128 .LVU211
.LLST60:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL58
	.uleb128 .LVL63-.LVL58
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL63-.LVL58
	.uleb128 .LVL64-.LVL58
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL58
	.uleb128 .LVL70-.LVL58
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL70-.LVL58
	.uleb128 .LVL72-.LVL58
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL58
	.uleb128 .LVL74-.LVL58
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS62:
	.uleb128 .LVU189
	.uleb128 .LVU192
.LLST62:
	.byte	0x8
	.long	.LVL65
	.uleb128 .LVL66-.LVL65
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0
.LVUS63:
	.uleb128 .LVU176
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU182
	.uleb128 .LVU193
	.uleb128 .LVU200
	.uleb128 .LVU200
	.uleb128 .LVU203
.LLST63:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL61-.LVL59
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL61-.LVL59
	.uleb128 .LVL62-.LVL59
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x73
	.sleb128 0
	.byte	0x1b
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL59
	.uleb128 .LVL69-.LVL59
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL69-.LVL59
	.uleb128 .LVL71-.LVL59
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x73
	.sleb128 0
	.byte	0x1b
	.byte	0x9f
	.byte	0
.LVUS65:
	.uleb128 .LVU227
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU239
	.uleb128 .LVU398
	.uleb128 .LVU400
	.uleb128 .LVU400
	.uleb128 .LVU404
	.uleb128 .LVU404
	.uleb128 .LVU405
.LLST65:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL84-.LVL82
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL84-.LVL82
	.uleb128 .LVL86-.LVL82
	.uleb128 0x11
	.byte	0x77
	.sleb128 4095
	.byte	0x77
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x3c
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL148-.LVL82
	.uleb128 .LVL149-.LVL82
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL149-.LVL82
	.uleb128 .LVL150-.LVL82
	.uleb128 0x4
	.byte	0x70
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL150-.LVL82
	.uleb128 .LVL151-.LVL82
	.uleb128 0x11
	.byte	0x77
	.sleb128 4095
	.byte	0x77
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x3c
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS66:
	.uleb128 .LVU230
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU236
	.uleb128 .LVU400
	.uleb128 .LVU404
	.uleb128 .LVU404
	.uleb128 .LVU405
.LLST66:
	.byte	0x6
	.long	.LVL83
	.byte	0x4
	.uleb128 .LVL83-.LVL83
	.uleb128 .LVL84-.LVL83
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL84-.LVL83
	.uleb128 .LVL85-.LVL83
	.uleb128 0x11
	.byte	0x77
	.sleb128 4095
	.byte	0x77
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x3c
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL149-.LVL83
	.uleb128 .LVL150-.LVL83
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL150-.LVL83
	.uleb128 .LVL151-.LVL83
	.uleb128 0x12
	.byte	0x77
	.sleb128 4095
	.byte	0x77
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x30
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x3c
	.byte	0x26
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS68:
	.uleb128 .LVU250
	.uleb128 .LVU293
	.uleb128 .LVU293
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU301
	.uleb128 .LVU377
	.uleb128 .LVU383
.LLST68:
	.byte	0x6
	.long	.LVL88
	.byte	0x4
	.uleb128 .LVL88-.LVL88
	.uleb128 .LVL103-.LVL88
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL103-.LVL88
	.uleb128 .LVL105-.LVL88
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL88
	.uleb128 .LVL108-.LVL88
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL140-.LVL88
	.uleb128 .LVL141-.LVL88
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS69:
	.uleb128 .LVU255
	.uleb128 .LVU257
.LLST69:
	.byte	0x8
	.long	.LVL91
	.uleb128 .LVL91-.LVL91
	.uleb128 0x4
	.byte	0xa
	.value	0x51e
	.byte	0x9f
	.byte	0
.LVUS70:
	.uleb128 .LVU255
	.uleb128 .LVU257
.LLST70:
	.byte	0x8
	.long	.LVL91
	.uleb128 .LVL91-.LVL91
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS72:
	.uleb128 .LVU265
	.uleb128 .LVU274
.LLST72:
	.byte	0x8
	.long	.LVL94
	.uleb128 .LVL98-.LVL94
	.uleb128 0x4
	.byte	0xa
	.value	0xcccc
	.byte	0x9f
	.byte	0
.LVUS73:
	.uleb128 .LVU265
	.uleb128 .LVU271
.LLST73:
	.byte	0x8
	.long	.LVL94
	.uleb128 .LVL96-.LVL94
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS75:
	.uleb128 .LVU281
	.uleb128 .LVU294
	.uleb128 .LVU377
	.uleb128 .LVU383
.LLST75:
	.byte	0x6
	.long	.LVL100
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL104-.LVL100
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL140-.LVL100
	.uleb128 .LVL141-.LVL100
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS76:
	.uleb128 .LVU284
	.uleb128 .LVU291
.LLST76:
	.byte	0x8
	.long	.LVL101
	.uleb128 .LVL102-.LVL101
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS78:
	.uleb128 .LVU304
	.uleb128 .LVU307
	.uleb128 .LVU307
	.uleb128 .LVU371
	.uleb128 .LVU371
	.uleb128 .LVU372
	.uleb128 .LVU372
	.uleb128 .LVU375
	.uleb128 .LVU375
	.uleb128 .LVU376
	.uleb128 .LVU376
	.uleb128 .LVU377
	.uleb128 .LVU434
	.uleb128 .LVU441
.LLST78:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL112-.LVL111
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL112-.LVL111
	.uleb128 .LVL135-.LVL111
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0x4
	.uleb128 .LVL135-.LVL111
	.uleb128 .LVL136-.LVL111
	.uleb128 0x7
	.byte	0x74
	.sleb128 80
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL111
	.uleb128 .LVL138-.LVL111
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0x4
	.uleb128 .LVL138-.LVL111
	.uleb128 .LVL139-.LVL111
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x40
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL139-.LVL111
	.uleb128 .LVL140-.LVL111
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x40
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL162-.LVL111
	.uleb128 .LVL167-.LVL111
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0
.LVUS80:
	.uleb128 .LVU313
	.uleb128 .LVU316
	.uleb128 .LVU316
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU367
	.uleb128 .LVU436
	.uleb128 .LVU441
.LLST80:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x8
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL114-.LVL113
	.uleb128 .LVL115-.LVL113
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x8
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL115-.LVL113
	.uleb128 .LVL116-.LVL113
	.uleb128 0xa
	.byte	0x93
	.uleb128 0x8
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 84
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL116-.LVL113
	.uleb128 .LVL134-.LVL113
	.uleb128 0xc
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 80
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 84
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL164-.LVL113
	.uleb128 .LVL167-.LVL113
	.uleb128 0xc
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 80
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 84
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS81:
	.uleb128 .LVU313
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU363
	.uleb128 .LVU436
	.uleb128 .LVU441
.LLST81:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL118-.LVL113
	.uleb128 0xe
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL118-.LVL113
	.uleb128 .LVL132-.LVL113
	.uleb128 0xb
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL164-.LVL113
	.uleb128 .LVL167-.LVL113
	.uleb128 0xe
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS83:
	.uleb128 .LVU328
	.uleb128 .LVU367
	.uleb128 .LVU436
	.uleb128 .LVU441
.LLST83:
	.byte	0x6
	.long	.LVL117
	.byte	0x4
	.uleb128 .LVL117-.LVL117
	.uleb128 .LVL134-.LVL117
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL164-.LVL117
	.uleb128 .LVL167-.LVL117
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS84:
	.uleb128 .LVU328
	.uleb128 .LVU336
	.uleb128 .LVU436
	.uleb128 .LVU438
.LLST84:
	.byte	0x6
	.long	.LVL117
	.byte	0x4
	.uleb128 .LVL117-.LVL117
	.uleb128 .LVL119-.LVL117
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL164-.LVL117
	.uleb128 .LVL165-.LVL117
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS85:
	.uleb128 .LVU353
	.uleb128 .LVU358
	.uleb128 .LVU359
	.uleb128 .LVU367
	.uleb128 .LVU439
	.uleb128 .LVU441
.LLST85:
	.byte	0x6
	.long	.LVL128
	.byte	0x4
	.uleb128 .LVL128-.LVL128
	.uleb128 .LVL129-.LVL128
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL130-.LVL128
	.uleb128 .LVL134-.LVL128
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL166-.LVL128
	.uleb128 .LVL167-.LVL128
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
.LVUS87:
	.uleb128 .LVU330
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU339
	.uleb128 .LVU339
	.uleb128 .LVU340
	.uleb128 .LVU340
	.uleb128 .LVU343
	.uleb128 .LVU343
	.uleb128 .LVU348
	.uleb128 .LVU348
	.uleb128 .LVU349
	.uleb128 .LVU436
	.uleb128 .LVU439
.LLST87:
	.byte	0x6
	.long	.LVL117
	.byte	0x4
	.uleb128 .LVL117-.LVL117
	.uleb128 .LVL119-.LVL117
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL119-.LVL117
	.uleb128 .LVL121-1-.LVL117
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL121-1-.LVL117
	.uleb128 .LVL122-.LVL117
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL122-.LVL117
	.uleb128 .LVL123-.LVL117
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL123-.LVL117
	.uleb128 .LVL125-.LVL117
	.uleb128 0x6
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL125-.LVL117
	.uleb128 .LVL126-.LVL117
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL164-.LVL117
	.uleb128 .LVL166-.LVL117
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS88:
	.uleb128 .LVU330
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU338
	.uleb128 .LVU338
	.uleb128 .LVU339
	.uleb128 .LVU342
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU352
	.uleb128 .LVU436
	.uleb128 .LVU438
.LLST88:
	.byte	0x6
	.long	.LVL117
	.byte	0x4
	.uleb128 .LVL117-.LVL117
	.uleb128 .LVL119-.LVL117
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL119-.LVL117
	.uleb128 .LVL120-.LVL117
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL120-.LVL117
	.uleb128 .LVL121-1-.LVL117
	.uleb128 0x7
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL123-.LVL117
	.uleb128 .LVL124-.LVL117
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL124-.LVL117
	.uleb128 .LVL127-.LVL117
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL164-.LVL117
	.uleb128 .LVL165-.LVL117
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS89:
	.uleb128 .LVU341
	.uleb128 .LVU348
	.uleb128 .LVU348
	.uleb128 .LVU349
.LLST89:
	.byte	0x6
	.long	.LVL123
	.byte	0x4
	.uleb128 .LVL123-.LVL123
	.uleb128 .LVL125-.LVL123
	.uleb128 0x6
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL125-.LVL123
	.uleb128 .LVL126-.LVL123
	.uleb128 0x8
	.byte	0x74
	.sleb128 88
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
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
	.long	.LFB10
	.long	.LFE10-.LFB10
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
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB153-.LBB84
	.uleb128 .LBE153-.LBB84
	.byte	0x4
	.uleb128 .LBB154-.LBB84
	.uleb128 .LBE154-.LBB84
	.byte	0x4
	.uleb128 .LBB184-.LBB84
	.uleb128 .LBE184-.LBB84
	.byte	0x4
	.uleb128 .LBB247-.LBB84
	.uleb128 .LBE247-.LBB84
	.byte	0x4
	.uleb128 .LBB249-.LBB84
	.uleb128 .LBE249-.LBB84
	.byte	0x4
	.uleb128 .LBB251-.LBB84
	.uleb128 .LBE251-.LBB84
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB85
	.byte	0x4
	.uleb128 .LBB85-.LBB85
	.uleb128 .LBE85-.LBB85
	.byte	0x4
	.uleb128 .LBB93-.LBB85
	.uleb128 .LBE93-.LBB85
	.byte	0x4
	.uleb128 .LBB106-.LBB85
	.uleb128 .LBE106-.LBB85
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB87
	.byte	0x4
	.uleb128 .LBB87-.LBB87
	.uleb128 .LBE87-.LBB87
	.byte	0x4
	.uleb128 .LBB88-.LBB87
	.uleb128 .LBE88-.LBB87
	.byte	0x4
	.uleb128 .LBB89-.LBB87
	.uleb128 .LBE89-.LBB87
	.byte	0x4
	.uleb128 .LBB90-.LBB87
	.uleb128 .LBE90-.LBB87
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB107-.LBB94
	.uleb128 .LBE107-.LBB94
	.byte	0x4
	.uleb128 .LBB151-.LBB94
	.uleb128 .LBE151-.LBB94
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB103-.LBB96
	.uleb128 .LBE103-.LBB96
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB99
	.byte	0x4
	.uleb128 .LBB99-.LBB99
	.uleb128 .LBE99-.LBB99
	.byte	0x4
	.uleb128 .LBB102-.LBB99
	.uleb128 .LBE102-.LBB99
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB108
	.byte	0x4
	.uleb128 .LBB108-.LBB108
	.uleb128 .LBE108-.LBB108
	.byte	0x4
	.uleb128 .LBB148-.LBB108
	.uleb128 .LBE148-.LBB108
	.byte	0x4
	.uleb128 .LBB152-.LBB108
	.uleb128 .LBE152-.LBB108
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB111-.LBB110
	.uleb128 .LBE111-.LBB110
	.byte	0
.LLRL27:
	.byte	0x5
	.long	.LBB114
	.byte	0x4
	.uleb128 .LBB114-.LBB114
	.uleb128 .LBE114-.LBB114
	.byte	0x4
	.uleb128 .LBB150-.LBB114
	.uleb128 .LBE150-.LBB114
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB118
	.byte	0x4
	.uleb128 .LBB118-.LBB118
	.uleb128 .LBE118-.LBB118
	.byte	0x4
	.uleb128 .LBB121-.LBB118
	.uleb128 .LBE121-.LBB118
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB123
	.byte	0x4
	.uleb128 .LBB123-.LBB123
	.uleb128 .LBE123-.LBB123
	.byte	0x4
	.uleb128 .LBB144-.LBB123
	.uleb128 .LBE144-.LBB123
	.byte	0x4
	.uleb128 .LBB146-.LBB123
	.uleb128 .LBE146-.LBB123
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB127
	.byte	0x4
	.uleb128 .LBB127-.LBB127
	.uleb128 .LBE127-.LBB127
	.byte	0x4
	.uleb128 .LBB145-.LBB127
	.uleb128 .LBE145-.LBB127
	.byte	0x4
	.uleb128 .LBB147-.LBB127
	.uleb128 .LBE147-.LBB127
	.byte	0x4
	.uleb128 .LBB149-.LBB127
	.uleb128 .LBE149-.LBB127
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB129
	.byte	0x4
	.uleb128 .LBB129-.LBB129
	.uleb128 .LBE129-.LBB129
	.byte	0x4
	.uleb128 .LBB137-.LBB129
	.uleb128 .LBE137-.LBB129
	.byte	0x4
	.uleb128 .LBB139-.LBB129
	.uleb128 .LBE139-.LBB129
	.byte	0x4
	.uleb128 .LBB140-.LBB129
	.uleb128 .LBE140-.LBB129
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB134
	.byte	0x4
	.uleb128 .LBB134-.LBB134
	.uleb128 .LBE134-.LBB134
	.byte	0x4
	.uleb128 .LBB138-.LBB134
	.uleb128 .LBE138-.LBB134
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB155
	.byte	0x4
	.uleb128 .LBB155-.LBB155
	.uleb128 .LBE155-.LBB155
	.byte	0x4
	.uleb128 .LBB185-.LBB155
	.uleb128 .LBE185-.LBB155
	.byte	0x4
	.uleb128 .LBB248-.LBB155
	.uleb128 .LBE248-.LBB155
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB156
	.byte	0x4
	.uleb128 .LBB156-.LBB156
	.uleb128 .LBE156-.LBB156
	.byte	0x4
	.uleb128 .LBB181-.LBB156
	.uleb128 .LBE181-.LBB156
	.byte	0x4
	.uleb128 .LBB182-.LBB156
	.uleb128 .LBE182-.LBB156
	.byte	0x4
	.uleb128 .LBB183-.LBB156
	.uleb128 .LBE183-.LBB156
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB157
	.byte	0x4
	.uleb128 .LBB157-.LBB157
	.uleb128 .LBE157-.LBB157
	.byte	0x4
	.uleb128 .LBB173-.LBB157
	.uleb128 .LBE173-.LBB157
	.byte	0x4
	.uleb128 .LBB179-.LBB157
	.uleb128 .LBE179-.LBB157
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB161
	.byte	0x4
	.uleb128 .LBB161-.LBB161
	.uleb128 .LBE161-.LBB161
	.byte	0x4
	.uleb128 .LBB171-.LBB161
	.uleb128 .LBE171-.LBB161
	.byte	0x4
	.uleb128 .LBB172-.LBB161
	.uleb128 .LBE172-.LBB161
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB163
	.byte	0x4
	.uleb128 .LBB163-.LBB163
	.uleb128 .LBE163-.LBB163
	.byte	0x4
	.uleb128 .LBB168-.LBB163
	.uleb128 .LBE168-.LBB163
	.byte	0
.LLRL61:
	.byte	0x5
	.long	.LBB164
	.byte	0x4
	.uleb128 .LBB164-.LBB164
	.uleb128 .LBE164-.LBB164
	.byte	0x4
	.uleb128 .LBB165-.LBB164
	.uleb128 .LBE165-.LBB164
	.byte	0x4
	.uleb128 .LBB166-.LBB164
	.uleb128 .LBE166-.LBB164
	.byte	0x4
	.uleb128 .LBB167-.LBB164
	.uleb128 .LBE167-.LBB164
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB174
	.byte	0x4
	.uleb128 .LBB174-.LBB174
	.uleb128 .LBE174-.LBB174
	.byte	0x4
	.uleb128 .LBB178-.LBB174
	.uleb128 .LBE178-.LBB174
	.byte	0x4
	.uleb128 .LBB180-.LBB174
	.uleb128 .LBE180-.LBB174
	.byte	0
.LLRL67:
	.byte	0x5
	.long	.LBB186
	.byte	0x4
	.uleb128 .LBB186-.LBB186
	.uleb128 .LBE186-.LBB186
	.byte	0x4
	.uleb128 .LBB203-.LBB186
	.uleb128 .LBE203-.LBB186
	.byte	0x4
	.uleb128 .LBB204-.LBB186
	.uleb128 .LBE204-.LBB186
	.byte	0x4
	.uleb128 .LBB205-.LBB186
	.uleb128 .LBE205-.LBB186
	.byte	0x4
	.uleb128 .LBB246-.LBB186
	.uleb128 .LBE246-.LBB186
	.byte	0
.LLRL71:
	.byte	0x5
	.long	.LBB189
	.byte	0x4
	.uleb128 .LBB189-.LBB189
	.uleb128 .LBE189-.LBB189
	.byte	0x4
	.uleb128 .LBB194-.LBB189
	.uleb128 .LBE194-.LBB189
	.byte	0x4
	.uleb128 .LBB195-.LBB189
	.uleb128 .LBE195-.LBB189
	.byte	0x4
	.uleb128 .LBB196-.LBB189
	.uleb128 .LBE196-.LBB189
	.byte	0
.LLRL74:
	.byte	0x5
	.long	.LBB197
	.byte	0x4
	.uleb128 .LBB197-.LBB197
	.uleb128 .LBE197-.LBB197
	.byte	0x4
	.uleb128 .LBB201-.LBB197
	.uleb128 .LBE201-.LBB197
	.byte	0x4
	.uleb128 .LBB202-.LBB197
	.uleb128 .LBE202-.LBB197
	.byte	0
.LLRL77:
	.byte	0x5
	.long	.LBB206
	.byte	0x4
	.uleb128 .LBB206-.LBB206
	.uleb128 .LBE206-.LBB206
	.byte	0x4
	.uleb128 .LBB250-.LBB206
	.uleb128 .LBE250-.LBB206
	.byte	0
.LLRL79:
	.byte	0x5
	.long	.LBB208
	.byte	0x4
	.uleb128 .LBB208-.LBB208
	.uleb128 .LBE208-.LBB208
	.byte	0x4
	.uleb128 .LBB241-.LBB208
	.uleb128 .LBE241-.LBB208
	.byte	0x4
	.uleb128 .LBB242-.LBB208
	.uleb128 .LBE242-.LBB208
	.byte	0x4
	.uleb128 .LBB243-.LBB208
	.uleb128 .LBE243-.LBB208
	.byte	0x4
	.uleb128 .LBB244-.LBB208
	.uleb128 .LBE244-.LBB208
	.byte	0
.LLRL82:
	.byte	0x5
	.long	.LBB210
	.byte	0x4
	.uleb128 .LBB210-.LBB210
	.uleb128 .LBE210-.LBB210
	.byte	0x4
	.uleb128 .LBB232-.LBB210
	.uleb128 .LBE232-.LBB210
	.byte	0x4
	.uleb128 .LBB233-.LBB210
	.uleb128 .LBE233-.LBB210
	.byte	0x4
	.uleb128 .LBB234-.LBB210
	.uleb128 .LBE234-.LBB210
	.byte	0x4
	.uleb128 .LBB235-.LBB210
	.uleb128 .LBE235-.LBB210
	.byte	0x4
	.uleb128 .LBB236-.LBB210
	.uleb128 .LBE236-.LBB210
	.byte	0
.LLRL86:
	.byte	0x5
	.long	.LBB212
	.byte	0x4
	.uleb128 .LBB212-.LBB212
	.uleb128 .LBE212-.LBB212
	.byte	0x4
	.uleb128 .LBB221-.LBB212
	.uleb128 .LBE221-.LBB212
	.byte	0x4
	.uleb128 .LBB222-.LBB212
	.uleb128 .LBE222-.LBB212
	.byte	0x4
	.uleb128 .LBB223-.LBB212
	.uleb128 .LBE223-.LBB212
	.byte	0x4
	.uleb128 .LBB224-.LBB212
	.uleb128 .LBE224-.LBB212
	.byte	0x4
	.uleb128 .LBB225-.LBB212
	.uleb128 .LBE225-.LBB212
	.byte	0x4
	.uleb128 .LBB226-.LBB212
	.uleb128 .LBE226-.LBB212
	.byte	0
.LLRL90:
	.byte	0x7
	.long	.LFB10
	.uleb128 .LFE10-.LFB10
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF35:
	.string	"cordic"
.LASF32:
	.string	"result"
.LASF33:
	.string	"angle"
.LASF12:
	.string	"uint64_t"
.LASF4:
	.string	"short int"
.LASF41:
	.string	"multiply"
.LASF47:
	.string	"putchar"
.LASF46:
	.string	"main"
.LASF17:
	.string	"over"
.LASF6:
	.string	"int64_t"
.LASF42:
	.string	"__divdi3"
.LASF43:
	.string	"__moddi3"
.LASF36:
	.string	"line"
.LASF7:
	.string	"long long int"
.LASF14:
	.string	"long int"
.LASF20:
	.string	"printf"
.LASF22:
	.string	"samples"
.LASF39:
	.string	"magnitude"
.LASF37:
	.string	"name"
.LASF26:
	.string	"degrees"
.LASF28:
	.string	"cosine"
.LASF8:
	.string	"unsigned char"
.LASF16:
	.string	"fixed"
.LASF3:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF38:
	.string	"print"
.LASF10:
	.string	"uint32_t"
.LASF23:
	.string	"height"
.LASF11:
	.string	"unsigned int"
.LASF24:
	.string	"speed"
.LASF19:
	.string	"puts"
.LASF27:
	.string	"sine"
.LASF9:
	.string	"short unsigned int"
.LASF31:
	.string	"log2_of"
.LASF13:
	.string	"char"
.LASF5:
	.string	"int32_t"
.LASF30:
	.string	"reduce"
.LASF44:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF48:
	.string	"__builtin_putchar"
.LASF15:
	.string	"long unsigned int"
.LASF21:
	.string	"angles"
.LASF45:
	.string	"rational"
.LASF25:
	.string	"bounces"
.LASF18:
	.string	"under"
.LASF29:
	.string	"step"
.LASF34:
	.string	"root"
.LASF40:
	.string	"divide"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"fixedpoint.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
