	.file	"structs.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "structs.c"
	.p2align 4
	.type	deep, @function
deep:
.LVL0:
.LFB15:
	.file 1 "structs.c"
	.loc 1 69 1 view -0
	.cfi_startproc
	.loc 1 70 2 view .LVU1
	.loc 1 69 1 is_stmt 0 view .LVU2
	subl	$268, %esp
	.cfi_def_cfa_offset 272
	movl	%esi, 256(%esp)
	movl	340(%esp), %edx
	.cfi_offset 6, -16
	movl	%eax, %esi
	movl	%ebx, 252(%esp)
	xorl	%eax, %eax
.LVL1:
	.loc 1 69 1 view .LVU3
	movl	%edi, 260(%esp)
	movl	%ebp, 264(%esp)
	.cfi_offset 3, -20
	.cfi_offset 7, -12
	.cfi_offset 5, -8
	.loc 1 70 20 view .LVU4
	testl	%edx, %edx
	jne	.L25
.L12:
	.loc 1 70 20 discriminator 2 view .LVU5
	movl	272(%esp,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L12
.LVL2:
.L1:
	.loc 1 71 1 view .LVU6
	movl	%esi, %eax
	movl	252(%esp), %ebx
	movl	256(%esp), %esi
.LVL3:
	.loc 1 71 1 view .LVU7
	movl	260(%esp), %edi
	movl	264(%esp), %ebp
	addl	$268, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL4:
	.p2align 4,,10
	.p2align 3
.L25:
	.cfi_restore_state
	.loc 1 70 22 discriminator 1 view .LVU8
	leal	-1(%edx), %eax
	movl	284(%esp), %ebx
	movl	%eax, 88(%esp)
.LVL5:
	.loc 1 70 22 discriminator 1 view .LVU9
	movl	288(%esp), %eax
	movl	296(%esp), %ebp
	movl	%eax, 80(%esp)
.LVL6:
	.loc 1 70 22 discriminator 1 view .LVU10
	movl	292(%esp), %eax
.LVL7:
	.loc 1 70 22 discriminator 1 view .LVU11
	movl	%eax, 84(%esp)
.LVL8:
.LBB81:
.LBI81:
	.loc 1 49 19 is_stmt 1 discriminator 1 view .LVU12
	.loc 1 51 2 discriminator 1 view .LVU13
.LBB82:
.LBI82:
	.loc 1 36 21 discriminator 1 view .LVU14
.LBB83:
	.loc 1 36 59 discriminator 1 view .LVU15
	.loc 1 36 59 is_stmt 0 discriminator 1 view .LVU16
.LBE83:
.LBE82:
	.loc 1 52 2 is_stmt 1 discriminator 1 view .LVU17
.LBB86:
.LBI86:
	.loc 1 36 21 discriminator 1 view .LVU18
.LBB87:
	.loc 1 36 59 discriminator 1 view .LVU19
	.loc 1 36 59 is_stmt 0 discriminator 1 view .LVU20
.LBE87:
.LBE86:
	.loc 1 53 2 is_stmt 1 discriminator 1 view .LVU21
	.loc 1 53 2 is_stmt 0 discriminator 1 view .LVU22
	xorl	%eax, %eax
.L3:
	movl	272(%esp,%eax), %ecx
	movl	%ecx, 172(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L3
	movswl	336(%esp), %edi
	movzbl	332(%esp), %ecx
	movzbl	272(%esp), %eax
.LBE81:
.LBB92:
.LBB93:
	.loc 1 60 5 discriminator 1 view .LVU23
	cmpl	$2, %edi
	movb	%cl, 95(%esp)
	movzbl	333(%esp), %ecx
	movb	%al, 94(%esp)
.LVL9:
	.loc 1 60 5 discriminator 1 view .LVU24
.LBE93:
.LBI92:
	.loc 1 58 21 is_stmt 1 discriminator 1 view .LVU25
.LBB94:
	.loc 1 60 2 discriminator 1 view .LVU26
	.loc 1 60 5 is_stmt 0 discriminator 1 view .LVU27
	jle	.L26
.LVL10:
	.p2align 4
	.p2align 3
.L5:
	.loc 1 62 2 is_stmt 1 view .LVU28
	.loc 1 62 13 is_stmt 0 view .LVU29
	movzbl	95(%esp), %edx
.LVL11:
	.loc 1 64 12 view .LVU30
	movzbl	94(%esp), %eax
	.loc 1 62 13 view .LVU31
	addb	$40, %dl
	.loc 1 63 2 is_stmt 1 view .LVU32
	.loc 1 63 13 is_stmt 0 view .LVU33
	movb	%dl, %bl
	xorb	%cl, %bl
	.loc 1 64 2 is_stmt 1 view .LVU34
	.loc 1 64 12 is_stmt 0 view .LVU35
	cmpb	$122, %al
	je	.L14
	.loc 1 64 49 view .LVU36
	incb	%al
.L6:
.LVL12:
	.loc 1 65 2 is_stmt 1 view .LVU37
	.loc 1 65 9 is_stmt 0 view .LVU38
	movb	%al, 172(%esp)
	xorl	%eax, %eax
.LVL13:
	.loc 1 65 9 view .LVU39
	movb	%dl, 232(%esp)
	movb	%cl, 233(%esp)
	movb	%bl, 234(%esp)
	movw	%di, 236(%esp)
.L7:
	movl	172(%esp,%eax), %edx
	movl	%edx, 104(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L7
.LVL14:
	.loc 1 65 9 view .LVU40
.LBE94:
.LBE92:
	.loc 1 70 22 view .LVU41
	movl	88(%esp), %eax
	movl	%eax, 68(%esp)
	xorl	%eax, %eax
.LVL15:
.L9:
	.loc 1 70 22 view .LVU42
	movl	104(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L9
	movl	%esi, %eax
	call	deep
.LVL16:
	jmp	.L1
.LVL17:
	.p2align 4,,10
	.p2align 3
.L26:
.LBB99:
.LBB95:
	.loc 1 61 3 is_stmt 1 view .LVU43
	.loc 1 61 18 is_stmt 0 view .LVU44
	leal	1(%edi), %eax
.LVL18:
	.loc 1 61 18 view .LVU45
.LBE95:
.LBE99:
.LBB100:
.LBB89:
.LBB84:
	.loc 1 36 87 view .LVU46
	addl	%edx, %ebx
.LVL19:
	.loc 1 36 87 view .LVU47
.LBE84:
.LBE89:
.LBE100:
.LBB101:
.LBB96:
	.loc 1 61 22 view .LVU48
	sall	$4, %edi
	leal	184(%esp,%edi), %edi
.LBE96:
.LBE101:
.LBB102:
.LBB90:
.LBB85:
	.loc 1 36 87 view .LVU49
	movl	%ebx, (%edi)
.LBE85:
.LBE90:
.LBE102:
.LBB103:
.LBB97:
	.loc 1 61 22 view .LVU50
	movl	80(%esp), %ebx
	subl	%edx, %ebx
	movl	%ebx, 4(%edi)
.LBE97:
.LBE103:
.LBB104:
.LBB91:
.LBB88:
	.loc 1 36 87 view .LVU51
	movl	84(%esp), %ebx
	addl	%edx, %ebx
	movl	%ebx, 8(%edi)
.LBE88:
.LBE91:
.LBE104:
.LBB105:
.LBB98:
	.loc 1 61 22 view .LVU52
	movl	%ebp, %ebx
	subl	%edx, %ebx
	movl	%ebx, 12(%edi)
	.loc 1 61 18 view .LVU53
	movswl	%ax, %edi
	jmp	.L5
.LVL20:
	.p2align 4,,10
	.p2align 3
.L14:
	.loc 1 64 12 view .LVU54
	movb	$97, %al
	jmp	.L6
.LBE98:
.LBE105:
	.cfi_endproc
.LFE15:
	.size	deep, .-deep
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%c %d %d %d %.5s %d %d%d%d\n"
.LC1:
	.string	"p"
.LC2:
	.string	"%s (%d,%d)-(%d,%d) area %ld\n"
.LC3:
	.string	"q"
.LC4:
	.string	"cover"
.LC5:
	.string	"moved"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"%s %d %u %u %u | %s %d %u %u %u\n"
	.section	.rodata.str1.1
.LC7:
	.string	"%s %u %ld\n"
.LC8:
	.string	"%u %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB17:
	.loc 1 79 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 80 2 view .LVU56
.LVL21:
	.loc 1 81 2 view .LVU57
	.loc 1 82 2 view .LVU58
	.loc 1 83 2 view .LVU59
	.loc 1 84 2 view .LVU60
	.loc 1 79 1 is_stmt 0 view .LVU61
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 84 14 view .LVU62
	movl	$1819043176, %eax
	.loc 1 79 1 view .LVU63
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 86 16 view .LVU64
	movl	$3, %edx
	.loc 1 79 1 view .LVU65
	pushl	%edi
	.loc 1 86 16 view .LVU66
	movl	$2, %ecx
	.loc 1 79 1 view .LVU67
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 86 16 view .LVU68
	movl	$1, %edi
	.loc 1 79 1 view .LVU69
	pushl	%ebx
	.loc 1 81 13 view .LVU70
	movl	$7, %esi
	.loc 1 79 1 view .LVU71
	andl	$-16, %esp
	.cfi_offset 3, -20
.LBB151:
	.loc 1 87 11 view .LVU72
	xorl	%ebx, %ebx
.LBE151:
	.loc 1 79 1 view .LVU73
	subl	$688, %esp
	.loc 1 84 14 view .LVU74
	movl	%eax, 207(%esp)
	movb	$111, %al
	movb	%al, 211(%esp)
	.loc 1 85 2 is_stmt 1 view .LVU75
.LVL22:
	.loc 1 86 2 view .LVU76
	.loc 1 87 2 view .LVU77
.LBB186:
	.loc 1 87 7 view .LVU78
	.loc 1 87 20 view .LVU79
.LBE186:
	.loc 1 83 14 is_stmt 0 view .LVU80
	movl	$12345, %eax
	movl	%eax, 104(%esp)
	.loc 1 85 15 view .LVU81
	movl	$1, %eax
	.loc 1 86 16 view .LVU82
	movl	%edx, 96(%esp)
	.loc 1 85 15 view .LVU83
	xorl	%edx, %edx
	movl	%eax, 108(%esp)
	.loc 1 86 16 view .LVU84
	movl	%ecx, 100(%esp)
.LVL23:
	.p2align 4
	.p2align 3
.L28:
.LBB187:
	.loc 1 88 3 is_stmt 1 discriminator 3 view .LVU85
	.loc 1 89 3 discriminator 3 view .LVU86
.LBB152:
.LBI152:
	.loc 1 23 19 discriminator 3 view .LVU87
.LBB153:
	.loc 1 23 44 discriminator 3 view .LVU88
	movl	207(%esp), %eax
	.loc 1 23 48 is_stmt 0 discriminator 3 view .LVU89
	leal	(%esi,%esi,2), %esi
.LVL24:
	.loc 1 23 48 discriminator 3 view .LVU90
.LBE153:
.LBE152:
.LBB155:
.LBB156:
	.loc 1 25 53 discriminator 3 view .LVU91
	notl	104(%esp)
.LVL25:
	.loc 1 25 53 discriminator 3 view .LVU92
.LBE156:
.LBE155:
.LBB158:
.LBB154:
	.loc 1 23 48 discriminator 3 view .LVU93
	movswl	%si, %esi
.LVL26:
	.loc 1 23 54 is_stmt 1 discriminator 3 view .LVU94
	.loc 1 23 54 is_stmt 0 discriminator 3 view .LVU95
.LBE154:
.LBE158:
	.loc 1 90 3 is_stmt 1 discriminator 3 view .LVU96
	.loc 1 91 3 discriminator 3 view .LVU97
.LBB159:
.LBI155:
	.loc 1 25 20 discriminator 3 view .LVU98
.LBB157:
	.loc 1 25 47 discriminator 3 view .LVU99
	.loc 1 25 59 discriminator 3 view .LVU100
	.loc 1 25 59 is_stmt 0 discriminator 3 view .LVU101
.LBE157:
.LBE159:
	.loc 1 92 3 is_stmt 1 discriminator 3 view .LVU102
	movl	%eax, 348(%esp)
	movzbl	211(%esp), %eax
	movb	%al, 352(%esp)
.LVL27:
.LBB160:
.LBI160:
	.loc 1 26 20 discriminator 3 view .LVU103
.LBB161:
	.loc 1 26 55 discriminator 3 view .LVU104
.LBE161:
.LBE160:
	.loc 1 92 24 is_stmt 0 discriminator 3 view .LVU105
	movb	%bl, %al
	addb	$97, %al
.LVL28:
.LBB164:
.LBB162:
	.loc 1 26 55 discriminator 3 view .LVU106
	movl	349(%esp), %ecx
	.loc 1 26 100 discriminator 3 view .LVU107
	movb	%al, 420(%esp)
.LBE162:
.LBE164:
	.loc 1 92 24 discriminator 3 view .LVU108
	movb	%al, 352(%esp)
	.loc 1 92 7 discriminator 3 view .LVU109
	movb	%al, 211(%esp)
	movl	108(%esp), %eax
.LVL29:
.LBB165:
.LBB163:
	.loc 1 26 100 discriminator 3 view .LVU110
	movl	%ecx, 416(%esp)
	.loc 1 26 55 discriminator 3 view .LVU111
	movl	%ecx, 348(%esp)
	.loc 1 26 81 is_stmt 1 discriminator 3 view .LVU112
	.loc 1 26 93 discriminator 3 view .LVU113
.LVL30:
	.loc 1 26 93 is_stmt 0 discriminator 3 view .LVU114
.LBE163:
.LBE165:
	.loc 1 93 3 is_stmt 1 discriminator 3 view .LVU115
.LBB166:
.LBI166:
	.loc 1 27 21 discriminator 3 view .LVU116
.LBB167:
	.loc 1 27 50 discriminator 3 view .LVU117
	.loc 1 27 50 is_stmt 0 discriminator 3 view .LVU118
.LBE167:
.LBE166:
	.loc 1 94 3 is_stmt 1 discriminator 3 view .LVU119
.LBB170:
.LBI170:
	.loc 1 28 22 discriminator 3 view .LVU120
.LBB171:
.LBB172:
	.loc 1 31 20 discriminator 3 view .LVU121
	.loc 1 32 3 discriminator 3 view .LVU122
.LBE172:
.LBE171:
.LBE170:
	.loc 1 92 7 is_stmt 0 discriminator 3 view .LVU123
	movl	%ecx, 207(%esp)
	movl	%eax, 92(%esp)
.LVL31:
.LBB180:
.LBB168:
	.loc 1 27 83 discriminator 3 view .LVU124
	movl	%eax, %ecx
.LBE168:
.LBE180:
.LBB181:
.LBB176:
.LBB173:
	.loc 1 32 16 discriminator 3 view .LVU125
	movl	$-1431655765, %eax
.LBE173:
.LBE176:
.LBE181:
.LBB182:
.LBB169:
	.loc 1 27 83 discriminator 3 view .LVU126
	addl	%edx, %ecx
	movl	%ecx, 108(%esp)
.LVL32:
	.loc 1 27 83 discriminator 3 view .LVU127
.LBE169:
.LBE182:
.LBB183:
.LBB177:
.LBB174:
	.loc 1 32 16 discriminator 3 view .LVU128
	mull	%ebx
	movl	$-1431655765, %eax
	movl	%edx, %ecx
	andl	$-2, %edx
	shrl	%ecx
	addl	%ecx, %edx
	movl	%ebx, %ecx
	subl	%edx, %ecx
	.loc 1 32 21 discriminator 3 view .LVU129
	movl	%edi, 416(%esp,%ecx,4)
	.loc 1 31 26 is_stmt 1 discriminator 3 view .LVU130
.LVL33:
	.loc 1 31 20 discriminator 3 view .LVU131
	.loc 1 32 3 discriminator 3 view .LVU132
	movl	%ebx, %ecx
	.loc 1 32 10 is_stmt 0 discriminator 3 view .LVU133
	incl	%ebx
.LVL34:
	.loc 1 32 16 discriminator 3 view .LVU134
	mull	%ebx
	movl	%edx, %edi
.LVL35:
	.loc 1 32 16 discriminator 3 view .LVU135
	andl	$-2, %edx
	shrl	%edi
	addl	%edi, %edx
	movl	%ebx, %edi
	subl	%edx, %edi
	movl	%edi, %eax
	.loc 1 32 21 discriminator 3 view .LVU136
	movl	100(%esp), %edi
	movl	%edi, 416(%esp,%eax,4)
.LVL36:
	.loc 1 31 26 is_stmt 1 discriminator 3 view .LVU137
	.loc 1 31 20 discriminator 3 view .LVU138
	.loc 1 32 3 discriminator 3 view .LVU139
	.loc 1 32 10 is_stmt 0 discriminator 3 view .LVU140
	leal	2(%ecx), %edi
	.loc 1 32 16 discriminator 3 view .LVU141
	movl	$-1431655765, %eax
	mull	%edi
.LBE174:
.LBE177:
.LBE183:
	.loc 1 95 3 discriminator 3 view .LVU142
	addl	$66, %ecx
.LVL37:
.LBB184:
.LBB178:
.LBB175:
	.loc 1 32 16 discriminator 3 view .LVU143
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	subl	%edx, %edi
	.loc 1 32 21 discriminator 3 view .LVU144
	movl	96(%esp), %edx
	movl	%edx, 416(%esp,%edi,4)
	.loc 1 31 26 is_stmt 1 discriminator 3 view .LVU145
.LVL38:
	.loc 1 31 20 discriminator 3 view .LVU146
.LBE175:
	.loc 1 33 2 discriminator 3 view .LVU147
	.loc 1 33 9 is_stmt 0 discriminator 3 view .LVU148
	movl	420(%esp), %edx
	movl	424(%esp), %eax
	movl	416(%esp), %edi
.LVL39:
	.loc 1 33 9 discriminator 3 view .LVU149
	movl	%edx, 100(%esp)
.LVL40:
	.loc 1 33 9 discriminator 3 view .LVU150
.LBE178:
.LBE184:
	.loc 1 95 3 discriminator 3 view .LVU151
	movl	%edx, 32(%esp)
	movl	108(%esp), %edx
.LVL41:
.LBB185:
.LBB179:
	.loc 1 33 9 discriminator 3 view .LVU152
	movl	%eax, 96(%esp)
.LVL42:
	.loc 1 33 9 discriminator 3 view .LVU153
.LBE179:
.LBE185:
	.loc 1 95 3 is_stmt 1 discriminator 3 view .LVU154
	movl	%eax, 36(%esp)
	movl	%edi, 28(%esp)
	movl	%edx, 24(%esp)
	leal	207(%esp), %edx
	movl	%edx, 20(%esp)
	movl	104(%esp), %eax
.LVL43:
	.loc 1 95 3 is_stmt 0 discriminator 3 view .LVU155
	movl	%esi, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 16(%esp)
	movl	$97, %eax
	movl	%eax, 12(%esp)
	call	printf
.LVL44:
	.loc 1 87 26 is_stmt 1 discriminator 3 view .LVU156
	.loc 1 87 20 discriminator 3 view .LVU157
	cmpl	$7, %ebx
	movl	92(%esp), %edx
	jne	.L28
.LBE187:
	.loc 1 98 2 view .LVU158
.LVL45:
	.loc 1 99 2 view .LVU159
.LBB188:
.LBI188:
	.loc 1 73 13 view .LVU160
.LBB189:
	.loc 1 75 2 view .LVU161
	movl	$.LC2, (%esp)
	movl	$50, %eax
	movl	$.LC1, %edx
	movl	%eax, 24(%esp)
	movl	$5, %eax
.LBE189:
.LBE188:
.LBB193:
.LBB194:
	movl	$30, %ebx
.LVL46:
	.loc 1 75 2 is_stmt 0 view .LVU162
.LBE194:
.LBE193:
.LBB201:
.LBB190:
	movl	%eax, 20(%esp)
	movl	$10, %eax
.LBE190:
.LBE201:
.LBB202:
.LBB195:
	movl	$3, %esi
.LVL47:
	.loc 1 75 2 view .LVU163
.LBE195:
.LBE202:
.LBB203:
.LBB191:
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
.LBE191:
.LBE203:
.LBB204:
.LBB196:
	movl	$2, %edi
.LVL48:
	.loc 1 75 2 view .LVU164
.LBE196:
.LBE204:
.LBB205:
.LBB192:
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL49:
	.loc 1 75 2 view .LVU165
.LBE192:
.LBE205:
	.loc 1 100 2 is_stmt 1 view .LVU166
.LBB206:
.LBI193:
	.loc 1 73 13 view .LVU167
.LBB197:
	.loc 1 75 2 view .LVU168
	movl	$-4, %eax
	movl	$196, %ecx
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, 20(%esp)
.LBE197:
.LBE206:
.LBB207:
.LBB208:
	movl	$.LC4, %ebx
.LBE208:
.LBE207:
.LBB210:
.LBB198:
	movl	%esi, 16(%esp)
.LBE198:
.LBE210:
.LBB211:
.LBB212:
	movl	$420, %esi
.LBE212:
.LBE211:
.LBB215:
.LBB199:
	movl	%edi, 12(%esp)
.LBE199:
.LBE215:
.LBB216:
.LBB213:
	movl	$107, %edi
.LBE213:
.LBE216:
.LBB217:
.LBB200:
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL50:
	.loc 1 75 2 is_stmt 0 view .LVU169
.LBE200:
.LBE217:
	.loc 1 101 2 is_stmt 1 view .LVU170
.LBB218:
.LBI207:
	.loc 1 73 13 view .LVU171
.LBB209:
	.loc 1 75 2 view .LVU172
	movl	$420, %eax
	xorl	%edx, %edx
	movl	%eax, 24(%esp)
	movl	$30, %eax
	movl	$-4, %ecx
	movl	%eax, 20(%esp)
	movl	$10, %eax
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 16(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL51:
	.loc 1 75 2 is_stmt 0 view .LVU173
.LBE209:
.LBE218:
	.loc 1 102 2 is_stmt 1 view .LVU174
.LBB219:
.LBI211:
	.loc 1 73 13 view .LVU175
.LBB214:
	.loc 1 75 2 view .LVU176
	movl	$-23, %eax
	movl	%eax, 16(%esp)
	movl	$77, %eax
	movl	%eax, 12(%esp)
	movl	$-37, %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, %eax
	movl	%esi, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL52:
	.loc 1 75 2 is_stmt 0 view .LVU177
.LBE214:
.LBE219:
	.loc 1 104 2 is_stmt 1 view .LVU178
	.loc 1 104 15 is_stmt 0 view .LVU179
	movl	$1852138355, %eax
	movl	$101, %edx
	movl	%eax, 212(%esp)
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%edx, 216(%esp)
	xorl	%edx, %edx
	movl	%ecx, 220(%esp)
.L29:
	movl	%edx, 224(%esp,%eax)
	movl	%edx, 228(%esp,%eax)
	addl	$8, %eax
	cmpl	$56, %eax
	jb	.L29
	movl	$10, 232(%esp)
	.loc 1 105 6 view .LVU180
	leal	280(%esp), %esi
	xorl	%eax, %eax
	.loc 1 104 15 view .LVU181
	movl	$5, 236(%esp)
	movl	$3302600, 272(%esp)
	movw	$1, 276(%esp)
	.loc 1 105 2 is_stmt 1 view .LVU182
	.loc 1 105 6 is_stmt 0 view .LVU183
	movl	$9, 68(%esp)
.LVL53:
.L31:
	.loc 1 105 6 view .LVU184
	movl	212(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L31
	movl	%esi, %eax
	movl	%esi, %ebx
	call	deep
.LVL54:
	.loc 1 106 2 is_stmt 1 view .LVU185
	movzbl	342(%esp), %eax
	movl	%esi, 24(%esp)
	movl	$50, 20(%esp)
	movl	$100, 16(%esp)
	movl	%eax, 40(%esp)
	movzbl	341(%esp), %eax
	movl	$200, 12(%esp)
	movl	$1, 8(%esp)
	movl	$.LC6, (%esp)
	movl	%eax, 36(%esp)
	movzbl	340(%esp), %eax
	movl	%eax, 32(%esp)
	movswl	344(%esp), %eax
	movl	%eax, 28(%esp)
	leal	212(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL55:
	.loc 1 108 2 view .LVU186
.LBB220:
	.loc 1 108 7 view .LVU187
	.loc 1 108 20 view .LVU188
	.p2align 4
	.p2align 3
.L33:
	.loc 1 109 3 discriminator 3 view .LVU189
	.loc 1 109 3 is_stmt 0 discriminator 3 view .LVU190
	movl	12(%ebx), %edx
.LVL56:
	.loc 1 108 20 discriminator 3 view .LVU191
	addl	$16, %ebx
	movl	(%ebx), %ecx
.LVL57:
.LBB221:
.LBI221:
	.loc 1 73 13 is_stmt 1 discriminator 3 view .LVU192
.LBB222:
	.loc 1 75 2 discriminator 3 view .LVU193
.LBB223:
.LBI223:
	.loc 1 56 13 discriminator 3 view .LVU194
.LBB224:
	.loc 1 56 34 discriminator 3 view .LVU195
	.loc 1 56 57 is_stmt 0 discriminator 3 view .LVU196
	movl	4(%ebx), %eax
	.loc 1 56 80 discriminator 3 view .LVU197
	movl	8(%ebx), %edi
	.loc 1 56 57 discriminator 3 view .LVU198
	subl	%edx, %eax
	.loc 1 56 80 discriminator 3 view .LVU199
	subl	%ecx, %edi
	.loc 1 56 68 discriminator 3 view .LVU200
	imull	%edi, %eax
.LBE224:
.LBE223:
	.loc 1 75 2 discriminator 3 view .LVU201
	movl	%eax, 24(%esp)
	movl	8(%ebx), %eax
	movl	%eax, 20(%esp)
	movl	4(%ebx), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, 16(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL58:
	.loc 1 75 2 discriminator 3 view .LVU202
.LBE222:
.LBE221:
	.loc 1 108 26 is_stmt 1 discriminator 3 view .LVU203
	.loc 1 108 20 discriminator 3 view .LVU204
	leal	328(%esp), %eax
	cmpl	%ebx, %eax
	jne	.L33
.LVL59:
	.loc 1 108 20 is_stmt 0 discriminator 3 view .LVU205
.LBE220:
.LBB225:
	.loc 1 112 3 is_stmt 1 view .LVU206
	.loc 1 112 13 is_stmt 0 view .LVU207
	xorl	%eax, %eax
.L34:
	movl	280(%esp,%eax), %edx
	movl	%edx, 416(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L34
	.loc 1 111 26 is_stmt 1 view .LVU208
.LVL60:
	.loc 1 111 20 view .LVU209
	.loc 1 111 26 is_stmt 0 view .LVU210
	movl	$1, %ebx
.LVL61:
.L40:
	.loc 1 112 3 is_stmt 1 view .LVU211
	.loc 1 112 19 is_stmt 0 view .LVU212
	movl	%ebx, 68(%esp)
	leal	-1(%ebx), %edx
	movl	%ebx, %eax
	sall	$4, %eax
	addl	%ebx, %eax
	leal	416(%esp,%eax,4), %esi
	movl	%edx, %eax
	sall	$4, %eax
	addl	%edx, %eax
	leal	416(%esp,%eax,4), %ecx
	xorl	%eax, %eax
.L36:
	.loc 1 112 19 view .LVU213
	movl	(%ecx,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L36
	leal	112(%esp), %eax
	call	deep
.LVL62:
	xorl	%eax, %eax
.L38:
	movl	112(%esp,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L38
	.loc 1 111 26 is_stmt 1 view .LVU214
	incl	%ebx
.LVL63:
	.loc 1 111 20 view .LVU215
	cmpl	$4, %ebx
	jne	.L40
.LBE225:
	.loc 1 113 2 view .LVU216
	.loc 1 113 15 is_stmt 0 view .LVU217
	xorl	%eax, %eax
.L41:
	movl	416(%esp,%eax), %edx
	movl	%edx, 348(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L41
	.loc 1 114 2 is_stmt 1 view .LVU218
	.loc 1 114 12 is_stmt 0 view .LVU219
	xorl	%eax, %eax
.L43:
	movl	620(%esp,%eax), %edx
	movl	%edx, 416(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L43
	.loc 1 115 2 is_stmt 1 view .LVU220
	.loc 1 115 12 is_stmt 0 view .LVU221
	xorl	%eax, %eax
.L45:
	movl	348(%esp,%eax), %edx
	movl	%edx, 620(%esp,%eax)
	addl	$4, %eax
	cmpl	$68, %eax
	jb	.L45
	.loc 1 116 2 is_stmt 1 view .LVU222
.LBB226:
	.loc 1 116 7 view .LVU223
.LVL64:
	.loc 1 116 20 view .LVU224
	leal	416(%esp), %ebx
.LVL65:
	.loc 1 116 20 is_stmt 0 view .LVU225
	leal	688(%esp), %esi
.LVL66:
	.p2align 4
	.p2align 3
.L47:
	.loc 1 117 3 is_stmt 1 discriminator 3 view .LVU226
.LBB227:
.LBI227:
	.loc 1 56 13 discriminator 3 view .LVU227
.LBB228:
	.loc 1 56 34 discriminator 3 view .LVU228
	.loc 1 56 57 is_stmt 0 discriminator 3 view .LVU229
	movl	52(%ebx), %eax
	movl	44(%ebx), %ecx
	.loc 1 56 80 discriminator 3 view .LVU230
	movl	56(%ebx), %edx
	movl	48(%ebx), %edi
	.loc 1 56 57 discriminator 3 view .LVU231
	subl	%ecx, %eax
	.loc 1 56 80 discriminator 3 view .LVU232
	subl	%edi, %edx
	.loc 1 56 68 discriminator 3 view .LVU233
	imull	%edx, %eax
.LBE228:
.LBE227:
	.loc 1 117 3 discriminator 3 view .LVU234
	movl	%eax, 12(%esp)
	movzbl	62(%ebx), %eax
	movl	%ebx, 4(%esp)
	.loc 1 116 20 discriminator 3 view .LVU235
	addl	$68, %ebx
	.loc 1 117 3 discriminator 3 view .LVU236
	movl	$.LC7, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL67:
	.loc 1 116 26 is_stmt 1 discriminator 3 view .LVU237
	.loc 1 116 20 discriminator 3 view .LVU238
	cmpl	%ebx, %esi
	jne	.L47
.LBE226:
	.loc 1 118 2 view .LVU239
	movl	$.LC8, (%esp)
	movl	$15, %eax
	movl	$68, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	printf
.LVL68:
	.loc 1 119 2 view .LVU240
	.loc 1 120 1 is_stmt 0 view .LVU241
	leal	-12(%ebp), %esp
	movl	$6, %eax
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE17:
	.size	main, .-main
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xaa9
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x16
	.long	.LASF41
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL50
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x8
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x17
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x8
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x8
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x8
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x18
	.long	0x5e
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.long	.LASF10
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF11
	.uleb128 0xf
	.string	"one"
	.byte	0x1
	.byte	0x6
	.long	0x8e
	.uleb128 0x4
	.string	"c"
	.byte	0x6
	.byte	0x13
	.long	0x5e
	.byte	0
	.byte	0
	.uleb128 0xf
	.string	"two"
	.byte	0x2
	.byte	0x7
	.long	0xa4
	.uleb128 0x4
	.string	"s"
	.byte	0x7
	.byte	0x14
	.long	0x2d
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LASF12
	.byte	0x3
	.byte	0x8
	.long	0xba
	.uleb128 0x4
	.string	"c"
	.byte	0x8
	.byte	0x15
	.long	0xba
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x5e
	.long	0xca
	.uleb128 0xc
	.long	0x50
	.byte	0x2
	.byte	0
	.uleb128 0xa
	.long	.LASF13
	.byte	0x4
	.byte	0x9
	.long	0xe0
	.uleb128 0x4
	.string	"i"
	.byte	0x9
	.byte	0x13
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LASF14
	.byte	0x5
	.byte	0xa
	.long	0xf6
	.uleb128 0x4
	.string	"c"
	.byte	0xa
	.byte	0x14
	.long	0xf6
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x5e
	.long	0x106
	.uleb128 0xc
	.long	0x50
	.byte	0x4
	.byte	0
	.uleb128 0xa
	.long	.LASF15
	.byte	0x8
	.byte	0xb
	.long	0x126
	.uleb128 0x4
	.string	"a"
	.byte	0xb
	.byte	0x14
	.long	0x34
	.byte	0
	.uleb128 0x4
	.string	"b"
	.byte	0xb
	.byte	0x17
	.long	0x34
	.byte	0x4
	.byte	0
	.uleb128 0xa
	.long	.LASF16
	.byte	0xc
	.byte	0xc
	.long	0x13c
	.uleb128 0x4
	.string	"v"
	.byte	0xc
	.byte	0x15
	.long	0x13c
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x34
	.long	0x14c
	.uleb128 0xc
	.long	0x50
	.byte	0x2
	.byte	0
	.uleb128 0xa
	.long	.LASF17
	.byte	0x8
	.byte	0xd
	.long	0x16c
	.uleb128 0x4
	.string	"x"
	.byte	0xd
	.byte	0x14
	.long	0x34
	.byte	0
	.uleb128 0x4
	.string	"y"
	.byte	0xd
	.byte	0x17
	.long	0x34
	.byte	0x4
	.byte	0
	.uleb128 0xf
	.string	"box"
	.byte	0x10
	.byte	0xe
	.long	0x190
	.uleb128 0x4
	.string	"low"
	.byte	0xe
	.byte	0x1b
	.long	0x14c
	.byte	0
	.uleb128 0xd
	.long	.LASF18
	.byte	0xe
	.byte	0x20
	.long	0x14c
	.byte	0x8
	.byte	0
	.uleb128 0x19
	.byte	0x3
	.byte	0x1
	.byte	0x12
	.byte	0x2
	.long	0x1b8
	.uleb128 0x4
	.string	"r"
	.byte	0x12
	.byte	0x19
	.long	0x42
	.byte	0
	.uleb128 0x4
	.string	"g"
	.byte	0x12
	.byte	0x1c
	.long	0x42
	.byte	0x1
	.uleb128 0x4
	.string	"b"
	.byte	0x12
	.byte	0x1f
	.long	0x42
	.byte	0x2
	.byte	0
	.uleb128 0xa
	.long	.LASF19
	.byte	0x44
	.byte	0xf
	.long	0x1f4
	.uleb128 0xd
	.long	.LASF20
	.byte	0x10
	.byte	0x7
	.long	0x1f4
	.byte	0
	.uleb128 0xd
	.long	.LASF21
	.byte	0x11
	.byte	0xd
	.long	0x204
	.byte	0xc
	.uleb128 0xd
	.long	.LASF22
	.byte	0x12
	.byte	0x24
	.long	0x190
	.byte	0x3c
	.uleb128 0xd
	.long	.LASF23
	.byte	0x13
	.byte	0x8
	.long	0x2d
	.byte	0x40
	.byte	0
	.uleb128 0xb
	.long	0x5e
	.long	0x204
	.uleb128 0xc
	.long	0x50
	.byte	0xb
	.byte	0
	.uleb128 0xb
	.long	0x16c
	.long	0x214
	.uleb128 0xc
	.long	0x50
	.byte	0x2
	.byte	0
	.uleb128 0x1a
	.long	.LASF42
	.byte	0x2
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x22b
	.uleb128 0x1b
	.long	0x22b
	.uleb128 0x1c
	.byte	0
	.uleb128 0x1d
	.byte	0x4
	.long	0x65
	.uleb128 0x1e
	.long	.LASF43
	.byte	0x1
	.byte	0x4e
	.byte	0x5
	.long	0x34
	.long	.LFB17
	.long	.LFE17-.LFB17
	.uleb128 0x1
	.byte	0x9c
	.long	0x7b0
	.uleb128 0x6
	.string	"a"
	.byte	0x50
	.byte	0xd
	.long	0x78
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x6
	.string	"b"
	.byte	0x51
	.byte	0xd
	.long	0x8e
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x6
	.string	"c"
	.byte	0x52
	.byte	0xf
	.long	0xa4
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x6
	.string	"d"
	.byte	0x53
	.byte	0xe
	.long	0xca
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x10
	.string	"e"
	.byte	0x54
	.byte	0xe
	.long	0xe0
	.uleb128 0x3
	.byte	0x74
	.sleb128 207
	.uleb128 0x6
	.string	"f"
	.byte	0x55
	.byte	0xf
	.long	0x106
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x6
	.string	"g"
	.byte	0x56
	.byte	0x10
	.long	0x126
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x6
	.string	"p"
	.byte	0x62
	.byte	0xd
	.long	0x16c
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x6
	.string	"q"
	.byte	0x62
	.byte	0x2a
	.long	0x16c
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x10
	.string	"s"
	.byte	0x68
	.byte	0xf
	.long	0x1b8
	.uleb128 0x3
	.byte	0x74
	.sleb128 212
	.uleb128 0x10
	.string	"t"
	.byte	0x68
	.byte	0x60
	.long	0x1b8
	.uleb128 0x3
	.byte	0x74
	.sleb128 280
	.uleb128 0x12
	.long	.LASF24
	.byte	0x6e
	.long	0x7b0
	.uleb128 0x3
	.byte	0x74
	.sleb128 416
	.uleb128 0x12
	.long	.LASF25
	.byte	0x71
	.long	0x1b8
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.uleb128 0x1f
	.long	.LLRL18
	.long	0x46c
	.uleb128 0x6
	.string	"i"
	.byte	0x57
	.byte	0xb
	.long	0x34
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x7
	.long	0xa7c
	.long	.LBI152
	.byte	.LVU87
	.long	.LLRL20
	.byte	0x59
	.byte	0x7
	.long	0x352
	.uleb128 0x3
	.long	0xa8b
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.uleb128 0x7
	.long	0xa4a
	.long	.LBI155
	.byte	.LVU98
	.long	.LLRL22
	.byte	0x5b
	.byte	0x7
	.long	0x374
	.uleb128 0x3
	.long	0xa59
	.long	.LLST23
	.long	.LVUS23
	.byte	0
	.uleb128 0x7
	.long	0xa28
	.long	.LBI160
	.byte	.LVU103
	.long	.LLRL24
	.byte	0x5c
	.byte	0x7
	.long	0x39f
	.uleb128 0x3
	.long	0xa40
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x20
	.long	0xa37
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.byte	0
	.uleb128 0x7
	.long	0xa0f
	.long	.LBI166
	.byte	.LVU116
	.long	.LLRL26
	.byte	0x5d
	.byte	0x7
	.long	0x3c1
	.uleb128 0x3
	.long	0xa1e
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.uleb128 0x7
	.long	0x9d8
	.long	.LBI170
	.byte	.LVU120
	.long	.LLRL28
	.byte	0x5e
	.byte	0x7
	.long	0x40e
	.uleb128 0x3
	.long	0x9f0
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0xe
	.long	0x9e7
	.uleb128 0x21
	.long	.LLRL28
	.uleb128 0x22
	.long	0x9fa
	.uleb128 0x3
	.byte	0x74
	.sleb128 416
	.uleb128 0x23
	.long	0xa03
	.long	.LLRL30
	.uleb128 0x24
	.long	0xa04
	.long	.LLST31
	.long	.LVUS31
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL44
	.long	0x214
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
	.sleb128 4
	.uleb128 0x3
	.byte	0x73
	.sleb128 65
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0x61
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x4
	.byte	0x74
	.sleb128 104
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x3
	.byte	0x74
	.sleb128 207
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x4
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LBB220
	.long	.LBE220-.LBB220
	.long	0x4f4
	.uleb128 0x6
	.string	"i"
	.byte	0x6c
	.byte	0xb
	.long	0x34
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x25
	.long	0x7c0
	.long	.LBI221
	.byte	.LVU192
	.long	.LBB221
	.long	.LBE221-.LBB221
	.byte	0x1
	.byte	0x6d
	.byte	0x3
	.uleb128 0x3
	.long	0x7d9
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x3
	.long	0x7cd
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x13
	.long	0x8f0
	.long	.LBI223
	.byte	.LVU194
	.long	.LBB223
	.long	.LBE223-.LBB223
	.byte	0x4b
	.byte	0x2
	.long	0x4d7
	.uleb128 0xe
	.long	0x8ff
	.byte	0
	.uleb128 0x9
	.long	.LVL58
	.long	0x214
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LBB225
	.long	.LBE225-.LBB225
	.long	0x524
	.uleb128 0x6
	.string	"i"
	.byte	0x6f
	.byte	0xb
	.long	0x34
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x9
	.long	.LVL62
	.long	0x7e3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LBB226
	.long	.LBE226-.LBB226
	.long	0x585
	.uleb128 0x6
	.string	"i"
	.byte	0x74
	.byte	0xb
	.long	0x34
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x13
	.long	0x8f0
	.long	.LBI227
	.byte	.LVU227
	.long	.LBB227
	.long	.LBE227-.LBB227
	.byte	0x75
	.byte	0x3
	.long	0x568
	.uleb128 0x3
	.long	0x8ff
	.long	.LLST49
	.long	.LVUS49
	.byte	0
	.uleb128 0x9
	.long	.LVL67
	.long	0x214
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
	.uleb128 0x3
	.byte	0x73
	.sleb128 -68
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x7c0
	.long	.LBI188
	.byte	.LVU160
	.long	.LLRL32
	.byte	0x63
	.byte	0x2
	.long	0x5f1
	.uleb128 0x3
	.long	0x7d9
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x3
	.long	0x7cd
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x9
	.long	.LVL49
	.long	0x214
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x3a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x8
	.byte	0x32
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x7c0
	.long	.LBI193
	.byte	.LVU167
	.long	.LLRL35
	.byte	0x64
	.byte	0x2
	.long	0x65e
	.uleb128 0x3
	.long	0x7d9
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x3
	.long	0x7cd
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x9
	.long	.LVL50
	.long	0x214
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xfc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x1
	.byte	0x4e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x8
	.byte	0xc4
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x7c0
	.long	.LBI207
	.byte	.LVU171
	.long	.LLRL38
	.byte	0x65
	.byte	0x2
	.long	0x6c8
	.uleb128 0x3
	.long	0x7d9
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x3
	.long	0x7cd
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x9
	.long	.LVL51
	.long	0x214
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xfc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x3a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x1
	.byte	0x4e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x7c0
	.long	.LBI211
	.byte	.LVU175
	.long	.LLRL41
	.byte	0x66
	.byte	0x2
	.long	0x738
	.uleb128 0x3
	.long	0x7d9
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x3
	.long	0x7cd
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x9
	.long	.LVL52
	.long	0x214
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xdb
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0x4d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x9
	.byte	0xe9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	.LVL54
	.long	0x7e3
	.long	0x74c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x14
	.long	.LVL55
	.long	0x214
	.long	0x78e
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 212
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x31
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
	.uleb128 0x2
	.byte	0x8
	.byte	0x64
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x8
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL68
	.long	0x214
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
	.byte	0x8
	.byte	0x44
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x3f
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x1b8
	.long	0x7c0
	.uleb128 0xc
	.long	0x50
	.byte	0x3
	.byte	0
	.uleb128 0x26
	.long	.LASF39
	.byte	0x1
	.byte	0x49
	.byte	0xd
	.byte	0x1
	.long	0x7e3
	.uleb128 0x27
	.long	.LASF20
	.byte	0x1
	.byte	0x49
	.byte	0x23
	.long	0x22b
	.uleb128 0x2
	.string	"b"
	.byte	0x49
	.byte	0x34
	.long	0x16c
	.byte	0
	.uleb128 0x28
	.long	.LASF44
	.byte	0x1
	.byte	0x44
	.byte	0x15
	.long	0x1b8
	.long	.LFB15
	.long	.LFE15-.LFB15
	.uleb128 0x1
	.byte	0x9c
	.long	0x8ce
	.uleb128 0x29
	.string	"s"
	.byte	0x1
	.byte	0x44
	.byte	0x27
	.long	0x1b8
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x2a
	.string	"n"
	.byte	0x1
	.byte	0x44
	.byte	0x2e
	.long	0x34
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x7
	.long	0x909
	.long	.LBI81
	.byte	.LVU12
	.long	.LLRL1
	.byte	0x46
	.byte	0x16
	.long	0x88e
	.uleb128 0x3
	.long	0x921
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x3
	.long	0x918
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x7
	.long	0x9b4
	.long	.LBI82
	.byte	.LVU14
	.long	.LLRL4
	.byte	0x33
	.byte	0xa
	.long	0x871
	.uleb128 0x3
	.long	0x9ce
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xe
	.long	0x9c5
	.byte	0
	.uleb128 0x2b
	.long	0x9b4
	.long	.LBI86
	.byte	.LVU18
	.long	.LLRL6
	.byte	0x1
	.byte	0x34
	.byte	0xb
	.uleb128 0xe
	.long	0x9ce
	.uleb128 0xe
	.long	0x9c5
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x8ce
	.long	.LBI92
	.byte	.LVU25
	.long	.LLRL7
	.byte	0x46
	.byte	0x16
	.long	0x8bd
	.uleb128 0x3
	.long	0x8e6
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x3
	.long	0x8dd
	.long	.LLST9
	.long	.LVUS9
	.byte	0
	.uleb128 0x9
	.long	.LVL16
	.long	0x7e3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LASF26
	.byte	0x3a
	.byte	0x15
	.long	0x1b8
	.long	0x8f0
	.uleb128 0x2
	.string	"s"
	.byte	0x3a
	.byte	0x27
	.long	0x1b8
	.uleb128 0x2
	.string	"b"
	.byte	0x3a
	.byte	0x35
	.long	0x16c
	.byte	0
	.uleb128 0x5
	.long	.LASF27
	.byte	0x38
	.byte	0xd
	.long	0x6a
	.long	0x909
	.uleb128 0x2
	.string	"b"
	.byte	0x38
	.byte	0x1d
	.long	0x16c
	.byte	0
	.uleb128 0x5
	.long	.LASF28
	.byte	0x31
	.byte	0x13
	.long	0x16c
	.long	0x92c
	.uleb128 0x2
	.string	"b"
	.byte	0x31
	.byte	0x23
	.long	0x16c
	.uleb128 0x2
	.string	"by"
	.byte	0x31
	.byte	0x33
	.long	0x14c
	.byte	0
	.uleb128 0x5
	.long	.LASF29
	.byte	0x29
	.byte	0x13
	.long	0x16c
	.long	0x94e
	.uleb128 0x2
	.string	"a"
	.byte	0x29
	.byte	0x24
	.long	0x16c
	.uleb128 0x2
	.string	"b"
	.byte	0x29
	.byte	0x32
	.long	0x16c
	.byte	0
	.uleb128 0x5
	.long	.LASF30
	.byte	0x27
	.byte	0xc
	.long	0x34
	.long	0x970
	.uleb128 0x2
	.string	"a"
	.byte	0x27
	.byte	0x15
	.long	0x34
	.uleb128 0x2
	.string	"b"
	.byte	0x27
	.byte	0x1c
	.long	0x34
	.byte	0
	.uleb128 0x5
	.long	.LASF31
	.byte	0x26
	.byte	0xc
	.long	0x34
	.long	0x992
	.uleb128 0x2
	.string	"a"
	.byte	0x26
	.byte	0x16
	.long	0x34
	.uleb128 0x2
	.string	"b"
	.byte	0x26
	.byte	0x1d
	.long	0x34
	.byte	0
	.uleb128 0x5
	.long	.LASF32
	.byte	0x25
	.byte	0x15
	.long	0x14c
	.long	0x9b4
	.uleb128 0x2
	.string	"p"
	.byte	0x25
	.byte	0x28
	.long	0x14c
	.uleb128 0x2
	.string	"n"
	.byte	0x25
	.byte	0x2f
	.long	0x34
	.byte	0
	.uleb128 0x2c
	.string	"add"
	.byte	0x1
	.byte	0x24
	.byte	0x15
	.long	0x14c
	.byte	0x1
	.long	0x9d8
	.uleb128 0x2
	.string	"a"
	.byte	0x24
	.byte	0x26
	.long	0x14c
	.uleb128 0x2
	.string	"b"
	.byte	0x24
	.byte	0x36
	.long	0x14c
	.byte	0
	.uleb128 0x5
	.long	.LASF33
	.byte	0x1c
	.byte	0x16
	.long	0x126
	.long	0xa0f
	.uleb128 0x2
	.string	"v"
	.byte	0x1c
	.byte	0x2b
	.long	0x126
	.uleb128 0x2
	.string	"by"
	.byte	0x1c
	.byte	0x32
	.long	0x34
	.uleb128 0x15
	.string	"r"
	.byte	0x1e
	.byte	0x10
	.long	0x126
	.uleb128 0x2d
	.uleb128 0x15
	.string	"i"
	.byte	0x1f
	.byte	0xb
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LASF34
	.byte	0x1b
	.byte	0x15
	.long	0x106
	.long	0xa28
	.uleb128 0x2
	.string	"v"
	.byte	0x1b
	.byte	0x2d
	.long	0x106
	.byte	0
	.uleb128 0x5
	.long	.LASF35
	.byte	0x1a
	.byte	0x14
	.long	0xe0
	.long	0xa4a
	.uleb128 0x2
	.string	"v"
	.byte	0x1a
	.byte	0x2a
	.long	0xe0
	.uleb128 0x2
	.string	"c"
	.byte	0x1a
	.byte	0x32
	.long	0x5e
	.byte	0
	.uleb128 0x5
	.long	.LASF36
	.byte	0x19
	.byte	0x14
	.long	0xca
	.long	0xa63
	.uleb128 0x2
	.string	"v"
	.byte	0x19
	.byte	0x2a
	.long	0xca
	.byte	0
	.uleb128 0x5
	.long	.LASF37
	.byte	0x18
	.byte	0x15
	.long	0xa4
	.long	0xa7c
	.uleb128 0x2
	.string	"v"
	.byte	0x18
	.byte	0x2d
	.long	0xa4
	.byte	0
	.uleb128 0x5
	.long	.LASF38
	.byte	0x17
	.byte	0x13
	.long	0x8e
	.long	0xa95
	.uleb128 0x2
	.string	"v"
	.byte	0x17
	.byte	0x27
	.long	0x8e
	.byte	0
	.uleb128 0x2e
	.long	.LASF40
	.byte	0x1
	.byte	0x16
	.byte	0x13
	.long	0x78
	.byte	0x1
	.uleb128 0x2
	.string	"v"
	.byte	0x16
	.byte	0x27
	.long	0x78
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
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
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
	.uleb128 0x10
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x21
	.sleb128 15
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0x15
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x13
	.byte	0x1
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x1f
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
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
	.uleb128 0x29
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.uleb128 0x2d
	.uleb128 0xb
	.byte	0x1
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
.LVUS10:
	.uleb128 .LVU57
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU156
.LLST10:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x5
	.byte	0x8
	.byte	0x41
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x6
	.byte	0x73
	.sleb128 65
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL34-.LVL21
	.uleb128 0x6
	.byte	0x73
	.sleb128 66
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL34-.LVL21
	.uleb128 .LVL44-1-.LVL21
	.uleb128 0xa
	.byte	0x74
	.sleb128 211
	.byte	0x94
	.byte	0x1
	.byte	0x4f
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0
.LVUS11:
	.uleb128 .LVU58
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU90
	.uleb128 .LVU95
	.uleb128 .LVU163
.LLST11:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x4
	.byte	0x37
	.byte	0x9f
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL24-.LVL21
	.uleb128 0x3
	.byte	0x56
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL26-.LVL21
	.uleb128 .LVL47-.LVL21
	.uleb128 0x3
	.byte	0x56
	.byte	0x93
	.uleb128 0x2
	.byte	0
.LVUS12:
	.uleb128 .LVU59
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU157
	.uleb128 .LVU157
	.uleb128 .LVU241
.LLST12:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0xe
	.byte	0x8
	.byte	0x61
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x8
	.byte	0x62
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL26-.LVL21
	.uleb128 0xb
	.byte	0x8
	.byte	0x61
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL26-.LVL21
	.uleb128 .LVL44-.LVL21
	.uleb128 0xe
	.byte	0x8
	.byte	0x61
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x8
	.byte	0x61
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL44-.LVL21
	.uleb128 .LVL68-.LVL21
	.uleb128 0xb
	.byte	0x8
	.byte	0x61
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0
.LVUS13:
	.uleb128 .LVU60
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU92
	.uleb128 .LVU101
	.uleb128 .LVU184
.LLST13:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x6
	.byte	0xa
	.value	0x3039
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x5
	.byte	0x74
	.sleb128 104
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL26-.LVL21
	.uleb128 .LVL53-.LVL21
	.uleb128 0x5
	.byte	0x74
	.sleb128 104
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS14:
	.uleb128 .LVU76
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU157
	.uleb128 .LVU157
	.uleb128 .LVU184
.LLST14:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x8
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL30-.LVL22
	.uleb128 0x8
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 108
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL30-.LVL22
	.uleb128 .LVL31-.LVL22
	.uleb128 0xa
	.byte	0x74
	.sleb128 92
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 108
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL31-.LVL22
	.uleb128 .LVL32-.LVL22
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 108
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL32-.LVL22
	.uleb128 .LVL44-.LVL22
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL44-.LVL22
	.uleb128 .LVL53-.LVL22
	.uleb128 0xa
	.byte	0x74
	.sleb128 92
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 108
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS15:
	.uleb128 .LVU77
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU137
	.uleb128 .LVU137
	.uleb128 .LVU149
	.uleb128 .LVU149
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 .LVU184
.LLST15:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0xc
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x32
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x33
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL35-.LVL22
	.uleb128 0xd
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL35-.LVL22
	.uleb128 .LVL36-.LVL22
	.uleb128 0xc
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL36-.LVL22
	.uleb128 .LVL39-.LVL22
	.uleb128 0xc
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL39-.LVL22
	.uleb128 .LVL40-.LVL22
	.uleb128 0xd
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL40-.LVL22
	.uleb128 .LVL41-.LVL22
	.uleb128 0xb
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL41-.LVL22
	.uleb128 .LVL42-.LVL22
	.uleb128 0xd
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL42-.LVL22
	.uleb128 .LVL43-.LVL22
	.uleb128 0xb
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL43-.LVL22
	.uleb128 .LVL48-.LVL22
	.uleb128 0xd
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL48-.LVL22
	.uleb128 .LVL53-.LVL22
	.uleb128 0xc
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS16:
	.uleb128 .LVU159
	.uleb128 .LVU241
.LLST16:
	.byte	0x8
	.long	.LVL45
	.uleb128 .LVL68-.LVL45
	.uleb128 0x10
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x3a
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x35
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS17:
	.uleb128 .LVU159
	.uleb128 .LVU241
.LLST17:
	.byte	0x8
	.long	.LVL45
	.uleb128 .LVL68-.LVL45
	.uleb128 0x11
	.byte	0x9
	.byte	0xfc
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x32
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x33
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4e
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS19:
	.uleb128 .LVU79
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU157
	.uleb128 .LVU157
	.uleb128 .LVU162
.LLST19:
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
	.uleb128 .LVL34-.LVL22
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL34-.LVL22
	.uleb128 .LVL37-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL37-.LVL22
	.uleb128 .LVL44-1-.LVL22
	.uleb128 0x4
	.byte	0x71
	.sleb128 -66
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-1-.LVL22
	.uleb128 .LVL44-.LVL22
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL22
	.uleb128 .LVL46-.LVL22
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS21:
	.uleb128 .LVU87
	.uleb128 .LVU90
	.uleb128 .LVU94
	.uleb128 .LVU95
.LLST21:
	.byte	0x8
	.long	.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0x3
	.byte	0x56
	.byte	0x93
	.uleb128 0x2
	.byte	0x8
	.long	.LVL26
	.uleb128 .LVL26-.LVL26
	.uleb128 0x3
	.byte	0x56
	.byte	0x93
	.uleb128 0x2
	.byte	0
.LVUS23:
	.uleb128 .LVU100
	.uleb128 .LVU101
.LLST23:
	.byte	0x8
	.long	.LVL26
	.uleb128 .LVL26-.LVL26
	.uleb128 0x5
	.byte	0x74
	.sleb128 104
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS25:
	.uleb128 .LVU103
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU114
.LLST25:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL28-.LVL27
	.uleb128 0x4
	.byte	0x73
	.sleb128 97
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL27
	.uleb128 .LVL29-.LVL27
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL29-.LVL27
	.uleb128 .LVL30-.LVL27
	.uleb128 0x3
	.byte	0x74
	.sleb128 211
	.byte	0
.LVUS27:
	.uleb128 .LVU116
	.uleb128 .LVU118
.LLST27:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL30-.LVL30
	.uleb128 0x8
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 108
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS29:
	.uleb128 .LVU120
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 .LVU153
.LLST29:
	.byte	0x6
	.long	.LVL30
	.byte	0x4
	.uleb128 .LVL30-.LVL30
	.uleb128 .LVL34-.LVL30
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL34-.LVL30
	.uleb128 .LVL37-.LVL30
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL37-.LVL30
	.uleb128 .LVL42-.LVL30
	.uleb128 0x4
	.byte	0x71
	.sleb128 -66
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU121
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU153
.LLST31:
	.byte	0x6
	.long	.LVL30
	.byte	0x4
	.uleb128 .LVL30-.LVL30
	.uleb128 .LVL33-.LVL30
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL30
	.uleb128 .LVL36-.LVL30
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL30
	.uleb128 .LVL38-.LVL30
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL30
	.uleb128 .LVL42-.LVL30
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU188
	.uleb128 .LVU189
.LLST44:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL55-.LVL55
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU191
	.uleb128 .LVU192
	.uleb128 .LVU192
	.uleb128 .LVU202
.LLST45:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x5
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0xc
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL58-1-.LVL56
	.uleb128 0x8
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS46:
	.uleb128 .LVU190
	.uleb128 .LVU202
.LLST46:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL58-.LVL55
	.uleb128 0x4
	.byte	0x74
	.sleb128 280
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU205
	.uleb128 .LVU209
	.uleb128 .LVU209
	.uleb128 .LVU211
	.uleb128 .LVU211
	.uleb128 .LVU225
.LLST47:
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
	.uleb128 .LVL65-.LVL59
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS48:
	.uleb128 .LVU224
	.uleb128 .LVU226
.LLST48:
	.byte	0x8
	.long	.LVL64
	.uleb128 .LVL66-.LVL64
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU227
	.uleb128 .LVU229
.LLST49:
	.byte	0x8
	.long	.LVL66
	.uleb128 .LVL66-.LVL66
	.uleb128 0x10
	.byte	0x73
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x73
	.sleb128 48
	.byte	0x93
	.uleb128 0x4
	.byte	0x73
	.sleb128 52
	.byte	0x93
	.uleb128 0x4
	.byte	0x73
	.sleb128 56
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS33:
	.uleb128 .LVU161
	.uleb128 .LVU165
.LLST33:
	.byte	0x8
	.long	.LVL45
	.uleb128 .LVL49-.LVL45
	.uleb128 0x10
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x3a
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x35
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS34:
	.uleb128 .LVU160
	.uleb128 .LVU165
.LLST34:
	.byte	0x8
	.long	.LVL45
	.uleb128 .LVL49-.LVL45
	.uleb128 0x6
	.byte	0x3
	.long	.LC1
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU168
	.uleb128 .LVU169
.LLST36:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL50-.LVL49
	.uleb128 0x11
	.byte	0x9
	.byte	0xfc
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x32
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x33
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4e
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS37:
	.uleb128 .LVU167
	.uleb128 .LVU169
.LLST37:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL50-.LVL49
	.uleb128 0x6
	.byte	0x3
	.long	.LC3
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU172
	.uleb128 .LVU173
.LLST39:
	.byte	0x8
	.long	.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x11
	.byte	0x9
	.byte	0xfc
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x3a
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4e
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS40:
	.uleb128 .LVU171
	.uleb128 .LVU173
.LLST40:
	.byte	0x8
	.long	.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x6
	.byte	0x3
	.long	.LC4
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU176
	.uleb128 .LVU177
.LLST42:
	.byte	0x8
	.long	.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x14
	.byte	0x9
	.byte	0xdb
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x8
	.byte	0x4d
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x9
	.byte	0xe9
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x8
	.byte	0x6b
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS43:
	.uleb128 .LVU175
	.uleb128 .LVU177
.LLST43:
	.byte	0x8
	.long	.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x6
	.byte	0x3
	.long	.LC5
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU8
	.uleb128 .LVU42
	.uleb128 .LVU43
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL4-.LVL0
	.uleb128 .LVL15-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL17-.LVL0
	.uleb128 .LFE15-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 68
	.byte	0
.LVUS2:
	.uleb128 .LVU12
	.uleb128 .LVU22
.LLST2:
	.byte	0x8
	.long	.LVL8
	.uleb128 .LVL8-.LVL8
	.uleb128 0x9
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS3:
	.uleb128 .LVU9
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU22
.LLST3:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x5
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0xc
	.byte	0x4
	.uleb128 .LVL6-.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0x8
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL7-.LVL5
	.uleb128 .LVL8-.LVL5
	.uleb128 0x9
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL8-.LVL5
	.uleb128 .LVL8-.LVL5
	.uleb128 0xd
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x55
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL8-.LVL5
	.uleb128 .LVL8-.LVL5
	.uleb128 0x17
	.byte	0x72
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x55
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL8-.LVL5
	.uleb128 .LVL8-.LVL5
	.uleb128 0x21
	.byte	0x72
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x75
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS5:
	.uleb128 .LVU14
	.uleb128 .LVU16
.LLST5:
	.byte	0x8
	.long	.LVL8
	.uleb128 .LVL8-.LVL8
	.uleb128 0x9
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS8:
	.uleb128 .LVU24
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 .LVU40
	.uleb128 .LVU43
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST8:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x22
	.byte	0x72
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 0
	.byte	0x91
	.sleb128 20
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x75
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL11-.LVL9
	.uleb128 0x23
	.byte	0x72
	.sleb128 0
	.byte	0x91
	.sleb128 12
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 0
	.byte	0x91
	.sleb128 20
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x75
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL11-.LVL9
	.uleb128 .LVL14-.LVL9
	.uleb128 0x2b
	.byte	0x91
	.sleb128 68
	.byte	0x6
	.byte	0x91
	.sleb128 12
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x6
	.byte	0x91
	.sleb128 68
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 68
	.byte	0x6
	.byte	0x91
	.sleb128 20
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 68
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL17-.LVL9
	.uleb128 .LVL19-.LVL9
	.uleb128 0x22
	.byte	0x72
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 0
	.byte	0x91
	.sleb128 20
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x75
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL19-.LVL9
	.uleb128 .LVL20-.LVL9
	.uleb128 0x23
	.byte	0x72
	.sleb128 0
	.byte	0x91
	.sleb128 12
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x6
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 0
	.byte	0x91
	.sleb128 20
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x75
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL20-.LVL9
	.uleb128 .LFE15-.LVL9
	.uleb128 0x2b
	.byte	0x91
	.sleb128 68
	.byte	0x6
	.byte	0x91
	.sleb128 12
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 16
	.byte	0x6
	.byte	0x91
	.sleb128 68
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 68
	.byte	0x6
	.byte	0x91
	.sleb128 20
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 68
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS9:
	.uleb128 .LVU24
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU40
	.uleb128 .LVU43
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x5
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x43
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL12-.LVL9
	.uleb128 0x6
	.byte	0x91
	.sleb128 0
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x43
	.byte	0x4
	.uleb128 .LVL12-.LVL9
	.uleb128 .LVL13-.LVL9
	.uleb128 0x5
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x43
	.byte	0x4
	.uleb128 .LVL13-.LVL9
	.uleb128 .LVL14-.LVL9
	.uleb128 0x7
	.byte	0x91
	.sleb128 -100
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x43
	.byte	0x4
	.uleb128 .LVL17-.LVL9
	.uleb128 .LVL18-.LVL9
	.uleb128 0x5
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x43
	.byte	0x4
	.uleb128 .LVL18-.LVL9
	.uleb128 .LFE15-.LVL9
	.uleb128 0x6
	.byte	0x91
	.sleb128 0
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x43
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
	.long	.LFB17
	.long	.LFE17-.LFB17
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
	.long	.LBB81
	.byte	0x4
	.uleb128 .LBB81-.LBB81
	.uleb128 .LBE81-.LBB81
	.byte	0x4
	.uleb128 .LBB100-.LBB81
	.uleb128 .LBE100-.LBB81
	.byte	0x4
	.uleb128 .LBB102-.LBB81
	.uleb128 .LBE102-.LBB81
	.byte	0x4
	.uleb128 .LBB104-.LBB81
	.uleb128 .LBE104-.LBB81
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB82
	.byte	0x4
	.uleb128 .LBB82-.LBB82
	.uleb128 .LBE82-.LBB82
	.byte	0x4
	.uleb128 .LBB89-.LBB82
	.uleb128 .LBE89-.LBB82
	.byte	0x4
	.uleb128 .LBB90-.LBB82
	.uleb128 .LBE90-.LBB82
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB86
	.byte	0x4
	.uleb128 .LBB86-.LBB86
	.uleb128 .LBE86-.LBB86
	.byte	0x4
	.uleb128 .LBB91-.LBB86
	.uleb128 .LBE91-.LBB86
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB99-.LBB92
	.uleb128 .LBE99-.LBB92
	.byte	0x4
	.uleb128 .LBB101-.LBB92
	.uleb128 .LBE101-.LBB92
	.byte	0x4
	.uleb128 .LBB103-.LBB92
	.uleb128 .LBE103-.LBB92
	.byte	0x4
	.uleb128 .LBB105-.LBB92
	.uleb128 .LBE105-.LBB92
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB151
	.byte	0x4
	.uleb128 .LBB151-.LBB151
	.uleb128 .LBE151-.LBB151
	.byte	0x4
	.uleb128 .LBB186-.LBB151
	.uleb128 .LBE186-.LBB151
	.byte	0x4
	.uleb128 .LBB187-.LBB151
	.uleb128 .LBE187-.LBB151
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB152
	.byte	0x4
	.uleb128 .LBB152-.LBB152
	.uleb128 .LBE152-.LBB152
	.byte	0x4
	.uleb128 .LBB158-.LBB152
	.uleb128 .LBE158-.LBB152
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB155
	.byte	0x4
	.uleb128 .LBB155-.LBB155
	.uleb128 .LBE155-.LBB155
	.byte	0x4
	.uleb128 .LBB159-.LBB155
	.uleb128 .LBE159-.LBB155
	.byte	0
.LLRL24:
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
.LLRL26:
	.byte	0x5
	.long	.LBB166
	.byte	0x4
	.uleb128 .LBB166-.LBB166
	.uleb128 .LBE166-.LBB166
	.byte	0x4
	.uleb128 .LBB180-.LBB166
	.uleb128 .LBE180-.LBB166
	.byte	0x4
	.uleb128 .LBB182-.LBB166
	.uleb128 .LBE182-.LBB166
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB170
	.byte	0x4
	.uleb128 .LBB170-.LBB170
	.uleb128 .LBE170-.LBB170
	.byte	0x4
	.uleb128 .LBB181-.LBB170
	.uleb128 .LBE181-.LBB170
	.byte	0x4
	.uleb128 .LBB183-.LBB170
	.uleb128 .LBE183-.LBB170
	.byte	0x4
	.uleb128 .LBB184-.LBB170
	.uleb128 .LBE184-.LBB170
	.byte	0x4
	.uleb128 .LBB185-.LBB170
	.uleb128 .LBE185-.LBB170
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB172
	.byte	0x4
	.uleb128 .LBB172-.LBB172
	.uleb128 .LBE172-.LBB172
	.byte	0x4
	.uleb128 .LBB173-.LBB172
	.uleb128 .LBE173-.LBB172
	.byte	0x4
	.uleb128 .LBB174-.LBB172
	.uleb128 .LBE174-.LBB172
	.byte	0x4
	.uleb128 .LBB175-.LBB172
	.uleb128 .LBE175-.LBB172
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB188
	.byte	0x4
	.uleb128 .LBB188-.LBB188
	.uleb128 .LBE188-.LBB188
	.byte	0x4
	.uleb128 .LBB201-.LBB188
	.uleb128 .LBE201-.LBB188
	.byte	0x4
	.uleb128 .LBB203-.LBB188
	.uleb128 .LBE203-.LBB188
	.byte	0x4
	.uleb128 .LBB205-.LBB188
	.uleb128 .LBE205-.LBB188
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB193
	.byte	0x4
	.uleb128 .LBB193-.LBB193
	.uleb128 .LBE193-.LBB193
	.byte	0x4
	.uleb128 .LBB202-.LBB193
	.uleb128 .LBE202-.LBB193
	.byte	0x4
	.uleb128 .LBB204-.LBB193
	.uleb128 .LBE204-.LBB193
	.byte	0x4
	.uleb128 .LBB206-.LBB193
	.uleb128 .LBE206-.LBB193
	.byte	0x4
	.uleb128 .LBB210-.LBB193
	.uleb128 .LBE210-.LBB193
	.byte	0x4
	.uleb128 .LBB215-.LBB193
	.uleb128 .LBE215-.LBB193
	.byte	0x4
	.uleb128 .LBB217-.LBB193
	.uleb128 .LBE217-.LBB193
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB207
	.byte	0x4
	.uleb128 .LBB207-.LBB207
	.uleb128 .LBE207-.LBB207
	.byte	0x4
	.uleb128 .LBB218-.LBB207
	.uleb128 .LBE218-.LBB207
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB211
	.byte	0x4
	.uleb128 .LBB211-.LBB211
	.uleb128 .LBE211-.LBB211
	.byte	0x4
	.uleb128 .LBB216-.LBB211
	.uleb128 .LBE216-.LBB211
	.byte	0x4
	.uleb128 .LBB219-.LBB211
	.uleb128 .LBE219-.LBB211
	.byte	0
.LLRL50:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB17
	.uleb128 .LFE17-.LFB17
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF31:
	.string	"least"
.LASF38:
	.string	"next_two"
.LASF3:
	.string	"short int"
.LASF39:
	.string	"print_box"
.LASF24:
	.string	"scenes"
.LASF43:
	.string	"main"
.LASF33:
	.string	"rotate"
.LASF25:
	.string	"swap"
.LASF40:
	.string	"next_one"
.LASF30:
	.string	"most"
.LASF26:
	.string	"grow"
.LASF29:
	.string	"cover"
.LASF44:
	.string	"deep"
.LASF4:
	.string	"long long int"
.LASF12:
	.string	"three"
.LASF10:
	.string	"long int"
.LASF37:
	.string	"next_three"
.LASF18:
	.string	"high"
.LASF42:
	.string	"printf"
.LASF20:
	.string	"name"
.LASF5:
	.string	"unsigned char"
.LASF34:
	.string	"next_eight"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF32:
	.string	"scale"
.LASF7:
	.string	"unsigned int"
.LASF35:
	.string	"next_five"
.LASF6:
	.string	"short unsigned int"
.LASF19:
	.string	"scene"
.LASF16:
	.string	"twelve"
.LASF9:
	.string	"char"
.LASF36:
	.string	"next_four"
.LASF41:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF21:
	.string	"boxes"
.LASF11:
	.string	"long unsigned int"
.LASF17:
	.string	"point"
.LASF23:
	.string	"count"
.LASF14:
	.string	"five"
.LASF22:
	.string	"colour"
.LASF13:
	.string	"four"
.LASF27:
	.string	"area"
.LASF28:
	.string	"move"
.LASF15:
	.string	"eight"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"structs.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
