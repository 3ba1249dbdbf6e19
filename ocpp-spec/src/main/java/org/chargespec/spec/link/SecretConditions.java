package org.chargespec.spec.link;

import java.util.List;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.MessageElement;
import org.chargespec.spec.read.PayloadElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SecretElement;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.Suggestion;
import org.jspecify.annotations.Nullable;

/** Checks the fields that decide whether others are secret. */
final class SecretConditions {

  private final Model model;
  private final Problems problems;

  SecretConditions(Model model, Problems problems) {
    this.model = model;
    this.problems = problems;
  }

  /**
   * Checks all fields.
   *
   * @param spec the elements of the model
   */
  void check(SpecElement spec) {
    for (int i = 0; i < spec.types().size(); i++) {
      check(spec.types().get(i).fields(), model.types().get(i));
    }
    for (int i = 0; i < spec.messages().size(); i++) {
      MessageElement element = spec.messages().get(i);
      Message message = model.messages().get(i);
      check(element.request(), message.request());
      check(element.response(), message.response());
    }
  }

  private void check(@Nullable PayloadElement payload, @Nullable ObjectType type) {
    if (payload != null && type != null) {
      check(payload.fields(), type);
    }
  }

  private void check(List<FieldElement> fields, ObjectType type) {
    for (FieldElement field : fields) {
      SecretElement secret = field.secret();
      if (secret != null && secret.when() != null) {
        decider(type, secret.when(), secret.in());
      }
    }
  }

  private void decider(ObjectType type, Located<String> path, List<Located<String>> values) {
    ObjectType owner = type;
    String[] steps = path.value().split("\\.", -1);
    for (int i = 0; i < steps.length; i++) {
      Field step = field(owner, steps[i], path);
      if (step == null) {
        return;
      }
      if (i == steps.length - 1) {
        canDecide(step, path, values);
      } else if (step.type() instanceof ObjectReference reference && step.required()) {
        owner = model.object(reference.javaName()).orElseThrow();
      } else {
        problems.add(path.at(), "'%s' must be a required field with an object".formatted(steps[i]));
        return;
      }
    }
  }

  private @Nullable Field field(ObjectType owner, String name, Located<String> path) {
    for (Field field : owner.fields()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    List<String> names = owner.fields().stream().map(Field::name).toList();
    problems.add(
        path.at(),
        "'%s' has no field '%s'%s".formatted(owner.name(), name, Suggestion.among(names, name)));
    return null;
  }

  private void canDecide(Field field, Located<String> path, List<Located<String>> values) {
    if (field.type() instanceof EnumReference reference) {
      List<String> known =
          model.enumType(reference.javaName()).orElseThrow().values().stream()
              .map(EnumType.Value::wireValue)
              .toList();
      for (Located<String> value : values) {
        if (!known.contains(value.value())) {
          problems.add(
              value.at(),
              "'%s' is not a value of %s%s"
                  .formatted(
                      value.value(), reference.specName(), Suggestion.among(known, value.value())));
        }
      }
    } else if (field.type() != BuiltIn.STRING) {
      problems.add(path.at(), "'%s' must be a string or an enum".formatted(path.value()));
    }
  }
}
