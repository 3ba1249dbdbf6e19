package org.chargespec.json;

import org.chargespec.OcppObject;
import org.chargespec.json.runtime.JsonWriter;

/** Writes frames. */
final class FrameWriter {

  private final Codecs codecs;
  private final JsonWriter out;

  FrameWriter(Codecs codecs, JsonWriter out) {
    this.codecs = codecs;
    this.out = out;
  }

  /** Writes a frame. */
  void write(Frame frame) {
    out.punctuation('[');
    out.integer(frame.type().number());
    out.punctuation(',');
    out.string(frame.messageId());
    if (frame instanceof Frame.Call call) {
      text(call.request().ocppAction().name());
      payload(call.request());
    } else if (frame instanceof Frame.CallResult result) {
      payload(result.response());
    } else if (frame instanceof Frame.Send send) {
      text(send.message().ocppAction().name());
      payload(send.message());
    } else if (frame instanceof Frame.ErrorFrame error) {
      text(error.code());
      text(error.description());
      out.punctuation(',');
      out.json(error.details());
    }
    out.punctuation(']');
  }

  private void text(String text) {
    out.punctuation(',');
    out.string(text);
  }

  private <T extends OcppObject> void payload(T payload) {
    out.punctuation(',');
    codecs.of(payload).write(out, payload);
  }
}
