	.file	"switches.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "switches.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"one"
.LC1:
	.string	"ten"
.LC2:
	.string	"hundred"
.LC3:
	.string	"thousand"
.LC4:
	.string	"64 Ki"
.LC5:
	.string	"most"
.LC6:
	.string	"sign"
.LC7:
	.string	"all"
.LC8:
	.string	"?"
.LC9:
	.string	"The 2 quick\tfoxes, 99 \200\377!"
.LC10:
	.string	"%d "
.LC11:
	.string	""
.LC12:
	.string	"%s "
.LC13:
	.string	"%d %d %d %d %d\n"
.LC14:
	.string	"\n%d steps\n"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB15:
	.section	.text.startup,"ax",@progbits
.LHOTB15:
	.p2align 4
	.section	.text.unlikely
.Ltext_cold0:
	.section	.text.startup
	.globl	main
	.type	main, @function
main:
.LFB7:
	.file 1 "switches.c"
	.loc 1 125 1 view -0
	.cfi_startproc
	.loc 1 126 2 view .LVU1
.LBB42:
	.loc 1 126 7 view .LVU2
.LVL0:
	.loc 1 126 21 view .LVU3
.LBE42:
	.loc 1 125 1 is_stmt 0 view .LVU4
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB43:
	.loc 1 126 11 view .LVU5
	movl	$-2, %ebx
.LBE43:
	.loc 1 125 1 view .LVU6
	andl	$-16, %esp
	subl	$112, %esp
.LVL1:
	.p2align 4
	.p2align 3
.L5:
.LBB44:
	.loc 1 127 3 is_stmt 1 view .LVU7
	.loc 1 127 3 is_stmt 0 view .LVU8
	cmpl	$10, %ebx
	ja	.L2
.L75:
.LVL2:
	.loc 1 127 3 view .LVU9
	movl	$.LC10, (%esp)
	movl	CSWTCH.8(,%ebx,4), %eax
	.loc 1 126 28 view .LVU10
	incl	%ebx
.LVL3:
	.loc 1 127 3 view .LVU11
	movl	%eax, 4(%esp)
	call	printf
.LVL4:
	.loc 1 126 28 is_stmt 1 view .LVU12
	.loc 1 126 21 view .LVU13
	.loc 1 127 3 view .LVU14
	.loc 1 127 3 is_stmt 0 view .LVU15
	cmpl	$10, %ebx
	jbe	.L75
.L2:
.LVL5:
	.loc 1 127 3 view .LVU16
	movl	$.LC10, (%esp)
	movl	$-1, %eax
	.loc 1 126 28 view .LVU17
	incl	%ebx
.LVL6:
	.loc 1 127 3 view .LVU18
	movl	%eax, 4(%esp)
	call	printf
.LVL7:
	.loc 1 126 28 is_stmt 1 view .LVU19
	.loc 1 126 21 view .LVU20
	cmpl	$13, %ebx
	jne	.L5
.LBE44:
	.loc 1 128 2 view .LVU21
	movl	$.LC11, (%esp)
.LBB45:
	.loc 1 130 14 is_stmt 0 view .LVU22
	xorl	%ebx, %ebx
.LVL8:
	.loc 1 130 14 view .LVU23
.LBE45:
	.loc 1 128 2 view .LVU24
	call	puts
.LVL9:
	.loc 1 129 2 is_stmt 1 view .LVU25
	.loc 1 130 2 view .LVU26
.LBB52:
	.loc 1 130 7 view .LVU27
	.loc 1 130 23 view .LVU28
	jmp	.L9
.LVL10:
	.p2align 4,,10
	.p2align 3
.L77:
.LBB46:
.LBB47:
	.loc 1 24 2 is_stmt 0 view .LVU29
	cmpl	$1, %edx
	.loc 1 25 17 view .LVU30
	movl	$.LC0, %eax
	.loc 1 24 2 view .LVU31
	je	.L6
	.loc 1 34 9 view .LVU32
	cmpl	$10, %edx
	movl	$.LC1, %eax
	movl	$.LC8, %edx
.LVL11:
	.loc 1 34 9 view .LVU33
	cmovne	%edx, %eax
	.p2align 4
	.p2align 3
.L6:
.LVL12:
	.loc 1 34 9 view .LVU34
.LBE47:
.LBE46:
	.loc 1 131 3 view .LVU35
	movl	%eax, 4(%esp)
	.loc 1 130 54 view .LVU36
	incl	%ebx
	.loc 1 131 3 view .LVU37
	movl	$.LC12, (%esp)
	call	printf
.LVL13:
	.loc 1 130 54 is_stmt 1 view .LVU38
	.loc 1 130 23 view .LVU39
	cmpl	$10, %ebx
	je	.L76
.LVL14:
.L9:
	.loc 1 131 3 discriminator 3 view .LVU40
	.loc 1 131 28 is_stmt 0 discriminator 3 view .LVU41
	movl	keys.1(,%ebx,4), %edx
.LVL15:
.LBB50:
.LBI46:
	.loc 1 22 20 is_stmt 1 discriminator 3 view .LVU42
.LBB48:
	.loc 1 24 2 discriminator 3 view .LVU43
	cmpl	$65536, %edx
	je	.L43
	.loc 1 24 2 is_stmt 0 view .LVU44
	ja	.L7
	cmpl	$100, %edx
	je	.L44
	.p2align 4,,8
	jbe	.L77
	.loc 1 34 9 view .LVU45
	cmpl	$1000, %edx
	movl	$.LC3, %eax
	movl	$.LC8, %edx
.LVL16:
	.loc 1 34 9 view .LVU46
	cmovne	%edx, %eax
	jmp	.L6
.LVL17:
	.p2align 4,,10
	.p2align 3
.L7:
	.loc 1 24 2 view .LVU47
	cmpl	$-2147483648, %edx
	je	.L48
	cmpl	$-1, %edx
	jne	.L78
	.loc 1 32 26 view .LVU48
	movl	$.LC7, %eax
	jmp	.L6
.L78:
	.loc 1 34 9 view .LVU49
	cmpl	$2147483647, %edx
	movl	$.LC5, %eax
	movl	$.LC8, %edx
.LVL18:
	.loc 1 34 9 view .LVU50
	cmovne	%edx, %eax
	jmp	.L6
.LVL19:
	.p2align 4,,10
	.p2align 3
.L48:
	.loc 1 31 26 view .LVU51
	movl	$.LC6, %eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L44:
	.loc 1 27 19 view .LVU52
	movl	$.LC2, %eax
	jmp	.L6
.LVL20:
	.p2align 4,,10
	.p2align 3
.L76:
	.loc 1 27 19 view .LVU53
.LBE48:
.LBE50:
.LBE52:
	.loc 1 132 2 is_stmt 1 view .LVU54
	movl	$.LC11, (%esp)
.LBB53:
	.loc 1 134 3 is_stmt 0 view .LVU55
	movl	$3, %ebx
.LVL21:
	.loc 1 134 3 view .LVU56
	movl	$7, %esi
