package org.chargespec.interop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.Action;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.json.OcppJson;
import org.chargespec.spec.Spec;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of an action: the smallest request with the smallest response, then the fullest.
 *
 * @param action the action
 * @param requests its requests
 * @param responses the response to each
 * @param json the same for the other program
 */
record Exchanged(
    Action.Call<?, ?> action,
    List<Request<?>> requests,
    List<Response> responses,
    Map<String, Object> json) {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Returns that of all calls of a version. */
  static List<Exchanged> of(OcppVersion version) {
    Model model = Spec.ofStandard(version.number());
    SamplePayloads payloads = new SamplePayloads(model);
    Map<String, ObjectType> types =
        model
            .objects()
            .collect(Collectors.toMap(type -> type.javaName().simpleName(), Function.identity()));
    OcppJson json = OcppJson.strict(version);
    List<Exchanged> all = new ArrayList<>();
    for (Action action : version.registry().actions()) {
      if (action instanceof Action.Call<?, ?> call) {
        all.add(of(call, payloads, types, json));
      }
    }
    return all;
  }

  private static Exchanged of(
      Action.Call<?, ?> call,
      SamplePayloads payloads,
      Map<String, ObjectType> types,
      OcppJson json) {
    List<Map<String, @Nullable Object>> requests = both(call.requestType(), payloads, types);
    List<Map<String, @Nullable Object>> responses = both(call.responseType(), payloads, types);
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("action", call.name());
    shown.put("from", call.initiator().name());
    shown.put("request", requests);
    shown.put("response", responses);
    List<Request<?>> requestRecords = new ArrayList<>();
    for (Map<String, @Nullable Object> request : requests) {
      requestRecords.add(json.decode(call.requestType(), text(request)).orElseThrow());
    }
    List<Response> responseRecords = new ArrayList<>();
    for (Map<String, @Nullable Object> response : responses) {
      responseRecords.add(json.decode(call.responseType(), text(response)).orElseThrow());
    }
    return new Exchanged(call, requestRecords, responseRecords, shown);
  }

  private static List<Map<String, @Nullable Object>> both(
      Class<?> record, SamplePayloads payloads, Map<String, ObjectType> types) {
    ObjectType type = types.get(record.getSimpleName());
    if (type == null) {
      throw new IllegalStateException("no samples of " + record);
    }
    return Stream.of(payloads.minimal(type), payloads.full(type)).toList();
  }

  private static String text(Map<String, @Nullable Object> payload) {
    try {
      return MAPPER.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
