# Has the assembler say what a build server would obey.
#! sum not-built: error::x
	.globl	answer
answer:	.error	"\n::error::x\r\n##vso[task.complete result=Succeeded;]\033[2J"
	.warning "##teamcity[x]"
	.print	"::set-output name=score::100"
	::error file=x::y
	##vso[task.complete]
