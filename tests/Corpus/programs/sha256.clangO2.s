	.text
	.file	"sha256.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$204, %esp
	movl	begin.initial, %eax
	movl	%eax, 24(%esp)
	movl	begin.initial+4, %eax
	movl	%eax, 28(%esp)
	movl	begin.initial+8, %eax
	movl	%eax, 32(%esp)
	movl	begin.initial+12, %eax
	movl	%eax, 36(%esp)
	movl	begin.initial+16, %eax
	movl	%eax, 40(%esp)
	movl	begin.initial+20, %eax
	movl	%eax, 44(%esp)
	movl	begin.initial+24, %edi
	movl	%edi, 48(%esp)
	movl	begin.initial+28, %ebx
	movl	%ebx, 52(%esp)
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 128(%esp)
	movl	$0, (%esp)
	leal	24(%esp), %esi
	movl	%esi, %ecx
	movl	$.L.str, %edx
	calll	add
	leal	139(%esp), %ebp
	movl	%esi, %ecx
	movl	%ebp, %edx
	calll	finish
	movl	%ebp, (%esp)
	calll	puts
	movl	begin.initial, %eax
	movl	%eax, 24(%esp)
	movl	begin.initial+4, %eax
	movl	%eax, 28(%esp)
	movl	begin.initial+8, %eax
	movl	%eax, 32(%esp)
	movl	begin.initial+12, %eax
	movl	%eax, 36(%esp)
	movl	begin.initial+16, %eax
	movl	%eax, 40(%esp)
	movl	begin.initial+20, %eax
	movl	%eax, 44(%esp)
	movl	%edi, 48(%esp)
	movl	%ebx, 52(%esp)
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 128(%esp)
	movl	$3, (%esp)
	movl	%esi, %ecx
	movl	$.L.str.1, %edx
	calll	add
	movl	%esi, %ecx
	movl	%ebp, %edx
	calll	finish
	movl	%ebp, (%esp)
	calll	puts
	movl	begin.initial, %eax
	movl	%eax, 24(%esp)
	movl	begin.initial+4, %eax
	movl	%eax, 28(%esp)
	movl	begin.initial+8, %eax
	movl	%eax, 32(%esp)
	movl	begin.initial+12, %eax
	movl	%eax, 36(%esp)
	movl	begin.initial+16, %eax
	movl	%eax, 40(%esp)
	movl	begin.initial+20, %eax
	movl	%eax, 44(%esp)
	movl	%edi, 48(%esp)
	movl	%ebx, 52(%esp)
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 128(%esp)
	movl	$56, (%esp)
	movl	%esi, %ecx
	movl	$.L.str.2, %edx
	calll	add
	movl	%esi, %ecx
	movl	%ebp, %edx
	calll	finish
	movl	%ebp, (%esp)
	calll	puts
	movl	$54, %ebp
	movb	$122, %bl
	leal	23(%esp), %edi
	.p2align	4, 0x90
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	movl	begin.initial+28, %eax
	movl	%eax, 52(%esp)
	movl	begin.initial+24, %eax
	movl	%eax, 48(%esp)
	movl	begin.initial+20, %eax
	movl	%eax, 44(%esp)
	movl	begin.initial+16, %eax
	movl	%eax, 40(%esp)
	movl	begin.initial+12, %eax
	movl	%eax, 36(%esp)
	movl	begin.initial+8, %eax
	movl	%eax, 32(%esp)
	movl	begin.initial+4, %eax
	movl	%eax, 28(%esp)
	movl	begin.initial, %eax
	movl	%eax, 24(%esp)
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 128(%esp)
	movb	%bl, 22(%esp)                   # 1-byte Spill
	movl	%ebp, 132(%esp)                 # 4-byte Spill
	.p2align	4, 0x90
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movb	%bl, 23(%esp)
	movl	$1, (%esp)
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	add
	incb	%bl
	decl	%ebp
	jne	.LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	movl	%esi, %ecx
	leal	139(%esp), %ebx
	movl	%ebx, %edx
	calll	finish
	movl	%ebx, 8(%esp)
	movl	132(%esp), %ebp                 # 4-byte Reload
	movl	%ebp, 4(%esp)
	movl	$.L.str.4, (%esp)
	calll	printf
	incl	%ebp
	movb	22(%esp), %bl                   # 1-byte Reload
	addb	$7, %bl
	cmpl	$67, %ebp
	jne	.LBB0_1
