	.file	"mandelbrot.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "mandelbrot.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"sum %08x, %d inside, %d differ in coarse arithmetic\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"travelled %lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3:
	.file 1 "mandelbrot.c"
	.loc 1 39 1 view -0
	.cfi_startproc
	.loc 1 40 2 view .LVU1
	.loc 1 41 2 view .LVU2
.LVL0:
	.loc 1 42 2 view .LVU3
	.loc 1 43 2 view .LVU4
.LBB54:
	.loc 1 43 7 view .LVU5
	.loc 1 43 22 view .LVU6
.LBE54:
	.loc 1 39 1 is_stmt 0 view .LVU7
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 42 18 view .LVU8
	xorl	%eax, %eax
	.loc 1 39 1 view .LVU9
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 41 11 view .LVU10
	xorl	%edx, %edx
	.loc 1 39 1 view .LVU11
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB134:
.LBB55:
.LBB56:
.LBB57:
.LBB58:
	.loc 1 27 6 view .LVU12
	movl	$-201326592, %ebx
.LBE58:
.LBE57:
.LBE56:
.LBE55:
.LBE134:
	.loc 1 39 1 view .LVU13
	andl	$-16, %esp
	subl	$80, %esp
	.loc 1 42 18 view .LVU14
	movl	%eax, 32(%esp)
	.loc 1 42 6 view .LVU15
	xorl	%eax, %eax
	movl	%eax, 24(%esp)
	.loc 1 41 11 view .LVU16
	movl	%edx, 40(%esp)
.LVL1:
.L2:
.LBB135:
.LBB132:
	.loc 1 44 23 is_stmt 1 view .LVU17
	movl	%ebx, 20(%esp)
.LBB129:
	.loc 1 45 39 is_stmt 0 view .LVU18
	movl	$1717986919, %eax
	.loc 1 48 19 view .LVU19
	movl	$-838860800, %edi
	.loc 1 45 39 view .LVU20
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	sarl	$2, %ecx
	.loc 1 48 19 view .LVU21
	sarl	$14, %edx
	.loc 1 45 39 view .LVU22
	subl	%eax, %ecx
	movl	%ecx, 44(%esp)
	.loc 1 48 19 view .LVU23
	subl	%eax, %edx
	movl	%edx, 56(%esp)
.LVL2:
	.p2align 4
	.p2align 3
.L9:
	.loc 1 45 4 is_stmt 1 discriminator 3 view .LVU24
	.loc 1 45 12 is_stmt 0 discriminator 3 view .LVU25
	movl	$715827883, %eax
.LBB74:
.LBB75:
.LBB76:
	.loc 1 15 11 discriminator 3 view .LVU26
	xorl	%ebx, %ebx
	movl	%ebx, 60(%esp)
.LBE76:
.LBE75:
.LBE74:
	.loc 1 45 12 discriminator 3 view .LVU27
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
.LBB120:
.LBB116:
.LBB112:
.LBB77:
.LBB78:
.LBB79:
	.loc 1 9 19 discriminator 3 view .LVU28
	xorl	%esi, %esi
	movl	%esi, 64(%esp)
	.loc 1 9 9 discriminator 3 view .LVU29
	xorl	%ebx, %ebx
.LBE79:
.LBE78:
.LBB84:
.LBB85:
	xorl	%esi, %esi
	movl	%edi, 36(%esp)
.LBE85:
.LBE84:
.LBE77:
.LBE112:
.LBE116:
.LBE120:
	.loc 1 45 12 discriminator 3 view .LVU30
	sarl	$2, %edx
	subl	%eax, %edx
.LBB121:
.LBB117:
.LBB113:
.LBB108:
.LBB91:
.LBB80:
	.loc 1 9 19 discriminator 3 view .LVU31
	xorl	%eax, %eax
	movl	%eax, 68(%esp)
.LBE80:
.LBE91:
.LBB92:
.LBB86:
	xorl	%eax, %eax
	movl	%eax, 72(%esp)
	xorl	%eax, %eax
.LBE86:
.LBE92:
.LBE108:
.LBE113:
.LBE117:
.LBE121:
	.loc 1 45 12 discriminator 3 view .LVU32
	movl	%edx, 48(%esp)
.LVL3:
	.loc 1 46 4 is_stmt 1 discriminator 3 view .LVU33
.LBB122:
.LBI74:
	.loc 1 12 12 discriminator 3 view .LVU34
.LBB118:
	.loc 1 14 2 discriminator 3 view .LVU35
	.loc 1 15 2 discriminator 3 view .LVU36
.LBB114:
	.loc 1 15 7 discriminator 3 view .LVU37
	.loc 1 15 20 discriminator 3 view .LVU38
.LBB109:
.LBB93:
.LBB87:
	.loc 1 9 19 is_stmt 0 discriminator 3 view .LVU39
	movl	%eax, 76(%esp)
.LVL4:
	.p2align 4
	.p2align 3
.L3:
	.loc 1 9 19 discriminator 3 view .LVU40
.LBE87:
.LBE93:
	.loc 1 19 3 is_stmt 1 view .LVU41
.LBB94:
.LBI94:
	.loc 1 7 16 view .LVU42
.LBB95:
	.loc 1 9 2 view .LVU43
	.loc 1 9 30 is_stmt 0 view .LVU44
	movl	64(%esp), %eax
.LBE95:
.LBE94:
	.loc 1 20 10 view .LVU45
	subl	%ebx, %esi
.LBB99:
.LBB96:
	.loc 1 9 30 view .LVU46
	movl	76(%esp), %edi
	movl	72(%esp), %edx
.LBE96:
.LBE99:
.LBE109:
	.loc 1 15 29 view .LVU47
	incl	60(%esp)
.LVL5:
.LBB110:
.LBB100:
.LBB97:
	.loc 1 9 30 view .LVU48
	imull	%eax, %edi
	movl	68(%esp), %eax
	imull	%edx, %eax
	addl	%eax, %edi
	movl	72(%esp), %eax
	mull	64(%esp)
	addl	%edi, %edx
.LBE97:
.LBE100:
	.loc 1 19 5 view .LVU49
	movl	44(%esp), %edi
.LBB101:
.LBB98:
	.loc 1 9 34 view .LVU50
	shrdl	$24, %edx, %eax
.LBE98:
.LBE101:
	.loc 1 19 22 view .LVU51
	addl	%eax, %eax
	.loc 1 19 5 view .LVU52
	leal	(%eax,%edi), %ecx
.LVL6:
	.loc 1 20 3 is_stmt 1 view .LVU53
	.loc 1 20 5 is_stmt 0 view .LVU54
	movl	48(%esp), %eax
	addl	%eax, %esi
.LVL7:
	.loc 1 20 5 view .LVU55
.LBE110:
	.loc 1 15 29 is_stmt 1 view .LVU56
	movl	60(%esp), %eax
.LVL8:
	.loc 1 15 20 view .LVU57
	cmpl	$60, %eax
	je	.L25
.LBB111:
	.loc 1 16 3 view .LVU58
.LVL9:
.LBB102:
.LBI84:
	.loc 1 7 16 view .LVU59
.LBB88:
	.loc 1 9 2 view .LVU60
	.loc 1 9 19 is_stmt 0 view .LVU61
	movl	%esi, 72(%esp)
	movl	%esi, %eax
.LVL10:
	.loc 1 9 19 view .LVU62
.LBE88:
.LBE102:
.LBB103:
.LBB81:
	movl	%ecx, 64(%esp)