.LBE53:
	.loc 1 132 2 view .LVU57
	call	puts
.LVL22:
	.loc 1 133 2 is_stmt 1 view .LVU58
.LBB54:
	.loc 1 133 7 view .LVU59
	.loc 1 133 20 view .LVU60
	.loc 1 134 3 view .LVU61
	movl	$7, %edx
	movl	$15, %edi
	movl	%edx, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.LVL23:
	.loc 1 133 26 view .LVU62
	.loc 1 133 20 view .LVU63
	.loc 1 134 3 view .LVU64
	movl	$1, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.LVL24:
	.loc 1 133 26 view .LVU65
	.loc 1 133 20 view .LVU66
	.loc 1 134 3 view .LVU67
	movl	%ebx, 4(%esp)
.LBE54:
.LBB55:
	.loc 1 136 59 is_stmt 0 view .LVU68
	movb	$84, %bl
.LBE55:
.LBB64:
	.loc 1 134 3 view .LVU69
	movl	$.LC10, (%esp)
	call	printf
.LVL25:
	.loc 1 133 26 is_stmt 1 view .LVU70
	.loc 1 133 20 view .LVU71
	.loc 1 134 3 view .LVU72
	movl	%esi, 4(%esp)
.LBE64:
.LBB65:
	.loc 1 136 19 is_stmt 0 view .LVU73
	movl	$.LC9, %esi
.LBE65:
.LBB66:
	.loc 1 134 3 view .LVU74
	movl	$.LC10, (%esp)
	call	printf
.LVL26:
	.loc 1 133 26 is_stmt 1 view .LVU75
	.loc 1 133 20 view .LVU76
	.loc 1 134 3 view .LVU77
	movl	%edi, 4(%esp)
	movl	$1, %edi
	movl	$.LC10, (%esp)
	call	printf
.LVL27:
	.loc 1 133 26 view .LVU78
	.loc 1 133 20 view .LVU79
	.loc 1 134 3 view .LVU80
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.LVL28:
	.loc 1 133 26 view .LVU81
	.loc 1 133 20 view .LVU82
	.loc 1 134 3 view .LVU83
	movl	$48, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.LVL29:
	.loc 1 133 26 view .LVU84
	.loc 1 133 20 view .LVU85
	.loc 1 134 3 view .LVU86
	movl	$112, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.LVL30:
	.loc 1 133 26 view .LVU87
	.loc 1 133 20 view .LVU88
.LBE66:
	.loc 1 135 2 view .LVU89
	movl	$.LC11, (%esp)
	call	puts
.LVL31:
	.loc 1 136 2 view .LVU90
.LBB67:
	.loc 1 136 7 view .LVU91
	.loc 1 136 59 view .LVU92
	jmp	.L15
.LVL32:
	.p2align 4,,10
	.p2align 3
.L81:
.LBB56:
.LBB57:
	.loc 1 55 2 is_stmt 0 view .LVU93
	cmpb	$47, %bl
	jg	.L51
	.loc 1 55 2 view .LVU94
	cmpb	$9, %bl
	.p2align 4,,5
	je	.L52
	.p2align 4,,5
	jle	.L79
	cmpb	$32, %bl
	movl	$63, %eax
	movl	$95, %ebx
.LVL33:
	.loc 1 55 2 view .LVU95
	cmovne	%eax, %ebx
.L11:
.LVL34:
	.loc 1 55 2 view .LVU96
.LBE57:
.LBE56:
	.loc 1 137 3 view .LVU97
	movl	%ebx, (%esp)
	.loc 1 136 64 view .LVU98
	incl	%esi
	.loc 1 137 3 view .LVU99
	call	putchar
.LVL35:
	.loc 1 136 64 is_stmt 1 view .LVU100
	.loc 1 136 59 view .LVU101
	movzbl	(%esi), %ebx
	testb	%bl, %bl
	je	.L80
.LVL36:
.L15:
	.loc 1 137 3 discriminator 3 view .LVU102
.LBB61:
.LBI56:
	.loc 1 53 13 discriminator 3 view .LVU103
.LBB58:
	.loc 1 55 2 discriminator 3 view .LVU104
	cmpb	$57, %bl
	jle	.L81
	.loc 1 55 2 is_stmt 0 view .LVU105
	cmpb	$90, %bl
	jle	.L82
	movb	%bl, %cl
	movl	$63, %ebx
.LVL37:
	.loc 1 55 2 view .LVU106
	subb	$97, %cl
.LVL38:
	.loc 1 55 2 view .LVU107
	cmpb	$25, %cl
	ja	.L11
	movl	%edi, %eax
	movl	$99, %ebx
	sall	%cl, %eax
	testl	$66043630, %eax
	jne	.L11
	andl	$1065233, %eax
	cmpl	$1, %eax
	sbbl	%ebx, %ebx
.LBE58:
.LBE61:
	.loc 1 136 64 view .LVU108
	incl	%esi
.LVL39:
.LBB62:
.LBB59:
	.loc 1 55 2 view .LVU109
	andl	$-55, %ebx
	addl	$118, %ebx
.LVL40:
	.loc 1 55 2 view .LVU110
.LBE59:
.LBE62:
	.loc 1 137 3 view .LVU111
	movl	%ebx, (%esp)
	call	putchar
.LVL41:
	.loc 1 136 64 is_stmt 1 view .LVU112
	.loc 1 136 59 view .LVU113
	movzbl	(%esi), %ebx
	testb	%bl, %bl
	jne	.L15
	.p2align 4
	.p2align 3
.L80:
	.loc 1 136 59 is_stmt 0 view .LVU114
.LBE67:
	.loc 1 138 2 is_stmt 1 view .LVU115
	movl	$.LC11, (%esp)
.LBB68:
	.loc 1 140 11 is_stmt 0 view .LVU116
	xorl	%esi, %esi
.LVL42:
	.loc 1 140 11 view .LVU117
.LBE68:
	.loc 1 138 2 view .LVU118
	call	puts
.LVL43:
	.loc 1 139 2 is_stmt 1 view .LVU119
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	$4, %eax
	movl	%eax, 16(%esp)
	movl	$3, %eax
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
.LVL44:
	.loc 1 140 2 view .LVU120
.LBB82:
	.loc 1 140 7 view .LVU121
	.loc 1 140 20 view .LVU122
.L16:
.LBB69:
	.loc 1 141 21 view .LVU123
	.loc 1 141 12 is_stmt 0 view .LVU124
	xorl	%edi, %edi
.LVL45:
.L28:
.LBB70:
.LBB71:
	.loc 1 79 2 is_stmt 1 view .LVU125
	cmpl	$1, %esi
	je	.L58
.L83:
	.loc 1 79 2 is_stmt 0 view .LVU126
	cmpl	$2, %esi
	movl	%esi, %eax
	je	.L18
.LVL46:
	.loc 1 79 2 view .LVU127
	testl	%esi, %esi
	je	.L71
	movl	$-3, %eax
.LVL47:
	.loc 1 100 2 is_stmt 1 view .LVU128
