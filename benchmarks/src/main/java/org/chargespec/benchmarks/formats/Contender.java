package org.chargespec.benchmarks.formats;

import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.json.OcppJson;

/** What is compared. Public for JMH, whose parameter it is. */
public enum Contender {
  /** Ours as a central system has it: tolerant, and with all checks. */
  CHARGESPEC("Chargespec") {
    @Override
    public FrameFormat format(FrameSample frame) {
      return new Chargespec(OcppJson.tolerant(frame.version()));
    }
  },

  /** Ours, which accepts only what conforms and checks what it writes. */
  CHARGESPEC_STRICT("Chargespec, strict") {
    @Override
    public FrameFormat format(FrameSample frame) {
      return new Chargespec(OcppJson.strict(frame.version()));
    }
  },

  /** What the others are compared with: what most programs use. */
  JACKSON2("Jackson 2") {
    @Override
    public FrameFormat format(FrameSample frame) {
      return new Jackson2(frame.action(), frame.type());
    }
  },

  FASTJSON2("fastjson2") {
    @Override
    public FrameFormat format(FrameSample frame) {
      return new Fastjson2(frame.action(), frame.type());
    }
  };

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  /** Returns what a table calls it. */
  public String title() {
    return title;
  }

  /** Returns whether it writes, too. */
  public boolean writes() {
    return true;
  }

  /** Returns its way to read and write a frame. */
  public abstract FrameFormat format(FrameSample frame);
}
