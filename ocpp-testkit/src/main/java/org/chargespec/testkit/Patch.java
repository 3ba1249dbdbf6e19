package org.chargespec.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chargespec.json.FreeJsonText;
import org.jspecify.annotations.Nullable;

/** Changes one place of a JSON document. */
final class Patch {

  private Patch() {}

  /**
   * Returns the document with another value in one place.
   *
   * @param document the document as plain Java
   * @param pointer the place, as a JSON pointer that is not empty
   * @param value the value as JSON; empty if the property is to be removed
   */
  static String apply(@Nullable Object document, String pointer, String value) {
    List<String> steps =
        List.of(pointer.substring(1).split("/", -1)).stream()
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList();
    return FreeJsonText.write(changed(document, steps, value));
  }

  private static @Nullable Object changed(
      @Nullable Object whole, List<String> steps, String value) {
    if (steps.isEmpty()) {
      return FreeJsonText.read(value);
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (whole instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>(list);
      int index = Integer.parseInt(step);
      items.set(index, changed(items.get(index), rest, value));
      return items;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(whole))
        .forEach((name, member) -> members.put((String) name, member));
    if (rest.isEmpty() && value.isEmpty()) {
      members.remove(step);
    } else {
      members.put(step, changed(members.get(step), rest, value));
    }
    return members;
  }
}
