// hackjournal never uses the network through libgit2 (docs/decisions/0002-libgit2.md). What is
// defined here stands in the place of libgit2's ways to the network.
#include <stddef.h>
#include "shim.h"

#ifdef HACKJOURNAL_STATIC_LIBGIT2

// Of libgit2.a the linker takes the members that are asked for. Those for TLS, SSH and Kerberos are
// asked for by these functions alone, so that the program needs none of their libraries: to start
// takes 1 ms then instead of 9 (libgit2 1.5.1). Whoever is called fails; a start succeeds.

int git_mbedtls_stream_global_init(void);
int git_mbedtls_stream_new(void **out, const char *host, const char *port);
int git_mbedtls_stream_wrap(void **out, void *in, const char *host);
int git_mbedtls__set_cert_location(const char *file, const char *path);
int git_transport_ssh_global_init(void);
int git_smart_subtransport_ssh(void **out, void *owner, void *parameter);
int git_transport_ssh_with_paths(void **out, void *owner, void *payload);
int git_http_auth_negotiate(void **out, const void *url);

int git_mbedtls_stream_global_init(void) { return 0; }

int git_mbedtls_stream_new(void **out, const char *host, const char *port) {
  (void)out;
  (void)host;
  (void)port;
  return -1;
}

int git_mbedtls_stream_wrap(void **out, void *in, const char *host) {
  (void)out;
  (void)in;
  (void)host;
  return -1;
}

int git_mbedtls__set_cert_location(const char *file, const char *path) {
  (void)file;
  (void)path;
  return -1;
}

int git_transport_ssh_global_init(void) { return 0; }

int git_smart_subtransport_ssh(void **out, void *owner, void *parameter) {
  (void)out;
  (void)owner;
  (void)parameter;
  return -1;
}

int git_transport_ssh_with_paths(void **out, void *owner, void *payload) {
  (void)out;
  (void)owner;
  (void)payload;
  return -1;
}

int git_http_auth_negotiate(void **out, const void *url) {
  (void)out;
  (void)url;
  return -1;
}

#else

// Where libgit2 is built with mbedTLS, its start parses the system's whole bundle of certificate
// authorities: 50 of the 65 million instructions that opening a repository costs. The dynamic linker
// binds libgit2 to these two definitions, which trust nobody and cost nothing.

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

#endif
