package org.chargespec.codegen.emit;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.ObjectType;

/** The components of a record by its spec, as text. */
public final class Components {

  private Components() {}

  /** Returns each component's type, in full, and name: {@code java.lang.Integer transactionId}. */
  public static List<String> of(ObjectType type) {
    return type.fields().stream().map(Components::of).toList();
  }

  private static String of(Field field) {
    TypeName plain = Names.plain(field.type());
    return (field.required() ? plain : plain.box()) + " " + field.javaName();
  }
}
