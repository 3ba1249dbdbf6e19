package org.ocpp4j.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet fills up to the margin or spreads over lines: a record's components stand
 * one per line, and so do the types that a sealed interface permits; short comments take one line.
 * Works on text, since a formatter would need JVM flags in every build that runs the processor.
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
      Pattern.compile("(?m)^( *private [^(=\\n]*;)\\n\\n(?= *private [^(=\\n]*;$)");
  private static final Pattern HEADER =
      Pattern.compile(
          "(?m)^( *(?:[a-z]+ )*(?:class|interface|enum|record) [A-Z][^;{]*\\{)\\n(?!\\n)");
  private static final Pattern CASE = Pattern.compile("(?m)^( *)(case .*? ->) (.+[;{])$");
  private static final Pattern CONSTANT =
      Pattern.compile("(?m)^( *)(public static final \\S+<.*>) ([A-Z0-9_]+ =)\\n( *\\S.*)$");

  private Layout() {}

  static String apply(String source) {
    String text = permits(records(withoutUnusedImport(source)));
    text = text.replaceAll("(?m)[ \\t]+$", "");
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = oneLineComments(text);
    text = FIELD_PAIR.matcher(text).replaceAll("$1\n");
    text = HEADER.matcher(text).replaceAll("$1\n\n");
    text = broken(text, CASE, "$1$2\n$1    $3");
    return broken(text, CONSTANT, "$1$2\n$1    $3\n    $4");
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

  /** Breaks the lines that are too long, as the pattern's groups allow. */
  private static String broken(String source, Pattern line, String replacement) {
    return line.matcher(source)
        .replaceAll(
            match ->
                firstLine(match.group()).length() <= WIDTH
                    ? Matcher.quoteReplacement(match.group())
                    : replacement);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** A static import is the one import that JavaPoet writes without asking whether it is used. */
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
      int close = closing(source, open);
      int body = source.indexOf('{', close);
      String indent = matcher.group(1);
      out.append(source, copied, open);
      List<String> components = split(source.substring(open, close));
      for (int i = 0; i < components.size(); i++) {
        out.append(i == 0 ? "\n" : ",\n").append(indent).append("    ").append(components.get(i));
      }
      out.append(')');
      String interfaces = oneLine(source.substring(close + 1, body));
      if (!interfaces.isEmpty()) {
        out.append(components.isEmpty() ? " " : "\n" + indent + "    ").append(interfaces);
      }
      out.append(" {");
      copied = body + 1;
    }
    return out.append(source, copied, source.length()).toString();
  }

  private static String permits(String source) {
    Matcher matcher = PERMITS.matcher(source);
    if (!matcher.find()) {
      return source;
    }
    String head = oneLine(source.substring(matcher.start(), matcher.start(1)));
    head = head.substring(0, head.length() - "permits".length()).strip();
    List<String> types = split(matcher.group(1));
    return source.substring(0, matcher.start())
        + (head.length() > WIDTH ? head.replace(" extends ", "\n    extends ") : head)
        + "\n    permits "
        + String.join(",\n        ", types)
        + " {"
        + source.substring(matcher.end());
  }

  /** The place of the parenthesis that closes the one before {@code from}. */
  private static int closing(String source, int from) {
    int depth = 1;
    for (int i = from; ; i++) {
      char c = source.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
  }

  /** Splits at the commas that are in no parentheses and no angle brackets. */
  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(oneLine(list.substring(start, i)));
        start = i + 1;
      }
    }
    String last = oneLine(list.substring(start));
    if (!last.isEmpty()) {
      parts.add(last);
    }
    return parts;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
