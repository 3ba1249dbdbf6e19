package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Improves the layout of JavaPoet: one record component and one permitted type per line, short
 * comments in one line, long lines broken. Works on text, because a formatter would need JVM flags
 * in every build that runs the processor.
 */
final class Layout {

  static final int WIDTH = 100;

  private static final Pattern RECORD =
      Pattern.compile("(?m)^( *)(?:[a-z]+ )*record \\w+(?:<[^(]*>)?\\(");
  private static final Pattern PERMITS =
      Pattern.compile("(?m)^public sealed interface [^{]*?\\bpermits ([^{]*)\\{");
  private static final Pattern ONE_LINE_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");
  private static final Pattern FIELD_PAIR =
      Pattern.compile(
          "(?m)^( *private (?:[^(=\\n]*|static final .*);)\\n\\n"
              + "(?= *private (?:[^(=\\n]*|static final .*);$)");
  private static final Pattern HEADER =
      Pattern.compile(
          "(?m)^( *(?:[a-z]+ )*(?:class|interface|enum|record) [A-Z][^;{]*\\{)\\n(?!\\n)");

  /** An annotated type that JavaPoet cannot import. */
  private static final Pattern ANNOTATED_NAME =
      Pattern.compile("(?<=[a-z])\\. (?=@(?:org\\.jspecify\\.annotations\\.)?Nullable [A-Z])");

  private Layout() {}

  static String apply(String source) {
    String text = permits(records(lines(withoutUnusedImport(source))));
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = ANNOTATED_NAME.matcher(text).replaceAll(".");
    text = oneLineComments(text);
    text = FIELD_PAIR.matcher(text).replaceAll("$1\n");
    return HEADER.matcher(text).replaceAll("$1\n\n");
  }

  /** Joins lines that JavaPoet wrapped inside of brackets, and breaks long lines. */
  private static String lines(String source) {
    List<String> lines = new ArrayList<>();
    String open = "";
    for (String line : source.split("\n", -1)) {
      if (isComment(line)) {
        lines.add(line.stripTrailing());
        continue;
      }
      boolean atBracket = open.endsWith("(") || line.strip().startsWith(")");
      String gap = open.isEmpty() || atBracket ? "" : " ";
      open = open.isEmpty() ? line.stripTrailing() : open + gap + line.strip();
      if (Brackets.depth(open) == 0) {
        lines.add(LineBreaker.broken(open));
        open = "";
      }
    }
    return String.join("\n", lines);
  }

  private static boolean isComment(String line) {
    String text = line.stripLeading();
    return text.startsWith("//") || text.startsWith("/*") || text.startsWith("*");
  }

  private static String oneLineComments(String source) {
    return ONE_LINE_COMMENT
        .matcher(source)
        .replaceAll(
            match -> {
              String line = match.group(1) + "/** " + match.group(2) + " */";
              return Matcher.quoteReplacement(line.length() <= WIDTH ? line : match.group());
            });
  }

  /** Removes an unused static import; JavaPoet always writes static imports. */
  private static String withoutUnusedImport(String source) {
    boolean used = source.contains("requireNonNull(");
    return used
        ? source
        : source.replace("import static java.util.Objects.requireNonNull;\n\n", "");
  }

  private static String records(String source) {
    Matcher matcher = RECORD.matcher(source);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    while (matcher.find(copied)) {
      int open = matcher.end();
      int close = Brackets.closing(source, open - 1);
      int body = source.indexOf('{', close);
      String indent = matcher.group(1);
      out.append(source, copied, open);
      List<String> components = Brackets.split(source.substring(open, close));
      for (int i = 0; i < components.size(); i++) {
        out.append(i == 0 ? "\n" : ",\n").append(indent).append("    ").append(components.get(i));
      }
      out.append(')');
      out.append(interfaces(out, source.substring(close + 1, body), !components.isEmpty()));
      out.append(" {");
      copied = body + 1;
    }
    return out.append(source, copied, source.length()).toString();
  }

  /**
   * Returns the implements clause of a record: in the line of its name if it has no components and
   * there is room.
   */
  private static String interfaces(StringBuilder head, String clause, boolean ownLine) {
    String line = Brackets.oneLine(clause);
    if (line.isEmpty()) {
      return "";
    }
    int column = head.length() - head.lastIndexOf("\n") - 1;
    if (!ownLine && column + line.length() + " ".length() + " {".length() <= WIDTH) {
      return " " + line;
    }
    return "\n    "
        + (line.length() + "     {".length() <= WIDTH
            ? line
            : String.join(",\n        ", Brackets.split(line)));
  }

  private static String permits(String source) {
    Matcher matcher = PERMITS.matcher(source);
    if (!matcher.find()) {
      return source;
    }
    String head = Brackets.oneLine(source.substring(matcher.start(), matcher.start(1)));
    head = head.substring(0, head.length() - "permits".length()).strip();
    int extended = Brackets.find(head, " extends ");
    return source.substring(0, matcher.start())
        + (head.length() > WIDTH
            ? head.substring(0, extended) + "\n   " + head.substring(extended)
            : head)
        + "\n    permits "
        + String.join(",\n        ", Brackets.split(matcher.group(1)))
        + " {"
        + source.substring(matcher.end());
  }
}
