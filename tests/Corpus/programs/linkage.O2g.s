	.file	"linkage.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "linkage.c"
	.p2align 4
	.weak	strength
	.type	strength, @function
strength:
.LFB1:
	.file 1 "linkage.c"
	.loc 1 15 42 view -0
	.cfi_startproc
	.loc 1 15 44 view .LVU1
	.loc 1 15 54 is_stmt 0 view .LVU2
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	strength, .-strength
	.p2align 4
	.weak	only_weak
	.type	only_weak, @function
only_weak:
.LFB2:
	.loc 1 16 43 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 16 45 view .LVU4
	.loc 1 16 55 is_stmt 0 view .LVU5
	movl	$7, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	only_weak, .-only_weak
	.p2align 4
	.globl	twice
	.type	twice, @function
twice:
.LVL0:
.LFB4:
	.loc 1 24 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 24 27 view .LVU7
	.loc 1 24 36 is_stmt 0 view .LVU8
	movl	4(%esp), %eax
	addl	%eax, %eax
	.loc 1 24 41 view .LVU9
	ret
	.cfi_endproc
.LFE4:
	.size	twice, .-twice
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"there"
.LC1:
	.string	"absent"
.LC2:
	.string	"first unit"
.LC3:
	.string	"%s, %s, %s\n"
.LC4:
	.string	"%d %d %d\n"
.LC5:
	.string	"shared %d, tentative %d\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"strength %d, only weak %d, overridden %d\n"
	.section	.rodata.str1.1
.LC7:
	.string	"missing %s, variable %s\n"
.LC8:
	.string	"%d %d "
.LC9:
	.string	""
.LC10:
	.string	"%d "
.LC11:
	.string	"\n%d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB5:
	.loc 1 28 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 29 2 view .LVU11
	.loc 1 28 1 is_stmt 0 view .LVU12
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	.cfi_offset 6, -12
	.cfi_offset 3, -16
	.loc 1 29 2 view .LVU13
	call	third_name
.LVL1:
	movl	%eax, %ebx
	call	second_name
.LVL2:
.LBB12:
.LBI12:
	.loc 1 7 20 is_stmt 1 view .LVU14
	.loc 1 7 33 view .LVU15
