package org.chargespec.json.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chargespec.Violation.Kind;
import org.chargespec.json.document.Document.Finding;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.official.Explanation;

/**
 * What can be done to the properties of one object: names that stand twice, are unknown, are
 * spelled otherwise, and another order.
 */
final class ObjectTexts {

  private final Place at;
  private final ObjectType type;

  /** Whether there may be properties that the type does not name. */
  private final boolean open;

  private final List<Member> members;
  private final Consumer<Document> documents;

  ObjectTexts(Place at, ObjectType type, List<Member> members, Consumer<Document> documents) {
    this.at = at;
    this.type = type;
    this.open = type.equals(CustomDataType.TYPE);
    this.members = List.copyOf(members);
    this.documents = documents;
  }

  /**
   * A property.
   *
   * @param name its name
   * @param spelled the name as it is written, with quotes
   * @param value the text of its value
   */
  record Member(String name, String spelled, String value) {

    static Member of(String name, String value) {
      return new Member(name, JsonText.of(name), value);
    }

    String text() {
      return spelled + ":" + value;
    }
  }

  /** The place of a property's value. */
  static Place place(Place object, List<Member> members, int index) {
    return object.inside(
        members.get(index).name(),
        "{"
            + members.subList(0, index).stream()
                .map(member -> member.text() + ",")
                .collect(Collectors.joining())
            + members.get(index).spelled()
            + ":",
        members.subList(index + 1, members.size()).stream()
                .map(member -> "," + member.text())
                .collect(Collectors.joining())
            + "}");
  }

  void all() {
    List<Member> reversed = new ArrayList<>(members);
    Collections.reverse(reversed);
    add("in reversed order", reversed, List.of(), true);
    unknown("noSuchProperty", "{\"a\":[1,{\"b\":null}],\"c\":\"\\u00e9}\"}", 0);
    unknown("", "-1.5e-7", members.size() / 2);
    unknown("no/such~property", "\"\\\"}\"", members.size());
    for (int i = 0; i < members.size(); i++) {
      twice(i);
      spelled(i);
    }
  }

  private void unknown(String name, String value, int index) {
    add(
        "with '%s' as property %d".formatted(name, index),
        with(index, Member.of(name, value)),
        open ? List.of() : List.of(finding(name, Kind.UNKNOWN_PROPERTY)),
        false);
  }

  private void twice(int index) {
    Member member = members.get(index);
    String name = member.name();
    Member wrong = Member.of(name, "[[]]");
    Finding twice = finding(name, Kind.DUPLICATE_PROPERTY);
    // Schemas are told of the last one alone, and so it is the one that counts for us.
    addTwice(name + " twice", with(index, member), twice);
    addTwice(name + " twice, the wrong value first", with(0, wrong), twice);
    addTwice(
        name + " twice, once escaped",
        with(members.size(), new Member(name, JsonText.escaped(name), member.value())),
        twice);
    List<Member> nullLast = with(members.size(), Member.of(name, "null"));
    Optional<Field> field = field(name);
    if (field.isEmpty() || field.get().type() == BuiltIn.JSON) {
      addTwice(name + " twice, null last", nullLast, twice);
    } else {
      add(name + " twice, null last", nullLast, List.of(twice, finding(name, Kind.TYPE)), false);
    }
  }

  private void addTwice(String what, List<Member> changed, Finding twice) {
    documents.accept(
        new Document(name(what), text(changed), List.of(twice), false, Explanation.DUPLICATE_NAME));
  }

  private void spelled(int index) {
    Member member = members.get(index);
    String name = member.name();
    for (String escaped : List.of(JsonText.escapedFirst(name), JsonText.escaped(name))) {
      add(
          "with the name " + escaped,
          replaced(index, new Member(name, escaped, member.value())),
          List.of(),
          true);
    }
    for (String other :
        List.of(
            name.toUpperCase(Locale.ROOT),
            Character.toUpperCase(name.charAt(0)) + name.substring(1),
            name + "\u0000",
            name.substring(1))) {
      misspelled(index, other);
    }
  }

  private void misspelled(int index, String other) {
    String name = members.get(index).name();
    if (other.equals(name) || field(other).isPresent()) {
      return;
    }
    List<Finding> broken = new ArrayList<>();
    if (!open) {
      broken.add(finding(other, Kind.UNKNOWN_PROPERTY));
    }
    if (field(name).map(Field::required).orElse(false)) {
      broken.add(finding(name, Kind.MISSING));
    }
    add(
        "with '%s' for '%s'".formatted(other, name),
        replaced(index, Member.of(other, members.get(index).value())),
        broken,
        false);
  }

  private Optional<Field> field(String name) {
    return type.fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  private Finding finding(String name, Kind kind) {
    return new Finding(at.below(name), kind);
  }

  private List<Member> with(int index, Member added) {
    List<Member> changed = new ArrayList<>(members);
    changed.add(index, added);
    return changed;
  }

  private List<Member> replaced(int index, Member other) {
    List<Member> changed = new ArrayList<>(members);
    changed.set(index, other);
    return changed;
  }

  private void add(String what, List<Member> changed, List<Finding> broken, boolean same) {
    documents.accept(new Document(name(what), text(changed), broken, same, null));
  }

  private String name(String what) {
    return "'%s' %s".formatted(at.pointer(), what);
  }

  private String text(List<Member> changed) {
    return at.with(changed.stream().map(Member::text).collect(Collectors.joining(",", "{", "}")));
  }
}
