package org.chargespec.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.chargespec.Action;
import org.chargespec.Violation;
import org.chargespec.json.Frame;
import org.chargespec.json.MessageType;
import org.chargespec.json.Received;
import org.chargespec.json.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A frame that was received or is sent. It shows no secrets, unless {@link
 * Session.Builder#listenerSeesSecrets} was called.
 */
public final class FrameEvent {

  private final Direction direction;
  private final Received frame;
  private final @Nullable Action action;
  private final Supplier<String> text;

  FrameEvent(Direction direction, Received frame, @Nullable Action action, Supplier<String> text) {
    this.direction = direction;
    this.frame = frame;
    this.action = action;
    this.text = text;
  }

  /** Returns which way it goes. */
  public Direction direction() {
    return direction;
  }

  /** Returns its message id; empty if it could not be read. */
  public String messageId() {
    return frame.messageId();
  }

  /** Returns its type; empty if that could not be read. */
  public Optional<MessageType> type() {
    return frame instanceof Unreadable unreadable
        ? unreadable.type()
        : Optional.of(((Frame) frame).type());
  }

  /** Returns the action that it is about; empty for an answer to no call that we know. */
  public Optional<Action> action() {
    return Optional.ofNullable(action);
  }

  /** Returns what is wrong with it and was tolerated, or why its payload was rejected. */
  public List<Violation> violations() {
    return frame.violations();
  }

  /** Returns why it could not be read; empty if it was. */
  public Optional<String> reason() {
    return frame instanceof Unreadable unreadable
        ? Optional.of(unreadable.reason())
        : Optional.empty();
  }

  /**
   * Returns its JSON text. The text is made by this method: call it while the listener is told, and
   * not later.
   *
   * <p>Secrets are replaced by three stars. For that, a received frame is written again from what
   * was read of it, and the text of a frame that could not be read is empty. A listener that sees
   * secrets gets every text exactly as it was sent.
   */
  public String text() {
    return text.get();
  }

  /** Returns direction, type, message id and action, and for an unreadable frame the reason. */
  @Override
  public String toString() {
    return "%s %s %s %s%s"
        .formatted(
            direction,
            type().map(Objects::toString).orElse("?"),
            messageId(),
            action == null ? "?" : action.name(),
            reason().map(reason -> " " + reason).orElse(""));
  }
}
