	.file	"dates.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "dates.c"
	.p2align 4
	.type	from_days, @function
from_days:
.LVL0:
.LFB3:
	.file 1 "dates.c"
	.loc 1 24 1 view -0
	.cfi_startproc
	.loc 1 25 2 view .LVU1
	.loc 1 26 2 view .LVU2
	.loc 1 24 1 is_stmt 0 view .LVU3
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	movl	%eax, %edi
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	.loc 1 26 47 view .LVU4
	movl	%edx, %ebx
	addl	$719468, %ebx
.LVL1:
	.loc 1 26 47 view .LVU5
	js	.L8
	.loc 1 26 47 discriminator 2 view .LVU6
	movl	$963315389, %eax
.LVL2:
	.loc 1 26 47 discriminator 2 view .LVU7
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$15, %edx
	movl	%edx, %esi
	subl	%eax, %esi
.L3:
.LVL3:
	.loc 1 27 2 is_stmt 1 discriminator 4 view .LVU8
	.loc 1 27 39 is_stmt 0 discriminator 4 view .LVU9
	imull	$-146097, %esi, %ebp
	.loc 1 28 42 discriminator 4 view .LVU10
	movl	$963321983, %eax
	.loc 1 27 33 discriminator 4 view .LVU11
	addl	%ebx, %ebp
.LVL4:
	.loc 1 28 2 is_stmt 1 discriminator 4 view .LVU12
	.loc 1 28 42 is_stmt 0 discriminator 4 view .LVU13
	movl	%ebp, %ecx
	shrl	$2, %ecx
	mull	%ecx
	.loc 1 28 29 discriminator 4 view .LVU14
	movl	$1506180313, %eax
	.loc 1 28 42 discriminator 4 view .LVU15
	shrl	$11, %edx
	.loc 1 28 36 discriminator 4 view .LVU16
	leal	(%edx,%ebp), %ebx
.LVL5:
	.loc 1 28 29 discriminator 4 view .LVU17
	mull	%ecx
	.loc 1 28 56 discriminator 4 view .LVU18
	movl	$7525953, %eax
	.loc 1 28 29 discriminator 4 view .LVU19
	shrl	$7, %edx
	.loc 1 28 36 discriminator 4 view .LVU20
	subl	%edx, %ebx
	.loc 1 28 56 discriminator 4 view .LVU21
	movl	%ebp, %edx
	shrl	$4, %edx
	.loc 1 28 36 discriminator 4 view .LVU22
	movl	%ebx, %ecx
	.loc 1 28 56 discriminator 4 view .LVU23
	mull	%edx
	.loc 1 28 11 discriminator 4 view .LVU24
	movl	$1729753953, %eax
	.loc 1 28 56 discriminator 4 view .LVU25
	shrl	$4, %edx
	.loc 1 28 50 discriminator 4 view .LVU26
	subl	%edx, %ecx
	.loc 1 28 11 discriminator 4 view .LVU27
	mull	%ecx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	leal	(%edx,%eax), %ebx
	.loc 1 29 57 discriminator 4 view .LVU28
	movl	$-439145697, %eax
	mull	%ecx
	.loc 1 29 46 discriminator 4 view .LVU29
	movl	$1506180313, %eax
	shrl	$2, %ecx
	.loc 1 28 11 discriminator 4 view .LVU30
	shrl	$8, %ebx
.LVL6:
	.loc 1 29 2 is_stmt 1 discriminator 4 view .LVU31
	.loc 1 29 57 is_stmt 0 discriminator 4 view .LVU32
	shrl	$15, %edx
	.loc 1 29 11 discriminator 4 view .LVU33
	addl	%edx, %ebp
.LVL7:
	.loc 1 29 46 discriminator 4 view .LVU34
	mull	%ecx
	.loc 1 29 11 discriminator 4 view .LVU35
	movl	%ebp, %ecx
	.loc 1 29 32 discriminator 4 view .LVU36
	leal	(%ebx,%ebx,8), %eax
	leal	(%ebx,%eax,8), %eax
	leal	(%eax,%eax,4), %eax
	.loc 1 29 46 discriminator 4 view .LVU37
	shrl	$7, %edx
	.loc 1 29 11 discriminator 4 view .LVU38
	subl	%edx, %ecx
	subl	%eax, %ecx
.LVL8:
	.loc 1 30 2 is_stmt 1 discriminator 4 view .LVU39
	.loc 1 30 11 is_stmt 0 discriminator 4 view .LVU40
	movl	$-701792041, %eax
	.loc 1 30 28 discriminator 4 view .LVU41
	leal	2(%ecx,%ecx,4), %ebp
	.loc 1 30 11 discriminator 4 view .LVU42
	mull	%ebp
	shrl	$7, %edx
.LVL9:
	.loc 1 31 2 is_stmt 1 discriminator 4 view .LVU43
	.loc 1 31 14 is_stmt 0 discriminator 4 view .LVU44
	cmpl	$1529, %ebp
	.loc 1 31 39 discriminator 4 view .LVU45
	leal	-9(%edx), %eax
	.loc 1 31 14 discriminator 4 view .LVU46
	ja	.L5
	.loc 1 31 31 discriminator 1 view .LVU47
	leal	3(%edx), %eax
.L5:
.LVL10:
	.loc 1 32 2 is_stmt 1 discriminator 4 view .LVU48
	.loc 1 32 63 is_stmt 0 discriminator 4 view .LVU49
	movb	%al, 4(%edi)
	.loc 1 32 41 discriminator 4 view .LVU50
	leal	(%esi,%esi,4), %esi
.LVL11:
	.loc 1 32 41 discriminator 4 view .LVU51
	leal	(%esi,%esi,4), %esi
	sall	$4, %esi
	.loc 1 32 35 discriminator 4 view .LVU52
	addl	%ebx, %esi
	.loc 1 32 56 discriminator 4 view .LVU53
	xorl	%ebx, %ebx
.LVL12:
	.loc 1 32 56 discriminator 4 view .LVU54
	cmpl	$2, %eax
	.loc 1 32 102 discriminator 4 view .LVU55
	leal	(%edx,%edx,8), %eax
.LVL13:
	.loc 1 32 56 discriminator 4 view .LVU56
	setle	%bl
	.loc 1 32 102 discriminator 4 view .LVU57
	movl	%eax, %edx
.LVL14:
	.loc 1 32 115 discriminator 4 view .LVU58
	incb	%cl
.LVL15:
	.loc 1 32 102 discriminator 4 view .LVU59
	sall	$4, %edx
	.loc 1 32 47 discriminator 4 view .LVU60
	addl	%esi, %ebx
	movl	%ebx, (%edi)
	.loc 1 32 106 discriminator 4 view .LVU61
	leal	2(%eax,%edx), %edx
	.loc 1 32 111 discriminator 4 view .LVU62
	movl	$-858993459, %eax
	mull	%edx
	.loc 1 33 1 discriminator 4 view .LVU63
	movl	%edi, %eax
	.loc 1 32 111 discriminator 4 view .LVU64
	shrl	$2, %edx
	.loc 1 32 115 discriminator 4 view .LVU65
	subb	%dl, %cl
	movb	%cl, 5(%edi)
	.loc 1 33 1 discriminator 4 view .LVU66
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL16:
	.loc 1 33 1 discriminator 4 view .LVU67
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
.LVL17:
	.loc 1 33 1 discriminator 4 view .LVU68
	ret
.LVL18:
	.p2align 4,,10
	.p2align 3
.L8:
	.cfi_restore_state
	.loc 1 26 37 discriminator 1 view .LVU69
	leal	573372(%edx), %ecx
	.loc 1 26 47 discriminator 1 view .LVU70
	movl	$963315389, %eax
.LVL19:
	.loc 1 26 47 discriminator 1 view .LVU71
	imull	%ecx
	sarl	$31, %ecx
	movl	%edx, %esi
	sarl	$15, %esi
	subl	%ecx, %esi
	jmp	.L3
	.cfi_endproc
.LFE3:
	.size	from_days, .-from_days
	.p2align 4
	.type	to_days.isra.0, @function
to_days.isra.0:
.LFB11:
	.loc 1 14 16 is_stmt 1 view -0
	.cfi_startproc
.LVL20:
	.loc 1 16 2 view .LVU73
	.loc 1 14 16 is_stmt 0 view .LVU74
	subl	$16, %esp
	.cfi_def_cfa_offset 20
	movl	%edi, 8(%esp)
	.cfi_offset 7, -12
	movl	%eax, %edi
	.loc 1 16 28 view .LVU75
	xorl	%eax, %eax
	.loc 1 14 16 view .LVU76
	movl	%ebx, (%esp)
	.loc 1 16 28 view .LVU77
	cmpb	$2, %dl
	.cfi_offset 3, -20
	.loc 1 14 16 view .LVU78
	movb	%dl, %bl
	movl	%esi, 4(%esp)
	.loc 1 16 28 view .LVU79
	setle	%al
.LVL21:
	.loc 1 17 2 is_stmt 1 view .LVU80
	.loc 1 14 16 is_stmt 0 view .LVU81
	movl	%ebp, 12(%esp)
	.cfi_offset 6, -16
	.cfi_offset 5, -8
	.loc 1 17 35 view .LVU82
	subl	%eax, %edi
.LVL22:
	.loc 1 17 35 view .LVU83
	js	.L15
	movl	$1374389535, %eax
	imull	%edi
.LVL23:
	.loc 1 17 35 view .LVU84
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$7, %edx
	movl	%edx, %esi
	subl	%eax, %esi
.L11:
.LVL24:
	.loc 1 18 2 is_stmt 1 view .LVU85
	.loc 1 18 39 is_stmt 0 view .LVU86
	imull	$-400, %esi, %eax
	.loc 1 19 68 view .LVU87
	movl	$-3, %edx
	.loc 1 21 1 view .LVU88
	movl	12(%esp), %ebp
	.loc 1 19 85 view .LVU89
	movsbl	%cl, %ecx
	.loc 1 18 33 view .LVU90
	addl	%edi, %eax
.LVL25:
	.loc 1 19 2 is_stmt 1 view .LVU91
	.loc 1 19 68 is_stmt 0 view .LVU92
	cmpb	$3, %bl
	.loc 1 19 41 view .LVU93
	movsbl	%bl, %edi
.LVL26:
	.loc 1 19 68 view .LVU94
	movl	$9, %ebx
.LVL27:
	.loc 1 19 68 view .LVU95
	cmovge	%edx, %ebx
.LVL28:
	.loc 1 20 2 is_stmt 1 view .LVU96
	.loc 1 20 37 is_stmt 0 view .LVU97
	leal	(%eax,%eax,8), %edx
	.loc 1 19 48 view .LVU98
	addl	%ebx, %edi
.LVL29:
	.loc 1 21 1 view .LVU99
	movl	(%esp), %ebx
	.loc 1 20 37 view .LVU100
	leal	(%eax,%edx,8), %edx
	leal	(%edx,%edx,4), %edx
	.loc 1 20 71 view .LVU101
	leal	-1(%edx,%ecx), %ecx
	.loc 1 20 52 view .LVU102
	movl	%eax, %edx
	shrl	$2, %edx
	.loc 1 20 13 view .LVU103
	imull	$146097, %esi, %esi
.LVL30:
	.loc 1 20 71 view .LVU104
	addl	%edx, %ecx
	.loc 1 20 65 view .LVU105
	movl	$1374389535, %edx
	mull	%edx
.LVL31:
	.loc 1 19 27 view .LVU106
	leal	(%edi,%edi,8), %eax
	.loc 1 21 1 view .LVU107
	movl	8(%esp), %edi
	.loc 1 20 65 view .LVU108
	shrl	$5, %edx
	.loc 1 20 71 view .LVU109
	subl	%edx, %ecx
	.loc 1 19 27 view .LVU110
	movl	%eax, %edx
	sall	$4, %edx
	.loc 1 19 74 view .LVU111
	leal	2(%eax,%edx), %edx
	.loc 1 19 79 view .LVU112
	movl	$-858993459, %eax
	mull	%edx
	shrl	$2, %edx
	.loc 1 20 71 view .LVU113
	addl	%edx, %ecx
	.loc 1 20 82 view .LVU114
	leal	-719468(%ecx,%esi), %eax
	.loc 1 21 1 view .LVU115
	movl	4(%esp), %esi
	addl	$16, %esp
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
.L15:
	.cfi_restore_state
	.loc 1 17 28 view .LVU116
	leal	-399(%edi), %ebp
	.loc 1 17 35 view .LVU117
	movl	$1374389535, %eax
	imull	%ebp
.LVL33:
	.loc 1 17 35 view .LVU118
	sarl	$31, %ebp
	sarl	$7, %edx
	movl	%edx, %esi
	subl	%ebp, %esi
	jmp	.L11
	.cfi_endproc
.LFE11:
	.size	to_days.isra.0, .-to_days.isra.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	""
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"     %04d-%02d\n Su Mo Tu We Th Fr Sa\n"
	.section	.rodata.str1.1
.LC3:
	.string	"%*s"
.LC4:
	.string	"%3d%s"
	.text
	.p2align 4
	.type	calendar, @function
calendar:
.LVL34:
.LFB7:
	.loc 1 53 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 54 2 view .LVU120
	.loc 1 53 1 is_stmt 0 view .LVU121
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	movl	%eax, %edi
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
.LBB31:
.LBB32:
	.loc 1 35 55 view .LVU122
	movl	$-1840700269, %esi
