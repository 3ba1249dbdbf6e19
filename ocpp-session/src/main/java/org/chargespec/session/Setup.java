package org.chargespec.session;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chargespec.Side;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.json.Received;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a session.
 *
 * @param json reads and writes frames, for our side
 * @param side our side
 * @param limits the limits
 * @param transport where frames go
 * @param executor runs handlers
 * @param clock the time in nanoseconds from any beginning
 * @param scheduler wakes the session
 * @param ids makes message ids
 * @param listener the listener; null if there is none
 * @param secrets whether it sees secrets
 */
record Setup(
    OcppJson json,
    Side side,
    Limits limits,
    Transport transport,
    Executor executor,
    LongSupplier clock,
    Scheduler scheduler,
    Supplier<String> ids,
    @Nullable SessionListener listener,
    boolean secrets) {

  /** Returns the text of a frame as the listener may see it. */
  String shown(Received received, String text) {
    if (secrets) {
      return text;
    }
    return received instanceof Frame frame ? json.withoutSecrets(text, frame) : "";
  }
}
