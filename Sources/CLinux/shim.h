/* What of Linux the Glibc module lacks: several descriptors behind one, timers as descriptors, the kind of a file
   system, two files changing names. Nothing here decides anything; every rule stands in Ingest. */
#ifndef ATTAIN_CLINUX_SHIM_H
#define ATTAIN_CLINUX_SHIM_H
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

/* Adds a descriptor to an epoll descriptor, to be told when it can be read. */
static inline int linux_add_readable(int group, int descriptor) {
  struct epoll_event event = {.events = EPOLLIN};
  return epoll_ctl(group, EPOLL_CTL_ADD, descriptor, &event);
}

static inline int linux_group(void) { return epoll_create1(EPOLL_CLOEXEC); }

static inline int linux_timer(void) { return timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK); }

/* Sets a timer to go off once after so many nanoseconds; 0 switches it off. */
static inline int linux_set_timer(int timer, long long nanoseconds) {
  struct itimerspec time = {.it_value = {.tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000}};
  return timerfd_settime(timer, 0, &time, NULL);
}

/* The magic number of the file system a path lies on; 0 where that cannot be said. */
static inline unsigned int linux_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (unsigned int)status.f_type : 0;
}

/* Two files take each other's names at once; -1 where the file system cannot do that. */
static inline int linux_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u);
}

#endif
