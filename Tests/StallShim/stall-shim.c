#define _GNU_SOURCE
#include "stall-shim.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static int stalled = 0;

static void touch(const char *folder) {
  char path[4096];
  snprintf(path, sizeof path, "%s/stalled", folder);
  int descriptor = openat(AT_FDCWD, path, O_WRONLY | O_CREAT, 0600);
  if (descriptor >= 0) close(descriptor);
}

static int is_released(const char *folder) {
  char path[4096];
  snprintf(path, sizeof path, "%s/released", folder);
  return access(path, F_OK) == 0;
}

// Whether this process runs the command that is to stand still, of several that one starts.
static int is_wanted(const char *word) {
  if (!word) return 1;
  char line[4096];
  int descriptor = openat(AT_FDCWD, "/proc/self/cmdline", O_RDONLY);
  ssize_t length = descriptor < 0 ? 0 : read(descriptor, line, sizeof line);
  if (descriptor >= 0) close(descriptor);
  return length > 0 && memmem(line, length, word, strlen(word) + 1) != NULL;
}

static void stall(const char *path) {
  const char *suffix = getenv("STALL_SUFFIX");
  const char *milliseconds = getenv("STALL_MILLISECONDS");
  const char *folder = getenv("STALL_FOLDER");
  if (stalled || !suffix || !milliseconds) return;
  size_t length = strlen(path), wanted = strlen(suffix);
  if (length < wanted || strcmp(path + length - wanted, suffix) != 0) return;
  if (!is_wanted(getenv("STALL_COMMAND"))) return;
  stalled = 1;
  if (folder) touch(folder);
  for (int rest = atoi(milliseconds); rest > 0; rest -= 5) {
    if (folder && is_released(folder)) return;
    usleep(5000);
  }
}

#define OPEN(name)                                                    \
  int name(const char *path, int flags, ...) {                        \
    mode_t mode = 0;                                                  \
    if (flags & O_CREAT) {                                            \
      va_list arguments;                                              \
      va_start(arguments, flags);                                     \
      mode = va_arg(arguments, mode_t);                               \
      va_end(arguments);                                              \
      stall(path);                                                    \
    }                                                                 \
    int (*next)(const char *, int, ...) = dlsym(RTLD_NEXT, #name);    \
    return next(path, flags, mode);                                   \
  }

OPEN(open)
OPEN(open64)

int mkdir(const char *path, mode_t mode) {
  stall(path);
  int (*next)(const char *, mode_t) = dlsym(RTLD_NEXT, "mkdir");
  return next(path, mode);
}

int link(const char *from, const char *to) {
  stall(to);
  int (*next)(const char *, const char *) = dlsym(RTLD_NEXT, "link");
  return next(from, to);
}

// A disk that says it has an object, and has not.
static int is_lost(const char *from) {
  return getenv("LOSE_OBJECTS") && strstr(from, "/tmp_objdir-hackjournal-");
}

int rename(const char *from, const char *to) {
  stall(to);
  if (is_lost(from)) return unlink(from);
  int (*next)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  return next(from, to);
}

// A writer that knows nothing of our advisory lock.
int flock(int descriptor, int operation) {
  if (getenv("NO_ADVISORY_LOCK")) return 0;
  int (*next)(int, int) = dlsym(RTLD_NEXT, "flock");
  return next(descriptor, operation);
}
