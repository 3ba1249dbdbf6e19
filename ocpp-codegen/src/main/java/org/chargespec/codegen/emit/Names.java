package org.chargespec.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.JavaName;

/** The types that generated sources name. */
final class Names {

  static final ClassName CHECKS = ClassName.get("org.chargespec.runtime", "Checks");
  static final ClassName COMPONENT_TYPES =
      ClassName.get("org.chargespec.runtime", "ComponentTypes");
  static final ClassName COPIES = ClassName.get("org.chargespec.runtime", "Copies");
  static final ClassName SECRETS = ClassName.get("org.chargespec.runtime", "Secrets");
  static final ClassName DECIMALS = ClassName.get("org.chargespec.runtime", "Decimals");
  static final ClassName CUSTOM_DATA = ClassName.get("org.chargespec", "CustomData");
  static final ClassName OCPP_OBJECT = ClassName.get("org.chargespec", "OcppObject");
  static final ClassName MESSAGE = ClassName.get("org.chargespec", "Message");
  static final ClassName REQUEST = ClassName.get("org.chargespec", "Request");
  static final ClassName RESPONSE = ClassName.get("org.chargespec", "Response");
  static final ClassName UNCONFIRMED = ClassName.get("org.chargespec", "UnconfirmedMessage");
  static final ClassName CALLER = ClassName.get("org.chargespec", "Caller");
  static final ClassName MESSAGE_HANDLER = ClassName.get("org.chargespec", "MessageHandler");
  static final ClassName DISPATCH = ClassName.get("org.chargespec.runtime", "Dispatch");
  static final ClassName WIRE_ENUM = ClassName.get("org.chargespec", "WireEnum");
  static final ClassName ACTION = ClassName.get("org.chargespec", "Action");
  static final ClassName ACTION_TABLE = ClassName.get("org.chargespec.runtime", "ActionTable");
  static final ClassName VERSION = ClassName.get("org.chargespec", "OcppVersion");
  static final ClassName VERSION_DATA = ClassName.get("org.chargespec.runtime", "VersionData");
  static final ClassName FRAME_RULE = ClassName.get("org.chargespec.runtime", "FrameRule");
  static final ClassName ERROR_CODE = ClassName.get("org.chargespec", "ErrorCode");
  static final ClassName VIOLATION_KIND = ClassName.get("org.chargespec", "Violation", "Kind");
  static final ClassName INITIATOR = ClassName.get("org.chargespec", "Initiator");

  static final ClassName OMIT_ABSENT = ClassName.get("org.chargespec.runtime", "OmitAbsent");
  static final ClassName FROM_TEXT = ClassName.get("org.chargespec.runtime", "FromText");
  static final ClassName FOR_UNKNOWN_VALUES =
      ClassName.get("org.chargespec.runtime", "ForUnknownValues");
  static final ClassName NOT_A_PROPERTY = ClassName.get("org.chargespec.runtime", "NotAProperty");
  static final ClassName DATE_TIME = ClassName.get("org.chargespec.runtime", "DateTime");
  static final ClassName NOT_ZERO_IF_ABSENT =
      ClassName.get("org.chargespec.runtime", "NotZeroIfAbsent");

  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private Names() {}

  static ClassName of(JavaName name) {
    return ClassName.get(name.packageName(), name.simpleName());
  }

  /** Returns the type of the record component of a field. */
  static TypeName component(Field field) {
    TypeName type = plain(field.type());
    return field.required() ? type : nullable(type.box());
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }

  /** Returns the type of a present value; primitive if possible. */
  static TypeName plain(FieldType type) {
    if (type instanceof ListOf list) {
      TypeName item = plain(list.item()).box();
      // The only type whose list items may be null.
      return ParameterizedTypeName.get(
          ClassName.get(List.class), list.item() == BuiltIn.JSON ? nullable(item) : item);
    }
    if (type instanceof EnumReference reference) {
      return of(reference.javaName());
    }
    if (type instanceof ObjectReference reference) {
      return of(reference.javaName());
    }
    return switch ((BuiltIn) type) {
      case STRING -> ClassName.get(String.class);
      case INTEGER -> TypeName.INT;
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case BOOLEAN -> TypeName.BOOLEAN;
      case DATE_TIME -> ClassName.get(Instant.class);
      case JSON -> ClassName.OBJECT;
      case CUSTOM_DATA -> CUSTOM_DATA;
    };
  }
}
