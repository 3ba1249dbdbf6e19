package org.chargespec.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chargespec.Action;
import org.chargespec.ErrorCode;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.json.tree.JsonValue;
import org.chargespec.json.tree.JsonValue.JsonArray;
import org.chargespec.json.tree.JsonValue.JsonNumber;
import org.chargespec.json.tree.JsonValue.JsonObject;
import org.chargespec.json.tree.JsonValue.JsonString;
import org.chargespec.json.tree.NotJson;
import org.chargespec.json.tree.PlainValue;
import org.chargespec.json.tree.Quote;
import org.chargespec.json.tree.TreeParser;
import org.jspecify.annotations.Nullable;

/** Reads a frame as a tree, and finds out what is to be done where it is not as it should be. */
final class CarefulFrameReader {

  private static final int PARTS_OF_CALL = 4;
  private static final int PARTS_OF_RESULT = 3;
  private static final int PARTS_OF_ERROR = 5;

  private final OcppVersion version;
  private final Settings settings;
  private final Codecs codecs;
  private final Payloads payloads;
  private final FrameAnswers answers;
  private final FrameRules rules;

  CarefulFrameReader(
      OcppVersion version,
      Settings settings,
      Codecs codecs,
      Payloads payloads,
      FrameAnswers answers) {
    this.version = version;
    this.settings = settings;
    this.codecs = codecs;
    this.payloads = payloads;
    this.answers = answers;
    this.rules = FrameRules.of(version);
  }

  /**
   * A frame as it was sent.
   *
   * @param id its message id
   * @param parts its parts, the first two among them
   * @param utf8 all of it
   * @param violations what is wrong with the id
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Parts(String id, List<JsonValue> parts, byte[] utf8, List<Violation> violations) {

    @Nullable String text(int index) {
      return parts.size() > index && parts.get(index) instanceof JsonString string
          ? string.text()
          : null;
    }

    List<Violation> and(List<Violation> others) {
      List<Violation> all = new ArrayList<>(violations);
      all.addAll(others);
      return all;
    }
  }

  Frame read(byte[] utf8, PendingCalls pending) {
    JsonValue root;
    try {
      root = TreeParser.parse(utf8, JsonReader.MAX_DEPTH + 1);
    } catch (NotJson e) {
      return notJson(utf8, String.valueOf(e.getMessage()));
    }
    if (!(root instanceof JsonArray array) || array.items().size() < 2) {
      return answers.withoutId("is no list of a message type, a message id and more");
    }
    if (!(array.items().get(0) instanceof JsonNumber number)) {
      return answers.withoutId("the message type is no number");
    }
    int type = number.text().length() == 1 ? number.text().charAt(0) - '0' : 0;
    boolean known = type >= FrameRules.CALL && type <= lastType();
    if (!known) {
      return answers.silence("", "unknown message type " + Quote.of(number.text()));
    }
    if (!(array.items().get(1) instanceof JsonString id)) {
      return type == FrameRules.CALL
          ? answers.withoutId("the message id is no text")
          : answers.silence("", "the message id is no text");
    }
    return identified(type, id.text(), array, utf8, pending);
  }

  private int lastType() {
    return rules.sends() ? FrameRules.SEND : FrameRules.CALL_ERROR;
  }

  private Frame identified(
      int type, String id, JsonArray array, byte[] utf8, PendingCalls pending) {
    List<Violation> violations = List.of();
    int length = id.codePointCount(0, id.length());
    if (length > FrameRules.MAX_ID_LENGTH) {
      String message = "the message id has %d characters; at most %d are allowed";
      String problem = message.formatted(length, FrameRules.MAX_ID_LENGTH);
      Handling handling = settings.handling(Deviation.LONG_MESSAGE_ID);
      if (handling == Handling.REJECT) {
        return type == FrameRules.CALL
            ? answers.withoutId(problem)
            : answers.silence(Quote.of(id), problem);
      }
      if (handling == Handling.REPORT) {
        violations = List.of(new Violation("", Kind.LENGTH, problem));
      }
    }
    Parts parts = new Parts(id, array.items(), utf8, violations);
    return switch (type) {
      case FrameRules.CALL -> call(parts);
      case FrameRules.CALL_RESULT -> result(parts, pending);
      case FrameRules.SEND -> send(parts);
      default -> error(type, parts);
    };
  }

  /** An id that was read before the text went wrong is better than none. */
  private Frame notJson(byte[] utf8, String problem) {
    int type;
    String id;
    try {
      JsonReader in = new JsonReader(utf8, 1);
      in.beginList();
      type = in.integer();
      id = in.moreItems() ? in.string() : "";
    } catch (Detour e) {
      return answers.withoutId("is no JSON: " + problem);
    }
    boolean usable = !id.isEmpty() && id.length() <= FrameRules.MAX_ID_LENGTH;
    Decoded.Rejected<?> rejected = (Decoded.Rejected<?>) payloads.syntax(problem);
    if (type == FrameRules.CALL) {
      return usable ? answers.call(id, rejected) : answers.withoutId("is no JSON: " + problem);
    }
    return type == FrameRules.CALL_RESULT && usable
        ? answers.result(id, rejected)
        : answers.silence(usable ? id : "", "is no JSON: " + problem);
  }

