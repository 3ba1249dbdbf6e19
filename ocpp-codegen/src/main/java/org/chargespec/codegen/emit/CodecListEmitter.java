package org.chargespec.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.Arrays;
import java.util.List;

/** Emits the methods of a codec that read and write a list of records. */
final class CodecListEmitter {

  private final ClassName record;
  private final ParameterizedTypeName list;

  CodecListEmitter(ClassName record) {
    this.record = record;
    this.list = ParameterizedTypeName.get(ClassName.get(List.class), record);
  }

  /*
   * similar to:
   *
   * List<MeterValue> readList(JsonReader in) {
   *   if (!in.beginList()) {
   *     return List.of();
   *   }
   *   MeterValue first = read(in);
   *   if (!in.moreItems()) {
   *     return List.of(first);
   *   }
   *   MeterValue[] items = new MeterValue[8];
   *   items[0] = first;
   *   int count = 1;
   *   do {
   *     if (count == items.length) {
   *       items = Arrays.copyOf(items, count * 4);
   *     }
   *     items[count++] = read(in);
   *   } while (in.moreItems());
   *   return List.of(count == items.length ? items : Arrays.copyOf(items, count));
   * }
   */
  MethodSpec readList() {
    return MethodSpec.methodBuilder("readList")
        .returns(list)
        .addParameter(CodecNames.READER, "in")
        .beginControlFlow("if (!in.beginList())")
        .addStatement("return $T.of()", List.class)
        .endControlFlow()
        .addStatement("$T first = read(in)", record)
        .beginControlFlow("if (!in.moreItems())")
        .addStatement("return $T.of(first)", List.class)
        .endControlFlow()
        .addStatement("$1T items = new $2T[8]", ArrayTypeName.of(record), record)
        .addStatement("items[0] = first")
        .addStatement("int count = 1")
        .beginControlFlow("do")
        .beginControlFlow("if (count == items.length)")
        .addStatement("items = $T.copyOf(items, count * 4)", Arrays.class)
        .endControlFlow()
        .addStatement("items[count++] = read(in)")
        .endControlFlow("while (in.moreItems())")
        .addStatement(
            "return $T.of(count == items.length ? items : $T.copyOf(items, count))",
            List.class,
            Arrays.class)
        .build();
  }

  /*
   * similar to:
   *
   * void writeList(JsonWriter out, List<MeterValue> values) {
   *   out.punctuation('[');
   *   for (int i = 0; i < values.size(); i++) {
   *     if (i > 0) {
   *       out.punctuation(',');
   *     }
   *     write(out, values.get(i));
   *   }
   *   out.punctuation(']');
   * }
   */
  MethodSpec writeList() {
    return MethodSpec.methodBuilder("writeList")
        .addParameter(CodecNames.WRITER, "out")
        .addParameter(list, "values")
        .addStatement("out.punctuation('[')")
        .beginControlFlow("for (int i = 0; i < values.size(); i++)")
        .beginControlFlow("if (i > 0)")
        .addStatement("out.punctuation(',')")
        .endControlFlow()
        .addStatement("write(out, values.get(i))")
        .endControlFlow()
        .addStatement("out.punctuation(']')")
        .build();
  }
}
