package org.chargespec.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chargespec.Request;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.DataTransferResponse;
import org.chargespec.v16.DataTransferStatus;
import org.chargespec.v16.Ocpp16;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * With real threads: a network of one thread a direction, callers, and an executor for handlers.
 */
@Timeout(300)
class ThreadsTest {

  private static final int ROUNDS = 10_000;

  private final List<ExecutorService> executors = new ArrayList<>();
  private final AtomicInteger overlaps = new AtomicInteger();

  private ExecutorService executor(int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    executors.add(executor);
    return executor;
  }

  @AfterEach
  void end() throws InterruptedException {
    for (ExecutorService executor : executors) {
      executor.shutdown();
      assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  /** One of two ends; what it sends, the peer receives on a thread of the network. */
  private final class Peer {

    private final ExecutorService network = executor(1);
    private final AtomicBoolean sending = new AtomicBoolean();
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> handled = Collections.synchronizedList(new ArrayList<>());
    private final Session session;
    private Peer[] other = {};

    private Peer(Side side, ExecutorService handlers) {
      this.session =
          Session.builder(OcppJson.tolerant(Ocpp16.VERSION), side)
              .executor(handlers)
              .limits(
                  Limits.DEFAULT
                      .withTimeout(Duration.ofMinutes(2))
                      .withQueue(ROUNDS)
                      .withOpenCalls(ROUNDS))
              .transport(this::transmit)
              .handler(this::handle)
              .build();
    }

    private void transmit(String text) {
      if (!sending.compareAndSet(false, true)) {
        overlaps.incrementAndGet();
      }
      sent.add(text);
      network.execute(() -> other[0].session.receive(text));
      sending.set(false);
    }

    private CompletionStage<DataTransferResponse> handle(Request<?> request) {
      DataTransferRequest transfer = (DataTransferRequest) request;
      handled.add(Integer.valueOf(String.valueOf(transfer.data())));
      return CompletableFuture.completedStage(
          DataTransferResponse.builder(DataTransferStatus.ACCEPTED).data(transfer.data()).build());
    }

    CompletionStage<DataTransferResponse> call(int number) {
      return session.call(DataTransferRequest.builder("a").data(String.valueOf(number)).build());
    }
  }

  private List<Peer> peers(int handlerThreads) {
    Peer station = new Peer(Side.CHARGING_STATION, executor(handlerThreads));
    Peer csms = new Peer(Side.CSMS, executor(handlerThreads));
    station.other = new Peer[] {csms};
    csms.other = new Peer[] {station};
    return List.of(station, csms);
  }

  /** Two threads call from each side at once; each waits for the answer before it calls again. */
  @Test
  void tenThousandRoundsOfTwoThreadsAreAnsweredEachByItsOwn() {
    List<Peer> peers = peers(2);
    ExecutorService callers = executor(2 * peers.size());
    List<CompletableFuture<?>> done = new ArrayList<>();
    for (int thread = 0; thread < 2; thread++) {
      int first = thread * ROUNDS;
      for (Peer peer : peers) {
        done.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int i = first; i < first + ROUNDS / 2; i++) {
                    DataTransferResponse response = peer.call(i).toCompletableFuture().join();
                    assertThat(response.data()).isEqualTo(String.valueOf(i));
                  }
                },
                callers));
      }
    }
    done.forEach(CompletableFuture::join);

    assertThat(overlaps).hasValue(0);
    for (Peer peer : peers) {
      assertThat(peer.handled).hasSize(ROUNDS).doesNotHaveDuplicates();
      assertThat(peer.sent).hasSize(2 * ROUNDS);
      peer.session.close();
    }
  }

  /** Calls that pile up leave in the order in which they were made. */
  @Test
  void callsOfOneThreadAreHandledInTheirOrder() {
    List<Peer> peers = peers(1);
    List<CompletionStage<?>> calls = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      calls.add(peers.get(0).call(i));
    }
    calls.forEach(call -> call.toCompletableFuture().join());

    assertThat(peers.get(1).handled).isEqualTo(IntStream.range(0, ROUNDS).boxed().toList());
    peers.forEach(peer -> peer.session.close());
  }

  /** Closing at any moment: each call ends once, and none is left. */
  @Test
  void closeAtAnyMomentEndsEveryCall() throws InterruptedException {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Peer> peers = peers(1);
      ExecutorService callers = executor(2);
      AtomicInteger ended = new AtomicInteger();
      int calls = 50;
      for (Peer peer : peers) {
        callers.execute(
            () -> {
              for (int i = 0; i < calls; i++) {
                peer.call(i).whenComplete((response, failure) -> ended.incrementAndGet());
              }
            });
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(2_000));
      for (Peer peer : peers) {
        peer.session.close();
      }
      end();
      executors.clear();
      assertThat(ended).as("round %d", round).hasValue(2 * calls);
    }
  }
}
