package org.chargespec.tools.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.ViolationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Run by the build of ocpp-testkit: writes samples of every message of a version into a file.
 *
 * <p>A line has five parts with tabs between: the record; SMALLEST, FULLEST or the kind of rule
 * that is broken; of a broken one the place that differs from the fullest; what is special; JSON.
 * The JSON is the payload, or of a broken one the value at that place, and empty if there is none.
 * Neither JSON nor the other parts have tabs or ends of lines in them.
 */
public final class ExportSamples {

  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Writer out;

  private ExportSamples(Writer out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (String version : SpecSource.standardVersions()) {
      var model = Spec.ofStandard(version);
      SamplePayloads payloads = new SamplePayloads(model);
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(version + ".tsv"))) {
        ExportSamples export = new ExportSamples(out);
        model.messages().stream()
            .flatMap(ExportSamples::payloads)
            .forEach(type -> export.write(type, payloads));
      }
    }
  }

  private static Stream<ObjectType> payloads(Message message) {
    return Stream.concat(Stream.of(message.request()), message.answer().stream());
  }

  private void write(ObjectType type, SamplePayloads payloads) {
    line(type, "SMALLEST", "", "the smallest " + type.name(), json(payloads.minimal(type)));
    line(type, "FULLEST", "", "the fullest " + type.name(), json(payloads.full(type)));
    // One of a kind in each place: the others would make the file ten times as large.
    Set<List<Object>> known = new HashSet<>();
    for (Sample sample : payloads.variations(type)) {
      ViolationKind broken = sample.broken();
      if (broken != null && known.add(List.of(broken, sample.pointer()))) {
        line(type, broken.name(), sample.pointer(), sample.name(), json(changed(sample)));
      }
    }
  }

  private static Changed changed(Sample sample) {
    Object value = sample.payload();
    for (String step : List.of(sample.pointer().substring(1).split("/", -1))) {
      String name = step.replace("~1", "/").replace("~0", "~");
      if (value instanceof List<?> list) {
        value = list.get(Integer.parseInt(name));
      } else {
        Map<?, ?> members = (Map<?, ?>) Objects.requireNonNull(value);
        if (!members.containsKey(name)) {
          return new Changed(false, null);
        }
        value = members.get(name);
      }
    }
    return new Changed(true, value);
  }

  private record Changed(boolean present, @Nullable Object value) {}

  private static String json(Changed changed) {
    return changed.present() ? json(changed.value()) : "";
  }

  private static String json(@Nullable Object value) {
    return JACKSON.writeValueAsString(value);
  }

  private void line(ObjectType type, String what, String pointer, String name, String json) {
    try {
      out.write(String.join("\t", type.javaName().simpleName(), what, pointer, name, json) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