.L24:
	.loc 1 100 2 is_stmt 0 view .LVU129
.LBE71:
.LBE70:
	.loc 1 142 4 view .LVU130
	movl	%eax, 4(%esp)
	.loc 1 141 29 view .LVU131
	addl	$3, %edi
.LVL48:
	.loc 1 142 4 view .LVU132
	movl	$.LC10, (%esp)
	call	printf
.LVL49:
	.loc 1 141 29 is_stmt 1 view .LVU133
	.loc 1 141 21 view .LVU134
	cmpl	$12, %edi
	jne	.L28
.LBE69:
	.loc 1 140 26 discriminator 2 view .LVU135
	incl	%esi
.LVL50:
	.loc 1 140 20 discriminator 2 view .LVU136
	cmpl	$4, %esi
	jne	.L16
.LBE82:
	.loc 1 143 2 view .LVU137
	movl	$.LC11, (%esp)
.LBB83:
.LBB84:
	.loc 1 107 25 is_stmt 0 view .LVU138
	xorl	%edi, %edi
.LVL51:
	.loc 1 107 17 view .LVU139
	xorl	%esi, %esi
.LVL52:
	.loc 1 107 17 view .LVU140
.LBE84:
.LBE83:
	.loc 1 143 2 view .LVU141
	call	puts
.LVL53:
	.loc 1 144 2 is_stmt 1 view .LVU142
	.loc 1 147 2 view .LVU143
.LBB90:
.LBI83:
	.loc 1 105 12 view .LVU144
	.loc 1 105 12 is_stmt 0 view .LVU145
.LBE90:
	.loc 1 143 2 view .LVU146
	movl	$countdown.0, %eax
.LVL54:
	.p2align 4
	.p2align 3
.L42:
.LBB91:
.LBB87:
	.loc 1 108 2 is_stmt 1 view .LVU147
	.loc 1 109 3 view .LVU148
	.loc 1 109 25 is_stmt 0 view .LVU149
	leal	1(%eax), %edx
.LVL55:
	.loc 1 109 3 view .LVU150
	cmpb	$9, %bl
	ja	.L62
	jmp	*.L31(,%ebx,4)
	.section	.rodata
	.align 4
	.align 4
.L31:
	.long	.L40
	.long	.L39
	.long	.L38
	.long	.L37
	.long	.L36
	.long	.L35
	.long	.L34
	.long	.L33
	.long	.L32
	.long	.L30
	.section	.text.startup
.LVL56:
	.p2align 4,,10
	.p2align 3
.L82:
	.loc 1 109 3 view .LVU151
.LBE87:
.LBE91:
.LBB92:
.LBB63:
.LBB60:
	.loc 1 55 2 view .LVU152
	cmpb	$64, %bl
	movl	$85, %eax
	movl	$63, %ebx
.LVL57:
	.loc 1 55 2 view .LVU153
	cmovg	%eax, %ebx
	jmp	.L11
.LVL58:
	.p2align 4,,10
	.p2align 3
.L79:
	.loc 1 55 2 view .LVU154
	addb	$-128, %bl
.LVL59:
	.loc 1 55 2 view .LVU155
	movsbl	%bl, %ebx
	.loc 1 55 2 view .LVU156
	sarl	$31, %ebx
.LVL60:
	.loc 1 55 2 view .LVU157
	andl	$7, %ebx
	addl	$56, %ebx
	jmp	.L11
.LVL61:
	.p2align 4,,10
	.p2align 3
.L52:
	.loc 1 55 2 view .LVU158
	movl	$95, %ebx
.LVL62:
	.loc 1 55 2 view .LVU159
	jmp	.L11
.LVL63:
	.p2align 4,,10
	.p2align 3
.L51:
	.loc 1 55 2 view .LVU160
	movl	$100, %ebx
.LVL64:
	.loc 1 55 2 view .LVU161
	jmp	.L11
.LVL65:
	.p2align 4,,10
	.p2align 3
.L43:
	.loc 1 55 2 view .LVU162
.LBE60:
.LBE63:
.LBE92:
.LBB93:
.LBB51:
.LBB49:
	.loc 1 29 21 view .LVU163
	movl	$.LC4, %eax
	jmp	.L6
.LVL66:
	.p2align 4,,10
	.p2align 3
.L32:
	.loc 1 29 21 view .LVU164
	movl	%edx, 44(%esp)
.LBE49:
.LBE51:
.LBE93:
.LBB94:
.LBB88:
	.loc 1 118 15 is_stmt 1 view .LVU165
	movl	44(%esp,%esi,4), %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL67:
	.loc 1 118 45 view .LVU166
	.loc 1 109 25 is_stmt 0 view .LVU167
	movl	44(%esp), %eax
.LVL68:
	.p2align 4
	.p2align 3
.L29:
	.loc 1 108 15 is_stmt 1 view .LVU168
	.loc 1 109 20 is_stmt 0 view .LVU169
	movzbl	(%eax), %ebx
	.loc 1 108 15 view .LVU170
	incl	%edi
.LVL69:
	.loc 1 108 2 is_stmt 1 view .LVU171
	.loc 1 109 3 is_stmt 0 view .LVU172
	jmp	.L42
.LVL70:
	.p2align 4,,10
	.p2align 3
.L33:
	.loc 1 117 14 is_stmt 1 view .LVU173
	.loc 1 117 16 is_stmt 0 view .LVU174
	decl	%esi
.LVL71:
	.loc 1 117 20 is_stmt 1 view .LVU175
	.loc 1 109 25 is_stmt 0 view .LVU176
	movl	%edx, %eax
	.loc 1 117 20 view .LVU177
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L34:
	.loc 1 116 17 is_stmt 1 view .LVU178
	.loc 1 116 45 is_stmt 0 view .LVU179
	decl	%esi
.LVL72:
	.loc 1 116 45 view .LVU180
	movl	$1, %ecx
	movl	48(%esp,%esi,4), %ebx
	testl	%ebx, %ebx
	je	.L41
	movsbl	1(%eax), %ecx
.L41:
	.loc 1 116 22 view .LVU181
	leal	(%edx,%ecx), %eax
.LVL73:
	.loc 1 116 50 is_stmt 1 view .LVU182
	jmp	.L29
.LVL74:
	.p2align 4,,10
	.p2align 3
.L35:
.LBB85:
	.loc 1 115 16 view .LVU183
	.loc 1 115 39 view .LVU184
	.loc 1 115 33 is_stmt 0 view .LVU185
	leal	-1(%esi), %ecx
	.loc 1 115 20 view .LVU186
	movl	48(%esp,%ecx,4), %eax
	movl	%eax, 44(%esp)
.LVL75:
	.loc 1 115 64 view .LVU187
	leal	-2(%esi), %eax
	.loc 1 115 53 view .LVU188
	movl	48(%esp,%eax,4), %ebx
	movl	%ebx, 48(%esp,%ecx,4)
	.loc 1 115 70 is_stmt 1 view .LVU189
	.loc 1 115 84 is_stmt 0 view .LVU190
	movl	44(%esp), %ecx
	movl	%ecx, 48(%esp,%eax,4)
	.loc 1 115 89 is_stmt 1 view .LVU191
