	.file	"usertests-calls.c"
	.text
	.p2align 4
	.type	port_in, @function
port_in:
#APP
# 176 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	inl $0x40, %eax
# 0 "" 2
#NO_APP
	ret
	.size	port_in, .-port_in
	.p2align 4
	.type	port_out, @function
port_out:
#APP
# 181 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	outl %eax, $0xf4
# 0 "" 2
#NO_APP
	ret
	.size	port_out, .-port_out
	.p2align 4
	.type	port_dx, @function
port_dx:
#APP
# 186 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl $0x10, %edx; outb %al, %dx
# 0 "" 2
#NO_APP
	ret
	.size	port_dx, .-port_dx
	.p2align 4
	.type	interrupts_off, @function
interrupts_off:
#APP
# 191 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	cli
# 0 "" 2
#NO_APP
	ret
	.size	interrupts_off, .-interrupts_off
	.p2align 4
	.type	halt, @function
halt:
#APP
# 196 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	hlt
# 0 "" 2
#NO_APP
	ret
	.size	halt, .-halt
	.p2align 4
	.type	return_from_interrupt, @function
return_from_interrupt:
#APP
# 201 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	iret
# 0 "" 2
#NO_APP
	ret
	.size	return_from_interrupt, .-return_from_interrupt
	.p2align 4
	.type	page_directory, @function
page_directory:
#APP
# 206 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %eax, %cr3
# 0 "" 2
#NO_APP
	ret
	.size	page_directory, .-page_directory
	.p2align 4
	.type	timer_interrupt, @function
timer_interrupt:
#APP
# 211 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	int $32
# 0 "" 2
#NO_APP
	ret
	.size	timer_interrupt, .-timer_interrupt
	.p2align 4
	.type	page_fault, @function
page_fault:
#APP
# 216 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	int $14
# 0 "" 2
#NO_APP
	ret
	.size	page_fault, .-page_fault
	.p2align 4
	.type	divide_by_zero, @function
divide_by_zero:
#APP
# 221 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	xorl %ecx, %ecx; divl %ecx
# 0 "" 2
#NO_APP
	ret
	.size	divide_by_zero, .-divide_by_zero
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"doesnotexist"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"exec(\"doesnotexist\", none) == -1"
	.section	.rodata.str1.1
.LC3:
	.string	"."
.LC4:
	.string	"exec(\".\", none) == -1"
.LC5:
	.string	"command"
.LC6:
	.string	"exec(\"command\", none) == -1"
.LC7:
	.string	"x"
.LC8:
	.string	"echo"
.LC9:
	.string	"exec(\"echo\", words) == -1"
.LC10:
	.string	"exec(\"echo\", too_long) == -1"
.LC11:
	.string	"exec(word, none) == -1"
.LC12:
	.string	"pipe(ends) == 0"
.LC13:
	.string	"total == (MAXARG - 2) * 101"
	.text
	.p2align 4
	.type	exec_arguments, @function
exec_arguments:
	subl	$60, %esp
	movl	%ebx, 56(%esp)
	xorl	%ebx, %ebx
	movl	%ebx, 24(%esp)
	leal	24(%esp), %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	exec
	incl	%eax
	jne	.L29
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	exec
	incl	%eax
	jne	.L30
	movl	%ebx, 4(%esp)
	movl	$.LC5, (%esp)
	call	exec
	incl	%eax
	jne	.L31
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L15:
	movl	$.LC7, %ecx
	movl	%ecx, words.4(,%eax,4)
	incl	%eax
	cmpl	$39, %eax
	jne	.L15
	movl	$.LC8, (%esp)
	movl	$words.4, %edx
	movl	%edx, 4(%esp)
	call	exec
	incl	%eax
	jne	.L32
	movl	$word.3, (%esp)
	movl	$4999, %eax
	movl	%eax, 8(%esp)
	movl	$120, %eax
	movl	%eax, 4(%esp)
	call	memset
	movl	$.LC8, %eax
	movl	%eax, 36(%esp)
	movl	$word.3, %eax
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	exec
	incl	%eax
	jne	.L33
	movl	%ebx, 4(%esp)
	movl	$word.3, (%esp)
	call	exec
	incl	%eax
	jne	.L34
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L35
	xorl	%ecx, %ecx
	movl	$1, %eax
	movb	%cl, word.3+100
	.p2align 4
	.p2align 3