.LBE12:
	.loc 1 29 2 is_stmt 0 view .LVU16
	movl	$.LC2, %ecx
	movl	%ecx, 4(%esp)
	movl	%ebx, 12(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL3:
	.loc 1 30 2 is_stmt 1 view .LVU17
	call	third_step
.LVL4:
	movl	%eax, %ebx
	call	second_step
.LVL5:
.LBB13:
.LBI13:
	.loc 1 22 12 view .LVU18
.LBB14:
	.loc 1 22 25 view .LVU19
	.loc 1 22 40 is_stmt 0 view .LVU20
	movl	counter, %esi
	leal	10(%esi), %edx
	movl	%edx, counter
.LBE14:
.LBE13:
	.loc 1 30 2 view .LVU21
	movl	%edx, 4(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL6:
	.loc 1 31 2 is_stmt 1 view .LVU22
	call	third_step
.LVL7:
	movl	%eax, %ebx
	call	second_step
.LVL8:
.LBB15:
.LBI15:
	.loc 1 22 12 view .LVU23
.LBB16:
	.loc 1 22 25 view .LVU24
	.loc 1 22 40 is_stmt 0 view .LVU25
	movl	counter, %esi
	leal	10(%esi), %edx
	movl	%edx, counter
.LBE16:
.LBE15:
	.loc 1 31 2 view .LVU26
	movl	%edx, 4(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL9:
	.loc 1 32 2 is_stmt 1 view .LVU27
	.loc 1 32 9 is_stmt 0 view .LVU28
	addl	$5, shared
	.loc 1 33 2 is_stmt 1 view .LVU29
	call	second_change
.LVL10:
	.loc 1 34 2 view .LVU30
	call	third_change
.LVL11:
	.loc 1 35 2 view .LVU31
	movl	tentative, %eax
	movl	%eax, 8(%esp)
	movl	shared, %eax
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL12:
	.loc 1 36 2 view .LVU32
	movl	override_me, %esi
	call	only_weak
.LVL13:
	movl	%eax, %ebx
	call	strength
.LVL14:
	movl	%ebx, 8(%esp)
	.loc 1 37 2 is_stmt 0 view .LVU33
	movl	$missing, %ebx
	.loc 1 36 2 view .LVU34
	movl	%esi, 12(%esp)
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL15:
	.loc 1 37 2 is_stmt 1 view .LVU35
	movl	$.LC0, %edx
	movl	$missing_variable, %ecx
	movl	$.LC7, (%esp)
	testl	%ecx, %ecx
	movl	$.LC1, %eax
	movl	%edx, %ecx
	cmove	%eax, %ecx
	testl	%ebx, %ebx
	movl	%ecx, 8(%esp)
	cmovne	%edx, %eax
.LBB17:
	.loc 1 38 11 is_stmt 0 view .LVU36
	xorl	%ebx, %ebx
.LBE17:
	.loc 1 37 2 view .LVU37
	movl	%eax, 4(%esp)
	call	printf
.LVL16:
	.loc 1 38 2 is_stmt 1 view .LVU38
.LBB18:
	.loc 1 38 7 view .LVU39
	.loc 1 38 20 view .LVU40
.L8:
	.loc 1 39 3 discriminator 3 view .LVU41
	movl	second_pointers(,%ebx,4), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
	movl	first_table(,%ebx,4), %eax
	.loc 1 38 26 is_stmt 0 discriminator 3 view .LVU42
	incl	%ebx
.LVL17:
	.loc 1 39 3 discriminator 3 view .LVU43
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL18:
	.loc 1 38 26 is_stmt 1 discriminator 3 view .LVU44
	.loc 1 38 20 discriminator 3 view .LVU45
	cmpl	$4, %ebx
	jne	.L8
.LBE18:
	.loc 1 40 2 view .LVU46
	movl	$.LC9, (%esp)
	call	puts
.LVL19:
	.loc 1 41 2 view .LVU47
	call	second_greeting
.LVL20:
	movl	%eax, (%esp)
	call	puts
.LVL21:
	.loc 1 42 2 view .LVU48
	.loc 1 42 22 is_stmt 0 view .LVU49
	call	alias_of_step
.LVL22:
	movl	%eax, %ebx
.LVL23:
	.loc 1 43 2 is_stmt 1 view .LVU50
	call	second_step
.LVL24:
	.loc 1 43 2 is_stmt 0 view .LVU51
	movl	$42, %edx
	movl	%edx, 12(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL25:
	.loc 1 44 2 is_stmt 1 view .LVU52
.LBB19:
	.loc 1 44 7 view .LVU53
	.loc 1 44 41 view .LVU54
	movl	operations, %eax
	testl	%eax, %eax
	je	.L9
	.loc 1 44 25 is_stmt 0 view .LVU55
	movl	$operations, %ebx
.LVL26:
	.p2align 4
	.p2align 3
.L10:
	.loc 1 45 3 is_stmt 1 discriminator 3 view .LVU56
	movl	$9, (%esp)
	.loc 1 44 46 is_stmt 0 discriminator 3 view .LVU57
	addl	$4, %ebx
.LVL27:
	.loc 1 45 3 discriminator 3 view .LVU58
	call	*%eax
.LVL28:
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL29:
	.loc 1 44 46 is_stmt 1 discriminator 3 view .LVU59
	.loc 1 44 41 discriminator 3 view .LVU60
	movl	(%ebx), %eax
	testl	%eax, %eax
	jne	.L10
.LVL30:
.L9:
	.loc 1 44 41 is_stmt 0 discriminator 3 view .LVU61
.LBE19:
	.loc 1 46 2 is_stmt 1 view .LVU62
	movl	common_block+252, %eax
	movl	%eax, 8(%esp)
	movl	common_block, %eax
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL31:
	.loc 1 47 2 view .LVU63
	.loc 1 48 1 is_stmt 0 view .LVU64
	movl	shared, %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE5:
	.size	main, .-main
	.globl	greeting
	.section	.rodata.str1.1
.LC12:
	.string	"hello from the first unit"
	.section	.rodata
	.align 4
	.type	greeting, @object
	.size	greeting, 4
greeting:
	.long	.LC12
	.globl	first_table
	.data
	.align 4
	.type	first_table, @object
	.size	first_table, 16
first_table:
	.long	1
	.long	2
	.long	3
	.long	4
	.globl	tentative
	.bss
	.align 4
	.type	tentative, @object
	.size	tentative, 4
tentative:
	.zero	4
	.globl	shared
	.data
	.align 4
	.type	shared, @object
	.size	shared, 4
shared:
	.long	1
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	100
	.weak	missing_variable
	.weak	missing
	.text
.Letext0:
	.file 2 "linkage.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x4db
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x14
	.long	.LASF35
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL4
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x6
	.long	0x26
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x15
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x4
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x4
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x4
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x4
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x16
	.long	.LASF36
	.byte	0x2
	.byte	0x2
	.byte	0xd
	.long	0x6f
	.uleb128 0x17
	.long	0x39
	.long	0x7e
	.uleb128 0xb
	.long	0x39
	.byte	0
	.uleb128 0x3
	.long	.LASF9
	.byte	0x2
	.byte	0x4
	.byte	0xc
	.long	0x39
	.uleb128 0x3
	.long	.LASF10
	.byte	0x2
	.byte	0x4
	.byte	0x14
	.long	0x39
	.uleb128 0x3
	.long	.LASF11
	.byte	0x2
	.byte	0x4
	.byte	0x1f
	.long	0x39
	.uleb128 0x8
	.long	0x39
	.long	0xb2
	.uleb128 0xc
	.long	0x32
	.byte	0x3
	.byte	0
	.uleb128 0x3
	.long	.LASF12
	.byte	0x2
	.byte	0x5
	.byte	0xc
	.long	0xa2
	.uleb128 0x8
	.long	0xd8
	.long	0xce
	.uleb128 0xc
	.long	0x32
	.byte	0x3
	.byte	0
	.uleb128 0x6
	.long	0xbe
	.uleb128 0x9
	.long	0x39
	.uleb128 0x6
	.long	0xd3
	.uleb128 0x3
	.long	.LASF13
	.byte	0x2
	.byte	0x6
	.byte	0x13
	.long	0xce
	.uleb128 0x3
	.long	.LASF14
	.byte	0x2
	.byte	0x7
	.byte	0x1a
	.long	0xfa
	.uleb128 0x9
	.long	0x2d
	.uleb128 0x6
	.long	0xf5
	.uleb128 0x8
	.long	0x39
	.long	0x10f
	.uleb128 0xc
	.long	0x32
	.byte	0x3f
	.byte	0
	.uleb128 0x3
	.long	.LASF15
	.byte	0x2
	.byte	0x8
	.byte	0xc
	.long	0xff
	.uleb128 0x8
	.long	0x130
	.long	0x126
	.uleb128 0x18
	.byte	0
	.uleb128 0x6
	.long	0x11b
	.uleb128 0x9
	.long	0x63
	.uleb128 0x6
	.long	0x12b
	.uleb128 0x3
	.long	.LASF16
	.byte	0x2
	.byte	0x9
	.byte	0x19
	.long	0x126
	.uleb128 0x19
	.long	.LASF37
	.byte	0x1
	.byte	0x6
	.byte	0xc
	.long	0x39
	.uleb128 0x5
	.byte	0x3
	.long	counter
	.uleb128 0xa
	.long	0x7e
	.byte	0x9
	.byte	0x5
	.uleb128 0x5
	.byte	0x3
	.long	shared
	.uleb128 0xa
	.long	0x8a
	.byte	0xa
	.byte	0x5
	.uleb128 0x5
	.byte	0x3
	.long	tentative
	.uleb128 0xa
	.long	0xb2
	.byte	0xb
	.byte	0x5
	.uleb128 0x5
	.byte	0x3
	.long	first_table
	.uleb128 0xa
	.long	0xe9
	.byte	0xc
	.byte	0x13
	.uleb128 0x5
	.byte	0x3
	.long	greeting
	.uleb128 0x3
	.long	.LASF17
	.byte	0x1
	.byte	0x14
	.byte	0xc
	.long	0x39
	.uleb128 0x5
	.long	.LASF18
	.byte	0x2
	.byte	0x10
	.byte	0x5
	.long	0x39
	.uleb128 0x5
	.long	.LASF19
	.byte	0x2
	.byte	0x13
	.byte	0xd
	.long	0xf5
	.uleb128 0xf
	.long	.LASF25
	.byte	0x37
	.long	0x39
	.long	0x1bf
	.uleb128 0xb
	.long	0xf5
	.byte	0
	.uleb128 0x5
	.long	.LASF20
	.byte	0x1
	.byte	0x13
	.byte	0xc
	.long	0x39
	.uleb128 0x10
	.long	.LASF21
	.byte	0x12
	.uleb128 0x10
	.long	.LASF22
	.byte	0x11
	.uleb128 0x5
	.long	.LASF23
	.byte	0x2
	.byte	0xe
	.byte	0x5
	.long	0x39
	.uleb128 0x5
	.long	.LASF24
	.byte	0x2
	.byte	0xf
	.byte	0x5
	.long	0x39
	.uleb128 0xf
	.long	.LASF26
	.byte	0x19
	.long	0x39
	.long	0x204
	.uleb128 0xb
	.long	0xf5
	.uleb128 0x1a
	.byte	0
	.uleb128 0x5
	.long	.LASF27
	.byte	0x2
	.byte	0xc
	.byte	0xd
	.long	0xf5
	.uleb128 0x5
	.long	.LASF28
	.byte	0x2
	.byte	0xd
	.byte	0xd
	.long	0xf5
	.uleb128 0x1b
	.long	.LASF38
	.byte	0x1
	.byte	0x1b
	.byte	0x5
	.long	0x39
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x458
	.uleb128 0x1c
	.long	.LASF29
	.byte	0x1
	.byte	0x2a
	.byte	0x6
	.long	0x39
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1d
	.long	.LLRL1
	.long	0x279
	.uleb128 0x11
	.string	"i"
	.byte	0x26
	.byte	0xb
	.long	0x39
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xd
	.long	.LVL18
	.long	0x1ef
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	.LBB19
	.long	.LBE19-.LBB19
	.long	0x2bc
	.uleb128 0x11
	.string	"o"
	.byte	0x2c
	.byte	0x19
	.long	0x458
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x1f
	.long	.LVL28
	.long	0x2a7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x39
	.byte	0
	.uleb128 0xd
	.long	.LVL29
	.long	0x1ef
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	0x4ac
	.long	.LBI12
	.byte	.LVU14
	.long	.LBB12
	.long	.LBE12-.LBB12
	.byte	0x1d
	.uleb128 0xe
	.long	0x479
	.long	.LBI13
	.byte	.LVU18
	.long	.LBB13
	.long	.LBE13-.LBB13
	.byte	0x1e
	.uleb128 0xe
	.long	0x479
	.long	.LBI15
	.byte	.LVU23
	.long	.LBB15
	.long	.LBE15-.LBB15
	.byte	0x1f
	.uleb128 0x2
	.long	.LVL1
	.long	0x210
	.uleb128 0x2
	.long	.LVL2
	.long	0x204
	.uleb128 0x7
	.long	.LVL3
	.long	0x1ef
	.long	0x326
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL4
	.long	0x1e3
	.uleb128 0x2
	.long	.LVL5
	.long	0x1d7
	.uleb128 0x7
	.long	.LVL6
	.long	0x1ef
	.long	0x35e
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
	.sleb128 10
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL7
	.long	0x1e3
	.uleb128 0x2
	.long	.LVL8
	.long	0x1d7
	.uleb128 0x7
	.long	.LVL9
	.long	0x1ef
	.long	0x396
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
	.sleb128 10
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL10
	.long	0x1d1
	.uleb128 0x2
	.long	.LVL11
	.long	0x1cb
	.uleb128 0x2
	.long	.LVL12
	.long	0x1ef
	.uleb128 0x2
	.long	.LVL13
	.long	0x484
	.uleb128 0x2
	.long	.LVL14
	.long	0x498
	.uleb128 0x7
	.long	.LVL15
	.long	0x1ef
	.long	0x3d8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL16
	.long	0x1ef
	.uleb128 0x7
	.long	.LVL19
	.long	0x1ab
	.long	0x3f9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.byte	0
	.uleb128 0x2
	.long	.LVL20
	.long	0x19f
	.uleb128 0x2
	.long	.LVL21
	.long	0x4d3
	.uleb128 0x2
	.long	.LVL22
	.long	0x193
	.uleb128 0x2
	.long	.LVL24
	.long	0x1d7
	.uleb128 0x7
	.long	.LVL25
	.long	0x1ef
	.long	0x443
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
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x8
	.byte	0x2a
	.byte	0
	.uleb128 0xd
	.long	.LVL31
	.long	0x1ef
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x130
	.uleb128 0x20
	.long	.LASF30
	.byte	0x1
	.byte	0x18
	.byte	0xc
	.long	0x39
	.byte	0x3
	.long	0x479
	.uleb128 0x21
	.string	"n"
	.byte	0x1
	.byte	0x18
	.byte	0x16
	.long	0x39
	.byte	0
	.uleb128 0x12
	.long	.LASF33
	.byte	0x16
	.byte	0xc
	.long	0x39
	.uleb128 0x13
	.long	.LASF31
	.byte	0x10
	.long	0x39
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x13
	.long	.LASF32
	.byte	0xf
	.long	0x39
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x12
	.long	.LASF34
	.byte	0x7
	.byte	0x14
	.long	0xf5
	.uleb128 0x22
	.long	0x45d
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x4d3
	.uleb128 0x23
	.long	0x46e
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x24
	.long	.LASF25
	.long	.LASF39
	.byte	0x4
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
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x4
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
	.uleb128 0x5
	.uleb128 0x2e
	.byte	0
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
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x34
	.byte	0
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x1d
	.byte	0
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
	.uleb128 0x21
	.sleb128 2
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 3
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
	.uleb128 0x10
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 6
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
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
	.uleb128 0x2e
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
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 27
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
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x21
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1d
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
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
	.uleb128 0x1f
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x24
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
.LVUS0:
	.uleb128 .LVU50
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU56
.LLST0:
	.byte	0x6
	.long	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL24-1-.LVL23
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL24-1-.LVL23
	.uleb128 .LVL26-.LVL23
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS2:
	.uleb128 .LVU40
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU50
.LLST2:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL16-.LVL16
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL17-.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL16
	.uleb128 .LVL23-.LVL16
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS3:
	.uleb128 .LVU56
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 .LVU61
.LLST3:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL29-.LVL26
	.uleb128 0x3
	.byte	0x73
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL26
	.uleb128 .LVL30-.LVL26
	.uleb128 0x1
	.byte	0x53
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
.LLRL1:
	.byte	0x5
	.long	.LBB17
	.byte	0x4
	.uleb128 .LBB17-.LBB17
	.uleb128 .LBE17-.LBB17
	.byte	0x4
	.uleb128 .LBB18-.LBB17
	.uleb128 .LBE18-.LBB17
	.byte	0
.LLRL4:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB5
	.uleb128 .LFE5-.LFB5
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF9:
	.string	"shared"
.LASF22:
	.string	"second_change"
.LASF16:
	.string	"operations"
.LASF17:
	.string	"missing_variable"
.LASF15:
	.string	"common_block"
.LASF14:
	.string	"greeting"
.LASF33:
	.string	"step"
.LASF31:
	.string	"only_weak"
.LASF37:
	.string	"counter"
.LASF39:
	.string	"__builtin_puts"
.LASF7:
	.string	"unsigned char"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF23:
	.string	"second_step"
.LASF24:
	.string	"third_step"
.LASF35:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF38:
	.string	"main"
.LASF12:
	.string	"first_table"
.LASF19:
	.string	"second_greeting"
.LASF20:
	.string	"missing"
.LASF3:
	.string	"unsigned int"
.LASF11:
	.string	"override_me"
.LASF2:
	.string	"char"
.LASF36:
	.string	"operation"
.LASF10:
	.string	"tentative"
.LASF32:
	.string	"strength"
.LASF5:
	.string	"long long int"
.LASF13:
	.string	"second_pointers"
.LASF30:
	.string	"twice"
.LASF26:
	.string	"printf"
.LASF21:
	.string	"third_change"
.LASF4:
	.string	"long int"
.LASF25:
	.string	"puts"
.LASF18:
	.string	"alias_of_step"
.LASF27:
	.string	"second_name"
.LASF28:
	.string	"third_name"
.LASF29:
	.string	"through_alias"
.LASF34:
	.string	"name"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"linkage.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
