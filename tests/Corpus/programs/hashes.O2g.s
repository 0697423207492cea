	.file	"hashes.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "hashes.c"
	.p2align 4
	.type	sip_round, @function
sip_round:
.LVL0:
.LFB8:
	.file 1 "hashes.c"
	.loc 1 83 1 view -0
	.cfi_startproc
	.loc 1 84 2 view .LVU1
	.loc 1 83 1 is_stmt 0 view .LVU2
	subl	$36, %esp
	.cfi_def_cfa_offset 40
	movl	%ebp, 32(%esp)
	.cfi_offset 5, -8
	movl	%eax, %ebp
	.loc 1 84 12 view .LVU3
	movl	8(%eax), %eax
.LVL1:
	.loc 1 83 1 view .LVU4
	movl	%ebx, 20(%esp)
	.loc 1 84 12 view .LVU5
	movl	12(%ebp), %edx
	.loc 1 83 1 view .LVU6
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	.cfi_offset 3, -20
	.cfi_offset 6, -16
	.cfi_offset 7, -12
	.loc 1 84 8 view .LVU7
	movl	%eax, %ecx
.LBB59:
.LBB60:
	.loc 1 50 16 view .LVU8
	movl	%eax, %esi
.LBE60:
.LBE59:
	.loc 1 84 8 view .LVU9
	addl	0(%ebp), %ecx
	movl	%edx, %ebx
	adcl	4(%ebp), %ebx
	.loc 1 84 18 is_stmt 1 view .LVU10
.LVL2:
.LBB63:
.LBI59:
	.loc 1 48 17 view .LVU11
.LBB61:
	.loc 1 50 2 view .LVU12
	.loc 1 50 2 is_stmt 0 view .LVU13
.LBE61:
.LBE63:
	.loc 1 84 53 is_stmt 1 view .LVU14
.LBB64:
.LBI64:
	.loc 1 48 17 view .LVU15
.LBB65:
	.loc 1 50 2 view .LVU16
	.loc 1 50 2 is_stmt 0 view .LVU17
.LBE65:
.LBE64:
	.loc 1 85 2 is_stmt 1 view .LVU18
	.loc 1 85 18 view .LVU19
.LBB68:
.LBB62:
	.loc 1 50 16 is_stmt 0 view .LVU20
	shldl	$13, %edx, %eax
	shldl	$13, %esi, %edx
.LBE62:
.LBE68:
	.loc 1 84 44 view .LVU21
	xorl	%ecx, %eax
	movl	%eax, 8(%esp)
	.loc 1 85 12 view .LVU22
	movl	24(%ebp), %eax
	.loc 1 84 44 view .LVU23
	xorl	%ebx, %edx
	movl	%edx, 12(%esp)
	.loc 1 85 12 view .LVU24
	movl	28(%ebp), %edx
.LVL3:
.LBB69:
.LBI69:
	.loc 1 48 17 is_stmt 1 view .LVU25
.LBB70:
	.loc 1 50 2 view .LVU26
	.loc 1 50 2 is_stmt 0 view .LVU27
.LBE70:
.LBE69:
	.loc 1 85 8 view .LVU28
	movl	%eax, %esi
	addl	16(%ebp), %esi
	movl	%edx, %edi
	adcl	20(%ebp), %edi
	movl	%esi, (%esp)
.LBB73:
.LBB71:
	.loc 1 50 16 view .LVU29
	movl	%eax, %esi
	shldl	$16, %edx, %eax
.LBE71:
.LBE73:
	.loc 1 85 8 view .LVU30
	movl	%edi, 4(%esp)
.LBB74:
.LBB72:
	.loc 1 50 16 view .LVU31
	shldl	$16, %esi, %edx
.LBE72:
.LBE74:
	.loc 1 85 44 view .LVU32
	movl	(%esp), %esi
	movl	4(%esp), %edi
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	%eax, %esi
	movl	%edx, %edi
	.loc 1 86 2 is_stmt 1 view .LVU33
.LBB75:
.LBB66:
	.loc 1 50 16 is_stmt 0 view .LVU34
	movl	%ebx, %eax
.LBE66:
.LBE75:
	.loc 1 86 8 view .LVU35
	addl	%esi, %eax
.LBB76:
.LBB67:
	.loc 1 50 16 view .LVU36
	movl	%ecx, %edx
.LBE67:
.LBE76:
.LBB77:
.LBB78:
	movl	%edi, %ebx
.LBE78:
.LBE77:
	.loc 1 86 8 view .LVU37
	adcl	%edi, %edx
	movl	%edx, 4(%ebp)
	.loc 1 86 18 is_stmt 1 view .LVU38
.LVL4:
.LBB80:
.LBI77:
	.loc 1 48 17 view .LVU39
.LBB79:
	.loc 1 50 2 view .LVU40
	.loc 1 50 16 is_stmt 0 view .LVU41
	shldl	$21, %esi, %ebx
	movl	%esi, %ecx
	shldl	$21, %edi, %ecx
.LBE79:
.LBE80:
	.loc 1 86 44 view .LVU42
	xorl	%edx, %ebx
	.loc 1 87 8 view .LVU43
	movl	8(%esp), %edx
	.loc 1 86 44 view .LVU44
	movl	%ebx, 28(%ebp)
	.loc 1 87 2 is_stmt 1 view .LVU45
	.loc 1 87 18 view .LVU46
	.loc 1 86 44 is_stmt 0 view .LVU47
	xorl	%eax, %ecx
	.loc 1 87 8 view .LVU48
	movl	(%esp), %ebx
	.loc 1 86 44 view .LVU49
	movl	%ecx, 24(%ebp)
	.loc 1 87 8 view .LVU50
	movl	4(%esp), %esi
	.loc 1 86 8 view .LVU51
	movl	%eax, 0(%ebp)
	.loc 1 87 8 view .LVU52
	movl	12(%esp), %ecx
.LVL5:
.LBB81:
.LBI81:
	.loc 1 48 17 is_stmt 1 view .LVU53
.LBB82:
	.loc 1 50 2 view .LVU54
	.loc 1 50 2 is_stmt 0 view .LVU55
.LBE82:
.LBE81:
	.loc 1 87 8 view .LVU56
	addl	%edx, %ebx
	movl	%ebx, (%esp)
	adcl	%ecx, %esi
	.loc 1 87 44 view .LVU57
	movl	(%esp), %eax
	.loc 1 87 8 view .LVU58
	movl	%esi, 4(%esp)
.LBB84:
.LBB83:
	.loc 1 50 16 view .LVU59
	movl	%edx, %esi
	shldl	$17, %ecx, %edx
	shldl	$17, %esi, %ecx
	movl	%ecx, %ebx
	movl	%edx, %ecx
.LBE83:
.LBE84:
	.loc 1 87 44 view .LVU60
	movl	4(%esp), %edx
	.loc 1 87 59 view .LVU61
	movl	%eax, 20(%ebp)
	.loc 1 87 44 view .LVU62
	xorl	%eax, %ecx
	.loc 1 88 1 view .LVU63
	movl	24(%esp), %esi
	.loc 1 87 44 view .LVU64
	movl	%ecx, 8(%ebp)
	.loc 1 88 1 view .LVU65
	movl	28(%esp), %edi
	.loc 1 87 59 view .LVU66
	movl	%edx, 16(%ebp)
	.loc 1 87 44 view .LVU67
	xorl	%edx, %ebx
	movl	%ebx, 12(%ebp)
	.loc 1 87 53 is_stmt 1 view .LVU68
.LVL6:
.LBB85:
.LBI85:
	.loc 1 48 17 view .LVU69
.LBB86:
	.loc 1 50 2 view .LVU70
	.loc 1 50 2 is_stmt 0 view .LVU71
.LBE86:
.LBE85:
	.loc 1 88 1 view .LVU72
	movl	20(%esp), %ebx
	movl	32(%esp), %ebp
.LVL7:
	.loc 1 88 1 view .LVU73
	addl	$36, %esp
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE8:
	.size	sip_round, .-sip_round
	.p2align 4
	.type	murmur3, @function
murmur3:
.LVL8:
.LFB7:
	.loc 1 59 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 60 2 view .LVU75
	.loc 1 61 2 view .LVU76
	.loc 1 59 1 is_stmt 0 view .LVU77
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	movl	%edx, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	%eax, %ebx
	subl	$20, %esp
	.cfi_def_cfa_offset 32
	.loc 1 61 13 view .LVU78
	movl	%eax, (%esp)
	call	strlen
.LVL9:
	.loc 1 61 13 view .LVU79
	movl	%eax, %ecx
.LVL10:
	.loc 1 62 2 is_stmt 1 view .LVU80
	.loc 1 63 2 view .LVU81
.LBB87:
	.loc 1 63 7 view .LVU82
	.loc 1 63 23 view .LVU83
	shrl	$2, %eax
.LVL11:
	.loc 1 63 23 is_stmt 0 view .LVU84
	je	.L11
	leal	(%ebx,%eax,4), %edx
.LVL12:
	.p2align 4
	.p2align 3
.L6:
	.loc 1 64 3 is_stmt 1 view .LVU85
.LBB88:
.LBI88:
	.loc 1 53 17 view .LVU86
.LBB89:
	.loc 1 55 2 view .LVU87
	.loc 1 55 2 is_stmt 0 view .LVU88
.LBE89:
.LBE88:
.LBB90:
.LBI90:
	.loc 1 43 17 is_stmt 1 view .LVU89
.LBB91:
	.loc 1 45 2 view .LVU90
	.loc 1 45 2 is_stmt 0 view .LVU91
.LBE91:
.LBE90:
	.loc 1 65 3 is_stmt 1 view .LVU92
.LBB93:
.LBI93:
	.loc 1 43 17 view .LVU93
.LBB94:
	.loc 1 45 2 view .LVU94
	.loc 1 45 2 is_stmt 0 view .LVU95
.LBE94:
.LBE93:
	.loc 1 64 7 view .LVU96
	imull	$-862048943, (%ebx), %eax
	.loc 1 63 39 view .LVU97
	addl	$4, %ebx
.LVL13:
.LBB96:
.LBB92:
	.loc 1 45 16 view .LVU98
	roll	$15, %eax
.LBE92:
.LBE96:
	.loc 1 64 5 view .LVU99
	imull	$461845907, %eax, %eax
.LVL14:
	.loc 1 65 7 view .LVU100
	xorl	%esi, %eax
.LVL15:
.LBB97:
.LBB95:
	.loc 1 45 16 view .LVU101
	roll	$13, %eax
.LBE95:
.LBE97:
	.loc 1 63 23 view .LVU102
	cmpl	%edx, %ebx
	.loc 1 65 5 view .LVU103
	leal	-430675100(%eax,%eax,4), %esi
.LVL16:
	.loc 1 63 35 is_stmt 1 view .LVU104
	.loc 1 63 23 view .LVU105
	jne	.L6
.LVL17:
.L5:
	.loc 1 63 23 is_stmt 0 view .LVU106
.LBE87:
	.loc 1 67 2 is_stmt 1 view .LVU107
	.loc 1 68 2 view .LVU108
	.loc 1 68 12 is_stmt 0 view .LVU109
	movl	%ecx, %eax
	andl	$3, %eax
	.loc 1 68 2 view .LVU110
	cmpl	$2, %eax
	je	.L12
	cmpl	$3, %eax
	je	.L8
	decl	%eax
	je	.L16
.LVL18:
.L10:
	.loc 1 74 2 is_stmt 1 view .LVU111
	.loc 1 74 4 is_stmt 0 view .LVU112
	xorl	%ecx, %esi
.LVL19:
	.loc 1 75 2 is_stmt 1 view .LVU113
	.loc 1 78 1 is_stmt 0 view .LVU114
	addl	$20, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	.loc 1 75 13 view .LVU115
	movl	%esi, %eax
	shrl	$16, %eax
	.loc 1 75 9 view .LVU116
	xorl	%esi, %eax
	.loc 1 75 4 view .LVU117
	imull	$-2048144789, %eax, %eax
.LVL20:
	.loc 1 76 2 is_stmt 1 view .LVU118
	.loc 1 78 1 is_stmt 0 view .LVU119
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	.loc 1 76 13 view .LVU120
	movl	%eax, %edx
	shrl	$13, %edx
	.loc 1 76 9 view .LVU121
	xorl	%eax, %edx
	.loc 1 76 4 view .LVU122
	imull	$-1028477387, %edx, %edx
.LVL21:
	.loc 1 77 2 is_stmt 1 view .LVU123
	.loc 1 77 15 is_stmt 0 view .LVU124
	movl	%edx, %eax
	shrl	$16, %eax
	.loc 1 77 11 view .LVU125
	xorl	%edx, %eax
	.loc 1 78 1 view .LVU126
	ret
.LVL22:
	.p2align 4,,10
	.p2align 3
.L16:
	.cfi_restore_state
	.loc 1 68 2 view .LVU127
	xorl	%ebx, %ebx
.LVL23:
.L9:
	.loc 1 71 10 is_stmt 1 view .LVU128
	.loc 1 72 3 view .LVU129
.LBB98:
.LBI98:
	.loc 1 43 17 view .LVU130
.LBB99:
	.loc 1 45 2 view .LVU131
	.loc 1 45 2 is_stmt 0 view .LVU132
.LBE99:
.LBE98:
	.loc 1 71 16 view .LVU133
	movzbl	(%edx), %eax
	.loc 1 71 12 view .LVU134
	xorl	%ebx, %eax
.LVL24:
	.loc 1 72 8 view .LVU135
	imull	$-862048943, %eax, %eax
.LVL25:
.LBB101:
.LBB100:
	.loc 1 45 16 view .LVU136
	roll	$15, %eax
.LBE100:
.LBE101:
	.loc 1 72 36 view .LVU137
	imull	$461845907, %eax, %eax
	.loc 1 72 5 view .LVU138
	xorl	%eax, %esi
.LVL26:
	.loc 1 72 5 view .LVU139
	jmp	.L10
.LVL27:
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 1 69 10 is_stmt 1 view .LVU140
	.loc 1 69 20 is_stmt 0 view .LVU141
	movzbl	2(%edx), %eax
	sall	$16, %eax
.LVL28:
.L7:
	.loc 1 70 10 is_stmt 1 view .LVU142
	.loc 1 70 20 is_stmt 0 view .LVU143
	movzbl	1(%edx), %ebx
.LVL29:
	.loc 1 70 20 view .LVU144
	sall	$8, %ebx
	.loc 1 70 12 view .LVU145
	xorl	%eax, %ebx
.LVL30:
	.loc 1 70 12 view .LVU146
	jmp	.L9
.LVL31:
	.p2align 4,,10
	.p2align 3
.L12:
	.loc 1 68 2 view .LVU147
	xorl	%eax, %eax
	jmp	.L7
.LVL32:
	.p2align 4,,10
	.p2align 3
.L11:
.LBB102:
	.loc 1 63 23 view .LVU148
	movl	%ebx, %edx
	jmp	.L5
.LBE102:
	.cfi_endproc
.LFE7:
	.size	murmur3, .-murmur3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%-20s %08x %08x %016llx %08x %08x %016llx\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"key%d"
.LC2:
	.string	"%4d"
.LC3:
	.string	"%llu\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB10:
	.loc 1 120 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 121 2 view .LVU150
	.loc 1 124 2 view .LVU151
.LVL33:
	.loc 1 125 2 view .LVU152
.LBB166:
	.loc 1 125 7 view .LVU153
	.loc 1 125 23 view .LVU154
.LBE166:
	.loc 1 120 1 is_stmt 0 view .LVU155
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 124 11 view .LVU156
	xorl	%eax, %eax
	.loc 1 120 1 view .LVU157
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	xorl	%ecx, %ecx
	pushl	%edi
	.cfi_offset 7, -12
.LBB336:
	.loc 1 125 14 view .LVU158
	xorl	%edi, %edi
.LBE336:
	.loc 1 120 1 view .LVU159
	pushl	%esi
