package org.chargespec.tools.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a payload. A change copies the objects and lists on the path and shares all others, so
 * that thousands of variations of a large payload are small.
 *
 * @param steps the path from the root: names of members and indexes of items
 */
record PayloadPlace(List<Step> steps) {

  /** One step down. */
  sealed interface Step {}

  /** Into an object. */
  record Member(String name) implements Step {}

  /** Into a list. */
  record Item(int index) implements Step {}

  static final PayloadPlace ROOT = new PayloadPlace(List.of());

  PayloadPlace member(String name) {
    return then(new Member(name));
  }

  PayloadPlace item(int index) {
    return then(new Item(index));
  }

  private PayloadPlace then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new PayloadPlace(List.copyOf(longer));
  }

  /** Returns the payload with a value at this place. */
  Map<String, @Nullable Object> put(Map<String, @Nullable Object> payload, @Nullable Object value) {
    return members(put(payload, 0, value));
  }

  /** Returns the payload without the member at this place. */
  Map<String, @Nullable Object> remove(Map<String, @Nullable Object> payload) {
    int last = steps.size() - 1;
    PayloadPlace owner = new PayloadPlace(steps.subList(0, last));
    Map<String, @Nullable Object> members = new LinkedHashMap<>(members(owner.get(payload)));
    members.remove(((Member) steps.get(last)).name());
    return owner.put(payload, Collections.unmodifiableMap(members));
  }

  private @Nullable Object get(Map<String, @Nullable Object> payload) {
    Object value = payload;
    for (Step step : steps) {
      value = child(value, step);
    }
    return value;
  }

  private static @Nullable Object child(@Nullable Object value, Step step) {
    return step instanceof Item item
        ? items(value).get(item.index())
        : members(value).get(((Member) step).name());
  }

  private @Nullable Object put(@Nullable Object old, int depth, @Nullable Object value) {
    if (depth == steps.size()) {
      return value;
    }
    Step step = steps.get(depth);
    if (step instanceof Item item) {
      List<@Nullable Object> items = new ArrayList<>(items(old));
      items.set(item.index(), put(child(old, step), depth + 1, value));
      return Collections.unmodifiableList(items);
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>(members(old));
    members.put(((Member) step).name(), put(child(old, step), depth + 1, value));
    return Collections.unmodifiableMap(members);
  }

  /** Returns the members of an object of a payload. */
  @SuppressWarnings("unchecked") // the only maps in payloads are objects
  static Map<String, @Nullable Object> members(@Nullable Object object) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(object);
  }

  /** Returns the items of a list of a payload. */
  @SuppressWarnings("unchecked") // the only lists in payloads are lists of values
  static List<@Nullable Object> items(@Nullable Object list) {
    return (List<@Nullable Object>) Objects.requireNonNull(list);
  }

  /** Returns the JSON pointer. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Step step : steps) {
      pointer.append('/');
      if (step instanceof Member member) {
        pointer.append(member.name().replace("~", "~0").replace("/", "~1"));
      } else {
        pointer.append(((Item) step).index());
      }
    }
    return pointer.toString();
  }
}
