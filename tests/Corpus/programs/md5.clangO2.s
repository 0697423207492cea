	.text
	.file	"md5.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$336, %esp                      # imm = 0x150
	leal	20(%esp), %esi
	movl	%esi, (%esp)
	xorl	%edi, %edi
	movl	$.L.str, %ecx
	xorl	%edx, %edx
	calll	md5
	movl	$.L.str, %ecx
	movl	%esi, %edx
	calll	show
	movl	%esi, (%esp)
	movl	$.L.str.1, %ecx
	movl	$1, %edx
	calll	md5
	movl	$.L.str.1, %ecx
	movl	%esi, %edx
	calll	show
	movl	%esi, (%esp)
	movl	$.L.str.2, %ecx
	movl	$3, %edx
	calll	md5
	movl	$.L.str.2, %ecx
	movl	%esi, %edx
	calll	show
	movl	%esi, (%esp)
	movl	$.L.str.3, %ecx
	movl	$14, %edx
	calll	md5
	movl	$.L.str.3, %ecx
	movl	%esi, %edx
	calll	show
	movl	%esi, (%esp)
	movl	$.L.str.4, %ecx
	movl	$26, %edx
	calll	md5
	movl	$.L.str.4, %ecx
	movl	%esi, %edx
	calll	show
	movl	%esi, (%esp)
	movl	$.L.str.5, %ecx
	movl	$80, %edx
	calll	md5
	movl	$.L.str.5, %ecx
	movl	%esi, %edx
	calll	show
	leal	36(%esp), %ebx
	movl	%ebx, (%esp)
	movl	$300, 8(%esp)                   # imm = 0x12C
	movl	$0, 4(%esp)
	calll	memset
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%esi, (%esp)
	movl	%ebx, %ecx
	movl	%edi, %edx
	calll	md5
	movl	32(%esp), %eax
	movl	%eax, 48(%esp,%edi)
	movl	28(%esp), %eax
	movl	%eax, 44(%esp,%edi)
	movl	20(%esp), %eax
	movl	24(%esp), %ecx
	movl	%ecx, 40(%esp,%edi)
	movl	%eax, 36(%esp,%edi)
	incl	%edi
	cmpl	$250, %edi
	jne	.LBB0_1
# %bb.2:
	leal	20(%esp), %edx
	movl	$.L.str.6, %ecx
	calll	show
	movzbl	20(%esp), %eax
	addl	$336, %esp                      # imm = 0x150
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function md5
	.type	md5,@function
md5:                                    # @md5
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$124, %esp
	movl	%edx, %ebx
	movl	%ecx, %edi
	leal	8(%edx), %eax
	shrl	$6, %eax
	movl	%eax, 40(%esp)                  # 4-byte Spill
	leal	1(%eax), %esi
	subl	$8, %esp
	pushl	$64
	pushl	%esi
	calll	calloc
	addl	$16, %esp
	movl	%eax, %ebp
	subl	$4, %esp
	pushl	%ebx
	pushl	%edi
	pushl	%eax
	calll	memcpy
	addl	$16, %esp
	movb	$-128, (%ebp,%ebx)
	shll	$6, %esi
	movl	%ebx, %eax
	shlb	$3, %al
	movb	%al, -8(%esi,%ebp)
	movl	%ebx, %eax
	shrl	$5, %eax
	movb	%al, -7(%esi,%ebp)
	movl	%ebx, %eax
	shrl	$13, %eax
	movb	%al, -6(%esi,%ebp)
	movl	%ebx, %eax
	shrl	$21, %eax
	movb	%al, -5(%esi,%ebp)
	shrl	$29, %ebx
	movb	%bl, -4(%esi,%ebp)
	movw	$0, -3(%esi,%ebp)
	movb	$0, -1(%esi,%ebp)
	movl	%ebp, 36(%esp)                  # 4-byte Spill
	addl	$3, %ebp
	movl	$271733878, %ebx                # imm = 0x10325476
	movl	$-1732584194, 20(%esp)          # 4-byte Folded Spill
                                        # imm = 0x98BADCFE
	movl	$-271733879, 16(%esp)           # 4-byte Folded Spill
                                        # imm = 0xEFCDAB89
	movl	$1732584193, %edx               # imm = 0x67452301
	xorl	%eax, %eax
	jmp	.LBB1_1
	.p2align	4, 0x90