.L20:
	movl	$word.3, %edx
	movl	%edx, words.4(,%eax,4)
	incl	%eax
	cmpl	$31, %eax
	jne	.L20
	xorl	%eax, %eax
	movl	$.LC8, %ecx
	movl	%ecx, words.4
	movl	%eax, words.4+124
	call	fork
	testl	%eax, %eax
	je	.L36
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L23:
	addl	%eax, %ebx
.L22:
	movl	$5000, %eax
	movl	$word.3, %edx
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	jg	.L23
	cmpl	$3030, %ebx
	jne	.L37
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	wait
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
.L29:
	movl	$140, 4(%esp)
	movl	$.LC2, (%esp)
	call	fail
.L37:
	movl	$169, 4(%esp)
	movl	$.LC13, (%esp)
	call	fail
.L36:
	movl	$1, (%esp)
	call	close
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	dup
	movl	$words.4, 4(%esp)
	movl	$.LC8, (%esp)
	call	exec
	call	exit
.L35:
	movl	$154, 4(%esp)
	movl	$.LC12, (%esp)
	call	fail
.L34:
	movl	$150, 4(%esp)
	movl	$.LC11, (%esp)
	call	fail
.L33:
	movl	$149, 4(%esp)
	movl	$.LC10, (%esp)
	call	fail
.L32:
	movl	$146, 4(%esp)
	movl	$.LC9, (%esp)
	call	fail
.L31:
	movl	$142, 4(%esp)
	movl	$.LC6, (%esp)
	call	fail
.L30:
	movl	$141, 4(%esp)
	movl	$.LC4, (%esp)
	call	fail
	.size	exec_arguments, .-exec_arguments
	.section	.rodata.str1.4
	.align 4
.LC14:
	.string	"call_with_stack(SYS_getpid, stacks[i]) == getpid()"
	.align 4
.LC15:
	.string	"call_with_stack(SYS_write, stacks[i]) == -1"
	.align 4
.LC16:
	.string	"call_with_stack(SYS_read, stacks[i]) == -1"
	.align 4
.LC17:
	.string	"call_with_stack(SYS_close, stacks[i]) == -1 || stacks[i] == KERNBASE - 8"
	.align 4
.LC18:
	.string	"call_with_stack(SYS_exec, stacks[i]) == -1"
	.align 4
.LC19:
	.string	"call_with_stack(0, 0) == -1 && call_with_stack(-1, 0) == -1 && call_with_stack(1000, 0) == -1"
	.text
	.p2align 4
	.type	bad_stacks, @function
bad_stacks:
	pushl	%ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	.p2align 4
	.p2align 3
.L45:
	movl	stacks.2(,%edi,4), %esi
	movl	$11, %eax
#APP
# 115 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	movl	%eax, %ebp
	call	getpid
	cmpl	%ebp, %eax
	jne	.L54
	movl	$16, %eax
#APP
# 115 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L55
	movl	$5, %eax
#APP
# 115 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L56
	movl	$21, %eax
#APP
# 115 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	je	.L43
	cmpl	$2147483640, %esi
	jne	.L57
.L43:
	movl	$7, %eax
#APP
# 115 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L58
	incl	%edi
	cmpl	$11, %edi
	jne	.L45
	xorl	%esi, %esi
	movl	%esi, %eax
#APP
# 115 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	cmpl	$-1, %eax
	jne	.L47
#APP
# 115 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L47
	movl	$1000, %eax
#APP
# 115 "../../../../tests/Kernel.Tests/xv6/usertests-calls.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L47
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L54:
	movl	$.LC14, (%esp)
	movl	$126, %edi
	movl	%edi, 4(%esp)
	call	fail
.L58:
	movl	$.LC18, (%esp)
	movl	$130, %edx
	movl	%edx, 4(%esp)
	call	fail
