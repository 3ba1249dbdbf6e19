package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chargespec.spec.SpecSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac compiles OCPP 1.6, and a user's own types that use it. */
class JavacTest {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\\.(\\w+);$");

  @TempDir static Path folder;

  private static Project model;
  private static CompilerRun modelRun;

  @BeforeAll
  static void compileModel() throws IOException {
    model = ModelSources.addAll(new Project(folder.resolve("model")));
    modelRun =
        model.compile(
            List.of(
                "-Xlint:all,-processing,-exports",
                "-Xdoclint:all,-missing",
                "-Werror",
                "--module-path",
                Libraries.annotations(),
                "-processorpath",
                Libraries.processorPath()));
  }

  @Test
  void theModelCompilesClean() {
    modelRun.assertClean();
  }

  @Test
  void whatIsGeneratedIsTidy() throws IOException {
    for (String file : model.generatedFiles()) {
      String text = Files.readString(model.generated().resolve(file));
      // The header names the spec file, however long its path is.
      assertThat(text.lines().skip(1)).as(file).allMatch(line -> line.length() <= 100);
      assertThat(text).as(file).doesNotContain("\t", " \n", "\n\n\n", "; ;", "..", "\n\n}");
      Matcher imports = IMPORT.matcher(text);
      while (imports.find()) {
        assertThat(text.split("\\b" + imports.group(1) + "\\b", -1))
            .as("uses of %s in %s", imports.group(1), file)
            .hasSizeGreaterThan(2);
      }
    }
  }

  @Test
  void aVendorsTypesCompileCleanAndUseTheStandards() throws Exception {
    Project vendor = VendorProject.in(folder.resolve("vendor"));
    List<String> options = new ArrayList<>(VendorProject.options(vendor, model.classes()));
    options.addAll(List.of("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror"));

    vendor.compile(options).assertClean();

    assertThat(vendor.generatedFiles())
        .containsExactly("com/acme/ocpp/Colour.java", "com/acme/ocpp/Wallbox.java");
    assertThat(VendorProject.call(vendor, model.classes(), "good"))
        .asString()
        .startsWith("Wallbox[serial=A-1, colour=BLUE, owner=IdTagInfo[")
        .contains("neighbours=[Wallbox[");
    assertThat(VendorProject.call(vendor, model.classes(), "bad").toString().lines())
        .containsExactly(
            "/neighbours/0/serial LENGTH",
            "/neighbours/0/colour ENUM_VALUE",
            "/neighbours/0/owner/parentIdTag LENGTH",
            "/neighbours/0/owner/status ENUM_VALUE");
  }

  @Test
  void aTypeThatOnlyAVersionOfTheStandardHasNeedsThatVersionInUse() throws IOException {
    Project vendor =
        VendorProject.in(folder.resolve("unused"))
            .spec("acme/spec.yaml", "spec: acme\ntitle: Acme\nuse: [\"1.5\"]\n");

    CompilerRun run = vendor.compile(VendorProject.options(vendor, model.classes()));

    assertThat(run.errors())
        .contains(
            "acme/spec.yaml:3:7: unknown spec '1.5' in 'use'; there are %s; did you mean '1.6'?"
                .formatted(String.join(", ", SpecSource.standardVersions())));
  }
}