.LBE81:
.LBE103:
.LBB104:
.LBB89:
	sarl	$31, %eax
	movl	%eax, 76(%esp)
	.loc 1 9 30 view .LVU63
	movl	%esi, %eax
	imull	%esi
	movl	%eax, %esi
.LVL11:
	.loc 1 9 30 view .LVU64
.LBE89:
.LBE104:
.LBB105:
.LBB82:
	.loc 1 9 19 view .LVU65
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%eax, 68(%esp)
.LBE82:
.LBE105:
.LBB106:
.LBB90:
	.loc 1 9 34 view .LVU66
	shrdl	$24, %edx, %esi
.LVL12:
	.loc 1 9 34 view .LVU67
.LBE90:
.LBE106:
.LBB107:
.LBI78:
	.loc 1 7 16 is_stmt 1 view .LVU68
.LBB83:
	.loc 1 9 2 view .LVU69
	.loc 1 9 30 is_stmt 0 view .LVU70
	movl	%ecx, %eax
	imull	%ecx
	.loc 1 9 34 view .LVU71
	shrdl	$24, %edx, %eax
.LVL13:
	.loc 1 9 9 view .LVU72
	movl	%eax, %ebx
.LVL14:
	.loc 1 9 9 view .LVU73
.LBE83:
.LBE107:
	.loc 1 17 3 is_stmt 1 view .LVU74
	.loc 1 17 10 is_stmt 0 view .LVU75
	leal	(%esi,%eax), %eax
.LVL15:
	.loc 1 17 6 view .LVU76
	cmpl	$67108864, %eax
	jle	.L3
.LBE111:
.LBE114:
.LBE118:
.LBE122:
	.loc 1 47 19 view .LVU77
	movl	60(%esp), %eax
	.loc 1 50 4 view .LVU78
	xorl	%ebx, %ebx
.LVL16:
	.loc 1 47 19 view .LVU79
	movl	36(%esp), %edi
	.loc 1 50 4 view .LVU80
	movl	%ebx, 36(%esp)
	.loc 1 50 21 view .LVU81
	leal	(%eax,%eax,8), %edx
	.loc 1 47 19 view .LVU82
	movl	%eax, %ecx
.LVL17:
	.loc 1 50 25 view .LVU83
	movl	$-2004318071, %eax
	mull	%edx
	shrl	$5, %edx
	.loc 1 50 4 view .LVU84
	movsbl	shades.0(%edx), %eax
	movl	%eax, 48(%esp)
.LVL18:
.L4:
	.loc 1 47 4 is_stmt 1 view .LVU85
	movl	%edi, 64(%esp)
	.loc 1 47 14 is_stmt 0 view .LVU86
	movl	40(%esp), %ebx
.LBB123:
.LBB69:
.LBB59:
	.loc 1 28 11 view .LVU87
	xorl	%esi, %esi
.LBE59:
.LBE69:
.LBE123:
	.loc 1 47 14 view .LVU88
	movl	%ebx, %eax
	sall	$5, %eax
	subl	%ebx, %eax
.LBB124:
.LBB70:
.LBB65:
.LBB60:
	.loc 1 29 26 view .LVU89
	xorl	%ebx, %ebx
.LBE60:
.LBE65:
.LBE70:
.LBE124:
	.loc 1 47 8 view .LVU90
	addl	%ecx, %eax
.LBB125:
.LBB71:
.LBB66:
.LBB61:
	.loc 1 29 7 view .LVU91
	xorl	%ecx, %ecx
.LBE61:
.LBE66:
.LBE71:
.LBE125:
	.loc 1 47 8 view .LVU92
	movl	%eax, 40(%esp)
.LVL19:
	.loc 1 48 4 is_stmt 1 view .LVU93
	.loc 1 48 19 is_stmt 0 view .LVU94
	movl	$715827883, %eax
.LVL20:
	.loc 1 48 19 view .LVU95
	imull	%edi
	.loc 1 48 19 view .LVU96
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$14, %edx
	subl	%eax, %edx
.LBB126:
.LBB72:
	.loc 1 27 6 view .LVU97
	xorl	%eax, %eax
.LBE72:
.LBE126:
	.loc 1 48 19 view .LVU98
	movl	%edx, 72(%esp)
.LVL21:
.LBB127:
.LBI57:
	.loc 1 25 12 is_stmt 1 view .LVU99
.LBB73:
.LBB67:
	.loc 1 28 20 view .LVU100
.LBE67:
	.loc 1 27 13 is_stmt 0 view .LVU101
	xorl	%edx, %edx
.LVL22:
	.p2align 4
	.p2align 3
.L6:
.LBB68:
.LBB62:
	.loc 1 32 3 is_stmt 1 view .LVU102
	.loc 1 32 9 is_stmt 0 view .LVU103
	imull	%eax, %edx
.LVL23:
	.loc 1 32 5 view .LVU104
	movl	56(%esp), %edi
	.loc 1 32 13 view .LVU105
	leal	2047(%edx), %eax
.LVL24:
	.loc 1 32 13 view .LVU106
	testl	%edx, %edx
	cmovns	%edx, %eax
	.loc 1 33 10 view .LVU107
	subl	%ebx, %ecx
	.loc 1 32 13 view .LVU108
	sarl	$11, %eax
.LBE62:
	.loc 1 28 29 view .LVU109
	incl	%esi
.LVL25:
.LBB63:
	.loc 1 32 5 view .LVU110
	leal	(%edi,%eax), %edx
.LVL26:
	.loc 1 33 3 is_stmt 1 view .LVU111
	.loc 1 33 5 is_stmt 0 view .LVU112
	movl	72(%esp), %eax
	addl	%ecx, %eax
.LVL27:
	.loc 1 33 5 view .LVU113
.LBE63:
	.loc 1 28 29 is_stmt 1 view .LVU114
	.loc 1 28 20 view .LVU115
	cmpl	$60, %esi
	je	.L7
.LBB64:
	.loc 1 29 3 view .LVU116
	.loc 1 29 14 is_stmt 0 view .LVU117
	movl	%eax, %ecx
	.loc 1 29 33 view .LVU118
	movl	%edx, %ebx
	.loc 1 29 14 view .LVU119
	imull	%eax, %ecx
.LVL28:
	.loc 1 29 33 view .LVU120
	imull	%edx, %ebx
	.loc 1 29 7 view .LVU121
	sarl	$12, %ecx
.LVL29:
	.loc 1 29 26 view .LVU122
	sarl	$12, %ebx
.LVL30:
	.loc 1 30 3 is_stmt 1 view .LVU123
	.loc 1 30 10 is_stmt 0 view .LVU124
	leal	(%ecx,%ebx), %edi
	.loc 1 30 6 view .LVU125
	cmpl	$16384, %edi
	jle	.L6
.LVL31:
.L7:
	.loc 1 30 6 view .LVU126
.LBE64:
.LBE68:
.LBE73:
.LBE127:
	.loc 1 48 16 view .LVU127
	movl	60(%esp), %eax
.LVL32:
	.loc 1 48 16 view .LVU128
	movl	64(%esp), %edi
.LVL33:
	.loc 1 49 4 is_stmt 1 view .LVU129
	.loc 1 50 4 view .LVU130
	.loc 1 49 11 is_stmt 0 view .LVU131
	movl	36(%esp), %ebx
	.loc 1 48 16 view .LVU132
	cmpl	%eax, %esi
	setne	%al
.LBE129:
	.loc 1 44 23 view .LVU133
	addl	$16777216, %edi
.LBB130:
	.loc 1 49 11 view .LVU134
	addl	%ebx, 32(%esp)
