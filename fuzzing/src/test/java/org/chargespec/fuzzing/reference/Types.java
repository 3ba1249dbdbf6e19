package org.chargespec.fuzzing.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;

/** The types of a spec, by name. */
public final class Types {

  private final Map<JavaName, ObjectType> objects = new LinkedHashMap<>();
  private final Map<JavaName, EnumType> enums = new LinkedHashMap<>();

  /**
   * @param model the spec
   */
  public Types(Model model) {
    model.objects().forEach(type -> objects.put(type.javaName(), type));
    model.enums().forEach(type -> enums.put(type.javaName(), type));
  }

  ObjectType object(ObjectReference reference) {
    return Objects.requireNonNull(objects.get(reference.javaName()));
  }

  EnumType enumType(EnumReference reference) {
    return Objects.requireNonNull(enums.get(reference.javaName()));
  }
}
