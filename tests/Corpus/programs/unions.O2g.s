	.file	"unions.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "unions.c"
	.p2align 4
	.type	area, @function
area:
.LVL0:
.LFB0:
	.file 1 "unions.c"
	.loc 1 31 1 view -0
	.cfi_startproc
	.loc 1 32 2 view .LVU1
	.loc 1 31 1 is_stmt 0 view .LVU2
	subl	$12, %esp
	.cfi_def_cfa_offset 16
	movl	%esi, 4(%esp)
	.cfi_offset 6, -12
	movl	%eax, %esi
	.loc 1 32 11 view .LVU3
	movl	(%eax), %eax
.LVL1:
	.loc 1 31 1 view .LVU4
	movl	%ebx, (%esp)
	movl	%edi, 8(%esp)
	.cfi_offset 3, -16
	.cfi_offset 7, -8
	.loc 1 32 2 view .LVU5
	cmpl	$2, %eax
	je	.L8
	ja	.L3
	testl	%eax, %eax
	je	.L16
	.loc 1 34 12 is_stmt 1 view .LVU6
	.loc 1 34 19 is_stmt 0 view .LVU7
	movswl	4(%esi), %ebx
	.loc 1 34 46 view .LVU8
	movswl	6(%esi), %eax
	.loc 1 34 38 view .LVU9
	imull	%eax, %ebx
.L1:
	.loc 1 44 1 view .LVU10
	movl	%ebx, %eax
	movl	4(%esp), %esi
.LVL2:
	.loc 1 44 1 view .LVU11
	movl	(%esp), %ebx
	movl	8(%esp), %edi
	addl	$12, %esp
	.cfi_remember_state
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL3:
	.p2align 4,,10
	.p2align 3
.L3:
	.cfi_restore_state
	.loc 1 32 2 view .LVU12
	cmpl	$3, %eax
	movl	$-1, %ebx
	jne	.L1
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.L6:
.LVL4:
.LBB7:
.LBB8:
	.loc 1 38 36 discriminator 3 view .LVU13
	movl	4(%esi,%edi,4), %eax
	.loc 1 38 25 discriminator 3 view .LVU14
	testl	%eax, %eax
	je	.L1
	.loc 1 39 4 is_stmt 1 discriminator 4 view .LVU15
	.loc 1 39 11 is_stmt 0 discriminator 4 view .LVU16
	call	area
.LVL5:
	.loc 1 38 42 discriminator 4 view .LVU17
	incl	%edi
.LVL6:
	.loc 1 39 8 discriminator 4 view .LVU18
	addl	%eax, %ebx
.LVL7:
	.loc 1 38 42 is_stmt 1 discriminator 4 view .LVU19
	.loc 1 38 25 discriminator 4 view .LVU20
	cmpl	$4, %edi
	jne	.L6
	.p2align 4,,2
	jmp	.L1
.LVL8:
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 1 38 25 is_stmt 0 discriminator 4 view .LVU21
.LBE8:
.LBE7:
	.loc 1 35 20 view .LVU22
	xorl	%ebx, %ebx
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L16:
	.loc 1 33 15 is_stmt 1 view .LVU23
	.loc 1 33 38 is_stmt 0 view .LVU24
	movl	4(%esi), %ecx
	.loc 1 33 65 view .LVU25
	movl	$1216273925, %eax
	.loc 1 33 46 view .LVU26
	imull	%ecx, %ecx
	imull	$355, %ecx, %ecx
	.loc 1 33 65 view .LVU27
	imull	%ecx
	sarl	$31, %ecx
	sarl	$5, %edx
	subl	%ecx, %edx
	movl	%edx, %ebx
	jmp	.L1
	.cfi_endproc
.LFE0:
	.size	area, .-area
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"%*s"
.LC2:
	.string	"circle %d"
.LC3:
	.string	"box %d x %d"
.LC4:
	.string	"line %d,%d to %d,%d"
.LC5:
	.string	"group"
.LC6:
	.string	": area %ld\n"
	.text
	.p2align 4
	.type	describe, @function
describe:
.LVL9:
.LFB1:
	.loc 1 47 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 48 2 view .LVU29
	.loc 1 47 1 is_stmt 0 view .LVU30
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	movl	%ebx, 32(%esp)
	.cfi_offset 3, -16
	movl	%eax, %ebx
	.loc 1 48 2 view .LVU31
	movl	$.LC0, %eax
