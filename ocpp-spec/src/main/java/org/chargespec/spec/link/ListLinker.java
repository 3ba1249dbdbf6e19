package org.chargespec.spec.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ValueList;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Location;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.Suggestion;
import org.chargespec.spec.read.ValueListElement;
import org.chargespec.spec.read.ValueListElement.ListedValueElement;
import org.jspecify.annotations.Nullable;

/** Links lists of usual values: the lists that fields name, and those in the folder of the spec. */
final class ListLinker {

  private final SpecElement spec;
  private final String javaPackage;
  private final Problems problems;
  private final Gaps gaps;
  private final Map<String, ValueList> ofUsed = new HashMap<>();
  private final Map<String, ValueListElement> elements = new LinkedHashMap<>();
  private final TreeSet<String> named = new TreeSet<>();
  private final Map<String, ValueList> linked = new HashMap<>();

  ListLinker(SpecElement spec, String javaPackage, List<Model> used, Problems problems) {
    this.spec = spec;
    this.javaPackage = javaPackage;
    this.problems = problems;
    this.gaps = new Gaps(problems);
    used.forEach(model -> model.lists().forEach(list -> ofUsed.put(list.name(), list)));
    spec.lists().forEach(this::declare);
  }

  private void declare(ValueListElement element) {
    ValueListElement first = elements.putIfAbsent(element.name().value(), element);
    if (first != null) {
      problems.add(
          element.name().at(),
          "duplicate list '%s'; the first one is at %s"
              .formatted(element.name().value(), first.name().at()));
    }
    // A list in the folder of the spec always becomes a class; a shared list does if a field names
    // it.
    if (element.at().file().startsWith(spec.header().name().value() + "/")) {
      named.add(element.name().value());
    }
  }

  /** Returns the list that a field names; adds a problem and returns null if there is none. */
  @Nullable ValueList named(Located<String> name) {
    ValueListElement element = elements.get(name.value());
    if (element != null) {
      named.add(name.value());
      return linked(element);
    }
    ValueList list = ofUsed.get(name.value());
    if (list == null) {
      List<String> known = new ArrayList<>(elements.keySet());
      known.addAll(ofUsed.keySet());
      problems.add(
          name.at(),
          "unknown list '%s'%s"
              .formatted(
                  name.value(),
                  known.isEmpty()
                      ? "; describe it in the folder lists"
                      : Suggestion.among(known, name.value())));
    }
    return list;
  }

  /** Returns the names of the lists that become classes. */
  List<Located<String>> names() {
    return classes().stream().map(ValueListElement::name).toList();
  }

  /** Returns the lists that become classes, by name. */
  List<ValueList> lists() {
    return classes().stream().map(this::linked).toList();
  }

  private List<ValueListElement> classes() {
    return named.stream().map(elements::get).toList();
  }

  /** Links a list once, although many fields may name it. */
  private ValueList linked(ValueListElement element) {
    return linked.computeIfAbsent(element.name().value(), name -> link(element));
  }

  private ValueList link(ValueListElement element) {
    Map<String, Location> constants = new HashMap<>();
    List<ValueList.Value> values = new ArrayList<>();
    for (ListedValueElement value : element.values()) {
      if (isHere(value)) {
        values.add(
            new ValueList.Value(
                value.value().value(),
                EnumLinker.constant(value.value(), value.javaName(), constants, problems),
                Boolean.TRUE.equals(value.critical()),
                gaps.doc(value.doc(), "value '%s'".formatted(value.value().value()))));
      }
    }
    return new ValueList(
        element.name().value(),
        new JavaName(javaPackage, element.name().value()),
        gaps.doc(element.doc(), "list '%s'".formatted(element.name().value())),
        List.copyOf(values),
        element.at().file());
  }

  private boolean isHere(ListedValueElement value) {
    String here = spec.header().name().value();
    return value.versions().isEmpty()
        || value.versions().stream().anyMatch(version -> version.value().equals(here));
  }
}
