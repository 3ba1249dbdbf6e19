package org.ocpp4j.spec.sample;

import java.util.List;
import org.ocpp4j.spec.model.Constraint;
import org.ocpp4j.spec.model.Field;
import org.ocpp4j.spec.model.FieldType.BuiltIn;
import org.ocpp4j.spec.model.JavaName;
import org.ocpp4j.spec.model.ObjectType;

/** The built-in type {@code custom-data}, described as if a spec did it. */
final class CustomDataType {

  private static final int LONGEST_VENDOR_ID = 255;

  static final ObjectType TYPE =
      new ObjectType(
          "CustomData",
          new JavaName("org.ocpp4j", "CustomData"),
          null,
          "What a vendor adds.",
          List.of(
              new Field(
                  "vendorId",
                  "vendorId",
                  BuiltIn.STRING,
                  true,
                  List.of(new Constraint.MaxLength(LONGEST_VENDOR_ID)),
                  null,
                  null,
                  null,
                  false,
                  List.of(),
                  "who adds it",
                  List.of())),
          "");

  private CustomDataType() {}
}
