	.file	"huffman.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "huffman.c"
	.p2align 4
	.type	push, @function
push:
.LVL0:
.LFB1:
	.file 1 "huffman.c"
	.loc 1 29 1 view -0
	.cfi_startproc
	.loc 1 30 2 view .LVU1
	.loc 1 29 1 is_stmt 0 view .LVU2
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	.loc 1 30 19 view .LVU3
	movl	heap_size, %edx
	.loc 1 29 1 view .LVU4
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 30 19 view .LVU5
	leal	1(%edx), %ecx
	.loc 1 31 15 view .LVU6
	testl	%edx, %edx
	.loc 1 30 19 view .LVU7
	movl	%ecx, heap_size
.LVL1:
	.loc 1 31 2 is_stmt 1 view .LVU8
	.loc 1 31 15 view .LVU9
	jle	.L6
.LBB24:
.LBB25:
	.loc 1 25 10 is_stmt 0 view .LVU10
	movl	(%eax), %esi
	jmp	.L3
.LVL2:
	.p2align 4,,10
	.p2align 3
.L10:
	.loc 1 25 10 view .LVU11
.LBE25:
.LBE24:
	.loc 1 31 15 view .LVU12
	jnb	.L2
.L5:
	.loc 1 32 3 is_stmt 1 discriminator 3 view .LVU13
	.loc 1 32 11 is_stmt 0 discriminator 3 view .LVU14
	movl	%ecx, heap(,%ebx,4)
	.loc 1 31 50 is_stmt 1 discriminator 3 view .LVU15
.LVL3:
	.loc 1 31 15 discriminator 3 view .LVU16
	testl	%edx, %edx
	je	.L7
.L3:
	.loc 1 31 15 is_stmt 0 discriminator 3 view .LVU17
	movl	%edx, %ebx
	.loc 1 31 36 discriminator 2 view .LVU18
	leal	-1(%edx), %edx
.LVL4:
	.loc 1 31 41 discriminator 2 view .LVU19
	sarl	%edx
	.loc 1 31 32 discriminator 2 view .LVU20
	movl	heap(,%edx,4), %ecx
.LVL5:
.LBB27:
.LBI24:
	.loc 1 23 12 is_stmt 1 discriminator 2 view .LVU21
.LBB26:
	.loc 1 25 2 discriminator 2 view .LVU22
	.loc 1 25 56 is_stmt 0 discriminator 2 view .LVU23
	cmpl	(%ecx), %esi
	jne	.L10
.LVL6:
	.loc 1 25 56 discriminator 2 view .LVU24
.LBE26:
.LBE27:
	.loc 1 31 15 view .LVU25
	movl	4(%ecx), %edi
	cmpl	%edi, 4(%eax)
	jl	.L5
.L2:
	.loc 1 33 2 is_stmt 1 view .LVU26
	.loc 1 33 10 is_stmt 0 view .LVU27
	movl	%eax, heap(,%ebx,4)
	.loc 1 34 1 view .LVU28
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 12
.LVL7:
	.loc 1 34 1 view .LVU29
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
	ret
.LVL8:
	.p2align 4,,10
	.p2align 3
.L7:
	.cfi_restore_state
	.loc 1 31 41 view .LVU30
	xorl	%ebx, %ebx
	.loc 1 33 2 is_stmt 1 view .LVU31
	.loc 1 33 10 is_stmt 0 view .LVU32
	movl	%eax, heap(,%ebx,4)
	.loc 1 34 1 view .LVU33
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
	ret
.L6:
	.cfi_restore_state
	.loc 1 30 6 view .LVU34
	movl	%edx, %ebx
	jmp	.L2
	.cfi_endproc
.LFE1:
	.size	push, .-push
	.p2align 4
	.type	pop, @function
pop:
.LFB2:
	.loc 1 37 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 38 2 view .LVU36
	.loc 1 37 1 is_stmt 0 view .LVU37
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
	subl	$24, %esp
	.cfi_def_cfa_offset 44
	.loc 1 38 43 view .LVU38
	movl	heap_size, %esi
	.loc 1 38 15 view .LVU39
	movl	heap, %eax
.LVL9:
	.loc 1 38 43 view .LVU40
	decl	%esi
	.loc 1 38 31 view .LVU41
	movl	%esi, heap_size
	movl	heap(,%esi,4), %ebx
	.loc 1 40 29 view .LVU42
	cmpl	$1, %esi
	.loc 1 38 31 view .LVU43
	movl	%ebx, 20(%esp)
.LVL10:
	.loc 1 39 2 is_stmt 1 view .LVU44
	.loc 1 40 2 view .LVU45
	.loc 1 40 29 view .LVU46
	.loc 1 40 29 is_stmt 0 view .LVU47
	jle	.L20
.LBB28:
.LBB29:
	.loc 1 25 10 view .LVU48
	movl	(%ebx), %ebx
.LVL11:
	.loc 1 25 10 view .LVU49
.LBE29:
.LBE28:
	.loc 1 40 16 view .LVU50
	movl	$1, %ebp
	.loc 1 39 6 view .LVU51
	xorl	%edi, %edi
	movl	%esi, (%esp)
	movl	%eax, 12(%esp)
.LBB32:
.LBB30:
	.loc 1 25 10 view .LVU52
	movl	%ebx, 16(%esp)
	jmp	.L18
.LVL12:
	.p2align 4,,10
	.p2align 3
.L29:
	.loc 1 25 44 view .LVU53
	setb	%dl
	movzbl	%dl, %edx
.L17:
.LVL13:
	.loc 1 25 44 view .LVU54
.LBE30:
.LBE32:
	.loc 1 43 6 view .LVU55
	testl	%edx, %edx
	jne	.L27
	.loc 1 45 3 is_stmt 1 view .LVU56
	.loc 1 45 11 is_stmt 0 view .LVU57
	movl	%eax, heap(,%edi,4)
	.loc 1 40 44 is_stmt 1 view .LVU58
.LVL14:
	.loc 1 40 29 view .LVU59
	.loc 1 40 16 is_stmt 0 view .LVU60
	leal	1(%ebp,%ebp), %eax
.LVL15:
	.loc 1 40 29 view .LVU61
	cmpl	%eax, (%esp)
	jle	.L28
	.loc 1 40 29 view .LVU62
	movl	%ebp, %edi
	.loc 1 40 16 view .LVU63
	movl	%eax, %ebp
.LVL16:
.L18:
	.loc 1 41 3 is_stmt 1 view .LVU64
	.loc 1 41 60 is_stmt 0 view .LVU65
	movl	heap(,%ebp,4), %eax
	.loc 1 41 13 view .LVU66
	leal	2(%edi,%edi), %ebx
	.loc 1 41 6 view .LVU67
	cmpl	%ebx, (%esp)
.LBB33:
.LBB34:
	.loc 1 25 23 view .LVU68
	movl	(%eax), %edx
.LBE34:
.LBE33:
	.loc 1 41 6 view .LVU69
	jle	.L13
	.loc 1 41 43 discriminator 1 view .LVU70
	movl	heap(,%ebx,4), %ecx
	movl	%ecx, 4(%esp)
.LVL17:
.LBB37:
.LBI33:
	.loc 1 23 12 is_stmt 1 discriminator 1 view .LVU71
.LBB35:
	.loc 1 25 2 discriminator 1 view .LVU72
	.loc 1 25 10 is_stmt 0 discriminator 1 view .LVU73
	movl	(%ecx), %ecx
.LVL18:
	.loc 1 25 10 discriminator 1 view .LVU74
	movl	%ecx, 8(%esp)
	.loc 1 25 56 discriminator 1 view .LVU75
	cmpl	%edx, %ecx
	je	.L14
	.loc 1 25 44 view .LVU76
	setb	%cl
	movzbl	%cl, %ecx
.L15:
.LVL19:
	.loc 1 25 44 view .LVU77
.LBE35:
.LBE37:
	.loc 1 41 29 view .LVU78
	testl	%ecx, %ecx
	cmovne	8(%esp), %edx
	cmovne	%ebx, %ebp
.LVL20:
	.loc 1 41 29 view .LVU79
	cmovne	4(%esp), %eax
.L13:
.LVL21:
	.loc 1 43 3 is_stmt 1 view .LVU80
.LBB38:
.LBI28:
	.loc 1 23 12 view .LVU81
.LBB31:
	.loc 1 25 2 view .LVU82
	.loc 1 25 56 is_stmt 0 view .LVU83
	cmpl	%edx, 16(%esp)
	jne	.L29
	.loc 1 25 68 view .LVU84
	movl	20(%esp), %ebx
	movl	4(%eax), %edx
	cmpl	%edx, 4(%ebx)
	setl	%dl
	movzbl	%dl, %edx
	jmp	.L17
.LVL22:
.L27:
	.loc 1 25 68 view .LVU85
	movl	12(%esp), %eax
.LVL23:
.L12:
	.loc 1 25 68 view .LVU86
.LBE31:
.LBE38:
	.loc 1 47 2 is_stmt 1 view .LVU87
	.loc 1 47 10 is_stmt 0 view .LVU88
	movl	20(%esp), %esi
	movl	%esi, heap(,%edi,4)
	.loc 1 48 2 is_stmt 1 view .LVU89
	.loc 1 49 1 is_stmt 0 view .LVU90
	addl	$24, %esp
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
.LVL24:
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
.LBB39:
.LBB36:
	.loc 1 25 68 view .LVU91
	movl	4(%esp), %ecx
	movl	4(%eax), %esi
	cmpl	%esi, 4(%ecx)
	setl	%cl
	movzbl	%cl, %ecx
	jmp	.L15
.LVL25:
	.p2align 4,,10
	.p2align 3
.L28:
	.loc 1 25 68 view .LVU92
.LBE36:
.LBE39:
	movl	12(%esp), %eax
.LVL26:
	.loc 1 25 68 view .LVU93
	movl	%ebp, %edi
	jmp	.L12
.LVL27:
.L20:
	.loc 1 39 6 view .LVU94
	xorl	%edi, %edi
	jmp	.L12
	.cfi_endproc
.LFE2:
	.size	pop, .-pop
	.p2align 4
	.type	release, @function
release:
.LVL28:
.LFB5:
	.loc 1 73 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 74 2 view .LVU96
	.loc 1 74 5 is_stmt 0 view .LVU97
	testl	%eax, %eax
	je	.L284
	.loc 1 73 1 view .LVU98
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
	.loc 1 76 2 is_stmt 1 view .LVU99
	.loc 1 73 1 is_stmt 0 view .LVU100
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 76 2 view .LVU101
	movl	8(%eax), %esi
.LVL29:
.LBB164:
.LBI164:
	.loc 1 72 13 is_stmt 1 view .LVU102
.LBB165:
	.loc 1 74 2 view .LVU103
	.loc 1 74 5 is_stmt 0 view .LVU104
	testl	%esi, %esi
	je	.L32
	.loc 1 76 2 is_stmt 1 view .LVU105
	movl	8(%esi), %edi
.LVL30:
.LBB166:
.LBI166:
	.loc 1 72 13 view .LVU106
.LBB167:
	.loc 1 74 2 view .LVU107
	.loc 1 74 5 is_stmt 0 view .LVU108
	testl	%edi, %edi
	je	.L33
	.loc 1 76 2 is_stmt 1 view .LVU109
	movl	8(%edi), %ebp
.LVL31:
.LBB168:
.LBI168:
	.loc 1 72 13 view .LVU110
.LBB169:
	.loc 1 74 2 view .LVU111
	.loc 1 74 5 is_stmt 0 view .LVU112
	testl	%ebp, %ebp
	je	.L34
	.loc 1 76 2 is_stmt 1 view .LVU113
	movl	8(%ebp), %edx
.LVL32:
.LBB170:
.LBI170:
	.loc 1 72 13 view .LVU114
.LBB171:
	.loc 1 74 2 view .LVU115
	.loc 1 74 5 is_stmt 0 view .LVU116
	testl	%edx, %edx
	je	.L35
	.loc 1 76 2 is_stmt 1 view .LVU117
	movl	8(%edx), %ecx
.LVL33:
.LBB172:
.LBI172:
	.loc 1 72 13 view .LVU118
.LBB173:
	.loc 1 74 2 view .LVU119
	.loc 1 74 5 is_stmt 0 view .LVU120
	testl	%ecx, %ecx
	je	.L36
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU121
	movl	8(%ecx), %eax
.LVL34:
	.loc 1 76 2 is_stmt 0 view .LVU122
	movl	%ecx, 24(%esp)
	call	release
.LVL35:
	.loc 1 77 2 is_stmt 1 view .LVU123
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL36:
	.loc 1 78 2 view .LVU124
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL37:
	movl	28(%esp), %edx
.LVL38:
.L36:
	.loc 1 78 2 is_stmt 0 view .LVU125
.LBE173:
.LBE172:
	.loc 1 77 2 is_stmt 1 view .LVU126
	movl	12(%edx), %ecx
.LVL39:
.LBB174:
.LBI174:
	.loc 1 72 13 view .LVU127
.LBB175:
	.loc 1 74 2 view .LVU128
	.loc 1 74 5 is_stmt 0 view .LVU129
	testl	%ecx, %ecx
	je	.L37
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU130
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL40:
	.loc 1 77 2 view .LVU131
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL41:
	.loc 1 78 2 view .LVU132
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL42:
	movl	28(%esp), %edx
.LVL43:
.L37:
	.loc 1 78 2 is_stmt 0 view .LVU133
.LBE175:
.LBE174:
	.loc 1 78 2 is_stmt 1 view .LVU134
	movl	%edx, (%esp)
	call	free
.LVL44:
.L35:
	.loc 1 78 2 is_stmt 0 view .LVU135
.LBE171:
.LBE170:
	.loc 1 77 2 is_stmt 1 view .LVU136
	movl	12(%ebp), %edx
.LVL45:
.LBB176:
.LBI176:
	.loc 1 72 13 view .LVU137
.LBB177:
	.loc 1 74 2 view .LVU138
	.loc 1 74 5 is_stmt 0 view .LVU139
	testl	%edx, %edx
	je	.L38
	.loc 1 76 2 is_stmt 1 view .LVU140
	movl	8(%edx), %ecx
.LVL46:
.LBB178:
.LBI178:
	.loc 1 72 13 view .LVU141
.LBB179:
	.loc 1 74 2 view .LVU142
	.loc 1 74 5 is_stmt 0 view .LVU143
	testl	%ecx, %ecx
	je	.L39
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU144
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL47:
	.loc 1 77 2 view .LVU145
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL48:
	.loc 1 78 2 view .LVU146
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL49:
	movl	28(%esp), %edx
.LVL50:
.L39:
	.loc 1 78 2 is_stmt 0 view .LVU147
.LBE179:
.LBE178:
	.loc 1 77 2 is_stmt 1 view .LVU148
	movl	12(%edx), %ecx
.LVL51:
.LBB180:
.LBI180:
	.loc 1 72 13 view .LVU149
.LBB181:
	.loc 1 74 2 view .LVU150
	.loc 1 74 5 is_stmt 0 view .LVU151
	testl	%ecx, %ecx
	je	.L40
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU152
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL52:
	.loc 1 77 2 view .LVU153
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL53:
	.loc 1 78 2 view .LVU154
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL54:
	movl	28(%esp), %edx
.LVL55:
.L40:
	.loc 1 78 2 is_stmt 0 view .LVU155
.LBE181:
.LBE180:
	.loc 1 78 2 is_stmt 1 view .LVU156
	movl	%edx, (%esp)
	call	free
.LVL56:
.L38:
	.loc 1 78 2 is_stmt 0 view .LVU157
.LBE177:
.LBE176:
	.loc 1 78 2 is_stmt 1 view .LVU158
	movl	%ebp, (%esp)
	call	free
.LVL57:
.L34:
	.loc 1 78 2 is_stmt 0 view .LVU159
.LBE169:
.LBE168:
	.loc 1 77 2 is_stmt 1 view .LVU160
	movl	12(%edi), %ebp
.LVL58:
.LBB182:
.LBI182:
	.loc 1 72 13 view .LVU161
.LBB183:
	.loc 1 74 2 view .LVU162
	.loc 1 74 5 is_stmt 0 view .LVU163
	testl	%ebp, %ebp
	je	.L41
	.loc 1 76 2 is_stmt 1 view .LVU164
	movl	8(%ebp), %edx
.LVL59:
.LBB184:
.LBI184:
	.loc 1 72 13 view .LVU165
.LBB185:
	.loc 1 74 2 view .LVU166
	.loc 1 74 5 is_stmt 0 view .LVU167
	testl	%edx, %edx
	je	.L42
	.loc 1 76 2 is_stmt 1 view .LVU168
	movl	8(%edx), %ecx
.LVL60:
.LBB186:
.LBI186:
	.loc 1 72 13 view .LVU169
.LBB187:
	.loc 1 74 2 view .LVU170
	.loc 1 74 5 is_stmt 0 view .LVU171
	testl	%ecx, %ecx
	je	.L43
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU172
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL61:
	.loc 1 77 2 view .LVU173
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL62:
	.loc 1 78 2 view .LVU174
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL63:
	movl	28(%esp), %edx
.LVL64:
.L43:
	.loc 1 78 2 is_stmt 0 view .LVU175
.LBE187:
.LBE186:
	.loc 1 77 2 is_stmt 1 view .LVU176
	movl	12(%edx), %ecx
.LVL65:
.LBB188:
.LBI188:
	.loc 1 72 13 view .LVU177
.LBB189:
	.loc 1 74 2 view .LVU178
	.loc 1 74 5 is_stmt 0 view .LVU179
	testl	%ecx, %ecx
	je	.L44
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU180
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL66:
	.loc 1 77 2 view .LVU181
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL67:
	.loc 1 78 2 view .LVU182
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL68:
	movl	28(%esp), %edx
.LVL69:
.L44:
	.loc 1 78 2 is_stmt 0 view .LVU183
.LBE189:
.LBE188:
	.loc 1 78 2 is_stmt 1 view .LVU184
	movl	%edx, (%esp)
	call	free
.LVL70:
.L42:
	.loc 1 78 2 is_stmt 0 view .LVU185
.LBE185:
.LBE184:
	.loc 1 77 2 is_stmt 1 view .LVU186
	movl	12(%ebp), %edx
.LVL71:
.LBB190:
.LBI190:
	.loc 1 72 13 view .LVU187
.LBB191:
	.loc 1 74 2 view .LVU188
	.loc 1 74 5 is_stmt 0 view .LVU189
	testl	%edx, %edx
	je	.L45
	.loc 1 76 2 is_stmt 1 view .LVU190
	movl	8(%edx), %ecx
.LVL72:
.LBB192:
.LBI192:
	.loc 1 72 13 view .LVU191
.LBB193:
	.loc 1 74 2 view .LVU192
	.loc 1 74 5 is_stmt 0 view .LVU193
	testl	%ecx, %ecx
	je	.L46
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU194
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL73:
	.loc 1 77 2 view .LVU195
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL74:
	.loc 1 78 2 view .LVU196
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL75:
	movl	28(%esp), %edx
.LVL76:
.L46:
	.loc 1 78 2 is_stmt 0 view .LVU197
.LBE193:
.LBE192:
	.loc 1 77 2 is_stmt 1 view .LVU198
	movl	12(%edx), %ecx
.LVL77:
.LBB194:
.LBI194:
	.loc 1 72 13 view .LVU199
.LBB195:
	.loc 1 74 2 view .LVU200
	.loc 1 74 5 is_stmt 0 view .LVU201
	testl	%ecx, %ecx
	je	.L47
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU202
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL78:
	.loc 1 77 2 view .LVU203
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL79:
	.loc 1 78 2 view .LVU204
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL80:
	movl	28(%esp), %edx
.LVL81:
.L47:
	.loc 1 78 2 is_stmt 0 view .LVU205
.LBE195:
.LBE194:
	.loc 1 78 2 is_stmt 1 view .LVU206
	movl	%edx, (%esp)
	call	free
.LVL82:
.L45:
	.loc 1 78 2 is_stmt 0 view .LVU207
.LBE191:
.LBE190:
	.loc 1 78 2 is_stmt 1 view .LVU208
	movl	%ebp, (%esp)
	call	free
.LVL83:
.L41:
	.loc 1 78 2 is_stmt 0 view .LVU209
.LBE183:
.LBE182:
	.loc 1 78 2 is_stmt 1 view .LVU210
	movl	%edi, (%esp)
	call	free
.LVL84:
.L33:
	.loc 1 78 2 is_stmt 0 view .LVU211
.LBE167:
.LBE166:
	.loc 1 77 2 is_stmt 1 view .LVU212
	movl	12(%esi), %edi
.LVL85:
.LBB196:
.LBI196:
	.loc 1 72 13 view .LVU213
.LBB197:
	.loc 1 74 2 view .LVU214
	.loc 1 74 5 is_stmt 0 view .LVU215
	testl	%edi, %edi
	je	.L48
	.loc 1 76 2 is_stmt 1 view .LVU216
	movl	8(%edi), %ebp
.LVL86:
.LBB198:
.LBI198:
	.loc 1 72 13 view .LVU217
.LBB199:
	.loc 1 74 2 view .LVU218
	.loc 1 74 5 is_stmt 0 view .LVU219
	testl	%ebp, %ebp
	je	.L49
	.loc 1 76 2 is_stmt 1 view .LVU220
	movl	8(%ebp), %edx
.LVL87:
.LBB200:
.LBI200:
	.loc 1 72 13 view .LVU221
.LBB201:
	.loc 1 74 2 view .LVU222
	.loc 1 74 5 is_stmt 0 view .LVU223
	testl	%edx, %edx
	je	.L50
	.loc 1 76 2 is_stmt 1 view .LVU224
	movl	8(%edx), %ecx
.LVL88:
.LBB202:
.LBI202:
	.loc 1 72 13 view .LVU225
.LBB203:
	.loc 1 74 2 view .LVU226
	.loc 1 74 5 is_stmt 0 view .LVU227
	testl	%ecx, %ecx
	je	.L51
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU228
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL89:
	.loc 1 77 2 view .LVU229
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL90:
	.loc 1 78 2 view .LVU230
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL91:
	movl	28(%esp), %edx
.LVL92:
.L51:
	.loc 1 78 2 is_stmt 0 view .LVU231
.LBE203:
.LBE202:
	.loc 1 77 2 is_stmt 1 view .LVU232
	movl	12(%edx), %ecx
.LVL93:
.LBB204:
.LBI204:
	.loc 1 72 13 view .LVU233
.LBB205:
	.loc 1 74 2 view .LVU234
	.loc 1 74 5 is_stmt 0 view .LVU235
	testl	%ecx, %ecx
	je	.L52
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU236
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL94:
	.loc 1 77 2 view .LVU237
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL95:
	.loc 1 78 2 view .LVU238
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL96:
	movl	28(%esp), %edx
.LVL97:
.L52:
	.loc 1 78 2 is_stmt 0 view .LVU239
.LBE205:
.LBE204:
	.loc 1 78 2 is_stmt 1 view .LVU240
	movl	%edx, (%esp)
	call	free
.LVL98:
.L50:
	.loc 1 78 2 is_stmt 0 view .LVU241
.LBE201:
.LBE200:
	.loc 1 77 2 is_stmt 1 view .LVU242
	movl	12(%ebp), %edx
.LVL99:
.LBB206:
.LBI206:
	.loc 1 72 13 view .LVU243
.LBB207:
	.loc 1 74 2 view .LVU244
	.loc 1 74 5 is_stmt 0 view .LVU245
	testl	%edx, %edx
	je	.L53
	.loc 1 76 2 is_stmt 1 view .LVU246
	movl	8(%edx), %ecx
.LVL100:
.LBB208:
.LBI208:
	.loc 1 72 13 view .LVU247
.LBB209:
	.loc 1 74 2 view .LVU248
	.loc 1 74 5 is_stmt 0 view .LVU249
	testl	%ecx, %ecx
	je	.L54
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU250
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL101:
	.loc 1 77 2 view .LVU251
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL102:
	.loc 1 78 2 view .LVU252
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL103:
	movl	28(%esp), %edx
.LVL104:
.L54:
	.loc 1 78 2 is_stmt 0 view .LVU253
.LBE209:
.LBE208:
	.loc 1 77 2 is_stmt 1 view .LVU254
	movl	12(%edx), %ecx
.LVL105:
.LBB210:
.LBI210:
	.loc 1 72 13 view .LVU255
.LBB211:
	.loc 1 74 2 view .LVU256
	.loc 1 74 5 is_stmt 0 view .LVU257
	testl	%ecx, %ecx
	je	.L55
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU258
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL106:
	.loc 1 77 2 view .LVU259
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL107:
	.loc 1 78 2 view .LVU260
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL108:
	movl	28(%esp), %edx
.LVL109:
.L55:
	.loc 1 78 2 is_stmt 0 view .LVU261
.LBE211:
.LBE210:
	.loc 1 78 2 is_stmt 1 view .LVU262
	movl	%edx, (%esp)
	call	free
.LVL110:
.L53:
	.loc 1 78 2 is_stmt 0 view .LVU263
.LBE207:
.LBE206:
	.loc 1 78 2 is_stmt 1 view .LVU264
	movl	%ebp, (%esp)
	call	free
.LVL111:
.L49:
	.loc 1 78 2 is_stmt 0 view .LVU265
.LBE199:
.LBE198:
	.loc 1 77 2 is_stmt 1 view .LVU266
	movl	12(%edi), %ebp
.LVL112:
.LBB212:
.LBI212:
	.loc 1 72 13 view .LVU267
.LBB213:
	.loc 1 74 2 view .LVU268
	.loc 1 74 5 is_stmt 0 view .LVU269
	testl	%ebp, %ebp
	je	.L56
	.loc 1 76 2 is_stmt 1 view .LVU270
	movl	8(%ebp), %edx
.LVL113:
.LBB214:
.LBI214:
	.loc 1 72 13 view .LVU271
.LBB215:
	.loc 1 74 2 view .LVU272
	.loc 1 74 5 is_stmt 0 view .LVU273
	testl	%edx, %edx
	je	.L57
	.loc 1 76 2 is_stmt 1 view .LVU274
	movl	8(%edx), %ecx
.LVL114:
.LBB216:
.LBI216:
	.loc 1 72 13 view .LVU275
