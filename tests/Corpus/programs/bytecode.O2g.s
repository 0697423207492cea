	.file	"bytecode.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "bytecode.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" "
.LC1:
	.string	"%d "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"\n%d words, sum %08x, %ld steps\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2:
	.file 1 "bytecode.c"
	.loc 1 116 1 view -0
	.cfi_startproc
	.loc 1 117 2 view .LVU1
	.loc 1 127 2 view .LVU2
	.loc 1 128 2 view .LVU3
	.loc 1 129 2 view .LVU4
.LVL0:
	.loc 1 130 2 view .LVU5
.LBB17:
	.loc 1 130 7 view .LVU6
	.loc 1 130 20 view .LVU7
.LBE17:
	.loc 1 116 1 is_stmt 0 view .LVU8
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 129 7 view .LVU9
	xorl	%eax, %eax
	.loc 1 116 1 view .LVU10
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	movb	$99, %dl
	pushl	%edi
	.cfi_offset 7, -12
.LBB60:
	.loc 1 130 11 view .LVU11
	xorl	%edi, %edi
.LBE60:
	.loc 1 116 1 view .LVU12
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$1632, %esp
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 129 7 view .LVU13
	movl	%eax, 32(%esp)
.LBB61:
.LBB18:
.LBB19:
.LBB20:
.LBB21:
.LBB22:
.LBB23:
	.loc 1 32 4 view .LVU14
	leal	80(%esp), %eax
	andl	$4, %eax
.LBE23:
	.loc 1 29 32 view .LVU15
	testb	%dl, %dl
.LBB26:
	.loc 1 32 4 view .LVU16
	movl	%eax, 48(%esp)
.LVL1:
	.loc 1 32 4 view .LVU17
.LBE26:
.LBE22:
.LBE21:
.LBE20:
.LBE19:
	.loc 1 131 3 is_stmt 1 view .LVU18
	.loc 1 131 31 is_stmt 0 view .LVU19
	movl	programs.1(,%edi,4), %eax
.LVL2:
.LBB43:
.LBI19:
	.loc 1 23 12 is_stmt 1 view .LVU20
.LBB40:
	.loc 1 25 2 view .LVU21
	.loc 1 26 2 view .LVU22
	.loc 1 27 2 view .LVU23
.LBB35:
	.loc 1 27 7 view .LVU24
	.loc 1 27 26 view .LVU25
.LBB29:
	.loc 1 29 32 view .LVU26
	je	.L48
.LVL3:
.L84:
	.loc 1 29 32 is_stmt 0 view .LVU27
.LBE29:
.LBE35:
	.loc 1 26 6 view .LVU28
	xorl	%ebx, %ebx
.LBB36:
	.loc 1 27 11 view .LVU29
	xorl	%esi, %esi
.LBE36:
	.loc 1 26 6 view .LVU30
	movl	%ebx, 44(%esp)
.LBB37:
	.loc 1 27 11 view .LVU31
	movl	%esi, 52(%esp)
.LVL4:
.L15:
	.loc 1 28 8 view .LVU32
	movl	%eax, 40(%esp)
	xorl	%edx, %edx
	movl	%edx, 56(%esp)
	movl	%eax, %edx
	movl	%edi, 36(%esp)
.LVL5:
	.p2align 4
	.p2align 3
.L13:
.LBB30:
.LBB27:
	.loc 1 30 4 is_stmt 1 view .LVU33
	.loc 1 31 4 view .LVU34
	.loc 1 31 15 is_stmt 0 view .LVU35
	movl	%edx, (%esp)
	.loc 1 32 4 view .LVU36
	leal	80(%esp), %edi
	.loc 1 31 15 view .LVU37
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 60(%esp)
	call	strcspn
.LVL6:
	.loc 1 32 4 view .LVU38
	movl	60(%esp), %edx
	movl	%edx, %esi
	cmpl	$8, %eax
	.loc 1 31 15 view .LVU39
	movl	%eax, %ebx
.LVL7:
	.loc 1 32 4 is_stmt 1 view .LVU40
	movl	%eax, %ecx
	jnb	.L81
.LVL8:
.L3:
	.loc 1 32 4 is_stmt 0 view .LVU41
	rep movsb
	.loc 1 33 4 is_stmt 1 view .LVU42
	.loc 1 34 13 is_stmt 0 view .LVU43
	leal	(%edx,%ebx), %eax
	movl	$.LC0, %esi
	.loc 1 33 12 view .LVU44
	movb	$0, 80(%esp,%ebx)
	.loc 1 34 4 is_stmt 1 view .LVU45
	.loc 1 34 13 is_stmt 0 view .LVU46
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	movl	%edx, 60(%esp)
	call	strspn
.LVL9:
	.loc 1 34 6 view .LVU47
	movl	60(%esp), %edx
	.loc 1 34 11 view .LVU48
	addl	%ebx, %eax
	.loc 1 34 6 view .LVU49
	addl	%eax, %edx
.LVL10:
	.loc 1 35 4 is_stmt 1 view .LVU50
	.loc 1 35 7 is_stmt 0 view .LVU51
	testl	%ebx, %ebx
	je	.L9
	.loc 1 37 4 is_stmt 1 view .LVU52
	.loc 1 45 8 is_stmt 0 view .LVU53
	xorl	%esi, %esi
	.loc 1 37 7 view .LVU54
	cmpb	$58, 79(%esp,%ebx)
	je	.L82
	movl	%edx, %ebx
.LVL11:
	.loc 1 37 7 view .LVU55
	jmp	.L6
.LVL12:
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 1 47 5 is_stmt 1 view .LVU56
	.loc 1 47 7 is_stmt 0 view .LVU57
	incl	%esi
.LVL13:
	.loc 1 46 20 is_stmt 1 view .LVU58
	cmpl	$22, %esi
	je	.L7
.LVL14:
.L6:
	.loc 1 46 23 is_stmt 0 view .LVU59
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	ops(,%esi,8), %eax
	movl	%eax, (%esp)
	call	strcmp
.LVL15:
	.loc 1 46 20 view .LVU60
	testl	%eax, %eax
	jne	.L8
	.loc 1 49 9 view .LVU61
	movl	56(%esp), %ecx
	movl	%ebx, %edx
	.loc 1 48 4 is_stmt 1 view .LVU62
	.loc 1 49 9 is_stmt 0 view .LVU63
	leal	96(%esp,%ecx,4), %eax
	.loc 1 49 14 view .LVU64
	incl	%ecx
	movl	%ecx, 56(%esp)
.LVL16:
	.loc 1 49 5 is_stmt 1 view .LVU65
	.loc 1 49 18 is_stmt 0 view .LVU66
	movl	%esi, (%eax)
	.loc 1 50 5 is_stmt 1 view .LVU67
.LVL17:
.L9:
	.loc 1 50 5 is_stmt 0 view .LVU68
.LBE27:
	.loc 1 29 32 is_stmt 1 view .LVU69
	cmpb	$0, (%edx)
	jne	.L13
.LBE30:
	.loc 1 27 26 is_stmt 0 view .LVU70
	cmpl	$1, 52(%esp)
	movl	40(%esp), %eax
	movl	36(%esp), %edi
	.loc 1 27 35 is_stmt 1 view .LVU71
.LVL18:
	.loc 1 27 26 view .LVU72
	je	.L14
.LVL19:
.L73:
.LBB31:
	.loc 1 29 32 view .LVU73
	cmpb	$0, (%eax)
	je	.L83
.LBE31:
	.loc 1 27 35 is_stmt 0 view .LVU74
	movl	$1, %ecx
	movl	%ecx, 52(%esp)
	jmp	.L15
.LVL20:
	.p2align 4,,10
	.p2align 3
.L81:
.LBB32:
.LBB28:
	.loc 1 32 4 view .LVU75
	movl	48(%esp), %eax
.LVL21:
	.loc 1 32 4 view .LVU76
	testl	%eax, %eax
	je	.L3
	movl	(%edx), %eax
	leal	84(%esp), %edi
	leal	4(%edx), %esi
	leal	-4(%ebx), %ecx
.LVL22:
	.loc 1 32 4 view .LVU77
	movl	%eax, 80(%esp)
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L82:
	.loc 1 38 5 is_stmt 1 view .LVU78
	.loc 1 38 17 is_stmt 0 view .LVU79
	movb	$0, 79(%esp,%ebx)
	.loc 1 39 5 is_stmt 1 view .LVU80
	.loc 1 39 8 is_stmt 0 view .LVU81
	movl	52(%esp), %ebx
.LVL23:
	.loc 1 39 8 view .LVU82
	testl	%ebx, %ebx
	jne	.L9
	movl	%edx, 60(%esp)
	.loc 1 40 6 is_stmt 1 view .LVU83
	.loc 1 40 32 is_stmt 0 view .LVU84
	movl	44(%esp), %edi
	.loc 1 40 6 view .LVU85
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	.loc 1 40 32 view .LVU86
	leal	608(%esp), %eax
	movl	%edi, %ebx
	sall	$4, %ebx
	addl	%ebx, %eax
	.loc 1 40 6 view .LVU87
	movl	%eax, (%esp)
	call	strcpy
.LVL24:
	.loc 1 41 6 is_stmt 1 view .LVU88
	.loc 1 41 31 is_stmt 0 view .LVU89
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	%eax, 620(%esp,%ebx)
	.loc 1 41 24 view .LVU90
	leal	1(%edi), %eax
.LVL25:
	.loc 1 41 24 view .LVU91
	movl	%eax, 44(%esp)
	jmp	.L9
.LVL26:
	.p2align 4,,10
	.p2align 3
.L7:
	.loc 1 49 9 view .LVU92
	movl	%ebx, 60(%esp)
	.loc 1 48 4 is_stmt 1 view .LVU93
	.loc 1 49 9 is_stmt 0 view .LVU94
	movl	56(%esp), %eax
	leal	96(%esp,%eax,4), %esi
