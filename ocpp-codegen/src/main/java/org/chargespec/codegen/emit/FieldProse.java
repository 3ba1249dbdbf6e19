package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.StandardType;

/** The javadoc of a field: its meaning, then unit and limits, then the meaning of its absence. */
final class FieldProse {

  /** A doc with one of these words describes the absence itself. */
  private static final Pattern ABSENCE = Pattern.compile("\\b(absent|absence|null)\\b");

  /** The package of the type with the field: links within it need no package. */
  private final String javaPackage;

  FieldProse(String javaPackage) {
    this.javaPackage = javaPackage;
  }

  /** For the record: {@code vendor of the charge point; at most 20 characters; null if absent}. */
  String describe(Field field) {
    if (field.required()) {
      return meaning(field);
    }
    String value = field.defaultValue();
    if (value != null) {
      return meaning(field) + "; null stands for " + Prose.code(value);
    }
    boolean said = ABSENCE.matcher(field.doc()).find();
    return said ? meaning(field) : meaning(field) + "; null if absent";
  }

  /** For a setter: {@code Vendor of the charge point; at most 20 characters.} */
  String sentence(Field field) {
    return Prose.capitalized(meaning(field)) + ".";
  }

  /** {@code vendor of the charge point; at most 20 characters}. */
  private String meaning(Field field) {
    StringBuilder text = new StringBuilder(Prose.phrase(field.doc()));
    facts(field).forEach(fact -> text.append("; ").append(fact));
    return text.toString();
  }

  private List<String> facts(Field field) {
    List<String> facts = new ArrayList<>();
    if (field.deprecated()) {
      facts.add("deprecated");
    }
    String unit = field.unit();
    if (unit != null) {
      facts.add("unit: " + Prose.escaped(unit));
    }
    range(field, MinItems.class, MaxItems.class, facts, field.type().isList() ? "items" : "");
    field.constraint(MaxLength.class).ifPresent(limit -> facts.add(length(field, limit)));
    range(field, Minimum.class, Maximum.class, facts, field.type().isList() ? "each" : "");
    field.constraint(Decimals.class).ifPresent(limit -> facts.add(places(field, limit)));
    field.constraint(AbsoluteUri.class).ifPresent(limit -> facts.add("an absolute URI"));
    if (field.type().single() == BuiltIn.JSON) {
      facts.add("any JSON value as plain Java, deeply unmodifiable");
    }
    if (field.list() != null) {
      JavaName list = field.list().javaName();
      String prefix = list.packageName().equals(javaPackage) ? "" : list.packageName() + ".";
      facts.add("usual values: {@link " + prefix + list.simpleName() + "}");
    }
    return facts;
  }

  private static String places(Field field, Decimals limit) {
    String each = field.type().isList() ? " each" : "";
    return "at most " + counted(limit.places(), "decimal place") + each;
  }

  private static String length(Field field, MaxLength limit) {
    String text =
        "at most "
            + counted(limit.characters(), "character")
            + (field.type().isList() ? " each" : "");
    StandardType type = field.standardType();
    return type != null && type.caseInsensitive() ? text + ", case-insensitive" : text;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void range(
      Field field,
      Class<? extends Constraint> least,
      Class<? extends Constraint> greatest,
      List<String> facts,
      String noun) {
    String min = field.constraint(least).map(FieldProse::limit).orElse("");
    String max = field.constraint(greatest).map(FieldProse::limit).orElse("");
    String text =
        min.isEmpty()
            ? max.isEmpty() ? "" : "at most " + max
            : max.isEmpty() ? "at least " + min : min + " to " + max;
    if (!text.isEmpty()) {
      String items = text.endsWith(" 1") ? noun.replaceFirst("s$", "") : noun;
      facts.add((text + " " + items).strip());
    }
  }

  private static String limit(Constraint constraint) {
    if (constraint instanceof MinItems limit) {
      return Integer.toString(limit.items());
    }
    if (constraint instanceof MaxItems limit) {
      return Integer.toString(limit.items());
    }
    if (constraint instanceof Minimum limit) {
      return limit.value().toPlainString();
    }
    return ((Maximum) constraint).value().toPlainString();
  }
}