.LBB217:
	.loc 1 74 2 view .LVU276
	.loc 1 74 5 is_stmt 0 view .LVU277
	testl	%ecx, %ecx
	je	.L58
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU278
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL115:
	.loc 1 77 2 view .LVU279
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL116:
	.loc 1 78 2 view .LVU280
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL117:
	movl	28(%esp), %edx
.LVL118:
.L58:
	.loc 1 78 2 is_stmt 0 view .LVU281
.LBE217:
.LBE216:
	.loc 1 77 2 is_stmt 1 view .LVU282
	movl	12(%edx), %ecx
.LVL119:
.LBB218:
.LBI218:
	.loc 1 72 13 view .LVU283
.LBB219:
	.loc 1 74 2 view .LVU284
	.loc 1 74 5 is_stmt 0 view .LVU285
	testl	%ecx, %ecx
	je	.L59
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU286
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL120:
	.loc 1 77 2 view .LVU287
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL121:
	.loc 1 78 2 view .LVU288
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL122:
	movl	28(%esp), %edx
.LVL123:
.L59:
	.loc 1 78 2 is_stmt 0 view .LVU289
.LBE219:
.LBE218:
	.loc 1 78 2 is_stmt 1 view .LVU290
	movl	%edx, (%esp)
	call	free
.LVL124:
.L57:
	.loc 1 78 2 is_stmt 0 view .LVU291
.LBE215:
.LBE214:
	.loc 1 77 2 is_stmt 1 view .LVU292
	movl	12(%ebp), %edx
.LVL125:
.LBB220:
.LBI220:
	.loc 1 72 13 view .LVU293
.LBB221:
	.loc 1 74 2 view .LVU294
	.loc 1 74 5 is_stmt 0 view .LVU295
	testl	%edx, %edx
	je	.L60
	.loc 1 76 2 is_stmt 1 view .LVU296
	movl	8(%edx), %ecx
.LVL126:
.LBB222:
.LBI222:
	.loc 1 72 13 view .LVU297
.LBB223:
	.loc 1 74 2 view .LVU298
	.loc 1 74 5 is_stmt 0 view .LVU299
	testl	%ecx, %ecx
	je	.L61
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU300
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL127:
	.loc 1 77 2 view .LVU301
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL128:
	.loc 1 78 2 view .LVU302
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL129:
	movl	28(%esp), %edx
.LVL130:
.L61:
	.loc 1 78 2 is_stmt 0 view .LVU303
.LBE223:
.LBE222:
	.loc 1 77 2 is_stmt 1 view .LVU304
	movl	12(%edx), %ecx
.LVL131:
.LBB224:
.LBI224:
	.loc 1 72 13 view .LVU305
.LBB225:
	.loc 1 74 2 view .LVU306
	.loc 1 74 5 is_stmt 0 view .LVU307
	testl	%ecx, %ecx
	je	.L62
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU308
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL132:
	.loc 1 77 2 view .LVU309
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL133:
	.loc 1 78 2 view .LVU310
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL134:
	movl	28(%esp), %edx
.LVL135:
.L62:
	.loc 1 78 2 is_stmt 0 view .LVU311
.LBE225:
.LBE224:
	.loc 1 78 2 is_stmt 1 view .LVU312
	movl	%edx, (%esp)
	call	free
.LVL136:
.L60:
	.loc 1 78 2 is_stmt 0 view .LVU313
.LBE221:
.LBE220:
	.loc 1 78 2 is_stmt 1 view .LVU314
	movl	%ebp, (%esp)
	call	free
.LVL137:
.L56:
	.loc 1 78 2 is_stmt 0 view .LVU315
.LBE213:
.LBE212:
	.loc 1 78 2 is_stmt 1 view .LVU316
	movl	%edi, (%esp)
	call	free
.LVL138:
.L48:
	.loc 1 78 2 is_stmt 0 view .LVU317
.LBE197:
.LBE196:
	.loc 1 78 2 is_stmt 1 view .LVU318
	movl	%esi, (%esp)
	call	free
.LVL139:
.L32:
	.loc 1 78 2 is_stmt 0 view .LVU319
.LBE165:
.LBE164:
	.loc 1 77 2 is_stmt 1 view .LVU320
	movl	12(%ebx), %esi
.LVL140:
.LBB226:
.LBI226:
	.loc 1 72 13 view .LVU321
.LBB227:
	.loc 1 74 2 view .LVU322
	.loc 1 74 5 is_stmt 0 view .LVU323
	testl	%esi, %esi
	je	.L63
	.loc 1 76 2 is_stmt 1 view .LVU324
	movl	8(%esi), %edi
.LVL141:
.LBB228:
.LBI228:
	.loc 1 72 13 view .LVU325
.LBB229:
	.loc 1 74 2 view .LVU326
	.loc 1 74 5 is_stmt 0 view .LVU327
	testl	%edi, %edi
	je	.L64
	.loc 1 76 2 is_stmt 1 view .LVU328
	movl	8(%edi), %ebp
.LVL142:
.LBB230:
.LBI230:
	.loc 1 72 13 view .LVU329
.LBB231:
	.loc 1 74 2 view .LVU330
	.loc 1 74 5 is_stmt 0 view .LVU331
	testl	%ebp, %ebp
	je	.L65
	.loc 1 76 2 is_stmt 1 view .LVU332
	movl	8(%ebp), %edx
.LVL143:
.LBB232:
.LBI232:
	.loc 1 72 13 view .LVU333
.LBB233:
	.loc 1 74 2 view .LVU334
	.loc 1 74 5 is_stmt 0 view .LVU335
	testl	%edx, %edx
	je	.L66
	.loc 1 76 2 is_stmt 1 view .LVU336
	movl	8(%edx), %ecx
.LVL144:
.LBB234:
.LBI234:
	.loc 1 72 13 view .LVU337
.LBB235:
	.loc 1 74 2 view .LVU338
	.loc 1 74 5 is_stmt 0 view .LVU339
	testl	%ecx, %ecx
	je	.L67
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU340
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL145:
	.loc 1 77 2 view .LVU341
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL146:
	.loc 1 78 2 view .LVU342
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL147:
	movl	28(%esp), %edx
.LVL148:
.L67:
	.loc 1 78 2 is_stmt 0 view .LVU343
.LBE235:
.LBE234:
	.loc 1 77 2 is_stmt 1 view .LVU344
	movl	12(%edx), %ecx
.LVL149:
.LBB236:
.LBI236:
	.loc 1 72 13 view .LVU345
.LBB237:
	.loc 1 74 2 view .LVU346
	.loc 1 74 5 is_stmt 0 view .LVU347
	testl	%ecx, %ecx
	je	.L68
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU348
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL150:
	.loc 1 77 2 view .LVU349
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL151:
	.loc 1 78 2 view .LVU350
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL152:
	movl	28(%esp), %edx
.LVL153:
.L68:
	.loc 1 78 2 is_stmt 0 view .LVU351
.LBE237:
.LBE236:
	.loc 1 78 2 is_stmt 1 view .LVU352
	movl	%edx, (%esp)
	call	free
.LVL154:
.L66:
	.loc 1 78 2 is_stmt 0 view .LVU353
.LBE233:
.LBE232:
	.loc 1 77 2 is_stmt 1 view .LVU354
	movl	12(%ebp), %edx
.LVL155:
.LBB238:
.LBI238:
	.loc 1 72 13 view .LVU355
.LBB239:
	.loc 1 74 2 view .LVU356
	.loc 1 74 5 is_stmt 0 view .LVU357
	testl	%edx, %edx
	je	.L69
	.loc 1 76 2 is_stmt 1 view .LVU358
	movl	8(%edx), %ecx
.LVL156:
.LBB240:
.LBI240:
	.loc 1 72 13 view .LVU359
.LBB241:
	.loc 1 74 2 view .LVU360
	.loc 1 74 5 is_stmt 0 view .LVU361
	testl	%ecx, %ecx
	je	.L70
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU362
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL157:
	.loc 1 77 2 view .LVU363
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL158:
	.loc 1 78 2 view .LVU364
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL159:
	movl	28(%esp), %edx
.LVL160:
.L70:
	.loc 1 78 2 is_stmt 0 view .LVU365
.LBE241:
.LBE240:
	.loc 1 77 2 is_stmt 1 view .LVU366
	movl	12(%edx), %ecx
.LVL161:
.LBB242:
.LBI242:
	.loc 1 72 13 view .LVU367
.LBB243:
	.loc 1 74 2 view .LVU368
	.loc 1 74 5 is_stmt 0 view .LVU369
	testl	%ecx, %ecx
	je	.L71
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU370
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL162:
	.loc 1 77 2 view .LVU371
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL163:
	.loc 1 78 2 view .LVU372
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL164:
	movl	28(%esp), %edx
.LVL165:
.L71:
	.loc 1 78 2 is_stmt 0 view .LVU373
.LBE243:
.LBE242:
	.loc 1 78 2 is_stmt 1 view .LVU374
	movl	%edx, (%esp)
	call	free
.LVL166:
.L69:
	.loc 1 78 2 is_stmt 0 view .LVU375
.LBE239:
.LBE238:
	.loc 1 78 2 is_stmt 1 view .LVU376
	movl	%ebp, (%esp)
	call	free
.LVL167:
.L65:
	.loc 1 78 2 is_stmt 0 view .LVU377
.LBE231:
.LBE230:
	.loc 1 77 2 is_stmt 1 view .LVU378
	movl	12(%edi), %ebp
.LVL168:
.LBB244:
.LBI244:
	.loc 1 72 13 view .LVU379
.LBB245:
	.loc 1 74 2 view .LVU380
	.loc 1 74 5 is_stmt 0 view .LVU381
	testl	%ebp, %ebp
	je	.L72
	.loc 1 76 2 is_stmt 1 view .LVU382
	movl	8(%ebp), %edx
.LVL169:
.LBB246:
.LBI246:
	.loc 1 72 13 view .LVU383
.LBB247:
	.loc 1 74 2 view .LVU384
	.loc 1 74 5 is_stmt 0 view .LVU385
	testl	%edx, %edx
	je	.L73
	.loc 1 76 2 is_stmt 1 view .LVU386
	movl	8(%edx), %ecx
.LVL170:
.LBB248:
.LBI248:
	.loc 1 72 13 view .LVU387
.LBB249:
	.loc 1 74 2 view .LVU388
	.loc 1 74 5 is_stmt 0 view .LVU389
	testl	%ecx, %ecx
	je	.L74
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU390
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL171:
	.loc 1 77 2 view .LVU391
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL172:
	.loc 1 78 2 view .LVU392
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL173:
	movl	28(%esp), %edx
.LVL174:
.L74:
	.loc 1 78 2 is_stmt 0 view .LVU393
.LBE249:
.LBE248:
	.loc 1 77 2 is_stmt 1 view .LVU394
	movl	12(%edx), %ecx
.LVL175:
.LBB250:
.LBI250:
	.loc 1 72 13 view .LVU395
.LBB251:
	.loc 1 74 2 view .LVU396
	.loc 1 74 5 is_stmt 0 view .LVU397
	testl	%ecx, %ecx
	je	.L75
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU398
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL176:
	.loc 1 77 2 view .LVU399
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL177:
	.loc 1 78 2 view .LVU400
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL178:
	movl	28(%esp), %edx
.LVL179:
.L75:
	.loc 1 78 2 is_stmt 0 view .LVU401
.LBE251:
.LBE250:
	.loc 1 78 2 is_stmt 1 view .LVU402
	movl	%edx, (%esp)
	call	free
.LVL180:
.L73:
	.loc 1 78 2 is_stmt 0 view .LVU403
.LBE247:
.LBE246:
	.loc 1 77 2 is_stmt 1 view .LVU404
	movl	12(%ebp), %edx
.LVL181:
.LBB252:
.LBI252:
	.loc 1 72 13 view .LVU405
.LBB253:
	.loc 1 74 2 view .LVU406
	.loc 1 74 5 is_stmt 0 view .LVU407
	testl	%edx, %edx
	je	.L76
	.loc 1 76 2 is_stmt 1 view .LVU408
	movl	8(%edx), %ecx
.LVL182:
.LBB254:
.LBI254:
	.loc 1 72 13 view .LVU409
.LBB255:
	.loc 1 74 2 view .LVU410
	.loc 1 74 5 is_stmt 0 view .LVU411
	testl	%ecx, %ecx
	je	.L77
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU412
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL183:
	.loc 1 77 2 view .LVU413
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL184:
	.loc 1 78 2 view .LVU414
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL185:
	movl	28(%esp), %edx
.LVL186:
.L77:
	.loc 1 78 2 is_stmt 0 view .LVU415
.LBE255:
.LBE254:
	.loc 1 77 2 is_stmt 1 view .LVU416
	movl	12(%edx), %ecx
.LVL187:
.LBB256:
.LBI256:
	.loc 1 72 13 view .LVU417
.LBB257:
	.loc 1 74 2 view .LVU418
	.loc 1 74 5 is_stmt 0 view .LVU419
	testl	%ecx, %ecx
	je	.L78
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU420
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL188:
	.loc 1 77 2 view .LVU421
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL189:
	.loc 1 78 2 view .LVU422
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL190:
	movl	28(%esp), %edx
.LVL191:
.L78:
	.loc 1 78 2 is_stmt 0 view .LVU423
.LBE257:
.LBE256:
	.loc 1 78 2 is_stmt 1 view .LVU424
	movl	%edx, (%esp)
	call	free
.LVL192:
.L76:
	.loc 1 78 2 is_stmt 0 view .LVU425
.LBE253:
.LBE252:
	.loc 1 78 2 is_stmt 1 view .LVU426
	movl	%ebp, (%esp)
	call	free
.LVL193:
.L72:
	.loc 1 78 2 is_stmt 0 view .LVU427
.LBE245:
.LBE244:
	.loc 1 78 2 is_stmt 1 view .LVU428
	movl	%edi, (%esp)
	call	free
.LVL194:
.L64:
	.loc 1 78 2 is_stmt 0 view .LVU429
.LBE229:
.LBE228:
	.loc 1 77 2 is_stmt 1 view .LVU430
	movl	12(%esi), %edi
.LVL195:
.LBB258:
.LBI258:
	.loc 1 72 13 view .LVU431
.LBB259:
	.loc 1 74 2 view .LVU432
	.loc 1 74 5 is_stmt 0 view .LVU433
	testl	%edi, %edi
	je	.L79
	.loc 1 76 2 is_stmt 1 view .LVU434
	movl	8(%edi), %ebp
.LVL196:
.LBB260:
.LBI260:
	.loc 1 72 13 view .LVU435
.LBB261:
	.loc 1 74 2 view .LVU436
	.loc 1 74 5 is_stmt 0 view .LVU437
	testl	%ebp, %ebp
	je	.L80
	.loc 1 76 2 is_stmt 1 view .LVU438
	movl	8(%ebp), %edx
.LVL197:
.LBB262:
.LBI262:
	.loc 1 72 13 view .LVU439
.LBB263:
	.loc 1 74 2 view .LVU440
	.loc 1 74 5 is_stmt 0 view .LVU441
	testl	%edx, %edx
	je	.L81
	.loc 1 76 2 is_stmt 1 view .LVU442
	movl	8(%edx), %ecx
.LVL198:
.LBB264:
.LBI264:
	.loc 1 72 13 view .LVU443
.LBB265:
	.loc 1 74 2 view .LVU444
	.loc 1 74 5 is_stmt 0 view .LVU445
	testl	%ecx, %ecx
	je	.L82
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU446
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL199:
	.loc 1 77 2 view .LVU447
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL200:
	.loc 1 78 2 view .LVU448
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL201:
	movl	28(%esp), %edx
.LVL202:
.L82:
	.loc 1 78 2 is_stmt 0 view .LVU449
.LBE265:
.LBE264:
	.loc 1 77 2 is_stmt 1 view .LVU450
	movl	12(%edx), %ecx
.LVL203:
.LBB266:
.LBI266:
	.loc 1 72 13 view .LVU451
.LBB267:
	.loc 1 74 2 view .LVU452
	.loc 1 74 5 is_stmt 0 view .LVU453
	testl	%ecx, %ecx
	je	.L83
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU454
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL204:
	.loc 1 77 2 view .LVU455
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL205:
	.loc 1 78 2 view .LVU456
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL206:
	movl	28(%esp), %edx
.LVL207:
.L83:
	.loc 1 78 2 is_stmt 0 view .LVU457
.LBE267:
.LBE266:
	.loc 1 78 2 is_stmt 1 view .LVU458
	movl	%edx, (%esp)
	call	free
.LVL208:
.L81:
	.loc 1 78 2 is_stmt 0 view .LVU459
.LBE263:
.LBE262:
	.loc 1 77 2 is_stmt 1 view .LVU460
	movl	12(%ebp), %edx
.LVL209:
.LBB268:
.LBI268:
	.loc 1 72 13 view .LVU461
.LBB269:
	.loc 1 74 2 view .LVU462
	.loc 1 74 5 is_stmt 0 view .LVU463
	testl	%edx, %edx
	je	.L84
	.loc 1 76 2 is_stmt 1 view .LVU464
	movl	8(%edx), %ecx
.LVL210:
.LBB270:
.LBI270:
	.loc 1 72 13 view .LVU465
.LBB271:
	.loc 1 74 2 view .LVU466
	.loc 1 74 5 is_stmt 0 view .LVU467
	testl	%ecx, %ecx
	je	.L85
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU468
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL211:
	.loc 1 77 2 view .LVU469
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL212:
	.loc 1 78 2 view .LVU470
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL213:
	movl	28(%esp), %edx
.LVL214:
.L85:
	.loc 1 78 2 is_stmt 0 view .LVU471
.LBE271:
.LBE270:
	.loc 1 77 2 is_stmt 1 view .LVU472
	movl	12(%edx), %ecx
.LVL215:
.LBB272:
.LBI272:
	.loc 1 72 13 view .LVU473
.LBB273:
	.loc 1 74 2 view .LVU474
	.loc 1 74 5 is_stmt 0 view .LVU475
	testl	%ecx, %ecx
	je	.L86
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU476
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL216:
	.loc 1 77 2 view .LVU477
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL217:
	.loc 1 78 2 view .LVU478
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL218:
	movl	28(%esp), %edx
.LVL219:
.L86:
	.loc 1 78 2 is_stmt 0 view .LVU479
.LBE273:
.LBE272:
	.loc 1 78 2 is_stmt 1 view .LVU480
	movl	%edx, (%esp)
	call	free
.LVL220:
.L84:
	.loc 1 78 2 is_stmt 0 view .LVU481
.LBE269:
.LBE268:
	.loc 1 78 2 is_stmt 1 view .LVU482
	movl	%ebp, (%esp)
	call	free
.LVL221:
.L80:
	.loc 1 78 2 is_stmt 0 view .LVU483
.LBE261:
.LBE260:
	.loc 1 77 2 is_stmt 1 view .LVU484
	movl	12(%edi), %ebp
.LVL222:
.LBB274:
.LBI274:
	.loc 1 72 13 view .LVU485
.LBB275:
	.loc 1 74 2 view .LVU486
	.loc 1 74 5 is_stmt 0 view .LVU487
	testl	%ebp, %ebp
	je	.L87
	.loc 1 76 2 is_stmt 1 view .LVU488
	movl	8(%ebp), %edx
.LVL223:
.LBB276:
.LBI276:
	.loc 1 72 13 view .LVU489
.LBB277:
	.loc 1 74 2 view .LVU490
	.loc 1 74 5 is_stmt 0 view .LVU491
	testl	%edx, %edx
	je	.L88
	.loc 1 76 2 is_stmt 1 view .LVU492
	movl	8(%edx), %ecx
.LVL224:
.LBB278:
.LBI278:
	.loc 1 72 13 view .LVU493
.LBB279:
	.loc 1 74 2 view .LVU494
	.loc 1 74 5 is_stmt 0 view .LVU495
	testl	%ecx, %ecx
	je	.L89
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU496
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL225:
	.loc 1 77 2 view .LVU497
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL226:
	.loc 1 78 2 view .LVU498
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL227:
	movl	28(%esp), %edx
.LVL228:
.L89:
	.loc 1 78 2 is_stmt 0 view .LVU499
.LBE279:
.LBE278:
	.loc 1 77 2 is_stmt 1 view .LVU500
	movl	12(%edx), %ecx
.LVL229:
.LBB280:
.LBI280:
	.loc 1 72 13 view .LVU501
.LBB281:
	.loc 1 74 2 view .LVU502
	.loc 1 74 5 is_stmt 0 view .LVU503
	testl	%ecx, %ecx
	je	.L90
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU504
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL230:
	.loc 1 77 2 view .LVU505
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL231:
	.loc 1 78 2 view .LVU506
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL232:
	movl	28(%esp), %edx
.LVL233:
.L90:
	.loc 1 78 2 is_stmt 0 view .LVU507
.LBE281:
.LBE280:
	.loc 1 78 2 is_stmt 1 view .LVU508
	movl	%edx, (%esp)
	call	free
.LVL234:
.L88:
	.loc 1 78 2 is_stmt 0 view .LVU509
.LBE277:
.LBE276:
	.loc 1 77 2 is_stmt 1 view .LVU510
	movl	12(%ebp), %edx
.LVL235:
.LBB282:
.LBI282:
	.loc 1 72 13 view .LVU511
.LBB283:
	.loc 1 74 2 view .LVU512
	.loc 1 74 5 is_stmt 0 view .LVU513
	testl	%edx, %edx
	je	.L91
	.loc 1 76 2 is_stmt 1 view .LVU514
	movl	8(%edx), %ecx
.LVL236:
.LBB284:
.LBI284:
	.loc 1 72 13 view .LVU515
.LBB285:
	.loc 1 74 2 view .LVU516
	.loc 1 74 5 is_stmt 0 view .LVU517
	testl	%ecx, %ecx
	je	.L92
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU518
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL237:
	.loc 1 77 2 view .LVU519
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL238:
	.loc 1 78 2 view .LVU520
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL239:
	movl	28(%esp), %edx
.LVL240:
.L92:
	.loc 1 78 2 is_stmt 0 view .LVU521
.LBE285:
.LBE284:
	.loc 1 77 2 is_stmt 1 view .LVU522
	movl	12(%edx), %ecx
.LVL241:
.LBB286:
.LBI286:
	.loc 1 72 13 view .LVU523
.LBB287:
	.loc 1 74 2 view .LVU524
	.loc 1 74 5 is_stmt 0 view .LVU525
	testl	%ecx, %ecx
	je	.L93
	movl	%edx, 28(%esp)
	.loc 1 76 2 is_stmt 1 view .LVU526
	movl	8(%ecx), %eax
	movl	%ecx, 24(%esp)
	call	release
.LVL242:
	.loc 1 77 2 view .LVU527
	movl	24(%esp), %ecx
	movl	12(%ecx), %eax
	call	release
.LVL243:
	.loc 1 78 2 view .LVU528
	movl	24(%esp), %ecx
	movl	%ecx, (%esp)
	call	free
.LVL244:
	movl	28(%esp), %edx
.LVL245:
.L93:
	.loc 1 78 2 is_stmt 0 view .LVU529
.LBE287:
.LBE286:
	.loc 1 78 2 is_stmt 1 view .LVU530
	movl	%edx, (%esp)
	call	free
.LVL246:
.L91:
	.loc 1 78 2 is_stmt 0 view .LVU531
.LBE283:
.LBE282:
	.loc 1 78 2 is_stmt 1 view .LVU532
	movl	%ebp, (%esp)
	call	free
.LVL247:
.L87:
	.loc 1 78 2 is_stmt 0 view .LVU533
.LBE275:
.LBE274:
	.loc 1 78 2 is_stmt 1 view .LVU534
	movl	%edi, (%esp)
	call	free
.LVL248:
.L79:
	.loc 1 78 2 is_stmt 0 view .LVU535
.LBE259:
.LBE258:
	.loc 1 78 2 is_stmt 1 view .LVU536
	movl	%esi, (%esp)
	call	free
.LVL249:
.L63:
	.loc 1 78 2 is_stmt 0 view .LVU537
.LBE227:
.LBE226:
	.loc 1 78 2 is_stmt 1 view .LVU538
	movl	%ebx, (%esp)
	call	free
.LVL250:
	.loc 1 79 1 is_stmt 0 view .LVU539
	addl	$44, %esp
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL251:
	.loc 1 79 1 view .LVU540
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
.LVL252:
	.p2align 4,,10
	.p2align 3
.L284:
	.loc 1 79 1 view .LVU541
	ret
	.cfi_endproc
.LFE5:
	.size	release, .-release
	.p2align 4
	.type	assign, @function
assign:
.LVL253:
.LFB4:
	.loc 1 62 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 63 2 view .LVU543
	.loc 1 62 1 is_stmt 0 view .LVU544
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%ecx, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edx, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	movl	%eax, %ebx
	subl	$108, %esp
	.cfi_def_cfa_offset 128
	.loc 1 63 7 view .LVU545
	movl	4(%eax), %eax
.LVL254:
	.loc 1 63 5 view .LVU546
	testl	%eax, %eax
	jns	.L292
	movl	%ebx, %ebp
	movl	%ecx, %ebx
.LVL255:
.L288:
	.loc 1 68 2 is_stmt 1 view .LVU547
	.loc 1 68 17 is_stmt 0 view .LVU548
	movl	8(%ebp), %ecx
.LVL256:
	.loc 1 68 2 view .LVU549
	incl	%ebx
	addl	%esi, %esi
.LVL257:
.LBB304:
.LBI304:
	.loc 1 61 13 is_stmt 1 view .LVU550
.LBB305:
	.loc 1 63 2 view .LVU551
.LBE305:
.LBE304:
	.loc 1 68 2 is_stmt 0 view .LVU552
	movl	%ebx, %edi
.LBB361:
.LBB358:
	.loc 1 63 5 view .LVU553
	movl	%esi, %eax
	.loc 1 63 7 view .LVU554
	movl	4(%ecx), %edx
	.loc 1 63 5 view .LVU555
	testl	%edx, %edx
	jns	.L295
	movl	%ebx, 60(%esp)
	movl	%ecx, %ebx
.LVL258:
	.loc 1 63 5 view .LVU556
	movl	%esi, 52(%esp)
	movl	%ebp, 56(%esp)
