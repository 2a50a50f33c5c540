// Stalls a process at a system call, so that tests can force the windows between two processes.
//
// Preloaded (LD_PRELOAD), it sleeps STALL_MILLISECONDS just before a file whose path ends in
// STALL_SUFFIX is created or moved into place, the first time that this happens.
