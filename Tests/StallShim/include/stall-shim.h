// Stalls a process at a system call, so that tests can force the windows between two processes.
//
// Preloaded (LD_PRELOAD), it sleeps STALL_MILLISECONDS just before a file whose path ends in
// STALL_SUFFIX is created or moved into place, the first time that this happens.
//
// With STALL_FOLDER it says so by a file `stalled` there, and goes on as soon as there is a file
// `released`: a test need not guess how long anything takes.
//
// NO_ADVISORY_LOCK lets every flock succeed; LOSE_OBJECTS lets no new object arrive among the others,
// though the system says that it did.