.LBE32:
.LBE31:
	.loc 1 53 1 view .LVU123
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	movl	%edx, %ebx
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 54 2 view .LVU124
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL35:
	.loc 1 55 2 is_stmt 1 view .LVU125
	.loc 1 55 15 is_stmt 0 view .LVU126
	movb	$1, %cl
	movb	%bl, %dl
	movl	%edi, %eax
	call	to_days.isra.0
.LVL36:
	.loc 1 56 2 view .LVU127
	movl	$.LC3, (%esp)
	.loc 1 55 15 view .LVU128
	movl	%eax, %ecx
.LVL37:
.LBB36:
.LBI31:
	.loc 1 35 12 is_stmt 1 view .LVU129
.LBB33:
	.loc 1 35 36 view .LVU130
	.loc 1 35 55 is_stmt 0 view .LVU131
	imull	%esi
.LVL38:
	.loc 1 35 55 view .LVU132
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
.LVL39:
	.loc 1 35 59 view .LVU133
	addl	$11, %ecx
	.loc 1 35 43 view .LVU134
	movl	%ecx, %eax
	imull	%esi
	movl	%ecx, %eax
	sarl	$31, %eax
.LBE33:
.LBE36:
	.loc 1 56 2 view .LVU135
	movl	$.LC1, %esi
	movl	%esi, 8(%esp)
.LBB37:
	.loc 1 57 11 view .LVU136
	movl	$1, %esi
.LBE37:
.LBB50:
.LBB34:
	.loc 1 35 43 view .LVU137
	leal	(%edx,%ecx), %ebp
	sarl	$2, %ebp
	subl	%eax, %ebp
	leal	0(,%ebp,8), %eax
	subl	%ebp, %eax
	subl	%eax, %ecx
.LBE34:
.LBE50:
	.loc 1 56 2 view .LVU138
	leal	(%ecx,%ecx,2), %eax
.LBB51:
.LBB35:
	.loc 1 35 43 view .LVU139
	movl	%ecx, %ebp
.LVL40:
	.loc 1 35 43 view .LVU140
.LBE35:
.LBE51:
	.loc 1 56 2 is_stmt 1 view .LVU141
	movl	%eax, 4(%esp)
	call	printf
.LVL41:
	.loc 1 57 2 view .LVU142
.LBB52:
	.loc 1 57 7 view .LVU143
.LBB38:
.LBB39:
.LBB40:
.LBB41:
.LBB42:
.LBB43:
	.loc 1 7 59 is_stmt 0 view .LVU144
	movl	$1374389535, %eax
	mull	%edi
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edx
	movl	%edx, 28(%esp)
	.loc 1 7 71 view .LVU145
	imull	$-1030792151, %edi, %eax
	rorl	$4, %eax
	cmpl	$10737418, %eax
	setbe	%al
	andl	$3, %edi
.LVL42:
	.loc 1 7 71 view .LVU146
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
.LBE43:
.LBE42:
.LBE41:
.LBE40:
.LBE39:
.LBE38:
	.loc 1 57 2 view .LVU147
	jmp	.L17
.LVL43:
	.p2align 4,,10
	.p2align 3
.L19:
	.loc 1 57 24 view .LVU148
	cmpl	%eax, %esi
	jg	.L27
.L22:
	.loc 1 58 3 is_stmt 1 view .LVU149
.LVL44:
	.loc 1 58 3 is_stmt 0 view .LVU150
	movl	%esi, 4(%esp)
	leal	0(%ebp,%esi), %eax
.LVL45:
	.loc 1 58 3 view .LVU151
	movl	$.LC0, %ecx
	movl	$.LC4, (%esp)
	.loc 1 57 2 view .LVU152
	imull	$-1227133513, %eax, %eax
.LVL46:
	.loc 1 58 3 view .LVU153
	cmpl	$613566756, %eax
	movl	$.LC1, %eax
	cmovbe	%ecx, %eax
	.loc 1 57 57 view .LVU154
	incl	%esi
.LVL47:
	.loc 1 58 3 view .LVU155
	movl	%eax, 8(%esp)
	call	printf
.LVL48:
	.loc 1 57 57 is_stmt 1 view .LVU156
.L17:
	.loc 1 57 24 discriminator 2 view .LVU157
.LBB49:
.LBI38:
	.loc 1 9 12 discriminator 2 view .LVU158
.LBB48:
	.loc 1 11 2 discriminator 2 view .LVU159
	.loc 1 11 38 is_stmt 0 discriminator 2 view .LVU160
	cmpl	$2, %ebx
	movl	$31, %eax
	jne	.L19
.LVL49:
.LBB47:
.LBI40:
	.loc 1 9 12 is_stmt 1 view .LVU161
.LBB46:
.LBB45:
.LBI42:
	.loc 1 7 12 view .LVU162
.LBB44:
	.loc 1 7 29 view .LVU163
	.loc 1 7 71 is_stmt 0 view .LVU164
	testl	%edi, %edi
	jne	.L20
	.loc 1 7 51 view .LVU165
	movl	28(%esp), %edx
	movl	$29, %eax
	testl	%edx, %edx
	jne	.L19
.L20:
	.loc 1 7 51 view .LVU166
.LBE44:
.LBE45:
	.loc 1 11 38 view .LVU167
	movl	24(%esp), %eax
	addl	$28, %eax
.LVL50:
	.loc 1 11 38 view .LVU168
.LBE46:
.LBE47:
.LBE48:
.LBE49:
	.loc 1 57 24 view .LVU169
	cmpl	%eax, %esi
	jle	.L22
.LVL51:
.L27:
	.loc 1 57 24 view .LVU170
.LBE52:
	.loc 1 59 2 is_stmt 1 view .LVU171
	movl	$.LC1, (%esp)
	call	puts
.LVL52:
	.loc 1 60 1 is_stmt 0 view .LVU172
	addl	$44, %esp
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL53:
	.loc 1 60 1 view .LVU173
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL54:
	.loc 1 60 1 view .LVU174
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE7:
	.size	calendar, .-calendar
	.section	.rodata.str1.1
.LC5:
	.string	"Fri"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"wrong %d, Fridays the 13th %d\n"
	.align 4
.LC7:
	.string	"%d: Easter %02d-%02d (%s), new year is a %s in week %d of %d\n"
	.globl	__divdi3
	.globl	__divmoddi4
	.globl	__udivdi3
	.align 4
.LC8:
	.string	"%lld: %d-%02d-%02d %02d:%02d:%02d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB9:
	.loc 1 75 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 76 2 view .LVU176
	.loc 1 77 2 view .LVU177
.LVL55:
	.loc 1 78 2 view .LVU178
	.loc 1 79 2 view .LVU179
.LBB90:
	.loc 1 79 7 view .LVU180
	.loc 1 79 54 view .LVU181
.LBE90:
	.loc 1 75 1 is_stmt 0 view .LVU182
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 77 17 view .LVU183
	xorl	%eax, %eax
	.loc 1 75 1 view .LVU184
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 78 14 view .LVU185
	movl	$1995, %esi
	.loc 1 75 1 view .LVU186
	pushl	%ebx
	.cfi_offset 3, -20
.LBB114:
	.loc 1 79 21 view .LVU187
	movl	$9131, %ebx
.LBE114:
	.loc 1 75 1 view .LVU188
	andl	$-16, %esp
	subl	$144, %esp
	.loc 1 77 17 view .LVU189
	movl	%eax, 60(%esp)
	.loc 1 77 6 view .LVU190
	xorl	%eax, %eax
	.loc 1 78 14 view .LVU191
	movb	$1, 120(%esp)
	.loc 1 77 6 view .LVU192
	movl	%eax, 64(%esp)
	.loc 1 78 14 view .LVU193
	movb	$1, 116(%esp)
.LVL56:
.LBB115:
.LBB91:
.LBB92:
.LBB93:
	.loc 1 35 55 view .LVU194
	movl	%edi, 104(%esp)
.LVL57:
	.p2align 4
	.p2align 3
.L41:
	.loc 1 35 55 view .LVU195
.LBE93:
.LBE92:
	.loc 1 80 3 is_stmt 1 view .LVU196
	.loc 1 80 19 is_stmt 0 view .LVU197
	leal	136(%esp), %eax
	movl	%ebx, %edx
	call	from_days
.LVL58:
	movl	140(%esp), %edx
.LVL59:
	.loc 1 81 90 view .LVU198
	cmpl	136(%esp), %esi
	.loc 1 80 19 view .LVU199
	movsbl	%dh, %ecx
.LVL60:
	.loc 1 81 3 is_stmt 1 view .LVU200
	.loc 1 81 90 is_stmt 0 view .LVU201
	je	.L29
.L31:
	movl	$1, %eax
.L30:
	.loc 1 82 3 is_stmt 1 discriminator 8 view .LVU202
	.loc 1 81 9 is_stmt 0 discriminator 8 view .LVU203
	addl	%eax, 64(%esp)
.LVL61:
	.loc 1 82 26 discriminator 8 view .LVU204
	cmpb	$13, %cl
	jne	.L32
.LVL62:
.LBB95:
.LBI92:
	.loc 1 35 12 is_stmt 1 view .LVU205
.LBB94:
	.loc 1 35 36 view .LVU206
	.loc 1 35 55 is_stmt 0 view .LVU207
	movl	$-1840700269, %eax
	imull	%ebx
.LVL63:
	.loc 1 35 55 view .LVU208
	movl	%ebx, %eax
	sarl	$31, %eax
	addl	%ebx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	movl	%ebx, %eax
	leal	0(,%edx,8), %ecx
.LVL64:
	.loc 1 35 55 view .LVU209
	subl	%edx, %ecx
	subl	%ecx, %eax
	.loc 1 35 59 view .LVU210
	addl	$11, %eax
.LBE94:
.LBE95:
	.loc 1 82 26 view .LVU211
	imull	$-1227133513, %eax, %eax
	addl	$1840700269, %eax
	cmpl	$613566755, %eax
	setbe	%al
	movzbl	%al, %eax
	.loc 1 82 11 view .LVU212
	addl	%eax, 60(%esp)
.LVL65:
.L32:
	.loc 1 83 3 is_stmt 1 discriminator 6 view .LVU213
	.loc 1 83 7 is_stmt 0 discriminator 6 view .LVU214
	incb	120(%esp)
.LVL66:
.LBB96:
.LBB97:
	.loc 1 11 38 discriminator 6 view .LVU215
	cmpb	$2, 116(%esp)
.LBE97:
.LBE96:
	.loc 1 83 7 discriminator 6 view .LVU216
	movsbl	120(%esp), %edx
.LVL67:
.LBB105:
.LBI96:
	.loc 1 9 12 is_stmt 1 discriminator 6 view .LVU217
.LBB102:
	.loc 1 11 2 discriminator 6 view .LVU218
	.loc 1 11 38 is_stmt 0 discriminator 6 view .LVU219
	je	.L54
.LBE102:
.LBE105:
	.loc 1 83 24 view .LVU220
	movsbl	116(%esp), %ecx
.LVL68:
.LBB106:
.LBB103:
	.loc 1 11 61 view .LVU221
	movl	%ecx, %eax
	sarl	$3, %eax
	.loc 1 11 53 view .LVU222
	addl	%ecx, %eax
	.loc 1 11 66 view .LVU223
	andl	$1, %eax
	.loc 1 11 38 view .LVU224
	cmpl	$1, %eax
	sbbl	%eax, %eax
	addl	$31, %eax
.LBE103:
.LBE106:
	.loc 1 83 6 view .LVU225
	cmpl	%eax, %edx
	jle	.L53
	.loc 1 84 4 is_stmt 1 view .LVU226
.LVL69:
	.loc 1 85 4 view .LVU227
	.loc 1 85 8 is_stmt 0 view .LVU228
	movzbl	116(%esp), %eax
	incb	%al
.LVL70:
	.loc 1 85 7 view .LVU229
	cmpb	$12, %al
	jbe	.L55
	.loc 1 86 5 is_stmt 1 view .LVU230
.LVL71:
	.loc 1 87 5 view .LVU231
	.loc 1 87 18 is_stmt 0 view .LVU232
	incl	%esi
.LVL72:
	.loc 1 87 18 view .LVU233
.LBE91:
	.loc 1 79 65 is_stmt 1 view .LVU234
	.loc 1 79 54 view .LVU235
	cmpl	$2025, %esi
	jne	.L56
.LBE115:
	.loc 1 91 2 view .LVU236
	movl	$.LC6, (%esp)
	movl	60(%esp), %eax
	movl	$1998, %esi