.LVL259:
.L290:
	.loc 1 68 2 is_stmt 1 view .LVU557
	.loc 1 68 17 is_stmt 0 view .LVU558
	movl	8(%ebx), %ecx
.LVL260:
	.loc 1 68 2 view .LVU559
	incl	%edi
.LVL261:
.LBB306:
.LBI306:
	.loc 1 61 13 is_stmt 1 view .LVU560
.LBB307:
	.loc 1 63 2 view .LVU561
.LBE307:
.LBE306:
	.loc 1 68 2 is_stmt 0 view .LVU562
	addl	%eax, %eax
	movl	%eax, 32(%esp)
.LVL262:
	.loc 1 68 2 view .LVU563
	movl	%edi, %ebp
.LBB355:
.LBB352:
	.loc 1 63 7 view .LVU564
	movl	4(%ecx), %edx
	.loc 1 63 5 view .LVU565
	testl	%edx, %edx
	jns	.L298
	movl	%edi, 64(%esp)
	movl	32(%esp), %eax
	movl	%ecx, %esi
	movl	%ebx, 68(%esp)
.LVL263:
.L293:
	.loc 1 68 2 is_stmt 1 view .LVU566
	.loc 1 68 17 is_stmt 0 view .LVU567
	movl	8(%esi), %ecx
.LVL264:
	.loc 1 68 2 view .LVU568
	incl	%ebp
.LVL265:
.LBB308:
.LBI308:
	.loc 1 61 13 is_stmt 1 view .LVU569
.LBB309:
	.loc 1 63 2 view .LVU570
.LBE309:
.LBE308:
	.loc 1 68 2 is_stmt 0 view .LVU571
	addl	%eax, %eax
	movl	%eax, 36(%esp)
.LVL266:
	.loc 1 68 2 view .LVU572
	movl	%ebp, %edi
.LBB349:
.LBB346:
	.loc 1 63 7 view .LVU573
	movl	4(%ecx), %edx
	.loc 1 63 5 view .LVU574
	testl	%edx, %edx
	jns	.L301
	movl	%esi, 76(%esp)
	movl	36(%esp), %eax
	movl	%ebp, %esi
	movl	%ebp, 72(%esp)
	movl	%ecx, %ebx
.LVL267:
.L296:
	.loc 1 68 2 is_stmt 1 view .LVU575
	.loc 1 68 17 is_stmt 0 view .LVU576
	movl	8(%ebx), %edi
.LVL268:
	.loc 1 68 2 view .LVU577
	addl	%eax, %eax
	incl	%esi
.LVL269:
.LBB310:
.LBI310:
	.loc 1 61 13 is_stmt 1 view .LVU578
.LBB311:
	.loc 1 63 2 view .LVU579
.LBE311:
.LBE310:
	.loc 1 68 2 is_stmt 0 view .LVU580
	movl	%eax, 40(%esp)
.LVL270:
	.loc 1 68 2 view .LVU581
	movl	%esi, %edx
.LBB344:
.LBB342:
	.loc 1 63 5 view .LVU582
	movl	40(%esp), %ebp
	.loc 1 63 7 view .LVU583
	movl	4(%edi), %eax
	.loc 1 63 5 view .LVU584
	testl	%eax, %eax
	jns	.L304
	movl	%ebx, 84(%esp)
	movl	%edi, %ebx
	movl	%esi, 80(%esp)
.LVL271:
.L299:
	.loc 1 68 2 is_stmt 1 view .LVU585
	.loc 1 68 17 is_stmt 0 view .LVU586
	movl	8(%ebx), %ecx
.LVL272:
	.loc 1 68 2 view .LVU587
	incl	%esi
	addl	%ebp, %ebp
.LVL273:
.LBB312:
.LBI312:
	.loc 1 61 13 is_stmt 1 view .LVU588
.LBB313:
	.loc 1 63 2 view .LVU589
.LBE313:
.LBE312:
	.loc 1 68 2 is_stmt 0 view .LVU590
	movl	%esi, %edi
.LBB339:
.LBB336:
	.loc 1 63 5 view .LVU591
	movl	%ebp, %eax
	.loc 1 63 7 view .LVU592
	movl	4(%ecx), %edx
	.loc 1 63 5 view .LVU593
	testl	%edx, %edx
	jns	.L307
	movl	%ebp, 8(%esp)
	movl	%ecx, %ebp
.LVL274:
	.loc 1 63 5 view .LVU594
	movl	%esi, 4(%esp)
	movl	%ebx, 12(%esp)
.LVL275:
.L302:
	.loc 1 68 2 is_stmt 1 view .LVU595
	leal	(%eax,%eax), %ecx
	.loc 1 68 17 is_stmt 0 view .LVU596
	movl	8(%ebp), %eax
	.loc 1 68 2 view .LVU597
	incl	%edi
.LBB314:
.LBB315:
	.loc 1 63 5 view .LVU598
	movl	%ecx, %edx
.LBE315:
.LBE314:
	.loc 1 68 17 view .LVU599
	movl	%eax, 28(%esp)
.LVL276:
.LBB333:
.LBI314:
	.loc 1 61 13 is_stmt 1 view .LVU600
.LBB330:
	.loc 1 63 2 view .LVU601
	.loc 1 63 7 is_stmt 0 view .LVU602
	movl	4(%eax), %ebx
.LBE330:
.LBE333:
	.loc 1 68 2 view .LVU603
	movl	%edi, %eax
.LVL277:
.LBB334:
.LBB331:
	.loc 1 63 5 view .LVU604
	testl	%ebx, %ebx
	jns	.L310
	movl	%ebp, 16(%esp)
	movl	%edi, %esi
	movl	%edi, 20(%esp)
	movl	%ecx, 24(%esp)
.LVL278:
.L305:
	.loc 1 68 2 is_stmt 1 view .LVU605
	.loc 1 68 17 is_stmt 0 view .LVU606
	movl	28(%esp), %ecx
	.loc 1 68 2 view .LVU607
	leal	(%edx,%edx), %eax
	incl	%esi
	movl	%esi, %edi
.LBB316:
.LBB317:
	.loc 1 63 5 view .LVU608
	movl	%eax, %ebx
.LBE317:
.LBE316:
	.loc 1 68 17 view .LVU609
	movl	8(%ecx), %ebp
.LVL279:
.LBB328:
.LBI316:
	.loc 1 61 13 is_stmt 1 view .LVU610
.LBB326:
	.loc 1 63 2 view .LVU611
	.loc 1 63 7 is_stmt 0 view .LVU612
	movl	4(%ebp), %edx
	.loc 1 63 5 view .LVU613
	testl	%edx, %edx
	jns	.L313
	movl	%esi, 44(%esp)
	movl	%eax, 48(%esp)
.LVL280:
.L308:
	.loc 1 68 2 is_stmt 1 view .LVU614
	.loc 1 68 17 is_stmt 0 view .LVU615
	movl	8(%ebp), %ecx
.LVL281:
	.loc 1 68 2 view .LVU616
	incl	%edi
	addl	%ebx, %ebx
.LVL282:
.LBB318:
.LBI318:
	.loc 1 61 13 is_stmt 1 view .LVU617
.LBB319:
	.loc 1 63 2 view .LVU618
.LBE319:
.LBE318:
	.loc 1 68 2 is_stmt 0 view .LVU619
	movl	%edi, %esi
.LBB323:
.LBB320:
	.loc 1 63 5 view .LVU620
	movl	%ebx, %edx
	.loc 1 63 7 view .LVU621
	movl	4(%ecx), %eax
	.loc 1 63 5 view .LVU622
	testl	%eax, %eax
	jns	.L314
	movl	%ecx, %eax
	movl	%ebx, %esi
	movl	%edi, %ecx
.LVL283:
	.loc 1 63 5 view .LVU623
	movl	%eax, %ebx
.LVL284:
.L311:
	.loc 1 68 2 is_stmt 1 view .LVU624
	movl	8(%ebx), %eax
	incl	%ecx
	addl	%edx, %edx
	movl	%ecx, 92(%esp)
	movl	%edx, 88(%esp)
	call	assign
.LVL285:
	.loc 1 69 2 view .LVU625
	.loc 1 69 17 is_stmt 0 view .LVU626
	movl	12(%ebx), %ebx
	.loc 1 63 2 is_stmt 1 view .LVU627
	.loc 1 69 2 is_stmt 0 view .LVU628
	movl	88(%esp), %edx
	.loc 1 63 5 view .LVU629
	movl	92(%esp), %ecx
	.loc 1 63 7 view .LVU630
	movl	4(%ebx), %eax
	.loc 1 69 2 view .LVU631
	orl	$1, %edx
	.loc 1 63 5 view .LVU632
	testl	%eax, %eax
	js	.L311
	movl	%esi, %ebx
	movl	%ecx, %esi
.LVL286:
.L314:
	.loc 1 64 3 is_stmt 1 view .LVU633
.LBE320:
.LBE323:
	.loc 1 69 17 is_stmt 0 view .LVU634
	movl	12(%ebp), %ebp
.LBB324:
.LBB321:
	.loc 1 65 45 view .LVU635
	testl	%esi, %esi
	movl	$1, %ecx
	.loc 1 64 25 view .LVU636
	movl	%edx, codes(,%eax,8)
	.loc 1 65 3 is_stmt 1 view .LVU637
	.loc 1 65 45 is_stmt 0 view .LVU638
	cmove	%ecx, %esi
.LBE321:
.LBE324:
	.loc 1 69 2 view .LVU639
	orl	$1, %ebx
.LVL287:
.LBB325:
.LBB322:
	.loc 1 65 27 view .LVU640
	movl	%esi, codes+4(,%eax,8)
	.loc 1 66 3 is_stmt 1 view .LVU641
.LVL288:
	.loc 1 66 3 is_stmt 0 view .LVU642
.LBE322:
.LBE325:
	.loc 1 69 2 is_stmt 1 view .LVU643
	.loc 1 63 2 view .LVU644
	.loc 1 63 7 is_stmt 0 view .LVU645
	movl	4(%ebp), %edx
	.loc 1 63 5 view .LVU646
	testl	%edx, %edx
	js	.L308
	movl	44(%esp), %esi
	movl	48(%esp), %eax
.LVL289:
.L313:
	.loc 1 64 3 is_stmt 1 view .LVU647
	.loc 1 64 25 is_stmt 0 view .LVU648
	movl	%ebx, codes(,%edx,8)
	.loc 1 65 3 is_stmt 1 view .LVU649
	.loc 1 65 45 is_stmt 0 view .LVU650
	testl	%edi, %edi
	movl	$1, %ecx
	cmove	%ecx, %edi
.LBE326:
.LBE328:
	.loc 1 69 2 view .LVU651
	orl	$1, %eax
.LBB329:
.LBB327:
	.loc 1 65 27 view .LVU652
	movl	%edi, codes+4(,%edx,8)
	.loc 1 66 3 is_stmt 1 view .LVU653
.LVL290:
	.loc 1 66 3 is_stmt 0 view .LVU654
.LBE327:
.LBE329:
	.loc 1 69 2 is_stmt 1 view .LVU655
	movl	%eax, %edx
	.loc 1 69 17 is_stmt 0 view .LVU656
	movl	28(%esp), %eax
	movl	12(%eax), %eax
	movl	%eax, 28(%esp)
	.loc 1 63 2 is_stmt 1 view .LVU657
	.loc 1 63 7 is_stmt 0 view .LVU658
	movl	4(%eax), %ebx
	.loc 1 63 5 view .LVU659
	testl	%ebx, %ebx
	js	.L305
	movl	16(%esp), %ebp
	movl	%esi, %eax
	movl	20(%esp), %edi
	movl	24(%esp), %ecx
.LVL291:
.L310:
	.loc 1 64 3 is_stmt 1 view .LVU660
.LBE331:
.LBE334:
	.loc 1 69 17 is_stmt 0 view .LVU661
	movl	12(%ebp), %ebp
.LBB335:
.LBB332:
	.loc 1 65 45 view .LVU662
	testl	%eax, %eax
	movl	$1, %esi
	.loc 1 64 25 view .LVU663
	movl	%edx, codes(,%ebx,8)
	.loc 1 65 3 is_stmt 1 view .LVU664
	.loc 1 65 45 is_stmt 0 view .LVU665
	cmove	%esi, %eax
	.loc 1 65 27 view .LVU666
	movl	%eax, codes+4(,%ebx,8)
	.loc 1 66 3 is_stmt 1 view .LVU667
.LVL292:
	.loc 1 66 3 is_stmt 0 view .LVU668
.LBE332:
.LBE335:
	.loc 1 69 2 is_stmt 1 view .LVU669
	.loc 1 63 2 view .LVU670
	.loc 1 69 2 is_stmt 0 view .LVU671
	movl	%ecx, %eax
	orl	$1, %eax
	.loc 1 63 7 view .LVU672
	movl	4(%ebp), %edx
	.loc 1 63 5 view .LVU673
	testl	%edx, %edx
	js	.L302
	movl	4(%esp), %esi
	movl	8(%esp), %ebp
	movl	12(%esp), %ebx
.LVL293:
.L307:
	.loc 1 64 3 is_stmt 1 view .LVU674
	.loc 1 64 25 is_stmt 0 view .LVU675
	movl	%eax, codes(,%edx,8)
	.loc 1 65 3 is_stmt 1 view .LVU676
.LBE336:
.LBE339:
	.loc 1 69 17 is_stmt 0 view .LVU677
	movl	12(%ebx), %ebx
.LBB340:
.LBB337:
	.loc 1 65 45 view .LVU678
	testl	%edi, %edi
	movl	$1, %eax
	cmove	%eax, %edi
.LBE337:
.LBE340:
	.loc 1 69 2 view .LVU679
	orl	$1, %ebp
.LBB341:
.LBB338:
	.loc 1 65 27 view .LVU680
	movl	%edi, codes+4(,%edx,8)
	.loc 1 66 3 is_stmt 1 view .LVU681
.LVL294:
	.loc 1 66 3 is_stmt 0 view .LVU682
.LBE338:
.LBE341:
	.loc 1 69 2 is_stmt 1 view .LVU683
	.loc 1 63 2 view .LVU684
	.loc 1 63 7 is_stmt 0 view .LVU685
	movl	4(%ebx), %eax
	.loc 1 63 5 view .LVU686
	testl	%eax, %eax
	js	.L299
	movl	%esi, %edx
	movl	84(%esp), %ebx
	movl	80(%esp), %esi
.LVL295:
.L304:
	.loc 1 64 3 is_stmt 1 view .LVU687
.LBE342:
.LBE344:
	.loc 1 69 17 is_stmt 0 view .LVU688
	movl	12(%ebx), %ebx
.LBB345:
.LBB343:
	.loc 1 65 45 view .LVU689
	testl	%edx, %edx
	movl	$1, %ecx
	.loc 1 64 25 view .LVU690
	movl	%ebp, codes(,%eax,8)
	.loc 1 65 3 is_stmt 1 view .LVU691
	.loc 1 65 45 is_stmt 0 view .LVU692
	cmove	%ecx, %edx
	.loc 1 65 27 view .LVU693
	movl	%edx, codes+4(,%eax,8)
	.loc 1 66 3 is_stmt 1 view .LVU694
.LVL296:
	.loc 1 66 3 is_stmt 0 view .LVU695
.LBE343:
.LBE345:
	.loc 1 69 2 is_stmt 1 view .LVU696
	.loc 1 63 2 view .LVU697
	.loc 1 69 2 is_stmt 0 view .LVU698
	movl	40(%esp), %eax
	.loc 1 63 7 view .LVU699
	movl	4(%ebx), %edx
	.loc 1 69 2 view .LVU700
	orl	$1, %eax
	.loc 1 63 5 view .LVU701
	testl	%edx, %edx
	js	.L296
	movl	%esi, %edi
	movl	72(%esp), %ebp
	movl	76(%esp), %esi
.LVL297:
.L301:
	.loc 1 64 3 is_stmt 1 view .LVU702
	.loc 1 64 25 is_stmt 0 view .LVU703
	movl	%eax, codes(,%edx,8)
	.loc 1 65 3 is_stmt 1 view .LVU704
.LBE346:
.LBE349:
	.loc 1 69 17 is_stmt 0 view .LVU705
	movl	12(%esi), %esi
.LBB350:
.LBB347:
	.loc 1 65 45 view .LVU706
	testl	%edi, %edi
	movl	$1, %eax
	cmove	%eax, %edi
.LBE347:
.LBE350:
	.loc 1 69 2 view .LVU707
	movl	36(%esp), %eax
.LBB351:
.LBB348:
	.loc 1 65 27 view .LVU708
	movl	%edi, codes+4(,%edx,8)
	.loc 1 66 3 is_stmt 1 view .LVU709
.LVL298:
	.loc 1 66 3 is_stmt 0 view .LVU710
.LBE348:
.LBE351:
	.loc 1 69 2 is_stmt 1 view .LVU711
	.loc 1 63 2 view .LVU712
	.loc 1 63 7 is_stmt 0 view .LVU713
	movl	4(%esi), %edx
	.loc 1 69 2 view .LVU714
	orl	$1, %eax
	.loc 1 63 5 view .LVU715
	testl	%edx, %edx
	js	.L293
	movl	64(%esp), %edi
	movl	68(%esp), %ebx
.LVL299:
.L298:
	.loc 1 64 3 is_stmt 1 view .LVU716
	.loc 1 64 25 is_stmt 0 view .LVU717
	movl	%eax, codes(,%edx,8)
	.loc 1 65 3 is_stmt 1 view .LVU718
.LBE352:
.LBE355:
	.loc 1 69 17 is_stmt 0 view .LVU719
	movl	12(%ebx), %ebx
.LBB356:
.LBB353:
	.loc 1 65 45 view .LVU720
	testl	%ebp, %ebp
	movl	$1, %eax
	cmove	%eax, %ebp
.LBE353:
.LBE356:
	.loc 1 69 2 view .LVU721
	movl	32(%esp), %eax
.LBB357:
.LBB354:
	.loc 1 65 27 view .LVU722
	movl	%ebp, codes+4(,%edx,8)
	.loc 1 66 3 is_stmt 1 view .LVU723
.LVL300:
	.loc 1 66 3 is_stmt 0 view .LVU724
.LBE354:
.LBE357:
	.loc 1 69 2 is_stmt 1 view .LVU725
	.loc 1 63 2 view .LVU726
	.loc 1 63 7 is_stmt 0 view .LVU727
	movl	4(%ebx), %edx
	.loc 1 69 2 view .LVU728
	orl	$1, %eax
	.loc 1 63 5 view .LVU729
	testl	%edx, %edx
	js	.L290
	movl	52(%esp), %esi
	movl	56(%esp), %ebp
	movl	60(%esp), %ebx
.LVL301:
.L295:
	.loc 1 64 3 is_stmt 1 view .LVU730
	.loc 1 64 25 is_stmt 0 view .LVU731
	movl	%eax, codes(,%edx,8)
	.loc 1 65 3 is_stmt 1 view .LVU732
.LBE358:
.LBE361:
	.loc 1 69 17 is_stmt 0 view .LVU733
	movl	12(%ebp), %ebp
.LBB362:
.LBB359:
	.loc 1 65 45 view .LVU734
	testl	%edi, %edi
	movl	$1, %eax
	cmove	%eax, %edi
.LBE359:
.LBE362:
	.loc 1 69 2 view .LVU735
	orl	$1, %esi
.LBB363:
.LBB360:
	.loc 1 65 27 view .LVU736
	movl	%edi, codes+4(,%edx,8)
	.loc 1 66 3 is_stmt 1 view .LVU737
.LVL302:
	.loc 1 66 3 is_stmt 0 view .LVU738
.LBE360:
.LBE363:
	.loc 1 69 2 is_stmt 1 view .LVU739
	.loc 1 63 2 view .LVU740
	.loc 1 63 7 is_stmt 0 view .LVU741
	movl	4(%ebp), %eax
	.loc 1 63 5 view .LVU742
	testl	%eax, %eax
	js	.L288
	movl	%ebx, %ebp
.L292:
	.loc 1 64 3 is_stmt 1 view .LVU743
	.loc 1 64 25 is_stmt 0 view .LVU744
	movl	%esi, codes(,%eax,8)
	.loc 1 65 3 is_stmt 1 view .LVU745
	.loc 1 65 45 is_stmt 0 view .LVU746
	testl	%ebp, %ebp
	movl	$1, %edx
	cmove	%edx, %ebp
	.loc 1 65 27 view .LVU747
	movl	%ebp, codes+4(,%eax,8)
	.loc 1 66 3 is_stmt 1 view .LVU748
	.loc 1 70 1 is_stmt 0 view .LVU749
	addl	$108, %esp
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
	.cfi_endproc
.LFE4:
	.size	assign, .-assign
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"%c:%u:"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"\n%u bytes in %u bits, sum %08x, %s\n"
	.text
	.p2align 4
	.type	try, @function
try:
.LVL303:
.LFB6:
	.loc 1 82 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 83 2 view .LVU751
	.loc 1 82 1 is_stmt 0 view .LVU752
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 83 11 view .LVU753
	xorl	%edx, %edx
	.loc 1 82 1 view .LVU754
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$1100, %esp
	.cfi_def_cfa_offset 1120
	.loc 1 82 1 view .LVU755
	movl	%eax, 60(%esp)
	.loc 1 83 11 view .LVU756
	xorl	%eax, %eax
.LVL304:
.L328:
	.loc 1 83 11 view .LVU757
	movl	%edx, 64(%esp,%eax)
	movl	%edx, 68(%esp,%eax)
	addl	$8, %eax
	cmpl	$1024, %eax
	jb	.L328
	.loc 1 84 2 is_stmt 1 view .LVU758
	.loc 1 84 13 is_stmt 0 view .LVU759
	movl	60(%esp), %edi
	movl	%edi, (%esp)
	call	strlen
.LVL305:
	movl	%eax, 52(%esp)
	movl	%eax, %edx
.LVL306:
	.loc 1 85 2 is_stmt 1 view .LVU760
.LBB364:
	.loc 1 85 7 view .LVU761
	.loc 1 85 23 view .LVU762
	movl	%edi, %eax
.LVL307:
	.loc 1 85 23 is_stmt 0 view .LVU763
	leal	(%edi,%edx), %ecx
	testl	%edx, %edx
	je	.L333
.LVL308:
	.p2align 4
	.p2align 3
.L332:
	.loc 1 86 3 is_stmt 1 discriminator 3 view .LVU764
	.loc 1 86 11 is_stmt 0 discriminator 3 view .LVU765
	movzbl	(%eax), %edx
	.loc 1 85 23 discriminator 3 view .LVU766
	incl	%eax
.LVL309:
	.loc 1 86 34 discriminator 3 view .LVU767
	incl	64(%esp,%edx,4)
	.loc 1 85 29 is_stmt 1 discriminator 3 view .LVU768
.LVL310:
	.loc 1 85 23 discriminator 3 view .LVU769
	cmpl	%eax, %ecx
	jne	.L332
.L333:
.LVL311:
	.loc 1 85 23 is_stmt 0 discriminator 3 view .LVU770
.LBE364:
.LBB365:
	.loc 1 87 20 is_stmt 1 view .LVU771
	.loc 1 87 11 is_stmt 0 view .LVU772
	xorl	%ebx, %ebx
	jmp	.L331
.LVL312:
	.p2align 4,,10
	.p2align 3
.L334:
	.loc 1 87 28 is_stmt 1 discriminator 2 view .LVU773
	incl	%ebx
.LVL313:
	.loc 1 87 20 discriminator 2 view .LVU774
	cmpl	$256, %ebx
	je	.L382
.LVL314:
.L331:
	.loc 1 88 3 view .LVU775
	.loc 1 88 14 is_stmt 0 view .LVU776
	movl	64(%esp,%ebx,4), %esi
	.loc 1 88 6 view .LVU777
	testl	%esi, %esi
	je	.L334
	.loc 1 89 4 is_stmt 1 view .LVU778
.LVL315:
.LBB366:
.LBI366:
	.loc 1 51 21 view .LVU779
.LBB367:
	.loc 1 53 2 view .LVU780
	.loc 1 53 19 is_stmt 0 view .LVU781
	movl	$16, (%esp)
	call	malloc
.LVL316:
	.loc 1 54 2 is_stmt 1 view .LVU782
	.loc 1 55 12 is_stmt 0 view .LVU783
	movl	%ebx, 4(%eax)
.LBE367:
.LBE366:
	.loc 1 87 28 view .LVU784
	incl	%ebx
.LVL317:
.LBB369:
.LBB368:
	.loc 1 54 12 view .LVU785
	movl	%esi, (%eax)
	.loc 1 55 2 is_stmt 1 view .LVU786
	.loc 1 56 2 view .LVU787
	.loc 1 56 14 is_stmt 0 view .LVU788
	movl	$0, 8(%eax)
	.loc 1 57 2 is_stmt 1 view .LVU789
	.loc 1 57 14 is_stmt 0 view .LVU790
	movl	$0, 12(%eax)
	.loc 1 58 2 is_stmt 1 view .LVU791
.LVL318:
	.loc 1 58 2 is_stmt 0 view .LVU792
.LBE368:
.LBE369:
	.loc 1 89 4 view .LVU793
	call	push
.LVL319:
	.loc 1 87 28 is_stmt 1 view .LVU794
	.loc 1 87 20 view .LVU795
	cmpl	$256, %ebx
	jne	.L331
.L382:
.LVL320:
	.loc 1 87 20 is_stmt 0 view .LVU796
.LBE365:
.LBB370:
	.loc 1 90 33 is_stmt 1 view .LVU797
	cmpl	$1, heap_size
	.loc 1 90 11 is_stmt 0 view .LVU798
	movl	$-1, %esi
	.loc 1 90 33 view .LVU799
	jle	.L337
.LVL321:
	.p2align 4
	.p2align 3
.L335:
.LBB371:
	.loc 1 91 3 is_stmt 1 discriminator 3 view .LVU800
	.loc 1 91 20 is_stmt 0 discriminator 3 view .LVU801
	call	pop
.LVL322:
	movl	%eax, %ebx
.LVL323:
	.loc 1 91 32 discriminator 3 view .LVU802
	call	pop
