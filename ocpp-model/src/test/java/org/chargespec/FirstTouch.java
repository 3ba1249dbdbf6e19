package org.chargespec;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.HeartbeatResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.V16Actions;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v201.V201Actions;
import org.chargespec.versions.OcppVersions;

/** A program that uses generated classes in a given way first; run in a fresh JVM. */
final class FirstTouch {

  private FirstTouch() {}

  public static void main(String[] args) throws Exception {
    List<String> ways = List.of(args[1].split(",", -1));
    switch (args[0]) {
      case "touch" -> touch(ways.get(0));
      case "check" -> {
        touch(ways.get(0));
        checkAll();
        System.out.println("ok");
      }
      default -> {
        race(ways);
        checkAll();
        System.out.println("ok");
      }
    }
  }

  private static Object touch(String way) {
    return switch (way) {
      case "constants of 2.0.1" -> Objects.requireNonNull(V201Actions.HEARTBEAT);
      case "constants" -> Objects.requireNonNull(V16Actions.HEARTBEAT);
      case "registry" -> Objects.requireNonNull(Ocpp16.VERSION.registry());
      case "version" -> Ocpp16.VERSION.subprotocol();
      case "version of 2.0.1" -> Ocpp201.VERSION.subprotocol();
      case "versions" -> OcppVersions.all();
      case "find" -> Ocpp16.VERSION.registry().find("Reset").orElseThrow();
      case "actions" -> Ocpp16.VERSION.registry().actions();
      case "request" -> new HeartbeatRequest().ocppAction();
      case "response" -> new HeartbeatResponse(java.time.Instant.EPOCH).violations();
      default -> throw new IllegalArgumentException(way);
    };
  }

  private static void race(List<String> ways) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(ways.size());
    CountDownLatch ready = new CountDownLatch(ways.size());
    List<Future<Object>> touched =
        ways.stream()
            .map(
                way ->
                    threads.submit(
                        () -> {
                          ready.countDown();
                          ready.await();
                          return touch(way);
                        }))
            .toList();
    for (Future<Object> future : touched) {
      Objects.requireNonNull(future.get(20, TimeUnit.SECONDS));
    }
    threads.shutdown();
  }

  @SuppressWarnings("ReferenceEquality") // that it is one object is what is checked
  private static void checkAll() throws ReflectiveOperationException {
    for (OcppVersion version : OcppVersions.all()) {
      for (Action action : version.registry().actions()) {
        Class<?> owner =
            action instanceof Action.Call<?, ?> call
                ? call.requestType()
                : ((Action.Send<?>) action).messageType();
        if (action.version() != version || action != owner.getField("ACTION").get(null)) {
          throw new IllegalStateException("not whole: " + action);
        }
      }
    }
    if (V16Actions.HEARTBEAT != HeartbeatRequest.ACTION) {
      throw new IllegalStateException("two objects for one action");
    }
  }
}