.LVL34:
	.loc 1 48 16 view .LVU135
	movzbl	%al, %eax
	.loc 1 48 11 view .LVU136
	addl	%eax, 24(%esp)
.LVL35:
	.loc 1 50 4 view .LVU137
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	putchar
.LVL36:
.LBE130:
	.loc 1 44 31 is_stmt 1 view .LVU138
	.loc 1 44 23 view .LVU139
	cmpl	$419430400, %edi
	jne	.L9
.LBE132:
	.loc 1 52 3 is_stmt 0 discriminator 2 view .LVU140
	movl	$10, (%esp)
	movl	20(%esp), %ebx
	.loc 1 52 3 is_stmt 1 discriminator 2 view .LVU141
	call	putchar
.LVL37:
	.loc 1 43 30 discriminator 2 view .LVU142
	.loc 1 43 22 discriminator 2 view .LVU143
	addl	$16777216, %ebx
	cmpl	$218103808, %ebx
	jne	.L2
.LBE135:
	.loc 1 54 2 view .LVU144
	movl	24(%esp), %eax
	movl	$-1, %ebx
	.loc 1 57 12 is_stmt 0 view .LVU145
	xorl	%esi, %esi
	.loc 1 54 2 view .LVU146
	movl	$.LC0, (%esp)
	.loc 1 57 12 view .LVU147
	xorl	%edi, %edi
	.loc 1 54 2 view .LVU148
	movl	%eax, 12(%esp)
	movl	32(%esp), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL38:
	.loc 1 57 2 is_stmt 1 view .LVU149
	.loc 1 58 2 view .LVU150
.LBB136:
	.loc 1 58 7 view .LVU151
	.loc 1 58 21 view .LVU152
.LBE136:
	.loc 1 54 2 is_stmt 0 view .LVU153
	movl	$-16777216, %ecx
	movl	%ecx, 24(%esp)
.LVL39:
	.loc 1 54 2 view .LVU154
	movl	%ebx, 28(%esp)
	.loc 1 57 12 view .LVU155
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
.LVL40:
.L11:
.LBB174:
.LBB137:
	.loc 1 59 23 is_stmt 1 view .LVU156
.LBB138:
.LBB139:
.LBB140:
	.loc 1 9 19 is_stmt 0 view .LVU157
	movl	28(%esp), %edx
	.loc 1 9 9 view .LVU158
	movl	$-503316480, %edi
	.loc 1 9 19 view .LVU159
	movl	24(%esp), %eax
	movl	%edx, 36(%esp)
	movl	%edx, %ecx
	movl	%eax, 40(%esp)
	.loc 1 9 30 view .LVU160
	imull	%eax, %ecx
	mull	%eax
	addl	%ecx, %ecx
	addl	%ecx, %edx
	.loc 1 9 34 view .LVU161
	shrdl	$24, %edx, %eax
	.loc 1 9 9 view .LVU162
	movl	%eax, 44(%esp)
.LVL41:
	.p2align 4
	.p2align 3
.L16:
	.loc 1 9 9 view .LVU163
.LBE140:
.LBE139:
	.loc 1 60 4 is_stmt 1 view .LVU164
	.loc 1 61 8 is_stmt 0 view .LVU165
	movl	%edi, 56(%esp)
	.loc 1 60 12 view .LVU166
	movl	$1717986919, %eax
.LBB147:
.LBB141:
	.loc 1 9 19 view .LVU167
	movl	40(%esp), %ecx
.LBE141:
.LBE147:
	.loc 1 60 12 view .LVU168
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
.LBB148:
.LBB142:
	.loc 1 9 19 view .LVU169
	movl	%ecx, 72(%esp)
	movl	36(%esp), %ecx
.LBE142:
.LBE148:
	.loc 1 60 12 view .LVU170
	movl	%edx, %esi
	sarl	$3, %esi
	subl	%eax, %esi
.LVL42:
	.loc 1 61 4 is_stmt 1 view .LVU171
	.loc 1 62 4 view .LVU172
	.loc 1 62 20 view .LVU173
.LBB149:
.LBI149:
	.loc 1 7 16 view .LVU174
.LBB150:
	.loc 1 9 2 view .LVU175
	.loc 1 9 19 is_stmt 0 view .LVU176
	movl	%esi, 64(%esp)
	movl	%esi, %eax
.LBE150:
.LBE149:
.LBB155:
.LBB143:
	movl	%ecx, 76(%esp)
.LBE143:
.LBE155:
.LBB156:
.LBB151:
	sarl	$31, %eax
	movl	%eax, 68(%esp)
	.loc 1 9 30 view .LVU177
	movl	%esi, %eax
	imull	%esi
	.loc 1 9 34 view .LVU178
	shrdl	$24, %edx, %eax
.LBE151:
.LBE156:
	.loc 1 61 8 view .LVU179
	xorl	%edx, %edx
	movl	%edx, 60(%esp)
.LBB157:
.LBB152:
	.loc 1 9 9 view .LVU180
	movl	%eax, %ebx
.LVL43:
	.loc 1 9 9 view .LVU181
.LBE152:
.LBE157:
.LBB158:
.LBI139:
	.loc 1 7 16 is_stmt 1 view .LVU182
.LBB144:
	.loc 1 9 2 view .LVU183
	.loc 1 9 9 is_stmt 0 view .LVU184
	movl	44(%esp), %eax
.LVL44:
	.p2align 4
	.p2align 3
.L15:
	.loc 1 9 9 view .LVU185
.LBE144:
.LBE158:
.LBB159:
	.loc 1 63 5 is_stmt 1 view .LVU186
	.loc 1 63 35 is_stmt 0 view .LVU187
	subl	%eax, %ebx
	movl	%esi, %edi
.LBB160:
.LBB161:
	.loc 1 9 30 view .LVU188
	movl	64(%esp), %eax
.LBE161:
.LBE160:
	.loc 1 63 35 view .LVU189
	movl	%ebx, %esi
.LVL45:
.LBB164:
.LBB162:
	.loc 1 9 30 view .LVU190
	movl	76(%esp), %ebx
	movl	72(%esp), %edx
.LBE162:
.LBE164:
	.loc 1 63 13 view .LVU191
	subl	$13421773, %esi
.LVL46:
	.loc 1 64 5 is_stmt 1 view .LVU192
.LBB165:
.LBI160:
	.loc 1 7 16 view .LVU193
.LBB163:
	.loc 1 9 2 view .LVU194
	.loc 1 9 30 is_stmt 0 view .LVU195
	imull	%eax, %ebx
	movl	68(%esp), %eax
	imull	%edx, %eax
	addl	%eax, %ebx
	movl	72(%esp), %eax
	mull	64(%esp)
	addl	%ebx, %edx
	.loc 1 9 34 view .LVU196
	shrdl	$24, %edx, %eax
.LBE163:
.LBE165:
	.loc 1 64 28 view .LVU197
	addl	$1308623, %eax
	.loc 1 64 7 view .LVU198
	leal	(%eax,%eax), %ecx
.LVL47:
	.loc 1 65 5 is_stmt 1 view .LVU199
	.loc 1 65 38 is_stmt 0 view .LVU200
	movl	%edi, %eax
	subl	%esi, %eax
	cmpl	%edi, %esi
	jle	.L13
	.loc 1 65 38 discriminator 1 view .LVU201
	movl	%esi, %eax
	subl	%edi, %eax
.L13:
	.loc 1 66 5 is_stmt 1 discriminator 4 view .LVU202
.LVL48:
	.loc 1 66 5 is_stmt 0 discriminator 4 view .LVU203
