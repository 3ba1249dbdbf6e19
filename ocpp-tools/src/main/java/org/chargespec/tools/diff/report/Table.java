package org.chargespec.tools.diff.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown. */
final class Table {

  private final StringBuilder text = new StringBuilder();
  private boolean empty = true;

  Table(String... heads) {
    line(List.of(heads));
    line(Stream.of(heads).map(head -> "---").toList());
    empty = true;
  }

  Table row(Object... cells) {
    line(Stream.of(cells).map(String::valueOf).toList());
    return this;
  }

  private void line(List<String> cells) {
    empty = false;
    text.append(
        cells.stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  boolean isEmpty() {
    return empty;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** Names as code. */
  static String code(Stream<String> names) {
    return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
