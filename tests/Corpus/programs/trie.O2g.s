	.file	"trie.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "trie.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %.*s"
.LC1:
	.string	"x%d"
	.text
	.p2align 4
	.type	list, @function
list:
.LVL0:
.LFB3:
	.file 1 "trie.c"
	.loc 1 39 1 view -0
	.cfi_startproc
	.loc 1 40 2 view .LVU1
	.loc 1 41 2 view .LVU2
	.loc 1 39 1 is_stmt 0 view .LVU3
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	movl	%ecx, %edi
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%eax, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 41 7 view .LVU4
	movl	104(%eax), %ebp
	.loc 1 41 5 view .LVU5
	testl	%ebp, %ebp
	jne	.L12
.LVL1:
.L2:
	.loc 1 45 9 view .LVU6
	movb	$97, %bl
.LVL2:
	.p2align 4
	.p2align 3
.L5:
.LBB2:
	.loc 1 48 3 is_stmt 1 view .LVU7
	.loc 1 48 6 is_stmt 0 view .LVU8
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L4
	.loc 1 49 4 is_stmt 1 view .LVU9
	.loc 1 49 18 is_stmt 0 view .LVU10
	movb	%bl, (%edx,%edi)
	.loc 1 50 4 is_stmt 1 view .LVU11
	.loc 1 50 14 is_stmt 0 view .LVU12
	leal	1(%edi), %ecx
	movl	%edx, 28(%esp)
	movl	(%esi), %eax
	call	list
.LVL3:
	.loc 1 50 11 view .LVU13
	movl	28(%esp), %edx
	addl	%eax, %ebp
.LVL4:
	.p2align 4
	.p2align 3
.L4:
	.loc 1 47 27 is_stmt 1 discriminator 2 view .LVU14
	.loc 1 47 20 discriminator 2 view .LVU15
	incb	%bl
	addl	$4, %esi
	cmpb	$123, %bl
	jne	.L5
	.loc 1 47 20 is_stmt 0 discriminator 2 view .LVU16
.LBE2:
	.loc 1 52 2 is_stmt 1 view .LVU17
	.loc 1 53 1 is_stmt 0 view .LVU18
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%ebp, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL5:
	.loc 1 53 1 view .LVU19
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
.LVL6:
	.loc 1 53 1 view .LVU20
	ret
.LVL7:
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
	.loc 1 42 3 is_stmt 1 view .LVU21
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%edx, 28(%esp)
	call	printf
.LVL8:
	.loc 1 43 3 view .LVU22
	.loc 1 43 8 is_stmt 0 view .LVU23
	movl	104(%esi), %eax
	.loc 1 43 6 view .LVU24
	movl	28(%esp), %edx
	cmpl	$1, %eax
	jg	.L13
.LVL9:
	.loc 1 45 9 view .LVU25
	movl	$1, %ebp
	jmp	.L2
.LVL10:
.L13:
	.loc 1 44 4 is_stmt 1 view .LVU26
	movl	%eax, 4(%esp)
	.loc 1 45 9 is_stmt 0 view .LVU27
	movl	$1, %ebp
	.loc 1 44 4 view .LVU28
	movl	$.LC1, (%esp)
	call	printf
.LVL11:
	movl	28(%esp), %edx
.LVL12:
.LBB3:
	.loc 1 47 20 is_stmt 1 view .LVU29
	.loc 1 47 20 is_stmt 0 view .LVU30
	jmp	.L2
.LBE3:
	.cfi_endproc
.LFE3:
	.size	list, .-list
	.section	.rodata.str1.1
.LC2:
	.string	"%s?"
.LC3:
	.string	""
.LC4:
	.string	" %s"
.LC5:
	.string	" -%s"
	.text
	.p2align 4
	.type	suggest, @function
suggest:
.LVL13:
.LFB4:
	.loc 1 56 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 57 2 view .LVU32
	.loc 1 58 2 view .LVU33
	.loc 1 56 1 is_stmt 0 view .LVU34
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
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
	subl	$76, %esp
	.cfi_def_cfa_offset 96
	.loc 1 58 13 view .LVU35
	movl	%edx, (%esp)
	.loc 1 56 1 view .LVU36
	movl	%edx, 20(%esp)
	movl	%eax, 24(%esp)
	.loc 1 58 13 view .LVU37
	call	strlen
.LVL14:
	.loc 1 59 2 view .LVU38
	movl	%esi, 4(%esp)
	leal	32(%esp), %esi
.LVL15:
	.loc 1 59 2 view .LVU39
	movl	$.LC2, (%esp)
	.loc 1 58 13 view .LVU40
	movl	%eax, 28(%esp)
	movl	%eax, %ebx
.LVL16:
	.loc 1 59 2 is_stmt 1 view .LVU41
	call	printf
.LVL17:
	.loc 1 60 2 view .LVU42
.LBB15:
	.loc 1 60 7 view .LVU43
	.loc 1 60 23 view .LVU44
	.loc 1 60 14 is_stmt 0 view .LVU45
	xorl	%ecx, %ecx
	.loc 1 60 23 view .LVU46
	testl	%ebx, %ebx
	.loc 1 60 14 view .LVU47
	movl	%ecx, 16(%esp)
	.loc 1 60 23 view .LVU48
	je	.L29
.LVL18:
.L15:
.LBB16:
	.loc 1 61 24 is_stmt 1 view .LVU49
	.loc 1 61 13 is_stmt 0 view .LVU50
	movb	$97, %bl
.LVL19:
	.p2align 4
	.p2align 3
.L19:
	.loc 1 62 4 is_stmt 1 view .LVU51
	movl	%esi, (%esp)
	movl	20(%esp), %edi
	movl	%edi, 4(%esp)
	call	strcpy
.LVL20:
	.loc 1 63 4 view .LVU52
	.loc 1 63 13 is_stmt 0 view .LVU53
	movl	16(%esp), %ecx
	.loc 1 64 7 view .LVU54
	cmpb	%bl, (%edi,%ecx)
	.loc 1 63 13 view .LVU55
	movb	%bl, (%esi,%ecx)
	.loc 1 64 4 is_stmt 1 view .LVU56
	.loc 1 64 7 is_stmt 0 view .LVU57
	je	.L16
.LVL21:
.LBB17:
.LBB18:
	.loc 1 33 11 is_stmt 1 view .LVU58
	movl	24(%esp), %eax
	movl	%esi, %ebp
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L17
	.loc 1 33 11 is_stmt 0 view .LVU59
	jmp	.L16
.LVL22:
	.p2align 4,,10
	.p2align 3
.L18:
	.loc 1 34 3 is_stmt 1 view .LVU60
.LBB19:
.LBI19:
	.loc 1 14 21 view .LVU61
.LBB20:
	.loc 1 16 2 view .LVU62
	.loc 1 16 35 is_stmt 0 view .LVU63
	movl	%eax, (%esp)
.LBE20:
.LBE19:
	.loc 1 33 25 view .LVU64
	incl	%ebp
.LVL23:
.LBB22:
.LBB21:
	.loc 1 16 35 view .LVU65
	call	tolower
.LVL24:
	.loc 1 17 2 is_stmt 1 view .LVU66
	.loc 1 17 7 is_stmt 0 view .LVU67
	movl	-388(%edi,%eax,4), %edi
.LVL25:
	.loc 1 21 2 is_stmt 1 view .LVU68
	.loc 1 21 2 is_stmt 0 view .LVU69
.LBE21:
.LBE22:
	.loc 1 33 25 is_stmt 1 view .LVU70
	.loc 1 33 11 view .LVU71
	testl	%edi, %edi
	je	.L16
.LVL26:
.L17:
	.loc 1 33 14 is_stmt 0 view .LVU72
	movzbl	0(%ebp), %eax
	.loc 1 33 11 view .LVU73
	testb	%al, %al
	jne	.L18
	.loc 1 35 2 is_stmt 1 view .LVU74
.LVL27:
	.loc 1 35 2 is_stmt 0 view .LVU75
.LBE18:
.LBE17:
	.loc 1 64 21 view .LVU76
	movl	104(%edi), %edx
	testl	%edx, %edx
	je	.L16
	.loc 1 65 5 is_stmt 1 view .LVU77
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL28:
	.p2align 4
	.p2align 3
.L16:
	.loc 1 61 33 discriminator 2 view .LVU78
	incb	%bl
.LVL29:
	.loc 1 61 24 discriminator 2 view .LVU79
	cmpb	$123, %bl
	jne	.L19
.LBE16:
	.loc 1 60 29 discriminator 2 view .LVU80
	movl	16(%esp), %eax
	incl	%eax
.LVL30:
	.loc 1 60 23 discriminator 2 view .LVU81
	cmpl	%eax, 28(%esp)
	je	.L32
	.loc 1 60 29 is_stmt 0 view .LVU82
	movl	%eax, 16(%esp)
	jmp	.L15
.L32:
	.loc 1 60 29 view .LVU83
.LBE15:
.LBB23:
	.loc 1 67 14 view .LVU84
	xorl	%ebp, %ebp
.LVL31:
.L20:
	.loc 1 68 3 is_stmt 1 view .LVU85
	movl	20(%esp), %ecx
	cmpl	$4, %ebp
	movl	%esi, %edi
	movl	%ecx, %eax
	jnb	.L59
.L21:
	xorl	%ebx, %ebx
	testl	$2, %ebp
	je	.L24
	movzwl	(%eax), %edx
	movl	$2, %ebx
	movw	%dx, (%edi)
.L24:
	testl	$1, %ebp
	je	.L25
	movzbl	(%eax,%ebx), %eax
	movb	%al, (%edi,%ebx)
.L25:
	.loc 1 69 3 view .LVU86
	movl	%ebp, 28(%esp)
	movl	20(%esp), %eax
	.loc 1 69 30 is_stmt 0 view .LVU87
	incl	%ebp
.LVL32:
	.loc 1 69 3 view .LVU88
	addl	%ebp, %eax
	movl	%eax, 4(%esp)
	leal	31(%esp), %eax
	addl	%ebp, %eax
	movl	%eax, (%esp)
	call	strcpy
.LVL33:
	.loc 1 70 3 is_stmt 1 view .LVU89
