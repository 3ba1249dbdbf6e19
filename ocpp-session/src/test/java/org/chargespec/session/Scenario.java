package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chargespec.CallErrorException;
import org.chargespec.ErrorCode;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.json.MessageType;
import org.chargespec.json.OcppJson;
import org.chargespec.session.CallEvent.Outcome;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.DataTransferResponse;
import org.chargespec.v16.DataTransferStatus;
import org.chargespec.v16.Ocpp16;

/**
 * Two sessions with a bad network between them, where calls, answers, time-outs, losses,
 * repetitions and closing interleave at random. Both sides send DataTransfer with a number.
 */
final class Scenario {

  private static final OcppJson JSON = OcppJson.strict(Ocpp16.VERSION);

  private final Random random;
  private final HandClock clock = new HandClock();
  private final Peer station;
  private final Peer csms;

  Scenario(long seed) {
    this.random = new Random(seed);
    this.station = new Peer(Side.CHARGING_STATION);
    this.csms = new Peer(Side.CSMS);
  }

  /** One of the two ends, with all that is known of it. */
  private final class Peer {

    private final List<String> out = new ArrayList<>();
    private final List<String> everSent = new ArrayList<>();
    private final List<CompletableFuture<Response>> handled = new ArrayList<>();
    private final List<CompletionStage<?>> calls = new ArrayList<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<String, Integer> delivered = new HashMap<>();
    private final Events events = new Events();
    private final Session session;
    private int made;

    private Peer(Side side) {
      this.session =
          Session.builder(JSON, side)
              .clock(clock)
              .scheduler(clock)
              .limits(Limits.DEFAULT.withQueue(5).withOpenCalls(3))
              .listener(events)
              .transport(
                  (String text) -> {
                    out.add(text);
                    everSent.add(text);
                  })
              .handlerFor(session -> this::handle)
              .build();
    }

    private CompletionStage<? extends Response> handle(Request<?> request) {
      CompletableFuture<Response> answer = new CompletableFuture<>();
      if (random.nextInt(4) == 0) {
        call();
      }
      switch (random.nextInt(4)) {
        case 0 -> answer.complete(response());
        case 1 -> throw new IllegalStateException();
        default -> handled.add(answer);
      }
      return answer;
    }

    void call() {
      int number = made++;
      CompletionStage<?> stage =
          session.call(DataTransferRequest.builder("a").data(String.valueOf(number)).build());
      calls.add(stage);
      stage.whenComplete(
          (response, failure) -> {
            ends.merge(number, 1, Integer::sum);
            if (random.nextInt(8) == 0) {
              call();
            }
          });
    }

    /** Cancels a call, which may wait, be open, or have ended. */
    void cancel() {
      if (!calls.isEmpty()) {
        calls.get(random.nextInt(calls.size())).toCompletableFuture().cancel(true);
      }
    }

    void answer() {
      if (!handled.isEmpty()) {
        CompletableFuture<Response> answer = handled.remove(random.nextInt(handled.size()));
        if (random.nextBoolean()) {
          answer.complete(response());
        } else {
          answer.completeExceptionally(new CallErrorException(ErrorCode.GENERIC_ERROR, ""));
        }
      }
    }
  }

  private static DataTransferResponse response() {
    return DataTransferResponse.of(DataTransferStatus.ACCEPTED);
  }

  private Peer any() {
    return random.nextBoolean() ? station : csms;
  }

  void run(int steps) {
    for (int i = 0; i < steps; i++) {
      step(random.nextInt(22));
    }
    for (Peer peer : List.of(station, csms)) {
      peer.session.close();
      int sent = peer.everSent.size();
      peer.call();
      peer.answer();
      deliver(peer == csms ? station : csms, peer);
      clock.pass(Duration.ofSeconds(40));
      assertThat(peer.everSent).as("nothing is sent after close").hasSize(sent);
    }
  }

