package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.ValueList;
import org.chargespec.spec.model.ValueList.Value;

/** Emits the constants of a list of usual values. */
final class ValueListEmitter {

  private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  private final ValueList list;

  ValueListEmitter(ValueList list) {
    this.list = list;
  }

  /*
   * similar to:
   *
   * public final class ReasonCodes {
   *   /** The request is not supported. *\/
   *   public static final String UNSUPPORTED_REQUEST = "UnsupportedRequest";
   *
   *   private ReasonCodes() {}
   * }
   */
  SourceFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(Names.of(list.javaName()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(Prose.sentence(list.doc()) + " Other values are allowed, too."),
                    List.of()))
            .addAnnotation(Sources.generated());
    list.values().forEach(value -> type.addField(constant(value)));
    if (list.values().stream().anyMatch(Value::critical)) {
      type.addField(critical());
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return Sources.file(list.javaName(), type.build(), list.source());
  }

  private static FieldSpec constant(Value value) {
    return FieldSpec.builder(String.class, value.constant(), CONSTANT)
        .addJavadoc(Prose.comment(2, Prose.sentence(value.doc())))
        .initializer("$S", value.text())
        .build();
  }

  private FieldSpec critical() {
    CodeBlock names =
        list.values().stream()
            .filter(Value::critical)
            .map(value -> CodeBlock.of("$N", value.constant()))
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Set.class), ClassName.get(String.class)),
            "CRITICAL",
            CONSTANT)
        .addJavadoc(Prose.comment(2, "The values that the standard marks as critical."))
        .initializer("$T.of($L)", Set.class, names)
        .build();
  }
}
