	.file	"crc.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "crc.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%-10.10s crc32 %08x crc16 %04x adler %08x fletcher %04x\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%5u bytes: %08x %08x %04x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.file 1 "crc.c"
	.loc 1 69 1 view -0
	.cfi_startproc
	.loc 1 70 2 view .LVU1
	.loc 1 73 2 view .LVU2
	.loc 1 75 2 view .LVU3
.LBB37:
.LBI37:
	.loc 1 8 13 view .LVU4
	.loc 1 10 2 view .LVU5
.LBB38:
	.loc 1 10 7 view .LVU6
.LVL0:
	.loc 1 10 25 view .LVU7
.LBE38:
.LBE37:
	.loc 1 69 1 is_stmt 0 view .LVU8
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
.LBB46:
.LBB43:
	.loc 1 10 16 view .LVU9
	xorl	%ebx, %ebx
.LBE43:
.LBE46:
	.loc 1 69 1 view .LVU10
	andl	$-16, %esp
	subl	$64, %esp
.LVL1:
	.p2align 4
	.p2align 3
.L4:
.LBB47:
.LBB44:
.LBB39:
.LBB40:
	.loc 1 12 25 is_stmt 1 view .LVU11
.LBE40:
.LBE39:
	.loc 1 10 16 is_stmt 0 view .LVU12
	movl	%ebx, %eax
	movl	$8, %edx
.LVL2:
	.p2align 4
	.p2align 3
.L3:
.LBB42:
.LBB41:
	.loc 1 13 4 is_stmt 1 view .LVU13
	.loc 1 13 10 is_stmt 0 view .LVU14
	movl	%eax, %ecx
	.loc 1 13 33 view .LVU15
	shrl	%eax
.LVL3:
	.loc 1 13 10 view .LVU16
	andl	$1, %ecx
.LVL4:
	.loc 1 13 39 view .LVU17
	testl	%ecx, %ecx
	je	.L2
	xorl	$-306674912, %eax
.L2:
.LVL5:
	.loc 1 12 33 is_stmt 1 view .LVU18
	.loc 1 12 25 view .LVU19
	decl	%edx
	jne	.L3
.LBE41:
	.loc 1 14 3 view .LVU20
	.loc 1 14 12 is_stmt 0 view .LVU21
	movl	%eax, table(,%ebx,4)
.LBE42:
	.loc 1 10 33 is_stmt 1 view .LVU22
	incl	%ebx
.LVL6:
	.loc 1 10 25 view .LVU23
	cmpl	$256, %ebx
	jne	.L4
.LBE44:
.LBE47:
.LBB48:
	.loc 1 76 14 is_stmt 0 view .LVU24
	xorl	%eax, %eax
.LVL7:
	.loc 1 76 14 view .LVU25
.LBE48:
.LBB93:
.LBB45:
	.loc 1 10 25 view .LVU26
	xorl	%edi, %edi
.LBE45:
.LBE93:
.LBB94:
	.loc 1 76 14 view .LVU27
	movl	%eax, 56(%esp)
.LVL8:
.L13:
.LBB49:
	.loc 1 77 3 is_stmt 1 discriminator 3 view .LVU28
	.loc 1 77 24 is_stmt 0 discriminator 3 view .LVU29
	movl	56(%esp), %eax
.LBB50:
.LBB51:
.LBB52:
	.loc 1 61 23 discriminator 3 view .LVU30
	testl	%edi, %edi
.LBE52:
.LBE51:
.LBE50:
	.loc 1 77 24 discriminator 3 view .LVU31
	movl	samples.1(,%eax,4), %esi
	movl	%esi, 52(%esp)
.LVL9:
	.loc 1 78 3 is_stmt 1 discriminator 3 view .LVU32
	.loc 1 79 3 discriminator 3 view .LVU33
.LBB60:
.LBI50:
	.loc 1 58 17 discriminator 3 view .LVU34
.LBB56:
	.loc 1 60 2 discriminator 3 view .LVU35
	.loc 1 61 2 discriminator 3 view .LVU36
.LBB53:
	.loc 1 61 7 discriminator 3 view .LVU37
	.loc 1 61 23 discriminator 3 view .LVU38
	je	.L23
	movl	%esi, 48(%esp)
	addl	%esi, %edi
.LBE53:
	.loc 1 60 18 is_stmt 0 view .LVU39
	xorl	%ecx, %ecx
	.loc 1 60 11 view .LVU40
	xorl	%ebx, %ebx
.LVL10:
	.p2align 4
	.p2align 3
.L6:
.LBB54:
	.loc 1 62 3 is_stmt 1 view .LVU41
	.loc 1 62 13 is_stmt 0 view .LVU42
	movzbl	(%esi), %eax
	.loc 1 61 23 view .LVU43
	incl	%esi
.LVL11:
	.loc 1 62 10 view .LVU44
	addl	%eax, %ebx
.LVL12:
	.loc 1 62 18 view .LVU45
	movl	$-2139062143, %eax
	mull	%ebx
	shrl	$7, %edx
	movl	%edx, %eax
	sall	$8, %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	.loc 1 63 15 view .LVU46
	movl	$-2139062143, %eax
	.loc 1 62 18 view .LVU47
	movl	%ebx, %edx
	.loc 1 62 5 view .LVU48
	movzwl	%bx, %ebx
.LVL13:
	.loc 1 63 3 is_stmt 1 view .LVU49
	.loc 1 63 10 is_stmt 0 view .LVU50
	addl	%edx, %ecx
.LVL14:
	.loc 1 63 15 view .LVU51
	mull	%ecx
	shrl	$7, %edx
	movl	%edx, %eax
	sall	$8, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	subl	%eax, %edx
	.loc 1 61 23 view .LVU52
	cmpl	%edi, %esi
	.loc 1 63 5 view .LVU53
	movzwl	%dx, %ecx
.LVL15:
	.loc 1 61 29 is_stmt 1 view .LVU54
	.loc 1 61 23 view .LVU55
	jne	.L6
.LBE54:
	.loc 1 65 2 view .LVU56
.LVL16:
	.loc 1 65 2 is_stmt 0 view .LVU57
.LBE56:
.LBE60:
.LBB61:
.LBB62:
.LBB63:
	.loc 1 52 5 view .LVU58
	movl	%edi, 60(%esp)
.LBE63:
.LBE62:
.LBE61:
.LBB71:
.LBB57:
	.loc 1 65 22 view .LVU59
	sall	$8, %edx
.LBE57:
.LBE71:
.LBB72:
.LBB67:
.LBB64:
	.loc 1 52 5 view .LVU60
	movl	48(%esp), %edi
.LBE64:
.LBE67:
.LBE72:
.LBB73:
.LBB58:
	.loc 1 65 9 view .LVU61
	orl	%edx, %ebx
.LBE58:
.LBE73:
.LBB74:
.LBB68:
	.loc 1 50 11 view .LVU62
	movl	$1, %ecx
.LBE68:
.LBE74:
	.loc 1 79 3 view .LVU63
	movzwl	%bx, %esi
.LVL17:
.LBB75:
.LBI61:
	.loc 1 48 17 is_stmt 1 view .LVU64
.LBB69:
.LBB65:
	.loc 1 51 23 view .LVU65
.LBE65:
	.loc 1 50 18 is_stmt 0 view .LVU66
	xorl	%ebx, %ebx
.LBB66:
	.loc 1 52 5 view .LVU67
	movl	%esi, 44(%esp)
.LVL18:
	.p2align 4
	.p2align 3
.L7:
	.loc 1 52 3 is_stmt 1 view .LVU68
	.loc 1 52 13 is_stmt 0 view .LVU69
	movzbl	(%edi), %esi
	.loc 1 52 5 view .LVU70
	movl	$-2146992015, %eax
	.loc 1 51 23 view .LVU71
	incl	%edi
