	.file	"bitfields.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "bitfields.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%08x p%u w%u u%u a%u d%u v%u frame %05x\n"
	.align 4
.LC1:
	.string	"%d %u %d %u %u %u %d %d %llx %lld %u %u\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"%08x %08x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2:
	.file 1 "bitfields.c"
	.loc 1 63 1 view -0
	.cfi_startproc
	.loc 1 64 2 view .LVU1
	.loc 1 65 2 view .LVU2
.LVL0:
	.loc 1 66 2 view .LVU3
.LBB12:
	.loc 1 66 7 view .LVU4
	.loc 1 66 25 view .LVU5
.LBE12:
	.loc 1 63 1 is_stmt 0 view .LVU6
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 65 11 view .LVU7
	xorl	%eax, %eax
	.loc 1 63 1 view .LVU8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$176, %esp
	.loc 1 63 1 view .LVU9
	movb	$0, 120(%esp)
	.loc 1 65 11 view .LVU10
	movl	%eax, 76(%esp)
.LVL1:
	.p2align 4
	.p2align 3
.L2:
.LBB19:
	.loc 1 67 3 is_stmt 1 discriminator 3 view .LVU11
.LBB13:
.LBI13:
	.loc 1 49 21 discriminator 3 view .LVU12
.LBB14:
	.loc 1 51 2 discriminator 3 view .LVU13
	.loc 1 52 2 discriminator 3 view .LVU14
	.loc 1 53 2 discriminator 3 view .LVU15
	.loc 1 54 2 discriminator 3 view .LVU16
	.loc 1 55 2 discriminator 3 view .LVU17
	.loc 1 56 2 discriminator 3 view .LVU18
	.loc 1 54 21 is_stmt 0 discriminator 3 view .LVU19
	movl	%ebx, %eax
	.loc 1 55 17 discriminator 3 view .LVU20
	movl	%ebx, %edi
	.loc 1 54 21 discriminator 3 view .LVU21
	shrl	%eax
	.loc 1 56 18 discriminator 3 view .LVU22
	movl	%ebx, %esi
	.loc 1 54 21 discriminator 3 view .LVU23
	movl	%eax, 116(%esp)
.LVL2:
	.loc 1 55 17 discriminator 3 view .LVU24
	shrl	$2, %edi
	.loc 1 58 22 discriminator 3 view .LVU25
	movb	%bl, %al
	.loc 1 55 17 discriminator 3 view .LVU26
	movl	%edi, 112(%esp)
.LVL3:
	.loc 1 56 18 discriminator 3 view .LVU27
	shrl	$6, %esi
	.loc 1 58 22 discriminator 3 view .LVU28
	xorb	%dl, %al
	movb	%al, 108(%esp)
	.loc 1 59 9 discriminator 3 view .LVU29
	movzbl	120(%esp), %eax
	.loc 1 56 18 discriminator 3 view .LVU30
	movl	%esi, %edi
.LVL4:
	.loc 1 57 2 is_stmt 1 discriminator 3 view .LVU31
.LBE14:
.LBE13:
	.loc 1 71 3 is_stmt 0 discriminator 3 view .LVU32
	movl	$.LC0, (%esp)
.LBB17:
.LBB15:
	.loc 1 57 32 discriminator 3 view .LVU33
	movl	%ebx, %esi
	shrl	$5, %esi
	movl	%esi, %ecx
	.loc 1 59 9 discriminator 3 view .LVU34
	movl	%ebx, %esi
	andb	$1, %al
	.loc 1 57 23 discriminator 3 view .LVU35
	orl	%edi, %ecx
.LVL5:
	.loc 1 58 2 is_stmt 1 discriminator 3 view .LVU36
	.loc 1 59 2 discriminator 3 view .LVU37
	.loc 1 59 9 is_stmt 0 discriminator 3 view .LVU38
	andl	$6, %esi
	movzbl	%al, %eax
	orl	%esi, %eax
	movl	%ecx, %esi
	andl	$1, %esi
	movl	%esi, 20(%esp)
	sall	$5, %esi
	movl	%esi, %ecx
	movl	%edi, %esi
	sall	$6, %esi
	orl	%eax, %ecx
	movl	%esi, %eax
	movl	%edx, %esi
	sall	$12, %esi
	andl	$64, %eax
	orl	%ecx, %eax
.LBE15:
.LBE17:
	.loc 1 68 21 discriminator 3 view .LVU39
	movzbl	108(%esp), %ecx
	.loc 1 71 3 discriminator 3 view .LVU40
	movl	%edx, 108(%esp)
.LVL6:
.LBB18:
.LBB16:
	.loc 1 59 9 discriminator 3 view .LVU41
	andl	$-3993, %eax
.LVL7:
	.loc 1 59 9 discriminator 3 view .LVU42
