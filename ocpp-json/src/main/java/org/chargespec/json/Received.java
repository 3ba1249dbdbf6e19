package org.chargespec.json;

import java.util.List;
import org.chargespec.Violation;

/** The result of reading a frame: the {@link Frame}, or {@link Unreadable}. */
public sealed interface Received permits Frame, Unreadable {

  /** Returns the message id; empty if it could not be read. */
  String messageId();

  /**
   * Returns the violations of the frame. Pointers start at the payload, or at the details of an
   * error. The pointer is empty for the whole payload and for the frame itself.
   */
  List<Violation> violations();
}