.LBE85:
	.loc 1 109 25 is_stmt 0 view .LVU192
	movl	%edx, %eax
.LBB86:
	.loc 1 115 89 view .LVU193
	jmp	.L29
.LVL76:
	.p2align 4,,10
	.p2align 3
.L36:
	.loc 1 115 89 view .LVU194
.LBE86:
	.loc 1 114 13 is_stmt 1 view .LVU195
	.loc 1 114 30 is_stmt 0 view .LVU196
	movl	44(%esp,%esi,4), %eax
	.loc 1 114 23 view .LVU197
	movl	%eax, 48(%esp,%esi,4)
	.loc 1 114 40 is_stmt 1 view .LVU198
	.loc 1 114 42 is_stmt 0 view .LVU199
	incl	%esi
.LVL77:
	.loc 1 114 46 is_stmt 1 view .LVU200
	.loc 1 109 25 is_stmt 0 view .LVU201
	movl	%edx, %eax
	.loc 1 114 46 view .LVU202
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L37:
	.loc 1 113 13 is_stmt 1 view .LVU203
.LVL78:
	.loc 1 113 19 view .LVU204
	.loc 1 113 24 is_stmt 0 view .LVU205
	leal	-2(%esi), %ecx
	.loc 1 113 33 view .LVU206
	movl	44(%esp,%esi,4), %ebx
	.loc 1 113 15 view .LVU207
	decl	%esi
.LVL79:
	.loc 1 113 33 view .LVU208
	movl	48(%esp,%ecx,4), %eax
	imull	%ebx, %eax
	movl	%eax, 48(%esp,%ecx,4)
	.loc 1 113 47 is_stmt 1 view .LVU209
	.loc 1 109 25 is_stmt 0 view .LVU210
	movl	%edx, %eax
	.loc 1 113 47 view .LVU211
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L38:
	.loc 1 112 13 is_stmt 1 view .LVU212
	.loc 1 112 15 is_stmt 0 view .LVU213
	leal	-1(%esi), %eax
.LVL80:
	.loc 1 112 19 is_stmt 1 view .LVU214
	.loc 1 112 33 is_stmt 0 view .LVU215
	movl	48(%esp,%eax,4), %ecx
	subl	%ecx, 40(%esp,%esi,4)
	.loc 1 112 47 is_stmt 1 view .LVU216
	.loc 1 112 15 is_stmt 0 view .LVU217
	movl	%eax, %esi
	.loc 1 109 25 view .LVU218
	movl	%edx, %eax
.LVL81:
	.loc 1 112 47 view .LVU219
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L39:
	.loc 1 111 13 is_stmt 1 view .LVU220
	.loc 1 111 15 is_stmt 0 view .LVU221
	leal	-1(%esi), %eax
.LVL82:
	.loc 1 111 19 is_stmt 1 view .LVU222
	.loc 1 111 33 is_stmt 0 view .LVU223
	movl	48(%esp,%eax,4), %ecx
	addl	%ecx, 40(%esp,%esi,4)
	.loc 1 111 47 is_stmt 1 view .LVU224
	.loc 1 111 15 is_stmt 0 view .LVU225
	movl	%eax, %esi
	.loc 1 109 25 view .LVU226
	movl	%edx, %eax
.LVL83:
	.loc 1 111 47 view .LVU227
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L40:
	.loc 1 110 14 is_stmt 1 view .LVU228
.LVL84:
	.loc 1 110 28 is_stmt 0 view .LVU229
	movsbl	1(%eax), %edx
	.loc 1 110 33 view .LVU230
	addl	$2, %eax
.LVL85:
	.loc 1 110 28 view .LVU231
	movl	%edx, 48(%esp,%esi,4)
	.loc 1 110 37 is_stmt 1 view .LVU232
	.loc 1 110 22 is_stmt 0 view .LVU233
	incl	%esi
.LVL86:
	.loc 1 110 37 view .LVU234
	jmp	.L29
.LVL87:
	.p2align 4,,10
	.p2align 3
.L30:
	.loc 1 119 14 is_stmt 1 view .LVU235
	.loc 1 119 14 is_stmt 0 view .LVU236
.LBE88:
.LBE94:
	.loc 1 147 2 view .LVU237
	movl	%edi, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
.LVL88:
	.loc 1 148 2 is_stmt 1 view .LVU238
	.loc 1 149 1 is_stmt 0 view .LVU239
	leal	-12(%ebp), %esp
	movl	$112, %eax
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
.LVL89:
	.p2align 4,,10
	.p2align 3
.L71:
	.cfi_restore_state
.LBB95:
.LBB80:
.LBB77:
.LBB74:
	.loc 1 81 3 is_stmt 1 view .LVU240
	testl	%edi, %edi
	jne	.L24
	.loc 1 81 3 is_stmt 0 view .LVU241
.LBE74:
.LBE77:
	.loc 1 142 4 view .LVU242
	movl	$.LC10, (%esp)
	movl	$1, %edi
.LVL90:
	.loc 1 142 4 view .LVU243
	movl	%edi, 4(%esp)
	.loc 1 141 29 view .LVU244
	movl	$3, %edi
	.loc 1 142 4 view .LVU245
	call	printf
.LVL91:
	.loc 1 141 29 is_stmt 1 view .LVU246
	.loc 1 141 21 view .LVU247
.LBB78:
.LBB75:
	.loc 1 79 2 view .LVU248
	cmpl	$1, %esi
	jne	.L83
	.p2align 4
	.p2align 3
.L58:
	.loc 1 79 2 is_stmt 0 view .LVU249
	xorl	%edx, %edx
.LVL92:
.LBB72:
	.loc 1 88 4 is_stmt 1 view .LVU250
	movl	%edi, %eax
	subl	%edx, %eax
	jne	.L84
	.p2align 4
	.p2align 3
.L21:
	.loc 1 89 12 view .LVU251
	.loc 1 89 22 is_stmt 0 view .LVU252
	leal	10(%edx), %eax
	jmp	.L24
.LVL93:
	.p2align 4,,10
	.p2align 3
.L18:
	.loc 1 89 22 view .LVU253
.LBE72:
	.loc 1 98 3 is_stmt 1 view .LVU254
	.loc 1 98 33 is_stmt 0 view .LVU255
	xorl	%eax, %eax
.LVL94:
	.loc 1 98 33 view .LVU256
	xorl	%edx, %edx
	.loc 1 98 31 view .LVU257
	cmpl	$2, %edi
	jle	.L71
.L25:
.LVL95:
.LBB73:
	.loc 1 88 4 is_stmt 1 view .LVU258
	movl	%edi, %eax
	subl	%edx, %eax
	je	.L21
.L84:
	.loc 1 88 4 is_stmt 0 view .LVU259
	cmpl	$3, %eax
	jne	.L85