# %bb.4:
	movl	begin.initial+28, %eax
	movl	%eax, 52(%esp)
	movl	begin.initial+24, %eax
	movl	%eax, 48(%esp)
	movl	begin.initial+20, %eax
	movl	%eax, 44(%esp)
	movl	begin.initial+16, %eax
	movl	%eax, 40(%esp)
	movl	begin.initial+12, %eax
	movl	%eax, 36(%esp)
	movl	begin.initial+8, %eax
	movl	%eax, 32(%esp)
	movl	begin.initial+4, %eax
	movl	%eax, 28(%esp)
	movl	begin.initial, %eax
	movl	%eax, 24(%esp)
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 128(%esp)
	movl	$200, %ebx
	leal	24(%esp), %edi
	leal	139(%esp), %esi
	.p2align	4, 0x90
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	movl	$64, (%esp)
	movl	%edi, %ecx
	movl	%esi, %edx
	calll	add
	decl	%ebx
	jne	.LBB0_5
# %bb.6:
	leal	24(%esp), %ecx
	movl	%esi, %edx
	calll	finish
	movl	%esi, (%esp)
	calll	puts
	xorl	%eax, %eax
	cmpb	$0, 139(%esp)
	sete	%al
	addl	$204, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function add
	.type	add,@function
add:                                    # @add
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$320, %esp                      # imm = 0x140
	movl	340(%esp), %edi
	addl	%edi, 32(%ecx)
	adcl	$0, 36(%ecx)
	testl	%edi, %edi
	je	.LBB1_12
# %bb.1:
	movl	104(%ecx), %eax
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	jmp	.LBB1_2
	.p2align	4, 0x90
.LBB1_10:                               #   in Loop: Header=BB1_2 Depth=1
	movl	36(%esp), %ecx                  # 4-byte Reload
	addl	%ebp, (%ecx)
	movl	8(%esp), %edx
	addl	%edx, 4(%ecx)
	movl	12(%esp), %edx
	addl	%edx, 8(%ecx)
	movl	16(%esp), %edx
	addl	%edx, 12(%ecx)
	addl	%eax, 16(%ecx)
	movl	24(%esp), %eax
	addl	%eax, 20(%ecx)
	movl	28(%esp), %eax
	addl	%eax, 24(%ecx)
	movl	32(%esp), %eax
	addl	%eax, 28(%ecx)
	movl	$0, 104(%ecx)
	xorl	%eax, %eax
	movl	48(%esp), %edx                  # 4-byte Reload
	movl	44(%esp), %edi                  # 4-byte Reload
.LBB1_11:                               #   in Loop: Header=BB1_2 Depth=1
	incl	%edx
	testl	%edi, %edi
	je	.LBB1_12
.LBB1_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_4 Depth 2
                                        #     Child Loop BB1_6 Depth 2
                                        #     Child Loop BB1_8 Depth 2
	decl	%edi
	movb	(%edx), %bl
	leal	1(%eax), %esi
	movl	%esi, 104(%ecx)
	movb	%bl, 40(%ecx,%eax)
	movl	104(%ecx), %eax
	cmpl	$64, %eax
	jne	.LBB1_11
# %bb.3:                                #   in Loop: Header=BB1_2 Depth=1
	movl	%edi, 44(%esp)                  # 4-byte Spill
	movl	%edx, 48(%esp)                  # 4-byte Spill
	movl	$-64, %eax
	.p2align	4, 0x90
.LBB1_4:                                #   Parent Loop BB1_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	104(%ecx,%eax), %edx
	bswapl	%edx
	movl	%edx, 128(%esp,%eax)
	addl	$4, %eax
	jne	.LBB1_4