.LBB1_13:                               #   in Loop: Header=BB1_1 Depth=1
	movl	52(%esp), %edx                  # 4-byte Reload
	addl	32(%esp), %edx                  # 4-byte Folded Reload
	addl	%ebx, 16(%esp)                  # 4-byte Folded Spill
	movl	8(%esp), %eax                   # 4-byte Reload
	addl	%eax, 20(%esp)                  # 4-byte Folded Spill
	movl	56(%esp), %ebx                  # 4-byte Reload
	addl	28(%esp), %ebx                  # 4-byte Folded Reload
	movl	48(%esp), %ebp                  # 4-byte Reload
	addl	$64, %ebp
	movl	44(%esp), %eax                  # 4-byte Reload
	cmpl	40(%esp), %eax                  # 4-byte Folded Reload
	leal	1(%eax), %eax
	je	.LBB1_14
.LBB1_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB1_2 Depth 2
                                        #     Child Loop BB1_4 Depth 2
	movl	%eax, 44(%esp)                  # 4-byte Spill
	movl	$-64, %eax
	.p2align	4, 0x90
.LBB1_2:                                #   Parent Loop BB1_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	61(%ebp,%eax), %ecx
	movl	%ecx, 124(%esp,%eax)
	addl	$4, %eax
	jne	.LBB1_2
# %bb.3:                                #   in Loop: Header=BB1_1 Depth=1
	movl	%ebp, 48(%esp)                  # 4-byte Spill
	movl	$0, 24(%esp)                    # 4-byte Folded Spill
	movl	$1, %edi
	movl	$5, %ebp
	movl	%edx, 52(%esp)                  # 4-byte Spill
	movl	%edx, %ecx
	xorl	%eax, %eax
	movl	%ebx, 56(%esp)                  # 4-byte Spill
	movl	%ebx, %edx
	movl	20(%esp), %esi                  # 4-byte Reload
	movl	16(%esp), %ebx                  # 4-byte Reload
	jmp	.LBB1_4
	.p2align	4, 0x90
.LBB1_8:                                #   in Loop: Header=BB1_4 Depth=2
	xorl	%esi, %ebx
	andl	%ecx, %ebx
	xorl	%esi, %ebx
	movl	%edi, %esi
.LBB1_11:                               #   in Loop: Header=BB1_4 Depth=2
	andl	$15, %esi
.LBB1_12:                               #   in Loop: Header=BB1_4 Depth=2
	movl	12(%esp), %ecx                  # 4-byte Reload
	addl	%ecx, %ebx
	addl	sines(,%eax,4), %ebx
	addl	60(%esp,%esi,4), %ebx
	movl	%eax, %ecx
	andl	$3, %ecx
	movzbl	turns(%ecx,%edx,4), %ecx
	roll	%cl, %ebx
	movl	8(%esp), %esi                   # 4-byte Reload
	addl	%esi, %ebx
	incl	%eax
	addl	$7, 24(%esp)                    # 4-byte Folded Spill
	addl	$5, %edi
	addl	$3, %ebp
	cmpl	$64, %eax
	movl	32(%esp), %ecx                  # 4-byte Reload
	movl	28(%esp), %edx                  # 4-byte Reload
	je	.LBB1_13
.LBB1_4:                                #   Parent Loop BB1_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	movl	%edx, %ecx
	movl	%eax, %edx
	shrl	$4, %edx
	cmpl	$2, %edx
	movl	%ebx, 8(%esp)                   # 4-byte Spill
	movl	%ecx, 32(%esp)                  # 4-byte Spill
	movl	%esi, 28(%esp)                  # 4-byte Spill
	je	.LBB1_9
