package org.chargespec.session;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;

/** Where frames go: a user's function that takes texts or bytes. */
interface Transport {

  /** Writes a frame, without sending it. */
  Text write(OcppJson json, Frame frame);

  /** The text of a frame. */
  interface Text {

    /** Hands it to the user's function, and returns a stage that is done when that has taken it. */
    CompletionStage<?> send();

    /** Returns it for a listener. */
    String shown();
  }

  /** Returns one for text messages that are taken when the function has returned. */
  static Transport ofText(Consumer<? super String> consumer) {
    return ofStage(
        text -> {
          consumer.accept(text);
          return CompletableFuture.completedStage(null);
        });
  }

  /** Returns one for text messages that are taken when a stage is done. */
  static Transport ofStage(Function<? super String, ? extends CompletionStage<?>> function) {
    return (json, frame) -> new Characters(json.writeFrame(frame), function);
  }

  /** Returns one for text messages as UTF-8. */
  static Transport ofUtf8(Consumer<? super byte[]> consumer) {
    return (json, frame) -> new Bytes(json.writeFrameToUtf8(frame), consumer);
  }

  /** A text as String. */
  record Characters(String text, Function<? super String, ? extends CompletionStage<?>> function)
      implements Text {
    @Override
    public CompletionStage<?> send() {
      return function.apply(text);
    }

    @Override
    public String shown() {
      return text;
    }
  }

  /** A text as UTF-8. */
  final class Bytes implements Text {

    private final byte[] utf8;
    private final Consumer<? super byte[]> consumer;

    Bytes(byte[] utf8, Consumer<? super byte[]> consumer) {
      this.utf8 = utf8;
      this.consumer = consumer;
    }

    @Override
    public CompletionStage<?> send() {
      consumer.accept(utf8);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public String shown() {
      return new String(utf8, StandardCharsets.UTF_8);
    }
  }
}