.L22:
	.loc 1 87 21 is_stmt 1 view .LVU260
	incl	%edx
.LVL96:
	.loc 1 87 3 view .LVU261
	.loc 1 88 4 is_stmt 0 view .LVU262
	.p2align 4,,3
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L85:
	.loc 1 93 4 is_stmt 1 view .LVU263
	.loc 1 93 7 is_stmt 0 view .LVU264
	cmpl	$6, %edx
	jle	.L22
	.loc 1 93 7 view .LVU265
.LBE73:
	.loc 1 96 10 view .LVU266
	movl	$50, %eax
	.p2align 4,,2
	jmp	.L24
.LVL97:
	.loc 1 96 10 view .LVU267
.LBE75:
.LBE78:
.LBE80:
.LBE95:
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	main.cold, @function
main.cold:
.LFSB7:
.LBB96:
.LBB81:
.LBB79:
.LBB76:
.L62:
	.cfi_def_cfa 5, 8
	.cfi_offset 3, -20
	.cfi_offset 5, -8
	.cfi_offset 6, -16
	.cfi_offset 7, -12
.LBE76:
.LBE79:
.LBE81:
.LBE96:
.LBB97:
.LBB89:
	.loc 1 109 3 view -0
	movl	%edx, %eax
	jmp	.L29
.LBE89:
.LBE97:
	.cfi_endproc
.LFE7:
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE15:
	.section	.text.startup
.LHOTE15:
	.section	.rodata
	.align 32
	.type	CSWTCH.8, @object
	.size	CSWTCH.8, 44
CSWTCH.8:
	.long	11
	.long	7
	.long	-3
	.long	1000
	.long	5
	.long	99
	.long	42
	.long	0
	.long	-1
	.long	17
	.long	18
	.align 4
	.type	countdown.0, @object
	.size	countdown.0, 18
countdown.0:
	.string	""
	.string	"\001"
	.string	"\006\005\b\004\001\005"
	.ascii	"\001\002\004\006\366\007\b\t"
	.align 32
	.type	keys.1, @object
	.size	keys.1, 40
keys.1:
	.long	0
	.long	1
	.long	10
	.long	11
	.long	100
	.long	1000
	.long	65536
	.long	2147483647
	.long	-2147483648
	.long	-1
	.text
.Letext0:
	.section	.text.unlikely
