	.file	"causes.c"
	.text
	.p2align 4
	.type	write_nowhere, @function
write_nowhere:
	movl	$1, %eax
	movl	%eax, 4660
	ret
	.size	write_nowhere, .-write_nowhere
	.p2align 4
	.type	read_nowhere, @function
read_nowhere:
	movl	22136, %eax
	ret
	.size	read_nowhere, .-read_nowhere
	.p2align 4
	.type	write_text, @function
write_text:
	movb	$1, %al
	movb	%al, divides
	ret
	.size	write_text, .-write_text
	.p2align 4
	.type	run_nowhere, @function
run_nowhere:
	movl	$4864, %eax
	jmp	*%eax
	.size	run_nowhere, .-run_nowhere
	.p2align 4
	.type	divide, @function
divide:
#APP
# 27 "causes.c" 1
	xorl %edx, %edx
	xorl %ecx, %ecx
	.globl divides
divides:
	divl %ecx
# 0 "" 2
#NO_APP
	ret
	.size	divide, .-divide
	.p2align 4
	.type	undefine, @function
undefine:
#APP
# 28 "causes.c" 1
	.globl undefined
undefined:
	ud2
# 0 "" 2
#NO_APP
	ret
	.size	undefine, .-undefine
	.p2align 4
	.type	break_off, @function
break_off:
#APP
# 29 "causes.c" 1
	int3
# 0 "" 2
#NO_APP
	ret
	.size	break_off, .-break_off
	.p2align 4
	.type	halt, @function
halt:
#APP
# 30 "causes.c" 1
	hlt
# 0 "" 2
#NO_APP
	ret
	.size	halt, .-halt
	.p2align 4
	.type	count, @function
count:
	ret
	.size	count, .-count
	.p2align 4
	.type	fault_without_handler, @function
fault_without_handler:
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$4, (%esp)
	call	signal
	addl	$28, %esp
	jmp	undefine
	.size	fault_without_handler, .-fault_without_handler
	.p2align 4
	.type	ignored_fault, @function
ignored_fault:
	subl	$28, %esp
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$8, (%esp)
	call	signal
	addl	$28, %esp
	jmp	divide
	.size	ignored_fault, .-ignored_fault
	.p2align 4
	.type	say, @function
say:
	subl	$236, %esp
	movl	%esi, 232(%esp)
	leal	244(%esp), %eax
	movl	%eax, 12(%esp)
	movl	240(%esp), %eax
	leal	24(%esp), %esi
	movl	%esi, (%esp)
	movl	%ebx, 228(%esp)
	movl	%eax, 8(%esp)
	movl	$200, %eax
	movl	%eax, 4(%esp)
	call	vsnprintf
	movl	%esi, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	movl	%eax, %ebx
	call	write
	cmpl	%ebx, %eax
	jne	.L18
	movl	228(%esp), %ebx
	movl	232(%esp), %esi
	addl	$236, %esp
	ret
.L18:
	movl	$99, (%esp)
	call	_exit
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"handler of %d faults\n"
	.text
	.p2align 4
	.type	faulting, @function