.LVL27:
	.loc 1 49 14 view .LVU95
	incl	%eax
	movl	%eax, 56(%esp)
.LVL28:
	.loc 1 52 4 is_stmt 1 view .LVU96
	.loc 1 53 4 view .LVU97
	.loc 1 53 17 is_stmt 0 view .LVU98
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	76(%esp), %eax
	movl	%eax, 4(%esp)
	leal	80(%esp), %eax
	movl	%eax, (%esp)
	call	strtol
.LVL29:
.LBB24:
	.loc 1 54 38 view .LVU99
	movl	60(%esp), %edx
.LBE24:
	.loc 1 53 15 view .LVU100
	movl	%eax, (%esi)
	.loc 1 54 4 is_stmt 1 view .LVU101
.LBB25:
	.loc 1 54 9 view .LVU102
.LVL30:
	.loc 1 54 38 view .LVU103
	.loc 1 54 20 is_stmt 0 view .LVU104
	movl	76(%esp), %eax
	.loc 1 54 38 view .LVU105
	cmpb	$0, (%eax)
	je	.L9
	.loc 1 54 38 view .LVU106
	movzbl	52(%esp), %eax
	andb	$1, %al
	je	.L9
	movl	44(%esp), %eax
	testl	%eax, %eax
	jle	.L9
	.loc 1 54 13 view .LVU107
	movl	%esi, 60(%esp)
	leal	608(%esp), %ebx
.LVL31:
	.loc 1 54 13 view .LVU108
	xorl	%edi, %edi
	movl	%edx, 28(%esp)
	movl	%ebx, %esi
	movl	%eax, %ebx
.LVL32:
	.p2align 4
	.p2align 3
.L12:
	.loc 1 55 5 is_stmt 1 view .LVU109
	.loc 1 55 9 is_stmt 0 view .LVU110
	movl	%esi, (%esp)
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	call	strcmp
.LVL33:
	.loc 1 55 8 view .LVU111
	testl	%eax, %eax
	jne	.L11
	.loc 1 56 6 is_stmt 1 view .LVU112
	.loc 1 56 17 is_stmt 0 view .LVU113
	movl	12(%esi), %eax
	movl	60(%esp), %ecx
	movl	%eax, (%ecx)
.L11:
	.loc 1 54 59 is_stmt 1 view .LVU114
	incl	%edi
.LVL34:
	.loc 1 54 38 view .LVU115
	.loc 1 54 38 is_stmt 0 view .LVU116
	addl	$16, %esi
	cmpl	%ebx, %edi
	jl	.L12
	movl	28(%esp), %edx
	jmp	.L9
.LVL35:
.L83:
	.loc 1 54 38 view .LVU117
.LBE25:
.LBE28:
.LBE32:
	.loc 1 28 8 view .LVU118
	movl	52(%esp), %eax
.LVL36:
	.loc 1 28 8 view .LVU119
	movl	%eax, 56(%esp)
.LVL37:
.L14:
	.loc 1 28 8 view .LVU120
.LBE37:
	.loc 1 60 2 is_stmt 1 view .LVU121
	.loc 1 60 2 is_stmt 0 view .LVU122
.LBE40:
.LBE43:
	.loc 1 132 3 is_stmt 1 view .LVU123
	.loc 1 133 3 view .LVU124
.LBB44:
	.loc 1 133 8 view .LVU125
	.loc 1 133 21 view .LVU126
	movl	56(%esp), %ecx
	testl	%ecx, %ecx
	je	.L51
	leal	96(%esp), %eax
.LBE44:
	.loc 1 132 12 is_stmt 0 view .LVU127
	xorl	%ebx, %ebx
	leal	96(%esp,%ecx,4), %ecx
.LVL38:
	.p2align 4
	.p2align 3
.L17:
.LBB45:
	.loc 1 134 4 is_stmt 1 discriminator 3 view .LVU128
	.loc 1 134 14 is_stmt 0 discriminator 3 view .LVU129
	movl	%ebx, %edx
	.loc 1 133 21 discriminator 3 view .LVU130
	addl	$4, %eax
	.loc 1 134 14 discriminator 3 view .LVU131
	sall	$5, %edx
	subl	%ebx, %edx
	.loc 1 134 8 discriminator 3 view .LVU132
	movl	-4(%eax), %ebx
.LVL39:
	.loc 1 134 8 discriminator 3 view .LVU133
	addl	%edx, %ebx
.LVL40:
	.loc 1 133 30 is_stmt 1 discriminator 3 view .LVU134
	.loc 1 133 21 discriminator 3 view .LVU135
	cmpl	%eax, %ecx
	jne	.L17
.LVL41:
.L16:
	.loc 1 133 21 is_stmt 0 discriminator 3 view .LVU136
.LBE45:
	.loc 1 135 3 is_stmt 1 discriminator 2 view .LVU137
.LBB46:
.LBI46:
	.loc 1 63 13 discriminator 2 view .LVU138
.LBB47:
	.loc 1 65 2 discriminator 2 view .LVU139
	.loc 1 66 2 discriminator 2 view .LVU140
	.loc 1 67 2 discriminator 2 view .LVU141
	.loc 1 68 2 discriminator 2 view .LVU142
	.loc 1 68 8 is_stmt 0 discriminator 2 view .LVU143
	movl	arguments.0(,%edi,4), %eax
	.loc 1 65 36 discriminator 2 view .LVU144
	leal	608(%esp), %edx
.LVL42:
	.loc 1 69 14 discriminator 2 view .LVU145
	movl	$1, %esi
	.loc 1 66 17 discriminator 2 view .LVU146
	movl	%ebx, 52(%esp)
	.loc 1 68 5 discriminator 2 view .LVU147
	leal	612(%esp), %ecx
.LVL43:
	.loc 1 66 17 discriminator 2 view .LVU148
	movl	%edx, %ebx
	movl	%edi, 60(%esp)
	.loc 1 68 8 discriminator 2 view .LVU149
	movl	%eax, 608(%esp)
	.loc 1 69 2 is_stmt 1 discriminator 2 view .LVU150
	.loc 1 69 17 discriminator 2 view .LVU151
.LVL44:
	.loc 1 66 17 is_stmt 0 discriminator 2 view .LVU152
	leal	96(%esp), %eax
.LVL45:
	.p2align 4
	.p2align 3
.L44:
	.loc 1 70 3 is_stmt 1 view .LVU153
	cmpl	$21, (%eax)
	.loc 1 70 14 is_stmt 0 view .LVU154
	leal	4(%eax), %edi
