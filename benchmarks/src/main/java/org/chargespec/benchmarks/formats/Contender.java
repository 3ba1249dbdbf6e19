package org.chargespec.benchmarks.formats;

import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.util.function.Function;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.json.OcppJson;

/** The libraries that are compared. Public for JMH, whose parameter it is. */
public enum Contender {
  /** Ours as a central system has it: tolerant, and with all checks. */
  CHARGESPEC("Chargespec", frame -> new Chargespec(OcppJson.tolerant(frame.version()))),

  /** Ours, which accepts only what conforms and checks what it writes. */
  CHARGESPEC_STRICT(
      "Chargespec, strict", frame -> new Chargespec(OcppJson.strict(frame.version()))),

  /** The others are compared with it, since most programs use it. */
  JACKSON2("Jackson 2", frame -> new Jackson2(frame.action(), frame.type())),

  /** Jackson 2 with the module that replaces its reflection by generated code. */
  BLACKBIRD(
      "Jackson 2, Blackbird",
      frame -> new Jackson2(frame.action(), frame.type(), new BlackbirdModule())),

  JACKSON3("Jackson 3", frame -> new Jackson3(frame.action(), frame.type())),

  FASTJSON2("fastjson2", frame -> new Fastjson2(frame.action(), frame.type())),

  AVAJE("avaje-jsonb", frame -> new Avaje(frame.action(), frame.type())),

  GSON("Gson", frame -> new GsonFormat(frame.action(), frame.type())),

  /** OCPP 1.6 alone. */
  CHARGETIME("ChargeTime", frame -> new ChargeTime()),

  VALIDATING(
      "Jackson 3, networknt",
      frame -> new Validating(frame.version().number(), frame.action(), frame.type())),

  /** Reads nothing: the tokens alone. */
  TOKENS("(tokens of jackson-core)", frame -> new Floor(Floor::tokens)),

  /** Reads nothing: the bytes alone. */
  BYTES("(sum of the bytes)", frame -> new Floor(Floor::sum));

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // a method without state
  private final Function<FrameSample, FrameFormat> format;

  Contender(String title, Function<FrameSample, FrameFormat> format) {
    this.title = title;
    this.format = format;
  }

  /** Returns what a table calls it. */
  public String title() {
    return title;
  }

  /** Returns whether it makes an object of what it reads, and writes it. */
  public boolean writes() {
    return this != TOKENS && this != BYTES;
  }

  /** Returns whether it knows the frame. */
  public boolean knows(FrameSample frame) {
    return this != CHARGETIME || ChargeTime.knows(frame.action());
  }

  /** Returns its way to read and write a frame. */
  public FrameFormat format(FrameSample frame) {
    return format.apply(frame);
  }
}
