package org.chargespec.json;

import java.util.Optional;
import org.chargespec.Action;

/**
 * The calls that were sent and not answered yet. A CALLRESULT does not name its action, so the
 * reader asks for it here.
 *
 * <p>Look up without removing; remove when the answer arrives: a {@link Frame.CallResult}, a {@link
 * Frame.CallError}, or {@link Unreadable} of one of these types. For errors nothing is asked here.
 */
@FunctionalInterface
public interface PendingCalls {

  /**
   * Returns the action of a call that waits for its answer, or nothing if there is none. Called at
   * most once for a frame. An exception of it is thrown by {@link OcppJson#readFrame(String,
   * PendingCalls)} unchanged.
   *
   * @param messageId the id of the call
   */
  Optional<Action.Call<?, ?>> find(String messageId);

  /** No call is open. */
  static PendingCalls none() {
    return messageId -> Optional.empty();
  }
}
