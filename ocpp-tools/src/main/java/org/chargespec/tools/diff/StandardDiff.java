package org.chargespec.tools.diff;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chargespec.spec.model.ErrorCode;
import org.chargespec.spec.model.FrameRule;
import org.chargespec.spec.model.Standard;
import org.chargespec.spec.model.ViolationKind;
import org.chargespec.tools.diff.Place.Kind;
import org.jspecify.annotations.Nullable;

/** Compares what two versions say of themselves; other people's types say nothing. */
final class StandardDiff {

  private static final Place PLACE = Place.of(Kind.VERSION, Name.of("version"));

  private StandardDiff() {}

  static void compare(@Nullable Standard before, @Nullable Standard after, Changes changes) {
    if (before == null || after == null) {
      return;
    }
    changes.value(
        PLACE,
        Aspect.SUBPROTOCOL,
        before.subprotocol(),
        after.subprotocol(),
        Breaks.wire(true, true));
    changes.value(
        PLACE.member("class, prefix and sides"),
        Aspect.JAVA_NAME,
        javaNames(before),
        javaNames(after),
        Breaks.JAVA);
    for (FrameRule rule : FrameRule.values()) {
      boolean was = before.frames().contains(rule);
      boolean is = after.frames().contains(rule);
      changes.value(
          PLACE.member(rule.specName()),
          Aspect.FRAMES,
          was ? "yes" : "no",
          is ? "yes" : "no",
          Breaks.wire(was, is));
    }
    compareErrors(before, after, changes);
  }

  private static String javaNames(Standard standard) {
    return String.join(
        ", ",
        List.of(
            standard.versionClass(),
            standard.prefix(),
            standard.chargingStation(),
            standard.csms()));
  }

  private static void compareErrors(Standard before, Standard after, Changes changes) {
    Map<ErrorCode, String> old = before.errorCodes();
    Map<ErrorCode, String> present = after.errorCodes();
    Stream.of(ErrorCode.values())
        .forEach(
            code ->
                changes.value(
                    PLACE.member(code.specName()),
                    Aspect.ERROR_CODE,
                    old.get(code),
                    present.get(code),
                    Breaks.wire(old.containsKey(code), present.containsKey(code))));
    for (ViolationKind kind : ViolationKind.values()) {
      changes.value(
          PLACE.member(kind.specName()),
          Aspect.VIOLATION_CODE,
          code(before, kind),
          code(after, kind),
          Breaks.NOTHING);
    }
  }

  private static @Nullable String code(Standard standard, ViolationKind kind) {
    ErrorCode code = standard.violations().get(kind);
    return code == null ? null : code.specName();
  }
}
