	.file	"arith64.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "arith64.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%016llx %20llu %20lld %10u digest %016llx\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%lld %d %d %d %u\n"
.LC2:
	.string	"%u! = %llu (mod 2^64)\n"
	.globl	__umoddi3
	.globl	__moddi3
.LC3:
	.string	"%llu %llu\n"
.LC4:
	.string	"%lld %016llx\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB10:
	.file 1 "arith64.c"
	.loc 1 67 1 view -0
	.cfi_startproc
	.loc 1 68 2 view .LVU1
.LBB112:
	.loc 1 68 7 view .LVU2
.LVL0:
	.loc 1 68 20 view .LVU3
.LBE112:
	.loc 1 67 1 is_stmt 0 view .LVU4
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
.LBB355:
	.loc 1 68 11 view .LVU5
	xorl	%edi, %edi
.LBE355:
	.loc 1 67 1 view .LVU6
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB356:
	.loc 1 68 11 view .LVU7
	movl	%edi, 60(%esp)
.LVL1:
	.p2align 4
	.p2align 3
.L2:
.LBB113:
	.loc 1 69 21 is_stmt 1 view .LVU8
.LBB114:
	.loc 1 70 13 is_stmt 0 view .LVU9
	movl	60(%esp), %eax
	movl	digest, %ebx
	movl	digest+4, %esi
	movl	edges+4(,%eax,8), %edx
	movl	%ebx, 128(%esp)
	movl	edges(,%eax,8), %eax
	movl	%esi, 132(%esp)
	movl	%edx, 116(%esp)
	movl	%eax, 112(%esp)
	movl	%eax, 104(%esp)
.LBE114:
	.loc 1 69 12 view .LVU10
	xorl	%eax, %eax
.LBB259:
.LBB115:
.LBB116:
	.loc 1 35 29 view .LVU11
	movl	%edx, 108(%esp)
.LBE116:
.LBE115:
.LBE259:
	.loc 1 69 12 view .LVU12
	movl	%eax, 120(%esp)
	jmp	.L11
.LVL2:
	.p2align 4,,10
	.p2align 3
.L4:
.LBB260:
.LBB132:
.LBB133:
	.loc 1 25 80 view .LVU13
	orl	$56, %ecx
.L6:
.LVL3:
	.loc 1 25 80 view .LVU14
.LBE133:
.LBE132:
.LBB139:
.LBI139:
	.loc 1 13 13 is_stmt 1 view .LVU15
.LBB140:
	.loc 1 15 2 view .LVU16
	.loc 1 15 19 is_stmt 0 view .LVU17
	movl	132(%esp), %eax
.LBE140:
.LBE139:
	.loc 1 78 4 view .LVU18
	movl	%ecx, %ebx
.LBB146:
.LBB141:
	.loc 1 15 19 view .LVU19
	movl	128(%esp), %edi
.LBE141:
.LBE146:
	.loc 1 78 4 view .LVU20
	sarl	$31, %ebx
.LBB147:
.LBB142:
	.loc 1 15 19 view .LVU21
	xorl	%eax, %ebx
	.loc 1 15 28 view .LVU22
	imull	$435, %ebx, %ebx
	.loc 1 15 19 view .LVU23
	xorl	%edi, %ecx
.LVL4:
	.loc 1 15 19 view .LVU24
.LBE142:
.LBE147:
.LBB148:
.LBB149:
	.loc 1 30 12 view .LVU25
	movl	136(%esp), %edi
.LBE149:
.LBE148:
.LBB155:
.LBB143:
	.loc 1 15 28 view .LVU26
	movl	%ecx, %eax
	sall	$8, %eax
	addl	%eax, %ebx
	movl	$435, %eax
	mull	%ecx
	movl	%edx, 132(%esp)
.LBE143:
.LBE155:
.LBB156:
.LBB150:
	.loc 1 30 12 view .LVU27
	movl	116(%esp), %edx
.LBE150:
.LBE156:
.LBB157:
.LBB144:
	.loc 1 15 28 view .LVU28
	movl	%eax, 128(%esp)
.LBE144:
.LBE157:
.LBB158:
.LBB151:
	.loc 1 30 12 view .LVU29
	movl	112(%esp), %eax
.LBE151:
.LBE158:
.LBB159:
.LBB145:
	.loc 1 15 28 view .LVU30
	addl	%ebx, 132(%esp)
.LVL5:
	.loc 1 15 28 view .LVU31
.LBE145:
.LBE159:
	.loc 1 79 4 is_stmt 1 view .LVU32
.LBB160:
.LBI148:
	.loc 1 28 12 view .LVU33
.LBB152:
	.loc 1 30 2 view .LVU34
	.loc 1 30 12 is_stmt 0 view .LVU35
	movl	%edx, %ebx
	cmpl	%edi, %eax
	sbbl	140(%esp), %ebx
	.loc 1 30 28 view .LVU36
	movl	140(%esp), %ebx
	.loc 1 30 12 view .LVU37
	setc	%cl
	.loc 1 30 28 view .LVU38
	cmpl	%eax, %edi
	.loc 1 30 12 view .LVU39
	movzbl	%cl, %ecx
	.loc 1 30 28 view .LVU40
	sbbl	%edx, %ebx
	jnc	.L40
	.loc 1 30 80 view .LVU41
	orl	$56, %ecx
.L10:
.LVL6:
	.loc 1 30 80 view .LVU42
.LBE152:
.LBE160:
.LBB161:
.LBI161:
	.loc 1 13 13 is_stmt 1 view .LVU43
.LBB162:
	.loc 1 15 2 view .LVU44
	.loc 1 15 19 is_stmt 0 view .LVU45
	movl	128(%esp), %eax
	movl	%ecx, %esi
.LBE162:
.LBE161:
	.loc 1 79 4 view .LVU46
	movl	%ecx, %ebx
	sarl	$31, %ebx
.LBE260:
	.loc 1 69 31 view .LVU47
	incl	120(%esp)
.LVL7:
.LBB261:
.LBB165:
.LBB163:
	.loc 1 15 19 view .LVU48
	movl	%ebx, %edi
	xorl	%eax, %esi
	movl	132(%esp), %eax
	xorl	%eax, %edi
	.loc 1 15 28 view .LVU49
	movl	%esi, %eax
	imull	$435, %edi, %ebx
	sall	$8, %eax
	addl	%eax, %ebx
	movl	$435, %eax
	mull	%esi
	movl	%eax, 128(%esp)
.LBE163:
.LBE165:
.LBE261:
	.loc 1 69 31 view .LVU50
	movl	120(%esp), %eax
.LBB262:
.LBB166:
.LBB164:
	.loc 1 15 28 view .LVU51
	movl	%edx, 132(%esp)
	addl	%ebx, 132(%esp)
.LVL8:
	.loc 1 15 28 view .LVU52
.LBE164:
.LBE166:
.LBE262:
	.loc 1 69 31 is_stmt 1 view .LVU53
	.loc 1 69 21 view .LVU54
	cmpl	$14, %eax
	je	.L41
.LVL9:
.L11:
.LBB263:
	.loc 1 70 4 view .LVU55
	.loc 1 70 27 is_stmt 0 view .LVU56
	movl	120(%esp), %eax
	movl	edges+4(,%eax,8), %edx
	movl	edges(,%eax,8), %eax
	movl	%edx, 140(%esp)
.LVL10:
	.loc 1 71 4 is_stmt 1 view .LVU57
.LBB167:
.LBI167:
	.loc 1 13 13 view .LVU58
.LBB168:
	.loc 1 15 2 view .LVU59
	.loc 1 15 2 is_stmt 0 view .LVU60
.LBE168:
.LBE167:
	.loc 1 72 4 is_stmt 1 view .LVU61
.LBB173:
.LBI173:
	.loc 1 13 13 view .LVU62
.LBB174:
	.loc 1 15 2 view .LVU63
	.loc 1 15 2 is_stmt 0 view .LVU64
.LBE174:
.LBE173:
	.loc 1 73 4 is_stmt 1 view .LVU65
.LBB177:
.LBI177:
	.loc 1 13 13 view .LVU66
.LBB178:
	.loc 1 15 2 view .LVU67
	.loc 1 15 2 is_stmt 0 view .LVU68
.LBE178:
.LBE177:
	.loc 1 74 4 is_stmt 1 view .LVU69
.LBB185:
.LBI115:
	.loc 1 33 17 view .LVU70
.LBB117:
	.loc 1 35 2 view .LVU71
	.loc 1 35 2 is_stmt 0 view .LVU72
.LBE117:
.LBE185:
	.loc 1 70 27 view .LVU73
	movl	%eax, 136(%esp)
.LVL11:
.LBB186:
.LBB118:
	.loc 1 35 61 view .LVU74
	movl	140(%esp), %eax
	movl	136(%esp), %ecx
.LVL12:
	.loc 1 36 2 is_stmt 1 view .LVU75
	.loc 1 37 2 view .LVU76
	.loc 1 38 2 view .LVU77
	.loc 1 38 2 is_stmt 0 view .LVU78
.LBE118:
.LBE186:
.LBB187:
.LBI187:
	.loc 1 13 13 is_stmt 1 view .LVU79
.LBB188:
	.loc 1 15 2 view .LVU80
	.loc 1 15 2 is_stmt 0 view .LVU81
.LBE188:
.LBE187:
	.loc 1 75 4 is_stmt 1 view .LVU82
.LBB194:
.LBI194:
	.loc 1 13 13 view .LVU83
.LBB195:
	.loc 1 15 2 view .LVU84
	.loc 1 15 2 is_stmt 0 view .LVU85
.LBE195:
.LBE194:
	.loc 1 76 4 is_stmt 1 view .LVU86
.LBB200:
.LBI200:
	.loc 1 13 13 view .LVU87
.LBB201:
	.loc 1 15 2 view .LVU88
	.loc 1 15 2 is_stmt 0 view .LVU89
.LBE201:
.LBE200:
	.loc 1 77 4 is_stmt 1 view .LVU90
.LBB205:
.LBI205:
	.loc 1 13 13 view .LVU91
.LBB206:
	.loc 1 15 2 view .LVU92
.LBE206:
.LBE205:
.LBB211:
.LBB119:
	.loc 1 35 61 is_stmt 0 view .LVU93
	movl	%eax, 64(%esp)
	.loc 1 36 34 view .LVU94
	movl	104(%esp), %eax
	imull	$0, %ecx, %ebx
	mull	%ecx
	addl	%ebx, %edx
	.loc 1 36 23 view .LVU95
	imull	$0, 108(%esp), %ebx
	.loc 1 36 39 view .LVU96
	movl	%edx, %eax
	movl	%eax, %esi
	xorl	%edx, %edx
	.loc 1 36 23 view .LVU97
	movl	%ecx, %eax
	.loc 1 36 39 view .LVU98
	movl	%edx, %edi
.LBE119:
.LBE211:
.LBB212:
.LBB169:
	.loc 1 15 19 view .LVU99
	movl	128(%esp), %ecx
.LVL13:
	.loc 1 15 19 view .LVU100
.LBE169:
.LBE212:
.LBB213:
.LBB120:
	.loc 1 36 23 view .LVU101
	mull	108(%esp)
.LVL14:
	.loc 1 36 23 view .LVU102
	addl	%ebx, %edx
	.loc 1 36 11 view .LVU103
	addl	%esi, %eax
.LBE120:
.LBE213:
	.loc 1 71 4 view .LVU104
	movl	112(%esp), %esi
.LBB214:
.LBB121:
	.loc 1 36 11 view .LVU105
	movl	%eax, 96(%esp)
	adcl	%edi, %edx
.LBE121:
.LBE214:
	.loc 1 71 4 view .LVU106
	movl	116(%esp), %edi
.LBB215:
.LBB122:
	.loc 1 36 11 view .LVU107
	movl	%edx, 100(%esp)
.LBE122:
.LBE215:
.LBB216:
.LBB170:
	.loc 1 15 19 view .LVU108
	movl	132(%esp), %ebx
.LBE170:
.LBE216:
	.loc 1 71 4 view .LVU109
	movl	%esi, %eax
	addl	136(%esp), %eax
	movl	%edi, %edx
	adcl	140(%esp), %edx
.LBB217:
.LBB171:
	.loc 1 15 19 view .LVU110
	xorl	%ecx, %eax
	.loc 1 15 28 view .LVU111
	movl	$435, %ecx
	movl	%eax, 128(%esp)
	.loc 1 15 19 view .LVU112
	xorl	%ebx, %edx
	.loc 1 15 28 view .LVU113
	imull	$435, %edx, %ebx
	movl	%eax, %edx
	movl	128(%esp), %eax
	sall	$8, %edx
	addl	%edx, %ebx
	mull	%ecx
.LBE171:
.LBE217:
	.loc 1 72 4 view .LVU114
	movl	%esi, %ecx
