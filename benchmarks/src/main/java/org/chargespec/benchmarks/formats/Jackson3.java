package org.chargespec.benchmarks.formats;

import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3's databind, used like {@link Jackson2}. */
final class Jackson3 implements FrameFormat {

  // Behind a payload is the end of its frame.
  private final JsonMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private final Map<String, ObjectReader> readers;
  private final ObjectWriter writer;

  Jackson3(String action, Class<?> type) {
    this.readers = Map.of(action, mapper.readerFor(type));
    this.writer = mapper.writerFor(type);
  }

  @Override
  public Object decode(byte[] utf8) {
    return call(mapper.createParser(utf8));
  }

  @Override
  public Object decode(String text) {
    return call(mapper.createParser(text));
  }

  private Call call(JsonParser source) {
    try (JsonParser parser = source) {
      parser.nextToken();
      if (parser.nextIntValue(0) != Call.TYPE) {
        throw new IllegalStateException("no CALL");
      }
      String id = parser.nextStringValue();
      String action = parser.nextStringValue();
      parser.nextToken();
      return new Call(id, action, reader(action).readValue(parser));
    }
  }

  private ObjectReader reader(String action) {
    return Objects.requireNonNull(readers.get(action));
  }

  @Override
  public byte[] encodeToUtf8(Object frame) {
    BufferRecycler buffers = mapper.tokenStreamFactory()._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
      write(mapper.createGenerator(bytes), (Call) frame);
      return bytes.getClearAndRelease();
    } finally {
      buffers.releaseToPool();
    }
  }

  @Override
  public String encode(Object frame) {
    BufferRecycler buffers = mapper.tokenStreamFactory()._getBufferRecycler();
    SegmentedStringWriter text = new SegmentedStringWriter(buffers);
    try {
      write(mapper.createGenerator(text), (Call) frame);
      return text.getAndClear();
    } finally {
      buffers.releaseToPool();
    }
  }

  private void write(JsonGenerator target, Call call) {
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
