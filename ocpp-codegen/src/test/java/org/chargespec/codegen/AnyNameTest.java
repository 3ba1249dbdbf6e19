package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever name a spec gives a message, a type, an enum or a field: the linker rejects it, or the
 * generated code compiles.
 */
class AnyNameTest {

  /** Keywords, methods of every object, and types that generated sources name. */
  private static final List<String> NAMES =
      List.of(
          ("Abstract Assert Boolean Break Class Const Default Do Double Enum Final For Goto If Import Int Interface Long"
                  + " Native New Null Package Record Return Sealed Static Super Switch This True Try Var Void While"
                  + " Yield Clone Finalize GetClass HashCode Equals Notify NotifyAll ToString Wait"
                  + " Call Send Handle Calling Of Build Builder ToBuilder Check Checks Violations OcppAction Parse Values"
                  + " ValueOf WireValue FromWireValue JsonValue Name Ordinal Partial Remote Action Actions Initiator"
                  + " Message Request Response UnconfirmedMessage MessageHandler Caller Dispatch CompletionStage"
                  + " CompletableFuture Nullable NullMarked Generated Override Deprecated String Object Integer Number"
                  + " BigDecimal Instant List Map Set Arrays Objects Optional Stream Comparable Serializable"
                  + " IllegalArgumentException IllegalStateException CustomData WireEnum OcppObject OcppVersion"
                  + " VersionData FrameRule ErrorCode Violation Kind Codec CodecTable Key Names Seen FieldShape JsonReader"
                  + " JsonWriter ValueLists ValueType Detour Limit EnumNames PlainJson Copies Decimals Unit Side"
                  + " NonConformingException CallErrorException MessageRegistry ActionTable Entry")
              .split(" ", -1));

  private static final Pattern FILE = Pattern.compile("^any/(\\w+/\\w+\\.yaml):");

  /** What a name is the name of. */
  enum Place {
    CALL("messages") {
      @Override
      String text(String name) {
        return message(name, "call") + "response: {doc: A., fields: {}}\n";
      }
    },
    SEND("messages") {
      @Override
      String text(String name) {
        return message(name, "send");
      }
    },
    TYPE("types") {
      @Override
      String text(String name) {
        return "type: %s\ndoc: A.\nfields:\n  x: {type: \"%s[]\", doc: a}\n".formatted(name, name);
      }
    },
    ENUM("enums") {
      @Override
      String text(String name) {
        return "enum: %s\ndoc: A.\nvalues: {A: {doc: A.}}\n".formatted(name);
      }
    },
    FIELD("types") {
      @Override
      String text(String name) {
        String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return "type: T%s\ndoc: A.\nfields:\n  %s: {type: string, default: a, doc: a}\n"
            .formatted(name, field);
      }
    };

    private final String folder;

    Place(String folder) {
      this.folder = folder;
    }

    abstract String text(String name);

    static String message(String name, String kind) {
      return """
          action: %s
          initiator: both
          block: A
          kind: %s
          summary: A.
          request: {doc: A., fields: {}}
          """
          .formatted(name, kind);
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isRefusedOrCompiles(Place place) throws IOException {
    Project project = ModelSources.addKernel(new Project(folder));
    ModelSources.addCodecTrigger(ModelSources.addCodecKernel(project));
    SmallSpec.request(project, "com.example.any", "@GenerateOcpp(\"any\")");
    SmallSpec.codecs(project, "com.example.any.json", "\"any\"");
    project.spec("any/spec.yaml", header());
    for (String name : NAMES) {
      project.spec("any/" + place.folder + "/" + name + ".yaml", place.text(name));
    }

    CompilerRun run = compile(project);
    Set<String> refused = refused(run);
    for (String file : refused) {
      Files.delete(project.specs().resolve("any/" + file));
    }

    assertThat(refused.size()).isLessThan(NAMES.size() / 2);
    compile(project).assertClean();
  }

  private CompilerRun compile(Project project) throws IOException {
    return project.compile(
        List.of(
            "-Xlint:all,-processing",
            "-Achargespec.specs=" + project.specs(),
            "-cp",
            Libraries.annotations()),
        new OcppProcessor());
  }

  private static Set<String> refused(CompilerRun run) {
    Set<String> files = new TreeSet<>();
    for (String error : run.errors()) {
      Matcher matcher = FILE.matcher(error);
      if (matcher.find()) {
        files.add(matcher.group(1));
      }
    }
    return files;
  }

  private static String header() throws IOException {
    return Files.readString(GoldenCase.FOLDER.resolve("actions/spec/spec.yaml"))
        .replaceFirst("spec: actions", "spec: any")
        .replaceFirst("javaPackage: .*", "javaPackage: com.example.any");
  }
}