.LBB337:
.LBB167:
.LBB168:
.LBB169:
	.loc 1 26 5 view .LVU160
	movl	%ecx, %edx
.LBE169:
.LBE168:
.LBE167:
.LBE337:
	.loc 1 120 1 view .LVU161
	pushl	%ebx
	andl	$-16, %esp
	subl	$368, %esp
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 124 11 view .LVU162
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
.LBB338:
	.loc 1 125 14 view .LVU163
	movl	%edi, 68(%esp)
.LBE338:
	.loc 1 124 11 view .LVU164
	movl	%eax, 60(%esp)
.LVL34:
.L30:
.LBB339:
.LBB332:
	.loc 1 126 3 is_stmt 1 discriminator 3 view .LVU165
	.loc 1 126 15 is_stmt 0 discriminator 3 view .LVU166
	movl	68(%esp), %eax
.LBB174:
.LBB175:
	.loc 1 94 13 discriminator 3 view .LVU167
	movl	$1803510369, %ecx
	movl	$1920887931, %ebx
	movl	%ecx, 196(%esp)
	movl	$2070636910, %esi
	movl	%ebx, 200(%esp)
	movl	%esi, 204(%esp)
.LBE175:
.LBE174:
	.loc 1 126 15 discriminator 3 view .LVU168
	movl	words.0(,%eax,4), %edi
.LBB300:
.LBB294:
	.loc 1 94 13 discriminator 3 view .LVU169
	movl	$1936811125, %eax
	movl	%eax, 176(%esp)
	movl	$1953065057, %eax
	movl	%eax, 180(%esp)
	movl	$1701733989, %eax
	movl	%eax, 184(%esp)
	movl	$1801551725, %eax
	movl	%eax, 188(%esp)
	movl	$1835496289, %eax
	movl	%eax, 192(%esp)
.LBB176:
	.loc 1 99 23 discriminator 3 view .LVU170
	movl	%edx, %eax
.LBE176:
.LBE294:
.LBE300:
	.loc 1 126 15 discriminator 3 view .LVU171
	movl	%edi, 88(%esp)
.LVL35:
	.loc 1 127 3 is_stmt 1 discriminator 3 view .LVU172
.LBB301:
.LBI174:
	.loc 1 90 17 discriminator 3 view .LVU173
.LBB295:
	.loc 1 92 2 discriminator 3 view .LVU174
	.loc 1 93 2 discriminator 3 view .LVU175
	.loc 1 94 2 discriminator 3 view .LVU176
	.loc 1 98 2 discriminator 3 view .LVU177
	.loc 1 99 2 discriminator 3 view .LVU178
.LBB289:
	.loc 1 99 7 discriminator 3 view .LVU179
	.loc 1 99 23 discriminator 3 view .LVU180
	shrl	$3, %eax
	je	.L41
	leal	(%edi,%eax,8), %eax
	.loc 1 99 23 is_stmt 0 view .LVU181
	movl	$2070636910, %esi
	movl	%eax, 92(%esp)
	movl	$1835496289, %eax
	movl	$1701733989, %ecx
	movl	%eax, 152(%esp)
	movl	$1803510369, %eax
	movl	$1801551725, %ebx
	movl	%eax, 156(%esp)
	movl	$1936811125, %eax
	movl	%eax, 136(%esp)
	movl	$1953065057, %eax
	movl	%eax, 140(%esp)
	movl	$1920887931, %eax
	movl	%eax, 96(%esp)
	movl	%esi, 100(%esp)
	movl	%edi, 144(%esp)
	movl	%edx, 64(%esp)
.LVL36:
	.p2align 4
	.p2align 3
.L19:
	.loc 1 100 3 is_stmt 1 view .LVU182
	.loc 1 101 3 view .LVU183
	.loc 1 101 12 is_stmt 0 view .LVU184
	movl	144(%esp), %edi
	movl	96(%esp), %eax
	movl	100(%esp), %edx
	movl	(%edi), %esi
	xorl	%esi, %eax
	movl	4(%edi), %esi
.LBB177:
.LBB178:
	.loc 1 84 8 view .LVU185
	movl	140(%esp), %edi
.LBE178:
.LBE177:
	.loc 1 101 12 view .LVU186
	xorl	%esi, %edx
	.loc 1 102 3 is_stmt 1 view .LVU187
.LVL37:
.LBB227:
.LBI177:
	.loc 1 82 13 view .LVU188
.LBB223:
	.loc 1 84 2 view .LVU189
	.loc 1 84 18 view .LVU190
.LBB179:
.LBI179:
	.loc 1 48 17 view .LVU191
.LBB180:
	.loc 1 50 2 view .LVU192
	.loc 1 50 2 is_stmt 0 view .LVU193
.LBE180:
.LBE179:
	.loc 1 84 53 is_stmt 1 view .LVU194
.LBB184:
.LBI184:
	.loc 1 48 17 view .LVU195
.LBB185:
	.loc 1 50 2 view .LVU196
	.loc 1 50 2 is_stmt 0 view .LVU197
.LBE185:
.LBE184:
	.loc 1 85 2 is_stmt 1 view .LVU198
	.loc 1 85 18 view .LVU199
.LBB190:
.LBI190:
	.loc 1 48 17 view .LVU200
.LBB191:
	.loc 1 50 2 view .LVU201
	.loc 1 50 2 is_stmt 0 view .LVU202
.LBE191:
.LBE190:
	.loc 1 84 8 view .LVU203
	movl	136(%esp), %esi
	addl	%ecx, %esi
	movl	%esi, 136(%esp)
	adcl	%ebx, %edi
.LBB194:
.LBB181:
	.loc 1 50 16 view .LVU204
	movl	%ecx, %esi
.LBE181:
.LBE194:
	.loc 1 84 8 view .LVU205
	movl	%edi, 140(%esp)
.LBB195:
.LBB182:
	.loc 1 50 16 view .LVU206
	shldl	$13, %ebx, %ecx
.LBE182:
.LBE195:
	.loc 1 84 44 view .LVU207
	movl	136(%esp), %edi
.LBB196:
.LBB183:
	.loc 1 50 16 view .LVU208
	shldl	$13, %esi, %ebx
.LBE183:
.LBE196:
	.loc 1 84 44 view .LVU209
	movl	140(%esp), %esi
	xorl	%edi, %ecx
	.loc 1 85 8 view .LVU210
	movl	156(%esp), %edi
	.loc 1 84 44 view .LVU211
	movl	%ecx, 96(%esp)
	xorl	%esi, %ebx
	.loc 1 85 8 view .LVU212
	movl	152(%esp), %esi
	.loc 1 84 44 view .LVU213
	movl	%ebx, 100(%esp)
.LBB197:
.LBB186:
	.loc 1 50 16 view .LVU214
	movl	140(%esp), %ebx
.LBE186:
.LBE197:
	.loc 1 85 8 view .LVU215
	addl	%eax, %esi
.LBB198:
.LBB187:
	.loc 1 50 16 view .LVU216
	movl	%ebx, 120(%esp)
.LBE187:
.LBE198:
	.loc 1 85 8 view .LVU217
	movl	%esi, %ecx
.LBB199:
.LBB192:
	.loc 1 50 16 view .LVU218
	movl	%eax, %esi
.LBE192:
.LBE199:
	.loc 1 85 44 view .LVU219
	movl	%ecx, 128(%esp)
	.loc 1 85 8 view .LVU220
	adcl	%edx, %edi
	.loc 1 87 8 view .LVU221
	movl	100(%esp), %ebx
	.loc 1 85 44 view .LVU222
	movl	%edi, 132(%esp)
.LBB200:
.LBB193:
	.loc 1 50 16 view .LVU223
	shldl	$16, %edx, %eax
	shldl	$16, %esi, %edx
.LBE193:
.LBE200:
.LBB201:
.LBB188:
	movl	136(%esp), %esi
.LBE188:
.LBE201:
	.loc 1 85 44 view .LVU224
	xorl	%ecx, %eax
	xorl	%edi, %edx
	.loc 1 86 2 is_stmt 1 view .LVU225
	.loc 1 86 18 view .LVU226
.LVL38:
.LBB202:
.LBI202:
	.loc 1 48 17 view .LVU227
.LBB203:
	.loc 1 50 2 view .LVU228
	.loc 1 50 2 is_stmt 0 view .LVU229
.LBE203:
.LBE202:
	.loc 1 87 2 is_stmt 1 view .LVU230
	.loc 1 87 18 view .LVU231
.LBB206:
.LBB189:
	.loc 1 50 16 is_stmt 0 view .LVU232
	movl	%esi, 124(%esp)
.LBE189:
.LBE206:
	.loc 1 86 8 view .LVU233
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%esi, %ecx
	.loc 1 86 44 view .LVU234
	movl	%ecx, 136(%esp)
.LBB207:
.LBB204:
	.loc 1 50 16 view .LVU235
	movl	%eax, %esi
.LBE204:
.LBE207:
	.loc 1 86 44 view .LVU236
	movl	%edi, 140(%esp)
.LBB208:
.LBB205:
	.loc 1 50 16 view .LVU237
	shldl	$21, %edx, %eax
	shldl	$21, %esi, %edx
.LBE205:
.LBE208:
	.loc 1 86 44 view .LVU238
	xorl	%ecx, %eax
	.loc 1 87 8 view .LVU239
	movl	128(%esp), %esi
	.loc 1 86 44 view .LVU240
	movl	%eax, 72(%esp)
	.loc 1 87 8 view .LVU241
	movl	96(%esp), %ecx
.LVL39:
.LBB209:
.LBI209:
	.loc 1 48 17 is_stmt 1 view .LVU242
.LBB210:
	.loc 1 50 2 view .LVU243
	.loc 1 50 2 is_stmt 0 view .LVU244
.LBE210:
.LBE209:
	.loc 1 86 44 view .LVU245
	xorl	%edi, %edx
	movl	%edx, 76(%esp)
	.loc 1 87 8 view .LVU246
	movl	132(%esp), %edi
	addl	%ecx, %esi
	movl	%esi, %eax
.LBB214:
.LBB211:
	.loc 1 50 16 view .LVU247
	movl	%ecx, %esi
.LBE211:
.LBE214:
	.loc 1 87 8 view .LVU248
	adcl	%ebx, %edi
.LBB215:
.LBB212:
	.loc 1 50 16 view .LVU249
	shldl	$17, %ebx, %ecx
.LBE212:
.LBE215:
	.loc 1 87 8 view .LVU250
	movl	%edi, %edx
.LBB216:
.LBB213:
	.loc 1 50 16 view .LVU251
	shldl	$17, %esi, %ebx
.LBE213:
.LBE216:
.LBE223:
.LBE227:
.LBB228:
.LBB229:
	.loc 1 84 8 view .LVU252
	movl	136(%esp), %esi
.LBE229:
.LBE228:
.LBB280:
.LBB224:
	.loc 1 87 44 view .LVU253
	xorl	%eax, %ecx
	xorl	%edi, %ebx
	.loc 1 87 53 is_stmt 1 view .LVU254
.LVL40:
.LBB217:
.LBI217:
	.loc 1 48 17 view .LVU255
.LBB218:
	.loc 1 50 2 view .LVU256
	.loc 1 50 2 is_stmt 0 view .LVU257
.LBE218:
.LBE217:
.LBE224:
.LBE280:
	.loc 1 103 3 is_stmt 1 view .LVU258
.LBB281:
.LBI228:
	.loc 1 82 13 view .LVU259
.LBB274:
	.loc 1 84 2 view .LVU260
	.loc 1 84 8 is_stmt 0 view .LVU261
	movl	140(%esp), %edi
	.loc 1 84 18 is_stmt 1 view .LVU262
.LVL41:
.LBB230:
.LBI230:
	.loc 1 48 17 view .LVU263
.LBB231:
	.loc 1 50 2 view .LVU264
	.loc 1 50 2 is_stmt 0 view .LVU265
.LBE231:
.LBE230:
	.loc 1 84 53 is_stmt 1 view .LVU266
.LBB235:
.LBI235:
	.loc 1 48 17 view .LVU267
.LBB236:
	.loc 1 50 2 view .LVU268
	.loc 1 50 2 is_stmt 0 view .LVU269
.LBE236:
.LBE235:
	.loc 1 85 2 is_stmt 1 view .LVU270
	.loc 1 85 18 view .LVU271
.LBE274:
.LBE281:
.LBB282:
.LBB225:
.LBB221:
.LBB219:
	.loc 1 50 16 is_stmt 0 view .LVU272
	movl	%edx, 112(%esp)
.LBE219:
.LBE221:
.LBE225:
.LBE282:
.LBB283:
.LBB275:
	.loc 1 85 8 view .LVU273
	movl	76(%esp), %edx
.LBE275:
.LBE283:
.LBB284:
.LBB226:
.LBB222:
.LBB220:
	.loc 1 50 16 view .LVU274
	movl	%eax, 116(%esp)
.LBE220:
.LBE222:
.LBE226:
.LBE284:
.LBB285:
.LBB276:
	.loc 1 85 8 view .LVU275
	movl	72(%esp), %eax
.LVL42:
.LBB241:
.LBI241:
	.loc 1 48 17 is_stmt 1 view .LVU276
.LBB242:
	.loc 1 50 2 view .LVU277
	.loc 1 50 2 is_stmt 0 view .LVU278
.LBE242:
.LBE241:
	.loc 1 84 8 view .LVU279
	addl	%ecx, %esi
	movl	%esi, 136(%esp)
	adcl	%ebx, %edi
.LBB245:
.LBB232:
	.loc 1 50 16 view .LVU280
	movl	%ecx, %esi
.LBE232:
.LBE245:
	.loc 1 84 8 view .LVU281
	movl	%edi, 140(%esp)
.LBB246:
.LBB233:
	.loc 1 50 16 view .LVU282
	shldl	$13, %ebx, %ecx
.LBE233:
.LBE246:
	.loc 1 84 44 view .LVU283
	movl	136(%esp), %edi
.LBB247:
.LBB234:
	.loc 1 50 16 view .LVU284
	shldl	$13, %esi, %ebx
.LBE234:
.LBE247:
	.loc 1 84 44 view .LVU285
	movl	140(%esp), %esi
	xorl	%edi, %ecx
	.loc 1 85 8 view .LVU286
	movl	116(%esp), %edi
	.loc 1 84 44 view .LVU287
	movl	%ecx, 80(%esp)
	xorl	%esi, %ebx
	.loc 1 85 8 view .LVU288
	movl	112(%esp), %esi
	.loc 1 84 44 view .LVU289
	movl	%ebx, 84(%esp)
.LBB248:
.LBB237:
	.loc 1 50 16 view .LVU290
	movl	140(%esp), %ebx
.LBE237:
.LBE248:
	.loc 1 85 8 view .LVU291
	addl	%eax, %esi
.LBB249:
.LBB238:
	.loc 1 50 16 view .LVU292
	movl	%ebx, 104(%esp)
.LBE238:
.LBE249:
	.loc 1 85 8 view .LVU293
	movl	%esi, %ecx
.LBB250:
.LBB243:
	.loc 1 50 16 view .LVU294
	movl	%eax, %esi
.LBE243:
.LBE250:
	.loc 1 85 44 view .LVU295
	movl	%ecx, 128(%esp)
	.loc 1 85 8 view .LVU296
	adcl	%edx, %edi
	.loc 1 87 8 view .LVU297
	movl	84(%esp), %ebx
	.loc 1 85 44 view .LVU298
	movl	%edi, 132(%esp)
.LBB251:
.LBB244:
	.loc 1 50 16 view .LVU299
	shldl	$16, %edx, %eax
	shldl	$16, %esi, %edx
.LBE244:
.LBE251:
.LBB252:
.LBB239:
	movl	136(%esp), %esi
.LBE239:
.LBE252:
	.loc 1 85 44 view .LVU300
	xorl	%ecx, %eax
	xorl	%edi, %edx
	.loc 1 86 2 is_stmt 1 view .LVU301
	.loc 1 86 18 view .LVU302
