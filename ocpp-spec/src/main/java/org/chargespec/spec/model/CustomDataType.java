package org.chargespec.spec.model;

import java.util.List;
import org.chargespec.spec.model.FieldType.BuiltIn;

/** The built-in type {@code custom-data}, described like a type of a spec; it is open. */
public final class CustomDataType {

  /** Its name in the schemas of the standard. */
  public static final String NAME = "CustomDataType";

  /** The doc of a field of this type, unless the spec has one. */
  public static final String DOC = "extension by a vendor";

  private static final int LONGEST_VENDOR_ID = 255;

  /** The type, with its one fixed property. */
  public static final ObjectType TYPE =
      new ObjectType(
          NAME,
          new JavaName("org.chargespec", "CustomData"),
          null,
          "A vendor's extension: the vendor's name and any further properties.",
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
                  "name of the vendor",
                  List.of())),
          "built into every spec");

  private CustomDataType() {}
}
