package org.chargespec.tools.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.model.EnumType;
import org.chargespec.tools.diff.SpecDiff;
import org.chargespec.tools.diff.report.Counterparts.OfOther;
import org.jspecify.annotations.Nullable;

/** Enums beside their counterparts: a table of those whose values differ, and the others' names. */
final class EnumRows {

  private final Map<String, EnumType> present;
  private final Table table;
  private final List<String> renamed = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();

  EnumRows(SpecDiff diff, Counterparts counterparts) {
    present =
        diff.after().enums().stream()
            .collect(Collectors.toMap(EnumType::name, Function.identity()));
    table =
        new Table(
            diff.before().title(),
            diff.after().title(),
            "values with other names, or gone",
            "new values",
            "how");
    for (EnumType type : diff.before().enums()) {
      add(
          type,
          counterparts
              .enums()
              .getOrDefault(
                  type.name(), new OfOther(new Counterpart(type.name(), null), Map.of())));
    }
  }

  private void add(EnumType type, OfOther counterpart) {
    String to = counterpart.itself().to();
    List<String> added = added(type, counterpart, to);
    if (to != null
        && added.isEmpty()
        && counterpart.members().isEmpty()
        && counterpart.itself().how() == null) {
      if (to.equals(type.name())) {
        unchanged.add(to);
      } else {
        renamed.add("`%s` -> `%s`".formatted(type.name(), to));
      }
      return;
    }
    table.row(
        "`" + type.name() + "`",
        to == null ? "none" : "`" + to + "`",
        counterpart.members().entrySet().stream()
            .map(member -> value(member.getKey(), member.getValue()))
            .collect(Collectors.joining("<br>")),
        Table.code(added.stream()),
        counterpart.itself().howOrEmpty());
  }

  private List<String> added(EnumType type, OfOther counterpart, @Nullable String to) {
    if (to == null) {
      return List.of();
    }
    Set<String> taken =
        type.values().stream()
            .map(EnumType.Value::wireValue)
            .flatMap(
                value ->
                    counterpart.members().containsKey(value)
                        ? Stream.ofNullable(counterpart.members().get(value)).map(Counterpart::to)
                        : Stream.of(value))
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    return Optional.ofNullable(present.get(to)).orElseThrow().values().stream()
        .map(EnumType.Value::wireValue)
        .filter(value -> !taken.contains(value))
        .toList();
  }

  private static String value(String value, Counterpart counterpart) {
    String to = counterpart.to() == null ? "none" : "`" + counterpart.to() + "`";
    return "`%s` -> %s%s"
        .formatted(value, to, counterpart.how() == null ? "" : ": " + counterpart.how());
  }

  @Override
  public String toString() {
    return table
        + "\nWith the same values, under another name: "
        + String.join(", ", renamed)
        + "\n\nUnchanged: "
        + Table.code(unchanged.stream())
        + "\n";
  }
}