.LBE16:
.LBE18:
	.loc 1 68 3 is_stmt 1 discriminator 3 view .LVU43
	.loc 1 68 21 is_stmt 0 discriminator 3 view .LVU44
	orl	%esi, %eax
	addb	120(%esp), %cl
	.loc 1 69 17 discriminator 3 view .LVU45
	leal	1048575(%edx), %esi
	sall	$12, %esi
	.loc 1 68 21 discriminator 3 view .LVU46
	andb	$7, %cl
	movzbl	%cl, %ecx
	movl	%ecx, 28(%esp)
	sall	$9, %ecx
	orl	%ecx, %eax
	.loc 1 69 3 is_stmt 1 discriminator 3 view .LVU47
	.loc 1 70 13 is_stmt 0 discriminator 3 view .LVU48
	movl	76(%esp), %ecx
	.loc 1 69 17 discriminator 3 view .LVU49
	andl	$4095, %eax
	orl	%esi, %eax
	.loc 1 70 3 is_stmt 1 discriminator 3 view .LVU50
	.loc 1 71 3 is_stmt 0 discriminator 3 view .LVU51
	movl	%eax, 4(%esp)
	.loc 1 70 13 discriminator 3 view .LVU52
	movl	%ecx, %esi
	sall	$5, %esi
	subl	%ecx, %esi
	.loc 1 71 3 discriminator 3 view .LVU53
	movl	116(%esp), %ecx
	.loc 1 70 7 discriminator 3 view .LVU54
	addl	%eax, %esi
	movl	%esi, 76(%esp)
.LVL8:
	.loc 1 71 3 is_stmt 1 discriminator 3 view .LVU55
	leal	-1(%edx), %esi
.LVL9:
	.loc 1 71 3 is_stmt 0 discriminator 3 view .LVU56
	andl	$1048575, %esi
	movl	%esi, 32(%esp)
	movl	%edi, %esi
	movl	112(%esp), %edi
	andl	$1, %ecx
	andl	$1, %esi
	movl	%ecx, 12(%esp)
	movl	%ebx, %ecx
	movl	%esi, 24(%esp)
	andl	$1, %edi
	andl	$1, %ecx
	movl	%edi, 16(%esp)
	.loc 1 66 25 discriminator 3 view .LVU57
	addl	$7, %ebx
	.loc 1 71 3 discriminator 3 view .LVU58
	movl	%ecx, 8(%esp)
	call	printf
.LVL10:
	.loc 1 66 32 is_stmt 1 discriminator 3 view .LVU59
	.loc 1 66 25 discriminator 3 view .LVU60
	movl	108(%esp), %edx
	incb	120(%esp)
	movzbl	120(%esp), %eax
	addl	$4951, %edx
	cmpb	$20, %al
	jne	.L2
