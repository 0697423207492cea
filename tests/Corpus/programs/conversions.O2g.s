	.file	"conversions.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "conversions.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%lld: %d %u %d %u %d %u %d %lld\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%016llx\n"
.LC2:
	.string	"%d%d%d%d "
.LC3:
	.string	""
.LC4:
	.string	"%d %d %u %d\n"
.LC5:
	.string	"%d %d %d %d\n"
.LC6:
	.string	"%d %d %d %u\n"
.LC7:
	.string	"%d %d %lld\n"
.LC8:
	.string	"%u %u %u %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB14:
	.file 1 "conversions.c"
	.loc 1 44 1 view -0
	.cfi_startproc
	.loc 1 45 2 view .LVU1
.LBB72:
	.loc 1 45 7 view .LVU2
.LVL0:
	.loc 1 45 20 view .LVU3
.LBE72:
	.loc 1 44 1 is_stmt 0 view .LVU4
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB312:
	.loc 1 45 11 view .LVU5
	xorl	%eax, %eax
.LBE312:
	.loc 1 44 1 view .LVU6
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
.LBB313:
.LBB73:
.LBB74:
.LBB75:
	.loc 1 27 46 view .LVU7
	movl	$1284865837, %edi
.LBE75:
.LBE74:
.LBE73:
.LBE313:
	.loc 1 44 1 view .LVU8
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB314:
	.loc 1 45 11 view .LVU9
	movl	%eax, 96(%esp)
.LVL1:
	.p2align 4
	.p2align 3
.L2:
.LBB310:
	.loc 1 46 3 is_stmt 1 discriminator 3 view .LVU10
	.loc 1 46 11 is_stmt 0 discriminator 3 view .LVU11
	movl	96(%esp), %eax
	movl	values(,%eax,8), %edx
	movl	values+4(,%eax,8), %ecx
.LVL2:
	.loc 1 47 3 is_stmt 1 discriminator 3 view .LVU12
.LBB83:
.LBI83:
	.loc 1 33 22 discriminator 3 view .LVU13
.LBB84:
	.loc 1 35 2 discriminator 3 view .LVU14
	.loc 1 35 2 is_stmt 0 discriminator 3 view .LVU15
.LBE84:
.LBE83:
.LBB88:
.LBI88:
	.loc 1 38 16 is_stmt 1 discriminator 3 view .LVU16
.LBB89:
	.loc 1 40 2 discriminator 3 view .LVU17
	.loc 1 40 2 is_stmt 0 discriminator 3 view .LVU18
.LBE89:
.LBE88:
.LBB95:
.LBI95:
	.loc 1 18 17 is_stmt 1 discriminator 3 view .LVU19
.LBB96:
	.loc 1 18 37 discriminator 3 view .LVU20
	.loc 1 18 37 is_stmt 0 discriminator 3 view .LVU21
.LBE96:
.LBE95:
.LBB97:
.LBB85:
	.loc 1 35 75 discriminator 3 view .LVU22
	movl	%edx, 128(%esp)
	.loc 1 35 38 discriminator 3 view .LVU23
	movzwl	%dx, %eax
	.loc 1 35 9 discriminator 3 view .LVU24
	movl	%edx, %esi
	movl	%ecx, 116(%esp)
.LBE85:
.LBE97:
.LBB98:
.LBB90:
	.loc 1 40 10 discriminator 3 view .LVU25
	movsbl	%dl, %ecx
.LBE90:
.LBE98:
.LBB99:
.LBB86:
	.loc 1 35 38 discriminator 3 view .LVU26
	movl	%eax, 136(%esp)
	.loc 1 35 51 discriminator 3 view .LVU27
	movswl	%dx, %eax
	.loc 1 35 9 discriminator 3 view .LVU28
	orl	116(%esp), %esi
	.loc 1 35 51 discriminator 3 view .LVU29
	movl	%eax, 124(%esp)
.LBE86:
.LBE99:
.LBB100:
.LBB91:
	.loc 1 40 13 discriminator 3 view .LVU30
	movl	136(%esp), %esi
	movl	%ecx, 100(%esp)
.LBE91:
.LBE100:
.LBB101:
.LBB87:
	.loc 1 35 9 discriminator 3 view .LVU31
	setne	122(%esp)
	movl	%edx, 112(%esp)
.LBE87:
.LBE101:
.LBB102:
.LBB92:
	.loc 1 40 13 discriminator 3 view .LVU32
	leal	(%ecx,%esi), %eax
	.loc 1 40 19 discriminator 3 view .LVU33
	movl	124(%esp), %ecx
	.loc 1 40 28 discriminator 3 view .LVU34
	movb	%dl, 123(%esp)
	movzbl	%dl, %edx
.LVL3:
	.loc 1 40 25 discriminator 3 view .LVU35
	movl	%edx, 88(%esp)
	.loc 1 40 19 discriminator 3 view .LVU36
	addl	%ecx, %eax
	.loc 1 40 33 discriminator 3 view .LVU37
	movl	128(%esp), %ecx
	.loc 1 40 25 discriminator 3 view .LVU38
	addl	%edx, %eax
	cltd
	.loc 1 40 33 discriminator 3 view .LVU39
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 40 31 discriminator 3 view .LVU40
	addl	%eax, %ecx
	adcl	%edx, %ebx
	.loc 1 40 49 discriminator 3 view .LVU41
	movzbl	122(%esp), %edx
	movl	%edx, %eax
	movl	%edx, %esi
.LBE92:
.LBE102:
	.loc 1 47 3 discriminator 3 view .LVU42
	movl	%esi, 36(%esp)
.LBB103:
.LBB93:
	.loc 1 40 49 discriminator 3 view .LVU43
	xorl	%edx, %edx
	.loc 1 40 46 discriminator 3 view .LVU44
	addl	%ecx, %eax
	adcl	%ebx, %edx
	.loc 1 40 59 discriminator 3 view .LVU45
	movl	112(%esp), %ecx
	movl	116(%esp), %ebx
	shrdl	$3, %ebx, %ecx
	sarl	$3, %ebx
	.loc 1 40 52 discriminator 3 view .LVU46
	addl	%ecx, %eax
.LBE93:
.LBE103:
	.loc 1 47 3 discriminator 3 view .LVU47
	movl	116(%esp), %ecx
	movl	%eax, 40(%esp)
	movl	136(%esp), %eax
.LBB104:
.LBB94:
	.loc 1 40 52 discriminator 3 view .LVU48
	adcl	%ebx, %edx
.LBE94:
.LBE104:
	.loc 1 47 3 discriminator 3 view .LVU49
	movl	%edx, 44(%esp)
	movl	112(%esp), %edx
	movl	%eax, 24(%esp)
	movl	124(%esp), %eax
	movl	%edx, 32(%esp)
	movl	%edx, 28(%esp)
	movl	%eax, 20(%esp)
	movl	88(%esp), %eax
	movl	%eax, 16(%esp)
	movl	100(%esp), %ebx
	movl	%edx, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%ebx, 12(%esp)
	call	printf
.LVL4:
	.loc 1 49 3 is_stmt 1 discriminator 3 view .LVU50
	.loc 1 50 3 discriminator 3 view .LVU51
	.loc 1 51 3 discriminator 3 view .LVU52
	.loc 1 52 3 discriminator 3 view .LVU53
	.loc 1 53 3 discriminator 3 view .LVU54
	.loc 1 54 3 discriminator 3 view .LVU55
	.loc 1 55 3 discriminator 3 view .LVU56
.LBB105:
.LBI74:
	.loc 1 27 13 discriminator 3 view .LVU57
.LBB76:
	.loc 1 27 30 discriminator 3 view .LVU58
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU59
.LBE76:
.LBE105:
	.loc 1 56 3 is_stmt 1 discriminator 3 view .LVU60
.LBB106:
.LBI106:
	.loc 1 27 13 discriminator 3 view .LVU61
.LBB107:
	.loc 1 27 30 discriminator 3 view .LVU62
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU63
.LBE107:
.LBE106:
	.loc 1 57 3 is_stmt 1 discriminator 3 view .LVU64
	.loc 1 64 39 is_stmt 0 discriminator 3 view .LVU65
	movzbl	123(%esp), %ebx
	xorl	%eax, %eax
	movl	%eax, 108(%esp)
.LVL5:
.LBB112:
.LBI112:
	.loc 1 27 13 is_stmt 1 discriminator 3 view .LVU66
.LBB113:
	.loc 1 27 30 discriminator 3 view .LVU67
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU68
.LBE113:
.LBE112:
	.loc 1 58 3 is_stmt 1 discriminator 3 view .LVU69
.LBB117:
.LBI117:
	.loc 1 27 13 discriminator 3 view .LVU70
.LBB118:
	.loc 1 27 30 discriminator 3 view .LVU71
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU72
.LBE118:
.LBE117:
	.loc 1 59 3 is_stmt 1 discriminator 3 view .LVU73
.LBB122:
.LBI122:
	.loc 1 27 13 discriminator 3 view .LVU74
.LBB123:
	.loc 1 27 30 discriminator 3 view .LVU75
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU76
.LBE123:
.LBE122:
	.loc 1 60 3 is_stmt 1 discriminator 3 view .LVU77
.LBB127:
.LBI127:
	.loc 1 27 13 discriminator 3 view .LVU78
.LBB128:
	.loc 1 27 30 discriminator 3 view .LVU79
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU80
.LBE128:
.LBE127:
	.loc 1 61 3 is_stmt 1 discriminator 3 view .LVU81
.LBB133:
.LBI133:
	.loc 1 27 13 discriminator 3 view .LVU82
.LBB134:
	.loc 1 27 30 discriminator 3 view .LVU83
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU84
.LBE134:
.LBE133:
	.loc 1 62 3 is_stmt 1 discriminator 3 view .LVU85
.LBB139:
.LBI139:
	.loc 1 27 13 discriminator 3 view .LVU86
.LBB140:
	.loc 1 27 30 discriminator 3 view .LVU87
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU88
.LBE140:
.LBE139:
	.loc 1 63 3 is_stmt 1 discriminator 3 view .LVU89
.LBB145:
.LBI145:
	.loc 1 27 13 discriminator 3 view .LVU90
.LBB146:
	.loc 1 27 30 discriminator 3 view .LVU91
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU92
.LBE146:
.LBE145:
	.loc 1 64 3 is_stmt 1 discriminator 3 view .LVU93
.LBB152:
.LBI152:
	.loc 1 27 13 discriminator 3 view .LVU94
.LBB153:
	.loc 1 27 30 discriminator 3 view .LVU95
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU96
.LBE153:
.LBE152:
	.loc 1 65 3 is_stmt 1 discriminator 3 view .LVU97
	.loc 1 65 7 is_stmt 0 discriminator 3 view .LVU98
	movl	136(%esp), %eax
.LVL6:
.LBB159:
.LBI159:
	.loc 1 27 13 is_stmt 1 discriminator 3 view .LVU99
.LBB160:
	.loc 1 27 30 discriminator 3 view .LVU100
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU101
.LBE160:
.LBE159:
	.loc 1 66 3 is_stmt 1 discriminator 3 view .LVU102
.LBB165:
.LBI165:
	.loc 1 27 13 discriminator 3 view .LVU103
.LBB166:
	.loc 1 27 30 discriminator 3 view .LVU104
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU105
.LBE166:
.LBE165:
	.loc 1 67 3 is_stmt 1 discriminator 3 view .LVU106
.LBB171:
.LBI171:
	.loc 1 27 13 discriminator 3 view .LVU107
.LBB172:
	.loc 1 27 30 discriminator 3 view .LVU108
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU109
.LBE172:
.LBE171:
	.loc 1 68 3 is_stmt 1 discriminator 3 view .LVU110
.LBB179:
.LBI179:
	.loc 1 27 13 discriminator 3 view .LVU111
.LBB180:
	.loc 1 27 30 discriminator 3 view .LVU112
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU113
.LBE180:
.LBE179:
	.loc 1 69 3 is_stmt 1 discriminator 3 view .LVU114
.LBB185:
.LBI185:
	.loc 1 27 13 discriminator 3 view .LVU115
.LBB186:
	.loc 1 27 30 discriminator 3 view .LVU116
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU117
.LBE186:
.LBE185:
	.loc 1 70 3 is_stmt 1 discriminator 3 view .LVU118
.LBB192:
.LBI192:
	.loc 1 27 13 discriminator 3 view .LVU119
.LBB193:
	.loc 1 27 30 discriminator 3 view .LVU120
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU121
.LBE193:
.LBE192:
	.loc 1 71 3 is_stmt 1 discriminator 3 view .LVU122
.LBB201:
.LBI201:
	.loc 1 27 13 discriminator 3 view .LVU123
.LBB202:
	.loc 1 27 30 discriminator 3 view .LVU124
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU125
.LBE202:
.LBE201:
	.loc 1 72 3 is_stmt 1 discriminator 3 view .LVU126
