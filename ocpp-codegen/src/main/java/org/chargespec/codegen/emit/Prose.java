package org.chargespec.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chargespec.spec.model.Message;
import org.jspecify.annotations.Nullable;

/** Text for javadoc: escaped, and broken into lines that fit. */
final class Prose {

  private static final int WIDTH = 100;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A word in front that is no part of a name. */
  private static final Pattern WORD = Pattern.compile("[a-z]+\\b(?![.A-Z0-9_])");

  private Prose() {}

  /** Escapes characters with a meaning in HTML, javadoc or Java. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString().replace("*/", "*&#47;");
  }

  /** A backslash before a u would be a Unicode escape, even in a comment. */
  private static boolean isPlain(int c) {
    return c <= '~' && "<>&@\\".indexOf(c) < 0;
  }

  private static void append(StringBuilder out, int c) {
    if (isPlain(c)) {
      out.appendCodePoint(c);
    } else {
      out.append(
          switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> "&#" + c + ";";
          });
    }
  }

  /** Returns a text as code. */
  static String code(String text) {
    boolean plain = text.equals(escaped(text)) && text.indexOf('{') < 0 && text.indexOf('}') < 0;
    return plain ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
  }

  /** Returns a text, escaped, with a full stop at the end. */
  static String sentence(String text) {
    String sentence = text.strip();
    boolean ends = sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?");
    return escaped(ends ? sentence : sentence + ".");
  }

  /**
   * Returns the summary of a message, and what the standard advises to use instead.
   *
   * <p>A sentence, and neither {@code @Deprecated} nor the javadoc tag of that name: with either,
   * javac warns of each use in other generated types, and a build whose warnings are errors fails.
   */
  static String summary(Message message) {
    String deprecated = message.deprecated();
    return deprecated == null
        ? sentence(message.summary())
        : sentence(message.summary()) + " Deprecated by the standard: " + sentence(deprecated);
  }

  /** Returns a text, escaped, without a full stop at the end. */
  static String phrase(String text) {
    String phrase = text.strip();
    return escaped(phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase);
  }

  /** Capitalizes a phrase; a name such as {@code idTag} is unchanged. */
  static String capitalized(String phrase) {
    return WORD.matcher(phrase).lookingAt()
        ? Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1)
        : phrase;
  }

  /** Returns a paragraph at an indent. */
  static String paragraph(String text, int indent) {
    return wrapped(text, indent, "");
  }

  /** Returns a tag such as {@code @param}; its further lines are indented. */
  static String tag(String text, int indent) {
    return wrapped(text, indent, "    ");
  }

  /** Returns a whole comment: paragraphs, then tags. */
  static CodeBlock comment(int indent, List<String> paragraphs, List<String> tags) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        lines.add("");
      }
      lines.add(paragraph((i > 0 ? "<p>" : "") + paragraphs.get(i), indent));
    }
    if (!tags.isEmpty()) {
      lines.add("");
      tags.forEach(tag -> lines.add(tag(tag, indent)));
    }
    // As an argument, so that JavaPoet does not read a $ in it as a placeholder.
    return CodeBlock.of("$L\n", String.join("\n", lines));
  }

  static CodeBlock comment(int indent, String paragraph) {
    return comment(indent, List.of(paragraph), List.of());
  }

  /** Joins two sections: "OCPP 1.6 edition 2, 4.2 and 6.3". */
  static @Nullable String sections(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.equals(other)) {
      return one == null ? other : one;
    }
    int document = other.lastIndexOf(", ") + 2;
    boolean same = document > 2 && one.startsWith(other.substring(0, document));
    return same ? one + " and " + other.substring(document) : one + "; " + other;
  }

  /** Returns the origin in the standard: "{@code Reset.req}, OCPP 1.6 edition 2, 6.39." */
  static String origin(String name, String title, @Nullable String section) {
    return code(name) + (section == null ? " of " + escaped(title) : ", " + escaped(section)) + ".";
  }

  private static String wrapped(String text, int indent, String continuation) {
    int width = WIDTH - indent - " * ".length();
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : words(text)) {
      if (column > 0 && column + 1 + word.length() > width) {
        out.append('\n').append(continuation);
        column = continuation.length();
      } else if (column > 0) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }

  /** Splits a text into words; an inline tag is one word. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : BLANKS.split(text.strip(), -1)) {
      open.append(open.isEmpty() ? "" : " ").append(word);
      if (open.indexOf("{@") < 0 || open.indexOf("}") >= 0) {
        words.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      words.add(open.toString());
    }
    return words;
  }
}