.Letext_cold0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x694
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1a
	.long	.LASF34
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL27
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x9
	.long	0x26
	.uleb128 0x3
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x1b
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x3
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x3
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x9
	.long	0x55
	.uleb128 0x14
	.long	.LASF10
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x6d
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x9
	.long	0x74
	.uleb128 0x14
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x55
	.uleb128 0x3
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x1c
	.string	"op"
	.byte	0x7
	.byte	0x4
	.long	0x55
	.byte	0x1
	.byte	0x67
	.byte	0x6
	.long	0xe8
	.uleb128 0x6
	.long	.LASF14
	.byte	0
	.uleb128 0xb
	.string	"ADD"
	.byte	0x1
	.uleb128 0xb
	.string	"SUB"
	.byte	0x2
	.uleb128 0xb
	.string	"MUL"
	.byte	0x3
	.uleb128 0xb
	.string	"DUP"
	.byte	0x4
	.uleb128 0x6
	.long	.LASF15
	.byte	0x5
	.uleb128 0x6
	.long	.LASF16
	.byte	0x6
	.uleb128 0x6
	.long	.LASF17
	.byte	0x7
	.uleb128 0x6
	.long	.LASF18
	.byte	0x8
	.uleb128 0x6
	.long	.LASF19
	.byte	0x9
	.byte	0
	.uleb128 0xe
	.long	.LASF20
	.byte	0x34
	.long	0x39
	.long	0xfc
	.uleb128 0xf
	.long	0x39
	.byte	0
	.uleb128 0xe
	.long	.LASF21
	.byte	0x37
	.long	0x39
	.long	0x110
	.uleb128 0xf
	.long	0x110
	.byte	0
	.uleb128 0x15
	.long	0x7b
	.uleb128 0xe
	.long	.LASF22
	.byte	0x19
	.long	0x39
	.long	0x12a
	.uleb128 0xf
	.long	0x110
	.uleb128 0x1d
	.byte	0
	.uleb128 0x1e
	.long	.LASF35
	.byte	0x1
	.byte	0x7c
	.byte	0x5
	.long	0x39
	.long	.LLRL0
	.uleb128 0x1
	.byte	0x9c
	.long	0x55e
	.uleb128 0x16
	.long	.LASF23
	.byte	0x81
	.byte	0x18
	.long	0x56e
	.uleb128 0x5
	.byte	0x3
	.long	keys.1
	.uleb128 0x16
	.long	.LASF24
	.byte	0x90
	.byte	0x1b
	.long	0x583
	.uleb128 0x5
	.byte	0x3
	.long	countdown.0
	.uleb128 0xa
	.long	.LLRL1
	.long	0x1c0
	.uleb128 0x7
	.string	"i"
	.byte	0x7e
	.byte	0xb
	.long	0x39
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x2
	.long	.LVL4
	.long	0x115
	.long	0x1a4
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
	.uleb128 0xb
	.byte	0x73
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	CSWTCH.8
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0x4
	.long	.LVL7
	.long	0x115
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
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LLRL3
	.long	0x212
	.uleb128 0x7
	.string	"i"
	.byte	0x82
	.byte	0xe
	.long	0x80
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x10
	.long	0x667
	.long	.LBI46
	.value	.LVU42
	.long	.LLRL5
	.byte	0x83
	.byte	0x3
	.long	0x1fd
	.uleb128 0x11
	.long	0x676
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0x4
	.long	.LVL13
	.long	0x115
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LLRL7
	.long	0x31c
	.uleb128 0x7
	.string	"i"
	.byte	0x85
	.byte	0xb
	.long	0x39
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2
	.long	.LVL23
	.long	0x115
	.long	0x24b
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL24
	.long	0x115
	.long	0x269
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
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x2
	.long	.LVL25
	.long	0x115
	.long	0x287
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
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0x2
	.long	.LVL26
	.long	0x115
	.long	0x2a5
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
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x2
	.long	.LVL27
	.long	0x115
	.long	0x2c3
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
	.uleb128 0x1
	.byte	0x3f
	.byte	0
	.uleb128 0x2
	.long	.LVL28
	.long	0x115
	.long	0x2e1
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
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.uleb128 0x2
	.long	.LVL29
	.long	0x115
	.long	0x300
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
	.uleb128 0x2
	.byte	0x8
	.byte	0x30
	.byte	0
	.uleb128 0x4
	.long	.LVL30
	.long	0x115
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
	.uleb128 0x2
	.byte	0x8
	.byte	0x70
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LLRL9
	.long	0x380
	.uleb128 0x7
	.string	"s"
	.byte	0x88
	.byte	0x13
	.long	0x110
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x10
	.long	0x62a
	.long	.LBI56
	.value	.LVU103
	.long	.LLRL11
	.byte	0x89
	.byte	0xb
	.long	0x359
	.uleb128 0x11
	.long	0x639
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.uleb128 0x2
	.long	.LVL35
	.long	0xe8
	.long	0x36e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL41
	.long	0xe8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LLRL13
	.long	0x418
	.uleb128 0x7
	.string	"a"
	.byte	0x8c
	.byte	0xb
	.long	0x39
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x17
	.long	.LLRL15
	.uleb128 0x7
	.string	"b"
	.byte	0x8d
	.byte	0xc
	.long	0x39
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1f
	.long	0x5e4
	.long	.LLRL17
	.byte	0x1
	.byte	0x8e
	.byte	0x4
	.long	0x3e4
	.uleb128 0x20
	.long	0x5fc
	.uleb128 0x21
	.long	0x5f3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x22
	.long	0x605
	.long	.LLRL18
	.uleb128 0xc
	.long	0x606
	.long	.LLST19
	.long	.LVUS19
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL49
	.long	0x115
	.long	0x3fc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.byte	0
	.uleb128 0x4
	.long	.LVL91
	.long	0x115
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
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x588
	.long	.LBI83
	.value	.LVU144
	.long	.LLRL20
	.byte	0x93
	.byte	0x2
	.long	0x492
	.uleb128 0x11
	.long	0x597
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x17
	.long	.LLRL22
	.uleb128 0x23
	.long	0x5a3
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.uleb128 0xc
	.long	0x5ae
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xc
	.long	0x5b8
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x24
	.long	0x5c3
	.long	.LLRL25
	.long	0x47c
	.uleb128 0xc
	.long	0x5c4
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.uleb128 0x4
	.long	.LVL67
	.long	0x115
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL9
	.long	0xfc
	.long	0x4aa
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x2
	.long	.LVL22
	.long	0xfc
	.long	0x4c2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x2
	.long	.LVL31
	.long	0xfc
	.long	0x4da
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x2
	.long	.LVL43
	.long	0xfc
	.long	0x4f2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x2
	.long	.LVL44
	.long	0x115
	.long	0x52a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC13
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
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL53
	.long	0xfc
	.long	0x542
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x4
	.long	.LVL88
	.long	0x115
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC14
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	0x5c
	.long	0x56e
	.uleb128 0x13
	.long	0x55
	.byte	0x9
	.byte	0
	.uleb128 0x9
	.long	0x55e
	.uleb128 0x12
	.long	0x2d
	.long	0x583
	.uleb128 0x13
	.long	0x55
	.byte	0x11
	.byte	0
	.uleb128 0x9
	.long	0x573
	.uleb128 0x8
	.long	.LASF27
	.byte	0x69
	.byte	0xc
	.long	0x39
	.long	0x5cf
	.uleb128 0x25
	.long	.LASF29
	.byte	0x1
	.byte	0x69
	.byte	0x27
	.long	0x5cf
	.uleb128 0x18
	.long	.LASF25
	.byte	0x6b
	.byte	0x6
	.long	0x5d4
	.uleb128 0xd
	.string	"sp"
	.byte	0x6b
	.byte	0x11
	.long	0x39
	.uleb128 0x18
	.long	.LASF26
	.byte	0x6b
	.byte	0x19
	.long	0x39
	.uleb128 0x19
	.uleb128 0xd
	.string	"t"
	.byte	0x73
	.byte	0x14
	.long	0x39
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	0x2d
	.uleb128 0x12
	.long	0x39
	.long	0x5e4
	.uleb128 0x13
	.long	0x55
	.byte	0xf
	.byte	0
	.uleb128 0x8
	.long	.LASF28
	.byte	0x4d
	.byte	0xc
	.long	0x39
	.long	0x611
	.uleb128 0x5
	.string	"a"
	.byte	0x4d
	.byte	0x17
	.long	0x39
	.uleb128 0x5
	.string	"b"
	.byte	0x4d
	.byte	0x1e
	.long	0x39
	.uleb128 0x19
	.uleb128 0xd
	.string	"i"
	.byte	0x57
	.byte	0xc
	.long	0x39
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LASF30
	.byte	0x42
	.byte	0xc
	.long	0x39
	.long	0x62a
	.uleb128 0x5
	.string	"n"
	.byte	0x42
	.byte	0x1a
	.long	0x61
	.byte	0
	.uleb128 0x8
	.long	.LASF31
	.byte	0x35
	.byte	0xd
	.long	0x74
	.long	0x643
	.uleb128 0x5
	.string	"c"
	.byte	0x35
	.byte	0x17
	.long	0x74
	.byte	0
	.uleb128 0x8
	.long	.LASF32
	.byte	0x25
	.byte	0xc
	.long	0x39
	.long	0x667
	.uleb128 0x5
	.string	"n"
	.byte	0x25
	.byte	0x16
	.long	0x39
	.uleb128 0xd
	.string	"sum"
	.byte	0x27
	.byte	0x6
	.long	0x39
	.byte	0
	.uleb128 0x8
	.long	.LASF33
	.byte	0x16
	.byte	0x14
	.long	0x110
	.long	0x680
	.uleb128 0x5
	.string	"n"
	.byte	0x16
	.byte	0x24
	.long	0x55
	.byte	0
	.uleb128 0x26
	.long	.LASF36
	.byte	0x1
	.byte	0x5
	.byte	0xc
	.long	0x39
	.byte	0x1
	.uleb128 0x5
	.string	"n"
	.byte	0x5
	.byte	0x16
	.long	0x39
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
	.uleb128 0x6
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
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
	.uleb128 0x9
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 4
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
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x17
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x19
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
	.uleb128 0x18
	.byte	0
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
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0x25
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
.LVUS2:
	.uleb128 .LVU3
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU23
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS4:
	.uleb128 .LVU28
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU34
	.uleb128 .LVU39
	.uleb128 .LVU56
	.uleb128 .LVU162
	.uleb128 .LVU164
.LLST4:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL12-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL13-.LVL9
	.uleb128 .LVL21-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL65-.LVL9
	.uleb128 .LVL66-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 .LVU29
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 .LVU34
	.uleb128 .LVU42
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU53
	.uleb128 .LVU162
	.uleb128 .LVU164
