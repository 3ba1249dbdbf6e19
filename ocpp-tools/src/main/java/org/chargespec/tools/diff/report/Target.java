package org.chargespec.tools.diff.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.diff.FieldText;

/** Finds the fields that paths lead to. */
final class Target {

  private final Model model;
  private final Map<String, Message> actions;

  Target(Model model) {
    this.model = model;
    this.actions =
        model.messages().stream().collect(Collectors.toMap(Message::action, Function.identity()));
  }

  Optional<Message> action(String name) {
    return Optional.ofNullable(actions.get(name));
  }

  Optional<ObjectType> type(String name) {
    return model.types().stream().filter(type -> type.name().equals(name)).findFirst();
  }

  /**
   * Finds a field.
   *
   * @param start the payload or type in which the path begins, unless it names another
   * @param path names with dots; before them may stand a payload, such as {@code NotifyEvent
   *     request:}
   */
  Optional<Field> field(Optional<ObjectType> start, String path) {
    int colon = path.indexOf(": ");
    if (colon < 0) {
      return start.flatMap(type -> below(type, path));
    }
    return payload(path.substring(0, colon))
        .flatMap(type -> below(type, path.substring(colon + 2)));
  }

  /**
   * Returns the facts of a field. It is required if all that the path leads through is.
   *
   * @see #field
   */
  Optional<String> text(Optional<ObjectType> start, String path) {
    boolean required = true;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      required &= field(start, path.substring(0, dot)).map(Field::required).orElse(false);
    }
    boolean onTheWay = required;
    return field(start, path).map(field -> FieldText.of(field, field.required() && onTheWay));
  }

  private Optional<ObjectType> payload(String name) {
    String[] words = name.split(" ", -1);
    return action(words[0])
        .flatMap(
            action ->
                words[1].equals("response") ? action.answer() : Optional.of(action.request()));
  }

  private Optional<Field> below(ObjectType type, String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    Stream<Field> found = type.fields().stream().filter(field -> field.name().equals(first));
    if (dot < 0) {
      return found.findFirst();
    }
    return found
        .findFirst()
        .flatMap(
            field ->
                field.type().single() instanceof ObjectReference reference
                    ? model.object(reference.javaName())
                    : Optional.empty())
        .flatMap(inner -> below(inner, path.substring(dot + 1)));
  }
}
