package org.chargespec.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chargespec.Violation;

/**
 * A frame that could not be read: it is malformed, or its payload was rejected.
 *
 * @param messageId the message id; empty if it could not be read, or was rejected because of its
 *     length
 * @param type the message type; empty if it could not be read, or if the version does not have it
 * @param answer the reply that the standard requires, if any. A message id of more than 36
 *     characters is not repeated
 * @param reason what is wrong, for the log; control characters are escaped
 * @param violations the violations of the payload; empty if the frame itself is malformed
 */
public record Unreadable(
    String messageId,
    Optional<MessageType> type,
    Optional<Frame> answer,
    String reason,
    List<Violation> violations)
    implements Received {

  /** Copies the list. */
  public Unreadable {
    Objects.requireNonNull(messageId, "messageId");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(reason, "reason");
    violations = List.copyOf(violations);
  }
}