  private Frame call(Parts parts) {
    String name = parts.text(2);
    if (parts.parts().size() != PARTS_OF_CALL || name == null) {
      return answers.call(
          parts.id(),
          ErrorCode.of(Kind.SYNTAX, version),
          "a CALL has a type, an id, an action and a payload",
          "");
    }
    Optional<Action> action = version.registry().find(name);
    if (action.isEmpty() || !(action.get() instanceof Action.Call<?, ?> call)) {
      return answers.call(
          parts.id(), ErrorCode.NOT_IMPLEMENTED, "unknown action", ": " + Quote.of(name));
    }
    if (!settings.isForUs(call)) {
      return answers.call(
          parts.id(),
          ErrorCode.NOT_SUPPORTED,
          "the action is not for this side to receive",
          ": " + call.name());
    }
    return payload(
        parts,
        call.requestType(),
        PARTS_OF_CALL - 1,
        accepted -> new Frame.Call(parts.id(), accepted.value(), parts.and(accepted.violations())),
        rejected -> answers.call(parts.id(), rejected));
  }

  private Frame result(Parts parts, PendingCalls pending) {
    if (parts.parts().size() != PARTS_OF_RESULT) {
      return answers.silence(parts.id(), "a CALLRESULT has a type, an id and a payload");
    }
    Optional<Action.Call<?, ?>> call = pending.find(parts.id());
    if (call.isEmpty()) {
      return answers.silence(parts.id(), "no call waits for " + Quote.of(parts.id()));
    }
    return payload(
        parts,
        call.get().responseType(),
        PARTS_OF_RESULT - 1,
        accepted ->
            new Frame.CallResult(parts.id(), accepted.value(), parts.and(accepted.violations())),
        rejected -> answers.result(parts.id(), rejected));
  }

  private Frame send(Parts parts) {
    String name = parts.text(2);
    if (parts.parts().size() != PARTS_OF_CALL || name == null) {
      return answers.silence(parts.id(), "a SEND has a type, an id, an action and a payload");
    }
    Optional<Action> action = version.registry().find(name);
    if (action.isEmpty()
        || !(action.get() instanceof Action.Send<?> send)
        || !settings.isForUs(send)) {
      return answers.silence(parts.id(), "no message to receive: " + Quote.of(name));
    }
    return payload(
        parts,
        send.messageType(),
        PARTS_OF_CALL - 1,
        accepted -> new Frame.Send(parts.id(), accepted.value(), parts.and(accepted.violations())),
        rejected -> answers.send(parts.id(), rejected));
  }

  private <T extends OcppObject> Frame payload(
      Parts parts,
      Class<T> type,
      int index,
      Function<Decoded.Accepted<T>, Frame> accepted,
      Function<Decoded.Rejected<T>, Frame> rejected) {
    JsonValue sent = parts.parts().get(index);
    JsonValue payload =
        sent.isNull() && rules.nullPayload()
            ? new JsonObject(sent.at(), sent.at(), List.of())
            : sent;
    Decoded<T> decoded = payloads.decode(codecs.of(type), payload, parts.utf8());
    return decoded instanceof Decoded.Accepted<T> held
        ? accepted.apply(held)
        : rejected.apply((Decoded.Rejected<T>) decoded);
  }

  /** Description and details say nothing that a program needs; tolerance does without them. */
  private Frame error(int type, Parts parts) {
    boolean complete =
        parts.parts().size() == PARTS_OF_ERROR
            && parts.text(3) != null
            && parts.parts().get(PARTS_OF_ERROR - 1) instanceof JsonObject;
    boolean strict = settings.handling(Deviation.UNHOLDABLE_VALUE) == Handling.REJECT;
    String code = parts.text(2);
    if (code == null || (strict && !complete)) {
      return answers.silence(
          parts.id(), "an error has a type, an id, a code, a description and details");
    }
    String text = parts.text(3);
    String description = text == null ? "" : text;
    Map<String, @Nullable Object> details =
        parts.parts().size() < PARTS_OF_ERROR
            ? Map.of()
            : PlainValue.members(parts.parts().get(PARTS_OF_ERROR - 1));
    return type == FrameRules.CALL_ERROR
        ? new Frame.CallError(parts.id(), code, description, details)
        : new Frame.CallResultError(parts.id(), code, description, details);
  }
}
