package org.chargespec.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.codegen.emit.CodecFields.Local;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;

/**
 * Emits the method that reads a record. The name of each property is compared with the names of the
 * record in the order of the standard. The properties of a document in another order are found in
 * several such passes, or, in a large record, by the hash of their names.
 */
final class CodecReadEmitter {

  /**
   * The most properties of a record that is read in passes. In the worst order, each pass finds one
   * property: with fourteen of them, that took twice as long as by the hash of each name; with
   * three to eight in any order, passes take 0.83 to 0.92 of the time.
   */
  private static final int MOST_IN_PASSES = 8;

  private final CodecNames names;
  private final ObjectType type;
  private final CodecFields fields;
  private final ClassName record;
  private final String in;
  private final String seen;
  private final String found;
  private final String more;
  private final String name;

  CodecReadEmitter(CodecNames names, ObjectType type, CodecFields fields) {
    this.names = names;
    this.type = type;
    this.fields = fields;
    this.record = Names.of(type.javaName());
    this.in = fields.variable(Local.IN);
    this.seen = fields.variable(Local.SEEN);
    this.found = fields.variable(Local.FOUND);
    this.more = fields.variable(Local.MORE);
    this.name = fields.variable(Local.NAME);
  }

  /*
   * similar to:
   *
   * public ResetRequest read(JsonReader in) {
   *   ResetType type = null;
   *   int seen = 0;
   *   ...
   *   return new ResetRequest(type);
   * }
   */
  MethodSpec read() {
    MethodSpec.Builder read =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(record)
            .addParameter(CodecNames.READER, in);
    if (fields.fields().isEmpty()) {
      return read.beginControlFlow("if ($N.beginObject())", in)
          .addStatement("throw $T.taken()", CodecNames.DETOUR)
          .endControlFlow()
          .addStatement("return new $T()", record)
          .build();
    }
    if (!type.requiredFields().isEmpty()) {
      read.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "NullAway")
              .build());
      read.addComment(
          "NullAway does not see that required values are not null: their bits are set.");
    }
    fields.fields().forEach(field -> read.addStatement(variable(field)));
    read.addStatement("$T $N = 0", fields.isWide() ? long.class : int.class, seen);
    // One property has no order.
    if (fields.fields().size() == 1 || fields.fields().size() > MOST_IN_PASSES) {
      inOnePass(read);
    } else {
      inPasses(read);
    }
    if (!type.requiredFields().isEmpty()) {
      read.beginControlFlow("if (($N & REQUIRED) != REQUIRED)", seen)
          .addStatement("throw $T.taken()", CodecNames.DETOUR)
          .endControlFlow();
    }
    List<CodeBlock> arguments =
        fields.fields().stream().map(field -> CodeBlock.of("$N", fields.variable(field))).toList();
    return read.addStatement("return new $T($L)", record, CodeBlock.join(arguments, ", ")).build();
  }

  private CodeBlock variable(Field field) {
    TypeName plain = Names.plain(field.type());
    TypeName declared = field.required() ? plain : plain.box();
    String initial =
        !declared.isPrimitive() ? "null" : declared.equals(TypeName.BOOLEAN) ? "false" : "0";
    return CodeBlock.of("$T $N = $L", declared, fields.variable(field), initial);
  }

  /*
   * similar to:
   *
   * boolean more = in.beginObject();
   * if (more && in.at(TYPE)) {
   *   ...
   * }
   * ...
   * while (more) {
   *   int name = in.name(NAMES);
   *   ...
   * }
   */
  private void inOnePass(MethodSpec.Builder read) {
    read.addStatement("boolean $N = $N.beginObject()", more, in);
    for (int i = 0; i < fields.fields().size(); i++) {
      inOrder(i, seen, CodeBlock.of("$N && ", more), read);
    }
    read.beginControlFlow("while ($N)", more);
    byName(seen, read);
    read.endControlFlow();
  }

  /*
   * similar to:
   *
   * if (in.beginObject()) {
   *   boolean more = true;
   *   do {
   *     int found = 0;
   *     if (in.at(TYPE)) {
   *       ...
   *     }
   *     ...
   *     if (found == 0) {
   *       int name = in.name(NAMES);
   *       ...
   *     }
   *     seen = Seen.with(seen, found);
   *   } while (more);
   * }
   *
   * On JDK 17, this form is as fast as straight-line code for the order of the standard;
   * "while (more)" in place of "do" took 1.1 times as long.
   */
  private void inPasses(MethodSpec.Builder read) {
    read.beginControlFlow("if ($N.beginObject())", in)
        .addStatement("boolean $N = true", more)
        .beginControlFlow("do")
        .addStatement("int $N = 0", found);
    for (int i = 0; i < fields.fields().size(); i++) {
      inOrder(i, found, i == 0 ? CodeBlock.of("") : CodeBlock.of("$N && ", more), read);
    }
    // A name before a blank, or in the last bytes of the document.
    read.beginControlFlow("if ($N == 0)", found);
    byName(found, read);
    read.endControlFlow()
        .addStatement("$1N = $2T.with($1N, $3N)", seen, CodecNames.SEEN, found)
        .endControlFlow("while ($N)", more)
        .endControlFlow();
  }

  /*
   * similar to:
   *
   * if (more && in.at(TYPE)) {
   *   type = in.enumValue(ResetTypeNames.NAMES);
   *   seen |= 1;
   *   more = in.more();
   * }
   */
  private void inOrder(int index, String bits, CodeBlock condition, MethodSpec.Builder read) {
    Field field = fields.fields().get(index);
    read.beginControlFlow("if ($L$N.at($L))", condition, in, fields.keys().get(index))
        .addStatement("$N = $L", fields.variable(field), value(field))
        .addStatement("$N |= $L", bits, bit(index))
        .addStatement("$N = $N.more()", more, in)
        .endControlFlow();
  }

  private String bit(int index) {
    return fields.isWide() ? (1L << index) + "L" : String.valueOf(1 << index);
  }

  /*
   * similar to:
   *
   * int name = in.name(NAMES);
   * seen = Seen.once(seen, name);
   * switch (name) {
   *   case 0 -> type = in.enumValue(ResetTypeNames.NAMES);
   *   default -> ...
   * }
   * more = in.more();
   */
  private void byName(String bits, MethodSpec.Builder read) {
    read.addStatement("int $N = $N.name(NAMES)", name, in)
        .addStatement("$1N = $2T.once($1N, $3N)", bits, CodecNames.SEEN, name);
    int last = fields.fields().size() - 1;
    if (last == 0) {
      read.addStatement("$L", assignment(0));
    } else {
      read.beginControlFlow("switch ($N)", name);
      for (int i = 0; i <= last; i++) {
        String label = i == last ? "default" : "case " + i;
        read.addStatement("$L -> $L", label, assignment(i));
      }
      read.endControlFlow();
    }
    read.addStatement("$N = $N.more()", more, in);
  }

  private CodeBlock assignment(int index) {
    Field field = fields.fields().get(index);
    return CodeBlock.of("$N = $L", fields.variable(field), value(field));
  }

  /** Emits the reading of a value. */
  private CodeBlock value(Field field) {
    FieldType single = field.type().single();
    boolean list = field.type().isList();
    if (single instanceof ObjectReference reference) {
      return CodeBlock.of(
          "$T.INSTANCE.$L($N)", names.of(reference.javaName()), list ? "readList" : "read", in);
    }
    if (single instanceof EnumReference reference) {
      ClassName enumNames = names.of(reference.javaName());
      return list
          ? CodeBlock.of("$T.read($N, $T.NAMES)", CodecNames.VALUE_LISTS, in, enumNames)
          : CodeBlock.of("$N.enumValue($T.NAMES)", in, enumNames);
    }
    BuiltIn builtIn = (BuiltIn) single;
    if (builtIn == BuiltIn.JSON && field.required() && !list) {
      return CodeBlock.of("$T.value($N)", CodecNames.PLAIN_JSON, in);
    }
    return list
        ? CodeBlock.of(
            "$T.read($N, $T.BuiltIn.$L)",
            CodecNames.VALUE_LISTS,
            in,
            CodecNames.VALUE_TYPE,
            builtIn)
        : CodeBlock.of("$N.$L()", in, CodecNames.method(builtIn));
  }
}