.LVL46:
	.loc 1 70 3 view .LVU155
	ja	.L18
	.loc 1 70 3 view .LVU156
	movl	(%eax), %edx
	jmp	*.L20(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L20:
	.long	.L76
	.long	.L40
	.long	.L39
	.long	.L38
	.long	.L37
	.long	.L36
	.long	.L35
	.long	.L34
	.long	.L33
	.long	.L32
	.long	.L31
	.long	.L30
	.long	.L29
	.long	.L28
	.long	.L27
	.long	.L26
	.long	.L25
	.long	.L79
	.long	.L23
	.long	.L22
	.long	.L21
	.long	.L19
	.section	.text.startup
.L22:
.LBB48:
	.loc 1 91 4 is_stmt 1 view .LVU157
	.loc 1 92 29 is_stmt 0 view .LVU158
	leal	608(%esp), %edx
	.loc 1 91 12 view .LVU159
	movl	-4(%ecx), %edi
.LVL47:
	.loc 1 92 4 is_stmt 1 view .LVU160
	.loc 1 92 29 is_stmt 0 view .LVU161
	subl	%edx, %ebx
.LVL48:
	.loc 1 92 29 view .LVU162
	movl	%ebx, %edx
	.loc 1 92 13 view .LVU163
	sarl	$2, %edx
	.loc 1 92 11 view .LVU164
	movl	%edx, -4(%ecx)
	.loc 1 93 4 is_stmt 1 view .LVU165
	.loc 1 93 29 is_stmt 0 view .LVU166
	leal	96(%esp), %ebx
	.loc 1 94 10 view .LVU167
	movl	%edi, 4(%ecx)
	.loc 1 93 25 view .LVU168
	leal	8(%eax), %edx
	.loc 1 93 29 view .LVU169
	subl	%ebx, %edx
	.loc 1 93 12 view .LVU170
	sarl	$2, %edx
	.loc 1 93 10 view .LVU171
	movl	%edx, (%ecx)
	.loc 1 94 4 is_stmt 1 view .LVU172
	.loc 1 95 4 view .LVU173
	.loc 1 95 10 is_stmt 0 view .LVU174
	leal	4(%ecx), %ebx
.LVL49:
	.loc 1 96 4 is_stmt 1 view .LVU175
	.loc 1 96 7 is_stmt 0 view .LVU176
	addl	$8, %ecx
.LVL50:
.L79:
	.loc 1 97 4 is_stmt 1 view .LVU177
	.loc 1 97 14 is_stmt 0 view .LVU178
	movl	4(%eax), %eax
.LVL51:
	.loc 1 97 7 view .LVU179
	leal	96(%esp,%eax,4), %eax
.LVL52:
	.loc 1 98 4 is_stmt 1 view .LVU180
	.p2align 4
	.p2align 3
.L42:
	.loc 1 98 4 is_stmt 0 view .LVU181
.LBE48:
	.loc 1 69 17 is_stmt 1 view .LVU182
	.loc 1 69 14 is_stmt 0 view .LVU183
	incl	%esi
.LVL53:
	.loc 1 69 17 view .LVU184
	cmpl	$1000001, %esi
	jne	.L44
	.loc 1 112 9 view .LVU185
	movl	60(%esp), %edi
	movl	$-1, %esi
.LVL54:
	.loc 1 112 9 view .LVU186
	movl	52(%esp), %ebx
.LVL55:
	.loc 1 112 9 view .LVU187
	jmp	.L41
.LVL56:
.L76:
	.loc 1 112 9 view .LVU188
	movl	60(%esp), %edi
.LVL57:
	.loc 1 112 9 view .LVU189
	movl	52(%esp), %ebx
.LVL58:
.L41:
	.loc 1 112 9 view .LVU190
.LBE47:
.LBE46:
	.loc 1 136 3 is_stmt 1 view .LVU191
	movl	%esi, 12(%esp)
	movl	56(%esp), %eax
.LBE18:
	.loc 1 130 26 is_stmt 0 view .LVU192
	incl	%edi
.LBB56:
	.loc 1 136 3 view .LVU193
	movl	%ebx, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL59:
	.loc 1 137 3 is_stmt 1 view .LVU194
	.loc 1 137 3 is_stmt 0 view .LVU195
.LBE56:
	.loc 1 130 26 is_stmt 1 view .LVU196
	.loc 1 130 20 view .LVU197
.LBB57:
	.loc 1 137 7 is_stmt 0 view .LVU198
	addl	%esi, 32(%esp)
.LVL60:
	.loc 1 137 7 view .LVU199
.LBE57:
	.loc 1 130 20 view .LVU200
	cmpl	$3, %edi
	je	.L45
.LBB58:
.LBB52:
.LBB41:
.LBB38:
.LBB33:
	.loc 1 29 32 view .LVU201
	movl	programs.1(,%edi,4), %eax
	movzbl	(%eax), %edx
.LVL61:
	.loc 1 29 32 view .LVU202
.LBE33:
.LBE38:
.LBE41:
.LBE52:
	.loc 1 131 3 is_stmt 1 view .LVU203
	.loc 1 131 31 is_stmt 0 view .LVU204
	movl	programs.1(,%edi,4), %eax
.LVL62:
.LBB53:
	.loc 1 23 12 is_stmt 1 view .LVU205
.LBB42:
	.loc 1 25 2 view .LVU206
	.loc 1 26 2 view .LVU207
	.loc 1 27 2 view .LVU208
.LBB39:
	.loc 1 27 7 view .LVU209
	.loc 1 27 26 view .LVU210
.LBB34:
	.loc 1 29 32 view .LVU211
	testb	%dl, %dl
	jne	.L84
.LVL63:
.L48:
	.loc 1 29 32 is_stmt 0 view .LVU212
.LBE34:
.LBE39:
	.loc 1 26 6 view .LVU213
	xorl	%ecx, %ecx
	movl	%ecx, 52(%esp)
	movl	%ecx, 44(%esp)
	jmp	.L73
.LVL64:
.L25:
	.loc 1 26 6 view .LVU214
.LBE42:
.LBE53:
.LBB54:
.LBB50:
	.loc 1 87 13 is_stmt 1 view .LVU215
	.loc 1 87 28 is_stmt 0 view .LVU216
	movl	-4(%ecx), %edi
	.loc 1 87 22 view .LVU217
	addl	$8, %eax
.LVL65:
	.loc 1 87 26 view .LVU218
	subl	$4, %ecx
.LVL66:
	.loc 1 87 18 view .LVU219
	movl	-4(%eax), %edx
	.loc 1 87 26 view .LVU220
	movl	%edi, (%ebx,%edx,4)
	.loc 1 87 35 is_stmt 1 view .LVU221
	jmp	.L42
.LVL67:
.L26:
	.loc 1 86 15 view .LVU222
	.loc 1 86 28 is_stmt 0 view .LVU223
	movl	4(%eax), %edx
	.loc 1 86 18 view .LVU224
	addl	$4, %ecx
.LVL68:
	.loc 1 86 32 view .LVU225
	addl	$8, %eax
.LVL69:
	.loc 1 86 28 view .LVU226
	movl	(%ebx,%edx,4), %edx
	.loc 1 86 21 view .LVU227
	movl	%edx, -4(%ecx)
	.loc 1 86 37 is_stmt 1 view .LVU228
	jmp	.L42
.LVL70:
.L27:
	.loc 1 85 15 view .LVU229
	.loc 1 85 24 view .LVU230
	.loc 1 85 37 is_stmt 0 view .LVU231
	movl	-4(%ecx), %eax
	.loc 1 85 18 view .LVU232
	subl	$8, %ecx
.LVL71:
	.loc 1 85 45 view .LVU233
	movl	(%ecx), %edx
	.loc 1 85 37 view .LVU234
	andl	$1023, %eax
	.loc 1 85 45 view .LVU235
	movl	%edx, memory(,%eax,4)
	.loc 1 85 54 is_stmt 1 view .LVU236
	.loc 1 70 14 is_stmt 0 view .LVU237
	movl	%edi, %eax
	.loc 1 85 54 view .LVU238
	jmp	.L42
.L28:
	.loc 1 84 14 is_stmt 1 view .LVU239
	.loc 1 84 37 is_stmt 0 view .LVU240
	movl	-4(%ecx), %eax
	andl	$1023, %eax
	.loc 1 84 21 view .LVU241
	movl	memory(,%eax,4), %eax
	movl	%eax, -4(%ecx)
	.loc 1 84 46 is_stmt 1 view .LVU242
	.loc 1 70 14 is_stmt 0 view .LVU243
	movl	%edi, %eax
	.loc 1 84 46 view .LVU244
	jmp	.L42
.L29:
	.loc 1 83 13 is_stmt 1 view .LVU245
	.loc 1 83 22 is_stmt 0 view .LVU246
	movl	-4(%ecx), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	sete	%al
	.loc 1 83 20 view .LVU247
	movl	%eax, -4(%ecx)
	.loc 1 83 31 is_stmt 1 view .LVU248
	.loc 1 70 14 is_stmt 0 view .LVU249
	movl	%edi, %eax
	.loc 1 83 31 view .LVU250
	jmp	.L42
.L30:
	.loc 1 82 15 is_stmt 1 view .LVU251
.LVL72:
	.loc 1 82 21 view .LVU252
	.loc 1 82 37 is_stmt 0 view .LVU253
	movl	-4(%ecx), %eax
	cmpl	%eax, -8(%ecx)
	sete	%al
	.loc 1 82 17 view .LVU254
	subl	$4, %ecx
.LVL73:
	.loc 1 82 37 view .LVU255
	movzbl	%al, %eax
	.loc 1 82 28 view .LVU256
	movl	%eax, -4(%ecx)
	.loc 1 82 47 is_stmt 1 view .LVU257
	.loc 1 70 14 is_stmt 0 view .LVU258
	movl	%edi, %eax
	.loc 1 82 47 view .LVU259
	jmp	.L42
.L31:
	.loc 1 81 14 is_stmt 1 view .LVU260
.LVL74:
	.loc 1 81 20 view .LVU261
	.loc 1 81 36 is_stmt 0 view .LVU262
	movl	-4(%ecx), %eax
	cmpl	%eax, -8(%ecx)
	setl	%al
	.loc 1 81 16 view .LVU263
	subl	$4, %ecx
.LVL75:
	.loc 1 81 36 view .LVU264
	movzbl	%al, %eax
	.loc 1 81 27 view .LVU265
	movl	%eax, -4(%ecx)
	.loc 1 81 45 is_stmt 1 view .LVU266
	.loc 1 70 14 is_stmt 0 view .LVU267
	movl	%edi, %eax
	.loc 1 81 45 view .LVU268
	jmp	.L42
.L32:
	.loc 1 80 13 is_stmt 1 view .LVU269
.LVL76:
	.loc 1 80 19 view .LVU270
	.loc 1 80 26 is_stmt 0 view .LVU271
	movl	-8(%ecx), %eax
	cltd
	idivl	-4(%ecx)
	.loc 1 70 14 view .LVU272
	movl	%edi, %eax
	.loc 1 80 15 view .LVU273
	subl	$4, %ecx
.LVL77:
	.loc 1 80 26 view .LVU274
	movl	%edx, -4(%ecx)
	.loc 1 80 36 is_stmt 1 view .LVU275
	jmp	.L42
.L33:
	.loc 1 79 13 view .LVU276
.LVL78:
	.loc 1 79 19 view .LVU277
	.loc 1 79 26 is_stmt 0 view .LVU278
	movl	-8(%ecx), %eax
	cltd
	idivl	-4(%ecx)
	.loc 1 79 15 view .LVU279
	subl	$4, %ecx
.LVL79:
	.loc 1 79 26 view .LVU280
	movl	%eax, -4(%ecx)
	.loc 1 79 36 is_stmt 1 view .LVU281
	.loc 1 70 14 is_stmt 0 view .LVU282
	movl	%edi, %eax
	.loc 1 79 36 view .LVU283
	jmp	.L42
.L34:
	.loc 1 78 13 is_stmt 1 view .LVU284
.LVL80:
	.loc 1 78 19 view .LVU285
	.loc 1 78 55 is_stmt 0 view .LVU286
	movl	-8(%ecx), %eax
	.loc 1 78 15 view .LVU287
	subl	$4, %ecx
.LVL81:
	.loc 1 78 55 view .LVU288
	movl	(%ecx), %edx
	imull	%edx, %eax
	.loc 1 78 26 view .LVU289
	movl	%eax, -4(%ecx)
	.loc 1 78 75 is_stmt 1 view .LVU290
	.loc 1 70 14 is_stmt 0 view .LVU291
	movl	%edi, %eax
	.loc 1 78 75 view .LVU292
	jmp	.L42
.L35:
	.loc 1 77 13 is_stmt 1 view .LVU293
.LVL82:
	.loc 1 77 19 view .LVU294
	.loc 1 77 55 is_stmt 0 view .LVU295
	movl	-4(%ecx), %eax
	subl	%eax, -8(%ecx)
	.loc 1 77 75 is_stmt 1 view .LVU296
	.loc 1 70 14 is_stmt 0 view .LVU297
	movl	%edi, %eax
	.loc 1 77 15 view .LVU298
	subl	$4, %ecx
.LVL83:
	.loc 1 77 75 view .LVU299
	jmp	.L42
.L36:
	.loc 1 76 13 is_stmt 1 view .LVU300
.LVL84:
	.loc 1 76 19 view .LVU301
	.loc 1 76 55 is_stmt 0 view .LVU302
	movl	-4(%ecx), %eax
	addl	%eax, -8(%ecx)
	.loc 1 76 75 is_stmt 1 view .LVU303
	.loc 1 70 14 is_stmt 0 view .LVU304
	movl	%edi, %eax
	.loc 1 76 15 view .LVU305
	subl	$4, %ecx
.LVL85:
	.loc 1 76 75 view .LVU306
	jmp	.L42
.L37:
	.loc 1 75 14 is_stmt 1 view .LVU307
	.loc 1 75 20 is_stmt 0 view .LVU308
	movl	-8(%ecx), %eax
	.loc 1 75 32 view .LVU309
	addl	$4, %ecx
.LVL86:
	.loc 1 75 20 view .LVU310
	movl	%eax, -4(%ecx)
	.loc 1 75 30 is_stmt 1 view .LVU311
.LVL87:
	.loc 1 75 36 view .LVU312
	.loc 1 70 14 is_stmt 0 view .LVU313
	movl	%edi, %eax
	.loc 1 75 36 view .LVU314
	jmp	.L42
.L38:
	.loc 1 74 13 is_stmt 1 view .LVU315
	.loc 1 74 19 is_stmt 0 view .LVU316
	movl	-4(%ecx), %eax
	.loc 1 74 31 view .LVU317
	addl	$4, %ecx
.LVL88:
	.loc 1 74 19 view .LVU318
	movl	%eax, -4(%ecx)
	.loc 1 74 29 is_stmt 1 view .LVU319
.LVL89:
	.loc 1 74 35 view .LVU320
	.loc 1 70 14 is_stmt 0 view .LVU321
	movl	%edi, %eax
	.loc 1 74 35 view .LVU322
	jmp	.L42
.L21:
.LBB49:
	.loc 1 101 4 is_stmt 1 view .LVU323
	.loc 1 101 12 is_stmt 0 view .LVU324
	movl	-4(%ecx), %ecx
.LVL90:
	.loc 1 102 4 is_stmt 1 view .LVU325
	.loc 1 102 14 is_stmt 0 view .LVU326
	movl	-4(%ebx), %eax
	.loc 1 103 18 view .LVU327
	movl	-8(%ebx), %edx
	.loc 1 104 9 view .LVU328
	movl	%ecx, -8(%ebx)
	.loc 1 105 7 view .LVU329
	leal	-4(%ebx), %ecx
.LVL91:
	.loc 1 102 7 view .LVU330
	leal	96(%esp,%eax,4), %eax
.LVL92:
	.loc 1 103 4 is_stmt 1 view .LVU331
	.loc 1 104 4 view .LVU332
	.loc 1 105 4 view .LVU333
	.loc 1 106 4 view .LVU334
	.loc 1 103 10 is_stmt 0 view .LVU335
	leal	608(%esp,%edx,4), %ebx
.LVL93:
	.loc 1 106 4 view .LVU336
	jmp	.L42
.LVL94:
.L23:
	.loc 1 106 4 view .LVU337
.LBE49:
	.loc 1 89 15 is_stmt 1 view .LVU338
	.loc 1 89 35 is_stmt 0 view .LVU339
	leal	-4(%ecx), %edx
.LVL95:
	.loc 1 89 35 view .LVU340
	movl	-4(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L43
	addl	$8, %eax
	movl	%edx, %ecx
	jmp	.L42
.LVL96:
.L39:
	.loc 1 73 13 is_stmt 1 view .LVU341
	.loc 1 73 15 is_stmt 0 view .LVU342
	subl	$4, %ecx
.LVL97:
	.loc 1 73 19 is_stmt 1 view .LVU343
	.loc 1 70 14 is_stmt 0 view .LVU344
	movl	%edi, %eax
	.loc 1 73 19 view .LVU345
	jmp	.L42
.L19:
	.loc 1 108 15 is_stmt 1 view .LVU346
.LVL98:
	.loc 1 108 15 is_stmt 0 view .LVU347
	leal	-4(%ecx), %eax
	movl	%eax, 44(%esp)
.LVL99:
	.loc 1 108 15 view .LVU348
	movl	-4(%ecx), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL100:
	.loc 1 108 37 is_stmt 1 view .LVU349
	.loc 1 108 15 is_stmt 0 view .LVU350
	movl	44(%esp), %ecx
	.loc 1 70 14 view .LVU351
	movl	%edi, %eax
	.loc 1 108 37 view .LVU352
	jmp	.L42
.LVL101:
.L40:
	.loc 1 72 14 is_stmt 1 view .LVU353
	.loc 1 72 20 is_stmt 0 view .LVU354
	movl	4(%eax), %edx
	.loc 1 72 17 view .LVU355
	addl	$4, %ecx
.LVL102:
	.loc 1 72 25 view .LVU356
	addl	$8, %eax
.LVL103:
	.loc 1 72 20 view .LVU357
	movl	%edx, -4(%ecx)
	.loc 1 72 29 is_stmt 1 view .LVU358
	jmp	.L42
.LVL104:
.L18:
	.loc 1 109 19 is_stmt 0 view .LVU359
	movl	60(%esp), %edi
.LVL105:
	.loc 1 109 19 view .LVU360
	negl	%esi
.LVL106:
	.loc 1 109 19 view .LVU361
	movl	52(%esp), %ebx
.LVL107:
	.loc 1 109 12 is_stmt 1 view .LVU362
	.loc 1 109 19 is_stmt 0 view .LVU363
	jmp	.L41
.LVL108:
.L45:
	.loc 1 109 19 view .LVU364
.LBE50:
.LBE54:
.LBE58:
.LBE61:
	.loc 1 139 2 is_stmt 1 view .LVU365
	.loc 1 139 9 is_stmt 0 view .LVU366
	movl	32(%esp), %eax
	movl	$1374389535, %edx
	movl	32(%esp), %edi
.LVL109:
	.loc 1 140 1 view .LVU367
	leal	-12(%ebp), %esp
.LVL110:
	.loc 1 140 1 view .LVU368
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.loc 1 139 9 view .LVU369
	imull	%edx
	.loc 1 140 1 view .LVU370
	popl	%esi
	.cfi_restore 6
.LVL111:
	.loc 1 139 9 view .LVU371
	sarl	$5, %edx
	movl	%edx, %eax
	movl	%edi, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%edi, %eax
	.loc 1 140 1 view .LVU372
	popl	%edi
	.cfi_restore 7
	.loc 1 139 9 view .LVU373
	sall	$2, %edx
	subl	%edx, %eax
	.loc 1 140 1 view .LVU374
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL112:
	.loc 1 140 1 view .LVU375
	ret
.LVL113:
.L43:
	.cfi_restore_state
.LBB62:
.LBB59:
.LBB55:
.LBB51:
	.loc 1 89 42 view .LVU376
	movl	4(%eax), %eax
	.loc 1 89 35 view .LVU377
	movl	%edx, %ecx
	leal	96(%esp,%eax,4), %eax
	jmp	.L42
.LVL114:
.L51:
	.loc 1 89 35 view .LVU378
.LBE51:
.LBE55:
	.loc 1 132 12 view .LVU379
	xorl	%ebx, %ebx
	jmp	.L16
.LBE59:
.LBE62:
	.cfi_endproc
.LFE2:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	arguments.0, @object
	.size	arguments.0, 12
arguments.0:
	.long	16
	.long	60
	.long	27
	.section	.rodata.str1.4
	.align 4
.LC3:
	.string	"call fib print halt fib: local 0 push 2 less jumpz more local 0 ret more: local 0 push 1 sub call fib local 0 push 2 sub call fib add ret"
	.align 4
.LC4:
	.ascii	"push 2 push 0 outer: local 1"
	.string	" local 0 less jumpz done local 1 load jumpz prime jump next prime: local 1 print local 1 local 1 add set 2 inner: local 2 local 0 less jumpz next push 1 local 2 store local 2 local 1 add set 2 jump inner next: local 1 push 1 add set 1 jump outer done: halt"
	.align 4
.LC5:
	.string	"loop: dup print dup push 1 equal not jumpz end dup push 2 mod jumpz even push 3 mul push 1 add jump loop even: push 2 div jump loop end: halt"
	.section	.rodata
	.align 4
	.type	programs.1, @object
	.size	programs.1, 12
programs.1:
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.local	memory
	.comm	memory,4096,32
	.section	.rodata.str1.1
.LC6:
	.string	"halt"
.LC7:
	.string	"push"
.LC8:
	.string	"pop"
.LC9:
	.string	"dup"
.LC10:
	.string	"over"
.LC11:
	.string	"add"
.LC12:
	.string	"sub"
.LC13:
	.string	"mul"
.LC14:
	.string	"div"
.LC15:
	.string	"mod"
.LC16:
	.string	"less"
.LC17:
	.string	"equal"
.LC18:
	.string	"not"
.LC19:
	.string	"load"
.LC20:
	.string	"store"
.LC21:
	.string	"local"
.LC22:
	.string	"set"
.LC23:
	.string	"jump"
.LC24:
	.string	"jumpz"
.LC25:
	.string	"call"
.LC26:
	.string	"ret"
.LC27:
	.string	"print"
	.section	.rodata
	.align 32
	.type	ops, @object
	.size	ops, 176
ops:
	.long	.LC6
	.byte	0
	.zero	3
	.long	.LC7
	.byte	1
	.zero	3
	.long	.LC8
	.byte	0
	.zero	3
	.long	.LC9
	.byte	0
	.zero	3
	.long	.LC10
	.byte	0
	.zero	3
	.long	.LC11
	.byte	0
	.zero	3
	.long	.LC12
	.byte	0
	.zero	3
	.long	.LC13
	.byte	0
	.zero	3
	.long	.LC14
	.byte	0
	.zero	3
	.long	.LC15
	.byte	0
	.zero	3
	.long	.LC16
	.byte	0
	.zero	3
	.long	.LC17
	.byte	0
	.zero	3
	.long	.LC18
	.byte	0
	.zero	3
	.long	.LC19
	.byte	0
	.zero	3
	.long	.LC20
	.byte	0
	.zero	3
	.long	.LC21
	.byte	1
	.zero	3
	.long	.LC22
	.byte	1
	.zero	3
	.long	.LC23
	.byte	1
	.zero	3
	.long	.LC24
	.byte	1
	.zero	3
	.long	.LC25
	.byte	1
	.zero	3
	.long	.LC26
	.byte	0
	.zero	3
	.long	.LC27
	.byte	0
	.zero	3
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdlib.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x7d3
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1f
	.long	.LASF53
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL34
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x6
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x17
	.long	.LASF7
	.byte	0x2
	.byte	0x7
	.byte	0x18
	.long	0x45
	.uleb128 0x8
	.long	0x34
	.uleb128 0x20
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.long	0x45
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x6
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x6
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x17
	.long	.LASF8
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x72
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF9
	.uleb128 0x6
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0x8
	.long	0x80
	.uleb128 0x17
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x72
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x21
	.string	"op"
	.byte	0x7
	.byte	0x4
	.long	0x72
	.byte	0x1
	.byte	0x7
	.byte	0x6
	.long	0x142
	.uleb128 0x4
	.long	.LASF15
	.byte	0
	.uleb128 0x4
	.long	.LASF16
	.byte	0x1
	.uleb128 0x5
	.string	"POP"
	.byte	0x2
	.uleb128 0x5
	.string	"DUP"
	.byte	0x3
	.uleb128 0x4
	.long	.LASF17
	.byte	0x4
	.uleb128 0x5
	.string	"ADD"
	.byte	0x5
	.uleb128 0x5
	.string	"SUB"
	.byte	0x6
	.uleb128 0x5
	.string	"MUL"
	.byte	0x7
	.uleb128 0x5
	.string	"DIV"
	.byte	0x8
	.uleb128 0x5
	.string	"MOD"
	.byte	0x9
	.uleb128 0x4
	.long	.LASF18
	.byte	0xa
	.uleb128 0x4
	.long	.LASF19
	.byte	0xb
	.uleb128 0x5
	.string	"NOT"
	.byte	0xc
	.uleb128 0x4
	.long	.LASF20
	.byte	0xd
	.uleb128 0x4
	.long	.LASF21
	.byte	0xe
	.uleb128 0x4
	.long	.LASF22
	.byte	0xf
	.uleb128 0x5
	.string	"SET"
	.byte	0x10
	.uleb128 0x4
	.long	.LASF23
	.byte	0x11
	.uleb128 0x4
	.long	.LASF24
	.byte	0x12
	.uleb128 0x4
	.long	.LASF25
	.byte	0x13
	.uleb128 0x5
	.string	"RET"
	.byte	0x14
	.uleb128 0x4
	.long	.LASF26
	.byte	0x15
	.uleb128 0x5
	.string	"OPS"
	.byte	0x16
	.byte	0
	.uleb128 0x1a
	.byte	0x8
	.byte	0xc
	.byte	0xe
	.long	0x163
	.uleb128 0x18
	.long	.LASF27
	.byte	0xc
	.byte	0x23
	.long	0x168
	.byte	0
	.uleb128 0x18
	.long	.LASF28
	.byte	0xc
	.byte	0x37
	.long	0x58
	.byte	0x4
	.byte	0
	.uleb128 0x8
	.long	0x142
	.uleb128 0xd
	.long	0x87
	.uleb128 0x1b
	.long	0x168
	.uleb128 0x8
	.long	0x168
	.uleb128 0x9
	.long	0x163
	.long	0x187
	.uleb128 0xa
	.long	0x72
	.byte	0x15
	.byte	0
	.uleb128 0x8
	.long	0x177
	.uleb128 0x22
	.string	"ops"
	.byte	0x1
	.byte	0xc
	.byte	0x42
	.long	0x187
	.uleb128 0x5
	.byte	0x3
	.long	ops
	.uleb128 0x9
	.long	0x34
	.long	0x1af
	.uleb128 0x23
	.long	0x72
	.value	0x3ff
	.byte	0
	.uleb128 0x11
	.long	.LASF29
	.byte	0x15
	.byte	0x10
	.long	0x19e
	.uleb128 0x5
	.byte	0x3
	.long	memory
	.uleb128 0xc
	.long	.LASF30
	.byte	0x4
	.byte	0x1a
	.byte	0x6
	.long	0x98
	.long	0x1e0
	.uleb128 0x2
	.long	0x16d
	.uleb128 0x2
	.long	0x1e5
	.uleb128 0x2
	.long	0x45
	.byte	0
	.uleb128 0xd
	.long	0x1ea
	.uleb128 0x1b
	.long	0x1e0
	.uleb128 0xd
	.long	0x80
	.uleb128 0xc
	.long	.LASF31
	.byte	0x5
	.byte	0x17
	.byte	0x5
	.long	0x45
	.long	0x20a
	.uleb128 0x2
	.long	0x168
	.uleb128 0x2
	.long	0x168
	.byte	0
	.uleb128 0xc
	.long	.LASF32
	.byte	0x5
	.byte	0xf
	.byte	0x7
	.long	0x1ea
	.long	0x225
	.uleb128 0x2
	.long	0x1ea
	.uleb128 0x2
	.long	0x168
	.byte	0
	.uleb128 0xc
	.long	.LASF33
	.byte	0x5
	.byte	0x21
	.byte	0x8
	.long	0x8c
	.long	0x240
	.uleb128 0x2
	.long	0x168
	.uleb128 0x2
	.long	0x168
	.byte	0
	.uleb128 0xc
	.long	.LASF34
	.byte	0x5
	.byte	0x7
	.byte	0x7
	.long	0x260
	.long	0x260
	.uleb128 0x2
	.long	0x260
	.uleb128 0x2
	.long	0x262
	.uleb128 0x2
	.long	0x8c
	.byte	0
	.uleb128 0x24
	.byte	0x4
	.uleb128 0xd
	.long	0x267
	.uleb128 0x25
	.uleb128 0xc
	.long	.LASF35
	.byte	0x5
	.byte	0x22
	.byte	0x8
	.long	0x8c
	.long	0x283
	.uleb128 0x2
	.long	0x168
	.uleb128 0x2
	.long	0x168
	.byte	0
	.uleb128 0xc
	.long	.LASF36
	.byte	0x6
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x29a
	.uleb128 0x2
	.long	0x168
	.uleb128 0x26
	.byte	0
	.uleb128 0x27
	.long	.LASF54
	.byte	0x1
	.byte	0x73
	.byte	0x5
	.long	0x45
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x60d
	.uleb128 0x11
	.long	.LASF37
	.byte	0x75
	.byte	0x1b
	.long	0x61d
	.uleb128 0x5
	.byte	0x3
	.long	programs.1
	.uleb128 0x11
	.long	.LASF38
	.byte	0x7f
	.byte	0x13
	.long	0x632
	.uleb128 0x5
	.byte	0x3
	.long	arguments.0
	.uleb128 0x11
	.long	.LASF39
	.byte	0x80
	.byte	0xa
	.long	0x637
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.uleb128 0x12
	.string	"all"
	.byte	0x81
	.byte	0x7
	.long	0x98
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x13
	.long	.LLRL1
	.uleb128 0x12
	.string	"i"
	.byte	0x82
	.byte	0xb
	.long	0x45
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x13
	.long	.LLRL3
	.uleb128 0x1c
	.long	.LASF40
	.byte	0x83
	.byte	0x7
	.long	0x45
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x12
	.string	"sum"
	.byte	0x84
	.byte	0xc
	.long	0x66
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x1c
	.long	.LASF41
	.byte	0x87
	.byte	0x8
	.long	0x98
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x28
	.long	.LLRL21
	.long	0x367
	.uleb128 0x12
	.string	"k"
	.byte	0x85
	.byte	0xc
	.long	0x45
	.long	.LLST22
	.long	.LVUS22
	.byte	0
	.uleb128 0x1d
	.long	0x6f2
	.long	.LBI19
	.value	.LVU20
	.long	.LLRL7
	.byte	0x83
	.byte	0xe
	.long	0x501
	.uleb128 0xe
	.long	0x70e
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xe
	.long	0x703
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x13
	.long	.LLRL7
	.uleb128 0x14
	.long	0x73a
	.uleb128 0x3
	.byte	0x74
	.sleb128 608
	.uleb128 0x3
	.long	0x745
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x3
	.long	0x750
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x19
	.long	0x75b
	.long	.LLRL12
	.uleb128 0x3
	.long	0x75c
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x19
	.long	0x767
	.long	.LLRL14
	.uleb128 0x3
	.long	0x768
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x19
	.long	0x771
	.long	.LLRL16
	.uleb128 0x14
	.long	0x772
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.uleb128 0x3
	.long	0x77d
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x3
	.long	0x786
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x14
	.long	0x790
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.uleb128 0x29
	.long	0x79b
	.long	.LLRL19
	.long	0x453
	.uleb128 0x3
	.long	0x79c
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x15
	.long	.LVL33
	.long	0x1ef
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LVL6
	.long	0x268
	.long	0x473
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x16
	.long	.LVL9
	.long	0x225
	.long	0x493
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x6
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x16
	.long	.LVL15
	.long	0x1ef
	.long	0x4b9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xb
	.byte	0x76
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	ops
	.byte	0x22
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0
	.uleb128 0x16
	.long	.LVL24
	.long	0x20a
	.long	0x4dc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x8
	.byte	0x74
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x260
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0
	.uleb128 0x15
	.long	.LVL29
	.long	0x1c0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	0x647
	.long	.LBI46
	.value	.LVU138
	.long	.LLRL23
	.byte	0x87
	.byte	0x10
	.long	0x5e0
	.uleb128 0xe
	.long	0x66e
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0xe
	.long	0x663
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0xe
	.long	0x658
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x13
	.long	.LLRL23
	.uleb128 0x14
	.long	0x679
	.uleb128 0x3
	.byte	0x74
	.sleb128 608
	.uleb128 0x3
	.long	0x684
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x3
	.long	0x68e
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x3
	.long	0x699
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x3
	.long	0x6a3
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x1e
	.long	0x6ae
	.long	.LBB48
	.long	.LBE48-.LBB48
	.long	0x59e
	.uleb128 0x3
	.long	0x6b3
	.long	.LLST31
	.long	.LVUS31
	.byte	0
	.uleb128 0x1e
	.long	0x6bf
	.long	.LBB49
	.long	.LBE49-.LBB49
	.long	0x5ca
	.uleb128 0x3
	.long	0x6c0
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x3
	.long	0x6cb
	.long	.LLST33
	.long	.LVUS33
	.byte	0
	.uleb128 0x15
	.long	.LVL100
	.long	0x283
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
	.uleb128 0x15
	.long	.LVL59
	.long	0x283
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x6
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
	.byte	0
	.uleb128 0x9
	.long	0x172
	.long	0x61d
	.uleb128 0xa
	.long	0x72
	.byte	0x2
	.byte	0
	.uleb128 0x8
	.long	0x60d
	.uleb128 0x9
	.long	0x4c
	.long	0x632
	.uleb128 0xa
	.long	0x72
	.byte	0x2
	.byte	0
	.uleb128 0x8
	.long	0x622
	.uleb128 0x9
	.long	0x34
	.long	0x647
	.uleb128 0xa
	.long	0x72
	.byte	0x7f
	.byte	0
	.uleb128 0x2a
	.string	"run"
	.byte	0x1
	.byte	0x3f
	.byte	0xd
	.long	0x98
	.byte	0x1
	.long	0x6d8
	.uleb128 0xf
	.long	.LASF39
	.byte	0x3f
	.byte	0x20
	.long	0x6d8
	.uleb128 0xf
	.long	.LASF42
	.byte	0x3f
	.byte	0x2e
	.long	0x34
	.uleb128 0xf
	.long	.LASF43
	.byte	0x3f
	.byte	0x3d
	.long	0x98
	.uleb128 0x7
	.long	.LASF44
	.byte	0x41
	.byte	0xa
	.long	0x6dd
	.uleb128 0xb
	.string	"sp"
	.byte	0x41
	.byte	0x17
	.long	0x6ed
	.uleb128 0x7
	.long	.LASF45
	.byte	0x41
	.byte	0x24
	.long	0x6ed
	.uleb128 0xb
	.string	"pc"
	.byte	0x42
	.byte	0x11
	.long	0x6d8
	.uleb128 0x7
	.long	.LASF41
	.byte	0x43
	.byte	0x7
	.long	0x98
	.uleb128 0x2b
	.long	0x6bf
	.uleb128 0x7
	.long	.LASF46
	.byte	0x5b
	.byte	0xc
	.long	0x34
	.byte	0
	.uleb128 0x10
	.uleb128 0x7
	.long	.LASF46
	.byte	0x65
	.byte	0xc
	.long	0x34
	.uleb128 0xb
	.string	"old"
	.byte	0x65
	.byte	0x1d
	.long	0x6ed
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x40
	.uleb128 0x9
	.long	0x34
	.long	0x6ed
	.uleb128 0xa
	.long	0x72
	.byte	0xff
	.byte	0
	.uleb128 0xd
	.long	0x34
	.uleb128 0x2c
	.long	.LASF47
	.byte	0x1
	.byte	0x17
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0x7aa
	.uleb128 0xf
	.long	.LASF48
	.byte	0x17
	.byte	0x21
	.long	0x168
	.uleb128 0xf
	.long	.LASF39
	.byte	0x17
	.byte	0x32
	.long	0x6ed
	.uleb128 0x1a
	.byte	0x10
	.byte	0x19
	.byte	0x2
	.long	0x73a
	.uleb128 0x18
	.long	.LASF27
	.byte	0x19
	.byte	0x10
	.long	0x7aa
	.byte	0
	.uleb128 0x2d
	.string	"at"
	.byte	0x1
	.byte	0x19
	.byte	0x1e
	.long	0x45
	.byte	0xc
	.byte	0
	.uleb128 0x7
	.long	.LASF49
	.byte	0x19
	.byte	0x24
	.long	0x7ba
	.uleb128 0x7
	.long	.LASF50
	.byte	0x1a
	.byte	0x6
	.long	0x45
	.uleb128 0x7
	.long	.LASF40
	.byte	0x1a
	.byte	0x17
	.long	0x45
	.uleb128 0x10
	.uleb128 0x7
	.long	.LASF51
	.byte	0x1b
	.byte	0xb
	.long	0x45
	.uleb128 0x10
	.uleb128 0xb
	.string	"s"
	.byte	0x1d
	.byte	0x14
	.long	0x168
	.uleb128 0x10
	.uleb128 0x7
	.long	.LASF52
	.byte	0x1e
	.byte	0x9
	.long	0x7ca
	.uleb128 0xb
	.string	"n"
	.byte	0x1f
	.byte	0xb
	.long	0x8c
	.uleb128 0xb
	.string	"op"
	.byte	0x2d
	.byte	0x8
	.long	0x45
	.uleb128 0xb
	.string	"end"
	.byte	0x34
	.byte	0xa
	.long	0x1ea
	.uleb128 0x10
	.uleb128 0xb
	.string	"i"
	.byte	0x36
	.byte	0xd
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x80
	.long	0x7ba
	.uleb128 0xa
	.long	0x72
	.byte	0xb
	.byte	0
	.uleb128 0x9
	.long	0x719
	.long	0x7ca
	.uleb128 0xa
	.long	0x72
	.byte	0x13
	.byte	0
	.uleb128 0x2e
	.long	0x80
	.uleb128 0xa
	.long	0x72
	.byte	0xf
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
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
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
	.uleb128 0x8
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 0x13
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x19
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x13
	.byte	0x1
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
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
	.uleb128 0x22
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
	.uleb128 0x23
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x26
	.byte	0
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
	.uleb128 0x1
	.byte	0x1
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
	.uleb128 .LVU5
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU27
	.uleb128 .LVU195
	.uleb128 .LVU199
	.uleb128 .LVU202
	.uleb128 .LVU212
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
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL59-.LVL0
	.uleb128 .LVL60-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL61-.LVL0
	.uleb128 .LVL63-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS2:
	.uleb128 .LVU7
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU32
	.uleb128 .LVU197
	.uleb128 .LVU214
	.uleb128 .LVU364
	.uleb128 .LVU367
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
	.uleb128 .LVL4-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL59-.LVL0
	.uleb128 .LVL64-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL108-.LVL0
	.uleb128 .LVL109-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS4:
	.uleb128 .LVU122
	.uleb128 .LVU212
	.uleb128 .LVU214
	.uleb128 .LVU368
	.uleb128 .LVU368
	.uleb128 .LVU375
	.uleb128 .LVU375
	.uleb128 .LVU376
	.uleb128 .LVU376
	.uleb128 .LVU378
	.uleb128 .LVU378
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL63-.LVL37
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL64-.LVL37
	.uleb128 .LVL110-.LVL37
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL110-.LVL37
	.uleb128 .LVL112-.LVL37
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x628
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL112-.LVL37
	.uleb128 .LVL113-.LVL37
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x628
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL113-.LVL37
	.uleb128 .LVL114-.LVL37
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL114-.LVL37
	.uleb128 .LFE2-.LVL37
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS5:
	.uleb128 .LVU124
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU133
	.uleb128 .LVU134
	.uleb128 .LVU136
	.uleb128 .LVU378
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL37
	.uleb128 .LVL39-.LVL37
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL40-.LVL37
	.uleb128 .LVL41-.LVL37
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL114-.LVL37
	.uleb128 .LFE2-.LVL37
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU190
	.uleb128 .LVU212
	.uleb128 .LVU364
	.uleb128 .LVU371
.LLST6:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL63-.LVL58
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL108-.LVL58
	.uleb128 .LVL111-.LVL58
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS22:
	.uleb128 .LVU126
	.uleb128 .LVU128
	.uleb128 .LVU378
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL37
	.uleb128 .LFE2-.LVL37
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU20
	.uleb128 .LVU27
	.uleb128 .LVU205
	.uleb128 .LVU212
.LLST8:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL2
	.uleb128 .LVL63-.LVL2
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU20
	.uleb128 .LVU32
	.uleb128 .LVU205
	.uleb128 .LVU214
.LLST9:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL62-.LVL2
	.uleb128 .LVL64-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU23
	.uleb128 .LVU32
	.uleb128 .LVU33
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU120
	.uleb128 .LVU208
	.uleb128 .LVU214
.LLST10:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL2
	.uleb128 .LVL24-.LVL2
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL24-.LVL2
	.uleb128 .LVL25-.LVL2
	.uleb128 0x3
	.byte	0x77
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL2
	.uleb128 .LVL26-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.LVL2
	.uleb128 .LVL37-.LVL2
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL62-.LVL2
	.uleb128 .LVL64-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU23
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 .LVU65
	.uleb128 .LVU66
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU96
	.uleb128 .LVU117
	.uleb128 .LVU120
	.uleb128 .LVU208
	.uleb128 .LVU214
.LLST11:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL5-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL2
	.uleb128 .LVL16-.LVL2
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL16-.LVL2
	.uleb128 .LVL17-.LVL2
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL2
	.uleb128 .LVL19-.LVL2
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL19-.LVL2
	.uleb128 .LVL20-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL2
	.uleb128 .LVL28-.LVL2
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL35-.LVL2
	.uleb128 .LVL37-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL2
	.uleb128 .LVL64-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU25
	.uleb128 .LVU32
	.uleb128 .LVU72
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU75
	.uleb128 .LVU117
	.uleb128 .LVU120
	.uleb128 .LVU210
	.uleb128 .LVU214
.LLST13:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL2
	.uleb128 .LVL19-.LVL2
	.uleb128 0x6
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL2
	.uleb128 .LVL20-.LVL2
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL2
	.uleb128 .LVL37-.LVL2
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL2
	.uleb128 .LVL64-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU26
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU108
	.uleb128 .LVU117
	.uleb128 .LVU119
	.uleb128 .LVU211
	.uleb128 .LVU214
.LLST15:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL5-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-.LVL2
	.uleb128 .LVL6-1-.LVL2
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL6-1-.LVL2
	.uleb128 .LVL8-.LVL2
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL8-.LVL2
	.uleb128 .LVL9-1-.LVL2
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL9-1-.LVL2
	.uleb128 .LVL10-.LVL2
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL10-.LVL2
	.uleb128 .LVL12-.LVL2
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL12-.LVL2
	.uleb128 .LVL17-.LVL2
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL17-.LVL2
	.uleb128 .LVL19-.LVL2
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL19-.LVL2
	.uleb128 .LVL20-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-.LVL2
	.uleb128 .LVL24-1-.LVL2
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL24-1-.LVL2
	.uleb128 .LVL26-.LVL2
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL26-.LVL2
	.uleb128 .LVL31-.LVL2
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL35-.LVL2
	.uleb128 .LVL36-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL62-.LVL2
	.uleb128 .LVL64-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS17:
	.uleb128 .LVU40
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU55
	.uleb128 .LVU75
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU82
.LLST17:
	.byte	0x6
	.long	.LVL7
	.byte	0x4
	.uleb128 .LVL7-.LVL7
	.uleb128 .LVL8-.LVL7
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL8-.LVL7
	.uleb128 .LVL11-.LVL7
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL20-.LVL7
	.uleb128 .LVL21-.LVL7
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL21-.LVL7
	.uleb128 .LVL22-.LVL7
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL22-.LVL7
	.uleb128 .LVL23-.LVL7
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS18:
	.uleb128 .LVU56
	.uleb128 .LVU68
	.uleb128 .LVU92
	.uleb128 .LVU95
.LLST18:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL17-.LVL12
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL26-.LVL12
	.uleb128 .LVL27-.LVL12
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS20:
	.uleb128 .LVU103
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU117
.LLST20:
	.byte	0x6
	.long	.LVL30
	.byte	0x4
	.uleb128 .LVL30-.LVL30
	.uleb128 .LVL32-.LVL30
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL30
	.uleb128 .LVL35-.LVL30
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS24:
	.uleb128 .LVU139
	.uleb128 .LVU190
	.uleb128 .LVU214
	.uleb128 .LVU364
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST24:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL58-.LVL41
	.uleb128 0x6
	.byte	0xc
	.long	0xf4240
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL108-.LVL41
	.uleb128 0x6
	.byte	0xc
	.long	0xf4240
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL41
	.uleb128 .LVL114-.LVL41
	.uleb128 0x6
	.byte	0xc
	.long	0xf4240
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU138
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU190
	.uleb128 .LVU214
	.uleb128 .LVU364
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST25:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL45-.LVL41
	.uleb128 0xa
	.byte	0x77
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	arguments.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL45-.LVL41
	.uleb128 .LVL58-.LVL41
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	arguments.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL108-.LVL41
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	arguments.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL113-.LVL41
	.uleb128 .LVL114-.LVL41
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	arguments.0
	.byte	0x22
	.byte	0
.LVUS26:
	.uleb128 .LVU138
	.uleb128 .LVU190
	.uleb128 .LVU214
	.uleb128 .LVU364
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST26:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL58-.LVL41
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL108-.LVL41
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL41
	.uleb128 .LVL114-.LVL41
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU140
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU190
	.uleb128 .LVU214
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU223
	.uleb128 .LVU223
	.uleb128 .LVU225
	.uleb128 .LVU225
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU252
	.uleb128 .LVU252
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 .LVU261
	.uleb128 .LVU261
	.uleb128 .LVU264
	.uleb128 .LVU264
	.uleb128 .LVU270
	.uleb128 .LVU270
	.uleb128 .LVU274
	.uleb128 .LVU274
	.uleb128 .LVU277
	.uleb128 .LVU277
	.uleb128 .LVU280
	.uleb128 .LVU280
	.uleb128 .LVU285
	.uleb128 .LVU285
	.uleb128 .LVU288
	.uleb128 .LVU288
	.uleb128 .LVU294
	.uleb128 .LVU294
	.uleb128 .LVU299
	.uleb128 .LVU299
	.uleb128 .LVU301
	.uleb128 .LVU301
	.uleb128 .LVU306
	.uleb128 .LVU306
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 .LVU312
	.uleb128 .LVU312
	.uleb128 .LVU318
	.uleb128 .LVU318
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU325
	.uleb128 .LVU334
	.uleb128 .LVU340
	.uleb128 .LVU340
	.uleb128 .LVU341
	.uleb128 .LVU341
	.uleb128 .LVU347
	.uleb128 .LVU347
	.uleb128 .LVU348
	.uleb128 .LVU353
	.uleb128 .LVU354
	.uleb128 .LVU354
	.uleb128 .LVU356
	.uleb128 .LVU356
	.uleb128 .LVU364
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST27:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL41-.LVL41
	.uleb128 0x4
	.byte	0x74
	.sleb128 608
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL43-.LVL41
	.uleb128 0x4
	.byte	0x74
	.sleb128 612
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL41
	.uleb128 .LVL58-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL64-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL66-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL66-.LVL41
	.uleb128 .LVL67-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL67-.LVL41
	.uleb128 .LVL68-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL41
	.uleb128 .LVL70-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL70-.LVL41
	.uleb128 .LVL71-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL41
	.uleb128 .LVL72-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL72-.LVL41
	.uleb128 .LVL73-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL41
	.uleb128 .LVL74-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL74-.LVL41
	.uleb128 .LVL75-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL75-.LVL41
	.uleb128 .LVL76-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL76-.LVL41
	.uleb128 .LVL77-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL77-.LVL41
	.uleb128 .LVL78-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL78-.LVL41
	.uleb128 .LVL79-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL41
	.uleb128 .LVL80-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL80-.LVL41
	.uleb128 .LVL81-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL41
	.uleb128 .LVL82-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL82-.LVL41
	.uleb128 .LVL83-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL41
	.uleb128 .LVL84-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL84-.LVL41
	.uleb128 .LVL85-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL85-.LVL41
	.uleb128 .LVL86-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL86-.LVL41
	.uleb128 .LVL87-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL41
	.uleb128 .LVL88-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL88-.LVL41
	.uleb128 .LVL89-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL41
	.uleb128 .LVL90-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL92-.LVL41
	.uleb128 .LVL95-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL95-.LVL41
	.uleb128 .LVL96-.LVL41
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL96-.LVL41
	.uleb128 .LVL98-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL98-.LVL41
	.uleb128 .LVL99-.LVL41
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL101-.LVL41
	.uleb128 .LVL101-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL101-.LVL41
	.uleb128 .LVL102-.LVL41
	.uleb128 0x3
	.byte	0x71
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL41
	.uleb128 .LVL108-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL113-.LVL41
	.uleb128 .LVL114-.LVL41
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS28:
	.uleb128 .LVU140
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU162
	.uleb128 .LVU175
	.uleb128 .LVU187
	.uleb128 .LVU188
	.uleb128 .LVU190
	.uleb128 .LVU214
	.uleb128 .LVU332
	.uleb128 .LVU332
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU362
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST28:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL42-.LVL41
	.uleb128 0x4
	.byte	0x74
	.sleb128 608
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-.LVL41
	.uleb128 .LVL45-.LVL41
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL45-.LVL41
	.uleb128 .LVL48-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL49-.LVL41
	.uleb128 .LVL55-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL56-.LVL41
	.uleb128 .LVL58-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL92-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL92-.LVL41
	.uleb128 .LVL93-.LVL41
	.uleb128 0xb
	.byte	0x72
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x260
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL41
	.uleb128 .LVL107-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL113-.LVL41
	.uleb128 .LVL114-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS29:
	.uleb128 .LVU141
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU160
	.uleb128 .LVU160
	.uleb128 .LVU179
	.uleb128 .LVU180
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU190
	.uleb128 .LVU214
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 .LVU218
	.uleb128 .LVU218
	.uleb128 .LVU222
	.uleb128 .LVU222
	.uleb128 .LVU223
	.uleb128 .LVU223
	.uleb128 .LVU226
	.uleb128 .LVU226
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU331
	.uleb128 .LVU331
	.uleb128 .LVU337
	.uleb128 .LVU337
	.uleb128 .LVU354
	.uleb128 .LVU354
	.uleb128 .LVU357
	.uleb128 .LVU357
	.uleb128 .LVU359
	.uleb128 .LVU359
	.uleb128 .LVU360
	.uleb128 .LVU360
	.uleb128 .LVU364
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST29:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL45-.LVL41
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL41
	.uleb128 .LVL46-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL46-.LVL41
	.uleb128 .LVL47-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL47-.LVL41
	.uleb128 .LVL51-.LVL41
	.uleb128 0x3
	.byte	0x70
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL41
	.uleb128 .LVL56-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL56-.LVL41
	.uleb128 .LVL57-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL57-.LVL41
	.uleb128 .LVL58-.LVL41
	.uleb128 0x3
	.byte	0x70
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL64-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL65-.LVL41
	.uleb128 0x3
	.byte	0x70
	.sleb128 8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL41
	.uleb128 .LVL67-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL67-.LVL41
	.uleb128 .LVL67-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL67-.LVL41
	.uleb128 .LVL69-.LVL41
	.uleb128 0x3
	.byte	0x70
	.sleb128 8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL69-.LVL41
	.uleb128 .LVL70-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL70-.LVL41
	.uleb128 .LVL92-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL92-.LVL41
	.uleb128 .LVL94-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL94-.LVL41
	.uleb128 .LVL101-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL101-.LVL41
	.uleb128 .LVL103-.LVL41
	.uleb128 0x3
	.byte	0x70
	.sleb128 8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL41
	.uleb128 .LVL104-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL104-.LVL41
	.uleb128 .LVL105-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL105-.LVL41
	.uleb128 .LVL108-.LVL41
	.uleb128 0x3
	.byte	0x70
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL41
	.uleb128 .LVL114-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS30:
	.uleb128 .LVU142
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU186
	.uleb128 .LVU188
	.uleb128 .LVU190
	.uleb128 .LVU214
	.uleb128 .LVU361
	.uleb128 .LVU361
	.uleb128 .LVU364
	.uleb128 .LVU376
	.uleb128 .LVU378
.LLST30:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL44-.LVL41
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL41
	.uleb128 .LVL45-.LVL41
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL41
	.uleb128 .LVL54-.LVL41
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL56-.LVL41
	.uleb128 .LVL58-.LVL41
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL64-.LVL41
	.uleb128 .LVL106-.LVL41
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL106-.LVL41
	.uleb128 .LVL108-.LVL41
	.uleb128 0x4
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL41
	.uleb128 .LVL114-.LVL41
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS31:
	.uleb128 .LVU160
	.uleb128 .LVU177
.LLST31:
	.byte	0x8
	.long	.LVL47
	.uleb128 .LVL50-.LVL47
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS32:
	.uleb128 .LVU325
	.uleb128 .LVU330
	.uleb128 .LVU330
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU337
.LLST32:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL91-.LVL90
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL91-.LVL90
	.uleb128 .LVL93-.LVL90
	.uleb128 0x2
	.byte	0x73
	.sleb128 -8
	.byte	0x4
	.uleb128 .LVL93-.LVL90
	.uleb128 .LVL94-.LVL90
	.uleb128 0x2
	.byte	0x71
	.sleb128 -4
	.byte	0
.LVUS33:
	.uleb128 .LVU325
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU337
.LLST33:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL93-.LVL90
	.uleb128 0x3
	.byte	0x73
	.sleb128 -8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL90
	.uleb128 .LVL94-.LVL90
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
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
	.long	.LFB2
	.long	.LFE2-.LFB2
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
	.long	.LBB17
	.byte	0x4
	.uleb128 .LBB17-.LBB17
	.uleb128 .LBE17-.LBB17
	.byte	0x4
	.uleb128 .LBB60-.LBB17
	.uleb128 .LBE60-.LBB17
	.byte	0x4
	.uleb128 .LBB61-.LBB17
	.uleb128 .LBE61-.LBB17
	.byte	0x4
	.uleb128 .LBB62-.LBB17
	.uleb128 .LBE62-.LBB17
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB18
	.byte	0x4
	.uleb128 .LBB18-.LBB18
	.uleb128 .LBE18-.LBB18
	.byte	0x4
	.uleb128 .LBB56-.LBB18
	.uleb128 .LBE56-.LBB18
	.byte	0x4
	.uleb128 .LBB57-.LBB18
	.uleb128 .LBE57-.LBB18
	.byte	0x4
	.uleb128 .LBB58-.LBB18
	.uleb128 .LBE58-.LBB18
	.byte	0x4
	.uleb128 .LBB59-.LBB18
	.uleb128 .LBE59-.LBB18
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB19
	.byte	0x4
	.uleb128 .LBB19-.LBB19
	.uleb128 .LBE19-.LBB19
	.byte	0x4
	.uleb128 .LBB43-.LBB19
	.uleb128 .LBE43-.LBB19
	.byte	0x4
	.uleb128 .LBB52-.LBB19
	.uleb128 .LBE52-.LBB19
	.byte	0x4
	.uleb128 .LBB53-.LBB19
	.uleb128 .LBE53-.LBB19
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB21
	.byte	0x4
	.uleb128 .LBB21-.LBB21
	.uleb128 .LBE21-.LBB21
	.byte	0x4
	.uleb128 .LBB35-.LBB21
	.uleb128 .LBE35-.LBB21
	.byte	0x4
	.uleb128 .LBB36-.LBB21
	.uleb128 .LBE36-.LBB21
	.byte	0x4
	.uleb128 .LBB37-.LBB21
	.uleb128 .LBE37-.LBB21
	.byte	0x4
	.uleb128 .LBB38-.LBB21
	.uleb128 .LBE38-.LBB21
	.byte	0x4
	.uleb128 .LBB39-.LBB21
	.uleb128 .LBE39-.LBB21
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB22
	.byte	0x4
	.uleb128 .LBB22-.LBB22
	.uleb128 .LBE22-.LBB22
	.byte	0x4
	.uleb128 .LBB29-.LBB22
	.uleb128 .LBE29-.LBB22
	.byte	0x4
	.uleb128 .LBB30-.LBB22
	.uleb128 .LBE30-.LBB22
	.byte	0x4
	.uleb128 .LBB31-.LBB22
	.uleb128 .LBE31-.LBB22
	.byte	0x4
	.uleb128 .LBB32-.LBB22
	.uleb128 .LBE32-.LBB22
	.byte	0x4
	.uleb128 .LBB33-.LBB22
	.uleb128 .LBE33-.LBB22
	.byte	0x4
	.uleb128 .LBB34-.LBB22
	.uleb128 .LBE34-.LBB22
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB23
	.byte	0x4
	.uleb128 .LBB23-.LBB23
	.uleb128 .LBE23-.LBB23
	.byte	0x4
	.uleb128 .LBB26-.LBB23
	.uleb128 .LBE26-.LBB23
	.byte	0x4
	.uleb128 .LBB27-.LBB23
	.uleb128 .LBE27-.LBB23
	.byte	0x4
	.uleb128 .LBB28-.LBB23
	.uleb128 .LBE28-.LBB23
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB24
	.byte	0x4
	.uleb128 .LBB24-.LBB24
	.uleb128 .LBE24-.LBB24
	.byte	0x4
	.uleb128 .LBB25-.LBB24
	.uleb128 .LBE25-.LBB24
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB44
	.byte	0x4
	.uleb128 .LBB44-.LBB44
	.uleb128 .LBE44-.LBB44
	.byte	0x4
	.uleb128 .LBB45-.LBB44
	.uleb128 .LBE45-.LBB44
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB46
	.byte	0x4
	.uleb128 .LBB46-.LBB46
	.uleb128 .LBE46-.LBB46
	.byte	0x4
	.uleb128 .LBB54-.LBB46
	.uleb128 .LBE54-.LBB46
	.byte	0x4
	.uleb128 .LBB55-.LBB46
	.uleb128 .LBE55-.LBB46
	.byte	0
.LLRL34:
	.byte	0x7
	.long	.LFB2
	.uleb128 .LFE2-.LFB2
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF52:
	.string	"word"
.LASF16:
	.string	"PUSH"
.LASF19:
	.string	"EQUAL"
.LASF26:
	.string	"PRINT"
.LASF22:
	.string	"LOCAL"
.LASF3:
	.string	"short int"
.LASF12:
	.string	"size_t"
.LASF50:
	.string	"label_count"
.LASF54:
	.string	"main"
.LASF34:
	.string	"memcpy"
.LASF46:
	.string	"value"
.LASF49:
	.string	"labels"
.LASF37:
	.string	"programs"
.LASF35:
	.string	"strcspn"
.LASF29:
	.string	"memory"
.LASF4:
	.string	"long long int"
.LASF43:
	.string	"budget"
.LASF13:
	.string	"long int"
.LASF36:
	.string	"printf"
.LASF30:
	.string	"strtol"
.LASF45:
	.string	"frame"
.LASF48:
	.string	"source"
.LASF15:
	.string	"HALT"
.LASF27:
	.string	"name"
.LASF5:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF10:
	.string	"long long unsigned int"
.LASF8:
	.string	"uint32_t"
.LASF9:
	.string	"unsigned int"
.LASF44:
	.string	"stack"
.LASF42:
	.string	"argument"
.LASF39:
	.string	"code"
.LASF41:
	.string	"steps"
.LASF6:
	.string	"short unsigned int"
.LASF51:
	.string	"pass"
.LASF11:
	.string	"char"
.LASF25:
	.string	"CALL"
.LASF7:
	.string	"int32_t"
.LASF47:
	.string	"assemble"
.LASF32:
	.string	"strcpy"
.LASF53:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF20:
	.string	"LOAD"
.LASF14:
	.string	"long unsigned int"
.LASF28:
	.string	"operand"
.LASF33:
	.string	"strspn"
.LASF40:
	.string	"size"
.LASF24:
	.string	"JUMPZ"
.LASF31:
	.string	"strcmp"
.LASF18:
	.string	"LESS"
.LASF23:
	.string	"JUMP"
.LASF17:
	.string	"OVER"
.LASF21:
	.string	"STORE"
.LASF38:
	.string	"arguments"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"bytecode.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