.LBB24:
.LBI24:
	.loc 1 31 12 view .LVU90
.LBB25:
	.loc 1 33 2 view .LVU91
	.loc 1 33 11 view .LVU92
	movl	24(%esp), %eax
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L27
	.loc 1 33 11 is_stmt 0 view .LVU93
	movl	%ebx, %edi
	movl	%esi, %ebx
	jmp	.L26
.LVL34:
	.p2align 4,,10
	.p2align 3
.L28:
	.loc 1 34 3 is_stmt 1 view .LVU94
.LBB26:
.LBI26:
	.loc 1 14 21 view .LVU95
.LBB27:
	.loc 1 16 2 view .LVU96
	.loc 1 16 35 is_stmt 0 view .LVU97
	movl	%eax, (%esp)
.LBE27:
.LBE26:
	.loc 1 33 25 view .LVU98
	incl	%ebx
.LVL35:
.LBB29:
.LBB28:
	.loc 1 16 35 view .LVU99
	call	tolower
.LVL36:
	.loc 1 17 2 is_stmt 1 view .LVU100
	.loc 1 17 7 is_stmt 0 view .LVU101
	movl	-388(%edi,%eax,4), %edi
.LVL37:
	.loc 1 21 2 is_stmt 1 view .LVU102
	.loc 1 21 2 is_stmt 0 view .LVU103
.LBE28:
.LBE29:
	.loc 1 33 25 is_stmt 1 view .LVU104
	.loc 1 33 11 view .LVU105
	testl	%edi, %edi
	je	.L27
.LVL38:
.L26:
	.loc 1 33 14 is_stmt 0 view .LVU106
	movzbl	(%ebx), %eax
	.loc 1 33 11 view .LVU107
	testb	%al, %al
	jne	.L28
	.loc 1 35 2 is_stmt 1 view .LVU108
.LVL39:
	.loc 1 35 2 is_stmt 0 view .LVU109
.LBE25:
.LBE24:
	.loc 1 70 6 view .LVU110
	movl	104(%edi), %eax
	testl	%eax, %eax
	je	.L27
	.loc 1 71 4 is_stmt 1 view .LVU111
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.LVL40:
.L27:
	.loc 1 67 23 discriminator 1 view .LVU112
	movl	16(%esp), %edx
	cmpl	%edx, 28(%esp)
	jne	.L20
.LVL41:
.L29:
	.loc 1 67 23 is_stmt 0 discriminator 1 view .LVU113
.LBE23:
	.loc 1 73 2 is_stmt 1 view .LVU114
	movl	$.LC3, (%esp)
	call	puts
.LVL42:
	.loc 1 74 1 is_stmt 0 view .LVU115
	addl	$76, %esp
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
.LVL43:
.L59:
	.cfi_restore_state
.LBB30:
	.loc 1 68 3 view .LVU116
	movl	%ebp, %ebx
	xorl	%eax, %eax
	andl	$-4, %ebx
