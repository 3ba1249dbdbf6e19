package org.chargespec.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chargespec.Action;
import org.chargespec.OcppObject;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.JsonWriter;
import org.chargespec.json.runtime.Key;

/** Writes frames. */
final class FrameWriter {

  /** What is written for each message of a type. */
  private record Message(Action action, Key name, Codec<?> codec) {}

  private final Codecs codecs;

  /** The types of the messages that frames had so far. */
  private final Map<Class<?>, Message> messages = new ConcurrentHashMap<>();

  FrameWriter(Codecs codecs) {
    this.codecs = codecs;
  }

  /** Writes a frame. */
  void write(JsonWriter out, Frame frame) {
    out.punctuation('[');
    out.integer(frame.type().number());
    out.punctuation(',');
    out.string(frame.messageId());
    if (frame instanceof Frame.Call call) {
      message(out, call.request().ocppAction(), call.request());
    } else if (frame instanceof Frame.CallResult result) {
      out.punctuation(',');
      payload(out, codecs.of(result.response()), result.response());
    } else if (frame instanceof Frame.Send send) {
      message(out, send.message().ocppAction(), send.message());
    } else if (frame instanceof Frame.ErrorFrame error) {
      text(out, error.code());
      text(out, error.description());
      out.punctuation(',');
      out.json(error.details());
    }
    out.punctuation(']');
  }

  private static void text(JsonWriter out, String text) {
    out.punctuation(',');
    out.string(text);
  }

  private void message(JsonWriter out, Action action, OcppObject payload) {
    Message message = messages.get(payload.getClass());
    if (message == null || message.action != action) {
      message = new Message(action, Key.escaped(action.name()), codecs.of(payload));
      messages.put(payload.getClass(), message);
    }
    out.element(message.name);
    payload(out, message.codec, payload);
  }

  @SuppressWarnings("unchecked") // the codec was found by the class of the payload
  private static <T extends OcppObject> void payload(
      JsonWriter out, Codec<?> codec, OcppObject payload) {
    ((Codec<T>) codec).write(out, (T) payload);
  }
}