# %bb.5:                                #   in Loop: Header=BB1_4 Depth=2
	cmpl	$1, %edx
	je	.LBB1_8
# %bb.6:                                #   in Loop: Header=BB1_4 Depth=2
	testl	%edx, %edx
	jne	.LBB1_10
# %bb.7:                                #   in Loop: Header=BB1_4 Depth=2
	movl	%esi, %ebx
	xorl	%ecx, %ebx
	andl	8(%esp), %ebx                   # 4-byte Folded Reload
	xorl	%ecx, %ebx
	movl	%eax, %esi
	jmp	.LBB1_12
	.p2align	4, 0x90
.LBB1_9:                                #   in Loop: Header=BB1_4 Depth=2
	movl	%esi, %ebx
	xorl	%ecx, %ebx
	xorl	8(%esp), %ebx                   # 4-byte Folded Reload
	movl	%ebp, %esi
	jmp	.LBB1_11
	.p2align	4, 0x90
.LBB1_10:                               #   in Loop: Header=BB1_4 Depth=2
	movl	%ecx, %ebx
	notl	%ebx
	orl	8(%esp), %ebx                   # 4-byte Folded Reload
	xorl	%esi, %ebx
	movl	24(%esp), %esi                  # 4-byte Reload
	jmp	.LBB1_11
.LBB1_14:
	subl	$12, %esp
	pushl	48(%esp)                        # 4-byte Folded Reload
	movl	%edx, %esi
	calll	free
	addl	$16, %esp
	movl	144(%esp), %ecx
	movl	%esi, %edx
	movb	%dl, (%ecx)
	movb	%dh, 1(%ecx)
	movl	%esi, %eax
	shrl	$16, %eax
	movb	%al, 2(%ecx)
	shrl	$24, %edx
	movb	%dl, 3(%ecx)
	movl	16(%esp), %edx                  # 4-byte Reload
	movb	%dl, 4(%ecx)
	movb	%dh, 5(%ecx)
	movl	%edx, %eax
	shrl	$16, %eax
	movb	%al, 6(%ecx)
	shrl	$24, %edx
	movb	%dl, 7(%ecx)
	movl	20(%esp), %edx                  # 4-byte Reload
	movb	%dl, 8(%ecx)
	movb	%dh, 9(%ecx)
	movl	%edx, %eax
	shrl	$16, %eax
	movb	%al, 10(%ecx)
	shrl	$24, %edx
	movb	%dl, 11(%ecx)
	movb	%bl, 12(%ecx)
	movb	%bh, 13(%ecx)
	movl	%ebx, %eax
	shrl	$16, %eax
	movb	%al, 14(%ecx)
	shrl	$24, %ebx
	movb	%bl, 15(%ecx)
	addl	$124, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end1:
	.size	md5, .Lfunc_end1-md5
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function show
	.type	show,@function
