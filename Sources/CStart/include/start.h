// What the process was started with, from the system's own hand.
#ifndef HACKJOURNAL_START_H
#define HACKJOURNAL_START_H

/// The arguments, and how many there are; NULL where the C library gives them to `main` alone.
char *const *start_arguments(int *count);

/// The variables, each as NAME=VALUE, up to a NULL.
char *const *start_environment(void);

#endif
