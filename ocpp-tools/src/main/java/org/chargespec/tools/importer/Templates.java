package org.chargespec.tools.importer;

import java.util.Map;
import java.util.Optional;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.read.Gap;
import org.chargespec.tools.lint.Quantities;
import org.chargespec.tools.schema.Shape;
import org.chargespec.tools.schema.Shape.Property;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Templates of new files and entries. What a schema does not state is marked as a gap. */
final class Templates {

  private Templates() {}

  static String header(String version) {
    String digits = version.replace(".", "");
    return """
        # yaml-language-server: $schema=../schema/spec.schema.json
        spec: "%1$s"
        title: OCPP %1$s
        standard:
          number: "%1$s"
          subprotocol: ocpp%1$s
          javaPackage: org.chargespec.v%2$s
          prefix: V%2$s
          versionClass: Ocpp%2$s
          chargingStation: charging station
          csms: CSMS
          requestName: "*Request"
          responseName: "*Response"
          errorCodes:
            format-violation: FormatViolation
            generic-error: GenericError
            internal-error: InternalError
            message-type-not-supported: MessageTypeNotSupported
            not-implemented: NotImplemented
            not-supported: NotSupported
            occurrence-constraint-violation: OccurrenceConstraintViolation
            property-constraint-violation: PropertyConstraintViolation
            protocol-error: ProtocolError
            rpc-framework-error: RpcFrameworkError
            security-error: SecurityError
            type-constraint-violation: TypeConstraintViolation
          violations:
            missing: occurrence-constraint-violation
            item-count: occurrence-constraint-violation
            type: type-constraint-violation
            length: property-constraint-violation
            range: property-constraint-violation
            decimals: property-constraint-violation
            enum-value: property-constraint-violation
            format: property-constraint-violation
            unknown-property: protocol-error
            duplicate-property: format-violation
            syntax: format-violation
          frames:
            - answer-unreadable-id
            - send
            - call-result-error
        standardTypes:
          caseInsensitive: [identifierString]
        javaNames:
          types:
            "*Type": "*"
          enums:
            "*EnumType": "*Enum"
        """
        .formatted(version, digits);
  }

  static String message(String action, boolean answered) {
    String request =
        """
        # yaml-language-server: $schema=../../schema/message.schema.json
        action: %s
        initiator: GAP
        block: GAP
        kind: %s
        section: GAP
        summary: GAP
        request:
          doc: GAP
          fields: {}
        """
            .formatted(action, answered ? "call" : "send");
    return answered ? request + "response:\n  doc: GAP\n  fields: {}\n" : request;
  }

  static String type(String name, Optional<String> exception) {
    return """
        # yaml-language-server: $schema=../../schema/type.schema.json
        type: %s
        %sdoc: GAP
        fields: {}
        """
        .formatted(name, javaName(exception));
  }

  static String enumType(String name, Optional<String> exception) {
    return """
        # yaml-language-server: $schema=../../schema/enum.schema.json
        enum: %s
        %sdoc: GAP
        values: {}
        """
        .formatted(name, javaName(exception));
  }

  private static String javaName(Optional<String> exception) {
    return exception
        .map(name -> "javaName: %s\njavaNameReason: the schema's javaType\n".formatted(name))
        .orElse("");
  }

  /** Returns a new field with its facts. */
  static MappingNode field(String name, Property property, Map<String, @Nullable String> facts) {
    boolean described = BuiltIn.CUSTOM_DATA.specName().equals(facts.get("type"));
    MappingNode field = described ? YamlDocument.newMap() : gap();
    Shape single = property.shape() instanceof Shape.Listing list ? list.item() : property.shape();
    if (single instanceof Shape.Numeric number && Quantities.needUnit(number.specType(), name)) {
      YamlDocument.set(field, "unit", Gap.WORD, FieldUpdate.ORDER);
    }
    for (Map.Entry<String, @Nullable String> fact : facts.entrySet()) {
      if (fact.getValue() != null) {
        YamlDocument.set(field, fact.getKey(), fact.getValue(), FieldUpdate.ORDER);
      }
    }
    return field;
  }

  /** Returns a new request or response. */
  static MappingNode payload() {
    MappingNode payload = gap();
    YamlDocument.put(payload, "fields", YamlDocument.newMap(), 1);
    return payload;
  }

  static MappingNode gap() {
    MappingNode map = YamlDocument.newMap();
    YamlDocument.set(map, "doc", Gap.WORD, FieldUpdate.ORDER);
    return map;
  }
}