.LBE159:
	.loc 1 62 69 is_stmt 1 discriminator 4 view .LVU204
.LBB166:
	.loc 1 65 38 is_stmt 0 discriminator 4 view .LVU205
	cltd
	.loc 1 65 15 discriminator 4 view .LVU206
	addl	%eax, 48(%esp)
.LVL49:
	.loc 1 65 15 discriminator 4 view .LVU207
	adcl	%edx, 52(%esp)
.LBE166:
	.loc 1 62 69 discriminator 4 view .LVU208
	incl	60(%esp)
.LVL50:
	.loc 1 62 69 discriminator 4 view .LVU209
	movl	60(%esp), %eax
.LVL51:
	.loc 1 62 20 is_stmt 1 discriminator 4 view .LVU210
	cmpl	$60, %eax
	je	.L18
.LVL52:
.LBB167:
	.loc 1 7 16 view .LVU211
.LBB153:
	.loc 1 9 2 view .LVU212
	.loc 1 9 19 is_stmt 0 view .LVU213
	movl	%esi, 64(%esp)
	movl	%esi, %eax
.LVL53:
	.loc 1 9 19 view .LVU214
.LBE153:
.LBE167:
.LBB168:
.LBB145:
	movl	%ecx, 72(%esp)
.LBE145:
.LBE168:
.LBB169:
.LBB154:
	sarl	$31, %eax
	movl	%eax, 68(%esp)
	.loc 1 9 30 view .LVU215
	movl	%esi, %eax
	imull	%esi
	.loc 1 9 34 view .LVU216
	shrdl	$24, %edx, %eax
	.loc 1 9 9 view .LVU217
	movl	%eax, %ebx
.LVL54:
	.loc 1 9 9 view .LVU218
.LBE154:
.LBE169:
.LBB170:
	.loc 1 7 16 is_stmt 1 view .LVU219
.LBB146:
	.loc 1 9 2 view .LVU220
	.loc 1 9 19 is_stmt 0 view .LVU221
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%eax, 76(%esp)
	.loc 1 9 30 view .LVU222
	movl	%ecx, %eax
	imull	%ecx
	.loc 1 9 34 view .LVU223
	shrdl	$24, %edx, %eax
.LVL55:
	.loc 1 9 34 view .LVU224
.LBE146:
.LBE170:
	.loc 1 62 38 view .LVU225
	leal	(%eax,%ebx), %edx
	.loc 1 62 20 view .LVU226
	cmpl	$67108863, %edx
	jle	.L15
	.loc 1 68 21 view .LVU227
	movl	60(%esp), %eax
	movl	56(%esp), %edi
	leal	(%eax,%eax,8), %edx
	.loc 1 68 25 view .LVU228
	movl	$-2004318071, %eax
	mull	%edx
	shrl	$5, %edx
	.loc 1 68 4 view .LVU229
	movsbl	shades.0(%edx), %eax
.L14:
	.loc 1 68 4 is_stmt 1 discriminator 2 view .LVU230
	movl	%eax, (%esp)
.LBE138:
	.loc 1 59 23 is_stmt 0 discriminator 2 view .LVU231
	addl	$16777216, %edi
.LBB171:
	.loc 1 68 4 discriminator 2 view .LVU232
	call	putchar
.LVL56:
	.loc 1 68 4 discriminator 2 view .LVU233
.LBE171:
	.loc 1 59 31 is_stmt 1 discriminator 2 view .LVU234
	.loc 1 59 23 discriminator 2 view .LVU235
	cmpl	$520093696, %edi
	jne	.L16
.LBE137:
	.loc 1 70 3 discriminator 2 view .LVU236
	movl	$10, (%esp)
	call	putchar
.LVL57:
	.loc 1 58 28 discriminator 2 view .LVU237
	.loc 1 58 21 discriminator 2 view .LVU238
	addl	$2097152, 24(%esp)
.LVL58:
	.loc 1 58 21 is_stmt 0 discriminator 2 view .LVU239
	adcl	$0, 28(%esp)
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	xorl	$18874368, %eax
	orl	%edx, %eax
	jne	.L11
