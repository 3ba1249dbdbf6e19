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

  /**
   * Writes a frame.
   *
   * @throws IllegalArgumentException for one that was unreadable
   */
  void write(Frame frame) {
    open(frame);
    out.punctuation(']');
  }

  private void open(Frame frame) {
    if (frame instanceof Frame.Call call) {
      begin(FrameRules.CALL, call);
      action(call.request().ocppAction().name(), call.request());
    } else if (frame instanceof Frame.CallResult result) {
      begin(FrameRules.CALL_RESULT, result);
      payload(result.response());
    } else if (frame instanceof Frame.CallError error) {
      begin(FrameRules.CALL_ERROR, error);
      error(error.code(), error.description(), error.details());
    } else if (frame instanceof Frame.CallResultError error) {
      begin(FrameRules.CALL_RESULT_ERROR, error);
      error(error.code(), error.description(), error.details());
    } else if (frame instanceof Frame.Send send) {
      begin(FrameRules.SEND, send);
      action(send.message().ocppAction().name(), send.message());
    } else {
      throw new IllegalArgumentException("an unreadable frame has an answer at most");
    }
  }

  private void begin(int type, Frame frame) {
    out.punctuation('[');
    out.integer(type);
    out.punctuation(',');
    out.string(frame.messageId());
  }

  private void action(String action, OcppObject payload) {
    out.punctuation(',');
    out.string(action);
    payload(payload);
  }

  private <T extends OcppObject> void payload(T payload) {
    out.punctuation(',');
    codecs.of(payload).write(out, payload);
  }

  private void error(String code, String description, Object details) {
    out.punctuation(',');
    out.string(code);
    out.punctuation(',');
    out.string(description);
    out.punctuation(',');
    out.json(details);
  }
}
