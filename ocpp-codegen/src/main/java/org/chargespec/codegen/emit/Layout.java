package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Improves the layout of JavaPoet: one record component and one permitted type per line, short
 * comments in one line, long lines broken. Works on text, because a formatter would need JVM flags
 * in every build that runs the processor. Works line by line, because a search of the whole text
 * for each rule took a fifth of the time of generation.
 */
final class Layout {

  static final int WIDTH = 100;

  private static final Pattern TYPE_HEADER =
      Pattern.compile(" *(?:[a-z]+ )*(?:class|interface|enum|record) [A-Z][^;{]*\\{");

  private static final Pattern RECORD = Pattern.compile(" *(?:[a-z]+ )*record \\w+(?:<[^(]*>)?\\(");

  /** A field of a generated class that fits in a line: without a value, or a constant. */
  private static final Pattern FIELD = Pattern.compile(" *private (?:[^(=\\n]*|static final .*);");

  /** An annotated type that JavaPoet cannot import. */
  private static final Pattern ANNOTATED_NAME =
      Pattern.compile("(?<=[a-z])\\. (?=@(?:org\\.jspecify\\.annotations\\.)?Nullable [A-Z])");

  private static final String INTERFACE = "public sealed interface ";

  /** The finished lines; a statement that was broken is one entry. */
  private final List<String> out = new ArrayList<>();

  /**
   * The beginning of a statement or header whose end is in a later line; empty if there is none.
   */
  private String open = "";

  private boolean afterHeader;

  private Layout() {}

  static String apply(String source) {
    Layout layout = new Layout();
    for (String line : withoutUnusedImport(source).split("\n", -1)) {
      layout.read(line.stripTrailing());
    }
    if (!layout.open.isEmpty()) {
      // All that follows the bracket would be lost.
      throw new IllegalStateException(
          "missing closing bracket: "
              + layout.open.substring(0, Math.min(WIDTH, layout.open.length())));
    }
    return String.join("\n", layout.out);
  }

  /** Removes an unused static import; JavaPoet always writes static imports. */
  private static String withoutUnusedImport(String source) {
    boolean used = source.contains("requireNonNull(");
    return used
        ? source
        : source.replace("import static java.util.Objects.requireNonNull;\n\n", "");
  }

  /** Joins lines that JavaPoet wrapped inside of brackets or inside of a header. */
  private void read(String line) {
    String code = line.stripLeading();
    if (code.startsWith("//") || code.startsWith("/*") || code.startsWith("*")) {
      add(line);
      joinComment(code);
      return;
    }
    boolean atBracket = open.endsWith("(") || code.startsWith(")");
    open += open.isEmpty() ? line : atBracket ? code : " " + code;
    if (Brackets.depth(open) == 0 && !isOpenHeader(open)) {
      addCode(open.contains(". @") ? ANNOTATED_NAME.matcher(open).replaceAll(".") : open);
      open = "";
    }
  }

  /** Returns whether the list of what a type extends, implements or permits goes on. */
  private static boolean isOpenHeader(String code) {
    return !code.endsWith("{")
        && (code.startsWith(INTERFACE) || (code.contains("record ") && isRecord(code)));
  }

  private static boolean isRecord(String code) {
    return RECORD.matcher(code).lookingAt();
  }

  private void addCode(String code) {
    if (code.strip().equals("}") && last().endsWith("{")) {
      replaceLast(last() + "}");
      afterHeader = false;
    } else if (code.endsWith("{") && TYPE_HEADER.matcher(code).matches()) {
      add(
          isRecord(code)
              ? record(code)
              : code.startsWith(INTERFACE) ? permits(code) : LineBreaker.broken(code));
      afterHeader = true;
    } else {
      String text = LineBreaker.broken(code);
      if (isField(text) && last().isEmpty() && out.size() > 1 && isField(out.get(out.size() - 2))) {
        out.remove(out.size() - 1);
      }
      add(text);
    }
  }

  /** Adds a line, after an empty one if it follows the header of a type. */
  private void add(String line) {
    if (afterHeader && !line.isEmpty()) {
      out.add("");
    }
    out.add(line);
    afterHeader = false;
  }

  private String last() {
    return out.isEmpty() ? "" : out.get(out.size() - 1);
  }

  private void replaceLast(String line) {
    out.set(out.size() - 1, line);
  }

  private static boolean isField(String line) {
    return line.endsWith(";") && FIELD.matcher(line).matches();
  }

  /** Makes a comment of three lines one if it fits. */
  private void joinComment(String end) {
    int size = out.size();
    if (!end.equals("*/") || size < 3) {
      return;
    }
    String text = out.get(size - 2).stripLeading();
    String begin = out.get(size - 3);
    if (begin.strip().equals("/**") && text.startsWith("* ")) {
      String line = begin + text.substring(1) + " */";
      if (line.length() <= WIDTH) {
        out.subList(size - 2, size).clear();
        replaceLast(line);
      }
    }
  }

  private static String record(String code) {
    int bracket = code.indexOf('(');
    int close = Brackets.closing(code, bracket);
    String indent = code.substring(0, code.indexOf(code.strip()));
    StringBuilder text = new StringBuilder(code.substring(0, bracket + 1));
    List<String> components = Brackets.split(code.substring(bracket + 1, close));
    for (int i = 0; i < components.size(); i++) {
      text.append(i == 0 ? "\n" : ",\n").append(indent).append("    ").append(components.get(i));
    }
    text.append(')');
    String clause = Brackets.oneLine(code.substring(close + 1, code.length() - 1));
    return text.append(interfaces(text, clause, !components.isEmpty())).append(" {").toString();
  }

  /**
   * Returns the implements clause of a record: in the line of its name if it has no components and
   * there is room.
   */
  private static String interfaces(StringBuilder head, String clause, boolean ownLine) {
    if (clause.isEmpty()) {
      return "";
    }
    int column = head.length() - head.lastIndexOf("\n") - 1;
    if (!ownLine && column + clause.length() + " ".length() + " {".length() <= WIDTH) {
      return " " + clause;
    }
    return "\n    "
        + (clause.length() + "     {".length() <= WIDTH
            ? clause
            : String.join(",\n        ", Brackets.split(clause)));
  }

  private static String permits(String code) {
    int permits = code.indexOf(" permits ");
    if (permits < 0) {
      return LineBreaker.broken(code);
    }
    String head = code.substring(0, permits);
    int extended = Brackets.find(head, " extends ");
    String types = code.substring(permits + " permits ".length(), code.length() - 1);
    return (head.length() > WIDTH
            ? head.substring(0, extended) + "\n   " + head.substring(extended)
            : head)
        + "\n    permits "
        + String.join(",\n        ", Brackets.split(types))
        + " {";
  }
}
