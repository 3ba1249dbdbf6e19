package com.acme.charging.load;

import com.acme.charging.Csms;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.MeterValuesResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.RegistrationStatus;
import org.chargespec.v16.V16CentralSystemHandler;

/** One run: all stations connect, call for a while, and leave. */
final class Run {

  private static final String PASSWORD = "correct horse battery";
  private static final int CLIENT_THREADS = 4;
  private static final int OPENING_AT_ONCE = 50;
  private static final int PATIENCE_SECONDS = 120;
  private static final int HEARTBEAT_SECONDS = 300;

  private static final long NANOS_OF_A_SECOND = 1_000_000_000L;
  private static final double BYTES_OF_A_KIB = 1024.0;

  private final PrintStream out;
  private final Size size;
  private final Watch ofCsms = new Watch();
  private final Watch ofStations = new Watch();
  private final Remains remains;
  private final HttpClient client = HttpClient.newBuilder().executor(threads()).build();
  private final List<Station> stations;
  private final Csms csms;
  private int made;
  private int cut;

  /** Answers a station. */
  private static final class Handler implements V16CentralSystemHandler.Partial {
    @Override
    public BootNotificationResponse bootNotification(BootNotificationRequest request) {
      return BootNotificationResponse.of(
          RegistrationStatus.ACCEPTED, Instant.now(), HEARTBEAT_SECONDS);
    }

    @Override
    public MeterValuesResponse meterValues(MeterValuesRequest request) {
      return MeterValuesResponse.of();
    }
  }

  /**
   * @param remains is told of all sessions
   */
  Run(PrintStream out, Size size, Remains remains) throws Exception {
    this.out = out;
    this.size = size;
    this.remains = remains;
    this.stations =
        IntStream.range(0, size.stations())
            .mapToObj(number -> new Station("CP-" + number, ofStations))
            .toList();
    Map<String, String> passwords =
        this.stations.stream().collect(Collectors.toMap(Station::identity, station -> PASSWORD));
    this.csms =
        new Csms(
            passwords,
            List.of(OcppJson.tolerant(Ocpp16.VERSION)),
            (version, session) -> new Handler(),
            station -> ofCsms,
            null);
  }

  /** They end by themselves: without them, the client would not end its connections properly. */
  private static Executor threads() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            CLIENT_THREADS, CLIENT_THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** Connects all stations, and has them boot. */
  void open() throws Exception {
    long heap = Remains.heap();
    long start = System.nanoTime();
    Semaphore places = new Semaphore(OPENING_AT_ONCE);
    List<CompletableFuture<?>> opened = new ArrayList<>();
    for (Station station : stations) {
      places.acquire();
      opened.add(
          station
              .open(client, csms.uri(), PASSWORD)
              .whenComplete((response, failure) -> places.release()));
    }
    join(opened);
    double seconds = (System.nanoTime() - start) / (double) NANOS_OF_A_SECOND;
    made += size.stations();
    for (Station station : stations) {
      station.csms(csms.session(station.identity()).orElseThrow());
      remains.watch(station.session());
      remains.watch(csms.session(station.identity()).orElseThrow());
    }
    double each = (Remains.heap() - heap) / BYTES_OF_A_KIB / size.stations();
    out.printf("  connected and booted: %d stations in %.1f s%n", size.stations(), seconds);
    out.printf("  heap: %.1f KiB per connection, both ends together%n", each);
  }

  private static void join(List<CompletableFuture<?>> all) {
    CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new))
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  /** Each station sends meter values once a second. */
  boolean steady() throws InterruptedException {
    int planned = size.stations() * size.seconds();
    Tally tally = new Tally(planned);
    made += planned;
    long start = System.nanoTime();
    for (int i = 0; i < planned; i++) {
      long due = start + i * NANOS_OF_A_SECOND / size.stations();
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      stations.get(i % size.stations()).measure(tally, due);
    }
    return report("once a second each", tally);
  }

  /**
   * Every station sends meter values as fast as they are answered, and at the same time the CSMS
   * has every station clear its cache.
   *
   * @param cutPercent of how many stations the connection is cut meanwhile, each before a call of
   *     its own that is chosen at random
   */
  boolean flatOut(int cutPercent) throws InterruptedException {
    Random random = new Random(1);
    List<Station> unlucky = new ArrayList<>(stations);
    Collections.shuffle(unlucky, random);
    cut = size.stations() * cutPercent / 100;
    unlucky.subList(0, cut).forEach(station -> station.cutBefore(random.nextInt(size.calls())));

    int planned = 2 * size.calls() * size.stations();
    Tally tally = new Tally(planned);
    made += planned;
    for (Station station : stations) {
      station.measure(tally, 0, size.calls());
      station.clearCache(tally, size.calls());
    }
    boolean good = report(cut == 0 ? "flat out" : "flat out, " + cut + " connections cut", tally);
    return good && (tally.failed() > 0) == (cut > 0);
  }

  private boolean report(String phase, Tally tally) throws InterruptedException {
    double seconds = tally.await(PATIENCE_SECONDS);
    double perSecond = 2 * tally.answered() / seconds;
    out.printf("  %s: %.0f messages per second; %s%n", phase, perSecond, tally);
    return tally.isGood();
  }

  /** Ends everything, and returns whether nothing is left and nothing was counted twice. */
  boolean close() throws Exception {
    join(stations.stream().<CompletableFuture<?>>map(Station::close).toList());
    boolean gone = Remains.await(() -> csms.connections() == 0);
    csms.stop();
    int ended = ofCsms.callsEnded.get() + ofStations.callsEnded.get();
    int closed = ofCsms.closed.get() + ofStations.closed.get();
    int incidents = ofCsms.incidents.get() + ofStations.incidents.get();
    out.printf(
        "  calls made %d, ended %d; sessions closed %d of %d; incidents %d%n",
        made, ended, closed, 2 * size.stations(), incidents);
    return gone && ended == made && closed == 2 * size.stations() && (incidents == 0 || cut > 0);
  }
}
