package org.chargespec.spec.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action with its payloads.
 *
 * @param action its name on the wire
 * @param constant its Java constant
 * @param methodName its method in handlers
 * @param initiator the side that sends the request
 * @param block the functional block, in 1.6 the feature profile
 * @param section the section of the standard about its use, or null
 * @param summary what the message is for
 * @param deprecated what the standard advises to use instead; null if it is not deprecated
 * @param request the request
 * @param response the response; null for a SEND
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