.LVL43:
.LBB253:
.LBI253:
	.loc 1 48 17 view .LVU303
.LBB254:
	.loc 1 50 2 view .LVU304
	.loc 1 50 2 is_stmt 0 view .LVU305
.LBE254:
.LBE253:
.LBB257:
.LBB240:
	.loc 1 50 16 view .LVU306
	movl	%esi, 108(%esp)
.LBE240:
.LBE257:
	.loc 1 86 8 view .LVU307
	movl	104(%esp), %esi
	movl	108(%esp), %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%esi, %ecx
	.loc 1 86 44 view .LVU308
	movl	%ecx, 136(%esp)
.LBB258:
.LBB255:
	.loc 1 50 16 view .LVU309
	movl	%eax, %esi
.LBE255:
.LBE258:
	.loc 1 86 44 view .LVU310
	movl	%edi, 140(%esp)
.LBB259:
.LBB256:
	.loc 1 50 16 view .LVU311
	shldl	$21, %edx, %eax
	shldl	$21, %esi, %edx
.LBE256:
.LBE259:
	.loc 1 86 44 view .LVU312
	xorl	%ecx, %eax
	.loc 1 87 8 view .LVU313
	movl	80(%esp), %ecx
	.loc 1 86 44 view .LVU314
	movl	%eax, 96(%esp)
	xorl	%edi, %edx
	.loc 1 87 8 view .LVU315
	movl	128(%esp), %eax
	.loc 1 86 44 view .LVU316
	movl	%edx, 100(%esp)
	.loc 1 87 2 is_stmt 1 view .LVU317
	.loc 1 87 8 is_stmt 0 view .LVU318
	movl	132(%esp), %edx
.LBE276:
.LBE285:
	.loc 1 104 12 view .LVU319
	movl	144(%esp), %edi
.LBB286:
.LBB277:
.LBB260:
.LBB261:
	.loc 1 50 16 view .LVU320
	movl	%ecx, %esi
.LBE261:
.LBE260:
	.loc 1 87 8 view .LVU321
	addl	%ecx, %eax
.LBB265:
.LBB266:
	.loc 1 50 16 view .LVU322
	movl	%eax, 156(%esp)
.LBE266:
.LBE265:
	.loc 1 87 8 view .LVU323
	adcl	%ebx, %edx
	.loc 1 87 18 is_stmt 1 view .LVU324
.LVL44:
.LBB269:
.LBI260:
	.loc 1 48 17 view .LVU325
.LBB262:
	.loc 1 50 2 view .LVU326
	.loc 1 50 2 is_stmt 0 view .LVU327
.LBE262:
.LBE269:
.LBB270:
.LBB267:
	.loc 1 50 16 view .LVU328
	movl	%edx, 152(%esp)
.LBE267:
.LBE270:
.LBB271:
.LBB263:
	shldl	$17, %ebx, %ecx
.LBE263:
.LBE271:
.LBE277:
.LBE286:
	.loc 1 99 39 view .LVU329
	addl	$8, %edi
.LBB287:
.LBB278:
.LBB272:
.LBB264:
	.loc 1 50 16 view .LVU330
	shldl	$17, %esi, %ebx
.LBE264:
.LBE272:
	.loc 1 87 44 view .LVU331
	xorl	%eax, %ecx
.LBE278:
.LBE287:
	.loc 1 104 12 view .LVU332
	movl	-8(%edi), %eax
	movl	136(%esp), %esi
.LBB288:
.LBB279:
	.loc 1 87 44 view .LVU333
	xorl	%edx, %ebx
	.loc 1 87 53 is_stmt 1 view .LVU334
.LVL45:
.LBB273:
.LBI265:
	.loc 1 48 17 view .LVU335
.LBB268:
	.loc 1 50 2 view .LVU336
	.loc 1 50 2 is_stmt 0 view .LVU337
.LBE268:
.LBE273:
.LBE279:
.LBE288:
	.loc 1 104 3 is_stmt 1 view .LVU338
	.loc 1 104 12 is_stmt 0 view .LVU339
	movl	-4(%edi), %edx
	.loc 1 99 39 view .LVU340
	movl	%edi, 144(%esp)
.LVL46:
	.loc 1 104 12 view .LVU341
	xorl	%esi, %eax
.LVL47:
	.loc 1 104 12 view .LVU342
	movl	140(%esp), %esi
	movl	%eax, 136(%esp)
	.loc 1 99 23 view .LVU343
	movl	92(%esp), %eax
	.loc 1 104 12 view .LVU344
	xorl	%esi, %edx
	movl	%edx, 140(%esp)
	.loc 1 99 35 is_stmt 1 view .LVU345
.LVL48:
	.loc 1 99 23 view .LVU346
	cmpl	%eax, %edi
	jne	.L19
	movl	%ebx, 188(%esp)
	movl	156(%esp), %esi
	movl	%ecx, 184(%esp)
	movl	152(%esp), %ebx
	movl	64(%esp), %edx
	movl	%esi, 196(%esp)
	movl	140(%esp), %esi
	movl	%ebx, 192(%esp)
	movl	136(%esp), %ebx
	movl	%esi, 180(%esp)
	movl	%ebx, 176(%esp)
.LVL49:
.L18:
	.loc 1 99 23 is_stmt 0 view .LVU347
.LBE289:
	.loc 1 106 2 is_stmt 1 view .LVU348
	.loc 1 106 4 is_stmt 0 view .LVU349
	movl	%edx, %edi
.LVL50:
	.loc 1 106 4 view .LVU350
	xorl	%esi, %esi
	sall	$24, %edi
.LVL51:
	.loc 1 107 2 is_stmt 1 view .LVU351
.LBB290:
	.loc 1 107 7 view .LVU352
	.loc 1 107 23 view .LVU353
	andl	$7, %edx
	movl	%edx, 152(%esp)
	je	.L20
	.loc 1 107 14 is_stmt 0 view .LVU354
	xorl	%ebx, %ebx
.LVL52:
	.p2align 4
	.p2align 3
.L21:
	.loc 1 108 3 is_stmt 1 view .LVU355
	.loc 1 108 8 is_stmt 0 view .LVU356
	movl	92(%esp), %eax
	.loc 1 108 23 view .LVU357
	leal	0(,%ebx,8), %ecx
	.loc 1 108 8 view .LVU358
	xorl	%edx, %edx
	movzbl	(%eax,%ebx), %eax
	.loc 1 108 23 view .LVU359
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L61
	.loc 1 108 23 view .LVU360
	movl	%eax, %edx
	xorl	%eax, %eax
.L61:
	.loc 1 107 33 view .LVU361
	incl	%ebx
.LVL53:
	.loc 1 108 5 view .LVU362
	orl	%eax, %esi
.LVL54:
	.loc 1 108 5 view .LVU363
	orl	%edx, %edi
.LVL55:
	.loc 1 107 33 is_stmt 1 view .LVU364
	.loc 1 107 23 view .LVU365
	cmpl	%ebx, 152(%esp)
	jne	.L21
.LVL56:
.L20:
	.loc 1 107 23 is_stmt 0 view .LVU366
.LBE290:
	.loc 1 109 2 is_stmt 1 view .LVU367
	.loc 1 109 11 is_stmt 0 view .LVU368
	movl	96(%esp), %ecx
	movl	%esi, %eax
	movl	%edi, %edx
	movl	100(%esp), %ebx
	xorl	%ecx, %eax
	movl	%eax, 200(%esp)
	.loc 1 110 2 view .LVU369
	leal	176(%esp), %eax
	.loc 1 109 11 view .LVU370
	xorl	%ebx, %edx
	movl	%edx, 204(%esp)
	.loc 1 110 2 is_stmt 1 view .LVU371
	call	sip_round
.LVL57:
	.loc 1 111 2 view .LVU372
	leal	176(%esp), %eax
	call	sip_round
.LVL58:
	.loc 1 112 2 view .LVU373
.LBB291:
	.loc 1 115 3 is_stmt 0 view .LVU374
	leal	176(%esp), %eax
.LBE291:
	.loc 1 112 11 view .LVU375
	xorl	%esi, 176(%esp)
	xorl	%edi, 180(%esp)
	.loc 1 113 2 is_stmt 1 view .LVU376
	.loc 1 113 11 is_stmt 0 view .LVU377
	xorl	$255, 192(%esp)
	.loc 1 114 2 is_stmt 1 view .LVU378
.LBB292:
	.loc 1 114 7 view .LVU379
.LVL59:
	.loc 1 114 20 view .LVU380
	.loc 1 115 3 view .LVU381
	call	sip_round
.LVL60:
	.loc 1 114 26 view .LVU382
	.loc 1 114 20 view .LVU383
	.loc 1 115 3 view .LVU384
	leal	176(%esp), %eax
	call	sip_round
.LVL61:
	.loc 1 114 26 view .LVU385
	.loc 1 114 20 view .LVU386
	.loc 1 115 3 view .LVU387
	leal	176(%esp), %eax
	call	sip_round
.LVL62:
	.loc 1 114 26 view .LVU388
	.loc 1 114 20 view .LVU389
	.loc 1 115 3 view .LVU390
	leal	176(%esp), %eax
	call	sip_round
.LVL63:
	.loc 1 114 26 view .LVU391
	.loc 1 114 20 view .LVU392
.LBE292:
	.loc 1 116 2 view .LVU393
	.loc 1 116 18 is_stmt 0 view .LVU394
	movl	188(%esp), %edi
	movl	180(%esp), %edx
	movl	184(%esp), %esi
.LVL64:
	.loc 1 116 29 view .LVU395
	movl	196(%esp), %ebx
	.loc 1 116 18 view .LVU396
	movl	176(%esp), %eax
	xorl	%edi, %edx
	.loc 1 116 40 view .LVU397
	movl	204(%esp), %edi
	.loc 1 116 29 view .LVU398
	movl	192(%esp), %ecx
	xorl	%ebx, %edx
.LBE295:
.LBE301:
	.loc 1 129 66 view .LVU399
	movl	88(%esp), %ebx
.LBB302:
.LBB296:
	.loc 1 116 18 view .LVU400
	xorl	%esi, %eax
	.loc 1 116 40 view .LVU401
	movl	200(%esp), %esi
	xorl	%edi, %edx
	movl	%edx, 148(%esp)
.LVL65:
	.loc 1 116 40 view .LVU402
.LBE296:
.LBE302:
	.loc 1 128 3 is_stmt 1 view .LVU403
	.loc 1 129 66 is_stmt 0 view .LVU404
	movl	68(%esp), %edx
.LBB303:
.LBB297:
	.loc 1 116 29 view .LVU405
	xorl	%ecx, %eax
	.loc 1 116 40 view .LVU406
	xorl	%esi, %eax
	movl	%eax, 144(%esp)
.LVL66:
	.loc 1 116 40 view .LVU407
.LBE297:
.LBE303:
	.loc 1 129 66 view .LVU408
	movl	%ebx, %eax
	call	murmur3
.LVL67:
.LBB304:
.LBB305:
	.loc 1 33 9 view .LVU409
	movl	%ebx, %edx
.LBE305:
.LBE304:
	.loc 1 129 66 view .LVU410
	movl	%eax, 136(%esp)
.LVL68:
.LBB310:
.LBI304:
	.loc 1 30 17 is_stmt 1 view .LVU411
.LBB306:
	.loc 1 33 9 view .LVU412
	movzbl	(%ebx), %eax
	movb	%al, 152(%esp)
	testb	%al, %al
	je	.L42
	.loc 1 32 11 is_stmt 0 view .LVU413
	xorl	%ebx, %ebx
.LVL69:
	.p2align 4
	.p2align 3
.L23:
	.loc 1 34 3 is_stmt 1 view .LVU414
	.loc 1 34 5 is_stmt 0 view .LVU415
	addl	%ebx, %eax
	.loc 1 34 25 view .LVU416
	incl	%edx
.LVL70:
	.loc 1 35 3 is_stmt 1 view .LVU417
	movl	%eax, %ecx
	sall	$10, %ecx
	addl	%ecx, %eax
.LVL71:
	.loc 1 36 3 view .LVU418
	.loc 1 36 10 is_stmt 0 view .LVU419
	movl	%eax, %ebx
	shrl	$6, %ebx
	.loc 1 36 5 view .LVU420
	xorl	%eax, %ebx
.LVL72:
	.loc 1 33 9 is_stmt 1 view .LVU421
	movzbl	(%edx), %eax
	testb	%al, %al
	jne	.L23
	.loc 1 38 2 view .LVU422
	leal	(%ebx,%ebx,8), %eax
.LVL73:
	.loc 1 39 2 view .LVU423
	.loc 1 40 2 view .LVU424
	.loc 1 39 4 is_stmt 0 view .LVU425
	movl	88(%esp), %ebx
.LBE306:
.LBE310:
.LBB311:
.LBB170:
	.loc 1 24 11 view .LVU426
	movl	$-2078137563, %esi
.LBE170:
.LBE311:
.LBB312:
.LBB307:
	.loc 1 39 9 view .LVU427
	movl	%eax, %edx
.LVL74:
	.loc 1 39 9 view .LVU428
.LBE307:
.LBE312:
.LBB313:
.LBB171:
	.loc 1 24 11 view .LVU429
	movl	$-873292572, %edi
.LBE171:
.LBE313:
.LBB314:
.LBB308:
	.loc 1 39 9 view .LVU430
	shrl	$11, %edx
	.loc 1 39 4 view .LVU431
	xorl	%edx, %eax
.LVL75:
	.loc 1 39 4 view .LVU432
	movl	%eax, %edx
	sall	$15, %edx
	addl	%edx, %eax
.LVL76:
	.loc 1 39 4 view .LVU433
	movl	%eax, 128(%esp)
.LVL77:
	.loc 1 39 4 view .LVU434
.LBE308:
.LBE314:
.LBB315:
.LBI168:
	.loc 1 22 17 is_stmt 1 view .LVU435
.LBB172:
	.loc 1 24 2 view .LVU436
	.loc 1 25 2 view .LVU437
	.loc 1 25 9 view .LVU438
	movzbl	152(%esp), %eax
.LVL78:
	.p2align 4
	.p2align 3
.L24:
	.loc 1 26 3 view .LVU439
	.loc 1 26 12 is_stmt 0 view .LVU440
	xorl	%edx, %edx
	.loc 1 26 10 view .LVU441
	xorl	%esi, %eax
	xorl	%edi, %edx
	.loc 1 26 5 view .LVU442
	movl	$435, %edi
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	.loc 1 26 29 view .LVU443
	incl	%ebx
.LVL79:
	.loc 1 26 5 view .LVU444
	addl	%edx, %ecx
	mull	%edi
	movl	%eax, %esi
.LVL80:
	.loc 1 25 9 view .LVU445
	movzbl	(%ebx), %eax
	.loc 1 26 5 view .LVU446
	movl	%edx, %edi
	addl	%ecx, %edi
.LVL81:
	.loc 1 25 9 is_stmt 1 view .LVU447
	testb	%al, %al
	jne	.L24
.LBE172:
.LBE315:
.LBB316:
.LBB317:
	.loc 1 17 9 is_stmt 0 view .LVU448
	movzbl	152(%esp), %eax
	.loc 1 16 11 view .LVU449
	movl	$-2128831035, %ecx
.LBE317:
.LBE316:
.LBB319:
.LBB173:
	movl	88(%esp), %edx
.LVL82:
	.p2align 4
	.p2align 3
.L25:
	.loc 1 16 11 view .LVU450
.LBE173:
.LBE319:
.LBB320:
.LBB318:
	.loc 1 18 3 is_stmt 1 view .LVU451
	.loc 1 18 29 is_stmt 0 view .LVU452
	incl	%edx
.LVL83:
	.loc 1 18 10 view .LVU453
	xorl	%eax, %ecx
.LVL84:
	.loc 1 17 9 view .LVU454
	movzbl	(%edx), %eax
	.loc 1 18 5 view .LVU455
	imull	$16777619, %ecx, %ecx
