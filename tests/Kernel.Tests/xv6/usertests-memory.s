	.file	"usertests-memory.c"
	.text
	.p2align 4
	.type	read_target, @function
read_target:
	movl	target, %eax
	movzbl	(%eax), %eax
	ret
	.size	read_target, .-read_target
	.p2align 4
	.type	write_target, @function
write_target:
	movl	target, %eax
	movb	$1, (%eax)
	ret
	.size	write_target, .-write_target
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"byte == end + i"
.LC1:
	.string	"sbrk(-5000) == end + 5000"
.LC2:
	.string	"sbrk(0) == end"
	.text
	.p2align 4
	.type	byte_by_byte, @function
byte_by_byte:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	$0, (%esp)
	call	sbrk
	movl	%eax, %edi
	movl	%eax, %ebx
	leal	5000(%eax), %esi
	.p2align 4
	.p2align 3
.L6:
	movl	$1, (%esp)
	call	sbrk
	cmpl	%ebx, %eax
	jne	.L11
	movb	$1, (%ebx)
	incl	%ebx
	cmpl	%esi, %ebx
	jne	.L6
	movl	$-5000, (%esp)
	call	sbrk
	cmpl	%ebx, %eax
	jne	.L12
	movl	$0, (%esp)
	call	sbrk
	cmpl	%eax, %edi
	jne	.L13
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L11:
	movl	$.LC0, (%esp)
	movl	$17, %eax
	movl	%eax, 4(%esp)
	call	fail
.L13:
	movl	$21, 4(%esp)
	movl	$.LC2, (%esp)
	call	fail
.L12:
	movl	$20, 4(%esp)
	movl	$.LC1, (%esp)
	call	fail
	.size	byte_by_byte, .-byte_by_byte
	.section	.rodata.str1.1
.LC3:
	.string	"pipe(ends) == 0"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"read(ends[0], &byte, 1) == 1 && byte == 'c'"
	.section	.rodata.str1.1
.LC5:
	.string	"heap[i * PGSIZE] == 'p'"
	.text
	.p2align 4
	.type	forks_have_copies, @function
forks_have_copies:
	subl	$44, %esp
	movl	$12288, (%esp)
	movl	%ebx, 40(%esp)
	call	sbrk
	movb	$112, (%eax)
	movl	%eax, %ebx
	movb	$112, 4096(%eax)
	movb	$112, 8192(%eax)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L22
	call	fork
	testl	%eax, %eax
	.p2align 4,,4
	je	.L23
	leal	23(%esp), %eax
	movl	$1, %edx
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L17
	cmpb	$99, 23(%esp)
	jne	.L17
	.p2align 4,,5
	call	wait
	cmpb	$112, (%ebx)
	jne	.L19
	cmpb	$112, 4096(%ebx)
	jne	.L19
	cmpb	$112, 8192(%ebx)
	jne	.L19
	movl	$-12288, (%esp)
	call	sbrk
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
.L19:
	movl	$.LC5, (%esp)
	movl	$180, %eax
	movl	%eax, 4(%esp)
	call	fail
.L17:
	movl	$177, 4(%esp)
	movl	$.LC4, (%esp)
	call	fail
.L23:
	movb	$99, (%ebx)
	movb	$99, 4096(%ebx)
	movb	$99, 8192(%ebx)
	movl	$-4096, (%esp)
	call	sbrk
	movl	28(%esp), %eax
	movl	$1, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	call	exit
.L22:
	movl	$169, 4(%esp)
	movl	$.LC3, (%esp)
	call	fail
	.size	forks_have_copies, .-forks_have_copies
	.section	.rodata.str1.1
.LC6:
	.string	"!survives(read_target)"
.LC7:
	.string	"!survives(write_target)"
.LC8:
	.string	"survives(read_target)"
	.text
	.p2align 4
	.type	other_memory_is_out_of_reach, @function
other_memory_is_out_of_reach:
	pushl	%esi
	pushl	%ebx
	movl	$-2147483648, %ebx
	subl	$52, %esp
	.p2align 4
	.p2align 3
