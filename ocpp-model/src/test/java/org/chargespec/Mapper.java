package org.chargespec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The default mappers of Jackson 2 and 3, behind one interface. */
@SuppressWarnings("ImmutableEnumChecker") // a mapper is never configured again once it is in use
public enum Mapper {
  /** Jackson 2 with its java.time module. */
  JACKSON_2 {
    private final com.fasterxml.jackson.databind.ObjectMapper ordinary =
        new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());
    private final com.fasterxml.jackson.databind.ObjectMapper lenient =
        ordinary
            .copy()
            .enable(
                com.fasterxml.jackson.databind.DeserializationFeature
                    .READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE);

    @Override
    public String write(Object value) throws JsonProcessingException {
      return ordinary.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws JsonProcessingException {
      return ordinary.readValue(json, type);
    }

    @Override
    public <T> T readUnknownEnums(String json, Class<T> type) throws JsonProcessingException {
      return lenient.readValue(json, type);
    }
  },

  /** Jackson 3. */
  JACKSON_3 {
    private final tools.jackson.databind.json.JsonMapper ordinary =
        tools.jackson.databind.json.JsonMapper.shared();
    private final tools.jackson.databind.json.JsonMapper lenient =
        tools.jackson.databind.json.JsonMapper.builder()
            .enable(
                tools.jackson.databind.cfg.EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .build();

    @Override
    public String write(Object value) {
      return ordinary.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      return ordinary.readValue(json, type);
    }

    @Override
    public <T> T readUnknownEnums(String json, Class<T> type) {
      return lenient.readValue(json, type);
    }
  };

  /** Writes a value. */
  public abstract String write(Object value) throws Exception;

  /** Reads a value. */
  public abstract <T> T read(String json, Class<T> type) throws Exception;

  /** Reads a value with Jackson's own unknown-enum-as-default feature. */
  public abstract <T> T readUnknownEnums(String json, Class<T> type) throws Exception;
}
