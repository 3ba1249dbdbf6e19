package org.chargespec.spec.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action with its payloads.
 *
 * @param action its name on the wire
 * @param constant its Java constant
 * @param methodName its method in handlers
 * @param initiator who sends the request
 * @param block the functional block, in 1.6 the feature profile
 * @param section the section of the standard that tells its use, or null
 * @param summary who does what
 * @param deprecated what the standard advises to use in its stead; null if it advises nothing
 * @param request what the initiator sends
 * @param response what comes back; null for a SEND, which is not answered
 */
public record Message(
    String action,
    String constant,
    String methodName,
    Initiator initiator,
    String block,
    @Nullable String section,
    String summary,
    @Nullable String deprecated,
    ObjectType request,
    @Nullable ObjectType response) {

  /** Returns the response, if this is a CALL. */
  public Optional<ObjectType> answer() {
    return Optional.ofNullable(response);
  }
}