.LLST6:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL11-.LVL10
	.uleb128 .LVL12-.LVL10
	.uleb128 0xa
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	keys.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL15-.LVL10
	.uleb128 .LVL16-.LVL10
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL16-.LVL10
	.uleb128 .LVL17-.LVL10
	.uleb128 0xa
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	keys.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL17-.LVL10
	.uleb128 .LVL18-.LVL10
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL18-.LVL10
	.uleb128 .LVL19-.LVL10
	.uleb128 0xa
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	keys.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL19-.LVL10
	.uleb128 .LVL20-.LVL10
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL65-.LVL10
	.uleb128 .LVL66-.LVL10
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS8:
	.uleb128 .LVU60
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU162
	.uleb128 .LVU164
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST8:
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
	.uleb128 .LVL24-.LVL22
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL22
	.uleb128 .LVL25-.LVL22
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL22
	.uleb128 .LVL26-.LVL22
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL22
	.uleb128 .LVL27-.LVL22
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL22
	.uleb128 .LVL28-.LVL22
	.uleb128 0x2
	.byte	0x35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL22
	.uleb128 .LVL29-.LVL22
	.uleb128 0x2
	.byte	0x36
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL22
	.uleb128 .LVL30-.LVL22
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL22
	.uleb128 .LVL65-.LVL22
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL66-.LVL22
	.uleb128 .LHOTE15-.LVL22
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0x8
	.long	.LFSB7
	.uleb128 .LCOLDE15-.LFSB7
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU92
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU96
	.uleb128 .LVU101
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU110
	.uleb128 .LVU113
	.uleb128 .LVU117
	.uleb128 .LVU151
	.uleb128 .LVU162
.LLST10:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x6
	.byte	0x3
	.long	.LC9
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL34-.LVL31
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL35-.LVL31
	.uleb128 .LVL39-.LVL31
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL39-.LVL31
	.uleb128 .LVL40-.LVL31
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL31
	.uleb128 .LVL42-.LVL31
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL56-.LVL31
	.uleb128 .LVL65-.LVL31
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS12:
	.uleb128 .LVU93
	.uleb128 .LVU95
	.uleb128 .LVU103
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU110
	.uleb128 .LVU151
	.uleb128 .LVU153
	.uleb128 .LVU154
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU157
	.uleb128 .LVU158
	.uleb128 .LVU159
	.uleb128 .LVU160
	.uleb128 .LVU161
.LLST12:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL36-.LVL32
	.uleb128 .LVL37-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL37-.LVL32
	.uleb128 .LVL38-.LVL32
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL38-.LVL32
	.uleb128 .LVL40-.LVL32
	.uleb128 0x4
	.byte	0x71
	.sleb128 97
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.LVL32
	.uleb128 .LVL57-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL58-.LVL32
	.uleb128 .LVL59-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL59-.LVL32
	.uleb128 .LVL60-.LVL32
	.uleb128 0x4
	.byte	0x73
	.sleb128 -128
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL32
	.uleb128 .LVL62-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL63-.LVL32
	.uleb128 .LVL64-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS14:
	.uleb128 .LVU122
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU140
	.uleb128 .LVU240
	.uleb128 .LVU253
	.uleb128 .LVU253
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 .LVU267
.LLST14:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL46-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL46-.LVL44
	.uleb128 .LVL47-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL47-.LVL44
	.uleb128 .LVL52-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL89-.LVL44
	.uleb128 .LVL93-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL93-.LVL44
	.uleb128 .LVL94-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL94-.LVL44
	.uleb128 .LVL97-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS16:
	.uleb128 .LVU123
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU139
	.uleb128 .LVU240
	.uleb128 .LVU243
	.uleb128 .LVU247
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 .LVU267
.LLST16:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL45-.LVL44
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL44
	.uleb128 .LVL48-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL48-.LVL44
	.uleb128 .LVL49-.LVL44
	.uleb128 0x3
	.byte	0x77
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL49-.LVL44
	.uleb128 .LVL51-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL89-.LVL44
	.uleb128 .LVL90-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL91-.LVL44
	.uleb128 .LVL91-.LVL44
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL91-.LVL44
	.uleb128 .LVL97-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS19:
	.uleb128 .LVU250
	.uleb128 .LVU253
	.uleb128 .LVU258
	.uleb128 .LVU267
.LLST19:
	.byte	0x6
	.long	.LVL92
	.byte	0x4
	.uleb128 .LVL92-.LVL92
	.uleb128 .LVL93-.LVL92
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL95-.LVL92
	.uleb128 .LVL97-.LVL92
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS21:
	.uleb128 .LVU145
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU151
	.uleb128 .LVU164
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 .LVU168
	.uleb128 .LVU168
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 .LVU183
	.uleb128 .LVU183
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU231
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU236
	.uleb128 .LVU267
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL53
	.byte	0x4
	.uleb128 .LVL53-.LVL53
	.uleb128 .LVL54-.LVL53
	.uleb128 0x6
	.byte	0x3
	.long	countdown.0
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL53
	.uleb128 .LVL55-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL53
	.uleb128 .LVL56-.LVL53
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL66-.LVL53
	.uleb128 .LVL67-1-.LVL53
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL67-1-.LVL53
	.uleb128 .LVL68-.LVL53
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL68-.LVL53
	.uleb128 .LVL70-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL70-.LVL53
	.uleb128 .LVL73-.LVL53
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL73-.LVL53
	.uleb128 .LVL74-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL74-.LVL53
	.uleb128 .LVL84-.LVL53
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL84-.LVL53
	.uleb128 .LVL85-.LVL53
	.uleb128 0x3
	.byte	0x70
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL85-.LVL53
	.uleb128 .LVL87-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL87-.LVL53
	.uleb128 .LVL87-.LVL53
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL97-.LVL53
	.uleb128 .LHOTE15-.LVL53
	.uleb128 0x1
	.byte	0x52
	.byte	0x8
	.long	.LFSB7
	.uleb128 .LCOLDE15-.LFSB7
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS23:
	.uleb128 .LVU147
	.uleb128 .LVU151
	.uleb128 .LVU164
	.uleb128 .LVU204
	.uleb128 .LVU204
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU222
	.uleb128 .LVU222
	.uleb128 .LVU227
	.uleb128 .LVU227
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU234
	.uleb128 .LVU234
	.uleb128 .LVU236
	.uleb128 .LVU267
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST23:
	.byte	0x6
	.long	.LVL54
	.byte	0x4
	.uleb128 .LVL54-.LVL54
	.uleb128 .LVL56-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL66-.LVL54
	.uleb128 .LVL78-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL78-.LVL54
	.uleb128 .LVL79-.LVL54
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL54
	.uleb128 .LVL80-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL80-.LVL54
	.uleb128 .LVL81-.LVL54
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL81-.LVL54
	.uleb128 .LVL82-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL82-.LVL54
	.uleb128 .LVL83-.LVL54
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL83-.LVL54
	.uleb128 .LVL84-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL84-.LVL54
	.uleb128 .LVL86-.LVL54
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL54
	.uleb128 .LVL87-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL97-.LVL54
	.uleb128 .LHOTE15-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0x8
	.long	.LFSB7
	.uleb128 .LCOLDE15-.LFSB7
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS24:
	.uleb128 .LVU147
	.uleb128 .LVU151
	.uleb128 .LVU164
	.uleb128 .LVU236
	.uleb128 .LVU267
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL54
	.byte	0x4
	.uleb128 .LVL54-.LVL54
	.uleb128 .LVL56-.LVL54
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL66-.LVL54
	.uleb128 .LVL87-.LVL54
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL97-.LVL54
	.uleb128 .LHOTE15-.LVL54
	.uleb128 0x1
	.byte	0x57
	.byte	0x8
	.long	.LFSB7
	.uleb128 .LCOLDE15-.LFSB7
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS26:
	.uleb128 .LVU184
	.uleb128 .LVU187
