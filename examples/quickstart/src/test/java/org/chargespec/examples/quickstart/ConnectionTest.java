package org.chargespec.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chargespec.v16.ResetRequest;
import org.chargespec.v16.ResetResponse;
import org.chargespec.v16.ResetStatus;
import org.chargespec.v16.ResetType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionTest {

  private final List<String> sent = new ArrayList<>();
  private final List<String> logged = new ArrayList<>();
  private final Connection connection = connectionAt(Instant.EPOCH);

  private Connection connectionAt(Instant now) {
    ExampleCentralSystem handler = new ExampleCentralSystem(Clock.fixed(now, ZoneOffset.UTC));
    return new Connection(handler, sent::add, logged::add);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2,"1","Heartbeat",{}]                   | [3,"1",{"currentTime":"1970-01-01T00:00:00Z"}]
          [2,"1","Authorize",{"idTag":"A"}]        | [3,"1",{"idTagInfo":{"status":"Accepted"}}]
          [2,"1","Authorize",{"idTag":"A","b":1}]  | [3,"1",{"idTagInfo":{"status":"Accepted"}}]
          [2,"1","Authorize",{}]                   | [4,"1","ProtocolError","/idTag: MISSING",{}]
          [2,"1","ClearCache",{}]                  | [4,"1","NotSupported","this side does not receive the action",{}]
          """)
  void answersCalls(String frame, String answer) {
    connection.receive(frame);

    assertThat(sent).containsExactly(answer);
  }

  @Test
  void saysWhatIsWrongWithWhatItReads() {
    connection.receive("[2,\"1\",\"Authorize\",{\"idTag\":\"A\",\"b\":1}]");

    assertThat(logged).containsExactly("/b is not a property of AuthorizeRequest");
  }

  @Test
  void anAnswerThatCannotBeWrittenIsAnInternalError() {
    connectionAt(Instant.MAX).receive("[2,\"1\",\"Heartbeat\",{}]");

    assertThat(sent).containsExactly("[4,\"1\",\"InternalError\",\"\",{}]");
    assertThat(logged).singleElement().asString().startsWith("cannot answer Heartbeat: ");
  }

  @Test
  void callsAndTakesTheAnswer() {
    CompletableFuture<ResetResponse> answer = connection.call(ResetRequest.of(ResetType.HARD));
    assertThat(sent).containsExactly("[2,\"cs-1\",\"Reset\",{\"type\":\"Hard\"}]");

    connection.receive("[3,\"cs-2\",{\"status\":\"Rejected\"}]");
    assertThat(answer).isNotDone();
    assertThat(logged).containsExactly("no pending call with the id cs-2");

    connection.receive("[3,\"cs-1\",{\"status\":\"Accepted\"}]");
    assertThat(answer).isCompletedWithValue(ResetResponse.of(ResetStatus.ACCEPTED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [4,"cs-1","NotSupported","why",{}]  | NotSupported: why
          [3,"cs-1",{}]                       | payload rejected: /status is missing
          [3,"cs-1",{"status":"Accepted"},{}] | not a CALLRESULT [3, id, payload]
          """)
  void aCallMayFail(String frame, String reason) {
    CompletableFuture<ResetResponse> answer = connection.call(ResetRequest.of(ResetType.HARD));

    connection.receive(frame);

    assertThat(answer)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingRootCause()
        .withMessage(reason);
    assertThat(sent).hasSize(1);
  }
}
