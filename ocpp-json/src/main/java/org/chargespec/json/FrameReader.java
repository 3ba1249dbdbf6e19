package org.chargespec.json;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.runtime.Checks;

/** Reads frames by the fast way, and by the careful way if anything is unexpected. */
final class FrameReader {

  private final OcppVersion version;
  private final Settings settings;
  private final Codecs codecs;
  private final FrameRules rules;
  private final FrameAnswers answers;
  private final CarefulFrameReader careful;

  FrameReader(FrameRules rules, Settings settings, Codecs codecs, Payloads payloads) {
    this.version = rules.version();
    this.settings = settings;
    this.codecs = codecs;
    this.rules = rules;
    this.answers = new FrameAnswers(version, settings, rules);
    this.careful = new CarefulFrameReader(rules, settings, codecs, payloads, answers);
  }

  /** Rejects a frame that is too large, given its beginning. */
  Received tooLarge(byte[] beginning) {
    return answers.tooLarge(FrameHead.of(beginning, 0, beginning.length));
  }

  Received read(byte[] utf8, int from, int to, PendingCalls pending) {
    Objects.checkFromToIndex(from, to, utf8.length);
    if (to - from > settings.maxBytes()) {
      return answers.tooLarge(FrameHead.of(utf8, from, to));
    }
    AskedOnce asked = new AskedOnce(pending, version);
    try {
      return readFast(new JsonReader(utf8, from, to, 1), asked);
    } catch (Detour e) {
      boolean whole = to - from == utf8.length;
      return careful.read(whole ? utf8 : Arrays.copyOfRange(utf8, from, to), asked);
    }
  }

  private Frame readFast(JsonReader in, PendingCalls pending) {
    in.beginList();
    MessageType type = MessageType.ofNumber(in.integer());
    next(in);
    String id = in.string();
    next(in);
    if (type == null || !rules.has(type) || !MessageIds.conforms(id)) {
      throw Detour.taken();
    }
    if (type == MessageType.CALL_RESULT) {
      Action.Call<?, ?> call = pending.find(id).orElseThrow(Detour::taken);
      return new Frame.CallResult(id, payload(in, call.responseType()), List.of());
    }
    if (type != MessageType.CALL && type != MessageType.SEND) {
      throw Detour.taken();
    }
    Action action = version.registry().find(in.string()).orElseThrow(Detour::taken);
    if (!settings.isForUs(action)) {
      throw Detour.taken();
    }
    next(in);
    if (type == MessageType.CALL && action instanceof Action.Call<?, ?> call) {
      return new Frame.Call(id, payload(in, call.requestType()), List.of());
    }
    if (type == MessageType.SEND && action instanceof Action.Send<?> send) {
      return new Frame.Send(id, payload(in, send.messageType()), List.of());
    }
    throw Detour.taken();
  }

  private static void next(JsonReader in) {
    if (!in.moreItems()) {
      throw Detour.taken();
    }
  }

  private <T extends OcppObject> T payload(JsonReader in, Class<T> type) {
    T payload = codecs.of(type).read(in);
    if (in.moreItems()) {
      throw Detour.taken();
    }
    in.end();
    if (!Checks.passesWithWholeTexts(payload)) {
      throw Detour.taken();
    }
    return payload;
  }

  /** Looks up a call at most once for both ways of reading. */
  private static final class AskedOnce implements PendingCalls {

    private final PendingCalls pending;
    private final OcppVersion version;
    private Optional<Action.Call<?, ?>> known = Optional.empty();
    private boolean asked;

    private AskedOnce(PendingCalls pending, OcppVersion version) {
      this.pending = Objects.requireNonNull(pending, "pending");
      this.version = version;
    }

    @Override
    public Optional<Action.Call<?, ?>> find(String messageId) {
      if (!asked) {
        asked = true;
        // A call of another version belongs to another connection.
        known = pending.find(messageId).filter(call -> call.version() == version);
      }
      return known;
    }
  }
}
