package org.chargespec.tools.sample;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.ValueList;
import org.chargespec.spec.model.ViolationKind;

/** Texts for fields of type {@code string}. */
final class Texts {

  private static final String URI = "https://example.com/";

  /** One character, and two {@code char}s in Java. */
  private static final String ASTRAL = new String(Character.toChars(0x1F50C));

  private Texts() {}

  /** Returns the n-th text for a field: a usual value, or the name of the field. */
  static String of(Field field, int n) {
    if (isUri(field)) {
      return cut(URI + n + "/" + field.name(), field);
    }
    List<String> listed = listed(field);
    return listed.isEmpty() ? cut(n + " " + field.name(), field) : listed.get(n % listed.size());
  }

  static List<Change> changes(Field field) {
    List<Change> changes = new ArrayList<>();
    listed(field).forEach(value -> changes.add(Change.conforming("is " + value, value)));
    if (isUri(field)) {
      addUris(field, changes);
    } else {
      changes.add(Change.conforming("is empty", ""));
    }
    field.constraint(MaxLength.class).ifPresent(max -> addLengths(field, max, changes));
    return changes;
  }

  private static void addUris(Field field, List<Change> changes) {
    AbsoluteUri rule = field.constraint(AbsoluteUri.class).orElseThrow();
    String rich = "ftp://user@example.com:21/a%20b/c.tar.gz?x=1&y=%C3%A4#part";
    changes.add(Change.conforming("is a URI with all its parts", rich));
    changes.add(Change.beyond(rule, "is empty", ViolationKind.FORMAT, ""));
    changes.add(Change.beyond(rule, "is a relative URI", ViolationKind.FORMAT, "uploads/today"));
    changes.add(
        Change.beyond(
            rule, "is a URI with spaces", ViolationKind.FORMAT, "https://example.com/a b"));
  }

  private static void addLengths(Field field, MaxLength limit, List<Change> changes) {
    int max = limit.characters();
    String start = isUri(field) ? cut(URI, field) : "";
    String longest = start + "x".repeat(max - start.length());
    changes.add(Change.conforming("has %d characters".formatted(max), longest));
    changes.add(
        Change.beyond(
            limit, "has %d characters".formatted(max + 1), ViolationKind.LENGTH, longest + "x"));
    if (!isUri(field)) {
      changes.add(
          Change.conforming(
              "has %d characters outside the BMP".formatted(max), ASTRAL.repeat(max)));
      changes.add(
          Change.beyond(
              limit,
              "has %d characters outside the BMP".formatted(max + 1),
              ViolationKind.LENGTH,
              ASTRAL.repeat(max + 1)));
    }
  }

  private static boolean isUri(Field field) {
    return field.constraint(AbsoluteUri.class).isPresent();
  }

  private static String cut(String text, Field field) {
    int max = field.constraint(MaxLength.class).map(MaxLength::characters).orElse(text.length());
    return text.substring(0, Math.min(max, text.length()));
  }

  /** Returns the usual values of a field. */
  private static List<String> listed(Field field) {
    ValueList list = field.list();
    return list == null ? List.of() : list.values().stream().map(ValueList.Value::text).toList();
  }
}
