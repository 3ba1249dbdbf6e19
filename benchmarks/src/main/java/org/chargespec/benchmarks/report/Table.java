package org.chargespec.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown. The first column is text, the others are numbers. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> heads) {
    row(heads);
  }

  Table(String... heads) {
    row(List.of(heads));
  }

  Table row(List<String> cells) {
    rows.add(cells);
    return this;
  }

  Table row(String... cells) {
    return row(List.of(cells));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
      if (i == 0) {
        text.append("|---")
            .append(String.join("", Collections.nCopies(rows.get(0).size() - 1, "|--:")))
            .append("|\n");
      }
    }
    return text.toString();
  }
}
