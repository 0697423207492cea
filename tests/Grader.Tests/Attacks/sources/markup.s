# Prints HTML, entities, attributes, Markdown and a formula.
#! sum failed: <script>alert(1)</script>
	.include "toy.inc"
	.globl	answer
answer:	movl	$text, %esi
1:	movb	(%esi), %al
	testb	%al, %al
	jz	2f
	outb	%al, $PORT_CONSOLE_DATA
	incl	%esi
	jmp	1b
2:	xorl	%eax, %eax
	ret
	.section .rodata
text:	.ascii	"<script>alert(1)</script>\n\" onmouseover='alert(2)' x=\"&lt;&#x1b;&bogus;]]>\n--><!DOCTYPE a [<!ENTITY b \"c\">]>\n"
	.ascii	"=cmd|'/c calc'!A1\n+1\n-1\n@SUM(1)\n</pre></td></table>\n[x](javascript:alert(3))\n"
	.asciz	"1..1\nok 1\nBail out!\n\377\376\357\277\277\355\240\200\n"
