package org.chargespec.tools.diff;

import java.util.List;
import java.util.function.Function;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Side;
import org.chargespec.spec.model.ValueList;
import org.chargespec.tools.diff.Pairing.Pair;
import org.chargespec.tools.diff.Place.Kind;

/**
 * Lists the changes between two specs.
 *
 * @param before the one
 * @param after the other
 * @param changes the differences: of the version, actions, types, enums, lists, in the order of the
 *     specs
 */
public record SpecDiff(Model before, Model after, List<Change> changes) {

  /** Compares two specs. */
  public static SpecDiff of(Model before, Model after) {
    Changes changes = new Changes();
    StandardDiff.compare(before.standard(), after.standard(), changes);
    Pairing<ObjectType> types =
        Pairing.of(before.types(), after.types(), ObjectType::name, Likeness::of);
    Pairing<EnumType> enums =
        Pairing.of(before.enums(), after.enums(), EnumType::name, Likeness::of);
    FieldsDiff fields =
        new FieldsDiff(
            SameTypes.of(types, enums),
            Acceptance.Side.of(before),
            Acceptance.Side.of(after),
            changes);
    compareActions(
        Pairing.of(before.messages(), after.messages(), Message::action, Likeness::of),
        fields,
        changes);
    compareTypes(types, fields, changes);
    ValuesDiff values = new ValuesDiff(changes);
    compareOwners(Kind.ENUM, enums, EnumType::name, changes);
    enums.pairs().forEach(values::compareEnums);
    Pairing<ValueList> lists =
        Pairing.of(before.lists(), after.lists(), ValueList::name, Likeness::of);
    compareOwners(Kind.LIST, lists, ValueList::name, changes);
    lists.pairs().forEach(values::compareLists);
    return new SpecDiff(before, after, changes.all());
  }

  /** Tells whether anything changed that breaks anyone. */
  public boolean breaking() {
    return changes.stream().anyMatch(change -> change.breaks().any());
  }

  /** An action more is a method more in a handler, and a case more in a complete switch. */
  private static void compareActions(Pairing<Message> actions, FieldsDiff fields, Changes changes) {
    for (Message action : actions.removed()) {
      changes.removed(
          Place.of(Kind.ACTION, Name.of(action.action())),
          facts(action),
          new Breaks(true, false, true));
    }
    for (Message action : actions.added()) {
      changes.added(
          Place.of(Kind.ACTION, Name.of(action.action())),
          facts(action),
          new Breaks(false, true, true));
    }
    for (Pair<Message> pair : actions.pairs()) {
      Name name = pair.name(Message::action);
      compareActions(Place.of(Kind.ACTION, name), pair, changes);
      Message old = pair.before();
      Message present = pair.after();
      fields.compare(Place.of(Kind.REQUEST, name), old.request(), present.request());
      if (old.response() != null && present.response() != null) {
        fields.compare(Place.of(Kind.RESPONSE, name), old.response(), present.response());
      }
    }
  }

  private static String facts(Message action) {
    return "%s from %s, block %s".formatted(kind(action), sender(action), action.block());
  }

  private static String kind(Message action) {
    return action.response() == null ? "SEND" : "CALL";
  }

  /** The sides by their names in the newest versions, so that versions can be compared. */
  private static String sender(Message action) {
    return switch (action.initiator()) {
      case CHARGING_STATION -> "charging station";
      case CSMS -> "CSMS";
      case BOTH -> "both sides";
    };
  }

  private static void compareActions(Place place, Pair<Message> pair, Changes changes) {
    changes.names(place, pair.name(Message::action), pair.name(Message::methodName), true);
    Message old = pair.before();
    Message present = pair.after();
    changes.value(
        place,
        Aspect.INITIATOR,
        sender(old),
        sender(present),
        new Breaks(!includes(present, old), !includes(old, present), true));
    changes.value(place, Aspect.KIND, kind(old), kind(present), new Breaks(true, true, true));
    changes.value(place, Aspect.DEPRECATED, old.deprecated(), present.deprecated(), Breaks.NOTHING);
    changes.value(place, Aspect.BLOCK, old.block(), present.block(), Breaks.NOTHING);
  }

  private static boolean includes(Message action, Message other) {
    return List.of(Side.values()).stream()
        .allMatch(side -> action.initiator().includes(side) || !other.initiator().includes(side));
  }

  private static void compareTypes(Pairing<ObjectType> types, FieldsDiff fields, Changes changes) {
    compareOwners(Kind.TYPE, types, ObjectType::name, changes);
    for (Pair<ObjectType> pair : types.pairs()) {
      Place place = Place.of(Kind.TYPE, pair.name(ObjectType::name));
      changes.names(
          place,
          pair.name(ObjectType::name),
          pair.name(type -> type.javaName().simpleName()),
          false);
      fields.compare(place, pair.before(), pair.after());
    }
  }

  /** In a message they are changes of its fields; by themselves they are Java types. */
  private static <T> void compareOwners(
      Kind kind, Pairing<T> owners, Function<T, String> name, Changes changes) {
    changes.presence(
        owners, owner -> Place.of(kind, Name.of(name.apply(owner))), Breaks.JAVA, Breaks.NOTHING);
  }
}
