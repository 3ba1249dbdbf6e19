package org.chargespec.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Standard;

/** Emits the codec table of a spec: a switch, so that one codec does not load the others. */
final class CodecTableEmitter {

  /** A method with this many cases has less than 8,000 bytes, the limit of the JIT compiler. */
  private static final int MOST_CASES = 150;

  private static final TypeName CODEC =
      Names.nullable(
          ParameterizedTypeName.get(CodecNames.CODEC, WildcardTypeName.subtypeOf(Object.class)));

  /** Must be raised, here and in ocpp-json, when generated codecs need another ocpp-json. */
  private static final int FORMAT = 1;

  private final Model model;
  private final String codecPackage;
  private final CodecNames names;

  CodecTableEmitter(Model model, String codecPackage, CodecNames names) {
    this.model = model;
    this.codecPackage = codecPackage;
    this.names = names;
  }

  SourceFile emit(Collection<ObjectType> records) {
    TypeSpec spec =
        TypeSpec.classBuilder(name(model))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(Prose.comment(0, "The codecs of %s.".formatted(model.title())))
            .addAnnotation(Sources.generated())
            .addSuperinterface(CodecNames.CODEC_TABLE)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc(Prose.comment(2, "Returns the table, without loading any codec."))
                    .addModifiers(Modifier.PUBLIC)
                    .build())
            .addMethod(format())
            .addMethod(version())
            .addMethods(find(List.copyOf(records)))
            .build();
    return Sources.file(new JavaName(codecPackage, name(model)), spec, "the spec " + model.name());
  }

  /** Returns the class name of the codec table, such as {@code V16Codecs} or {@code AcmeCodecs}. */
  static String name(Model model) {
    if (model.standard() != null) {
      return model.standard().prefix() + "Codecs";
    }
    StringBuilder name = new StringBuilder();
    for (String word : model.name().split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return name.append("Codecs").toString();
  }

  /*
   * similar to:
   *
   * public int format() {
   *   return 1;
   * }
   */
  private static MethodSpec format() {
    return MethodSpec.methodBuilder("format")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(int.class)
        .addStatement("return $L", FORMAT)
        .build();
  }

  /*
   * similar to:
   *
   * public OcppVersion version() {
   *   return Ocpp16.VERSION;
   * }
   */
  private MethodSpec version() {
    Standard standard = model.standard();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("version")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC);
    return standard == null
        ? method.returns(Names.nullable(Names.VERSION)).addStatement("return null").build()
        : method
            .returns(Names.VERSION)
            .addStatement("return $T.VERSION", VersionEmitter.name(model, standard))
            .build();
  }

  /*
   * similar to, where one method would be too large:
   *
   * Codec<?> codec = find0(typeName);
   * if (codec == null) {
   *   codec = find1(typeName);
   * }
   * return codec;
   */
  private List<MethodSpec> find(List<ObjectType> records) {
    if (records.size() <= MOST_CASES) {
      return List.of(published().addCode(cases(records)).build());
    }
    MethodSpec.Builder find = published();
    List<MethodSpec> methods = new ArrayList<>();
    for (int from = 0; from < records.size(); from += MOST_CASES) {
      String part = "find" + methods.size();
      int to = Math.min(from + MOST_CASES, records.size());
      methods.add(
          lookup(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addCode(cases(records.subList(from, to)))
              .build());
      if (from == 0) {
        find.addStatement("$T codec = $L(typeName)", CODEC, part);
      } else {
        find.beginControlFlow("if (codec == null)")
            .addStatement("codec = $L(typeName)", part)
            .endControlFlow();
      }
    }
    methods.add(0, find.addStatement("return codec").build());
    return methods;
  }

  private static MethodSpec.Builder published() {
    return lookup("find").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
  }

  private static MethodSpec.Builder lookup(String name) {
    return MethodSpec.methodBuilder(name).returns(CODEC).addParameter(String.class, "typeName");
  }

  /*
   * similar to:
   *
   * return switch (typeName) {
   *   case "org.chargespec.v16.ResetRequest" -> ResetRequestCodec.INSTANCE;
   *   default -> null;
   * };
   */
  private CodeBlock cases(List<ObjectType> records) {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (typeName) {\n").indent();
    for (ObjectType type : records) {
      JavaName name = type.javaName();
      cases.add(
          "case $S -> $T.INSTANCE;\n",
          name.packageName() + "." + name.simpleName(),
          names.of(name));
    }
    return cases.add("default -> null;\n").unindent().add("};\n").build();
  }
}
