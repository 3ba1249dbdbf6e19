package org.chargespec.spec.link;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chargespec.spec.model.ErrorCode;
import org.chargespec.spec.model.FrameRule;
import org.chargespec.spec.model.Standard;
import org.chargespec.spec.model.ViolationKind;
import org.chargespec.spec.read.HeaderElement.NamedText;
import org.chargespec.spec.read.HeaderElement.StandardElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.Suggestion;

/** Links the section {@code standard} of a version: names, error codes and frames. */
final class StandardLinker {

  private final StandardElement version;
  private final Problems problems;

  StandardLinker(StandardElement version, Problems problems) {
    this.version = version;
    this.problems = problems;
  }

  Standard link() {
    return new Standard(
        version.number(),
        version.editions(),
        version.subprotocol(),
        version.prefix(),
        version.versionClass(),
        version.chargingStation(),
        version.csms(),
        errorCodes(),
        violations(),
        frames());
  }

  private Map<ErrorCode, String> errorCodes() {
    Map<ErrorCode, String> spellings = new EnumMap<>(ErrorCode.class);
    Map<String, Located<String>> codes = new HashMap<>();
    for (NamedText entry : version.errorCodes()) {
      named(entry.name(), "error code", ErrorCode.values(), ErrorCode::specName)
          .ifPresent(code -> spellings.put(code, entry.text().value()));
      Located<String> first = codes.putIfAbsent(entry.text().value(), entry.name());
      if (first != null) {
        problems.add(
            entry.text().at(),
            "duplicate spelling '%s'; '%s' has it, too"
                .formatted(entry.text().value(), first.value()));
      }
    }
    if (!spellings.containsKey(ErrorCode.GENERIC_ERROR)) {
      problems.add(
          version.at(),
          "missing '%s' in 'errorCodes'; it replaces each code that the version does not have"
              .formatted(ErrorCode.GENERIC_ERROR.specName()));
    }
    return Collections.unmodifiableMap(spellings);
  }

  private Map<ViolationKind, ErrorCode> violations() {
    Map<ViolationKind, ErrorCode> codes = new EnumMap<>(ViolationKind.class);
    for (NamedText entry : version.violations()) {
      Optional<ViolationKind> kind =
          named(entry.name(), "kind of violation", ViolationKind.values(), ViolationKind::specName);
      Optional<ErrorCode> code =
          named(entry.text(), "error code", ErrorCode.values(), ErrorCode::specName);
      if (kind.isPresent() && code.isPresent()) {
        codes.put(kind.get(), code.get());
      }
    }
    for (ViolationKind kind : ViolationKind.values()) {
      if (version.violations().stream()
          .noneMatch(entry -> entry.name().value().equals(kind.specName()))) {
        problems.add(version.at(), "missing '%s' in 'violations'".formatted(kind.specName()));
      }
    }
    return Collections.unmodifiableMap(codes);
  }

  private Set<FrameRule> frames() {
    Set<FrameRule> rules = EnumSet.noneOf(FrameRule.class);
    for (Located<String> written : version.frames()) {
      named(written, "rule of frames", FrameRule.values(), FrameRule::specName)
          .ifPresent(rules::add);
    }
    return Collections.unmodifiableSet(rules);
  }

  private <E> Optional<E> named(
      Located<String> written, String what, E[] known, Function<E, String> specName) {
    Optional<E> found =
        Arrays.stream(known)
            .filter(value -> specName.apply(value).equals(written.value()))
            .findFirst();
    if (found.isEmpty()) {
      List<String> names = Arrays.stream(known).map(specName).toList();
      problems.add(written.at(), Suggestion.unknown(what, written.value(), names));
    }
    return found;
  }
}