.LVL19:
	.loc 1 52 10 view .LVU72
	addl	%ecx, %esi
	.loc 1 52 5 view .LVU73
	mull	%esi
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %esi
	.loc 1 53 5 view .LVU74
	movl	$-2146992015, %eax
	.loc 1 52 5 view .LVU75
	movl	%esi, %ecx
.LVL20:
	.loc 1 53 3 is_stmt 1 view .LVU76
	.loc 1 53 10 is_stmt 0 view .LVU77
	leal	(%esi,%ebx), %esi
	.loc 1 53 5 view .LVU78
	mull	%esi
	movl	%edx, %ebx
.LVL21:
	.loc 1 53 5 view .LVU79
	shrl	$15, %ebx
	imull	$65521, %ebx, %eax
	subl	%eax, %esi
	.loc 1 51 23 view .LVU80
	cmpl	%edi, 60(%esp)
	.loc 1 53 5 view .LVU81
	movl	%esi, %ebx
.LVL22:
	.loc 1 51 29 is_stmt 1 view .LVU82
	.loc 1 51 23 view .LVU83
	jne	.L7
.LBE66:
	.loc 1 55 11 is_stmt 0 view .LVU84
	sall	$16, %ebx
.LVL23:
	.loc 1 55 11 view .LVU85
	movl	44(%esp), %esi
.LVL24:
	.loc 1 55 11 view .LVU86
.LBE69:
.LBE75:
.LBB76:
.LBB77:
	.loc 1 39 11 view .LVU87
	movl	$65535, %eax
.LBE77:
.LBE76:
.LBB80:
.LBB70:
	.loc 1 55 17 view .LVU88
	orl	%ebx, %ecx
.LVL25:
	.loc 1 55 17 view .LVU89
	movl	52(%esp), %ebx
	.loc 1 55 11 view .LVU90
	movl	60(%esp), %edi
	.loc 1 55 2 is_stmt 1 view .LVU91
.LVL26:
	.loc 1 55 2 is_stmt 0 view .LVU92
.LBE70:
.LBE80:
.LBB81:
.LBI76:
	.loc 1 37 17 is_stmt 1 view .LVU93
.LBB79:
	.loc 1 40 13 view .LVU94
	.loc 1 39 11 is_stmt 0 view .LVU95
	movl	%esi, 60(%esp)
.LVL27:
	.p2align 4
	.p2align 3
.L10:
	.loc 1 41 3 is_stmt 1 view .LVU96
	.loc 1 41 21 is_stmt 0 view .LVU97
	movzbl	(%ebx), %edx
	.loc 1 41 23 view .LVU98
	incl	%ebx
.LVL28:
	.loc 1 41 10 view .LVU99
	sall	$8, %edx
	.loc 1 41 7 view .LVU100
	xorl	%edx, %eax
.LVL29:
	.loc 1 41 7 view .LVU101
	movl	$8, %edx
	movzwl	%ax, %eax
.LVL30:
	.loc 1 42 3 is_stmt 1 view .LVU102
.LBB78:
	.loc 1 42 8 view .LVU103
	.loc 1 42 25 view .LVU104
	.p2align 4
	.p2align 3
.L9:
	.loc 1 43 4 view .LVU105
	.loc 1 43 23 is_stmt 0 view .LVU106
	movswl	%ax, %esi
	.loc 1 43 25 view .LVU107
	addl	%eax, %eax
.LVL31:
	.loc 1 43 8 view .LVU108
	testl	%esi, %esi
	.loc 1 43 25 view .LVU109
	movzwl	%ax, %eax
	.loc 1 43 8 view .LVU110
	jns	.L8
	xorl	$4129, %eax
.L8:
.LVL32:
	.loc 1 42 33 is_stmt 1 view .LVU111
	.loc 1 42 25 view .LVU112
	decl	%edx
	jne	.L9
	.loc 1 42 25 is_stmt 0 view .LVU113
.LBE78:
	.loc 1 40 13 is_stmt 1 view .LVU114
	.loc 1 40 13 is_stmt 0 view .LVU115
	cmpl	%edi, %ebx
	jne	.L10
	.loc 1 45 2 is_stmt 1 view .LVU116
.LVL33:
	.loc 1 45 2 is_stmt 0 view .LVU117
.LBE79:
.LBE81:
.LBB82:
.LBI82:
	.loc 1 18 17 is_stmt 1 view .LVU118
.LBB83:
	.loc 1 21 13 view .LVU119
	.loc 1 21 13 is_stmt 0 view .LVU120
.LBE83:
.LBE82:
	.loc 1 79 3 view .LVU121
	movl	52(%esp), %ebx
.LBB87:
.LBB84:
	.loc 1 20 11 view .LVU122
	movl	$-1, %edx
	movl	%eax, %esi
.LVL34:
	.p2align 4
	.p2align 3
.L11:
	.loc 1 22 3 is_stmt 1 view .LVU123
	.loc 1 22 20 is_stmt 0 view .LVU124
	movzbl	(%ebx), %eax
	.loc 1 22 24 view .LVU125
	incl	%ebx
.LVL35:
	.loc 1 22 20 view .LVU126
	xorb	%dl, %al
	.loc 1 22 43 view .LVU127
	shrl	$8, %edx
.LVL36:
	.loc 1 22 28 view .LVU128
	movzbl	%al, %eax
	.loc 1 22 7 view .LVU129
	xorl	table(,%eax,4), %edx
.LVL37:
	.loc 1 21 13 is_stmt 1 view .LVU130
	.loc 1 21 13 is_stmt 0 view .LVU131
	cmpl	%edi, %ebx
	jne	.L11
	movl	%esi, %eax
	movl	60(%esp), %esi
.LVL38:
.L5:
	.loc 1 23 2 is_stmt 1 view .LVU132
.LBE84:
.LBE87:
	.loc 1 79 3 is_stmt 0 view .LVU133
	movl	%eax, 12(%esp)
	movl	52(%esp), %eax
.LBB88:
.LBB85:
	.loc 1 23 9 view .LVU134
	notl	%edx
.LBE85:
.LBE88:
	.loc 1 79 3 view .LVU135
	movl	%esi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL39:
.LBE49:
	.loc 1 76 60 is_stmt 1 view .LVU136
	incl	56(%esp)
	movl	56(%esp), %eax
.LVL40:
	.loc 1 76 23 view .LVU137
	cmpl	$5, %eax
	je	.L24
.LBB91:
	.loc 1 78 14 is_stmt 0 view .LVU138
	movl	samples.1(,%eax,4), %eax
.LVL41:
	.loc 1 78 14 view .LVU139
	movl	%eax, (%esp)
	call	strlen
.LVL42:
	movl	%eax, %edi
	jmp	.L13
.LVL43:
.L24:
	.loc 1 78 14 view .LVU140
.LBE91:
.LBE94:
.LBB95:
	.loc 1 84 14 view .LVU141
	xorl	%edx, %edx
.LBE95:
	.loc 1 83 11 view .LVU142
	movl	$12345, %eax
.LVL44:
	.p2align 4
	.p2align 3
.L12:
.LBB96:
	.loc 1 85 3 is_stmt 1 discriminator 3 view .LVU143
	.loc 1 85 15 is_stmt 0 discriminator 3 view .LVU144
	imull	$1664525, %eax, %eax
.LVL45:
	.loc 1 84 40 discriminator 3 view .LVU145
	incl	%edx
.LVL46:
	.loc 1 85 8 discriminator 3 view .LVU146
	addl	$1013904223, %eax
.LVL47:
	.loc 1 86 3 is_stmt 1 discriminator 3 view .LVU147
	.loc 1 86 19 is_stmt 0 discriminator 3 view .LVU148
	movl	%eax, %ecx
	shrl	$24, %ecx
	.loc 1 86 12 discriminator 3 view .LVU149
	movb	%cl, block.0-1(%edx)
	.loc 1 84 40 is_stmt 1 discriminator 3 view .LVU150
