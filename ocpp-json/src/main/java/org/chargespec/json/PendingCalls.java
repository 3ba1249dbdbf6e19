package org.chargespec.json;

import java.util.Optional;
import org.chargespec.Action;

/**
 * What the receiver of frames knows of the calls that it has sent: a CALLRESULT does not say what
 * it is the result of. Best looked up and left in place: the frame that comes back says which call
 * is done, also where it is a {@link Frame.CallError}, for which nothing is asked here.
 */
@FunctionalInterface
public interface PendingCalls {

  /**
   * Returns the action of a call that waits for its answer, or nothing if there is none. Asked at
   * most once for a frame. What it throws comes out of {@link OcppJson#readFrame(String,
   * PendingCalls)} as it is.
   *
   * @param messageId the id of the call
   */
  Optional<Action.Call<?, ?>> find(String messageId);

  /** No call is open. */
  static PendingCalls none() {
    return messageId -> Optional.empty();
  }
}
