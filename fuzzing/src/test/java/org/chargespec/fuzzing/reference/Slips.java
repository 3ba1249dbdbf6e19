package org.chargespec.fuzzing.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chargespec.json.Deviation;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;

/** All slips that can be made in a document: each deviation, at each place that can have it. */
public final class Slips {

  private static final int MOST_ITEMS = 100;

  private final Types types;
  private final String document;
  private final List<Slip> slips = new ArrayList<>();

  /** Types that were gone through; they are not again, where they come again. */
  private final Set<ObjectType> walked = new HashSet<>();

  private int levels;

  private Slips(Types types, String document, int levels) {
    this.types = types;
    this.document = document;
    this.levels = levels;
  }

  /**
   * Returns the slips of a document that conforms.
   *
   * @param levels how deep to look: 1 leaves out the objects in the payload
   * @throws IOException if it is no JSON
   */
  public static List<Slip> of(Types types, ObjectType type, String document, int levels)
      throws IOException {
    Slips slips = new Slips(types, document, levels);
    slips.object(Source.of(document), type);
    return slips.slips;
  }

  private void add(Deviation deviation, Source source, String by) {
    slips.add(new Slip(deviation, source.at(), source.end(), by));
  }

  private void insert(Deviation deviation, Source object, String member) {
    String comma = object.properties().isEmpty() ? "" : ",";
    slips.add(new Slip(deviation, object.at() + 1, object.at() + 1, member + comma));
  }

  private void object(Source object, ObjectType type) {
    if (levels == 0 || !object.isObject() || !walked.add(type)) {
      return;
    }
    levels--;
    insert(Deviation.UNKNOWN_PROPERTY, object, "\"noSuch\":[{\"a\":1}]");
    for (Source.Property property : object.properties()) {
      type.fields().stream()
          .filter(field -> field.name().equals(property.name()))
          .forEach(field -> field(object, field, property.value()));
    }
    levels++;
  }

  private void field(Source object, Field field, Source value) {
    insert(Deviation.DUPLICATE_PROPERTY, object, "\"" + field.name() + "\":[[]]");
    if (field.required()) {
      leaveOut(field, value);
      add(Deviation.UNHOLDABLE_VALUE, value, "null");
    } else {
      add(Deviation.NULL_FOR_ABSENT, value, "null");
    }
    add(Deviation.UNHOLDABLE_VALUE, value, "[[]]");
    if (!field.type().isList()) {
      single(field, value);
      return;
    }
    count(field, value);
    if (!value.items().isEmpty()) {
      Source item = value.items().get(0);
      String text = document.substring(item.at(), item.end());
      add(Deviation.SINGLE_FOR_LIST, value, text);
      add(Deviation.UNHOLDABLE_VALUE, item, "null");
      add(Deviation.UNHOLDABLE_VALUE, item, "{}");
      slips.add(new Slip(Deviation.UNHOLDABLE_VALUE, item.at(), item.at(), "null,null,"));
      single(field, item);
    }
  }

  /** A required property that is missing: the object that should have it cannot be held. */
  private void leaveOut(Field field, Source value) {
    int from = document.lastIndexOf('"' + field.name() + '"', value.at());
    int to = value.end();
    if (document.charAt(to) == ',') {
      to++;
    } else if (document.charAt(from - 1) == ',') {
      from--;
    }
    slips.add(new Slip(Deviation.UNHOLDABLE_VALUE, from, to, ""));
  }

  private void count(Field field, Source list) {
    for (Constraint constraint : field.constraints()) {
      Deviation deviation = constraint.textOnly() ? Deviation.TEXT_LIMIT : Deviation.ITEM_COUNT;
      if (constraint instanceof MinItems) {
        add(deviation, list, "[]");
        add(deviation, list, "[null]");
      } else if (constraint instanceof MaxItems limit
          && limit.items() < MOST_ITEMS
          && !list.items().isEmpty()) {
        Source item = list.items().get(0);
        String text = document.substring(item.at(), item.end()) + ",";
        slips.add(new Slip(deviation, item.at(), item.at(), text.repeat(limit.items())));
      }
    }
  }

  private void single(Field field, Source value) {
    FieldType type = field.type().single();
    field.constraints().forEach(constraint -> limit(constraint, value));
    if (type instanceof ObjectReference reference) {
      object(value, types.object(reference));
    } else if (type instanceof EnumReference) {
      add(Deviation.UNKNOWN_ENUM_VALUE, value, "\"NoSuchValue\"");
      add(Deviation.UNQUOTED_STRING, value, "1");
    } else {
      builtIn((BuiltIn) type, field, value);
    }
  }

  private void builtIn(BuiltIn type, Field field, Source value) {
    String text = document.substring(value.at(), value.end());
    switch (type) {
      case STRING -> {
        add(Deviation.UNQUOTED_STRING, value, "-1.50");
        add(Deviation.LONE_SURROGATE, value, "\"a\\ud83db\"");
        if (ScalarReference.isOpen(field)) {
          add(Deviation.JSON_FOR_STRING, value, "{ \"a\":[1, null] }");
        }
      }
      case INTEGER, DECIMAL -> {
        add(Deviation.QUOTED_VALUE, value, "\" " + text + " \"");
        add(Deviation.UNHOLDABLE_VALUE, value, "\"16 A\"");
        add(Deviation.UNHOLDABLE_VALUE, value, "1e999");
      }
      case BOOLEAN -> {
        add(Deviation.QUOTED_VALUE, value, "\"TRUE\"");
        add(Deviation.NUMBER_FOR_BOOLEAN, value, "0");
      }
      case DATE_TIME -> {
        add(Deviation.LOOSE_DATE_TIME, value, "\"2026-11-22 09:30+02[CET]\"");
        add(Deviation.UNHOLDABLE_VALUE, value, "\"0\"");
      }
      case JSON -> {
        add(Deviation.DUPLICATE_PROPERTY, value, "{\"a\":2,\"a\":1e999}");
        add(Deviation.UNHOLDABLE_VALUE, value, "[1,1e-999]");
      }
      case CUSTOM_DATA -> {
        add(Deviation.DUPLICATE_PROPERTY, value, "{\"vendorId\":1e999,\"vendorId\":\"A\"}");
        add(Deviation.UNHOLDABLE_VALUE, value, "{\"a\":1}");
      }
    }
  }

  private void limit(Constraint constraint, Source value) {
    if (constraint instanceof MaxLength limit) {
      add(of(constraint, Deviation.LONG_STRING), value, quoted("x".repeat(limit.characters() + 1)));
    } else if (constraint instanceof Minimum limit) {
      add(of(constraint, Deviation.OUT_OF_RANGE), value, less(limit.value()));
    } else if (constraint instanceof Maximum limit) {
      String more = limit.value().add(BigDecimal.ONE).toPlainString();
      add(of(constraint, Deviation.OUT_OF_RANGE), value, more);
    } else if (constraint instanceof Decimals limit) {
      String more = "0." + "0".repeat(limit.places()) + "1";
      add(of(constraint, Deviation.EXCESS_DECIMALS), value, more);
    } else if (constraint instanceof AbsoluteUri) {
      add(of(constraint, Deviation.TEXT_FORMAT), value, "\"no uri\"");
    }
  }

  private static String less(BigDecimal limit) {
    return limit.subtract(BigDecimal.ONE).toPlainString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static Deviation of(Constraint constraint, Deviation deviation) {
    return constraint.textOnly() ? Deviation.TEXT_LIMIT : deviation;
  }
}
