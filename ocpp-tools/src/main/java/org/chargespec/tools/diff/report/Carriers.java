package org.chargespec.tools.diff.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;

/** Which actions carry a type, an enum or a value of a list, directly or in other types. */
final class Carriers {

  private final Map<String, Set<Message>> carriers = new LinkedHashMap<>();

  Carriers(Model model) {
    for (Message action : model.messages()) {
      Deque<ObjectType> open = new ArrayDeque<>();
      open.add(action.request());
      action.answer().ifPresent(open::add);
      Set<ObjectType> seen = new HashSet<>(open);
      while (!open.isEmpty()) {
        for (Field field : open.remove().fields()) {
          carried(model, action, field).filter(seen::add).forEach(open::add);
        }
      }
    }
  }

  /** Notes who carries the field's list and type, and returns the type if it is an object. */
  private Stream<ObjectType> carried(Model model, Message action, Field field) {
    if (field.list() != null) {
      note(field.list().name(), action);
    }
    if (field.type().single() instanceof EnumReference reference) {
      note(reference.specName(), action);
    } else if (field.type().single() instanceof ObjectReference reference) {
      note(reference.specName(), action);
      return model.object(reference.javaName()).stream();
    }
    return Stream.empty();
  }

  private void note(String name, Message action) {
    carriers.computeIfAbsent(name, ignored -> new LinkedHashSet<>()).add(action);
  }

  /** The actions that carry a type or enum, in the order of the spec. */
  List<Message> of(String name) {
    return List.copyOf(carriers.getOrDefault(name, Set.of()));
  }

  /** Their names; of many the first ones. */
  String text(String name) {
    int most = 4;
    List<String> names = of(name).stream().map(Message::action).toList();
    return names.size() <= most + 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
  }
}
