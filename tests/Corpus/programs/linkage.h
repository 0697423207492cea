/* What the three units of the linkage program share. */
typedef int operation(int);

extern int shared, tentative, override_me;
extern int first_table[4];
extern int *const second_pointers[4];
extern const char *const greeting;
extern int common_block[64];
extern operation *const operations[];

int strength(void);
const char *second_name(void);
const char *third_name(void);
int second_step(void);
int third_step(void);
int alias_of_step(void);
void second_change(void);
void third_change(void);
const char *second_greeting(void);
