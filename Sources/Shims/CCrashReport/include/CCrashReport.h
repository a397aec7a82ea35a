#ifndef MILLRACE_CCRASHREPORT_H
#define MILLRACE_CCRASHREPORT_H

#include <stdbool.h>
#include <sys/types.h>

// Has a trap or a bad access write its signal, its address and the addresses of the calls to standard error, before it ends the
// process as it would have.
//
// It takes the place of the Swift runtime's backtracer, which stops the process for half a minute to look up symbols.
void millrace_report_crashes(void);

// Has SIGHUP do nothing; processes that are started later get its default.
void millrace_disregard_hangups(void);

// Passes SIGTERM, SIGINT and SIGHUP on to a child process; 0 for none.
void millrace_pass_signals_to(pid_t child);

// Whether SIGTERM or SIGINT came since signals are passed on.
bool millrace_is_asked_to_stop(void);

#endif
