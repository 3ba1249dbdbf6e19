package org.chargespec.json;

import java.util.Optional;
import org.chargespec.Action;

/**
 * The calls that wait for an answer. A CALLRESULT does not name its action, so the reader looks it
 * up here.
 *
 * <p>Look up without removing; remove when the answer arrives: a {@link Frame.CallResult}, a {@link
 * Frame.CallError}, or {@link Unreadable} of one of these types. The reader looks nothing up for
 * errors.
 */
@FunctionalInterface
public interface PendingCalls {

  /**
   * Returns the action of a call that waits for its answer, or empty if there is none. Called at
   * most once per frame. {@link OcppJson#readFrame(String, PendingCalls)} does not catch its
   * exceptions.
   *
   * @param messageId the id of the call
   */
  Optional<Action.Call<?, ?>> find(String messageId);

  /** Returns an instance without any calls. */
  static PendingCalls none() {
    return NoCalls.INSTANCE;
  }
}
