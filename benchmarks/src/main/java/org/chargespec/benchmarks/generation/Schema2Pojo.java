package org.chargespec.benchmarks.generation;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Iterator;
import java.util.List;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;

/** A program that generates with jsonschema2pojo. */
public final class Schema2Pojo {

  private Schema2Pojo() {}

  /** Generates from the schemas in a folder, the first argument, into another. */
  public static void main(String[] args) throws IOException {
    GenerationConfig config = new Folders(new File(args[0]), new File(args[1]));
    Jsonschema2Pojo.generate(config, new NoopRuleLogger());
  }

  private static final class Folders extends DefaultGenerationConfig {

    private final File source;
    private final File target;

    Folders(File source, File target) {
      this.source = source;
      this.target = target;
    }

    @Override
    public Iterator<URL> getSource() {
      try {
        return List.of(source.toURI().toURL()).iterator();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public File getTargetDirectory() {
      return target;
    }

    @Override
    public String getTargetPackage() {
      return "pojo";
    }
  }
}
