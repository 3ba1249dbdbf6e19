package org.chargespec.session;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;

/** Where frames go: a user's consumer of texts or of bytes. */
interface Transport {

  /** Writes a frame, without sending it. */
  Text write(OcppJson json, Frame frame);

  /** The text of a frame. */
  interface Text {

    /** Hands it to the user's consumer. */
    void send();

    /** Returns it for a listener. */
    String shown();
  }

  /** Returns one for text messages. */
  static Transport ofText(Consumer<? super String> consumer) {
    return (json, frame) -> new Characters(json.writeFrame(frame), consumer);
  }

  /** Returns one for text messages as UTF-8. */
  static Transport ofUtf8(Consumer<? super byte[]> consumer) {
    return (json, frame) -> new Bytes(json.writeFrameToUtf8(frame), consumer);
  }

  /** A text as String. */
  record Characters(String text, Consumer<? super String> consumer) implements Text {
    @Override
    public void send() {
      consumer.accept(text);
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
    public void send() {
      consumer.accept(utf8);
    }

    @Override
    public String shown() {
      return new String(utf8, StandardCharsets.UTF_8);
    }
  }
}
