	.file	"ciphers.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "ciphers.c"
	.p2align 4
	.type	aes, @function
aes:
.LVL0:
.LFB9:
	.file 1 "ciphers.c"
	.loc 1 113 1 view -0
	.cfi_startproc
	.loc 1 114 2 view .LVU1
	.loc 1 115 2 view .LVU2
	.loc 1 116 2 view .LVU3
	.loc 1 113 1 is_stmt 0 view .LVU4
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	movl	%eax, %ebx
	subl	$236, %esp
	.cfi_def_cfa_offset 256
	.loc 1 113 1 view .LVU5
	movl	%edx, %eax
.LVL1:
	.loc 1 113 1 view .LVU6
	movl	%ecx, 12(%esp)
	.loc 1 116 2 view .LVU7
	movl	(%edx), %edx
.LVL2:
	.loc 1 116 2 view .LVU8
	leal	76(%esp), %edi
	.loc 1 115 31 view .LVU9
	movb	$1, (%esp)
	.loc 1 116 2 view .LVU10
	xorl	%ecx, %ecx
.LVL3:
	.loc 1 116 2 view .LVU11
	movl	%ebx, 16(%esp)
	movl	%edx, 60(%esp)
	movl	4(%eax), %edx
	movl	%edx, 64(%esp)
	movl	8(%eax), %edx
	movl	12(%eax), %eax
.LVL4:
	.loc 1 116 2 view .LVU12
	movl	%edx, 68(%esp)
	movl	%eax, 72(%esp)
	.loc 1 117 2 is_stmt 1 view .LVU13
.LBB42:
	.loc 1 117 7 view .LVU14
.LVL5:
	.loc 1 117 20 view .LVU15
	leal	60(%esp), %eax
	movl	%eax, 4(%esp)
.LBE42:
	.loc 1 116 2 is_stmt 0 view .LVU16
	movl	%eax, %ebp
.LVL6:
	.p2align 4
	.p2align 3
.L2:
.LBB53:
.LBB43:
	.loc 1 118 21 is_stmt 1 view .LVU17
	movl	%ecx, 8(%esp)
	.loc 1 120 32 is_stmt 0 view .LVU18
	movl	%ecx, %edx
	.loc 1 119 24 view .LVU19
	xorl	%eax, %eax
.LVL7:
	.loc 1 119 4 is_stmt 1 view .LVU20
	.loc 1 120 32 is_stmt 0 view .LVU21
	sall	$4, %edx
	leal	236(%edx), %esi
	.loc 1 119 28 view .LVU22
	movzbl	0(%ebp,%eax), %edx
	leal	1(%eax), %ecx
.LVL8:
	.loc 1 120 32 view .LVU23
	addl	%esp, %esi
	.loc 1 119 32 view .LVU24
	cmpl	$3, %eax
	jbe	.L3
	.p2align 4
	.p2align 3
.L56:
	.loc 1 119 32 discriminator 1 view .LVU25
	movzbl	-4(%edi,%eax), %ebx
	xorb	%bl, %dl
	.loc 1 118 21 discriminator 1 view .LVU26
	cmpl	$16, %ecx
	.loc 1 119 15 discriminator 1 view .LVU27
	movb	%dl, (%edi,%eax)
	.loc 1 118 28 is_stmt 1 discriminator 1 view .LVU28
.LVL9:
	.loc 1 118 21 discriminator 1 view .LVU29
	je	.L55
	.loc 1 118 21 is_stmt 0 discriminator 1 view .LVU30
.LBE43:
.LBE53:
	.loc 1 113 1 view .LVU31
	movl	%ecx, %eax
.LVL10:
.L58:
.LBB54:
.LBB44:
	.loc 1 119 4 is_stmt 1 view .LVU32
	.loc 1 119 28 is_stmt 0 view .LVU33
	movzbl	0(%ebp,%eax), %edx
	leal	1(%eax), %ecx
	.loc 1 119 32 view .LVU34
	cmpl	$3, %eax
	ja	.L56
.L3:
	.loc 1 120 46 view .LVU35
	movl	%ecx, %ebx
	andl	$3, %ebx
	.loc 1 120 52 view .LVU36
	testl	%eax, %eax
	.loc 1 120 32 view .LVU37
	movzbl	-164(%ebx,%esi), %ebx
	.loc 1 120 20 view .LVU38
	movzbl	box(%ebx), %ebx
	.loc 1 120 52 view .LVU39
	je	.L57
	.loc 1 119 32 discriminator 3 view .LVU40
	xorb	%bl, %dl
	movb	%dl, (%edi,%eax)
	.loc 1 118 28 is_stmt 1 discriminator 3 view .LVU41
.LVL11:
	.loc 1 118 21 discriminator 3 view .LVU42
	.loc 1 118 21 is_stmt 0 discriminator 3 view .LVU43
.LBE44:
.LBE54:
	.loc 1 113 1 discriminator 3 view .LVU44
	movl	%ecx, %eax
.LVL12:
	.loc 1 113 1 discriminator 3 view .LVU45
	jmp	.L58
.LVL13:
	.p2align 4,,10
	.p2align 3
.L55:
.LBB55:
.LBB45:
.LBB46:
	.loc 1 84 60 view .LVU46
	movzbl	(%esp), %ebx
.LBE46:
.LBE45:
	.loc 1 117 20 view .LVU47
	addl	$16, %edi
	addl	$16, %ebp
.LBB49:
	movl	8(%esp), %ecx
.LBE49:
	.loc 1 117 29 is_stmt 1 view .LVU48
.LVL14:
.LBB50:
.LBI45:
	.loc 1 84 16 view .LVU49
.LBB47:
	.loc 1 84 36 view .LVU50
	.loc 1 84 60 is_stmt 0 view .LVU51
	movb	%bl, %al
.LVL15:
	.loc 1 84 60 view .LVU52
	shrb	$7, %al
.LBE47:
.LBE50:
	.loc 1 117 20 view .LVU53
	incl	%ecx
.LVL16:
.LBB51:
.LBB48:
	.loc 1 84 60 view .LVU54
	movb	%al, %dl
	addb	%dl, %dl
	addb	%dl, %al
	movb	%al, %dl
	salb	$3, %dl
	addb	%al, %dl
	.loc 1 84 55 view .LVU55
	movb	%bl, %al
	addb	%al, %al
	.loc 1 84 43 view .LVU56
	xorb	%dl, %al
	movb	%al, (%esp)
.LVL17:
	.loc 1 84 43 view .LVU57
.LBE48:
.LBE51:
	.loc 1 117 20 is_stmt 1 view .LVU58
	leal	236(%esp), %eax
.LVL18:
	.loc 1 117 20 is_stmt 0 view .LVU59
	cmpl	%eax, %edi
	jne	.L2
.LBE55:
.LBB56:
.LBB57:
	.loc 1 122 44 view .LVU60
	movl	12(%esp), %esi
	leal	60(%esp), %eax
	addl	%eax, %eax
	movl	16(%esp), %ebx
	movl	%eax, 8(%esp)
.LVL19:
	.loc 1 122 3 is_stmt 1 view .LVU61
	.loc 1 122 44 is_stmt 0 view .LVU62
	testl	%esi, %esi
	jne	.L9
	.loc 1 122 18 view .LVU63
	leal	60(%esp), %edx
.LBE57:
	.loc 1 121 11 view .LVU64
	xorl	%eax, %eax
.LVL20:
	.p2align 4
	.p2align 3
.L10:
.LBB81:
.LBB58:
	.loc 1 140 22 is_stmt 1 view .LVU65
	.loc 1 140 13 is_stmt 0 view .LVU66
	xorl	%ecx, %ecx
	movl	%eax, %esi
.LVL21:
	.p2align 4
	.p2align 3
.L27:
	.loc 1 141 5 is_stmt 1 discriminator 3 view .LVU67
	.loc 1 141 10 is_stmt 0 discriminator 3 view .LVU68
	movzbl	(%edx,%ecx), %eax
	xorb	%al, (%ebx,%ecx)
	.loc 1 140 29 is_stmt 1 discriminator 3 view .LVU69
	incl	%ecx
.LVL22:
	.loc 1 140 22 discriminator 3 view .LVU70
	cmpl	$16, %ecx
	jne	.L27
.LBE58:
.LBE81:
	.loc 1 121 20 is_stmt 0 view .LVU71
	addl	$16, 4(%esp)
.LBB82:
.LBB59:
	movl	%esi, %eax
.LBE59:
.LBE82:
	.loc 1 121 28 is_stmt 1 view .LVU72
	incl	%eax
.LVL23:
	.loc 1 121 20 view .LVU73
	cmpl	$11, %eax
	movl	4(%esp), %edx
	je	.L1
.LBB83:
	.loc 1 122 3 view .LVU74
	leal	44(%esp), %ebp
.LVL24:
.L25:
.LBB60:
	.loc 1 124 22 view .LVU75
	.loc 1 124 13 is_stmt 0 view .LVU76
	movl	%edx, (%esp)
	movl	12(%esp), %esi
	xorl	%ecx, %ecx
	jmp	.L13
.LVL25:
	.p2align 4,,10
	.p2align 3
.L60:
	.loc 1 125 44 discriminator 1 view .LVU77
	movl	%ecx, %edi
	subl	%edx, %edi
	.loc 1 125 59 discriminator 1 view .LVU78
	andl	$15, %edi
	.loc 1 125 35 discriminator 1 view .LVU79
	movzbl	(%ebx,%edi), %edx
	.loc 1 125 10 discriminator 1 view .LVU80
	movzbl	inverse_box(%edx), %edx
	movb	%dl, 0(%ebp,%ecx)
	.loc 1 124 29 is_stmt 1 discriminator 1 view .LVU81
	incl	%ecx
.LVL26:
	.loc 1 124 22 discriminator 1 view .LVU82
	cmpl	$16, %ecx
	je	.L59
.LVL27:
.L13:
	.loc 1 125 5 view .LVU83
	.loc 1 125 53 is_stmt 0 view .LVU84
	movl	%ecx, %edx
	andl	$3, %edx
	.loc 1 125 48 view .LVU85
	sall	$2, %edx
	.loc 1 125 10 view .LVU86
	testl	%esi, %esi
	jne	.L60
	.loc 1 125 77 discriminator 2 view .LVU87
	addl	%ecx, %edx
	.loc 1 125 92 discriminator 2 view .LVU88
	andl	$15, %edx
	.loc 1 125 73 discriminator 2 view .LVU89
	movzbl	(%ebx,%edx), %edx
	.loc 1 125 10 discriminator 2 view .LVU90
	movzbl	box(%edx), %edx
	movb	%dl, 0(%ebp,%ecx)
	.loc 1 124 29 is_stmt 1 discriminator 2 view .LVU91
	incl	%ecx
.LVL28:
	.loc 1 124 22 discriminator 2 view .LVU92
	cmpl	$16, %ecx
	jne	.L13
.L59:
	.loc 1 124 22 is_stmt 0 discriminator 2 view .LVU93
.LBE60:
	.loc 1 126 4 view .LVU94
	movl	44(%esp), %ecx
.LVL29:
	.loc 1 126 4 view .LVU95
	movl	(%esp), %edx
	.loc 1 126 4 is_stmt 1 view .LVU96
	movl	%ecx, (%ebx)
	movl	48(%esp), %ecx
	movl	%ecx, 4(%ebx)
	movl	52(%esp), %ecx
	movl	%ecx, 8(%ebx)
	movl	56(%esp), %ecx
	movl	%ecx, 12(%ebx)
	.loc 1 128 3 view .LVU97
	.loc 1 128 6 is_stmt 0 view .LVU98
	movl	12(%esp), %ecx
	testl	%ecx, %ecx
	jne	.L14
	.loc 1 131 3 is_stmt 1 view .LVU99
	.loc 1 131 6 is_stmt 0 view .LVU100
	cmpl	$10, %eax
	je	.L10
.LVL30:
.L15:
.LBB61:
	.loc 1 132 22 is_stmt 1 view .LVU101
	movl	12(%esp), %esi
	.loc 1 132 13 is_stmt 0 view .LVU102
	xorl	%ecx, %ecx
	leal	0(,%esi,4), %esi
	movl	%esi, 28(%esp)
.LBB62:
.LBB63:
.LBB64:
.LBB65:
.LBB66:
	.loc 1 84 60 view .LVU103
	movl	%ecx, %esi
.LVL31:
.L22:
	.loc 1 84 60 view .LVU104
.LBE66:
.LBE65:
.LBE64:
.LBE63:
.LBE62:
	.loc 1 133 5 is_stmt 1 view .LVU105
	.loc 1 133 10 is_stmt 0 view .LVU106
	movb	$0, 0(%ebp,%esi)
	.loc 1 134 5 is_stmt 1 view .LVU107
.LBB77:
	.loc 1 134 10 view .LVU108
.LVL32:
	.loc 1 134 23 view .LVU109
	.loc 1 135 28 is_stmt 0 view .LVU110
	movl	%esi, %ecx
	movl	$4, %edi
	.loc 1 134 23 view .LVU111
	movl	%edx, 32(%esp)
	.loc 1 135 28 view .LVU112
	andl	$-4, %ecx
	subl	%esi, %edi
	.loc 1 134 23 view .LVU113
	movl	%eax, 36(%esp)
	addl	%esi, %ecx
	movl	%ecx, (%esp)
	.loc 1 135 50 view .LVU114
	movl	28(%esp), %ecx
	.loc 1 134 23 view .LVU115
	movl	%ebx, 40(%esp)
	.loc 1 135 50 view .LVU116
	addl	$mix.0, %ecx
	movl	%ecx, 16(%esp)
	.loc 1 135 21 view .LVU117
	movl	(%esp), %ecx
	addl	%ebx, %ecx
	movl	%ecx, 20(%esp)
	.loc 1 134 23 view .LVU118
	movl	$8, %ecx
	subl	%esi, %ecx
	movl	%ecx, 24(%esp)
.LVL33:
.L21:
	.loc 1 135 6 is_stmt 1 discriminator 3 view .LVU119
	.loc 1 135 50 is_stmt 0 discriminator 3 view .LVU120
	movl	16(%esp), %ebx
	.loc 1 135 67 discriminator 3 view .LVU121
	movl	%edi, %eax
	andl	$3, %eax
	.loc 1 135 50 discriminator 3 view .LVU122
	movzbl	(%ebx,%eax), %ecx
.LBB74:
.LBB71:
	.loc 1 87 10 discriminator 3 view .LVU123
	xorl	%ebx, %ebx
	movb	%bl, (%esp)
.LBE71:
.LBE74:
	.loc 1 135 21 discriminator 3 view .LVU124
	movl	20(%esp), %eax
	movzbl	-4(%eax,%edi), %edx
.LVL34:
.LBB75:
.LBI63:
	.loc 1 85 16 is_stmt 1 discriminator 3 view .LVU125
.LBB72:
	.loc 1 87 2 discriminator 3 view .LVU126
	.loc 1 88 2 discriminator 3 view .LVU127
.L18:
	.loc 1 88 9 view .LVU128
	testb	%cl, %cl
	je	.L61
	.loc 1 89 3 view .LVU129
	.loc 1 89 11 is_stmt 0 view .LVU130
	movb	%cl, %al
	andb	$1, %al
	je	.L19
	movb	%dl, %al
.L19:
	.loc 1 88 19 is_stmt 1 view .LVU131
	.loc 1 89 11 is_stmt 0 view .LVU132
	xorb	%al, (%esp)
.LVL35:
.LBB69:
.LBB67:
	.loc 1 84 60 view .LVU133
	movb	%dl, %al
	shrb	$7, %al
	movb	$27, %bl
	mulb	%bl
	.loc 1 84 55 view .LVU134
	addb	%dl, %dl
.LVL36:
	.loc 1 84 55 view .LVU135
.LBE67:
.LBE69:
	.loc 1 88 14 view .LVU136
	shrb	%cl
.LVL37:
.LBB70:
.LBI65:
	.loc 1 84 16 is_stmt 1 view .LVU137
.LBB68:
	.loc 1 84 36 view .LVU138
	.loc 1 84 43 is_stmt 0 view .LVU139
	xorb	%al, %dl
.LVL38:
	.loc 1 84 43 view .LVU140
	jmp	.L18
.LVL39:
	.p2align 4,,10
	.p2align 3
.L57:
	.loc 1 84 43 view .LVU141
.LBE68:
.LBE70:
.LBE72:
.LBE75:
.LBE77:
.LBE61:
.LBE83:
.LBE56:
.LBB87:
.LBB52:
	.loc 1 119 32 view .LVU142
	movzbl	(%esp), %eax
.LVL40:
	.loc 1 119 32 view .LVU143
	xorb	%bl, %al
	xorb	%dl, %al
	movb	%al, (%edi)
	.loc 1 118 28 is_stmt 1 view .LVU144
	.loc 1 118 21 view .LVU145
	.loc 1 118 21 is_stmt 0 view .LVU146
.LBE52:
.LBE87:
	.loc 1 113 1 view .LVU147
	movl	%ecx, %eax
	jmp	.L58
.LVL41:
.L9:
.LBB88:
.LBB84:
	.loc 1 122 18 view .LVU148
	movl	8(%esp), %eax
	leal	160(%eax), %edx
	leal	60(%esp), %eax
	subl	%eax, %edx
.LVL42:
	.loc 1 123 3 is_stmt 1 view .LVU149
	.loc 1 122 18 is_stmt 0 view .LVU150
	xorl	%eax, %eax
.LVL43:
.L14:
.LBB79:
	.loc 1 129 22 is_stmt 1 view .LVU151
	.loc 1 129 13 is_stmt 0 view .LVU152
	xorl	%ecx, %ecx
	movl	%eax, %esi
.LVL44:
	.p2align 4
	.p2align 3
