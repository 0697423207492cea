	.file	"faults.c"
	.text
	.p2align 4
	.type	has_pages, @function
has_pages:
	subl	$16, %esp
	leal	12(%esp), %eax
	cmpl	$has_pages, %eax
	seta	%al
	addl	$16, %esp
	movzbl	%al, %eax
	ret
	.size	has_pages, .-has_pages
	.p2align 4
	.type	null_is_written, @function
null_is_written:
	movl	$1, %eax
	movl	%eax, 4096
	ret
	.size	null_is_written, .-null_is_written
	.p2align 4
	.type	null_is_read, @function
null_is_read:
	movl	0, %eax
	ud2
	.size	null_is_read, .-null_is_read
	.p2align 4
	.type	kernel_is_read, @function
kernel_is_read:
	movl	-2147418112, %eax
	ret
	.size	kernel_is_read, .-kernel_is_read
	.p2align 4
	.type	kernel_is_written, @function
kernel_is_written:
	movl	$1, %eax
	movl	%eax, -2147418112
	ret
	.size	kernel_is_written, .-kernel_is_written
	.p2align 4
	.type	last_byte, @function
last_byte:
	movb	$1, %al
	movb	%al, -1
	ret
	.size	last_byte, .-last_byte
	.p2align 4
	.type	text_is_written, @function
text_is_written:
	movb	$1, %al
	movb	%al, null_is_written
	ret
	.size	text_is_written, .-text_is_written
	.p2align 4
	.type	zero_divides, @function
zero_divides:
#APP
# 11 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	xorl %ecx, %ecx; divl %ecx
# 0 "" 2
#NO_APP
	ret
	.size	zero_divides, .-zero_divides
	.p2align 4
	.type	interrupts_off, @function
interrupts_off:
#APP
# 12 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	cli
# 0 "" 2
#NO_APP
	ret
	.size	interrupts_off, .-interrupts_off
	.p2align 4
	.type	halt, @function
halt:
#APP
# 13 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	hlt
# 0 "" 2
#NO_APP
	ret
	.size	halt, .-halt
	.p2align 4
	.type	port_in, @function
port_in:
#APP
# 14 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	inl $0x40, %eax
# 0 "" 2
#NO_APP
	ret
	.size	port_in, .-port_in
	.p2align 4
	.type	power_off, @function
power_off:
#APP
# 15 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	outl %eax, $0xf4
# 0 "" 2
#NO_APP
	ret
	.size	power_off, .-power_off
	.p2align 4
	.type	page_tables, @function
page_tables:
#APP
# 16 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	movl %eax, %cr3
# 0 "" 2
#NO_APP
	ret
	.size	page_tables, .-page_tables
	.p2align 4
	.type	flags, @function
flags:
#APP
# 17 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	pushfl
# 0 "" 2
#NO_APP
	ret
	.size	flags, .-flags
	.p2align 4
	.type	undefined, @function
undefined:
#APP
# 18 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	ud2
# 0 "" 2
#NO_APP
	ret
	.size	undefined, .-undefined
	.p2align 4
	.type	breakpoint, @function
breakpoint:
#APP
# 19 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	int3
# 0 "" 2
#NO_APP
	ret
	.size	breakpoint, .-breakpoint
	.p2align 4
	.type	timer_gate, @function
timer_gate:
#APP
# 20 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	int $32
# 0 "" 2
#NO_APP
	ret
	.size	timer_gate, .-timer_gate
	.p2align 4
	.type	no_gate, @function
no_gate:
#APP
# 21 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	int $200
# 0 "" 2
#NO_APP
	ret
	.size	no_gate, .-no_gate
	.p2align 4
	.type	jump_to_null, @function
jump_to_null:
	xorl	%eax, %eax
#APP
# 22 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	jmp *%eax
# 0 "" 2
#NO_APP
	ret
	.size	jump_to_null, .-jump_to_null
	.p2align 4
	.type	jump_to_kernel, @function
jump_to_kernel:
	movl	$-2147418112, %eax
#APP
# 23 "../../../../tests/Kernel.Tests/programs/faults.c" 1
	jmp *%eax
# 0 "" 2
#NO_APP
	ret
	.size	jump_to_kernel, .-jump_to_kernel
	.p2align 4
	.type	beyond_heap, @function
