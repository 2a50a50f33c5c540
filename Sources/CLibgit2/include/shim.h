// What Swift cannot call in libgit2 by itself, each with its reason.
#ifndef HACKJOURNAL_LIBGIT2_SHIM_H
#define HACKJOURNAL_LIBGIT2_SHIM_H

#include <string.h>
#include <zlib.h>

#include "../../CLibgit2System/libgit2.h"

// git_libgit2_opts is variadic.

/// Makes libgit2 sync what it writes below the git folder before it answers.
static inline int shim_set_fsync(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, enabled);
}

/// Lets repositories open that use extensions which do not change what we read or write.
static inline int shim_allow_extensions(void) {
  static const char *names[] = {
      "worktreeconfig", "relativeworktrees", "partialclone", "preciousobjects"};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, (size_t)4);
}

/// Whether libgit2 refuses repositories of other owners.
static inline int shim_check_owners(int enabled) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

/// Limits what libgit2 keeps of objects that it has read, in bytes.
static inline int shim_set_cache_size(ssize_t size) {
  return git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, size);
}

/// Lets libgit2 believe that an object is what its name says, as git does.
static inline int shim_trust_objects(void) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
}

// Larger trees are read anew each time that a path is looked up in them.
static inline int shim_set_cached_tree_size(size_t size) {
  return git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, size);
}

/// Sets the folder in which libgit2 looks for the configuration of a level.
static inline int shim_set_search_path(int level, const char *path) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

// zlib's beginning is a macro.

/// Begins to compress objects of a pack, fast rather than small, as libgit2 does with others.
static inline int shim_begin_compressing(z_stream *stream) {
  memset(stream, 0, sizeof *stream);
  return deflateInit(stream, Z_BEST_SPEED);
}

/// Compresses one object; answers the number of bytes, 0 where there is no room for them.
static inline size_t shim_compress(
    z_stream *stream, const void *bytes, size_t size, void *out, size_t room) {
  if (deflateReset(stream) != Z_OK) return 0;
  stream->next_in = (Bytef *)bytes;
  stream->avail_in = (uInt)size;
  stream->next_out = (Bytef *)out;
  stream->avail_out = (uInt)room;
  return deflate(stream, Z_FINISH) == Z_STREAM_END ? stream->total_out : 0;
}

#ifdef __linux__
int syncfs(int descriptor);

/// Syncs the file system of a descriptor: Linux's own, which Swift does not import.
static inline int shim_sync_file_system(int descriptor) { return syncfs(descriptor); }

#include <sys/types.h>
int sync_file_range(int descriptor, off_t offset, off_t count, unsigned int flags);

/// Begins to write a file to the disk, without waiting for it (SYNC_FILE_RANGE_WRITE is 2).
static inline int shim_start_writing(int descriptor) {
  return sync_file_range(descriptor, 0, 0, 2);
}
#else
/// There is no such call here.
static inline int shim_sync_file_system(int descriptor) { return -1; }

/// There is no such call here; nothing needs it.
static inline int shim_start_writing(int descriptor) { return 0; }
#endif

/// The constness of the parents differs between libgit2 1.5 and 1.8.
static inline int shim_commit_buffer(
    git_buf *out, git_repository *repository, const git_signature *author,
    const git_signature *committer, const char *message, const git_tree *tree,
    git_commit *parent, git_commit *merged) {
  const git_commit *parents[] = {parent, merged};
  return git_commit_create_buffer(
      out, repository, author, committer, NULL, message, tree,
      parent ? (merged ? 2 : 1) : 0, (void *)parents);
}

#endif
