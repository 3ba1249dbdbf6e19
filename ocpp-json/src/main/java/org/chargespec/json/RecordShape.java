package org.chargespec.json;

import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.FieldShape;

/**
 * The description of a record. Built once per record type, because one document can have the record
 * in a hundred thousand places.
 *
 * @param codec its codec
 * @param fields its fields
 * @param secrets the fields that must not be quoted
 * @param <T> the record
 */
record RecordShape<T extends OcppObject>(
    Codec<T> codec, List<FieldShape> fields, SecretFields secrets) {

  static <T extends OcppObject> RecordShape<T> of(Codec<T> codec) {
    List<FieldShape> fields = codec.fields();
    return new RecordShape<>(codec, fields, new SecretFields(fields));
  }

  /** Returns the index of the field with a name, or -1. */
  int indexOf(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