.LBB209:
.LBI209:
	.loc 1 27 13 discriminator 3 view .LVU127
.LBB210:
	.loc 1 27 30 discriminator 3 view .LVU128
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU129
.LBE210:
.LBE209:
	.loc 1 73 3 is_stmt 1 discriminator 3 view .LVU130
.LBB214:
.LBI214:
	.loc 1 27 13 discriminator 3 view .LVU131
.LBB215:
	.loc 1 27 30 discriminator 3 view .LVU132
	.loc 1 27 30 is_stmt 0 discriminator 3 view .LVU133
.LBE215:
.LBE214:
	.loc 1 74 3 is_stmt 1 discriminator 3 view .LVU134
	.loc 1 75 3 discriminator 3 view .LVU135
	.loc 1 76 3 discriminator 3 view .LVU136
	movzwl	112(%esp), %esi
	.loc 1 64 39 is_stmt 0 discriminator 3 view .LVU137
	movb	%bl, %cl
	addb	$100, %cl
	movb	%cl, 122(%esp)
.LVL7:
	.loc 1 65 7 discriminator 3 view .LVU138
	leal	(%eax,%eax,2), %ecx
	movl	%esi, 104(%esp)
	.loc 1 77 5 discriminator 3 view .LVU139
	sall	$3, %eax
	.loc 1 65 7 discriminator 3 view .LVU140
	movzwl	%cx, %edx
	movl	%edx, 60(%esp)
	.loc 1 75 5 discriminator 3 view .LVU141
	movb	%bl, %dl
	.loc 1 76 5 discriminator 3 view .LVU142
	movswl	%cx, %ecx
.LVL8:
	.loc 1 77 3 is_stmt 1 discriminator 3 view .LVU143
	.loc 1 78 3 discriminator 3 view .LVU144
	.loc 1 79 3 discriminator 3 view .LVU145
	.loc 1 80 3 discriminator 3 view .LVU146
	.loc 1 81 3 discriminator 3 view .LVU147
	.loc 1 82 3 discriminator 3 view .LVU148
.LBB218:
.LBI218:
	.loc 1 27 13 discriminator 3 view .LVU149
.LBB219:
	.loc 1 27 30 discriminator 3 view .LVU150
.LBE219:
.LBE218:
	.loc 1 75 5 is_stmt 0 discriminator 3 view .LVU151
	subb	$100, %dl
	.loc 1 77 5 discriminator 3 view .LVU152
	movzwl	%ax, %esi
	.loc 1 75 5 discriminator 3 view .LVU153
	movb	%dl, 121(%esp)
.LVL9:
	.loc 1 79 5 discriminator 3 view .LVU154
	movl	$-1840700269, %eax
	.loc 1 77 5 discriminator 3 view .LVU155
	movl	%esi, 84(%esp)
.LVL10:
	.loc 1 79 5 discriminator 3 view .LVU156
	imull	%ecx
.LBB224:
.LBB77:
	.loc 1 27 46 discriminator 3 view .LVU157
	imull	$1481765933, digest, %eax
.LBE77:
.LBE224:
	.loc 1 79 5 discriminator 3 view .LVU158
	addl	%ecx, %edx
	sarl	$2, %edx
	sarl	$31, %ecx
	movl	%edx, %ebx
	subl	%ecx, %ebx
.LBB225:
.LBB78:
	.loc 1 27 46 discriminator 3 view .LVU159
	imull	$1284865837, digest+4, %ecx
.LBE78:
.LBE225:
	.loc 1 79 5 discriminator 3 view .LVU160
	movl	%ebx, 80(%esp)
	movswl	80(%esp), %esi
.LBB226:
.LBB79:
	.loc 1 27 46 discriminator 3 view .LVU161
	addl	%eax, %ecx
	movl	%edi, %eax
	mull	digest
.LBE79:
.LBE226:
	.loc 1 79 5 discriminator 3 view .LVU162
	movl	%esi, 56(%esp)
.LVL11:
	.loc 1 55 9 discriminator 3 view .LVU163
	movl	88(%esp), %esi
.LBB227:
.LBB80:
	.loc 1 27 46 discriminator 3 view .LVU164
	addl	%ecx, %edx
.LBE80:
.LBE227:
	.loc 1 55 9 discriminator 3 view .LVU165
	movl	100(%esp), %ecx
	addl	%esi, %ecx
.LBB228:
.LBB81:
	.loc 1 27 71 discriminator 3 view .LVU166
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU167
	addl	%ecx, %eax
.LBE81:
.LBE228:
	.loc 1 56 9 discriminator 3 view .LVU168
	movl	100(%esp), %ecx
.LBB229:
.LBB108:
	.loc 1 27 46 discriminator 3 view .LVU169
	movl	%eax, 88(%esp)
.LBE108:
.LBE229:
.LBB230:
.LBB82:
	.loc 1 27 69 discriminator 3 view .LVU170
	adcl	%ebx, %edx
.LBE82:
.LBE230:
.LBB231:
.LBB109:
	.loc 1 27 46 discriminator 3 view .LVU171
	imull	$1284865837, %edx, %ebx
	movl	88(%esp), %eax
	imull	$1481765933, 88(%esp), %edx
.LBE109:
.LBE231:
	.loc 1 56 9 discriminator 3 view .LVU172
	movl	%esi, 88(%esp)
	imull	%esi, %ecx
.LBB232:
.LBB110:
	.loc 1 27 46 discriminator 3 view .LVU173
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
.LBE110:
.LBE232:
	.loc 1 56 13 discriminator 3 view .LVU174
	movl	124(%esp), %ebx
	subl	%ebx, %ecx
.LBB233:
.LBB111:
	.loc 1 27 71 discriminator 3 view .LVU175
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU176
	addl	%eax, %ecx
	adcl	%edx, %ebx
.LBE111:
.LBE233:
.LBB234:
.LBB114:
	.loc 1 27 46 discriminator 3 view .LVU177
	imull	$1284865837, %ebx, %edx
	imull	$1481765933, %ecx, %eax
	leal	(%edx,%eax), %esi
	movl	%ecx, %eax
	mull	%edi
	movl	%eax, %ecx
.LBE114:
.LBE234:
	.loc 1 57 7 discriminator 3 view .LVU178
	movl	124(%esp), %eax
.LBB235:
.LBB115:
	.loc 1 27 46 discriminator 3 view .LVU179
	movl	%edx, %ebx
	addl	%esi, %ebx
.LBE115:
.LBE235:
	.loc 1 57 3 discriminator 3 view .LVU180
	movl	104(%esp), %esi
	.loc 1 57 7 discriminator 3 view .LVU181
	cltd
	.loc 1 57 3 discriminator 3 view .LVU182
	movl	124(%esp), %eax
	imull	%esi, %edx
	xorl	%esi, %esi
	imull	%eax, %esi
	movl	124(%esp), %eax
	leal	(%edx,%esi), %esi
	mull	104(%esp)
	addl	%esi, %edx
.LBB236:
.LBB116:
	.loc 1 27 69 discriminator 3 view .LVU183
	addl	%ecx, %eax
	adcl	%ebx, %edx
.LBE116:
.LBE236:
.LBB237:
.LBB119:
	.loc 1 27 46 discriminator 3 view .LVU184
	imull	$1284865837, %edx, %ecx
	imull	$1481765933, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	movl	%edx, 76(%esp)
.LBE119:
.LBE237:
	.loc 1 58 9 discriminator 3 view .LVU185
	movl	$1431655766, %edx
.LBB238:
.LBB120:
	.loc 1 27 46 discriminator 3 view .LVU186
	addl	%ecx, 76(%esp)
	movl	%eax, 72(%esp)
.LBE120:
.LBE238:
	.loc 1 58 9 discriminator 3 view .LVU187
	movl	128(%esp), %eax
	imull	%edx
	movl	128(%esp), %eax
	movl	%edx, %esi
	.loc 1 58 26 discriminator 3 view .LVU188
	movl	$-1431655765, %edx
	.loc 1 58 9 discriminator 3 view .LVU189
	movl	%eax, %ebx
	.loc 1 58 26 discriminator 3 view .LVU190
	mull	%edx
	.loc 1 58 9 discriminator 3 view .LVU191
	sarl	$31, %ebx
	movl	%ebx, 52(%esp)
	subl	%ebx, %esi
	movl	%esi, %ecx
	movl	%esi, %ebx
	sarl	$31, %ebx
	.loc 1 58 26 discriminator 3 view .LVU192
	movl	%edx, %esi
	shrl	%esi
	xorl	%edx, %edx
	movl	%esi, %eax
	.loc 1 61 18 discriminator 3 view .LVU193
	movl	136(%esp), %esi
	.loc 1 58 3 discriminator 3 view .LVU194
	addl	%ecx, %eax
	.loc 1 59 3 discriminator 3 view .LVU195
	movzbl	123(%esp), %ecx
	.loc 1 58 3 discriminator 3 view .LVU196
	adcl	%ebx, %edx
.LBB239:
.LBB121:
	.loc 1 27 69 discriminator 3 view .LVU197
	addl	72(%esp), %eax
	adcl	76(%esp), %edx
.LBE121:
.LBE239:
.LBB240:
.LBB124:
	.loc 1 27 46 discriminator 3 view .LVU198
	movl	%eax, 72(%esp)
.LBE124:
.LBE240:
	.loc 1 59 3 discriminator 3 view .LVU199
	sarb	%cl
.LBB241:
.LBB125:
	.loc 1 27 46 discriminator 3 view .LVU200
	movl	72(%esp), %eax
	.loc 1 27 71 discriminator 3 view .LVU201
	movsbl	%cl, %ecx
	.loc 1 27 46 discriminator 3 view .LVU202
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	.loc 1 27 71 discriminator 3 view .LVU203
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU204
	addl	%ecx, %eax
.LBE125:
.LBE241:
	.loc 1 60 3 discriminator 3 view .LVU205
	movzbl	123(%esp), %ecx
.LBB242:
.LBB129:
	.loc 1 27 46 discriminator 3 view .LVU206
	movl	%eax, 72(%esp)
.LBE129:
.LBE242:
.LBB243:
.LBB126:
	.loc 1 27 69 discriminator 3 view .LVU207
	adcl	%ebx, %edx
.LBE126:
.LBE243:
.LBB244:
.LBB130:
	.loc 1 27 46 discriminator 3 view .LVU208
	movl	72(%esp), %eax
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 72(%esp), %edx
.LBE130:
.LBE244:
	.loc 1 60 3 discriminator 3 view .LVU209
	shrb	%cl
.LBB245:
.LBB131:
	.loc 1 27 71 discriminator 3 view .LVU210
	movzbl	%cl, %ecx
	.loc 1 27 46 discriminator 3 view .LVU211
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	.loc 1 27 71 discriminator 3 view .LVU212
	xorl	%ebx, %ebx
	.loc 1 27 69 discriminator 3 view .LVU213
	addl	%ecx, %eax
.LBE131:
.LBE245:
.LBB246:
.LBB135:
	.loc 1 27 46 discriminator 3 view .LVU214
	movl	%eax, 72(%esp)
.LBE135:
.LBE246:
.LBB247:
.LBB132:
	.loc 1 27 69 discriminator 3 view .LVU215
	adcl	%ebx, %edx
.LBE132:
.LBE247:
.LBB248:
.LBB136:
	.loc 1 27 46 discriminator 3 view .LVU216
	movl	72(%esp), %eax
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
.LBE136:
.LBE248:
	.loc 1 61 9 discriminator 3 view .LVU217
	movl	124(%esp), %ebx
	sarl	$2, %ebx
	movl	%ebx, %ecx
	.loc 1 61 18 discriminator 3 view .LVU218
	leal	0(,%esi,4), %ebx
	.loc 1 62 9 discriminator 3 view .LVU219
	movl	128(%esp), %esi
	.loc 1 61 14 discriminator 3 view .LVU220
	orl	%ebx, %ecx
.LBB249:
.LBB137:
	.loc 1 27 71 discriminator 3 view .LVU221
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU222
	addl	%ecx, %eax
.LBE137:
.LBE249:
.LBB250:
.LBB141:
	.loc 1 27 46 discriminator 3 view .LVU223
	movl	%eax, 72(%esp)
.LBE141:
.LBE250:
.LBB251:
.LBB138:
	.loc 1 27 69 discriminator 3 view .LVU224
	adcl	%ebx, %edx
.LBE138:
.LBE251:
.LBB252:
.LBB142:
	.loc 1 27 46 discriminator 3 view .LVU225
	imull	$1284865837, %edx, %ebx
	movl	72(%esp), %eax
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
.LBE142:
.LBE252:
	.loc 1 62 9 discriminator 3 view .LVU226
	movl	%esi, %ebx
	sarl	$5, %ebx
	movl	%ebx, %ecx