# %bb.5:                                #   in Loop: Header=BB1_2 Depth=1
	movl	$-192, %eax
	movl	64(%esp), %edx
	movl	%edx, (%esp)                    # 4-byte Spill
	.p2align	4, 0x90
.LBB1_6:                                #   Parent Loop BB1_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	260(%esp,%eax), %edi
	movl	312(%esp,%eax), %ecx
	movl	%edi, %ebp
	roll	$25, %ebp
	movl	%edi, %esi
	roll	$14, %esi
	movl	%edi, %ebx
	shrl	$3, %ebx
	xorl	%esi, %ebx
	xorl	%ebp, %ebx
	movl	%ecx, %esi
	roll	$15, %esi
	movl	%ecx, %ebp
	roll	$13, %ebp
	shrl	$10, %ecx
	xorl	%ebp, %ecx
	xorl	%esi, %ecx
	addl	292(%esp,%eax), %edx
	addl	%ebx, %edx
	addl	%ecx, %edx
	movl	%edx, 320(%esp,%eax)
	addl	$4, %eax
	movl	%edi, %edx
	jne	.LBB1_6
# %bb.7:                                #   in Loop: Header=BB1_2 Depth=1
	movl	36(%esp), %edx                  # 4-byte Reload
	movl	28(%edx), %eax
	movl	%eax, 32(%esp)
	movl	24(%edx), %eax
	movl	%eax, 28(%esp)
	movl	20(%edx), %eax
	movl	%eax, 24(%esp)
	movl	16(%edx), %eax
	movl	%eax, 20(%esp)
	movl	12(%edx), %ecx
	movl	%ecx, 16(%esp)
	movl	8(%edx), %ecx
	movl	%ecx, 12(%esp)
	movl	(%edx), %ebp
	movl	4(%edx), %edx
	movl	%edx, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	$-252, 40(%esp)                 # 4-byte Folded Spill
	movl	(%esp), %ecx                    # 4-byte Reload
	.p2align	4, 0x90