.L16:
	.loc 1 130 5 is_stmt 1 discriminator 3 view .LVU153
	.loc 1 130 10 is_stmt 0 discriminator 3 view .LVU154
	movzbl	(%edx,%ecx), %eax
	xorb	%al, (%ebx,%ecx)
	.loc 1 129 29 is_stmt 1 discriminator 3 view .LVU155
	incl	%ecx
.LVL45:
	.loc 1 129 22 discriminator 3 view .LVU156
	cmpl	$16, %ecx
	jne	.L16
.LBE79:
	.loc 1 131 6 is_stmt 0 view .LVU157
	leal	-1(%esi), %ecx
.LVL46:
	.loc 1 131 6 view .LVU158
	movl	%esi, %eax
	.loc 1 131 3 is_stmt 1 view .LVU159
	.loc 1 131 6 is_stmt 0 view .LVU160
	cmpl	$8, %ecx
	jbe	.L62
	.loc 1 139 3 is_stmt 1 view .LVU161
	.loc 1 139 6 is_stmt 0 view .LVU162
	movl	12(%esp), %esi
	testl	%esi, %esi
	je	.L10
.LBE84:
	.loc 1 121 28 is_stmt 1 view .LVU163
.LVL47:
	.loc 1 121 20 view .LVU164
	addl	$16, 4(%esp)
	cmpl	$10, %eax
	je	.L1
	leal	44(%esp), %ebp
	.loc 1 121 28 is_stmt 0 view .LVU165
	movl	%esi, %eax
.LVL48:
.L23:
.LBB85:
	.loc 1 122 3 is_stmt 1 view .LVU166
	.loc 1 122 18 is_stmt 0 view .LVU167
	movl	8(%esp), %esi
	leal	160(%esi), %edx
	movl	4(%esp), %esi
	subl	%esi, %edx
.LVL49:
	.loc 1 123 3 is_stmt 1 view .LVU168
	jmp	.L25
.LVL50:
.L1:
	.loc 1 123 3 is_stmt 0 view .LVU169
.LBE85:
.LBE88:
	.loc 1 143 1 view .LVU170
	addl	$236, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL51:
.L61:
	.cfi_restore_state
.LBB89:
.LBB86:
.LBB80:
.LBB78:
	.loc 1 135 11 view .LVU171
	movzbl	(%esp), %ebx
.LBB76:
.LBB73:
	.loc 1 90 2 is_stmt 1 view .LVU172
.LVL52:
	.loc 1 90 2 is_stmt 0 view .LVU173
.LBE73:
.LBE76:
	.loc 1 134 23 view .LVU174
	incl	%edi
.LVL53:
	.loc 1 135 11 view .LVU175
	xorb	%bl, 0(%ebp,%esi)
	.loc 1 134 29 is_stmt 1 view .LVU176
.LVL54:
	.loc 1 134 23 view .LVU177
	cmpl	%edi, 24(%esp)
	jne	.L21
.LBE78:
	.loc 1 132 29 is_stmt 0 discriminator 2 view .LVU178
	incl	%esi
.LVL55:
	.loc 1 132 29 discriminator 2 view .LVU179
	movl	32(%esp), %edx
	.loc 1 132 22 discriminator 2 view .LVU180
	cmpl	$16, %esi
	.loc 1 132 29 discriminator 2 view .LVU181
	movl	36(%esp), %eax
	movl	40(%esp), %ebx
	.loc 1 132 29 is_stmt 1 discriminator 2 view .LVU182
.LVL56:
	.loc 1 132 22 discriminator 2 view .LVU183
	jne	.L22
.LBE80:
	.loc 1 137 4 view .LVU184
	.loc 1 139 6 is_stmt 0 view .LVU185
	cmpl	$0, 12(%esp)
	.loc 1 137 4 view .LVU186
	movl	$4, %ecx
	movl	%ebx, %edi
	movl	%ebp, %esi
.LVL57:
	.loc 1 137 4 view .LVU187
	rep movsl
	.loc 1 139 3 is_stmt 1 view .LVU188
	.loc 1 139 6 is_stmt 0 view .LVU189
	je	.L10
.LBE86:
	.loc 1 121 28 is_stmt 1 view .LVU190
	.loc 1 121 20 is_stmt 0 view .LVU191
	addl	$16, 4(%esp)
	.loc 1 121 28 view .LVU192
	incl	%eax
.LVL58:
	.loc 1 121 20 is_stmt 1 view .LVU193
	jmp	.L23
.LVL59:
.L62:
	.loc 1 121 20 is_stmt 0 view .LVU194
	leal	44(%esp), %ebp
	jmp	.L15
.LBE89:
	.cfi_endproc
.LFE9:
	.size	aes, .-aes
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-9s"
.LC1:
	.string	"%02x"
.LC2:
	.string	""
	.text
	.p2align 4
	.type	hex, @function
hex:
.LVL60:
.LFB0:
	.loc 1 7 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 7 1 is_stmt 0 view .LVU196
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	movl	%ecx, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	%edx, %ebx
	.loc 1 8 2 is_stmt 1 view .LVU197
.LVL61:
	.loc 1 9 2 view .LVU198
	.loc 1 7 1 is_stmt 0 view .LVU199
	subl	$20, %esp
	.cfi_def_cfa_offset 32
	addl	%ebx, %esi
	.loc 1 9 2 view .LVU200
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL62:
	.loc 1 10 2 is_stmt 1 view .LVU201
	.loc 1 10 13 view .LVU202
	.p2align 4
	.p2align 3
.L64:
	.loc 1 11 3 view .LVU203
	movzbl	(%ebx), %eax
	.loc 1 11 20 is_stmt 0 view .LVU204
	incl	%ebx
.LVL63:
	.loc 1 11 3 view .LVU205
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL64:
	.loc 1 10 13 is_stmt 1 view .LVU206
	.loc 1 10 13 is_stmt 0 view .LVU207
	cmpl	%esi, %ebx
	jne	.L64
	.loc 1 12 2 is_stmt 1 view .LVU208
	movl	$.LC2, (%esp)
	call	puts
.LVL65:
	.loc 1 13 1 is_stmt 0 view .LVU209
	addl	$20, %esp
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
.LVL66:
	.loc 1 13 1 view .LVU210
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE0:
	.size	hex, .-hex
	.section	.rodata.str1.1
.LC3:
	.string	"Secret"
	.text
	.p2align 4
	.type	rc4.constprop.0, @function
rc4.constprop.0:
.LVL67:
.LFB11:
	.loc 1 31 13 is_stmt 1 view -0
	.cfi_startproc
.LBB93:
	.loc 1 35 20 view .LVU212
.LBE93:
	.loc 1 31 13 is_stmt 0 view .LVU213
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%eax, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
.LBB94:
	.loc 1 35 11 view .LVU214
	xorl	%eax, %eax
.LVL68:
	.loc 1 35 11 view .LVU215
.LBE94:
	.loc 1 31 13 view .LVU216
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$256, %esp
	.cfi_def_cfa_offset 276
.LVL69:
	.p2align 4
	.p2align 3
.L68:
.LBB95:
	.loc 1 36 3 is_stmt 1 view .LVU217
	.loc 1 36 8 is_stmt 0 view .LVU218
	movb	%al, (%esp,%eax)
	.loc 1 35 28 is_stmt 1 view .LVU219
	incl	%eax
.LVL70:
	.loc 1 35 20 view .LVU220
	cmpl	$256, %eax
	jne	.L68
.LVL71:
	.loc 1 35 20 is_stmt 0 view .LVU221
.LBE95:
.LBB96:
	.loc 1 38 3 is_stmt 1 view .LVU222
	.loc 1 38 13 is_stmt 0 view .LVU223
	movzbl	(%esp), %eax
.LVL72:
	.loc 1 37 35 view .LVU224
	movl	$1, %esi
	.loc 1 38 25 view .LVU225
	movl	$-1431655765, %edi
	.loc 1 38 17 view .LVU226
	movb	%al, %cl
	addb	$83, %cl
	.loc 1 38 5 view .LVU227
	movzbl	%cl, %ecx
.LVL73:
	.loc 1 39 3 is_stmt 1 view .LVU228
	.loc 1 40 3 view .LVU229
	.loc 1 40 8 is_stmt 0 view .LVU230
	movzbl	(%esp,%ecx), %ebx
	movb	%bl, (%esp)
	.loc 1 41 3 is_stmt 1 view .LVU231
	.loc 1 41 8 is_stmt 0 view .LVU232
	movb	%al, (%esp,%ecx)
	.loc 1 37 35 is_stmt 1 view .LVU233
.LVL74:
	.loc 1 37 27 view .LVU234
	.p2align 4
	.p2align 3
.L69:
	.loc 1 38 3 view .LVU235
	.loc 1 38 25 is_stmt 0 view .LVU236
	movl	%esi, %eax
	.loc 1 38 13 view .LVU237
	movzbl	(%esp,%esi), %ebx
	.loc 1 38 25 view .LVU238
	mull	%edi
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	movl	%esi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	.loc 1 38 10 view .LVU239
	movzbl	.LC3(%edx), %eax
	addb	%bl, %al
	.loc 1 38 17 view .LVU240
	addb	%cl, %al
	.loc 1 38 5 view .LVU241
	movzbl	%al, %ecx
.LVL75:
	.loc 1 39 3 is_stmt 1 view .LVU242
	.loc 1 40 3 view .LVU243
	.loc 1 40 8 is_stmt 0 view .LVU244
	movzbl	(%esp,%ecx), %eax
	movb	%al, (%esp,%esi)
	.loc 1 41 3 is_stmt 1 view .LVU245
	.loc 1 37 35 is_stmt 0 view .LVU246
	incl	%esi
.LVL76:
	.loc 1 41 8 view .LVU247
	movb	%bl, (%esp,%ecx)
	.loc 1 37 35 is_stmt 1 view .LVU248
.LVL77:
	.loc 1 37 27 view .LVU249
	cmpl	$256, %esi
	jne	.L69
	leal	1(%esp), %edx
.LBE96:
.LBB97:
	.loc 1 43 28 is_stmt 0 view .LVU250
	xorl	%ebx, %ebx
.LVL78:
	.loc 1 43 28 view .LVU251
	leal	51(%esp), %esi
.LVL79:
	.p2align 4
	.p2align 3
.L70:
	.loc 1 44 3 is_stmt 1 view .LVU252
	.loc 1 45 3 view .LVU253
	.loc 1 45 9 is_stmt 0 view .LVU254
	movzbl	(%edx), %eax
	.loc 1 43 37 view .LVU255
	incl	%edx
.LVL80:
	.loc 1 45 5 view .LVU256
	addb	%al, %bl
.LVL81:
	.loc 1 46 3 is_stmt 1 view .LVU257
	.loc 1 47 3 view .LVU258
	.loc 1 47 11 is_stmt 0 view .LVU259
	movzbl	%bl, %edi
	.loc 1 47 8 view .LVU260
	movzbl	(%esp,%edi), %ecx
	movb	%cl, -1(%edx)
	.loc 1 48 3 is_stmt 1 view .LVU261
	.loc 1 48 8 is_stmt 0 view .LVU262
	movb	%al, (%esp,%edi)
	.loc 1 49 3 is_stmt 1 view .LVU263
.LVL82:
	.loc 1 49 16 is_stmt 0 view .LVU264
	movzbl	-1(%edx), %ecx
	addb	%cl, %al
.LVL83:
	.loc 1 49 16 view .LVU265
	movzbl	%al, %eax
	.loc 1 49 11 view .LVU266
	movzbl	(%esp,%eax), %eax
	xorb	%al, 0(%ebp)
	.loc 1 43 43 is_stmt 1 view .LVU267
	.loc 1 43 37 view .LVU268
	incl	%ebp
	cmpl	%edx, %esi
	jne	.L70
.LBE97:
	.loc 1 51 1 is_stmt 0 view .LVU269
	addl	$256, %esp
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL84:
	.loc 1 51 1 view .LVU270
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL85:
	.loc 1 51 1 view .LVU271
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE11:
	.size	rc4.constprop.0, .-rc4.constprop.0
	.section	.rodata.str1.1
.LC4:
	.string	"\n"
.LC5:
	.string	"xtea     %08x%08x\n"
.LC7:
	.string	"rc4"
.LC8:
	.string	"%08x%s"
.LC9:
	.string	"box"
.LC10:
	.string	"aes"
.LC11:
	.string	"aes x20"
.LC12:
	.string	"wrong %d\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"Attack at dawn, or whenever the timer interrupts."
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB10:
	.loc 1 146 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 147 2 view .LVU273
.LVL86:
	.loc 1 148 2 view .LVU274
	.loc 1 149 2 view .LVU275
.LBB144:
	.loc 1 149 7 view .LVU276
	.loc 1 149 20 view .LVU277
	.loc 1 150 3 view .LVU278
.LBE144:
	.loc 1 146 1 is_stmt 0 view .LVU279
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB145:
	.loc 1 150 10 view .LVU280
	movl	$252579084, %eax
.LBE145:
	.loc 1 146 1 view .LVU281
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
.LBB146:
	.loc 1 150 10 view .LVU282
	movl	$3, %edx
.LBE146:
	.loc 1 146 1 view .LVU283
	pushl	%edi
	.cfi_offset 7, -12
.LBB147:
	.loc 1 150 10 view .LVU284
	movl	$185207048, %edi
.LBE147:
	.loc 1 146 1 view .LVU285
	pushl	%esi
	.cfi_offset 6, -16
.LBB148:
	.loc 1 150 10 view .LVU286
	movl	$117835012, %esi
.LBE148:
	.loc 1 146 1 view .LVU287
	pushl	%ebx
	.cfi_offset 3, -20
.LBB149:
	.loc 1 150 10 view .LVU288
	movl	$50462976, %ebx
.LBE149:
	.loc 1 146 1 view .LVU289
	andl	$-16, %esp
	subl	$288, %esp
.LBB150:
	.loc 1 150 10 view .LVU290
	movl	%eax, 88(%esp)
	movl	$319951120, %eax
	movl	%eax, 92(%esp)
	movl	$387323156, %eax
	movl	%eax, 96(%esp)
	movl	$454695192, %eax
	movl	%eax, 100(%esp)
	movl	$522067228, %eax
	movl	%ebx, 76(%esp)
	.loc 1 149 26 is_stmt 1 view .LVU291
.LVL87:
	.loc 1 149 20 view .LVU292
	.loc 1 150 3 view .LVU293
.LBE150:
	.loc 1 148 19 is_stmt 0 view .LVU294
	movl	$19088743, %ebx
.LBB151:
	.loc 1 150 10 view .LVU295
	movl	%esi, 80(%esp)
	.loc 1 149 26 is_stmt 1 view .LVU296
.LVL88:
	.loc 1 149 20 view .LVU297
	.loc 1 150 3 view .LVU298
.LBE151:
	.loc 1 148 19 is_stmt 0 view .LVU299
	movl	$-1985229329, %esi
.LBB152:
	.loc 1 150 10 view .LVU300
	movl	%edi, 84(%esp)
	.loc 1 149 26 is_stmt 1 view .LVU301
.LVL89:
	.loc 1 149 20 view .LVU302
	.loc 1 150 3 view .LVU303
	.loc 1 149 26 view .LVU304
	.loc 1 149 20 view .LVU305
	.loc 1 150 3 view .LVU306
	.loc 1 149 26 view .LVU307
	.loc 1 149 20 view .LVU308
	.loc 1 150 3 view .LVU309
	.loc 1 149 26 view .LVU310
	.loc 1 149 20 view .LVU311
	.loc 1 150 3 view .LVU312
	.loc 1 149 26 view .LVU313
	.loc 1 149 20 view .LVU314
	.loc 1 150 3 view .LVU315
	.loc 1 150 10 is_stmt 0 view .LVU316
	movl	%eax, 104(%esp)
	.loc 1 149 26 is_stmt 1 view .LVU317
.LVL90:
	.loc 1 149 20 view .LVU318
	.loc 1 149 20 is_stmt 0 view .LVU319
.LBE152:
.LBB153:
	.loc 1 151 20 is_stmt 1 view .LVU320
.LBE153:
.LBB160:
	.loc 1 150 10 is_stmt 0 view .LVU321
	movl	%edx, 28(%esp)
.LVL91:
.L76:
	.loc 1 150 10 view .LVU322
.LBE160:
.LBB161:
.LBB154:
.LBB155:
.LBB156:
	.loc 1 18 20 is_stmt 1 view .LVU323
.LBE156:
.LBE155:
.LBE154:
.LBE161:
	.loc 1 146 1 is_stmt 0 view .LVU324
	movl	$50462976, %ecx
	xorl	%edx, %edx
	jmp	.L79
.LVL92:
	.p2align 4,,10
	.p2align 3
.L77:
.LBB162:
.LBB159:
.LBB158:
.LBB157:
	.loc 1 24 62 view .LVU325
	movl	%edx, %eax
	andl	$3, %eax
	.loc 1 24 57 view .LVU326
	movl	76(%esp,%eax,4), %ecx
.LVL93:
.L79:
	.loc 1 19 3 is_stmt 1 view .LVU327
	.loc 1 24 4 view .LVU328
	.loc 1 24 19 is_stmt 0 view .LVU329
	movl	%esi, %eax
	.loc 1 24 31 view .LVU330
	movl	%esi, %edi
	shrl	$5, %edi
	.loc 1 24 52 view .LVU331
	addl	%edx, %ecx
	.loc 1 24 19 view .LVU332
	sall	$4, %eax
	.loc 1 25 8 view .LVU333
	subl	$1640531527, %edx
.LVL94:
	.loc 1 24 24 view .LVU334
	xorl	%edi, %eax
	.loc 1 24 37 view .LVU335
	addl	%esi, %eax
	.loc 1 24 45 view .LVU336
	xorl	%ecx, %eax
	.loc 1 24 9 view .LVU337
	addl	%eax, %ebx