.L22:
	movl	(%ecx,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L22
	movl	20(%esp), %edx
	leal	(%esi,%eax), %edi
	addl	%edx, %eax
	jmp	.L21
.LBE30:
	.cfi_endproc
.LFE4:
	.size	suggest, .-suggest
	.p2align 4
	.type	clear, @function
clear:
.LVL44:
.LFB5:
	.loc 1 77 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 78 2 view .LVU118
.LBB57:
	.loc 1 78 7 view .LVU119
	.loc 1 78 20 view .LVU120
.LBE57:
	.loc 1 77 1 is_stmt 0 view .LVU121
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
	movl	%eax, %ebx
	leal	104(%eax), %eax
.LVL45:
	.loc 1 77 1 view .LVU122
	subl	$124, %esp
	.cfi_def_cfa_offset 144
	movl	%eax, 52(%esp)
.LVL46:
.L78:
.LBB82:
	.loc 1 79 3 is_stmt 1 view .LVU123
	.loc 1 79 17 is_stmt 0 view .LVU124
	movl	(%edi), %esi
	.loc 1 79 6 view .LVU125
	testl	%esi, %esi
	je	.L61
	movl	%esi, 56(%esp)
	leal	104(%esi), %eax
	movl	%esi, %ebp
	movl	%eax, 48(%esp)
	movl	%ebx, %eax
	movl	%edi, %ebx
.LVL47:
	.loc 1 79 6 view .LVU126
	movl	%eax, %edi
.LVL48:
.L77:
.LBB58:
.LBB59:
.LBB60:
	.loc 1 79 3 is_stmt 1 view .LVU127
	.loc 1 79 17 is_stmt 0 view .LVU128
	movl	0(%ebp), %esi
	.loc 1 79 6 view .LVU129
	testl	%esi, %esi
	je	.L62
	movl	%ebp, 64(%esp)
	leal	104(%esi), %ecx
	movl	%edi, %ebp
	movl	%ecx, 44(%esp)
	movl	%esi, 60(%esp)
.LVL49:
.L76:
.LBB61:
.LBB62:
.LBB63:
	.loc 1 79 3 is_stmt 1 view .LVU130
	.loc 1 79 17 is_stmt 0 view .LVU131
	movl	(%esi), %edi
	.loc 1 79 6 view .LVU132
	testl	%edi, %edi
	je	.L63
	movl	%esi, 72(%esp)
	leal	104(%edi), %ecx
	movl	%edi, %esi
	movl	%ecx, 40(%esp)
	movl	%edi, 68(%esp)
.L75:
.LBB64:
.LBB65:
.LBB66:
	.loc 1 79 3 is_stmt 1 view .LVU133
	.loc 1 79 17 is_stmt 0 view .LVU134
	movl	(%esi), %edi
	.loc 1 79 6 view .LVU135
	testl	%edi, %edi
	je	.L64
	movl	%esi, 80(%esp)
	leal	104(%edi), %ecx
	movl	%edi, %esi
	movl	%ebx, 84(%esp)
	movl	%ebp, %ebx
	movl	%ecx, 36(%esp)
	movl	%edi, 76(%esp)
.LVL50:
.L74:
.LBB67:
.LBB68:
.LBB69:
	.loc 1 79 3 is_stmt 1 view .LVU136
	.loc 1 79 17 is_stmt 0 view .LVU137
	movl	(%esi), %edi
	.loc 1 79 6 view .LVU138
	testl	%edi, %edi
	je	.L65
	movl	%edi, 88(%esp)
	leal	104(%edi), %eax
	movl	%edi, %ebp
	movl	%eax, 28(%esp)
	movl	%esi, 92(%esp)
.L73:
.LBB70:
.LBB71:
.LBB72:
	.loc 1 79 3 is_stmt 1 view .LVU139
	.loc 1 79 17 is_stmt 0 view .LVU140
	movl	0(%ebp), %esi
	.loc 1 79 6 view .LVU141
	testl	%esi, %esi
	je	.L66
	movl	%ebp, 96(%esp)
	leal	104(%esi), %eax
	movl	%esi, %edi
	movl	%eax, 32(%esp)
	movl	%ebx, %ebp
	movl	%esi, 100(%esp)
.LVL51:
.L72:
.LBB73:
.LBB74:
.LBB75:
	.loc 1 79 3 is_stmt 1 view .LVU142
	.loc 1 79 17 is_stmt 0 view .LVU143
	movl	(%edi), %ebx
	.loc 1 79 6 view .LVU144
	testl	%ebx, %ebx
	je	.L67
	movl	%ebx, 104(%esp)
	leal	104(%ebx), %eax
	movl	%ebx, %esi
	movl	%eax, 24(%esp)
	.p2align 4
	.p2align 3
.L71:
.LBB76:
.LBB77:
.LBB78:
	.loc 1 79 3 is_stmt 1 view .LVU145
	.loc 1 79 17 is_stmt 0 view .LVU146
	movl	(%esi), %ebx
	.loc 1 79 6 view .LVU147
	testl	%ebx, %ebx
	je	.L68
	leal	104(%ebx), %eax
	movl	%ebx, %edx
	movl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L70:
.LBB79:
.LBB80:
.LBB81:
	.loc 1 79 3 is_stmt 1 view .LVU148
	.loc 1 79 17 is_stmt 0 view .LVU149
	movl	(%edx), %eax
	.loc 1 79 6 view .LVU150
	testl	%eax, %eax
	je	.L69
	movl	%edx, 108(%esp)
	.loc 1 80 4 is_stmt 1 view .LVU151
	call	clear
.LVL52:
	movl	108(%esp), %edx
	.p2align 4
	.p2align 3
.L69:
	.loc 1 78 27 view .LVU152
	.loc 1 78 20 view .LVU153
	movl	20(%esp), %eax
	addl	$4, %edx
	cmpl	%eax, %edx
	jne	.L70
.LBE81:
	.loc 1 81 2 view .LVU154
	movl	%ebx, (%esp)
	call	free
.LVL53:
.L68:
.LBE80:
.LBE79:
	.loc 1 78 27 view .LVU155
	.loc 1 78 20 view .LVU156
	movl	24(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L71
.LBE78:
	.loc 1 81 2 is_stmt 0 view .LVU157
	movl	104(%esp), %ebx
	.loc 1 81 2 is_stmt 1 view .LVU158
	movl	%ebx, (%esp)
	call	free
.LVL54:
.L67:
.LBE77:
.LBE76:
	.loc 1 78 27 view .LVU159
	.loc 1 78 20 view .LVU160
	movl	32(%esp), %eax
	addl	$4, %edi
	cmpl	%eax, %edi
	jne	.L72
.LBE75:
	.loc 1 81 2 is_stmt 0 view .LVU161
	movl	100(%esp), %esi
	movl	%ebp, %ebx
	movl	96(%esp), %ebp
.LVL55:
	.loc 1 81 2 is_stmt 1 view .LVU162
	movl	%esi, (%esp)
	call	free
.LVL56:
.L66:
	.loc 1 81 2 is_stmt 0 view .LVU163
.LBE74:
.LBE73:
	.loc 1 78 27 is_stmt 1 view .LVU164
	.loc 1 78 20 view .LVU165
	movl	28(%esp), %eax
	addl	$4, %ebp
	cmpl	%eax, %ebp
	jne	.L73
.LBE72:
	.loc 1 81 2 is_stmt 0 view .LVU166
	movl	88(%esp), %edi
	movl	92(%esp), %esi
	.loc 1 81 2 is_stmt 1 view .LVU167
	movl	%edi, (%esp)
	call	free
.LVL57:
.L65:
.LBE71:
.LBE70:
	.loc 1 78 27 view .LVU168
	.loc 1 78 20 view .LVU169
	movl	36(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L74
.LBE69:
	.loc 1 81 2 is_stmt 0 view .LVU170
	movl	76(%esp), %edi
	movl	%ebx, %ebp
	movl	80(%esp), %esi
	movl	84(%esp), %ebx
.LVL58:
	.loc 1 81 2 is_stmt 1 view .LVU171
	movl	%edi, (%esp)
	call	free
.LVL59:
.L64:
	.loc 1 81 2 is_stmt 0 view .LVU172
.LBE68:
.LBE67:
	.loc 1 78 27 is_stmt 1 view .LVU173
	.loc 1 78 20 view .LVU174
	movl	40(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L75
.LBE66:
	.loc 1 81 2 is_stmt 0 view .LVU175
	movl	68(%esp), %edi
	movl	72(%esp), %esi
	.loc 1 81 2 is_stmt 1 view .LVU176
	movl	%edi, (%esp)
	call	free
.LVL60:
.L63:
.LBE65:
.LBE64:
	.loc 1 78 27 view .LVU177
	.loc 1 78 20 view .LVU178
	movl	44(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L76
.LBE63:
	.loc 1 81 2 is_stmt 0 view .LVU179
	movl	60(%esp), %esi
	movl	%ebp, %edi
	movl	64(%esp), %ebp
.LVL61:
	.loc 1 81 2 is_stmt 1 view .LVU180
	movl	%esi, (%esp)
	call	free
.LVL62:
.L62:
	.loc 1 81 2 is_stmt 0 view .LVU181
.LBE62:
.LBE61:
	.loc 1 78 27 is_stmt 1 view .LVU182
	.loc 1 78 20 view .LVU183
	movl	48(%esp), %eax
	addl	$4, %ebp
	cmpl	%eax, %ebp
	jne	.L77
.LBE60:
	.loc 1 81 2 is_stmt 0 view .LVU184
	movl	56(%esp), %esi
	movl	%edi, %eax
	movl	%ebx, %edi
.LVL63:
	.loc 1 81 2 view .LVU185
	movl	%eax, %ebx
	.loc 1 81 2 is_stmt 1 view .LVU186
	movl	%esi, (%esp)
	call	free
.LVL64:
.L61:
	.loc 1 81 2 is_stmt 0 view .LVU187
.LBE59:
.LBE58:
	.loc 1 78 27 is_stmt 1 discriminator 2 view .LVU188
	.loc 1 78 20 discriminator 2 view .LVU189
	movl	52(%esp), %eax
	addl	$4, %edi
	cmpl	%eax, %edi
	jne	.L78
.LBE82:
	.loc 1 81 2 view .LVU190
	movl	%ebx, (%esp)
	call	free
.LVL65:
	.loc 1 82 1 is_stmt 0 view .LVU191
	addl	$124, %esp
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL66:
	.loc 1 82 1 view .LVU192
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
.LFE5:
	.size	clear, .-clear
	.section	.rodata.str1.1
.LC6:
	.string	" "
.LC7:
	.string	"%d words, %d nodes\n"
.LC8:
	.string	"%s: %d\n"
.LC9:
	.string	"%s*:"
.LC10:
	.string	" (%d)\n"
.LC11:
	.string	"frams"
.LC12:
	.string	"exet"
.LC13:
	.string	"waitt"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.loc 1 85 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 86 2 view .LVU194
	.loc 1 90 2 view .LVU195
	.loc 1 91 2 view .LVU196
	.loc 1 92 2 view .LVU197
	.loc 1 85 1 is_stmt 0 view .LVU198
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 92 22 view .LVU199
	movl	$108, %ecx
	.loc 1 85 1 view .LVU200
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 92 22 view .LVU201
	movl	%ecx, 4(%esp)
	movl	$1, (%esp)
	call	calloc
.LVL67:
	.loc 1 93 15 view .LVU202
	movl	$267, (%esp)
	.loc 1 92 22 view .LVU203
	movl	%eax, 24(%esp)
.LVL68:
	.loc 1 93 2 is_stmt 1 view .LVU204
	.loc 1 93 15 is_stmt 0 view .LVU205
	call	malloc
.LVL69:
	.loc 1 93 15 view .LVU206
	movl	%eax, 20(%esp)
	movl	%eax, %edx
.LVL70:
	.loc 1 94 2 is_stmt 1 view .LVU207
	xorl	%eax, %eax
.LVL71:
.L117:
	.loc 1 94 2 is_stmt 0 view .LVU208
	movl	text.2(%eax), %ebx
	movl	text.2+4(%eax), %ecx
	movl	%ebx, (%edx,%eax)
	movl	%ecx, 4(%edx,%eax)
	addl	$8, %eax
	cmpl	$264, %eax
	jb	.L117
	.loc 1 95 2 is_stmt 1 view .LVU209
.LVL72:
	.loc 1 96 2 view .LVU210
.LBB98:
	.loc 1 96 7 view .LVU211
.LBE98:
	.loc 1 94 2 is_stmt 0 view .LVU212
	movl	20(%esp), %ecx
	movl	text.2(%eax), %edi
	leal	(%ecx,%eax), %edx
.LVL73:
	.loc 1 94 2 view .LVU213
	movzbl	text.2+2(%eax), %eax
	movw	%di, (%edx)
	movb	%al, 2(%edx)
.LBB107:
	.loc 1 96 20 view .LVU214
	movl	%ecx, (%esp)
	movl	$.LC6, 4(%esp)
	call	strtok
.LVL74:
.LBE107:
	.loc 1 95 6 view .LVU215
	xorl	%ecx, %ecx
.LBB108:
	.loc 1 96 39 view .LVU216
	testl	%eax, %eax
	.loc 1 96 20 view .LVU217
	movl	%eax, %edi
.LVL75:
	.loc 1 96 39 is_stmt 1 view .LVU218
	je	.L120
	movl	%ecx, 28(%esp)
.LVL76:
	.p2align 4
	.p2align 3
.L119:
.LBB99:
.LBB100:
	.loc 1 26 9 view .LVU219
	movzbl	(%edi), %eax
.LVL77:
	.loc 1 26 9 is_stmt 0 view .LVU220
	movl	24(%esp), %esi
	testb	%al, %al
	jne	.L122
	.loc 1 26 9 view .LVU221
	jmp	.L123
.LVL78:
	.p2align 4,,10
	.p2align 3
.L135:
	.loc 1 26 20 view .LVU222
	incl	%edi
.LVL79:
.LBB101:
.LBB102:
	.loc 1 26 20 view .LVU223
	movl	%eax, %esi
.LVL80:
	.loc 1 21 2 is_stmt 1 view .LVU224
	.loc 1 21 2 is_stmt 0 view .LVU225
.LBE102:
.LBE101:
	.loc 1 26 20 is_stmt 1 view .LVU226
	.loc 1 26 9 view .LVU227
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L123
.LVL81:
.L122:
	.loc 1 27 3 view .LVU228
.LBB105:
.LBI101:
	.loc 1 14 21 view .LVU229
.LBB103:
	.loc 1 16 2 view .LVU230
	.loc 1 16 35 is_stmt 0 view .LVU231
	movl	%eax, (%esp)
	call	tolower
.LVL82:
	.loc 1 16 61 view .LVU232
	leal	-97(%eax), %ebx
.LVL83:
	.loc 1 17 2 is_stmt 1 view .LVU233
	.loc 1 17 7 is_stmt 0 view .LVU234
	movl	(%esi,%ebx,4), %eax
	.loc 1 17 5 view .LVU235
	testl	%eax, %eax
	jne	.L135
	.loc 1 18 3 is_stmt 1 view .LVU236
	.loc 1 18 11 is_stmt 0 view .LVU237
	movl	$1, (%esp)
	movl	$108, %edx
.LBE103:
.LBE105:
	.loc 1 26 20 view .LVU238
	incl	%edi
.LVL84:
.LBB106:
.LBB104:
	.loc 1 18 11 view .LVU239
	movl	%edx, 4(%esp)
	call	calloc
.LVL85:
	.loc 1 19 8 view .LVU240
	incl	nodes
	.loc 1 18 9 view .LVU241
	movl	%eax, (%esi,%ebx,4)
	.loc 1 19 3 is_stmt 1 view .LVU242
	.loc 1 19 8 is_stmt 0 view .LVU243
	movl	%eax, %esi
.LVL86:
	.loc 1 21 2 is_stmt 1 view .LVU244
	.loc 1 21 2 is_stmt 0 view .LVU245
.LBE104:
.LBE106:
	.loc 1 26 20 is_stmt 1 view .LVU246
	.loc 1 26 9 view .LVU247
	movzbl	(%edi), %eax
.LVL87:
	.loc 1 26 9 is_stmt 0 view .LVU248
	testb	%al, %al
	jne	.L122
.LVL88:
.L123:
	.loc 1 28 2 is_stmt 1 view .LVU249
	.loc 1 28 10 is_stmt 0 view .LVU250
	incl	104(%esi)
.LVL89:
	.loc 1 28 10 view .LVU251
.LBE100:
.LBE99:
	.loc 1 98 3 is_stmt 1 view .LVU252
	.loc 1 96 50 view .LVU253
	.loc 1 96 52 is_stmt 0 view .LVU254
	movl	$.LC6, %eax
	.loc 1 98 8 view .LVU255
	incl	28(%esp)
.LVL90:
	.loc 1 96 52 view .LVU256
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	strtok
.LVL91:
	.loc 1 96 39 view .LVU257
	testl	%eax, %eax
	.loc 1 96 52 view .LVU258
	movl	%eax, %edi
.LVL92:
	.loc 1 96 39 is_stmt 1 view .LVU259
	jne	.L119
	movl	28(%esp), %ecx
.LVL93:
.L120:
	.loc 1 96 39 is_stmt 0 view .LVU260
.LBE108:
	.loc 1 100 2 is_stmt 1 view .LVU261
	movl	nodes, %eax
.LVL94:
.LBB109:
	.loc 1 101 14 is_stmt 0 view .LVU262
	xorl	%ebx, %ebx
.LBE109:
	.loc 1 100 2 view .LVU263
	movl	%ecx, 4(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL95:
	.loc 1 101 2 is_stmt 1 view .LVU264
.LBB118:
	.loc 1 101 7 view .LVU265
	.loc 1 101 23 view .LVU266
	.p2align 4
	.p2align 3
.L127:
	.loc 1 102 3 discriminator 3 view .LVU267
	.loc 1 102 53 is_stmt 0 discriminator 3 view .LVU268
	movl	queries.1(,%ebx,4), %eax
	movl	%eax, 28(%esp)
.LVL96:
.LBB110:
.LBI110:
	.loc 1 31 12 is_stmt 1 discriminator 3 view .LVU269
.LBB111:
	.loc 1 33 2 discriminator 3 view .LVU270
	.loc 1 33 11 discriminator 3 view .LVU271
	movl	%eax, %esi
	movl	24(%esp), %eax
.LVL97:
	.loc 1 33 11 is_stmt 0 discriminator 3 view .LVU272
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L124
	jmp	.L125
.LVL98:
	.p2align 4,,10
	.p2align 3
.L126:
	.loc 1 34 3 is_stmt 1 view .LVU273
.LBB112:
.LBI112:
	.loc 1 14 21 view .LVU274
.LBB113:
	.loc 1 16 2 view .LVU275
	.loc 1 16 35 is_stmt 0 view .LVU276
	movl	%eax, (%esp)
.LBE113:
.LBE112:
	.loc 1 33 25 view .LVU277
	incl	%esi
.LVL99:
.LBB115:
.LBB114:
	.loc 1 16 35 view .LVU278
	call	tolower
.LVL100:
	.loc 1 17 2 is_stmt 1 view .LVU279
	.loc 1 17 7 is_stmt 0 view .LVU280
	movl	-388(%edi,%eax,4), %edi
.LVL101:
	.loc 1 21 2 is_stmt 1 view .LVU281
	.loc 1 21 2 is_stmt 0 view .LVU282
.LBE114:
.LBE115:
	.loc 1 33 25 is_stmt 1 view .LVU283
	.loc 1 33 11 view .LVU284
	testl	%edi, %edi
	je	.L138
.LVL102:
.L124:
	.loc 1 33 14 is_stmt 0 view .LVU285
	movzbl	(%esi), %eax
	.loc 1 33 11 view .LVU286
	testb	%al, %al
	jne	.L126
	.loc 1 35 2 is_stmt 1 view .LVU287
	.loc 1 35 22 is_stmt 0 view .LVU288
	movl	104(%edi), %eax
.L125:
.LVL103:
	.loc 1 35 22 view .LVU289
.LBE111:
.LBE110:
	.loc 1 102 3 view .LVU290
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	.loc 1 101 60 view .LVU291
	incl	%ebx
.LVL104:
	.loc 1 102 3 view .LVU292
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL105:
	.loc 1 101 60 is_stmt 1 view .LVU293
	.loc 1 101 23 view .LVU294
	cmpl	$6, %ebx
	jne	.L127
.LBE118:
.LBB119:
	.loc 1 103 14 is_stmt 0 view .LVU295
	xorl	%esi, %esi
	movl	%esi, 28(%esp)
.LVL106:
	.p2align 4
	.p2align 3
.L133:
.LBB120:
	.loc 1 104 3 is_stmt 1 view .LVU296
	.loc 1 105 3 view .LVU297
	.loc 1 105 26 is_stmt 0 view .LVU298
	movl	28(%esp), %eax
	movl	prefixes.0(,%eax,4), %edi
	.loc 1 105 3 view .LVU299
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	movl	%edi, 4(%esp)
.LBB121:
	.loc 1 106 39 view .LVU300
	movl	%edi, %esi
.LBE121:
	.loc 1 105 3 view .LVU301
	call	strcpy
.LVL107:
	.loc 1 106 3 is_stmt 1 view .LVU302
.LBB126:
	.loc 1 106 8 view .LVU303
	.loc 1 106 39 view .LVU304
.LBE126:
	.loc 1 104 16 is_stmt 0 view .LVU305
	movl	24(%esp), %eax
.LBB127:
	.loc 1 106 39 view .LVU306
	testl	%eax, %eax
.LBE127:
	.loc 1 104 16 view .LVU307
	movl	%eax, %ebx
.LBB128:
	.loc 1 106 39 view .LVU308
	jne	.L128
	jmp	.L130
.LVL108:
	.p2align 4,,10
	.p2align 3
.L131:
	.loc 1 107 4 is_stmt 1 discriminator 4 view .LVU309
.LBB122:
.LBI122:
	.loc 1 14 21 discriminator 4 view .LVU310
.LBB123:
	.loc 1 16 2 discriminator 4 view .LVU311
	.loc 1 16 35 is_stmt 0 discriminator 4 view .LVU312
	movl	%eax, (%esp)
.LBE123:
.LBE122:
	.loc 1 106 47 discriminator 4 view .LVU313
	incl	%esi
.LVL109:
.LBB125:
.LBB124:
	.loc 1 16 35 discriminator 4 view .LVU314
	call	tolower
.LVL110:
	.loc 1 17 2 is_stmt 1 discriminator 4 view .LVU315
	.loc 1 17 7 is_stmt 0 discriminator 4 view .LVU316
	movl	-388(%ebx,%eax,4), %ebx
.LVL111:
	.loc 1 21 2 is_stmt 1 discriminator 4 view .LVU317
	.loc 1 21 2 is_stmt 0 discriminator 4 view .LVU318
.LBE124:
.LBE125:
	.loc 1 106 47 is_stmt 1 discriminator 4 view .LVU319
	.loc 1 106 39 discriminator 4 view .LVU320
	testl	%ebx, %ebx
	je	.L130
.LVL112:
.L128:
	.loc 1 106 42 is_stmt 0 discriminator 3 view .LVU321
	movzbl	(%esi), %eax
	.loc 1 106 39 discriminator 3 view .LVU322
	testb	%al, %al
	jne	.L131
	.loc 1 106 39 discriminator 3 view .LVU323
.LBE128:
	.loc 1 108 3 is_stmt 1 view .LVU324
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.LVL113:
	.loc 1 109 3 view .LVU325
	.loc 1 109 36 is_stmt 0 view .LVU326
	movl	%edi, (%esp)
	call	strlen
.LVL114:
	.loc 1 109 20 view .LVU327
	leal	32(%esp), %edx
	.loc 1 109 36 view .LVU328
	movl	%eax, %ecx
	.loc 1 109 20 view .LVU329
	movl	%ebx, %eax
	call	list
.LVL115:
.L132:
	.loc 1 110 3 is_stmt 1 discriminator 4 view .LVU330
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.LVL116:
	.loc 1 110 3 is_stmt 0 discriminator 4 view .LVU331
.LBE120:
	.loc 1 103 62 is_stmt 1 discriminator 4 view .LVU332
	incl	28(%esp)
.LVL117:
	.loc 1 103 62 is_stmt 0 discriminator 4 view .LVU333
	movl	28(%esp), %eax
.LVL118:
	.loc 1 103 23 is_stmt 1 discriminator 4 view .LVU334
	cmpl	$7, %eax
	jne	.L133
.LBE119:
	.loc 1 112 2 view .LVU335
	movl	24(%esp), %ebx
.LVL119:
	.loc 1 112 2 is_stmt 0 view .LVU336
	movl	$.LC11, %edx
	movl	%ebx, %eax
.LVL120:
	.loc 1 112 2 view .LVU337
	call	suggest
.LVL121:
	.loc 1 113 2 is_stmt 1 view .LVU338
	movl	%ebx, %eax
	movl	$.LC12, %edx
	call	suggest
.LVL122:
	.loc 1 114 2 view .LVU339
	movl	$.LC13, %edx
	movl	%ebx, %eax
	call	suggest
.LVL123:
	.loc 1 115 2 view .LVU340
	movl	%ebx, %eax
	call	clear
.LVL124:
	.loc 1 116 2 view .LVU341
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	free
.LVL125:
	.loc 1 117 2 view .LVU342
	.loc 1 117 15 is_stmt 0 view .LVU343
	movl	nodes, %eax
	.loc 1 118 1 view .LVU344
	leal	-12(%ebp), %esp
.LVL126:
	.loc 1 118 1 view .LVU345
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
.LVL127:
	.loc 1 117 15 view .LVU346
	cltd
	shrl	$24, %edx
	addl	%edx, %eax
	.loc 1 118 1 view .LVU347
	popl	%edi
	.cfi_restore 7
	.loc 1 117 15 view .LVU348
	movzbl	%al, %eax
	subl	%edx, %eax
	.loc 1 118 1 view .LVU349
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL128:
	.loc 1 118 1 view .LVU350
	ret
.LVL129:
	.p2align 4,,10
	.p2align 3
.L130:
	.cfi_restore_state
.LBB130:
.LBB129:
	.loc 1 108 3 is_stmt 1 view .LVU351
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.LVL130:
	.loc 1 109 3 view .LVU352
	.loc 1 109 57 is_stmt 0 view .LVU353
	xorl	%eax, %eax
	jmp	.L132
.LVL131:
	.p2align 4,,10
	.p2align 3
.L138:
	.loc 1 109 57 view .LVU354
.LBE129:
.LBE130:
.LBB131:
.LBB117:
.LBB116:
	.loc 1 35 22 view .LVU355
	xorl	%eax, %eax
	.loc 1 35 22 view .LVU356
	jmp	.L125
.LBE116:
.LBE117:
.LBE131:
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.section	.rodata.str1.1
.LC14:
	.string	"tra"
.LC15:
	.string	"page"
.LC16:
	.string	"ex"
.LC17:
	.string	"fo"
.LC18:
	.string	"sle"
.LC19:
	.string	"z"
	.section	.rodata
	.align 4
	.type	prefixes.0, @object
	.size	prefixes.0, 28
prefixes.0:
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC3
	.section	.rodata.str1.1
.LC20:
	.string	"Trap"
.LC21:
	.string	"pag"
.LC22:
	.string	"pages"
.LC23:
	.string	"exec"
.LC24:
	.string	"the"
	.section	.rodata
	.align 4
	.type	queries.1, @object
	.size	queries.1, 24
queries.1:
	.long	.LC15
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.align 32
	.type	text.2, @object
	.size	text.2, 267
text.2:
	.ascii	"a page tab"
	.string	"le entry maps a page to a frame and a frame to no page at all the table walks the page the trap frames the trace tracks the track trains train the trainer sleep sleeps sleeper slept Fork forks forked exec execs exit exits Wait waits waiter pipe pipes piper"
	.local	nodes
	.comm	nodes,4,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdio.h"
	.file 3 "../../../src/Kernel/user/include/string.h"
	.file 4 "../../../src/Kernel/user/include/ctype.h"
	.file 5 "../../../src/Kernel/user/include/stdlib.h"
	.file 6 "../../../src/Kernel/user/include/stddef.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xc81
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x20
	.long	.LASF37
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL64
	.long	0
	.long	.Ldebug_line0
	.uleb128 0xc
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x13
	.long	0x26
	.uleb128 0x21
	.long	.LASF38
	.byte	0x6
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0xc
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x22
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0xc
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0xc
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0xc
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0xc
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x23
	.long	.LASF39
	.byte	0x6c
	.byte	0x1
	.byte	0x7
	.byte	0x8
	.long	0x95
	.uleb128 0x1b
	.long	.LASF9
	.byte	0x8
	.byte	0xf
	.long	0x95
	.byte	0
	.uleb128 0x1b
	.long	.LASF10
	.byte	0x9
	.byte	0x6
	.long	0x45
	.byte	0x68
	.byte	0
	.uleb128 0x14
	.long	0xa5
	.long	0xa5
	.uleb128 0x18
	.long	0x3e
	.byte	0x19
	.byte	0
	.uleb128 0x15
	.long	0x6f
	.uleb128 0xe
	.long	.LASF20
	.byte	0xc
	.byte	0xc
	.long	0x45
	.uleb128 0x5
	.byte	0x3
	.long	nodes
	.uleb128 0x6
	.long	.LASF11
	.byte	0x2
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0xd1
	.uleb128 0x5
	.long	0xd1
	.byte	0
	.uleb128 0x15
	.long	0x2d
	.uleb128 0x1c
	.long	0xd1
	.uleb128 0x13
	.long	0xd1
	.uleb128 0x6
	.long	.LASF12
	.byte	0x3
	.byte	0x7
	.byte	0x7
	.long	0x100
	.long	0x100
	.uleb128 0x5
	.long	0x100
	.uleb128 0x5
	.long	0x102
	.uleb128 0x5
	.long	0x32
	.byte	0
	.uleb128 0x24
	.byte	0x4
	.uleb128 0x15
	.long	0x107
	.uleb128 0x25
	.uleb128 0x6
	.long	.LASF13
	.byte	0x4
	.byte	0x12
	.byte	0x5
	.long	0x45
	.long	0x11e
	.uleb128 0x5
	.long	0x45
	.byte	0
	.uleb128 0x26
	.long	.LASF40
	.byte	0x5
	.byte	0x12
	.byte	0x6
	.long	0x130
	.uleb128 0x5
	.long	0x100
	.byte	0
	.uleb128 0x6
	.long	.LASF14
	.byte	0x3
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0x146
	.uleb128 0x5
	.long	0xd1
	.byte	0
	.uleb128 0x6
	.long	.LASF15
	.byte	0x3
	.byte	0xf
	.byte	0x7
	.long	0x161
	.long	0x161
	.uleb128 0x5
	.long	0x161
	.uleb128 0x5
	.long	0xd1
	.byte	0
	.uleb128 0x15
	.long	0x26
	.uleb128 0x1c
	.long	0x161
	.uleb128 0x6
	.long	.LASF16
	.byte	0x2
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x182
	.uleb128 0x5
	.long	0xd1
	.uleb128 0x27
	.byte	0
	.uleb128 0x6
	.long	.LASF17
	.byte	0x3
	.byte	0x24
	.byte	0x7
	.long	0x161
	.long	0x19d
	.uleb128 0x5
	.long	0x166
	.uleb128 0x5
	.long	0xd6
	.byte	0
	.uleb128 0x6
	.long	.LASF18
	.byte	0x5
	.byte	0xf
	.byte	0x7
	.long	0x100
	.long	0x1b3
	.uleb128 0x5
	.long	0x32
	.byte	0
	.uleb128 0x6
	.long	.LASF19
	.byte	0x5
	.byte	0x10
	.byte	0x7
	.long	0x100
	.long	0x1ce
	.uleb128 0x5
	.long	0x32
	.uleb128 0x5
	.long	0x32
	.byte	0
	.uleb128 0x28
	.long	.LASF41
	.byte	0x1
	.byte	0x54
	.byte	0x5
	.long	0x45
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x618
	.uleb128 0xe
	.long	.LASF21
	.byte	0x56
	.byte	0x14
	.long	0x629
	.uleb128 0x5
	.byte	0x3
	.long	text.2
	.uleb128 0xe
	.long	.LASF22
	.byte	0x5a
	.byte	0x1b
	.long	0x63e
	.uleb128 0x5
	.byte	0x3
	.long	prefixes.0
	.uleb128 0xe
	.long	.LASF23
	.byte	0x5b
	.byte	0x1b
	.long	0x653
	.uleb128 0x5
	.byte	0x3
	.long	queries.1
	.uleb128 0xf
	.long	.LASF24
	.byte	0x5c
	.byte	0xf
	.long	0xa5
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0xf
	.long	.LASF25
	.byte	0x5d
	.byte	0x8
	.long	0x161
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0xe
	.long	.LASF26
	.byte	0x5d
	.byte	0x24
	.long	0x658
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0xf
	.long	.LASF10
	.byte	0x5f
	.byte	0x6
	.long	0x45
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x10
	.long	.LLRL33
	.long	0x352
	.uleb128 0xf
	.long	.LASF27
	.byte	0x60
	.byte	0xd
	.long	0x161
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x1d
	.long	0x9fd
	.long	.LBB99
	.long	.LBE99-.LBB99
	.byte	0x61
	.byte	0x3
	.long	0x317
	.uleb128 0x2
	.long	0xa10
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x2
	.long	0xa07
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x16
	.long	0xa1c
	.long	.LBI101
	.byte	.LVU229
	.long	.LLRL37
	.byte	0x1b
	.byte	0x7
	.uleb128 0x2
	.long	0xa3d
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x2
	.long	0xa34
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x2
	.long	0xa2b
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x11
	.long	.LLRL37
	.uleb128 0x12
	.long	0xa48
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0xd
	.long	.LVL82
	.long	0x108
	.uleb128 0x3
	.long	.LVL85
	.long	0x1b3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0x6c
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL74
	.long	0x182
	.long	0x337
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 20
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x3
	.long	.LVL91
	.long	0x182
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL42
	.long	0x40d
	.uleb128 0x7
	.string	"i"
	.byte	0x65
	.byte	0xe
	.long	0x32
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x29
	.long	0x9d9
	.long	.LBI110
	.byte	.LVU269
	.long	.LLRL44
	.byte	0x1
	.byte	0x66
	.byte	0x3
	.long	0x3f0
	.uleb128 0x2
	.long	0x9f1
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x2
	.long	0x9e8
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x16
	.long	0xa1c
	.long	.LBI112
	.byte	.LVU274
	.long	.LLRL47
	.byte	0x22
	.byte	0x7
	.uleb128 0x2
	.long	0xa3d
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x2
	.long	0xa34
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x2
	.long	0xa2b
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x11
	.long	.LLRL47
	.uleb128 0x12
	.long	0xa48
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0xd
	.long	.LVL100
	.long	0x108
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL105
	.long	0x16b
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL52
	.long	0x55e
	.uleb128 0x7
	.string	"i"
	.byte	0x67
	.byte	0xe
	.long	0x32
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x11
	.long	.LLRL54
	.uleb128 0x7
	.string	"t"
	.byte	0x68
	.byte	0x10
	.long	0xa5
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0xf
	.long	.LASF28
	.byte	0x6d
	.byte	0x7
	.long	0x45
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x10
	.long	.LLRL57
	.long	0x4bf
	.uleb128 0x7
	.string	"p"
	.byte	0x6a
	.byte	0x14
	.long	0xd1
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x16
	.long	0xa1c
	.long	.LBI122
	.byte	.LVU310
	.long	.LLRL59
	.byte	0x6b
	.byte	0x8
	.uleb128 0x2
	.long	0xa3d
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x2
	.long	0xa34
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x2
	.long	0xa2b
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x11
	.long	.LLRL59
	.uleb128 0x12
	.long	0xa48
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0xd
	.long	.LVL110
	.long	0x108
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL107
	.long	0x146
	.long	0x4db
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL113
	.long	0x16b
	.long	0x4fa
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL114
	.long	0x130
	.long	0x50f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL115
	.long	0x906
	.long	0x529
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
	.uleb128 0x4
	.long	.LVL116
	.long	0x16b
	.long	0x541
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.byte	0
	.uleb128 0x3
	.long	.LVL130
	.long	0x16b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL67
	.long	0x1b3
	.long	0x579
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0x6c
	.byte	0
	.uleb128 0xd
	.long	.LVL69
	.long	0x19d
	.uleb128 0x4
	.long	.LVL95
	.long	0x16b
	.long	0x59a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.uleb128 0x4
	.long	.LVL121
	.long	0x688
	.long	0x5b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x4
	.long	.LVL122
	.long	0x688
	.long	0x5d4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.byte	0
	.uleb128 0x4
	.long	.LVL123
	.long	0x688
	.long	0x5f1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	.LC13
	.byte	0
	.uleb128 0x4
	.long	.LVL124
	.long	0x668
	.long	0x605
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL125
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 20
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	0x2d
	.long	0x629
	.uleb128 0x2a
	.long	0x3e
	.value	0x10a
	.byte	0
	.uleb128 0x13
	.long	0x618
	.uleb128 0x14
	.long	0xdb
	.long	0x63e
	.uleb128 0x18
	.long	0x3e
	.byte	0x6
	.byte	0
	.uleb128 0x13
	.long	0x62e
	.uleb128 0x14
	.long	0xdb
	.long	0x653
	.uleb128 0x18
	.long	0x3e
	.byte	0x5
	.byte	0
	.uleb128 0x13
	.long	0x643
	.uleb128 0x14
	.long	0x26
	.long	0x668
	.uleb128 0x18
	.long	0x3e
	.byte	0x1f
	.byte	0
	.uleb128 0x1e
	.long	.LASF31
	.byte	0x4c
	.long	0x688
	.uleb128 0x17
	.string	"t"
	.byte	0x4c
	.byte	0x20
	.long	0xa5
	.uleb128 0x2b
	.uleb128 0x2c
	.string	"i"
	.byte	0x1
	.byte	0x4e
	.byte	0xb
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x2d
	.long	.LASF42
	.byte	0x1
	.byte	0x37
	.byte	0xd
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x906
	.uleb128 0x19
	.long	.LASF24
	.byte	0x37
	.byte	0x22
	.long	0xa5
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x19
	.long	.LASF27
	.byte	0x37
	.byte	0x34
	.long	0xd1
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xe
	.long	.LASF29
	.byte	0x39
	.byte	0x7
	.long	0x658
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x7
	.string	"n"
	.byte	0x3a
	.byte	0x9
	.long	0x32
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2e
	.long	.LBB15
	.long	.LBE15-.LBB15
	.long	0x7d6
	.uleb128 0x7
	.string	"i"
	.byte	0x3c
	.byte	0xe
	.long	0x32
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x2f
	.long	.LBB16
	.long	.LBE16-.LBB16
	.uleb128 0x7
	.string	"c"
	.byte	0x3d
	.byte	0xd
	.long	0x26
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x1d
	.long	0x9d9
	.long	.LBB17
	.long	.LBE17-.LBB17
	.byte	0x40
	.byte	0x18
	.long	0x79d
	.uleb128 0x2
	.long	0x9f1
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x2
	.long	0x9e8
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x16
	.long	0xa1c
	.long	.LBI19
	.byte	.LVU61
	.long	.LLRL13
	.byte	0x22
	.byte	0x7
	.uleb128 0x2
	.long	0xa3d
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x2
	.long	0xa34
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x2
	.long	0xa2b
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x11
	.long	.LLRL13
	.uleb128 0x12
	.long	0xa48
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xd
	.long	.LVL24
	.long	0x108
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL20
	.long	0x146
	.long	0x7b9
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
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL28
	.long	0x16b
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
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL18
	.long	0x8bb
	.uleb128 0x7
	.string	"i"
	.byte	0x43
	.byte	0xe
	.long	0x32
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x30
	.long	0x9d9
	.long	.LBI24
	.byte	.LVU90
	.long	.LBB24
	.long	.LBE24-.LBB24
	.byte	0x1
	.byte	0x46
	.byte	0x7
	.long	0x878
	.uleb128 0x2
	.long	0x9f1
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2
	.long	0x9e8
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x16
	.long	0xa1c
	.long	.LBI26
	.byte	.LVU95
	.long	.LLRL22
	.byte	0x22
	.byte	0x7
	.uleb128 0x2
	.long	0xa3d
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x2
	.long	0xa34
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x2
	.long	0xa2b
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x11
	.long	.LLRL22
	.uleb128 0x12
	.long	0xa48
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0xd
	.long	.LVL36
	.long	0x108
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL33
	.long	0x146
	.long	0x89f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x8
	.byte	0x91
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x8
	.byte	0x41
	.byte	0x1c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x7
	.byte	0x91
	.sleb128 -76
	.byte	0x6
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0
	.uleb128 0x3
	.long	.LVL40
	.long	0x16b
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL14
	.long	0x130
	.long	0x8d0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL17
	.long	0x16b
	.long	0x8f1
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
	.uleb128 0x4
	.byte	0x91
	.sleb128 -76
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL42
	.long	0xbb
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0x31
	.long	.LASF43
	.byte	0x1
	.byte	0x26
	.byte	0xc
	.long	0x45
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x9d9
	.uleb128 0x32
	.string	"t"
	.byte	0x1
	.byte	0x26
	.byte	0x1e
	.long	0xa5
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x19
	.long	.LASF26
	.byte	0x26
	.byte	0x27
	.long	0x161
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x19
	.long	.LASF30
	.byte	0x26
	.byte	0x33
	.long	0x45
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xf
	.long	.LASF28
	.byte	0x28
	.byte	0x6
	.long	0x45
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x10
	.long	.LLRL4
	.long	0x99d
	.uleb128 0x7
	.string	"i"
	.byte	0x2f
	.byte	0xb
	.long	0x45
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x3
	.long	.LVL3
	.long	0x906
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x77
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL8
	.long	0x16b
	.long	0x9c4
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
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL11
	.long	0x16b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	.LASF33
	.byte	0x1f
	.byte	0xc
	.long	0x45
	.long	0x9fd
	.uleb128 0x17
	.string	"t"
	.byte	0x1f
	.byte	0x1f
	.long	0xa5
	.uleb128 0x1a
	.long	.LASF27
	.byte	0x1f
	.byte	0x2e
	.long	0xd1
	.byte	0
	.uleb128 0x1e
	.long	.LASF32
	.byte	0x18
	.long	0xa1c
	.uleb128 0x17
	.string	"t"
	.byte	0x18
	.byte	0x21
	.long	0xa5
	.uleb128 0x1a
	.long	.LASF27
	.byte	0x18
	.byte	0x30
	.long	0xd1
	.byte	0
	.uleb128 0x1f
	.long	.LASF34
	.byte	0xe
	.byte	0x15
	.long	0xa5
	.long	0xa55
	.uleb128 0x17
	.string	"t"
	.byte	0xe
	.byte	0x27
	.long	0xa5
	.uleb128 0x17
	.string	"c"
	.byte	0xe
	.byte	0x2f
	.long	0x26
	.uleb128 0x1a
	.long	.LASF35
	.byte	0xe
	.byte	0x36
	.long	0x45
	.uleb128 0x33
	.long	.LASF36
	.byte	0x1
	.byte	0x10
	.byte	0x10
	.long	0xa55
	.byte	0
	.uleb128 0x15
	.long	0xa5
	.uleb128 0x34
	.long	0x668
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x2
	.long	0x672
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x35
	.long	0x67b
	.long	.LLRL28
	.long	0xc72
	.uleb128 0x12
	.long	0x67c
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x8
	.long	0x668
	.long	.LBB58
	.long	.LBE58-.LBB58
	.uleb128 0x9
	.long	0x672
	.uleb128 0xa
	.long	0x67b
	.long	.LBB60
	.long	.LBE60-.LBB60
	.long	0xc5f
	.uleb128 0xb
	.long	0x67c
	.uleb128 0x8
	.long	0x668
	.long	.LBB61
	.long	.LBE61-.LBB61
	.uleb128 0x9
	.long	0x672
	.uleb128 0xa
	.long	0x67b
	.long	.LBB63
	.long	.LBE63-.LBB63
	.long	0xc4c
	.uleb128 0xb
	.long	0x67c
	.uleb128 0x8
	.long	0x668
	.long	.LBB64
	.long	.LBE64-.LBB64
	.uleb128 0x9
	.long	0x672
	.uleb128 0xa
	.long	0x67b
	.long	.LBB66
	.long	.LBE66-.LBB66
	.long	0xc39
	.uleb128 0xb
	.long	0x67c
	.uleb128 0x8
	.long	0x668
	.long	.LBB67
	.long	.LBE67-.LBB67
	.uleb128 0x9
	.long	0x672
	.uleb128 0xa
	.long	0x67b
	.long	.LBB69
	.long	.LBE69-.LBB69
	.long	0xc26
	.uleb128 0xb
	.long	0x67c
	.uleb128 0x8
	.long	0x668
	.long	.LBB70
	.long	.LBE70-.LBB70
	.uleb128 0x9
	.long	0x672
	.uleb128 0xa
	.long	0x67b
	.long	.LBB72
	.long	.LBE72-.LBB72
	.long	0xc13
	.uleb128 0xb
	.long	0x67c
	.uleb128 0x8
	.long	0x668
	.long	.LBB73
	.long	.LBE73-.LBB73
	.uleb128 0x9
	.long	0x672
	.uleb128 0xa
	.long	0x67b
	.long	.LBB75
	.long	.LBE75-.LBB75
	.long	0xc00
	.uleb128 0xb
	.long	0x67c
	.uleb128 0x8
	.long	0x668
	.long	.LBB76
	.long	.LBE76-.LBB76
	.uleb128 0x9
	.long	0x672
	.uleb128 0xa
	.long	0x67b
	.long	.LBB78
	.long	.LBE78-.LBB78
	.long	0xbed
	.uleb128 0xb
	.long	0x67c
	.uleb128 0x8
	.long	0x668
	.long	.LBB79
	.long	.LBE79-.LBB79
	.uleb128 0x9
	.long	0x672
	.uleb128 0xa
	.long	0x67b
	.long	.LBB81
	.long	.LBE81-.LBB81
	.long	0xbda
	.uleb128 0xb
	.long	0x67c
	.uleb128 0xd
	.long	.LVL52
	.long	0x668
	.byte	0
	.uleb128 0x3
	.long	.LVL53
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL54
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL56
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL57
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL59
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL60
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL62
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL64
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL65
	.long	0x11e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0x21
	.sleb128 80
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 4
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xf
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
	.uleb128 0x13
	.uleb128 0x26
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x27
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2a
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
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
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x32
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
	.uleb128 0x33
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
	.uleb128 0x34
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
	.uleb128 0x35
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS30:
	.uleb128 .LVU204
	.uleb128 .LVU206
	.uleb128 .LVU206
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU350
	.uleb128 .LVU350
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 0
.LLST30:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL69-1-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL69-1-.LVL68
	.uleb128 .LVL126-.LVL68
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL126-.LVL68
	.uleb128 .LVL128-.LVL68
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x28
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL128-.LVL68
	.uleb128 .LVL129-.LVL68
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x28
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL129-.LVL68
	.uleb128 .LFE6-.LVL68
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0
.LVUS31:
	.uleb128 .LVU207
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 .LVU213
	.uleb128 .LVU213
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU350
	.uleb128 .LVU350
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 0
.LLST31:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL71-.LVL70
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL73-.LVL70
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL73-.LVL70
	.uleb128 .LVL126-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.byte	0x4
	.uleb128 .LVL126-.LVL70
	.uleb128 .LVL128-.LVL70
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x2c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL128-.LVL70
	.uleb128 .LVL129-.LVL70
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x2c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL129-.LVL70
	.uleb128 .LFE6-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.byte	0
.LVUS32:
	.uleb128 .LVU210
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU256
	.uleb128 .LVU259
	.uleb128 .LVU260
.LLST32:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL76-.LVL72
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL76-.LVL72
	.uleb128 .LVL90-.LVL72
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL92-.LVL72
	.uleb128 .LVL93-.LVL72
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS34:
	.uleb128 .LVU218
	.uleb128 .LVU220
	.uleb128 .LVU220
	.uleb128 .LVU222
	.uleb128 .LVU259
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU267
.LLST34:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL77-.LVL75
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL77-.LVL75
	.uleb128 .LVL78-.LVL75
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL92-.LVL75
	.uleb128 .LVL94-.LVL75
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL94-.LVL75
	.uleb128 .LVL95-.LVL75
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS35:
	.uleb128 .LVU219
	.uleb128 .LVU220
	.uleb128 .LVU220
	.uleb128 .LVU223
	.uleb128 .LVU223
	.uleb128 .LVU227
	.uleb128 .LVU227
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU247
	.uleb128 .LVU247
	.uleb128 .LVU251
.LLST35:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL77-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL77-.LVL76
	.uleb128 .LVL79-.LVL76
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL79-.LVL76
	.uleb128 .LVL80-.LVL76
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL76
	.uleb128 .LVL84-.LVL76
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL84-.LVL76
	.uleb128 .LVL86-.LVL76
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL76
	.uleb128 .LVL89-.LVL76
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS36:
	.uleb128 .LVU219
	.uleb128 .LVU222
	.uleb128 .LVU222
	.uleb128 .LVU224
	.uleb128 .LVU225
	.uleb128 .LVU228
	.uleb128 .LVU228
	.uleb128 .LVU244
	.uleb128 .LVU245
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 .LVU249
.LLST36:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL78-.LVL76
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL78-.LVL76
	.uleb128 .LVL80-.LVL76
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL80-.LVL76
	.uleb128 .LVL81-.LVL76
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL81-.LVL76
	.uleb128 .LVL86-.LVL76
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL86-.LVL76
	.uleb128 .LVL87-.LVL76
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL87-.LVL76
	.uleb128 .LVL88-.LVL76
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0
.LVUS38:
	.uleb128 .LVU222
	.uleb128 .LVU225
	.uleb128 .LVU229
	.uleb128 .LVU245
.LLST38:
	.byte	0x6
	.long	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL80-.LVL78
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL78
	.uleb128 .LVL86-.LVL78
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU229
	.uleb128 .LVU232
.LLST39:
	.byte	0x8
	.long	.LVL81
	.uleb128 .LVL82-1-.LVL81
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS40:
	.uleb128 .LVU222
	.uleb128 .LVU224
	.uleb128 .LVU229
	.uleb128 .LVU244
.LLST40:
	.byte	0x6
	.long	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL80-.LVL78
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL81-.LVL78
	.uleb128 .LVL86-.LVL78
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS41:
	.uleb128 .LVU222
	.uleb128 .LVU224
	.uleb128 .LVU233
	.uleb128 .LVU244
.LLST41:
	.byte	0x6
	.long	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL80-.LVL78
	.uleb128 0x8
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL78
	.uleb128 .LVL86-.LVL78
	.uleb128 0x8
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU266
	.uleb128 .LVU267
	.uleb128 .LVU267
	.uleb128 .LVU292
	.uleb128 .LVU292
	.uleb128 .LVU294
	.uleb128 .LVU294
	.uleb128 .LVU296
	.uleb128 .LVU354
	.uleb128 0
.LLST43:
	.byte	0x6
	.long	.LVL95
	.byte	0x4
	.uleb128 .LVL95-.LVL95
	.uleb128 .LVL95-.LVL95
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL95-.LVL95
	.uleb128 .LVL104-.LVL95
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL104-.LVL95
	.uleb128 .LVL105-.LVL95
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL95
	.uleb128 .LVL106-.LVL95
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL131-.LVL95
	.uleb128 .LFE6-.LVL95
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS45:
	.uleb128 .LVU269
	.uleb128 .LVU272
	.uleb128 .LVU272
	.uleb128 .LVU278
	.uleb128 .LVU278
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU289
	.uleb128 .LVU354
	.uleb128 0
.LLST45:
	.byte	0x6
	.long	.LVL96
	.byte	0x4
	.uleb128 .LVL96-.LVL96
	.uleb128 .LVL97-.LVL96
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL97-.LVL96
	.uleb128 .LVL99-.LVL96
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL99-.LVL96
	.uleb128 .LVL101-.LVL96
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL101-.LVL96
	.uleb128 .LVL103-.LVL96
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL131-.LVL96
	.uleb128 .LFE6-.LVL96
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS46:
	.uleb128 .LVU269
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU281
	.uleb128 .LVU282
	.uleb128 .LVU289
	.uleb128 .LVU354
	.uleb128 0
.LLST46:
	.byte	0x6
	.long	.LVL96
	.byte	0x4
	.uleb128 .LVL96-.LVL96
	.uleb128 .LVL98-.LVL96
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL98-.LVL96
	.uleb128 .LVL101-.LVL96
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL101-.LVL96
	.uleb128 .LVL103-.LVL96
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL131-.LVL96
	.uleb128 .LFE6-.LVL96
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS48:
	.uleb128 .LVU274
	.uleb128 .LVU282
.LLST48:
	.byte	0x8
	.long	.LVL98
	.uleb128 .LVL101-.LVL98
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU274
	.uleb128 .LVU279
.LLST49:
	.byte	0x8
	.long	.LVL98
	.uleb128 .LVL100-1-.LVL98
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS50:
	.uleb128 .LVU274
	.uleb128 .LVU281
.LLST50:
	.byte	0x8
	.long	.LVL98
	.uleb128 .LVL101-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS51:
	.uleb128 .LVU279
	.uleb128 .LVU281
.LLST51:
	.byte	0x8
	.long	.LVL100
	.uleb128 .LVL101-.LVL100
	.uleb128 0x9
	.byte	0x70
	.sleb128 -97
	.byte	0x32
	.byte	0x24
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS53:
	.uleb128 .LVU296
	.uleb128 .LVU333
	.uleb128 .LVU334
	.uleb128 .LVU337
	.uleb128 .LVU337
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU350
	.uleb128 .LVU350
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 .LVU354
.LLST53:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL117-.LVL106
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL118-.LVL106
	.uleb128 .LVL120-.LVL106
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL120-.LVL106
	.uleb128 .LVL126-.LVL106
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL126-.LVL106
	.uleb128 .LVL128-.LVL106
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x24
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL128-.LVL106
	.uleb128 .LVL129-.LVL106
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x24
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL129-.LVL106
	.uleb128 .LVL131-.LVL106
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS55:
	.uleb128 .LVU297
	.uleb128 .LVU309
	.uleb128 .LVU309
	.uleb128 .LVU317
	.uleb128 .LVU318
	.uleb128 .LVU336
	.uleb128 .LVU351
	.uleb128 .LVU354
.LLST55:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL108-.LVL106
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL108-.LVL106
	.uleb128 .LVL111-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL111-.LVL106
	.uleb128 .LVL119-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL129-.LVL106
	.uleb128 .LVL131-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS56:
	.uleb128 .LVU330
	.uleb128 .LVU331
.LLST56:
	.byte	0x8
	.long	.LVL115
	.uleb128 .LVL116-1-.LVL115
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS58:
	.uleb128 .LVU304
	.uleb128 .LVU314
	.uleb128 .LVU314
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU346
	.uleb128 .LVU351
	.uleb128 .LVU354
.LLST58:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL109-.LVL107
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL109-.LVL107
	.uleb128 .LVL111-.LVL107
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL111-.LVL107
	.uleb128 .LVL127-.LVL107
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL129-.LVL107
	.uleb128 .LVL131-.LVL107
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS60:
	.uleb128 .LVU310
	.uleb128 .LVU318
.LLST60:
	.byte	0x8
	.long	.LVL108
	.uleb128 .LVL111-.LVL108
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS61:
	.uleb128 .LVU310
	.uleb128 .LVU315
.LLST61:
	.byte	0x8
	.long	.LVL108
	.uleb128 .LVL110-1-.LVL108
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS62:
	.uleb128 .LVU310
	.uleb128 .LVU317
.LLST62:
	.byte	0x8
	.long	.LVL108
	.uleb128 .LVL111-.LVL108
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS63:
	.uleb128 .LVU315
	.uleb128 .LVU317
.LLST63:
	.byte	0x8
	.long	.LVL110
	.uleb128 .LVL111-.LVL110
	.uleb128 0x9
	.byte	0x70
	.sleb128 -97
	.byte	0x32
	.byte	0x24
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-1-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-1-.LVL13
	.uleb128 .LVL31-.LVL13
	.uleb128 0x3
	.byte	0x91
	.sleb128 -72
	.byte	0x4
	.uleb128 .LVL31-.LVL13
	.uleb128 .LFE4-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL14-1-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LVL31-.LVL13
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL31-.LVL13
	.uleb128 .LFE4-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU41
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU85
.LLST8:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL17-1-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL17-1-.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL18-.LVL16
	.uleb128 .LVL31-.LVL16
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0
.LVUS9:
	.uleb128 .LVU44
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU85
.LLST9:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL30-.LVL17
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL30-.LVL17
	.uleb128 .LVL31-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU49
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU85
.LLST10:
	.byte	0x6
	.long	.LVL18
	.byte	0x4
	.uleb128 .LVL18-.LVL18
	.uleb128 .LVL19-.LVL18
	.uleb128 0x3
	.byte	0x8
	.byte	0x61
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL18
	.uleb128 .LVL31-.LVL18
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS11:
	.uleb128 .LVU58
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU75
.LLST11:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL21
	.uleb128 .LVL27-.LVL21
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS12:
	.uleb128 .LVU58
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 .LVU68
	.uleb128 .LVU69
	.uleb128 .LVU75
.LLST12:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x3
	.byte	0x91
	.sleb128 -72
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL25-.LVL21
	.uleb128 .LVL27-.LVL21
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS14:
	.uleb128 .LVU61
	.uleb128 .LVU69
.LLST14:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL25-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU61
	.uleb128 .LVU66
.LLST15:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL24-1-.LVL22
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS16:
	.uleb128 .LVU61
	.uleb128 .LVU68
.LLST16:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL25-.LVL22
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS17:
	.uleb128 .LVU66
	.uleb128 .LVU68
.LLST17:
	.byte	0x8
	.long	.LVL24
	.uleb128 .LVL25-.LVL24
	.uleb128 0x9
	.byte	0x70
	.sleb128 -97
	.byte	0x32
	.byte	0x24
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU85
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU112
	.uleb128 .LVU112
	.uleb128 .LVU113
	.uleb128 .LVU116
	.uleb128 0
.LLST19:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL40-.LVL31
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL40-.LVL31
	.uleb128 .LVL41-.LVL31
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL43-.LVL31
	.uleb128 .LFE4-.LVL31
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS20:
	.uleb128 .LVU90
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU109
.LLST20:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL35-.LVL33
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL35-.LVL33
	.uleb128 .LVL37-.LVL33
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL33
	.uleb128 .LVL39-.LVL33
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS21:
	.uleb128 .LVU90
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU102
	.uleb128 .LVU103
	.uleb128 .LVU109
.LLST21:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x3
	.byte	0x91
	.sleb128 -72
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL37-.LVL33
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL37-.LVL33
	.uleb128 .LVL39-.LVL33
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS23:
	.uleb128 .LVU95
	.uleb128 .LVU103
.LLST23:
	.byte	0x8
	.long	.LVL34
	.uleb128 .LVL37-.LVL34
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU95
	.uleb128 .LVU100
.LLST24:
	.byte	0x8
	.long	.LVL34
	.uleb128 .LVL36-1-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS25:
	.uleb128 .LVU95
	.uleb128 .LVU102
.LLST25:
	.byte	0x8
	.long	.LVL34
	.uleb128 .LVL37-.LVL34
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS26:
	.uleb128 .LVU100
	.uleb128 .LVU102
.LLST26:
	.byte	0x8
	.long	.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x9
	.byte	0x70
	.sleb128 -97
	.byte	0x32
	.byte	0x24
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU22
	.uleb128 .LVU22
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
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL8-1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL8-1-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL8-1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL8-1-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL8-1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL8-1-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS3:
	.uleb128 .LVU2
	.uleb128 .LVU6
	.uleb128 .LVU7
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU25
	.uleb128 .LVU26
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU30
.LLST3:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL9-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LVL12-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL0
	.uleb128 .LVL12-.LVL0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU29
	.uleb128 .LVU30
.LLST5:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 0
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU126
	.uleb128 .LVU126
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU162
	.uleb128 .LVU162
	.uleb128 .LVU171
	.uleb128 .LVU171
	.uleb128 .LVU180
	.uleb128 .LVU180
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU192
	.uleb128 .LVU192
	.uleb128 0
.LLST27:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL45-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL45-.LVL44
	.uleb128 .LVL47-.LVL44
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL47-.LVL44
	.uleb128 .LVL48-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.LVL44
	.uleb128 .LVL49-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL49-.LVL44
	.uleb128 .LVL50-.LVL44
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL50-.LVL44
	.uleb128 .LVL51-.LVL44
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL51-.LVL44
	.uleb128 .LVL55-.LVL44
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL55-.LVL44
	.uleb128 .LVL58-.LVL44
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL58-.LVL44
	.uleb128 .LVL61-.LVL44
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL61-.LVL44
	.uleb128 .LVL63-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL63-.LVL44
	.uleb128 .LVL64-1-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL64-1-.LVL44
	.uleb128 .LVL66-.LVL44
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL66-.LVL44
	.uleb128 .LFE5-.LVL44
	.uleb128 0x8
	.byte	0x91
	.sleb128 -92
	.byte	0x6
	.byte	0x8
	.byte	0x68
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU120
	.uleb128 .LVU123
.LLST29:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL46-.LVL44
	.uleb128 0x2
	.byte	0x30
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
	.long	.LFB6
	.long	.LFE6-.LFB6
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
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB3-.LBB2
	.uleb128 .LBE3-.LBB2
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB19
	.byte	0x4
	.uleb128 .LBB19-.LBB19
	.uleb128 .LBE19-.LBB19
	.byte	0x4
	.uleb128 .LBB22-.LBB19
	.uleb128 .LBE22-.LBB19
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB23
	.byte	0x4
	.uleb128 .LBB23-.LBB23
	.uleb128 .LBE23-.LBB23
	.byte	0x4
	.uleb128 .LBB30-.LBB23
	.uleb128 .LBE30-.LBB23
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB26
	.byte	0x4
	.uleb128 .LBB26-.LBB26
	.uleb128 .LBE26-.LBB26
	.byte	0x4
	.uleb128 .LBB29-.LBB26
	.uleb128 .LBE29-.LBB26
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB57
	.byte	0x4
	.uleb128 .LBB57-.LBB57
	.uleb128 .LBE57-.LBB57
	.byte	0x4
	.uleb128 .LBB82-.LBB57
	.uleb128 .LBE82-.LBB57
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB98
	.byte	0x4
	.uleb128 .LBB98-.LBB98
	.uleb128 .LBE98-.LBB98
	.byte	0x4
	.uleb128 .LBB107-.LBB98
	.uleb128 .LBE107-.LBB98
	.byte	0x4
	.uleb128 .LBB108-.LBB98
	.uleb128 .LBE108-.LBB98
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB101
	.byte	0x4
	.uleb128 .LBB101-.LBB101
	.uleb128 .LBE101-.LBB101
	.byte	0x4
	.uleb128 .LBB105-.LBB101
	.uleb128 .LBE105-.LBB101
	.byte	0x4
	.uleb128 .LBB106-.LBB101
	.uleb128 .LBE106-.LBB101
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB109
	.byte	0x4
	.uleb128 .LBB109-.LBB109
	.uleb128 .LBE109-.LBB109
	.byte	0x4
	.uleb128 .LBB118-.LBB109
	.uleb128 .LBE118-.LBB109
	.byte	0x4
	.uleb128 .LBB131-.LBB109
	.uleb128 .LBE131-.LBB109
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB117-.LBB110
	.uleb128 .LBE117-.LBB110
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB112
	.byte	0x4
	.uleb128 .LBB112-.LBB112
	.uleb128 .LBE112-.LBB112
	.byte	0x4
	.uleb128 .LBB115-.LBB112
	.uleb128 .LBE115-.LBB112
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB119
	.byte	0x4
	.uleb128 .LBB119-.LBB119
	.uleb128 .LBE119-.LBB119
	.byte	0x4
	.uleb128 .LBB130-.LBB119
	.uleb128 .LBE130-.LBB119
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB120
	.byte	0x4
	.uleb128 .LBB120-.LBB120
	.uleb128 .LBE120-.LBB120
	.byte	0x4
	.uleb128 .LBB129-.LBB120
	.uleb128 .LBE129-.LBB120
	.byte	0
.LLRL57:
	.byte	0x5
	.long	.LBB121
	.byte	0x4
	.uleb128 .LBB121-.LBB121
	.uleb128 .LBE121-.LBB121
	.byte	0x4
	.uleb128 .LBB126-.LBB121
	.uleb128 .LBE126-.LBB121
	.byte	0x4
	.uleb128 .LBB127-.LBB121
	.uleb128 .LBE127-.LBB121
	.byte	0x4
	.uleb128 .LBB128-.LBB121
	.uleb128 .LBE128-.LBB121
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB122
	.byte	0x4
	.uleb128 .LBB122-.LBB122
	.uleb128 .LBE122-.LBB122
	.byte	0x4
	.uleb128 .LBB125-.LBB122
	.uleb128 .LBE125-.LBB122
	.byte	0
.LLRL64:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB6
	.uleb128 .LFE6-.LFB6
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF27:
	.string	"word"
.LASF38:
	.string	"size_t"
.LASF36:
	.string	"next"
.LASF31:
	.string	"clear"
.LASF33:
	.string	"count"
.LASF34:
	.string	"step"
.LASF20:
	.string	"nodes"
.LASF21:
	.string	"text"
.LASF22:
	.string	"prefixes"
.LASF14:
	.string	"strlen"
.LASF35:
	.string	"create"
.LASF7:
	.string	"unsigned char"
.LASF23:
	.string	"queries"
.LASF15:
	.string	"strcpy"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF37:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF41:
	.string	"main"
.LASF10:
	.string	"words"
.LASF28:
	.string	"listed"
.LASF3:
	.string	"unsigned int"
.LASF17:
	.string	"strtok"
.LASF2:
	.string	"char"
.LASF32:
	.string	"insert"
.LASF9:
	.string	"letters"
.LASF39:
	.string	"trie"
.LASF40:
	.string	"free"
.LASF5:
	.string	"long long int"
.LASF24:
	.string	"root"
.LASF30:
	.string	"depth"
.LASF12:
	.string	"memcpy"
.LASF16:
	.string	"printf"
.LASF19:
	.string	"calloc"
.LASF13:
	.string	"tolower"
.LASF26:
	.string	"buffer"
.LASF42:
	.string	"suggest"
.LASF4:
	.string	"long int"
.LASF43:
	.string	"list"
.LASF11:
	.string	"puts"
.LASF29:
	.string	"other"
.LASF18:
	.string	"malloc"
.LASF25:
	.string	"copy"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"trie.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