.LBB1_8:                                #   Parent Loop BB1_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%eax, %edx
	roll	$26, %edx
	movl	%eax, %esi
	roll	$21, %esi
	movl	%eax, %edi
	roll	$7, %edi
	xorl	%esi, %edi
	xorl	%edx, %edi
	movl	24(%esp), %esi
	movl	%esi, (%esp)                    # 4-byte Spill
	andl	%eax, %esi
	addl	%ecx, %esi
	addl	%edi, %esi
	notl	%eax
	movl	28(%esp), %ecx
	movl	%ecx, 60(%esp)                  # 4-byte Spill
	andl	%ecx, %eax
	addl	32(%esp), %esi
	addl	%eax, %esi
	movl	%ebp, %eax
	roll	$19, %eax
	movl	%ebp, %ecx
	roll	$10, %ebp
	xorl	%eax, %ebp
	movl	8(%esp), %eax
	movl	12(%esp), %edx
	movl	%edx, %ebx
	xorl	%eax, %ebx
	andl	%ecx, %ebx
	roll	$30, %ecx
	xorl	%ecx, %ebp
	movl	4(%esp), %ecx
	movl	%ecx, 56(%esp)                  # 4-byte Spill
	movl	16(%esp), %ecx
	movl	%ecx, 52(%esp)                  # 4-byte Spill
	movl	20(%esp), %ecx
	leal	8(%esp), %edi
	movl	%edx, 8(%edi)
	andl	%eax, %edx
	xorl	%ebx, %edx
	movl	60(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, 24(%edi)
	movl	(%esp), %ebx                    # 4-byte Reload
	movl	%ebx, 20(%edi)
	movl	%ecx, 16(%edi)
	movl	52(%esp), %ecx                  # 4-byte Reload
	movl	%ecx, 12(%edi)
	movl	%eax, 4(%edi)
	movl	40(%esp), %ebx                  # 4-byte Reload
	addl	K+252(%ebx), %esi
	movl	56(%esp), %eax                  # 4-byte Reload
	movl	%eax, (%edi)
	movl	20(%esp), %eax
	addl	%esi, %eax
	addl	%esi, %ebp
	addl	%edx, %ebp
	movl	%eax, 20(%esp)
	movl	%ebp, 4(%esp)
	testl	%ebx, %ebx
	je	.LBB1_10
# %bb.9:                                #   in Loop: Header=BB1_8 Depth=2
	movl	320(%esp,%ebx), %ecx
	addl	$4, %ebx
	movl	%ebx, 40(%esp)                  # 4-byte Spill
	jmp	.LBB1_8
.LBB1_12:
	addl	$320, %esp                      # imm = 0x140
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	add, .Lfunc_end1-add
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function finish
	.type	finish,@function
finish:                                 # @finish
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	movl	%edx, %esi
	movl	%ecx, %edi
	movl	32(%ecx), %ebp
	movl	36(%ecx), %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	movb	$-128, 15(%esp)
	leal	15(%esp), %ebx
	.p2align	4, 0x90
.LBB2_1:                                # =>This Inner Loop Header: Depth=1
	movl	$1, (%esp)
	movl	%edi, %ecx
	movl	%ebx, %edx
	calll	add
	movb	$0, 15(%esp)
	cmpl	$56, 104(%edi)
	jne	.LBB2_1
# %bb.2:
	movl	%ebp, 16(%esp)                  # 4-byte Spill
	leal	(,%ebp,8), %eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	20(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, %eax
	shrl	$21, %eax
	movb	%al, 15(%esp)
	movl	$1, (%esp)
	leal	15(%esp), %ebp
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	add
	movl	%ebx, %eax
	shrl	$13, %eax
	movb	%al, 15(%esp)
	movl	$1, (%esp)
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	add
	movl	%ebx, %eax
	shrl	$5, %eax
	movb	%al, 15(%esp)
	movl	$1, (%esp)
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	add
	movl	16(%esp), %ebp                  # 4-byte Reload
	shldl	$3, %ebp, %ebx
	movb	%bl, 15(%esp)
	movl	$1, (%esp)
	movl	%edi, %ecx
	leal	15(%esp), %edx
	calll	add
	movl	%ebp, %ebx
	movl	%ebp, %eax
	shrl	$21, %eax
	movb	%al, 15(%esp)
	movl	$1, (%esp)
	movl	%edi, %ecx
	leal	15(%esp), %ebp
	movl	%ebp, %edx
	calll	add
	movl	%ebx, %eax
	shrl	$13, %eax
	movb	%al, 15(%esp)
	movl	$1, (%esp)
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	add
	shrl	$5, %ebx
	movb	%bl, 15(%esp)
	movl	$1, (%esp)
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	add
	movl	24(%esp), %eax                  # 4-byte Reload
	movb	%al, 15(%esp)
	movl	$1, (%esp)
	movl	%edi, %ecx
	movl	%ebp, %edx
	calll	add
	movl	(%edi), %eax
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	movl	$.L.str.5, 4(%esp)
	calll	sprintf
	leal	8(%esi), %eax
	movl	4(%edi), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	$.L.str.5, 4(%esp)
	calll	sprintf
	leal	16(%esi), %eax
	movl	8(%edi), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	$.L.str.5, 4(%esp)
	calll	sprintf
	leal	24(%esi), %eax
	movl	12(%edi), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	$.L.str.5, 4(%esp)
	calll	sprintf
	leal	32(%esi), %eax
	movl	16(%edi), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	$.L.str.5, 4(%esp)
	calll	sprintf
	leal	40(%esi), %eax
	movl	20(%edi), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	$.L.str.5, 4(%esp)
	calll	sprintf
	leal	48(%esi), %eax
	movl	24(%edi), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	$.L.str.5, 4(%esp)
	calll	sprintf
	addl	$56, %esi
	movl	28(%edi), %eax
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	movl	$.L.str.5, 4(%esp)
	calll	sprintf
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end2:
	.size	finish, .Lfunc_end2-finish
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.zero	1
	.size	.L.str, 1

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"abc"
	.size	.L.str.1, 4

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
	.size	.L.str.2, 57

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%3d %s\n"
	.size	.L.str.4, 8

	.type	begin.initial,@object           # @begin.initial
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	2
begin.initial:
	.long	1779033703                      # 0x6a09e667
	.long	3144134277                      # 0xbb67ae85
	.long	1013904242                      # 0x3c6ef372
	.long	2773480762                      # 0xa54ff53a
	.long	1359893119                      # 0x510e527f
	.long	2600822924                      # 0x9b05688c
	.long	528734635                       # 0x1f83d9ab
	.long	1541459225                      # 0x5be0cd19
	.size	begin.initial, 32

	.type	K,@object                       # @K
	.section	.rodata,"a",@progbits
	.p2align	2
K:
	.long	1116352408                      # 0x428a2f98
	.long	1899447441                      # 0x71374491
	.long	3049323471                      # 0xb5c0fbcf
	.long	3921009573                      # 0xe9b5dba5
	.long	961987163                       # 0x3956c25b
	.long	1508970993                      # 0x59f111f1
	.long	2453635748                      # 0x923f82a4
	.long	2870763221                      # 0xab1c5ed5
	.long	3624381080                      # 0xd807aa98
	.long	310598401                       # 0x12835b01
	.long	607225278                       # 0x243185be
	.long	1426881987                      # 0x550c7dc3
	.long	1925078388                      # 0x72be5d74
	.long	2162078206                      # 0x80deb1fe
	.long	2614888103                      # 0x9bdc06a7
	.long	3248222580                      # 0xc19bf174
	.long	3835390401                      # 0xe49b69c1
	.long	4022224774                      # 0xefbe4786
	.long	264347078                       # 0xfc19dc6
	.long	604807628                       # 0x240ca1cc
	.long	770255983                       # 0x2de92c6f
	.long	1249150122                      # 0x4a7484aa
	.long	1555081692                      # 0x5cb0a9dc
	.long	1996064986                      # 0x76f988da
	.long	2554220882                      # 0x983e5152
	.long	2821834349                      # 0xa831c66d
	.long	2952996808                      # 0xb00327c8
	.long	3210313671                      # 0xbf597fc7
	.long	3336571891                      # 0xc6e00bf3
	.long	3584528711                      # 0xd5a79147
	.long	113926993                       # 0x6ca6351
	.long	338241895                       # 0x14292967
	.long	666307205                       # 0x27b70a85
	.long	773529912                       # 0x2e1b2138
	.long	1294757372                      # 0x4d2c6dfc
	.long	1396182291                      # 0x53380d13
	.long	1695183700                      # 0x650a7354
	.long	1986661051                      # 0x766a0abb
	.long	2177026350                      # 0x81c2c92e
	.long	2456956037                      # 0x92722c85
	.long	2730485921                      # 0xa2bfe8a1
	.long	2820302411                      # 0xa81a664b
	.long	3259730800                      # 0xc24b8b70
	.long	3345764771                      # 0xc76c51a3
	.long	3516065817                      # 0xd192e819
	.long	3600352804                      # 0xd6990624
	.long	4094571909                      # 0xf40e3585
	.long	275423344                       # 0x106aa070
	.long	430227734                       # 0x19a4c116
	.long	506948616                       # 0x1e376c08
	.long	659060556                       # 0x2748774c
	.long	883997877                       # 0x34b0bcb5
	.long	958139571                       # 0x391c0cb3
	.long	1322822218                      # 0x4ed8aa4a
	.long	1537002063                      # 0x5b9cca4f
	.long	1747873779                      # 0x682e6ff3
	.long	1955562222                      # 0x748f82ee
	.long	2024104815                      # 0x78a5636f
	.long	2227730452                      # 0x84c87814
	.long	2361852424                      # 0x8cc70208
	.long	2428436474                      # 0x90befffa
	.long	2756734187                      # 0xa4506ceb
	.long	3204031479                      # 0xbef9a3f7
	.long	3329325298                      # 0xc67178f2
	.size	K, 256

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"%08x"
	.size	.L.str.5, 5

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
