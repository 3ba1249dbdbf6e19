package com.acme.charging;

import java.io.PrintStream;
import org.chargespec.Violation;
import org.chargespec.session.Direction;
import org.chargespec.session.FrameEvent;
import org.chargespec.session.Incident;
import org.chargespec.session.SessionListener;

/**
 * Prints each frame of a session in a line, in colour if that is asked for, and what is wrong with
 * it in lines below.
 *
 * @param station whose session it is
 * @param out where to
 * @param coloured whether the lines have colours
 */
record FrameLog(String station, PrintStream out, boolean coloured) implements SessionListener {

  private static final String GREEN = "32";
  private static final String BLUE = "34";
  private static final String RED = "31";
  private static final int MOST_CHARACTERS = 160;

  @Override
  public void frame(FrameEvent event) {
    boolean in = event.direction() == Direction.IN;
    // The session does not show a frame that it cannot read: it may hold secrets.
    String text = event.text().isEmpty() ? "(cannot be read)" : cut(event.text());
    print(in ? GREEN : BLUE, (in ? " -> " : " <- ") + text);
    if (event.violations().isEmpty()) {
      event.reason().ifPresent(reason -> print(RED, "    !  " + reason));
    }
    for (Violation violation : event.violations()) {
      print(RED, "    !  " + violation.pointer() + " " + violation.message());
    }
  }

  @Override
  public void incident(Incident incident) {
    if (incident.kind() != Incident.Kind.UNREADABLE) {
      print(RED, "    !  " + incident.kind() + " " + incident.text());
    }
  }

  @Override
  public void closed(String reason) {
    print(RED, "    !  " + reason);
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
  }

  private void print(String colour, String line) {
    out.println(coloured ? "\033[" + colour + "m" + station + line + "\033[0m" : station + line);
  }
}
