	.file	"overflow.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "overflow.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%lld, %lld\n"
.LC1:
	.string	"int8_t"
.LC2:
	.string	"%-9s %d %d %d %d %d %d\n"
.LC3:
	.string	"uint8_t"
.LC4:
	.string	"int16_t"
.LC5:
	.string	"uint16_t"
.LC6:
	.string	"int32_t"
.LC7:
	.string	"uint32_t"
.LC8:
	.string	"%-9s %d %u %d %u %d %u\n"
.LC9:
	.string	"long long"
.LC10:
	.string	"%-9s %d %lld %d %lld %d %lld\n"
.LC11:
	.string	"unsigned long long"
.LC12:
	.string	"%-9s %d %llu %d %llu %d %llu\n"
.LC13:
	.string	"%u %u %u %llu\n"
.LC14:
	.string	"%u %u\n"
.LC15:
	.string	"%d %d %d\n"
.LC16:
	.string	"%d "
.LC17:
	.string	""
.LC18:
	.string	"too large "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB5:
	.file 1 "overflow.c"
	.loc 1 49 1 view -0
	.cfi_startproc
	.loc 1 50 2 view .LVU1
	.loc 1 55 2 view .LVU2
.LBB38:
	.loc 1 55 7 view .LVU3
.LVL0:
	.loc 1 55 23 view .LVU4
.LBE38:
	.loc 1 49 1 is_stmt 0 view .LVU5
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	$pairs.1, %eax
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
	movl	%eax, 124(%esp)
	jmp	.L63
.LVL1:
	.p2align 4,,10
	.p2align 3
