	.file	"tokens.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "tokens.c"
	.p2align 4
	.type	compare_word, @function
compare_word:
.LVL0:
.LFB0:
	.file 1 "tokens.c"
	.loc 1 23 1 view -0
	.cfi_startproc
	.loc 1 24 2 view .LVU1
	.loc 1 24 9 is_stmt 0 view .LVU2
	movl	8(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
.LVL1:
	.loc 1 24 9 view .LVU3
	jmp	strcmp
.LVL2:
	.cfi_endproc
.LFE0:
	.size	compare_word, .-compare_word
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"word"
.LC1:
	.string	"operator"
.LC2:
	.string	"comment"
.LC3:
	.string	"bad"
.LC4:
	.string	"text"
.LC5:
	.string	"character"
.LC6:
	.string	"uUlL"
.LC7:
	.string	"\n"
.LC8:
	.string	"*/"
.LC9:
	.string	"+-*/%=<>!&|^~?:;,.()[]{}#"
.LC10:
	.string	"%3d:%-3d %-9s %.*s\n"
.LC11:
	.string	"%s %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3:
	.loc 1 80 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 81 2 view .LVU5
	.loc 1 82 2 view .LVU6
	.loc 1 80 1 is_stmt 0 view .LVU7
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 82 16 view .LVU8
	movl	$__stdin, %eax
	.loc 1 80 1 view .LVU9
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 82 16 view .LVU10
	movl	%eax, 12(%esp)
	movl	$4095, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$text.0, (%esp)
	call	fread
.LVL3:
	.loc 1 83 2 is_stmt 1 view .LVU11
	.loc 1 85 6 is_stmt 0 view .LVU12
	xorl	%edx, %edx
	.loc 1 83 13 view .LVU13
	movb	$0, text.0(%eax)
	.loc 1 85 2 is_stmt 1 view .LVU14
	.loc 1 85 6 is_stmt 0 view .LVU15
	xorl	%eax, %eax
.LVL4:
.L4:
	.loc 1 85 6 view .LVU16
	movl	%edx, 48(%esp,%eax)
	movl	%edx, 52(%esp,%eax)
	addl	$8, %eax
	cmpl	$32, %eax
	jb	.L4
.LVL5:
	.loc 1 86 2 is_stmt 1 view .LVU17
.LBB13:
	.loc 1 86 7 view .LVU18
	.loc 1 86 29 view .LVU19
	movzbl	text.0, %ecx
	testb	%cl, %cl
	je	.L40
.LBE13:
	.loc 1 85 39 is_stmt 0 view .LVU20
	movl	$1, %esi
	.loc 1 85 29 view .LVU21
	movl	$1, %edi
	.loc 1 85 39 view .LVU22
	movl	%esi, 32(%esp)
.LBB42:
	.loc 1 86 19 view .LVU23
	movl	$text.0, %edx
.LBE42:
	.loc 1 85 29 view .LVU24
	movl	%edi, 36(%esp)
	jmp	.L6
.LVL6:
	.p2align 4,,10
	.p2align 3
.L99:
.LBB43:
.LBB14:
	.loc 1 88 4 is_stmt 1 view .LVU25
	.loc 1 88 28 is_stmt 0 view .LVU26
	cmpb	$10, %cl
	je	.L43
	.loc 1 88 28 discriminator 1 view .LVU27
	incl	32(%esp)
.LVL7:
.L9:
	.loc 1 89 4 is_stmt 1 discriminator 4 view .LVU28
	.loc 1 89 17 is_stmt 0 discriminator 4 view .LVU29
	xorl	%eax, %eax
	.loc 1 89 14 discriminator 4 view .LVU30
	incl	%edx
.LVL8:
	.loc 1 89 17 discriminator 4 view .LVU31
	cmpb	$10, %cl
	sete	%al
	.loc 1 89 9 discriminator 4 view .LVU32
	addl	%eax, 36(%esp)
.LVL9:
	.loc 1 90 4 is_stmt 1 discriminator 4 view .LVU33
.L10:
	.loc 1 90 4 is_stmt 0 discriminator 4 view .LVU34
.LBE14:
	.loc 1 86 29 is_stmt 1 discriminator 1 view .LVU35
	movzbl	(%edx), %ecx
	testb	%cl, %cl
	je	.L40
.LVL10:
.L6:
	.loc 1 86 29 is_stmt 0 discriminator 1 view .LVU36
	movl	%edx, 40(%esp)
.LVL11:
.LBB40:
	.loc 1 87 3 is_stmt 1 view .LVU37
	.loc 1 87 7 is_stmt 0 view .LVU38
	movzbl	%cl, %ebx
	movl	%ebx, (%esp)
	movb	%cl, 44(%esp)
	call	isspace
.LVL12:
	.loc 1 87 6 view .LVU39
	movzbl	44(%esp), %ecx
	movl	40(%esp), %edx
	testl	%eax, %eax
	jne	.L99
.LBB15:
.LBB16:
	.loc 1 38 6 view .LVU40
	movl	%ebx, (%esp)
	movl	%edx, 44(%esp)
	movb	%cl, 40(%esp)
.LVL13:
	.loc 1 38 6 view .LVU41
.LBE16:
.LBE15:
	.loc 1 92 3 is_stmt 1 view .LVU42
	.loc 1 93 3 view .LVU43
.LBB35:
.LBI15:
	.loc 1 35 19 view .LVU44
.LBB30:
	.loc 1 37 2 view .LVU45
	.loc 1 38 2 view .LVU46
	.loc 1 38 6 is_stmt 0 view .LVU47
	call	isalpha
.LVL14:
	.loc 1 38 5 view .LVU48
	movl	44(%esp), %edx
	testl	%eax, %eax
	jne	.L44
	movzbl	40(%esp), %ecx
	cmpb	$57, %cl
	jg	.L12
	cmpb	$47, %cl
	jg	.L45
	je	.L14
	cmpb	$34, %cl
	.p2align 4,,5
	je	.L15
	cmpb	$39, %cl
	.p2align 4,,5
	jne	.L100
.L15:
.LVL15:
.LBB17:
.LBB18:
	.loc 1 30 37 is_stmt 1 view .LVU49
	.loc 1 30 10 is_stmt 0 view .LVU50
	movzbl	1(%edx), %eax
	.loc 1 29 9 view .LVU51
	movl	$1, %ebx
	.loc 1 30 37 view .LVU52
	testb	%al, %al
	jne	.L17
.LVL16:
.L18:
	.loc 1 30 37 view .LVU53
.LBE18:
.LBE17:
	.loc 1 62 25 view .LVU54
	movl	%edx, (%esp)
	movl	$.LC7, 4(%esp)
	movl	%edx, 44(%esp)
.LVL17:
	.loc 1 62 25 view .LVU55
	call	strcspn
.LVL18:
	.loc 1 62 25 view .LVU56
	movl	44(%esp), %edx
	movl	$.LC3, %ecx
	movl	%eax, %ebx
.LVL19:
	.loc 1 63 3 is_stmt 1 view .LVU57
	.loc 1 63 23 is_stmt 0 view .LVU58
	movl	$7, %eax
.LVL20:
	.loc 1 63 23 view .LVU59
	jmp	.L24
.LVL21:
	.p2align 4,,10
	.p2align 3
.L102:
.LBB21:
.LBB19:
	.loc 1 30 37 view .LVU60
	cmpb	$10, %al
	je	.L101
	.loc 1 31 3 is_stmt 1 view .LVU61
	.loc 1 31 45 is_stmt 0 view .LVU62
	cmpb	$92, %al
	movl	$1, %esi
	jne	.L27
	cmpb	$1, 1(%edx,%ebx)
	sbbl	%esi, %esi
	addl	$2, %esi
.L27:
	.loc 1 31 5 view .LVU63
	addl	%esi, %ebx
.LVL22:
	.loc 1 30 37 is_stmt 1 view .LVU64
	.loc 1 30 10 is_stmt 0 view .LVU65
	movzbl	(%edx,%ebx), %eax
	.loc 1 30 37 view .LVU66
	testb	%al, %al
	je	.L18
.LVL23:
.L17:
	.loc 1 30 22 view .LVU67
	cmpb	%cl, %al
	jne	.L102
	.loc 1 32 2 is_stmt 1 view .LVU68
.LVL24:
	.loc 1 32 2 is_stmt 0 view .LVU69
.LBE19:
.LBE21:
	.loc 1 62 3 is_stmt 1 view .LVU70
	.loc 1 62 23 is_stmt 0 view .LVU71
	incl	%ebx
.LVL25:
	.loc 1 62 23 view .LVU72
	je	.L18
.LVL26:
	.loc 1 63 3 is_stmt 1 view .LVU73
	.loc 1 63 23 is_stmt 0 view .LVU74
	cmpb	$34, %al
	movl	$.LC5, %ecx
	movl	$.LC4, %eax
	cmove	%eax, %ecx
	setne	%al
	movzbl	%al, %eax
	addl	$3, %eax
.LVL27:
.L30:
	.loc 1 63 23 view .LVU75
.LBE30:
.LBE35:
	.loc 1 94 3 is_stmt 1 view .LVU76
	.loc 1 94 16 is_stmt 0 view .LVU77
	incl	48(%esp,%eax,4)
	.loc 1 95 3 is_stmt 1 view .LVU78
	.loc 1 95 67 is_stmt 0 view .LVU79
	movl	$24, %eax
.LVL28:
	.loc 1 95 67 view .LVU80
	cmpl	%eax, %ebx
	.loc 1 95 3 view .LVU81
	movl	%edx, 20(%esp)
	.loc 1 95 67 view .LVU82
	cmovbe	%ebx, %eax
	.loc 1 95 3 view .LVU83
	movl	%eax, 16(%esp)
	movl	32(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	$.LC10, (%esp)
	movl	%edx, 44(%esp)
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL29:
	.loc 1 96 3 is_stmt 1 view .LVU84
	.loc 1 96 12 view .LVU85
	movl	44(%esp), %edx
	jmp	.L41
.LVL30:
	.p2align 4,,10
	.p2align 3
.L43:
	.loc 1 88 28 is_stmt 0 view .LVU86
	movl	$1, %ebx
	movl	%ebx, 32(%esp)
.LVL31:
	.loc 1 88 28 view .LVU87
	jmp	.L9
.LVL32:
	.p2align 4,,10
	.p2align 3
.L12:
	.loc 1 88 28 view .LVU88
	cmpb	$95, %cl
.LBB36:
.LBB31:
	.loc 1 38 5 view .LVU89
	movl	$1, %ebx
	movl	%edx, %esi
	jne	.L103
.LVL33:
	.p2align 4
	.p2align 3
.L19:
.LBB22:
	.loc 1 40 39 is_stmt 1 view .LVU90
	.loc 1 40 34 is_stmt 0 view .LVU91
	movzbl	(%esi,%ebx), %eax
	.loc 1 40 10 view .LVU92
	movl	%eax, (%esp)
	movb	%al, 44(%esp)
	call	isalnum
.LVL34:
	.loc 1 40 39 view .LVU93
	testl	%eax, %eax
	jne	.L20
	movzbl	44(%esp), %edx
	cmpb	$95, %dl
	jne	.L104
.L20:
	.loc 1 41 4 is_stmt 1 view .LVU94
.LVL35:
	.loc 1 41 5 is_stmt 0 view .LVU95
	incl	%ebx
.LVL36:
	.loc 1 41 5 view .LVU96
	jmp	.L19
.LVL37:
	.p2align 4,,10
	.p2align 3
.L104:
	.loc 1 43 6 view .LVU97
	cmpl	$63, %ebx
	movl	%esi, %edx
	.loc 1 42 3 is_stmt 1 view .LVU98
.LVL38:
	.loc 1 43 3 view .LVU99
	.loc 1 43 6 is_stmt 0 view .LVU100
	jbe	.L105
.LVL39:
	.loc 1 43 6 view .LVU101
	movl	$.LC0, %ecx
	.loc 1 44 11 view .LVU102
	xorl	%eax, %eax
.LVL40:
.L24:
	.loc 1 44 11 view .LVU103
.LBE22:
.LBE31:
.LBE36:
	.loc 1 94 3 is_stmt 1 view .LVU104
	.loc 1 94 16 is_stmt 0 view .LVU105
	incl	48(%esp,%eax,4)
	.loc 1 95 3 is_stmt 1 view .LVU106
	.loc 1 95 67 is_stmt 0 view .LVU107
	movl	$24, %eax
.LVL41:
	.loc 1 95 67 view .LVU108
	cmpl	%eax, %ebx
	.loc 1 95 3 view .LVU109
	movl	%edx, 20(%esp)
	.loc 1 95 67 view .LVU110
	cmovbe	%ebx, %eax
	.loc 1 95 3 view .LVU111
	movl	%eax, 16(%esp)
	movl	32(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	$.LC10, (%esp)
	movl	%edx, 44(%esp)
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL42:
	.loc 1 96 3 is_stmt 1 view .LVU112
	.loc 1 96 12 view .LVU113
	testl	%ebx, %ebx
	movl	44(%esp), %edx
	je	.L10
.LVL43:
.L41:
	.loc 1 96 12 is_stmt 0 view .LVU114
	movl	36(%esp), %ecx
	addl	%edx, %ebx
	movl	32(%esp), %esi
	jmp	.L39
.LVL44:
	.p2align 4,,10
	.p2align 3
.L107:
	.loc 1 97 28 view .LVU115
	incl	%esi
.LVL45:
	.loc 1 98 4 is_stmt 1 view .LVU116
	.loc 1 98 15 is_stmt 0 view .LVU117
	cmpb	$10, %al
	sete	%al
	.loc 1 96 23 view .LVU118
	incl	%edx
.LVL46:
	.loc 1 98 15 view .LVU119
	movzbl	%al, %eax
	.loc 1 98 9 view .LVU120
	addl	%eax, %ecx
.LVL47:
	.loc 1 96 20 is_stmt 1 view .LVU121
	.loc 1 96 12 view .LVU122
	cmpl	%edx, %ebx
	je	.L106
.LVL48:
.L39:
	.loc 1 97 4 view .LVU123
	.loc 1 97 13 is_stmt 0 view .LVU124
	movzbl	(%edx), %eax
	.loc 1 97 28 view .LVU125
	cmpb	$10, %al
	jne	.L107
	.loc 1 98 15 view .LVU126
	cmpb	$10, %al
	.loc 1 97 28 view .LVU127
	movl	$1, %esi
.LVL49:
	.loc 1 98 4 is_stmt 1 view .LVU128
	.loc 1 98 15 is_stmt 0 view .LVU129
	sete	%al
	.loc 1 96 23 view .LVU130
	incl	%edx
.LVL50:
	.loc 1 98 15 view .LVU131
	movzbl	%al, %eax
	.loc 1 98 9 view .LVU132
	addl	%eax, %ecx
.LVL51:
	.loc 1 96 20 is_stmt 1 view .LVU133
	.loc 1 96 12 view .LVU134
	cmpl	%edx, %ebx
	jne	.L39
.L106:
	.loc 1 96 12 is_stmt 0 view .LVU135
	movl	%ecx, 36(%esp)
.LBE40:
	.loc 1 86 29 view .LVU136
	movzbl	(%edx), %ecx
.LVL52:
	.loc 1 86 29 view .LVU137
	movl	%esi, 32(%esp)
.LVL53:
	.loc 1 86 29 is_stmt 1 view .LVU138
	testb	%cl, %cl
	jne	.L6
.LVL54:
.L40:
	.loc 1 86 29 is_stmt 0 view .LVU139
.LBE43:
.LBB44:
	.loc 1 101 20 is_stmt 1 view .LVU140
	.loc 1 101 11 is_stmt 0 view .LVU141
	xorl	%ebx, %ebx
.LVL55:
	.p2align 4
	.p2align 3
.L7:
	.loc 1 102 3 is_stmt 1 discriminator 3 view .LVU142
	movl	48(%esp,%ebx,4), %eax
	movl	$.LC11, (%esp)
	movl	%eax, 8(%esp)
	movl	kind_names(,%ebx,4), %eax
	.loc 1 101 30 is_stmt 0 discriminator 3 view .LVU143
	incl	%ebx
.LVL56:
	.loc 1 102 3 discriminator 3 view .LVU144
	movl	%eax, 4(%esp)
	call	printf
.LVL57:
	.loc 1 101 30 is_stmt 1 discriminator 3 view .LVU145
	.loc 1 101 20 discriminator 3 view .LVU146
	cmpl	$8, %ebx
	jne	.L7
.LBE44:
	.loc 1 103 2 view .LVU147
	.loc 1 103 15 is_stmt 0 view .LVU148
	movl	76(%esp), %eax
	.loc 1 104 1 view .LVU149
	leal	-12(%ebp), %esp
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL58:
	.loc 1 104 1 view .LVU150
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
.LVL59:
	.p2align 4,,10
	.p2align 3
.L44:
	.cfi_restore_state
.LBB45:
.LBB41:
.LBB37:
.LBB32:
	.loc 1 104 1 view .LVU151
	movl	$1, %ebx
	movl	%edx, %esi
	jmp	.L19
.LVL60:
.L105:
.LBB23:
	.loc 1 45 3 is_stmt 1 view .LVU152
	leal	80(%esp), %eax
	cmpl	$8, %ebx
	movl	%ebx, %ecx
	movl	%eax, %edi
	jnb	.L108
.L22:
	.loc 1 45 3 is_stmt 0 view .LVU153
	movl	%edx, 44(%esp)
	rep movsb
	.loc 1 46 3 is_stmt 1 view .LVU154
	.loc 1 46 11 is_stmt 0 view .LVU155
	movb	$0, 80(%esp,%ebx)
	.loc 1 47 3 is_stmt 1 view .LVU156
	.loc 1 47 10 is_stmt 0 view .LVU157
	movl	$compare_word, 16(%esp)
	movl	$4, 12(%esp)
	movl	$26, 8(%esp)
	movl	$keywords, 4(%esp)
	movl	%eax, (%esp)
	call	bsearch
.LVL61:
	.loc 1 48 14 view .LVU158
	movl	44(%esp), %edx
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
.LBE23:
.LBE32:
.LBE37:
	.loc 1 95 58 view .LVU159
	movl	kind_names(,%eax,4), %ecx
.LBB38:
.LBB33:
.LBB24:
	.loc 1 48 14 view .LVU160
	jmp	.L24
.LVL62:
.L103:
	.loc 1 48 14 view .LVU161
	movb	%cl, 40(%esp)
.LBE24:
	.loc 1 38 5 view .LVU162
	xorl	%esi, %esi
	movl	%edx, 44(%esp)
	movl	%esi, %ebx
	jmp	.L37
.LVL63:
	.p2align 4,,10
	.p2align 3
.L110:
.LBB25:
	.loc 1 70 64 is_stmt 1 view .LVU163
	incl	%ebx
.LVL64:
	.loc 1 70 23 view .LVU164
	cmpl	$22, %ebx
	je	.L109
.LVL65:
.L37:
	.loc 1 71 3 view .LVU165
	.loc 1 71 48 is_stmt 0 view .LVU166
	movl	operators(,%ebx,4), %esi
	.loc 1 71 7 view .LVU167
	movl	%esi, (%esp)
	call	strlen
.LVL66:
	movl	%esi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%eax, %edi
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	strncmp
.LVL67:
	.loc 1 71 6 view .LVU168
	testl	%eax, %eax
	jne	.L110
	movl	44(%esp), %edx
	movl	%edi, %ebx
.LVL68:
	.loc 1 71 6 view .LVU169
	movl	$.LC1, %ecx
	.loc 1 73 11 view .LVU170
	movl	$5, %eax
	jmp	.L24
.LVL69:
.L45:
	.loc 1 73 11 view .LVU171
.LBE25:
	.loc 1 38 5 view .LVU172
	movl	$1, %ebx
	movl	%edx, %esi
	jmp	.L13
.LVL70:
	.p2align 4,,10
	.p2align 3
.L25:
.LBB26:
	.loc 1 52 4 is_stmt 1 view .LVU173
	.loc 1 52 5 is_stmt 0 view .LVU174
	incl	%ebx
.LVL71:
.L13:
	.loc 1 51 10 is_stmt 1 view .LVU175
	movzbl	(%esi,%ebx), %eax
	movl	%eax, (%esp)
	call	isalnum
.LVL72:
	testl	%eax, %eax
	jne	.L25
	.loc 1 53 3 view .LVU176
.LVL73:
	.loc 1 54 3 view .LVU177
	.loc 1 55 3 view .LVU178
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%esi, 44(%esp)
	call	strtoul
.LVL74:
	.loc 1 56 3 view .LVU179
	.loc 1 56 11 is_stmt 0 view .LVU180
	movl	80(%esp), %eax
	.loc 1 57 8 view .LVU181
	movl	$.LC6, 4(%esp)
	.loc 1 56 11 view .LVU182
	movl	44(%esp), %edx
	.loc 1 57 8 view .LVU183
	movl	%eax, (%esp)
	.loc 1 56 11 view .LVU184
	movl	%eax, %esi
.LVL75:
	.loc 1 56 11 view .LVU185
	subl	%edx, %esi
.LVL76:
	.loc 1 57 3 is_stmt 1 view .LVU186
	.loc 1 57 8 is_stmt 0 view .LVU187
	call	strspn
.LVL77:
	.loc 1 58 3 is_stmt 1 view .LVU188
	movl	44(%esp), %edx
	.loc 1 57 5 is_stmt 0 view .LVU189
	addl	%eax, %esi
.LVL78:
	.loc 1 58 32 view .LVU190
	xorl	%eax, %eax
	cmpl	%esi, %ebx
	setne	%al
	leal	2(%eax,%eax,4), %eax
.LBE26:
.LBE33:
.LBE38:
	.loc 1 95 58 view .LVU191
	movl	kind_names(,%eax,4), %ecx
	jmp	.L24
.LVL79:
.L14:
.LBB39:
.LBB34:
	.loc 1 65 23 view .LVU192
	movzbl	1(%edx), %eax
	.loc 1 65 18 view .LVU193
	cmpb	$47, %al
	je	.L90
	xorl	%esi, %esi
	cmpb	$42, %al
	je	.L111
	movb	%cl, 40(%esp)
	movl	%esi, %ebx
	movl	%edx, 44(%esp)
	jmp	.L37
.LVL80:
.L108:
.LBB27:
	.loc 1 45 3 view .LVU194
	testb	$4, %al
	je	.L22
	movl	(%esi), %ecx
	leal	84(%esp), %edi
	leal	4(%esi), %esi
	movl	%ecx, 80(%esp)
	leal	-4(%ebx), %ecx
	jmp	.L22
.LVL81:
.L109:
	.loc 1 45 3 view .LVU195
.LBE27:
	.loc 1 76 9 view .LVU196
	movl	$.LC9, (%esp)
	movsbl	40(%esp), %ecx
	.loc 1 75 2 is_stmt 1 view .LVU197
.LVL82:
	.loc 1 76 2 view .LVU198
	.loc 1 76 60 is_stmt 0 view .LVU199
	movl	$.LC3, %ebx
.LVL83:
	.loc 1 76 9 view .LVU200
	movl	%ecx, 4(%esp)
	call	strchr
.LVL84:
	.loc 1 76 60 view .LVU201
	movl	$.LC1, %ecx
	movl	44(%esp), %edx
	testl	%eax, %eax
	cmove	%ebx, %ecx
	cmpl	$1, %eax
	sbbl	%eax, %eax
	movl	$1, %ebx
	andl	$2, %eax
	addl	$5, %eax
	jmp	.L30
.LVL85:
.L101:
.LBB28:
.LBB20:
	.loc 1 32 2 is_stmt 1 view .LVU202
	.loc 1 32 29 is_stmt 0 view .LVU203
	cmpb	$10, %cl
	jne	.L18
.LVL86:
	.loc 1 32 29 view .LVU204
.LBE20:
.LBE28:
	.loc 1 62 3 is_stmt 1 view .LVU205
	.loc 1 62 23 is_stmt 0 view .LVU206
	incl	%ebx
.LVL87:
	.loc 1 62 23 view .LVU207
	je	.L18
	movl	$.LC5, %ecx
	.loc 1 63 23 view .LVU208
	movl	$4, %eax
	jmp	.L30
.LVL88:
.L90:
.LBB29:
	.loc 1 66 35 view .LVU209
	movl	%edx, (%esp)
	movl	$10, 4(%esp)
	movl	%edx, 44(%esp)
	call	strchr
.LVL89:
	.loc 1 67 3 is_stmt 1 view .LVU210
	.loc 1 67 37 is_stmt 0 view .LVU211
	movl	44(%esp), %edx
	testl	%eax, %eax
	je	.L34
.LVL90:
	.loc 1 67 52 view .LVU212
	subl	%edx, %eax
.LVL91:
	.loc 1 67 76 view .LVU213
	xorl	%ebx, %ebx
.LVL92:
.L36:
	.loc 1 67 37 view .LVU214
	addl	%eax, %ebx
.LVL93:
	.loc 1 68 3 is_stmt 1 view .LVU215
	.loc 1 67 37 is_stmt 0 view .LVU216
	movl	$.LC2, %ecx
	.loc 1 68 28 view .LVU217
	movl	$6, %eax
	jmp	.L24
.LVL94:
.L111:
	.loc 1 66 3 is_stmt 1 view .LVU218
	.loc 1 66 15 is_stmt 0 view .LVU219
	cmpb	$47, %al
	je	.L90
	.loc 1 66 53 view .LVU220
	movl	$.LC8, 4(%esp)
	leal	2(%edx), %eax
	movl	%eax, (%esp)
	movl	%edx, 44(%esp)
	call	strstr
.LVL95:
	.loc 1 67 3 is_stmt 1 view .LVU221
	.loc 1 67 37 is_stmt 0 view .LVU222
	movl	44(%esp), %edx
	testl	%eax, %eax
	je	.L34
.LVL96:
	.loc 1 67 52 view .LVU223
	subl	%edx, %eax
.LVL97:
	.loc 1 67 76 view .LVU224
	movl	$2, %ebx
	jmp	.L36
.LVL98:
.L34:
	.loc 1 67 27 view .LVU225
	movl	%edx, (%esp)
	movl	%edx, 44(%esp)
	call	strlen
.LVL99:
	.loc 1 67 27 view .LVU226
	movl	44(%esp), %edx
	movl	$.LC3, %ecx
	movl	%eax, %ebx
.LVL100:
	.loc 1 68 3 is_stmt 1 view .LVU227
	.loc 1 68 28 is_stmt 0 view .LVU228
	movl	$7, %eax
.LVL101:
	.loc 1 68 28 view .LVU229
	jmp	.L24
.LVL102:
.L100:
	.loc 1 68 28 view .LVU230
	xorl	%ebx, %ebx
	jmp	.L37
.LBE29:
.LBE34:
.LBE39:
.LBE41:
.LBE45:
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.local	text.0
	.comm	text.0,4096,32
	.section	.rodata.str1.1
.LC12:
	.string	"<<="
.LC13:
	.string	">>="
.LC14:
	.string	"..."
.LC15:
	.string	"->"
.LC16:
	.string	"++"
.LC17:
	.string	"--"
.LC18:
	.string	"<<"
.LC19:
	.string	">>"
.LC20:
	.string	"<="
.LC21:
	.string	">="
.LC22:
	.string	"=="
.LC23:
	.string	"!="
.LC24:
	.string	"&&"
.LC25:
	.string	"||"
.LC26:
	.string	"+="
.LC27:
	.string	"-="
.LC28:
	.string	"*="
.LC29:
	.string	"/="
.LC30:
	.string	"%="
.LC31:
	.string	"&="
.LC32:
	.string	"|="
.LC33:
	.string	"^="
	.section	.rodata
	.align 32
	.type	operators, @object
	.size	operators, 88
operators:
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.section	.rodata.str1.1
.LC34:
	.string	"break"
.LC35:
	.string	"case"
.LC36:
	.string	"char"
.LC37:
	.string	"const"
.LC38:
	.string	"continue"
.LC39:
	.string	"default"
.LC40:
	.string	"do"
.LC41:
	.string	"else"
.LC42:
	.string	"enum"
.LC43:
	.string	"for"
.LC44:
	.string	"goto"
.LC45:
	.string	"if"
.LC46:
	.string	"int"
.LC47:
	.string	"long"
.LC48:
	.string	"return"
.LC49:
	.string	"short"
.LC50:
	.string	"signed"
.LC51:
	.string	"sizeof"
.LC52:
	.string	"static"
.LC53:
	.string	"struct"
.LC54:
	.string	"switch"
.LC55:
	.string	"typedef"
.LC56:
	.string	"union"
.LC57:
	.string	"unsigned"
.LC58:
	.string	"void"
.LC59:
	.string	"while"
	.section	.rodata
	.align 32
	.type	keywords, @object
	.size	keywords, 104
keywords:
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.long	.LC38
	.long	.LC39
	.long	.LC40
	.long	.LC41
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.long	.LC45
	.long	.LC46
	.long	.LC47
	.long	.LC48
	.long	.LC49
	.long	.LC50
	.long	.LC51
	.long	.LC52
	.long	.LC53
	.long	.LC54
	.long	.LC55
	.long	.LC56
	.long	.LC57
	.long	.LC58
	.long	.LC59
	.section	.rodata.str1.1
.LC60:
	.string	"keyword"
.LC61:
	.string	"number"
	.section	.rodata
	.align 32
	.type	kind_names, @object
	.size	kind_names, 32
kind_names:
	.long	.LC0
	.long	.LC60
	.long	.LC61
	.long	.LC4
	.long	.LC5
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stddef.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdlib.h"
	.file 6 "../../../src/Kernel/user/include/ctype.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x849
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1c
	.long	.LASF48
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL19
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xa
	.long	0x26
	.uleb128 0x16
	.long	.LASF9
	.byte	0x2
	.byte	0x5
	.long	0x3d
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x1d
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x7
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x7
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x7
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x16
	.long	.LASF10
	.byte	0x3
	.byte	0x11
	.long	0x79
	.uleb128 0x1e
	.long	.LASF49
	.uleb128 0x1f
	.long	.LASF38
	.byte	0x3
	.byte	0x13
	.byte	0xd
	.long	0x6e
	.uleb128 0x20
	.long	.LASF43
	.byte	0x7
	.byte	0x4
	.long	0x3d
	.byte	0x1
	.byte	0x7
	.byte	0x6
	.long	0xd3
	.uleb128 0x4
	.long	.LASF11
	.byte	0
	.uleb128 0x4
	.long	.LASF12
	.byte	0x1
	.uleb128 0x4
	.long	.LASF13
	.byte	0x2
	.uleb128 0x4
	.long	.LASF14
	.byte	0x3
	.uleb128 0x4
	.long	.LASF15
	.byte	0x4
	.uleb128 0x4
	.long	.LASF16
	.byte	0x5
	.uleb128 0x4
	.long	.LASF17
	.byte	0x6
	.uleb128 0x21
	.string	"BAD"
	.byte	0x7
	.uleb128 0x4
	.long	.LASF18
	.byte	0x8
	.byte	0
	.uleb128 0x9
	.long	0xed
	.long	0xe3
	.uleb128 0xb
	.long	0x3d
	.byte	0x7
	.byte	0
	.uleb128 0xa
	.long	0xd3
	.uleb128 0x8
	.long	0x2d
	.uleb128 0xa
	.long	0xe8
	.uleb128 0xe
	.long	0xe8
	.uleb128 0xc
	.long	.LASF19
	.byte	0x9
	.byte	0x1a
	.long	0xe3
	.uleb128 0x5
	.byte	0x3
	.long	kind_names
	.uleb128 0x9
	.long	0xed
	.long	0x118
	.uleb128 0xb
	.long	0x3d
	.byte	0x19
	.byte	0
	.uleb128 0xa
	.long	0x108
	.uleb128 0xc
	.long	.LASF20
	.byte	0xc
	.byte	0x1a
	.long	0x118
	.uleb128 0x5
	.byte	0x3
	.long	keywords
	.uleb128 0x9
	.long	0xed
	.long	0x13e
	.uleb128 0xb
	.long	0x3d
	.byte	0x15
	.byte	0
	.uleb128 0xa
	.long	0x12e
	.uleb128 0xc
	.long	.LASF21
	.byte	0x11
	.byte	0x1a
	.long	0x13e
	.uleb128 0x5
	.byte	0x3
	.long	operators
	.uleb128 0x3
	.long	.LASF22
	.byte	0x4
	.byte	0x17
	.byte	0x5
	.long	0x44
	.long	0x16f
	.uleb128 0x2
	.long	0xe8
	.uleb128 0x2
	.long	0xe8
	.byte	0
	.uleb128 0x3
	.long	.LASF23
	.byte	0x4
	.byte	0x18
	.byte	0x5
	.long	0x44
	.long	0x18f
	.uleb128 0x2
	.long	0xe8
	.uleb128 0x2
	.long	0xe8
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x3
	.long	.LASF24
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0x1a5
	.uleb128 0x2
	.long	0xe8
	.byte	0
	.uleb128 0x3
	.long	.LASF25
	.byte	0x4
	.byte	0x20
	.byte	0x7
	.long	0x1c0
	.long	0x1c0
	.uleb128 0x2
	.long	0xe8
	.uleb128 0x2
	.long	0xe8
	.byte	0
	.uleb128 0x8
	.long	0x26
	.uleb128 0x3
	.long	.LASF26
	.byte	0x4
	.byte	0x1e
	.byte	0x7
	.long	0x1c0
	.long	0x1e0
	.uleb128 0x2
	.long	0xe8
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x3
	.long	.LASF27
	.byte	0x4
	.byte	0x22
	.byte	0x8
	.long	0x32
	.long	0x1fb
	.uleb128 0x2
	.long	0xe8
	.uleb128 0x2
	.long	0xe8
	.byte	0
	.uleb128 0x3
	.long	.LASF28
	.byte	0x4
	.byte	0x21
	.byte	0x8
	.long	0x32
	.long	0x216
	.uleb128 0x2
	.long	0xe8
	.uleb128 0x2
	.long	0xe8
	.byte	0
	.uleb128 0x3
	.long	.LASF29
	.byte	0x5
	.byte	0x1b
	.byte	0xf
	.long	0x59
	.long	0x236
	.uleb128 0x2
	.long	0xf2
	.uleb128 0x2
	.long	0x23b
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x8
	.long	0x1c0
	.uleb128 0xe
	.long	0x236
	.uleb128 0x3
	.long	.LASF30
	.byte	0x5
	.byte	0x2d
	.byte	0x7
	.long	0x26a
	.long	0x26a
	.uleb128 0x2
	.long	0x271
	.uleb128 0x2
	.long	0x271
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x277
	.byte	0
	.uleb128 0x22
	.byte	0x4
	.uleb128 0xe
	.long	0x26a
	.uleb128 0x8
	.long	0x276
	.uleb128 0x23
	.uleb128 0x8
	.long	0x27c
	.uleb128 0x24
	.long	0x44
	.long	0x290
	.uleb128 0x2
	.long	0x271
	.uleb128 0x2
	.long	0x271
	.byte	0
	.uleb128 0x3
	.long	.LASF31
	.byte	0x4
	.byte	0x7
	.byte	0x7
	.long	0x26a
	.long	0x2b0
	.uleb128 0x2
	.long	0x26a
	.uleb128 0x2
	.long	0x271
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x3
	.long	.LASF32
	.byte	0x6
	.byte	0x5
	.byte	0x5
	.long	0x44
	.long	0x2c6
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x3
	.long	.LASF33
	.byte	0x6
	.byte	0x6
	.byte	0x5
	.long	0x44
	.long	0x2dc
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x3
	.long	.LASF34
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x44
	.long	0x2f3
	.uleb128 0x2
	.long	0xe8
	.uleb128 0x25
	.byte	0
	.uleb128 0x3
	.long	.LASF35
	.byte	0x6
	.byte	0xe
	.byte	0x5
	.long	0x44
	.long	0x309
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x3
	.long	.LASF36
	.byte	0x3
	.byte	0x40
	.byte	0x8
	.long	0x32
	.long	0x32e
	.uleb128 0x2
	.long	0x26c
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x333
	.byte	0
	.uleb128 0x8
	.long	0x6e
	.uleb128 0xe
	.long	0x32e
	.uleb128 0x26
	.long	.LASF50
	.byte	0x1
	.byte	0x4f
	.byte	0x5
	.long	0x44
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x730
	.uleb128 0xc
	.long	.LASF37
	.byte	0x51
	.byte	0xe
	.long	0x730
	.uleb128 0x5
	.byte	0x3
	.long	text.0
	.uleb128 0xf
	.long	.LASF39
	.byte	0x52
	.byte	0x9
	.long	0x32
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xc
	.long	.LASF40
	.byte	0x55
	.byte	0x6
	.long	0x741
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.uleb128 0xf
	.long	.LASF41
	.byte	0x55
	.byte	0x1d
	.long	0x44
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xf
	.long	.LASF42
	.byte	0x55
	.byte	0x27
	.long	0x44
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x27
	.long	.LLRL4
	.long	0x6ca
	.uleb128 0x11
	.string	"s"
	.byte	0x56
	.byte	0x13
	.long	0xe8
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x12
	.long	.LLRL6
	.uleb128 0x11
	.string	"n"
	.byte	0x5c
	.byte	0xa
	.long	0x32
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xf
	.long	.LASF43
	.byte	0x5d
	.byte	0xe
	.long	0x8a
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x28
	.long	0x751
	.long	.LBI15
	.byte	.LVU44
	.long	.LLRL9
	.byte	0x1
	.byte	0x5d
	.byte	0x16
	.long	0x625
	.uleb128 0x17
	.long	0x769
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x17
	.long	0x760
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x12
	.long	.LLRL9
	.uleb128 0x10
	.long	0x775
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x29
	.long	0x7d3
	.long	.LLRL13
	.byte	0x1
	.byte	0x3d
	.byte	0x7
	.long	0x45c
	.uleb128 0x18
	.long	0x7eb
	.uleb128 0x18
	.long	0x7e2
	.uleb128 0x12
	.long	.LLRL13
	.uleb128 0x10
	.long	0x7f6
	.long	.LLST14
	.long	.LVUS14
	.byte	0
	.byte	0
	.uleb128 0x2a
	.long	0x77e
	.long	.LLRL15
	.long	0x4ae
	.uleb128 0x19
	.long	0x783
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.uleb128 0x1a
	.long	.LVL34
	.long	0x2b0
	.uleb128 0x5
	.long	.LVL61
	.long	0x240
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
	.uleb128 0x5
	.byte	0x3
	.long	keywords
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x4a
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
	.uleb128 0x5
	.byte	0x3
	.long	compare_word
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x7b2
	.long	.LBB25
	.long	.LBE25-.LBB25
	.long	0x502
	.uleb128 0x10
	.long	0x7b3
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x6
	.long	.LVL66
	.long	0x18f
	.long	0x4e1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL67
	.long	0x16f
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x790
	.long	.LBB26
	.long	.LBE26-.LBB26
	.long	0x55e
	.uleb128 0x19
	.long	0x795
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.uleb128 0x1a
	.long	.LVL72
	.long	0x2b0
	.uleb128 0x6
	.long	.LVL74
	.long	0x216
	.long	0x549
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x5
	.long	.LVL77
	.long	0x1fb
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x7a1
	.long	.LBB29
	.long	.LBE29-.LBB29
	.long	0x5cd
	.uleb128 0x10
	.long	0x7a6
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x6
	.long	.LVL89
	.long	0x1c5
	.long	0x598
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
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0x6
	.long	.LVL95
	.long	0x1a5
	.long	0x5ba
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x23
	.uleb128 0x2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.uleb128 0x5
	.long	.LVL99
	.long	0x18f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LVL14
	.long	0x2c6
	.long	0x5e2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x6
	.long	.LVL18
	.long	0x1e0
	.long	0x602
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
	.long	.LC7
	.byte	0
	.uleb128 0x5
	.long	.LVL84
	.long	0x1c5
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
	.uleb128 0x8
	.byte	0x74
	.sleb128 40
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LVL12
	.long	0x2f3
	.long	0x63a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x6
	.long	.LVL29
	.long	0x2dc
	.long	0x683
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x14
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x73
	.sleb128 0
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0xc
	.long	0x80000018
	.byte	0x2c
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0
	.uleb128 0x5
	.long	.LVL42
	.long	0x2dc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x14
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x73
	.sleb128 0
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0xc
	.long	0x80000018
	.byte	0x2c
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2b
	.long	.LBB44
	.long	.LBE44-.LBB44
	.long	0x70d
	.uleb128 0x11
	.string	"i"
	.byte	0x65
	.byte	0xb
	.long	0x44
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x5
	.long	.LVL57
	.long	0x2dc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0xb
	.byte	0x73
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	kind_names
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL3
	.long	0x309
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	text.0
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
	.uleb128 0x3
	.byte	0xa
	.value	0xfff
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x26
	.long	0x741
	.uleb128 0x2c
	.long	0x3d
	.value	0xfff
	.byte	0
	.uleb128 0x9
	.long	0x44
	.long	0x751
	.uleb128 0xb
	.long	0x3d
	.byte	0x7
	.byte	0
	.uleb128 0x1b
	.long	.LASF46
	.byte	0x23
	.byte	0x13
	.long	0x8a
	.long	0x7be
	.uleb128 0x14
	.string	"s"
	.byte	0x23
	.byte	0x24
	.long	0xe8
	.uleb128 0x2d
	.long	.LASF44
	.byte	0x1
	.byte	0x23
	.byte	0x2f
	.long	0x7be
	.uleb128 0xd
	.string	"n"
	.byte	0x25
	.byte	0x9
	.long	0x32
	.uleb128 0x15
	.long	0x790
	.uleb128 0x2e
	.long	.LASF45
	.byte	0x1
	.byte	0x27
	.byte	0x8
	.long	0x7c3
	.byte	0
	.uleb128 0x15
	.long	0x7a1
	.uleb128 0xd
	.string	"end"
	.byte	0x36
	.byte	0x9
	.long	0x1c0
	.byte	0
	.uleb128 0x15
	.long	0x7b2
	.uleb128 0xd
	.string	"end"
	.byte	0x42
	.byte	0xf
	.long	0xe8
	.byte	0
	.uleb128 0x2f
	.uleb128 0xd
	.string	"i"
	.byte	0x46
	.byte	0xe
	.long	0x32
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x32
	.uleb128 0x9
	.long	0x26
	.long	0x7d3
	.uleb128 0xb
	.long	0x3d
	.byte	0x3f
	.byte	0
	.uleb128 0x1b
	.long	.LASF47
	.byte	0x1b
	.byte	0xf
	.long	0x32
	.long	0x800
	.uleb128 0x14
	.string	"s"
	.byte	0x1b
	.byte	0x22
	.long	0xe8
	.uleb128 0x14
	.string	"end"
	.byte	0x1b
	.byte	0x2a
	.long	0x26
	.uleb128 0xd
	.string	"n"
	.byte	0x1d
	.byte	0x9
	.long	0x32
	.byte	0
	.uleb128 0x30
	.long	.LASF51
	.byte	0x1
	.byte	0x16
	.byte	0xc
	.long	0x44
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x31
	.string	"key"
	.byte	0x1
	.byte	0x16
	.byte	0x25
	.long	0x271
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x32
	.long	.LASF52
	.byte	0x1
	.byte	0x16
	.byte	0x36
	.long	0x271
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x33
	.long	.LVL2
	.long	0x154
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 0
	.byte	0x6
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
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0xe
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 23
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x18
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
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
	.uleb128 0x2c
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
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
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x30
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
	.byte	0
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x32
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
	.uleb128 0x33
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
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
.LVUS1:
	.uleb128 .LVU11
	.uleb128 .LVU16
.LLST1:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS2:
	.uleb128 .LVU17
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU36
	.uleb128 .LVU37
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU137
	.uleb128 .LVU137
	.uleb128 .LVU139
	.uleb128 .LVU151
	.uleb128 0
.LLST2:
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
	.uleb128 .LVL10-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL11-.LVL5
	.uleb128 .LVL44-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL44-.LVL5
	.uleb128 .LVL52-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL52-.LVL5
	.uleb128 .LVL54-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL59-.LVL5
	.uleb128 .LFE3-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS3:
	.uleb128 .LVU17
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU36
	.uleb128 .LVU37
	.uleb128 .LVU87
	.uleb128 .LVU88
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU139
	.uleb128 .LVU151
	.uleb128 0
.LLST3:
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
	.uleb128 .LVL10-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL11-.LVL5
	.uleb128 .LVL31-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL32-.LVL5
	.uleb128 .LVL44-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL44-.LVL5
	.uleb128 .LVL53-.LVL5
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL53-.LVL5
	.uleb128 .LVL54-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL59-.LVL5
	.uleb128 .LFE3-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS5:
	.uleb128 .LVU19
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU36
	.uleb128 .LVU37
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 .LVU75
	.uleb128 .LVU85
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU103
	.uleb128 .LVU113
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU139
	.uleb128 .LVU151
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 .LVU163
	.uleb128 .LVU171
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 .LVU192
	.uleb128 .LVU192
	.uleb128 .LVU195
	.uleb128 .LVU202
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU212
	.uleb128 .LVU212
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU223
	.uleb128 .LVU223
	.uleb128 .LVU226
	.uleb128 .LVU226
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x6
	.byte	0x3
	.long	text.0
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL5
	.uleb128 .LVL10-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL11-.LVL5
	.uleb128 .LVL12-1-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL12-1-.LVL5
	.uleb128 .LVL13-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL13-.LVL5
	.uleb128 .LVL14-1-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL14-1-.LVL5
	.uleb128 .LVL17-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL17-.LVL5
	.uleb128 .LVL18-1-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL18-1-.LVL5
	.uleb128 .LVL21-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL21-.LVL5
	.uleb128 .LVL27-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL29-.LVL5
	.uleb128 .LVL30-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL30-.LVL5
	.uleb128 .LVL33-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL33-.LVL5
	.uleb128 .LVL39-.LVL5
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL39-.LVL5
	.uleb128 .LVL40-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL42-.LVL5
	.uleb128 .LVL43-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL43-.LVL5
	.uleb128 .LVL46-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL46-.LVL5
	.uleb128 .LVL47-.LVL5
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL5
	.uleb128 .LVL50-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL50-.LVL5
	.uleb128 .LVL51-.LVL5
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL5
	.uleb128 .LVL54-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL59-.LVL5
	.uleb128 .LVL61-1-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL61-1-.LVL5
	.uleb128 .LVL62-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL62-.LVL5
	.uleb128 .LVL63-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL69-.LVL5
	.uleb128 .LVL70-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL70-.LVL5
	.uleb128 .LVL75-.LVL5
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL75-.LVL5
	.uleb128 .LVL79-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL79-.LVL5
	.uleb128 .LVL81-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL85-.LVL5
	.uleb128 .LVL89-1-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL89-1-.LVL5
	.uleb128 .LVL90-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL90-.LVL5
	.uleb128 .LVL95-1-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL95-1-.LVL5
	.uleb128 .LVL96-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL96-.LVL5
	.uleb128 .LVL99-1-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL99-1-.LVL5
	.uleb128 .LVL102-.LVL5
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL102-.LVL5
	.uleb128 .LFE3-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS7:
	.uleb128 .LVU57
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 .LVU60
	.uleb128 .LVU73
	.uleb128 .LVU75
	.uleb128 .LVU198
	.uleb128 .LVU202
	.uleb128 .LVU215
	.uleb128 .LVU218
	.uleb128 .LVU227
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU230
.LLST7:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-.LVL19
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL26-.LVL19
	.uleb128 .LVL27-.LVL19
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL82-.LVL19
	.uleb128 .LVL85-.LVL19
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL19
	.uleb128 .LVL94-.LVL19
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL100-.LVL19
	.uleb128 .LVL101-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL101-.LVL19
	.uleb128 .LVL102-.LVL19
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS8:
	.uleb128 .LVU75
	.uleb128 .LVU80
	.uleb128 .LVU103
	.uleb128 .LVU108
.LLST8:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL28-.LVL27
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL40-.LVL27
	.uleb128 .LVL41-.LVL27
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU44
	.uleb128 .LVU75
	.uleb128 .LVU88
	.uleb128 .LVU103
	.uleb128 .LVU151
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL27-.LVL13
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+969
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL32-.LVL13
	.uleb128 .LVL40-.LVL13
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+969
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL59-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+969
	.sleb128 0
	.byte	0
.LVUS11:
	.uleb128 .LVU44
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 .LVU75
	.uleb128 .LVU88
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU103
	.uleb128 .LVU151
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 .LVU163
	.uleb128 .LVU171
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 .LVU192
	.uleb128 .LVU192
	.uleb128 .LVU195
	.uleb128 .LVU202
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU212
	.uleb128 .LVU212
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU223
	.uleb128 .LVU223
	.uleb128 .LVU226
	.uleb128 .LVU226
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL14-1-.LVL13
	.uleb128 .LVL17-.LVL13
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL17-.LVL13
	.uleb128 .LVL18-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL18-1-.LVL13
	.uleb128 .LVL21-.LVL13
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL21-.LVL13
	.uleb128 .LVL27-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL32-.LVL13
	.uleb128 .LVL33-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL33-.LVL13
	.uleb128 .LVL39-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL39-.LVL13
	.uleb128 .LVL40-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL59-.LVL13
	.uleb128 .LVL61-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL61-1-.LVL13
	.uleb128 .LVL62-.LVL13
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL62-.LVL13
	.uleb128 .LVL63-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL69-.LVL13
	.uleb128 .LVL70-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL70-.LVL13
	.uleb128 .LVL75-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL75-.LVL13
	.uleb128 .LVL79-.LVL13
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL79-.LVL13
	.uleb128 .LVL81-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL85-.LVL13
	.uleb128 .LVL89-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL89-1-.LVL13
	.uleb128 .LVL90-.LVL13
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL90-.LVL13
	.uleb128 .LVL95-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL95-1-.LVL13
	.uleb128 .LVL96-.LVL13
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL96-.LVL13
	.uleb128 .LVL99-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL99-1-.LVL13
	.uleb128 .LVL102-.LVL13
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL102-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS12:
	.uleb128 .LVU46
	.uleb128 .LVU53
	.uleb128 .LVU60
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU75
	.uleb128 .LVU88
	.uleb128 .LVU90
	.uleb128 .LVU95
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU97
	.uleb128 .LVU151
	.uleb128 .LVU152
	.uleb128 .LVU161
	.uleb128 .LVU173
	.uleb128 .LVU174
	.uleb128 .LVU175
	.uleb128 .LVU186
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU190
	.uleb128 .LVU190
	.uleb128 .LVU192
	.uleb128 .LVU192
	.uleb128 .LVU194
	.uleb128 .LVU195
	.uleb128 .LVU204
	.uleb128 .LVU204
	.uleb128 .LVU207
	.uleb128 .LVU207
	.uleb128 .LVU209
	.uleb128 .LVU209
	.uleb128 0
.LLST12:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL13
	.uleb128 .LVL24-.LVL13
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL13
	.uleb128 .LVL25-.LVL13
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL13
	.uleb128 .LVL27-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL32-.LVL13
	.uleb128 .LVL33-.LVL13
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL13
	.uleb128 .LVL36-.LVL13
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL13
	.uleb128 .LVL37-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL59-.LVL13
	.uleb128 .LVL60-.LVL13
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL13
	.uleb128 .LVL70-.LVL13
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL13
	.uleb128 .LVL71-.LVL13
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL76-.LVL13
	.uleb128 .LVL77-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL77-.LVL13
	.uleb128 .LVL78-.LVL13
	.uleb128 0x6
	.byte	0x76
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL13
	.uleb128 .LVL79-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL79-.LVL13
	.uleb128 .LVL80-.LVL13
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL13
	.uleb128 .LVL86-.LVL13
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL13
	.uleb128 .LVL87-.LVL13
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL13
	.uleb128 .LVL88-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL88-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU49
	.uleb128 .LVU53
	.uleb128 .LVU60
	.uleb128 .LVU69
	.uleb128 .LVU202
	.uleb128 .LVU204
.LLST14:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL15
	.uleb128 .LVL24-.LVL15
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL85-.LVL15
	.uleb128 .LVL86-.LVL15
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS16:
	.uleb128 .LVU163
	.uleb128 .LVU169
	.uleb128 .LVU195
	.uleb128 .LVU200
.LLST16:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL68-.LVL63
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL81-.LVL63
	.uleb128 .LVL83-.LVL63
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS17:
	.uleb128 .LVU210
	.uleb128 .LVU213
	.uleb128 .LVU221
	.uleb128 .LVU224
	.uleb128 .LVU225
	.uleb128 .LVU226
.LLST17:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL91-.LVL89
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL95-.LVL89
	.uleb128 .LVL97-.LVL89
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL98-.LVL89
	.uleb128 .LVL99-1-.LVL89
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS18:
	.uleb128 .LVU139
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU150
.LLST18:
	.byte	0x6
	.long	.LVL54
	.byte	0x4
	.uleb128 .LVL54-.LVL54
	.uleb128 .LVL55-.LVL54
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL54
	.uleb128 .LVL56-.LVL54
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL56-.LVL54
	.uleb128 .LVL57-.LVL54
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL54
	.uleb128 .LVL58-.LVL54
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU3
.LLST0:
	.byte	0x8
	.long	.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
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
	.long	.LFB3
	.long	.LFE3-.LFB3
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
	.long	.LBB13
	.byte	0x4
	.uleb128 .LBB13-.LBB13
	.uleb128 .LBE13-.LBB13
	.byte	0x4
	.uleb128 .LBB42-.LBB13
	.uleb128 .LBE42-.LBB13
	.byte	0x4
	.uleb128 .LBB43-.LBB13
	.uleb128 .LBE43-.LBB13
	.byte	0x4
	.uleb128 .LBB45-.LBB13
	.uleb128 .LBE45-.LBB13
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB14
	.byte	0x4
	.uleb128 .LBB14-.LBB14
	.uleb128 .LBE14-.LBB14
	.byte	0x4
	.uleb128 .LBB40-.LBB14
	.uleb128 .LBE40-.LBB14
	.byte	0x4
	.uleb128 .LBB41-.LBB14
	.uleb128 .LBE41-.LBB14
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB15
	.byte	0x4
	.uleb128 .LBB15-.LBB15
	.uleb128 .LBE15-.LBB15
	.byte	0x4
	.uleb128 .LBB35-.LBB15
	.uleb128 .LBE35-.LBB15
	.byte	0x4
	.uleb128 .LBB36-.LBB15
	.uleb128 .LBE36-.LBB15
	.byte	0x4
	.uleb128 .LBB37-.LBB15
	.uleb128 .LBE37-.LBB15
	.byte	0x4
	.uleb128 .LBB38-.LBB15
	.uleb128 .LBE38-.LBB15
	.byte	0x4
	.uleb128 .LBB39-.LBB15
	.uleb128 .LBE39-.LBB15
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB17
	.byte	0x4
	.uleb128 .LBB17-.LBB17
	.uleb128 .LBE17-.LBB17
	.byte	0x4
	.uleb128 .LBB21-.LBB17
	.uleb128 .LBE21-.LBB17
	.byte	0x4
	.uleb128 .LBB28-.LBB17
	.uleb128 .LBE28-.LBB17
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB22
	.byte	0x4
	.uleb128 .LBB22-.LBB22
	.uleb128 .LBE22-.LBB22
	.byte	0x4
	.uleb128 .LBB23-.LBB22
	.uleb128 .LBE23-.LBB22
	.byte	0x4
	.uleb128 .LBB24-.LBB22
	.uleb128 .LBE24-.LBB22
	.byte	0x4
	.uleb128 .LBB27-.LBB22
	.uleb128 .LBE27-.LBB22
	.byte	0
.LLRL19:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB3
	.uleb128 .LFE3-.LFB3
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF45:
	.string	"word"
.LASF49:
	.string	"stream"
.LASF9:
	.string	"size_t"
.LASF26:
	.string	"strchr"
.LASF12:
	.string	"KEYWORD"
.LASF15:
	.string	"CHARACTER"
.LASF11:
	.string	"WORD"
.LASF32:
	.string	"isalnum"
.LASF20:
	.string	"keywords"
.LASF38:
	.string	"__stdin"
.LASF37:
	.string	"text"
.LASF34:
	.string	"printf"
.LASF18:
	.string	"KINDS"
.LASF10:
	.string	"FILE"
.LASF24:
	.string	"strlen"
.LASF14:
	.string	"TEXT"
.LASF7:
	.string	"unsigned char"
.LASF21:
	.string	"operators"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF29:
	.string	"strtoul"
.LASF48:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF50:
	.string	"main"
.LASF52:
	.string	"element"
.LASF27:
	.string	"strcspn"
.LASF3:
	.string	"unsigned int"
.LASF40:
	.string	"counts"
.LASF2:
	.string	"char"
.LASF33:
	.string	"isalpha"
.LASF41:
	.string	"line"
.LASF43:
	.string	"token"
.LASF22:
	.string	"strcmp"
.LASF5:
	.string	"long long int"
.LASF47:
	.string	"quoted"
.LASF31:
	.string	"memcpy"
.LASF28:
	.string	"strspn"
.LASF23:
	.string	"strncmp"
.LASF19:
	.string	"kind_names"
.LASF46:
	.string	"scan"
.LASF16:
	.string	"OPERATOR"
.LASF42:
	.string	"column"
.LASF4:
	.string	"long int"
.LASF13:
	.string	"NUMBER"
.LASF51:
	.string	"compare_word"
.LASF35:
	.string	"isspace"
.LASF25:
	.string	"strstr"
.LASF39:
	.string	"size"
.LASF36:
	.string	"fread"
.LASF44:
	.string	"length"
.LASF30:
	.string	"bsearch"
.LASF17:
	.string	"COMMENT"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"tokens.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
