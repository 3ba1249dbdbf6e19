package org.chargespec.json;

import java.util.List;
import java.util.function.Function;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.json.runtime.JsonWriter;
import org.chargespec.json.text.Unwritable;
import org.chargespec.runtime.Checks;

/** Writes payloads and frames: everything that can be written, or only what conforms. */
final class Writing {

  /** Makes a text of what was written; no lambda, see {@link KnownActions}. */
  static final Function<JsonWriter, String> TEXT =
      new Function<>() {
        @Override
        public String apply(JsonWriter written) {
          return written.toText();
        }
      };

  /** Makes bytes of what was written. */
  static final Function<JsonWriter, byte[]> UTF8 =
      new Function<>() {
        @Override
        public byte[] apply(JsonWriter written) {
          return written.toUtf8();
        }
      };

  private final Codecs codecs;
  private final WriteSettings settings;
  private final FrameCheck check;
  private final FrameWriter frames;
  private final SpareWriters writers;

  Writing(FrameRules rules, Codecs codecs, WriteSettings settings) {
    this.codecs = codecs;
    this.settings = settings;
    this.frames = new FrameWriter(codecs);
    this.writers = new SpareWriters(settings);
    this.check = new FrameCheck(rules, settings.side());
  }

  WriteSettings settings() {
    return settings;
  }

  /**
   * Writes a payload.
   *
   * @param document creates the result
   */
  <T extends OcppObject, D> D payload(T payload, Function<JsonWriter, D> document) {
    if (settings.checked() && !Checks.passesAsRead(payload)) {
      Checks.conforming(payload);
    }
    try {
      JsonWriter out = writers.take();
      codecs.of(payload).write(out, payload);
      return finished(out, document);
    } catch (Unwritable e) {
      throw new NonConformingException(payload.getClass(), payload.violations());
    }
  }

  /** The writer finds unpaired surrogates and {@code UNRECOGNIZED}, so no check does before. */
  private <D> D finished(JsonWriter out, Function<JsonWriter, D> document) {
    if (settings.checked() && out.hasReplaced()) {
      throw Unwritable.value();
    }
    D made = document.apply(out);
    writers.giveBack(out);
    return made;
  }

  /**
   * Writes a frame.
   *
   * @param document creates the result
   */
  <D> D frame(Frame frame, Function<JsonWriter, D> document) {
    if (settings.checked() && !check.passes(frame)) {
      List<Violation> violations = check.violations(frame);
      if (!violations.isEmpty()) {
        throw new NonConformingException(frame.type().toString(), violations);
      }
    }
    try {
      JsonWriter out = writers.take();
      frames.write(out, frame);
      return finished(out, document);
    } catch (Unwritable e) {
      throw new NonConformingException(frame.type().toString(), check.violations(frame));
    }
  }
}
