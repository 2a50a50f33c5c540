// The floor of an `add`: the objects, the ref and nothing else, by libgit2, not synced, no worktree.
// floor REPOSITORY PATH TEXT
#include <git2.h>
#include <stdio.h>
#include <string.h>

static int fail(const char *call) {
  const git_error *error = git_error_last();
  fprintf(stderr, "%s: %s\n", call, error ? error->message : "");
  return 1;
}

int main(int count, char **words) {
  git_repository *repository;
  git_reference *head, *moved;
  git_commit *parent;
  git_tree *base, *tree;
  git_signature *person;
  git_oid blob, tree_id, commit;
  if (count != 4) return 64;
  git_libgit2_init();
  if (git_repository_open_ext(&repository, words[1], GIT_REPOSITORY_OPEN_NO_SEARCH, NULL) ||
      git_repository_head(&head, repository) ||
      git_commit_lookup(&parent, repository, git_reference_target(head)) ||
      git_commit_tree(&base, parent))
    return fail("open");
  if (git_blob_create_from_buffer(&blob, repository, words[3], strlen(words[3])))
    return fail("blob");
  git_tree_update update = {GIT_TREE_UPDATE_UPSERT, blob, GIT_FILEMODE_BLOB, words[2]};
  if (git_tree_create_updated(&tree_id, repository, base, 1, &update) ||
      git_tree_lookup(&tree, repository, &tree_id))
    return fail("tree");
  const git_commit *parents[] = {parent};
  if (git_signature_now(&person, "Ben", "b@example.com") ||
      git_commit_create(&commit, repository, NULL, person, person, NULL, words[3], tree, 1,
                        parents))
    return fail("commit");
  if (git_reference_set_target(&moved, head, &commit, "floor")) return fail("ref");
  return 0;
}
