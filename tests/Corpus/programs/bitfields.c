/* Bit fields: signed and unsigned, of every width, crossing bytes, in page-table-like words. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct entry {
	unsigned present : 1;
	unsigned writable : 1;
	unsigned user : 1;
	unsigned unused : 2;
	unsigned accessed : 1;
	unsigned dirty : 1;
	unsigned large : 1;
	unsigned global : 1;
	unsigned available : 3;
	unsigned frame : 20;
};

struct mixed {
	signed a : 3;
	unsigned b : 5;
	signed c : 13;
	unsigned d : 11;
	unsigned short e : 9;
	unsigned short f : 7;
	signed char g : 4;
	signed char h : 4;
	unsigned long long wide : 40;
	signed long long odd : 23;
	unsigned flag : 1;
	unsigned : 0;
	unsigned last : 31;
};

union word {
	struct entry entry;
	uint32_t bits;
};

static uint32_t checksum(const void *data, size_t n)
{
	const unsigned char *p = data;
	uint32_t sum = 2166136261u;
	while (n-- > 0)
		sum = (sum ^ *p++) * 16777619u;
	return sum;
}

static struct entry make(unsigned frame, unsigned flags)
{
	struct entry e = { 0 };
	e.frame = frame;
	e.present = flags;
	e.writable = flags >> 1;
	e.user = flags >> 2;
	e.dirty = flags >> 6;
	e.accessed = e.dirty | (flags >> 5 & 1);
	e.available = frame ^ flags;
	return e;
}

int main(void)
{
	union word w;
	uint32_t all = 0;
	for (unsigned i = 0; i < 20; i++) {
		w.entry = make(i * 0x1357, i * 7);
		w.entry.available += i;
		w.entry.frame -= 1;
		all = all * 31 + w.bits;
		printf("%08x p%u w%u u%u a%u d%u v%u frame %05x\n", (unsigned)w.bits, w.entry.present, w.entry.writable,
			w.entry.user, w.entry.accessed, w.entry.dirty, w.entry.available, w.entry.frame);
	}

	struct mixed m;
	memset(&m, 0, sizeof m);
	for (int i = 0; i < 40; i++) {
		m.a = i & 3;
		m.a = -m.a;
		m.b += 7;
		m.c = m.c / 2 - i * 5;
		m.d ^= i * 37;
		m.e = m.e * 3 + 1;
		m.f |= 1u << (i % 7);
		m.g = (signed char)(i & 7) - 4;
		m.h = m.g < 0 ? -m.g - 1 : -m.g;
		m.wide = m.wide * 5 + 0x123456789ull + i;
		m.odd = (long long)(m.odd / 3) - i * 1000;
		m.flag = !m.flag;
		m.last = m.last * 1103515245u + 12345u;
		if (i % 5 == 0)
			printf("%d %u %d %u %u %u %d %d %llx %lld %u %u\n", m.a, m.b, m.c, m.d, m.e, m.f, m.g, m.h,
				(unsigned long long)m.wide, (long long)m.odd, m.flag, m.last);
	}
	uint32_t fields[] = { m.b, m.c, m.d, m.e, m.f, m.last };
	printf("%08x %08x\n", (unsigned)all, (unsigned)checksum(fields, sizeof fields));
	return m.b;
}