.LVL73:
	.loc 1 91 2 is_stmt 0 view .LVU237
	movl	%eax, 8(%esp)
	movl	64(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL74:
	.loc 1 92 2 is_stmt 1 view .LVU238
.LBB116:
	.loc 1 92 7 view .LVU239
	.loc 1 92 29 view .LVU240
.LBE116:
	.loc 1 91 2 is_stmt 0 view .LVU241
	movl	$.LC5, %eax
	movl	%eax, 96(%esp)
.LBB173:
.LBB117:
.LBB118:
.LBB119:
	.loc 1 41 6 view .LVU242
	movl	%esi, 120(%esp)
	jmp	.L45
.LVL75:
	.p2align 4,,10
	.p2align 3
.L42:
	.loc 1 41 6 view .LVU243
.LBE119:
.LBE118:
.LBB123:
.LBB124:
.LBB125:
.LBB126:
	.loc 1 17 35 view .LVU244
	movl	$1374389535, %eax
.LVL76:
	.loc 1 17 35 view .LVU245
	imull	%ecx
.LVL77:
	.loc 1 17 35 view .LVU246
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%edx, %esi
.LVL78:
	.loc 1 17 35 view .LVU247
	sarl	$7, %esi
	subl	%eax, %esi
.L43:
.LVL79:
	.loc 1 18 2 is_stmt 1 view .LVU248
	.loc 1 18 39 is_stmt 0 view .LVU249
	imull	$-400, %esi, %ebx
.LBE126:
.LBE125:
.LBE124:
.LBE123:
	.loc 1 96 10 view .LVU250
	movzbl	68(%esp), %edx
	movl	116(%esp), %eax
.LBB155:
.LBB147:
.LBB130:
.LBB127:
	.loc 1 20 13 view .LVU251
	imull	$146097, %esi, %esi
.LVL80:
	.loc 1 18 33 view .LVU252
	addl	%ecx, %ebx
.LVL81:
	.loc 1 19 2 is_stmt 1 view .LVU253
	.loc 1 20 2 view .LVU254
	.loc 1 20 2 is_stmt 0 view .LVU255
.LBE127:
.LBE130:
.LBE147:
.LBE155:
	.loc 1 95 3 is_stmt 1 view .LVU256
	.loc 1 96 10 is_stmt 0 view .LVU257
	movzbl	104(%esp), %ecx
	call	to_days.isra.0
.LVL82:
	.loc 1 95 3 view .LVU258
	movl	%edi, 28(%esp)
	movl	$.LC7, (%esp)
	.loc 1 96 10 view .LVU259
	movl	%eax, %ecx
.LVL83:
.LBB156:
.LBI156:
	.loc 1 35 12 is_stmt 1 view .LVU260
.LBB157:
	.loc 1 35 36 view .LVU261
	.loc 1 35 36 is_stmt 0 view .LVU262
.LBE157:
.LBE156:
.LBB160:
.LBB148:
.LBB131:
.LBB128:
	.loc 1 20 37 view .LVU263
	leal	(%ebx,%ebx,8), %eax
	leal	(%ebx,%eax,8), %eax
	leal	(%eax,%eax,4), %edx
	.loc 1 20 52 view .LVU264
	movl	%ebx, %eax
	shrl	$2, %eax
	.loc 1 20 71 view .LVU265
	leal	306(%edx,%eax), %edi
.LVL84:
	.loc 1 20 65 view .LVU266
	movl	$1374389535, %eax
.LVL85:
	.loc 1 20 65 view .LVU267
	mull	%ebx
.LVL86:
	.loc 1 20 65 view .LVU268
	movl	%edx, %ebx
	shrl	$5, %ebx
	.loc 1 20 71 view .LVU269
	subl	%ebx, %edi
	.loc 1 20 82 view .LVU270
	leal	-719468(%edi,%esi), %eax
.LBE128:
.LBE131:
	.loc 1 49 19 view .LVU271
	movl	72(%esp), %edi
.LBE148:
.LBE160:
	.loc 1 95 3 view .LVU272
	movl	112(%esp), %esi
.LBB161:
.LBB149:
	.loc 1 49 19 view .LVU273
	subl	%eax, %edi
	.loc 1 49 61 view .LVU274
	movl	$-1840700269, %eax
.LBE149:
.LBE161:
	.loc 1 95 3 view .LVU275
	movl	%esi, 8(%esp)
.LBB162:
.LBB150:
	.loc 1 49 61 view .LVU276
	imull	%edi
	.loc 1 49 19 view .LVU277
	movl	%edi, %ebx
	.loc 1 49 61 view .LVU278
	sarl	$31, %ebx
	leal	(%edx,%edi), %eax
.LBE150:
.LBE162:
	.loc 1 95 3 view .LVU279
	movl	96(%esp), %edi
.LBB163:
.LBB151:
	.loc 1 49 61 view .LVU280
	sarl	$2, %eax
	subl	%ebx, %eax
	.loc 1 49 65 view .LVU281
	incl	%eax
.LBE151:
.LBE163:
	.loc 1 95 3 view .LVU282
	movl	%eax, 24(%esp)
.LBB164:
.LBB158:
	.loc 1 35 55 view .LVU283
	movl	$-1840700269, %eax
.LBE158:
.LBE164:
	.loc 1 95 3 view .LVU284
	movl	%edi, 20(%esp)
.LBB165:
.LBB159:
	.loc 1 35 55 view .LVU285
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	.loc 1 35 43 view .LVU286
	movl	$-1840700269, %eax
	.loc 1 35 59 view .LVU287
	addl	$11, %ecx
	.loc 1 35 43 view .LVU288
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
.LBE159:
.LBE165:
	.loc 1 95 3 view .LVU289
	movl	names.1(,%ecx,4), %eax
	movl	%eax, 16(%esp)
	movzbl	104(%esp), %eax
	movl	%eax, 12(%esp)
	movl	116(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL87:
	.loc 1 95 3 view .LVU290
.LBE117:
	.loc 1 92 42 is_stmt 1 view .LVU291
	.loc 1 92 29 view .LVU292
	movl	120(%esp), %edi
	leal	5(%edi), %ebx
	cmpl	$2028, %edi
	je	.L44
.LBB172:
	.loc 1 96 37 is_stmt 0 view .LVU293
	movl	%ebx, 120(%esp)
.LVL88:
.LBB166:
.LBB152:
.LBB132:
.LBB133:
	.loc 1 20 37 view .LVU294
	leal	-17955(%edi,%edi,8), %edx
	leal	-1995(%edi), %eax
	leal	-1995(%edi,%edx,8), %edx
	leal	(%edx,%edx,4), %edx
	.loc 1 20 52 view .LVU295
	shrl	$2, %eax
	.loc 1 20 82 view .LVU296
	leal	11323(%edx,%eax), %ecx
.LBE133:
.LBE132:
.LBB137:
.LBB138:
	.loc 1 35 55 view .LVU297
	movl	$-1840700269, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	.loc 1 35 43 view .LVU298
	movl	$-1840700269, %eax
	.loc 1 35 59 view .LVU299
	addl	$11, %ecx
	.loc 1 35 43 view .LVU300
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
.LBE138:
.LBE137:
.LBE152:
.LBE166:
	.loc 1 96 37 view .LVU301
	movl	names.1(,%ecx,4), %eax
	movl	%eax, 96(%esp)
.LVL89:
.L45:
	.loc 1 96 37 view .LVU302
	movl	120(%esp), %esi
.LBB167:
.LBB120:
	.loc 1 39 6 view .LVU303
	movl	$1808407283, %edx
	leal	1(%esi), %eax
.LVL90:
	.loc 1 39 6 view .LVU304
.LBE120:
.LBE167:
	.loc 1 93 3 is_stmt 1 view .LVU305
.LBB168:
.LBI118:
	.loc 1 37 20 view .LVU306
.LBB121:
	.loc 1 39 2 view .LVU307
	.loc 1 39 6 is_stmt 0 view .LVU308
	movl	%eax, 116(%esp)
	movl	%eax, %edi
	.loc 1 39 6 view .LVU309
	imull	%edx
.LVL91:
	.loc 1 39 6 view .LVU310
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$3, %edx
	movl	%edx, %ecx
	subl	%eax, %ecx
	leal	(%ecx,%ecx,8), %eax
	leal	(%ecx,%eax,2), %eax
	movl	%edi, %ecx
	subl	%eax, %ecx
.LVL92:
	.loc 1 39 21 view .LVU311
	movl	$1374389535, %eax
	mull	%edi
	movl	%edx, %ebx
	shrl	$5, %ebx
.LVL93:
	.loc 1 40 2 is_stmt 1 view .LVU312
	.loc 1 39 37 is_stmt 0 view .LVU313
	leal	(%ebx,%ebx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edi
.LVL94:
	.loc 1 39 37 view .LVU314
	movl	%edi, 104(%esp)
.LVL95:
	.loc 1 40 35 view .LVU315
	leal	(%ecx,%ecx,8), %eax
	leal	(%ecx,%eax,2), %esi
	.loc 1 39 53 view .LVU316
	movl	%ebx, %eax
	sarl	$2, %eax
.LVL96:
	.loc 1 40 39 view .LVU317
	addl	%ebx, %esi
	.loc 1 40 43 view .LVU318
	subl	%eax, %esi
	.loc 1 40 27 view .LVU319
	movl	$-2004318071, %eax
.LVL97:
	.loc 1 40 51 view .LVU320
	addl	$9, %esi
	.loc 1 39 64 view .LVU321
	andl	$3, %ebx
.LVL98:
	.loc 1 40 27 view .LVU322
	mull	%esi
.LVL99:
	.loc 1 40 27 view .LVU323
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	movl	%esi, %eax
	addl	%edx, %edx
	subl	%edx, %eax
	.loc 1 40 63 view .LVU324
	movl	104(%esp), %edx
	.loc 1 40 27 view .LVU325
	movl	%eax, %edi
.LVL100:
	.loc 1 41 2 is_stmt 1 view .LVU326
	.loc 1 40 63 is_stmt 0 view .LVU327
	movl	%edx, %eax
.LVL101:
	.loc 1 40 63 view .LVU328
	sarl	$2, %eax
.LVL102:
	.loc 1 41 22 view .LVU329
	leal	16(%ebx,%eax), %esi
	.loc 1 40 74 view .LVU330
	movl	%edx, %eax
.LVL103:
	.loc 1 41 22 view .LVU331
	addl	%esi, %esi
	.loc 1 40 74 view .LVU332
	andl	$3, %eax
.LVL104:
	.loc 1 41 30 view .LVU333
	subl	%edi, %esi
	.loc 1 41 34 view .LVU334
	subl	%eax, %esi
	.loc 1 41 6 view .LVU335
	movl	$-1840700269, %eax
.LVL105:
	.loc 1 41 6 view .LVU336
	imull	%esi
.LVL106:
	.loc 1 41 6 view .LVU337
	movl	%esi, %eax
	sarl	$31, %eax
	leal	(%edx,%esi), %ebx
.LVL107:
	.loc 1 41 6 view .LVU338
	sarl	$2, %ebx
	subl	%eax, %ebx
	leal	0(,%ebx,8), %eax
	subl	%ebx, %eax
	movl	%esi, %ebx
.LBE121:
.LBE168:
.LBB169:
.LBB153:
.LBB141:
.LBB134:
	.loc 1 17 35 view .LVU339
	movl	120(%esp), %esi
.LBE134:
.LBE141:
.LBE153:
.LBE169:
.LBB170:
.LBB122:
	.loc 1 41 6 view .LVU340
	subl	%eax, %ebx
.LVL108:
	.loc 1 41 56 view .LVU341
	leal	(%edi,%edi,4), %eax
	leal	(%edi,%eax,2), %eax
	.loc 1 41 65 view .LVU342
	leal	(%ebx,%ebx,4), %edx
	.loc 1 41 51 view .LVU343
	addl	%ecx, %eax
	.loc 1 41 65 view .LVU344
	leal	(%ebx,%edx,2), %edx
	.loc 1 41 60 view .LVU345
	leal	(%eax,%edx,2), %ecx
.LVL109:
	.loc 1 41 44 view .LVU346
	movl	$1218970763, %eax
	imull	%ecx
	.loc 1 41 83 view .LVU347
	addl	%ebx, %edi
.LVL110:
	.loc 1 41 44 view .LVU348
	sarl	$31, %ecx
	sarl	$7, %edx
	subl	%ecx, %edx
	.loc 1 41 91 view .LVU349
	leal	0(,%edx,8), %eax
	subl	%eax, %edx
	.loc 1 42 42 view .LVU350
	movl	$-2078209981, %eax
	.loc 1 41 77 view .LVU351
	leal	114(%edx,%edi), %ecx
.LVL111:
	.loc 1 42 2 is_stmt 1 view .LVU352
	.loc 1 42 42 is_stmt 0 view .LVU353
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$4, %edx
	subl	%eax, %edx
	movl	%edx, 112(%esp)
	movl	%edx, %eax
	.loc 1 42 31 view .LVU354
	movb	%dl, 68(%esp)
	.loc 1 42 60 view .LVU355
	sall	$5, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	.loc 1 42 65 view .LVU356
	incb	%al
	movb	%al, 104(%esp)
.LVL112:
	.loc 1 42 65 view .LVU357
.LBE122:
.LBE170:
	.loc 1 94 3 is_stmt 1 view .LVU358
.LBB171:
.LBI123:
	.loc 1 45 12 view .LVU359
.LBB154:
	.loc 1 47 2 view .LVU360
.LBB142:
.LBI132:
	.loc 1 14 16 view .LVU361
.LBB135:
	.loc 1 16 2 view .LVU362
	.loc 1 17 2 view .LVU363
	.loc 1 17 35 is_stmt 0 view .LVU364
	movl	$1374389535, %eax
	mull	%esi
	movl	%edx, %ecx
	shrl	$7, %ecx
.LVL113:
	.loc 1 18 2 is_stmt 1 view .LVU365
	.loc 1 18 39 is_stmt 0 view .LVU366
	imull	$-400, %ecx, %edx
	.loc 1 20 13 view .LVU367
	imull	$146097, %ecx, %ecx
.LVL114:
	.loc 1 18 33 view .LVU368
	addl	%esi, %edx
.LVL115:
	.loc 1 19 2 is_stmt 1 view .LVU369
	.loc 1 20 2 view .LVU370
	.loc 1 20 37 is_stmt 0 view .LVU371
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,8), %eax
	leal	(%eax,%eax,4), %ebx
	.loc 1 20 52 view .LVU372
	movl	%edx, %eax
	shrl	$2, %eax
	.loc 1 20 71 view .LVU373
	leal	306(%ebx,%eax), %ebx
	.loc 1 20 65 view .LVU374
	movl	$1374389535, %eax
.LVL116:
	.loc 1 20 65 view .LVU375
	mull	%edx
.LVL117:
	.loc 1 20 65 view .LVU376
.LBE135:
.LBE142:
.LBB143:
.LBB139:
	.loc 1 35 55 view .LVU377
	movl	$-1840700269, %eax
.LBE139:
.LBE143:
.LBB144:
.LBB136:
	.loc 1 20 65 view .LVU378
	shrl	$5, %edx
	.loc 1 20 71 view .LVU379
	subl	%edx, %ebx
	.loc 1 20 82 view .LVU380
	leal	-719468(%ebx,%ecx), %ebx
.LVL118:
	.loc 1 20 82 view .LVU381
.LBE136:
.LBE144:
.LBB145:
.LBI137:
	.loc 1 35 12 is_stmt 1 view .LVU382
.LBB140:
	.loc 1 35 36 view .LVU383
	.loc 1 35 55 is_stmt 0 view .LVU384
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%ebx, %ecx
	addl	%ebx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	.loc 1 35 43 view .LVU385
	movl	$-1840700269, %eax
	.loc 1 35 59 view .LVU386
	addl	$11, %ecx
	.loc 1 35 43 view .LVU387
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
.LBE140:
.LBE145:
	.loc 1 47 67 view .LVU388
	movl	$-1840700269, %eax
	.loc 1 47 62 view .LVU389
	addl	$6, %ecx
	.loc 1 47 67 view .LVU390
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	.loc 1 47 45 view .LVU391
	subl	%ecx, %ebx
.LVL119:
	.loc 1 47 67 view .LVU392
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	.loc 1 47 29 view .LVU393
	leal	3(%ebx,%eax), %eax
	movl	%eax, 72(%esp)
.LVL120:
	.loc 1 48 2 is_stmt 1 view .LVU394
	.loc 1 48 10 is_stmt 0 view .LVU395
	movl	%eax, %edx
	leal	136(%esp), %eax
.LVL121:
	.loc 1 48 10 view .LVU396
	call	from_days
.LVL122:
	.loc 1 48 10 view .LVU397
	movl	136(%esp), %edi
.LVL123:
	.loc 1 49 2 is_stmt 1 view .LVU398
.LBB146:
.LBI125:
	.loc 1 14 16 view .LVU399
.LBB129:
	.loc 1 16 2 view .LVU400
	.loc 1 17 2 view .LVU401
	.loc 1 17 35 is_stmt 0 view .LVU402
	movl	%edi, %ecx
	decl	%ecx
.LVL124:
	.loc 1 17 35 view .LVU403
	jns	.L42
	.loc 1 17 28 view .LVU404
	leal	-400(%edi), %ebx
	.loc 1 17 35 view .LVU405
	movl	$1374389535, %eax
.LVL125:
	.loc 1 17 35 view .LVU406
	imull	%ebx
.LVL126:
	.loc 1 17 35 view .LVU407
	sarl	$31, %ebx
	movl	%edx, %esi
.LVL127:
	.loc 1 17 35 view .LVU408
	sarl	$7, %esi
	subl	%ebx, %esi
	jmp	.L43
.LVL128:
	.p2align 4,,10
	.p2align 3
.L53:
	.loc 1 17 35 view .LVU409
.LBE129:
.LBE146:
.LBE154:
.LBE171:
.LBE172:
.LBE173:
.LBB174:
	.loc 1 79 65 is_stmt 1 view .LVU410
	incl	%ebx
.LVL129:
	.loc 1 79 54 view .LVU411
	jmp	.L41
.LVL130:
	.p2align 4,,10
	.p2align 3
.L54:
.LBB108:
.LBB107:
.LBB104:
.LBB98:
.LBI98:
	.loc 1 9 12 view .LVU412
.LBB99:
.LBB100:
.LBI100:
	.loc 1 7 12 view .LVU413
.LBB101:
	.loc 1 7 29 view .LVU414
	.loc 1 7 71 is_stmt 0 view .LVU415
	testl	$3, %esi
	jne	.L34
	imull	$-1030792151, %esi, %ecx
	movl	$1, %eax
	rorl	$2, %ecx
	.loc 1 7 51 view .LVU416
	cmpl	$42949672, %ecx
	ja	.L35
.L34:
	.loc 1 7 71 view .LVU417
	imull	$-1030792151, %esi, %eax
	rorl	$4, %eax
	cmpl	$10737418, %eax
	setbe	%al
	movzbl	%al, %eax
.L35:
.LVL131:
	.loc 1 7 71 view .LVU418
.LBE101:
.LBE100:
	.loc 1 11 38 view .LVU419
	cmpl	$1, %eax
	sbbl	%eax, %eax
	addl	$29, %eax
.LBE99:
.LBE98:
.LBE104:
.LBE107:
	.loc 1 83 6 view .LVU420
	cmpl	%eax, %edx
	jle	.L53
.LVL132:
	.loc 1 83 6 view .LVU421
.LBE108:
	.loc 1 79 65 is_stmt 1 view .LVU422
.LBB109:
	.loc 1 85 8 is_stmt 0 view .LVU423
	movb	$3, 116(%esp)
.LBE109:
	.loc 1 79 65 view .LVU424
	incl	%ebx
.LVL133:
	.loc 1 79 54 is_stmt 1 view .LVU425
.LBB110:
	.loc 1 84 17 is_stmt 0 view .LVU426
	movb	$1, 120(%esp)
	jmp	.L41
.LVL134:
	.p2align 4,,10
	.p2align 3
.L29:
	.loc 1 81 65 discriminator 2 view .LVU427
	movl	104(%esp), %edi
.LVL135:
	.loc 1 81 65 discriminator 2 view .LVU428
	movzbl	116(%esp), %eax
	.loc 1 81 65 discriminator 2 view .LVU429
	andl	$-256, %edi
	.loc 1 81 65 discriminator 2 view .LVU430
	orl	%eax, %edi
	.loc 1 81 65 discriminator 2 view .LVU431
	movl	%edi, %eax
	movb	120(%esp), %ah
	.loc 1 81 65 discriminator 2 view .LVU432
	movl	%eax, 104(%esp)
	cwtl
	.loc 1 81 65 discriminator 2 view .LVU433
	movl	%eax, %edi
	movswl	%dx, %eax
	.loc 1 81 65 discriminator 2 view .LVU434
	cmpl	%edi, %eax
	jne	.L31
	.loc 1 81 93 discriminator 4 view .LVU435
	movb	%cl, 96(%esp)
	movl	%esi, %eax
	call	to_days.isra.0
.LVL136:
	.loc 1 81 90 discriminator 4 view .LVU436
	movzbl	96(%esp), %ecx
	cmpl	%ebx, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L30
.LVL137:
	.p2align 4,,10
	.p2align 3
.L44:
	.loc 1 81 90 discriminator 4 view .LVU437
.LBE110:
.LBE174:
	.loc 1 98 2 is_stmt 1 view .LVU438
	movl	$2, %edx
	movl	$2024, %eax
	call	calendar
.LVL138:
	.loc 1 99 2 view .LVU439
.LBB175:
	.loc 1 101 11 is_stmt 0 view .LVU440
	xorl	%edi, %edi
.LVL139:
	.loc 1 101 11 view .LVU441
.LBE175:
	.loc 1 99 2 view .LVU442
	movl	$1, %edx
	movl	$1970, %eax
	call	calendar
.LVL140:
	.loc 1 100 2 is_stmt 1 view .LVU443
	.loc 1 101 2 view .LVU444
.LBB182:
	.loc 1 101 7 view .LVU445
	.loc 1 101 20 view .LVU446
	.loc 1 101 11 is_stmt 0 view .LVU447
	movl	%edi, 116(%esp)
.LVL141:
	.p2align 4
	.p2align 3
.L49:
	.loc 1 102 3 is_stmt 1 discriminator 3 view .LVU448
	.loc 1 102 21 is_stmt 0 discriminator 3 view .LVU449
	movl	116(%esp), %eax
	xorl	%esi, %esi
	movl	$86400, %ebx
	movl	%esi, 12(%esp)
	leal	128(%esp), %edi
	movl	%edi, 16(%esp)
	movl	%ebx, 8(%esp)
	movl	times.0+4(,%eax,8), %edx
	movl	times.0(,%eax,8), %eax
	movl	%edx, 76(%esp)
.LVL142:
.LBB176:
.LBI176:
	.loc 1 62 13 is_stmt 1 discriminator 3 view .LVU450
.LBB177:
	.loc 1 64 2 discriminator 3 view .LVU451
.LBE177:
.LBE176:
	.loc 1 102 21 is_stmt 0 discriminator 3 view .LVU452
	movl	%eax, 72(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divmoddi4
.LVL143:
.LBB180:
.LBB178:
	.loc 1 64 34 discriminator 3 view .LVU453
	movl	132(%esp), %edi
	movl	128(%esp), %esi
	movl	%edi, 124(%esp)
.LVL144:
	.loc 1 65 2 is_stmt 1 discriminator 3 view .LVU454
	.loc 1 65 5 is_stmt 0 discriminator 3 view .LVU455
	testl	%edi, %edi
	.loc 1 64 34 discriminator 3 view .LVU456
	movl	%esi, 120(%esp)
	.loc 1 65 5 discriminator 3 view .LVU457
	jns	.L46
	.loc 1 66 3 is_stmt 1 view .LVU458
	.loc 1 66 8 is_stmt 0 view .LVU459
	addl	$86400, %esi
.LVL145:
	.loc 1 66 8 view .LVU460
	movl	%esi, 120(%esp)
	adcl	$0, %edi
	.loc 1 67 7 view .LVU461
	addl	$-1, %eax
	.loc 1 66 8 view .LVU462
	movl	%edi, 124(%esp)
.LVL146:
	.loc 1 67 3 is_stmt 1 view .LVU463
.L46:
	.loc 1 69 2 view .LVU464
	.loc 1 69 18 is_stmt 0 view .LVU465
	movl	%eax, %edx
	leal	136(%esp), %eax
	call	from_days
.LVL147:
	movl	124(%esp), %ebx
	movl	120(%esp), %ecx
	movl	136(%esp), %eax
.LVL148:
	.loc 1 69 18 view .LVU466
	movl	%ebx, %esi
	sarl	$31, %esi
	movl	%ecx, %edx
	.loc 1 69 18 view .LVU467
	movl	%eax, 112(%esp)
	shrdl	$28, %ebx, %ecx
	andl	$268435455, %edx
	andl	$268435455, %ecx
	movl	140(%esp), %eax
	.loc 1 69 18 view .LVU468
	addl	%edx, %ecx
	movl	124(%esp), %edx
	.loc 1 69 18 view .LVU469
	movl	%eax, 68(%esp)
	.loc 1 70 2 is_stmt 1 view .LVU470
	movl	%esi, %eax
	.loc 1 70 2 is_stmt 0 view .LVU471
	andl	$-14, %esi
	shrl	$24, %edx
	andl	$13, %eax
	addl	%edx, %ecx
	addl	%eax, %ecx
	movl	$-2004318071, %eax
	mull	%ecx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	movl	124(%esp), %edx
	subl	%eax, %ecx
	movl	120(%esp), %eax
	addl	%esi, %ecx
	movl	%ecx, 104(%esp)
	movl	%ecx, %edi
	sarl	$31, %edi
	movl	%edi, 108(%esp)
	subl	%ecx, %eax
	sbbl	%edi, %edx
	movl	$-286331153, %edi
	imull	$-286331153, %edx, %esi
	imull	$-286331154, %eax, %edx
	addl	%edx, %esi
	mull	%edi
	movl	%edx, %ebx
	movl	%eax, %ecx
	addl	%esi, %ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%eax, %esi
	movl	%eax, %edi
	movl	%esi, 96(%esp)
	sarl	$31, %edi
	movl	%ecx, %eax
	movl	%edi, 100(%esp)
	xorl	%esi, %eax
	movl	96(%esp), %edi
	subl	%esi, %eax
	andl	$3, %eax
	movl	%eax, 88(%esp)
	xorl	%eax, %eax
	movl	%eax, 92(%esp)
	movl	88(%esp), %eax
	xorl	%esi, %eax
	subl	%esi, %eax
	movl	$15, %esi
	mull	%esi
	addl	104(%esp), %eax
	andl	$3, %edi
	movl	%edi, 80(%esp)
	xorl	%edx, %edx
	addl	80(%esp), %ecx
	movl	%edx, 84(%esp)
	adcl	84(%esp), %ebx
	movl	%eax, 32(%esp)
	movl	%ecx, %esi
	.loc 1 71 19 view .LVU472
	xorl	%eax, %eax
	shrdl	$2, %ebx, %esi
	movl	%ebx, %edi
	sarl	$2, %edi
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L57
.L47:
	addl	%eax, %ecx
	movl	$-2004318071, %eax
	mull	%ecx
	xorl	%ebx, %ebx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	movl	%edi, %edx
	subl	%eax, %ecx
	movl	%esi, %eax
	subl	%ecx, %eax
	movl	%eax, 104(%esp)
	sbbl	%ebx, %edx
	movl	$-286331153, %eax
	movl	%edx, 108(%esp)
	imull	$-286331153, %edx, %ecx
	movl	$60, %ebx
	imull	$-286331154, 104(%esp), %edx
	addl	%edx, %ecx
	mull	104(%esp)
	addl	%ecx, %edx
	shrdl	$2, %edx, %eax
	mull	%ebx
	.loc 1 70 103 view .LVU473
	movl	124(%esp), %edx
	movl	$3600, %ebx
	movl	%ebx, 8(%esp)
	movl	%edx, 4(%esp)
	.loc 1 71 19 view .LVU474
	subl	%eax, %esi
	.loc 1 70 103 view .LVU475
	movl	120(%esp), %eax
	.loc 1 70 2 view .LVU476
	movl	%esi, 28(%esp)
	.loc 1 70 103 view .LVU477
	xorl	%esi, %esi
	movl	%esi, 12(%esp)
	movl	%eax, (%esp)
	call	__divdi3
.LVL149:
	.loc 1 70 86 view .LVU478
	movl	68(%esp), %ebx
	.loc 1 70 2 view .LVU479
	movl	$.LC8, (%esp)
	movl	76(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 24(%esp)
	.loc 1 70 86 view .LVU480
	movsbl	%bh, %eax
	.loc 1 70 2 view .LVU481
	movsbl	%al, %eax
	movl	%eax, 20(%esp)
	movsbl	%bl, %eax
	.loc 1 70 2 view .LVU482
	movl	%eax, 16(%esp)
	movl	112(%esp), %eax
	.loc 1 70 2 view .LVU483
	movl	%eax, 12(%esp)
	movl	72(%esp), %eax
	.loc 1 70 2 view .LVU484
	movl	%eax, 4(%esp)
	call	printf
.LVL150:
	.loc 1 70 2 view .LVU485
.LBE178:
.LBE180:
	.loc 1 101 26 is_stmt 1 view .LVU486
	incl	116(%esp)
.LVL151:
	.loc 1 101 26 is_stmt 0 view .LVU487
	movl	116(%esp), %eax
.LVL152:
	.loc 1 101 20 is_stmt 1 view .LVU488
	cmpl	$8, %eax
	jne	.L49
.LBE182:
	.loc 1 103 2 view .LVU489
.LVL153:
	.loc 1 103 25 is_stmt 0 view .LVU490
	movl	60(%esp), %eax
.LVL154:
	.loc 1 103 25 view .LVU491
	movl	$1374389535, %edx
	.loc 1 103 15 view .LVU492
	movl	64(%esp), %edi
	.loc 1 103 25 view .LVU493
	mull	%edx
	.loc 1 103 25 view .LVU494
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	60(%esp), %eax
	.loc 1 104 1 view .LVU495
	leal	-12(%ebp), %esp
.LVL155:
	.loc 1 104 1 view .LVU496
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.loc 1 103 25 view .LVU497
	sall	$2, %edx
	subl	%edx, %eax
	.loc 1 104 1 view .LVU498
	popl	%esi
	.cfi_restore 6
	.loc 1 103 15 view .LVU499
	addl	%edi, %eax
	.loc 1 104 1 view .LVU500
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL156:
	.loc 1 104 1 view .LVU501
	ret
.LVL157:
.L55:
	.cfi_restore_state
.LBB183:
.LBB111:
	.loc 1 85 8 view .LVU502
	movb	%al, 116(%esp)
.LVL158:
	.loc 1 85 8 view .LVU503
.LBE111:
	.loc 1 79 65 is_stmt 1 view .LVU504
	incl	%ebx
.LVL159:
	.loc 1 79 54 view .LVU505
.LBB112:
	.loc 1 84 17 is_stmt 0 view .LVU506
	movb	$1, 120(%esp)
	jmp	.L41
.LVL160:
.L56:
	.loc 1 86 20 view .LVU507
	movb	$1, 116(%esp)
.LBE112:
	.loc 1 79 65 view .LVU508
	incl	%ebx
.LVL161:
.LBB113:
	.loc 1 84 17 view .LVU509
	movb	$1, 120(%esp)
	jmp	.L41
.LVL162:
.L57:
	.loc 1 84 17 view .LVU510
.LBE113:
.LBE183:
.LBB184:
.LBB181:
.LBB179:
	.loc 1 71 19 view .LVU511
	movl	$1, %eax
	jmp	.L47
.LBE179:
.LBE181:
.LBE184:
	.cfi_endproc
.LFE9:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	times.0, @object
	.size	times.0, 64
times.0:
	.long	0
	.long	0
	.long	-1
	.long	-1
	.long	951782399
	.long	0
	.long	951782400
	.long	0
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	-1
	.long	-192522496
	.long	0
	.long	-769665
	.long	58
	.section	.rodata.str1.1
.LC9:
	.string	"Sun"
.LC10:
	.string	"Mon"
.LC11:
	.string	"Tue"
.LC12:
	.string	"Wed"
.LC13:
	.string	"Thu"
.LC14:
	.string	"Sat"
	.section	.rodata
	.align 4
	.type	names.1, @object
	.size	names.1, 28
names.1:
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC5
	.long	.LC14
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xb1a
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x20
	.long	.LASF41
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL85
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x11
	.long	.LASF4
	.byte	0x5
	.byte	0x17
	.long	0x31
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x5
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x11
	.long	.LASF5
	.byte	0x7
	.byte	0x18
	.long	0x4a
	.uleb128 0x21
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x11
	.long	.LASF6
	.byte	0x8
	.byte	0x18
	.long	0x61
	.uleb128 0xf
	.long	0x51
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF7
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF8
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF9
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
	.uleb128 0xf
	.long	0x84
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x22
	.long	.LASF42
	.byte	0x8
	.byte	0x1
	.byte	0x5
	.byte	0x8
	.long	0xcf
	.uleb128 0x15
	.long	.LASF15
	.byte	0x13
	.long	0x4a
	.byte	0
	.uleb128 0x15
	.long	.LASF16
	.byte	0x20
	.long	0x26
	.byte	0x4
	.uleb128 0x23
	.string	"day"
	.byte	0x1
	.byte	0x5
	.byte	0x27
	.long	0x26
	.byte	0x5
	.byte	0
	.uleb128 0x16
	.long	.LASF17
	.byte	0x37
	.long	0x4a
	.long	0xe3
	.uleb128 0x17
	.long	0xe3
	.byte	0
	.uleb128 0x18
	.long	0x8b
	.uleb128 0xf
	.long	0xe3
	.uleb128 0x16
	.long	.LASF18
	.byte	0x19
	.long	0x4a
	.long	0x102
	.uleb128 0x17
	.long	0xe3
	.uleb128 0x24
	.byte	0
	.uleb128 0x25
	.long	.LASF43
	.byte	0x1
	.byte	0x4a
	.byte	0x5
	.long	0x4a
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x677
	.uleb128 0x19
	.long	.LASF22
	.byte	0x4c
	.byte	0x1b
	.long	0x687
	.uleb128 0x5
	.byte	0x3
	.long	names.1
	.uleb128 0x7
	.long	.LASF19
	.byte	0x4d
	.byte	0x6
	.long	0x4a
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x7
	.long	.LASF20
	.byte	0x4d
	.byte	0x11
	.long	0x4a
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x7
	.long	.LASF21
	.byte	0x4e
	.byte	0xe
	.long	0x9e
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x19
	.long	.LASF23
	.byte	0x64
	.byte	0x17
	.long	0x69c
	.uleb128 0x5
	.byte	0x3
	.long	times.0
	.uleb128 0x10
	.long	.LLRL29
	.long	0x285
	.uleb128 0x9
	.string	"day"
	.byte	0x4f
	.byte	0xf
	.long	0x3f
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0xa
	.long	.LLRL31
	.uleb128 0x9
	.string	"d"
	.byte	0x50
	.byte	0xf
	.long	0x9e
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x6
	.long	0x981
	.long	.LBI92
	.value	.LVU205
	.long	.LLRL33
	.byte	0x52
	.byte	0x1d
	.long	0x1cc
	.uleb128 0x3
	.long	0x990
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.uleb128 0x6
	.long	0xa7d
	.long	.LBI96
	.value	.LVU217
	.long	.LLRL35
	.byte	0x53
	.byte	0x18
	.long	0x24f
	.uleb128 0x3
	.long	0xa97
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x3
	.long	0xa8c
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x1a
	.long	0xa7d
	.long	.LBI98
	.value	.LVU412
	.long	.LBB98
	.long	.LBE98-.LBB98
	.byte	0x9
	.byte	0xc
	.uleb128 0x3
	.long	0xa97
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x3
	.long	0xa8c
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x1a
	.long	0xaa3
	.long	.LBI100
	.value	.LVU413
	.long	.LBB100
	.long	.LBE100-.LBB100
	.byte	0xb
	.byte	0x1b
	.uleb128 0x3
	.long	0xab2
	.long	.LLST40
	.long	.LVUS40
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL58
	.long	0x99c
	.long	0x26a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xd
	.long	.LVL136
	.long	0xabe
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x74
	.sleb128 96
	.byte	0x94
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL41
	.long	0x562
	.uleb128 0x7
	.long	.LASF15
	.byte	0x5c
	.byte	0xb
	.long	0x4a
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0xa
	.long	.LLRL43
	.uleb128 0x4
	.string	"e"
	.byte	0x5d
	.byte	0xf
	.long	0x9e
	.uleb128 0x7
	.long	.LASF24
	.byte	0x5e
	.byte	0x7
	.long	0x4a
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0xb
	.long	.LASF25
	.byte	0x5e
	.byte	0x12
	.long	0x4a
	.uleb128 0x6
	.long	0x8f1
	.long	.LBI118
	.value	.LVU306
	.long	.LLRL45
	.byte	0x5d
	.byte	0x13
	.long	0x39f
	.uleb128 0x3
	.long	0x900
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0xa
	.long	.LLRL45
	.uleb128 0x2
	.long	0x90b
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x2
	.long	0x914
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x2
	.long	0x91d
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x2
	.long	0x926
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x2
	.long	0x92f
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x2
	.long	0x938
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x2
	.long	0x941
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x2
	.long	0x94a
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x2
	.long	0x953
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x2
	.long	0x95c
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x2
	.long	0x965
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x2
	.long	0x96e
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x2
	.long	0x977
	.long	.LLST59
	.long	.LVUS59
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x8b2
	.long	.LBI123
	.value	.LVU359
	.long	.LLRL60
	.byte	0x5e
	.byte	0x1b
	.long	0x4dd
	.uleb128 0x26
	.long	0x8c1
	.uleb128 0x3
	.long	0x8ca
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0xa
	.long	.LLRL60
	.uleb128 0x2
	.long	0x8d5
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x2
	.long	0x8e0
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x6
	.long	0xa3a
	.long	.LBI125
	.value	.LVU399
	.long	.LLRL64
	.byte	0x31
	.byte	0x15
	.long	0x442
	.uleb128 0x3
	.long	0xa49
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0xa
	.long	.LLRL64
	.uleb128 0x2
	.long	0xa52
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x2
	.long	0xa5b
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x2
	.long	0xa66
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x2
	.long	0xa71
	.long	.LLST69
	.long	.LVUS69
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0xa3a
	.long	.LBI132
	.value	.LVU361
	.long	.LLRL70
	.byte	0x2f
	.byte	0x11
	.long	0x49f
	.uleb128 0x3
	.long	0xa49
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0xa
	.long	.LLRL70
	.uleb128 0x2
	.long	0xa52
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x2
	.long	0xa5b
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x2
	.long	0xa66
	.long	.LLST74
	.long	.LVUS74
	.uleb128 0x2
	.long	0xa71
	.long	.LLST75
	.long	.LVUS75
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x981
	.long	.LBI137
	.value	.LVU382
	.long	.LLRL76
	.byte	0x2f
	.byte	0x30
	.long	0x4c2
	.uleb128 0x3
	.long	0x990
	.long	.LLST77
	.long	.LVUS77
	.byte	0
	.uleb128 0xd
	.long	.LVL122
	.long	0x99c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x981
	.long	.LBI156
	.value	.LVU260
	.long	.LLRL78
	.byte	0x60
	.byte	0xa
	.long	0x500
	.uleb128 0x3
	.long	0x990
	.long	.LLST79
	.long	.LVUS79
	.byte	0
	.uleb128 0x8
	.long	.LVL82
	.long	0xabe
	.long	0x528
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x74
	.sleb128 68
	.byte	0x94
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x74
	.sleb128 104
	.byte	0x94
	.byte	0x1
	.byte	0
	.uleb128 0xd
	.long	.LVL87
	.long	0xed
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x6
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
	.uleb128 0x8
	.byte	0x74
	.sleb128 104
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL80
	.long	0x610
	.uleb128 0x9
	.string	"i"
	.byte	0x65
	.byte	0xb
	.long	0x4a
	.long	.LLST81
	.long	.LVUS81
	.uleb128 0x12
	.long	0x6a1
	.long	.LBI176
	.value	.LVU450
	.long	.LLRL82
	.byte	0x66
	.byte	0x3
	.uleb128 0x3
	.long	0x6ae
	.long	.LLST83
	.long	.LVUS83
	.uleb128 0xa
	.long	.LLRL82
	.uleb128 0x13
	.long	0x6b9
	.uleb128 0x2
	.long	0x6c4
	.long	.LLST84
	.long	.LVUS84
	.uleb128 0x13
	.long	0x6cf
	.uleb128 0x8
	.long	.LVL147
	.long	0x99c
	.long	0x5cb
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
	.uleb128 0x1b
	.long	.LVL149
	.long	0xb0b
	.uleb128 0xd
	.long	.LVL150
	.long	0xed
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
	.sleb128 12
	.uleb128 0x4
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0xc
	.byte	0x73
	.sleb128 0
	.byte	0x9
	.byte	0xf4
	.byte	0x24
	.byte	0x9
	.byte	0xfc
	.byte	0x26
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL74
	.long	0xed
	.long	0x639
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0
	.uleb128 0x8
	.long	.LVL138
	.long	0x6d9
	.long	0x653
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa
	.value	0x7e8
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x8
	.long	.LVL140
	.long	0x6d9
	.long	0x66d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa
	.value	0x7b2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x1b
	.long	.LVL143
	.long	0xb14
	.byte	0
	.uleb128 0x1c
	.long	0xe8
	.long	0x687
	.uleb128 0x1d
	.long	0x76
	.byte	0x6
	.byte	0
	.uleb128 0xf
	.long	0x677
	.uleb128 0x1c
	.long	0x5c
	.long	0x69c
	.uleb128 0x1d
	.long	0x76
	.byte	0x7
	.byte	0
	.uleb128 0xf
	.long	0x68c
	.uleb128 0x27
	.long	.LASF44
	.byte	0x1
	.byte	0x3e
	.byte	0xd
	.byte	0x1
	.long	0x6d9
	.uleb128 0xc
	.long	.LASF29
	.byte	0x3e
	.byte	0x22
	.long	0x51
	.uleb128 0xb
	.long	.LASF26
	.byte	0x40
	.byte	0xa
	.long	0x51
	.uleb128 0xb
	.long	.LASF27
	.byte	0x40
	.byte	0x22
	.long	0x51
	.uleb128 0x4
	.string	"d"
	.byte	0x45
	.byte	0xe
	.long	0x9e
	.byte	0
	.uleb128 0x28
	.long	.LASF45
	.byte	0x1
	.byte	0x34
	.byte	0xd
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x8b2
	.uleb128 0x14
	.long	.LASF15
	.byte	0x34
	.byte	0x1a
	.long	0x4a
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x14
	.long	.LASF16
	.byte	0x34
	.byte	0x24
	.long	0x4a
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x7
	.long	.LASF28
	.byte	0x37
	.byte	0x6
	.long	0x4a
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x10
	.long	.LLRL16
	.long	0x807
	.uleb128 0x9
	.string	"day"
	.byte	0x39
	.byte	0xb
	.long	0x4a
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x6
	.long	0xa7d
	.long	.LBI38
	.value	.LVU158
	.long	.LLRL18
	.byte	0x39
	.byte	0x1b
	.long	0x7bf
	.uleb128 0x3
	.long	0xa97
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x3
	.long	0xa8c
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x12
	.long	0xa7d
	.long	.LBI40
	.value	.LVU161
	.long	.LLRL21
	.byte	0x9
	.byte	0xc
	.uleb128 0x3
	.long	0xa97
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x3
	.long	0xa8c
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x12
	.long	0xaa3
	.long	.LBI42
	.value	.LVU162
	.long	.LLRL24
	.byte	0xb
	.byte	0x1b
	.uleb128 0x3
	.long	0xab2
	.long	.LLST25
	.long	.LVUS25
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL48
	.long	0xed
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
	.byte	0x76
	.sleb128 -1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x27
	.byte	0x3
	.long	.LC1
	.byte	0x3
	.long	.LC0
	.byte	0x76
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0x11
	.sleb128 -1227133513
	.byte	0x1e
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0xc
	.long	0xa4924924
	.byte	0x2b
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x981
	.long	.LBI31
	.value	.LVU129
	.long	.LLRL14
	.byte	0x37
	.byte	0xf
	.long	0x82a
	.uleb128 0x3
	.long	0x990
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.uleb128 0x8
	.long	.LVL35
	.long	0xed
	.long	0x850
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
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.long	.LVL36
	.long	0xabe
	.long	0x86f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x8
	.long	.LVL41
	.long	0xed
	.long	0x89d
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
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0xd
	.long	.LVL52
	.long	0xcf
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LASF31
	.byte	0x2d
	.byte	0xc
	.long	0x4a
	.long	0x8ec
	.uleb128 0x1e
	.string	"d"
	.byte	0x2d
	.byte	0x1d
	.long	0x9e
	.uleb128 0xc
	.long	.LASF15
	.byte	0x2d
	.byte	0x25
	.long	0x8ec
	.uleb128 0xb
	.long	.LASF26
	.byte	0x2f
	.byte	0xa
	.long	0x3f
	.uleb128 0xb
	.long	.LASF30
	.byte	0x2f
	.byte	0x1d
	.long	0x3f
	.byte	0
	.uleb128 0x18
	.long	0x4a
	.uleb128 0xe
	.long	.LASF32
	.byte	0x25
	.byte	0x14
	.long	0x9e
	.long	0x981
	.uleb128 0xc
	.long	.LASF15
	.byte	0x25
	.byte	0x1f
	.long	0x4a
	.uleb128 0x4
	.string	"a"
	.byte	0x27
	.byte	0x6
	.long	0x4a
	.uleb128 0x4
	.string	"b"
	.byte	0x27
	.byte	0x15
	.long	0x4a
	.uleb128 0x4
	.string	"c"
	.byte	0x27
	.byte	0x25
	.long	0x4a
	.uleb128 0x4
	.string	"d"
	.byte	0x27
	.byte	0x35
	.long	0x4a
	.uleb128 0x4
	.string	"e"
	.byte	0x27
	.byte	0x40
	.long	0x4a
	.uleb128 0x4
	.string	"f"
	.byte	0x27
	.byte	0x4b
	.long	0x4a
	.uleb128 0x4
	.string	"g"
	.byte	0x28
	.byte	0x6
	.long	0x4a
	.uleb128 0x4
	.string	"h"
	.byte	0x28
	.byte	0x1b
	.long	0x4a
	.uleb128 0x4
	.string	"i"
	.byte	0x28
	.byte	0x3f
	.long	0x4a
	.uleb128 0x4
	.string	"k"
	.byte	0x28
	.byte	0x4a
	.long	0x4a
	.uleb128 0x4
	.string	"l"
	.byte	0x29
	.byte	0x6
	.long	0x4a
	.uleb128 0x4
	.string	"m"
	.byte	0x29
	.byte	0x2c
	.long	0x4a
	.uleb128 0x4
	.string	"n"
	.byte	0x29
	.byte	0x4d
	.long	0x4a
	.byte	0
	.uleb128 0xe
	.long	.LASF33
	.byte	0x23
	.byte	0xc
	.long	0x4a
	.long	0x99c
	.uleb128 0xc
	.long	.LASF26
	.byte	0x23
	.byte	0x1c
	.long	0x3f
	.byte	0
	.uleb128 0x29
	.long	.LASF46
	.byte	0x1
	.byte	0x17
	.byte	0x14
	.long	0x9e
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xa3a
	.uleb128 0x14
	.long	.LASF26
	.byte	0x17
	.byte	0x26
	.long	0x3f
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x9
	.string	"era"
	.byte	0x1a
	.byte	0x6
	.long	0x4a
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x9
	.string	"day"
	.byte	0x1b
	.byte	0xb
	.long	0x76
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x7
	.long	.LASF15
	.byte	0x1c
	.byte	0xb
	.long	0x76
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x7
	.long	.LASF34
	.byte	0x1d
	.byte	0xb
	.long	0x76
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x9
	.string	"m"
	.byte	0x1e
	.byte	0xb
	.long	0x76
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.long	.LASF16
	.byte	0x1f
	.byte	0x6
	.long	0x4a
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0xe
	.long	.LASF35
	.byte	0xe
	.byte	0x10
	.long	0x3f
	.long	0xa7d
	.uleb128 0x1e
	.string	"d"
	.byte	0xe
	.byte	0x24
	.long	0x9e
	.uleb128 0x4
	.string	"y"
	.byte	0x10
	.byte	0x6
	.long	0x4a
	.uleb128 0x4
	.string	"era"
	.byte	0x11
	.byte	0x6
	.long	0x4a
	.uleb128 0xb
	.long	.LASF36
	.byte	0x12
	.byte	0xb
	.long	0x76
	.uleb128 0xb
	.long	.LASF34
	.byte	0x13
	.byte	0xb
	.long	0x76
	.byte	0
	.uleb128 0xe
	.long	.LASF37
	.byte	0x9
	.byte	0xc
	.long	0x4a
	.long	0xaa3
	.uleb128 0xc
	.long	.LASF15
	.byte	0x9
	.byte	0x1d
	.long	0x4a
	.uleb128 0xc
	.long	.LASF16
	.byte	0x9
	.byte	0x27
	.long	0x4a
	.byte	0
	.uleb128 0xe
	.long	.LASF38
	.byte	0x7
	.byte	0xc
	.long	0x4a
	.long	0xabe
	.uleb128 0xc
	.long	.LASF15
	.byte	0x7
	.byte	0x15
	.long	0x4a
	.byte	0
	.uleb128 0x2a
	.long	0xa3a
	.long	.LFB11
	.long	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.long	0xb0b
	.uleb128 0x2
	.long	0xa52
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x2
	.long	0xa5b
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2
	.long	0xa66
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x13
	.long	0xa71
	.uleb128 0x3
	.long	0xa49
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x1f
	.long	.LASF39
	.long	.LASF39
	.uleb128 0x1f
	.long	.LASF40
	.long	.LASF40
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
	.uleb128 0x7
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
	.uleb128 0xa
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0x26
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
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
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
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS26:
	.uleb128 .LVU178
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU204
	.uleb128 .LVU235
	.uleb128 .LVU409
	.uleb128 .LVU411
	.uleb128 .LVU412
	.uleb128 .LVU425
	.uleb128 .LVU496
	.uleb128 .LVU496
	.uleb128 .LVU501
	.uleb128 .LVU501
	.uleb128 .LVU502
	.uleb128 .LVU505
	.uleb128 0
.LLST26:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL61-.LVL55
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL72-.LVL55
	.uleb128 .LVL128-.LVL55
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL129-.LVL55
	.uleb128 .LVL130-.LVL55
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL133-.LVL55
	.uleb128 .LVL155-.LVL55
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL155-.LVL55
	.uleb128 .LVL156-.LVL55
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
	.uleb128 .LVL156-.LVL55
	.uleb128 .LVL157-.LVL55
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x50
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL159-.LVL55
	.uleb128 .LFE9-.LVL55
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0
.LVUS27:
	.uleb128 .LVU178
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU213
	.uleb128 .LVU427
	.uleb128 .LVU437
.LLST27:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL65-.LVL55
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL134-.LVL55
	.uleb128 .LVL137-.LVL55
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS28:
	.uleb128 .LVU179
	.uleb128 .LVU194
	.uleb128 .LVU195
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU217
	.uleb128 .LVU217
	.uleb128 .LVU227
	.uleb128 .LVU227
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU231
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU237
	.uleb128 .LVU237
	.uleb128 .LVU243
	.uleb128 .LVU409
	.uleb128 .LVU412
	.uleb128 .LVU412
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU427
	.uleb128 .LVU427
	.uleb128 .LVU428
	.uleb128 .LVU503
	.uleb128 .LVU507
	.uleb128 .LVU507
	.uleb128 .LVU510
.LLST28:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x10
	.byte	0xa
	.value	0x7cb
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL66-.LVL55
	.uleb128 0xf
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x93
	.uleb128 0x1
	.byte	0x74
	.sleb128 120
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL66-.LVL55
	.uleb128 .LVL67-.LVL55
	.uleb128 0xa
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0x4
	.uleb128 .LVL67-.LVL55
	.uleb128 .LVL69-.LVL55
	.uleb128 0xd
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x93
	.uleb128 0x1
	.byte	0x52
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL69-.LVL55
	.uleb128 .LVL70-.LVL55
	.uleb128 0xe
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL70-.LVL55
	.uleb128 .LVL71-.LVL55
	.uleb128 0xc
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL71-.LVL55
	.uleb128 .LVL72-.LVL55
	.uleb128 0xd
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL72-.LVL55
	.uleb128 .LVL73-.LVL55
	.uleb128 0xd
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL73-.LVL55
	.uleb128 .LVL75-.LVL55
	.uleb128 0xc
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL128-.LVL55
	.uleb128 .LVL130-.LVL55
	.uleb128 0xf
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x93
	.uleb128 0x1
	.byte	0x74
	.sleb128 120
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL130-.LVL55
	.uleb128 .LVL132-.LVL55
	.uleb128 0xd
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x93
	.uleb128 0x1
	.byte	0x52
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL132-.LVL55
	.uleb128 .LVL134-.LVL55
	.uleb128 0xd
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x33
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL134-.LVL55
	.uleb128 .LVL135-.LVL55
	.uleb128 0xf
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 116
	.byte	0x93
	.uleb128 0x1
	.byte	0x74
	.sleb128 120
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL158-.LVL55
	.uleb128 .LVL160-.LVL55
	.uleb128 0xc
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL160-.LVL55
	.uleb128 .LVL162-.LVL55
	.uleb128 0xd
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0
.LVUS30:
	.uleb128 .LVU181
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU243
	.uleb128 .LVU409
	.uleb128 .LVU437
	.uleb128 .LVU502
	.uleb128 .LVU507
	.uleb128 .LVU507
	.uleb128 .LVU509
	.uleb128 .LVU509
	.uleb128 .LVU510
.LLST30:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x4
	.byte	0xa
	.value	0x23ab
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL72-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL72-.LVL55
	.uleb128 .LVL75-.LVL55
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL55
	.uleb128 .LVL137-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL157-.LVL55
	.uleb128 .LVL160-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL160-.LVL55
	.uleb128 .LVL161-.LVL55
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL161-.LVL55
	.uleb128 .LVL162-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS32:
	.uleb128 .LVU200
	.uleb128 .LVU208
.LLST32:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL63-.LVL60
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x5
	.byte	0x51
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0
.LVUS34:
	.uleb128 .LVU205
	.uleb128 .LVU207
.LLST34:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL62-.LVL62
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS36:
	.uleb128 .LVU217
	.uleb128 .LVU221
	.uleb128 .LVU412
	.uleb128 .LVU418
.LLST36:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL68-.LVL67
	.uleb128 0xa
	.byte	0x74
	.sleb128 116
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL67
	.uleb128 .LVL131-.LVL67
	.uleb128 0xa
	.byte	0x74
	.sleb128 116
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU217
	.uleb128 .LVU221
	.uleb128 .LVU412
	.uleb128 .LVU418
.LLST37:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL68-.LVL67
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL130-.LVL67
	.uleb128 .LVL131-.LVL67
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS38:
	.uleb128 .LVU413
	.uleb128 .LVU418
.LLST38:
	.byte	0x8
	.long	.LVL130
	.uleb128 .LVL131-.LVL130
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU412
	.uleb128 .LVU418
.LLST39:
	.byte	0x8
	.long	.LVL130
	.uleb128 .LVL131-.LVL130
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS40:
	.uleb128 .LVU413
	.uleb128 .LVU418
.LLST40:
	.byte	0x8
	.long	.LVL130
	.uleb128 .LVL131-.LVL130
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS42:
	.uleb128 .LVU240
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU292
	.uleb128 .LVU292
	.uleb128 .LVU294
	.uleb128 .LVU294
	.uleb128 .LVU302
	.uleb128 .LVU304
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 .LVU314
	.uleb128 .LVU314
	.uleb128 .LVU409
	.uleb128 .LVU437
	.uleb128 .LVU441
	.uleb128 .LVU441
	.uleb128 .LVU448
.LLST42:
	.byte	0x6
	.long	.LVL74
	.byte	0x4
	.uleb128 .LVL74-.LVL74
	.uleb128 .LVL75-.LVL74
	.uleb128 0x4
	.byte	0xa
	.value	0x7cf
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL75-.LVL74
	.uleb128 .LVL87-.LVL74
	.uleb128 0x3
	.byte	0x74
	.sleb128 116
	.byte	0x4
	.uleb128 .LVL87-.LVL74
	.uleb128 .LVL88-.LVL74
	.uleb128 0x7
	.byte	0x74
	.sleb128 120
	.byte	0x6
	.byte	0x23
	.uleb128 0x6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL74
	.uleb128 .LVL89-.LVL74
	.uleb128 0x3
	.byte	0x77
	.sleb128 6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL74
	.uleb128 .LVL91-.LVL74
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL91-.LVL74
	.uleb128 .LVL94-.LVL74
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL94-.LVL74
	.uleb128 .LVL128-.LVL74
	.uleb128 0x3
	.byte	0x74
	.sleb128 116
	.byte	0x4
	.uleb128 .LVL137-.LVL74
	.uleb128 .LVL139-.LVL74
	.uleb128 0x3
	.byte	0x77
	.sleb128 6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL139-.LVL74
	.uleb128 .LVL141-.LVL74
	.uleb128 0x7
	.byte	0x74
	.sleb128 120
	.byte	0x6
	.byte	0x23
	.uleb128 0x6
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU243
	.uleb128 .LVU266
	.uleb128 .LVU266
	.uleb128 .LVU290
	.uleb128 .LVU398
	.uleb128 .LVU409
.LLST44:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL84-.LVL75
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL84-.LVL75
	.uleb128 .LVL87-1-.LVL75
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL123-.LVL75
	.uleb128 .LVL128-.LVL75
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS46:
	.uleb128 .LVU306
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 .LVU314
	.uleb128 .LVU314
	.uleb128 .LVU357
.LLST46:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL91-.LVL90
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL91-.LVL90
	.uleb128 .LVL94-.LVL90
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL94-.LVL90
	.uleb128 .LVL112-.LVL90
	.uleb128 0x3
	.byte	0x74
	.sleb128 116
	.byte	0
.LVUS47:
	.uleb128 .LVU311
	.uleb128 .LVU346
.LLST47:
	.byte	0x8
	.long	.LVL92
	.uleb128 .LVL109-.LVL92
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS48:
	.uleb128 .LVU312
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU323
.LLST48:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL98-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL98-.LVL93
	.uleb128 .LVL99-.LVL93
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x35
	.byte	0x25
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU312
	.uleb128 .LVU315
.LLST49:
	.byte	0x8
	.long	.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0
.LVUS50:
	.uleb128 .LVU312
	.uleb128 .LVU317
	.uleb128 .LVU317
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU323
.LLST50:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL96-.LVL93
	.uleb128 0x5
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL96-.LVL93
	.uleb128 .LVL97-.LVL93
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL97-.LVL93
	.uleb128 .LVL98-.LVL93
	.uleb128 0x5
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL98-.LVL93
	.uleb128 .LVL99-.LVL93
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0x35
	.byte	0x25
	.byte	0x32
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU312
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU338
.LLST51:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL98-.LVL93
	.uleb128 0x5
	.byte	0x73
	.sleb128 0
	.byte	0x33
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL98-.LVL93
	.uleb128 .LVL107-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS52:
	.uleb128 .LVU312
	.uleb128 .LVU357
.LLST52:
	.byte	0x8
	.long	.LVL93
	.uleb128 .LVL112-.LVL93
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS53:
	.uleb128 .LVU313
	.uleb128 .LVU357
.LLST53:
	.byte	0x8
	.long	.LVL93
	.uleb128 .LVL112-.LVL93
	.uleb128 0x2
	.byte	0x36
	.byte	0x9f
	.byte	0
.LVUS54:
	.uleb128 .LVU326
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU348
.LLST54:
	.byte	0x6
	.long	.LVL100
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL101-.LVL100
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL101-.LVL100
	.uleb128 .LVL110-.LVL100
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS55:
	.uleb128 .LVU326
	.uleb128 .LVU329
	.uleb128 .LVU329
	.uleb128 .LVU331
	.uleb128 .LVU331
	.uleb128 .LVU337
	.uleb128 .LVU337
	.uleb128 .LVU357
.LLST55:
	.byte	0x6
	.long	.LVL100
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL102-.LVL100
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x32
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL100
	.uleb128 .LVL103-.LVL100
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL103-.LVL100
	.uleb128 .LVL106-.LVL100
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x32
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL106-.LVL100
	.uleb128 .LVL112-.LVL100
	.uleb128 0x7
	.byte	0x74
	.sleb128 104
	.byte	0x6
	.byte	0x32
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU326
	.uleb128 .LVU333
	.uleb128 .LVU333
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU337
	.uleb128 .LVU337
	.uleb128 .LVU357
.LLST56:
	.byte	0x6
	.long	.LVL100
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL104-.LVL100
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x33
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL104-.LVL100
	.uleb128 .LVL105-.LVL100
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL105-.LVL100
	.uleb128 .LVL106-.LVL100
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x33
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL106-.LVL100
	.uleb128 .LVL112-.LVL100
	.uleb128 0x7
	.byte	0x74
	.sleb128 104
	.byte	0x6
	.byte	0x33
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS57:
	.uleb128 .LVU341
	.uleb128 .LVU357
.LLST57:
	.byte	0x8
	.long	.LVL108
	.uleb128 .LVL112-.LVL108
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS58:
	.uleb128 .LVU341
	.uleb128 .LVU346
.LLST58:
	.byte	0x8
	.long	.LVL108
	.uleb128 .LVL109-.LVL108
	.uleb128 0x11
	.byte	0x77
	.sleb128 0
	.byte	0x3b
	.byte	0x1e
	.byte	0x73
	.sleb128 0
	.byte	0x46
	.byte	0x1e
	.byte	0x22
	.byte	0x71
	.sleb128 0
	.byte	0x22
	.byte	0xa
	.value	0x1c3
	.byte	0x1b
	.byte	0x9f
	.byte	0
.LVUS59:
	.uleb128 .LVU352
	.uleb128 .LVU357
.LLST59:
	.byte	0x8
	.long	.LVL111
	.uleb128 .LVL112-.LVL111
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS61:
	.uleb128 .LVU243
	.uleb128 .LVU255
	.uleb128 .LVU359
	.uleb128 .LVU409
.LLST61:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL81-.LVL75
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+687
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL112-.LVL75
	.uleb128 .LVL128-.LVL75
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+687
	.sleb128 0
	.byte	0
.LVUS62:
	.uleb128 .LVU381
	.uleb128 .LVU392
.LLST62:
	.byte	0x8
	.long	.LVL118
	.uleb128 .LVL119-.LVL118
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS63:
	.uleb128 .LVU243
	.uleb128 .LVU255
	.uleb128 .LVU394
	.uleb128 .LVU396
	.uleb128 .LVU396
	.uleb128 .LVU397
	.uleb128 .LVU397
	.uleb128 .LVU409
.LLST63:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL81-.LVL75
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL120-.LVL75
	.uleb128 .LVL121-.LVL75
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL121-.LVL75
	.uleb128 .LVL122-1-.LVL75
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL122-1-.LVL75
	.uleb128 .LVL128-.LVL75
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS65:
	.uleb128 .LVU243
	.uleb128 .LVU255
	.uleb128 .LVU400
	.uleb128 .LVU409
.LLST65:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL81-.LVL75
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0x4
	.uleb128 .LVL123-.LVL75
	.uleb128 .LVL128-.LVL75
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0
.LVUS66:
	.uleb128 .LVU243
	.uleb128 .LVU255
	.uleb128 .LVU401
	.uleb128 .LVU403
	.uleb128 .LVU403
	.uleb128 .LVU409
.LLST66:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL81-.LVL75
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL123-.LVL75
	.uleb128 .LVL124-.LVL75
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL124-.LVL75
	.uleb128 .LVL128-.LVL75
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS67:
	.uleb128 .LVU248
	.uleb128 .LVU252
.LLST67:
	.byte	0x8
	.long	.LVL79
	.uleb128 .LVL80-.LVL79
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS68:
	.uleb128 .LVU253
	.uleb128 .LVU255
.LLST68:
	.byte	0x8
	.long	.LVL81
	.uleb128 .LVL81-.LVL81
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS69:
	.uleb128 .LVU254
	.uleb128 .LVU255
.LLST69:
	.byte	0x8
	.long	.LVL81
	.uleb128 .LVL81-.LVL81
	.uleb128 0x4
	.byte	0xa
	.value	0x132
	.byte	0x9f
	.byte	0
.LVUS71:
	.uleb128 .LVU362
	.uleb128 .LVU381
.LLST71:
	.byte	0x8
	.long	.LVL112
	.uleb128 .LVL118-.LVL112
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x4
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0
.LVUS72:
	.uleb128 .LVU363
	.uleb128 .LVU381
.LLST72:
	.byte	0x8
	.long	.LVL112
	.uleb128 .LVL118-.LVL112
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS73:
	.uleb128 .LVU365
	.uleb128 .LVU368
.LLST73:
	.byte	0x8
	.long	.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS74:
	.uleb128 .LVU369
	.uleb128 .LVU376
.LLST74:
	.byte	0x8
	.long	.LVL115
	.uleb128 .LVL117-.LVL115
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS75:
	.uleb128 .LVU370
	.uleb128 .LVU381
.LLST75:
	.byte	0x8
	.long	.LVL115
	.uleb128 .LVL118-.LVL115
	.uleb128 0x4
	.byte	0xa
	.value	0x132
	.byte	0x9f
	.byte	0
.LVUS77:
	.uleb128 .LVU381
	.uleb128 .LVU384
.LLST77:
	.byte	0x8
	.long	.LVL118
	.uleb128 .LVL118-.LVL118
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS79:
	.uleb128 .LVU260
	.uleb128 .LVU262
.LLST79:
	.byte	0x8
	.long	.LVL83
	.uleb128 .LVL83-.LVL83
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS81:
	.uleb128 .LVU446
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU487
	.uleb128 .LVU488
	.uleb128 .LVU491
	.uleb128 .LVU491
	.uleb128 .LVU496
	.uleb128 .LVU496
	.uleb128 .LVU501
	.uleb128 .LVU501
	.uleb128 .LVU502
	.uleb128 .LVU510
	.uleb128 0
.LLST81:
	.byte	0x6
	.long	.LVL140
	.byte	0x4
	.uleb128 .LVL140-.LVL140
	.uleb128 .LVL141-.LVL140
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL141-.LVL140
	.uleb128 .LVL151-.LVL140
	.uleb128 0x3
	.byte	0x74
	.sleb128 116
	.byte	0x4
	.uleb128 .LVL152-.LVL140
	.uleb128 .LVL154-.LVL140
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL154-.LVL140
	.uleb128 .LVL155-.LVL140
	.uleb128 0x3
	.byte	0x74
	.sleb128 116
	.byte	0x4
	.uleb128 .LVL155-.LVL140
	.uleb128 .LVL156-.LVL140
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x4c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL156-.LVL140
	.uleb128 .LVL157-.LVL140
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x4c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL162-.LVL140
	.uleb128 .LFE9-.LVL140
	.uleb128 0x3
	.byte	0x74
	.sleb128 116
	.byte	0
.LVUS83:
	.uleb128 .LVU450
	.uleb128 .LVU453
.LLST83:
	.byte	0x8
	.long	.LVL142
	.uleb128 .LVL143-1-.LVL142
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS84:
	.uleb128 .LVU454
	.uleb128 .LVU460
	.uleb128 .LVU463
	.uleb128 .LVU485
	.uleb128 .LVU510
	.uleb128 0
.LLST84:
	.byte	0x6
	.long	.LVL144
	.byte	0x4
	.uleb128 .LVL144-.LVL144
	.uleb128 .LVL145-.LVL144
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL146-.LVL144
	.uleb128 .LVL150-.LVL144
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL162-.LVL144
	.uleb128 .LFE9-.LVL144
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-1-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL35-1-.LVL34
	.uleb128 .LVL42-.LVL34
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL42-.LVL34
	.uleb128 .LFE7-.LVL34
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 0
.LLST12:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-1-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL35-1-.LVL34
	.uleb128 .LVL53-.LVL34
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL53-.LVL34
	.uleb128 .LFE7-.LVL34
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU140
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU174
.LLST13:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-1-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL41-1-.LVL40
	.uleb128 .LVL43-.LVL40
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL44-.LVL40
	.uleb128 0x8
	.byte	0x76
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL40
	.uleb128 .LVL45-.LVL40
	.uleb128 0x6
	.byte	0x75
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL46-.LVL40
	.uleb128 .LVL47-.LVL40
	.uleb128 0x6
	.byte	0x75
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL40
	.uleb128 .LVL48-1-.LVL40
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -60
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-1-.LVL40
	.uleb128 .LVL54-.LVL40
	.uleb128 0x8
	.byte	0x76
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU144
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU157
	.uleb128 .LVU157
	.uleb128 .LVU174
.LLST17:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL43-.LVL41
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL41
	.uleb128 .LVL47-.LVL41
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL47-.LVL41
	.uleb128 .LVL48-1-.LVL41
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL48-1-.LVL41
	.uleb128 .LVL48-.LVL41
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL41
	.uleb128 .LVL54-.LVL41
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS19:
	.uleb128 .LVU158
	.uleb128 .LVU168
.LLST19:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL50-.LVL48
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS20:
	.uleb128 .LVU158
	.uleb128 .LVU168
.LLST20:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL50-.LVL48
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU162
	.uleb128 .LVU170
.LLST22:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL51-.LVL49
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU161
	.uleb128 .LVU170
.LLST23:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL51-.LVL49
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU162
	.uleb128 .LVU170
.LLST25:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL51-.LVL49
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU129
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU133
.LLST15:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL38-.LVL37
	.uleb128 .LVL39-.LVL37
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU2
	.uleb128 .LVU2
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL0-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x5
	.byte	0x72
	.sleb128 719468
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL18-.LVL0
	.uleb128 0x8
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x23
	.uleb128 0xafa6c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS1:
	.uleb128 .LVU8
	.uleb128 .LVU51
.LLST1:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL11-.LVL3
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS2:
	.uleb128 .LVU12
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 .LVU51
.LLST2:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL7-.LVL4
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL11-.LVL4
	.uleb128 0x10
	.byte	0x76
	.sleb128 0
	.byte	0x11
	.sleb128 -146097
	.byte	0x1e
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x23
	.uleb128 0xafa6c
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU31
	.uleb128 .LVU54
.LLST3:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL12-.LVL6
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS4:
	.uleb128 .LVU39
	.uleb128 .LVU59
.LLST4:
	.byte	0x8
	.long	.LVL8
	.uleb128 .LVL15-.LVL8
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS5:
	.uleb128 .LVU43
	.uleb128 .LVU58
.LLST5:
	.byte	0x8
	.long	.LVL9
	.uleb128 .LVL14-.LVL9
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS6:
	.uleb128 .LVU48
	.uleb128 .LVU56
.LLST6:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL13-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS7:
	.uleb128 .LVU80
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU94
	.uleb128 .LVU116
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x9
	.byte	0x77
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL26-.LVL21
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL32-.LVL21
	.uleb128 .LFE11-.LVL21
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS8:
	.uleb128 .LVU85
	.uleb128 .LVU104
.LLST8:
	.byte	0x8
	.long	.LVL24
	.uleb128 .LVL30-.LVL24
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS9:
	.uleb128 .LVU91
	.uleb128 .LVU106
.LLST9:
	.byte	0x8
	.long	.LVL25
	.uleb128 .LVL31-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU73
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU95
	.uleb128 .LVU95
	.uleb128 .LVU99
	.uleb128 .LVU116
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL23-.LVL20
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0x4
	.uleb128 .LVL23-.LVL20
	.uleb128 .LVL27-.LVL20
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0x4
	.uleb128 .LVL27-.LVL20
	.uleb128 .LVL29-.LVL20
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0x4
	.uleb128 .LVL32-.LVL20
	.uleb128 .LVL33-.LVL20
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0x4
	.uleb128 .LVL33-.LVL20
	.uleb128 .LFE11-.LVL20
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
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
.LLRL14:
	.byte	0x5
	.long	.LBB31
	.byte	0x4
	.uleb128 .LBB31-.LBB31
	.uleb128 .LBE31-.LBB31
	.byte	0x4
	.uleb128 .LBB36-.LBB31
	.uleb128 .LBE36-.LBB31
	.byte	0x4
	.uleb128 .LBB50-.LBB31
	.uleb128 .LBE50-.LBB31
	.byte	0x4
	.uleb128 .LBB51-.LBB31
	.uleb128 .LBE51-.LBB31
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB37
	.byte	0x4
	.uleb128 .LBB37-.LBB37
	.uleb128 .LBE37-.LBB37
	.byte	0x4
	.uleb128 .LBB52-.LBB37
	.uleb128 .LBE52-.LBB37
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB38
	.byte	0x4
	.uleb128 .LBB38-.LBB38
	.uleb128 .LBE38-.LBB38
	.byte	0x4
	.uleb128 .LBB49-.LBB38
	.uleb128 .LBE49-.LBB38
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB40
	.byte	0x4
	.uleb128 .LBB40-.LBB40
	.uleb128 .LBE40-.LBB40
	.byte	0x4
	.uleb128 .LBB47-.LBB40
	.uleb128 .LBE47-.LBB40
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB42
	.byte	0x4
	.uleb128 .LBB42-.LBB42
	.uleb128 .LBE42-.LBB42
	.byte	0x4
	.uleb128 .LBB45-.LBB42
	.uleb128 .LBE45-.LBB42
	.byte	0
.LLRL29:
	.byte	0x5
	.long	.LBB90
	.byte	0x4
	.uleb128 .LBB90-.LBB90
	.uleb128 .LBE90-.LBB90
	.byte	0x4
	.uleb128 .LBB114-.LBB90
	.uleb128 .LBE114-.LBB90
	.byte	0x4
	.uleb128 .LBB115-.LBB90
	.uleb128 .LBE115-.LBB90
	.byte	0x4
	.uleb128 .LBB174-.LBB90
	.uleb128 .LBE174-.LBB90
	.byte	0x4
	.uleb128 .LBB183-.LBB90
	.uleb128 .LBE183-.LBB90
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB91
	.byte	0x4
	.uleb128 .LBB91-.LBB91
	.uleb128 .LBE91-.LBB91
	.byte	0x4
	.uleb128 .LBB108-.LBB91
	.uleb128 .LBE108-.LBB91
	.byte	0x4
	.uleb128 .LBB109-.LBB91
	.uleb128 .LBE109-.LBB91
	.byte	0x4
	.uleb128 .LBB110-.LBB91
	.uleb128 .LBE110-.LBB91
	.byte	0x4
	.uleb128 .LBB111-.LBB91
	.uleb128 .LBE111-.LBB91
	.byte	0x4
	.uleb128 .LBB112-.LBB91
	.uleb128 .LBE112-.LBB91
	.byte	0x4
	.uleb128 .LBB113-.LBB91
	.uleb128 .LBE113-.LBB91
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB95-.LBB92
	.uleb128 .LBE95-.LBB92
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB105-.LBB96
	.uleb128 .LBE105-.LBB96
	.byte	0x4
	.uleb128 .LBB106-.LBB96
	.uleb128 .LBE106-.LBB96
	.byte	0x4
	.uleb128 .LBB107-.LBB96
	.uleb128 .LBE107-.LBB96
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB116
	.byte	0x4
	.uleb128 .LBB116-.LBB116
	.uleb128 .LBE116-.LBB116
	.byte	0x4
	.uleb128 .LBB173-.LBB116
	.uleb128 .LBE173-.LBB116
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB117
	.byte	0x4
	.uleb128 .LBB117-.LBB117
	.uleb128 .LBE117-.LBB117
	.byte	0x4
	.uleb128 .LBB172-.LBB117
	.uleb128 .LBE172-.LBB117
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB118
	.byte	0x4
	.uleb128 .LBB118-.LBB118
	.uleb128 .LBE118-.LBB118
	.byte	0x4
	.uleb128 .LBB167-.LBB118
	.uleb128 .LBE167-.LBB118
	.byte	0x4
	.uleb128 .LBB168-.LBB118
	.uleb128 .LBE168-.LBB118
	.byte	0x4
	.uleb128 .LBB170-.LBB118
	.uleb128 .LBE170-.LBB118
	.byte	0
.LLRL60:
	.byte	0x5
	.long	.LBB123
	.byte	0x4
	.uleb128 .LBB123-.LBB123
	.uleb128 .LBE123-.LBB123
	.byte	0x4
	.uleb128 .LBB155-.LBB123
	.uleb128 .LBE155-.LBB123
	.byte	0x4
	.uleb128 .LBB160-.LBB123
	.uleb128 .LBE160-.LBB123
	.byte	0x4
	.uleb128 .LBB161-.LBB123
	.uleb128 .LBE161-.LBB123
	.byte	0x4
	.uleb128 .LBB162-.LBB123
	.uleb128 .LBE162-.LBB123
	.byte	0x4
	.uleb128 .LBB163-.LBB123
	.uleb128 .LBE163-.LBB123
	.byte	0x4
	.uleb128 .LBB166-.LBB123
	.uleb128 .LBE166-.LBB123
	.byte	0x4
	.uleb128 .LBB169-.LBB123
	.uleb128 .LBE169-.LBB123
	.byte	0x4
	.uleb128 .LBB171-.LBB123
	.uleb128 .LBE171-.LBB123
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB125
	.byte	0x4
	.uleb128 .LBB125-.LBB125
	.uleb128 .LBE125-.LBB125
	.byte	0x4
	.uleb128 .LBB130-.LBB125
	.uleb128 .LBE130-.LBB125
	.byte	0x4
	.uleb128 .LBB131-.LBB125
	.uleb128 .LBE131-.LBB125
	.byte	0x4
	.uleb128 .LBB146-.LBB125
	.uleb128 .LBE146-.LBB125
	.byte	0
.LLRL70:
	.byte	0x5
	.long	.LBB132
	.byte	0x4
	.uleb128 .LBB132-.LBB132
	.uleb128 .LBE132-.LBB132
	.byte	0x4
	.uleb128 .LBB141-.LBB132
	.uleb128 .LBE141-.LBB132
	.byte	0x4
	.uleb128 .LBB142-.LBB132
	.uleb128 .LBE142-.LBB132
	.byte	0x4
	.uleb128 .LBB144-.LBB132
	.uleb128 .LBE144-.LBB132
	.byte	0
.LLRL76:
	.byte	0x5
	.long	.LBB137
	.byte	0x4
	.uleb128 .LBB137-.LBB137
	.uleb128 .LBE137-.LBB137
	.byte	0x4
	.uleb128 .LBB143-.LBB137
	.uleb128 .LBE143-.LBB137
	.byte	0x4
	.uleb128 .LBB145-.LBB137
	.uleb128 .LBE145-.LBB137
	.byte	0
.LLRL78:
	.byte	0x5
	.long	.LBB156
	.byte	0x4
	.uleb128 .LBB156-.LBB156
	.uleb128 .LBE156-.LBB156
	.byte	0x4
	.uleb128 .LBB164-.LBB156
	.uleb128 .LBE164-.LBB156
	.byte	0x4
	.uleb128 .LBB165-.LBB156
	.uleb128 .LBE165-.LBB156
	.byte	0
.LLRL80:
	.byte	0x5
	.long	.LBB175
	.byte	0x4
	.uleb128 .LBB175-.LBB175
	.uleb128 .LBE175-.LBB175
	.byte	0x4
	.uleb128 .LBB182-.LBB175
	.uleb128 .LBE182-.LBB175
	.byte	0x4
	.uleb128 .LBB184-.LBB175
	.uleb128 .LBE184-.LBB175
	.byte	0
.LLRL82:
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
.LLRL85:
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
.LASF34:
	.string	"of_year"
.LASF28:
	.string	"column"
.LASF35:
	.string	"to_days"
.LASF4:
	.string	"int8_t"
.LASF40:
	.string	"__divmoddi4"
.LASF3:
	.string	"short int"
.LASF30:
	.string	"thursday"
.LASF26:
	.string	"days"
.LASF43:
	.string	"main"
.LASF15:
	.string	"year"
.LASF46:
	.string	"from_days"
.LASF6:
	.string	"int64_t"
.LASF39:
	.string	"__divdi3"
.LASF23:
	.string	"times"
.LASF32:
	.string	"easter"
.LASF44:
	.string	"show_seconds"
.LASF27:
	.string	"rest"
.LASF38:
	.string	"leap"
.LASF7:
	.string	"long long int"
.LASF13:
	.string	"long int"
.LASF18:
	.string	"printf"
.LASF8:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF11:
	.string	"long long unsigned int"
.LASF10:
	.string	"unsigned int"
.LASF22:
	.string	"names"
.LASF37:
	.string	"month_length"
.LASF17:
	.string	"puts"
.LASF36:
	.string	"of_era"
.LASF9:
	.string	"short unsigned int"
.LASF29:
	.string	"seconds"
.LASF12:
	.string	"char"
.LASF5:
	.string	"int32_t"
.LASF16:
	.string	"month"
.LASF41:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF31:
	.string	"week"
.LASF42:
	.string	"date"
.LASF21:
	.string	"expected"
.LASF14:
	.string	"long unsigned int"
.LASF45:
	.string	"calendar"
.LASF33:
	.string	"weekday"
.LASF20:
	.string	"fridays"
.LASF19:
	.string	"wrong"
.LASF25:
	.string	"number"
.LASF24:
	.string	"week_year"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"dates.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