.LBB218:
.LBB172:
	.loc 1 15 28 view .LVU115
	addl	%ebx, %edx
.LBE172:
.LBE218:
	.loc 1 72 4 view .LVU116
	movl	%edi, %ebx
	subl	136(%esp), %ecx
	sbbl	140(%esp), %ebx
.LBB219:
.LBB175:
	.loc 1 15 19 view .LVU117
	xorl	%ecx, %eax
	.loc 1 15 28 view .LVU118
	movl	%eax, 128(%esp)
	.loc 1 15 19 view .LVU119
	xorl	%ebx, %edx
	.loc 1 15 28 view .LVU120
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	movl	128(%esp), %eax
	sall	$8, %edx
	addl	%ecx, %edx
	movl	%edx, 112(%esp)
.LVL15:
	.loc 1 15 28 view .LVU121
	mull	%ebx
	movl	%edx, %ebx
	movl	112(%esp), %edx
	movl	%eax, %ecx
.LBE175:
.LBE219:
	.loc 1 73 4 view .LVU122
	movl	136(%esp), %eax
.LBB220:
.LBB176:
	.loc 1 15 28 view .LVU123
	addl	%edx, %ebx
.LBE176:
.LBE220:
	.loc 1 73 4 view .LVU124
	movl	%edi, %edx
	imull	%eax, %edx
	movl	%esi, %eax
	movl	%edx, 128(%esp)
	movl	140(%esp), %edx
	imull	%edx, %eax
	movl	128(%esp), %edx
	movl	%edi, 116(%esp)
	movl	%esi, 112(%esp)
	addl	%eax, %edx
	movl	%esi, %eax
	movl	%edx, 128(%esp)
.LBB221:
.LBB123:
	.loc 1 37 11 view .LVU125
	xorl	%esi, %esi
.LBE123:
.LBE221:
	.loc 1 73 4 view .LVU126
	mull	136(%esp)
.LBB222:
.LBB124:
	.loc 1 37 11 view .LVU127
	movl	%esi, 92(%esp)
.LBE124:
.LBE222:
	.loc 1 73 4 view .LVU128
	movl	128(%esp), %edi
.LBB223:
.LBB179:
	.loc 1 15 19 view .LVU129
	xorl	%eax, %ecx
.LBE179:
.LBE223:
	.loc 1 73 4 view .LVU130
	addl	%edi, %edx
.LBB224:
.LBB180:
	.loc 1 15 28 view .LVU131
	movl	%ecx, %eax
.LBE180:
.LBE224:
.LBB225:
.LBB125:
	.loc 1 37 11 view .LVU132
	movl	96(%esp), %edi
.LBE125:
.LBE225:
.LBB226:
.LBB181:
	.loc 1 15 28 view .LVU133
	sall	$8, %eax
	.loc 1 15 19 view .LVU134
	xorl	%edx, %ebx
	.loc 1 15 28 view .LVU135
	imull	$435, %ebx, %ebx
.LBE181:
.LBE226:
.LBB227:
.LBB126:
	.loc 1 37 11 view .LVU136
	movl	%edi, 88(%esp)
	.loc 1 37 22 view .LVU137
	movl	64(%esp), %edi
.LBE126:
.LBE227:
.LBB228:
.LBB182:
	.loc 1 15 28 view .LVU138
	addl	%eax, %ebx
	movl	$435, %eax
	mull	%ecx
.LBE182:
.LBE228:
.LBB229:
.LBB127:
	.loc 1 37 22 view .LVU139
	imull	$0, %edi, %ecx
.LBE127:
.LBE229:
.LBB230:
.LBB183:
	.loc 1 15 28 view .LVU140
	movl	%eax, 128(%esp)
.LBE183:
.LBE230:
.LBB231:
.LBB128:
	.loc 1 37 22 view .LVU141
	movl	104(%esp), %eax
.LBE128:
.LBE231:
.LBB232:
.LBB184:
	.loc 1 15 28 view .LVU142
	movl	%edx, 132(%esp)
	addl	%ebx, 132(%esp)
