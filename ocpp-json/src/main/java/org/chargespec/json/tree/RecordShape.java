package org.chargespec.json.tree;

import java.util.List;
import org.chargespec.OcppObject;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.FieldShape;

/**
 * What is known of a record before its document is read; asked of its codec once, since one
 * document can have the record in a hundred thousand places.
 *
 * @param codec its codec
 * @param fields its fields
 * @param pointers where each field stands in it, as JSON pointers
 * @param <T> the record
 */
record RecordShape<T extends OcppObject>(
    Codec<T> codec, List<FieldShape> fields, List<String> pointers) {

  static <T extends OcppObject> RecordShape<T> of(Codec<T> codec) {
    List<FieldShape> fields = codec.fields();
    List<String> pointers =
        fields.stream().map(field -> Pointer.ROOT.member(field.name()).toString()).toList();
    return new RecordShape<>(codec, fields, pointers);
  }

  /** The index of the field with a name, or -1. */
  int indexOf(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the field that a violation's pointer leads to or into, or -1. */
  int indexAt(String pointer) {
    int end = pointer.indexOf('/', 1);
    return pointers.indexOf(end < 0 ? pointer : pointer.substring(0, end));
  }
}