.LVL95:
	.loc 1 25 4 is_stmt 1 view .LVU338
	.loc 1 26 4 view .LVU339
	.loc 1 26 62 is_stmt 0 view .LVU340
	movl	%edx, %eax
	shrl	$11, %eax
	.loc 1 26 31 view .LVU341
	movl	%ebx, %edi
	shrl	$5, %edi
	.loc 1 26 68 view .LVU342
	andl	$3, %eax
	.loc 1 26 52 view .LVU343
	movl	76(%esp,%eax,4), %ecx
	.loc 1 26 19 view .LVU344
	movl	%ebx, %eax
	sall	$4, %eax
	.loc 1 26 24 view .LVU345
	xorl	%edi, %eax
	.loc 1 26 37 view .LVU346
	addl	%ebx, %eax
	.loc 1 26 52 view .LVU347
	addl	%edx, %ecx
	.loc 1 26 45 view .LVU348
	xorl	%eax, %ecx
	.loc 1 26 9 view .LVU349
	addl	%ecx, %esi
.LVL96:
	.loc 1 18 27 is_stmt 1 view .LVU350
	.loc 1 18 20 view .LVU351
	cmpl	$-957401312, %edx
	jne	.L77
.LVL97:
	.loc 1 18 20 is_stmt 0 view .LVU352
.LBE157:
.LBE158:
.LBE159:
	.loc 1 153 3 is_stmt 1 discriminator 3 view .LVU353
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.LVL98:
	.loc 1 151 26 discriminator 3 view .LVU354
	.loc 1 151 20 discriminator 3 view .LVU355
	decl	28(%esp)
	jne	.L76
	movl	$3, %ecx
	movl	%ecx, 28(%esp)
.L78:
.LVL99:
	.loc 1 151 20 is_stmt 0 discriminator 3 view .LVU356
.LBE162:
.LBB163:
.LBB164:
.LBB165:
.LBB166:
	.loc 1 18 20 is_stmt 1 view .LVU357
.LBE166:
.LBE165:
.LBE164:
.LBE163:
	.loc 1 148 19 is_stmt 0 view .LVU358
	movl	$-957401312, %eax
.LVL100:
	.p2align 4
	.p2align 3
.L80:
.LBB170:
.LBB169:
.LBB168:
.LBB167:
	.loc 1 19 3 is_stmt 1 view .LVU359
	.loc 1 20 4 view .LVU360
	.loc 1 20 62 is_stmt 0 view .LVU361
	movl	%eax, %edx
	.loc 1 20 31 view .LVU362
	movl	%ebx, %edi
	.loc 1 20 62 view .LVU363
	shrl	$11, %edx
	.loc 1 20 31 view .LVU364
	shrl	$5, %edi
	.loc 1 20 68 view .LVU365
	andl	$3, %edx
	.loc 1 20 52 view .LVU366
	movl	76(%esp,%edx,4), %ecx
	.loc 1 20 19 view .LVU367
	movl	%ebx, %edx
	sall	$4, %edx
	.loc 1 20 24 view .LVU368
	xorl	%edi, %edx
	.loc 1 20 37 view .LVU369
	addl	%ebx, %edx
	.loc 1 20 52 view .LVU370
	addl	%eax, %ecx
	.loc 1 21 8 view .LVU371
	addl	$1640531527, %eax
.LVL101:
	.loc 1 20 45 view .LVU372
	xorl	%edx, %ecx
	.loc 1 22 62 view .LVU373
	movl	%eax, %edx
	andl	$3, %edx
	.loc 1 20 9 view .LVU374
	subl	%ecx, %esi
.LVL102:
	.loc 1 21 4 is_stmt 1 view .LVU375
	.loc 1 22 4 view .LVU376
	.loc 1 22 52 is_stmt 0 view .LVU377
	movl	76(%esp,%edx,4), %ecx
	.loc 1 22 31 view .LVU378
	movl	%esi, %edi
	.loc 1 22 19 view .LVU379
	movl	%esi, %edx
	sall	$4, %edx
	.loc 1 22 31 view .LVU380
	shrl	$5, %edi
	.loc 1 22 24 view .LVU381
	xorl	%edi, %edx
	.loc 1 22 52 view .LVU382
	addl	%eax, %ecx
	.loc 1 22 37 view .LVU383
	addl	%esi, %edx
	.loc 1 22 45 view .LVU384
	xorl	%edx, %ecx
	.loc 1 22 9 view .LVU385
	subl	%ecx, %ebx
.LVL103:
	.loc 1 18 27 is_stmt 1 view .LVU386
	.loc 1 18 20 view .LVU387
	testl	%eax, %eax
	jne	.L80
.LVL104:
	.loc 1 18 20 is_stmt 0 view .LVU388
.LBE167:
.LBE168:
.LBE169:
	.loc 1 155 26 is_stmt 1 discriminator 3 view .LVU389
	.loc 1 155 20 discriminator 3 view .LVU390
	decl	28(%esp)
	jne	.L78
.LBE170:
	.loc 1 157 2 view .LVU391
	.loc 1 157 30 is_stmt 0 view .LVU392
	cmpl	$19088743, %ebx
	movl	$1, %edi
	jne	.L82
	.loc 1 157 30 discriminator 2 view .LVU393
	cmpl	$-1985229329, %esi
	setne	%al
	movzbl	%al, %edi
.L82:
.LVL105:
	.loc 1 159 2 is_stmt 1 discriminator 6 view .LVU394
	.loc 1 159 16 is_stmt 0 discriminator 6 view .LVU395
	leal	110(%esp), %edx
	movl	$.LC6, %ecx
	movl	%edx, %eax
	movl	$50, %esi
.LVL106:
	.loc 1 159 16 discriminator 6 view .LVU396
	testb	$2, %al
	jne	.L139
.L83:
	movl	%esi, 28(%esp)
	movl	%esi, %ebx
.LVL107:
	.loc 1 159 16 discriminator 6 view .LVU397
	xorl	%eax, %eax
	andl	$-4, %ebx
