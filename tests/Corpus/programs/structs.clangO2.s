	.text
	.file	"structs.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$604, %esp                      # imm = 0x25C
	movb	.L__const.main.e+4, %al
	movb	%al, 28(%esp)
	movl	.L__const.main.e, %eax
	movl	%eax, 24(%esp)
	movl	$3, 8(%esp)                     # 4-byte Folded Spill
	movw	$7, %ax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	$0, 4(%esp)                     # 4-byte Folded Spill
	movl	$12345, (%esp)                  # 4-byte Folded Spill
                                        # imm = 0x3039
	movl	$66, %ebx
	movl	$2, %eax
	movl	$1, %ebp
	movl	$1, %ecx
	xorl	%esi, %esi
	movl	$2, 20(%esp)                    # 4-byte Folded Spill
	movl	$1, 36(%esp)                    # 4-byte Folded Spill
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%ebp, 56(%esp)                  # 4-byte Spill
	movl	%eax, 60(%esp)                  # 4-byte Spill
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	$-1431655765, %edi              # imm = 0xAAAAAAAB
	mull	%edi
	addl	%edx, %edx
	andl	$-4, %edx
	leal	(%edx,%edx,2), %eax
	negl	%eax
	leal	328(%esp,%eax), %eax
	movl	%eax, 52(%esp)                  # 4-byte Spill
	movzbl	28(%esp), %eax
	movb	%al, 332(%esp)
	movl	24(%esp), %eax
	movl	%eax, 328(%esp)
	movl	329(%esp), %eax
	movl	%ebx, %edx
	addb	$31, %dl
	movl	%eax, 24(%esp)
	movb	%dl, 28(%esp)
	movl	4(%esp), %ecx                   # 4-byte Reload
	movl	%ecx, %eax
	mull	%edi
	addl	%edx, %edx
	andl	$-4, %edx
	leal	(%edx,%edx,2), %eax
	negl	%eax
	leal	328(%esp,%eax), %eax
	movl	36(%esp), %edx                  # 4-byte Reload
	movl	%edx, -264(%eax,%ebx,4)
	movl	%ebp, %eax
	mull	%edi
	addl	%edx, %edx
	andl	$-4, %edx
	leal	(%edx,%edx,2), %eax
	negl	%eax
	leal	328(%esp,%eax), %eax
	movl	16(%esp), %edx                  # 4-byte Reload
	leal	(%edx,%edx,2), %edx
	movl	(%esp), %edi                    # 4-byte Reload
	notl	%edi
	addl	12(%esp), %esi                  # 4-byte Folded Reload
	incl	%ecx
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	movl	20(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, -260(%eax,%ebx,4)
	movl	8(%esp), %eax                   # 4-byte Reload
	movl	52(%esp), %ecx                  # 4-byte Reload
	movl	%eax, -256(%ecx,%ebx,4)
	movl	328(%esp), %eax
	movl	332(%esp), %ebp
	movl	336(%esp), %ecx
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movswl	%dx, %edx
	subl	$8, %esp
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	pushl	%ecx
	movl	%ebp, 32(%esp)                  # 4-byte Spill
	pushl	%ebp
	movl	72(%esp), %ebp                  # 4-byte Reload
	movl	%eax, 52(%esp)                  # 4-byte Spill
	pushl	%eax
	pushl	%esi
	leal	48(%esp), %ecx
	pushl	%ecx
	movl	%edi, 28(%esp)                  # 4-byte Spill
	pushl	%edi
	pushl	$97
	pushl	%edx
	pushl	%ebx
	pushl	$.L.str
	calll	printf
	movl	108(%esp), %eax                 # 4-byte Reload
	addl	$48, %esp
	incl	%ebx
	incl	%eax
	incl	%ebp
	cmpl	$73, %ebx
	movl	%esi, %ecx
	movl	12(%esp), %esi                  # 4-byte Reload
	jne	.LBB0_1
# %bb.2:
	subl	$4, %esp
	pushl	$50
	pushl	$5
	pushl	$10
	pushl	$0
	pushl	$0
	pushl	$.L.str.1
	pushl	$.L.str.9
	calll	printf
	addl	$28, %esp
	pushl	$196
	pushl	$30
	pushl	$3
	pushl	$2
	pushl	$-4
	pushl	$.L.str.2
	pushl	$.L.str.9
	calll	printf
	addl	$28, %esp
	pushl	$420                            # imm = 0x1A4
	pushl	$30
	pushl	$10
	pushl	$0
	pushl	$-4
	pushl	$.L.str.3
	pushl	$.L.str.9
	calll	printf
	addl	$28, %esp
	pushl	$420                            # imm = 0x1A4
	pushl	$107
	pushl	$-23
	pushl	$77
	pushl	$-37
	pushl	$.L.str.4
	pushl	$.L.str.9
	calll	printf
	addl	$32, %esp
	movl	$0, 264(%esp)
	movl	$101, 260(%esp)
	movl	$1852138355, 256(%esp)          # imm = 0x6E656373
	movl	.L__const.main.p, %eax
	movl	%eax, 268(%esp)
	movl	.L__const.main.p+4, %eax
	movl	%eax, 272(%esp)
	movl	.L__const.main.p+8, %eax
	movl	%eax, 276(%esp)
	movl	.L__const.main.p+12, %eax
	movl	%eax, 280(%esp)
	leal	284(%esp), %ebx
	movl	$0, 284(%esp)
	movl	$0, 288(%esp)
	movl	$0, 292(%esp)
	movl	$0, 296(%esp)
	movl	$0, 300(%esp)
	movl	$0, 304(%esp)
	movl	$0, 308(%esp)
	movl	$0, 312(%esp)
	movw	$25800, 316(%esp)               # imm = 0x64C8
	movb	$50, 318(%esp)
	movw	$1, 320(%esp)
	leal	144(%esp), %edi
	leal	256(%esp), %esi
	movl	$17, %ecx
	rep;movsl (%esi), %es:(%edi)
	movl	$1852138355, 216(%esp)          # imm = 0x6E656373
	movl	$101, 220(%esp)
	movl	$0, 224(%esp)
	movl	$10, 8(%esp)                    # 4-byte Folded Spill
	leal	64(%esp), %ebp
	movl	$10, %ecx
	movl	%ebp, %edi
	movl	%ebx, %esi
	rep;movsl (%esi), %es:(%edi)
	movl	$5, 4(%esp)                     # 4-byte Folded Spill
	movl	$0, (%esp)                      # 4-byte Folded Spill
	movl	$9, %eax
	movl	$-9, %ecx
	leal	356(%esp), %edi
	xorl	%ebx, %ebx
	jmp	.LBB0_3
	.p2align	4, 0x90
.LBB0_5:                                #   in Loop: Header=BB0_3 Depth=1
	leal	1(%ecx), %esi
	movw	%si, 392(%esp)
	movl	12(%esp), %esi                  # 4-byte Reload
	addl	%esi, %eax
	shll	$4, %ecx
	movl	%eax, 344(%esp,%ecx)
	movl	16(%esp), %eax                  # 4-byte Reload
	addl	%eax, %ebp
	addl	%esi, %ebx
	addl	%eax, %edx
	movl	%ebp, 340(%esp,%ecx)
	movl	%ebx, 352(%esp,%ecx)
	movl	%edx, 348(%esp,%ecx)
	movl	340(%esp), %ecx
	movl	%ecx, (%esp)                    # 4-byte Spill
	movl	344(%esp), %ebx
	movl	352(%esp), %ecx
	movl	%ecx, 4(%esp)                   # 4-byte Spill
	movl	348(%esp), %ecx
	movl	%ecx, 8(%esp)                   # 4-byte Spill
	leal	64(%esp), %ebp
.LBB0_6:                                #   in Loop: Header=BB0_3 Depth=1
	movzbl	388(%esp), %ecx
	addb	$40, %cl
	movb	%cl, 388(%esp)
	xorb	389(%esp), %cl
	movb	%cl, 390(%esp)
	movzbl	328(%esp), %ecx
	movb	%cl, %ch
	incb	%ch
	cmpb	$122, %cl
	movzbl	%ch, %ecx
	movl	$97, %edx
	cmovel	%edx, %ecx
	movb	%cl, 328(%esp)
	movl	332(%esp), %ecx
	movl	%ecx, 220(%esp)
	movl	336(%esp), %ecx
	movl	%ecx, 224(%esp)
	movl	328(%esp), %ecx
	movl	%ecx, 216(%esp)
	movl	$10, %ecx
	movl	%ebp, %edi
	leal	356(%esp), %edx
	movl	%edx, %esi
	rep;movsl (%esi), %es:(%edi)
	movl	%edx, %edi
	decl	%eax
	movl	12(%esp), %ecx                  # 4-byte Reload
	incl	%ecx
	je	.LBB0_7
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	224(%esp), %ecx
	movl	%ecx, 336(%esp)
	movl	216(%esp), %ecx
	movl	220(%esp), %esi
	movl	%esi, 332(%esp)
	movl	%ecx, 328(%esp)
	movl	(%esp), %eax                    # 4-byte Reload
	movl	%eax, 340(%esp)
	movl	%ebx, 344(%esp)
	movl	%ebp, %esi
	movl	%eax, %ebp
	movl	8(%esp), %edx                   # 4-byte Reload
	movl	%edx, 348(%esp)
	movl	%ebx, %eax
	movl	4(%esp), %ebx                   # 4-byte Reload
	movl	%ebx, 352(%esp)
	movl	$10, %ecx
	rep;movsl (%esi), %es:(%edi)
	movswl	392(%esp), %ecx
	cmpl	$2, %ecx
	jle	.LBB0_5
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	leal	64(%esp), %ebp
	movl	%eax, %ebx
	movl	16(%esp), %eax                  # 4-byte Reload
	jmp	.LBB0_6
.LBB0_7:
	movl	224(%esp), %eax
	movl	%eax, 152(%esp)
	movl	216(%esp), %eax
	movl	220(%esp), %ecx
	movl	%ecx, 148(%esp)
	movl	%eax, 144(%esp)
	leal	172(%esp), %edi
	leal	64(%esp), %esi
	movl	$10, %ecx
	rep;movsl (%esi), %es:(%edi)
	movl	%ebx, 160(%esp)
	movl	(%esp), %eax                    # 4-byte Reload
	movl	%eax, 156(%esp)
	movl	4(%esp), %eax                   # 4-byte Reload
	movl	%eax, 168(%esp)
	movl	8(%esp), %eax                   # 4-byte Reload
	movl	%eax, 164(%esp)
	movswl	208(%esp), %eax
	movzbl	204(%esp), %ecx
	movzbl	205(%esp), %edx
	movzbl	206(%esp), %esi
	subl	$4, %esp
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	leal	164(%esp), %ebp
	pushl	%ebp
	pushl	$50
	pushl	$100
	pushl	$200
	pushl	$1
	leal	296(%esp), %eax
	pushl	%eax
	pushl	$.L.str.6
	calll	printf
	addl	$48, %esp
	movl	156(%esp), %eax
	movl	160(%esp), %ecx
	movl	164(%esp), %edx
	movl	168(%esp), %esi
	movl	%edx, %edi
	subl	%eax, %edi
	movl	%esi, %ebx
	subl	%ecx, %ebx
	imull	%edi, %ebx
	subl	$4, %esp
	pushl	%ebx
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.9
	calll	printf
	addl	$32, %esp
	movl	172(%esp), %eax
	movl	176(%esp), %ecx
	movl	180(%esp), %edx
	movl	184(%esp), %esi
	movl	%edx, %edi
	subl	%eax, %edi
	movl	%esi, %ebx
	subl	%ecx, %ebx
	imull	%edi, %ebx
	subl	$4, %esp
	pushl	%ebx
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.9
	calll	printf
	addl	$32, %esp
	movl	188(%esp), %eax
	movl	192(%esp), %ecx
	movl	196(%esp), %edx
	movl	200(%esp), %esi
	movl	%edx, %edi
	subl	%eax, %edi
	movl	%esi, %ebx
	subl	%ecx, %ebx
	imull	%edi, %ebx
	subl	$4, %esp
	pushl	%ebx
	pushl	%esi
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str.9
	calll	printf
	addl	$32, %esp
	xorl	%ebp, %ebp
	leal	92(%esp), %edx
	xorl	%ebx, %ebx
	jmp	.LBB0_8
	.p2align	4, 0x90
.LBB0_14:                               #   in Loop: Header=BB0_8 Depth=1
	movl	48(%esp), %ecx
	movl	%ecx, 140(%esp)
	movl	44(%esp), %ecx
	movl	%ecx, 136(%esp)
	movl	40(%esp), %ecx
	movl	%ecx, 132(%esp)
	movl	$10, %ecx
	leal	216(%esp), %esi
	leal	64(%esp), %ebx
	movl	%ebx, %edi
	rep;movsl (%esi), %es:(%edi)
	movl	140(%esp), %ecx
	movl	52(%esp), %esi                  # 4-byte Reload
	movl	%ecx, 8(%esi)
	movl	136(%esp), %ecx
	movl	%ecx, 4(%esi)
	movl	132(%esp), %ecx
	movl	%ecx, (%esi)
	movl	56(%esp), %ecx                  # 4-byte Reload
	movl	20(%esp), %edx                  # 4-byte Reload
	movl	%edx, 344(%esp,%ecx)
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	%edx, 340(%esp,%ecx)
	movl	(%esp), %edx                    # 4-byte Reload
	movl	%edx, 352(%esp,%ecx)
	movl	%ebp, 348(%esp,%ecx)
	leal	356(%esp,%ecx), %edi
	movl	$10, %ecx
	movl	%ebx, %esi
	rep;movsl (%esi), %es:(%edi)
	movl	36(%esp), %ebp                  # 4-byte Reload
	movl	%eax, %edx
	movl	60(%esp), %ebx                  # 4-byte Reload
.LBB0_16:                               #   in Loop: Header=BB0_8 Depth=1
	incl	%ebx
	decl	%ebp
	cmpl	$4, %ebx
	je	.LBB0_17
.LBB0_8:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_10 Depth 2
	movl	%ebx, %eax
	shll	$6, %eax
	leal	(%eax,%ebx,4), %esi
	leal	328(%esp,%esi), %edi
	testl	%ebx, %ebx
	je	.LBB0_15
# %bb.9:                                #   in Loop: Header=BB0_8 Depth=1
	movl	%edi, 52(%esp)                  # 4-byte Spill
	movl	260(%esp,%esi), %eax
	movl	264(%esp,%esi), %ecx
	movl	%eax, 40(%esp)
	movl	%ecx, 44(%esp)
	movl	268(%esp,%esi), %eax
	movl	%eax, 48(%esp)
	movl	272(%esp,%esi), %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	movl	%edx, %eax
	movl	276(%esp,%esi), %ecx
	movl	%ecx, 20(%esp)                  # 4-byte Spill
	movl	284(%esp,%esi), %ecx
	movl	%ecx, (%esp)                    # 4-byte Spill
	movl	280(%esp,%esi), %edx
	movl	%esi, 56(%esp)                  # 4-byte Spill
	leal	288(%esp,%esi), %esi
	movl	$10, %ecx
	leal	216(%esp), %edi
	rep;movsl (%esi), %es:(%edi)
	movl	%ebp, 36(%esp)                  # 4-byte Spill
	movl	%ebp, 12(%esp)                  # 4-byte Spill
	movl	%edx, %ebp
	movl	%ebx, 60(%esp)                  # 4-byte Spill
	movl	%ebx, %edx
	jmp	.LBB0_10
	.p2align	4, 0x90
.LBB0_12:                               #   in Loop: Header=BB0_10 Depth=2
	leal	1(%ecx), %esi
	movw	%si, 128(%esp)
	movl	12(%esp), %eax                  # 4-byte Reload
	addl	%eax, %ebx
	shll	$4, %ecx
	movl	%ebx, 80(%esp,%ecx)
	movl	%eax, %ebx
	movl	16(%esp), %eax                  # 4-byte Reload
	addl	%eax, %edx
	addl	%ebx, %ebp
	movl	8(%esp), %esi                   # 4-byte Reload
	addl	%eax, %esi
	movl	%edx, 76(%esp,%ecx)
	movl	%eax, %edx
	movl	%ebp, 88(%esp,%ecx)
	movl	%esi, 84(%esp,%ecx)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)                   # 4-byte Spill
	movl	80(%esp), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movl	88(%esp), %eax
	movl	%eax, (%esp)                    # 4-byte Spill
	movl	84(%esp), %ebp
