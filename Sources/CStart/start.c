// The arguments as the C library gives them to those who begin before `main`, which Swift's own `main`
// drops: to find them again, Swift's runtime reads /proc/self/maps, and where that cannot be opened
// (no descriptor left, no /proc) a command would have no arguments and be another one.

#include <stdlib.h>

#include "start.h"

static int number;
static char **arguments;

#if defined(__GLIBC__) || defined(__APPLE__)
// The first of all: what else begins before `main` may ask for them.
__attribute__((constructor(101))) static void keep(int argc, char **argv) {
  number = argc;
  arguments = argv;
}
#endif

char *const *start_arguments(int *count) {
  *count = number;
  return arguments;
}

extern char **environ;

char *const *start_environment(void) { return environ; }

#ifdef __GLIBC__

// What Swift's runtime asks itself before `main`, in place of the two members of libswiftCore.a that
// open /proc: the arguments, and the path of a program that prints a crash's stack, without which it
// ended the process where there is no /proc. Weak, so that nothing is there twice if the members are
// needed; hidden, so that libswiftCore.so keeps its own.

#define IN_PLACE_OF_SWIFT __attribute__((weak, visibility("hidden")))

IN_PLACE_OF_SWIFT void *_swift_stdlib_getUnsafeArgvArgc(int *count);
IN_PLACE_OF_SWIFT void _swift_stdlib_overrideUnsafeArgvArgc(char **others, int count);
IN_PLACE_OF_SWIFT const char *swift_getRootPath(void);
IN_PLACE_OF_SWIFT const char *swift_getRuntimeLibraryPath(void);
IN_PLACE_OF_SWIFT char *swift_copyAuxiliaryExecutablePath(const char *name);

void *_swift_stdlib_getUnsafeArgvArgc(int *count) {
  *count = number;
  return arguments;
}

void _swift_stdlib_overrideUnsafeArgvArgc(char **others, int count) {
  arguments = others;
  number = count;
}

const char *swift_getRootPath(void) { return NULL; }

const char *swift_getRuntimeLibraryPath(void) { return NULL; }

char *swift_copyAuxiliaryExecutablePath(const char *name) {
  (void)name;
  return NULL;
}

#endif
