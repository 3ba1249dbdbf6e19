package org.chargespec.tools.official;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chargespec.spec.ReferenceData;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A payload type and the official schema of it.
 *
 * @param model the version of the standard
 * @param type the payload
 * @param file the name of the schema file
 * @param schema the schema, which asserts formats: in drafts 4 and 6 the validator does so of
 *     itself
 */
public record OfficialSchema(Model model, ObjectType type, String file, Schema schema) {

  /** Reads numbers exactly: to a double, {@code 1e400} would be infinite, and so no number. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_4,
          registry -> registry.nodeReader(reader -> reader.jsonMapper(MAPPER)));

  /** All payloads of all versions. */
  public static Stream<OfficialSchema> all() {
    return SpecSource.standardVersions().stream()
        .flatMap(
            version -> of(Spec.ofStandard(version), ReferenceData.path("ocpp-schemas/" + version)));
  }

  /** All payloads of a version whose official schemas are in a folder. */
  public static Stream<OfficialSchema> of(Model model, Path folder) {
    return model.messages().stream().flatMap(message -> of(model, message, folder));
  }

  private static Stream<OfficialSchema> of(Model model, Message message, Path folder) {
    // 1.6 and messages without an answer have the action's own name.
    String request = message.action() + "Request.json";
    String file = Files.exists(folder.resolve(request)) ? request : message.action() + ".json";
    return Stream.concat(
        Stream.of(read(model, message.request(), folder, file)),
        message.answer().stream()
            .map(type -> read(model, type, folder, message.action() + "Response.json")));
  }

  private static OfficialSchema read(Model model, ObjectType type, Path folder, String file) {
    try {
      String text = Files.readString(folder.resolve(file)).replaceFirst("^\uFEFF", "");
      return new OfficialSchema(model, type, file, SCHEMAS.getSchema(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the errors that the schema finds in a payload. */
  public List<Error> errors(Map<String, @Nullable Object> payload) {
    return errors(MAPPER.writeValueAsString(payload));
  }

  /** Returns the errors that the schema finds in a payload. */
  public List<Error> errors(String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  /** Returns whether the schema is one of draft 4, where {@code 2.0} is no integer. */
  public boolean isDraft4() {
    return schema.getSchemaNode().path("$schema").asString().contains("draft-04");
  }

  public SamplePayloads payloads() {
    return new SamplePayloads(model);
  }

  @Override
  public String toString() {
    return model.name() + " " + file;
  }
}
