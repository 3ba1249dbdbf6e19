package org.chargespec.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chargespec.Action;
import org.chargespec.Message;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.json.FreeJsonText;
import org.chargespec.json.OcppJson;
import org.chargespec.testkit.Sample;
import org.chargespec.testkit.Samples;
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
    Map<String, @Nullable Object> json) {

  /** Returns those of all calls of a version. */
  static List<Exchanged> of(OcppVersion version) {
    Samples samples = Samples.of(version);
    OcppJson json = OcppJson.strict(version);
    List<Exchanged> all = new ArrayList<>();
    for (Action action : version.registry().actions()) {
      if (action instanceof Action.Call<?, ?> call) {
        all.add(of(call, samples, json));
      }
    }
    return all;
  }

  private static Exchanged of(Action.Call<?, ?> call, Samples samples, OcppJson json) {
    List<String> requests = both(samples, call.requestType());
    List<String> responses = both(samples, call.responseType());
    List<Request<?>> requestRecords = new ArrayList<>();
    for (String request : requests) {
      requestRecords.add(json.decode(call.requestType(), request).orElseThrow());
    }
    List<Response> responseRecords = new ArrayList<>();
    for (String response : responses) {
      responseRecords.add(json.decode(call.responseType(), response).orElseThrow());
    }
    return new Exchanged(
        call,
        requestRecords,
        responseRecords,
        Map.of(
            "action", call.name(),
            "from", call.initiator().name(),
            "request", requests.stream().map(FreeJsonText::read).toList(),
            "response", responses.stream().map(FreeJsonText::read).toList()));
  }

  private static List<String> both(Samples samples, Class<? extends Message> type) {
    return Stream.of(samples.smallest(type), samples.fullest(type)).map(Sample::json).toList();
  }
}
