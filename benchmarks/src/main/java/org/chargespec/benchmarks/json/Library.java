package org.chargespec.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.Decoded;
import org.chargespec.json.OcppJson;

/** A library that reads and writes records. Public for JMH, whose parameter it is. */
public enum Library {
  /** Jackson 2 as most projects have it; it checks nothing. */
  JACKSON_DATABIND {
    @Override
    Format format(OcppVersion version, Class<? extends OcppObject> type) {
      return new Databind(type);
    }
  },

  /** The fastest of the general libraries that read records; it checks nothing. */
  FASTJSON2 {
    @Override
    Format format(OcppVersion version, Class<? extends OcppObject> type) {
      return new Fastjson(type);
    }
  },

  /** Ours, as a central system has it: tolerant, and with all checks. */
  OCPP_JSON {
    @Override
    Format format(OcppVersion version, Class<? extends OcppObject> type) {
      return new Generated(OcppJson.tolerant(version), type);
    }
  };

  abstract Format format(OcppVersion version, Class<? extends OcppObject> type);

  private record Databind(Class<? extends OcppObject> type) implements Format {

    private static final JsonMapper MAPPER =
        JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Override
    public OcppObject decode(byte[] utf8) {
      try {
        return MAPPER.readValue(utf8, type);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public byte[] encode(OcppObject value) {
      try {
        return MAPPER.writeValueAsBytes(value);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Fastjson(Class<? extends OcppObject> type) implements Format {

    @Override
    public OcppObject decode(byte[] utf8) {
      return JSON.parseObject(utf8, type);
    }

    @Override
    public byte[] encode(OcppObject value) {
      return JSON.toJSONBytes(value);
    }
  }

  private record Generated(OcppJson json, Class<? extends OcppObject> type) implements Format {

    @Override
    public OcppObject decode(byte[] utf8) {
      if (json.decode(type, utf8) instanceof Decoded.Accepted<? extends OcppObject> accepted) {
        return accepted.value();
      }
      throw new IllegalStateException("the message was to conform");
    }

    @Override
    public byte[] encode(OcppObject value) {
      return json.encodeToUtf8(value);
    }
  }
}
