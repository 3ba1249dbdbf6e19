package org.chargespec.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Standard;

/** Emits the table in which the codecs of a spec are found: a switch, which loads the one found. */
final class CodecTableEmitter {

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
                    .addJavadoc(Prose.comment(2, "Returns the table; it loads no codec yet."))
                    .addModifiers(Modifier.PUBLIC)
                    .build())
            .addMethod(version())
            .addMethod(find(records))
            .build();
    return Sources.file(new JavaName(codecPackage, name(model)), spec, "the spec " + model.name());
  }

  /** The class of a model's codecs, such as {@code V16Codecs} or {@code AcmeCodecs}. */
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
   * similar to:
   *
   * return switch (typeName) {
   *   case "org.chargespec.v16.ResetRequest" -> ResetRequestCodec.INSTANCE;
   *   default -> null;
   * };
   */
  private MethodSpec find(Collection<ObjectType> records) {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (typeName) {\n").indent();
    for (ObjectType type : records) {
      JavaName name = type.javaName();
      cases.add(
          "case $S -> $T.INSTANCE;\n",
          name.packageName() + "." + name.simpleName(),
          names.of(name));
    }
    cases.add("default -> null;\n").unindent().add("};\n");
    return MethodSpec.methodBuilder("find")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(
            Names.nullable(
                ParameterizedTypeName.get(
                    CodecNames.CODEC, WildcardTypeName.subtypeOf(Object.class))))
        .addParameter(String.class, "typeName")
        .addCode(cases.build())
        .build();
  }
}