.LBB253:
.LBB143:
	.loc 1 27 71 discriminator 3 view .LVU227
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU228
	addl	%ecx, %eax
.LBE143:
.LBE253:
.LBB254:
.LBB147:
	.loc 1 27 46 discriminator 3 view .LVU229
	movl	%eax, 128(%esp)
.LBE147:
.LBE254:
.LBB255:
.LBB144:
	.loc 1 27 69 discriminator 3 view .LVU230
	adcl	%ebx, %edx
.LBE144:
.LBE255:
.LBB256:
.LBB148:
	.loc 1 27 46 discriminator 3 view .LVU231
	movl	%edx, 132(%esp)
	imull	$1284865837, %edx, %ebx
	movl	128(%esp), %eax
	imull	$1481765933, 128(%esp), %edx
.LBE148:
.LBE256:
	.loc 1 63 9 discriminator 3 view .LVU232
	movl	%esi, 128(%esp)
.LBB257:
.LBB149:
	.loc 1 27 46 discriminator 3 view .LVU233
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
.LBE149:
.LBE257:
	.loc 1 63 9 discriminator 3 view .LVU234
	movl	%esi, %ebx
	shrl	$5, %ebx
	movl	%ebx, %ecx
.LBB258:
.LBB150:
	.loc 1 27 71 discriminator 3 view .LVU235
	xorl	%ebx, %ebx
	.loc 1 27 69 discriminator 3 view .LVU236
	addl	%ecx, %eax
.LBE150:
.LBE258:
	.loc 1 64 7 discriminator 3 view .LVU237
	movzbl	123(%esp), %ecx
.LBB259:
.LBB154:
	.loc 1 27 46 discriminator 3 view .LVU238
	movl	%eax, 72(%esp)
.LBE154:
.LBE259:
.LBB260:
.LBB151:
	.loc 1 27 69 discriminator 3 view .LVU239
	adcl	%ebx, %edx
.LBE151:
.LBE260:
.LBB261:
.LBB155:
	.loc 1 27 46 discriminator 3 view .LVU240
	imull	$1284865837, %edx, %ebx
	movl	72(%esp), %eax
	imull	$1481765933, 72(%esp), %edx
.LBE155:
.LBE261:
	.loc 1 64 7 discriminator 3 view .LVU241
	subb	$56, %cl
	movzbl	%cl, %ecx
.LBB262:
.LBB156:
	.loc 1 27 46 discriminator 3 view .LVU242
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
.LBE156:
.LBE262:
	.loc 1 64 28 discriminator 3 view .LVU243
	movsbl	122(%esp), %ebx
	.loc 1 65 39 discriminator 3 view .LVU244
	movl	136(%esp), %esi
	.loc 1 64 26 discriminator 3 view .LVU245
	addl	%ebx, %ecx
.LBB263:
.LBB157:
	.loc 1 27 71 discriminator 3 view .LVU246
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU247
	addl	%ecx, %eax
.LBE157:
.LBE263:
	.loc 1 65 25 discriminator 3 view .LVU248
	movl	60(%esp), %ecx
.LBB264:
.LBB161:
	.loc 1 27 46 discriminator 3 view .LVU249
	movl	%eax, 72(%esp)
.LBE161:
.LBE264:
.LBB265:
.LBB158:
	.loc 1 27 69 discriminator 3 view .LVU250
	adcl	%ebx, %edx
.LBE158:
.LBE265:
.LBB266:
.LBB162:
	.loc 1 27 46 discriminator 3 view .LVU251
	imull	$1284865837, %edx, %ebx
	movl	72(%esp), %eax
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
.LBE162:
.LBE266:
	.loc 1 65 39 discriminator 3 view .LVU252
	leal	5(%esi), %ebx
	.loc 1 66 7 discriminator 3 view .LVU253
	movl	88(%esp), %esi
	.loc 1 65 27 discriminator 3 view .LVU254
	movswl	%bx, %ebx
	.loc 1 65 25 discriminator 3 view .LVU255
	subl	%ebx, %ecx
.LBB267:
.LBB163:
	.loc 1 27 71 discriminator 3 view .LVU256
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU257
	addl	%ecx, %eax
.LBE163:
.LBE267:
.LBB268:
.LBB167:
	.loc 1 27 46 discriminator 3 view .LVU258
	movl	%eax, 72(%esp)
.LBE167:
.LBE268:
.LBB269:
.LBB164:
	.loc 1 27 69 discriminator 3 view .LVU259
	adcl	%ebx, %edx
.LBE164:
.LBE269:
	.loc 1 66 7 discriminator 3 view .LVU260
	movl	%esi, %ecx
.LBB270:
.LBB168:
	.loc 1 27 46 discriminator 3 view .LVU261
	imull	$1284865837, %edx, %ebx
	movl	72(%esp), %eax
.LBE168:
.LBE270:
	.loc 1 66 7 discriminator 3 view .LVU262
	negl	%ecx
