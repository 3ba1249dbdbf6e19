package org.chargespec.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.document.Document;
import org.chargespec.json.document.Document.Finding;
import org.chargespec.json.document.Documents;
import org.chargespec.tools.official.Explanation;
import org.chargespec.tools.official.OfficialSchema;
import org.jspecify.annotations.Nullable;

/**
 * Compares strict reading, tolerant reading and the official schema for the documents of one
 * payload.
 */
final class Comparison {

  private final OfficialSchema official;
  private final Class<? extends OcppObject> record;
  private final OcppJson strict;
  private final OcppJson tolerant;
  private final OcppObject full;

  private final Map<Explanation, Integer> explained = new EnumMap<>(Explanation.class);
  private final List<String> problems = new ArrayList<>();
  private int documents;
  private int agreements;

  private Comparison(OfficialSchema official) {
    OcppVersion version = Standards.version(official.model().name());
    this.official = official;
    this.record = Standards.recordOf(official.type());
    this.strict = Ways.strict(version);
    this.tolerant = Ways.tolerant(version);
    this.full = SamplesTest.accepted(strict.decode(record, Documents.full(official)));
  }

  static Comparison of(OfficialSchema official) {
    Comparison comparison = new Comparison(official);
    Documents.of(official, comparison::compare);
    return comparison;
  }

  int documents() {
    return documents;
  }

  int agreements() {
    return agreements;
  }

  /** How many documents are judged differently, by the reason. */
  Map<Explanation, Integer> explained() {
    return Collections.unmodifiableMap(explained);
  }

  /** Differences that must not be. */
  List<String> problems() {
    return Collections.unmodifiableList(problems);
  }

  private void compare(Document document) {
    documents++;
    try {
      judge(document, strict.decode(record, document.text()));
      if (!document.broken().isEmpty()) {
        tolerate(document, tolerant.decode(record, document.text()));
      }
    } catch (RuntimeException e) {
      problem(document, "threw " + e);
    }
  }

  private void judge(Document document, Decoded<? extends OcppObject> decoded) {
    boolean accepted = decoded instanceof Decoded.Accepted;
    List<Finding> found = decoded.violations().stream().map(Finding::of).toList();
    if (accepted != document.accepted() || !found.equals(document.broken())) {
      problem(document, "strict finds " + decoded.violations());
    }
    if (document.same() && !full.equals(value(decoded))) {
      problem(document, "strict reads " + value(decoded));
    }
    compareWithSchema(document, accepted);
  }

  private void compareWithSchema(Document document, boolean accepted) {
    Explanation explanation = document.explanation();
    boolean valid = official.errors(document.text()).isEmpty();
    if (valid == accepted) {
      agreements++;
    } else if (explanation != null) {
      explained.merge(explanation, 1, Integer::sum);
    }
    if ((valid == accepted) != (explanation == null)) {
      problem(document, "valid by the schema: %s; by strict: %s".formatted(valid, accepted));
    }
  }

  /** Tolerant reading reports all that strict reading reports. */
  private void tolerate(Document document, Decoded<? extends OcppObject> decoded) {
    List<Finding> found = decoded.violations().stream().map(Finding::of).toList();
    if (!found.containsAll(document.broken())) {
      problem(document, "tolerant finds " + decoded);
    }
  }

  private static @Nullable Object value(Decoded<? extends OcppObject> decoded) {
    return decoded instanceof Decoded.Accepted<? extends OcppObject> accepted
        ? accepted.value()
        : null;
  }

  private void problem(Document document, String what) {
    String message =
        "%s must be %s (%s): %s"
            .formatted(document.name(), document.broken(), document.explanation(), what);
    problems.add(message.substring(0, Math.min(message.length(), 1000)));
  }
}
