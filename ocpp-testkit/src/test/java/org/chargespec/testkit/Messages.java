package org.chargespec.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.chargespec.Action;
import org.chargespec.Message;
import org.chargespec.OcppVersion;

/** The records of all messages of a version. */
final class Messages {

  private Messages() {}

  static List<Class<? extends Message>> of(OcppVersion version) {
    return version.registry().actions().stream().flatMap(Messages::of).toList();
  }

  private static Stream<Class<? extends Message>> of(Action action) {
    return action instanceof Action.Call<?, ?> call
        ? Stream.of(call.requestType(), call.responseType())
        : Stream.of(((Action.Send<?>) action).messageType());
  }
}
