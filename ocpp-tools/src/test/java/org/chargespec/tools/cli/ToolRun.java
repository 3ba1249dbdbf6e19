package org.chargespec.tools.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * The result of a call of the command line.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it printed as errors and progress
 */
record ToolRun(int status, String out, String err) {

  static ToolRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = SpecTool.run(new PrintWriter(out), new PrintWriter(err), args);
    return new ToolRun(status, out.toString().replace("\r\n", "\n"), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