.LBE174:
	.loc 1 72 2 is_stmt 1 view .LVU240
	movl	$.LC1, (%esp)
	movl	52(%esp), %edx
	movl	48(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL59:
	.loc 1 73 2 view .LVU241
	.loc 1 73 16 is_stmt 0 view .LVU242
	movl	32(%esp), %eax
	movl	$1374389535, %edx
	mull	%edx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	32(%esp), %eax
	.loc 1 74 1 view .LVU243
	leal	-12(%ebp), %esp
.LVL60:
	.loc 1 74 1 view .LVU244
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.loc 1 73 16 view .LVU245
	sall	$2, %edx
	subl	%edx, %eax
	.loc 1 74 1 view .LVU246
	popl	%esi
	.cfi_restore 6
.LVL61:
	.loc 1 74 1 view .LVU247
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL62:
	.loc 1 74 1 view .LVU248
	ret
.LVL63:
	.p2align 4,,10
	.p2align 3
.L25:
	.cfi_restore_state
.LBB175:
.LBB133:
.LBB131:
.LBB128:
.LBB119:
.LBB115:
	.loc 1 74 1 view .LVU249
	movl	$64, %eax
.LVL64:
	.loc 1 74 1 view .LVU250
	movl	36(%esp), %edi
	movl	$60, %ecx
.LVL65:
	.loc 1 74 1 view .LVU251
	movl	%eax, 48(%esp)
.LVL66:
	.loc 1 74 1 view .LVU252
	movl	$1, %eax
	movl	%eax, 36(%esp)
.LVL67:
	.loc 1 74 1 view .LVU253
	jmp	.L4
.LVL68:
.L18:
	.loc 1 74 1 view .LVU254
.LBE115:
.LBE119:
.LBE128:
.LBE131:
.LBE133:
.LBE175:
.LBB176:
.LBB173:
.LBB172:
	movl	56(%esp), %edi
	movl	$64, %eax
.LVL69:
	.loc 1 74 1 view .LVU255
	jmp	.L14
.LBE172:
.LBE173:
.LBE176:
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	shades.0, @object
	.size	shades.0, 11
shades.0:
	.string	" .,:;+*%#@"
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x5dc
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x16
	.long	.LASF25
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL59
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x3
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0xf
	.long	.LASF6
	.byte	0x7
	.byte	0x18
	.long	0x4d
	.uleb128 0x17
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xf
	.long	.LASF7
	.byte	0x8
	.byte	0x18
	.long	0x5f
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF8
	.uleb128 0x3
	.byte	0x1
	.byte	0x8
	.long	.LASF9
	.uleb128 0x3
	.byte	0x2
	.byte	0x7
	.long	.LASF10
	.uleb128 0xf
	.long	.LASF11
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF12
	.uleb128 0x10
	.long	0x7f
	.uleb128 0x3
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x18
	.byte	0x7
	.byte	0x4
	.long	0x2d
	.byte	0x1
	.byte	0x5
	.byte	0x6
	.long	0xb4
	.uleb128 0x11
	.long	.LASF15
	.byte	0x18
	.uleb128 0x11
	.long	.LASF16
	.byte	0x3c
	.byte	0
	.uleb128 0x12
	.long	.LASF17
	.byte	0x19
	.long	0x4d
	.long	0xc9
	.uleb128 0x13
	.long	0xc9
	.uleb128 0x19
	.byte	0
	.uleb128 0x1a
	.byte	0x4
	.long	0x86
	.uleb128 0x12
	.long	.LASF18
	.byte	0x34
	.long	0x4d
	.long	0xe3
	.uleb128 0x13
	.long	0x4d
	.byte	0
	.uleb128 0x1b
	.long	.LASF26
	.byte	0x1
	.byte	0x26
	.byte	0x5
	.long	0x4d
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x4fe
	.uleb128 0x1c
	.long	.LASF27
	.byte	0x1
	.byte	0x28
	.byte	0x14
	.long	0x50e
	.uleb128 0x5
	.byte	0x3
	.long	shades.0
	.uleb128 0x2
	.string	"sum"
	.byte	0x29
	.byte	0xb
	.long	0x74
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xa
	.long	.LASF19
	.byte	0x2a
	.byte	0x6
	.long	0x4d
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xa
	.long	.LASF20
	.byte	0x2a
	.byte	0x12
	.long	0x4d
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xa
	.long	.LASF21
	.byte	0x39
	.byte	0xc
	.long	0x5f
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x9
	.long	.LLRL4
	.long	0x38b
	.uleb128 0x2
	.string	"y"
	.byte	0x2b
	.byte	0xb
	.long	0x4d
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x9
	.long	.LLRL6
	.long	0x37a
	.uleb128 0x2
	.string	"x"
	.byte	0x2c
	.byte	0xc
	.long	0x4d
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xb
	.long	.LLRL8
	.uleb128 0x2
	.string	"cr"
	.byte	0x2d
	.byte	0xc
	.long	0x42
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x2
	.string	"ci"
	.byte	0x2d
	.byte	0x27
	.long	0x42
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x2
	.string	"n"
	.byte	0x2e
	.byte	0x8
	.long	0x4d
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x7
	.long	0x513
	.long	.LBI57
	.byte	.LVU99
	.long	.LLRL12
	.byte	0x30
	.byte	0x13
	.long	0x253
	.uleb128 0x1
	.long	0x52b
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x1
	.long	0x521
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xb
	.long	.LLRL12
	.uleb128 0x4
	.long	0x535
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x4
	.long	0x53e
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0xc
	.long	0x547
	.long	.LLRL17
	.uleb128 0x4
	.long	0x548
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0xc
	.long	0x551
	.long	.LLRL19
	.uleb128 0x4
	.long	0x552
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x4
	.long	0x55c
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x569
	.long	.LBI74
	.byte	.LVU34
	.long	.LLRL22
	.byte	0x2e
	.byte	0xc
	.long	0x366
	.uleb128 0x1
	.long	0x581
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x1
	.long	0x577
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0xb
	.long	.LLRL22
	.uleb128 0x4
	.long	0x58b
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x4
	.long	0x594
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0xc
	.long	0x59d
	.long	.LLRL22
	.uleb128 0x4
	.long	0x59e
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0xc
	.long	0x5a7
	.long	.LLRL28
	.uleb128 0x4
	.long	0x5a8
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x4
	.long	0x5b2
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x7
	.long	0x5bf
	.long	.LBI78
	.byte	.LVU68
	.long	.LLRL31
	.byte	0x10
	.byte	0x25
	.long	0x308
	.uleb128 0x1
	.long	0x5d5
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x1
	.long	0x5cc
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.uleb128 0x7
	.long	0x5bf
	.long	.LBI84
	.byte	.LVU59
	.long	.LLRL34
	.byte	0x10
	.byte	0x10
	.long	0x337
	.uleb128 0x1
	.long	0x5d5
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x1
	.long	0x5cc
	.long	.LLST35
	.long	.LVUS35
	.byte	0
	.uleb128 0x14
	.long	0x5bf
	.long	.LBI94
	.byte	.LVU42
	.long	.LLRL37
	.byte	0x13
	.byte	0x7
	.uleb128 0x1
	.long	0x5d5
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x1
	.long	0x5cc
	.long	.LLST38
	.long	.LVUS38
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL36
	.long	0xcf
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL37
	.long	0xcf
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LLRL40
	.long	0x4b9
	.uleb128 0x2
	.string	"y"
	.byte	0x3a
	.byte	0xb
	.long	0x4d
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x9
	.long	.LLRL42
	.long	0x4a8
	.uleb128 0x2
	.string	"x"
	.byte	0x3b
	.byte	0xc
	.long	0x4d
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0xb
	.long	.LLRL44
	.uleb128 0x2
	.string	"r"
	.byte	0x3c
	.byte	0xc
	.long	0x42
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x2
	.string	"i"
	.byte	0x3c
	.byte	0x26
	.long	0x42
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x2
	.string	"n"
	.byte	0x3d
	.byte	0x8
	.long	0x4d
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x9
	.long	.LLRL54
	.long	0x43f
	.uleb128 0xa
	.long	.LASF22
	.byte	0x3f
	.byte	0xd
	.long	0x42
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x14
	.long	0x5bf
	.long	.LBI160
	.byte	.LVU193
	.long	.LLRL56
	.byte	0x40
	.byte	0x9
	.uleb128 0x1
	.long	0x5d5
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x1
	.long	0x5cc
	.long	.LLST58
	.long	.LVUS58
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x5bf
	.long	.LBI139
	.byte	.LVU182
	.long	.LLRL48
	.byte	0x3e
	.byte	0x28
	.long	0x46e
	.uleb128 0x1
	.long	0x5d5
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x1
	.long	0x5cc
	.long	.LLST49
	.long	.LVUS49
	.byte	0
	.uleb128 0x7
	.long	0x5bf
	.long	.LBI149
	.byte	.LVU174
	.long	.LLRL51
	.byte	0x3e
	.byte	0x17
	.long	0x49d
	.uleb128 0x1
	.long	0x5d5
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x1
	.long	0x5cc
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.uleb128 0x1d
	.long	.LVL56
	.long	0xcf
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL57
	.long	0xcf
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	.LVL38
	.long	0xb4
	.long	0x4e9
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x3
	.byte	0x74
	.sleb128 24
	.byte	0x6
	.byte	0
	.uleb128 0xd
	.long	.LVL59
	.long	0xb4
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	0x86
	.long	0x50e
	.uleb128 0x20
	.long	0x2d
	.byte	0xa
	.byte	0
	.uleb128 0x10
	.long	0x4fe
	.uleb128 0x15
	.long	.LASF23
	.byte	0x19
	.long	0x4d
	.long	0x569
	.uleb128 0x8
	.string	"cr"
	.byte	0x19
	.byte	0x1e
	.long	0x4d
	.uleb128 0x8
	.string	"ci"
	.byte	0x19
	.byte	0x26
	.long	0x4d
	.uleb128 0x5
	.string	"r"
	.byte	0x1b
	.byte	0x6
	.long	0x4d
	.uleb128 0x5
	.string	"i"
	.byte	0x1b
	.byte	0xd
	.long	0x4d
	.uleb128 0xe
	.uleb128 0x5
	.string	"n"
	.byte	0x1c
	.byte	0xb
	.long	0x4d
	.uleb128 0xe
	.uleb128 0x5
	.string	"rr"
	.byte	0x1d
	.byte	0x7
	.long	0x4d
	.uleb128 0x5
	.string	"ii"
	.byte	0x1d
	.byte	0x1a
	.long	0x4d
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	.LASF24
	.byte	0xc
	.long	0x4d
	.long	0x5bf
	.uleb128 0x8
	.string	"cr"
	.byte	0xc
	.byte	0x1b
	.long	0x42
	.uleb128 0x8
	.string	"ci"
	.byte	0xc
	.byte	0x27
	.long	0x42
	.uleb128 0x5
	.string	"r"
	.byte	0xe
	.byte	0xa
	.long	0x42
	.uleb128 0x5
	.string	"i"
	.byte	0xe
	.byte	0x11
	.long	0x42
	.uleb128 0xe
	.uleb128 0x5
	.string	"n"
	.byte	0xf
	.byte	0xb
	.long	0x4d
	.uleb128 0xe
	.uleb128 0x5
	.string	"rr"
	.byte	0x10
	.byte	0xb
	.long	0x42
	.uleb128 0x5
	.string	"ii"
	.byte	0x10
	.byte	0x20
	.long	0x42
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x21
	.long	.LASF28
	.byte	0x1
	.byte	0x7
	.byte	0x10
	.long	0x42
	.byte	0x1
	.uleb128 0x8
	.string	"a"
	.byte	0x7
	.byte	0x21
	.long	0x42
	.uleb128 0x8
	.string	"b"
	.byte	0x7
	.byte	0x2c
	.long	0x42
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
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x19
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
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
.LVUS0:
	.uleb128 .LVU3
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU95
	.uleb128 .LVU95
	.uleb128 .LVU156
	.uleb128 .LVU249
	.uleb128 .LVU254
.LLST0:
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
	.uleb128 .LVL19-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL19-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LVL40-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL63-.LVL0
	.uleb128 .LVL68-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS1:
	.uleb128 .LVU4
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU137
	.uleb128 .LVU139
	.uleb128 .LVU154
	.uleb128 .LVU249
	.uleb128 .LVU254
.LLST1:
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
	.uleb128 .LVL35-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL36-.LVL0
	.uleb128 .LVL39-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL63-.LVL0
	.uleb128 .LVL68-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0
.LVUS2:
	.uleb128 .LVU4
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU135
	.uleb128 .LVU139
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU249
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
	.uleb128 .LVL34-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL36-.LVL0
	.uleb128 .LVL60-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL60-.LVL0
	.uleb128 .LVL62-.LVL0
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x30
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL62-.LVL0
	.uleb128 .LVL63-.LVL0
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x30
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL63-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS3:
	.uleb128 .LVU150
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU207
	.uleb128 .LVU210
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU254
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL40-.LVL38
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL40-.LVL38
	.uleb128 .LVL49-.LVL38
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL51-.LVL38
	.uleb128 .LVL60-.LVL38
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL60-.LVL38
	.uleb128 .LVL62-.LVL38
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x20
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL62-.LVL38
	.uleb128 .LVL63-.LVL38
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x20
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL68-.LVL38
	.uleb128 .LFE3-.LVL38
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
.LVUS5:
	.uleb128 .LVU6
	.uleb128 .LVU17
.LLST5:
	.byte	0x8
	.long	.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x3
	.byte	0x9
	.byte	0xf4
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU17
	.uleb128 .LVU24
.LLST7:
	.byte	0x8
	.long	.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x3
	.byte	0x9
	.byte	0xce
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU33
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU85
	.uleb128 .LVU249
	.uleb128 .LVU252
.LLST9:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LVL18-.LVL3
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL63-.LVL3
	.uleb128 .LVL66-.LVL3
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
.LVUS10:
	.uleb128 .LVU33
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL60-.LVL3
	.uleb128 0x6
	.byte	0x74
	.sleb128 20
	.byte	0x6
	.byte	0x3a
	.byte	0x1b
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL3
	.uleb128 .LVL62-.LVL3
	.uleb128 0xc
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x3c
	.byte	0x1c
	.byte	0x6
	.byte	0x3a
	.byte	0x1b
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL3
	.uleb128 .LVL63-.LVL3
	.uleb128 0xc
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x3c
	.byte	0x1c
	.byte	0x6
	.byte	0x3a
	.byte	0x1b
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL3
	.uleb128 .LFE3-.LVL3
	.uleb128 0x6
	.byte	0x74
	.sleb128 20
	.byte	0x6
	.byte	0x3a
	.byte	0x1b
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU85
	.uleb128 .LVU156
.LLST11:
	.byte	0x8
	.long	.LVL18
	.uleb128 .LVL40-.LVL18
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS13:
	.uleb128 .LVU99
	.uleb128 .LVU129
.LLST13:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL33-.LVL21
	.uleb128 0x8
	.byte	0x74
	.sleb128 20
	.byte	0x6
	.byte	0xa
	.value	0xa000
	.byte	0x1b
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU99
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU129
.LLST14:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL33-.LVL21
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS15:
	.uleb128 .LVU100
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU106
	.uleb128 .LVU113
	.uleb128 .LVU128
.LLST15:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL24-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL27-.LVL21
	.uleb128 .LVL32-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS16:
	.uleb128 .LVU100
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU104
	.uleb128 .LVU111
	.uleb128 .LVU129
.LLST16:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL26-.LVL21
	.uleb128 .LVL33-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS18:
	.uleb128 .LVU100
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU129
.LLST18:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL25-.LVL21
	.uleb128 .LVL27-.LVL21
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL21
	.uleb128 .LVL33-.LVL21
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS20:
	.uleb128 .LVU120
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU126
.LLST20:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x5
	.byte	0x71
	.sleb128 0
	.byte	0x3c
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL28
	.uleb128 .LVL31-.LVL28
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS21:
	.uleb128 .LVU122
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU126
.LLST21:
	.byte	0x6
	.long	.LVL29
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL30-.LVL29
	.uleb128 0x5
	.byte	0x73
	.sleb128 0
	.byte	0x3c
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL29
	.uleb128 .LVL31-.LVL29
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS23:
	.uleb128 .LVU34
	.uleb128 .LVU85
	.uleb128 .LVU249
	.uleb128 .LVU254
.LLST23:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL18-.LVL3
	.uleb128 0x6
	.byte	0x74
	.sleb128 20
	.byte	0x6
	.byte	0x3a
	.byte	0x1b
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL3
	.uleb128 .LVL68-.LVL3
	.uleb128 0x6
	.byte	0x74
	.sleb128 20
	.byte	0x6
	.byte	0x3a
	.byte	0x1b
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU34
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU85
	.uleb128 .LVU249
	.uleb128 .LVU252
.LLST24:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LVL18-.LVL3
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL63-.LVL3
	.uleb128 .LVL66-.LVL3
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
.LVUS25:
	.uleb128 .LVU36
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU85
	.uleb128 .LVU249
	.uleb128 .LVU254
.LLST25:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL7-.LVL3
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL3
	.uleb128 .LVL11-.LVL3
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL11-.LVL3
	.uleb128 .LVL18-.LVL3
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL63-.LVL3
	.uleb128 .LVL68-.LVL3
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS26:
	.uleb128 .LVU36
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU85
	.uleb128 .LVU249
	.uleb128 .LVU251
.LLST26:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL3
	.uleb128 .LVL17-.LVL3
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL17-.LVL3
	.uleb128 .LVL18-.LVL3
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL63-.LVL3
	.uleb128 .LVL65-.LVL3
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS27:
	.uleb128 .LVU38
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU48
	.uleb128 .LVU57
	.uleb128 .LVU62
	.uleb128 .LVU62
	.uleb128 .LVU85
	.uleb128 .LVU249
	.uleb128 .LVU250
	.uleb128 .LVU250
	.uleb128 .LVU254
.LLST27:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LVL5-.LVL3
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL8-.LVL3
	.uleb128 .LVL10-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL10-.LVL3
	.uleb128 .LVL18-.LVL3
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL63-.LVL3
	.uleb128 .LVL64-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL64-.LVL3
	.uleb128 .LVL68-.LVL3
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS29:
	.uleb128 .LVU67
	.uleb128 .LVU85
.LLST29:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL18-.LVL12
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS30:
	.uleb128 .LVU72
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU79
.LLST30:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS32:
	.uleb128 .LVU67
	.uleb128 .LVU73
.LLST32:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL14-.LVL12
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS35:
	.uleb128 .LVU59
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU67
.LLST35:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL11-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL11-.LVL9
	.uleb128 .LVL12-.LVL9
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS38:
	.uleb128 .LVU42
	.uleb128 .LVU44
.LLST38:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU152
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 .LVU239
	.uleb128 .LVU254
	.uleb128 0
.LLST41:
	.byte	0x6
	.long	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL40-.LVL38
	.uleb128 0x3
	.byte	0x9
	.byte	0xf8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL38
	.uleb128 .LVL57-.LVL38
	.uleb128 0x16
	.byte	0x74
	.sleb128 24
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x40
	.byte	0x44
	.byte	0x24
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x45
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0
	.byte	0x38
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL38
	.uleb128 .LVL58-.LVL38
	.uleb128 0x16
	.byte	0x74
	.sleb128 24
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x40
	.byte	0x44
	.byte	0x24
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x45
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0
	.byte	0x37
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL38
	.uleb128 .LFE3-.LVL38
	.uleb128 0x16
	.byte	0x74
	.sleb128 24
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x40
	.byte	0x44
	.byte	0x24
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x45
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0
	.byte	0x38
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU156
	.uleb128 .LVU163
.LLST43:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x3
	.byte	0x9
	.byte	0xe2
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU171
	.uleb128 .LVU190
	.uleb128 .LVU190
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU247
	.uleb128 .LVU254
	.uleb128 0
.LLST45:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL45-.LVL42
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL45-.LVL42
	.uleb128 .LVL48-.LVL42
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL48-.LVL42
	.uleb128 .LVL61-.LVL42
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL68-.LVL42
	.uleb128 .LFE3-.LVL42
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS46:
	.uleb128 .LVU171
	.uleb128 .LVU199
	.uleb128 .LVU199
	.uleb128 .LVU233
	.uleb128 .LVU254
	.uleb128 0
.LLST46:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL47-.LVL42
	.uleb128 0x18
	.byte	0x74
	.sleb128 24
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x40
	.byte	0x44
	.byte	0x24
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x45
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0
	.byte	0x38
	.byte	0x1c
	.byte	0x45
	.byte	0x24
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL42
	.uleb128 .LVL56-1-.LVL42
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL68-.LVL42
	.uleb128 .LFE3-.LVL42
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS47:
	.uleb128 .LVU172
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 .LVU209
	.uleb128 .LVU210
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU254
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 0
.LLST47:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL44-.LVL42
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL42
	.uleb128 .LVL50-.LVL42
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL51-.LVL42
	.uleb128 .LVL53-.LVL42
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL53-.LVL42
	.uleb128 .LVL60-.LVL42
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL60-.LVL42
	.uleb128 .LVL62-.LVL42
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL62-.LVL42
	.uleb128 .LVL63-.LVL42
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL68-.LVL42
	.uleb128 .LVL69-.LVL42
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL69-.LVL42
	.uleb128 .LFE3-.LVL42
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS55:
	.uleb128 .LVU192
	.uleb128 .LVU247
	.uleb128 .LVU254
	.uleb128 0
.LLST55:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL61-.LVL46
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL68-.LVL46
	.uleb128 .LFE3-.LVL46
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS57:
	.uleb128 .LVU193
	.uleb128 .LVU195
.LLST57:
	.byte	0x8
	.long	.LVL46
	.uleb128 .LVL46-.LVL46
	.uleb128 0x18
	.byte	0x74
	.sleb128 24
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x40
	.byte	0x44
	.byte	0x24
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x45
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0
	.byte	0x38
	.byte	0x1c
	.byte	0x45
	.byte	0x24
	.byte	0x9f
	.byte	0
.LVUS58:
	.uleb128 .LVU193
	.uleb128 .LVU195
.LLST58:
	.byte	0x8
	.long	.LVL46
	.uleb128 .LVL46-.LVL46
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS49:
	.uleb128 .LVU181
	.uleb128 .LVU184
	.uleb128 .LVU218
	.uleb128 .LVU224
.LLST49:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL43-.LVL43
	.uleb128 0x18
	.byte	0x74
	.sleb128 24
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x40
	.byte	0x44
	.byte	0x24
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x45
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0
	.byte	0x38
	.byte	0x1c
	.byte	0x45
	.byte	0x24
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL43
	.uleb128 .LVL55-.LVL43
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS52:
	.uleb128 .LVU174
	.uleb128 .LVU181
	.uleb128 .LVU211
	.uleb128 .LVU218
.LLST52:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL43-.LVL42
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL52-.LVL42
	.uleb128 .LVL54-.LVL42
	.uleb128 0x1
	.byte	0x56
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
	.long	.LFB3
	.long	.LFE3-.LFB3
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
	.long	.LBB54
	.byte	0x4
	.uleb128 .LBB54-.LBB54
	.uleb128 .LBE54-.LBB54
	.byte	0x4
	.uleb128 .LBB134-.LBB54
	.uleb128 .LBE134-.LBB54
	.byte	0x4
	.uleb128 .LBB135-.LBB54
	.uleb128 .LBE135-.LBB54
	.byte	0x4
	.uleb128 .LBB175-.LBB54
	.uleb128 .LBE175-.LBB54
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB55
	.byte	0x4
	.uleb128 .LBB55-.LBB55
	.uleb128 .LBE55-.LBB55
	.byte	0x4
	.uleb128 .LBB132-.LBB55
	.uleb128 .LBE132-.LBB55
	.byte	0x4
	.uleb128 .LBB133-.LBB55
	.uleb128 .LBE133-.LBB55
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB56
	.byte	0x4
	.uleb128 .LBB56-.LBB56
	.uleb128 .LBE56-.LBB56
	.byte	0x4
	.uleb128 .LBB129-.LBB56
	.uleb128 .LBE129-.LBB56
	.byte	0x4
	.uleb128 .LBB130-.LBB56
	.uleb128 .LBE130-.LBB56
	.byte	0x4
	.uleb128 .LBB131-.LBB56
	.uleb128 .LBE131-.LBB56
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB57
	.byte	0x4
	.uleb128 .LBB57-.LBB57
	.uleb128 .LBE57-.LBB57
	.byte	0x4
	.uleb128 .LBB123-.LBB57
	.uleb128 .LBE123-.LBB57
	.byte	0x4
	.uleb128 .LBB124-.LBB57
	.uleb128 .LBE124-.LBB57
	.byte	0x4
	.uleb128 .LBB125-.LBB57
	.uleb128 .LBE125-.LBB57
	.byte	0x4
	.uleb128 .LBB126-.LBB57
	.uleb128 .LBE126-.LBB57
	.byte	0x4
	.uleb128 .LBB127-.LBB57
	.uleb128 .LBE127-.LBB57
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB59
	.byte	0x4
	.uleb128 .LBB59-.LBB59
	.uleb128 .LBE59-.LBB59
	.byte	0x4
	.uleb128 .LBB65-.LBB59
	.uleb128 .LBE65-.LBB59
	.byte	0x4
	.uleb128 .LBB66-.LBB59
	.uleb128 .LBE66-.LBB59
	.byte	0x4
	.uleb128 .LBB67-.LBB59
	.uleb128 .LBE67-.LBB59
	.byte	0x4
	.uleb128 .LBB68-.LBB59
	.uleb128 .LBE68-.LBB59
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB60
	.byte	0x4
	.uleb128 .LBB60-.LBB60
	.uleb128 .LBE60-.LBB60
	.byte	0x4
	.uleb128 .LBB61-.LBB60
	.uleb128 .LBE61-.LBB60
	.byte	0x4
	.uleb128 .LBB62-.LBB60
	.uleb128 .LBE62-.LBB60
	.byte	0x4
	.uleb128 .LBB63-.LBB60
	.uleb128 .LBE63-.LBB60
	.byte	0x4
	.uleb128 .LBB64-.LBB60
	.uleb128 .LBE64-.LBB60
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB74
	.byte	0x4
	.uleb128 .LBB74-.LBB74
	.uleb128 .LBE74-.LBB74
	.byte	0x4
	.uleb128 .LBB120-.LBB74
	.uleb128 .LBE120-.LBB74
	.byte	0x4
	.uleb128 .LBB121-.LBB74
	.uleb128 .LBE121-.LBB74
	.byte	0x4
	.uleb128 .LBB122-.LBB74
	.uleb128 .LBE122-.LBB74
	.byte	0x4
	.uleb128 .LBB128-.LBB74
	.uleb128 .LBE128-.LBB74
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB77
	.byte	0x4
	.uleb128 .LBB77-.LBB77
	.uleb128 .LBE77-.LBB77
	.byte	0x4
	.uleb128 .LBB108-.LBB77
	.uleb128 .LBE108-.LBB77
	.byte	0x4
	.uleb128 .LBB109-.LBB77
	.uleb128 .LBE109-.LBB77
	.byte	0x4
	.uleb128 .LBB110-.LBB77
	.uleb128 .LBE110-.LBB77
	.byte	0x4
	.uleb128 .LBB111-.LBB77
	.uleb128 .LBE111-.LBB77
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB78
	.byte	0x4
	.uleb128 .LBB78-.LBB78
	.uleb128 .LBE78-.LBB78
	.byte	0x4
	.uleb128 .LBB91-.LBB78
	.uleb128 .LBE91-.LBB78
	.byte	0x4
	.uleb128 .LBB103-.LBB78
	.uleb128 .LBE103-.LBB78
	.byte	0x4
	.uleb128 .LBB105-.LBB78
	.uleb128 .LBE105-.LBB78
	.byte	0x4
	.uleb128 .LBB107-.LBB78
	.uleb128 .LBE107-.LBB78
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB92-.LBB84
	.uleb128 .LBE92-.LBB84
	.byte	0x4
	.uleb128 .LBB93-.LBB84
	.uleb128 .LBE93-.LBB84
	.byte	0x4
	.uleb128 .LBB102-.LBB84
	.uleb128 .LBE102-.LBB84
	.byte	0x4
	.uleb128 .LBB104-.LBB84
	.uleb128 .LBE104-.LBB84
	.byte	0x4
	.uleb128 .LBB106-.LBB84
	.uleb128 .LBE106-.LBB84
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB99-.LBB94
	.uleb128 .LBE99-.LBB94
	.byte	0x4
	.uleb128 .LBB100-.LBB94
	.uleb128 .LBE100-.LBB94
	.byte	0x4
	.uleb128 .LBB101-.LBB94
	.uleb128 .LBE101-.LBB94
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB136
	.byte	0x4
	.uleb128 .LBB136-.LBB136
	.uleb128 .LBE136-.LBB136
	.byte	0x4
	.uleb128 .LBB174-.LBB136
	.uleb128 .LBE174-.LBB136
	.byte	0x4
	.uleb128 .LBB176-.LBB136
	.uleb128 .LBE176-.LBB136
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB137
	.byte	0x4
	.uleb128 .LBB137-.LBB137
	.uleb128 .LBE137-.LBB137
	.byte	0x4
	.uleb128 .LBB173-.LBB137
	.uleb128 .LBE173-.LBB137
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB138
	.byte	0x4
	.uleb128 .LBB138-.LBB138
	.uleb128 .LBE138-.LBB138
	.byte	0x4
	.uleb128 .LBB171-.LBB138
	.uleb128 .LBE171-.LBB138
	.byte	0x4
	.uleb128 .LBB172-.LBB138
	.uleb128 .LBE172-.LBB138
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB139
	.byte	0x4
	.uleb128 .LBB139-.LBB139
	.uleb128 .LBE139-.LBB139
	.byte	0x4
	.uleb128 .LBB147-.LBB139
	.uleb128 .LBE147-.LBB139
	.byte	0x4
	.uleb128 .LBB148-.LBB139
	.uleb128 .LBE148-.LBB139
	.byte	0x4
	.uleb128 .LBB155-.LBB139
	.uleb128 .LBE155-.LBB139
	.byte	0x4
	.uleb128 .LBB158-.LBB139
	.uleb128 .LBE158-.LBB139
	.byte	0x4
	.uleb128 .LBB168-.LBB139
	.uleb128 .LBE168-.LBB139
	.byte	0x4
	.uleb128 .LBB170-.LBB139
	.uleb128 .LBE170-.LBB139
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB149
	.byte	0x4
	.uleb128 .LBB149-.LBB149
	.uleb128 .LBE149-.LBB149
	.byte	0x4
	.uleb128 .LBB156-.LBB149
	.uleb128 .LBE156-.LBB149
	.byte	0x4
	.uleb128 .LBB157-.LBB149
	.uleb128 .LBE157-.LBB149
	.byte	0x4
	.uleb128 .LBB167-.LBB149
	.uleb128 .LBE167-.LBB149
	.byte	0x4
	.uleb128 .LBB169-.LBB149
	.uleb128 .LBE169-.LBB149
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB159
	.byte	0x4
	.uleb128 .LBB159-.LBB159
	.uleb128 .LBE159-.LBB159
	.byte	0x4
	.uleb128 .LBB166-.LBB159
	.uleb128 .LBE166-.LBB159
	.byte	0
.LLRL56:
	.byte	0x5
	.long	.LBB160
	.byte	0x4
	.uleb128 .LBB160-.LBB160
	.uleb128 .LBE160-.LBB160
	.byte	0x4
	.uleb128 .LBB164-.LBB160
	.uleb128 .LBE164-.LBB160
	.byte	0x4
	.uleb128 .LBB165-.LBB160
	.uleb128 .LBE165-.LBB160
	.byte	0
.LLRL59:
	.byte	0x7
	.long	.LFB3
	.uleb128 .LFE3-.LFB3
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF7:
	.string	"int64_t"
.LASF22:
	.string	"next"
.LASF21:
	.string	"travelled"
.LASF27:
	.string	"shades"
.LASF9:
	.string	"unsigned char"
.LASF14:
	.string	"long unsigned int"
.LASF10:
	.string	"short unsigned int"
.LASF18:
	.string	"putchar"
.LASF24:
	.string	"escape"
.LASF25:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF26:
	.string	"main"
.LASF20:
	.string	"inside"
.LASF3:
	.string	"unsigned int"
.LASF2:
	.string	"long long unsigned int"
.LASF23:
	.string	"escape_coarse"
.LASF16:
	.string	"MOST"
.LASF28:
	.string	"multiply"
.LASF6:
	.string	"int32_t"
.LASF8:
	.string	"long long int"
.LASF12:
	.string	"char"
.LASF17:
	.string	"printf"
.LASF5:
	.string	"short int"
.LASF11:
	.string	"uint32_t"
.LASF13:
	.string	"long int"
.LASF4:
	.string	"signed char"
.LASF15:
	.string	"BITS"
.LASF19:
	.string	"differ"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"mandelbrot.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