.LBB0_13:                               #   in Loop: Header=BB0_10 Depth=2
	movzbl	124(%esp), %ecx
	addb	$40, %cl
	movb	%cl, 124(%esp)
	xorb	125(%esp), %cl
	movb	%cl, 126(%esp)
	movzbl	64(%esp), %ecx
	movb	%cl, %ch
	incb	%ch
	cmpb	$122, %cl
	movzbl	%ch, %ecx
	movl	$97, %eax
	cmovel	%eax, %ecx
	movb	%cl, 64(%esp)
	movl	68(%esp), %ecx
	movl	%ecx, 44(%esp)
	movl	72(%esp), %ecx
	movl	%ecx, 48(%esp)
	movl	64(%esp), %ecx
	movl	%ecx, 40(%esp)
	movl	$10, %ecx
	leal	92(%esp), %eax
	movl	%eax, %esi
	rep;movsl (%esi), %es:(%edi)
	decl	%edx
	incl	%ebx
	movl	%ebx, 12(%esp)                  # 4-byte Spill
	je	.LBB0_14
.LBB0_10:                               #   Parent Loop BB0_8 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ebp, 8(%esp)                   # 4-byte Spill
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movl	48(%esp), %ecx
	movl	%ecx, 72(%esp)
	movl	40(%esp), %ecx
	movl	44(%esp), %esi
	movl	%esi, 68(%esp)
	movl	%ecx, 64(%esp)
	movl	4(%esp), %edx                   # 4-byte Reload
	movl	%edx, 76(%esp)
	movl	20(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, 80(%esp)
	movl	%ebp, 84(%esp)
	movl	(%esp), %ebp                    # 4-byte Reload
	movl	%ebp, 88(%esp)
	movl	$10, %ecx
	movl	%eax, %edi
	leal	216(%esp), %eax
	movl	%eax, %esi
	rep;movsl (%esi), %es:(%edi)
	movswl	128(%esp), %ecx
	cmpl	$2, %ecx
	movl	%eax, %edi
	jle	.LBB0_12
# %bb.11:                               #   in Loop: Header=BB0_10 Depth=2
	movl	8(%esp), %ebp                   # 4-byte Reload
	movl	12(%esp), %ebx                  # 4-byte Reload
	movl	16(%esp), %edx                  # 4-byte Reload
	jmp	.LBB0_13
	.p2align	4, 0x90
.LBB0_15:                               #   in Loop: Header=BB0_8 Depth=1
	movl	$17, %ecx
	leal	144(%esp), %esi
	rep;movsl (%esi), %es:(%edi)
	jmp	.LBB0_16
.LBB0_17:
	leal	64(%esp), %edx
	leal	328(%esp), %eax
	movl	$17, %ecx
	movl	%edx, %edi
	movl	%eax, %esi
	rep;movsl (%esi), %es:(%edi)
	leal	532(%esp), %ebx
	movl	$17, %ecx
	movl	%eax, %edi
	movl	%ebx, %esi
	rep;movsl (%esi), %es:(%edi)
	movl	$17, %ecx
	movl	%ebx, %edi
	movl	%edx, %esi
	rep;movsl (%esi), %es:(%edi)
	movzbl	390(%esp), %ecx
	movl	380(%esp), %edx
	movl	384(%esp), %esi
	subl	372(%esp), %edx
	subl	376(%esp), %esi
	imull	%edx, %esi
	pushl	%esi
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	leal	396(%esp), %eax
	movzbl	458(%esp), %ecx
	movl	448(%esp), %edx
	movl	452(%esp), %esi
	subl	440(%esp), %edx
	subl	444(%esp), %esi
	imull	%edx, %esi
	pushl	%esi
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	leal	464(%esp), %eax
	movzbl	526(%esp), %ecx
	movl	516(%esp), %edx
	movl	520(%esp), %esi
	subl	508(%esp), %edx
	subl	512(%esp), %esi
	imull	%edx, %esi
	pushl	%esi
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	594(%esp), %eax
	movl	584(%esp), %ecx
	movl	588(%esp), %edx
	subl	576(%esp), %ecx
	subl	580(%esp), %edx
	imull	%ecx, %edx
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	pushl	$.L.str.7
	calll	printf
	addl	$12, %esp
	pushl	$15
	pushl	$68
	pushl	$.L.str.8
	calll	printf
	addl	$16, %esp
	movl	$6, %eax
	addl	$604, %esp                      # imm = 0x25C
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	.L__const.main.e,@object        # @__const.main.e
	.section	.rodata,"a",@progbits
.L__const.main.e:
	.ascii	"hello"
	.size	.L__const.main.e, 5

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%c %d %d %d %.5s %d %d%d%d\n"
	.size	.L.str, 28

	.type	.L__const.main.p,@object        # @__const.main.p
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	2
.L__const.main.p:
	.zero	8
	.long	10                              # 0xa
	.long	5                               # 0x5
	.size	.L__const.main.p, 16

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"p"
	.size	.L.str.1, 2

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"q"
	.size	.L.str.2, 2

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"cover"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"moved"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata,"a",@progbits
.L.str.5:
	.asciz	"scene\000\000\000\000\000\000"
	.size	.L.str.5, 12

	.type	.L.str.6,@object                # @.str.6
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.6:
	.asciz	"%s %d %u %u %u | %s %d %u %u %u\n"
	.size	.L.str.6, 33

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"%s %u %ld\n"
	.size	.L.str.7, 11

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%u %u\n"
	.size	.L.str.8, 7

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%s (%d,%d)-(%d,%d) area %ld\n"
	.size	.L.str.9, 29

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