.LVL324:
	.loc 1 92 3 discriminator 3 view .LVU803
	movl	(%ebx), %ecx
	movl	(%eax), %ebp
	.loc 1 91 32 discriminator 3 view .LVU804
	movl	%eax, %edi
.LVL325:
	.loc 1 92 3 is_stmt 1 discriminator 3 view .LVU805
.LBB372:
.LBB373:
	.loc 1 53 19 is_stmt 0 discriminator 3 view .LVU806
	movl	$16, (%esp)
.LBE373:
.LBE372:
	.loc 1 92 3 discriminator 3 view .LVU807
	addl	%ecx, %ebp
.LVL326:
.LBB376:
.LBI372:
	.loc 1 51 21 is_stmt 1 discriminator 3 view .LVU808
.LBB374:
	.loc 1 53 2 discriminator 3 view .LVU809
	.loc 1 53 19 is_stmt 0 discriminator 3 view .LVU810
	call	malloc
.LVL327:
	.loc 1 54 2 is_stmt 1 discriminator 3 view .LVU811
	.loc 1 55 12 is_stmt 0 discriminator 3 view .LVU812
	movl	%esi, 4(%eax)
.LBE374:
.LBE376:
.LBE371:
	.loc 1 90 43 discriminator 3 view .LVU813
	decl	%esi
.LVL328:
.LBB378:
.LBB377:
.LBB375:
	.loc 1 54 12 discriminator 3 view .LVU814
	movl	%ebp, (%eax)
	.loc 1 55 2 is_stmt 1 discriminator 3 view .LVU815
	.loc 1 56 2 discriminator 3 view .LVU816
	.loc 1 56 14 is_stmt 0 discriminator 3 view .LVU817
	movl	%ebx, 8(%eax)
	.loc 1 57 2 is_stmt 1 discriminator 3 view .LVU818
	.loc 1 57 14 is_stmt 0 discriminator 3 view .LVU819
	movl	%edi, 12(%eax)
	.loc 1 58 2 is_stmt 1 discriminator 3 view .LVU820
.LVL329:
	.loc 1 58 2 is_stmt 0 discriminator 3 view .LVU821
.LBE375:
.LBE377:
	.loc 1 92 3 discriminator 3 view .LVU822
	call	push
.LVL330:
	.loc 1 92 3 discriminator 3 view .LVU823
.LBE378:
	.loc 1 90 43 is_stmt 1 discriminator 3 view .LVU824
	.loc 1 90 33 discriminator 3 view .LVU825
	cmpl	$1, heap_size
	jg	.L335
.LVL331:
.L337:
	.loc 1 90 33 is_stmt 0 discriminator 3 view .LVU826
.LBE370:
	.loc 1 94 2 is_stmt 1 view .LVU827
	.loc 1 94 22 is_stmt 0 view .LVU828
	call	pop
.LVL332:
	.loc 1 95 2 view .LVU829
	movl	$codes, %edx
	movl	$512, %ecx
	movl	%edx, %edi
	.loc 1 96 2 view .LVU830
	xorl	%edx, %edx
.LBB379:
	.loc 1 97 11 view .LVU831
	xorl	%ebx, %ebx
.LBE379:
	.loc 1 94 22 view .LVU832
	movl	%eax, 56(%esp)
	movl	%eax, %esi
.LVL333:
	.loc 1 95 2 is_stmt 1 view .LVU833
	xorl	%eax, %eax
.LVL334:
	.loc 1 95 2 is_stmt 0 view .LVU834
	rep stosl
	.loc 1 96 2 is_stmt 1 view .LVU835
	movl	%esi, %eax
	call	assign
.LVL335:
	.loc 1 97 2 view .LVU836
.LBB381:
	.loc 1 97 7 view .LVU837
	.loc 1 97 20 view .LVU838
	jmp	.L336
.LVL336:
	.p2align 4,,10
	.p2align 3
.L338:
	.loc 1 97 28 discriminator 2 view .LVU839
	incl	%ebx
.LVL337:
	.loc 1 97 20 discriminator 2 view .LVU840
	cmpl	$256, %ebx
	je	.L383
.LVL338:
.L336:
	.loc 1 98 3 view .LVU841
	.loc 1 98 6 is_stmt 0 view .LVU842
	movl	codes+4(,%ebx,8), %edx
	testl	%edx, %edx
	je	.L338
	.loc 1 99 4 is_stmt 1 view .LVU843
	movl	64(%esp,%ebx,4), %eax
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL339:
	.loc 1 100 4 view .LVU844
.LBB380:
	.loc 1 100 9 view .LVU845
	.loc 1 100 40 view .LVU846
	movl	codes+4(,%ebx,8), %ecx
	decl	%ecx
.LVL340:
	.loc 1 100 40 is_stmt 0 view .LVU847
	js	.L340
.LVL341:
	.p2align 4
	.p2align 3
.L339:
	.loc 1 101 5 is_stmt 1 discriminator 3 view .LVU848
	.loc 1 101 39 is_stmt 0 discriminator 3 view .LVU849
	movl	%ecx, 40(%esp)
	movl	codes(,%ebx,8), %eax
	shrl	%cl, %eax
	.loc 1 101 19 discriminator 3 view .LVU850
	andl	$1, %eax
	.loc 1 101 5 discriminator 3 view .LVU851
	addl	$48, %eax
	movl	%eax, (%esp)
	call	putchar
.LVL342:
	.loc 1 100 47 is_stmt 1 discriminator 3 view .LVU852
	movl	40(%esp), %ecx
	.loc 1 100 40 is_stmt 0 discriminator 3 view .LVU853
	subl	$1, %ecx
	jnb	.L339
.LVL343:
.L340:
	.loc 1 100 40 discriminator 3 view .LVU854
.LBE380:
	.loc 1 102 4 is_stmt 1 view .LVU855
	movl	$32, (%esp)
	.loc 1 97 28 is_stmt 0 view .LVU856
	incl	%ebx
.LVL344:
	.loc 1 102 4 view .LVU857
	call	putchar
.LVL345:
	.loc 1 97 28 is_stmt 1 view .LVU858
	.loc 1 97 20 view .LVU859
	cmpl	$256, %ebx
	jne	.L336
.L383:
	.loc 1 97 20 is_stmt 0 view .LVU860
.LBE381:
	.loc 1 104 2 is_stmt 1 view .LVU861
	movl	$packed, %edx
	xorl	%eax, %eax
	movl	$1000, %ecx
	movl	%edx, %edi
	rep stosl
	.loc 1 105 2 view .LVU862
.LBB382:
	.loc 1 105 7 view .LVU863
.LVL346:
	.loc 1 105 23 view .LVU864
	movl	52(%esp), %eax
	testl	%eax, %eax
	je	.L351
	movl	60(%esp), %edi
	addl	%edi, %eax
	movl	%edi, %ebp
	movl	%eax, 48(%esp)
.LBE382:
	.loc 1 84 27 is_stmt 0 view .LVU865
	xorl	%eax, %eax
.LVL347:
	.p2align 4
	.p2align 3
.L344:
.LBB385:
.LBB383:
	.loc 1 106 3 is_stmt 1 view .LVU866
	.loc 1 106 25 is_stmt 0 view .LVU867
	movzbl	0(%ebp), %edx
	.loc 1 106 15 view .LVU868
	movl	codes+4(,%edx,8), %esi
	movl	codes(,%edx,8), %edi
.LVL348:
	.loc 1 107 3 is_stmt 1 view .LVU869
.LBB384:
	.loc 1 107 8 view .LVU870
	.loc 1 107 32 view .LVU871
	movl	%esi, %edx
	decl	%edx
.LVL349:
	.loc 1 107 32 is_stmt 0 view .LVU872
	js	.L342
	movl	%esi, 40(%esp)
	movl	%eax, %ebx
	movl	%eax, 44(%esp)
.LVL350:
	.p2align 4
	.p2align 3
.L343:
	.loc 1 108 4 is_stmt 1 discriminator 3 view .LVU873
	.loc 1 108 32 is_stmt 0 discriminator 3 view .LVU874
	movb	%dl, %cl
	movl	%edi, %eax
	shrl	%cl, %eax
	.loc 1 108 48 discriminator 3 view .LVU875
	movl	%ebx, %ecx
	notl	%ecx
	.loc 1 108 16 discriminator 3 view .LVU876
	movl	%ebx, %esi
	.loc 1 108 37 discriminator 3 view .LVU877
	andl	$1, %eax
	.loc 1 108 48 discriminator 3 view .LVU878
	andl	$7, %ecx
	.loc 1 108 16 discriminator 3 view .LVU879
	shrl	$3, %esi
	.loc 1 107 39 discriminator 3 view .LVU880
	decl	%edx
.LVL351:
	.loc 1 108 42 discriminator 3 view .LVU881
	sall	%cl, %eax
	.loc 1 107 47 discriminator 3 view .LVU882
	incl	%ebx
.LVL352:
	.loc 1 108 21 discriminator 3 view .LVU883
	orb	%al, packed(%esi)
	.loc 1 107 41 is_stmt 1 discriminator 3 view .LVU884
.LVL353:
	.loc 1 107 32 discriminator 3 view .LVU885
	cmpl	$-1, %edx
	jne	.L343
	.loc 1 107 47 is_stmt 0 view .LVU886
	movl	40(%esp), %esi
	movl	44(%esp), %eax
	addl	%esi, %eax
.LVL354:
.L342:
	.loc 1 107 47 view .LVU887
.LBE384:
.LBE383:
	.loc 1 105 29 is_stmt 1 discriminator 2 view .LVU888
	.loc 1 105 23 discriminator 2 view .LVU889
	incl	%ebp
.LVL355:
	.loc 1 105 23 is_stmt 0 discriminator 2 view .LVU890
	cmpl	%ebp, 48(%esp)
	jne	.L344
.LBE385:
	.loc 1 110 9 view .LVU891
	movl	56(%esp), %edi
.LBB386:
	.loc 1 111 14 view .LVU892
	xorl	%esi, %esi
.LBE386:
	.loc 1 110 9 view .LVU893
	xorl	%ecx, %ecx
.LBB389:
	.loc 1 111 14 view .LVU894
	movl	%eax, 40(%esp)
.LBE389:
	.loc 1 110 9 view .LVU895
	movl	52(%esp), %ebp
.LVL356:
	.loc 1 110 9 view .LVU896
	jmp	.L347
.LVL357:
	.p2align 4,,10
	.p2align 3
.L352:
.LBB390:
.LBB387:
	.loc 1 116 12 view .LVU897
	movl	%ebx, %ecx
.LVL358:
.L345:
	.loc 1 118 3 is_stmt 1 discriminator 2 view .LVU898
	.loc 1 118 15 is_stmt 0 discriminator 2 view .LVU899
	movb	%al, unpacked(%esi)
.LBE387:
	.loc 1 111 29 is_stmt 1 discriminator 2 view .LVU900
	incl	%esi
.LVL359:
	.loc 1 111 23 discriminator 2 view .LVU901
	cmpl	%esi, %ebp
	je	.L384
.LVL360:
.L347:
.LBB388:
	.loc 1 114 10 is_stmt 0 view .LVU902
	movl	4(%edi), %eax
.LVL361:
	.loc 1 113 3 is_stmt 1 view .LVU903
	.loc 1 114 4 view .LVU904
	.loc 1 116 12 is_stmt 0 view .LVU905
	leal	1(%ecx), %ebx
	.loc 1 114 7 view .LVU906
	testl	%eax, %eax
	jns	.L352
	.loc 1 112 22 view .LVU907
	movl	%edi, %edx
	jmp	.L346
.LVL362:
	.p2align 4,,10
	.p2align 3
.L385:
	.loc 1 113 3 is_stmt 1 view .LVU908
	.loc 1 114 4 view .LVU909
	.loc 1 116 12 is_stmt 0 view .LVU910
	incl	%ebx
.LVL363:
.L346:
	.loc 1 115 5 is_stmt 1 view .LVU911
	.loc 1 115 36 is_stmt 0 view .LVU912
	shrl	$3, %ecx
	.loc 1 115 26 view .LVU913
	movzbl	packed(%ecx), %eax
	.loc 1 115 47 view .LVU914
	movl	%ebx, %ecx
	negl	%ecx
	andl	$7, %ecx
	.loc 1 115 41 view .LVU915
	sarl	%cl, %eax
	.loc 1 116 12 view .LVU916
	movl	%ebx, %ecx
	.loc 1 115 63 view .LVU917
	andl	$1, %eax
	.loc 1 115 8 view .LVU918
	movl	8(%edx,%eax,4), %edx
.LVL364:
	.loc 1 116 4 is_stmt 1 view .LVU919
	.loc 1 117 23 view .LVU920
	.loc 1 117 14 is_stmt 0 view .LVU921
	movl	4(%edx), %eax
	.loc 1 117 23 view .LVU922
	testl	%eax, %eax
	js	.L385
	jmp	.L345
.LVL365:
	.p2align 4,,10
	.p2align 3
.L384:
	.loc 1 117 23 view .LVU923
.LBE388:
.LBE390:
.LBB391:
	.loc 1 121 23 is_stmt 1 view .LVU924
	.loc 1 121 31 is_stmt 0 view .LVU925
	movl	40(%esp), %eax
	leal	7(%eax), %ecx
	.loc 1 121 23 view .LVU926
	shrl	$3, %ecx
	je	.L354
	.loc 1 121 14 view .LVU927
	xorl	%eax, %eax
.LBE391:
	.loc 1 120 11 view .LVU928
	xorl	%esi, %esi
.LVL366:
	.p2align 4
	.p2align 3
.L349:
.LBB392:
	.loc 1 122 3 is_stmt 1 discriminator 3 view .LVU929
	.loc 1 122 22 is_stmt 0 discriminator 3 view .LVU930
	movzbl	packed(%eax), %edx
	.loc 1 121 42 discriminator 3 view .LVU931
	incl	%eax
.LVL367:
	.loc 1 122 14 discriminator 3 view .LVU932
	xorl	%edx, %esi
.LVL368:
	.loc 1 122 7 discriminator 3 view .LVU933
	imull	$16777619, %esi, %esi
.LVL369:
	.loc 1 121 42 is_stmt 1 discriminator 3 view .LVU934
	.loc 1 121 23 discriminator 3 view .LVU935
	cmpl	%ecx, %eax
	jne	.L349
.LVL370:
.L348:
	.loc 1 121 23 is_stmt 0 discriminator 3 view .LVU936