faulting:
	subl	$28, %esp
	movl	$.LC0, (%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	say
	addl	$28, %esp
	jmp	write_nowhere
	.size	faulting, .-faulting
	.section	.rodata.str1.1
.LC1:
	.string	"skips %d\n"
	.text
	.p2align 4
	.type	skip, @function
skip:
	subl	$28, %esp
	movl	$.LC1, (%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	say
	movl	40(%esp), %eax
	movl	$breaks, 60(%eax)
	addl	$28, %esp
	ret
	.size	skip, .-skip
	.section	.rodata.str1.1
.LC2:
	.string	"mends %d\n"
	.text
	.p2align 4
	.type	mend, @function
mend:
	subl	$28, %esp
	movl	$.LC2, (%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	say
	movl	40(%esp), %eax
	movl	$expected, 48(%eax)
	addl	$28, %esp
	ret
	.size	mend, .-mend
	.section	.rodata.str1.1
.LC3:
	.string	"as expected"
.LC4:
	.string	"another"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC5:
	.string	"signal %d %d, code %d, address %s\n"
	.text
	.p2align 4
	.type	tell, @function
tell:
	subl	$44, %esp
	movl	$.LC4, %edx
	movl	52(%esp), %eax
	movl	expected, %ecx
	cmpl	%ecx, 24(%eax)
	movl	$.LC3, %ecx
	cmove	%ecx, %edx
	movl	%edx, 16(%esp)
	movl	8(%eax), %edx
	movl	%edx, 12(%esp)
	movl	(%eax), %eax
	movl	$.LC5, (%esp)
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	call	say
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$out, (%esp)
	call	siglongjmp
	.size	tell, .-tell
	.section	.rodata.str1.1
.LC6:
	.string	"%s: "
.LC7:
	.string	"nothing\n"
	.text
	.p2align 4
	.type	attempt, @function
attempt:
	subl	$44, %esp
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	movl	%edx, 28(%esp)
	movl	%ecx, expected
	call	say
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$out, (%esp)
	call	__save_mask
	movl	$out, (%esp)
	call	setjmp
	testl	%eax, %eax
	jne	.L29
	movl	28(%esp), %eax
	call	*%eax
	movl	$.LC7, (%esp)
	call	say
.L29:
	addl	$44, %esp
	ret
	.size	attempt, .-attempt
	.section	.rodata.str1.1
.LC8:
	.string	"%s: waitpid %d\n"
.LC9:
	.string	"%s: exit %d\n"
.LC10:
	.string	"%s: ended by %d\n"
.LC11:
	.string	"%s: stopped by %d\n"
.LC12:
	.string	"%s: goes on\n"
.LC13:
	.string	"%s: status %x\n"
	.text
	.p2align 4
	.type	in_child, @function
in_child:
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	xorl	%edx, %edx
	pushl	%ebx
	movl	%eax, %esi
	subl	$32, %esp
	movl	%edx, 28(%esp)
	call	fork
	testl	%eax, %eax
	jne	.L35
	call	*%edi
	movl	$0, (%esp)
	call	_exit
.L35:
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L43
.L36:
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L44
	cmpl	$127, %edx
	jne	.L45
	cmpb	$127, %al
	je	.L46
	cmpl	$65535, %eax
	je	.L47
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC13, (%esp)
	call	say
.L34:
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L43:
	movl	%esi, 4(%esp)
	movl	errno, %eax
	movl	$.LC8, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L36
.L45:
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC10, (%esp)
	call	say
	jmp	.L34
.L44:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC9, (%esp)
	call	say
	jmp	.L34
.L47:
	movl	%esi, 4(%esp)
	movl	$.LC12, (%esp)
	call	say
	jmp	.L34
.L46:
	movl	%esi, 4(%esp)
	movzbl	%ah, %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, (%esp)
	call	say
	jmp	.L34
	.size	in_child, .-in_child
	.p2align 4
	.type	blocked_fault, @function
blocked_fault:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	leal	28(%esp), %ebx
	movl	%ebx, (%esp)
	call	sigemptyset
	movl	$11, %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	sigaddset
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$0, (%esp)
	call	sigprocmask
	call	write_nowhere
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	blocked_fault, .-blocked_fault
	.section	.rodata.str1.1
.LC14:
	.string	"sigaction(%d): %d\n"
	.text
	.p2align 4
	.type	on_info.constprop.0, @function
on_info.constprop.0:
	subl	$44, %esp
	xorl	%ecx, %ecx
	movl	%ecx, 20(%esp)
	xorl	%ecx, %ecx
	movl	%ebx, 40(%esp)
	movl	%eax, %ebx
	movl	%ecx, 28(%esp)
	leal	16(%esp), %eax
	xorl	%ecx, %ecx
	movl	%edx, 16(%esp)
	movl	$4, %edx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	movl	%edx, 24(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L56
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	movl	%ebx, 4(%esp)
	movl	errno, %eax
	movl	$.LC14, (%esp)
	movl	%eax, 8(%esp)
	call	say
	movl	40(%esp), %ebx
	addl	$44, %esp
	ret
	.size	on_info.constprop.0, .-on_info.constprop.0
	.p2align 4
	.type	fault_in_its_handler, @function
fault_in_its_handler:
	subl	$44, %esp
	xorl	%edx, %edx
	movl	%edx, 20(%esp)
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 28(%esp)
	leal	16(%esp), %eax
	xorl	%edx, %edx
	movl	%ecx, 24(%esp)
	movl	$faulting, %ecx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$11, (%esp)
	movl	%ecx, 16(%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L63
	addl	$44, %esp
	jmp	write_nowhere
	.p2align 4,,10
	.p2align 3
.L63:
	movl	$.LC14, (%esp)
	movl	errno, %eax
	movl	%eax, 8(%esp)
	movl	$11, %eax
	movl	%eax, 4(%esp)
	call	say
	addl	$44, %esp
	jmp	write_nowhere
	.size	fault_in_its_handler, .-fault_in_its_handler
	.section	.rodata.str1.1
.LC15:
	.string	"write nowhere"
.LC16:
	.string	"read nowhere"
.LC17:
	.string	"write text"
.LC18:
	.string	"run nowhere"
.LC19:
	.string	"divide by 0"
.LC20:
	.string	"no instruction"
.LC21:
	.string	"breakpoint"
.LC22:
	.string	"halt"
.LC23:
	.string	"once more"
.LC24:
	.string	"mended\n"
.LC25:
	.string	"skipped\n"
.LC26:
	.string	"a trap goes on by itself\n"
.LC27:
	.string	"a blocked fault"
.LC28:
	.string	"an ignored fault"
.LC29:
	.string	"a fault in its own handler"
.LC30:
	.string	"a fault without a handler"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$11, %edx
	movl	%esp, %ebp
	movl	$8, %ecx
	pushl	%edi
	movl	$7, %edi
	pushl	%esi
	movl	$5, %esi
	pushl	%ebx
	movl	$4, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ebx, 52(%esp)
	leal	44(%esp), %ebx
	movl	%esi, 56(%esp)
	leal	28(%esp), %esi
	movl	%edx, 44(%esp)
	movl	%ecx, 48(%esp)
	movl	%edi, 60(%esp)
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L65:
	leal	64(%esp), %eax
	addl	$4, %ebx
	cmpl	%ebx, %eax
	je	.L76
.L66:
	xorl	%eax, %eax
	movl	(%ebx), %edi
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	movl	$tell, %eax
	movl	%eax, 28(%esp)
	movl	$4, %eax
	movl	%eax, 36(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	sigaction
	testl	%eax, %eax
	je	.L65
	movl	errno, %eax
	addl	$4, %ebx
	movl	%edi, 4(%esp)
	movl	$.LC14, (%esp)
	movl	%eax, 8(%esp)
	call	say
	leal	64(%esp), %eax
	cmpl	%ebx, %eax
	jne	.L66
.L76:
	movl	$4660, %ecx
	movl	$write_nowhere, %edx
	movl	$.LC15, %eax
	call	attempt
	movl	$22136, %ecx
	movl	$read_nowhere, %edx
	movl	$.LC16, %eax
	call	attempt
	movl	$divides, %ecx
	movl	$write_text, %edx
	movl	$.LC17, %eax
	call	attempt
	movl	$4864, %ecx
	movl	$run_nowhere, %edx
	movl	$.LC18, %eax
	call	attempt
	movl	$divides, %ecx
	movl	$divide, %edx
	movl	$.LC19, %eax
	call	attempt
	movl	$undefined, %ecx
	movl	$undefine, %edx
	movl	$.LC20, %eax
	call	attempt
	xorl	%ecx, %ecx
	movl	$break_off, %edx
	movl	$.LC21, %eax
	call	attempt
	xorl	%ecx, %ecx
	movl	$halt, %edx
	movl	$.LC22, %eax
	call	attempt
	movl	$4660, %ecx
	movl	$write_nowhere, %edx
	movl	$.LC23, %eax
	call	attempt
	movl	$mend, %edx
	movl	$11, %eax
	call	on_info.constprop.0
#APP
# 119 "causes.c" 1
	movl $0x2000, %eax
	movl (%eax), %eax
# 0 "" 2
#NO_APP
	movl	$.LC24, (%esp)
	call	say
	movl	$skip, %edx
	movl	$4, %eax
	call	on_info.constprop.0
#APP
# 124 "causes.c" 1
	ud2
	.globl breaks
breaks:
# 0 "" 2
#NO_APP
	movl	$.LC25, (%esp)
	xorl	%edi, %edi
	movl	$count, %ebx
	call	say
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 32(%esp)
	xorl	%ecx, %ecx
	movl	%edx, 36(%esp)
	movl	%ecx, 40(%esp)
	movl	%ebx, 28(%esp)
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$5, (%esp)
	call	sigaction
	testl	%eax, %eax
	jne	.L77
.L67:
#APP
# 128 "causes.c" 1
	int3
# 0 "" 2
#NO_APP
	movl	$.LC26, (%esp)
	call	say
	movl	$blocked_fault, %edx
	movl	$.LC27, %eax
	call	in_child
	movl	$ignored_fault, %edx
	movl	$.LC28, %eax
	call	in_child
	movl	$fault_in_its_handler, %edx
	movl	$.LC29, %eax
	call	in_child
	movl	$.LC30, %eax
	movl	$fault_without_handler, %edx
	call	in_child
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L77:
	movl	errno, %eax
	movl	$5, 4(%esp)
	movl	$.LC14, (%esp)
	movl	%eax, 8(%esp)
	call	say
	jmp	.L67
	.size	main, .-main
	.local	expected
	.comm	expected,4,4
	.local	out
	.comm	out,32,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