  private void step(int choice) {
    if (choice < 6) {
      any().call();
    } else if (choice < 12) {
      boolean up = random.nextBoolean();
      deliver(up ? station : csms, up ? csms : station);
    } else if (choice < 16) {
      any().answer();
    } else if (choice < 19) {
      clock.pass(Duration.ofSeconds(random.nextInt(20)));
    } else if (choice < 21) {
      any().cancel();
    } else if (random.nextInt(20) == 0) {
      any().session.close();
    } else {
      any().session.receive("[3,\"" + random.nextInt(9) + "\",{}");
    }
  }

  /** Delivers a frame, or loses it, or delivers it twice. */
  private void deliver(Peer from, Peer to) {
    if (!from.out.isEmpty()) {
      String frame = from.out.remove(0);
      int times = random.nextInt(12);
      for (int i = 0; i < (times == 0 ? 0 : times == 1 ? 2 : 1); i++) {
        if (frame.startsWith("[2,")) {
          to.delivered.merge(frame.split("\"", -1)[1], 1, Integer::sum);
        }
        to.session.receive(frame);
      }
    }
  }

  void assertRulesWereKept() {
    for (Peer peer : List.of(station, csms)) {
      assertThat(peer.ends).as("every call has ended").hasSize(peer.made);
      assertThat(peer.ends.values()).as("and once").containsOnly(1);
      assertThat(peer.calls).allSatisfy(call -> assertThat(call.toCompletableFuture()).isDone());
      assertOneCallWasOpenAtATime(peer);
      assertFramesWereSentOnceAndInOrder(peer);
    }
    assertCallsWereAnsweredAtMostOnce(station);
    assertCallsWereAnsweredAtMostOnce(csms);
  }

  /** By the listener's events, whose order is that of what happened. */
  private static void assertOneCallWasOpenAtATime(Peer peer) {
    List<String> sent =
        peer.events.frames.stream()
            .filter(
                event ->
                    event.direction() == Direction.OUT
                        && event.type().filter(MessageType.CALL::equals).isPresent())
            .map(FrameEvent::messageId)
            .toList();
    List<String> ended =
        peer.events.calls.stream()
            .filter(
                event ->
                    event.direction() == Direction.OUT
                        && event.outcome() != Outcome.NOT_SENT
                        && event.outcome() != Outcome.CANCELLED)
            .map(CallEvent::messageId)
            .toList();
    // Calls end in the order in which they were sent; those after them were never sent.
    assertThat(ended).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(sent.size());
    assertThat(ended.subList(0, sent.size())).isEqualTo(sent);
    assertThat(peer.events.calls.stream().filter(event -> event.direction() == Direction.OUT))
        .as("each call is told once")
        .hasSize(peer.made);
    assertThat(
            peer.events.queue.isEmpty() ? 0 : peer.events.queue.get(peer.events.queue.size() - 1))
        .as("what waits when the session is closed")
        .isZero();
    assertThat(peer.events.order).as("call sent, call ended, call sent, ...").isTrue();
  }

  private static void assertFramesWereSentOnceAndInOrder(Peer peer) {
    List<String> told =
        peer.events.frames.stream()
            .filter(event -> event.direction() == Direction.OUT)
            .map(FrameEvent::messageId)
            .toList();
    assertThat(peer.everSent.stream().map(frame -> frame.split("\"", -1)[1])).isEqualTo(told);
    assertThat(peer.everSent.stream().filter(frame -> frame.startsWith("[2,")))
        .doesNotHaveDuplicates();
  }

  private static void assertCallsWereAnsweredAtMostOnce(Peer peer) {
    Map<String, Integer> left = new HashMap<>(peer.delivered);
    for (String frame : peer.everSent) {
      if (!frame.startsWith("[2,")) {
        String id = frame.split("\"", -1)[1];
        assertThat(left.merge(id, -1, Integer::sum)).as("answers to " + id).isNotNegative();
      }
    }
  }
}