.L96:
.LBB70:
.LBB39:
.LBB40:
	.loc 1 65 3 discriminator 3 view .LVU6
	testl	%eax, %eax
	jne	.L59
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
.LVL2:
.L56:
	.loc 1 65 3 is_stmt 1 discriminator 3 view .LVU7
	movl	88(%esp), %eax
	movl	$.LC11, %ebx
	movl	%esi, 24(%esp)
	movl	92(%esp), %edx
	movl	%edi, 28(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, 36(%esp)
	movl	112(%esp), %eax
	movl	%edx, 40(%esp)
	movl	108(%esp), %edx
	movl	$.LC12, (%esp)
	movl	%eax, 32(%esp)
	movl	84(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%eax, 20(%esp)
	movl	104(%esp), %eax
	movl	%eax, 12(%esp)
	movl	120(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL3:
.LBE40:
	.loc 1 65 3 discriminator 3 view .LVU8
.LBE39:
	.loc 1 55 56 discriminator 3 view .LVU9
	.loc 1 55 23 discriminator 3 view .LVU10
	addl	$16, 124(%esp)
	movl	124(%esp), %eax
	cmpl	$pairs.1+256, %eax
	je	.L82
.LVL4:
.L63:
.LBB67:
	.loc 1 56 3 discriminator 3 view .LVU11
	.loc 1 56 11 is_stmt 0 discriminator 3 view .LVU12
	movl	124(%esp), %eax
.LBB41:
	.loc 1 59 3 discriminator 3 view .LVU13
	movl	$.LC3, %edi
.LBE41:
	.loc 1 56 11 discriminator 3 view .LVU14
	movl	(%eax), %ecx
	movl	4(%eax), %ebx
.LVL5:
	.loc 1 56 28 discriminator 3 view .LVU15
	movl	12(%eax), %edx
	movl	8(%eax), %eax
.LVL6:
	.loc 1 57 3 is_stmt 1 discriminator 3 view .LVU16
	movl	%ecx, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC0, (%esp)
	movl	%edx, 132(%esp)
	movl	%ecx, 136(%esp)
	movl	%ebx, 140(%esp)
	movl	%eax, 128(%esp)
	call	printf
.LVL7:
	.loc 1 58 3 discriminator 3 view .LVU17
.LBB42:
	.loc 1 58 3 discriminator 3 view .LVU18
	.loc 1 58 3 discriminator 3 view .LVU19
	.loc 1 58 3 discriminator 3 view .LVU20
	movzbl	136(%esp), %edx
	movl	$.LC2, (%esp)
	movzbl	128(%esp), %ebx
	movb	%dl, 72(%esp)
	movb	%dl, %al
	movb	%dl, %cl
	addb	%bl, %al
	movb	%al, 112(%esp)
.LVL8:
	.loc 1 58 3 is_stmt 0 discriminator 3 view .LVU21
	movb	%dl, %al
	seto	84(%esp)
.LVL9:
	.loc 1 58 3 discriminator 3 view .LVU22
	subb	%bl, %cl
	movb	%cl, 120(%esp)
	seto	%cl
.LVL10:
	.loc 1 58 3 is_stmt 1 discriminator 3 view .LVU23
	imulb	%bl
	movsbl	%cl, %ecx
.LVL11:
	.loc 1 58 3 is_stmt 0 discriminator 3 view .LVU24
	movl	%ecx, 16(%esp)
	movb	%al, 104(%esp)
	seto	%al
.LVL12:
	.loc 1 58 3 is_stmt 1 discriminator 3 view .LVU25
	movsbl	%al, %eax
.LVL13:
	.loc 1 58 3 is_stmt 0 discriminator 3 view .LVU26
	movsbl	104(%esp), %esi
	movl	%eax, 24(%esp)
	movsbl	120(%esp), %eax
.LVL14:
	.loc 1 58 3 discriminator 3 view .LVU27
	movl	%esi, 28(%esp)
	movl	$.LC1, %esi
	movl	%eax, 20(%esp)
	movsbl	112(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, 12(%esp)
	movsbl	84(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL15:
	.loc 1 58 3 discriminator 3 view .LVU28
.LBE42:
	.loc 1 58 3 is_stmt 1 discriminator 3 view .LVU29
	.loc 1 59 3 discriminator 3 view .LVU30
.LBB43:
	.loc 1 59 3 discriminator 3 view .LVU31
	.loc 1 59 3 discriminator 3 view .LVU32
	.loc 1 59 3 discriminator 3 view .LVU33
	movzbl	72(%esp), %edx
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	movb	%dl, %cl
	movb	%dl, %al
	addb	%bl, %cl
	setc	84(%esp)
.LVL16:
	.loc 1 59 3 is_stmt 0 discriminator 3 view .LVU34
	cmpb	%bl, %dl
	movzbl	104(%esp), %edx
	setb	%cl
.LVL17:
	.loc 1 59 3 is_stmt 1 discriminator 3 view .LVU35
	mulb	%bl
	movzbl	%cl, %ecx
.LVL18:
	.loc 1 59 3 is_stmt 0 discriminator 3 view .LVU36
	movl	%ecx, 16(%esp)
	movl	%edx, 28(%esp)
	seto	%al
.LVL19:
	.loc 1 59 3 is_stmt 1 discriminator 3 view .LVU37
	movzbl	%al, %eax
.LVL20:
	.loc 1 59 3 is_stmt 0 discriminator 3 view .LVU38
	movl	%eax, 24(%esp)
	movzbl	120(%esp), %eax
.LVL21:
	.loc 1 59 3 discriminator 3 view .LVU39
	movl	%eax, 20(%esp)
	movzbl	112(%esp), %eax
	movl	%eax, 12(%esp)
	movzbl	84(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL22:
	.loc 1 59 3 discriminator 3 view .LVU40
.LBE43:
	.loc 1 59 3 is_stmt 1 discriminator 3 view .LVU41
	.loc 1 60 3 discriminator 3 view .LVU42
.LBB44:
	.loc 1 60 3 discriminator 3 view .LVU43
	.loc 1 60 3 discriminator 3 view .LVU44
	movswl	136(%esp), %eax
	xorl	%ecx, %ecx
	movswl	128(%esp), %edx
	movl	%eax, %edi
	addw	%dx, %di
	movw	%di, 112(%esp)
.LVL23:
	.loc 1 60 3 is_stmt 0 discriminator 3 view .LVU45
	jo	.L83
.L14:
.LVL24:
	.loc 1 60 3 is_stmt 1 discriminator 3 view .LVU46
	movl	%eax, %edi
	xorl	%ebx, %ebx
.LVL25:
	.loc 1 60 3 is_stmt 0 discriminator 3 view .LVU47
	subw	%dx, %di
	jo	.L84
.L16:
.LVL26:
	.loc 1 60 3 is_stmt 1 discriminator 3 view .LVU48
	xorl	%esi, %esi
	imulw	%dx, %ax
	jo	.L85
.L18:
.LVL27:
	.loc 1 60 3 discriminator 3 view .LVU49
	movl	%ecx, 8(%esp)
	cwtl
.LVL28:
	.loc 1 60 3 is_stmt 0 discriminator 3 view .LVU50
	movl	$.LC4, %ecx
.LVL29:
	.loc 1 60 3 discriminator 3 view .LVU51
	movl	%eax, 28(%esp)
	movswl	112(%esp), %eax
	movswl	%di, %edi
	.loc 1 60 3 discriminator 3 view .LVU52
	movl	%esi, 24(%esp)
	movl	%ebx, 16(%esp)
.LBE44:
.LBB45:
	.loc 1 61 3 discriminator 3 view .LVU53
	xorl	%ebx, %ebx
.LVL30:
	.loc 1 61 3 discriminator 3 view .LVU54
.LBE45:
.LBB46:
	.loc 1 60 3 discriminator 3 view .LVU55
	movl	%edi, 20(%esp)
	movl	%eax, 12(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL31:
	.loc 1 60 3 discriminator 3 view .LVU56
.LBE46:
	.loc 1 60 3 is_stmt 1 discriminator 3 view .LVU57
	.loc 1 61 3 discriminator 3 view .LVU58
.LBB47:
	.loc 1 61 3 discriminator 3 view .LVU59
	.loc 1 61 3 discriminator 3 view .LVU60
	movzwl	136(%esp), %eax
	movzwl	128(%esp), %edx
	movl	%eax, %esi
.LVL32:
	.loc 1 61 3 is_stmt 0 discriminator 3 view .LVU61
	addw	%dx, %si
	movw	%si, 112(%esp)
.LVL33:
	.loc 1 61 3 discriminator 3 view .LVU62
	jc	.L86
.L20:
.LVL34:
	.loc 1 61 3 is_stmt 1 discriminator 3 view .LVU63
	movl	%eax, %edi
.LVL35:
	.loc 1 61 3 is_stmt 0 discriminator 3 view .LVU64
	subw	%dx, %di
	xorl	%ecx, %ecx
	cmpl	%edx, %eax
	setb	%cl
.LVL36:
	.loc 1 61 3 is_stmt 1 discriminator 3 view .LVU65
	xorl	%esi, %esi
	mulw	%dx
	jo	.L87
.L24:
.LVL37:
	.loc 1 61 3 discriminator 3 view .LVU66
	movzwl	%ax, %eax
.LVL38:
	.loc 1 61 3 is_stmt 0 discriminator 3 view .LVU67
	movl	$.LC5, %edx
	movl	%eax, 28(%esp)
	movzwl	112(%esp), %eax
	movzwl	%di, %edi
	.loc 1 61 3 discriminator 3 view .LVU68
	movl	%esi, 24(%esp)
	movl	%ecx, 16(%esp)
	movl	%edx, 4(%esp)
	movl	%edi, 20(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL39:
	.loc 1 61 3 discriminator 3 view .LVU69
.LBE47:
	.loc 1 61 3 is_stmt 1 discriminator 3 view .LVU70
	.loc 1 62 3 discriminator 3 view .LVU71
.LBB48:
	.loc 1 62 3 discriminator 3 view .LVU72
	.loc 1 62 3 discriminator 3 view .LVU73
	movl	136(%esp), %eax
	xorl	%ecx, %ecx
	movl	128(%esp), %edx
	movl	%eax, %esi
.LVL40:
	.loc 1 62 3 is_stmt 0 discriminator 3 view .LVU74
	addl	%edx, %esi
	movl	%esi, 112(%esp)
.LVL41:
	.loc 1 62 3 discriminator 3 view .LVU75
	jo	.L88
.L26:
.LVL42:
	.loc 1 62 3 is_stmt 1 discriminator 3 view .LVU76
	movl	%eax, %edi
.LVL43:
	.loc 1 62 3 is_stmt 0 discriminator 3 view .LVU77
	xorl	%ebx, %ebx
.LVL44:
	.loc 1 62 3 discriminator 3 view .LVU78
	subl	%edx, %edi
	jo	.L89
.L28:
.LVL45:
	.loc 1 62 3 is_stmt 1 discriminator 3 view .LVU79
	xorl	%esi, %esi
	imull	%edx, %eax
	jo	.L90
.L30:
.LVL46:
	.loc 1 62 3 discriminator 3 view .LVU80
	movl	%eax, 28(%esp)
	movl	112(%esp), %eax
.LVL47:
	.loc 1 62 3 is_stmt 0 discriminator 3 view .LVU81
	movl	%esi, 24(%esp)
	movl	%ebx, 16(%esp)
.LBE48:
.LBB49:
	.loc 1 63 3 discriminator 3 view .LVU82
	xorl	%ebx, %ebx
.LVL48:
	.loc 1 63 3 discriminator 3 view .LVU83
.LBE49:
.LBB50:
	.loc 1 62 3 discriminator 3 view .LVU84
	movl	%edi, 20(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC6, %eax
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL49:
	.loc 1 62 3 discriminator 3 view .LVU85
.LBE50:
	.loc 1 62 3 is_stmt 1 discriminator 3 view .LVU86
	.loc 1 63 3 discriminator 3 view .LVU87
.LBB51:
	.loc 1 63 3 discriminator 3 view .LVU88
	.loc 1 63 3 discriminator 3 view .LVU89
	movl	136(%esp), %eax
	movl	128(%esp), %edx
	movl	%eax, %esi
.LVL50:
	.loc 1 63 3 is_stmt 0 discriminator 3 view .LVU90
	addl	%edx, %esi
	movl	%esi, 112(%esp)
.LVL51:
	.loc 1 63 3 discriminator 3 view .LVU91
	jc	.L91
.L32:
.LVL52:
	.loc 1 63 3 is_stmt 1 discriminator 3 view .LVU92
	movl	%eax, %edi
.LVL53:
	.loc 1 63 3 is_stmt 0 discriminator 3 view .LVU93
	xorl	%ecx, %ecx
	subl	%edx, %edi
	setb	%cl
.LVL54:
	.loc 1 63 3 is_stmt 1 discriminator 3 view .LVU94
	xorl	%esi, %esi
	mull	%edx
	jo	.L92
.L36:
.LVL55:
	.loc 1 63 3 discriminator 3 view .LVU95
	movl	%eax, 28(%esp)
	movl	112(%esp), %eax
.LVL56:
	.loc 1 63 3 is_stmt 0 discriminator 3 view .LVU96
	movl	%esi, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC7, %eax
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.LVL57:
	.loc 1 63 3 discriminator 3 view .LVU97
.LBE51:
	.loc 1 63 3 is_stmt 1 discriminator 3 view .LVU98
	.loc 1 64 3 discriminator 3 view .LVU99
.LBB52:
	.loc 1 64 3 discriminator 3 view .LVU100
	.loc 1 64 3 discriminator 3 view .LVU101
	movl	136(%esp), %esi
.LVL58:
	.loc 1 64 3 is_stmt 0 discriminator 3 view .LVU102
	xorl	%eax, %eax
	addl	128(%esp), %esi
	movl	%eax, 120(%esp)
.LVL59:
	.loc 1 64 3 discriminator 3 view .LVU103
	movl	140(%esp), %edi
.LVL60:
	.loc 1 64 3 discriminator 3 view .LVU104
	adcl	132(%esp), %edi
	jo	.L93
.L38:
.LVL61:
	.loc 1 64 3 is_stmt 1 discriminator 3 view .LVU105
	xorl	%eax, %eax
	movl	140(%esp), %edx
	movl	%eax, 104(%esp)
.LVL62:
	.loc 1 64 3 is_stmt 0 discriminator 3 view .LVU106
	movl	136(%esp), %eax
	subl	128(%esp), %eax
	sbbl	132(%esp), %edx
	movl	%eax, 72(%esp)
.LVL63:
	.loc 1 64 3 discriminator 3 view .LVU107
	movl	%edx, 76(%esp)
	jo	.L94
.L40:
.LVL64:
	.loc 1 64 3 is_stmt 1 discriminator 3 view .LVU108
	xorl	%eax, %eax
	movl	140(%esp), %ebx
.LVL65:
	.loc 1 64 3 is_stmt 0 discriminator 3 view .LVU109
	movl	%eax, 84(%esp)
	movl	136(%esp), %eax
	movl	128(%esp), %edx
	movl	132(%esp), %ecx
	sarl	$31, %eax
	sarl	$31, %edx
	cmpl	%ebx, %eax
	movl	%ecx, 112(%esp)
.LVL66:
	.loc 1 64 3 discriminator 3 view .LVU110
	jne	.L44
	cmpl	%ecx, %edx
	jne	.L45
	movl	136(%esp), %eax
	imull	128(%esp)
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
.L42:
.LVL67:
	.loc 1 64 3 is_stmt 1 discriminator 3 view .LVU111
	movl	%esi, 12(%esp)
	movl	96(%esp), %eax
	movl	%edi, 16(%esp)
	movl	100(%esp), %edx
	movl	$.LC10, (%esp)
	movl	%eax, 36(%esp)
	movl	84(%esp), %eax
	movl	%edx, 40(%esp)
	movl	76(%esp), %edx
	movl	%eax, 32(%esp)
	movl	72(%esp), %eax
	movl	%edx, 28(%esp)
	movl	$.LC9, %edx
	movl	%edx, 4(%esp)
	movl	%eax, 24(%esp)
	movl	104(%esp), %eax
	movl	%eax, 20(%esp)
	movl	120(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL68:
.LBE52:
	.loc 1 64 3 discriminator 3 view .LVU112
	.loc 1 65 3 discriminator 3 view .LVU113
.LBB53:
	.loc 1 65 3 discriminator 3 view .LVU114
	.loc 1 65 3 discriminator 3 view .LVU115
	movl	136(%esp), %eax
	xorl	%ecx, %ecx
	addl	128(%esp), %eax
	movl	%ecx, 120(%esp)
.LVL69:
	.loc 1 65 3 is_stmt 0 discriminator 3 view .LVU116
	movl	140(%esp), %edx
	adcl	132(%esp), %edx
	movl	%eax, 104(%esp)
.LVL70:
	.loc 1 65 3 discriminator 3 view .LVU117
	movl	%edx, 108(%esp)
	jc	.L95
.L52:
.LVL71:
	.loc 1 65 3 is_stmt 1 discriminator 3 view .LVU118
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	movl	%ecx, %esi
.LVL72:
	.loc 1 65 3 is_stmt 0 discriminator 3 view .LVU119
	subl	128(%esp), %esi
	movl	%ebx, %edi
	movl	%ebx, %eax
	sbbl	132(%esp), %edi
	cmpl	%esi, %ecx
	movl	%ebx, %ecx
	sbbl	%edi, %eax
	setc	%al
	movzbl	%al, %eax
	movl	%eax, 84(%esp)
.LVL73:
	.loc 1 65 3 is_stmt 1 discriminator 3 view .LVU120
	xorl	%eax, %eax
.LVL74:
	.loc 1 65 3 is_stmt 0 discriminator 3 view .LVU121
	testl	%ebx, %ebx
	movl	%eax, 112(%esp)
	movl	132(%esp), %eax
	je	.L96
	testl	%eax, %eax
	jne	.L62
	movl	128(%esp), %ebx
.L60:
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%edx, 76(%esp)
.LVL75:
	.loc 1 65 3 discriminator 3 view .LVU122
	movl	%eax, 72(%esp)
	movl	%ebx, %eax
	movl	76(%esp), %ebx
	mull	%ecx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	testl	%ebx, %ebx
	jne	.L62
	movl	%ecx, 92(%esp)
	movl	72(%esp), %eax
	movl	%eax, 88(%esp)
	jmp	.L56
.LVL76:
	.p2align 4,,10
	.p2align 3
.L44:
	.loc 1 65 3 discriminator 3 view .LVU123
.LBE53:
.LBB54:
	.loc 1 64 3 discriminator 3 view .LVU124
	movl	112(%esp), %eax
	cmpl	%eax, %edx
	jne	.L47
	movl	136(%esp), %eax
	movl	140(%esp), %edx
	movl	128(%esp), %ecx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
.L46:
	.loc 1 64 3 discriminator 3 view .LVU125
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 112(%esp)
	movl	%ecx, %eax
	movl	%edx, 116(%esp)
	mull	%ebx
	testl	%ebx, %ebx
	movl	%eax, 64(%esp)
	movl	%edx, 68(%esp)
	jns	.L48
	xorl	%eax, %eax
	subl	%eax, 64(%esp)
	sbbl	%ecx, 68(%esp)
.L48:
	testl	%ecx, %ecx
	jns	.L49
	movl	56(%esp), %ecx
	subl	%ecx, 64(%esp)
	movl	60(%esp), %ebx
	sbbl	%ebx, 68(%esp)
.L49:
	.loc 1 64 3 discriminator 3 view .LVU126
	movl	116(%esp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	64(%esp), %eax
	adcl	68(%esp), %edx
	movl	%eax, %ebx
	sarl	$31, %ebx
	cmpl	%edx, %ebx
	jne	.L50
	movl	%eax, 100(%esp)
	movl	112(%esp), %eax
	movl	%eax, 96(%esp)
	jmp	.L42
.LVL77:
	.p2align 4,,10
	.p2align 3
.L59:
	.loc 1 64 3 discriminator 3 view .LVU127
.LBE54:
.LBB55:
	.loc 1 65 3 discriminator 3 view .LVU128
	movl	136(%esp), %ebx
	movl	%eax, %ecx
	jmp	.L60
.LVL78:
	.p2align 4,,10
	.p2align 3
.L45:
	.loc 1 65 3 discriminator 3 view .LVU129
.LBE55:
.LBB56:
	.loc 1 64 3 discriminator 3 view .LVU130
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	112(%esp), %ebx
	movl	136(%esp), %ecx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	jmp	.L46
.LVL79:
	.p2align 4,,10
	.p2align 3
.L82:
	.loc 1 64 3 discriminator 3 view .LVU131
.LBE56:
.LBE67:
	movl	$10, %edx
.LBE70:
	.loc 1 69 11 view .LVU132
	movl	$-6, %ebx
.LBB71:
	movl	%edx, 112(%esp)
.LVL80:
	.loc 1 69 11 view .LVU133
.LBE71:
	.loc 1 67 10 view .LVU134
	movb	$-6, %cl
	.loc 1 70 11 view .LVU135
	movl	$-6, %eax
	.loc 1 67 10 view .LVU136
	movb	%cl, 136(%esp)
.LVL81:
	.loc 1 70 11 view .LVU137
	movl	$-1, %edx
	.loc 1 68 11 view .LVU138
	movl	$65530, %edi
	.loc 1 67 10 view .LVU139
	movl	%ebx, %esi
.LVL82:
	.p2align 4
	.p2align 3
.L64:
.LBB72:
	.loc 1 72 3 is_stmt 1 discriminator 3 view .LVU140
	.loc 1 72 3 is_stmt 0 discriminator 3 view .LVU141
	movl	%eax, 16(%esp)
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%edx, 20(%esp)
	addl	$1, %ecx
	movl	%ecx, 128(%esp)
.LVL83:
	.loc 1 72 41 discriminator 3 view .LVU142
	leal	1(%edi), %ecx
	.loc 1 72 3 discriminator 3 view .LVU143
	adcl	$0, %ebx
	movl	%esi, 12(%esp)
	.loc 1 72 41 discriminator 3 view .LVU144
	movzwl	%cx, %ecx
	movl	%ecx, 124(%esp)
.LVL84:
	.loc 1 72 33 discriminator 3 view .LVU145
	movzbl	136(%esp), %ecx
	.loc 1 72 3 discriminator 3 view .LVU146
	movl	%edi, 8(%esp)
	movl	$.LC13, (%esp)
	movl	%ebx, 132(%esp)
	movzbl	%cl, %eax
	.loc 1 72 33 discriminator 3 view .LVU147
	movb	%cl, %bl
	.loc 1 72 3 discriminator 3 view .LVU148
	movl	%eax, 4(%esp)
	.loc 1 72 33 discriminator 3 view .LVU149
	incb	%bl
.LVL85:
	.loc 1 72 3 discriminator 3 view .LVU150
	call	printf
.LVL86:
	.loc 1 73 3 is_stmt 1 discriminator 3 view .LVU151
	.loc 1 74 8 is_stmt 0 discriminator 3 view .LVU152
	movl	124(%esp), %ecx
	.loc 1 73 8 discriminator 3 view .LVU153
	movb	%bl, %al
	addb	%al, %al
	addb	%al, %bl
.LVL87:
	.loc 1 73 8 discriminator 3 view .LVU154
	movb	%bl, 136(%esp)
.LVL88:
	.loc 1 74 3 is_stmt 1 discriminator 3 view .LVU155
	.loc 1 72 3 is_stmt 0 discriminator 3 view .LVU156
	leal	1(%esi), %eax
.LVL89:
	.loc 1 76 22 discriminator 3 view .LVU157
	xorl	%ebx, %ebx
.LVL90:
	.loc 1 74 8 discriminator 3 view .LVU158
	imull	%ecx, %ecx
	.loc 1 75 15 discriminator 3 view .LVU159
	movl	%eax, %edx
	sall	$16, %edx
	.loc 1 75 8 discriminator 3 view .LVU160
	leal	-7(%eax,%edx), %esi
	.loc 1 76 15 discriminator 3 view .LVU161
	movl	128(%esp), %eax
.LVL91:
	.loc 1 74 8 discriminator 3 view .LVU162
	movzwl	%cx, %edi
.LVL92:
	.loc 1 75 3 is_stmt 1 discriminator 3 view .LVU163
	.loc 1 76 3 discriminator 3 view .LVU164
	.loc 1 76 15 is_stmt 0 discriminator 3 view .LVU165
	movl	132(%esp), %ecx
	imull	%eax, %ecx
	mull	%eax
	addl	%ecx, %ecx
	addl	%ecx, %edx
	.loc 1 76 8 discriminator 3 view .LVU166
	addl	%esi, %eax
	adcl	%ebx, %edx
.LVL93:
	.loc 1 71 27 is_stmt 1 discriminator 3 view .LVU167
	.loc 1 71 20 discriminator 3 view .LVU168
	decl	112(%esp)
	jne	.L64
.LBE72:
	.loc 1 78 2 view .LVU169
	movl	$.LC14, (%esp)
	movl	$-1, %edx
	movl	$3, %eax
.LVL94:
	.loc 1 78 2 is_stmt 0 view .LVU170
	movl	%edx, 4(%esp)
	.loc 1 79 2 view .LVU171
	movl	$-2147483648, %ebx
	movl	$2147483647, %esi
.LVL95:
	.loc 1 78 2 view .LVU172
	movl	%eax, 8(%esp)
	.loc 1 80 2 view .LVU173
	movl	$-1, %edi
.LVL96:
	.loc 1 78 2 view .LVU174
	call	printf
.LVL97:
	.loc 1 79 2 is_stmt 1 view .LVU175
	.loc 1 79 2 is_stmt 0 view .LVU176
	movl	$-2, %ecx
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	.loc 1 83 13 view .LVU177
	xorl	%ebx, %ebx
	.loc 1 79 2 view .LVU178
	movl	%esi, 4(%esp)
.LBB73:
	.loc 1 84 11 view .LVU179
	xorl	%esi, %esi
.LBE73:
	.loc 1 79 2 view .LVU180
	movl	$.LC15, (%esp)
	call	printf
.LVL98:
	.loc 1 80 2 is_stmt 1 view .LVU181
	movl	$-32768, %eax
	movl	%eax, 8(%esp)
	movl	$32767, %eax
	movl	%edi, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
.LVL99:
	.loc 1 81 2 view .LVU182
	movl	$-5, %eax
	movl	%eax, 12(%esp)
	movl	$-1, %eax
	movl	%eax, 8(%esp)
	movl	$2147483646, %eax
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
.LVL100:
	.loc 1 82 2 view .LVU183
	.loc 1 83 2 view .LVU184
	.loc 1 84 2 view .LVU185
.LBB84:
	.loc 1 84 7 view .LVU186
	.loc 1 84 20 view .LVU187
	.loc 1 85 3 view .LVU188
.LBE84:
	.loc 1 81 2 is_stmt 0 view .LVU189
	movl	$50, %eax
.LBB85:
	.loc 1 85 18 view .LVU190
	movl	texts.0(,%esi,4), %ecx
.LVL101:
.LBB74:
.LBI74:
	.loc 1 38 12 is_stmt 1 view .LVU191
.LBB75:
	.loc 1 40 2 view .LVU192
	.loc 1 41 2 view .LVU193
	.loc 1 41 9 view .LVU194
	testb	%al, %al
	je	.L76
.LVL102:
.L98:
	.loc 1 42 3 view .LVU195
	.loc 1 42 44 is_stmt 0 view .LVU196
	subl	$48, %eax
.LVL103:
	.loc 1 42 44 view .LVU197
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L72:
	.loc 1 42 3 is_stmt 1 view .LVU198
	.loc 1 42 7 is_stmt 0 view .LVU199
	imull	$10, %eax, %eax
.LVL104:
	.loc 1 42 7 view .LVU200
	jo	.L69
.LVL105:
	.loc 1 42 44 view .LVU201
	subl	$48, %edx
	xorl	%edi, %edi
	addl	%edx, %eax
.LVL106:
	.loc 1 42 44 view .LVU202
	jo	.L97
.L70:
	.loc 1 42 41 view .LVU203
	testl	%edi, %edi
	jne	.L69
.LVL107:
.L66:
	.loc 1 41 14 is_stmt 1 view .LVU204
	.loc 1 41 9 is_stmt 0 view .LVU205
	movsbl	1(%ecx), %edx
	.loc 1 41 14 view .LVU206
	incl	%ecx
.LVL108:
	.loc 1 41 9 is_stmt 1 view .LVU207
	testb	%dl, %dl
	jne	.L72
.LVL109:
.L65:
	.loc 1 41 9 is_stmt 0 view .LVU208
.LBE75:
.LBE74:
	.loc 1 86 4 is_stmt 1 view .LVU209
	movl	%eax, 4(%esp)
	.loc 1 84 26 is_stmt 0 view .LVU210
	incl	%esi
.LVL110:
	.loc 1 87 10 view .LVU211
	incl	%ebx
.LVL111:
	.loc 1 86 4 view .LVU212
	movl	$.LC16, (%esp)
	call	printf
.LVL112:
	.loc 1 87 4 is_stmt 1 view .LVU213
	.loc 1 84 26 view .LVU214
	.loc 1 84 20 view .LVU215
	cmpl	$4, %esi
	je	.L73
.L99:
.LBB80:
.LBB76:
	.loc 1 41 9 is_stmt 0 view .LVU216
	movl	texts.0(,%esi,4), %eax
.LBE76:
.LBE80:
	.loc 1 85 18 view .LVU217
	movl	texts.0(,%esi,4), %ecx
.LBB81:
.LBB77:
	.loc 1 41 9 view .LVU218
	movsbl	(%eax), %eax
	.loc 1 41 9 view .LVU219
.LBE77:
.LBE81:
	.loc 1 85 3 is_stmt 1 view .LVU220
.LVL113:
.LBB82:
	.loc 1 38 12 view .LVU221
.LBB78:
	.loc 1 40 2 view .LVU222
	.loc 1 41 2 view .LVU223
	.loc 1 41 9 view .LVU224
	testb	%al, %al
	jne	.L98
.L76:
	.loc 1 40 6 is_stmt 0 view .LVU225
	xorl	%eax, %eax
	jmp	.L65
.LVL114:
	.p2align 4,,10
	.p2align 3
.L69:
	.loc 1 40 6 view .LVU226
.LBE78:
.LBE82:
	.loc 1 89 4 is_stmt 1 view .LVU227
	movl	$.LC18, (%esp)
	.loc 1 84 26 is_stmt 0 view .LVU228
	incl	%esi
.LVL115:
	.loc 1 89 4 view .LVU229
	call	printf
.LVL116:
	.loc 1 84 26 is_stmt 1 view .LVU230
	.loc 1 84 20 view .LVU231
	cmpl	$4, %esi
	jne	.L99
.L73:
	.loc 1 84 20 is_stmt 0 view .LVU232
.LBE85:
	.loc 1 91 2 is_stmt 1 view .LVU233
	movl	$.LC17, (%esp)
	call	puts
.LVL117:
	.loc 1 92 2 view .LVU234
	.loc 1 93 1 is_stmt 0 view .LVU235
	leal	-12(%ebp), %esp
.LVL118:
	.loc 1 93 1 view .LVU236
	movl	%ebx, %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL119:
	.loc 1 93 1 view .LVU237
	popl	%esi
	.cfi_restore 6
.LVL120:
	.loc 1 93 1 view .LVU238
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL121:
	.loc 1 93 1 view .LVU239
	ret
.LVL122:
.L62:
	.cfi_restore_state
.LBB86:
.LBB68:
.LBB57:
	.loc 1 65 3 discriminator 3 view .LVU240
	movl	128(%esp), %eax
	movl	$1, 112(%esp)
	movl	140(%esp), %edx
	movl	136(%esp), %ecx
	imull	%eax, %edx
	movl	132(%esp), %eax
	imull	%ecx, %eax
	leal	(%edx,%eax), %ecx
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 88(%esp)
	addl	%ecx, %edx
	movl	%edx, 92(%esp)
	jmp	.L56
.LVL123:
.L47:
	.loc 1 65 3 discriminator 3 view .LVU241
.LBE57:
.LBB58:
	.loc 1 64 3 discriminator 3 view .LVU242
	movl	128(%esp), %eax
	movl	140(%esp), %edx
	movl	136(%esp), %ecx
	imull	%eax, %edx
	movl	132(%esp), %eax
	imull	%ecx, %eax
	leal	(%edx,%eax), %ecx
	movl	136(%esp), %eax
	mull	128(%esp)
	movl	%eax, 96(%esp)
	addl	%ecx, %edx
	movl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, 100(%esp)
	leal	1(%ebx), %eax
	cmpl	$1, %eax
	ja	.L43
	movl	112(%esp), %eax
	incl	%eax
	cmpl	$1, %eax
	ja	.L43
	movl	112(%esp), %eax
	cmpl	%eax, %ebx
	je	.L100
	cmpl	$0, 100(%esp)
	js	.L42
.L43:
	.loc 1 64 3 discriminator 3 view .LVU243
	movl	$1, 84(%esp)
	jmp	.L42
.L100:
	.loc 1 64 3 discriminator 3 view .LVU244
	xorl	%ebx, %ebx
	xchgl	%ecx, %edx
	cmpl	%ecx, %ebx
	sbbl	%edx, %ebx
	jl	.L42
	jmp	.L43
.LVL124:
.L97:
	.loc 1 64 3 discriminator 3 view .LVU245
.LBE58:
.LBE68:
.LBE86:
.LBB87:
.LBB83:
.LBB79:
	.loc 1 42 44 view .LVU246
	movl	$1, %edi
	jmp	.L70
.LVL125:
.L88:
	.loc 1 42 44 view .LVU247
.LBE79:
.LBE83:
.LBE87:
.LBB88:
.LBB69:
.LBB59:
	.loc 1 62 3 discriminator 3 view .LVU248
	movl	$1, %ecx
	jmp	.L26
.LVL126:
.L87:
	.loc 1 62 3 discriminator 3 view .LVU249
.LBE59:
.LBB60:
	.loc 1 61 3 discriminator 3 view .LVU250
	movl	$1, %esi
	jmp	.L24
.LVL127:
.L86:
	.loc 1 61 3 discriminator 3 view .LVU251
	movl	$1, %ebx
	jmp	.L20
.LVL128:
.L85:
	.loc 1 61 3 discriminator 3 view .LVU252
.LBE60:
.LBB61:
	.loc 1 60 3 discriminator 3 view .LVU253
	movl	$1, %esi
	jmp	.L18
.LVL129:
.L84:
	.loc 1 60 3 discriminator 3 view .LVU254
	movl	$1, %ebx
	jmp	.L16
.LVL130:
.L83:
	.loc 1 60 3 discriminator 3 view .LVU255
	movl	$1, %ecx
	jmp	.L14
.LVL131:
.L92:
	.loc 1 60 3 discriminator 3 view .LVU256
.LBE61:
.LBB62:
	.loc 1 63 3 discriminator 3 view .LVU257
	movl	$1, %esi
	jmp	.L36
.LVL132:
.L91:
	.loc 1 63 3 discriminator 3 view .LVU258
	movl	$1, %ebx
	jmp	.L32
.LVL133:
.L90:
	.loc 1 63 3 discriminator 3 view .LVU259
.LBE62:
.LBB63:
	.loc 1 62 3 discriminator 3 view .LVU260
	movl	$1, %esi
	jmp	.L30
.LVL134:
.L89:
	.loc 1 62 3 discriminator 3 view .LVU261
	movl	$1, %ebx
	jmp	.L28
.LVL135:
.L94:
	.loc 1 62 3 discriminator 3 view .LVU262
.LBE63:
.LBB64:
	.loc 1 64 3 discriminator 3 view .LVU263
	movl	$1, 104(%esp)
	jmp	.L40
.LVL136:
.L93:
	.loc 1 64 3 discriminator 3 view .LVU264
	movl	$1, 120(%esp)
	jmp	.L38
.LVL137:
.L95:
	.loc 1 64 3 discriminator 3 view .LVU265
.LBE64:
.LBB65:
	.loc 1 65 3 discriminator 3 view .LVU266
	movl	$1, 120(%esp)
	jmp	.L52
.LVL138:
.L50:
	.loc 1 65 3 discriminator 3 view .LVU267
.LBE65:
.LBB66:
	.loc 1 64 3 discriminator 3 view .LVU268
	movl	128(%esp), %ebx
	movl	140(%esp), %ecx
	movl	136(%esp), %eax
	imull	%ebx, %ecx
	movl	132(%esp), %ebx
	imull	%eax, %ebx
	movl	136(%esp), %eax
	mull	128(%esp)
	addl	%ebx, %ecx
	movl	%eax, 96(%esp)
	addl	%ecx, %edx
	movl	%edx, 100(%esp)
	jmp	.L43
.LBE66:
.LBE69:
.LBE88:
	.cfi_endproc
.LFE5:
	.size	main, .-main
	.section	.rodata.str1.1
.LC19:
	.string	"2147483647"
.LC20:
	.string	"2147483648"
.LC21:
	.string	"99999999999"
.LC22:
	.string	"42"
	.section	.rodata
	.align 4
	.type	texts.0, @object
	.size	texts.0, 16
texts.0:
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.align 32
	.type	pairs.1, @object
	.size	pairs.1, 256
pairs.1:
	.long	1
	.long	0
	.long	2
	.long	0
	.long	127
	.long	0
	.long	1
	.long	0
	.long	255
	.long	0
	.long	1
	.long	0
	.long	32767
	.long	0
	.long	2
	.long	0
	.long	65535
	.long	0
	.long	65535
	.long	0
	.long	2147483647
	.long	0
	.long	1
	.long	0
	.long	-2147483648
	.long	-1
	.long	-1
	.long	-1
	.long	-1
	.long	-1
	.long	1
	.long	0
	.long	-1
	.long	0
	.long	1
	.long	0
	.long	65536
	.long	0
	.long	65536
	.long	0
	.long	-1
	.long	2147483647
	.long	1
	.long	0
	.long	0
	.long	-2147483648
	.long	-1
	.long	-1
	.long	-1257966796
	.long	0
	.long	-1257966796
	.long	0
	.long	100
	.long	0
	.long	-100
	.long	-1
	.long	16
	.long	0
	.long	16
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.long	-1
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xb4e
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x16
	.long	.LASF38
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL72
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x6
	.long	.LASF2
	.byte	0x2
	.byte	0x5
	.byte	0x17
	.long	0x32
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x6
	.long	.LASF3
	.byte	0x2
	.byte	0x6
	.byte	0x18
	.long	0x45
	.uleb128 0x5
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x6
	.long	.LASF6
	.byte	0x2
	.byte	0x7
	.byte	0x18
	.long	0x58
	.uleb128 0x17
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.long	.LASF7
	.byte	0x2
	.byte	0x8
	.byte	0x18
	.long	0x70
	.uleb128 0x9
	.long	0x5f
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF8
	.uleb128 0x6
	.long	.LASF9
	.byte	0x2
	.byte	0x9
	.byte	0x18
	.long	0x83
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF10
	.uleb128 0x6
	.long	.LASF11
	.byte	0x2
	.byte	0xa
	.byte	0x19
	.long	0x96
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF12
	.uleb128 0x6
	.long	.LASF13
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0xa9
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x6
	.long	.LASF15
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0xbc
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF16
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF17
	.uleb128 0x9
	.long	0xc3
	.uleb128 0x6
	.long	.LASF18
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0xa9
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF19
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF20
	.uleb128 0xe
	.long	.LASF21
	.byte	0x37
	.long	0x58
	.long	0xfd
	.uleb128 0xf
	.long	0xfd
	.byte	0
	.uleb128 0x10
	.long	0xca
	.uleb128 0x9
	.long	0xfd
	.uleb128 0xe
	.long	.LASF22
	.byte	0x19
	.long	0x58
	.long	0x11c
	.uleb128 0xf
	.long	0xfd
	.uleb128 0x18
	.byte	0
	.uleb128 0x19
	.long	.LASF39
	.byte	0x1
	.byte	0x30
	.byte	0x5
	.long	0x58
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0xa5b
	.uleb128 0x11
	.long	.LASF27
	.byte	0x32
	.byte	0x17
	.long	0xa71
	.uleb128 0x5
	.byte	0x3
	.long	pairs.1
	.uleb128 0x2
	.long	.LASF23
	.byte	0x43
	.byte	0xa
	.long	0x77
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.long	.LASF24
	.byte	0x44
	.byte	0xb
	.long	0x8a
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x2
	.long	.LASF25
	.byte	0x45
	.byte	0xb
	.long	0x9d
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x2
	.long	.LASF26
	.byte	0x46
	.byte	0xb
	.long	0xb0
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x11
	.long	.LASF28
	.byte	0x52
	.byte	0x1b
	.long	0xa86
	.uleb128 0x5
	.byte	0x3
	.long	texts.0
	.uleb128 0x3
	.string	"n"
	.byte	0x53
	.byte	0x6
	.long	0x58
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x2
	.long	.LASF29
	.byte	0x53
	.byte	0xd
	.long	0x58
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.long	.LLRL6
	.long	0x8bf
	.uleb128 0x3
	.string	"i"
	.byte	0x37
	.byte	0xe
	.long	0xcf
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x12
	.long	.LLRL8
	.uleb128 0x3
	.string	"a"
	.byte	0x38
	.byte	0xb
	.long	0x5f
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x3
	.string	"b"
	.byte	0x38
	.byte	0x1c
	.long	0x5f
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x13
	.long	.LBB42
	.long	.LBE42-.LBB42
	.long	0x331
	.uleb128 0x2
	.long	.LASF30
	.byte	0x3a
	.byte	0x3
	.long	0x26
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x2
	.long	.LASF31
	.byte	0x3a
	.byte	0x3
	.long	0x26
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x2
	.long	.LASF32
	.byte	0x3a
	.byte	0x3
	.long	0x26
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x3
	.string	"s_"
	.byte	0x3a
	.byte	0x3
	.long	0x58
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x3
	.string	"d_"
	.byte	0x3a
	.byte	0x3
	.long	0x58
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x3
	.string	"p_"
	.byte	0x3a
	.byte	0x3
	.long	0x58
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x4
	.long	.LVL15
	.long	0x107
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x9
	.byte	0x74
	.sleb128 84
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x9
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x27
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x9
	.byte	0x74
	.sleb128 120
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x27
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x9
	.byte	0x74
	.sleb128 104
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LLRL18
	.long	0x434
	.uleb128 0x2
	.long	.LASF30
	.byte	0x3b
	.byte	0x3
	.long	0x77
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x2
	.long	.LASF31
	.byte	0x3b
	.byte	0x3
	.long	0x77
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2
	.long	.LASF32
	.byte	0x3b
	.byte	0x3
	.long	0x77
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x3
	.string	"s_"
	.byte	0x3b
	.byte	0x3
	.long	0x58
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x3
	.string	"d_"
	.byte	0x3b
	.byte	0x3
	.long	0x58
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x3
	.string	"p_"
	.byte	0x3b
	.byte	0x3
	.long	0x58
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x4
	.long	.LVL22
	.long	0x107
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
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x8
	.byte	0x74
	.sleb128 84
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x8
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0xe
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x8
	.byte	0x74
	.sleb128 120
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x23
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x8
	.byte	0x74
	.sleb128 104
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LLRL31
	.long	0x4fb
	.uleb128 0x2
	.long	.LASF30
	.byte	0x3c
	.byte	0x3
	.long	0x39
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x2
	.long	.LASF31
	.byte	0x3c
	.byte	0x3
	.long	0x39
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x2
	.long	.LASF32
	.byte	0x3c
	.byte	0x3
	.long	0x39
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x3
	.string	"s_"
	.byte	0x3c
	.byte	0x3
	.long	0x58
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x3
	.string	"d_"
	.byte	0x3c
	.byte	0x3
	.long	0x58
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x3
	.string	"p_"
	.byte	0x3c
	.byte	0x3
	.long	0x58
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x4
	.long	.LVL31
	.long	0x107
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x9
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
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
	.sleb128 28
	.uleb128 0xf
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LLRL38
	.long	0x5c9
	.uleb128 0x2
	.long	.LASF30
	.byte	0x3d
	.byte	0x3
	.long	0x8a
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x2
	.long	.LASF31
	.byte	0x3d
	.byte	0x3
	.long	0x8a
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x2
	.long	.LASF32
	.byte	0x3d
	.byte	0x3
	.long	0x8a
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x3
	.string	"s_"
	.byte	0x3d
	.byte	0x3
	.long	0x58
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x3
	.string	"d_"
	.byte	0x3d
	.byte	0x3
	.long	0x58
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x3
	.string	"p_"
	.byte	0x3d
	.byte	0x3
	.long	0x58
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x4
	.long	.LVL39
	.long	0x107
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
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
	.uleb128 0x9
	.byte	0x74
	.sleb128 112
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
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
	.sleb128 28
	.uleb128 0xf
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LLRL45
	.long	0x685
	.uleb128 0x2
	.long	.LASF30
	.byte	0x3e
	.byte	0x3
	.long	0x4c
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x2
	.long	.LASF31
	.byte	0x3e
	.byte	0x3
	.long	0x4c
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x2
	.long	.LASF32
	.byte	0x3e
	.byte	0x3
	.long	0x4c
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x3
	.string	"s_"
	.byte	0x3e
	.byte	0x3
	.long	0x58
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x3
	.string	"d_"
	.byte	0x3e
	.byte	0x3
	.long	0x58
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x3
	.string	"p_"
	.byte	0x3e
	.byte	0x3
	.long	0x58
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x4
	.long	.LVL49
	.long	0x107
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
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
	.sleb128 20
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
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
	.sleb128 28
	.uleb128 0x9
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LLRL52
	.long	0x748
	.uleb128 0x2
	.long	.LASF30
	.byte	0x3f
	.byte	0x3
	.long	0x9d
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x2
	.long	.LASF31
	.byte	0x3f
	.byte	0x3
	.long	0x9d
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x2
	.long	.LASF32
	.byte	0x3f
	.byte	0x3
	.long	0x9d
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x3
	.string	"s_"
	.byte	0x3f
	.byte	0x3
	.long	0x58
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x3
	.string	"d_"
	.byte	0x3f
	.byte	0x3
	.long	0x58
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x3
	.string	"p_"
	.byte	0x3f
	.byte	0x3
	.long	0x58
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x4
	.long	.LVL57
	.long	0x107
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
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
	.sleb128 28
	.uleb128 0x9
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LLRL59
	.long	0x7fa
	.uleb128 0x2
	.long	.LASF30
	.byte	0x40
	.byte	0x3
	.long	0x70
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x2
	.long	.LASF31
	.byte	0x40
	.byte	0x3
	.long	0x70
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x2
	.long	.LASF32
	.byte	0x40
	.byte	0x3
	.long	0x70
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x3
	.string	"s_"
	.byte	0x40
	.byte	0x3
	.long	0x58
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x3
	.string	"d_"
	.byte	0x40
	.byte	0x3
	.long	0x58
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x3
	.string	"p_"
	.byte	0x40
	.byte	0x3
	.long	0x58
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x4
	.long	.LVL68
	.long	0x107
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 120
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x4
	.byte	0x74
	.sleb128 104
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x4
	.byte	0x74
	.sleb128 84
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LLRL11
	.long	0x8a9
	.uleb128 0x2
	.long	.LASF30
	.byte	0x41
	.byte	0x3
	.long	0xbc
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.long	.LASF31
	.byte	0x41
	.byte	0x3
	.long	0xbc
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x2
	.long	.LASF32
	.byte	0x41
	.byte	0x3
	.long	0xbc
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x3
	.string	"s_"
	.byte	0x41
	.byte	0x3
	.long	0x58
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x3
	.string	"d_"
	.byte	0x41
	.byte	0x3
	.long	0x58
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x3
	.string	"p_"
	.byte	0x41
	.byte	0x3
	.long	0x58
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x4
	.long	.LVL3
	.long	0x107
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
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 120
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x4
	.byte	0x74
	.sleb128 84
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x4
	.byte	0x74
	.sleb128 112
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL7
	.long	0x107
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LBB72
	.long	.LBE72-.LBB72
	.long	0x905
	.uleb128 0xb
	.string	"i"
	.byte	0x47
	.byte	0xb
	.long	0x58
	.uleb128 0x4
	.long	.LVL86
	.long	0x107
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
	.uleb128 0x8
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
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
	.uleb128 0x7
	.long	.LLRL66
	.long	0x990
	.uleb128 0x3
	.string	"i"
	.byte	0x54
	.byte	0xb
	.long	0x58
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x1a
	.long	0xa8b
	.long	.LBI74
	.value	.LVU191
	.long	.LLRL68
	.byte	0x1
	.byte	0x55
	.byte	0x7
	.long	0x963
	.uleb128 0x14
	.long	0xaa3
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0x14
	.long	0xa9a
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x12
	.long	.LLRL68
	.uleb128 0x1b
	.long	0xaaf
	.long	.LLST71
	.long	.LVUS71
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL112
	.long	0x107
	.long	0x97b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC16
	.byte	0
	.uleb128 0x4
	.long	.LVL116
	.long	0x107
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC18
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL97
	.long	0x107
	.long	0x9b5
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
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0xa
	.long	.LVL98
	.long	0x107
	.long	0x9e7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC15
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0xc
	.long	0x7fffffff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x1f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x9
	.byte	0xfe
	.byte	0
	.uleb128 0xa
	.long	.LVL99
	.long	0x107
	.long	0xa16
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC15
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0xa
	.value	0x7fff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0xb
	.value	0x8000
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL100
	.long	0x107
	.long	0xa46
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC15
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0xc
	.long	0x7ffffffe
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x9
	.byte	0xfb
	.byte	0
	.uleb128 0x4
	.long	.LVL117
	.long	0xe9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC17
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	0x6b
	.long	0xa71
	.uleb128 0xd
	.long	0xa9
	.byte	0xf
	.uleb128 0xd
	.long	0xa9
	.byte	0x1
	.byte	0
	.uleb128 0x9
	.long	0xa5b
	.uleb128 0x15
	.long	0x102
	.long	0xa86
	.uleb128 0xd
	.long	0xa9
	.byte	0x3
	.byte	0
	.uleb128 0x9
	.long	0xa76
	.uleb128 0xc
	.long	.LASF34
	.byte	0x26
	.byte	0xc
	.long	0x58
	.long	0xab9
	.uleb128 0x8
	.string	"s"
	.byte	0x26
	.byte	0x1e
	.long	0xfd
	.uleb128 0x1c
	.long	.LASF33
	.byte	0x1
	.byte	0x26
	.byte	0x26
	.long	0xab9
	.uleb128 0xb
	.string	"n"
	.byte	0x28
	.byte	0x6
	.long	0x58
	.byte	0
	.uleb128 0x10
	.long	0x58
	.uleb128 0xc
	.long	.LASF35
	.byte	0x21
	.byte	0xc
	.long	0x58
	.long	0xae0
	.uleb128 0x8
	.string	"a"
	.byte	0x21
	.byte	0x18
	.long	0x58
	.uleb128 0x8
	.string	"b"
	.byte	0x21
	.byte	0x1f
	.long	0x58
	.byte	0
	.uleb128 0xc
	.long	.LASF36
	.byte	0x1c
	.byte	0x10
	.long	0x39
	.long	0xaf9
	.uleb128 0x8
	.string	"a"
	.byte	0x1c
	.byte	0x28
	.long	0x4c
	.byte	0
	.uleb128 0xc
	.long	.LASF37
	.byte	0x14
	.byte	0x10
	.long	0x4c
	.long	0xb26
	.uleb128 0x8
	.string	"a"
	.byte	0x14
	.byte	0x28
	.long	0x4c
	.uleb128 0x8
	.string	"b"
	.byte	0x14
	.byte	0x33
	.long	0x4c
	.uleb128 0xb
	.string	"sum"
	.byte	0x16
	.byte	0xa
	.long	0x4c
	.byte	0
	.uleb128 0x1d
	.long	.LASF40
	.byte	0x1
	.byte	0xe
	.byte	0x11
	.long	0x9d
	.byte	0x1
	.uleb128 0x8
	.string	"a"
	.byte	0xe
	.byte	0x27
	.long	0x9d
	.uleb128 0x8
	.string	"b"
	.byte	0xe
	.byte	0x33
	.long	0x9d
	.uleb128 0xb
	.string	"sum"
	.byte	0x10
	.byte	0xb
	.long	0x9d
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
	.uleb128 0x3
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
	.uleb128 0x6
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
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0x9
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0xd
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
.LVUS0:
	.uleb128 .LVU140
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU154
	.uleb128 .LVU154
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST0:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL85-.LVL82
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL85-.LVL82
	.uleb128 .LVL87-.LVL82
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL87-.LVL82
	.uleb128 .LVL88-.LVL82
	.uleb128 0x8
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL82
	.uleb128 .LVL90-.LVL82
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL90-.LVL82
	.uleb128 .LVL118-.LVL82
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0x4
	.uleb128 .LVL118-.LVL82
	.uleb128 .LVL121-.LVL82
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x38
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL121-.LVL82
	.uleb128 .LVL122-.LVL82
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x38
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL124-.LVL82
	.uleb128 .LVL125-.LVL82
	.uleb128 0x3
	.byte	0x74
	.sleb128 136
	.byte	0
.LVUS1:
	.uleb128 .LVU140
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU163
	.uleb128 .LVU163
	.uleb128 .LVU174
	.uleb128 .LVU174
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST1:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL84-.LVL82
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL84-.LVL82
	.uleb128 .LVL92-.LVL82
	.uleb128 0x3
	.byte	0x74
	.sleb128 124
	.byte	0x4
	.uleb128 .LVL92-.LVL82
	.uleb128 .LVL96-.LVL82
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL96-.LVL82
	.uleb128 .LVL118-.LVL82
	.uleb128 0xc
	.byte	0x74
	.sleb128 124
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 124
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL118-.LVL82
	.uleb128 .LVL121-.LVL82
	.uleb128 0x12
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x6
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL121-.LVL82
	.uleb128 .LVL122-.LVL82
	.uleb128 0x12
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x6
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL124-.LVL82
	.uleb128 .LVL125-.LVL82
	.uleb128 0xc
	.byte	0x74
	.sleb128 124
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 124
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU140
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU157
	.uleb128 .LVU157
	.uleb128 .LVU162
	.uleb128 .LVU164
	.uleb128 .LVU172
.LLST2:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL82-.LVL82
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL89-.LVL82
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL82
	.uleb128 .LVL91-.LVL82
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL92-.LVL82
	.uleb128 .LVL95-.LVL82
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS3:
	.uleb128 .LVU140
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU142
	.uleb128 .LVU167
	.uleb128 .LVU170
.LLST3:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL82-.LVL82
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-.LVL82
	.uleb128 0x3
	.byte	0x74
	.sleb128 128
	.byte	0x4
	.uleb128 .LVL93-.LVL82
	.uleb128 .LVL94-.LVL82
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS4:
	.uleb128 .LVU185
	.uleb128 .LVU188
.LLST4:
	.byte	0x8
	.long	.LVL100
	.uleb128 .LVL100-.LVL100
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU185
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU212
	.uleb128 .LVU212
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 .LVU237
	.uleb128 .LVU237
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST5:
	.byte	0x6
	.long	.LVL100
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL100-.LVL100
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL111-.LVL100
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL111-.LVL100
	.uleb128 .LVL112-.LVL100
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL112-.LVL100
	.uleb128 .LVL119-.LVL100
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL119-.LVL100
	.uleb128 .LVL122-.LVL100
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL124-.LVL100
	.uleb128 .LVL125-.LVL100
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS7:
	.uleb128 .LVU4
	.uleb128 .LVU6
.LLST7:
	.byte	0x8
	.long	.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU15
	.uleb128 .LVU17
.LLST9:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL7-1-.LVL5
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS10:
	.uleb128 .LVU16
	.uleb128 .LVU17
.LLST10:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL7-1-.LVL6
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS25:
	.uleb128 .LVU20
	.uleb128 .LVU21
.LLST25:
	.byte	0x8
	.long	.LVL7
	.uleb128 .LVL8-.LVL7
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS26:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU23
	.uleb128 .LVU103
	.uleb128 .LVU103
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 0
.LLST26:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL1
	.uleb128 .LVL59-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL59-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL135-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL135-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU25
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU264
	.uleb128 .LVU264
	.uleb128 .LVU265
	.uleb128 .LVU265
	.uleb128 0
.LLST27:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL1
	.uleb128 .LVL62-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL62-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL135-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL135-.LVL1
	.uleb128 .LVL136-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL1
	.uleb128 .LVL137-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL137-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU20
	.uleb128 .LVU22
.LLST28:
	.byte	0x8
	.long	.LVL7
	.uleb128 .LVL9-.LVL7
	.uleb128 0xa
	.byte	0x74
	.sleb128 84
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU23
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 0
.LLST29:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL1
	.uleb128 .LVL11-.LVL1
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.LVL1
	.uleb128 .LVL15-1-.LVL1
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL15-1-.LVL1
	.uleb128 .LVL25-.LVL1
	.uleb128 0x28
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL130-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL1
	.uleb128 .LVL131-.LVL1
	.uleb128 0x28
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1c
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1c
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU25
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 0
.LLST30:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL1
	.uleb128 .LVL13-.LVL1
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL1
	.uleb128 .LVL14-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL1
	.uleb128 .LVL15-1-.LVL1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL15-1-.LVL1
	.uleb128 .LVL25-.LVL1
	.uleb128 0x28
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL130-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL1
	.uleb128 .LVL131-.LVL1
	.uleb128 0x28
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0x2e
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU33
	.uleb128 .LVU45
.LLST19:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL23-.LVL15
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS20:
	.uleb128 .LVU35
	.uleb128 .LVU103
	.uleb128 .LVU247
	.uleb128 .LVU262
.LLST20:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL59-.LVL17
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL125-.LVL17
	.uleb128 .LVL135-.LVL17
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS21:
	.uleb128 .LVU37
	.uleb128 .LVU106
	.uleb128 .LVU247
	.uleb128 .LVU262
	.uleb128 .LVU264
	.uleb128 .LVU265
.LLST21:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL62-.LVL19
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL125-.LVL19
	.uleb128 .LVL135-.LVL19
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL136-.LVL19
	.uleb128 .LVL137-.LVL19
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0
.LVUS22:
	.uleb128 .LVU33
	.uleb128 .LVU34
.LLST22:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x9
	.byte	0x74
	.sleb128 84
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU35
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU107
	.uleb128 .LVU247
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 .LVU262
	.uleb128 .LVU264
	.uleb128 .LVU265
.LLST23:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL22-1-.LVL17
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL22-1-.LVL17
	.uleb128 .LVL25-.LVL17
	.uleb128 0xf
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL17
	.uleb128 .LVL63-.LVL17
	.uleb128 0xf
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL17
	.uleb128 .LVL130-.LVL17
	.uleb128 0xf
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL17
	.uleb128 .LVL131-.LVL17
	.uleb128 0xf
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL17
	.uleb128 .LVL135-.LVL17
	.uleb128 0xf
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL17
	.uleb128 .LVL137-.LVL17
	.uleb128 0xf
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU37
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU107
	.uleb128 .LVU247
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 .LVU262
	.uleb128 .LVU264
	.uleb128 .LVU265
.LLST24:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL21-.LVL19
	.uleb128 .LVL22-1-.LVL19
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL22-1-.LVL19
	.uleb128 .LVL25-.LVL19
	.uleb128 0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL19
	.uleb128 .LVL63-.LVL19
	.uleb128 0x2a
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL19
	.uleb128 .LVL130-.LVL19
	.uleb128 0x2a
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL19
	.uleb128 .LVL131-.LVL19
	.uleb128 0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL19
	.uleb128 .LVL135-.LVL19
	.uleb128 0x2a
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL19
	.uleb128 .LVL137-.LVL19
	.uleb128 0x2a
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1e
	.byte	0x40
	.byte	0x24
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x1
	.byte	0x1e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x40
	.byte	0x24
	.byte	0x29
	.byte	0x30
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU46
	.uleb128 .LVU62
	.uleb128 .LVU252
	.uleb128 .LVU255
.LLST32:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL33-.LVL24
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL128-.LVL24
	.uleb128 .LVL130-.LVL24
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS33:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU48
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU254
	.uleb128 .LVU256
	.uleb128 0
.LLST33:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL1
	.uleb128 .LVL35-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL35-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL127-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL127-.LVL1
	.uleb128 .LVL129-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU49
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU252
	.uleb128 .LVU256
	.uleb128 0
.LLST34:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL1
	.uleb128 .LVL28-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL28-.LVL1
	.uleb128 .LVL31-1-.LVL1
	.uleb128 0x9
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x72
	.sleb128 0
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-1-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL128-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS35:
	.uleb128 .LVU46
	.uleb128 .LVU51
	.uleb128 .LVU252
	.uleb128 .LVU255
.LLST35:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL29-.LVL24
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL24
	.uleb128 .LVL130-.LVL24
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU48
	.uleb128 .LVU54
	.uleb128 .LVU252
	.uleb128 .LVU254
.LLST36:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL30-.LVL26
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL26
	.uleb128 .LVL129-.LVL26
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU49
	.uleb128 .LVU61
.LLST37:
	.byte	0x8
	.long	.LVL27
	.uleb128 .LVL32-.LVL27
	.uleb128 0x7
	.byte	0x76
	.sleb128 0
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU63
	.uleb128 .LVU75
	.uleb128 .LVU249
	.uleb128 .LVU251
.LLST39:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL41-.LVL34
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL126-.LVL34
	.uleb128 .LVL127-.LVL34
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS40:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU65
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU251
	.uleb128 .LVU256
	.uleb128 0
.LLST40:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL1
	.uleb128 .LVL43-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL43-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL127-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU66
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU249
	.uleb128 .LVU256
	.uleb128 0
.LLST41:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL1
	.uleb128 .LVL38-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL38-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL126-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU63
	.uleb128 .LVU78
	.uleb128 .LVU247
	.uleb128 .LVU251
.LLST42:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL44-.LVL34
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL34
	.uleb128 .LVL127-.LVL34
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU65
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU251
	.uleb128 .LVU256
	.uleb128 0
.LLST43:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x1f
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL1
	.uleb128 .LVL39-1-.LVL1
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-1-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0x1f
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0x1f
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL1
	.uleb128 .LVL126-.LVL1
	.uleb128 0x1f
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL126-.LVL1
	.uleb128 .LVL127-.LVL1
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0x1f
	.byte	0x74
	.sleb128 136
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x94
	.byte	0x2
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU66
	.uleb128 .LVU74
.LLST44:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL40-.LVL37
	.uleb128 0x7
	.byte	0x76
	.sleb128 0
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS46:
	.uleb128 .LVU76
	.uleb128 .LVU91
	.uleb128 .LVU259
	.uleb128 .LVU262
.LLST46:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL51-.LVL42
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL133-.LVL42
	.uleb128 .LVL135-.LVL42
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS47:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU79
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU256
	.uleb128 .LVU258
	.uleb128 .LVU258
	.uleb128 .LVU261
	.uleb128 .LVU262
	.uleb128 0
.LLST47:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL1
	.uleb128 .LVL53-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL53-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LVL132-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL132-.LVL1
	.uleb128 .LVL134-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL135-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS48:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU80
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU256
	.uleb128 .LVU259
	.uleb128 .LVU262
	.uleb128 0
.LLST48:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL1
	.uleb128 .LVL47-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL47-.LVL1
	.uleb128 .LVL49-1-.LVL1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL49-1-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LVL133-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL135-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU76
	.uleb128 .LVU85
	.uleb128 .LVU259
	.uleb128 .LVU262
.LLST49:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL49-1-.LVL42
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL133-.LVL42
	.uleb128 .LVL135-.LVL42
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS50:
	.uleb128 .LVU79
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU85
	.uleb128 .LVU259
	.uleb128 .LVU261
.LLST50:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL48-.LVL45
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL48-.LVL45
	.uleb128 .LVL49-1-.LVL45
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.byte	0x4
	.uleb128 .LVL133-.LVL45
	.uleb128 .LVL134-.LVL45
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS51:
	.uleb128 .LVU80
	.uleb128 .LVU90
.LLST51:
	.byte	0x8
	.long	.LVL46
	.uleb128 .LVL50-.LVL46
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS53:
	.uleb128 .LVU92
	.uleb128 .LVU110
	.uleb128 .LVU256
	.uleb128 .LVU258
	.uleb128 .LVU262
	.uleb128 .LVU265
.LLST53:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL66-.LVL52
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL131-.LVL52
	.uleb128 .LVL132-.LVL52
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL135-.LVL52
	.uleb128 .LVL137-.LVL52
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS54:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU94
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU256
	.uleb128 .LVU258
	.uleb128 .LVU262
	.uleb128 0
.LLST54:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL1
	.uleb128 .LVL60-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL60-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LVL132-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL135-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS55:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU95
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU262
	.uleb128 0
.LLST55:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL1
	.uleb128 .LVL56-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL56-.LVL1
	.uleb128 .LVL57-1-.LVL1
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL57-1-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL135-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0xa
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU92
	.uleb128 .LVU109
	.uleb128 .LVU256
	.uleb128 .LVU258
	.uleb128 .LVU262
	.uleb128 .LVU265
.LLST56:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL65-.LVL52
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL131-.LVL52
	.uleb128 .LVL132-.LVL52
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL135-.LVL52
	.uleb128 .LVL137-.LVL52
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS57:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU94
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU137
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU256
	.uleb128 .LVU258
	.uleb128 .LVU262
	.uleb128 0
.LLST57:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x15
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL1
	.uleb128 .LVL57-1-.LVL1
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-1-.LVL1
	.uleb128 .LVL81-.LVL1
	.uleb128 0x15
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0x15
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL1
	.uleb128 .LVL132-.LVL1
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL135-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0x15
	.byte	0x74
	.sleb128 136
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 128
	.byte	0x6
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2d
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS58:
	.uleb128 .LVU95
	.uleb128 .LVU102
.LLST58:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL58-.LVL55
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS60:
	.uleb128 .LVU105
	.uleb128 .LVU119
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU131
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU262
	.uleb128 .LVU264
	.uleb128 .LVU265
	.uleb128 0
.LLST60:
	.byte	0x6
	.long	.LVL61
	.byte	0x4
	.uleb128 .LVL61-.LVL61
	.uleb128 .LVL72-.LVL61
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL76-.LVL61
	.uleb128 .LVL77-.LVL61
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL78-.LVL61
	.uleb128 .LVL79-.LVL61
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL123-.LVL61
	.uleb128 .LVL124-.LVL61
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL135-.LVL61
	.uleb128 .LVL136-.LVL61
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL137-.LVL61
	.uleb128 .LFE5-.LVL61
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS61:
	.uleb128 .LVU6
	.uleb128 .LVU7
	.uleb128 .LVU108
	.uleb128 .LVU122
	.uleb128 .LVU123
	.uleb128 .LVU131
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU265
	.uleb128 0
.LLST61:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL64-.LVL1
	.uleb128 .LVL75-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL76-.LVL1
	.uleb128 .LVL79-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL123-.LVL1
	.uleb128 .LVL124-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL137-.LVL1
	.uleb128 .LFE5-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS62:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU111
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU131
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU265
	.uleb128 .LVU267
.LLST62:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0x4
	.uleb128 .LVL67-.LVL1
	.uleb128 .LVL76-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0x4
	.uleb128 .LVL77-.LVL1
	.uleb128 .LVL78-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0x4
	.uleb128 .LVL79-.LVL1
	.uleb128 .LVL118-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0x4
	.uleb128 .LVL118-.LVL1
	.uleb128 .LVL121-.LVL1
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x30
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL121-.LVL1
	.uleb128 .LVL122-.LVL1
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x30
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL123-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0x4
	.uleb128 .LVL124-.LVL1
	.uleb128 .LVL125-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0x4
	.uleb128 .LVL137-.LVL1
	.uleb128 .LVL138-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.byte	0
.LVUS63:
	.uleb128 .LVU105
	.uleb128 .LVU116
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU131
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU262
	.uleb128 .LVU264
	.uleb128 .LVU267
	.uleb128 0
.LLST63:
	.byte	0x6
	.long	.LVL61
	.byte	0x4
	.uleb128 .LVL61-.LVL61
	.uleb128 .LVL69-.LVL61
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL76-.LVL61
	.uleb128 .LVL77-.LVL61
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL78-.LVL61
	.uleb128 .LVL79-.LVL61
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL123-.LVL61
	.uleb128 .LVL124-.LVL61
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL135-.LVL61
	.uleb128 .LVL136-.LVL61
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL138-.LVL61
	.uleb128 .LFE5-.LVL61
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS64:
	.uleb128 .LVU108
	.uleb128 .LVU117
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU131
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU267
	.uleb128 0
.LLST64:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL70-.LVL64
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL76-.LVL64
	.uleb128 .LVL77-.LVL64
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL78-.LVL64
	.uleb128 .LVL79-.LVL64
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL123-.LVL64
	.uleb128 .LVL124-.LVL64
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL138-.LVL64
	.uleb128 .LFE5-.LVL64
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0
.LVUS65:
	.uleb128 .LVU111
	.uleb128 .LVU120
	.uleb128 .LVU265
	.uleb128 .LVU267
.LLST65:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL73-.LVL67
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL137-.LVL67
	.uleb128 .LVL138-.LVL67
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0
.LVUS12:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU118
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU131
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST12:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL71-.LVL1
	.uleb128 .LVL76-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL77-.LVL1
	.uleb128 .LVL78-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL79-.LVL1
	.uleb128 .LVL118-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL118-.LVL1
	.uleb128 .LVL121-.LVL1
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
	.uleb128 .LVL121-.LVL1
	.uleb128 .LVL122-.LVL1
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
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL123-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0x4
	.uleb128 .LVL124-.LVL1
	.uleb128 .LVL125-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 104
	.byte	0
.LVUS13:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU120
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU131
	.uleb128 .LVU140
	.uleb128 .LVU240
	.uleb128 .LVU241
.LLST13:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL73-.LVL1
	.uleb128 .LVL76-.LVL1
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL77-.LVL1
	.uleb128 .LVL78-.LVL1
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL79-.LVL1
	.uleb128 .LVL82-.LVL1
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL123-.LVL1
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS14:
	.uleb128 .LVU7
	.uleb128 .LVU11
	.uleb128 .LVU131
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST14:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL79-.LVL2
	.uleb128 .LVL118-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL118-.LVL2
	.uleb128 .LVL121-.LVL2
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
	.uleb128 .LVL121-.LVL2
	.uleb128 .LVL122-.LVL2
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x38
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL124-.LVL2
	.uleb128 .LVL125-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS15:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU118
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU131
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST15:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL71-.LVL1
	.uleb128 .LVL76-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL77-.LVL1
	.uleb128 .LVL78-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL79-.LVL1
	.uleb128 .LVL118-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL118-.LVL1
	.uleb128 .LVL121-.LVL1
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL121-.LVL1
	.uleb128 .LVL122-.LVL1
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL123-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL124-.LVL1
	.uleb128 .LVL125-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS16:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU120
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU123
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU131
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST16:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL73-.LVL1
	.uleb128 .LVL74-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL74-.LVL1
	.uleb128 .LVL76-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL77-.LVL1
	.uleb128 .LVL78-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL79-.LVL1
	.uleb128 .LVL118-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL118-.LVL1
	.uleb128 .LVL121-.LVL1
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x3c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL121-.LVL1
	.uleb128 .LVL122-.LVL1
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x3c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL122-.LVL1
	.uleb128 .LVL123-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL124-.LVL1
	.uleb128 .LVL125-.LVL1
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0
.LVUS17:
	.uleb128 .LVU7
	.uleb128 .LVU11
	.uleb128 .LVU131
	.uleb128 .LVU133
.LLST17:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL79-.LVL2
	.uleb128 .LVL80-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS67:
	.uleb128 .LVU187
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU211
	.uleb128 .LVU211
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU231
	.uleb128 .LVU238
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST67:
	.byte	0x6
	.long	.LVL100
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL100-.LVL100
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL100-.LVL100
	.uleb128 .LVL102-.LVL100
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL102-.LVL100
	.uleb128 .LVL110-.LVL100
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL110-.LVL100
	.uleb128 .LVL112-.LVL100
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL112-.LVL100
	.uleb128 .LVL115-.LVL100
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL115-.LVL100
	.uleb128 .LVL116-.LVL100
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL116-.LVL100
	.uleb128 .LVL120-.LVL100
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL124-.LVL100
	.uleb128 .LVL125-.LVL100
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS69:
	.uleb128 .LVU191
	.uleb128 .LVU208
	.uleb128 .LVU221
	.uleb128 .LVU226
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST69:
	.byte	0x6
	.long	.LVL101
	.byte	0x4
	.uleb128 .LVL101-.LVL101
	.uleb128 .LVL109-.LVL101
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+420
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL113-.LVL101
	.uleb128 .LVL114-.LVL101
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+420
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL124-.LVL101
	.uleb128 .LVL125-.LVL101
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+420
	.sleb128 0
	.byte	0
.LVUS70:
	.uleb128 .LVU191
	.uleb128 .LVU208
	.uleb128 .LVU221
	.uleb128 .LVU226
	.uleb128 .LVU245
	.uleb128 .LVU247
.LLST70:
	.byte	0x6
	.long	.LVL101
	.byte	0x4
	.uleb128 .LVL101-.LVL101
	.uleb128 .LVL109-.LVL101
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL113-.LVL101
	.uleb128 .LVL114-.LVL101
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL124-.LVL101
	.uleb128 .LVL125-.LVL101
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS71:
	.uleb128 .LVU193
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU200
	.uleb128 .LVU201
	.uleb128 .LVU202
	.uleb128 .LVU204
	.uleb128 .LVU208
	.uleb128 .LVU223
	.uleb128 .LVU226
.LLST71:
	.byte	0x6
	.long	.LVL101
	.byte	0x4
	.uleb128 .LVL101-.LVL101
	.uleb128 .LVL103-.LVL101
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL101
	.uleb128 .LVL104-.LVL101
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL105-.LVL101
	.uleb128 .LVL106-.LVL101
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL107-.LVL101
	.uleb128 .LVL109-.LVL101
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL113-.LVL101
	.uleb128 .LVL114-.LVL101
	.uleb128 0x2
	.byte	0x30
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
	.long	.LFB5
	.long	.LFE5-.LFB5
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
.LLRL6:
	.byte	0x5
	.long	.LBB38
	.byte	0x4
	.uleb128 .LBB38-.LBB38
	.uleb128 .LBE38-.LBB38
	.byte	0x4
	.uleb128 .LBB70-.LBB38
	.uleb128 .LBE70-.LBB38
	.byte	0x4
	.uleb128 .LBB71-.LBB38
	.uleb128 .LBE71-.LBB38
	.byte	0x4
	.uleb128 .LBB86-.LBB38
	.uleb128 .LBE86-.LBB38
	.byte	0x4
	.uleb128 .LBB88-.LBB38
	.uleb128 .LBE88-.LBB38
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB39
	.byte	0x4
	.uleb128 .LBB39-.LBB39
	.uleb128 .LBE39-.LBB39
	.byte	0x4
	.uleb128 .LBB67-.LBB39
	.uleb128 .LBE67-.LBB39
	.byte	0x4
	.uleb128 .LBB68-.LBB39
	.uleb128 .LBE68-.LBB39
	.byte	0x4
	.uleb128 .LBB69-.LBB39
	.uleb128 .LBE69-.LBB39
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB40
	.byte	0x4
	.uleb128 .LBB40-.LBB40
	.uleb128 .LBE40-.LBB40
	.byte	0x4
	.uleb128 .LBB53-.LBB40
	.uleb128 .LBE53-.LBB40
	.byte	0x4
	.uleb128 .LBB55-.LBB40
	.uleb128 .LBE55-.LBB40
	.byte	0x4
	.uleb128 .LBB57-.LBB40
	.uleb128 .LBE57-.LBB40
	.byte	0x4
	.uleb128 .LBB65-.LBB40
	.uleb128 .LBE65-.LBB40
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB41
	.byte	0x4
	.uleb128 .LBB41-.LBB41
	.uleb128 .LBE41-.LBB41
	.byte	0x4
	.uleb128 .LBB43-.LBB41
	.uleb128 .LBE43-.LBB41
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB44
	.byte	0x4
	.uleb128 .LBB44-.LBB44
	.uleb128 .LBE44-.LBB44
	.byte	0x4
	.uleb128 .LBB46-.LBB44
	.uleb128 .LBE46-.LBB44
	.byte	0x4
	.uleb128 .LBB61-.LBB44
	.uleb128 .LBE61-.LBB44
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB47-.LBB45
	.uleb128 .LBE47-.LBB45
	.byte	0x4
	.uleb128 .LBB60-.LBB45
	.uleb128 .LBE60-.LBB45
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB48
	.byte	0x4
	.uleb128 .LBB48-.LBB48
	.uleb128 .LBE48-.LBB48
	.byte	0x4
	.uleb128 .LBB50-.LBB48
	.uleb128 .LBE50-.LBB48
	.byte	0x4
	.uleb128 .LBB59-.LBB48
	.uleb128 .LBE59-.LBB48
	.byte	0x4
	.uleb128 .LBB63-.LBB48
	.uleb128 .LBE63-.LBB48
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB49
	.byte	0x4
	.uleb128 .LBB49-.LBB49
	.uleb128 .LBE49-.LBB49
	.byte	0x4
	.uleb128 .LBB51-.LBB49
	.uleb128 .LBE51-.LBB49
	.byte	0x4
	.uleb128 .LBB62-.LBB49
	.uleb128 .LBE62-.LBB49
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB52
	.byte	0x4
	.uleb128 .LBB52-.LBB52
	.uleb128 .LBE52-.LBB52
	.byte	0x4
	.uleb128 .LBB54-.LBB52
	.uleb128 .LBE54-.LBB52
	.byte	0x4
	.uleb128 .LBB56-.LBB52
	.uleb128 .LBE56-.LBB52
	.byte	0x4
	.uleb128 .LBB58-.LBB52
	.uleb128 .LBE58-.LBB52
	.byte	0x4
	.uleb128 .LBB64-.LBB52
	.uleb128 .LBE64-.LBB52
	.byte	0x4
	.uleb128 .LBB66-.LBB52
	.uleb128 .LBE66-.LBB52
	.byte	0
.LLRL66:
	.byte	0x5
	.long	.LBB73
	.byte	0x4
	.uleb128 .LBB73-.LBB73
	.uleb128 .LBE73-.LBB73
	.byte	0x4
	.uleb128 .LBB84-.LBB73
	.uleb128 .LBE84-.LBB73
	.byte	0x4
	.uleb128 .LBB85-.LBB73
	.uleb128 .LBE85-.LBB73
	.byte	0x4
	.uleb128 .LBB87-.LBB73
	.uleb128 .LBE87-.LBB73
	.byte	0
.LLRL68:
	.byte	0x5
	.long	.LBB74
	.byte	0x4
	.uleb128 .LBB74-.LBB74
	.uleb128 .LBE74-.LBB74
	.byte	0x4
	.uleb128 .LBB80-.LBB74
	.uleb128 .LBE80-.LBB74
	.byte	0x4
	.uleb128 .LBB81-.LBB74
	.uleb128 .LBE81-.LBB74
	.byte	0x4
	.uleb128 .LBB82-.LBB74
	.uleb128 .LBE82-.LBB74
	.byte	0x4
	.uleb128 .LBB83-.LBB74
	.uleb128 .LBE83-.LBB74
	.byte	0
.LLRL72:
	.byte	0x7
	.long	.LFB5
	.uleb128 .LFE5-.LFB5
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF25:
	.string	"word"
.LASF33:
	.string	"result"
.LASF36:
	.string	"saturate_sample"
.LASF2:
	.string	"int8_t"
.LASF15:
	.string	"uint64_t"
.LASF5:
	.string	"short int"
.LASF18:
	.string	"size_t"
.LASF39:
	.string	"main"
.LASF29:
	.string	"parsed"
.LASF34:
	.string	"parse"
.LASF27:
	.string	"pairs"
.LASF31:
	.string	"difference_"
.LASF7:
	.string	"int64_t"
.LASF9:
	.string	"uint8_t"
.LASF8:
	.string	"long long int"
.LASF19:
	.string	"long int"
.LASF40:
	.string	"saturate_add"
.LASF22:
	.string	"printf"
.LASF23:
	.string	"byte"
.LASF10:
	.string	"unsigned char"
.LASF4:
	.string	"signed char"
.LASF16:
	.string	"long long unsigned int"
.LASF32:
	.string	"product_"
.LASF13:
	.string	"uint32_t"
.LASF14:
	.string	"unsigned int"
.LASF11:
	.string	"uint16_t"
.LASF21:
	.string	"puts"
.LASF12:
	.string	"short unsigned int"
.LASF24:
	.string	"half"
.LASF17:
	.string	"char"
.LASF6:
	.string	"int32_t"
.LASF3:
	.string	"int16_t"
.LASF38:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF37:
	.string	"saturate_signed"
.LASF20:
	.string	"long unsigned int"
.LASF30:
	.string	"sum_"
.LASF28:
	.string	"texts"
.LASF26:
	.string	"wide"
.LASF35:
	.string	"average"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"overflow.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
