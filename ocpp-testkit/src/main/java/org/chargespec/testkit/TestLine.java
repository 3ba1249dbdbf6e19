package org.chargespec.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chargespec.Side;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;

/**
 * A charging station and a CSMS that are joined in memory: what one sends the other receives, as
 * the same text that would be on a network. A frame is delivered before the call that sent it
 * returns, unless it was sent while another one was delivered: then after that. Safe for use by
 * many threads.
 *
 * <pre>{@code
 * TestLine line =
 *     TestLine.of(
 *         OcppJson.strict(Ocpp16.VERSION),
 *         station -> station.handler(myStation),
 *         csms -> csms.handler(myCsms));
 * line.station().call(BootNotificationRequest.of("Acme", "A"));
 * line.clock().advance(Duration.ofSeconds(90));
 * }</pre>
 */
public final class TestLine {

  private final ManualClock clock;
  private final Session station;
  private final Session csms;
  private final ArrayDeque<Delivery> network = new ArrayDeque<>();
  private final List<String> frames = new ArrayList<>();
  private boolean delivering;
  private boolean losing;

  private record Delivery(Side to, String text) {}

  private TestLine(
      ManualClock clock,
      OcppJson json,
      UnaryOperator<Session.Builder> station,
      UnaryOperator<Session.Builder> csms) {
    this.clock = clock;
    this.station = end(json, Side.CHARGING_STATION, station);
    this.csms = end(json, Side.CSMS, csms);
  }

  /**
   * Joins two sessions, with a clock of their own.
   *
   * @param json reads and writes the frames of both
   * @param station sets up the charging station's session: its handler and what else it needs
   * @param csms sets up the CSMS's session
   */
  public static TestLine of(
      OcppJson json, UnaryOperator<Session.Builder> station, UnaryOperator<Session.Builder> csms) {
    return of(new ManualClock(), json, station, csms);
  }

  /**
   * Joins two sessions, with a clock that others go by, too.
   *
   * @param json reads and writes the frames of both
   * @param station sets up the charging station's session
   * @param csms sets up the CSMS's session
   */
  public static TestLine of(
      ManualClock clock,
      OcppJson json,
      UnaryOperator<Session.Builder> station,
      UnaryOperator<Session.Builder> csms) {
    Objects.requireNonNull(clock, "clock");
    return new TestLine(clock, json, station, csms);
  }

  private Session end(OcppJson json, Side side, UnaryOperator<Session.Builder> settings) {
    return settings
        .apply(
            Session.builder(json, side)
                .clock(clock)
                .scheduler(clock)
                .transport((String text) -> transmit(side.other(), text)))
        .build();
  }

  private void transmit(Side to, String text) {
    synchronized (network) {
      frames.add((to == Side.CSMS ? "-> " : "<- ") + text);
      if (losing) {
        return;
      }
      network.add(new Delivery(to, text));
      if (delivering) {
        return;
      }
      delivering = true;
    }
    deliver();
  }

  /** One frame after the other, so that two sessions that talk do not grow the stack. */
  private void deliver() {
    while (true) {
      Delivery next;
      synchronized (network) {
        next = network.poll();
        if (next == null) {
          delivering = false;
          return;
        }
      }
      (next.to() == Side.CSMS ? csms : station).receive(next.text());
    }
  }

  /** Returns the charging station's session. */
  public Session station() {
    return station;
  }

  /** Returns the CSMS's session. */
  public Session csms() {
    return csms;
  }

  /** Returns the clock that both go by. */
  public ManualClock clock() {
    return clock;
  }

  /**
   * Returns all frames that were sent until now, lost ones too: {@code ->} before those of the
   * charging station, {@code <-} before those of the CSMS.
   */
  public List<String> frames() {
    synchronized (network) {
      return List.copyOf(frames);
    }
  }

  /** From now on frames get lost, or from now on they do not: a peer that is silent. */
  public void loseFrames(boolean lose) {
    synchronized (network) {
      losing = lose;
    }
  }

  /** Cuts the connection: what is on its way is lost, and both sessions are closed. */
  public void cut() {
    synchronized (network) {
      losing = true;
      network.clear();
    }
    station.close("the connection is cut");
    csms.close("the connection is cut");
  }
}
