package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chargespec.MessageHandler;
import org.chargespec.OcppVersion;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.Ocpp16;
import org.jspecify.annotations.Nullable;

/** A session whose peer is a test: frames in and out are texts, time passes by hand. */
final class End {

  final HandClock clock = new HandClock();
  final List<String> sent = new ArrayList<>();
  final Events events = new Events();
  final Session session;
  private int ids;

  private End(OcppJson json, Side side, UnaryOperator<Session.Builder> settings) {
    this.session =
        settings
            .apply(
                Session.builder(json, side)
                    .transport((Consumer<String>) sent::add)
                    .clock(clock)
                    .scheduler(clock)
                    .ids(() -> "c" + ++ids)
                    .listener(events))
            .build();
  }

  static End of(OcppVersion version, Side side, UnaryOperator<Session.Builder> settings) {
    return new End(OcppJson.tolerant(version), side, settings);
  }

  static End of(OcppJson json, Side side, UnaryOperator<Session.Builder> settings) {
    return new End(json, side, settings);
  }

  static End of(OcppVersion version, Side side) {
    return of(version, side, builder -> builder);
  }

  /** Returns a CSMS of OCPP 1.6. */
  static End handling(Function<? super Session, ? extends MessageHandler> handler) {
    return of(Ocpp16.VERSION, Side.CSMS, builder -> builder.handlerFor(handler));
  }

  /** Returns a CSMS of OCPP 1.6 that does not call. */
  static End answering(MessageHandler handler) {
    return handling(session -> handler);
  }

  /** Takes a frame that is written with apostrophes for quotes. */
  End receive(String frame) {
    session.receive(frame.replace('\'', '"'));
    return this;
  }

  void pass(int seconds) {
    clock.pass(Duration.ofSeconds(seconds));
  }

  /** Expects exactly these frames since the last look; the payload may be left out with "...". */
  void assertSent(String... frames) {
    List<String> found = List.copyOf(sent);
    sent.clear();
    assertThat(found).as("frames sent: %s", found).hasSize(frames.length);
    for (int i = 0; i < frames.length; i++) {
      String due = frames[i].replace('\'', '"');
      if (due.endsWith("...")) {
        assertThat(found.get(i)).startsWith(due.substring(0, due.length() - 3));
      } else {
        assertThat(found.get(i)).isEqualTo(due);
      }
    }
  }

  /** Returns what a stage failed with; fails if it did not. */
  static Throwable failure(CompletionStage<?> stage) {
    assertThat(stage.toCompletableFuture()).isCompletedExceptionally();
    @Nullable Throwable failure =
        stage.<@Nullable Throwable>handle((value, error) -> error).toCompletableFuture().join();
    if (failure == null) {
      throw new AssertionError("no failure");
    }
    return failure;
  }
}