.LVL85:
	.loc 1 17 9 is_stmt 1 view .LVU456
	testb	%al, %al
	jne	.L25
	movl	88(%esp), %ebx
.LBE318:
.LBE320:
.LBB321:
.LBB322:
	.loc 1 8 11 is_stmt 0 view .LVU457
	movl	$5381, %eax
	movl	%edi, 156(%esp)
	movzbl	152(%esp), %edx
.LVL86:
	.loc 1 8 11 view .LVU458
	movl	%esi, 152(%esp)
.LVL87:
	.p2align 4
	.p2align 3
.L26:
	.loc 1 10 3 is_stmt 1 view .LVU459
	.loc 1 10 9 is_stmt 0 view .LVU460
	movl	%eax, %edi
	.loc 1 10 33 view .LVU461
	incl	%ebx
.LVL88:
	.loc 1 10 9 view .LVU462
	sall	$5, %edi
	addl	%edi, %eax
.LVL89:
	.loc 1 10 5 view .LVU463
	addl	%edx, %eax
.LVL90:
	.loc 1 9 9 is_stmt 1 view .LVU464
	movzbl	(%ebx), %edx
	testb	%dl, %dl
	jne	.L26
	movl	152(%esp), %esi
	movl	%eax, %ebx
.LVL91:
	.loc 1 9 9 is_stmt 0 view .LVU465
	movl	156(%esp), %edi
.LVL92:
.L22:
	.loc 1 11 2 is_stmt 1 view .LVU466
