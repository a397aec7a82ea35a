#define _GNU_SOURCE

#include "CCrashReport.h"

#include <execinfo.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

// Everything here is called by signal handlers, or by what installs them: nothing allocates.

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};

static size_t append(char *line, size_t at, const char *text) {
    size_t count = strlen(text);
    memcpy(line + at, text, count);
    return at + count;
}

static size_t append_hexadecimal(char *line, size_t at, uintptr_t number) {
    for (int shift = sizeof number * 8 - 4; shift >= 0; shift -= 4) line[at++] = "0123456789abcdef"[number >> shift & 15];
    return at;
}

static const char *name(int signal) {
    switch (signal) {
        case SIGILL: return "SIGILL";
        case SIGTRAP: return "SIGTRAP";
        case SIGSEGV: return "SIGSEGV";
        case SIGBUS: return "SIGBUS";
        case SIGFPE: return "SIGFPE";
        default: return "SIGABRT";
    }
}

static void report(int number, siginfo_t *info, void *context) {
    (void)context;
    static atomic_flag is_reported = ATOMIC_FLAG_INIT;
    // The default comes back first: a crash in here ends the process at once, and a wait for a lock after some seconds.
    signal(number, SIG_DFL);
    if (!atomic_flag_test_and_set(&is_reported)) {
        alarm(5);
        char line[200];
        size_t count = append(line, 0, "millrace: crashed by ");
        count = append(line, count, name(number));
        count = append(line, count, " at address 0x");
        count = append_hexadecimal(line, count, (uintptr_t)info->si_addr);
        count = append(line, count, "; the calls, to be named by addr2line -Cfe millrace:\n");
        void *calls[64];
        int depth = backtrace(calls, 64);
        if (write(STDERR_FILENO, line, count) == (ssize_t)count) backtrace_symbols_fd(calls, depth, STDERR_FILENO);
    }
    // It is blocked until the handler returns, and then ends the process with the registers of the fault.
    raise(number);
}

void millrace_report_crashes(void) {
    // The first call loads a library, which a handler must not.
    void *call[1];
    backtrace(call, 1);
    struct sigaction action = {.sa_sigaction = report, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (size_t at = 0; at < sizeof fatal / sizeof *fatal; at++) sigaction(fatal[at], &action, NULL);
}

static void nothing(int number) { (void)number; }

void millrace_disregard_hangups(void) {
    struct sigaction action = {.sa_handler = nothing, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(SIGHUP, &action, NULL);
}

static _Atomic pid_t receiver;
static volatile sig_atomic_t is_asked_to_stop;

static void pass_on(int number, siginfo_t *info, void *context) {
    (void)context;
    if (number != SIGHUP) is_asked_to_stop = 1;
    pid_t child = receiver;
    // What a terminal sends, the child gets itself.
    if (child > 0 && info->si_code <= 0) kill(child, number);
}

void millrace_pass_signals_to(pid_t child) {
    receiver = child;
    // Without SA_RESTART: a wait between two starts ends.
    struct sigaction action = {.sa_sigaction = pass_on, .sa_flags = SA_SIGINFO};
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
}

bool millrace_is_asked_to_stop(void) { return is_asked_to_stop; }