beyond_heap:
	subl	$28, %esp
	movl	$0, (%esp)
	call	sbrk
	movb	$1, 4096(%eax)
	addl	$28, %esp
	ret
	.size	beyond_heap, .-beyond_heap
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s: "
.LC1:
	.string	"nothing happened\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"waitpid(child, &status, 0) == child"
	.section	.rodata.str1.1
.LC3:
	.string	"line %d: not so: %s\n"
	.section	.rodata.str1.4
	.align 4
.LC4:
	.string	"WIFSIGNALED(status) && WTERMSIG(status) == (crimes[i].signal & ~NEEDS_PAGES)"
	.section	.rodata.str1.1
.LC5:
	.string	"freepages() == before"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$crimes, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	call	freepages
	movl	%eax, 24(%esp)
	.p2align 4
	.p2align 3
.L27:
	movl	8(%edi), %ebx
	testb	$1, %bh
	je	.L26
	leal	44(%esp), %eax
	cmpl	$has_pages, %eax
	jbe	.L32
.L26:
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	testl	%eax, %eax
	movl	%eax, %edx
	je	.L40
	movl	%edx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, 28(%esp)
	call	waitpid
	movl	28(%esp), %edx
	cmpl	%edx, %eax
	jne	.L41
	movl	44(%esp), %eax
	andl	$127, %eax
	je	.L31
	cmpl	$127, %eax
	je	.L31
	andl	$-257, %ebx
	cmpl	%eax, %ebx
	jne	.L31
.L32:
	incl	%esi
	addl	$12, %edi
	cmpl	$20, %esi
	jne	.L27
	call	freepages
	cmpl	%eax, 24(%esp)
	jne	.L42
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L31:
	movl	$.LC4, 8(%esp)
	movl	$70, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L41:
	movl	$.LC2, 8(%esp)
	movl	$69, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L40:
	imull	$12, %esi, %esi
	call	*crimes+4(%esi)
	movl	$.LC1, (%esp)
	call	printf
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	exit
.L42:
	movl	$.LC5, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.section	.rodata.str1.1
.LC6:
	.string	"null is written"
.LC7:
	.string	"null is read"
.LC8:
	.string	"kernel is read"
.LC9:
	.string	"kernel is written"
.LC10:
	.string	"last byte"
.LC11:
	.string	"text is written"
.LC12:
	.string	"beyond heap"
.LC13:
	.string	"zero divides"
.LC14:
	.string	"interrupts off"
.LC15:
	.string	"halt"
.LC16:
	.string	"port in"
.LC17:
	.string	"power off"
.LC18:
	.string	"page tables"
.LC19:
	.string	"flags"
.LC20:
	.string	"undefined"
.LC21:
	.string	"breakpoint"
.LC22:
	.string	"timer gate"
.LC23:
	.string	"no gate"
.LC24:
	.string	"jump to null"
.LC25:
	.string	"jump to kernel"
	.section	.rodata
	.align 32
	.type	crimes, @object
	.size	crimes, 240
crimes:
	.long	.LC6
	.long	null_is_written
	.long	267
	.long	.LC7
	.long	null_is_read
	.long	267
	.long	.LC8
	.long	kernel_is_read
	.long	11
	.long	.LC9
	.long	kernel_is_written
	.long	11
	.long	.LC10
	.long	last_byte
	.long	11
	.long	.LC11
	.long	text_is_written
	.long	267
	.long	.LC12
	.long	beyond_heap
	.long	11
	.long	.LC13
	.long	zero_divides
	.long	8
	.long	.LC14
	.long	interrupts_off
	.long	11
	.long	.LC15
	.long	halt
	.long	11
	.long	.LC16
	.long	port_in
	.long	11
	.long	.LC17
	.long	power_off
	.long	11
	.long	.LC18
	.long	page_tables
	.long	11
	.long	.LC19
	.long	flags
	.long	11
	.long	.LC20
	.long	undefined
	.long	4
	.long	.LC21
	.long	breakpoint
	.long	5
	.long	.LC22
	.long	timer_gate
	.long	11
	.long	.LC23
	.long	no_gate
	.long	11
	.long	.LC24
	.long	jump_to_null
	.long	267
	.long	.LC25
	.long	jump_to_kernel
	.long	11
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
