package org.chargespec.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.jspecify.annotations.Nullable;

/** Emits the record of a data type, request or response. */
final class RecordEmitter {

  private final Model model;
  private final ObjectType type;
  private final ClassName name;
  private final WireNameEmitter wireNames;
  private final FieldProse prose;

  private final List<String> introduction;
  private final @Nullable String section;

  RecordEmitter(Model model, ObjectType type) {
    this(model, type, List.of(), type.section());
  }

  private RecordEmitter(
      Model model, ObjectType type, List<String> introduction, @Nullable String section) {
    this.model = model;
    this.type = type;
    this.introduction = introduction;
    this.section = section;
    this.name = Names.of(type.javaName());
    this.wireNames = new WireNameEmitter(name);
    this.prose = new FieldProse(name.packageName());
  }

  /** Returns the emitter of a request, whose comment begins with the summary of the message. */
  static RecordEmitter ofRequest(Model model, Message message) {
    ObjectType request = message.request();
    return new RecordEmitter(
        model,
        request,
        List.of(Prose.summary(message)),
        Prose.sections(message.section(), request.section()));
  }

  static RecordEmitter ofResponse(Model model, Message message, ObjectType response) {
    return new RecordEmitter(
        model, response, List.of(), Prose.sections(message.section(), response.section()));
  }

  /** Emits the record of a data type. */
  SourceFile emit() {
    TypeSpec.Builder record = begin().addSuperinterface(Names.OCPP_OBJECT);
    return finish(record);
  }

  /*
   * similar to:
   *
   * @OmitAbsent
   * @Generated("org.chargespec.codegen.OcppProcessor")
   * public record ResetRequest(
   *     ResetType type)
   */
  TypeSpec.Builder begin() {
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(javadoc())
            .addAnnotation(Names.OMIT_ABSENT)
            .addAnnotation(Sources.generated())
            .recordConstructor(components());
    CheckEmitter.limits(type).forEach(record::addField);
    return record;
  }

  /** Adds the common members: constructor, checks, builder. */
  SourceFile finish(TypeSpec.Builder record) {
    ConstructorEmitter.emit(type).ifPresent(record::addMethod);
    record.addMethod(CheckEmitter.emit(type));
    EqualityEmitter.emit(type).forEach(record::addMethod);
    ToStringEmitter.emit(model, type).ifPresent(record::addMethod);
    DefaultEmitter.emit(model, type).forEach(record::addMethod);
    FactoryEmitter.emit(type).forEach(record::addMethod);
    if (!type.fields().isEmpty()) {
      record.addType(new BuilderEmitter(type).emit());
    }
    type.fields().forEach(field -> wireNames.emit(field).ifPresent(record::addType));
    return Sources.file(type.javaName(), record.build(), type.source());
  }

  private CodeBlock javadoc() {
    List<String> paragraphs = new ArrayList<>(introduction);
    paragraphs.add(Prose.sentence(type.doc()));
    paragraphs.add(Prose.origin(type.name(), model.title(), section));
    return Prose.comment(
        0,
        paragraphs,
        type.fields().stream()
            .map(field -> "@param " + field.javaName() + " " + prose.describe(field))
            .toList());
  }

  private MethodSpec components() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Field field : type.fields()) {
      ParameterSpec.Builder component =
          ParameterSpec.builder(Names.component(field), field.javaName());
      // The annotation for the wire name also says whether the field is required, because Jackson
      // uses only one @JsonProperty.
      Optional<AnnotationSpec> renaming = wireNames.annotation(field);
      renaming.ifPresent(component::addAnnotation);
      if (renaming.isEmpty()
          && field.required()
          && (field.type() == BuiltIn.INTEGER || field.type() == BuiltIn.BOOLEAN)) {
        component.addAnnotation(Names.NOT_ZERO_IF_ABSENT);
      }
      if (field.type().single() == BuiltIn.DATE_TIME) {
        component.addAnnotation(Names.DATE_TIME);
      }
      constructor.addParameter(component.build());
    }
    return constructor.build();
  }
}
