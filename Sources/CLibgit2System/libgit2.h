#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

// Where libgit2 1.8 and later declare `git_error_clear`.
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h>
#endif
