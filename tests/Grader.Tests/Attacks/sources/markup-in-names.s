# Gives symbols, macros and files names that would do something in a page or at a terminal.
#! sum not-built: error
	.file	1 "<img src=x onerror=alert(1)>"
	.globl	"<script>alert(1)</script>"
	.globl	answer
"<script>alert(1)</script>":
answer:	call	"::error::x"
	call	"##vso[task.complete]"
	call	"\033[2Jx"
	ret