.LBE19:
	.loc 1 75 2 view .LVU61
	.loc 1 76 2 view .LVU62
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 116(%esp)
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 120(%esp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 124(%esp)
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%ecx, 132(%esp)
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%ebx, 136(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 144(%esp)
	xorl	%esi, %esi
	movl	%eax, 104(%esp)
	xorl	%eax, %eax
	movl	%edi, 148(%esp)
	.loc 1 77 2 view .LVU63
.LBB20:
	.loc 1 77 7 view .LVU64
.LVL11:
	.loc 1 77 20 view .LVU65
.LBE20:
	.loc 1 76 2 is_stmt 0 view .LVU66
	xorl	%edi, %edi
	movl	%eax, 100(%esp)
	movl	%edx, 96(%esp)
	movb	$0, 93(%esp)
	movl	%ecx, 108(%esp)
	movl	%ebx, 88(%esp)
	movl	%esi, 112(%esp)
	jmp	.L6
.LVL12:
	.p2align 4,,10
	.p2align 3
.L3:
.LBB21:
	.loc 1 86 28 discriminator 2 view .LVU67
	movb	$4, %al
	subb	%dl, %al
	salb	$4, %al
	sarb	$4, %al
	movb	%al, 94(%esp)
.L4:
	.loc 1 86 7 discriminator 4 view .LVU68
	movzbl	138(%esp), %eax
	movzbl	94(%esp), %edx
	.loc 1 87 19 discriminator 4 view .LVU69
	movl	96(%esp), %ecx
	.loc 1 87 40 discriminator 4 view .LVU70
	movl	124(%esp), %ebx
	.loc 1 86 7 discriminator 4 view .LVU71
	andb	$15, %al
	salb	$4, %dl
	.loc 1 87 19 discriminator 4 view .LVU72
	leal	(%ecx,%ecx,4), %ecx
	.loc 1 86 7 discriminator 4 view .LVU73
	orb	%dl, %al
	movb	%al, 138(%esp)
	.loc 1 87 3 is_stmt 1 discriminator 4 view .LVU74
	.loc 1 87 19 is_stmt 0 discriminator 4 view .LVU75
	movl	$5, %eax
	mull	100(%esp)
	addl	%ecx, %edx
	.loc 1 87 40 discriminator 4 view .LVU76
	movl	120(%esp), %ecx
	addl	$591751049, %ecx
	adcl	$1, %ebx
	addl	%ecx, %eax
	movl	%eax, 100(%esp)
	adcl	%ebx, %edx
	movl	%eax, %ebx
	.loc 1 87 10 discriminator 4 view .LVU77
	movl	%ebx, 139(%esp)
	.loc 1 87 40 discriminator 4 view .LVU78
	movzbl	%dl, %eax
	movl	%eax, 96(%esp)
	.loc 1 87 10 discriminator 4 view .LVU79
	movb	%al, 143(%esp)
	.loc 1 88 3 is_stmt 1 discriminator 4 view .LVU80
	.loc 1 88 34 is_stmt 0 discriminator 4 view .LVU81
	movl	$1431655766, %eax
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	.loc 1 90 19 discriminator 4 view .LVU82
	imull	$1103515245, 104(%esp), %ebx
	.loc 1 88 34 discriminator 4 view .LVU83
	subl	%eax, %edx
	movl	116(%esp), %eax
	movl	%edx, %edi
	.loc 1 90 33 discriminator 4 view .LVU84
	addl	$12345, %ebx
	.loc 1 88 34 discriminator 4 view .LVU85
	subl	%eax, %edi
	.loc 1 88 9 discriminator 4 view .LVU86
	movzbl	146(%esp), %eax
	.loc 1 88 34 discriminator 4 view .LVU87
	sall	$9, %edi
	sarl	$9, %edi
	.loc 1 88 9 discriminator 4 view .LVU88
	movw	%di, 144(%esp)
	movl	%edi, %edx
	shrl	$16, %edx
	andb	$-128, %al
	andb	$127, %dl
	orb	%dl, %al
	.loc 1 89 3 is_stmt 1 discriminator 4 view .LVU89
	.loc 1 89 12 is_stmt 0 discriminator 4 view .LVU90
	movb	%al, %dl
	.loc 1 89 10 discriminator 4 view .LVU91
	andb	$127, %al
	.loc 1 89 12 discriminator 4 view .LVU92
	notb	%dl
	movb	%dl, %cl
	.loc 1 89 10 discriminator 4 view .LVU93
	andb	$-128, %dl
	.loc 1 89 12 discriminator 4 view .LVU94
	shrb	$7, %cl
	.loc 1 89 10 discriminator 4 view .LVU95
	orb	%dl, %al
	movb	%al, 146(%esp)
	.loc 1 90 3 is_stmt 1 discriminator 4 view .LVU96
	.loc 1 90 10 is_stmt 0 discriminator 4 view .LVU97
	movl	148(%esp), %eax
	.loc 1 90 33 discriminator 4 view .LVU98
	movl	%ebx, %edx
	andl	$2147483647, %edx
	movl	%edx, 104(%esp)
	.loc 1 90 10 discriminator 4 view .LVU99
	andl	$-2147483648, %eax
	orl	%edx, %eax
	movl	%eax, 148(%esp)
	.loc 1 91 3 is_stmt 1 discriminator 4 view .LVU100
	.loc 1 90 10 is_stmt 0 discriminator 4 view .LVU101
	imull	$-858993459, %esi, %eax
	.loc 1 91 6 discriminator 4 view .LVU102
	cmpl	$858993459, %eax
	jbe	.L13
.L5:
	.loc 1 77 27 is_stmt 1 discriminator 2 view .LVU103
.LVL13:
	.loc 1 77 20 discriminator 2 view .LVU104
	addl	$1, 120(%esp)
.LVL14:
	.loc 1 77 20 is_stmt 0 discriminator 2 view .LVU105
	adcl	$0, 124(%esp)
	addl	$1000, 116(%esp)
	movl	116(%esp), %eax
	cmpl	$40000, %eax
	je	.L14
.LVL15:
.L6:
	.loc 1 77 20 discriminator 2 view .LVU106
	movl	120(%esp), %ecx
	.loc 1 81 17 view .LVU107
	movl	112(%esp), %ebx
	.loc 1 80 4 view .LVU108
	movb	%cl, %dl
	movl	%ecx, %esi
.LVL16:
	.loc 1 78 3 is_stmt 1 view .LVU109
	.loc 1 79 3 view .LVU110
	.loc 1 80 3 view .LVU111
	.loc 1 80 4 is_stmt 0 view .LVU112
	andb	$31, %dl
	movb	%dl, %al
	salb	$3, %al
	subb	%dl, %al
	.loc 1 80 7 view .LVU113
	addb	$7, %al
	andb	$31, %al
	movb	%al, 92(%esp)
	movb	%al, %dl
	movzbl	132(%esp), %eax
	salb	$3, %dl
	andb	$7, %al
	orb	%dl, %al
	movzwl	120(%esp), %edx
	movb	%al, 132(%esp)
	.loc 1 81 3 is_stmt 1 view .LVU114
	.loc 1 81 17 is_stmt 0 view .LVU115
	movl	%ebx, %eax
	shrl	$31, %eax
	addl	%ebx, %eax
	leal	(%edx,%edx,4), %ecx
.LVL17:
	.loc 1 81 17 view .LVU116
	sarl	%eax
	subl	%ecx, %eax
	sall	$19, %eax
	movl	%eax, %ebx
	sarl	$19, %ebx
	movl	%ebx, 112(%esp)
	.loc 1 81 7 view .LVU117
	movl	132(%esp), %ebx
	shrl	$11, %eax
	andl	$-2096897, %ebx
	orl	%ebx, %eax
	movl	%eax, 132(%esp)
	.loc 1 82 3 is_stmt 1 view .LVU118
	.loc 1 81 7 is_stmt 0 view .LVU119
	movl	%eax, %ebx
	shrl	$16, %ebx
	.loc 1 82 7 view .LVU120
	leal	(%edx,%edx,8), %eax
	.loc 1 81 7 view .LVU121
	movl	%ebx, %ecx
	.loc 1 82 7 view .LVU122
	movl	88(%esp), %ebx
	leal	(%edx,%eax,4), %eax
	andl	$31, %ecx
	xorl	%ebx, %eax
	movswl	%ax, %ebx
	andl	$2047, %eax
	movl	%eax, 88(%esp)
	sall	$5, %eax
	movl	%ebx, 84(%esp)
	orl	%eax, %ecx
	.loc 1 83 17 view .LVU123
	movl	108(%esp), %eax
	.loc 1 82 7 view .LVU124
	movw	%cx, 134(%esp)
	.loc 1 83 3 is_stmt 1 view .LVU125
	.loc 1 84 19 is_stmt 0 view .LVU126
	movl	%esi, %ecx
	.loc 1 83 17 view .LVU127
	leal	1(%eax,%eax,2), %edx
	movl	%edx, %eax
	andl	$511, %eax
	movl	%eax, 108(%esp)
	.loc 1 83 7 view .LVU128
	movl	%eax, %edx
	movl	136(%esp), %eax
	andl	$-512, %eax
	orl	%edx, %eax
	movw	%ax, 136(%esp)
	.loc 1 84 3 is_stmt 1 view .LVU129
	.loc 1 83 7 is_stmt 0 view .LVU130
	movzbl	%ah, %ebx
	.loc 1 84 19 view .LVU131
	movl	$-1840700269, %eax
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	addl	%esi, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	.loc 1 84 7 view .LVU132
	movzbl	93(%esp), %edx
	.loc 1 84 19 view .LVU133
	subl	%eax, %ecx
	.loc 1 84 13 view .LVU134
	movl	$1, %eax
	sall	%cl, %eax
	.loc 1 84 7 view .LVU135
	andb	$1, %bl
	orb	%dl, %al
	movb	%al, 83(%esp)
	movb	%al, %dl
	addb	%al, %al
	andb	$127, %dl
	orb	%al, %bl
	movb	%dl, 93(%esp)
	.loc 1 85 9 view .LVU136
	movzbl	120(%esp), %edx
	.loc 1 84 7 view .LVU137
	movb	%bl, 137(%esp)
	.loc 1 85 3 is_stmt 1 view .LVU138
	.loc 1 85 9 is_stmt 0 view .LVU139
	andb	$7, %dl
	.loc 1 85 30 view .LVU140
	movb	%dl, %cl
	subb	$4, %cl
	movb	%cl, %al
	salb	$4, %al
	sarb	$4, %al
	.loc 1 85 7 view .LVU141
	movb	%al, 95(%esp)
	movb	%al, %bl
	movzbl	138(%esp), %eax
	andb	$15, %bl
	andb	$-16, %al
	orb	%bl, %al
	.loc 1 86 28 view .LVU142
	cmpb	$0, 95(%esp)
	.loc 1 85 7 view .LVU143
	movb	%al, 138(%esp)
	.loc 1 86 3 is_stmt 1 view .LVU144
	.loc 1 86 28 is_stmt 0 view .LVU145
	jns	.L3
	.loc 1 86 28 discriminator 1 view .LVU146
	notb	%cl
	salb	$4, %cl
	sarb	$4, %cl
	movb	%cl, 94(%esp)
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L13:
	.loc 1 92 4 is_stmt 1 view .LVU147
	movl	%edx, 56(%esp)
	movl	%edi, %eax
	movzbl	%cl, %ecx
	movl	%ecx, 52(%esp)
	sarl	$31, %eax
	movl	%eax, 48(%esp)
	movl	100(%esp), %eax
	movl	%edi, 44(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 36(%esp)
	movl	96(%esp), %eax
	movl	%eax, 40(%esp)
	movsbl	94(%esp), %eax
	movl	%eax, 32(%esp)
	movsbl	95(%esp), %eax
	movl	%eax, 28(%esp)
	movzbl	83(%esp), %eax
	movl	%eax, 24(%esp)
	movl	108(%esp), %eax
	movl	%eax, 20(%esp)
	movl	84(%esp), %eax
	movl	%eax, 16(%esp)
	movl	112(%esp), %eax
	movl	%eax, 12(%esp)
	movzbl	92(%esp), %eax
	movl	%eax, 8(%esp)
	.loc 1 79 11 is_stmt 0 view .LVU148
	movl	%esi, %eax
	andl	$3, %eax
	.loc 1 79 9 view .LVU149
	negb	%al
	.loc 1 92 4 view .LVU150
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL18:
	jmp	.L5
.LVL19:
	.p2align 4,,10
	.p2align 3
.L14:
	.loc 1 92 4 view .LVU151
.LBE21:
	.loc 1 95 30 view .LVU152
	movl	112(%esp), %eax
.LBB22:
.LBB23:
	.loc 1 42 23 view .LVU153
	leal	152(%esp), %ecx
.LBE23:
.LBE22:
	.loc 1 95 25 view .LVU154
	movl	%ebx, %edx
	.loc 1 95 2 is_stmt 1 view .LVU155
	.loc 1 95 25 is_stmt 0 view .LVU156
	movzbl	92(%esp), %ebx
	.loc 1 95 11 view .LVU157
	movl	%edx, %edi
	andl	$2147483647, %edi
	movl	%edi, 172(%esp)
	.loc 1 96 2 is_stmt 1 view .LVU158
.LVL20:
.LBB26:
.LBI22:
	.loc 1 40 17 view .LVU159
.LBB24:
	.loc 1 42 2 view .LVU160
	.loc 1 43 2 view .LVU161
	.loc 1 44 2 view .LVU162
	.loc 1 44 13 view .LVU163
	.loc 1 44 13 is_stmt 0 view .LVU164
.LBE24:
.LBE26:
	.loc 1 95 30 view .LVU165
	movl	%eax, 156(%esp)
	.loc 1 95 35 view .LVU166
	movl	88(%esp), %eax
	.loc 1 95 25 view .LVU167
	movl	%ebx, 152(%esp)
	.loc 1 95 35 view .LVU168
	movl	%eax, 160(%esp)
	.loc 1 95 40 view .LVU169
	movl	108(%esp), %eax
	movl	%eax, 164(%esp)
	.loc 1 95 45 view .LVU170
	movzbl	93(%esp), %eax
	movl	%eax, 168(%esp)
.LBB27:
.LBB25:
	.loc 1 43 11 view .LVU171
	movl	$-2128831035, %eax
.LVL21:
	.p2align 4
	.p2align 3
.L7:
	.loc 1 45 3 is_stmt 1 view .LVU172
	.loc 1 45 16 is_stmt 0 view .LVU173
	movzbl	(%ecx), %edx
	.loc 1 44 13 view .LVU174
	leal	176(%esp), %edi
	.loc 1 45 18 view .LVU175
	incl	%ecx
.LVL22:
	.loc 1 45 14 view .LVU176
	xorl	%edx, %eax
.LVL23:
	.loc 1 45 7 view .LVU177
	imull	$16777619, %eax, %eax
.LVL24:
	.loc 1 44 13 is_stmt 1 view .LVU178
	cmpl	%edi, %ecx
	jne	.L7
	.loc 1 46 2 view .LVU179
.LVL25:
	.loc 1 46 2 is_stmt 0 view .LVU180
.LBE25:
.LBE27:
	.loc 1 96 2 view .LVU181
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL26:
	.loc 1 97 2 is_stmt 1 view .LVU182
	.loc 1 98 1 is_stmt 0 view .LVU183
	leal	-12(%ebp), %esp
.LVL27:
	.loc 1 98 1 view .LVU184
	movl	%ebx, %eax
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL28:
	.loc 1 98 1 view .LVU185
	ret
	.cfi_endproc
.LFE2:
	.size	main, .-main
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x4a1
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x16
	.long	.LASF37
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL13
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x3
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x17
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
	.uleb128 0xc
	.long	0x42
	.uleb128 0x3
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0xd
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x61
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0xc
	.long	0x6f
	.uleb128 0xd
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x61
	.uleb128 0x3
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0xe
	.long	.LASF24
	.byte	0x4
	.byte	0x6
	.long	0x123
	.uleb128 0x2
	.long	.LASF14
	.byte	0x7
	.byte	0xb
	.long	0x61
	.byte	0x1
	.byte	0
	.uleb128 0x2
	.long	.LASF15
	.byte	0x8
	.byte	0xb
	.long	0x61
	.byte	0x1
	.byte	0x1
	.uleb128 0x2
	.long	.LASF16
	.byte	0x9
	.byte	0xb
	.long	0x61
	.byte	0x1
	.byte	0x2
	.uleb128 0x2
	.long	.LASF17
	.byte	0xa
	.byte	0xb
	.long	0x61
	.byte	0x2
	.byte	0x3
	.uleb128 0x2
	.long	.LASF18
	.byte	0xb
	.byte	0xb
	.long	0x61
	.byte	0x1
	.byte	0x5
	.uleb128 0x2
	.long	.LASF19
	.byte	0xc
	.byte	0xb
	.long	0x61
	.byte	0x1
	.byte	0x6
	.uleb128 0x2
	.long	.LASF20
	.byte	0xd
	.byte	0xb
	.long	0x61
	.byte	0x1
	.byte	0x7
	.uleb128 0x2
	.long	.LASF21
	.byte	0xe
	.byte	0xb
	.long	0x61
	.byte	0x1
	.byte	0x8
	.uleb128 0x2
	.long	.LASF22
	.byte	0xf
	.byte	0xb
	.long	0x61
	.byte	0x3
	.byte	0x9
	.uleb128 0x2
	.long	.LASF23
	.byte	0x10
	.byte	0xb
	.long	0x61
	.byte	0x14
	.byte	0xc
	.byte	0
	.uleb128 0xe
	.long	.LASF25
	.byte	0x14
	.byte	0x13
	.long	0x1bb
	.uleb128 0x4
	.string	"a"
	.byte	0x14
	.byte	0x9
	.long	0x34
	.byte	0x3
	.byte	0
	.uleb128 0x4
	.string	"b"
	.byte	0x15
	.byte	0xb
	.long	0x61
	.byte	0x5
	.byte	0x3
	.uleb128 0x4
	.string	"c"
	.byte	0x16
	.byte	0x9
	.long	0x34
	.byte	0xd
	.byte	0x8
	.uleb128 0x4
	.string	"d"
	.byte	0x17
	.byte	0xb
	.long	0x61
	.byte	0xb
	.byte	0x15
	.uleb128 0x4
	.string	"e"
	.byte	0x18
	.byte	0x11
	.long	0x4e
	.byte	0x9
	.byte	0x20
	.uleb128 0x4
	.string	"f"
	.byte	0x19
	.byte	0x11
	.long	0x4e
	.byte	0x7
	.byte	0x29
	.uleb128 0x4
	.string	"g"
	.byte	0x1a
	.byte	0xe
	.long	0x26
	.byte	0x4
	.byte	0x30
	.uleb128 0x4
	.string	"h"
	.byte	0x1b
	.byte	0xe
	.long	0x26
	.byte	0x4
	.byte	0x34
	.uleb128 0x2
	.long	.LASF26
	.byte	0x1c
	.byte	0x15
	.long	0x68
	.byte	0x28
	.byte	0x38
	.uleb128 0x4
	.string	"odd"
	.byte	0x1d
	.byte	0x13
	.long	0x3b
	.byte	0x17
	.byte	0x60
	.uleb128 0x2
	.long	.LASF27
	.byte	0x1e
	.byte	0xb
	.long	0x61
	.byte	0x1
	.byte	0x77
	.uleb128 0x2
	.long	.LASF28
	.byte	0x20
	.byte	0xb
	.long	0x61
	.byte	0x1f
	.byte	0x80
	.byte	0
	.uleb128 0x18
	.long	.LASF38
	.byte	0x4
	.byte	0x1
	.byte	0x23
	.byte	0x7
	.long	0x1df
	.uleb128 0xf
	.long	.LASF24
	.byte	0x24
	.byte	0xf
	.long	0x95
	.uleb128 0xf
	.long	.LASF29
	.byte	0x25
	.byte	0xb
	.long	0x55
	.byte	0
	.uleb128 0x10
	.long	.LASF30
	.byte	0x4
	.byte	0x9
	.byte	0x7
	.long	0x1ff
	.long	0x1ff
	.uleb128 0x5
	.long	0x1ff
	.uleb128 0x5
	.long	0x34
	.uleb128 0x5
	.long	0x7b
	.byte	0
	.uleb128 0x19
	.byte	0x4
	.uleb128 0x10
	.long	.LASF31
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x218
	.uleb128 0x5
	.long	0x218
	.uleb128 0x1a
	.byte	0
	.uleb128 0x8
	.long	0x76
	.uleb128 0x1b
	.long	.LASF39
	.byte	0x1
	.byte	0x3e
	.byte	0x5
	.long	0x34
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x421
	.uleb128 0x6
	.string	"w"
	.byte	0x40
	.byte	0xd
	.long	0x1bb
	.uleb128 0x9
	.string	"all"
	.byte	0x41
	.byte	0xb
	.long	0x55
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1c
	.string	"m"
	.byte	0x1
	.byte	0x4b
	.byte	0xf
	.long	0x123
	.uleb128 0x3
	.byte	0x74
	.sleb128 132
	.uleb128 0x1d
	.long	.LASF32
	.byte	0x1
	.byte	0x5f
	.byte	0xb
	.long	0x421
	.uleb128 0x3
	.byte	0x74
	.sleb128 152
	.uleb128 0x11
	.long	.LLRL1
	.long	0x31d
	.uleb128 0x9
	.string	"i"
	.byte	0x42
	.byte	0x10
	.long	0x61
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x12
	.long	0x431
	.long	.LBI13
	.byte	.LVU12
	.long	.LLRL3
	.byte	0x43
	.byte	0xd
	.long	0x2c5
	.uleb128 0x7
	.long	0x44b
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x7
	.long	0x440
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x13
	.long	.LLRL3
	.uleb128 0x1e
	.long	0x456
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL10
	.long	0x201
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
	.sleb128 8
	.uleb128 0x4
	.byte	0x73
	.sleb128 -7
	.byte	0x31
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x6
	.byte	0x74
	.sleb128 116
	.byte	0x6
	.byte	0x31
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0xb
	.byte	0x73
	.sleb128 -7
	.byte	0x35
	.byte	0x25
	.byte	0x73
	.sleb128 -7
	.byte	0x36
	.byte	0x25
	.byte	0x21
	.byte	0x31
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0xc
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0xc
	.long	0xfffff
	.byte	0x1a
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LLRL6
	.long	0x3b4
	.uleb128 0x9
	.string	"i"
	.byte	0x4d
	.byte	0xb
	.long	0x34
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xa
	.long	.LVL18
	.long	0x201
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
	.uleb128 0x9
	.byte	0x76
	.sleb128 0
	.byte	0x33
	.byte	0x1a
	.byte	0x1f
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x8
	.byte	0x74
	.sleb128 92
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 84
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x4
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x8
	.byte	0x74
	.sleb128 83
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x9
	.byte	0x74
	.sleb128 95
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x9
	.byte	0x74
	.sleb128 94
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.uleb128 0x4
	.byte	0x74
	.sleb128 104
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	0x460
	.long	.LBI22
	.byte	.LVU159
	.long	.LLRL8
	.byte	0x60
	.byte	0x31
	.long	0x403
	.uleb128 0x7
	.long	0x47a
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x7
	.long	0x46f
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x13
	.long	.LLRL8
	.uleb128 0x14
	.long	0x484
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x14
	.long	0x48d
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL26
	.long	0x201
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
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	0x55
	.long	0x431
	.uleb128 0x20
	.long	0x61
	.byte	0x5
	.byte	0
	.uleb128 0x15
	.long	.LASF34
	.byte	0x31
	.byte	0x15
	.long	0x95
	.long	0x460
	.uleb128 0xb
	.long	.LASF23
	.byte	0x31
	.byte	0x23
	.long	0x61
	.uleb128 0xb
	.long	.LASF33
	.byte	0x31
	.byte	0x33
	.long	0x61
	.uleb128 0x6
	.string	"e"
	.byte	0x33
	.byte	0xf
	.long	0x95
	.byte	0
	.uleb128 0x15
	.long	.LASF35
	.byte	0x28
	.byte	0x11
	.long	0x55
	.long	0x499
	.uleb128 0xb
	.long	.LASF36
	.byte	0x28
	.byte	0x26
	.long	0x499
	.uleb128 0x21
	.string	"n"
	.byte	0x1
	.byte	0x28
	.byte	0x33
	.long	0x7b
	.uleb128 0x6
	.string	"p"
	.byte	0x2a
	.byte	0x17
	.long	0x49f
	.uleb128 0x6
	.string	"sum"
	.byte	0x2b
	.byte	0xb
	.long	0x55
	.byte	0
	.uleb128 0x8
	.long	0x49e
	.uleb128 0x22
	.uleb128 0x8
	.long	0x49
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
	.uleb128 0xd
	.uleb128 0xb
	.uleb128 0x6b
	.uleb128 0xb
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
	.uleb128 0xd
	.uleb128 0xb
	.uleb128 0x6b
	.uleb128 0xb
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
	.uleb128 0x7
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
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
	.uleb128 0xf
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
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x17
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
	.uleb128 0x19
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0x26
	.byte	0
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
	.uleb128 .LVU3
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU184
	.uleb128 .LVU184
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 0
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
	.uleb128 .LVL8-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LVL9-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL9-.LVL0
	.uleb128 .LVL27-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL27-.LVL0
	.uleb128 .LVL28-.LVL0
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x64
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL28-.LVL0
	.uleb128 .LFE2-.LVL0
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x64
	.byte	0x1c
	.byte	0
.LVUS2:
	.uleb128 .LVU5
	.uleb128 .LVU11
.LLST2:
	.byte	0x8
	.long	.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU12
	.uleb128 .LVU42
.LLST4:
	.byte	0x8
	.long	.LVL1
	.uleb128 .LVL7-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 .LVU12
	.uleb128 .LVU42
.LLST5:
	.byte	0x8
	.long	.LVL1
	.uleb128 .LVL7-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS7:
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU106
	.uleb128 .LVU109
	.uleb128 .LVU116
	.uleb128 .LVU116
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU184
	.uleb128 .LVU184
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LVL14-.LVL11
	.uleb128 0x7
	.byte	0x74
	.sleb128 120
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL16-.LVL11
	.uleb128 .LVL17-.LVL11
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL17-.LVL11
	.uleb128 .LVL19-.LVL11
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL19-.LVL11
	.uleb128 .LVL27-.LVL11
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL27-.LVL11
	.uleb128 .LVL28-.LVL11
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x38
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL28-.LVL11
	.uleb128 .LFE2-.LVL11
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x38
	.byte	0x1c
	.byte	0
.LVUS9:
	.uleb128 .LVU159
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 .LVU172
.LLST9:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL20-.LVL20
	.uleb128 0x2
	.byte	0x48
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x2
	.byte	0x47
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU159
	.uleb128 .LVU172
	.uleb128 .LVU172
	.uleb128 .LVU180
.LLST10:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL21-.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x4
	.byte	0x74
	.sleb128 152
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU161
	.uleb128 .LVU180
.LLST11:
	.byte	0x8
	.long	.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS12:
	.uleb128 .LVU162
	.uleb128 .LVU172
	.uleb128 .LVU172
	.uleb128 .LVU177
	.uleb128 .LVU178
	.uleb128 .LVU180
.LLST12:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0x811c9dc5
	.byte	0x4
	.uleb128 .LVL21-.LVL20
	.uleb128 .LVL23-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL24-.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x1
	.byte	0x50
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
	.long	.LBB12
	.byte	0x4
	.uleb128 .LBB12-.LBB12
	.uleb128 .LBE12-.LBB12
	.byte	0x4
	.uleb128 .LBB19-.LBB12
	.uleb128 .LBE19-.LBB12
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB13
	.byte	0x4
	.uleb128 .LBB13-.LBB13
	.uleb128 .LBE13-.LBB13
	.byte	0x4
	.uleb128 .LBB17-.LBB13
	.uleb128 .LBE17-.LBB13
	.byte	0x4
	.uleb128 .LBB18-.LBB13
	.uleb128 .LBE18-.LBB13
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB20
	.byte	0x4
	.uleb128 .LBB20-.LBB20
	.uleb128 .LBE20-.LBB20
	.byte	0x4
	.uleb128 .LBB21-.LBB20
	.uleb128 .LBE21-.LBB20
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB22
	.byte	0x4
	.uleb128 .LBB22-.LBB22
	.uleb128 .LBE22-.LBB22
	.byte	0x4
	.uleb128 .LBB26-.LBB22
	.uleb128 .LBE26-.LBB22
	.byte	0x4
	.uleb128 .LBB27-.LBB22
	.uleb128 .LBE27-.LBB22
	.byte	0
.LLRL13:
	.byte	0x7
	.long	.LFB2
	.uleb128 .LFE2-.LFB2
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF38:
	.string	"word"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF39:
	.string	"main"
.LASF21:
	.string	"global"
.LASF35:
	.string	"checksum"
.LASF4:
	.string	"long long int"
.LASF29:
	.string	"bits"
.LASF30:
	.string	"memset"
.LASF12:
	.string	"long int"
.LASF31:
	.string	"printf"
.LASF23:
	.string	"frame"
.LASF24:
	.string	"entry"
.LASF22:
	.string	"available"
.LASF5:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF33:
	.string	"flags"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF19:
	.string	"dirty"
.LASF28:
	.string	"last"
.LASF16:
	.string	"user"
.LASF6:
	.string	"short unsigned int"
.LASF9:
	.string	"char"
.LASF34:
	.string	"make"
.LASF37:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF36:
	.string	"data"
.LASF13:
	.string	"long unsigned int"
.LASF20:
	.string	"large"
.LASF32:
	.string	"fields"
.LASF18:
	.string	"accessed"
.LASF14:
	.string	"present"
.LASF27:
	.string	"flag"
.LASF15:
	.string	"writable"
.LASF25:
	.string	"mixed"
.LASF26:
	.string	"wide"
.LASF17:
	.string	"unused"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"bitfields.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
