package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chargespec.codegen.emit.ModelEmitter;
import org.chargespec.codegen.emit.SourceFile;
import org.chargespec.spec.Spec;

/** A program that does what the annotation processor does, without a compiler around it. */
public final class Generate {

  private Generate() {}

  /** Generates into a folder, the first argument, the versions that the others name. */
  public static void main(String[] args) throws IOException {
    for (String version : List.of(args).subList(1, args.length)) {
      Path folder = Files.createDirectories(Path.of(args[0]).resolve(version));
      for (SourceFile file : ModelEmitter.emit(Spec.ofStandard(version))) {
        Files.writeString(folder.resolve(file.name().simpleName() + ".java"), file.text());
      }
    }
  }
}
