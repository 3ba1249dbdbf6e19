package org.chargespec.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.ErrorCode;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.json.JsonValue.JsonArray;
import org.chargespec.json.JsonValue.JsonObject;
import org.chargespec.runtime.FrameRule;
import org.chargespec.runtime.Surrogates;
import org.jspecify.annotations.Nullable;

/** Reads a frame as a tree and applies the settings to whatever does not conform. */
final class CarefulFrameReader {

  private static final int ELEMENTS_OF_CALL = 4;
  private static final int ELEMENTS_OF_RESULT = 3;
  private static final int ELEMENTS_OF_ERROR = 5;

  private final OcppVersion version;
  private final Settings settings;
  private final Codecs codecs;
  private final Payloads payloads;
  private final FrameAnswers answers;
  private final FrameRules rules;

  CarefulFrameReader(
      FrameRules rules, Settings settings, Codecs codecs, Payloads payloads, FrameAnswers answers) {
    this.version = rules.version();
    this.settings = settings;
    this.codecs = codecs;
    this.payloads = payloads;
    this.answers = answers;
    this.rules = rules;
  }

  Received read(byte[] utf8, PendingCalls pending) {
    JsonValue root;
    try {
      root = TreeParser.parse(utf8, 1);
    } catch (NotJson e) {
      return notJson(FrameHead.of(utf8, 0, utf8.length), String.valueOf(e.getMessage()), pending);
    }
    if (!(root instanceof JsonArray array)) {
      return answers.notAFrame(FrameHead.NONE, "not an array [type, id, ...]");
    }
    FrameHead head = FrameHead.of(array.items());
    MessageType type = head.type();
    if (head.number() == null) {
      return answers.notAFrame(head, "not an array [type, id, ...] with a number as type");
    }
    if (type == null || !rules.has(type)) {
      return answers.unknownType(head, head.number());
    }
    String id = head.id();
    return id == null
        ? answers.notAFrame(head, "message id must be a text without unpaired surrogates")
        : identified(
            type, id, new FrameElements(head, id, array.items(), utf8, List.of()), pending);
  }

  private Received notJson(FrameHead head, String problem, PendingCalls pending) {
    String id = head.id();
    return head.type() == MessageType.CALL_RESULT && id != null && pending.find(id).isEmpty()
        ? answers.unasked(head, id)
        : answers.notJson(head, problem);
  }

  private Received identified(
      MessageType type, String id, FrameElements elements, PendingCalls pending) {
    FrameHead head = elements.head();
    List<Violation> violations = MessageIds.violations(id);
    Handling handling = settings.handling(Deviation.LONG_MESSAGE_ID);
    if (!violations.isEmpty() && handling == Handling.REJECT) {
      return answers.notAFrame(head, violations.get(0).message());
    }
    FrameElements known = handling == Handling.IGNORE ? elements : elements.with(violations);
    return switch (type) {
      case CALL -> call(known);
      case CALL_RESULT -> result(known, pending);
      case CALL_ERROR, CALL_RESULT_ERROR -> error(type, known);
      case SEND -> send(known);
    };
  }

  private Received notOfType(MessageType type, FrameHead head) {
    return answers.notAFrame(head, notA(type));
  }

  private static String notA(MessageType type) {
    return "not a " + type + " " + type.form();
  }

  private Received call(FrameElements elements) {
    FrameHead head = elements.head();
    String name = elements.text(2);
    if (elements.count() != ELEMENTS_OF_CALL || name == null) {
      return notOfType(MessageType.CALL, head);
    }
    Optional<Action> action = version.registry().find(name);
    if (action.isEmpty() || !(action.get() instanceof Action.Call<?, ?> call)) {
      return answers.malformed(
          head, ErrorCode.NOT_IMPLEMENTED, "unknown action", ": " + Quote.of(name));
    }
    if (!settings.isForUs(call)) {
      return answers.malformed(
          head,
          ErrorCode.NOT_SUPPORTED,
          "this side does not receive the action",
          ": " + call.name());
    }
    return payload(
        elements,
        call.requestType(),
        (request, violations) -> new Frame.Call(elements.id(), request, violations));
  }