.LBB271:
.LBB169:
	.loc 1 27 46 discriminator 3 view .LVU263
	movl	%edx, 76(%esp)
	imull	$1481765933, 72(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	.loc 1 27 71 discriminator 3 view .LVU264
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU265
	addl	%ecx, %eax
.LBE169:
.LBE271:
.LBB272:
.LBB173:
	.loc 1 27 46 discriminator 3 view .LVU266
	movl	%eax, 88(%esp)
.LBE173:
.LBE272:
.LBB273:
.LBB170:
	.loc 1 27 69 discriminator 3 view .LVU267
	adcl	%ebx, %edx
.LBE170:
.LBE273:
	.loc 1 67 7 discriminator 3 view .LVU268
	movl	%esi, %ecx
.LBB274:
.LBB174:
	.loc 1 27 46 discriminator 3 view .LVU269
	movl	88(%esp), %eax
	imull	$1284865837, %edx, %ebx
.LBE174:
.LBE274:
	.loc 1 67 7 discriminator 3 view .LVU270
	notl	%ecx
.LBB275:
.LBB175:
	.loc 1 27 46 discriminator 3 view .LVU271
	imull	$1481765933, 88(%esp), %edx
.LBE175:
.LBE275:
	.loc 1 69 7 discriminator 3 view .LVU272
	movl	112(%esp), %esi
.LBB276:
.LBB176:
	.loc 1 27 46 discriminator 3 view .LVU273
	addl	%edx, %ebx
.LBE176:
.LBE276:
	.loc 1 69 7 discriminator 3 view .LVU274
	movl	%esi, 64(%esp)
.LBB277:
.LBB177:
	.loc 1 27 46 discriminator 3 view .LVU275
	mull	%edi
	addl	%ebx, %edx
	.loc 1 27 71 discriminator 3 view .LVU276
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 27 69 discriminator 3 view .LVU277
	addl	%ecx, %eax
.LBE177:
.LBE277:
.LBB278:
.LBB181:
	.loc 1 27 46 discriminator 3 view .LVU278
	movl	%eax, 88(%esp)
.LBE181:
.LBE278:
.LBB279:
.LBB178:
	.loc 1 27 69 discriminator 3 view .LVU279
	adcl	%ebx, %edx
.LBE178:
.LBE279:
	.loc 1 68 3 discriminator 3 view .LVU280
	xorl	%ecx, %ecx
.LBB280:
.LBB182:
	.loc 1 27 46 discriminator 3 view .LVU281
	imull	$1284865837, %edx, %ebx
	movl	88(%esp), %eax
	imull	$1481765933, 88(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
.LBE182:
.LBE280:
	.loc 1 68 3 discriminator 3 view .LVU282
	movl	136(%esp), %ebx
	testl	%ebx, %ebx
	sete	%cl
	xorl	%ebx, %ebx
.LBB281:
.LBB183:
	.loc 1 27 69 discriminator 3 view .LVU283
	addl	%ecx, %eax
.LBE183:
.LBE281:
	.loc 1 69 21 discriminator 3 view .LVU284
	movl	100(%esp), %ecx
.LBB282:
.LBB187:
	.loc 1 27 46 discriminator 3 view .LVU285
	movl	%eax, 88(%esp)
.LBE187:
.LBE282:
.LBB283:
.LBB184:
	.loc 1 27 69 discriminator 3 view .LVU286
	adcl	%ebx, %edx
.LBE184:
.LBE283:
	.loc 1 69 7 discriminator 3 view .LVU287
	xorl	%esi, %esi
.LBB284:
.LBB188:
	.loc 1 27 46 discriminator 3 view .LVU288
	movl	%edx, 92(%esp)
	imull	$1284865837, %edx, %ebx
	movl	88(%esp), %eax
	imull	$1481765933, 88(%esp), %edx
.LBE188:
.LBE284:
	.loc 1 69 7 discriminator 3 view .LVU289
	movl	%esi, 68(%esp)
.LBB285:
.LBB189:
	.loc 1 27 46 discriminator 3 view .LVU290
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
.LBE189:
.LBE285:
	.loc 1 69 21 discriminator 3 view .LVU291
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 69 19 discriminator 3 view .LVU292
	addl	64(%esp), %ecx
	adcl	68(%esp), %ebx
.LBB286:
.LBB190:
	.loc 1 27 69 discriminator 3 view .LVU293
	addl	%ecx, %eax
.LBE190:
.LBE286:
	.loc 1 70 9 discriminator 3 view .LVU294
	movl	$613566757, %ecx
.LBB287:
.LBB194:
	.loc 1 27 46 discriminator 3 view .LVU295
	movl	%eax, 112(%esp)
.LVL12:
	.loc 1 27 46 discriminator 3 view .LVU296
.LBE194:
.LBE287:
.LBB288:
.LBB191:
	.loc 1 27 69 discriminator 3 view .LVU297
	adcl	%ebx, %edx
.LBE191:
.LBE288:
.LBB289:
.LBB195:
	.loc 1 27 46 discriminator 3 view .LVU298
	movl	112(%esp), %eax
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 112(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	movl	%eax, 112(%esp)
.LBE195:
.LBE289:
	.loc 1 70 9 discriminator 3 view .LVU299
	movl	128(%esp), %eax
.LBB290:
.LBB196:
	.loc 1 27 46 discriminator 3 view .LVU300
	movl	%edx, 116(%esp)
.LBE196:
.LBE290:
	.loc 1 70 16 discriminator 3 view .LVU301
	movl	136(%esp), %esi
.LBB291:
.LBB197:
	.loc 1 27 46 discriminator 3 view .LVU302
	addl	%ebx, 116(%esp)
.LBE197:
.LBE291:
	.loc 1 70 9 discriminator 3 view .LVU303
	movl	128(%esp), %ebx
	mull	%ecx
	movl	%ebx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	.loc 1 70 16 discriminator 3 view .LVU304
	movl	136(%esp), %eax
	mull	%ecx
	subl	%edx, %esi
	movl	%esi, %eax
	movl	136(%esp), %esi
	shrl	%eax
	leal	(%edx,%eax), %ecx
	shrl	$2, %ecx
	leal	0(,%ecx,8), %edx
	subl	%ecx, %edx
	subl	%edx, %esi
.LBB292:
.LBB198:
	.loc 1 27 71 discriminator 3 view .LVU305
	xorl	%edx, %edx
.LBE198:
.LBE292:
	.loc 1 70 16 discriminator 3 view .LVU306
	movzwl	%si, %eax
.LBB293:
.LBB199:
	.loc 1 27 69 discriminator 3 view .LVU307
	movl	116(%esp), %esi
.LBE199:
.LBE293:
	.loc 1 70 14 discriminator 3 view .LVU308
	addl	%ebx, %eax
.LBB294:
.LBB200:
	.loc 1 27 69 discriminator 3 view .LVU309
	movl	112(%esp), %ebx
	addl	%eax, %ebx
	adcl	%edx, %esi
.LBE200:
.LBE294:
.LBB295:
.LBB203:
	.loc 1 27 46 discriminator 3 view .LVU310
	movl	%ebx, %eax
	imull	$1481765933, %ebx, %edx
.LBE203:
.LBE295:
	.loc 1 71 9 discriminator 3 view .LVU311
	movl	52(%esp), %ebx
.LBB296:
.LBB204:
	.loc 1 27 46 discriminator 3 view .LVU312
	imull	$1284865837, %esi, %ecx
.LBE204:
.LBE296:
	.loc 1 71 9 discriminator 3 view .LVU313
	movl	128(%esp), %esi
.LBB297:
.LBB205:
	.loc 1 27 46 discriminator 3 view .LVU314
	addl	%edx, %ecx
	mull	%edi
	movl	%eax, 136(%esp)
.LBE205:
.LBE297:
	.loc 1 71 9 discriminator 3 view .LVU315
	movl	$-1840700269, %eax
.LBB298:
.LBB206:
	.loc 1 27 46 discriminator 3 view .LVU316
	movl	%edx, 140(%esp)
.LBE206:
.LBE298:
	.loc 1 71 9 discriminator 3 view .LVU317
	imull	%esi
.LBB299:
.LBB207:
	.loc 1 27 46 discriminator 3 view .LVU318
	addl	%ecx, 140(%esp)
.LBE207:
.LBE299:
	.loc 1 71 9 discriminator 3 view .LVU319
	addl	%esi, %edx
	sarl	$2, %edx
	subl	%ebx, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	.loc 1 71 17 discriminator 3 view .LVU320
	movzbl	123(%esp), %edx
	.loc 1 71 9 discriminator 3 view .LVU321
	subl	%eax, %esi
	.loc 1 71 17 discriminator 3 view .LVU322
	movb	$-109, %al
	.loc 1 71 9 discriminator 3 view .LVU323
	movl	%esi, %ecx
	.loc 1 71 25 discriminator 3 view .LVU324
	movl	124(%esp), %esi
	.loc 1 71 17 discriminator 3 view .LVU325
	imulb	%dl
	movb	%dl, %bl
	sarb	$7, %bl
	movzwl	%ax, %eax
	movzbl	%ah, %eax
	addb	%dl, %al
	sarb	$2, %al
	subb	%bl, %al
	movzbl	123(%esp), %ebx
	movb	%al, %dl
	salb	$3, %dl
	subb	%al, %dl
	subb	%dl, %bl
	.loc 1 71 25 discriminator 3 view .LVU326
	movl	$1717986919, %edx
	.loc 1 71 17 discriminator 3 view .LVU327
	movsbl	%bl, %eax
	.loc 1 71 25 discriminator 3 view .LVU328
	movl	%esi, %ebx
	sarl	$31, %ebx
	.loc 1 71 13 discriminator 3 view .LVU329
	addl	%eax, %ecx
	.loc 1 71 25 discriminator 3 view .LVU330
	movl	124(%esp), %eax
	imull	%edx
	sarl	$2, %edx
	subl	%ebx, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %esi
	movl	%esi, %eax
	cwtl
	.loc 1 71 21 discriminator 3 view .LVU331
	addl	%ecx, %eax
.LBB300:
.LBB211:
	.loc 1 27 71 discriminator 3 view .LVU332
	movl	100(%esp), %ecx
.LBE211:
.LBE300:
.LBB301:
.LBB208:
	cltd
	.loc 1 27 69 discriminator 3 view .LVU333
	addl	136(%esp), %eax
	adcl	140(%esp), %edx
.LBE208:
.LBE301:
.LBB302:
.LBB212:
	.loc 1 27 46 discriminator 3 view .LVU334
	movl	%eax, 136(%esp)
	movl	136(%esp), %eax
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, 136(%esp), %edx
	addl	%edx, %ebx
	mull	%edi
	addl	%ebx, %edx
	.loc 1 27 71 discriminator 3 view .LVU335
	xorl	%ebx, %ebx
	.loc 1 27 69 discriminator 3 view .LVU336
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	%ecx, %edx
.LBE212:
.LBE302:
.LBB303:
.LBB216:
	.loc 1 27 46 discriminator 3 view .LVU337
	movl	%edx, 136(%esp)
.LBE216:
.LBE303:
.LBB304:
.LBB213:
	.loc 1 27 69 discriminator 3 view .LVU338
	movl	%ebx, %ecx
.LBE213:
.LBE304:
.LBB305:
.LBB217:
	.loc 1 27 46 discriminator 3 view .LVU339
	imull	$1481765933, 136(%esp), %eax
	movl	%ecx, 140(%esp)
	imull	$1284865837, %ebx, %ebx
	addl	%eax, %ebx
	movl	136(%esp), %eax
	mull	%edi
	.loc 1 27 69 discriminator 3 view .LVU340
	movl	%eax, %ecx
	.loc 1 27 46 discriminator 3 view .LVU341
	addl	%ebx, %edx
	.loc 1 27 69 discriminator 3 view .LVU342
	addl	104(%esp), %ecx
	movl	%edx, %ebx
	adcl	108(%esp), %ebx
.LBE217:
.LBE305:
.LBB306:
.LBB220:
	.loc 1 27 46 discriminator 3 view .LVU343
	imull	$1481765933, %ecx, %eax
	imull	$1284865837, %ebx, %esi
	addl	%eax, %esi
	movl	%ecx, %eax
	mull	%edi
	movl	%eax, %ecx
.LBE220:
.LBE306:
	.loc 1 78 5 discriminator 3 view .LVU344
	movzbl	122(%esp), %eax
.LBB307:
.LBB221:
	.loc 1 27 46 discriminator 3 view .LVU345
	movl	%edx, %ebx
	addl	%esi, %ebx
.LBE221:
.LBE307:
	.loc 1 81 5 discriminator 3 view .LVU346
	movzbl	121(%esp), %edx
	.loc 1 78 5 discriminator 3 view .LVU347
	sarb	%al
.LVL13:
	.loc 1 82 9 discriminator 3 view .LVU348
	movsbl	%al, %esi
	.loc 1 81 5 discriminator 3 view .LVU349
	movzbl	80(%esp), %eax
.LVL14:
	.loc 1 81 5 discriminator 3 view .LVU350
	xorb	%al, %dl
	movzbl	%dl, %eax
	.loc 1 82 13 discriminator 3 view .LVU351
	movl	56(%esp), %edx
	.loc 1 82 9 discriminator 3 view .LVU352
	addl	%eax, %esi
.LVL15:
	.loc 1 80 5 discriminator 3 view .LVU353
	movl	84(%esp), %eax
	.loc 1 82 13 discriminator 3 view .LVU354
	addl	%edx, %esi
	.loc 1 80 5 discriminator 3 view .LVU355
	movl	$274877907, %edx
	mull	%edx
	movl	84(%esp), %eax
	shrl	$6, %edx
	imull	$1000, %edx, %edx
	subl	%edx, %eax
	.loc 1 82 17 discriminator 3 view .LVU356
	movzwl	%ax, %eax
	addl	%esi, %eax
.LBB308:
.LBB222:
	.loc 1 27 71 discriminator 3 view .LVU357
	cltd
	.loc 1 27 69 discriminator 3 view .LVU358
	addl	%eax, %ecx
	.loc 1 27 37 discriminator 3 view .LVU359
	movl	%ecx, digest
	.loc 1 27 69 discriminator 3 view .LVU360
	adcl	%edx, %ebx
.LBE222:
.LBE308:
.LBE310:
	.loc 1 45 31 discriminator 3 view .LVU361
	incl	96(%esp)
.LVL16:
.LBB311:
.LBB309:
.LBB223:
	.loc 1 27 37 discriminator 3 view .LVU362
	movl	%ebx, digest+4
.LVL17:
	.loc 1 27 37 discriminator 3 view .LVU363
.LBE223:
.LBE309:
.LBE311:
	.loc 1 45 31 is_stmt 1 discriminator 3 view .LVU364
	movl	96(%esp), %eax
.LVL18:
	.loc 1 45 20 discriminator 3 view .LVU365
	cmpl	$24, %eax
	jne	.L2
.LBE314:
	.loc 1 84 2 view .LVU366
	movl	%ecx, 4(%esp)
	movl	$-2, %esi
	movl	$-1, %edi
	movl	%ebx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
.LVL19:
	.loc 1 85 2 view .LVU367
.LBB315:
	.loc 1 85 7 view .LVU368
	.loc 1 85 21 view .LVU369
	.loc 1 85 11 is_stmt 0 view .LVU370
	movl	$-2, %edx
.LBE315:
	.loc 1 84 2 view .LVU371
	movl	%esi, 136(%esp)
	movl	%edi, 140(%esp)
.LVL20:
	.p2align 4
	.p2align 3
.L3:
.LBB348:
.LBB316:
	.loc 1 86 26 is_stmt 1 view .LVU372
	movzwl	%dx, %eax
.LBE316:
.LBE348:
.LBB349:
	.loc 1 45 11 is_stmt 0 view .LVU373
	xorl	%esi, %esi
	movl	%eax, 124(%esp)
	xorl	%edi, %edi
.LBE349:
.LBB350:
.LBB347:
	.loc 1 86 17 view .LVU374
	xorl	%ebx, %ebx
.LVL21:
.L5:
	.loc 1 87 4 is_stmt 1 discriminator 3 view .LVU375
.LBB317:
.LBI317:
	.loc 1 24 12 discriminator 3 view .LVU376
.LBB318:
	.loc 1 24 52 discriminator 3 view .LVU377
	.loc 1 24 52 is_stmt 0 discriminator 3 view .LVU378
.LBE318:
.LBE317:
.LBB322:
.LBI322:
	.loc 1 23 12 is_stmt 1 discriminator 3 view .LVU379
.LBB323:
	.loc 1 23 46 discriminator 3 view .LVU380
	.loc 1 23 46 is_stmt 0 discriminator 3 view .LVU381
.LBE323:
.LBE322:
.LBB326:
.LBI326:
	.loc 1 22 12 is_stmt 1 discriminator 3 view .LVU382
.LBB327:
	.loc 1 22 61 discriminator 3 view .LVU383
	.loc 1 22 61 is_stmt 0 discriminator 3 view .LVU384
.LBE327:
.LBE326:
.LBB330:
.LBI330:
	.loc 1 21 12 is_stmt 1 discriminator 3 view .LVU385
.LBB331:
	.loc 1 21 47 discriminator 3 view .LVU386
	.loc 1 21 47 is_stmt 0 discriminator 3 view .LVU387
.LBE331:
.LBE330:
	.loc 1 87 4 discriminator 3 view .LVU388
	movl	$.LC2, (%esp)
.LBB336:
.LBB319:
	.loc 1 24 61 discriminator 3 view .LVU389
	imull	$40000, %ebx, %eax
	movl	124(%esp), %ecx
.LBE319:
.LBE336:
.LBB337:
.LBB332:
	.loc 1 21 66 discriminator 3 view .LVU390
	movl	%edx, 128(%esp)
.LBE332:
.LBE337:
.LBB338:
.LBB320:
	.loc 1 24 61 discriminator 3 view .LVU391
	cmpl	%ecx, %eax
	setg	%al
.LBE320:
.LBE338:
.LBB339:
.LBB324:
	.loc 1 23 74 discriminator 3 view .LVU392
	cmpl	%esi, 136(%esp)
.LBE324:
.LBE339:
.LBB340:
.LBB321:
	.loc 1 24 61 discriminator 3 view .LVU393
	movzbl	%al, %eax
.LBE321:
.LBE340:
	.loc 1 87 4 discriminator 3 view .LVU394
	movl	%eax, 16(%esp)
.LBB341:
.LBB325:
	.loc 1 23 74 discriminator 3 view .LVU395
	movl	140(%esp), %eax
	sbbl	%edi, %eax
	setc	%al
	movzbl	%al, %eax
.LBE325:
.LBE341:
	.loc 1 87 4 discriminator 3 view .LVU396
	movl	%eax, 12(%esp)
	.loc 1 87 76 discriminator 3 view .LVU397
	movb	%bl, %al
	decb	%al
	.loc 1 87 4 discriminator 3 view .LVU398
	movzbl	%al, %eax
.LBB342:
.LBB328:
	.loc 1 22 70 discriminator 3 view .LVU399
	cmpl	%edx, %eax
	setg	%al
.LBE328:
.LBE342:
.LBB343:
.LBB333:
	.loc 1 21 66 discriminator 3 view .LVU400
	cmpl	%ebx, %edx
.LBE333:
.LBE343:
.LBB344:
.LBB329:
	.loc 1 22 70 discriminator 3 view .LVU401
	movzbl	%al, %eax
.LBE329:
.LBE344:
	.loc 1 87 4 discriminator 3 view .LVU402
	movl	%eax, 8(%esp)
.LBB345:
.LBB334:
	.loc 1 21 66 discriminator 3 view .LVU403
	setb	%al
.LBE334:
.LBE345:
	.loc 1 86 32 discriminator 3 view .LVU404
	incl	%ebx
.LVL22:
.LBB346:
.LBB335:
	.loc 1 21 66 discriminator 3 view .LVU405
	movzbl	%al, %eax
.LBE335:
.LBE346:
	.loc 1 87 4 discriminator 3 view .LVU406
	movl	%eax, 4(%esp)
	call	printf
.LVL23:
	.loc 1 86 32 is_stmt 1 discriminator 3 view .LVU407
	.loc 1 86 26 discriminator 3 view .LVU408
	addl	$-2147483648, %esi
	movl	128(%esp), %edx
	adcl	$0, %edi
	cmpl	$3, %ebx
	jne	.L5
.LBE347:
	.loc 1 85 27 discriminator 2 view .LVU409
	incl	%edx
.LVL24:
	.loc 1 85 21 discriminator 2 view .LVU410
	addl	$1, 136(%esp)
	adcl	$0, 140(%esp)
	cmpl	$3, %edx
	jne	.L3
.LBE350:
	.loc 1 89 2 view .LVU411
	movl	$.LC3, (%esp)
	.loc 1 91 2 is_stmt 0 view .LVU412
	movl	$1, %ebx
.LVL25:
	.loc 1 92 2 view .LVU413
	movl	$128, %esi
	.loc 1 89 2 view .LVU414
	call	puts
.LVL26:
	.loc 1 90 2 is_stmt 1 view .LVU415
	.loc 1 91 2 view .LVU416
	movl	$-56, %ecx
	movl	$200, %edx
	movl	%ecx, 8(%esp)
	movl	$1, %eax
	.loc 1 92 2 is_stmt 0 view .LVU417
	movl	$-128, %edi
	.loc 1 91 2 view .LVU418
	movl	%edx, 12(%esp)
	movl	%ebx, 4(%esp)
	.loc 1 94 2 view .LVU419
	movl	$-2147483648, %ebx
	.loc 1 91 2 view .LVU420
	movl	%eax, 16(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL27:
	.loc 1 92 2 is_stmt 1 view .LVU421
	movl	$-128, %eax
	movl	%eax, 8(%esp)
	movl	$96, %eax
	movl	%esi, 16(%esp)
	.loc 1 94 2 is_stmt 0 view .LVU422
	movl	$65535, %esi
	.loc 1 92 2 view .LVU423
	movl	%edi, 12(%esp)
	.loc 1 94 2 view .LVU424
	movl	$255, %edi
	.loc 1 92 2 view .LVU425
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.LVL28:
	.loc 1 93 2 is_stmt 1 view .LVU426
	movl	$-1, %eax
	movl	$-128, %edx
	movl	%eax, 16(%esp)
	movl	$-2147483648, %eax
	movl	%eax, 12(%esp)
	movl	$-32768, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC6, (%esp)
	call	printf
.LVL29:
	.loc 1 94 2 view .LVU427
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	.loc 1 96 22 is_stmt 0 view .LVU428
	xorl	%edi, %edi
	.loc 1 94 2 view .LVU429
	movl	$.LC7, (%esp)
	call	printf
.LVL30:
	.loc 1 95 2 is_stmt 1 view .LVU430
	movl	$8, %eax
	movl	%eax, 16(%esp)
	movl	$4, %eax
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.LVL31:
	.loc 1 96 2 view .LVU431
	.loc 1 96 22 is_stmt 0 view .LVU432
	movl	digest, %ecx
	movl	digest+4, %ebx
	movl	%ecx, %eax
	movl	%ecx, %esi
	shrdl	$20, %ebx, %eax
	andl	$1048575, %esi
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %esi
	movl	%ebx, %eax
	shrl	$28, %eax
	addl	%eax, %esi
	movl	$1374389535, %eax
	mull	%esi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ebx, %edx
	leal	(%eax,%eax,4), %eax
	subl	%eax, %esi
	movl	%ecx, %eax
	subl	%esi, %eax
	movl	%eax, 136(%esp)
	sbbl	%edi, %edx
	movl	$-1030792151, %edi
	movl	%edx, 140(%esp)
	imull	$-1030792151, %edx, %esi
	movl	136(%esp), %eax
	imull	$-1889785611, 136(%esp), %edx
	addl	%edx, %esi
	mull	%edi
	movl	$100, %edi
	addl	%esi, %edx
	shrdl	$2, %edx, %eax
	mull	%edi
	subl	%eax, %ecx
	.loc 1 97 1 view .LVU433
	leal	-12(%ebp), %esp
.LVL32:
	.loc 1 96 9 view .LVU434
	movl	%ecx, %eax
	.loc 1 97 1 view .LVU435
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL33:
	.loc 1 97 1 view .LVU436
	ret
	.cfi_endproc
.LFE14:
	.size	main, .-main
	.data
	.align 8
	.type	digest, @object
	.size	digest, 8
digest:
	.long	1
	.long	0
	.section	.rodata
	.align 32
	.type	values, @object
	.size	values, 192
values:
	.long	0
	.long	0
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	127
	.long	0
	.long	128
	.long	0
	.long	255
	.long	0
	.long	256
	.long	0
	.long	-128
	.long	-1
	.long	-129
	.long	-1
	.long	32767
	.long	0
	.long	32768
	.long	0
	.long	65535
	.long	0
	.long	65536
	.long	0
	.long	-32768
	.long	-1
	.long	-32769
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	0
	.long	-1
	.long	0
	.long	0
	.long	1
	.long	-2147483648
	.long	-1
	.long	2147483647
	.long	-1
	.long	-1698898192
	.long	305419896
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x9de
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x12
	.long	.LASF39
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL71
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x6
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x13
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x6
	.byte	0x1
	.byte	0x8
	.long	.LASF4
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF5
	.uleb128 0x6
	.byte	0x2
	.byte	0x5
	.long	.LASF6
	.uleb128 0x8
	.long	.LASF7
	.byte	0x5
	.byte	0x17
	.long	0x42
	.uleb128 0x8
	.long	.LASF8
	.byte	0x6
	.byte	0x18
	.long	0x49
	.uleb128 0x8
	.long	.LASF9
	.byte	0x7
	.byte	0x18
	.long	0x2d
	.uleb128 0x8
	.long	.LASF10
	.byte	0x8
	.byte	0x18
	.long	0x81
	.uleb128 0xb
	.long	0x71
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF11
	.uleb128 0x8
	.long	.LASF12
	.byte	0x9
	.byte	0x18
	.long	0x3b
	.uleb128 0x8
	.long	.LASF13
	.byte	0xa
	.byte	0x19
	.long	0x9e
	.uleb128 0x6
	.byte	0x2
	.byte	0x7
	.long	.LASF14
	.uleb128 0x8
	.long	.LASF15
	.byte	0xb
	.byte	0x19
	.long	0x34
	.uleb128 0x8
	.long	.LASF16
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF17
	.uleb128 0xb
	.long	0xbb
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.long	.LASF18
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF19
	.uleb128 0x14
	.long	0x7c
	.long	0xe5
	.uleb128 0x15
	.long	0x34
	.byte	0x17
	.byte	0
	.uleb128 0xb
	.long	0xd5
	.uleb128 0xd
	.long	.LASF20
	.byte	0x7
	.byte	0x16
	.long	0xe5
	.uleb128 0x5
	.byte	0x3
	.long	values
	.uleb128 0x16
	.byte	0x7
	.byte	0x4
	.long	0x34
	.byte	0x1
	.byte	0xb
	.byte	0x6
	.long	0x110
	.uleb128 0x17
	.long	.LASF40
	.byte	0x18
	.byte	0
	.uleb128 0xd
	.long	.LASF21
	.byte	0x1a
	.byte	0x11
	.long	0xb0
	.uleb128 0x5
	.byte	0x3
	.long	digest
	.uleb128 0x18
	.long	.LASF41
	.byte	0x18
	.byte	0x1
	.byte	0x1d
	.byte	0x8
	.long	0x16e
	.uleb128 0x9
	.string	"a"
	.byte	0x9
	.long	0x50
	.byte	0
	.uleb128 0x9
	.string	"b"
	.byte	0x15
	.long	0x93
	.byte	0x2
	.uleb128 0x9
	.string	"c"
	.byte	0x20
	.long	0x5b
	.byte	0x4
	.uleb128 0x9
	.string	"d"
	.byte	0x2b
	.long	0x88
	.byte	0x6
	.uleb128 0x9
	.string	"e"
	.byte	0x36
	.long	0x66
	.byte	0x8
	.uleb128 0x9
	.string	"f"
	.byte	0x3e
	.long	0x16e
	.byte	0xc
	.uleb128 0x9
	.string	"g"
	.byte	0x49
	.long	0x71
	.byte	0x10
	.byte	0
	.uleb128 0x6
	.byte	0x1
	.byte	0x2
	.long	.LASF22
	.uleb128 0xe
	.long	.LASF23
	.byte	0x37
	.long	0x2d
	.long	0x189
	.uleb128 0xf
	.long	0x189
	.byte	0
	.uleb128 0x19
	.byte	0x4
	.long	0xc2
	.uleb128 0xe
	.long	.LASF24
	.byte	0x19
	.long	0x2d
	.long	0x1a4
	.uleb128 0xf
	.long	0x189
	.uleb128 0x1a
	.byte	0
	.uleb128 0x1b
	.long	.LASF42
	.byte	0x1
	.byte	0x2b
	.byte	0x5
	.long	0x2d
	.long	.LFB14
	.long	.LFE14-.LFB14
	.uleb128 0x1
	.byte	0x9c
	.long	0x863
	.uleb128 0x1c
	.long	.LASF25
	.byte	0x1
	.byte	0x5a
	.byte	0x7
	.long	0xbb
	.sleb128 -56
	.uleb128 0x10
	.long	.LLRL0
	.long	0x5ee
	.uleb128 0x7
	.string	"i"
	.byte	0x2d
	.byte	0xb
	.long	0x2d
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x11
	.long	.LLRL2
	.uleb128 0x7
	.string	"v"
	.byte	0x2e
	.byte	0xb
	.long	0x71
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x7
	.string	"a"
	.byte	0x31
	.byte	0xa
	.long	0x50
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x7
	.string	"b"
	.byte	0x32
	.byte	0xb
	.long	0x88
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.string	"c"
	.byte	0x33
	.byte	0xb
	.long	0x5b
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x7
	.string	"d"
	.byte	0x34
	.byte	0xc
	.long	0x93
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x7
	.string	"e"
	.byte	0x35
	.byte	0xb
	.long	0x66
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x7
	.string	"f"
	.byte	0x36
	.byte	0xc
	.long	0xa5
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x3
	.long	0x895
	.long	.LBI74
	.value	.LVU57
	.long	.LLRL10
	.byte	0x37
	.byte	0x3
	.long	0x284
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST11
	.long	.LVUS11
	.byte	0
	.uleb128 0x3
	.long	0x87c
	.long	.LBI83
	.value	.LVU13
	.long	.LLRL12
	.byte	0x30
	.byte	0x26
	.long	0x2a7
	.uleb128 0x2
	.long	0x88b
	.long	.LLST13
	.long	.LVUS13
	.byte	0
	.uleb128 0x3
	.long	0x863
	.long	.LBI88
	.value	.LVU16
	.long	.LLRL14
	.byte	0x30
	.byte	0x26
	.long	0x2ca
	.uleb128 0x2
	.long	0x872
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.uleb128 0x1d
	.long	0x94d
	.long	.LBI95
	.value	.LVU19
	.long	.LBB95
	.long	.LBE95-.LBB95
	.byte	0x1
	.byte	0x2f
	.byte	0x3
	.long	0x2f2
	.uleb128 0x2
	.long	0x95c
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI106
	.value	.LVU61
	.long	.LLRL17
	.byte	0x38
	.byte	0x3
	.long	0x315
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI112
	.value	.LVU66
	.long	.LLRL19
	.byte	0x39
	.byte	0x3
	.long	0x338
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST20
	.long	.LVUS20
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI117
	.value	.LVU70
	.long	.LLRL21
	.byte	0x3a
	.byte	0x3
	.long	0x35b
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST22
	.long	.LVUS22
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI122
	.value	.LVU74
	.long	.LLRL23
	.byte	0x3b
	.byte	0x3
	.long	0x37e
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST24
	.long	.LVUS24
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI127
	.value	.LVU78
	.long	.LLRL25
	.byte	0x3c
	.byte	0x3
	.long	0x3a1
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI133
	.value	.LVU82
	.long	.LLRL27
	.byte	0x3d
	.byte	0x3
	.long	0x3c4
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI139
	.value	.LVU86
	.long	.LLRL29
	.byte	0x3e
	.byte	0x3
	.long	0x3e7
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST30
	.long	.LVUS30
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI145
	.value	.LVU90
	.long	.LLRL31
	.byte	0x3f
	.byte	0x3
	.long	0x40a
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI152
	.value	.LVU94
	.long	.LLRL33
	.byte	0x40
	.byte	0x3
	.long	0x42d
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI159
	.value	.LVU99
	.long	.LLRL35
	.byte	0x41
	.byte	0x3
	.long	0x450
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI165
	.value	.LVU103
	.long	.LLRL37
	.byte	0x42
	.byte	0x3
	.long	0x473
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST38
	.long	.LVUS38
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI171
	.value	.LVU107
	.long	.LLRL39
	.byte	0x43
	.byte	0x3
	.long	0x496
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST40
	.long	.LVUS40
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI179
	.value	.LVU111
	.long	.LLRL41
	.byte	0x44
	.byte	0x3
	.long	0x4b9
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST42
	.long	.LVUS42
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI185
	.value	.LVU115
	.long	.LLRL43
	.byte	0x45
	.byte	0x3
	.long	0x4dc
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI192
	.value	.LVU119
	.long	.LLRL45
	.byte	0x46
	.byte	0x3
	.long	0x4ff
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST46
	.long	.LVUS46
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI201
	.value	.LVU123
	.long	.LLRL47
	.byte	0x47
	.byte	0x3
	.long	0x522
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST48
	.long	.LVUS48
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI209
	.value	.LVU127
	.long	.LLRL49
	.byte	0x48
	.byte	0x3
	.long	0x545
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST50
	.long	.LVUS50
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI214
	.value	.LVU131
	.long	.LLRL51
	.byte	0x49
	.byte	0x3
	.long	0x568
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.uleb128 0x3
	.long	0x895
	.long	.LBI218
	.value	.LVU149
	.long	.LLRL53
	.byte	0x52
	.byte	0x3
	.long	0x58b
	.uleb128 0x2
	.long	0x8a2
	.long	.LLST54
	.long	.LVUS54
	.byte	0
	.uleb128 0xc
	.long	.LVL4
	.long	0x18f
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
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x4
	.byte	0x74
	.sleb128 124
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x4
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0xd
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0xd
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL55
	.long	0x745
	.uleb128 0x7
	.string	"i"
	.byte	0x55
	.byte	0xb
	.long	0x2d
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x11
	.long	.LLRL57
	.uleb128 0x7
	.string	"j"
	.byte	0x56
	.byte	0x11
	.long	0x34
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x3
	.long	0x8ac
	.long	.LBI317
	.value	.LVU376
	.long	.LLRL59
	.byte	0x57
	.byte	0x4
	.long	0x64e
	.uleb128 0x2
	.long	0x8c4
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x2
	.long	0x8bb
	.long	.LLST61
	.long	.LVUS61
	.byte	0
	.uleb128 0x3
	.long	0x8ce
	.long	.LBI322
	.value	.LVU379
	.long	.LLRL62
	.byte	0x57
	.byte	0x4
	.long	0x67e
	.uleb128 0x2
	.long	0x8e6
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x2
	.long	0x8dd
	.long	.LLST64
	.long	.LVUS64
	.byte	0
	.uleb128 0x3
	.long	0x8f0
	.long	.LBI326
	.value	.LVU382
	.long	.LLRL65
	.byte	0x57
	.byte	0x4
	.long	0x6ae
	.uleb128 0x2
	.long	0x908
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x2
	.long	0x8ff
	.long	.LLST67
	.long	.LVUS67
	.byte	0
	.uleb128 0x3
	.long	0x912
	.long	.LBI330
	.value	.LVU385
	.long	.LLRL68
	.byte	0x57
	.byte	0x4
	.long	0x6de
	.uleb128 0x2
	.long	0x92a
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0x2
	.long	0x921
	.long	.LLST70
	.long	.LVUS70
	.byte	0
	.uleb128 0xc
	.long	.LVL23
	.long	0x18f
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
	.uleb128 0x12
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x73
	.sleb128 -1
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x22
	.byte	0x74
	.sleb128 140
	.byte	0x6
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x76
	.sleb128 0
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x77
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0xe
	.byte	0x73
	.sleb128 -1
	.byte	0xa
	.value	0x9c40
	.byte	0x1e
	.byte	0x74
	.sleb128 124
	.byte	0x6
	.byte	0x2b
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL19
	.long	0x18f
	.long	0x75d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0xa
	.long	.LVL26
	.long	0x175
	.long	0x775
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0xa
	.long	.LVL27
	.long	0x18f
	.long	0x7a7
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
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xc8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0xc8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0xa
	.long	.LVL28
	.long	0x18f
	.long	0x7db
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
	.byte	0x8
	.byte	0x60
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0x80
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x9
	.byte	0x80
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x8
	.byte	0x80
	.byte	0
	.uleb128 0xa
	.long	.LVL29
	.long	0x18f
	.long	0x810
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
	.byte	0x9
	.byte	0x80
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0xb
	.value	0x8000
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.byte	0
	.uleb128 0xa
	.long	.LVL30
	.long	0x18f
	.long	0x836
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.long	.LVL31
	.long	0x18f
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
	.uleb128 0x1
	.byte	0x31
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
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LASF26
	.byte	0x26
	.byte	0x10
	.long	0x71
	.long	0x87c
	.uleb128 0x4
	.string	"p"
	.byte	0x26
	.byte	0x25
	.long	0x121
	.byte	0
	.uleb128 0x5
	.long	.LASF27
	.byte	0x21
	.byte	0x16
	.long	0x121
	.long	0x895
	.uleb128 0x4
	.string	"v"
	.byte	0x21
	.byte	0x23
	.long	0x71
	.byte	0
	.uleb128 0x1e
	.string	"mix"
	.byte	0x1
	.byte	0x1b
	.byte	0xd
	.byte	0x1
	.long	0x8ac
	.uleb128 0x4
	.string	"v"
	.byte	0x1b
	.byte	0x19
	.long	0x71
	.byte	0
	.uleb128 0x5
	.long	.LASF28
	.byte	0x18
	.byte	0xc
	.long	0x2d
	.long	0x8ce
	.uleb128 0x4
	.string	"a"
	.byte	0x18
	.byte	0x28
	.long	0x9e
	.uleb128 0x4
	.string	"b"
	.byte	0x18
	.byte	0x2f
	.long	0x2d
	.byte	0
	.uleb128 0x5
	.long	.LASF29
	.byte	0x17
	.byte	0xc
	.long	0x2d
	.long	0x8f0
	.uleb128 0x4
	.string	"a"
	.byte	0x17
	.byte	0x1d
	.long	0x2d
	.uleb128 0x4
	.string	"b"
	.byte	0x17
	.byte	0x29
	.long	0xb0
	.byte	0
	.uleb128 0x5
	.long	.LASF30
	.byte	0x16
	.byte	0xc
	.long	0x2d
	.long	0x912
	.uleb128 0x4
	.string	"a"
	.byte	0x16
	.byte	0x27
	.long	0x42
	.uleb128 0x4
	.string	"b"
	.byte	0x16
	.byte	0x38
	.long	0x3b
	.byte	0
	.uleb128 0x5
	.long	.LASF31
	.byte	0x15
	.byte	0xc
	.long	0x2d
	.long	0x934
	.uleb128 0x4
	.string	"a"
	.byte	0x15
	.byte	0x1e
	.long	0x2d
	.uleb128 0x4
	.string	"b"
	.byte	0x15
	.byte	0x2a
	.long	0x34
	.byte	0
	.uleb128 0x5
	.long	.LASF32
	.byte	0x13
	.byte	0xd
	.long	0x16e
	.long	0x94d
	.uleb128 0x4
	.string	"v"
	.byte	0x13
	.byte	0x1d
	.long	0x71
	.byte	0
	.uleb128 0x5
	.long	.LASF33
	.byte	0x12
	.byte	0x11
	.long	0xa5
	.long	0x966
	.uleb128 0x4
	.string	"v"
	.byte	0x12
	.byte	0x20
	.long	0x71
	.byte	0
	.uleb128 0x5
	.long	.LASF34
	.byte	0x11
	.byte	0x10
	.long	0x66
	.long	0x97f
	.uleb128 0x4
	.string	"v"
	.byte	0x11
	.byte	0x1f
	.long	0x71
	.byte	0
	.uleb128 0x5
	.long	.LASF35
	.byte	0x10
	.byte	0x11
	.long	0x93
	.long	0x998
	.uleb128 0x4
	.string	"v"
	.byte	0x10
	.byte	0x20
	.long	0x71
	.byte	0
	.uleb128 0x5
	.long	.LASF36
	.byte	0xf
	.byte	0x10
	.long	0x5b
	.long	0x9b1
	.uleb128 0x4
	.string	"v"
	.byte	0xf
	.byte	0x1f
	.long	0x71
	.byte	0
	.uleb128 0x5
	.long	.LASF37
	.byte	0xe
	.byte	0x10
	.long	0x88
	.long	0x9ca
	.uleb128 0x4
	.string	"v"
	.byte	0xe
	.byte	0x1e
	.long	0x71
	.byte	0
	.uleb128 0x1f
	.long	.LASF38
	.byte	0x1
	.byte	0xd
	.byte	0xf
	.long	0x50
	.byte	0x1
	.uleb128 0x4
	.string	"v"
	.byte	0xd
	.byte	0x1d
	.long	0x71
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
	.uleb128 0x6
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
	.uleb128 0x9
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 30
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x19
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x18
	.byte	0
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
	.uleb128 0x1c
	.uleb128 0xd
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
.LVUS1:
	.uleb128 .LVU3
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU362
	.uleb128 .LVU365
	.uleb128 .LVU367
	.uleb128 .LVU367
	.uleb128 .LVU434
	.uleb128 .LVU434
	.uleb128 .LVU436
	.uleb128 .LVU436
	.uleb128 0
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
	.uleb128 .LVL16-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0x4
	.uleb128 .LVL18-.LVL0
	.uleb128 .LVL19-1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL19-1-.LVL0
	.uleb128 .LVL32-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0x4
	.uleb128 .LVL32-.LVL0
	.uleb128 .LVL33-.LVL0
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
	.uleb128 .LVL33-.LVL0
	.uleb128 .LFE14-.LVL0
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x30
	.byte	0x1c
	.byte	0
.LVUS3:
	.uleb128 .LVU12
	.uleb128 .LVU35
.LLST3:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x6
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS4:
	.uleb128 .LVU51
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU138
	.uleb128 .LVU145
	.uleb128 .LVU348
	.uleb128 .LVU348
	.uleb128 .LVU350
	.uleb128 .LVU350
	.uleb128 .LVU353
	.uleb128 .LVU353
	.uleb128 .LVU434
	.uleb128 .LVU434
	.uleb128 .LVU436
	.uleb128 .LVU436
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL6-.LVL4
	.uleb128 .LVL7-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 122
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL13-.LVL4
	.uleb128 0x8
	.byte	0x74
	.sleb128 122
	.byte	0x94
	.byte	0x1
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL4
	.uleb128 .LVL14-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL4
	.uleb128 .LVL15-.LVL4
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL15-.LVL4
	.uleb128 .LVL32-.LVL4
	.uleb128 0x8
	.byte	0x74
	.sleb128 122
	.byte	0x94
	.byte	0x1
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL4
	.uleb128 .LVL33-.LVL4
	.uleb128 0xc
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x46
	.byte	0x1c
	.byte	0x94
	.byte	0x1
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL4
	.uleb128 .LFE14-.LVL4
	.uleb128 0xc
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x46
	.byte	0x1c
	.byte	0x94
	.byte	0x1
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU52
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU154
.LLST5:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL6-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 121
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL9-.LVL4
	.uleb128 0xb
	.byte	0x74
	.sleb128 121
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 56
	.byte	0x94
	.byte	0x1
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU53
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU163
.LLST6:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 124
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL11-.LVL4
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS7:
	.uleb128 .LVU54
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU156
.LLST7:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL10-.LVL4
	.uleb128 0xa
	.byte	0x74
	.sleb128 84
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0x3e8
	.byte	0x1d
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU55
	.uleb128 .LVU296
	.uleb128 .LVU296
	.uleb128 .LVU434
	.uleb128 .LVU434
	.uleb128 .LVU436
	.uleb128 .LVU436
	.uleb128 0
.LLST8:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL12-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL12-.LVL4
	.uleb128 .LVL32-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL32-.LVL4
	.uleb128 .LVL33-.LVL4
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x50
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL33-.LVL4
	.uleb128 .LFE14-.LVL4
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x50
	.byte	0x1c
	.byte	0
.LVUS9:
	.uleb128 .LVU56
	.uleb128 .LVU296
	.uleb128 .LVU296
	.uleb128 .LVU434
	.uleb128 .LVU434
	.uleb128 .LVU436
	.uleb128 .LVU436
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL12-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL12-.LVL4
	.uleb128 .LVL32-.LVL4
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL32-.LVL4
	.uleb128 .LVL33-.LVL4
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x50
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL33-.LVL4
	.uleb128 .LFE14-.LVL4
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x50
	.byte	0x1c
	.byte	0
.LVUS11:
	.uleb128 .LVU57
	.uleb128 .LVU59
.LLST11:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0xe
	.byte	0x74
	.sleb128 100
	.byte	0x6
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x22
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU13
	.uleb128 .LVU15
.LLST13:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x6
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS15:
	.uleb128 .LVU15
	.uleb128 .LVU18
.LLST15:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x29
	.byte	0x74
	.sleb128 112
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x74
	.sleb128 136
	.byte	0x93
	.uleb128 0x2
	.byte	0x74
	.sleb128 124
	.byte	0x93
	.uleb128 0x2
	.byte	0x74
	.sleb128 112
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x74
	.sleb128 112
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 122
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS16:
	.uleb128 .LVU18
	.uleb128 .LVU21
.LLST16:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS18:
	.uleb128 .LVU61
	.uleb128 .LVU63
.LLST18:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x13
	.byte	0x74
	.sleb128 100
	.byte	0x6
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x1e
	.byte	0x74
	.sleb128 124
	.byte	0x6
	.byte	0x1c
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU66
	.uleb128 .LVU68
.LLST20:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0x11
	.byte	0x74
	.sleb128 124
	.byte	0x94
	.byte	0x2
	.byte	0xa8
	.uleb128 0x49
	.byte	0xa8
	.uleb128 0x26
	.byte	0x74
	.sleb128 104
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU70
	.uleb128 .LVU72
.LLST22:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0x1c
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.byte	0x33
	.byte	0x1b
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.byte	0xa8
	.uleb128 0x34
	.byte	0x33
	.byte	0xa8
	.uleb128 0x34
	.byte	0x1b
	.byte	0xa8
	.uleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU74
	.uleb128 .LVU76
.LLST24:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0xc
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x1
	.byte	0x31
	.byte	0x26
	.byte	0xa8
	.uleb128 0x42
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU78
	.uleb128 .LVU80
.LLST26:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0xc
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x1
	.byte	0x31
	.byte	0x25
	.byte	0xa8
	.uleb128 0x3b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU82
	.uleb128 .LVU84
.LLST28:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0x17
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x74
	.sleb128 124
	.byte	0x94
	.byte	0x2
	.byte	0x32
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x21
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU86
	.uleb128 .LVU88
.LLST30:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0xb
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.byte	0x35
	.byte	0x26
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU90
	.uleb128 .LVU92
.LLST32:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0xb
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.byte	0x35
	.byte	0x25
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU94
	.uleb128 .LVU96
.LLST34:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0x1a
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0x38
	.byte	0x1c
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 122
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x22
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU99
	.uleb128 .LVU101
.LLST36:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0x14
	.byte	0x74
	.sleb128 60
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x70
	.sleb128 5
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x1c
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS38:
	.uleb128 .LVU103
	.uleb128 .LVU105
.LLST38:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0xa
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x1f
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS40:
	.uleb128 .LVU107
	.uleb128 .LVU109
.LLST40:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0xa
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x20
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU111
	.uleb128 .LVU113
.LLST42:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0xb
	.byte	0x70
	.sleb128 0
	.byte	0x40
	.byte	0x24
	.byte	0x30
	.byte	0x29
	.byte	0xa8
	.uleb128 0x3b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU115
	.uleb128 .LVU117
.LLST44:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0x1d
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0xa4
	.uleb128 0x26
	.byte	0x8
	.quad	0xffffffff
	.byte	0x1a
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x1
	.byte	0xa8
	.uleb128 0x42
	.byte	0xa8
	.uleb128 0x26
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS46:
	.uleb128 .LVU119
	.uleb128 .LVU121
.LLST46:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0x14
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.byte	0x37
	.byte	0x1d
	.byte	0x70
	.sleb128 0
	.byte	0x37
	.byte	0x1d
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x22
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS48:
	.uleb128 .LVU123
	.uleb128 .LVU125
.LLST48:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0x2f
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x1
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x22
	.byte	0x74
	.sleb128 124
	.byte	0x94
	.byte	0x2
	.byte	0x3a
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x22
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU127
	.uleb128 .LVU129
.LLST50:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0xe
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS52:
	.uleb128 .LVU131
	.uleb128 .LVU133
.LLST52:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL6-.LVL6
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0
.LVUS54:
	.uleb128 .LVU149
	.uleb128 .LVU154
.LLST54:
	.byte	0x8
	.long	.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x35
	.byte	0x74
	.sleb128 122
	.byte	0x94
	.byte	0x1
	.byte	0x31
	.byte	0x26
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 56
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x22
	.byte	0x74
	.sleb128 84
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0x3e8
	.byte	0x1d
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x22
	.byte	0x74
	.sleb128 121
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 56
	.byte	0x94
	.byte	0x1
	.byte	0x27
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x22
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU369
	.uleb128 .LVU372
	.uleb128 .LVU372
	.uleb128 .LVU375
	.uleb128 .LVU410
	.uleb128 .LVU415
	.uleb128 .LVU415
	.uleb128 .LVU434
	.uleb128 .LVU434
	.uleb128 .LVU436
	.uleb128 .LVU436
	.uleb128 0
.LLST56:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-.LVL19
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL24-.LVL19
	.uleb128 .LVL26-1-.LVL19
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL26-1-.LVL19
	.uleb128 .LVL32-.LVL19
	.uleb128 0x7
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL19
	.uleb128 .LVL33-.LVL19
	.uleb128 0xb
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x40
	.byte	0x1c
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL19
	.uleb128 .LFE14-.LVL19
	.uleb128 0xb
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x40
	.byte	0x1c
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS58:
	.uleb128 .LVU372
	.uleb128 .LVU375
	.uleb128 .LVU375
	.uleb128 .LVU405
	.uleb128 .LVU405
	.uleb128 .LVU408
	.uleb128 .LVU408
	.uleb128 .LVU413
.LLST58:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL20
	.uleb128 .LVL22-.LVL20
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL20
	.uleb128 .LVL23-.LVL20
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS60:
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST60:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL21-.LVL21
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0xa
	.value	0x9c40
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS61:
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST61:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL21-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS63:
	.uleb128 .LVU378
	.uleb128 .LVU381
.LLST63:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL21-.LVL21
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS64:
	.uleb128 .LVU378
	.uleb128 .LVU381
.LLST64:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL21-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS66:
	.uleb128 .LVU381
	.uleb128 .LVU384
.LLST66:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL21-.LVL21
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS67:
	.uleb128 .LVU381
	.uleb128 .LVU384
.LLST67:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL21-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS69:
	.uleb128 .LVU384
	.uleb128 .LVU387
.LLST69:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL21-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS70:
	.uleb128 .LVU384
	.uleb128 .LVU387
.LLST70:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL21-.LVL21
	.uleb128 0x1
	.byte	0x52
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
	.long	.LFB14
	.long	.LFE14-.LFB14
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
.LLRL0:
	.byte	0x5
	.long	.LBB72
	.byte	0x4
	.uleb128 .LBB72-.LBB72
	.uleb128 .LBE72-.LBB72
	.byte	0x4
	.uleb128 .LBB312-.LBB72
	.uleb128 .LBE312-.LBB72
	.byte	0x4
	.uleb128 .LBB313-.LBB72
	.uleb128 .LBE313-.LBB72
	.byte	0x4
	.uleb128 .LBB314-.LBB72
	.uleb128 .LBE314-.LBB72
	.byte	0x4
	.uleb128 .LBB349-.LBB72
	.uleb128 .LBE349-.LBB72
	.byte	0
.LLRL2:
	.byte	0x5
	.long	.LBB73
	.byte	0x4
	.uleb128 .LBB73-.LBB73
	.uleb128 .LBE73-.LBB73
	.byte	0x4
	.uleb128 .LBB310-.LBB73
	.uleb128 .LBE310-.LBB73
	.byte	0x4
	.uleb128 .LBB311-.LBB73
	.uleb128 .LBE311-.LBB73
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB74
	.byte	0x4
	.uleb128 .LBB74-.LBB74
	.uleb128 .LBE74-.LBB74
	.byte	0x4
	.uleb128 .LBB105-.LBB74
	.uleb128 .LBE105-.LBB74
	.byte	0x4
	.uleb128 .LBB224-.LBB74
	.uleb128 .LBE224-.LBB74
	.byte	0x4
	.uleb128 .LBB225-.LBB74
	.uleb128 .LBE225-.LBB74
	.byte	0x4
	.uleb128 .LBB226-.LBB74
	.uleb128 .LBE226-.LBB74
	.byte	0x4
	.uleb128 .LBB227-.LBB74
	.uleb128 .LBE227-.LBB74
	.byte	0x4
	.uleb128 .LBB228-.LBB74
	.uleb128 .LBE228-.LBB74
	.byte	0x4
	.uleb128 .LBB230-.LBB74
	.uleb128 .LBE230-.LBB74
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB97-.LBB83
	.uleb128 .LBE97-.LBB83
	.byte	0x4
	.uleb128 .LBB99-.LBB83
	.uleb128 .LBE99-.LBB83
	.byte	0x4
	.uleb128 .LBB101-.LBB83
	.uleb128 .LBE101-.LBB83
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB88
	.byte	0x4
	.uleb128 .LBB88-.LBB88
	.uleb128 .LBE88-.LBB88
	.byte	0x4
	.uleb128 .LBB98-.LBB88
	.uleb128 .LBE98-.LBB88
	.byte	0x4
	.uleb128 .LBB100-.LBB88
	.uleb128 .LBE100-.LBB88
	.byte	0x4
	.uleb128 .LBB102-.LBB88
	.uleb128 .LBE102-.LBB88
	.byte	0x4
	.uleb128 .LBB103-.LBB88
	.uleb128 .LBE103-.LBB88
	.byte	0x4
	.uleb128 .LBB104-.LBB88
	.uleb128 .LBE104-.LBB88
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB106
	.byte	0x4
	.uleb128 .LBB106-.LBB106
	.uleb128 .LBE106-.LBB106
	.byte	0x4
	.uleb128 .LBB229-.LBB106
	.uleb128 .LBE229-.LBB106
	.byte	0x4
	.uleb128 .LBB231-.LBB106
	.uleb128 .LBE231-.LBB106
	.byte	0x4
	.uleb128 .LBB232-.LBB106
	.uleb128 .LBE232-.LBB106
	.byte	0x4
	.uleb128 .LBB233-.LBB106
	.uleb128 .LBE233-.LBB106
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB112
	.byte	0x4
	.uleb128 .LBB112-.LBB112
	.uleb128 .LBE112-.LBB112
	.byte	0x4
	.uleb128 .LBB234-.LBB112
	.uleb128 .LBE234-.LBB112
	.byte	0x4
	.uleb128 .LBB235-.LBB112
	.uleb128 .LBE235-.LBB112
	.byte	0x4
	.uleb128 .LBB236-.LBB112
	.uleb128 .LBE236-.LBB112
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB117
	.byte	0x4
	.uleb128 .LBB117-.LBB117
	.uleb128 .LBE117-.LBB117
	.byte	0x4
	.uleb128 .LBB237-.LBB117
	.uleb128 .LBE237-.LBB117
	.byte	0x4
	.uleb128 .LBB238-.LBB117
	.uleb128 .LBE238-.LBB117
	.byte	0x4
	.uleb128 .LBB239-.LBB117
	.uleb128 .LBE239-.LBB117
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB122
	.byte	0x4
	.uleb128 .LBB122-.LBB122
	.uleb128 .LBE122-.LBB122
	.byte	0x4
	.uleb128 .LBB240-.LBB122
	.uleb128 .LBE240-.LBB122
	.byte	0x4
	.uleb128 .LBB241-.LBB122
	.uleb128 .LBE241-.LBB122
	.byte	0x4
	.uleb128 .LBB243-.LBB122
	.uleb128 .LBE243-.LBB122
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB127
	.byte	0x4
	.uleb128 .LBB127-.LBB127
	.uleb128 .LBE127-.LBB127
	.byte	0x4
	.uleb128 .LBB242-.LBB127
	.uleb128 .LBE242-.LBB127
	.byte	0x4
	.uleb128 .LBB244-.LBB127
	.uleb128 .LBE244-.LBB127
	.byte	0x4
	.uleb128 .LBB245-.LBB127
	.uleb128 .LBE245-.LBB127
	.byte	0x4
	.uleb128 .LBB247-.LBB127
	.uleb128 .LBE247-.LBB127
	.byte	0
.LLRL27:
	.byte	0x5
	.long	.LBB133
	.byte	0x4
	.uleb128 .LBB133-.LBB133
	.uleb128 .LBE133-.LBB133
	.byte	0x4
	.uleb128 .LBB246-.LBB133
	.uleb128 .LBE246-.LBB133
	.byte	0x4
	.uleb128 .LBB248-.LBB133
	.uleb128 .LBE248-.LBB133
	.byte	0x4
	.uleb128 .LBB249-.LBB133
	.uleb128 .LBE249-.LBB133
	.byte	0x4
	.uleb128 .LBB251-.LBB133
	.uleb128 .LBE251-.LBB133
	.byte	0
.LLRL29:
	.byte	0x5
	.long	.LBB139
	.byte	0x4
	.uleb128 .LBB139-.LBB139
	.uleb128 .LBE139-.LBB139
	.byte	0x4
	.uleb128 .LBB250-.LBB139
	.uleb128 .LBE250-.LBB139
	.byte	0x4
	.uleb128 .LBB252-.LBB139
	.uleb128 .LBE252-.LBB139
	.byte	0x4
	.uleb128 .LBB253-.LBB139
	.uleb128 .LBE253-.LBB139
	.byte	0x4
	.uleb128 .LBB255-.LBB139
	.uleb128 .LBE255-.LBB139
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB145
	.byte	0x4
	.uleb128 .LBB145-.LBB145
	.uleb128 .LBE145-.LBB145
	.byte	0x4
	.uleb128 .LBB254-.LBB145
	.uleb128 .LBE254-.LBB145
	.byte	0x4
	.uleb128 .LBB256-.LBB145
	.uleb128 .LBE256-.LBB145
	.byte	0x4
	.uleb128 .LBB257-.LBB145
	.uleb128 .LBE257-.LBB145
	.byte	0x4
	.uleb128 .LBB258-.LBB145
	.uleb128 .LBE258-.LBB145
	.byte	0x4
	.uleb128 .LBB260-.LBB145
	.uleb128 .LBE260-.LBB145
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB152
	.byte	0x4
	.uleb128 .LBB152-.LBB152
	.uleb128 .LBE152-.LBB152
	.byte	0x4
	.uleb128 .LBB259-.LBB152
	.uleb128 .LBE259-.LBB152
	.byte	0x4
	.uleb128 .LBB261-.LBB152
	.uleb128 .LBE261-.LBB152
	.byte	0x4
	.uleb128 .LBB262-.LBB152
	.uleb128 .LBE262-.LBB152
	.byte	0x4
	.uleb128 .LBB263-.LBB152
	.uleb128 .LBE263-.LBB152
	.byte	0x4
	.uleb128 .LBB265-.LBB152
	.uleb128 .LBE265-.LBB152
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB159
	.byte	0x4
	.uleb128 .LBB159-.LBB159
	.uleb128 .LBE159-.LBB159
	.byte	0x4
	.uleb128 .LBB264-.LBB159
	.uleb128 .LBE264-.LBB159
	.byte	0x4
	.uleb128 .LBB266-.LBB159
	.uleb128 .LBE266-.LBB159
	.byte	0x4
	.uleb128 .LBB267-.LBB159
	.uleb128 .LBE267-.LBB159
	.byte	0x4
	.uleb128 .LBB269-.LBB159
	.uleb128 .LBE269-.LBB159
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB165
	.byte	0x4
	.uleb128 .LBB165-.LBB165
	.uleb128 .LBE165-.LBB165
	.byte	0x4
	.uleb128 .LBB268-.LBB165
	.uleb128 .LBE268-.LBB165
	.byte	0x4
	.uleb128 .LBB270-.LBB165
	.uleb128 .LBE270-.LBB165
	.byte	0x4
	.uleb128 .LBB271-.LBB165
	.uleb128 .LBE271-.LBB165
	.byte	0x4
	.uleb128 .LBB273-.LBB165
	.uleb128 .LBE273-.LBB165
	.byte	0
.LLRL39:
	.byte	0x5
	.long	.LBB171
	.byte	0x4
	.uleb128 .LBB171-.LBB171
	.uleb128 .LBE171-.LBB171
	.byte	0x4
	.uleb128 .LBB272-.LBB171
	.uleb128 .LBE272-.LBB171
	.byte	0x4
	.uleb128 .LBB274-.LBB171
	.uleb128 .LBE274-.LBB171
	.byte	0x4
	.uleb128 .LBB275-.LBB171
	.uleb128 .LBE275-.LBB171
	.byte	0x4
	.uleb128 .LBB276-.LBB171
	.uleb128 .LBE276-.LBB171
	.byte	0x4
	.uleb128 .LBB277-.LBB171
	.uleb128 .LBE277-.LBB171
	.byte	0x4
	.uleb128 .LBB279-.LBB171
	.uleb128 .LBE279-.LBB171
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB179
	.byte	0x4
	.uleb128 .LBB179-.LBB179
	.uleb128 .LBE179-.LBB179
	.byte	0x4
	.uleb128 .LBB278-.LBB179
	.uleb128 .LBE278-.LBB179
	.byte	0x4
	.uleb128 .LBB280-.LBB179
	.uleb128 .LBE280-.LBB179
	.byte	0x4
	.uleb128 .LBB281-.LBB179
	.uleb128 .LBE281-.LBB179
	.byte	0x4
	.uleb128 .LBB283-.LBB179
	.uleb128 .LBE283-.LBB179
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB185
	.byte	0x4
	.uleb128 .LBB185-.LBB185
	.uleb128 .LBE185-.LBB185
	.byte	0x4
	.uleb128 .LBB282-.LBB185
	.uleb128 .LBE282-.LBB185
	.byte	0x4
	.uleb128 .LBB284-.LBB185
	.uleb128 .LBE284-.LBB185
	.byte	0x4
	.uleb128 .LBB285-.LBB185
	.uleb128 .LBE285-.LBB185
	.byte	0x4
	.uleb128 .LBB286-.LBB185
	.uleb128 .LBE286-.LBB185
	.byte	0x4
	.uleb128 .LBB288-.LBB185
	.uleb128 .LBE288-.LBB185
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB192
	.byte	0x4
	.uleb128 .LBB192-.LBB192
	.uleb128 .LBE192-.LBB192
	.byte	0x4
	.uleb128 .LBB287-.LBB192
	.uleb128 .LBE287-.LBB192
	.byte	0x4
	.uleb128 .LBB289-.LBB192
	.uleb128 .LBE289-.LBB192
	.byte	0x4
	.uleb128 .LBB290-.LBB192
	.uleb128 .LBE290-.LBB192
	.byte	0x4
	.uleb128 .LBB291-.LBB192
	.uleb128 .LBE291-.LBB192
	.byte	0x4
	.uleb128 .LBB292-.LBB192
	.uleb128 .LBE292-.LBB192
	.byte	0x4
	.uleb128 .LBB293-.LBB192
	.uleb128 .LBE293-.LBB192
	.byte	0x4
	.uleb128 .LBB294-.LBB192
	.uleb128 .LBE294-.LBB192
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB201
	.byte	0x4
	.uleb128 .LBB201-.LBB201
	.uleb128 .LBE201-.LBB201
	.byte	0x4
	.uleb128 .LBB295-.LBB201
	.uleb128 .LBE295-.LBB201
	.byte	0x4
	.uleb128 .LBB296-.LBB201
	.uleb128 .LBE296-.LBB201
	.byte	0x4
	.uleb128 .LBB297-.LBB201
	.uleb128 .LBE297-.LBB201
	.byte	0x4
	.uleb128 .LBB298-.LBB201
	.uleb128 .LBE298-.LBB201
	.byte	0x4
	.uleb128 .LBB299-.LBB201
	.uleb128 .LBE299-.LBB201
	.byte	0x4
	.uleb128 .LBB301-.LBB201
	.uleb128 .LBE301-.LBB201
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB209
	.byte	0x4
	.uleb128 .LBB209-.LBB209
	.uleb128 .LBE209-.LBB209
	.byte	0x4
	.uleb128 .LBB300-.LBB209
	.uleb128 .LBE300-.LBB209
	.byte	0x4
	.uleb128 .LBB302-.LBB209
	.uleb128 .LBE302-.LBB209
	.byte	0x4
	.uleb128 .LBB304-.LBB209
	.uleb128 .LBE304-.LBB209
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB214
	.byte	0x4
	.uleb128 .LBB214-.LBB214
	.uleb128 .LBE214-.LBB214
	.byte	0x4
	.uleb128 .LBB303-.LBB214
	.uleb128 .LBE303-.LBB214
	.byte	0x4
	.uleb128 .LBB305-.LBB214
	.uleb128 .LBE305-.LBB214
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB218
	.byte	0x4
	.uleb128 .LBB218-.LBB218
	.uleb128 .LBE218-.LBB218
	.byte	0x4
	.uleb128 .LBB306-.LBB218
	.uleb128 .LBE306-.LBB218
	.byte	0x4
	.uleb128 .LBB307-.LBB218
	.uleb128 .LBE307-.LBB218
	.byte	0x4
	.uleb128 .LBB308-.LBB218
	.uleb128 .LBE308-.LBB218
	.byte	0x4
	.uleb128 .LBB309-.LBB218
	.uleb128 .LBE309-.LBB218
	.byte	0
.LLRL55:
	.byte	0x5
	.long	.LBB315
	.byte	0x4
	.uleb128 .LBB315-.LBB315
	.uleb128 .LBE315-.LBB315
	.byte	0x4
	.uleb128 .LBB348-.LBB315
	.uleb128 .LBE348-.LBB315
	.byte	0x4
	.uleb128 .LBB350-.LBB315
	.uleb128 .LBE350-.LBB315
	.byte	0
.LLRL57:
	.byte	0x5
	.long	.LBB316
	.byte	0x4
	.uleb128 .LBB316-.LBB316
	.uleb128 .LBE316-.LBB316
	.byte	0x4
	.uleb128 .LBB347-.LBB316
	.uleb128 .LBE347-.LBB316
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB317
	.byte	0x4
	.uleb128 .LBB317-.LBB317
	.uleb128 .LBE317-.LBB317
	.byte	0x4
	.uleb128 .LBB336-.LBB317
	.uleb128 .LBE336-.LBB317
	.byte	0x4
	.uleb128 .LBB338-.LBB317
	.uleb128 .LBE338-.LBB317
	.byte	0x4
	.uleb128 .LBB340-.LBB317
	.uleb128 .LBE340-.LBB317
	.byte	0
.LLRL62:
	.byte	0x5
	.long	.LBB322
	.byte	0x4
	.uleb128 .LBB322-.LBB322
	.uleb128 .LBE322-.LBB322
	.byte	0x4
	.uleb128 .LBB339-.LBB322
	.uleb128 .LBE339-.LBB322
	.byte	0x4
	.uleb128 .LBB341-.LBB322
	.uleb128 .LBE341-.LBB322
	.byte	0
.LLRL65:
	.byte	0x5
	.long	.LBB326
	.byte	0x4
	.uleb128 .LBB326-.LBB326
	.uleb128 .LBE326-.LBB326
	.byte	0x4
	.uleb128 .LBB342-.LBB326
	.uleb128 .LBE342-.LBB326
	.byte	0x4
	.uleb128 .LBB344-.LBB326
	.uleb128 .LBE344-.LBB326
	.byte	0
.LLRL68:
	.byte	0x5
	.long	.LBB330
	.byte	0x4
	.uleb128 .LBB330-.LBB330
	.uleb128 .LBE330-.LBB330
	.byte	0x4
	.uleb128 .LBB337-.LBB330
	.uleb128 .LBE337-.LBB330
	.byte	0x4
	.uleb128 .LBB343-.LBB330
	.uleb128 .LBE343-.LBB330
	.byte	0x4
	.uleb128 .LBB345-.LBB330
	.uleb128 .LBE345-.LBB330
	.byte	0x4
	.uleb128 .LBB346-.LBB330
	.uleb128 .LBE346-.LBB330
	.byte	0
.LLRL71:
	.byte	0x7
	.long	.LFB14
	.uleb128 .LFE14-.LFB14
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF31:
	.string	"compare_mixed"
.LASF7:
	.string	"int8_t"
.LASF16:
	.string	"uint64_t"
.LASF6:
	.string	"short int"
.LASF32:
	.string	"to_bool"
.LASF40:
	.string	"VALUES"
.LASF42:
	.string	"main"
.LASF41:
	.string	"packed"
.LASF10:
	.string	"int64_t"
.LASF34:
	.string	"to_i32"
.LASF12:
	.string	"uint8_t"
.LASF26:
	.string	"unpack"
.LASF38:
	.string	"to_i8"
.LASF33:
	.string	"to_u32"
.LASF27:
	.string	"pack"
.LASF35:
	.string	"to_u16"
.LASF11:
	.string	"long long int"
.LASF18:
	.string	"long int"
.LASF24:
	.string	"printf"
.LASF20:
	.string	"values"
.LASF37:
	.string	"to_u8"
.LASF28:
	.string	"compare_half"
.LASF4:
	.string	"unsigned char"
.LASF5:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF15:
	.string	"uint32_t"
.LASF25:
	.string	"plain"
.LASF3:
	.string	"unsigned int"
.LASF13:
	.string	"uint16_t"
.LASF23:
	.string	"puts"
.LASF14:
	.string	"short unsigned int"
.LASF21:
	.string	"digest"
.LASF17:
	.string	"char"
.LASF9:
	.string	"int32_t"
.LASF8:
	.string	"int16_t"
.LASF22:
	.string	"_Bool"
.LASF39:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF36:
	.string	"to_i16"
.LASF30:
	.string	"compare_narrow"
.LASF19:
	.string	"long unsigned int"
.LASF29:
	.string	"compare_wide"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"conversions.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
