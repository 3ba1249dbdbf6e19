package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.Sample;
import org.chargespec.tools.sample.SamplePayloads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many threads begin at once with an OcppJson that has not been used yet. Each gets the result that
 * it would get alone.
 */
class ConcurrencyTest {

  private static final int THREADS = 16;
  private static final int ROUNDS = 3;
  private static final JsonMapper JACKSON = new JsonMapper();
  private static final int BROKEN_OF_EACH_TYPE = 6;

  /**
   * A document, and what is made of it.
   *
   * @param read what it is read as
   * @param written what that is written as; empty if it is rejected
   */
  private record Task(
      Class<? extends OcppObject> type, String text, Decoded<?> read, String written) {

    static Task of(OcppJson json, Class<? extends OcppObject> type, String text) {
      Decoded<? extends OcppObject> read = json.decode(type, text);
      return new Task(type, text, read, written(json, read));
    }

    private static String written(OcppJson json, Decoded<? extends OcppObject> read) {
      boolean writable =
          read instanceof Decoded.Accepted<? extends OcppObject> accepted
              && accepted.value().violations().isEmpty();
      return writable ? json.encode(((Decoded.Accepted<? extends OcppObject>) read).value()) : "";
    }

    boolean isDoneRight(OcppJson json) {
      return equals(of(json, type, text));
    }
  }

  @ParameterizedTest
  @MethodSource("org.chargespec.versions.OcppVersions#all")
  void everyThreadGetsItsOwnResult(OcppVersion version) throws Exception {
    List<Task> tasks = tasks(version);
    OcppJson shared = OcppJson.tolerant(version);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<@Nullable Task>> wrong = new ArrayList<>();
      for (int seed : IntStream.range(0, THREADS).toArray()) {
        wrong.add(
            threads.submit(
                () -> {
                  start.await();
                  return firstWrong(shared, tasks, new Random(seed));
                }));
      }
      for (Future<@Nullable Task> future : wrong) {
        assertThat(future.get(2, TimeUnit.MINUTES)).isNull();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Does all tasks in an order of this thread's own; returns one that went wrong. */
  private static @Nullable Task firstWrong(OcppJson json, List<Task> tasks, Random random) {
    List<Task> mine = new ArrayList<>(tasks);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(mine, random);
      for (Task task : mine) {
        if (!task.isDoneRight(json)) {
          return task;
        }
      }
    }
    return null;
  }

  private static List<Task> tasks(OcppVersion version) throws Exception {
    OcppJson alone = OcppJson.tolerant(version);
    Model model = Standards.model(version);
    SamplePayloads payloads = new SamplePayloads(model);
    List<Task> tasks = new ArrayList<>();
    for (ObjectType type : model.objects().toList()) {
      Class<? extends OcppObject> record = Standards.recordOf(type);
      Stream<Map<String, ?>> conforming = Stream.of(payloads.minimal(type), payloads.full(type));
      Stream<Map<String, ?>> broken =
          payloads.variations(type).stream()
              .filter(sample -> !sample.conforms())
              .limit(BROKEN_OF_EACH_TYPE)
              .map(Sample::payload);
      for (Map<String, ?> payload : Stream.concat(conforming, broken).toList()) {
        tasks.add(Task.of(alone, record, JACKSON.writeValueAsString(payload)));
      }
    }
    assertThat(tasks).hasSizeGreaterThan(500);
    return tasks;
  }
}
