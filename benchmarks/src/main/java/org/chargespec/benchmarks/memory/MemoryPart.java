package org.chargespec.benchmarks.memory;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.chargespec.Side;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.formats.FrameFormat;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.v16.Ocpp16;

/** The memory that decoded frames and idle sessions hold. */
public final class MemoryPart implements Part {

  /** The name of a tree of Jackson's nodes. */
  public static final String TREE = "TREE";

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public Figures measure() throws IOException {
    Figures figures = new Figures();
    for (FrameSample frame : FrameSample.values()) {
      for (Contender contender : Contender.values()) {
        if (contender.writes() && contender.knows(frame)) {
          figures.put(decoded(contender.format(frame), frame), "memory", frame, contender);
        }
      }
      figures.put(tree(frame), "memory", frame, TREE);
    }
    OcppJson json = OcppJson.tolerant(Ocpp16.VERSION);
    figures.put(Retained.bytes(idle(json), idle(json)), "memory", "session");
    return figures;
  }

  private static long decoded(FrameFormat format, FrameSample frame) {
    byte[] utf8 = frame.utf8();
    return Retained.bytes(format.decode(utf8), format.decode(utf8));
  }

  private static long tree(FrameSample frame) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    byte[] utf8 = frame.utf8();
    return Retained.bytes(mapper.readTree(utf8), mapper.readTree(utf8));
  }

  /** Returns a session that has answered a call and waits. */
  private static Session idle(OcppJson json) {
    Session session = Session.builder(json, Side.CSMS).transport(MemoryPart::sent).build();
    session.receive("[2,\"1042\",\"Heartbeat\",{}]");
    return session;
  }

  private static void sent(String text) {
    if (text.isEmpty()) {
      throw new IllegalStateException("an answer was to be sent");
    }
  }
}
