package org.chargespec.fuzzing.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.json.Handling;

/** The faults of a document that the switches do not ignore. */
final class Faults {

  private final Map<Deviation, Handling> handlings;
  private final List<Fault> all = new ArrayList<>();
  private int rejecting;

  Faults(Map<Deviation, Handling> handlings) {
    this.handlings = handlings;
  }

  /** Takes note of a fault; tells whether it is let pass. */
  boolean passes(Deviation deviation, Kind kind, Place place) {
    return passes(deviation, kind, place, place.source().at());
  }

  boolean passes(Deviation deviation, Kind kind, Place place, int at) {
    Handling handling = Objects.requireNonNull(handlings.get(deviation));
    boolean rejects =
        handling == Handling.REJECT || (deviation == Deviation.UNHOLDABLE_VALUE && place.needed());
    if (rejects || handling == Handling.REPORT) {
      Source received = kind == Kind.MISSING ? null : place.source();
      all.add(new Fault(at, place.pointer(), kind, rejects, received));
    }
    rejecting += rejects ? 1 : 0;
    return !rejects;
  }

  int rejecting() {
    return rejecting;
  }

  /** Returns all faults in the order of the document. */
  List<Fault> inOrder() {
    return all.stream().sorted(Comparator.comparingInt(Fault::at)).toList();
  }

  /** Returns the first of those that reject. */
  Optional<Fault> reason() {
    return inOrder().stream().filter(Fault::rejects).findFirst();
  }
}
