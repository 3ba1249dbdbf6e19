package org.chargespec.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.runtime.Checks;

/** Reads frames: the fast way first, and the careful way if that meets a surprise. */
final class FrameReader {

  private final OcppVersion version;
  private final Settings settings;
  private final Codecs codecs;
  private final FrameRules rules;
  private final FrameAnswers answers;
  private final CarefulFrameReader careful;

  FrameReader(OcppVersion version, Settings settings, Codecs codecs, Payloads payloads) {
    this.version = version;
    this.settings = settings;
    this.codecs = codecs;
    this.rules = FrameRules.of(version);
    this.answers = new FrameAnswers(version, rules);
    this.careful = new CarefulFrameReader(version, settings, codecs, payloads, answers);
  }

  /** What becomes of a frame of which nothing can be read. */
  Frame malformed(String reason) {
    return answers.withoutId(reason);
  }

  Frame read(byte[] utf8, PendingCalls pending) {
    if (utf8.length > settings.maxBytes()) {
      return malformed(settings.tooLarge());
    }
    AskedOnce asked = new AskedOnce(pending, version);
    try {
      return readFast(utf8, asked);
    } catch (Detour e) {
      return careful.read(utf8, asked);
    }
  }

  private Frame readFast(byte[] utf8, PendingCalls pending) {
    JsonReader in = new JsonReader(utf8, 1);
    in.beginList();
    int type = in.integer();
    next(in);
    String id = in.string();
    next(in);
    if (id.length() > FrameRules.MAX_ID_LENGTH) {
      throw Detour.taken();
    }
    if (type == FrameRules.CALL || (type == FrameRules.SEND && rules.sends())) {
      Action action = version.registry().find(in.string()).orElseThrow(Detour::taken);
      if (!settings.isForUs(action)) {
        throw Detour.taken();
      }
      next(in);
      if (type == FrameRules.CALL && action instanceof Action.Call<?, ?> call) {
        return new Frame.Call(id, payload(in, call.requestType()), List.of());
      }
      if (type == FrameRules.SEND && action instanceof Action.Send<?> send) {
        return new Frame.Send(id, payload(in, send.messageType()), List.of());
      }
    }
    if (type == FrameRules.CALL_RESULT) {
      Action.Call<?, ?> call = pending.find(id).orElseThrow(Detour::taken);
      return new Frame.CallResult(id, payload(in, call.responseType()), List.of());
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

  /** Asks for a call at most once, although both ways may want to know: asking may remove it. */
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
        // A call of another version went to another connection.
        known = pending.find(messageId).filter(call -> call.version() == version);
      }
      return known;
    }
  }
}
