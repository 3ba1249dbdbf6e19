package org.chargespec.benchmarks.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Jackson 2's databind. The elements of the frame are read one by one, without a tree. */
public final class Jackson2 implements FrameFormat {

  private final JsonMapper mapper;
  private final Map<String, ObjectReader> readers;
  private final ObjectWriter writer;

  /** For one action and its record. */
  public Jackson2(String action, Class<?> type, Module... modules) {
    this.mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModules(modules)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    this.readers = Map.of(action, mapper.readerFor(type));
    this.writer = mapper.writerFor(type);
  }

  @Override
  public Object decode(byte[] utf8) {
    try (JsonParser parser = mapper.createParser(utf8)) {
      return call(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Object decode(String text) {
    try (JsonParser parser = mapper.createParser(text)) {
      return call(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Call call(JsonParser parser) throws IOException {
    parser.nextToken();
    if (parser.nextIntValue(0) != Call.TYPE) {
      throw new IOException("no CALL");
    }
    String id = parser.nextTextValue();
    String action = parser.nextTextValue();
    parser.nextToken();
    return new Call(id, action, reader(action).readValue(parser));
  }

  private ObjectReader reader(String action) {
    return Objects.requireNonNull(readers.get(action));
  }

  // As databind's writeValueAsBytes and writeValueAsString do it, buffers are used again.
  @Override
  public byte[] encodeToUtf8(Object frame) {
    BufferRecycler buffers = mapper.getFactory()._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
      write(mapper.createGenerator(bytes), (Call) frame);
      return bytes.getClearAndRelease();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      buffers.releaseToPool();
    }
  }

  @Override
  public String encode(Object frame) {
    BufferRecycler buffers = mapper.getFactory()._getBufferRecycler();
    try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
      write(mapper.createGenerator(text), (Call) frame);
      return text.getAndClear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      buffers.releaseToPool();
    }
  }

  private void write(JsonGenerator target, Call call) throws IOException {
    try (JsonGenerator generator = target) {
      generator.writeStartArray();
      generator.writeNumber(Call.TYPE);
      generator.writeString(call.id());
      generator.writeString(call.action());
      writer.writeValue(generator, call.payload());
      generator.writeEndArray();
    }
  }
}
