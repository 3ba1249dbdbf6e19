package org.chargespec.tools.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chargespec.spec.Spec;
import org.chargespec.spec.link.InheritedDocs;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.Gap;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.MessageElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.WrittenType;
import org.chargespec.tools.lint.Doc.Form;

/**
 * Finds poor docs: gaps, docs that repeat the name, equal docs of many things, numbers without a
 * unit, fields that may be secret, and wrong form.
 */
public final class DocLint {

  private static final int MOST_USES = 5;

  private final Problems problems;

  /** Creates a lint that adds to these problems. */
  public DocLint(Problems problems) {
    this.problems = problems;
  }

  /**
   * Checks the docs of a spec that was read without problems, including those of an earlier
   * version.
   */
  public void check(SpecElement own) {
    Optional<InheritedDocs> inherited = Spec.inherited(own, problems);
    SpecElement spec = inherited.map(docs -> docs.fill(own)).orElse(own);
    inherited.ifPresent(docs -> docs.repeated().forEach(doc -> repeated(doc, own)));
    Docs docs = Docs.of(spec);
    for (Doc doc : docs.all()) {
      if (Gap.is(doc.text().value())) {
        add(doc, "the doc of the %s is a gap; say what it means".formatted(doc.subject()));
      } else {
        checkSaysMoreThanItsName(doc);
        checkWhiteSpace(doc);
        checkForm(doc);
      }
    }
    checkUses(docs.all());
    docs.fields().forEach(this::checkUnit);
    docs.fields().forEach(new Secrets(problems)::check);
    spec.messages().forEach(this::checkGaps);
  }

  private void repeated(Located<String> doc, SpecElement spec) {
    Located<String> earlier = Objects.requireNonNull(spec.header().docsFrom());
    problems.add(
        doc.at(), "the doc is equal to the one of %s; remove it".formatted(earlier.value()));
  }

  /** Reports gaps of a message; the linker reports an initiator that is a gap as unknown. */
  private void checkGaps(MessageElement message) {
    String gap = "the %s of the action '%s' is a gap; see the text of the standard";
    String action = message.action().value();
    if (Gap.is(message.block().value())) {
      problems.add(message.block().at(), gap.formatted("block", action));
    }
    if (Gap.is(message.section())) {
      problems.add(message.at(), gap.formatted("section", action));
    }
  }

  private void checkSaysMoreThanItsName(Doc doc) {
    Set<String> words = Words.ofProse(doc.text().value());
    words.removeAll(Words.ofNames(doc.names()));
    if (words.isEmpty()) {
      add(
          doc,
          "the doc of the %s repeats %s; say what it means or when it is present"
              .formatted(
                  doc.subject(),
                  doc.names().stream().sorted().map("'%s'"::formatted).collect(joining(" and "))));
    }
  }

  private void checkWhiteSpace(Doc doc) {
    String text = doc.text().value();
    if (!text.equals(text.strip().replaceAll("\\s+", " "))) {
      add(
          doc,
          "the doc of the %s has line breaks, spaces in a row, or spaces at its ends; write it with single spaces"
              .formatted(doc.subject()));
    }
  }

  private void checkForm(Doc doc) {
    String text = doc.text().value().strip();
    if (doc.form() == Form.PHRASE) {
      if (text.endsWith(".")) {
        add(doc, "the doc of the %s ends with a full stop; leave it out".formatted(doc.subject()));
      }
      // Two capitals, or a single one, are an acronym or a unit.
      if (text.matches("(?s)[A-Z][a-z].*")) {
        add(
            doc,
            "the doc of the %s begins with a capital; it goes on after the field's name, so write '%s'"
                .formatted(doc.subject(), firstWord(text).toLowerCase(Locale.ROOT)));
      }
      return;
    }
    if (!text.endsWith(".")) {
      add(doc, "the doc of the %s ends without a full stop".formatted(doc.subject()));
    }
    if (Character.isLowerCase(text.charAt(0))) {
      add(doc, "the doc of the %s begins without a capital".formatted(doc.subject()));
    }
  }

  private static String firstWord(String text) {
    return text.split("\\s", 2)[0];
  }

  private void checkUses(List<Doc> docs) {
    Map<String, List<Doc>> uses =
        docs.stream()
            .filter(doc -> !Gap.is(doc.text().value()))
            .collect(
                groupingBy(
                    doc -> doc.text().value().strip(), LinkedHashMap::new, Collectors.toList()));
    for (List<Doc> same : uses.values()) {
      if (same.size() > MOST_USES) {
        for (Doc doc : same) {
          add(
              doc,
              "the same doc of the %s occurs %d times in the spec (at most %d); say what is special here"
                  .formatted(doc.subject(), same.size(), MOST_USES));
        }
      }
    }
  }

  private void checkUnit(FieldElement field) {
    String single = WrittenType.of(field.type().value()).name();
    String name = field.name().value();
    if (field.unit() != null && Gap.is(field.unit().value())) {
      problems.add(
          field.unit().at(),
          "the unit of the number '%s' is a gap; write one such as 's', or leave it out if there is none"
              .formatted(name));
    }
    if (field.unit() == null && Quantities.needUnit(single, name)) {
      problems.add(
          field.name().at(),
          "the number '%s' has no unit; add one such as 'unit: s'; that of a pure number is 'unit: 1'"
              .formatted(name));
    }
  }

  private void add(Doc doc, String message) {
    problems.add(doc.text().at(), message);
  }
}
