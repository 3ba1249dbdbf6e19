package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Handlers and ends, with every action of every version. */
class HandlersAndEndsTest {

  private static final Map<OcppVersion, Samples> SAMPLES = new HashMap<>();

  /** A call of an implementation: method and request. */
  private final List<String> methods = new ArrayList<>();

  private final List<Message> requests = new ArrayList<>();

  static Stream<ReceivingSide> sides() {
    return ReceivingSide.all();
  }

  /** Every side as a handler that answers at once, and as one that answers later. */
  static Stream<Arguments> receivers() {
    return sides()
        .flatMap(
            side -> Stream.of(Arguments.of(side, side.handler()), Arguments.of(side, side.end())));
  }

  private static <T extends OcppObject> T sample(OcppVersion version, Class<T> type) {
    return SAMPLES.computeIfAbsent(version, Samples::new).of(type);
  }

  private static Request<?> request(Action.Call<?, ?> call) {
    return sample(call.version(), call.requestType());
  }

  private static Response response(Action.Call<?, ?> call) {
    return sample(call.version(), call.responseType());
  }

  /** Notes what it is asked, and answers with the sample. */
  private MessageHandler answering(Class<? extends MessageHandler> type) {
    return implementing(type, request -> response(request.ocppAction()));
  }

  private MessageHandler implementing(
      Class<? extends MessageHandler> type, Function<Request<?>, @Nullable Response> answer) {
    ReceivingSide.ImplementedMethod method =
        (name, request) -> {
          methods.add(name);
          requests.add(request);
          Response response = answer.apply(request);
          boolean direct = type.getSimpleName().endsWith("Handler");
          return direct || response == null ? response : CompletableFuture.completedStage(response);
        };
    return ReceivingSide.implemented(type, method);
  }

  private static @Nullable Object result(CompletionStage<?> stage) throws Exception {
    return stage.toCompletableFuture().get();
  }

  private static Throwable failure(CompletionStage<?> stage) {
    CompletableFuture<?> future = stage.toCompletableFuture();
    assertThat(future).isCompletedExceptionally();
    return Objects.requireNonNull(assertThrows(ExecutionException.class, future::get).getCause());
  }

  private static void assertNotSupported(CompletionStage<?> stage, Action action) {
    assertThat(failure(stage))
        .isInstanceOfSatisfying(
            CallErrorException.class,
            error -> {
              assertThat(error.code()).isEqualTo(ErrorCode.NOT_SUPPORTED);
              assertThat(error.description()).startsWith(action.name() + " ");
            });
  }

  @ParameterizedTest
  @MethodSource("receivers")
  void theMethodOfEachActionAnswers(ReceivingSide side, Class<? extends MessageHandler> type)
      throws Exception {
    MessageHandler handler = answering(type);
    for (Action.Call<?, ?> call : side.incoming()) {
      assertThat(result(handler.handle(request(call)))).isSameAs(response(call));
    }

    assertThat(methods)
        .containsExactlyElementsOf(side.incoming().stream().map(side::methodName).toList());
    assertThat(requests)
        .containsExactlyElementsOf(
            side.incoming().stream().map(HandlersAndEndsTest::request).toList());
  }

