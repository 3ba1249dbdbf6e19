package org.chargespec.json;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.Violation;
import org.chargespec.json.JsonValue.JsonString;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a frame with a valid type and id.
 *
 * @param head its type and its id
 * @param id its id
 * @param elements all elements, including the first two
 * @param utf8 the whole frame
 * @param violations the violations so far
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FrameElements(
    FrameHead head, String id, List<JsonValue> elements, byte[] utf8, List<Violation> violations) {

  int count() {
    return elements.size();
  }

  JsonValue last() {
    return elements.get(elements.size() - 1);
  }

  @Nullable String text(int index) {
    return elements.size() > index && elements.get(index) instanceof JsonString string
        ? string.text()
        : null;
  }

  FrameElements with(List<Violation> others) {
    return new FrameElements(head, id, elements, utf8, and(others));
  }

  List<Violation> and(List<Violation> others) {
    List<Violation> all = new ArrayList<>(violations);
    all.addAll(others);
    return all;
  }
}
