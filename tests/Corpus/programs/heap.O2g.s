	.file	"heap.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "heap.c"
	.p2align 4
	.type	size, @function
size:
.LFB3:
	.file 1 "heap.c"
	.loc 1 32 1 view -0
	.cfi_startproc
	.loc 1 33 2 view .LVU1
.LVL0:
.LBB25:
.LBI25:
	.loc 1 13 17 view .LVU2
.LBB26:
	.loc 1 15 2 view .LVU3
	.loc 1 15 14 is_stmt 0 view .LVU4
	imull	$1664525, seed, %ecx
.LBE26:
.LBE25:
	.loc 1 32 1 view .LVU5
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
.LBB29:
.LBB27:
	.loc 1 15 25 view .LVU6
	addl	$1013904223, %ecx
	.loc 1 16 2 is_stmt 1 view .LVU7
.LVL1:
	.loc 1 16 15 is_stmt 0 view .LVU8
	movl	%ecx, %eax
.LBE27:
.LBE29:
.LBB30:
.LBB31:
	.loc 1 15 14 view .LVU9
	imull	$1664525, %ecx, %ecx
.LBE31:
.LBE30:
.LBB37:
.LBB28:
	.loc 1 16 15 view .LVU10
	shrl	$8, %eax
.LBE28:
.LBE37:
.LBB38:
.LBB32:
	.loc 1 15 25 view .LVU11
	addl	$1013904223, %ecx
	.loc 1 16 15 view .LVU12
	movl	%ecx, %ebx
	shrl	$8, %ebx
.LBE32:
.LBE38:
	.loc 1 33 2 view .LVU13
	andl	$7, %eax
	je	.L2
	decl	%eax
	je	.L3
	.loc 1 36 11 is_stmt 1 view .LVU14
.LVL2:
.LBB39:
.LBI39:
	.loc 1 13 17 view .LVU15
.LBB40:
	.loc 1 15 2 view .LVU16
	.loc 1 16 2 view .LVU17
.LBE40:
.LBE39:
.LBB43:
.LBB33:
	.loc 1 15 7 is_stmt 0 view .LVU18
	movl	%ecx, seed
.LBE33:
.LBE43:
.LBB44:
.LBB41:
	.loc 1 16 21 view .LVU19
	movl	$1374389535, %eax
	mull	%ebx
	movl	%edx, %eax
	shrl	$5, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ebx, %eax
	sall	$2, %edx
.LBE41:
.LBE44:
	.loc 1 38 1 view .LVU20
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
.LBB45:
.LBB42:
	.loc 1 16 21 view .LVU21
	subl	%edx, %eax
.LVL3:
	.loc 1 16 21 view .LVU22
.LBE42:
.LBE45:
	.loc 1 38 1 view .LVU23
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	.cfi_restore_state
	.loc 1 34 10 is_stmt 1 view .LVU24
.LVL4:
.LBB46:
.LBI30:
	.loc 1 13 17 view .LVU25
.LBB34:
	.loc 1 15 2 view .LVU26
	.loc 1 16 2 view .LVU27
	.loc 1 15 7 is_stmt 0 view .LVU28
	movl	%ecx, seed
	.loc 1 16 21 view .LVU29
	movl	%ebx, %eax
.LBE34:
.LBE46:
	.loc 1 38 1 view .LVU30
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
.LBB47:
.LBB35:
	.loc 1 16 21 view .LVU31
	andl	$3, %eax
.LVL5:
	.loc 1 16 21 view .LVU32
.LBE35:
.LBE47:
	.loc 1 38 1 view .LVU33
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	.cfi_restore_state
	.loc 1 35 10 is_stmt 1 view .LVU34
.LVL6:
.LBB48:
.LBI48:
	.loc 1 13 17 view .LVU35
.LBB49:
	.loc 1 15 2 view .LVU36
	.loc 1 16 2 view .LVU37
.LBE49:
.LBE48:
.LBB52:
.LBB36:
	.loc 1 15 7 is_stmt 0 view .LVU38
	movl	%ecx, seed
.LBE36:
.LBE52:
.LBB53:
.LBB50:
	.loc 1 16 21 view .LVU39
	movl	$274877907, %eax
	mull	%ebx
	movl	%edx, %eax
	shrl	$6, %eax
	imull	$1000, %eax, %edx
	movl	%ebx, %eax
.LBE50:
.LBE53:
	.loc 1 38 1 view .LVU40
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
.LBB54:
.LBB51:
	.loc 1 16 21 view .LVU41
	subl	%edx, %eax
.LVL7:
	.loc 1 16 21 view .LVU42
.LBE51:
.LBE54:
	.loc 1 38 1 view .LVU43
	ret
	.cfi_endproc
.LFE3:
	.size	size, .-size
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d malloc, %d calloc, %d realloc, %d free, at most %u bytes, wrong %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"out of memory at %d\n"
.LC2:
	.string	"%u\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%.20s %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.loc 1 41 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 42 2 view .LVU45
	.loc 1 41 1 is_stmt 0 view .LVU46
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 42 6 view .LVU47
	xorl	%eax, %eax
	.loc 1 41 1 view .LVU48
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 42 6 view .LVU49
	xorl	%edx, %edx
	.loc 1 41 1 view .LVU50
	pushl	%edi
	.loc 1 42 6 view .LVU51
	xorl	%ecx, %ecx
	.loc 1 41 1 view .LVU52
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
.LBB82:
	.loc 1 44 11 view .LVU53
	xorl	%edi, %edi
.LBE82:
	.loc 1 41 1 view .LVU54
	pushl	%ebx
	.loc 1 42 6 view .LVU55
	xorl	%esi, %esi
	.loc 1 41 1 view .LVU56
	andl	$-16, %esp
	subl	$112, %esp
	.cfi_offset 3, -20
	.loc 1 42 6 view .LVU57
	movl	%eax, 96(%esp)
	movl	wrong, %ebx
	xorl	%eax, %eax
	movl	%eax, 100(%esp)
	xorl	%eax, %eax
	movl	%eax, 104(%esp)
	.loc 1 43 19 view .LVU58
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	.loc 1 43 9 view .LVU59
	xorl	%eax, %eax
	.loc 1 42 6 view .LVU60
	movl	%esi, 48(%esp)
.LBB126:
.LBB83:
.LBB84:
.LBB85:
.LBB86:
	.loc 1 16 21 view .LVU61
	movl	%ebx, %esi
.LBE86:
.LBE85:
.LBE84:
.LBE83:
.LBE126:
	.loc 1 42 6 view .LVU62
	movl	%edx, 108(%esp)
.LVL8:
	.loc 1 43 2 is_stmt 1 view .LVU63
	.loc 1 44 2 view .LVU64
.LBB127:
	.loc 1 44 7 view .LVU65
	.loc 1 44 26 view .LVU66
.LBE127:
	.loc 1 42 6 is_stmt 0 view .LVU67
	movl	%ecx, 44(%esp)
.LBB128:
	.loc 1 44 11 view .LVU68
	movl	%edi, 76(%esp)
.LBE128:
	.loc 1 43 9 view .LVU69
	movl	%eax, 60(%esp)
.LVL9:
	.p2align 4
	.p2align 3
.L22:
.LBB129:
.LBB124:
	.loc 1 45 3 is_stmt 1 view .LVU70
.LBB98:
.LBI98:
	.loc 1 13 17 view .LVU71
.LBB99:
	.loc 1 15 2 view .LVU72
	.loc 1 15 14 is_stmt 0 view .LVU73
	imull	$1664525, seed, %eax
	.loc 1 15 25 view .LVU74
	leal	1013904223(%eax), %edx
	.loc 1 16 2 is_stmt 1 view .LVU75
.LVL10:
	.loc 1 16 15 is_stmt 0 view .LVU76
	movl	%edx, %eax
	shrl	$8, %eax
	.loc 1 16 21 view .LVU77
	andl	$63, %eax
	movl	%eax, 72(%esp)
.LVL11:
	.loc 1 16 21 view .LVU78
.LBE99:
.LBE98:
	.loc 1 46 3 is_stmt 1 view .LVU79
.LBB100:
.LBI100:
	.loc 1 19 13 view .LVU80
	.loc 1 21 2 view .LVU81
.LBB101:
	.loc 1 21 7 view .LVU82
	.loc 1 21 23 view .LVU83
	.loc 1 21 33 is_stmt 0 view .LVU84
	leal	(%eax,%eax), %ebx
	movl	%ebx, 68(%esp)
	leal	(%ebx,%eax), %ecx
	sall	$2, %ecx
	movl	slots+4(%ecx), %ebx