.LBE322:
.LBE321:
	.loc 1 128 3 is_stmt 0 view .LVU467
	movl	%ebx, 8(%esp)
	movl	144(%esp), %eax
	movl	%esi, 16(%esp)
	movl	148(%esp), %edx
	movl	%edi, 20(%esp)
	movl	88(%esp), %ebx
	movl	%ecx, 12(%esp)
	movl	%eax, 32(%esp)
	movl	136(%esp), %eax
	movl	%edx, 36(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 28(%esp)
	movl	128(%esp), %eax
	movl	%eax, 24(%esp)
	call	printf
.LVL93:
	.loc 1 131 3 is_stmt 1 view .LVU468
	.loc 1 131 13 is_stmt 0 view .LVU469
	movl	56(%esp), %ebx
	movl	$31, %eax
	movl	60(%esp), %esi
	mull	%ebx
.LBB324:
.LBB325:
	.loc 1 25 9 view .LVU470
	movl	88(%esp), %ebx
.LBE325:
.LBE324:
	.loc 1 131 13 view .LVU471
	imull	$31, %esi, %ecx
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ecx, %edi
.LVL94:
.LBB327:
.LBI324:
	.loc 1 22 17 is_stmt 1 view .LVU472
.LBB326:
	.loc 1 25 9 view .LVU473
	movzbl	(%ebx), %ecx
	.loc 1 24 11 is_stmt 0 view .LVU474
	movl	$-2078137563, %eax
	movl	$-873292572, %edx
	.loc 1 25 9 view .LVU475
	testb	%cl, %cl
	je	.L27
	.loc 1 24 11 view .LVU476
	movl	%edi, 140(%esp)
	movl	%ebx, %edi
	movl	%esi, 136(%esp)
.LVL95:
	.p2align 4
	.p2align 3
.L28:
	.loc 1 26 3 is_stmt 1 view .LVU477
	.loc 1 26 12 is_stmt 0 view .LVU478
	xorl	%ebx, %ebx
	.loc 1 26 10 view .LVU479
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %eax
.LVL96:
	.loc 1 26 10 view .LVU480
	movl	%ebx, %edx
	.loc 1 26 29 view .LVU481
	incl	%edi
.LVL97:
	.loc 1 26 5 view .LVU482
	movl	%ecx, 152(%esp)
	imull	$435, %ebx, %ebx
	.loc 1 25 9 view .LVU483
	movzbl	(%edi), %ecx
	.loc 1 26 5 view .LVU484
	movl	%edx, 156(%esp)
	sall	$8, %eax
	addl	%eax, %ebx
	movl	$435, %eax
	mull	152(%esp)
	addl	%ebx, %edx
.LVL98:
	.loc 1 25 9 is_stmt 1 view .LVU485
	testb	%cl, %cl
	jne	.L28
	movl	136(%esp), %esi
	movl	140(%esp), %edi
.LVL99:
.L27:
	.loc 1 27 2 view .LVU486
.LBE326:
.LBE327:
	.loc 1 131 25 is_stmt 0 view .LVU487
	movl	144(%esp), %ecx
	movl	148(%esp), %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	.loc 1 131 7 view .LVU488
	addl	%esi, %ecx
	movl	%ecx, 56(%esp)
.LVL100:
	.loc 1 131 7 view .LVU489
	adcl	%edi, %ebx
.LBE332:
	.loc 1 125 56 view .LVU490
	incl	68(%esp)
.LVL101:
.LBB333:
	.loc 1 131 7 view .LVU491
	movl	%ebx, 60(%esp)
.LVL102:
	.loc 1 131 7 view .LVU492
.LBE333:
	.loc 1 125 56 is_stmt 1 view .LVU493
	movl	68(%esp), %eax
.LVL103:
	.loc 1 125 23 view .LVU494
	cmpl	$8, %eax
	je	.L29
.LBB334:
.LBB328:
.LBB298:
	.loc 1 93 13 is_stmt 0 view .LVU495
	movl	words.0(,%eax,4), %eax
.LVL104:
	.loc 1 93 13 view .LVU496
	movl	%eax, (%esp)
	call	strlen
.LVL105:
	movl	%eax, %edx
	jmp	.L30
.LVL106:
.L29:
	.loc 1 93 13 view .LVU497
.LBE298:
.LBE328:
.LBE334:
.LBE339:
	.loc 1 135 2 is_stmt 1 view .LVU498
	.loc 1 135 6 is_stmt 0 view .LVU499
	xorl	%edx, %edx
	xorl	%eax, %eax
.LVL107:
.L31:
	.loc 1 135 6 view .LVU500
	movl	%edx, 176(%esp,%eax)
	movl	%edx, 180(%esp,%eax)
	addl	$8, %eax
	cmpl	$192, %eax
	jb	.L31
	.loc 1 136 2 is_stmt 1 view .LVU501
	.loc 1 137 2 view .LVU502
.LBB340:
	.loc 1 137 7 view .LVU503
.LVL108:
	.loc 1 137 20 view .LVU504
	leal	160(%esp), %ebx
	.loc 1 137 11 is_stmt 0 view .LVU505
	xorl	%esi, %esi
.LVL109:
	.p2align 4
	.p2align 3
.L36:
	.loc 1 138 3 is_stmt 1 discriminator 3 view .LVU506
	movl	%esi, 8(%esp)
	movl	$.LC1, %edi
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	sprintf
.LVL110:
	.loc 1 139 3 discriminator 3 view .LVU507
.LBB341:
.LBI341:
	.loc 1 6 17 discriminator 3 view .LVU508
.LBB342:
	.loc 1 8 2 discriminator 3 view .LVU509
	.loc 1 9 2 discriminator 3 view .LVU510
	.loc 1 9 9 discriminator 3 view .LVU511
	movzbl	160(%esp), %ecx
	testb	%cl, %cl
	je	.L33
	.loc 1 9 9 is_stmt 0 view .LVU512
	movzbl	%cl, %edx
	movl	%ebx, %edi
	.loc 1 8 11 view .LVU513
	movl	%esi, 152(%esp)
	movl	$5381, %eax
.LVL111:
	.p2align 4
	.p2align 3
.L34:
	.loc 1 10 3 is_stmt 1 view .LVU514
	.loc 1 10 9 is_stmt 0 view .LVU515
	movl	%eax, %esi
	.loc 1 10 33 view .LVU516
	incl	%edi
.LVL112:
	.loc 1 10 9 view .LVU517
	sall	$5, %esi
	addl	%esi, %eax
.LVL113:
	.loc 1 10 5 view .LVU518
	addl	%edx, %eax
.LVL114:
	.loc 1 9 9 is_stmt 1 view .LVU519
	movzbl	(%edi), %edx
	testb	%dl, %dl
	jne	.L34
.LBE342:
.LBE341:
	.loc 1 139 24 is_stmt 0 view .LVU520
	movl	152(%esp), %esi
.LBB345:
.LBB343:
	.loc 1 11 2 is_stmt 1 view .LVU521
.LVL115:
	.loc 1 11 2 is_stmt 0 view .LVU522
.LBE343:
.LBE345:
	.loc 1 139 24 view .LVU523
	andl	$15, %eax
	.loc 1 139 29 view .LVU524
	movl	%ebx, %edx
	incl	176(%esp,%eax,4)
	.loc 1 140 3 is_stmt 1 view .LVU525
.LVL116:
.LBB346:
.LBI346:
	.loc 1 14 17 view .LVU526
.LBB347:
	.loc 1 17 9 view .LVU527
	.loc 1 16 11 is_stmt 0 view .LVU528
	movl	$-2128831035, %eax
.LVL117:
	.p2align 4
	.p2align 3
.L35:
	.loc 1 18 3 is_stmt 1 view .LVU529
	.loc 1 18 29 is_stmt 0 view .LVU530
	incl	%edx
.LVL118:
	.loc 1 18 10 view .LVU531
	xorl	%ecx, %eax
.LVL119:
	.loc 1 17 9 view .LVU532
	movzbl	(%edx), %ecx
	.loc 1 18 5 view .LVU533
	imull	$16777619, %eax, %eax
.LVL120:
	.loc 1 17 9 is_stmt 1 view .LVU534
	testb	%cl, %cl
	jne	.L35
.LBE347:
.LBE346:
	.loc 1 140 25 is_stmt 0 view .LVU535
	andl	$15, %eax
.LVL121:
.L40:
.LBB350:
.LBB348:
	.loc 1 19 2 is_stmt 1 view .LVU536
.LBE348:
.LBE350:
	.loc 1 140 30 is_stmt 0 view .LVU537
	incl	240(%esp,%eax,4)
	.loc 1 141 3 is_stmt 1 view .LVU538
	.loc 1 141 14 is_stmt 0 view .LVU539
	movl	$1, %edx
	movl	%ebx, %eax
	.loc 1 137 29 view .LVU540
	incl	%esi
	.loc 1 141 14 view .LVU541
	call	murmur3
.LVL122:
	.loc 1 141 30 view .LVU542
	andl	$15, %eax
	.loc 1 141 35 view .LVU543
	incl	304(%esp,%eax,4)
	.loc 1 137 29 is_stmt 1 view .LVU544
.LVL123:
	.loc 1 137 20 view .LVU545
	cmpl	$2000, %esi
	jne	.L36
	leal	240(%esp), %ebx
	leal	432(%esp), %esi
.LVL124:
.L37:
	.loc 1 137 20 is_stmt 0 view .LVU546
.LBE340:
.LBB353:
.LBB354:
	.loc 1 144 21 is_stmt 1 view .LVU547
	leal	-64(%ebx), %edi
.LVL125:
	.p2align 4
	.p2align 3
.L38:
	.loc 1 145 4 discriminator 3 view .LVU548
	movl	(%edi), %eax
	.loc 1 144 21 is_stmt 0 discriminator 3 view .LVU549
	addl	$4, %edi
	.loc 1 145 4 discriminator 3 view .LVU550
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL126:
	.loc 1 144 28 is_stmt 1 discriminator 3 view .LVU551
	.loc 1 144 21 discriminator 3 view .LVU552
	cmpl	%ebx, %edi
	jne	.L38
.LBE354:
	.loc 1 146 3 discriminator 2 view .LVU553
	movl	$10, (%esp)
	.loc 1 143 20 is_stmt 0 discriminator 2 view .LVU554
	leal	64(%edi), %ebx
	.loc 1 146 3 discriminator 2 view .LVU555
	call	putchar
.LVL127:
	.loc 1 143 26 is_stmt 1 discriminator 2 view .LVU556
	.loc 1 143 20 discriminator 2 view .LVU557
	cmpl	%ebx, %esi
	jne	.L37
.LBE353:
	.loc 1 148 2 view .LVU558
	movl	$.LC3, (%esp)
	movl	60(%esp), %esi
	movl	56(%esp), %ebx
	movl	%esi, 8(%esp)
	.loc 1 149 19 is_stmt 0 view .LVU559
	movl	%esi, %edi
	.loc 1 148 2 view .LVU560
	movl	%ebx, 4(%esp)
	call	printf
.LVL128:
	.loc 1 149 2 is_stmt 1 view .LVU561
	.loc 1 149 19 is_stmt 0 view .LVU562
	movl	%ebx, %eax
	movl	%ebx, %ecx
	movl	%esi, 60(%esp)
.LVL129:
	.loc 1 149 19 view .LVU563
	shrdl	$20, %esi, %eax
	andl	$1048575, %ecx
	movl	%ebx, 56(%esp)
	andl	$1048575, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	shrl	$28, %eax
	movl	%ebx, %esi
	addl	%eax, %ecx
	movl	$1374389535, %eax
	mull	%ecx
	movl	$100, %ebx
	movl	%edx, %eax
	shrl	$3, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	xorl	%edx, %edx
	subl	%eax, %esi
	sbbl	%edx, %edi
	imull	$-1030792151, %edi, %ecx
	imull	$-1889785611, %esi, %eax
	addl	%eax, %ecx
	movl	$-1030792151, %eax
	mull	%esi
	addl	%ecx, %edx
	shrdl	$2, %edx, %eax
	mull	%ebx
	movl	56(%esp), %ebx
	subl	%eax, %ebx
	.loc 1 150 1 view .LVU564
	leal	-12(%ebp), %esp
.LVL130:
	.loc 1 149 9 view .LVU565
	movl	%ebx, %eax
	.loc 1 150 1 view .LVU566
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
.LVL131:
	.loc 1 150 1 view .LVU567
	ret
.LVL132:
.L42:
	.cfi_restore_state
.LBB355:
.LBB335:
.LBB329:
.LBB309:
	.loc 1 33 9 view .LVU568
	xorl	%eax, %eax
	movl	$-2078137563, %esi
	movl	%eax, 128(%esp)
	movl	$-873292572, %edi
	movl	$-2128831035, %ecx
.LBE309:
.LBE329:
.LBB330:
.LBB323:
	.loc 1 8 11 view .LVU569
	movl	$5381, %ebx
	jmp	.L22
.LVL133:
.L41:
	.loc 1 8 11 view .LVU570
.LBE323:
.LBE330:
.LBB331:
.LBB299:
.LBB293:
	.loc 1 99 23 view .LVU571
	movl	88(%esp), %eax
	movl	$1920887931, %ecx
	movl	$2070636910, %ebx
	movl	%ecx, 96(%esp)
	movl	%ebx, 100(%esp)
	movl	%eax, 92(%esp)
	jmp	.L18
.LVL134:
	.p2align 4,,10
	.p2align 3
.L33:
	.loc 1 99 23 view .LVU572
.LBE293:
.LBE299:
.LBE331:
.LBE335:
.LBE355:
.LBB356:
.LBB351:
.LBB344:
	.loc 1 11 2 is_stmt 1 view .LVU573
	.loc 1 11 2 is_stmt 0 view .LVU574
.LBE344:
.LBE351:
	.loc 1 139 29 view .LVU575
	incl	196(%esp)
	.loc 1 140 3 is_stmt 1 view .LVU576
.LVL135:
.LBB352:
	.loc 1 14 17 view .LVU577
.LBB349:
	.loc 1 17 9 view .LVU578
.LBE349:
.LBE352:
	.loc 1 139 29 is_stmt 0 view .LVU579
	movl	$5, %eax
	jmp	.L40
.LBE356:
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.section	.rodata.str1.1
.LC4:
	.string	""
.LC5:
	.string	"a"
.LC6:
	.string	"toy"
.LC7:
	.string	"kernel"
.LC8:
	.string	"page table"
.LC9:
	.string	"interrupt"
.LC10:
	.string	"The quick brown fox"
.LC11:
	.string	"0123456789abcdef"
	.section	.rodata
	.align 32
	.type	words.0, @object
	.size	words.0, 32
words.0:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xc77
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1d
	.long	.LASF30
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL116
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x8
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x8
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x1e
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.byte	0x8
	.byte	0x5
	.long	.LASF6
	.uleb128 0x8
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0xd
	.long	0x50
	.uleb128 0x8
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x13
	.long	.LASF9
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0x13
	.long	.LASF10
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0xd
	.long	0x7b
	.uleb128 0x13
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x2d
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x1f
	.string	"sip"
	.byte	0x20
	.byte	0x1
	.byte	0x50
	.byte	0x8
	.long	0xd7
	.uleb128 0xe
	.string	"v0"
	.byte	0x17
	.long	0x6f
	.byte	0
	.uleb128 0xe
	.string	"v1"
	.byte	0x1b
	.long	0x6f
	.byte	0x8
	.uleb128 0xe
	.string	"v2"
	.byte	0x1f
	.long	0x6f
	.byte	0x10
	.uleb128 0xe
	.string	"v3"
	.byte	0x23
	.long	0x6f
	.byte	0x18
	.byte	0
	.uleb128 0x14
	.long	.LASF15
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x87
	.long	0xed
	.uleb128 0xf
	.long	0xed
	.byte	0
	.uleb128 0x10
	.long	0x82
	.uleb128 0xd
	.long	0xed
	.uleb128 0x14
	.long	.LASF16
	.byte	0x5
	.byte	0x1c
	.byte	0x5
	.long	0x42
	.long	0x113
	.uleb128 0xf
	.long	0x113
	.uleb128 0xf
	.long	0xed
	.uleb128 0x17
	.byte	0
	.uleb128 0x10
	.long	0x7b
	.uleb128 0x14
	.long	.LASF17
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x42
	.long	0x12f
	.uleb128 0xf
	.long	0xed
	.uleb128 0x17
	.byte	0
	.uleb128 0x20
	.long	.LASF31
	.byte	0x1
	.byte	0x77
	.byte	0x5
	.long	0x42
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x812
	.uleb128 0x18
	.long	.LASF18
	.byte	0x79
	.byte	0x1b
	.long	0x822
	.uleb128 0x5
	.byte	0x3
	.long	words.0
	.uleb128 0x6
	.string	"all"
	.byte	0x7c
	.byte	0xb
	.long	0x6f
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x18
	.long	.LASF19
	.byte	0x87
	.byte	0x6
	.long	0x827
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.uleb128 0x21
	.string	"key"
	.byte	0x1
	.byte	0x88
	.byte	0x7
	.long	0x83d
	.uleb128 0x3
	.byte	0x74
	.sleb128 160
	.uleb128 0x15
	.long	.LLRL37
	.long	0x6e4
	.uleb128 0x6
	.string	"i"
	.byte	0x7d
	.byte	0xe
	.long	0x87
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x9
	.long	.LLRL39
	.uleb128 0x6
	.string	"w"
	.byte	0x7e
	.byte	0xf
	.long	0xed
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x6
	.string	"sip"
	.byte	0x7f
	.byte	0xc
	.long	0x6f
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x2
	.long	0xaca
	.long	.LBI168
	.value	.LVU435
	.long	.LLRL42
	.byte	0x81
	.byte	0x18
	.long	0x205
	.uleb128 0x1
	.long	0xad8
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x9
	.long	.LLRL42
	.uleb128 0x5
	.long	0xae1
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0x84d
	.long	.LBI174
	.value	.LVU173
	.long	.LLRL45
	.byte	0x7f
	.byte	0x12
	.long	0x5cd
	.uleb128 0x1
	.long	0x864
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x1
	.long	0x86e
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x1
	.long	0x85b
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x9
	.long	.LLRL45
	.uleb128 0x5
	.long	0x878
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x22
	.long	0x881
	.uleb128 0x23
	.long	0x88a
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.uleb128 0x5
	.long	0x896
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x19
	.long	0x89f
	.long	.LLRL51
	.long	0x4fb
	.uleb128 0x5
	.long	0x8a4
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x2
	.long	0x8ce
	.long	.LBI177
	.value	.LVU188
	.long	.LLRL53
	.byte	0x66
	.byte	0x3
	.long	0x3c7
	.uleb128 0x1
	.long	0x8db
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x2
	.long	0xa67
	.long	.LBI179
	.value	.LVU191
	.long	.LLRL55
	.byte	0x54
	.byte	0x1a
	.long	0x2da
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x1
	.long	0xa75
	.long	.LLST57
	.long	.LVUS57
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI184
	.value	.LVU195
	.long	.LLRL58
	.byte	0x54
	.byte	0x3d
	.long	0x30a
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x1
	.long	0xa75
	.long	.LLST60
	.long	.LVUS60
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI190
	.value	.LVU200
	.long	.LLRL61
	.byte	0x55
	.byte	0x1a
	.long	0x33a
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x1
	.long	0xa75
	.long	.LLST63
	.long	.LVUS63
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI202
	.value	.LVU227
	.long	.LLRL64
	.byte	0x56
	.byte	0x1a
	.long	0x36a
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x1
	.long	0xa75
	.long	.LLST66
	.long	.LVUS66
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI209
	.value	.LVU242
	.long	.LLRL67
	.byte	0x57
	.byte	0x1a
	.long	0x39a
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x1
	.long	0xa75
	.long	.LLST69
	.long	.LVUS69
	.byte	0
	.uleb128 0x11
	.long	0xa67
	.long	.LBI217
	.value	.LVU255
	.long	.LLRL70
	.byte	0x57
	.byte	0x3d
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x1
	.long	0xa75
	.long	.LLST72
	.long	.LVUS72
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0x8ce
	.long	.LBI228
	.value	.LVU259
	.long	.LLRL73
	.byte	0x67
	.byte	0x3
	.uleb128 0x1
	.long	0x8db
	.long	.LLST74
	.long	.LVUS74
	.uleb128 0x2
	.long	0xa67
	.long	.LBI230
	.value	.LVU263
	.long	.LLRL75
	.byte	0x54
	.byte	0x1a
	.long	0x415
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x1
	.long	0xa75
	.long	.LLST77
	.long	.LVUS77
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI235
	.value	.LVU267
	.long	.LLRL78
	.byte	0x54
	.byte	0x3d
	.long	0x445
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST79
	.long	.LVUS79
	.uleb128 0x1
	.long	0xa75
	.long	.LLST80
	.long	.LVUS80
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI241
	.value	.LVU276
	.long	.LLRL81
	.byte	0x55
	.byte	0x1a
	.long	0x475
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST82
	.long	.LVUS82
	.uleb128 0x1
	.long	0xa75
	.long	.LLST83
	.long	.LVUS83
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI253
	.value	.LVU303
	.long	.LLRL84
	.byte	0x56
	.byte	0x1a
	.long	0x4a5
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST85
	.long	.LVUS85
	.uleb128 0x1
	.long	0xa75
	.long	.LLST86
	.long	.LVUS86
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI260
	.value	.LVU325
	.long	.LLRL87
	.byte	0x57
	.byte	0x1a
	.long	0x4d5
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST88
	.long	.LVUS88
	.uleb128 0x1
	.long	0xa75
	.long	.LLST89
	.long	.LVUS89
	.byte	0
	.uleb128 0x11
	.long	0xa67
	.long	.LBI265
	.value	.LVU335
	.long	.LLRL90
	.byte	0x57
	.byte	0x3d
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST91
	.long	.LVUS91
	.uleb128 0x24
	.long	0xa75
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x25
	.long	0x8ae
	.long	.LBB290
	.long	.LBE290-.LBB290
	.long	0x51a
	.uleb128 0x5
	.long	0x8b3
	.long	.LLST92
	.long	.LVUS92
	.byte	0
	.uleb128 0x19
	.long	0x8bd
	.long	.LLRL93
	.long	0x585
	.uleb128 0x5
	.long	0x8be
	.long	.LLST94
	.long	.LVUS94
	.uleb128 0xc
	.long	.LVL60
	.long	0x8ce
	.long	0x549
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.byte	0
	.uleb128 0xc
	.long	.LVL61
	.long	0x8ce
	.long	0x55e
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.byte	0
	.uleb128 0xc
	.long	.LVL62
	.long	0x8ce
	.long	0x573
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.byte	0
	.uleb128 0xa
	.long	.LVL63
	.long	0x8ce
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LVL57
	.long	0x8ce
	.long	0x59a
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.byte	0
	.uleb128 0xc
	.long	.LVL58
	.long	0x8ce
	.long	0x5af
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.byte	0
	.uleb128 0xa
	.long	.LVL105
	.long	0xd7
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xd
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	words.0
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0xaa9
	.long	.LBI304
	.value	.LVU411
	.long	.LLRL95
	.byte	0x81
	.byte	0x2c
	.long	0x603
	.uleb128 0x1
	.long	0xab7
	.long	.LLST96
	.long	.LVUS96
	.uleb128 0x9
	.long	.LLRL95
	.uleb128 0x5
	.long	0xac0
	.long	.LLST97
	.long	.LVUS97
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	0xaeb
	.long	.LLRL98
	.byte	0x80
	.byte	0x59
	.long	0x633
	.uleb128 0x1
	.long	0xaf9
	.long	.LLST99
	.long	.LVUS99
	.uleb128 0x9
	.long	.LLRL98
	.uleb128 0x5
	.long	0xb02
	.long	.LLST100
	.long	.LVUS100
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	0xb0c
	.long	.LLRL101
	.byte	0x80
	.byte	0x46
	.long	0x663
	.uleb128 0x1
	.long	0xb1a
	.long	.LLST102
	.long	.LVUS102
	.uleb128 0x9
	.long	.LLRL101
	.uleb128 0x5
	.long	0xb23
	.long	.LLST103
	.long	.LVUS103
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0xaca
	.long	.LBI324
	.value	.LVU472
	.long	.LLRL104
	.byte	0x83
	.byte	0x1b
	.long	0x699
	.uleb128 0x1
	.long	0xad8
	.long	.LLST105
	.long	.LVUS105
	.uleb128 0x9
	.long	.LLRL104
	.uleb128 0x5
	.long	0xae1
	.long	.LLST106
	.long	.LVUS106
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LVL67
	.long	0x8ea
	.long	0x6b5
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0
	.uleb128 0xa
	.long	.LVL93
	.long	0x118
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x4
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x4
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	.LLRL107
	.long	0x7a3
	.uleb128 0x6
	.string	"i"
	.byte	0x89
	.byte	0xb
	.long	0x42
	.long	.LLST108
	.long	.LVUS108
	.uleb128 0x2
	.long	0xb0c
	.long	.LBI341
	.value	.LVU508
	.long	.LLRL109
	.byte	0x8b
	.byte	0xe
	.long	0x734
	.uleb128 0x1
	.long	0xb1a
	.long	.LLST110
	.long	.LVUS110
	.uleb128 0x9
	.long	.LLRL109
	.uleb128 0x5
	.long	0xb23
	.long	.LLST111
	.long	.LVUS111
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0xaeb
	.long	.LBI346
	.value	.LVU526
	.long	.LLRL112
	.byte	0x8c
	.byte	0xe
	.long	0x76a
	.uleb128 0x1
	.long	0xaf9
	.long	.LLST113
	.long	.LVUS113
	.uleb128 0x9
	.long	.LLRL112
	.uleb128 0x5
	.long	0xb02
	.long	.LLST114
	.long	.LVUS114
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LVL110
	.long	0xf7
	.long	0x78d
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL122
	.long	0x8ea
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.byte	0
	.uleb128 0x1b
	.long	.LBB353
	.long	.LBE353-.LBB353
	.long	0x7fd
	.uleb128 0x7
	.string	"f"
	.byte	0x8f
	.byte	0xb
	.long	0x42
	.uleb128 0x1b
	.long	.LBB354
	.long	.LBE354-.LBB354
	.long	0x7ec
	.uleb128 0x6
	.string	"i"
	.byte	0x90
	.byte	0xc
	.long	0x42
	.long	.LLST115
	.long	.LVUS115
	.uleb128 0xa
	.long	.LVL126
	.long	0x118
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL127
	.long	0xc6f
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL128
	.long	0x118
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	0xf2
	.long	0x822
	.uleb128 0x12
	.long	0x2d
	.byte	0x7
	.byte	0
	.uleb128 0xd
	.long	0x812
	.uleb128 0x16
	.long	0x42
	.long	0x83d
	.uleb128 0x12
	.long	0x2d
	.byte	0x2
	.uleb128 0x12
	.long	0x2d
	.byte	0xf
	.byte	0
	.uleb128 0x16
	.long	0x7b
	.long	0x84d
	.uleb128 0x12
	.long	0x2d
	.byte	0xf
	.byte	0
	.uleb128 0xb
	.long	.LASF22
	.byte	0x5a
	.long	0x6f
	.long	0x8c9
	.uleb128 0x4
	.string	"s"
	.byte	0x5a
	.byte	0x25
	.long	0xed
	.uleb128 0x4
	.string	"k0"
	.byte	0x5a
	.byte	0x31
	.long	0x6f
	.uleb128 0x4
	.string	"k1"
	.byte	0x5a
	.byte	0x3e
	.long	0x6f
	.uleb128 0x7
	.string	"p"
	.byte	0x5c
	.byte	0x17
	.long	0x8c9
	.uleb128 0x7
	.string	"n"
	.byte	0x5d
	.byte	0x9
	.long	0x87
	.uleb128 0x26
	.long	.LASF20
	.byte	0x1
	.byte	0x5e
	.byte	0xd
	.long	0xa1
	.uleb128 0x7
	.string	"m"
	.byte	0x62
	.byte	0xb
	.long	0x6f
	.uleb128 0x1c
	.long	0x8ae
	.uleb128 0x7
	.string	"i"
	.byte	0x63
	.byte	0xe
	.long	0x87
	.byte	0
	.uleb128 0x1c
	.long	0x8bd
	.uleb128 0x7
	.string	"i"
	.byte	0x6b
	.byte	0xe
	.long	0x87
	.byte	0
	.uleb128 0x27
	.uleb128 0x7
	.string	"i"
	.byte	0x72
	.byte	0xb
	.long	0x42
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x57
	.uleb128 0x28
	.long	.LASF32
	.byte	0x1
	.byte	0x52
	.byte	0xd
	.byte	0x1
	.long	0x8e5
	.uleb128 0x4
	.string	"s"
	.byte	0x52
	.byte	0x23
	.long	0x8e5
	.byte	0
	.uleb128 0x10
	.long	0xa1
	.uleb128 0x29
	.long	.LASF33
	.byte	0x1
	.byte	0x3a
	.byte	0x11
	.long	0x63
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0xa4f
	.uleb128 0x2a
	.string	"s"
	.byte	0x1
	.byte	0x3a
	.byte	0x25
	.long	0xed
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x2b
	.long	.LASF21
	.byte	0x1
	.byte	0x3a
	.byte	0x31
	.long	0x63
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x6
	.string	"p"
	.byte	0x3c
	.byte	0x17
	.long	0x8c9
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x6
	.string	"n"
	.byte	0x3d
	.byte	0x9
	.long	0x87
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x6
	.string	"h"
	.byte	0x3e
	.byte	0xb
	.long	0x63
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x6
	.string	"k"
	.byte	0x3e
	.byte	0x15
	.long	0x63
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x15
	.long	.LLRL24
	.long	0xa0d
	.uleb128 0x6
	.string	"i"
	.byte	0x3f
	.byte	0xe
	.long	0x87
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x2c
	.long	0xa4f
	.long	.LBI88
	.value	.LVU86
	.long	.LBB88
	.long	.LBE88-.LBB88
	.byte	0x1
	.byte	0x40
	.byte	0xe
	.long	0x9b0
	.uleb128 0x1
	.long	0xa5d
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.uleb128 0x2
	.long	0xa88
	.long	.LBI90
	.value	.LVU89
	.long	.LLRL27
	.byte	0x40
	.byte	0x7
	.long	0x9e0
	.uleb128 0x1
	.long	0xa9f
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x1
	.long	0xa96
	.long	.LLST29
	.long	.LVUS29
	.byte	0
	.uleb128 0x11
	.long	0xa88
	.long	.LBI93
	.value	.LVU93
	.long	.LLRL30
	.byte	0x41
	.byte	0x7
	.uleb128 0x1
	.long	0xa9f
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x1
	.long	0xa96
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0xa88
	.long	.LBI98
	.value	.LVU130
	.long	.LLRL33
	.byte	0x48
	.byte	0x8
	.long	0xa3d
	.uleb128 0x1
	.long	0xa9f
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x1
	.long	0xa96
	.long	.LLST35
	.long	.LVUS35
	.byte	0
	.uleb128 0xa
	.long	.LVL9
	.long	0xd7
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	.LASF23
	.byte	0x35
	.long	0x63
	.long	0xa67
	.uleb128 0x4
	.string	"p"
	.byte	0x35
	.byte	0x2d
	.long	0x8c9
	.byte	0
	.uleb128 0xb
	.long	.LASF24
	.byte	0x30
	.long	0x6f
	.long	0xa88
	.uleb128 0x4
	.string	"x"
	.byte	0x30
	.byte	0x21
	.long	0x6f
	.uleb128 0x4
	.string	"n"
	.byte	0x30
	.byte	0x28
	.long	0x42
	.byte	0
	.uleb128 0xb
	.long	.LASF25
	.byte	0x2b
	.long	0x63
	.long	0xaa9
	.uleb128 0x4
	.string	"x"
	.byte	0x2b
	.byte	0x21
	.long	0x63
	.uleb128 0x4
	.string	"n"
	.byte	0x2b
	.byte	0x28
	.long	0x42
	.byte	0
	.uleb128 0xb
	.long	.LASF26
	.byte	0x1e
	.long	0x63
	.long	0xaca
	.uleb128 0x4
	.string	"s"
	.byte	0x1e
	.byte	0x25
	.long	0xed
	.uleb128 0x7
	.string	"h"
	.byte	0x20
	.byte	0xb
	.long	0x63
	.byte	0
	.uleb128 0xb
	.long	.LASF27
	.byte	0x16
	.long	0x6f
	.long	0xaeb
	.uleb128 0x4
	.string	"s"
	.byte	0x16
	.byte	0x23
	.long	0xed
	.uleb128 0x7
	.string	"h"
	.byte	0x18
	.byte	0xb
	.long	0x6f
	.byte	0
	.uleb128 0xb
	.long	.LASF28
	.byte	0xe
	.long	0x63
	.long	0xb0c
	.uleb128 0x4
	.string	"s"
	.byte	0xe
	.byte	0x23
	.long	0xed
	.uleb128 0x7
	.string	"h"
	.byte	0x10
	.byte	0xb
	.long	0x63
	.byte	0
	.uleb128 0xb
	.long	.LASF29
	.byte	0x6
	.long	0x63
	.long	0xb2d
	.uleb128 0x4
	.string	"s"
	.byte	0x6
	.byte	0x22
	.long	0xed
	.uleb128 0x7
	.string	"h"
	.byte	0x8
	.byte	0xb
	.long	0x63
	.byte	0
	.uleb128 0x2d
	.long	0x8ce
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0xc6f
	.uleb128 0x1
	.long	0x8db
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI59
	.value	.LVU11
	.long	.LLRL1
	.byte	0x54
	.byte	0x1a
	.long	0xb7d
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x1
	.long	0xa75
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI64
	.value	.LVU15
	.long	.LLRL4
	.byte	0x54
	.byte	0x3d
	.long	0xbad
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x1
	.long	0xa75
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI69
	.value	.LVU25
	.long	.LLRL7
	.byte	0x55
	.byte	0x1a
	.long	0xbdd
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x1
	.long	0xa75
	.long	.LLST9
	.long	.LVUS9
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI77
	.value	.LVU39
	.long	.LLRL10
	.byte	0x56
	.byte	0x1a
	.long	0xc0d
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x1
	.long	0xa75
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.uleb128 0x2
	.long	0xa67
	.long	.LBI81
	.value	.LVU53
	.long	.LLRL13
	.byte	0x57
	.byte	0x1a
	.long	0xc3d
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x1
	.long	0xa75
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.uleb128 0x2e
	.long	0xa67
	.long	.LBI85
	.value	.LVU69
	.long	.LBB85
	.long	.LBE85-.LBB85
	.byte	0x1
	.byte	0x57
	.byte	0x3d
	.uleb128 0x1
	.long	0xa7e
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1
	.long	0xa75
	.long	.LLST17
	.long	.LVUS17
	.byte	0
	.byte	0
	.uleb128 0x2f
	.long	.LASF34
	.long	.LASF35
	.byte	0x6
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
	.uleb128 0x3
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x21
	.sleb128 80
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
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
	.uleb128 0x12
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x18
	.byte	0
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
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
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2f
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
.LVUS36:
	.uleb128 .LVU152
	.uleb128 .LVU165
	.uleb128 .LVU165
	.uleb128 .LVU489
	.uleb128 .LVU492
	.uleb128 .LVU563
	.uleb128 .LVU568
	.uleb128 0
.LLST36:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL100-.LVL33
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL102-.LVL33
	.uleb128 .LVL129-.LVL33
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL132-.LVL33
	.uleb128 .LFE10-.LVL33
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS38:
	.uleb128 .LVU154
	.uleb128 .LVU165
	.uleb128 .LVU165
	.uleb128 .LVU491
	.uleb128 .LVU494
	.uleb128 .LVU496
	.uleb128 .LVU496
	.uleb128 .LVU497
	.uleb128 .LVU497
	.uleb128 .LVU500
	.uleb128 .LVU500
	.uleb128 .LVU565
	.uleb128 .LVU565
	.uleb128 .LVU567
	.uleb128 .LVU567
	.uleb128 .LVU568
	.uleb128 .LVU568
	.uleb128 0
.LLST38:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL101-.LVL33
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL103-.LVL33
	.uleb128 .LVL104-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL104-.LVL33
	.uleb128 .LVL106-.LVL33
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL106-.LVL33
	.uleb128 .LVL107-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL107-.LVL33
	.uleb128 .LVL130-.LVL33
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL130-.LVL33
	.uleb128 .LVL131-.LVL33
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x12c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL131-.LVL33
	.uleb128 .LVL132-.LVL33
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x12c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL132-.LVL33
	.uleb128 .LFE10-.LVL33
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0
.LVUS40:
	.uleb128 .LVU172
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 .LVU491
	.uleb128 .LVU491
	.uleb128 .LVU565
	.uleb128 .LVU565
	.uleb128 .LVU567
	.uleb128 .LVU567
	.uleb128 .LVU568
	.uleb128 .LVU568
	.uleb128 .LVU570
	.uleb128 .LVU570
	.uleb128 .LVU572
	.uleb128 .LVU572
	.uleb128 0
.LLST40:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL101-.LVL35
	.uleb128 0xc
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	words.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL101-.LVL35
	.uleb128 .LVL130-.LVL35
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL130-.LVL35
	.uleb128 .LVL131-.LVL35
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x118
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL131-.LVL35
	.uleb128 .LVL132-.LVL35
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x118
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL132-.LVL35
	.uleb128 .LVL133-.LVL35
	.uleb128 0xc
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	words.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL133-.LVL35
	.uleb128 .LVL134-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL134-.LVL35
	.uleb128 .LFE10-.LVL35
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS41:
	.uleb128 .LVU402
	.uleb128 .LVU407
.LLST41:
	.byte	0x8
	.long	.LVL65
	.uleb128 .LVL66-.LVL65
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.byte	0
.LVUS43:
	.uleb128 .LVU434
	.uleb128 .LVU450
.LLST43:
	.byte	0x8
	.long	.LVL77
	.uleb128 .LVL82-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS44:
	.uleb128 .LVU437
	.uleb128 .LVU439
	.uleb128 .LVU439
	.uleb128 .LVU445
	.uleb128 .LVU447
	.uleb128 .LVU450
.LLST44:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0xcbf29ce484222325
	.byte	0x4
	.uleb128 .LVL78-.LVL77
	.uleb128 .LVL80-.LVL77
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL81-.LVL77
	.uleb128 .LVL82-.LVL77
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS46:
	.uleb128 .LVU174
	.uleb128 .LVU402
	.uleb128 .LVU570
	.uleb128 .LVU572
.LLST46:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL65-.LVL35
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x706050403020100
	.byte	0x4
	.uleb128 .LVL133-.LVL35
	.uleb128 .LVL134-.LVL35
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x706050403020100
	.byte	0
.LVUS47:
	.uleb128 .LVU174
	.uleb128 .LVU402
	.uleb128 .LVU570
	.uleb128 .LVU572
.LLST47:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL65-.LVL35
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0xf0e0d0c0b0a0908
	.byte	0x4
	.uleb128 .LVL133-.LVL35
	.uleb128 .LVL134-.LVL35
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0xf0e0d0c0b0a0908
	.byte	0
.LVUS48:
	.uleb128 .LVU173
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 .LVU402
	.uleb128 .LVU570
	.uleb128 .LVU572
.LLST48:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL65-.LVL35
	.uleb128 0xc
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	words.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL133-.LVL35
	.uleb128 .LVL134-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS49:
	.uleb128 .LVU175
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 .LVU341
	.uleb128 .LVU341
	.uleb128 .LVU346
	.uleb128 .LVU346
	.uleb128 .LVU350
	.uleb128 .LVU570
	.uleb128 .LVU572
.LLST49:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL46-.LVL35
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.byte	0x4
	.uleb128 .LVL46-.LVL35
	.uleb128 .LVL48-.LVL35
	.uleb128 0x3
	.byte	0x77
	.sleb128 -8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL35
	.uleb128 .LVL50-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL133-.LVL35
	.uleb128 .LVL134-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS50:
	.uleb128 .LVU183
	.uleb128 .LVU341
	.uleb128 .LVU341
	.uleb128 .LVU342
	.uleb128 .LVU342
	.uleb128 .LVU347
	.uleb128 .LVU351
	.uleb128 .LVU363
	.uleb128 .LVU364
	.uleb128 .LVU395
.LLST50:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL46-.LVL36
	.uleb128 0x1b
	.byte	0x74
	.sleb128 144
	.byte	0x6
	.byte	0x23
	.uleb128 0x4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x8
	.byte	0x20
	.byte	0xa8
	.uleb128 0x26
	.byte	0x24
	.byte	0x74
	.sleb128 144
	.byte	0x6
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL36
	.uleb128 .LVL47-.LVL36
	.uleb128 0x14
	.byte	0x77
	.sleb128 -4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x8
	.byte	0x20
	.byte	0xa8
	.uleb128 0x26
	.byte	0x24
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL36
	.uleb128 .LVL49-.LVL36
	.uleb128 0x15
	.byte	0x77
	.sleb128 -4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x8
	.byte	0x20
	.byte	0xa8
	.uleb128 0x26
	.byte	0x24
	.byte	0x77
	.sleb128 -8
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL36
	.uleb128 .LVL54-.LVL36
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL55-.LVL36
	.uleb128 .LVL64-.LVL36
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS52:
	.uleb128 .LVU180
	.uleb128 .LVU182
	.uleb128 .LVU570
	.uleb128 .LVU572
.LLST52:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL133-.LVL35
	.uleb128 .LVL134-.LVL35
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS54:
	.uleb128 .LVU188
	.uleb128 .LVU257
.LLST54:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL40-.LVL37
	.uleb128 0x4
	.byte	0x74
	.sleb128 176
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU191
	.uleb128 .LVU193
.LLST56:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x2
	.byte	0x3d
	.byte	0x9f
	.byte	0
.LVUS57:
	.uleb128 .LVU191
	.uleb128 .LVU193
.LLST57:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS59:
	.uleb128 .LVU195
	.uleb128 .LVU197
.LLST59:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x3
	.byte	0x8
	.byte	0x20
	.byte	0x9f
	.byte	0
.LVUS60:
	.uleb128 .LVU195
	.uleb128 .LVU197
.LLST60:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS62:
	.uleb128 .LVU200
	.uleb128 .LVU202
.LLST62:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS63:
	.uleb128 .LVU200
	.uleb128 .LVU202
.LLST63:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS65:
	.uleb128 .LVU227
	.uleb128 .LVU229
.LLST65:
	.byte	0x8
	.long	.LVL38
	.uleb128 .LVL38-.LVL38
	.uleb128 0x2
	.byte	0x45
	.byte	0x9f
	.byte	0
.LVUS66:
	.uleb128 .LVU227
	.uleb128 .LVU229
.LLST66:
	.byte	0x8
	.long	.LVL38
	.uleb128 .LVL38-.LVL38
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS68:
	.uleb128 .LVU242
	.uleb128 .LVU244
.LLST68:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL39-.LVL39
	.uleb128 0x2
	.byte	0x41
	.byte	0x9f
	.byte	0
.LVUS69:
	.uleb128 .LVU242
	.uleb128 .LVU244
.LLST69:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL39-.LVL39
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS71:
	.uleb128 .LVU255
	.uleb128 .LVU257
.LLST71:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x3
	.byte	0x8
	.byte	0x20
	.byte	0x9f
	.byte	0
.LVUS72:
	.uleb128 .LVU255
	.uleb128 .LVU257
.LLST72:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS74:
	.uleb128 .LVU259
	.uleb128 .LVU337
.LLST74:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL45-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 176
	.byte	0x9f
	.byte	0
.LVUS76:
	.uleb128 .LVU263
	.uleb128 .LVU265
.LLST76:
	.byte	0x8
	.long	.LVL41
	.uleb128 .LVL41-.LVL41
	.uleb128 0x2
	.byte	0x3d
	.byte	0x9f
	.byte	0
.LVUS77:
	.uleb128 .LVU263
	.uleb128 .LVU265
.LLST77:
	.byte	0x8
	.long	.LVL41
	.uleb128 .LVL41-.LVL41
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS79:
	.uleb128 .LVU267
	.uleb128 .LVU269
.LLST79:
	.byte	0x8
	.long	.LVL41
	.uleb128 .LVL41-.LVL41
	.uleb128 0x3
	.byte	0x8
	.byte	0x20
	.byte	0x9f
	.byte	0
.LVUS80:
	.uleb128 .LVU267
	.uleb128 .LVU269
.LLST80:
	.byte	0x8
	.long	.LVL41
	.uleb128 .LVL41-.LVL41
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS82:
	.uleb128 .LVU276
	.uleb128 .LVU278
.LLST82:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL42-.LVL42
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS83:
	.uleb128 .LVU276
	.uleb128 .LVU278
.LLST83:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL42-.LVL42
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS85:
	.uleb128 .LVU303
	.uleb128 .LVU305
.LLST85:
	.byte	0x8
	.long	.LVL43
	.uleb128 .LVL43-.LVL43
	.uleb128 0x2
	.byte	0x45
	.byte	0x9f
	.byte	0
.LVUS86:
	.uleb128 .LVU303
	.uleb128 .LVU305
.LLST86:
	.byte	0x8
	.long	.LVL43
	.uleb128 .LVL43-.LVL43
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS88:
	.uleb128 .LVU325
	.uleb128 .LVU327
.LLST88:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x2
	.byte	0x41
	.byte	0x9f
	.byte	0
.LVUS89:
	.uleb128 .LVU325
	.uleb128 .LVU327
.LLST89:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS91:
	.uleb128 .LVU335
	.uleb128 .LVU337
.LLST91:
	.byte	0x8
	.long	.LVL45
	.uleb128 .LVL45-.LVL45
	.uleb128 0x3
	.byte	0x8
	.byte	0x20
	.byte	0x9f
	.byte	0
.LVUS92:
	.uleb128 .LVU353
	.uleb128 .LVU355
	.uleb128 .LVU355
	.uleb128 .LVU362
	.uleb128 .LVU362
	.uleb128 .LVU365
	.uleb128 .LVU365
	.uleb128 .LVU366
.LLST92:
	.byte	0x6
	.long	.LVL51
	.byte	0x4
	.uleb128 .LVL51-.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL51
	.uleb128 .LVL53-.LVL51
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL53-.LVL51
	.uleb128 .LVL55-.LVL51
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL51
	.uleb128 .LVL56-.LVL51
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS94:
	.uleb128 .LVU380
	.uleb128 .LVU383
	.uleb128 .LVU383
	.uleb128 .LVU386
	.uleb128 .LVU386
	.uleb128 .LVU389
	.uleb128 .LVU389
	.uleb128 .LVU392
	.uleb128 .LVU392
	.uleb128 .LVU402
.LLST94:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL60-.LVL59
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL59
	.uleb128 .LVL61-.LVL59
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL59
	.uleb128 .LVL62-.LVL59
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL59
	.uleb128 .LVL63-.LVL59
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL59
	.uleb128 .LVL65-.LVL59
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS96:
	.uleb128 .LVU411
	.uleb128 .LVU414
	.uleb128 .LVU414
	.uleb128 .LVU428
	.uleb128 .LVU568
	.uleb128 .LVU570
.LLST96:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL69-.LVL68
	.uleb128 .LVL74-.LVL68
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL132-.LVL68
	.uleb128 .LVL133-.LVL68
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS97:
	.uleb128 .LVU412
	.uleb128 .LVU414
	.uleb128 .LVU414
	.uleb128 .LVU417
	.uleb128 .LVU418
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU423
	.uleb128 .LVU423
	.uleb128 .LVU424
	.uleb128 .LVU424
	.uleb128 .LVU432
	.uleb128 .LVU432
	.uleb128 .LVU433
	.uleb128 .LVU568
	.uleb128 .LVU570
.LLST97:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL69-.LVL68
	.uleb128 .LVL70-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL71-.LVL68
	.uleb128 .LVL72-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL72-.LVL68
	.uleb128 .LVL73-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL73-.LVL68
	.uleb128 .LVL73-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL73-.LVL68
	.uleb128 .LVL75-.LVL68
	.uleb128 0x8
	.byte	0x70
	.sleb128 0
	.byte	0x3b
	.byte	0x25
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL75-.LVL68
	.uleb128 .LVL76-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL132-.LVL68
	.uleb128 .LVL133-.LVL68
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS99:
	.uleb128 .LVU450
	.uleb128 .LVU458
.LLST99:
	.byte	0x8
	.long	.LVL82
	.uleb128 .LVL86-.LVL82
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS100:
	.uleb128 .LVU450
	.uleb128 .LVU454
	.uleb128 .LVU456
	.uleb128 .LVU459
.LLST100:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL84-.LVL82
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL85-.LVL82
	.uleb128 .LVL87-.LVL82
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS102:
	.uleb128 .LVU459
	.uleb128 .LVU465
.LLST102:
	.byte	0x8
	.long	.LVL87
	.uleb128 .LVL91-.LVL87
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS103:
	.uleb128 .LVU459
	.uleb128 .LVU463
	.uleb128 .LVU464
	.uleb128 .LVU466
.LLST103:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL89-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL90-.LVL87
	.uleb128 .LVL92-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS105:
	.uleb128 .LVU472
	.uleb128 .LVU477
	.uleb128 .LVU477
	.uleb128 .LVU486
.LLST105:
	.byte	0x6
	.long	.LVL94
	.byte	0x4
	.uleb128 .LVL94-.LVL94
	.uleb128 .LVL95-.LVL94
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL95-.LVL94
	.uleb128 .LVL99-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS106:
	.uleb128 .LVU473
	.uleb128 .LVU477
	.uleb128 .LVU477
	.uleb128 .LVU480
	.uleb128 .LVU485
	.uleb128 .LVU486
.LLST106:
	.byte	0x6
	.long	.LVL94
	.byte	0x4
	.uleb128 .LVL94-.LVL94
	.uleb128 .LVL95-.LVL94
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0xcbf29ce484222325
	.byte	0x4
	.uleb128 .LVL95-.LVL94
	.uleb128 .LVL96-.LVL94
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL98-.LVL94
	.uleb128 .LVL99-.LVL94
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS108:
	.uleb128 .LVU504
	.uleb128 .LVU506
	.uleb128 .LVU506
	.uleb128 .LVU514
	.uleb128 .LVU514
	.uleb128 .LVU536
	.uleb128 .LVU545
	.uleb128 .LVU546
	.uleb128 .LVU572
	.uleb128 0
.LLST108:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL109-.LVL108
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL109-.LVL108
	.uleb128 .LVL111-.LVL108
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL111-.LVL108
	.uleb128 .LVL121-.LVL108
	.uleb128 0x3
	.byte	0x74
	.sleb128 152
	.byte	0x4
	.uleb128 .LVL123-.LVL108
	.uleb128 .LVL124-.LVL108
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL134-.LVL108
	.uleb128 .LFE10-.LVL108
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS110:
	.uleb128 .LVU508
	.uleb128 .LVU514
	.uleb128 .LVU514
	.uleb128 .LVU522
	.uleb128 .LVU572
	.uleb128 .LVU574
.LLST110:
	.byte	0x6
	.long	.LVL110
	.byte	0x4
	.uleb128 .LVL110-.LVL110
	.uleb128 .LVL111-.LVL110
	.uleb128 0x4
	.byte	0x74
	.sleb128 160
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL111-.LVL110
	.uleb128 .LVL115-.LVL110
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL134-.LVL110
	.uleb128 .LVL134-.LVL110
	.uleb128 0x4
	.byte	0x74
	.sleb128 160
	.byte	0x9f
	.byte	0
.LVUS111:
	.uleb128 .LVU510
	.uleb128 .LVU514
	.uleb128 .LVU514
	.uleb128 .LVU518
	.uleb128 .LVU519
	.uleb128 .LVU522
	.uleb128 .LVU572
	.uleb128 .LVU574
.LLST111:
	.byte	0x6
	.long	.LVL110
	.byte	0x4
	.uleb128 .LVL110-.LVL110
	.uleb128 .LVL111-.LVL110
	.uleb128 0x4
	.byte	0xa
	.value	0x1505
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL111-.LVL110
	.uleb128 .LVL113-.LVL110
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL114-.LVL110
	.uleb128 .LVL115-.LVL110
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL134-.LVL110
	.uleb128 .LVL134-.LVL110
	.uleb128 0x4
	.byte	0xa
	.value	0x1505
	.byte	0x9f
	.byte	0
.LVUS113:
	.uleb128 .LVU526
	.uleb128 .LVU529
	.uleb128 .LVU529
	.uleb128 .LVU536
	.uleb128 .LVU577
	.uleb128 0
.LLST113:
	.byte	0x6
	.long	.LVL116
	.byte	0x4
	.uleb128 .LVL116-.LVL116
	.uleb128 .LVL117-.LVL116
	.uleb128 0x4
	.byte	0x74
	.sleb128 160
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL117-.LVL116
	.uleb128 .LVL121-.LVL116
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL135-.LVL116
	.uleb128 .LFE10-.LVL116
	.uleb128 0x4
	.byte	0x74
	.sleb128 160
	.byte	0x9f
	.byte	0
.LVUS114:
	.uleb128 .LVU527
	.uleb128 .LVU529
	.uleb128 .LVU529
	.uleb128 .LVU532
	.uleb128 .LVU534
	.uleb128 .LVU536
	.uleb128 .LVU578
	.uleb128 0
.LLST114:
	.byte	0x6
	.long	.LVL116
	.byte	0x4
	.uleb128 .LVL116-.LVL116
	.uleb128 .LVL117-.LVL116
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0x811c9dc5
	.byte	0x4
	.uleb128 .LVL117-.LVL116
	.uleb128 .LVL119-.LVL116
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL120-.LVL116
	.uleb128 .LVL121-.LVL116
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL135-.LVL116
	.uleb128 .LFE10-.LVL116
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0x811c9dc5
	.byte	0
.LVUS115:
	.uleb128 .LVU546
	.uleb128 .LVU548
.LLST115:
	.byte	0x8
	.long	.LVL124
	.uleb128 .LVL125-.LVL124
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 0
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-1-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-1-.LVL8
	.uleb128 .LVL12-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL12-.LVL8
	.uleb128 .LVL32-.LVL8
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL8
	.uleb128 .LFE7-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS19:
	.uleb128 0
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 0
.LLST19:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-1-.LVL8
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL9-1-.LVL8
	.uleb128 .LVL12-.LVL8
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL12-.LVL8
	.uleb128 .LVL32-.LVL8
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL8
	.uleb128 .LFE7-.LVL8
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS20:
	.uleb128 .LVU76
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU111
	.uleb128 .LVU127
	.uleb128 .LVU128
	.uleb128 .LVU140
	.uleb128 .LVU144
	.uleb128 .LVU147
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-1-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-1-.LVL8
	.uleb128 .LVL13-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL13-.LVL8
	.uleb128 .LVL16-.LVL8
	.uleb128 0x3
	.byte	0x73
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL8
	.uleb128 .LVL18-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL8
	.uleb128 .LVL23-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL27-.LVL8
	.uleb128 .LVL29-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL31-.LVL8
	.uleb128 .LFE7-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS21:
	.uleb128 .LVU80
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL11-.LVL10
	.uleb128 .LFE7-.LVL10
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS22:
	.uleb128 .LVU81
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL20-.LVL10
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL20-.LVL10
	.uleb128 .LVL21-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL21-.LVL10
	.uleb128 .LVL22-.LVL10
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL22-.LVL10
	.uleb128 .LFE7-.LVL10
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS23:
	.uleb128 .LVU91
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU100
	.uleb128 .LVU100
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU106
	.uleb128 .LVU108
	.uleb128 .LVU111
	.uleb128 .LVU127
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU129
	.uleb128 .LVU129
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU148
.LLST23:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x1b
	.byte	0x73
	.sleb128 0
	.byte	0x6
	.byte	0x11
	.sleb128 -862048943
	.byte	0x1e
	.byte	0x3f
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0x1b873593
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL14-.LVL12
	.uleb128 0x1b
	.byte	0x73
	.sleb128 -4
	.byte	0x6
	.byte	0x11
	.sleb128 -862048943
	.byte	0x1e
	.byte	0x3f
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0x1b873593
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL12
	.uleb128 .LVL15-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL15-.LVL12
	.uleb128 .LVL17-.LVL12
	.uleb128 0x1b
	.byte	0x73
	.sleb128 -4
	.byte	0x6
	.byte	0x11
	.sleb128 -862048943
	.byte	0x1e
	.byte	0x3f
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0x1b873593
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL12
	.uleb128 .LVL18-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL12
	.uleb128 .LVL23-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL12
	.uleb128 .LVL23-.LVL12
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL23-.LVL12
	.uleb128 .LVL24-.LVL12
	.uleb128 0xb
	.byte	0x72
	.sleb128 0
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x73
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL12
	.uleb128 .LVL25-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.LVL12
	.uleb128 .LVL27-.LVL12
	.uleb128 0xb
	.byte	0x72
	.sleb128 0
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x73
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL12
	.uleb128 .LVL28-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL12
	.uleb128 .LVL30-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL12
	.uleb128 .LVL31-.LVL12
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL31-.LVL12
	.uleb128 .LVL32-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU83
	.uleb128 .LVU85
	.uleb128 .LVU148
	.uleb128 0
.LLST25:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL12-.LVL10
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL10
	.uleb128 .LFE7-.LVL10
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU86
	.uleb128 .LVU88
.LLST26:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS28:
	.uleb128 .LVU88
	.uleb128 .LVU91
.LLST28:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x3f
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU88
	.uleb128 .LVU91
.LLST29:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0xb
	.byte	0x73
	.sleb128 0
	.byte	0x6
	.byte	0x11
	.sleb128 -862048943
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU93
	.uleb128 .LVU95
.LLST31:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x3d
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU93
	.uleb128 .LVU95
.LLST32:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x1e
	.byte	0x73
	.sleb128 0
	.byte	0x6
	.byte	0x11
	.sleb128 -862048943
	.byte	0x1e
	.byte	0x3f
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0x1b873593
	.byte	0x1e
	.byte	0x76
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU130
	.uleb128 .LVU132
.LLST34:
	.byte	0x8
	.long	.LVL23
	.uleb128 .LVL23-.LVL23
	.uleb128 0x2
	.byte	0x3f
	.byte	0x9f
	.byte	0
.LVUS35:
	.uleb128 .LVU130
	.uleb128 .LVU132
.LLST35:
	.byte	0x8
	.long	.LVL23
	.uleb128 .LVL23-.LVL23
	.uleb128 0x12
	.byte	0x72
	.sleb128 0
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x73
	.sleb128 0
	.byte	0x27
	.byte	0x11
	.sleb128 -862048943
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 .LVU73
	.uleb128 .LVU73
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
	.uleb128 .LVL7-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LFE8-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU11
	.uleb128 .LVU13
.LLST2:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x2
	.byte	0x3d
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU11
	.uleb128 .LVU13
.LLST3:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS5:
	.uleb128 .LVU15
	.uleb128 .LVU17
.LLST5:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x3
	.byte	0x8
	.byte	0x20
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU15
	.uleb128 .LVU17
.LLST6:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS8:
	.uleb128 .LVU25
	.uleb128 .LVU27
.LLST8:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL3-.LVL3
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU25
	.uleb128 .LVU27
.LLST9:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL3-.LVL3
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS11:
	.uleb128 .LVU39
	.uleb128 .LVU41
.LLST11:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x2
	.byte	0x45
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU39
	.uleb128 .LVU41
.LLST12:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS14:
	.uleb128 .LVU53
	.uleb128 .LVU55
.LLST14:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0x2
	.byte	0x41
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU53
	.uleb128 .LVU55
.LLST15:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0x6
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS16:
	.uleb128 .LVU69
	.uleb128 .LVU71
.LLST16:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0x3
	.byte	0x8
	.byte	0x20
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU69
	.uleb128 .LVU71
.LLST17:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
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
.LLRL1:
	.byte	0x5
	.long	.LBB59
	.byte	0x4
	.uleb128 .LBB59-.LBB59
	.uleb128 .LBE59-.LBB59
	.byte	0x4
	.uleb128 .LBB63-.LBB59
	.uleb128 .LBE63-.LBB59
	.byte	0x4
	.uleb128 .LBB68-.LBB59
	.uleb128 .LBE68-.LBB59
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB64
	.byte	0x4
	.uleb128 .LBB64-.LBB64
	.uleb128 .LBE64-.LBB64
	.byte	0x4
	.uleb128 .LBB75-.LBB64
	.uleb128 .LBE75-.LBB64
	.byte	0x4
	.uleb128 .LBB76-.LBB64
	.uleb128 .LBE76-.LBB64
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB69
	.byte	0x4
	.uleb128 .LBB69-.LBB69
	.uleb128 .LBE69-.LBB69
	.byte	0x4
	.uleb128 .LBB73-.LBB69
	.uleb128 .LBE73-.LBB69
	.byte	0x4
	.uleb128 .LBB74-.LBB69
	.uleb128 .LBE74-.LBB69
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB77
	.byte	0x4
	.uleb128 .LBB77-.LBB77
	.uleb128 .LBE77-.LBB77
	.byte	0x4
	.uleb128 .LBB80-.LBB77
	.uleb128 .LBE80-.LBB77
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB81
	.byte	0x4
	.uleb128 .LBB81-.LBB81
	.uleb128 .LBE81-.LBB81
	.byte	0x4
	.uleb128 .LBB84-.LBB81
	.uleb128 .LBE84-.LBB81
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB87
	.byte	0x4
	.uleb128 .LBB87-.LBB87
	.uleb128 .LBE87-.LBB87
	.byte	0x4
	.uleb128 .LBB102-.LBB87
	.uleb128 .LBE102-.LBB87
	.byte	0
.LLRL27:
	.byte	0x5
	.long	.LBB90
	.byte	0x4
	.uleb128 .LBB90-.LBB90
	.uleb128 .LBE90-.LBB90
	.byte	0x4
	.uleb128 .LBB96-.LBB90
	.uleb128 .LBE96-.LBB90
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB93
	.byte	0x4
	.uleb128 .LBB93-.LBB93
	.uleb128 .LBE93-.LBB93
	.byte	0x4
	.uleb128 .LBB97-.LBB93
	.uleb128 .LBE97-.LBB93
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB98
	.byte	0x4
	.uleb128 .LBB98-.LBB98
	.uleb128 .LBE98-.LBB98
	.byte	0x4
	.uleb128 .LBB101-.LBB98
	.uleb128 .LBE101-.LBB98
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB166
	.byte	0x4
	.uleb128 .LBB166-.LBB166
	.uleb128 .LBE166-.LBB166
	.byte	0x4
	.uleb128 .LBB336-.LBB166
	.uleb128 .LBE336-.LBB166
	.byte	0x4
	.uleb128 .LBB337-.LBB166
	.uleb128 .LBE337-.LBB166
	.byte	0x4
	.uleb128 .LBB338-.LBB166
	.uleb128 .LBE338-.LBB166
	.byte	0x4
	.uleb128 .LBB339-.LBB166
	.uleb128 .LBE339-.LBB166
	.byte	0x4
	.uleb128 .LBB355-.LBB166
	.uleb128 .LBE355-.LBB166
	.byte	0
.LLRL39:
	.byte	0x5
	.long	.LBB167
	.byte	0x4
	.uleb128 .LBB167-.LBB167
	.uleb128 .LBE167-.LBB167
	.byte	0x4
	.uleb128 .LBB332-.LBB167
	.uleb128 .LBE332-.LBB167
	.byte	0x4
	.uleb128 .LBB333-.LBB167
	.uleb128 .LBE333-.LBB167
	.byte	0x4
	.uleb128 .LBB334-.LBB167
	.uleb128 .LBE334-.LBB167
	.byte	0x4
	.uleb128 .LBB335-.LBB167
	.uleb128 .LBE335-.LBB167
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB168
	.byte	0x4
	.uleb128 .LBB168-.LBB168
	.uleb128 .LBE168-.LBB168
	.byte	0x4
	.uleb128 .LBB311-.LBB168
	.uleb128 .LBE311-.LBB168
	.byte	0x4
	.uleb128 .LBB313-.LBB168
	.uleb128 .LBE313-.LBB168
	.byte	0x4
	.uleb128 .LBB315-.LBB168
	.uleb128 .LBE315-.LBB168
	.byte	0x4
	.uleb128 .LBB319-.LBB168
	.uleb128 .LBE319-.LBB168
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB174
	.byte	0x4
	.uleb128 .LBB174-.LBB174
	.uleb128 .LBE174-.LBB174
	.byte	0x4
	.uleb128 .LBB300-.LBB174
	.uleb128 .LBE300-.LBB174
	.byte	0x4
	.uleb128 .LBB301-.LBB174
	.uleb128 .LBE301-.LBB174
	.byte	0x4
	.uleb128 .LBB302-.LBB174
	.uleb128 .LBE302-.LBB174
	.byte	0x4
	.uleb128 .LBB303-.LBB174
	.uleb128 .LBE303-.LBB174
	.byte	0x4
	.uleb128 .LBB328-.LBB174
	.uleb128 .LBE328-.LBB174
	.byte	0x4
	.uleb128 .LBB331-.LBB174
	.uleb128 .LBE331-.LBB174
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB176
	.byte	0x4
	.uleb128 .LBB176-.LBB176
	.uleb128 .LBE176-.LBB176
	.byte	0x4
	.uleb128 .LBB289-.LBB176
	.uleb128 .LBE289-.LBB176
	.byte	0x4
	.uleb128 .LBB293-.LBB176
	.uleb128 .LBE293-.LBB176
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB177
	.byte	0x4
	.uleb128 .LBB177-.LBB177
	.uleb128 .LBE177-.LBB177
	.byte	0x4
	.uleb128 .LBB227-.LBB177
	.uleb128 .LBE227-.LBB177
	.byte	0x4
	.uleb128 .LBB280-.LBB177
	.uleb128 .LBE280-.LBB177
	.byte	0x4
	.uleb128 .LBB282-.LBB177
	.uleb128 .LBE282-.LBB177
	.byte	0x4
	.uleb128 .LBB284-.LBB177
	.uleb128 .LBE284-.LBB177
	.byte	0
.LLRL55:
	.byte	0x5
	.long	.LBB179
	.byte	0x4
	.uleb128 .LBB179-.LBB179
	.uleb128 .LBE179-.LBB179
	.byte	0x4
	.uleb128 .LBB194-.LBB179
	.uleb128 .LBE194-.LBB179
	.byte	0x4
	.uleb128 .LBB195-.LBB179
	.uleb128 .LBE195-.LBB179
	.byte	0x4
	.uleb128 .LBB196-.LBB179
	.uleb128 .LBE196-.LBB179
	.byte	0
.LLRL58:
	.byte	0x5
	.long	.LBB184
	.byte	0x4
	.uleb128 .LBB184-.LBB184
	.uleb128 .LBE184-.LBB184
	.byte	0x4
	.uleb128 .LBB197-.LBB184
	.uleb128 .LBE197-.LBB184
	.byte	0x4
	.uleb128 .LBB198-.LBB184
	.uleb128 .LBE198-.LBB184
	.byte	0x4
	.uleb128 .LBB201-.LBB184
	.uleb128 .LBE201-.LBB184
	.byte	0x4
	.uleb128 .LBB206-.LBB184
	.uleb128 .LBE206-.LBB184
	.byte	0
.LLRL61:
	.byte	0x5
	.long	.LBB190
	.byte	0x4
	.uleb128 .LBB190-.LBB190
	.uleb128 .LBE190-.LBB190
	.byte	0x4
	.uleb128 .LBB199-.LBB190
	.uleb128 .LBE199-.LBB190
	.byte	0x4
	.uleb128 .LBB200-.LBB190
	.uleb128 .LBE200-.LBB190
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB202
	.byte	0x4
	.uleb128 .LBB202-.LBB202
	.uleb128 .LBE202-.LBB202
	.byte	0x4
	.uleb128 .LBB207-.LBB202
	.uleb128 .LBE207-.LBB202
	.byte	0x4
	.uleb128 .LBB208-.LBB202
	.uleb128 .LBE208-.LBB202
	.byte	0
.LLRL67:
	.byte	0x5
	.long	.LBB209
	.byte	0x4
	.uleb128 .LBB209-.LBB209
	.uleb128 .LBE209-.LBB209
	.byte	0x4
	.uleb128 .LBB214-.LBB209
	.uleb128 .LBE214-.LBB209
	.byte	0x4
	.uleb128 .LBB215-.LBB209
	.uleb128 .LBE215-.LBB209
	.byte	0x4
	.uleb128 .LBB216-.LBB209
	.uleb128 .LBE216-.LBB209
	.byte	0
.LLRL70:
	.byte	0x5
	.long	.LBB217
	.byte	0x4
	.uleb128 .LBB217-.LBB217
	.uleb128 .LBE217-.LBB217
	.byte	0x4
	.uleb128 .LBB221-.LBB217
	.uleb128 .LBE221-.LBB217
	.byte	0x4
	.uleb128 .LBB222-.LBB217
	.uleb128 .LBE222-.LBB217
	.byte	0
.LLRL73:
	.byte	0x5
	.long	.LBB228
	.byte	0x4
	.uleb128 .LBB228-.LBB228
	.uleb128 .LBE228-.LBB228
	.byte	0x4
	.uleb128 .LBB281-.LBB228
	.uleb128 .LBE281-.LBB228
	.byte	0x4
	.uleb128 .LBB283-.LBB228
	.uleb128 .LBE283-.LBB228
	.byte	0x4
	.uleb128 .LBB285-.LBB228
	.uleb128 .LBE285-.LBB228
	.byte	0x4
	.uleb128 .LBB286-.LBB228
	.uleb128 .LBE286-.LBB228
	.byte	0x4
	.uleb128 .LBB287-.LBB228
	.uleb128 .LBE287-.LBB228
	.byte	0x4
	.uleb128 .LBB288-.LBB228
	.uleb128 .LBE288-.LBB228
	.byte	0
.LLRL75:
	.byte	0x5
	.long	.LBB230
	.byte	0x4
	.uleb128 .LBB230-.LBB230
	.uleb128 .LBE230-.LBB230
	.byte	0x4
	.uleb128 .LBB245-.LBB230
	.uleb128 .LBE245-.LBB230
	.byte	0x4
	.uleb128 .LBB246-.LBB230
	.uleb128 .LBE246-.LBB230
	.byte	0x4
	.uleb128 .LBB247-.LBB230
	.uleb128 .LBE247-.LBB230
	.byte	0
.LLRL78:
	.byte	0x5
	.long	.LBB235
	.byte	0x4
	.uleb128 .LBB235-.LBB235
	.uleb128 .LBE235-.LBB235
	.byte	0x4
	.uleb128 .LBB248-.LBB235
	.uleb128 .LBE248-.LBB235
	.byte	0x4
	.uleb128 .LBB249-.LBB235
	.uleb128 .LBE249-.LBB235
	.byte	0x4
	.uleb128 .LBB252-.LBB235
	.uleb128 .LBE252-.LBB235
	.byte	0x4
	.uleb128 .LBB257-.LBB235
	.uleb128 .LBE257-.LBB235
	.byte	0
.LLRL81:
	.byte	0x5
	.long	.LBB241
	.byte	0x4
	.uleb128 .LBB241-.LBB241
	.uleb128 .LBE241-.LBB241
	.byte	0x4
	.uleb128 .LBB250-.LBB241
	.uleb128 .LBE250-.LBB241
	.byte	0x4
	.uleb128 .LBB251-.LBB241
	.uleb128 .LBE251-.LBB241
	.byte	0
.LLRL84:
	.byte	0x5
	.long	.LBB253
	.byte	0x4
	.uleb128 .LBB253-.LBB253
	.uleb128 .LBE253-.LBB253
	.byte	0x4
	.uleb128 .LBB258-.LBB253
	.uleb128 .LBE258-.LBB253
	.byte	0x4
	.uleb128 .LBB259-.LBB253
	.uleb128 .LBE259-.LBB253
	.byte	0
.LLRL87:
	.byte	0x5
	.long	.LBB260
	.byte	0x4
	.uleb128 .LBB260-.LBB260
	.uleb128 .LBE260-.LBB260
	.byte	0x4
	.uleb128 .LBB269-.LBB260
	.uleb128 .LBE269-.LBB260
	.byte	0x4
	.uleb128 .LBB271-.LBB260
	.uleb128 .LBE271-.LBB260
	.byte	0x4
	.uleb128 .LBB272-.LBB260
	.uleb128 .LBE272-.LBB260
	.byte	0
.LLRL90:
	.byte	0x5
	.long	.LBB265
	.byte	0x4
	.uleb128 .LBB265-.LBB265
	.uleb128 .LBE265-.LBB265
	.byte	0x4
	.uleb128 .LBB270-.LBB265
	.uleb128 .LBE270-.LBB265
	.byte	0x4
	.uleb128 .LBB273-.LBB265
	.uleb128 .LBE273-.LBB265
	.byte	0
.LLRL93:
	.byte	0x5
	.long	.LBB291
	.byte	0x4
	.uleb128 .LBB291-.LBB291
	.uleb128 .LBE291-.LBB291
	.byte	0x4
	.uleb128 .LBB292-.LBB291
	.uleb128 .LBE292-.LBB291
	.byte	0
.LLRL95:
	.byte	0x5
	.long	.LBB304
	.byte	0x4
	.uleb128 .LBB304-.LBB304
	.uleb128 .LBE304-.LBB304
	.byte	0x4
	.uleb128 .LBB310-.LBB304
	.uleb128 .LBE310-.LBB304
	.byte	0x4
	.uleb128 .LBB312-.LBB304
	.uleb128 .LBE312-.LBB304
	.byte	0x4
	.uleb128 .LBB314-.LBB304
	.uleb128 .LBE314-.LBB304
	.byte	0x4
	.uleb128 .LBB329-.LBB304
	.uleb128 .LBE329-.LBB304
	.byte	0
.LLRL98:
	.byte	0x5
	.long	.LBB316
	.byte	0x4
	.uleb128 .LBB316-.LBB316
	.uleb128 .LBE316-.LBB316
	.byte	0x4
	.uleb128 .LBB320-.LBB316
	.uleb128 .LBE320-.LBB316
	.byte	0
.LLRL101:
	.byte	0x5
	.long	.LBB321
	.byte	0x4
	.uleb128 .LBB321-.LBB321
	.uleb128 .LBE321-.LBB321
	.byte	0x4
	.uleb128 .LBB330-.LBB321
	.uleb128 .LBE330-.LBB321
	.byte	0
.LLRL104:
	.byte	0x5
	.long	.LBB324
	.byte	0x4
	.uleb128 .LBB324-.LBB324
	.uleb128 .LBE324-.LBB324
	.byte	0x4
	.uleb128 .LBB327-.LBB324
	.uleb128 .LBE327-.LBB324
	.byte	0
.LLRL107:
	.byte	0x5
	.long	.LBB340
	.byte	0x4
	.uleb128 .LBB340-.LBB340
	.uleb128 .LBE340-.LBB340
	.byte	0x4
	.uleb128 .LBB356-.LBB340
	.uleb128 .LBE356-.LBB340
	.byte	0
.LLRL109:
	.byte	0x5
	.long	.LBB341
	.byte	0x4
	.uleb128 .LBB341-.LBB341
	.uleb128 .LBE341-.LBB341
	.byte	0x4
	.uleb128 .LBB345-.LBB341
	.uleb128 .LBE345-.LBB341
	.byte	0x4
	.uleb128 .LBB351-.LBB341
	.uleb128 .LBE351-.LBB341
	.byte	0
.LLRL112:
	.byte	0x5
	.long	.LBB346
	.byte	0x4
	.uleb128 .LBB346-.LBB346
	.uleb128 .LBE346-.LBB346
	.byte	0x4
	.uleb128 .LBB350-.LBB346
	.uleb128 .LBE350-.LBB346
	.byte	0x4
	.uleb128 .LBB352-.LBB346
	.uleb128 .LBE352-.LBB346
	.byte	0
.LLRL116:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB10
	.uleb128 .LFE10-.LFB10
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF18:
	.string	"words"
.LASF35:
	.string	"__builtin_putchar"
.LASF10:
	.string	"uint64_t"
.LASF5:
	.string	"short int"
.LASF12:
	.string	"size_t"
.LASF34:
	.string	"putchar"
.LASF24:
	.string	"rotl64"
.LASF31:
	.string	"main"
.LASF33:
	.string	"murmur3"
.LASF27:
	.string	"fnv64"
.LASF22:
	.string	"siphash"
.LASF26:
	.string	"jenkins"
.LASF6:
	.string	"long long int"
.LASF25:
	.string	"rotl32"
.LASF13:
	.string	"long int"
.LASF17:
	.string	"printf"
.LASF23:
	.string	"load32"
.LASF20:
	.string	"state"
.LASF16:
	.string	"sprintf"
.LASF7:
	.string	"unsigned char"
.LASF28:
	.string	"fnv32"
.LASF4:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF9:
	.string	"uint32_t"
.LASF3:
	.string	"unsigned int"
.LASF19:
	.string	"buckets"
.LASF8:
	.string	"short unsigned int"
.LASF11:
	.string	"char"
.LASF21:
	.string	"seed"
.LASF15:
	.string	"strlen"
.LASF29:
	.string	"djb2"
.LASF30:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF14:
	.string	"long unsigned int"
.LASF32:
	.string	"sip_round"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"hashes.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