.L56:
	movl	$.LC16, (%esp)
	movl	$128, %ebx
	movl	%ebx, 4(%esp)
	call	fail
.L55:
	movl	$.LC15, (%esp)
	movl	$127, %esi
	movl	%esi, 4(%esp)
	call	fail
.L57:
	movl	$.LC17, (%esp)
	movl	$129, %ecx
	movl	%ecx, 4(%esp)
	call	fail
.L47:
	movl	$.LC19, (%esp)
	movl	$132, %eax
	movl	%eax, 4(%esp)
	call	fail
	.size	bad_stacks, .-bad_stacks
	.section	.rodata.str1.1
.LC20:
	.string	"read(none[i], &byte, 1) == -1"
	.section	.rodata.str1.4
	.align 4
.LC21:
	.string	"write(none[i], &byte, 1) == -1"
	.section	.rodata.str1.1
.LC22:
	.string	"close(none[i]) == -1"
.LC23:
	.string	"dup(none[i]) == -1"
.LC24:
	.string	"fstat(none[i], &about) == -1"
	.text
	.p2align 4
	.type	descriptors, @function
descriptors:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$60, %esp
	leal	27(%esp), %edi
	leal	28(%esp), %ebp
	.p2align 4
	.p2align 3
.L65:
	movl	%edi, 4(%esp)
	movl	none.1(,%esi,4), %ebx
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	read
	incl	%eax
	jne	.L68
	movl	%edi, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	write
	incl	%eax
	jne	.L69
	movl	%ebx, (%esp)
	call	close
	incl	%eax
	.p2align 4,,3
	jne	.L70
	movl	%ebx, (%esp)
	call	dup
	incl	%eax
	.p2align 4,,3
	jne	.L71
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	fstat
	incl	%eax
	jne	.L72
	incl	%esi
	cmpl	$9, %esi
	jne	.L65
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L68:
	movl	$.LC20, (%esp)
	movl	$103, %eax
	movl	%eax, 4(%esp)
	call	fail
.L72:
	movl	$.LC24, (%esp)
	movl	$107, %eax
	movl	%eax, 4(%esp)
	call	fail
.L71:
	movl	$.LC23, (%esp)
	movl	$106, %edx
	movl	%edx, 4(%esp)
	call	fail
.L70:
	movl	$.LC22, (%esp)
	movl	$105, %ecx
	movl	%ecx, 4(%esp)
	call	fail
.L69:
	movl	$.LC21, (%esp)
	movl	$104, %ebx
	movl	%ebx, 4(%esp)
	call	fail
	.size	descriptors, .-descriptors
	.section	.rodata.str1.1
.LC25:
	.string	"read(file, room, -1) == -1"
	.section	.rodata.str1.4
	.align 4
.LC26:
	.string	"read(file, sbrk(0) - 1, -1) == -1"
	.align 4
.LC27:
	.string	"write(ends[1], room, 0x7fffffff) == -1"
	.align 4
.LC28:
	.string	"write(ends[1], room, 0x80000000) == -1"
	.align 4
.LC29:
	.string	"write(ends[1], (char *)0xffffff00, 0x200) == -1"
	.align 4
.LC30:
	.string	"write(ends[1], room, -(int)(uint)room + 1) == -1"
	.section	.rodata.str1.1
.LC31:
	.string	"read(file, room, 0) == 0"
	.text
	.p2align 4
	.type	lengths, @function
lengths:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	movl	%ebx, 40(%esp)
	call	open
	movl	%eax, %ebx
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L83
	movl	%ebx, (%esp)
	movl	$-1, %eax
	movl	%eax, 8(%esp)
	movl	$room.0, %eax
	movl	%eax, 4(%esp)
	call	read
	incl	%eax
	jne	.L84
	movl	$0, (%esp)
	call	sbrk
	movl	$-1, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, (%esp)
	decl	%eax
	movl	%eax, 4(%esp)
	call	read
	incl	%eax
	jne	.L85
	movl	$2147483647, %eax
	movl	$room.0, %edx
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L86
	movl	$-2147483648, %eax
	movl	%eax, 8(%esp)
	movl	$room.0, %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L87
	movl	$512, %eax
	movl	%eax, 8(%esp)
	movl	$-256, %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L88
	movl	$1, %eax
	movl	$room.0, %ecx
	movl	%ecx, 4(%esp)
	subl	$room.0, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L89
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	$room.0, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	read
	testl	%eax, %eax
	jne	.L90
	movl	%ebx, (%esp)
	call	close
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
.L83:
	movl	$84, 4(%esp)
	movl	$.LC12, (%esp)
	call	fail
