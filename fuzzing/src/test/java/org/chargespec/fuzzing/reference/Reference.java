package org.chargespec.fuzzing.reference;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chargespec.ErrorCode;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.fuzzing.reference.RecordReference.Fields;
import org.chargespec.json.Decoded;
import org.chargespec.json.Deviation;
import org.chargespec.json.Handling;
import org.chargespec.spec.model.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * The expected result of reading a document: the value with each part taken from its place in the
 * document, the violations in their order, and the reason if it is rejected.
 */
public final class Reference {

  private static final int MOST_LISTED = 256;

  private final @Nullable Object value;
  private final List<Fault> faults;
  private final Optional<Fault> reason;

  private final String document;

  private Reference(@Nullable Object value, Faults faults, String document) {
    this.document = document;
    this.value = value;
    this.faults = faults.inOrder();
    this.reason = faults.reason();
  }

  /**
   * Reads a document.
   *
   * @throws IOException if it is no JSON
   */
  public static Reference of(
      Types types, ObjectType type, String document, Map<Deviation, Handling> handlings)
      throws IOException {
    Faults faults = new Faults(handlings);
    Place payload = new Place(Source.of(document), "", true);
    return new Reference(
        new RecordReference(types, faults, document).object(payload, type), faults, document);
  }

  /** Returns where in the document something of the record stands, both as JSON pointers. */
  public String place(String pointer) {
    StringBuilder place = new StringBuilder();
    Object at = value;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      if (at instanceof Kept kept) {
        int index = Integer.parseInt(step);
        place.append(kept.step(index));
        at = kept.items().get(index);
      } else {
        place.append('/').append(step);
        at = at instanceof Fields fields ? fields.fields().get(step) : null;
      }
    }
    return place.toString();
  }

  /** Returns in what a result differs from what it is to be; null if in nothing. */
  public @Nullable String difference(Decoded<?> decoded, OcppVersion version) {
    String listed = difference(decoded.violations());
    if (decoded instanceof Decoded.Accepted<?> accepted) {
      if (reason.isPresent()) {
        return "accepted, but is to be rejected: " + reason.get();
      }
      String held = Held.difference(value, accepted.value(), "");
      return held == null ? listed : held;
    }
    Decoded.Rejected<?> rejected = (Decoded.Rejected<?>) decoded;
    if (reason.isEmpty()) {
      return "rejected, but is to be accepted: " + rejected.reason();
    }
    if (!reason.get().is(rejected.reason())
        || rejected.code() != ErrorCode.of(rejected.reason().kind(), version)
        || !decoded.violations().contains(rejected.reason())) {
      return "the reason is " + reason.get() + ", but is said to be " + rejected;
    }
    return listed;
  }

  /**
   * All are listed, in their order; if that is too much, the first, and before them what rejects.
   */
  private @Nullable String difference(List<Violation> listed) {
    long rejecting = faults.stream().filter(Fault::rejects).count();
    long[] room = {MOST_LISTED, Math.max(0, MOST_LISTED - rejecting)};
    List<Fault> due = faults.stream().filter(fault -> room[fault.rejects() ? 0 : 1]-- > 0).toList();
    List<String> shown =
        listed.stream().map(violation -> violation.pointer() + " " + violation.kind()).toList();
    List<String> dueShown =
        due.stream().map(fault -> fault.pointer() + " " + fault.kind()).toList();
    for (int i = 0; shown.equals(dueShown) && i < due.size(); i++) {
      if (!due.get(i).isShownBy(listed.get(i), document)) {
        return "shows " + listed.get(i) + " of " + document;
      }
    }
    return shown.equals(dueShown)
        ? null
        : "lists "
            + shown.stream().collect(Collectors.joining(", "))
            + "; due: "
            + dueShown.stream().collect(Collectors.joining(", "));
  }
}