.LVL10:
	.loc 1 48 2 view .LVU32
	movl	%eax, 8(%esp)
	leal	(%edx,%edx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	.loc 1 47 1 view .LVU33
	movl	%esi, 36(%esp)
	.cfi_offset 6, -12
	movl	%edx, %esi
	movl	%edi, 40(%esp)
	.cfi_offset 7, -8
	.loc 1 48 2 view .LVU34
	call	printf
.LVL11:
	.loc 1 49 2 is_stmt 1 view .LVU35
	.loc 1 49 11 is_stmt 0 view .LVU36
	movl	(%ebx), %eax
	.loc 1 49 2 view .LVU37
	cmpl	$2, %eax
	je	.L18
	ja	.L19
	testl	%eax, %eax
	.p2align 4,,4
	je	.L33
	.loc 1 51 12 is_stmt 1 view .LVU38
	movswl	6(%ebx), %eax
	movl	%eax, 8(%esp)
	movswl	4(%ebx), %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL12:
	.loc 1 51 64 view .LVU39
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L19:
	.loc 1 49 2 is_stmt 0 view .LVU40
	cmpl	$3, %eax
	jne	.L23
	.loc 1 53 14 is_stmt 1 view .LVU41
	movl	$.LC5, (%esp)
	call	printf
.LVL13:
	.loc 1 53 31 view .LVU42
	.p2align 4
	.p2align 3
.L23:
	.loc 1 55 2 view .LVU43
	movl	%ebx, %eax
	call	area
.LVL14:
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL15:
	.loc 1 56 2 view .LVU44
	.loc 1 56 5 is_stmt 0 view .LVU45
	cmpl	$3, (%ebx)
	je	.L34
.LVL16:
.L17:
	.loc 1 59 1 view .LVU46
	movl	32(%esp), %ebx
.LVL17:
	.loc 1 59 1 view .LVU47
	movl	36(%esp), %esi
	movl	40(%esp), %edi
	addl	$44, %esp
	.cfi_remember_state
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL18:
	.p2align 4,,10
	.p2align 3
.L34:
	.cfi_restore_state
.LBB9:
	.loc 1 57 12 view .LVU48
	xorl	%edi, %edi
	.loc 1 58 4 view .LVU49
	incl	%esi
.LVL19:
.L24:
	.loc 1 57 36 discriminator 3 view .LVU50
	movl	4(%ebx,%edi,4), %eax
	.loc 1 57 25 discriminator 3 view .LVU51
	testl	%eax, %eax
	je	.L17
	.loc 1 58 4 is_stmt 1 discriminator 4 view .LVU52
	movl	%esi, %edx
	.loc 1 57 42 is_stmt 0 discriminator 4 view .LVU53
	incl	%edi
.LVL20:
	.loc 1 58 4 discriminator 4 view .LVU54
	call	describe
.LVL21:
	.loc 1 57 42 is_stmt 1 discriminator 4 view .LVU55
	.loc 1 57 25 discriminator 4 view .LVU56
	cmpl	$4, %edi
	jne	.L24
.LBE9:
	.loc 1 59 1 is_stmt 0 view .LVU57
	movl	32(%esp), %ebx
.LVL22:
	.loc 1 59 1 view .LVU58
	movl	36(%esp), %esi
.LVL23:
	.loc 1 59 1 view .LVU59
	movl	40(%esp), %edi
.LVL24:
	.loc 1 59 1 view .LVU60
	addl	$44, %esp
	.cfi_remember_state
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL25:
	.p2align 4,,10
	.p2align 3
.L18:
	.cfi_restore_state
	.loc 1 52 13 is_stmt 1 view .LVU61
	movsbl	7(%ebx), %eax
	movl	%eax, 16(%esp)
	movsbl	6(%ebx), %eax
	movl	%eax, 12(%esp)
	movsbl	5(%ebx), %eax
	movl	%eax, 8(%esp)
	movsbl	4(%ebx), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL26:
	.loc 1 52 92 view .LVU62
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L33:
	.loc 1 50 15 view .LVU63
	movl	4(%ebx), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL27:
	.loc 1 50 54 view .LVU64
	jmp	.L23
	.cfi_endproc
.LFE1:
	.size	describe, .-describe
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"%08x %04x %04x %02x %d %02x %02x %04x\n"
	.section	.rodata.str1.1
.LC8:
	.string	"%016llx %lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3:
	.loc 1 72 1 view -0
	.cfi_startproc
	.loc 1 73 2 view .LVU66
	.loc 1 72 1 is_stmt 0 view .LVU67
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 73 13 view .LVU68
	movl	$48879, %ecx
	.loc 1 72 1 view .LVU69
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 73 13 view .LVU70
	movb	$-17, %al
	.loc 1 72 1 view .LVU71
	pushl	%edi
	.cfi_offset 7, -12
	.loc 1 73 13 view .LVU72
	movl	$-559038737, %edi
	.loc 1 72 1 view .LVU73
	pushl	%esi
	.cfi_offset 6, -16
	.loc 1 73 13 view .LVU74
	movl	$6, %esi
	.loc 1 72 1 view .LVU75
	pushl	%ebx
	.cfi_offset 3, -20
	.loc 1 73 13 view .LVU76
	movl	$-559038737, %ebx
.LVL28:
	.loc 1 74 2 is_stmt 1 view .LVU77
.LBB10:
	.loc 1 74 7 view .LVU78
	.loc 1 74 20 view .LVU79
.LBE10:
	.loc 1 72 1 is_stmt 0 view .LVU80
	andl	$-16, %esp
	subl	$192, %esp
	.loc 1 73 13 view .LVU81
	movl	%edi, 68(%esp)
	movl	$57005, %edi
	movl	%esi, 60(%esp)
	movb	$-34, 72(%esp)
	movb	$-66, 76(%esp)
	jmp	.L37
.LVL29:
	.p2align 4,,10
	.p2align 3
.L41:
.LBB20:
	.loc 1 75 64 view .LVU82
	movl	%ebx, 68(%esp)
	movzbl	%ah, %esi
	.loc 1 76 29 view .LVU83
	movl	%ebx, %edi
	movl	%esi, 72(%esp)
	.loc 1 75 64 view .LVU84
	movzbl	76(%esp), %eax
	.loc 1 76 29 view .LVU85
	shrl	$16, %edi
	.loc 1 78 8 view .LVU86
	movb	%dl, 76(%esp)
.LVL30:
.L37:
	.loc 1 75 3 is_stmt 1 discriminator 3 view .LVU87
	movl	%ecx, 8(%esp)
	movzbl	76(%esp), %esi
	movl	%edi, 32(%esp)
	movzbl	72(%esp), %edx
	movl	%edi, 12(%esp)
	movl	68(%esp), %ecx
	movl	$.LC7, (%esp)
	movl	%esi, 64(%esp)
	movl	%esi, 28(%esp)
	movzbl	%al, %esi
	movsbl	%al, %eax
	movl	%esi, 24(%esp)
.LBB11:
.LBB12:
	.loc 1 68 9 is_stmt 0 discriminator 3 view .LVU88
	sall	$24, %esi
.LBE12:
.LBE11:
	.loc 1 75 3 discriminator 3 view .LVU89
	movl	%edx, 16(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 20(%esp)
	movl	%edx, 72(%esp)
	call	printf
.LVL31:
	.loc 1 77 3 is_stmt 1 discriminator 3 view .LVU90
.LBB17:
.LBB13:
	.loc 1 68 9 is_stmt 0 discriminator 3 view .LVU91
	movl	72(%esp), %edx
	movl	%ebx, %eax
	movl	64(%esp), %edi
	shrl	$16, %eax
.LVL32:
	.loc 1 68 9 discriminator 3 view .LVU92
.LBE13:
.LBI11:
	.loc 1 61 19 is_stmt 1 discriminator 3 view .LVU93
.LBB14:
	.loc 1 63 2 discriminator 3 view .LVU94
	.loc 1 64 2 discriminator 3 view .LVU95
	.loc 1 65 2 discriminator 3 view .LVU96
	.loc 1 66 2 discriminator 3 view .LVU97
	.loc 1 67 2 discriminator 3 view .LVU98
	.loc 1 68 2 discriminator 3 view .LVU99
	.loc 1 68 9 is_stmt 0 discriminator 3 view .LVU100
	andl	$-16711936, %ebx
.LVL33:
	.loc 1 68 9 discriminator 3 view .LVU101
	sall	$16, %edx
	orl	%edi, %ebx
	orl	%edx, %ebx
.LBE14:
.LBE17:
	.loc 1 78 8 discriminator 3 view .LVU102
	movb	%al, %dl
.LBB18:
.LBB15:
	.loc 1 68 9 discriminator 3 view .LVU103
	andl	$16777215, %ebx
.LBE15:
.LBE18:
	.loc 1 78 8 discriminator 3 view .LVU104
	addb	$17, %dl
.LBB19:
.LBB16:
	.loc 1 68 9 discriminator 3 view .LVU105
	orl	%esi, %ebx
.LVL34:
	.loc 1 68 9 discriminator 3 view .LVU106
.LBE16:
.LBE19:
	.loc 1 78 3 is_stmt 1 discriminator 3 view .LVU107
	.loc 1 78 8 is_stmt 0 discriminator 3 view .LVU108
	movb	%dl, %bh
.LVL35:
	.loc 1 79 3 is_stmt 1 discriminator 3 view .LVU109
	.loc 1 79 22 is_stmt 0 discriminator 3 view .LVU110
	movzwl	%bx, %ecx
	.loc 1 79 26 discriminator 3 view .LVU111
	leal	(%ecx,%ecx), %eax
	.loc 1 79 9 discriminator 3 view .LVU112
	shrl	$16, %ebx
.LVL36:
	.loc 1 79 13 discriminator 3 view .LVU113
	xorl	%eax, %ebx
	movl	%ebx, %esi
	movzwl	%bx, %eax
	sall	$16, %esi
	.loc 1 80 16 discriminator 3 view .LVU114
	negb	%bl
	.loc 1 79 13 discriminator 3 view .LVU115
	orl	%ecx, %esi
	.loc 1 80 3 is_stmt 1 discriminator 3 view .LVU116
	.loc 1 80 14 is_stmt 0 discriminator 3 view .LVU117
	movzbl	%bl, %ebx
	sall	$16, %ebx
	andl	$-16711681, %esi
	orl	%esi, %ebx
	.loc 1 74 26 is_stmt 1 discriminator 3 view .LVU118
	.loc 1 74 20 discriminator 3 view .LVU119
	decl	60(%esp)
	jne	.L41
.LBE20:
	.loc 1 83 15 is_stmt 0 view .LVU120
	movb	%dl, 68(%esp)
	.loc 1 83 2 is_stmt 1 view .LVU121
	.loc 1 83 15 is_stmt 0 view .LVU122
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 92(%esp)
	.loc 1 84 15 view .LVU123
	movl	$13107500, %eax
	.loc 1 83 15 view .LVU124
	xorl	%ecx, %ecx
	.loc 1 84 15 view .LVU125
	movl	%eax, 116(%esp)
	xorl	%eax, %eax
	.loc 1 83 15 view .LVU126
	xorl	%ebx, %ebx
	.loc 1 84 15 view .LVU127
	movl	%eax, 120(%esp)
	xorl	%eax, %eax
	.loc 1 83 15 view .LVU128
	movl	$10, %esi
	movl	%edx, 100(%esp)
	.loc 1 85 15 view .LVU129
	xorl	%edx, %edx
	.loc 1 84 15 view .LVU130
	movl	$1, %edi
	movl	%eax, 124(%esp)
	xorl	%eax, %eax
	movl	%eax, 128(%esp)
	.loc 1 85 15 view .LVU131
	xorl	%eax, %eax
	movl	%edx, 144(%esp)
	.loc 1 86 15 view .LVU132
	leal	132(%esp), %edx
	.loc 1 85 15 view .LVU133
	movl	%eax, 140(%esp)
	.loc 1 86 15 view .LVU134
	xorl	%eax, %eax
	movl	%edx, 160(%esp)
	.loc 1 87 15 view .LVU135
	xorl	%edx, %edx
	.loc 1 86 15 view .LVU136
	movl	%eax, 168(%esp)
	movl	$3, %eax
	.loc 1 87 15 view .LVU137
	movl	%edx, 188(%esp)
	leal	112(%esp), %edx
	.loc 1 83 15 view .LVU138
	movl	%ecx, 104(%esp)
	.loc 1 85 15 view .LVU139
	xorl	%ecx, %ecx
	.loc 1 86 15 view .LVU140
	movl	%eax, 152(%esp)
	leal	92(%esp), %eax
	.loc 1 87 15 view .LVU141
	movl	%edx, 176(%esp)
	leal	152(%esp), %edx
	.loc 1 83 15 view .LVU142
	movl	%ebx, 108(%esp)
	.loc 1 85 15 view .LVU143
	movl	$2, %ebx
	.loc 1 83 15 view .LVU144
	movl	%esi, 96(%esp)
	.loc 1 84 2 is_stmt 1 view .LVU145
	.loc 1 85 2 view .LVU146
	.loc 1 85 15 is_stmt 0 view .LVU147
	movl	$2139095807, %esi
	.loc 1 84 15 view .LVU148
	movl	%edi, 112(%esp)
	.loc 1 86 15 view .LVU149
	xorl	%edi, %edi
	.loc 1 85 15 view .LVU150
	movl	%ecx, 148(%esp)
	.loc 1 87 15 view .LVU151
	movl	$3, %ecx
	.loc 1 86 15 view .LVU152
	movl	%eax, 156(%esp)
	.loc 1 87 15 view .LVU153
	movl	%edx, 180(%esp)
	.loc 1 88 2 view .LVU154
	xorl	%edx, %edx
	.loc 1 87 15 view .LVU155
	movl	%eax, 184(%esp)
	.loc 1 88 2 view .LVU156
	leal	172(%esp), %eax
	.loc 1 87 15 view .LVU157
	movl	%ecx, 172(%esp)
	.loc 1 85 15 view .LVU158
	movl	%ebx, 132(%esp)
	.loc 1 90 2 view .LVU159
	movl	$4, %ebx
	.loc 1 85 15 view .LVU160
	movl	%esi, 136(%esp)
	.loc 1 86 2 is_stmt 1 view .LVU161
	.loc 1 87 2 view .LVU162
	.loc 1 88 2 view .LVU163
	.loc 1 86 15 is_stmt 0 view .LVU164
	movl	%edi, 164(%esp)
	.loc 1 88 2 view .LVU165
	call	describe
.LVL37:
	.loc 1 89 2 is_stmt 1 view .LVU166
	.loc 1 89 6 is_stmt 0 view .LVU167
	movl	92(%esp), %eax
	.loc 1 90 2 view .LVU168
	xorl	%edx, %edx
	.loc 1 89 6 view .LVU169
	movl	%eax, 112(%esp)
	movl	96(%esp), %eax
	movl	%eax, 116(%esp)
	movl	100(%esp), %eax
	movl	%eax, 120(%esp)
	movl	104(%esp), %eax
	movl	%eax, 124(%esp)
	movl	108(%esp), %eax
	movl	%eax, 128(%esp)
	.loc 1 90 2 is_stmt 1 view .LVU170
	leal	172(%esp), %eax
	call	describe
.LVL38:
	.loc 1 92 2 view .LVU171
	.loc 1 93 2 view .LVU172
.LBB21:
	.loc 1 93 7 view .LVU173
	.loc 1 93 20 view .LVU174
.LBE21:
	.loc 1 90 2 is_stmt 0 view .LVU175
	movl	$-1985229329, %eax
	movl	$19088743, %ecx
	movl	%ebx, 72(%esp)
.LVL39:
.L39:
.LBB23:
.LBB22:
	.loc 1 94 3 is_stmt 1 discriminator 3 view .LVU176
	.loc 1 95 3 discriminator 3 view .LVU177
	.loc 1 96 3 discriminator 3 view .LVU178
	.loc 1 97 3 discriminator 3 view .LVU179
	movl	%eax, 16(%esp)
	.loc 1 97 69 is_stmt 0 discriminator 3 view .LVU180
	xorl	$-65536, %ecx
.LVL40:
	.loc 1 97 69 discriminator 3 view .LVU181
	movl	%eax, %edi
	.loc 1 97 3 discriminator 3 view .LVU182
	movl	%ecx, 12(%esp)
	.loc 1 97 69 discriminator 3 view .LVU183
	movl	%ecx, %esi
	.loc 1 97 3 discriminator 3 view .LVU184
	movl	%ecx, 4(%esp)
	.loc 1 98 12 discriminator 3 view .LVU185
	movl	%esi, %ebx
	.loc 1 97 3 discriminator 3 view .LVU186
	movl	%eax, 8(%esp)
	.loc 1 98 12 discriminator 3 view .LVU187
	andl	$1073741823, %ebx
	.loc 1 97 3 discriminator 3 view .LVU188
	movl	$.LC8, (%esp)
	call	printf
.LVL41:
	.loc 1 98 3 is_stmt 1 discriminator 3 view .LVU189
	.loc 1 98 12 is_stmt 0 discriminator 3 view .LVU190
	movl	%edi, %ecx
	movl	%edi, %edx
	sarl	$31, %ecx
	movl	%ecx, %eax
	andl	$-2, %ecx
	andl	$1, %eax
	movl	%eax, 76(%esp)
	movl	%esi, %eax
	shrdl	$30, %edx, %eax
	movl	76(%esp), %edx
	andl	$1073741823, %eax
	addl	%ebx, %eax
	movl	%edi, %ebx
	shrl	$28, %ebx
	addl	%ebx, %eax
	leal	(%eax,%edx), %ebx
	movl	$-1431655765, %eax
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	movl	%esi, %eax
	subl	%edx, %ebx
	movl	%edi, %edx
	addl	%ebx, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	movl	%eax, %esi
.LVL42:
	.loc 1 98 12 discriminator 3 view .LVU191
	imull	$-1431655765, %edx, %ecx
	imull	$-1431655766, %eax, %edx
	movl	$-1431655765, %eax
	addl	%edx, %ecx
	mull	%esi
	addl	%edx, %ecx
.LVL43:
	.loc 1 98 12 discriminator 3 view .LVU192
.LBE22:
	.loc 1 93 26 is_stmt 1 discriminator 3 view .LVU193
	.loc 1 93 20 discriminator 3 view .LVU194
	decl	72(%esp)
	jne	.L39
.LBE23:
	.loc 1 100 2 view .LVU195
.LVL44:
	.loc 1 100 19 is_stmt 0 view .LVU196
	movzbl	68(%esp), %eax
	.loc 1 101 1 view .LVU197
	leal	-12(%ebp), %esp
	popl	%ebx
	.cfi_restore 3
	.loc 1 100 19 view .LVU198
	leal	(%eax,%eax,4), %edx
	movl	%eax, %ecx
	leal	(%eax,%edx,8), %edx
	.loc 1 101 1 view .LVU199
	popl	%esi
	.cfi_restore 6
	.loc 1 100 19 view .LVU200
	movzbl	%dh, %edx
	shrb	$4, %dl
	movb	%dl, %al
	salb	$2, %al
	.loc 1 101 1 view .LVU201
	popl	%edi
	.cfi_restore 7
	.loc 1 100 19 view .LVU202
	addb	%dl, %al
	movb	%al, %dl
	salb	$2, %dl
	.loc 1 101 1 view .LVU203
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	.loc 1 100 19 view .LVU204
	addb	%al, %dl
	salb	$2, %dl
	movb	%cl, %al
	subb	%dl, %al
	movzbl	%al, %eax
	.loc 1 101 1 view .LVU205
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x5f5
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x15
	.long	.LASF44
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL16
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x7
	.long	.LASF4
	.byte	0x5
	.byte	0x17
	.long	0x31
	.uleb128 0x2
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x2
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x16
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x7
	.long	.LASF5
	.byte	0x8
	.byte	0x18
	.long	0x51
	.uleb128 0x2
	.byte	0x8
	.byte	0x5
	.long	.LASF6
	.uleb128 0x7
	.long	.LASF7
	.byte	0x9
	.byte	0x18
	.long	0x63
	.uleb128 0x2
	.byte	0x1
	.byte	0x8
	.long	.LASF8
	.uleb128 0x7
	.long	.LASF9
	.byte	0xa
	.byte	0x19
	.long	0x75
	.uleb128 0x2
	.byte	0x2
	.byte	0x7
	.long	.LASF10
	.uleb128 0x7
	.long	.LASF11
	.byte	0xb
	.byte	0x19
	.long	0x87
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF12
	.uleb128 0x7
	.long	.LASF13
	.byte	0xc
	.byte	0x19
	.long	0x99
	.uleb128 0x2
	.byte	0x8
	.byte	0x7
	.long	.LASF14
	.uleb128 0x2
	.byte	0x1
	.byte	0x6
	.long	.LASF15
	.uleb128 0x10
	.long	0xa0
	.uleb128 0x2
	.byte	0x4
	.byte	0x5
	.long	.LASF16
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF17
	.uleb128 0x9
	.byte	0x4
	.byte	0xb
	.byte	0x2
	.long	0xe5
	.uleb128 0x4
	.string	"al"
	.byte	0xb
	.byte	0x13
	.long	0x58
	.byte	0
	.uleb128 0x4
	.string	"ah"
	.byte	0xb
	.byte	0x17
	.long	0x58
	.byte	0x1
	.uleb128 0x8
	.long	.LASF18
	.byte	0xb
	.byte	0x24
	.long	0x6a
	.byte	0x2
	.byte	0
	.uleb128 0x11
	.long	.LASF33
	.byte	0x4
	.byte	0x6
	.long	0x122
	.uleb128 0x3
	.long	.LASF19
	.byte	0x7
	.byte	0xb
	.long	0x7c
	.uleb128 0x3
	.long	.LASF20
	.byte	0x8
	.byte	0xb
	.long	0x122
	.uleb128 0x3
	.long	.LASF21
	.byte	0x9
	.byte	0xa
	.long	0x132
	.uleb128 0x3
	.long	.LASF22
	.byte	0xa
	.byte	0x9
	.long	0x142
	.uleb128 0x17
	.long	0xba
	.byte	0
	.uleb128 0xb
	.long	0x6a
	.long	0x132
	.uleb128 0xc
	.long	0x87
	.byte	0x1
	.byte	0
	.uleb128 0xb
	.long	0x58
	.long	0x142
	.uleb128 0xc
	.long	0x87
	.byte	0x3
	.byte	0
	.uleb128 0xb
	.long	0x26
	.long	0x152
	.uleb128 0xc
	.long	0x87
	.byte	0x3
	.byte	0
	.uleb128 0x18
	.byte	0x7
	.byte	0x4
	.long	0x87
	.byte	0x1
	.byte	0xf
	.byte	0x7
	.long	0x179
	.uleb128 0xe
	.long	.LASF23
	.byte	0
	.uleb128 0x19
	.string	"BOX"
	.byte	0x1
	.uleb128 0xe
	.long	.LASF24
	.byte	0x2
	.uleb128 0xe
	.long	.LASF25
	.byte	0x3
	.byte	0
	.uleb128 0x9
	.byte	0x4
	.byte	0x11
	.byte	0x3
	.long	0x18e
	.uleb128 0x8
	.long	.LASF26
	.byte	0x11
	.byte	0x10
	.long	0x3f
	.byte	0
	.byte	0
	.uleb128 0x9
	.byte	0x4
	.byte	0x12
	.byte	0x3
	.long	0x1af
	.uleb128 0x8
	.long	.LASF27
	.byte	0x12
	.byte	0x12
	.long	0x38
	.byte	0
	.uleb128 0x8
	.long	.LASF28
	.byte	0x12
	.byte	0x19
	.long	0x38
	.byte	0x2
	.byte	0
	.uleb128 0x9
	.byte	0x4
	.byte	0x13
	.byte	0x3
	.long	0x1e4
	.uleb128 0x4
	.string	"x0"
	.byte	0x13
	.byte	0x18
	.long	0x31
	.byte	0
	.uleb128 0x4
	.string	"y0"
	.byte	0x13
	.byte	0x1c
	.long	0x31
	.byte	0x1
	.uleb128 0x4
	.string	"x1"
	.byte	0x13
	.byte	0x20
	.long	0x31
	.byte	0x2
	.uleb128 0x4
	.string	"y1"
	.byte	0x13
	.byte	0x24
	.long	0x31
	.byte	0x3
	.byte	0
	.uleb128 0x1a
	.byte	0x10
	.byte	0x1
	.byte	0x10
	.byte	0x2
	.long	0x21b
	.uleb128 0x3
	.long	.LASF29
	.byte	0x11
	.byte	0x1a
	.long	0x179
	.uleb128 0x1b
	.string	"box"
	.byte	0x1
	.byte	0x12
	.byte	0x23
	.long	0x18e
	.uleb128 0x3
	.long	.LASF30
	.byte	0x13
	.byte	0x2a
	.long	0x1af
	.uleb128 0x3
	.long	.LASF31
	.byte	0x14
	.byte	0x17
	.long	0x21b
	.byte	0
	.uleb128 0xb
	.long	0x22b
	.long	0x22b
	.uleb128 0xc
	.long	0x87
	.byte	0x3
	.byte	0
	.uleb128 0x12
	.long	0x250
	.uleb128 0x1c
	.long	.LASF45
	.byte	0x14
	.byte	0x1
	.byte	0xe
	.byte	0x8
	.long	0x250
	.uleb128 0x8
	.long	.LASF32
	.byte	0xf
	.byte	0x24
	.long	0x152
	.byte	0
	.uleb128 0x1d
	.long	0x1e4
	.byte	0x4
	.byte	0
	.uleb128 0x10
	.long	0x230
	.uleb128 0x9
	.byte	0x8
	.byte	0x1a
	.byte	0x2
	.long	0x276
	.uleb128 0x4
	.string	"low"
	.byte	0x1a
	.byte	0x14
	.long	0x7c
	.byte	0
	.uleb128 0x8
	.long	.LASF18
	.byte	0x1a
	.byte	0x19
	.long	0x7c
	.byte	0x4
	.byte	0
	.uleb128 0x11
	.long	.LASF34
	.byte	0x8
	.byte	0x18
	.long	0x2a3
	.uleb128 0x3
	.long	.LASF35
	.byte	0x19
	.byte	0xb
	.long	0x8e
	.uleb128 0x3
	.long	.LASF36
	.byte	0x1a
	.byte	0x21
	.long	0x255
	.uleb128 0x3
	.long	.LASF37
	.byte	0x1b
	.byte	0xa
	.long	0x46
	.byte	0
	.uleb128 0x1e
	.long	.LASF46
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x3f
	.long	0x2ba
	.uleb128 0x1f
	.long	0x2ba
	.uleb128 0x20
	.byte	0
	.uleb128 0x12
	.long	0xa7
	.uleb128 0x21
	.long	.LASF47
	.byte	0x1
	.byte	0x47
	.byte	0x5
	.long	0x3f
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x449
	.uleb128 0x5
	.string	"v"
	.byte	0x49
	.byte	0xd
	.long	0xe5
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0xd
	.long	.LASF29
	.byte	0x53
	.long	0x230
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.uleb128 0x22
	.string	"box"
	.byte	0x1
	.byte	0x54
	.byte	0xf
	.long	0x230
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.uleb128 0xd
	.long	.LASF30
	.byte	0x55
	.long	0x230
	.uleb128 0x3
	.byte	0x74
	.sleb128 132
	.uleb128 0xd
	.long	.LASF38
	.byte	0x56
	.long	0x230
	.uleb128 0x3
	.byte	0x74
	.sleb128 152
	.uleb128 0xd
	.long	.LASF39
	.byte	0x57
	.long	0x230
	.uleb128 0x3
	.byte	0x74
	.sleb128 172
	.uleb128 0x23
	.string	"w"
	.byte	0x1
	.byte	0x5c
	.byte	0xd
	.long	0x276
	.uleb128 0x13
	.long	.LLRL7
	.long	0x3ca
	.uleb128 0x5
	.string	"i"
	.byte	0x4a
	.byte	0xb
	.long	0x3f
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x24
	.long	0x449
	.long	.LBI11
	.byte	.LVU93
	.long	.LLRL9
	.byte	0x1
	.byte	0x4d
	.byte	0x7
	.long	0x38c
	.uleb128 0x25
	.long	0x45a
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x26
	.long	.LLRL11
	.uleb128 0x27
	.long	0x464
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL31
	.long	0x2a3
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
	.sleb128 68
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LLRL13
	.long	0x416
	.uleb128 0x5
	.string	"i"
	.byte	0x5d
	.byte	0xb
	.long	0x3f
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xf
	.long	.LBB22
	.long	.LBE22-.LBB22
	.uleb128 0x5
	.string	"low"
	.byte	0x5e
	.byte	0xc
	.long	0x7c
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0xa
	.long	.LVL41
	.long	0x2a3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LVL37
	.long	0x471
	.long	0x431
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 172
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL38
	.long	0x471
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 172
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x28
	.long	.LASF48
	.byte	0x1
	.byte	0x3d
	.byte	0x13
	.long	0xe5
	.byte	0x1
	.long	0x471
	.uleb128 0x29
	.string	"v"
	.byte	0x1
	.byte	0x3d
	.byte	0x23
	.long	0xe5
	.uleb128 0x2a
	.long	.LASF40
	.byte	0x1
	.byte	0x3f
	.byte	0xa
	.long	0x58
	.byte	0
	.uleb128 0x2b
	.long	.LASF42
	.byte	0x1
	.byte	0x2e
	.byte	0xd
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x58f
	.uleb128 0x14
	.string	"s"
	.byte	0x2e
	.byte	0x2a
	.long	0x22b
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x2c
	.long	.LASF41
	.byte	0x1
	.byte	0x2e
	.byte	0x31
	.long	0x3f
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x2d
	.long	.LBB9
	.long	.LBE9-.LBB9
	.long	0x4db
	.uleb128 0x5
	.string	"i"
	.byte	0x39
	.byte	0xc
	.long	0x3f
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xa
	.long	.LVL21
	.long	0x471
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LVL11
	.long	0x2a3
	.long	0x506
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
	.uleb128 0x4
	.byte	0x76
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x6
	.long	.LVL12
	.long	0x2a3
	.long	0x51e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x6
	.long	.LVL13
	.long	0x2a3
	.long	0x536
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x6
	.long	.LVL14
	.long	0x58f
	.long	0x54a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x6
	.long	.LVL15
	.long	0x2a3
	.long	0x562
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x6
	.long	.LVL26
	.long	0x2a3
	.long	0x57a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0xa
	.long	.LVL27
	.long	0x2a3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0x2e
	.long	.LASF43
	.byte	0x1
	.byte	0x1e
	.byte	0xd
	.long	0xac
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x14
	.string	"s"
	.byte	0x1e
	.byte	0x26
	.long	0x22b
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xf
	.long	.LBB7
	.long	.LBE7-.LBB7
	.uleb128 0x5
	.string	"sum"
	.byte	0x25
	.byte	0x8
	.long	0xac
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xf
	.long	.LBB8
	.long	.LBE8-.LBB8
	.uleb128 0x5
	.string	"i"
	.byte	0x26
	.byte	0xc
	.long	0x3f
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x2f
	.long	.LVL5
	.long	0x58f
	.byte	0
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
	.uleb128 0x3
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
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
	.uleb128 0xe
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x17
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
	.sleb128 7
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x17
	.uleb128 0xd
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x19
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x1d
	.uleb128 0xd
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x20
	.uleb128 0xb
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
	.byte	0
	.byte	0
	.uleb128 0x2a
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
	.uleb128 0x2d
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
	.uleb128 0x2f
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
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
.LVUS6:
	.uleb128 .LVU82
	.uleb128 .LVU101
	.uleb128 .LVU109
	.uleb128 .LVU113
.LLST6:
	.byte	0x6
	.long	.LVL29
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL33-.LVL29
	.uleb128 0x2
	.byte	0x53
	.byte	0xf0
	.byte	0x4
	.uleb128 .LVL35-.LVL29
	.uleb128 .LVL36-.LVL29
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS8:
	.uleb128 .LVU79
	.uleb128 .LVU82
.LLST8:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU91
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU106
.LLST10:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x5
	.byte	0x53
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x3
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0xa
	.byte	0x53
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x2
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0xa
	.byte	0x93
	.uleb128 0x1
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x1
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL33-.LVL31
	.uleb128 0xa
	.byte	0x93
	.uleb128 0x1
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x1
	.byte	0x53
	.byte	0x93
	.uleb128 0x1
	.byte	0x4
	.uleb128 .LVL33-.LVL31
	.uleb128 .LVL34-.LVL31
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x1
	.byte	0x50
	.byte	0x93
	.uleb128 0x1
	.byte	0x93
	.uleb128 0x2
	.byte	0
.LVUS12:
	.uleb128 .LVU95
	.uleb128 .LVU101
.LLST12:
	.byte	0x8
	.long	.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS14:
	.uleb128 .LVU174
	.uleb128 .LVU176
.LLST14:
	.byte	0x8
	.long	.LVL38
	.uleb128 .LVL39-.LVL38
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU178
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU191
	.uleb128 .LVU192
	.uleb128 .LVU196
.LLST15:
	.byte	0x6
	.long	.LVL39
	.byte	0x4
	.uleb128 .LVL39-.LVL39
	.uleb128 .LVL40-.LVL39
	.uleb128 0x8
	.byte	0x71
	.sleb128 0
	.byte	0x11
	.sleb128 -65536
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL39
	.uleb128 .LVL41-1-.LVL39
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL41-1-.LVL39
	.uleb128 .LVL42-.LVL39
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL43-.LVL39
	.uleb128 .LVL44-.LVL39
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU32
	.uleb128 .LVU32
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU61
	.uleb128 .LVU61
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL17-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL17-.LVL9
	.uleb128 .LVL18-.LVL9
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL9
	.uleb128 .LVL22-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL9
	.uleb128 .LVL25-.LVL9
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL9
	.uleb128 .LFE1-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 .LVU61
	.uleb128 .LVU61
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL11-1-.LVL9
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL11-1-.LVL9
	.uleb128 .LVL16-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL16-.LVL9
	.uleb128 .LVL18-.LVL9
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL9
	.uleb128 .LVL19-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL19-.LVL9
	.uleb128 .LVL23-.LVL9
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL9
	.uleb128 .LVL25-.LVL9
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL9
	.uleb128 .LFE1-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS5:
	.uleb128 .LVU50
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU60
.LLST5:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-.LVL19
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL19
	.uleb128 .LVL24-.LVL19
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU12
	.uleb128 .LVU12
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
	.uleb128 .LVL3-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS1:
	.uleb128 .LVU13
	.uleb128 .LVU21
.LLST1:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS2:
	.uleb128 .LVU13
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU21
.LLST2:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL6-.LVL4
	.uleb128 .LVL7-.LVL4
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL8-.LVL4
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
.LLRL7:
	.byte	0x5
	.long	.LBB10
	.byte	0x4
	.uleb128 .LBB10-.LBB10
	.uleb128 .LBE10-.LBB10
	.byte	0x4
	.uleb128 .LBB20-.LBB10
	.uleb128 .LBE20-.LBB10
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB11
	.byte	0x4
	.uleb128 .LBB11-.LBB11
	.uleb128 .LBE11-.LBB11
	.byte	0x4
	.uleb128 .LBB17-.LBB11
	.uleb128 .LBE17-.LBB11
	.byte	0x4
	.uleb128 .LBB18-.LBB11
	.uleb128 .LBE18-.LBB11
	.byte	0x4
	.uleb128 .LBB19-.LBB11
	.uleb128 .LBE19-.LBB11
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB12
	.byte	0x4
	.uleb128 .LBB12-.LBB12
	.uleb128 .LBE12-.LBB12
	.byte	0x4
	.uleb128 .LBB13-.LBB12
	.uleb128 .LBE13-.LBB12
	.byte	0x4
	.uleb128 .LBB14-.LBB12
	.uleb128 .LBE14-.LBB12
	.byte	0x4
	.uleb128 .LBB15-.LBB12
	.uleb128 .LBE15-.LBB12
	.byte	0x4
	.uleb128 .LBB16-.LBB12
	.uleb128 .LBE16-.LBB12
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB21
	.byte	0x4
	.uleb128 .LBB21-.LBB21
	.uleb128 .LBE21-.LBB21
	.byte	0x4
	.uleb128 .LBB23-.LBB21
	.uleb128 .LBE23-.LBB21
	.byte	0
.LLRL16:
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
.LASF19:
	.string	"word"
.LASF32:
	.string	"kind"
.LASF24:
	.string	"LINE"
.LASF23:
	.string	"CIRCLE"
.LASF33:
	.string	"view"
.LASF38:
	.string	"inner"
.LASF25:
	.string	"GROUP"
.LASF4:
	.string	"int8_t"
.LASF13:
	.string	"uint64_t"
.LASF3:
	.string	"short int"
.LASF31:
	.string	"group"
.LASF47:
	.string	"main"
.LASF22:
	.string	"small"
.LASF5:
	.string	"int64_t"
.LASF42:
	.string	"describe"
.LASF7:
	.string	"uint8_t"
.LASF30:
	.string	"line"
.LASF29:
	.string	"circle"
.LASF27:
	.string	"width"
.LASF6:
	.string	"long long int"
.LASF36:
	.string	"part"
.LASF16:
	.string	"long int"
.LASF18:
	.string	"high"
.LASF46:
	.string	"printf"
.LASF21:
	.string	"byte"
.LASF8:
	.string	"unsigned char"
.LASF26:
	.string	"radius"
.LASF2:
	.string	"signed char"
.LASF14:
	.string	"long long unsigned int"
.LASF11:
	.string	"uint32_t"
.LASF28:
	.string	"height"
.LASF12:
	.string	"unsigned int"
.LASF9:
	.string	"uint16_t"
.LASF39:
	.string	"outer"
.LASF48:
	.string	"turn"
.LASF10:
	.string	"short unsigned int"
.LASF35:
	.string	"whole"
.LASF20:
	.string	"half"
.LASF15:
	.string	"char"
.LASF44:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF41:
	.string	"depth"
.LASF17:
	.string	"long unsigned int"
.LASF45:
	.string	"shape"
.LASF37:
	.string	"number"
.LASF34:
	.string	"wide"
.LASF43:
	.string	"area"
.LASF40:
	.string	"first"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"unions.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