show:                                   # @show
# %bb.0:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	%edx, %edi
	movl	%ecx, %esi
	movzbl	(%edx), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	1(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	2(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	3(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	4(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	5(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	6(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	7(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	8(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	9(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	10(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	11(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	12(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	13(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	14(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$16, %esp
	movzbl	15(%edi), %eax
	subl	$8, %esp
	pushl	%eax
	pushl	$.L.str.7
	calll	printf
	addl	$8, %esp
	pushl	%esi
	pushl	$.L.str.8
	calll	printf
	addl	$20, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end2:
	.size	show, .Lfunc_end2-show
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.zero	1
	.size	.L.str, 1

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"a"
	.size	.L.str.1, 2

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"abc"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"message digest"
	.size	.L.str.3, 15

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"abcdefghijklmnopqrstuvwxyz"
	.size	.L.str.4, 27

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"12345678901234567890123456789012345678901234567890123456789012345678901234567890"
	.size	.L.str.5, 81

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"chain"
	.size	.L.str.6, 6

	.type	sines,@object                   # @sines
	.section	.rodata,"a",@progbits
	.p2align	2
sines:
	.long	3614090360                      # 0xd76aa478
	.long	3905402710                      # 0xe8c7b756
	.long	606105819                       # 0x242070db
	.long	3250441966                      # 0xc1bdceee
	.long	4118548399                      # 0xf57c0faf
	.long	1200080426                      # 0x4787c62a
	.long	2821735955                      # 0xa8304613
	.long	4249261313                      # 0xfd469501
	.long	1770035416                      # 0x698098d8
	.long	2336552879                      # 0x8b44f7af
	.long	4294925233                      # 0xffff5bb1
	.long	2304563134                      # 0x895cd7be
	.long	1804603682                      # 0x6b901122
	.long	4254626195                      # 0xfd987193
	.long	2792965006                      # 0xa679438e
	.long	1236535329                      # 0x49b40821
	.long	4129170786                      # 0xf61e2562
	.long	3225465664                      # 0xc040b340
	.long	643717713                       # 0x265e5a51
	.long	3921069994                      # 0xe9b6c7aa
	.long	3593408605                      # 0xd62f105d
	.long	38016083                        # 0x2441453
	.long	3634488961                      # 0xd8a1e681
	.long	3889429448                      # 0xe7d3fbc8
	.long	568446438                       # 0x21e1cde6
	.long	3275163606                      # 0xc33707d6
	.long	4107603335                      # 0xf4d50d87
	.long	1163531501                      # 0x455a14ed
	.long	2850285829                      # 0xa9e3e905
	.long	4243563512                      # 0xfcefa3f8
	.long	1735328473                      # 0x676f02d9
	.long	2368359562                      # 0x8d2a4c8a
	.long	4294588738                      # 0xfffa3942
	.long	2272392833                      # 0x8771f681
	.long	1839030562                      # 0x6d9d6122
	.long	4259657740                      # 0xfde5380c
	.long	2763975236                      # 0xa4beea44
	.long	1272893353                      # 0x4bdecfa9
	.long	4139469664                      # 0xf6bb4b60
	.long	3200236656                      # 0xbebfbc70
	.long	681279174                       # 0x289b7ec6
	.long	3936430074                      # 0xeaa127fa
	.long	3572445317                      # 0xd4ef3085
	.long	76029189                        # 0x4881d05
	.long	3654602809                      # 0xd9d4d039
	.long	3873151461                      # 0xe6db99e5
	.long	530742520                       # 0x1fa27cf8
	.long	3299628645                      # 0xc4ac5665
	.long	4096336452                      # 0xf4292244
	.long	1126891415                      # 0x432aff97
	.long	2878612391                      # 0xab9423a7
	.long	4237533241                      # 0xfc93a039
	.long	1700485571                      # 0x655b59c3
	.long	2399980690                      # 0x8f0ccc92
	.long	4293915773                      # 0xffeff47d
	.long	2240044497                      # 0x85845dd1
	.long	1873313359                      # 0x6fa87e4f
	.long	4264355552                      # 0xfe2ce6e0
	.long	2734768916                      # 0xa3014314
	.long	1309151649                      # 0x4e0811a1
	.long	4149444226                      # 0xf7537e82
	.long	3174756917                      # 0xbd3af235
	.long	718787259                       # 0x2ad7d2bb
	.long	3951481745                      # 0xeb86d391
	.size	sines, 256

	.type	turns,@object                   # @turns
	.section	.rodata.cst16,"aM",@progbits,16
turns:
	.ascii	"\007\f\021\026"
	.ascii	"\005\t\016\024"
	.ascii	"\004\013\020\027"
	.ascii	"\006\n\017\025"
	.size	turns, 16

	.type	.L.str.7,@object                # @.str.7
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.7:
	.asciz	"%02x"
	.size	.L.str.7, 5

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"  %s\n"
	.size	.L.str.8, 6

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
