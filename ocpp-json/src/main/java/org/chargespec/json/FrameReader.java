package org.chargespec.json;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.runtime.Checks;

/** Reads frames by the fast way, and by the careful way if anything is unexpected. */
final class FrameReader {

  private final OcppVersion version;
  private final Settings settings;
  private final Codecs codecs;
  private final FrameRules rules;
  private final KnownActions actions;
  private final FrameAnswers answers;
  private final CarefulFrameReader careful;

  FrameReader(FrameRules rules, Settings settings, Codecs codecs, Payloads payloads) {
    this.version = rules.version();
    this.settings = settings;
    this.codecs = codecs;
    this.rules = rules;
    this.actions = new KnownActions(version.registry(), codecs);
    this.answers = new FrameAnswers(version, settings, rules);
    this.careful = new CarefulFrameReader(rules, settings, codecs, payloads, answers);
  }

  /** Rejects a frame that is too large, given its beginning. */
  Received tooLarge(byte[] beginning) {
    return answers.tooLarge(FrameHead.of(beginning, 0, beginning.length));
  }

  Received read(byte[] utf8, int from, int to, PendingCalls pending) {
    Objects.requireNonNull(pending, "pending");
    Objects.checkFromToIndex(from, to, utf8.length);
    if (to - from > settings.maxBytes()) {
      return answers.tooLarge(FrameHead.of(utf8, from, to));
    }
    AskedOnce asked = null;
    try {
      JsonReader in = new JsonReader(utf8, from, to, 1);
      in.beginList();
      int type = in.integer();
      next(in);
      String id = in.string();
      next(in);
      if (!MessageIds.conforms(id)) {
        throw Detour.taken();
      }
      if (type == MessageType.CALL_RESULT.number()) {
        asked = new AskedOnce(pending, version);
        return result(in, id, asked);
      }
      return message(in, type, id);
    } catch (Detour e) {
      return careful.read(
          Arrays.copyOfRange(utf8, from, to),
          asked == null ? new AskedOnce(pending, version) : asked);
    }
  }

  private Frame result(JsonReader in, String id, PendingCalls pending) {
    Action.Call<?, ?> call = pending.find(id).orElse(null);
    if (call == null) {
      throw Detour.taken();
    }
    return new Frame.CallResult(id, payload(in, codecs.of(call.responseType())), List.of());
  }

  private Frame message(JsonReader in, int type, String id) {
    if (type != MessageType.CALL.number() && type != MessageType.SEND.number()) {
      throw Detour.taken(); // an error, which names no action
    }
    KnownActions.Known known = actions.read(in);
    next(in);
    if (settings.isForUs(known.action())) {
      if (known instanceof KnownActions.KnownCall call && type == MessageType.CALL.number()) {
        return new Frame.Call(id, payload(in, call.codec()), List.of());
      }
      if (known instanceof KnownActions.KnownSend send
          && type == MessageType.SEND.number()
          && rules.has(MessageType.SEND)) {
        return new Frame.Send(id, payload(in, send.codec()), List.of());
      }
    }
    throw Detour.taken();
  }

  private static void next(JsonReader in) {
    if (!in.moreItems()) {
      throw Detour.taken();
    }
  }

  private static <T extends OcppObject> T payload(JsonReader in, Codec<T> codec) {
    T payload = codec.read(in);
    if (in.moreItems()) {
      throw Detour.taken();
    }
    in.end();
    if (!Checks.passesAsRead(payload)) {
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
      this.pending = pending;
      this.version = version;
    }

    @Override
    public Optional<Action.Call<?, ?>> find(String messageId) {
      if (!asked) {
        asked = true;
        Optional<Action.Call<?, ?>> found = pending.find(messageId);
        // A call of another version belongs to another connection.
        known = found.isEmpty() || found.get().version() == version ? found : Optional.empty();
      }
      return known;
    }
  }
}
