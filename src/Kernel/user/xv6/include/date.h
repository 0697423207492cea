/* date.h: a date and a time of day, for programs that add a call which tells them. */
#ifndef _XV6_DATE_H
#define _XV6_DATE_H

#include "types.h"

struct rtcdate {
	uint second;
	uint minute;
	uint hour;
	uint day;
	uint month;
	uint year;
};

#endif