.LLST26:
	.byte	0x8
	.long	.LVL74
	.uleb128 .LVL75-.LVL74
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
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
	.long	.Ltext_cold0
	.long	.Letext_cold0-.Ltext_cold0
	.long	.LFB7
	.long	.LHOTE15-.LFB7
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
	.byte	0x7
	.long	.LFB7
	.uleb128 .LHOTE15-.LFB7
	.byte	0x7
	.long	.LFSB7
	.uleb128 .LCOLDE15-.LFSB7
	.byte	0
.LLRL1:
	.byte	0x5
	.long	.LBB42
	.byte	0x4
	.uleb128 .LBB42-.LBB42
	.uleb128 .LBE42-.LBB42
	.byte	0x4
	.uleb128 .LBB43-.LBB42
	.uleb128 .LBE43-.LBB42
	.byte	0x4
	.uleb128 .LBB44-.LBB42
	.uleb128 .LBE44-.LBB42
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB52-.LBB45
	.uleb128 .LBE52-.LBB45
	.byte	0x4
	.uleb128 .LBB93-.LBB45
	.uleb128 .LBE93-.LBB45
	.byte	0
.LLRL5:
	.byte	0x5
	.long	.LBB46
	.byte	0x4
	.uleb128 .LBB46-.LBB46
	.uleb128 .LBE46-.LBB46
	.byte	0x4
	.uleb128 .LBB50-.LBB46
	.uleb128 .LBE50-.LBB46
	.byte	0x4
	.uleb128 .LBB51-.LBB46
	.uleb128 .LBE51-.LBB46
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB53
	.byte	0x4
	.uleb128 .LBB53-.LBB53
	.uleb128 .LBE53-.LBB53
	.byte	0x4
	.uleb128 .LBB54-.LBB53
	.uleb128 .LBE54-.LBB53
	.byte	0x4
	.uleb128 .LBB64-.LBB53
	.uleb128 .LBE64-.LBB53
	.byte	0x4
	.uleb128 .LBB66-.LBB53
	.uleb128 .LBE66-.LBB53
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB55
	.byte	0x4
	.uleb128 .LBB55-.LBB55
	.uleb128 .LBE55-.LBB55
	.byte	0x4
	.uleb128 .LBB65-.LBB55
	.uleb128 .LBE65-.LBB55
	.byte	0x4
	.uleb128 .LBB67-.LBB55
	.uleb128 .LBE67-.LBB55
	.byte	0x4
	.uleb128 .LBB92-.LBB55
	.uleb128 .LBE92-.LBB55
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB56
	.byte	0x4
	.uleb128 .LBB56-.LBB56
	.uleb128 .LBE56-.LBB56
	.byte	0x4
	.uleb128 .LBB61-.LBB56
	.uleb128 .LBE61-.LBB56
	.byte	0x4
	.uleb128 .LBB62-.LBB56
	.uleb128 .LBE62-.LBB56
	.byte	0x4
	.uleb128 .LBB63-.LBB56
	.uleb128 .LBE63-.LBB56
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB68
	.byte	0x4
	.uleb128 .LBB68-.LBB68
	.uleb128 .LBE68-.LBB68
	.byte	0x4
	.uleb128 .LBB82-.LBB68
	.uleb128 .LBE82-.LBB68
	.byte	0x4
	.uleb128 .LBB95-.LBB68
	.uleb128 .LBE95-.LBB68
	.byte	0x7
	.long	.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB69
	.byte	0x4
	.uleb128 .LBB69-.LBB69
	.uleb128 .LBE69-.LBB69
	.byte	0x4
	.uleb128 .LBB80-.LBB69
	.uleb128 .LBE80-.LBB69
	.byte	0x7
	.long	.LBB81
	.uleb128 .LBE81-.LBB81
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB70
	.byte	0x4
	.uleb128 .LBB70-.LBB70
	.uleb128 .LBE70-.LBB70
	.byte	0x4
	.uleb128 .LBB77-.LBB70
	.uleb128 .LBE77-.LBB70
	.byte	0x4
	.uleb128 .LBB78-.LBB70
	.uleb128 .LBE78-.LBB70
	.byte	0x7
	.long	.LBB79
	.uleb128 .LBE79-.LBB79
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB72
	.byte	0x4
	.uleb128 .LBB72-.LBB72
	.uleb128 .LBE72-.LBB72
	.byte	0x4
	.uleb128 .LBB73-.LBB72
	.uleb128 .LBE73-.LBB72
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB90-.LBB83
	.uleb128 .LBE90-.LBB83
	.byte	0x4
	.uleb128 .LBB91-.LBB83
	.uleb128 .LBE91-.LBB83
	.byte	0x4
	.uleb128 .LBB94-.LBB83
	.uleb128 .LBE94-.LBB83
	.byte	0x7
	.long	.LBB97
	.uleb128 .LBE97-.LBB97
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB87-.LBB84
	.uleb128 .LBE87-.LBB84
	.byte	0x4
	.uleb128 .LBB88-.LBB84
	.uleb128 .LBE88-.LBB84
	.byte	0x7
	.long	.LBB89
	.uleb128 .LBE89-.LBB89
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB85
	.byte	0x4
	.uleb128 .LBB85-.LBB85
	.uleb128 .LBE85-.LBB85
	.byte	0x4
	.uleb128 .LBB86-.LBB85
	.uleb128 .LBE86-.LBB85
	.byte	0
.LLRL27:
	.byte	0x7
	.long	.Ltext_cold0
	.uleb128 .Letext_cold0-.Ltext_cold0
	.byte	0x7
	.long	.LFB7
	.uleb128 .LHOTE15-.LFB7
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF14:
	.string	"PUSH"
.LASF18:
	.string	"PRINT"
.LASF10:
	.string	"uint64_t"
.LASF16:
	.string	"JUMP_IF"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF20:
	.string	"putchar"
.LASF35:
	.string	"main"
.LASF17:
	.string	"DROP"
.LASF29:
	.string	"code"
.LASF31:
	.string	"kind"
.LASF4:
	.string	"long long int"
.LASF12:
	.string	"long int"
.LASF22:
	.string	"printf"
.LASF23:
	.string	"keys"
.LASF5:
	.string	"unsigned char"
.LASF24:
	.string	"countdown"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF7:
	.string	"unsigned int"
.LASF25:
	.string	"stack"
.LASF21:
	.string	"puts"
.LASF26:
	.string	"steps"
.LASF6:
	.string	"short unsigned int"
.LASF9:
	.string	"char"
.LASF36:
	.string	"dense"
.LASF34:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF28:
	.string	"nested"
.LASF32:
	.string	"falls"
.LASF13:
	.string	"long unsigned int"
.LASF27:
	.string	"machine"
.LASF15:
	.string	"SWAP"
.LASF33:
	.string	"sparse"
.LASF19:
	.string	"STOP"
.LASF30:
	.string	"wide"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"switches.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
