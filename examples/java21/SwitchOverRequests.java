import java.time.Instant;
import java.util.List;
import org.chargespec.v16.*;

/** A switch over the messages of one side. Java 21 and later report a missing case. */
public final class SwitchOverRequests {

  private SwitchOverRequests() {}

  /** Describes three messages. */
  public static void main(String[] args) {
    List.of(
            HeartbeatRequest.of(),
            AuthorizeRequest.of("04A2B3C4"),
            StartTransactionRequest.builder(1, "04A2B3C4", 1482350, Instant.EPOCH).build())
        .forEach(request -> System.out.println(describe(request)));
  }

  static String describe(V16FromChargePoint message) {
    return switch (message) {
      case AuthorizeRequest r -> "may " + r.idTag() + " charge?";
      case BootNotificationRequest r -> r.chargePointVendor() + " is here";
      case HeartbeatRequest r -> "still here";
      case MeterValuesRequest r -> r.meterValue().size() + " sets of readings";
      case StartTransactionRequest r -> "connector " + r.connectorId() + " charges";
      case StopTransactionRequest r -> "transaction " + r.transactionId() + " has ended";
      case StatusNotificationRequest r -> "connector " + r.connectorId() + " is " + r.status();
      case DataTransferRequest r -> "something of " + r.vendorId();
      case DiagnosticsStatusNotificationRequest r -> "diagnostics: " + r.status();
      case FirmwareStatusNotificationRequest r -> "firmware: " + r.status();
      case LogStatusNotificationRequest r -> "log: " + r.status();
      case SecurityEventNotificationRequest r -> "security: " + r.type();
      case SignCertificateRequest r -> "requests a certificate";
      case SignedFirmwareStatusNotificationRequest r -> "signed firmware: " + r.status();
    };
  }
}
