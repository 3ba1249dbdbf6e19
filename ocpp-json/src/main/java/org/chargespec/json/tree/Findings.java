package org.chargespec.json.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.Deviation;
import org.chargespec.json.Handling;

/** Everything that was found wrong with a document. */
final class Findings {

  /** A document of a megabyte can have a hundred thousand; nobody reads more than these. */
  private static final int MOST_LISTED = 256;

  /** Pointers repeat the names above them, so that a small document could ask for gigabytes. */
  private static final int MOST_POINTER_CHARACTERS = 1 << 20;

  private final Function<Deviation, Handling> handlings;
  private final List<Finding> found = new ArrayList<>();
  private final Set<Integer> wrongTypes = new HashSet<>();
  private int pointerCharacters;
  private boolean rejected;

  Findings(Function<Deviation, Handling> handlings) {
    this.handlings = handlings;
  }

  /**
   * Notes a deviation at a place of the document.
   *
   * @param message asked for only if the deviation is listed
   */
  void add(Deviation deviation, int at, Pointer pointer, Kind kind, Supplier<String> message) {
    Handling handling = handlings.apply(deviation);
    rejected |= handling == Handling.REJECT;
    if (handling == Handling.REJECT && kind == Kind.TYPE && !areComplete()) {
      wrongTypes.add(at);
    }
    boolean shown = handling != Handling.IGNORE;
    boolean unholdable = deviation == Deviation.UNHOLDABLE_VALUE;
    if (hasRoom() && (shown || unholdable)) {
      Violation violation = new Violation(pointer.toString(), kind, message.get());
      pointerCharacters += violation.pointer().length();
      found.add(new Finding(at, shown, violation));
    }
  }

  private boolean hasRoom() {
    return found.size() < MOST_LISTED && pointerCharacters < MOST_POINTER_CHARACTERS;
  }

  /** Tells whether nothing that is found from now on changes anything. */
  boolean areComplete() {
    return rejected && !hasRoom();
  }

  /** Tells whether a value was rejected for its type; what it might have been does not matter. */
  boolean isOfWrongType(int at) {
    return wrongTypes.contains(at);
  }

  /** Tells whether anything was found that is to be rejected. */
  boolean areRejected() {
    return rejected;
  }

  /** What is to be reported, in the order of the document. */
  List<Violation> reported() {
    return sorted(found.stream().filter(Finding::shown));
  }

  /** Why it is rejected: with the values whose loss would otherwise be ignored. */
  List<Violation> reasons() {
    return sorted(found.stream());
  }

  private static List<Violation> sorted(Stream<Finding> findings) {
    return findings.sorted(Comparator.comparingInt(Finding::at)).map(Finding::violation).toList();
  }

  /**
   * A violation.
   *
   * @param at its place in the document
   * @param shown whether it is reported
   */
  private record Finding(int at, boolean shown, Violation violation) {}
}
