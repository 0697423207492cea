# page-no-effect.s: an instruction that faults leaves no trace, though part of its work could have been done: registers, flags and
# memory are as before. In user mode, at a page that is not there, and at one that can only be read.
# runs: physical paged ticking

	.include "check.inc"

	.set	ABSENT, PAGE_1
	.set	READABLE, PAGE_2
	.set	GOOD, PAGE_3

# The instruction faults and changes nothing. Before it, every register holds a number of its own, and esp this.
	.macro	refuses number:req, esp:req, instruction:vararg
	catch	.Lback\@
	movl	$0x11111111, %eax
	movl	$3, %ecx
	movl	$0x33333333, %edx
	movl	$ABSENT + 0x100, %ebx
	movl	$READABLE + 0x100, %ebp
	movl	$GOOD + 0x100, %esi
	movl	$ABSENT + 0x200, %edi
	enter_user .Luser\@, (\esp), (FL_CF | FL_SF | FL_DF | FL_OF)
.Luser\@:
	\instruction
	fail	\number			# traps in user mode
.Lback\@:
	cld
	check	\number, $T_PAGE, seen_vector
	check	\number, $.Luser\@, seen_eip
	check	\number, $(\esp), seen_esp
	check	\number, $(user_flags + (FL_CF | FL_SF | FL_DF | FL_OF | 2)), seen_eflags
	check	\number, $0x11111111, %eax
	check	\number, $3, %ecx
	check	\number, $0x33333333, %edx
	check	\number, $(ABSENT + 0x100), %ebx
	check	\number, $(READABLE + 0x100), %ebp
	check	\number, $(GOOD + 0x100), %esi
	check	\number, $(ABSENT + 0x200), %edi
	call	compare_memory
	check	\number, $0, %ecx
	.endm

	.set	GOOD_STACK, GOOD + 0x80
	.set	AT_ABSENT, ABSENT + PAGE_SIZE	# a push meets the end of the absent page
	.set	EDGE, GOOD + 16		# 16 bytes of the good page, then the one below it, which is not there

	.globl	program
program:
	paging_on
	map	ABSENT, 0
	map	READABLE, (frame_1 + PTE_USER_READ)
	map	GOOD, (frame_2 + PTE_USER)
	map	(GOOD - PAGE_SIZE), 0
	map	(GOOD + PAGE_SIZE), 0

	# stack
	refuses	1, AT_ABSENT, pushl %eax
	refuses	2, AT_ABSENT, pushw %ax
	refuses	3, AT_ABSENT, pushl (%esi)
	refuses	4, GOOD_STACK, pushl (%ebx)
	refuses	5, (ABSENT + 8), popl %eax
	refuses	6, GOOD_STACK, popl (%ebx)
	refuses	7, GOOD_STACK, popl (%ebp)
	refuses	8, AT_ABSENT, pushal
	refuses	9, EDGE, pushal
	refuses	10, (GOOD - 16), popal
	refuses	11, (GOOD + PAGE_SIZE - 16), popal
	refuses	12, AT_ABSENT, call .Lnowhere
	refuses	13, AT_ABSENT, call *%eax
	refuses	14, GOOD_STACK, call *(%ebx)
	refuses	15, (ABSENT + 8), ret
	refuses	16, (ABSENT + 8), ret $8
	refuses	17, GOOD_STACK, jmp *(%ebx)

	# moves
	refuses	20, GOOD_STACK, movl (%ebx), %eax
	refuses	21, GOOD_STACK, movl %eax, (%ebp)
	refuses	22, GOOD_STACK, xchgl %eax, (%ebp)
	refuses	23, GOOD_STACK, xchgl %eax, (%ebx)
	refuses	24, GOOD_STACK, movsbl (%ebx), %eax
	refuses	25, GOOD_STACK, cmovcl (%ebx), %eax
	refuses	26, GOOD_STACK, cmovncl (%ebx), %eax	# reads, whatever the condition
	refuses	27, GOOD_STACK, setc (%ebp)

	# arithmetic, which would also set flags
	refuses	30, GOOD_STACK, addl (%ebx), %eax
	refuses	31, GOOD_STACK, addl %eax, (%ebp)
	refuses	32, GOOD_STACK, subb $1, (%ebp)
	refuses	33, GOOD_STACK, negl (%ebp)
	refuses	34, GOOD_STACK, incl (%ebp)
	refuses	35, GOOD_STACK, cmpl (%ebx), %eax
	refuses	36, GOOD_STACK, testl %eax, (%ebx)
	refuses	37, GOOD_STACK, imull (%ebx), %eax
	refuses	38, GOOD_STACK, mull (%ebx)
	refuses	39, GOOD_STACK, divl (%ebx)
	refuses	40, GOOD_STACK, shll $3, (%ebp)
	refuses	41, GOOD_STACK, rcrl %cl, (%ebp)
	refuses	42, GOOD_STACK, shldl $3, %eax, (%ebp)
	refuses	43, GOOD_STACK, btsl $3, (%ebp)
	refuses	44, GOOD_STACK, btl $3, (%ebx)
	refuses	45, GOOD_STACK, bsfl (%ebx), %eax
	refuses	46, GOOD_STACK, xaddl %eax, (%ebp)
	refuses	47, GOOD_STACK, lock xaddl %eax, (%ebp)
	refuses	48, GOOD_STACK, cmpxchgl %edx, (%ebp)	# differs: would load eax, and writes all the same
	refuses	49, GOOD_STACK, cmpxchgl %edx, (%ebx)

	# strings, downward
	refuses	50, GOOD_STACK, movsl
	refuses	51, GOOD_STACK, stosb
	refuses	52, GOOD_STACK, cmpsl
	refuses	53, GOOD_STACK, scasl
	refuses	54, GOOD_STACK, rep movsl
	refuses	55, GOOD_STACK, repne scasb
	pass

.Lnowhere:
	ud2

# void compare_memory(void)
# out: ecx = 0 if both frames are still full of zeros. Clobbers eax, ecx, edi.
compare_memory:
	movl	$frame_1, %edi
	movl	$2 * PAGE_SIZE / 4, %ecx
	movl	$0, %eax
	repe scasl
	jne	1f
	ret
1:	movl	$1, %ecx
	ret
