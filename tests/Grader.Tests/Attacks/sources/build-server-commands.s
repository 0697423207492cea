# Prints commands for the servers that run graders, at the beginning of a line and in it.
#! sum failed: set-output name=score
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
text:	.ascii	"::set-output name=score::100\n   ::stop-commands::x\n##[set-env name=A;]b\n##vso[task.complete result=Succeeded;]\n"
	.ascii	"a ##vso[task.setvariable variable=x]y ##teamcity[buildStatus text='ok'] ##TeamCity[testFinished name='sum']\n"
	.asciz	"section_end:1:a\r\033[0K\ntravis_fold:start:x\n"
