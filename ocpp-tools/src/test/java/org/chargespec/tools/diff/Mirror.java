package org.chargespec.tools.diff;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The result of a comparison, and the result that the other direction must have. */
final class Mirror {

  private Mirror() {}

  /** All but whether Java source breaks, which is another question on the way back. */
  static Set<Change> ofTheWire(SpecDiff diff) {
    return all(diff, change -> withoutJava(change, change.breaks()));
  }

  static Set<Change> mirrored(SpecDiff diff) {
    return all(diff, Mirror::mirrored);
  }

  private static Set<Change> all(SpecDiff diff, Function<Change, Change> map) {
    return diff.changes().stream().map(map).collect(Collectors.toSet());
  }

  private static Change withoutJava(Change change, Breaks breaks) {
    return new Change(
        change.place(),
        change.aspect(),
        change.before(),
        change.after(),
        new Breaks(breaks.sender(), breaks.receiver(), false));
  }

  private static Change mirrored(Change change) {
    Place place = change.place();
    Name member = place.member();
    return new Change(
        new Place(place.kind(), mirrored(place.owner()), member == null ? null : mirrored(member)),
        change.aspect(),
        /* before= */ change.after(),
        /* after= */ change.before(),
        new Breaks(
            /* sender= */ change.breaks().receiver(),
            /* receiver= */ change.breaks().sender(),
            false));
  }

  private static Name mirrored(Name name) {
    return new Name(/* before= */ name.after(), /* after= */ name.before());
  }
}
