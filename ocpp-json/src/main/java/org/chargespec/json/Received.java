package org.chargespec.json;

import java.util.List;
import org.chargespec.Violation;

/** The result of reading a frame: the {@link Frame}, or {@link Unreadable}. */
public sealed interface Received permits Frame, Unreadable {

  /** Returns the message id; empty if it could not be read. */
  String messageId();

  /**
   * Returns what is wrong with the frame. Pointers are from its payload, or of an error from its
   * details. The pointer is empty where the whole payload, or the frame around it, is meant.
   */
  List<Violation> violations();
}