.L26:
	movl	$read_target, (%esp)
	movl	%ebx, target
	call	survives
	testl	%eax, %eax
	jne	.L35
	addl	$100000, %ebx
	cmpl	$-2145483648, %ebx
	jne	.L26
	xorl	%ebx, %ebx
	movl	$1, %esi
	movl	$0, (%esp)
	movl	$4095, %eax
	movl	%ebx, 20(%esp)
	leal	20(%esp), %ebx
	movl	%esi, 24(%esp)
	leal	48(%esp), %esi
	movl	%eax, 28(%esp)
	call	sbrk
	addl	$4095, %eax
	andl	$-4096, %eax
	movl	%eax, 32(%esp)
	movl	$2145386496, %eax
	movl	%eax, 36(%esp)
	movl	$-4, %eax
	movl	%eax, 40(%esp)
	movl	$-1, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L29:
	movl	(%ebx), %eax
	movl	$read_target, (%esp)
	movl	%eax, target
	call	survives
	testl	%eax, %eax
	jne	.L36
	movl	$write_target, (%esp)
	call	survives
	testl	%eax, %eax
	jne	.L37
	addl	$4, %ebx
	cmpl	%esi, %ebx
	jne	.L29
	movl	$read_target, (%esp)
	movl	$write_target, %eax
	movl	%eax, target
	call	survives
	testl	%eax, %eax
	je	.L38
	movl	$write_target, (%esp)
	call	survives
	testl	%eax, %eax
	jne	.L39
	addl	$52, %esp
	popl	%ebx
	popl	%esi
	ret
.L35:
	movl	$.LC6, (%esp)
	movl	$125, %eax
	movl	%eax, 4(%esp)
	call	fail
.L37:
	movl	$.LC7, (%esp)
	movl	$131, %edx
	movl	%edx, 4(%esp)
	call	fail
.L36:
	movl	$.LC6, (%esp)
	movl	$130, %ecx
	movl	%ecx, 4(%esp)
	call	fail
.L39:
	movl	$135, 4(%esp)
	movl	$.LC7, (%esp)
	call	fail
.L38:
	movl	$134, 4(%esp)
	movl	$.LC8, (%esp)
	call	fail
	.size	other_memory_is_out_of_reach, .-other_memory_is_out_of_reach
	.section	.rodata.str1.1
.LC9:
	.string	"size > 0"
.LC10:
	.string	"fork() == -1"
.LC11:
	.string	"sbrk(-size) == end + size"
.LC12:
	.string	"freepages() == free"
	.section	.rodata.str1.4
	.align 4
.LC13:
	.string	"sbrk(0x7fffffff) == (char *)-1"
	.align 4
.LC14:
	.string	"sbrk(-0x7fffffff) == (char *)-1"
	.text
	.p2align 4
	.type	grow_to_the_end, @function
grow_to_the_end:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$16, %esp
	movl	$0, (%esp)
	call	sbrk
	movl	%eax, %esi
	call	freepages
	movl	%eax, %edi
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L42:
	addl	$65536, %ebx
.L41:
	movl	$65536, (%esp)
	call	sbrk
	incl	%eax
	jne	.L42
	testl	%ebx, %ebx
	je	.L53
	leal	-1(%ebx), %edx
	movl	%esi, %eax
	andl	$-4096, %edx
	leal	4096(%esi,%edx), %edx
	.p2align 4
	.p2align 3
.L44:
	movb	$0, (%eax)
	addl	$4096, %eax
	cmpl	%edx, %eax
	jne	.L44
	call	fork
	incl	%eax
	jne	.L54
	movl	%ebx, %eax
	addl	%esi, %ebx
	negl	%eax
	movl	%eax, (%esp)
	call	sbrk
	cmpl	%ebx, %eax
	jne	.L55
	call	freepages
	cmpl	%edi, %eax
	.p2align 4,,4
	jne	.L56
	movl	$2147483647, (%esp)
	call	sbrk
	incl	%eax
	jne	.L57
	movl	$-2147483647, (%esp)
	call	sbrk
	incl	%eax
	jne	.L58
	movl	$0, (%esp)
	call	sbrk
	cmpl	%eax, %esi
	jne	.L59
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L53:
	movl	$42, 4(%esp)
	movl	$.LC9, (%esp)
	call	fail
.L59:
	movl	$50, 4(%esp)
	movl	$.LC2, (%esp)
	call	fail
.L58:
	movl	$49, 4(%esp)
	movl	$.LC14, (%esp)
	call	fail
.L57:
	movl	$48, 4(%esp)
	movl	$.LC13, (%esp)
	call	fail
.L56:
	movl	$47, 4(%esp)
	movl	$.LC12, (%esp)
	call	fail
.L55:
	movl	$46, 4(%esp)
	movl	$.LC11, (%esp)
	call	fail
.L54:
	movl	$45, 4(%esp)
	movl	$.LC10, (%esp)
	call	fail
	.size	grow_to_the_end, .-grow_to_the_end
	.section	.rodata.str1.1
.LC15:
	.string	"pipe(told) == 0"
.LC16:
	.string	"x"
.LC17:
	.string	"read(told[0], &byte, 1) == 1"
	.text
	.p2align 4
	.type	shared_exhaustion, @function