.LVL48:
	.loc 1 84 23 discriminator 3 view .LVU151
	cmpl	$5000, %edx
	jne	.L12
.LBE96:
.LBB97:
	.loc 1 89 14 is_stmt 0 view .LVU152
	movl	$1, %eax
.LVL49:
	.loc 1 89 14 view .LVU153
.LBE97:
.LBB135:
	movl	$19, %edi
.LBE135:
.LBB136:
	movl	%eax, 60(%esp)
.LBE136:
	.loc 1 88 6 view .LVU154
	xorl	%eax, %eax
.LBB137:
	movl	%edi, 44(%esp)
.LBE137:
	movl	%eax, 48(%esp)
.LVL50:
	.p2align 4
	.p2align 3
.L14:
.LBB138:
.LBB98:
.LBB99:
.LBB100:
	.loc 1 21 13 is_stmt 1 view .LVU155
	.loc 1 21 13 is_stmt 0 view .LVU156
	movl	60(%esp), %eax
	.loc 1 20 11 view .LVU157
	movl	$block.0, %ecx
	leal	block.0(%eax), %ebx
	movl	$-1, %eax
.LVL51:
	.p2align 4
	.p2align 3
.L15:
	.loc 1 22 3 is_stmt 1 view .LVU158
	.loc 1 22 20 is_stmt 0 view .LVU159
	movzbl	(%ecx), %edx
	.loc 1 22 24 view .LVU160
	incl	%ecx
.LVL52:
	.loc 1 22 20 view .LVU161
	xorb	%al, %dl
	.loc 1 22 43 view .LVU162
	shrl	$8, %eax
.LVL53:
	.loc 1 22 28 view .LVU163
	movzbl	%dl, %edx
	.loc 1 22 7 view .LVU164
	movl	table(,%edx,4), %esi
	xorl	%esi, %eax
.LVL54:
	.loc 1 21 13 is_stmt 1 view .LVU165
	.loc 1 21 13 is_stmt 0 view .LVU166
	cmpl	%ebx, %ecx
	jne	.L15
	.loc 1 23 2 is_stmt 1 view .LVU167
.LBE100:
.LBE99:
.LBB103:
.LBB104:
	.loc 1 28 11 is_stmt 0 view .LVU168
	movl	60(%esp), %edi
.LBE104:
.LBE103:
.LBB113:
.LBB101:
	.loc 1 23 9 view .LVU169
	notl	%eax
.LVL55:
	.loc 1 23 9 view .LVU170
.LBE101:
.LBE113:
.LBB114:
.LBB110:
.LBB105:
	.loc 1 29 14 view .LVU171
	xorl	%esi, %esi
.LBE105:
.LBE110:
.LBE114:
.LBB115:
.LBB102:
	.loc 1 23 9 view .LVU172
	movl	%eax, 56(%esp)
.LVL56:
	.loc 1 23 9 view .LVU173
.LBE102:
.LBE115:
.LBB116:
.LBI103:
	.loc 1 26 17 is_stmt 1 view .LVU174
.LBB111:
.LBB108:
	.loc 1 29 23 view .LVU175
.LBE108:
	.loc 1 28 11 is_stmt 0 view .LVU176
	movl	$-1, %eax
.LVL57:
	.p2align 4
	.p2align 3
.L17:
.LBB109:
	.loc 1 30 3 is_stmt 1 view .LVU177
	.loc 1 30 11 is_stmt 0 view .LVU178
	movzbl	block.0(%esi), %edx
	.loc 1 30 7 view .LVU179
	xorl	%edx, %eax
.LVL58:
	.loc 1 31 3 is_stmt 1 view .LVU180
.LBB106:
	.loc 1 31 8 view .LVU181
	.loc 1 31 25 view .LVU182
.LBE106:
	.loc 1 30 7 is_stmt 0 view .LVU183
	movl	$8, %edx
.LVL59:
	.p2align 4
	.p2align 3
.L16:
.LBB107:
	.loc 1 32 4 is_stmt 1 view .LVU184
	.loc 1 32 15 is_stmt 0 view .LVU185
	movl	%eax, %ecx
	.loc 1 32 44 view .LVU186
	andl	$1, %eax
.LVL60:
	.loc 1 32 15 view .LVU187
	shrl	%ecx
.LVL61:
	.loc 1 32 38 view .LVU188
	negl	%eax
	.loc 1 32 36 view .LVU189
	andl	$-306674912, %eax
	.loc 1 32 8 view .LVU190
	xorl	%ecx, %eax
.LVL62:
	.loc 1 31 33 is_stmt 1 view .LVU191
	.loc 1 31 25 view .LVU192
	decl	%edx
	jne	.L16
.LBE107:
	.loc 1 29 29 view .LVU193
	incl	%esi
.LVL63:
	.loc 1 29 23 view .LVU194
	cmpl	%edi, %esi
	jne	.L17
.LBE109:
	.loc 1 34 2 view .LVU195
.LVL64:
	.loc 1 34 2 is_stmt 0 view .LVU196
.LBE111:
.LBE116:
	.loc 1 91 3 is_stmt 1 view .LVU197
	.loc 1 92 3 view .LVU198
.LBB117:
.LBI117:
	.loc 1 37 17 view .LVU199
.LBB118:
	.loc 1 40 13 view .LVU200
	.loc 1 40 13 is_stmt 0 view .LVU201
.LBE118:
.LBE117:
	.loc 1 91 23 view .LVU202
	movl	56(%esp), %esi
.LBB122:
.LBB112:
	.loc 1 34 9 view .LVU203
	notl	%eax
.LVL65:
	.loc 1 34 9 view .LVU204
.LBE112:
.LBE122:
.LBB123:
.LBB120:
	.loc 1 39 11 view .LVU205
	movl	$65535, %ecx
.LBE120:
.LBE123:
	.loc 1 91 15 view .LVU206
	movl	$block.0, %edx
	.loc 1 91 23 view .LVU207
	cmpl	%esi, %eax
	setne	%al
.LVL66:
	.loc 1 91 23 view .LVU208
	movzbl	%al, %eax
	.loc 1 91 15 view .LVU209
	addl	%eax, 48(%esp)
.LVL67:
	.p2align 4
	.p2align 3
.L20:
.LBB124:
.LBB121:
	.loc 1 41 3 is_stmt 1 view .LVU210
	.loc 1 41 21 is_stmt 0 view .LVU211
	movzbl	(%edx), %eax
	.loc 1 41 23 view .LVU212
	incl	%edx
.LVL68:
	.loc 1 41 7 view .LVU213
	movl	$8, %edi
	.loc 1 41 10 view .LVU214
	sall	$8, %eax
	.loc 1 41 7 view .LVU215
	xorl	%ecx, %eax
	movzwl	%ax, %ecx
.LVL69:
	.loc 1 42 3 is_stmt 1 view .LVU216
.LBB119:
	.loc 1 42 8 view .LVU217
	.loc 1 42 25 view .LVU218
	.p2align 4
	.p2align 3
.L19:
	.loc 1 43 4 view .LVU219
	.loc 1 43 23 is_stmt 0 view .LVU220
	movswl	%cx, %eax
	.loc 1 43 25 view .LVU221
	addl	%ecx, %ecx
.LVL70:
	.loc 1 43 8 view .LVU222
	testl	%eax, %eax
	.loc 1 43 25 view .LVU223
	movzwl	%cx, %ecx
	.loc 1 43 8 view .LVU224
	jns	.L18
	xorl	$4129, %ecx
