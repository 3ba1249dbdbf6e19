package com.acme.ends;

import com.example.actionsgolden.ExchangeWhatBothSidesHaveAgreedOnRequest;
import com.example.actionsgolden.ExchangeWhatBothSidesHaveAgreedOnResponse;
import com.example.actionsgolden.StartRequest;
import com.example.actionsgolden.StartResponse;
import com.example.actionsgolden.Stream;
import com.example.actionsgolden.V0CentralSystem;
import com.example.actionsgolden.V0CentralSystemHandler;
import com.example.actionsgolden.V0ChargePointHandler;
import com.example.actionsgolden.V0FromChargePoint;
import com.example.onewaygolden.Notice;
import com.example.onewaygolden.V0Box;
import com.example.onewaygolden.V0BoxHandler;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chargespec.CallErrorException;
import org.chargespec.Caller;

/** Sends what is answered and what is not, as a user does. Each line is what became of it. */
public final class Ends {

  private static final Stream STREAM = new Stream(List.of(BigDecimal.ONE));

  private final List<String> lines = new ArrayList<>();

  private Ends() {}

  /** Returns the lines. */
  public static List<String> run() {
    Ends ends = new Ends();
    ends.sendToAHandler();
    ends.sendToOneThatAnswersLater();
    ends.sendWhatIsNotSupported();
    return ends.lines;
  }

  /** Supports everything. */
  private final class Handler implements V0CentralSystemHandler {
    @Override
    public ExchangeWhatBothSidesHaveAgreedOnResponse exchangeWhatBothSidesHaveAgreedOn(
        ExchangeWhatBothSidesHaveAgreedOnRequest request) {
      throw new IllegalStateException();
    }

    @Override
    public StartResponse start(StartRequest request) {
      return new StartResponse(true);
    }

    @Override
    public void stream(Stream message) {
      lines.add("got " + message.readings());
    }
  }

  private void sendToAHandler() {
    V0CentralSystem centralSystem = V0CentralSystem.calling(Caller.to(new Handler()));
    note(centralSystem.stream(STREAM));
    V0FromChargePoint unknown = STREAM;
    note(centralSystem.send(unknown));
    note(centralSystem.handle(STREAM));
    note(centralSystem.send(new StartRequest(1)));
    note(centralSystem.call(new StartRequest(1)));
    V0Box box = V0Box.calling(Caller.to((V0BoxHandler) message -> lines.add("noticed")));
    note(box.send(new Notice()));
  }

  private void sendToOneThatAnswersLater() {
    V0CentralSystem returningNull =
        new V0CentralSystem.Partial() {
          @Override
          public CompletionStage<Void> stream(Stream message) {
            return null;
          }
        };
    note(returningNull.handle(STREAM));
    V0CentralSystem throwing =
        new V0CentralSystem.Partial() {
          @Override
          public CompletionStage<Void> stream(Stream message) {
            throw new UnsupportedOperationException("thrown");
          }
        };
    note(throwing.handle(STREAM));
  }

  private void sendWhatIsNotSupported() {
    note(new V0CentralSystemHandler.Partial() {}.handle(STREAM));
    note(new V0CentralSystem.Partial() {}.handle(STREAM));
    note(new V0CentralSystem.Partial() {}.send(STREAM));
    note(new V0ChargePointHandler.Partial() {}.handle(STREAM));
    note(new Handler().handle(new Notice()));
  }

  private void note(CompletionStage<?> stage) {
    stage.whenComplete(
        (result, failure) ->
            lines.add(
                failure == null
                    ? String.valueOf(result)
                    : CallErrorException.of(failure)
                        .map(CallErrorException::getMessage)
                        .orElse(failure.toString())));
  }
}
