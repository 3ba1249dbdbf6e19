import org.chargespec.v16.*;

/** A switch without a default: complete for Java 21 and later, or it does not compile. */
public final class Exhaustive {

  private Exhaustive() {}

  static String name(V16FromChargePoint message) {
    return switch (message) {
      case AuthorizeRequest m -> m.idTag();
      case BootNotificationRequest m -> m.chargePointModel();
      case DataTransferRequest m -> m.vendorId();
      case DiagnosticsStatusNotificationRequest m -> m.status().wireValue();
      case FirmwareStatusNotificationRequest m -> m.status().wireValue();
      case HeartbeatRequest m -> "heartbeat";
      case LogStatusNotificationRequest m -> m.status().wireValue();
      case MeterValuesRequest(int connectorId, Integer transactionId, var meterValue) -> "meter " + connectorId;
      case SecurityEventNotificationRequest m -> m.type();
      case SignCertificateRequest m -> m.csr();
      case SignedFirmwareStatusNotificationRequest m -> m.status().wireValue();
      case StartTransactionRequest m -> m.idTag();
      case StatusNotificationRequest m -> m.status().wireValue(); // LAST
      case StopTransactionRequest m -> "stop";
    };
  }

  public static void main(String[] args) {
    System.out.println(name(new HeartbeatRequest()));
  }
}