.L18:
.LVL71:
	.loc 1 42 33 is_stmt 1 view .LVU225
	.loc 1 42 25 view .LVU226
	decl	%edi
	jne	.L19
	.loc 1 42 25 is_stmt 0 view .LVU227
.LBE119:
	.loc 1 40 13 is_stmt 1 view .LVU228
.LVL72:
	.loc 1 40 13 is_stmt 0 view .LVU229
	cmpl	%edx, %ebx
	jne	.L20
	.loc 1 45 2 is_stmt 1 view .LVU230
.LVL73:
	.loc 1 45 2 is_stmt 0 view .LVU231
.LBE121:
.LBE124:
.LBB125:
.LBI125:
	.loc 1 48 17 is_stmt 1 view .LVU232
.LBB126:
.LBB127:
	.loc 1 51 23 view .LVU233
	.loc 1 52 5 is_stmt 0 view .LVU234
	movl	%ecx, 52(%esp)
.LBE127:
	.loc 1 50 11 view .LVU235
	movl	$1, %eax
.LBB128:
	.loc 1 51 14 view .LVU236
	xorl	%esi, %esi
	.loc 1 52 5 view .LVU237
	movl	%eax, %ecx
.LVL74:
	.p2align 4
	.p2align 3
.L21:
	.loc 1 52 3 is_stmt 1 view .LVU238
	.loc 1 52 13 is_stmt 0 view .LVU239
	movzbl	block.0(%esi), %ebx
	.loc 1 52 5 view .LVU240
	movl	$-2146992015, %eax
	.loc 1 51 29 view .LVU241
	incl	%esi
.LVL75:
	.loc 1 52 10 view .LVU242
	addl	%ecx, %ebx
	.loc 1 52 5 view .LVU243
	mull	%ebx
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %ebx
	.loc 1 53 5 view .LVU244
	movl	$-2146992015, %eax
	.loc 1 52 5 view .LVU245
	movl	%ebx, %ecx
.LVL76:
	.loc 1 53 3 is_stmt 1 view .LVU246
	.loc 1 53 10 is_stmt 0 view .LVU247
	leal	(%ebx,%edi), %ebx
	.loc 1 53 5 view .LVU248
	mull	%ebx
	movl	%edx, %edi
.LVL77:
	.loc 1 53 5 view .LVU249
	shrl	$15, %edi
	imull	$65521, %edi, %eax
	movl	%ebx, %edi
	subl	%eax, %edi
.LVL78:
	.loc 1 51 29 is_stmt 1 view .LVU250
	.loc 1 51 23 view .LVU251
	movl	60(%esp), %eax
	cmpl	%eax, %esi
	jne	.L21
.LBE128:
.LBE126:
.LBE125:
	.loc 1 92 3 is_stmt 0 view .LVU252
	movl	%esi, 4(%esp)
.LBB132:
.LBB129:
	.loc 1 55 11 view .LVU253
	sall	$16, %edi
.LVL79:
	.loc 1 55 11 view .LVU254
.LBE129:
.LBE132:
	.loc 1 92 3 view .LVU255
	movl	%ecx, %eax
	movl	$.LC1, (%esp)
.LBB133:
.LBB130:
	.loc 1 55 17 view .LVU256
	orl	%eax, %edi
.LBE130:
.LBE133:
	.loc 1 92 3 view .LVU257
	movl	52(%esp), %ecx
.LVL80:
.LBB134:
.LBB131:
	.loc 1 55 2 is_stmt 1 view .LVU258
	.loc 1 55 2 is_stmt 0 view .LVU259