.LBE101:
.LBE100:
	.loc 1 47 16 view .LVU85
	movl	slots(%ecx), %edi
.LBB104:
.LBB102:
	.loc 1 21 23 view .LVU86
	testl	%ebx, %ebx
.LBE102:
.LBE104:
	.loc 1 47 16 view .LVU87
	movl	%edi, 64(%esp)
.LBB105:
.LBB103:
	.loc 1 21 23 view .LVU88
	je	.L10
	movl	%edx, 52(%esp)
	.loc 1 22 58 view .LVU89
	movzbl	slots+8(%ecx), %ecx
	movl	%edi, %eax
.LVL12:
	.loc 1 22 58 view .LVU90
	addl	%ebx, %edi
.LVL13:
	.p2align 4
	.p2align 3
.L11:
	.loc 1 22 3 is_stmt 1 view .LVU91
	.loc 1 22 31 is_stmt 0 view .LVU92
	xorl	%edx, %edx
	cmpb	%cl, (%eax)
	setne	%dl
	.loc 1 21 23 view .LVU93
	incl	%eax
.LVL14:
	.loc 1 22 9 view .LVU94
	addl	%edx, %esi
	.loc 1 21 41 is_stmt 1 view .LVU95
.LVL15:
	.loc 1 21 23 view .LVU96
	incb	%cl
	cmpl	%eax, %edi
	jne	.L11
	movl	%esi, wrong
	movl	52(%esp), %edx
.L10:
.LVL16:
	.loc 1 21 23 is_stmt 0 view .LVU97
.LBE103:
.LBE105:
	.loc 1 47 3 is_stmt 1 view .LVU98
.LBB106:
.LBB91:
.LBB87:
	.loc 1 15 14 is_stmt 0 view .LVU99
	imull	$1664525, %edx, %ecx
.LBE87:
.LBE91:
.LBE106:
	.loc 1 47 6 view .LVU100
	movl	64(%esp), %eax
.LBB107:
.LBB92:
.LBB88:
	.loc 1 15 25 view .LVU101
	addl	$1013904223, %ecx
.LBE88:
.LBE92:
.LBE107:
	.loc 1 47 6 view .LVU102
	testl	%eax, %eax
.LBB108:
.LBB93:
.LBB89:
	.loc 1 15 7 view .LVU103
	movl	%ecx, seed
.LBE89:
.LBE93:
.LBE108:
	.loc 1 47 6 view .LVU104
	je	.L72
	.loc 1 56 10 is_stmt 1 view .LVU105
.LVL17:
.LBB109:
.LBI109:
	.loc 1 13 17 view .LVU106
.LBB110:
	.loc 1 15 2 view .LVU107
	.loc 1 16 2 view .LVU108
	.loc 1 16 2 is_stmt 0 view .LVU109
	subl	%ebx, 60(%esp)
.LVL18:
	.loc 1 16 2 view .LVU110
.LBE110:
.LBE109:
	.loc 1 56 13 view .LVU111
	testb	$1, %ch
	je	.L17
.LBB111:
	.loc 1 57 4 is_stmt 1 view .LVU112
	.loc 1 57 20 is_stmt 0 view .LVU113
	call	size
.LVL19:
	.loc 1 58 22 view .LVU114
	movl	64(%esp), %ecx
	movl	%ecx, (%esp)
	.loc 1 57 28 view .LVU115
	cmpl	%ebx, %eax
	.loc 1 57 20 view .LVU116
	movl	%eax, %edi
.LVL20:
	.loc 1 57 28 view .LVU117
	cmovbe	%eax, %ebx
.LVL21:
	.loc 1 58 4 is_stmt 1 view .LVU118
	.loc 1 58 22 is_stmt 0 view .LVU119
	leal	1(%eax), %eax
.LVL22:
	.loc 1 58 22 view .LVU120
	movl	%eax, 4(%esp)
	call	realloc
.LVL23:
	.loc 1 58 20 view .LVU121
	movl	68(%esp), %edx
	.loc 1 59 9 view .LVU122
	addl	%edi, 60(%esp)
	.loc 1 58 22 view .LVU123
	movl	%eax, %ecx
	.loc 1 58 20 view .LVU124
	movl	72(%esp), %eax
	addl	%edx, %eax
	sall	$2, %eax
.LBB112:
.LBB113:
	.loc 1 21 23 view .LVU125
	testl	%ebx, %ebx
.LBE113:
.LBE112:
	.loc 1 58 20 view .LVU126
	movl	%ecx, slots(%eax)
	.loc 1 59 4 is_stmt 1 view .LVU127
.LVL24:
	.loc 1 60 4 view .LVU128
	.loc 1 61 4 view .LVU129
.LBB115:
.LBI112:
	.loc 1 19 13 view .LVU130
	.loc 1 21 2 view .LVU131
.LBB114:
	.loc 1 21 7 view .LVU132
	.loc 1 21 23 view .LVU133
	je	.L18
	.loc 1 22 58 is_stmt 0 view .LVU134
	movzbl	slots+8(%eax), %edx
	addl	%ecx, %ebx
.LVL25:
	.p2align 4
	.p2align 3
.L19:
	.loc 1 22 3 is_stmt 1 view .LVU135
	.loc 1 22 31 is_stmt 0 view .LVU136
	xorl	%eax, %eax
	cmpb	%dl, (%ecx)
	setne	%al
	.loc 1 21 23 view .LVU137
	incl	%ecx
.LVL26:
	.loc 1 22 9 view .LVU138
	addl	%eax, %esi
	.loc 1 21 41 is_stmt 1 view .LVU139
.LVL27:
	.loc 1 21 23 view .LVU140
	incb	%dl
	cmpl	%ecx, %ebx
	jne	.L19
	movl	%esi, wrong
.L18:
.LVL28:
	.loc 1 21 23 is_stmt 0 view .LVU141
.LBE114:
.LBE115:
	.loc 1 62 4 is_stmt 1 view .LVU142
	.loc 1 62 18 is_stmt 0 view .LVU143
	movl	68(%esp), %eax
	movl	72(%esp), %ebx
	.loc 1 63 17 view .LVU144
	incl	48(%esp)
.LVL29:
	.loc 1 62 18 view .LVU145
	addl	%ebx, %eax
	movl	%edi, slots+4(,%eax,4)
	.loc 1 63 4 is_stmt 1 view .LVU146
.LVL30:
.L16:
	.loc 1 63 4 is_stmt 0 view .LVU147
.LBE111:
	.loc 1 71 3 is_stmt 1 view .LVU148
	.loc 1 71 17 is_stmt 0 view .LVU149
	movl	68(%esp), %edx
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	addl	%ecx, %edx
	sall	$2, %edx
.LBB116:
.LBB117:
	.loc 1 27 23 view .LVU150
	testl	%edi, %edi
.LBE117:
.LBE116:
	.loc 1 71 17 view .LVU151
	movb	%bl, slots+8(%edx)
	.loc 1 72 3 is_stmt 1 view .LVU152
.LVL31:
.LBB120:
.LBI116:
	.loc 1 25 13 view .LVU153
	.loc 1 27 2 view .LVU154
.LBB118:
	.loc 1 27 7 view .LVU155
	.loc 1 27 23 view .LVU156
	movb	%bl, %al
	je	.L20
	movl	slots(%edx), %edx
	addl	%edx, %edi
.LVL32:
	.p2align 4
	.p2align 3
.L24:
	.loc 1 28 3 view .LVU157
	.loc 1 28 22 is_stmt 0 view .LVU158
	movb	%al, (%edx)
	.loc 1 27 41 is_stmt 1 view .LVU159
	.loc 1 27 23 view .LVU160
	incl	%edx
	.loc 1 27 23 is_stmt 0 view .LVU161
	incb	%al
	cmpl	%edx, %edi
	jne	.L24
.LVL33:
.L20:
	.loc 1 27 23 view .LVU162
.LBE118:
.LBE120:
	.loc 1 73 3 is_stmt 1 view .LVU163
	movl	56(%esp), %eax
	movl	60(%esp), %ebx
	cmpl	%ebx, %eax
	cmovb	%ebx, %eax
.LBE124:
	.loc 1 44 38 is_stmt 0 view .LVU164
	incl	76(%esp)
.LVL34:
	.loc 1 44 38 view .LVU165
	movl	%eax, 56(%esp)
.LVL35:
	.loc 1 44 38 is_stmt 1 view .LVU166
	movl	76(%esp), %eax
