package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks long lines of code like google-java-format. Emitters write every statement and signature
 * in one line, because the length of names is known only after JavaPoet has added imports.
 */
final class LineBreaker {

  private static final int STEP = 4;

  private final List<String> out = new ArrayList<>();

  private LineBreaker() {}

  /** Breaks a line if it does not fit. */
  static String broken(String line) {
    if (line.length() <= Layout.WIDTH) {
      return line;
    }
    String code = line.strip();
    LineBreaker breaker = new LineBreaker();
    breaker.add(line.indexOf(code), code);
    return String.join("\n", breaker.out);
  }

  /** Adds code at an indent, broken at the outermost place if it does not fit. */
  private void add(int indent, String code) {
    if (indent + code.length() <= Layout.WIDTH
        || !(addCase(indent, code)
            || addAssignment(indent, code)
            || addChoice(indent, code)
            || addChain(indent, code)
            || addCall(indent, code))) {
      out.add(" ".repeat(indent) + code);
    }
  }

  /** {@code case "Reset" ->} and what follows below it. */
  private boolean addCase(int indent, String code) {
    int arrow = code.indexOf(" -> ");
    if (!code.startsWith("case ") || arrow < 0) {
      return false;
    }
    out.add(" ".repeat(indent) + code.substring(0, arrow + 3));
    add(indent + STEP, code.substring(arrow + 4));
    return true;
  }

  /** {@code left =} and the value below it. */
  private boolean addAssignment(int indent, String code) {
    int equals = Brackets.find(code, " = ");
    if (equals < 0) {
      return false;
    }
    String left = code.substring(0, equals) + " =";
    String value = code.substring(equals + 3);
    if (indent + left.length() <= Layout.WIDTH) {
      out.add(" ".repeat(indent) + left);
      add(indent + STEP, value);
    } else if (addType(indent, left)) {
      String name = left.substring(left.lastIndexOf("> ") + 2);
      if (indent + STEP + name.length() + 1 + value.length() <= Layout.WIDTH) {
        out.add(" ".repeat(indent + STEP) + name + " " + value);
      } else {
        out.add(" ".repeat(indent + STEP) + name);
        add(indent + 2 * STEP, value);
      }
    } else {
      return false;
    }
    return true;
  }

  /** The type of a declaration that is too long for its line, without the name after it. */
  private boolean addType(int indent, String declaration) {
    int name = declaration.lastIndexOf("> ");
    if (name < 0) {
      return false;
    }
    String type = declaration.substring(0, name + 1);
    if (indent + type.length() <= Layout.WIDTH) {
      out.add(" ".repeat(indent) + type);
    } else {
      int open = type.indexOf('<');
      out.add(" ".repeat(indent) + type.substring(0, open + 1));
      addArguments(indent + 2 * STEP, type.substring(open + 1, type.length() - 1), ">");
    }
    return true;
  }

  /** {@code condition}, then {@code ? one} and {@code : other} below it. */
  private boolean addChoice(int indent, String code) {
    int yes = Brackets.find(code, " ? ");
    int no = Brackets.find(code, " : ");
    if (yes < 0 || no < yes) {
      return false;
    }
    out.add(" ".repeat(indent) + code.substring(0, yes));
    add(indent + STEP, code.substring(yes + 1, no));
    add(indent + STEP, code.substring(no + 1));
    return true;
  }

  /** {@code new Builder(a)}, then {@code .b(b)} and so on, one call per line. */
  private boolean addChain(int indent, String code) {
    int link = Brackets.find(code, ").");
    if (link < 0) {
      return false;
    }
    String head = code.substring(0, link + 1);
    if (indent + head.length() <= Layout.WIDTH || !addCall(indent + STEP, indent, head)) {
      out.add(" ".repeat(indent) + head);
    }
    String rest = code.substring(link + 1);
    while (!rest.isEmpty()) {
      int next = Brackets.find(rest, ").");
      String call = next < 0 ? rest : rest.substring(0, next + 1);
      add(indent + STEP, call);
      rest = rest.substring(call.length());
    }
    return true;
  }

  private boolean addCall(int indent, String code) {
    return addCall(indent, indent, code);
  }

  /**
   * {@code head(} and the arguments below it; a signature's return type stands alone if it must.
   *
   * @param base the indent that the arguments are indented from
   */
  private boolean addCall(int base, int indent, String code) {
    int open = Brackets.find(code, "(");
    if (open < 0) {
      return false;
    }
    int close = Brackets.closing(code, open);
    String arguments = code.substring(open + 1, close);
    String end = code.substring(close);
    String head = code.substring(0, open + 1);
    if (arguments.isEmpty() && addType(indent, code)) {
      out.add(" ".repeat(indent + STEP) + code.substring(code.lastIndexOf("> ") + 2));
      return true;
    }
    if (arguments.isEmpty()) {
      return false;
    }
    int lastBlank = head.lastIndexOf(' ');
    if (indent + head.length() > Layout.WIDTH && lastBlank > 0) {
      out.add(" ".repeat(indent) + head.substring(0, lastBlank));
      add(indent + STEP, head.substring(lastBlank + 1) + arguments + end);
      return true;
    }
    out.add(" ".repeat(indent) + head);
    addArguments(base + STEP, arguments, end);
    return true;
  }

  /** All in one line if they fit, otherwise one per line. */
  private void addArguments(int indent, String arguments, String end) {
    if (indent + arguments.length() + end.length() <= Layout.WIDTH) {
      out.add(" ".repeat(indent) + arguments + end);
      return;
    }
    List<String> each = Brackets.split(arguments);
    for (int i = 0; i < each.size(); i++) {
      add(indent, each.get(i) + (i < each.size() - 1 ? "," : end));
    }
  }
}
