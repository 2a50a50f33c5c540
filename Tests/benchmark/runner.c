// Runs a command and tells what it took: runner FOLDER OUTPUT COMMAND... prints milliseconds, peak
// kilobytes and status. A small program, so that what it leaves to the child is next to nothing.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int count, char **words) {
  if (count < 4) return 64;
  int output = open(words[2], O_WRONLY | O_CREAT | O_TRUNC, 0666);
  int input = open("/dev/null", O_RDONLY);
  if (output < 0 || chdir(words[1]) != 0) return 1;
  double start = now();
  pid_t child = vfork();
  if (child == 0) {
    dup2(input, 0);
    dup2(output, 1);
    dup2(output, 2);
    execvp(words[3], words + 3);
    _exit(127);
  }
  int status = 0;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) return 1;
  printf("%.3f %ld %d\n", now() - start, usage.ru_maxrss,
         WIFEXITED(status) ? WEXITSTATUS(status) : 128);
  return 0;
}
