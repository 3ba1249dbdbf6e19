package org.chargespec.tools.cli;

import java.io.PrintWriter;
import java.util.List;

/**
 * The problems that a command has found.
 *
 * @param lines the problems, one a line
 * @param summary the last line, which counts them
 */
record Report(List<String> lines, String summary) {

  /** Prints the report and returns the exit status. */
  int print(PrintWriter out) {
    lines.forEach(out::println);
    out.println(summary);
    return lines.isEmpty() ? 0 : 1;
  }
}
