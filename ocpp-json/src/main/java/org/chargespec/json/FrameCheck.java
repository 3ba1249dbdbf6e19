package org.chargespec.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chargespec.Action;
import org.chargespec.OcppObject;
import org.chargespec.Side;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** Checks a frame before it is sent. */
final class FrameCheck {

  private final FrameRules rules;
  private final @Nullable Side side;

  /**
   * @param side the sending side; null for either
   */
  FrameCheck(FrameRules rules, @Nullable Side side) {
    this.rules = rules;
    this.side = side;
  }

  /**
   * Returns true if a frame certainly conforms, but for what the writer itself finds: unpaired
   * surrogates and {@code UNRECOGNIZED}.
   */
  boolean passes(Frame frame) {
    return MessageIds.conforms(frame.messageId())
        && rules.has(frame.type())
        && passesWithContent(frame);
  }

  private boolean passesWithContent(Frame frame) {
    if (frame instanceof Frame.Call call) {
      return objection(call.request().ocppAction()) == null && Checks.passesAsRead(call.request());
    }
    if (frame instanceof Frame.Send send) {
      return objection(send.message().ocppAction()) == null && Checks.passesAsRead(send.message());
    }
    return frame instanceof Frame.CallResult result && Checks.passesAsRead(result.response());
  }

  /** Returns why a message of an action must not be sent; null if it may. */
  private @Nullable String objection(Action action) {
    if (action.version() != rules.version()) {
      return action.name() + " is of " + action.version();
    }
    return side == null || side.mayInitiate(action)
        ? null
        : action.name() + " may be sent by the other side only";
  }

  /** Returns the violations of the frame itself, then those of its payload. */
  List<Violation> violations(Frame frame) {
    List<Violation> found = new ArrayList<>(MessageIds.violations(frame.messageId()));
    if (!rules.has(frame.type())) {
      found.add(ofFrame(Kind.TYPE, rules.version() + " has no " + frame.type()));
    }
    if (frame instanceof Frame.Call call) {
      action(call.request().ocppAction(), found);
      found.addAll(call.request().violations());
    } else if (frame instanceof Frame.Send send) {
      action(send.message().ocppAction(), found);
      found.addAll(send.message().violations());
    } else if (frame instanceof Frame.CallResult result) {
      found.addAll(result.response().violations());
    } else if (frame instanceof Frame.ErrorFrame error) {
      error(error, found);
    }
    return found;
  }

  private static Violation ofFrame(Kind kind, String message) {
    return new Violation("", kind, message);
  }

  private void action(Action action, List<Violation> found) {
    String objection = objection(action);
    if (objection != null) {
      found.add(ofFrame(Kind.TYPE, objection));
    }
  }

  private void error(Frame.ErrorFrame error, List<Violation> found) {
    if (!isOwn(error.code())) {
      found.add(
          ofFrame(
              Kind.ENUM_VALUE,
              "error code " + error.code() + " is not a code of " + rules.version()));
    }
    ErrorContent content = new ErrorContent(error.description(), error.details());
    for (Violation violation : content.violations()) {
      String name = "error" + violation.pointer().replace('/', ' ');
      found.add(ofFrame(violation.kind(), name + " " + violation.message()));
    }
  }

  /** Returns whether a text is an error code in the spelling of this version. */
  private boolean isOwn(String text) {
    return rules.version().data().errorCodes().containsValue(text);
  }

  /** The content of an error, as an object with checks. */
  private record ErrorContent(String description, Map<String, @Nullable Object> details)
      implements OcppObject {

    @Override
    public void check(Checks checks) {
      checks.maxLength("description", description, Frame.ErrorFrame.MAX_DESCRIPTION_LENGTH);
      checks.json("details", details);
    }
  }
}
