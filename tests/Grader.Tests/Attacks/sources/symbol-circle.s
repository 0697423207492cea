# As before, with symbols whose values are not known until the link, and two that are made of each other.
#! sum not-built:
	.globl	answer
answer:	movl	$s40, %eax
	ret
	.set	s40, s39 + s39
	.set	s39, s38 + s38
	.set	s38, s37 + s37
	.set	s37, s36 + s36
	.set	s36, s35 + s35
	.set	s35, s34 + s34
	.set	s34, s33 + s33
	.set	s33, s32 + s32
	.set	s32, s31 + s31
	.set	s31, s30 + s30
	.set	s30, s29 + s29
	.set	s29, s28 + s28
	.set	s28, s27 + s27
	.set	s27, s26 + s26
	.set	s26, s25 + s25
	.set	s25, s24 + s24
	.set	s24, s23 + s23
	.set	s23, s22 + s22
	.set	s22, s21 + s21
	.set	s21, s20 + s20
	.set	s20, s19 + s19
	.set	s19, s18 + s18
	.set	s18, s17 + s17
	.set	s17, s16 + s16
	.set	s16, s15 + s15
	.set	s15, s14 + s14
	.set	s14, s13 + s13
	.set	s13, s12 + s12
	.set	s12, s11 + s11
	.set	s11, s10 + s10
	.set	s10, s9 + s9
	.set	s9, s8 + s8
	.set	s8, s7 + s7
	.set	s7, s6 + s6
	.set	s6, s5 + s5
	.set	s5, s4 + s4
	.set	s4, s3 + s3
	.set	s3, s2 + s2
	.set	s2, s1 + s1
	.set	s1, s0 + s0
	.set	s0, answer
	.set	x, y
	.set	y, x
	.long	x