  @ParameterizedTest
  @MethodSource("receivers")
  void theOtherSidesRequestsAndOtherVersionsAreNotSupported(
      ReceivingSide side, Class<? extends MessageHandler> type) {
    MessageHandler handler = answering(type);
    assertThat(side.foreign()).isNotEmpty();
    for (Action.Call<?, ?> call : side.foreign()) {
      CompletionStage<?> answer = handler.handle(request(call));

      assertNotSupported(answer, call);
      assertThat(failure(answer))
          .hasMessageContaining(call.version().toString())
          .hasMessageContaining(side.version().toString());
    }
    assertThat(methods).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("receivers")
  void thePartialOneSupportsNothing(ReceivingSide side, Class<? extends MessageHandler> type) {
    Class<? extends MessageHandler> partial = ReceivingSide.partial(type);
    MessageHandler handler = answering(partial);
    for (Action.Call<?, ?> call : side.incoming()) {
      assertNotSupported(handler.handle(request(call)), call);
    }
    assertThat(methods).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("receivers")
  void whatAMethodThrowsFailsTheStage(ReceivingSide side, Class<? extends MessageHandler> type) {
    for (Throwable thrown :
        List.of(
            new CallErrorException(ErrorCode.SECURITY_ERROR, "no"),
            new IllegalStateException(),
            new StackOverflowError())) {
      MessageHandler handler =
          implementing(
              type,
              request -> {
                if (thrown instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) thrown;
              });
      for (Action.Call<?, ?> call : side.incoming()) {
        assertThat(failure(handler.handle(request(call)))).isSameAs(thrown);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("receivers")
  void nullIsNoAnswer(ReceivingSide side, Class<? extends MessageHandler> type) {
    MessageHandler handler = implementing(type, request -> null);
    for (Action.Call<?, ?> call : side.incoming()) {
      assertThat(failure(handler.handle(request(call)))).isInstanceOf(NullPointerException.class);
    }
  }

  /** Answers in memory. */
  private final class MemoryCaller implements Caller {
    @Override
    public <R extends Response> CompletionStage<R> call(Request<R> request) {
      requests.add(request);
      Action.Call<?, R> action = request.ocppAction();
      return CompletableFuture.completedStage(sample(action.version(), action.responseType()));
    }

    @Override
    public CompletionStage<@Nullable Void> send(UnconfirmedMessage message) {
      requests.add(message);
      return CompletableFuture.completedStage(null);
    }
  }

  private static MessageHandler calling(ReceivingSide side, @Nullable Caller caller) {
    return (MessageHandler) ReceivingSide.invoke(side.end(), null, "calling", Caller.class, caller);
  }

  /** The four ways to send a request: by its name, typed, by its sender, and as a handler. */
  private static List<CompletionStage<?>> sent(
      ReceivingSide side, Object end, Action.Call<?, ?> call) {
    return Stream.of(
            ReceivingSide.invoke(
                side.end(), end, side.methodName(call), call.requestType(), request(call)),
            ReceivingSide.invoke(side.end(), end, "call", side.calls(), request(call)),
            ReceivingSide.invoke(side.end(), end, "send", side.sent(), request(call)),
            ((MessageHandler) end).handle(request(call)))
        .<CompletionStage<?>>map(CompletionStage.class::cast)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sides")
  void anEndSendsByItsCaller(ReceivingSide side) throws Exception {
    MessageHandler end = calling(side, new MemoryCaller());
    for (Action.Call<?, ?> call : side.incoming()) {
      requests.clear();
      for (CompletionStage<?> answer : sent(side, end, call)) {
        assertThat(result(answer)).isSameAs(response(call));
      }
      assertThat(requests).hasSize(4).containsOnly(request(call));
    }
  }

  @ParameterizedTest
  @MethodSource("receivers")
  void aHandlerMayStandInPlaceOfTheNetwork(ReceivingSide side, Class<? extends MessageHandler> type)
      throws Exception {
    MessageHandler end = calling(side, Caller.to(answering(type)));
    for (Action.Call<?, ?> call : side.incoming()) {
      for (CompletionStage<?> answer : sent(side, end, call)) {
        assertThat(result(answer)).isSameAs(response(call));
      }
    }
    assertThat(methods).hasSize(4 * side.incoming().size());
  }

  @ParameterizedTest
  @MethodSource("sides")
  void anEndOfOnesOwnAnswersHoweverItIsCalled(ReceivingSide side) throws Exception {
    MessageHandler end = answering(side.end());
    for (Action.Call<?, ?> call : side.incoming()) {
      for (CompletionStage<?> answer : sent(side, end, call)) {
        assertThat(result(answer)).isSameAs(response(call));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sides")
  void anEndNeedsACaller(ReceivingSide side) {
    assertThatThrownBy(() -> calling(side, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("caller");
  }
}