.L90:
	movl	$91, 4(%esp)
	movl	$.LC31, (%esp)
	call	fail
.L89:
	movl	$90, 4(%esp)
	movl	$.LC30, (%esp)
	call	fail
.L88:
	movl	$89, 4(%esp)
	movl	$.LC29, (%esp)
	call	fail
.L87:
	movl	$88, 4(%esp)
	movl	$.LC28, (%esp)
	call	fail
.L86:
	movl	$87, 4(%esp)
	movl	$.LC27, (%esp)
	call	fail
.L85:
	movl	$86, 4(%esp)
	movl	$.LC26, (%esp)
	call	fail
.L84:
	movl	$85, 4(%esp)
	movl	$.LC25, (%esp)
	call	fail
	.size	lengths, .-lengths
	.section	.rodata.str1.4
	.align 4
.LC32:
	.string	"sbrk(PGROUNDUP((uint)end) - (uint)end + PGSIZE) == end"
	.align 4
.LC33:
	.string	"write(ends[1], end - 1, 1) == 1 && write(ends[1], end - 1, 2) == -1"
	.align 4
.LC34:
	.string	"read(ends[0], end - 1, 1) == 1"
	.section	.rodata.str1.1
.LC35:
	.string	"abc"
.LC36:
	.string	"write(ends[1], \"abc\", 3) == 3"
	.section	.rodata.str1.4
	.align 4
.LC37:
	.string	"read(ends[0], end - 2, 3) == -1"
	.align 4
.LC38:
	.string	"read(ends[0], end - 2, 2) == 2 && end[-1] == 'b'"
	.section	.rodata.str1.1
.LC39:
	.string	"open(end - 1, 0) == -1"
.LC40:
	.string	"file >= 0"
	.section	.rodata.str1.4
	.align 4
.LC41:
	.string	"fstat(file, (struct stat *)(end - sizeof(struct stat))) == 0"
	.align 4
.LC42:
	.string	"fstat(file, (struct stat *)(end - sizeof(struct stat) + 1)) == -1"
	.section	.rodata.str1.1
.LC43:
	.string	"pipe((int *)(end - 7)) == -1"
	.text
	.p2align 4
	.type	last_byte_of_a_page, @function