.LVL36:
	.loc 1 44 26 view .LVU167
	cmpl	$1500, %eax
	jne	.L22
.LBE129:
	.loc 1 76 2 view .LVU168
	movl	%esi, 24(%esp)
	movl	56(%esp), %eax
.LVL37:
	.loc 1 76 2 is_stmt 0 view .LVU169
	movl	$.LC0, (%esp)
	movl	%eax, 20(%esp)
	movl	44(%esp), %eax
	movl	%eax, 16(%esp)
	movl	48(%esp), %eax
	movl	%eax, 12(%esp)
	movl	100(%esp), %eax
	movl	%eax, 8(%esp)
	movl	96(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL38:
	.loc 1 78 2 is_stmt 1 view .LVU170
.LBB130:
	.loc 1 78 7 view .LVU171
	.loc 1 78 20 view .LVU172
	movl	$slots, %edx
.LVL39:
	.p2align 4
	.p2align 3
.L26:
.LBB131:
.LBB132:
	.loc 1 21 23 view .LVU173
	.loc 1 21 33 is_stmt 0 view .LVU174
	movl	4(%edx), %edi
.LBE132:
.LBE131:
	.loc 1 80 16 view .LVU175
	movl	(%edx), %ecx
.LBB134:
.LBB133:
	.loc 1 21 23 view .LVU176
	testl	%edi, %edi
	je	.L30
	.loc 1 22 58 view .LVU177
	movzbl	8(%edx), %ebx
	movl	%ecx, %eax
	addl	%ecx, %edi
	movl	%edx, 76(%esp)
	movl	wrong, %esi
.LVL40:
	.p2align 4
	.p2align 3
.L27:
	.loc 1 22 3 is_stmt 1 view .LVU178
	.loc 1 22 31 is_stmt 0 view .LVU179
	xorl	%edx, %edx
	cmpb	%bl, (%eax)
	setne	%dl
	.loc 1 21 23 view .LVU180
	incl	%eax
.LVL41:
	.loc 1 22 9 view .LVU181
	addl	%edx, %esi
	.loc 1 21 41 is_stmt 1 view .LVU182
.LVL42:
	.loc 1 21 23 view .LVU183
	incb	%bl
	cmpl	%edi, %eax
	jne	.L27
	movl	%esi, wrong
	movl	76(%esp), %edx
.L30:
	.loc 1 21 23 is_stmt 0 view .LVU184
.LBE133:
.LBE134:
	.loc 1 80 3 discriminator 3 view .LVU185
	movl	%ecx, (%esp)
	movl	%edx, 76(%esp)
	.loc 1 80 3 is_stmt 1 discriminator 3 view .LVU186
	call	free
.LVL43:
	.loc 1 78 30 discriminator 3 view .LVU187
	.loc 1 78 20 discriminator 3 view .LVU188
	movl	76(%esp), %edx
	movl	$slots+768, %eax
	addl	$12, %edx
	cmpl	%edx, %eax
	jne	.L26
	xorl	%ebx, %ebx
.LBE130:
.LBB135:
	.loc 1 85 11 is_stmt 0 view .LVU189
	xorl	%esi, %esi
.LBE135:
	.loc 1 84 11 view .LVU190
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L28:
.LVL44:
.LBB140:
.LBB136:
	.loc 1 86 3 is_stmt 1 view .LVU191
	.loc 1 86 21 is_stmt 0 view .LVU192
	movl	$1000000, (%esp)
	call	malloc
.LVL45:
	.loc 1 87 3 is_stmt 1 view .LVU193
	.loc 1 87 6 is_stmt 0 view .LVU194
	testl	%eax, %eax
	je	.L73
	.loc 1 91 3 is_stmt 1 discriminator 2 view .LVU195
	.loc 1 91 18 is_stmt 0 discriminator 2 view .LVU196
	movl	%esi, (%eax,%ebx)
	.loc 1 92 3 is_stmt 1 discriminator 2 view .LVU197
	.loc 1 92 7 is_stmt 0 discriminator 2 view .LVU198
	addl	%esi, %edi
.LVL46:
	.loc 1 93 3 is_stmt 1 discriminator 2 view .LVU199
.LBE136:
	.loc 1 85 28 is_stmt 0 discriminator 2 view .LVU200
	incl	%esi
.LVL47:
.LBB137:
	.loc 1 93 3 discriminator 2 view .LVU201
	movl	%eax, (%esp)
.LVL48:
	.loc 1 93 3 discriminator 2 view .LVU202
.LBE137:
	.loc 1 85 20 discriminator 2 view .LVU203
	addl	$400, %ebx
.LBB138:
	.loc 1 93 3 discriminator 2 view .LVU204
	call	free
.LVL49:
	.loc 1 93 3 discriminator 2 view .LVU205
.LBE138:
	.loc 1 85 28 is_stmt 1 discriminator 2 view .LVU206
	.loc 1 85 20 discriminator 2 view .LVU207
	cmpl	$400, %esi
	jne	.L28
.LBE140:
	.loc 1 95 2 view .LVU208
	movl	%edi, 4(%esp)
	.loc 1 101 9 is_stmt 0 view .LVU209
	movl	$16, %ebx
.LBB141:
	.loc 1 104 11 view .LVU210
	movl	$1, %esi
.LVL50:
	.loc 1 104 11 view .LVU211
.LBE141:
	.loc 1 95 2 view .LVU212
	movl	$.LC2, (%esp)
	call	printf
.LVL51:
	.loc 1 97 2 is_stmt 1 view .LVU213
	.loc 1 98 2 view .LVU214
	.loc 1 98 18 is_stmt 0 view .LVU215
	movl	$-2147483549, %edx
	.loc 1 98 45 view .LVU216
	movl	$536870911, %ecx
	.loc 1 98 18 view .LVU217
	movl	%edx, 84(%esp)
	.loc 1 98 45 view .LVU218
	movl	%ecx, 88(%esp)
	.loc 1 99 2 is_stmt 1 view .LVU219
	.loc 1 99 24 is_stmt 0 view .LVU220
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	malloc
.LVL52:
	.loc 1 100 2 view .LVU221
	movl	$.LC3, (%esp)
	.loc 1 99 17 view .LVU222
	movl	%eax, 92(%esp)
	.loc 1 100 2 is_stmt 1 view .LVU223
	movl	92(%esp), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL53:
	.loc 1 101 2 view .LVU224
	.loc 1 101 9 is_stmt 0 view .LVU225
	movl	88(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
.LVL54:
	.loc 1 102 2 view .LVU226
	movl	$.LC3, (%esp)
	.loc 1 101 7 view .LVU227
	movl	%eax, 92(%esp)
	.loc 1 102 2 is_stmt 1 view .LVU228
	movl	92(%esp), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL55:
	.loc 1 103 2 view .LVU229
	.loc 1 103 16 is_stmt 0 view .LVU230
	movl	$1, (%esp)
	call	malloc
.LVL56:
	.loc 1 104 2 is_stmt 1 view .LVU231
.LBB142:
	.loc 1 104 7 view .LVU232
	.loc 1 104 20 view .LVU233
	.loc 1 106 33 is_stmt 0 view .LVU234
	movl	%eax, 76(%esp)
.LVL57:
.L39:
	.loc 1 105 3 is_stmt 1 discriminator 3 view .LVU235
	.loc 1 105 11 is_stmt 0 discriminator 3 view .LVU236
	leal	1(%esi), %eax
	.loc 1 106 54 discriminator 3 view .LVU237
	movl	%esi, %ebx
	.loc 1 105 11 discriminator 3 view .LVU238
	movl	%eax, 4(%esp)
	movl	76(%esp), %eax
	.loc 1 106 54 discriminator 3 view .LVU239
	sarl	$31, %ebx
	.loc 1 105 11 discriminator 3 view .LVU240
	movl	%eax, (%esp)
	call	realloc
.LVL58:
	movl	%eax, 76(%esp)
.LVL59:
	.loc 1 105 11 discriminator 3 view .LVU241
	movl	%eax, %edi
.LVL60:
	.loc 1 106 3 is_stmt 1 discriminator 3 view .LVU242
	.loc 1 106 54 is_stmt 0 discriminator 3 view .LVU243
	movl	$1431655766, %eax
.LVL61:
	.loc 1 106 54 discriminator 3 view .LVU244
	imull	%esi
	.loc 1 106 33 discriminator 3 view .LVU245
	movl	$1321528399, %eax
	.loc 1 106 54 discriminator 3 view .LVU246
	subl	%edx, %ebx
	.loc 1 106 33 discriminator 3 view .LVU247
	mull	%esi
	.loc 1 106 16 discriminator 3 view .LVU248
	subl	%ebx, %edi
.LVL62:
	.loc 1 106 3 discriminator 3 view .LVU249
	addl	%esi, %ebx
	.loc 1 106 33 discriminator 3 view .LVU250
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %eax
	movl	%esi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	.loc 1 106 3 discriminator 3 view .LVU251
	addl	$97, %edx
	cmpl	$8, %ebx
	jnb	.L74
.LVL63:
.L33:
	.loc 1 106 3 discriminator 3 view .LVU252
	andl	$7, %ebx
	je	.L38
	xorl	%eax, %eax
.L37:
	movb	%dl, (%edi,%eax)
	incl	%eax
	cmpl	%ebx, %eax
	jb	.L37
.L38:
	.loc 1 107 3 is_stmt 1 discriminator 3 view .LVU253
	.loc 1 107 12 is_stmt 0 discriminator 3 view .LVU254
	movl	76(%esp), %eax
	movb	$0, (%eax,%esi)
	.loc 1 104 30 is_stmt 1 discriminator 3 view .LVU255
	.loc 1 104 35 is_stmt 0 discriminator 3 view .LVU256
	movl	%esi, %eax
	sarl	%eax
	.loc 1 104 30 discriminator 3 view .LVU257
	leal	1(%esi,%eax), %esi
.LVL64:
	.loc 1 104 20 is_stmt 1 discriminator 3 view .LVU258
	cmpl	$2999, %esi
	jle	.L39
.LBE142:
	.loc 1 109 40 is_stmt 0 view .LVU259
	movl	76(%esp), %ebx
	.loc 1 109 2 is_stmt 1 view .LVU260
	.loc 1 109 40 is_stmt 0 view .LVU261
	movl	%ebx, (%esp)
	call	strlen
.LVL65:
	.loc 1 109 2 view .LVU262
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL66:
	.loc 1 110 2 is_stmt 1 view .LVU263
	.loc 1 110 15 is_stmt 0 view .LVU264
	movl	$10, %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	realloc
.LVL67:
	.loc 1 111 10 view .LVU265
	movb	$0, 9(%eax)
	.loc 1 110 15 view .LVU266
	movl	%eax, %ebx
.LVL68:
	.loc 1 111 2 is_stmt 1 view .LVU267
	.loc 1 112 2 view .LVU268
	movl	%eax, (%esp)
	call	puts
.LVL69:
	.loc 1 113 2 view .LVU269
	movl	%ebx, (%esp)
	call	free
.LVL70:
	.loc 1 114 2 view .LVU270
	.loc 1 114 9 is_stmt 0 view .LVU271
	movl	wrong, %eax
.LVL71:
.L9:
	.loc 1 115 1 view .LVU272
	leal	-12(%ebp), %esp
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
	ret
.LVL72:
	.p2align 4,,10
	.p2align 3
.L17:
	.cfi_restore_state
.LBB143:
.LBB125:
	.loc 1 65 4 is_stmt 1 view .LVU273
	.loc 1 66 4 view .LVU274
	movl	64(%esp), %eax
	movl	%eax, (%esp)
.LVL73:
	.loc 1 66 4 is_stmt 0 view .LVU275
	call	free
.LVL74:
	.loc 1 67 4 is_stmt 1 view .LVU276
	.loc 1 67 20 is_stmt 0 view .LVU277
	movl	72(%esp), %edi
	.loc 1 68 18 view .LVU278
	xorl	%ecx, %ecx
	.loc 1 67 20 view .LVU279
	movl	68(%esp), %eax
	.loc 1 69 17 view .LVU280
	incl	44(%esp)
.LVL75:
	.loc 1 67 20 view .LVU281
	addl	%edi, %eax
	xorl	%edi, %edi
	sall	$2, %eax
	movl	%edi, slots(%eax)
	.loc 1 68 4 is_stmt 1 view .LVU282
	.loc 1 67 20 is_stmt 0 view .LVU283
	leal	slots(%eax), %edx
	.loc 1 68 18 view .LVU284
	movl	%ecx, slots+4(%eax)
	.loc 1 69 4 is_stmt 1 view .LVU285
.LVL76:
	.loc 1 71 3 view .LVU286
	.loc 1 71 17 is_stmt 0 view .LVU287
	movzbl	76(%esp), %eax
	movb	%al, 8(%edx)
	.loc 1 72 3 is_stmt 1 view .LVU288
.LVL77:
.LBB121:
	.loc 1 25 13 view .LVU289
	.loc 1 27 2 view .LVU290
.LBB119:
	.loc 1 27 7 view .LVU291
	.loc 1 27 23 view .LVU292
	jmp	.L20
.LVL78:
.L72:
	.loc 1 27 23 is_stmt 0 view .LVU293
.LBE119:
.LBE121:
.LBB122:
	.loc 1 48 4 is_stmt 1 view .LVU294
.LBB94:
.LBI85:
	.loc 1 13 17 view .LVU295
.LBB90:
	.loc 1 15 2 view .LVU296
	.loc 1 16 2 view .LVU297
	.loc 1 16 15 is_stmt 0 view .LVU298
	shrl	$8, %ecx
	.loc 1 16 21 view .LVU299
	movl	$-1431655765, %eax
	mull	%ecx
	movl	%edx, %ebx
	andl	$-2, %edx
	shrl	%ebx
	leal	(%edx,%ebx), %eax
.LBE90:
.LBE94:
	.loc 1 48 25 view .LVU300
	movl	%ecx, %ebx
	subl	%eax, %ebx
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 64(%esp)
.LVL79:
	.loc 1 49 4 is_stmt 1 view .LVU301
	.loc 1 49 20 is_stmt 0 view .LVU302
	call	size
.LVL80:
	.loc 1 49 18 view .LVU303
	movl	72(%esp), %ecx
	.loc 1 49 20 view .LVU304
	movl	%eax, %edi
	.loc 1 49 18 view .LVU305
	movl	68(%esp), %eax
	addl	%ecx, %eax
	.loc 1 50 20 view .LVU306
	testl	%ebx, %ebx
	.loc 1 49 18 view .LVU307
	leal	0(,%eax,4), %edx
	movl	%edi, slots+4(%edx)
	.loc 1 50 4 is_stmt 1 view .LVU308
	movl	%edx, 52(%esp)
	.loc 1 50 20 is_stmt 0 view .LVU309
	je	.L75
	.loc 1 50 62 discriminator 2 view .LVU310
	leal	1(%edi), %eax
	movl	%eax, (%esp)
	call	malloc
.LVL81:
	.loc 1 50 20 discriminator 2 view .LVU311
	movl	52(%esp), %edx
	movl	%eax, slots(%edx)
	.loc 1 51 4 is_stmt 1 discriminator 2 view .LVU312
.LBB95:
	.loc 1 51 9 discriminator 2 view .LVU313
.LVL82:
	.loc 1 51 30 discriminator 2 view .LVU314
.L15:
	.loc 1 51 30 is_stmt 0 discriminator 2 view .LVU315
.LBE95:
	.loc 1 53 4 is_stmt 1 view .LVU316
	.loc 1 53 44 is_stmt 0 view .LVU317
	andl	$7, %eax
	.loc 1 53 10 view .LVU318
	cmpl	$1, %eax
	.loc 1 54 22 view .LVU319
	movl	64(%esp), %eax
	.loc 1 53 10 view .LVU320
	sbbl	$-1, %esi
	movl	%esi, wrong
	.loc 1 54 4 is_stmt 1 view .LVU321
	.loc 1 55 9 is_stmt 0 view .LVU322
	addl	%edi, 60(%esp)
.LVL83:
	.loc 1 54 22 view .LVU323
	incl	96(%esp,%eax,4)
	.loc 1 55 4 is_stmt 1 view .LVU324
.LVL84:
	.loc 1 55 4 is_stmt 0 view .LVU325
.LBE122:
	jmp	.L16
.L75:
.LBB123:
	.loc 1 50 31 discriminator 1 view .LVU326
	movl	$1, %eax
	movl	%eax, 4(%esp)
	leal	1(%edi), %eax
	movl	%eax, (%esp)
	call	calloc
.LVL85:
	.loc 1 50 20 discriminator 1 view .LVU327
	movl	52(%esp), %edx
.LBB96:
	.loc 1 51 30 discriminator 1 view .LVU328
	testl	%edi, %edi
.LBE96:
	.loc 1 50 20 discriminator 1 view .LVU329
	movl	%eax, slots(%edx)
	.loc 1 51 4 is_stmt 1 discriminator 1 view .LVU330
.LBB97:
	.loc 1 51 9 discriminator 1 view .LVU331
.LVL86:
	.loc 1 51 30 discriminator 1 view .LVU332
	je	.L15
.LVL87:
	.p2align 4
	.p2align 3
.L14:
	.loc 1 52 5 discriminator 4 view .LVU333
	.loc 1 52 11 is_stmt 0 discriminator 4 view .LVU334
	cmpb	$1, (%eax,%ebx)
	sbbl	$-1, %esi
	.loc 1 51 53 is_stmt 1 discriminator 4 view .LVU335
	incl	%ebx
.LVL88:
	.loc 1 51 30 discriminator 4 view .LVU336
	cmpl	%edi, %ebx
	jb	.L14
	jmp	.L15
.LVL89:
.L74:
	.loc 1 51 30 is_stmt 0 discriminator 4 view .LVU337
.LBE97:
.LBE123:
.LBE125:
.LBE143:
.LBB144:
	.loc 1 106 3 discriminator 3 view .LVU338
	movzbl	%dl, %eax
	imull	$16843009, %eax, %eax
	testl	$1, %edi
	jne	.L76
.LVL90:
.L34:
	.loc 1 106 3 discriminator 3 view .LVU339
	testl	$2, %edi
	jne	.L77
.L35:
	testl	$4, %edi
	jne	.L78
.L36:
	movl	%ebx, %ecx
	andl	$3, %ebx
	shrl	$2, %ecx
	rep stosl
	jmp	.L33
.LVL91:
.L76:
	.loc 1 106 3 discriminator 3 view .LVU340
	movb	%al, (%edi)
.LVL92:
	.loc 1 106 3 discriminator 3 view .LVU341
	decl	%ebx
	incl	%edi
	jmp	.L34
.L78:
	movl	%eax, (%edi)
	subl	$4, %ebx
	addl	$4, %edi
	jmp	.L36
.L77:
	movw	%ax, (%edi)
	subl	$2, %ebx
	addl	$2, %edi
	jmp	.L35
.LVL93:
.L73:
	.loc 1 106 3 discriminator 3 view .LVU342
.LBE144:
.LBB145:
.LBB139:
	.loc 1 88 4 is_stmt 1 view .LVU343
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.LVL94:
	.loc 1 89 4 view .LVU344
	.loc 1 89 11 is_stmt 0 view .LVU345
	movl	$1, %eax
	jmp	.L9
.LBE139:
.LBE145:
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.local	wrong
	.comm	wrong,4,4
	.data
	.align 4
	.type	seed, @object
	.size	seed, 4
seed:
	.long	1
	.local	slots
	.comm	slots,768,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "../../../src/Kernel/user/include/stdlib.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x82b
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1d
	.long	.LASF45
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL46
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
	.uleb128 0x1e
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
	.uleb128 0x4
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x11
	.long	.LASF9
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x5c
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x4
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x11
	.long	.LASF10
	.byte	0x2
	.byte	0x21
	.byte	0x1a
	.long	0x5c
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0x1f
	.long	0x76
	.uleb128 0x11
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x5c
	.uleb128 0x13
	.long	0x82
	.uleb128 0x4
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x20
	.byte	0x7
	.byte	0x4
	.long	0x5c
	.byte	0x1
	.byte	0x7
	.byte	0x6
	.long	0xb6
	.uleb128 0x21
	.long	.LASF46
	.byte	0x40
	.byte	0
	.uleb128 0x22
	.byte	0xc
	.byte	0x1
	.byte	0x9
	.byte	0x8
	.long	0xe1
	.uleb128 0x12
	.long	.LASF15
	.byte	0x20
	.long	0xe1
	.byte	0
	.uleb128 0x12
	.long	.LASF16
	.byte	0x2f
	.long	0x82
	.byte	0x4
	.uleb128 0x12
	.long	.LASF17
	.byte	0x43
	.long	0x42
	.byte	0x8
	.byte	0
	.uleb128 0xe
	.long	0x42
	.uleb128 0x14
	.long	0xb6
	.long	0xf6
	.uleb128 0x15
	.long	0x5c
	.byte	0x3f
	.byte	0
	.uleb128 0x9
	.long	.LASF18
	.byte	0x9
	.byte	0x4b
	.long	0xe6
	.uleb128 0x5
	.byte	0x3
	.long	slots
	.uleb128 0x9
	.long	.LASF19
	.byte	0xa
	.byte	0x11
	.long	0x50
	.uleb128 0x5
	.byte	0x3
	.long	seed
	.uleb128 0x9
	.long	.LASF20
	.byte	0xb
	.byte	0xc
	.long	0x34
	.uleb128 0x5
	.byte	0x3
	.long	wrong
	.uleb128 0x7
	.long	.LASF21
	.byte	0x4
	.byte	0x37
	.byte	0x5
	.long	0x34
	.long	0x13f
	.uleb128 0x2
	.long	0x13f
	.byte	0
	.uleb128 0xe
	.long	0x7d
	.uleb128 0x7
	.long	.LASF22
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x82
	.long	0x15a
	.uleb128 0x2
	.long	0x13f
	.byte	0
	.uleb128 0x7
	.long	.LASF23
	.byte	0x5
	.byte	0x9
	.byte	0x7
	.long	0x17a
	.long	0x17a
	.uleb128 0x2
	.long	0x17a
	.uleb128 0x2
	.long	0x34
	.uleb128 0x2
	.long	0x82
	.byte	0
	.uleb128 0x23
	.byte	0x4
	.uleb128 0x13
	.long	0x17a
	.uleb128 0x7
	.long	.LASF24
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x198
	.uleb128 0x2
	.long	0x13f
	.uleb128 0x24
	.byte	0
	.uleb128 0x25
	.long	.LASF47
	.byte	0x6
	.byte	0x12
	.byte	0x6
	.long	0x1aa
	.uleb128 0x2
	.long	0x17a
	.byte	0
	.uleb128 0x7
	.long	.LASF25
	.byte	0x6
	.byte	0x11
	.byte	0x7
	.long	0x17a
	.long	0x1c5
	.uleb128 0x2
	.long	0x17a
	.uleb128 0x2
	.long	0x82
	.byte	0
	.uleb128 0x7
	.long	.LASF26
	.byte	0x6
	.byte	0xf
	.byte	0x7
	.long	0x17a
	.long	0x1db
	.uleb128 0x2
	.long	0x82
	.byte	0
	.uleb128 0x7
	.long	.LASF27
	.byte	0x6
	.byte	0x10
	.byte	0x7
	.long	0x17a
	.long	0x1f6
	.uleb128 0x2
	.long	0x82
	.uleb128 0x2
	.long	0x82
	.byte	0
	.uleb128 0x26
	.long	.LASF48
	.byte	0x1
	.byte	0x28
	.byte	0x5
	.long	0x34
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x71a
	.uleb128 0x5
	.long	.LASF28
	.byte	0x2a
	.byte	0x6
	.long	0x71a
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x5
	.long	.LASF29
	.byte	0x2b
	.byte	0x9
	.long	0x82
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x5
	.long	.LASF30
	.byte	0x2b
	.byte	0x13
	.long	0x82
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0xa
	.string	"sum"
	.byte	0x54
	.byte	0xb
	.long	0x50
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x9
	.long	.LASF31
	.byte	0x62
	.byte	0x12
	.long	0x8e
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.uleb128 0x9
	.long	.LASF32
	.byte	0x62
	.byte	0x2d
	.long	0x8e
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.uleb128 0x9
	.long	.LASF33
	.byte	0x63
	.byte	0x11
	.long	0x17c
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.uleb128 0x5
	.long	.LASF34
	.byte	0x67
	.byte	0x8
	.long	0x72a
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x5
	.long	.LASF35
	.byte	0x6e
	.byte	0x8
	.long	0x72a
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0xc
	.long	.LLRL14
	.long	0x4d9
	.uleb128 0x5
	.long	.LASF36
	.byte	0x2c
	.byte	0xb
	.long	0x34
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x16
	.long	.LLRL16
	.uleb128 0xa
	.string	"i"
	.byte	0x2d
	.byte	0x7
	.long	0x34
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xc
	.long	.LLRL18
	.long	0x371
	.uleb128 0x5
	.long	.LASF37
	.byte	0x30
	.byte	0x8
	.long	0x34
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0xc
	.long	.LLRL22
	.long	0x318
	.uleb128 0xa
	.string	"k"
	.byte	0x33
	.byte	0x10
	.long	0x82
	.long	.LLST23
	.long	.LVUS23
	.byte	0
	.uleb128 0x8
	.long	0x814
	.long	.LBI85
	.value	.LVU295
	.long	.LLRL20
	.byte	0x30
	.byte	0x11
	.long	0x33b
	.uleb128 0x6
	.long	0x821
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.uleb128 0xd
	.long	.LVL80
	.long	0x734
	.uleb128 0x3
	.long	.LVL81
	.long	0x1c5
	.long	0x359
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 1
	.byte	0
	.uleb128 0xb
	.long	.LVL85
	.long	0x1db
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LBB111
	.long	.LBE111-.LBB111
	.long	0x402
	.uleb128 0x5
	.long	.LASF38
	.byte	0x39
	.byte	0xb
	.long	0x82
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x5
	.long	.LASF39
	.byte	0x39
	.byte	0x1c
	.long	0x82
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x8
	.long	0x7f6
	.long	.LBI112
	.value	.LVU130
	.long	.LLRL31
	.byte	0x3d
	.byte	0x4
	.long	0x3de
	.uleb128 0x6
	.long	0x800
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0xf
	.long	0x809
	.long	.LLRL31
	.uleb128 0x10
	.long	0x80a
	.long	.LLST33
	.long	.LVUS33
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL19
	.long	0x734
	.uleb128 0xb
	.long	.LVL23
	.long	0x1aa
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	0x814
	.long	.LBI98
	.value	.LVU71
	.long	.LBB98
	.long	.LBE98-.LBB98
	.byte	0x2d
	.byte	0x10
	.long	0x429
	.uleb128 0x6
	.long	0x821
	.long	.LLST24
	.long	.LVUS24
	.byte	0
	.uleb128 0x8
	.long	0x7f6
	.long	.LBI100
	.value	.LVU80
	.long	.LLRL25
	.byte	0x2e
	.byte	0x3
	.long	0x463
	.uleb128 0x6
	.long	0x800
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0xf
	.long	0x809
	.long	.LLRL25
	.uleb128 0x10
	.long	0x80a
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	0x814
	.long	.LBI109
	.value	.LVU106
	.long	.LBB109
	.long	.LBE109-.LBB109
	.byte	0x38
	.byte	0xe
	.long	0x48a
	.uleb128 0x6
	.long	0x821
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.uleb128 0x8
	.long	0x7d8
	.long	.LBI116
	.value	.LVU153
	.long	.LLRL34
	.byte	0x48
	.byte	0x3
	.long	0x4c4
	.uleb128 0x6
	.long	0x7e2
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0xf
	.long	0x7eb
	.long	.LLRL34
	.uleb128 0x10
	.long	0x7ec
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	.LVL74
	.long	0x198
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LBB130
	.long	.LBE130-.LBB130
	.long	0x52e
	.uleb128 0xa
	.string	"i"
	.byte	0x4e
	.byte	0xb
	.long	0x34
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x27
	.long	0x7f6
	.long	.LLRL38
	.byte	0x1
	.byte	0x4f
	.byte	0x3
	.long	0x524
	.uleb128 0x28
	.long	0x800
	.uleb128 0xf
	.long	0x809
	.long	.LLRL38
	.uleb128 0x10
	.long	0x80a
	.long	.LLST39
	.long	.LVUS39
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL43
	.long	0x198
	.byte	0
	.uleb128 0xc
	.long	.LLRL40
	.long	0x59e
	.uleb128 0xa
	.string	"i"
	.byte	0x55
	.byte	0xb
	.long	0x34
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x16
	.long	.LLRL42
	.uleb128 0x5
	.long	.LASF40
	.byte	0x56
	.byte	0xd
	.long	0x72f
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x3
	.long	.LVL45
	.long	0x1c5
	.long	0x578
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0xc
	.long	0xf4240
	.byte	0
	.uleb128 0xd
	.long	.LVL49
	.long	0x198
	.uleb128 0xb
	.long	.LVL94
	.long	0x181
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
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
	.uleb128 0xc
	.long	.LLRL44
	.long	0x5d3
	.uleb128 0xa
	.string	"n"
	.byte	0x68
	.byte	0xb
	.long	0x34
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0xb
	.long	.LVL58
	.long	0x1aa
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL38
	.long	0x181
	.long	0x61c
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x3
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL51
	.long	0x181
	.long	0x63b
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
	.byte	0
	.uleb128 0xd
	.long	.LVL52
	.long	0x1c5
	.uleb128 0x3
	.long	.LVL53
	.long	0x181
	.long	0x65c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x3
	.long	.LVL54
	.long	0x1db
	.long	0x671
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL55
	.long	0x181
	.long	0x689
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x3
	.long	.LVL56
	.long	0x1c5
	.long	0x69e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL65
	.long	0x144
	.long	0x6b5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL66
	.long	0x181
	.long	0x6d6
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
	.sleb128 76
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL67
	.long	0x1aa
	.long	0x6f3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0x3
	.long	.LVL69
	.long	0x129
	.long	0x708
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xb
	.long	.LVL70
	.long	0x198
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	0x34
	.long	0x72a
	.uleb128 0x15
	.long	0x5c
	.byte	0x3
	.byte	0
	.uleb128 0xe
	.long	0x76
	.uleb128 0xe
	.long	0x50
	.uleb128 0x29
	.long	.LASF16
	.byte	0x1
	.byte	0x1f
	.byte	0xf
	.long	0x82
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x7d8
	.uleb128 0x8
	.long	0x814
	.long	.LBI25
	.value	.LVU2
	.long	.LLRL0
	.byte	0x21
	.byte	0xa
	.long	0x771
	.uleb128 0x6
	.long	0x821
	.long	.LLST1
	.long	.LVUS1
	.byte	0
	.uleb128 0x8
	.long	0x814
	.long	.LBI30
	.value	.LVU25
	.long	.LLRL2
	.byte	0x22
	.byte	0x11
	.long	0x794
	.uleb128 0x6
	.long	0x821
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.uleb128 0x8
	.long	0x814
	.long	.LBI39
	.value	.LVU15
	.long	.LLRL4
	.byte	0x24
	.byte	0x12
	.long	0x7b7
	.uleb128 0x6
	.long	0x821
	.long	.LLST5
	.long	.LVUS5
	.byte	0
	.uleb128 0x2a
	.long	0x814
	.long	.LBI48
	.value	.LVU35
	.long	.LLRL6
	.byte	0x1
	.byte	0x23
	.byte	0x11
	.uleb128 0x6
	.long	0x821
	.long	.LLST7
	.long	.LVUS7
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LASF41
	.byte	0x19
	.long	0x7f6
	.uleb128 0x1a
	.string	"i"
	.byte	0x19
	.byte	0x16
	.long	0x34
	.uleb128 0x1b
	.uleb128 0x1c
	.string	"k"
	.byte	0x1b
	.long	0x82
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LASF42
	.byte	0x13
	.long	0x814
	.uleb128 0x1a
	.string	"i"
	.byte	0x13
	.byte	0x17
	.long	0x34
	.uleb128 0x1b
	.uleb128 0x1c
	.string	"k"
	.byte	0x15
	.long	0x82
	.byte	0
	.byte	0
	.uleb128 0x2b
	.long	.LASF43
	.byte	0x1
	.byte	0xd
	.byte	0x11
	.long	0x50
	.byte	0x1
	.uleb128 0x2c
	.long	.LASF44
	.byte	0x1
	.byte	0xd
	.byte	0x1f
	.long	0x50
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
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
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
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 9
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x21
	.sleb128 14
	.uleb128 0x49
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x27
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
	.uleb128 0x28
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2c
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
.LVUS8:
	.uleb128 .LVU63
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU162
	.uleb128 .LVU273
	.uleb128 .LVU281
	.uleb128 .LVU281
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 .LVU337
.LLST8:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0xa
	.byte	0x93
	.uleb128 0x8
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL9-.LVL8
	.uleb128 .LVL29-.LVL8
	.uleb128 0xa
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 48
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL29-.LVL8
	.uleb128 .LVL30-.LVL8
	.uleb128 0x6
	.byte	0x93
	.uleb128 0xc
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL30-.LVL8
	.uleb128 .LVL33-.LVL8
	.uleb128 0xa
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 48
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL72-.LVL8
	.uleb128 .LVL75-.LVL8
	.uleb128 0xa
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 48
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL75-.LVL8
	.uleb128 .LVL76-.LVL8
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 48
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL76-.LVL8
	.uleb128 .LVL89-.LVL8
	.uleb128 0xa
	.byte	0x93
	.uleb128 0x8
	.byte	0x74
	.sleb128 48
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 44
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS9:
	.uleb128 .LVU64
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU110
	.uleb128 .LVU128
	.uleb128 .LVU162
	.uleb128 .LVU167
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU235
	.uleb128 .LVU274
	.uleb128 .LVU275
	.uleb128 .LVU286
	.uleb128 .LVU323
	.uleb128 .LVU325
	.uleb128 .LVU337
	.uleb128 .LVU342
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.LVL8
	.uleb128 .LVL18-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL24-.LVL8
	.uleb128 .LVL33-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL36-.LVL8
	.uleb128 .LVL39-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL39-.LVL8
	.uleb128 .LVL57-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL72-.LVL8
	.uleb128 .LVL73-.LVL8
	.uleb128 0x17
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.byte	0x22
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	slots+4
	.byte	0x22
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL76-.LVL8
	.uleb128 .LVL83-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL84-.LVL8
	.uleb128 .LVL89-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL93-.LVL8
	.uleb128 .LFE4-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS10:
	.uleb128 .LVU64
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 .LVU167
	.uleb128 .LVU167
	.uleb128 .LVU235
	.uleb128 .LVU273
	.uleb128 .LVU337
	.uleb128 .LVU342
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.LVL8
	.uleb128 .LVL35-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL35-.LVL8
	.uleb128 .LVL36-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL36-.LVL8
	.uleb128 .LVL57-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL72-.LVL8
	.uleb128 .LVL89-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL93-.LVL8
	.uleb128 .LFE4-.LVL8
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS11:
	.uleb128 .LVU191
	.uleb128 .LVU235
	.uleb128 .LVU342
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL57-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL93-.LVL44
	.uleb128 .LFE4-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS12:
	.uleb128 .LVU231
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU241
	.uleb128 .LVU242
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU252
	.uleb128 .LVU258
	.uleb128 .LVU272
	.uleb128 .LVU337
	.uleb128 .LVU339
	.uleb128 .LVU340
	.uleb128 .LVU341
.LLST12:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL59-.LVL56
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL60-.LVL56
	.uleb128 .LVL61-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL61-.LVL56
	.uleb128 .LVL62-.LVL56
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL62-.LVL56
	.uleb128 .LVL63-.LVL56
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL64-.LVL56
	.uleb128 .LVL71-.LVL56
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL89-.LVL56
	.uleb128 .LVL90-.LVL56
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL91-.LVL56
	.uleb128 .LVL92-.LVL56
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0
.LVUS13:
	.uleb128 .LVU267
	.uleb128 .LVU269
	.uleb128 .LVU269
	.uleb128 .LVU272
.LLST13:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL69-1-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL69-1-.LVL68
	.uleb128 .LVL71-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS15:
	.uleb128 .LVU66
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU165
	.uleb128 .LVU167
	.uleb128 .LVU169
	.uleb128 .LVU169
	.uleb128 .LVU173
	.uleb128 .LVU273
	.uleb128 .LVU337
.LLST15:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.LVL8
	.uleb128 .LVL34-.LVL8
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL36-.LVL8
	.uleb128 .LVL37-.LVL8
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL37-.LVL8
	.uleb128 .LVL39-.LVL8
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL72-.LVL8
	.uleb128 .LVL89-.LVL8
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0
.LVUS17:
	.uleb128 .LVU78
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU235
	.uleb128 .LVU273
	.uleb128 .LVU337
	.uleb128 .LVU342
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LVL57-.LVL11
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL72-.LVL11
	.uleb128 .LVL89-.LVL11
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL93-.LVL11
	.uleb128 .LFE4-.LVL11
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS19:
	.uleb128 .LVU301
	.uleb128 .LVU303
	.uleb128 .LVU303
	.uleb128 .LVU337
.LLST19:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL80-1-.LVL79
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL80-1-.LVL79
	.uleb128 .LVL89-.LVL79
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0
.LVUS23:
	.uleb128 .LVU314
	.uleb128 .LVU315
	.uleb128 .LVU332
	.uleb128 .LVU333
	.uleb128 .LVU333
	.uleb128 .LVU337
.LLST23:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL82-.LVL82
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL82
	.uleb128 .LVL87-.LVL82
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL82
	.uleb128 .LVL89-.LVL82
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS21:
	.uleb128 .LVU295
	.uleb128 .LVU298
.LLST21:
	.byte	0x8
	.long	.LVL78
	.uleb128 .LVL78-.LVL78
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU117
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 .LVU147
.LLST29:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL22-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL22-.LVL20
	.uleb128 .LVL30-.LVL20
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS30:
	.uleb128 .LVU118
	.uleb128 .LVU135
.LLST30:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS32:
	.uleb128 .LVU130
	.uleb128 .LVU141
.LLST32:
	.byte	0x8
	.long	.LVL24
	.uleb128 .LVL28-.LVL24
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS33:
	.uleb128 .LVU133
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU140
.LLST33:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL25-.LVL24
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL24
	.uleb128 .LVL26-.LVL24
	.uleb128 0x16
	.byte	0x71
	.sleb128 0
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.byte	0x22
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	slots
	.byte	0x22
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL24
	.uleb128 .LVL27-.LVL24
	.uleb128 0x18
	.byte	0x71
	.sleb128 0
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.byte	0x22
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	slots
	.byte	0x22
	.byte	0x6
	.byte	0x1c
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU71
	.uleb128 .LVU76
.LLST24:
	.byte	0x8
	.long	.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x3
	.byte	0x8
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU80
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU97
.LLST26:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LVL16-.LVL11
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS27:
	.uleb128 .LVU83
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU96
.LLST27:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LVL14-.LVL11
	.uleb128 0x8
	.byte	0x70
	.sleb128 0
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x9
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.byte	0x20
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU106
	.uleb128 .LVU109
.LLST28:
	.byte	0x8
	.long	.LVL17
	.uleb128 .LVL17-.LVL17
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0
.LVUS35:
	.uleb128 .LVU153
	.uleb128 .LVU162
	.uleb128 .LVU289
	.uleb128 .LVU293
.LLST35:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL33-.LVL31
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL77-.LVL31
	.uleb128 .LVL78-.LVL31
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS36:
	.uleb128 .LVU156
	.uleb128 .LVU157
	.uleb128 .LVU292
	.uleb128 .LVU293
.LLST36:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL77-.LVL31
	.uleb128 .LVL78-.LVL31
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU172
	.uleb128 .LVU173
.LLST37:
	.byte	0x8
	.long	.LVL38
	.uleb128 .LVL39-.LVL38
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU173
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU183
.LLST39:
	.byte	0x6
	.long	.LVL39
	.byte	0x4
	.uleb128 .LVL39-.LVL39
	.uleb128 .LVL40-.LVL39
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL39
	.uleb128 .LVL41-.LVL39
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x71
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL39
	.uleb128 .LVL42-.LVL39
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x20
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU191
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 .LVU202
	.uleb128 .LVU202
	.uleb128 .LVU207
	.uleb128 .LVU207
	.uleb128 .LVU211
	.uleb128 .LVU342
	.uleb128 0
.LLST41:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL47-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL47-.LVL44
	.uleb128 .LVL48-.LVL44
	.uleb128 0x5
	.byte	0x70
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL48-.LVL44
	.uleb128 .LVL49-.LVL44
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL49-.LVL44
	.uleb128 .LVL50-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL93-.LVL44
	.uleb128 .LFE4-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS43:
	.uleb128 .LVU193
	.uleb128 .LVU205
	.uleb128 .LVU342
	.uleb128 .LVU344
.LLST43:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL49-1-.LVL45
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL93-.LVL45
	.uleb128 .LVL94-1-.LVL45
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS45:
	.uleb128 .LVU233
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU272
	.uleb128 .LVU337
	.uleb128 .LVU342
.LLST45:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL71-.LVL56
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL89-.LVL56
	.uleb128 .LVL93-.LVL56
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS1:
	.uleb128 .LVU2
	.uleb128 .LVU8
.LLST1:
	.byte	0x8
	.long	.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU25
	.uleb128 .LVU32
.LLST3:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU15
	.uleb128 .LVU22
.LLST5:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x3
	.byte	0x8
	.byte	0x64
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU35
	.uleb128 .LVU42
.LLST7:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x4
	.byte	0xa
	.value	0x3e8
	.byte	0x9f
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
	.long	.LFB4
	.long	.LFE4-.LFB4
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
	.long	.LBB25
	.byte	0x4
	.uleb128 .LBB25-.LBB25
	.uleb128 .LBE25-.LBB25
	.byte	0x4
	.uleb128 .LBB29-.LBB25
	.uleb128 .LBE29-.LBB25
	.byte	0x4
	.uleb128 .LBB37-.LBB25
	.uleb128 .LBE37-.LBB25
	.byte	0
.LLRL2:
	.byte	0x5
	.long	.LBB30
	.byte	0x4
	.uleb128 .LBB30-.LBB30
	.uleb128 .LBE30-.LBB30
	.byte	0x4
	.uleb128 .LBB38-.LBB30
	.uleb128 .LBE38-.LBB30
	.byte	0x4
	.uleb128 .LBB43-.LBB30
	.uleb128 .LBE43-.LBB30
	.byte	0x4
	.uleb128 .LBB46-.LBB30
	.uleb128 .LBE46-.LBB30
	.byte	0x4
	.uleb128 .LBB47-.LBB30
	.uleb128 .LBE47-.LBB30
	.byte	0x4
	.uleb128 .LBB52-.LBB30
	.uleb128 .LBE52-.LBB30
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB39
	.byte	0x4
	.uleb128 .LBB39-.LBB39
	.uleb128 .LBE39-.LBB39
	.byte	0x4
	.uleb128 .LBB44-.LBB39
	.uleb128 .LBE44-.LBB39
	.byte	0x4
	.uleb128 .LBB45-.LBB39
	.uleb128 .LBE45-.LBB39
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB48
	.byte	0x4
	.uleb128 .LBB48-.LBB48
	.uleb128 .LBE48-.LBB48
	.byte	0x4
	.uleb128 .LBB53-.LBB48
	.uleb128 .LBE53-.LBB48
	.byte	0x4
	.uleb128 .LBB54-.LBB48
	.uleb128 .LBE54-.LBB48
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB82
	.byte	0x4
	.uleb128 .LBB82-.LBB82
	.uleb128 .LBE82-.LBB82
	.byte	0x4
	.uleb128 .LBB126-.LBB82
	.uleb128 .LBE126-.LBB82
	.byte	0x4
	.uleb128 .LBB127-.LBB82
	.uleb128 .LBE127-.LBB82
	.byte	0x4
	.uleb128 .LBB128-.LBB82
	.uleb128 .LBE128-.LBB82
	.byte	0x4
	.uleb128 .LBB129-.LBB82
	.uleb128 .LBE129-.LBB82
	.byte	0x4
	.uleb128 .LBB143-.LBB82
	.uleb128 .LBE143-.LBB82
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB124-.LBB83
	.uleb128 .LBE124-.LBB83
	.byte	0x4
	.uleb128 .LBB125-.LBB83
	.uleb128 .LBE125-.LBB83
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB106-.LBB84
	.uleb128 .LBE106-.LBB84
	.byte	0x4
	.uleb128 .LBB107-.LBB84
	.uleb128 .LBE107-.LBB84
	.byte	0x4
	.uleb128 .LBB108-.LBB84
	.uleb128 .LBE108-.LBB84
	.byte	0x4
	.uleb128 .LBB122-.LBB84
	.uleb128 .LBE122-.LBB84
	.byte	0x4
	.uleb128 .LBB123-.LBB84
	.uleb128 .LBE123-.LBB84
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB85
	.byte	0x4
	.uleb128 .LBB85-.LBB85
	.uleb128 .LBE85-.LBB85
	.byte	0x4
	.uleb128 .LBB91-.LBB85
	.uleb128 .LBE91-.LBB85
	.byte	0x4
	.uleb128 .LBB92-.LBB85
	.uleb128 .LBE92-.LBB85
	.byte	0x4
	.uleb128 .LBB93-.LBB85
	.uleb128 .LBE93-.LBB85
	.byte	0x4
	.uleb128 .LBB94-.LBB85
	.uleb128 .LBE94-.LBB85
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB95
	.byte	0x4
	.uleb128 .LBB95-.LBB95
	.uleb128 .LBE95-.LBB95
	.byte	0x4
	.uleb128 .LBB96-.LBB95
	.uleb128 .LBE96-.LBB95
	.byte	0x4
	.uleb128 .LBB97-.LBB95
	.uleb128 .LBE97-.LBB95
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB100
	.byte	0x4
	.uleb128 .LBB100-.LBB100
	.uleb128 .LBE100-.LBB100
	.byte	0x4
	.uleb128 .LBB104-.LBB100
	.uleb128 .LBE104-.LBB100
	.byte	0x4
	.uleb128 .LBB105-.LBB100
	.uleb128 .LBE105-.LBB100
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB112
	.byte	0x4
	.uleb128 .LBB112-.LBB112
	.uleb128 .LBE112-.LBB112
	.byte	0x4
	.uleb128 .LBB115-.LBB112
	.uleb128 .LBE115-.LBB112
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB116
	.byte	0x4
	.uleb128 .LBB116-.LBB116
	.uleb128 .LBE116-.LBB116
	.byte	0x4
	.uleb128 .LBB120-.LBB116
	.uleb128 .LBE120-.LBB116
	.byte	0x4
	.uleb128 .LBB121-.LBB116
	.uleb128 .LBE121-.LBB116
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB131
	.byte	0x4
	.uleb128 .LBB131-.LBB131
	.uleb128 .LBE131-.LBB131
	.byte	0x4
	.uleb128 .LBB134-.LBB131
	.uleb128 .LBE134-.LBB131
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB135
	.byte	0x4
	.uleb128 .LBB135-.LBB135
	.uleb128 .LBE135-.LBB135
	.byte	0x4
	.uleb128 .LBB140-.LBB135
	.uleb128 .LBE140-.LBB135
	.byte	0x4
	.uleb128 .LBB145-.LBB135
	.uleb128 .LBE145-.LBB135
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB136
	.byte	0x4
	.uleb128 .LBB136-.LBB136
	.uleb128 .LBE136-.LBB136
	.byte	0x4
	.uleb128 .LBB137-.LBB136
	.uleb128 .LBE137-.LBB136
	.byte	0x4
	.uleb128 .LBB138-.LBB136
	.uleb128 .LBE138-.LBB136
	.byte	0x4
	.uleb128 .LBB139-.LBB136
	.uleb128 .LBE139-.LBB136
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB141
	.byte	0x4
	.uleb128 .LBB141-.LBB141
	.uleb128 .LBE141-.LBB141
	.byte	0x4
	.uleb128 .LBB142-.LBB141
	.uleb128 .LBE142-.LBB141
	.byte	0x4
	.uleb128 .LBB144-.LBB141
	.uleb128 .LBE144-.LBB141
	.byte	0
.LLRL46:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB4
	.uleb128 .LFE4-.LFB4
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF44:
	.string	"limit"
.LASF37:
	.string	"zeroed"
.LASF34:
	.string	"grown"
.LASF43:
	.string	"next"
.LASF3:
	.string	"short int"
.LASF12:
	.string	"size_t"
.LASF26:
	.string	"malloc"
.LASF48:
	.string	"main"
.LASF33:
	.string	"none"
.LASF41:
	.string	"fill"
.LASF30:
	.string	"most"
.LASF35:
	.string	"same"
.LASF10:
	.string	"uintptr_t"
.LASF47:
	.string	"free"
.LASF15:
	.string	"memory"
.LASF4:
	.string	"long long int"
.LASF23:
	.string	"memset"
.LASF13:
	.string	"long int"
.LASF24:
	.string	"printf"
.LASF29:
	.string	"live"
.LASF18:
	.string	"slots"
.LASF46:
	.string	"SLOTS"
.LASF5:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF32:
	.string	"many"
.LASF9:
	.string	"uint32_t"
.LASF17:
	.string	"mark"
.LASF7:
	.string	"unsigned int"
.LASF21:
	.string	"puts"
.LASF28:
	.string	"operations"
.LASF6:
	.string	"short unsigned int"
.LASF11:
	.string	"char"
.LASF19:
	.string	"seed"
.LASF22:
	.string	"strlen"
.LASF38:
	.string	"bigger"
.LASF27:
	.string	"calloc"
.LASF45:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF25:
	.string	"realloc"
.LASF14:
	.string	"long unsigned int"
.LASF16:
	.string	"size"
.LASF39:
	.string	"kept"
.LASF40:
	.string	"block"
.LASF42:
	.string	"check"
.LASF20:
	.string	"wrong"
.LASF36:
	.string	"step"
.LASF31:
	.string	"huge"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"heap.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
