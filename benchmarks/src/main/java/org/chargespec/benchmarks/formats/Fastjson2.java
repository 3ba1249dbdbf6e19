package org.chargespec.benchmarks.formats;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import java.util.Map;

/** fastjson2. */
public final class Fastjson2 implements FrameFormat {

  private final Map<String, Class<?>> types;

  /** For one action and its record. */
  public Fastjson2(String action, Class<?> type) {
    this.types = Map.of(action, type);
  }

  @Override
  public Object decode(byte[] utf8) {
    try (JSONReader reader = JSONReader.of(utf8)) {
      return call(reader);
    }
  }

  @Override
  public Object decode(String text) {
    try (JSONReader reader = JSONReader.of(text)) {
      return call(reader);
    }
  }

  private Call call(JSONReader reader) {
    if (!reader.nextIfArrayStart() || reader.readInt32Value() != Call.TYPE) {
      throw new IllegalStateException("no CALL");
    }
    String id = reader.readString();
    String action = reader.readString();
    return new Call(id, action, reader.read(types.get(action)));
  }

  @Override
  public byte[] encodeToUtf8(Object frame) {
    try (JSONWriter writer = JSONWriter.ofUTF8()) {
      write(writer, (Call) frame);
      return writer.getBytes();
    }
  }

  @Override
  public String encode(Object frame) {
    try (JSONWriter writer = JSONWriter.of()) {
      write(writer, (Call) frame);
      return writer.toString();
    }
  }

  private static void write(JSONWriter writer, Call call) {
    writer.startArray();
    writer.writeInt32(Call.TYPE);
    writer.writeComma();
    writer.writeString(call.id());
    writer.writeComma();
    writer.writeString(call.action());
    writer.writeComma();
    writer.writeAny(call.payload());
    writer.endArray();
  }
}
