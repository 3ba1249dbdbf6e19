package org.chargespec.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;

/**
 * Emits an annotation for each field whose Java name is not its wire name. {@code @JsonProperty} on
 * a public type would make javac warn users without Jackson, because it has a member; inside an
 * annotation of our own it does not.
 */
final class WireNameEmitter {

  private static final String JACKSON = "com.fasterxml.jackson.annotation";

  private final ClassName record;

  WireNameEmitter(ClassName record) {
    this.record = record;
  }

  Optional<AnnotationSpec> annotation(Field field) {
    return renamed(field)
        ? Optional.of(AnnotationSpec.builder(record.nestedClass(annotationName(field))).build())
        : Optional.empty();
  }

  /*
   * similar to:
   *
   * @JacksonAnnotationsInside
   * @JsonProperty(value = "class", required = true)
   * @Retention(RetentionPolicy.RUNTIME)
   * @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
   * public @interface ClassNameOnTheWire {}
   */
  Optional<TypeSpec> emit(Field field) {
    if (!renamed(field)) {
      return Optional.empty();
    }
    AnnotationSpec.Builder name = AnnotationSpec.builder(ClassName.get(JACKSON, "JsonProperty"));
    name.addMember("value", "$S", field.name());
    if (field.required()) {
      name.addMember("required", "true");
    }
    return Optional.of(
        TypeSpec.annotationBuilder(annotationName(field))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Prose.comment(
                    2,
                    "For Jackson: the name of {@code %s} on the wire is %s."
                        .formatted(field.javaName(), Prose.code(field.name()))))
            .addAnnotation(ClassName.get(JACKSON, "JacksonAnnotationsInside"))
            .addAnnotation(name.build())
            .addAnnotation(
                AnnotationSpec.builder(Retention.class)
                    .addMember("value", "$T.RUNTIME", RetentionPolicy.class)
                    .build())
            .addAnnotation(
                AnnotationSpec.builder(Target.class)
                    .addMember("value", "{$1T.FIELD, $1T.METHOD, $1T.PARAMETER}", ElementType.class)
                    .build())
            .build());
  }

  private static boolean renamed(Field field) {
    return !field.name().equals(field.javaName());
  }

  private static String annotationName(Field field) {
    String name = field.javaName();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "OnTheWire";
  }
}