.LBE131:
.LBE134:
	.loc 1 92 3 view .LVU260
	movl	%edi, 12(%esp)
	movl	56(%esp), %eax
	movl	%ecx, 16(%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL81:
.LBE98:
	.loc 1 89 41 is_stmt 1 view .LVU261
	.loc 1 89 45 is_stmt 0 view .LVU262
	leal	(%esi,%esi,2), %eax
	.loc 1 89 49 view .LVU263
	shrl	%eax
	.loc 1 89 41 view .LVU264
	incl	%eax
	.loc 1 89 23 view .LVU265
	decl	44(%esp)
	.loc 1 89 41 view .LVU266
	movl	%eax, 60(%esp)
.LVL82:
	.loc 1 89 23 is_stmt 1 view .LVU267
	jne	.L14
.LBE138:
	.loc 1 96 1 is_stmt 0 view .LVU268
	movl	48(%esp), %eax
.LVL83:
	.loc 1 96 1 view .LVU269
	leal	-12(%ebp), %esp
.LVL84:
	.loc 1 96 1 view .LVU270
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
.LVL85:
	.loc 1 96 1 view .LVU271
	ret
.LVL86:
.L23:
	.cfi_restore_state
.LBB139:
.LBB92:
.LBB89:
.LBB59:
.LBB55:
	.loc 1 61 23 view .LVU272
	xorl	%esi, %esi
.LVL87:
	.loc 1 61 23 view .LVU273
	movl	$1, %ecx
.LBE55:
.LBE59:
.LBE89:
	.loc 1 79 3 view .LVU274
	movl	$65535, %eax
.LVL88:
.LBB90:
.LBB86:
	.loc 1 20 11 view .LVU275
	orl	$-1, %edx
	jmp	.L5
.LBE86:
.LBE90:
.LBE92:
.LBE139:
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.local	block.0
	.comm	block.0,5000,32
	.section	.rodata.str1.1
.LC2:
	.string	""
.LC3:
	.string	"a"
.LC4:
	.string	"abc"
.LC5:
	.string	"123456789"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"The quick brown fox jumps over the lazy dog"
	.section	.rodata
	.align 4
	.type	samples.1, @object
	.size	samples.1, 20
samples.1:
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.local	table
	.comm	table,1024,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x6fe
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1a
	.long	.LASF29
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL60
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x4
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x1b
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x4
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x4
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0xd
	.long	0x42
	.uleb128 0x10
	.long	.LASF7
	.byte	0x2
	.byte	0xa
	.byte	0x19
	.long	0x5a
	.uleb128 0x4
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x10
	.long	.LASF8
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x6d
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF9
	.uleb128 0x4
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0xd
	.long	0x7b
	.uleb128 0x10
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x6d
	.uleb128 0x4
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x11
	.long	0x61
	.long	0xb1
	.uleb128 0x14
	.long	0x6d
	.byte	0xff
	.byte	0
	.uleb128 0x12
	.long	.LASF17
	.byte	0x6
	.byte	0x11
	.long	0xa1
	.uleb128 0x5
	.byte	0x3
	.long	table
	.uleb128 0x15
	.long	.LASF15
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0xd9
	.uleb128 0x16
	.long	0xd9
	.uleb128 0x1c
	.byte	0
	.uleb128 0x17
	.long	0x82
	.uleb128 0xd
	.long	0xd9
	.uleb128 0x15
	.long	.LASF16
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x87
	.long	0xf9
	.uleb128 0x16
	.long	0xd9
	.byte	0
	.uleb128 0x1d
	.long	.LASF30
	.byte	0x1
	.byte	0x44
	.byte	0x5
	.long	0x34
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x584
	.uleb128 0x12
	.long	.LASF18
	.byte	0x46
	.byte	0x1b
	.long	0x594
	.uleb128 0x5
	.byte	0x3
	.long	samples.1
	.uleb128 0x12
	.long	.LASF19
	.byte	0x49
	.byte	0x17
	.long	0x599
	.uleb128 0x5
	.byte	0x3
	.long	block.0
	.uleb128 0xe
	.long	.LASF20
	.byte	0x53
	.byte	0xb
	.long	0x61
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xe
	.long	.LASF21
	.byte	0x58
	.byte	0x6
	.long	0x34
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x13
	.long	.LLRL8
	.long	0x327
	.uleb128 0xf
	.string	"i"
	.byte	0x4c
	.byte	0xe
	.long	0x87
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x6
	.long	.LLRL10
	.uleb128 0xf
	.string	"p"
	.byte	0x4d
	.byte	0x18
	.long	0x5aa
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x2
	.string	"n"
	.byte	0x4e
	.byte	0xa
	.long	0x87
	.uleb128 0xa
	.long	0x5af
	.long	.LBI50
	.value	.LVU34
	.long	.LLRL12
	.byte	0x50
	.byte	0x47
	.long	0x1f3
	.uleb128 0xb
	.long	0x5c6
	.uleb128 0x3
	.long	0x5bd
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x6
	.long	.LLRL12
	.uleb128 0x1
	.long	0x5cf
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x1
	.long	0x5d8
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x8
	.long	0x5e1
	.long	.LLRL16
	.uleb128 0x1
	.long	0x5e2
	.long	.LLST17
	.long	.LVUS17
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x5ed
	.long	.LBI61
	.value	.LVU64
	.long	.LLRL18
	.byte	0x50
	.byte	0x38
	.long	0x252
	.uleb128 0xb
	.long	0x604
	.uleb128 0x3
	.long	0x5fb
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x6
	.long	.LLRL18
	.uleb128 0x1
	.long	0x60d
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x1
	.long	0x616
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x8
	.long	0x61f
	.long	.LLRL22
	.uleb128 0x1
	.long	0x620
	.long	.LLST23
	.long	.LVUS23
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x62b
	.long	.LBI76
	.value	.LVU93
	.long	.LLRL24
	.byte	0x50
	.byte	0x21
	.long	0x2a8
	.uleb128 0xb
	.long	0x642
	.uleb128 0x3
	.long	0x639
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x6
	.long	.LLRL24
	.uleb128 0x1
	.long	0x64b
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x18
	.long	0x656
	.long	.LBB78
	.long	.LBE78-.LBB78
	.uleb128 0x1
	.long	0x657
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x6a8
	.long	.LBI82
	.value	.LVU118
	.long	.LLRL28
	.byte	0x50
	.byte	0xe
	.long	0x2e3
	.uleb128 0xb
	.long	0x6bf
	.uleb128 0x3
	.long	0x6b6
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x6
	.long	.LLRL28
	.uleb128 0x1
	.long	0x6c8
	.long	.LLST30
	.long	.LVUS30
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	.LVL39
	.long	0xc2
	.long	0x30a
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x19
	.long	.LVL42
	.long	0xe3
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xc
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.1
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LLRL31
	.long	0x342
	.uleb128 0xf
	.string	"i"
	.byte	0x54
	.byte	0xe
	.long	0x87
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.uleb128 0x13
	.long	.LLRL33
	.long	0x52b
	.uleb128 0xf
	.string	"n"
	.byte	0x59
	.byte	0xe
	.long	0x87
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x1f
	.long	.LBB98
	.long	.LBE98-.LBB98
	.uleb128 0xe
	.long	.LASF22
	.byte	0x5a
	.byte	0xc
	.long	0x61
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0xe
	.long	.LASF23
	.byte	0x5a
	.byte	0x2a
	.long	0x61
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x20
	.long	0x6a8
	.long	.LLRL37
	.byte	0x1
	.byte	0x5a
	.byte	0x13
	.long	0x3c9
	.uleb128 0x3
	.long	0x6bf
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x3
	.long	0x6b6
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x6
	.long	.LLRL37
	.uleb128 0x1
	.long	0x6c8
	.long	.LLST40
	.long	.LVUS40
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x664
	.long	.LBI103
	.value	.LVU174
	.long	.LLRL41
	.byte	0x5a
	.byte	0x31
	.long	0x432
	.uleb128 0xb
	.long	0x672
	.uleb128 0x3
	.long	0x67b
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x6
	.long	.LLRL41
	.uleb128 0x1
	.long	0x684
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x8
	.long	0x68f
	.long	.LLRL44
	.uleb128 0x1
	.long	0x690
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x8
	.long	0x699
	.long	.LLRL46
	.uleb128 0x1
	.long	0x69a
	.long	.LLST47
	.long	.LVUS47
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x62b
	.long	.LBI117
	.value	.LVU199
	.long	.LLRL48
	.byte	0x5d
	.byte	0x4
	.long	0x490
	.uleb128 0x3
	.long	0x642
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x3
	.long	0x639
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x6
	.long	.LLRL48
	.uleb128 0x1
	.long	0x64b
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x18
	.long	0x656
	.long	.LBB119
	.long	.LBE119-.LBB119
	.uleb128 0x1
	.long	0x657
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x5ed
	.long	.LBI125
	.value	.LVU232
	.long	.LLRL53
	.byte	0x5c
	.byte	0x50
	.long	0x4f7
	.uleb128 0x3
	.long	0x604
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x3
	.long	0x5fb
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x6
	.long	.LLRL53
	.uleb128 0x1
	.long	0x60d
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x1
	.long	0x616
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x8
	.long	0x61f
	.long	.LLRL58
	.uleb128 0x1
	.long	0x620
	.long	.LLST59
	.long	.LVUS59
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LVL81
	.long	0xc2
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x7
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x3
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x21
	.long	0x6d4
	.long	.LBI37
	.value	.LVU4
	.long	.LLRL2
	.byte	0x1
	.byte	0x4b
	.byte	0x2
	.uleb128 0x8
	.long	0x6dd
	.long	.LLRL2
	.uleb128 0x1
	.long	0x6de
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x8
	.long	0x6e7
	.long	.LLRL4
	.uleb128 0x1
	.long	0x6e8
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x8
	.long	0x6f1
	.long	.LLRL6
	.uleb128 0x1
	.long	0x6f2
	.long	.LLST7
	.long	.LVUS7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0xde
	.long	0x594
	.uleb128 0x14
	.long	0x6d
	.byte	0x4
	.byte	0
	.uleb128 0xd
	.long	0x584
	.uleb128 0x11
	.long	0x42
	.long	0x5aa
	.uleb128 0x22
	.long	0x6d
	.value	0x1387
	.byte	0
	.uleb128 0x17
	.long	0x49
	.uleb128 0xc
	.long	.LASF24
	.byte	0x3a
	.long	0x4e
	.long	0x5ed
	.uleb128 0x5
	.string	"p"
	.byte	0x3a
	.byte	0x31
	.long	0x5aa
	.uleb128 0x5
	.string	"n"
	.byte	0x3a
	.byte	0x3b
	.long	0x87
	.uleb128 0x2
	.string	"a"
	.byte	0x3c
	.byte	0xb
	.long	0x4e
	.uleb128 0x2
	.string	"b"
	.byte	0x3c
	.byte	0x12
	.long	0x4e
	.uleb128 0x9
	.uleb128 0x2
	.string	"i"
	.byte	0x3d
	.byte	0xe
	.long	0x87
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LASF25
	.byte	0x30
	.long	0x61
	.long	0x62b
	.uleb128 0x5
	.string	"p"
	.byte	0x30
	.byte	0x2e
	.long	0x5aa
	.uleb128 0x5
	.string	"n"
	.byte	0x30
	.byte	0x38
	.long	0x87
	.uleb128 0x2
	.string	"a"
	.byte	0x32
	.byte	0xb
	.long	0x61
	.uleb128 0x2
	.string	"b"
	.byte	0x32
	.byte	0x12
	.long	0x61
	.uleb128 0x9
	.uleb128 0x2
	.string	"i"
	.byte	0x33
	.byte	0xe
	.long	0x87
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LASF26
	.byte	0x25
	.long	0x4e
	.long	0x664
	.uleb128 0x5
	.string	"p"
	.byte	0x25
	.byte	0x2c
	.long	0x5aa
	.uleb128 0x5
	.string	"n"
	.byte	0x25
	.byte	0x36
	.long	0x87
	.uleb128 0x2
	.string	"crc"
	.byte	0x27
	.byte	0xb
	.long	0x4e
	.uleb128 0x9
	.uleb128 0x2
	.string	"bit"
	.byte	0x2a
	.byte	0xc
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LASF27
	.byte	0x1a
	.long	0x61
	.long	0x6a8
	.uleb128 0x5
	.string	"p"
	.byte	0x1a
	.byte	0x31
	.long	0x5aa
	.uleb128 0x5
	.string	"n"
	.byte	0x1a
	.byte	0x3b
	.long	0x87
	.uleb128 0x2
	.string	"crc"
	.byte	0x1c
	.byte	0xb
	.long	0x61
	.uleb128 0x9
	.uleb128 0x2
	.string	"i"
	.byte	0x1d
	.byte	0xe
	.long	0x87
	.uleb128 0x9
	.uleb128 0x2
	.string	"bit"
	.byte	0x1f
	.byte	0xc
	.long	0x34
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LASF28
	.byte	0x12
	.long	0x61
	.long	0x6d4
	.uleb128 0x5
	.string	"p"
	.byte	0x12
	.byte	0x32
	.long	0x5aa
	.uleb128 0x5
	.string	"n"
	.byte	0x12
	.byte	0x3c
	.long	0x87
	.uleb128 0x2
	.string	"crc"
	.byte	0x14
	.byte	0xb
	.long	0x61
	.byte	0
	.uleb128 0x23
	.long	.LASF31
	.byte	0x1
	.byte	0x8
	.byte	0xd
	.byte	0x1
	.uleb128 0x9
	.uleb128 0x2
	.string	"n"
	.byte	0xa
	.byte	0x10
	.long	0x61
	.uleb128 0x9
	.uleb128 0x2
	.string	"c"
	.byte	0xb
	.byte	0xc
	.long	0x61
	.uleb128 0x9
	.uleb128 0x2
	.string	"bit"
	.byte	0xc
	.byte	0xc
	.long	0x34
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
	.uleb128 0x5
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
	.uleb128 0x6
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
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
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0x26
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
	.uleb128 0x11
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 .LVU143
	.uleb128 .LVU145
	.uleb128 .LVU147
	.uleb128 .LVU153
.LLST0:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL45-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL47-.LVL44
	.uleb128 .LVL49-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 .LVU155
	.uleb128 .LVU210
	.uleb128 .LVU267
	.uleb128 .LVU270
	.uleb128 .LVU270
	.uleb128 .LVU272
.LLST1:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL67-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL82-.LVL50
	.uleb128 .LVL84-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL84-.LVL50
	.uleb128 .LVL86-.LVL50
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS9:
	.uleb128 .LVU28
	.uleb128 .LVU132
	.uleb128 .LVU137
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 .LVU155
	.uleb128 .LVU272
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL38-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL40-.LVL8
	.uleb128 .LVL41-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL41-.LVL8
	.uleb128 .LVL43-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL43-.LVL8
	.uleb128 .LVL44-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL44-.LVL8
	.uleb128 .LVL50-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL86-.LVL8
	.uleb128 .LVL88-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL88-.LVL8
	.uleb128 .LFE6-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS11:
	.uleb128 .LVU32
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU132
	.uleb128 .LVU272
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL38-.LVL9
	.uleb128 0xb
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL86-.LVL9
	.uleb128 .LVL87-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL87-.LVL9
	.uleb128 .LVL88-.LVL9
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL88-.LVL9
	.uleb128 .LFE6-.LVL9
	.uleb128 0xb
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.1
	.byte	0x22
	.byte	0
.LVUS13:
	.uleb128 .LVU34
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU57
	.uleb128 .LVU272
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL16-.LVL9
	.uleb128 0xb
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL86-.LVL9
	.uleb128 .LVL87-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL87-.LVL9
	.uleb128 .LVL88-.LVL9
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL88-.LVL9
	.uleb128 .LFE6-.LVL9
	.uleb128 0xb
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	samples.1
	.byte	0x22
	.byte	0
.LVUS14:
	.uleb128 .LVU36
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU45
	.uleb128 .LVU49
	.uleb128 .LVU57
	.uleb128 .LVU272
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL12-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL13-.LVL9
	.uleb128 .LVL16-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL86-.LVL9
	.uleb128 .LFE6-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU36
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU51
	.uleb128 .LVU54
	.uleb128 .LVU57
	.uleb128 .LVU272
	.uleb128 0
.LLST15:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL14-.LVL9
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL15-.LVL9
	.uleb128 .LVL16-.LVL9
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL86-.LVL9
	.uleb128 .LFE6-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU38
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 .LVU55
	.uleb128 .LVU272
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL11-.LVL9
	.uleb128 0x7
	.byte	0x76
	.sleb128 0
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.LVL9
	.uleb128 .LVL15-.LVL9
	.uleb128 0x8
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x20
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL9
	.uleb128 .LFE6-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU64
	.uleb128 .LVU92
.LLST19:
	.byte	0x8
	.long	.LVL17
	.uleb128 .LVL26-.LVL17
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
.LVUS20:
	.uleb128 .LVU65
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU89
.LLST20:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL25-.LVL17
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS21:
	.uleb128 .LVU65
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU79
	.uleb128 .LVU82
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU86
.LLST21:
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
	.uleb128 .LVL21-.LVL17
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL17
	.uleb128 .LVL23-.LVL17
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL23-.LVL17
	.uleb128 .LVL24-.LVL17
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS23:
	.uleb128 .LVU65
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU83
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
	.uleb128 .LVL19-.LVL17
	.uleb128 0x7
	.byte	0x77
	.sleb128 0
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL17
	.uleb128 .LVL22-.LVL17
	.uleb128 0x8
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x20
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU92
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU117
.LLST25:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL33-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS26:
	.uleb128 .LVU94
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU101
	.uleb128 .LVU102
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU117
.LLST26:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL29-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL26
	.uleb128 .LVL31-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL31-.LVL26
	.uleb128 .LVL32-.LVL26
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL32-.LVL26
	.uleb128 .LVL33-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS27:
	.uleb128 .LVU104
	.uleb128 .LVU105
.LLST27:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL30-.LVL30
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU117
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU132
.LLST29:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL38-.LVL33
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS30:
	.uleb128 .LVU119
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU128
	.uleb128 .LVU130
	.uleb128 .LVU132
.LLST30:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL36-.LVL33
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL37-.LVL33
	.uleb128 .LVL38-.LVL33
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS32:
	.uleb128 .LVU143
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU155
.LLST32:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL46-.LVL44
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL46-.LVL44
	.uleb128 .LVL48-.LVL44
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL44
	.uleb128 .LVL50-.LVL44
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS34:
	.uleb128 .LVU155
	.uleb128 .LVU267
	.uleb128 .LVU267
	.uleb128 .LVU269
	.uleb128 .LVU269
	.uleb128 .LVU270
	.uleb128 .LVU270
	.uleb128 .LVU271
	.uleb128 .LVU271
	.uleb128 .LVU272
.LLST34:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL82-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL82-.LVL50
	.uleb128 .LVL83-.LVL50
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL83-.LVL50
	.uleb128 .LVL84-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL84-.LVL50
	.uleb128 .LVL85-.LVL50
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL85-.LVL50
	.uleb128 .LVL86-.LVL50
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0
.LVUS35:
	.uleb128 .LVU173
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU270
	.uleb128 .LVU270
	.uleb128 .LVU271
	.uleb128 .LVU271
	.uleb128 .LVU272
.LLST35:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL84-.LVL56
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL84-.LVL56
	.uleb128 .LVL85-.LVL56
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x38
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL85-.LVL56
	.uleb128 .LVL86-.LVL56
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x38
	.byte	0x1c
	.byte	0
.LVUS36:
	.uleb128 .LVU196
	.uleb128 .LVU204
	.uleb128 .LVU204
	.uleb128 .LVU208
.LLST36:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL65-.LVL64
	.uleb128 0x4
	.byte	0x70
	.sleb128 0
	.byte	0x20
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL64
	.uleb128 .LVL66-.LVL64
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS38:
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 .LVU173
.LLST38:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL50-.LVL50
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x6
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LVL52-.LVL50
	.uleb128 0xd
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x71
	.sleb128 0
	.byte	0x1c
	.byte	0x3
	.long	block.0-1
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL50
	.uleb128 .LVL54-.LVL50
	.uleb128 0xd
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x71
	.sleb128 0
	.byte	0x1c
	.byte	0x3
	.long	block.0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL50
	.uleb128 .LVL56-.LVL50
	.uleb128 0xd
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x71
	.sleb128 0
	.byte	0x1c
	.byte	0x3
	.long	block.0-1
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU155
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU173
.LLST39:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x6
	.byte	0x3
	.long	block.0
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LVL56-.LVL50
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS40:
	.uleb128 .LVU155
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU163
	.uleb128 .LVU165
	.uleb128 .LVU170
	.uleb128 .LVU170
	.uleb128 .LVU173
.LLST40:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LVL53-.LVL50
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL54-.LVL50
	.uleb128 .LVL55-.LVL50
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL50
	.uleb128 .LVL56-.LVL50
	.uleb128 0x4
	.byte	0x70
	.sleb128 0
	.byte	0x20
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU173
	.uleb128 .LVU196
.LLST42:
	.byte	0x8
	.long	.LVL56
	.uleb128 .LVL64-.LVL56
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS43:
	.uleb128 .LVU175
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU188
	.uleb128 .LVU191
	.uleb128 .LVU196
.LLST43:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL60-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL60-.LVL56
	.uleb128 .LVL61-.LVL56
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL62-.LVL56
	.uleb128 .LVL64-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS45:
	.uleb128 .LVU175
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU196
.LLST45:
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
	.uleb128 .LVL64-.LVL56
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS47:
	.uleb128 .LVU182
	.uleb128 .LVU184
.LLST47:
	.byte	0x8
	.long	.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU199
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU213
	.uleb128 .LVU213
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST49:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL64-.LVL64
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL67-.LVL64
	.uleb128 0x6
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL64
	.uleb128 .LVL68-.LVL64
	.uleb128 0xd
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x3
	.long	block.0-1
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL64
	.uleb128 .LVL72-.LVL64
	.uleb128 0xd
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x3
	.long	block.0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL64
	.uleb128 .LVL73-.LVL64
	.uleb128 0xd
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x3
	.long	block.0-1
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU199
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU231
.LLST50:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL67-.LVL64
	.uleb128 0x6
	.byte	0x3
	.long	block.0
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL64
	.uleb128 .LVL73-.LVL64
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS51:
	.uleb128 .LVU200
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU222
	.uleb128 .LVU222
	.uleb128 .LVU225
	.uleb128 .LVU225
	.uleb128 .LVU231
.LLST51:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL67-.LVL64
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL64
	.uleb128 .LVL70-.LVL64
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL70-.LVL64
	.uleb128 .LVL71-.LVL64
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL71-.LVL64
	.uleb128 .LVL73-.LVL64
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS52:
	.uleb128 .LVU218
	.uleb128 .LVU219
.LLST52:
	.byte	0x8
	.long	.LVL69
	.uleb128 .LVL69-.LVL69
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS54:
	.uleb128 .LVU231
	.uleb128 .LVU259
.LLST54:
	.byte	0x8
	.long	.LVL73
	.uleb128 .LVL80-.LVL73
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS55:
	.uleb128 .LVU231
	.uleb128 .LVU259
.LLST55:
	.byte	0x8
	.long	.LVL73
	.uleb128 .LVL80-.LVL73
	.uleb128 0x6
	.byte	0x3
	.long	block.0
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU233
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 .LVU258
	.uleb128 .LVU258
	.uleb128 .LVU259
.LLST56:
	.byte	0x6
	.long	.LVL73
	.byte	0x4
	.uleb128 .LVL73-.LVL73
	.uleb128 .LVL74-.LVL73
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL73
	.uleb128 .LVL80-.LVL73
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL80-.LVL73
	.uleb128 .LVL80-.LVL73
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS57:
	.uleb128 .LVU233
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 .LVU249
	.uleb128 .LVU250
	.uleb128 .LVU254
	.uleb128 .LVU254
	.uleb128 .LVU259
.LLST57:
	.byte	0x6
	.long	.LVL73
	.byte	0x4
	.uleb128 .LVL73-.LVL73
	.uleb128 .LVL74-.LVL73
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL73
	.uleb128 .LVL77-.LVL73
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL78-.LVL73
	.uleb128 .LVL79-.LVL73
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL79-.LVL73
	.uleb128 .LVL80-.LVL73
	.uleb128 0xc
	.byte	0x73
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x3f
	.byte	0x25
	.byte	0xa
	.value	0xfff1
	.byte	0x1e
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS59:
	.uleb128 .LVU233
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 .LVU242
	.uleb128 .LVU242
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU259
.LLST59:
	.byte	0x6
	.long	.LVL73
	.byte	0x4
	.uleb128 .LVL73-.LVL73
	.uleb128 .LVL74-.LVL73
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL73
	.uleb128 .LVL75-.LVL73
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL75-.LVL73
	.uleb128 .LVL78-.LVL73
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL73
	.uleb128 .LVL80-.LVL73
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS3:
	.uleb128 .LVU7
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU28
.LLST3:
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
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 .LVU11
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU17
	.uleb128 .LVU18
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU28
.LLST5:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL5-.LVL1
	.uleb128 .LVL7-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL7-.LVL1
	.uleb128 .LVL8-.LVL1
	.uleb128 0xa
	.byte	0x73
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	table
	.byte	0x22
	.byte	0
.LVUS7:
	.uleb128 .LVU11
	.uleb128 .LVU13
.LLST7:
	.byte	0x8
	.long	.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
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
.LLRL2:
	.byte	0x5
	.long	.LBB37
	.byte	0x4
	.uleb128 .LBB37-.LBB37
	.uleb128 .LBE37-.LBB37
	.byte	0x4
	.uleb128 .LBB46-.LBB37
	.uleb128 .LBE46-.LBB37
	.byte	0x4
	.uleb128 .LBB47-.LBB37
	.uleb128 .LBE47-.LBB37
	.byte	0x4
	.uleb128 .LBB93-.LBB37
	.uleb128 .LBE93-.LBB37
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB39
	.byte	0x4
	.uleb128 .LBB39-.LBB39
	.uleb128 .LBE39-.LBB39
	.byte	0x4
	.uleb128 .LBB42-.LBB39
	.uleb128 .LBE42-.LBB39
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB40
	.byte	0x4
	.uleb128 .LBB40-.LBB40
	.uleb128 .LBE40-.LBB40
	.byte	0x4
	.uleb128 .LBB41-.LBB40
	.uleb128 .LBE41-.LBB40
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB48
	.byte	0x4
	.uleb128 .LBB48-.LBB48
	.uleb128 .LBE48-.LBB48
	.byte	0x4
	.uleb128 .LBB94-.LBB48
	.uleb128 .LBE94-.LBB48
	.byte	0x4
	.uleb128 .LBB139-.LBB48
	.uleb128 .LBE139-.LBB48
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB49
	.byte	0x4
	.uleb128 .LBB49-.LBB49
	.uleb128 .LBE49-.LBB49
	.byte	0x4
	.uleb128 .LBB91-.LBB49
	.uleb128 .LBE91-.LBB49
	.byte	0x4
	.uleb128 .LBB92-.LBB49
	.uleb128 .LBE92-.LBB49
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB50
	.byte	0x4
	.uleb128 .LBB50-.LBB50
	.uleb128 .LBE50-.LBB50
	.byte	0x4
	.uleb128 .LBB60-.LBB50
	.uleb128 .LBE60-.LBB50
	.byte	0x4
	.uleb128 .LBB71-.LBB50
	.uleb128 .LBE71-.LBB50
	.byte	0x4
	.uleb128 .LBB73-.LBB50
	.uleb128 .LBE73-.LBB50
	.byte	0x4
	.uleb128 .LBB89-.LBB50
	.uleb128 .LBE89-.LBB50
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB52
	.byte	0x4
	.uleb128 .LBB52-.LBB52
	.uleb128 .LBE52-.LBB52
	.byte	0x4
	.uleb128 .LBB53-.LBB52
	.uleb128 .LBE53-.LBB52
	.byte	0x4
	.uleb128 .LBB54-.LBB52
	.uleb128 .LBE54-.LBB52
	.byte	0x4
	.uleb128 .LBB55-.LBB52
	.uleb128 .LBE55-.LBB52
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB61
	.byte	0x4
	.uleb128 .LBB61-.LBB61
	.uleb128 .LBE61-.LBB61
	.byte	0x4
	.uleb128 .LBB72-.LBB61
	.uleb128 .LBE72-.LBB61
	.byte	0x4
	.uleb128 .LBB74-.LBB61
	.uleb128 .LBE74-.LBB61
	.byte	0x4
	.uleb128 .LBB75-.LBB61
	.uleb128 .LBE75-.LBB61
	.byte	0x4
	.uleb128 .LBB80-.LBB61
	.uleb128 .LBE80-.LBB61
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB63
	.byte	0x4
	.uleb128 .LBB63-.LBB63
	.uleb128 .LBE63-.LBB63
	.byte	0x4
	.uleb128 .LBB64-.LBB63
	.uleb128 .LBE64-.LBB63
	.byte	0x4
	.uleb128 .LBB65-.LBB63
	.uleb128 .LBE65-.LBB63
	.byte	0x4
	.uleb128 .LBB66-.LBB63
	.uleb128 .LBE66-.LBB63
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB76
	.byte	0x4
	.uleb128 .LBB76-.LBB76
	.uleb128 .LBE76-.LBB76
	.byte	0x4
	.uleb128 .LBB81-.LBB76
	.uleb128 .LBE81-.LBB76
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB82
	.byte	0x4
	.uleb128 .LBB82-.LBB82
	.uleb128 .LBE82-.LBB82
	.byte	0x4
	.uleb128 .LBB87-.LBB82
	.uleb128 .LBE87-.LBB82
	.byte	0x4
	.uleb128 .LBB88-.LBB82
	.uleb128 .LBE88-.LBB82
	.byte	0x4
	.uleb128 .LBB90-.LBB82
	.uleb128 .LBE90-.LBB82
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB95
	.byte	0x4
	.uleb128 .LBB95-.LBB95
	.uleb128 .LBE95-.LBB95
	.byte	0x4
	.uleb128 .LBB96-.LBB95
	.uleb128 .LBE96-.LBB95
	.byte	0x4
	.uleb128 .LBB135-.LBB95
	.uleb128 .LBE135-.LBB95
	.byte	0x4
	.uleb128 .LBB137-.LBB95
	.uleb128 .LBE137-.LBB95
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB97
	.byte	0x4
	.uleb128 .LBB97-.LBB97
	.uleb128 .LBE97-.LBB97
	.byte	0x4
	.uleb128 .LBB136-.LBB97
	.uleb128 .LBE136-.LBB97
	.byte	0x4
	.uleb128 .LBB138-.LBB97
	.uleb128 .LBE138-.LBB97
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB99
	.byte	0x4
	.uleb128 .LBB99-.LBB99
	.uleb128 .LBE99-.LBB99
	.byte	0x4
	.uleb128 .LBB113-.LBB99
	.uleb128 .LBE113-.LBB99
	.byte	0x4
	.uleb128 .LBB115-.LBB99
	.uleb128 .LBE115-.LBB99
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB103
	.byte	0x4
	.uleb128 .LBB103-.LBB103
	.uleb128 .LBE103-.LBB103
	.byte	0x4
	.uleb128 .LBB114-.LBB103
	.uleb128 .LBE114-.LBB103
	.byte	0x4
	.uleb128 .LBB116-.LBB103
	.uleb128 .LBE116-.LBB103
	.byte	0x4
	.uleb128 .LBB122-.LBB103
	.uleb128 .LBE122-.LBB103
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB105
	.byte	0x4
	.uleb128 .LBB105-.LBB105
	.uleb128 .LBE105-.LBB105
	.byte	0x4
	.uleb128 .LBB108-.LBB105
	.uleb128 .LBE108-.LBB105
	.byte	0x4
	.uleb128 .LBB109-.LBB105
	.uleb128 .LBE109-.LBB105
	.byte	0
.LLRL46:
	.byte	0x5
	.long	.LBB106
	.byte	0x4
	.uleb128 .LBB106-.LBB106
	.uleb128 .LBE106-.LBB106
	.byte	0x4
	.uleb128 .LBB107-.LBB106
	.uleb128 .LBE107-.LBB106
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB117
	.byte	0x4
	.uleb128 .LBB117-.LBB117
	.uleb128 .LBE117-.LBB117
	.byte	0x4
	.uleb128 .LBB123-.LBB117
	.uleb128 .LBE123-.LBB117
	.byte	0x4
	.uleb128 .LBB124-.LBB117
	.uleb128 .LBE124-.LBB117
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB125
	.byte	0x4
	.uleb128 .LBB125-.LBB125
	.uleb128 .LBE125-.LBB125
	.byte	0x4
	.uleb128 .LBB132-.LBB125
	.uleb128 .LBE132-.LBB125
	.byte	0x4
	.uleb128 .LBB133-.LBB125
	.uleb128 .LBE133-.LBB125
	.byte	0x4
	.uleb128 .LBB134-.LBB125
	.uleb128 .LBE134-.LBB125
	.byte	0
.LLRL58:
	.byte	0x5
	.long	.LBB127
	.byte	0x4
	.uleb128 .LBB127-.LBB127
	.uleb128 .LBE127-.LBB127
	.byte	0x4
	.uleb128 .LBB128-.LBB127
	.uleb128 .LBE128-.LBB127
	.byte	0
.LLRL60:
	.byte	0x7
	.long	.LFB6
	.uleb128 .LFE6-.LFB6
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF12:
	.string	"size_t"
.LASF27:
	.string	"crc32_bits"
.LASF25:
	.string	"adler32"
.LASF18:
	.string	"samples"
.LASF16:
	.string	"strlen"
.LASF19:
	.string	"block"
.LASF5:
	.string	"unsigned char"
.LASF22:
	.string	"fast"
.LASF14:
	.string	"long unsigned int"
.LASF6:
	.string	"short unsigned int"
.LASF31:
	.string	"make_table"
.LASF17:
	.string	"table"
.LASF29:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF30:
	.string	"main"
.LASF24:
	.string	"fletcher16"
.LASF9:
	.string	"unsigned int"
.LASF21:
	.string	"differences"
.LASF10:
	.string	"long long unsigned int"
.LASF23:
	.string	"slow"
.LASF4:
	.string	"long long int"
.LASF11:
	.string	"char"
.LASF15:
	.string	"printf"
.LASF28:
	.string	"crc32_table"
.LASF3:
	.string	"short int"
.LASF7:
	.string	"uint16_t"
.LASF20:
	.string	"seed"
.LASF26:
	.string	"crc16"
.LASF8:
	.string	"uint32_t"
.LASF13:
	.string	"long int"
.LASF2:
	.string	"signed char"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"crc.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
