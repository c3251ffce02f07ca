/* What Swift cannot import from <ncurses.h> by itself: macros, globals that are not safe to share, and variadics.
   Nothing here decides anything; every rule stands in CursesTerminal. */
#ifndef ATTAIN_CNCURSES_SHIM_H
#define ATTAIN_CNCURSES_SHIM_H
#define _XOPEN_SOURCE_EXTENDED 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

/* One cell in the form ncurses keeps it. */
typedef cchar_t curses_cell;

/* The screen. */

static inline WINDOW *curses_window(void) { return stdscr; }
static inline int curses_rows(void) { return getmaxy(stdscr); }
static inline int curses_columns(void) { return getmaxx(stdscr); }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_color_pairs(void) { return COLOR_PAIRS; }

/* newterm on two descriptors; the streams are ncurses' own, so that none is shared with the program. */
static inline SCREEN *curses_open(const char *term, int output, int input) {
  FILE *out = fdopen(dup(output), "w");
  FILE *in = fdopen(dup(input), "r");
  if (out == NULL || in == NULL) return NULL;
  return newterm(term, out, in);
}

static inline int curses_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

/* Attributes: A_* are macros. */

static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }
static inline attr_t curses_italic(void) { return A_ITALIC; }

/* Drawing: a run of cells of one row is made with curses_make_cell and written at once. */

static inline int curses_make_cell(curses_cell *cell, const uint32_t *text, attr_t attributes, int pair) {
  return setcchar(cell, (const wchar_t *)text, attributes, 0, &pair);
}

static inline int curses_put_cells(int row, int column, const curses_cell *cells, int count) {
  return mvwadd_wchnstr(stdscr, row, column, cells, count);
}

/* The columns the C library, and so ncurses, gives a character. */
static inline int curses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Terminfo: NULL where the terminal lacks the string (ncurses says so in two ways). */

static inline const char *curses_capability(const char *name) {
  const char *found = tigetstr((char *)name);
  return found == (const char *)-1 ? NULL : found;
}

static inline int curses_flag(const char *name) { return tigetflag((char *)name) > 0; }

static inline int curses_number(const char *name) { return tigetnum((char *)name); }

/* The string that places the cursor; tiparm is variadic. */
static inline const char *curses_placing(int row, int column) {
  const char *place = curses_capability("cup");
  return place == NULL ? NULL : tiparm(place, row, column);
}

/* The name of the character set in use, such as UTF-8. */
static inline const char *curses_codeset(void) { return nl_langinfo(CODESET); }

#endif