shared_exhaustion:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$108, %esp
	call	freepages
	movl	%eax, 28(%esp)
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L77
	leal	56(%esp), %ebp
	leal	96(%esp), %ebx
	movl	%ebp, %edi
	leal	47(%esp), %esi
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L65:
	addl	$4, %edi
	cmpl	%ebx, %edi
	je	.L68
.L66:
	call	fork
	movl	%eax, (%edi)
	testl	%eax, %eax
	je	.L63
	.p2align 4,,4
	jle	.L65
	movl	%esi, 4(%esp)
	movl	48(%esp), %eax
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	je	.L65
	movl	$.LC17, (%esp)
	movl	$96, %eax
	movl	%eax, 4(%esp)
	call	fail
	.p2align 4,,10
	.p2align 3
.L68:
	movl	0(%ebp), %eax
	testl	%eax, %eax
	jle	.L67
	movl	%eax, (%esp)
	call	kill
	call	wait
.L67:
	addl	$4, %ebp
	cmpl	%ebx, %ebp
	jne	.L68
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	freepages
	movl	28(%esp), %edx
	cmpl	%edx, %eax
	jne	.L78
	addl	$108, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L63:
	movl	$81920, (%esp)
	call	sbrk
	incl	%eax
	jne	.L63
	movl	$0, (%esp)
	movl	$.LC16, %ebx
	call	sbrk
	movl	$1, %ecx
	movb	$1, -1(%eax)
	movl	%ecx, 8(%esp)
	movl	52(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	.p2align 4
	.p2align 3
.L64:
	movl	$1000, (%esp)
	call	sleep
	jmp	.L64
.L77:
	movl	$84, 4(%esp)
	movl	$.LC15, (%esp)
	call	fail
.L78:
	movl	$106, 4(%esp)
	movl	$.LC12, (%esp)
	call	fail
	.size	shared_exhaustion, .-shared_exhaustion
	.section	.rodata.str1.1
.LC18:
	.string	"count > 10"
	.section	.rodata.str1.4
	.align 4
.LC19:
	.string	"(block = malloc(1024 * 20)) != 0"
	.text
	.p2align 4
	.type	allocate_everything, @function
allocate_everything:
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$20, %esp
	jmp	.L80
	.p2align 4,,10
	.p2align 3
.L81:
	movl	%ebx, (%eax)
	incl	%esi
	movl	%eax, %ebx
.L80:
	movl	$10001, (%esp)
	call	malloc
	testl	%eax, %eax
	jne	.L81
	cmpl	$10, %esi
	jg	.L89
	.p2align 4,,6
	jmp	.L82
	.p2align 4,,10
	.p2align 3
.L83:
	movl	%ebx, %eax
	movl	(%ebx), %ebx
	movl	%eax, (%esp)
	call	free
.L89:
	testl	%ebx, %ebx
	jne	.L83
	movl	$20480, (%esp)
	call	malloc
	testl	%eax, %eax
	je	.L90
	movl	%eax, (%esp)
	call	free
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
.L82:
	movl	$62, 4(%esp)
	movl	$.LC18, (%esp)
	call	fail
.L90:
	movl	$68, 4(%esp)
	movl	$.LC19, (%esp)
	call	fail
	.size	allocate_everything, .-allocate_everything
	.section	.rodata.str1.1
.LC20:
	.string	"sbrk(4 * PGSIZE) == end"
	.section	.rodata.str1.4
	.align 4
.LC21:
	.string	"sbrk(-4 * PGSIZE) == end + 4 * PGSIZE"
	.align 4
.LC22:
	.string	"end[i] == 0 || (uint)end + i < PGROUNDUP((uint)end)"
	.text
	.p2align 4
	.type	given_back_and_taken_again, @function
given_back_and_taken_again:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	$0, (%esp)
	call	sbrk
	movl	$16384, (%esp)
	movl	%eax, %ebx
	call	sbrk
	cmpl	%ebx, %eax
	jne	.L100
	movl	%eax, (%esp)
	movl	$16384, %edx
	movl	$120, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, %edi
	movl	%ecx, 4(%esp)
	leal	16384(%edi), %esi
	call	memset
	movl	$-16384, (%esp)
	call	sbrk
	cmpl	%eax, %esi
	jne	.L101
	movl	$16384, (%esp)
	call	sbrk
	cmpl	%edi, %eax
	movl	%eax, %ebx
	jne	.L102
	leal	4095(%eax), %eax
	andl	$-4096, %eax
	.p2align 4
	.p2align 3
.L96:
	cmpb	$0, (%ebx)
	je	.L95
	cmpl	%eax, %ebx
	jnb	.L103
.L95:
	incl	%ebx
	cmpl	%esi, %ebx
	jne	.L96
	movl	$-16384, (%esp)
	call	sbrk
	cmpl	%eax, %ebx
	jne	.L104
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L103:
	movl	$.LC22, (%esp)
	movl	$32, %eax
	movl	%eax, 4(%esp)
	call	fail
.L102:
	movl	$30, 4(%esp)
	movl	$.LC20, (%esp)
	call	fail
.L101:
	movl	$29, 4(%esp)
	movl	$.LC21, (%esp)
	call	fail
.L100:
	movl	$27, 4(%esp)
	movl	$.LC20, (%esp)
	call	fail
.L104:
	movl	$33, 4(%esp)
	movl	$.LC21, (%esp)
	call	fail
	.size	given_back_and_taken_again, .-given_back_and_taken_again
	.p2align 4
	.type	bss_is_zeros, @function
bss_is_zeros:
	ret
	.size	bss_is_zeros, .-bss_is_zeros
	.section	.rodata.str1.1
.LC23:
	.string	"survives(not_so_deep)"
.LC24:
	.string	"!survives(too_deep)"
	.text
	.p2align 4
	.type	the_stack_ends, @function
the_stack_ends:
	subl	$28, %esp
	movl	$not_so_deep, (%esp)
	call	survives
	testl	%eax, %eax
	je	.L110
	movl	$too_deep, (%esp)
	call	survives
	testl	%eax, %eax
	jne	.L111
	addl	$28, %esp
	ret
.L110:
	movl	$157, 4(%esp)
	movl	$.LC23, (%esp)
	call	fail
.L111:
	movl	$158, 4(%esp)
	movl	$.LC24, (%esp)
	call	fail
	.size	the_stack_ends, .-the_stack_ends
	.section	.rodata.str1.1
.LC25:
	.string	"survives(allocate_everything)"
	.text
	.p2align 4
	.type	exhaustion, @function
exhaustion:
	subl	$28, %esp
	movl	$allocate_everything, (%esp)
	call	survives
	testl	%eax, %eax
	je	.L116
	movl	$allocate_everything, (%esp)
	call	survives
	testl	%eax, %eax
	je	.L117
	addl	$28, %esp
	ret
.L116:
	movl	$74, 4(%esp)
	movl	$.LC25, (%esp)
	call	fail
.L117:
	movl	$75, 4(%esp)
	movl	$.LC25, (%esp)
	call	fail
	.size	exhaustion, .-exhaustion
	.p2align 4
	.type	deep.isra.0, @function
deep.isra.0:
	subl	$1548, %esp
	testl	%eax, %eax
	movb	%al, (%esp)
	jne	.L132
	addl	$1548, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L132:
	leal	-1(%eax), %edx
	movb	%dl, 512(%esp)
	testl	%edx, %edx
	jne	.L133
.L120:
	movzbl	(%esp), %eax
	addl	$1548, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L133:
	leal	-2(%eax), %edx
	movb	%dl, 1024(%esp)
	testl	%edx, %edx
	jne	.L134
.L121:
	movzbl	512(%esp), %eax
	jmp	.L120
	.p2align 4,,10
	.p2align 3
.L134:
	subl	$3, %eax
	call	deep.isra.0
	movzbl	1024(%esp), %eax
	jmp	.L121
	.size	deep.isra.0, .-deep.isra.0
	.p2align 4
	.type	too_deep, @function
too_deep:
	movl	$1000000, %eax
	jmp	deep.isra.0
	.size	too_deep, .-too_deep
	.p2align 4
	.type	not_so_deep, @function
not_so_deep:
	movl	$100, %eax
	jmp	deep.isra.0
	.size	not_so_deep, .-not_so_deep
	.globl	memory_tests
	.section	.rodata.str1.1
.LC26:
	.string	"bss_is_zeros"
.LC27:
	.string	"byte_by_byte"
.LC28:
	.string	"given_back_and_taken_again"
.LC29:
	.string	"grow_to_the_end"
.LC30:
	.string	"exhaustion"
.LC31:
	.string	"shared_exhaustion"
.LC32:
	.string	"other_memory_is_out_of_reach"
.LC33:
	.string	"the_stack_ends"
.LC34:
	.string	"forks_have_copies"
	.data
	.align 32
	.type	memory_tests, @object
	.size	memory_tests, 80
memory_tests:
	.long	.LC26
	.long	bss_is_zeros
	.long	.LC27
	.long	byte_by_byte
	.long	.LC28
	.long	given_back_and_taken_again
	.long	.LC29
	.long	grow_to_the_end
	.long	.LC30
	.long	exhaustion
	.long	.LC31
	.long	shared_exhaustion
	.long	.LC32
	.long	other_memory_is_out_of_reach
	.long	.LC33
	.long	the_stack_ends
	.long	.LC34
	.long	forks_have_copies
	.long	0
	.long	0
	.local	target
	.comm	target,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
