package org.chargespec.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of facts of the reference data: CSV with a head line, and quotes where a cell has commas.
 */
public final class FactTable {

  private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(?:,|$)");

  private FactTable() {}

  /** A row of a table. */
  public record Row(Map<String, String> cells) {

    /** Returns what stands under a heading; empty if nothing does. */
    public String get(String heading) {
      String cell = cells.get(heading);
      if (cell == null) {
        throw new AssertionError("no column '" + heading + "': " + cells.keySet());
      }
      return cell;
    }

    @Override
    public String toString() {
      return String.join(", ", cells.values());
    }
  }

  /** Reads the table of that name. */
  public static List<Row> read(String name) {
    try {
      List<String> lines = Files.readAllLines(ReferenceData.path("facts/" + name + ".csv"));
      List<String> headings = cells(lines.get(0));
      List<Row> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
          row.put(headings.get(i), i < cells.size() ? cells.get(i) : "");
        }
        rows.add(new Row(row));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the rows of a table that are about OCPP 1.6. */
  public static List<Row> readOf16(String name) {
    return read(name).stream().filter(row -> row.get("version").equals("1.6")).toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher matcher = CELL.matcher(line);
    int end = 0;
    while (end < line.length() && matcher.find(end)) {
      String quoted = matcher.group(1);
      cells.add(quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\""));
      end = matcher.end();
    }
    return cells;
  }
}