last_byte_of_a_page:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$32, %esp
	movl	$0, (%esp)
	call	sbrk
	movl	%eax, %ebx
	addl	$4095, %eax
	andl	$-4096, %eax
	subl	%ebx, %eax
	addl	$4096, %eax
	movl	%eax, (%esp)
	call	sbrk
	cmpl	%eax, %ebx
	jne	.L108
	movl	$0, (%esp)
	call	sbrk
	movl	%eax, %ebx
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L109
	movl	28(%esp), %eax
	leal	-1(%ebx), %esi
	movl	$1, %edi
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L95
	movl	%esi, 4(%esp)
	movl	28(%esp), %eax
	movl	$2, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L95
	movl	%esi, 4(%esp)
	movl	24(%esp), %eax
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L110
	movl	$3, %eax
	movl	%eax, 8(%esp)
	movl	$.LC35, %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$3, %eax
	jne	.L111
	leal	-2(%ebx), %edi
	movl	$3, %eax
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	read
	incl	%eax
	jne	.L112
	movl	%edi, 4(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	read
	cmpl	$2, %eax
	jne	.L99
	cmpb	$98, -1(%ebx)
	jne	.L99
	movl	%esi, 4(%esp)
	movl	24(%esp), %eax
	movl	$100, %edi
	movl	%edi, 8(%esp)
	movl	%eax, (%esp)
	call	read
	xorl	%eax, %eax
	movb	$120, -1(%ebx)
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	open
	incl	%eax
	jne	.L113
	leal	-5(%ebx), %esi
	movl	$.LC8, %edx
	movl	%edx, 4(%esp)
	movl	$5, %eax
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	call	memmove
	xorl	%ecx, %ecx
	movl	%esi, (%esp)
	movl	%ecx, 4(%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %esi
	js	.L114
	movl	%esi, (%esp)
	leal	-20(%ebx), %eax
	movl	%eax, 4(%esp)
	call	fstat
	testl	%eax, %eax
	jne	.L115
	movl	%esi, (%esp)
	leal	-19(%ebx), %eax
	movl	%eax, 4(%esp)
	call	fstat
	incl	%eax
	jne	.L116
	leal	-7(%ebx), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	jne	.L117
	movl	$.LC8, -4(%ebx)
	subl	$4, %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC8, (%esp)
	call	exec
	incl	%eax
	jne	.L118
	movl	%esi, (%esp)
	call	close
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$-4096, (%esp)
	call	sbrk
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L95:
	movl	$53, 4(%esp)
	movl	$.LC33, (%esp)
	call	fail
.L99:
	movl	$57, 4(%esp)
	movl	$.LC38, (%esp)
	call	fail
.L112:
	movl	$56, 4(%esp)
	movl	$.LC37, (%esp)
	call	fail
.L111:
	movl	$55, 4(%esp)
	movl	$.LC36, (%esp)
	call	fail
.L110:
	movl	$54, 4(%esp)
	movl	$.LC34, (%esp)
	call	fail
.L109:
	movl	$51, 4(%esp)
	movl	$.LC12, (%esp)
	call	fail
.L108:
	movl	$49, 4(%esp)
	movl	$.LC32, (%esp)
	call	fail
.L118:
	movl	$73, 4(%esp)
	movl	$.LC9, (%esp)
	call	fail
.L117:
	movl	$68, 4(%esp)
	movl	$.LC43, (%esp)
	call	fail
.L116:
	movl	$67, 4(%esp)
	movl	$.LC42, (%esp)
	call	fail
.L115:
	movl	$66, 4(%esp)
	movl	$.LC41, (%esp)
	call	fail
.L114:
	movl	$65, 4(%esp)
	movl	$.LC40, (%esp)
	call	fail
.L113:
	movl	$62, 4(%esp)
	movl	$.LC39, (%esp)
	call	fail
	.size	last_byte_of_a_page, .-last_byte_of_a_page
	.section	.rodata.str1.4
	.align 4
.LC44:
	.string	"pipe(ends) == 0 && write(ends[1], \"abcd\", 4) == 4"
	.section	.rodata.str1.1
.LC45:
	.string	"abcd"
.LC46:
	.string	"read(file, p, 4) == -1"
.LC47:
	.string	"read(ends[0], p, 4) == -1"
.LC48:
	.string	"write(ends[1], p, 4) == -1"
.LC49:
	.string	"write(1, p, 4) == -1"
.LC50:
	.string	"pipe((int *)p) == -1"
	.section	.rodata.str1.4
	.align 4
.LC51:
	.string	"fstat(file, (struct stat *)p) == -1"
	.section	.rodata.str1.1
.LC52:
	.string	"open(p, 0) == -1"
.LC53:
	.string	"exec(p, (char **)p) == -1"
	.section	.rodata.str1.4
	.align 4
.LC54:
	.string	"unlink(p) == -1 && link(p, p) == -1 && mkdir(p) == -1 && mknod(p, 1, 1) == -1 && chdir(p) == -1"
	.align 4
.LC55:
	.string	"exec(\"echo\", (char **)p) == -1"
	.align 4
.LC56:
	.string	"read(ends[0], four, 4) == 4 && four[3] == 'd'"
	.text
	.p2align 4
	.type	bad_pointers, @function
bad_pointers:
	pushl	%ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	%edx, 4(%esp)
	movl	$.LC8, (%esp)
	call	open
	movl	%eax, %edi
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L121
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	$.LC45, %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$4, %eax
	jne	.L121
	leal	36(%esp), %ebp
	xorl	%esi, %esi
.L140:
	movl	%edi, (%esp)
	movl	hostile(,%esi,4), %ebx
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	call	read
	incl	%eax
	jne	.L149
	movl	%ebx, 4(%esp)
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	read
	incl	%eax
	jne	.L150
	movl	%ebx, 4(%esp)
	movl	32(%esp), %eax
	movl	$4, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L151
	movl	%ebx, 4(%esp)
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	$1, (%esp)
	call	write
	incl	%eax
	jne	.L152
	movl	%ebx, (%esp)
	call	pipe
	incl	%eax
	.p2align 4,,3
	jne	.L153
	movl	%ebx, 4(%esp)
	movl	%edi, (%esp)
	call	fstat
	incl	%eax
	jne	.L154
	cmpl	$9, %esi
	je	.L128
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	open
	incl	%eax
	jne	.L155
	movl	%ebx, 4(%esp)
	movl	%ebx, (%esp)
	call	exec
	incl	%eax
	jne	.L156
	movl	%ebx, (%esp)
	call	unlink
	incl	%eax
	.p2align 4,,3
	jne	.L132
	movl	%ebx, 4(%esp)
	movl	%ebx, (%esp)
	call	link
	incl	%eax
	jne	.L132
	movl	%ebx, (%esp)
	call	mkdir
	incl	%eax
	.p2align 4,,3
	jne	.L132
	movl	%ebx, (%esp)
	movl	$1, %edx
	movl	$1, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	mknod
	incl	%eax
	jne	.L132
	movl	%ebx, (%esp)
	call	chdir
	incl	%eax
	.p2align 4,,3
	jne	.L132
	movl	%ebx, 40(%esp)
	movl	$.LC8, %eax
	movl	%eax, 36(%esp)
	xorl	%eax, %eax
	testl	%ebx, %ebx
	movl	%eax, 44(%esp)
	je	.L138
	movl	%ebp, 4(%esp)
	movl	$.LC8, (%esp)
	call	exec
	incl	%eax
	jne	.L157
	movl	%ebx, 4(%esp)
	movl	$.LC8, (%esp)
	call	exec
	incl	%eax
	jne	.L134
.L138:
	incl	%esi
	jmp	.L140
	.p2align 4,,10
	.p2align 3
.L128:
	movl	%ebx, 4(%esp)
	movl	$.LC8, %eax
	movl	%eax, 36(%esp)
	movl	$2147483647, %eax
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	$.LC8, (%esp)
	movl	%eax, 44(%esp)
	call	exec
	incl	%eax
	je	.L158
.L134:
	movl	$.LC55, (%esp)
	movl	$35, %edx
	movl	%edx, 4(%esp)
	call	fail
	.p2align 4,,10
	.p2align 3
.L158:
	movl	$4, %eax
	movl	%eax, 8(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	read
	cmpl	$4, %eax
	jne	.L142
	cmpb	$100, 39(%esp)
	jne	.L142
	movl	%edi, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	close
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L132:
	movl	$.LC54, (%esp)
	movl	$29, %ebx
	movl	%ebx, 4(%esp)
	call	fail
.L154:
	movl	$.LC51, (%esp)
	movl	$25, %eax
	movl	%eax, 4(%esp)
	call	fail
.L153:
	movl	$.LC50, (%esp)
	movl	$24, %eax
	movl	%eax, 4(%esp)
	call	fail
.L152:
	movl	$.LC49, (%esp)
	movl	$23, %eax
	movl	%eax, 4(%esp)
	call	fail
.L151:
	movl	$.LC48, (%esp)
	movl	$22, %edx
	movl	%edx, 4(%esp)
	call	fail
.L150:
	movl	$.LC47, (%esp)
	movl	$21, %ebx
	movl	%ebx, 4(%esp)
	call	fail
.L149:
	movl	$.LC46, (%esp)
	movl	$20, %eax
	movl	%eax, 4(%esp)
	call	fail
.L156:
	movl	$.LC53, (%esp)
	movl	$28, %esi
	movl	%esi, 4(%esp)
	call	fail
.L155:
	movl	$.LC52, (%esp)
	movl	$27, %edi
	movl	%edi, 4(%esp)
	call	fail
.L157:
	movl	$.LC9, (%esp)
	movl	$33, %ecx
	movl	%ecx, 4(%esp)
	call	fail
.L121:
	movl	$16, 4(%esp)
	movl	$.LC44, (%esp)
	call	fail
.L142:
	movl	$38, 4(%esp)
	movl	$.LC56, (%esp)
	call	fail
	.size	bad_pointers, .-bad_pointers
	.section	.rodata.str1.1
.LC57:
	.string	"!survives(crimes[i])"
	.section	.rodata
	.align 32
.LC0:
	.long	port_in
	.long	port_out
	.long	port_dx
	.long	interrupts_off
	.long	halt
	.long	return_from_interrupt
	.long	page_directory
	.long	timer_interrupt
	.long	page_fault
	.long	divide_by_zero
	.text
	.p2align 4
	.type	what_only_the_kernel_may, @function
what_only_the_kernel_may:
	pushl	%esi
	xorl	%eax, %eax
	pushl	%ebx
	subl	$68, %esp
.L160:
	movl	.LC0(%eax), %edx
	movl	%edx, 24(%esp,%eax)
	addl	$4, %eax
	cmpl	$40, %eax
	jb	.L160
	leal	24(%esp), %ebx
	leal	64(%esp), %esi
	.p2align 4
	.p2align 3
.L163:
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	survives
	testl	%eax, %eax
	jne	.L167
	addl	$4, %ebx
	cmpl	%esi, %ebx
	jne	.L163
	addl	$68, %esp
	popl	%ebx
	popl	%esi
	ret
.L167:
	movl	$.LC57, (%esp)
	movl	$231, %eax
	movl	%eax, 4(%esp)
	call	fail
	.size	what_only_the_kernel_may, .-what_only_the_kernel_may
	.local	room.0
	.comm	room.0,64,32
	.section	.rodata
	.align 32
	.type	none.1, @object
	.size	none.1, 36
none.1:
	.long	-1
	.long	9
	.long	15
	.long	16
	.long	17
	.long	1000
	.long	1073741824
	.long	2147483647
	.long	-2147483648
	.align 32
	.type	stacks.2, @object
	.size	stacks.2, 44
stacks.2:
	.long	0
	.long	4
	.long	4095
	.long	1879048192
	.long	-2147483648
	.long	2147483644
	.long	2147483640
	.long	-2147418112
	.long	-4
	.long	-1
	.long	-16
	.local	word.3
	.comm	word.3,5000,32
	.local	words.4
	.comm	words.4,160,32
	.globl	call_tests
	.section	.rodata.str1.1
.LC58:
	.string	"bad_pointers"
.LC59:
	.string	"last_byte_of_a_page"
.LC60:
	.string	"lengths"
.LC61:
	.string	"descriptors"
.LC62:
	.string	"bad_stacks"
.LC63:
	.string	"exec_arguments"
.LC64:
	.string	"what_only_the_kernel_may"
	.data
	.align 32
	.type	call_tests, @object
	.size	call_tests, 64
call_tests:
	.long	.LC58
	.long	bad_pointers
	.long	.LC59
	.long	last_byte_of_a_page
	.long	.LC60
	.long	lengths
	.long	.LC61
	.long	descriptors
	.long	.LC62
	.long	bad_stacks
	.long	.LC63
	.long	exec_arguments
	.long	.LC64
	.long	what_only_the_kernel_may
	.long	0
	.long	0
	.section	.rodata
	.align 32
	.type	hostile, @object
	.size	hostile, 40
hostile:
	.long	0
	.long	1
	.long	4095
	.long	1879048192
	.long	-2147483648
	.long	-2147418112
	.long	-4096
	.long	-4
	.long	-1
	.long	2147483647
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
