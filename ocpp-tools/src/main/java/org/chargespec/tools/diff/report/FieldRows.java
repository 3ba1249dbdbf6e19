package org.chargespec.tools.diff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.diff.FieldText;
import org.chargespec.tools.diff.report.Counterparts.OfOther;

/** Fields beside their counterparts: a table of those that differ, and the names of the others. */
final class FieldRows {

  private final Counterparts counterparts;
  private final Target target;
  private final Table table;
  private final Map<String, List<String>> unchanged = new LinkedHashMap<>();

  FieldRows(Counterparts counterparts, Target target, String old, String present) {
    this.counterparts = counterparts;
    this.target = target;
    this.table = new Table("", old, present, "how");
  }

  /** Adds the fields of a payload or type. */
  void add(
      String what, ObjectType type, Optional<ObjectType> other, Map<String, Counterpart> fields) {
    for (Field field : type.fields()) {
      Counterpart counterpart =
          fields.getOrDefault(field.name(), new Counterpart(field.name(), null));
      String before = FieldText.of(field);
      String path = counterpart.to();
      if (path == null) {
        table.row(what, described(field.name(), before), "none", counterpart.howOrEmpty());
        continue;
      }
      String after = target.text(other, path).orElseThrow();
      if (path.equals(field.name()) && counterpart.how() == null && same(field, before, after)) {
        unchanged.computeIfAbsent(what, key -> new ArrayList<>()).add(field.name());
      } else {
        table.row(
            what,
            described(field.name(), before),
            described(path, after),
            counterpart.howOrEmpty());
      }
    }
  }

  /** Tells whether no field differs. */
  boolean isEmpty() {
    return table.isEmpty();
  }

  /** A type or enum that has another name now is the same. */
  private boolean same(Field field, String before, String after) {
    String type = FieldText.type(field.type());
    return after.equals(renamed(field.type()) + before.substring(type.length()));
  }

  private String renamed(FieldType type) {
    if (type instanceof ListOf list) {
      return "list of " + renamed(list.item());
    } else if (type instanceof EnumReference reference) {
      return "enum " + renamed(counterparts.enums(), reference.specName());
    } else if (type instanceof ObjectReference reference) {
      return "type " + renamed(counterparts.types(), reference.specName());
    }
    return FieldText.type(type);
  }

  private static String renamed(Map<String, OfOther> others, String name) {
    OfOther other = others.get(name);
    return other == null ? name : String.valueOf(other.itself().to());
  }

  private static String described(String path, String text) {
    int colon = path.indexOf(": ");
    String payload = colon < 0 ? "" : path.substring(0, colon + 2);
    return "%s`%s` %s".formatted(payload, path.substring(payload.length()), text);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(table.isEmpty() ? "" : table.toString());
    unchanged.forEach(
        (what, names) ->
            text.append(text.length() == 0 ? "" : "\n")
                .append("Unchanged in the %s: %s\n".formatted(what, Table.code(names.stream()))));
    return text.toString();
  }
}
