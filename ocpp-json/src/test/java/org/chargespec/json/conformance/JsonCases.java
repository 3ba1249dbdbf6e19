package org.chargespec.json.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chargespec.Violation.Kind;
import org.chargespec.json.conformance.JsonCase.Verdict;

/**
 * The table of what is JSON and what is not.
 *
 * @param values texts that stand where a value is due
 * @param documents texts that are whole documents
 */
public record JsonCases(List<JsonCase> values, List<JsonCase> documents) {

  private static final String FILE = "json-cases.txt";
  private static final JsonCases TABLE = read();

  /** Returns the values of the table. */
  public static Stream<JsonCase> ofValues() {
    return TABLE.values().stream();
  }

  /** Returns the values of the table that are texts, and so may be names as well. */
  public static Stream<JsonCase> ofTexts() {
    return ofValues().filter(JsonCase::isText);
  }

  /** Returns the documents of the table. */
  public static Stream<JsonCase> ofDocuments() {
    return TABLE.documents().stream();
  }

  private static JsonCases read() {
    JsonCases table = new JsonCases(new ArrayList<>(), new ArrayList<>());
    List<JsonCase> section = List.of();
    for (String line : lines()) {
      if (line.equals("VALUES")) {
        section = table.values();
      } else if (line.equals("DOCUMENTS")) {
        section = table.documents();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(jsonCase(line));
      }
    }
    return table;
  }

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(JsonCases.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.US_ASCII))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonCase jsonCase(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length < 3 || parts.length > 4) {
      throw new IllegalArgumentException("not three or four parts: " + line);
    }
    String verdict = parts[0].strip();
    String name = parts[1].strip();
    String text = parts[2].strip();
    String remark = parts.length > 3 ? parts[3].strip() : "";
    return switch (verdict) {
      case "valid" -> new JsonCase(name, Verdict.VALID, Optional.empty(), text, remark);
      case "invalid" -> new JsonCase(name, Verdict.INVALID, Optional.of(Kind.SYNTAX), text, remark);
      case "ours: accepted" -> new JsonCase(name, Verdict.OURS, Optional.empty(), text, remark);
      default -> new JsonCase(name, Verdict.OURS, Optional.of(kind(verdict)), text, remark);
    };
  }

  private static Kind kind(String verdict) {
    if (!verdict.startsWith("ours: ")) {
      throw new IllegalArgumentException("no verdict: " + verdict);
    }
    return Kind.valueOf(verdict.substring("ours: ".length()));
  }
}