.LBE392:
	.loc 1 123 2 is_stmt 1 view .LVU937
	.loc 1 123 11 is_stmt 0 view .LVU938
	movl	$unpacked, (%esp)
	movl	52(%esp), %eax
	movl	%eax, 8(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	call	memcmp
.LVL371:
	.loc 1 123 42 view .LVU939
	cmpl	%ebx, 40(%esp)
	jne	.L355
	testl	%eax, %eax
	jne	.L355
.LVL372:
.L381:
.LBB393:
	.loc 1 105 23 view .LVU940
	xorl	%ebx, %ebx
.LBE393:
	.loc 1 124 2 view .LVU941
	movl	$.LC0, %eax
.L341:
	.loc 1 124 2 discriminator 4 view .LVU942
	movl	%eax, 16(%esp)
	movl	40(%esp), %eax
	movl	%esi, 12(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL373:
	.loc 1 125 2 is_stmt 1 discriminator 4 view .LVU943
	movl	56(%esp), %eax
	call	release
.LVL374:
	.loc 1 126 2 discriminator 4 view .LVU944
	.loc 1 127 1 is_stmt 0 discriminator 4 view .LVU945
	addl	$1100, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%ebx, %eax
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
.LVL375:
.L355:
	.cfi_restore_state
	.loc 1 127 1 discriminator 4 view .LVU946
	movl	$1, %ebx
	.loc 1 124 2 view .LVU947
	movl	$.LC1, %eax
	jmp	.L341
.LVL376:
.L351:
	.loc 1 84 27 view .LVU948
	xorl	%eax, %eax
	.loc 1 120 11 view .LVU949
	xorl	%esi, %esi
.LVL377:
	.loc 1 84 27 view .LVU950
	movl	%eax, 40(%esp)
	jmp	.L381
.LVL378:
.L354:
	.loc 1 120 11 view .LVU951
	xorl	%esi, %esi
.LVL379:
	.loc 1 120 11 view .LVU952
	jmp	.L348
	.cfi_endproc
.LFE6:
	.size	try, .-try
	.section	.rodata.str1.1
.LC4:
	.string	"aaaa"
.LC5:
	.string	"abracadabra"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"she sells sea shells by the sea shore; the shells she sells are surely seashells"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB7:
	.loc 1 130 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 131 2 view .LVU954
.LVL380:
	.loc 1 132 2 view .LVU955
	.loc 1 130 1 is_stmt 0 view .LVU956
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 132 11 view .LVU957
	movl	$.LC4, %eax
	.loc 1 130 1 view .LVU958
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
.LBB394:
	.loc 1 137 18 view .LVU959
	movl	$1, %esi
.LBE394:
	.loc 1 130 1 view .LVU960
	pushl	%ebx
	andl	$-16, %esp
	subl	$720, %esp
	.cfi_offset 3, -20
	.loc 1 132 11 view .LVU961
	call	try
.LVL381:
	movl	%eax, %ebx
.LVL382:
	.loc 1 133 2 is_stmt 1 view .LVU962
	.loc 1 133 11 is_stmt 0 view .LVU963
	movl	$.LC5, %eax
.LVL383:
	.loc 1 133 11 view .LVU964
	call	try
.LVL384:
	.loc 1 133 8 view .LVU965
	addl	%eax, %ebx
.LVL385:
	.loc 1 134 2 is_stmt 1 view .LVU966
	.loc 1 134 11 is_stmt 0 view .LVU967
	movl	$.LC6, %eax
	call	try
.LVL386:
	.loc 1 136 9 view .LVU968
	xorl	%edx, %edx
	movl	%edx, 12(%esp)
	.loc 1 134 8 view .LVU969
	addl	%ebx, %eax
	movl	$97, %ebx
.LVL387:
	.loc 1 134 8 view .LVU970
	movl	%eax, 4(%esp)
.LVL388:
	.loc 1 135 2 is_stmt 1 view .LVU971
	.loc 1 136 2 view .LVU972
	.loc 1 137 2 view .LVU973
.LBB404:
	.loc 1 137 7 view .LVU974
	.loc 1 137 34 view .LVU975
	.loc 1 137 25 is_stmt 0 view .LVU976
	movl	$1, %eax
.LVL389:
	.loc 1 137 25 view .LVU977
	movl	%eax, 8(%esp)
.LVL390:
	.p2align 4
	.p2align 3
.L393:
.LBB395:
.LBB396:
	.loc 1 138 21 is_stmt 1 view .LVU978
	.loc 1 139 19 is_stmt 0 view .LVU979
	movl	12(%esp), %ecx
	leal	20(%esp), %eax
	movl	%esi, %edx
	addl	%eax, %ecx
	cmpl	$8, %esi
	movl	%ecx, %edi
	jnb	.L409
.LVL391:
.L387:
	.loc 1 139 19 view .LVU980
	andl	$7, %edx
	je	.L392
	xorl	%eax, %eax
.L391:
	movb	%bl, (%edi,%eax)
	incl	%eax
	cmpl	%edx, %eax
	jb	.L391
.L392:
.LVL392:
	.loc 1 139 19 view .LVU981
.LBE396:
	.loc 1 140 3 is_stmt 1 view .LVU982
	.loc 1 140 7 is_stmt 0 view .LVU983
	movl	8(%esp), %ecx
.LBE395:
	.loc 1 137 34 view .LVU984
	incl	%ebx
.LVL393:
.LBB400:
.LBB397:
	.loc 1 139 15 view .LVU985
	addl	%esi, 12(%esp)
.LBE397:
.LBE400:
	.loc 1 137 34 view .LVU986
	cmpl	$109, %ebx
.LBB401:
	.loc 1 140 7 view .LVU987
	leal	(%esi,%ecx), %eax
.LVL394:
	.loc 1 141 3 is_stmt 1 view .LVU988
	.loc 1 142 3 view .LVU989
	.loc 1 142 3 is_stmt 0 view .LVU990
.LBE401:
	.loc 1 137 41 is_stmt 1 view .LVU991
	.loc 1 137 34 view .LVU992
	movl	%ecx, %esi
	je	.L410
.LBB402:
	.loc 1 142 5 is_stmt 0 view .LVU993
	movl	%eax, 8(%esp)
	jmp	.L393
.LVL395:
	.p2align 4,,10
	.p2align 3
.L409:
.LBB398:
	.loc 1 139 19 view .LVU994
	movzbl	%bl, %eax
	imull	$16843009, %eax, %eax
	testb	$1, %cl
	jne	.L411
.LVL396:
.L388:
	.loc 1 139 19 view .LVU995
	testl	$2, %edi
	jne	.L412
.L389:
	testl	$4, %edi
	jne	.L413
.L390:
	movl	%edx, %ecx
	andl	$3, %edx
	shrl	$2, %ecx
	rep stosl
	jmp	.L387
.LVL397:
.L410:
	.loc 1 139 19 view .LVU996
.LBE398:
.LBE402:
.LBE404:
	.loc 1 144 2 is_stmt 1 view .LVU997
	.loc 1 144 15 is_stmt 0 view .LVU998
	movl	12(%esp), %eax
.LVL398:
	.loc 1 144 15 view .LVU999
	movb	$0, 20(%esp,%eax)
	.loc 1 145 2 is_stmt 1 view .LVU1000
	.loc 1 145 11 is_stmt 0 view .LVU1001
	leal	20(%esp), %eax
	call	try
.LVL399:
	.loc 1 146 2 is_stmt 1 view .LVU1002
	.loc 1 145 8 is_stmt 0 view .LVU1003
	movl	4(%esp), %edi
	.loc 1 147 1 view .LVU1004
	leal	-12(%ebp), %esp
.LVL400:
	.loc 1 147 1 view .LVU1005
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
.LVL401:
	.loc 1 145 8 view .LVU1006
	addl	%eax, %edi
.LVL402:
	.loc 1 145 8 view .LVU1007
	movl	%edi, %eax
	.loc 1 147 1 view .LVU1008
	popl	%edi
	.cfi_restore 7
.LVL403:
	.loc 1 147 1 view .LVU1009
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL404:
	.loc 1 147 1 view .LVU1010
	ret
.LVL405:
.L411:
	.cfi_restore_state
.LBB405:
.LBB403:
.LBB399:
	.loc 1 139 19 view .LVU1011
	movb	%al, (%ecx)
.LVL406:
	.loc 1 139 19 view .LVU1012
	leal	-1(%esi), %edx
.LVL407:
	.loc 1 139 19 view .LVU1013
	incl	%edi
	jmp	.L388
.L413:
	.loc 1 139 19 view .LVU1014
	movl	%eax, (%edi)
	subl	$4, %edx
	addl	$4, %edi
	jmp	.L390
.L412:
	movw	%ax, (%edi)
	subl	$2, %edx
	addl	$2, %edi
	jmp	.L389
.LBE399:
.LBE403:
.LBE405:
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.local	unpacked
	.comm	unpacked,4000,32
	.local	packed
	.comm	packed,4000,32
	.local	codes
	.comm	codes,2048,32
	.local	heap_size
	.comm	heap_size,4,4
	.local	heap
	.comm	heap,1028,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdlib.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "../../../src/Kernel/user/include/stdio.h"
	.file 7 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1aae
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x23
	.long	.LASF44
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL159
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
	.uleb128 0x24
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
	.uleb128 0x19
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x5c
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
	.uleb128 0x1a
	.long	0x6a
	.uleb128 0x19
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x5c
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x1b
	.long	.LASF17
	.byte	0x10
	.byte	0x7
	.long	0xc0
	.uleb128 0x11
	.long	.LASF14
	.byte	0x8
	.byte	0xb
	.long	0x5c
	.byte	0
	.uleb128 0x11
	.long	.LASF15
	.byte	0x9
	.byte	0x6
	.long	0x34
	.byte	0x4
	.uleb128 0x11
	.long	.LASF16
	.byte	0xa
	.byte	0xf
	.long	0xc5
	.byte	0x8
	.byte	0
	.uleb128 0x1a
	.long	0x90
	.uleb128 0xd
	.long	0xd5
	.long	0xd5
	.uleb128 0x16
	.long	0x5c
	.byte	0x1
	.byte	0
	.uleb128 0x13
	.long	0x90
	.uleb128 0x1b
	.long	.LASF18
	.byte	0x8
	.byte	0xd
	.long	0xfe
	.uleb128 0x11
	.long	.LASF19
	.byte	0xe
	.byte	0xb
	.long	0x50
	.byte	0
	.uleb128 0x11
	.long	.LASF20
	.byte	0xf
	.byte	0x6
	.long	0x34
	.byte	0x4
	.byte	0
	.uleb128 0xd
	.long	0xd5
	.long	0x10f
	.uleb128 0x17
	.long	0x5c
	.value	0x100
	.byte	0
	.uleb128 0xc
	.long	.LASF21
	.byte	0x12
	.byte	0x15
	.long	0xfe
	.uleb128 0x5
	.byte	0x3
	.long	heap
	.uleb128 0xc
	.long	.LASF22
	.byte	0x13
	.byte	0xc
	.long	0x34
	.uleb128 0x5
	.byte	0x3
	.long	heap_size
	.uleb128 0xd
	.long	0xda
	.long	0x141
	.uleb128 0x16
	.long	0x5c
	.byte	0xff
	.byte	0
	.uleb128 0xc
	.long	.LASF23
	.byte	0x14
	.byte	0x14
	.long	0x131
	.uleb128 0x5
	.byte	0x3
	.long	codes
	.uleb128 0xd
	.long	0x42
	.long	0x163
	.uleb128 0x17
	.long	0x5c
	.value	0xf9f
	.byte	0
	.uleb128 0xc
	.long	.LASF24
	.byte	0x15
	.byte	0x16
	.long	0x152
	.uleb128 0x5
	.byte	0x3
	.long	packed
	.uleb128 0xc
	.long	.LASF25
	.byte	0x15
	.byte	0x24
	.long	0x152
	.uleb128 0x5
	.byte	0x3
	.long	unpacked
	.uleb128 0x25
	.long	.LASF45
	.byte	0x4
	.byte	0x12
	.byte	0x6
	.long	0x197
	.uleb128 0x7
	.long	0x197
	.byte	0
	.uleb128 0x26
	.byte	0x4
	.uleb128 0xe
	.long	.LASF26
	.byte	0x4
	.byte	0xf
	.byte	0x7
	.long	0x197
	.long	0x1af
	.uleb128 0x7
	.long	0x76
	.byte	0
	.uleb128 0xe
	.long	.LASF27
	.byte	0x5
	.byte	0xa
	.byte	0x5
	.long	0x34
	.long	0x1cf
	.uleb128 0x7
	.long	0x1cf
	.uleb128 0x7
	.long	0x1cf
	.uleb128 0x7
	.long	0x76
	.byte	0
	.uleb128 0x13
	.long	0x1d4
	.uleb128 0x27
	.uleb128 0xe
	.long	.LASF28
	.byte	0x6
	.byte	0x34
	.byte	0x5
	.long	0x34
	.long	0x1eb
	.uleb128 0x7
	.long	0x34
	.byte	0
	.uleb128 0xe
	.long	.LASF29
	.byte	0x6
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x202
	.uleb128 0x7
	.long	0x202
	.uleb128 0x28
	.byte	0
	.uleb128 0x13
	.long	0x71
	.uleb128 0xe
	.long	.LASF30
	.byte	0x5
	.byte	0x9
	.byte	0x7
	.long	0x197
	.long	0x227
	.uleb128 0x7
	.long	0x197
	.uleb128 0x7
	.long	0x34
	.uleb128 0x7
	.long	0x76
	.byte	0
	.uleb128 0xe
	.long	.LASF31
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x76
	.long	0x23d
	.uleb128 0x7
	.long	0x202
	.byte	0
	.uleb128 0x29
	.long	.LASF46
	.byte	0x1
	.byte	0x81
	.byte	0x5
	.long	0x34
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x34c
	.uleb128 0xa
	.long	.LASF33
	.byte	0x83
	.byte	0x6
	.long	0x34
	.long	.LLST149
	.long	.LVUS149
	.uleb128 0xc
	.long	.LASF32
	.byte	0x87
	.byte	0x7
	.long	0x34c
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x6
	.string	"n"
	.byte	0x88
	.byte	0x9
	.long	0x76
	.long	.LLST150
	.long	.LVUS150
	.uleb128 0x12
	.long	.LLRL151
	.long	0x2f6
	.uleb128 0x6
	.string	"c"
	.byte	0x89
	.byte	0xb
	.long	0x34
	.long	.LLST152
	.long	.LVUS152
	.uleb128 0x6
	.string	"a"
	.byte	0x89
	.byte	0x12
	.long	0x34
	.long	.LLST153
	.long	.LVUS153
	.uleb128 0x6
	.string	"b"
	.byte	0x89
	.byte	0x19
	.long	0x34
	.long	.LLST154
	.long	.LVUS154
	.uleb128 0xf
	.long	.LLRL155
	.uleb128 0xa
	.long	.LASF34
	.byte	0x8c
	.byte	0x7
	.long	0x34
	.long	.LLST156
	.long	.LVUS156
	.uleb128 0xf
	.long	.LLRL157
	.uleb128 0x6
	.string	"i"
	.byte	0x8a
	.byte	0xc
	.long	0x34
	.long	.LLST158
	.long	.LVUS158
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	.LVL381
	.long	0x35d
	.long	0x30d
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0xb
	.long	.LVL384
	.long	0x35d
	.long	0x324
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0xb
	.long	.LVL386
	.long	0x35d
	.long	0x33b
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x5
	.long	.LVL399
	.long	0x35d
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x6a
	.long	0x35d
	.uleb128 0x17
	.long	0x5c
	.value	0x2bb
	.byte	0
	.uleb128 0x1c
	.string	"try"
	.byte	0x51
	.byte	0xc
	.long	0x34
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x751
	.uleb128 0x2a
	.long	.LASF47
	.byte	0x1
	.byte	0x51
	.byte	0x1c
	.long	0x202
	.long	.LLST112
	.long	.LVUS112
	.uleb128 0xc
	.long	.LASF35
	.byte	0x53
	.byte	0xb
	.long	0x751
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1056
	.uleb128 0x6
	.string	"n"
	.byte	0x54
	.byte	0x9
	.long	0x76
	.long	.LLST113
	.long	.LVUS113
	.uleb128 0xa
	.long	.LASF19
	.byte	0x54
	.byte	0x1b
	.long	0x76
	.long	.LLST114
	.long	.LVUS114
	.uleb128 0xa
	.long	.LASF36
	.byte	0x5e
	.byte	0xf
	.long	0xd5
	.long	.LLST115
	.long	.LVUS115
	.uleb128 0xa
	.long	.LASF37
	.byte	0x6e
	.byte	0x9
	.long	0x76
	.long	.LLST116
	.long	.LVUS116
	.uleb128 0x6
	.string	"sum"
	.byte	0x78
	.byte	0xb
	.long	0x50
	.long	.LLST117
	.long	.LVUS117
	.uleb128 0x1d
	.string	"ok"
	.byte	0x7b
	.byte	0x6
	.long	0x34
	.uleb128 0x14
	.long	.LBB364
	.long	.LBE364-.LBB364
	.long	0x41f
	.uleb128 0x6
	.string	"i"
	.byte	0x55
	.byte	0xe
	.long	0x76
	.long	.LLST118
	.long	.LVUS118
	.byte	0
	.uleb128 0x14
	.long	.LBB365
	.long	.LBE365-.LBB365
	.long	0x4bb
	.uleb128 0x6
	.string	"s"
	.byte	0x57
	.byte	0xb
	.long	0x34
	.long	.LLST119
	.long	.LVUS119
	.uleb128 0x18
	.long	0x7a4
	.long	.LBI366
	.value	.LVU779
	.long	.LLRL120
	.byte	0x59
	.byte	0x4
	.long	0x4aa
	.uleb128 0x1
	.long	0x7d2
	.long	.LLST121
	.long	.LVUS121
	.uleb128 0x1
	.long	0x7c9
	.long	.LLST121
	.long	.LVUS121
	.uleb128 0x1
	.long	0x7be
	.long	.LLST123
	.long	.LVUS123
	.uleb128 0x1
	.long	0x7b3
	.long	.LLST124
	.long	.LVUS124
	.uleb128 0xf
	.long	.LLRL120
	.uleb128 0x1e
	.long	0x7db
	.long	.LLST125
	.long	.LVUS125
	.uleb128 0x5
	.long	.LVL316
	.long	0x199
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL319
	.long	0x8a5
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	.LBB370
	.long	.LBE370-.LBB370
	.long	0x593
	.uleb128 0xa
	.long	.LASF38
	.byte	0x5a
	.byte	0xb
	.long	0x34
	.long	.LLST126
	.long	.LVUS126
	.uleb128 0xf
	.long	.LLRL127
	.uleb128 0x6
	.string	"a"
	.byte	0x5b
	.byte	0x10
	.long	0xd5
	.long	.LLST128
	.long	.LVUS128
	.uleb128 0x6
	.string	"b"
	.byte	0x5b
	.byte	0x1c
	.long	0xd5
	.long	.LLST129
	.long	.LVUS129
	.uleb128 0x18
	.long	0x7a4
	.long	.LBI372
	.value	.LVU808
	.long	.LLRL130
	.byte	0x5c
	.byte	0x3
	.long	0x56f
	.uleb128 0x1
	.long	0x7d2
	.long	.LLST131
	.long	.LVUS131
	.uleb128 0x1
	.long	0x7c9
	.long	.LLST132
	.long	.LVUS132
	.uleb128 0x1
	.long	0x7be
	.long	.LLST133
	.long	.LVUS133
	.uleb128 0x1
	.long	0x7b3
	.long	.LLST134
	.long	.LVUS134
	.uleb128 0xf
	.long	.LLRL130
	.uleb128 0x1e
	.long	0x7db
	.long	.LLST135
	.long	.LVUS135
	.uleb128 0x5
	.long	.LVL327
	.long	0x199
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL322
	.long	0x7e5
	.uleb128 0x2
	.long	.LVL324
	.long	0x7e5
	.uleb128 0x5
	.long	.LVL330
	.long	0x8a5
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LLRL136
	.long	0x606
	.uleb128 0x6
	.string	"s"
	.byte	0x61
	.byte	0xb
	.long	0x34
	.long	.LLST137
	.long	.LVUS137
	.uleb128 0x14
	.long	.LBB380
	.long	.LBE380-.LBB380
	.long	0x5d5
	.uleb128 0x6
	.string	"i"
	.byte	0x64
	.byte	0xd
	.long	0x34
	.long	.LLST138
	.long	.LVUS138
	.uleb128 0x2
	.long	.LVL342
	.long	0x1d5
	.byte	0
	.uleb128 0xb
	.long	.LVL339
	.long	0x1eb
	.long	0x5f4
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL345
	.long	0x1d5
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x20
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LLRL139
	.long	0x657
	.uleb128 0x6
	.string	"i"
	.byte	0x69
	.byte	0xe
	.long	0x76
	.long	.LLST140
	.long	.LVUS140
	.uleb128 0x1f
	.long	.LBB383
	.long	.LBE383-.LBB383
	.uleb128 0x6
	.string	"c"
	.byte	0x6a
	.byte	0xf
	.long	0xda
	.long	.LLST141
	.long	.LVUS141
	.uleb128 0x1f
	.long	.LBB384
	.long	.LBE384-.LBB384
	.uleb128 0x6
	.string	"k"
	.byte	0x6b
	.byte	0xc
	.long	0x34
	.long	.LLST142
	.long	.LVUS142
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LLRL143
	.long	0x68a
	.uleb128 0x6
	.string	"i"
	.byte	0x6f
	.byte	0xe
	.long	0x76
	.long	.LLST144
	.long	.LVUS144
	.uleb128 0xf
	.long	.LLRL145
	.uleb128 0x6
	.string	"at"
	.byte	0x70
	.byte	0x16
	.long	0x761
	.long	.LLST146
	.long	.LVUS146
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LLRL147
	.long	0x6a5
	.uleb128 0x6
	.string	"i"
	.byte	0x79
	.byte	0xe
	.long	0x76
	.long	.LLST148
	.long	.LVUS148
	.byte	0
	.uleb128 0xb
	.long	.LVL305
	.long	0x227
	.long	0x6ba
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL332
	.long	0x7e5
	.uleb128 0xb
	.long	.LVL335
	.long	0x77a
	.long	0x6e3
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xb
	.long	.LVL371
	.long	0x1aa6
	.long	0x70d
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	unpacked
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x4
	.byte	0x91
	.sleb128 -1060
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x91
	.sleb128 -1068
	.byte	0x6
	.byte	0
	.uleb128 0xb
	.long	.LVL373
	.long	0x1eb
	.long	0x73e
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x4
	.byte	0x91
	.sleb128 -1068
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x91
	.sleb128 -1080
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL374
	.long	0x766
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x4
	.byte	0x91
	.sleb128 -1064
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x5c
	.long	0x761
	.uleb128 0x16
	.long	0x5c
	.byte	0xff
	.byte	0
	.uleb128 0x13
	.long	0xc0
	.uleb128 0x20
	.long	.LASF39
	.byte	0x48
	.long	0x77a
	.uleb128 0x10
	.string	"n"
	.byte	0x48
	.byte	0x22
	.long	0xd5
	.byte	0
	.uleb128 0x20
	.long	.LASF40
	.byte	0x3d
	.long	0x7a4
	.uleb128 0x10
	.string	"n"
	.byte	0x3d
	.byte	0x27
	.long	0x761
	.uleb128 0x15
	.long	.LASF19
	.byte	0x3d
	.byte	0x33
	.long	0x50
	.uleb128 0x15
	.long	.LASF20
	.byte	0x3d
	.byte	0x3d
	.long	0x34
	.byte	0
	.uleb128 0x21
	.long	.LASF42
	.byte	0x33
	.byte	0x15
	.long	0xd5
	.long	0x7e5
	.uleb128 0x15
	.long	.LASF14
	.byte	0x33
	.byte	0x23
	.long	0x5c
	.uleb128 0x15
	.long	.LASF15
	.byte	0x33
	.byte	0x2f
	.long	0x34
	.uleb128 0x10
	.string	"a"
	.byte	0x33
	.byte	0x44
	.long	0xd5
	.uleb128 0x10
	.string	"b"
	.byte	0x33
	.byte	0x54
	.long	0xd5
	.uleb128 0x1d
	.string	"n"
	.byte	0x35
	.byte	0xf
	.long	0xd5
	.byte	0
	.uleb128 0x1c
	.string	"pop"
	.byte	0x24
	.byte	0x15
	.long	0xd5
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x8a5
	.uleb128 0x6
	.string	"top"
	.byte	0x26
	.byte	0xf
	.long	0xd5
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xa
	.long	.LASF41
	.byte	0x26
	.byte	0x1f
	.long	0xd5
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x6
	.string	"i"
	.byte	0x27
	.byte	0x6
	.long	0x34
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0xa
	.long	.LASF16
	.byte	0x27
	.byte	0xd
	.long	0x34
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x18
	.long	0x905
	.long	.LBI28
	.value	.LVU81
	.long	.LLRL8
	.byte	0x2b
	.byte	0x7
	.long	0x878
	.uleb128 0x1
	.long	0x91d
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x1
	.long	0x914
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x9
	.long	0x905
	.long	.LBI33
	.value	.LVU71
	.long	.LLRL11
	.byte	0x29
	.byte	0x20
	.uleb128 0x1
	.long	0x91d
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x1
	.long	0x914
	.long	.LLST13
	.long	.LVUS13
	.byte	0
	.byte	0
	.uleb128 0x2b
	.long	.LASF48
	.byte	0x1
	.byte	0x1c
	.byte	0xd
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x905
	.uleb128 0x2c
	.string	"n"
	.byte	0x1
	.byte	0x1c
	.byte	0x1f
	.long	0xd5
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x6
	.string	"i"
	.byte	0x1e
	.byte	0x6
	.long	0x34
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x9
	.long	0x905
	.long	.LBI24
	.value	.LVU21
	.long	.LLRL1
	.byte	0x1f
	.byte	0x12
	.uleb128 0x1
	.long	0x91d
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x1
	.long	0x914
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.byte	0
	.uleb128 0x21
	.long	.LASF43
	.byte	0x17
	.byte	0xc
	.long	0x34
	.long	0x927
	.uleb128 0x10
	.string	"a"
	.byte	0x17
	.byte	0x26
	.long	0x761
	.uleb128 0x10
	.string	"b"
	.byte	0x17
	.byte	0x3c
	.long	0x761
	.byte	0
	.uleb128 0x22
	.long	0x766
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x188b
	.uleb128 0x1
	.long	0x770
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x4
	.long	0x766
	.long	.LBI164
	.value	.LVU102
	.long	.LBB164
	.long	.LBE164-.LBB164
	.byte	0x4c
	.long	0x10e0
	.uleb128 0x1
	.long	0x770
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x4
	.long	0x766
	.long	.LBI166
	.value	.LVU106
	.long	.LBB166
	.long	.LBE166-.LBB166
	.byte	0x4c
	.long	0xd1d
	.uleb128 0x1
	.long	0x770
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x4
	.long	0x766
	.long	.LBI168
	.value	.LVU110
	.long	.LBB168
	.long	.LBE168-.LBB168
	.byte	0x4c
	.long	0xb4e
	.uleb128 0x1
	.long	0x770
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x4
	.long	0x766
	.long	.LBI170
	.value	.LVU114
	.long	.LBB170
	.long	.LBE170-.LBB170
	.byte	0x4c
	.long	0xa79
	.uleb128 0x1
	.long	0x770
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x4
	.long	0x766
	.long	.LBI172
	.value	.LVU118
	.long	.LBB172
	.long	.LBE172-.LBB172
	.byte	0x4c
	.long	0xa25
	.uleb128 0x1
	.long	0x770
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x2
	.long	.LVL35
	.long	0x766
	.uleb128 0x2
	.long	.LVL36
	.long	0x766
	.uleb128 0x5
	.long	.LVL37
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI174
	.value	.LVU127
	.long	.LBB174
	.long	.LBE174-.LBB174
	.byte	0x4d
	.long	0xa6f
	.uleb128 0x1
	.long	0x770
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2
	.long	.LVL40
	.long	0x766
	.uleb128 0x2
	.long	.LVL41
	.long	0x766
	.uleb128 0x5
	.long	.LVL42
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL44
	.long	0x185
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI176
	.value	.LVU137
	.long	.LBB176
	.long	.LBE176-.LBB176
	.byte	0x4d
	.long	0xb3c
	.uleb128 0x1
	.long	0x770
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x4
	.long	0x766
	.long	.LBI178
	.value	.LVU141
	.long	.LBB178
	.long	.LBE178-.LBB178
	.byte	0x4c
	.long	0xae8
	.uleb128 0x1
	.long	0x770
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x2
	.long	.LVL47
	.long	0x766
	.uleb128 0x2
	.long	.LVL48
	.long	0x766
	.uleb128 0x5
	.long	.LVL49
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI180
	.value	.LVU149
	.long	.LBB180
	.long	.LBE180-.LBB180
	.byte	0x4d
	.long	0xb32
	.uleb128 0x1
	.long	0x770
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x2
	.long	.LVL52
	.long	0x766
	.uleb128 0x2
	.long	.LVL53
	.long	0x766
	.uleb128 0x5
	.long	.LVL54
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL56
	.long	0x185
	.byte	0
	.uleb128 0x5
	.long	.LVL57
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI182
	.value	.LVU161
	.long	.LBB182
	.long	.LBE182-.LBB182
	.byte	0x4d
	.long	0xd0b
	.uleb128 0x1
	.long	0x770
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x4
	.long	0x766
	.long	.LBI184
	.value	.LVU165
	.long	.LBB184
	.long	.LBE184-.LBB184
	.byte	0x4c
	.long	0xc36
	.uleb128 0x1
	.long	0x770
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x4
	.long	0x766
	.long	.LBI186
	.value	.LVU169
	.long	.LBB186
	.long	.LBE186-.LBB186
	.byte	0x4c
	.long	0xbe2
	.uleb128 0x1
	.long	0x770
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x2
	.long	.LVL61
	.long	0x766
	.uleb128 0x2
	.long	.LVL62
	.long	0x766
	.uleb128 0x5
	.long	.LVL63
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI188
	.value	.LVU177
	.long	.LBB188
	.long	.LBE188-.LBB188
	.byte	0x4d
	.long	0xc2c
	.uleb128 0x1
	.long	0x770
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x2
	.long	.LVL66
	.long	0x766
	.uleb128 0x2
	.long	.LVL67
	.long	0x766
	.uleb128 0x5
	.long	.LVL68
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL70
	.long	0x185
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI190
	.value	.LVU187
	.long	.LBB190
	.long	.LBE190-.LBB190
	.byte	0x4d
	.long	0xcf9
	.uleb128 0x1
	.long	0x770
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x4
	.long	0x766
	.long	.LBI192
	.value	.LVU191
	.long	.LBB192
	.long	.LBE192-.LBB192
	.byte	0x4c
	.long	0xca5
	.uleb128 0x1
	.long	0x770
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x2
	.long	.LVL73
	.long	0x766
	.uleb128 0x2
	.long	.LVL74
	.long	0x766
	.uleb128 0x5
	.long	.LVL75
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI194
	.value	.LVU199
	.long	.LBB194
	.long	.LBE194-.LBB194
	.byte	0x4d
	.long	0xcef
	.uleb128 0x1
	.long	0x770
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x2
	.long	.LVL78
	.long	0x766
	.uleb128 0x2
	.long	.LVL79
	.long	0x766
	.uleb128 0x5
	.long	.LVL80
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL82
	.long	0x185
	.byte	0
	.uleb128 0x5
	.long	.LVL83
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL84
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI196
	.value	.LVU213
	.long	.LBB196
	.long	.LBE196-.LBB196
	.byte	0x4d
	.long	0x10ce
	.uleb128 0x1
	.long	0x770
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x4
	.long	0x766
	.long	.LBI198
	.value	.LVU217
	.long	.LBB198
	.long	.LBE198-.LBB198
	.byte	0x4c
	.long	0xeff
	.uleb128 0x1
	.long	0x770
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x4
	.long	0x766
	.long	.LBI200
	.value	.LVU221
	.long	.LBB200
	.long	.LBE200-.LBB200
	.byte	0x4c
	.long	0xe2a
	.uleb128 0x1
	.long	0x770
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x4
	.long	0x766
	.long	.LBI202
	.value	.LVU225
	.long	.LBB202
	.long	.LBE202-.LBB202
	.byte	0x4c
	.long	0xdd6
	.uleb128 0x1
	.long	0x770
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x2
	.long	.LVL89
	.long	0x766
	.uleb128 0x2
	.long	.LVL90
	.long	0x766
	.uleb128 0x5
	.long	.LVL91
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI204
	.value	.LVU233
	.long	.LBB204
	.long	.LBE204-.LBB204
	.byte	0x4d
	.long	0xe20
	.uleb128 0x1
	.long	0x770
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x2
	.long	.LVL94
	.long	0x766
	.uleb128 0x2
	.long	.LVL95
	.long	0x766
	.uleb128 0x5
	.long	.LVL96
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL98
	.long	0x185
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI206
	.value	.LVU243
	.long	.LBB206
	.long	.LBE206-.LBB206
	.byte	0x4d
	.long	0xeed
	.uleb128 0x1
	.long	0x770
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x4
	.long	0x766
	.long	.LBI208
	.value	.LVU247
	.long	.LBB208
	.long	.LBE208-.LBB208
	.byte	0x4c
	.long	0xe99
	.uleb128 0x1
	.long	0x770
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x2
	.long	.LVL101
	.long	0x766
	.uleb128 0x2
	.long	.LVL102
	.long	0x766
	.uleb128 0x5
	.long	.LVL103
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI210
	.value	.LVU255
	.long	.LBB210
	.long	.LBE210-.LBB210
	.byte	0x4d
	.long	0xee3
	.uleb128 0x1
	.long	0x770
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x2
	.long	.LVL106
	.long	0x766
	.uleb128 0x2
	.long	.LVL107
	.long	0x766
	.uleb128 0x5
	.long	.LVL108
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL110
	.long	0x185
	.byte	0
	.uleb128 0x5
	.long	.LVL111
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI212
	.value	.LVU267
	.long	.LBB212
	.long	.LBE212-.LBB212
	.byte	0x4d
	.long	0x10bc
	.uleb128 0x1
	.long	0x770
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x4
	.long	0x766
	.long	.LBI214
	.value	.LVU271
	.long	.LBB214
	.long	.LBE214-.LBB214
	.byte	0x4c
	.long	0xfe7
	.uleb128 0x1
	.long	0x770
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x4
	.long	0x766
	.long	.LBI216
	.value	.LVU275
	.long	.LBB216
	.long	.LBE216-.LBB216
	.byte	0x4c
	.long	0xf93
	.uleb128 0x1
	.long	0x770
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x2
	.long	.LVL115
	.long	0x766
	.uleb128 0x2
	.long	.LVL116
	.long	0x766
	.uleb128 0x5
	.long	.LVL117
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI218
	.value	.LVU283
	.long	.LBB218
	.long	.LBE218-.LBB218
	.byte	0x4d
	.long	0xfdd
	.uleb128 0x1
	.long	0x770
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x2
	.long	.LVL120
	.long	0x766
	.uleb128 0x2
	.long	.LVL121
	.long	0x766
	.uleb128 0x5
	.long	.LVL122
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL124
	.long	0x185
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI220
	.value	.LVU293
	.long	.LBB220
	.long	.LBE220-.LBB220
	.byte	0x4d
	.long	0x10aa
	.uleb128 0x1
	.long	0x770
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x4
	.long	0x766
	.long	.LBI222
	.value	.LVU297
	.long	.LBB222
	.long	.LBE222-.LBB222
	.byte	0x4c
	.long	0x1056
	.uleb128 0x1
	.long	0x770
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x2
	.long	.LVL127
	.long	0x766
	.uleb128 0x2
	.long	.LVL128
	.long	0x766
	.uleb128 0x5
	.long	.LVL129
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI224
	.value	.LVU305
	.long	.LBB224
	.long	.LBE224-.LBB224
	.byte	0x4d
	.long	0x10a0
	.uleb128 0x1
	.long	0x770
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x2
	.long	.LVL132
	.long	0x766
	.uleb128 0x2
	.long	.LVL133
	.long	0x766
	.uleb128 0x5
	.long	.LVL134
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL136
	.long	0x185
	.byte	0
	.uleb128 0x5
	.long	.LVL137
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL138
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL139
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI226
	.value	.LVU321
	.long	.LBB226
	.long	.LBE226-.LBB226
	.byte	0x4d
	.long	0x1879
	.uleb128 0x1
	.long	0x770
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x4
	.long	0x766
	.long	.LBI228
	.value	.LVU325
	.long	.LBB228
	.long	.LBE228-.LBB228
	.byte	0x4c
	.long	0x14b6
	.uleb128 0x1
	.long	0x770
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x4
	.long	0x766
	.long	.LBI230
	.value	.LVU329
	.long	.LBB230
	.long	.LBE230-.LBB230
	.byte	0x4c
	.long	0x12e7
	.uleb128 0x1
	.long	0x770
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x4
	.long	0x766
	.long	.LBI232
	.value	.LVU333
	.long	.LBB232
	.long	.LBE232-.LBB232
	.byte	0x4c
	.long	0x1212
	.uleb128 0x1
	.long	0x770
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x4
	.long	0x766
	.long	.LBI234
	.value	.LVU337
	.long	.LBB234
	.long	.LBE234-.LBB234
	.byte	0x4c
	.long	0x11be
	.uleb128 0x1
	.long	0x770
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x2
	.long	.LVL145
	.long	0x766
	.uleb128 0x2
	.long	.LVL146
	.long	0x766
	.uleb128 0x5
	.long	.LVL147
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI236
	.value	.LVU345
	.long	.LBB236
	.long	.LBE236-.LBB236
	.byte	0x4d
	.long	0x1208
	.uleb128 0x1
	.long	0x770
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x2
	.long	.LVL150
	.long	0x766
	.uleb128 0x2
	.long	.LVL151
	.long	0x766
	.uleb128 0x5
	.long	.LVL152
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL154
	.long	0x185
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI238
	.value	.LVU355
	.long	.LBB238
	.long	.LBE238-.LBB238
	.byte	0x4d
	.long	0x12d5
	.uleb128 0x1
	.long	0x770
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x4
	.long	0x766
	.long	.LBI240
	.value	.LVU359
	.long	.LBB240
	.long	.LBE240-.LBB240
	.byte	0x4c
	.long	0x1281
	.uleb128 0x1
	.long	0x770
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x2
	.long	.LVL157
	.long	0x766
	.uleb128 0x2
	.long	.LVL158
	.long	0x766
	.uleb128 0x5
	.long	.LVL159
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI242
	.value	.LVU367
	.long	.LBB242
	.long	.LBE242-.LBB242
	.byte	0x4d
	.long	0x12cb
	.uleb128 0x1
	.long	0x770
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x2
	.long	.LVL162
	.long	0x766
	.uleb128 0x2
	.long	.LVL163
	.long	0x766
	.uleb128 0x5
	.long	.LVL164
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL166
	.long	0x185
	.byte	0
	.uleb128 0x5
	.long	.LVL167
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI244
	.value	.LVU379
	.long	.LBB244
	.long	.LBE244-.LBB244
	.byte	0x4d
	.long	0x14a4
	.uleb128 0x1
	.long	0x770
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x4
	.long	0x766
	.long	.LBI246
	.value	.LVU383
	.long	.LBB246
	.long	.LBE246-.LBB246
	.byte	0x4c
	.long	0x13cf
	.uleb128 0x1
	.long	0x770
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x4
	.long	0x766
	.long	.LBI248
	.value	.LVU387
	.long	.LBB248
	.long	.LBE248-.LBB248
	.byte	0x4c
	.long	0x137b
	.uleb128 0x1
	.long	0x770
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x2
	.long	.LVL171
	.long	0x766
	.uleb128 0x2
	.long	.LVL172
	.long	0x766
	.uleb128 0x5
	.long	.LVL173
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI250
	.value	.LVU395
	.long	.LBB250
	.long	.LBE250-.LBB250
	.byte	0x4d
	.long	0x13c5
	.uleb128 0x1
	.long	0x770
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x2
	.long	.LVL176
	.long	0x766
	.uleb128 0x2
	.long	.LVL177
	.long	0x766
	.uleb128 0x5
	.long	.LVL178
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL180
	.long	0x185
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI252
	.value	.LVU405
	.long	.LBB252
	.long	.LBE252-.LBB252
	.byte	0x4d
	.long	0x1492
	.uleb128 0x1
	.long	0x770
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x4
	.long	0x766
	.long	.LBI254
	.value	.LVU409
	.long	.LBB254
	.long	.LBE254-.LBB254
	.byte	0x4c
	.long	0x143e
	.uleb128 0x1
	.long	0x770
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x2
	.long	.LVL183
	.long	0x766
	.uleb128 0x2
	.long	.LVL184
	.long	0x766
	.uleb128 0x5
	.long	.LVL185
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI256
	.value	.LVU417
	.long	.LBB256
	.long	.LBE256-.LBB256
	.byte	0x4d
	.long	0x1488
	.uleb128 0x1
	.long	0x770
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x2
	.long	.LVL188
	.long	0x766
	.uleb128 0x2
	.long	.LVL189
	.long	0x766
	.uleb128 0x5
	.long	.LVL190
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL192
	.long	0x185
	.byte	0
	.uleb128 0x5
	.long	.LVL193
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL194
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI258
	.value	.LVU431
	.long	.LBB258
	.long	.LBE258-.LBB258
	.byte	0x4d
	.long	0x1867
	.uleb128 0x1
	.long	0x770
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x4
	.long	0x766
	.long	.LBI260
	.value	.LVU435
	.long	.LBB260
	.long	.LBE260-.LBB260
	.byte	0x4c
	.long	0x1698
	.uleb128 0x1
	.long	0x770
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x4
	.long	0x766
	.long	.LBI262
	.value	.LVU439
	.long	.LBB262
	.long	.LBE262-.LBB262
	.byte	0x4c
	.long	0x15c3
	.uleb128 0x1
	.long	0x770
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x4
	.long	0x766
	.long	.LBI264
	.value	.LVU443
	.long	.LBB264
	.long	.LBE264-.LBB264
	.byte	0x4c
	.long	0x156f
	.uleb128 0x1
	.long	0x770
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x2
	.long	.LVL199
	.long	0x766
	.uleb128 0x2
	.long	.LVL200
	.long	0x766
	.uleb128 0x5
	.long	.LVL201
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI266
	.value	.LVU451
	.long	.LBB266
	.long	.LBE266-.LBB266
	.byte	0x4d
	.long	0x15b9
	.uleb128 0x1
	.long	0x770
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x2
	.long	.LVL204
	.long	0x766
	.uleb128 0x2
	.long	.LVL205
	.long	0x766
	.uleb128 0x5
	.long	.LVL206
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL208
	.long	0x185
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI268
	.value	.LVU461
	.long	.LBB268
	.long	.LBE268-.LBB268
	.byte	0x4d
	.long	0x1686
	.uleb128 0x1
	.long	0x770
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x4
	.long	0x766
	.long	.LBI270
	.value	.LVU465
	.long	.LBB270
	.long	.LBE270-.LBB270
	.byte	0x4c
	.long	0x1632
	.uleb128 0x1
	.long	0x770
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x2
	.long	.LVL211
	.long	0x766
	.uleb128 0x2
	.long	.LVL212
	.long	0x766
	.uleb128 0x5
	.long	.LVL213
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI272
	.value	.LVU473
	.long	.LBB272
	.long	.LBE272-.LBB272
	.byte	0x4d
	.long	0x167c
	.uleb128 0x1
	.long	0x770
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0x2
	.long	.LVL216
	.long	0x766
	.uleb128 0x2
	.long	.LVL217
	.long	0x766
	.uleb128 0x5
	.long	.LVL218
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL220
	.long	0x185
	.byte	0
	.uleb128 0x5
	.long	.LVL221
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI274
	.value	.LVU485
	.long	.LBB274
	.long	.LBE274-.LBB274
	.byte	0x4d
	.long	0x1855
	.uleb128 0x1
	.long	0x770
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x4
	.long	0x766
	.long	.LBI276
	.value	.LVU489
	.long	.LBB276
	.long	.LBE276-.LBB276
	.byte	0x4c
	.long	0x1780
	.uleb128 0x1
	.long	0x770
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x4
	.long	0x766
	.long	.LBI278
	.value	.LVU493
	.long	.LBB278
	.long	.LBE278-.LBB278
	.byte	0x4c
	.long	0x172c
	.uleb128 0x1
	.long	0x770
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x2
	.long	.LVL225
	.long	0x766
	.uleb128 0x2
	.long	.LVL226
	.long	0x766
	.uleb128 0x5
	.long	.LVL227
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI280
	.value	.LVU501
	.long	.LBB280
	.long	.LBE280-.LBB280
	.byte	0x4d
	.long	0x1776
	.uleb128 0x1
	.long	0x770
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x2
	.long	.LVL230
	.long	0x766
	.uleb128 0x2
	.long	.LVL231
	.long	0x766
	.uleb128 0x5
	.long	.LVL232
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL234
	.long	0x185
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI282
	.value	.LVU511
	.long	.LBB282
	.long	.LBE282-.LBB282
	.byte	0x4d
	.long	0x1843
	.uleb128 0x1
	.long	0x770
	.long	.LLST74
	.long	.LVUS74
	.uleb128 0x4
	.long	0x766
	.long	.LBI284
	.value	.LVU515
	.long	.LBB284
	.long	.LBE284-.LBB284
	.byte	0x4c
	.long	0x17ef
	.uleb128 0x1
	.long	0x770
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0x2
	.long	.LVL237
	.long	0x766
	.uleb128 0x2
	.long	.LVL238
	.long	0x766
	.uleb128 0x5
	.long	.LVL239
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x766
	.long	.LBI286
	.value	.LVU523
	.long	.LBB286
	.long	.LBE286-.LBB286
	.byte	0x4d
	.long	0x1839
	.uleb128 0x1
	.long	0x770
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x2
	.long	.LVL242
	.long	0x766
	.uleb128 0x2
	.long	.LVL243
	.long	0x766
	.uleb128 0x5
	.long	.LVL244
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL246
	.long	0x185
	.byte	0
	.uleb128 0x5
	.long	.LVL247
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL248
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL249
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL250
	.long	0x185
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x22
	.long	0x77a
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x1aa6
	.uleb128 0x1
	.long	0x784
	.long	.LLST77
	.long	.LVUS77
	.uleb128 0x1
	.long	0x78d
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x1
	.long	0x798
	.long	.LLST79
	.long	.LVUS79
	.uleb128 0x9
	.long	0x77a
	.long	.LBI304
	.value	.LVU550
	.long	.LLRL80
	.byte	0x44
	.byte	0x2
	.uleb128 0x1
	.long	0x798
	.long	.LLST81
	.long	.LVUS81
	.uleb128 0x1
	.long	0x78d
	.long	.LLST82
	.long	.LVUS82
	.uleb128 0x1
	.long	0x784
	.long	.LLST83
	.long	.LVUS83
	.uleb128 0x9
	.long	0x77a
	.long	.LBI306
	.value	.LVU560
	.long	.LLRL84
	.byte	0x44
	.byte	0x2
	.uleb128 0x1
	.long	0x798
	.long	.LLST85
	.long	.LVUS85
	.uleb128 0x1
	.long	0x78d
	.long	.LLST86
	.long	.LVUS86
	.uleb128 0x1
	.long	0x784
	.long	.LLST87
	.long	.LVUS87
	.uleb128 0x9
	.long	0x77a
	.long	.LBI308
	.value	.LVU569
	.long	.LLRL88
	.byte	0x44
	.byte	0x2
	.uleb128 0x1
	.long	0x798
	.long	.LLST89
	.long	.LVUS89
	.uleb128 0x1
	.long	0x78d
	.long	.LLST90
	.long	.LVUS90
	.uleb128 0x1
	.long	0x784
	.long	.LLST91
	.long	.LVUS91
	.uleb128 0x9
	.long	0x77a
	.long	.LBI310
	.value	.LVU578
	.long	.LLRL92
	.byte	0x44
	.byte	0x2
	.uleb128 0x1
	.long	0x798
	.long	.LLST93
	.long	.LVUS93
	.uleb128 0x1
	.long	0x78d
	.long	.LLST94
	.long	.LVUS94
	.uleb128 0x1
	.long	0x784
	.long	.LLST95
	.long	.LVUS95
	.uleb128 0x9
	.long	0x77a
	.long	.LBI312
	.value	.LVU588
	.long	.LLRL96
	.byte	0x44
	.byte	0x2
	.uleb128 0x1
	.long	0x798
	.long	.LLST97
	.long	.LVUS97
	.uleb128 0x1
	.long	0x78d
	.long	.LLST98
	.long	.LVUS98
	.uleb128 0x1
	.long	0x784
	.long	.LLST99
	.long	.LVUS99
	.uleb128 0x9
	.long	0x77a
	.long	.LBI314
	.value	.LVU600
	.long	.LLRL100
	.byte	0x44
	.byte	0x2
	.uleb128 0x1
	.long	0x798
	.long	.LLST101
	.long	.LVUS101
	.uleb128 0x1
	.long	0x78d
	.long	.LLST102
	.long	.LVUS102
	.uleb128 0x1
	.long	0x784
	.long	.LLST103
	.long	.LVUS103
	.uleb128 0x9
	.long	0x77a
	.long	.LBI316
	.value	.LVU610
	.long	.LLRL104
	.byte	0x44
	.byte	0x2
	.uleb128 0x1
	.long	0x798
	.long	.LLST105
	.long	.LVUS105
	.uleb128 0x1
	.long	0x78d
	.long	.LLST106
	.long	.LVUS106
	.uleb128 0x1
	.long	0x784
	.long	.LLST107
	.long	.LVUS107
	.uleb128 0x9
	.long	0x77a
	.long	.LBI318
	.value	.LVU617
	.long	.LLRL108
	.byte	0x44
	.byte	0x2
	.uleb128 0x1
	.long	0x798
	.long	.LLST109
	.long	.LVUS109
	.uleb128 0x1
	.long	0x78d
	.long	.LLST110
	.long	.LVUS110
	.uleb128 0x1
	.long	0x784
	.long	.LLST111
	.long	.LVUS111
	.uleb128 0x5
	.long	.LVL285
	.long	0x77a
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2d
	.long	.LASF27
	.long	.LASF49
	.byte	0x7
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
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
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
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
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
	.uleb128 0x5
	.byte	0
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
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
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
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x21
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
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x24
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2c
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
	.uleb128 0x2d
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
.LVUS149:
	.uleb128 .LVU955
	.uleb128 .LVU962
	.uleb128 .LVU962
	.uleb128 .LVU964
	.uleb128 .LVU964
	.uleb128 .LVU970
	.uleb128 .LVU971
	.uleb128 .LVU977
	.uleb128 .LVU977
	.uleb128 .LVU978
	.uleb128 .LVU1002
	.uleb128 .LVU1005
	.uleb128 .LVU1005
	.uleb128 .LVU1007
	.uleb128 .LVU1007
	.uleb128 .LVU1009
	.uleb128 .LVU1009
	.uleb128 .LVU1011
.LLST149:
	.byte	0x6
	.long	.LVL380
	.byte	0x4
	.uleb128 .LVL380-.LVL380
	.uleb128 .LVL382-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL382-.LVL380
	.uleb128 .LVL383-.LVL380
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL383-.LVL380
	.uleb128 .LVL387-.LVL380
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL388-.LVL380
	.uleb128 .LVL389-.LVL380
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL389-.LVL380
	.uleb128 .LVL390-.LVL380
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL399-.LVL380
	.uleb128 .LVL400-.LVL380
	.uleb128 0x7
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL400-.LVL380
	.uleb128 .LVL402-.LVL380
	.uleb128 0x6
	.byte	0x77
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL402-.LVL380
	.uleb128 .LVL403-.LVL380
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL403-.LVL380
	.uleb128 .LVL405-.LVL380
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS150:
	.uleb128 .LVU973
	.uleb128 .LVU978
	.uleb128 .LVU978
	.uleb128 .LVU980
	.uleb128 .LVU992
	.uleb128 .LVU995
	.uleb128 .LVU996
	.uleb128 .LVU1005
	.uleb128 .LVU1005
	.uleb128 .LVU1010
	.uleb128 .LVU1010
	.uleb128 .LVU1011
	.uleb128 .LVU1011
	.uleb128 .LVU1012
.LLST150:
	.byte	0x6
	.long	.LVL388
	.byte	0x4
	.uleb128 .LVL388-.LVL388
	.uleb128 .LVL390-.LVL388
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL390-.LVL388
	.uleb128 .LVL391-.LVL388
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL394-.LVL388
	.uleb128 .LVL396-.LVL388
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL397-.LVL388
	.uleb128 .LVL400-.LVL388
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL400-.LVL388
	.uleb128 .LVL404-.LVL388
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x2c4
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL404-.LVL388
	.uleb128 .LVL405-.LVL388
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x2c4
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL405-.LVL388
	.uleb128 .LVL406-.LVL388
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.byte	0
.LVUS152:
	.uleb128 .LVU975
	.uleb128 .LVU978
	.uleb128 .LVU978
	.uleb128 .LVU985
	.uleb128 .LVU985
	.uleb128 .LVU992
	.uleb128 .LVU994
	.uleb128 .LVU996
	.uleb128 .LVU1011
	.uleb128 0
.LLST152:
	.byte	0x6
	.long	.LVL388
	.byte	0x4
	.uleb128 .LVL388-.LVL388
	.uleb128 .LVL390-.LVL388
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL390-.LVL388
	.uleb128 .LVL393-.LVL388
	.uleb128 0x4
	.byte	0x73
	.sleb128 -97
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL393-.LVL388
	.uleb128 .LVL394-.LVL388
	.uleb128 0x4
	.byte	0x73
	.sleb128 -98
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL395-.LVL388
	.uleb128 .LVL397-.LVL388
	.uleb128 0x4
	.byte	0x73
	.sleb128 -97
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL405-.LVL388
	.uleb128 .LFE7-.LVL388
	.uleb128 0x4
	.byte	0x73
	.sleb128 -97
	.byte	0x9f
	.byte	0
.LVUS153:
	.uleb128 .LVU975
	.uleb128 .LVU978
	.uleb128 .LVU978
	.uleb128 .LVU989
	.uleb128 .LVU989
	.uleb128 .LVU994
	.uleb128 .LVU994
	.uleb128 .LVU995
	.uleb128 .LVU995
	.uleb128 .LVU996
	.uleb128 .LVU996
	.uleb128 .LVU1002
	.uleb128 .LVU1002
	.uleb128 .LVU1006
	.uleb128 .LVU1006
	.uleb128 .LVU1010
	.uleb128 .LVU1010
	.uleb128 .LVU1011
	.uleb128 .LVU1011
	.uleb128 .LVU1013
	.uleb128 .LVU1013
	.uleb128 0
.LLST153:
	.byte	0x6
	.long	.LVL388
	.byte	0x4
	.uleb128 .LVL388-.LVL388
	.uleb128 .LVL390-.LVL388
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL390-.LVL388
	.uleb128 .LVL394-.LVL388
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL394-.LVL388
	.uleb128 .LVL395-.LVL388
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL395-.LVL388
	.uleb128 .LVL396-.LVL388
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL396-.LVL388
	.uleb128 .LVL397-.LVL388
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL397-.LVL388
	.uleb128 .LVL399-1-.LVL388
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL399-1-.LVL388
	.uleb128 .LVL401-.LVL388
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL401-.LVL388
	.uleb128 .LVL404-.LVL388
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x2c8
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL404-.LVL388
	.uleb128 .LVL405-.LVL388
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x2c8
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL405-.LVL388
	.uleb128 .LVL407-.LVL388
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL407-.LVL388
	.uleb128 .LFE7-.LVL388
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS154:
	.uleb128 .LVU975
	.uleb128 .LVU978
	.uleb128 .LVU978
	.uleb128 .LVU980
	.uleb128 .LVU990
	.uleb128 .LVU994
	.uleb128 .LVU994
	.uleb128 .LVU995
	.uleb128 .LVU996
	.uleb128 .LVU999
	.uleb128 .LVU1011
	.uleb128 .LVU1012
.LLST154:
	.byte	0x6
	.long	.LVL388
	.byte	0x4
	.uleb128 .LVL388-.LVL388
	.uleb128 .LVL390-.LVL388
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL390-.LVL388
	.uleb128 .LVL391-.LVL388
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL394-.LVL388
	.uleb128 .LVL395-.LVL388
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL395-.LVL388
	.uleb128 .LVL396-.LVL388
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL397-.LVL388
	.uleb128 .LVL398-.LVL388
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL405-.LVL388
	.uleb128 .LVL406-.LVL388
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.byte	0
.LVUS156:
	.uleb128 .LVU988
	.uleb128 .LVU994
	.uleb128 .LVU996
	.uleb128 .LVU999
.LLST156:
	.byte	0x6
	.long	.LVL394
	.byte	0x4
	.uleb128 .LVL394-.LVL394
	.uleb128 .LVL395-.LVL394
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL397-.LVL394
	.uleb128 .LVL398-.LVL394
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS158:
	.uleb128 .LVU978
	.uleb128 .LVU981
	.uleb128 .LVU994
	.uleb128 .LVU996
	.uleb128 .LVU1011
	.uleb128 0
.LLST158:
	.byte	0x6
	.long	.LVL390
	.byte	0x4
	.uleb128 .LVL390-.LVL390
	.uleb128 .LVL392-.LVL390
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL395-.LVL390
	.uleb128 .LVL397-.LVL390
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL405-.LVL390
	.uleb128 .LFE7-.LVL390
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS112:
	.uleb128 0
	.uleb128 .LVU757
	.uleb128 .LVU757
	.uleb128 0
.LLST112:
	.byte	0x6
	.long	.LVL303
	.byte	0x4
	.uleb128 .LVL303-.LVL303
	.uleb128 .LVL304-.LVL303
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL304-.LVL303
	.uleb128 .LFE6-.LVL303
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1060
	.byte	0
.LVUS113:
	.uleb128 .LVU760
	.uleb128 .LVU763
	.uleb128 .LVU763
	.uleb128 .LVU764
	.uleb128 .LVU764
	.uleb128 0
.LLST113:
	.byte	0x6
	.long	.LVL306
	.byte	0x4
	.uleb128 .LVL306-.LVL306
	.uleb128 .LVL307-.LVL306
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL307-.LVL306
	.uleb128 .LVL308-.LVL306
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL308-.LVL306
	.uleb128 .LFE6-.LVL306
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1068
	.byte	0
.LVUS114:
	.uleb128 .LVU760
	.uleb128 .LVU866
	.uleb128 .LVU866
	.uleb128 .LVU873
	.uleb128 .LVU873
	.uleb128 .LVU883
	.uleb128 .LVU883
	.uleb128 .LVU885
	.uleb128 .LVU885
	.uleb128 .LVU887
	.uleb128 .LVU889
	.uleb128 .LVU897
	.uleb128 .LVU897
	.uleb128 .LVU940
	.uleb128 .LVU946
	.uleb128 .LVU948
	.uleb128 .LVU948
	.uleb128 .LVU951
	.uleb128 .LVU951
	.uleb128 0
.LLST114:
	.byte	0x6
	.long	.LVL306
	.byte	0x4
	.uleb128 .LVL306-.LVL306
	.uleb128 .LVL347-.LVL306
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL347-.LVL306
	.uleb128 .LVL350-.LVL306
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL350-.LVL306
	.uleb128 .LVL352-.LVL306
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL352-.LVL306
	.uleb128 .LVL353-.LVL306
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL353-.LVL306
	.uleb128 .LVL354-.LVL306
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL354-.LVL306
	.uleb128 .LVL357-.LVL306
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL357-.LVL306
	.uleb128 .LVL372-.LVL306
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1080
	.byte	0x4
	.uleb128 .LVL375-.LVL306
	.uleb128 .LVL376-.LVL306
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1080
	.byte	0x4
	.uleb128 .LVL376-.LVL306
	.uleb128 .LVL378-.LVL306
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL378-.LVL306
	.uleb128 .LFE6-.LVL306
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1080
	.byte	0
.LVUS115:
	.uleb128 .LVU833
	.uleb128 .LVU834
	.uleb128 .LVU834
	.uleb128 .LVU866
	.uleb128 .LVU866
	.uleb128 .LVU948
	.uleb128 .LVU948
	.uleb128 .LVU950
	.uleb128 .LVU950
	.uleb128 0
.LLST115:
	.byte	0x6
	.long	.LVL333
	.byte	0x4
	.uleb128 .LVL333-.LVL333
	.uleb128 .LVL334-.LVL333
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL334-.LVL333
	.uleb128 .LVL347-.LVL333
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL347-.LVL333
	.uleb128 .LVL376-.LVL333
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1064
	.byte	0x4
	.uleb128 .LVL376-.LVL333
	.uleb128 .LVL377-.LVL333
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL377-.LVL333
	.uleb128 .LFE6-.LVL333
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1064
	.byte	0
.LVUS116:
	.uleb128 .LVU897
	.uleb128 .LVU898
	.uleb128 .LVU908
	.uleb128 .LVU911
.LLST116:
	.byte	0x6
	.long	.LVL357
	.byte	0x4
	.uleb128 .LVL357-.LVL357
	.uleb128 .LVL358-.LVL357
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL362-.LVL357
	.uleb128 .LVL363-.LVL357
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS117:
	.uleb128 .LVU923
	.uleb128 .LVU929
	.uleb128 .LVU929
	.uleb128 .LVU933
	.uleb128 .LVU934
	.uleb128 .LVU936
	.uleb128 .LVU951
	.uleb128 0
.LLST117:
	.byte	0x6
	.long	.LVL365
	.byte	0x4
	.uleb128 .LVL365-.LVL365
	.uleb128 .LVL366-.LVL365
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL366-.LVL365
	.uleb128 .LVL368-.LVL365
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL369-.LVL365
	.uleb128 .LVL370-.LVL365
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL378-.LVL365
	.uleb128 .LFE6-.LVL365
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS118:
	.uleb128 .LVU762
	.uleb128 .LVU764
	.uleb128 .LVU764
	.uleb128 .LVU767
	.uleb128 .LVU767
	.uleb128 .LVU769
.LLST118:
	.byte	0x6
	.long	.LVL306
	.byte	0x4
	.uleb128 .LVL306-.LVL306
	.uleb128 .LVL308-.LVL306
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL308-.LVL306
	.uleb128 .LVL309-.LVL306
	.uleb128 0x8
	.byte	0x70
	.sleb128 0
	.byte	0x91
	.sleb128 -1060
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL309-.LVL306
	.uleb128 .LVL310-.LVL306
	.uleb128 0x9
	.byte	0x91
	.sleb128 -1060
	.byte	0x6
	.byte	0x20
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS119:
	.uleb128 .LVU770
	.uleb128 .LVU773
	.uleb128 .LVU773
	.uleb128 .LVU785
	.uleb128 .LVU785
	.uleb128 .LVU794
	.uleb128 .LVU794
	.uleb128 .LVU795
	.uleb128 .LVU795
	.uleb128 .LVU800
.LLST119:
	.byte	0x6
	.long	.LVL311
	.byte	0x4
	.uleb128 .LVL311-.LVL311
	.uleb128 .LVL312-.LVL311
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL312-.LVL311
	.uleb128 .LVL317-.LVL311
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL317-.LVL311
	.uleb128 .LVL319-1-.LVL311
	.uleb128 0x2
	.byte	0x70
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL319-1-.LVL311
	.uleb128 .LVL319-.LVL311
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL319-.LVL311
	.uleb128 .LVL321-.LVL311
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS121:
	.uleb128 .LVU779
	.uleb128 .LVU792
.LLST121:
	.byte	0x8
	.long	.LVL315
	.uleb128 .LVL318-.LVL315
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS123:
	.uleb128 .LVU779
	.uleb128 .LVU785
	.uleb128 .LVU785
	.uleb128 .LVU792
.LLST123:
	.byte	0x6
	.long	.LVL315
	.byte	0x4
	.uleb128 .LVL315-.LVL315
	.uleb128 .LVL317-.LVL315
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL317-.LVL315
	.uleb128 .LVL318-.LVL315
	.uleb128 0x2
	.byte	0x70
	.sleb128 4
	.byte	0
.LVUS124:
	.uleb128 .LVU779
	.uleb128 .LVU792
.LLST124:
	.byte	0x8
	.long	.LVL315
	.uleb128 .LVL318-.LVL315
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS125:
	.uleb128 .LVU782
	.uleb128 .LVU792
.LLST125:
	.byte	0x8
	.long	.LVL316
	.uleb128 .LVL318-.LVL316
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS126:
	.uleb128 .LVU796
	.uleb128 .LVU800
	.uleb128 .LVU800
	.uleb128 .LVU814
	.uleb128 .LVU814
	.uleb128 .LVU823
	.uleb128 .LVU823
	.uleb128 .LVU825
	.uleb128 .LVU825
	.uleb128 .LVU826
.LLST126:
	.byte	0x6
	.long	.LVL320
	.byte	0x4
	.uleb128 .LVL320-.LVL320
	.uleb128 .LVL321-.LVL320
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL321-.LVL320
	.uleb128 .LVL328-.LVL320
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL328-.LVL320
	.uleb128 .LVL330-1-.LVL320
	.uleb128 0x2
	.byte	0x70
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL330-1-.LVL320
	.uleb128 .LVL330-.LVL320
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL330-.LVL320
	.uleb128 .LVL331-.LVL320
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS128:
	.uleb128 .LVU802
	.uleb128 .LVU803
	.uleb128 .LVU803
	.uleb128 .LVU826
.LLST128:
	.byte	0x6
	.long	.LVL323
	.byte	0x4
	.uleb128 .LVL323-.LVL323
	.uleb128 .LVL324-1-.LVL323
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL324-1-.LVL323
	.uleb128 .LVL331-.LVL323
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS129:
	.uleb128 .LVU805
	.uleb128 .LVU811
	.uleb128 .LVU811
	.uleb128 .LVU826
.LLST129:
	.byte	0x6
	.long	.LVL325
	.byte	0x4
	.uleb128 .LVL325-.LVL325
	.uleb128 .LVL327-1-.LVL325
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL327-1-.LVL325
	.uleb128 .LVL331-.LVL325
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS131:
	.uleb128 .LVU808
	.uleb128 .LVU811
	.uleb128 .LVU811
	.uleb128 .LVU821
.LLST131:
	.byte	0x6
	.long	.LVL326
	.byte	0x4
	.uleb128 .LVL326-.LVL326
	.uleb128 .LVL327-1-.LVL326
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL327-1-.LVL326
	.uleb128 .LVL329-.LVL326
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS132:
	.uleb128 .LVU808
	.uleb128 .LVU821
.LLST132:
	.byte	0x8
	.long	.LVL326
	.uleb128 .LVL329-.LVL326
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS133:
	.uleb128 .LVU808
	.uleb128 .LVU814
	.uleb128 .LVU814
	.uleb128 .LVU821
.LLST133:
	.byte	0x6
	.long	.LVL326
	.byte	0x4
	.uleb128 .LVL326-.LVL326
	.uleb128 .LVL328-.LVL326
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL328-.LVL326
	.uleb128 .LVL329-.LVL326
	.uleb128 0x2
	.byte	0x70
	.sleb128 4
	.byte	0
.LVUS134:
	.uleb128 .LVU808
	.uleb128 .LVU821
.LLST134:
	.byte	0x8
	.long	.LVL326
	.uleb128 .LVL329-.LVL326
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS135:
	.uleb128 .LVU811
	.uleb128 .LVU821
.LLST135:
	.byte	0x8
	.long	.LVL327
	.uleb128 .LVL329-.LVL327
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS137:
	.uleb128 .LVU838
	.uleb128 .LVU839
	.uleb128 .LVU839
	.uleb128 .LVU857
	.uleb128 .LVU857
	.uleb128 .LVU859
	.uleb128 .LVU859
	.uleb128 .LVU866
	.uleb128 .LVU948
	.uleb128 .LVU951
.LLST137:
	.byte	0x6
	.long	.LVL335
	.byte	0x4
	.uleb128 .LVL335-.LVL335
	.uleb128 .LVL336-.LVL335
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL336-.LVL335
	.uleb128 .LVL344-.LVL335
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL344-.LVL335
	.uleb128 .LVL345-.LVL335
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL345-.LVL335
	.uleb128 .LVL347-.LVL335
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL376-.LVL335
	.uleb128 .LVL378-.LVL335
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS138:
	.uleb128 .LVU846
	.uleb128 .LVU847
	.uleb128 .LVU847
	.uleb128 .LVU852
	.uleb128 .LVU852
	.uleb128 .LVU854
.LLST138:
	.byte	0x6
	.long	.LVL339
	.byte	0x4
	.uleb128 .LVL339-.LVL339
	.uleb128 .LVL340-.LVL339
	.uleb128 0xe
	.byte	0x73
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	codes+4
	.byte	0x22
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL340-.LVL339
	.uleb128 .LVL342-1-.LVL339
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL342-1-.LVL339
	.uleb128 .LVL343-.LVL339
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1080
	.byte	0
.LVUS140:
	.uleb128 .LVU864
	.uleb128 .LVU866
	.uleb128 .LVU866
	.uleb128 .LVU889
	.uleb128 .LVU889
	.uleb128 .LVU890
	.uleb128 .LVU890
	.uleb128 .LVU896
	.uleb128 .LVU948
	.uleb128 .LVU951
.LLST140:
	.byte	0x6
	.long	.LVL346
	.byte	0x4
	.uleb128 .LVL346-.LVL346
	.uleb128 .LVL347-.LVL346
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL347-.LVL346
	.uleb128 .LVL354-.LVL346
	.uleb128 0x8
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -1060
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL354-.LVL346
	.uleb128 .LVL355-.LVL346
	.uleb128 0xa
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -1060
	.byte	0x6
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL355-.LVL346
	.uleb128 .LVL356-.LVL346
	.uleb128 0x8
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -1060
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL376-.LVL346
	.uleb128 .LVL378-.LVL346
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS141:
	.uleb128 .LVU869
	.uleb128 .LVU873
	.uleb128 .LVU873
	.uleb128 .LVU887
.LLST141:
	.byte	0x6
	.long	.LVL348
	.byte	0x4
	.uleb128 .LVL348-.LVL348
	.uleb128 .LVL350-.LVL348
	.uleb128 0x6
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL350-.LVL348
	.uleb128 .LVL354-.LVL348
	.uleb128 0x8
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 -1080
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS142:
	.uleb128 .LVU871
	.uleb128 .LVU872
	.uleb128 .LVU872
	.uleb128 .LVU881
	.uleb128 .LVU881
	.uleb128 .LVU885
	.uleb128 .LVU885
	.uleb128 .LVU897
.LLST142:
	.byte	0x6
	.long	.LVL348
	.byte	0x4
	.uleb128 .LVL348-.LVL348
	.uleb128 .LVL349-.LVL348
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL349-.LVL348
	.uleb128 .LVL351-.LVL348
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL351-.LVL348
	.uleb128 .LVL353-.LVL348
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL353-.LVL348
	.uleb128 .LVL357-.LVL348
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS144:
	.uleb128 .LVU897
	.uleb128 .LVU929
	.uleb128 .LVU951
	.uleb128 .LVU952
.LLST144:
	.byte	0x6
	.long	.LVL357
	.byte	0x4
	.uleb128 .LVL357-.LVL357
	.uleb128 .LVL366-.LVL357
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL378-.LVL357
	.uleb128 .LVL379-.LVL357
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS146:
	.uleb128 .LVU897
	.uleb128 .LVU898
	.uleb128 .LVU903
	.uleb128 .LVU908
	.uleb128 .LVU908
	.uleb128 .LVU923
.LLST146:
	.byte	0x6
	.long	.LVL357
	.byte	0x4
	.uleb128 .LVL357-.LVL357
	.uleb128 .LVL358-.LVL357
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL361-.LVL357
	.uleb128 .LVL362-.LVL357
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL362-.LVL357
	.uleb128 .LVL365-.LVL357
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS148:
	.uleb128 .LVU923
	.uleb128 .LVU929
	.uleb128 .LVU929
	.uleb128 .LVU932
	.uleb128 .LVU932
	.uleb128 .LVU935
	.uleb128 .LVU935
	.uleb128 .LVU936
	.uleb128 .LVU951
	.uleb128 0
.LLST148:
	.byte	0x6
	.long	.LVL365
	.byte	0x4
	.uleb128 .LVL365-.LVL365
	.uleb128 .LVL366-.LVL365
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL366-.LVL365
	.uleb128 .LVL367-.LVL365
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL367-.LVL365
	.uleb128 .LVL369-.LVL365
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL369-.LVL365
	.uleb128 .LVL370-.LVL365
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL378-.LVL365
	.uleb128 .LFE6-.LVL365
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU40
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU86
	.uleb128 .LVU91
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL12-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL12-.LVL9
	.uleb128 .LVL23-.LVL9
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.byte	0x4
	.uleb128 .LVL24-.LVL9
	.uleb128 .LVL27-.LVL9
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.byte	0x4
	.uleb128 .LVL27-.LVL9
	.uleb128 .LFE2-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS5:
	.uleb128 .LVU44
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL11-.LVL10
	.uleb128 .LVL12-.LVL10
	.uleb128 0xa
	.byte	0x76
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	heap
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL12-.LVL10
	.uleb128 .LVL27-.LVL10
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0x4
	.uleb128 .LVL27-.LVL10
	.uleb128 .LFE2-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 .LVU45
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU86
	.uleb128 .LVU91
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL12-.LVL10
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL10
	.uleb128 .LVL14-.LVL10
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL14-.LVL10
	.uleb128 .LVL16-.LVL10
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL16-.LVL10
	.uleb128 .LVL23-.LVL10
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL24-.LVL10
	.uleb128 .LVL25-.LVL10
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL25-.LVL10
	.uleb128 .LVL27-.LVL10
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL27-.LVL10
	.uleb128 .LFE2-.LVL10
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU47
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU61
	.uleb128 .LVU61
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU79
	.uleb128 .LVU80
	.uleb128 .LVU86
	.uleb128 .LVU91
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL12-.LVL10
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL10
	.uleb128 .LVL15-.LVL10
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL15-.LVL10
	.uleb128 .LVL16-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.LVL10
	.uleb128 .LVL20-.LVL10
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL21-.LVL10
	.uleb128 .LVL23-.LVL10
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL24-.LVL10
	.uleb128 .LVL25-.LVL10
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL25-.LVL10
	.uleb128 .LVL26-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.LVL10
	.uleb128 .LVL27-.LVL10
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL10
	.uleb128 .LFE2-.LVL10
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU53
	.uleb128 .LVU54
	.uleb128 .LVU81
	.uleb128 .LVU85
.LLST9:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0xa
	.byte	0x75
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	heap
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL21-.LVL12
	.uleb128 .LVL22-.LVL12
	.uleb128 0xa
	.byte	0x75
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	heap
	.byte	0x22
	.byte	0
.LVUS10:
	.uleb128 .LVU53
	.uleb128 .LVU54
	.uleb128 .LVU81
	.uleb128 .LVU85
.LLST10:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0x4
	.uleb128 .LVL21-.LVL12
	.uleb128 .LVL22-.LVL12
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0
.LVUS12:
	.uleb128 .LVU71
	.uleb128 .LVU77
	.uleb128 .LVU91
	.uleb128 .LVU92
.LLST12:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL19-.LVL17
	.uleb128 0xa
	.byte	0x75
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	heap
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL24-.LVL17
	.uleb128 .LVL25-.LVL17
	.uleb128 0xa
	.byte	0x75
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	heap
	.byte	0x22
	.byte	0
.LVUS13:
	.uleb128 .LVU71
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU77
	.uleb128 .LVU91
	.uleb128 .LVU92
.LLST13:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL19-.LVL17
	.uleb128 0xa
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	heap
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL24-.LVL17
	.uleb128 .LVL25-.LVL17
	.uleb128 0xa
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	heap
	.byte	0x22
	.byte	0
.LVUS0:
	.uleb128 .LVU8
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU29
	.uleb128 .LVU30
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL4-.LVL1
	.uleb128 .LVL7-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL8-.LVL1
	.uleb128 .LFE1-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS2:
	.uleb128 .LVU21
	.uleb128 .LVU24
.LLST2:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS3:
	.uleb128 .LVU21
	.uleb128 .LVU24
.LLST3:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS14:
	.uleb128 0
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU540
	.uleb128 .LVU540
	.uleb128 .LVU541
	.uleb128 .LVU541
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL34-.LVL28
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL34-.LVL28
	.uleb128 .LVL251-.LVL28
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL251-.LVL28
	.uleb128 .LVL252-.LVL28
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL252-.LVL28
	.uleb128 .LFE5-.LVL28
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS15:
	.uleb128 .LVU102
	.uleb128 .LVU319
.LLST15:
	.byte	0x8
	.long	.LVL29
	.uleb128 .LVL139-.LVL29
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS16:
	.uleb128 .LVU106
	.uleb128 .LVU211
.LLST16:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL84-.LVL30
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS17:
	.uleb128 .LVU110
	.uleb128 .LVU159
.LLST17:
	.byte	0x8
	.long	.LVL31
	.uleb128 .LVL57-.LVL31
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS18:
	.uleb128 .LVU114
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU125
.LLST18:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL35-1-.LVL32
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL35-1-.LVL32
	.uleb128 .LVL38-.LVL32
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS19:
	.uleb128 .LVU118
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU125
.LLST19:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL35-1-.LVL33
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL35-1-.LVL33
	.uleb128 .LVL38-.LVL33
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS20:
	.uleb128 .LVU127
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU133
.LLST20:
	.byte	0x6
	.long	.LVL39
	.byte	0x4
	.uleb128 .LVL39-.LVL39
	.uleb128 .LVL40-1-.LVL39
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL40-1-.LVL39
	.uleb128 .LVL43-.LVL39
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS21:
	.uleb128 .LVU137
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU147
.LLST21:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL47-1-.LVL45
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL47-1-.LVL45
	.uleb128 .LVL50-.LVL45
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS22:
	.uleb128 .LVU141
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU147
.LLST22:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-1-.LVL46
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL47-1-.LVL46
	.uleb128 .LVL50-.LVL46
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS23:
	.uleb128 .LVU149
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU155
.LLST23:
	.byte	0x6
	.long	.LVL51
	.byte	0x4
	.uleb128 .LVL51-.LVL51
	.uleb128 .LVL52-1-.LVL51
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL52-1-.LVL51
	.uleb128 .LVL55-.LVL51
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS24:
	.uleb128 .LVU161
	.uleb128 .LVU209
.LLST24:
	.byte	0x8
	.long	.LVL58
	.uleb128 .LVL83-.LVL58
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS25:
	.uleb128 .LVU165
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU175
.LLST25:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL61-1-.LVL59
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL61-1-.LVL59
	.uleb128 .LVL64-.LVL59
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS26:
	.uleb128 .LVU169
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU175
.LLST26:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL61-1-.LVL60
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL61-1-.LVL60
	.uleb128 .LVL64-.LVL60
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS27:
	.uleb128 .LVU177
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU183
.LLST27:
	.byte	0x6
	.long	.LVL65
	.byte	0x4
	.uleb128 .LVL65-.LVL65
	.uleb128 .LVL66-1-.LVL65
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL66-1-.LVL65
	.uleb128 .LVL69-.LVL65
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS28:
	.uleb128 .LVU187
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU197
.LLST28:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL73-1-.LVL71
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL73-1-.LVL71
	.uleb128 .LVL76-.LVL71
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS29:
	.uleb128 .LVU191
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU197
.LLST29:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL73-1-.LVL72
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL73-1-.LVL72
	.uleb128 .LVL76-.LVL72
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS30:
	.uleb128 .LVU199
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU205
.LLST30:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL78-1-.LVL77
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL78-1-.LVL77
	.uleb128 .LVL81-.LVL77
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS31:
	.uleb128 .LVU213
	.uleb128 .LVU317
.LLST31:
	.byte	0x8
	.long	.LVL85
	.uleb128 .LVL138-.LVL85
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS32:
	.uleb128 .LVU217
	.uleb128 .LVU265
.LLST32:
	.byte	0x8
	.long	.LVL86
	.uleb128 .LVL111-.LVL86
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS33:
	.uleb128 .LVU221
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST33:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL89-1-.LVL87
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL89-1-.LVL87
	.uleb128 .LVL92-.LVL87
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS34:
	.uleb128 .LVU225
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST34:
	.byte	0x6
	.long	.LVL88
	.byte	0x4
	.uleb128 .LVL88-.LVL88
	.uleb128 .LVL89-1-.LVL88
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL89-1-.LVL88
	.uleb128 .LVL92-.LVL88
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS35:
	.uleb128 .LVU233
	.uleb128 .LVU237
	.uleb128 .LVU237
	.uleb128 .LVU239
.LLST35:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL94-1-.LVL93
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL94-1-.LVL93
	.uleb128 .LVL97-.LVL93
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS36:
	.uleb128 .LVU243
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU253
.LLST36:
	.byte	0x6
	.long	.LVL99
	.byte	0x4
	.uleb128 .LVL99-.LVL99
	.uleb128 .LVL101-1-.LVL99
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL101-1-.LVL99
	.uleb128 .LVL104-.LVL99
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS37:
	.uleb128 .LVU247
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU253
.LLST37:
	.byte	0x6
	.long	.LVL100
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL101-1-.LVL100
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL101-1-.LVL100
	.uleb128 .LVL104-.LVL100
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS38:
	.uleb128 .LVU255
	.uleb128 .LVU259
	.uleb128 .LVU259
	.uleb128 .LVU261
.LLST38:
	.byte	0x6
	.long	.LVL105
	.byte	0x4
	.uleb128 .LVL105-.LVL105
	.uleb128 .LVL106-1-.LVL105
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL106-1-.LVL105
	.uleb128 .LVL109-.LVL105
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS39:
	.uleb128 .LVU267
	.uleb128 .LVU315
.LLST39:
	.byte	0x8
	.long	.LVL112
	.uleb128 .LVL137-.LVL112
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS40:
	.uleb128 .LVU271
	.uleb128 .LVU279
	.uleb128 .LVU279
	.uleb128 .LVU281
.LLST40:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL115-1-.LVL113
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL115-1-.LVL113
	.uleb128 .LVL118-.LVL113
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS41:
	.uleb128 .LVU275
	.uleb128 .LVU279
	.uleb128 .LVU279
	.uleb128 .LVU281
.LLST41:
	.byte	0x6
	.long	.LVL114
	.byte	0x4
	.uleb128 .LVL114-.LVL114
	.uleb128 .LVL115-1-.LVL114
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL115-1-.LVL114
	.uleb128 .LVL118-.LVL114
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS42:
	.uleb128 .LVU283
	.uleb128 .LVU287
	.uleb128 .LVU287
	.uleb128 .LVU289
.LLST42:
	.byte	0x6
	.long	.LVL119
	.byte	0x4
	.uleb128 .LVL119-.LVL119
	.uleb128 .LVL120-1-.LVL119
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL120-1-.LVL119
	.uleb128 .LVL123-.LVL119
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS43:
	.uleb128 .LVU293
	.uleb128 .LVU301
	.uleb128 .LVU301
	.uleb128 .LVU303
.LLST43:
	.byte	0x6
	.long	.LVL125
	.byte	0x4
	.uleb128 .LVL125-.LVL125
	.uleb128 .LVL127-1-.LVL125
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL127-1-.LVL125
	.uleb128 .LVL130-.LVL125
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS44:
	.uleb128 .LVU297
	.uleb128 .LVU301
	.uleb128 .LVU301
	.uleb128 .LVU303
.LLST44:
	.byte	0x6
	.long	.LVL126
	.byte	0x4
	.uleb128 .LVL126-.LVL126
	.uleb128 .LVL127-1-.LVL126
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL127-1-.LVL126
	.uleb128 .LVL130-.LVL126
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS45:
	.uleb128 .LVU305
	.uleb128 .LVU309
	.uleb128 .LVU309
	.uleb128 .LVU311
.LLST45:
	.byte	0x6
	.long	.LVL131
	.byte	0x4
	.uleb128 .LVL131-.LVL131
	.uleb128 .LVL132-1-.LVL131
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL132-1-.LVL131
	.uleb128 .LVL135-.LVL131
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS46:
	.uleb128 .LVU321
	.uleb128 .LVU537
.LLST46:
	.byte	0x8
	.long	.LVL140
	.uleb128 .LVL249-.LVL140
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS47:
	.uleb128 .LVU325
	.uleb128 .LVU429
.LLST47:
	.byte	0x8
	.long	.LVL141
	.uleb128 .LVL194-.LVL141
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS48:
	.uleb128 .LVU329
	.uleb128 .LVU377
.LLST48:
	.byte	0x8
	.long	.LVL142
	.uleb128 .LVL167-.LVL142
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS49:
	.uleb128 .LVU333
	.uleb128 .LVU341
	.uleb128 .LVU341
	.uleb128 .LVU343
.LLST49:
	.byte	0x6
	.long	.LVL143
	.byte	0x4
	.uleb128 .LVL143-.LVL143
	.uleb128 .LVL145-1-.LVL143
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL145-1-.LVL143
	.uleb128 .LVL148-.LVL143
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS50:
	.uleb128 .LVU337
	.uleb128 .LVU341
	.uleb128 .LVU341
	.uleb128 .LVU343
.LLST50:
	.byte	0x6
	.long	.LVL144
	.byte	0x4
	.uleb128 .LVL144-.LVL144
	.uleb128 .LVL145-1-.LVL144
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL145-1-.LVL144
	.uleb128 .LVL148-.LVL144
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS51:
	.uleb128 .LVU345
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU351
.LLST51:
	.byte	0x6
	.long	.LVL149
	.byte	0x4
	.uleb128 .LVL149-.LVL149
	.uleb128 .LVL150-1-.LVL149
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL150-1-.LVL149
	.uleb128 .LVL153-.LVL149
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS52:
	.uleb128 .LVU355
	.uleb128 .LVU363
	.uleb128 .LVU363
	.uleb128 .LVU365
.LLST52:
	.byte	0x6
	.long	.LVL155
	.byte	0x4
	.uleb128 .LVL155-.LVL155
	.uleb128 .LVL157-1-.LVL155
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL157-1-.LVL155
	.uleb128 .LVL160-.LVL155
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS53:
	.uleb128 .LVU359
	.uleb128 .LVU363
	.uleb128 .LVU363
	.uleb128 .LVU365
.LLST53:
	.byte	0x6
	.long	.LVL156
	.byte	0x4
	.uleb128 .LVL156-.LVL156
	.uleb128 .LVL157-1-.LVL156
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL157-1-.LVL156
	.uleb128 .LVL160-.LVL156
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS54:
	.uleb128 .LVU367
	.uleb128 .LVU371
	.uleb128 .LVU371
	.uleb128 .LVU373
.LLST54:
	.byte	0x6
	.long	.LVL161
	.byte	0x4
	.uleb128 .LVL161-.LVL161
	.uleb128 .LVL162-1-.LVL161
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL162-1-.LVL161
	.uleb128 .LVL165-.LVL161
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS55:
	.uleb128 .LVU379
	.uleb128 .LVU427
.LLST55:
	.byte	0x8
	.long	.LVL168
	.uleb128 .LVL193-.LVL168
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS56:
	.uleb128 .LVU383
	.uleb128 .LVU391
	.uleb128 .LVU391
	.uleb128 .LVU393
.LLST56:
	.byte	0x6
	.long	.LVL169
	.byte	0x4
	.uleb128 .LVL169-.LVL169
	.uleb128 .LVL171-1-.LVL169
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL171-1-.LVL169
	.uleb128 .LVL174-.LVL169
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS57:
	.uleb128 .LVU387
	.uleb128 .LVU391
	.uleb128 .LVU391
	.uleb128 .LVU393
.LLST57:
	.byte	0x6
	.long	.LVL170
	.byte	0x4
	.uleb128 .LVL170-.LVL170
	.uleb128 .LVL171-1-.LVL170
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL171-1-.LVL170
	.uleb128 .LVL174-.LVL170
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS58:
	.uleb128 .LVU395
	.uleb128 .LVU399
	.uleb128 .LVU399
	.uleb128 .LVU401
.LLST58:
	.byte	0x6
	.long	.LVL175
	.byte	0x4
	.uleb128 .LVL175-.LVL175
	.uleb128 .LVL176-1-.LVL175
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL176-1-.LVL175
	.uleb128 .LVL179-.LVL175
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS59:
	.uleb128 .LVU405
	.uleb128 .LVU413
	.uleb128 .LVU413
	.uleb128 .LVU415
.LLST59:
	.byte	0x6
	.long	.LVL181
	.byte	0x4
	.uleb128 .LVL181-.LVL181
	.uleb128 .LVL183-1-.LVL181
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL183-1-.LVL181
	.uleb128 .LVL186-.LVL181
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS60:
	.uleb128 .LVU409
	.uleb128 .LVU413
	.uleb128 .LVU413
	.uleb128 .LVU415
.LLST60:
	.byte	0x6
	.long	.LVL182
	.byte	0x4
	.uleb128 .LVL182-.LVL182
	.uleb128 .LVL183-1-.LVL182
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL183-1-.LVL182
	.uleb128 .LVL186-.LVL182
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS61:
	.uleb128 .LVU417
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU423
.LLST61:
	.byte	0x6
	.long	.LVL187
	.byte	0x4
	.uleb128 .LVL187-.LVL187
	.uleb128 .LVL188-1-.LVL187
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL188-1-.LVL187
	.uleb128 .LVL191-.LVL187
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS62:
	.uleb128 .LVU431
	.uleb128 .LVU535
.LLST62:
	.byte	0x8
	.long	.LVL195
	.uleb128 .LVL248-.LVL195
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS63:
	.uleb128 .LVU435
	.uleb128 .LVU483
.LLST63:
	.byte	0x8
	.long	.LVL196
	.uleb128 .LVL221-.LVL196
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS64:
	.uleb128 .LVU439
	.uleb128 .LVU447
	.uleb128 .LVU447
	.uleb128 .LVU449
.LLST64:
	.byte	0x6
	.long	.LVL197
	.byte	0x4
	.uleb128 .LVL197-.LVL197
	.uleb128 .LVL199-1-.LVL197
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL199-1-.LVL197
	.uleb128 .LVL202-.LVL197
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS65:
	.uleb128 .LVU443
	.uleb128 .LVU447
	.uleb128 .LVU447
	.uleb128 .LVU449
.LLST65:
	.byte	0x6
	.long	.LVL198
	.byte	0x4
	.uleb128 .LVL198-.LVL198
	.uleb128 .LVL199-1-.LVL198
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL199-1-.LVL198
	.uleb128 .LVL202-.LVL198
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS66:
	.uleb128 .LVU451
	.uleb128 .LVU455
	.uleb128 .LVU455
	.uleb128 .LVU457
.LLST66:
	.byte	0x6
	.long	.LVL203
	.byte	0x4
	.uleb128 .LVL203-.LVL203
	.uleb128 .LVL204-1-.LVL203
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL204-1-.LVL203
	.uleb128 .LVL207-.LVL203
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS67:
	.uleb128 .LVU461
	.uleb128 .LVU469
	.uleb128 .LVU469
	.uleb128 .LVU471
.LLST67:
	.byte	0x6
	.long	.LVL209
	.byte	0x4
	.uleb128 .LVL209-.LVL209
	.uleb128 .LVL211-1-.LVL209
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL211-1-.LVL209
	.uleb128 .LVL214-.LVL209
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS68:
	.uleb128 .LVU465
	.uleb128 .LVU469
	.uleb128 .LVU469
	.uleb128 .LVU471
.LLST68:
	.byte	0x6
	.long	.LVL210
	.byte	0x4
	.uleb128 .LVL210-.LVL210
	.uleb128 .LVL211-1-.LVL210
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL211-1-.LVL210
	.uleb128 .LVL214-.LVL210
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS69:
	.uleb128 .LVU473
	.uleb128 .LVU477
	.uleb128 .LVU477
	.uleb128 .LVU479
.LLST69:
	.byte	0x6
	.long	.LVL215
	.byte	0x4
	.uleb128 .LVL215-.LVL215
	.uleb128 .LVL216-1-.LVL215
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL216-1-.LVL215
	.uleb128 .LVL219-.LVL215
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS70:
	.uleb128 .LVU485
	.uleb128 .LVU533
.LLST70:
	.byte	0x8
	.long	.LVL222
	.uleb128 .LVL247-.LVL222
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS71:
	.uleb128 .LVU489
	.uleb128 .LVU497
	.uleb128 .LVU497
	.uleb128 .LVU499
.LLST71:
	.byte	0x6
	.long	.LVL223
	.byte	0x4
	.uleb128 .LVL223-.LVL223
	.uleb128 .LVL225-1-.LVL223
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL225-1-.LVL223
	.uleb128 .LVL228-.LVL223
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS72:
	.uleb128 .LVU493
	.uleb128 .LVU497
	.uleb128 .LVU497
	.uleb128 .LVU499
.LLST72:
	.byte	0x6
	.long	.LVL224
	.byte	0x4
	.uleb128 .LVL224-.LVL224
	.uleb128 .LVL225-1-.LVL224
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL225-1-.LVL224
	.uleb128 .LVL228-.LVL224
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS73:
	.uleb128 .LVU501
	.uleb128 .LVU505
	.uleb128 .LVU505
	.uleb128 .LVU507
.LLST73:
	.byte	0x6
	.long	.LVL229
	.byte	0x4
	.uleb128 .LVL229-.LVL229
	.uleb128 .LVL230-1-.LVL229
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL230-1-.LVL229
	.uleb128 .LVL233-.LVL229
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS74:
	.uleb128 .LVU511
	.uleb128 .LVU519
	.uleb128 .LVU519
	.uleb128 .LVU521
.LLST74:
	.byte	0x6
	.long	.LVL235
	.byte	0x4
	.uleb128 .LVL235-.LVL235
	.uleb128 .LVL237-1-.LVL235
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL237-1-.LVL235
	.uleb128 .LVL240-.LVL235
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS75:
	.uleb128 .LVU515
	.uleb128 .LVU519
	.uleb128 .LVU519
	.uleb128 .LVU521
.LLST75:
	.byte	0x6
	.long	.LVL236
	.byte	0x4
	.uleb128 .LVL236-.LVL236
	.uleb128 .LVL237-1-.LVL236
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL237-1-.LVL236
	.uleb128 .LVL240-.LVL236
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS76:
	.uleb128 .LVU523
	.uleb128 .LVU527
	.uleb128 .LVU527
	.uleb128 .LVU529
.LLST76:
	.byte	0x6
	.long	.LVL241
	.byte	0x4
	.uleb128 .LVL241-.LVL241
	.uleb128 .LVL242-1-.LVL241
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL242-1-.LVL241
	.uleb128 .LVL245-.LVL241
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS77:
	.uleb128 0
	.uleb128 .LVU546
	.uleb128 .LVU546
	.uleb128 .LVU547
	.uleb128 .LVU547
	.uleb128 0
.LLST77:
	.byte	0x6
	.long	.LVL253
	.byte	0x4
	.uleb128 .LVL253-.LVL253
	.uleb128 .LVL254-.LVL253
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL254-.LVL253
	.uleb128 .LVL255-.LVL253
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL255-.LVL253
	.uleb128 .LFE4-.LVL253
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS78:
	.uleb128 0
	.uleb128 .LVU547
	.uleb128 .LVU547
	.uleb128 0
.LLST78:
	.byte	0x6
	.long	.LVL253
	.byte	0x4
	.uleb128 .LVL253-.LVL253
	.uleb128 .LVL255-.LVL253
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL255-.LVL253
	.uleb128 .LFE4-.LVL253
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS79:
	.uleb128 0
	.uleb128 .LVU547
	.uleb128 .LVU547
	.uleb128 0
.LLST79:
	.byte	0x6
	.long	.LVL253
	.byte	0x4
	.uleb128 .LVL253-.LVL253
	.uleb128 .LVL255-.LVL253
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL255-.LVL253
	.uleb128 .LFE4-.LVL253
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS81:
	.uleb128 .LVU550
	.uleb128 .LVU556
	.uleb128 .LVU556
	.uleb128 .LVU557
	.uleb128 .LVU557
	.uleb128 .LVU730
.LLST81:
	.byte	0x6
	.long	.LVL257
	.byte	0x4
	.uleb128 .LVL257-.LVL257
	.uleb128 .LVL258-.LVL257
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL258-.LVL257
	.uleb128 .LVL259-.LVL257
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL259-.LVL257
	.uleb128 .LVL301-.LVL257
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0
.LVUS82:
	.uleb128 .LVU550
	.uleb128 .LVU557
	.uleb128 .LVU557
	.uleb128 .LVU730
.LLST82:
	.byte	0x6
	.long	.LVL257
	.byte	0x4
	.uleb128 .LVL257-.LVL257
	.uleb128 .LVL259-.LVL257
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL259-.LVL257
	.uleb128 .LVL301-.LVL257
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0
.LVUS83:
	.uleb128 .LVU549
	.uleb128 .LVU557
.LLST83:
	.byte	0x8
	.long	.LVL256
	.uleb128 .LVL259-.LVL256
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS85:
	.uleb128 .LVU560
	.uleb128 .LVU566
	.uleb128 .LVU566
	.uleb128 .LVU716
.LLST85:
	.byte	0x6
	.long	.LVL261
	.byte	0x4
	.uleb128 .LVL261-.LVL261
	.uleb128 .LVL263-.LVL261
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL263-.LVL261
	.uleb128 .LVL299-.LVL261
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.byte	0
.LVUS86:
	.uleb128 .LVU559
	.uleb128 .LVU563
.LLST86:
	.byte	0x8
	.long	.LVL260
	.uleb128 .LVL262-.LVL260
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.byte	0
.LVUS87:
	.uleb128 .LVU559
	.uleb128 .LVU566
.LLST87:
	.byte	0x8
	.long	.LVL260
	.uleb128 .LVL263-.LVL260
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS89:
	.uleb128 .LVU569
	.uleb128 .LVU575
	.uleb128 .LVU575
	.uleb128 .LVU702
.LLST89:
	.byte	0x6
	.long	.LVL265
	.byte	0x4
	.uleb128 .LVL265-.LVL265
	.uleb128 .LVL267-.LVL265
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL267-.LVL265
	.uleb128 .LVL297-.LVL265
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS90:
	.uleb128 .LVU568
	.uleb128 .LVU572
.LLST90:
	.byte	0x8
	.long	.LVL264
	.uleb128 .LVL266-.LVL264
	.uleb128 0x3
	.byte	0x91
	.sleb128 -92
	.byte	0
.LVUS91:
	.uleb128 .LVU568
	.uleb128 .LVU575
.LLST91:
	.byte	0x8
	.long	.LVL264
	.uleb128 .LVL267-.LVL264
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS93:
	.uleb128 .LVU578
	.uleb128 .LVU585
	.uleb128 .LVU585
	.uleb128 .LVU687
.LLST93:
	.byte	0x6
	.long	.LVL269
	.byte	0x4
	.uleb128 .LVL269-.LVL269
	.uleb128 .LVL271-.LVL269
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL271-.LVL269
	.uleb128 .LVL295-.LVL269
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0
.LVUS94:
	.uleb128 .LVU577
	.uleb128 .LVU581
.LLST94:
	.byte	0x8
	.long	.LVL268
	.uleb128 .LVL270-.LVL268
	.uleb128 0x3
	.byte	0x91
	.sleb128 -88
	.byte	0
.LVUS95:
	.uleb128 .LVU577
	.uleb128 .LVU585
.LLST95:
	.byte	0x8
	.long	.LVL268
	.uleb128 .LVL271-.LVL268
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS97:
	.uleb128 .LVU588
	.uleb128 .LVU595
	.uleb128 .LVU595
	.uleb128 .LVU674
.LLST97:
	.byte	0x6
	.long	.LVL273
	.byte	0x4
	.uleb128 .LVL273-.LVL273
	.uleb128 .LVL275-.LVL273
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL275-.LVL273
	.uleb128 .LVL293-.LVL273
	.uleb128 0x3
	.byte	0x91
	.sleb128 -124
	.byte	0
.LVUS98:
	.uleb128 .LVU588
	.uleb128 .LVU594
	.uleb128 .LVU594
	.uleb128 .LVU595
	.uleb128 .LVU595
	.uleb128 .LVU674
.LLST98:
	.byte	0x6
	.long	.LVL273
	.byte	0x4
	.uleb128 .LVL273-.LVL273
	.uleb128 .LVL274-.LVL273
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL274-.LVL273
	.uleb128 .LVL275-.LVL273
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL275-.LVL273
	.uleb128 .LVL293-.LVL273
	.uleb128 0x3
	.byte	0x91
	.sleb128 -120
	.byte	0
.LVUS99:
	.uleb128 .LVU587
	.uleb128 .LVU595
.LLST99:
	.byte	0x8
	.long	.LVL272
	.uleb128 .LVL275-.LVL272
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS101:
	.uleb128 .LVU600
	.uleb128 .LVU605
	.uleb128 .LVU605
	.uleb128 .LVU660
.LLST101:
	.byte	0x6
	.long	.LVL276
	.byte	0x4
	.uleb128 .LVL276-.LVL276
	.uleb128 .LVL278-.LVL276
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL278-.LVL276
	.uleb128 .LVL291-.LVL276
	.uleb128 0x3
	.byte	0x91
	.sleb128 -108
	.byte	0
.LVUS102:
	.uleb128 .LVU600
	.uleb128 .LVU605
	.uleb128 .LVU605
	.uleb128 .LVU660
.LLST102:
	.byte	0x6
	.long	.LVL276
	.byte	0x4
	.uleb128 .LVL276-.LVL276
	.uleb128 .LVL278-.LVL276
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL278-.LVL276
	.uleb128 .LVL291-.LVL276
	.uleb128 0x3
	.byte	0x91
	.sleb128 -104
	.byte	0
.LVUS103:
	.uleb128 .LVU600
	.uleb128 .LVU604
	.uleb128 .LVU604
	.uleb128 .LVU605
.LLST103:
	.byte	0x6
	.long	.LVL276
	.byte	0x4
	.uleb128 .LVL276-.LVL276
	.uleb128 .LVL277-.LVL276
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL277-.LVL276
	.uleb128 .LVL278-.LVL276
	.uleb128 0x2
	.byte	0x75
	.sleb128 8
	.byte	0
.LVUS105:
	.uleb128 .LVU610
	.uleb128 .LVU614
	.uleb128 .LVU614
	.uleb128 .LVU647
.LLST105:
	.byte	0x6
	.long	.LVL279
	.byte	0x4
	.uleb128 .LVL279-.LVL279
	.uleb128 .LVL280-.LVL279
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL280-.LVL279
	.uleb128 .LVL289-.LVL279
	.uleb128 0x3
	.byte	0x91
	.sleb128 -84
	.byte	0
.LVUS106:
	.uleb128 .LVU610
	.uleb128 .LVU614
	.uleb128 .LVU614
	.uleb128 .LVU647
.LLST106:
	.byte	0x6
	.long	.LVL279
	.byte	0x4
	.uleb128 .LVL279-.LVL279
	.uleb128 .LVL280-.LVL279
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL280-.LVL279
	.uleb128 .LVL289-.LVL279
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0
.LVUS107:
	.uleb128 .LVU610
	.uleb128 .LVU614
.LLST107:
	.byte	0x8
	.long	.LVL279
	.uleb128 .LVL280-.LVL279
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS109:
	.uleb128 .LVU617
	.uleb128 .LVU642
.LLST109:
	.byte	0x8
	.long	.LVL282
	.uleb128 .LVL288-.LVL282
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS110:
	.uleb128 .LVU617
	.uleb128 .LVU624
	.uleb128 .LVU624
	.uleb128 .LVU633
	.uleb128 .LVU633
	.uleb128 .LVU640
.LLST110:
	.byte	0x6
	.long	.LVL282
	.byte	0x4
	.uleb128 .LVL282-.LVL282
	.uleb128 .LVL284-.LVL282
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL284-.LVL282
	.uleb128 .LVL286-.LVL282
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL286-.LVL282
	.uleb128 .LVL287-.LVL282
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS111:
	.uleb128 .LVU616
	.uleb128 .LVU623
	.uleb128 .LVU623
	.uleb128 .LVU624
.LLST111:
	.byte	0x6
	.long	.LVL281
	.byte	0x4
	.uleb128 .LVL281-.LVL281
	.uleb128 .LVL283-.LVL281
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL283-.LVL281
	.uleb128 .LVL284-.LVL281
	.uleb128 0x1
	.byte	0x50
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
	.long	.LFB7
	.long	.LFE7-.LFB7
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
	.long	.LBB24
	.byte	0x4
	.uleb128 .LBB24-.LBB24
	.uleb128 .LBE24-.LBB24
	.byte	0x4
	.uleb128 .LBB27-.LBB24
	.uleb128 .LBE27-.LBB24
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB28
	.byte	0x4
	.uleb128 .LBB28-.LBB28
	.uleb128 .LBE28-.LBB28
	.byte	0x4
	.uleb128 .LBB32-.LBB28
	.uleb128 .LBE32-.LBB28
	.byte	0x4
	.uleb128 .LBB38-.LBB28
	.uleb128 .LBE38-.LBB28
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB33
	.byte	0x4
	.uleb128 .LBB33-.LBB33
	.uleb128 .LBE33-.LBB33
	.byte	0x4
	.uleb128 .LBB37-.LBB33
	.uleb128 .LBE37-.LBB33
	.byte	0x4
	.uleb128 .LBB39-.LBB33
	.uleb128 .LBE39-.LBB33
	.byte	0
.LLRL80:
	.byte	0x5
	.long	.LBB304
	.byte	0x4
	.uleb128 .LBB304-.LBB304
	.uleb128 .LBE304-.LBB304
	.byte	0x4
	.uleb128 .LBB361-.LBB304
	.uleb128 .LBE361-.LBB304
	.byte	0x4
	.uleb128 .LBB362-.LBB304
	.uleb128 .LBE362-.LBB304
	.byte	0x4
	.uleb128 .LBB363-.LBB304
	.uleb128 .LBE363-.LBB304
	.byte	0
.LLRL84:
	.byte	0x5
	.long	.LBB306
	.byte	0x4
	.uleb128 .LBB306-.LBB306
	.uleb128 .LBE306-.LBB306
	.byte	0x4
	.uleb128 .LBB355-.LBB306
	.uleb128 .LBE355-.LBB306
	.byte	0x4
	.uleb128 .LBB356-.LBB306
	.uleb128 .LBE356-.LBB306
	.byte	0x4
	.uleb128 .LBB357-.LBB306
	.uleb128 .LBE357-.LBB306
	.byte	0
.LLRL88:
	.byte	0x5
	.long	.LBB308
	.byte	0x4
	.uleb128 .LBB308-.LBB308
	.uleb128 .LBE308-.LBB308
	.byte	0x4
	.uleb128 .LBB349-.LBB308
	.uleb128 .LBE349-.LBB308
	.byte	0x4
	.uleb128 .LBB350-.LBB308
	.uleb128 .LBE350-.LBB308
	.byte	0x4
	.uleb128 .LBB351-.LBB308
	.uleb128 .LBE351-.LBB308
	.byte	0
.LLRL92:
	.byte	0x5
	.long	.LBB310
	.byte	0x4
	.uleb128 .LBB310-.LBB310
	.uleb128 .LBE310-.LBB310
	.byte	0x4
	.uleb128 .LBB344-.LBB310
	.uleb128 .LBE344-.LBB310
	.byte	0x4
	.uleb128 .LBB345-.LBB310
	.uleb128 .LBE345-.LBB310
	.byte	0
.LLRL96:
	.byte	0x5
	.long	.LBB312
	.byte	0x4
	.uleb128 .LBB312-.LBB312
	.uleb128 .LBE312-.LBB312
	.byte	0x4
	.uleb128 .LBB339-.LBB312
	.uleb128 .LBE339-.LBB312
	.byte	0x4
	.uleb128 .LBB340-.LBB312
	.uleb128 .LBE340-.LBB312
	.byte	0x4
	.uleb128 .LBB341-.LBB312
	.uleb128 .LBE341-.LBB312
	.byte	0
.LLRL100:
	.byte	0x5
	.long	.LBB314
	.byte	0x4
	.uleb128 .LBB314-.LBB314
	.uleb128 .LBE314-.LBB314
	.byte	0x4
	.uleb128 .LBB333-.LBB314
	.uleb128 .LBE333-.LBB314
	.byte	0x4
	.uleb128 .LBB334-.LBB314
	.uleb128 .LBE334-.LBB314
	.byte	0x4
	.uleb128 .LBB335-.LBB314
	.uleb128 .LBE335-.LBB314
	.byte	0
.LLRL104:
	.byte	0x5
	.long	.LBB316
	.byte	0x4
	.uleb128 .LBB316-.LBB316
	.uleb128 .LBE316-.LBB316
	.byte	0x4
	.uleb128 .LBB328-.LBB316
	.uleb128 .LBE328-.LBB316
	.byte	0x4
	.uleb128 .LBB329-.LBB316
	.uleb128 .LBE329-.LBB316
	.byte	0
.LLRL108:
	.byte	0x5
	.long	.LBB318
	.byte	0x4
	.uleb128 .LBB318-.LBB318
	.uleb128 .LBE318-.LBB318
	.byte	0x4
	.uleb128 .LBB323-.LBB318
	.uleb128 .LBE323-.LBB318
	.byte	0x4
	.uleb128 .LBB324-.LBB318
	.uleb128 .LBE324-.LBB318
	.byte	0x4
	.uleb128 .LBB325-.LBB318
	.uleb128 .LBE325-.LBB318
	.byte	0
.LLRL120:
	.byte	0x5
	.long	.LBB366
	.byte	0x4
	.uleb128 .LBB366-.LBB366
	.uleb128 .LBE366-.LBB366
	.byte	0x4
	.uleb128 .LBB369-.LBB366
	.uleb128 .LBE369-.LBB366
	.byte	0
.LLRL127:
	.byte	0x5
	.long	.LBB371
	.byte	0x4
	.uleb128 .LBB371-.LBB371
	.uleb128 .LBE371-.LBB371
	.byte	0x4
	.uleb128 .LBB378-.LBB371
	.uleb128 .LBE378-.LBB371
	.byte	0
.LLRL130:
	.byte	0x5
	.long	.LBB372
	.byte	0x4
	.uleb128 .LBB372-.LBB372
	.uleb128 .LBE372-.LBB372
	.byte	0x4
	.uleb128 .LBB376-.LBB372
	.uleb128 .LBE376-.LBB372
	.byte	0x4
	.uleb128 .LBB377-.LBB372
	.uleb128 .LBE377-.LBB372
	.byte	0
.LLRL136:
	.byte	0x5
	.long	.LBB379
	.byte	0x4
	.uleb128 .LBB379-.LBB379
	.uleb128 .LBE379-.LBB379
	.byte	0x4
	.uleb128 .LBB381-.LBB379
	.uleb128 .LBE381-.LBB379
	.byte	0
.LLRL139:
	.byte	0x5
	.long	.LBB382
	.byte	0x4
	.uleb128 .LBB382-.LBB382
	.uleb128 .LBE382-.LBB382
	.byte	0x4
	.uleb128 .LBB385-.LBB382
	.uleb128 .LBE385-.LBB382
	.byte	0x4
	.uleb128 .LBB393-.LBB382
	.uleb128 .LBE393-.LBB382
	.byte	0
.LLRL143:
	.byte	0x5
	.long	.LBB386
	.byte	0x4
	.uleb128 .LBB386-.LBB386
	.uleb128 .LBE386-.LBB386
	.byte	0x4
	.uleb128 .LBB389-.LBB386
	.uleb128 .LBE389-.LBB386
	.byte	0x4
	.uleb128 .LBB390-.LBB386
	.uleb128 .LBE390-.LBB386
	.byte	0
.LLRL145:
	.byte	0x5
	.long	.LBB387
	.byte	0x4
	.uleb128 .LBB387-.LBB387
	.uleb128 .LBE387-.LBB387
	.byte	0x4
	.uleb128 .LBB388-.LBB387
	.uleb128 .LBE388-.LBB387
	.byte	0
.LLRL147:
	.byte	0x5
	.long	.LBB391
	.byte	0x4
	.uleb128 .LBB391-.LBB391
	.uleb128 .LBE391-.LBB391
	.byte	0x4
	.uleb128 .LBB392-.LBB391
	.uleb128 .LBE392-.LBB391
	.byte	0
.LLRL151:
	.byte	0x5
	.long	.LBB394
	.byte	0x4
	.uleb128 .LBB394-.LBB394
	.uleb128 .LBE394-.LBB394
	.byte	0x4
	.uleb128 .LBB404-.LBB394
	.uleb128 .LBE404-.LBB394
	.byte	0x4
	.uleb128 .LBB405-.LBB394
	.uleb128 .LBE405-.LBB394
	.byte	0
.LLRL155:
	.byte	0x5
	.long	.LBB395
	.byte	0x4
	.uleb128 .LBB395-.LBB395
	.uleb128 .LBE395-.LBB395
	.byte	0x4
	.uleb128 .LBB400-.LBB395
	.uleb128 .LBE400-.LBB395
	.byte	0x4
	.uleb128 .LBB401-.LBB395
	.uleb128 .LBE401-.LBB395
	.byte	0x4
	.uleb128 .LBB402-.LBB395
	.uleb128 .LBE402-.LBB395
	.byte	0x4
	.uleb128 .LBB403-.LBB395
	.uleb128 .LBE403-.LBB395
	.byte	0
.LLRL157:
	.byte	0x5
	.long	.LBB396
	.byte	0x4
	.uleb128 .LBB396-.LBB396
	.uleb128 .LBE396-.LBB396
	.byte	0x4
	.uleb128 .LBB397-.LBB396
	.uleb128 .LBE397-.LBB396
	.byte	0x4
	.uleb128 .LBB398-.LBB396
	.uleb128 .LBE398-.LBB396
	.byte	0x4
	.uleb128 .LBB399-.LBB396
	.uleb128 .LBE399-.LBB396
	.byte	0
.LLRL159:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB7
	.uleb128 .LFE7-.LFB7
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF47:
	.string	"text"
.LASF38:
	.string	"inner"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF26:
	.string	"malloc"
.LASF28:
	.string	"putchar"
.LASF46:
	.string	"main"
.LASF49:
	.string	"__builtin_memcmp"
.LASF24:
	.string	"packed"
.LASF48:
	.string	"push"
.LASF21:
	.string	"heap"
.LASF45:
	.string	"free"
.LASF27:
	.string	"memcmp"
.LASF4:
	.string	"long long int"
.LASF19:
	.string	"bits"
.LASF30:
	.string	"memset"
.LASF22:
	.string	"heap_size"
.LASF12:
	.string	"long int"
.LASF23:
	.string	"codes"
.LASF29:
	.string	"printf"
.LASF17:
	.string	"node"
.LASF20:
	.string	"length"
.LASF39:
	.string	"release"
.LASF5:
	.string	"unsigned char"
.LASF43:
	.string	"before"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF40:
	.string	"assign"
.LASF18:
	.string	"code"
.LASF41:
	.string	"last"
.LASF6:
	.string	"short unsigned int"
.LASF9:
	.string	"char"
.LASF42:
	.string	"make"
.LASF31:
	.string	"strlen"
.LASF44:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF13:
	.string	"long unsigned int"
.LASF35:
	.string	"weights"
.LASF16:
	.string	"child"
.LASF32:
	.string	"fibonacci"
.LASF37:
	.string	"position"
.LASF33:
	.string	"wrong"
.LASF15:
	.string	"symbol"
.LASF14:
	.string	"weight"
.LASF25:
	.string	"unpacked"
.LASF36:
	.string	"root"
.LASF34:
	.string	"next"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"huffman.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
