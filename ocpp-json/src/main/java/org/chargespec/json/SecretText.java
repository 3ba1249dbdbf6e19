package org.chargespec.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.json.JsonValue.JsonArray;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.json.JsonValue.Member;
import org.chargespec.json.runtime.FieldShape;
import org.chargespec.json.runtime.ValueType.ObjectValue;
import org.jspecify.annotations.Nullable;

/** The text of a frame without its secrets. */
final class SecretText {

  private static final String HIDDEN = "\"***\"";

  private final byte[] document;
  private final StringBuilder shown = new StringBuilder();

  /** The place up to which the document is shown. */
  private int done;

  private SecretText(byte[] document) {
    this.document = document;
  }

  static String of(String document, Frame frame, Codecs codecs) {
    SecretText text = new SecretText(Utf8.of(document));
    OcppObject payload = payload(frame);
    if (payload != null) {
      text.hide(text.last(), RecordShape.of(codecs.of(payload)));
    }
    text.show(text.document.length);
    return text.shown.toString();
  }

  /** Errors have none: of their details no spec says what is secret. */
  private static @Nullable OcppObject payload(Frame frame) {
    if (frame instanceof Frame.Call call) {
      return call.request();
    }
    if (frame instanceof Frame.CallResult result) {
      return result.response();
    }
    return frame instanceof Frame.Send send ? send.message() : null;
  }

  private JsonValue last() {
    try {
      if (TreeParser.parse(document, 1) instanceof JsonArray array && !array.items().isEmpty()) {
        return array.items().get(array.items().size() - 1);
      }
    } catch (NotJson e) {
      throw new IllegalArgumentException("not the text of a frame", e);
    }
    throw new IllegalArgumentException("not the text of a frame");
  }

  private void hide(JsonValue value, RecordShape<?> shape) {
    if (!(value instanceof JsonObject object)) {
      return;
    }
    for (Member member : object.members()) {
      int index = shape.indexOf(member.name());
      if (index >= 0) {
        hide(member.value(), shape.fields().get(index), object, shape.secrets());
      }
    }
  }

  /** An object with a secret in it is marked, too; it shows what else it has. */
  private void hide(JsonValue value, FieldShape field, JsonObject owner, SecretFields secrets) {
    if (field.type() instanceof ObjectValue part) {
      RecordShape<?> shape = RecordShape.of(part.codec());
      List<JsonValue> values = value instanceof JsonArray list ? list.items() : List.of(value);
      values.forEach(item -> hide(item, shape));
    } else if (secrets.hides(field, owner)) {
      show(value.at());
      shown.append(HIDDEN);
      done = value.end(document);
    }
  }

  private void show(int end) {
    shown.append(new String(document, done, end - done, StandardCharsets.UTF_8));
    done = end;
  }
}
