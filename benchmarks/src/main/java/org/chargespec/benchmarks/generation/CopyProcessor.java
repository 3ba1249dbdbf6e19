package org.chargespec.benchmarks.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.chargespec.benchmarks.results.WorkFolder;

/**
 * A processor that only writes the texts of finished files. What a compilation takes longer with it
 * than without, no generator can avoid. Public for javac.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(CopyProcessor.FOLDER)
public final class CopyProcessor extends AbstractProcessor {

  /** The option that names the folder of the files. */
  static final String FOLDER = "copy.folder";

  private boolean done;

  /** For javac. */
  public CopyProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      Path folder = Path.of(processingEnv.getOptions().get(FOLDER));
      try {
        for (Path file : WorkFolder.javaFiles(folder)) {
          copy(folder, file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void copy(Path folder, Path file) throws IOException {
    String name =
        folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
    name = name.substring(0, name.length() - ".java".length());
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(Files.readString(file));
    }
  }
}
