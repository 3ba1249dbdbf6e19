package org.chargespec.spec.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A linked spec.
 *
 * @param name the spec's name; for one of the standard the version, such as {@code 1.6}
 * @param title its name in docs
 * @param javaPackage the package of its types
 * @param standard the data of a version; null for types that are not a version
 * @param messages its messages, by action
 * @param types its data types, by name
 * @param enums its enums, by name
 * @param lists its lists of usual values, by name
 * @param used the specs whose types this spec names
 */
public record Model(
    String name,
    String title,
    String javaPackage,
    @Nullable Standard standard,
    List<Message> messages,
    List<ObjectType> types,
    List<EnumType> enums,
    List<ValueList> lists,
    List<Model> used) {

  /** Returns everything that becomes a record: data types, requests and responses. */
  public Stream<ObjectType> objects() {
    return Stream.concat(types.stream(), messages.stream().flatMap(Model::payloads));
  }

  private static Stream<ObjectType> payloads(Message message) {
    return Stream.concat(Stream.of(message.request()), message.answer().stream());
  }

  /** Finds the record of that Java name, here or in a spec that is used. */
  public Optional<ObjectType> object(JavaName name) {
    return Stream.concat(objects(), used.stream().flatMap(Model::objects))
        .filter(type -> type.javaName().equals(name))
        .findFirst();
  }

  /** Finds the enum of that Java name, here or in a spec that is used. */
  public Optional<EnumType> enumType(JavaName name) {
    return Stream.concat(enums.stream(), used.stream().flatMap(model -> model.enums().stream()))
        .filter(type -> type.javaName().equals(name))
        .findFirst();
  }
}
