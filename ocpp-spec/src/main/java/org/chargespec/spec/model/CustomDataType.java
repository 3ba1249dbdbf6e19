package org.chargespec.spec.model;

import java.util.List;
import org.chargespec.spec.model.FieldType.BuiltIn;

/** The built-in type {@code custom-data}, described as if a spec did it; it is open. */
public final class CustomDataType {

  /** The name under which the standard's schemas define it. */
  public static final String NAME = "CustomDataType";

  /** What a field of this type means, unless the spec says it. */
  public static final String DOC = "extension by a vendor";

  private static final int LONGEST_VENDOR_ID = 255;

  /** Its one fixed property; any others may stand beside it. */
  public static final ObjectType TYPE =
      new ObjectType(
          NAME,
          new JavaName("org.chargespec", "CustomData"),
          null,
          "What a vendor adds: its name, and any properties beside it.",
          List.of(
              new Field(
                  "vendorId",
                  "vendorId",
                  BuiltIn.STRING,
                  true,
                  List.of(new Constraint.MaxLength(LONGEST_VENDOR_ID, false)),
                  null,
                  null,
                  null,
                  null,
                  false,
                  null,
                  "who adds it",
                  List.of())),
          "built into every spec");

  private CustomDataType() {}
}