.L84:
	movl	(%ecx,%eax), %esi
	movl	%esi, (%edx,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L84
	movl	28(%esp), %esi
	addl	%eax, %edx
	addl	%eax, %ecx
	andl	$2, %esi
	jne	.L140
.L87:
	.loc 1 160 2 is_stmt 1 discriminator 6 view .LVU398
	leal	110(%esp), %eax
	movl	$1, %ebx
	call	rc4.constprop.0
.LVL108:
	.loc 1 161 2 discriminator 6 view .LVU399
	movl	$50, %ecx
	movl	$.LC7, %eax
	leal	110(%esp), %edx
	movl	%edi, %esi
	call	hex
.LVL109:
	.loc 1 162 2 discriminator 6 view .LVU400
	leal	110(%esp), %eax
	call	rc4.constprop.0
.LVL110:
	.loc 1 163 2 discriminator 6 view .LVU401
	leal	110(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.LVL111:
	.loc 1 165 2 discriminator 6 view .LVU402
.LBB171:
	.loc 1 165 7 discriminator 6 view .LVU403
	.loc 1 165 37 discriminator 6 view .LVU404
	.p2align 4
	.p2align 3
.L98:
	.loc 1 166 3 view .LVU405
.LBB172:
.LBI172:
	.loc 1 63 13 view .LVU406
.LBB173:
	.loc 1 65 2 view .LVU407
	.loc 1 65 11 is_stmt 0 view .LVU408
	xorl	%eax, %eax
	movl	$1797285236, %edx
	movl	%eax, 284(%esp)
	movl	$1634760805, %eax
	movl	%eax, 224(%esp)
	movl	$857760878, %eax
	movl	%eax, 228(%esp)
	movl	$2036477234, %eax
	movl	%eax, 232(%esp)
	.loc 1 66 2 view .LVU409
	xorl	%eax, %eax
	.loc 1 65 11 view .LVU410
	movl	%edx, 236(%esp)
	.loc 1 66 2 is_stmt 1 view .LVU411
.L88:
	movl	76(%esp,%eax), %edx
	movl	%edx, 240(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L88
	.loc 1 67 2 view .LVU412
	.loc 1 67 9 is_stmt 0 view .LVU413
	movl	%ebx, 272(%esp)
	.loc 1 68 2 is_stmt 1 view .LVU414
	.loc 1 69 9 is_stmt 0 view .LVU415
	movl	$1241513984, %eax
	.loc 1 68 9 view .LVU416
	movl	$150994944, %edi
	.loc 1 69 9 view .LVU417
	movl	%eax, 280(%esp)
	.loc 1 71 2 view .LVU418
	xorl	%eax, %eax
	.loc 1 68 9 view .LVU419
	movl	%edi, 276(%esp)
	.loc 1 69 2 is_stmt 1 view .LVU420
	.loc 1 70 2 view .LVU421
	.loc 1 71 2 view .LVU422
.L90:
	.loc 1 71 2 is_stmt 0 view .LVU423
	movl	224(%esp,%eax), %edx
	movl	%edx, 160(%esp,%eax)
	addl	$4, %eax
	cmpl	$64, %eax
	jb	.L90
	.loc 1 72 2 is_stmt 1 view .LVU424
.LBB174:
	.loc 1 72 7 view .LVU425
.LVL112:
	.loc 1 72 20 view .LVU426
	movl	%esi, 24(%esp)
.LBE174:
	.loc 1 71 2 is_stmt 0 view .LVU427
	movl	$10, %edi
	movl	%ebx, 20(%esp)
.LVL113:
	.p2align 4
	.p2align 3
.L92:
.LBB220:
.LBB175:
	.loc 1 73 21 is_stmt 1 view .LVU428
	leal	160(%esp), %edx
	movl	%edx, 28(%esp)
.LBE175:
.LBE220:
.LBE173:
.LBE172:
	.loc 1 165 16 is_stmt 0 view .LVU429
	movl	%edx, %ecx
.LVL114:
.L93:
.LBB224:
.LBB223:
.LBB221:
.LBB196:
	.loc 1 74 4 is_stmt 1 view .LVU430
.LBB176:
.LBI176:
	.loc 1 55 13 view .LVU431
.LBB177:
	.loc 1 57 2 view .LVU432
	.loc 1 57 8 is_stmt 0 view .LVU433
	movl	16(%ecx), %eax
.LBE177:
.LBE176:
	.loc 1 73 21 view .LVU434
	addl	$4, %ecx
.LVL115:
.LBB195:
.LBB194:
	.loc 1 57 5 view .LVU435
	movl	-4(%ecx), %esi
	.loc 1 57 17 view .LVU436
	movl	44(%ecx), %edx
	.loc 1 58 5 view .LVU437
	movl	28(%ecx), %ebx
	.loc 1 57 5 view .LVU438
	addl	%eax, %esi
	.loc 1 57 12 is_stmt 1 view .LVU439
.LVL116:
.LBB178:
.LBI178:
	.loc 1 53 17 view .LVU440
.LBB179:
	.loc 1 53 43 view .LVU441
.LBE179:
.LBE178:
	.loc 1 57 17 is_stmt 0 view .LVU442
	xorl	%esi, %edx
.LBB181:
.LBB180:
	.loc 1 53 57 view .LVU443
	roll	$16, %edx
.LVL117:
	.loc 1 53 57 view .LVU444
.LBE180:
.LBE181:
	.loc 1 58 2 is_stmt 1 view .LVU445
	.loc 1 58 5 is_stmt 0 view .LVU446
	addl	%edx, %ebx
	.loc 1 58 12 is_stmt 1 view .LVU447
.LVL118:
.LBB182:
.LBI182:
	.loc 1 53 17 view .LVU448
.LBB183:
	.loc 1 53 43 view .LVU449
.LBE183:
.LBE182:
	.loc 1 58 17 is_stmt 0 view .LVU450
	xorl	%ebx, %eax
.LVL119:
.LBB185:
.LBB184:
	.loc 1 53 57 view .LVU451
	roll	$12, %eax
.LVL120:
	.loc 1 53 57 view .LVU452
.LBE184:
.LBE185:
	.loc 1 59 2 is_stmt 1 view .LVU453
	.loc 1 59 5 is_stmt 0 view .LVU454
	addl	%eax, %esi
	movl	%esi, -4(%ecx)
	.loc 1 59 12 is_stmt 1 view .LVU455
.LVL121:
.LBB186:
.LBI186:
	.loc 1 53 17 view .LVU456
.LBB187:
	.loc 1 53 43 view .LVU457
.LBE187:
.LBE186:
	.loc 1 59 17 is_stmt 0 view .LVU458
	xorl	%esi, %edx
.LVL122:
.LBB189:
.LBB188:
	.loc 1 53 57 view .LVU459
	roll	$8, %edx
.LVL123:
	.loc 1 53 57 view .LVU460
.LBE188:
.LBE189:
	.loc 1 59 15 view .LVU461
	movl	%edx, 44(%ecx)
	.loc 1 60 2 is_stmt 1 view .LVU462
	.loc 1 60 5 is_stmt 0 view .LVU463
	addl	%edx, %ebx
	movl	%ebx, 28(%ecx)
	.loc 1 60 12 is_stmt 1 view .LVU464
.LVL124:
.LBB190:
.LBI190:
	.loc 1 53 17 view .LVU465
.LBB191:
	.loc 1 53 43 view .LVU466
	.loc 1 53 43 is_stmt 0 view .LVU467
.LBE191:
.LBE190:
	.loc 1 60 17 view .LVU468
	xorl	%ebx, %eax
.LBB193:
.LBB192:
	.loc 1 53 57 view .LVU469
	roll	$7, %eax
	movl	%eax, 12(%ecx)
.LVL125:
	.loc 1 53 57 view .LVU470
.LBE192:
.LBE193:
.LBE194:
.LBE195:
	.loc 1 73 27 is_stmt 1 view .LVU471
	.loc 1 73 21 view .LVU472
	leal	176(%esp), %eax
	cmpl	%eax, %ecx
	jne	.L93
.LBE196:
.LBB197:
	.loc 1 75 12 is_stmt 0 view .LVU473
	movl	28(%esp), %edx
	xorl	%ecx, %ecx
	movl	%edi, 28(%esp)
.L94:
.LVL126:
	.loc 1 76 4 is_stmt 1 view .LVU474
	.loc 1 76 85 is_stmt 0 view .LVU475
	leal	3(%ecx), %eax
	.loc 1 75 21 view .LVU476
	addl	$4, %edx
	.loc 1 76 85 view .LVU477
	andl	$3, %eax
	.loc 1 76 4 view .LVU478
	leal	208(%esp,%eax,4), %edi
	.loc 1 76 61 view .LVU479
	leal	2(%ecx), %eax
	.loc 1 76 33 view .LVU480
	incl	%ecx
.LVL127:
	.loc 1 76 61 view .LVU481
	andl	$3, %eax
	.loc 1 76 4 view .LVU482
	leal	192(%esp,%eax,4), %esi
	.loc 1 76 38 view .LVU483
	movl	%ecx, %eax
	andl	$3, %eax
	.loc 1 76 4 view .LVU484
	leal	176(%esp,%eax,4), %ebx
.LVL128:
.LBB198:
.LBI198:
	.loc 1 55 13 is_stmt 1 view .LVU485
.LBB199:
	.loc 1 57 2 view .LVU486
	.loc 1 57 5 is_stmt 0 view .LVU487
	movl	(%ebx), %eax
	addl	-4(%edx), %eax
	movl	%eax, -4(%edx)
	.loc 1 57 12 is_stmt 1 view .LVU488
.LVL129:
.LBB200:
.LBI200:
	.loc 1 53 17 view .LVU489
.LBB201:
	.loc 1 53 43 view .LVU490
.LBE201:
.LBE200:
	.loc 1 57 17 is_stmt 0 view .LVU491
	xorl	(%edi), %eax
.LVL130:
.LBB203:
.LBB202:
	.loc 1 53 57 view .LVU492
	roll	$16, %eax
.LVL131:
	.loc 1 53 57 view .LVU493
.LBE202:
.LBE203:
	.loc 1 57 15 view .LVU494
	movl	%eax, (%edi)
	.loc 1 58 2 is_stmt 1 view .LVU495
	.loc 1 58 5 is_stmt 0 view .LVU496
	addl	(%esi), %eax
	movl	%eax, (%esi)
	.loc 1 58 12 is_stmt 1 view .LVU497
.LVL132:
.LBB204:
.LBI204:
	.loc 1 53 17 view .LVU498
.LBB205:
	.loc 1 53 43 view .LVU499
.LBE205:
.LBE204:
	.loc 1 58 17 is_stmt 0 view .LVU500
	xorl	(%ebx), %eax
.LVL133:
.LBB207:
.LBB206:
	.loc 1 53 57 view .LVU501
	roll	$12, %eax
.LVL134:
	.loc 1 53 57 view .LVU502
.LBE206:
.LBE207:
	.loc 1 58 15 view .LVU503
	movl	%eax, (%ebx)
	.loc 1 59 2 is_stmt 1 view .LVU504
	.loc 1 59 5 is_stmt 0 view .LVU505
	addl	-4(%edx), %eax
	movl	%eax, -4(%edx)
	.loc 1 59 12 is_stmt 1 view .LVU506
.LVL135:
.LBB208:
.LBI208:
	.loc 1 53 17 view .LVU507
.LBB209:
	.loc 1 53 43 view .LVU508
.LBE209:
.LBE208:
	.loc 1 59 17 is_stmt 0 view .LVU509
	xorl	(%edi), %eax
.LVL136:
.LBB211:
.LBB210:
	.loc 1 53 57 view .LVU510
	roll	$8, %eax
.LVL137:
	.loc 1 53 57 view .LVU511
.LBE210:
.LBE211:
	.loc 1 59 15 view .LVU512
	movl	%eax, (%edi)
	.loc 1 60 2 is_stmt 1 view .LVU513
	.loc 1 60 5 is_stmt 0 view .LVU514
	movl	(%esi), %edi
.LVL138:
	.loc 1 60 5 view .LVU515
	addl	%edi, %eax
	movl	%eax, (%esi)
	.loc 1 60 12 is_stmt 1 view .LVU516
.LVL139:
.LBB212:
.LBI212:
	.loc 1 53 17 view .LVU517
.LBB213:
	.loc 1 53 43 view .LVU518
	.loc 1 53 43 is_stmt 0 view .LVU519
.LBE213:
.LBE212:
	.loc 1 60 17 view .LVU520
	movl	(%ebx), %esi
.LVL140:
	.loc 1 60 17 view .LVU521
	xorl	%esi, %eax
.LBB216:
.LBB214:
	.loc 1 53 57 view .LVU522
	roll	$7, %eax
.LBE214:
.LBE216:
.LBE199:
.LBE198:
	.loc 1 75 21 view .LVU523
	cmpl	$4, %ecx
.LBB219:
.LBB218:
.LBB217:
.LBB215:
	.loc 1 53 57 view .LVU524
	movl	%eax, (%ebx)
.LVL141:
	.loc 1 53 57 view .LVU525
.LBE215:
.LBE217:
.LBE218:
.LBE219:
	.loc 1 75 21 is_stmt 1 view .LVU526
	jne	.L94
.LBE197:
	.loc 1 72 20 is_stmt 0 view .LVU527
	movl	28(%esp), %edi
	.loc 1 72 27 is_stmt 1 view .LVU528
	.loc 1 72 20 view .LVU529
	decl	%edi
	jne	.L92
.LBE221:
.LBB222:
	.loc 1 78 11 is_stmt 0 view .LVU530
	movl	24(%esp), %esi
	xorl	%eax, %eax
	movl	20(%esp), %ebx
	.p2align 4
	.p2align 3
.L95:
.LVL142:
	.loc 1 79 3 is_stmt 1 view .LVU531
	.loc 1 79 10 is_stmt 0 view .LVU532
	movl	224(%esp,%eax,4), %edx
	addl	%edx, 160(%esp,%eax,4)
	.loc 1 78 27 is_stmt 1 view .LVU533
	incl	%eax
.LVL143:
	.loc 1 78 20 view .LVU534
	cmpl	$16, %eax
	jne	.L95
.LVL144:
	.loc 1 78 20 is_stmt 0 view .LVU535
.LBE222:
.LBE223:
.LBE224:
.LBB225:
	.loc 1 167 21 is_stmt 1 view .LVU536
	.loc 1 167 12 is_stmt 0 view .LVU537
	xorl	%edi, %edi
.LVL145:
	.p2align 4
	.p2align 3
.L97:
	.loc 1 168 4 is_stmt 1 view .LVU538
	.loc 1 168 44 is_stmt 0 view .LVU539
	movl	%edi, %eax
	.loc 1 168 4 view .LVU540
	movl	$.LC4, %ecx
	.loc 1 168 44 view .LVU541
	andl	$7, %eax
	.loc 1 168 4 view .LVU542
	cmpl	$7, %eax
	movl	$.LC2, %eax
	cmove	%ecx, %eax
	movl	%eax, 8(%esp)
	movl	160(%esp,%edi,4), %eax
	.loc 1 167 28 view .LVU543
	incl	%edi
.LVL146:
	.loc 1 168 4 view .LVU544
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL147:
	.loc 1 167 28 is_stmt 1 view .LVU545
	.loc 1 167 21 view .LVU546
	cmpl	$16, %edi
	jne	.L97
.LBE225:
	.loc 1 165 49 discriminator 2 view .LVU547
.LVL148:
	.loc 1 165 37 discriminator 2 view .LVU548
	decl	%ebx
.LVL149:
	.loc 1 165 37 is_stmt 0 discriminator 2 view .LVU549
	jne	.L141
	.loc 1 165 49 view .LVU550
	movl	$2, %ebx
	.p2align 4,,2
	jmp	.L98
.LVL150:
.L140:
	.loc 1 165 49 view .LVU551
.LBE171:
	.loc 1 159 16 discriminator 6 view .LVU552
	movzwl	(%ecx), %eax
	movw	%ax, (%edx)
	jmp	.L87
.LVL151:
.L141:
.LBB226:
.LBB227:
	.loc 1 95 17 view .LVU553
	movl	%esi, %edi
.LVL152:
	.loc 1 95 17 view .LVU554
	movb	$1, %al
	.loc 1 95 10 view .LVU555
	movb	$1, %cl
	movl	$1, %esi
	.p2align 4
	.p2align 3
.L100:
.LVL153:
	.loc 1 96 2 is_stmt 1 view .LVU556
.LBB228:
	.loc 1 97 3 view .LVU557
.LBB229:
.LBI229:
	.loc 1 84 16 view .LVU558
.LBB230:
	.loc 1 84 36 view .LVU559
	.loc 1 84 60 is_stmt 0 view .LVU560
	movb	%cl, %bl
	shrb	$7, %bl
	movb	%bl, %dl
	addb	%dl, %dl
	addb	%dl, %bl
	movb	%bl, %dl
	salb	$3, %dl
	addb	%bl, %dl
	.loc 1 84 55 view .LVU561
	leal	(%esi,%esi), %ebx
	.loc 1 84 43 view .LVU562
	xorb	%bl, %dl
.LVL154:
	.loc 1 84 43 view .LVU563
.LBE230:
.LBE229:
	.loc 1 97 5 view .LVU564
	xorb	%dl, %cl
.LVL155:
	.loc 1 98 3 is_stmt 1 view .LVU565
	movb	%al, %dl
	addb	%dl, %dl
	.loc 1 98 5 is_stmt 0 view .LVU566
	xorb	%al, %dl
.LVL156:
	.loc 1 99 3 is_stmt 1 view .LVU567
	movb	%dl, %al
	salb	$2, %al
	.loc 1 99 5 is_stmt 0 view .LVU568
	xorb	%al, %dl
.LVL157:
	.loc 1 100 3 is_stmt 1 view .LVU569
	movb	%dl, %al
	salb	$4, %al
.LVL158:
	.loc 1 101 3 view .LVU570
	.loc 1 101 5 is_stmt 0 view .LVU571
	xorb	%dl, %al
.LVL159:
	.loc 1 101 5 view .LVU572
	jns	.L99
	xorb	$9, %al
.LVL160:
.L99:
	.loc 1 102 3 is_stmt 1 view .LVU573
	.loc 1 103 3 view .LVU574
.LBB231:
	.loc 1 103 8 view .LVU575
	.loc 1 103 21 view .LVU576
	.loc 1 104 4 view .LVU577
	.loc 1 103 27 view .LVU578
	.loc 1 103 21 view .LVU579
	.loc 1 104 4 view .LVU580
	.loc 1 103 27 view .LVU581
	.loc 1 103 21 view .LVU582
	.loc 1 104 4 view .LVU583
	.loc 1 103 27 view .LVU584
	.loc 1 103 21 view .LVU585
	.loc 1 104 4 view .LVU586
	.loc 1 103 27 view .LVU587
	.loc 1 103 21 view .LVU588
	.loc 1 104 4 view .LVU589
	.loc 1 104 6 is_stmt 0 view .LVU590
	movb	%al, %bl
	movb	%al, %dl
	rolb	%dl
.LBE231:
	.loc 1 105 6 view .LVU591
	movzbl	%cl, %esi
.LBB232:
	.loc 1 104 6 view .LVU592
	rolb	$4, %bl
	xorb	%dl, %bl
	movb	%al, %dl
	rolb	$2, %dl
	xorb	%al, %bl
	xorb	%bl, %dl
	movb	%al, %bl
	rolb	$3, %bl
	xorb	%bl, %dl
	xorb	$99, %dl
.LVL161:
	.loc 1 103 27 is_stmt 1 view .LVU593
	.loc 1 103 21 view .LVU594
.LBE232:
	.loc 1 105 3 view .LVU595
.LBE228:
	.loc 1 107 13 is_stmt 0 view .LVU596
	cmpb	$1, %cl
.LBB233:
	.loc 1 105 10 view .LVU597
	movb	%dl, box(%esi)
	.loc 1 106 3 is_stmt 1 view .LVU598
	.loc 1 106 14 is_stmt 0 view .LVU599
	movzbl	%dl, %edx
.LVL162:
	.loc 1 106 18 view .LVU600
	movb	%cl, inverse_box(%edx)
.LBE233:
	.loc 1 107 13 is_stmt 1 view .LVU601
	jne	.L100
	.loc 1 108 2 view .LVU602
	.loc 1 108 9 is_stmt 0 view .LVU603
	movb	$99, %al
	.loc 1 109 20 view .LVU604
	xorl	%edx, %edx
	.loc 1 108 9 view .LVU605
	movb	%al, box
.LVL163:
	.loc 1 109 2 is_stmt 1 view .LVU606
.LBE227:
.LBE226:
	.loc 1 172 2 is_stmt 0 view .LVU607
	movl	$32, %ecx
.LVL164:
	.loc 1 172 2 view .LVU608
	movl	$.LC9, %eax
.LBB235:
.LBB234:
	.loc 1 109 20 view .LVU609
	movb	%dl, inverse_box+99
.LVL165:
	.loc 1 109 20 view .LVU610
.LBE234:
.LBE235:
	.loc 1 172 2 is_stmt 1 view .LVU611
	movl	$box, %edx
	call	hex
.LVL166:
	.loc 1 173 2 view .LVU612
	.loc 1 174 2 view .LVU613
.LBB236:
	.loc 1 174 7 view .LVU614
	.loc 1 174 20 view .LVU615
.LBE236:
	.loc 1 172 2 is_stmt 0 view .LVU616
	xorl	%edx, %edx
.LBB237:
	.loc 1 174 11 view .LVU617
	xorl	%eax, %eax
.LVL167:
	.p2align 4
	.p2align 3
.L101:
	.loc 1 175 3 is_stmt 1 discriminator 3 view .LVU618
	.loc 1 176 23 is_stmt 0 discriminator 3 view .LVU619
	movb	%dl, 44(%esp,%eax)
	.loc 1 176 12 discriminator 3 view .LVU620
	movb	%dl, 224(%esp,%eax)
	.loc 1 174 20 discriminator 3 view .LVU621
	addb	$17, %dl
	.loc 1 175 13 discriminator 3 view .LVU622
	movb	%al, 60(%esp,%eax)
	.loc 1 176 3 is_stmt 1 discriminator 3 view .LVU623
	.loc 1 174 27 discriminator 3 view .LVU624
	incl	%eax
.LVL168:
	.loc 1 174 20 discriminator 3 view .LVU625
	cmpl	$16, %eax
	jne	.L101
.LBE237:
	.loc 1 178 2 view .LVU626
	leal	60(%esp), %edx
	xorl	%ecx, %ecx
	leal	44(%esp), %eax
.LVL169:
	.loc 1 178 2 is_stmt 0 view .LVU627
	call	aes
.LVL170:
	.loc 1 179 2 is_stmt 1 view .LVU628
	movl	$16, %ecx
	movl	$.LC10, %eax
	leal	44(%esp), %edx
	call	hex
.LVL171:
	.loc 1 180 2 view .LVU629
	leal	44(%esp), %eax
	movl	$1, %ecx
	leal	60(%esp), %edx
	call	aes
.LVL172:
	.loc 1 181 2 view .LVU630
	.loc 1 181 11 is_stmt 0 view .LVU631
	movl	224(%esp), %eax
	cmpl	%eax, 44(%esp)
	je	.L142
.L102:
	movl	$1, %eax
.L103:
	.loc 1 181 8 view .LVU632
	leal	(%eax,%edi), %ebx
.LVL173:
	.loc 1 182 2 is_stmt 1 view .LVU633
.LBB238:
	.loc 1 182 7 view .LVU634
	.loc 1 182 20 view .LVU635
.LBE238:
	.loc 1 181 8 is_stmt 0 view .LVU636
	movl	$20, %esi
.LVL174:
	.p2align 4
	.p2align 3
.L104:
.LBB239:
	.loc 1 183 3 is_stmt 1 discriminator 3 view .LVU637
	leal	60(%esp), %edx
	xorl	%ecx, %ecx
	leal	44(%esp), %eax
	call	aes
.LVL175:
	.loc 1 182 27 discriminator 3 view .LVU638
	.loc 1 182 20 discriminator 3 view .LVU639
	decl	%esi
	jne	.L104
.LBE239:
	.loc 1 184 2 view .LVU640
	movl	$16, %ecx
	movl	$.LC11, %eax
	leal	44(%esp), %edx
.LBB240:
	.loc 1 187 50 is_stmt 0 view .LVU641
	movl	$1321528399, %esi
.LBE240:
	.loc 1 184 2 view .LVU642
	call	hex
.LVL176:
	.loc 1 185 2 is_stmt 1 view .LVU643
.LBB241:
	.loc 1 185 7 view .LVU644
	.loc 1 185 31 view .LVU645
	movzbl	110(%esp), %ecx
	.loc 1 185 13 is_stmt 0 view .LVU646
	leal	110(%esp), %edi
.LVL177:
	.loc 1 185 31 view .LVU647
	testb	%cl, %cl
	je	.L107
	movl	%ebx, 28(%esp)
.LVL178:
	.p2align 4
	.p2align 3
.L105:
	.loc 1 186 3 is_stmt 1 view .LVU648
	.loc 1 186 24 is_stmt 0 view .LVU649
	movb	%cl, %al
	orb	$32, %al
	subb	$97, %al
	.loc 1 186 6 view .LVU650
	cmpb	$25, %al
	ja	.L106
	.loc 1 187 4 is_stmt 1 view .LVU651
	.loc 1 187 44 is_stmt 0 view .LVU652
	movb	%cl, %al
	.loc 1 187 27 view .LVU653
	andb	$-32, %cl
	.loc 1 187 44 view .LVU654
	andb	$31, %al
	.loc 1 187 55 view .LVU655
	incb	%cl
	.loc 1 187 44 view .LVU656
	addb	$12, %al
	movsbl	%al, %ebx
	.loc 1 187 50 view .LVU657
	movl	%ebx, %eax
	mull	%esi
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %ebx
	.loc 1 187 55 view .LVU658
	movb	%cl, %al
	addb	%bl, %al
	movb	%al, (%edi)
.L106:
	.loc 1 185 36 is_stmt 1 discriminator 2 view .LVU659
	.loc 1 185 31 is_stmt 0 discriminator 2 view .LVU660
	movzbl	1(%edi), %ecx
	.loc 1 185 36 discriminator 2 view .LVU661
	incl	%edi
.LVL179:
	.loc 1 185 31 is_stmt 1 discriminator 2 view .LVU662
	testb	%cl, %cl
	jne	.L105
	movl	28(%esp), %ebx
.LVL180:
.L107:
	.loc 1 185 31 is_stmt 0 discriminator 2 view .LVU663
.LBE241:
	.loc 1 188 2 is_stmt 1 view .LVU664
	leal	110(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.LVL181:
	.loc 1 189 2 view .LVU665
	movl	%ebx, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
.LVL182:
	.loc 1 190 2 view .LVU666
	.loc 1 191 1 is_stmt 0 view .LVU667
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
.LVL183:
	.loc 1 191 1 view .LVU668
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
.LVL184:
.L142:
	.cfi_restore_state
	.loc 1 181 11 view .LVU669
	movl	228(%esp), %eax
	cmpl	%eax, 48(%esp)
	jne	.L102
	movl	232(%esp), %eax
	cmpl	%eax, 52(%esp)
	jne	.L102
	movl	236(%esp), %eax
	cmpl	%eax, 56(%esp)
	jne	.L102
	xorl	%eax, %eax
	jmp	.L103
.LVL185:
.L139:
	.loc 1 159 16 discriminator 6 view .LVU670
	movzwl	.LC6, %eax
	leal	112(%esp), %edx
	movl	$.LC6+2, %ecx
	movl	$48, %esi
	movw	%ax, 110(%esp)
	jmp	.L83
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	mix.0, @object
	.size	mix.0, 8
mix.0:
	.ascii	"\002\003\001\001"
	.ascii	"\016\013\r\t"
	.local	inverse_box
	.comm	inverse_box,256,32
	.local	box
	.comm	box,256,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xe63
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x29
	.long	.LASF42
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL111
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x9
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x9
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x2a
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x9
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x1d
	.long	.LASF7
	.byte	0x2
	.byte	0x9
	.byte	0x18
	.long	0x53
	.uleb128 0x14
	.long	0x42
	.uleb128 0x9
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x14
	.long	0x53
	.uleb128 0x9
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x1d
	.long	.LASF8
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x77
	.uleb128 0x14
	.long	0x66
	.uleb128 0x9
	.byte	0x4
	.byte	0x7
	.long	.LASF9
	.uleb128 0x9
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x9
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0x14
	.long	0x85
	.uleb128 0x1d
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x77
	.uleb128 0x9
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x9
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0xa
	.long	0x42
	.long	0xbb
	.uleb128 0x8
	.long	0x77
	.byte	0xff
	.byte	0
	.uleb128 0x17
	.string	"box"
	.byte	0x52
	.byte	0x10
	.long	0xab
	.uleb128 0x5
	.byte	0x3
	.long	box
	.uleb128 0x11
	.long	.LASF15
	.byte	0x52
	.byte	0x1a
	.long	0xab
	.uleb128 0x5
	.byte	0x3
	.long	inverse_box
	.uleb128 0x15
	.long	.LASF16
	.byte	0x4
	.byte	0x7
	.byte	0x7
	.long	0xfd
	.long	0xfd
	.uleb128 0xb
	.long	0xfd
	.uleb128 0xb
	.long	0xff
	.uleb128 0xb
	.long	0x91
	.byte	0
	.uleb128 0x2b
	.byte	0x4
	.uleb128 0xc
	.long	0x104
	.uleb128 0x2c
	.uleb128 0x15
	.long	.LASF17
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x91
	.long	0x11b
	.uleb128 0xb
	.long	0x11b
	.byte	0
	.uleb128 0xc
	.long	0x8c
	.uleb128 0x15
	.long	.LASF18
	.byte	0x4
	.byte	0xa
	.byte	0x5
	.long	0x34
	.long	0x140
	.uleb128 0xb
	.long	0xff
	.uleb128 0xb
	.long	0xff
	.uleb128 0xb
	.long	0x91
	.byte	0
	.uleb128 0x15
	.long	.LASF19
	.byte	0x5
	.byte	0x37
	.byte	0x5
	.long	0x34
	.long	0x156
	.uleb128 0xb
	.long	0x11b
	.byte	0
	.uleb128 0x15
	.long	.LASF20
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x16d
	.uleb128 0xb
	.long	0x11b
	.uleb128 0x2d
	.byte	0
	.uleb128 0x2e
	.long	.LASF43
	.byte	0x1
	.byte	0x91
	.byte	0x5
	.long	0x34
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x864
	.uleb128 0x1e
	.long	.LASF21
	.byte	0x93
	.byte	0x6
	.long	0x34
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x17
	.string	"key"
	.byte	0x94
	.byte	0xb
	.long	0x864
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.uleb128 0x5
	.string	"v"
	.byte	0x94
	.byte	0x13
	.long	0x874
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x11
	.long	.LASF22
	.byte	0x94
	.byte	0x36
	.long	0x884
	.uleb128 0x3
	.byte	0x74
	.sleb128 160
	.uleb128 0x11
	.long	.LASF23
	.byte	0x9f
	.byte	0x10
	.long	0x894
	.uleb128 0x3
	.byte	0x74
	.sleb128 110
	.uleb128 0x11
	.long	.LASF24
	.byte	0xad
	.byte	0xa
	.long	0x8a4
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x11
	.long	.LASF25
	.byte	0xad
	.byte	0x15
	.long	0x8a4
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x11
	.long	.LASF26
	.byte	0xad
	.byte	0x21
	.long	0x8a4
	.uleb128 0x3
	.byte	0x74
	.sleb128 224
	.uleb128 0xd
	.long	.LLRL42
	.long	0x21e
	.uleb128 0x5
	.string	"i"
	.byte	0x95
	.byte	0xb
	.long	0x34
	.long	.LLST43
	.long	.LVUS43
	.byte	0
	.uleb128 0xd
	.long	.LLRL44
	.long	0x2a4
	.uleb128 0x5
	.string	"i"
	.byte	0x97
	.byte	0xb
	.long	0x34
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x25
	.long	0xcb8
	.long	.LLRL46
	.byte	0x98
	.byte	0x3
	.long	0x281
	.uleb128 0xe
	.long	0xcd6
	.uleb128 0xe
	.long	0xccb
	.uleb128 0xe
	.long	0xcc2
	.uleb128 0xf
	.long	.LLRL46
	.uleb128 0x3
	.long	0xce1
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x18
	.long	0xcec
	.long	.LLRL46
	.uleb128 0x3
	.long	0xced
	.long	.LLST48
	.long	.LVUS48
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LVL98
	.long	0x156
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
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL49
	.long	0x2fd
	.uleb128 0x4
	.string	"i"
	.byte	0x9b
	.byte	0xb
	.long	0x34
	.uleb128 0x2f
	.long	0xcb8
	.long	.LLRL50
	.byte	0x1
	.byte	0x9c
	.byte	0x3
	.uleb128 0xe
	.long	0xcd6
	.uleb128 0xe
	.long	0xccb
	.uleb128 0xe
	.long	0xcc2
	.uleb128 0xf
	.long	.LLRL50
	.uleb128 0x3
	.long	0xce1
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x18
	.long	0xcec
	.long	.LLRL50
	.uleb128 0x3
	.long	0xced
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LBB171
	.long	.LBE171-.LBB171
	.long	0x60e
	.uleb128 0x1e
	.long	.LASF27
	.byte	0xa5
	.byte	0x10
	.long	0x66
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x19
	.long	.LBB225
	.long	.LBE225-.LBB225
	.long	0x36b
	.uleb128 0x5
	.string	"i"
	.byte	0xa7
	.byte	0xc
	.long	0x34
	.long	.LLST96
	.long	.LVUS96
	.uleb128 0x16
	.long	.LVL147
	.long	0x156
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
	.sleb128 8
	.uleb128 0x16
	.byte	0x3
	.long	.LC4
	.byte	0x3
	.long	.LC2
	.byte	0x77
	.sleb128 0
	.byte	0x1f
	.byte	0x37
	.byte	0x1a
	.byte	0x30
	.byte	0x29
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0xb59
	.long	.LBI172
	.value	.LVU406
	.long	.LLRL54
	.byte	0xa6
	.byte	0x3
	.uleb128 0x2
	.long	0xb79
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x2
	.long	0xb6e
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x2
	.long	0xb63
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0xf
	.long	.LLRL54
	.uleb128 0x26
	.long	0xb84
	.uleb128 0x3
	.byte	0x74
	.sleb128 224
	.uleb128 0x1f
	.long	0xb8e
	.long	.LLRL58
	.long	0x5f0
	.uleb128 0x3
	.long	0xb93
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x1f
	.long	0xb9c
	.long	.LLRL60
	.long	0x4dd
	.uleb128 0x3
	.long	0xba1
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x10
	.long	0xbcd
	.long	.LBI176
	.value	.LVU431
	.long	.LLRL62
	.byte	0x4a
	.byte	0x4
	.uleb128 0x2
	.long	0xbf2
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x2
	.long	0xbe9
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x2
	.long	0xbe0
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x2
	.long	0xbd7
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x12
	.long	0xbfc
	.long	.LBI178
	.value	.LVU440
	.long	.LLRL67
	.byte	0x39
	.long	0x451
	.uleb128 0x2
	.long	0xc14
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0xe
	.long	0xc0b
	.byte	0
	.uleb128 0x12
	.long	0xbfc
	.long	.LBI182
	.value	.LVU448
	.long	.LLRL69
	.byte	0x3a
	.long	0x480
	.uleb128 0x2
	.long	0xc14
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST71
	.long	.LVUS71
	.byte	0
	.uleb128 0x12
	.long	0xbfc
	.long	.LBI186
	.value	.LVU456
	.long	.LLRL72
	.byte	0x3b
	.long	0x4af
	.uleb128 0x2
	.long	0xc14
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST74
	.long	.LVUS74
	.byte	0
	.uleb128 0x10
	.long	0xbfc
	.long	.LBI190
	.value	.LVU465
	.long	.LLRL75
	.byte	0x3c
	.byte	0x11
	.uleb128 0x2
	.long	0xc14
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST77
	.long	.LVUS77
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
	.long	0xbab
	.long	.LBB197
	.long	.LBE197-.LBB197
	.uleb128 0x3
	.long	0xbac
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x10
	.long	0xbcd
	.long	.LBI198
	.value	.LVU485
	.long	.LLRL79
	.byte	0x4c
	.byte	0x4
	.uleb128 0x2
	.long	0xbf2
	.long	.LLST80
	.long	.LVUS80
	.uleb128 0x2
	.long	0xbe9
	.long	.LLST81
	.long	.LVUS81
	.uleb128 0x2
	.long	0xbe0
	.long	.LLST82
	.long	.LVUS82
	.uleb128 0xe
	.long	0xbd7
	.uleb128 0x12
	.long	0xbfc
	.long	.LBI200
	.value	.LVU489
	.long	.LLRL83
	.byte	0x39
	.long	0x563
	.uleb128 0x2
	.long	0xc14
	.long	.LLST84
	.long	.LVUS84
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST85
	.long	.LVUS85
	.byte	0
	.uleb128 0x12
	.long	0xbfc
	.long	.LBI204
	.value	.LVU498
	.long	.LLRL86
	.byte	0x3a
	.long	0x592
	.uleb128 0x2
	.long	0xc14
	.long	.LLST87
	.long	.LVUS87
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST88
	.long	.LVUS88
	.byte	0
	.uleb128 0x12
	.long	0xbfc
	.long	.LBI208
	.value	.LVU507
	.long	.LLRL89
	.byte	0x3b
	.long	0x5c1
	.uleb128 0x2
	.long	0xc14
	.long	.LLST90
	.long	.LVUS90
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST91
	.long	.LVUS91
	.byte	0
	.uleb128 0x10
	.long	0xbfc
	.long	.LBI212
	.value	.LVU517
	.long	.LLRL92
	.byte	0x3c
	.byte	0x11
	.uleb128 0x2
	.long	0xc14
	.long	.LLST93
	.long	.LVUS93
	.uleb128 0x2
	.long	0xc0b
	.long	.LLST94
	.long	.LVUS94
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
	.long	0xbb7
	.long	.LBB222
	.long	.LBE222-.LBB222
	.uleb128 0x3
	.long	0xbb8
	.long	.LLST95
	.long	.LVUS95
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL105
	.long	0x629
	.uleb128 0x5
	.string	"i"
	.byte	0xae
	.byte	0xb
	.long	0x34
	.long	.LLST106
	.long	.LVUS106
	.byte	0
	.uleb128 0xd
	.long	.LLRL107
	.long	0x65f
	.uleb128 0x5
	.string	"i"
	.byte	0xb6
	.byte	0xb
	.long	0x34
	.long	.LLST108
	.long	.LVUS108
	.uleb128 0x16
	.long	.LVL175
	.long	0x8b9
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL109
	.long	0x67a
	.uleb128 0x5
	.string	"c"
	.byte	0xb9
	.byte	0xd
	.long	0x8b4
	.long	.LLST110
	.long	.LVUS110
	.byte	0
	.uleb128 0x25
	.long	0xae0
	.long	.LLRL97
	.byte	0xab
	.byte	0x2
	.long	0x700
	.uleb128 0xf
	.long	.LLRL97
	.uleb128 0x3
	.long	0xaea
	.long	.LLST98
	.long	.LVUS98
	.uleb128 0x3
	.long	0xaf3
	.long	.LLST99
	.long	.LVUS99
	.uleb128 0x18
	.long	0xafc
	.long	.LLRL100
	.uleb128 0x3
	.long	0xafd
	.long	.LLST101
	.long	.LVUS101
	.uleb128 0x30
	.long	0xb40
	.long	.LBI229
	.value	.LVU558
	.long	.LBB229
	.long	.LBE229-.LBB229
	.byte	0x1
	.byte	0x61
	.byte	0x8
	.long	0x6e6
	.uleb128 0x2
	.long	0xb4f
	.long	.LLST102
	.long	.LVUS102
	.byte	0
	.uleb128 0x18
	.long	0xb06
	.long	.LLRL103
	.uleb128 0x3
	.long	0xb07
	.long	.LLST104
	.long	.LVUS104
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL108
	.long	0xda6
	.long	0x728
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 110
	.uleb128 0x1a
	.long	0xc2b
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x1a
	.long	0xc41
	.uleb128 0x2
	.byte	0x8
	.byte	0x32
	.byte	0
	.uleb128 0x7
	.long	.LVL109
	.long	0xcf8
	.long	0x74c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 110
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x8
	.byte	0x32
	.byte	0
	.uleb128 0x7
	.long	.LVL110
	.long	0xda6
	.long	0x774
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 110
	.uleb128 0x1a
	.long	0xc2b
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x1a
	.long	0xc41
	.uleb128 0x2
	.byte	0x8
	.byte	0x32
	.byte	0
	.uleb128 0x7
	.long	.LVL111
	.long	0x140
	.long	0x78a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 110
	.byte	0
	.uleb128 0x7
	.long	.LVL166
	.long	0xcf8
	.long	0x7b0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	box
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x8
	.byte	0x20
	.byte	0
	.uleb128 0x7
	.long	.LVL170
	.long	0x8b9
	.long	0x7cf
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x7
	.long	.LVL171
	.long	0xcf8
	.long	0x7f1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.uleb128 0x7
	.long	.LVL172
	.long	0x8b9
	.long	0x810
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x7
	.long	.LVL176
	.long	0xcf8
	.long	0x832
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.uleb128 0x7
	.long	.LVL181
	.long	0x140
	.long	0x848
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 110
	.byte	0
	.uleb128 0x16
	.long	.LVL182
	.long	0x156
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x66
	.long	0x874
	.uleb128 0x8
	.long	0x77
	.byte	0x7
	.byte	0
	.uleb128 0xa
	.long	0x66
	.long	0x884
	.uleb128 0x8
	.long	0x77
	.byte	0x1
	.byte	0
	.uleb128 0xa
	.long	0x66
	.long	0x894
	.uleb128 0x8
	.long	0x77
	.byte	0xf
	.byte	0
	.uleb128 0xa
	.long	0x53
	.long	0x8a4
	.uleb128 0x8
	.long	0x77
	.byte	0x31
	.byte	0
	.uleb128 0xa
	.long	0x42
	.long	0x8b4
	.uleb128 0x8
	.long	0x77
	.byte	0xf
	.byte	0
	.uleb128 0xc
	.long	0x85
	.uleb128 0x27
	.string	"aes"
	.byte	0x70
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0xaa5
	.uleb128 0x21
	.string	"s"
	.byte	0x70
	.byte	0x19
	.long	0xaa5
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x21
	.string	"key"
	.byte	0x70
	.byte	0x2e
	.long	0xaaa
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x22
	.long	.LASF28
	.byte	0x70
	.byte	0x3b
	.long	0x34
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x17
	.string	"mix"
	.byte	0x72
	.byte	0x17
	.long	0xac5
	.uleb128 0x5
	.byte	0x3
	.long	mix.0
	.uleb128 0x11
	.long	.LASF29
	.byte	0x73
	.byte	0xa
	.long	0xaca
	.uleb128 0x3
	.byte	0x91
	.sleb128 -196
	.uleb128 0x17
	.string	"t"
	.byte	0x73
	.byte	0x18
	.long	0x8a4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -212
	.uleb128 0x1e
	.long	.LASF30
	.byte	0x73
	.byte	0x1f
	.long	0x42
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xd
	.long	.LLRL4
	.long	0x999
	.uleb128 0x5
	.string	"r"
	.byte	0x75
	.byte	0xb
	.long	0x34
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xd
	.long	.LLRL6
	.long	0x979
	.uleb128 0x5
	.string	"i"
	.byte	0x76
	.byte	0xc
	.long	0x34
	.long	.LLST7
	.long	.LVUS7
	.byte	0
	.uleb128 0x10
	.long	0xb40
	.long	.LBI45
	.value	.LVU49
	.long	.LLRL8
	.byte	0x75
	.byte	0x30
	.uleb128 0x2
	.long	0xb4f
	.long	.LLST9
	.long	.LVUS9
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL10
	.uleb128 0x5
	.string	"r"
	.byte	0x79
	.byte	0xb
	.long	0x34
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xf
	.long	.LLRL12
	.uleb128 0x5
	.string	"k"
	.byte	0x7a
	.byte	0x12
	.long	0xaaa
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x19
	.long	.LBB60
	.long	.LBE60-.LBB60
	.long	0x9e4
	.uleb128 0x5
	.string	"i"
	.byte	0x7c
	.byte	0xd
	.long	0x34
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.uleb128 0x19
	.long	.LBB79
	.long	.LBE79-.LBB79
	.long	0xa03
	.uleb128 0x5
	.string	"i"
	.byte	0x81
	.byte	0xd
	.long	0x34
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.uleb128 0xd
	.long	.LLRL17
	.long	0xa8b
	.uleb128 0x5
	.string	"i"
	.byte	0x84
	.byte	0xd
	.long	0x34
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0xf
	.long	.LLRL19
	.uleb128 0x5
	.string	"j"
	.byte	0x86
	.byte	0xe
	.long	0x34
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x10
	.long	0xb13
	.long	.LBI63
	.value	.LVU125
	.long	.LLRL21
	.byte	0x87
	.byte	0xe
	.uleb128 0x2
	.long	0xb2b
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x2
	.long	0xb22
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xf
	.long	.LLRL21
	.uleb128 0x3
	.long	0xb34
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x10
	.long	0xb40
	.long	.LBI65
	.value	.LVU137
	.long	.LLRL25
	.byte	0x58
	.byte	0x19
	.uleb128 0xe
	.long	0xb4f
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL14
	.uleb128 0x5
	.string	"i"
	.byte	0x8c
	.byte	0xd
	.long	0x34
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x42
	.uleb128 0xc
	.long	0x4e
	.uleb128 0xa
	.long	0x4e
	.long	0xac5
	.uleb128 0x8
	.long	0x77
	.byte	0x1
	.uleb128 0x8
	.long	0x77
	.byte	0x3
	.byte	0
	.uleb128 0x14
	.long	0xaaf
	.uleb128 0xa
	.long	0x42
	.long	0xae0
	.uleb128 0x8
	.long	0x77
	.byte	0xa
	.uleb128 0x8
	.long	0x77
	.byte	0xf
	.byte	0
	.uleb128 0x1b
	.long	.LASF34
	.byte	0x5d
	.long	0xb13
	.uleb128 0x4
	.string	"p"
	.byte	0x5f
	.byte	0xa
	.long	0x42
	.uleb128 0x4
	.string	"q"
	.byte	0x5f
	.byte	0x11
	.long	0x42
	.uleb128 0x13
	.uleb128 0x4
	.string	"x"
	.byte	0x66
	.byte	0xb
	.long	0x42
	.uleb128 0x13
	.uleb128 0x4
	.string	"n"
	.byte	0x67
	.byte	0xc
	.long	0x34
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	.LASF32
	.byte	0x55
	.byte	0x10
	.long	0x42
	.long	0xb40
	.uleb128 0x6
	.string	"a"
	.byte	0x55
	.byte	0x1e
	.long	0x42
	.uleb128 0x6
	.string	"b"
	.byte	0x55
	.byte	0x29
	.long	0x42
	.uleb128 0x28
	.long	.LASF31
	.byte	0x57
	.byte	0xa
	.long	0x42
	.byte	0
	.uleb128 0x23
	.long	.LASF33
	.byte	0x54
	.byte	0x10
	.long	0x42
	.long	0xb59
	.uleb128 0x6
	.string	"v"
	.byte	0x54
	.byte	0x1f
	.long	0x42
	.byte	0
	.uleb128 0x1b
	.long	.LASF35
	.byte	0x3f
	.long	0xbc3
	.uleb128 0x6
	.string	"key"
	.byte	0x3f
	.byte	0x23
	.long	0xbc3
	.uleb128 0x24
	.long	.LASF27
	.byte	0x3f
	.byte	0x34
	.long	0x66
	.uleb128 0x6
	.string	"out"
	.byte	0x3f
	.byte	0x46
	.long	0xbc8
	.uleb128 0x4
	.string	"in"
	.byte	0x41
	.byte	0xb
	.long	0x884
	.uleb128 0x1c
	.long	0xbb7
	.uleb128 0x4
	.string	"i"
	.byte	0x48
	.byte	0xb
	.long	0x34
	.uleb128 0x1c
	.long	0xbab
	.uleb128 0x4
	.string	"c"
	.byte	0x49
	.byte	0xc
	.long	0x34
	.byte	0
	.uleb128 0x13
	.uleb128 0x4
	.string	"c"
	.byte	0x4b
	.byte	0xc
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x4
	.string	"i"
	.byte	0x4e
	.byte	0xb
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x72
	.uleb128 0xc
	.long	0x66
	.uleb128 0x1b
	.long	.LASF36
	.byte	0x37
	.long	0xbfc
	.uleb128 0x6
	.string	"a"
	.byte	0x37
	.byte	0x1f
	.long	0xbc8
	.uleb128 0x6
	.string	"b"
	.byte	0x37
	.byte	0x2c
	.long	0xbc8
	.uleb128 0x6
	.string	"c"
	.byte	0x37
	.byte	0x39
	.long	0xbc8
	.uleb128 0x6
	.string	"d"
	.byte	0x37
	.byte	0x46
	.long	0xbc8
	.byte	0
	.uleb128 0x23
	.long	.LASF37
	.byte	0x35
	.byte	0x11
	.long	0x66
	.long	0xc1e
	.uleb128 0x6
	.string	"v"
	.byte	0x35
	.byte	0x1f
	.long	0x66
	.uleb128 0x6
	.string	"n"
	.byte	0x35
	.byte	0x26
	.long	0x34
	.byte	0
	.uleb128 0x31
	.string	"rc4"
	.byte	0x1
	.byte	0x1f
	.byte	0xd
	.byte	0x1
	.long	0xca3
	.uleb128 0x6
	.string	"key"
	.byte	0x1f
	.byte	0x1d
	.long	0x11b
	.uleb128 0x24
	.long	.LASF38
	.byte	0x1f
	.byte	0x31
	.long	0xca3
	.uleb128 0x6
	.string	"n"
	.byte	0x1f
	.byte	0x3e
	.long	0x91
	.uleb128 0x4
	.string	"s"
	.byte	0x21
	.byte	0x10
	.long	0xca8
	.uleb128 0x4
	.string	"t"
	.byte	0x21
	.byte	0x18
	.long	0x53
	.uleb128 0x28
	.long	.LASF39
	.byte	0x22
	.byte	0x9
	.long	0x91
	.uleb128 0x1c
	.long	0xc76
	.uleb128 0x4
	.string	"i"
	.byte	0x23
	.byte	0xb
	.long	0x34
	.byte	0
	.uleb128 0x1c
	.long	0xc8e
	.uleb128 0x4
	.string	"i"
	.byte	0x25
	.byte	0xb
	.long	0x34
	.uleb128 0x4
	.string	"j"
	.byte	0x25
	.byte	0x12
	.long	0x34
	.byte	0
	.uleb128 0x13
	.uleb128 0x4
	.string	"i"
	.byte	0x2b
	.byte	0x15
	.long	0x53
	.uleb128 0x4
	.string	"j"
	.byte	0x2b
	.byte	0x1c
	.long	0x53
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x53
	.uleb128 0xa
	.long	0x53
	.long	0xcb8
	.uleb128 0x8
	.long	0x77
	.byte	0xff
	.byte	0
	.uleb128 0x1b
	.long	.LASF40
	.byte	0xf
	.long	0xcf8
	.uleb128 0x6
	.string	"v"
	.byte	0xf
	.byte	0x1b
	.long	0xbc8
	.uleb128 0x6
	.string	"key"
	.byte	0xf
	.byte	0x30
	.long	0xbc3
	.uleb128 0x24
	.long	.LASF28
	.byte	0xf
	.byte	0x3c
	.long	0x34
	.uleb128 0x4
	.string	"sum"
	.byte	0x11
	.byte	0xb
	.long	0x66
	.uleb128 0x13
	.uleb128 0x4
	.string	"i"
	.byte	0x12
	.byte	0xb
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0x27
	.string	"hex"
	.byte	0x6
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0xda1
	.uleb128 0x22
	.long	.LASF41
	.byte	0x6
	.byte	0x1d
	.long	0x11b
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x22
	.long	.LASF38
	.byte	0x6
	.byte	0x2f
	.long	0xff
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x21
	.string	"n"
	.byte	0x6
	.byte	0x3c
	.long	0x91
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x5
	.string	"p"
	.byte	0x8
	.byte	0x17
	.long	0xda1
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x7
	.long	.LVL62
	.long	0x156
	.long	0xd74
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
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.uleb128 0x7
	.long	.LVL64
	.long	0x156
	.long	0xd8c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x16
	.long	.LVL65
	.long	0x140
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x5a
	.uleb128 0x32
	.long	0xc1e
	.long	.LFB11
	.long	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x2
	.long	0xc36
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x26
	.long	0xc4a
	.uleb128 0x3
	.byte	0x91
	.sleb128 -276
	.uleb128 0x3
	.long	0xc53
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x33
	.long	0xc5c
	.uleb128 0x2
	.long	0xc41
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x34
	.long	0xc2b
	.uleb128 0x6
	.byte	0x3
	.long	.LC3
	.byte	0x9f
	.uleb128 0x1f
	.long	0xc67
	.long	.LLRL34
	.long	0xe11
	.uleb128 0x3
	.long	0xc6c
	.long	.LLST35
	.long	.LVUS35
	.byte	0
	.uleb128 0x35
	.long	0xc76
	.long	.LBB96
	.long	.LBE96-.LBB96
	.long	0xe3d
	.uleb128 0x3
	.long	0xc7b
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x3
	.long	0xc84
	.long	.LLST37
	.long	.LVUS37
	.byte	0
	.uleb128 0x20
	.long	0xc8e
	.long	.LBB97
	.long	.LBE97-.LBB97
	.uleb128 0x3
	.long	0xc8f
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x3
	.long	0xc98
	.long	.LLST39
	.long	.LVUS39
	.byte	0
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
	.uleb128 0x8
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.sleb128 17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x21
	.sleb128 13
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
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2d
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2e
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
	.uleb128 0x2f
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
	.byte	0
	.byte	0
	.uleb128 0x30
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
	.uleb128 0x31
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
	.uleb128 0x32
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
	.byte	0
	.byte	0
	.uleb128 0x33
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x34
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x35
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS40:
	.uleb128 .LVU274
	.uleb128 .LVU394
	.uleb128 .LVU394
	.uleb128 .LVU405
	.uleb128 .LVU551
	.uleb128 .LVU553
	.uleb128 .LVU633
	.uleb128 .LVU648
	.uleb128 .LVU648
	.uleb128 .LVU663
	.uleb128 .LVU670
	.uleb128 0
.LLST40:
	.byte	0x6
	.long	.LVL86
	.byte	0x4
	.uleb128 .LVL86-.LVL86
	.uleb128 .LVL105-.LVL86
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL86
	.uleb128 .LVL111-.LVL86
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL150-.LVL86
	.uleb128 .LVL151-.LVL86
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL173-.LVL86
	.uleb128 .LVL178-.LVL86
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL178-.LVL86
	.uleb128 .LVL180-.LVL86
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL185-.LVL86
	.uleb128 .LFE10-.LVL86
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS41:
	.uleb128 .LVU275
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU338
	.uleb128 .LVU338
	.uleb128 .LVU350
	.uleb128 .LVU350
	.uleb128 .LVU375
	.uleb128 .LVU375
	.uleb128 .LVU386
	.uleb128 .LVU386
	.uleb128 .LVU396
	.uleb128 .LVU396
	.uleb128 .LVU397
	.uleb128 .LVU670
	.uleb128 0
.LLST41:
	.byte	0x6
	.long	.LVL86
	.byte	0x4
	.uleb128 .LVL86-.LVL86
	.uleb128 .LVL91-.LVL86
	.uleb128 0x10
	.byte	0xc
	.long	0x1234567
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x9e
	.uleb128 0x4
	.long	0x89abcdef
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL91-.LVL86
	.uleb128 .LVL95-.LVL86
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL95-.LVL86
	.uleb128 .LVL96-.LVL86
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL96-.LVL86
	.uleb128 .LVL102-.LVL86
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL102-.LVL86
	.uleb128 .LVL103-.LVL86
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL103-.LVL86
	.uleb128 .LVL106-.LVL86
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL106-.LVL86
	.uleb128 .LVL107-.LVL86
	.uleb128 0x5
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL185-.LVL86
	.uleb128 .LFE10-.LVL86
	.uleb128 0x5
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS43:
	.uleb128 .LVU277
	.uleb128 .LVU292
	.uleb128 .LVU292
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU302
	.uleb128 .LVU302
	.uleb128 .LVU305
	.uleb128 .LVU305
	.uleb128 .LVU308
	.uleb128 .LVU308
	.uleb128 .LVU311
	.uleb128 .LVU311
	.uleb128 .LVU314
	.uleb128 .LVU314
	.uleb128 .LVU318
	.uleb128 .LVU318
	.uleb128 0
.LLST43:
	.byte	0x6
	.long	.LVL86
	.byte	0x4
	.uleb128 .LVL86-.LVL86
	.uleb128 .LVL87-.LVL86
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL86
	.uleb128 .LVL88-.LVL86
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL86
	.uleb128 .LVL89-.LVL86
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL86
	.uleb128 .LVL89-.LVL86
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL86
	.uleb128 .LVL89-.LVL86
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL86
	.uleb128 .LVL89-.LVL86
	.uleb128 0x2
	.byte	0x35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL86
	.uleb128 .LVL89-.LVL86
	.uleb128 0x2
	.byte	0x36
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL86
	.uleb128 .LVL90-.LVL86
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL86
	.uleb128 .LFE10-.LVL86
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU319
	.uleb128 .LVU322
.LLST45:
	.byte	0x8
	.long	.LVL90
	.uleb128 .LVL91-.LVL90
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU322
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU334
	.uleb128 .LVU334
	.uleb128 .LVU339
	.uleb128 .LVU339
	.uleb128 .LVU352
.LLST47:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL91
	.uleb128 .LVL94-.LVL91
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL94-.LVL91
	.uleb128 .LVL95-.LVL91
	.uleb128 0x7
	.byte	0x72
	.sleb128 1640531527
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL95-.LVL91
	.uleb128 .LVL97-.LVL91
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS48:
	.uleb128 .LVU322
	.uleb128 .LVU325
.LLST48:
	.byte	0x8
	.long	.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU356
	.uleb128 .LVU359
	.uleb128 .LVU359
	.uleb128 .LVU372
	.uleb128 .LVU372
	.uleb128 .LVU376
	.uleb128 .LVU376
	.uleb128 .LVU388
.LLST51:
	.byte	0x6
	.long	.LVL99
	.byte	0x4
	.uleb128 .LVL99-.LVL99
	.uleb128 .LVL100-.LVL99
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0xc6ef3720
	.byte	0x4
	.uleb128 .LVL100-.LVL99
	.uleb128 .LVL101-.LVL99
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL101-.LVL99
	.uleb128 .LVL102-.LVL99
	.uleb128 0x7
	.byte	0x70
	.sleb128 -1640531527
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL99
	.uleb128 .LVL104-.LVL99
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS52:
	.uleb128 .LVU356
	.uleb128 .LVU359
.LLST52:
	.byte	0x8
	.long	.LVL99
	.uleb128 .LVL100-.LVL99
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS53:
	.uleb128 .LVU404
	.uleb128 .LVU405
	.uleb128 .LVU405
	.uleb128 .LVU428
	.uleb128 .LVU428
	.uleb128 .LVU538
	.uleb128 .LVU538
	.uleb128 .LVU548
	.uleb128 .LVU548
	.uleb128 .LVU549
.LLST53:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL111-.LVL111
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL113-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL113-.LVL111
	.uleb128 .LVL145-.LVL111
	.uleb128 0x3
	.byte	0x74
	.sleb128 272
	.byte	0x4
	.uleb128 .LVL145-.LVL111
	.uleb128 .LVL148-.LVL111
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.byte	0x4
	.uleb128 .LVL148-.LVL111
	.uleb128 .LVL149-.LVL111
	.uleb128 0xc
	.byte	0x32
	.byte	0x33
	.byte	0x73
	.sleb128 0
	.byte	0x31
	.byte	0x29
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x9f
	.byte	0
.LVUS96:
	.uleb128 .LVU535
	.uleb128 .LVU538
	.uleb128 .LVU538
	.uleb128 .LVU544
	.uleb128 .LVU544
	.uleb128 .LVU546
	.uleb128 .LVU546
	.uleb128 .LVU551
	.uleb128 .LVU553
	.uleb128 .LVU554
.LLST96:
	.byte	0x6
	.long	.LVL144
	.byte	0x4
	.uleb128 .LVL144-.LVL144
	.uleb128 .LVL145-.LVL144
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL145-.LVL144
	.uleb128 .LVL146-.LVL144
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL146-.LVL144
	.uleb128 .LVL147-.LVL144
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL147-.LVL144
	.uleb128 .LVL150-.LVL144
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL151-.LVL144
	.uleb128 .LVL152-.LVL144
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS55:
	.uleb128 .LVU406
	.uleb128 .LVU535
.LLST55:
	.byte	0x8
	.long	.LVL111
	.uleb128 .LVL144-.LVL111
	.uleb128 0x4
	.byte	0x74
	.sleb128 160
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU406
	.uleb128 .LVU428
	.uleb128 .LVU428
	.uleb128 .LVU535
.LLST56:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL113-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL113-.LVL111
	.uleb128 .LVL144-.LVL111
	.uleb128 0x3
	.byte	0x74
	.sleb128 272
	.byte	0
.LVUS57:
	.uleb128 .LVU406
	.uleb128 .LVU535
.LLST57:
	.byte	0x8
	.long	.LVL111
	.uleb128 .LVL144-.LVL111
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x9f
	.byte	0
.LVUS59:
	.uleb128 .LVU426
	.uleb128 .LVU428
.LLST59:
	.byte	0x8
	.long	.LVL112
	.uleb128 .LVL113-.LVL112
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS61:
	.uleb128 .LVU428
	.uleb128 .LVU430
.LLST61:
	.byte	0x8
	.long	.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS63:
	.uleb128 .LVU431
	.uleb128 .LVU435
	.uleb128 .LVU435
	.uleb128 .LVU470
.LLST63:
	.byte	0x6
	.long	.LVL114
	.byte	0x4
	.uleb128 .LVL114-.LVL114
	.uleb128 .LVL115-.LVL114
	.uleb128 0x3
	.byte	0x71
	.sleb128 48
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL115-.LVL114
	.uleb128 .LVL125-.LVL114
	.uleb128 0x3
	.byte	0x71
	.sleb128 44
	.byte	0x9f
	.byte	0
.LVUS64:
	.uleb128 .LVU431
	.uleb128 .LVU435
	.uleb128 .LVU435
	.uleb128 .LVU470
.LLST64:
	.byte	0x6
	.long	.LVL114
	.byte	0x4
	.uleb128 .LVL114-.LVL114
	.uleb128 .LVL115-.LVL114
	.uleb128 0x3
	.byte	0x71
	.sleb128 32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL115-.LVL114
	.uleb128 .LVL125-.LVL114
	.uleb128 0x3
	.byte	0x71
	.sleb128 28
	.byte	0x9f
	.byte	0
.LVUS65:
	.uleb128 .LVU431
	.uleb128 .LVU435
	.uleb128 .LVU435
	.uleb128 .LVU470
.LLST65:
	.byte	0x6
	.long	.LVL114
	.byte	0x4
	.uleb128 .LVL114-.LVL114
	.uleb128 .LVL115-.LVL114
	.uleb128 0x3
	.byte	0x71
	.sleb128 16
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL115-.LVL114
	.uleb128 .LVL125-.LVL114
	.uleb128 0x3
	.byte	0x71
	.sleb128 12
	.byte	0x9f
	.byte	0
.LVUS66:
	.uleb128 .LVU431
	.uleb128 .LVU435
	.uleb128 .LVU435
	.uleb128 .LVU470
.LLST66:
	.byte	0x6
	.long	.LVL114
	.byte	0x4
	.uleb128 .LVL114-.LVL114
	.uleb128 .LVL115-.LVL114
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL115-.LVL114
	.uleb128 .LVL125-.LVL114
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0
.LVUS68:
	.uleb128 .LVU440
	.uleb128 .LVU444
.LLST68:
	.byte	0x8
	.long	.LVL116
	.uleb128 .LVL117-.LVL116
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS70:
	.uleb128 .LVU448
	.uleb128 .LVU452
.LLST70:
	.byte	0x8
	.long	.LVL118
	.uleb128 .LVL120-.LVL118
	.uleb128 0x2
	.byte	0x3c
	.byte	0x9f
	.byte	0
.LVUS71:
	.uleb128 .LVU448
	.uleb128 .LVU451
	.uleb128 .LVU451
	.uleb128 .LVU452
.LLST71:
	.byte	0x6
	.long	.LVL118
	.byte	0x4
	.uleb128 .LVL118-.LVL118
	.uleb128 .LVL119-.LVL118
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL119-.LVL118
	.uleb128 .LVL120-.LVL118
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS73:
	.uleb128 .LVU456
	.uleb128 .LVU460
.LLST73:
	.byte	0x8
	.long	.LVL121
	.uleb128 .LVL123-.LVL121
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0
.LVUS74:
	.uleb128 .LVU456
	.uleb128 .LVU459
	.uleb128 .LVU459
	.uleb128 .LVU460
.LLST74:
	.byte	0x6
	.long	.LVL121
	.byte	0x4
	.uleb128 .LVL121-.LVL121
	.uleb128 .LVL122-.LVL121
	.uleb128 0x6
	.byte	0x72
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL121
	.uleb128 .LVL123-.LVL121
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS76:
	.uleb128 .LVU465
	.uleb128 .LVU467
.LLST76:
	.byte	0x8
	.long	.LVL124
	.uleb128 .LVL124-.LVL124
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0
.LVUS77:
	.uleb128 .LVU465
	.uleb128 .LVU467
.LLST77:
	.byte	0x8
	.long	.LVL124
	.uleb128 .LVL124-.LVL124
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS78:
	.uleb128 .LVU474
	.uleb128 .LVU481
	.uleb128 .LVU481
	.uleb128 .LVU525
	.uleb128 .LVU525
	.uleb128 .LVU535
.LLST78:
	.byte	0x6
	.long	.LVL126
	.byte	0x4
	.uleb128 .LVL126-.LVL126
	.uleb128 .LVL127-.LVL126
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL127-.LVL126
	.uleb128 .LVL141-.LVL126
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL141-.LVL126
	.uleb128 .LVL144-.LVL126
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS80:
	.uleb128 .LVU485
	.uleb128 .LVU515
	.uleb128 .LVU515
	.uleb128 .LVU525
.LLST80:
	.byte	0x6
	.long	.LVL128
	.byte	0x4
	.uleb128 .LVL128-.LVL128
	.uleb128 .LVL138-.LVL128
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL138-.LVL128
	.uleb128 .LVL141-.LVL128
	.uleb128 0xd
	.byte	0x71
	.sleb128 2
	.byte	0x33
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0xd0
	.byte	0x9f
	.byte	0
.LVUS81:
	.uleb128 .LVU485
	.uleb128 .LVU521
	.uleb128 .LVU521
	.uleb128 .LVU525
.LLST81:
	.byte	0x6
	.long	.LVL128
	.byte	0x4
	.uleb128 .LVL128-.LVL128
	.uleb128 .LVL140-.LVL128
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL140-.LVL128
	.uleb128 .LVL141-.LVL128
	.uleb128 0xd
	.byte	0x71
	.sleb128 1
	.byte	0x33
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0xc0
	.byte	0x9f
	.byte	0
.LVUS82:
	.uleb128 .LVU485
	.uleb128 .LVU525
.LLST82:
	.byte	0x8
	.long	.LVL128
	.uleb128 .LVL141-.LVL128
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS84:
	.uleb128 .LVU489
	.uleb128 .LVU493
.LLST84:
	.byte	0x8
	.long	.LVL129
	.uleb128 .LVL131-.LVL129
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS85:
	.uleb128 .LVU489
	.uleb128 .LVU492
	.uleb128 .LVU492
	.uleb128 .LVU493
.LLST85:
	.byte	0x6
	.long	.LVL129
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL130-.LVL129
	.uleb128 0x7
	.byte	0x77
	.sleb128 0
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL129
	.uleb128 .LVL131-.LVL129
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS87:
	.uleb128 .LVU498
	.uleb128 .LVU502
.LLST87:
	.byte	0x8
	.long	.LVL132
	.uleb128 .LVL134-.LVL132
	.uleb128 0x2
	.byte	0x3c
	.byte	0x9f
	.byte	0
.LVUS88:
	.uleb128 .LVU498
	.uleb128 .LVU501
	.uleb128 .LVU501
	.uleb128 .LVU502
.LLST88:
	.byte	0x6
	.long	.LVL132
	.byte	0x4
	.uleb128 .LVL132-.LVL132
	.uleb128 .LVL133-.LVL132
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL133-.LVL132
	.uleb128 .LVL134-.LVL132
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS90:
	.uleb128 .LVU507
	.uleb128 .LVU511
.LLST90:
	.byte	0x8
	.long	.LVL135
	.uleb128 .LVL137-.LVL135
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0
.LVUS91:
	.uleb128 .LVU507
	.uleb128 .LVU510
	.uleb128 .LVU510
	.uleb128 .LVU511
.LLST91:
	.byte	0x6
	.long	.LVL135
	.byte	0x4
	.uleb128 .LVL135-.LVL135
	.uleb128 .LVL136-.LVL135
	.uleb128 0x7
	.byte	0x77
	.sleb128 0
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL135
	.uleb128 .LVL137-.LVL135
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS93:
	.uleb128 .LVU517
	.uleb128 .LVU519
.LLST93:
	.byte	0x8
	.long	.LVL139
	.uleb128 .LVL139-.LVL139
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0
.LVUS94:
	.uleb128 .LVU517
	.uleb128 .LVU519
.LLST94:
	.byte	0x8
	.long	.LVL139
	.uleb128 .LVL139-.LVL139
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS95:
	.uleb128 .LVU531
	.uleb128 .LVU535
.LLST95:
	.byte	0x8
	.long	.LVL142
	.uleb128 .LVL144-.LVL142
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS106:
	.uleb128 .LVU615
	.uleb128 .LVU618
	.uleb128 .LVU618
	.uleb128 .LVU627
.LLST106:
	.byte	0x6
	.long	.LVL166
	.byte	0x4
	.uleb128 .LVL166-.LVL166
	.uleb128 .LVL167-.LVL166
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL167-.LVL166
	.uleb128 .LVL169-.LVL166
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS108:
	.uleb128 .LVU635
	.uleb128 .LVU637
.LLST108:
	.byte	0x8
	.long	.LVL173
	.uleb128 .LVL174-.LVL173
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS110:
	.uleb128 .LVU645
	.uleb128 .LVU647
	.uleb128 .LVU647
	.uleb128 .LVU668
.LLST110:
	.byte	0x6
	.long	.LVL176
	.byte	0x4
	.uleb128 .LVL176-.LVL176
	.uleb128 .LVL177-.LVL176
	.uleb128 0x4
	.byte	0x74
	.sleb128 110
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL177-.LVL176
	.uleb128 .LVL183-.LVL176
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS98:
	.uleb128 .LVU556
	.uleb128 .LVU608
	.uleb128 .LVU608
	.uleb128 .LVU610
.LLST98:
	.byte	0x6
	.long	.LVL153
	.byte	0x4
	.uleb128 .LVL153-.LVL153
	.uleb128 .LVL164-.LVL153
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL164-.LVL153
	.uleb128 .LVL165-.LVL153
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS99:
	.uleb128 .LVU556
	.uleb128 .LVU567
	.uleb128 .LVU567
	.uleb128 .LVU570
	.uleb128 .LVU570
	.uleb128 .LVU572
	.uleb128 .LVU572
	.uleb128 .LVU573
.LLST99:
	.byte	0x6
	.long	.LVL153
	.byte	0x4
	.uleb128 .LVL153-.LVL153
	.uleb128 .LVL156-.LVL153
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL156-.LVL153
	.uleb128 .LVL158-.LVL153
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL158-.LVL153
	.uleb128 .LVL159-.LVL153
	.uleb128 0x6
	.byte	0x72
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL159-.LVL153
	.uleb128 .LVL160-.LVL153
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS101:
	.uleb128 .LVU574
	.uleb128 .LVU578
	.uleb128 .LVU578
	.uleb128 .LVU581
	.uleb128 .LVU581
	.uleb128 .LVU584
	.uleb128 .LVU584
	.uleb128 .LVU587
	.uleb128 .LVU587
	.uleb128 .LVU593
	.uleb128 .LVU593
	.uleb128 .LVU600
	.uleb128 .LVU600
	.uleb128 .LVU606
.LLST101:
	.byte	0x6
	.long	.LVL160
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL160-.LVL160
	.uleb128 0x3
	.byte	0x8
	.byte	0x63
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL160-.LVL160
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x8
	.byte	0x63
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL160-.LVL160
	.uleb128 0x1b
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x17
	.byte	0x16
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x16
	.byte	0x1f
	.byte	0x23
	.uleb128 0x8
	.byte	0x25
	.byte	0x21
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x8
	.byte	0x63
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL160-.LVL160
	.uleb128 0x30
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x17
	.byte	0x16
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x16
	.byte	0x1f
	.byte	0x23
	.uleb128 0x8
	.byte	0x25
	.byte	0x21
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x17
	.byte	0x16
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x16
	.byte	0x1f
	.byte	0x23
	.uleb128 0x8
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x8
	.byte	0x63
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL161-.LVL160
	.uleb128 0x45
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x17
	.byte	0x16
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x16
	.byte	0x1f
	.byte	0x23
	.uleb128 0x8
	.byte	0x25
	.byte	0x21
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x17
	.byte	0x16
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x16
	.byte	0x1f
	.byte	0x23
	.uleb128 0x8
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x17
	.byte	0x16
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x16
	.byte	0x1f
	.byte	0x23
	.uleb128 0x8
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x70
	.sleb128 0
	.byte	0x27
	.byte	0x8
	.byte	0x63
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL161-.LVL160
	.uleb128 .LVL162-.LVL160
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL162-.LVL160
	.uleb128 .LVL163-.LVL160
	.uleb128 0x8
	.byte	0x76
	.sleb128 0
	.byte	0x3
	.long	box
	.byte	0x22
	.byte	0
.LVUS102:
	.uleb128 .LVU558
	.uleb128 .LVU563
.LLST102:
	.byte	0x8
	.long	.LVL153
	.uleb128 .LVL154-.LVL153
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS104:
	.uleb128 .LVU576
	.uleb128 .LVU579
	.uleb128 .LVU579
	.uleb128 .LVU582
	.uleb128 .LVU582
	.uleb128 .LVU585
	.uleb128 .LVU585
	.uleb128 .LVU588
	.uleb128 .LVU588
	.uleb128 .LVU594
	.uleb128 .LVU594
	.uleb128 .LVU610
.LLST104:
	.byte	0x6
	.long	.LVL160
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL160-.LVL160
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL160-.LVL160
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL160-.LVL160
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL160-.LVL160
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL161-.LVL160
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL161-.LVL160
	.uleb128 .LVL165-.LVL160
	.uleb128 0x2
	.byte	0x35
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU151
	.uleb128 .LVU151
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
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -240
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LVL39-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL0
	.uleb128 .LVL43-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -240
	.byte	0x4
	.uleb128 .LVL43-.LVL0
	.uleb128 .LFE9-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL4-.LVL0
	.uleb128 .LFE9-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LFE9-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -244
	.byte	0
.LVUS3:
	.uleb128 .LVU3
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 .LVU65
	.uleb128 .LVU141
	.uleb128 .LVU151
.LLST3:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LVL17-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -256
	.byte	0x4
	.uleb128 .LVL17-.LVL0
	.uleb128 .LVL18-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL18-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -256
	.byte	0x4
	.uleb128 .LVL39-.LVL0
	.uleb128 .LVL43-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -256
	.byte	0
.LVUS5:
	.uleb128 .LVU15
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU61
	.uleb128 .LVU61
	.uleb128 .LVU65
	.uleb128 .LVU141
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU151
.LLST5:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL5
	.uleb128 .LVL8-.LVL5
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL5
	.uleb128 .LVL14-.LVL5
	.uleb128 0x7
	.byte	0x91
	.sleb128 -248
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL5
	.uleb128 .LVL16-.LVL5
	.uleb128 0x3
	.byte	0x71
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL5
	.uleb128 .LVL19-.LVL5
	.uleb128 0x7
	.byte	0x91
	.sleb128 -248
	.byte	0x6
	.byte	0x23
	.uleb128 0x2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL5
	.uleb128 .LVL20-.LVL5
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL5
	.uleb128 .LVL41-.LVL5
	.uleb128 0x7
	.byte	0x91
	.sleb128 -248
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL5
	.uleb128 .LVL43-.LVL5
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU17
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU32
	.uleb128 .LVU32
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 .LVU45
	.uleb128 .LVU46
	.uleb128 .LVU52
	.uleb128 .LVU141
	.uleb128 .LVU143
.LLST7:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LVL9-.LVL6
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-.LVL6
	.uleb128 .LVL10-.LVL6
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL6
	.uleb128 .LVL11-.LVL6
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL11-.LVL6
	.uleb128 .LVL12-.LVL6
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL6
	.uleb128 .LVL15-.LVL6
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL6
	.uleb128 .LVL40-.LVL6
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS9:
	.uleb128 .LVU49
	.uleb128 .LVU57
.LLST9:
	.byte	0x8
	.long	.LVL14
	.uleb128 .LVL17-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS11:
	.uleb128 .LVU61
	.uleb128 .LVU65
	.uleb128 .LVU73
	.uleb128 .LVU101
	.uleb128 .LVU148
	.uleb128 .LVU151
	.uleb128 .LVU164
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 .LVU169
	.uleb128 .LVU193
	.uleb128 .LVU194
.LLST11:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL19
	.uleb128 .LVL30-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL41-.LVL19
	.uleb128 .LVL43-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL19
	.uleb128 .LVL48-.LVL19
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL19
	.uleb128 .LVL50-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL58-.LVL19
	.uleb128 .LVL59-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS13:
	.uleb128 .LVU149
	.uleb128 .LVU151
	.uleb128 .LVU168
	.uleb128 .LVU169
.LLST13:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL43-.LVL42
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL49-.LVL42
	.uleb128 .LVL50-.LVL42
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS16:
	.uleb128 .LVU75
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU95
.LLST16:
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
	.uleb128 .LVL29-.LVL24
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS26:
	.uleb128 .LVU151
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU158
.LLST26:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL43
	.uleb128 .LVL46-.LVL43
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS18:
	.uleb128 .LVU101
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU141
	.uleb128 .LVU171
	.uleb128 .LVU179
	.uleb128 .LVU179
	.uleb128 .LVU183
	.uleb128 .LVU183
	.uleb128 .LVU187
.LLST18:
	.byte	0x6
	.long	.LVL30
	.byte	0x4
	.uleb128 .LVL30-.LVL30
	.uleb128 .LVL31-.LVL30
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL30
	.uleb128 .LVL39-.LVL30
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL51-.LVL30
	.uleb128 .LVL55-.LVL30
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL55-.LVL30
	.uleb128 .LVL56-.LVL30
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.LVL30
	.uleb128 .LVL57-.LVL30
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS20:
	.uleb128 .LVU109
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU141
	.uleb128 .LVU171
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 .LVU177
.LLST20:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL32
	.uleb128 .LVL39-.LVL32
	.uleb128 0x8
	.byte	0x76
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x34
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL32
	.uleb128 .LVL53-.LVL32
	.uleb128 0x8
	.byte	0x76
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x34
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL32
	.uleb128 .LVL54-.LVL32
	.uleb128 0x8
	.byte	0x76
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x35
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU125
	.uleb128 .LVU141
	.uleb128 .LVU171
	.uleb128 .LVU173
.LLST22:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL39-.LVL34
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL51-.LVL34
	.uleb128 .LVL52-.LVL34
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS23:
	.uleb128 .LVU125
	.uleb128 .LVU135
	.uleb128 .LVU140
	.uleb128 .LVU141
	.uleb128 .LVU171
	.uleb128 .LVU173
.LLST23:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL36-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL38-.LVL34
	.uleb128 .LVL39-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL51-.LVL34
	.uleb128 .LVL52-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS24:
	.uleb128 .LVU127
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU133
	.uleb128 .LVU171
	.uleb128 .LVU173
.LLST24:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL34-.LVL34
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x3
	.byte	0x91
	.sleb128 -256
	.byte	0x4
	.uleb128 .LVL51-.LVL34
	.uleb128 .LVL52-.LVL34
	.uleb128 0x3
	.byte	0x91
	.sleb128 -256
	.byte	0
.LVUS15:
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU75
.LLST15:
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
	.uleb128 .LVL24-.LVL20
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS27:
	.uleb128 0
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 0
.LLST27:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL62-1-.LVL60
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL62-1-.LVL60
	.uleb128 .LFE0-.LVL60
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 0
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 0
.LLST28:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL62-1-.LVL60
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL62-1-.LVL60
	.uleb128 .LVL62-.LVL60
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL62-.LVL60
	.uleb128 .LFE0-.LVL60
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 0
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 0
.LLST29:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL62-1-.LVL60
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL62-1-.LVL60
	.uleb128 .LVL62-.LVL60
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL60
	.uleb128 .LFE0-.LVL60
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU198
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 .LVU210
.LLST30:
	.byte	0x6
	.long	.LVL61
	.byte	0x4
	.uleb128 .LVL61-.LVL61
	.uleb128 .LVL62-1-.LVL61
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL62-1-.LVL61
	.uleb128 .LVL66-.LVL61
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS31:
	.uleb128 0
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU252
	.uleb128 .LVU252
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 .LVU264
.LLST31:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL68-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-.LVL67
	.uleb128 .LVL79-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL79-.LVL67
	.uleb128 .LVL80-.LVL67
	.uleb128 0xd
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x91
	.sleb128 0
	.byte	0x1c
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x113
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL67
	.uleb128 .LVL82-.LVL67
	.uleb128 0xd
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x91
	.sleb128 0
	.byte	0x1c
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x112
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU229
	.uleb128 .LVU235
	.uleb128 .LVU243
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU252
	.uleb128 .LVU258
	.uleb128 .LVU265
	.uleb128 .LVU265
	.uleb128 .LVU271
.LLST32:
	.byte	0x6
	.long	.LVL73
	.byte	0x4
	.uleb128 .LVL73-.LVL73
	.uleb128 .LVL74-.LVL73
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL75-.LVL73
	.uleb128 .LVL78-.LVL73
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL78-.LVL73
	.uleb128 .LVL79-.LVL73
	.uleb128 0x9
	.byte	0x91
	.sleb128 0
	.byte	0x71
	.sleb128 0
	.byte	0x22
	.byte	0xa
	.value	0x114
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL81-.LVL73
	.uleb128 .LVL83-.LVL73
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL83-.LVL73
	.uleb128 .LVL85-.LVL73
	.uleb128 0x9
	.byte	0x91
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0xa
	.value	0x114
	.byte	0x1c
	.byte	0
.LVUS33:
	.uleb128 .LVU212
	.uleb128 .LVU252
.LLST33:
	.byte	0x8
	.long	.LVL67
	.uleb128 .LVL79-.LVL67
	.uleb128 0x3
	.byte	0x8
	.byte	0x32
	.byte	0x9f
	.byte	0
.LVUS35:
	.uleb128 .LVU212
	.uleb128 .LVU217
	.uleb128 .LVU217
	.uleb128 .LVU224
.LLST35:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL69-.LVL67
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL69-.LVL67
	.uleb128 .LVL72-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS36:
	.uleb128 .LVU221
	.uleb128 .LVU234
	.uleb128 .LVU234
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU247
	.uleb128 .LVU247
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU252
.LLST36:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL74-.LVL71
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL71
	.uleb128 .LVL74-.LVL71
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL71
	.uleb128 .LVL76-.LVL71
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL76-.LVL71
	.uleb128 .LVL77-.LVL71
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL77-.LVL71
	.uleb128 .LVL79-.LVL71
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS37:
	.uleb128 .LVU221
	.uleb128 .LVU228
	.uleb128 .LVU228
	.uleb128 .LVU252
.LLST37:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL73-.LVL71
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL71
	.uleb128 .LVL79-.LVL71
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS38:
	.uleb128 .LVU252
	.uleb128 .LVU253
	.uleb128 .LVU253
	.uleb128 .LVU256
.LLST38:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL79-.LVL79
	.uleb128 0x7
	.byte	0x74
	.sleb128 0
	.byte	0x20
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL80-.LVL79
	.uleb128 0x6
	.byte	0x72
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU252
	.uleb128 .LVU270
	.uleb128 .LVU270
	.uleb128 .LVU271
.LLST39:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL84-.LVL79
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL84-.LVL79
	.uleb128 .LVL85-.LVL79
	.uleb128 0x1
	.byte	0x57
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
.LLRL4:
	.byte	0x5
	.long	.LBB42
	.byte	0x4
	.uleb128 .LBB42-.LBB42
	.uleb128 .LBE42-.LBB42
	.byte	0x4
	.uleb128 .LBB53-.LBB42
	.uleb128 .LBE53-.LBB42
	.byte	0x4
	.uleb128 .LBB54-.LBB42
	.uleb128 .LBE54-.LBB42
	.byte	0x4
	.uleb128 .LBB55-.LBB42
	.uleb128 .LBE55-.LBB42
	.byte	0x4
	.uleb128 .LBB87-.LBB42
	.uleb128 .LBE87-.LBB42
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB43
	.byte	0x4
	.uleb128 .LBB43-.LBB43
	.uleb128 .LBE43-.LBB43
	.byte	0x4
	.uleb128 .LBB44-.LBB43
	.uleb128 .LBE44-.LBB43
	.byte	0x4
	.uleb128 .LBB49-.LBB43
	.uleb128 .LBE49-.LBB43
	.byte	0x4
	.uleb128 .LBB52-.LBB43
	.uleb128 .LBE52-.LBB43
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB50-.LBB45
	.uleb128 .LBE50-.LBB45
	.byte	0x4
	.uleb128 .LBB51-.LBB45
	.uleb128 .LBE51-.LBB45
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB56
	.byte	0x4
	.uleb128 .LBB56-.LBB56
	.uleb128 .LBE56-.LBB56
	.byte	0x4
	.uleb128 .LBB88-.LBB56
	.uleb128 .LBE88-.LBB56
	.byte	0x4
	.uleb128 .LBB89-.LBB56
	.uleb128 .LBE89-.LBB56
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB57
	.byte	0x4
	.uleb128 .LBB57-.LBB57
	.uleb128 .LBE57-.LBB57
	.byte	0x4
	.uleb128 .LBB81-.LBB57
	.uleb128 .LBE81-.LBB57
	.byte	0x4
	.uleb128 .LBB82-.LBB57
	.uleb128 .LBE82-.LBB57
	.byte	0x4
	.uleb128 .LBB83-.LBB57
	.uleb128 .LBE83-.LBB57
	.byte	0x4
	.uleb128 .LBB84-.LBB57
	.uleb128 .LBE84-.LBB57
	.byte	0x4
	.uleb128 .LBB85-.LBB57
	.uleb128 .LBE85-.LBB57
	.byte	0x4
	.uleb128 .LBB86-.LBB57
	.uleb128 .LBE86-.LBB57
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB58
	.byte	0x4
	.uleb128 .LBB58-.LBB58
	.uleb128 .LBE58-.LBB58
	.byte	0x4
	.uleb128 .LBB59-.LBB58
	.uleb128 .LBE59-.LBB58
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB61
	.byte	0x4
	.uleb128 .LBB61-.LBB61
	.uleb128 .LBE61-.LBB61
	.byte	0x4
	.uleb128 .LBB80-.LBB61
	.uleb128 .LBE80-.LBB61
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB62
	.byte	0x4
	.uleb128 .LBB62-.LBB62
	.uleb128 .LBE62-.LBB62
	.byte	0x4
	.uleb128 .LBB77-.LBB62
	.uleb128 .LBE77-.LBB62
	.byte	0x4
	.uleb128 .LBB78-.LBB62
	.uleb128 .LBE78-.LBB62
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB63
	.byte	0x4
	.uleb128 .LBB63-.LBB63
	.uleb128 .LBE63-.LBB63
	.byte	0x4
	.uleb128 .LBB74-.LBB63
	.uleb128 .LBE74-.LBB63
	.byte	0x4
	.uleb128 .LBB75-.LBB63
	.uleb128 .LBE75-.LBB63
	.byte	0x4
	.uleb128 .LBB76-.LBB63
	.uleb128 .LBE76-.LBB63
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB65
	.byte	0x4
	.uleb128 .LBB65-.LBB65
	.uleb128 .LBE65-.LBB65
	.byte	0x4
	.uleb128 .LBB69-.LBB65
	.uleb128 .LBE69-.LBB65
	.byte	0x4
	.uleb128 .LBB70-.LBB65
	.uleb128 .LBE70-.LBB65
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB93
	.byte	0x4
	.uleb128 .LBB93-.LBB93
	.uleb128 .LBE93-.LBB93
	.byte	0x4
	.uleb128 .LBB94-.LBB93
	.uleb128 .LBE94-.LBB93
	.byte	0x4
	.uleb128 .LBB95-.LBB93
	.uleb128 .LBE95-.LBB93
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB144
	.byte	0x4
	.uleb128 .LBB144-.LBB144
	.uleb128 .LBE144-.LBB144
	.byte	0x4
	.uleb128 .LBB145-.LBB144
	.uleb128 .LBE145-.LBB144
	.byte	0x4
	.uleb128 .LBB146-.LBB144
	.uleb128 .LBE146-.LBB144
	.byte	0x4
	.uleb128 .LBB147-.LBB144
	.uleb128 .LBE147-.LBB144
	.byte	0x4
	.uleb128 .LBB148-.LBB144
	.uleb128 .LBE148-.LBB144
	.byte	0x4
	.uleb128 .LBB149-.LBB144
	.uleb128 .LBE149-.LBB144
	.byte	0x4
	.uleb128 .LBB150-.LBB144
	.uleb128 .LBE150-.LBB144
	.byte	0x4
	.uleb128 .LBB151-.LBB144
	.uleb128 .LBE151-.LBB144
	.byte	0x4
	.uleb128 .LBB152-.LBB144
	.uleb128 .LBE152-.LBB144
	.byte	0x4
	.uleb128 .LBB160-.LBB144
	.uleb128 .LBE160-.LBB144
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB153
	.byte	0x4
	.uleb128 .LBB153-.LBB153
	.uleb128 .LBE153-.LBB153
	.byte	0x4
	.uleb128 .LBB161-.LBB153
	.uleb128 .LBE161-.LBB153
	.byte	0x4
	.uleb128 .LBB162-.LBB153
	.uleb128 .LBE162-.LBB153
	.byte	0
.LLRL46:
	.byte	0x5
	.long	.LBB154
	.byte	0x4
	.uleb128 .LBB154-.LBB154
	.uleb128 .LBE154-.LBB154
	.byte	0x4
	.uleb128 .LBB159-.LBB154
	.uleb128 .LBE159-.LBB154
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB163
	.byte	0x4
	.uleb128 .LBB163-.LBB163
	.uleb128 .LBE163-.LBB163
	.byte	0x4
	.uleb128 .LBB170-.LBB163
	.uleb128 .LBE170-.LBB163
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB164
	.byte	0x4
	.uleb128 .LBB164-.LBB164
	.uleb128 .LBE164-.LBB164
	.byte	0x4
	.uleb128 .LBB169-.LBB164
	.uleb128 .LBE169-.LBB164
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB172
	.byte	0x4
	.uleb128 .LBB172-.LBB172
	.uleb128 .LBE172-.LBB172
	.byte	0x4
	.uleb128 .LBB224-.LBB172
	.uleb128 .LBE224-.LBB172
	.byte	0
.LLRL58:
	.byte	0x5
	.long	.LBB174
	.byte	0x4
	.uleb128 .LBB174-.LBB174
	.uleb128 .LBE174-.LBB174
	.byte	0x4
	.uleb128 .LBB220-.LBB174
	.uleb128 .LBE220-.LBB174
	.byte	0x4
	.uleb128 .LBB221-.LBB174
	.uleb128 .LBE221-.LBB174
	.byte	0
.LLRL60:
	.byte	0x5
	.long	.LBB175
	.byte	0x4
	.uleb128 .LBB175-.LBB175
	.uleb128 .LBE175-.LBB175
	.byte	0x4
	.uleb128 .LBB196-.LBB175
	.uleb128 .LBE196-.LBB175
	.byte	0
.LLRL62:
	.byte	0x5
	.long	.LBB176
	.byte	0x4
	.uleb128 .LBB176-.LBB176
	.uleb128 .LBE176-.LBB176
	.byte	0x4
	.uleb128 .LBB195-.LBB176
	.uleb128 .LBE195-.LBB176
	.byte	0
.LLRL67:
	.byte	0x5
	.long	.LBB178
	.byte	0x4
	.uleb128 .LBB178-.LBB178
	.uleb128 .LBE178-.LBB178
	.byte	0x4
	.uleb128 .LBB181-.LBB178
	.uleb128 .LBE181-.LBB178
	.byte	0
.LLRL69:
	.byte	0x5
	.long	.LBB182
	.byte	0x4
	.uleb128 .LBB182-.LBB182
	.uleb128 .LBE182-.LBB182
	.byte	0x4
	.uleb128 .LBB185-.LBB182
	.uleb128 .LBE185-.LBB182
	.byte	0
.LLRL72:
	.byte	0x5
	.long	.LBB186
	.byte	0x4
	.uleb128 .LBB186-.LBB186
	.uleb128 .LBE186-.LBB186
	.byte	0x4
	.uleb128 .LBB189-.LBB186
	.uleb128 .LBE189-.LBB186
	.byte	0
.LLRL75:
	.byte	0x5
	.long	.LBB190
	.byte	0x4
	.uleb128 .LBB190-.LBB190
	.uleb128 .LBE190-.LBB190
	.byte	0x4
	.uleb128 .LBB193-.LBB190
	.uleb128 .LBE193-.LBB190
	.byte	0
.LLRL79:
	.byte	0x5
	.long	.LBB198
	.byte	0x4
	.uleb128 .LBB198-.LBB198
	.uleb128 .LBE198-.LBB198
	.byte	0x4
	.uleb128 .LBB219-.LBB198
	.uleb128 .LBE219-.LBB198
	.byte	0
.LLRL83:
	.byte	0x5
	.long	.LBB200
	.byte	0x4
	.uleb128 .LBB200-.LBB200
	.uleb128 .LBE200-.LBB200
	.byte	0x4
	.uleb128 .LBB203-.LBB200
	.uleb128 .LBE203-.LBB200
	.byte	0
.LLRL86:
	.byte	0x5
	.long	.LBB204
	.byte	0x4
	.uleb128 .LBB204-.LBB204
	.uleb128 .LBE204-.LBB204
	.byte	0x4
	.uleb128 .LBB207-.LBB204
	.uleb128 .LBE207-.LBB204
	.byte	0
.LLRL89:
	.byte	0x5
	.long	.LBB208
	.byte	0x4
	.uleb128 .LBB208-.LBB208
	.uleb128 .LBE208-.LBB208
	.byte	0x4
	.uleb128 .LBB211-.LBB208
	.uleb128 .LBE211-.LBB208
	.byte	0
.LLRL92:
	.byte	0x5
	.long	.LBB212
	.byte	0x4
	.uleb128 .LBB212-.LBB212
	.uleb128 .LBE212-.LBB212
	.byte	0x4
	.uleb128 .LBB216-.LBB212
	.uleb128 .LBE216-.LBB212
	.byte	0x4
	.uleb128 .LBB217-.LBB212
	.uleb128 .LBE217-.LBB212
	.byte	0
.LLRL97:
	.byte	0x5
	.long	.LBB226
	.byte	0x4
	.uleb128 .LBB226-.LBB226
	.uleb128 .LBE226-.LBB226
	.byte	0x4
	.uleb128 .LBB235-.LBB226
	.uleb128 .LBE235-.LBB226
	.byte	0
.LLRL100:
	.byte	0x5
	.long	.LBB228
	.byte	0x4
	.uleb128 .LBB228-.LBB228
	.uleb128 .LBE228-.LBB228
	.byte	0x4
	.uleb128 .LBB233-.LBB228
	.uleb128 .LBE233-.LBB228
	.byte	0
.LLRL103:
	.byte	0x5
	.long	.LBB231
	.byte	0x4
	.uleb128 .LBB231-.LBB231
	.uleb128 .LBE231-.LBB231
	.byte	0x4
	.uleb128 .LBB232-.LBB231
	.uleb128 .LBE232-.LBB231
	.byte	0
.LLRL105:
	.byte	0x5
	.long	.LBB236
	.byte	0x4
	.uleb128 .LBB236-.LBB236
	.uleb128 .LBE236-.LBB236
	.byte	0x4
	.uleb128 .LBB237-.LBB236
	.uleb128 .LBE237-.LBB236
	.byte	0
.LLRL107:
	.byte	0x5
	.long	.LBB238
	.byte	0x4
	.uleb128 .LBB238-.LBB238
	.uleb128 .LBE238-.LBB238
	.byte	0x4
	.uleb128 .LBB239-.LBB238
	.uleb128 .LBE239-.LBB238
	.byte	0
.LLRL109:
	.byte	0x5
	.long	.LBB240
	.byte	0x4
	.uleb128 .LBB240-.LBB240
	.uleb128 .LBE240-.LBB240
	.byte	0x4
	.uleb128 .LBB241-.LBB240
	.uleb128 .LBE241-.LBB240
	.byte	0
.LLRL111:
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
.LASF23:
	.string	"text"
.LASF34:
	.string	"make_boxes"
.LASF3:
	.string	"short int"
.LASF12:
	.string	"size_t"
.LASF43:
	.string	"main"
.LASF16:
	.string	"memcpy"
.LASF40:
	.string	"xtea"
.LASF7:
	.string	"uint8_t"
.LASF32:
	.string	"times"
.LASF33:
	.string	"times2"
.LASF39:
	.string	"length"
.LASF18:
	.string	"memcmp"
.LASF4:
	.string	"long long int"
.LASF13:
	.string	"long int"
.LASF20:
	.string	"printf"
.LASF22:
	.string	"stream"
.LASF24:
	.string	"block"
.LASF35:
	.string	"chacha"
.LASF41:
	.string	"name"
.LASF29:
	.string	"keys"
.LASF31:
	.string	"product"
.LASF5:
	.string	"unsigned char"
.LASF27:
	.string	"counter"
.LASF15:
	.string	"inverse_box"
.LASF2:
	.string	"signed char"
.LASF10:
	.string	"long long unsigned int"
.LASF30:
	.string	"round_constant"
.LASF8:
	.string	"uint32_t"
.LASF26:
	.string	"plain"
.LASF9:
	.string	"unsigned int"
.LASF37:
	.string	"turn"
.LASF36:
	.string	"quarter"
.LASF19:
	.string	"puts"
.LASF6:
	.string	"short unsigned int"
.LASF11:
	.string	"char"
.LASF17:
	.string	"strlen"
.LASF42:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF28:
	.string	"decrypt"
.LASF38:
	.string	"data"
.LASF14:
	.string	"long unsigned int"
.LASF25:
	.string	"secret"
.LASF21:
	.string	"wrong"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"ciphers.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
