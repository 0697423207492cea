# rep-time.s: a repeated instruction takes one instruction's time for each iteration, and one if there are none.
# runs: physical paged

	.include "check.inc"

# The instruction takes this long. Clobbers eax, edx, ebx.
	.macro	takes number:req, time:req, instruction:vararg
	rdtsc
	movl	%eax, %ebx
	\instruction
	rdtsc
	subl	%ebx, %eax
	check	\number, $(\time + 2), %eax	# rdtsc and movl
	.endm

	.macro	strings count:req
	movl	$frame_1, %esi
	movl	$frame_2, %edi
	movl	$\count, %ecx
	.endm

	.globl	program
program:
	cld
	strings	5
	takes	1, 5, rep movsb
	strings	5
	takes	2, 5, rep lodsl
	strings	1
	takes	3, 1, rep stosw
	strings	0
	takes	4, 1, rep stosb

	# until a byte differs: the fourth
	movl	$1 << 24, frame_2
	strings	10
	takes	5, 4, repe cmpsb
	strings	0
	takes	6, 1, repne cmpsb

	# without repeat
	strings	5
	takes	7, 1, movsb
	takes	8, 1, nop
	pass
