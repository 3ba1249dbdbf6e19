package org.chargespec.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chargespec.Violation;

/**
 * A frame that cannot be handed on: it is malformed, or its payload is rejected.
 *
 * @param messageId the message id; empty if it could not be read, or was rejected for its length
 * @param type which type of message it was; empty if that could not be read, or is none that the
 *     version has
 * @param answer the frame that the standard requires as a reply; empty if it requires none. Its
 *     message id is at most 36 characters long: a longer one is not repeated
 * @param reason what is wrong, for the log; control characters are escaped
 * @param violations what is wrong with the payload; empty if the frame itself is malformed
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
