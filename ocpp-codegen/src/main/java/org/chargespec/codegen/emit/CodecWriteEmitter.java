package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;
import org.chargespec.codegen.emit.CodecFields.Local;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;

/** Emits the method that writes a record: its present values, in the order of the standard. */
final class CodecWriteEmitter {

  private final CodecNames names;
  private final CodecFields fields;
  private final ClassName record;
  private final String out;
  private final String value;
  private final String start;

  CodecWriteEmitter(CodecNames names, ObjectType type, CodecFields fields) {
    this.names = names;
    this.fields = fields;
    this.record = Names.of(type.javaName());
    this.out = fields.variable(Local.OUT);
    this.value = fields.variable(Local.RECORD);
    this.start = fields.variable(Local.START);
  }

  /*
   * similar to:
   *
   * public void write(JsonWriter out, IdTagInfo record) {
   *   int start = out.beginObject();
   *   Instant expiryDate = record.expiryDate();
   *   if (expiryDate != null) {
   *     out.key(EXPIRY_DATE);
   *     out.instant(expiryDate);
   *   }
   *   out.key(STATUS);
   *   out.enumValue(AuthorizationStatusNames.NAMES, record.status());
   *   out.endObject(start);
   * }
   */
  MethodSpec write() {
    MethodSpec.Builder write =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(CodecNames.WRITER, out)
            .addParameter(record, value)
            .addStatement("int $N = $N.beginObject()", start, out);
    for (int i = 0; i < fields.fields().size(); i++) {
      Field field = fields.fields().get(i);
      String key = fields.keys().get(i);
      CodeBlock component = CodeBlock.of("$N.$N()", value, field.javaName());
      if (field.required()) {
        write.addStatement("$N.key($L)", out, key).addStatement(value(field, component));
      } else {
        String local = fields.variable(field);
        write
            .addStatement("$T $N = $L", Names.plain(field.type()).box(), local, component)
            .beginControlFlow("if ($N != null)", local)
            .addStatement("$N.key($L)", out, key)
            .addStatement(value(field, CodeBlock.of("$N", local)))
            .endControlFlow();
      }
    }
    return write.addStatement("$N.endObject($N)", out, start).build();
  }

  /** Emits the writing of a value. */
  private CodeBlock value(Field field, CodeBlock what) {
    FieldType single = field.type().single();
    boolean list = field.type().isList();
    if (single instanceof ObjectReference reference) {
      return CodeBlock.of(
          "$T.INSTANCE.$L($N, $L)",
          names.of(reference.javaName()),
          list ? "writeList" : "write",
          out,
          what);
    }
    if (single instanceof EnumReference reference) {
      ClassName enumNames = names.of(reference.javaName());
      return list
          ? CodeBlock.of("$T.write($N, $L, $T.NAMES)", CodecNames.VALUE_LISTS, out, what, enumNames)
          : CodeBlock.of("$N.enumValue($T.NAMES, $L)", out, enumNames, what);
    }
    return list
        ? CodeBlock.of("$T.write($N, $L)", CodecNames.VALUE_LISTS, out, what)
        : CodeBlock.of("$N.$L($L)", out, CodecNames.method((BuiltIn) single), what);
  }
}
