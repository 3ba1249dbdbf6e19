package org.chargespec.json;

import java.util.Optional;
import org.chargespec.Action;

/** No call waits for an answer. */
enum NoCalls implements PendingCalls {
  INSTANCE;

  @Override
  public Optional<Action.Call<?, ?>> find(String messageId) {
    return Optional.empty();
  }
}
