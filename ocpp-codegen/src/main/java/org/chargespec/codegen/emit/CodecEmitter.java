package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.ObjectType;

/** Emits the codec of a record. */
final class CodecEmitter {

  private final CodecNames names;
  private final SecretTypes secrets;
  private final ObjectType type;
  private final boolean listed;
  private final CodecFields fields;

  /**
   * @param listed whether a list of this record occurs in the spec
   */
  CodecEmitter(CodecNames names, SecretTypes secrets, ObjectType type, boolean listed) {
    this.secrets = secrets;
    this.names = names;
    this.type = type;
    this.listed = listed;
    this.fields = CodecFields.of(type);
  }

  /*
   * similar to:
   *
   * final class ResetRequestCodec implements Codec<ResetRequest> {
   *   static final ResetRequestCodec INSTANCE = new ResetRequestCodec();
   *
   *   private static final Key TYPE = Key.of("type");
   *   private static final Names NAMES = Names.of(TYPE);
   *   private static final int REQUIRED = 0b1;
   */
  SourceFile emit() {
    ClassName codec = names.of(type.javaName());
    ClassName record = Names.of(type.javaName());
    CodecReadEmitter reading = new CodecReadEmitter(names, type, fields);
    CodecWriteEmitter writing = new CodecWriteEmitter(names, type, fields);
    CodecShapeEmitter shape = new CodecShapeEmitter(names, secrets, type);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(codec)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                Prose.comment(0, "Reads and writes {@link %s}.".formatted(record.canonicalName())))
            .addAnnotation(Sources.generated())
            .addSuperinterface(ParameterizedTypeName.get(CodecNames.CODEC, record))
            .addField(constant(codec, "INSTANCE", CodeBlock.of("new $T()", codec), false));
    constants(spec);
    spec.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(type(record))
        .addMethod(reading.read())
        .addMethod(writing.write());
    if (listed) {
      CodecListEmitter lists = new CodecListEmitter(record);
      spec.addMethod(lists.readList()).addMethod(lists.writeList());
    }
    spec.addMethod(shape.fields()).addMethod(shape.construct());
    return Sources.file(
        new JavaName(codec.packageName(), codec.simpleName()), spec.build(), type.source());
  }

  private void constants(TypeSpec.Builder spec) {
    List<Field> all = type.fields();
    if (all.isEmpty()) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      CodeBlock key = CodeBlock.of("$T.of($S)", CodecNames.KEY, all.get(i).name());
      spec.addField(constant(CodecNames.KEY, fields.keys().get(i), key, true));
    }
    List<CodeBlock> keys = fields.keys().stream().map(key -> CodeBlock.of("$L", key)).toList();
    CodeBlock names = CodeBlock.of("$T.of($L)", CodecNames.NAMES, CodeBlock.join(keys, ", "));
    spec.addField(constant(CodecNames.NAMES, "NAMES", names, true));
    if (!type.requiredFields().isEmpty()) {
      spec.addField(
          FieldSpec.builder(
                  fields.isWide() ? long.class : int.class,
                  "REQUIRED",
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .addJavadoc(Prose.comment(2, "A bit for each required property."))
              .initializer("0b$L$L", requiredBits(), fields.isWide() ? "L" : "")
              .build());
    }
  }

  private String requiredBits() {
    long bits =
        IntStream.range(0, type.fields().size())
            .filter(i -> type.fields().get(i).required())
            .mapToLong(i -> 1L << i)
            .sum();
    return Long.toBinaryString(bits);
  }

  private static FieldSpec constant(
      ClassName type, String name, CodeBlock value, boolean isPrivate) {
    FieldSpec.Builder constant = FieldSpec.builder(type, name);
    if (isPrivate) {
      constant.addModifiers(Modifier.PRIVATE);
    }
    return constant.addModifiers(Modifier.STATIC, Modifier.FINAL).initializer("$L", value).build();
  }

  private static MethodSpec type(ClassName record) {
    return MethodSpec.methodBuilder("type")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), record))
        .addStatement("return $T.class", record)
        .build();
  }
}
