package org.chargespec.tools.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects changes. */
final class Changes {

  private final List<Change> changes = new ArrayList<>();

  void added(Place place, String details, Breaks breaks) {
    changes.add(new Change(place, Aspect.PRESENCE, null, details, breaks));
  }

  void removed(Place place, String details, Breaks breaks) {
    changes.add(new Change(place, Aspect.PRESENCE, details, null, breaks));
  }

  /** Notes what was removed and what was added, without details. */
  <T> void presence(Pairing<T> things, Function<T, Place> place, Breaks ofRemoved, Breaks ofAdded) {
    things.removed().forEach(thing -> removed(place.apply(thing), "", ofRemoved));
    things.added().forEach(thing -> added(place.apply(thing), "", ofAdded));
  }

  /** Notes that a name changed, if it did, or else that its Java name did. */
  void names(Place place, Name name, Name javaName, boolean onTheWire) {
    if (name.renamed()) {
      Breaks breaks = Breaks.wire(onTheWire, onTheWire).andJava(javaName.renamed());
      changes.add(new Change(place, Aspect.NAME, name.before(), name.after(), breaks));
    } else {
      value(place, Aspect.JAVA_NAME, javaName.before(), javaName.after(), Breaks.JAVA);
    }
  }

  /** Notes a change of a value, if the values differ. */
  void value(
      Place place, Aspect aspect, @Nullable String before, @Nullable String after, Breaks breaks) {
    if (!Objects.equals(before, after)) {
      changes.add(new Change(place, aspect, before, after, breaks));
    }
  }

  List<Change> all() {
    return List.copyOf(changes);
  }
}
