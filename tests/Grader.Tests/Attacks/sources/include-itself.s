# Includes itself.
#! sum not-built: error
	.include "answer.s"
