	.file	"json.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "json.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"text does not end"
	.text
	.p2align 4
	.type	parse_text, @function
parse_text:
.LFB3:
	.file 1 "json.c"
	.loc 1 47 1 view -0
	.cfi_startproc
	.loc 1 48 2 view .LVU1
	.loc 1 49 2 view .LVU2
.LVL0:
	.loc 1 50 2 view .LVU3
	.loc 1 47 1 is_stmt 0 view .LVU4
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subl	$160, %esp
	.cfi_def_cfa_offset 176
	.loc 1 50 9 view .LVU5
	movl	at, %eax
	.loc 1 50 13 view .LVU6
	movzbl	1(%eax), %ebx
	.loc 1 50 9 view .LVU7
	leal	1(%eax), %edx
	movl	%edx, at
	.loc 1 50 17 is_stmt 1 view .LVU8
	cmpb	$34, %bl
	je	.L12
.LBB23:
	.loc 1 51 3 view .LVU9
.LVL1:
	.loc 1 52 3 view .LVU10
	.loc 1 52 6 is_stmt 0 view .LVU11
	testb	%bl, %bl
	je	.L13
.LBE23:
	.loc 1 49 9 view .LVU12
	xorl	%esi, %esi
	jmp	.L4
.LVL2:
	.p2align 4,,10
	.p2align 3
.L21:
	.loc 1 50 27 view .LVU13
	movl	at, %eax
.LVL3:
.L9:
.LBB27:
	.loc 1 70 3 is_stmt 1 discriminator 2 view .LVU14
	.loc 1 70 15 is_stmt 0 discriminator 2 view .LVU15
	movb	%bl, 32(%esp,%esi)
.LBE27:
	.loc 1 50 13 discriminator 2 view .LVU16
	movzbl	1(%eax), %ebx
.LVL4:
	.loc 1 50 27 discriminator 2 view .LVU17
	leal	1(%eax), %edx
	movl	%edx, at
.LBB28:
	.loc 1 70 11 discriminator 2 view .LVU18
	leal	1(%esi), %ecx
.LVL5:
	.loc 1 70 11 discriminator 2 view .LVU19
.LBE28:
	.loc 1 50 27 is_stmt 1 discriminator 2 view .LVU20
	.loc 1 50 17 discriminator 2 view .LVU21
	cmpb	$34, %bl
	je	.L20
.LBB29:
	.loc 1 51 3 view .LVU22
.LVL6:
	.loc 1 52 3 view .LVU23
	.loc 1 52 6 is_stmt 0 view .LVU24
	testb	%bl, %bl
	je	.L17
	cmpl	$127, %ecx
	je	.L17
	.loc 1 70 11 view .LVU25
	movl	%ecx, %esi
.LVL7:
.L4:
	.loc 1 56 3 is_stmt 1 view .LVU26
	.loc 1 56 6 is_stmt 0 view .LVU27
	cmpb	$92, %bl
	jne	.L21
	.loc 1 57 4 is_stmt 1 view .LVU28
	.loc 1 57 12 is_stmt 0 view .LVU29
	movzbl	1(%edx), %ebx
.LVL8:
	.loc 1 57 13 view .LVU30
	leal	1(%edx), %eax
	.loc 1 57 4 view .LVU31
	movl	%eax, at
	cmpb	$116, %bl
	je	.L15
	cmpb	$117, %bl
	je	.L10
	cmpb	$110, %bl
	jne	.L9
	movb	$10, %bl
	.p2align 4,,3
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L10:
.LBB24:
	.loc 1 61 5 is_stmt 1 view .LVU32
	.loc 1 62 5 is_stmt 0 view .LVU33
	addl	$2, %edx
	movl	$4, %ecx
	movl	%edx, 4(%esp)
	leal	27(%esp), %edi
	.loc 1 61 10 view .LVU34
	xorl	%eax, %eax
	.loc 1 62 5 view .LVU35
	movl	%ecx, 8(%esp)
	.loc 1 63 15 view .LVU36
	movl	$16, %ebx
	.loc 1 62 5 view .LVU37
	movl	%edi, (%esp)
	.loc 1 61 10 view .LVU38
	movl	%eax, 27(%esp)
	movb	$0, 31(%esp)
	.loc 1 62 5 is_stmt 1 view .LVU39
	call	strncpy
.LVL9:
	.loc 1 63 5 view .LVU40
	.loc 1 63 15 is_stmt 0 view .LVU41
	xorl	%eax, %eax
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	strtol
.LVL10:
	.loc 1 64 11 view .LVU42
	movl	%edi, (%esp)
	.loc 1 63 7 view .LVU43
	movb	%al, %bl
.LVL11:
	.loc 1 64 5 is_stmt 1 view .LVU44
	.loc 1 64 11 is_stmt 0 view .LVU45
	call	strlen
.LVL12:
	.loc 1 64 8 view .LVU46
	movl	at, %edx
	addl	%edx, %eax
	.loc 1 65 5 is_stmt 1 view .LVU47
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L15:
	.loc 1 65 5 is_stmt 0 view .LVU48
.LBE24:
	.loc 1 59 16 view .LVU49
	movb	$9, %bl
	jmp	.L9
.LVL13:
	.p2align 4,,10
	.p2align 3
.L20:
	.loc 1 59 16 view .LVU50
.LBE29:
	.loc 1 75 15 view .LVU51
	addl	$2, %esi
.LVL14:
.L2:
	.loc 1 72 2 is_stmt 1 view .LVU52
	.loc 1 73 3 view .LVU53
	.loc 1 73 5 is_stmt 0 view .LVU54
	incl	%edx
	movl	%edx, at
.L7:
	.loc 1 74 2 is_stmt 1 view .LVU55
	.loc 1 74 12 is_stmt 0 view .LVU56
	movb	$0, 32(%esp,%ecx)
	.loc 1 75 2 is_stmt 1 view .LVU57
	.loc 1 75 15 is_stmt 0 view .LVU58
	movl	%esi, (%esp)
	call	malloc