.LBE184:
.LBE232:
.LBB233:
.LBB129:
	.loc 1 37 22 view .LVU143
	mull	%edi
	addl	%ecx, %edx
	.loc 1 37 11 view .LVU144
	addl	88(%esp), %eax
	adcl	92(%esp), %edx
	.loc 1 38 43 view .LVU145
	xorl	%ecx, %ecx
	movl	%ecx, 68(%esp)
	movl	%edx, 64(%esp)
	.loc 1 38 27 view .LVU146
	movl	100(%esp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %ecx
	.loc 1 38 12 view .LVU147
	movl	%edi, %eax
	.loc 1 38 27 view .LVU148
	movl	%edx, %ebx
	.loc 1 38 12 view .LVU149
	mull	108(%esp)
	.loc 1 38 17 view .LVU150
	addl	%eax, %ecx
.LBE129:
.LBE233:
.LBB234:
.LBB189:
	.loc 1 15 19 view .LVU151
	movl	128(%esp), %eax
.LBE189:
.LBE234:
.LBB235:
.LBB130:
	.loc 1 38 17 view .LVU152
	adcl	%edx, %ebx
.LBE130:
.LBE235:
.LBB236:
.LBB190:
	.loc 1 15 19 view .LVU153
	movl	132(%esp), %edx
.LBE190:
.LBE236:
.LBB237:
.LBB131:
	.loc 1 38 34 view .LVU154
	addl	64(%esp), %ecx
	adcl	68(%esp), %ebx
.LBE131:
.LBE237:
.LBB238:
.LBB191:
	.loc 1 15 19 view .LVU155
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	.loc 1 15 28 view .LVU156
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
.LBE191:
.LBE238:
	.loc 1 75 4 view .LVU157
	movl	116(%esp), %ebx
.LBB239:
.LBB192:
	.loc 1 15 28 view .LVU158
	movl	%edx, %edi
.LBE192:
.LBE239:
	.loc 1 75 4 view .LVU159
	movl	136(%esp), %edx
.LBB240:
.LBB193:
	.loc 1 15 28 view .LVU160
	movl	%eax, %esi
	addl	%ecx, %edi
.LBE193:
.LBE240:
	.loc 1 75 4 view .LVU161
	movl	112(%esp), %ecx
	movl	%ecx, %eax
	andl	%edx, %eax
.LBB241:
.LBB196:
	.loc 1 15 19 view .LVU162
	movl	%edi, %edx
.LBE196:
.LBE241:
	.loc 1 75 4 view .LVU163
	movl	%eax, 80(%esp)
	movl	%ebx, %eax
	movl	140(%esp), %ebx
	andl	%ebx, %eax
	movl	%eax, 84(%esp)
.LBB242:
.LBB197:
	.loc 1 15 19 view .LVU164
	movl	%esi, %eax
	movl	84(%esp), %esi
	movl	80(%esp), %ebx
.LBE197:
.LBE242:
	.loc 1 76 4 view .LVU165
	movl	112(%esp), %edi
.LBB243:
.LBB198:
	.loc 1 15 19 view .LVU166
	xorl	%esi, %edx
.LBE198:
.LBE243:
	.loc 1 76 4 view .LVU167
	movl	116(%esp), %esi
.LBB244:
.LBB199:
	.loc 1 15 28 view .LVU168
	imull	$435, %edx, %ecx
	.loc 1 15 19 view .LVU169
	xorl	%ebx, %eax
	.loc 1 15 28 view .LVU170
	movl	%eax, %edx
	movl	$435, %ebx
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	addl	%ecx, %edx
.LBE199:
.LBE244:
	.loc 1 76 12 view .LVU171
	movl	136(%esp), %ecx
	notl	%ecx
	movl	%ecx, 72(%esp)
	movl	140(%esp), %ecx
	notl	%ecx
	movl	%ecx, 76(%esp)
	.loc 1 76 4 view .LVU172
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	orl	%edi, %ecx
	.loc 1 77 4 view .LVU173
	movl	136(%esp), %edi
	.loc 1 76 4 view .LVU174
	orl	%esi, %ebx
.LBB245:
.LBB202:
	.loc 1 15 19 view .LVU175
	xorl	%ecx, %eax
.LBE202:
.LBE245:
	.loc 1 77 4 view .LVU176
	movl	140(%esp), %esi
.LBB246:
.LBB203:
	.loc 1 15 19 view .LVU177
	xorl	%ebx, %edx
	.loc 1 15 28 view .LVU178
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
.LBE203:
.LBE246:
	.loc 1 77 4 view .LVU179
	movl	116(%esp), %ebx
.LBB247:
.LBB204:
	.loc 1 15 28 view .LVU180
	addl	%ecx, %edx
.LBE204:
.LBE247:
	.loc 1 77 4 view .LVU181
	movl	112(%esp), %ecx
	xorl	%esi, %ebx
.LBB248:
.LBB207:
	.loc 1 15 19 view .LVU182
	movl	%ebx, 100(%esp)
	xorl	%ebx, %edx
	.loc 1 15 28 view .LVU183
	movl	$435, %ebx
.LBE207:
.LBE248:
	.loc 1 77 4 view .LVU184
	xorl	%edi, %ecx
.LBB249:
.LBB134:
	.loc 1 25 12 view .LVU185
	movl	136(%esp), %edi
.LBE134:
.LBE249:
.LBB250:
.LBB208:
	.loc 1 15 19 view .LVU186
	movl	%ecx, 96(%esp)
	xorl	%ecx, %eax
	.loc 1 15 28 view .LVU187
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	movl	%eax, 128(%esp)
.LBE208:
.LBE250:
.LBB251:
.LBB135:
	.loc 1 25 12 view .LVU188
	movl	112(%esp), %eax
.LBE135:
.LBE251:
.LBB252:
.LBB209:
	.loc 1 15 28 view .LVU189
	movl	%edx, 132(%esp)
.LBE209:
.LBE252:
.LBB253:
.LBB136:
	.loc 1 25 12 view .LVU190
	movl	116(%esp), %edx
.LBE136:
.LBE253:
.LBB254:
.LBB210:
	.loc 1 15 28 view .LVU191
	addl	%ecx, 132(%esp)
.LVL16:
	.loc 1 15 28 view .LVU192
.LBE210:
.LBE254:
	.loc 1 78 4 is_stmt 1 view .LVU193
.LBB255:
.LBI132:
	.loc 1 23 12 view .LVU194
.LBB137:
	.loc 1 25 2 view .LVU195
	.loc 1 25 12 is_stmt 0 view .LVU196
	movl	$0, %ecx
	cmpl	%edi, %eax
	movl	140(%esp), %edi
	movl	%edx, %ebx
	sbbl	%edi, %ebx
	movl	$1, %ebx
	cmovl	%ebx, %ecx
	.loc 1 25 28 view .LVU197
	movl	%edi, %ebx
	cmpl	%eax, 136(%esp)
	sbbl	%edx, %ebx
	jl	.L4
	.loc 1 25 44 view .LVU198
	movl	96(%esp), %ebx
	movl	100(%esp), %eax
	orl	%ebx, %eax
	jne	.L5
	.loc 1 25 80 view .LVU199
	orl	$38, %ecx
	jmp	.L6
.LVL17:
	.p2align 4,,10
	.p2align 3
.L40:
	.loc 1 25 80 view .LVU200
.LBE137:
.LBE255:
.LBB256:
.LBB153:
	.loc 1 30 44 view .LVU201
	movl	140(%esp), %esi
	movl	136(%esp), %ebx
	xorl	%esi, %edx
	xorl	%ebx, %eax
	movl	%edx, %edi
	orl	%eax, %edi
	jne	.L9
	.loc 1 30 80 view .LVU202
	orl	$38, %ecx
	jmp	.L10
.LVL18:
	.p2align 4,,10
	.p2align 3
.L5:
	.loc 1 30 80 view .LVU203
.LBE153:
.LBE256:
.LBB257:
.LBB138:
	.loc 1 25 49 view .LVU204
	orl	$10, %ecx
	jmp	.L6
.LVL19:
	.p2align 4,,10
	.p2align 3
.L9:
	.loc 1 25 49 view .LVU205
.LBE138:
.LBE257:
.LBB258:
.LBB154:
	.loc 1 30 49 view .LVU206
	orl	$10, %ecx
	jmp	.L10
.LVL20:
	.p2align 4,,10
	.p2align 3
.L41:
	.loc 1 30 49 view .LVU207
.LBE154:
.LBE258:
.LBE263:
.LBE113:
.LBB264:
	.loc 1 81 17 view .LVU208
	xorl	%esi, %esi
	movl	116(%esp), %edi
	movl	%esi, 136(%esp)
.LVL21:
	.loc 1 81 17 view .LVU209
	movl	112(%esp), %esi
.LVL22:
	.p2align 4
	.p2align 3
.L12:
	.loc 1 82 4 is_stmt 1 discriminator 3 view .LVU210
.LBB265:
.LBI265:
	.loc 1 18 17 discriminator 3 view .LVU211
.LBB266:
	.loc 1 18 54 discriminator 3 view .LVU212
	.loc 1 18 54 is_stmt 0 discriminator 3 view .LVU213
.LBE266:
.LBE265:
.LBB268:
.LBI268:
	.loc 1 13 13 is_stmt 1 discriminator 3 view .LVU214
.LBB269:
	.loc 1 15 2 discriminator 3 view .LVU215
	.loc 1 15 2 is_stmt 0 discriminator 3 view .LVU216
.LBE269:
.LBE268:
	.loc 1 83 4 is_stmt 1 discriminator 3 view .LVU217
.LBB274:
.LBI274:
	.loc 1 19 17 discriminator 3 view .LVU218
.LBB275:
	.loc 1 19 55 discriminator 3 view .LVU219
	.loc 1 19 55 is_stmt 0 discriminator 3 view .LVU220
.LBE275:
.LBE274:
.LBB281:
.LBI281:
	.loc 1 13 13 is_stmt 1 discriminator 3 view .LVU221
.LBB282:
	.loc 1 15 2 discriminator 3 view .LVU222
	.loc 1 15 2 is_stmt 0 discriminator 3 view .LVU223
.LBE282:
.LBE281:
	.loc 1 84 4 is_stmt 1 discriminator 3 view .LVU224
.LBB287:
.LBI287:
	.loc 1 20 16 discriminator 3 view .LVU225
.LBB288:
	.loc 1 20 54 discriminator 3 view .LVU226
	.loc 1 20 54 is_stmt 0 discriminator 3 view .LVU227
.LBE288:
.LBE287:
.LBB293:
.LBI293:
	.loc 1 13 13 is_stmt 1 discriminator 3 view .LVU228
.LBB294:
	.loc 1 15 2 discriminator 3 view .LVU229
	.loc 1 15 2 is_stmt 0 discriminator 3 view .LVU230
.LBE294:
.LBE293:
	.loc 1 85 4 is_stmt 1 discriminator 3 view .LVU231
.LBB299:
.LBI299:
	.loc 1 21 17 discriminator 3 view .LVU232
.LBB300:
	.loc 1 21 50 discriminator 3 view .LVU233
	.loc 1 21 50 is_stmt 0 discriminator 3 view .LVU234
.LBE300:
.LBE299:
.LBB305:
.LBI305:
	.loc 1 13 13 is_stmt 1 discriminator 3 view .LVU235
.LBB306:
	.loc 1 15 2 discriminator 3 view .LVU236
.LBE306:
.LBE305:
.LBB310:
.LBB267:
	.loc 1 18 63 is_stmt 0 discriminator 3 view .LVU237
	movzbl	136(%esp), %ecx
	movl	%esi, %eax
	movl	%edi, %edx
	xorl	%ebx, %ebx
	sall	%cl, %eax
	shldl	%esi, %edx
	testb	$32, %cl
	cmovne	%eax, %edx
	cmovne	%ebx, %eax
.LBE267:
.LBE310:
.LBB311:
.LBB270:
	.loc 1 15 19 discriminator 3 view .LVU238
	movl	%eax, 120(%esp)
	movl	%eax, %ecx
	movl	128(%esp), %eax
	movl	%edx, 124(%esp)
	movl	%edx, %ebx
	xorl	%eax, %ecx
	movl	132(%esp), %eax
	.loc 1 15 28 discriminator 3 view .LVU239
	movl	%ecx, 128(%esp)
	.loc 1 15 19 discriminator 3 view .LVU240
	xorl	%eax, %ebx
	.loc 1 15 28 discriminator 3 view .LVU241
	movl	$435, %eax
	imull	$435, %ebx, %edx
	movl	%ecx, %ebx
.LBE270:
.LBE311:
.LBB312:
.LBB276:
	.loc 1 19 64 discriminator 3 view .LVU242
	movzbl	136(%esp), %ecx
.LBE276:
.LBE312:
.LBB313:
.LBB271:
	.loc 1 15 28 discriminator 3 view .LVU243
	sall	$8, %ebx
	leal	(%edx,%ebx), %ebx
	mull	128(%esp)
	movl	%eax, 128(%esp)
.LBE271:
.LBE313:
.LBB314:
.LBB277:
	.loc 1 19 64 discriminator 3 view .LVU244
	movl	%esi, %eax
.LBE277:
.LBE314:
.LBB315:
.LBB272:
	.loc 1 15 28 discriminator 3 view .LVU245
	movl	%edx, 132(%esp)
.LBE272:
.LBE315:
.LBB316:
.LBB278:
	.loc 1 19 64 discriminator 3 view .LVU246
	shrdl	%edi, %eax
	movl	%edi, %edx
.LBE278:
.LBE316:
.LBB317:
.LBB273:
	.loc 1 15 28 discriminator 3 view .LVU247
	addl	%ebx, 132(%esp)
.LBE273:
.LBE317:
.LBB318:
.LBB279:
	.loc 1 19 64 discriminator 3 view .LVU248
	xorl	%ebx, %ebx
	shrl	%cl, %edx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	%eax, %ecx
.LBE279:
.LBE318:
.LBB319:
.LBB283:
	.loc 1 15 19 discriminator 3 view .LVU249
	movl	128(%esp), %eax
.LBE283:
.LBE319:
.LBB320:
.LBB280:
	.loc 1 19 64 discriminator 3 view .LVU250
	movl	%edx, %ebx
.LBE280:
.LBE320:
.LBB321:
.LBB284:
	.loc 1 15 19 discriminator 3 view .LVU251
	movl	132(%esp), %edx
	xorl	%ecx, %eax
	.loc 1 15 28 discriminator 3 view .LVU252
	movl	%eax, 128(%esp)
	.loc 1 15 19 discriminator 3 view .LVU253
	xorl	%ebx, %edx
	.loc 1 15 28 discriminator 3 view .LVU254
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	movl	128(%esp), %eax
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	movl	%edx, 132(%esp)
.LBE284:
.LBE321:
.LBB322:
.LBB289:
	.loc 1 20 63 discriminator 3 view .LVU255
	movl	%edi, %edx
.LBE289:
.LBE322:
.LBB323:
.LBB285:
	.loc 1 15 28 discriminator 3 view .LVU256
	addl	%ecx, 132(%esp)
.LBE285:
.LBE323:
.LBB324:
.LBB290:
	.loc 1 20 63 discriminator 3 view .LVU257
	movzbl	136(%esp), %ecx
.LBE290:
.LBE324:
.LBB325:
.LBB286:
	.loc 1 15 28 discriminator 3 view .LVU258
	movl	%eax, 128(%esp)
.LBE286:
.LBE325:
.LBB326:
.LBB291:
	.loc 1 20 63 discriminator 3 view .LVU259
	movl	%esi, %eax
	sarl	%cl, %edx
	shrdl	%edi, %eax
	movl	%edx, %ebx
	sarl	$31, %ebx
	testb	$32, %cl
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	%eax, %ecx
.LBE291:
.LBE326:
.LBB327:
.LBB295:
	.loc 1 15 19 discriminator 3 view .LVU260
	movl	128(%esp), %eax
.LBE295:
.LBE327:
.LBB328:
.LBB292:
	.loc 1 20 63 discriminator 3 view .LVU261
	movl	%edx, %ebx
.LBE292:
.LBE328:
.LBB329:
.LBB296:
	.loc 1 15 19 discriminator 3 view .LVU262
	movl	132(%esp), %edx
	xorl	%ecx, %eax
	.loc 1 15 28 discriminator 3 view .LVU263
	movl	%eax, 128(%esp)
	.loc 1 15 19 discriminator 3 view .LVU264
	xorl	%ebx, %edx
	.loc 1 15 28 discriminator 3 view .LVU265
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	movl	%eax, %edx
	movl	128(%esp), %eax
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
.LBE296:
.LBE329:
.LBB330:
.LBB301:
	.loc 1 21 84 discriminator 3 view .LVU266
	xorl	%ebx, %ebx
.LBE301:
.LBE330:
.LBB331:
.LBB297:
	.loc 1 15 28 discriminator 3 view .LVU267
	movl	%edx, 132(%esp)
.LBE297:
.LBE331:
.LBB332:
.LBB302:
	.loc 1 21 84 discriminator 3 view .LVU268
	movl	136(%esp), %edx
.LBE302:
.LBE332:
.LBB333:
.LBB298:
	.loc 1 15 28 discriminator 3 view .LVU269
	addl	%ecx, 132(%esp)
	movl	%eax, 128(%esp)
.LBE298:
.LBE333:
.LBB334:
.LBB303:
	.loc 1 21 84 discriminator 3 view .LVU270
	movl	%esi, %eax
	negl	%edx
	movl	%edx, %ecx
	movl	%edi, %edx
	andb	$63, %cl
	shrl	%cl, %edx
	shrdl	%edi, %eax
	testb	$32, %cl
	movl	120(%esp), %ecx
	cmovne	%edx, %eax
	cmovne	%ebx, %edx
	movl	124(%esp), %ebx
	orl	%eax, %ecx
.LBE303:
.LBE334:
.LBB335:
.LBB307:
	.loc 1 15 19 discriminator 3 view .LVU271
	movl	128(%esp), %eax
.LBE307:
.LBE335:
	.loc 1 81 33 discriminator 3 view .LVU272
	incl	136(%esp)
.LVL23:
.LBB336:
.LBB304:
	.loc 1 21 84 discriminator 3 view .LVU273
	orl	%edx, %ebx
.LBE304:
.LBE336:
.LBB337:
.LBB308:
	.loc 1 15 19 discriminator 3 view .LVU274
	movl	132(%esp), %edx
	xorl	%ecx, %eax
	.loc 1 15 28 discriminator 3 view .LVU275
	movl	%eax, 128(%esp)
	sall	$8, %eax
	.loc 1 15 19 discriminator 3 view .LVU276
	xorl	%ebx, %edx
	.loc 1 15 28 discriminator 3 view .LVU277
	movl	$435, %ebx
	imull	$435, %edx, %ecx
	addl	%eax, %ecx
	movl	128(%esp), %eax
	mull	%ebx
	movl	%edx, 132(%esp)
	addl	%ecx, 132(%esp)
.LVL24:
	.loc 1 15 28 discriminator 3 view .LVU278
.LBE308:
.LBE337:
	.loc 1 81 33 is_stmt 1 discriminator 3 view .LVU279
	movl	136(%esp), %ecx
.LVL25:
	.loc 1 81 26 discriminator 3 view .LVU280
.LBB338:
.LBB309:
	.loc 1 15 28 is_stmt 0 discriminator 3 view .LVU281
	movl	%eax, 128(%esp)
.LBE309:
.LBE338:
	.loc 1 81 26 discriminator 3 view .LVU282
	cmpl	$64, %ecx
	jne	.L12
	movl	128(%esp), %eax
	.loc 1 81 26 view .LVU283
	movl	$32, %edi
.LBE264:
.LBB339:
.LBB340:
.LBB341:
	.loc 1 55 16 view .LVU284
	xorl	%esi, %esi
.LBE341:
.LBE340:
.LBE339:
.LBB348:
	.loc 1 81 26 view .LVU285
	movl	%edi, 108(%esp)
	movl	132(%esp), %edx
.LBE348:
.LBB349:
.LBB344:
.LBB342:
	.loc 1 55 16 view .LVU286
	movl	$1073741824, %edi
.LBE342:
	.loc 1 54 11 view .LVU287
	movl	%esi, 136(%esp)
	movl	%edi, 140(%esp)
	movl	%eax, digest
.LBE344:
.LBE349:
.LBB350:
	.loc 1 81 26 view .LVU288
	movl	112(%esp), %eax
	movl	%edx, digest+4
	movl	116(%esp), %edx
	movl	%eax, 120(%esp)
.LBE350:
.LBB351:
.LBB345:
	.loc 1 54 11 view .LVU289
	xorl	%eax, %eax
.LBE345:
.LBE351:
.LBB352:
	.loc 1 81 26 view .LVU290
	movl	%edx, 124(%esp)
.LBE352:
.LBB353:
.LBB346:
	.loc 1 54 11 view .LVU291
	xorl	%edx, %edx
.LVL26:
	.p2align 4
	.p2align 3
.L14:
.LBB343:
	.loc 1 56 3 is_stmt 1 view .LVU292
	.loc 1 56 14 is_stmt 0 view .LVU293
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	.loc 1 56 6 view .LVU294
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	.loc 1 56 14 view .LVU295
	addl	%eax, %ecx
	adcl	%edx, %ebx
	.loc 1 58 11 view .LVU296
	shrdl	$1, %edx, %eax
.LVL27:
	.loc 1 58 11 view .LVU297
	shrl	%edx
	.loc 1 56 6 view .LVU298
	cmpl	%ecx, %esi
	sbbl	%ebx, %edi
	jc	.L13
	.loc 1 57 4 is_stmt 1 view .LVU299
	.loc 1 58 4 view .LVU300
	.loc 1 57 6 is_stmt 0 view .LVU301
	subl	%ecx, 120(%esp)
.LVL28:
	.loc 1 57 6 view .LVU302
	sbbl	%ebx, 124(%esp)
	.loc 1 58 6 view .LVU303
	addl	136(%esp), %eax
	adcl	140(%esp), %edx
.LVL29:
.L13:
	.loc 1 55 43 is_stmt 1 view .LVU304
	movl	140(%esp), %edi
	movl	136(%esp), %esi
	shrdl	$2, %edi, %esi
	movl	%esi, 136(%esp)
.LVL30:
	.loc 1 55 43 is_stmt 0 view .LVU305
	shrl	$2, %edi
	.loc 1 55 34 view .LVU306
	decl	108(%esp)
	.loc 1 55 43 view .LVU307
	movl	%edi, 140(%esp)
.LVL31:
	.loc 1 55 34 is_stmt 1 view .LVU308
	jne	.L14
.LBE343:
	.loc 1 63 2 view .LVU309
.LVL32:
	.loc 1 63 2 is_stmt 0 view .LVU310
.LBE346:
.LBE353:
	.loc 1 87 3 view .LVU311
	movl	116(%esp), %edx
.LBB354:
.LBB347:
	.loc 1 63 9 view .LVU312
	movl	%eax, 28(%esp)
.LBE347:
.LBE354:
	.loc 1 87 3 view .LVU313
	movl	128(%esp), %ebx
	movl	$.LC0, (%esp)
	movl	112(%esp), %eax
	movl	132(%esp), %esi
	movl	%edx, 24(%esp)
	movl	%ebx, 32(%esp)
	movl	%eax, 20(%esp)
	movl	%esi, 36(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
.LVL33:
	.loc 1 68 30 is_stmt 1 view .LVU314
	incl	60(%esp)
.LVL34:
	.loc 1 68 30 is_stmt 0 view .LVU315
	movl	60(%esp), %eax
.LVL35:
	.loc 1 68 20 is_stmt 1 view .LVU316
	cmpl	$14, %eax
	jne	.L2
	movl	$128, %esi
	movl	$-6, %edi
.LBE356:
.LBB357:
.LBB358:
.LBB359:
.LBB360:
	.loc 1 15 28 is_stmt 0 view .LVU317
	movl	$435, %ebx
.LVL36:
.L15:
	.loc 1 15 28 view .LVU318
.LBE360:
.LBE359:
	.loc 1 94 3 is_stmt 1 discriminator 3 view .LVU319
	.loc 1 95 3 discriminator 3 view .LVU320
	movl	%edi, 8(%esp)
	.loc 1 95 101 is_stmt 0 discriminator 3 view .LVU321
	movl	%esi, %eax
	.loc 1 95 3 discriminator 3 view .LVU322
	movl	%esi, 4(%esp)
	.loc 1 95 101 discriminator 3 view .LVU323
	shrdl	$20, %edi, %eax
.LBE358:
	.loc 1 93 21 discriminator 3 view .LVU324
	addl	$2, %edi
.LBB365:
	.loc 1 95 3 discriminator 3 view .LVU325
	movl	%eax, 24(%esp)
	movl	$-128, %eax
	movl	%eax, 20(%esp)
	movl	$128, %eax
	movl	%eax, 16(%esp)
	movl	$64, %eax
	movl	%eax, 12(%esp)
	movl	$.LC1, (%esp)
	call	printf
.LVL37:
	.loc 1 96 3 is_stmt 1 discriminator 3 view .LVU326
.LBB363:
.LBI359:
	.loc 1 13 13 discriminator 3 view .LVU327
.LBB361:
	.loc 1 15 2 discriminator 3 view .LVU328
	.loc 1 15 19 is_stmt 0 discriminator 3 view .LVU329
	movl	digest, %eax
	movl	digest+4, %edx
	xorl	$16, %eax
	.loc 1 15 28 discriminator 3 view .LVU330
	movl	%eax, 136(%esp)
	imull	$435, %edx, %ecx
	movl	%edx, 140(%esp)
	movl	%eax, %edx
	movl	136(%esp), %eax
	sall	$8, %edx
	addl	%edx, %ecx
	mull	%ebx
	movl	%eax, digest
	addl	%ecx, %edx
.LBE361:
.LBE363:
.LBE365:
	.loc 1 93 21 discriminator 3 view .LVU331
	movl	%esi, %eax
.LBB366:
.LBB364:
.LBB362:
	.loc 1 15 28 discriminator 3 view .LVU332
	movl	%edx, digest+4
.LVL38:
	.loc 1 15 28 discriminator 3 view .LVU333
.LBE362:
.LBE364:
.LBE366:
	.loc 1 93 27 is_stmt 1 discriminator 3 view .LVU334
	.loc 1 93 21 discriminator 3 view .LVU335
	movl	%edi, %edx
	xorl	$128, %eax
	xorl	$8, %edx
	orl	%edx, %eax
	jne	.L15
	movl	$1, %esi
.LVL39:
	.loc 1 93 21 is_stmt 0 discriminator 3 view .LVU336
	xorl	%edi, %edi
.LBE357:
	.loc 1 99 11 view .LVU337
	movl	$1, %ecx
	xorl	%ebx, %ebx
	jmp	.L17
.LVL40:
	.p2align 4,,10
	.p2align 3
.L16:
.LBB367:
	.loc 1 100 33 is_stmt 1 discriminator 2 view .LVU338
	.loc 1 100 25 discriminator 2 view .LVU339
	addl	$1, %esi
.LVL41:
	.loc 1 100 25 is_stmt 0 discriminator 2 view .LVU340
	movl	%esi, %eax
	adcl	$0, %edi
	xorl	$26, %eax
	orl	%edi, %eax
	je	.L42
.LVL42:
.L17:
	.loc 1 101 3 is_stmt 1 view .LVU341
	.loc 1 101 11 is_stmt 0 view .LVU342
	movl	%ebx, %edx
	movl	%edi, %eax
	imull	%esi, %edx
	imull	%ecx, %eax
	addl	%edx, %eax
	movl	%eax, 136(%esp)
	movl	%ecx, %eax
	mull	%esi
	movl	%eax, %ecx
.LVL43:
	.loc 1 101 11 view .LVU343
	movl	136(%esp), %eax
	movl	%edx, %ebx
	addl	%eax, %ebx
.LVL44:
	.loc 1 102 3 is_stmt 1 view .LVU344
	.loc 1 101 11 is_stmt 0 view .LVU345
	imull	$-858993459, %esi, %eax
	.loc 1 102 6 view .LVU346
	cmpl	$858993459, %eax
	ja	.L16
	.loc 1 103 4 is_stmt 1 view .LVU347
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%ecx, 136(%esp)
	movl	%ebx, 140(%esp)
	call	printf
.LVL45:
	.loc 1 100 25 is_stmt 0 view .LVU348
	addl	$1, %esi
.LVL46:
	.loc 1 103 4 view .LVU349
	movl	136(%esp), %ecx
	.loc 1 100 25 view .LVU350
	movl	%esi, %eax
	adcl	$0, %edi
	.loc 1 103 4 view .LVU351
	movl	140(%esp), %ebx
	.loc 1 100 33 is_stmt 1 view .LVU352
.LVL47:
	.loc 1 100 25 view .LVU353
	xorl	$26, %eax
	orl	%edi, %eax
	jne	.L17
.L42:
	.loc 1 100 25 is_stmt 0 view .LVU354
.LBE367:
.LBB368:
.LBB369:
	.loc 1 43 11 view .LVU355
	movl	$1, %ebx
	xorl	%esi, %esi
	movl	%ebx, 136(%esp)
.LBE369:
.LBE368:
.LBB374:
	movl	$30, %edi
.LBE374:
.LBB375:
.LBB370:
	.loc 1 44 12 view .LVU356
	movl	$123456789, %ebx
	.loc 1 43 11 view .LVU357
	movl	%esi, 120(%esp)
	.loc 1 44 12 view .LVU358
	xorl	%ecx, %ecx
.LVL48:
	.loc 1 44 12 view .LVU359
.LBE370:
.LBE375:
.LBB376:
	movl	$987654321, %esi
.L19:
.LVL49:
	.loc 1 44 12 view .LVU360
.LBE376:
.LBB377:
.LBB371:
	.loc 1 45 3 is_stmt 1 view .LVU361
	.loc 1 45 6 is_stmt 0 view .LVU362
	testl	$1, %esi
	je	.L18
	.loc 1 46 4 is_stmt 1 view .LVU363
	.loc 1 46 20 is_stmt 0 view .LVU364
	movl	%ecx, 128(%esp)
	movl	120(%esp), %edx
	movl	136(%esp), %eax
	imull	%ebx, %edx
	imull	%ecx, %eax
	leal	(%edx,%eax), %ecx
.LVL50:
	.loc 1 46 20 view .LVU365
	movl	136(%esp), %eax
	mull	%ebx
	.loc 1 46 11 view .LVU366
	movl	%eax, (%esp)
	.loc 1 46 20 view .LVU367
	addl	%ecx, %edx
	.loc 1 46 11 view .LVU368
	movl	$1000000007, %ecx
	movl	%ecx, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL51:
	movl	128(%esp), %ecx
.LVL52:
	.loc 1 46 11 view .LVU369
	movl	%eax, 136(%esp)
	movl	%edx, 120(%esp)
.LVL53:
.L18:
	.loc 1 47 3 is_stmt 1 view .LVU370
	.loc 1 47 15 is_stmt 0 view .LVU371
	imull	%ebx, %ecx
.LVL54:
	.loc 1 47 15 view .LVU372
	movl	%ebx, %eax
	mull	%ebx
	.loc 1 47 8 view .LVU373
	xorl	%ebx, %ebx
	.loc 1 47 8 view .LVU374
	movl	%ebx, 12(%esp)
	.loc 1 44 43 view .LVU375
	shrl	%esi
.LVL55:
	.loc 1 47 15 view .LVU376
	addl	%ecx, %ecx
	.loc 1 47 8 view .LVU377
	movl	%eax, (%esp)
	.loc 1 47 15 view .LVU378
	addl	%ecx, %edx
	.loc 1 47 8 view .LVU379
	movl	$1000000007, %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL56:
	.loc 1 44 24 view .LVU380
	decl	%edi
	.loc 1 47 8 view .LVU381
	movl	%eax, %ebx
	movl	%edx, %ecx
.LVL57:
	.loc 1 44 43 is_stmt 1 view .LVU382
	.loc 1 44 24 view .LVU383
	jne	.L19
	movl	$20, %ebx
.LBE371:
.LBE377:
.LBB378:
.LBB379:
	.loc 1 43 11 is_stmt 0 view .LVU384
	movl	$1, %esi
.LVL58:
	.loc 1 43 11 view .LVU385
.LBE379:
.LBE378:
.LBB382:
.LBB372:
	.loc 1 44 24 view .LVU386
	movl	%ebx, 108(%esp)
.LBE372:
.LBE382:
.LBB383:
.LBB380:
	.loc 1 43 11 view .LVU387
	xorl	%edi, %edi
	.loc 1 44 12 view .LVU388
	movl	$3, %ebx
	.loc 1 43 11 view .LVU389
	movl	%esi, 128(%esp)
	.loc 1 44 12 view .LVU390
	xorl	%esi, %esi
	.loc 1 43 11 view .LVU391
	movl	%edi, 112(%esp)
.LBE380:
.LBE383:
.LBB384:
.LBB373:
	.loc 1 44 24 view .LVU392
	movl	$1000000, %edi
.LVL59:
.L21:
	.loc 1 44 24 view .LVU393
.LBE373:
.LBE384:
.LBB385:
.LBB381:
	.loc 1 45 3 is_stmt 1 view .LVU394
	.loc 1 45 6 is_stmt 0 view .LVU395
	testl	$1, %edi
	je	.L20
	.loc 1 46 4 is_stmt 1 view .LVU396
	.loc 1 46 20 is_stmt 0 view .LVU397
	movl	112(%esp), %ecx
	movl	128(%esp), %eax
	imull	%ebx, %ecx
	imull	%esi, %eax
	addl	%eax, %ecx
	movl	128(%esp), %eax
	mull	%ebx
	.loc 1 46 11 view .LVU398
	movl	%eax, (%esp)
	.loc 1 46 20 view .LVU399
	addl	%ecx, %edx
	.loc 1 46 11 view .LVU400
	movl	$-5, %ecx
	movl	%ecx, 8(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL60:
	movl	%eax, 128(%esp)
.LVL61:
	.loc 1 46 11 view .LVU401
	movl	%edx, 112(%esp)
.LVL62:
.L20:
	.loc 1 47 3 is_stmt 1 view .LVU402
	.loc 1 47 15 is_stmt 0 view .LVU403
	imull	%ebx, %esi
.LVL63:
	.loc 1 47 15 view .LVU404
	movl	%ebx, %eax
	mull	%ebx
	.loc 1 47 8 view .LVU405
	xorl	%ebx, %ebx
	.loc 1 47 8 view .LVU406
	movl	%ebx, 12(%esp)
	.loc 1 44 43 view .LVU407
	shrl	%edi
.LVL64:
	.loc 1 47 15 view .LVU408
	leal	(%esi,%esi), %ecx
	.loc 1 47 8 view .LVU409
	movl	%eax, (%esp)
	.loc 1 47 15 view .LVU410
	addl	%ecx, %edx
	.loc 1 47 8 view .LVU411
	movl	$-5, %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL65:
	.loc 1 44 24 view .LVU412
	decl	108(%esp)
	.loc 1 47 8 view .LVU413
	movl	%eax, %ebx
	movl	%edx, %esi
.LVL66:
	.loc 1 44 43 is_stmt 1 view .LVU414
	.loc 1 44 24 view .LVU415
	jne	.L21
	.loc 1 49 2 view .LVU416
.LVL67:
	.loc 1 49 2 is_stmt 0 view .LVU417
.LBE381:
.LBE385:
	.loc 1 105 2 view .LVU418
	movl	136(%esp), %eax
	movl	$88, %esi
	.loc 1 107 10 view .LVU419
	xorl	%edi, %edi
	.loc 1 105 2 view .LVU420
	movl	$.LC3, (%esp)
	movl	%eax, 12(%esp)
	movl	120(%esp), %eax
	movl	%eax, 16(%esp)
	movl	128(%esp), %eax
	movl	%eax, 4(%esp)
	movl	112(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL68:
	.loc 1 107 2 is_stmt 1 view .LVU421
	.loc 1 108 2 view .LVU422
.LBB386:
	.loc 1 108 7 view .LVU423
	.loc 1 108 20 view .LVU424
.LBE386:
	.loc 1 107 17 is_stmt 0 view .LVU425
	movl	$1, %eax
	xorl	%edx, %edx
	.loc 1 105 2 view .LVU426
	movl	%esi, 136(%esp)
	.loc 1 107 10 view .LVU427
	movl	$1, %esi
.LVL69:
	.p2align 4
	.p2align 3
.L22:
.LBB388:
.LBB387:
	.loc 1 109 3 is_stmt 1 discriminator 3 view .LVU428
	movl	%eax, %ecx
	.loc 1 109 11 is_stmt 0 discriminator 3 view .LVU429
	addl	%esi, %eax
.LVL70:
	.loc 1 109 11 discriminator 3 view .LVU430
	movl	%edx, %ebx
	adcl	%edi, %edx
.LVL71:
	.loc 1 110 3 is_stmt 1 discriminator 3 view .LVU431
	.loc 1 111 3 discriminator 3 view .LVU432
	.loc 1 111 3 is_stmt 0 discriminator 3 view .LVU433
.LBE387:
	.loc 1 108 27 is_stmt 1 discriminator 3 view .LVU434
	.loc 1 108 20 discriminator 3 view .LVU435
	decl	136(%esp)
	movl	%ecx, %esi
	movl	%ebx, %edi
	jne	.L22
.LBE388:
	.loc 1 113 2 view .LVU436
	movl	digest, %ecx
.LVL72:
	.loc 1 114 22 is_stmt 0 view .LVU437
	xorl	%edi, %edi
	.loc 1 113 2 view .LVU438
	movl	digest+4, %ebx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL73:
	.loc 1 114 2 is_stmt 1 view .LVU439
	.loc 1 114 22 is_stmt 0 view .LVU440
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
	movl	%edx, %eax
	movl	%ebx, %edx
	shrl	$3, %eax
	leal	(%eax,%eax,4), %eax
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
	.loc 1 115 1 view .LVU441
	leal	-12(%ebp), %esp
.LVL74:
	.loc 1 114 9 view .LVU442
	movl	%ecx, %eax
	.loc 1 115 1 view .LVU443
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL75:
	.loc 1 115 1 view .LVU444
	ret
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.data
	.align 8
	.type	digest, @object
	.size	digest, 8
digest:
	.long	1939669891
	.long	342167472
	.section	.rodata
	.align 32
	.type	edges, @object
	.size	edges, 112
edges:
	.long	0
	.long	0
	.long	1
	.long	0
	.long	2
	.long	0
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	0
	.long	-1
	.long	0
	.long	0
	.long	1
	.long	1
	.long	1
	.long	-1698898192
	.long	305419896
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	1
	.long	-2147483648
	.long	1
	.long	-2
	.long	-1
	.long	-1
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x90d
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x18
	.long	.LASF37
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL82
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x19
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xa
	.long	.LASF5
	.byte	0x5
	.byte	0x17
	.long	0x46
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0xa
	.long	.LASF6
	.byte	0x6
	.byte	0x18
	.long	0x58
	.uleb128 0x5
	.byte	0x2
	.byte	0x5
	.long	.LASF7
	.uleb128 0xa
	.long	.LASF8
	.byte	0x7
	.byte	0x18
	.long	0x34
	.uleb128 0xa
	.long	.LASF9
	.byte	0x8
	.byte	0x18
	.long	0x75
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF10
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF11
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF12
	.uleb128 0xa
	.long	.LASF13
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0xa
	.long	.LASF14
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x10
	.long	0x95
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF15
	.uleb128 0x10
	.long	0xa5
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF16
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF17
	.uleb128 0x1a
	.long	0xa0
	.long	0xcf
	.uleb128 0x1b
	.long	0x2d
	.byte	0xd
	.byte	0
	.uleb128 0x10
	.long	0xbf
	.uleb128 0x15
	.long	.LASF18
	.byte	0x5
	.byte	0x17
	.long	0xcf
	.uleb128 0x5
	.byte	0x3
	.long	edges
	.uleb128 0x1c
	.byte	0x7
	.byte	0x4
	.long	0x2d
	.byte	0x1
	.byte	0x9
	.byte	0x6
	.long	0xfa
	.uleb128 0x1d
	.long	.LASF38
	.byte	0xe
	.byte	0
	.uleb128 0x15
	.long	.LASF19
	.byte	0xb
	.byte	0x11
	.long	0x95
	.uleb128 0x5
	.byte	0x3
	.long	digest
	.uleb128 0x1e
	.long	.LASF39
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x122
	.uleb128 0x1f
	.long	0x122
	.uleb128 0x20
	.byte	0
	.uleb128 0x21
	.byte	0x4
	.long	0xac
	.uleb128 0x22
	.long	.LASF40
	.byte	0x1
	.byte	0x42
	.byte	0x5
	.long	0x34
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x75a
	.uleb128 0x23
	.long	.LASF20
	.byte	0x1
	.byte	0x63
	.byte	0xb
	.long	0x95
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x4
	.string	"a"
	.byte	0x6b
	.byte	0xa
	.long	0x6a
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x4
	.string	"b"
	.byte	0x6b
	.byte	0x11
	.long	0x6a
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xc
	.long	.LLRL3
	.long	0x591
	.uleb128 0x4
	.string	"i"
	.byte	0x44
	.byte	0xb
	.long	0x34
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x16
	.long	.LBB113
	.long	.LBE113-.LBB113
	.long	0x3d3
	.uleb128 0x4
	.string	"j"
	.byte	0x45
	.byte	0xc
	.long	0x34
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xb
	.long	.LLRL6
	.uleb128 0x4
	.string	"a"
	.byte	0x46
	.byte	0xd
	.long	0x95
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x4
	.string	"b"
	.byte	0x46
	.byte	0x1b
	.long	0x95
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2
	.long	0x7c4
	.long	.LBI115
	.value	.LVU70
	.long	.LLRL9
	.byte	0x4a
	.byte	0x4
	.long	0x243
	.uleb128 0x1
	.long	0x7dc
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x1
	.long	0x7d3
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xb
	.long	.LLRL9
	.uleb128 0x8
	.long	0x7e5
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x8
	.long	0x7ef
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x11
	.long	0x7f9
	.uleb128 0x11
	.long	0x803
	.uleb128 0x8
	.long	0x80d
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x11
	.long	0x817
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0x844
	.long	.LBI132
	.value	.LVU194
	.long	.LLRL15
	.byte	0x4e
	.byte	0x8
	.long	0x273
	.uleb128 0x1
	.long	0x85c
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1
	.long	0x853
	.long	.LLST17
	.long	.LVUS17
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI139
	.value	.LVU15
	.long	.LLRL18
	.byte	0x4e
	.byte	0x4
	.long	0x296
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST19
	.long	.LVUS19
	.byte	0
	.uleb128 0x2
	.long	0x822
	.long	.LBI148
	.value	.LVU33
	.long	.LLRL20
	.byte	0x4f
	.byte	0x8
	.long	0x2c6
	.uleb128 0x1
	.long	0x83a
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x1
	.long	0x831
	.long	.LLST22
	.long	.LVUS22
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI161
	.value	.LVU43
	.long	.LLRL23
	.byte	0x4f
	.byte	0x4
	.long	0x2e9
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST24
	.long	.LVUS24
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI167
	.value	.LVU58
	.long	.LLRL25
	.byte	0x47
	.byte	0x4
	.long	0x30c
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI173
	.value	.LVU62
	.long	.LLRL27
	.byte	0x48
	.byte	0x4
	.long	0x32f
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI177
	.value	.LVU66
	.long	.LLRL29
	.byte	0x49
	.byte	0x4
	.long	0x352
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST30
	.long	.LVUS30
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI187
	.value	.LVU79
	.long	.LLRL31
	.byte	0x4a
	.byte	0x4
	.long	0x36d
	.uleb128 0x12
	.long	0x8fb
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI194
	.value	.LVU83
	.long	.LLRL32
	.byte	0x4b
	.byte	0x4
	.long	0x390
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST33
	.long	.LVUS33
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI200
	.value	.LVU87
	.long	.LLRL34
	.byte	0x4c
	.byte	0x4
	.long	0x3b3
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST35
	.long	.LVUS35
	.byte	0
	.uleb128 0x17
	.long	0x8ee
	.long	.LBI205
	.value	.LVU91
	.long	.LLRL36
	.byte	0x4d
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST37
	.long	.LVUS37
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL38
	.long	0x535
	.uleb128 0x4
	.string	"n"
	.byte	0x51
	.byte	0x11
	.long	0x2d
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x2
	.long	0x8cc
	.long	.LBI265
	.value	.LVU211
	.long	.LLRL40
	.byte	0x52
	.byte	0x4
	.long	0x41d
	.uleb128 0x1
	.long	0x8e4
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x1
	.long	0x8db
	.long	.LLST42
	.long	.LVUS42
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI268
	.value	.LVU214
	.long	.LLRL43
	.byte	0x52
	.byte	0x4
	.long	0x440
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.uleb128 0x2
	.long	0x8aa
	.long	.LBI274
	.value	.LVU218
	.long	.LLRL45
	.byte	0x53
	.byte	0x4
	.long	0x470
	.uleb128 0x1
	.long	0x8c2
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x1
	.long	0x8b9
	.long	.LLST47
	.long	.LVUS47
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI281
	.value	.LVU221
	.long	.LLRL48
	.byte	0x53
	.byte	0x4
	.long	0x493
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST49
	.long	.LVUS49
	.byte	0
	.uleb128 0x2
	.long	0x888
	.long	.LBI287
	.value	.LVU225
	.long	.LLRL50
	.byte	0x54
	.byte	0x8
	.long	0x4c3
	.uleb128 0x1
	.long	0x8a0
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x1
	.long	0x897
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI293
	.value	.LVU228
	.long	.LLRL53
	.byte	0x54
	.byte	0x4
	.long	0x4e6
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST54
	.long	.LVUS54
	.byte	0
	.uleb128 0x2
	.long	0x866
	.long	.LBI299
	.value	.LVU232
	.long	.LLRL55
	.byte	0x55
	.byte	0x4
	.long	0x516
	.uleb128 0x1
	.long	0x87e
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x1
	.long	0x875
	.long	.LLST57
	.long	.LVUS57
	.byte	0
	.uleb128 0x17
	.long	0x8ee
	.long	.LBI305
	.value	.LVU235
	.long	.LLRL58
	.byte	0x55
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST59
	.long	.LVUS59
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x75a
	.long	.LLRL60
	.byte	0x58
	.byte	0x41
	.long	0x57c
	.uleb128 0x1
	.long	0x769
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0xb
	.long	.LLRL60
	.uleb128 0x8
	.long	0x772
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x24
	.long	0x77b
	.long	.LLRL63
	.uleb128 0x8
	.long	0x77c
	.long	.LLST64
	.long	.LVUS64
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL33
	.long	0x10b
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB357
	.long	.LBE357-.LBB357
	.long	0x619
	.uleb128 0x9
	.string	"i"
	.byte	0x5d
	.byte	0xb
	.long	0x34
	.uleb128 0xb
	.long	.LLRL65
	.uleb128 0x4
	.string	"v"
	.byte	0x5e
	.byte	0xb
	.long	0x6a
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x2
	.long	0x8ee
	.long	.LBI359
	.value	.LVU327
	.long	.LLRL67
	.byte	0x60
	.byte	0x3
	.long	0x5e0
	.uleb128 0x1
	.long	0x8fb
	.long	.LLST68
	.long	.LVUS68
	.byte	0
	.uleb128 0xd
	.long	.LVL37
	.long	0x10b
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0x40
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x9
	.byte	0x80
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x9
	.byte	0x76
	.sleb128 0
	.byte	0x44
	.byte	0x25
	.byte	0x77
	.sleb128 -2
	.byte	0x3c
	.byte	0x24
	.byte	0x21
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL69
	.long	0x64f
	.uleb128 0x4
	.string	"n"
	.byte	0x64
	.byte	0x10
	.long	0x2d
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0xd
	.long	.LVL45
	.long	0x10b
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL79
	.long	0x685
	.uleb128 0x4
	.string	"i"
	.byte	0x6c
	.byte	0xb
	.long	0x34
	.long	.LLST80
	.long	.LVUS80
	.uleb128 0x25
	.long	.LBB387
	.long	.LBE387-.LBB387
	.uleb128 0x4
	.string	"c"
	.byte	0x6d
	.byte	0xb
	.long	0x6a
	.long	.LLST81
	.long	.LVUS81
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x789
	.long	.LLRL71
	.byte	0x6a
	.byte	0x17
	.long	0x6d9
	.uleb128 0x12
	.long	0x7ae
	.uleb128 0x1
	.long	0x7a3
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x1
	.long	0x798
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0xb
	.long	.LLRL71
	.uleb128 0x8
	.long	0x7b9
	.long	.LLST74
	.long	.LVUS74
	.uleb128 0xe
	.long	.LVL51
	.long	0x907
	.uleb128 0xe
	.long	.LVL56
	.long	0x907
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x789
	.long	.LLRL75
	.byte	0x69
	.byte	0x2c
	.long	0x72d
	.uleb128 0x12
	.long	0x7ae
	.uleb128 0x1
	.long	0x7a3
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x1
	.long	0x798
	.long	.LLST77
	.long	.LVUS77
	.uleb128 0xb
	.long	.LLRL75
	.uleb128 0x8
	.long	0x7b9
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0xe
	.long	.LVL60
	.long	0x907
	.uleb128 0xe
	.long	.LVL65
	.long	0x907
	.byte	0
	.byte	0
	.uleb128 0x26
	.long	.LVL68
	.long	0x10b
	.long	0x745
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0xd
	.long	.LVL73
	.long	0x10b
	.uleb128 0x6
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LASF21
	.byte	0x34
	.byte	0x11
	.long	0x8a
	.long	0x789
	.uleb128 0x3
	.string	"n"
	.byte	0x34
	.byte	0x1f
	.long	0x95
	.uleb128 0x9
	.string	"r"
	.byte	0x36
	.byte	0xb
	.long	0x95
	.uleb128 0x27
	.uleb128 0x9
	.string	"bit"
	.byte	0x37
	.byte	0x10
	.long	0x95
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LASF22
	.byte	0x29
	.byte	0x11
	.long	0x95
	.long	0x7c4
	.uleb128 0xf
	.long	.LASF23
	.byte	0x29
	.byte	0x20
	.long	0x95
	.uleb128 0xf
	.long	.LASF24
	.byte	0x29
	.byte	0x2f
	.long	0x2d
	.uleb128 0xf
	.long	.LASF25
	.byte	0x29
	.byte	0x42
	.long	0x95
	.uleb128 0x14
	.long	.LASF26
	.byte	0x2b
	.long	0x95
	.byte	0
	.uleb128 0x7
	.long	.LASF27
	.byte	0x21
	.byte	0x11
	.long	0x95
	.long	0x822
	.uleb128 0x3
	.string	"a"
	.byte	0x21
	.byte	0x27
	.long	0x95
	.uleb128 0x3
	.string	"b"
	.byte	0x21
	.byte	0x33
	.long	0x95
	.uleb128 0x9
	.string	"al"
	.byte	0x23
	.byte	0xb
	.long	0x95
	.uleb128 0x9
	.string	"ah"
	.byte	0x23
	.byte	0x1d
	.long	0x95
	.uleb128 0x9
	.string	"bl"
	.byte	0x23
	.byte	0x2b
	.long	0x95
	.uleb128 0x9
	.string	"bh"
	.byte	0x23
	.byte	0x3d
	.long	0x95
	.uleb128 0x14
	.long	.LASF28
	.byte	0x24
	.long	0x95
	.uleb128 0x14
	.long	.LASF29
	.byte	0x25
	.long	0x95
	.byte	0
	.uleb128 0x7
	.long	.LASF30
	.byte	0x1c
	.byte	0xc
	.long	0x34
	.long	0x844
	.uleb128 0x3
	.string	"a"
	.byte	0x1c
	.byte	0x24
	.long	0x95
	.uleb128 0x3
	.string	"b"
	.byte	0x1c
	.byte	0x30
	.long	0x95
	.byte	0
	.uleb128 0x7
	.long	.LASF31
	.byte	0x17
	.byte	0xc
	.long	0x34
	.long	0x866
	.uleb128 0x3
	.string	"a"
	.byte	0x17
	.byte	0x1a
	.long	0x6a
	.uleb128 0x3
	.string	"b"
	.byte	0x17
	.byte	0x25
	.long	0x6a
	.byte	0
	.uleb128 0x7
	.long	.LASF32
	.byte	0x15
	.byte	0x11
	.long	0x95
	.long	0x888
	.uleb128 0x3
	.string	"v"
	.byte	0x15
	.byte	0x21
	.long	0x95
	.uleb128 0x3
	.string	"n"
	.byte	0x15
	.byte	0x2d
	.long	0x2d
	.byte	0
	.uleb128 0x7
	.long	.LASF33
	.byte	0x14
	.byte	0x10
	.long	0x6a
	.long	0x8aa
	.uleb128 0x3
	.string	"v"
	.byte	0x14
	.byte	0x25
	.long	0x6a
	.uleb128 0x3
	.string	"n"
	.byte	0x14
	.byte	0x31
	.long	0x2d
	.byte	0
	.uleb128 0x7
	.long	.LASF34
	.byte	0x13
	.byte	0x11
	.long	0x95
	.long	0x8cc
	.uleb128 0x3
	.string	"v"
	.byte	0x13
	.byte	0x26
	.long	0x95
	.uleb128 0x3
	.string	"n"
	.byte	0x13
	.byte	0x32
	.long	0x2d
	.byte	0
	.uleb128 0x7
	.long	.LASF35
	.byte	0x12
	.byte	0x11
	.long	0x95
	.long	0x8ee
	.uleb128 0x3
	.string	"v"
	.byte	0x12
	.byte	0x25
	.long	0x95
	.uleb128 0x3
	.string	"n"
	.byte	0x12
	.byte	0x31
	.long	0x2d
	.byte	0
	.uleb128 0x28
	.string	"mix"
	.byte	0x1
	.byte	0xd
	.byte	0xd
	.byte	0x1
	.long	0x907
	.uleb128 0xf
	.long	.LASF36
	.byte	0xd
	.byte	0x1a
	.long	0x95
	.byte	0
	.uleb128 0x29
	.long	.LASF41
	.long	.LASF41
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
	.uleb128 0x4
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
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
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
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 11
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x21
	.sleb128 4
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x1d
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1e
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
	.uleb128 0x1f
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 .LVU338
	.uleb128 .LVU343
	.uleb128 .LVU344
	.uleb128 .LVU348
	.uleb128 .LVU353
	.uleb128 .LVU359
.LLST0:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL43-.LVL40
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL44-.LVL40
	.uleb128 .LVL45-1-.LVL40
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL47-.LVL40
	.uleb128 .LVL48-.LVL40
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS1:
	.uleb128 .LVU422
	.uleb128 .LVU428
	.uleb128 .LVU428
	.uleb128 .LVU432
	.uleb128 .LVU432
	.uleb128 .LVU437
.LLST1:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x1
	.byte	0x4
	.uleb128 .LVL69-.LVL68
	.uleb128 .LVL71-.LVL68
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL71-.LVL68
	.uleb128 .LVL72-.LVL68
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS2:
	.uleb128 .LVU422
	.uleb128 .LVU428
	.uleb128 .LVU428
	.uleb128 .LVU430
	.uleb128 .LVU433
	.uleb128 .LVU439
.LLST2:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x1
	.byte	0x4
	.uleb128 .LVL69-.LVL68
	.uleb128 .LVL70-.LVL68
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL71-.LVL68
	.uleb128 .LVL73-1-.LVL68
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS4:
	.uleb128 .LVU3
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU315
	.uleb128 .LVU316
	.uleb128 .LVU318
	.uleb128 .LVU318
	.uleb128 .LVU442
	.uleb128 .LVU442
	.uleb128 .LVU444
	.uleb128 .LVU444
	.uleb128 0
.LLST4:
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
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL35-.LVL0
	.uleb128 .LVL36-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL36-.LVL0
	.uleb128 .LVL74-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL74-.LVL0
	.uleb128 .LVL75-.LVL0
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x54
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL75-.LVL0
	.uleb128 .LFE10-.LVL0
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x54
	.byte	0x1c
	.byte	0
.LVUS5:
	.uleb128 .LVU8
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU48
	.uleb128 .LVU54
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU207
	.uleb128 .LVU207
	.uleb128 .LVU210
.LLST5:
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
	.uleb128 .LVL7-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL8-.LVL1
	.uleb128 .LVL9-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-.LVL1
	.uleb128 .LVL20-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL20-.LVL1
	.uleb128 .LVL22-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS7:
	.uleb128 .LVU13
	.uleb128 .LVU55
	.uleb128 .LVU56
	.uleb128 .LVU315
.LLST7:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL9-.LVL2
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL9-.LVL2
	.uleb128 .LVL34-.LVL2
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0
.LVUS8:
	.uleb128 .LVU57
	.uleb128 .LVU74
.LLST8:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS10:
	.uleb128 .LVU70
	.uleb128 .LVU74
.LLST10:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS11:
	.uleb128 .LVU70
	.uleb128 .LVU78
.LLST11:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL12-.LVL10
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0
.LVUS12:
	.uleb128 .LVU72
	.uleb128 .LVU121
.LLST12:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL15-.LVL10
	.uleb128 0x13
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
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU72
	.uleb128 .LVU78
.LLST13:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL12-.LVL10
	.uleb128 0xc
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x8
	.byte	0x20
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU76
	.uleb128 .LVU78
.LLST14:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0
.LVUS16:
	.uleb128 .LVU13
	.uleb128 .LVU14
	.uleb128 .LVU194
	.uleb128 .LVU200
	.uleb128 .LVU203
	.uleb128 .LVU205
.LLST16:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL16-.LVL2
	.uleb128 .LVL17-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL18-.LVL2
	.uleb128 .LVL19-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS17:
	.uleb128 .LVU13
	.uleb128 .LVU14
	.uleb128 .LVU194
	.uleb128 .LVU200
	.uleb128 .LVU203
	.uleb128 .LVU205
.LLST17:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL16-.LVL2
	.uleb128 .LVL17-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL18-.LVL2
	.uleb128 .LVL19-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS19:
	.uleb128 .LVU14
	.uleb128 .LVU24
.LLST19:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU33
	.uleb128 .LVU42
	.uleb128 .LVU200
	.uleb128 .LVU203
	.uleb128 .LVU205
	.uleb128 .LVU207
.LLST21:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL17-.LVL5
	.uleb128 .LVL18-.LVL5
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL19-.LVL5
	.uleb128 .LVL20-.LVL5
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS22:
	.uleb128 .LVU33
	.uleb128 .LVU42
	.uleb128 .LVU200
	.uleb128 .LVU203
	.uleb128 .LVU205
	.uleb128 .LVU207
.LLST22:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL17-.LVL5
	.uleb128 .LVL18-.LVL5
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL19-.LVL5
	.uleb128 .LVL20-.LVL5
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0
.LVUS24:
	.uleb128 .LVU42
	.uleb128 .LVU52
.LLST24:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU58
	.uleb128 .LVU60
.LLST26:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL10-.LVL10
	.uleb128 0xe
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU62
	.uleb128 .LVU64
.LLST28:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL10-.LVL10
	.uleb128 0xe
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU66
	.uleb128 .LVU68
.LLST30:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL10-.LVL10
	.uleb128 0xe
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU83
	.uleb128 .LVU85
.LLST33:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0xe
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS35:
	.uleb128 .LVU87
	.uleb128 .LVU89
.LLST35:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0xf
	.byte	0x74
	.sleb128 136
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x20
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x21
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU91
	.uleb128 .LVU121
.LLST37:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL15-.LVL12
	.uleb128 0xe
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU210
	.uleb128 .LVU273
	.uleb128 .LVU280
	.uleb128 .LVU292
.LLST39:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL25-.LVL22
	.uleb128 .LVL26-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS41:
	.uleb128 .LVU211
	.uleb128 .LVU213
.LLST41:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS42:
	.uleb128 .LVU211
	.uleb128 .LVU213
.LLST42:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0
.LVUS44:
	.uleb128 .LVU213
	.uleb128 .LVU216
.LLST44:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0xd
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x24
	.byte	0x9f
	.byte	0
.LVUS46:
	.uleb128 .LVU218
	.uleb128 .LVU220
.LLST46:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS47:
	.uleb128 .LVU218
	.uleb128 .LVU220
.LLST47:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0
.LVUS49:
	.uleb128 .LVU220
	.uleb128 .LVU223
.LLST49:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0xd
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU225
	.uleb128 .LVU227
.LLST51:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS52:
	.uleb128 .LVU225
	.uleb128 .LVU227
.LLST52:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS54:
	.uleb128 .LVU227
	.uleb128 .LVU230
.LLST54:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0xd
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU232
	.uleb128 .LVU234
.LLST56:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS57:
	.uleb128 .LVU232
	.uleb128 .LVU234
.LLST57:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges
	.byte	0x22
	.byte	0
.LVUS59:
	.uleb128 .LVU234
	.uleb128 .LVU273
.LLST59:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x15
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x26
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x40
	.byte	0x25
	.byte	0x21
	.byte	0x9f
	.byte	0
.LVUS61:
	.uleb128 .LVU292
	.uleb128 .LVU302
	.uleb128 .LVU304
	.uleb128 .LVU310
.LLST61:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL28-.LVL26
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL29-.LVL26
	.uleb128 .LVL32-.LVL26
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS62:
	.uleb128 .LVU292
	.uleb128 .LVU297
	.uleb128 .LVU304
	.uleb128 .LVU310
.LLST62:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL29-.LVL26
	.uleb128 .LVL32-.LVL26
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS64:
	.uleb128 .LVU292
	.uleb128 .LVU305
	.uleb128 .LVU308
	.uleb128 .LVU310
.LLST64:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL30-.LVL26
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL31-.LVL26
	.uleb128 .LVL32-.LVL26
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS66:
	.uleb128 .LVU320
	.uleb128 .LVU336
.LLST66:
	.byte	0x8
	.long	.LVL36
	.uleb128 .LVL39-.LVL36
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS68:
	.uleb128 .LVU327
	.uleb128 .LVU333
.LLST68:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x10
	.byte	0
.LVUS70:
	.uleb128 .LVU338
	.uleb128 .LVU339
	.uleb128 .LVU339
	.uleb128 .LVU340
	.uleb128 .LVU340
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU353
.LLST70:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL46-.LVL40
	.uleb128 .LVL47-.LVL40
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS80:
	.uleb128 .LVU424
	.uleb128 .LVU428
.LLST80:
	.byte	0x8
	.long	.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS81:
	.uleb128 .LVU431
	.uleb128 .LVU439
.LLST81:
	.byte	0x8
	.long	.LVL71
	.uleb128 .LVL73-1-.LVL71
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS72:
	.uleb128 .LVU360
	.uleb128 .LVU376
	.uleb128 .LVU383
	.uleb128 .LVU385
.LLST72:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL55-.LVL49
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL57-.LVL49
	.uleb128 .LVL58-.LVL49
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS73:
	.uleb128 .LVU360
	.uleb128 .LVU365
	.uleb128 .LVU365
	.uleb128 .LVU370
	.uleb128 .LVU370
	.uleb128 .LVU372
.LLST73:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL50-.LVL49
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL50-.LVL49
	.uleb128 .LVL53-.LVL49
	.uleb128 0x8
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 128
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL53-.LVL49
	.uleb128 .LVL54-.LVL49
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS74:
	.uleb128 .LVU360
	.uleb128 .LVU369
	.uleb128 .LVU370
	.uleb128 .LVU393
.LLST74:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL52-.LVL49
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 120
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL53-.LVL49
	.uleb128 .LVL59-.LVL49
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 120
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS76:
	.uleb128 .LVU393
	.uleb128 .LVU408
	.uleb128 .LVU415
	.uleb128 .LVU417
.LLST76:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL64-.LVL59
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL66-.LVL59
	.uleb128 .LVL67-.LVL59
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS77:
	.uleb128 .LVU393
	.uleb128 .LVU404
.LLST77:
	.byte	0x8
	.long	.LVL59
	.uleb128 .LVL63-.LVL59
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS78:
	.uleb128 .LVU393
	.uleb128 .LVU401
	.uleb128 .LVU402
	.uleb128 .LVU417
.LLST78:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL61-.LVL59
	.uleb128 0xa
	.byte	0x74
	.sleb128 128
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 112
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL62-.LVL59
	.uleb128 .LVL67-.LVL59
	.uleb128 0xa
	.byte	0x74
	.sleb128 128
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 112
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
.LLRL3:
	.byte	0x5
	.long	.LBB112
	.byte	0x4
	.uleb128 .LBB112-.LBB112
	.uleb128 .LBE112-.LBB112
	.byte	0x4
	.uleb128 .LBB355-.LBB112
	.uleb128 .LBE355-.LBB112
	.byte	0x4
	.uleb128 .LBB356-.LBB112
	.uleb128 .LBE356-.LBB112
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB114
	.byte	0x4
	.uleb128 .LBB114-.LBB114
	.uleb128 .LBE114-.LBB114
	.byte	0x4
	.uleb128 .LBB259-.LBB114
	.uleb128 .LBE259-.LBB114
	.byte	0x4
	.uleb128 .LBB260-.LBB114
	.uleb128 .LBE260-.LBB114
	.byte	0x4
	.uleb128 .LBB261-.LBB114
	.uleb128 .LBE261-.LBB114
	.byte	0x4
	.uleb128 .LBB262-.LBB114
	.uleb128 .LBE262-.LBB114
	.byte	0x4
	.uleb128 .LBB263-.LBB114
	.uleb128 .LBE263-.LBB114
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB115
	.byte	0x4
	.uleb128 .LBB115-.LBB115
	.uleb128 .LBE115-.LBB115
	.byte	0x4
	.uleb128 .LBB185-.LBB115
	.uleb128 .LBE185-.LBB115
	.byte	0x4
	.uleb128 .LBB186-.LBB115
	.uleb128 .LBE186-.LBB115
	.byte	0x4
	.uleb128 .LBB211-.LBB115
	.uleb128 .LBE211-.LBB115
	.byte	0x4
	.uleb128 .LBB213-.LBB115
	.uleb128 .LBE213-.LBB115
	.byte	0x4
	.uleb128 .LBB214-.LBB115
	.uleb128 .LBE214-.LBB115
	.byte	0x4
	.uleb128 .LBB215-.LBB115
	.uleb128 .LBE215-.LBB115
	.byte	0x4
	.uleb128 .LBB221-.LBB115
	.uleb128 .LBE221-.LBB115
	.byte	0x4
	.uleb128 .LBB222-.LBB115
	.uleb128 .LBE222-.LBB115
	.byte	0x4
	.uleb128 .LBB225-.LBB115
	.uleb128 .LBE225-.LBB115
	.byte	0x4
	.uleb128 .LBB227-.LBB115
	.uleb128 .LBE227-.LBB115
	.byte	0x4
	.uleb128 .LBB229-.LBB115
	.uleb128 .LBE229-.LBB115
	.byte	0x4
	.uleb128 .LBB231-.LBB115
	.uleb128 .LBE231-.LBB115
	.byte	0x4
	.uleb128 .LBB233-.LBB115
	.uleb128 .LBE233-.LBB115
	.byte	0x4
	.uleb128 .LBB235-.LBB115
	.uleb128 .LBE235-.LBB115
	.byte	0x4
	.uleb128 .LBB237-.LBB115
	.uleb128 .LBE237-.LBB115
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB132
	.byte	0x4
	.uleb128 .LBB132-.LBB132
	.uleb128 .LBE132-.LBB132
	.byte	0x4
	.uleb128 .LBB249-.LBB132
	.uleb128 .LBE249-.LBB132
	.byte	0x4
	.uleb128 .LBB251-.LBB132
	.uleb128 .LBE251-.LBB132
	.byte	0x4
	.uleb128 .LBB253-.LBB132
	.uleb128 .LBE253-.LBB132
	.byte	0x4
	.uleb128 .LBB255-.LBB132
	.uleb128 .LBE255-.LBB132
	.byte	0x4
	.uleb128 .LBB257-.LBB132
	.uleb128 .LBE257-.LBB132
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB139
	.byte	0x4
	.uleb128 .LBB139-.LBB139
	.uleb128 .LBE139-.LBB139
	.byte	0x4
	.uleb128 .LBB146-.LBB139
	.uleb128 .LBE146-.LBB139
	.byte	0x4
	.uleb128 .LBB147-.LBB139
	.uleb128 .LBE147-.LBB139
	.byte	0x4
	.uleb128 .LBB155-.LBB139
	.uleb128 .LBE155-.LBB139
	.byte	0x4
	.uleb128 .LBB157-.LBB139
	.uleb128 .LBE157-.LBB139
	.byte	0x4
	.uleb128 .LBB159-.LBB139
	.uleb128 .LBE159-.LBB139
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB148
	.byte	0x4
	.uleb128 .LBB148-.LBB148
	.uleb128 .LBE148-.LBB148
	.byte	0x4
	.uleb128 .LBB156-.LBB148
	.uleb128 .LBE156-.LBB148
	.byte	0x4
	.uleb128 .LBB158-.LBB148
	.uleb128 .LBE158-.LBB148
	.byte	0x4
	.uleb128 .LBB160-.LBB148
	.uleb128 .LBE160-.LBB148
	.byte	0x4
	.uleb128 .LBB256-.LBB148
	.uleb128 .LBE256-.LBB148
	.byte	0x4
	.uleb128 .LBB258-.LBB148
	.uleb128 .LBE258-.LBB148
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB161
	.byte	0x4
	.uleb128 .LBB161-.LBB161
	.uleb128 .LBE161-.LBB161
	.byte	0x4
	.uleb128 .LBB165-.LBB161
	.uleb128 .LBE165-.LBB161
	.byte	0x4
	.uleb128 .LBB166-.LBB161
	.uleb128 .LBE166-.LBB161
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB167
	.byte	0x4
	.uleb128 .LBB167-.LBB167
	.uleb128 .LBE167-.LBB167
	.byte	0x4
	.uleb128 .LBB212-.LBB167
	.uleb128 .LBE212-.LBB167
	.byte	0x4
	.uleb128 .LBB216-.LBB167
	.uleb128 .LBE216-.LBB167
	.byte	0x4
	.uleb128 .LBB217-.LBB167
	.uleb128 .LBE217-.LBB167
	.byte	0x4
	.uleb128 .LBB218-.LBB167
	.uleb128 .LBE218-.LBB167
	.byte	0
.LLRL27:
	.byte	0x5
	.long	.LBB173
	.byte	0x4
	.uleb128 .LBB173-.LBB173
	.uleb128 .LBE173-.LBB173
	.byte	0x4
	.uleb128 .LBB219-.LBB173
	.uleb128 .LBE219-.LBB173
	.byte	0x4
	.uleb128 .LBB220-.LBB173
	.uleb128 .LBE220-.LBB173
	.byte	0
.LLRL29:
	.byte	0x5
	.long	.LBB177
	.byte	0x4
	.uleb128 .LBB177-.LBB177
	.uleb128 .LBE177-.LBB177
	.byte	0x4
	.uleb128 .LBB223-.LBB177
	.uleb128 .LBE223-.LBB177
	.byte	0x4
	.uleb128 .LBB224-.LBB177
	.uleb128 .LBE224-.LBB177
	.byte	0x4
	.uleb128 .LBB226-.LBB177
	.uleb128 .LBE226-.LBB177
	.byte	0x4
	.uleb128 .LBB228-.LBB177
	.uleb128 .LBE228-.LBB177
	.byte	0x4
	.uleb128 .LBB230-.LBB177
	.uleb128 .LBE230-.LBB177
	.byte	0x4
	.uleb128 .LBB232-.LBB177
	.uleb128 .LBE232-.LBB177
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB187
	.byte	0x4
	.uleb128 .LBB187-.LBB187
	.uleb128 .LBE187-.LBB187
	.byte	0x4
	.uleb128 .LBB234-.LBB187
	.uleb128 .LBE234-.LBB187
	.byte	0x4
	.uleb128 .LBB236-.LBB187
	.uleb128 .LBE236-.LBB187
	.byte	0x4
	.uleb128 .LBB238-.LBB187
	.uleb128 .LBE238-.LBB187
	.byte	0x4
	.uleb128 .LBB239-.LBB187
	.uleb128 .LBE239-.LBB187
	.byte	0x4
	.uleb128 .LBB240-.LBB187
	.uleb128 .LBE240-.LBB187
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB194
	.byte	0x4
	.uleb128 .LBB194-.LBB194
	.uleb128 .LBE194-.LBB194
	.byte	0x4
	.uleb128 .LBB241-.LBB194
	.uleb128 .LBE241-.LBB194
	.byte	0x4
	.uleb128 .LBB242-.LBB194
	.uleb128 .LBE242-.LBB194
	.byte	0x4
	.uleb128 .LBB243-.LBB194
	.uleb128 .LBE243-.LBB194
	.byte	0x4
	.uleb128 .LBB244-.LBB194
	.uleb128 .LBE244-.LBB194
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB200
	.byte	0x4
	.uleb128 .LBB200-.LBB200
	.uleb128 .LBE200-.LBB200
	.byte	0x4
	.uleb128 .LBB245-.LBB200
	.uleb128 .LBE245-.LBB200
	.byte	0x4
	.uleb128 .LBB246-.LBB200
	.uleb128 .LBE246-.LBB200
	.byte	0x4
	.uleb128 .LBB247-.LBB200
	.uleb128 .LBE247-.LBB200
	.byte	0
.LLRL36:
	.byte	0x5
	.long	.LBB205
	.byte	0x4
	.uleb128 .LBB205-.LBB205
	.uleb128 .LBE205-.LBB205
	.byte	0x4
	.uleb128 .LBB248-.LBB205
	.uleb128 .LBE248-.LBB205
	.byte	0x4
	.uleb128 .LBB250-.LBB205
	.uleb128 .LBE250-.LBB205
	.byte	0x4
	.uleb128 .LBB252-.LBB205
	.uleb128 .LBE252-.LBB205
	.byte	0x4
	.uleb128 .LBB254-.LBB205
	.uleb128 .LBE254-.LBB205
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB264
	.byte	0x4
	.uleb128 .LBB264-.LBB264
	.uleb128 .LBE264-.LBB264
	.byte	0x4
	.uleb128 .LBB348-.LBB264
	.uleb128 .LBE348-.LBB264
	.byte	0x4
	.uleb128 .LBB350-.LBB264
	.uleb128 .LBE350-.LBB264
	.byte	0x4
	.uleb128 .LBB352-.LBB264
	.uleb128 .LBE352-.LBB264
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB265
	.byte	0x4
	.uleb128 .LBB265-.LBB265
	.uleb128 .LBE265-.LBB265
	.byte	0x4
	.uleb128 .LBB310-.LBB265
	.uleb128 .LBE310-.LBB265
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB268
	.byte	0x4
	.uleb128 .LBB268-.LBB268
	.uleb128 .LBE268-.LBB268
	.byte	0x4
	.uleb128 .LBB311-.LBB268
	.uleb128 .LBE311-.LBB268
	.byte	0x4
	.uleb128 .LBB313-.LBB268
	.uleb128 .LBE313-.LBB268
	.byte	0x4
	.uleb128 .LBB315-.LBB268
	.uleb128 .LBE315-.LBB268
	.byte	0x4
	.uleb128 .LBB317-.LBB268
	.uleb128 .LBE317-.LBB268
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB274
	.byte	0x4
	.uleb128 .LBB274-.LBB274
	.uleb128 .LBE274-.LBB274
	.byte	0x4
	.uleb128 .LBB312-.LBB274
	.uleb128 .LBE312-.LBB274
	.byte	0x4
	.uleb128 .LBB314-.LBB274
	.uleb128 .LBE314-.LBB274
	.byte	0x4
	.uleb128 .LBB316-.LBB274
	.uleb128 .LBE316-.LBB274
	.byte	0x4
	.uleb128 .LBB318-.LBB274
	.uleb128 .LBE318-.LBB274
	.byte	0x4
	.uleb128 .LBB320-.LBB274
	.uleb128 .LBE320-.LBB274
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB281
	.byte	0x4
	.uleb128 .LBB281-.LBB281
	.uleb128 .LBE281-.LBB281
	.byte	0x4
	.uleb128 .LBB319-.LBB281
	.uleb128 .LBE319-.LBB281
	.byte	0x4
	.uleb128 .LBB321-.LBB281
	.uleb128 .LBE321-.LBB281
	.byte	0x4
	.uleb128 .LBB323-.LBB281
	.uleb128 .LBE323-.LBB281
	.byte	0x4
	.uleb128 .LBB325-.LBB281
	.uleb128 .LBE325-.LBB281
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB287
	.byte	0x4
	.uleb128 .LBB287-.LBB287
	.uleb128 .LBE287-.LBB287
	.byte	0x4
	.uleb128 .LBB322-.LBB287
	.uleb128 .LBE322-.LBB287
	.byte	0x4
	.uleb128 .LBB324-.LBB287
	.uleb128 .LBE324-.LBB287
	.byte	0x4
	.uleb128 .LBB326-.LBB287
	.uleb128 .LBE326-.LBB287
	.byte	0x4
	.uleb128 .LBB328-.LBB287
	.uleb128 .LBE328-.LBB287
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB293
	.byte	0x4
	.uleb128 .LBB293-.LBB293
	.uleb128 .LBE293-.LBB293
	.byte	0x4
	.uleb128 .LBB327-.LBB293
	.uleb128 .LBE327-.LBB293
	.byte	0x4
	.uleb128 .LBB329-.LBB293
	.uleb128 .LBE329-.LBB293
	.byte	0x4
	.uleb128 .LBB331-.LBB293
	.uleb128 .LBE331-.LBB293
	.byte	0x4
	.uleb128 .LBB333-.LBB293
	.uleb128 .LBE333-.LBB293
	.byte	0
.LLRL55:
	.byte	0x5
	.long	.LBB299
	.byte	0x4
	.uleb128 .LBB299-.LBB299
	.uleb128 .LBE299-.LBB299
	.byte	0x4
	.uleb128 .LBB330-.LBB299
	.uleb128 .LBE330-.LBB299
	.byte	0x4
	.uleb128 .LBB332-.LBB299
	.uleb128 .LBE332-.LBB299
	.byte	0x4
	.uleb128 .LBB334-.LBB299
	.uleb128 .LBE334-.LBB299
	.byte	0x4
	.uleb128 .LBB336-.LBB299
	.uleb128 .LBE336-.LBB299
	.byte	0
.LLRL58:
	.byte	0x5
	.long	.LBB305
	.byte	0x4
	.uleb128 .LBB305-.LBB305
	.uleb128 .LBE305-.LBB305
	.byte	0x4
	.uleb128 .LBB335-.LBB305
	.uleb128 .LBE335-.LBB305
	.byte	0x4
	.uleb128 .LBB337-.LBB305
	.uleb128 .LBE337-.LBB305
	.byte	0x4
	.uleb128 .LBB338-.LBB305
	.uleb128 .LBE338-.LBB305
	.byte	0
.LLRL60:
	.byte	0x5
	.long	.LBB339
	.byte	0x4
	.uleb128 .LBB339-.LBB339
	.uleb128 .LBE339-.LBB339
	.byte	0x4
	.uleb128 .LBB349-.LBB339
	.uleb128 .LBE349-.LBB339
	.byte	0x4
	.uleb128 .LBB351-.LBB339
	.uleb128 .LBE351-.LBB339
	.byte	0x4
	.uleb128 .LBB353-.LBB339
	.uleb128 .LBE353-.LBB339
	.byte	0x4
	.uleb128 .LBB354-.LBB339
	.uleb128 .LBE354-.LBB339
	.byte	0
.LLRL63:
	.byte	0x5
	.long	.LBB341
	.byte	0x4
	.uleb128 .LBB341-.LBB341
	.uleb128 .LBE341-.LBB341
	.byte	0x4
	.uleb128 .LBB342-.LBB341
	.uleb128 .LBE342-.LBB341
	.byte	0x4
	.uleb128 .LBB343-.LBB341
	.uleb128 .LBE343-.LBB341
	.byte	0
.LLRL65:
	.byte	0x5
	.long	.LBB358
	.byte	0x4
	.uleb128 .LBB358-.LBB358
	.uleb128 .LBE358-.LBB358
	.byte	0x4
	.uleb128 .LBB365-.LBB358
	.uleb128 .LBE365-.LBB358
	.byte	0x4
	.uleb128 .LBB366-.LBB358
	.uleb128 .LBE366-.LBB358
	.byte	0
.LLRL67:
	.byte	0x5
	.long	.LBB359
	.byte	0x4
	.uleb128 .LBB359-.LBB359
	.uleb128 .LBE359-.LBB359
	.byte	0x4
	.uleb128 .LBB363-.LBB359
	.uleb128 .LBE363-.LBB359
	.byte	0x4
	.uleb128 .LBB364-.LBB359
	.uleb128 .LBE364-.LBB359
	.byte	0
.LLRL69:
	.byte	0x5
	.long	.LBB367
	.byte	0x4
	.uleb128 .LBB367-.LBB367
	.uleb128 .LBE367-.LBB367
	.byte	0x4
	.uleb128 .LBB374-.LBB367
	.uleb128 .LBE374-.LBB367
	.byte	0x4
	.uleb128 .LBB376-.LBB367
	.uleb128 .LBE376-.LBB367
	.byte	0
.LLRL71:
	.byte	0x5
	.long	.LBB368
	.byte	0x4
	.uleb128 .LBB368-.LBB368
	.uleb128 .LBE368-.LBB368
	.byte	0x4
	.uleb128 .LBB375-.LBB368
	.uleb128 .LBE375-.LBB368
	.byte	0x4
	.uleb128 .LBB377-.LBB368
	.uleb128 .LBE377-.LBB368
	.byte	0x4
	.uleb128 .LBB382-.LBB368
	.uleb128 .LBE382-.LBB368
	.byte	0x4
	.uleb128 .LBB384-.LBB368
	.uleb128 .LBE384-.LBB368
	.byte	0
.LLRL75:
	.byte	0x5
	.long	.LBB378
	.byte	0x4
	.uleb128 .LBB378-.LBB378
	.uleb128 .LBE378-.LBB378
	.byte	0x4
	.uleb128 .LBB383-.LBB378
	.uleb128 .LBE383-.LBB378
	.byte	0x4
	.uleb128 .LBB385-.LBB378
	.uleb128 .LBE385-.LBB378
	.byte	0
.LLRL79:
	.byte	0x5
	.long	.LBB386
	.byte	0x4
	.uleb128 .LBB386-.LBB386
	.uleb128 .LBE386-.LBB386
	.byte	0x4
	.uleb128 .LBB388-.LBB386
	.uleb128 .LBE388-.LBB386
	.byte	0
.LLRL82:
	.byte	0x7
	.long	.LFB10
	.uleb128 .LFE10-.LFB10
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF26:
	.string	"result"
.LASF5:
	.string	"int8_t"
.LASF14:
	.string	"uint64_t"
.LASF7:
	.string	"short int"
.LASF30:
	.string	"unsigned_order"
.LASF40:
	.string	"main"
.LASF32:
	.string	"rotate"
.LASF9:
	.string	"int64_t"
.LASF36:
	.string	"value"
.LASF24:
	.string	"exponent"
.LASF10:
	.string	"long long int"
.LASF31:
	.string	"order"
.LASF16:
	.string	"long int"
.LASF39:
	.string	"printf"
.LASF38:
	.string	"EDGES"
.LASF29:
	.string	"other"
.LASF28:
	.string	"middle"
.LASF20:
	.string	"product"
.LASF25:
	.string	"modulus"
.LASF11:
	.string	"unsigned char"
.LASF4:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF13:
	.string	"uint32_t"
.LASF3:
	.string	"unsigned int"
.LASF35:
	.string	"shift_left"
.LASF12:
	.string	"short unsigned int"
.LASF19:
	.string	"digest"
.LASF27:
	.string	"high_product"
.LASF15:
	.string	"char"
.LASF8:
	.string	"int32_t"
.LASF6:
	.string	"int16_t"
.LASF37:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF22:
	.string	"power"
.LASF17:
	.string	"long unsigned int"
.LASF33:
	.string	"shift_signed"
.LASF41:
	.string	"__umoddi3"
.LASF18:
	.string	"edges"
.LASF34:
	.string	"shift_right"
.LASF23:
	.string	"base"
.LASF21:
	.string	"root"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"arith64.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
