package org.chargespec.session.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.Side;
import org.chargespec.json.Decoded;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.v16.HeartbeatRequest;
import org.chargespec.v16.IdTagInfo;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v201.StatusInfo;
import org.chargespec.v201.VariableMonitoring;
import org.chargespec.v21.Ocpp21;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DataTransfer with types of the standard in the place of a user's own: their codecs are alike. */
class DataTransfersTest {

  /** Two ends in one program: what one sends the other receives. */
  private static final class Line {

    private final List<String> frames = new ArrayList<>();
    private final List<Session> ends = new ArrayList<>();

    Line(OcppVersion version, DataTransfers<?, ?> transfers) {
      OcppJson json = OcppJson.tolerant(version);
      for (Side side : Side.values()) {
        int other = 1 - ends.size();
        ends.add(
            Session.builder(json, side)
                .transport(
                    (String text) -> {
                      frames.add(text);
                      ends.get(other).receive(text);
                    })
                .handler(
                    transfers.before(request -> new java.util.concurrent.CompletableFuture<>()))
                .build());
      }
    }

    <R extends Response> R call(Side side, Request<R> request) {
      return ends.get(List.of(Side.values()).indexOf(side))
          .call(request)
          .toCompletableFuture()
          .join();
    }
  }

  private static <Q extends Request<R>, R extends Response, T extends OcppObject>
      DataTransfers<Q, R> transfers(
          DataTransferForm<Q, R> form,
          OcppVersion version,
          Class<T> type,
          Function<T, TransferAnswer> handler) {
    return DataTransfers.builder(form, OcppJson.tolerant(version))
        .on("com.acme", "Report", type, handler)
        .on("com.acme", "Ping", TransferAnswer::accepted)
        .build();
  }

  @Test
  void dataIsJsonInATextIn16() {
    SampledValue sent = SampledValue.builder("31.5").build();
    List<SampledValue> got = new ArrayList<>();
    var transfers =
        transfers(
            DataTransferForms.v16(),
            Ocpp16.VERSION,
            SampledValue.class,
            value -> {
              got.add(value);
              return TransferAnswer.accepted(SampledValue.builder("1").build());
            });
    Line line = new Line(Ocpp16.VERSION, transfers);
    for (Side side : Side.values()) {
      var response = line.call(side, transfers.request("com.acme", "Report", sent));

      assertThat(response.status()).isEqualTo(org.chargespec.v16.DataTransferStatus.ACCEPTED);
      assertThat(transfers.data(response, SampledValue.class).map(Decoded::orElseThrow))
          .contains(SampledValue.builder("1").build());
    }
    assertThat(got).containsExactly(sent, sent);
    assertThat(line.frames.get(0)).contains("\"data\":\"{\\\"value\\\":\\\"31.5\\\"}\"");
  }

  @Test
  void dataIsJsonIn201() {
    StatusInfo sent = StatusInfo.of("reason");
    List<StatusInfo> got = new ArrayList<>();
    var transfers =
        transfers(
            DataTransferForms.v201(),
            Ocpp201.VERSION,
            StatusInfo.class,
            value -> {
              got.add(value);
              return TransferAnswer.accepted(value);
            });
    Line line = new Line(Ocpp201.VERSION, transfers);
    var response = line.call(Side.CSMS, transfers.request("com.acme", "Report", sent));

    assertThat(transfers.data(response, StatusInfo.class).map(Decoded::orElseThrow)).contains(sent);
    assertThat(got).containsExactly(sent);
    assertThat(line.frames.get(0)).contains("\"data\":{\"reasonCode\":\"reason\"}");
  }

  @Test
  void dataIsJsonIn21() {
    org.chargespec.v21.StatusInfo sent = org.chargespec.v21.StatusInfo.of("reason");
    var transfers =
        transfers(
            DataTransferForms.v21(),
            Ocpp21.VERSION,
            org.chargespec.v21.StatusInfo.class,
            value -> value.equals(sent) ? TransferAnswer.accepted() : TransferAnswer.rejected());
    Line line = new Line(Ocpp21.VERSION, transfers);
    var response = line.call(Side.CHARGING_STATION, transfers.request("com.acme", "Report", sent));

    assertThat(response.status()).isEqualTo(org.chargespec.v21.DataTransferStatusEnum.ACCEPTED);
    assertThat(transfers.data(response, org.chargespec.v21.StatusInfo.class)).isEmpty();
  }

  private static String status16(
      @Nullable String vendorId, @Nullable String messageId, @Nullable String data) {
    var transfers =
        transfers(
            DataTransferForms.v16(),
            Ocpp16.VERSION,
            IdTagInfo.class,
            value -> TransferAnswer.accepted());
    var request =
        org.chargespec.v16.DataTransferRequest.builder(String.valueOf(vendorId))
            .messageId(messageId)
            .data(data)
            .build();
    return transfers.answer(request).status().wireValue();
  }

  @Test
  void whatIsNotKnownIsAnsweredSo() {
    assertThat(status16("com.other", "Report", "{}")).isEqualTo("UnknownVendorId");
    assertThat(status16("com.acme", "Other", "{}")).isEqualTo("UnknownMessageId");
    assertThat(status16("com.acme", null, "{}")).isEqualTo("UnknownMessageId");
  }

  @Test
  void dataThatNoRecordCanHoldIsRejected() {
    assertThat(status16("com.acme", "Report", "{\"status\":\"Accepted\"}")).isEqualTo("Accepted");
    assertThat(status16("com.acme", "Report", "{\"status\":\"Accepted\",\"x\":1}"))
        .isEqualTo("Accepted");
    assertThat(status16("com.acme", "Report", "{}")).isEqualTo("Rejected");
    assertThat(status16("com.acme", "Report", "nonsense")).isEqualTo("Rejected");
    assertThat(status16("com.acme", "Report", null)).isEqualTo("Rejected");
    assertThat(status16("com.acme", "Ping", null)).isEqualTo("Accepted");
  }

  @Test
  void whatIsNoDataTransferGoesToTheOtherHandler() {
    var transfers =
        transfers(
            DataTransferForms.v16(),
            Ocpp16.VERSION,
            IdTagInfo.class,
            value -> TransferAnswer.accepted());
    List<Request<?>> others = new ArrayList<>();
    var stage =
        transfers
            .before(
                request -> {
                  others.add(request);
                  return new java.util.concurrent.CompletableFuture<>();
                })
            .handle(HeartbeatRequest.of());

    assertThat(stage).isNotDone();
    assertThat(others).containsExactly(HeartbeatRequest.of());
  }

  @Test
  void aTypeWithoutCodecIsAMistakeOfTheProgram() {
    var transfers =
        transfers(
            DataTransferForms.v16(),
            Ocpp16.VERSION,
            VariableMonitoring.class,
            value -> TransferAnswer.accepted());
    Line line = new Line(Ocpp16.VERSION, transfers);
    assertThat(
            line.ends
                .get(0)
                .call(
                    org.chargespec.v16.DataTransferRequest.builder("com.acme")
                        .messageId("Report")
                        .data("{}")
                        .build()))
        .isCompletedExceptionally();
    assertThat(line.frames.get(1)).contains("InternalError");
  }
}
