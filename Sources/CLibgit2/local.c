// hackjournal never uses the network through libgit2. Where libgit2 is built with mbedTLS, its
// start parses the system's whole bundle of certificate authorities: 50 of the 65 million
// instructions that opening a repository costs (docs/decisions/0002-libgit2.md). The dynamic linker
// binds libgit2 to these two definitions, which trust nobody and cost nothing.
#include "shim.h"

int mbedtls_x509_crt_parse_file(void *chain, const char *path);
int mbedtls_x509_crt_parse_path(void *chain, const char *path);

int mbedtls_x509_crt_parse_file(void *chain, const char *path) {
  (void)chain;
  (void)path;
  return 0;
}

int mbedtls_x509_crt_parse_path(void *chain, const char *path) {
  (void)chain;
  (void)path;
  return 0;
}