  private Received result(FrameElements elements, PendingCalls pending) {
    FrameHead head = elements.head();
    Optional<Action.Call<?, ?>> call = pending.find(elements.id());
    if (call.isEmpty()) {
      return answers.unasked(head, elements.id());
    }
    if (elements.count() != ELEMENTS_OF_RESULT) {
      return notOfType(MessageType.CALL_RESULT, head);
    }
    return payload(
        elements,
        call.get().responseType(),
        (response, violations) -> new Frame.CallResult(elements.id(), response, violations));
  }

  private Received send(FrameElements elements) {
    FrameHead head = elements.head();
    String name = elements.text(2);
    if (elements.count() != ELEMENTS_OF_CALL || name == null) {
      return notOfType(MessageType.SEND, head);
    }
    Optional<Action> action = version.registry().find(name);
    if (action.isEmpty() || !(action.get() instanceof Action.Send<?> send)) {
      return answers.silence(head, "unknown action: " + Quote.of(name));
    }
    if (!settings.isForUs(send)) {
      return answers.silence(head, "this side does not receive the action: " + send.name());
    }
    return payload(
        elements,
        send.messageType(),
        (message, violations) -> new Frame.Send(elements.id(), message, violations));
  }

  /** Makes a frame of a payload and its violations. */
  private interface Framing<T> {
    Frame of(T payload, List<Violation> violations);
  }

  private <T extends OcppObject> Received payload(
      FrameElements elements, Class<T> type, Framing<T> framing) {
    JsonValue sent = elements.last();
    JsonValue payload =
        sent.isNull() && rules.has(FrameRule.NULL_PAYLOAD)
            ? new JsonObject(sent.at(), sent.at(), List.of())
            : sent;
    return framed(elements, payloads.decode(codecs.of(type), payload, elements.utf8()), framing);
  }

  private <T> Received framed(FrameElements elements, Decoded<T> decoded, Framing<T> framing) {
    return decoded instanceof Decoded.Accepted<T> held
        ? framing.of(held.value(), elements.and(held.violations()))
        : answers.rejected(elements.head(), (Decoded.Rejected<T>) decoded, elements.violations());
  }

  /** Tolerant reading accepts an error without description and details. */
  private Received error(MessageType type, FrameElements elements) {
    String id = elements.id();
    String code = elements.text(2);
    if (code == null) {
      return notOfType(type, elements.head());
    }
    String sent = elements.text(3);
    String description = sent == null ? "" : sent;
    Map<Deviation, Violation> found = new EnumMap<>(Deviation.class);
    if (elements.count() != ELEMENTS_OF_ERROR
        || sent == null
        || !(elements.last() instanceof JsonObject)) {
      found.put(Deviation.UNHOLDABLE_VALUE, new Violation("", Kind.TYPE, notA(type)));
    }
    if (Surrogates.hasHalf(code + description)) {
      String message = "error code or description contains an unpaired surrogate";
      found.put(Deviation.LONE_SURROGATE, new Violation("", Kind.FORMAT, message));
    }
    for (Map.Entry<Deviation, Violation> deviation : found.entrySet()) {
      if (settings.handling(deviation.getKey()) == Handling.REJECT) {
        return answers.notAFrame(elements.head(), deviation.getValue().message());
      }
    }
    found.keySet().removeIf(deviation -> settings.handling(deviation) == Handling.IGNORE);
    String wholeCode = Surrogates.withoutHalves(code);
    String whole = Surrogates.withoutHalves(description);
    return details(
        elements.with(List.copyOf(found.values())),
        (details, violations) ->
            type == MessageType.CALL_ERROR
                ? new Frame.CallError(id, wholeCode, whole, details, violations)
                : new Frame.CallResultError(id, wholeCode, whole, details, violations));
  }

  private Received details(FrameElements elements, Framing<Map<String, @Nullable Object>> framing) {
    return elements.count() >= ELEMENTS_OF_ERROR
            && elements.elements().get(ELEMENTS_OF_ERROR - 1) instanceof JsonObject details
        ? framed(elements, payloads.details(details, elements.utf8()), framing)
        : framing.of(Map.of(), elements.violations());
  }
}
