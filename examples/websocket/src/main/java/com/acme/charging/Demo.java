package com.acme.charging;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.chargespec.CallErrorException;
import org.chargespec.Caller;
import org.chargespec.MessageHandler;
import org.chargespec.OcppVersion;
import org.chargespec.session.Session;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.RemoteStopTransactionRequest;
import org.chargespec.v16.V16ChargePoint;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v201.RequestStopTransactionRequest;
import org.chargespec.v201.V201ChargingStation;
import org.chargespec.v21.GetLocalListVersionRequest;
import org.chargespec.v21.Ocpp21;
import org.chargespec.v21.V21ChargingStation;
import org.jspecify.annotations.Nullable;

/**
 * One CSMS and three charging stations, on the loopback: each boots, charges, loses its connection
 * while it charges, and is stopped from afar.
 */
public final class Demo {

  private static final String PASSWORD = "correct horse battery";
  private static final Map<String, String> PASSWORDS =
      Map.of("CP-16", PASSWORD, "CS-201", PASSWORD, "CS-21", PASSWORD);

  private final PrintStream out;
  private final Csms csms;
  private final @Nullable SSLContext tls;

  private Demo(PrintStream out, boolean coloured, @Nullable SSLContext tls) throws Exception {
    this.out = out;
    this.tls = tls;
    this.csms = new Csms(PASSWORDS, station -> new FrameLog(station, out, coloured), tls);
  }

  /** Runs it, and prints the frames as the CSMS sees them. */
  public static void main(String[] args) throws Exception {
    run(System.out, System.console() != null);
  }

  static void run(PrintStream out, boolean coloured) throws Exception {
    out.println("== security profile 1: HTTP Basic");
    Demo plain = new Demo(out, coloured, null);
    try {
      plain.ocpp16();
      plain.ocpp201();
      plain.refused();
    } finally {
      plain.csms.stop();
    }
    out.println("== security profile 2: HTTP Basic over TLS");
    Demo secure = new Demo(out, coloured, Certificate.tls());
    try {
      secure.ocpp21();
    } finally {
      secure.csms.stop();
    }
  }

  private <T extends MessageHandler> Connection<T> connection(
      String identity,
      OcppVersion version,
      Function<Caller, T> station,
      UnaryOperator<String> fault) {
    return new Connection<>(csms.uri(), identity, PASSWORD, version, tls, station, fault);
  }

  private Session session(String identity) {
    return csms.session(identity).orElseThrow();
  }

  private void ocpp16() {
    UnaryOperator<String> fault = text -> text.replace("\"29.99\"", "29.99,");
    try (Connection<Station16> connection =
        connection("CP-16", Ocpp16.VERSION, Station16::new, fault)) {
      connection.open();
      Station16 chargePoint = connection.station();
      chargePoint.boot();
      int transaction = chargePoint.start();
      failing(() -> chargePoint.measure(transaction, "29.99"));
      out.println("-- the connection is cut while the charge point charges");
      connection.cut();
      connection.open();
      chargePoint.measure(transaction, "30.50");
      V16ChargePoint remote = V16ChargePoint.calling(session("CP-16"));
      await(remote.remoteStopTransaction(RemoteStopTransactionRequest.of(transaction)));
      chargePoint.stop(await(chargePoint.stopRequested));
    }
  }

  private void ocpp201() {
    try (Connection<Station201> connection =
        connection("CS-201", Ocpp201.VERSION, Station201::new, UnaryOperator.identity())) {
      connection.open();
      Station201 chargingStation = connection.station();
      chargingStation.boot();
      chargingStation.start("b4f0");
      out.println("-- the connection is cut while the station charges");
      connection.cut();
      connection.open();
      chargingStation.measure("b4f0", 30.5);
      V201ChargingStation remote = V201ChargingStation.calling(session("CS-201"));
      await(remote.requestStopTransaction(RequestStopTransactionRequest.of("b4f0")));
      chargingStation.stop(await(chargingStation.stopRequested));
    }
  }

  private void ocpp21() {
    UnaryOperator<String> fault =
        text -> text.replace("\"versionNumber\":7", "\"versionNumber\":\"7th\"");
    try (Connection<Station21> connection =
        connection("CS-21", Ocpp21.VERSION, Station21::new, fault)) {
      connection.open();
      Station21 chargingStation = connection.station();
      chargingStation.boot();
      chargingStation.start("c5e1");
      chargingStation.stream();
      out.println("-- the connection is cut while the station charges");
      connection.cut();
      connection.open();
      chargingStation.measure("c5e1", 30.5);
      V21ChargingStation remote = V21ChargingStation.calling(session("CS-21"));
      failing(() -> await(remote.getLocalListVersion(GetLocalListVersionRequest.of())));
      await(
          remote.requestStopTransaction(
              org.chargespec.v21.RequestStopTransactionRequest.of("c5e1")));
      chargingStation.stop(await(chargingStation.stopRequested));
    }
  }

  /** A station whose identity is not the user of its login. */
  private void refused() {
    Connection<Station16> connection =
        new Connection<>(
            csms.uri(),
            "CP-17",
            PASSWORD,
            Ocpp16.VERSION,
            tls,
            Station16::new,
            UnaryOperator.identity());
    failing(connection::open);
  }

  private void failing(Runnable call) {
    try {
      call.run();
      throw new IllegalStateException("it was to fail");
    } catch (CompletionException e) {
      Throwable cause = CallErrorException.of(e).map(Throwable.class::cast).orElse(e.getCause());
      out.println("-- failed as it should: " + cause);
    }
  }

  /** Waits for a stage: a program that need not wait does better without. */
  static <T> T await(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
  }
}