.LVL15:
	.loc 1 76 2 is_stmt 1 view .LVU59
	.loc 1 76 9 is_stmt 0 view .LVU60
	leal	32(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcpy
.LVL16:
	.loc 1 77 1 view .LVU61
	addl	$160, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
	ret
.LVL17:
	.p2align 4,,10
	.p2align 3
.L17:
	.cfi_restore_state
	.loc 1 75 15 view .LVU62
	addl	$2, %esi
.LVL18:
.L3:
.LBB30:
	.loc 1 53 4 is_stmt 1 view .LVU63
.LBB25:
.LBI25:
	.loc 1 30 12 view .LVU64
.LBB26:
	.loc 1 32 2 view .LVU65
	.loc 1 32 5 is_stmt 0 view .LVU66
	movl	error, %edi
	testl	%edi, %edi
	jne	.L7
	.loc 1 33 3 is_stmt 1 view .LVU67
	.loc 1 33 9 is_stmt 0 view .LVU68
	movl	$.LC0, %ebx
.LVL19:
	.loc 1 33 9 view .LVU69
	movl	%ebx, error
.LVL20:
	.loc 1 33 9 view .LVU70
.LBE26:
.LBE25:
.LBE30:
	.loc 1 72 2 is_stmt 1 view .LVU71
	jmp	.L7
.LVL21:
.L12:
	.loc 1 50 17 is_stmt 0 view .LVU72
	movl	$1, %esi
	.loc 1 49 9 view .LVU73
	xorl	%ecx, %ecx
	jmp	.L2
.LVL22:
.L13:
.LBB31:
	.loc 1 52 6 view .LVU74
	movl	$1, %esi
.LBE31:
	.loc 1 49 9 view .LVU75
	xorl	%ecx, %ecx
	jmp	.L3
	.cfi_endproc
.LFE3:
	.size	parse_text, .-parse_text
	.section	.rodata.str1.1
.LC1:
	.string	"null"
.LC2:
	.string	"%s"
.LC3:
	.string	"%ld"
.LC4:
	.string	"\"%s\""
.LC5:
	.string	""
.LC6:
	.string	"\n%*s"
.LC7:
	.string	"\"%s\":"
.LC8:
	.string	"\"%s\": "
	.text
	.p2align 4
	.type	print, @function
print:
.LVL23:
.LFB5:
	.loc 1 138 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 139 2 view .LVU77
	.loc 1 140 2 view .LVU78
	.loc 1 138 1 is_stmt 0 view .LVU79
	subl	$60, %esp
	.cfi_def_cfa_offset 64
	movl	%ebx, 44(%esp)
	.cfi_offset 3, -20
	movl	%eax, %ebx
	.loc 1 140 11 view .LVU80
	movl	(%eax), %eax
.LVL24:
	.loc 1 138 1 view .LVU81
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	.cfi_offset 6, -16
	.cfi_offset 7, -12
	.cfi_offset 5, -8
	.loc 1 140 2 view .LVU82
	cmpl	$5, %eax
	ja	.L22
	jmp	*.L25(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L25:
	.long	.L29
	.long	.L28
	.long	.L27
	.long	.L26
	.long	.L24
	.long	.L24
	.text
	.p2align 4,,10
	.p2align 3
.L24:
	.loc 1 147 3 view .LVU83
	cmpl	$4, %eax
	movl	%edx, %esi
	.loc 1 147 3 is_stmt 1 view .LVU84
	movl	$123, %eax
	movl	$91, %edx
.LVL25:
	.loc 1 147 3 is_stmt 0 view .LVU85
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	putchar
.LVL26:
	.loc 1 148 3 is_stmt 1 view .LVU86
.LBB32:
	.loc 1 148 8 view .LVU87
	.loc 1 148 28 is_stmt 0 view .LVU88
	movl	8(%ebx), %ebp
.LVL27:
	.loc 1 148 42 is_stmt 1 view .LVU89
	testl	%ebp, %ebp
	je	.L32
	.loc 1 150 5 is_stmt 0 view .LVU90
	leal	2(%esi), %eax
	cmpl	$-1, %esi
	movl	%eax, 28(%esp)
	movl	$-1, %edi
	cmovne	%eax, %edi
.L40:
	.loc 1 149 4 is_stmt 1 view .LVU91
	.loc 1 149 7 is_stmt 0 view .LVU92
	cmpl	$-1, %esi
	jne	.L33
	.loc 1 151 4 is_stmt 1 view .LVU93
	.loc 1 151 9 is_stmt 0 view .LVU94
	movl	4(%ebp), %eax
	.loc 1 151 7 view .LVU95
	testl	%eax, %eax
	je	.L35
	.loc 1 152 5 is_stmt 1 view .LVU96
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
.LVL28:
	.loc 1 153 4 view .LVU97
.L35:
	.loc 1 153 4 is_stmt 0 discriminator 4 view .LVU98
	movl	%edi, %edx
	movl	%ebp, %eax
	call	print
.LVL29:
	.loc 1 154 4 is_stmt 1 discriminator 4 view .LVU99
	.loc 1 154 7 is_stmt 0 discriminator 4 view .LVU100
	movl	12(%ebp), %ecx
	testl	%ecx, %ecx
	je	.L39
	.loc 1 155 5 is_stmt 1 view .LVU101
	movl	$44, (%esp)
	call	putchar
.LVL30:
	.loc 1 148 47 view .LVU102
	movl	12(%ebp), %ebp
.LVL31:
	.loc 1 148 42 view .LVU103
	testl	%ebp, %ebp
	jne	.L40
	.p2align 4
	.p2align 3
.L39:
.LVL32:
	.loc 1 148 42 is_stmt 0 view .LVU104
.LBE32:
	.loc 1 157 3 is_stmt 1 view .LVU105
	.loc 1 157 6 is_stmt 0 view .LVU106
	cmpl	$-1, %esi
	je	.L32
	.loc 1 157 19 discriminator 1 view .LVU107
	movl	8(%ebx), %edx
	testl	%edx, %edx
	je	.L32
	.loc 1 158 4 is_stmt 1 view .LVU108
	movl	%esi, 4(%esp)
	movl	$.LC5, %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, (%esp)
	call	printf
.LVL33:
.L32:
	.loc 1 159 3 view .LVU109
	cmpl	$4, (%ebx)
	movl	$125, %eax
	movl	$93, %edx
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	putchar
.LVL34:
.L22:
	.loc 1 161 1 is_stmt 0 view .LVU110
	movl	44(%esp), %ebx
.LVL35:
	.loc 1 161 1 view .LVU111
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL36:
	.p2align 4,,10
	.p2align 3
.L29:
	.cfi_restore_state
	.loc 1 141 16 is_stmt 1 view .LVU112
	movl	$.LC1, (%esp)
	call	printf
.LVL37:
	.loc 1 141 32 view .LVU113
	jmp	.L22
.LVL38:
	.p2align 4,,10
	.p2align 3
.L27:
	.loc 1 143 15 view .LVU114
	movl	8(%ebx), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL39:
	.loc 1 143 41 view .LVU115
	jmp	.L22
.LVL40:
	.p2align 4,,10
	.p2align 3
.L26:
	.loc 1 144 13 view .LVU116
	movl	8(%ebx), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL41:
	.loc 1 144 40 view .LVU117
	jmp	.L22
.LVL42:
	.p2align 4,,10
	.p2align 3
.L28:
	.loc 1 142 16 view .LVU118
	.loc 1 142 34 is_stmt 0 view .LVU119
	movl	8(%ebx), %eax
	.loc 1 142 16 view .LVU120
	movl	$.LC2, (%esp)
	movl	words.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL43:
	.loc 1 142 47 is_stmt 1 view .LVU121
	jmp	.L22
.LVL44:
	.p2align 4,,10
	.p2align 3
.L33:
.LBB33:
	.loc 1 150 5 view .LVU122
	movl	$.LC6, (%esp)
	movl	$.LC5, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL45:
	.loc 1 151 4 view .LVU123
	.loc 1 151 9 is_stmt 0 view .LVU124
	movl	4(%ebp), %eax
	.loc 1 151 7 view .LVU125
	testl	%eax, %eax
	je	.L35
	.loc 1 152 5 is_stmt 1 view .LVU126
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.LVL46:
	.loc 1 153 4 view .LVU127
	jmp	.L35
.LBE33:
	.cfi_endproc
.LFE5:
	.size	print, .-print
	.p2align 4
	.type	discard, @function
discard:
.LVL47:
.LFB7:
	.loc 1 178 1 view -0
	.cfi_startproc
	.loc 1 179 2 view .LVU129
	.loc 1 178 1 is_stmt 0 view .LVU130
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	movl	%eax, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	subl	$20, %esp
	.cfi_def_cfa_offset 32
	.loc 1 179 7 view .LVU131
	movl	(%eax), %eax
.LVL48:
	.loc 1 179 5 view .LVU132
	cmpl	$3, %eax
	je	.L61
.L51:
	.loc 1 181 2 is_stmt 1 view .LVU133
.LBB34:
	.loc 1 181 7 view .LVU134
	.loc 1 181 53 is_stmt 0 view .LVU135
	cmpl	$3, %eax
	jbe	.L53
	.loc 1 181 53 discriminator 1 view .LVU136
	movl	8(%esi), %ebx
.LVL49:
	.loc 1 181 65 is_stmt 1 discriminator 1 view .LVU137
	testl	%ebx, %ebx
	je	.L53
	.p2align 4
	.p2align 3
.L54:
	.loc 1 182 3 discriminator 7 view .LVU138
	movl	%ebx, %eax
	.loc 1 182 8 is_stmt 0 discriminator 7 view .LVU139
	movl	12(%ebx), %ebx
.LVL50:
	.loc 1 183 3 is_stmt 1 discriminator 7 view .LVU140
	call	discard
.LVL51:
	.loc 1 181 70 discriminator 7 view .LVU141
	.loc 1 181 65 discriminator 7 view .LVU142
	testl	%ebx, %ebx
	jne	.L54
.LVL52:
.L53:
	.loc 1 181 65 is_stmt 0 discriminator 7 view .LVU143
.LBE34:
	.loc 1 185 2 is_stmt 1 view .LVU144
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	free
.LVL53:
	.loc 1 186 2 view .LVU145
	movl	%esi, (%esp)
	call	free
.LVL54:
	.loc 1 187 1 is_stmt 0 view .LVU146
	addl	$20, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
.LVL55:
	.loc 1 187 1 view .LVU147
	ret
.LVL56:
	.p2align 4,,10
	.p2align 3
.L61:
	.cfi_restore_state
	.loc 1 180 3 is_stmt 1 view .LVU148
	movl	8(%esi), %eax
	movl	%eax, (%esp)
	call	free
.LVL57:
.LBB35:
	.loc 1 181 26 is_stmt 0 view .LVU149
	movl	(%esi), %eax
	jmp	.L51
.LBE35:
	.cfi_endproc
.LFE7:
	.size	discard, .-discard
	.section	.rodata.str1.1
.LC9:
	.string	"too deep"
.LC10:
	.string	"unknown word"
.LC11:
	.string	"true"
.LC12:
	.string	"false"
.LC13:
	.string	"name expected"
.LC14:
	.string	"colon expected"
.LC15:
	.string	"comma expected"
.LC16:
	.string	"value expected"
	.text
	.p2align 4
	.type	parse, @function
parse:
.LVL58:
.LFB4:
	.loc 1 80 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 81 2 view .LVU151
	.loc 1 80 1 is_stmt 0 view .LVU152
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	.loc 1 81 20 view .LVU153
	movl	$16, %esi
	.loc 1 80 1 view .LVU154
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$60, %esp
	.cfi_def_cfa_offset 80
	.loc 1 81 20 view .LVU155
	movl	%esi, 4(%esp)
	movl	$1, (%esp)
	.loc 1 80 1 view .LVU156
	movl	%eax, 20(%esp)
	.loc 1 81 20 view .LVU157
	call	calloc
.LVL59:
	.loc 1 81 20 view .LVU158
	movl	at, %edi
	.loc 1 82 8 view .LVU159
	incl	values
	.loc 1 81 20 view .LVU160
	movl	%eax, 16(%esp)
.LVL60:
	.loc 1 82 2 is_stmt 1 view .LVU161
	.loc 1 83 2 view .LVU162
.LBB77:
.LBI77:
	.loc 1 24 13 view .LVU163
.LBB78:
	.loc 1 26 2 view .LVU164
	.loc 1 26 8 is_stmt 0 view .LVU165
	jmp	.L63
.LVL61:
	.p2align 4,,10
	.p2align 3
.L64:
	.loc 1 27 3 is_stmt 1 view .LVU166
	.loc 1 27 5 is_stmt 0 view .LVU167
	movl	%edi, at
.L63:
	.loc 1 26 32 view .LVU168
	movzbl	(%edi), %eax
	movl	%edi, %esi
	.loc 1 26 9 is_stmt 1 view .LVU169
	incl	%edi
	movl	%eax, (%esp)
	.loc 1 26 32 is_stmt 0 view .LVU170
	movl	%eax, %ebx
	.loc 1 26 9 view .LVU171
	call	isspace
.LVL62:
	testl	%eax, %eax
	jne	.L64
.LBE78:
.LBE77:
	.loc 1 84 5 view .LVU172
	cmpl	$21, 20(%esp)
	movl	%eax, %ebp
	.loc 1 84 2 is_stmt 1 view .LVU173
	.loc 1 84 5 is_stmt 0 view .LVU174
	je	.L117
	.loc 1 88 2 is_stmt 1 view .LVU175
	cmpb	$34, %bl
	je	.L67
	movb	%bl, %al
	subb	$91, %al
	cmpb	$32, %al
	ja	.L68
	movzbl	%al, %eax
	jmp	*.L70(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L70:
	.long	.L69
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L73
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L72
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L71
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L68
	.long	.L69
	.text
	.p2align 4,,10
	.p2align 3
.L117:
	.loc 1 85 3 view .LVU176
.LVL63:
.LBB79:
.LBI79:
	.loc 1 30 12 view .LVU177
.LBB80:
	.loc 1 32 2 view .LVU178
	.loc 1 32 5 is_stmt 0 view .LVU179
	movl	error, %ebx
	testl	%ebx, %ebx
	je	.L118
.LVL64:
.L62:
	.loc 1 32 5 view .LVU180
.LBE80:
.LBE79:
	.loc 1 135 1 view .LVU181
	movl	16(%esp), %eax
	addl	$60, %esp
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
.LVL65:
	.p2align 4,,10
	.p2align 3
.L68:
	.cfi_restore_state
.LBB83:
	.loc 1 127 3 is_stmt 1 view .LVU182
	.loc 1 127 11 is_stmt 0 view .LVU183
	movl	16(%esp), %edi
	.loc 1 129 15 view .LVU184
	leal	44(%esp), %eax
	movl	$10, %ebx
	.loc 1 127 11 view .LVU185
	movl	$2, (%edi)
	.loc 1 128 3 is_stmt 1 view .LVU186
	.loc 1 129 3 view .LVU187
	.loc 1 129 15 is_stmt 0 view .LVU188
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strtol
.LVL66:
	.loc 1 129 13 view .LVU189
	movl	%eax, 8(%edi)
	.loc 1 130 3 is_stmt 1 view .LVU190
	.loc 1 130 11 is_stmt 0 view .LVU191
	movl	44(%esp), %eax
	.loc 1 130 6 view .LVU192
	cmpl	at, %eax
	je	.L119
.L104:
	.loc 1 132 3 is_stmt 1 view .LVU193
	.loc 1 132 6 is_stmt 0 view .LVU194
	movl	%eax, at
.LBE83:
	.loc 1 135 1 view .LVU195
	movl	16(%esp), %eax
	addl	$60, %esp
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
.L69:
	.cfi_restore_state
.LBB153:
.LBB84:
	.loc 1 95 3 is_stmt 1 view .LVU196
	.loc 1 96 18 is_stmt 0 view .LVU197
	movl	16(%esp), %ecx
	.loc 1 98 5 view .LVU198
	leal	1(%esi), %ebp
	.loc 1 95 8 view .LVU199
	cmpb	$91, %bl
	setne	27(%esp)
	.loc 1 96 18 view .LVU200
	leal	8(%ecx), %eax
	movl	%eax, 28(%esp)
	.loc 1 95 8 view .LVU201
	movzbl	27(%esp), %eax
	decb	%al
	andb	$-32, %al
	addb	$125, %al
	movb	%al, 27(%esp)
	xorl	%eax, %eax
	cmpb	$91, %bl
	setne	%al
	addl	$4, %eax
	.loc 1 97 11 view .LVU202
	movl	%eax, (%ecx)
	.loc 1 98 3 is_stmt 1 view .LVU203
	.loc 1 99 3 view .LVU204
.LBB85:
.LBI85:
	.loc 1 24 13 view .LVU205
.LBB86:
	.loc 1 26 2 view .LVU206
	.p2align 4
	.p2align 3
.L84:
.LBE86:
.LBE85:
	.loc 1 98 5 is_stmt 0 view .LVU207
	movl	%ebp, at
.LBB88:
.LBB87:
	.loc 1 26 9 is_stmt 1 view .LVU208
	.loc 1 26 32 is_stmt 0 view .LVU209
	movzbl	0(%ebp), %eax
	movl	%ebp, %esi
	.loc 1 26 9 view .LVU210
	incl	%ebp
	movl	%eax, (%esp)
	.loc 1 26 32 view .LVU211
	movl	%eax, %ebx
	.loc 1 26 9 view .LVU212
	call	isspace
.LVL67:
	testl	%eax, %eax
	jne	.L84
.LVL68:
	.loc 1 26 9 view .LVU213
.LBE87:
.LBE88:
	.loc 1 99 29 is_stmt 1 view .LVU214
.LBB89:
	.loc 1 113 12 is_stmt 0 view .LVU215
	movl	20(%esp), %eax
	incl	%eax
.LBE89:
	.loc 1 99 29 view .LVU216
	cmpb	27(%esp), %bl
.LBB104:
	.loc 1 113 12 view .LVU217
	movl	%eax, 20(%esp)
.LVL69:
	.loc 1 113 12 view .LVU218
.LBE104:
	.loc 1 99 29 view .LVU219
	je	.L116
	.p2align 4
	.p2align 3
.L85:
	.loc 1 99 32 discriminator 3 view .LVU220
	movl	error, %ebp
	.loc 1 99 29 discriminator 3 view .LVU221
	testl	%ebp, %ebp
	jne	.L89
.LBB105:
	.loc 1 100 4 is_stmt 1 view .LVU222
.LVL70:
	.loc 1 101 4 view .LVU223
	.loc 1 101 7 is_stmt 0 view .LVU224
	movl	16(%esp), %eax
	cmpl	$5, (%eax)
	jne	.L87
	.loc 1 102 5 is_stmt 1 view .LVU225
	.loc 1 102 8 is_stmt 0 view .LVU226
	cmpb	$34, %bl
	jne	.L120
	.loc 1 106 5 is_stmt 1 view .LVU227
	.loc 1 106 12 is_stmt 0 view .LVU228
	call	parse_text
.LVL71:
	movl	at, %esi
	movl	%eax, %ebp
.LVL72:
	.loc 1 107 5 is_stmt 1 view .LVU229
.LBB90:
.LBI90:
	.loc 1 24 13 view .LVU230
.LBB91:
	.loc 1 26 2 view .LVU231
	.loc 1 26 8 is_stmt 0 view .LVU232
	jmp	.L90
.LVL73:
	.p2align 4,,10
	.p2align 3
.L91:
	.loc 1 27 3 is_stmt 1 view .LVU233
	.loc 1 27 5 is_stmt 0 view .LVU234
	movl	%esi, at
.L90:
	.loc 1 26 9 is_stmt 1 view .LVU235
	.loc 1 26 32 is_stmt 0 view .LVU236
	movzbl	(%esi), %eax
	.loc 1 26 9 view .LVU237
	incl	%esi
	movl	%eax, (%esp)
	.loc 1 26 32 view .LVU238
	movl	%eax, %ebx
	.loc 1 26 9 view .LVU239
	call	isspace
.LVL74:
	testl	%eax, %eax
	jne	.L91
.LBE91:
.LBE90:
	.loc 1 108 5 is_stmt 1 view .LVU240
	.loc 1 108 8 is_stmt 0 view .LVU241
	cmpb	$58, %bl
	je	.L121
	.loc 1 111 6 is_stmt 1 view .LVU242
.LVL75:
.LBB92:
.LBI92:
	.loc 1 30 12 view .LVU243
.LBB93:
	.loc 1 32 2 view .LVU244
	.loc 1 32 5 is_stmt 0 view .LVU245
	movl	error, %eax
	testl	%eax, %eax
	je	.L122
.LVL76:
.L87:
	.loc 1 32 5 view .LVU246
.LBE93:
.LBE92:
	.loc 1 113 4 is_stmt 1 view .LVU247
	.loc 1 113 12 is_stmt 0 view .LVU248
	movl	20(%esp), %eax
	call	parse
.LVL77:
	.loc 1 113 10 view .LVU249
	movl	28(%esp), %edx
	movl	at, %esi
	movl	%eax, (%edx)
	.loc 1 114 4 is_stmt 1 view .LVU250
	.loc 1 115 9 is_stmt 0 view .LVU251
	addl	$12, %eax
	.loc 1 114 18 view .LVU252
	movl	%ebp, -8(%eax)
	.loc 1 115 4 is_stmt 1 view .LVU253
	.loc 1 115 9 is_stmt 0 view .LVU254
	movl	%eax, 28(%esp)
.LVL78:
	.loc 1 116 4 is_stmt 1 view .LVU255
.LBB95:
.LBI95:
	.loc 1 24 13 view .LVU256
.LBB96:
	.loc 1 26 2 view .LVU257
	.loc 1 26 8 is_stmt 0 view .LVU258
	jmp	.L94
.LVL79:
	.p2align 4,,10
	.p2align 3
.L95:
	.loc 1 27 3 is_stmt 1 view .LVU259
	.loc 1 27 5 is_stmt 0 view .LVU260
	movl	%esi, at
.L94:
	.loc 1 26 32 view .LVU261
	movzbl	(%esi), %edi
	movl	%esi, %ebp
	.loc 1 26 9 is_stmt 1 view .LVU262
	incl	%esi
	movl	%edi, (%esp)
	.loc 1 26 32 is_stmt 0 view .LVU263
	movl	%edi, %ebx
	.loc 1 26 9 view .LVU264
	call	isspace
.LVL80:
	testl	%eax, %eax
	jne	.L95
.LBE96:
.LBE95:
	.loc 1 117 4 is_stmt 1 view .LVU265
	.loc 1 117 7 is_stmt 0 view .LVU266
	cmpb	$44, %bl
	je	.L96
	.loc 1 119 9 is_stmt 1 view .LVU267
	.loc 1 119 12 is_stmt 0 view .LVU268
	cmpb	27(%esp), %bl
	.p2align 4,,2
	je	.L86
	.loc 1 120 5 is_stmt 1 view .LVU269
.LVL81:
.LBB97:
.LBI97:
	.loc 1 30 12 view .LVU270
.LBB98:
	.loc 1 32 2 view .LVU271
	.loc 1 32 5 is_stmt 0 view .LVU272
	movl	error, %eax
	movl	%ebp, %esi
	testl	%eax, %eax
	jne	.L85
	.loc 1 33 3 is_stmt 1 view .LVU273
.LBE98:
.LBE97:
.LBE105:
.LBB106:
.LBB107:
	.loc 1 26 9 is_stmt 0 view .LVU274
	movl	%edi, (%esp)
.LBE107:
.LBE106:
.LBB110:
.LBB100:
.LBB99:
	.loc 1 33 9 view .LVU275
	movl	$.LC15, %ebp
	movl	%ebp, error
.LBE99:
.LBE100:
.LBE110:
.LBB111:
.LBB108:
	.loc 1 26 9 view .LVU276
	call	isspace
.LVL82:
	.loc 1 26 9 is_stmt 1 view .LVU277
	testl	%eax, %eax
	je	.L85
	.p2align 4
	.p2align 3
.L102:
	.loc 1 27 3 view .LVU278
	.loc 1 26 32 is_stmt 0 view .LVU279
	movzbl	1(%esi), %eax
	.loc 1 27 5 view .LVU280
	incl	%esi
	movl	%esi, at
.L115:
	.loc 1 26 9 view .LVU281
	movl	%eax, (%esp)
	.loc 1 26 32 view .LVU282
	movl	%eax, %ebx
	.loc 1 26 9 view .LVU283
	call	isspace
.LVL83:
	.loc 1 26 9 is_stmt 1 view .LVU284
	testl	%eax, %eax
	jne	.L102
	.loc 1 26 9 is_stmt 0 view .LVU285
.LBE108:
.LBE111:
	.loc 1 99 29 is_stmt 1 discriminator 1 view .LVU286
	cmpb	27(%esp), %bl
	jne	.L85
.LVL84:
.L116:
	.loc 1 99 29 is_stmt 0 discriminator 1 view .LVU287
	movl	%esi, %ebp
	.p2align 4
	.p2align 3
.L86:
	.loc 1 123 4 is_stmt 1 view .LVU288
	.loc 1 123 6 is_stmt 0 view .LVU289
	leal	1(%ebp), %eax
	movl	%eax, at
	jmp	.L62
.LVL85:
.L73:
	.loc 1 123 6 view .LVU290
.LBE84:
	.loc 1 91 12 is_stmt 1 view .LVU291
	.loc 1 91 20 is_stmt 0 view .LVU292
	movl	16(%esp), %eax
.LBB117:
.LBB118:
	.loc 1 40 6 view .LVU293
	movl	$5, %ecx
	movl	$.LC12, %ebx
.LBE118:
.LBE117:
	.loc 1 91 20 view .LVU294
	movl	$1, (%eax)
	.loc 1 91 31 is_stmt 1 view .LVU295
.LVL86:
.LBB130:
.LBI117:
	.loc 1 37 12 view .LVU296
.LBB127:
	.loc 1 39 2 view .LVU297
	.loc 1 40 2 view .LVU298
	.loc 1 40 6 is_stmt 0 view .LVU299
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
.LVL87:
	.loc 1 40 5 view .LVU300
	testl	%eax, %eax
	jne	.L123
	.loc 1 42 2 is_stmt 1 view .LVU301
	.loc 1 42 5 is_stmt 0 view .LVU302
	addl	$5, %esi
	movl	%esi, at
	.loc 1 43 2 is_stmt 1 view .LVU303
.L82:
.LVL88:
	.loc 1 43 2 is_stmt 0 view .LVU304
.LBE127:
.LBE130:
	.loc 1 91 40 view .LVU305
	movl	16(%esp), %ecx
	movl	%eax, 8(%ecx)
	.loc 1 91 60 is_stmt 1 view .LVU306
.LBE153:
	.loc 1 135 1 is_stmt 0 view .LVU307
	movl	16(%esp), %eax
	addl	$60, %esp
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
.L72:
	.cfi_restore_state
.LBB154:
	.loc 1 89 12 is_stmt 1 view .LVU308
.LVL89:
.LBB131:
.LBI131:
	.loc 1 37 12 view .LVU309
.LBB132:
	.loc 1 39 2 view .LVU310
	.loc 1 40 2 view .LVU311
	.loc 1 40 6 is_stmt 0 view .LVU312
	movl	%esi, (%esp)
	movl	$4, %eax
	movl	$.LC1, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	strncmp
.LVL90:
	.loc 1 40 5 view .LVU313
	testl	%eax, %eax
	jne	.L124
	.loc 1 42 2 is_stmt 1 view .LVU314
	.loc 1 42 5 is_stmt 0 view .LVU315
	addl	$4, %esi
	movl	%esi, at
	.loc 1 43 2 is_stmt 1 view .LVU316
	.loc 1 43 9 is_stmt 0 view .LVU317
	jmp	.L62
.LVL91:
.L71:
	.loc 1 43 9 view .LVU318
.LBE132:
.LBE131:
	.loc 1 90 12 is_stmt 1 view .LVU319
	.loc 1 90 20 is_stmt 0 view .LVU320
	movl	16(%esp), %eax
	movl	$1, (%eax)
	.loc 1 90 31 is_stmt 1 view .LVU321
.LVL92:
.LBB138:
.LBI138:
	.loc 1 37 12 view .LVU322
.LBB139:
	.loc 1 39 2 view .LVU323
	.loc 1 40 2 view .LVU324
	.loc 1 40 6 is_stmt 0 view .LVU325
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
.LVL93:
	.loc 1 40 5 view .LVU326
	testl	%eax, %eax
	jne	.L125
	.loc 1 42 2 is_stmt 1 view .LVU327
	.loc 1 42 5 is_stmt 0 view .LVU328
	addl	$4, %esi
	.loc 1 43 9 view .LVU329
	movl	$1, %ebp
	.loc 1 42 5 view .LVU330
	movl	%esi, at
	.loc 1 43 2 is_stmt 1 view .LVU331
.L79:
.LVL94:
	.loc 1 43 2 is_stmt 0 view .LVU332
.LBE139:
.LBE138:
	.loc 1 90 40 view .LVU333
	movl	16(%esp), %eax
	movl	%ebp, 8(%eax)
	.loc 1 90 58 is_stmt 1 view .LVU334
.LBE154:
	.loc 1 135 1 is_stmt 0 view .LVU335
	movl	16(%esp), %eax
	addl	$60, %esp
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
.LVL95:
	.p2align 4,,10
	.p2align 3
.L96:
	.cfi_restore_state
.LBB155:
.LBB145:
.LBB112:
	.loc 1 118 5 is_stmt 1 view .LVU336
	.loc 1 118 7 is_stmt 0 view .LVU337
	leal	1(%ebp), %esi
.LBE112:
.LBB113:
.LBB109:
	.loc 1 26 32 view .LVU338
	movzbl	1(%ebp), %eax
.LBE109:
.LBE113:
.LBB114:
	.loc 1 118 7 view .LVU339
	movl	%esi, at
	jmp	.L115
.LVL96:
	.p2align 4,,10
	.p2align 3
.L67:
	.loc 1 118 7 view .LVU340
.LBE114:
.LBE145:
	.loc 1 92 12 is_stmt 1 view .LVU341
	.loc 1 92 20 is_stmt 0 view .LVU342
	movl	16(%esp), %ebx
	movl	$3, (%ebx)
	.loc 1 92 28 is_stmt 1 view .LVU343
	.loc 1 92 38 is_stmt 0 view .LVU344
	call	parse_text
.LVL97:
	.loc 1 92 36 view .LVU345
	movl	%eax, 8(%ebx)
	.loc 1 92 52 is_stmt 1 view .LVU346
.LBE155:
	.loc 1 135 1 is_stmt 0 view .LVU347
	movl	16(%esp), %eax
	addl	$60, %esp
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
.LVL98:
	.p2align 4,,10
	.p2align 3
.L118:
	.cfi_restore_state
.LBB156:
.LBB81:
	.loc 1 33 3 is_stmt 1 view .LVU348
	.loc 1 33 9 is_stmt 0 view .LVU349
	movl	$.LC9, %ecx
.LBE81:
.LBE156:
	.loc 1 135 1 view .LVU350
	movl	16(%esp), %eax
.LBB157:
.LBB82:
	.loc 1 33 9 view .LVU351
	movl	%ecx, error
.LBE82:
.LBE157:
	.loc 1 135 1 view .LVU352
	addl	$60, %esp
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
.LVL99:
.L121:
	.cfi_restore_state
.LBB158:
.LBB146:
.LBB115:
	.loc 1 109 6 is_stmt 1 view .LVU353
	.loc 1 109 8 is_stmt 0 view .LVU354
	movl	%esi, at
	jmp	.L87
.LVL100:
.L120:
	.loc 1 103 6 is_stmt 1 view .LVU355
.LBB101:
.LBI101:
	.loc 1 30 12 view .LVU356
.LBB102:
	.loc 1 32 2 view .LVU357
	.loc 1 33 3 view .LVU358
	.loc 1 33 9 is_stmt 0 view .LVU359
	movl	$.LC13, %eax
	movl	%eax, error
	.loc 1 34 2 is_stmt 1 view .LVU360
.LVL101:
.L89:
	.loc 1 34 2 is_stmt 0 view .LVU361
.LBE102:
.LBE101:
.LBE115:
	.loc 1 122 3 is_stmt 1 view .LVU362
	.loc 1 122 6 is_stmt 0 view .LVU363
	cmpb	27(%esp), %bl
	jne	.L62
	jmp	.L116
.LVL102:
	.p2align 4,,10
	.p2align 3
.L122:
.LBB116:
.LBB103:
.LBB94:
	.loc 1 33 3 is_stmt 1 view .LVU364
	.loc 1 33 9 is_stmt 0 view .LVU365
	movl	$.LC14, %eax
	movl	%eax, error
	jmp	.L87
.LVL103:
.L123:
	.loc 1 33 9 view .LVU366
.LBE94:
.LBE103:
.LBE116:
.LBE146:
.LBB147:
.LBB128:
.LBB119:
.LBI119:
	.loc 1 37 12 is_stmt 1 view .LVU367
.LBB120:
	.loc 1 41 3 view .LVU368
.LBB121:
.LBI121:
	.loc 1 30 12 view .LVU369
.LBB122:
	.loc 1 32 2 view .LVU370
	.loc 1 32 5 is_stmt 0 view .LVU371
	movl	error, %edx
	testl	%edx, %edx
	je	.L126
.L81:
.LBE122:
.LBE121:
.LBE120:
.LBE119:
.LBE128:
.LBE147:
.LBB148:
.LBB144:
	.loc 1 43 9 view .LVU372
	movl	$1, %eax
	jmp	.L82
.LVL104:
.L125:
.LBB140:
.LBI140:
	.loc 1 37 12 is_stmt 1 view .LVU373
.LBB141:
	.loc 1 41 3 view .LVU374
.LBB142:
.LBI142:
	.loc 1 30 12 view .LVU375
.LBB143:
	.loc 1 32 2 view .LVU376
	.loc 1 32 5 is_stmt 0 view .LVU377
	movl	error, %edi
	testl	%edi, %edi
	jne	.L79
	.loc 1 33 3 is_stmt 1 view .LVU378
	.loc 1 33 9 is_stmt 0 view .LVU379
	movl	$.LC10, %esi
	movl	%esi, error
	jmp	.L79
.LVL105:
.L124:
	.loc 1 33 9 view .LVU380
.LBE143:
.LBE142:
.LBE141:
.LBE140:
.LBE144:
.LBE148:
.LBB149:
.LBB137:
.LBB133:
.LBI133:
	.loc 1 37 12 is_stmt 1 view .LVU381
.LBB134:
	.loc 1 41 3 view .LVU382
.LBB135:
.LBI135:
	.loc 1 30 12 view .LVU383
.LBB136:
	.loc 1 32 2 view .LVU384
	.loc 1 32 5 is_stmt 0 view .LVU385
	movl	error, %eax
	testl	%eax, %eax
	jne	.L62
	.loc 1 33 3 is_stmt 1 view .LVU386
	.loc 1 33 9 is_stmt 0 view .LVU387
	movl	$.LC10, %eax
	movl	%eax, error
	jmp	.L62
.LVL106:
.L119:
	.loc 1 33 9 view .LVU388
.LBE136:
.LBE135:
.LBE134:
.LBE133:
.LBE137:
.LBE149:
	.loc 1 131 4 is_stmt 1 view .LVU389
.LBB150:
.LBI150:
	.loc 1 30 12 view .LVU390
.LBB151:
	.loc 1 32 2 view .LVU391
	.loc 1 32 5 is_stmt 0 view .LVU392
	movl	error, %ecx
	testl	%ecx, %ecx
	jne	.L104
	.loc 1 33 3 is_stmt 1 view .LVU393
	.loc 1 33 9 is_stmt 0 view .LVU394
	movl	$.LC16, %edx
	movl	%edx, error
	jmp	.L104
.LVL107:
.L126:
	.loc 1 33 9 view .LVU395
.LBE151:
.LBE150:
.LBB152:
.LBB129:
.LBB126:
.LBB125:
.LBB124:
.LBB123:
	.loc 1 33 3 is_stmt 1 view .LVU396
	.loc 1 33 9 is_stmt 0 view .LVU397
	movl	$.LC10, %eax
	movl	%eax, error
	jmp	.L81
.LBE123:
.LBE124:
.LBE125:
.LBE126:
.LBE129:
.LBE152:
.LBE158:
	.cfi_endproc
.LFE4:
	.size	parse, .-parse
	.section	.rodata.str1.1
.LC17:
	.string	"%d: %s at %d\n"
.LC18:
	.string	"%d: %d values\n"
.LC19:
	.string	"."
.LC20:
	.string	"  %s = "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB8:
	.loc 1 190 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 191 2 view .LVU399
	.loc 1 197 2 view .LVU400
	.loc 1 198 2 view .LVU401
.LVL108:
	.loc 1 199 2 view .LVU402
.LBB167:
	.loc 1 199 7 view .LVU403
	.loc 1 199 23 view .LVU404
.LBE167:
	.loc 1 190 1 is_stmt 0 view .LVU405
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 198 6 view .LVU406
	xorl	%esi, %esi
	.loc 1 190 1 view .LVU407
	pushl	%ebx
	.cfi_offset 3, -20
.LBB197:
	.loc 1 199 14 view .LVU408
	xorl	%ebx, %ebx
.LBE197:
	.loc 1 190 1 view .LVU409
	andl	$-16, %esp
	.loc 1 198 6 view .LVU410
	movl	%ebx, %edi
	.loc 1 190 1 view .LVU411
	subl	$48, %esp
	.loc 1 198 6 view .LVU412
	movl	%esi, 24(%esp)
	jmp	.L144
.LVL109:
.L174:
.LBB198:
.LBB168:
	.loc 1 205 4 is_stmt 1 view .LVU413
	movl	at, %eax
.LVL110:
	.loc 1 205 4 is_stmt 0 view .LVU414
	movl	%edx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC17, (%esp)
	subl	%ebx, %eax
	movl	%eax, 12(%esp)
	call	printf
.LVL111:
	.loc 1 206 4 is_stmt 1 view .LVU415
	.loc 1 206 12 is_stmt 0 view .LVU416
	incl	24(%esp)
.LVL112:
.L129:
	.loc 1 222 3 is_stmt 1 discriminator 2 view .LVU417
	movl	32(%esp), %eax
.LBE168:
	.loc 1 199 60 is_stmt 0 discriminator 2 view .LVU418
	incl	%edi
.LBB194:
	.loc 1 222 3 discriminator 2 view .LVU419
	call	discard
.LVL113:
.LBE194:
	.loc 1 199 60 is_stmt 1 discriminator 2 view .LVU420
	.loc 1 199 23 discriminator 2 view .LVU421
	cmpl	$8, %edi
	je	.L173
.LVL114:
.L144:
.LBB195:
	.loc 1 200 3 view .LVU422
	.loc 1 202 15 is_stmt 0 view .LVU423
	movl	sources.2(,%edi,4), %ebx
	.loc 1 200 9 view .LVU424
	xorl	%edx, %edx
	.loc 1 201 10 view .LVU425
	xorl	%ecx, %ecx
	.loc 1 200 9 view .LVU426
	movl	%edx, error
	.loc 1 201 3 is_stmt 1 view .LVU427
	.loc 1 203 21 is_stmt 0 view .LVU428
	xorl	%eax, %eax
	.loc 1 201 10 view .LVU429
	movl	%ecx, values
	.loc 1 202 3 is_stmt 1 view .LVU430
	.loc 1 202 6 is_stmt 0 view .LVU431
	movl	%ebx, at
	.loc 1 203 3 is_stmt 1 view .LVU432
	.loc 1 203 21 is_stmt 0 view .LVU433
	call	parse
.LVL115:
	.loc 1 204 7 view .LVU434
	movl	error, %edx
	.loc 1 204 6 view .LVU435
	testl	%edx, %edx
	.loc 1 203 21 view .LVU436
	movl	%eax, 32(%esp)
.LVL116:
	.loc 1 204 3 is_stmt 1 view .LVU437
	.loc 1 204 6 is_stmt 0 view .LVU438
	jne	.L174
	.loc 1 208 4 is_stmt 1 view .LVU439
	movl	values, %eax
.LVL117:
.LBB169:
	.loc 1 213 16 is_stmt 0 view .LVU440
	xorl	%esi, %esi
.LBE169:
	.loc 1 208 4 view .LVU441
	movl	%edi, 4(%esp)
	movl	$.LC18, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL118:
	.loc 1 209 4 is_stmt 1 view .LVU442
	movl	32(%esp), %ebx
	movl	$-1, %edx
	movl	%ebx, %eax
	call	print
.LVL119:
	.loc 1 210 4 view .LVU443
	movl	$.LC5, (%esp)
	call	puts
.LVL120:
	.loc 1 211 4 view .LVU444
	xorl	%edx, %edx
	movl	%ebx, %eax
	call	print
.LVL121:
	.loc 1 212 4 view .LVU445
	movl	$.LC5, (%esp)
	call	puts
.LVL122:
	.loc 1 213 4 view .LVU446
.LBB192:
	.loc 1 213 9 view .LVU447
	.loc 1 213 25 view .LVU448
.LBB170:
	.loc 1 214 5 view .LVU449
.LBB171:
.LBI171:
	.loc 1 163 28 view .LVU450
.LBB172:
	.loc 1 165 2 view .LVU451
	.loc 1 165 11 view .LVU452
	testl	%ebx, %ebx
	jne	.L175
.LVL123:
.L130:
	.loc 1 165 11 is_stmt 0 view .LVU453
.LBE172:
.LBE171:
.LBE170:
	.loc 1 213 58 is_stmt 1 view .LVU454
	incl	%esi
.LVL124:
	.loc 1 213 25 view .LVU455
	cmpl	$6, %esi
	jne	.L130
	.p2align 4,,5
	jmp	.L129
.LVL125:
	.p2align 4,,10
	.p2align 3
.L173:
	.loc 1 213 25 is_stmt 0 view .LVU456
.LBE192:
.LBE195:
.LBE198:
	.loc 1 225 1 view .LVU457
	movl	24(%esp), %eax
	leal	-12(%ebp), %esp
.LVL126:
	.loc 1 225 1 view .LVU458
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
.LVL127:
	.loc 1 225 1 view .LVU459
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL128:
	.loc 1 225 1 view .LVU460
	ret
.LVL129:
.L175:
	.cfi_restore_state
.LBB199:
.LBB196:
.LBB193:
.LBB188:
	.loc 1 214 46 view .LVU461
	movl	%edi, 28(%esp)
	movl	paths.1, %eax
.LVL130:
.L131:
	.loc 1 214 46 view .LVU462
	movl	%esi, 36(%esp)
.LBB184:
.LBB180:
.LBB173:
.LBB174:
	.loc 1 168 50 view .LVU463
	movl	%eax, %ecx
	movl	32(%esp), %ebx
.LBE174:
.LBE173:
	.loc 1 165 11 view .LVU464
	cmpb	$0, (%ecx)
	movl	%eax, 20(%esp)
.LVL131:
	.loc 1 165 11 view .LVU465
	je	.L176
.LVL132:
.L143:
.LBB178:
	.loc 1 166 3 is_stmt 1 view .LVU466
	.loc 1 166 14 is_stmt 0 view .LVU467
	movl	%ecx, (%esp)
	movl	$.LC19, %eax
	movl	%eax, 4(%esp)
	movl	%ecx, 44(%esp)
	call	strcspn
.LVL133:
	.loc 1 166 14 view .LVU468
	movl	%eax, %edx
.LVL134:
	.loc 1 167 3 is_stmt 1 view .LVU469
	.loc 1 167 28 is_stmt 0 view .LVU470
	movl	(%ebx), %eax
.LVL135:
	.loc 1 167 55 view .LVU471
	cmpl	$3, %eax
	jbe	.L166
.LBB175:
	.loc 1 168 50 view .LVU472
	cmpl	$4, %eax
.LBE175:
	.loc 1 167 55 view .LVU473
	movl	8(%ebx), %ebx
.LVL136:
	.loc 1 168 3 is_stmt 1 view .LVU474
.LBB176:
	.loc 1 168 8 view .LVU475
	.loc 1 168 50 is_stmt 0 view .LVU476
	movl	$-1, %edi
	movl	44(%esp), %ecx
	jne	.L137
	.loc 1 168 39 view .LVU477
	movl	%ecx, (%esp)
	movl	%edx, 40(%esp)
	call	atoi
.LVL137:
	.loc 1 168 39 view .LVU478
	movl	40(%esp), %edx
	movl	44(%esp), %ecx
	movl	%eax, %edi
.LVL138:
.L137:
	.loc 1 168 56 is_stmt 1 view .LVU479
	testl	%ebx, %ebx
	je	.L138
	movl	%edx, 44(%esp)
.LVL139:
	.loc 1 168 56 is_stmt 0 view .LVU480
	movl	%ecx, 40(%esp)
	jmp	.L142
	.p2align 4,,10
	.p2align 3
.L178:
	.loc 1 169 18 view .LVU481
	movl	%esi, (%esp)
	call	strlen
.LVL140:
	.loc 1 169 39 view .LVU482
	cmpl	%eax, 44(%esp)
	je	.L177
.L140:
	.loc 1 168 70 is_stmt 1 view .LVU483
	.loc 1 168 61 is_stmt 0 view .LVU484
	movl	12(%ebx), %ebx
.LVL141:
	.loc 1 168 77 view .LVU485
	decl	%edi
.LVL142:
	.loc 1 168 56 is_stmt 1 view .LVU486
	testl	%ebx, %ebx
	je	.L166
.L142:
	.loc 1 169 4 view .LVU487
	.loc 1 169 9 is_stmt 0 view .LVU488
	movl	4(%ebx), %esi
	.loc 1 169 8 view .LVU489
	testl	%esi, %esi
	jne	.L178
	.loc 1 169 7 view .LVU490
	testl	%edi, %edi
	jne	.L140
.L167:
	movl	44(%esp), %edx
.LBE176:
	.loc 1 172 24 view .LVU491
	xorl	%eax, %eax
	movl	40(%esp), %ecx
	.loc 1 171 3 is_stmt 1 view .LVU492
.LVL143:
	.loc 1 172 3 view .LVU493
	.loc 1 172 24 is_stmt 0 view .LVU494
	cmpb	$46, (%ecx,%edx)
	sete	%al
	.loc 1 172 13 view .LVU495
	addl	%edx, %eax
.LVL144:
	.loc 1 172 8 view .LVU496
	addl	%eax, %ecx
.LVL145:
	.loc 1 172 8 view .LVU497
.LBE178:
	.loc 1 165 11 is_stmt 1 view .LVU498
	.loc 1 165 11 is_stmt 0 view .LVU499
	cmpb	$0, (%ecx)
	jne	.L143
.LVL146:
.L176:
	.loc 1 165 11 view .LVU500
.LBE180:
.LBE184:
	.loc 1 216 6 view .LVU501
	movl	$.LC20, (%esp)
	movl	20(%esp), %eax
.LBB185:
.LBB181:
	.loc 1 174 2 is_stmt 1 view .LVU502
.LVL147:
	.loc 1 174 2 is_stmt 0 view .LVU503
.LBE181:
.LBE185:
	.loc 1 215 5 is_stmt 1 view .LVU504
	.loc 1 216 6 view .LVU505
	movl	36(%esp), %esi
	movl	%eax, 4(%esp)
	call	printf
.LVL148:
	.loc 1 217 6 view .LVU506
	movl	$-1, %edx
	movl	%ebx, %eax
	call	print
.LVL149:
	.loc 1 218 6 view .LVU507
.LBE188:
	.loc 1 213 58 is_stmt 0 view .LVU508
	incl	%esi
.LBB189:
	.loc 1 218 6 view .LVU509
	movl	$.LC5, (%esp)
	call	puts
.LVL150:
	.loc 1 218 6 view .LVU510
.LBE189:
	.loc 1 213 58 is_stmt 1 view .LVU511
	.loc 1 213 25 view .LVU512
	cmpl	$6, %esi
	jne	.L170
.L168:
	.loc 1 213 25 is_stmt 0 view .LVU513
	movl	28(%esp), %edi
	jmp	.L129
.LVL151:
	.p2align 4,,10
	.p2align 3
.L177:
.LBB190:
.LBB186:
.LBB182:
.LBB179:
.LBB177:
	.loc 1 169 42 view .LVU514
	movl	%esi, (%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	strncmp
.LVL152:
	.loc 1 169 39 view .LVU515
	testl	%eax, %eax
	je	.L167
	.loc 1 168 70 is_stmt 1 view .LVU516
	.loc 1 168 61 is_stmt 0 view .LVU517
	movl	12(%ebx), %ebx
.LVL153:
	.loc 1 168 77 view .LVU518
	decl	%edi
.LVL154:
	.loc 1 168 56 is_stmt 1 view .LVU519
	testl	%ebx, %ebx
	jne	.L142
.LVL155:
	.p2align 4
	.p2align 3
.L166:
	.loc 1 168 56 is_stmt 0 view .LVU520
	movl	36(%esp), %esi
.LBE177:
	.loc 1 171 3 is_stmt 1 view .LVU521
.LVL156:
	.loc 1 172 3 view .LVU522
	.loc 1 172 3 is_stmt 0 view .LVU523
.LBE179:
	.loc 1 165 11 is_stmt 1 view .LVU524
	.loc 1 174 2 view .LVU525
	.loc 1 174 2 is_stmt 0 view .LVU526
.LBE182:
.LBE186:
	.loc 1 215 5 is_stmt 1 view .LVU527
	.loc 1 215 5 is_stmt 0 view .LVU528
.LBE190:
	.loc 1 213 58 is_stmt 1 view .LVU529
	.loc 1 213 58 view .LVU530
	incl	%esi
.LVL157:
	.loc 1 213 25 view .LVU531
	cmpl	$6, %esi
	je	.L168
.L170:
.LBB191:
	.loc 1 214 5 view .LVU532
	.loc 1 214 46 is_stmt 0 view .LVU533
	movl	paths.1(,%esi,4), %eax
.LVL158:
.LBB187:
	.loc 1 163 28 is_stmt 1 view .LVU534
.LBB183:
	.loc 1 165 2 view .LVU535
	.loc 1 165 11 view .LVU536
	jmp	.L131
.LVL159:
.L138:
	.loc 1 165 11 is_stmt 0 view .LVU537
.LBE183:
.LBE187:
.LBE191:
	.loc 1 213 58 view .LVU538
	movl	36(%esp), %esi
.LVL160:
	.loc 1 213 58 is_stmt 1 view .LVU539
	incl	%esi
.LVL161:
	.loc 1 213 25 view .LVU540
	cmpl	$6, %esi
	jne	.L170
	jmp	.L168
.LBE193:
.LBE196:
.LBE199:
	.cfi_endproc
.LFE8:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	words.0, @object
	.size	words.0, 8
words.0:
	.long	.LC12
	.long	.LC11
	.section	.rodata.str1.1
.LC21:
	.string	"name"
.LC22:
	.string	"registers.1"
.LC23:
	.string	"nested.a.b.1.1.0"
.LC24:
	.string	"3.x"
.LC25:
	.string	"none"
.LC26:
	.string	"bits.x"
	.section	.rodata
	.align 4
	.type	paths.1, @object
	.size	paths.1, 24
paths.1:
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC27:
	.string	"{\"name\": \"toy\", \"registers\": [\"eax\", \"ecx\"], \"bits\": 32, \"fast\": true, \"nested\": {\"a\": {\"b\": [1, [2, [3, -4]]]}}, \"none\": null, \"empty\": {}, \"e\": []}"
	.align 4
.LC28:
	.string	"[1, 2, 3, {\"x\": \"\\u0041\\u0042 \\\"quoted\\\"\"}, false]"
	.section	.rodata.str1.1
.LC29:
	.string	"  -17  "
.LC30:
	.string	"[1, 2"
.LC31:
	.string	"{\"a\" 1}"
.LC32:
	.string	"[tru]"
.LC33:
	.string	"{1: 2}"
.LC34:
	.string	"[[[[[[[[[[[[[[[[[[[[[[[[]]]]"
	.section	.rodata
	.align 32
	.type	sources.2, @object
	.size	sources.2, 32
sources.2:
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.local	values
	.comm	values,4,4
	.local	error
	.comm	error,4,4
	.local	at
	.comm	at,4,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdio.h"
	.file 3 "../../../src/Kernel/user/include/stdlib.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/ctype.h"
	.file 6 "../../../src/Kernel/user/include/stddef.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xde4
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x26
	.long	.LASF58
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL63
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x9
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xe
	.long	0x26
	.uleb128 0x27
	.long	.LASF59
	.byte	0x6
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0x9
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x28
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x9
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x9
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x9
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x9
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x9
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x29
	.long	.LASF19
	.byte	0x7
	.byte	0x4
	.long	0x3e
	.byte	0x1
	.byte	0x7
	.byte	0x6
	.long	0xa6
	.uleb128 0xf
	.long	.LASF9
	.byte	0
	.uleb128 0xf
	.long	.LASF10
	.byte	0x1
	.uleb128 0xf
	.long	.LASF11
	.byte	0x2
	.uleb128 0xf
	.long	.LASF12
	.byte	0x3
	.uleb128 0xf
	.long	.LASF13
	.byte	0x4
	.uleb128 0xf
	.long	.LASF14
	.byte	0x5
	.byte	0
	.uleb128 0x2a
	.byte	0x4
	.byte	0x1
	.byte	0xc
	.byte	0x2
	.long	0xdc
	.uleb128 0x16
	.long	.LASF15
	.byte	0xd
	.byte	0x7
	.long	0x45
	.uleb128 0x16
	.long	.LASF16
	.byte	0xe
	.byte	0x8
	.long	0x4c
	.uleb128 0x16
	.long	.LASF17
	.byte	0xf
	.byte	0x9
	.long	0xdc
	.uleb128 0x16
	.long	.LASF18
	.byte	0x10
	.byte	0x11
	.long	0x11e
	.byte	0
	.uleb128 0x10
	.long	0x26
	.uleb128 0x2b
	.long	.LASF60
	.byte	0x10
	.byte	0x1
	.byte	0x9
	.byte	0x8
	.long	0x119
	.uleb128 0x17
	.long	.LASF19
	.byte	0xa
	.byte	0xc
	.long	0x6f
	.byte	0
	.uleb128 0x17
	.long	.LASF20
	.byte	0xb
	.byte	0x8
	.long	0xdc
	.byte	0x4
	.uleb128 0x2c
	.long	0xa6
	.byte	0x8
	.uleb128 0x17
	.long	.LASF21
	.byte	0x12
	.byte	0x10
	.long	0x11e
	.byte	0xc
	.byte	0
	.uleb128 0xe
	.long	0xe1
	.uleb128 0x10
	.long	0xe1
	.uleb128 0x18
	.string	"at"
	.byte	0x15
	.byte	0x14
	.long	0x133
	.uleb128 0x5
	.byte	0x3
	.long	at
	.uleb128 0x10
	.long	0x2d
	.uleb128 0x1d
	.long	0x133
	.uleb128 0xe
	.long	0x133
	.uleb128 0x11
	.long	.LASF22
	.byte	0x15
	.byte	0x19
	.long	0x133
	.uleb128 0x5
	.byte	0x3
	.long	error
	.uleb128 0x11
	.long	.LASF23
	.byte	0x16
	.byte	0xc
	.long	0x45
	.uleb128 0x5
	.byte	0x3
	.long	values
	.uleb128 0x2d
	.long	.LASF61
	.byte	0x3
	.byte	0x12
	.byte	0x6
	.long	0x176
	.uleb128 0x3
	.long	0x176
	.byte	0
	.uleb128 0x2e
	.byte	0x4
	.uleb128 0x6
	.long	.LASF24
	.byte	0x2
	.byte	0x34
	.byte	0x5
	.long	0x45
	.long	0x18e
	.uleb128 0x3
	.long	0x45
	.byte	0
	.uleb128 0x6
	.long	.LASF25
	.byte	0x3
	.byte	0x17
	.byte	0x5
	.long	0x45
	.long	0x1a4
	.uleb128 0x3
	.long	0x133
	.byte	0
	.uleb128 0x6
	.long	.LASF26
	.byte	0x4
	.byte	0x22
	.byte	0x8
	.long	0x32
	.long	0x1bf
	.uleb128 0x3
	.long	0x133
	.uleb128 0x3
	.long	0x133
	.byte	0
	.uleb128 0x6
	.long	.LASF27
	.byte	0x5
	.byte	0xe
	.byte	0x5
	.long	0x45
	.long	0x1d5
	.uleb128 0x3
	.long	0x45
	.byte	0
	.uleb128 0x6
	.long	.LASF28
	.byte	0x4
	.byte	0xf
	.byte	0x7
	.long	0xdc
	.long	0x1f0
	.uleb128 0x3
	.long	0xdc
	.uleb128 0x3
	.long	0x133
	.byte	0
	.uleb128 0x6
	.long	.LASF29
	.byte	0x3
	.byte	0xf
	.byte	0x7
	.long	0x176
	.long	0x206
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0x6
	.long	.LASF30
	.byte	0x4
	.byte	0x10
	.byte	0x7
	.long	0xdc
	.long	0x226
	.uleb128 0x3
	.long	0xdc
	.uleb128 0x3
	.long	0x133
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0x6
	.long	.LASF31
	.byte	0x4
	.byte	0x18
	.byte	0x5
	.long	0x45
	.long	0x246
	.uleb128 0x3
	.long	0x133
	.uleb128 0x3
	.long	0x133
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0x6
	.long	.LASF32
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0x25c
	.uleb128 0x3
	.long	0x133
	.byte	0
	.uleb128 0x6
	.long	.LASF33
	.byte	0x3
	.byte	0x1a
	.byte	0x6
	.long	0x4c
	.long	0x27c
	.uleb128 0x3
	.long	0x138
	.uleb128 0x3
	.long	0x281
	.uleb128 0x3
	.long	0x45
	.byte	0
	.uleb128 0x10
	.long	0xdc
	.uleb128 0x1d
	.long	0x27c
	.uleb128 0x6
	.long	.LASF34
	.byte	0x3
	.byte	0x10
	.byte	0x7
	.long	0x176
	.long	0x2a1
	.uleb128 0x3
	.long	0x32
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0x6
	.long	.LASF35
	.byte	0x2
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0x2b7
	.uleb128 0x3
	.long	0x133
	.byte	0
	.uleb128 0x6
	.long	.LASF36
	.byte	0x2
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x2ce
	.uleb128 0x3
	.long	0x133
	.uleb128 0x2f
	.byte	0
	.uleb128 0x30
	.long	.LASF62
	.byte	0x1
	.byte	0xbd
	.byte	0x5
	.long	0x45
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x56a
	.uleb128 0x11
	.long	.LASF37
	.byte	0xbf
	.byte	0x1b
	.long	0x57a
	.uleb128 0x5
	.byte	0x3
	.long	sources.2
	.uleb128 0x11
	.long	.LASF38
	.byte	0xc5
	.byte	0x1b
	.long	0x58f
	.uleb128 0x5
	.byte	0x3
	.long	paths.1
	.uleb128 0x12
	.long	.LASF39
	.byte	0xc6
	.byte	0x6
	.long	0x45
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0xa
	.long	.LLRL47
	.uleb128 0x8
	.string	"i"
	.byte	0xc7
	.byte	0xe
	.long	0x32
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0xa
	.long	.LLRL49
	.uleb128 0x8
	.string	"v"
	.byte	0xcb
	.byte	0x11
	.long	0x11e
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0xb
	.long	.LLRL51
	.long	0x4a1
	.uleb128 0x8
	.string	"p"
	.byte	0xd5
	.byte	0x10
	.long	0x32
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0xa
	.long	.LLRL53
	.uleb128 0x12
	.long	.LASF40
	.byte	0xd6
	.byte	0x19
	.long	0x594
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x7
	.long	0x61d
	.long	.LBI171
	.byte	.LVU450
	.long	.LLRL55
	.byte	0xd6
	.byte	0x21
	.long	0x451
	.uleb128 0x5
	.long	0x635
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x5
	.long	0x62c
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x31
	.long	0x640
	.long	.LLRL58
	.uleb128 0x13
	.long	0x641
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x13
	.long	0x64a
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x32
	.long	0x653
	.long	.LLRL61
	.long	0x433
	.uleb128 0x13
	.long	0x654
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x2
	.long	.LVL137
	.long	0x18e
	.long	0x3fc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0
	.uleb128 0x2
	.long	.LVL140
	.long	0x246
	.long	0x411
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL152
	.long	0x226
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
	.sleb128 40
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL133
	.long	0x1a4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC19
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL148
	.long	0x2b7
	.long	0x471
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC20
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 20
	.byte	0x6
	.byte	0
	.uleb128 0x2
	.long	.LVL149
	.long	0x662
	.long	0x48b
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
	.byte	0x9
	.byte	0xff
	.byte	0
	.uleb128 0x4
	.long	.LVL150
	.long	0x2a1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL111
	.long	0x2b7
	.long	0x4c0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC17
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL113
	.long	0x599
	.long	0x4d5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x2
	.long	.LVL115
	.long	0x7f8
	.long	0x4e8
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x2
	.long	.LVL118
	.long	0x2b7
	.long	0x507
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC18
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL119
	.long	0x662
	.long	0x521
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
	.byte	0x9
	.byte	0xff
	.byte	0
	.uleb128 0x2
	.long	.LVL120
	.long	0x2a1
	.long	0x539
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x2
	.long	.LVL121
	.long	0x662
	.long	0x553
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL122
	.long	0x2a1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	0x13d
	.long	0x57a
	.uleb128 0x15
	.long	0x3e
	.byte	0x7
	.byte	0
	.uleb128 0xe
	.long	0x56a
	.uleb128 0x14
	.long	0x13d
	.long	0x58f
	.uleb128 0x15
	.long	0x3e
	.byte	0x5
	.byte	0
	.uleb128 0xe
	.long	0x57f
	.uleb128 0x10
	.long	0x119
	.uleb128 0x1e
	.long	.LASF43
	.byte	0xb1
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x61d
	.uleb128 0x1f
	.string	"v"
	.byte	0xb1
	.byte	0x23
	.long	0x11e
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0xb
	.long	.LLRL10
	.long	0x5f5
	.uleb128 0x8
	.string	"m"
	.byte	0xb5
	.byte	0x15
	.long	0x11e
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x12
	.long	.LASF21
	.byte	0xb5
	.byte	0x3b
	.long	0x11e
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0xc
	.long	.LVL51
	.long	0x599
	.byte	0
	.uleb128 0xc
	.long	.LVL53
	.long	0x164
	.uleb128 0x2
	.long	.LVL54
	.long	0x164
	.long	0x613
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.long	.LVL57
	.long	0x164
	.byte	0
	.uleb128 0x19
	.long	.LASF54
	.byte	0xa3
	.byte	0x1c
	.long	0x594
	.long	0x662
	.uleb128 0x20
	.string	"v"
	.byte	0xa3
	.byte	0x35
	.long	0x594
	.uleb128 0x21
	.long	.LASF41
	.byte	0xa3
	.byte	0x44
	.long	0x133
	.uleb128 0x22
	.uleb128 0x1a
	.string	"n"
	.byte	0xa6
	.byte	0xa
	.long	0x32
	.uleb128 0x1a
	.string	"m"
	.byte	0xa7
	.byte	0x17
	.long	0x594
	.uleb128 0x22
	.uleb128 0x23
	.long	.LASF42
	.byte	0xa8
	.byte	0xc
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	.LASF44
	.byte	0x89
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x7e3
	.uleb128 0x1f
	.string	"v"
	.byte	0x89
	.byte	0x27
	.long	0x594
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x24
	.long	.LASF45
	.byte	0x89
	.byte	0x2e
	.long	0x45
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x11
	.long	.LASF46
	.byte	0x8b
	.byte	0x1b
	.long	0x7f3
	.uleb128 0x5
	.byte	0x3
	.long	words.0
	.uleb128 0xb
	.long	.LLRL7
	.long	0x74b
	.uleb128 0x8
	.string	"m"
	.byte	0x94
	.byte	0x1c
	.long	0x594
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2
	.long	.LVL28
	.long	0x2b7
	.long	0x6dd
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.uleb128 0x2
	.long	.LVL29
	.long	0x662
	.long	0x6f7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL30
	.long	0x178
	.long	0x70c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x2c
	.byte	0
	.uleb128 0x2
	.long	.LVL45
	.long	0x2b7
	.long	0x736
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
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x4
	.long	.LVL46
	.long	0x2b7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LVL26
	.long	0x178
	.uleb128 0x2
	.long	.LVL33
	.long	0x2b7
	.long	0x77d
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0xc
	.long	.LVL34
	.long	0x178
	.uleb128 0x2
	.long	.LVL37
	.long	0x2b7
	.long	0x79e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x2
	.long	.LVL39
	.long	0x2b7
	.long	0x7b6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x2
	.long	.LVL41
	.long	0x2b7
	.long	0x7ce
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0x4
	.long	.LVL43
	.long	0x2b7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	0x13d
	.long	0x7f3
	.uleb128 0x15
	.long	0x3e
	.byte	0x1
	.byte	0
	.uleb128 0xe
	.long	0x7e3
	.uleb128 0x25
	.long	.LASF50
	.byte	0x4f
	.byte	0x16
	.long	0x11e
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0xc5e
	.uleb128 0x24
	.long	.LASF47
	.byte	0x4f
	.byte	0x20
	.long	0x45
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x8
	.string	"v"
	.byte	0x51
	.byte	0x10
	.long	0x11e
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xb
	.long	.LLRL17
	.long	0xbfa
	.uleb128 0x18
	.string	"end"
	.byte	0x80
	.byte	0x9
	.long	0xdc
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.uleb128 0xb
	.long	.LLRL18
	.long	0x9c2
	.uleb128 0x23
	.long	.LASF48
	.byte	0x5f
	.byte	0x8
	.long	0x26
	.uleb128 0x12
	.long	.LASF49
	.byte	0x60
	.byte	0x12
	.long	0xc5e
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0xb
	.long	.LLRL21
	.long	0x968
	.uleb128 0x12
	.long	.LASF20
	.byte	0x64
	.byte	0xa
	.long	0xdc
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0xd
	.long	0xdde
	.long	.LBI90
	.byte	.LVU230
	.long	.LBB90
	.long	.LBE90-.LBB90
	.byte	0x6b
	.byte	0x5
	.long	0x8b9
	.uleb128 0x4
	.long	.LVL74
	.long	0x1bf
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0xdc3
	.long	.LBI92
	.byte	.LVU243
	.long	.LLRL23
	.byte	0x6f
	.byte	0x6
	.long	0x8db
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST24
	.long	.LVUS24
	.byte	0
	.uleb128 0xd
	.long	0xdde
	.long	.LBI95
	.byte	.LVU256
	.long	.LBB95
	.long	.LBE95-.LBB95
	.byte	0x74
	.byte	0x4
	.long	0x905
	.uleb128 0x4
	.long	.LVL80
	.long	0x1bf
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0xdc3
	.long	.LBI97
	.byte	.LVU270
	.long	.LLRL25
	.byte	0x78
	.byte	0x5
	.long	0x927
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.uleb128 0xd
	.long	0xdc3
	.long	.LBI101
	.byte	.LVU356
	.long	.LBB101
	.long	.LBE101-.LBB101
	.byte	0x67
	.byte	0x6
	.long	0x94d
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.uleb128 0xc
	.long	.LVL71
	.long	0xc63
	.uleb128 0x4
	.long	.LVL77
	.long	0x7f8
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -60
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0xdde
	.long	.LBI85
	.byte	.LVU205
	.long	.LLRL20
	.byte	0x63
	.byte	0x8
	.long	0x98e
	.uleb128 0x4
	.long	.LVL67
	.long	0x1bf
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x33
	.long	0xdde
	.long	.LLRL28
	.byte	0x1
	.byte	0x63
	.byte	0x28
	.uleb128 0x2
	.long	.LVL82
	.long	0x1bf
	.long	0x9af
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL83
	.long	0x1bf
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
	.uleb128 0x7
	.long	0xd9f
	.long	.LBI117
	.byte	.LVU296
	.long	.LLRL29
	.byte	0x5b
	.byte	0x2b
	.long	0xa61
	.uleb128 0x5
	.long	0xdae
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0xa
	.long	.LLRL29
	.uleb128 0x13
	.long	0xdb9
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x7
	.long	0xd9f
	.long	.LBI119
	.byte	.LVU367
	.long	.LLRL32
	.byte	0x25
	.byte	0xc
	.long	0xa41
	.uleb128 0x5
	.long	0xdae
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0xa
	.long	.LLRL32
	.uleb128 0x1b
	.long	0xdb9
	.uleb128 0x34
	.long	0xdc3
	.long	.LBI121
	.byte	.LVU369
	.long	.LLRL32
	.byte	0x1
	.byte	0x29
	.byte	0xa
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL87
	.long	0x226
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
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0xd9f
	.long	.LBI131
	.byte	.LVU309
	.long	.LLRL35
	.byte	0x59
	.byte	0xc
	.long	0xb04
	.uleb128 0x5
	.long	0xdae
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0xa
	.long	.LLRL35
	.uleb128 0x13
	.long	0xdb9
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0xd
	.long	0xd9f
	.long	.LBI133
	.byte	.LVU381
	.long	.LBB133
	.long	.LBE133-.LBB133
	.byte	0x25
	.byte	0xc
	.long	0xae1
	.uleb128 0x5
	.long	0xdae
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x1b
	.long	0xdb9
	.uleb128 0x1c
	.long	0xdc3
	.long	.LBI135
	.byte	.LVU383
	.long	.LBB135
	.long	.LBE135-.LBB135
	.byte	0x29
	.byte	0xa
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST39
	.long	.LVUS39
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL90
	.long	0x226
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0xd9f
	.long	.LBI138
	.byte	.LVU322
	.long	.LLRL40
	.byte	0x5a
	.byte	0x2a
	.long	0xba7
	.uleb128 0x5
	.long	0xdae
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0xa
	.long	.LLRL40
	.uleb128 0x13
	.long	0xdb9
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0xd
	.long	0xd9f
	.long	.LBI140
	.byte	.LVU373
	.long	.LBB140
	.long	.LBE140-.LBB140
	.byte	0x25
	.byte	0xc
	.long	0xb84
	.uleb128 0x5
	.long	0xdae
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x1b
	.long	0xdb9
	.uleb128 0x1c
	.long	0xdc3
	.long	.LBI142
	.byte	.LVU375
	.long	.LBB142
	.long	.LBE142-.LBB142
	.byte	0x29
	.byte	0xa
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL93
	.long	0x226
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0xdc3
	.long	.LBI150
	.byte	.LVU390
	.long	.LBB150
	.long	.LBE150-.LBB150
	.byte	0x83
	.byte	0x4
	.long	0xbcd
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST45
	.long	.LVUS45
	.byte	0
	.uleb128 0x2
	.long	.LVL66
	.long	0x25c
	.long	0xbf0
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
	.byte	0x91
	.sleb128 -36
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xc
	.long	.LVL97
	.long	0xc63
	.byte	0
	.uleb128 0xd
	.long	0xdde
	.long	.LBI77
	.byte	.LVU163
	.long	.LBB77
	.long	.LBE77-.LBB77
	.byte	0x53
	.byte	0x2
	.long	0xc24
	.uleb128 0x4
	.long	.LVL62
	.long	0x1bf
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0xdc3
	.long	.LBI79
	.byte	.LVU177
	.long	.LLRL15
	.byte	0x55
	.byte	0x3
	.long	0xc46
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.uleb128 0x4
	.long	.LVL59
	.long	0x286
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x11e
	.uleb128 0x25
	.long	.LASF51
	.byte	0x2e
	.byte	0xe
	.long	0xdc
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xd7f
	.uleb128 0x11
	.long	.LASF52
	.byte	0x30
	.byte	0x7
	.long	0xd7f
	.uleb128 0x3
	.byte	0x91
	.sleb128 -144
	.uleb128 0x8
	.string	"n"
	.byte	0x31
	.byte	0x9
	.long	0x32
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x12
	.long	.LASF53
	.byte	0x4b
	.byte	0x8
	.long	0xdc
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xb
	.long	.LLRL2
	.long	0xd57
	.uleb128 0x8
	.string	"c"
	.byte	0x33
	.byte	0x8
	.long	0x26
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x35
	.long	.LBB24
	.long	.LBE24-.LBB24
	.long	0xd34
	.uleb128 0x18
	.string	"hex"
	.byte	0x3d
	.byte	0xa
	.long	0xd8f
	.uleb128 0x3
	.byte	0x91
	.sleb128 -149
	.uleb128 0x2
	.long	.LVL9
	.long	0x206
	.long	0xd00
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0x2
	.long	.LVL10
	.long	0x25c
	.long	0xd22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL12
	.long	0x246
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	0xdc3
	.long	.LBI25
	.byte	.LVU64
	.long	.LBB25
	.long	.LBE25-.LBB25
	.byte	0x35
	.byte	0x4
	.uleb128 0x5
	.long	0xdd2
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL15
	.long	0x1f0
	.long	0xd6c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL16
	.long	0x1d5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -144
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	0x26
	.long	0xd8f
	.uleb128 0x15
	.long	0x3e
	.byte	0x7f
	.byte	0
	.uleb128 0x14
	.long	0x26
	.long	0xd9f
	.uleb128 0x15
	.long	0x3e
	.byte	0x4
	.byte	0
	.uleb128 0x19
	.long	.LASF55
	.byte	0x25
	.byte	0xc
	.long	0x45
	.long	0xdc3
	.uleb128 0x21
	.long	.LASF56
	.byte	0x25
	.byte	0x1f
	.long	0x133
	.uleb128 0x1a
	.string	"n"
	.byte	0x27
	.byte	0x9
	.long	0x32
	.byte	0
	.uleb128 0x19
	.long	.LASF57
	.byte	0x1e
	.byte	0xc
	.long	0x45
	.long	0xdde
	.uleb128 0x20
	.string	"why"
	.byte	0x1e
	.byte	0x1d
	.long	0x133
	.byte	0
	.uleb128 0x36
	.long	.LASF63
	.byte	0x1
	.byte	0x18
	.byte	0xd
	.byte	0x1
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
	.uleb128 0x3
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
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
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
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
	.uleb128 0x13
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
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x27
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
	.uleb128 0x28
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
	.uleb128 0x29
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
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
	.uleb128 0x2a
	.uleb128 0x17
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
	.uleb128 0x2b
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
	.uleb128 0x2c
	.uleb128 0xd
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2f
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x30
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
	.uleb128 0x31
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x32
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
	.uleb128 0x33
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
	.uleb128 0x34
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
	.uleb128 0x35
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
	.uleb128 0x36
	.uleb128 0x2e
	.byte	0
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
.LVUS46:
	.uleb128 .LVU402
	.uleb128 .LVU413
	.uleb128 .LVU413
	.uleb128 .LVU458
	.uleb128 .LVU458
	.uleb128 .LVU460
	.uleb128 .LVU460
	.uleb128 .LVU461
	.uleb128 .LVU461
	.uleb128 0
.LLST46:
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
	.uleb128 .LVL126-.LVL108
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL126-.LVL108
	.uleb128 .LVL128-.LVL108
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL128-.LVL108
	.uleb128 .LVL129-.LVL108
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL129-.LVL108
	.uleb128 .LFE8-.LVL108
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0
.LVUS48:
	.uleb128 .LVU404
	.uleb128 .LVU413
	.uleb128 .LVU413
	.uleb128 .LVU417
	.uleb128 .LVU421
	.uleb128 .LVU459
	.uleb128 .LVU461
	.uleb128 .LVU462
	.uleb128 .LVU462
	.uleb128 0
.LLST48:
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
	.uleb128 .LVL112-.LVL108
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL113-.LVL108
	.uleb128 .LVL127-.LVL108
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL129-.LVL108
	.uleb128 .LVL130-.LVL108
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL130-.LVL108
	.uleb128 .LFE8-.LVL108
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS50:
	.uleb128 .LVU413
	.uleb128 .LVU414
	.uleb128 .LVU414
	.uleb128 .LVU422
	.uleb128 .LVU437
	.uleb128 .LVU440
	.uleb128 .LVU440
	.uleb128 .LVU458
	.uleb128 .LVU458
	.uleb128 .LVU460
	.uleb128 .LVU460
	.uleb128 .LVU461
	.uleb128 .LVU461
	.uleb128 0
.LLST50:
	.byte	0x6
	.long	.LVL109
	.byte	0x4
	.uleb128 .LVL109-.LVL109
	.uleb128 .LVL110-.LVL109
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL110-.LVL109
	.uleb128 .LVL114-.LVL109
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL116-.LVL109
	.uleb128 .LVL117-.LVL109
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL117-.LVL109
	.uleb128 .LVL126-.LVL109
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL126-.LVL109
	.uleb128 .LVL128-.LVL109
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x40
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL128-.LVL109
	.uleb128 .LVL129-.LVL109
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x40
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL129-.LVL109
	.uleb128 .LFE8-.LVL109
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS52:
	.uleb128 .LVU448
	.uleb128 .LVU449
	.uleb128 .LVU449
	.uleb128 .LVU456
	.uleb128 .LVU461
	.uleb128 .LVU466
	.uleb128 .LVU466
	.uleb128 .LVU512
	.uleb128 .LVU512
	.uleb128 .LVU514
	.uleb128 .LVU514
	.uleb128 .LVU531
	.uleb128 .LVU531
	.uleb128 .LVU537
	.uleb128 .LVU537
	.uleb128 .LVU540
	.uleb128 .LVU540
	.uleb128 0
.LLST52:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL122-.LVL122
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL125-.LVL122
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL129-.LVL122
	.uleb128 .LVL132-.LVL122
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL132-.LVL122
	.uleb128 .LVL150-.LVL122
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL150-.LVL122
	.uleb128 .LVL151-.LVL122
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL151-.LVL122
	.uleb128 .LVL157-.LVL122
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL157-.LVL122
	.uleb128 .LVL159-.LVL122
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL159-.LVL122
	.uleb128 .LVL161-.LVL122
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL161-.LVL122
	.uleb128 .LFE8-.LVL122
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS54:
	.uleb128 .LVU503
	.uleb128 .LVU510
	.uleb128 .LVU526
	.uleb128 .LVU528
.LLST54:
	.byte	0x8
	.long	.LVL147
	.uleb128 .LVL150-.LVL147
	.uleb128 0x1
	.byte	0x53
	.byte	0x8
	.long	.LVL156
	.uleb128 .LVL156-.LVL156
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU450
	.uleb128 .LVU453
	.uleb128 .LVU461
	.uleb128 .LVU462
	.uleb128 .LVU465
	.uleb128 .LVU466
	.uleb128 .LVU466
	.uleb128 .LVU468
	.uleb128 .LVU468
	.uleb128 .LVU480
	.uleb128 .LVU496
	.uleb128 .LVU497
	.uleb128 .LVU497
	.uleb128 .LVU503
	.uleb128 .LVU534
	.uleb128 .LVU537
	.uleb128 .LVU537
	.uleb128 .LVU539
.LLST56:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL123-.LVL122
	.uleb128 0x5
	.byte	0x3
	.long	paths.1
	.byte	0x4
	.uleb128 .LVL129-.LVL122
	.uleb128 .LVL130-.LVL122
	.uleb128 0x5
	.byte	0x3
	.long	paths.1
	.byte	0x4
	.uleb128 .LVL131-.LVL122
	.uleb128 .LVL132-.LVL122
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL132-.LVL122
	.uleb128 .LVL133-1-.LVL122
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL133-1-.LVL122
	.uleb128 .LVL139-.LVL122
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL144-.LVL122
	.uleb128 .LVL145-.LVL122
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL145-.LVL122
	.uleb128 .LVL147-.LVL122
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL158-.LVL122
	.uleb128 .LVL159-.LVL122
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL159-.LVL122
	.uleb128 .LVL160-.LVL122
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS57:
	.uleb128 .LVU450
	.uleb128 .LVU453
	.uleb128 .LVU461
	.uleb128 .LVU462
	.uleb128 .LVU465
	.uleb128 .LVU474
	.uleb128 .LVU493
	.uleb128 .LVU503
	.uleb128 .LVU522
	.uleb128 .LVU526
	.uleb128 .LVU534
	.uleb128 .LVU537
.LLST57:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL123-.LVL122
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL129-.LVL122
	.uleb128 .LVL130-.LVL122
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL131-.LVL122
	.uleb128 .LVL136-.LVL122
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL143-.LVL122
	.uleb128 .LVL147-.LVL122
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL156-.LVL122
	.uleb128 .LVL156-.LVL122
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL158-.LVL122
	.uleb128 .LVL159-.LVL122
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS59:
	.uleb128 .LVU469
	.uleb128 .LVU471
	.uleb128 .LVU471
	.uleb128 .LVU478
	.uleb128 .LVU478
	.uleb128 .LVU479
.LLST59:
	.byte	0x6
	.long	.LVL134
	.byte	0x4
	.uleb128 .LVL134-.LVL134
	.uleb128 .LVL135-.LVL134
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL135-.LVL134
	.uleb128 .LVL137-1-.LVL134
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL137-1-.LVL134
	.uleb128 .LVL138-.LVL134
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS60:
	.uleb128 .LVU474
	.uleb128 .LVU500
	.uleb128 .LVU514
	.uleb128 .LVU520
	.uleb128 .LVU537
	.uleb128 .LVU539
.LLST60:
	.byte	0x6
	.long	.LVL136
	.byte	0x4
	.uleb128 .LVL136-.LVL136
	.uleb128 .LVL146-.LVL136
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL151-.LVL136
	.uleb128 .LVL155-.LVL136
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL159-.LVL136
	.uleb128 .LVL160-.LVL136
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS62:
	.uleb128 .LVU479
	.uleb128 .LVU500
	.uleb128 .LVU514
	.uleb128 .LVU520
	.uleb128 .LVU537
	.uleb128 .LVU539
.LLST62:
	.byte	0x6
	.long	.LVL138
	.byte	0x4
	.uleb128 .LVL138-.LVL138
	.uleb128 .LVL146-.LVL138
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL151-.LVL138
	.uleb128 .LVL155-.LVL138
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL159-.LVL138
	.uleb128 .LVL160-.LVL138
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.LVL47
	.uleb128 .LVL55-.LVL47
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL55-.LVL47
	.uleb128 .LVL56-.LVL47
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.LVL47
	.uleb128 .LFE7-.LVL47
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS11:
	.uleb128 .LVU137
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU141
	.uleb128 .LVU142
	.uleb128 .LVU143
.LLST11:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL50-.LVL49
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL50-.LVL49
	.uleb128 .LVL51-1-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL51-.LVL49
	.uleb128 .LVL52-.LVL49
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS12:
	.uleb128 .LVU140
	.uleb128 .LVU143
.LLST12:
	.byte	0x8
	.long	.LVL50
	.uleb128 .LVL52-.LVL50
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU112
	.uleb128 .LVU112
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL24-.LVL23
	.uleb128 .LVL35-.LVL23
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL35-.LVL23
	.uleb128 .LVL36-.LVL23
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL23
	.uleb128 .LFE5-.LVL23
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU112
	.uleb128 .LVU112
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU116
	.uleb128 .LVU116
	.uleb128 .LVU117
	.uleb128 .LVU117
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL25-.LVL23
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL25-.LVL23
	.uleb128 .LVL34-.LVL23
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL34-.LVL23
	.uleb128 .LVL36-.LVL23
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL23
	.uleb128 .LVL37-1-.LVL23
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL37-1-.LVL23
	.uleb128 .LVL38-.LVL23
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL23
	.uleb128 .LVL39-1-.LVL23
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL39-1-.LVL23
	.uleb128 .LVL40-.LVL23
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL23
	.uleb128 .LVL41-1-.LVL23
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL41-1-.LVL23
	.uleb128 .LVL42-.LVL23
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-.LVL23
	.uleb128 .LVL43-1-.LVL23
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL43-1-.LVL23
	.uleb128 .LVL44-.LVL23
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL23
	.uleb128 .LFE5-.LVL23
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS8:
	.uleb128 .LVU89
	.uleb128 .LVU104
	.uleb128 .LVU122
	.uleb128 0
.LLST8:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL32-.LVL27
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL44-.LVL27
	.uleb128 .LFE5-.LVL27
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU180
	.uleb128 .LVU180
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 .LVU218
	.uleb128 .LVU218
	.uleb128 .LVU290
	.uleb128 .LVU290
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU340
	.uleb128 .LVU340
	.uleb128 .LVU353
	.uleb128 .LVU353
	.uleb128 .LVU366
	.uleb128 .LVU366
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-1-.LVL58
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL59-1-.LVL58
	.uleb128 .LVL64-.LVL58
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL64-.LVL58
	.uleb128 .LVL65-.LVL58
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL58
	.uleb128 .LVL69-.LVL58
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL69-.LVL58
	.uleb128 .LVL85-.LVL58
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL85-.LVL58
	.uleb128 .LVL95-.LVL58
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL95-.LVL58
	.uleb128 .LVL96-.LVL58
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL96-.LVL58
	.uleb128 .LVL99-.LVL58
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL99-.LVL58
	.uleb128 .LVL103-.LVL58
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL58
	.uleb128 .LFE4-.LVL58
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0
.LVUS14:
	.uleb128 .LVU161
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL61-.LVL60
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL61-.LVL60
	.uleb128 .LFE4-.LVL60
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.byte	0
.LVUS19:
	.uleb128 .LVU213
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 .LVU259
	.uleb128 .LVU259
	.uleb128 .LVU290
	.uleb128 .LVU336
	.uleb128 .LVU340
	.uleb128 .LVU353
	.uleb128 .LVU366
.LLST19:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL78-.LVL68
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL78-.LVL68
	.uleb128 .LVL79-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL79-.LVL68
	.uleb128 .LVL85-.LVL68
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL95-.LVL68
	.uleb128 .LVL96-.LVL68
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL99-.LVL68
	.uleb128 .LVL103-.LVL68
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0
.LVUS22:
	.uleb128 .LVU223
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU259
	.uleb128 .LVU353
	.uleb128 .LVU355
	.uleb128 .LVU355
	.uleb128 .LVU361
	.uleb128 .LVU364
	.uleb128 .LVU366
.LLST22:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL72-.LVL70
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL70
	.uleb128 .LVL73-.LVL70
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL73-.LVL70
	.uleb128 .LVL79-.LVL70
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL99-.LVL70
	.uleb128 .LVL100-.LVL70
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL100-.LVL70
	.uleb128 .LVL101-.LVL70
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL70
	.uleb128 .LVL103-.LVL70
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS24:
	.uleb128 .LVU243
	.uleb128 .LVU246
	.uleb128 .LVU364
	.uleb128 .LVU366
.LLST24:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL76-.LVL75
	.uleb128 0x6
	.byte	0x3
	.long	.LC14
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL75
	.uleb128 .LVL103-.LVL75
	.uleb128 0x6
	.byte	0x3
	.long	.LC14
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU270
	.uleb128 .LVU277
.LLST26:
	.byte	0x8
	.long	.LVL81
	.uleb128 .LVL82-.LVL81
	.uleb128 0x6
	.byte	0x3
	.long	.LC15
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU356
	.uleb128 .LVU361
.LLST27:
	.byte	0x8
	.long	.LVL100
	.uleb128 .LVL101-.LVL100
	.uleb128 0x6
	.byte	0x3
	.long	.LC13
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU296
	.uleb128 .LVU304
	.uleb128 .LVU366
	.uleb128 .LVU373
	.uleb128 .LVU395
	.uleb128 0
.LLST30:
	.byte	0x6
	.long	.LVL86
	.byte	0x4
	.uleb128 .LVL86-.LVL86
	.uleb128 .LVL88-.LVL86
	.uleb128 0x6
	.byte	0x3
	.long	.LC12
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL86
	.uleb128 .LVL104-.LVL86
	.uleb128 0x6
	.byte	0x3
	.long	.LC12
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL107-.LVL86
	.uleb128 .LFE4-.LVL86
	.uleb128 0x6
	.byte	0x3
	.long	.LC12
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU298
	.uleb128 .LVU304
	.uleb128 .LVU366
	.uleb128 .LVU373
	.uleb128 .LVU395
	.uleb128 0
.LLST31:
	.byte	0x6
	.long	.LVL86
	.byte	0x4
	.uleb128 .LVL86-.LVL86
	.uleb128 .LVL88-.LVL86
	.uleb128 0x2
	.byte	0x35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL86
	.uleb128 .LVL104-.LVL86
	.uleb128 0x2
	.byte	0x35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL107-.LVL86
	.uleb128 .LFE4-.LVL86
	.uleb128 0x2
	.byte	0x35
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU368
	.uleb128 .LVU373
	.uleb128 .LVU395
	.uleb128 0
.LLST33:
	.byte	0x6
	.long	.LVL103
	.byte	0x4
	.uleb128 .LVL103-.LVL103
	.uleb128 .LVL104-.LVL103
	.uleb128 0x6
	.byte	0x3
	.long	.LC12
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL107-.LVL103
	.uleb128 .LFE4-.LVL103
	.uleb128 0x6
	.byte	0x3
	.long	.LC12
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU369
	.uleb128 .LVU373
	.uleb128 .LVU395
	.uleb128 0
.LLST34:
	.byte	0x6
	.long	.LVL103
	.byte	0x4
	.uleb128 .LVL103-.LVL103
	.uleb128 .LVL104-.LVL103
	.uleb128 0x6
	.byte	0x3
	.long	.LC10
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL107-.LVL103
	.uleb128 .LFE4-.LVL103
	.uleb128 0x6
	.byte	0x3
	.long	.LC10
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU309
	.uleb128 .LVU318
	.uleb128 .LVU380
	.uleb128 .LVU388
.LLST36:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL91-.LVL89
	.uleb128 0x6
	.byte	0x3
	.long	.LC1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL89
	.uleb128 .LVL106-.LVL89
	.uleb128 0x6
	.byte	0x3
	.long	.LC1
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU311
	.uleb128 .LVU318
	.uleb128 .LVU380
	.uleb128 .LVU388
.LLST37:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL91-.LVL89
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL89
	.uleb128 .LVL106-.LVL89
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS38:
	.uleb128 .LVU382
	.uleb128 .LVU388
.LLST38:
	.byte	0x8
	.long	.LVL105
	.uleb128 .LVL106-.LVL105
	.uleb128 0x6
	.byte	0x3
	.long	.LC1
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU383
	.uleb128 .LVU388
.LLST39:
	.byte	0x8
	.long	.LVL105
	.uleb128 .LVL106-.LVL105
	.uleb128 0x6
	.byte	0x3
	.long	.LC10
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU322
	.uleb128 .LVU332
	.uleb128 .LVU373
	.uleb128 .LVU380
.LLST41:
	.byte	0x6
	.long	.LVL92
	.byte	0x4
	.uleb128 .LVL92-.LVL92
	.uleb128 .LVL94-.LVL92
	.uleb128 0x6
	.byte	0x3
	.long	.LC11
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL104-.LVL92
	.uleb128 .LVL105-.LVL92
	.uleb128 0x6
	.byte	0x3
	.long	.LC11
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU324
	.uleb128 .LVU332
	.uleb128 .LVU373
	.uleb128 .LVU380
.LLST42:
	.byte	0x6
	.long	.LVL92
	.byte	0x4
	.uleb128 .LVL92-.LVL92
	.uleb128 .LVL94-.LVL92
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL104-.LVL92
	.uleb128 .LVL105-.LVL92
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU374
	.uleb128 .LVU380
.LLST43:
	.byte	0x8
	.long	.LVL104
	.uleb128 .LVL105-.LVL104
	.uleb128 0x6
	.byte	0x3
	.long	.LC11
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU375
	.uleb128 .LVU380
.LLST44:
	.byte	0x8
	.long	.LVL104
	.uleb128 .LVL105-.LVL104
	.uleb128 0x6
	.byte	0x3
	.long	.LC10
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU390
	.uleb128 .LVU395
.LLST45:
	.byte	0x8
	.long	.LVL106
	.uleb128 .LVL107-.LVL106
	.uleb128 0x6
	.byte	0x3
	.long	.LC16
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU177
	.uleb128 .LVU180
	.uleb128 .LVU348
	.uleb128 .LVU353
.LLST16:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL64-.LVL63
	.uleb128 0x6
	.byte	0x3
	.long	.LC9
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL98-.LVL63
	.uleb128 .LVL99-.LVL63
	.uleb128 0x6
	.byte	0x3
	.long	.LC9
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 .LVU3
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU52
	.uleb128 .LVU62
	.uleb128 .LVU63
	.uleb128 .LVU72
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL13-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL13-.LVL0
	.uleb128 .LVL14-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL17-.LVL0
	.uleb128 .LVL18-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL21-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU59
	.uleb128 .LVU61
.LLST1:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL16-1-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS3:
	.uleb128 .LVU10
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 .LVU30
	.uleb128 .LVU44
	.uleb128 .LVU46
	.uleb128 .LVU50
	.uleb128 .LVU52
	.uleb128 .LVU62
	.uleb128 .LVU69
	.uleb128 .LVU74
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL4-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x8
	.byte	0x91
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x8
	.byte	0x90
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL6-.LVL1
	.uleb128 .LVL8-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL11-.LVL1
	.uleb128 .LVL12-1-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL13-.LVL1
	.uleb128 .LVL14-.LVL1
	.uleb128 0x8
	.byte	0x91
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x8
	.byte	0x90
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL17-.LVL1
	.uleb128 .LVL19-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL1
	.uleb128 .LFE3-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS4:
	.uleb128 .LVU64
	.uleb128 .LVU70
.LLST4:
	.byte	0x8
	.long	.LVL18
	.uleb128 .LVL20-.LVL18
	.uleb128 0x6
	.byte	0x3
	.long	.LC0
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
	.long	.LFB8
	.long	.LFE8-.LFB8
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
.LLRL2:
	.byte	0x5
	.long	.LBB23
	.byte	0x4
	.uleb128 .LBB23-.LBB23
	.uleb128 .LBE23-.LBB23
	.byte	0x4
	.uleb128 .LBB27-.LBB23
	.uleb128 .LBE27-.LBB23
	.byte	0x4
	.uleb128 .LBB28-.LBB23
	.uleb128 .LBE28-.LBB23
	.byte	0x4
	.uleb128 .LBB29-.LBB23
	.uleb128 .LBE29-.LBB23
	.byte	0x4
	.uleb128 .LBB30-.LBB23
	.uleb128 .LBE30-.LBB23
	.byte	0x4
	.uleb128 .LBB31-.LBB23
	.uleb128 .LBE31-.LBB23
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB32
	.byte	0x4
	.uleb128 .LBB32-.LBB32
	.uleb128 .LBE32-.LBB32
	.byte	0x4
	.uleb128 .LBB33-.LBB32
	.uleb128 .LBE33-.LBB32
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB34
	.byte	0x4
	.uleb128 .LBB34-.LBB34
	.uleb128 .LBE34-.LBB34
	.byte	0x4
	.uleb128 .LBB35-.LBB34
	.uleb128 .LBE35-.LBB34
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB79
	.byte	0x4
	.uleb128 .LBB79-.LBB79
	.uleb128 .LBE79-.LBB79
	.byte	0x4
	.uleb128 .LBB156-.LBB79
	.uleb128 .LBE156-.LBB79
	.byte	0x4
	.uleb128 .LBB157-.LBB79
	.uleb128 .LBE157-.LBB79
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB153-.LBB83
	.uleb128 .LBE153-.LBB83
	.byte	0x4
	.uleb128 .LBB154-.LBB83
	.uleb128 .LBE154-.LBB83
	.byte	0x4
	.uleb128 .LBB155-.LBB83
	.uleb128 .LBE155-.LBB83
	.byte	0x4
	.uleb128 .LBB158-.LBB83
	.uleb128 .LBE158-.LBB83
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB145-.LBB84
	.uleb128 .LBE145-.LBB84
	.byte	0x4
	.uleb128 .LBB146-.LBB84
	.uleb128 .LBE146-.LBB84
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB85
	.byte	0x4
	.uleb128 .LBB85-.LBB85
	.uleb128 .LBE85-.LBB85
	.byte	0x4
	.uleb128 .LBB88-.LBB85
	.uleb128 .LBE88-.LBB85
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB89
	.byte	0x4
	.uleb128 .LBB89-.LBB89
	.uleb128 .LBE89-.LBB89
	.byte	0x4
	.uleb128 .LBB104-.LBB89
	.uleb128 .LBE104-.LBB89
	.byte	0x4
	.uleb128 .LBB105-.LBB89
	.uleb128 .LBE105-.LBB89
	.byte	0x4
	.uleb128 .LBB110-.LBB89
	.uleb128 .LBE110-.LBB89
	.byte	0x4
	.uleb128 .LBB112-.LBB89
	.uleb128 .LBE112-.LBB89
	.byte	0x4
	.uleb128 .LBB114-.LBB89
	.uleb128 .LBE114-.LBB89
	.byte	0x4
	.uleb128 .LBB115-.LBB89
	.uleb128 .LBE115-.LBB89
	.byte	0x4
	.uleb128 .LBB116-.LBB89
	.uleb128 .LBE116-.LBB89
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB103-.LBB92
	.uleb128 .LBE103-.LBB92
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB97
	.byte	0x4
	.uleb128 .LBB97-.LBB97
	.uleb128 .LBE97-.LBB97
	.byte	0x4
	.uleb128 .LBB100-.LBB97
	.uleb128 .LBE100-.LBB97
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB106
	.byte	0x4
	.uleb128 .LBB106-.LBB106
	.uleb128 .LBE106-.LBB106
	.byte	0x4
	.uleb128 .LBB111-.LBB106
	.uleb128 .LBE111-.LBB106
	.byte	0x4
	.uleb128 .LBB113-.LBB106
	.uleb128 .LBE113-.LBB106
	.byte	0
.LLRL29:
	.byte	0x5
	.long	.LBB117
	.byte	0x4
	.uleb128 .LBB117-.LBB117
	.uleb128 .LBE117-.LBB117
	.byte	0x4
	.uleb128 .LBB130-.LBB117
	.uleb128 .LBE130-.LBB117
.LLRL32:
	.byte	0x5
	.long	.LBB147
	.byte	0x4
	.uleb128 .LBB147-.LBB147
	.uleb128 .LBE147-.LBB147
	.byte	0x4
	.uleb128 .LBB152-.LBB147
	.uleb128 .LBE152-.LBB147
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB131
	.byte	0x4
	.uleb128 .LBB131-.LBB131
	.uleb128 .LBE131-.LBB131
	.byte	0x4
	.uleb128 .LBB149-.LBB131
	.uleb128 .LBE149-.LBB131
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB138
	.byte	0x4
	.uleb128 .LBB138-.LBB138
	.uleb128 .LBE138-.LBB138
	.byte	0x4
	.uleb128 .LBB148-.LBB138
	.uleb128 .LBE148-.LBB138
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB167
	.byte	0x4
	.uleb128 .LBB167-.LBB167
	.uleb128 .LBE167-.LBB167
	.byte	0x4
	.uleb128 .LBB197-.LBB167
	.uleb128 .LBE197-.LBB167
	.byte	0x4
	.uleb128 .LBB198-.LBB167
	.uleb128 .LBE198-.LBB167
	.byte	0x4
	.uleb128 .LBB199-.LBB167
	.uleb128 .LBE199-.LBB167
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB168
	.byte	0x4
	.uleb128 .LBB168-.LBB168
	.uleb128 .LBE168-.LBB168
	.byte	0x4
	.uleb128 .LBB194-.LBB168
	.uleb128 .LBE194-.LBB168
	.byte	0x4
	.uleb128 .LBB195-.LBB168
	.uleb128 .LBE195-.LBB168
	.byte	0x4
	.uleb128 .LBB196-.LBB168
	.uleb128 .LBE196-.LBB168
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB169
	.byte	0x4
	.uleb128 .LBB169-.LBB169
	.uleb128 .LBE169-.LBB169
	.byte	0x4
	.uleb128 .LBB192-.LBB169
	.uleb128 .LBE192-.LBB169
	.byte	0x4
	.uleb128 .LBB193-.LBB169
	.uleb128 .LBE193-.LBB169
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB170
	.byte	0x4
	.uleb128 .LBB170-.LBB170
	.uleb128 .LBE170-.LBB170
	.byte	0x4
	.uleb128 .LBB188-.LBB170
	.uleb128 .LBE188-.LBB170
	.byte	0x4
	.uleb128 .LBB189-.LBB170
	.uleb128 .LBE189-.LBB170
	.byte	0x4
	.uleb128 .LBB190-.LBB170
	.uleb128 .LBE190-.LBB170
	.byte	0x4
	.uleb128 .LBB191-.LBB170
	.uleb128 .LBE191-.LBB170
	.byte	0
.LLRL55:
	.byte	0x5
	.long	.LBB171
	.byte	0x4
	.uleb128 .LBB171-.LBB171
	.uleb128 .LBE171-.LBB171
	.byte	0x4
	.uleb128 .LBB184-.LBB171
	.uleb128 .LBE184-.LBB171
	.byte	0x4
	.uleb128 .LBB185-.LBB171
	.uleb128 .LBE185-.LBB171
	.byte	0x4
	.uleb128 .LBB186-.LBB171
	.uleb128 .LBE186-.LBB171
	.byte	0x4
	.uleb128 .LBB187-.LBB171
	.uleb128 .LBE187-.LBB171
	.byte	0
.LLRL58:
	.byte	0x5
	.long	.LBB173
	.byte	0x4
	.uleb128 .LBB173-.LBB173
	.uleb128 .LBE173-.LBB173
	.byte	0x4
	.uleb128 .LBB178-.LBB173
	.uleb128 .LBE178-.LBB173
	.byte	0x4
	.uleb128 .LBB179-.LBB173
	.uleb128 .LBE179-.LBB173
	.byte	0
.LLRL61:
	.byte	0x5
	.long	.LBB174
	.byte	0x4
	.uleb128 .LBB174-.LBB174
	.uleb128 .LBE174-.LBB174
	.byte	0x4
	.uleb128 .LBB175-.LBB174
	.uleb128 .LBE175-.LBB174
	.byte	0x4
	.uleb128 .LBB176-.LBB174
	.uleb128 .LBE176-.LBB174
	.byte	0x4
	.uleb128 .LBB177-.LBB174
	.uleb128 .LBE177-.LBB174
	.byte	0
.LLRL63:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB8
	.uleb128 .LFE8-.LFB8
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF34:
	.string	"calloc"
.LASF48:
	.string	"close"
.LASF19:
	.string	"kind"
.LASF30:
	.string	"strncpy"
.LASF17:
	.string	"text"
.LASF39:
	.string	"failures"
.LASF9:
	.string	"NOTHING"
.LASF59:
	.string	"size_t"
.LASF29:
	.string	"malloc"
.LASF24:
	.string	"putchar"
.LASF43:
	.string	"discard"
.LASF11:
	.string	"NUMBER"
.LASF62:
	.string	"main"
.LASF31:
	.string	"strncmp"
.LASF50:
	.string	"parse"
.LASF60:
	.string	"value"
.LASF42:
	.string	"index"
.LASF38:
	.string	"paths"
.LASF51:
	.string	"parse_text"
.LASF12:
	.string	"TEXT"
.LASF26:
	.string	"strcspn"
.LASF13:
	.string	"ARRAY"
.LASF5:
	.string	"long long int"
.LASF57:
	.string	"fail"
.LASF10:
	.string	"BOOLEAN"
.LASF4:
	.string	"long int"
.LASF36:
	.string	"printf"
.LASF33:
	.string	"strtol"
.LASF23:
	.string	"values"
.LASF25:
	.string	"atoi"
.LASF20:
	.string	"name"
.LASF56:
	.string	"word"
.LASF7:
	.string	"unsigned char"
.LASF63:
	.string	"skip"
.LASF44:
	.string	"print"
.LASF3:
	.string	"unsigned int"
.LASF35:
	.string	"puts"
.LASF49:
	.string	"last"
.LASF8:
	.string	"short unsigned int"
.LASF15:
	.string	"truth"
.LASF2:
	.string	"char"
.LASF32:
	.string	"strlen"
.LASF28:
	.string	"strcpy"
.LASF37:
	.string	"sources"
.LASF58:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF27:
	.string	"isspace"
.LASF47:
	.string	"depth"
.LASF54:
	.string	"find"
.LASF52:
	.string	"buffer"
.LASF45:
	.string	"indent"
.LASF6:
	.string	"long unsigned int"
.LASF40:
	.string	"found"
.LASF14:
	.string	"OBJECT"
.LASF41:
	.string	"path"
.LASF53:
	.string	"copy"
.LASF22:
	.string	"error"
.LASF16:
	.string	"number"
.LASF55:
	.string	"expect"
.LASF61:
	.string	"free"
.LASF46:
	.string	"words"
.LASF21:
	.string	"next"
.LASF18:
	.string	"first"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"json.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
