	.file	"linkage-second.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "linkage-second.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"second unit"
	.text
	.p2align 4
	.globl	second_name
	.type	second_name, @function
second_name:
.LFB1:
	.file 1 "linkage-second.c"
	.loc 1 11 31 view -0
	.cfi_startproc
	.loc 1 11 33 view .LVU1
.LBB4:
.LBI4:
	.loc 1 5 20 view .LVU2
	.loc 1 5 33 view .LVU3
.LBE4:
	.loc 1 11 48 is_stmt 0 view .LVU4
	movl	$.LC0, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	second_name, .-second_name
	.p2align 4
	.globl	second_step
	.type	second_step, @function
second_step:
.LFB2:
	.loc 1 14 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 2 view .LVU6
	.loc 1 16 2 view .LVU7
	.loc 1 16 24 is_stmt 0 view .LVU8
	movl	step.0, %eax
	leal	1(%eax), %edx
	movl	%edx, step.0
	.loc 1 16 17 view .LVU9
	movl	counter, %edx
	addl	%edx, %eax
	movl	%eax, counter
	.loc 1 17 1 view .LVU10
	ret
	.cfi_endproc
.LFE2:
	.size	second_step, .-second_step
	.globl	alias_of_step
	.set	alias_of_step,second_step
	.p2align 4
	.globl	second_change
	.type	second_change, @function
second_change:
.LFB3:
	.loc 1 22 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 23 2 view .LVU12
	.loc 1 23 9 is_stmt 0 view .LVU13
	movl	shared, %eax
	.loc 1 24 12 view .LVU14
	movl	$11, %edx
	movl	%edx, tentative
	.loc 1 23 9 view .LVU15
	leal	(%eax,%eax,2), %eax
	movl	%eax, shared
	.loc 1 24 2 is_stmt 1 view .LVU16
	.loc 1 25 2 view .LVU17
	.loc 1 25 18 is_stmt 0 view .LVU18
	movl	%eax, common_block
	.loc 1 26 1 view .LVU19
	ret
	.cfi_endproc
.LFE3:
	.size	second_change, .-second_change
	.p2align 4
	.globl	second_greeting
	.type	second_greeting, @function
second_greeting:
.LFB4:
	.loc 1 28 35 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 28 37 view .LVU21
	.loc 1 28 53 is_stmt 0 view .LVU22
	movl	greeting, %eax
	addl	$11, %eax
	.loc 1 28 59 view .LVU23
	ret
	.cfi_endproc
.LFE4:
	.size	second_greeting, .-second_greeting
	.data
	.align 4
	.type	step.0, @object
	.size	step.0, 4
step.0:
	.long	1
	.comm	common_block,256,32
	.weak	override_me
	.align 4
	.type	override_me, @object
	.size	override_me, 4
override_me:
	.long	1
	.globl	second_pointers
	.section	.rodata
	.align 4
	.type	second_pointers, @object
	.size	second_pointers, 16
second_pointers:
	.long	first_table+12
	.long	first_table+8
	.long	first_table+4
	.long	first_table
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	200
	.text
.Letext0:
	.file 2 "linkage.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x19a
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0xa
	.long	.LASF15
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xb
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x1
	.long	.LASF2
	.byte	0x4
	.byte	0xc
	.long	0x26
	.uleb128 0x1
	.long	.LASF3
	.byte	0x4
	.byte	0x14
	.long	0x26
	.uleb128 0x1
	.long	.LASF4
	.byte	0x4
	.byte	0x1f
	.long	0x26
	.uleb128 0x3
	.long	0x26
	.long	0x5e
	.uleb128 0x4
	.long	0x5e
	.byte	0x3
	.byte	0
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF5
	.uleb128 0x1
	.long	.LASF6
	.byte	0x5
	.byte	0xc
	.long	0x4e
	.uleb128 0x3
	.long	0x8a
	.long	0x80
	.uleb128 0x4
	.long	0x5e
	.byte	0x3
	.byte	0
	.uleb128 0x2
	.long	0x70
	.uleb128 0x7
	.long	0x26
	.uleb128 0x2
	.long	0x85
	.uleb128 0x1
	.long	.LASF7
	.byte	0x6
	.byte	0x13
	.long	0x80
	.uleb128 0x1
	.long	.LASF8
	.byte	0x7
	.byte	0x1a
	.long	0xaa
	.uleb128 0x7
	.long	0xb6
	.uleb128 0x2
	.long	0xa5
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x2
	.long	0xaf
	.uleb128 0x3
	.long	0x26
	.long	0xcb
	.uleb128 0x4
	.long	0x5e
	.byte	0x3f
	.byte	0
	.uleb128 0x1
	.long	.LASF10
	.byte	0x8
	.byte	0xc
	.long	0xbb
	.uleb128 0x8
	.long	.LASF11
	.byte	0x4
	.byte	0xc
	.long	0x26
	.uleb128 0x5
	.byte	0x3
	.long	counter
	.uleb128 0x5
	.long	0x8f
	.byte	0x7
	.byte	0xc
	.uleb128 0x5
	.byte	0x3
	.long	second_pointers
	.uleb128 0x5
	.long	0x43
	.byte	0x8
	.byte	0x1b
	.uleb128 0x5
	.byte	0x3
	.long	override_me
	.uleb128 0x5
	.long	0xcb
	.byte	0x9
	.byte	0x1d
	.uleb128 0x5
	.byte	0x3
	.long	common_block
	.uleb128 0xc
	.long	.LASF16
	.byte	0x1
	.byte	0x1c
	.byte	0xd
	.long	0xa5
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xd
	.long	.LASF17
	.byte	0x1
	.byte	0x15
	.byte	0x6
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x9
	.long	.LASF13
	.byte	0xd
	.byte	0x5
	.long	0x26
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x161
	.uleb128 0x8
	.long	.LASF12
	.byte	0xf
	.byte	0xd
	.long	0x26
	.uleb128 0x5
	.byte	0x3
	.long	step.0
	.byte	0
	.uleb128 0x9
	.long	.LASF14
	.byte	0xb
	.byte	0xd
	.long	0xa5
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x190
	.uleb128 0xe
	.long	0x190
	.long	.LBI4
	.byte	.LVU2
	.long	.LBB4
	.long	.LBE4-.LBB4
	.byte	0x1
	.byte	0xb
	.byte	0x28
	.byte	0
	.uleb128 0xf
	.long	.LASF18
	.byte	0x1
	.byte	0x5
	.byte	0x14
	.long	0xa5
	.byte	0x1
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x34
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x7
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0x9
	.uleb128 0x2e
	.byte	0x1
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
	.uleb128 0xa
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
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
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
	.uleb128 0xd
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_aranges,"",@progbits
	.long	0x1c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x4
	.byte	0
	.value	0
	.value	0
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	0
	.long	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF13:
	.string	"second_step"
.LASF5:
	.string	"unsigned int"
.LASF15:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF2:
	.string	"shared"
.LASF4:
	.string	"override_me"
.LASF8:
	.string	"greeting"
.LASF3:
	.string	"tentative"
.LASF18:
	.string	"name"
.LASF7:
	.string	"second_pointers"
.LASF12:
	.string	"step"
.LASF10:
	.string	"common_block"
.LASF11:
	.string	"counter"
.LASF16:
	.string	"second_greeting"
.LASF6:
	.string	"first_table"
.LASF14:
	.string	"second_name"
.LASF9:
	.string	"char"
.LASF17:
	.string	"second_change"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"linkage-second.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
